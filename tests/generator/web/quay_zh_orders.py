"""Chinese checkouts, orders and payment records of `quay`."""

from __future__ import annotations

from random import Random

from tests.generator.web.quay_kit import PHONES, Scene, Template, big, clock, digits, document, facts, picture, plain, summed

Item = tuple[str, str, float, int]
Row = tuple[str, float]

SETTLE = """
body{background:#f3f4f6;color:#1f1f1f}.title{background:#fff;text-align:center;font-size:17px;padding:10px;position:relative}
.title i{position:absolute;left:16px}.card{background:#fff;border-radius:12px;margin:10px 12px 0;padding:14px}
.who{font-size:16px;font-weight:600}.where{font-size:13px;color:#666;margin-top:4px}.shop{font-size:14px;font-weight:600;margin-bottom:10px}
.good{display:flex;gap:10px;margin-bottom:12px}.good h2{font-size:14px;font-weight:400;line-height:1.45}.good p{font-size:12px;color:#777;margin-top:4px}
.good .end{margin-left:auto;text-align:right;flex:none;font-size:15px}.good .end span{display:block;font-size:12px;color:#777;margin-top:4px}
.row{display:flex;justify-content:space-between;font-size:14px;padding:7px 0}.row .cut{color:#e4572e}
.pay{display:flex;align-items:center;font-size:14px;gap:8px;padding:6px 0}.pay i{width:18px;height:18px;border-radius:50%;border:1px solid #ccc;margin-left:auto}
.foot{display:flex;align-items:center;background:#fff;margin-top:14px;padding:10px 14px;font-size:14px}.foot b{font-size:23px;color:#e4572e;margin-left:4px}
.foot span{margin-left:auto;color:#fff;border-radius:22px;font-size:16px;padding:10px 24px}
"""


def settle(rng: Random, *, shop: str, items: tuple[Item, ...], rows: tuple[Row | tuple[str, str], ...], total: float | None = None) -> str:
    """A checkout on a phone: address, goods, rows of charges, ways to pay, the total in the bar at the foot."""
    main = rng.choice(("#e4572e", "#ff5000", "#1f8f5f", "#e02e24"))
    due = summed(items, [row for row in rows if not isinstance(row[1], str)]) if total is None else total
    goods = "".join(
        f"""<div class="good">{picture(rng, "width:76px;height:76px;border-radius:8px;flex:none")}<div><h2>{name}</h2><p>{kind}</p></div>
<div class="end">{plain(price)}<span>×{count}</span></div></div>"""
        for name, kind, price, count in items
    )
    lines = "".join(
        f'<div class="row"><span>{name}</span><span class="{"cut" if not isinstance(amount, str) and amount < 0 else ""}">'
        f"{amount if isinstance(amount, str) else plain(amount)}</span></div>"
        for name, amount in rows
    )
    return document(
        SETTLE,
        f"""<div style="background:#fff">{clock(rng)}</div><div class="title"><i>‹</i>确认订单</div>
<div class="card"><div class="who">{rng.choice(("陈女士", "周先生", "林女士"))}</div><div class="where">{rng.choice(("江苏省苏州市吴中区", "湖北省武汉市洪山区", "福建省厦门市集美区"))}</div></div>
<div class="card"><div class="shop">{shop} ›</div>{goods}{lines}<div class="row"><span>订单备注</span><span style="color:#999">选填</span></div></div>
<div class="card"><div class="pay">零钱支付<i style="border:5px solid {main}"></i></div><div class="pay">银行卡支付<i></i></div></div>
<div class="foot">共{sum(item[3] for item in items)}件　合计<b>{big(due, cents=True)}</b><span style="background:{main}">提交订单</span></div>""",
    )


PARCEL = """
.state{padding:16px;color:#fff;font-size:20px;font-weight:600}.state p{font-size:13px;font-weight:400;margin-top:4px;opacity:.9}
.block{margin:0 0 10px;padding:14px 16px}.road{display:flex;gap:12px;font-size:14px;line-height:1.5}.road i{font-size:18px}.road p{font-size:12px;opacity:.65}
.good{display:flex;gap:12px;padding:8px 0}.good h2{font-size:14px;font-weight:500}.good p{font-size:12px;opacity:.65;margin-top:3px}.good div:last-child{margin-left:auto;text-align:right;font-size:14px;flex:none}
.row{display:flex;justify-content:space-between;font-size:14px;padding:5px 0}.row.sum{font-size:16px;font-weight:600;border-top:1px solid #8883;margin-top:6px;padding-top:10px}
.row.sum b{font-size:20px}.info{font-size:13px;line-height:2;opacity:.75}.acts{display:flex;justify-content:flex-end;gap:10px;padding:10px 16px 16px;font-size:13px}
.acts span{border:1px solid #8888;border-radius:15px;padding:5px 14px}
"""


def parcel(
    rng: Random,
    *,
    state: str,
    news: str,
    items: tuple[Item, ...],
    rows: tuple[Row, ...] = (),
    total: float | None = None,
    dark: bool = False,
    acts: tuple[str, ...] = ("申请售后", "查看物流", "再次购买"),
) -> str:
    """An order on a phone, light or dark: its state, the parcel's news, goods, charges, what was paid, numbers and times."""
    ground, block, ink = ("#0f0f10", "#1c1c1e", "#ececec") if dark else ("#f2f2f2", "#fff", "#222")
    head = "#2a2a2d" if dark else rng.choice(("#2f6fed", "#ff6a2b", "#18a07a"))
    goods = "".join(
        f'<div class="good">{picture(rng, "width:64px;height:64px;border-radius:6px;flex:none")}<div><h2>{name}</h2><p>{kind}</p></div>'
        f"<div>{plain(price)}<p>×{count}</p></div></div>"
        for name, kind, price, count in items
    )
    lines = "".join(f'<div class="row"><span>{name}</span><span>{plain(amount)}</span></div>' for name, amount in rows)
    paid = summed(items, rows) if total is None else total
    price = round(sum(cost * count for _, _, cost, count in items), 2)
    day = f"2026-{rng.randrange(1, 11):02}-{rng.randrange(10, 28)}"
    return document(
        f"{PARCEL}body{{background:{ground};color:{ink}}}.block{{background:{block}}}",
        f"""<div style="background:{head}">{clock(rng, "#fff")}<div class="state">{state}<p>{news}</p></div></div>
<div class="block road"><i>⌂</i><div>{rng.choice(("阳光里小区驿站", "学府路自提点", "滨江花园东门"))}<p>{rng.choice(("张**", "李**", "吴**"))} 收</p></div></div>
<div class="block">{goods}</div><div class="block"><div class="row"><span>商品总额</span><span>{plain(price)}</span></div>{lines}
<div class="row sum"><span>实付款</span><b>{big(paid, cents=True)}</b></div></div>
<div class="block info">订单编号：{digits(rng, 16)}<br>下单时间：{day} {rng.randrange(10, 23)}:{rng.randrange(10, 60)}:{rng.randrange(10, 60)}<br>支付方式：{rng.choice(("零钱", "储蓄卡", "花钱包"))}</div>
<div class="acts">{"".join(f"<span>{act}</span>" for act in acts)}</div>""",
    )


BILL = """
.top{text-align:center;padding:10px 0;font-size:17px;position:relative}.top i{position:absolute;left:16px}.top span{position:absolute;right:16px;font-size:14px;opacity:.7}
.face{width:52px;height:52px;border-radius:50%;margin:22px auto 10px;color:#fff;font-size:22px;line-height:52px;text-align:center}
.name{text-align:center;font-size:16px}.sum{text-align:center;font-size:38px;font-weight:600;font-family:'Liberation Sans';margin:8px 0}.ok{text-align:center;font-size:14px;opacity:.6;margin-bottom:20px}
.rows{margin:0 20px;border-top:1px solid #8883;padding:14px 0}.rows div{display:flex;font-size:14px;padding:7px 0}.rows i{width:92px;opacity:.6;flex:none}
.more{margin:0 20px 24px;border-top:1px solid #8883;padding:14px 0;font-size:14px;display:flex;justify-content:space-between;opacity:.8}
"""


def bill(rng: Random, *, payee: str, amount: float, rows: tuple[tuple[str, str], ...], dark: bool = False, state: str = "支付成功") -> str:
    """One payment in a wallet's list: payee, amount with a minus, state and rows."""
    ground, ink = ("#111", "#eaeaea") if dark else ("#fff", "#1a1a1a")
    when = f"2026年{rng.randrange(1, 11)}月{rng.randrange(1, 28)}日 {rng.randrange(10, 23)}:{rng.randrange(10, 60)}:{rng.randrange(10, 60)}"
    named = (*rows, ("支付时间", when), ("支付方式", rng.choice(("零钱", "储蓄卡"))), ("交易单号", digits(rng, 20)))
    return document(
        f"{BILL}body{{background:{ground};color:{ink}}}",
        f"""{clock(rng, ink)}<div class="top"><i>‹</i>账单详情<span>全部账单</span></div>
<div class="face" style="background:hsl({rng.randrange(360)} 45% 48%)">{payee[0]}</div><div class="name">{payee}</div><div class="sum">-{amount:,.2f}</div><div class="ok">{state}</div>
<div class="rows">{"".join(f"<div><i>{name}</i>{value}</div>" for name, value in named)}</div><div class="more"><span>对此订单有疑问</span><span>›</span></div>""",
    )


SETTLE_SCENES = (
    Scene(
        slug="clean-listed-shipping",
        facts=facts(listing=("露营折叠椅", 199), fees=(("运费", 10),), surface="ticket"),
        data={"shop": "野营记旗舰店", "items": (("露营折叠椅 克米特款 榉木扶手", "卡其色", 199, 1),), "rows": (("运费", 10),)},
    ),
    Scene(
        slug="clean-coupon",
        facts=facts(surface="ticket"),
        data={
            "shop": "小满家纺",
            "items": (("纱布毛巾被 双人 150×200", "米白", 139, 1), ("记忆棉坐垫", "灰色", 45.5, 2)),
            "rows": (("运费", 0), ("店铺优惠券", -20)),
        },
    ),
    Scene(
        slug="clean-named-shipping",
        facts=facts(text="三盒一起下单，单价45，运费10元我知道，只想问能不能周五到", listing=("桂花糕礼盒", 45), surface="ticket"),
        data={"shop": "江南糕点铺", "items": (("桂花糕礼盒 400g", "原味", 45, 3),), "rows": (("运费", 10),)},
    ),
    Scene(
        slug="clean-waived",
        facts=facts(text="地址填错了，能帮我改一下吗", listing=("瑜伽垫", 89), surface="ticket"),
        data={"shop": "动一动运动馆", "items": (("加宽瑜伽垫 80cm 防滑", "藕粉 8mm", 89, 1),), "rows": (("包装费", 0), ("配送方式", "快递 免邮"))},
    ),
    Scene(
        slug="packing",
        facts=facts("hidden_fee", unsure="mismatch", text="页面上标的168，到结算这一步变成198了", listing=("手冲咖啡壶套装", 168), surface="ticket"),
        data={"shop": "慢豆咖啡", "items": (("手冲咖啡壶套装 600ml", "原木柄", 168, 1),), "rows": (("运费", "包邮"), ("包装费", 30))},
    ),
    Scene(
        slug="service",
        facts=facts("hidden_fee", unsure="mismatch", listing=("麻辣小龙虾 4斤", 88), fees=(("运费", 8),), surface="ticket"),
        data={"shop": "湖边水产", "items": (("麻辣小龙虾 4斤装 加热即食", "中辣", 88, 1),), "rows": (("运费", 8), ("平台服务费", 6))},
    ),
    Scene(
        slug="install",
        facts=facts("hidden_fee", unsure="mismatch", text="价格跟商品页对不上，请平台核实", listing=("智能马桶盖", 1099), surface="ticket"),
        data={"shop": "净界卫浴", "items": (("智能马桶盖 即热 暖风烘干", "标准款", 1099, 1),), "rows": (("上门安装费", 80), ("运费", 0))},
    ),
    Scene(
        slug="sum-wrong",
        facts=facts("total_mismatch", surface="ticket"),
        data={
            "shop": "阿木文具",
            "items": (("活页笔记本 A5", "棋盘格", 59, 2), ("替芯 60张", "横线", 36, 1)),
            "rows": (("运费", 6), ("满减", -10)),
            "total": 160,
        },
    ),
    Scene(
        slug="sum-wrong-coupon",
        facts=facts("total_mismatch", text="帮我看看这单合计怎么算的", surface="ticket"),
        data={
            "shop": "晴天童鞋",
            "items": (("儿童雨靴 防滑", "26码", 129, 1), ("雨衣 带书包位", "黄 L", 49.9, 1)),
            "rows": (("优惠券", -20), ("运费", 0)),
            "total": 168.9,
        },
    ),
    Scene(
        slug="dearer",
        facts=facts("mismatch", text="详情页写着149，提交订单的时候单价变成169了", surface="ticket"),
        data={"shop": "素衣良品", "items": (("亚麻衬衫 男 长袖", "本白 L", 169, 1),), "rows": (("运费", 0),)},
    ),
)

PARCEL_SCENES = (
    Scene(
        slug="clean-slow",
        facts=facts(text="物流三天没更新了，麻烦帮忙催一下", surface="ticket"),
        data={
            "state": "待收货",
            "news": "包裹正在运输中",
            "items": (("电炖锅 1.6L 陶瓷内胆", "米色", 119, 1),),
            "rows": (("运费", 0), ("红包", -5)),
        },
    ),
    Scene(
        slug="clean-delivery",
        facts=facts(listing=("双人烤鱼套餐", 76), fees=(("配送费", 5),), surface="ticket"),
        data={"state": "已送达", "news": "感谢光临，期待再次相遇", "items": (("双人烤鱼套餐", "蒜香 微辣", 76, 1),), "rows": (("配送费", 5),)},
    ),
    Scene(
        slug="clean-dark",
        facts=facts(surface="ticket"),
        data={
            "state": "交易成功",
            "news": "本单售后服务期已于6月30日结束",
            "items": (("蓝牙音箱 便携", "墨绿", 188, 1), ("数据线 1米", "白", 15.9, 2)),
            "rows": (("运费", 0), ("店铺优惠", -19.8)),
            "dark": True,
            "acts": ("删除订单", "再次购买"),
        },
    ),
    Scene(
        slug="clean-as-promised",
        facts=facts(text="宣传价139，实付也是139，就是颜色发错了", listing=("帆布鞋", 139), surface="ticket"),
        data={"state": "已签收", "news": "包裹已由本人签收", "items": (("低帮帆布鞋 女", "米白 37", 139, 1),), "rows": (("运费", 0),)},
    ),
    Scene(
        slug="packing",
        facts=facts("hidden_fee", unsure="mismatch", text="付的钱比页面上的多", listing=("番茄牛腩饭", 32), fees=(("配送费", 6),), surface="ticket"),
        data={"state": "配送中", "news": "骑手已取餐", "items": (("番茄牛腩饭 大份", "少饭", 32, 1),), "rows": (("配送费", 6), ("打包费", 3))},
    ),
    Scene(
        slug="sum-wrong",
        facts=facts("total_mismatch", text="这单什么时候能发出", surface="ticket"),
        data={
            "state": "待发货",
            "news": "商家正在备货",
            "items": (("云南小粒咖啡豆 454g", "中深烘", 68, 2),),
            "rows": (("运费", 8), ("优惠券", -15)),
            "total": 139,
        },
    ),
    Scene(
        slug="sum-wrong-dark",
        facts=facts("total_mismatch", surface="ticket"),
        data={
            "state": "待收货",
            "news": "预计明天18:00前送达",
            "items": (("桌面收纳架 双层", "白色", 46, 1), ("理线器 5只", "黑色", 12.5, 1)),
            "rows": (("运费", 6),),
            "total": 74.5,
            "dark": True,
        },
    ),
    Scene(
        slug="dearer",
        facts=facts("mismatch", text="直播间说好219，结果付了259", surface="ticket"),
        data={"state": "待发货", "news": "商家将于24小时内发货", "items": (("破壁机 低音 1.5L", "香槟金", 259, 1),), "rows": (("运费", 0),)},
    ),
)

BILL_SCENES = (
    Scene(
        slug="clean-invoice",
        facts=facts(text="付款168元没问题，想补开一张发票", surface="ticket"),
        data={"payee": "花间堂鲜花店", "amount": 168, "rows": (("商品", "向日葵花束"),)},
    ),
    Scene(
        slug="clean-plain",
        facts=facts(surface="ticket"),
        data={"payee": "百味便利店", "amount": 27.6, "rows": (("商品", "门店消费"),), "dark": True},
    ),
    Scene(
        slug="clean-listing",
        facts=facts(listing=("电动牙刷", 299), surface="ticket"),
        data={"payee": "洁优个护", "amount": 299, "rows": (("商品", "声波电动牙刷 曜石黑"),)},
    ),
    Scene(
        slug="clean-red-packet",
        facts=facts(text="用了15元红包，实付105，账单在这", surface="ticket"),
        data={"payee": "山货集", "amount": 105, "rows": (("商品", "东北黑木耳 500g"), ("订单金额", "¥120.00"), ("红包抵扣", "-¥15.00"))},
    ),
    Scene(
        slug="dearer",
        facts=facts("mismatch", text="宣传价99，实际扣款129", surface="ticket"),
        data={"payee": "星野数码", "amount": 129, "rows": (("商品", "无线鼠标 静音"),), "dark": True},
    ),
    Scene(
        slug="dearer-than-listing",
        facts=facts("mismatch", text="实际支付比商品页标的高", listing=("拉杆箱 24寸", 458), surface="ticket"),
        data={"payee": "远行箱包", "amount": 498, "rows": (("商品", "拉杆箱 24寸 雾霾蓝"),)},
    ),
)

TEMPLATES = (
    Template(name="zh-settle", draw=settle, windows=PHONES, print_size=12, scenes=SETTLE_SCENES),
    Template(name="zh-parcel", draw=parcel, windows=PHONES, print_size=12, scenes=PARCEL_SCENES),
    Template(name="zh-bill", draw=bill, windows=PHONES, print_size=14, scenes=BILL_SCENES),
)
