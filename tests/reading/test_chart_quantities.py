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


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (REVENUE, "Revenue has grown every year since 2020", True),
        (REVENUE, "Revenue grew every year until 2023", False),
        (REVENUE, "Revenue kept climbing through 2024", True),
        (SALES, "Q3 dip aside, sales rose through the year", False),
        (CHANNELS, "In-store was ahead until Q4", False),
        (CHANNELS, "Online was ahead until Q4", True),
        (CHANNELS, "In-store led in the first three quarters", False),
        (CHANNELS, "Online led in the first three quarters", True),
        (MODELS_ZH, "启明销量自5月起超过远航", False),
        (SAVINGS, "Your savings have gone up every month since March", False),
        (SAVINGS, "Your savings have gone down every month since March", True),
        (SAVINGS, "Savings have more than doubled since January", False),
        (SAVINGS, "Savings have more than tripled since January", True),
        (PLANS, "Pro has more than doubled since 2021 while Basic shrank", False),
        (PLANS, "Basic has more than doubled since 2021", True),
        (PLANS, "Basic was ahead until 2023", False),
    ],
)
def test_between_times(chart, words, wrong):
    """Until a time, from one on, in the first so many."""
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


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (REVENUE, "Revenue rose to $44m in 2024", True),
        (REVENUE, "Revenue fell back to $44m in 2024", False),
        (REVENUE, "Revenue reached $58m in 2023, up from $46m", False),
        (REVENUE, "Revenue went from $44m to $58m in a year", True),
        (REVENUE, "From 2020 to 2023 revenue nearly doubled", False),
        (REVENUE, "From 2020 to 2023 revenue fell by half", True),
        (REVENUE, "Revenue tripled between 2020 and 2024", True),
        (REVENUE, "2024 ended a run of four years of growth", False),
        (REVENUE, "2024 was the fifth straight year of growth", True),
        (REVENUE, "A fourth consecutive year of growth", True),
        (REVENUE, "Revenue has never fallen", True),
        (MONTHS_ZH, "销售额从未下降", False),
        (REVENUE, "Revenue grew every year to 2023", False),
        (SALES, "Each quarter outdid the last", True),
        (MONTHS_ZH, "每个月都比上个月高", False),
        (MONTHS_ZH, "一月更比一月高", False),
        (SALES, "Q4 more than made up for the dip in Q3", False),
        (SALES, "Sales improved in Q4", False),
        (SALES, "Sales worsened in Q4", True),
        (WAITS, "Waits got longer every month", True),
        (WAITS, "Waits got shorter every month", False),
        (WAITS, "Patients waited longer in May than in January", True),
        (WAITS, "Waiting times have been cut from 26 to 45 minutes", True),
        (WAITS, "Waiting times have been cut from 45 to 26 minutes", False),
        (WAITS, "In May people waited almost twice as long as in January", True),
        (WAITS, "In January people waited almost twice as long as in May", False),
        (MONTHS_ZH, "6月销售额是1月的近两倍", False),
        (MONTHS_ZH, "6月销售额是1月的三倍", True),
        (MONTHS_ZH, "6月销售额比1月翻了一番", False),
        (MONTHS_ZH, "6月销售额比1月少近一半", True),
        (MUSEUMS, "The Abbey had twice as many visitors as the Mill", False),
        (MUSEUMS, "The Castle had twice as many visitors as the Harbour", False),
        (MUSEUMS, "The Castle had three times as many visitors as the Harbour", True),
        (MUSEUMS, "The Mill had fewer visitors than the Harbour", True),
        (MUSEUMS, "The Mill had more visitors than the Harbour", False),
        (CHANNELS, "In-store sales were ahead of online sales in Q1.", False),
        (CHANNELS, "Online overtook the shops in the fourth quarter", False),
        (CHANNELS, "Online overtook in-store in the second quarter", True),
        (CHANNELS, "Online passed in-store for the first time in Q4", False),
        (CHANNELS, "Online passed in-store for the first time in Q3", True),
        (CHANNELS, "The gap between online and in-store widened in Q3", False),
        (CHANNELS, "The gap between online and in-store narrowed in Q3", True),
        (CHANNELS, "In-store sales were always above online", True),
        (CHANNELS, "Online never caught up with in-store", True),
        (MODELS_ZH, "远航销量始终高于启明", True),
        (MODELS_ZH, "启明销量在5月反超远航", False),
        (MODELS_ZH, "启明销量在3月反超远航", True),
        (MODELS_ZH, "启明逐月走高，远航逐月走低", False),
        (MODELS_ZH, "启明逐月走低，远航逐月走高", True),
        (DISTRICTS_ZH, "东区订单同比增长20%", False),
        (DISTRICTS_ZH, "东区订单同比下降20%", True),
        (REGIONS, "Orders rose in every region", True),
        (REGIONS, "North's orders were up a fifth on 2023", False),
        (REGIONS, "North's orders were down a fifth on 2023", True),
        (PLAN_ZH, "三季度超计划5.4%", False),
        (PLAN_ZH, "三季度比计划少5.4%", True),
        (ARRIVALS, "On-time arrivals rose 12 points from January to June", False),
        (ARRIVALS, "On-time arrivals fell 12 points from January to June", True),
        (ARRIVALS, "On-time arrivals were below 90% in June", True),
        (DIVISIONS_ZH, "云服务收入占比接近一半", False),
        (DIVISIONS_ZH, "广告收入占比接近一半", True),
        (DIVISIONS_ZH, "游戏贡献了近五分之一的收入", False),
        (DIVISIONS_ZH, "硬件贡献了近五分之一的收入", True),
        (DIVISIONS_ZH, "广告收入占比是硬件的2.7倍", False),
        (DIVISIONS_ZH, "广告收入占比不及游戏", True),
        (WASTE, "Plastic overtook paper in 2023", False),
        (WASTE, "Plastic overtook paper in 2022", True),
        (WASTE, "Paper still made up most of the waste in 2024", True),
        (WASTE, "Total waste fell from 2021 to 2024", True),
        (WASTE, "Total waste grew by a third from 2021 to 2024", False),
        (WASTE, "Plastic made up well over half of waste in 2024", False),
        (SUNSHINE, "Sunshine hours rose from May to July, then fell", False),
        (SUNSHINE, "Sunshine hours fell from May to July", True),
        (SUNSHINE, "We had 210 hours of sunshine in June", False),
        (SUNSHINE, "July was sunnier than August", False),
        (SUNSHINE, "Sunshine dropped by over a third in September", False),
        (SUNSHINE, "Sunshine dropped by over a half in September", True),
        (LOANS_ZH, "借阅量连续四个月上升", True),
        (LOANS_ZH, "三月借阅量有所回落", False),
        (LOANS_ZH, "三月借阅量明显回升", True),
        (LOANS_ZH, "四月借阅量比三月增加了三成多", False),
        (LOANS_ZH, "四月借阅量比三月减少了三成多", True),
        (LOANS_ZH, "五月借阅量是三月的1.5倍", False),
        (LOANS_ZH, "五月借阅量是三月的2.5倍", True),
        (LOANS_ZH, "五月借阅量较年初增长四成", False),
        (LOANS_ZH, "五月借阅量较年初下降四成", True),
        (POWER_ZH, "周三最省电", False),
        (POWER_ZH, "周六的用电量是周三的两倍多", False),
        (POWER_ZH, "周三的用电量是周六的两倍多", True),
        (SAVINGS, "You saved twice as much in June as in January", False),
        (SAVINGS, "You saved half as much in June as in January", True),
        (SAVINGS, "You saved less in March than in February", False),
        (SAVINGS, "You saved more in March than in February", True),
        (COFFEE, "More than half of the cups were medium", False),
        (COFFEE, "More than half of the cups were large", True),
        (COFFEE, "Small sold three times as many as large", True),
        (COFFEE, "Medium sold three times as many as large", False),
        (COFFEE, "Large accounts for 17% of sales", False),
        (COFFEE, "Large accounts for 37% of sales", True),
        (RATED_ZH, "大悦城店好评率比银泰店高7个百分点", False),
        (RATED_ZH, "大悦城店好评率比银泰店高2个百分点", True),
        (PLANS, "Pro overtook Basic in 2024", False),
        (PLANS, "Pro overtook Basic in 2022", True),
        (PLANS, "Basic still has more subscribers than Pro", True),
        (PLANS, "Basic has lost subscribers every year", False),
        (PLANS, "Pro has lost subscribers every year", True),
        (PLANS, "The gap between the two plans closed by 2023", False),
        (YEARS_ZH, "营收五年间增长75%", False),
        (YEARS_ZH, "营收五年间增长25%", True),
        (YEARS_ZH, "2023年营收略有下滑", False),
        (YEARS_ZH, "2023年营收略有增长", True),
        (YEARS_ZH, "2024年营收同比增长27%", False),
        (YEARS_ZH, "2024年营收同比下降27%", True),
        (YEARS_ZH, "营收由12亿元增至21亿元", False),
        (YEARS_ZH, "营收由21亿元降至12亿元", True),
        (YEARS_ZH, "营收连年增长", True),
        (YEARS_ZH, "营收年年攀升", True),
        (RIDES, "Rides pick up towards the weekend", False),
        (RIDES, "Saturday sees nearly twice as many rides as Monday", False),
        (RIDES, "Monday sees nearly twice as many rides as Saturday", True),
        (RIDES, "Friday beats Saturday", True),
        (RIDES, "More people ride on Friday than on Saturday", True),
        (RIDES, "More people ride on Saturday than on Friday", False),
    ],
)
def test_other_ways(chart, words, wrong):
    """Ways denied, steps from one to the next, two lines that cross."""
    assert denied(chart, words) is wrong


@pytest.mark.parametrize(
    "words",
    [
        "Takings in Q4 were only a third of the year's",
        "Sales +12%",
        "Sales -12%",
        "Sales grew 44% in Q4 alone",
        "Sales rose in Q2, not only in Q4",
        "Total sales for the year came to $184 million",
        "New sales in Q2 were $12 million",
    ],
)
def test_what_cannot_be_told(words):
    """A sign without a comparison, a sum, a part, an emphasis: nothing is denied."""
    assert not denied(SALES, words)


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        (SALES, "Q4 opened with 50 new stores"),
        (SALES, "We hired 40 people in Q3"),
        (SALES, "In Q4 we signed over 60 new customers"),
        (SALES, "Sales of $12m in Q4 came from the new region"),
        (SALES, "Sales staff rose to 60 in Q4"),
        (SALES, "Orders reached 60 thousand in Q3"),
        (SALES, "The sales team grew to 50 in Q2"),
        (SALES, "Only members get early access in Q4"),
        (SALES, "Q3 was wet, and only two weeks were dry"),
        (SALES, "Three of the four regions hit their goal"),
        (SALES, "Sales for the first two quarters came to $89 million"),
        (SALES, "Average sale was $45 in Q2"),
        (SALES, "Up 20% on plan"),
        (SALES, "Sales growth slowed to 4% in Q2"),
        (SALES, "First published in Q2"),
        (SALES, "Sales were within 5% of forecast in Q3"),
        (SALES, "Over 40 shops took part in Q3"),
        (SALES, "Nothing beats a good coffee"),
        (SALES, "See you at the top"),
        (SALES, "Sales +34% since Q1, profit +12%"),
        (SALES, "Q2: +12% (like for like)"),
        (SALES, "Sales per store were 45 thousand in Q3"),
        (SALES, "Market share was 50% in Q4"),
        (SALES, "Cash at the end of Q4 was $30 million"),
        (SALES, "In Q3 our competitor sold $60m"),
        (SALES, "Sales up in Q4 to 56 from 39"),
        (SALES, "Q4 sales were up $17m to $56m"),
        (SALES, "Sales climbed back to where they were, at 56"),
        (SALES, "Between Q2 and Q3 sales slipped from 47 to 39"),
        (SALES, "Sales topped $50m only in Q4"),
        (SALES, "Sales only topped $50m in Q4"),
        (SALES, "Only in Q4 did sales top $50m"),
        (SALES, "Sales did not fall in Q2"),
        (SALES, "Sales never fell two quarters in a row"),
        (SALES, "Sales never recovered their 2019 level"),
        (SALES, "No quarter was a disaster"),
        (SALES, "All but Q3 beat 40"),
        (SALES, "Every quarter except Q3 beat 40"),
        (SALES, "Sales beat 40 in all but one quarter"),
        (MONTHS_ZH, "6月新增门店20家"),
        (MONTHS_ZH, "6月客户数达到120家"),
        (MONTHS_ZH, "截至6月共有员工86人"),
        (MONTHS_ZH, "4月起实行新价"),
        (MONTHS_ZH, "销售额累计达675万元"),
        (MONTHS_ZH, "6月销售额占上半年的22%"),
        (MONTHS_ZH, "1月1日起执行"),
        (MONTHS_ZH, "前三个月销售额共277万元"),
        (MONTHS_ZH, "6月完成率为110%"),
        (MONTHS_ZH, "6月利润为30万元"),
        (MONTHS_ZH, "6月销售额达1500000元"),
        (MONTHS_ZH, "6月单店销售额达50万元"),
        (MONTHS_ZH, "仅6月就新增会员300人"),
        (MONTHS_ZH, "6月一个月的销售额就超过100万元"),
        (MONTHS_ZH, "只有坚持才能增长"),
        (MONTHS_ZH, "前三名为6月、5月、4月"),
        (MONTHS_ZH, "6月销售额首次突破140万元"),
        (MONTHS_ZH, "销售额在5月首次突破120万元"),
        (MONTHS_ZH, "5月、6月销售额均超120万元"),
        (MONTHS_ZH, "6月销售额150万元，环比+15%"),
        (MONTHS_ZH, "6月销售额环比+15.4%，比1月多70万元"),
        (MONTHS_ZH, "1-6月销售额逐月增长"),
        (MONTHS_ZH, "一至六月销售额逐月增长"),
        (MONTHS_ZH, "6月退货比5月少20件"),
        (MONTHS_ZH, "6月利润比1月增加30万元"),
        (MONTHS_ZH, "销售额从没有像6月这么高"),
        (MONTHS_ZH, "6月销售额超去年全年一半"),
        (DISTRICTS_ZH, "三个区增长，一个区下滑"),
        (DISTRICTS_ZH, "东区、西区、北区三个区同比增长"),
        (DISTRICTS_ZH, "只有三个区实现增长"),
        (DISTRICTS_ZH, "2024年东区订单36万单"),
        (DISTRICTS_ZH, "2023年东区订单为30万单"),
        (DISTRICTS_ZH, "东区订单为36万单"),
        (DISTRICTS_ZH, "东区订单占比最高为27%"),
        (DISTRICTS_ZH, "北区增长近四成"),
        (DISTRICTS_ZH, "四个区合计132万单"),
        (DISTRICTS_ZH, "两个区订单超过35万单"),
        (DISTRICTS_ZH, "订单最少的是北区"),
        (MUSEUMS, "The Abbey and the Castle together drew two thirds of all visitors"),
        (MUSEUMS, "Two museums drew more than 80,000"),
        (MUSEUMS, "The Mill opened 20 new rooms"),
        (MUSEUMS, "Entry is $60 at the Abbey"),
        (MUSEUMS, "Only the Abbey has a café"),
        (MUSEUMS, "The Castle is 500 years older than the Abbey"),
        (MUSEUMS, "The Abbey has three times as many rooms as the Mill"),
        (MUSEUMS, "The Mill has 20 more staff than the Harbour"),
        (MUSEUMS, "The top three were the Abbey, the Castle and the Mill"),
        (MUSEUMS, "Second to none, the Abbey drew 120,000"),
        (MUSEUMS, "The Castle was the second most visited"),
        (MUSEUMS, "The Mill was the second least visited"),
        (MUSEUMS, "The Castle welcomed 84,000 visitors"),
        (MUSEUMS, "Every museum but the Harbour passed 50,000 visitors"),
        (CHANNELS, "Online sales grew fastest in Q4"),
        (CHANNELS, "In-store led until Q4"),
        (CHANNELS, "In-store sold more in each of the first three quarters"),
        (CHANNELS, "Online sales were £89k in Q4"),
        (CHANNELS, "In-store sales reached £77k in Q3"),
        (CHANNELS, "Online trailed in-store until Q4"),
        (CHANNELS, "Only in Q4 did online lead"),
        (CHANNELS, "Online led only in Q4"),
        (CHANNELS, "Returns fell in Q4"),
        (PLAN, "March and April beat plan"),
        (PLAN, "We missed plan in two of the four months"),
        (PLAN, "Plan was missed only in the first two months"),
        (PLAN, "April was 108% of plan"),
        (PLAN, "Output was 6% below plan in February"),
        (PLAN, "Only March and April beat plan"),
        (ARRIVALS, "On-time arrivals passed 90% only in June"),
        (ARRIVALS, "April was the only month to slip"),
        (ARRIVALS, "On-time arrivals rose in every month except April"),
        (ARRIVALS, "On-time arrivals rose every month but April"),
        (ARRIVALS, "June was 12 points above January"),
        (ARRIVALS, "Five of the six months were above 83%"),
        (MODELS_ZH, "启明在5月首次超过远航"),
        (MODELS_ZH, "远航前四个月领先"),
        (MODELS_ZH, "5月之前远航一直领先"),
        (MODELS_ZH, "直到5月启明才超过远航"),
        (MODELS_ZH, "5月起启明反超"),
        (MODELS_ZH, "只有启明销量上升"),
        (MODELS_ZH, "6月启明卖出520辆"),
        (MODELS_ZH, "6月启明比远航多160辆"),
        (MODELS_ZH, "远航从未涨过"),
        (MODELS_ZH, "启明从未跌过"),
        (MODELS_ZH, "两款车型只有一款上升"),
    ],
)
def test_silence(chart, words):
    """What is true, or is of other things than the chart shows, is not denied."""
    assert not denied(chart, words)
