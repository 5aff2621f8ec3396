"""Charts in reports: bars and lines with a sentence about them that agrees or does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random

from tests.generator.canvas import Sheet
from tests.generator.made import Facts, Family, Made
from tests.generator.words import TEST, TRAIN

_WORDS = {
    ("zh", TRAIN): {"what": ("营业收入", "净利润", "用户数"), "unit": ("万元", "万元", "万人"), "title": "{what}（单位：{unit}）", "up": ("{last}{what}同比增长{p}%", "{what}较{before}增长{p}%"), "down": ("{last}{what}同比下降{p}%", "{what}较{before}减少{p}%")},
    ("zh", TEST): {"what": ("销售额", "订单量", "门店数量"), "unit": ("百万", "千单", "家"), "title": "历年{what}　{unit}", "up": ("与{before}相比，{last}{what}上升了{p}%", "{last}的{what}比{before}高出{p}%"), "down": ("与{before}相比，{last}{what}回落{p}%", "{last}的{what}比{before}低{p}%")},
    ("en", TRAIN): {"what": ("Revenue", "Net profit", "Active users"), "unit": ("$m", "$m", "thousand"), "title": "{what} ({unit})", "up": ("{what} grew {p}% year on year in {last}", "{what} up {p}% from {before}"), "down": ("{what} fell {p}% year on year in {last}", "{what} down {p}% from {before}")},
    ("en", TEST): {"what": ("Sales", "Orders shipped", "Stores"), "unit": ("EUR million", "in 1,000s", "count"), "title": "{what}, {unit}", "up": ("Compared with {before}, {what} rose by {p}% in {last}", "In {last} {what} was {p}% higher than in {before}"), "down": ("Compared with {before}, {what} decreased by {p}% in {last}", "In {last} {what} was {p}% lower than in {before}")},
}  # fmt: skip


@dataclass
class Chart:
    """A chart's content."""

    lang: str
    title: str
    names: list[str]
    values: list[int]
    words: str
    labelled: bool
    """Each mark has its value written at it; otherwise there is an axis only."""
    facts: Facts = field(default_factory=Facts)


def chart(rng: Random, split: str, lang: str, scenario: str) -> Chart:
    """A chart of which `scenario` is true: `agrees`, `wrong-way` (up for down), `wrong-much` (too much is said)."""
    words = _WORDS[lang, split]
    number = rng.randrange(3)
    what, unit = words["what"][number], words["unit"][number]
    first = rng.randint(2017, 2021)
    names = [f"{year}年" if lang == "zh" else str(year) for year in range(first, first + rng.randint(4, 6))]
    values = [rng.randint(80, 400)]
    for _ in names[1:]:
        values.append(max(30, round(values[-1] * (1 + rng.choice((1, 1, -1)) * rng.randint(4, 30) / 100))))
    change = rng.randint(8, 35)
    way = rng.choice((1, 1, -1))
    values[-1] = round(values[-2] * (1 + way * change / 100))
    true = (values[-1] / values[-2] - 1) * 100
    facts = Facts(context={"surface": "document", "kind": "report"})
    said, up = round(abs(true)), true > 0
    if scenario == "wrong-way":
        up = not up
    elif scenario == "wrong-much":
        said += rng.randint(15, 40)
    if scenario != "agrees":
        facts.must.add("document.chart_mismatch")
    sentence = rng.choice(words["up" if up else "down"]).format(what=what, last=names[-1], before=names[-2], p=said)
    title = words["title"].format(what=what, unit=unit)
    return Chart(lang, title, names, values, sentence, labelled=rng.random() < 0.6 or scenario == "wrong-much", facts=facts)


def _axis(values: list[int]) -> tuple[int, int]:
    """The top of the axis and its step: round numbers, four to eight steps."""
    for step in (5, 10, 20, 25, 50, 100, 200):
        if max(values) / step <= 7:
            top = (max(values) // step + 1) * step
            return top, step
    return max(values), max(values)


def _frame(sheet: Sheet, made: Chart, box: tuple[int, int, int, int], *, grid: str, size: int) -> tuple[int, Callable[[float], int]]:
    """Axis labels and grid; returns the top of the axis and the map from value to y."""
    left, top, right, bottom = box
    most, step = _axis(made.values)

    def level(value: float) -> int:
        return round(bottom - (bottom - top) * value / most)

    for value in range(0, most + 1, step):
        sheet.rule(level(value), grid, left, right)
        sheet.text(left - 14, level(value) - int(size * 0.75), str(value), size, "#555555", right=True)
    return most, level


def bars(sheet: Sheet, made: Chart, rng: Random) -> int:
    """Train: vertical bars, the sentence below."""
    sheet.text(sheet.width // 2, 30, made.title, 32, middle=True, bold=True)
    left, top, right, bottom = 120, 130, sheet.width - 50, 560
    _, level = _frame(sheet, made, (left, top, right, bottom), grid="#e3e3e3", size=22)
    step = (right - left) / len(made.values)
    color = rng.choice(("#3b7dd8", "#2e9e6b", "#e07b39"))
    for number, value in enumerate(made.values):
        x = left + step * (number + 0.5)
        sheet.draw.rectangle((round(x - step * 0.28), level(value), round(x + step * 0.28), bottom), fill=color)
        if made.labelled:
            sheet.text(round(x), level(value) - 40, str(value), 24, middle=True)
        sheet.text(round(x), bottom + 12, made.names[number], 24, middle=True)
    sheet.draw.line((left, bottom, right, bottom), fill="#333333", width=2)
    return sheet.wrapped(70, bottom + 80, made.words, sheet.width - 140, 28) + 40


def line(sheet: Sheet, made: Chart, rng: Random) -> int:
    """Train: a line with round markers, the sentence above as a heading."""
    y = sheet.wrapped(60, 30, made.words, sheet.width - 120, 30, bold=True)
    sheet.text(60, y + 4, made.title, 24, "#555555")
    left, top, right, bottom = 120, y + 90, sheet.width - 60, y + 500
    _, level = _frame(sheet, made, (left, top, right, bottom), grid="#ececec", size=22)
    step = (right - left) / len(made.values)
    color = rng.choice(("#c0392b", "#1f4e9e", "#0b7a75"))
    points = [(round(left + step * (number + 0.5)), level(value)) for number, value in enumerate(made.values)]
    sheet.draw.line(points, fill=color, width=5, joint="curve")
    for number, (x, at) in enumerate(points):
        sheet.draw.ellipse((x - 9, at - 9, x + 9, at + 9), fill=color)
        if made.labelled:
            sheet.text(x, at - 52, str(made.values[number]), 24, color, middle=True)
        sheet.text(x, bottom + 12, made.names[number], 24, middle=True)
    return bottom + 80


def slim_bars(sheet: Sheet, made: Chart, rng: Random) -> int:
    """Test: slim bars with the last one in another colour, values inside a label row at the top, the sentence in a box beside the title."""
    sheet.text(60, 30, made.title, 34, "#1f2937", bold=True)
    sheet.draw.rectangle((60, 92, sheet.width - 60, 168), fill="#fef3c7")
    sheet.wrapped(84, 108, made.words, sheet.width - 168, 27, "#3f2d06")
    left, top, right, bottom = 140, 270, sheet.width - 70, 680
    _, level = _frame(sheet, made, (left, top, right, bottom), grid="#eef0f2", size=20)
    step = (right - left) / len(made.values)
    main, last = rng.choice((("#94a3b8", "#be185d"), ("#a7c7e7", "#1d4ed8")))
    for number, value in enumerate(made.values):
        x = left + step * (number + 0.5)
        sheet.draw.rounded_rectangle(
            (round(x - step * 0.16), level(value), round(x + step * 0.16), bottom), 8, fill=last if number == len(made.values) - 1 else main
        )
        if made.labelled:
            sheet.text(round(x), 214, str(value), 25, middle=True, bold=True)
        sheet.text(round(x), bottom + 14, made.names[number], 22, middle=True)
    return bottom + 80


def squares(sheet: Sheet, made: Chart, rng: Random) -> int:
    """Test: a thin line with square markers on a tinted field, values below the markers, the sentence as a footnote."""
    sheet.text(sheet.width // 2, 28, made.title, 30, middle=True, bold=True)
    left, top, right, bottom = 130, 110, sheet.width - 60, 540
    sheet.draw.rectangle((left, top, right, bottom), fill="#f3f7fb")
    _, level = _frame(sheet, made, (left, top, right, bottom), grid="#d6e2ee", size=21)
    step = (right - left) / len(made.values)
    color = rng.choice(("#6d28d9", "#b45309"))
    points = [(round(left + step * (number + 0.5)), level(value)) for number, value in enumerate(made.values)]
    sheet.draw.line(points, fill=color, width=3)
    for number, (x, at) in enumerate(points):
        sheet.draw.rectangle((x - 8, at - 8, x + 8, at + 8), fill=color)
        if made.labelled:
            sheet.text(x + 4, at + 14, str(made.values[number]), 23, color, middle=True)
        sheet.text(x, bottom + 14, made.names[number], 23, middle=True)
    return sheet.wrapped(130, bottom + 74, made.words, sheet.width - 190, 26, "#333333") + 40


Draw = Callable[[Sheet, Chart, Random], int]
LAYOUTS: dict[str, dict[str, tuple[Draw, int]]] = {
    TRAIN: {"bars": (bars, 960), "line": (line, 960)},
    TEST: {"slim-bars": (slim_bars, 1000), "squares": (squares, 940)},
}


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A chart with a sentence."""
    content = chart(rng, split, lang, scenario)
    draw, width = LAYOUTS[split][layout]
    sheet = Sheet(width, 1100, "#ffffff")
    sheet.cut(draw(sheet, content, rng))
    return Made(sheet=sheet, facts=content.facts, smallest=20)


FAMILY = Family(name="chart", scenarios=(("agrees", 4), ("wrong-way", 3), ("wrong-much", 2)), layouts=layouts, make=make, weight=1)
