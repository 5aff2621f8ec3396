"""The Chinese half of `pavilion`: marketplace, checkout, takeaway, payment result, hotel and tickets, phone plans, courses, chats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.pavilion_kit import HUES, Bill, art, big, cash, document, icon, page, phone, status, upload

MISMATCH, HIDDEN, EXPIRED, FALSE, TOTAL, IF, FINE = (
    ("mismatch",),
    ("hidden_fee",),
    ("expired_offer",),
    ("false_discount",),
    ("total_mismatch",),
    ("conditional",),
    ("fine_print",),
)


@dataclass(frozen=True, kw_only=True)
class Goods:
    """A product page."""

    key: str
    title: str
    price: float
    facts: Facts
    was: float | None = None
    lead: str = ""
    """A word before the price."""
    badge: str = ""
    chips: tuple[str, ...] = ()
    plain: str = ""
    """A line under the price: what it costs otherwise."""
    ribbon: tuple[str, str] | None = None
    """Left and right of the coloured strip over the price."""
    tiny: str = ""
    """Small pale print at the foot."""
    rows: tuple[tuple[str, str], ...] = (("发货", "浙江杭州 · 48小时内发货"), ("保障", "七天无理由退货 · 运费险"))
    buttons: tuple[str, str] = ("加入购物车", "立即购买")


GOODS = (
    Goods(
        key="clean-half",
        title="苏禾 养生壶 1.5L 家用多功能煮茶器 高硼硅玻璃 SH-1506",
        price=199,
        was=398,
        badge="5折",
        facts=upload(),
        chips=("满300减20", "晒图返豆"),
        ribbon=("年末家电节", "距结束 05:32:18"),
    ),
    Goods(
        key="clean-direct-cut",
        title="云栈 无线机械键盘 87键 热插拔 茶轴 三模连接",
        price=129,
        was=159,
        badge="直降30元",
        facts=upload(title="87键机械键盘", price=129),
        chips=("24期保价", "以旧换新"),
    ),
    Goods(
        key="clean-member-chip",
        title="北坡牧场 纯牛奶 250ml×16盒 整箱装 3.6g蛋白",
        price=56.9,
        facts=upload(title="纯牛奶16盒", price=56.9),
        chips=("PLUS会员 ¥54.9", "满2件9.5折"),
        rows=(("配送", "预计明天 14:00 前送达 · 包邮"), ("规格", "250ml×16盒 1箱")),
    ),
    Goods(
        key="clean-other-session-ended",
        title="轻颜 水光面膜补水保湿 20片装",
        price=69,
        was=138,
        badge="5折",
        facts=upload(),
        ribbon=("10:00场 已结束｜14:00场 抢购中", "剩 02:11:45"),
        chips=("买2盒送2片",),
    ),
    Goods(
        key="clean-harmless-small",
        title="梧桐里 纯棉四件套 1.8米床 60支长绒棉",
        price=329,
        was=470,
        badge="7折",
        facts=upload(text="活动价329，款式和之前看的一样"),
        tiny="商品图片受拍摄光线影响略有色差，请以实物为准。© 2026 梧桐里家居",
    ),
    Goods(
        key="clean-raffle-ended",
        title="浅山 双肩包 大容量 15.6寸电脑包 通勤款",
        price=168,
        facts=upload(title="浅山双肩包", price=168, fees=()),
        chips=("关注店铺送书签",),
        rows=(("活动", "晒单抽奖第6期 已开奖"), ("配送", "杭州仓发出 · 免运费")),
    ),
    Goods(
        key="false-discount-fold",
        title="驰野 男士冲锋衣三合一 防风防水 可拆卸内胆",
        price=349,
        was=499,
        badge="6折",
        facts=upload(FALSE),
        ribbon=("冬装上新 限时折扣", "距结束 1天08:20:06"),
        chips=("满599减50",),
    ),
    Goods(
        key="false-discount-cut",
        title="小禾 儿童学习台灯 护眼 全光谱 可调色温",
        price=208,
        was=268,
        badge="立减80元",
        facts=upload(FALSE),
        chips=("顺丰包邮",),
    ),
    Goods(
        key="mismatch-listing",
        title="拾光 不锈钢保温杯 500ml 316内胆 莓果粉",
        price=149,
        facts=upload(MISMATCH, title="拾光保温杯500ml", price=129, text="主图写129，点进来变成149了"),
        chips=("赠杯刷",),
    ),
    Goods(
        key="conditional-coupon",
        title="谷雨厨房 五常大米 稻花香 10kg 真空装",
        price=59,
        lead="券后",
        facts=upload(IF),
        plain="不用券价 ¥79",
        chips=("领券满70减20",),
        buttons=("加入购物车", "领券购买"),
    ),
    Goods(
        key="conditional-group",
        title="赣南脐橙 净重9斤 果径75mm以上 新鲜现摘",
        price=29.9,
        lead="3人团",
        facts=upload(IF),
        plain="单独购买 ¥42.9",
        chips=("坏果包赔", "已拼8.6万件"),
        buttons=("单独购买 ¥42.9", "发起拼团 ¥29.9"),
    ),
    Goods(
        key="expired-banner",
        title="沐光 空气炸锅 5L 可视窗 免翻面",
        price=189,
        was=329,
        lead="特价",
        facts=upload(EXPIRED),
        ribbon=("双11返场特价", "活动已结束"),
    ),
    Goods(
        key="expired-small",
        title="蓝湾 折叠露营椅 月亮椅 承重150kg",
        price=88,
        was=128,
        lead="秒杀价",
        facts=upload((*EXPIRED, *FINE)),
        tiny="本秒杀已于11月20日24时截止，现已恢复日常价销售。",
        chips=("赠收纳袋",),
    ),
    Goods(
        key="fine-print-final-price",
        title="极米特 投影仪 1080P 家用 自动对焦 M3",
        price=1399,
        facts=upload(FINE),
        tiny="页面价格仅供展示，实际成交价以结算页面为准；特价商品拆封后不退不换。",
        chips=("12期免息", "赠幕布"),
    ),
    Goods(
        key="fine-print-extra-charge",
        title="海岚 挂墙式电热水器 60L 一级能效",
        price=899,
        facts=upload((*HIDDEN, *FINE)),
        tiny="上门安装需另收安装费120元，挂架配件另计，请与师傅现场结清。",
        chips=("整机质保8年",),
    ),
)

CHECKOUTS = (
    Bill(
        key="clean-listed-freight",
        head="林女士 138****2046",
        items=(("手工竹编收纳篮", "中号 原色", 1, 86.0),),
        extras=(("运费", 12.0),),
        facts=upload(title="竹编收纳篮", price=86, fees=(("运费", 12),), text="86元加12元运费，和说好的一样"),
    ),
    Bill(
        key="clean-two-coupons",
        head="周先生 177****9031",
        items=(("加厚珊瑚绒睡衣", "L 雾蓝", 1, 139.0), ("棉质船袜 5双装", "混色", 2, 19.9)),
        extras=(("店铺优惠", -20.0), ("平台红包", -5.8), ("运费", 0.0)),
        facts=upload(),
    ),
    Bill(
        key="clean-quantity",
        head="Mia 159****7710",
        items=(("无糖乌龙茶 500ml×15瓶", "整箱", 3, 49.9),),
        extras=(("运费", 0.0),),
        facts=upload(title="无糖乌龙茶整箱", price=49.9),
    ),
    Bill(
        key="hidden-fee-packing",
        head="何女士 136****5528",
        items=(("青瓷茶具套装 一壶六杯", "天青", 1, 268.0),),
        extras=(("运费", 0.0), ("加固包装费", 30.0)),
        facts=upload(HIDDEN, unsure=MISMATCH, title="青瓷茶具套装", price=268, fees=()),
    ),
    Bill(
        key="hidden-fee-service",
        head="陈先生 185****1167",
        items=(("二级能效洗衣机 10kg", "银灰", 1, 1599.0),),
        extras=(("送货上楼服务费", 60.0), ("以旧换新补贴", -200.0)),
        facts=upload(HIDDEN, unsure=MISMATCH, title="洗衣机10kg", price=1599, fees=(), text="详情页没提过上楼要收费"),
    ),
    Bill(
        key="total-mismatch-items",
        head="许女士 131****8402",
        items=(("桂花乌龙茶叶 250g", "罐装", 2, 68.0), ("玻璃公道杯", "300ml", 1, 32.0)),
        extras=(("运费", 8.0),),
        off=20.0,
        facts=upload(TOTAL),
    ),
    Bill(
        key="total-mismatch-coupon",
        head="吴先生 150****3399",
        items=(("跑步鞋 男 缓震透气", "42 黑白", 1, 359.0),),
        extras=(("店铺券", -40.0), ("运费", 0.0)),
        off=40.0,
        facts=upload(TOTAL),
    ),
)

TAKEAWAY = (
    Bill(
        key="clean-lunch",
        head="老巷口牛肉面（科苑店）",
        items=(("红烧牛肉面", "中辣", 2, 26.0), ("凉拌黄瓜", "", 1, 8.0)),
        extras=(("打包费", 3.0), ("配送费", 4.0), ("美食红包", -6.0)),
        facts=upload(),
    ),
    Bill(
        key="clean-listed-fees",
        head="鲜果时光（江南路店）",
        items=(("大杯杨枝甘露", "少冰 五分糖", 1, 19.0), ("葡萄冻冻", "正常冰", 1, 17.0)),
        extras=(("打包费", 2.0), ("配送费", 3.5)),
        facts=upload(title="双杯套餐", price=36, fees=(("打包费", 2), ("配送费", 3.5))),
    ),
    Bill(
        key="clean-grocery",
        head="每日菜篮 · 前置仓",
        items=(("西红柿 500g", "", 2, 4.9), ("鲜鸡蛋 30枚", "", 1, 22.8), ("上海青 300g", "", 1, 3.6)),
        extras=(("配送费", 0.0), ("新鲜补贴", -2.2)),
        facts=upload(text="买菜实付34，送得挺快"),
    ),
    Bill(
        key="hidden-fee-night",
        head="巴蜀小火锅（万达店）",
        items=(("双人牛油锅套餐", "微辣", 1, 98.0),),
        extras=(("配送费", 5.0), ("夜间服务费", 12.0)),
        facts=upload(HIDDEN, unsure=MISMATCH, title="双人牛油锅套餐", price=98, fees=(("配送费", 5),)),
    ),
    Bill(
        key="total-mismatch",
        head="粤小厨烧腊饭（体育西店）",
        items=(("双拼烧腊饭", "叉烧+烧鸭", 2, 32.0), ("例汤", "", 2, 6.0)),
        extras=(("打包费", 4.0), ("配送费", 3.0), ("满减", -10.0)),
        off=7.0,
        facts=upload(TOTAL),
    ),
)

PAID = (
    ("clean-as-promised", "山行户外旗舰店", 268.0, (("支付方式", "零钱"), ("优惠", "无")), upload(text="宣传价268，实际也是付了268")),
    (
        "clean-deduction",
        "悦动健身（天府店）",
        199.0,
        (("订单金额", "¥219.00"), ("立减优惠", "-¥20.00"), ("付款方式", "储蓄卡(3391)")),
        upload(title="健身月卡", price=219),
    ),
    ("clean-no-words", "城市地铁票务", 6.0, (("支付时间", "2026-11-22 08:14:09"), ("交易单号", "4200002611221958")), upload()),
    (
        "mismatch-words",
        "锦程家政",
        269.0,
        (("付款方式", "信用卡(8820)"), ("商品", "深度保洁3小时")),
        upload(MISMATCH, text="宣传价199，结果付了269，客服说不清楚"),
    ),
    (
        "mismatch-listing",
        "星河亲子乐园",
        158.0,
        (("商品", "一大一小周末票"), ("支付时间", "2026-11-21 10:02:33")),
        upload(MISMATCH, title="一大一小周末票", price=128),
    ),
)

ROOMS = (
    (
        "clean-selected",
        "湖畔云舍酒店",
        388.0,
        "",
        (("标准大床房", 388.0, True), ("湖景双床房", 458.0, False)),
        "",
        upload(title="标准大床房", price=388),
    ),
    (
        "clean-ticket",
        "海岛欢乐世界",
        230.0,
        "",
        (("成人日场票", 230.0, True), ("儿童票（1.2-1.5米）", 138.0, False)),
        "图片由景区提供，景观因季节而异。",
        upload(),
    ),
    ("conditional-from", "山海间民宿", 168.0, "起", (("阁楼单人间", 168.0, False), ("海景家庭房", 428.0, True)), "", upload(IF)),
    (
        "conditional-new",
        "栖木酒店（高铁站店）",
        99.0,
        "首单价",
        (("首单特惠大床房·仅限新客", 99.0, False), ("舒适大床房", 219.0, True)),
        "",
        upload(IF),
    ),
    (
        "fine-print-cancel",
        "云顶温泉度假村",
        528.0,
        "",
        (("温泉双人套餐", 528.0, True), ("亲子三人套餐", 698.0, False)),
        "本套餐一经预订不可取消、不退款，周末及法定节假日不可用。",
        upload(FINE),
    ),
)

PLANS = (
    ("clean-plain", "畅享卡", 39.0, "元/月", ("国内流量 60GB", "国内通话 200分钟", "来电显示 免费"), "资费不变，合约期12个月", "", upload()),
    (
        "clean-listing",
        "青春卡",
        29.0,
        "元/月",
        ("通用流量 40GB", "定向流量 20GB", "通话 0.1元/分钟"),
        "激活当月按天折算",
        "客服热线随时可拨，办理进度请在“我的订单”查看。",
        upload(title="青春卡月租", price=29),
    ),
    (
        "conditional-broadband",
        "融合宽带",
        19.0,
        "元/月",
        ("千兆宽带 1条", "流量 80GB", "通话 500分钟"),
        "需为钻石会员并办理129元套餐；非会员月费 59元/月",
        "",
        upload(IF),
    ),
    (
        "fine-print-term",
        "大流量卡",
        49.0,
        "元/月",
        ("国内流量 150GB", "国内通话 300分钟", "5G网络"),
        "线上办理 快递到家",
        "合约期24个月，提前解约须付违约金；定向流量次月失效，不可结转。",
        upload(FINE, unsure=("conditional", "hidden_fee")),
    ),
)

COURSES = (
    ("clean-discount", "零基础学摄影：从构图到后期", 240.0, 300.0, "8折", "报名进行中", "共36讲 · 已更新36讲", "", upload()),
    (
        "clean-plain",
        "Python 数据分析实战营（第12期）",
        699.0,
        None,
        "",
        "剩余名额 18",
        "直播12场 · 作业批改",
        "第11期报名已结束，本期正常招生。",
        upload(title="数据分析实战营", price=699),
    ),
    (
        "clean-member-extra",
        "古诗文诵读与鉴赏（小学高段）",
        168.0,
        None,
        "",
        "随到随学",
        "共42讲 · 配套讲义",
        "会员另享9折，可在结算时使用。",
        upload(text="给孩子报的课，168元"),
    ),
    ("false-discount", "成人英语口语 30 天打卡", 399.0, 599.0, "5折", "报名进行中", "每日1课 · 外教点评", "", upload(FALSE)),
    (
        "expired",
        "手绘水彩入门",
        59.0,
        159.0,
        "早鸟价",
        "早鸟优惠已截止",
        "共20讲 · 永久回看",
        "早鸟报名时间：11月1日—11月10日，当前已停止享受早鸟价。",
        upload(EXPIRED),
    ),
    ("expired-2", "短视频剪辑速成", 129.0, 299.0, "周年庆特惠", "周年庆已落幕，特惠价失效", "共28讲 · 附素材", "", upload(EXPIRED)),
)

CHATS = (
    (
        "clean-second-hand",
        "九成新 Switch 游戏卡带",
        180.0,
        "待付款",
        ("你好，180还在吗", "在的，包邮", "好，我拍下了"),
        upload(title="游戏卡带", price=180),
    ),
    ("clean-refund", "羊毛围巾 驼色", 159.0, "已发货", ("亲，您的快递已经发出啦", "大概几天能到呢", "一般3天左右哦，单号已同步到订单"), upload()),
    (
        "mismatch-raise",
        "二手儿童自行车 16寸",
        220.0,
        "待付款",
        ("标的是160吧？", "您看下订单，现在改成220了", "怎么又涨了"),
        upload(MISMATCH, title="二手儿童自行车", price=160),
    ),
    (
        "mismatch-order",
        "家用跑步机 折叠款",
        1180.0,
        "已付款",
        ("师傅说周六上门送", "好的，上午可以吗", "可以的"),
        upload(MISMATCH, title="家用跑步机", price=980, text="说好980，订单里付了1180"),
    ),
)


def _tiny(words: str) -> str:
    """Small pale print, or nothing."""
    return f'<div style="font-size:10px;color:#b8b8b8;padding:10px 14px 14px;background:#fff">{words}</div>' if words else ""


def _goods(rng: Random, goods: Goods) -> Page:
    """A product page of a marketplace on a phone."""
    width, scale = phone(rng)
    hue = rng.choice(HUES)
    ribbon = f'<div class="rib"><b>{goods.ribbon[0]}</b><span>{goods.ribbon[1]}</span></div>' if goods.ribbon else ""
    lead = f'<span class="lead">{goods.lead}</span>' if goods.lead else ""
    was = f'<del class="was">¥{goods.was:g}</del>' if goods.was else ""
    badge = f'<span class="badge">{goods.badge}</span>' if goods.badge else ""
    plain = f'<div class="plain">{goods.plain}</div>' if goods.plain else ""
    chips = "".join(f"<i>{chip}</i>" for chip in goods.chips)
    rows = "".join(f'<div class="row"><em>{left}</em><span>{right}</span><u>›</u></div>' for left, right in goods.rows)
    css = f"""body{{background:#f4f4f5;color:#222}}.card{{background:#fff;padding:12px 14px;margin-bottom:8px}}
    .rib{{background:{hue};color:#fff;display:flex;justify-content:space-between;padding:9px 14px;font-size:14px}}
    .pay{{color:{hue};display:flex;align-items:baseline;gap:7px}}.lead{{font-size:14px}}.was{{color:#8a8a8a;font-size:14px}}
    .badge{{background:{hue};color:#fff;font-size:12px;border-radius:3px;padding:1px 6px}}.plain{{color:#555;font-size:14px;margin-top:2px}}
    i{{font-style:normal;color:{hue};border:1px solid {hue};border-radius:3px;font-size:12px;padding:1px 6px;margin:6px 6px 0 0;display:inline-block}}
    h1{{font-size:17px;margin-top:9px}}.sold{{color:#777;font-size:12px;margin-top:5px}}
    .row{{display:flex;font-size:13px;padding:7px 0}}em{{font-style:normal;color:#777;width:46px}}.row span{{flex:1}}
    u{{text-decoration:none;color:#999}}
    .bar{{display:flex;align-items:center;background:#fff;padding:8px 12px;gap:14px;font-size:11px;color:#444;text-align:center;
    border-top:1px solid #eee}}
    .bar b{{flex:1;font-size:14px;color:#fff;background:#333;padding:10px 4px;border-radius:22px;white-space:nowrap}}
    .bar b+b{{background:{hue};margin-left:-6px}}"""
    body = f"""{status(rng, ground="#fff")}{art(rng, f"height:{rng.randint(210, 300)}px;width:100%")}{ribbon}
    <div class="card"><div class="pay">{lead}{big(goods.price, 32)}{was}{badge}</div>{plain}<div>{chips}</div><h1>{goods.title}</h1>
    <div class="sold">已售 {rng.randint(2, 9)}00+　好评率 {rng.randint(95, 99)}%　收藏 {rng.randint(100, 4000)}</div></div>
    <div class="card">{rows}</div>{_tiny(goods.tiny)}
    <div class="bar"><span>店铺</span><span>客服</span><span>收藏</span><b>{goods.buttons[0]}</b><b>{goods.buttons[1]}</b></div>"""
    return page(
        f"zh-goods-{goods.key}", document("zh", css, body), goods.facts, width=width, scale=scale, smallest=int((10 if goods.tiny else 12) * scale)
    )


def _checkout(rng: Random, bill: Bill) -> Page:
    """The page on which an order is confirmed."""
    width, scale = phone(rng)
    hue = rng.choice(HUES)
    items = "".join(
        f'<div class="it">{art(rng, "width:74px;height:74px;border-radius:8px")}<div><h3>{name}</h3><p>{choice}</p></div><div class="r">'
        f"<b>{cash(price)}</b><p>×{quantity}</p></div></div>"
        for name, choice, quantity, price in bill.items
    )
    lines = "".join(
        f'<div class="ln"><span>{name}</span><span{" class=red" if amount < 0 else ""}>{cash(amount)}</span></div>' for name, amount in bill.extras
    )
    css = f"""body{{background:#f5f5f7;color:#1c1c1e;padding-bottom:0}}
    nav{{text-align:center;font-size:17px;font-weight:600;padding:8px;position:relative}}
    nav:before{{content:"‹";position:absolute;left:14px;top:0;font-size:26px;font-weight:400}}
    .c{{background:#fff;border-radius:12px;margin:8px 10px;padding:13px}}
    .c h3{{font-size:14px;font-weight:500}}p{{color:#888;font-size:12px;margin-top:4px}}.it{{display:flex;gap:10px;padding:6px 0}}
    .it>div:nth-child(2){{flex:1}}.r{{text-align:right;font-size:14px}}
    .ln{{display:flex;justify-content:space-between;font-size:14px;padding:6px 0}}.red{{color:{hue}}}.c.ln{{padding:13px}}
    footer{{background:#fff;display:flex;justify-content:flex-end;align-items:center;gap:12px;padding:10px 12px;margin-top:14px}}
    footer em{{font-style:normal;color:{hue}}}
    footer b.go{{background:{hue};color:#fff;border-radius:22px;padding:11px 24px;font-size:15px}}"""
    count = sum(quantity for _, _, quantity, _ in bill.items)
    body = f"""{status(rng)}<nav>确认订单</nav>
    <div class="c"><h3>{icon("pin")} {bill.head}</h3><p>文昌路{rng.randint(3, 288)}号 锦绣苑{rng.randint(1, 20)}幢{rng.randint(101, 1802)}室</p></div>
    <div class="c">{items}</div><div class="c"><div class="ln"><span>商品金额</span><span>{cash(bill.goods)}</span></div>{lines}
    <div class="ln"><span>订单备注</span><span style="color:#999">无备注 ›</span></div></div>
    <div class="c ln"><span>付款方式</span><span>在线支付 ›</span></div>
    <footer><span style="font-size:13px">共{count}件 合计：</span><em>{big(bill.total, 24)}</em><b class="go">提交订单</b></footer>"""
    return page(f"zh-checkout-{bill.key}", document("zh", css, body), bill.facts, width=width, scale=scale, smallest=int(12 * scale))


def _takeaway(rng: Random, bill: Bill) -> Page:
    """A delivered order with its lines."""
    width, scale = phone(rng)
    dark = rng.random() < 0.35
    ground, card, ink, pale = ("#101113", "#1c1d20", "#eee", "#9a9ca3") if dark else ("#f2f3f5", "#fff", "#222", "#888")
    items = "".join(
        f'<tr><td class="d">{art(rng, "width:44px;height:44px;border-radius:6px")}</td><td>{name}<small>{choice}</small></td>'
        f'<td class="q">x{quantity}</td><td class="m">{cash(quantity * price, whole=True)}</td></tr>'
        for name, choice, quantity, price in bill.items
    )
    extras = "".join(f'<tr><td colspan="3">{name}</td><td class="m">{cash(amount, whole=True)}</td></tr>' for name, amount in bill.extras)
    css = f"""body{{background:{ground};color:{ink}}}header{{padding:12px 16px 16px}}header h1{{font-size:22px}}
    header p{{font-size:13px;color:{pale};margin-top:3px}}
    section{{background:{card};border-radius:14px;margin:0 10px 10px;padding:14px}}h2{{font-size:15px;margin-bottom:8px}}
    table{{width:100%;border-collapse:collapse;font-size:14px}}
    td{{padding:6px 0;vertical-align:middle}}.d{{width:54px}}small{{display:block;color:{pale};font-size:12px}}.q{{color:{pale};width:36px}}
    .m{{text-align:right;width:70px}}
    .sum{{border-top:1px solid {pale}44;margin-top:8px;padding-top:10px;text-align:right;font-size:14px}}
    dl{{display:grid;grid-template-columns:80px 1fr;font-size:13px;row-gap:8px}}dt{{color:{pale}}}
    .acts{{display:flex;gap:10px;margin-top:12px}}
    .acts b{{flex:1;text-align:center;border:1px solid {pale};border-radius:18px;font-size:13px;padding:6px;font-weight:500}}"""
    body = f"""{status(rng, ink)}<header><h1>订单已送达 ›</h1><p>感谢信任，期待再次光临</p><div class="acts"><b>申请售后</b><b>再来一单</b><b>评价骑手</b></div></header>
    <section><h2>{bill.head} ›</h2><table>{items}{extras}</table><div class="sum">实付 {big(bill.total, 22)}</div></section>
    <section><h2>配送信息</h2><dl><dt>送达时间</dt><dd>今天 {rng.randint(11, 20)}:{rng.randint(10, 59)}</dd><dt>骑手</dt><dd>刘师傅</dd>
    <dt>订单编号</dt><dd>{rng.randint(10**15, 10**16)}</dd><dt>餐具</dt><dd>{rng.randint(1, 3)}份</dd></dl></section>"""
    return page(f"zh-takeaway-{bill.key}", document("zh", css, body), bill.facts, width=width, scale=scale, smallest=int(12 * scale))


def _paid(rng: Random, key: str, payee: str, amount: float, rows: tuple[tuple[str, str], ...], facts: Facts) -> Page:
    """The result page of a payment."""
    width, scale = phone(rng)
    hue = rng.choice(("#07a35a", "#1677ff"))
    lines = "".join(f"<div><span>{left}</span><b>{right}</b></div>" for left, right in (("收款方", payee), *rows))
    css = f"""body{{background:#fff;color:#191919;text-align:center}}
    .ok{{width:58px;height:58px;border-radius:50%;background:{hue};color:#fff;font-size:34px;line-height:56px;margin:34px auto 10px}}
    h1{{font-size:17px;color:{hue};font-weight:500}}.amt{{margin:16px 0 22px}}.l{{border-top:1px solid #eee;margin:0 24px;padding-top:12px}}
    .l div{{display:flex;justify-content:space-between;font-size:14px;padding:7px 0}}.l span{{color:#808080}}.l b{{font-weight:400}}
    .btn{{display:inline-block;margin:46px 0 40px;border-radius:8px;background:#f1f1f1;color:{hue};padding:10px 62px;font-size:16px}}"""
    body = f"""{status(rng)}<div class="ok">✓</div><h1>支付成功</h1><div class="amt">{big(amount, 40)}</div>
    <div class="l">{lines}</div><div class="btn">完成</div>"""
    return page(f"zh-paid-{key}", document("zh", css, body), facts, width=width, scale=scale, smallest=int(14 * scale))


def _rooms(rng: Random, key: str, name: str, price: float, mark: str, options: tuple[tuple[str, float, bool], ...], tiny: str, facts: Facts) -> Page:
    """A hotel, or a sight, with what one can book there."""
    width, scale = phone(rng)
    hue = rng.choice(("#0086f6", "#ff6d2d", "#16a085"))
    cards = "".join(
        f'<div class="o{" on" if chosen else ""}">{art(rng, "width:64px;height:64px;border-radius:6px")}<div class="t"><b>{title}</b>'
        f"<p>{rng.choice(('含双早', '无早餐', '可当天使用'))} · {rng.choice(('免预约', '即时确认'))}</p></div>"
        f'<div class="p">{big(cost, 20)}<span class="k">{"✓ 已选" if chosen else "选择"}</span></div></div>'
        for title, cost, chosen in options
    )
    chosen = next(cost for _, cost, on in options if on)
    css = f"""body{{background:#eef1f5;color:#1f2329}}
    .h{{background:#fff;padding:14px;border-radius:14px 14px 0 0;margin-top:-14px;position:relative}}.h h1{{font-size:20px}}
    .s{{font-size:13px;color:#5b6470;margin-top:4px}}.s b{{background:{hue};color:#fff;border-radius:4px;padding:1px 5px;margin-right:6px}}
    .pr{{color:{hue};margin-top:8px;font-size:14px}}
    .o{{display:flex;gap:10px;background:#fff;margin:8px 10px;border-radius:10px;padding:11px;border:1.5px solid #fff}}.on{{border-color:{hue}}}
    .t{{flex:1;font-size:15px}}p{{font-size:12px;color:#6d7682;margin-top:4px}}
    .p{{text-align:right;color:{hue}}}
    .k{{display:block;border:1px solid {hue};border-radius:12px;font-size:12px;padding:1px 9px;margin-top:6px;text-align:center}}
    .on .k{{background:{hue};color:#fff}}
    .b{{background:#fff;display:flex;justify-content:space-between;align-items:center;padding:10px 14px;color:{hue};font-size:13px}}
    .b i{{font-style:normal;background:{hue};color:#fff;border-radius:20px;padding:10px 30px;font-size:15px}}"""
    body = f"""{status(rng, ground="#fff")}{art(rng, "height:170px;width:100%")}<div class="h"><h1>{name}</h1>
    <div class="s"><b>{rng.randint(44, 49) / 10}</b>{rng.randint(300, 9000)}条点评 · 距市中心{rng.randint(2, 9)}.{rng.randint(1, 9)}km</div>
    <div class="pr">{big(price, 28)} {mark}</div></div>{cards}{_tiny(tiny)}<div class="b"><span>已选 {big(chosen, 22)}</span><i>立即预订</i></div>"""
    return page(f"zh-rooms-{key}", document("zh", css, body), facts, width=width, scale=scale, smallest=int((10 if tiny else 12) * scale))


def _plan(rng: Random, key: str, name: str, price: float, unit: str, gains: tuple[str, ...], note: str, tiny: str, facts: Facts) -> Page:
    """A phone plan on its order page."""
    width, scale = phone(rng)
    top, deep = rng.choice((("#2f6bff", "#153fb8"), ("#e60012", "#a3000d"), ("#0aa06e", "#056b49")))
    rows = "".join(f"<li>{gain}</li>" for gain in gains)
    css = f"""body{{background:linear-gradient({top},{deep});color:#fff}}
    h1{{text-align:center;font-size:34px;padding-top:22px;letter-spacing:3px}}.sub{{text-align:center;font-size:14px;opacity:.9}}
    .c{{background:#fff;color:#222;border-radius:16px;margin:18px 14px 0;padding:18px}}.c .p{{text-align:center;color:{deep};font-size:16px}}
    .p b{{font-size:54px;line-height:1.1}}
    ul{{list-style:none;display:grid;grid-template-columns:1fr 1fr;gap:9px;margin-top:14px}}
    li{{background:#f3f5f9;border-radius:8px;padding:10px;font-size:13px}}.n{{font-size:14px;margin-top:14px;text-align:center}}
    .f{{border-bottom:1px solid #e5e5e5;padding:11px 0;font-size:14px;color:#757575}}
    .go{{background:#ffcf3f;color:#5a3200;text-align:center;font-size:18px;font-weight:700;border-radius:26px;padding:12px;margin:20px 14px 24px}}"""
    body = f"""{status(rng, "#fff")}<h1>{name}</h1><div class="sub">全国可用 · 号码自选 · {rng.randint(2, 9)}万人已办理</div>
    <div class="c"><div class="p"><b>{price:g}</b>{unit}</div><ul>{rows}</ul><div class="n">{note}</div></div>
    <div class="c"><div class="f">姓名　请填写本人姓名</div><div class="f">归属地　请选择城市</div><div class="f">收货地址　请填写街道门牌</div>{_tiny(tiny)}</div>
    <div class="go">立即办理</div>"""
    return page(f"zh-plan-{key}", document("zh", css, body), facts, width=width, scale=scale, smallest=int((10 if tiny else 13) * scale))


def _course(rng: Random, key: str, title: str, price: float, was: float | None, badge: str, state: str, about: str, note: str, facts: Facts) -> Page:
    """A course on a desktop."""
    width = rng.choice((1200, 1280, 1366))
    hue = rng.choice(("#2b8a5a", "#3763e0", "#d9480f"))
    old = f"<del>原价 ¥{was:g}</del>" if was else ""
    tag = f'<span class="tag">{badge}</span>' if badge else ""
    chapters = "".join(
        f"<li>第{number}讲　{word}<span>{rng.randint(8, 40)}分钟</span></li>"
        for number, word in enumerate(("开课说明与工具准备", "基本概念与常见误区", "跟着老师练一练", "课后作业讲评"), 1)
    )
    css = f"""body{{background:#f6f7f9;color:#25282d}}
    header{{background:#fff;height:64px;display:flex;align-items:center;gap:34px;padding:0 80px;font-size:16px}}header b{{font-size:22px;color:{hue}}}
    header i{{flex:1;font-style:normal;text-align:right}}
    main{{display:flex;gap:36px;background:#fff;margin:24px 80px;padding:28px;border-radius:8px}}h1{{font-size:27px}}
    .a{{font-size:16px;color:#6a7079;margin:10px 0 18px}}
    .box{{background:#f3f5f8;padding:16px 20px;display:flex;gap:14px;align-items:baseline;color:{hue}}}del{{color:#848b95;font-size:17px}}
    .tag{{border:1px solid {hue};border-radius:3px;font-size:15px;padding:0 8px}}.st{{margin:14px 0;font-size:17px;font-weight:600}}
    .go{{display:inline-block;background:{hue};color:#fff;padding:12px 48px;border-radius:6px;font-size:18px}}
    .n{{font-size:15px;color:#5d636c;margin-top:14px}}ol{{list-style:none;background:#fff;margin:0 80px 40px;padding:10px 28px}}
    li{{padding:13px 0;border-bottom:1px solid #eee;font-size:16px}}li span{{float:right;color:#858c96}}"""
    body = f"""<header><b>知树课堂</b><span>首页</span><span>全部课程</span><span>学习路径</span><i>我的学习　消息({rng.randint(1, 9)})</i></header>
    <main>{art(rng, "width:420px;height:260px;border-radius:6px")}<div style="flex:1"><h1>{title}</h1>
    <div class="a">{about} · {rng.randint(1, 9)},{rng.randint(100, 999)}人在学</div>
    <div class="box">{big(price, 36)}{tag}{old}</div><div class="st">{state}</div><span class="go">查看课程</span><div class="n">{note}</div></div>
    </main><ol>{chapters}</ol>"""
    return page(f"zh-course-{key}", document("zh", css, body), facts, width=width, smallest=15)


def _chat(rng: Random, key: str, item: str, price: float, state: str, talk: tuple[str, ...], facts: Facts) -> Page:
    """A chat with the seller, the order's card on top."""
    width, scale = phone(rng)
    mine = rng.choice(("#95ec69", "#ffe14d", "#bcd9ff"))
    lines = "".join(f'<div class="m {"me" if place % 2 == 0 else ""}"><i></i><span>{words}</span></div>' for place, words in enumerate(talk))
    css = f"""body{{background:#ededed;color:#191919}}nav{{text-align:center;font-size:17px;font-weight:600;padding:8px;background:#f7f7f7}}
    .o{{background:#fff;margin:10px;border-radius:10px;padding:12px;display:flex;gap:10px}}
    .o h3{{font-size:15px;font-weight:500}}.o p{{font-size:12px;color:#888;margin-top:5px}}
    .o .x{{margin-left:auto;text-align:right;font-size:13px;color:#e4572e;white-space:nowrap}}
    .t{{text-align:center;color:#8a8a8a;font-size:12px;margin:12px}}
    .m{{display:flex;gap:9px;margin:14px 12px;align-items:flex-start}}
    .m i{{width:40px;height:40px;border-radius:6px;background:linear-gradient(#c7d2da,#8fa4b2);flex:none}}
    .m span{{background:#fff;border-radius:6px;padding:9px 12px;font-size:16px;max-width:70%}}
    .me{{flex-direction:row-reverse}}.me span{{background:{mine}}}
    .in{{background:#f7f7f7;padding:10px 14px;display:flex;gap:10px;align-items:center;margin-top:60px}}
    .in div{{flex:1;height:36px;background:#fff;border-radius:6px}}"""
    body = f"""{status(rng, ground="#f7f7f7")}<nav>{rng.choice(("小鹿的闲置", "温暖家居小店", "阿宽二手铺"))}</nav>
    <div class="o">{art(rng, "width:60px;height:60px;border-radius:6px")}
    <div><h3>{item}</h3><p>订单号 {rng.randint(10**11, 10**12)}</p></div><div class="x">{cash(price)}<br>{state}</div></div>
    <div class="t">今天 {rng.randint(9, 21)}:{rng.randint(10, 59)}</div>{lines}
    <div class="in">{icon("voice", 22)}<div></div>😊 ＋</div>"""
    return page(f"zh-chat-{key}", document("zh", css, body), facts, width=width, scale=scale, smallest=int(12 * scale))


def pages(rng: Random) -> Iterator[Page]:
    """The Chinese pages."""
    yield from (_goods(rng, goods) for goods in GOODS)
    yield from (_checkout(rng, bill) for bill in CHECKOUTS)
    yield from (_takeaway(rng, bill) for bill in TAKEAWAY)
    for draw, table in ((_paid, PAID), (_rooms, ROOMS), (_plan, PLANS), (_course, COURSES), (_chat, CHATS)):
        yield from (draw(rng, *row) for row in table)
