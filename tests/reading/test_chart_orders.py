"""The highest, the lowest, ranks, and who grew most: held against charts given as tables."""

from __future__ import annotations

import pytest

from tests.reading.test_chart_quantities import (
    CITIES_ZH,
    COFFEE,
    DISTRICTS_ZH,
    DIVISIONS_ZH,
    LOANS_ZH,
    MUSEUMS,
    POWER_ZH,
    RATED_ZH,
    REGIONS,
    RIDES,
    SAVINGS,
    SUNSHINE,
    YEARS_ZH,
    denied,
)


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (DISTRICTS_ZH, "北区增幅最大", False),
        (DISTRICTS_ZH, "东区增幅最大", True),
        (DISTRICTS_ZH, "北区增速最快", False),
        (DISTRICTS_ZH, "南区增速最快", True),
        (REGIONS, "West grew fastest", False),
        (REGIONS, "South grew fastest", True),
    ],
)
def test_who_grew_most(chart, words, wrong):
    """Growth is compared by part and by units: only where another is ahead by both is it denied."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (CITIES_ZH, "北京、上海门店数居前两位", False),
        (CITIES_ZH, "广州、成都门店数居前两位", True),
        (CITIES_ZH, "广州门店数排第二", True),
        (CITIES_ZH, "北京门店数仅次于上海", False),
        (CITIES_ZH, "广州门店数仅次于上海", True),
        (CITIES_ZH, "成都门店数倒数第二", False),
        (CITIES_ZH, "北京门店数倒数第二", True),
        (MUSEUMS, "The Mill ranked second for visitors", True),
        (MUSEUMS, "The Castle ranked second for visitors", False),
        (MUSEUMS, "The Abbey welcomed more people than the Castle and the Harbour put together", True),
        (MUSEUMS, "The Castle and the Mill together drew more than the Abbey", False),
        (MUSEUMS, "The Harbour and the Mill together drew more than the Abbey", True),
        (DIVISIONS_ZH, "云服务与广告合计超过七成", False),
        (DIVISIONS_ZH, "广告与游戏合计超过七成", True),
        (COFFEE, "Medium outsold small and large combined", False),
        (COFFEE, "Small outsold medium and large combined", True),
    ],
)
def test_ranks_and_sums(chart, words, wrong):
    """Ranks from the first and from the last, and several together beside another."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (CITIES_ZH, "上海门店最多，武汉最少", False),
        (CITIES_ZH, "北京门店最多，武汉最少", True),
        (CITIES_ZH, "上海门店最多，广州最少", True),
        (CITIES_ZH, "门店数最多的是北京", True),
        (CITIES_ZH, "门店数最多的是上海", False),
        (CITIES_ZH, "门店最多的城市为成都", True),
        (CITIES_ZH, "上海以150家门店居首", False),
        (CITIES_ZH, "成都以60家门店居首", True),
        (CITIES_ZH, "武汉门店数垫底", False),
        (CITIES_ZH, "广州门店数垫底", True),
        (CITIES_ZH, "上海门店数独占鳌头", False),
        (CITIES_ZH, "北京门店数独占鳌头", True),
        (CITIES_ZH, "上海门店数遥遥领先", False),
        (CITIES_ZH, "广州门店数遥遥领先", True),
        (MUSEUMS, "The Abbey drew the biggest crowds", False),
        (MUSEUMS, "The Castle drew the biggest crowds", True),
        (MUSEUMS, "The Harbour was the most visited museum", True),
        (MUSEUMS, "The Abbey was the most visited museum", False),
        (MUSEUMS, "The Abbey attracted the fewest visitors", True),
        (MUSEUMS, "The Harbour attracted the fewest visitors", False),
        (MUSEUMS, "The least visited was the Castle", True),
        (MUSEUMS, "The least visited was the Harbour", False),
        (SUNSHINE, "July was the sunniest month", False),
        (SUNSHINE, "August was the sunniest month", True),
        (SUNSHINE, "Sunshine peaked in August", True),
        (SUNSHINE, "Sunshine peaked in July", False),
        (SUNSHINE, "September had the least sunshine", False),
        (SUNSHINE, "May had the least sunshine", True),
        (LOANS_ZH, "五月借阅量创今年新高", False),
        (LOANS_ZH, "五月借阅量创今年新低", True),
        (LOANS_ZH, "借阅量在三月见底", False),
        (LOANS_ZH, "借阅量在二月见底", True),
        (POWER_ZH, "周六用电最多", False),
        (POWER_ZH, "周日用电最多", True),
        (POWER_ZH, "用电最少的是周三", False),
        (POWER_ZH, "用电最少的一天是周五", True),
        (POWER_ZH, "本周用电高峰出现在周六", False),
        (POWER_ZH, "本周用电高峰出现在周四", True),
        (SAVINGS, "You saved more in June than in any other month", False),
        (SAVINGS, "You saved more in April than in any other month", True),
        (SAVINGS, "March was your weakest month", False),
        (SAVINGS, "February was your weakest month", True),
        (SAVINGS, "June: your best month yet", False),
        (SAVINGS, "May: your best month yet", False),
        (SAVINGS, "Best month: March", True),
        (COFFEE, "Large is the least popular size", False),
        (COFFEE, "Small is the least popular size", True),
        (COFFEE, "Medium is our best seller", False),
        (COFFEE, "Large is our best seller", True),
        (RATED_ZH, "大悦城店好评率最高", False),
        (RATED_ZH, "万达店好评率最高", True),
        (RATED_ZH, "印象城店好评率排名末位", True),
        (YEARS_ZH, "营收在2022年达到顶峰", True),
        (RIDES, "Saturday is the busiest day", False),
        (RIDES, "Saturday is the quietest day", True),
        (RIDES, "Monday is the slowest day", False),
        (RIDES, "Sunday is the slowest day", True),
        (RIDES, "Rides are highest on Friday", True),
        (RIDES, "No day sees more rides than Saturday", False),
        (RIDES, "No day sees more rides than Friday", True),
    ],
)
def test_extremes(chart, words, wrong):
    """The highest and the lowest in many words, one after the other."""
    assert denied(chart, words) is wrong
