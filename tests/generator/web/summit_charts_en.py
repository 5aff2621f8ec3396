"""English charts with a sentence about them."""

from __future__ import annotations

from random import Random

from tests.generator.web.page import Page
from tests.generator.web.summit_kit import CHART, SANS, SERIF, at, box, dots, made, path, rule, svg, text_at


def newsletter(rng: Random, *, bad: bool) -> Page:
    """A letter to investors: columns of two halves a year, and by how much churned customers fell."""
    first = rng.randrange(5, 8) * 100
    last = first * 110 // 100 if bad else first * 92 // 100
    values = (("H1 2023", first + 85), ("H2 2023", first + 40), ("H1 2024", first), ("H2 2024", last))
    inner = ""
    for place, (name, value) in enumerate(values):
        top = at(value, 300, 850, 26, 220)
        inner += (
            box(40 + place * 140, top, 84, 220 - top, "#c8d8c4" if place < 2 else "#4f7a4a", 4)
            + text_at(82 + place * 140, top - 8, value, 18, weight=700)
            + text_at(82 + place * 140, 246, name, 16)
        )
    css = (
        f"body{{{SERIF}background:#ece8df;padding:30px 0;color:#2b2b2b}}"
        ".m{width:660px;margin:auto;background:#fff;padding:34px 40px;border-top:8px solid #4f7a4a}h1{font-size:30px;margin:0 0 6px}"
        "p{font-size:19px;line-height:1.6}.d{font-size:16px;color:#777}.h{background:#f5f8f4;padding:14px;font-size:16px}a{color:#4f7a4a}"
    )
    body = (
        "<div class=m><div class=d>Hearthside Broadband · Letter No. 14 · 6 February 2025</div><h1>Fewer goodbyes</h1><p>Dear members, our new "
        "service desk opened in July. Cancellations in the second half of 2024 were down 8% on the first half.</p>"
        f"<div class=h>Cancellations per half-year (axis starts at 300){svg(600, 258, inner)}</div><p>More in <a>the full report</a>.</p><div "
        "class=d>You receive this letter as member 20418.</div></div>"
    )
    return made("en-newsletter", CHART, css, body, bad=bad, width=760, smallest=16)


def analytics(rng: Random, *, bad: bool) -> Page:
    """A dark page of analytics: a line of weekly conversion, and that it doubled or did not."""
    start = rng.randrange(19, 23) / 10
    values = [start, 2.4, 2.3, 2.6, 2.5, 2.7] if bad else [start, 2.6, 2.5, 3.3, 3.8, round(start * 2, 1)]
    points = [(80 + 150 * n, at(v, 1.5, 5, 20, 240)) for n, v in enumerate(values)]
    inner = "".join(
        text_at(46, at(t, 1.5, 5, 20, 240) + 5, f"{t}%", fill="#8b93a7", anchor="end")
        + rule(56, at(t, 1.5, 5, 20, 240), 860, at(t, 1.5, 5, 20, 240), "#2a3042")
        for t in (2, 3, 4, 5)
    )
    inner += (
        path(points, "#ffb454")
        + dots(points, "#ffb454")
        + "".join(
            text_at(x, y - 12, f"{v:.1f}%", 16, fill="#fff") + text_at(x, 272, f"Wk {31 + n}", 15, fill="#8b93a7")
            for n, ((x, y), v) in enumerate(zip(points, values, strict=True))
        )
    )
    css = (
        f"body{{{SANS}background:#161a26;color:#e8ebf3;padding:22px 28px}}"
        ".t{display:flex;gap:24px;font-size:16px;border-bottom:1px solid #2a3042;padding-bottom:14px}.t b{color:#ffb454}h2{font-size:22px;"
        "margin:20px 0 4px}.q{color:#8b93a7;font-size:16px}.f{display:flex;gap:14px;margin-top:14px;font-size:16px}.f span{background:#222839;"
        "padding:10px 16px;border-radius:8px}.i{background:#2e2618;border:1px solid #ffb454;border-radius:8px;padding:12px 16px;font-size:18px;"
        "margin:14px 0}"
    )
    body = (
        "<div class=t><b>◆ Funnelwise</b><span>Reports</span><span>Cohorts</span><span>Alerts 3</span></div><h2>Checkout conversion</h2><div "
        "class=q>28 Jul – 7 Sep 2025 · all devices</div>"
        f"<div class=i>Conversion doubled between week 31 and week 36.</div>{svg(900, 285, inner)}<div class=f><span>Sessions 48,217</span><span>"
        "Bounce 38%</span><span>Avg. order $64.10</span></div>"
    )
    return made("en-analytics", CHART, css, body, bad=bad, width=960, smallest=14)


def survey_slide(rng: Random, *, bad: bool) -> Page:
    """A slide of a survey: lying bars of reasons, and the reason named most often."""
    lead = rng.randrange(44, 52)
    values = [
        ("Delivery time", 27 if bad else lead),
        ("Price", lead if bad else 38),
        ("Range of sizes", 31),
        ("Returns process", 19),
        ("Packaging", 8),
    ]
    inner = ""
    for place, (name, value) in enumerate(values):
        y = 16 + place * 62
        inner += (
            text_at(190, y + 26, name, 20, anchor="end", fill="#333")
            + box(205, y, value * 9, 40, "#6c3fc5" if place == 0 else "#c9bce6")
            + text_at(215 + value * 9, y + 27, f"{value}%", 20, anchor="start")
        )
    css = (
        f"body{{{SANS}background:#fff;height:675px;overflow:hidden;color:#1d1436}}"
        "header{background:#1d1436;color:#fff;padding:30px 50px}header h1{margin:0;font-size:34px;font-weight:400}.b{padding:34px 50px}.b "
        "p{font-size:20px;color:#666;margin:0 0 20px}footer{position:absolute;top:636px;left:50px;font-size:15px;color:#888}"
    )
    body = (
        "<header><h1>Delivery time is the most cited reason for leaving the basket</h1></header><div class=b><p>Share of respondents naming each "
        "reason (several answers possible)</p>"
        f"{svg(900, 330, inner)}</div><footer>Source: exit survey, March 2025, n = 1,164</footer>"
    )
    return made("en-survey_slide", CHART, css, body, bad=bad, width=1200, smallest=15)


def rents_card(rng: Random, *, bad: bool) -> Page:
    """A square card for sharing: rents on an axis cut short, and that they rose each year."""
    values = [1040, 1085, 1130, rng.randrange(1150, 1190)] if not bad else [1160, 1118, 1085, rng.randrange(1030, 1060)]
    points = [(70 + 130 * n, at(v, 1000, 1200, 20, 270)) for n, v in enumerate(values)]
    inner = "".join(
        rule(60, at(t, 1000, 1200, 20, 270), 510, at(t, 1000, 1200, 20, 270), "#ffffff55")
        + text_at(52, at(t, 1000, 1200, 20, 270) + 6, f"£{t:,}", 17, fill="#fff", anchor="end")
        for t in (1000, 1100, 1200)
    )
    inner += (
        path(points, "#ffe45c", 5)
        + dots(points, "#ffe45c", 7)
        + "".join(text_at(x, 302, 2021 + n, 18, fill="#fff") for n, (x, _) in enumerate(points))
        + "".join(text_at(x, y - 16, f"£{v:,}", 18, fill="#fff", weight=700) for (x, y), v in zip(points, values, strict=True))
    )
    css = (
        f"body{{{SANS}background:#0d6e6e;color:#fff;padding:34px 30px}}"
        "h1{font-size:33px;line-height:1.2;margin:0 0 10px}p{font-size:20px;margin:0 0 22px}.f{display:flex;justify-content:space-between;"
        "font-size:16px;margin-top:20px}.f b{background:#ffe45c;color:#0d4a4a;padding:4px 10px}"
    )
    body = (
        f"<h1>Rents in Ashmere climb for a third year running</h1><p>Average monthly rent, two-bed flat</p>{svg(540, 312, inner)}"
        "<div class=f><span>Scale starts at £1,000. Source: Ashmere Lettings Index</span><b>THE LANTERN</b></div>"
    )
    return made("en-rents_card", CHART, css, body, bad=bad, width=600, scale=1.5, smallest=24)


def steps_app(rng: Random, *, bad: bool) -> Page:
    """An app of steps: last week's and this week's days as twin bars, and whether more was walked."""
    last = [6200, 7100, 5400, 8000, 6600]
    this = [v - rng.randrange(9, 20) * 100 if bad else v + rng.randrange(3, 15) * 100 for v in last]
    inner = ""
    for place, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri")):
        for side, (value, fill) in enumerate(((last[place], "#d5dbe3"), (this[place], "#ff5c8a"))):
            top = at(value, 0, 10000, 10, 220)
            inner += box(48 + place * 60 + side * 21, top, 19, 220 - top, fill, 4)
        inner += text_at(68 + place * 60, 242, name, 14)
    inner += "".join(
        text_at(38, at(t, 0, 10000, 10, 220) + 5, f"{t // 1000}k", 14, anchor="end")
        + rule(42, at(t, 0, 10000, 10, 220), 345, at(t, 0, 10000, 10, 220), "#eee")
        for t in (0, 5000, 10000)
    )
    css = (
        f"body{{{SANS}background:#f7f8fa;color:#222}}"
        ".h{padding:18px;display:flex;justify-content:space-between;font-size:17px;font-weight:700}.c{background:#fff;margin:0 14px;"
        "border-radius:20px;padding:18px 12px}.c h3{margin:0 8px 12px;font-size:21px;line-height:1.35}.l{font-size:14px;margin:8px}.l "
        "i{display:inline-block;width:12px;height:12px;border-radius:3px;margin:0 6px 0 10px}"
        ".b{display:flex;justify-content:space-around;padding:18px;font-size:13px;text-align:center;color:#666}.g{background:#fff;margin:14px;"
        "border-radius:20px;padding:16px;font-size:15px}"
    )
    body = (
        "<div class=h><span>Summary</span><span>◍</span></div><div class=c><h3>You walked more on every weekday than last week</h3>"
        f"{svg(355, 250, inner)}<div class=l><i style='background:#d5dbe3'></i>Last week<i style='background:#ff5c8a'></i>This week</div></div>"
        "<div class=g>☾ Sleep 7 h 12 min · ❤ 64 bpm</div><div class=b><span>◉<br>Today</span><span>▤<br>Trends</span><span>☺<br>Friends</span></div>"
    )
    return made("en-steps_app", CHART, css, body, bad=bad, width=390, scale=2, smallest=28)


def annual_page(rng: Random, *, bad: bool) -> Page:
    """A page of an annual report: income and costs by quarter, and that costs passed income in the last."""
    income = [310, 342, 365, rng.randrange(330, 350)]
    costs = [285, 300, 331, 298 if bad else 381]
    inner = "".join(
        text_at(62, at(t, 200, 400, 14, 260) + 6, t, 16, anchor="end") + rule(70, at(t, 200, 400, 14, 260), 640, at(t, 200, 400, 14, 260))
        for t in (200, 250, 300, 350, 400)
    )
    for place in range(4):
        for side, (value, fill) in enumerate(((income[place], "#27476e"), (costs[place], "#d98e04"))):
            x, top = 92 + place * 138 + side * 50, at(value, 200, 400, 14, 260)
            inner += box(x, top, 46, 260 - top, fill) + text_at(x + 23, top - 7, value, 16)
        inner += text_at(140 + place * 138, 286, f"Q{place + 1}", 18)
    css = (
        f"body{{{SERIF}background:#fff;padding:56px 64px;color:#222}}"
        "h2{font-size:26px;color:#27476e;margin:0 0 12px}p{font-size:19px;line-height:1.65;text-align:justify}.k{font-size:17px;margin:14px 0 "
        "6px}.k i{display:inline-block;width:14px;height:14px;margin:0 8px 0 16px}.f{text-align:center;font-size:16px;color:#777;margin-top:26px}"
    )
    body = (
        "<h2>Financial review</h2><p>Three quarters closed with a surplus. In the fourth quarter, however, operating costs exceeded income as "
        "the roof of the east wing had to be renewed ahead of plan. Trustees have set aside no further provision.</p>"
        "<div class=k>£ thousand<i style='background:#27476e'></i>Income<i style='background:#d98e04'></i>Operating costs</div>"
        f"{svg(660, 296, inner)}<div class=f>Millbrook Museum Trust · Annual Report 2024 · 19</div>"
    )
    return made("en-annual_page", CHART, css, body, bad=bad, width=800, smallest=16, paper=True)


TEMPLATES = (newsletter, analytics, survey_slide, rents_card, steps_app, annual_page)
