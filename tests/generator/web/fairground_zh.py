"""Chinese pages of the fair: eight offers and orders of shops and services, bills, a payslip."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.web.fairground_kit import Case, Template, listing, money, rows, table

BAR = '<div class="bar"><span>{}</span><span>5G ▮▮▯</span></div>'
FAINT = ".faint{font-size:10px;color:#c2c2c2;line-height:1.5}"


def clock(rng: Random) -> str:
    """A status bar."""
    return BAR.format(f"{rng.randint(7, 22)}:{rng.randint(10, 59)}")


def number(rng: Random, digits: int = 16) -> str:
    """An order number."""
    return str(rng.randint(10 ** (digits - 1), 10**digits - 1))


def lines(entries: list[tuple[str, float]]) -> str:
    """Rows of charges; what is below zero is taken off."""
    return rows([(name, f"-¥{-amount:.2f}" if amount < 0 else f"¥{amount:.2f}") for name, amount in entries])


# --- a product page


GOODS_CSS = (
    """body{background:#f3f1ee}.pic{height:250px;background:radial-gradient(circle at 40% 45%,#fff 0 18%,#9db9a6 19% 40%,#dfe8e0 41%)}
.box{background:#fff;margin:8px 10px;border-radius:12px;padding:14px}.pr{font-size:34px;font-weight:700;color:#c8431b}.tag{background:#c8431b;color:#fff;font-size:13px;
border-radius:4px;padding:2px 7px;margin-left:8px}h1{font-size:17px;margin:8px 0}.meta{color:#777;font-size:13px}.buy{display:flex;background:#fff;padding:10px 14px;gap:10px}
.buy div{flex:1;text-align:center;border-radius:22px;padding:11px;background:#2f5d46;color:#fff;font-weight:600}.buy div:first-child{background:#e7eee9;color:#2f5d46}"""
    + FAINT
)


def goods(
    rng: Random,
    title: str,
    price: float,
    *,
    was: float = 0,
    tag: str = "",
    since: str = "",
    chosen: str = "",
    faint: str = "图片仅供参考，请以实物为准",
) -> str:
    """A product page with a picture above."""
    struck = f' <del style="font-size:15px">¥{was:g}</del>' if was else ""
    badge = f'<span class="tag">{tag}</span>' if tag else ""
    option = f'<div class="box row"><span>规格</span><span>{chosen}</span></div>' if chosen else ""
    return (
        f'{clock(rng)}<div class="pic"></div><div class="box"><span class="pr">{money("¥", price, cents=price % 1 > 0)}{since}</span>{struck}{badge}<h1>{title}</h1>'
        f'<p class="meta">月销 {rng.randint(120, 980)} 件 · 评分 4.{rng.randint(5, 9)} · 发货地 佛山</p></div>{option}<div class="box row"><span>物流</span>'
        f'<span>48小时内发出 · 包邮</span></div><div class="box"><p>买家评价（{rng.randint(200, 900)}）</p><p class="meta">用了两周，做工扎实，颜色和图上一样。</p></div>'
        f'<div class="box faint">{faint}</div><div class="buy"><div>收藏</div><div>马上买</div></div>'
    )


GOODS = (
    Case(
        "fee_small",
        "hidden_fee fine_print",
        data={"title": "岩板餐桌 1.4米 可伸缩", "price": 1180, "faint": "搬楼费不在售价之内，每层按20元向买家收取"},
    ),
    Case("wrong_fold", "false_discount", data={"title": "空气循环扇 遥控款 TF-206", "price": 336, "was": 480, "tag": "6.5折"}),
    Case("right_fold", data={"title": "三层蒸锅 32cm", "price": 203, "was": 290, "tag": "7折"}),
    Case("since", "conditional", data={"title": "遮光窗帘 挂钩式", "price": 68, "since": "起", "chosen": "已选 3.5米宽 双层　¥132"}),
    Case("since_same", data={"title": "实木衣架 落地款", "price": 96, "since": "起", "chosen": "已选 原木色 单杆　¥96"}),
    Case("listed", "mismatch", listing=listing("手冲咖啡壶套装", 155, "CNY"), data={"title": "手冲咖啡壶套装 600ml", "price": 188}),
    Case("as_listed", listing=listing("儿童书包", 138, "CNY"), data={"title": "儿童书包 三至六年级", "price": 138, "was": 168, "tag": "省30元"}),
)

# --- people who buy together

GROUP_CSS = """body{background:#fff6f0}.hd{background:#e8573f;color:#fff;padding:14px 18px;font-size:17px;text-align:center}.c{background:#fff;margin:12px;padding:16px;
border-radius:14px}.ph{width:96px;height:96px;border-radius:10px;background:linear-gradient(135deg,#f4cf8b,#d9773c);float:left;margin-right:14px}.big{font-size:30px;color:#e03a1e;
font-weight:700}.av{display:inline-block;width:40px;height:40px;border-radius:50%;background:#cbd5e1;margin:8px 6px}.btn{background:#e8573f;color:#fff;border-radius:26px;
padding:13px;text-align:center;font-size:16px;margin:8px 12px}.btn.o{background:#fff;color:#e8573f;border:1px solid #e8573f}"""


def group(rng: Random, title: str, price: float, *, crowd: str, news: str, first: str, second: str) -> str:
    """A page where several people buy together."""
    people = '<span class="av"></span>' * 3
    return (
        f'{clock(rng)}<div class="hd">邻里团</div><div class="c" style="min-height:128px"><div class="ph"></div><p>{title}</p><p class="big">{money("¥", price)}</p>'
        f'<p style="color:#777">{crowd}</p></div><div class="c" style="text-align:center"><p style="font-size:17px">{news}</p>{people}<p style="color:#777">'
        f'团号 {number(rng, 9)}</p></div><div class="btn">{first}</div><div class="btn o">{second}</div>'
    )


GROUP = (
    Case(
        "alone",
        "conditional",
        data={
            "title": "阳光玫瑰葡萄 3斤",
            "price": 45.9,
            "crowd": "4人成团",
            "news": "还差2人",
            "first": "喊邻居来 ¥45.90",
            "second": "自己买 ¥62.00",
        },
    ),
    Case(
        "over",
        "expired_offer",
        "conditional",
        data={
            "title": "五常稻花香米 10斤",
            "price": 52.8,
            "crowd": "团价",
            "news": "此团昨日已收团，团价失效",
            "first": "看看别的团",
            "second": "原价 ¥69.90 购买",
        },
    ),
    Case(
        "done",
        listing=listing("贝贝南瓜", 28.8, "CNY"),
        data={
            "title": "贝贝南瓜 5斤",
            "price": 28.8,
            "crowd": "实付 · 已付款",
            "news": "人齐啦，正在备货",
            "first": "查看订单",
            "second": "再来一单",
        },
    ),
)

# --- a hotel

HOTEL_CSS = (
    """body{background:#eef2f6}.hero{height:170px;background:linear-gradient(#7fa8c9,#c9dbe6 60%,#6f8f72 61%);padding:110px 16px 0;color:#fff;font-size:21px;font-weight:700}
.card{background:#fff;margin:10px;padding:14px;border-radius:8px}.card .row{padding:5px 0}.o{color:#0f62a8;font-size:24px;font-weight:700}.on{border:2px solid #0f62a8}.btn{background:#0f62a8;
color:#fff;text-align:center;padding:13px;margin:10px;border-radius:8px;font-size:16px}"""
    + FAINT
)


def hotel(
    rng: Random, name: str, lead: str, rooms: list[tuple[str, int]], *, chosen: int = 0, faint: str = "页面照片由酒店提供", total: str = ""
) -> str:
    """A hotel with its rooms, one of them chosen."""
    cards = "".join(
        f'<div class="card{" on" if place == chosen else ""}"><div class="row"><b>{room}</b><span class="o">{money("¥", price, cents=False)}</span></div>'
        f'<p style="color:#666">{rng.randint(18, 42)}㎡ · 含双早 · 可住2人{" · ✓ 已选" if place == chosen else ""}</p></div>'
        for place, (room, price) in enumerate(rooms)
    )
    return (
        f'{clock(rng)}<div class="hero">{name}</div><div class="card"><div class="row"><span>12月5日 – 12月6日 · 1晚</span><span class="o">{lead}</span></div><p style="color:#666">'
        f'4.{rng.randint(4, 9)}分 · {rng.randint(300, 990)}条点评</p></div>{cards}{total}<div class="card faint">{faint}</div><div class="btn">预订所选房型</div>'
    )


ROOMS = [("庭院标间", 276), ("临湖大床房", 438)]


def stay(lead: int, charges: list[tuple[str, float]], total: float) -> dict[str, Any]:
    """A hotel with the bill of one room."""
    bill = f'<div class="card">{lines(charges)}<div class="row"><b>应付总额</b><span class="o">¥{total:.2f}</span></div></div>'
    return {"name": "栖云湖畔客栈", "lead": f"¥{lead}", "rooms": [("临湖大床房", lead)], "total": bill}


HOTEL = (
    Case("dearer", "conditional", data={"name": "栖云湖畔客栈", "lead": "¥276起", "rooms": ROOMS, "chosen": 1}),
    Case("cheapest", data={"name": "栖云湖畔客栈", "lead": "¥276起", "rooms": ROOMS, "chosen": 0}),
    Case(
        "small",
        "fine_print",
        "hidden_fee",
        data={"name": "望山居民宿", "lead": "¥276", "rooms": ROOMS[:1], "faint": "取暖季另收暖气费每晚40元，到店支付"},
    ),
    Case("fee_known", listing=listing("临湖大床房", 438, "CNY", 停车费=25), data=stay(438, [("房费 1晚", 438), ("停车费", 25)], 463)),
)

# --- a course, on a desktop

COURSE_CSS = """body{background:#fafafa}.top{background:#1d2540;color:#fff;padding:18px 60px;font-size:18px}.w{display:flex;gap:40px;padding:40px 60px}.v{width:560px;height:320px;
background:linear-gradient(120deg,#31487f,#7a5aa6);border-radius:10px;color:#fff;font-size:64px;text-align:center;line-height:320px}.r{flex:1}h1{font-size:30px;margin-bottom:14px}
.p{font-size:44px;color:#d3362b;font-weight:700}.q{background:#fdeeee;color:#b3261e;padding:5px 12px;font-size:17px;margin-left:14px}p{font-size:17px;line-height:2}.b{background:#1d2540;
color:#fff;padding:15px 60px;border-radius:6px;font-size:19px;display:inline-block;margin-top:14px}.faint{font-size:12px;color:#cfcfcf}"""


def course(rng: Random, title: str, price: int, was: int, tag: str, notes: tuple[str, ...], *, faint: str = "© 2026 知行课堂 版权所有") -> str:
    """A course to enrol in."""
    return (
        f'<div class="top">知行课堂　　首页　全部课程　学习中心</div><div class="w"><div class="v">▶</div><div class="r"><h1>{title}</h1><span class="p">{money("¥", price, cents=False)}</span> '
        f'<del style="font-size:20px">¥{was}</del><span class="q">{tag}</span><p>共 {rng.randint(24, 60)} 讲 · {rng.randint(1200, 9800)} 人在学</p>'
        f'{"".join(f"<p>{note}</p>" for note in notes)}<div class="b">报名</div><p class="faint">{faint}</p></div></div>'
    )


COURSE = (
    Case(
        "off",
        data={
            "title": "零基础水彩入门",
            "price": 468,
            "was": 648,
            "tag": "立省180元",
            "notes": ("优惠至12月20日", "上一期班级已经结课，本期正在招生"),
        },
    ),
    Case("off_wrong", "false_discount", data={"title": "数据分析实战", "price": 759, "was": 999, "tag": "立省300元", "notes": ("随到随学",)}),
    Case(
        "over",
        "expired_offer",
        data={"title": "产品摄影课", "price": 328, "was": 428, "tag": "早鸟价", "notes": ("早鸟报名于2025年3月8日截止，已过期",)},
    ),
    Case(
        "over_small",
        "expired_offer fine_print",
        data={
            "title": "吉他弹唱三月通",
            "price": 240,
            "was": 300,
            "tag": "八折",
            "notes": ("附赠曲谱电子版",),
            "faint": "折扣名额已发完，优惠已经结束，下单按原价计",
        },
    ),
)

# --- a phone tariff, dark

TARIFF_CSS = """body{background:#10151f;color:#e6ebf3}.c{background:#1b2333;margin:12px 14px;padding:16px;border-radius:14px}.p{font-size:42px;font-weight:700;color:#5fd0ff}.row{padding:7px 0;
border-bottom:1px solid #2b364b}.btn{background:#2a8cd6;margin:14px;padding:13px;border-radius:24px;text-align:center;font-size:16px}.faint{font-size:10px;color:#4a5568;padding:0 18px}"""


def tariff(rng: Random, name: str, fee: int, note: str, *, faint: str = "服务热线以营业厅公示为准") -> str:
    """A tariff of a telephone company."""
    amounts = rows([("通用流量", f"{rng.choice((30, 60, 80))}GB"), ("国内通话", f"{rng.choice((100, 200, 300))}分钟"), ("宽带", "不含")])
    return (
        f'{clock(rng)}<div class="c"><p style="font-size:18px">{name}</p><span class="p">{fee}</span> 元/月<p style="line-height:2">{note}</p></div><div class="c">{amounts}</div>'
        f'<div class="btn">办理套餐</div><p class="faint">{faint}</p><p style="height:20px"></p>'
    )


TARIFF = (
    Case("plain", data={"name": "安心卡", "fee": 39, "note": "新老客户同价，随时可退订"}),
    Case(
        "tied_small",
        "fine_print conditional",
        data={"name": "青春卡", "fee": 25, "note": "大流量轻松用", "faint": "须同时开通家庭宽带方可享25元，未开通者每月55元"},
    ),
)

# --- a basket

CART_CSS = """body{background:#f4f4f7}.h{background:#fff;text-align:center;padding:10px;font-size:17px;font-weight:600}.it{background:#fff;margin:10px;padding:12px;border-radius:10px;display:flex;
gap:10px;align-items:center}.k{width:20px;height:20px;border-radius:50%;border:1px solid #aaa;text-align:center;color:#fff;line-height:18px;flex:none}.k.y{background:#6a4cc2;border-color:#6a4cc2}
.im{width:76px;height:76px;border-radius:8px;background:linear-gradient(45deg,#d8cff2,#f5d6e6);flex:none}.it div:last-child{flex:1}.pay{background:#fff;display:flex;justify-content:space-between;
align-items:center;padding:12px 16px}.go{background:#6a4cc2;color:#fff;padding:11px 26px;border-radius:22px}.t{font-size:22px;color:#6a4cc2;font-weight:700}"""


def cart(rng: Random, items: list[tuple[str, float, int, bool]], total: float) -> str:
    """A basket; what is not ticked does not count."""
    cards = "".join(
        f'<div class="it"><div class="k{" y" if ticked else ""}">{"✓" if ticked else ""}</div><div class="im"></div><div><p>{name}</p><p style="color:#888;font-size:13px;margin:6px 0">'
        f'颜色：{rng.choice(("雾蓝", "米白", "墨绿"))}</p><div class="row"><b style="font-size:17px">{money("¥", price)}</b><span>×{count}</span></div></div></div>'
        for name, price, count, ticked in items
    )
    ticked_count = sum(count for *_, count, ticked in items if ticked)
    return (
        f'{clock(rng)}<div class="h">购物车（{len(items)}）</div>{cards}<div style="height:60px"></div><div class="pay"><span>合计 <span class="t">{money("¥", total)}</span></span>'
        f'<span class="go">去结算({ticked_count})</span></div>'
    )


CART = (
    Case("sum", data={"items": [("纯棉四件套", 239, 1, True), ("枕芯", 45.5, 2, True)], "total": 330}),
    Case("sum_wrong", "total_mismatch", data={"items": [("速干短袖", 59, 2, True), ("运动短裤", 75, 1, True)], "total": 213}),
    Case("live", "mismatch", text="主播承诺折叠椅只要76元，加进来变成98元了", data={"items": [("户外折叠椅", 98, 1, True)], "total": 98}),
    Case("live_right", text="主播承诺野餐垫只要54元", data={"items": [("加厚野餐垫", 54, 1, True)], "total": 54}),
)

# --- food brought home

FOOD_CSS = """body{background:#f6f6f2}.s{background:#f7c948;padding:20px 18px;font-size:20px;font-weight:700}.c{background:#fff;margin:10px 12px;padding:14px;border-radius:10px}.c .row{padding:7px 0}
.t{border-top:1px dashed #ccc;margin-top:8px;padding-top:12px!important;font-size:18px}.g{color:#888;font-size:13px;line-height:1.9}"""


def food(rng: Random, shop: str, dishes: list[tuple[str, float]], charges: list[tuple[str, float]], total: float) -> str:
    """An order of food that has been delivered."""
    return (
        f'{clock(rng)}<div class="s">已送到，慢慢享用</div><div class="c"><b>{shop} ›</b>{lines(dishes)}{lines(charges)}<div class="row t"><span>实际支付</span><b>¥{total:.2f}</b></div></div>'
        f'<div class="c g">单号 {number(rng)}<br>骑手 张师傅 · 用时 {rng.randint(22, 48)} 分钟<br>餐具 2 份</div>'
    )


FOOD = (
    Case(
        "fee",
        "hidden_fee",
        "mismatch",
        listing=listing("酸菜鱼双人餐", 78, "CNY", 配送费=5),
        data={"shop": "渔火小馆", "dishes": [("酸菜鱼双人餐 ×1", 78)], "charges": [("配送费", 5), ("保温袋使用费", 6)], "total": 89},
    ),
    Case(
        "fees_known",
        listing=listing("牛肉粉套餐", 32, "CNY", 配送费=4, 餐盒费=2),
        data={"shop": "老巷粉店", "dishes": [("牛肉粉套餐 ×1", 32)], "charges": [("餐盒费", 2), ("配送费", 4)], "total": 38},
    ),
    Case("plain", data={"shop": "麦香烘焙", "dishes": [("蛋挞 ×6", 36), ("拿铁 ×1", 18.5)], "charges": [("配送费", 3), ("红包", -8)], "total": 49.5}),
    Case(
        "sum",
        "total_mismatch",
        data={"shop": "小满甜品", "dishes": [("杨枝甘露 ×2", 44), ("双皮奶 ×1", 15)], "charges": [("配送费", 4), ("满减", -6)], "total": 63},
    ),
)

# --- a ride

RIDE_CSS = """body{background:#fff}.map{height:180px;background:repeating-linear-gradient(35deg,#e5ebe3 0 40px,#f5f7f3 40px 48px)}.t{text-align:center;font-size:40px;font-weight:700;padding:18px}
.t span{font-size:17px;font-weight:400}.c{padding:6px 26px}.c .row{padding:9px 0;border-bottom:1px solid #eee}.g{color:#777;text-align:center;padding:16px;line-height:1.8}"""


def ride(rng: Random, charges: list[tuple[str, float]], total: float) -> str:
    """The bill of a ride."""
    return (
        f'{clock(rng)}<div class="map"></div><div class="t">{total:.2f}<span> 元</span></div><div class="c">{lines(charges)}</div><p class="g">南站东广场 → 科创园三号门<br>'
        f"{rng.randint(9, 14)}.{rng.randint(1, 9)} 公里 · {rng.randint(21, 39)} 分钟<br>已由零钱自动扣款</p>"
    )


RIDE = (
    Case("plain", data={"charges": [("起步费", 11), ("里程费", 19.6), ("时长费", 7.4), ("券", -5)], "total": 33}),
    Case("sum", "total_mismatch", data={"charges": [("起步费", 12), ("里程费", 16.3), ("时长费", 6.2), ("券", -4)], "total": 38.5}),
    Case(
        "fee", "hidden_fee", "mismatch", text="叫车时说好一口价41元，最后扣我50元", data={"charges": [("一口价", 41), ("运力协调费", 9)], "total": 50}
    ),
    Case("fee_told", text="一口价41元，另付高速费15元，司机提前讲过了", data={"charges": [("一口价", 41), ("高速费", 15)], "total": 56}),
)

# --- electricity, and money back

POWER_CSS = """body{background:#e9f3ee}.h{background:#0b7a55;color:#fff;padding:20px;font-size:18px}.c{background:#fff;margin:12px;padding:14px;border-radius:6px}table{width:100%;border-collapse:collapse}
td,th{padding:9px 4px;border-bottom:1px solid #e3e3e3;text-align:right}td:first-child,th:first-child{text-align:left}.t{font-size:20px;padding-top:14px;text-align:right}"""


def power(rng: Random, used: list[tuple[str, int, float]], total: float) -> str:
    """A bill of electricity."""
    cells = [(name, str(amount), f"{price:.2f}", f"{amount * price:.2f}") for name, amount, price in used]
    return (
        f'{clock(rng)}<div class="h">10月电费账单<br><span style="font-size:14px">户号 {number(rng, 10)}</span></div><div class="c">{table(("时段", "度数", "单价(元)", "金额(元)"), cells)}'
        f'<p class="t">本期合计 <b>{total:.2f}</b> 元</p></div>'
    )


POWER = (
    Case("plain", data={"used": [("峰段", 120, 0.6), ("平段", 90, 0.5), ("谷段", 60, 0.3)], "total": 135}),
    Case("sum", "total_mismatch", "sum_mismatch", data={"used": [("峰段", 100, 0.65), ("平段", 80, 0.5), ("谷段", 50, 0.32)], "total": 139}),
)
BACK_CSS = """body{background:#f2f5fa}.h{text-align:center;padding:26px;background:#fff}.h b{font-size:36px;display:block;margin:8px}.c{background:#fff;margin-top:10px;padding:10px 20px}.c .row{padding:10px 0}"""


def back(rng: Random, sum_: float, parts: list[tuple[str, float]], why: str) -> str:
    """Money that comes back."""
    return (
        f'{clock(rng)}<div class="h">退款已到账<b>{money("¥", sum_)}</b>11月{rng.randint(2, 24)}日 退回银行卡</div><div class="c">{lines(parts)}</div>'
        f'<div class="c">{rows([("退款原因", why), ("售后编号", number(rng, 12))])}</div>'
    )


BACK = (
    Case("whole", text="客服说退168元，今天收到了", data={"sum_": 168, "parts": [("商品退款", 160), ("运费退款", 8)], "why": "尺码不合适"}),
    Case("less", "mismatch", text="客服答应退我145元，到账只有115元", data={"sum_": 115, "parts": [("商品退款", 115)], "why": "收到破损"}),
)

# --- pay

WAGE_CSS = """body{background:#fff;font-family:'Noto Serif CJK SC',serif;padding:36px 44px}h1{text-align:center;font-size:25px;margin-bottom:18px}table{width:100%;border-collapse:collapse;margin-top:12px}
td,th{border:1px solid #444;padding:9px 8px;font-size:17px;text-align:left}td:nth-child(even){text-align:right}"""


def wage(rng: Random, pay: list[float], cuts: list[float], sums: tuple[float, float, float]) -> str:
    """A payslip: four kinds of pay, three of deductions."""
    names = ("岗位工资", "绩效奖金", "加班工资", "餐补")
    taken = ("养老保险", "医疗保险", "个人所得税", "")
    cells = [
        (name, f"{given:,.2f}", cut, f"{less:,.2f}" if cut else "") for name, given, cut, less in zip(names, pay, taken, [*cuts, 0], strict=True)
    ]
    cells += [("应发合计", f"{sums[0]:,.2f}", "扣款合计", f"{sums[1]:,.2f}"), ("", "", "实发金额", f"{sums[2]:,.2f}")]
    return (
        f'<h1>临川纺织有限公司工资单</h1><div class="row"><span>月份：2026年10月</span><span>工号：{number(rng, 5)}</span><span>部门：仓储部</span></div>'
        f'{table(("收入项目", "金额", "扣除项目", "金额"), cells)}<p style="margin-top:20px">制表：财务部</p>'
    )


WAGE = (
    Case("plain", data={"pay": [5200, 1350, 620, 300], "cuts": [416, 104, 38.5], "sums": (7470, 558.5, 6911.5)}),
    Case("net", "sum_mismatch", data={"pay": [4800, 900, 450, 260], "cuts": [384, 96, 12], "sums": (6410, 492, 6218)}),
    Case("zero", "zero_field", data={"pay": [0, 1280, 540, 300], "cuts": [400, 100, 21], "sums": (2120, 521, 1599)}),
)

TEMPLATES = (
    Template("goods", GOODS_CSS, goods, GOODS, smallest=30, scale=3.0),
    Template("group", GROUP_CSS, group, GROUP, width=375, smallest=28),
    Template("hotel", HOTEL_CSS, hotel, HOTEL, width=414, smallest=22, scale=2.0),
    Template("course", COURSE_CSS, course, COURSE, width=1240, scale=1.5, smallest=18),
    Template("tariff", TARIFF_CSS, tariff, TARIFF, width=360, scale=3.0, smallest=30),
    Template("cart", CART_CSS, cart, CART, width=393, smallest=26),
    Template("food", FOOD_CSS, food, FOOD, width=380, surface="ticket", smallest=26),
    Template("ride", RIDE_CSS, ride, RIDE, width=412, surface="ticket", smallest=28),
    Template("power", POWER_CSS, power, POWER, width=400, surface="ticket", smallest=28),
    Template("back", BACK_CSS, back, BACK, width=390, surface="ticket", smallest=28),
    Template("wage", WAGE_CSS, wage, WAGE, width=860, scale=1.5, smallest=25, paper=True, kind="payslip", surface="document"),
)
