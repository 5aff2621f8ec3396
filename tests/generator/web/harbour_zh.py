"""Chinese shops and services of `harbour`: a home service, a course in the dark, a grocery checkout, a furniture page, a booking."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.web.harbour_kit import SANS_ZH, document, money, page, small_cents
from tests.generator.web.page import Page

SERVICE_CSS = """
.bar{padding:10px 18px;font-size:13px}.shot{height:200px;margin:0 14px;border-radius:18px}.card{padding:16px 18px}
.price{font-size:38px;font-weight:700;color:#0b7a5b}.price small{font-size:20px}del{color:#777;font-size:16px;margin-left:10px}
.tag{background:#0b7a5b;color:#fff;border-radius:6px;padding:3px 9px;font-size:15px;margin-left:10px}h2{font-size:20px;margin:8px 0}
.meta{font-size:13px;color:#666}.pill{display:inline-block;border:1px solid #bbb;border-radius:20px;padding:6px 14px;margin:8px 8px 0 0;font-size:15px}
.on{border-color:#0b7a5b;color:#0b7a5b;font-weight:700}.note{font-size:16px;padding:10px 0;border-top:1px solid #eee}
.faint{font-size:10.5px;color:#b4bab7;padding:4px 18px 14px}.foot{background:#f3f7f5;padding:12px 18px;align-items:center}
.go{background:#0b7a5b;color:#fff;border-radius:24px;padding:10px 38px;font-size:17px}"""


def service(
    title: str, price: float, *, hue: int, was: str = "", tag: str = "", pills: tuple[str, ...] = (), notes: tuple[str, ...] = (), faint: str = ""
) -> str:
    """A home service on a phone: picture, price, kinds to choose from, notes, a bar to book."""
    chips = "".join(f"<span class='pill{' on' if not at else ''}'>{pill}</span>" for at, pill in enumerate(pills))
    body = f"""<div class='bar row'><b>9:26</b><span>‹ 师傅到家</span><span>5G ▮▮▯</span></div>
    <div class='shot' style='background:linear-gradient(130deg,hsl({hue},45%,72%),hsl({hue + 50},50%,88%))'></div>
    <div class='card'><div><span class='price'>{small_cents(price, "¥")}</span>{f"<del>¥{was}</del>" if was else ""}
    {f"<span class='tag'>{tag}</span>" if tag else ""}</div><h2>{title}</h2><div class='meta'>★ 4.{hue % 9} · 近月服务 {hue * 7} 户 · 最快明早上门</div>
    {chips}<div style='height:14px'></div>{"".join(f"<div class='note'>{note}</div>" for note in notes)}</div>
    {f"<div class='faint'>{faint}</div>" if faint else ""}<div class='foot row'><span>◆ 问师傅</span><span class='go'>选时间</span></div>"""
    return document(SERVICE_CSS, body, font=SANS_ZH)


COURSE_CSS = """
.top{padding:12px 20px;font-size:14px;color:#aab}.hero{height:180px;background:radial-gradient(circle at 30% 40%,#5b4bd0,#151329)}
.in{padding:18px 20px}h1{font-size:23px}.sub{font-size:14px;color:#a6a6c0;margin:6px 0 14px}.box{background:#25233d;border-radius:14px;padding:16px}
.label{font-size:16px;color:#ffcf70}.big{font-size:42px;font-weight:700;color:#ffb52e}.big small{font-size:22px}
.old{font-size:17px;color:#a9a9c4;text-decoration:line-through;margin-left:12px}.cut{border:1px solid #ffb52e;color:#ffb52e;padding:2px 10px;margin-left:12px}
.say{font-size:17px;margin-top:10px}li{list-style:none;font-size:15px;padding:9px 0;border-bottom:1px solid #2d2b48}
.dim{font-size:10.5px;color:#5f5b7e;padding:4px 20px}.buy{margin:18px 20px;background:#ffb52e;color:#221;border-radius:10px;text-align:center;padding:12px;font-weight:700}"""


def course(title: str, price: float, *, label: str = "", was: str = "", cut: str = "", say: str = "", dim: str = "", lessons: int = 24) -> str:
    """A course on a phone in dark mode, with a box of its price and what is said of the time."""
    chapters = ("入门与工具", "示范与练习", "作业讲评")
    points = "".join(f"<li>▸ 第{at}单元　{chapter}　{lessons // 3} 节</li>" for at, chapter in enumerate(chapters, 1))
    body = f"""<div class='top row'><span>← 夜航学堂</span><span>⤴ 分享</span></div><div class='hero'></div><div class='in'><h1>{title}</h1>
    <div class='sub'>共 {lessons} 节 · 已有 {lessons * 131} 人学过 · 评分 4.8</div><div class='box'>{f"<div class='label'>{label}</div>" if label else ""}
    <span class='big'>{small_cents(price, "￥")}</span>{f"<span class='old'>￥{was}</span>" if was else ""}{f"<span class='cut'>{cut}</span>" if cut else ""}
    {f"<div class='say'>{say}</div>" if say else ""}</div><ul style='margin-top:14px'>{points}</ul></div>{f"<div class='dim'>{dim}</div>" if dim else ""}
    <div class='buy'>加入学习</div>"""
    return document(COURSE_CSS, body, font=SANS_ZH, ground="#1a182e", ink="#eeeef8")


BASKET_CSS = """
.head{background:#d9622b;color:#fff;padding:14px 16px;font-size:18px;text-align:center}.panel{background:#fff;margin:10px;border-radius:12px;padding:12px 14px}
.item{padding:9px 0;font-size:15px;align-items:center}.pic{width:46px;height:46px;border-radius:8px;margin-right:10px}.line{font-size:15px;padding:7px 0}
.name{flex:1}.qty{color:#777;margin:0 12px}.sum{font-size:20px;font-weight:700;border-top:1px dashed #ccc;padding-top:10px;margin-top:6px}.gray{color:#666;font-size:14px}"""


def basket(items: list[tuple[str, float, int]], lines: list[tuple[str, float, str]], *, total: float | None = None, label: str = "应付合计") -> str:
    """A checkout of a grocery; `lines` are (name, signed amount, remark), `total` is reckoned where it is not given."""
    due = sum(price * count for _, price, count in items) + sum(amount for _, amount, _ in lines) if total is None else total
    goods = "".join(
        f"<div class='item row'><span class='pic' style='background:hsl({at * 70 + 20},60%,75%)'></span><span class='name'>{name}</span>"
        f"<span class='qty'>×{count}</span><span>¥{money(price * count)}</span></div>"
        for at, (name, price, count) in enumerate(items)
    )
    rest = "".join(
        f"<div class='line row'><span>{name} <span class='gray'>{remark}</span></span><span>{'-' if amount < 0 else ''}¥{money(abs(amount))}</span></div>"
        for name, amount, remark in lines
    )
    body = f"""<div class='head'>核对订单</div><div class='panel'><b>★ 望潮里 6 幢门厅自提柜</b><div class='gray'>预计 18:30 前送到</div></div>
    <div class='panel'>{goods}</div><div class='panel'>{rest}<div class='sum row'><span>{label}</span><span>¥{money(due)}</span></div></div>
    <div class='panel row'><span>支付方式</span><span>余额支付 ›</span></div>"""
    return document(BASKET_CSS, body, font=SANS_ZH, ground="#f4f1ee")


DESK_CSS = """
.nav{background:#2f3b34;color:#e9efe9;padding:14px 60px;font-size:15px}.main{display:flex;padding:34px 60px;gap:44px}.art{width:480px;height:440px}
.side{flex:1}h1{font-size:27px;font-weight:500}.rate{font-size:15px;color:#666;margin:10px 0}.band{background:#f6f1e6;padding:20px;margin:12px 0}
.now{font-size:44px;color:#a63d1c}.now small{font-size:24px}.kind{font-size:18px;color:#a63d1c;margin-right:12px}s{font-size:19px;color:#777;margin-left:14px}
.off{background:#a63d1c;color:#fff;font-size:17px;padding:4px 12px;margin-left:14px}.more{font-size:19px;margin-top:8px}td{padding:8px 0;font-size:17px}
.cta{display:inline-block;background:#a63d1c;color:#fff;padding:14px 60px;font-size:19px;margin-top:18px}"""


def desk(title: str, price: float, *, kind: str = "", was: str = "", off: str = "", more: str = "", size: str = "120×60×75 cm") -> str:
    """A furniture shop's page on a desktop."""
    body = f"""<div class='nav row'><b>榫间家居</b><span>书房　卧室　餐厅　门店 23 家　购物车 2</span></div><div class='main'>
    <div class='art' style='background:linear-gradient(#e8dcc6 60%,#b98f5f 61%,#8a6238)'></div><div class='side'><h1>{title}</h1>
    <div class='rate'>1,286 条评价 · 收藏 3,904</div><div class='band'><span class='kind'>{kind}</span><span class='now'>{small_cents(price, "¥")}</span>
    {f"<s>¥{was}</s>" if was else ""}{f"<span class='off'>{off}</span>" if off else ""}{f"<div class='more'>{more}</div>" if more else ""}</div>
    <table><tr><td>尺寸</td><td>{size}</td></tr><tr><td>木料</td><td>白蜡木，水性漆</td></tr><tr><td>发货</td><td>下单后 7 天内，送货入户免费</td></tr></table>
    <span class='cta'>放入购物车</span></div></div>"""
    return document(DESK_CSS, body, font=SANS_ZH)


STAY_CSS = """
.sky{background:linear-gradient(#2d6fa8,#79b4dd);color:#fff;padding:26px 20px 54px;font-size:24px;font-weight:700}.sheet{background:#fff;margin:-34px 14px 16px;
border-radius:16px;padding:18px;box-shadow:0 3px 14px #0002}.t{font-size:18px;font-weight:700}.k{font-size:14px;color:#666;margin:4px 0 10px}
.l{font-size:16px;padding:9px 0;border-bottom:1px solid #f0f0f0}.p{font-size:21px;font-weight:700;color:#2d6fa8;padding-top:12px}"""


def stay(place: str, when: str, lines: list[tuple[str, float]], *, total: float | None = None) -> str:
    """A paid booking on a phone: what was booked, its lines, what was paid."""
    paid = sum(amount for _, amount in lines) if total is None else total
    rows = "".join(
        f"<div class='l row'><span>{name}</span><span>{'−' if amount < 0 else ''}￥{money(abs(amount))}</span></div>" for name, amount in lines
    )
    body = f"""<div class='sky'>✓ 预订成功</div><div class='sheet'><div class='t'>{place}</div><div class='k'>{when} · 单号 HB20{len(place)}8813</div>{rows}
    <div class='p row'><span>实际支付</span><span>￥{money(paid)}</span></div></div>"""
    return document(STAY_CSS, body, font=SANS_ZH, ground="#eef3f7")


SAID = {
    "tuned": "页面标268元，师傅上门也只收了268元，想改约到周末",
    "washed": "店家说是按6.5折卖的，我拿计算器按了一遍对不上",
    "expired_offer-said": "早鸟报名不是早就结束了吗，怎么还挂着早鸟价",
    "clean-minus": "课程页写着立减200，请问买了以后能看多久",
}
"""What uploaders of some pages said."""


def services(rng: Random) -> Iterator[Page]:
    """Pages of `service`: wrong ones and honest ones."""
    rows: list[tuple[str, str, dict[str, Any], tuple[str, ...], dict[str, Any]]] = [
        (
            "clean-true_tag",
            "家庭立式钢琴调律",
            {"price": 268, "was": "335", "tag": "8折", "pills": ("立式琴", "三角琴另询")},
            (),
            {"text": SAID["tuned"]},
        ),
        (
            "false_discount-tag",
            "中型犬洗护套餐",
            {"price": 138, "was": "180", "tag": "6.5折", "pills": ("短毛", "长毛")},
            ("pricing.false_discount",),
            {"text": SAID["washed"]},
        ),
        (
            "conditional-pair",
            "挂式空调拆洗",
            {"price": 79, "tag": "双台同约价", "pills": ("挂机", "柜机"), "notes": ("两台同时预约每台 ¥79", "只洗一台 ¥119")},
            ("pricing.conditional",),
            {},
        ),
        ("clean-pair_bonus", "挂式空调清洗", {"price": 119, "pills": ("单台",), "notes": ("一台也上门，价格就是 ¥119", "师傅持证上岗")}, (), {}),
        (
            "hidden_fee-faint",
            "全屋除螨四小时",
            {"price": 299, "notes": ("含床垫、沙发、地毯",), "faint": "每单另收耗材费35元，由师傅现场收取"},
            ("pricing.hidden_fee", "pricing.fine_print"),
            {"unsure": ("pricing.conditional",)},
        ),
        (
            "clean-faint_picture",
            "皮沙发翻新护理",
            {"price": 458, "notes": ("单人位、双人位同价",), "faint": "图片由商家实拍，光线不同颜色略有出入"},
            (),
            {},
        ),
        (
            "mismatch-listing",
            "油烟机深度拆洗",
            {"price": 198, "pills": ("侧吸", "顶吸"), "notes": ("含滤网更换一张",)},
            ("pricing.mismatch",),
            {"listing": {"title": "油烟机深度拆洗", "price": 168, "currency": "CNY"}},
        ),
    ]
    for name, title, given, labels, rest in rows:
        yield page(f"zh-service-{name}", service(title, hue=rng.randrange(20, 300), **given), 390, *labels, scale=2, smallest=21, **rest)


def courses(rng: Random) -> Iterator[Page]:
    """Pages of `course`: offers that are over, that run, and discounts."""
    rows: list[tuple[str, str, dict[str, Any], tuple[str, ...]]] = [
        (
            "expired_offer-said",
            "水彩风景二十四讲",
            {"price": 499, "label": "早鸟价", "was": "699", "say": "早鸟报名 3 月 18 日已截止"},
            ("pricing.expired_offer",),
        ),
        ("clean-countdown", "手机摄影夜景课", {"price": 259, "label": "首发价", "was": "359", "cut": "立省100", "say": "还剩 2 天 11:08:36"}, ()),
        (
            "expired_offer-dim",
            "木工榫卯实作课",
            {"price": 388, "label": "开春特惠", "was": "588", "dim": "开春特惠已于2023年4月30日结束，现按588元收取"},
            ("pricing.expired_offer", "pricing.fine_print"),
        ),
        ("clean-last_term_over", "陶艺拉坯基础班", {"price": 780, "say": "上一期已结营，新一期周六开课"}, ()),
        ("false_discount-minus", "尤克里里弹唱课", {"price": 729, "was": "899", "cut": "立减200"}, ("pricing.false_discount",)),
        ("clean-minus", "书法隶书入门", {"price": 699, "was": "899", "cut": "立减200", "say": "随报随学，永久回看"}, ()),
    ]
    unsure = {"expired_offer-dim": ("pricing.mismatch", "pricing.conditional")}
    for name, title, given, labels in rows:
        html = course(title, lessons=rng.choice((18, 24, 36)), **given)
        yield page(f"zh-course-{name}", html, 412, *labels, scale=2, smallest=21, unsure=unsure.get(name, ()), text=SAID.get(name))


def baskets() -> Iterator[Page]:
    """Pages of `basket`: sums and charges."""
    greens = [("本地小青菜 500g", 4.9, 2), ("土鸡蛋 12枚", 19.8, 1), ("鲜牛奶 950ml", 15.5, 2)]
    crabs = [("青蟹两只装", 128.0, 1)]
    noodles = [("龙虾拌面套餐", 68.0, 1)]
    crab = {"title": "青蟹两只装", "price": 128, "currency": "CNY", "fees": [{"name": "配送费", "amount": 5}]}
    said = "下单页只写了龙虾拌面套餐68元，到结算又多出一笔钱，之前没提过"
    fine = "配送费5元和提袋费2元选购时就写清楚了，想开张收据"
    yield page("zh-basket-clean-listed", basket(crabs, [("配送费", 5, "")]), 375, scale=2, smallest=26, listing=crab)
    wrong = basket(greens, [("配送费", 4, ""), ("满50减6", -6, "")], total=67.6)
    yield page("zh-basket-total_mismatch-over", wrong, 375, "pricing.total_mismatch", scale=2, smallest=26)
    iced = basket(crabs, [("配送费", 5, ""), ("冰袋保温费", 8, "")])
    yield page("zh-basket-hidden_fee-ice", iced, 375, "pricing.hidden_fee", unsure=("pricing.mismatch",), scale=2, smallest=26, listing=crab)
    waived = basket(crabs, [("配送费", 5, ""), ("冰袋保温费", 0, "已免")])
    yield page("zh-basket-clean-waived", waived, 375, scale=2, smallest=26, listing=crab)
    tableware = basket(noodles, [("餐具服务费", 6, "")], label="需付款")
    yield page("zh-basket-hidden_fee-said", tableware, 375, "pricing.hidden_fee", unsure=("pricing.mismatch",), scale=2, smallest=26, text=said)
    yield page("zh-basket-clean-named", basket(greens, [("配送费", 5, ""), ("提袋费", 2, "")], label="共需付"), 375, scale=2, smallest=26, text=fine)


def desks() -> Iterator[Page]:
    """Pages of `desk`: trade-in prices, promises kept and broken."""
    swap = desk("白蜡木书桌 · 原木色", 1299, kind="旧桌换新价", more="须交回旧书桌一张；不交旧桌，售价 ¥1,699")
    yield page("zh-desk-conditional-swap", swap, 1240, "pricing.conditional", smallest=17)
    ash = {"title": "五斗柜", "price": 1598, "currency": "CNY", "original_price": 1880}
    cabinet = desk("五斗柜 · 山形拉手", 1598, was="1,880", off="85折", size="80×42×110 cm")
    yield page("zh-desk-clean-true_tag", cabinet, 1240, smallest=17, listing=ash)
    chair = desk("高背阅读椅 含脚凳", 1799, kind="售价", size="72×80×104 cm")
    broken = "主播在直播间讲这把椅子1499元，我点进商品页一看标的是1799"
    kept = "主播报的是1799元，商品页也是1799元，请问能开发票吗"
    yield page("zh-desk-mismatch-said", chair, 1240, "pricing.mismatch", smallest=17, text=broken)
    yield page("zh-desk-clean-said", desk("高背阅读椅 胡桃色", 1799, size="72×80×104 cm"), 1240, smallest=17, text=kept)


def stays() -> Iterator[Page]:
    """Pages of `stay`: lines that add up and lines that do not."""
    camp = [("湖景帐位 2 晚", 640.0), ("停车位", 30.0), ("会员积分抵扣", -20.0)]
    photo = [("海边写真 A 套", 899.0), ("加修照片 5 张", 150.0)]
    yield page("zh-stay-clean-camp", stay("鹭湖营地 · 8 号帐位", "周五入住，周日离营", camp), 390, scale=2, smallest=28)
    wrong = stay("鹭湖营地 · 木屋", "周六入住一晚", [("木屋 1 晚", 520.0), ("早餐 2 份", 56.0), ("炭火包", 45.0)], total=651)
    yield page("zh-stay-total_mismatch-hut", wrong, 390, "pricing.total_mismatch", scale=2, smallest=28)
    said = "加修5张150元是我自己选的，一共付了1049，没有问题，只想改个日期"
    yield page("zh-stay-clean-extra", stay("潮汐影像馆", "下周三上午拍摄", photo), 390, scale=2, smallest=28, text=said)


def pages(rng: Random) -> Iterator[Page]:
    """All Chinese shop and service pages."""
    yield from services(rng)
    yield from courses(rng)
    yield from baskets()
    yield from desks()
    yield from stays()
