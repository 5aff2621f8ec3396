"""Chinese offers: product details, coupons, posters, memberships, group buying, deals and fares."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchard_kit import document, goods, labelled, status
from tests.generator.web.page import Page

SHELF_CSS = """.pic{height:330px;background:radial-gradient(circle at 50% 55%,#ffe2b8 0 26%,#e9b87a 27% 40%,#fbf1e4 41%)}
.strip{background:linear-gradient(90deg,#f0322f,#ff6a3c);color:#fff;padding:10px 14px}.box{background:#fff;padding:12px 14px;margin-bottom:8px}
.tag{border:1px solid #f0322f;color:#f0322f;font-size:12px;padding:0 5px;border-radius:3px;margin-right:6px}
.bar{background:#fff;padding:8px 12px;border-top:1px solid #eee}.btn{color:#fff;padding:9px 26px;border-radius:22px;font-weight:700}"""


def shelf(whole: str, cents: str, old: str, badge: str, name: str, tags: list[str]) -> str:
    """A phone product page with a red price strip under the picture."""
    marks = "".join(f'<span class="tag">{tag}</span>' for tag in tags)
    struck = f'<del style="font-size:14px;opacity:.85;margin-left:8px">¥{old}</del>' if old else ""
    return document(
        SHELF_CSS,
        f"""{status("10:26")}<div class="pic"></div><div class="strip row"><div><span style="font-size:18px">¥</span>
<span class="b" style="font-size:34px">{whole}</span><span style="font-size:18px">{cents}</span>{struck}</div>
<div style="text-align:right"><div class="b" style="font-size:16px">{badge}</div><div style="font-size:12px">已售 3,@@3 件</div></div></div>
<div class="box"><div class="b" style="font-size:17px">{name}</div><div style="margin-top:8px">{marks}</div></div>
<div class="box"><div class="row"><span class="g">发货</span><span>山东烟台　预计48小时内发出</span></div>
<div class="row" style="margin-top:8px"><span class="g">服务</span><span>七天无理由退货 · 坏果包赔</span></div></div>
<div class="box"><span class="b">评价 (1@@3)</span><p style="margin:6px 0">个头挺匀，甜度不错，家里老人也爱吃。</p><span class="g">果**园　2026-10-1@@1</span></div>
<div class="bar row"><span><i></i> 店铺</span><span><i></i> 客服</span><span>☆ 收藏</span><span class="btn" style="background:#f0322f">立即购买</span></div>""",
    )


def desk(headline: str, options: list[tuple[str, str]], chosen: int) -> str:
    """A desktop product page with priced options to choose from."""
    cells = "".join(
        f'<div style="border:{"2px solid #1668dc" if i == chosen else "1px solid #ccc"};padding:9px 16px;margin-right:12px;border-radius:4px">'
        f'{"✓ " if i == chosen else ""}{name}　<span style="color:#c8102e">¥{price}</span></div>'
        for i, (name, price) in enumerate(options)
    )
    return document(
        "",
        f"""<div class="row" style="background:#16325c;color:#fff;padding:14px 60px"><b style="font-size:22px">青柚家电</b>
<span>首页　全部分类　服务中心　我的订单　购物袋(2)</span></div><div style="padding:12px 60px" class="g">首页 › 厨房小电 › 空气炸锅 › AF-520</div>
<div style="display:flex;margin:0 60px;background:#fff;padding:28px"><svg width="430" height="430" style="background:#eef2f7"><rect x="115" y="80"
width="200" height="260" rx="50" fill="#39424f"/><circle cx="215" cy="150" r="38" fill="#8fa3bb"/><rect x="165" y="240" width="100" height="16"
fill="#c9d4e0"/></svg>
<div style="margin-left:36px;flex:1"><div class="b" style="font-size:22px">青柚可视空气炸锅 大容量家用 免翻面</div><div
class="g">型号 AF-520 · 额定功率 1500W · 保修 2 年</div>
<div style="background:#fff4f2;padding:16px 20px;margin:16px 0"><span class="g">售价</span>　<span style="color:#c8102e;font-size:32px"
class="b">{headline}</span>
<span class="g" style="float:right;margin-top:12px">累计评价 8,@@3</span></div>
<div class="mid" style="margin:20px 0"><span class="g" style="width:70px">版本</span>{cells}</div>
<div class="mid" style="margin:20px 0"><span class="g" style="width:70px">颜色</span><div style="border:2px solid #1668dc;padding:8px 16px;
border-radius:4px">✓ 雾灰</div></div>
<div class="mid"><span class="g" style="width:70px">数量</span><span style="border:1px solid #ccc;padding:5px 16px">－　1　＋</span></div>
<div style="margin-top:26px"><span style="background:#c8102e;color:#fff;padding:13px 44px;border-radius:4px;
font-size:17px">加入购物袋</span></div></div></div>""",
    )


def coupons(state: str, price: str, *, ended: bool) -> str:
    """A page of an autumn sale with a coupon and two goods at the sale price."""
    tone = "#9a9a9a" if ended else "#e8541a"
    tiles = "".join(
        '<div style="background:#fff;border-radius:10px;padding:10px;width:48.5%"><div style="height:130px;border-radius:8px;'
        f'background:{shade}"></div>'
        f'<div style="margin:6px 0">{name}</div><span style="background:#ffe9dc;color:#d2440c;font-size:12px;padding:1px 5px">活动价</span>'
        f' <b style="color:#d2440c;font-size:20px">¥{value}</b></div>'
        for name, value, shade in (
            ("羊毛混纺围巾 驼色", price, "linear-gradient(160deg,#d8b48a,#8f6a43)"),
            ("加绒家居拖鞋 38-39码", "36", "linear-gradient(160deg,#b6c4d9,#6b7f9c)"),
        )
    )
    return document(
        "",
        f"""<div style="background:linear-gradient(#ff8a3d,#ffb36b);color:#fff;padding-bottom:22px">{status("21:07", "#fff")}
<div class="mid" style="padding:4px 16px">‹<span style="flex:1;text-align:center">暖冬好物会场</span>⋯</div>
<div style="text-align:center;padding:14px"><div class="b" style="font-size:34px">暖冬上新季</div><div style="font-size:16px;
margin-top:6px">{state}</div></div></div>
<div class="mid" style="background:#fff;border-radius:12px;margin:-12px 12px 12px;overflow:hidden"><div style="background:{tone};color:#fff;
padding:18px 20px;text-align:center">
<span style="font-size:16px">¥</span><b style="font-size:32px">15</b></div><div style="padding:0 14px;flex:1"><b>会场通用券</b><div
class="g">满120元可用</div></div>
<span style="border:1px solid {tone};color:{tone};border-radius:16px;padding:4px 14px;margin-right:12px">{"已失效" if ended else "去领取"}</span></div>
<div class="row" style="padding:0 12px 20px">{tiles}</div>""",
        "#fff3ea",
    )


def poster(note: str, size: int, ink: str) -> str:
    """A poster of a tea shop, with a note at its foot."""
    return document(
        "",
        f"""<div style="height:760px;background:linear-gradient(170deg,#fdf6e0,#f3e4b7);text-align:center;position:relative;color:#5d3b12;
font-family:'Noto Serif CJK SC',serif">
<div style="padding-top:60px;letter-spacing:8px">山 屿 茶 铺</div><div class="b" style="font-size:50px;margin-top:22px">桂花乌龙</div>
<div style="font-size:19px">秋日限定 · 现萃大杯 500ml</div><svg width="220" height="250" style="margin-top:24px"><path d="M50 40h120l-18 190H68z"
fill="#e2a93c"/>
<path d="M44 28h132v16H44z" fill="#8a5a1e"/><circle cx="95" cy="120" r="11" fill="#f8dd92"/><circle cx="130" cy="160" r="9" fill="#f8dd92"/></svg>
<div style="margin-top:18px;font-size:22px">尝鲜价 <b style="font-size:54px;color:#b3321b">12.9</b> 元</div><div style="font-size:17px">全市门店供应</div>
<div style="position:absolute;bottom:16px;width:100%;font-size:{size}px;color:{ink};padding:0 20px">{note}</div></div>""",
    )


def vip(cards: list[tuple[str, str, str]], chosen: int, renew: str) -> str:
    """A dark page of a video membership with three cards."""
    shown = "".join(
        f'<div style="width:31.5%;border:2px solid {"#e9c37b" if i == chosen else "#3a3a44"};border-radius:12px;text-align:center;padding:16px 4px;'
        'background:#24242c">'
        f'<div>{name}</div><div style="color:#f4d595;margin:8px 0"><span>¥</span><b style="font-size:30px">{price}</b></div><div '
        f'style="font-size:12px;color:#a9a9b4">{note}</div></div>'
        for i, (name, price, note) in enumerate(cards)
    )
    return document(
        "body{color:#eee}",
        f"""{status("23:15", "#eee")}<div style="padding:10px 18px" class="row"><span>✕</span><b
style="font-size:17px">开通影音会员</b><span>兑换</span></div>
<div class="mid" style="padding:12px 18px"><div style="width:44px;height:44px;border-radius:50%;background:#6a5acd;margin-right:12px"></div>
<div><b>晚风_@@4</b><div style="color:#a9a9b4;font-size:12px">尚未开通会员</div></div></div><div class="row" style="padding:8px 14px">{shown}</div>
<div style="padding:14px 18px;line-height:2">{renew}</div><div style="padding:0 18px"><b>会员特权</b><div class="row" style="padding:16px 0;
color:#d8d8e0"><span><i></i> 片库畅看</span>
<span><i></i> 投屏</span><span><i></i> 离线</span><span><i></i> 听剧</span></div></div><div style="margin:18px;background:#e9c37b;color:#3b2a06;
border-radius:26px;text-align:center;padding:13px" class="b">
确认支付 ¥{cards[chosen][1]}</div>""",
        "#17171c",
    )


def group(headline: str, label: str, buttons: list[tuple[str, str]]) -> str:
    """A phone page of a group-buying app, the ways to buy at its foot."""
    ends = "".join(
        f'<div style="flex:1;background:{"#e02e24" if i == len(buttons) - 1 else "#f3a29d"};color:#fff;text-align:center;padding:8px"><b '
        f'style="font-size:17px">¥{price}</b><br>{name}</div>'
        for i, (name, price) in enumerate(buttons)
    )
    return document(
        "",
        f"""{status("7:58")}<div style="height:300px;background:linear-gradient(135deg,#bfe3ff 30%,#6fb1e8 30% 60%,#e8f5ff 60%)"></div>
<div style="background:#fff;padding:12px"><span style="color:#e02e24">{label} ¥<b style="font-size:32px">{headline}</b></span><span class="g"
style="float:right;margin-top:16px">已拼2.@@1万件</span>
<div style="font-size:17px;margin-top:6px">竹纤维抽纸 3层 24包整箱 家用面巾纸</div><div style="color:#2f8f4e;margin-top:6px">✓ 退货包运费　✓ 全场包邮</div></div>
<div style="background:#fff;margin-top:8px;padding:12px" class="row"><span>商品评价(4@@3)</span><span class="g">好评率 97% ›</span></div>
<div style="background:#fff;margin:8px 0;padding:12px">柔软不掉屑，包装完好。<div class="g">小**鱼 · 上周</div></div>
<div class="mid" style="background:#fff"><span style="padding:0 14px"><i></i><br>店铺</span><span
style="padding:0 14px"><i></i><br>客服</span>{ends}</div>""",
    )


def flash(tiles: list[tuple[str, str, str, str]]) -> str:
    """A list of a flash sale: a picture at the left, price and discount at the right."""
    shades = ("#ffd7d0,#f07f6e", "#d6ecd2,#6ea86a", "#dcd5f5,#8673c9", "#fbe6b0,#dba632")
    shown = "".join(
        '<div class="mid" style="background:#fff;border-radius:10px;margin:10px 12px;padding:10px"><div style="width:104px;height:104px;'
        f'border-radius:8px;background:linear-gradient(140deg,{shade})"></div>'
        f'<div style="flex:1;margin-left:12px"><div style="font-size:15px">{name}</div><div style="font-size:12px;color:#888">已抢 @@2%</div><div '
        'class="row" style="margin-top:8px"><div>'
        f'<span style="color:#e1251b;font-size:21px" class="b">¥{now}</span> <s style="color:#999">¥{old}</s> <span style="background:#fdeceb;'
        f'color:#e1251b;padding:0 5px;font-size:13px">{off}</span></div>'
        f'<span style="background:#e1251b;color:#fff;border-radius:14px;padding:4px 12px">抢购</span></div></div></div>'
        for (name, now, old, off), shade in zip(tiles, shades, strict=True)
    )
    tabs = (
        '<div class="row" style="padding:8px 20px;color:#fff"><span>08:00<br>已开抢</span>'
        "<b>12:00<br>抢购中</b><span>16:00<br>即将开始</span><span>20:00<br>即将开始</span></div>"
    )
    return document(
        "",
        f'<div style="background:#e1251b">{status("12:19", "#fff")}<b style="color:#fff;font-size:19px;padding:0 16px">整点秒杀</b>{tabs}</div>{shown}',
        "#f2f2f2",
    )


def lesson(when: str, price: str, after: str) -> str:
    """A poster of a children's drawing course."""
    return document(
        "",
        f"""<div style="background:#fff;border-bottom:10px solid #2a9d8f;padding:26px 22px;text-align:center"><div style="color:#2a9d8f;
font-size:17px">蜡笔小屋 · 少儿美术</div>
<div class="b" style="font-size:32px;margin:8px">水彩入门 8 节课</div><svg width="300" height="170"><circle cx="90" cy="85" r="60" fill="#e9c46a"/><circle
cx="170" cy="80" r="50" fill="#f4a261" opacity=".85"/>
<circle cx="225" cy="105" r="45" fill="#2a9d8f" opacity=".8"/></svg><div style="background:#eaf6f4;border-radius:12px;padding:16px"><div
style="font-size:17px">{price}</div>
<div style="margin-top:8px;font-size:15px">{when}</div></div><div style="text-align:left;line-height:2;
margin-top:14px">· 6—10 岁小班，每班 8 人<br>· 每周六上午 9:30 上课<br>· {after}<br>· 地址：梧桐路 @@2 号 2 楼</div></div>""",
    )


def salon(terms: str, note: str) -> str:
    """A local-service voucher: what it holds, terms, and a pale note below the button."""
    return document(
        "",
        f"""{status("15:33")}<div style="background:#fff;padding:14px"><div class="row"><b style="font-size:20px">双人下午茶套餐</b><span
style="color:#f60">★ 4.7</span></div>
<div class="g">拾光咖啡（临江店） · 距您 1.@@1km</div><div style="margin-top:10px"><b style="color:#f60;font-size:28px">¥98</b>　<span
class="g">半年售 @@3</span></div></div>
<div style="background:#fff;margin-top:8px;padding:14px"><b style="font-size:16px">套餐内容</b><div class="row"
style="margin-top:8px"><span>手冲咖啡（任选）</span><span>2 杯</span></div>
<div class="row" style="margin-top:8px"><span>巴斯克蛋糕</span><span>1 份</span></div><div class="row"
style="margin-top:8px"><span>时令水果杯</span><span>2 份</span></div></div>
<div style="background:#fff;margin-top:8px;padding:14px"><b style="font-size:16px">购买须知</b><div style="margin-top:8px;
line-height:1.9">{terms}</div></div>
<div style="padding:14px"><div style="background:#f60;color:#fff;text-align:center;border-radius:8px;padding:12px;font-size:17px">立即抢购</div></div>
<div style="font-size:9px;color:#bbbbc2;padding:0 16px 16px">{note}</div>""",
    )


def minus(old: str, off: str, now: str) -> str:
    """A dark product page whose discount is an amount taken off."""
    return document(
        "body{color:#f1f1f1}",
        f"""{status("19:44", "#f1f1f1")}<div style="height:280px;background:radial-gradient(ellipse,#5a6fff33,#101014 70%)"><svg width="390"
height="280"><rect x="120" y="70" width="150" height="150" rx="74"
fill="none" stroke="#aab4ff" stroke-width="15"/><rect x="104" y="140" width="38" height="74" rx="16" fill="#6573d8"/><rect x="248" y="140"
width="38" height="74" rx="16" fill="#6573d8"/></svg></div>
<div style="padding:16px"><div style="font-size:19px" class="b">澄音头戴式蓝牙耳机 Q30</div><div style="color:#9b9ba6">续航 45 小时 · 折叠收纳 · 双设备连接</div>
<div class="mid" style="margin-top:16px"><span style="background:#ff4d4f;border-radius:4px;padding:3px 8px;margin-right:10px">限时立减{off}元</span><span
style="font-size:28px;color:#ff7875" class="b">¥{now}</span></div>
<div style="margin-top:4px;color:#9b9ba6">日常价 <s>¥{old}</s></div><div class="row" style="border-top:1px solid #2b2b33;margin-top:16px;
padding-top:14px"><span>颜色</span><span>雾蓝 ›</span></div>
<div class="row" style="border-top:1px solid #2b2b33;margin-top:14px;padding-top:14px"><span>送至</span><span>杭州市西湖区 ›</span></div></div>
<div class="mid" style="padding:12px 16px"><div style="flex:1;border:1px solid #6573d8;text-align:center;padding:11px;
border-radius:24px 0 0 24px">加入购物车</div>
<div style="flex:1;background:#6573d8;text-align:center;padding:12px;border-radius:0 24px 24px 0">立即下单</div></div>""",
        "#101014",
    )


def fares(top: str, cabins: list[tuple[str, str, str]], chosen: int) -> str:
    """A flight with its fares, one chosen, and what is to pay at the foot."""
    shown = "".join(
        f'<div class="row" style="background:#fff;border:{"2px solid #0a6cff" if i == chosen else "1px solid #e3e6ec"};border-radius:10px;'
        f'padding:14px;margin:10px 14px"><div><b>{name}</b>'
        f'<div class="g" style="font-size:12px">{what}</div></div><div><b style="color:#ff6a00;'
        f'font-size:20px">¥{price}</b> {"◉" if i == chosen else "○"}</div></div>'
        for i, (name, what, price) in enumerate(cabins)
    )
    return document(
        "",
        f"""<div style="background:#0a6cff;color:#fff;padding-bottom:16px">{status("11:02", "#fff")}<div class="row"
style="padding:4px 16px"><span>‹ 成都 → 厦门</span><span>12月@@1日 周四</span></div>
<div class="row" style="padding:16px 26px 0"><div><b style="font-size:26px">08:35</b><br>双流 T2</div><div>2时50分 ✈</div><div><b
style="font-size:26px">11:25</b><br>高崎 T4</div></div></div>
<div style="padding:14px 16px 0" class="row"><b style="font-size:17px">选择舱位</b><span style="color:#ff6a00;font-size:18px"
class="b">{top}</span></div>{shown}
<div class="row" style="background:#fff;padding:12px 16px"><span>应付 <b style="font-size:22px;color:#ff6a00">¥{cabins[chosen][2]}</b></span><span
style="background:#ff6a00;color:#fff;border-radius:8px;padding:10px 30px">预订</span></div>""",
    )


def pages(rng: Random) -> Iterator[Page]:
    """The Chinese offers."""
    apples = "红富士苹果 净重5斤 果径80-85mm"
    yield labelled(rng, "zh-shelf-8zhe-wrong", shelf("226", ".00", "268", "限时8折", apples, ["产地直发"]), "false_discount")
    yield labelled(rng, "zh-shelf-8zhe-right", shelf("214", ".40", "268", "限时8折", apples, ["产地直发"]))
    asked = goods("红富士苹果", 42.8, "CNY")
    yield labelled(rng, "zh-shelf-listing-dearer", shelf("52", ".80", "", "新果上市", apples, ["包邮"]), "mismatch", listing=asked)
    yield labelled(
        rng, "zh-shelf-listing-same", shelf("42", ".80", "", "新果上市", apples, ["包邮"]), listing=asked, text="新季苹果上架，主图和价格已核对"
    )
    kinds = [("标准版 4L", "269"), ("可视版 5L", "359"), ("双仓版 8L", "499")]
    yield labelled(rng, "zh-desk-from-dearer-chosen", desk("¥269 起", kinds, 1), "conditional", width=1240, scale=1.0, smallest=14)
    yield labelled(rng, "zh-desk-chosen-same", desk("¥359.00", kinds, 1), width=1240, scale=1.0, smallest=14)
    yield labelled(rng, "zh-coupons-over", coupons("活动已于11月20日24:00结束", "89", ended=True), "expired_offer")
    yield labelled(rng, "zh-coupons-running", coupons("距活动结束还剩 02天 14:33:08", "89", ended=False))
    pale = "#bfac76"
    yield labelled(
        rng, "zh-poster-pale-exclusion", poster("尝鲜价不适用于机场、高铁站及景区门店，周末及法定节假日不可用", 9, pale), "fine_print", scale=3.0
    )
    yield labelled(rng, "zh-poster-pale-charged", poster("价格仅供宣传，实际价格以门店结账时收取为准", 9, pale), "fine_print", scale=3.0)
    yield labelled(rng, "zh-poster-pale-picture", poster("图片仅供参考，请以实物为准　© 2026 山屿茶铺", 9, pale), scale=3.0)
    clear = "本活动周末及法定节假日不可用"
    yield labelled(rng, "zh-poster-clear-terms", poster(clear, 15, "#5d3b12"))
    first = [("连续包月", "9.9", "首月特惠价"), ("季卡", "68", "93天"), ("年卡", "228", "366天")]
    yield labelled(rng, "zh-vip-first-month", vip(first, 0, "首月 ¥9.9，次月起按 ¥25/月 自动续费，可随时取消"), "conditional")
    plain = [("月卡", "25", "31天"), ("季卡", "68", "93天"), ("年卡", "228", "折合¥19/月")]
    yield labelled(rng, "zh-vip-plain", vip(plain, 2, "到期后不自动续费　支付方式：银行卡"), text="年卡228元，会员页截图")
    yield labelled(rng, "zh-group-needs-three", group("29.9", "3人团价", [("单独购买", "39.9"), ("3人拼团", "29.9")]), "conditional")
    yield labelled(rng, "zh-group-one-price", group("39.9", "售价", [("立即购买", "39.9")]))
    yield labelled(rng, "zh-group-coupon-needed", group("33.9", "券后", [("不用券购买", "38.9"), ("领券购买", "33.9")]), "conditional")
    stock = [("不锈钢保温壶 1.5L", "95.2", "136", "7折"), ("珊瑚绒毛毯 150×200cm", "59.4", "99", "6折"), ("多功能切菜器", "34.5", "69", "5折")]
    yield labelled(rng, "zh-flash-one-wrong", flash([*stock, ("桌面加湿器 400ml", "68", "80", "7.5折")]), "false_discount")
    yield labelled(rng, "zh-flash-all-right", flash([*stock, ("桌面加湿器 400ml", "60", "80", "7.5折")]))
    early = '早鸟价 <b style="font-size:30px;color:#e76f51">¥480</b>'
    yield labelled(rng, "zh-lesson-early-over", lesson("早鸟优惠报名已截止（10月31日）", early, "画材由机构提供"), "expired_offer")
    yield labelled(rng, "zh-lesson-early-running", lesson("早鸟报名进行中，名额余 6 个", early, "画材由机构提供"))
    usual = '课程费 <b style="font-size:30px;color:#e76f51">¥640</b>'
    yield labelled(rng, "zh-lesson-other-ended", lesson("寒假班报名中", usual, "暑期班已圆满结束，感谢陪伴"))
    book = "请提前 1 天电话预约<br>有效期至 2027-03-31<br>随时退 · 过期自动退"
    hidden = "每桌另收茶位费10元，到店支付"
    yield labelled(rng, "zh-salon-pale-fee", salon(book, hidden), "fine_print hidden_fee", scale=3.0)
    yield labelled(rng, "zh-salon-pale-promise", salon(book, "商户资质信息由平台核验　客服在线时间 9:00-21:00"), scale=3.0)
    yield labelled(rng, "zh-minus-wrong", minus("399", "80", "339"), "false_discount")
    yield labelled(rng, "zh-minus-right", minus("399", "80", "319"))
    cabins = [("经济舱 超值", "无免费行李 · 不可退", "430"), ("经济舱 标准", "行李20kg · 退改收费", "610"), ("公务舱", "行李30kg · 可退改", "1,880")]
    yield labelled(rng, "zh-fares-from-dearer-chosen", fares("¥430起", cabins, 1), "conditional")
    yield labelled(rng, "zh-fares-chosen-same", fares("含税总价", cabins, 1))
