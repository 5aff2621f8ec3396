"""Words beside charts as pages set them: lists that nothing marks, columns side by side, times told in part, patches that touch their names."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.reading.charts.patches import patches
from pipeline.reading.charts.sentences import sentences
from tests.reading.test_chart_names import placed
from tests.reading.test_chart_quantities import DISTRICTS_ZH, REVENUE, SALES, denied
from tests.reading.test_chart_words import table

HALVES = table("Calls per half-year", "H1 2023,H2 2023,H1 2024,H2 2024", _=(585, 540, 500, 400))
QUARTERS_ZH = table("单季营业收入（亿元）", "24Q3 24Q4 25Q1 25Q2 25Q3", _=(429.0, 455.0, 430.0, 446.0, 369.0))
STEPS = table("Steps (thousand)", "Mon Tue Wed Thu Fri", **{"Last week": (6.2, 7.1, 5.4, 8.0, 6.6), "This week": (4.9, 6.1, 4.3, 6.8, 4.8)})
REASONS = table("Share of respondents naming each reason (%)", "Delivery time,Price,Packaging", percent=True, _=(27.0, 50.0, 8.0))
LOSS_ZH = table("损耗率复盘", "4月 5月 6月 7月", _=(7.2, 6.9, 6.1, 5.4))


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (SALES, "Sales rose from the second to the third quarter", True),
        (SALES, "Sales fell from the second to the third quarter", False),
        (SALES, "Between the third and the fourth quarter sales slipped", True),
        (LOSS_ZH, "7月损耗率较4月上升了2个百分点", True),
        (LOSS_ZH, "7月损耗率较4月下降了近2个百分点", False),
        (REVENUE, "Revenues climb for a third year running", True),
        (SALES, "Q2 sales topped $50m, well above Q1", True),
        (SALES, "In the third quarter, however, sales beat those of Q2 as new shops opened ahead of plan", True),
        (HALVES, "Calls in the second half of 2024 were down 20% on the first half", False),
        (HALVES, "Calls in the second half of 2024 were up 20% on the first half", True),
        (QUARTERS_ZH, "三季度营收较上年同期增长约15%", True),
        (STEPS, "You walked more on every weekday than last week", True),
        (REASONS, "Delivery time is the most cited reason for leaving the basket", True),
        (REASONS, "Price is the most cited reason for leaving the basket", False),
        (REVENUE, "Revenue rose again in 2024, the fourth increase in a row", True),
        (REVENUE, "Revenue rose again in 2023, the third increase in a row", False),
        (DISTRICTS_ZH, "2024年仅西区订单量低于上年，东区由30万单增至36万单", False),
        (DISTRICTS_ZH, "2024年仅西区订单量低于上年，东区由36万单降至30万单", True),
    ],
)
def test_words(chart, words, wrong):
    """Times told in part, points of what is called a rate, figures after times that were named before."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("gap", "lower", "alone"),
    [(20, "冷链改造分三批完成", True), (4, "冷链改造分三批完成", False), (20, "and kept rising", False)],
)
def test_items_that_nothing_marks(gap, lower, alone):
    """Lines that stand clearly apart may be items of a list: each is read by itself, too. One that goes on in small letters is not."""
    upper = "损耗率较4月上升" if lower[0] > "z" else "Losses went up in April"
    said = [text for text, _ in sentences([placed(upper, 50, 100, 447, 40), placed(lower, 50, 140 + gap, 400, 40)])]
    assert (upper in said) is alone


@pytest.mark.parametrize(("size", "apart"), [(1.3, True), (1.0, False)])
def test_columns_side_by_side(size, apart):
    """A heading in print of another size, a few letters beyond the end of a line, is another column's."""
    left, right = placed("Revenue rose for the fourth year in", 50, 100, 560), placed("Revenue, € million", 642, 100, 200)
    right = right.model_copy(update={"relative_size": left.relative_size / size})
    left, right = (
        left.model_copy(update={"height": 26.0, "box": left.box._replace(h=40)}),
        right.model_copy(update={"height": 20.0, "box": right.box._replace(h=40)}),
    )
    assert (len(sentences([left, right])) == 2) is apart


@pytest.mark.parametrize(("left", "top", "right", "bottom", "seen"), [(2, 4, 16, 17, True), (2, 4, 5, 17, False)])
def test_patches_that_touch_their_names(left, top, right, bottom, seen):
    """A square of colour is a patch of a legend also where the name begins right behind it; a stroke is none."""
    picture = Image.new("RGB", (90, 20), (19, 33, 58))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((left, top, right - 1, bottom - 1), fill=(39, 201, 184))
    for x in range(right, 80, 4):
        draw.line((x, 4, x, 16), fill=(230, 230, 230), width=2)
    assert bool(patches(np.asarray(picture), 20)) is seen


@pytest.mark.parametrize(
    ("upper", "lower", "said"),
    [
        ("Loans fell from 90 in April to 60 in", "August, a drop of a third.", 1),
        ("Loans were steady over spring", "August was the busiest month.", 2),
    ],
)
def test_open_ends(upper, lower, said):
    """A line that ends with a word which calls for another goes on below, though a capital follows; else wide-set lines are paragraphs."""
    found = sentences([placed(upper, 50, 100, 400), placed(lower, 50, 142, 330)])
    assert len(found) == said
