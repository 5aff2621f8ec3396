"""Chinese pages of `meadow` while paying and after: takeaway, orders, results, hotels, rides, flights, chats, bills."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.meadow_kit import bar, listing, money, picture, rows, shot
from tests.generator.web.page import Page


def takeaway(clock: str) -> Iterator[Page]:
    """The page on which a meal is sent off."""
    css = (
        "body{background:#f5f5f5}.w{background:#fff;margin:10px 12px;border-radius:12px;padding:14px;font-size:15px}"
        ".y{background:linear-gradient(#ffd94a,#ffe88a)}"
    )
    meal = ("黄焖鸡米饭（大份）", 26.8)
    named = (("配送费", 4.0), ("打包费", 2.0))
    for kind, fees, total, must, context in (
        ("hidden_fee", (("打包费", 2), ("配送费", 4), ("高峰服务费", 3)), 35.8, ("hidden_fee",), listing(*meal, *named)),
        ("clean-listed", (("打包费", 2), ("配送费", 4)), 32.8, (), listing(*meal, *named)),
        ("total_mismatch", (("打包费", 2), ("配送费", 4)), 38.8, ("total_mismatch",), None),
        ("clean-waived", (("打包费", 2), ("配送费", 0)), 28.8, (), listing(*meal, ("打包费", 2.0))),
    ):
        charges = [(name, money(amount, rest="80%") if amount else "<del style='color:#888'>¥4</del> 免") for name, amount in fees]
        body = (
            f"<div class='y'>{bar(clock)}<div class='c' style='padding:8px;font-size:17px'>‹　提交订单</div><div style='padding:6px 18px 16px'><b "
            "style='font-size:18px'>望江花园 6 幢 1203</b>"
            "<div style='font-size:14px'>立即送出　大约 12:35 送达</div></div></div><div class='w'><b>老灶台黄焖鸡（城西店）</b>"
            f"<div class='f' style='gap:10px;margin:12px 0'>{picture('#e0a95b,#7c4716', 'width:56px;height:56px', 'border-radius:8px')}<span "
            f"class='g'>{meal[0]}<br><span style='color:#777;font-size:13px'>微辣 ×1</span></span>"
            f"<b>{money(meal[1], rest='80%')}</b></div>{rows(charges, 'padding:6px 0')}<div style='text-align:right;border-top:1px solid "
            f"#eee;padding-top:10px;margin-top:6px'>合计 <b style='font-size:22px'>{money(total)}</b></div></div>"
            f"<div class='w'>{rows((('餐具数量', '1 份'), ('备注', '不要香菜 ›')), 'padding:5px 0')}</div><div class='f' "
            "style='background:#222;color:#fff;margin:16px 12px;border-radius:26px;overflow:hidden'>"
            f"<span class='g' style='padding:12px 20px;font-size:20px'>{money(total)}</span><b style='background:#ffd33d;color:#222;padding:15px "
            "26px;font-size:15px'>去支付</b></div>"
        )
        yield shot(
            f"meadow_zh-takeaway-{kind}", css, body, must=must, unsure=("mismatch",) if kind == "hidden_fee" else (), context=context, small=14
        )


def order_detail(clock: str) -> Iterator[Page]:
    """An order that has been sent: goods, sums, number and times."""
    css = "body{background:#f2f2f2;font-size:14px}.w{background:#fff;margin:8px 10px;border-radius:10px;padding:12px 14px}"
    for kind, paid, must in (("total_mismatch", 176.5, ("total_mismatch",)), ("clean", 156.5, ())):
        goods = "".join(
            "<div class='f' style='gap:10px;margin:10px 0;align-items:flex-start'>"
            f"{picture(colours, 'width:70px;height:70px', 'border-radius:6px')}<span class='g'>{name}<br><span style='color:#777'>{sort}</span>"
            "</span>"
            f"<span style='text-align:right'>¥{price:.2f}<br><span style='color:#777'>x{count}</span></span></div>"
            for colours, name, sort, price, count in (
                ("#dde,#99b", "男士速干短袖 运动T恤", "深灰 XL", 59, 2),
                ("#fdd,#c77", "中筒毛巾底运动袜 5 双", "混色", 38.5, 1),
            )
        )
        sums = rows((("商品总价", "¥156.50"), ("运费", "¥8.00"), ("店铺优惠", "-¥8.00")), "padding:4px 0")
        body = (
            f"{bar(clock)}<div style='padding:10px 16px;font-size:19px'><b>卖家已发货</b><div style='font-size:14px;color:#666'>还剩 6 天 12 小时自动确认</div>"
            f"</div><div class='w'><b>跃川运动旗舰店 ›</b>{goods}{sums}"
            f"<div class='r' style='padding-top:8px'><b>实付款</b><b style='color:#f40;font-size:19px'>{money(paid)}</b></div></div>"
            "<div class='w'>"
            f"{rows((('订单编号', '2841 7703 5526 0914'), ('创建时间', '10-14 20:08:33'), ('付款时间', '10-14 20:09:02')), 'padding:4px 0;color:#555')}</div>"
        )
        yield shot(f"meadow_zh-order-{kind}", css, body, must=must, small=14)


def pay_result(clock: str) -> Iterator[Page]:
    """The page that says a payment went through, sent in with a word about the price."""
    for kind, paid, text, must in (
        ("mismatch", 269, "商品页写着199元，结果扣了我269，差了这么多", ("mismatch",)),
        ("clean-same", 199, "页面标价199，实际也是付了199，没有问题", ()),
        ("clean-slow", 269, "付款成功两天了还没有发货，麻烦催一下", ()),
    ):
        body = (
            f"{bar(clock)}<div class='c' style='padding:60px 20px 24px'><svg width='64' height='64'><circle cx='32' cy='32' r='32' "
            "fill='#07b75b'/><path d='M18 33l10 10 19-21' stroke='#fff' stroke-width='5' fill='none'/></svg>"
            "<div style='font-size:18px;color:#07b75b;margin:12px 0 26px'>支付成功</div><div style='font-size:15px'>舒棠家居专营店</div><b "
            f"style='font-size:42px'>{money(paid, rest='70%')}</b></div>"
            "<div style='border-top:1px solid #eee;margin:0 24px;font-size:15px'>"
            f"{rows((('商品', '落地阅读灯 胡桃木'), ('付款方式', '储蓄卡（尾号 3306）'), ('支付时间', '10月21日 09:17')), 'padding:9px 0;color:#444')}</div>"
            "<div class='c' style='border:1px solid #07b75b;color:#07b75b;border-radius:8px;margin:60px 90px 40px;padding:10px'>完成</div>"
        )
        yield shot(f"meadow_zh-payresult-{kind}", "body{background:#fff}", body, must=must, text=text, context={"surface": "ticket"}, small=15)


def hotel(clock: str) -> Iterator[Page]:
    """Filling in the booking of a guest house."""
    css = "body{background:#eef2f7;font-size:15px}.w{background:#fff;margin:10px;border-radius:10px;padding:16px}"
    room = ("松果庭院 庭院大床房 2晚", 636)
    for kind, fees, total, must, named in (
        ("hidden_fee", (("房费 ¥318 × 2晚", "¥636"), ("布草清洁费", "¥50")), 686, ("hidden_fee",), ()),
        ("clean", (("房费 ¥318 × 2晚", "¥636"), ("布草清洁费", "¥50")), 686, (), (("布草清洁费", 50.0),)),
    ):
        body = (
            f"<div style='background:#1d72e8;color:#fff'>{bar(clock, '#fff')}<div style='padding:8px 16px 18px'><b style='font-size:19px'>"
            "松果庭院民宿（西山店）</b><div>10月24日 周五 – 10月26日 周日　共 2 晚</div></div></div>"
            "<div class='w'><b>庭院大床房</b><p style='color:#555'>32㎡ · 1.8米床 · 含双早 · 入住前一天 18:00 前可免费取消</p></div>"
            f"<div class='w'>{rows((('房间数', '1 间'), ('入住人', '已选 1 人 ›'), ('预计到店', '19:00 前')), 'padding:8px 0')}</div><div class='w'><b>费用明细</b>"
            f"{rows(fees, 'padding:6px 0')}</div>"
            f"<div class='r' style='background:#fff;padding:12px 16px'><span>在线付 <b style='font-size:26px;color:#1d72e8'>{money(total)}</b>"
            "</span><b style='background:#ff8a00;color:#fff;border-radius:8px;padding:11px 30px'>提交订单</b></div>"
        )
        yield shot(
            f"meadow_zh-hotel-{kind}", css, body, must=must, unsure=("mismatch",) if must else (), context=listing(*room, *named), width=412, small=15
        )


def ride(clock: str) -> Iterator[Page]:
    """The bill of a ride, with a map above it."""
    parts = (("起步价（含3公里）", "13.00元"), ("里程费（9.4公里）", "21.60元"), ("时长费（26分钟）", "7.80元"), ("优惠券抵扣", "-5.00元"))
    for kind, total, must in (("total_mismatch", 45.4, ("total_mismatch",)), ("clean", 37.4, ())):
        body = (
            "<div style='background:repeating-linear-gradient(60deg,#e6ecd9 0 40px,#f5f1e3 40px 46px,#dfe8ee 46px 90px);height:190px'>"
            f"{bar(clock)}</div><div style='background:#fff;border-radius:18px 18px 0 0;margin-top:-20px;padding:22px 20px'>"
            f"<div class='c'>行程费用<div style='font-size:40px;font-weight:700'>{total:.2f}<span style='font-size:16px'> 元</span></div></div><div "
            "style='margin:14px 0;font-size:15px'><i style='color:#1aa260'>●</i> 东湖软件园 3 号门<br><i style='color:#e23'>●</i> 南站 出发层</div>"
            f"{rows(parts, 'padding:8px 0;border-top:1px solid #f0f0f0;font-size:15px')}<div style='margin-top:14px;font-size:14px;color:#666'>"
            "李师傅 · 白色电动轿车 · ★ 4.9</div></div>"
        )
        yield shot(f"meadow_zh-ride-{kind}", "body{background:#fff}", body, must=must, width=360, scale=3, small=14)


def flight() -> Iterator[Page]:
    """A desktop booking of a flight, with a table of what is charged."""
    css = (
        "body{background:#f3f6fa;font-size:15px}table{width:100%;border-collapse:collapse;background:#fff}"
        "td,th{border:1px solid #dde4ee;padding:11px 14px;text-align:left}th{background:#e8f0fb}"
    )
    for kind, extra, total, text, must in (
        (
            "hidden_fee",
            "<tr><td>贵宾休息室</td><td>1 人</td><td>¥58</td></tr>",
            758,
            "机票标价580，加机建燃油120应该付700，最后要付758，多收的钱没人告诉我",
            ("hidden_fee",),
        ),
        ("clean", "", 700, "机票580，加上机建和燃油120，一共700，请确认订单", ()),
    ):
        body = (
            "<div style='background:#0a58b5;color:#fff;padding:14px 50px;font-size:18px'>飞雁旅行　<span style='font-size:15px'>选航班 › 填信息 › <b>"
            "核对支付</b> › 完成</span></div><div style='padding:24px 50px'><h3>长沙 → 厦门　11月6日 07:50 – 09:25</h3>"
            "<p style='margin:6px 0 16px;color:#555'>经济舱 · 空客 A320 · 免费托运 20kg</p><table><tr><th>项目</th><th>数量</th><th>金额</th></tr><tr><td>"
            "成人票</td><td>1 人</td><td>¥580</td></tr>"
            f"<tr><td>机建 + 燃油</td><td>1 人</td><td>¥120</td></tr>{extra}</table><div style='text-align:right;margin-top:18px;font-size:17px'>"
            f"应付总额：<b style='color:#e5552b;font-size:30px'>{money(total)}</b>"
            "　<span style='background:#e5552b;color:#fff;padding:12px 36px;border-radius:6px'>去支付</span></div></div>"
        )
        yield shot(
            f"meadow_zh-flight-{kind}",
            css,
            body,
            must=must,
            unsure=("mismatch",) if must else (),
            text=text,
            context={"surface": "ticket"},
            width=1100,
            scale=1,
            small=15,
        )


def chat_card(clock: str) -> Iterator[Page]:
    """A talk with a shop in which a card of the order stands."""
    css = (
        "body{background:#ededed;font-size:16px}.a,.b{margin:12px;padding:10px 13px;border-radius:8px;max-width:76%;width:fit-content}"
        ".a{background:#fff}.b{background:#ffe3c2;margin-left:auto}"
    )
    for kind, paid, text, must in (
        ("mismatch", 138, "客服说好98元包邮，实际订单付了138", ("mismatch",)),
        ("clean", 98, "客服说98元包邮，订单也是98，就是发货慢", ()),
    ):
        body = (
            f"{bar(clock)}<div class='c' style='padding:8px;border-bottom:1px solid #ddd'><b>拾光文具店</b></div><div class='c' "
            "style='color:#777;font-size:13px;margin-top:10px'>昨天 15:22</div>"
            "<div class='b'>你好，这套水彩颜料48色的怎么卖</div><div class='a'>您好呀，48色这套是 98 元，包邮发出哦</div><div class='b'>好的，我拍了</div>"
            "<div class='a' style='width:76%;padding:0'><div style='padding:8px 12px;border-bottom:1px solid #eee;font-size:14px;color:#555'>"
            f"订单卡片</div><div class='f' style='gap:10px;padding:10px 12px'>{picture('90deg,#f66,#fc6,#6c9,#69f', 'width:56px;height:56px')}"
            f"<span class='g' style='font-size:14px'>固体水彩颜料 48色<br>共 1 件<br>实付 <b style='color:#e33;font-size:18px'>{money(paid)}</b></span>"
            "</div></div><div class='a'>收到订单了，会尽快为您安排</div>"
            "<div class='f' style='background:#f7f7f7;padding:9px 12px;gap:10px;margin-top:24px'><span class='g' "
            "style='background:#fff;padding:8px;border-radius:6px;color:#777;font-size:14px'>输入消息</span>😊 ＋</div>"
        )
        yield shot(f"meadow_zh-chat-{kind}", css, body, must=must, text=text, context={"surface": "ticket"}, width=384, small=14)


def cart(clock: str) -> Iterator[Page]:
    """A basket of two shops; only what is ticked counts."""
    goods = (("草本洗发水 500ml", "控油款", 45.0, 1, True), ("护发素 400ml", "柔顺款", 39.0, 2, True), ("沐浴露 1L", "茶香", 52.0, 1, False))
    for kind, total, must in (("total_mismatch", 143, ("total_mismatch",)), ("clean", 123, ())):
        items = "".join(
            "<div class='f' style='gap:10px;background:#fff;margin:8px 10px;padding:12px;border-radius:12px'><i "
            "style='width:20px;height:20px;border-radius:50%;border:1px solid #bbb;text-align:center;font-size:13px;color:#fff;"
            f"background:{'#00a870' if on else '#fff'}'>✓</i>"
            f"{picture(f'{len(name) * 40}deg,#d7f0e4,#5fae8a', 'width:72px;height:72px', 'border-radius:8px')}<div class='g'>{name}<div "
            f"style='font-size:13px;color:#777'>{sort}</div>"
            f"<div class='r'><b style='color:#e4393c;font-size:18px'>{money(price)}</b><span style='border:1px solid "
            f"#ddd;font-size:14px;padding:0 8px'>－　{count}　＋</span></div></div></div>"
            for name, sort, price, count, on in goods
        )
        body = (
            f"{bar(clock)}<div style='padding:8px 16px;font-size:19px'><b>购物车（3）</b></div>{items}<div class='f' "
            "style='background:#fff;padding:12px;gap:10px;margin-top:14px'>○ 全选<span class='g'></span>"
            f"<span>合计 <b style='font-size:22px;color:#e4393c'>{money(total)}</b></span><b style='background:#00a870;color:#fff;padding:10px "
            "18px;border-radius:20px;font-size:15px'>结算(3)</b></div>"
        )
        yield shot(f"meadow_zh-cart-{kind}", "body{background:#f4f6f5;font-size:15px}", body, must=must, small=13)
