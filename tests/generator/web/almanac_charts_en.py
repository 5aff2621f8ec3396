"""English charts of the almanac: articles, cards, phones, slides and reports."""

from __future__ import annotations

from random import Random

from tests.generator.web.almanac_draw import Look, lines, lying, upright
from tests.generator.web.almanac_kit import LATIN, ROMAN, Plate, Take, digits, page


def harvest_article(rng: Random, scene: str) -> str:
    """A local paper's article, standing bars with values and a caption."""
    said = {
        "wrong_drop": "Apple harvest in the valley fell 20% from 2023 to 2024.",
        "fine_gain": "Apple harvest in the valley rose 20% from 2023 to 2024.",
    }[scene]
    chart = upright(
        [[1340, 1280, 1410, 1250, 1500]],
        ["2020", "2021", "2022", "2023", "2024"],
        Look(width=780, height=360, top=1650, show="{:,.0f}", fills=("#b23a48",), share=0.7, size=18),
    )
    body = (
        "<div class=m>The Tamarack Ledger</div><div class=n>News &nbsp; Farming &nbsp; Weather 61° &nbsp; Obituaries</div><article><h1>"
        f"Growers count their crates</h1><p class=b>By Ines Corrigan · Oct. 30, 2024 · {digits(rng, 2)} comments</p>"
        "<p>Forty-one orchards reported to the county this week. Frost nets went up in April, and pickers stayed until the second week "
        f"of October.</p><figure><b>Crates picked, thousands</b>{chart}<figcaption>{said}</figcaption></figure></article>"
    )
    css = (
        ".m{font-size:44px;text-align:center;padding:16px;border-bottom:1px solid #000}.n{text-align:center;font-size:17px;"
        "padding:10px;border-bottom:4px double #000}article{padding:14px 70px 40px;font-size:20px;line-height:1.6}"
        "h1{font-size:38px;margin:10px 0 0}.b{font-size:17px;color:#666;margin:4px 0}figure{margin:20px 0}figcaption{font-size:18px;"
        "font-style:italic;color:#333;margin-top:8px}"
    )
    return page(body, css, font=ROMAN, lang="en")


def signup_board(rng: Random, scene: str) -> str:
    """A dark card of a web console, a line with an area and a badge."""
    said = {
        "wrong_climb": "Sign-ups are up every month since January",
        "fine_slide": "Sign-ups are down every month since January",
        "fine_churn": "Churn held at 2.1% in the same period",
    }[scene]
    chart = lines(
        [[980, 905, 840, 770, 690, 610]],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
        Look(width=840, height=340, top=1000, ticks=(0, 250, 500, 750, 1000), fills=("#f5b942",), ink="#c9ced8", grid="#2e333d", area=True, size=17),
    )
    body = (
        "<div class=t>◆ pulseboard <span>Overview &nbsp; Funnels &nbsp; Cohorts</span><i>Last 6 months ▾</i></div><div class=g><div "
        f"class=c><h3>Sign-ups</h3><p>{said}</p>{chart}</div>"
        f"<div class=k><div>Sessions<b>{digits(rng, 2)},310</b></div><div>Median load<b>1.4 s</b></div><div>Tickets open<b>27</b></div></div></div>"
    )
    css = (
        "body{background:#14171c;color:#e8eaee}.t{padding:16px 30px;font-size:20px;border-bottom:1px solid #2e333d}.t "
        "span{font-size:17px;margin-left:30px;color:#a3a9b6}.t i{float:right;font-style:normal;font-size:16px;border:1px solid #444;"
        "border-radius:6px;padding:4px 10px}"
        ".g{display:flex;gap:22px;padding:24px 30px}.c,.k div{background:#1c2027;border-radius:12px;padding:18px 22px}h3{margin:0;"
        "font-size:23px}p{font-size:19px;color:#f5b942;margin:8px 0}.k{flex:1;display:flex;flex-direction:column;gap:16px}.k "
        "div{flex:1;font-size:17px}.k b{display:block;font-size:31px;margin-top:8px}"
    )
    return page(body, css, font=LATIN, lang="en")


def meter_app(rng: Random, scene: str) -> str:
    """A phone app of a power meter, slim rounded bars and a note."""
    said = {"wrong_saved": "You used 25% less in June than in May.", "fine_used": "You used 25% more in June than in May."}[scene]
    chart = upright(
        [[310, 286, 265, 244, 240, 300]],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
        Look(width=346, height=270, top=340, show="{:g}", fills=("#93b5f5",), last="#2056d6", share=0.34, rounded=9, size=15),
    )
    body = (
        "<div class=s>10:05 <i>▲ 76%</i></div><h1>Electricity</h1><div class=p><span class=o>Months</span><span>Days</span><span>Hours"
        f"</span></div><div class=c><small>kWh, 2025</small>{chart}</div>"
        f"<div class=n><b>Insight</b><br>{said}</div><div class=r>Meter reading<b>{digits(rng, 5)}</b></div><div class=r>Tariff<b>Flex "
        "Night</b></div>"
    )
    css = (
        "body{background:#eaf0fb;padding:0 14px 20px;font-size:17px}.s{font-size:14px;padding:9px 4px}i{float:right;font-style:normal}"
        "h1{font-size:30px;margin:8px 4px}.p{display:flex;background:#d5e0f5;border-radius:10px;padding:3px}.p span{flex:1;"
        "text-align:center;padding:7px;font-size:15px}"
        ".o{background:#fff;border-radius:8px}.c{background:#fff;border-radius:16px;padding:12px;margin:12px 0}small{font-size:14px;"
        "color:#667}.n{background:#2056d6;color:#fff;border-radius:16px;padding:14px 16px;line-height:1.5}.r{display:flex;"
        "justify-content:space-between;padding:12px 6px;border-bottom:1px solid #ccd8ee}"
    )
    return page(body, css, font=LATIN, lang="en")


def region_slide(rng: Random, scene: str) -> str:
    """A slide with grouped bars and a callout beside them."""
    said = {"wrong_lost": "Every region sold fewer bikes in 2025 than in 2024", "fine_grew": "Every region sold more bikes in 2025 than in 2024"}[
        scene
    ]
    chart = upright(
        [[48, 62, 35, 54], [57, 71, 46, 66]],
        ["North", "East", "South", "West"],
        Look(width=800, height=420, top=80, ticks=(0, 20, 40, 60, 80), fills=("#b8c4bb", "#1b7f79"), share=0.5, size=20),
    )
    body = (
        "<div class=s><h1>Unit sales by region</h1><div class=l><i style='background:#b8c4bb'></i>2024 <i style='background:#1b7f79'>"
        f"</i>2025 &nbsp;(thousands)</div><div class=w>{chart}<div class=c>{said}</div></div><footer>Velo Marran · Sales kick-off <span>"
        f"{digits(rng, 2)}</span></footer></div>"
    )
    css = (
        ".s{padding:44px 60px 20px}h1{font-size:42px;margin:0;color:#123c3a}.l{font-size:20px;margin:14px 0}i{display:inline-block;"
        "width:18px;height:18px;margin:0 8px -2px 14px}.w{display:flex;align-items:center;gap:40px}"
        ".c{flex:1;border:4px solid #1b7f79;border-radius:18px;padding:26px;font-size:29px;line-height:1.35;color:#123c3a}"
        "footer{font-size:17px;color:#777;border-top:1px solid #ccc;margin-top:18px;padding-top:10px}footer span{float:right}"
    )
    return page(body, css, font=LATIN, lang="en")


def complaint_report(rng: Random, scene: str) -> str:
    """A regulator's printed report, lying bars with values, the finding in bold."""
    said = {
        "wrong_doubled": "Complaints about late trains doubled between 2021 and 2024",
        "fine_halved": "Complaints about late trains halved between 2021 and 2024",
    }[scene]
    chart = lying(
        [8640, 7210, 5530, 4320],
        ["2021", "2022", "2023", "2024"],
        Look(
            width=800,
            height=270,
            top=9000,
            ticks=(0, 3000, 6000, 9000),
            tick="{:,.0f}",
            show="{:,.0f}",
            fills=("#51688a",),
            left=80,
            share=0.56,
            size=19,
        ),
    )
    body = (
        f"<div class=t>PASSENGER VOICE COUNCIL<span>Report {digits(rng, 3)}</span></div><h2>Chapter 3. Punctuality</h2><h3>{said}</h3>"
        f"{chart}<p>Figure 3.2. Written complaints received in each calendar year. Calls are counted separately in Annex B.</p>"
    )
    css = (
        "body{padding:50px 74px;font-size:19px}.t{border-bottom:2px solid #51688a;padding-bottom:10px;letter-spacing:2px;color:#51688a}"
        ".t span{float:right;letter-spacing:0}h2{font-size:31px;font-weight:400;margin:26px 0 6px}h3{font-size:22px;margin:0 0 20px}"
        "p{color:#333}"
    )
    return page(body, css, font=ROMAN, lang="en")


def transit_lines(rng: Random, scene: str) -> str:
    """A blog's chart of two lines with ticks only."""
    said = {
        "wrong_bus": "Tram trips kept shrinking while bus trips kept growing.",
        "fine_tram": "Tram trips kept growing while bus trips kept shrinking.",
    }[scene]
    chart = lines(
        [[14, 18, 23, 27, 33], [38, 35, 31, 28, 24]],
        ["2020", "2021", "2022", "2023", "2024"],
        Look(width=760, height=380, top=50, ticks=(0, 10, 20, 30, 40, 50), fills=("#d62f6f", "#3a3f8f"), dots=False, size=18),
    )
    body = (
        "<div class=b>⌘ slowmaps <span>about · archive · rss</span></div><main><h1>Getting around Port Ellery</h1><div class=d>April "
        f"6, 2025 · 5 min read · ♥ {digits(rng, 3)}</div><p class=s>{said}</p><div class=k><i style='background:#d62f6f'></i>Tram <i "
        f"style='background:#3a3f8f'></i>Bus &nbsp; Million trips a year</div>{chart}<p>The new depot opened in the spring of 2021, "
        "with 22 vehicles and a second line along the quay.</p></main>"
    )
    css = (
        "body{background:#fffaf5}.b{padding:20px 60px;font-size:21px}.b span{float:right;font-size:17px;color:#888}main{padding:0 60px "
        "40px;font-size:20px;line-height:1.5}h1{font-size:37px;margin:6px 0}.d{font-size:16px;color:#888}.s{font-size:23px;"
        "border-left:5px solid #d62f6f;padding-left:16px}.k{font-size:18px}i{display:inline-block;width:26px;height:5px;margin:0 8px "
        "4px 14px}"
    )
    return page(body, css, font=LATIN, lang="en")


def cost_report(rng: Random, scene: str) -> str:
    """An annual report's page with fading bars and bullets, all of them true."""
    said = {
        "fine_cut": "Packaging waste per order was cut from 96 g to 72 g, a quarter less",
        "fine_other": "Orders shipped rose 11% in the same four years (not charted)",
    }[scene]
    chart = upright(
        [[96, 90, 81, 72]],
        ["FY22", "FY23", "FY24", "FY25"],
        Look(width=560, height=390, top=110, show="{:g} g", fills=("#e9724c",), fade="#fbe3d9", share=0.62, size=20),
    )
    body = (
        f"<div class=p><div class=l><small>SUSTAINABILITY · {digits(rng, 2)}</small><h1>Lighter parcels</h1><ul><li>{said}</li><li>"
        "Paper tape on all parcels since May</li><li>38 repair cafés hosted with partners</li></ul></div><div class=r><b>Packaging "
        f"waste per order</b>{chart}</div></div>"
    )
    css = (
        ".p{display:flex;min-height:560px}.l{flex:1;background:#33403f;color:#fff;padding:50px 44px}small{font-size:17px;"
        "letter-spacing:2px;color:#f3b8a2}h1{font-size:46px;margin:14px 0 24px}li{font-size:22px;line-height:1.45;margin-bottom:16px}"
        ".r{padding:60px 44px;font-size:21px}"
    )
    return page(body, css, font=LATIN, lang="en")


def spend_phone(rng: Random, scene: str) -> str:
    """A money app's month card in light print, ticks only, all of it true."""
    said = {"fine_less": "You spent $300 less in November than in October", "fine_lowest": "November was your lightest month since July"}[scene]
    chart = upright(
        [[1200, 1400, 1300, 1500, 1200]] if scene == "fine_less" else [[1200, 1400, 1300, 1500, 1250]],
        ["Jul", "Aug", "Sep", "Oct", "Nov"],
        Look(
            width=328,
            height=260,
            top=1600,
            ticks=(0, 400, 800, 1200, 1600),
            tick="${:,.0f}",
            fills=("#7b61ff",),
            share=0.5,
            rounded=4,
            size=14,
            left=66,
        ),
    )
    body = (
        f"<div class=h>☰ <b>Plum</b> <i>3 new</i></div><div class=a><small>Spending</small>{chart}<h2>{said}</h2></div><div class=x>"
        "Categories</div><div class=y>Groceries <span>42 payments</span></div><div class=y>Transport <span>17 payments</span></div>"
        f"<div class=y>Eating out <span>{digits(rng, 2)} payments</span></div>"
    )
    css = (
        "body{background:#f7f5ff;padding-bottom:18px}.h{padding:14px 18px;font-size:20px}i{float:right;font-style:normal;"
        "font-size:16px}.a{background:#fff;border-radius:20px;margin:4px 12px;padding:16px 10px}small{font-size:15px;color:#777;"
        "padding-left:8px}h2{font-size:18px;margin:12px 8px;color:#4b36b8}.x{font-size:15px;color:#777;padding:14px 20px 6px}"
        ".y{background:#fff;margin:2px 12px;padding:14px;font-size:16px}.y span{float:right;color:#777}"
    )
    return page(body, css, font=LATIN, lang="en")


PLATES = (
    Plate(name="en-harvest", draw=harvest_article, width=920, smallest=18, takes=(Take(scene="wrong_drop"), Take(scene="fine_gain"))),
    Plate(name="en-signups", draw=signup_board, width=1280, takes=(Take(scene="wrong_climb"), Take(scene="fine_slide"), Take(scene="fine_churn"))),
    Plate(
        name="en-meter",
        draw=meter_app,
        width=400,
        scale=2,
        smallest=28,
        takes=(Take(scene="wrong_saved"), Take(scene="fine_used", text="June usage screenshot")),
    ),
    Plate(name="en-regions", draw=region_slide, width=1280, smallest=20, takes=(Take(scene="wrong_lost"), Take(scene="fine_grew"))),
    Plate(
        name="en-complaints",
        draw=complaint_report,
        width=960,
        smallest=19,
        paper=True,
        takes=(Take(scene="wrong_doubled"), Take(scene="fine_halved")),
    ),
    Plate(name="en-transit", draw=transit_lines, width=900, takes=(Take(scene="wrong_bus"), Take(scene="fine_tram"))),
    Plate(name="en-parcels", draw=cost_report, width=1200, smallest=20, takes=(Take(scene="fine_cut"), Take(scene="fine_other"))),
    Plate(name="en-plum", draw=spend_phone, width=376, scale=2, smallest=28, takes=(Take(scene="fine_less"), Take(scene="fine_lowest"))),
)
