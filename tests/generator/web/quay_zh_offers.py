"""Chinese product and promotion pages of `quay`: a phone's product page, a flash sale, a desktop product page."""

from __future__ import annotations

from random import Random

from tests.generator.web.quay_kit import PHONES, Scene, Template, big, clock, document, facts, picture, plain, short

MARKET = """
body{background:#f4f4f4;color:#222}.top{background:#fff;position:relative}
.page{position:absolute;right:14px;bottom:14px;background:#0007;color:#fff;border-radius:11px;font-size:12px;padding:2px 10px}
.band{display:flex;justify-content:space-between;align-items:center;color:#fff;padding:9px 14px;font-size:15px;font-weight:600}
.band span{font-size:13px;font-weight:400}
.box{background:#fff;margin-bottom:9px;padding:12px 14px}
.price{display:flex;align-items:baseline;gap:8px;color:#f0322b}.price b{font-size:32px;line-height:1.15}
.price em{font-style:normal;font-size:14px}.price del{color:#8a8a8a;font-size:14px}
.badge{border:1px solid #f0322b;border-radius:3px;font-size:13px;padding:0 5px}
.second{font-size:14px;color:#444;margin-top:4px}.sold{font-size:13px;color:#777;margin-left:auto}
h1{font-size:17px;line-height:1.45;margin-top:8px}.tags{margin-top:8px;font-size:12px;color:#a0671c}.tags i{background:#fdf3e3;padding:2px 6px;margin-right:6px}
.row{display:flex;font-size:14px;padding:8px 0;border-bottom:1px solid #f1f1f1}.row:last-child{border:0}.row i{color:#777;width:56px;flex:none}
.say{font-size:13px;color:#555;line-height:1.6;margin-top:6px}.tiny{font-size:10px;color:#bdbdbd;margin-top:8px;line-height:1.5}
.bar{display:flex;background:#fff;padding:8px 12px;gap:10px;align-items:center;font-size:11px;color:#555}
.bar b{flex:1;text-align:center;color:#fff;font-size:15px;padding:10px 0;border-radius:20px}
"""


def market(
    rng: Random,
    *,
    title: str,
    price: float,
    was: float | None = None,
    label: str = "",
    badge: str = "",
    band: tuple[str, str] | None = None,
    over: bool = False,
    second: str = "",
    rows: tuple[tuple[str, str], ...] = (),
    tags: tuple[str, ...] = ("七天无理由", "48小时发货"),
    tiny: str = "",
) -> str:
    """A product page on a phone: picture, band of the campaign, price, title, rows, a review, buttons."""
    tint = "#8d8d8d" if over else f"linear-gradient(90deg,{rng.choice(('#ff5a36,#ff2e63', '#ff7a18,#f0322b', '#7b3ff2,#e3388e'))})"
    strip = f'<div class="band" style="background:{tint}">{band[0]}<span>{band[1]}</span></div>' if band else ""
    struck = f"<del>{short(was)}</del>" if was else ""
    mark = f'<span class="badge">{badge}</span>' if badge else ""
    lines = "".join(f'<div class="row"><i>{name}</i>{value}</div>' for name, value in rows)
    who = rng.choice(("小**鱼", "阿**七", "t**9", "南**风"))
    return document(
        MARKET,
        f"""<div class="top">{clock(rng)}{picture(rng, f"height:{rng.choice((250, 290, 320))}px")}<span class="page">1/{rng.randrange(4, 9)}</span></div>{strip}
<div class="box"><div class="price">{f"<em>{label}</em>" if label else ""}<b>{big(price)}</b>{struck}{mark}<span class="sold">已售 {rng.randrange(12, 98) * 100}+</span></div>
{f'<div class="second">{second}</div>' if second else ""}<h1>{title}</h1><div class="tags">{"".join(f"<i>{tag}</i>" for tag in tags)}</div>
{f'<div class="tiny">{tiny}</div>' if tiny else ""}</div>
<div class="box">{lines}<div class="row"><i>送至</i>{rng.choice(("成都 武侯区", "杭州 余杭区", "长沙 岳麓区"))}　预计后天送达</div></div>
<div class="box"><b style="font-size:15px">商品评价（{rng.randrange(200, 4000)}）</b><span style="float:right;font-size:13px;color:#777">好评率 {rng.randrange(94, 100)}%</span>
<div class="say">{who}：{rng.choice(("收到很满意，做工细致，家里人都说好用。", "第二次回购了，包装完好，客服也耐心。", "颜色和图片一样，用了一周没问题。"))}</div></div>
<div class="bar"><span>店铺</span><span>客服</span><span>收藏</span><b style="background:#ffa01e">加入购物车</b><b style="background:#f0322b">立即购买</b></div>""",
    )


FESTIVAL = """
body{background:#fdf0ec;color:#2a1a16}.head{padding:14px 16px 18px;color:#fff}.head h1{font-size:26px;letter-spacing:2px}.head p{font-size:14px;margin-top:4px}
.tabs{display:flex;background:#fff;font-size:13px;text-align:center;color:#666}.tabs div{flex:1;padding:8px 0}.tabs b{display:block;font-size:16px;color:#333}
.tabs .on{color:#e8262d;border-bottom:3px solid #e8262d}.tabs .on b{color:#e8262d}
.card{display:flex;background:#fff;border-radius:10px;margin:10px 12px 0;padding:10px;gap:12px}.card h2{font-size:15px;font-weight:500;line-height:1.4}
.meta{font-size:12px;color:#777;margin:4px 0 8px}.cost{display:flex;align-items:baseline;gap:7px;color:#e8262d}.cost b{font-size:23px}.cost del{font-size:13px;color:#808080}
.cut{background:#ffe6e2;border-radius:3px;font-size:12px;padding:1px 5px}.go{margin-left:auto;color:#fff;border-radius:14px;font-size:13px;padding:4px 12px;align-self:center}
.rule{margin:14px 16px 0;font-size:14px;line-height:1.7;color:#4a2e28}.faint{margin:12px 16px 0;font-size:10px;line-height:1.6;color:#ccaea5}
"""


def festival(
    rng: Random,
    *,
    name: str,
    lead: str,
    tabs: tuple[tuple[str, str], ...],
    goods: tuple[tuple[str, float, float, str], ...],
    button: str = "马上抢",
    rule: str = "",
    faint: str = "",
) -> str:
    """A flash sale on a phone: a head, hours as tabs (the second is open), cards of goods, rules at the foot."""
    over = button == "已结束"
    head = "#7d7472" if over else f"linear-gradient(120deg,{rng.choice(('#e8262d,#ff8a3c', '#c2185b,#ff5a5f', '#d32f2f,#f06292'))})"
    hours = "".join(f'<div class="{"on" if at == 1 else ""}"><b>{hour}</b>{state}</div>' for at, (hour, state) in enumerate(tabs))
    cards = "".join(
        f"""<div class="card">{picture(rng, "width:104px;height:104px;border-radius:8px;flex:none")}<div style="flex:1"><h2>{title}</h2>
<div class="meta">已抢 {rng.randrange(12, 90)}%　{rng.randrange(300, 9000)} 人关注</div><div class="cost"><b>{big(price)}</b><del>{short(was)}</del>
{f'<span class="cut">{cut}</span>' if cut else ""}<span class="go" style="background:{"#a9a9a9" if over else "#e8262d"}">{button}</span></div></div></div>"""
        for title, price, was, cut in goods
    )
    return document(
        FESTIVAL,
        f"""<div style="background:{head}">{clock(rng, "#fff")}<div class="head"><h1>{name}</h1><p>{lead}</p></div></div><div class="tabs">{hours}</div>{cards}
{f'<div class="rule">{rule}</div>' if rule else ""}{f'<div class="faint">{faint}</div>' if faint else ""}<div style="height:20px"></div>""",
    )


COUNTER = """
body{background:#fff;color:#333;font-family:'WenQuanYi Zen Hei','Liberation Sans',sans-serif}.nav{background:#f2f3f5;font-size:13px;color:#666;padding:8px 60px;display:flex;gap:24px}
.find{padding:18px 60px;display:flex;align-items:center;gap:40px}.find b{font-size:26px}.find div{border:2px solid;width:520px;height:40px;padding:9px 14px;font-size:14px;color:#888}
.main{display:flex;gap:34px;padding:10px 60px 24px}.info{flex:1}.info h1{font-size:20px;line-height:1.5}.info p{font-size:14px;color:#666;margin:4px 0 12px}
.cost{background:#faf5f1;padding:14px 18px;display:flex;align-items:baseline;gap:14px;font-size:14px;color:#666}.cost b{font-size:32px;color:#d9232e}.cost del{font-size:15px}
.cost em{font-style:normal;color:#fff;background:#d9232e;padding:1px 8px;border-radius:2px}.line{display:flex;font-size:14px;padding:10px 18px;align-items:center}
.line i{width:72px;color:#777;flex:none}.pick{border:1px solid #bbb;padding:6px 14px;margin-right:10px}.pick.on{border:2px solid #d9232e;color:#d9232e}
.buy{margin:14px 18px}.buy b{display:inline-block;color:#fff;font-size:16px;padding:11px 38px;margin-right:12px}.pale{font-size:12px;color:#c2c2c2;margin:8px 18px 0}
.side{width:170px;flex:none;font-size:13px}.side div{margin-bottom:12px}.side p{line-height:1.5;margin-top:4px}
"""


def counter(
    rng: Random,
    *,
    title: str,
    lead: str,
    label: str,
    price: float,
    tail: str = "",
    was: float | None = None,
    badge: str = "",
    second: str = "",
    option: str,
    options: tuple[str, ...],
    lines: tuple[tuple[str, str], ...] = (),
    pale: str = "",
    near: tuple[tuple[str, float], ...] = (("收纳篮三件套", 39.9), ("加厚洗碗布", 12.8)),
) -> str:
    """A product page on a desktop: search, picture, price box, options of which the first is chosen, goods beside it."""
    main = rng.choice(("#d9232e", "#0a7d5a", "#2457c5"))
    choices = "".join(f'<span class="pick{"" if at else " on"}">{name}</span>' for at, name in enumerate(options))
    more = "".join(f'<div class="line"><i>{name}</i>{value}</div>' for name, value in lines)
    side = "".join(
        f'<div>{picture(rng, "height:120px")}<p>{name}<br><span style="color:#d9232e">{plain(cost)}</span></p></div>' for name, cost in near
    )
    return document(
        COUNTER,
        f"""<div class="nav"><span>欢迎光临</span><span>我的订单</span><span>购物车 {rng.randrange(9)}</span><span>客户服务</span></div>
<div class="find"><b style="color:{main}">{rng.choice(("栈桥商城", "南汀优选", "青屿好物"))}</b><div style="border-color:{main}">搜索商品、店铺</div></div>
<div class="main">{picture(rng, "width:400px;height:400px;flex:none")}<div class="info"><h1>{title}</h1><p>{lead}</p>
<div class="cost"><span>{label}</span><b>{big(price, cents=not tail)}{f'<i style="font-size:.5em">{tail}</i>' if tail else ""}</b>
{f"<del>{plain(was)}</del>" if was else ""}{f"<em>{badge}</em>" if badge else ""}<span>{second}</span>
<span style="margin-left:auto">累计评价 {rng.randrange(300, 9000)}</span></div>{more}
<div class="line"><i>{option}</i>{choices}</div><div class="line"><i>数量</i><span class="pick">－　1　＋</span>库存 {rng.randrange(20, 900)} 件</div>
<div class="buy"><b style="background:#f2a03d">加入购物车</b><b style="background:{main}">立即购买</b></div>{f'<div class="pale">{pale}</div>' if pale else ""}</div>
<div class="side"><div style="color:#777">看了又看</div>{side}</div></div>""",
    )


MARKET_SCENES = (
    Scene(
        slug="clean-cut",
        facts=facts(text="想问一下这款空气炸锅还有现货吗"),
        data={"title": "轻氧 空气炸锅家用 5L 大容量可视窗 AF-505", "price": 239, "was": 399, "badge": "直降160元", "rows": (("规格", "5L 奶白色"),)},
    ),
    Scene(
        slug="clean-listing",
        facts=facts(listing=("拾野 316不锈钢保温杯 480ml", 78)),
        data={
            "title": "拾野 316不锈钢保温杯 480ml",
            "price": 78,
            "rows": (("运费", "包邮"), ("保障", "假一赔三")),
            "tiny": "图片仅供参考，请以收到的实物为准",
        },
    ),
    Scene(
        slug="clean-tenths",
        facts=facts(),
        data={
            "title": "短款羽绒服女 90白鸭绒 立领轻薄",
            "price": 395.4,
            "was": 659,
            "badge": "6折",
            "band": ("换季上新", "距结束 1天 07:22:15"),
            "rows": (("已选", "雾蓝 M 160/84A"),),
        },
    ),
    Scene(
        slug="clean-store-coupon",
        facts=facts(text="老板这个四件套什么时候补1.8米的"),
        data={
            "title": "长绒棉四件套 60支 床单款 1.5米床",
            "price": 268,
            "rows": (("活动", "店铺满400减30"), ("运费", "免运费"), ("退换", "床品水洗后不支持退换")),
            "tags": ("运费险", "破损包退"),
        },
    ),
    Scene(
        slug="clean-saving",
        facts=facts(listing=("机械键盘 87键", 279)),
        data={"title": "渡口 K87 机械键盘 热插拔 三模无线", "price": 279, "was": 349, "badge": "省70元", "band": ("数码周", "进行中")},
    ),
    Scene(
        slug="tenths-false",
        facts=facts("false_discount", unsure="mismatch", text="写着5折，我怎么算都不是这个数"),
        data={"title": "负离子吹风机 大风力速干 1800W HD-21", "price": 198, "was": 320, "badge": "5折", "rows": (("颜色", "樱花粉"),)},
    ),
    Scene(
        slug="saving-false",
        facts=facts("false_discount"),
        data={"title": "扫地机器人 激光导航 扫拖一体 R6", "price": 999, "was": 1299, "badge": "立减400元", "band": ("家电焕新", "距结束 05:41:09")},
    ),
    Scene(
        slug="dearer-than-listing",
        facts=facts("mismatch", listing=("儿童平衡车 12寸", 159)),
        data={"title": "儿童平衡车 12寸 无脚踏 2-6岁", "price": 189, "rows": (("已选", "天空蓝 12寸"),)},
    ),
    Scene(
        slug="faint-as-charged",
        facts=facts("fine_print", text="新上的投影仪，麻烦审核"),
        data={
            "title": "家用投影仪 1080P 自动对焦 P3",
            "price": 1499,
            "rows": (("套餐", "官方标配"),),
            "tiny": "页面价格仅供参考，实际成交价格以结算页为准",
        },
    ),
    Scene(
        slug="faint-cold-pack",
        facts=facts("hidden_fee fine_print", text="自家的鲜牛肉上架"),
        data={"title": "原切牛腱子肉 2斤 冷鲜直发", "price": 98, "tags": ("产地直发", "坏单包赔"), "tiny": "另收冷链包装费25元，下单时一并支付"},
    ),
    Scene(
        slug="over",
        facts=facts("expired_offer", text="为什么拍不到活动价了"),
        data={
            "title": "冰丝凉席三件套 1.8米 可水洗",
            "label": "活动价",
            "price": 69,
            "was": 99,
            "band": ("夏日清凉节", "活动已于7月15日结束"),
            "over": True,
        },
    ),
    Scene(
        slug="newcomer",
        facts=facts("conditional"),
        data={
            "title": "抽纸 30包整箱 原木浆 3层",
            "label": "新人首单价",
            "price": 9.9,
            "second": "非新用户购买价 ¥29.90",
            "rows": (("规格", "30包/箱"),),
        },
    ),
    Scene(
        slug="coupon",
        facts=facts("conditional", text="这个价格是直接买的价格吗"),
        data={
            "title": "护眼台灯 学生书桌 全光谱 L20",
            "label": "券后价",
            "price": 128,
            "second": "不用券价格 ¥158",
            "rows": (("优惠", "满150减30券，需先领取"),),
        },
    ),
)

FESTIVAL_SCENES = (
    Scene(
        slug="clean-countdown",
        facts=facts(text="今天的秒杀页面截图"),
        data={
            "name": "限时秒杀",
            "lead": "每日四场 好物轮番上架",
            "tabs": (("08:00", "已开抢"), ("10:00", "抢购中"), ("14:00", "即将开始"), ("20:00", "即将开始")),
            "goods": (("四川爱媛果冻橙 5斤装", 19.9, 35, ""), ("手工红薯粉条 2斤", 13.8, 22, ""), ("即食海带丝 20包", 9.9, 16.8, "")),
            "rule": "本场距结束 01:15:33，每人每件限购2份。",
        },
    ),
    Scene(
        slug="clean-tenths",
        facts=facts(),
        data={
            "name": "周三会场",
            "lead": "厨房好物 限时折扣",
            "tabs": (("昨日", "回顾"), ("今日", "进行中"), ("明日", "预告")),
            "goods": (("不粘炒锅 30cm 麦饭石", 96, 128, "7.5折"), ("玻璃保鲜盒 6件套", 64, 128, "5折"), ("硅胶锅铲 耐高温", 36, 45, "8折")),
        },
    ),
    Scene(
        slug="clean-cuts",
        facts=facts(text="帮我看看会场里哪款袜子是纯棉的"),
        data={
            "name": "换季衣橱",
            "lead": "基础款直接降价",
            "tabs": (("女装", "上新"), ("家居服", "热卖中"), ("童装", "上新")),
            "goods": (("纯棉中筒袜 10双", 29, 49, "立减20元"), ("法兰绒睡衣套装", 89, 129, "立减40元"), ("羊羔绒拖鞋", 25, 30, "立减5元")),
            "button": "去看看",
        },
    ),
    Scene(
        slug="over",
        facts=facts("expired_offer"),
        data={
            "name": "零点秒杀",
            "lead": "本场秒杀已结束",
            "tabs": (("20:00", "已结束"), ("00:00", "已结束"), ("08:00", "未开始")),
            "goods": (("电热水壶 1.7L", 49, 89, ""), ("挂烫机 手持", 79, 139, ""), ("体脂秤 蓝牙", 35, 59, "")),
            "button": "已结束",
        },
    ),
    Scene(
        slug="faint-over",
        facts=facts("expired_offer fine_print", text="开学季活动页"),
        data={
            "name": "开学季特惠",
            "lead": "文具书包 特惠价放送",
            "tabs": (("书包", "特惠"), ("文具", "特惠"), ("台灯", "特惠")),
            "goods": (("减负护脊书包", 139, 199, ""), ("中性笔 40支装", 18.8, 29.9, ""), ("错题本 B5 10本", 24, 38, "")),
            "button": "去抢购",
            "faint": "活动时间：8月15日至8月31日。本次开学季特惠活动现已结束，商品恢复日常售价。",
        },
    ),
    Scene(
        slug="tenths-false",
        facts=facts("false_discount"),
        data={
            "name": "母婴日",
            "lead": "宝贝用品 今日折扣",
            "tabs": (("昨日", "回顾"), ("今日", "进行中"), ("明日", "预告")),
            "goods": (("婴儿湿巾 80抽×5包", 32, 40, "8折"), ("宝宝学饮杯 240ml", 56, 80, "5折"), ("纯棉浴巾 2条", 63, 90, "7折")),
        },
    ),
    Scene(
        slug="faint-exclusion",
        facts=facts("fine_print", text="活动页面已做好，请审核"),
        data={
            "name": "好物清仓",
            "lead": "尾货直降 数量有限",
            "tabs": (("鞋靴", "热卖"), ("箱包", "热卖中"), ("配饰", "热卖")),
            "goods": (("真皮乐福鞋 女", 149, 239, ""), ("帆布托特包", 39, 69, ""), ("羊毛围巾 格纹", 59, 99, "")),
            "faint": "清仓商品一经售出不退不换，不支持七天无理由退货，不参与店铺其他优惠。",
        },
    ),
)

COUNTER_SCENES = (
    Scene(
        slug="clean-cut",
        facts=facts(listing=("滚筒洗衣机 10公斤", 2599), text="洗衣机详情页"),
        data={
            "title": "滚筒洗衣机 10公斤 变频 除菌洗 WG100",
            "lead": "送货入户，旧机免费搬离",
            "label": "促销价",
            "price": 2599,
            "was": 2999,
            "badge": "立减400元",
            "option": "颜色",
            "options": ("星云银", "云母白"),
        },
    ),
    Scene(
        slug="clean-instalments",
        facts=facts(),
        data={
            "title": "人体工学椅 网布 可调腰托 S7",
            "lead": "承重150kg，五年质保",
            "label": "售价",
            "price": 1188,
            "option": "款式",
            "options": ("黑框黑网", "白框灰网"),
            "lines": (("分期", "12期免息，每期 ¥99.00"), ("配送", "免运费，3至5日送达")),
        },
    ),
    Scene(
        slug="clean-options",
        facts=facts(listing=("实木书架 1.2米", 680)),
        data={
            "title": "橡木书架 落地置物架 五层",
            "lead": "整板拼接，水性漆",
            "label": "价格",
            "price": 680,
            "option": "尺寸",
            "options": ("1.2米 ¥680", "1.5米 ¥820", "1.8米 ¥960"),
            "pale": "图片由设计师绘制，色差难免，仅供参考",
        },
    ),
    Scene(
        slug="from",
        facts=facts("conditional", text="页面上写899起，我要的这款是多少"),
        data={
            "title": "平板电脑 11英寸 2.5K 护眼屏",
            "lead": "支持手写笔",
            "label": "价格",
            "price": 899,
            "tail": "起",
            "second": "已选规格售价 ¥1,399.00",
            "option": "规格",
            "options": ("12GB+512GB", "8GB+256GB", "6GB+128GB"),
        },
    ),
    Scene(
        slug="member",
        facts=facts("conditional"),
        data={
            "title": "乳胶枕 泰国进口 93%含量 护颈",
            "lead": "赠枕套一只",
            "label": "PLUS会员价",
            "price": 159,
            "second": "非会员价 ¥199.00",
            "option": "高度",
            "options": ("10cm", "12cm"),
        },
    ),
    Scene(
        slug="faint-install",
        facts=facts("fine_print", unsure="hidden_fee", text="热水器新品上架"),
        data={
            "title": "燃气热水器 16升 恒温 JSQ30",
            "lead": "零冷水，手机可控",
            "label": "促销价",
            "price": 1799,
            "option": "气源",
            "options": ("天然气", "液化气"),
            "pale": "本价格不含安装费用，安装及辅材由师傅上门后另行收费",
        },
    ),
    Scene(
        slug="dearer-than-listing",
        facts=facts("mismatch", listing=("登山包 45L", 328), text="登山包的商品页"),
        data={
            "title": "户外登山包 45L 防泼水 背负可调",
            "lead": "配防雨罩",
            "label": "售价",
            "price": 388,
            "option": "颜色",
            "options": ("苔绿", "曜黑", "橙红"),
        },
    ),
)

TEMPLATES = (
    Template(name="zh-market", draw=market, windows=PHONES, print_size=10, scenes=MARKET_SCENES),
    Template(name="zh-festival", draw=festival, windows=PHONES, print_size=10, scenes=FESTIVAL_SCENES),
    Template(name="zh-counter", draw=counter, windows=((1260, 1.5), (1320, 1.5), (1280, 2.0)), print_size=12, scenes=COUNTER_SCENES),
)
