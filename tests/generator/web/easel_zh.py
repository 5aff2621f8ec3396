"""Chinese product pages of `easel`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.easel_kit import NOTO, ZEN, Canvas, done, yuan
from tests.generator.web.page import Page

GOODS = (
    "保温杯 500ml",
    "蓝牙音箱 mini",
    "电热水壶 1.7L",
    "纯棉四件套",
    "台灯 三档调光",
    "折叠雨伞",
    "双肩背包 20L",
    "筋膜枪 静音款",
    "空气炸锅 4.5L",
)
OTHER = ("客服一直不回消息，等了两天", "收到的颜色和图片有色差，想换", "快递三天没有更新了", "尺码发错了，申请换货", "详情图打不开，麻烦看看")


def poster(rng: Random) -> Iterator[Page]:
    """A picture above, a red band with the price, a badge beside the struck price."""
    cases = (
        (
            "percent_wrong",
            "5折",
            29900,
            19900,
            "false_discount",
            rng.choice(("页面写五折，199根本不是五折", "标着5折，自己算了一下对不上")),
            "商品图片仅供参考",
        ),
        ("off_wrong", "立减100元", 35900, 29900, "false_discount", rng.choice(("说是立减100，其实只便宜了60", None)), "商品以实物为准"),
        (
            "percent_right",
            "8折",
            26000,
            20800,
            "",
            rng.choice(("宣传价208元，想确认一下是不是真打了折", "这个八折是真的吗，帮忙核对一下")),
            "图片仅供参考",
        ),
        ("off_right", "立减40元", 23900, 19900, "", rng.choice(OTHER), "本页面由商家自行编辑"),
        ("up_to", "7折", 20000, 14000, "", "顶上写低至3折，这款的7折算得对吗", "库存数据每日更新"),
    )
    for what, badge, was, now, must, said, foot in cases:
        sheet = Canvas(750, 1334, back="#f4f4f4", font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 90, "#ffffff")
        sheet.text(30, 26, "< 商品详情", 32)
        tint = rng.choice(("#dfe7ef", "#efe3d8", "#dcefe2"))
        sheet.rect(0, 90, 750, 690, tint)
        sheet.ellipse(235, 240, 515, 560, "#ffffff", "#b9c2cc", 3)
        sheet.rect(325, 180, 425, 260, "#b9c2cc", radius=10)
        if what == "up_to":
            sheet.rect(0, 620, 750, 690, "#7a2f9e")
            sheet.text(375, 634, "秋季大促 全场低至3折", 34, "#ffffff", at="m")
        sheet.rect(0, 690, 750, 830, "#e1251b")
        sheet.text(30, 720, yuan(now), 64, "#ffffff", bold=True)
        sheet.text(260, 750, yuan(was), 32, "#ffffff", struck=True)
        sheet.rect(390, 738, 390 + 44 + 26 * len(badge), 796, "#ffe9a8", radius=8)
        sheet.text(408, 748, badge, 32, "#a31a10")
        sheet.rect(0, 830, 750, 1060, "#ffffff")
        sheet.text(30, 860, rng.choice(GOODS), 36)
        sheet.text(30, 925, f"已售 {rng.randint(200, 9000)} 件   评分 4.{rng.randint(5, 9)}", 26, "#777777")
        sheet.text(30, 985, "7天无理由退货 · 48小时内发货", 26, "#4c7a3a")
        sheet.text(375, 1150, foot, 20, "#b5b5b5", at="m")
        sheet.rect(0, 1224, 750, 1334, "#ffffff")
        sheet.button(30, 1240, 360, 1318, "加入购物车", "#f5a623", 30, radius=38)
        sheet.button(390, 1240, 720, 1318, "立即购买", "#e1251b", 30, radius=38)
        yield done(sheet, f"poster_zh-{what}", must=must, text=said, smallest=26)


def plain(rng: Random) -> Iterator[Page]:
    """A bare page of text lines and boxes with one grey line at the bottom."""
    fee = rng.choice((20, 25, 30))
    cases = (
        ("expired_small", "活动已于2024年5月31日结束，现按原价销售", "expired_offer fine_print", "宣传价{now}元，现在还能买到吗"),
        ("fee_small", f"另收包装费{fee}元，不含在标价内", "hidden_fee fine_print", "页面写着{now}，不知道后面还有没有别的收费"),
        ("settle_small", "以上价格仅供参考，实际金额以结算页为准", "fine_print", rng.choice(("这页价格说得不清楚", "看到{now}就下单了"))),
        ("harmless", "图片仅供参考，请以收到的实物为准", "", rng.choice(("底下那行小字是什么意思，是不是有坑", "怀疑有隐藏收费，帮忙看看"))),
        ("service", "支持七天无理由退换，运费险由店铺赠送", "", "宣传价{now}，页面标的也是{now}"),
    )
    for what, grey, must, said in cases:
        now, was = rng.choice(((199, 299), (128, 168), (75, 99), (1280, 1599)))
        sheet = Canvas(640, 900, font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 640, 80, rng.choice(("#2f6fdb", "#1b8f6a", "#34404f")))
        sheet.text(24, 22, "商城", 34, "#ffffff")
        sheet.rect(40, 110, 600, 430, "#ececec", "#cccccc")
        sheet.line([(40, 430), (240, 250), (360, 350), (450, 280), (600, 430)], "#bdbdbd", 4)
        sheet.text(40, 460, rng.choice(GOODS), 34)
        sheet.text(40, 530, "原价", 26, "#777777")
        sheet.text(104, 530, f"¥{was}", 26, "#777777", struck=True)
        sheet.text(40, 580, "到手价", 32)
        sheet.text(150, 566, f"¥{now}", 52, "#d0021b")
        sheet.text(40, 660, f"月销 {rng.randint(50, 900)}   库存 {rng.randint(20, 300)}", 26, "#666666")
        sheet.button(40, 720, 600, 800, "立即购买", "#d0021b", 32)
        sheet.text(40, 848, grey, 16, "#c0c0c0")
        yield done(sheet, f"plain_zh-{what}", must=must, text=said.format(now=now), smallest=16)


def flash(rng: Random) -> Iterator[Page]:
    """A dark page of a timed sale."""
    cases = (
        ("over", "本场抢购已结束", "下一场 20:00 开始", "商品数量有限", "expired_offer", rng.choice(("点进来说抢购价{now}，其实买不了", None))),
        (
            "over_small",
            "限时抢购",
            "今日特卖",
            "活动截止 2023-11-12 24:00，逾期恢复原价{was}元，本活动已过期",
            "expired_offer fine_print",
            "广告里写{now}元",
        ),
        ("running", "距结束 02:15:33", "数量有限 抢完即止", "商品参数由品牌方提供", "", "倒计时一直在走，会不会已经过期了"),
        ("earlier", "正在抢购", "10:00场已结束 14:00场进行中", "抢购商品不支持改地址", "", rng.choice(OTHER)),
    )
    for what, band, sub, grey, must, said in cases:
        now, was = rng.choice(((99, 159), (49, 88), (219, 329)))
        sheet = Canvas(720, 1280, back="#141414", ink="#f0f0f0", font=NOTO)
        sheet.text(28, 20, f"{rng.randint(9, 20)}:{rng.randint(10, 59)}", 24)
        sheet.text(360, 70, "整点抢购", 38, at="m")
        sheet.rect(0, 150, 720, 250, "#46202a")
        sheet.text(30, 164, band, 34, "#ffd7c2")
        sheet.text(30, 210, sub, 26, "#e0b8a8")
        sheet.rect(40, 290, 680, 780, "#262626", radius=20)
        sheet.ellipse(240, 360, 480, 600, "#3a4654")
        sheet.rect(330, 600, 390, 720, "#3a4654")
        sheet.text(40, 820, rng.choice(GOODS), 34)
        sheet.text(40, 890, "抢购价", 28, "#ff8a65")
        sheet.text(140, 872, f"¥{now}", 56, "#ff8a65")
        sheet.text(310, 894, f"¥{was}", 30, "#a8a8a8", struck=True)
        sheet.text(40, 970, f"已抢 {rng.randint(40, 96)}%", 26, "#bbbbbb")
        sheet.rect(160, 978, 520, 994, "#333333", radius=8)
        sheet.rect(160, 978, 420, 994, "#ff8a65", radius=8)
        sheet.button(40, 1060, 680, 1150, "已结束" if what == "over" else "马上抢", "#5a5a5a" if what == "over" else "#d84315", 34, radius=45)
        sheet.text(40, 1220, grey.format(was=was), 17, "#474747")
        yield done(sheet, f"flash_zh-{what}", must=must, text=said and said.format(now=now), smallest=17)


def member(rng: Random) -> Iterator[Page]:
    """Prices of members, coupons and first orders."""
    cases = (
        ("member", "会员专享价", 8900, "非会员价", 11900, "开通会员 18元/月", "conditional", "mismatch", "页面标89元，我不是会员要付119"),
        ("coupon", "领券后", 6900, "不用券", 9900, "满99可用30元券 先领券再下单", "conditional", "mismatch", rng.choice(("写69元，没领到券", None))),
        ("first_order", "新人首单", 990, "老用户", 2500, "仅限首次下单的账号", "conditional", "mismatch", "标9.9元，下单却要25"),
        ("everyone", "售价", 11900, "", 0, "会员另享积分双倍", "", "", "我不是会员，页面标119，付的也是119"),
        ("no_condition", "售价", 2500, "", 0, "无需领券，人人可享此价", "", "", rng.choice(OTHER)),
    )
    for what, name, price, other, more, note, must, unsure, said in cases:
        sheet = Canvas(750, 1200, back="#fbf7f0", font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 100, "#3b2f2a")
        sheet.text(375, 30, "会员商店", 34, "#f2dcb0", at="m")
        sheet.rect(30, 130, 720, 600, "#eadfcb", radius=16)
        for i in range(3):
            sheet.ellipse(130 + i * 180, 250, 260 + i * 180, 480, ("#c9a56b", "#b08968", "#8d6e63")[i])
        sheet.text(30, 635, rng.choice(GOODS), 36)
        sheet.text(30, 712, name, 28, "#8a5a00")
        sheet.text(30 + 28 * len(name) + 20, 690, yuan(price), 60, "#b3261e")
        if other:
            sheet.text(30, 790, f"{other} {yuan(more)}", 30, "#444444")
        sheet.text(30, 850, note, 28, "#444444")
        sheet.rule(920, 30, 720)
        sheet.text(30, 950, f"{rng.randint(2, 9)}00+ 人收藏", 26, "#777777")
        sheet.text(30, 1000, f"货号 {rng.randint(10000, 99999)}", 26, "#777777")
        sheet.button(30, 1080, 720, 1166, "去购买", "#3b2f2a", 32, "#f2dcb0", radius=12)
        yield done(sheet, f"member_zh-{what}", must=must, unsure=unsure, text=said, smallest=26)


def options(rng: Random) -> Iterator[Page]:
    """A price above rows of options, one of them chosen."""
    rows = [("单只装", 5900), ("两只装", 8900), ("四只装 送收纳盒", 12900)]
    cases = (
        ("from", "¥59起", 2, "conditional", rng.choice(("页面写59，选好规格就129了", None))),
        ("chosen", "¥129", 2, "", "选的四只装，页面显示129元"),
        ("cheapest", "¥59", 0, "", rng.choice(OTHER)),
    )
    for what, price, chosen, must, said in cases:
        sheet = Canvas(750, 1334, font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 500, rng.choice(("#e8f0e4", "#f3e9ee", "#e6ecf5")))
        sheet.rect(230, 110, 520, 400, "#ffffff", "#9aa5b1", radius=30, stroke=4)
        sheet.text(36, 530, price, 60, "#c62828")
        sheet.text(36, 620, "陶瓷马克杯 350ml 可微波", 34)
        sheet.text(36, 675, f"月销{rng.randint(300, 5000)}", 26, "#808080")
        sheet.rule(730)
        sheet.text(36, 755, "选择规格", 30)
        for i, (name, cents) in enumerate(rows):
            y = 815 + i * 110
            mine = i == chosen
            sheet.rect(36, y, 714, y + 90, "#fdecea" if mine else "#ffffff", "#c62828" if mine else "#cccccc", radius=10, stroke=3 if mine else 1)
            sheet.ellipse(60, y + 30, 90, y + 60, "#c62828" if mine else "#ffffff", "#c62828" if mine else "#aaaaaa", 2)
            sheet.text(115, y + 26, name, 30)
            sheet.text(690, y + 26, yuan(cents), 30, at="r")
        sheet.text(36, 1165, f"已选：{rows[chosen][0]}  ×1", 26, "#666666")
        sheet.button(36, 1220, 714, 1306, "确定", "#c62828", 32, radius=43)
        yield done(sheet, f"options_zh-{what}", must=must, unsure="mismatch" if must else "", text=said, smallest=26)


def group(rng: Random) -> Iterator[Page]:
    """Buying together or alone."""
    cases = (
        ("three", "3人团", 5900, "单独购买 ¥79", "conditional", "页面大字59，一个人买要79"),
        ("alone", "直接购买价", 7900, "不用等人，付款即发货", "", rng.choice(("拼单活动没有了，只能原价买，页面79", "怎么没有拼团了"))),
    )
    for what, tag, price, other, must, said in cases:
        sheet = Canvas(750, 1100, back="#f7f7f7", font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 420, "#ffe0d6")
        sheet.ellipse(260, 90, 490, 320, "#ff8a5c")
        sheet.line([(375, 90), (400, 30)], "#4c8c2b", 10)
        sheet.rect(0, 420, 750, 760, "#ffffff")
        sheet.text(30, 445, yuan(price), 62, "#e02e24", bold=True)
        sheet.rect(200, 460, 230 + 32 * len(tag), 516, "#fff0ee", "#e02e24", radius=6)
        sheet.text(215, 470, tag, 28, "#e02e24")
        sheet.text(30, 550, "赣南脐橙 5斤装 单果170g起", 34)
        sheet.text(30, 610, f"已售{rng.randint(2, 9)}.{rng.randint(1, 9)}万件", 26, "#888888")
        sheet.text(30, 670, other, 30, "#333333")
        sheet.rect(0, 780, 750, 930, "#ffffff")
        sheet.text(30, 810, "坏果包赔 · 现摘现发", 28, "#2e7d32")
        sheet.text(30, 865, "产地直发，预计3天内送达", 26, "#777777")
        if must:
            sheet.button(0, 1000, 375, 1100, other.split(" ")[0], "#ffc6bf", 30, "#b3261e")
            sheet.button(375, 1000, 750, 1100, f"发起{tag.removesuffix('价')}", "#e02e24", 30)
        else:
            sheet.button(0, 1000, 750, 1100, "立即购买", "#e02e24", 32)
        yield done(sheet, f"group_zh-{what}", must=must, unsure="mismatch" if must else "", text=said, smallest=26)


def tall(rng: Random) -> Iterator[Page]:
    """A dense detail page of 2400 pixels, with its small lines at the very bottom."""
    listing = {"title": "落地扇 遥控款", "price": 239, "currency": "CNY"}
    cases = (
        ("fee_small", "上门安装需另付安装费80元，标价不含此项", "hidden_fee fine_print", "想问239是不是全部费用", None),
        ("expired_small", "本页优惠已于2024年8月20日到期，此后恢复原价299元", "expired_offer fine_print", None, None),
        ("listed", "商品信息以包装标识为准", "", "商品价和宣传价一样239，但是发货慢", listing),
        (
            "mismatch",
            "商品信息以包装标识为准",
            "mismatch",
            rng.choice(("上架价199，打开页面是239", "活动宣传199元，页面显示239元")),
            {**listing, "price": 199},
        ),
        ("harmless", "本店保留所有图片版权，未经许可请勿转载", "", "最下面几行灰字看不清，怕有额外费用", None),
    )
    for what, grey, must, said, shelf in cases:
        sheet = Canvas(750, 2400, font=rng.choice((NOTO, ZEN)))
        sheet.rect(0, 0, 750, 700, "#e3edf3")
        sheet.ellipse(225, 80, 525, 380, "none", "#607d8b", 12)
        sheet.line([(375, 380), (375, 620)], "#607d8b", 14)
        sheet.ellipse(275, 600, 475, 650, "#607d8b")
        sheet.text(30, 730, yuan(23900), 58, "#d32f2f")
        sheet.text(190, 752, yuan(29900), 30, "#888888", struck=True)
        sheet.text(30, 820, "落地扇 遥控款 五叶 六档风速", 34)
        sheet.text(30, 875, f"销量 {rng.randint(1000, 9000)}  收藏 {rng.randint(100, 900)}  编号 LF-{rng.randint(100, 999)}", 26, "#777777")
        sheet.rect(0, 930, 750, 946, "#f2f2f2")
        sheet.text(30, 975, "规格参数", 32)
        for i, (left, right) in enumerate((("额定功率", "45W"), ("高度", "98-130cm"), ("净重", "5.2kg"), ("线长", "1.6m"), ("质保", "3年"))):
            sheet.row(1040 + i * 60, left, right, 28, "#444444")
            sheet.rule(1087 + i * 60, 40, 710)
        sheet.text(30, 1370, f"买家评价（{rng.randint(100, 800)}）", 32)
        for i, words in enumerate(("风很柔和，晚上睡觉开一档几乎没声音", "安装简单，十分钟搞定", "遥控器灵敏，老人用着方便")):
            sheet.ellipse(30, 1440 + i * 130, 90, 1500 + i * 130, ("#90a4ae", "#a1887f", "#9fa8da")[i])
            sheet.text(110, 1440 + i * 130, f"用户{rng.randint(1000, 9999)}  2024-0{i + 4}-1{i}", 24, "#888888")
            sheet.text(110, 1480 + i * 130, words, 28)
        sheet.text(30, 1860, "图文详情", 32)
        sheet.rect(30, 1920, 720, 2180, "#eef3ee")
        sheet.text(375, 2020, "大风量 低噪音", 40, "#37474f", at="m")
        sheet.text(375, 2080, "每天开8小时 用电约0.36度", 28, "#546e7a", at="m")
        sheet.text(30, 2230, grey, 18, "#c4c4c4")
        sheet.button(0, 2300, 750, 2400, "立即购买", "#d32f2f", 34)
        yield done(sheet, f"tall_zh-{what}", must=must, text=said, listing=shelf, smallest=18)


TEMPLATES = (poster, plain, flash, member, options, group, tall)
