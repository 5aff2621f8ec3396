"""The stands of split `seen`, first half: product page, live-stream bag, options drawer."""

from __future__ import annotations

from random import Random

from tests.generator.web.arcade_zh_kit import Shot, Stand, art, big, doc, phone_bar, promised

Item = tuple[str, int, float]
Line = tuple[str, float]


def _aisle(
    rng: Random,
    *,
    shape: str,
    title: str,
    price: float,
    lead: str = "",
    was: str = "",
    badge: str = "",
    rows: tuple[tuple[str, str], ...] = (),
    timer: str = "",
    fine: str = "",
    footer: str = "",
) -> str:
    """A product page of a marketplace on a phone: picture, price on a coloured band, rows, two buttons."""
    hue = rng.choice((8, 18, 340, 268, 210))
    band = f"background:linear-gradient(90deg,hsl({hue},85%,46%),hsl({hue + 14},90%,56%));color:#fff"
    cells = "".join(f'<div class="row"><b>{name}</b><span>{words}</span><i>›</i></div>' for name, words in rows)
    body = f"""{phone_bar(rng)}
    <div class="nav"><span>‹</span><span class="tabs"><b>商品</b> 评价 详情 推荐</span><span>⋯</span></div>
    {art(rng, shape, "100%", rng.choice((240, 290)))}
    <div class="band" style="{band}"><div>{f'<span class="lead">{lead}</span>' if lead else ""}{big(price, 34)}
      {f'<span class="was">{was}</span>' if was else ""}
      {f'<span class="badge" style="color:hsl({hue},85%,42%)">{badge}</span>' if badge else ""}</div>
      {f'<div class="timer">{timer}</div>' if timer else ""}</div>
    <div class="card"><h1>{title}</h1><p class="sold">已售 {rng.randrange(2, 90) * 100}+ 　{rng.randrange(200, 4000)}人收藏 　好评率
      {rng.randrange(95, 99)}%</p>
      {f'<p class="fine">{fine}</p>' if fine else ""}</div>
    <div class="card">{cells}</div>
    <div class="card rev"><b>宝贝评价（{rng.randrange(120, 2600)}）</b>
      <p>{rng.choice(("小**橙", "L**7", "山**人"))}：{rng.choice(("物流很快，包装完整", "颜色和图里差不多", "用了两周，手感不错"))}</p></div>
    {f'<p class="foot">{footer}</p>' if footer else ""}
    <div class="bar"><span>店铺</span><span>客服</span><span>收藏</span><em class="l">加入购物车</em><em class="r" style="{band}">立即购买</em></div>"""
    return doc(_AISLE_CSS, body)


_AISLE_CSS = """.nav{display:flex;justify-content:space-between;padding:6px 16px;font-size:18px;background:#fff}.tabs{font-size:14px;color:#666;
word-spacing:8px}
.tabs b{color:#111}.band{display:flex;justify-content:space-between;align-items:center;padding:12px 14px}.lead{font-size:14px;margin-right:6px}
.was{font-size:14px;margin-left:8px;opacity:.95}.badge{background:#fff;border-radius:4px;padding:1px 6px;font-size:13px;font-weight:700;
margin-left:8px}
.timer{font-size:12px;text-align:right;white-space:pre-line}.card{background:#fff;padding:12px 14px;margin-bottom:8px}h1{font-size:16px;
line-height:1.4}
.sold{font-size:12px;color:#888;margin-top:6px}.fine{font-size:9px;color:#cfcfcf;margin-top:6px}.row{display:flex;gap:12px;padding:7px 0;
font-size:13px}
.row b{color:#888;font-weight:400;flex:none;width:34px}.row span{flex:1}.row i{color:#bbb;font-style:normal}.rev p{font-size:13px;color:#444;
margin-top:6px}
.foot{font-size:10px;color:#b5b5b5;text-align:center;padding:6px 20px 12px}.bar{display:flex;align-items:center;background:#fff;
padding:8px 12px 18px;gap:10px}
.bar span{font-size:11px;color:#555}.bar em{flex:1;text-align:center;font-style:normal;font-size:15px;padding:9px 0;color:#fff;border-radius:20px}
.l{background:#f6a623}"""

_SHIP = ("发货", "浙江嘉兴 · 48小时内发出 · 快递包邮")
_CARE = ("保障", "7天无理由退货 · 运费险 · 极速退款")

AISLE = (
    Shot(
        "conditional",
        {
            "shape": "phone",
            "title": "云鹿 N9 手机 5000mAh 大电池 12GB+256GB 松烟灰",
            "price": 2699,
            "lead": "券后",
            "was": "券前 ¥2999",
            "rows": (("领券", "满2000元减300元店铺券 · 您还没领取"), ("已选", "松烟灰 12GB+256GB，1件"), _SHIP),
        },
        must="conditional",
    ),
    Shot(
        "mismatch",
        {"shape": "box", "title": "栖木 北欧实木边柜 1.2米 四门收纳", "price": 1899, "rows": (("已选", "原木色 1.2米"), _SHIP, _CARE)},
        must="mismatch",
        listing=promised(1599, "栖木 实木边柜 1.2米"),
    ),
    Shot(
        "false_discount",
        {
            "shape": "bottle",
            "title": "禾本氨基酸洁面慕斯 150ml×3瓶 温和起泡",
            "price": 359,
            "was": "<del>¥499</del>",
            "badge": "6折",
            "rows": (("已选", "150ml×3瓶"), _SHIP, _CARE),
            "footer": "商品图为棚拍，光线不同或有色差",
        },
        must="false_discount",
    ),
    Shot(
        "expired-fine",
        {
            "shape": "cup",
            "title": "简屿便携咖啡机 车载户外 三代升级款",
            "price": 899,
            "lead": "限时价",
            "badge": "限时特惠",
            "fine": "* 本限时特惠已于5月20日24时终止，此后下单恢复日常售价1099元",
            "rows": (("已选", "雾霾蓝 标配"), _SHIP),
        },
        must="expired_offer fine_print",
        unsure="conditional mismatch hidden_fee",
    ),
    Shot(
        "fine_print",
        {
            "shape": "box",
            "title": "澜风 变频空调挂机 1.5匹 新一级能效",
            "price": 2199,
            "rows": (("已选", "1.5匹 挂机"), ("安装", "送货上门，预约师傅"), _CARE),
            "fine": "页面所标金额仅作参考，成交金额以收银结算时显示的为准",
        },
        must="fine_print",
    ),
    Shot(
        "clean-discount",
        {
            "shape": "shirt",
            "title": "山止 轻薄防晒外套 UPF50+ 连帽款 男女同款",
            "price": 279.3,
            "was": "<del>¥399</del>",
            "badge": "7折",
            "rows": (("已选", "浅灰 175/92A"), _SHIP, _CARE),
        },
        text="帮忙看看这个折扣算得对不对，399打七折。",
    ),
    Shot(
        "clean-listing",
        {
            "shape": "phone",
            "title": "拾光 11英寸学习平板 8GB+128GB WiFi版",
            "price": 1299,
            "rows": (("活动", "晒单返5元话费，发货后7天内提交"), ("已选", "星灰 8GB+128GB"), _SHIP, _CARE),
            "footer": "客服在线时间 9:00-22:00",
        },
        listing=promised(1299, "拾光 11英寸学习平板"),
    ),
    Shot(
        "clean-timer",
        {
            "shape": "cup",
            "title": "绒野 双层玻璃保温杯 420ml 泡茶办公",
            "price": 59,
            "was": "<del>¥79</del>",
            "badge": "直降20元",
            "timer": "距活动收官还有\n03:41:27",
            "rows": (("已选", "透明 420ml"), _SHIP),
        },
        text="还有三个多小时，现在拍来得及吧？",
    ),
    Shot(
        "clean-hall",
        {
            "shape": "shirt",
            "title": "知夏 亚麻阔腿裤 高腰显瘦 三色可选",
            "price": 159,
            "was": "<del>¥229</del>",
            "timer": "换季专场\n全场2折起",
            "rows": (("已选", "燕麦色 M"), _SHIP, _CARE),
        },
    ),
    Shot(
        "clean-extra-coupon",
        {
            "shape": "bottle",
            "title": "谷雨坊 手工酱油 500ml×3 头道原酿",
            "price": 75.6,
            "rows": (("优惠", "满199元可用20元券，本品不参加"), ("已选", "三瓶装"), _SHIP),
        },
        text="页面75块6三瓶，请问保质期多久",
    ),
)


def _livebag(rng: Random, *, host: str, cards: tuple[tuple[str, str, float, str, str, str], ...], note: str = "") -> str:
    """The bag of a live stream: the stream dimmed above, a sheet of cards below; the first card is being explained."""
    items = ""
    for number, (shape, name, price, was, badge, state) in enumerate(cards, 1):
        flag = '<span class="on">讲解中</span>' if number == 1 else ""
        over = f'<span class="over">{state}</span>' if state else ""
        items += f"""<div class="it"><div class="pic">{art(rng, shape, "96px", 96, round_by=8)}<span class="no">{number}</span>{flag}{over}</div>
        <div class="tx"><b>{name}</b><span class="bd">{badge}</span><div class="pr"><span>{big(price, 22)} <span class="w">{was}</span></span>
        <em>{"抢" if not state else "看看"}</em></div></div></div>"""
    body = f"""<div class="live">{phone_bar(rng, "#fff")}<div class="host"><span class="av"></span><span><b>{host}</b>
      <br>{rng.randrange(2, 60)}.{rng.randrange(10)}万本场点赞</span>
    <em>关注</em><i>{rng.randrange(300, 9000)}人</i></div><div class="chat"><p><b>阿**柚</b> 来了</p><p><b>南**7</b> 有没有大号的</p><p><b>主播</b> 右下角小袋子都在里面</p>
      </div></div>
    <div class="sheet"><div class="hd"><b>直播商品 {rng.randrange(18, 66)}</b><span>我的订单　购物车</span>
      </div>{f'<div class="note">{note}</div>' if note else ""}{items}</div>"""
    return doc(_LIVE_CSS, body, back="#221a2c")


_LIVE_CSS = """.live{background:radial-gradient(circle at 60% 30%,#8d6b85,#2c2036 70%);color:#fff;height:250px}.host{display:flex;gap:8px;
align-items:center;margin:6px 12px;
font-size:11px}.av{width:34px;height:34px;border-radius:50%;background:linear-gradient(#fbd,#c79)}.host b{font-size:13px}
.host em{background:#f2356a;border-radius:14px;
padding:3px 12px;font-style:normal;font-size:12px}.host i{margin-left:auto;font-style:normal}.chat{padding:40px 12px 0;font-size:13px}
.chat p{background:#0004;
border-radius:12px;padding:2px 10px;margin-bottom:5px;width:max-content}.chat b{color:#9fd8ff;font-weight:400}.sheet{background:#fff;
border-radius:14px 14px 0 0;padding:14px 12px 26px}
.hd{display:flex;justify-content:space-between;font-size:16px;margin-bottom:10px}.hd span{font-size:13px;color:#555}.note{background:#fff0f3;
color:#b3123f;border-radius:6px;
padding:7px 10px;font-size:13px;margin-bottom:10px}.it{display:flex;gap:10px;margin-bottom:14px}.pic{position:relative}.no{position:absolute;left:0;
top:0;background:#0009;color:#fff;
font-size:11px;padding:0 6px;border-radius:8px 0 8px 0}.on{position:absolute;left:0;right:0;bottom:0;background:#f2356a;color:#fff;font-size:12px;
text-align:center;
border-radius:0 0 8px 8px}.over{position:absolute;left:3px;right:3px;top:30px;background:#000c;color:#fff;font-size:13px;text-align:center;
padding:4px;border-radius:4px}
.tx{flex:1;display:flex;flex-direction:column}.tx b{font-size:14px;font-weight:500}.bd{color:#c2264f;font-size:12px;margin-top:3px}
.pr{margin-top:auto;display:flex;
justify-content:space-between;align-items:center;color:#e8104c}.w{color:#777;font-size:13px}.pr em{background:#f2356a;color:#fff;font-style:normal;
padding:5px 18px;border-radius:16px}"""

_TEA = ("box", "雾里青 明前绿茶 250g 礼罐装", 128.0, "", "退货包运费", "")
_SOCK = ("shirt", "四季棉袜 10双装 中筒透气", 29.9, "", "48小时发货", "")
_MUG = ("cup", "手绘陶瓷马克杯 350ml 带盖", 36.0, "", "破损补寄", "")

LIVEBAG = (
    Shot(
        "mismatch",
        {"host": "阿禾的小院", "cards": (("bottle", "山茶花洗发露 500ml 两瓶装", 79.0, "", "退货包运费", ""), _SOCK, _MUG)},
        must="mismatch",
        text="主播嘴上喊的是59块两瓶，我点开袋子一看要79，这不是忽悠人吗",
    ),
    Shot(
        "false_discount",
        {"host": "老秦家居", "cards": (("box", "乳胶枕 一对装 低枕 护颈曲线", 98.0, "<del>¥168</del>", "开播直降80元", ""), _TEA, _MUG)},
        must="false_discount",
        unsure="mismatch",
        text="168直降80不该是88吗，袋子里怎么挂的98",
    ),
    Shot(
        "expired",
        {"host": "麦子穿搭", "cards": (("shirt", "冰丝短袖T恤 纯色圆领", 69.0, "<del>¥99</del>", "开播福利价", "福利价已结束"), _SOCK, _TEA)},
        must="expired_offer",
        text="袋子里还挂着69，点进去却说没有了。",
    ),
    Shot(
        "conditional",
        {
            "host": "果然鲜",
            "note": "1号链接：入粉丝团可享 ¥35.9，未入团 ¥49.9",
            "cards": (("bowl", "阳光玫瑰青提 2斤 顺丰冷链", 35.9, "", "入粉丝团专享价", ""), _MUG, _TEA),
        },
        must="conditional",
    ),
    Shot(
        "clean-said",
        {"host": "小满手作", "cards": (_MUG, ("bowl", "藤编果盘 30cm 手工款", 49.9, "", "破损补寄", ""), _SOCK)},
        text="主播说2号果盘49.9，袋子里也是49.9，就是想问什么时候发货",
    ),
    Shot(
        "clean-cut",
        {"host": "林间百货", "cards": (("box", "棉花被 春秋款 4斤 200×230cm", 188.0, "<del>¥268</del>", "开播直降80元", ""), _SOCK, _TEA)},
    ),
    Shot(
        "clean-countdown",
        {
            "host": "阿冉美食",
            "note": "本场还剩 12 分 30 秒下播，1号链接库存 86 件",
            "cards": (("bowl", "螺蛳粉 300g×6袋", 52.8, "", "满6袋包邮", ""), _TEA, _MUG),
        },
        listing=promised(52.8, "螺蛳粉 6袋"),
    ),
)


def _drawer(
    rng: Random,
    *,
    shape: str,
    front: str,
    price: float,
    groups: tuple[tuple[str, tuple[str, ...], int], ...],
    stock: str = "库存充足",
    fine: str = "",
) -> str:
    """The options drawer over the dimmed product page; the chosen option carries a coloured border and stands after 已选."""
    tone = rng.choice(("#ff5000", "#d81e3f", "#0a7d55", "#5b3fd6"))
    chosen = " / ".join(options[pick] for _, options, pick in groups)
    picked = f"border-color:{tone};color:{tone};background:{tone}12;font-weight:600"
    blocks = ""
    for name, options, pick in groups:
        chips = "".join(f'<span class="chip" style="{picked if at == pick else ""}">{option}</span>' for at, option in enumerate(options))
        blocks += f"<h4>{name}</h4><div>{chips}</div>"
    body = f"""<div class="back">{phone_bar(rng, "#fff")}<div class="front">{front}</div></div>
    <div class="dr"><span class="x">✕</span><div class="top">{art(rng, shape, "104px", 104, round_by=10)}<div style="color:{tone}">{big(price, 28)}
    <p class="st">{stock}</p><p class="sel">已选：{chosen}</p></div></div>{blocks}<div class="num"><b>数量</b><span>－　1　＋</span></div>
    {f'<p class="fine">{fine}</p>' if fine else ""}<div class="ok" style="background:{tone}">确定</div></div>"""
    return doc(_DRAWER_CSS, body, back="#5a5a5c")


_DRAWER_CSS = """.back{background:#5a5a5c;padding-bottom:18px;color:#fff}.front{margin:16px 14px 4px;font-size:20px;font-weight:700}
.front small{font-size:13px;font-weight:400;display:block}
.dr{background:#fff;border-radius:16px 16px 0 0;padding:16px 14px 22px;position:relative}.x{position:absolute;right:14px;top:10px;color:#888;
font-size:16px}.top{display:flex;
gap:12px;align-items:flex-end}.st{font-size:12px;color:#777;margin-top:4px}.sel{font-size:13px;color:#222}h4{font-size:14px;margin:16px 0 8px}
.chip{display:inline-block;
border:1px solid #e6e6e6;background:#f6f6f6;border-radius:6px;padding:5px 13px;font-size:13px;margin:0 8px 8px 0}.num{display:flex;
justify-content:space-between;margin-top:14px;
font-size:14px}.fine{font-size:9px;color:#cdcdcd;margin-top:14px}.ok{color:#fff;text-align:center;border-radius:22px;padding:11px;font-size:16px;
margin-top:16px}"""

_SIZES = ("M", "L", "XL", "XXL")
_ROM = ("8GB+128GB", "12GB+256GB", "12GB+512GB")

DRAWER = (
    Shot(
        "conditional-memory",
        {
            "shape": "phone",
            "front": "¥1999起<small>青禾 S6 手机 1亿像素影像</small>",
            "price": 2699,
            "groups": (("机身颜色", ("曜石黑", "薄荷绿"), 1), ("版本", _ROM, 2)),
        },
        must="conditional",
    ),
    Shot(
        "conditional-weight",
        {
            "shape": "box",
            "front": "¥39起<small>烟台红富士 脆甜多汁 产地直发</small>",
            "price": 89,
            "groups": (("果径", ("75mm", "80mm", "85mm"), 1), ("净重", ("3斤", "5斤", "9斤"), 2)),
        },
        must="conditional",
        text="外面写39起，我选了9斤的跳成89",
        unsure="mismatch",
    ),
    Shot(
        "mismatch",
        {
            "shape": "shirt",
            "front": "<small>加绒卫衣 落肩宽松 三色</small>",
            "price": 169,
            "groups": (("颜色", ("藏青", "米白", "焦糖"), 0), ("尺码", _SIZES, 1)),
        },
        must="mismatch",
        text="列表页明明标129，点进来挑好尺码就成169了",
        unsure="conditional",
    ),
    Shot(
        "fee-fine",
        {
            "shape": "cup",
            "front": "<small>定制保温杯 情侣款 可刻名字</small>",
            "price": 118,
            "groups": (("款式", ("不刻字", "激光刻字"), 1), ("容量", ("350ml", "500ml"), 0)),
            "fine": "刻字需另付工艺费25元，随单补交",
        },
        must="hidden_fee fine_print",
        unsure="conditional",
    ),
    Shot(
        "clean-base",
        {
            "shape": "phone",
            "front": "¥1999起<small>青禾 S6 手机 1亿像素影像</small>",
            "price": 1999,
            "groups": (("机身颜色", ("曜石黑", "薄荷绿"), 0), ("版本", _ROM, 0)),
        },
    ),
    Shot(
        "clean-same",
        {
            "shape": "shirt",
            "front": "¥129<small>水洗牛仔衬衫 中性剪裁</small>",
            "price": 129,
            "groups": (("颜色", ("深蓝", "浅蓝"), 0), ("尺码", _SIZES, 2)),
            "stock": "库存 43 件",
        },
        text="我挑的深蓝XL，跟外面标的129一样，尺码偏大吗？",
    ),
    Shot(
        "clean-listing",
        {
            "shape": "bottle",
            "front": "<small>桂花乌龙冷泡瓶 六瓶箱装</small>",
            "price": 66,
            "groups": (("口味", ("桂花", "白桃", "茉莉"), 0), ("规格", ("6瓶", "12瓶"), 0)),
            "fine": "瓶身批次不同，标签设计以收到的实物为准",
        },
        listing=promised(66, "桂花乌龙冷泡瓶 6瓶"),
    ),
    Shot(
        "clean-smallest",
        {
            "shape": "box",
            "front": "¥39起<small>烟台红富士 脆甜多汁 产地直发</small>",
            "price": 39,
            "groups": (("果径", ("75mm", "80mm", "85mm"), 0), ("净重", ("3斤", "5斤", "9斤"), 0)),
        },
        text="先拿39的三斤装尝尝，果径75的酸不酸？",
    ),
)

STANDS = (
    Stand("aisle", _aisle, AISLE),
    Stand("livebag", _livebag, LIVEBAG),
    Stand("drawer", _drawer, DRAWER, print=13),
)
"""The stands of this half."""
