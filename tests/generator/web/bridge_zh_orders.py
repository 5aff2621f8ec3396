"""Chinese carts, checkouts and paid orders of `bridge`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from tests.generator.web.bridge_kit import QUEN, bar, digits, doc, pic, promise, shot
from tests.generator.web.page import Page

Rows = Sequence[tuple[str, str]]


def rows(lines: Rows, style: str = "padding:7px 0") -> str:
    """Names left, amounts right."""
    return "".join(f'<div class="r" style="{style}"><span>{name}</span><span>{much}</span></div>' for name, much in lines)


def takeaway(_: Random) -> Iterator[Page]:
    """The checkout of a food delivery."""
    css = (
        "body{background:#f4f4f4}.h{background:#3190e8;color:#fff;padding:14px 16px}.k{background:#fff;margin:10px;border-radius:10px;"
        "padding:12px 14px}"
        ".t{border-top:1px dashed #ddd;padding-top:10px;text-align:right;font-size:17px}.y{background:#3190e8;color:#fff;padding:12px 30px;"
        "border-radius:22px}"
    )

    def html(lines: Rows, total: str) -> str:
        food = "".join(
            f'<div class="f" style="padding:6px 0">{pic("bowl", "#fbe3c6 #e0904d", "width:48px;height:48px;border-radius:6px")}<span class="g" '
            f'style="padding-left:10px">'
            f'{name}<br><small style="color:#999">×{count}</small></span><span>¥{much}</span></div>'
            for name, count, much in (("黄焖鸡米饭（大份）", 1, "26"), ("酸梅汤 500ml", 1, "12"))
        )
        return doc(
            f'{bar("12:03")}<div class="h"><b style="font-size:18px">海棠路 116 号 3 栋</b><br>预计 12:38 送达</div><div class="k"><b>老街黄焖鸡</b>{food}'
            f'{rows(lines)}<div class="t">小计 <b style="color:#f04a2a;font-size:23px">¥{total}</b></div></div><div class="k">'
            f"{rows((('餐具', '需要1份'), ('备注', '少放辣')))}</div>"
            f'<div class="k r"><span>合计 <b style="font-size:20px">¥{total}</b></span><span class="y">提交订单</span></div>',
            css,
        )

    fair = (("打包费", "¥2"), ("配送费", "¥4"), ("满减优惠", "-¥6"))
    yield shot("zh-takeaway-clean", html(fair, "38"), listing=promise(38, fees={"打包费": 2, "配送费": 4}), surface="ticket")
    yield shot("zh-takeaway-total", html(fair, "41"), must="total_mismatch", text="帮忙看看这单", surface="ticket")
    extra = (("打包费", "¥2"), ("配送费", "¥4"), ("高峰服务费", "¥5"), ("满减优惠", "-¥6"))
    yield shot(
        "zh-takeaway-hiddenfee",
        html(extra, "43"),
        must="hidden_fee",
        unsure="mismatch",
        text="下单页多出一笔钱，之前没有说",
        listing=promise(38, fees={"打包费": 2, "配送费": 4}),
        surface="ticket",
    )


def cart(_: Random) -> Iterator[Page]:
    """A shopping cart where some goods are ticked and one is not."""
    css = (
        "body{background:#f5f5f7}.k{background:#fff;margin:10px;border-radius:12px;padding:12px}.o{width:20px;height:20px;border-radius:50%;"
        "border:1.5px solid #bbb;flex:none}"
        ".o.x{background:#e4393c;border-color:#e4393c;color:#fff;text-align:center;line-height:18px;font-size:13px}.y{background:#e4393c;"
        "color:#fff;padding:12px 28px}"
    )
    goods = ((1, "棉麻四件套 1.5m床", "雾蓝", "168.00", 1), (1, "乳胶枕芯", "单只装", "79.00", 2), (0, "遮光窗帘 2.0m", "米灰", "129.00", 1))

    def html(total: str, count: int, less: str) -> str:
        items = "".join(
            f'<div class="k f"><span class="o{" x" if on else ""}">{"✓" if on else ""}</span>'
            f'{pic("bag", "#dfe8f2 #9db3cd", "width:82px;height:82px;border-radius:8px;margin:0 10px")}<div class="g">{name}<br>'
            f'<small style="color:#999">{kind}</small>'
            f'<div class="r"><b style="color:#e4393c">¥{price}</b><span>×{much}</span></div></div></div>'
            for on, name, kind, price, much in goods
        )
        return doc(
            f'{bar("21:19")}<div style="text-align:center;font-size:18px;font-weight:600">购物车(3)</div>'
            f'{items}<div class="k" style="font-size:14px">{rows(less_rows(less))}</div>'
            f'<div class="r" style="background:#fff;padding-left:16px"><span>全选</span><span>合计：<b style="color:#e4393c;font-size:20px">'
            f"¥{total}</b></span>"
            f'<span class="y">结算({count})</span></div>',
            css,
        )

    def less_rows(less: str) -> Rows:
        return (("商品总额（已选2种）", "¥326.00"), ("店铺满300减30", f"-¥{less}"), ("运费", "免运费"))

    yield shot("zh-cart-clean", html("296.00", 2, "30.00"), text="购物车")
    yield shot("zh-cart-total", html("316.00", 2, "30.00"), must="total_mismatch", text="购物车合计好像不对")


def paid_order(rng: Random) -> Iterator[Page]:
    """The details of a paid order in a shop app."""
    css = (
        "body{background:#f3f3f3}.h{background:linear-gradient(90deg,#ff7a3d,#ff4d2e);color:#fff;padding:20px 16px}.k{background:#fff;"
        "margin:9px;border-radius:10px;padding:12px 14px}"
    )

    def html(price: str, lines: Rows, paid: str) -> str:
        number = digits(rng, 18)
        return doc(
            f'<div class="h">{bar("18:30", "#fff")}<b style="font-size:20px">卖家已发货</b><br><small>还剩 8 天自动确认收货</small></div>'
            f'<div class="k"><b>简尚小家电旗舰店 ›</b><div class="f" style="padding:10px 0">'
            f"{pic('cup', '#efe6ff #a58bd6', 'width:80px;height:80px;border-radius:8px')}"
            f'<div class="g" style="padding-left:10px">家用电热水壶 1.5L 恒温款<br><small style="color:#999">白色</small></div><div style="text-align:right">'
            f"¥{price}<br>"
            f'<small style="color:#999">x1</small></div></div>{rows(lines, "padding:5px 0;color:#666")}<div class="r" style="padding-top:8px"><b>'
            f"实付款</b>"
            f'<b style="color:#ff4d2e;font-size:21px">¥{paid}</b></div></div><div class="k" style="font-size:13px;color:#777">'
            f"{rows((('订单编号', number), ('下单时间', '2026-11-19 09:42:17'), ('支付方式', '银行卡')))}</div>",
            css,
        )

    yield shot(
        "zh-paidorder-mismatch",
        html("269.00", (("商品总价", "¥269.00"), ("运费", "¥0.00")), "269.00"),
        must="mismatch",
        text="宣传价199，结果付了269",
        surface="ticket",
    )
    posted = html("199.00", (("商品总价", "¥199.00"), ("运费", "¥10.00")), "209.00")
    yield shot("zh-paidorder-cleanpost", posted, text="199的壶加10元运费，少发了底座", listing=promise(199, fees={"运费": 10}), surface="ticket")
    fine = (("商品总价", "¥269.00"), ("店铺优惠", "-¥70.00"), ("运费", "¥0.00"))
    yield shot(
        "zh-paidorder-clean", html("269.00", fine, "199.00"), text="活动价199，付了199，还没到货", listing=promise(199, was=269), surface="ticket"
    )


def ride(_: Random) -> Iterator[Page]:
    """The bill of a ride: the sum big on top, what it is made of below."""
    css = ".m{text-align:center;padding:26px 0 14px}.m b{font-size:48px}.k{margin:0 22px;border-top:1px solid #eee;padding:12px 0;color:#555}"

    def html(lines: Rows, total: str) -> str:
        return doc(
            f'{bar("23:47")}<div style="text-align:center;font-size:18px">费用明细</div>'
            '<div style="margin:14px 22px;background:#f4f6f8;padding:14px;border-radius:10px"><span style="color:#1aad6b">●</span> 高铁东站 出口2<br>'
            '<span style="color:#f08a24">●</span> 翠湖花园 南门<div style="color:#999;font-size:13px">里程 12.4 公里 · 时长 26 分钟 · 浙A·8****</div></div>'
            f'<div class="m"><b>{total}</b> 元</div><div class="k">{rows(lines)}</div><div class="k">对本次服务满意吗？<br><span style="color:#f5b400;'
            f'font-size:24px">★★★★☆</span></div>',
            css,
        )

    base = (("起步价", "11.00元"), ("里程费", "22.32元"), ("时长费", "5.20元"))
    yield shot("zh-ride-clean", html((*base, ("优惠券抵扣", "-3.52元")), "35.00"), text="行程报销截图", surface="document")
    yield shot("zh-ride-total", html((*base, ("夜间费", "4.00元")), "48.52"), must="total_mismatch", unsure="document.sum_mismatch", surface="ticket")
    yield shot(
        "zh-ride-hiddenfee",
        html((*base, ("司机服务费", "15.00元")), "53.52"),
        must="hidden_fee",
        unsure="mismatch",
        text="预估38.52，到了收我53.52",
        listing=promise(38.52, fees={}),
        surface="ticket",
    )


def show_ticket(rng: Random) -> Iterator[Page]:
    """The confirmation of seats for a show, a ticket with a torn edge."""
    css = (
        "body{background:#5b2a86}.k{background:#fff;margin:16px;border-radius:14px;padding:18px}.d{border-top:2px dashed #ccc;margin:14px -18px}"
        ".y{background:#f7c948;text-align:center;padding:14px;margin:0 16px 24px;border-radius:28px;font-size:18px;font-weight:700}"
    )

    def html(lines: Rows, total: str) -> str:
        return doc(
            f'{bar("14:02", "#fff")}<div style="color:#fff;padding:4px 20px;font-size:19px">‹　确认订单</div><div class="k"><b style="font-size:20px">'
            f"《长夜灯》话剧 巡演</b>"
            f'<div style="color:#777">2026.12.12 周六 19:30　|　城市剧院大剧场</div><div style="margin-top:6px">'
            f"1层 8排 {rng.randint(10, 14)}座、{rng.randint(15, 18)}座</div>"
            f'<div class="d"></div>{rows(lines)}<div class="d"></div><div class="r"><b>应付金额</b><b style="color:#c2247f;font-size:24px">'
            f"¥{total}</b></div></div>"
            f'<div style="color:#d9c5ea;padding:0 24px 14px;font-size:13px">请在 09:58 内完成支付</div><div class="y">去支付 ¥{total}</div>',
            css,
        )

    seats = ("票面价", "¥180.00 × 2")
    yield shot(
        "zh-showticket-hiddenfee",
        html((seats, ("出票服务费", "¥24.00"), ("电子票", "免费")), "384.00"),
        must="hidden_fee",
        unsure="mismatch",
        listing=promise(360, title="《长夜灯》180元档 2张", fees={}),
        surface="listing",
    )
    yield shot(
        "zh-showticket-clean",
        html((seats, ("快递费", "¥15.00")), "375.00"),
        listing=promise(360, title="《长夜灯》180元档 2张", fees={"快递费": 15}),
        text="纸质票，快递费15元",
        surface="listing",
    )


def pay_done(rng: Random) -> Iterator[Page]:
    """The page after a payment: a tick, one sum, whom it went to."""

    def html(paid: str) -> str:
        return doc(
            f'{bar("08:58")}<div style="text-align:center;padding:50px 0 26px"><svg width="74" height="74">'
            f'<circle cx="37" cy="37" r="36" fill="#12b76a"/>'
            '<path d="M21 38l11 11 21-22" stroke="#fff" stroke-width="6" fill="none"/></svg><div style="font-size:20px;margin:12px 0">支付成功</div>'
            f'<div style="font-size:44px;font-weight:700"><span style="font-size:26px">¥</span>{paid}</div></div>'
            f'<div style="margin:0 26px;color:#555">'
            f"{rows((('收款方', '山海民宿（环岛路店）'), ('商品', '海景双床房 1晚'), ('付款方式', '储蓄卡(4471)'), ('交易单号', digits(rng, 20))), 'padding:9px 0')}</div>"
            '<div style="margin:60px 90px;text-align:center;border:1px solid #12b76a;color:#12b76a;padding:11px;border-radius:6px">完成</div>',
            font=QUEN,
        )

    yield shot("zh-paydone-mismatch", html("468.00"), must="mismatch", text="订房页面写398一晚，扣了468", listing=promise(398), surface="ticket")
    yield shot("zh-paydone-clean", html("468.00"), text="已付款，请尽快确认", listing=promise(468, title="海景双床房"), surface="ticket")


def grocery_desk(rng: Random) -> Iterator[Page]:
    """An order of groceries on a desktop: a table with unit prices, quantities and sums."""
    css = (
        "body{background:#fafafa}.m{margin:24px 70px;background:#fff;border:1px solid #e6e6e6;padding:24px}table{width:100%;border-collapse:collapse}"
        "th{background:#f2f8f0;text-align:left;padding:10px;font-weight:500}td{padding:12px 10px;border-bottom:1px solid #f0f0f0}"
    )
    goods = (
        ("五花肉（冷鲜）", "32.00", "1.5 kg", "48.00"),
        ("西兰花", "6.50", "2 颗", "13.00"),
        ("鸡蛋 30枚", "25.80", "1 盒", "25.80"),
        ("鲜豆腐", "3.90", "2 盒", "7.80"),
    )

    def html(lines: Rows, total: str) -> str:
        body = "".join(f"<tr><td>{name}</td><td>¥{each}</td><td>{much}</td><td>¥{sum_}</td></tr>" for name, each, much, sum_ in goods)
        return doc(
            '<div style="background:#2e8b3a;color:#fff;padding:14px 70px;font-size:18px">青禾到家　<small>我的订单 > 订单详情</small></div>'
            f'<div class="m"><div class="r"><b>订单号 {digits(rng, 12)}</b><span style="color:#2e8b3a">已完成</span></div><p style="color:#888">'
            f"11月22日 10:30-11:00 送达　配送员 王师傅</p>"
            f"<table><tr><th>商品</th><th>单价</th><th>数量</th><th>小计</th></tr>{body}</table>"
            f'<div style="width:300px;margin:16px 0 0 auto">{rows(lines)}<div class="r" style="border-top:2px solid #2e8b3a;padding-top:8px"><b>'
            f"实付</b><b>¥{total}</b></div></div></div>",
            css,
        )

    lines = (("商品合计", "¥94.60"), ("配送费", "¥5.00"), ("新鲜卡优惠", "-¥9.60"))
    yield shot("zh-grocery-clean", html(lines, "90.00"), width=1100, scale=1, smallest=15, surface="document")
    yield shot(
        "zh-grocery-total",
        html(lines, "95.00"),
        must="total_mismatch",
        unsure="document.sum_mismatch",
        width=1100,
        scale=1,
        smallest=15,
        surface="document",
    )


TEMPLATES = (takeaway, cart, paid_order, ride, show_ticket, pay_done, grocery_desk)
