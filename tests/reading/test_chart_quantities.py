"""Of how many, by how much, until when: propositions of quantity held against charts given as tables."""

from __future__ import annotations

import pytest

from pipeline.reading.charts.statements import statements
from pipeline.reading.charts.verdicts import contradiction
from tests.reading.test_chart_words import table

SALES = table("Quarterly sales ($ million)", "Q1 Q2 Q3 Q4", _=(42, 47, 39, 56))
MONTHS_ZH = table("各月销售额（万元）", "1月 2月 3月 4月 5月 6月", _=(80, 92, 105, 118, 130, 150))
REVENUE = table("Revenue ($m)", "2020 2021 2022 2023 2024", _=(31, 38, 46, 58, 44))
CHANNELS = table("Online and in-store sales (£k)", "Q1 Q2 Q3 Q4", Online=(47, 51, 48, 89), **{"In store": (69, 73, 77, 70)})
CITIES_ZH = table("各城市门店数", "北京 上海 广州 成都 武汉", _=(120, 150, 90, 60, 45))
MUSEUMS = table("Visitors by museum (thousand)", "Castle Abbey Harbour Mill", _=(84, 120, 42, 60))
PLAN = table("Units made against plan", "Jan Feb Mar Apr", Plan=(100, 110, 120, 130), Made=(92, 104, 126, 141))
PLAN_ZH = table("产量完成情况（吨）", "一季度 二季度 三季度 四季度", 计划=(500, 520, 560, 600), 实际=(480, 530, 590, 570))
ARRIVALS = table("On-time arrivals (%)", "Jan Feb Mar Apr May Jun", percent=True, _=(81.0, 84.0, 86.0, 85.0, 90.0, 93.0))
DIVISIONS_ZH = table("各事业部收入占比（%）", "云服务 广告 游戏 硬件", percent=True, _=(45, 27, 18, 10))
DISTRICTS_ZH = table("各区订单量（万单）", "东区 西区 南区 北区", **{"2023年": (30, 42, 25, 18), "2024年": (36, 40, 31, 25)})
REGIONS = table("Orders by region (thousand)", "North South East West", **{"2023": (30, 42, 25, 18), "2024": (36, 40, 31, 25)})
WASTE = table("Waste by type (tonnes)", "2021 2022 2023 2024", piled=True, Paper=(40, 38, 35, 30), Plastic=(20, 27, 36, 50))
MODELS_ZH = table("两款车型月销量（辆）", "1月 2月 3月 4月 5月 6月", 启明=(320, 350, 380, 420, 470, 520), 远航=(500, 480, 450, 430, 400, 360))
WAITS = table("Average wait (minutes)", "Jan Feb Mar Apr May", _=(45, 41, 36, 30, 26))
SUNSHINE = table("Hours of sunshine", "May Jun Jul Aug Sep", _=(180, 210, 240, 230, 150))
LOANS_ZH = table("图书馆借阅量（册）", "一月 二月 三月 四月 五月", _=(1200, 1350, 1100, 1500, 1680))
POWER_ZH = table("家庭用电量（度）", "周一 周二 周三 周四 周五 周六 周日", _=(8, 9, 7, 10, 12, 18, 16))
SAVINGS = table("Monthly savings (€)", "Jan Feb Mar Apr May Jun", _=(120, 150, 90, 200, 240, 260))
COFFEE = table("Coffee sales by size", "Small Medium Large", _=(310, 520, 170))
RATED_ZH = table("各门店好评率（%）", "万达店 银泰店 大悦城店 印象城店", percent=True, _=(92.0, 88.0, 95.0, 90.0))
BUDGET = table("Budget and spending ($k)", "Jan Feb Mar Apr", Budget=(40, 40, 45, 45), Spent=(38, 44, 47, 41))
PLANS = table("Subscribers by plan (thousand)", "2021 2022 2023 2024", Basic=(50, 48, 44, 40), Pro=(20, 28, 39, 52))
YEARS_ZH = table("五年营收（亿元）", "2020年 2021年 2022年 2023年 2024年", _=(12.0, 15.0, 18.0, 16.5, 21.0))
RIDES = table("Rides per day", "Mon Tue Wed Thu Fri Sat Sun", _=(220, 240, 235, 260, 310, 420, 380))


def denied(chart, words):
    """Whether the marks deny what words state."""
    return any(contradiction(chart, said) for said in statements([], words))


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (SALES, "Only Q3 saw a fall in sales", False),
        (SALES, "Only Q2 saw a fall in sales", True),
        (SALES, "Sales fell in just one quarter, Q3", False),
        (MONTHS_ZH, "只有3月销售额下滑", True),
        (SALES, "Sales only dipped in the second quarter", True),
        (SALES, "Sales rose in all but one quarter", False),
        (MONTHS_ZH, "6月销售额只有1月的一半", True),
        (MUSEUMS, "The Mill came second only to the Abbey", True),
        (MUSEUMS, "The Castle was second only to the Abbey", False),
        (MUSEUMS, "All four museums drew over 40,000 visitors", False),
        (MUSEUMS, "All four museums passed 50,000 visitors", True),
        (MUSEUMS, "Only the Abbey passed 100,000 visitors", False),
        (MUSEUMS, "Only the Castle passed 100,000 visitors", True),
        (MUSEUMS, "Three museums passed 50,000 visitors", False),
        (MUSEUMS, "Two museums passed 50,000 visitors", True),
        (CITIES_ZH, "只有上海的门店超过130家", False),
        (CITIES_ZH, "只有北京的门店超过130家", True),
        (CITIES_ZH, "三座城市门店数超过80家", False),
        (CITIES_ZH, "四座城市门店数超过80家", True),
        (MODELS_ZH, "两款车型的差距在前四个月逐月缩小", False),
        (MODELS_ZH, "两款车型销量均逐月上升", True),
        (DISTRICTS_ZH, "四个区的订单量同比全部增长", True),
        (DISTRICTS_ZH, "仅西区订单同比下滑", False),
        (DISTRICTS_ZH, "仅东区订单同比下滑", True),
        (DISTRICTS_ZH, "西区是唯一下滑的区域", False),
        (DISTRICTS_ZH, "北区是唯一下滑的区域", True),
        (DISTRICTS_ZH, "除西区外，各区订单均有增长", False),
        (DISTRICTS_ZH, "除东区外，各区订单均有增长", True),
        (REGIONS, "South was the only region to shrink", False),
        (REGIONS, "East was the only region to shrink", True),
        (REGIONS, "Every region but South grew", False),
        (REGIONS, "Every region but East grew", True),
        (REGIONS, "Orders rose in three of the four regions", False),
        (REGIONS, "Orders rose in two of the four regions", True),
        (PLAN_ZH, "仅二、三季度完成计划", False),
        (DIVISIONS_ZH, "云服务收入占比高于其余三项之和", True),
        (SAVINGS, "Savings dipped only in March", False),
        (SAVINGS, "Savings dipped only in May", True),
        (RATED_ZH, "四家门店好评率均在九成以上", True),
        (RATED_ZH, "四家门店好评率均超过85%", False),
        (RATED_ZH, "只有银泰店好评率不足90%", False),
        (RATED_ZH, "只有万达店好评率不足90%", True),
        (BUDGET, "Spending exceeded the budget in two of the four months", False),
        (BUDGET, "Spending exceeded the budget in three of the four months", True),
        (BUDGET, "Only January came in under budget", True),
        (YEARS_ZH, "除2023年外，营收逐年增长", False),
        (YEARS_ZH, "除2022年外，营收逐年增长", True),
    ],
)
def test_how_many(chart, words, wrong):
    """Of one alone, of all but some, of so many: each place is judged."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (MUSEUMS, "Every museum drew over 50,000 visitors", True),
        (MUSEUMS, "Every museum drew over 40,000 visitors", False),
        (MUSEUMS, "No museum drew 100,000 visitors", True),
        (ARRIVALS, "On-time arrivals stayed above 80% throughout", False),
        (ARRIVALS, "On-time arrivals stayed above 85% throughout", True),
        (ARRIVALS, "On-time arrivals never dropped below 85%", True),
        (ARRIVALS, "On-time arrivals topped 90% in June", False),
        (ARRIVALS, "On-time arrivals topped 95% in June", True),
        (ARRIVALS, "On-time arrivals first passed 85% in March", False),
        (ARRIVALS, "On-time arrivals first passed 90% in March", True),
        (ARRIVALS, "On-time arrivals were above 90% from April on", True),
        (LOANS_ZH, "五月借阅量达1680册", False),
        (LOANS_ZH, "五月借阅量达1860册", True),
        (RATED_ZH, "银泰店好评率低于九成", False),
        (RATED_ZH, "银泰店好评率高于九成", True),
        (YEARS_ZH, "2024年营收首次突破20亿元", False),
        (YEARS_ZH, "2022年营收首次突破20亿元", True),
        (YEARS_ZH, "2024年营收为21亿元", False),
        (YEARS_ZH, "2024年营收为18亿元", True),
        (RIDES, "Rides never fall below 200 a day", False),
        (RIDES, "Rides never fall below 300 a day", True),
    ],
)
def test_figures_that_are_passed(chart, words, wrong):
    """A figure that is passed, or reached, by those that are named, in the units of the chart."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (MONTHS_ZH, "6月销售额比1月多70万元", False),
        (MONTHS_ZH, "6月销售额比1月多20万元", True),
        (MONTHS_ZH, "6月销售额较5月增加20万元", False),
        (MONTHS_ZH, "6月销售额较5月增加50万元", True),
        (SALES, "Sales were $17 million higher in Q4 than in Q3", False),
        (SALES, "Sales were $3 million higher in Q4 than in Q3", True),
        (SALES, "Sales fell by $8m in Q3", False),
        (SALES, "Sales rose by $8m in Q3", True),
        (SALES, "Sales fell by $20m in Q3", True),
        (MUSEUMS, "The Abbey had 60,000 more visitors than the Mill", False),
        (MUSEUMS, "The Abbey had 20,000 more visitors than the Mill", True),
        (MODELS_ZH, "6月远航比启明多卖160辆", True),
        (MODELS_ZH, "6月启明比远航多卖160辆", False),
        (SUNSHINE, "July had 30 more hours of sunshine than June", False),
        (SUNSHINE, "July had 60 more hours of sunshine than June", True),
        (LOANS_ZH, "五月比一月多借出480册", False),
        (PLANS, "Pro gained 13,000 subscribers in 2024", False),
        (PLANS, "Pro gained 30,000 subscribers in 2024", True),
    ],
)
def test_by_how_much(chart, words, wrong):
    """A difference in units is held against the marks, and not only its way."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (PLAN, "Output beat plan in March and April", False),
        (PLAN, "Output beat plan in January", True),
        (PLAN, "April finished 8% above plan", False),
        (PLAN, "April finished 8% below plan", True),
        (PLAN, "We missed plan in every month", True),
        (PLAN, "Plan was met every month", True),
        (PLAN, "January reached 92% of plan", False),
        (PLAN, "January reached 108% of plan", True),
        (PLAN, "April came in at 108% of plan", False),
        (PLAN, "April came in at 95% of plan", True),
        (PLAN_ZH, "四季度完成计划的95%", False),
        (PLAN_ZH, "四季度完成计划的105%", True),
        (PLAN_ZH, "四个季度全部达标", True),
        (PLAN_ZH, "一季度产量超额完成计划", True),
        (PLAN_ZH, "四季度未完成计划", False),
        (PLAN_ZH, "全年各季度均未完成计划", True),
        (BUDGET, "Spending stayed within budget in January and April", False),
        (BUDGET, "Spending stayed within budget in February", True),
        (BUDGET, "February and March went over budget", False),
        (BUDGET, "April went over budget", True),
        (BUDGET, "We overspent in February", False),
        (BUDGET, "We overspent in January", True),
        (BUDGET, "Spending was 10% over budget in February", False),
        (BUDGET, "Spending was 10% under budget in February", True),
        (BUDGET, "Spending exceeded the budget in every month", True),
    ],
)
def test_parts_of_a_plan(chart, words, wrong):
    """A plan is met, missed, or met by so much."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (SALES, "Sales +34% since Q1", False),
        (SALES, "Sales -34% since Q1", True),
        (REVENUE, "Revenue: -24% YoY", False),
        (REVENUE, "Revenue: +24% YoY", True),
        (REVENUE, "▲ 24% vs 2023", True),
        (REVENUE, "▼ 24% vs 2023", False),
        (MONTHS_ZH, "环比 +15%", False),
        (MONTHS_ZH, "环比 -15%", True),
        (MONTHS_ZH, "↑15.4% 较上月", False),
        (MONTHS_ZH, "↓15.4% 较上月", True),
    ],
)
def test_signs_of_figures(chart, words, wrong):
    """An arrow or a sign is a way, where words tell what is compared."""
    assert denied(chart, words) is wrong
