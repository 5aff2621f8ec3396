"""Carts, checkouts, orders, refunds, payment results, wallet records, a chat with an order's card, and a coupon page."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.arbor_parts import blob, document, held, listing, photo, rows, split_price, status
from tests.generator.web.page import Page


def takeaway(rng: Random) -> Iterator[Page]:
    """Submitting a takeaway order: address on yellow, one dish, charges, a dark bar."""
    css = """body{background:#f5f5f5}.a{background:#ffd100;padding:10px 16px 26px}
    .c{background:#fff;border-radius:12px;margin:-14px 10px 24px;padding:14px}.bar{background:#2a2a2e;color:#fff;padding:12px 16px}"""
    courier, box = ("配送费", 5.0), ("餐盒费", 3.0)
    dish = {"title": "番茄牛腩饭"}
    cases = (
        ("hidden_fee", listing(42, courier, **dish), "50.00", ("hidden_fee",), ("mismatch",)),
        ("total_mismatch", None, "54.00", ("total_mismatch",), ()),
        ("clean", listing(42, courier, box, **dish), "50.00", (), ()),
        ("no_listing", None, "50.00", (), ()),
    )
    for name, context, total, must, unsure in cases:
        charges = rows(((box[0], "¥3.00"), (courier[0], "¥5.00"), ("红包", "暂无可用")), "padding:8px 0")
        body = f"""{status(rng, "#222", "#ffd100")}<div class="a"><b style="font-size:18px">梧桐里 3号楼 1204</b><p
        style="font-size:14px">陆女士 159****{rng.randint(1000, 9999)}　预计 12:35 送达</p></div>
        <div class="c"><p style="padding-bottom:10px"><b>阿秋小厨（文二店）</b></p><div class="mid" style="gap:10px">{photo(64, 15, width="64px", round_by=8)}
        <div class="grow">番茄牛腩饭<br><span style="font-size:14px;color:#666">少辣 ×1</span></div><span>¥42.00</span></div>
        {charges}<div class="row" style="border-top:1px solid #eee;padding-top:10px"><span>餐具 1份</span><span>小计 <b
        style="font-size:20px">¥{total}</b></span></div></div>
        <div class="bar row"><span>¥{total}</span><span
        style="background:#ffd100;color:#222;border-radius:20px;padding:8px 26px;font-weight:600">提交订单</span></div>"""
        yield held(f"takeaway-{name}", document(css, body), context=context, must=must, unsure=unsure)


def basket(rng: Random) -> Iterator[Page]:
    """A supermarket app's basket: ticked lines with a number of each."""
    css = """.i{display:flex;gap:10px;padding:12px 14px;border-bottom:1px solid #eee;align-items:center}
    .q{border:1px solid #ccc;border-radius:4px;padding:0 9px;font-size:14px}"""
    goods = (("鲜牛奶 950ml", 15.9, 2), ("冷鲜鸡胸肉 500g", 18.8, 1), ("云南蓝莓 125g", 9.9, 3), ("抽纸 24包", 39.9, 1))
    right = sum(cost * many for _, cost, many in goods)
    for name, total, must in (("total_mismatch", right + 12, ("total_mismatch",)), ("clean", right, ())):
        lines = "".join(
            f'<div class="i"><b style="color:#0a9b5b">☑</b>{photo(60, 50 + 60 * at, width="60px", round_by=6)}<div class="grow">{title}<br>'
            f'<b style="color:#e2461f">¥{cost}</b></div><span class="q">×{many}</span></div>'
            for at, (title, cost, many) in enumerate(goods)
        )
        body = f"""{status(rng)}<div class="row" style="padding:8px 14px"><b style="font-size:20px">购物车</b><span>管理</span></div><p
        style="padding:8px 14px;background:#edf9f2;color:#0a7345">盒田超市 · 最快30分钟达</p>
        {lines}<div style="padding:10px 14px">{rows((("运费", "¥0.00"),))}</div><div
        class="row" style="padding:12px 14px"><span>☑ 全选</span><span>合计 {split_price(total, 22, colour="#e2461f")}</span>
        <span style="background:#0a9b5b;color:#fff;border-radius:20px;padding:9px 20px">结算(7)</span></div>"""
        yield held(f"basket-{name}", document(css, body), must=must, text="超市购物车截图")


def cashier(rng: Random) -> Iterator[Page]:
    """A desktop checkout: a table of goods and a box of sums at the lower right."""
    css = """body{background:#fff;padding:20px 70px}table{width:100%;border-collapse:collapse;margin-top:14px}th{background:#eef1f6;padding:10px;
    text-align:left}td{padding:16px 10px;border-bottom:1px solid #e6e9ef}
    .sum{width:360px;margin:24px 0 0 auto}.ad{border:2px solid #7a4cc2;padding:12px 16px;width:330px}"""
    wrap = ("木箱加固费", 20.0)
    pot, cup = ("手作粗陶茶壶 320ml", 329, 1), ("品茗杯 白釉", 45, 2)
    cases = (
        ("hidden_fee", listing(329, title=pot[0]), (pot,), "349.00", ("hidden_fee",), ("mismatch",)),
        ("listed_fee", listing(329, wrap, title=pot[0]), (pot,), "349.00", (), ()),
        ("total_mismatch", None, (pot, cup), "484.00", ("total_mismatch",), ()),
        ("clean", None, (pot, cup), "439.00", (), ()),
    )
    for name, context, goods, total, must, unsure in cases:
        lines = "".join(f"<tr><td>{title}</td><td>¥{cost}.00</td><td>{many}</td><td>¥{cost * many}.00</td></tr>" for title, cost, many in goods)
        count = sum(cost * many for _, cost, many in goods)
        sums = rows((("商品金额", f"¥{count}.00"), (wrap[0], "¥20.00"), ("运费", "¥0.00")), "padding:6px 0")
        body = f"""<div class="row"><b style="font-size:24px;color:#7a4cc2">陶然器物</b><span>1 购物车　—　<b>2 核对订单</b>　—　3 完成</span></div>
        <h3 style="margin:24px 0 10px">收货人</h3><div class="ad">贺先生　186****{rng.randint(1000, 9999)}<br>湖北省武汉市武昌区 中北路 12号</div>
        <table><tr><th>商品</th><th>单价</th><th>数量</th><th>金额</th></tr>{lines}</table><div class="sum">{sums}
        <div class="row" style="border-top:2px solid #7a4cc2;padding-top:12px"><b>应付总额</b><b style="font-size:26px;color:#d0342c">¥{total}</b></div>
        <div class="ctr" style="background:#7a4cc2;color:#fff;padding:12px;margin-top:16px">提交订单</div></div>"""
        yield held(f"cashier-{name}", document(css, body), width=1240, scale=1, smallest=15, context=context, must=must, unsure=unsure)


def order(rng: Random) -> Iterator[Page]:
    """An order's page: a state banner, parcels, the goods and its numbers."""
    css = """body{background:#f4f5f7}.b{background:linear-gradient(90deg,#ff7a45,#ffb067);color:#fff;padding:16px}
    .c{background:#fff;border-radius:12px;margin:10px;padding:14px}"""
    cases = (
        ("mismatch", 159, "商品页标的是129元，付款成了159元", ("mismatch",)),
        ("clean", 129, "标价129元的背包，订单截图", ()),
    )
    for name, paid, text, must in cases:
        body = f"""{status(rng, "#fff", "#ff7a45")}<div class="b"><b style="font-size:19px">卖家已发货</b><p style="font-size:14px">还剩9天3小时自动确认</p></div>
        <div class="c">▣ 【南昌转运中心】已发出，下一站 九江<br><span style="font-size:13px;color:#666">11-24 03:17</span></div><div class="c"><b>远足制造所</b><div
        class="mid" style="gap:10px;margin-top:10px">{photo(80, 160, width="80px", round_by=8)}
        <div class="grow">轻量双肩包 22L<br><span style="font-size:13px;color:#666">松石绿；标准款</span></div><div
        style="text-align:right">¥{paid}.00<br>×1</div></div>
        {rows((("商品总价", f"¥{paid}.00"), ("运费", "¥0.00"), ("<b>实付款</b>", f"<b style='color:#ff5a1f;font-size:18px'>¥{paid}.00</b>")))}</div>
        <div class="c" style="font-size:14px">订单编号　4{rng.randint(10**15, 10**16 - 1)}<br>付款时间　2026-11-23 20:41:08</div><div
        class="row" style="padding:10px 16px"><span>更多</span><span>查看物流　　确认收货</span></div>"""
        yield held(f"order-{name}", document(css, body), context=listing(129, title="轻量双肩包 22L"), text=text, must=must)


def refund(rng: Random) -> Iterator[Page]:
    """A finished refund: a green tick, where the money went, and a line of time."""
    css = """body{background:#fff}.w{padding:16px 20px}.dot{border-left:2px solid #cfe8d8;margin-left:8px;padding:0 0 18px 18px;font-size:14px}"""
    cases = (
        ("mismatch", "159.00", "卖家答应退全款199元，实际只退了159元", ("mismatch",)),
        ("clean", "199.00", "卖家答应退199元，已经到账", ()),
    )
    for name, back, text, must in cases:
        body = f"""{status(rng)}<div class="w mid" style="gap:12px">{blob(40, "#34b36a")}<div><b style="font-size:19px">退款成功</b><br><span
        style="font-size:14px">2026年11月22日 09:58</span></div></div>
        <div class="w" style="background:#f3faf6">{rows((("退款总金额", f"<b style='font-size:20px'>¥{back}</b>"), ("退回零钱", f"¥{back}")), "padding:6px 0")}
        </div>
        <div class="w"><div class="dot">11-22 09:58　钱款已退回账户</div><div class="dot">11-21 16:20　商家同意退款</div><div
        class="dot">11-21 11:02　买家提交申请</div></div>
        <div class="w mid" style="gap:12px;border-top:8px solid #f3f3f3">{photo(70, 60, width="70px", round_by=6)}<div>加绒防风手套 L码<br><span
        style="font-size:14px;color:#666">原因：尺码不合适</span></div></div>
        <div class="w" style="font-size:14px">退款编号 20{rng.randint(10**10, 10**11 - 1)}</div>"""
        yield held(f"refund-{name}", document(css, body), width=414, text=text, must=must)


def receipt(rng: Random) -> Iterator[Page]:
    """A payment's result: a tick, a merchant and one amount in the middle of a white page."""
    css = """body{background:#fff;text-align:center}.k{margin:26px 24px;border-top:1px solid #e8e8e8;padding-top:14px;font-size:15px}"""
    cases = (
        ("mismatch", 88, "门口海报写的68一位，扫码付了88", ("mismatch",)),
        ("clean", 68, "门口海报写的68一位，扫码付的也是68", ()),
    )
    for name, paid, text, must in cases:
        body = f"""{status(rng)}<div style="padding:46px 0 10px">{blob(58, "#07b45a")}</div><p style="color:#07913f;font-size:18px">支付成功</p><p
        style="margin-top:34px">川小馆自助火锅</p>
        <p style="margin:6px 0">{split_price(paid, 46)}<span style="font-size:28px;font-weight:700">.00</span></p>
        <div class="k">{rows((("付款方式", "储蓄卡 (尾号 4417)"), ("付款时间", "11月21日 18:33"), ("商户单号", str(rng.randint(10**11, 10**12 - 1)))))}</div>
        <div style="border:1px solid #07b45a;color:#07913f;margin:60px 110px 50px;padding:9px;border-radius:6px">完成</div>"""
        yield held(f"receipt-{name}", document(css, body, font="'WenQuanYi Zen Hei',sans-serif"), text=text, must=must)


def wallet(rng: Random) -> Iterator[Page]:
    """One record of a wallet: who was paid, how much, and its particulars."""
    css = """body{background:#ededed}.c{background:#fff;padding:20px 18px}.c+.c{margin-top:10px}"""
    cases = (
        ("mismatch", "-14.00", "充电宝柜机上标价4元一次，扣了我14元", ("mismatch",)),
        ("clean", "-4.00", "充电宝柜机上标价4元一次，扣费记录", ()),
    )
    for name, amount, text, must in cases:
        body = f"""{
            status(rng, "#222", "#ededed")
        }<div class="row" style="padding:8px 16px"><span>‹ 账单</span><b>账单详情</b><span>⋯</span></div><div
        class="c ctr">{blob(46, "#5b8def", round_by="12px")}<p style="margin-top:8px">电多多共享充电宝</p>
        <p style="font-size:36px;font-weight:600;margin-top:6px">{amount}</p></div>
        <div class="c">{
            rows(
                (
                    ("当前状态", "支付成功"),
                    ("商品", "充电宝租借"),
                    ("支付时间", "2026-11-19 17:25:40"),
                    ("支付方式", "零钱"),
                    ("交易单号", f"42000{rng.randint(10**9, 10**10 - 1)}"),
                )
            )
        }</div>
        <div class="c">{rows((("账单分类", "日用 ›"), ("对订单有疑惑", "›"), ("联系商家", "›")))}</div>"""
        yield held(f"wallet-{name}", document(css, body), width=375, scale=3, smallest=42, text=text, must=must)


def chat(rng: Random) -> Iterator[Page]:
    """A talk with a shop's staff in its app, with the order's card among the bubbles."""
    css = """body{background:#efefef}.l,.r{display:flex;gap:8px;margin:12px;align-items:flex-start}.r{flex-direction:row-reverse}.u{background:#fff;
    border-radius:10px;padding:9px 12px;max-width:250px}.r .u{background:#ffe2cc}
    .o{background:#fff;border-radius:10px;padding:12px;width:260px}"""
    cases = (
        ("mismatch", "129.00", "客服答应改成99元，订单付的还是129元", ("mismatch",)),
        ("clean", "99.00", "客服答应改成99元，订单已经是99元", ()),
    )
    for name, paid, text, must in cases:
        he, i = blob(36, "#8fb7e8"), blob(36, "#f2b184")
        body = f"""{status(rng)}<div class="row" style="padding:8px 14px"><span>‹</span><b>晴川书房 客服</b><span>店铺</span></div><p
        class="ctr" style="font-size:13px;color:#666">昨天 15:0{rng.randint(1, 9)}</p>
        <div class="r">{i}<div class="u">你好，这个书立书架还有白色吗</div></div><div class="l">{he}<div class="u">有的亲，白色今天能发出</div></div><div class="l">{he}<div
        class="u">您先拍，我给您改价到99元</div></div><div class="r">{i}<div class="u">好，拍了</div></div>
        <div class="r">{i}<div class="o"><p style="font-size:13px;color:#555">订单 已付款</p><div
        class="mid" style="gap:10px;margin:8px 0">{photo(56, 35, width="56px", round_by=6)}<span>三层桌面书架 白色<br>×1</span></div><div
        class="row"><span>实付</span><b style="color:#e8590c;font-size:18px">¥{paid}</b></div></div></div>
        <div class="l">{he}<div class="u">收到，这就安排打包</div></div><div
        class="mid" style="background:#fafafa;padding:10px 14px;gap:10px"><span>◉</span><span
        class="grow" style="background:#fff;padding:8px;border-radius:6px;color:#777">输入消息</span><span>☺ ＋</span></div>"""
        yield held(f"chat-{name}", document(css, body), text=text, must=must)


def coupon(rng: Random) -> Iterator[Page]:
    """A product with a strip of coupons under its price."""
    css = """body{background:#fff}.q{background:#fff0ee;border:1px dashed #f0554a;border-radius:6px;margin:10px 14px;padding:10px 14px;color:#c4281d}
    .w{padding:8px 14px}"""
    cases = (
        ("conditional", 129, "领券后价格", "未用券售价 ¥159", ("conditional",)),
        ("clean", 159, "售价", "现货 · 次日达", ()),
    )
    for name, head, label, under, must in cases:
        body = f"""{status(rng)}{photo(310, 280, blob(120, "#efe7ff", round_by="30px"))}<div class="w">{split_price(head, 32, colour="#f0554a")}　<span
        style="color:#f0554a">{label}</span><p style="margin-top:4px">{under}</p></div>
        <div class="q row"><span><b>30元</b> 店铺券　满150元可用</span><span>领取</span></div><div class="w"><b style="font-size:17px">儿童积木桌 含凳 大颗粒兼容</b><p
        style="font-size:14px;color:#555;margin-top:4px">适合1岁半以上 · 桌高48cm · 承重60kg</p></div>
        <div class="w">{rows((("颜色", "薄荷绿"), ("发货地", "浙江 湖州"), ("评价", f"{rng.randint(2, 9)},318 条")))}</div><div
        class="w row" style="padding-bottom:20px"><span>♡ 收藏</span><span
        style="background:#f0554a;color:#fff;border-radius:22px;padding:10px 60px">去下单</span></div>"""
        yield held(f"coupon-{name}", document(css, body), must=must)


TEMPLATES = (takeaway, basket, cashier, order, refund, receipt, wallet, chat, coupon)
