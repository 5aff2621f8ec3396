"""Chinese orders: checkouts, order details, carts, bills of services and payment records."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.terrace_kit import Order, digits, document, facts, listing, money, paged, photo, rows, signed, status_bar

PAY_CSS = """
.t{text-align:center;font-size:18px;font-weight:600;padding:10px}
.s{background:var(--card);border-radius:12px;margin:10px 12px;padding:14px 16px} .s h2{font-size:16px} .row{font-size:15px;padding:6px 0}
.it{display:flex;gap:12px;font-size:15px;padding:6px 0} .it p{font-size:13px;color:var(--sub)}
.it div:last-child{margin-left:auto;text-align:right}
.foot{background:var(--card);display:flex;align-items:center;padding:12px 16px 26px;font-size:15px}
.foot .m{font-size:25px;color:var(--accent);margin-left:6px}
.foot a{margin-left:auto;background:var(--accent);color:#fff;font-size:16px;font-weight:700;padding:11px 26px;border-radius:24px}
"""
CHECKOUTS: tuple[tuple[str, Order, Facts], ...] = (
    (
        "clean-listed_fee",
        Order((("北欧落地灯", "暖光 · 黑色", 259, 1),), (("运费", 12),)),
        facts(promise=listing("北欧落地灯", 259, fees=(("运费", 12),))),
    ),
    ("clean-waived", Order((("速溶燕麦片", "原味 1kg", 32.8, 2),), (("运费", 0), ("店铺优惠", -5))), facts(promise=listing("速溶燕麦片 1kg", 32.8))),
    ("clean-coupons", Order((("竹编收纳筐", "中号", 45, 2), ("挂钩", "6只装", 12.9, 1)), (("满减", -10), ("运费", 6))), facts()),
    (
        "hidden_fee-pack",
        Order((("陶瓷餐具套装", "16头", 238, 1),), (("运费", 0), ("加固包装费", 30))),
        facts("hidden_fee", promise=listing("陶瓷餐具套装 16头", 238), unsure="mismatch"),
    ),
    (
        "total_mismatch",
        Order((("蓝牙音箱", "M3 · 墨绿", 169, 1), ("充电线", "1.2米", 19.9, 2)), (("运费", 8), ("平台券", -15)), off=20),
        facts("total_mismatch"),
    ),
)
DETAIL_CSS = """
.st{background:linear-gradient(120deg,#1f8a70,#35b18f);color:#fff;padding-bottom:20px} .st h1{font-size:21px;padding:14px 20px 2px}
.st p{font-size:14px;padding:0 20px} .s{background:var(--card);padding:14px 18px;margin-bottom:10px}
.s h2{font-size:15px;margin-bottom:8px} .row{font-size:15px;padding:5px 0} .it{display:flex;gap:12px;font-size:15px}
.it p{font-size:13px;color:var(--sub);margin-top:4px} .it div:last-child{margin-left:auto}
.sum{border-top:1px solid var(--line);margin-top:8px;padding-top:10px;text-align:right;font-size:16px}
.sum .m{font-size:23px;color:#d4380d} .b{display:flex;justify-content:flex-end;gap:10px;padding:10px 16px 24px}
.b a{border:1px solid var(--line);border-radius:18px;padding:7px 16px;font-size:14px}
"""
DETAILS: tuple[tuple[str, Order, Facts], ...] = (
    (
        "mismatch-paid_more",
        Order((("破壁料理机", "1.75L · 奶白", 369, 1),), (("运费", 0),)),
        facts("mismatch", text="直播间宣传价299，实际扣了我369，截图为证，请退差价"),
    ),
    (
        "clean-as_told",
        Order((("登山双肩包", "35L · 橄榄绿", 236, 1),), (("运费", 0),)),
        facts(text="页面写236，付款也是236，价格没问题，就是发货太慢了"),
    ),
    (
        "clean-named_fee",
        Order((("胡桃木托盘", "大号", 88, 1),), (("运费", 15),)),
        facts(text="客服提前说过偏远地区要加运费15元，一共付了103元，请帮我开发票"),
    ),
    (
        "contradicted",
        Order((("雪地靴", "37码 · 驼色", 199, 1),), (("运费", 0),)),
        facts(text="宣传价199，结果付了269，你们乱收费", unsure="mismatch"),
    ),
)
CART_CSS = """
.top{background:var(--card);padding:18px 50px;font-size:24px;font-weight:700;border-bottom:1px solid var(--line)}
table{width:1100px;margin:22px 50px;border-collapse:collapse;background:var(--card);font-size:16px}
th{text-align:left;padding:13px;color:var(--sub);font-weight:400}
td{padding:14px 13px;border-top:1px solid var(--line)} td div{display:flex;gap:14px;align-items:center}
.q{border:1px solid var(--line);padding:3px 14px}
.end{width:1100px;margin:0 50px 40px;background:var(--card);padding:18px 24px;font-size:16px}
.end .row{justify-content:flex-end;padding:4px 0} .end .row span:last-child{width:130px;text-align:right}
.end p{text-align:right;margin-top:10px;font-size:18px} .end .m{font-size:30px;color:var(--accent)}
"""
CARTS: tuple[tuple[str, Order, Facts], ...] = (
    (
        "clean",
        Order((("混合猫砂", "2.5kg", 21.9, 4), ("冻干零食", "鸡肉 100g", 35, 2), ("宠物梳", "针梳", 18.5, 1)), (("商品优惠", -16.1), ("运费", 9))),
        facts(),
    ),
    (
        "total_mismatch",
        Order((("A5 活页本", "横线", 15.8, 3), ("中性笔", "黑 12支", 22, 1), ("桌面台历", "2027", 26, 1)), (("满60减8", -8), ("运费", 0)), off=8.6),
        facts("total_mismatch"),
    ),
)
BILL_CSS = """
.h{padding:20px 22px 8px} .h h1{font-size:22px} .h p{font-size:14px;color:var(--sub);margin-top:4px}
.s{background:var(--card);margin:10px 14px;border-left:4px solid #2f6fde;padding:14px 18px}
.row{font-size:15px;padding:7px 0;border-bottom:1px dotted var(--line)}
.s b{display:flex;justify-content:space-between;font-size:19px;padding-top:12px} .k{font-size:14px;color:var(--sub);padding:8px 22px 26px}
"""
BILLS: tuple[tuple[str, str, str, Order, Facts], ...] = (
    (
        "hidden_fee-moving",
        "搬家服务账单",
        "师傅 2 人 · 4.2米厢货 · 里程 11 公里",
        Order((("基础搬运套餐", "", 380, 1),), (("高峰时段服务费", 60),)),
        facts("hidden_fee", text="下单时报价380元，全程没提别的费用，结账多收了钱", unsure="mismatch"),
    ),
    (
        "clean-cleaning",
        "深度保洁账单",
        "服务面积 86㎡ · 3 小时",
        Order((("保洁工时", "3小时", 68, 3), ("油烟机清洗", "", 120, 1)), (("新客立减", -24),)),
        facts(),
    ),
    (
        "total_mismatch-repair",
        "空调维修账单",
        "型号 KFR-35GW · 保修 90 天",
        Order((("上门检测", "", 50, 1), ("更换电容", "", 85, 1), ("加注冷媒", "", 160, 1)), off=-30),
        facts("total_mismatch"),
    ),
    (
        "clean-quoted",
        "家电清洗账单",
        "滚筒洗衣机 10kg",
        Order((("滚筒拆洗", "", 168, 1),), (("远程上门费", 20),)),
        facts(text="预约时写明清洗168元、远程上门费20元，合计188元，请问怎么评价师傅"),
    ),
)
RECORD_CSS = """
.c{text-align:center;padding:30px 0 22px;background:var(--card)} .c p{font-size:16px} .c .m{font-size:42px;margin:8px 0;display:block}
.d{background:var(--card);padding:6px 22px 20px} .row{font-size:15px;padding:9px 0} .c em{font-style:normal;font-size:15px;color:#1c9b5e}
.o{margin:10px auto 0;width:56px;height:56px;border-radius:50%;background:#ec8b3c;color:#fff;font-size:24px;line-height:56px;font-weight:700}
.a{font-size:15px;background:var(--card);margin-top:10px;padding:14px 22px 26px}
"""
RECORDS: tuple[tuple[str, str, str, float, Facts], ...] = (
    ("mismatch", "绿野洗衣", "羽绒服干洗 1 件", 58, facts("mismatch", text="店里活动页写羽绒服干洗39元一件，账单却扣了58元")),
    ("clean", "南门烘焙坊", "肉松面包等 4 件", 46.5, facts()),
    ("clean-text", "云匣会员", "家庭版月费", 36, facts(text="说好的每月36元，这个月也是扣36元，请帮忙开票")),
)


def _items(order: Order, rng: Random) -> str:
    """Goods with pictures."""
    return "".join(
        f"<div class='it'>{photo(rng.randint(0, 359), width='68px', height='68px', radius=6, shape=rng.randint(0, 3))}<div>"
        f"{name}<p>{choice}</p></div><div>¥{digits(price)}<p>×{count}</p></div></div>"
        for name, choice, price, count in order.items
    )


def _checkout(rng: Random, order: Order, *, dark: bool) -> str:
    """The page before paying, with a sticky bar."""
    costs = rows([("商品金额", f"¥{digits(order.goods)}"), *((name, signed(amount)) for name, amount in order.extras)])
    return document(
        PAY_CSS,
        f"{status_bar(rng)}<div class='t'>确认订单</div><div class='s'><h2>林女士　136****{rng.randint(1000, 9999)}</h2>"
        f"<p class='sub' style='font-size:14px'>成都市 青羊区 文殊院街 {rng.randint(3, 90)} 号</p></div>"
        f"<div class='s'><h2>小筑生活馆</h2>{_items(order, rng)}</div><div class='s'>{costs}</div><div class='s'>"
        f"{rows([('支付方式', '银行卡'), ('发票', '电子普通发票')])}</div>"
        f"<div class='foot'><span>共{order.pieces}件　合计</span><span class='m'>{money(order.total)}</span><a>提交订单</a></div>",
        dark=dark,
        accent="#e0452c",
    )


def _detail(rng: Random, order: Order, *, dark: bool) -> str:
    """An order that is paid."""
    costs = rows([("商品总价", f"¥{digits(order.goods)}"), *((name, signed(amount)) for name, amount in order.extras)])
    about = rows(
        [
            ("订单编号", f"2611{rng.randint(10**11, 10**12 - 1)}"),
            ("下单时间", f"2026-11-{rng.randint(10, 24)} {rng.randint(9, 21)}:{rng.randint(10, 59)}"),
            ("快递", "待揽收"),
        ]
    )
    return document(
        DETAIL_CSS,
        f"<div class='st'>{status_bar(rng)}<h1>商家备货中</h1><p>预计 3 天内送达</p></div><div class='s'><h2>山前旗舰店 ›</h2>{_items(order, rng)}</div>"
        f"<div class='s'>{costs}<div class='sum'>实付款 <span class='m'>{money(order.total)}</span></div></div><div class='s'>"
        f"{about}</div><div class='b'><a>申请退款</a><a>查看物流</a><a>催发货</a></div>",
        dark=dark,
    )


def _cart(rng: Random, order: Order) -> str:
    """A cart in a browser."""
    lines = "".join(
        f"<tr><td><div>{photo(rng.randint(0, 359), width='60px', height='60px', shape=rng.randint(0, 3))}{name}</div></td>"
        f"<td class='sub'>{choice}</td><td>¥{digits(price)}</td><td><span class='q'>{count}</span></td>"
        f"<td>¥{digits(price * count)}</td></tr>"
        for name, choice, price, count in order.items
    )
    costs = rows([("商品小计", f"¥{digits(order.goods)}"), *((name, signed(amount)) for name, amount in order.extras)])
    return document(
        CART_CSS,
        f"<div class='top'>购物车（{order.pieces}）</div><table><tr><th>商品</th><th>规格</th><th>单价</th><th>数量</th><th>小计</th></tr>{lines}</table>"
        f"<div class='end'>{costs}<p>应付总额 <span class='m'>{money(order.total)}</span></p></div>",
    )


def _bill(rng: Random, title: str, about: str, order: Order, *, dark: bool) -> str:
    """What a craftsman's visit cost."""
    lines = [(f"{name}{f' ¥{digits(price)}×{count}' if count > 1 else ''}", f"¥{digits(price * count)}") for name, _, price, count in order.items]
    lines += [(name, signed(amount)) for name, amount in order.extras]
    return document(
        BILL_CSS,
        f"{status_bar(rng)}<div class='h'><h1>{title}</h1><p>{about}</p></div><div class='s'>{rows(lines)}<b><span>应付合计</span>"
        f"<span>¥{digits(order.total)}</span></b></div>"
        f"<div class='k'>服务单号 FW{rng.randint(10**7, 10**8 - 1)}　完成于 11月{rng.randint(2, 25)}日</div>",
        dark=dark,
    )


def _record(rng: Random, shop: str, goods: str, paid: float, *, dark: bool) -> str:
    """One payment in a wallet's history."""
    lines = [
        ("商品说明", goods),
        ("付款方式", f"储蓄卡（{rng.randint(1000, 9999)}）"),
        ("付款时间", f"2026-11-{rng.randint(10, 25)} 18:{rng.randint(10, 59)}:07"),
        ("交易单号", f"{rng.randint(10**15, 10**16 - 1)}"),
    ]
    return document(
        RECORD_CSS,
        f"{status_bar(rng)}<div class='c'><div class='o'>{shop[0]}</div><p>{shop}</p><span class='m'>-{digits(paid)}</span>"
        f"<em>支付成功</em></div><div class='d'>{rows(lines)}</div><div class='a'>对此笔账单有疑问　›</div>",
        dark=dark,
    )


def pages(rng: Random) -> Iterator[Page]:
    """The pages of this module."""
    for place, (name, order, truth) in enumerate(CHECKOUTS):
        yield paged(f"terrace-zh-checkout-{name}", _checkout(rng, order, dark=place == 2), truth, width=393, small=13)
    for place, (name, order, truth) in enumerate(DETAILS):
        yield paged(f"terrace-zh-order-{name}", _detail(rng, order, dark=place == 1), truth, width=412, small=13)
    for name, order, truth in CARTS:
        yield paged(f"terrace-zh-cart-{name}", _cart(rng, order), truth, width=1200, scale=1.25, small=16)
    for place, (name, title, about, order, truth) in enumerate(BILLS):
        yield paged(f"terrace-zh-bill-{name}", _bill(rng, title, about, order, dark=place == 3), truth, width=375, small=14)
    for place, (name, shop, goods, paid, truth) in enumerate(RECORDS):
        yield paged(f"terrace-zh-record-{name}", _record(rng, shop, goods, paid, dark=place == 0), truth, width=390, scale=3, small=15)
