"""Chinese orders: pharmacies, cinemas, car hire, home repair, cross-border shops, instalments, canteens, and what a lock screen says of them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_fresh_kit import ZENHEI, Bill, Case, clock, document, make, money, number, photo, split_money, yuan_listing

PHARMACY = (
    Case(
        "clean",
        {
            "bill": Bill(
                (("医用外科口罩 50 只", 1, 19.9), ("碘伏棉签 30 支", 2, 6.5), ("电子体温计", 1, 32.0)),
                (("配送费", 4.0), ("打包袋", 0.5), ("新店满减", -8.0)),
            )
        },
    ),
    Case(
        "total_mismatch",
        {"bill": Bill((("创可贴 100 片", 1, 12.8), ("维生素 C 泡腾片", 2, 29.9)), (("配送费", 3.5), ("满减", -10.0)), wrong_by=9.9)},
        must=("total_mismatch",),
    ),
    Case(
        "hidden_fee",
        {"bill": Bill((("血压计 上臂式", 1, 188.0),), (("配送费", 5.0), ("夜间值守费", 12.0)))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=yuan_listing("血压计 上臂式", 188, 配送费=5),
    ),
    Case(
        "clean",
        {"bill": Bill((("婴儿湿巾 80 抽×5 包", 1, 45.9),), (("配送费", 6.0), ("减免配送费", -6.0)))},
        listing=yuan_listing("婴儿湿巾 80 抽×5 包", 45.9, 配送费=6),
    ),
    Case(
        "total_mismatch",
        {"bill": Bill((("隐形眼镜护理液", 1, 39.0), ("眼镜盒", 1, 8.0), ("棉柔巾 3 包", 1, 26.7)), (("配送费", 4.0),), wrong_by=-5.0)},
        must=("total_mismatch",),
    ),
    Case(
        "clean",
        {"bill": Bill((("雾化器租用 7 天", 1, 70.0),), (("配送费", 4.0), ("保价费", 2.0)))},
        text="下单前店家说明配送费4元、保价费2元，总共76元，没有疑问",
    ),
)


def pharmacy(rng: Random, *, bill: Bill) -> str:
    """The basket of a pharmacy that delivers."""
    css = """.t{background:#0a9d6c;color:#fff;padding-bottom:54px}.a{margin:-42px 12px 10px;background:#fff;border-radius:12px;padding:14px}.c{margin:0 12px 10px;background:#fff;border-radius:12px;padding:6px 14px}
    .i{display:flex;gap:10px;padding:10px 0;align-items:center}.i span:last-child{margin-left:auto;font-weight:600}.e{display:flex;justify-content:space-between;padding:8px 0;color:#333}.f{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:10px 16px}"""
    items = "".join(
        f'<div class="i">{photo(rng, "46px", 46)}<div>{name}<div style="font-size:13px;color:#666">×{count}</div></div><span>{money(each * count, places=2)}</span></div>'
        for name, count, each in bill.items
    )
    extras = "".join(f'<div class="e"><span>{name}</span><span>{money(amount, places=2)}</span></div>' for name, amount in bill.extras)
    body = f"""<div class="t">{clock(rng, "#fff")}<div style="padding:8px 16px;font-size:18px">‹　确认订单</div></div><div class="a"><b>{rng.choice(("枫林路 88 弄 6 号", "海棠公寓 B 座 1203", "滨河花园 3 栋"))}</b>
    <div style="font-size:14px;color:#555">骑手约 {rng.randint(22, 48)} 分钟送到 · {rng.randint(4, 29) / 10} km</div></div><div class="c"><div style="padding-top:8px;font-weight:700">康禾大药房（{rng.choice(("枫林", "滨河", "大学城"))}店）</div>{items}</div>
    <div class="c">{extras}</div><div class="c"><div class="e"><span>发票</span><span style="color:#777">不需要 ›</span></div><div class="e"><span>备注</span><span style="color:#777">放门口 ›</span></div></div>
    <div class="f"><span>合计 <b style="font-size:25px;color:#0a9d6c">{split_money(bill.total)}</b></span><span style="background:#0a9d6c;color:#fff;border-radius:22px;padding:10px 30px">提交订单</span></div>"""
    return document(css, body, ground="#f2f5f4")


CINEMA = (
    Case(
        "hidden_fee",
        {"bill": Bill((("成人票 IMAX", 2, 56.0),), (("服务费", 8.0),)), "pay": "应付"},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=yuan_listing("IMAX 成人票", 56),
    ),
    Case("clean", {"bill": Bill((("成人票 2D", 2, 39.9),), (("服务费", 6.0),)), "pay": "应付"}, listing=yuan_listing("成人票 2D", 39.9, 服务费=6)),
    Case(
        "total_mismatch",
        {"bill": Bill((("学生票", 3, 29.9), ("爆米花双人桶", 1, 45.0)), (("会员卡抵扣", -12.0),), wrong_by=12.0), "pay": "实付"},
        must=("total_mismatch",),
    ),
    Case(
        "mismatch",
        {"bill": Bill((("成人票 杜比厅", 2, 62.9),)), "pay": "实付"},
        must=("mismatch",),
        text="选座的时候每张票标的是49.9元，付完款发现每张按62.9元算",
    ),
    Case("clean", {"bill": Bill((("亲子套票", 1, 118.0), ("3D 眼镜", 2, 5.0)), (("生日立减", -18.0),)), "pay": "实付"}),
)


def cinema(rng: Random, *, bill: Bill, pay: str) -> str:
    """A cinema's ticket order, dark blue, with a notch between stub and bill."""
    css = """.k{margin:12px 18px;background:#1d2a44;border-radius:16px;padding:20px}.c{border-top:2px dashed #43557d;margin:16px -20px;position:relative}.c:before,.c:after{content:"";position:absolute;width:22px;height:22px;border-radius:50%;background:#0f1729;top:-12px}
    .c:before{left:-11px}.c:after{right:-11px}.r{display:flex;justify-content:space-between;padding:7px 0;font-size:16px}"""
    count = sum(quantity for name, quantity, _ in bill.items if "票" in name)
    row, seat = rng.randint(4, 11), rng.randint(5, 12)
    seats = "　".join(f"{row}排{seat + place}座" for place in range(max(count, 2)))
    items = "".join(
        f'<div class="r"><span>{name}　{money(each)} × {quantity}</span><span>{money(quantity * each, places=2)}</span></div>'
        for name, quantity, each in bill.items
    )
    extras = "".join(f'<div class="r"><span>{name}</span><span>{money(amount, places=2)}</span></div>' for name, amount in bill.extras)
    film = rng.choice(("长河落日", "雨夜来信", "小镇望远镜", "第七号灯塔"))
    body = f"""{clock(rng, "#e8eeff")}<div style="text-align:center;font-size:18px;padding:6px">订单详情</div><div class="k"><div style="display:flex;gap:14px">{photo(rng, "84px", 116)}
    <div><b style="font-size:20px">《{film}》</b><div style="color:#b8c4e0">{rng.randint(96, 151)} 分钟 · 国语</div><div>{rng.randint(1, 12)}月{rng.randint(1, 28)}日 {rng.randint(13, 22)}:{rng.choice(("05", "20", "45"))}</div>
    <div style="color:#b8c4e0">星幕影城 {rng.randint(1, 9)} 号厅</div></div></div><div style="margin-top:14px">{seats}</div><div class="c"></div>{items}{extras}
    <div class="r" style="font-size:20px;font-weight:700;color:#ffd166"><span>{pay}</span><span>{money(bill.total, places=2)}</span></div></div>
    <div style="padding:6px 24px 24px;color:#8fa0c8;font-size:14px">取票码 {number(rng, 4)} {number(rng, 4)} {number(rng, 4)}　开场前 {rng.choice((30, 60))} 分钟可改签</div>"""
    return document(css, body, ground="#0f1729", ink="#e8eeff")


HIRE = (
    Case(
        "hidden_fee",
        {"car": "大众朗逸 1.5L 自动", "days": 3, "bill": Bill((("车辆租金", 3, 138.0),), (("基础服务费", 90.0), ("夜间取车费", 60.0))), "free": ""},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=yuan_listing("大众朗逸 日租", 138, 基础服务费=90),
    ),
    Case(
        "total_mismatch",
        {
            "car": "比亚迪海豚 纯电",
            "days": 2,
            "bill": Bill((("车辆租金", 2, 159.0),), (("基础服务费", 80.0), ("不计免赔", 100.0)), wrong_by=40.0),
            "free": "",
        },
        must=("total_mismatch",),
    ),
    Case(
        "clean",
        {"car": "别克 GL8 7 座", "days": 4, "bill": Bill((("车辆租金", 4, 328.0),), (("基础服务费", 160.0), ("儿童座椅", 40.0))), "free": ""},
        listing=yuan_listing("别克 GL8 日租", 328, 基础服务费=160, 儿童座椅=40),
    ),
    Case(
        "clean",
        {
            "car": "丰田卡罗拉 双擎",
            "days": 5,
            "bill": Bill((("车辆租金", 5, 149.0),), (("基础服务费", 150.0), ("长租优惠", -75.0))),
            "free": "异地还车费",
        },
        listing=yuan_listing("丰田卡罗拉 日租", 149, 基础服务费=150),
    ),
    Case("clean", {"car": "五菱宏光 MINI", "days": 1, "bill": Bill((("车辆租金", 1, 79.0),), (("基础服务费", 30.0),)), "free": ""}),
)


def hire(rng: Random, *, car: str, days: int, bill: Bill, free: str) -> str:
    """A car-hire order with its way from pick-up to return."""
    css = """.w{display:flex;justify-content:space-between;padding:14px 18px;text-align:center}.y{color:#ff6b00;border:1px solid #ff6b00;border-radius:12px;padding:0 10px;align-self:center;font-size:14px}table{width:100%;border-collapse:collapse}td{padding:10px 18px;border-bottom:1px solid #f0ece8}
    td:last-child{text-align:right}.dim{color:#666;font-size:14px}"""
    day, month = rng.randint(1, 20), rng.randint(1, 12)
    rows = "".join(
        f'<tr><td>{name}<div class="dim">{money(each)}/天 × {count} 天</div></td><td>{money(each * count)}</td></tr>'
        for name, count, each in bill.items
    )
    rows += "".join(f"<tr><td>{name}</td><td>{money(amount)}</td></tr>" for name, amount in bill.extras)
    if free:
        rows += f"<tr><td>{free}</td><td>¥0（免收）</td></tr>"
    body = f"""{clock(rng)}<div style="padding:8px 18px;font-size:20px;font-weight:700">订单 · 待取车</div><div style="padding:0 18px;display:flex;gap:14px;align-items:center">
    <svg width="120" height="60"><path d="M8 44h104l-6-16-24-4-14-14H40L24 26 8 32z" fill="#ff9a4d"/><circle cx="32" cy="46" r="10" fill="#333"/><circle cx="88" cy="46" r="10" fill="#333"/></svg><div><b style="font-size:17px">{car}</b>
    <div class="dim">{rng.choice(("京", "沪", "川", "粤"))}牌 · {rng.randint(3, 90)} 条评价 {rng.randint(44, 50) / 10}分</div></div></div>
    <div class="w"><div><b>{month}月{day}日</b><div class="dim">周{rng.choice("一二三四五六")} 09:30</div></div><span class="y">{days} 天</span><div><b>{month}月{day + days}日</b><div class="dim">09:30 还车</div></div></div>
    <div style="background:#fff7f0;padding:10px 18px;font-weight:700">费用明细</div><table>{rows}<tr><td style="font-size:17px;font-weight:700">订单总额</td><td style="font-size:22px;font-weight:700;color:#ff6b00">{money(bill.total, places=2)}</td></tr></table>
    <div class="dim" style="padding:14px 18px 24px">订单编号 ZC{number(rng, 12)}　取车请带身份证与驾驶证</div>"""
    return document(css, body, font=ZENHEI)


REPAIR = (
    Case(
        "mismatch",
        {"job": "空调加氟（1.5 匹）", "bill": Bill((("加氟服务", 1, 260.0),)), "state": "已付款"},
        must=("mismatch",),
        text="师傅上门前报的一口价是180元，最后收了260元",
    ),
    Case("clean", {"job": "厨房水龙头更换", "bill": Bill((("人工费", 1, 80.0), ("陶瓷阀芯", 1, 35.0), ("软管", 2, 18.0))), "state": "待您确认"}),
    Case(
        "total_mismatch",
        {
            "job": "卫生间防水补漏",
            "bill": Bill((("人工费", 2, 350.0), ("防水涂料", 3, 128.0)), (("新客减免", -50.0),), wrong_by=100.0),
            "state": "待您确认",
        },
        must=("total_mismatch",),
    ),
    Case(
        "clean",
        {"job": "智能门锁安装", "bill": Bill((("安装费", 1, 150.0),), (("旧锁拆除", 30.0),)), "state": "已付款"},
        listing=yuan_listing("智能门锁安装", 150, 旧锁拆除=30),
    ),
    Case(
        "hidden_fee",
        {"job": "洗衣机深度清洗", "bill": Bill((("清洗服务", 1, 139.0),), (("拆机附加费", 50.0),)), "state": "已付款"},
        must=("hidden_fee",),
        unsure=("mismatch",),
        text="页面写明清洗139元全包，师傅来了以后账单比说好的多出一项，乱加钱",
    ),
)


def repair(rng: Random, *, job: str, bill: Bill, state: str) -> str:
    """A repair service's quotation card inside its chat."""
    css = """.m{display:flex;gap:10px;padding:10px 14px}.h{width:40px;height:40px;border-radius:6px;background:#5b8def;color:#fff;text-align:center;line-height:40px;flex:none}.u{background:#fff;border-radius:8px;padding:9px 13px;max-width:260px}
    .q{background:#fff;border-radius:10px;width:305px;overflow:hidden}.q header{background:#2f6fed;color:#fff;padding:11px 14px;display:flex;justify-content:space-between}.q div.r{display:flex;padding:9px 14px;border-bottom:1px solid #f0f0f0}.r i{font-style:normal;color:#666;margin:0 8px 0 auto}"""
    rows = "".join(f'<div class="r">{name}<i>{money(each)}×{count}</i><b>{money(each * count)}</b></div>' for name, count, each in bill.items)
    rows += "".join(f'<div class="r">{name}<i></i><b>{money(amount)}</b></div>' for name, amount in bill.extras)
    body = f"""<div style="background:#ededed">{clock(rng)}<div style="text-align:center;padding:6px 0 10px;font-size:17px">匠心到家 · 陆师傅</div></div><div style="text-align:center;color:#777;font-size:13px;padding:8px">今天 {rng.randint(8, 11)}:{rng.randint(10, 59)}</div>
    <div class="m"><div class="h">陆</div><div class="u">您好，已经看过现场，费用单发您</div></div><div class="m"><div class="h">陆</div><div class="q"><header><span>{job}</span><span>{state}</span></header>{rows}
    <div style="padding:11px 14px;text-align:right">合计 <b style="font-size:22px;color:#2f6fed">{money(bill.total)}</b></div></div></div><div class="m" style="flex-direction:row-reverse"><div class="h" style="background:#f2a65a">我</div><div class="u" style="background:#a9e97a">好的收到</div></div>
    <div class="m"><div class="h">陆</div><div class="u">质保 {rng.choice((90, 180, 365))} 天，有问题您点售后</div></div><div style="background:#f7f7f7;padding:12px 14px;margin-top:30px">◉　<span style="background:#fff;padding:7px 100px;border-radius:6px"></span>　☺　⊕</div>"""
    return document(css, body, ground="#ededed")


ABROAD = (
    Case(
        "clean",
        {"bill": Bill((("意大利手工陶瓷杯", 1, 239.0),), (("国际运费", 38.0), ("进口税", 21.75)))},
        listing=yuan_listing("意大利手工陶瓷杯", 239, 国际运费=38, 进口税=21.75),
    ),
    Case(
        "total_mismatch",
        {"bill": Bill((("澳洲燕麦饼干", 3, 42.0),), (("国际运费", 25.0), ("进口税", 11.47)), wrong_by=20.0)},
        must=("total_mismatch",),
    ),
    Case(
        "hidden_fee",
        {"bill": Bill((("法国复古餐盘", 2, 166.0),), (("国际运费", 45.0), ("清关手续费", 28.0)))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=yuan_listing("法国复古餐盘", 166, 国际运费=45),
    ),
    Case("clean", {"bill": Bill((("日本文具礼盒", 1, 158.0), ("水彩笔 24 色", 1, 92.0)), (("国际运费", 0.0), ("进口税（商家承担）", 0.0)))}),
    Case(
        "clean",
        {"bill": Bill((("冰岛羊毛围巾", 1, 420.0),), (("国际运费", 52.0), ("满400减40", -40.0)))},
        text="跨境单标价420，运费52，减40，付了432，和商品页一样",
    ),
)


def abroad(rng: Random, *, bill: Bill) -> str:
    """A cross-border shop's order to pay, with a customs notice."""
    css = """.l{padding:14px 18px;border-bottom:8px solid #f4f1fa}.d{display:grid;grid-template-columns:1fr auto;row-gap:12px;font-size:16px}.d span:nth-child(even){text-align:right}.z{border:1px solid #d9cff2;border-radius:8px;padding:10px 12px;font-size:14px;color:#5a4a86;margin:12px 18px}"""
    items = "".join(
        f'<div style="display:flex;gap:12px;margin-bottom:8px">{photo(rng, "78px", 78, round_by=4)}<div style="flex:1">{name}<div style="font-size:14px;color:#666">海外直邮</div><b>{money(each, places=2)}</b><span style="float:right">x{count}</span></div></div>'
        for name, count, each in bill.items
    )
    extras = "".join(f"<span>{name}</span><span>{'+' if amount > 0 else ''}{money(amount, places=2)}</span>" for name, amount in bill.extras)
    body = f"""{clock(rng)}<div class="l" style="font-size:18px;color:#6a3fc0;font-weight:700">环球小铺 · 待支付</div><div class="z">按海关要求，收件人姓名须与身份证一致。本年度剩余购买额度 {rng.randint(12, 25)},{rng.randint(100, 999)} 元</div><div class="l">{items}</div>
    <div class="l"><div class="d"><span>商品合计</span><span>{money(bill.goods, places=2)}</span>{extras}<b style="font-size:18px">需付款</b><span style="font-size:24px;color:#6a3fc0;font-weight:700">{money(bill.total, places=2)}</span></div></div>
    <div class="l" style="font-size:14px;color:#555">订单号 {number(rng, 16)}<br>下单时间 {rng.randint(1, 12):02d}-{rng.randint(1, 28):02d} {rng.randint(8, 23)}:{rng.randint(10, 59)}<br>仓库：{rng.choice(("宁波保税仓", "香港直邮仓", "郑州保税仓"))}</div>
    <div style="text-align:right;padding:12px 18px"><span style="border:1px solid #ccc;border-radius:20px;padding:8px 20px">取消</span>　<span style="background:#6a3fc0;color:#fff;border-radius:20px;padding:9px 24px">去支付</span></div>"""
    return document(css, body)


INSTALMENT = (
    Case(
        "clean",
        {"goods": "电动升降书桌", "price": 2400, "months": 12, "each": 200, "fee": 0, "total": 2400},
        listing=yuan_listing("电动升降书桌", 2400),
    ),
    Case(
        "total_mismatch",
        {"goods": "洗烘一体机", "price": 3600, "months": 6, "each": 600, "fee": 0, "total": 3690},
        must=("total_mismatch",),
        unsure=("mismatch", "hidden_fee"),
    ),
    Case(
        "hidden_fee",
        {"goods": "投影仪 Pro", "price": 3000, "months": 12, "each": 265, "fee": 180, "total": 3180},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=yuan_listing("投影仪 Pro", 3000),
    ),
    Case(
        "clean",
        {"goods": "人体工学椅", "price": 1800, "months": 6, "each": 309, "fee": 54, "total": 1854},
        listing=yuan_listing("人体工学椅", 1800, 分期手续费=54),
    ),
)


def instalment(rng: Random, *, goods: str, price: float, months: int, each: float, fee: float, total: float) -> str:
    """The plan of an instalment purchase with its months."""
    css = """.k{background:#fff;margin:12px;border-radius:10px;padding:16px}.r{display:flex;justify-content:space-between;padding:8px 0}.p{display:flex;gap:12px;padding:9px 0;border-bottom:1px solid #f1f3f6}.p b{margin-left:auto}"""
    start = rng.randint(1, 12)
    day = rng.randint(3, 25)
    shown = 4
    lines = "".join(
        f'<div class="p"><span style="color:#2468d6">第{place + 1}期</span><span style="color:#555">{(start + place - 1) % 12 + 1}月{day}日</span><b>{money(each, places=2)}</b></div>'
        for place in range(shown)
    )
    body = f"""{clock(rng)}<div style="text-align:center;font-size:18px;padding:8px">分期账单</div><div class="k" style="text-align:center"><div style="color:#555">{goods}</div><div style="font-size:38px;font-weight:700">{money(each, places=2)}</div>
    <div>每期应还 · 共 {months} 期</div></div><div class="k"><div class="r"><span>商品金额</span><span>{money(price, places=2)}</span></div><div class="r"><span>分期手续费</span><span>{money(fee, places=2)}</span></div>
    <div class="r" style="border-top:1px solid #e8ebf0"><b>应还总额</b><b style="font-size:19px">{money(total, places=2)}</b></div></div><div class="k">{lines}<div style="text-align:center;color:#2468d6;padding-top:10px">查看其余 {months - shown} 期 ﹀</div></div>
    <div style="padding:4px 24px 22px;color:#667;font-size:14px">扣款账户：储蓄卡（尾号 {number(rng, 4)}）</div>"""
    return document(css, body, ground="#eef2f8")


CANTEEN = (
    Case("clean", {"bill": Bill((("红烧狮子头", 1, 9.5), ("清炒时蔬", 1, 3.0), ("米饭", 2, 0.8)), (("打包盒", 1.0),))}),
    Case(
        "total_mismatch",
        {"bill": Bill((("番茄牛腩面", 1, 16.0), ("卤蛋", 2, 2.0), ("豆浆", 1, 2.5)), (), wrong_by=3.0)},
        must=("total_mismatch",),
        unsure=("document.sum_mismatch",),
    ),
    Case(
        "hidden_fee",
        {"bill": Bill((("照烧鸡腿饭", 1, 15.0),), (("预约取餐费", 2.0),))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        text="窗口菜单写的照烧鸡腿饭15元，刷完卡发现多扣了钱，之前没人告诉过我",
    ),
    Case(
        "clean",
        {"bill": Bill((("牛肉锅贴", 2, 6.0), ("紫菜汤", 1, 1.5)), (("学生补贴", -2.0),))},
        text="两份锅贴每份6元，汤1.5元，补贴2元，扣了11.5元",
    ),
)


def canteen(rng: Random, *, bill: Bill) -> str:
    """A school canteen's card payment as a torn slip."""
    css = """.t{margin:16px 30px;background:#fff;padding:24px 22px 34px;clip-path:polygon(0 0,100% 0,100% 97%,95% 100%,90% 97%,85% 100%,80% 97%,75% 100%,70% 97%,65% 100%,60% 97%,55% 100%,50% 97%,45% 100%,40% 97%,35% 100%,30% 97%,25% 100%,20% 97%,15% 100%,10% 97%,5% 100%,0 97%)}
    .r{display:grid;grid-template-columns:1fr 44px 74px;padding:6px 0}.r span:nth-child(n+2){text-align:right}"""
    rows = "".join(
        f'<div class="r"><span>{name}</span><span>{count}份</span><span>{each * count:.2f}</span></div>' for name, count, each in bill.items
    )
    rows += "".join(f'<div class="r"><span>{name}</span><span></span><span>{amount:.2f}</span></div>' for name, amount in bill.extras)
    body = f"""{clock(rng, "#4b3b2a")}<div style="text-align:center;font-size:18px;color:#4b3b2a;padding:6px">一卡通 · 消费记录</div><div class="t"><div style="text-align:center;font-size:19px;font-weight:700">第{rng.choice("二三四")}食堂 {rng.randint(3, 28)} 号窗口</div>
    <div style="text-align:center;color:#666;font-size:14px;margin-bottom:12px">{rng.randint(1, 12)}月{rng.randint(1, 28)}日 {rng.choice(("11", "12", "17", "18"))}:{rng.randint(10, 59)}　流水 {number(rng, 8)}</div>{rows}
    <div style="border-top:1px dashed #999;margin-top:10px;padding-top:10px;display:flex;justify-content:space-between;font-size:20px;font-weight:700"><span>扣款</span><span>{bill.total:.2f} 元</span></div>
    <div style="color:#666;font-size:14px;margin-top:14px">卡号 {number(rng, 10)}　{rng.choice(("林", "何", "苏"))}同学</div></div>"""
    return document(css, body, ground="#e9dcc9")


NOTICE = (
    Case(
        "mismatch",
        {"main": ("银行助手", "您尾号 3307 的卡于 14:26 在「绿叶花坊」消费 268.00 元"), "others": 2},
        must=("mismatch",),
        text="花店页面写明这束花228元包邮，扣款通知却是268元",
    ),
    Case(
        "clean",
        {"main": ("银行助手", "您尾号 5120 的卡于 10:08 在「阅见书店」消费 96.50 元"), "others": 2},
        text="书店下单金额96.5元，扣款也是96.5元，只是想留个凭证",
    ),
    Case(
        "clean", {"main": ("退款通知", "您的宠物烘干箱订单已退款 ￥379.00，预计 1-3 个工作日到账"), "others": 3}, text="商家答应全额退379元，已经退了"
    ),
    Case(
        "mismatch",
        {"main": ("停车缴费", "粤B·****8 在星汇广场停车 2 小时 10 分，已自动扣费 36 元"), "others": 2},
        must=("mismatch",),
        text="入口牌子和小程序都写着封顶20元，结果自动扣了36元",
    ),
    Case("clean", {"main": ("照相馆", "您预约的全家福套系（￥699）已确认，周六 10:30 到店"), "others": 3}, listing=yuan_listing("全家福套系", 699)),
    Case("clean", {"main": ("话费提醒", "本月套餐 39 元已出账，余额 61.20 元"), "others": 1}),
)


def notice(rng: Random, *, main: tuple[str, str], others: int) -> str:
    """A lock screen with notifications over a picture."""
    css = """.z{min-height:800px;background:linear-gradient(170deg,#30475e,#7f8fa6 45%,#d8b9a0);padding-bottom:40px;color:#fff}.n{margin:9px 10px;background:#ffffffe6;color:#1c1c1e;border-radius:20px;padding:13px 16px;display:flex;gap:12px}.a{width:38px;height:38px;border-radius:9px;flex:none}"""
    pool = [
        ("天气", "傍晚有小雨，气温 17～22℃"),
        ("日历", "15:00 和房东看水表"),
        ("跑步", "今天已走 6,482 步，再走 1,518 步就达标"),
        ("快递", "您的包裹已放入 3 号柜，取件码 7-2-4096"),
    ]
    notes = [main, *rng.sample(pool, others)]
    now = f"{rng.randint(10, 21)}:{rng.randint(10, 59)}"
    cards = "".join(
        f'<div class="n"><div class="a" style="background:{rng.choice(("#e0574f", "#3a86ff", "#2a9d8f", "#f4a259"))}"></div><div style="flex:1"><b>{who}</b><span style="float:right;font-size:13px;color:#666">{rng.randint(2, 55)}分钟前</span><div>{what}</div></div></div>'
        for who, what in notes
    )
    body = f"""<div class="z">{clock(rng, "#fff", time=now)}<div style="text-align:center;padding:46px 0 34px"><div style="font-size:18px">{rng.randint(1, 12)}月{rng.randint(1, 28)}日 星期{rng.choice("一二三四五六日")}</div>
    <div style="font-size:84px;font-weight:600;line-height:1.1">{now}</div></div>{cards}</div>"""
    return document(css, body)


def pages(rng: Random) -> Iterator[Page]:
    """The pages of these templates."""
    yield from make("pharmacy", PHARMACY, pharmacy, rng, width=390, scale=2, smallest=28)
    yield from make("cinema", CINEMA, cinema, rng, width=400, scale=2, smallest=30)
    yield from make("hire", HIRE, hire, rng, width=412, scale=2, smallest=28)
    yield from make("repair", REPAIR, repair, rng, width=375, scale=2, smallest=28)
    yield from make("abroad", ABROAD, abroad, rng, width=393, scale=3, smallest=45)
    yield from make("instalment", INSTALMENT, instalment, rng, width=360, scale=3, smallest=45)
    yield from make("canteen", CANTEEN, canteen, rng, width=375, scale=2, smallest=30)
    yield from make("notice", NOTICE, notice, rng, width=390, scale=3, smallest=45)
