"""Charts of `harbour`: bars and lines in reports whose sentence fits them or does not."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.harbour_kit import SANS_EN, SANS_ZH, SERIF_EN, SERIF_ZH, document, page
from tests.generator.web.page import Page

WIDE, HIGH, FOOT, LEFT = 820, 380, 330, 80


def frame(marks: str, top: float, ink: str) -> str:
    """The axes of a chart from nought to `top`, around its marks."""
    grid = "".join(
        f"<line x1={LEFT} x2={WIDE} y1={FOOT - at * 70} y2={FOOT - at * 70} stroke='{ink}' stroke-opacity='{1 if not at else 0.2}'/>"
        f"<text x={LEFT - 12} y={FOOT - at * 70 + 6} text-anchor='end' font-size=17 fill='{ink}'>{top * at / 4:g}</text>"
        for at in range(5)
    )
    return f"<svg width={WIDE} height={HIGH} style='display:block'>{grid}{marks}</svg>"


def places(names: list[str]) -> list[float]:
    """Where the marks stand from left to right."""
    step = (WIDE - LEFT) / len(names)
    return [LEFT + step * (at + 0.5) for at in range(len(names))]


def bars(names: list[str], values: list[float], top: float, *, fill: str, ink: str = "#333") -> str:
    """Bars with their values on top."""
    marks = "".join(
        f"<rect x={x - 38} y={FOOT - 280 * value / top:.1f} width=76 height={280 * value / top:.1f} fill='{fill}'/>"
        f"<text x={x} y={FOOT - 280 * value / top - 9:.1f} text-anchor='middle' font-size=19 fill='{ink}'>{value:g}</text>"
        f"<text x={x} y={FOOT + 28} text-anchor='middle' font-size=18 fill='{ink}'>{name}</text>"
        for x, name, value in zip(places(names), names, values, strict=True)
    )
    return frame(marks, top, ink)


def curve(names: list[str], values: list[float], top: float, *, stroke: str, ink: str = "#333") -> str:
    """A line with dots and their values."""
    spots = list(zip(places(names), [FOOT - 280 * value / top for value in values], strict=True))
    marks = f"<polyline points='{' '.join(f'{x:.1f},{y:.1f}' for x, y in spots)}' fill='none' stroke='{stroke}' stroke-width=4 />" + "".join(
        f"<circle cx={x} cy={y:.1f} r=7 fill='{stroke}'/><text x={x} y={y - 16:.1f} text-anchor='middle' font-size=19 fill='{ink}'>{value:g}</text>"
        f"<text x={x} y={FOOT + 28} text-anchor='middle' font-size=18 fill='{ink}'>{name}</text>"
        for (x, y), name, value in zip(spots, names, values, strict=True)
    )
    return frame(marks, top, ink)


def gazette_zh(title: str, unit: str, words: str, chart: str) -> str:
    """A page of a Chinese report: heading, sentence, chart."""
    css = "body{padding:44px 60px}h1{font-size:30px;border-left:9px solid #b03a2e;padding-left:16px}p{font-size:22px;margin:20px 0}.u{font-size:17px;color:#555}"
    return document(css, f"<h1>{title}</h1><p>{words}</p><div class='u'>单位：{unit}</div>{chart}", font=SERIF_ZH)


def board_zh(title: str, unit: str, words: str, chart: str) -> str:
    """A dark card of a Chinese dashboard: chart above, sentence below."""
    css = "body{padding:34px}.k{background:#1f2a33;border-radius:18px;padding:28px 34px}h1{font-size:26px}.u{font-size:17px;color:#a9b8c4}p{font-size:22px;margin-top:14px;color:#ffe08a}"
    body = f"<div class='k'><h1>{title}</h1><div class='u'>{unit}</div>{chart}<p>◆ {words}</p></div>"
    return document(css, body, font=SANS_ZH, ground="#12191f", ink="#eef3f6")


def annual_en(title: str, unit: str, words: str, chart: str) -> str:
    """A page of an English annual report: sentence below the chart."""
    css = "body{padding:50px 64px}h1{font-size:33px;font-weight:400;color:#234}.u{font-size:18px;color:#555;margin:6px 0 16px}p{font-size:22px;margin-top:16px}"
    return document(css, f"<h1>{title}</h1><div class='u'>{unit}</div>{chart}<p>{words}</p>", font=SERIF_EN)


def slide_en(title: str, unit: str, words: str, chart: str) -> str:
    """A slide in English whose statement is the heading."""
    css = "body{padding:40px 56px;border-top:14px solid #6a4c93}h1{font-size:31px;color:#4a2f73}.u{font-size:18px;color:#555;margin:12px 0}.t{font-size:17px;color:#666}"
    return document(css, f"<h1>{words}</h1><div class='u'>{title}, {unit}</div>{chart}<div class='t'>Operations review</div>", font=SANS_EN)


def pages() -> Iterator[Page]:
    """All charts: of each template one that fits its sentence and one that does not."""
    quarters, half, years = (
        ["一季度", "二季度", "三季度", "四季度"],
        ["1月", "2月", "3月", "4月", "5月", "6月"],
        ["2020", "2021", "2022", "2023", "2024"],
    )
    red, gold, blue, plum = "#b03a2e", "#4cc9b0", "#3b7ea1", "#6a4c93"
    income = bars(quarters, [480, 505, 530, 552], 600, fill=red)
    calls = bars(quarters, [310, 335, 342, 397], 400, fill=red)
    guests = curve(half, [2.6, 2.9, 3.3, 3.8, 4, 3.6], 6, stroke=gold, ink="#dde6ec")
    members = curve(half, [92, 88, 81, 77, 70, 64], 120, stroke=gold, ink="#dde6ec")
    ferry = bars(years, [320, 335, 350, 372, 400], 480, fill=blue)
    waste = bars(years, [210, 222, 239, 251, 268], 320, fill=blue)
    power = curve(["Q1", "Q2", "Q3", "Q4"], [250, 244, 238, 230], 320, stroke=plum)
    waits = curve(["Mar", "Apr", "May", "Jun", "Jul"], [11, 13, 14, 16, 18], 24, stroke=plum)
    rows = (
        ("zh-gazette-clean", gazette_zh("渡轮公司营收", "万元", "四季度营收552万元，比一季度增长15%。", income), ()),
        ("zh-gazette-chart_mismatch", gazette_zh("客服投诉量", "件", "四季度投诉量较三季度下降20%。", calls), ("document.chart_mismatch",)),
        ("zh-board-clean", board_zh("灯塔公园客流", "万人次", "6月客流比5月减少10%", guests), ()),
        ("zh-board-chart_mismatch", board_zh("有效会员数", "千人", "会员数逐月上升，6月比1月增长30%", members), ("document.chart_mismatch",)),
        ("en-annual-clean", annual_en("Ferry bookings", "thousands", "Bookings grew by 25% between 2020 and 2024.", ferry), ()),
        (
            "en-annual-chart_mismatch",
            annual_en("Waste to landfill", "tonnes", "Landfill waste was cut by 30% between 2020 and 2024.", waste),
            ("document.chart_mismatch",),
        ),
        ("en-slide-clean", slide_en("Electricity used", "MWh", "Electricity use is down 8% from Q1 to Q4", power), ()),
        (
            "en-slide-chart_mismatch",
            slide_en("Average wait", "minutes", "Average wait dropped from March to July", waits),
            ("document.chart_mismatch",),
        ),
    )
    for name, html, labels in rows:
        yield page(name, html, 960, *labels, smallest=18)
