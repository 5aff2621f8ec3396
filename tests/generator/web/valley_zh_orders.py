"""Chinese pages of `valley` on what was promised and what was charged."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.valley_kit import art, bar, listed, plain, shot, small_cents, yuan


def goods() -> Iterator[Page]:
    """A product page with its price on a red band over the picture; the listing says what was promised."""
    css = (
        "body{background:#f4f4f4}.band{background:linear-gradient(90deg,#e4393c,#ff6a4a);color:#fff;padding:10px 16px;display:flex;"
        "align-items:flex-end}"
        ".band b{font-size:30px;line-height:1}.band span.s{margin-left:auto;font-size:13px}"
        ".c{background:#fff;padding:12px 16px;margin-bottom:8px;font-size:14px}"
        ".c h1{font-size:17px;line-height:1.45}.k{color:#888;margin-right:14px}.c p{padding:5px 0}"
        ".foot{display:flex;background:#fff;padding:8px 12px;gap:8px;font-size:14px}"
        ".foot b{flex:1;text-align:center;line-height:40px;color:#fff;border-radius:20px}"
    )
    for name, price, promised, must, text in (
        ("dearer", 239, 199, "mismatch", "商家报名活动时填的价格和页面不一样"),
        ("same", 199, 199, "", "请核对商品页价格"),
        ("other-same", 1288, 1288, "", None),
    ):
        body = (
            f"{bar('10:24')}{art('#8aa6c1', '#33475b', 'width:100%;height:300px', 'bottle')}"
            f"<div class=band><b>{small_cents(price)}</b><span class=s>已售 3000+</span></div>"
            "<div class=c><h1>山野真空焖烧壶 1.8L 家用大容量 316不锈钢内胆</h1><p style='color:#999'>型号 SY-1800P · 48小时内发货</p></div>"
            "<div class=c><p><span class=k>配送</span>浙江金华 至 上海 包邮</p><p><span class=k>服务</span>7天无理由退货 · 破损包赔</p>"
            "<p><span class=k>参数</span>容量 1.8L · 净重 0.92kg</p></div>"
            "<div class=c>商品评价 (1263)<p style='color:#666'>木***子：保温效果很好，早上装的水晚上还烫。</p></div>"
            "<div class=foot><b style='background:#f5a623'>加入购物车</b><b style='background:#e4393c'>立即购买</b></div>"
        )
        yield shot(f"zh-goods-{name}", css, body, must=must, text=text, listing=listed("真空焖烧壶 1.8L", promised), scale=3, small=13)


def stay() -> Iterator[Page]:
    """The order of a hotel room, paid: a blue head, a white ticket with the nights."""
    css = (
        "body{background:#eef3fb}.top{background:#2468d8;color:#fff;padding:6px 18px 46px}.top h2{font-size:22px;margin-top:12px}"
        ".top p{font-size:13px;margin-top:4px}"
        ".t{background:#fff;border-radius:12px;margin:-30px 14px 12px;padding:16px;font-size:14px;line-height:1.9}.t h3{font-size:17px}"
        ".d{display:grid;grid-template-columns:1fr 60px 1fr;text-align:center;border:1px solid #e2e8f4;border-radius:8px;padding:8px;margin:10px 0}"
        ".m{display:flex;justify-content:space-between}.m.z{border-top:1px dashed #ccd;margin-top:8px;padding-top:8px;font-weight:700;"
        "font-size:16px}.o{color:#f26b1d}"
    )
    for name, night, nights, must, text in (
        ("dearer", 468, 1, "mismatch", "宣传页写每晚398元，我付了468元，房型日期都没变"),
        ("as-said", 398, 2, "", "订的时候每晚398元，两晚一共付了796元，想补开发票"),
    ):
        body = (
            f"<div class=top>{bar('21:07', '#fff')}<h2>预订成功</h2><p>酒店已确认，房间保留至入住日 18:00 后</p></div><div class=t><h3>"
            "栖云湖畔酒店</h3>"
            f"<span style='color:#789'>★ 4.7 分 · 距地铁3号线 620 米</span><div class=d><span>06月12日<br>周五 14:00</span><span>{nights}晚</span>"
            f"<span>06月{12 + nights}日<br>12:00前</span></div>高级大床房 · 含双早 · 28㎡<br>入住人 林先生　订单号 7740021953"
            f"<div class=m style='margin-top:8px'><span>房费 {nights}间晚</span><span>{yuan(night)} × {nights}</span></div>"
            f"<div class='m z'><span>实付金额</span><span class=o>{yuan(night * nights)}</span></div></div>"
            "<div class=t style='margin-top:0'>入住前一天 18:00 前可免费取消</div>"
        )
        yield shot(f"zh-stay-{name}", css, body, must=must, text=text, small=13)


def chat() -> Iterator[Page]:
    """A talk with a seller who sends an order card."""
    css = (
        "body{background:#ededed}.h{background:#f7f7f7;text-align:center;padding:10px;font-size:16px;border-bottom:1px solid #ddd}"
        ".l,.r{display:flex;margin:14px 12px;gap:8px}"
        ".r{flex-direction:row-reverse}.a{width:38px;height:38px;border-radius:6px;flex:none}"
        ".q{background:#fff;padding:10px 12px;border-radius:8px;max-width:250px;font-size:15px}"
        ".r .q{background:#b8e89a}.w{text-align:center;font-size:12px;color:#999}"
        ".o{background:#fff;border-radius:8px;padding:12px;width:262px;font-size:14px}"
        ".o div{display:flex;gap:10px}.o b{color:#d93025;font-size:18px}"
    )
    for name, price, must, text in (
        ("broken-promise", 105, "mismatch", "聊天里客服答应85元，发来的订单却是105元，没有解释"),
        ("kept-promise", 85, "", "客服答应85元，订单也是85元，只是还没发货"),
    ):
        seller, buyer = "<div class=a style='background:#c96'></div>", "<div class=a style='background:#69c'></div>"
        body = (
            f"{bar('16:40')}<div class=h>‹　青禾陶艺 店铺客服</div><p class=w style='margin-top:10px'>5月20日 16:12</p>"
            f"<div class=r>{buyer}<div class=q>这个手绘盘子一个多少钱</div></div><div class=l>{seller}<div class=q>今天给您85元一个，包邮的哦</div>"
            "</div>"
            f"<div class=r>{buyer}<div class=q>好的，要一个蓝色的</div></div>"
            f"<div class=l>{seller}<div class=o><p style='color:#888;margin-bottom:8px'>请核对订单</p><div>"
            f"{art('#4a7fb5', '#cfe3f5', 'width:64px;height:64px')}"
            f"<p>手绘釉下彩盘 8寸<br>蓝色 × 1<br><b>{yuan(price)}</b></p></div><p style='border-top:1px solid #eee;margin-top:10px;padding-top:8px'>"
            f"应付 {yuan(price)}（包邮）</p></div></div><div class=l>{seller}<div class=q>麻烦亲确认一下地址</div></div>"
        )
        yield shot(f"zh-chat-{name}", css, body, must=must, text=text, width=375)


def paid() -> Iterator[Page]:
    """The result of a payment: a tick, an amount, three fields."""
    css = (
        "body{background:#fff;text-align:center}.ok{width:64px;height:64px;border-radius:50%;background:#1aad5b;color:#fff;font-size:36px;"
        "line-height:64px;margin:48px auto 14px;"
        "font-family:'DejaVu Sans'}.a{font-size:44px;font-weight:600;margin:16px 0 30px}"
        "dl{display:grid;grid-template-columns:90px 1fr;row-gap:14px;padding:20px 28px;font-size:15px;"
        "border-top:1px solid #eee;text-align:right}dt{color:#888;text-align:left}"
        ".b{border:1px solid #1aad5b;color:#1aad5b;border-radius:6px;width:180px;line-height:42px;margin:34px auto 50px}"
    )
    for name, price, must, text in (
        ("dearer", 86, "mismatch", "商品页写68元，实际扣了我86元"),
        ("same", 68, "", "付款成功但店家说没收到"),
    ):
        body = (
            f"{bar('08:15')}<div class=ok>✓</div><p style='font-size:17px'>支付成功</p><p class=a>{yuan(price)}</p><dl><dt>收款方</dt><dd>"
            "小鹿文具旗舰店</dd>"
            "<dt>商品</dt><dd>36色双头马克笔 × 1</dd><dt>付款方式</dt><dd>储蓄卡(尾号 3307)</dd><dt>付款时间</dt><dd>04-18 08:14:52</dd></dl>"
            "<div class=b>完成</div>"
        )
        yield shot(f"zh-paid-{name}", css, body, must=must, text=text, listing=listed("36色双头马克笔", 68), width=360, small=15)


def meal() -> Iterator[Page]:
    """The order of a meal delivered: yellow head, a list of dishes with thumbnails, fees below."""
    css = (
        "body{background:#f5f5f5}.y{background:#ffd100;padding-bottom:54px}.y h2{padding:12px 16px;font-size:21px}"
        ".k{background:#fff;margin:-44px 10px 10px;border-radius:10px;padding:14px}"
        ".i{display:flex;gap:10px;padding:8px 0;font-size:14px}.i p{flex:1;color:#999}"
        ".i p b{display:block;color:#222;font-weight:500;font-size:15px}.f{display:flex;justify-content:space-between;"
        "font-size:14px;padding:6px 0}.z{text-align:right;border-top:1px solid #eee;padding-top:12px;font-size:14px}.z b{font-size:22px}"
    )
    known = {"配送费": 5.0}
    for name, fees, must, unsure, text in (
        ("packing-fee", {"餐盒打包费": 4.0, "配送费": 5.0}, "hidden_fee", "mismatch", "下单前没看到其他费用，多扣钱了"),
        ("fees-known", {"配送费": 5.0}, "", "", "骑手迟到了半小时"),
        ("fees-named", {"餐盒打包费": 4.0, "配送费": 5.0}, "", "", "除了配送费，店家写明收打包费4元，这个我知道。就是少送了一份米饭"),
    ):
        total = 46 + sum(fees.values())
        lines = "".join(f"<div class=f><span>{fee}</span><span>{yuan(amount)}</span></div>" for fee, amount in fees.items())
        body = (
            f"<div class=y>{bar('12:51')}<h2>订单已送达 ›</h2></div><div class=k><b>老街牛肉粉 (和平路店)</b>"
            f"<div class=i>{art('#d98c4a', '#7a3d16', 'width:56px;height:56px;border-radius:6px')}<p><b>双人牛肉粉套餐</b>微辣 / 加香菜<br>×1</p>"
            "<span>¥46</span></div>"
            f"{lines}<div class=z>实付 <b>{yuan(total)}</b></div></div><div class=k style='margin-top:0;font-size:14px;line-height:2'>配送信息<br>"
            "<span style='color:#777'>骑手 周师傅　12:44 送达<br>订单号 3018 8842 1075</span></div>"
        )
        yield shot(
            f"zh-meal-{name}", css, body, must=must, unsure=unsure, text=text, listing=listed("双人牛肉粉套餐", 46, **known), width=375, small=14
        )


def ride() -> Iterator[Page]:
    """The bill of a ride under a map."""
    css = (
        "body{background:#fff}.map{height:190px;background:repeating-linear-gradient(35deg,#e8eee6 0 40px,#fff 40px 46px),#dde}"
        ".s{border-radius:18px 18px 0 0;margin-top:-18px;background:#fff;"
        "padding:20px;position:relative}.big{text-align:center;font-size:38px;font-weight:700}.big small{font-size:15px;font-weight:400}"
        "li{display:flex;font-size:14px;padding:7px 0}"
        "li u{flex:1;border-bottom:1px dotted #bbb;margin:0 8px 6px}.p{font-size:13px;color:#666;line-height:2;margin:12px 0;border-left:3px solid "
        "#23b26d;padding-left:12px}"
    )
    for name, fee, amount, must, unsure, text in (
        ("service-fee", "信息服务费", 6.0, "hidden_fee", "mismatch", "叫车的时候写一口价36元，结束行程扣了42元"),
        ("toll", "高速费", 8.0, "", "", "一口价36元，外加高速费8元是事先说好的，请问怎么开发票"),
    ):
        body = (
            f"<div class=map>{bar('23:02')}</div><div class=s><p style='text-align:center;color:#777;font-size:14px'>行程已结束 · 感谢乘坐</p>"
            f"<p class=big>{36 + amount:.2f}<small> 元</small></p><p class=p>22:31　软件园二期东门<br>22:58　滨江花园 6 号楼　全程 14.3 公里</p>"
            f"<ul><li>一口价车费<u></u>36.00元</li><li>{fee}<u></u>{amount:.2f}元</li><li><b>已支付</b><u></u><b>{36 + amount:.2f}元</b></li></ul>"
            "<p style='font-size:13px;color:#777;margin-top:14px'>车牌 浙A·D2***6　白色轿车　司机评分 4.9</p></div>"
        )
        yield shot(f"zh-ride-{name}", css, body, must=must, unsure=unsure, text=text, width=400, small=13)


def seats() -> Iterator[Page]:
    """A desktop page on which one pays for tickets: seats left, the sum right."""
    css = (
        "body{background:#f2f0f6;width:1240px}.n{background:#2b1b4d;color:#fff;padding:16px 48px;font-size:18px;display:flex;gap:36px}"
        ".g{display:grid;grid-template-columns:1fr 380px;gap:24px;padding:28px 48px}"
        ".b{background:#fff;padding:24px;border-radius:6px}th,td{padding:12px 18px;text-align:left;border-bottom:1px solid #eee;font-size:16px}"
        "h2{font-size:22px;margin-bottom:14px}"
        ".x{display:flex;justify-content:space-between;font-size:16px;padding:9px 0}"
        ".pay{background:#7b3fe4;color:#fff;text-align:center;line-height:50px;border-radius:4px;margin-top:14px;font-size:18px}"
    )
    seats_ = "".join(f"<tr><td>B区 7排{number}座</td><td>看台 380档</td><td>¥380.00</td></tr>" for number in (11, 12))
    for name, fees, must, unsure, text in (
        ("booking-fee", {}, "hidden_fee", "mismatch", "页面写一张380，两张结算要790，多出来的没说过"),
        ("booking-fee-listed", {"票务服务费": 30.0}, "", "", None),
    ):
        body = (
            "<div class=n><b>幕间票务</b><span>演出</span><span>赛事</span><span>我的订单</span></div><div class=g><div class=b><h2>"
            "《南风》巡演 · 杭州站</h2>"
            "<p style='color:#666;margin-bottom:16px'>10月24日 周六 19:30　钱塘大剧院</p><table width='100%'><tr><th>座位</th><th>票档</th><th>"
            f"票价</th></tr>{seats_}</table>"
            "<p style='margin-top:20px'>取票方式：电子票，凭身份证入场</p></div><div class=b><h2>结算明细</h2>"
            "<div class=x><span>票款 2张</span><span>¥760.00</span></div><div class=x><span>票务服务费</span><span>¥30.00</span></div>"
            "<div class=x style='border-top:1px solid #ddd;font-size:20px'><b>应付总额</b><b>¥790.00</b></div><div class=pay>提交订单</div></div>"
            "</div>"
        )
        listing = listed("《南风》杭州站 看台票", 380, **fees)
        yield shot(f"zh-seats-{name}", css, body, must=must, unsure=unsure, text=text, listing=listing, width=1240, scale=1, small=16)


def second_hand() -> Iterator[Page]:
    """A second-hand thing sold by a neighbour: long text first, the price in a corner tag."""
    css = (
        "body{background:#fffbe9}.u{display:flex;gap:10px;padding:12px 16px;font-size:15px}.t{padding:0 16px;font-size:16px;line-height:1.7}"
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:6px;padding:14px 16px;position:relative}"
        ".g b{position:absolute;right:24px;bottom:24px;background:#222;color:#ffe24a;padding:4px 14px;border-radius:4px;font-size:24px}"
        ".v{padding:0 16px 40px;color:#999;font-size:13px}"
    )
    for name, price, must, text in (("dearer", 450, "mismatch", "搜索页显示380元，点进来变成450元"), ("same", 380, "", None)):
        pictures = art("#b0713a", "#5d3817", "height:170px", "box") + art("#c9a16b", "#6d4a26", "height:170px", "hill")
        body = (
            f"{bar('19:33')}<div class=u>{art('#e88', '#a44', 'width:44px;height:44px;border-radius:50%')}<p>拾旧的阿梁<br>"
            "<span style='color:#999;font-size:13px'>2小时前来过 · 成都</span></p></div>"
            f"<p class=t>搬家出一张实木书桌，长120宽60高75，用了一年半，桌面有两处小划痕，看图三。抽屉滑轨都好用，可送到同城小区门口。</p>"
            f"<div class=g>{pictures}<b>¥{plain(price)}</b></div><p class=v>浏览 218　想要 9　包邮到同城</p>"
        )
        yield shot(f"zh-second_hand-{name}", css, body, must=must, text=text, listing=listed("实木书桌 120cm", 380), width=393, small=13)


def pages() -> Iterator[Page]:
    """All of them."""
    for template in (goods, stay, chat, paid, meal, ride, seats, second_hand):
        yield from template()
