"""Chinese shop pages of `annex`: a phone's product page, a desktop product page, a checkout, a paid order and a takeaway order."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.annex_kit import CJK, HEI, Offer, Order, art, back, build, listing, money, short, small_cents, status
from tests.generator.web.page import Page

PHONE_OFFERS = (
    Offer(
        name="seven_tenths",
        title="原木色北欧台灯 卧室床头阅读灯 三档调光",
        kind="lamp",
        price=20860,
        label="活动价",
        was=29800,
        badge="7折",
        strip="距结束 08:21:46",
    ),
    Offer(
        name="as_listed",
        title="手冲陶瓷马克杯 380ml 釉下彩 可进洗碗机",
        kind="mug",
        price=5900,
        text="新上架的马克杯，主图是自己拍的",
        promised=listing("手冲陶瓷马克杯", 5900),
        fine="图片仅供参考，请以实物为准",
    ),
    Offer(
        name="half_that_is_not",
        title="轻便缓震跑步鞋 男女同款 网面透气",
        kind="shoe",
        price=23900,
        label="秒杀价",
        was=39900,
        badge="5折",
        strip="仅剩 02:17:33",
        must=("false_discount",),
    ),
    Offer(
        name="over",
        title="大容量帆布托特包 通勤上课两用",
        kind="bag",
        price=8900,
        label="周年庆价",
        was=12900,
        strip="活动已结束",
        must=("expired_offer",),
    ),
    Offer(
        name="packing_below",
        title="釉彩汤碗四只装 家用 8英寸 礼盒",
        kind="bowl",
        price=12800,
        text="餐具专场，新款汤碗",
        fine="礼盒包装费30元另计，下单时一并收取",
        must=("hidden_fee", "fine_print"),
    ),
    Offer(
        name="first_order",
        title="头戴式蓝牙耳机 主动降噪 续航40小时",
        kind="ears",
        price=19900,
        label="新人首单价",
        plain="日常价 ¥259.00",
        strip="仅限首次下单用户",
        must=("conditional",),
    ),
)


def phone_offer(offer: Offer, rng: Random) -> Page:
    """A product page of a shopping app, with the red strip below the picture."""
    sale = bool(offer.label)
    was = f'<span class="was">¥{short(offer.was)}</span>' if offer.was else ""
    badge = f'<span class="badge">{offer.badge}</span>' if offer.badge else ""
    plain = f'<div class="plain">{offer.plain}</div>' if offer.plain else ""
    head = f"{small_cents('¥', offer.price)}{was}{badge}"
    bar = (
        f'<div class="bar"><div><div class="lab">{offer.label}</div>{head}</div><div class="strip">{offer.strip}</div></div>{plain}'
        if sale
        else f'<div class="calm">{head}<span class="sold">已售{rng.randint(120, 960)}件</span></div>'
    )
    fine = f'<div class="fine">{offer.fine}</div>' if offer.fine else ""
    rows = (("发货", f"{rng.choice(['杭州', '佛山', '义乌'])} · 48小时内发货"), ("保障", "七天无理由退货 · 运费险"), ("规格", "颜色分类 · 请选择"))
    body = (
        f"{status('10:4' + str(rng.randint(0, 9)), '#222')}{art(offer.kind, rng.randint(0, 359), 'height:300px;padding:40px 90px')}{bar}"
        f'<div class="card"><h1>{offer.title}</h1>{fine}</div><div class="card">'
        + "".join(f'<div class="row"><i>{k}</i><span>{v}</span><em>›</em></div>' for k, v in rows)
        + f'</div><div class="card"><b>商品评价（{rng.randint(80, 700)}）</b><p>用了一周，做工很细致，和描述的一样，会推荐给同事。</p></div>'
        '<div class="foot"><span>店铺</span><span>客服</span><span>收藏</span><u>加入购物车</u><s>立即购买</s></div>'
    )
    css = (
        f"body{{font-family:{CJK};background:#f4f4f6;color:#222;font-size:14px}}.bar{{background:linear-gradient(90deg,#e8331f,#ff6a2b);color:#fff;"
        "padding:10px 16px;display:flex;justify-content:space-between;align-items:center}.lab{font-size:13px}.sg{font-size:17px;font-weight:700}"
        ".wh{font-size:32px;font-weight:700}.ct{font-size:18px;font-weight:700}.was{font-size:15px;text-decoration:line-through;margin-left:10px}"
        ".badge{background:#fff;color:#d8281a;border-radius:4px;font-size:14px;padding:1px 6px;margin-left:10px;font-weight:600}.strip{font-size:14px}"
        ".plain{background:#fff4ef;color:#7a2a12;padding:8px 16px;font-size:15px}.calm{background:#fff;padding:12px 16px 0;color:#d8281a}"
        ".sold{color:#777;font-size:13px;float:right;margin-top:16px}.card{background:#fff;margin-bottom:9px;padding:12px 16px}h1{font-size:17px;line-height:1.4}"
        ".fine{font-size:10px;color:#bdbdbd;margin-top:8px}.row{display:flex;padding:8px 0}.row i{font-style:normal;color:#777;width:52px}.row span{flex:1}"
        ".row em{color:#999}p{margin-top:8px;color:#444;line-height:1.5}.foot{display:flex;background:#fff;padding:10px 14px;gap:14px;align-items:center;font-size:12px}"
        ".foot u,.foot s{text-decoration:none;color:#fff;font-size:14px;border-radius:19px;padding:9px 14px;flex:1;text-align:center}"
        ".foot u{background:#f7a01d;margin-right:-10px}.foot s{background:#e8331f}"
    )
    return build(f"zh_phone_product-{offer.name}", body, css, offer.facts(), width=390, scale=2, smallest=20)


DESK_OFFERS = (
    Offer(name="minus_200", title="27英寸 2K 护眼显示器 可升降支架 75Hz", kind="screen", price=109900, label="抢购价", was=129900, badge="立减200元"),
    Offer(
        name="running",
        title="人体工学办公椅 透气网布 可躺 静音轮",
        kind="chair",
        price=69900,
        label="促销价",
        was=79900,
        strip="活动进行中，剩余 2天05时18分",
        fine="因拍摄光线不同，图片颜色仅供参考",
    ),
    Offer(
        name="dearer",
        title="27英寸 4K 设计显示器 Type-C 65W 供电",
        kind="screen",
        price=149900,
        label="售价",
        text="活动页写的是1299元，点进来看是这个价",
        promised=listing("27英寸 4K 设计显示器", 129900),
        must=("mismatch",),
    ),
    Offer(
        name="minus_too_much",
        title="珐琅铸铁炖锅 24cm 燃气电磁炉通用",
        kind="pot",
        price=34900,
        label="促销价",
        was=39900,
        badge="立减100元",
        must=("false_discount",),
    ),
    Offer(
        name="as_charged",
        title="实木儿童学习椅 可调节坐高 环保水性漆",
        kind="chair",
        price=45900,
        label="售价",
        fine="页面价格仅供参考，实际成交价以结算页为准",
        must=("fine_print",),
    ),
    Offer(
        name="last_month",
        title="LED 护眼落地灯 客厅立式 无频闪",
        kind="lamp",
        price=26900,
        label="限时特惠",
        was=32900,
        strip="特惠时间：10月20日-10月31日（已结束）",
        must=("expired_offer",),
    ),
)


def desk_offer(offer: Offer, rng: Random) -> Page:
    """A product page of a shop on the desktop: picture left, grey price panel right."""
    was = f'<span class="was">¥{money(offer.was, group=False)}</span>' if offer.was else ""
    badge = f'<b class="badge">{offer.badge}</b>' if offer.badge else ""
    strip = f'<dl><dt>活动</dt><dd class="hot">{offer.strip}</dd></dl>' if offer.strip else ""
    fine = f'<div class="fine">{offer.fine}</div>' if offer.fine else ""
    thumbs = "".join(art(offer.kind, rng.randint(0, 359), "width:72px;height:72px") for _ in range(5))
    body = (
        '<div class="top"><span>你好，请登录</span><span>我的订单</span><span>帮助中心</span></div><div class="nav"><b>木里家居</b><input placeholder="搜索商品">'
        "<span>购物车 2</span></div><main>"
        f'<div>{art(offer.kind, rng.randint(0, 359), "width:420px;height:420px;padding:50px")}<div class="th">{thumbs}</div></div><div class="r"><h1>{offer.title}</h1>'
        f'<div class="panel"><dl><dt>{offer.label}</dt><dd class="p">¥<big>{money(offer.price, group=False)}</big>{was}{badge}</dd></dl>{strip}</div>'
        f"<dl><dt>配送至</dt><dd>浙江 杭州 · 有货，今日下单预计后天送达</dd></dl><dl><dt>运费</dt><dd>包邮</dd></dl>"
        f'<dl><dt>颜色</dt><dd><span class="opt on">暖白</span><span class="opt">深灰</span></dd></dl>'
        f"<dl><dt>评价</dt><dd>{rng.randint(300, 4000)} 条 · 好评率 97%</dd></dl>"
        f'<div class="buy"><span class="n">1</span><span class="btn">加入购物车</span></div>{fine}</div></main>'
    )
    css = (
        f"body{{font-family:{HEI};background:#fff;color:#333;font-size:16px}}.top{{background:#f0f0f0;padding:8px 60px;display:flex;gap:28px;justify-content:flex-end;font-size:14px}}"
        ".nav{display:flex;padding:22px 60px;align-items:center;gap:50px}.nav b{font-size:30px;color:#2c6e49}.nav input{flex:1;height:40px;border:2px solid #2c6e49;padding:0 12px;font-size:15px}"
        "main{display:flex;gap:44px;padding:14px 60px 50px}.th{display:flex;gap:14px;margin-top:14px}.r{flex:1}h1{font-size:23px;line-height:1.5;margin-bottom:16px}"
        ".panel{background:#f3f6f2;padding:14px 0;margin-bottom:12px}dl{display:flex;padding:9px 16px;align-items:baseline}dt{width:86px;color:#777}dd{margin:0;flex:1}"
        ".p{color:#c7372f;font-size:22px}big{font-size:36px;font-weight:700}.was{color:#777;font-size:18px;text-decoration:line-through;margin-left:18px}"
        ".badge{background:#c7372f;color:#fff;font-size:15px;padding:4px 10px;margin-left:16px;border-radius:3px}.hot{color:#b1551a}.opt{border:1px solid #ccc;padding:7px 20px;margin-right:12px}"
        ".on{border:2px solid #2c6e49}.buy{display:flex;gap:20px;padding:22px 16px}.n{border:1px solid #bbb;padding:13px 26px}.btn{background:#2c6e49;color:#fff;padding:14px 56px;font-size:18px}"
        ".fine{color:#c4c4c4;font-size:11px;padding:4px 16px}"
    )
    return build(f"zh_desktop_product-{offer.name}", body, css, offer.facts(), width=1240, scale=1.5, smallest=16)


CHECKOUTS = (
    Order(
        name="fee_listed",
        shop="和风食器专营店",
        kind="bowl",
        goods=(("日式拉面碗 7英寸", "青海波 · 单只", 4500, 2),),
        lines=(("运费", 800),),
        promised=listing("日式拉面碗 7英寸", 4500, fees=(("运费", 800),)),
    ),
    Order(
        name="three_and_coupon",
        shop="晨跑运动旗舰店",
        kind="shoe",
        goods=(("速干运动袜 中筒", "白色 均码", 1990, 3),),
        lines=(("运费", 0), ("店铺优惠券", -500)),
        text="买了三双，用了店铺券",
        promised=listing("速干运动袜 中筒", 1990),
    ),
    Order(
        name="free_shipping",
        shop="向阳灯饰",
        kind="lamp",
        goods=(("折叠充电小台灯", "奶油白", 7900, 1),),
        lines=(("运费", 0),),
        promised=listing("折叠充电小台灯", 7900, original=9900),
        surface="listing",
    ),
    Order(
        name="packing_unlisted",
        shop="山野茶具",
        kind="mug",
        goods=(("旅行茶具一壶三杯", "墨绿", 16800, 1),),
        lines=(("运费", 1000), ("包装服务费", 1500)),
        promised=listing("旅行茶具一壶三杯", 16800, fees=(("运费", 1000),)),
        text="结算的时候多了一项收费",
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Order(
        name="thirty_more",
        shop="一格收纳",
        kind="bag",
        goods=(("尼龙旅行收纳袋 六件套", "雾蓝", 5600, 1), ("真空压缩袋 大号", "5只装", 3400, 2)),
        lines=(("运费", 600), ("满减优惠", -1000)),
        off=3000,
        must=("total_mismatch",),
    ),
)


def checkout(order: Order, rng: Random) -> Page:
    """The page before paying: address, goods, lines and a bar with the total."""
    goods = "".join(
        f'<div class="g">{art(order.kind, rng.randint(0, 359), "width:84px;height:84px;border-radius:8px")}<div class="t"><div>{title}</div><small>{option}</small></div>'
        f'<div class="q">¥{money(cents)}<small>×{pieces}</small></div></div>'
        for title, option, cents, pieces in order.goods
    )
    lines = "".join(
        f'<div class="l"><span>{name}</span><span class="{"red" if cents < 0 else ""}">{"-" if cents < 0 else ""}¥{money(abs(cents))}</span></div>'
        for name, cents in order.lines
    )
    count = sum(pieces for *_, pieces in order.goods)
    body = (
        f"{status('21:0' + str(rng.randint(0, 9)), '#111')}{back('确认订单', '#111', 'transparent')}"
        '<div class="c"><b>林女士</b> 138****2046<p>江苏省苏州市姑苏区平江路街道梧桐里</p></div>'
        f'<div class="c"><div class="shop">{order.shop}</div>{goods}<div class="l"><span>商品金额</span><span>¥{money(order.subtotal)}</span></div>{lines}</div>'
        '<div class="c"><div class="l"><span>支付方式</span><span>银行卡（尾号 6021）</span></div><div class="l"><span>发票</span><span>不开发票</span></div></div>'
        f'<div class="bar"><span>共{count}件　合计：</span><b>{small_cents("¥", order.total)}</b><i>提交订单</i></div>'
    )
    css = (
        f"body{{font-family:{CJK};background:#eef0f3;color:#111;font-size:15px}}.c{{background:#fff;border-radius:12px;margin:0 12px 10px;padding:14px}}p{{color:#555;margin-top:6px}}"
        ".shop{font-weight:600;margin-bottom:10px}.g{display:flex;gap:10px;margin-bottom:12px}.t{flex:1}small{display:block;color:#767676;font-size:13px;margin-top:4px}.q{text-align:right}"
        ".l{display:flex;justify-content:space-between;padding:7px 0}.red{color:#d9302c}.bar{background:#fff;display:flex;align-items:baseline;padding:12px 14px;margin-top:60px}"
        ".bar b{color:#d9302c;flex:1}.sg{font-size:14px}.wh{font-size:24px}.ct{font-size:15px}.bar i{font-style:normal;background:#d9302c;color:#fff;border-radius:22px;padding:11px 22px}"
    )
    return build(f"zh_checkout-{order.name}", body, css, order.facts(), width=375, scale=2, smallest=26)


PAID = (
    Order(
        name="as_advertised",
        shop="拾光书桌",
        kind="chair",
        goods=(("可折叠阅读椅", "米色", 19900, 1),),
        lines=(("运费", 0),),
        text="宣传价199，实际付款也是199，晒单",
        surface="review",
    ),
    Order(
        name="shipping_named",
        shop="海岸咖啡器具",
        kind="mug",
        goods=(("双层玻璃杯", "250ml", 3900, 2),),
        lines=(("运费", 1200), ("红包抵扣", -300)),
        text="两个杯子，页面写了运费12元，用红包抵了3块",
        promised=listing("双层玻璃杯", 3900, fees=(("运费", 1200),)),
    ),
    Order(
        name="paid_269",
        shop="静听数码",
        kind="ears",
        goods=(("半入耳蓝牙耳机", "曜石黑", 26900, 1),),
        lines=(("运费", 0),),
        text="宣传价199，结果付了269",
        must=("mismatch",),
    ),
    Order(
        name="twenty_five_more",
        shop="小满厨房",
        kind="pot",
        goods=(("不粘平底锅 26cm", "燕麦色", 12900, 1), ("硅胶锅铲", "灰色", 2600, 1)),
        lines=(("运费", 0), ("优惠券", -1500)),
        off=2500,
        must=("total_mismatch",),
    ),
    Order(
        name="set_of_two",
        shop="拾光书桌",
        kind="lamp",
        goods=(("夹式护眼灯", "白色", 8800, 1), ("灯泡 5W", "暖光", 1200, 2)),
        lines=(("运费", 600), ("会员减免", -600)),
    ),
)


def paid(order: Order, rng: Random) -> Page:
    """The page of an order already paid, with its number and times."""
    goods = "".join(
        f'<tr><td>{art(order.kind, rng.randint(0, 359), "width:64px;height:64px")}</td><td class="t">{title}<br><i>{option}，数量 {pieces}</i></td><td class="a">￥{money(cents)}</td></tr>'
        for title, option, cents, pieces in order.goods
    )
    lines = "".join(f"<li>{name}<b>{'－' if cents < 0 else ''}￥{money(abs(cents))}</b></li>" for name, cents in order.lines)
    body = (
        f"<header>{status('08:3' + str(rng.randint(0, 9)), '#fff')}<h2>交易成功</h2><p>感谢您的购买，欢迎再次光临</p></header><section><h3>{order.shop} ›</h3><table>{goods}</table></section>"
        f'<section><ul><li>商品总价<b>￥{money(order.subtotal)}</b></li>{lines}<li class="sum">实付款<b>￥{money(order.total)}</b></li></ul></section>'
        f'<section class="meta"><p>订单编号：{rng.randint(10**11, 10**12 - 1)}</p><p>下单时间：2025-09-{rng.randint(10, 28)} 19:24:07</p><p>支付方式：在线支付</p></section>'
        '<div class="b"><span>查看物流</span><span>再次购买</span><span>评价</span></div>'
    )
    css = (
        f"body{{font-family:{HEI};background:#f6f6f6;color:#2b2b2b;font-size:15px}}header{{background:#1f5fa8;color:#fff;padding-bottom:20px}}h2{{padding:14px 18px 4px;font-size:21px}}header p{{padding:0 18px}}"
        "section{background:#fff;margin-bottom:10px;padding:14px 18px}h3{font-size:16px;margin-bottom:10px}table{width:100%;border-collapse:collapse}td{padding:6px 0;vertical-align:top}td:first-child{width:74px}"
        ".t{padding:6px 10px;line-height:1.6}.t i{font-style:normal;color:#777;font-size:13px}.a{text-align:right;white-space:nowrap}ul{list-style:none;padding:0}li{padding:7px 0}li b{float:right;font-weight:400}"
        ".sum{border-top:1px solid #eee;margin-top:6px;padding-top:12px;font-weight:700}.sum b{color:#c9302c;font-size:20px;font-weight:700}.meta{color:#666;line-height:1.9;font-size:14px}"
        ".b{display:flex;gap:12px;justify-content:flex-end;padding:12px 18px;background:#fff}.b span{border:1px solid #aaa;border-radius:16px;padding:6px 14px;font-size:14px}"
    )
    return build(f"zh_paid_order-{order.name}", body, css, order.facts(), width=412, scale=2, smallest=26)


MEALS = (
    Order(
        name="plain",
        shop="阿婆家小馄饨（文昌路店）",
        kind="bowl",
        goods=(("鲜肉小馄饨", "大份", 1800, 1), ("葱油拌面", "", 1500, 1)),
        lines=(("打包费", 200), ("配送费", 350), ("满30减5", -500)),
    ),
    Order(
        name="fees_listed",
        shop="谷雨轻食沙拉",
        kind="bowl",
        goods=(("鸡胸肉能量碗", "油醋汁", 3280, 1),),
        lines=(("打包费", 150), ("配送费", 400)),
        promised=listing("鸡胸肉能量碗", 3280, fees=(("打包费", 150), ("配送费", 400))),
    ),
    Order(
        name="service_unlisted",
        shop="川小馆家常菜",
        kind="pot",
        goods=(("鱼香肉丝套餐", "微辣", 2680, 1), ("酸梅汤", "冰", 600, 1)),
        lines=(("配送费", 300), ("平台服务费", 480)),
        text="下单前只说有3元配送费，付款后发现价格变高了",
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Order(
        name="eight_too_many",
        shop="阿婆家小馄饨（文昌路店）",
        kind="bowl",
        goods=(("虾仁馄饨", "大份", 2600, 2), ("卤蛋", "", 300, 2)),
        lines=(("打包费", 200), ("配送费", 300)),
        off=800,
        must=("total_mismatch",),
    ),
)


def meal(order: Order, rng: Random) -> Page:
    """An order of a takeaway app: yellow head, dishes, charges, total at the right."""
    dishes = "".join(
        f'<div class="d">{art(order.kind, rng.randint(10, 50), "width:52px;height:52px;border-radius:6px")}<div><b>{title}</b><br><i>{option}</i></div><span class="x">×{pieces}</span>'
        f"<span>¥{short(cents * pieces)}</span></div>"
        for title, option, cents, pieces in order.goods
    )
    lines = "".join(
        f'<div class="d"><div>{name}</div><span>{"-" if cents < 0 else ""}¥{short(abs(cents))}</span></div>' for name, cents in order.lines
    )
    body = (
        f'<div class="h">{status("12:1" + str(rng.randint(0, 9)), "#222")}<h2>订单已送达</h2><div>骑手已于 12:06 送达，用餐愉快</div></div><div class="c"><h3>{order.shop}</h3>{dishes}<hr>{lines}<hr>'
        f'<div class="tot">合计 <b>¥{short(order.total)}</b></div></div><div class="c s"><div>期望时间　尽快送达</div><div>餐具数量　按需提供</div><div>配送服务　商家配送</div></div>'
    )
    css = (
        f"body{{font-family:{CJK};background:#f5f5f5;color:#222;font-size:15px}}.h{{background:#ffd23d;padding:0 0 34px}}.h h2{{padding:8px 16px 2px;font-size:22px}}.h div{{padding-left:16px}}"
        ".c{background:#fff;border-radius:10px;margin:-20px 10px 30px;padding:14px 14px 16px}h3{font-size:16px;margin-bottom:8px}.d{display:flex;gap:10px;padding:7px 0}.d>div:not([style]){flex:1}"
        "i{font-style:normal;color:#777;font-size:13px}.x{color:#666;width:34px}hr{border:0;border-top:1px dashed #ddd;margin:8px 0}.tot{text-align:right}.tot b{font-size:23px}.s{color:#555;line-height:2}"
    )
    return build(f"zh_takeaway-{order.name}", body, css, order.facts(), width=360, scale=3, smallest=39)


def pages(rng: Random) -> Iterator[Page]:
    """All Chinese shop pages."""
    yield from (phone_offer(offer, rng) for offer in PHONE_OFFERS)
    yield from (desk_offer(offer, rng) for offer in DESK_OFFERS)
    yield from (checkout(order, rng) for order in CHECKOUTS)
    yield from (paid(order, rng) for order in PAID)
    yield from (meal(order, rng) for order in MEALS)
