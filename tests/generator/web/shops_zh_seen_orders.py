"""Chinese orders to look at: a paid order, a takeaway order, a cart, a ride's bill. No wording is shared with `shops_zh_held_orders`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_zh_kit import HEI, SANS, Bill, Case, Item, Sheet, cents, digits, document, icon, on, picture, status, tag, when, yuan

# --- A paid order ----------------------------------------------------------------------------------------------------------------------------

_PAID_CSS = """.tp{background:linear-gradient(180deg,#e93b3d,#f2615c);color:#fff;padding-bottom:34px}.nv{padding:2px 14px 12px;font-size:16px}
.ph{padding:6px 18px;font-size:19px;font-weight:700}
.c{background:#fff;border-radius:10px;margin:0 10px 10px;padding:14px}.ad{margin-top:-22px}.x{font-size:12px;color:#808080;margin-top:4px}
.l{font-size:14px;color:#333;padding:5px 0}
.tt{border-top:1px solid #f0f0f0;margin-top:8px;padding-top:10px;font-size:14px;text-align:right}.tt b{color:#e93b3d}
.i{font-size:13px;color:#555;padding:4px 0}
.bb{background:#fff;padding:10px 12px 24px;justify-content:flex-end;gap:10px;display:flex}
.bn{border:1px solid #ccc;border-radius:16px;padding:5px 14px;font-size:13px}"""


def _paid(rng: Random, bill: Bill) -> str:
    goods = "".join(
        f'<div class="r" style="gap:10px;align-items:flex-start;margin-top:10px">{picture(rng, 76, 76)}<div class="g">'
        f'<div style="font-size:14px">{i.name}</div>'
        f'<div class="x">{i.spec}</div></div><div style="text-align:right;font-size:14px">¥{cents(i.price)}<div class="x">×{i.count}</div></div>'
        f"</div>"
        for i in bill.items
    )
    lines = [
        ("商品总额", f"¥{cents(bill.goods, comma=True)}"),
        *((k, f"+ ¥{cents(v)}") for k, v in bill.fees),
        *((k, f"- ¥{cents(v)}") for k, v in bill.cuts),
    ]
    money = "".join(f'<div class="l b"><span>{k}</span><span>{v}</span></div>' for k, v in lines)
    day = when(rng)
    body = f"""<div class="tp">{status(rng, "#fff")}<div class="nv b">{icon("back", 22, "#fff")}<span>订单详情</span>{icon("chat", 20, "#fff")}</div>
<div class="ph">{rng.choice(("已完成", "等待收货", "已发货"))}</div><div style="padding:0 18px;font-size:13px">感谢您的信任，期待再次光临</div></div>
<div class="c ad r" style="gap:10px">{icon("pin", 22, "#e93b3d")}<div class="g"><b
style="font-size:15px">{rng.choice("陈李吴郑")}** 13{rng.randint(0, 9)}****{digits(rng, 4)}</b>
<div class="x">{rng.choice(("浙江省宁波市鄞州区******", "湖北省武汉市洪山区******", "山东省青岛市市南区******"))}</div></div></div>
<div class="c"><div class="r" style="gap:6px">{icon("shop", 18)}<b style="font-size:14px">{bill.shop or "自营旗舰店"}</b></div>{goods}<div
style="height:10px"></div>{money}
<div class="tt">{"已付款" if rng.random() < 0.3 else "实付款"}：<b>{tag(bill.total, 22, two=True, comma=True)}</b></div>
{f'<div class="x" style="text-align:right">{bill.note}</div>' if bill.note else ""}</div>
<div class="c"><div class="i b"><span>订单编号</span><span>{digits(rng, 12)}　复制</span></div>
<div class="i b"><span>下单时间</span><span>{day}</span></div>
<div class="i b"><span>支付方式</span><span>{rng.choice(("在线支付", "微信支付", "支付宝"))}</span></div></div>
<div class="bb"><span class="bn">申请售后</span><span
class="bn">查看发票</span><span class="bn" style="border-color:#e93b3d;color:#e93b3d">再次购买</span></div>"""
    return document(body, _PAID_CSS, font=rng.choice((SANS, HEI)), back="#f4f5f6")


_PAN = Item("麦饭石不粘炒锅 32cm 平底少油烟", "深空灰 · 带盖", 19900)
_PAIDS = (
    Case(
        name="all_listed",
        shown=Bill(items=(Item(_PAN.name, _PAN.spec, 19900, 2),), fees=(("运费", 1000),), cuts=(("优惠券", 2000),)),
        context=on("order", 199, fees={"运费": 10}),
    ),
    Case(
        name="packing_unlisted",
        shown=Bill(items=(_PAN,), fees=(("运费", 0), ("包装费", 1500))),
        context=on("order", 199, fees={}),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="paid_more",
        shown=Bill(items=(Item("全自动咖啡机 意式家用小型", "奶白", 26900),), fees=(("运费", 0),)),
        text="宣传价199，最后付了269，客服一直不给说法",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(
            items=(Item("儿童保温杯 550ml", "恐龙蓝", 8900, 2), Item("杯刷三件套", "默认", 1990)),
            fees=(("运费", 600),),
            cuts=(("店铺满减", 2000),),
            wrong=1800,
        ),
        must=("total_mismatch",),
    ),
    Case(
        name="content_customer",
        shown=Bill(items=(Item("桌面收纳盒 抽屉式三层", "透明", 14900),), fees=(("运费", 0),)),
        text="页面写149，实付也是149，想问问能不能补开发票",
        context=on("ticket", 149),
    ),
    Case(
        name="free_shipping",
        shown=Bill(items=(Item("羊毛混纺围巾 加厚", "驼色格", 12900),), fees=(("运费", 0),), cuts=(("会员立减", 650),)),
        context=on("order", 129, fees={}),
    ),
    Case(
        name="nobody_told_me",
        shown=Bill(items=(Item("香薰蜡烛礼盒 四味装", "雪松", 12900),), fees=(("运费", 1000), ("平台服务费", 800))),
        text="商品页标的129，下单后却扣了147，多出来的18元没有任何人跟我讲过",
        context=on("ticket", 129),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="claim_not_borne_out",
        shown=Bill(items=(Item("电动牙刷 声波款", "樱粉", 12900),), fees=(("运费", 0),)),
        text="说好129，结果收了我169",
        context=on("ticket", 129),
        unsure=("mismatch",),
    ),
    Case(
        name="points_and_odd_cents",
        shown=Bill(
            items=(Item("东北大米 10kg 真空装", "当季新米", 6990), Item("压榨菜籽油 5L", "桶装", 7990)), cuts=(("京豆抵扣", 180), ("支付立减", 550))
        ),
    ),
    Case(
        name="dearer_than_listed",
        shown=Bill(items=(Item("瑜伽垫 加宽 防滑 10mm", "雾紫", 9800),), fees=(("运费", 0),)),
        context=on("order", 88, currency="CNY", fees={}),
        must=("mismatch",),
    ),
    Case(
        name="less_than_listed",
        shown=Bill(items=(Item("颈椎枕 记忆棉", "标准款", 15800),), fees=(("运费", 0),), cuts=(("优惠券", 3000),)),
        text="标价158，用券后付了128，就是枕头有点味道",
        context=on("ticket", 158),
    ),
    Case(
        name="coupon_forgotten",
        shown=Bill(items=(Item("无线吸尘器 手持 除螨", "轻奢银", 69900),), fees=(("运费", 0),), cuts=(("优惠券", 5000),), wrong=5000),
        text="优惠券明明用上了，50块怎么没减掉？",
        context=on("ticket", 699),
        must=("total_mismatch",),
        unsure=("mismatch",),
    ),
    Case(
        name="fee_named_by_seller",
        shown=Bill(items=(Item("水晶奖杯 定制刻字", "高 22cm", 16800, 3),), fees=(("包装费", 3000),)),
        text="每座168元，礼盒包装费30元一单，下单前已和买家说明",
        context=on("order"),
    ),
)

# --- A takeaway order ------------------------------------------------------------------------------------------------------------------------

_MEAL_CSS = """.tp{background:#ffd100;padding-bottom:10px}.nv{padding:2px 14px 10px}.c{background:#fff;border-radius:12px;margin:10px;padding:14px}
.l{font-size:14px;padding:6px 0;color:#222}.x{font-size:12px;color:#888}
.ct{color:#fb4e44}
.tt{border-top:1px dashed #e4e4e4;padding-top:12px;margin-top:8px;display:flex;justify-content:space-between;align-items:center;font-size:14px}
.big{font-size:17px;font-weight:700;padding:12px 18px 2px}
.bt{display:flex;gap:10px;margin-top:12px}.bt span{flex:1;text-align:center;border:1px solid #ddd;border-radius:6px;font-size:13px;padding:7px}
.i{font-size:13px;color:#666;padding:4px 0}"""


def _meal(rng: Random, bill: Bill) -> str:
    goods = "".join(
        f'<div class="r" style="gap:10px;padding:7px 0">{picture(rng, 48, 48)}<div class="g"><div style="font-size:14px">{i.name}</div>'
        f'<div class="x">{i.spec}</div></div>'
        f'<span style="font-size:13px;color:#888;margin-right:16px">x{i.count}</span><b style="font-size:15px">¥{yuan(i.price * i.count)}</b></div>'
        for i in bill.items
    )
    fees = "".join(f'<div class="l b"><span>{k}</span><span>{"<del class=x>¥5</del> " if not v else ""}¥{yuan(v)}</span></div>' for k, v in bill.fees)
    cuts = "".join(f'<div class="l b"><span>{k}</span><span class="ct">-¥{yuan(v)}</span></div>' for k, v in bill.cuts)
    saved = f'<span class="x">已优惠 <span class="ct">¥{yuan(bill.cut)}</span></span>' if bill.cut else "<span></span>"
    body = f"""<div class="tp">{status(rng)}<div class="nv b">{icon("back")}{icon("more")}</div><div class="big">订单已送达</div><div
style="padding:0 18px;font-size:13px">{rng.randint(24, 46)}分钟送达，感谢支持</div>
<div class="c" style="margin-bottom:0"><div class="r" style="gap:8px">{icon("clock", 18, "#c79a00")}<span
style="font-size:13px">由骑手{rng.choice("张王赵")}师傅配送</span></div>
<div class="bt"><span>再来一单</span><span>申请售后</span><span>评价</span></div></div></div>
<div class="c"><div class="b"><b style="font-size:15px">{bill.shop}</b>{icon("next", 14, "#999")}</div>{goods}{fees}{cuts}<div
class="tt">{saved}<span>合计 <b>{tag(bill.total, 22)}</b></span></div></div>
<div class="c"><div class="i b"><span>订单号码</span><span>{digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)}</span></div><div
class="i b"><span>下单时间</span><span>{when(rng)[:16]}</span></div>
<div class="i b"><span>餐具数量</span><span>按餐量提供</span></div></div>"""
    return document(body, _MEAL_CSS, back="#f5f5f4")


_NOODLE = Item("招牌红烧牛肉面", "微辣 / 宽面", 3200)
_MEALS = (
    Case(
        name="no_context",
        shown=Bill(
            shop="老街面馆（文三路店）",
            items=(_NOODLE, Item("卤蛋", "1个", 300, 2)),
            fees=(("打包费", 200), ("配送费", 400)),
            cuts=(("满30减6", 600), ("红包", 300)),
        ),
    ),
    Case(
        name="all_listed",
        shown=Bill(shop="老街面馆（城西店）", items=(_NOODLE,), fees=(("打包费", 150), ("配送费", 300))),
        context=on("order", 32, fees={"打包费": 1.5, "配送费": 3}, title="招牌红烧牛肉面"),
    ),
    Case(
        name="packing_unlisted",
        shown=Bill(shop="老街面馆（下沙店）", items=(_NOODLE,), fees=(("打包费", 400), ("配送费", 300))),
        context=on("order", 32, fees={"配送费": 3}),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(
            shop="阿婆砂锅饭",
            items=(Item("腊味砂锅饭", "大份", 2880), Item("冬瓜茶", "少冰", 690)),
            fees=(("打包费", 200), ("配送费", 500)),
            cuts=(("尝鲜立减", 800),),
            wrong=600,
        ),
        must=("total_mismatch",),
    ),
    Case(
        name="fees_named",
        shown=Bill(shop="青禾轻食", items=(Item("鸡胸藜麦碗", "油醋汁", 2980),), fees=(("打包费", 200), ("配送费", 500))),
        text="打包费2元、配送费5元店里都写清楚了，总共36.8没错，就是少了一包酱",
        context=on("ticket"),
    ),
    Case(
        name="dearer_than_menu",
        shown=Bill(shop="渝香小面", items=(Item("豌杂小面", "中辣", 1600), Item("凉虾", "常温", 600)), fees=(("打包费", 300), ("配送费", 600))),
        text="菜单上一碗面加凉虾一共22块，付的时候变31了，凭什么",
        context=on("ticket"),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="delivery_waived",
        shown=Bill(
            shop="隔壁包子铺",
            items=(Item("鲜肉包", "3个装", 900, 2), Item("现磨豆浆", "热 / 少糖", 500)),
            fees=(("配送费", 0),),
            cuts=(("店铺立减", 200),),
        ),
        context=on("order", 9, fees={}),
    ),
)

# --- A cart ----------------------------------------------------------------------------------------------------------------------------------

_CART_CSS = """body{min-height:620px}.nv{padding:4px 14px 12px;background:#f2f3f5}
.c{background:#fff;border-radius:12px;margin:0 10px 10px;padding:12px}.k{width:19px;height:19px;border-radius:50%;border:1px solid #bbb;flex:none}
.k.s{background:#ff3b30;border-color:#ff3b30;display:flex;align-items:center;justify-content:center}
.x{font-size:12px;color:#888;background:#f6f6f6;border-radius:4px;padding:2px 6px;display:inline-block;margin-top:5px}
.p{color:#ff3b30;font-weight:700}.q{border:1px solid #e3e3e3;border-radius:4px;font-size:13px;padding:1px 9px}
.mj{font-size:12px;color:#ff3b30;margin:8px 0 0 28px}
.ft{background:#fff;padding:10px 12px 26px;border-top:1px solid #eee}
.go{background:#ff3b30;color:#fff;border-radius:20px;padding:9px 22px;font-size:15px}.d{font-size:12px;color:#666}"""


def _cart(rng: Random, bill: Bill) -> str:
    rows = ""
    for item in bill.items:
        mark = f'<span class="k s">{icon("check", 12, "#fff")}</span>' if item.ticked else '<span class="k"></span>'
        rows += f"""<div class="c"><div class="r" style="gap:9px">{mark}{picture(rng, 84, 84)}<div class="g"><div
style="font-size:14px">{item.name}</div><span class="x">{item.spec}</span>
<div class="b" style="margin-top:9px"><span class="p">{tag(item.price, 18)}</span><span
class="q">－ &nbsp;{item.count}&nbsp; ＋</span></div></div></div></div>"""
    cuts = "".join(f'<div class="b d" style="padding:3px 0"><span>{k}</span><span>-¥{yuan(v)}</span></div>' for k, v in bill.cuts)
    extra = "".join(f'<div class="b d" style="padding:3px 0"><span>{k}</span><span>¥{yuan(v)}</span></div>' for k, v in bill.fees)
    summary = (
        f'<div class="b d" style="padding:3px 0"><span>已选商品金额</span><span>¥{yuan(bill.goods)}</span></div>' if bill.cuts or bill.fees else ""
    )
    note = f'<div class="c" style="font-size:13px;color:#777">{bill.note}</div>' if bill.note else ""
    body = f"""<div style="background:#f2f3f5">{status(rng)}</div><div class="nv b"><b style="font-size:20px">购物车</b><span
style="font-size:14px">管理</span></div>{rows}{note}
<div class="ft">{summary}{extra}{cuts}<div class="b" style="margin-top:6px"><span class="r" style="gap:6px;font-size:13px"><span
class="k"></span>全选</span><span class="r" style="gap:10px"><span style="font-size:14px">合计：<b class="p">{tag(bill.total, 20)}</b></span>
<span class="go">结算({bill.count})</span></span></div></div>"""
    return document(body, _CART_CSS, back="#f2f3f5")


_TEE, _JEANS = Item("重磅纯棉短袖T恤 情侣款", "白色；L", 7900), Item("高腰直筒牛仔裤 显瘦九分", "复古蓝；27码", 13900)
_CARTS = (
    Case(name="one_unticked", shown=Bill(items=(_TEE, _JEANS, Item("帆布单肩包 大容量", "米色", 5990, 1, False)))),
    Case(name="sum_wrong", shown=Bill(items=(Item(_TEE.name, _TEE.spec, 7900, 2), _JEANS), wrong=2100), must=("total_mismatch",)),
    Case(name="thresholds", shown=Bill(items=(Item(_TEE.name, "雾灰；XL", 7900, 3),), cuts=(("跨店满减 每200减20", 2000), ("店铺券", 1000)))),
    Case(
        name="dearer_than_listed",
        shown=Bill(items=(Item("碎花连衣裙 法式方领", "杏色；M", 21900),)),
        context=on("order", 189, title="法式方领连衣裙"),
        must=("mismatch",),
    ),
    Case(
        name="dropped_in_price",
        shown=Bill(items=(Item("防晒衣 UPF50+ 冰感", "薄荷；M　比加入时降¥20", 9900), Item("渔夫帽 双面戴", "卡其", 3500))),
        text="防晒衣降到99了，配个帽子一起买，加起来134",
        context=on("review"),
    ),
    Case(name="cut_not_taken", shown=Bill(items=(_JEANS, _TEE), cuts=(("满200减30", 3000),), wrong=3000), must=("total_mismatch",)),
    Case(
        name="gone_elsewhere",
        shown=Bill(items=(Item("针织开衫 薄款外搭", "燕麦色", 11900),), note="失效宝贝 1 件：「雪纺衬衫」活动已结束，商品已下架"),
        context=on(price=119),
    ),
)

# --- A ride's bill ---------------------------------------------------------------------------------------------------------------------------

_RIDE_CSS = """body{min-height:680px}
.mp{position:relative;height:150px;background:repeating-linear-gradient(35deg,#e8eee6 0 34px,#f7f5ef 34px 40px),#e8eee6}
.nv{position:absolute;left:12px;top:46px}.c{background:#fff;margin:-18px 10px 10px;border-radius:12px;padding:16px;position:relative}
.l{font-size:14px;color:#444;padding:7px 0}.x{font-size:12px;color:#8b8b8b}
.dot{width:8px;height:8px;border-radius:50%;display:inline-block;margin-right:8px}.big{text-align:center;padding:6px 0 10px}
.go{border:1px solid #ddd;border-radius:8px;text-align:center;padding:9px;font-size:14px;margin-top:12px}"""


def _ride(rng: Random, bill: Bill) -> str:
    lines = "".join(
        f'<div class="l b"><span>{i.name} <span class="x">{i.spec}</span></span><span>{cents(i.price)}元</span></div>' for i in bill.items
    )
    lines += "".join(f'<div class="l b"><span>{k}</span><span>{cents(v)}元</span></div>' for k, v in bill.fees)
    lines += "".join(f'<div class="l b" style="color:#ff6a00"><span>{k}</span><span>-{cents(v)}元</span></div>' for k, v in bill.cuts)
    places = rng.sample(("火车东站 出站层", "创意园 3号楼", "滨江天街 南门", "市民中心 B口", "翠苑新村"), 2)
    plate = f"{rng.choice('浙苏川')}A·**{digits(rng, 3)}"
    body = f"""<div class="mp"><div style="position:absolute;left:0;right:0">{status(rng)}</div><div class="nv">{icon("back", 24)}</div></div><div
class="c"><div class="b"><span><b style="font-size:16px">行程已完成</b><div class="x">{when(rng)[:16]}</div></span>
<span style="text-align:right;font-size:13px">{plate}<div class="x">白色 · {rng.choice(("秦", "帕萨特", "凯美瑞"))}</div></span></div>
<div class="l"><span
class="dot" style="background:#3cb371"></span>{places[0]}</div><div class="l"><span class="dot" style="background:#ff6a00"></span>{places[1]}</div>
<div class="big"><span style="font-size:13px;color:#666">车费合计</span> <b style="font-size:30px">{cents(bill.total)}</b><span
style="font-size:14px"> 元</span></div><div style="border-top:1px solid #eee;padding-top:6px">{lines}</div>
<div class="go">{bill.note or "开具发票"}</div></div>"""
    return document(body, _RIDE_CSS, font=rng.choice((SANS, HEI)), back="#f3f3f3")


_RIDES = (
    Case(
        name="plain",
        shown=Bill(
            items=(Item("起步价", "含3公里", 1100), Item("里程费", "9.4公里", 2120), Item("时长费", "21分钟", 840)),
            fees=(("高速费", 500),),
            cuts=(("打车券", 600),),
        ),
    ),
    Case(
        name="fixed_price_broken",
        shown=Bill(items=(Item("里程费", "18.6公里", 4200), Item("时长费", "37分钟", 1600))),
        text="叫车时写的一口价36，到了目的地却扣了58",
        context=on("ticket"),
        must=("mismatch",),
        unsure=("hidden_fee",),
    ),
    Case(
        name="dispatch_fee",
        shown=Bill(items=(Item("行程费用", "12.1公里", 3000),), fees=(("调度费", 1250),)),
        text="下单页显示车费30元，付完发现是42.5，多的钱哪来的？",
        context=on("ticket"),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(items=(Item("起步价", "含3公里", 1000), Item("里程费", "6.2公里", 1450), Item("时长费", "18分钟", 630)), wrong=700),
        must=("total_mismatch",),
    ),
    Case(
        name="content_rider",
        shown=Bill(items=(Item("一口价", "15.3公里", 3600),)),
        text="一口价三十六元，扣的也是三十六元，我是想开发票",
        context=on("ticket"),
    ),
    Case(
        name="toll_named",
        shown=Bill(items=(Item("行程费用", "31.0公里", 8800),), fees=(("高速费", 1500),)),
        text="车费88，高速费15提前问过我，一共103，想表扬司机",
        context=on("review"),
    ),
)


def pages(rng: Random) -> Iterator[Page]:
    """Orders of the split `seen`."""
    yield from Sheet(name="paid", draw=_paid, smallest=12).pages(rng, _PAIDS, "seen")
    yield from Sheet(name="takeaway", draw=_meal, smallest=12).pages(rng, _MEALS, "seen")
    yield from Sheet(name="cart", draw=_cart, smallest=12).pages(rng, _CARTS, "seen")
    yield from Sheet(name="ride", draw=_ride, smallest=12).pages(rng, _RIDES, "seen")
