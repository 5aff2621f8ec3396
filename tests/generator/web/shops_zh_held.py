"""Chinese product pages to measure on: group prices, fresh food, a live stream, a coupon wallet, a laptop's configurations, attraction tickets."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_zh_kit import HEI, SANS, SERIF, Case, Offer, Sheet, digits, document, icon, on, picture, status

# --- A page with a group price ---------------------------------------------------------------------------------------------------------------

_GROUP_CSS = """.pr{padding:10px 12px 2px;color:#e02e24;display:flex;align-items:baseline;flex-wrap:wrap;gap:8px}
.ln{position:relative;color:#868686;font-size:14px}.ln:after{content:"";position:absolute;left:0;right:0;top:52%;border-top:1.5px solid #868686}
.bd{background:#e02e24;color:#fff;font-size:12px;border-radius:3px;padding:1px 6px}.sl{margin-left:auto;font-size:13px;color:#8a8a8a}
.co{margin:6px 12px;background:#fdeceb;color:#b5271f;border-radius:6px;font-size:14px;padding:8px 10px}
.ti{padding:8px 12px 12px;font-size:17px;color:#151516}.rw{border-top:8px solid #f4f4f4;padding:12px;font-size:14px;color:#58595b}
.av{display:flex;gap:10px;padding:10px 12px;align-items:center;font-size:14px;border-top:8px solid #f4f4f4}
.jn{margin-left:auto;background:#e02e24;color:#fff;border-radius:4px;padding:5px 10px;font-size:13px}.sm{font-size:9px;color:#b9b9b9;padding:8px 12px}
.bt{display:flex;height:60px;border-top:1px solid #eee}.bt .m{width:56px;text-align:center;font-size:11px;color:#58595b;padding-top:9px}
.bt .y{flex:1;text-align:center;color:#fff;font-size:14px;line-height:1.4;display:flex;flex-direction:column;justify-content:center}"""


def _group(rng: Random, offer: Offer) -> str:
    old = f'<span class="ln">{offer.old_name}¥{offer.old / 100:g}</span>' if offer.old else ""
    badge = f'<span class="bd">{offer.badge}</span>' if offer.badge else ""
    rows = "".join(f'<div class="rw b"><span>{k}</span><span>{v}</span></div>' for k, v in offer.rows)
    waiting = ""
    if len(offer.options) > 1:
        waiting = "".join(
            f'<div class="av">{picture(rng, 34, 34, radius=17)}<span>{rng.choice("一林阿小")}***{rng.choice("月风8雨")}　还差1人</span>'
            f'<span class="jn">去参团</span></div>'
            for _ in range(rng.randint(1, 2))
        )
    shades = ("#f48a84", "#e02e24") if len(offer.options) > 1 else ("#e02e24",)
    buttons = "".join(
        f'<span class="y" style="background:{shade}"><div>{text}</div></span>' for text, shade in zip(offer.options, shades, strict=True)
    )
    marks = "".join(f'<span class="m">{icon(i, 19, "#58595b")}<br>{t}</span>' for i, t in (("shop", "店铺"), ("heart", "收藏")))
    body = f"""{status(rng)}<div class="b" style="padding:0 12px 8px">{icon("back")}<span style="font-size:15px">商品　<span
style="color:#999">评价　详情　推荐</span></span>{icon("share")}</div>{picture(rng, 430, rng.randint(260, 360), radius=0)}
{f'<div class="co">{offer.corner}</div>' if offer.corner else ""}<div class="pr"><span
style="font-size:14px">{offer.lead}</span><b>{offer.amount(offer.price, 30)}</b>{offer.tail}{old}{badge}<span
class="sl">已拼{rng.randint(2, 60)}万件</span></div>
<div class="ti">{offer.title}</div>{rows}{waiting}{f'<div class="sm">{offer.fine}</div>' if offer.fine else ""}<div
class="bt">{marks}{buttons}</div>"""
    return document(body, _GROUP_CSS, font=rng.choice((SANS, HEI)))


def _pair(alone: str, joined: str) -> tuple[str, str]:
    return f"{alone}<br>单独购买", f"{joined}<br>发起拼单"


_BUY = ("马上抢",)
_SEND = ("退货包运费 · 假一赔四", "48小时内发货")
_GROUPS = (
    Case(
        name="group_only",
        shown=Offer(title="竹浆本色抽纸 整箱 24 包 加大加厚", price=2990, lead="拼单价", options=_pair("¥39.9", "¥29.9"), rows=(_SEND,)),
        must=("conditional",),
    ),
    Case(
        name="three_people",
        shown=Offer(
            title="烟薯25号 沙地红薯 5斤 蜜薯", price=1680, lead="3人团", options=_pair("¥26.8", "¥16.8"), rows=(("每日限量供应", "今日剩 320 份"),)
        ),
        context=on(price=16.8),
        must=("conditional",),
    ),
    Case(
        name="same_alone",
        shown=Offer(title="不锈钢晾衣架 20 支装 防滑无痕", price=1990, options=_BUY, rows=(_SEND,)),
        text="晾衣架20支19.9，单买就是这个价",
    ),
    Case(
        name="subsidy_true",
        shown=Offer(title="蓝牙耳机 半入耳 长续航 低延迟", price=4990, old=6490, old_name="官方售价", badge="补贴15元", options=_BUY, rows=(_SEND,)),
        context=on(price=49.9, original_price=64.9),
    ),
    Case(
        name="subsidy_false",
        shown=Offer(title="蓝牙耳机 挂耳运动款 防汗", price=5990, old=6990, old_name="官方售价", badge="补贴20元", options=_BUY, rows=(_SEND,)),
        must=("false_discount",),
    ),
    Case(
        name="listed_lower",
        shown=Offer(title="折叠洗衣盆 硅胶便携 大号", price=2580, options=_BUY, rows=(_SEND,)),
        context=on(price=18.8, title="硅胶折叠盆"),
        must=("mismatch",),
    ),
    Case(
        name="flash_over",
        shown=Offer(
            title="厨房湿巾 去油 80抽×6包",
            price=990,
            lead="秒杀价",
            old=2490,
            old_name="划线价",
            options=("已抢完",),
            corner="12点场秒杀已收场，感谢参与",
        ),
        must=("expired_offer",),
    ),
    Case(
        name="flash_to_come",
        shown=Offer(
            title="厨房湿巾 去油 80抽×4包",
            price=990,
            lead="秒杀价",
            old=2490,
            old_name="划线价",
            options=_BUY,
            corner="本场还剩 00:42:19，下一场 14:00 开抢",
        ),
        context=on(price=9.9),
    ),
    Case(
        name="far_regions_fine",
        shown=Offer(
            title="实木换鞋凳 可坐式收纳 60cm", price=8900, options=_BUY, rows=(_SEND,), fine="新疆、西藏、青海等地需补快递费25元，不支持无理由退货"
        ),
        must=("fine_print",),
        unsure=("hidden_fee",),
    ),
    Case(
        name="photo_fine",
        shown=Offer(
            title="落地衣帽架 卧室挂衣杆 加粗", price=4560, options=_BUY, rows=(_SEND,), fine="页面效果图经过后期布光，尺寸手工测量或有1-2cm出入"
        ),
        context=on(price=45.6),
    ),
)

# --- Fresh food ------------------------------------------------------------------------------------------------------------------------------

_FRESH_CSS = """.tp{background:#0aa562;color:#fff;padding-bottom:1px}
.se{margin:0 12px 12px;background:#fff;border-radius:18px;color:#999;font-size:13px;padding:7px 12px;display:flex;gap:8px;align-items:center}
.c{background:#fff;border-radius:14px;margin:10px;padding:14px}
.n{font-size:18px;font-weight:700}.p{color:#e8481c;font-weight:700;margin-top:8px}
.vip{background:#2d2a26;color:#f5d9a5;border-radius:4px;font-size:12px;padding:2px 7px}
.al{color:#666;font-size:14px;margin-top:4px}
.rw{font-size:14px;color:#444;padding:8px 0;border-bottom:1px solid #f3f3f3}
.bd{font-size:12px;border:1px solid #e8481c;border-radius:3px;padding:1px 5px;margin-left:8px}
.no{font-size:9px;color:#b6bdb9;padding:8px 0 0}.bt{background:#fff;padding:10px 14px 24px}
.go{background:#0aa562;color:#fff;border-radius:20px;padding:9px 30px}.tip{background:#e7f7ef;color:#08794a;font-size:13px;padding:8px 14px}"""


def _fresh(rng: Random, offer: Offer) -> str:
    rows = "".join(f'<div class="rw b"><span style="color:#888">{k}</span><span>{v}</span></div>' for k, v in offer.rows)
    line = "s" if offer.badge else "span"  # struck where a discount is taken off it
    old = f'<div class="al">{offer.old_name}<{line}>{offer.amount(offer.old, 15)}</{line}></div>' if offer.old else ""
    near = "".join(
        f'<div style="width:100px;font-size:12px">{picture(rng, 100, 84)}{name}</div>'
        for name in rng.sample(("云南蓝莓", "小台芒", "西兰花", "冰鲜鲈鱼", "土鸡蛋"), 3)
    )
    body = f"""<div class="tp">{status(rng, "#fff")}<div class="se">{icon("search", 15, "#999")}
搜一搜 {rng.choice(("车厘子", "五花肉", "菠菜"))}</div></div>
{f'<div class="tip">{offer.corner}</div>' if offer.corner else ""}
<div class="c">{picture(rng, 380, 220, radius=10)}<div class="n" style="margin-top:12px">{offer.title}</div><div
class="p">{f'<span class="vip">{offer.lead}</span> ' if offer.lead else ""}{offer.amount(offer.price, 30)}<span
style="font-size:14px">{offer.tail}</span>
{f'<span class="bd">{offer.badge}</span>' if offer.badge else ""}</div>{old}
{f'<div class="no">{offer.fine}</div>' if offer.fine else ""}</div><div class="c">{rows}<div class="rw b"><span
style="color:#888">保质期</span><span>{rng.randint(2, 9)}天</span></div><div class="rw b" style="border:0"><span
style="color:#888">质检批次</span><span>{digits(rng, 8)}</span></div></div>
<div class="c"><b style="font-size:15px">看了又看</b><div class="b" style="margin-top:10px">{near}</div></div><div class="bt b"><span class="r"
style="gap:6px;font-size:14px">{icon("clock", 18, "#0aa562")}最快30分钟达</span><span class="go">{offer.buy or "加入篮子"}</span></div>"""
    return document(body, _FRESH_CSS, back="#f1f4f2")


_SPEC = (("规格", "500g / 份"), ("产地", "山东烟台"), ("储存", "0-4℃冷藏"))
_FRESHES = (
    Case(name="per_half_kilo", shown=Offer(title="烟台红富士苹果 果径80mm+", price=1290, tail=" /500g", rows=_SPEC), context=on(price=12.9)),
    Case(
        name="members_headline",
        shown=Offer(
            title="智利车厘子 JJ级 1kg", price=6990, lead="X会员专享", old=8990, old_name="普通顾客 ", rows=(("规格", "1kg / 盒"),), buy="开卡再买"
        ),
        must=("conditional",),
    ),
    Case(
        name="members_beside",
        shown=Offer(title="谷饲牛腱子 原切 500g", price=5990, rows=(("X会员", "持卡顾客 ¥56.9"), *_SPEC[2:])),
        text="牛腱子59块9一份，有卡的更便宜些",
        context=on(price=59.9),
    ),
    Case(
        name="cold_chain_fine",
        shown=Offer(title="波士顿龙虾 鲜活 450-500g", price=9900, rows=(("规格", "1只"),), fine="结算时另加收冷链保温箱费8元/单"),
        context=on(price=99),
        must=("hidden_fee", "fine_print"),
    ),
    Case(
        name="second_at_half",
        shown=Offer(title="原味希腊酸奶 150g×6", price=2580, badge="第2件半价", rows=(("规格", "6杯"),), render="two"),
        context=on(price=25.8, currency="CNY"),
    ),
    Case(
        name="ticket_label_lower",
        shown=Offer(title="黄金奇异果 6粒装", price=4590, rows=(("规格", "6粒"),)),
        text="货架签上印着39.9，手机里却是45.9，麻烦退差",
        context=on("ticket"),
        must=("mismatch",),
    ),
    Case(
        name="evening_offer_gone",
        shown=Offer(
            title="现烤法棍 当日现做",
            price=690,
            lead="晚市价",
            old=1380,
            old_name="全天价 ",
            rows=(("规格", "1根"),),
            corner="晚市特惠时段已过，页面价格即将更新",
        ),
        must=("expired_offer",),
        unsure=("conditional",),
    ),
    Case(
        name="four_fifths_false",
        shown=Offer(title="澳洲谷饲眼肉牛排 200g×2", price=8490, old=9890, old_name="平日 ", badge="8折", rows=(("规格", "2片"),)),
        must=("false_discount",),
    ),
    Case(
        name="four_fifths_true",
        shown=Offer(title="黑虎虾 去头 500g", price=7920, old=9900, old_name="平日 ", badge="8折", rows=(("规格", "500g"),)),
        context=on(price=79.2),
    ),
    Case(
        name="weighing_fine",
        shown=Offer(title="本地小青菜 约300g", price=399, rows=(("规格", "约300g"),), fine="蔬菜每日清晨采收，叶片带露水属正常现象"),
        context=on(price=3.99),
    ),
)

# --- A live stream ---------------------------------------------------------------------------------------------------------------------------

_LIVE_CSS = """body{color:#fff}.w{position:relative;height:780px;overflow:hidden}.bg{position:absolute;inset:0}
.sh{position:absolute;left:0;right:0;bottom:0;height:460px;background:linear-gradient(180deg,transparent,rgba(0,0,0,.7))}
.hd{position:absolute;top:44px;left:12px;display:flex;gap:8px;align-items:center;
background:rgba(0,0,0,.45);border-radius:20px;padding:4px 12px 4px 4px;
font-size:13px}.fo{background:#fe2c55;border-radius:14px;padding:4px 10px;font-size:12px}
.cm{position:absolute;left:12px;bottom:230px;font-size:14px}
.cm div{background:rgba(0,0,0,.5);border-radius:12px;padding:5px 10px;margin-top:6px;width:fit-content}
.k{position:absolute;left:12px;right:12px;bottom:64px;background:#fff;color:#161823;border-radius:12px;padding:12px;display:flex;gap:12px}
.p{color:#fe2c55;font-weight:700;margin-top:6px}.bd{background:#ffe9ee;color:#fe2c55;font-size:12px;border-radius:3px;padding:1px 5px;margin-left:6px}
.o{font-size:13px;color:#75767c}.go{background:#fe2c55;color:#fff;border-radius:6px;font-size:14px;padding:7px 14px}
.in{position:absolute;left:12px;right:12px;bottom:14px;background:rgba(255,255,255,.18);border-radius:20px;font-size:13px;padding:8px 14px}
.sm{font-size:9px;color:#b8b9bf;margin-top:4px}"""


def _live(rng: Random, offer: Offer) -> str:
    said = rng.sample(("主播这件有白色吗", "155 52kg 穿什么码", "刚拍了两件", "上次买的很喜欢", "能看下背面吗", "发什么快递呀"), 3)
    chat = "".join(f'<div><span style="color:#9be1ff">{rng.choice("云柚果小可")}**：</span>{line}</div>' for line in said)
    old = f'<span class="o">{offer.old_name}{offer.amount(offer.old, 13)}</span>' if offer.old else ""
    hue = rng.randint(0, 359)
    scene = f"background:radial-gradient(circle at 50% 38%,hsl({hue} 32% 62%),hsl({hue} 28% 26%))"
    body = f"""<div class="w"><div class="bg" style="{scene}"></div><div
style="position:absolute;left:50%;top:190px;margin-left:-75px">{picture(rng, 150, 240, radius=75)}</div><div class="sh"></div>
<div style="position:absolute;left:0;right:0;top:0">{status(rng, "#fff")}</div><div
class="hd">{picture(rng, 32, 32, radius=16)}<span>{rng.choice(("阿禾的衣橱", "渔村小妹", "木作生活馆"))}<br><span
style="font-size:11px">{rng.randint(2, 90) / 10}万 观看</span></span><span class="fo">关注</span></div>
<div class="cm">{chat}</div><div class="k">{picture(rng, 92, 92)}<div class="g"><div class="b"
style="font-size:12px;color:#fe2c55"><span>{rng.randint(2, 38)}号链接</span><span>{offer.corner}</span></div><div
style="font-size:15px;font-weight:600">{offer.title}</div>
<div class="p"><span style="font-size:13px">{offer.lead}</span>{offer.amount(offer.price, 24)}<span
style="font-size:13px;color:#161823;font-weight:400">{offer.tail}</span>{f'<span class="bd">{offer.badge}</span>' if offer.badge else ""}</div><div
class="b" style="margin-top:2px">{old or "<span></span>"}<span class="go">{offer.buy or "去抢购"}</span></div>
{f'<div class="sm">{offer.fine}</div>' if offer.fine else ""}</div></div><div class="in">说点什么…</div></div>"""
    return document(body, _LIVE_CSS, back="#000")


_LIVES = (
    Case(
        name="fans_only",
        shown=Offer(title="羊绒混纺大衣 双面呢", price=39900, lead="粉丝团价 ", tail="　未入团 ¥459", buy="入团抢"),
        must=("conditional",),
    ),
    Case(
        name="over",
        shown=Offer(title="即食小海参 400g", price=12900, lead="福利价", old=19900, old_name="吊牌价", corner="福利价已失效", buy="已截单"),
        must=("expired_offer",),
    ),
    Case(
        name="on_air",
        shown=Offer(title="黑猪五花腊肉 500g×2", price=8800, lead="到手价", old=10900, old_name="吊牌价", corner="讲解中 · 库存 86"),
        text="腊肉两斤到手88",
        context=on(price=88),
    ),
    Case(
        name="caption_lower",
        shown=Offer(title="头层牛皮通勤包 托特", price=36900, corner="讲解中"),
        text="今晚直播间299元带走这只托特包，截图为证",
        must=("mismatch",),
    ),
    Case(
        name="saves_120_false",
        shown=Offer(title="北美白橡木边几", price=32900, old=39900, old_name="门店价", badge="直播间减120", corner="讲解中"),
        must=("false_discount",),
    ),
    Case(
        name="saves_70_true",
        shown=Offer(title="胡桃木边几 圆形", price=32900, old=39900, old_name="门店价", badge="直播间减70", corner="讲解中"),
        context=on(price=329, original_price=399),
    ),
    Case(
        name="fans_beside",
        shown=Offer(title="手工草编收纳篮 大号", price=5800, tail="　粉丝团再减¥3", corner="讲解中"),
        text="草编篮58块，团员还能便宜三块",
        context=on(price=58),
    ),
    Case(
        name="charged_price_fine",
        shown=Offer(title="桑蚕丝衬衫 19姆米", price=25900, corner="讲解中", fine="口播价格仅作参考，最终以提交订单时扣款金额为准"),
        must=("fine_print",),
    ),
)

# --- A coupon wallet -------------------------------------------------------------------------------------------------------------------------

_WALLET_CSS = """body{min-height:640px}.tb{background:#fff;display:flex;justify-content:space-around;font-size:14px;padding:4px 0 12px;color:#666}
.tb b{color:#7a3ff2}.k{display:flex;margin:12px;border-radius:12px;overflow:hidden;background:#fff;position:relative}
.lf{width:112px;color:#fff;text-align:center;padding:18px 0;background:linear-gradient(135deg,#7a3ff2,#b06bff)}.rt{flex:1;padding:14px}
.n{font-size:16px;font-weight:600}.x{font-size:13px;color:#75757d;margin-top:6px}.sm{font-size:9px;color:#bcbcc4;margin-top:7px}
.u{position:absolute;right:12px;top:13px;background:#7a3ff2;color:#fff;font-size:13px;border-radius:13px;padding:3px 12px}
.sp{position:absolute;right:14px;top:12px;border:2px solid #c33;color:#c33;border-radius:50%;width:58px;height:58px;font-size:13px;
line-height:1.2;display:flex;align-items:center;justify-content:center;transform:rotate(-14deg);text-align:center;font-weight:700}"""


def _wallet(rng: Random, offer: Offer) -> str:
    cards = ""
    for amount, need, name, until in (row.split("|") for row in offer.options):
        cards += f"""<div class="k"><div class="lf"><b style="font-size:28px"><span style="font-size:15px">¥</span>{amount}</b><div
style="font-size:12px">{need}</div></div><div class="rt"><div class="n">{name}</div><div class="x">{until}</div>
{f'<div class="sm">{offer.fine}</div>' if offer.fine and not cards else ""}
{f'<span class="sp">{offer.corner}</span>' if offer.corner else '<span class="u">去使用</span>'}</div></div>"""
    body = f"""<div style="background:#fff">{status(rng)}<div class="b" style="padding:2px 14px 12px">{icon("back")}<b
style="font-size:17px">{offer.title}</b>{icon("more")}</div></div><div
class="tb"><b>平台券</b><span>店铺券</span><span>红包 {rng.randint(1, 6)}</span></div>{cards}
<div style="text-align:center;font-size:13px;color:#8a8a92;padding:16px 0 30px">{offer.tail or "已经到底啦"}</div>"""
    return document(body, _WALLET_CSS, back="#f3f1f8")


_WALLETS = (
    Case(
        name="usable",
        shown=Offer(
            title="我的优惠",
            price=0,
            options=(
                "30|满199元可用|服饰通用券|11月30日 23:59 前可用",
                "8|满59元可用|日用百货券|12月5日 23:59 前可用",
                "100|满999元可用|大家电券|12月31日 23:59 前可用",
            ),
        ),
        text="攒的几张券，分享一下",
        context=on("review"),
    ),
    Case(
        name="long_dated",
        shown=Offer(title="卡券包", price=0, options=("20|无门槛|周年回馈券|可用至 2099.12.31",), tail="查看更多可领的券"),
    ),
    Case(
        name="over",
        shown=Offer(title="领券中心", price=0, options=("50|满299元可用|美妆个护券|2025.03.01-2025.03.31",), corner="已过<br>使用期"),
        text="送大家一张50元的券，快去用",
        must=("expired_offer",),
    ),
    Case(
        name="exclusion_fine",
        shown=Offer(
            title="领券中心",
            price=0,
            options=("40|满169元可用|全品类抵用券|领取后7天内可用",),
            fine="特价、清仓及预售商品除外，每单限用一张，退款后不予返还",
        ),
        must=("fine_print",),
    ),
    Case(
        name="number_fine",
        shown=Offer(
            title="券包",
            price=0,
            options=("15|满99元可用|零食饮料券|领取后30天内可用", "5|满29元可用|生鲜券|领取后30天内可用"),
            fine="券号 8841 0276 3915 · 由平台发放",
        ),
    ),
)

# --- A laptop's configurations, on a desktop -------------------------------------------------------------------------------------------------

_BUILD_CSS = """body{color:#1d1d1f}.tp{background:#101114;color:#ddd;font-size:13px;padding:14px 60px}.m{display:flex;gap:60px;padding:44px 60px}
.n{font-size:34px;font-weight:700}.s{font-size:15px;color:#666;margin:8px 0 4px}.q{font-size:17px;font-weight:600;margin:26px 0 10px}
.o{border:1px solid #d2d2d7;border-radius:12px;padding:15px 18px;margin-bottom:10px;display:flex;justify-content:space-between;font-size:15px}
.o.s{border:2px solid #0071e3}.ft{background:#f5f5f7;padding:20px 60px;display:flex;justify-content:space-between;align-items:center}
.go{background:#0071e3;color:#fff;border-radius:22px;padding:11px 30px;font-size:16px}
.bd{background:#fff0d9;color:#a05a00;border-radius:5px;font-size:14px;padding:3px 8px;margin-left:12px}
.sm{font-size:11px;color:#b9b9bf;padding:14px 60px}
.wa{text-decoration:line-through;color:#777;font-size:15px;margin-left:12px}"""


def _build(rng: Random, offer: Offer) -> str:
    cards = "".join(
        f'<div class="o{" s" if o.startswith("*") else ""}"><span>{o.lstrip("*").split("|")[0]}</span><span>{o.split("|")[1]}</span></div>'
        for o in offer.options
    )
    was = f'<span class="wa">{offer.old_name} {offer.amount(offer.old, 15, "RMB ")}</span>' if offer.old else ""
    body = f"""<div class="tp b"><span>商城首页</span><span>笔记本</span><span>台式机</span>
<span>显示器</span><span>配件</span><span>服务支持</span>{icon("search", 16, "#ddd")}</div>
<div class="m"><div>{picture(rng, 520, 400, radius=20)}
<div class="s" style="margin-top:18px">{rng.choice((14, 15.6, 16))} 英寸 · {rng.choice((2.5, 2.8))}K 屏 · {rng.randint(120, 165)}Hz
· 重 1.{rng.randint(29, 68)} kg</div></div>
<div class="g"><div class="n">{offer.title}</div><div class="s"
style="font-size:20px;color:#1d1d1f">{offer.lead}
{offer.amount(offer.price, 22, "RMB ")}{offer.tail}{was}
{f'<span class="bd">{offer.badge}</span>' if offer.badge else ""}</div>
<div class="q">选择你的配置</div>{cards}
<div class="s">{offer.corner or "12 期免息 · 两年上门质保"}</div></div></div>
{f'<div class="sm">{offer.fine}</div>' if offer.fine else ""}<div class="ft"><span
style="font-size:15px">你的 {offer.title}<br><b>{offer.amount(offer.chosen, 26, "RMB ")}</b></span><span
class="go">{offer.buy or "加入购物袋"}</span></div>"""
    return document(body, _BUILD_CSS)


_SMALL, _LARGE = "16GB + 512GB|RMB 4,999", "32GB + 1TB|RMB 6,299"
_BUILDS = (
    Case(
        name="starting_price",
        shown=Offer(title="灵翼 Air", price=499900, lead="起售价 ", chosen=629900, options=(_SMALL, f"*{_LARGE}"), render="comma"),
        context=on(price=4999),
        must=("conditional",),
        unsure=("mismatch",),
    ),
    Case(
        name="starting_price_chosen",
        shown=Offer(title="灵翼 Air", price=499900, lead="起售价 ", chosen=499900, options=(f"*{_SMALL}", _LARGE), render="comma"),
        context=on(price=4999, currency="CNY"),
    ),
    Case(
        name="students",
        shown=Offer(
            title="墨岚 Pro 14",
            price=559900,
            lead="教育优惠价 ",
            tail="（需学生认证）",
            chosen=619900,
            options=("*普通购买|RMB 6,199", "学生认证后购买|RMB 5,599"),
            render="comma",
        ),
        must=("conditional",),
    ),
    Case(
        name="no_difference",
        shown=Offer(title="墨岚 Pro 16", price=729900, chosen=729900, options=("*深空灰|RMB 7,299", "月光银|RMB 7,299"), render="comma"),
        text="墨岚Pro16官方价7299，两个颜色一样",
        context=on(price=7299),
    ),
    Case(
        name="nine_tenths_false",
        shown=Offer(
            title="灵翼 Book",
            price=449900,
            old=479900,
            old_name="官网价",
            badge="9折",
            chosen=449900,
            options=("*16GB + 512GB|RMB 4,499",),
            render="comma",
        ),
        must=("false_discount",),
    ),
    Case(
        name="up_to",
        shown=Offer(title="灵翼 Book", price=449900, badge="配件低至3折", chosen=449900, options=("*16GB + 512GB|RMB 4,499",), render="comma"),
        context=on(price=4499),
    ),
)

# --- Tickets of an attraction ----------------------------------------------------------------------------------------------------------------

_VISIT_CSS = """.hr{position:relative}
.hr .n{position:absolute;left:16px;bottom:14px;color:#fff;font-size:22px;font-weight:700;text-shadow:0 1px 4px rgba(0,0,0,.6)}
.dt{display:flex;gap:10px;padding:14px}.dt span{flex:1;text-align:center;border:1px solid #dfe6ee;border-radius:8px;font-size:13px;padding:6px}
.dt .s{border-color:#0a7cff;color:#0a7cff;background:#eef6ff}.c{margin:0 14px 12px;border:1px solid #e6ebf1;border-radius:12px;padding:14px}
.t{font-size:16px;font-weight:600}.x{font-size:13px;color:#66707c;margin-top:5px}.p{color:#ff6600;font-weight:700}
.bn{background:#ff6600;color:#fff;border-radius:6px;padding:6px 16px;font-size:14px}.sm{font-size:9px;color:#b7bec6;margin-top:6px}
.sign{background:#f0f2f5;color:#555f6b;font-size:14px;padding:10px 14px;margin:0 14px 12px;border-radius:8px}"""


def _visit(rng: Random, offer: Offer) -> str:
    days = "".join(f'<span class="{"s" if n == 0 else ""}">{day}</span>' for n, day in enumerate(("今天", "明天", "后天", "其他")))
    rows = "".join(f'<div class="x">{k}：{v}</div>' for k, v in offer.rows)
    old = f'<span class="x" style="margin-right:6px">{offer.old_name}<s>{offer.amount(offer.old, 13)}</s></span>' if offer.old else ""
    badge = f'<div class="x" style="color:#ff6600">{offer.badge}</div>' if offer.badge else ""
    others = "".join(
        f'<div class="c b"><span class="t">{o.split("|")[0]}</span><span><b class="p">{o.split("|")[1]}</b></span></div>' for o in offer.options
    )
    body = f"""<div class="hr">{picture(rng, 430, 210, radius=0)}<div style="position:absolute;left:0;right:0;top:0">{status(rng, "#fff")}</div><div
class="n">{rng.choice(("云崖山风景区", "海盐古镇", "鹭湖植物园"))}</div></div>
<div style="padding:12px 14px 0;font-size:13px;color:#66707c">4.{rng.randint(4, 9)}分　{rng.randint(800, 9800)}条点评　8:30-17:30 开放</div><div
class="dt">{days}</div>{f'<div class="sign">{offer.corner}</div>' if offer.corner else ""}
<div class="c"><div class="b" style="align-items:flex-start"><div class="g"><div
class="t">{offer.title}</div>{rows}{badge}{f'<div class="sm">{offer.fine}</div>' if offer.fine else ""}</div><div
style="text-align:right;flex:none;margin-left:8px">{old}<span class="p" style="font-size:13px">{offer.lead}</span><b
class="p">{offer.amount(offer.price, 24)}</b>{offer.tail}
<div style="height:8px"></div><span class="bn">{offer.buy or "预订"}</span></div></div></div>{others}<div style="height:20px"></div>"""
    return document(body, _VISIT_CSS, font=rng.choice((SANS, SERIF)))


_ENTRY = (("入园", "刷身份证直接入园"), ("退改", "未使用随时可退"))
_VISITS = (
    Case(
        name="plain",
        shown=Offer(title="成人票", price=6500, rows=_ENTRY, options=("儿童票（1.2-1.5m）|¥32", "家庭票 2大1小|¥150")),
        text="门票六十五元一张，这周末去玩",
        context=on(price=65),
    ),
    Case(
        name="summer_sale_over",
        shown=Offer(
            title="成人票 · 暑期特惠", price=3900, old=6500, old_name="门市价", rows=_ENTRY, corner="暑期特惠活动已下线，恢复门市价售票", buy="不可订"
        ),
        must=("expired_offer",),
    ),
    Case(
        name="summer_sale_on",
        shown=Offer(
            title="成人票 · 暑期特惠",
            price=3900,
            old=6500,
            old_name="门市价",
            badge="6折",
            rows=_ENTRY,
            corner="夜游票今日售罄；暑期特惠进行中，8月31日结束",
        ),
        context=on(price=39, original_price=65),
    ),
    Case(
        name="boat_extra_fine",
        shown=Offer(title="成人联票 含观光车", price=12000, rows=_ENTRY, fine="不含摆渡船，游船费每人40元须现场补交"),
        context=on(price=120, fees={}),
        must=("hidden_fee", "fine_print"),
    ),
    Case(
        name="words_dearer",
        shown=Offer(title="夜游灯会票", price=8800, rows=_ENTRY, render="hanzi"),
        context=on(price=68, title="灯会夜游票"),
        must=("mismatch",),
    ),
    Case(
        name="boat_in_plain_print",
        shown=Offer(
            title="成人票（仅入园）",
            price=8000,
            rows=(("入园", "扫码入园"), ("不含", "游船、缆车，自愿购买")),
            options=("入园 + 游船|¥120",),
            fine="景区地图为手绘，比例未按实际",
        ),
        text="入园票八十元，坐船另选120那档",
        context=on(price=80),
    ),
    Case(
        name="new_users",
        shown=Offer(
            title="成人票（当日可订）", price=4900, lead="新客专享 ", rows=(("说明", "首次在本平台订票可用，老用户 ¥65"), *_ENTRY), buy="领取并预订"
        ),
        must=("conditional",),
    ),
    Case(
        name="listed_lower",
        shown=Offer(title="成人票 + 缆车往返", price=16800, rows=_ENTRY, render="two"),
        context=on(price=138, title="成人票+往返缆车"),
        must=("mismatch",),
    ),
)


def pages(rng: Random) -> Iterator[Page]:
    """Product pages of the split `held`."""
    yield from Sheet(name="group", draw=_group).pages(rng, _GROUPS, "held")
    yield from Sheet(name="fresh", draw=_fresh, smallest=12).pages(rng, _FRESHES, "held")
    yield from Sheet(name="live", draw=_live, smallest=12).pages(rng, _LIVES, "held")
    yield from Sheet(name="wallet", draw=_wallet, smallest=12).pages(rng, _WALLETS, "held")
    yield from Sheet(name="build", draw=_build, widths=(1240, 1366), scales=(1.0, 1.25, 1.5), smallest=14, fine=11).pages(rng, _BUILDS, "held")
    yield from Sheet(name="visit", draw=_visit, smallest=12).pages(rng, _VISITS, "held")
