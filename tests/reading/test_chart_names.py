"""Names of categories as a page sets them: counted, askew, read with a speck, letters of days."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.ports import Page
from pipeline.reading.charts.axes import measure
from pipeline.reading.charts.categories import even
from pipeline.reading.charts.days import weekdays
from pipeline.reading.charts.words import Word
from tests.reading.test_chart_words import line
from topics.events import Box


def placed(text, x, y, width=30, size=24):
    """A line of its own row."""
    return line(text).model_copy(update={"box": Box(x, y, width, size), "row": y, "height": size})


def on_page(*words):
    """Words as `even` and `sentences` have them."""
    return [Word(line=one, x=one.box.x, y=one.box.y, w=one.box.w, h=one.box.h) for one in words]


@pytest.mark.parametrize(
    ("names", "read"),
    [
        ("季度 季度 三季度 四季度", "一季度 二季度 三季度 四季度"),
        ("-季度 二季度 三季度", "一季度 二季度 三季度"),
        ("八月 九月 月 十一月", "八月 九月 十月 十一月"),
        ("第季度 第二季度 第三季度", "第一季度 第二季度 第三季度"),
        ("Q Q2 Q3 Q4", "Q1 Q2 Q3 Q4"),
        ("二季度 三季度 四季度 季度", "二季度 三季度 四季度"),
        ("季度 一季度 二季度 三季度", "一季度 二季度 三季度"),
        ("东区 西区 南区", "东区 西区 南区"),
    ],
)
def test_counted_names(names, read):
    """Names whose number was lost are counted from their neighbours; there is no fifth quarter, and none before the first."""
    row = even(on_page(*(placed(name, 100 + 150 * place, 600) for place, name in enumerate(names.split()))), lambda word: word.middle[0])
    assert row is not None
    assert " ".join(word.line.text for word in row) == read


@pytest.mark.parametrize(
    ("steps", "found"),
    [((0, 12, 24, 36), True), ((0, -20, -40, -60), True), ((0, 40, -30, 90), False), ((0, 90, 180, 270), False)],
)
def test_names_askew(steps, found):
    """Times on a line that climbs or falls a little are one row, though each was read as a row of its own."""
    words = [placed(f"Q{place + 1}", 100 + 200 * place, 600 + step) for place, step in enumerate(steps)]
    figures = [placed(str(80 - 10 * place), 100 + 200 * place, 300 + step) for place, step in enumerate(steps)]
    page = Page(index=0, pixels=np.full((900, 900, 3), 255, np.uint8), width=900, height=900)
    assert any(len(one.names) == 4 for one in measure([*words, *figures], page)) is found


def test_names_with_a_speck():
    """Names read as one line, with a speck at the end, are names; those of a line of its own complete the row."""
    texts = (("Jan Feb 0", 176, 145), ("Mar", 363, 43), ("Apr", 454, 40), ("May", 529, 68), ("Jun", 628, 53))
    names = [placed(text, x, 809 + 5 * (place > 1), width) for place, (text, x, width) in enumerate(texts)]
    figures = [placed(str(900 - 50 * place), 178 + 91 * place, 400, 50) for place in range(6)]
    page = Page(index=0, pixels=np.full((1000, 900, 3), 255, np.uint8), width=900, height=1000)
    assert any([name.line.text for name in one.names] == ["Jan", "Feb", "Mar", "Apr", "May", "Jun"] for one in measure([*names, *figures], page))


def _letters(text, *, skip=()):
    return [Word(line=line(one), x=100.0 * place, y=0, w=10, h=10) for place, one in enumerate(text.split()) if place not in skip]


@pytest.mark.parametrize(
    ("text", "skip", "names"),
    [
        ("M T W T F S S", (), "Mon Tue Wed Thu Fri Sat Sun"),
        ("四 五 六 日 一 昨 今", (4,), "周四 周五 周六 周日 周一 昨天 今天"),
        ("二 三 四 五", (), "周二 周三 周四 周五"),
        ("A B C D", (), None),
        ("三 二 四 一", (), None),
    ],
)
def test_letters_of_days_are_days(text, skip, names):
    """A row of letters in the order of a week names its days; one that was not read is put in."""
    made = weekdays(_letters(text, skip=skip), lambda word: word.middle[0])
    assert (made and [word.line.text for word in made]) == (names and names.split())
