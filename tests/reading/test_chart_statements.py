"""What words state, before any chart: changes, sizes, kinds, times, and from when to when."""

from __future__ import annotations

from math import inf

import pytest

from pipeline.reading.charts import Chart, statements
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.periods import period
from pipeline.reading.charts.reference import pairs, terms
from topics.events import Box


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("营收同比增长15%", 0.15),
        ("down 8 % from last year", -0.08),
        ("利润下降了12.5%", -0.125),
        ("Sales doubled in 2024", 1.0),
        ("与去年持平", 0.0),
        ("Revenue grew by 20%", 0.2),
        ("20%的增长", 0.2),
    ],
)
def test_statements(words, change):
    """Words to a signed fraction."""
    [said] = statements([], words)
    assert said.change == pytest.approx(change)


@pytest.mark.parametrize(
    "words",
    [
        "We aim to grow another 15% next year",
        "明年力争增长15%",
        "Staff rose 12%, which is not in this graph",
        "compound growth of 9%",
        "Revenue 15%",
    ],
)
def test_no_statements(words):
    """Plans, other measures, and what is said to be elsewhere."""
    assert statements([], words) == []


@pytest.mark.parametrize(
    ("words", "base", "target", "change"),
    [
        ("Q3 was 20% higher than Q2", "q2", "q3", 0.2),
        ("2020 was 20% lower than 2021", "2021", "2020", -0.2),
        ("Output tripled between Q1 2023 and Q1 2024", "2023 q1", "2024 q1", 2.0),
        ("4月产量与3月持平", "m3", "m4", 0.0),
        ("Margin up 3 percentage points in March", "m2", "m3", 3),
        ("产量从二季度的20亿增至三季度的25亿", "q2", "q3", 0.25),
        ("profit slipped from $40m in 2022 to $30m in 2023", "2022", "2023", -0.25),
    ],
)
def test_from_when_to_when(words, base, target, change):
    """Base and target by the words of comparing, else by time."""
    [said] = statements([], words)
    assert said.change == pytest.approx(change)
    names = {"q": ("Q1", "Q2", "Q3", "Q4"), "m": ("2月", "3月", "4月"), "2": ("2020", "2021", "2022", "2023"), "y": ("Q1 2023", "Q3 2023", "Q1 2024")}
    chart = table(names["y" if " " in target else target[0]])
    marks = [(str(chart.periods[b]), str(chart.periods[t])) for (_, b), (_, t) in pairs(chart, said, terms(chart, said))]
    assert marks == [(base, target)]


def table(names):
    """A chart of one series over times, with nothing around it."""
    marks = tuple(Mark(value=10, box=Box(0, 0, 1, 1), labelled=True) for _ in names)
    return Chart(
        page=0, names=tuple(name.lower() for name in names), periods=tuple(period(name) for name in names),
        series=(Series(name=None, marks=marks, scaled=True),), percent=True, titles=(), used=frozenset(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("Profit up by more than a quarter", 0.25, inf),
        ("costs were cut by two fifths", -0.4, -0.4),
        ("产量提高近一成", 0.085, 0.1),
        ("库存减少逾三分之一", -inf, -1 / 3),
        ("交付量翻了两番", 3.0, 3.0),
        ("bookings trebled", 2.0, 2.0),
        ("2024年产量是2021年的3倍", 2.0, 2.0),
        ("complaints halved", -0.5, -0.5),
        ("用水量腰斩", -0.5, -0.5),
        ("output moved from 40 to 50", 0.25, 0.25),
        ("产量由80吨降到60吨", -0.25, -0.25),
        ("uptime gained half a point", 0.5, 0.5),
        ("合格率下降两个百分点", -2.0, -2.0),
        ("satisfaction up by three percentage points", 3.0, 3.0),
    ],
)
def test_sizes(words, low, high):
    """Fractions, tenths, multiples and pairs of figures, with words that loosen them."""
    [said] = statements([], words)
    assert (said.size.low, said.size.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Output climbed every quarter", "trend"),
        ("产量连续三年上升", "trend"),
        ("Output peaked in March", "peak"),
        ("产量在3月见底", "trough"),
        ("North is ahead of South", "order"),
        ("北厂产量不及南厂", "order"),
        ("North accounts for two thirds of output", "share"),
        ("北厂占比过半", "share"),
        ("Output has fallen since March", "change"),
    ],
)
def test_kinds(words, kind):
    """What sort of proposition a clause is."""
    assert [said.kind for said in statements([], words)] == [kind]


@pytest.mark.parametrize(
    "words",
    [
        "Output rose in the third quarter of the match",
        "The second half was busy",
        "No fall was seen",
        "one of the best months",
        "Ticket sales by half-year",
        "销售额半月报",
    ],
)
def test_no_size(words):
    """Quarters and halves of a year are no fractions; what is denied, or is about growth, is not stated."""
    assert all(said.open and said.kind == "change" for said in statements([], words))


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Q1 23", "2023 q1"),
        ("Q123", "2023 q1"),
        ("2H24", "2024 h2"),
        ("第五周", "w5"),
        ("Week 12", "w12"),
        ("Mar 24", "2024 m3"),
        ("second half", "h2"),
        ("周三", "d3"),
        ("Sat", "d6"),
        ("Saturday", "d6"),
        ("2024/10/13", None),
    ],
)
def test_periods(words, key):
    """Weeks, days, halves and short years."""
    found = period(words)
    assert (found and str(found)) == key
