"""Chinese offers of `bridge`, second part: hotel rooms, phone plans, memberships, banners, vouchers, chats with a shop."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.bridge_kit import DEJA, QUEN, bar, doc, pic, promise, shot
from tests.generator.web.page import Page


def hotel_rooms(rng: Random) -> Iterator[Page]:
    """A hotel of a travel app: the house on top, its rooms below, one of them ticked."""
    css = (
        "body{background:#f2f5f9}.h{background:#fff;padding:14px}.k{background:#fff;margin:10px;border-radius:10px;"
        "padding:10px}.o{border:2px solid #1677ff}"
        ".v{color:#ff6600;font-weight:700;font-size:24px}.v small{font-size:14px}.u{font-size:13px;color:#7b8794}.y{background:#1677ff;color:#fff;"
        "padding:11px 34px;border-radius:8px}"
    )

    def html(head: str, rooms: list[tuple[str, str]], picked: int, foot: str) -> str:
        cards = "".join(
            f'<div class="k f{" o" if at == picked else ""}">{pic("bed", "#e6edf5 #a4b7cc", "width:86px;height:86px;border-radius:6px")}'
            f'<div class="g" style="padding-left:10px"><b>{name}</b><div class="u">含双早 · 入住前1天可免费取消</div><div class="r"><span class="u">'
            f'{"✓ 已选" if at == picked else "选择"}</span><span class="v"><small>¥</small>{price}</span></div></div></div>'
            for at, (name, price) in enumerate(rooms)
        )
        return doc(
            pic("bed", "#bcd3ea #5d82a8", "width:100%;height:190px")
            + f'<div class="h"><div class="r"><b style="font-size:19px">云栖湖畔酒店（西湖店）</b><span class="v"><small>¥</small>{head}</span></div>'
            f'<div class="u">4.7分 {rng.randint(900, 4000)}条点评 · 距地铁站450米</div><div style="margin-top:6px">11月30日 入住 — 12月1日 离店　共1晚</div></div>{cards}'
            f'<div class="h r"><span>1间1晚　<span class="v"><small>¥</small>{foot}</span></span><span class="y">预订</span></div>',
            css,
        )

    rooms = [("舒适单人间", "328"), ("湖景大床房", "468"), ("家庭亲子房", "598")]
    yield shot(
        "zh-hotelrooms-conditional",
        html("328<small> 起</small>", rooms, 1, "468"),
        must="conditional",
        unsure="mismatch",
        listing=promise(328),
        surface="listing",
    )
    yield shot(
        "zh-hotelrooms-cleansingle", html("328", rooms, 0, "328"), listing=promise(328, title="舒适单人间"), text="订单间一晚", surface="listing"
    )
    yield shot("zh-hotelrooms-clean", html("468", rooms[1:2], 0, "468"), listing=promise(468, title="湖景大床房"), surface="listing")


def phone_plan(_: Random) -> Iterator[Page]:
    """A phone company's page of one plan, blue, with a table of what is in it."""
    css = (
        "body{background:#eaf3ff}.h{background:linear-gradient(#0a62d0,#3d95ff);color:#fff;padding:24px 20px 40px}.h b{font-size:60px;"
        "line-height:1.1}"
        ".k{background:#fff;border-radius:14px;margin:-22px 14px 14px;padding:8px 18px}.k div{padding:13px 0;border-bottom:1px solid #eef2f7}"
        ".y{background:#ff7a1a;color:#fff;text-align:center;margin:10px 22px;padding:14px;border-radius:28px;font-size:18px}"
    )

    def html(price: str, rows: tuple[tuple[str, str], ...], tiny: str) -> str:
        table = "".join(f'<div class="r"><span style="color:#67788c">{name}</span><span>{what}</span></div>' for name, what in rows)
        return doc(
            f'{bar("09:15")}<div class="h"><div style="font-size:22px">畅享流量套餐</div><div>月费 <b>{price}</b> 元/月</div><div>全国通用 · 5G网络 · 线上办理</div>'
            f"</div>"
            f'<div class="k">{table}</div><div class="y">立即办理</div>{tiny}',
            css,
        )

    common = (("国内流量", "80GB"), ("国内通话", "200分钟"), ("亲情号", "可加3个"))
    first = (*common, ("首月优惠", "9元"), ("次月起", "59元/月"))
    flat = (*common, ("合约期", "无"), ("套外语音", "0.1元/分钟"))

    def small(words: str) -> str:
        return f'<div style="padding:6px 24px 26px;font-size:11px;color:#a3b4ca">{words}</div>'

    yield shot("zh-plan-conditional", html("9", first, ""), must="conditional", text="套餐推广图", smallest=26)
    yield shot("zh-plan-clean", html("59", flat, small("客服热线 10099　页面图标仅为示意")), text="套餐推广图", listing=promise(59))
    fine = small("优惠期6个月，期满后按标准资费89元/月收取；办理后12个月内不可转低档")
    yield shot("zh-plan-fineprint", html("59", flat[:3], fine), must="fine_print", unsure="conditional hidden_fee", text="套餐推广图")


def membership(_: Random) -> Iterator[Page]:
    """A video service's membership in dark mode: three cards side by side, the middle one chosen."""
    css = (
        "body{background:#111318}.c{display:flex;gap:10px;padding:16px}.c>div{flex:1;border-radius:12px;background:#20242c;padding:18px 4px;"
        "text-align:center}"
        ".c>.o{background:#fbe7c2;color:#5a3a10}.c b{font-size:30px}.s{padding:8px 18px;font-size:15px}.y{background:#f1cd8a;color:#4a2f08;"
        "text-align:center;margin:16px;"
        "padding:14px;border-radius:26px;font-size:18px;font-weight:700}"
    )

    def html(tag: str, was: str, price: str, tiny: str) -> str:
        return doc(
            bar("22:08", "#fff")
            + '<div class="s" style="font-size:20px;font-weight:700">‹　会员中心</div><div class="s f"><span style="width:44px;height:44px;'
            "border-radius:50%;"
            'background:linear-gradient(#d88,#a4c)"></span><span style="padding-left:12px">晚风拂柳<br><small style="color:#8d939d">尚未开通会员</small>'
            "</span></div>"
            '<div class="c"><div>月卡<br><b>¥30</b></div>'
            f'<div class="o">年卡 <span style="background:#c8371f;color:#fff;border-radius:4px;padding:1px 5px;font-size:12px">{tag}</span><br><b>'
            f"¥{price}</b><br>"
            f'<del style="color:#a98b5c">¥{was}</del></div><div>季卡<br><b>¥78</b></div></div>'
            '<div class="s">✓ 高清画质　✓ 跳过片头　✓ 3台设备同时观看</div><div class="s">支付方式：　● 余额支付　○ 银行卡</div>'
            f'<div class="y">确认开通 ¥{price}</div><div style="padding:0 20px 24px;font-size:11px;color:#4a515c">{tiny}</div>',
            css,
            ink="#e6e8ec",
        )

    plain = "开通即表示同意会员服务协议"
    yield shot("zh-member-falsediscount", html("6折", "360", "252", plain), must="false_discount")
    yield shot("zh-member-clean", html("7折", "360", "252", plain))
    fine = "到期前一天按360元/年自动续费，如需取消请提前操作；虚拟商品开通后不支持退款"
    yield shot("zh-member-fineprint", html("7折", "360", "252", fine), must="fine_print", unsure="conditional")


def wide_banner(_: Random) -> Iterator[Page]:
    """A wide banner of an electric-goods shop: words left, the good right, the price in a burst."""
    css = (
        "body{background:linear-gradient(100deg,#ffe9d6,#ffc6a8)}.m{display:flex;padding:40px 60px;align-items:center;gap:40px}"
        ".z{display:inline-block;background:#d6301f;color:#fff;padding:10px 28px;border-radius:40px;font-size:26px;"
        "margin-top:18px}.z b{font-size:54px}"
    )

    def html(kicker: str, sub: str, price: str, tiny: str) -> str:
        return doc(
            f'<div class="m"><div class="g"><div style="font-size:20px;color:#8a3a1f">{kicker}</div><div style="font-size:50px;font-weight:800">'
            f"小森破壁机 L18</div>"
            f'<div style="font-size:22px">1.75L大杯 · 12叶刀头 · 静音罩</div><div class="z">{price}</div><div style="font-size:18px;margin-top:14px">'
            f"{sub}</div></div>"
            + pic("cup", "#fff3ea #f0a784", "width:330px;height:300px;border-radius:20px")
            + f'</div><div style="padding:0 60px 16px;font-size:13px;color:#d98f68">{tiny}</div>',
            css,
        )

    yield shot(
        "zh-banner-conditional",
        html("开学季", "以旧换新价，需交回旧机一台；不换旧机购买价 ¥459", "换新价 ¥<b>359</b>", "产品图片仅供参考"),
        must="conditional",
        width=1000,
        scale=1.5,
        smallest=20,
    )
    yield shot(
        "zh-banner-clean",
        html("开学季", "活动时间 8月20日-9月5日　送食谱一本", "活动价 ¥<b>359</b>", "产品图片仅供参考"),
        width=1000,
        scale=1.5,
        smallest=20,
        text="店铺首页轮播图",
        listing=promise(359),
    )
    yield shot(
        "zh-banner-fineprint",
        html("开学季", "活动时间 8月20日-9月5日　送食谱一本", "活动价 ¥<b>359</b>", "以上价格不含静音罩（另购 80 元），最终价格以结算页实际扣款为准"),
        must="fine_print",
        unsure="hidden_fee conditional",
        width=1000,
        scale=1.5,
        smallest=20,
        text="店铺首页轮播图",
        listing=promise(359, fees={}),
    )


def voucher_shop(rng: Random) -> Iterator[Page]:
    """A restaurant's set meal in a local-life app: a list of dishes, rules of use at the end."""
    css = (
        "body{background:#f6f6f6}.k{background:#fff;margin-bottom:9px;padding:14px 16px}.v{color:#ff5c00;font-size:28px;"
        "font-weight:700}.u{font-size:14px;color:#777;padding:4px 0}"
        ".y{background:#ffd100;padding:11px 40px;border-radius:22px;font-weight:700}"
    )

    def html(band: str, label: str, rules: tuple[str, ...], tiny: str, button: str) -> str:
        dishes = "".join(
            f'<div class="u r"><span>{name}</span><span>{much}</span></div>'
            for name, much in (("酸菜鱼（大份）", "1份"), ("蒜蓉空心菜", "1份"), ("红糖糍粑", "1份"), ("米饭", "4碗"))
        )
        return doc(
            bar("11:36") + f'{band}<div class="k f">{pic("bowl", "#fde8d0 #d98b4a", "width:104px;height:104px;border-radius:8px")}<div '
            f'style="padding-left:12px"><b style="font-size:18px">'
            f'渝味小馆四人套餐</b><div class="u">半年售 {rng.randint(1200, 6000)}</div><span class="v">¥168</span> <small>{label}</small></div></div>'
            f'<div class="k"><b>套餐内容</b>{dishes}</div><div class="k"><b>使用须知</b>{"".join(f"<div class=u>· {rule}</div>" for rule in rules)}</div>'
            f'<div class="k" style="padding-top:2px"><span style="font-size:10px;color:#c6c6c6">{tiny}</span><div class="r"><span class="v">'
            f"¥168</span>{button}</div></div>",
            css,
            font=DEJA,
        )

    buy = '<span class="y">立即抢购</span>'
    grey = '<span class="y" style="background:#ccc;color:#fff">已下架</span>'
    rules = ("购买后90天内有效", "无需预约，高峰期可能需等位", "可使用包间，免茶位费")
    top = '<div style="background:#555;color:#fff;padding:9px 16px">该团购特惠已结束，不再接受购买</div>'
    yield shot(
        "zh-voucher-expired",
        html(top, "特惠价 门市价<del>¥236</del>", rules, "", grey),
        must="expired_offer",
        scale=3,
        smallest=36,
        surface="listing",
    )
    yield shot(
        "zh-voucher-clean",
        html("", "门市价<del>¥236</del>", rules, "菜品图片仅供参考", buy),
        scale=3,
        smallest=30,
        listing=promise(168),
        surface="listing",
    )
    yield shot(
        "zh-voucher-hiddenfee",
        html("", "门市价<del>¥236</del>", rules[:2], "到店消费另收餐具茶位费每人8元", buy),
        must="hidden_fee fine_print",
        scale=3,
        smallest=30,
        listing=promise(168, fees={}),
        surface="listing",
    )


def shop_chat(_: Random) -> Iterator[Page]:
    """A chat with a shop's service, the good as a card on top of the talk."""
    css = (
        "body{background:#ededed}.k{background:#fff;margin:12px;padding:10px;border-radius:8px}.w{max-width:255px;padding:9px 13px;"
        "border-radius:8px;background:#fff}"
        ".l,.z{display:flex;padding:7px 12px;gap:9px}.z{flex-direction:row-reverse}.z .w{background:#a9e87a}.h{width:38px;height:38px;"
        "border-radius:6px;flex:none}"
    )

    def html(price: str, talk: tuple[tuple[str, str], ...]) -> str:
        rows = "".join(
            f'<div class="{side}"><span class="h" style="background:{"#f0a35c" if side == "l" else "#6d9ac4"}"></span><div class="w">{words}</div>'
            f"</div>"
            for side, words in talk
        )
        return doc(
            f'{bar("16:52")}<div class="r" style="padding:8px 16px;background:#f7f7f7"><span>‹</span><b>暖巢家纺客服</b><span>···</span></div>'
            f'<div class="k f">{pic("bag", "#f3e4ef #c79bbb", "width:72px;height:72px;border-radius:6px")}<div style="padding-left:10px">'
            f"法兰绒毛毯 180×200cm 灰粉<br>"
            f'<b style="color:#e6391e;font-size:19px">¥{price}</b></div></div><div style="text-align:center;color:#aaa;font-size:12px">'
            f"下午 4:47</div>{rows}"
            '<div style="background:#f7f7f7;padding:12px 16px;margin-top:30px" class="r"><span class="g" style="background:#fff;padding:8px 12px;'
            'color:#bbb">发消息</span></div>',
            css,
            font=QUEN,
        )

    raised = (
        ("z", "你好，广告上写的99，怎么点进来是139？"),
        ("l", "亲，现在就是139元哦"),
        ("z", "我是看到99才点的"),
        ("l", "不好意思亲，按页面139元拍下就可以"),
    )
    asked = (
        ("z", "你好，这款掉毛吗？"),
        ("l", "亲，不掉毛的，可以机洗"),
        ("z", "99包邮对吧，江苏几天到"),
        ("l", "对的亲，99元包邮，一般2-3天到"),
    )
    yield shot("zh-shopchat-mismatch", html("139", raised), must="mismatch", text="宣传的是99元，进店变139", listing=promise(99), surface="ticket")
    yield shot("zh-shopchat-clean", html("99", asked), text="和客服聊天记录，物流太慢", listing=promise(99, fees={"运费": 0}), surface="ticket")


TEMPLATES = (hotel_rooms, phone_plan, membership, wide_banner, voucher_shop, shop_chat)
