"""Chinese orders to measure on: a desktop checkout, a phone's confirmation, a meal's bill, a home service, a hotel booking."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_zh_kit import (
    HEI,
    SANS,
    SERIF,
    Bill,
    Case,
    Item,
    Sheet,
    cents,
    digits,
    document,
    icon,
    on,
    picture,
    status,
    tag,
    when,
    yuan,
)

# --- A desktop checkout ----------------------------------------------------------------------------------------------------------------------

_TABLE_CSS = """body{color:#3c3c3c;font-size:13px}.w{width:1080px;margin:0 auto}.top{border-bottom:1px solid #eee;padding:18px 0}
.sp{display:flex;gap:0;font-size:13px;color:#aaa}.sp span{padding:6px 26px;background:#f3f3f3;margin-right:3px}.sp .s{background:#2f7d6b;color:#fff}
h3{font-size:15px;margin:20px 0 10px}.ad{border:1px solid #2f7d6b;padding:12px 16px;width:310px;line-height:1.7}
th{background:#f3f7f6;font-weight:400;color:#777;padding:9px;text-align:left}td{padding:14px 9px;border-bottom:1px solid #eee}
.n{text-align:right}.bx{margin-left:auto;width:360px;padding:16px 0}.ln{padding:5px 0}
.al{border-top:2px solid #2f7d6b;margin-top:10px;padding-top:12px}.p{color:#d8432e;font-weight:700}
.go{background:#d8432e;color:#fff;font-size:18px;padding:11px 42px;display:inline-block;margin:6px 0 30px}"""


def _table(rng: Random, bill: Bill) -> str:
    rows = "".join(
        f'<tr><td><div class="r" style="gap:12px">{picture(rng, 58, 58, radius=0)}<span>{i.name}<br><span style="color:#999">{i.spec}</span></span>'
        f"</div></td>"
        f'<td class="n">{cents(i.price, comma=True)}</td><td class="n">{i.count}</td><td class="n"><b>{cents(i.price * i.count, comma=True)}</b>'
        f"</td></tr>"
        for i in bill.items
    )
    lines = [
        (f"{bill.count} 件商品，货款小计", cents(bill.goods, comma=True)),
        *((k, cents(v)) for k, v in bill.fees),
        *((k, f"-{cents(v)}") for k, v in bill.cuts),
    ]
    money = "".join(f'<div class="ln b"><span>{k}：</span><span>￥{v}</span></div>'.replace("￥-", "-￥") for k, v in lines)
    body = f"""<div class="w"><div class="top b"><b style="font-size:24px;color:#2f7d6b">{rng.choice(("拾光生活", "山野集市", "半亩书房"))}</b><div
class="sp"><span>1 购物袋</span><span class="s">2 核对信息</span><span>3 付款完成</span></div></div>
<h3>收货人信息</h3><div class="ad"><b>{rng.choice("蒋沈韩杨")}女士</b>　17{rng.randint(0, 9)}****{digits(rng, 4)}<br>
{rng.choice(("福建省厦门市思明区软件园****", "陕西省西安市雁塔区****", "湖南省长沙市岳麓区****"))}<br>
<span style="color:#2f7d6b">修改</span></div>
<h3>商品清单</h3><table><tr><th>商品信息</th><th class="n">单价（元）</th><th class="n">数量</th><th class="n">金额（元）</th></tr>{rows}</table>
<div class="b"
style="align-items:flex-start"><div style="padding-top:18px;color:#777">给卖家留言：<span
style="border:1px solid #ddd;display:inline-block;width:280px;height:30px"></span>
<div style="margin-top:10px">{bill.note or "发票：电子普通发票 - 个人"}</div></div><div class="bx">{money}<div class="al b"><span>应付金额</span><span
class="p">{tag(bill.total, 26, sign="￥", two=True, comma=True)}</span></div></div></div><div style="text-align:right"><span
class="go">提交并付款</span></div></div>"""
    return document(body, _TABLE_CSS, font=rng.choice((HEI, SANS)))


_LAMP = Item("落地灯 北欧布艺 客厅卧室", "亚麻灰 / 脚踏开关", 36800)
_TABLES = (
    Case(
        name="fees_agree",
        shown=Bill(items=(_LAMP, Item("LED灯泡 E27 暖光", "7W × 2只", 1990, 2)), fees=(("快递费", 1800),), cuts=(("满减优惠", 3000),)),
        context=on("order", 368, fees={"快递费": 18}),
    ),
    Case(
        name="wooden_crate",
        shown=Bill(items=(_LAMP,), fees=(("快递费", 1800), ("打木架费", 4500))),
        context=on("order", 368, fees={"快递费": 18}, currency="CNY"),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(items=(Item("宣纸 生宣 四尺整张", "100张/刀", 12800, 3), Item("墨汁 500g", "一得阁", 2600)), fees=(("快递费", 1200),), wrong=4400),
        must=("total_mismatch",),
    ),
    Case(
        name="price_kept",
        shown=Bill(items=(Item("精装书法字帖套装", "行书 · 全6册", 18600),), fees=(("快递费", 0),), note="发票：不开发票"),
        text="商家承诺一百八十六元包邮，结算也是186，下单啦",
        context=on("review"),
    ),
    Case(
        name="price_broken",
        shown=Bill(items=(Item("手冲咖啡壶套装", "细口壶+滤杯+分享壶", 31800),), fees=(("快递费", 0),)),
        text="广告上标的是258，点进来结账是318，差了整整六十",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="nothing_said",
        shown=Bill(
            items=(Item("复古黑胶唱机 蓝牙款", "胡桃木色", 139900), Item("唱片清洁刷", "碳纤维", 4900)),
            fees=(("快递费", 2500),),
            cuts=(("会员折扣", 6995),),
        ),
    ),
    Case(
        name="sum_off_by_gift",
        shown=Bill(items=(Item("挂耳咖啡 10包装", "中烘", 5900, 4),), fees=(("快递费", 0),), cuts=(("新客礼金", 2000),), wrong=-3500),
        must=("total_mismatch",),
    ),
    Case(
        name="insured_by_choice",
        shown=Bill(items=(Item("汝窑茶具 一壶四杯", "天青", 52800),), fees=(("快递费", 0), ("保价费", 528))),
        text="茶具528，自己勾了保价费5.28，合计533.28没有异议",
        context=on("order", 528, fees={"保价费": 5.28}),
    ),
)

# --- A phone's confirmation ------------------------------------------------------------------------------------------------------------------

_CONFIRM_CSS = """body{color:#161823}.c{background:#fff;border-radius:8px;margin:8px 8px 0;padding:14px 12px}
.x{font-size:12px;color:#86878b;margin-top:4px}.l{font-size:15px;padding:8px 0}.red{color:#fe2c55}.pm{font-size:15px;padding:9px 0}
.rd{width:18px;height:18px;border-radius:50%;border:1px solid #c5c6ca;display:inline-block}.rd.s{border:5px solid #fe2c55}
.ft{background:#fff;padding:10px 12px 26px;margin-top:12px}.go{background:#fe2c55;color:#fff;border-radius:6px;padding:10px 28px;font-size:15px}"""


def _confirm(rng: Random, bill: Bill) -> str:
    goods = "".join(
        f'<div class="r" style="gap:10px;align-items:flex-start;margin-bottom:8px">{picture(rng, 70, 70, radius=4)}<div class="g">'
        f'<div class="b" style="font-size:15px;align-items:flex-start"><span>{i.name}</span>'
        f'<span style="margin-left:10px">{tag(i.price, 16)}</span></div>'
        f'<div class="b x"><span>{i.spec}</span><span>x{i.count}</span></div></div></div>'
        for i in bill.items
    )
    lines = "".join(f'<div class="l b"><span>{k}</span><span>¥{yuan(v)}</span></div>' for k, v in bill.fees)
    lines += "".join(
        f'<div class="l b"><span>{k}</span><span class="red">-¥{yuan(v)} {icon("next", 12, "#fe2c55")}</span></div>' for k, v in bill.cuts
    )
    pays = "".join(
        f'<div class="pm b"><span>{name}</span><span class="rd{" s" if n == 0 else ""}"></span></div>'
        for n, name in enumerate(("支付宝", "微信支付", "银行卡"))
    )
    body = f"""<div style="background:#fff">{status(rng)}<div class="b" style="padding:2px 12px 12px">{icon("back", 22)}<b
style="font-size:17px">确认订单</b><span style="width:22px"></span></div></div>
<div class="c r" style="gap:10px">{icon("pin", 20, "#fe2c55")}<div class="g"><b
style="font-size:15px">{rng.choice(("河南省郑州市金水区", "广东省深圳市南山区", "重庆市渝北区"))}****</b><div
class="x">{rng.choice("罗何高")}先生 15{rng.randint(0, 9)}****{digits(rng, 4)}</div></div>{icon("next", 14, "#999")}</div>
<div class="c"><div style="font-size:14px;margin-bottom:12px">{bill.shop or "清野户外旗舰店"}</div>{goods}{lines}<div class="l b"
style="border-top:1px solid #f1f1f2;margin-top:4px"><span>{bill.note or "订单备注"}</span><span class="x">选填 {icon("next", 12, "#999")}</span></div>
</div>
<div class="c">{pays}</div><div class="ft b"><span><span style="font-size:14px">需支付 </span><b class="red">{tag(bill.total, 24)}</b><div
class="x">共{bill.count}件</div></span><span class="go">提交订单</span></div>"""
    return document(body, _CONFIRM_CSS, font=rng.choice((SANS, HEI)), back="#f1f1f2")


_TENT = Item("自动速开帐篷 3-4人 防雨", "沙漠黄", 25900)
_CONFIRMS = (
    Case(name="exact", shown=Bill(items=(_TENT,)), context=on("order", 259)),
    Case(
        name="gift_box_unlisted",
        shown=Bill(items=(Item("手作陶瓷对杯", "海盐白", 12800),), fees=(("礼盒费", 1200), ("邮费", 0)), shop="白屿陶作"),
        context=on("order", 128, fees={"邮费": 0}),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="gift_box_listed",
        shown=Bill(items=(Item("手作陶瓷马克杯", "松烟黑", 6800, 2),), fees=(("礼盒费", 1200), ("邮费", 800)), shop="白屿陶作"),
        context=on("order", 68, fees={"礼盒费": 12, "邮费": 8}),
    ),
    Case(
        name="seller_says_199",
        shown=Bill(items=(Item("速干冲锋衣 三合一", "岩灰 / XL", 24900),), fees=(("邮费", 0),)),
        text="主播答应给199，提交订单那里要249",
        context=on("ticket", 199),
        must=("mismatch",),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(
            items=(Item("登山杖 碳素 可折叠", "一对", 15800), Item("速干毛巾", "湖蓝", 2900, 2)),
            fees=(("邮费", 600),),
            cuts=(("平台补贴", 1500),),
            wrong=2500,
        ),
        must=("total_mismatch",),
    ),
    Case(
        name="coupons_add_up",
        shown=Bill(
            items=(Item("徒步鞋 防滑中帮", "42码", 42900),), fees=(("邮费", 0),), cuts=(("平台补贴", 3000), ("店铺活动", 2000), ("金币抵扣", 129))
        ),
        text="429的鞋子用完券377.71，划算",
        context=on("review", 429),
    ),
    Case(
        name="odd_cents_dropped",
        shown=Bill(items=(Item("多功能工兵铲", "军绿", 8633, 3),), fees=(("邮费", 0),), cuts=(("抹零", 99),)),
        context=on("order", 86.33, fees={"邮费": 0}),
    ),
    Case(
        name="rush_fee_complained",
        shown=Bill(items=(Item("定制刺绣棒球帽", "黑 / 英文", 5900),), fees=(("加急费", 1500),), shop="针脚工坊"),
        text="帽子标价59，付款页一下成了74，没有选过任何别的东西！",
        context=on("ticket", 59),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="rush_fee_quoted",
        shown=Bill(items=(Item("定制刺绣托特包", "米白", 8900),), fees=(("加急费", 1500),), shop="针脚工坊"),
        text="我要求当天做完，店家报了加急费15，89+15=104，认可",
        context=on("ticket"),
    ),
)

# --- A meal's bill ---------------------------------------------------------------------------------------------------------------------------

_BOWL_CSS = """body{color:#20252b}.tp{background:linear-gradient(180deg,#1e9fff,#58bdff);color:#fff;padding:0 0 50px}
.st2{text-align:center;font-size:20px;font-weight:700;padding:8px}.c{background:#fff;border-radius:10px;margin:10px;padding:14px}.f{margin-top:-40px}
.x{font-size:12px;color:#8d949c}.l{font-size:14px;padding:6px 0}.o{color:#f25b2a}
.ba{background:#f25b2a;color:#fff;border-radius:3px;font-size:12px;padding:0 4px}

.tt{text-align:right;border-top:1px solid #eef0f2;padding-top:12px;margin-top:8px;font-size:14px}.i{font-size:13px;padding:5px 0;color:#666f78}"""


def _bowl(rng: Random, bill: Bill) -> str:
    goods = "".join(
        f'<div class="l b"><span class="g">{i.name}<div class="x">{i.spec}</div></span><span style="width:44px" class="x">×{i.count}</span>'
        f"<span>¥{cents(i.price * i.count)}</span></div>"
        for i in bill.items
    )
    fees = "".join(f'<div class="l b"><span>{k}</span><span>¥{cents(v)}</span></div>' for k, v in bill.fees)
    cuts = "".join(f'<div class="l b"><span><span class="ba">{k[0]}</span> {k}</span><span class="o">-¥{cents(v)}</span></div>' for k, v in bill.cuts)
    body = f"""<div class="tp">{status(rng, "#fff")}<div class="b"
style="padding:0 12px">{icon("back", 22, "#fff")}{icon("chat", 20, "#fff")}</div><div
class="st2">{rng.choice(("订单已完成", "餐品已送到"))}</div></div><div class="c f"><div class="r"
style="gap:8px;margin-bottom:6px">{picture(rng, 28, 28)}<b style="font-size:16px">{bill.shop}</b></div>
{goods}<div style="border-top:1px solid #eef0f2;margin:6px 0"></div>{fees}{cuts}<div
class="tt">{f'<span class="x">{bill.note}　</span>' if bill.note else ""}总计 <b class="o">{tag(bill.total, 22, two=True)}</b></div></div>
<div class="c"><div class="i b"><span>期望时间</span><span>尽快送达</span></div><div
class="i b"><span>订单号</span><span>{digits(rng, 10)}{digits(rng, 8)}</span></div><div
class="i b"><span>支付时间</span><span>{when(rng)}</span></div></div>"""
    return document(body, _BOWL_CSS, back="#eef1f4")


_BOWLS = (
    Case(
        name="no_context",
        shown=Bill(
            shop="粤点轩·早茶",
            items=(Item("虾饺皇", "4只", 2800), Item("豉汁蒸凤爪", "1份", 2200), Item("流沙包", "3只", 1800, 2)),
            fees=(("餐盒费", 350), ("骑手外送费", 500)),
            cuts=(("满60减12", 1200),),
        ),
    ),
    Case(
        name="cutlery_unlisted",
        shown=Bill(shop="韩屋石锅拌饭", items=(Item("肥牛石锅拌饭", "中辣", 3200),), fees=(("餐盒费", 200), ("餐具费", 150))),
        context=on("order", 32, fees={"餐盒费": 2}),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="all_listed",
        shown=Bill(shop="韩屋石锅拌饭", items=(Item("泡菜石锅拌饭", "微辣", 2900),), fees=(("餐盒费", 200), ("餐具费", 100))),
        context=on("order", 29, fees={"餐盒费": 2, "餐具费": 1}),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(
            shop="街角披萨",
            items=(Item("夏威夷披萨", "9寸", 5900), Item("蒜香面包", "4片", 1600)),
            fees=(("骑手外送费", 600),),
            cuts=(("满50减10", 1000),),
            wrong=900,
        ),
        must=("total_mismatch",),
    ),
    Case(
        name="menu_price_differs",
        shown=Bill(shop="海味煲仔", items=(Item("鲍汁凤爪煲", "小份", 4600),), fees=(("骑手外送费", 0),)),
        text="门口招牌写38一煲，手机下单被收了46",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="late_delivery",
        shown=Bill(shop="甘露茶铺", items=(Item("茉莉奶绿", "少糖 / 去冰", 1500, 2),), fees=(("骑手外送费", 300),), cuts=(("饮品节立减", 500),)),
        text="花了28块没有问题，可是晚到了四十分钟，外送费3块希望退我",
        context=on("ticket"),
    ),
)

# --- A home service --------------------------------------------------------------------------------------------------------------------------

_HOME_CSS = """body{color:#262a33}.nv{background:#fff;padding:2px 14px 12px}
.hd{background:#edf7ee;color:#1f7a37;margin:10px 12px;border-radius:8px;font-size:15px;padding:12px}
.c{background:#fff;margin:0 12px 10px;border-radius:8px;padding:14px}.x{font-size:12px;color:#878d99;margin-top:4px}
td{font-size:14px;padding:9px 0;border-bottom:1px dashed #e8eaee}td:last-child{text-align:right}.tt{padding-top:12px;font-size:15px}
.tt b{color:#d4380d}.i{font-size:13px;color:#606775;padding:4px 0}"""


def _home(rng: Random, bill: Bill) -> str:
    rows = "".join(f"<tr><td>{i.name}<div class=x>{i.spec}</div></td><td>{yuan(i.price)}元 × {i.count}</td></tr>" for i in bill.items)
    rows += "".join(f"<tr><td>{k}</td><td>{yuan(v)}元</td></tr>" for k, v in bill.fees) + "".join(
        f"<tr><td>{k}</td><td>-{yuan(v)}元</td></tr>" for k, v in bill.cuts
    )
    body = f"""<div style="background:#fff">{status(rng)}</div><div class="nv b">{icon("back")}<b
style="font-size:17px">服务单</b>{icon("more")}</div><div class="hd">{rng.choice(("师傅已完工，期待您的评价", "服务已结束"))}</div>
<div class="c r" style="gap:12px">{picture(rng, 44, 44, radius=22)}<div class="g"><b style="font-size:15px">{rng.choice("孙马朱胡")}师傅</b><div
class="x">服务 {rng.randint(200, 3000)} 单　好评 {rng.randint(95, 99)}%</div></div><span
style="border:1px solid #1f7a37;color:#1f7a37;border-radius:14px;font-size:13px;padding:3px 12px">评价</span></div>
<div class="c"><b style="font-size:15px">{bill.shop}</b><table style="margin-top:6px">{rows}</table><div class="tt b"><span>共付</span><b
style="font-size:20px">{yuan(bill.total)}元</b></div></div>
<div class="c"><div class="i b"><span>工单号</span><span>FW{digits(rng, 11)}</span></div><div
class="i b"><span>上门时间</span><span>{when(rng)[:16]}</span></div><div
class="i b"><span>质保</span><span>{bill.note or "同一问题90天内免费返修"}</span></div></div>"""
    return document(body, _HOME_CSS, font=rng.choice((SANS, SERIF)), back="#f2f4f7")


_HOMES = (
    Case(
        name="install_unlisted",
        shown=Bill(shop="燃气热水器 16升", items=(Item("燃气热水器 16L 恒温", "天然气", 189900),), fees=(("上门安装费", 15000),)),
        context=on("order", 1899, fees={}),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="install_listed",
        shown=Bill(shop="壁挂空调 1.5匹", items=(Item("壁挂空调 1.5匹 变频", "新一级能效", 239900),), fees=(("上门安装费", 12000),)),
        context=on("order", 2399, fees={"上门安装费": 120}, title="1.5匹变频空调"),
    ),
    Case(
        name="free_install_broken",
        shown=Bill(shop="浴霸安装", items=(Item("风暖浴霸 多功能", "300×600", 49900),), fees=(("高空作业费", 8000), ("辅材费", 6000))),
        text="客服保证499全包，师傅走的时候让我付了639，说不清多的是什么",
        context=on("ticket", 499),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="cleaning_plain",
        shown=Bill(shop="日常保洁 4小时", items=(Item("日常保洁", "按小时计", 4500, 4),), cuts=(("老客优惠", 2000),)),
        text="一小时45，四小时减20，付了160，阿姨很仔细",
        context=on("review"),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(
            shop="油烟机拆洗", items=(Item("油烟机深度拆洗", "欧式", 16800), Item("灶台清洁", "双眼灶", 5800)), fees=(("耗材费", 2000),), wrong=3000
        ),
        must=("total_mismatch",),
    ),
    Case(
        name="quote_broken",
        shown=Bill(shop="搬家服务", items=(Item("小型搬家套餐", "4.2米厢货 · 2名师傅", 56000),)),
        text="电话里报380一趟，搬完要我给560",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="extra_agreed",
        shown=Bill(shop="开锁换芯", items=(Item("C级锁芯更换", "含6把钥匙", 28000),), fees=(("夜间上门费", 5000), ("远程费", 0)), note="锁芯质保3年"),
        text="锁芯280，夜间上门费50是先讲好的，一共330，没乱收",
        context=on("review"),
    ),
)

# --- A hotel booking -------------------------------------------------------------------------------------------------------------------------

_HOTEL_CSS = """body{color:#1f2430}.tp{background:#2b59c3;color:#fff}.c{background:#fff;margin:10px;border-radius:10px;padding:16px}
.n{font-size:18px;font-weight:700}.x{font-size:13px;color:#6d7482;margin-top:5px}.l{font-size:15px;padding:7px 0}
.ft{background:#fff;padding:12px 16px 26px;border-top:1px solid #e8eaf0}
.p{color:#f5610a;font-weight:700}.go{background:#f5610a;color:#fff;border-radius:8px;padding:11px 26px;font-size:16px}
.h{font-size:16px;font-weight:600;margin-bottom:8px}"""


def _hotel(rng: Random, bill: Bill) -> str:
    lines = "".join(
        f'<div class="l b"><span>{i.name}<span class="x">　{i.spec}</span></span><span>¥{yuan(i.price)} × {i.count}晚</span></div>'
        for i in bill.items
    )
    lines += "".join(f'<div class="l b"><span>{k}</span><span>¥{yuan(v)}</span></div>' for k, v in bill.fees) + "".join(
        f'<div class="l b p"><span>{k}</span><span>-¥{yuan(v)}</span></div>' for k, v in bill.cuts
    )
    nights, day = bill.items[0].count, rng.randint(3, 24)
    month = rng.randint(1, 12)
    body = f"""<div class="tp">{status(rng, "#fff")}<div class="b" style="padding:2px 14px 14px">{icon("back", 22, "#fff")}<b
style="font-size:17px">填写订单</b><span style="width:22px"></span></div></div>
<div class="c"><div class="n">{bill.shop}</div><div class="x">{month}月{day}日 入住 — {month}月{day + nights}日 离店　共{nights}晚</div><div
class="x">{bill.items[0].spec} · {rng.randint(22, 48)}㎡ · {rng.choice(("含双早", "不含早"))} · 可住{rng.randint(2, 3)}人</div></div>
<div class="c"><div class="h">入住信息</div><div class="l b"><span>房间数</span><span>1间</span></div><div class="l b"><span>住客姓名</span><span
style="color:#aab0bb">每间填一位</span></div><div class="l b"><span>预计到店</span><span>{rng.randint(14, 21)}:00</span></div></div>
<div class="c"><div class="h">费用明细</div>{lines}{f'<div class="x">{bill.note}</div>' if bill.note else ""}</div><div class="ft b"><span><span
style="font-size:13px">订单总价 </span><span class="p">{tag(bill.total, 26)}</span></span><span class="go">去支付</span></div>"""
    return document(body, _HOTEL_CSS, back="#eef1f7")


_HOTELS = (
    Case(
        name="two_nights",
        shown=Bill(shop="栖云山居民宿", items=(Item("房费", "山景大床房", 46800, 2),), cuts=(("连住减", 6000),)),
        context=on("listing", 468),
    ),
    Case(
        name="cleaning_unlisted",
        shown=Bill(shop="海岸线公寓", items=(Item("房费", "海景套房", 38800, 2),), fees=(("清洁费", 6000),)),
        context=on("listing", 388, fees={}),
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Case(
        name="cleaning_listed",
        shown=Bill(shop="海岸线公寓", items=(Item("房费", "园景双床房", 32800, 3),), fees=(("清洁费", 6000),)),
        context=on("listing", 328, fees={"清洁费": 60}, currency="CNY"),
    ),
    Case(
        name="sum_wrong",
        shown=Bill(shop="古城里客栈", items=(Item("房费", "庭院房", 29800, 3),), fees=(("加床费", 10000),), wrong=8000),
        must=("total_mismatch",),
    ),
    Case(
        name="list_page_lower",
        shown=Bill(shop="湖畔假日酒店", items=(Item("房费", "湖景双床房", 59800, 1),)),
        text="搜索列表里显示458，进来填单就变598了，截图给你们看",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="cancel_question",
        shown=Bill(shop="湖畔假日酒店", items=(Item("房费", "高级大床房", 45800, 1),)),
        text="订的458那间，价格对得上，临时有事想取消",
        context=on("ticket"),
    ),
)


def pages(rng: Random) -> Iterator[Page]:
    """Orders of the split `held`."""
    yield from Sheet(name="checkout", draw=_table, widths=(1160, 1280), scales=(1.0, 1.25, 1.5), smallest=13).pages(rng, _TABLES, "held")
    yield from Sheet(name="confirm", draw=_confirm, smallest=13).pages(rng, _CONFIRMS, "held")
    yield from Sheet(name="meal", draw=_bowl, smallest=13).pages(rng, _BOWLS, "held")
    yield from Sheet(name="service", draw=_home, smallest=13).pages(rng, _HOMES, "held")
    yield from Sheet(name="hotel", draw=_hotel, smallest=13).pages(rng, _HOTELS, "held")
