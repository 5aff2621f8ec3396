"""English charts with a sentence: investors' slide, dashboard, news card, printed report, phone summary, retail review."""

from __future__ import annotations

from random import Random

from tests.generator.web.atrium_kit import DEJAVU, SANS, SERIF, Plot, key, lying, made, sheet, status
from tests.generator.web.page import Page


def investors(rng: Random, *, bad: bool) -> Page:
    """A slide for investors: five years of revenue; growth of the last year in words. The right one falls, and says so."""
    values = [31, 38, 46, 58, 44] if bad else [31, 38, 46, 50, 45]
    words = "Revenue up 24% year on year in 2024" if bad else "Revenue slipped 10% in 2024 after three years of growth"
    chart = Plot((700, 380), (0, 70), font=20, family=SANS, ink="#dfe3f0").names(["2020", "2021", "2022", "2023", "2024"])
    picture = chart.bars(values, ["#5f6fa8"] * 4 + ["#f2b84b"], label=lambda v: f"${v}m", thick=0.55).svg()
    css = f"""body{{background:#1b2140;color:#fff;font:20px {SANS}}}.s{{padding:50px 64px}}h1{{font-size:38px;margin:0 0 30px}}.w{{display:flex;
    gap:50px}}.k{{border-top:2px solid #f2b84b;padding:14px 0;width:300px;
    margin-bottom:20px}}.k b{{font-size:30px;display:block}}"""
    body = f"""<div class=s><h1>{words}</h1><div class=w>{picture}<div><div class=k><b>{rng.randrange(210, 290)}</b>employees</div><div class=k>
    <b>14</b>markets served</div></div></div>
    <div style='color:#98a2c8;font-size:17px;margin-top:24px'>Copperfield Labs · Investor update</div></div>"""
    return made("atrium_en-chart_investors", "chart_mismatch", sheet(css, body), bad=bad, width=1240, smallest=18)


def saas(rng: Random, *, bad: bool) -> Page:
    """A subscription dashboard: a line of churn with figures; the caption gives the level reached. The right one falls, as it ought to."""
    values = [3.4, 3.6, 3.9, 4.3, 4.7, 5.2] if bad else [3.8, 3.6, 3.1, 2.9, 2.4, 2.1]
    chart = Plot((760, 280), (0, 6), [0, 2, 4, 6], tick=lambda v: f"{v}%", font=15, family=DEJAVU, grid="#e8eaf0").names(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    )
    picture = chart.line(values, "#7c3aed", label=lambda v: f"{v}%").svg()
    css = f"""body{{background:#fafafe;font:16px {DEJAVU};color:#23213a;display:flex}}aside{{width:76px;background:#23213a;min-height:560px;
    color:#fff;text-align:center;line-height:3.6;font-size:18px}}main{{flex:1;padding:28px 36px}}
    .t{{display:flex;gap:18px;margin-bottom:20px}}.t div{{background:#fff;border:1px solid #e6e4f2;border-radius:10px;padding:14px 20px;flex:1}}
    .t b{{display:block;font-size:23px}}
    .p{{background:#fff;border:1px solid #e6e4f2;border-radius:10px;padding:20px 24px}}"""
    body = f"""<aside>◆<br>▤<br>◔<br>⚙</aside><main><div class=t><div>Active seats<b>{rng.randrange(4000, 9000):,}</b></div>
    <div>Open tickets<b>37</b></div><div>Uptime<b>99.97%</b></div></div>
    <div class=p><h3 style='margin:0 0 6px'>Monthly churn</h3>
    <div>Churn fell from January to June and ended the half year at 2.1%.</div>{picture}</div></main>"""
    return made("atrium_en-chart_saas", "chart_mismatch", sheet(css, body), bad=bad, width=960, smallest=15)


def headline(rng: Random, *, bad: bool) -> Page:
    """A local news card with lying bars; the headline says who passed whom."""
    rows = [("Leeds", 7.4), ("Bristol", 6.8), ("Sheffield", 5.9), ("Cardiff", 4.6)]
    if bad:
        rows = [("Leeds", 5.1), ("Bristol", 7.9), ("Sheffield", 5.9), ("Cardiff", 4.6)]
    bars = lying(rows, 8.5, "height:22px;background:#1d6fa5", lambda v: f"{v}m")
    css = f"""body{{background:#e9ecef;font:17px/1.5 {SERIF};color:#111}}.c{{background:#fff;margin:14px;border-radius:4px;overflow:hidden}}
    .i{{height:150px;background:linear-gradient(160deg,#8fb8d6 50%,#56748c 50%)}}
    .x{{padding:14px 16px}}h2{{font-size:24px;line-height:1.2;margin:0 0 8px}}.h{{display:flex;align-items:center;gap:10px;
    font:16px {SANS};margin:9px 0}}.n{{width:76px}}.t{{flex:1}}.v{{width:48px}}
    .m{{font:14px {SANS};color:#666}}"""
    body = f"""{status("6:58")}<div class=c><div class=i></div><div class=x><h2>More tram trips in Leeds than in Bristol last year</h2>
    <p>Leeds carried more passengers than any of the other three cities, operators said on Tuesday.</p>
    <div class=m>Tram trips in 2024</div>{bars}
    <div class=m>Transport desk · {rng.randrange(2, 9)} min read · {rng.randrange(10, 90)} comments</div></div></div>"""
    return made("atrium_en-chart_headline", "chart_mismatch", sheet(css, body), bad=bad, width=390, scale=2, smallest=28)


def freight(rng: Random, *, bad: bool) -> Page:
    """A printed report: a line over an axis, no figures at the marks; more than doubled, or nothing of the kind."""
    values = [58, 55, 52, 47, 41, 38, 36] if bad else [24, 28, 33, 38, 47, 52, 58]
    chart = Plot((740, 330), (0, 60), [0, 10, 20, 30, 40, 50, 60], font=17, family=SERIF, ink="#222", grid="#bbb", dash="2 3")
    picture = chart.names(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"]).line(values, "#222", dots=True).svg()
    css = f"""body{{background:#fff;padding:64px 80px;font:20px/1.6 {SERIF};color:#1a1a1a}}h2{{font-size:27px}}.c{{font-style:italic;
    font-size:18px}}.f{{border-top:1px solid #888;margin-top:40px;text-align:center;font-size:17px}}"""
    body = f"""<h2>3.2 Container shipments</h2>
    <p>Shipments through the northern terminal have more than doubled since January.
    The new berth opened in April and handles vessels of every class.</p>{picture}
    <p class=c>Figure 7. Containers shipped per month, thousands.</p><p>Staffing at the terminal is described in section 4.</p>
    <div class=f>{rng.randrange(12, 60)}</div>"""
    return made("atrium_en-chart_freight", "chart_mismatch", sheet(css, body), bad=bad, width=900, smallest=18, paper=True)


def steps(rng: Random, *, bad: bool) -> Page:
    """A week of steps on a phone: bars made of boxes; the words name the busiest day."""
    values = [6.2, 7.1, 5.8, 11.4, 8.0, 9.3, 4.1] if not bad else [6.2, 11.4, 5.8, 4.4, 8.0, 9.3, 7.1]
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    bars = "".join(
        f"<div><b>{v}k</b><i style='height:{v * 15:.0f}px;background:{'#22c55e' if v > 10 else '#3b4a5f'}'></i><span>{d}</span></div>"
        for d, v in zip(days, values, strict=True)
    )
    css = f"""body{{background:#0b0f14;color:#f1f5f9;font:16px {SANS}}}h1{{font-size:28px;margin:10px 20px}}.c{{background:#161d27;
    border-radius:22px;margin:14px 16px;padding:18px}}
    .b{{display:flex;align-items:flex-end;justify-content:space-between;height:230px;border-bottom:1px solid #3b4a5f;margin-bottom:30px}}
    .b div{{width:40px;text-align:center;position:relative}}
    .b i{{display:block;margin:4px 6px 0;border-radius:6px 6px 0 0}}.b b{{font-size:14px}}.b span{{position:absolute;left:0;right:0;bottom:-24px;
    font-size:14px;color:#a8b4c4}}.k{{display:flex;justify-content:space-between}}"""
    body = f"""{status("20:15", "#fff")}<h1>Weekly summary</h1><div class=c>
    <div style='font-size:18px;margin-bottom:8px'>Thursday was your busiest day and Sunday your quietest.</div><div class=b>{bars}</div>
    <div style='color:#a8b4c4'>Steps, in thousands</div></div><div class='c k'><span>❤ Resting {rng.randrange(54, 66)} bpm</span>
    <span>☾ 7 h 12 min</span></div>"""
    return made("atrium_en-chart_steps", "chart_mismatch", sheet(css, body), bad=bad, width=400, scale=2, smallest=28)


def channels(rng: Random, *, bad: bool) -> Page:
    """A retail review: bars in pairs over an axis; the key finding holds for each quarter or fails in most."""
    online, store = ([62, 70, 75, 90], [54, 58, 66, 71]) if not bad else ([48, 52, 49, 90], [70, 74, 78, 71])
    chart = Plot((620, 340), (0, 100), [0, 25, 50, 75, 100], tick=lambda v: f"£{v}k", font=16, family=SANS, grid="#e3ddd2").names(
        ["Q1", "Q2", "Q3", "Q4"]
    )
    picture = chart.bars(online, ["#c2410c"], thick=0.3, shift=-0.16).bars(store, ["#1e3a5f"], thick=0.3, shift=0.16).svg()
    css = f"""body{{background:#f7f3ec;font:18px/1.5 {SANS};color:#2b2622}}.w{{display:grid;grid-template-columns:330px 1fr;gap:40px;
    padding:48px}}.l{{border-right:1px solid #d8cfc0;padding-right:30px}}
    h2{{margin:0 0 12px;font-size:27px}}.q{{font-size:21px;border-left:5px solid #c2410c;padding-left:14px}}.g{{color:#6f665b}}"""
    body = f"""<div class=w><div class=l><h2>Retail review</h2><p class=q>Online sales were ahead of in-store sales in every quarter.</p>
    <p>Deliveries now go out twice a day, and the returns desk moved to the ground floor.</p>
    <p class=g>Prepared by M. Oduya · page {rng.randrange(3, 20)}</p></div>
    <div>{key([("Online", "#c2410c"), ("In store", "#1e3a5f")])}{picture}</div></div>"""
    return made("atrium_en-chart_channels", "chart_mismatch", sheet(css, body), bad=bad, width=1100, smallest=16)


TEMPLATES = (investors, saas, headline, freight, steps, channels)
