"""Charts of the split `held` and what is said beside them."""

from __future__ import annotations

from tests.generator.web.graphs_draw import Chart
from tests.generator.web.graphs_kit import Story, either, right, wrong

YEARS = ("2019", "2020", "2021", "2022", "2023")

ZH = (
    Story(
        key="margin",
        lang="zh",
        title="公司综合毛利率走势",
        chart=Chart(kind="curves", cats=YEARS, series={"毛利率": (38.2, 36.9, 35.1, 33.0, 30.4)}, unit="%", dp=1, suffix="%", low=28),
        says=(
            right("毛利率承压，五年累计收窄7.8个百分点", "原材料成本占营业成本约63%。", "我们判断2025年起毛利率有望回升。"),
            wrong("毛利率一路上行，盈利质量持续改善", "公司在手订单可覆盖未来9个月。", "应收账款周转天数为74天。"),
        ),
    ),
    Story(
        key="footfall",
        lang="zh",
        title="门店周客流排行",
        chart=Chart(
            kind="rows",
            cats=("人民路店", "滨江店", "大学城店", "高铁站店", "科技园店"),
            series={"客流": (5820, 4960, 4410, 3780, 2150)},
            unit="人次",
        ),
        says=(
            wrong("科技园店客流领跑，约为人民路店的两倍", "巡店完成率96%。", "本周新增设备告警2条。"),
            right("人民路店客流约为科技园店的2.7倍", "滨江店与大学城店相差550人次。", "五店客流合计21,120人次。"),
        ),
    ),
    Story(
        key="freight",
        lang="zh",
        title="铁路与公路货运量",
        chart=Chart(kind="stack", cats=("2020", "2021", "2022", "2023"), series={"公路": (90, 84, 80, 72), "铁路": (30, 34, 38, 43)}, unit="百万吨"),
        says=(
            wrong("铁路货运量逐年萎缩，公路则持续扩张", "水运数据另行发布。", "口岸平均通关时间缩短至38分钟。"),
            right("公路货运量较2020年回落两成", "铁路在两者中的占比从25%提高到37%。", "铁路部门计划2025年达到50百万吨。"),
        ),
    ),
    Story(
        key="load",
        lang="zh",
        title="全年各月用电负荷",
        chart=Chart(
            kind="curves",
            cats=tuple(f"{month}月" for month in range(1, 13)),
            series={"负荷": (610, 590, 560, 500, 600, 720, 860, 930, 740, 580, 600, 650)},
            unit="万千瓦",
        ),
        says=(
            right("峰值落在8月，4月触底", "全年仅7月和8月负荷超过800万千瓦。", "光伏发电量占比为12%。"),
            wrong("峰值落在4月，夏季为全年低谷", "区域内共有变电站86座。", "光伏发电量占比为12%。"),
        ),
    ),
    Story(
        key="returns",
        lang="zh",
        title="每月退货件数",
        chart=Chart(kind="columns", cats=("1月", "2月", "3月", "4月", "5月", "6月"), series={"退货": (96, 88, 75, 64, 55, 47)}, unit="件"),
        says=(
            wrong("6月退货件数较1月多出近一倍", "待处理售后 6 单", "仓库平均发货时长 15 小时"),
            right("6月退货件数较1月缩减约一半", "退货件数已连续五个月回落", "店铺评分 4.8，共 1,932 条评价"),
        ),
    ),
    Story(
        key="index",
        lang="zh",
        title="工业品出厂价格指数（2019年=100）",
        chart=Chart(kind="columns", cats=("2020", "2021", "2022", "2023"), series={"指数": (101.2, 102.0, 103.1, 104.3)}, dp=1, low=100, unit="指数"),
        exact=True,
        says=(
            wrong("三年间指数飙升至原来的四倍", "样本企业共580家。", "下期数据将于4月16日公布。"),
            right("三年间指数累计抬升3.1点", "注：纵轴不从零开始。", "2023年指数比上一年多1.2点。"),
        ),
    ),
    Story(
        key="active",
        lang="zh",
        title="周活跃用户数",
        chart=Chart(
            kind="columns", cats=("第1周", "第2周", "第3周", "第4周", "第5周"), series={"活跃用户": (18.2, 18.4, 18.1, 18.3, 18.2)}, unit="万", dp=1
        ),
        says=(
            right("周活跃用户变化不大，保持在18万左右", "同期日均使用时长由21分钟增至25分钟", "下周将上线夜间模式"),
            wrong("周活跃用户五周内大涨六成", "版本 5.2.0 已全量发布", "崩溃率 0.08%"),
        ),
    ),
    Story(
        key="growth",
        lang="zh",
        title="各品类零售额同比增速",
        chart=Chart(
            kind="columns",
            cats=("家电", "食品", "服饰", "图书", "家具"),
            series={"同比增速": (8.4, 5.2, 3.1, -2.6, -7.5)},
            unit="%",
            dp=1,
            suffix="%",
        ),
        says=(
            right("图书、家具录得负增长，其余三类仍为正增长", "家电增速比食品快3.2个百分点。", "网上零售额占比已达27.6%。"),
            wrong("家具增速领先各品类，家电则由升转降", "调查样本为1,200家商户。", "网上零售额占比已达27.6%。"),
        ),
    ),
    Story(
        key="budget",
        lang="zh",
        title="部门费用：预算与实际",
        chart=Chart(
            kind="columns",
            cats=("市场部", "研发部", "行政部", "售后部"),
            series={"预算": (200, 320, 90, 110), "实际": (150, 270, 65, 80)},
            unit="万元",
        ),
        says=(
            wrong("四个部门实际支出全部超出预算", "费用报销平均用时3.4天。", "明年预算将于12月10日前上报。"),
            right("四个部门的实际支出均未超出预算", "市场部结余50万元，为预算的25%。", "明年预算将于12月10日前上报。"),
        ),
    ),
    Story(
        key="models",
        lang="zh",
        title="甲、乙两款产品月销量",
        chart=Chart(
            kind="curves",
            cats=("1月", "2月", "3月", "4月", "5月", "6月"),
            series={"甲款": (820, 790, 700, 640, 560, 500), "乙款": (310, 420, 530, 660, 780, 900)},
            unit="件",
        ),
        says=(
            wrong("甲款销量全程压过乙款，6月仍多出近一倍", "两款产品的质保期均为24个月。", "乙款有3种颜色可选。"),
            right("乙款销量在4月反超甲款", "6月乙款比甲款多卖出400件。", "甲款将于三季度更换包装。"),
        ),
    ),
    Story(
        key="attributable",
        lang="zh",
        title="归母净利润",
        chart=Chart(kind="columns", cats=("2021年", "2022年", "2023年"), series={"归母净利润": (3.20, 3.68, 5.52)}, unit="亿元", dp=2),
        exact=True,
        says=(
            right("归母净利润较上年提升50.0%", "2022年较2021年提升15.0%。", "拟每10股派发现金红利2.40元（含税）。"),
            wrong("归母净利润较上年提升5.0%", "拟每10股派发现金红利2.40元（含税）。", "经营活动现金流净额4.87亿元。"),
        ),
    ),
    Story(
        key="tourists",
        lang="zh",
        title="景区全年接待游客",
        chart=Chart(kind="curves", cats=YEARS, series={"游客": (88, 41, 52, 47, 93)}, unit="万人次"),
        says=(
            right("门票收入较上年跌去8%，夜游项目占四成", "预计2026年游客数将减半，因主索道停运检修。", "2016年游客数曾较上年跌去三成。"),
            right("2023年游客数较2022年近乎翻番", "93万人次，多于2019年的88万人次。", "外省游客占比52%。"),
            either("2020年以来游客数稳步回升", "停车场新增车位600个。"),
        ),
    ),
)

EN = (
    Story(
        key="homes",
        lang="en",
        title="Average house price",
        chart=Chart(kind="curves", cats=("2018", *YEARS), series={"Price": (231, 236, 251, 279, 298, 291)}, unit="£k", prefix="£", suffix="k"),
        says=(
            right("House prices slipped in 2023 after a long climb", "The average is still £60k above 2018.", "Detached homes make up 24% of sales."),
            wrong(
                "House prices have tumbled below their 2018 level",
                "Mortgage approvals are published monthly.",
                "Some 4,120 sales were recorded in 2023.",
            ),
        ),
    ),
    Story(
        key="weekdays",
        lang="en",
        title="Orders this week",
        chart=Chart(kind="columns", cats=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), series={"Orders": (34, 41, 38, 52, 67, 88, 73)}, unit=""),
        says=(
            wrong("Monday was your busiest day by far", "12 customers left a review", "3 items are running low"),
            right("Saturday was your busiest day", "Weekend orders: 161 of 393", "Returning customers placed 31% of orders"),
        ),
    ),
    Story(
        key="operating",
        lang="en",
        title="Operating profit",
        chart=Chart(kind="columns", cats=YEARS, series={"Operating profit": (64.0, 71.2, 58.5, 80.4, 92.5)}, unit="£m", dp=1, prefix="£"),
        says=(
            right(
                "Operating profit up 15% to £92.5m", "The Board recommends a final dividend of 11.2p.", "2021 was lower owing to the closure of Hull."
            ),
            wrong("Operating profit down 22% on the prior year", "The Board recommends a final dividend of 11.2p.", "Sites in operation: 37."),
        ),
    ),
    Story(
        key="devices",
        lang="en",
        title="Share of visits by device",
        chart=Chart(kind="curves", cats=YEARS, series={"Mobile": (38, 43, 49, 55, 61), "Desktop": (62, 57, 51, 45, 39)}, unit="%", suffix="%"),
        says=(
            wrong("Desktop pulls further ahead of mobile each year", "Tablet visits are counted as mobile.", "Panel of 5,000 households."),
            right("Mobile overtook desktop in 2022", "By 2023 mobile held 61% of visits, a lead of 22 points.", "Panel of 5,000 households."),
        ),
    ),
    Story(
        key="complaints",
        lang="en",
        title="Complaints by cause",
        chart=Chart(
            kind="rows",
            cats=("Late delivery", "Damaged", "Wrong item", "Billing", "Other"),
            series={"Complaints": (412, 268, 197, 120, 55)},
            unit="cases",
        ),
        says=(
            right(
                "Late delivery draws more complaints than damage and billing combined",
                "Late delivery is 39% of all 1,052 cases.",
                "Refunds take 2.6 days on average.",
            ),
            wrong("Billing draws over three times as many complaints as late delivery", "Refunds take 2.6 days on average.", "Team of 18 people."),
        ),
    ),
    Story(
        key="flows",
        lang="en",
        title="Net fund flows",
        chart=Chart(
            kind="columns", cats=("Jan", "Feb", "Mar", "Apr", "May", "Jun"), series={"Net flows": (14, 6, -9, -15, -4, 11)}, unit="$m", prefix="$"
        ),
        says=(
            wrong("Net inflows recorded in all six months", "Fee of 0.35% per year.", "Cash made up 4% of the portfolio."),
            right("Money left the fund from March to May", "Inflows resumed in June.", "The fund returned 2.1% over the half-year."),
        ),
    ),
    Story(
        key="energy",
        lang="en",
        title="Energy use per week",
        chart=Chart(
            kind="columns",
            cats=("Wk 1", "Wk 2", "Wk 3", "Wk 4", "Wk 5", "Wk 6"),
            series={"Energy": (312, 309, 315, 311, 314, 310)},
            unit="kWh",
        ),
        exact=True,
        says=(
            right("Consumption little changed over six weeks", "Between 309 and 315 kWh in each week", "Gas use, metered apart, dropped 20%"),
            wrong("Consumption slashed by 60% since week 1", "Meter read remotely at midnight", "Next bill: 14 October"),
        ),
    ),
    Story(
        key="registrations",
        lang="en",
        title="Electric car registrations",
        chart=Chart(kind="columns", cats=("2020", "2021", "2022", "2023"), series={"Registrations": (18, 27, 41, 55)}, unit="Thousand"),
        says=(
            wrong("Registrations shrank to a third of their 2020 level", "Public charge points: 3,480.", "Hybrids are not included."),
            right(
                "Registrations tripled in three years", "2023 added 14,000 cars more than 2022.", "Analysts expect 48,000 in 2024, a first setback."
            ),
        ),
    ),
    Story(
        key="mix",
        lang="en",
        title="Revenue mix",
        chart=Chart(
            kind="stack",
            cats=("FY20", "FY21", "FY22", "FY23"),
            series={"Subscriptions": (40, 52, 66, 85), "Advertising": (55, 51, 46, 38)},
            unit="$m",
        ),
        says=(
            right("Subscriptions now bring in over two-thirds of revenue", "FY23 revenue reached $123m.", "Advertising has shed $17m since FY20."),
            wrong("Advertising keeps expanding and now dwarfs subscriptions", "Churn stands at 1.9% a month.", "Offices: Leeds, Lyon, Porto."),
        ),
    ),
    Story(
        key="uptime",
        lang="en",
        title="Service uptime (vertical axis from 99%)",
        chart=Chart(kind="columns", cats=("Q1", "Q2", "Q3", "Q4"), series={"Uptime": (99.2, 99.4, 99.5, 99.7)}, unit="%", dp=1, suffix="%", low=99),
        says=(
            wrong("Uptime sank each quarter and hit its low in Q4", "34 releases shipped.", "Two data centres, one standby."),
            right("Uptime edged up by half a point", "From 99.2% in Q1 to 99.7% in Q4.", "Incident reports dropped by 40%."),
        ),
    ),
    Story(
        key="coffee",
        lang="en",
        title="Coffee shop sales by half-year",
        chart=Chart(kind="columns", cats=("H1 22", "H2 22", "H1 23", "H2 23"), series={"Sales": (5.0, 5.6, 5.9, 6.5)}, unit="€m", dp=1, prefix="€"),
        says=(
            right(
                "Margin shrank by 3 points while sales rose",
                "Tea sales, reported elsewhere, sank 15%.",
                "We see sales dipping to about €6m in H1 24.",
            ),
            right(
                "Sales advanced roughly 10% in the last half", "H2 23 came in €0.6m above H1 23.", "Eat-in customers spend 22% more than take-away."
            ),
            either("Sales surged by nearly half in two years", "Loyalty card holders: 48,300."),
        ),
    ),
)
