"""Layouts of the Chinese pages of `mart`."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from tests.generator.web.mart_kit import Bill, Offer, clock, document, flat, money, number, picture, status, when


def goods(rng: Random, offer: Offer) -> str:
    """A product page of a phone app: photo, price block, rows, a bar at the bottom."""
    css = """body{background:#f4f4f6;color:#222;font-size:14px}.box{background:#fff;padding:14px 16px;margin-bottom:9px}
    .m{font-size:34px;font-weight:700;color:#f03a17}.m i{font-size:19px}.lab{color:#f03a17;font-size:14px;margin-right:5px}
    del{color:#8a8a8a;font-size:15px;margin-left:8px}.badge{background:#f03a17;color:#fff;border-radius:4px;padding:2px
    7px;font-size:14px;margin-left:8px}
    .plain{font-size:15px;color:#333;margin-top:6px}.notice{background:#fff1e8;color:#a63a00;padding:9px 16px;font-size:15px}
    h1{font-size:18px;line-height:1.45;margin-top:8px}.tag{border:1px solid #f2a48f;color:#d8431f;font-size:13px;border-radius:3px;padding:1px
    6px;margin-right:6px}
    .row{display:flex;gap:14px;padding:7px 0;color:#333}.row b{color:#777;font-weight:400;width:42px}
    .fine{font-size:10px;color:#c0c0c0;margin-top:8px}
    .bar{background:#fff;display:flex;align-items:center;gap:18px;padding:10px 16px 20px;font-size:12px;color:#555;text-align:center}
    .bar p{font-size:19px}.go{flex:1;display:flex;border-radius:21px;overflow:hidden;font-size:15px;line-height:42px;color:#fff}.go span{flex:1}"""
    rows = "".join(
        f'<div class="row"><b>{head}</b><span>{words}</span></div>' for head, words in zip(("规格", "发货", "服务"), offer.about, strict=False)
    )
    body = f"""{status(rng)}{picture(rng, 330)}{when(offer.notice, f'<div class="notice">{offer.notice}</div>')}
    <div class="box"><div
    style="display:flex;align-items:baseline">{when(offer.label, f'<span class="lab">{offer.label}</span>')}{money("¥", offer.price)}
    {when(offer.struck, f"<del>¥{offer.struck}</del>")}{when(offer.badge, f'<span class="badge">{offer.badge}</span>')}</div>
    {when(offer.plain, f'<div class="plain">{offer.plain}</div>')}<h1>{offer.title}</h1>
    <div style="margin-top:9px">{"".join(f'<span class="tag">{tag}</span>' for tag in offer.tags)}</div>
    <p style="color:#666;font-size:13px;margin-top:9px">已售 {rng.randint(120, 4800)} 件 · {rng.randint(60, 900)} 条评价</p>
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div><div class="box">{rows}</div>
    <div class="bar"><div><p>⌂</p>店铺</div><div><p>✉</p>客服</div><div><p>☆</p>收藏</div>
    <div class="go"><span style="background:#ff9b1e">加入购物车</span><span style="background:#f03a17">立即购买</span></div></div>"""
    return document(css, body)


def live(rng: Random, offer: Offer) -> str:
    """A live stream with the card of the product being explained."""
    css = """body{background:linear-gradient(170deg,#3a2f52,#84525e 55%,#251c2f);color:#fff;font-size:14px}
    .top{display:flex;justify-content:space-between;padding:4px 14px}.host{background:#0006;border-radius:20px;padding:5px 14px 5px
    6px;display:flex;gap:8px;align-items:center}
    .dot{width:32px;height:32px;border-radius:50%;background:linear-gradient(#ffd0a8,#d3795b)}.chat
    p{display:inline-block;background:#0005;border-radius:14px;padding:5px 12px;margin-bottom:6px}
    .card{background:#fff;color:#1d1d1f;border-radius:12px;margin:14px;padding:12px;display:flex;gap:12px}
    .m{color:#e0204f;font-size:27px;font-weight:700}.m i{font-size:16px}
    h1{font-size:16px;line-height:1.4}.off{display:inline-block;background:#ffe6ec;color:#c9143f;border-radius:3px;font-size:14px;padding:1px
    6px;margin:4px 0}
    del{color:#777;font-size:14px;margin-left:6px}.fine{font-size:10px;color:#bdbdc2;margin-top:4px}.plain{font-size:14px;color:#333}
    .buy{background:#e0204f;color:#fff;border-radius:17px;padding:6px 16px;font-size:15px;display:inline-block;margin-top:6px}"""
    talk = rng.sample(("小雨：颜色好看吗", "阿青：已经下单了", "木木：多久能到", "晚晚：尺码偏大吗", "大树：主播讲讲材质", "可可：上次买的不错"), 3)
    body = f"""{status(rng, "#fff")}<div class="top"><div class="host"><div class="dot"></div>
    <div>{rng.choice(("小满的衣橱", "阿禾好物间", "南风家居"))}<br>
    <span style="font-size:12px">{rng.randint(1200, 9800)} 人在看</span></div></div><div style="font-size:22px;padding-top:6px">✕</div></div>
    <div style="height:330px;display:flex;justify-content:center;align-items:end"><svg width="220" height="300"><circle cx="110" cy="80" r="52"
    fill="#f1c7a6"/>
    <path d="M20 300 q10 -150 90 -150 q80 0 90 150z" fill="#5b7fa8"/></svg></div>
    <div class="chat" style="padding:0 14px">{"<br>".join(f"<p>{line}</p>" for line in talk)}</div>
    <div class="card">{picture(rng, 112, "112px", 8)}<div style="flex:1"><p style="font-size:12px;color:#e0204f">▮▮ 讲解中 ·
    {rng.randint(1, 40)}号链接</p><h1>{offer.title}</h1>
    {when(offer.badge, f'<span class="off">{offer.badge}</span>')}<div>
    {when(offer.label, f'<span style="font-size:14px;color:#c9143f">{offer.label} </span>')}{money("¥", offer.price)}
    {when(offer.struck, f"<del>¥{offer.struck}</del>")}</div>{when(offer.plain, f'<div class="plain">{offer.plain}</div>')}
    <span class="buy">{"去看看" if offer.notice else "去抢购"}</span>{when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div></div>
    {when(offer.notice, f'<div style="margin:0 14px;background:#000a;border-radius:8px;padding:10px 14px;font-size:15px">{offer.notice}</div>')}
    <div style="display:flex;gap:14px;padding:14px;align-items:center"><div style="flex:1;background:#fff3;border-radius:18px;padding:8px
    16px">说点什么…</div>☆ ♡</div>"""
    return document(css, body)


def group(rng: Random, offer: Offer) -> str:
    """A page of a group-buying app: two prices on two buttons, or one button where no group is needed."""
    css = """body{background:#fff;color:#2b2b2b;font-size:15px}.strip{background:linear-gradient(90deg,#2f9e5b,#5cc27d);color:#fff;padding:12px
    16px}
    .m{font-size:32px;font-weight:700}.m i{font-size:18px}del{font-size:15px;margin-left:8px;color:#fff}
    .pill{background:#fff;color:#20774a;border-radius:11px;padding:1px 9px;font-size:14px;margin-left:8px}
    h1{font-size:18px;line-height:1.45;padding:14px 16px 6px}.line{padding:6px 16px;color:#555;font-size:14px}
    .fine{font-size:10px;color:#bcc2be;padding:4px 16px}
    .team{display:flex;align-items:center;gap:10px;padding:10px 16px;border-top:1px solid #eee}.ava{width:36px;height:36px;border-radius:50%}
    .foot{display:flex;text-align:center;color:#fff;margin-top:10px}.foot div{flex:1;padding:11px 0 18px;background:#2f9e5b}.foot
    div:first-child:not(:only-child){background:#8cc9a3;color:#123d25}
    .foot .m{font-size:20px}.foot .m i{font-size:14px}.notice{background:#f1f1f1;color:#333;padding:12px 16px;font-size:16px}"""
    teams = "".join(
        f'<div class="team"><div class="ava" style="background:hsl({rng.randint(0, 359)},50%,70%)"></div><span style="flex:1">{name}</span>'
        f'<span style="color:#555;font-size:14px">{words}</span></div>'
        for name, words in zip(rng.sample(("林**", "果果妈", "一杯清茶", "小丁", "Amy"), 2), offer.about, strict=False)
    )
    buttons = "".join(f"<div>{money('¥', price)}<br>{name}</div>" for name, price in offer.options) or "<div>马上买</div>"
    body = f"""{status(rng)}{picture(rng, 300)}<div class="strip">{when(offer.label, f"{offer.label} ")}{money("¥", offer.price)}
    {when(offer.struck, f"<del>¥{offer.struck}</del>")}{when(offer.badge, f'<span class="pill">{offer.badge}</span>')}<span
    style="float:right;font-size:14px;line-height:44px">已售{rng.randint(300, 9000)}份</span></div>
    {when(offer.notice, f'<div class="notice">{offer.notice}</div>')}<h1>{offer.title}</h1>
    {"".join(f'<div class="line">{tag}</div>' for tag in offer.tags)}
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}{teams}<div class="foot">{buttons}</div>"""
    return document(css, body)


def desk(rng: Random, offer: Offer) -> str:
    """A shop on a desktop screen: photo on the left, price panel with options on the right."""
    css = """body{background:#fff;color:#333;font-size:15px}.head{background:#20304a;color:#dfe6f2;padding:9px
    60px;display:flex;justify-content:space-between;font-size:14px}
    .logo{padding:20px 60px;font-size:28px;font-weight:700;color:#20304a;display:flex;align-items:center;gap:40px}.find{flex:1;border:2px solid
    #20304a;height:40px;font-size:15px;font-weight:400;color:#777;padding:7px 14px}
    .main{display:flex;gap:40px;padding:10px 60px 40px}h1{font-size:22px;line-height:1.4}.panel{background:#f3f6fb;padding:16px 20px;margin:14px
    0}
    .m{font-size:32px;font-weight:700;color:#c8102e}.m i{font-size:18px}dl{display:flex;gap:20px;padding:8px 0;align-items:baseline}
    dt{color:#666;width:64px}
    .opt{border:1px solid #bbb;padding:8px 14px;margin-right:10px;display:inline-block;margin-bottom:6px}.on{border:2px solid
    #c8102e;color:#c8102e}
    .b{background:#c8102e;color:#fff;padding:2px 8px;font-size:14px;margin-left:10px}.fine{font-size:11px;color:#b9bec8;margin-top:10px}
    .notice{background:#fdf3d8;color:#6d4c00;padding:10px 60px;font-size:16px}
    .buy{display:inline-block;background:#c8102e;color:#fff;padding:13px 44px;font-size:17px;margin:14px 14px 0 0}"""
    options = "".join(
        f'<span class="opt {"on" if place == offer.selected else ""}">{name}'
        f"{when(price, f' ¥{price}')}{' ✓' if place == offer.selected else ''}</span>"
        for place, (name, price) in enumerate(offer.options)
    )
    body = f"""<div class="head"><span>您好，欢迎来到禾木商城</span><span>我的订单 | 购物车 {rng.randint(1, 9)} | 客户服务</span></div>
    {when(offer.notice, f'<div class="notice">{offer.notice}</div>')}<div class="logo">禾木商城<div class="find">搜索商品、品牌</div></div>
    <div class="main">{picture(rng, 420, "420px")}<div style="flex:1"><h1>{offer.title}</h1><p
    style="color:#666;margin-top:8px">{" · ".join(offer.tags)}</p>
    <div class="panel"><dl><dt>{offer.label or "价格"}</dt><dd>{money("¥", offer.price)}<span
    style="color:#c8102e">{offer.suffix}</span>{when(offer.badge, f'<span class="b">{offer.badge}</span>')}</dd></dl>
    {when(offer.struck, f"<dl><dt>原价</dt><dd><del>¥{offer.struck}</del></dd></dl>")}
    {when(offer.plain, f"<dl><dt>说明</dt><dd>{offer.plain}</dd></dl>")}</div>
    {when(options, f"<dl><dt>版本</dt><dd>{options}</dd></dl>")}<dl><dt>数量</dt><dd>− &nbsp;1&nbsp; + &nbsp; 库存{rng.randint(20, 400)}件</dd></dl>
    <dl><dt>配送</dt><dd>{offer.about[0] if offer.about else "付款后48小时内发出"}</dd></dl><span class="buy">立即购买</span><span class="buy"
    style="background:#f7dfe3;color:#c8102e">加入购物车</span>
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div></div>"""
    return document(css, body)


def ticket(rng: Random, offer: Offer) -> str:
    """A ticket app: poster, tiers, the chosen tier marked."""
    css = """body{background:#f7f5ff;color:#26213d;font-size:15px}
    .poster{background:linear-gradient(135deg,#4b3a9b,#8d5fc4);color:#fff;padding:16px 18px 22px;display:flex;gap:14px}
    h1{font-size:20px;line-height:1.4}.sheet{background:#fff;border-radius:16px 16px 0 0;margin-top:-10px;padding:16px 18px}
    .m{font-size:30px;font-weight:700;color:#5b35c9}.m i{font-size:17px}
    del{color:#888;margin-left:8px}.b{background:#ece5ff;color:#5b35c9;font-size:14px;border-radius:4px;padding:2px 7px;margin-left:8px}
    .t{display:flex;justify-content:space-between;border:1px solid #d9d5e8;border-radius:10px;padding:12px 14px;margin-top:10px}.on{border:2px
    solid #5b35c9;background:#f4f0ff;font-weight:600}
    .notice{background:#efecf7;border-radius:8px;padding:10px 12px;margin-top:12px;font-size:15px}
    .fine{font-size:10px;color:#c0bccd;margin-top:10px}
    .go{background:#5b35c9;color:#fff;text-align:center;border-radius:24px;padding:12px;margin-top:16px;font-size:17px}"""
    tiers = "".join(
        f'<div class="t {"on" if place == offer.selected else ""}"><span>{name}{"（已选）" if place == offer.selected else ""}</span>'
        f"<span>¥{price}</span></div>"
        for place, (name, price) in enumerate(offer.options)
    )
    body = f"""<div style="background:#4b3a9b">{status(rng, "#fff")}</div><div
    class="poster">{picture(rng, 140, "104px", 8)}<div><h1>{offer.title}</h1>
    <p style="margin-top:8px">{"<br>".join(offer.about)}</p><p style="margin-top:6px;font-size:13px">{rng.randint(800, 9000)} 人想看</p></div></div>
    <div class="sheet"><div>{when(offer.label, f"{offer.label} ")}{money("¥", offer.price)}{offer.suffix}
    {when(offer.struck, f"<del>¥{offer.struck}</del>")}
    {when(offer.badge, f'<span class="b">{offer.badge}</span>')}</div>
    {when(offer.notice, f'<div class="notice">{offer.notice}</div>')}{when(tiers, f'<p style="margin-top:14px;font-weight:600">选择票档</p>{tiers}')}
    <p style="margin-top:14px;color:#555;font-size:14px">{" ｜ ".join(offer.tags)}</p>
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}<div class="go">选座购票</div></div>"""
    return document(css, body)


def service(rng: Random, offer: Offer) -> str:
    """A page of a local service: shop header, package card, notes."""
    css = """body{background:#eef3f2;color:#1f2d2b;font-size:15px}.nav{background:#fff;padding:4px 16px
    12px;font-size:17px;text-align:center;font-weight:600}
    .c{background:#fff;border-radius:12px;margin:10px 12px;padding:14px}h1{font-size:19px;line-height:1.4}
    .m{font-size:29px;font-weight:700;color:#e8590c}.m i{font-size:17px}
    del{color:#868e8c;margin-left:7px}.b{border:1px solid #e8590c;color:#e8590c;border-radius:3px;font-size:14px;padding:0 6px;margin-left:7px}
    .r{display:flex;justify-content:space-between;padding:7px 0;border-bottom:1px dashed #dfe6e4}
    .fine{font-size:10px;color:#b9c4c1;margin-top:9px}
    .foot{background:#fff;display:flex;align-items:center;justify-content:space-between;padding:10px 16px 20px}.foot .m{font-size:23px}
    .go{background:#e8590c;color:#fff;border-radius:8px;padding:10px 30px;font-size:16px}"""
    lines = "".join(f'<div class="r"><span>{line}</span><span>✓</span></div>' for line in offer.about)
    body = f"""<div style="background:#fff">{status(rng)}</div><div class="nav">项目详情</div>
    <div class="c" style="display:flex;gap:12px">{picture(rng, 78, "78px", 8)}<div><b>{offer.tags[0]}</b><p
    style="color:#555;font-size:14px;margin-top:5px">★ 4.{rng.randint(5, 9)} · 距您 {rng.randint(1, 6)}.{rng.randint(1, 9)} km</p>
    <p style="color:#555;font-size:14px">营业时间 09:00-21:00</p></div></div>
    <div class="c"><h1>{offer.title}</h1><div
    style="margin-top:8px">{when(offer.label, f'<span style="color:#e8590c">{offer.label} </span>')}{money("¥", offer.price)}{offer.suffix}
    {when(offer.struck, f"<del>门市价 ¥{offer.struck}</del>")}
    {when(offer.badge, f'<span class="b">{offer.badge}</span>')}</div>
    {when(offer.plain, f'<p style="margin-top:6px">{offer.plain}</p>')}{when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div>
    {when(offer.notice, f'<div class="c" style="background:#fff4e6">{offer.notice}</div>')}<div class="c"><b>套餐内容</b>{lines}</div>
    <div class="c"><b>{rng.randint(80, 600)} 位顾客评价</b><p style="margin-top:6px;color:#444">师傅准时，做得很仔细。</p></div>
    <div class="foot">{money("¥", offer.price)}<span class="go">马上预约</span></div>"""
    return document(css, body)


def _thing(rng: Random, item: tuple[str, str, int, str], size: int) -> str:
    """An item of a bill with its picture."""
    name, detail, count, price = item
    return (
        f'<div class="it">{picture(rng, size, f"{size}px", 6)}<div style="flex:1"><p>{name}</p><p class="d">{detail}</p></div>'
        f'<div style="text-align:right"><p>{flat("¥", price)}</p><p class="d">×{count}</p></div></div>'
    )


def confirm(rng: Random, bill: Bill) -> str:
    """The page before payment: address, items, sums, a bar with the total."""
    css = """body{background:#f2f3f5;color:#222;font-size:15px}.nav{background:#fff;text-align:center;font-size:18px;padding:4px 0
    14px;font-weight:600}.c{background:#fff;border-radius:10px;margin:10px;padding:14px}
    .it{display:flex;gap:12px;padding:8px 0}.d{color:#777;font-size:13px;margin-top:5px}.r{display:flex;justify-content:space-between;padding:8px
    0}
    .foot{background:#fff;display:flex;justify-content:flex-end;align-items:center;gap:14px;padding:10px 14px 22px}
    .m{color:#ee2b2b;font-size:25px;font-weight:700}.m i{font-size:16px}.go{background:#ee2b2b;color:#fff;border-radius:22px;padding:10px
    26px;font-size:16px}"""
    rows = "".join(f'<div class="r"><span>{name}</span><span>{flat("¥", amount)}</span></div>' for name, amount in bill.charges)
    body = f"""<div style="background:#fff">{status(rng)}</div><div class="nav"><span style="float:left;padding-left:16px">‹</span>确认订单</div>
    <div class="c">◎ {rng.choice(("苏州市姑苏区平江路", "长沙市岳麓区麓山南路", "青岛市市南区闽江路"))}{rng.randint(2, 90)}号<p class="d">收货人 陈**
    &nbsp;138****{number(rng, 4)}</p></div>
    <div class="c"><b>{rng.choice(("青禾旗舰店", "北岸生活馆", "松果家居店"))}</b>{"".join(_thing(rng, item, 70) for item in bill.items)}</div>
    <div class="c"><div class="r"><span>商品金额</span><span>{flat("¥", bill.goods)}</span></div>
    {rows}{when(bill.note, f'<p style="color:#555;font-size:14px;padding-top:6px">{bill.note}</p>')}</div>
    <div class="c"><div class="r"><span>支付方式</span><span>余额支付 ›</span></div>
    <div class="r"><span>发票</span><span>不开发票 ›</span></div></div>
    <div class="foot"><span>合计</span>{money("¥", f"{bill.total:.2f}")}<span class="go">提交订单</span></div>"""
    return document(css, body)


def order(rng: Random, bill: Bill) -> str:
    """The details of an order that was paid, with numbers and dates."""
    css = """body{background:#fbf7f2;color:#33291f;font-size:15px}.hd{background:#b6562c;color:#fff;padding:0 0 18px}
    .c{background:#fff;padding:14px 16px;margin-bottom:10px}
    .it{display:flex;gap:12px;padding:8px 0;border-bottom:1px solid #f1e9e1}.d{color:#80756b;font-size:13px;margin-top:5px}
    .r{display:flex;justify-content:space-between;padding:6px 0;color:#5c5148}
    .sum{border-top:1px solid #eadfd4;margin-top:6px;padding-top:11px;text-align:right;font-size:17px}.sum b{color:#b6562c;font-size:21px}
    .btn{border:1px solid #b9aca0;border-radius:16px;padding:5px 15px;margin-left:10px;display:inline-block}"""
    rows = "".join(f'<div class="r"><span>{name}</span><span>{flat("¥", amount)}</span></div>' for name, amount in bill.charges)
    body = f"""<div class="hd">{status(rng, "#fff")}<p style="padding:6px
    18px;font-size:21px;font-weight:600">{rng.choice(("已签收", "待收货", "交易完成"))}</p><p style="padding:0 18px">感谢您的购买</p></div>
    <div class="c">{"".join(_thing(rng, item, 64) for item in bill.items)}<div style="height:8px"></div><div
    class="r"><span>商品总价</span><span>{flat("¥", bill.goods)}</span></div>{rows}
    <div class="sum">实付款 <b>{flat("¥", bill.total)}</b></div></div>{when(bill.note, f'<div class="c">{bill.note}</div>')}
    <div class="c"><div class="r"><span>订单编号</span><span>{number(rng, 16)}</span></div><div
    class="r"><span>下单时间</span><span>2024-0{rng.randint(1, 9)}-{rng.randint(10, 28)} {clock(rng)}</span></div>
    <div class="r"><span>配送方式</span><span>普通快递</span></div></div><div style="text-align:right;padding:8px 16px 22px"><span
    class="btn">查看物流</span><span class="btn">再次购买</span></div>"""
    return document(css, body)


def paid(rng: Random, bill: Bill) -> str:
    """The result of a payment: a tick, the sum, what it was for."""
    css = """body{background:#fff;color:#1c1c1e;font-size:16px}
    .tick{width:62px;height:62px;border-radius:50%;background:#17a673;color:#fff;font-size:36px;line-height:60px;margin:26px auto
    10px;text-align:center}
    .m{font-size:42px;font-weight:600}.m i{font-size:30px}.r{display:flex;justify-content:space-between;padding:11px 24px;color:#555}.r
    span:last-child{color:#1c1c1e}hr{border:0;border-top:1px solid #e8e8ea;margin:14px 24px}
    .go{border:1px solid #17a673;color:#17a673;border-radius:8px;text-align:center;margin:26px 80px;padding:10px}"""
    items = "".join(
        f'<div class="r"><span>{name}{f"（单价{price}元 × {count}）" if count > 1 else ""}</span>'
        f"<span>{flat('¥', count * Decimal(price))}</span></div>"
        for name, _, count, price in bill.items
    )
    rows = "".join(f'<div class="r"><span>{name}</span><span>{flat("¥", amount)}</span></div>' for name, amount in bill.charges)
    body = f"""{status(rng)}<div class="tick">✓</div><p style="text-align:center;font-size:18px">支付成功</p><p style="text-align:center;margin:8px
    0">{money("¥", f"{bill.total:.2f}")}</p><hr>
    {items}{rows}<hr><div class="r"><span>收款方</span><span>{rng.choice(("小巷生活", "云上优选", "沐光商贸", "拾光小店"))}</span></div>
    <div class="r"><span>付款方式</span><span>储蓄卡（尾号{number(rng, 4)}）</span></div><div
    class="r"><span>付款时间</span><span>2024-1{rng.randint(0, 2)}-{rng.randint(10, 28)} {clock(rng)}</span></div>
    <div class="r"><span>交易单号</span><span>{number(rng, 14)}</span></div><div class="go">完成</div>"""
    return document(css, body)
