"""What words state about a chart, held against charts given as tables: wordings by concept, right ones and wrong ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.periods import period
from pipeline.reading.charts.statements import statements
from pipeline.reading.charts.verdicts import contradiction
from topics.events import Box, Line


def line(text):
    """A title."""
    box = Box(0, 0, 10, 10)
    return Line(
        text=text, box=box, confidence=1, page=0, height=10, relative_size=1, contrast=9, color=(0, 0, 0), background=(255, 255, 255), order=0, row=0
    )


def table(title, names, *, percent=False, piled=False, **rows):
    """A chart of labelled marks; the one series of a chart may be called `_`. Names of several words are parted by commas."""
    names = names.split("," if "," in names else None)
    return Chart(
        page=0,
        names=tuple(fold(name) for name in names),
        periods=tuple(period(name) for name in names),
        series=tuple(
            Series(
                name=None if key == "_" else key,
                marks=tuple(
                    Mark(value=value, box=Box(0, 0, 1, 1), labelled=True, precision=0.05 if isinstance(value, float) else 0.5) for value in values
                ),
                scaled=True,
                piled=piled,
            )
            for key, values in rows.items()
        ),
        percent=percent,
        titles=(line(title),),
        used=frozenset(),
    )


SALES = table("Quarterly sales ($ million)", "Q1 Q2 Q3 Q4", _=(42, 47, 39, 56))
MONTHS_ZH = table("各月销售额（万元）", "1月 2月 3月 4月 5月 6月", _=(80, 92, 105, 118, 130, 150))
PROFIT_ZH = table("净利润（万元）", "2019 2020 2021 2022 2023", _=(-30, -12, 5, 18, 26))
PROFIT = table("Net income ($m)", "2019 2020 2021 2022 2023", _=(12, 6, -3, -9, -14))
TARGET = table("Sales against target (units)", "Q1 Q2 Q3 Q4", Target=(100, 110, 120, 130), Actual=(92, 104, 126, 141))
BUDGET_ZH = table("预算执行情况（万元）", "1月 2月 3月 4月", 预算=(50, 50, 60, 60), 实际支出=(46, 49, 66, 71))
PILED = table("Revenue by region ($m)", "2020 2021 2022 2023", piled=True, Europe=(40, 38, 35, 30), Asia=(20, 27, 36, 50))
PILED_ZH = table("各渠道客流构成（万人次）", "一季度 二季度 三季度 四季度", piled=True, 地铁=(30, 34, 40, 45), 公交=(50, 46, 42, 35))
LINES = table("Average ticket price, € ", "Jan Feb Mar Apr May Jun", Online=(20, 22, 25, 27, 30, 33), Counter=(34, 33, 32, 31, 31, 30))
BRANCHES = table("Complaints by branch", "Hillside Riverside Station Market", _=(24, 61, 40, 12))
CITIES_ZH = table("各城市门店数", "北京 上海 广州 成都 武汉", _=(120, 150, 90, 60, 45))
RATE = table("Unemployment rate (%)", "2019 2020 2021 2022 2023", percent=True, _=(4.1, 6.8, 5.9, 5.0, 4.4))
WAITING_ZH = table("平均等待时间（分钟）", "1月 2月 3月 4月 5月", _=(45, 41, 36, 30, 26))
FLAT_ZH = table("年末员工人数", "2019 2020 2021 2022", _=(502, 498, 505, 500))
POWER = table("Monthly electricity use (MWh)", "Jan Feb Mar Apr May Jun", _=(310, 290, 250, 210, 180, 160))
MEMBERS = table("Number of members", "2020 2021 2022 2023", _=(1200, 1500, 1900, 2100))
SHARES_ZH = table("各地区营收占比（%）", "华东 华南 华北 西部", percent=True, _=(42, 28, 19, 11))
EXPORTS_ZH = table("年度出口额（亿元）", "2018年 2019年 2020年 2021年 2022年", _=(210, 225, 190, 240, 285))
PAY = table("Average salary by gender (€ thousand)", "2019 2020 2021 2022", Men=(52, 53, 54, 55), Women=(41, 44, 47, 50))
LINES_ZH = table("线上线下订单量对比（万单）", "2021 2022 2023", 线上=(30, 45, 62), 线下=(50, 47, 40))
RESPONSE = table("Response time (minutes)", "Mon Tue Wed Thu Fri", _=(12.0, 14.5, 18.0, 16.0, 9.5))
CASH = table("Cash flow by quarter, $m", "Q1 Q2 Q3 Q4", _=(-8, -2, 4, 11))
WEEK = table("Calls this week", "Mon Tue Wed Thu Fri Sat Sun", _=(70, 64, 58, 49, 40, 21, 18))
FLOWS = table("Net fund flows ($m)", "Jan Feb Mar Apr", _=(12, -4, -9, 7))
QUALITY = table("First-pass yield (%)", "Q1 Q2 Q3 Q4", percent=True, _=(97.1, 97.3, 97.6, 97.7))
GROWTH_ZH = table("各行业产值增速", "机械 纺织 化工 食品", percent=True, _=(9.1, 4.2, 1.3, -5.5))
GROWTH = table("Annual growth (%)", "2020 2021 2022 2023", percent=True, _=(1.4, 3.0, 2.6, 3.4))
MODELS_ZH = table("两款机型月销量（台）", "1月 2月 3月 4月", 青鸟=(500, 470, 420, 380), 白鹭=(210, 300, 410, 520))
USAGE = table("Share of trips by mode (%)", "2020 2021 2022 2023", percent=True, Tram=(30, 36, 45, 52), Bus=(70, 64, 55, 48))
DRINKS = table("Cups sold", "Cocoa Mint Cola", _=(400, 205, 390))
STEPS_ZH = table("每日步数（百步）", "周一 周二 周三 周四", _=(62, 110, 48, 75))
READERS = table("Loans per reader", "Ashby Corby Derry", **{"2023": (12, 9, 15), "2024": (14, 11, 10)})
READERS_UP = table("Loans per reader", "Ashby Corby Derry", **{"2023": (12, 9, 15), "2024": (14, 11, 18)})
SHIPPED_ZH = table("各仓发货量（万件）", "一仓 二仓 三仓 四仓", _=(35, 52, 41, 28))
PARCEL = table("Cost per parcel (€)", "Q1 Q2 Q3 Q4", _=(4.2, 4.0, 3.7, 3.5))

CHURN = table("Departures of members", "Jan Feb Mar Apr May Jun", _=(20, 24, 30, 29, 27, 21))
GAS_ZH = table("各月用气量（万立方）", "1月 2月 3月 4月 5月 6月", _=(90, 96, 80, 84, 79, 71))
SHOPS = table("Sales by shop ($ thousand)", "Ashby Corby Derry Elton", _=(240, 110, 120, 130))
SHOPS_ZH = table("各渠道订单量", "官网 门店 团购", _=(560, 240, 190))
DASHED = replace(SALES, titles=(*SALES.titles, line("Target 45")))
SPENT = table("Weekly spending (£)", "Mon Tue Wed Thu", _=(40, 38, 52, 70))
SLEEP = table("Hours of sleep", "Mon Tue Wed Thu", _=(7.5, 7.0, 6.4, 5.8))


@pytest.mark.parametrize(
    ("chart", "words", "wrong"),
    [
        (SPENT, "You spent 25% less on Thursday than on Wednesday", True),
        (SPENT, "You spent 35% more on Thursday than on Wednesday", False),
        (SPENT, "You saved 25% less on Thursday than on Wednesday", False),
        (SLEEP, "You slept longer on Thursday than on Monday", True),
        (SLEEP, "You slept less on Thursday than on Monday", False),
        (SLEEP, "You spent more on Thursday than on Monday", False),
        (MONTHS_ZH, "行业平均下降12%", False),
        (MONTHS_ZH, "6月行业平均销售额下降12%", False),
        (MEMBERS, "Growth was strongest in 2021", False),
        (PROFIT, "Net inflows recorded in all five years", False),
        (SALES, "Sales per seat were 12% higher than at rival chains", False),
        (WEEK, "Saturday was by far your busiest day", True),
        (WEEK, "Monday was by far your busiest day", False),
        (FLOWS, "Net inflows booked in all four months", True),
        (FLOWS, "Net outflows recorded in March", False),
        (QUALITY, "Yield crept up by half a point", False),
        (QUALITY, "Yield slid by half a point over the year", True),
        (QUALITY, "Yield by half-year", False),
        (RATE, "Unemployment climbed to 4.4% in 2023", True),
        (RATE, "Unemployment fell to 4.4% in 2023", False),
        (GROWTH_ZH, "食品增速领先其他行业", True),
        (GROWTH_ZH, "机械增速高于其余行业", False),
        (GROWTH_ZH, "机械产值增长9.1%", False),
        (GROWTH_ZH, "机械增速低于纺织", True),
        (GROWTH, "The economy grew 3.4% in 2023", False),
        (GROWTH, "Growth was at its strongest in 2020", True),
        (MODELS_ZH, "青鸟销量全程盖过白鹭", True),
        (MODELS_ZH, "白鹭4月销量盖过青鸟", False),
        (MODELS_ZH, "白鹭4月销量回到1月水平以下", False),
        (USAGE, "Bus still leads tram in 2023", True),
        (USAGE, "Tram leads bus in 2023", False),
        (USAGE, "Tram's share fell steadily", True),
        (DRINKS, "Cocoa outsells mint two to one", False),
        (DRINKS, "Cocoa outsells cola two to one", True),
        (DRINKS, "Cocoa beats cola 3:1", True),
        (DRINKS, "Cola beats mint by nearly 2-to-1", False),
        (DRINKS, "Prices from 12:1 to 2:10", False),
        (STEPS_ZH, "周四走得最多", True),
        (STEPS_ZH, "周二走得最多", False),
        (READERS, "Every town borrowed more in 2024", True),
        (READERS_UP, "Every town borrowed more in 2024", False),
        (READERS_UP, "All towns borrowed less than in 2023", True),
        (READERS, "Read more about every town", False),
        (SALES, "Every quarter was above $40 million", True),
        (SALES, "Every quarter was above $35 million", False),
        (SALES, "Sales never fell below $40 million", True),
        (SALES, "No quarter sold less than 39", False),
        (SALES, "All quarters together topped 180", False),
        (SALES, "Every quarter served over 4,000 guests", False),
        (SALES, "Sales rose in all of more than 45 stores", False),
        (SHIPPED_ZH, "各仓发货量均超过30万件", True),
        (SHIPPED_ZH, "各仓发货量均未低于25万件", False),
        (SHIPPED_ZH, "没有一个仓的发货量低于30万件", True),
        (SHIPPED_ZH, "各仓发货量同比都增长超过30", False),
        (PARCEL, "Fuel costs climbed 20%", False),
        (PARCEL, "Express parcels cost 40% more than letters", False),
        (PARCEL, "Cost per parcel rose well above its Q1 level", True),
        (MEMBERS, "Membership sank to a third of its 2020 level", True),
        (MEMBERS, "Membership has climbed above where it was in 2020", False),
        (MEMBERS, "We have shed 900 members since 2020", True),
        (MEMBERS, "We have added 900 members since 2020", False),
        (MEMBERS, "Membership fell by half a million", True),
        (EXPORTS_ZH, "2022年出口额跌回2018年水平以下", True),
        (EXPORTS_ZH, "2022年出口额比2018年少了75亿元", True),
        (EXPORTS_ZH, "2022年出口额比2018年多出75亿元", False),
        (EXPORTS_ZH, "粮食出口额比茶叶高出三倍", False),
        (BRANCHES, "Riverside drew more complaints than any other branch", False),
        (BRANCHES, "Market drew more complaints than all the others", True),
        (SALES, "Sales dipped in the third quarter before rebounding", False),
        (SALES, "Fourth-quarter sales were the strongest of the year", False),
        (SALES, "Third-quarter sales were the strongest of the year", True),
        (SALES, "Sales slid in every quarter", True),
        (SALES, "Sales finished the year a third higher than they began", False),
        (SALES, "Sales finished the year a third lower than they began", True),
        (SALES, "Q3 was the weakest quarter for sales", False),
        (SALES, "Q1 was the weakest quarter for sales", True),
        (SALES, "Sales jumped 44% from Q3 to Q4", False),
        (SALES, "Sales sank 44% from Q3 to Q4", True),
        (SALES, "Sales in Q4 were half those in Q3", True),
        (SALES, "Sales went from $42m in Q1 to $56m in Q4", False),
        (SALES, "Sales went from $56m in Q1 to $42m in Q4", True),
        (SALES, "Profit fell 20% in Q4", False),
        (SALES, "Sales of accessories rose 5% in 2019", False),
        (SALES, "A steady decline in sales through the year", True),
        (SALES, "Sales recovered to $56m in Q4 after a soft Q3", False),
        (SALES, "Q2 sales were lower than Q1 sales", True),
        (SALES, "Q2 sales were higher than Q1 sales", False),
        (SALES, "Sales growth was uninterrupted: each quarter beat the one before", True),
        (SALES, "We aim to lift sales 30% next year", False),
        (SALES, "Sales bottomed out in Q4", True),
        (SALES, "Sales bottomed out in Q3", False),
        (SALES, "Sales more than doubled between Q1 and Q4", True),
        (SALES, "Q4 sales fell short of Q3", True),
        (SALES, "Q4 sales topped Q3", False),
        (SALES, "Sales in the final quarter were down on the previous one", True),
        (MONTHS_ZH, "销售额节节攀升", False),
        (MONTHS_ZH, "销售额逐月回落", True),
        (MONTHS_ZH, "销售额一路下滑，6月创半年新低", True),
        (MONTHS_ZH, "6月销售额创半年新高", False),
        (MONTHS_ZH, "1月销售额为上半年最高", True),
        (MONTHS_ZH, "6月销售额较1月增长87.5%", False),
        (MONTHS_ZH, "6月销售额接近1月的两倍", False),
        (MONTHS_ZH, "6月销售额不到1月的一半", True),
        (MONTHS_ZH, "6月销售额较1月缩水三成", True),
        (MONTHS_ZH, "5月销售额环比增长约10%", False),
        (MONTHS_ZH, "5月销售额环比下降约10%", True),
        (MONTHS_ZH, "3月销售额突破百万", False),
        (MONTHS_ZH, "上半年销售额累计675万元", False),
        (MONTHS_ZH, "销售额连续五个月正增长", False),
        (MONTHS_ZH, "客户投诉连续三个月上升", False),
        (MONTHS_ZH, "预计7月销售额下滑一成", False),
        (MONTHS_ZH, "销售额半年来几乎没有变化", True),
        (MONTHS_ZH, "上半年销售额总体呈下降趋势", True),
        (MONTHS_ZH, "上半年销售额总体呈上升态势", False),
        (MONTHS_ZH, "销售额从1月的150万元降至6月的80万元", True),
        (MONTHS_ZH, "销售额从1月的80万元升至6月的150万元", False),
        (MONTHS_ZH, "4月销售额低于3月", True),
        (MONTHS_ZH, "4月销售额高于3月", False),
        (MONTHS_ZH, "6月销售额同1月基本持平", True),
        (PROFIT_ZH, "2021年起扭亏为盈", False),
        (PROFIT_ZH, "2023年由盈转亏", True),
        (PROFIT_ZH, "公司已连续三年盈利", False),
        (PROFIT_ZH, "公司五年来持续亏损", True),
        (PROFIT_ZH, "2023年净利润为负", True),
        (PROFIT_ZH, "2020年亏损收窄", False),
        (PROFIT_ZH, "2020年亏损扩大", True),
        (PROFIT_ZH, "2019年和2020年均为亏损", False),
        (PROFIT_ZH, "2019年实现盈利", True),
        (PROFIT_ZH, "净利润逐年改善", False),
        (PROFIT_ZH, "净利润逐年恶化", True),
        (PROFIT_ZH, "2022年仍处于亏损状态", True),
        (PROFIT_ZH, "2022年盈利18万元", False),
        (PROFIT, "The company has been losing money since 2021", False),
        (PROFIT, "It slid into the red in 2021", False),
        (PROFIT, "It returned to profit in 2023", True),
        (PROFIT, "Net income was positive in each of the five years", True),
        (PROFIT, "Net income turned negative in 2021", False),
        (PROFIT, "Net income turned positive in 2021", True),
        (PROFIT, "The company remained profitable in 2022", True),
        (PROFIT, "The company reported a loss in 2022", False),
        (PROFIT, "The company was profitable every year", True),
        (PROFIT, "Losses widened in 2022 and 2023", False),
        (PROFIT, "Losses narrowed in 2022 and 2023", True),
        (PROFIT, "Profit halved in 2020", False),
        (PROFIT, "The business broke even, then moved into profit in 2022", True),
        (PROFIT, "The loss grew in 2023", False),
        (PROFIT, "The loss shrank in 2023", True),
        (TARGET, "Actual sales missed target in the first half", False),
        (TARGET, "Sales beat target in every quarter", True),
        (TARGET, "Sales exceeded target in Q3 and Q4", False),
        (TARGET, "Sales fell short of target in Q4", True),
        (TARGET, "We ended the year ahead of target", False),
        (TARGET, "We were below target all year", True),
        (TARGET, "Q1 sales exceeded the target", True),
        (TARGET, "Actual sales overtook the target in the third quarter", False),
        (BUDGET_ZH, "3月起实际支出超出预算", False),
        (BUDGET_ZH, "各月实际支出均在预算以内", True),
        (BUDGET_ZH, "4月实际支出低于预算", True),
        (BUDGET_ZH, "1月实际支出低于预算", False),
        (PILED, "Asia overtook Europe in 2022", False),
        (PILED, "Europe still brought in more than Asia in 2023", True),
        (PILED, "Asia's share rose from a third to more than 60%", False),
        (PILED, "Asia's share of revenue shrank", True),
        (PILED, "Total revenue rose by a third", False),
        (PILED, "Total revenue fell over the period", True),
        (PILED, "Revenue grew every year", False),
        (PILED, "Revenue fell every year", True),
        (PILED, "Asia accounted for 62% of revenue in 2023", False),
        (PILED, "Asia accounted for a quarter of revenue in 2023", True),
        (PILED, "Europe grew steadily while Asia contracted", True),
        (PILED, "Europe lost a quarter of its revenue between 2020 and 2023", False),
        (PILED, "Asian revenue has more than doubled since 2020", False),
        (PILED, "Europe's revenue has doubled since 2020", True),
        (PILED, "Most of the revenue in 2023 came from Europe", True),
        (PILED_ZH, "地铁客流逐季上升，公交客流逐季下降", False),
        (PILED_ZH, "公交客流逐季上升", True),
        (PILED_ZH, "四季度地铁客流超过公交", False),
        (PILED_ZH, "四季度公交客流仍高于地铁", True),
        (PILED_ZH, "地铁占比升至五成以上", False),
        (PILED_ZH, "公交占比不断提高", True),
        (PILED_ZH, "合计客流变化不大", False),
        (PILED_ZH, "合计客流翻了一番", True),
        (PILED_ZH, "地铁客流占比由六成降至三成", True),
        (LINES, "Online prices overtook counter prices in June", False),
        (LINES, "Counter prices were above online prices in every month", True),
        (LINES, "Online was dearer than the counter throughout", True),
        (LINES, "The gap between counter and online narrowed until April", False),
        (LINES, "The gap between online and counter widened from January to May", True),
        (LINES, "Online prices climbed month after month", False),
        (LINES, "Online prices slipped month after month", True),
        (LINES, "Counter prices rose 12% between January and June", True),
        (LINES, "Counter prices fell about 12% between January and June", False),
        (BRANCHES, "Riverside received the most complaints", False),
        (BRANCHES, "Market received the most complaints", True),
        (BRANCHES, "Market had the fewest complaints", False),
        (BRANCHES, "Station had fewer complaints than Hillside", True),
        (BRANCHES, "Riverside accounts for nearly half of all complaints", False),
        (BRANCHES, "Hillside accounts for more than half of all complaints", True),
        (BRANCHES, "Riverside and Station together account for a third of all complaints", True),
        (BRANCHES, "Complaints at Riverside were about five times those at Market", False),
        (BRANCHES, "Station ranks second", False),
        (BRANCHES, "Hillside ranks second", True),
        (BRANCHES, "Riverside had half as many complaints as Station", True),
        (BRANCHES, "Riverside had 50% more complaints than Station", False),
        (BRANCHES, "Hillside drew twice as many complaints as Riverside", True),
        (CITIES_ZH, "上海门店最多", False),
        (CITIES_ZH, "武汉门店最多", True),
        (CITIES_ZH, "成都门店数是上海的四成", False),
        (CITIES_ZH, "北京门店数不及广州", True),
        (CITIES_ZH, "北京门店数位居第二", False),
        (CITIES_ZH, "广州门店数位居第二", True),
        (CITIES_ZH, "上海、北京两城合计占比近六成", False),
        (CITIES_ZH, "成都门店数约为上海的两倍", True),
        (CITIES_ZH, "武汉门店数垫底", False),
        (CITIES_ZH, "上海门店数垫底", True),
        (CITIES_ZH, "上海门店数比武汉多两倍以上", False),
        (RATE, "Unemployment peaked in 2020", False),
        (RATE, "Unemployment peaked in 2022", True),
        (RATE, "Unemployment has eased every year since 2020", False),
        (RATE, "Unemployment has risen every year since 2020", True),
        (RATE, "Unemployment rose 2.7 points in 2020", False),
        (RATE, "Unemployment fell 2.7 points in 2020", True),
        (RATE, "Joblessness is at its lowest on record in 2023", True),
        (RATE, "The rate has climbed steadily since 2020", True),
        (RATE, "The rate in 2023 was still above that of 2019", False),
        (RATE, "The rate in 2023 was well below that of 2019", True),
        (RATE, "Wages rose 3% in 2023", False),
        (RATE, "Unemployment improved in 2020", True),
        (WAITING_ZH, "等待时间不断缩短", False),
        (WAITING_ZH, "等待时间不断延长", True),
        (WAITING_ZH, "患者等待体验持续改善", False),
        (WAITING_ZH, "等待时间连续四个月上升", True),
        (WAITING_ZH, "5月等待时间较1月缩短四成以上", False),
        (WAITING_ZH, "5月等待时间较1月延长四成以上", True),
        (WAITING_ZH, "5月为等待时间最长的月份", True),
        (WAITING_ZH, "1月等待时间最长", False),
        (WAITING_ZH, "候诊越来越久，5月等待时间达到最高", True),
        (FLAT_ZH, "员工人数保持稳定", False),
        (FLAT_ZH, "员工人数大幅增加", True),
        (FLAT_ZH, "员工人数缩减近半", True),
        (FLAT_ZH, "员工总数四年间增长了五成", True),
        (FLAT_ZH, "员工人数与2019年基本持平", False),
        (FLAT_ZH, "裁员三成后员工人数降至四年最低", True),
        (POWER, "Power consumption has been trending down all year", False),
        (POWER, "Power consumption has been trending up all year", True),
        (POWER, "We used roughly half as much electricity in June as in January", False),
        (POWER, "Electricity use crept up month by month", True),
        (POWER, "Consumption came down from 310 MWh to 160 MWh", False),
        (POWER, "June consumption was the lowest of the half", False),
        (POWER, "May marked the peak in electricity use", True),
        (POWER, "Energy demand swelled over the six months", True),
        (POWER, "Solar generation rose 20% in May", False),
        (POWER, "Use was 48% lower in June than in January", False),
        (POWER, "Use was 48% higher in June than in January", True),
        (POWER, "In March we used more power than in February", True),
        (POWER, "Electricity use nearly halved between January and June", False),
        (POWER, "Electricity use tripled between January and June", True),
        (POWER, "The tariff went up 5% in April", False),
        (POWER, "January had the lowest electricity use", True),
        (POWER, "Gas consumption climbed 10% in March", False),
        (MEMBERS, "Membership has grown 75% since 2020", False),
        (MEMBERS, "Membership has fallen 75% since 2020", True),
        (MEMBERS, "Membership has shrunk every year", True),
        (MEMBERS, "We added 900 members in three years", False),
        (MEMBERS, "We gained members in 2022", False),
        (MEMBERS, "Membership growth slowed in 2023", False),
        (MEMBERS, "2021 was our best year for membership", True),
        (MEMBERS, "Membership hit a new high in 2023", False),
        (MEMBERS, "Membership hit a new low in 2023", True),
        (MEMBERS, "Men make up 40% of members", False),
        (MEMBERS, "Annual fees rose 3% in 2022", False),
        (MEMBERS, "Between 2021 and 2023 membership dropped by a quarter", True),
        (MEMBERS, "Between 2021 and 2023 membership increased by 40%", False),
        (MEMBERS, "Membership stood at 900 in 2023, its lowest level", True),
        (MEMBERS, "Attendance at events fell 10% in 2021", False),
        (SHARES_ZH, "华东占比超过四成", False),
        (SHARES_ZH, "华东占比不足两成", True),
        (SHARES_ZH, "华南占28%", False),
        (SHARES_ZH, "西部贡献了近一半营收", True),
        (SHARES_ZH, "华东营收占比最高", False),
        (SHARES_ZH, "西部占比位居首位", True),
        (SHARES_ZH, "华南占比高于华北", False),
        (SHARES_ZH, "华北占比高于华南", True),
        (SHARES_ZH, "华东与华南合计占比不到一半", True),
        (EXPORTS_ZH, "2020年出口额同比下滑15.6%", False),
        (EXPORTS_ZH, "2020年出口额同比增长15.6%", True),
        (EXPORTS_ZH, "2020年后出口额连续两年回升", False),
        (EXPORTS_ZH, "2020年出口额逆势增长", True),
        (EXPORTS_ZH, "出口额五年间增长逾三成", False),
        (EXPORTS_ZH, "出口额五年间下降逾三成", True),
        (EXPORTS_ZH, "2022年出口额创历史新高", False),
        (EXPORTS_ZH, "2019年为五年来出口额最低的一年", True),
        (EXPORTS_ZH, "2021年出口额超过2019年", False),
        (EXPORTS_ZH, "进口额同比下降8%", False),
        (EXPORTS_ZH, "出口额自2018年以来逐年递减", True),
        (EXPORTS_ZH, "出口额总体向上，仅2020年出现回落", False),
        (EXPORTS_ZH, "2022年出口额不及2021年", True),
        (EXPORTS_ZH, "2022年出口退税同比增加12%", False),
        (EXPORTS_ZH, "2022年出口额同比腰斩", True),
        (PAY, "The pay gap narrowed each year", False),
        (PAY, "The pay gap widened each year", True),
        (PAY, "Women's pay rose 22% over the period", False),
        (PAY, "Women earned more than men in 2022", True),
        (PAY, "Men still earned more than women in 2022", False),
        (PAY, "The difference between men and women doubled", True),
        (PAY, "Women's salaries grew faster than men's", False),
        (LINES_ZH, "2023年线上订单量反超线下", False),
        (LINES_ZH, "线下订单量始终领先", True),
        (LINES_ZH, "线上订单量两年翻番", False),
        (LINES_ZH, "线上订单量两年下降一半", True),
        (LINES_ZH, "线下订单量逐年萎缩", False),
        (LINES_ZH, "线下订单量逐年扩大", True),
        (LINES_ZH, "2022年两者差距明显缩小", False),
        (LINES_ZH, "2023年线下订单量仍高于线上", True),
        (LINES_ZH, "2023年线上订单量是线下的1.55倍", False),
        (LINES_ZH, "2023年线上订单量不足线下的一半", True),
        (RESPONSE, "Response was slowest on Wednesday", False),
        (RESPONSE, "Response times were longest on Friday", True),
        (RESPONSE, "Response times were shortest on Friday", False),
        (RESPONSE, "Response times lengthened on Friday", True),
        (RESPONSE, "Response times worsened until Wednesday", False),
        (RESPONSE, "Response times improved from Monday to Wednesday", True),
        (RESPONSE, "On Friday response times were nearly half those of Wednesday", False),
        (CASH, "Cash flow moved into positive territory in Q3", False),
        (CASH, "Cash flow was negative in Q4", True),
        (CASH, "The first half saw a cash outflow", False),
        (CASH, "Cash flow deteriorated quarter by quarter", True),
        (CASH, "Cash flow improved quarter by quarter", False),
        (CASH, "Cash flow was positive in Q1", True),
        (CASH, "Cash flow stayed negative all year", True),
        (CASH, "Cash burn ended in the third quarter", False),
        (CASH, "Cash flow slipped into the red in Q3", True),
        (CHURN, "Departures fell steadily between February and March as prices improved", True),
        (CHURN, "Departures rose from January to March because fees went up and service weakened", False),
        (CHURN, "Departures fell for the third month running in June", False),
        (CHURN, "Departures rose for the third month running in June", True),
        (CHURN, "Departures rose in each of the past two months", True),
        (CHURN, "Departures fell in each of the past two months", False),
        (CHURN, "Departures rose every month except the last three", False),
        (CHURN, "In June departures were at their lowest since January", False),
        (CHURN, "In May departures were at their lowest since January", True),
        (CHURN, "No month saw more departures than March", False),
        (CHURN, "No month was worse than March", False),
        (CHURN, "No month was higher than May", True),
        (POWER, "The works cut its monthly electricity bill by a third since January", False),
        (POWER, "The works raised its electricity use by 40% from January to June", True),
        (POWER, "The works cut its electricity use by 48% from January to June", False),
        (POWER, "The works cut its electricity use by 18% from January to June", True),
        (SHOPS, "Ashby makes up more than half of all sales", True),
        (SHOPS, "Ashby makes up more than a third of all sales", False),
        (SHOPS, "More than half of sales came from Ashby", True),
        (SHOPS, "Ashby took up 60% of all sales", True),
        (SHOPS, "Ashby takes up 40% of all sales", False),
        (SHOPS, "Ashby sold twice as much as Derry", False),
        (SHOPS, "Elton sold twice as much as Derry", True),
        (SHOPS_ZH, "官网订单占比过半", False),
        (SHOPS_ZH, "门店订单占比过半", True),
        (SHOPS_ZH, "一半以上的订单来自门店", True),
        (GAS_ZH, "用气量连续第二个月下降", False),
        (GAS_ZH, "用气量连续第二个月上升", True),
        (GAS_ZH, "4月用气量环比转正", False),
        (GAS_ZH, "6月用气量环比转正", True),
        (GAS_ZH, "用气量因气价上涨而回落", False),
        (GAS_ZH, "除4月外，用气量逐月下降", True),
        (GAS_ZH, "除2月和4月外，用气量逐月下降", False),
        (GAS_ZH, "上半年用气量基本持平", True),
        (DASHED, "Sales beat the target in every quarter", True),
        (DASHED, "Sales missed the target in Q3", False),
        (DASHED, "Sales missed the target in Q4", True),
        (DASHED, "Every quarter was above the target of 45", True),
        (SALES, "Every quarter was above the target of 45", True),
        (SALES, "Every quarter was above the target of 35", False),
        (SALES, "Sales beat the target in every quarter", False),
    ],
)
def test_words(chart, words, wrong):
    """A proposition that the marks deny is found, one that they bear out or that is about something else is not."""
    assert any(contradiction(chart, said) for said in statements([], words)) is wrong


SWIMS = table("Lengths you swam", "Mon Tue Wed Thu Fri", _=(40, 44, 36, 52, 60))
CAKES_ZH = table("各店卖出的蛋糕（个）", "东街店 西街店 南门店 北门店", _=(320, 280, 410, 250))
TERMS_ZH = table("社团人气得分", "合唱 棋艺 摄影", 上学期=(72, 81, 85), 本学期=(79, 74, 90))
RIDERS = table("Night bus riders", "Apr May Jun Jul Aug", _=(320, 350, 390, 420, 480))
SPENT_ZH = table("每月存款（元）", "1月 2月 3月 4月 5月", _=(800, 950, 1100, 1300, 1500))


@pytest.mark.parametrize(
    ("chart", "text", "wrong"),
    [
        (CAKES_ZH, "东街店的蛋糕比西街店少", True),
        (CAKES_ZH, "东街店的蛋糕比西街店多", False),
        (CAKES_ZH, "南门店的蛋糕没有北门店多", True),
        (CAKES_ZH, "北门店的蛋糕没有南门店多", False),
        (SPENT_ZH, "5月比4月少存了200元", True),
        (SPENT_ZH, "5月比4月多存了200元", False),
        (SPENT_ZH, "存款一个月比一个月少", True),
        (SPENT_ZH, "存款一个月比一个月多", False),
        (TERMS_ZH, "棋艺得分比上学期涨了7分", True),
        (TERMS_ZH, "摄影得分比上学期涨了5分", False),
        (SWIMS, "You swam least on Friday this week.", True),
        (SWIMS, "You swam least on Wednesday this week.", False),
        (SWIMS, "Thursday had not as many lengths as Tuesday.", True),
        (SWIMS, "Tuesday had not as many lengths as Thursday.", False),
        (RIDERS, "We lost riders in every month since April.", True),
        (RIDERS, "We gained riders in every month since April.", False),
        (RIDERS, "Ridership has been slipping since April.", True),
        (RIDERS, "Riders were counted daily up to June.", False),
        (RIDERS, "Buses carry half the riders they did in April.", True),
        (RIDERS, "More riders month after month.", False),
        (RIDERS, "Fewer riders month after month.", True),
    ],
)
def test_everyday_comparisons_are_understood(chart, text, wrong):
    """People compare with 比, 没有, "not as many", units, and in passing; each is held against the marks."""
    assert any(contradiction(chart, one) for one in statements([], text)) is wrong


@pytest.mark.parametrize(
    ("chart", "text"),
    [
        (CAKES_ZH, "东街店的座位比南门店多"),
        (SWIMS, "Wednesday had more rainy spells than Friday."),
        (RIDERS, "All months but August beat April."),
        (RIDERS, "We lost drivers in every month since April."),
    ],
)
def test_more_of_another_thing_is_not_on_the_chart(chart, text):
    """Naming a category is not enough where what there is more of is named, and no title tells of it."""
    assert not any(contradiction(chart, one) for one in statements([], text))
