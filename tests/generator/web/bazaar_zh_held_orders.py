"""Held-out orders: carts, checkouts, order details, delivery bills, refunds, tickets, rooms, rides, utilities, payments, a desktop table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.generator.web.bazaar_zh_held_bills import CART, CHECKOUT, DELIVERY, DETAIL, OFFICE, PAID, REFUND, RIDE, STAY, TICKET, UTILITY
from tests.generator.web.bazaar_zh_kit import HEI, Bill, art, battery, digits, doc, icon, moment, money, num, page
from tests.generator.web.page import Page


def _pairs(pairs: tuple[tuple[str, float], ...], style: str, *, minus: bool = False) -> str:
    sign = "-¥" if minus else "¥"
    return "".join(f'<div class="r" style="{style}"><span>{name}</span><span>{sign}{num(amount)}</span></div>' for name, amount in pairs)


def _waived(pairs: tuple[tuple[str, float], ...], style: str) -> str:
    return "".join(
        f'<div class="r" style="{style}"><span>{name}</span><span><del style="color:#888">¥{num(amount)}</del>&nbsp; 免</span></div>'
        for name, amount in pairs
    )


def _notes(bill: Bill, style: str) -> str:
    return "".join(f'<div style="{style}">{note}</div>' for note in bill.notes)


def cart(rng: Random, bill: Bill) -> str:
    """A cart: ticked goods and others, the sum in the bar below."""

    def row(item: tuple[str, str, float, int], *, on: bool) -> str:
        name, kind, price, count = item
        tick = '<span class="o on">✓</span>' if on else '<span class="o"></span>'
        return (
            f'<div class="l" style="gap:10px;padding:11px 12px">{tick}{art(rng, 82, 82)}<div style="flex:1"><div style="font-size:14px">{name}</div>'
            f'<span style="font-size:12px;background:#f3f3f3;color:#666;padding:1px 7px;border-radius:4px">{kind} ⌄</span>'
            f'<div class="r" style="padding-top:7px">{money(price, 19, style="color:#0b8f6a")}'
            f'<span style="border:1px solid #ddd;border-radius:5px;font-size:13px;padding:1px 9px">－ {count} ＋</span></div>'
            "</div></div>"
        )

    ticked = sum(count for *_, count in bill.items)
    saved = _pairs(bill.offs, "font-size:13px;padding:3px 14px;color:#c0392b", minus=True)
    added = _pairs(bill.charges, "font-size:13px;padding:3px 14px")
    return doc(
        """body{background:#f2f4f3;color:#1b2320}
        .o{width:20px;height:20px;border:1px solid #bbb;border-radius:50%;text-align:center;line-height:19px;font-size:12px;flex:none}
        .on{background:#0b8f6a;border-color:#0b8f6a;color:#fff}.w{background:#fff;border-radius:12px;margin:10px}""",
        f"""{battery(rng, "#111")}<div class="r" style="padding:6px 14px"><b style="font-size:19px">购物车({len(bill.items) + len(bill.idle)})</b>
        <span style="font-size:14px">编辑</span></div>
        <div class="w"><div class="l" style="gap:8px;padding:11px 12px 0;font-size:14px"><span class="o on">✓</span>
        <b>{bill.shop}</b> ›</div>{"".join(row(item, on=True) for item in bill.items)}</div>
        {f'<div class="w">{"".join(row(item, on=False) for item in bill.idle)}</div>' if bill.idle else ""}
        <div class="w" style="padding:9px 0"><div class="r" style="font-size:13px;padding:3px 14px"><span>勾选商品</span>
        <span>¥{num(bill.goods)}</span></div>{added}{saved}{_notes(bill, "font-size:13px;padding:3px 14px;color:#555")}</div>
        <div class="r" style="background:#fff;padding:11px 14px;margin-top:10px"><span class="l" style="gap:7px;font-size:13px"><span class="o">
        </span>全选</span>
        <span class="l" style="gap:12px"><span style="font-size:14px">共需付 {money(bill.due, 22, cents=True, style="color:#0b8f6a")}</span><span
        style="background:#0b8f6a;color:#fff;border-radius:20px;padding:9px 17px;font-size:15px">去付款({ticked})</span></span></div>""",
    )


def checkout(rng: Random, bill: Bill) -> str:
    """The page where an order is confirmed."""
    goods = "".join(
        f'<div class="l" style="gap:11px;padding:9px 0">{art(rng, 70, 70, round_=4)}<div style="flex:1">'
        f'<div style="font-size:14px">{name}</div><div style="font-size:12px;color:#7a7a85">{kind}</div></div>'
        f'<div style="text-align:right">{money(price, 16, cents=True)}<br><span style="font-size:12px;color:#7a7a85">x{count}</span></div></div>'
        for name, kind, price, count in bill.items
    )
    line = "font-size:14px;padding:7px 0"
    return doc(
        """body{background:#f0f0f6;color:#22222c}.w{background:#fff;padding:13px 16px;margin-top:10px}""",
        f"""<div style="background:#fff">{battery(rng, "#22222c")}<div class="r" style="padding:7px 16px 11px"><span>‹</span><b
        style="font-size:17px">填写订单</b><span> </span></div></div>
        <div class="w l" style="gap:11px"><span style="font-size:20px">{icon("pin", 22)}</span><div><div style="font-size:15px;font-weight:600">
        林** 收</div><div
        style="font-size:13px;color:#7a7a85">苏州市吴中区石湖街道 {rng.randint(1, 40)} 幢</div></div></div>
        <div class="w"><div style="font-size:14px;font-weight:600">{bill.shop}</div>{goods}<div class="r" style="{line}"><span>配送</span><span
        style="color:#7a7a85">快递 · 约{rng.randint(2, 5)}日送达</span></div>
        <div class="r" style="{line}"><span>留言</span><span style="color:#a0a0aa">选填</span></div></div>
        <div class="w"><div class="r" style="{line}"><span>货款</span><span>¥{num(bill.goods)}</span>
        </div>{_pairs(bill.charges, line)}{_waived(bill.waived, line)}{_pairs(bill.offs, line + ";color:#d0392f", minus=True)}</div>
        <div class="w"><div class="r" style="{line}"><span>零钱支付</span><span>◉</span></div><div class="r" style="{line}">
        <span>{icon("card", 18)} 储蓄卡（尾号{digits(rng, 4)}）</span><span>○</span></div></div>
        {_notes(bill, "font-size:13px;color:#555;padding:10px 16px 0")}
        <div class="r" style="background:#fff;margin-top:12px;padding:12px 16px"><span
        style="font-size:14px">应付总额{money(bill.due, 24, cents=True, style="color:#d0392f;margin-left:6px")}</span>
        <span style="background:#3a3ad6;color:#fff;padding:11px 26px;border-radius:6px;font-size:16px">提交订单</span></div>""",
    )


def detail(rng: Random, bill: Bill) -> str:
    """An order that was placed: its state, goods, sums and numbers."""
    goods = "".join(
        f'<div style="display:flex;gap:12px;padding:11px 0;border-bottom:1px solid #f0eeee">{art(rng, 76, 76, round_=3)}'
        f'<div style="flex:1"><div style="font-size:15px">{name}</div>'
        f'<div style="font-size:12px;color:#8a8080">{kind}；数量 {count}</div>'
        f'<div style="padding-top:5px">{money(price, 17, sign="￥")}</div></div></div>'
        for name, kind, price, count in bill.items
    )
    fold = (
        f'<div style="text-align:center;font-size:13px;color:#777;padding:10px">其余 {bill.more[0]} 件商品已折叠，点击展开 ⌄</div>'
        if bill.more[0]
        else ""
    )
    line = "font-size:13px;padding:5px 0;color:#544c4c"
    return doc(
        """body{background:#fff;color:#2b2424}.d{height:9px;background:#f6f3f2}.p{padding:12px 16px}""",
        f"""<div style="background:#7d2f35;color:#fff;padding-bottom:20px">{battery(rng, "#fff")}<div
        style="padding:6px 16px;font-size:20px">‹ &nbsp;{bill.status}</div>
        <div style="font-size:13px;padding:2px 16px 0 43px">{rng.choice(("包裹在路上，请保持电话畅通", "感谢您的信任，欢迎再来"))}</div></div>
        <div class="p" style="font-size:14px">{icon("truck", 20)} {rng.choice(("【无锡转运中心】已发往下一站", "【驿站】已签收，取件码见短信"))}<div
        style="font-size:12px;color:#8a8080">{moment(rng)}</div></div><div class="d"></div>
        <div class="p"><b style="font-size:15px">{bill.shop} ›</b>{goods}{fold}<div style="padding-top:8px"><div class="r" style="{line}">
        <span>商品总价</span><span>¥{num(bill.goods)}</span></div>
        {_pairs(bill.charges, line)}{_waived(bill.waived, line)}{_pairs(bill.offs, line, minus=True)}<div class="r" style="padding-top:9px"><b
        style="font-size:15px">本单支付</b>{money(bill.due, 23, sign="￥", cents=True, style="color:#7d2f35")}</div></div></div>
        <div class="d"></div><div class="p" style="font-size:13px;color:#6a6060"><div>订单号　{digits(rng, 18)}　复制</div>
        <div>下单时间　{moment(rng)}</div>{_notes(bill, "padding-top:2px")}</div>
        <div class="p" style="display:flex;justify-content:flex-end;gap:10px;font-size:14px"><span
        style="border:1px solid #ccc;border-radius:16px;padding:5px 15px">申请售后</span><span
        style="border:1px solid #7d2f35;color:#7d2f35;border-radius:16px;padding:5px 15px">再来一单</span></div>""",
        font=HEI,
    )


def delivery(rng: Random, bill: Bill) -> str:
    """What a meal brought to the door came to."""
    line = "font-size:15px;padding:6px 0"
    dishes = "".join(
        f'<div class="l" style="gap:11px;padding:8px 0">{art(rng, 54, 54, round_=10)}'
        f'<span style="flex:1;font-size:15px">{name}<br><span style="font-size:12px;color:#82796a">{kind}</span></span>'
        f'<span style="font-size:13px;color:#82796a;width:36px">×{count}</span>'
        f'<span style="font-size:15px;width:72px;text-align:right">¥{num(price * count, cents=False)}</span></div>'
        for name, kind, price, count in bill.items
    )
    tiny = f'<div style="font-size:10px;color:#cdc7bb;padding-top:8px">{bill.fine}</div>' if bill.fine else ""
    return doc(
        """body{background:#fff4d6;color:#2d2616}.w{background:#fff;border-radius:16px;margin:11px;padding:15px}""",
        f"""<div style="background:#ffc933">{battery(rng, "#2d2616")}<div style="padding:5px 16px 16px"><div
        style="font-size:22px;font-weight:700">{bill.status}</div>
        <div style="font-size:13px;padding-top:3px">骑手已于 {rng.randint(11, 20)}:{rng.randint(10, 59)} 送达，用时 {rng.randint(21, 55)} 分钟</div></div>
        </div>
        <div class="w"><div class="r" style="padding-bottom:7px"><b style="font-size:17px">{bill.shop}</b><span
        style="font-size:13px;color:#82796a">致电商家</span></div>{dishes}
        <div style="border-top:1px dashed #e6dcc3;margin:9px 0">
        </div>{_pairs(bill.charges, line)}{_waived(bill.waived, line)}{_pairs(bill.offs, line + ";color:#e2521b", minus=True)}
        <div class="r" style="padding-top:10px"><span style="font-size:13px;color:#82796a">菜品 {sum(count for *_, count in bill.items)} 份</span>
        <span style="font-size:15px">总计 {money(bill.due, 25, cents=False)}</span></div>{tiny}</div>
        <div class="w" style="font-size:13px;color:#5d5442"><div>备注：{rng.choice(("不要香菜", "多给双筷子", "放门口"))}</div>
        <div>订单编号：{digits(rng, 16)}</div>{_notes(bill, "padding-top:2px")}</div>
        <div class="l" style="justify-content:center;gap:14px;padding:4px 0 18px;font-size:14px"><span
        style="background:#fff;border-radius:18px;padding:8px 22px">评价得积分</span><span
        style="background:#ffc933;border-radius:18px;padding:8px 22px">再点一次</span></div>""",
    )


def refund(rng: Random, bill: Bill) -> str:
    """Money that went back, and where it went."""
    line = "font-size:15px;padding:8px 0;border-bottom:1px solid #eef1f0"
    parts = tuple((f"{name}{kind}", price * count) for name, kind, price, count in bill.items)
    return doc(
        """body{background:#fff;color:#17302a}""",
        f"""{battery(rng, "#17302a")}<div class="r" style="padding:7px 16px"><span>‹</span><span style="font-size:17px">退款进度</span><span>客服</span>
        </div>
        <div style="text-align:center;padding:22px 0 14px"><div
        style="width:54px;height:54px;border-radius:50%;background:#1aa179;color:#fff;font-size:30px;line-height:52px;margin:auto">✓</div>
        <div style="font-size:18px;padding-top:10px">{bill.status}</div>{money(bill.due, 36, cents=True)}<div
        style="font-size:13px;color:#6d827c">退回至原支付账户，{rng.randint(1, 3)}个工作日内到账</div></div>
        <div class="l" style="padding:8px 30px;font-size:12px;color:#6d827c"><span>提交申请</span><span
        style="flex:1;height:2px;background:#1aa179;margin:0 8px"></span><span>商家同意</span><span
        style="flex:1;height:2px;background:#1aa179;margin:0 8px"></span><span>已退回</span></div>
        <div style="padding:12px 16px"><b
        style="font-size:16px">{bill.shop}</b>{_pairs(parts, line)}{_pairs(bill.charges, line)}{_pairs(bill.offs, line, minus=True)}
        <div class="r" style="padding:11px 0;font-size:16px"><b>退回总数</b><b>¥{num(bill.due)}</b></div></div>
        <div style="padding:6px 16px 22px;font-size:13px;color:#6d827c">{_notes(bill, "padding:2px 0")}<div>退款编号 {digits(rng, 17)}</div>
        <div>申请时间 {moment(rng)}</div></div>""",
    )


def ticket(rng: Random, bill: Bill) -> str:
    """A ticket order as a stub with a torn edge."""
    line = "font-size:14px;padding:6px 0"
    parts = "".join(
        f'<div class="r" style="{line}"><span>{name}<span style="color:#7682a0;font-size:12px"> {kind}</span></span>'
        f"<span>¥{num(price, cents=False)} × {count}</span></div>"
        for name, kind, price, count in bill.items
    )
    bars = "".join(
        f'<span style="display:inline-block;height:38px;width:{rng.randint(1, 4)}px;background:#1c2747;margin-right:{rng.randint(1, 4)}px"></span>'
        for _ in range(52)
    )
    return doc(
        """body{background:#27355f;color:#1c2747}.w{background:#fff;border-radius:14px;margin:0 14px;padding:16px}
        .t{height:0;border-top:3px dotted #27355f;margin:0 26px}""",
        f"""{battery(rng, "#fff")}<div class="r" style="padding:6px 18px 14px;color:#fff"><span>✕</span><b>我的票夹</b><span>⋯</span></div>
        <div class="w"><div style="font-size:12px;color:#7682a0">{bill.status}</div><div
        style="font-size:20px;font-weight:700">{bill.shop}</div>{_notes(bill, "font-size:14px;padding-top:4px")}</div><div class="t"></div>
        <div class="w">{parts}{_pairs(bill.charges, line)}{_waived(bill.waived, line)}{_pairs(bill.offs, line + ";color:#cb3d3d", minus=True)}
        <div class="r" style="padding-top:10px"><span style="font-size:15px">票款总额</span>{money(bill.due, 26, cents=False)}</div></div><div
        class="t"></div>
        <div class="w" style="text-align:center"><div style="white-space:nowrap;overflow:hidden">{bars}</div><div
        style="font-size:12px;letter-spacing:2px;padding-top:6px">{digits(rng, 12)}</div></div><div style="height:22px"></div>""",
    )


def stay(rng: Random, bill: Bill) -> str:
    """A room booking on a desktop, the bill in a box on the right."""
    parts = "".join(
        f'<div class="r" style="padding:8px 0;font-size:15px"><span>{name} {kind}</span><span>¥{num(price)} × {count}</span></div>'
        for name, kind, price, count in bill.items
    )
    line = "padding:8px 0;font-size:15px"
    return doc(
        """body{background:#f7f5f1;color:#2f2a22}.w{background:#fff;border:1px solid #e6e0d4;padding:24px 28px}""",
        f"""<div class="r" style="background:#2f4f3e;color:#fff;padding:15px 80px"><b style="font-size:22px">栖木旅居</b><span
        style="font-size:14px">酒店　民宿　火车票　门票　我的行程</span></div>
        <div style="padding:20px 80px 6px;font-size:22px">{bill.status}</div>
        <div style="display:flex;gap:26px;padding:12px 80px 46px;align-items:flex-start"><div class="w" style="flex:1"><div
        style="display:flex;gap:20px">{art(rng, 230, 150, round_=2)}
        <div><div style="font-size:19px;font-weight:600">{bill.shop}</div><div
        style="font-size:14px;color:#746c5d;padding:6px 0">4.{rng.randint(5, 9)} 分 · {rng.randint(200, 3000)} 条点评</div>
        {_notes(bill, "font-size:14px;padding:3px 0")}</div></div>
        <div
        style="border-top:1px solid #e6e0d4;margin-top:20px;padding-top:14px;font-size:14px;color:#746c5d">预订编号 {digits(rng, 10)}
        　提交于 {moment(rng)}<br>入住人：何* 等 2 人　到店时间：18:00 前</div></div>
        <div class="w" style="width:400px"><b
        style="font-size:17px">费用构成</b>{parts}{_pairs(bill.charges, line)}{_waived(bill.waived, line)}
        {_pairs(bill.offs, line + ";color:#b4442f", minus=True)}
        <div class="r" style="border-top:2px solid #2f4f3e;margin-top:10px;padding-top:12px"><span
        style="font-size:16px">在线支付</span>{money(bill.due, 28, cents=True, style="color:#b4442f")}</div></div></div>""",
        font=HEI,
    )


def ride(rng: Random, bill: Bill) -> str:
    """A ride: the map, the driver, what it came to."""
    parts = tuple((f"{name}{kind}", price) for name, kind, price, _ in bill.items)
    line = "font-size:14px;padding:7px 0"
    roads = "".join(
        f'<path d="M{rng.randint(-20, 80)} 0 L{rng.randint(120, 400)} 190" stroke="#fff" stroke-width="{rng.randint(4, 12)}"/>' for _ in range(5)
    )
    return doc(
        """body{background:#fff;color:#262a33}""",
        f"""<svg width="100%" height="190" viewBox="0 0 390 190" preserveAspectRatio="none" style="display:block;background:#dfe7ea">{roads}
        <path d="M60 150 C140 30 240 170 330 46" stroke="#ff6a2b" stroke-width="6" fill="none"/><circle cx="60" cy="150" r="8" fill="#18a058"/>
        <circle cx="330" cy="46" r="8" fill="#e5484d"/></svg>
        <div style="padding:16px 20px"><div class="l" style="gap:12px">{art(rng, 46, 46, round_=23)}<div style="flex:1">
        <b>{rng.choice(("李", "王", "赵"))}师傅</b><div style="font-size:13px;color:#747a87">白色轿车 · 4.9 分</div></div><span
        style="font-size:13px;color:#747a87">{bill.status}</span></div>
        <div style="text-align:center;padding:20px 0 12px">{money(bill.due, 44, sign="", cents=True)}<span style="font-size:16px"> 元</span><div
        style="font-size:13px;color:#747a87">{bill.shop}</div></div>
        <div
        style="border-top:1px solid #eceef2;padding-top:8px">{_pairs(parts, line)}{_pairs(bill.charges, line)}
        {_pairs(bill.offs, line + ";color:#ff6a2b", minus=True)}</div>
        {_notes(bill, "font-size:13px;color:#747a87;padding-top:6px")}<div class="r" style="font-size:14px;padding-top:18px">
        <span>☆☆☆☆☆ 评价司机</span><span style="color:#ff6a2b">对费用有疑问</span></div></div>""",
    )


def utility(rng: Random, bill: Bill) -> str:
    """A bill of water, power, gas or a top-up, dark."""
    line = "font-size:15px;padding:9px 0;border-bottom:1px solid #2c3340"
    parts = "".join(
        f'<div class="r" style="{line}"><span>{name}<span style="color:#98a2b3;font-size:13px"> {kind}</span></span>'
        f"<span>¥{num(round(price * count, 2))}</span></div>"
        for name, kind, price, count in bill.items
    )
    return doc(
        """body{background:#141922;color:#e7ebf2}""",
        f"""{battery(rng, "#e7ebf2")}<div class="r" style="padding:7px 18px"><span>‹</span><span style="font-size:17px">生活缴费</span><span
        style="font-size:14px">记录</span></div>
        <div style="margin:12px 16px;background:#1e2531;border-radius:16px;padding:18px"><div class="l" style="gap:12px"><span
        style="font-size:28px">{icon("bolt", 30)}</span><div><div style="font-size:16px">{bill.shop}</div>
        <div style="font-size:13px;color:#98a2b3">户号 ****{digits(rng, 4)}</div></div></div><div
        style="padding:16px 0 6px;font-size:13px;color:#98a2b3">{bill.status}</div>{money(bill.due, 40, cents=True)}</div>
        <div
        style="margin:12px 16px;background:#1e2531;border-radius:16px;padding:10px 18px">{parts}{_pairs(bill.charges, line)}
        {_waived(bill.waived, line)}{_pairs(bill.offs, line + ";color:#ff9a76", minus=True)}
        <div class="r" style="padding:12px 0 6px;font-size:16px"><span>应缴</span><b>¥{num(bill.due)}</b></div>
        </div>{_notes(bill, "font-size:13px;color:#98a2b3;padding:2px 20px")}
        <div style="padding:14px 16px 24px"><div
        style="background:#2f7cf6;color:#fff;text-align:center;line-height:46px;border-radius:10px;font-size:16px">立即缴纳</div></div>""",
    )


def paid(rng: Random, bill: Bill) -> str:
    """The page after a payment."""
    said = (
        ("收款方", bill.shop),
        ("商品", bill.items[0][0]),
        ("付款方式", rng.choice(("零钱", "储蓄卡", "余额"))),
        ("交易时间", moment(rng)),
        ("交易单号", digits(rng, 20)),
    )
    line = "font-size:15px;padding:9px 0"
    rows = "".join(f'<div class="r" style="{line}"><span style="color:#888">{name}</span><span>{value}</span></div>' for name, value in said if value)
    before = f'<div style="font-size:14px;color:#888"><del>¥{num(bill.goods)}</del></div>' if bill.offs else ""
    return doc(
        """body{background:#f7f7f7;color:#191919}""",
        f"""{battery(rng, "#191919")}<div style="text-align:center;padding:46px 0 24px"><svg width="58" height="58" viewBox="0 0 58 58">
        <circle cx="29" cy="29" r="28" fill="#07b35a"/><path d="M16 30 L26 39 L43 20" stroke="#fff" stroke-width="5" fill="none"/></svg>
        <div style="font-size:17px;padding:10px 0;color:#07b35a">{bill.status}</div>{money(bill.due, 44, cents=True, small=0.7)}{before}</div>
        <div
        style="background:#fff;margin:0 14px;border-radius:10px;padding:8px 16px">{rows}
        {_pairs(bill.offs, "font-size:15px;padding:9px 0;color:#e0762d", minus=True)}{_notes(bill, "font-size:14px;color:#666;padding:6px 0")}</div>
        <div style="text-align:center;padding:40px 0 36px"><span
        style="border:1px solid #07b35a;color:#07b35a;border-radius:6px;padding:10px 52px;font-size:16px">返回商家</span></div>""",
    )


def office(rng: Random, bill: Bill) -> str:
    """An order on a desktop, as a table."""
    rows = "".join(
        f'<tr><td class="l" style="gap:14px">{art(rng, 56, 56, round_=2)}<span>{name}<br>'
        f'<span style="color:#7b8794;font-size:13px">{kind}</span></span></td><td>{num(price)}</td><td>{count}</td>'
        f"<td>{num(round(price * count, 2))}</td></tr>"
        for name, kind, price, count in bill.items
    )
    line = "padding:5px 0;font-size:15px"
    return doc(
        """body{background:#fff;color:#1f2933}table{width:100%;border-collapse:collapse;font-size:15px}
        th{background:#eef2f6;text-align:left;padding:11px 16px;font-weight:400;color:#52606d}
        td{padding:13px 16px;border-bottom:1px solid #e4e7eb}""",
        f"""<div class="r" style="border-bottom:3px solid #c2185b;padding:16px 70px"><b style="font-size:24px;color:#c2185b">文采办公</b><span
        style="font-size:14px;color:#52606d">首页　我的订单　售后　客服 9:00-21:00</span></div>
        <div style="padding:22px 70px"><div style="font-size:20px">订单 {digits(rng, 12)}　<span
        style="color:#c2185b;font-size:16px">{bill.status}</span></div>
        <div style="font-size:14px;color:#52606d;padding:8px 0 18px">卖家：{bill.shop}　创建时间：{moment(rng)}</div><table><tr><th>商品</th><th>单价（元）</th>
        <th>数量</th><th>金额（元）</th></tr>{rows}</table>
        <div style="width:340px;margin:18px 0 0 auto"><div class="r" style="{line}"><span>货品金额</span><span>¥{num(bill.goods)}</span>
        </div>{_pairs(bill.charges, line)}{_waived(bill.waived, line)}{_pairs(bill.offs, line, minus=True)}
        <div class="r" style="padding-top:10px"><b>订单总额</b>{money(bill.due, 26, cents=True, style="color:#c2185b")}</div>
        </div>{_notes(bill, "font-size:14px;color:#52606d;padding-top:8px")}</div><div style="height:26px"></div>""",
        font=HEI,
    )


TEMPLATES: tuple[tuple[Callable[[Random, Bill], str], tuple[Bill, ...], int, float], ...] = (
    (cart, CART, 393, 2),
    (checkout, CHECKOUT, 390, 2),
    (detail, DETAIL, 375, 3),
    (delivery, DELIVERY, 400, 2),
    (refund, REFUND, 375, 2),
    (ticket, TICKET, 390, 2),
    (stay, STAY, 1240, 1.5),
    (ride, RIDE, 390, 3),
    (utility, UTILITY, 412, 2),
    (paid, PAID, 430, 2),
    (office, OFFICE, 1360, 1),
)


def pages(rng: Random) -> Iterator[Page]:
    """The held-out orders."""
    for template, bills, width, scale in TEMPLATES:
        for at, bill in enumerate(bills, 1):
            smallest = 10 if bill.fine else 13
            name = f"held-{template.__name__}-{bill.key}-{at}"
            yield page(name, template(rng, bill), bill.facts, "held", width=width, scale=scale, smallest=smallest)
