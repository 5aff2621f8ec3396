"""Bar and line charts of `easel` with a caption that states a change."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.easel_kit import DEJAVU, LIBERATION, NOTO, ZEN, Canvas, done
from tests.generator.web.page import Page

X0, X1, Y0, Y1 = 130, 940, 150, 560


def axes(sheet: Canvas, top: int, ticks: int, names: list[str], *, marks: bool = True) -> list[float]:
    """Draw both axes; returns the middle of each name."""
    for i in range(ticks + 1):
        y = Y1 - (Y1 - Y0) * i / ticks
        sheet.rule(y, X0, X1, "#555555" if i == 0 else "#e0e0e0", 2 if i == 0 else 1)
        if marks:
            sheet.text(X0 - 14, y - 14, str(top * i // ticks), 24, "#555555", at="r")
    sheet.line([(X0, Y0 - 10), (X0, Y1)], "#555555", 2)
    middles = [X0 + (X1 - X0) * (i + 0.5) / len(names) for i in range(len(names))]
    for x, name in zip(middles, names, strict=True):
        sheet.text(x, Y1 + 14, name, 24, "#444444", at="m")
    return middles


def bars(sheet: Canvas, values: list[int], names: list[str], top: int, fill: str, *, marks: bool = True) -> None:
    """Bars with their values above."""
    for x, value in zip(axes(sheet, top, 4, names, marks=marks), values, strict=True):
        y = Y1 - (Y1 - Y0) * value / top
        sheet.rect(x - 42, y, x + 42, Y1, fill)
        sheet.text(x, y - 34, str(value), 24, at="m")


def curve(sheet: Canvas, values: list[int], names: list[str], top: int, fill: str) -> None:
    """A line with dots and their values."""
    points = [(x, Y1 - (Y1 - Y0) * value / top) for x, value in zip(axes(sheet, top, 4, names), values, strict=True)]
    sheet.line(points, fill, 4)
    for (x, y), value in zip(points, values, strict=True):
        sheet.ellipse(x - 8, y - 8, x + 8, y + 8, fill)
        sheet.text(x, y - 46, str(value), 24, at="m")


def bars_zh(rng: Random) -> Iterator[Page]:
    """Bars of years."""
    cases = (
        ("fell", [480, 430], "2024年营收同比增长12%", "chart_mismatch", rng.choice(("图和文字对不上", None))),
        ("other_rate", [400, 440], "2024年营收同比增长35%", "chart_mismatch", None),
        ("flat", [450, 450], "2024年营收与上年持平", "", None),
        ("rose", [400, 460], "2024年营收同比增长15%", "", rng.choice(("增长15%是真的吗", "报表颜色太淡"))),
    )
    for what, (before, after), words, must, said in cases:
        sheet = Canvas(1000, 760, font=rng.choice((NOTO, ZEN)))
        sheet.text(500, 30, "年度营收（万元）", 34, at="m")
        sheet.text(500, 88, words, 28, "#333333", at="m")
        bars(sheet, [310, 360, before, after], ["2021", "2022", "2023", "2024"], 600, rng.choice(("#4c78a8", "#e45756", "#54a24b")))
        sheet.text(60, 680, "数据来源：公司财务部", 24, "#888888")
        yield done(sheet, f"bars_zh-{what}", must=must, text=said, smallest=24)


def bars_en(rng: Random) -> Iterator[Page]:
    """Bars of quarters, the words below."""
    cases = (
        ("rose", [250, 280, 300, 345], "Orders fell 15% in Q4 against Q3.", "chart_mismatch", None),
        ("fell", [300, 320, 400, 360], "Orders were down 10% from Q3 to Q4.", "", rng.choice(("This report is misleading", "Numbers for the board"))),
        ("doubled", [120, 150, 180, 240], "Orders doubled between Q1 and Q4.", "", None),
    )
    for what, values, words, must, said in cases:
        sheet = Canvas(1000, 760, font=rng.choice((DEJAVU, LIBERATION)))
        sheet.text(500, 40, "Orders by quarter, 2024", 32, at="m")
        bars(sheet, values, ["Q1", "Q2", "Q3", "Q4"], 500, rng.choice(("#f58518", "#72b7b2", "#4c78a8")), marks=rng.random() < 0.6)
        sheet.text(500, 660, words, 28, at="m")
        yield done(sheet, f"bars_en-{what}", must=must, text=said, smallest=24)


def line_zh(rng: Random) -> Iterator[Page]:
    """A line of months."""
    cases = (
        ("fell", [820, 760, 700, 640, 590, 520], "上半年用户数持续增长", "chart_mismatch", None),
        ("rose", [500, 540, 610, 660, 720, 800], "上半年用户数逐月增长", "", None),
        ("fell_said", [900, 850, 800, 760, 730, 720], "6月用户数较1月下降20%", "", rng.choice(("下降20%算得对吗", None))),
    )
    for what, values, words, must, said in cases:
        sheet = Canvas(1000, 760, font=rng.choice((NOTO, ZEN)))
        sheet.text(500, 30, "月活跃用户（人）", 34, at="m")
        curve(sheet, values, [f"{i}月" for i in range(1, 7)], 1000, rng.choice(("#d62728", "#1f77b4")))
        sheet.text(500, 650, words, 30, at="m")
        yield done(sheet, f"line_zh-{what}", must=must, text=said, smallest=24)


def line_en(rng: Random) -> Iterator[Page]:
    """A line of years on a dark sheet's white card."""
    cases = (
        ("rose", [40, 46, 52, 60, 66], "Complaints dropped by 65% since 2020", "chart_mismatch", "Slide says complaints dropped"),
        ("rose_said", [40, 44, 50, 54, 60], "Visitors up 50% since 2020", "", "Is up 50% right?"),
    )
    for what, values, words, must, said in cases:
        sheet = Canvas(1000, 760, back="#f7f3ea", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.text(60, 30, words, 34, bold=True)
        sheet.text(60, 84, "Thousands per year", 24, "#666666")
        curve(sheet, values, [str(year) for year in range(2020, 2025)], 80, rng.choice(("#6a4c93", "#1982c4")))
        yield done(sheet, f"line_en-{what}", must=must, text=said, smallest=24)


TEMPLATES = (bars_zh, bars_en, line_zh, line_en)
