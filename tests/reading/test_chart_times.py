"""Times finer and longer than months, wholes and averages, who was ahead when: wordings held against charts given as tables."""

from __future__ import annotations

import pytest

from pipeline.reading.charts.periods import Period, period
from pipeline.reading.charts.statements import statements
from pipeline.reading.charts.verdicts import contradiction
from tests.reading.test_chart_words import table

LEVEL = table("东湖水位（米）", "3日 4日 5日 6日 7日 8日", _=(21.2, 22.5, 23.9, 23.1, 22.0, 21.4))
TRIPS = table("Boat trips by day", "4 May,5 May,6 May,7 May,8 May", _=(31, 44, 52, 40, 35))
GUESTS = table("Guests by hour", "8:00 10:00 12:00 14:00 16:00", _=(20, 45, 80, 52, 48))
SEASONS = table("Flights on time (%)", "Winter Spring Summer Autumn", percent=True, _=(90.5, 91.8, 92.4, 93.6))
SEASONS_ZH = table("各季客流（万人次）", "春季 夏季 秋季 冬季", _=(42, 55, 38, 30))
ORDERS = table("每月订单量（万单）", "1月 2月 3月 4月 5月 6月", _=(12, 15, 14, 18, 22, 27))
MONTHS = table("Visits to the clinic (thousand)", "Jan Feb Mar Apr May Jun", _=(30, 28, 27, 24, 22, 21))
STORES = table("各门店会员数（人）", "河东店 河西店 湖南店 湖北店", _=(380, 250, 190, 110))
WEEK = table("Daily steps", "Mon Tue Wed Thu Fri Sat Sun", _=(6200, 7400, 5100, 8800, 7900, 12400, 9600))
LINES = table("Passengers by line (million)", "2019 2020 2021 2022 2023", Red=(30, 42, 50, 61, 66), Blue=(60, 55, 44, 30, 22))
TRAVEL = table("How pupils come to school", "On foot,Bike,Bus,Car", _=(41, 33, 27, 12))
DUST = table("Fine dust (µg/m³)", "2020 2021 2022 2023 2024", _=(46, 41, 38, 33, 29))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8日", Period(None, None, 8)),
        ("5月8日", Period(None, "m5", 8)),
        ("05-08", Period(None, "m5", 8)),
        ("8 May", Period(None, "m5", 8)),
        ("14:00", Period(None, "o840")),
        ("2pm", Period(None, "o840")),
        ("14时", Period(None, "o840")),
        ("秋", Period(None, "s3")),
        ("Autumn", Period(None, "s3")),
        ("2025.3", Period(2025, "m3")),
        ("24年3月", Period(2024, "m3")),
        ("3号线", None),
        ("18-24", None),
        ("12.5", None),
        ("24小时", None),
    ],
)
def test_short_names_of_times(text, meant):
    """Days, hours and seasons are times; ranges, figures and lines are none."""
    assert period(text) == meant


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (LEVEL, "5日以后水位继续上涨", True),
        (LEVEL, "5日以后水位逐日回落", False),
        (LEVEL, "水位于7日达到最高", True),
        (LEVEL, "10月5日水位最高", False),
        (LEVEL, "3日至5日水位下降", True),
        (TRIPS, "Most trips were made on 4 May", True),
        (TRIPS, "Trips peaked on 6 May", False),
        (TRIPS, "Trips fell between May 4 and May 6", True),
        (GUESTS, "It is busiest at 16:00", True),
        (GUESTS, "It is busiest at 12:00", False),
        (GUESTS, "It is busiest at 18:00", False),
        (SEASONS, "Punctuality has slipped by about three points since winter", True),
        (SEASONS, "Punctuality has improved by about three points since winter", False),
        (SEASONS_ZH, "冬季客流最多", True),
        (SEASONS_ZH, "夏季客流高于春季", False),
        (MONTHS, "After a busy spring, visits rose in June", True),
        (MONTHS, "Visits on 3 June were fewer than in May", False),
    ],
)
def test_days_hours_and_seasons(chart, words, wrong):
    """What is finer than a chart's times says of which of them it is, and what it does not show is left alone."""
    assert any(contradiction(chart, one) is not None for one in statements([], words)) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (ORDERS, "二季度订单量不及一季度", True),
        (ORDERS, "二季度订单量高于一季度", False),
        (ORDERS, "三季度订单量高于二季度", False),
        (MONTHS, "The second quarter brought more visits than the first quarter", True),
        (MONTHS, "The second quarter brought fewer visits than the first quarter", False),
        (MONTHS, "Visits rose 20% in the second quarter of the year", False),
        (ORDERS, "上半年累计订单148万单", True),
        (ORDERS, "上半年累计订单108万单", False),
        (ORDERS, "全年累计订单248万单", False),
        (STORES, "四家店会员合计1230人", True),
        (STORES, "四家店会员合计930人", False),
        (STORES, "全部门店会员合计1230人", False),
        (WEEK, "Altogether you walked 87,400 steps", True),
        (WEEK, "You averaged 8,200 steps a day", False),
        (WEEK, "You averaged 11,200 steps a day", True),
        (WEEK, "Your daily target is 12,000 steps on average", False),
        (WEEK, "Sunday was your most active day", True),
    ],
)
def test_wholes(chart, words, wrong):
    """Quarters follow from their months, and sums and averages from all marks, where the words are of just those."""
    assert any(contradiction(chart, one) is not None for one in statements([], words)) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (LINES, "Red overtook Blue in 2021", False),
        (LINES, "Red overtook Blue in 2023", True),
        (LINES, "Red passed Blue for the first time in 2022", True),
        (LINES, "Red was ahead of Blue in 2022", False),
        (TRAVEL, "More of them take the bus than walk", True),
        (TRAVEL, "More of them walk than take the bus", False),
        (TRAVEL, "Twice as many come by car as by bus", True),
        (TRAVEL, "Twice as many come by bus as by car", False),
        (TRAVEL, "A third of pupils come by car", True),
        (DUST, "Fine dust dropped below 35 for the first time in 2021", True),
        (DUST, "Fine dust dropped below 35 for the first time in 2023", False),
        (MONTHS, "By June the clinic had lost half of its January visits", True),
        (MONTHS, "By June the clinic had lost about a third of its January visits", False),
        (MONTHS, "Visits have crashed since January", False),
        (DUST, "Fine dust has never been higher than in 2024", True),
        (DUST, "Fine dust has never been lower than in 2024", False),
        (SEASONS, "Punctuality fell in every season", True),
        (TRAVEL, "Bike outranks bus", False),
        (TRAVEL, "Bus outranks bike", True),
        (STORES, "河西店和湖南店加起来不如河东店", True),
        (STORES, "河西店和湖南店加起来超过河东店", False),
    ],
)
def test_who_was_ahead(chart, words, wrong):
    """What overtook another was behind it before; what people do is named as they say it."""
    assert any(contradiction(chart, one) is not None for one in statements([], words)) is wrong
