"""What a clause carries on from the one before it, what is of another measure than the chart's, and marks and keys that are in part not read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pipeline.reading.charts.patches import patches
from pipeline.reading.charts.sentences import sentences
from tests.drawing import Sheet
from tests.reading.test_chart_marks import read
from tests.reading.test_chart_names import placed
from tests.reading.test_chart_quantities import denied
from tests.reading.test_chart_words import table

PORTS = table("Cargo handled by port (thousand tonnes)", "Bergen Hull Gdansk Cork", _=(930, 610, 480, 220))
PORTS_ZH = table("各港口吞吐量（万吨）", "宁波 青岛 大连 厦门", _=(930, 810, 480, 220))
LEARNERS = table("Learners enrolled (thousand)", "Jan Feb Mar Apr May", _=(40, 46, 55, 61, 70))
LEARNERS_ZH = table("报名人数（千人）", "1月 2月 3月 4月 5月", _=(40, 46, 55, 61, 70))
RATE_ZH = table("结课率（%）", "1月 2月 3月 4月 5月", percent=True, _=(40, 46, 55, 61, 70))
BOOKINGS = table("Bookings", "2019 2020 2021 2022 2023", _=(10, 14, 20, 32, 40))
FARES = table("Spending by type ($m)", "2021 2022 2023", piled=True, Wages=(40, 44, 50), Fuel=(30, 33, 36), Rent=(11, 12, 13))
FARES_ZH = table("各项支出（万元）", "2021年 2022年 2023年", piled=True, 工资=(40, 44, 50), 燃料=(30, 33, 36), 房租=(11, 12, 13))
BARE = table("Takings by quarter", "Q1 Q2 Q3 Q4", _=(300, 340, 380, 420))


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        # a place that is one of growth, told before
        (PORTS_ZH, "从增幅看，厦门同比增长41%，居各港口之首", False),
        (PORTS_ZH, "厦门同比增长41%，排名第一", False),
        (PORTS_ZH, "厦门吞吐量居各港口之首", True),
        (PORTS, "Cork grew 41%, the highest of all", False),
        (PORTS, "Measured by growth rate, Cork was up 41%, and ranks first", False),
        (PORTS, "Cork handled the most cargo", True),
        # a rate where amounts are drawn
        (LEARNERS_ZH, "退课率下降2个百分点", False),
        (LEARNERS_ZH, "线下学员占比下降2个百分点", False),
        (LEARNERS_ZH, "报名转化率逐月走低", False),
        (LEARNERS_ZH, "报名人数逐月走低", True),
        (LEARNERS, "The drop-out rate for learners fell in May", False),
        (LEARNERS, "The share of learners from abroad fell 3 points", False),
        (LEARNERS, "The number of learners fell in May", True),
        (LEARNERS, "Learner numbers fell at a rapid rate in May", True),
        (RATE_ZH, "5月结课率环比下降9个百分点", True),
        (RATE_ZH, "5月结课率环比上升9个百分点", False),
        # from where one half of a sentence counts, the other does not
        (BOOKINGS, "Bookings have quadrupled since 2019 and grew 25% in the last year", False),
        (BOOKINGS, "Bookings have quadrupled since 2019 and fell 25% in the last year", True),
        (BOOKINGS, "与2019年相比翻了两番，同比增长25%", False),
        (BOOKINGS, "与2019年相比翻了两番，同比下降25%", True),
        # the greatest of them, and the greatest that it was
        (FARES, "Rent was the biggest expense in 2023", True),
        (FARES, "Wages were the biggest expense in 2023", False),
        (FARES, "Rent was the smallest item in 2022", False),
        (FARES, "Rent hit its highest point in 2023", False),
        (FARES, "Rent was at its highest in 2023", False),
        (FARES_ZH, "房租是2023年最大的支出项", True),
        (FARES_ZH, "工资是2023年最大的支出项", False),
        (FARES_ZH, "房租在2023年达到最高", False),
        # a chart that does not say in what it counts
        (BARE, "Takings reached £700K in Q4", True),
        (BARE, "Takings reached £420K in Q4", False),
        (BARE, "Takings came to £420 million in Q4", False),
        (BARE, "Takings came to £42 million in Q4", False),
        (BARE, "四季度为700万元", True),
        (BARE, "四季度为4.2亿元", False),
    ],
)
def test_carried(chart, words, wrong):
    """Words are held against the chart only for what they are about."""
    assert denied(chart, words) is wrong


def unread(chart, *places):
    """A chart without some marks."""
    one = chart.series[0]
    return replace(chart, series=(replace(one, marks=tuple(None if place in places else mark for place, mark in enumerate(one.marks))),))


@pytest.mark.parametrize(
    ("places", "words", "wrong"),
    [
        ((0,), "Learners fell from 70 to 40", True),
        ((0,), "Learners rose from 40 to 70", False),
        ((0,), "Learners have risen 75% since January", False),
        ((0,), "Learners have fallen since January", True),
        ((4,), "Learners have fallen since January", True),
        ((0, 4), "Learners have fallen since January", False),
        ((0,), "Learners have been flat since January", False),
    ],
)
def test_unread_ends(places, words, wrong):
    """Where an end was not read, the marks within tell the way, if all go one way and are enough; never how far."""
    assert denied(unread(LEARNERS, *places), words) is wrong


def test_unread_ends_of_a_curve():
    """Marks that rise and fall tell nothing of an end that was not read."""
    assert not denied(unread(table("Learners", "Jan Feb Mar Apr May Jun", _=(40, 46, 55, 51, 62, 70)), 0), "Learners have fallen since January")


def strip(*, framed, width=25, pointed=False):
    """A legend's line of 20 pixels: the edge of a frame, a patch or a dash with a ring, two letters."""
    pixels = np.full((20, 100, 3), 255, np.uint8)
    if framed:
        pixels[1:, 6] = 200
    if pointed:
        pixels[9:11, 10 : 10 + width] = pixels[5:15, 17:19] = pixels[5:15, 24:26] = (40, 140, 120)
        pixels[5:7, 17:26] = pixels[13:15, 17:26] = (40, 140, 120)
    else:
        pixels[7:15, 10 : 10 + width] = (40, 140, 120)
    pixels[4:16, 60:63] = pixels[4:16, 66:69] = 40
    return pixels


@pytest.mark.parametrize(
    ("made", "found"),
    [
        (strip(framed=True), 1),
        (strip(framed=False), 1),
        (strip(framed=False, width=20, pointed=True), 1),
        (strip(framed=True, width=24, pointed=True), 1),
    ],
)
def test_keys_within_frames(made, found):
    """The edge of a frame close to a key's patch does not hide it, nor does a dash no longer than print is high; letters are no patches."""
    assert len(patches(made, 20.0, (255, 255, 255))) == found


@pytest.mark.parametrize(
    ("ink", "size", "below", "apart"),
    [
        ((72, 72, 76), 1.25, "Takings reached £700K in Q4", True),
        ((40, 40, 44), 1.25, "Takings reached £700K in Q4", False),
        ((72, 72, 76), 1.4, "Takings reached £700K in Q4", False),
        ((72, 72, 76), 1.25, "and what they cost", False),
    ],
)
def test_headings_close_above(ink, size, below, apart):
    """A heading in a darker ink and larger print is no part of the sentence close below it; a line that goes on is."""
    head = placed("Takings by quarter", 40, 50, 200, 26).model_copy(update={"relative_size": 1.4, "color": (30, 30, 34)})
    text = placed(below, 40, 80, 260, 24).model_copy(update={"relative_size": size, "color": ink})
    assert (len(sentences([head, text])) > 1) is apart


def keyed(words, unit):
    """Two bars over each season, and their keys in one line with what is counted."""
    sheet = Sheet(900, 640)
    sheet.text(60, 24, words, 28)
    for place, (name, color) in enumerate((("甲班", "#7c4fd6"), ("乙班", "#f2b441"))):
        sheet.draw.rectangle((560 + place * 84, 94, 578 + place * 84, 112), fill=color)
        sheet.text(586 + place * 84, 88, name, 22)
    sheet.text(742, 88, unit, 22)
    for tick in range(0, 500, 100):
        sheet.text(60, 526 - tick, str(tick), 22, "#555555")
    for place, (first, second) in enumerate(((210, 330), (260, 390), (190, 310), (230, 350))):
        x = 170 + place * 180
        sheet.text(x, 560, f"{place + 1}月", 24)
        sheet.draw.rectangle((x - 40, 540 - first, x + 14, 540), fill="#7c4fd6")
        sheet.draw.rectangle((x + 18, 540 - second, x + 72, 540), fill="#f2b441")
    return sheet


@pytest.mark.parametrize(("words", "wrong"), [("甲班每个月都高于乙班", True), ("乙班每个月都高于甲班", False)])
@pytest.mark.parametrize("unit", ["单位：人次", ""])
def test_units_behind_keys(words, unit, wrong):
    """The unit behind the keys leaves each key its name, and its patch."""
    rows, labels = read(keyed(words, unit))
    assert len(rows[0]) == 3
    assert bool(labels) is wrong
