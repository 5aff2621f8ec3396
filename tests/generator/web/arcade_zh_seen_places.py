"""The stands of split `seen`, second half: take-away checkout, shop poster, parcel order, course page on a desktop."""

from __future__ import annotations

from random import Random

from tests.generator.web.arcade_zh_kit import Shot, Stand, art, big, cny, doc, order_number, phone_bar, promised

Item = tuple[str, int, float]
Line = tuple[str, float]


def _noonbox(
    rng: Random, *, shop: str, items: tuple[Item, ...], fees: tuple[tuple[str, float, float], ...] = (), cuts: tuple[Line, ...] = (), skew: float = 0
) -> str:
    """A take-away checkout: address, dishes, charges (name, before, now), cuts, total beside the button."""
    tone = rng.choice(("#ffd000;color:#222", "#0097ff;color:#fff", "#12a35f;color:#fff"))
    total = sum(count * price for _, count, price in items) + sum(now for *_, now in fees) - sum(amount for _, amount in cuts) + skew
    dishes = "".join(
        f'<div class="d">{art(rng, "bowl", "46px", 46, round_by=6)}<span>{name}<i>×{count}</i></span><b>¥{count * price:.2f}</b></div>'
        for name, count, price in items
    )
    lines = "".join(
        f'<div class="l"><span>{name}</span><span>{f"<del>¥{before:.2f}</del> " if before != now else ""}¥{now:.2f}</span></div>'
        for name, before, now in fees
    ) + "".join(f'<div class="l"><span>{name}</span><span class="cut">-¥{amount:.2f}</span></div>' for name, amount in cuts)
    body = f"""<div style="background:{tone}">{phone_bar(rng, "currentColor")}<div class="t">‹　确认订单</div></div>
    <div class="c ad"><b>锦绣里 {rng.randrange(2, 19)}号楼 {rng.randrange(2, 9)}0{rng.randrange(1, 5)}室</b><p>陈女士 139****{rng.randrange(1000, 9999)}</p>
    <p class="eta">预计 {rng.randrange(11, 14)}:{rng.randrange(10, 59)} 送达</p></div>
    <div class="c"><h3>{shop}</h3>{dishes}{lines}<div class="sum">小计 <b>{big(total, 20, trim=False)}</b></div></div>
    <div class="c l"><span>餐具数量</span><span>1人份 ›</span></div><div class="c l"><span>备注</span><span>少放辣 ›</span></div>
    <div class="pay"><span>合计 <b>{cny(total)}</b></span><em style="background:{tone}">提交订单</em></div>"""
    return doc(_NOON_CSS, body, back="#f2f3f5")


_NOON_CSS = """.t{padding:6px 14px 14px;font-size:17px;font-weight:600}.c{background:#fff;border-radius:10px;margin:10px;padding:12px}
.ad p{font-size:13px;color:#555}
.ad .eta{color:#0a62b8;margin-top:6px}h3{font-size:15px;margin-bottom:10px}.d{display:flex;gap:10px;align-items:center;margin-bottom:10px}
.d span{flex:1}.d i{font-style:normal;
color:#777;font-size:13px;margin-left:8px}.d b{font-weight:500}.l{display:flex;justify-content:space-between;font-size:13px;padding:6px 0}
.c.l{padding:12px}.l del{color:#888}
.cut{color:#e4371f}.sum{text-align:right;border-top:1px solid #eee;margin-top:8px;padding-top:10px}.pay{display:flex;background:#2b2b2e;color:#fff;
align-items:center;
padding-left:16px;justify-content:space-between;margin-top:18px}.pay em{font-style:normal;font-weight:600;padding:14px 26px}.pay b{font-size:18px}
"""

NOONBOX = (
    Shot(
        "hidden_fee-listing",
        {"shop": "老灶牛肉饭（文昌店）", "items": (("招牌牛肉饭套餐", 1, 32.0),), "fees": (("餐盒费", 2.0, 2.0), ("配送费", 3.0, 3.0))},
        must="hidden_fee",
        unsure="mismatch",
        listing=promised(32, "招牌牛肉饭套餐", ("配送费", 3)),
    ),
    Shot(
        "hidden_fee-text",
        {"shop": "椒兰米线", "items": (("番茄肥牛米线", 1, 28.0), ("红糖冰粉", 2, 9.0)), "fees": (("高峰服务费", 6.0, 6.0),)},
        must="hidden_fee",
        unsure="mismatch",
        text="点单的时候算好是46，提交这一步平白多出6块，之前一个字没提",
    ),
    Shot(
        "total_mismatch-plus",
        {
            "shop": "渔三娘酸菜鱼",
            "items": (("单人酸菜鱼饭", 2, 26.8), ("酸梅汤", 1, 6.0)),
            "fees": (("打包费", 3.0, 3.0), ("配送费", 4.5, 4.5)),
            "cuts": (("店铺满减", 8.0),),
            "skew": 5.0,
        },
        must="total_mismatch",
        unsure="mismatch hidden_fee",
        text="菜钱打包配送都写着，可我怎么加都凑不到这个数",
    ),
    Shot(
        "total_mismatch-cut",
        {
            "shop": "青麦轻食",
            "items": (("鸡胸藜麦碗", 1, 33.0), ("全麦贝果", 2, 12.5)),
            "fees": (("配送费", 5.0, 5.0),),
            "cuts": (("红包", 6.0),),
            "skew": 6.0,
        },
        must="total_mismatch",
        unsure="hidden_fee mismatch",
        text="红包好像没算进去？你们核一下",
    ),
    Shot(
        "clean-plain",
        {
            "shop": "阿婆生煎",
            "items": (("鲜肉生煎 8只", 2, 16.0), ("咖喱牛肉粉丝汤", 1, 14.0)),
            "fees": (("打包费", 2.0, 2.0), ("配送费", 3.5, 3.5)),
            "cuts": (("满40减6", 6.0),),
        },
    ),
    Shot(
        "clean-listed",
        {"shop": "小碗蒸菜", "items": (("粉蒸排骨双拼饭", 1, 27.0),), "fees": (("包装费", 1.5, 1.5), ("配送费", 4.0, 4.0))},
        listing=promised(27, "粉蒸排骨双拼饭", ("包装费", 1.5), ("配送费", 4)),
    ),
    Shot(
        "clean-named",
        {"shop": "熊厨寿喜锅", "items": (("牛五花寿喜锅", 1, 45.0),), "fees": (("打包费", 2.0, 2.0), ("配送费", 4.0, 4.0))},
        text="打包费2块和配送费4块下单前都看到了，价格没意见，就是催一下能不能早点送",
    ),
    Shot(
        "clean-waived",
        {"shop": "桥头手工面", "items": (("葱油拌面", 1, 15.0), ("卤蛋", 2, 2.5)), "fees": (("打包费", 1.0, 1.0), ("配送费", 5.0, 0.0))},
        listing=promised(20, "葱油拌面+卤蛋2个", ("打包费", 1)),
    ),
    Shot(
        "clean-spilt",
        {"shop": "瓦罐煨汤", "items": (("茶树菇老鸡汤", 1, 19.0), ("拌粉", 1, 12.0))},
        text="花31块点的汤和粉，送来汤洒了一半，能补一份吗",
    ),
)


def _doorway(
    rng: Random,
    *,
    shop: str,
    head: str,
    what: str,
    price: float,
    before: str = "",
    claim: str = "",
    points: tuple[str, ...],
    stamp: str = "",
    fine: str = "",
) -> str:
    """A poster of a shop around the corner, as it is forwarded to neighbours."""
    deep, pale, gold = rng.choice(
        (("#7a1f2b", "#fbeee6", "#c9403f"), ("#12443c", "#eef6f0", "#1c7a62"), ("#27265c", "#f0effb", "#5b50c8"), ("#69400f", "#fff6e2", "#c7761a"))
    )
    serif = rng.choice(("Noto Serif CJK SC", "Noto Sans CJK SC"))
    tint = f"color-mix(in srgb,{pale} 74%,{deep})"
    body = f"""<div class="po" style="background:{pale};border-color:{deep};color:{deep}"><p class="shop">— {shop} —</p><h1
      style="font-family:'{serif}'">{head}</h1>
    <div class="disc" style="background:{deep};color:{pale}"><p>{what}</p><div class="pp">{big(price, 60)}</div><p class="bf">{before}</p>
    {f'<span class="cl" style="background:{gold};color:#fff">{claim}</span>' if claim else ""}</div>
    <ul>{"".join(f"<li>◆ {point}</li>" for point in points)}</ul>
    {f'<div class="stamp">{stamp}</div>' if stamp else ""}
    <p class="ad">地址：{rng.choice(("槐安路", "文汇街", "滨河东路", "育才巷"))}{rng.randrange(12, 320)}号　营业时间 10:00—22:00</p>
    {f'<p class="fine" style="color:{tint}">{fine}</p>' if fine else ""}</div>"""
    return doc(_DOOR_CSS, body, back=pale)


_DOOR_CSS = """.po{border:10px solid;padding:26px 20px 18px;text-align:center;position:relative}.shop{letter-spacing:3px;font-size:15px}
h1{font-size:40px;letter-spacing:2px;
margin:8px 0 18px}.disc{border-radius:18px;padding:20px 10px}.disc p{font-size:18px}.pp{margin:8px 0}.disc .bf{font-size:17px}
.cl{display:inline-block;font-size:20px;
font-weight:700;padding:4px 18px;border-radius:20px;margin-top:10px}ul{list-style:none;text-align:left;margin:20px 6px;font-size:16px;
line-height:1.9}.ad{font-size:14px;
border-top:1px dashed;padding-top:12px}.fine{font-size:10px;margin-top:14px}.stamp{border:4px solid #c11;color:#c11;background:#fffd;font-size:26px;
font-weight:800;
display:inline-block;padding:6px 18px;border-radius:8px;transform:rotate(-6deg);margin:0 0 18px}"""

DOORWAY = (
    Shot(
        "fee-fine",
        {
            "shop": "力行健身工作室",
            "head": "夏日练起来",
            "what": "全年健身卡",
            "price": 1299,
            "points": ("器械区、团课全开放", "每日6:30开门", "淋浴储物免费"),
            "fine": "开卡时须另缴入会工本费100元",
        },
        must="hidden_fee fine_print",
    ),
    Shot(
        "expired",
        {
            "shop": "松果烘焙",
            "head": "开业酬宾",
            "what": "6寸动物奶油蛋糕",
            "price": 78,
            "before": "<del>平日 ¥138</del>",
            "points": ("现做现卖，提前4小时预订", "送餐盘与蜡烛"),
            "stamp": "酬宾活动已截止",
        },
        must="expired_offer",
    ),
    Shot(
        "conditional",
        {
            "shop": "一盏汗蒸馆",
            "head": "来坐坐吧",
            "what": "单人汗蒸（限首次到店）",
            "price": 19.9,
            "before": "老顾客每次 ¥88",
            "points": ("含浴服毛巾", "果盘茶水畅享", "不限时长"),
        },
        must="conditional",
        text="想问下我以前去过一回，这个价还能用吗",
    ),
    Shot(
        "false_discount",
        {
            "shop": "禾木家纺",
            "head": "换季清仓",
            "what": "60支长绒棉四件套",
            "price": 438,
            "before": "<del>原价 ¥680</del>",
            "claim": "5.8折",
            "points": ("1.5米/1.8米床通用", "五色现货", "支持到店自提"),
        },
        must="false_discount",
    ),
    Shot(
        "fine_print",
        {
            "shop": "海角自助烤肉",
            "head": "畅吃不限时",
            "what": "成人自助 · 每位",
            "price": 69,
            "points": ("120道菜品任选", "饮料冰淇淋畅饮"),
            "fine": "周五至周日及法定假日不适用本价，且不可同其他优惠叠加",
        },
        must="fine_print",
        unsure="conditional",
    ),
    Shot(
        "clean-discount",
        {
            "shop": "青瓷茶铺",
            "head": "新茶上柜",
            "what": "安吉白茶 100g",
            "price": 158.4,
            "before": "<del>原价 ¥198</del>",
            "claim": "8折",
            "points": ("谷雨前采摘", "当面称重装罐"),
            "fine": "海报配图由店员手绘，茶汤颜色以冲泡为准",
        },
    ),
    Shot(
        "clean-fine",
        {
            "shop": "一剪理发",
            "head": "清爽一夏",
            "what": "洗剪吹",
            "price": 38,
            "points": ("不办卡、不推销", "预约到店免排队", "儿童同价"),
            "fine": "设计：一剪理发 · 印刷编号 YJ-0620",
        },
        text="楼下理发店发的海报，38洗剪吹，给大家参考",
    ),
    Shot(
        "clean-running",
        {
            "shop": "鲸落花店",
            "head": "母亲节花礼",
            "what": "康乃馨混搭花束",
            "price": 99,
            "before": "<del>平日 ¥129</del>",
            "claim": "立省30元",
            "points": ("活动进行中，5月12日打烊前有效", "送贺卡一张", "上期“女神节”花礼已收摊，勿再询问"),
        },
    ),
)


def _parcel(
    rng: Random,
    *,
    shop: str,
    items: tuple[tuple[str, str, int, float], ...],
    lines: tuple[Line, ...] = (),
    skew: float = 0,
    state: str = "卖家已发货",
    label: str = "实付款",
    dark: bool = False,
) -> str:
    """The detail of a marketplace order: state, parcel, goods, amounts, numbers."""
    goods = sum(count * price for _, _, count, price in items)
    total = goods + sum(amount for _, amount in lines) + skew
    rows = "".join(
        f'<div class="g">{art(rng, shape, "72px", 72, round_by=6)}<div><p>{name}</p><span>{rng.choice(("默认", "标准款", "常规"))}</span></div>'
        f'<div class="q"><b>{cny(price, comma=True)}</b><br>x{count}</div></div>'
        for shape, name, count, price in items
    )
    sums = "".join(
        f'<div class="s"><span>{name}</span><span>{cny(amount, comma=True)}</span></div>' for name, amount in (("商品总价", goods), *lines)
    )
    body = f"""<div class="h">{phone_bar(rng, "#fff")}<h2>‹　{state}</h2><p>{rng.choice(("有问题可联系店铺客服", "如需开票请在订单内申请"))}</p></div>
    <div class="c"><b>▸ {_TRACK[state]}</b><p class="m">{rng.choice(("中速快运", "禾达速递", "江河物流"))}</p></div>
    <div class="c"><h3>{shop} ›</h3>{rows}<div class="btn"><span>退换</span><span>加购</span></div>{sums}
    <div class="s t"><span>{label}</span><b>{big(total, 22, trim=False)}</b></div></div>
    <div class="c m"><p>订单编号　{order_number(rng)}　复制</p><p>付款方式　{rng.choice(("花呗", "银行卡快捷", "余额"))}</p>
      <p>下单时间　2025-0{rng.randrange(3, 9)}-{rng.randrange(10, 28)} 20:{rng.randrange(10, 59)}:08</p></div>
    <div class="f"><span>延长收货</span><span>查看物流</span><span class="on">确认收货</span></div>"""
    card, ink, soft = ("#1e1f23", "#ececee", "#a4a4aa") if dark else ("#fff", "#1d1d1f", "#777")
    return doc(
        _PARCEL_CSS + f".c,.f{{background:{card}}}.m,.g span,.q{{color:{soft}}}.q b{{color:{ink}}}",
        body,
        back="#0f1012" if dark else "#f3f3f5",
        ink=ink,
    )


_TRACK = {"卖家已发货": "快件已到达【苏州转运中心】", "交易成功": "快件已签收，签收人：本人", "等待卖家发货": "仓库正在拣货打包"}
"""Where the parcel is in each state of the order."""

_PARCEL_CSS = """.h{background:linear-gradient(120deg,#ff7a2e,#f0433a);color:#fff;padding-bottom:16px}.h h2{font-size:19px;padding:8px 14px 2px}
.h p{padding-left:40px;font-size:13px}
.c{border-radius:10px;margin:10px;padding:12px 14px}.m{font-size:12px;line-height:2}h3{font-size:14px;margin-bottom:10px}.g{display:flex;gap:10px;
margin-bottom:12px}.g div:nth-child(2){flex:1}
.g p{font-size:13px}.g span{font-size:12px}.q{text-align:right;font-size:12px}.q b{font-size:14px;font-weight:500}.btn{text-align:right;
margin-bottom:10px}
.btn span{border:1px solid #9998;border-radius:14px;font-size:12px;padding:3px 12px;margin-left:8px}.s{display:flex;justify-content:space-between;
font-size:13px;padding:4px 0}
.t{align-items:baseline;font-size:14px;color:#f2502e}.f{display:flex;justify-content:flex-end;gap:10px;padding:10px 14px 22px}
.f span{border:1px solid #9998;border-radius:16px;
padding:5px 14px;font-size:13px}.f .on{color:#f2502e;border-color:#f2502e}"""

PARCEL = (
    Shot(
        "mismatch-text",
        {"shop": "拾屿灯饰旗舰店", "items": (("box", "奶油风落地灯 三色温 可调光", 1, 269.0),)},
        must="mismatch",
        text="广告图上印的是199，可我最后掏了269，差的七十块谁给我补？",
    ),
    Shot(
        "mismatch-listing",
        {"shop": "沐川茶具", "items": (("cup", "旅行茶具套装 一壶四杯", 1, 108.0),), "lines": (("运费", 0.0),), "dark": True},
        must="mismatch",
        listing=promised(88, "旅行茶具套装"),
    ),
    Shot(
        "total_mismatch-goods",
        {
            "shop": "织野服饰",
            "items": (("shirt", "全棉家居服套装 女款", 1, 139.0), ("shirt", "珊瑚绒睡袍", 2, 88.0)),
            "lines": (("运费", 10.0), ("店铺优惠", -20.0)),
            "skew": 12.0,
        },
        must="total_mismatch",
    ),
    Shot(
        "total_mismatch-dark",
        {
            "shop": "数码小站",
            "items": (("phone", "磁吸充电宝 10000mAh", 1, 129.0), ("box", "编织数据线 1.5米", 3, 19.9)),
            "lines": (("运费", 6.0), ("平台红包", -5.0)),
            "skew": -20.0,
            "dark": True,
        },
        must="total_mismatch",
    ),
    Shot(
        "hidden_fee",
        {"shop": "瓷言器物", "items": (("bowl", "釉下彩餐具 18件套", 1, 358.0),), "lines": (("运费", 0.0), ("保价费", 15.0))},
        must="hidden_fee",
        unsure="mismatch",
        listing=promised(358, "釉下彩餐具 18件套"),
    ),
    Shot(
        "clean-coupon",
        {
            "shop": "元气母婴",
            "items": (("box", "婴儿湿巾 80抽×10包", 2, 49.9), ("bottle", "宝宝洗衣液 2L", 1, 36.5)),
            "lines": (("运费", 8.0), ("店铺券", -15.0), ("金豆抵扣", -2.3)),
        },
        text="湿巾和洗衣液拼的一单，什么时候能到呀",
    ),
    Shot(
        "clean-listed",
        {"shop": "山货铺子", "items": (("box", "野生菌菇礼盒 6种", 1, 168.0),), "lines": (("运费", 12.0),), "dark": True},
        listing=promised(168, "野生菌菇礼盒", ("运费", 12)),
    ),
    Shot(
        "clean-text",
        {"shop": "北坡户外", "items": (("shirt", "速干冲锋裤 男", 1, 219.0),), "lines": (("运费", 0.0),), "state": "交易成功"},
        text="预算三百以内，最后219拿下，页面也是标的219，裤长偏短想换大一码",
    ),
    Shot(
        "clean-three",
        {
            "shop": "一页书房",
            "items": (("box", "手账本 A5 方格", 3, 18.8), ("box", "针管笔 12支", 1, 26.0)),
            "lines": (("运费", 6.0), ("满减", -10.0)),
            "state": "等待卖家发货",
            "label": "已付款",
        },
        text="三本手账加一盒笔，连运费一共付了78.4，麻烦改一下收货地址",
    ),
)


def _lectern(
    rng: Random,
    *,
    title: str,
    tag: str,
    price: float,
    side: str = "",
    claim: str = "",
    facts: tuple[tuple[str, str], ...],
    notice: str = "",
    fine: str = "",
) -> str:
    """A course on a desktop page: cover at the left, buying panel at the right, chapters below."""
    accent = rng.choice(("#0b6cff", "#0f8a6a", "#a2399c"))
    rows = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts)
    lessons = "".join(
        f"<li><span>第{number}讲</span>{name}<i>{rng.randrange(12, 48)}:{rng.randrange(10, 59)}</i></li>"
        for number, name in enumerate(("开课导学", "工具准备与环境", "案例拆解（上）", "案例拆解（下）", "作业点评"), 1)
    )
    body = f"""<div class="tp"><b style="color:{accent}">知行学堂</b><span>课程</span><span>题库</span><span>直播</span><span>企业服务</span><div
      class="se">搜索课程、老师</div><span>登录 / 注册</span></div>
    <div class="mn"><div class="cv" style="background:linear-gradient(135deg,{accent},#101a3a)"><em>▶</em><p>{title}</p></div>
    <div class="by"><h1>{title}</h1><p class="mt">★ 4.{rng.randrange(6, 9)}　{rng.randrange(800, 9000)} 人已学　更新至第 {rng.randrange(20, 60)} 讲</p>
    <div class="pz"><span class="tg">{tag}</span><span style="color:#d6281c">{big(price, 40)}</span><span
      class="sd">{side}</span>{f'<span class="cm">{claim}</span>' if claim else ""}</div>
    {f'<div class="nt">{notice}</div>' if notice else ""}<dl>{rows}</dl><div class="bt"><a style="background:{accent}">立即报名</a><a class="g">免费试听</a>
      </div>
    {f'<p class="fine">{fine}</p>' if fine else ""}</div></div>
    <div class="ls"><h2>课程目录</h2><ul>{lessons}</ul></div><div class="ft">知行学堂 © 2025　帮助中心　用户协议</div>"""
    return doc(_LECTERN_CSS, body, back="#f6f7f9")


_LECTERN_CSS = """.tp{background:#fff;display:flex;gap:28px;align-items:center;padding:14px 60px;font-size:15px}.tp b{font-size:22px}.se{flex:1;
background:#f1f2f4;border-radius:18px;
padding:6px 16px;color:#888;font-size:13px}.mn{display:flex;gap:32px;background:#fff;margin:24px 60px;padding:28px;border-radius:10px}
.cv{width:460px;height:300px;border-radius:8px;
color:#fff;display:flex;flex-direction:column;align-items:center;justify-content:center;font-size:22px;flex:none;padding:20px;text-align:center}
.cv em{font-style:normal;font-size:48px}.by{flex:1}
h1{font-size:26px}.mt{color:#777;font-size:14px;margin:6px 0 16px}.pz{background:#fdf3ef;padding:14px 18px;border-radius:6px;display:flex;
align-items:baseline;gap:14px}
.tg{font-size:16px;color:#333}.sd{font-size:17px;color:#555}.cm{background:#d6281c;color:#fff;font-size:15px;padding:2px 10px;border-radius:3px}
.nt{margin-top:12px;font-size:16px;
color:#8a4b00;background:#fff6da;padding:8px 14px;border-radius:4px}dl{display:grid;grid-template-columns:80px 1fr;row-gap:8px;font-size:15px;
margin:18px 0}dt{color:#777}
.bt a{display:inline-block;color:#fff;padding:11px 40px;border-radius:5px;font-size:17px;margin-right:14px}.bt .g{color:#333;background:#eceef1}
.fine{font-size:11px;color:#cacaca;margin-top:14px}
.ls{background:#fff;margin:0 60px;padding:24px 28px;border-radius:10px}h2{font-size:19px;margin-bottom:10px}li{list-style:none;padding:10px 0;
border-bottom:1px solid #f0f0f0;font-size:15px}
li span{color:#888;margin-right:16px}li i{float:right;font-style:normal;color:#888}.ft{text-align:center;color:#aaa;font-size:12px;padding:22px}"""

_WHO = ("适合人群", "零基础转行、在职提升")
_HOW = ("学习方式", "录播 + 每周二晚直播答疑")
_TERM = ("有效期", "自购买日起 18 个月")

LECTERN = (
    Shot(
        "false_discount",
        {
            "title": "数据分析实战营",
            "tag": "优惠价",
            "price": 759,
            "side": "<del>¥999</del>",
            "claim": "报名立减300元",
            "facts": (_WHO, _HOW, _TERM),
        },
        must="false_discount",
    ),
    Shot(
        "expired",
        {
            "title": "短视频剪辑从入门到接单",
            "tag": "早鸟价",
            "price": 599,
            "side": "<del>¥899</del>",
            "notice": "早鸟报名通道已经关闭，早鸟价不再提供",
            "facts": (_WHO, _HOW, _TERM),
        },
        must="expired_offer",
        text="广告还挂着599，点进来报不了",
        unsure="conditional",
    ),
    Shot(
        "conditional",
        {
            "title": "UI 设计系统课",
            "tag": "年费会员价",
            "price": 299,
            "side": "非会员 ¥499",
            "facts": (("会员", "须先开通年费会员（¥365/年）"), _WHO, _HOW),
        },
        must="conditional",
    ),
    Shot(
        "fee-fine",
        {
            "title": "初级会计职称考前集训",
            "tag": "课程价",
            "price": 880,
            "facts": (("班型", "周末面授 12 次"), _WHO, _TERM),
            "fine": "学费未含教材讲义，教材讲义费60元于开课当日收取",
        },
        must="hidden_fee fine_print",
    ),
    Shot(
        "clean-cut",
        {
            "title": "水彩风景二十课",
            "tag": "优惠价",
            "price": 268,
            "side": "<del>¥368</del>",
            "claim": "报名立减100元",
            "facts": (_WHO, _HOW, _TERM),
            "fine": "部分截图取自往期学员作业，已获授权",
        },
        listing=promised(268, "水彩风景二十课", original=368),
    ),
    Shot(
        "clean-soon",
        {
            "title": "Python 自动化办公",
            "tag": "早鸟价",
            "price": 399,
            "side": "<del>¥599</del>",
            "notice": "早鸟报名进行中，6 月 30 日 24:00 关闭通道",
            "facts": (_WHO, _HOW, _TERM),
        },
        text="想问早鸟价399是到月底吗，我等发工资再报",
    ),
    Shot(
        "clean-member",
        {
            "title": "商务英语口语 60 讲",
            "tag": "课程价",
            "price": 459,
            "facts": (("会员", "年费会员另享作业一对一点评"), _HOW, _TERM),
        },
    ),
)


STANDS = (
    Stand("noonbox", _noonbox, NOONBOX, print=13),
    Stand("doorway", _doorway, DOORWAY, widths=(400, 430), scales=(2,), print=14, fine=10),
    Stand("parcel", _parcel, PARCEL),
    Stand("lectern", _lectern, LECTERN, widths=(1240, 1320), scales=(1.5, 2), print=14, fine=11),
)
"""The stands of this half."""
