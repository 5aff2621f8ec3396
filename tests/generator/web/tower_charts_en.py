"""English charts of `tower`: an annual report, a subscription dashboard, a board slide, a newsletter, an investor app."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.generator.web.page import Page
from tests.generator.web.tower_draw import bars, curve
from tests.generator.web.tower_kit import ARIAL, CHART, TIMES, sheet

Scale = tuple[float, float, float]


def _annual(tag: str, head: str, say: str, values: Sequence[float], scale: Scale, must: tuple[str, ...]) -> Page:
    """Two columns of an annual report: prose at the left, a small figure at the right."""
    low, high, step = scale
    drawn = bars(
        ("2020", "2021", "2022", "2023", "2024"),
        [values],
        width=560,
        height=340,
        low=low,
        high=high,
        step=step,
        colours=["#2f5d50"],
        size=16,
        fill=0.5,
    )
    body = f"""<div class=h>Corrib Freight plc<span>Annual Report 2024</span></div><h1>{head}</h1><div class=g><div><p>{say}</p>
    <p>The board thanks all depot staff for their patience during the move to the new yard at Ennisfield.</p></div>
    <figure><b>Revenue, € million</b>{drawn}<small>Year ended 31 December</small></figure></div><footer>24</footer>"""
    css = """body{padding:44px 54px;background:#fff;font-size:19px;line-height:1.55}
    .h{display:flex;justify-content:space-between;font-size:16px;color:#2f5d50}h1{font-weight:400;font-size:36px;margin:18px 0}
    .g{display:flex;gap:30px}.g>div{flex:1}
    figure{margin:0;border-top:3px solid #2f5d50;padding-top:10px}figure b,small{display:block;font-size:17px}
    footer{text-align:right;font-size:15px}"""
    return sheet(f"en-annual-{tag}", css, body, width=1080, text="page from our annual report", must=must, font=TIMES, smallest=16, paper=True)


def _subscriptions(tag: str, say: str, values: Sequence[float], scale: Scale, must: tuple[str, ...]) -> Page:
    """A light dashboard of a software firm: cards, a line by month, a note pinned beneath."""
    low, high, step = scale
    drawn = curve(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
        [values],
        width=900,
        height=340,
        low=low,
        high=high,
        step=step,
        colours=["#6b4df6"],
        ink="#4a4a5e",
        grid="#ececf4",
        size=16,
        unit="k",
    )
    body = f"""<aside><b>▲ metrico</b><p>Overview</p><p class=o>Revenue</p><p>Customers</p><p>Cohorts</p><p>Settings</p></aside><main><div class=k>
    <div>Seats<b>4,128</b></div><div>Trials<b>316</b></div><div>NPS<b>47</b></div></div>
    <section><h3>Monthly recurring revenue, $</h3>{drawn}</section><section class=n><b>Note for the board</b><p>{say}</p></section></main>"""
    css = """body{display:flex;background:#f7f7fb;font-size:16px}aside{width:180px;padding:24px;background:#fff}aside b{color:#6b4df6;font-size:19px}
    .o{color:#6b4df6;font-weight:700}main{flex:1;padding:22px}.k{display:flex;gap:16px}
    .k div,section{background:#fff;border-radius:12px;padding:14px 20px;box-shadow:0 1px 4px #ddd}.k div{flex:1}
    .k b{display:block;font-size:25px}section{margin-top:16px}h3{margin:4px 0 8px}.n{border-left:5px solid #6b4df6;font-size:18px}
    .n p{margin:6px 0}"""
    return sheet(f"en-subscriptions-{tag}", css, body, width=1200, text="screenshot of our revenue dashboard", must=must, font=ARIAL, smallest=16)


def _board(tag: str, head: str, names: Sequence[str], plan: Sequence[float], real: Sequence[float], scale: Scale, must: tuple[str, ...]) -> Page:
    """A slide whose title is the message: plan and actual side by side."""
    low, high, step = scale
    drawn = bars(names, [plan, real], width=1040, height=420, low=low, high=high, step=step, colours=["#b9c4cf", "#0f4c81"], size=18, fill=0.62)
    body = f"""<h1>{head}</h1><div class=l><i style='background:#b9c4cf'></i>Plan <i style='background:#0f4c81'></i>Actual
    <span>units shipped, thousand</span></div>
    {drawn}<footer><b>HALDEN</b> Tools · Operations review · slide 6 of 21</footer>"""
    css = """body{background:#fff;padding:40px 56px 26px;color:#1b2733}
    h1{font-size:33px;line-height:1.25;margin:0 0 16px;border-left:10px solid #0f4c81;padding-left:18px}.l{font-size:18px}
    i{display:inline-block;width:16px;height:16px;margin:0 6px 0 14px}.l span{margin-left:30px;color:#567}footer{font-size:15px;color:#678}"""
    return sheet(f"en-board-{tag}", css, body, width=1180, text="slide from the operations review", must=must, font=ARIAL, smallest=18)


def _letter(tag: str, head: str, say: str, parts: tuple[tuple[str, float], ...], unit: str, must: tuple[str, ...]) -> Page:
    """A town's newsletter: lying bars drawn in SVG, the figures at their ends."""
    top = max(v for _, v in parts)
    drawn = "".join(
        f"<text x='150' y='{i * 54 + 34}' text-anchor='end' font-size='19'>{n}</text>"
        f"<rect x='162' y='{i * 54 + 12}' width='{v / top * 430:.1f}' height='32' fill='#c8553d'/>"
        f"<text x='{172 + v / top * 430:.1f}' y='{i * 54 + 35}' font-size='19'>{v:g}{unit}</text>"
        for i, (n, v) in enumerate(parts)
    )
    body = f"""<div class=m>The Alder Bridge Courier</div><div class=d>Autumn 2025 · free to every household</div><h1>{head}</h1><p>{say}</p>
    <svg width='700' height='{len(parts) * 54 + 10}'>{drawn}</svg><small>Source: council surveys of 640 residents</small>"""
    css = """body{background:#f8f1e3;padding:36px 44px;color:#2d2418}.m{font-size:42px;font-weight:700;text-align:center}
    .d{border-top:1px solid;border-bottom:1px solid;text-align:center;padding:6px;font-size:16px}h1{font-size:29px;margin:22px 0 8px}
    p{font-size:20px;line-height:1.5}small{font-size:15px}"""
    return sheet(f"en-courier-{tag}", css, body, width=800, text="page from the town newsletter", must=must, font=TIMES, smallest=19, paper=True)


def _investor(tag: str, say: str, values: Sequence[float], scale: Scale, must: tuple[str, ...]) -> Page:
    """An investor's app at night: bars against an axis, no figures on them, a headline sentence above."""
    low, high, step = scale
    drawn = bars(
        ("Q4", "Q1", "Q2", "Q3"),
        [values],
        width=348,
        height=260,
        low=low,
        high=high,
        step=step,
        colours=["#3ddc97"],
        ink="#b8c0cc",
        grid="#2a3342",
        size=14,
        fill=0.5,
        round_by=4,
        labelled=False,
    )
    body = f"""<div class=s>22:05<span>LTE</span></div><h2>NRDK <small>Nordek Cycles</small></h2><div class=t><span>Chart</span>
    <span class=o>Earnings</span><span>News</span></div><p>{say}</p><section><h3>Quarterly net income, $M</h3>{drawn}</section>
    <div class=r><span>Next report</span><b>Feb 11</b></div><div class=r><span>Employees</span><b>1,906</b></div>"""
    css = """body{background:#0b0f17;color:#eef2f7;padding:0 14px 20px}.s{display:flex;justify-content:space-between;font-size:12px;padding:10px 6px}
    h2{margin:8px 6px}small{font-size:15px;color:#8d97a6;font-weight:400}.t{display:flex;gap:22px;padding:6px;font-size:15px;color:#8d97a6}
    .o{color:#3ddc97;border-bottom:2px solid}
    p{font-size:17px;line-height:1.5;margin:14px 6px}section{background:#151b27;border-radius:14px;padding:6px 6px}h3{font-size:15px;margin:8px 10px}
    .r{display:flex;justify-content:space-between;font-size:15px;padding:12px 6px;border-bottom:1px solid #1d2532}"""
    return sheet(f"en-investor-{tag}", css, body, width=390, scale=2, smallest=26, text="earnings screen", must=must, font=ARIAL)


def pages() -> Iterator[Page]:
    """Charts."""
    yield _annual(
        "wrong",
        "A steadier year",
        "Revenue rose again in 2024, the fourth increase in a row, as new lanes to Rotterdam filled quickly.",
        (212, 226, 241, 258, 236),
        (0, 300, 50),
        (CHART,),
    )
    yield _annual(
        "clean",
        "A slower year",
        "Revenue slipped from €260 million to €247 million in 2024, a fall of 5%, yet stayed above the level of 2022.",
        (210, 228, 240, 260, 247),
        (200, 270, 10),
        (),
    )
    yield _subscriptions("wrong", "MRR dropped between March and June as two large accounts left.", (82, 85, 88, 91, 95, 99), (60, 110, 10), (CHART,))
    yield _subscriptions("clean", "MRR grew 10% from January to June, with a dip in April.", (80, 83, 86, 84, 87, 88), (76, 92, 4), ())
    makes = ("Drills", "Saws", "Sanders", "Routers")
    yield _board("wrong", "Actual shipments beat plan in all four product lines", makes, (40, 32, 26, 18), (46, 35, 19, 21), (0, 50, 10), (CHART,))
    yield _board(
        "clean", "Three of four lines beat plan; sanders fell short by 4 thousand units", makes, (42, 30, 25, 16), (45, 34, 21, 18), (10, 50, 10), ()
    )
    modes = (("Walking", 34), ("Bus", 27), ("Bicycle", 22), ("Car", 17))
    yield _letter(
        "wrong", "How we get to the market", "More of us now drive to the market than take the bus, the survey found.", modes, "%", (CHART,)
    )
    yield _letter(
        "clean",
        "How we get to the market",
        "Twice as many neighbours walk as drive, and buses carry fewer people than bicycles.",
        (("Bus", 24), ("Car", 16), ("Walking", 32), ("Bicycle", 28)),
        "%",
        (),
    )
    yield _investor("wrong", "Nordek's net income more than doubled from the second to the third quarter.", (30, 36, 40, 45), (0, 60, 10), (CHART,))
    yield _investor("clean", "Net income fell in the second quarter and recovered in the third.", (40, 45, 30, 50), (0, 60, 10), ())
    yield _investor("steady", "Net income has declined for three quarters running.", (52, 46, 38, 30), (20, 60, 10), ())
