"""Held-out offers: templates of product, live-stream, group-buying, presale, voucher, membership, trade-in, second-hand and room pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.generator.web.bazaar_zh_held_goods import DESK, FLASH, GROUP, LIVE, MALL, PRESALE
from tests.generator.web.bazaar_zh_held_services import CLUB, FLEA, ROOM, TRADE, VOUCHER
from tests.generator.web.bazaar_zh_kit import HEI, SERIF, Offer, art, badge, battery, digits, doc, icon, money, num, page, sold
from tests.generator.web.page import Page


def _lines(notes: tuple[str, ...], style: str) -> str:
    return "".join(f'<div style="{style}">{note}</div>' for note in notes)


def _was(offer: Offer, size: float, colour: str) -> str:
    if not offer.was:
        return ""
    return f'<span style="font-size:{size}px;color:{colour}">{offer.was_word}<del>¥{num(offer.was, cents=False)}</del></span>'


def _chips(offer: Offer, on: str, off: str) -> str:
    chips = (
        f'<span style="padding:6px 12px;border-radius:16px;font-size:13px;{on if at == offer.chosen else off}">'
        f"{name}&nbsp;&nbsp;¥{num(price, cents=False)}"
        "</span>"
        for at, (name, price) in enumerate(offer.options)
    )
    return f'<div style="display:flex;flex-wrap:wrap;gap:9px">{"".join(chips)}</div>' if offer.options else ""


def mall(rng: Random, offer: Offer) -> str:
    """A phone's product page: the picture on top, a strip with the price, a panel of options, a bottom bar."""
    hue = rng.choice((14, 340, 265, 200))
    strip = (
        f'<div class="r strip" style="background:linear-gradient(90deg,hsl({hue} 85% 46%),hsl({hue + 18} 88% 54%))"><div class="l" style="gap:8px">'
        f"{money(offer.price, 33)}{f'<span class=tag>{offer.tag}</span>' if offer.tag else ''}</div>"
        f'<div style="text-align:right;font-size:12px">{offer.clock}</div></div>'
    )
    under = (
        f'<div class="l" style="gap:10px;padding:9px 14px 0">{_was(offer, 13, "#777")}{f"<span class=off>{offer.off}</span>" if offer.off else ""}'
        "</div>"
    )
    options = (
        '<div class="box"><div style="font-size:13px;color:#666;margin-bottom:9px">已选规格'
        f"</div>{_chips(offer, 'background:#fff0ec;color:#d33;border:1px solid #d33', 'background:#f4f4f4;color:#333')}</div>"
    )
    tiny = f'<div style="font-size:10px;color:#b9b9b9;padding:4px 14px 2px">{offer.fine}</div>' if offer.fine else ""
    first, second = offer.buttons or ("加入购物车", "立即购买")
    return doc(
        """body{background:#f3f3f5;color:#1d1d1f}.strip{color:#fff;padding:10px 14px;height:62px}
        .tag{border:1px solid #fff;border-radius:4px;padding:1px 6px;
        font-size:12px}.off{background:#ffe7e0;color:#c8321a;border-radius:3px;padding:1px 6px;font-size:12px}
        .box{background:#fff;margin-top:9px;padding:13px 14px}
        .b{border-radius:20px;height:40px;line-height:40px;flex:1;text-align:center;color:#fff;font-size:15px}""",
        f"""{battery(rng, "#111")}<div style="position:relative">{art(rng, "100%", rng.choice((250, 300)), round_=0)}
        <span
        style="position:absolute;right:12px;bottom:14px;background:#0007;color:#fff;font-size:11px;border-radius:10px;padding:1px 9px">
        1/{rng.randint(4, 9)}</span></div>{strip}
        <div style="background:#fff;padding-bottom:12px">{under}<div
        style="font-size:16px;font-weight:600;padding:8px 14px 3px">{offer.title}</div>{tiny}
        <div class="r" style="font-size:12px;color:#777;padding:6px 14px 0"><span>已售 {sold(rng)}</span>
        <span>{rng.choice(("浙江金华", "广东汕头", "福建泉州"))}发货</span><span>☆ 收藏</span></div></div>
        {options if offer.options else ""}
        <div class="box" style="font-size:13px">{_lines(offer.notes, "padding:4px 0")}<div
        style="padding:4px 0;color:#555">服务&nbsp;&nbsp;七天无理由退货 · 运费险 · 48小时内发出</div></div>
        <div class="box r" style="font-size:14px"><b>买家评价（{rng.randint(120, 2900)}）</b><span style="color:#999">好评率 9{rng.randint(2, 8)}% ›</span>
        </div>
        <div class="l" style="background:#fff;margin-top:9px;padding:8px 12px;gap:9px"><span
        style="font-size:11px;width:44px;text-align:center">{icon("home", 18)}<br>店铺</span>
        <span style="font-size:11px;width:44px;text-align:center">{icon("chat", 18)}<br>客服</span><span class="b" style="background:#f6a21d">
        {first}</span><span
        class="b" style="background:hsl({hue} 80% 46%)">{second}</span></div>""",
    )


def live(rng: Random, offer: Offer) -> str:
    """A live stream: comments over the picture and the card of the thing that is being shown."""
    talk = rng.sample(
        (
            "主播声音好好听",
            "这个颜色显白吗",
            "我一米六二穿多大",
            "已拍，等发货",
            "上一款没抢到",
            "孕妈能不能用",
            "家里老人很喜欢",
            "讲讲面料",
            "老粉来报到",
            "快点上链接呀",
        ),
        5,
    )
    rows = "".join(
        f'<div class="c"><span style="color:#8fd3ff">{rng.choice(("小鱼儿", "阿May", "木木", "大刘", "晚风"))}：</span>{line}</div>' for line in talk
    )
    tiny = f'<div style="font-size:10px;color:#cfcfcf;margin-top:4px">{offer.fine}</div>' if offer.fine else ""
    hue = rng.randrange(360)
    options = "".join(
        f'<div class="r" style="font-size:13px;padding-top:5px"><span>{name}</span><span>¥{num(price, cents=False)}</span></div>'
        for name, price in offer.options
    )
    return doc(
        """body{color:#fff}.c{display:table;background:#0005;border-radius:13px;padding:3px 11px;margin-top:6px;font-size:13px}
        .card{background:#fff;color:#1b1b1b;border-radius:12px;padding:11px;margin-top:12px}
        .go{background:#f2295b;color:#fff;border-radius:18px;padding:7px 15px;font-size:14px;white-space:nowrap}""",
        f"""<div
        style="background:linear-gradient(170deg,hsl({hue} 35% 24%),hsl({(hue + 70) % 360} 40% 13%) 70%);padding-bottom:14px">
        {battery(rng, "#fff")}
        <div class="r" style="padding:6px 12px"><div class="l"
        style="background:#0006;border-radius:20px;padding:4px 12px 4px 4px;gap:8px">{art(rng, 32, 32, round_=16)}
        <div style="font-size:13px;line-height:1.2">{offer.tag or "棉朵朵的小店"}<br><span
        style="font-size:11px">{rng.randint(3, 60)}.{rng.randint(1, 9)}万本场点赞</span></div></div>
        <span style="font-size:12px;background:#0006;border-radius:12px;padding:2px 10px">{rng.randint(400, 9000)}人在看 ✕</span></div>
        <div style="display:flex;justify-content:center;padding:26px 0 10px">{art(rng, 170, 190, round_=80)}</div><div
        style="padding:0 12px">{rows}
        <div class="card"><div class="r" style="font-size:12px;color:#c7264f;padding-bottom:8px"><span>{offer.clock or "讲解中"}</span>
        <span>{rng.randint(2, 48)}号链接</span></div>
        <div style="display:flex;gap:11px">{art(rng, 92, 92)}<div style="flex:1"><div style="font-size:14px;font-weight:600">{offer.title}</div>
        {_lines(offer.notes, "font-size:12px;color:#666;padding-top:2px")}
        <div class="r" style="margin-top:6px"><span>{money(offer.price, 25, style="color:#f2295b")} {_was(offer, 12, "#777")}
        {badge(offer.off, "color:#f2295b;border:1px solid #f2295b;border-radius:3px")}</span>
        <span class="go">{(offer.buttons or ("去抢购",))[0]}</span></div></div></div>{options}{tiny}</div>
        <div class="l" style="gap:10px;margin-top:12px"><span
        style="flex:1;background:#fff3;border-radius:18px;padding:7px 14px;font-size:13px">说点什么…</span><span>{icon("gift", 22)}</span><span>
        {icon("cart", 22)}</span><span>♡</span>
        </div></div></div>""",
    )


def group(rng: Random, offer: Offer) -> str:
    """Buying in a group: who waits for others, and two buttons with two prices."""
    waiting = "".join(
        f'<div class="r g">{art(rng, 36, 36, round_=18)}<span style="flex:1;padding-left:10px;font-size:14px">{name}</span>'
        f'<span style="font-size:12px;color:#555;padding-right:10px">还差{rng.randint(1, 2)}人'
        f'<br>剩余 0{rng.randint(1, 9)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}</span><span class="j">去凑团</span></div>'
        for name in (rng.sample(("H**8", "慢**生", "橘**子", "南**客"), 2) if len(offer.options) > 1 else ())
    )
    (alone, price), *rest = offer.options
    together = rest[0] if rest else None
    second = (
        f'<span class="k" style="background:#d81e2c;color:#fff"><b>¥{num(together[1], cents=False)}</b><br>{together[0]}</span>' if together else ""
    )
    crowd = f"<b>{rng.randint(12, 400)}人正在凑单</b>，可直接加入" if together else f"已有 {rng.randint(300, 9000)} 人收藏"
    tiny = f'<div style="font-size:10px;color:#bdb5b3;padding:3px 14px">{offer.fine}</div>' if offer.fine else ""
    return doc(
        """body{background:#faf6f4;color:#241c1a}.g{padding:9px 14px;background:#fff;border-top:1px solid #f2ebe8}
        .j{background:#d81e2c;color:#fff;font-size:13px;border-radius:4px;padding:5px 10px}
        .k{flex:1;text-align:center;font-size:13px;padding:6px 0;line-height:1.3}.k b{font-size:17px}""",
        f"""{battery(rng, "#222")}<div class="r" style="padding:6px 14px;font-size:17px"><span>‹</span><b>商品详情</b><span>⋯</span>
        </div>{art(rng, "100%", 230, round_=0)}
        <div style="background:#fff;padding:12px 0"><div class="r" style="padding:0 14px"><span class="l"
        style="gap:8px">{money(offer.price, 31, style="color:#d81e2c")}
        <span style="font-size:13px;color:#d81e2c">{offer.tag}</span>{_was(offer, 13, "#7c7472")}</span><span
        style="font-size:12px;color:#7c7472">{offer.clock}</span></div>{tiny}
        <div
        style="font-size:16px;padding:7px 14px">{offer.title}</div>{_lines(offer.notes, "font-size:13px;color:#5a5351;padding:2px 14px")}</div>
        <div style="padding:12px 14px;font-size:14px;background:#fff;margin-top:9px">{crowd}</div>{waiting}
        <div class="g"
        style="font-size:13px;margin-top:9px">口味不错（{rng.randint(40, 900)}）　分量足（{rng.randint(20, 600)}）　包装严实（{rng.randint(9, 99)}）</div>
        <div class="l" style="background:#fff;margin-top:9px"><span style="width:62px;text-align:center;font-size:11px">♡<br>收藏</span>
        <span class="k" style="background:{"#f7c6bf" if together else "#d81e2c"};color:{"#8c1018" if together else "#fff"}">
        <b>¥{num(price, cents=False)}</b><br>{alone}</span>{second}</div>""",
    )


def presale(rng: Random, offer: Offer) -> str:
    """Presale: a violet head with the price, a table of when to pay what."""
    steps = "".join(
        f'<div class="r" style="padding:9px 0;border-top:1px dashed #dcd3ef;font-size:14px"><span>{name}</span>'
        f"<b>¥{num(amount, cents=False)}</b></div>"
        for name, amount in offer.options
    )
    tiny = f'<p style="font-size:9.5px;color:#bbb6c8;padding-top:8px">{offer.fine}</p>' if offer.fine else ""
    return doc(
        """body{background:#f1eefa;color:#201a33}.h{background:#4b2a9b;color:#fff;border-radius:0 0 22px 22px;padding:0 16px 18px}
        .w{background:#fff;border-radius:14px;margin:12px;padding:14px}""",
        f"""<div class="h">{battery(rng, "#fff")}<div class="r" style="font-size:15px;padding:4px 0 12px"><span>←</span><span>新品预定</span>
        <span>分享</span></div>
        <div class="l" style="gap:14px">{art(rng, 116, 116, round_=12)}<div><div style="font-size:17px;font-weight:600">{offer.title}</div>
        <div style="font-size:12px;padding-top:6px;color:#e5dcff">{rng.randint(300, 9000)} 人已预约</div></div></div></div>
        <div class="w"><div style="font-size:13px;color:#5b37b3">{offer.tag}</div><div class="l"
        style="gap:10px">{money(offer.price, 34, style="color:#4b2a9b")}{_was(offer, 14, "#6f6a7c")}
        {badge(offer.off, "background:#4b2a9b;color:#fff;border-radius:4px")}</div>
        <div style="font-size:13px;padding:6px 0 9px">{offer.clock}</div>{steps}{tiny}</div>
        <div class="w" style="font-size:13px"><b style="font-size:14px">预定须知</b>
        {_lines((*offer.notes, "发票在订单页申请"), "padding-top:6px;color:#4a4458")}</div>
        <div style="padding:4px 12px 16px"><div
        style="background:#4b2a9b;color:#fff;border-radius:24px;text-align:center;line-height:46px;font-size:16px">
        {(offer.buttons or ("去付定金",))[0]}</div></div>""",
    )


def desk(rng: Random, offer: Offer) -> str:
    """A shop on a desktop: pictures left, the offer right, in a wide page."""
    thumbs = "".join(art(rng, 74, 74, round_=2) for _ in range(5))
    chips = _chips(offer, "border:2px solid #0a6a5c;border-radius:2px;color:#0a6a5c", "border:1px solid #cfd6d4;border-radius:2px")
    key = '<span class="k">'
    former = (
        f'<div class="l" style="padding-top:5px">{key}{offer.was_word}</span><del style="color:#6a7573;font-size:15px">¥{num(offer.was)}</del></div>'
        if offer.was
        else ""
    )
    promotion = f'<div class="l" style="padding-top:7px;font-size:14px">{key}活动</span>{offer.clock}</div>' if offer.clock else ""
    tiny = f'<div style="font-size:11px;color:#b6bdbb;padding:4px 0">{offer.fine}</div>' if offer.fine else ""
    return doc(
        """body{color:#1c2624;background:#fff}.t{background:#f2f5f4;font-size:13px;color:#5a6462;padding:7px 60px}
        .p{background:#eef5f3;padding:16px 18px;margin:14px 0}
        .k{color:#6a7573;font-size:14px;width:84px;flex:none}
        .o{display:inline-block;width:190px;line-height:48px;text-align:center;font-size:17px}""",
        f"""<div class="t r"><span>您好，欢迎光临　登录　免费注册</span><span>我的订单　购物车 {rng.randint(1, 9)}　帮助中心</span></div>
        <div class="l" style="padding:18px 60px;gap:50px"><b style="font-size:27px;color:#0a6a5c">拾光家居</b><span
        style="border:2px solid #0a6a5c;width:460px;padding:8px 14px;font-size:14px;color:#777">搜索商品、品牌</span></div>
        <div style="padding:4px 60px;font-size:13px;color:#6a7573">首页 &gt; 家居生活 &gt; 客厅 &gt; 商品编号 {digits(rng, 9)}</div>
        <div style="display:flex;padding:14px 60px 40px;gap:42px"><div>{art(rng, 430, 430, round_=2)}<div
        style="display:flex;gap:15px;margin-top:14px">{thumbs}</div></div>
        <div style="flex:1"><h1 style="font-size:22px;font-weight:600">{offer.title}</h1>
        <div class="p"><div class="l"><span class="k">{offer.tag or "售价"}</span>{money(offer.price, 36, cents=True, style="color:#c4372c")}
        {badge(offer.off, "background:#c4372c;color:#fff;font-size:14px;margin-left:14px")}</div>
        {former}
        {promotion}{tiny}</div>
        {f'<div class="l" style="padding:8px 0"><span class="k">款式</span>{chips}</div>' if offer.options else ""}
        {_lines(offer.notes, "font-size:14px;padding:6px 0")}<div class="l" style="padding:10px 0"><span class="k">数量</span><span
        style="border:1px solid #cfd6d4;padding:4px 14px">－　1　＋</span>
        <span style="font-size:13px;color:#6a7573;padding-left:12px">库存 {rng.randint(14, 800)} 件</span></div>
        <div style="padding-top:14px"><span class="o" style="border:1px solid #0a6a5c;color:#0a6a5c">加入购物袋</span>　<span class="o"
        style="background:#0a6a5c;color:#fff">直接下单</span></div>
        <div
        style="font-size:13px;color:#6a7573;padding-top:16px">累计评价 {rng.randint(200, 4000)}　描述相符 4.{rng.randint(6, 9)}
        　物流 4.{rng.randint(5, 9)}</div></div></div>""",
        font=HEI,
    )


def flash(rng: Random, offer: Offer) -> str:
    """Sessions of a flash sale as tabs, and its goods in a list."""
    sessions = "".join(
        f'<div style="flex:1;text-align:center;padding:8px 0;{"background:#12b886;color:#fff" if at == offer.chosen else ""}">'
        f'<b style="font-size:18px">{hour:02.0f}:00</b><br><span style="font-size:12px">{name}</span></div>'
        for at, (name, hour) in enumerate(offer.options)
    )
    rows = "".join(
        f'<div class="f">{art(rng, 104, 104, round_=10)}<div style="flex:1"><div style="font-size:15px">{name}</div>'
        f'<div style="font-size:12px;color:#666;padding:4px 0">已抢 {rng.randint(12, 96)}%</div>'
        f'<div class="r"><div>{money(price, 24, style="color:#e03131")}<br><span style="font-size:12px;color:#777">日常价 '
        f"<del>¥{num(was, cents=False)}</del></span></div>"
        '<div style="text-align:right">'
        f'<span style="font-size:12px;color:#e03131;border:1px solid;padding:0 5px;border-radius:3px">{off}</span><br>'
        f'<span class="q">{(offer.buttons or ("马上抢",))[0]}</span></div></div></div></div>'
        for name, price, was, off in offer.rows
    )
    return doc(
        """body{background:#eef2f1;color:#16211d}.f{display:flex;gap:12px;background:#fff;border-radius:12px;margin:10px 10px 0;padding:11px}
        .q{display:inline-block;margin-top:6px;background:#12b886;color:#fff;font-size:13px;padding:4px 13px;border-radius:14px}""",
        f"""{battery(rng, "#123")}<div class="r" style="padding:4px 14px 10px"><span>‹</span><b style="font-size:18px">{offer.title}</b><span
        style="font-size:13px">规则</span></div>
        <div style="display:flex;background:#fff">{sessions}</div><div class="r" style="padding:11px 14px 0;font-size:14px"><b>{offer.tag}</b>
        <span>{offer.clock}</span></div>{rows}
        {_lines(offer.notes, "font-size:13px;color:#555;text-align:center;padding:12px 10px")}<div style="height:14px"></div>""",
    )


def voucher(rng: Random, offer: Offer) -> str:
    """A set meal or a service sold as a voucher, with what is in it."""
    inside = "".join(
        f'<div class="r" style="padding:5px 0;font-size:14px"><span>{name}<span style="color:#888">（{unit}）</span></span>'
        f"<span>¥{num(price, cents=False)}</span></div>"
        for name, price, _, unit in offer.rows
    )
    tiny = f'<div style="font-size:10px;color:#bfbbb0;padding:2px 16px 10px;background:#fff">{offer.fine}</div>' if offer.fine else ""
    return doc(
        """body{background:#f6f4ee;color:#2a2620}.s{background:#fff;padding:14px 16px;margin-top:10px}h3{font-size:16px;padding-bottom:7px}""",
        f"""{battery(rng, "#222")}<div class="r" style="background:#fff;padding:8px 16px"><span>✕</span><b>{rng.choice(("团购详情", "套餐详情"))}</b>
        <span>☆</span></div>
        <div class="s" style="margin:0;display:flex;gap:13px">{art(rng, 110, 88)}<div><div
        style="font-size:17px;font-weight:600">{offer.title}</div>
        <div style="font-size:12px;color:#776f60;padding-top:5px">{rng.choice(("随时退", "免预约"))} · 过期自动退 · 半年消费 {sold(rng)}</div></div></div>{tiny}
        <div class="s"><h3>套餐内容</h3>{inside}</div>
        <div class="s"><h3>使用说明</h3>{_lines((*offer.notes, "到店出示券码即可核销"), "font-size:13px;padding:3px 0;color:#4d463b")}</div>
        <div class="s"><h3>适用门店</h3><div style="font-size:14px">滨江路店　<span
        style="color:#776f60">距您 {rng.randint(2, 9)}.{rng.randint(1, 9)}km　营业 10:30-21:30</span></div></div>
        <div class="s r"><div><div class="l" style="gap:8px">{money(offer.price, 28, style="color:#b5521b")}{_was(offer, 13, "#776f60")}
        {badge(offer.off, "background:#fbe3d2;color:#b5521b;border-radius:3px")}</div>
        <div style="font-size:12px;color:#776f60">{offer.clock}</div></div><span
        style="background:#b5521b;color:#fff;border-radius:6px;padding:11px 24px">{(offer.buttons or ("抢购",))[0]}</span></div>""",
    )


def club(rng: Random, offer: Offer) -> str:
    """A members' club, dark and gold."""
    ways = "".join(
        f'<div style="flex:1;border:1px solid {"#e2bd7e" if at == offer.chosen else "#47423a"};border-radius:10px;'
        f'text-align:center;padding:12px 4px">'
        f'<div style="font-size:13px">{name}</div>'
        f'<div style="font-size:22px;color:#e2bd7e;font-weight:700">¥{num(price, cents=False)}</div></div>'
        for at, (name, price) in enumerate(offer.options)
    )
    tiny = f'<div style="font-size:10px;color:#625d54;padding-top:9px">{offer.fine}</div>' if offer.fine else ""
    return doc(
        """body{background:#1a1815;color:#efe8dc}.n{background:#25221e;border-radius:14px;margin:12px 14px;padding:16px}""",
        f"""{battery(rng, "#efe8dc")}<div class="r" style="padding:6px 16px"><span>‹</span><span style="font-size:16px">会员中心</span><span>⋯</span>
        </div>
        <div class="n" style="background:linear-gradient(120deg,#3a3225,#25221e)"><div class="l"
        style="gap:13px">{art(rng, 78, 78, round_=12)}<div style="font-size:17px">{offer.title}</div></div>
        <div style="padding-top:14px;font-size:13px;color:#d8c9a8">{offer.tag}</div><div class="l"
        style="gap:10px">{money(offer.price, 42, style="color:#e2bd7e")}{_was(offer, 14, "#a79f90")}
        {badge(offer.off, "border:1px solid #e2bd7e;color:#e2bd7e;border-radius:10px")}</div>
        {f'<div style="font-size:14px;padding-top:5px">{offer.clock}</div>' if offer.clock else ""}{tiny}</div>
        {f'<div style="display:flex;gap:10px;margin:0 14px">{ways}</div>' if ways else ""}
        <div class="n">{_lines((*offer.notes, "常见问题　›"), "font-size:14px;padding:4px 0")}</div>
        <div style="padding:2px 14px 20px"><div
        style="background:#e2bd7e;color:#2b2417;border-radius:24px;text-align:center;line-height:46px;font-size:16px">
        {(offer.buttons or ("立即开通",))[0]}</div></div>""",
        font=SERIF,
    )


def trade(rng: Random, offer: Offer) -> str:
    """New for old: a blue page with both prices and what the old thing brings."""
    paths = "".join(
        f'<div class="r y" style="{"border-color:#1c63d6;background:#eef4ff" if at == offer.chosen else ""}"><span>{name}'
        f"</span><b>¥{num(price, cents=False)}</b></div>"
        for at, (name, price) in enumerate(offer.options)
    )
    tiny = f'<div style="font-size:9.5px;color:#b7becb;padding-top:7px">{offer.fine}</div>' if offer.fine else ""
    return doc(
        """body{background:#f4f7fc;color:#15213a}
        .y{border:1px solid #d5deed;border-radius:10px;padding:13px 14px;margin-top:10px;font-size:15px;background:#fff}""",
        f"""<div style="background:#fff">{battery(rng, "#15213a")}<div class="l" style="padding:7px 16px;gap:12px"><span>‹</span><b
        style="font-size:17px">数码焕新</b></div>
        <div style="display:flex;justify-content:center;padding:12px">{art(rng, 200, 190, round_=20)}</div><div style="padding:0 16px 14px"><div
        style="font-size:19px;font-weight:700">{offer.title}</div>
        <div
        style="font-size:13px;color:#5c6982;padding:3px 0">
        {rng.choice(("远山蓝", "月岩灰", "雾凇白"))}｜{rng.choice((8, 12))}GB+{rng.choice((256, 512))}GB｜型号 {rng.choice("KMNV")}{digits(rng, 4)}</div>
        <div class="l" style="gap:10px;padding-top:6px">{money(offer.price, 36, style="color:#1c63d6")}<span
        style="font-size:14px;color:#1c63d6">{offer.tag}</span>{_was(offer, 14, "#66728a")}</div>
        <div style="font-size:14px;padding-top:5px">{offer.clock}</div>{tiny}</div></div>
        <div style="padding:6px 16px"><b
        style="font-size:15px">购买方式</b>{paths}{_lines(offer.notes, "font-size:13px;color:#44516b;padding-top:9px")}</div>
        <div class="l" style="padding:14px 16px;gap:12px"><span
        style="flex:1;text-align:center;border:1px solid #1c63d6;color:#1c63d6;border-radius:8px;line-height:44px">查门店</span>
        <span
        style="flex:2;text-align:center;background:#1c63d6;color:#fff;border-radius:8px;line-height:44px">{(offer.buttons or ("下一步",))[0]}</span>
        </div>""",
    )


def flea(rng: Random, offer: Offer) -> str:
    """Second hand: a person's own words and pictures."""
    return doc(
        """body{background:#fff;color:#222}""",
        f"""{battery(rng, "#222")}<div class="l" style="padding:9px 16px;gap:10px">{art(rng, 40, 40, round_=20)}<div style="flex:1"><div
        style="font-size:15px;font-weight:600">{offer.tag}</div>
        <div style="font-size:12px;color:#777">{rng.randint(2, 50)}分钟前来过 · 卖出过{rng.randint(3, 70)}件宝贝</div></div><span
        style="background:#ffe14d;font-size:13px;border-radius:14px;padding:4px 14px">关注</span></div>
        <div style="padding:8px 16px"><div class="l"
        style="gap:10px">{money(offer.price, 30, cents=True, style="color:#e8402f")}{_was(offer, 13, "#777")}
        {badge(offer.off, "background:#fdecea;color:#e8402f;border-radius:9px")}<span style="font-size:13px;color:#777">{offer.clock}</span></div>
        <div
        style="font-size:16px;font-weight:600;padding-top:9px">{offer.title}</div>
        {_lines(offer.notes, "font-size:15px;padding-top:6px;line-height:1.6")}</div>
        <div style="padding:10px 16px">{art(rng, "100%", 260, round_=10)}<div style="height:8px"></div>{art(rng, "100%", 210, round_=10)}</div>
        <div
        style="font-size:13px;color:#777;padding:4px 16px">{rng.randint(20, 400)}人想要　浏览 {rng.randint(500, 9000)}
        　成色 {rng.choice(("几乎全新", "轻微使用痕迹"))}</div>
        <div class="r" style="padding:12px 16px;border-top:1px solid #eee;margin-top:8px"><span
        style="font-size:13px">赞 {rng.randint(2, 40)}　评 {rng.randint(1, 20)}　☆ 收藏</span>
        <span style="background:#ffe14d;border-radius:20px;padding:9px 26px;font-size:15px">我想要</span></div>""",
        font=HEI,
    )


def room(rng: Random, offer: Offer) -> str:
    """A hotel's page: a headline price and its rooms."""
    rooms = "".join(
        f'<div style="display:flex;gap:12px;padding:13px 16px;background:{"#fff6ec" if at == offer.chosen else "#fff"};border-top:1px solid #eee">'
        f"{art(rng, 84, 84)}"
        f'<div style="flex:1"><div class="r"><b style="font-size:15px">{name}</b>'
        f'<span style="font-size:12px;color:#d9660a">{"✓ 已选此房型" if at == offer.chosen else ""}</span></div>'
        f'<div style="font-size:12px;color:#777;padding:3px 0">{rng.randint(18, 42)}㎡ · 含早 · 可住2人</div>'
        f'<div class="r">{money(price, 21, style="color:#d9660a")}'
        '<span style="background:#d9660a;color:#fff;font-size:13px;border-radius:5px;padding:4px 12px">预订</span></div>'
        "</div></div>"
        for at, (name, price) in enumerate(offer.options)
    )
    tiny = f'<div style="font-size:10px;color:#bababa;padding-top:6px">{offer.fine}</div>' if offer.fine else ""
    return doc(
        """body{background:#f5f5f5;color:#222}""",
        f"""<div style="position:relative">{art(rng, "100%", 190, round_=0)}<div
        style="position:absolute;top:0;left:0;right:0">{battery(rng, "#111")}</div></div>
        <div style="background:#fff;padding:14px 16px"><div style="font-size:19px;font-weight:700">{offer.title}</div><div
        style="font-size:13px;color:#666;padding:4px 0">4.{rng.randint(5, 9)}分　{rng.randint(300, 4000)}条点评　地铁步行{rng.randint(3, 12)}分钟</div>
        <div class="l" style="gap:9px;padding-top:4px">{money(offer.price, 32, style="color:#d9660a")}<span
        style="font-size:14px;color:#d9660a">{offer.tag}</span>{_was(offer, 14, "#777")}
        {badge(offer.off, "background:#d9660a;color:#fff;border-radius:3px")}</div>{tiny}</div>
        <div class="r" style="background:#fff;margin-top:9px;padding:11px 16px;font-size:14px">
        <span>入住 {rng.randint(3, 11)}月{rng.randint(2, 25)}日</span><span style="color:#777">共1晚</span><span>1间 2成人 ›</span></div>
        {_lines(offer.notes, "font-size:13px;background:#fff;padding:5px 16px")}<div style="height:9px"></div>{rooms}<div style="height:16px">
        </div>""",
    )


TEMPLATES: tuple[tuple[Callable[[Random, Offer], str], tuple[Offer, ...], int, float], ...] = (
    (mall, MALL, 393, 2),
    (live, LIVE, 412, 2),
    (group, GROUP, 375, 2),
    (presale, PRESALE, 390, 3),
    (desk, DESK, 1280, 1.5),
    (flash, FLASH, 400, 2),
    (voucher, VOUCHER, 375, 3),
    (club, CLUB, 414, 2),
    (trade, TRADE, 390, 3),
    (flea, FLEA, 360, 3),
    (room, ROOM, 384, 2),
)


def pages(rng: Random) -> Iterator[Page]:
    """The held-out offers."""
    for template, offers, width, scale in TEMPLATES:
        for at, offer in enumerate(offers, 1):
            smallest = 9.5 if offer.fine else 12
            name = f"held-{template.__name__}-{offer.key}-{at}"
            legible = not (template is club and offer.fine)  # faint on dark is lost in a photograph
            html = template(rng, offer)
            yield page(name, html, offer.facts, "held", width=width, scale=scale, smallest=smallest, spoil=legible)
