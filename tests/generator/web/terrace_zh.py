"""Chinese offers: product pages, deal lists, memberships, coupon centres and posters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.terrace_kit import digits, document, facts, listing, money, paged, photo, status_bar


@dataclass(frozen=True)
class Product:
    """What a product page shows."""

    title: str
    price: float
    struck: float | None = None
    badge: str = ""
    label: str = ""
    """Small words before the price."""
    strip: str = ""
    """A coloured strip above or below the price."""
    lines: tuple[tuple[str, str], ...] = ()
    faint: str = ""
    """Small and pale words at the foot."""
    dark: bool = False
    buy: str = "立即购买"


PRODUCTS: tuple[tuple[str, Product, Facts], ...] = (
    (
        "clean-rebate",
        Product(
            "手冲咖啡壶套装 细口控水 600ml",
            126,
            168,
            "7.5折",
            strip="秋日焕新 · 距结束 02:18:45",
            lines=(("发货", "浙江金华 · 包邮"), ("服务", "七天无理由退货")),
        ),
        facts(),
    ),
    (
        "clean-listed",
        Product(
            "桌面加湿器 静音款 4L 大水箱",
            149,
            199,
            "立减50",
            lines=(("已选", "云雾白 · 4L"), ("运费", "包邮")),
            faint="图片仅供参考，请以实物为准",
            dark=True,
        ),
        facts(promise=listing("桌面加湿器 静音款 4L", 149, original=199)),
    ),
    (
        "clean-member_below",
        Product("竹纤维洗脸巾 80抽×6包", 39.9, lines=(("会员", "Plus 会员购买可享 ¥36.9"), ("月销", "2.4万+"), ("配送", "48小时内发货"))),
        facts(),
    ),
    (
        "clean-text_agrees",
        Product("儿童护脊书包 1-3年级 轻量款", 218, lines=(("颜色", "雾蓝"), ("尺寸", "38×28×15cm"), ("保障", "退货运费险"))),
        facts(text="宣传价218元，商品页也是218元，想问一下还有没有粉色"),
    ),
    (
        "clean-options",
        Product(
            "不锈钢保温饭盒 三层", 89, lines=(("已选", "三层 1.8L · ¥89"), ("其他规格", "两层 1.2L · ¥69"), ("评分", "4.8（3126条评价）")), dark=True
        ),
        facts(promise=listing("不锈钢保温饭盒 三层 1.8L", 89)),
    ),
    (
        "false_discount-fold",
        Product("无线吸尘器 V9 Lite 手持款", 679, 1280, "4.5折", strip="家电换新季", lines=(("发货", "广东佛山 · 包邮"), ("质保", "整机两年"))),
        facts("false_discount"),
    ),
    (
        "false_discount-minus",
        Product("羊毛混纺围巾 格纹加厚", 199, 269, "直降100元", lines=(("材质", "羊毛 60%"), ("运费", "满99包邮")), dark=True),
        facts("false_discount"),
    ),
    (
        "mismatch-listing",
        Product("折叠露营椅 承重150kg", 139, lines=(("已选", "卡其色 1把"), ("月销", "863"), ("运费", "包邮"))),
        facts("mismatch", promise=listing("折叠露营椅 承重150kg", 109)),
    ),
    (
        "conditional-coupon",
        Product(
            "乳胶枕 护颈波浪款",
            159,
            label="券后价",
            strip="领40元店铺券（满199可用）",
            lines=(("不用券价格", "¥199"), ("已售", "1.2万+"), ("发货", "江苏南通")),
        ),
        facts("conditional"),
    ),
    (
        "conditional-from",
        Product(
            "人体工学椅 网布",
            399,
            label="到手价",
            strip="价格 ¥399 起",
            lines=(("已选", "升降扶手 + 头枕 · ¥629"), ("基础款", "固定扶手 · ¥399"), ("配送", "送货到楼下")),
            dark=True,
        ),
        facts("conditional"),
    ),
    (
        "expired",
        Product(
            "便携榨汁杯 350ml",
            79,
            129,
            label="开学季特惠价",
            strip="开学季特惠已于9月10日24:00结束",
            lines=(("发货", "广东中山"), ("评价", "98%好评")),
        ),
        facts("expired_offer"),
    ),
    (
        "fine_print-charge",
        Product(
            "实木书柜 1.2米 三门带锁",
            1299,
            lines=(("材质", "北美橡木"), ("工期", "下单后15天发货")),
            faint="上楼搬运费60元及安装费80元另计，由送货师傅现场收取",
        ),
        facts("hidden_fee fine_print"),
    ),
)

PHONE_CSS = """
.hero{height:300px} .p{background:var(--card);padding:14px 16px;margin-bottom:9px} .price{color:var(--accent);font-size:33px;line-height:1.2}
.lab{font-size:14px;color:var(--accent);margin-right:5px}
.bad{background:var(--accent);color:#fff;font-size:13px;border-radius:4px;padding:2px 7px;margin-left:8px}
.strip{background:linear-gradient(90deg,#ffe3d6,#ffd0c2);color:#8c2710;padding:9px 16px;font-size:14px;font-weight:700}
h1{font-size:17px;margin-top:8px}
.ln{display:flex;font-size:14px;padding:8px 0} .ln b{width:92px;color:var(--sub);font-weight:400}
.bar{display:flex;padding:10px 14px 22px;background:var(--card);align-items:center;gap:10px}
.bar span{font-size:12px;width:44px;text-align:center}
.bar a{flex:1;text-align:center;color:#fff;padding:12px 0;font-size:15px;font-weight:700;background:#f3982c;border-radius:22px}
.bar a+a{background:var(--accent)} .pale{font-size:10px;color:var(--faint);padding:4px 16px 12px}
"""
DESK_CSS = """
.top{background:var(--card);padding:16px 60px;display:flex;gap:32px;font-size:15px;align-items:center;border-bottom:2px solid var(--accent)}
.top b{font-size:24px;color:var(--accent)}
.main{display:flex;gap:44px;margin:26px 60px;background:var(--card);padding:30px} .right{flex:1} h1{font-size:23px;margin-bottom:14px}
.box{background:color-mix(in srgb,var(--accent) 9%,var(--card));padding:18px 20px;margin-bottom:14px}
.price{font-size:38px;color:var(--accent)} .lab{font-size:16px;margin-right:8px;color:var(--sub)}
.bad{border:1px solid var(--accent);color:var(--accent);font-size:15px;padding:2px 8px;margin-left:12px}
.strip{font-size:16px;margin-top:8px;color:var(--accent)}
.ln{display:flex;font-size:16px;padding:9px 0;border-bottom:1px dashed var(--line)} .ln b{width:120px;color:var(--sub);font-weight:400}
.btns{margin-top:22px;display:flex;gap:16px} .btns a{padding:13px 46px;border:1px solid var(--accent);color:var(--accent);font-size:18px}
.btns a+a{background:var(--accent);color:#fff}
.pale{font-size:12px;color:var(--faint);margin-top:18px}
"""


def _price(item: Product) -> str:
    """The price row of a product page."""
    label = f"<span class='lab'>{item.label}</span>" if item.label else ""
    struck = f" <del style='font-size:15px'>¥{digits(item.struck, cents=False)}</del>" if item.struck else ""
    badge = f"<span class='bad'>{item.badge}</span>" if item.badge else ""
    return f"<div>{label}<span class='price'>{money(item.price, cents=False)}</span>{struck}{badge}</div>"


def _lines(item: Product) -> str:
    """The rows below a product's title."""
    return "".join(f"<div class='ln'><b>{left}</b><span>{right}</span></div>" for left, right in item.lines)


def _phone(rng: Random, item: Product) -> str:
    """A product page of a shopping app."""
    strip = f"<div class='strip'>{item.strip}</div>" if item.strip else ""
    pale = f"<div class='pale'>{item.faint}</div>" if item.faint else ""
    return document(
        PHONE_CSS,
        f"{status_bar(rng)}<div class='hero'>{photo(rng.randint(0, 359), shape=rng.randint(0, 3))}</div>{strip}"
        f"<div class='p'>{_price(item)}<h1>{item.title}</h1></div><div class='p'>{_lines(item)}</div>{pale}"
        f"<div class='bar'><span>店铺</span><span>客服</span><span>收藏</span><a>加入购物车</a><a>{item.buy}</a></div>",
        dark=item.dark,
    )


def _desk(rng: Random, item: Product) -> str:
    """A product page in a browser's wide window."""
    strip = f"<div class='strip'>{item.strip}</div>" if item.strip else ""
    pale = f"<div class='pale'>{item.faint}</div>" if item.faint else ""
    return document(
        DESK_CSS,
        "<div class='top'><b>良橙市集</b><span>首页</span><span>家居</span><span>数码</span><span>服饰</span>"
        "<span style='margin-left:auto'>我的订单</span><span>购物车 3</span></div>"
        f"<div class='main'>{photo(rng.randint(0, 359), width='430px', height='430px', shape=rng.randint(0, 3))}"
        f"<div class='right'><h1>{item.title}</h1>"
        f"<div class='box'>{_price(item)}{strip}</div>{_lines(item)}<div class='btns'><a>加入购物车</a><a>{item.buy}</a></div>{pale}</div></div>",
        dark=item.dark,
        accent="#d9480f",
    )


Deal = tuple[str, float, float, str, str]
"""Title, price, struck price, badge, small line."""
DEALS: tuple[tuple[str, str, tuple[Deal, ...], Facts], ...] = (
    (
        "clean",
        "今日好价 · 距本场结束 01:24:36",
        (
            ("原味坚果礼盒 750g", 69, 98, "省29元", "已抢 62%"),
            ("纯棉四件套 1.5米床", 179, 358, "5折", "已抢 41%"),
            ("厨房湿巾 80片×4", 23.2, 29, "8折", "已抢 87%"),
            ("LED 护眼台灯 T3", 129, 159, "省30元", "已抢 15%"),
        ),
        facts(),
    ),
    (
        "false_discount",
        "周三会场 · 20:00 场",
        (
            ("全麦吐司 400g×3袋", 29.7, 33, "9折", "已售 3021"),
            ("电动牙刷 S2 礼盒", 189, 298, "5折", "已售 775"),
            ("洗衣凝珠 60颗", 36, 48, "7.5折", "已售 1.1万"),
        ),
        facts("false_discount"),
    ),
    (
        "clean-next_round",
        "10:00 场已结束，14:00 场进行中",
        (
            ("速干运动T恤 男款", 59, 99, "省40元", "剩余 212 件"),
            ("跳绳 计数款", 26, 40, "6.5折", "剩余 98 件"),
            ("瑜伽垫 8mm 加宽", 75, 100, "7.5折", "剩余 45 件"),
        ),
        facts(),
    ),
)
DEAL_CSS = """
.head{background:linear-gradient(120deg,#f2452f,#ff8352);color:#fff;padding:16px 18px 20px} .head h1{font-size:21px}
.head p{font-size:15px;margin-top:4px}
.c{display:flex;gap:12px;background:var(--card);border-radius:12px;margin:10px 12px;padding:12px} .c h2{font-size:15px;font-weight:600}
.c .m{font-size:23px;color:var(--accent)}
.c em{font-style:normal;font-size:13px;background:#fdebe6;color:#c8341c;border-radius:3px;padding:1px 6px}
.c p{font-size:13px;color:var(--sub);margin:4px 0}
.go{margin-left:auto;align-self:flex-end;background:var(--accent);color:#fff;font-size:14px;padding:6px 14px;border-radius:16px;white-space:nowrap}
"""


def _deals(rng: Random, head: str, deals: tuple[Deal, ...], *, dark: bool) -> str:
    """A list of deals by the hour."""
    cards = "".join(
        f"<div class='c'>{photo(rng.randint(0, 359), width='96px', height='96px', radius=8, shape=rng.randint(0, 3))}<div><h2>"
        f"{title}</h2><em>{badge}</em><p>{note}</p>"
        f"<span class='m'>{money(price, cents=False)}</span> <del style='font-size:14px'>¥{digits(struck, cents=False)}</del>"
        "</div><span class='go'>去抢购</span></div>"
        for title, price, struck, badge, note in deals
    )
    return document(DEAL_CSS, f"<div class='head'>{status_bar(rng)}<h1>限时秒杀</h1><p>{head}</p></div>{cards}", dark=dark)


Plan = tuple[str, float, str, str]
"""Name, price, struck words, small line."""
PLANS: tuple[tuple[str, tuple[Plan, ...], str, str, str, Facts], ...] = (
    (
        "clean",
        (("月卡", 25, "", "按月购买"), ("季卡", 68, "¥75", "省7元"), ("年卡", 240, "¥300", "8折")),
        "开通年卡 ¥240",
        "到期前一天提醒，可随时取消",
        "",
        facts(),
    ),
    (
        "conditional-first",
        (("连续包月", 6, "¥25", "新用户首月"), ("单月", 25, "", "不自动续费"), ("年卡", 240, "", "每月20元")),
        "首月 ¥6 立即开通",
        "仅限首次开通的用户，次月起按 ¥25/月 自动续费",
        "",
        facts("conditional"),
    ),
    (
        "fine_print-renew",
        (("季卡", 58, "", "3个月"), ("半年卡", 108, "", "6个月"), ("年卡", 198, "", "12个月")),
        "¥198 开通年卡",
        "高清播放 · 离线下载 · 五台设备",
        "到期后按原价¥298/年自动续费扣款，续费后不予退款",
        facts("fine_print", unsure="conditional hidden_fee"),
    ),
    (
        "false_discount",
        (("月卡", 18, "", "30天"), ("季卡", 48, "", "90天"), ("年卡", 158, "¥216", "6折")),
        "¥158 开通年卡",
        "购买后可在“我的-会员”查看到期日",
        "",
        facts("false_discount"),
    ),
    (
        "clean-harmless_small",
        (("基础版", 12, "", "100GB"), ("标准版", 20, "", "500GB"), ("家庭版", 36, "", "2TB · 6人")),
        "¥20 开通标准版",
        "当前手机号 138****2207",
        "页面图片仅作示意 · 版权归云匣所有",
        facts(),
    ),
)
PLAN_CSS = """
.t{padding:18px 20px;font-size:20px;font-weight:700}
.u{margin:0 16px;border-radius:16px;padding:20px;background:linear-gradient(120deg,#3c3554,#7a5d8f);color:#fff}
.u b{font-size:19px} .u p{font-size:14px;margin-top:6px} .g{display:flex;gap:10px;padding:18px 16px}
.g div{flex:1;background:var(--card);border:2px solid var(--line);border-radius:12px;padding:14px 6px;text-align:center}
.g .on{border-color:#b4823a} .g h3{font-size:15px;font-weight:600} .g .m{font-size:27px;color:#b4702a;display:block;margin:6px 0}
.g p{font-size:13px;color:var(--sub)} .go{margin:6px 16px;background:#dcae6a;color:#3b2605;
border-radius:26px;text-align:center;padding:14px;font-size:17px;font-weight:700}
.n{font-size:14px;color:var(--sub);padding:10px 20px;text-align:center}
.pale{font-size:10px;color:var(--faint);text-align:center;padding:4px 20px 24px}
"""


def _plans(rng: Random, plans: tuple[Plan, ...], button: str, note: str, pale: str, *, chosen: int, dark: bool) -> str:
    """A membership's price cards."""
    cards = "".join(
        f"<div class='{'on' if place == chosen else ''}'><h3>{name}</h3><span class='m'>{money(price, cents=False)}</span>"
        f"{f'<del>{struck}</del>' if struck else ''}<p>{small}</p></div>"
        for place, (name, price, struck, small) in enumerate(plans)
    )
    return document(
        PLAN_CSS,
        f"{status_bar(rng)}<div class='t'>会员中心</div><div class='u'><b>用户_{rng.randint(1000, 9999)}</b><p>尚未开通会员，开通后享 8 项权益</p></div>"
        f"<div class='g'>{cards}</div><div class='go'>{button}</div><div class='n'>{note}</div>{f'<div class=pale>{pale}</div>' if pale else ''}",
        dark=dark,
    )


Coupon = tuple[str, str, str, str]
"""Amount, threshold, scope, period."""
COUPONS: tuple[tuple[str, tuple[Coupon, ...], str, Facts], ...] = (
    (
        "clean",
        (
            ("20", "满199元可用", "全店通用", "2026.12.01-12.31"),
            ("8", "满59元可用", "零食专区", "领取后7天有效"),
            ("50", "满399元可用", "小家电", "2026.12.10-12.12"),
        ),
        "",
        facts(),
    ),
    (
        "fine_print",
        (("30", "满159元可用", "美妆个护", "2026.12.31 前可用"), ("15", "满99元可用", "全场商品", "2026.12.31 前可用")),
        "特价及预售商品不可用；退款后券不退回，每位用户仅限使用一次",
        facts("fine_print"),
    ),
    (
        "clean-dark",
        (("10", "满88元可用", "生鲜水果", "今日 23:59 到期"), ("5", "无门槛", "便利店", "还剩 3 天"), ("25", "满150元可用", "酒水饮料", "还剩 6 天")),
        "",
        facts(),
    ),
)
COUPON_CSS = """
.t{padding:14px 18px;font-size:19px;font-weight:700;text-align:center}
.tabs{display:flex;justify-content:space-around;font-size:15px;padding:8px 0 14px} .tabs b{color:var(--accent);border-bottom:3px solid}
.k{display:flex;margin:0 14px 12px;background:var(--card);border-radius:10px;overflow:hidden}
.k .a{width:112px;display:flex;align-items:center;justify-content:center;background:var(--accent);color:#fff;
padding:18px 4px;font-size:32px}
.k .b{padding:14px;flex:1} .k h3{font-size:16px} .k p{font-size:14px;color:var(--sub);margin-top:4px}
.k u{align-self:center;text-decoration:none;margin-right:12px;border:1px solid var(--accent);color:var(--accent);
border-radius:14px;font-size:14px;padding:4px 12px}
.pale{font-size:10px;color:var(--faint);padding:2px 18px 20px}
"""


def _coupons(rng: Random, coupons: tuple[Coupon, ...], pale: str, *, dark: bool) -> str:
    """A centre where coupons are taken."""
    cards = "".join(
        f"<div class='k'><div class='a'><span class='money'><i>¥</i>{amount}</span></div><div class='b'><h3>{need}</h3><p>"
        f"{scope}</p><p>{period}</p></div><u>领取</u></div>"
        for amount, need, scope, period in coupons
    )
    tabs = "<div class='tabs'><b>推荐</b><span>店铺</span><span>品类</span><span>运费</span></div>"
    return document(
        COUPON_CSS, f"{status_bar(rng)}<div class='t'>领券中心</div>{tabs}{cards}<div class='pale'>{pale}</div>", dark=dark, accent="#e2492f"
    )


POSTERS: tuple[tuple[str, str, str, float, float | None, str, str, str, Facts], ...] = (
    (
        "expired-class",
        "油画体验课",
        "周末两小时 · 画材全含",
        99,
        168,
        "体验价",
        "报名时间 8月1日—8月20日，本期活动现已截止",
        "",
        facts("expired_offer"),
    ),
    ("expired-dinner", "双人牛排晚餐", "含前菜、主食、饮品", 238, 398, "店庆价", "店庆已圆满落幕，感谢各位光临", "", facts("expired_offer")),
    ("clean-gym", "游泳季卡", "恒温泳池 · 含淋浴储物", 699, 899, "立省200", "活动时间 11月20日—12月20日", "", facts()),
    ("clean-photo", "亲子摄影套系", "精修20张 · 服装3套", 599, None, "一口价", "另一套系“证件照”的优惠已结束，本套系不受影响", "", facts()),
    ("conditional-group", "草莓采摘家庭票", "采摘两斤 · 下午茶一份", 88, None, "三人成团价", "单独购买 ¥128 / 份", "", facts("conditional")),
    (
        "fine_print-spa",
        "汽车全车打蜡",
        "约90分钟 · 免费洗车",
        199,
        None,
        "门店专享",
        "营业时间 9:00—19:00",
        "仅限五座轿车，SUV及七座车加收80元，周末不可用",
        facts("fine_print", unsure="hidden_fee conditional"),
    ),
    ("clean-small", "法语入门小班课", "12课时 · 每班6人", 960, 1200, "8折", "开课日期 2027年1月9日", "课堂照片均为往期实拍", facts()),
)
POSTER_CSS = """
body{padding:34px 28px;text-align:center;background:linear-gradient(165deg,var(--a),var(--b));color:#26221d}
h1{font-family:'Noto Serif CJK SC';font-size:46px;margin-top:26px} h2{font-size:21px;font-weight:400;margin:8px 0 26px}
.pic{display:flex;justify-content:center}
.tag{display:inline-block;background:#26221d;color:#fff;font-size:20px;padding:5px 20px;border-radius:20px}
.m{font-size:86px;color:#b02a14;line-height:1.25} del{font-size:24px;color:#4b443b}
.when{font-size:21px;margin-top:18px;padding:12px;border-top:2px solid #26221d;border-bottom:2px solid #26221d}
.pale{font-size:11px;margin-top:22px;color:color-mix(in srgb,var(--b) 66%,#26221d)}
"""


def _poster(rng: Random, title: str, about: str, price: float, struck: float | None, tag: str, when: str, pale: str) -> str:
    """A poster of a local business."""
    hue = rng.randint(0, 359)
    old = f"<del>原价 ¥{digits(struck, cents=False)}</del>" if struck else ""
    return document(
        f":root{{--a:hsl({hue},55%,92%);--b:hsl({hue},50%,84%)}}{POSTER_CSS}",
        f"<div class='pic'>{photo(hue, width='380px', height='240px', radius=20, shape=rng.randint(0, 3))}</div><h1>{title}</h1>"
        f"<h2>{about}</h2><span class='tag'>{tag}</span>"
        f"<div class='m'>{money(price, cents=False)}</div>{old}<div class='when'>{when}</div>{f'<div class=pale>{pale}</div>' if pale else ''}",
    )


def pages(rng: Random) -> Iterator[Page]:
    """The pages of this module."""
    for place, (name, item, truth) in enumerate(PRODUCTS):
        if place % 3 == 2:
            yield paged(
                f"terrace-zh-product_desk-{name}", _desk(rng, item), truth, width=1240, scale=2 if item.faint else 1.5, small=12 if item.faint else 15
            )
        else:
            yield paged(f"terrace-zh-product_phone-{name}", _phone(rng, item), truth, scale=3 if item.faint else 2, small=10 if item.faint else 13)
    for name, head, deals, truth in DEALS:
        yield paged(f"terrace-zh-deals-{name}", _deals(rng, head, deals, dark="next" in name), truth, width=402, small=13)
    for name, plans, button, note, pale, truth in PLANS:
        chosen = next(place for place, plan in enumerate(plans) if f"¥{plan[1]}" in button)
        html = _plans(rng, plans, button, note, pale, chosen=chosen, dark=name == "false_discount")
        yield paged(f"terrace-zh-plans-{name}", html, truth, scale=3 if pale else 2, small=10 if pale else 13)
    for name, coupons, pale, truth in COUPONS:
        yield paged(
            f"terrace-zh-coupons-{name}", _coupons(rng, coupons, pale, dark="dark" in name), truth, width=375, scale=3, small=10 if pale else 14
        )
    for name, *parts, pale, truth in POSTERS:
        yield paged(f"terrace-zh-poster-{name}", _poster(rng, *parts, pale), truth, width=540, scale=2, small=11 if pale else 20)
