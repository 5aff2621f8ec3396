"""Chinese checkouts, orders and chats of `easel`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.easel_kit import NOTO, ZEN, Canvas, done, fen, off_by, yuan
from tests.generator.web.page import Page

GOODS = (("挂烫机", 19900), ("电子秤", 8900), ("咖啡豆 250g", 5800), ("儿童牙刷 3支", 2990), ("洗衣液 2kg", 3950), ("桌面风扇", 6900))


def settle(rng: Random) -> Iterator[Page]:
    """A plain checkout of text rows between rules."""
    cases = (
        ("packaging", [("包装费", 3000)], "hidden_fee", "mismatch", "商品标价199，结算要多出一笔，事先没说", {"price": 199, "currency": "CNY"}, 0),
        (
            "service",
            [("运费", 1000), ("平台服务费", 600)],
            "hidden_fee",
            "mismatch",
            "结账比页面价贵",
            {"price": 199, "fees": [{"name": "运费", "amount": 10}]},
            0,
        ),
        ("wrong_total", [("运费", 0), ("优惠券", -2000)], "total_mismatch", "", rng.choice(("合计算错了吧", "金额加起来不对")), None, off_by(rng)),
        ("listed", [("运费", 800)], "", "", "怎么比标价多8元运费", {"price": 199, "currency": "CNY", "fees": [{"name": "运费", "amount": 8}]}, 0),
        ("free", [("运费", 0), ("优惠券", -1500)], "", "", rng.choice(("担心有隐藏收费，帮忙看看这张结算单", "满减没弄明白")), None, 0),
        ("named", [("礼盒费", 1200)], "", "", "我自己勾选了礼盒费12元，发货太慢了", None, 0),
    )
    for what, extra, must, unsure, said, listing, error in cases:
        sheet = Canvas(640, 900, back="#f5f5f5", font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 640, 80, "#ffffff")
        sheet.text(320, 22, rng.choice(("确认订单", "结算", "提交订单")), 32, at="m")
        sheet.rect(20, 100, 620, 210, "#ffffff")
        sheet.text(40, 118, f"{rng.choice('王李张陈')}女士  138****{rng.randint(1000, 9999)}", 28)
        sheet.text(40, 160, "花园路 12 号 3 单元", 26, "#777777")
        sheet.rect(20, 230, 620, 720, "#ffffff")
        name, price = GOODS[0]
        items = [(name, price, 1)] if listing else [(name, price, 1), (*rng.choice(GOODS[1:]), rng.choice((1, 2)))]
        y, total = 255, 0
        for good, cents, count in items:
            sheet.row(y, f"{good}  ×{count}", fen(cents * count), 28)
            y, total = y + 60, total + cents * count
        sheet.rule(y, 40, 600)
        y += 24
        for left, cents in extra:
            sheet.row(y, left, fen(cents), 28)
            y, total = y + 60, total + cents
        sheet.rule(y, 40, 600)
        sheet.row(y + 26, "合计", fen(total + error), 34, "#d32f2f")
        sheet.rect(0, 800, 640, 900, "#ffffff")
        sheet.text(40, 830, f"应付 {fen(total + error)}", 32, "#d32f2f")
        sheet.button(400, 815, 610, 885, "提交订单", "#d32f2f", 28, radius=35)
        shelf = {"title": name, **listing} if listing else None
        yield done(sheet, f"settle_zh-{what}", must=must, unsure=unsure, text=said, listing=shelf, smallest=26)


def paid(rng: Random) -> Iterator[Page]:
    """An order that was paid, in cards."""
    cases = (
        ("advert", 23900, 0, "mismatch", rng.choice(("宣传价199，结果付了239", "广告说199元，实际付款239元，差了40")), None),
        ("listing", 22900, 0, "mismatch", None, {"title": "挂烫机", "price": 199, "currency": "CNY"}),
        ("same", 19900, 0, "", rng.choice(("宣传价199，实付也是199，但是东西有划痕", "付了199，跟宣传一样，催发货")), None),
        ("other", 23900, 0, "", rng.choice(("没收到货却显示已签收", "包装盒压坏了，里面还好")), None),
        ("coupon", 21900, 2000, "", "页面写到手价199，用券后实付199", None),
    )
    for what, price, coupon, must, said, listing in cases:
        sheet = Canvas(750, 1334, back="#eef1f5", font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 220, rng.choice(("#2962ff", "#00796b", "#ef6c00")))
        sheet.text(40, 70, "等待发货", 44, "#ffffff")
        sheet.text(40, 140, "卖家会在48小时内发出", 28, "#ffffff")
        sheet.rect(24, 244, 726, 480, "#ffffff", radius=16)
        sheet.rect(48, 272, 228, 452, "#dde3ea", radius=8)
        sheet.ellipse(98, 312, 178, 412, "#aab6c3")
        sheet.text(256, 276, "挂烫机 家用手持", 32)
        sheet.text(256, 330, "颜色：雾白  数量：1", 26, "#888888")
        sheet.text(256, 400, yuan(price), 32)
        sheet.rect(24, 500, 726, 800, "#ffffff", radius=16)
        sheet.row(526, "商品总额", fen(price), 28, x0=48, x1=702)
        sheet.row(586, "运费", "¥0.00", 28, x0=48, x1=702)
        if coupon:
            sheet.row(646, "优惠券", fen(-coupon), 28, "#d84315", x0=48, x1=702)
        sheet.rule(706, 48, 702)
        sheet.row(730, "实付款", fen(price - coupon), 36, "#d32f2f", x0=48, x1=702)
        sheet.rect(24, 820, 726, 1080, "#ffffff", radius=16)
        for i, (left, right) in enumerate(
            (
                ("订单编号", f"2024{rng.randint(10**11, 10**12 - 1)}"),
                ("下单时间", "2024-06-18 10:24:31"),
                ("支付方式", "银行卡"),
                ("发票", "电子普票"),
            )
        ):
            sheet.row(846 + i * 56, left, right, 26, "#666666", x0=48, x1=702)
        sheet.button(480, 1220, 710, 1296, "提醒发货", "#ffffff", 28, "#333333", radius=38)
        yield done(sheet, f"paid_zh-{what}", must=must, text=said, listing=listing, smallest=26)


def takeout(rng: Random) -> Iterator[Page]:
    """A meal brought to the door."""
    shelf = {"title": "外卖订单", "currency": "CNY", "fees": [{"name": "配送费", "amount": 5}]}
    both = {**shelf, "fees": [{"name": "配送费", "amount": 5}, {"name": "打包费", "amount": 3}]}
    cases = (
        ("packing", [("配送费", 500), ("打包费", 600)], "hidden_fee", "mismatch", "下单页只写了配送费，付款多收钱", shelf, 0),
        (
            "wrong_total",
            [("配送费", 500), ("红包", -800)],
            "total_mismatch",
            "hidden_fee",
            "这单金额加错了，红包也没少减",
            None,
            off_by(rng, (300, 400, 700)),
        ),
        ("listed", [("配送费", 500), ("打包费", 300)], "", "", rng.choice(("这么多费用是不是乱收", "汤洒了一半")), both, 0),
        ("plain", [("配送费", 0)], "", "", "少送了一双筷子", None, 0),
        ("waived", [("配送费", 0), ("红包", -500)], "", "", "送餐迟到四十分钟，饭都凉了", None, 0),
    )
    for what, extra, must, unsure, said, listing, error in cases:
        dark = rng.random() < 0.4
        back, card, ink, grey = ("#101214", "#1d2126", "#eeeeee", "#9aa0a6") if dark else ("#fff8e6", "#ffffff", "#222222", "#777777")
        sheet = Canvas(720, 1280, back=back, ink=ink, font=rng.choice((NOTO, ZEN)))
        sheet.text(30, 50, "< 订单已送达", 36)
        sheet.text(30, 110, f"{rng.choice(('小城面馆', '湘里人家', '阿婆粥铺'))}（{rng.choice(('北街', '学院路'))}店）", 30, grey)
        sheet.rect(24, 170, 696, 900, card, radius=18)
        dishes = rng.sample([("番茄鸡蛋面", 1800), ("凉拌黄瓜", 900), ("小炒肉盖饭", 2600), ("皮蛋瘦肉粥", 1500), ("酸梅汤", 600)], 3)
        y, total = 200, 0
        for i, (dish, cents) in enumerate(dishes):
            count = 2 if i == 2 else 1
            sheet.rect(48, y, 118, y + 70, ("#d7ccc8", "#c5e1a5", "#ffcc80")[i], radius=8)
            sheet.text(140, y + 4, dish, 28)
            sheet.text(140, y + 40, f"x{count}", 24, grey)
            sheet.text(672, y + 16, yuan(cents * count), 28, at="r")
            y, total = y + 100, total + cents * count
        for left, cents in extra:
            sheet.row(y + 10, left, yuan(cents) if cents >= 0 else f"-{yuan(-cents)}", 28, x0=48, x1=672)
            y, total = y + 60, total + cents
        sheet.rule(y + 20, 48, 672, grey)
        sheet.text(672, y + 50, f"实付 {yuan(total + error)}", 38, at="r", bold=True)
        sheet.text(48, y + 130, f"订单号 {rng.randint(10**9, 10**10 - 1)}", 26, grey)
        sheet.text(48, y + 175, "骑手 赵师傅  12:06 送达", 26, grey)
        sheet.button(24, 1160, 348, 1240, "再来一单", "#ffc107", 30, "#222222", radius=40)
        sheet.button(372, 1160, 696, 1240, "评价", "#607d8b", 30, radius=40)
        yield done(sheet, f"takeout_zh-{what}", must=must, unsure=unsure, text=said, listing=listing, smallest=26)


def chat(rng: Random) -> Iterator[Page]:
    """Bubbles about a price, an order card below them."""
    cases = (
        ("broken", 19800, "mismatch", rng.choice(("客服承诺168元，最后付款198元", "聊天里说好168，付的时候变成198"))),
        ("quiet", 16800, "", None),
        ("kept", 16800, "", rng.choice(("客服答应168元，付款也是168，就是一直不发货", "客服说话态度很差，请处理"))),
    )
    for what, price, must, said in cases:
        sheet = Canvas(750, 1334, back="#ededed", font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 100, "#f7f7f7")
        sheet.text(375, 32, "小店客服", 34, at="m")
        sheet.text(375, 124, "6月3日 14:20", 24, "#999999", at="m")
        talk = (("in", "您好，请问有什么可以帮您"), ("out", "这个电饭煲还能便宜点吗"), ("in", "今天拍下168元，包邮"), ("out", "好的，那我拍了"))
        for i, (side, words) in enumerate(talk):
            y, wide = 180 + i * 140, 60 + 30 * len(words)
            if side == "in":
                sheet.rect(24, y, 104, y + 80, "#7e9cc0", radius=8)
                sheet.rect(124, y, 124 + wide, y + 84, "#ffffff", radius=10)
                sheet.text(154, y + 22, words, 30)
            else:
                sheet.rect(646, y, 726, y + 80, "#c08a7e", radius=8)
                sheet.rect(626 - wide, y, 626, y + 84, "#95ec69", radius=10)
                sheet.text(656 - wide, y + 22, words, 30)
        sheet.rect(124, 760, 700, 1060, "#ffffff", radius=12)
        sheet.text(150, 784, "订单信息", 28, "#888888")
        sheet.rect(150, 840, 270, 960, "#dcdcdc")
        sheet.text(294, 844, "电饭煲 3L 预约款", 30)
        sheet.text(294, 900, "数量 1", 26, "#888888")
        sheet.rule(980, 150, 674)
        sheet.row(1000, "实付", fen(price), 32, "#d32f2f", x0=150, x1=674)
        sheet.rect(0, 1230, 750, 1334, "#f7f7f7")
        sheet.rect(90, 1250, 590, 1314, "#ffffff", radius=8)
        yield done(sheet, f"chat_zh-{what}", must=must, text=said, smallest=26)


TEMPLATES = (settle, paid, takeout, chat)
