"""Charts as plotting libraries draw them: gridlines both ways, ticks beside the first mark, marks above the last tick, keys with points; and the words beside them."""

from __future__ import annotations

import pytest

from tests.drawing import Sheet
from tests.reading.test_chart_marks import read
from tests.reading.test_chart_quantities import MODELS_ZH, MUSEUMS, PLANS, POWER_ZH, RIDES, WAITS, denied
from tests.reading.test_chart_words import table

WEIGHT = table("Weight (kg)", "Jan Feb Mar Apr", _=(81.0, 80.2, 79.1, 78.4))
AGES_ZH = table("各年龄段会员", "5-9岁 10-14岁 15-19岁 20岁以上", **{"2023年": (140, 160, 120, 90), "2024年": (130, 210, 150, 110)})
TIERS = table("Customers by tier", "Jan Feb Mar Apr", **{"Plan A": (50, 58, 66, 75), "Plan B": (52, 53, 55, 54)})
ORDERS_ZH = table("订单量", "1月 2月 3月 4月 5月", _=(320, 345, 398, 431, 372))
PRICES_ZH = table("白菜批发均价", "1月 2月 3月 4月", _=(2.8, 3.1, 2.6, 2.2))
GIFTS = table("Donations", "Sep Oct Nov Dec", _=(210, 231, 276, 369))


def gridded(words, values, *, beyond=False, key=False):
    """A line that begins on its axis, gridlines both ways, figures of the scale close to the first point."""
    sheet = Sheet(960, 640)
    sheet.text(60, 24, words, 28)
    for tick in range(0, 500, 100):
        sheet.text(70, 526 - tick, str(tick), 20, "#555555")
        sheet.draw.line((130, 540 - tick, 850, 540 - tick), fill="#cccccc", width=2)
    for place in range(5):
        sheet.draw.line((130 + place * 180, 110, 130 + place * 180, 540), fill="#cccccc", width=2)
        sheet.text(130 + place * 180 - 24, 556, str(2020 + place), 22)
    rows = values if key else (values,)
    for color, row in zip(("#1f77b4", "#ff7f0e"), rows, strict=False):
        points = [(130 + place * 180, 540 - value) for place, value in enumerate(row)]
        sheet.draw.line(points, fill=color, width=4)
        for x, y in points:
            sheet.draw.ellipse((x - 7, y - 7, x + 7, y + 7), fill=color)
    for place, (name, color) in enumerate((("Solar", "#1f77b4"), ("Wind", "#ff7f0e"))) if key else ():
        x = 320 + place * 170
        sheet.draw.line((x, 612, x + 40, 612), fill=color, width=4)
        sheet.draw.ellipse((x + 13, 605, x + 27, 619), fill=color)
        sheet.text(x + 52, 598, name, 22)
    return sheet


def test_lines_on_a_grid():
    """Gridlines that stand, and the axis that a line begins on, are no part of it; what is above the last tick is read too."""
    rows, labels = read(gridded("Rainfall (mm) fell by half from 2020 to 2024", (220, 180, 300, 260, 418)))
    assert [row[1] for row in rows] == pytest.approx([220, 180, 300, 260, 418], abs=8)
    assert labels


def test_keys_with_points():
    """A dash with a point on it is a patch, whatever it was read as."""
    rows, _ = read(gridded("Generation by source (GWh)", ((120, 150, 190, 260, 330), (300, 280, 250, 240, 200)), key=True))
    assert [row[1:] for row in rows] == [
        [pytest.approx(a, abs=8), pytest.approx(b, abs=8)] for a, b in zip((120, 150, 190, 260, 330), (300, 280, 250, 240, 200), strict=True)
    ]


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (MUSEUMS, "Nowhere draws more than the Castle", True),
        (MUSEUMS, "Nowhere draws more than the Abbey", False),
        (MUSEUMS, "The Abbey drew the largest crowd, with the Castle close behind in second place", False),
        (MUSEUMS, "The Abbey drew the largest crowd, with the Mill close behind in second place", True),
        (MUSEUMS, "The Mill has moved past the Castle", True),
        (MUSEUMS, "The Castle has moved past the Mill", False),
        (PLANS, "Basic finished well in front of Pro", True),
        (PLANS, "Pro finished well in front of Basic", False),
        (MODELS_ZH, "启明稳坐头把交椅", False),
        (WAITS, "Waits held steady through the year", True),
        (RIDES, "Weekends drew more rides than weekdays", False),
        (RIDES, "Weekends drew fewer rides than weekdays", True),
        (POWER_ZH, "周末的用电量比工作日少", True),
        (POWER_ZH, "周末的用电量比工作日多", False),
        (POWER_ZH, "工作日的用电量都不到13度", False),
        (POWER_ZH, "周末的用电量都不到15度", True),
        (WEIGHT, "I have put on weight since January", True),
        (WEIGHT, "I have lost weight since January", False),
        (AGES_ZH, "年龄最小的组增长最快", True),
        (TIERS, "Plan B up 80% since January", True),
        (TIERS, "Plan A up 50% since January", False),
        (ORDERS_ZH, "5月创下半年来的新高", True),
        (ORDERS_ZH, "4月创下半年来的新高", False),
        (PRICES_ZH, "开年以来价格一路走高", True),
        (PRICES_ZH, "开年以来价格一路走低", False),
        (GIFTS, "Giving slumped by a third in December compared with the month before", True),
        (GIFTS, "Giving grew by a third in December compared with the month before", False),
        (GIFTS, "October brought in more new gifts than any other month", True),
    ],
)
def test_words(chart, words, wrong):
    """What words beside such charts say, and how a true sentence of the same making passes."""
    assert denied(chart, words) is wrong
