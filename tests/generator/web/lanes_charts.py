"""Bar and line charts in small reports, with a sentence about them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.made import Facts
from tests.generator.web.lanes_kit import make
from tests.generator.web.page import Page

W = "document.chart_mismatch"
Chart = tuple[str, str, str, tuple[str, ...], tuple[int, ...], str]
QUARTERS, TERMS = ("Q1", "Q2", "Q3", "Q4"), ("一季度", "二季度", "三季度", "四季度")
MONTHS, YEARS = ("Jan", "Feb", "Mar", "Apr", "May"), ("2020", "2021", "2022", "2023")
CHARTS: tuple[Chart, ...] = (
    ("zh-bar-up-wrong", "门店营收（万元）", "四季度营收较三季度增长20%。", TERMS, (80, 95, 110, 88), W),
    ("zh-bar-up-right", "门店营收（万元）", "四季度营收较三季度增长20%。", TERMS, (80, 95, 110, 132), ""),
    ("zh-line-fall-wrong", "年度退货量（件）", "2023年退货量比2022年下降25%。", YEARS, (310, 340, 400, 480), W),
    ("zh-line-fall-right", "年度退货量（件）", "2023年退货量比2022年下降25%。", YEARS, (310, 340, 400, 300), ""),
    ("en-bar-double-wrong", "Library visits (thousands)", "Visits doubled between Q1 and Q4.", QUARTERS, (40, 38, 35, 31), W),
    ("en-bar-grow-right", "Library visits (thousands)", "Visits doubled between Q1 and Q4.", QUARTERS, (40, 52, 66, 80), ""),
    ("en-line-drop-wrong", "Energy use (MWh)", "Energy use fell by 30% from January to May.", MONTHS, (50, 54, 59, 63, 70), W),
    ("en-line-drop-right", "Energy use (MWh)", "Energy use fell by 30% from January to May.", MONTHS, (50, 46, 43, 38, 35), ""),
)


def chart(given: Chart, rng: Random) -> Page:
    """A report's page with one chart, drawn as SVG from zero."""
    name, title, words, labels, values, label = given
    step, top = 640 / len(values), max(values) * 1.2
    points = [(110 + step * (n + 0.5), 360 - 320 * value / top, value, text) for n, (value, text) in enumerate(zip(values, labels, strict=True))]
    hue = rng.choice((12, 150, 215, 275))
    if "-bar-" in name:
        marks = "".join(f"<rect x='{x - 38:.0f}' y='{y:.1f}' width='76' height='{360 - y:.1f}' fill='hsl({hue},45%,50%)'/>" for x, y, *_ in points)
    else:
        path = " ".join(f"{x:.0f},{y:.1f}" for x, y, *_ in points)
        dots = "".join(f"<circle cx='{x:.0f}' cy='{y:.1f}' r='6' fill='hsl({hue},60%,35%)'/>" for x, y, *_ in points)
        marks = f"<polyline points='{path}' fill='none' stroke='hsl({hue},60%,45%)' stroke-width='4'/>{dots}"
    text = "".join(
        f"<text x='{x:.0f}' y='{y - 14:.0f}' text-anchor='middle'>{value}</text><text x='{x:.0f}' y='392' text-anchor='middle'>{at}</text>"
        for x, y, value, at in points
    )
    css = "body{background:#fdfdfb;color:#222;padding:44px;font-size:21px}svg{width:780px;height:410px;font-size:20px;margin-top:16px}h2{border-left:8px solid #555;padding-left:14px}"
    axes = "<path d='M100 30V360H760' stroke='#555' stroke-width='2' fill='none'/>"
    body = f"<h2>{title}</h2><p style='margin-top:14px'>{words}</p><svg viewBox='0 0 780 410'>{axes}{marks}{text}</svg><p style='color:#666'>— {rng.randint(3, 24)} —</p>"
    font = "sans" if name.startswith("zh") else "serif" if "line" in name else "latin"
    facts = Facts(context={"surface": "document", "kind": "report"}, must=set(label.split()))
    return make(name, css, body, width=880, font=font, smallest=20, facts=facts)


def pages(rng: Random) -> Iterator[Page]:
    """All charts."""
    yield from (chart(given, rng) for given in CHARTS)
