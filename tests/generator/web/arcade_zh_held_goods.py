"""The stands of split `held`, first half: booking, dining voucher, group-buy, price board."""

from __future__ import annotations

from random import Random

from tests.generator.web.arcade_zh_kit import Shot, Stand, art, big, doc, phone_bar, promised, trimmed

Line = tuple[str, str, float]


def _innbill(
    rng: Random,
    *,
    what: str,
    sub: str,
    when: str,
    lines: tuple[Line, ...],
    skew: float = 0,
    total: str = "应付总额",
    icon: str = "⌂",
) -> str:
    """A booking before payment: what is booked, the traveller, the cost sheet that slid up."""
    tone = rng.choice(("#1b7fe5", "#0d9488", "#3d4db8"))
    due = sum(amount for *_, amount in lines) + skew
    rows = "".join(
        f'<tr><td>{name}<small>{detail}</small></td><td class="a">{"−" if amount < 0 else ""}¥{trimmed(abs(amount))[1:]}</td></tr>'
        for name, detail, amount in lines
    )
    body = f"""<div style="background:{tone};color:#fff">{phone_bar(rng, "#fff")}<div class="nv">←<b>填写订单</b><span>☎</span></div>
    <div class="bk"><div class="ic">{icon}</div><div><h1>{what}</h1><p>{sub}</p><p>{when}</p></div></div></div>
    <div class="bx"><h2>出行人</h2><p class="fl"><span>姓名</span>周**</p><p class="fl"><span>手机号</span>+86 177****{rng.randrange(1000, 9999)}</p></div>
    <div class="bx"><h2>取消政策</h2><p class="k">提前一天18:00前可免费取消</p></div>
    <div class="cost"><div class="bar"></div><h2>费用清单</h2><table>{rows}<tr class="tt"><td>{total}</td><td class="a"
      style="color:{tone}">{big(due, 24)}</td></tr></table></div>
    <div class="go"><span>{total} <b>¥{trimmed(due)[1:]}</b> <i>明细⌄</i></span><a style="background:{tone}">去支付</a></div>"""
    return doc(_INN_CSS, body, back="#eef1f5")


_INN_CSS = """.nv{display:flex;justify-content:space-between;padding:6px 16px;font-size:17px}.bk{display:flex;gap:12px;padding:12px 16px 20px;
align-items:center}.ic{width:54px;height:54px;
background:#fff3;border-radius:12px;font-size:28px;display:flex;align-items:center;justify-content:center}h1{font-size:17px}.bk p{font-size:13px;
opacity:.95}.bx{background:#fff;
margin:0 0 8px;padding:12px 16px}h2{font-size:15px;margin-bottom:8px}.fl{font-size:14px;padding:5px 0}.fl span{color:#777;display:inline-block;
width:76px}.k{font-size:13px;color:#555}
.cost{background:#fff;border-radius:16px 16px 0 0;padding:8px 16px 18px;box-shadow:0 -6px 20px #0002}.bar{width:36px;height:4px;background:#ddd;
border-radius:2px;margin:0 auto 10px}
table{width:100%;border-collapse:collapse;font-size:14px}td{padding:8px 0;border-bottom:1px dashed #e3e6ea}td small{color:#777;font-size:12px;
margin-left:8px}.a{text-align:right;white-space:nowrap}
.tt td{border:0;font-weight:700}.go{background:#fff;border-top:1px solid #e8e8e8;display:flex;justify-content:space-between;align-items:center;
padding:10px 16px 22px;font-size:13px}
.go b{font-size:19px}.go i{font-style:normal;color:#777;font-size:12px}.go a{color:#fff;border-radius:6px;padding:10px 28px;font-size:16px}"""

INNBILL = (
    Shot(
        "hidden_fee-listing",
        {
            "what": "望海里民宿 · 观景大床房",
            "sub": "双早 · 有窗 · 可住2人",
            "when": "8月2日 入住 — 8月3日 离店，1晚",
            "lines": (("房费", "1间 × 1晚", 328), ("清洁费", "每单", 60)),
        },
        must="hidden_fee",
        unsure="mismatch",
        listing=promised(328, "望海里民宿 观景大床房 1晚"),
    ),
    Shot(
        "hidden_fee-text",
        {
            "what": "杭州东 → 黄山北",
            "sub": "G7**5 二等座",
            "when": "9月30日 08:12 开，1小时36分",
            "icon": "⇄",
            "lines": (("车票", "成人票 ×1", 113), ("优先出票包", "", 30)),
        },
        must="hidden_fee",
        unsure="mismatch",
        text="票面只有113，系统自己给我塞进来三十块的东西，我压根没勾过",
    ),
    Shot(
        "total_mismatch-room",
        {
            "what": "云栖酒店（北站店）",
            "sub": "豪华双床房 · 含早",
            "when": "7月11日 — 7月14日，3晚",
            "lines": (("房费", "首晚", 288), ("房费", "次晚", 288), ("房费", "第三晚", 318), ("会员立减", "", -40)),
            "skew": 30,
        },
        must="total_mismatch",
    ),
    Shot(
        "total_mismatch-air",
        {
            "what": "成都天府 ✈ 厦门高崎",
            "sub": "经济舱 · 20kg行李",
            "when": "10月6日 14:35 起飞",
            "icon": "✈",
            "total": "订单总额",
            "lines": (("票价", "成人", 620), ("机场建设费", "", 50), ("燃油附加费", "", 20)),
            "skew": 80,
        },
        must="total_mismatch",
    ),
    Shot(
        "mismatch",
        {
            "what": "竹里度假村 · 亲子家庭房",
            "sub": "三早 · 含乐园门票",
            "when": "8月15日 — 8月16日，1晚",
            "lines": (("房费", "1间 × 1晚", 568),),
        },
        must="mismatch",
        listing=promised(498, "竹里度假村 亲子家庭房 1晚"),
    ),
    Shot(
        "clean-room",
        {
            "what": "云栖酒店（南湖店）",
            "sub": "高级大床房 · 无早",
            "when": "7月20日 — 7月22日，2晚",
            "lines": (("房费", "首晚", 266), ("房费", "次晚", 298), ("新客礼金", "", -30)),
        },
    ),
    Shot(
        "clean-listed",
        {
            "what": "浮玉山房 · 榻榻米双人间",
            "sub": "不含餐 · 可带宠物",
            "when": "11月8日 — 11月9日，1晚",
            "lines": (("房费", "1间 × 1晚", 410), ("清洁费", "每单", 50), ("宠物清理费", "1只", 40)),
        },
        listing=promised(410, "浮玉山房 榻榻米双人间", ("清洁费", 50), ("宠物清理费", 40)),
    ),
    Shot(
        "clean-air",
        {
            "what": "西安咸阳 ✈ 三亚凤凰",
            "sub": "经济舱 · 无托运行李",
            "when": "12月3日 07:50 起飞",
            "icon": "✈",
            "total": "订单总额",
            "lines": (("票价", "成人 ×2", 1360), ("机场建设费", "×2", 100), ("燃油附加费", "×2", 40)),
        },
        text="两张成人票带机建燃油一共1500，跟搜的时候写的一样，请问可以改签吗",
    ),
    Shot(
        "clean-train",
        {
            "what": "长沙南 → 武汉",
            "sub": "G1**4 二等座",
            "when": "5月4日 16:20 开，1小时28分",
            "icon": "⇄",
            "lines": (("车票", "成人票 ×2", 329), ("行程保险", "未勾选", 0)),
        },
        text="两张票329，跟车站大屏一个价，其中一位临时有事，能单独退吗",
    ),
)


def _voucher(
    rng: Random,
    *,
    shop: str,
    name: str,
    price: float,
    was: float | None,
    claim: str = "",
    menu: tuple[tuple[str, float], ...],
    rules: tuple[str, ...] = (),
    shut: str = "",
    fine: str = "",
) -> str:
    """A voucher of a restaurant: shop, ticket with notches, what is in it, rules."""
    tone = rng.choice(("#ff6a1a", "#d4243c", "#8a5a2b"))
    dishes = "".join(f"<tr><td>{dish}</td><td>1份</td><td>{trimmed(value)}</td></tr>" for dish, value in menu)
    body = f"""{phone_bar(rng)}<div class="s"><span>〈</span><b>{shop}</b><span>↗</span></div><p class="k">★★★★☆
      4.{rng.randrange(2, 9)}　人均¥{rng.randrange(50, 120)}　{rng.randrange(2, 9)}.{rng.randrange(1, 9)}km　消费{rng.randrange(200, 3000)}次</p>
    <div
      class="pics">{art(rng, "bowl", "32%", 92, round_by=6)}{art(rng, "cup", "32%", 92, round_by=6)}{art(rng, "bowl", "32%", 92, round_by=6)}</div>
    <div class="tk"><div class="a"><h1>{name}</h1><p class="n">随时退 · 过期自动退 · 免预约</p></div><div class="b"><span
      style="color:{tone}">{big(price, 30)}</span>
    {f'<span class="w">门市价<s>{trimmed(was)}</s></span>' if was else ""}
    {f'<em style="color:{tone};border-color:{tone}">{claim}</em>' if claim else ""}</div></div>
    <div class="p"><h2>券内容</h2><table>{dishes}</table></div>
    {f'<div class="p"><h2>使用须知</h2>{"".join(f"<p>· {rule}</p>" for rule in rules)}</div>' if rules else ""}
    {f'<p class="fine">{fine}</p>' if fine else ""}
    <div class="q" style="background:{"#a8a8a8" if shut else tone}">{shut or "马上抢购"}</div>"""
    return doc(_VOUCHER_CSS, body, back="#fff")


_VOUCHER_CSS = """.s{display:flex;justify-content:space-between;padding:8px 16px;font-size:17px}.k{padding:0 16px;font-size:12px;color:#666}
.pics{display:flex;justify-content:space-between;
padding:12px 16px}.tk{margin:4px 16px 14px;
background:radial-gradient(circle at 0 64px,#fff 9px,#0000 10px),radial-gradient(circle at 100% 64px,#fff 9px,#fff4ea 10px);
background-color:#fff4ea;
border-radius:10px}.a{padding:12px 18px;height:64px;border-bottom:1px dashed #e6c7ae}.a h1{font-size:16px;white-space:nowrap;overflow:hidden}
.n{font-size:12px;color:#7c6a5b}.b{padding:12px 18px;
display:flex;gap:10px;align-items:baseline;flex-wrap:wrap}.w{font-size:13px;color:#666}.b em{font-style:normal;border:1px solid;border-radius:3px;
font-size:13px;padding:0 6px}.p{padding:10px 16px}
h2{font-size:15px;margin-bottom:6px}table{width:100%;font-size:13px;border-collapse:collapse}td{padding:5px 0}td+td{text-align:right;color:#555}
.p p{font-size:14px;color:#333;padding:2px 0}
.fine{font-size:9px;color:#c6c6c6;padding:6px 16px}.q{margin:14px 16px 22px;color:#fff;text-align:center;padding:12px;border-radius:24px;
font-size:16px;font-weight:600}"""

_FEAST = (("鲜切黄牛肉", 58.0), ("手打虾滑", 42.0), ("菌菇拼盘", 36.0), ("清汤锅底", 32.0))
_BRUNCH = (("班尼迪克蛋", 46.0), ("燕麦拿铁 ×2", 64.0), ("时令水果碗", 28.0))

VOUCHER = (
    Shot(
        "false_discount",
        {"shop": "潮汕牛锅记", "name": "双人牛肉火锅套餐", "price": 158, "was": 168, "claim": "八五折", "menu": _FEAST, "rules": ("每桌限用一张",)},
        must="false_discount",
    ),
    Shot(
        "expired",
        {
            "shop": "白日咖啡食堂",
            "name": "周末早午餐双人份",
            "price": 88,
            "was": 138,
            "menu": _BRUNCH,
            "rules": ("团购期已过，本券停止售卖",),
            "shut": "已停售",
        },
        must="expired_offer",
        text="收藏夹里翻出来还标着88，按钮却是灰的",
    ),
    Shot(
        "fee-fine",
        {
            "shop": "江南府私房菜",
            "name": "四人家宴套餐",
            "price": 298,
            "was": None,
            "menu": (("清蒸鲈鱼", 88.0), ("东坡肉", 68.0), ("蟹粉豆腐", 78.0), ("时蔬两道", 64.0)),
            "fine": "到店用餐每位加收茶芥钱8元",
        },
        must="hidden_fee fine_print",
    ),
    Shot(
        "fine_print",
        {
            "shop": "山下小馆",
            "name": "100元代金券",
            "price": 85,
            "was": None,
            "menu": (("代金券面值", 100.0),),
            "fine": "仅午市11:00–14:00可用，酒水与活鲜除外",
        },
        must="fine_print",
        unsure="conditional",
    ),
    Shot(
        "clean-discount",
        {
            "shop": "蜀巷串串",
            "name": "三人串串拼盘",
            "price": 142.8,
            "was": 168,
            "claim": "八五折",
            "menu": _FEAST,
            "rules": ("周末通用", "大厅包间都可用"),
        },
    ),
    Shot(
        "clean-listing",
        {
            "shop": "白日咖啡食堂",
            "name": "工作日早午餐双人份",
            "price": 99,
            "was": 138,
            "menu": _BRUNCH,
            "rules": ("购买后90天内可用", "不收取茶位费、服务费"),
            "fine": "菜品照片由商户上传，摆盘请以上桌为准",
        },
        listing=promised(99, "工作日早午餐双人份", original=138),
    ),
    Shot(
        "clean-text",
        {
            "shop": "晚风烤鱼",
            "name": "纸包烤鱼2-3人餐",
            "price": 109,
            "was": 156,
            "claim": "省47元",
            "menu": (("纸包烤鱼", 98.0), ("凉拌木耳", 22.0), ("米饭畅吃", 12.0), ("柠檬茶 ×2", 24.0)),
            "rules": ("销售至下月底",),
        },
        text="昨天刚买的109这张券，去了老板说今天满座，能给我退掉不",
    ),
    Shot(
        "clean-other-gone",
        {
            "shop": "阿嬷手作甜品",
            "name": "三选一糖水双人份",
            "price": 32,
            "was": 40,
            "claim": "八折",
            "menu": (("红豆沙", 20.0), ("杨枝甘露", 20.0)),
            "rules": ("旧版单人券已下架，与本券无关", "本券照常售卖"),
        },
        text="单人的找不到了，买双人这张32的行不行",
    ),
)


def _crew(
    rng: Random,
    *,
    shape: str,
    title: str,
    price: float,
    mark: str,
    left: tuple[str, float] | None,
    right: tuple[str, float],
    banner: str = "",
    extra: tuple[str, ...] = (),
    dark: bool = False,
    fine: str = "",
) -> str:
    """A neighbours' group-buy: title first, picture below, who joined, two priced buttons."""
    back, card, ink, soft = ("#131417", "#1e2025", "#f1f1f1", "#a9adb5") if dark else ("#fdf5f2", "#ffffff", "#24201e", "#6c6360")
    faces = "".join(f'<i style="background:hsl({rng.randrange(360)},50%,70%)"></i>' for _ in range(5))
    buttons = "".join(
        f'<div style="background:{color};color:{fore}"><b>{trimmed(amount)}</b><span>{name}</span></div>'
        for (name, amount), color, fore in ((*(((left, "#ffd9cc", "#a3300c"),) if left else ()), (right, "#d9381e", "#fff")))
    )
    body = f"""{phone_bar(rng, ink)}<div class="hd">{f'<p class="bn">{banner}</p>' if banner else ""}<h1>{title}</h1>
    <div class="pl"><span style="color:{"#ff7d5c" if dark else "#cf2f12"}">{big(price, 36)}</span><span class="mk">{mark}</span></div></div>
    <div class="cd" style="background:{card}">{art(rng, shape, "100%", 210, round_by=10)}<div class="fc">{faces}<span style="color:{soft}">等
      {rng.randrange(30, 800)} 位邻居买过</span></div></div>
    <div class="cd" style="background:{card}">{"".join(f"<p>✓ {line}</p>" for line in extra)}</div>
    {f'<p class="fine" style="color:{"#4b4e57" if dark else "#d6c8c1"}">{fine}</p>' if fine else ""}
    <div class="bt">{buttons}</div>"""
    return doc(_CREW_CSS, body, back=back, ink=ink, font="WenQuanYi Zen Hei")


_CREW_CSS = """.hd{padding:10px 16px}.bn{background:#3a2b66;color:#fff;border-radius:6px;padding:7px 12px;font-size:15px;margin-bottom:10px}
h1{font-size:19px}.pl{display:flex;align-items:center;gap:10px;margin-top:8px}
.mk{font-size:15px}.cd{margin:8px 12px;border-radius:12px;padding:12px;font-size:14px;line-height:1.9}.fc{display:flex;align-items:center;
margin-top:10px;font-size:12px}.fc i{width:26px;height:26px;
border-radius:50%;margin-right:-6px;border:2px solid #fff}.fc span{margin-left:16px}.fine{font-size:9px;padding:4px 18px}.bt{display:flex;gap:10px;
padding:12px 14px 26px}.bt div{flex:1;border-radius:24px;
text-align:center;padding:7px}.bt b{font-size:18px;display:block;line-height:1.2}.bt span{font-size:13px}"""

CREW = (
    Shot(
        "conditional",
        {
            "shape": "box",
            "title": "东北五常大米 10斤真空装",
            "price": 45.9,
            "mark": "3人成团",
            "left": ("独自购买", 62.0),
            "right": ("发起拼团", 45.9),
            "extra": ("产地直邮，48小时揽收", "坏单包赔"),
        },
        must="conditional",
    ),
    Shot(
        "conditional-dark",
        {
            "shape": "phone",
            "title": "星野 X5 折叠屏手机 16GB+512GB",
            "price": 4299,
            "mark": "交旧机换新后",
            "left": ("不交旧机", 5499.0),
            "right": ("交旧换新", 4299.0),
            "extra": ("须回收同品牌旧机一台", "顺丰上门取旧"),
            "dark": True,
        },
        must="conditional",
        text="没有旧手机的话是不是就得付5499？",
    ),
    Shot(
        "mismatch",
        {
            "shape": "bottle",
            "title": "冷榨亚麻籽油 500ml×2",
            "price": 76,
            "mark": "",
            "left": None,
            "right": ("参团", 76.0),
            "extra": ("团长：莲花社区 老许", "明日16点后自提"),
        },
        must="mismatch",
        text="群里团长接龙报的56，链接打开居然是76",
    ),
    Shot(
        "expired",
        {
            "shape": "bowl",
            "title": "鲜活小龙虾 4-6钱 净重3斤",
            "price": 69,
            "mark": "<s>¥99</s> 尝鲜团",
            "left": None,
            "right": ("换一团看看", 69.0),
            "banner": "来晚啦，尝鲜团昨晚已收团",
            "extra": ("冷链到家", "死虾包赔"),
        },
        must="expired_offer",
    ),
    Shot(
        "expired-fine",
        {
            "shape": "cup",
            "title": "保温焖烧罐 800ml 送提袋",
            "price": 79,
            "mark": "<s>¥119</s> 秋日团",
            "left": None,
            "right": ("参团", 79.0),
            "extra": ("颜色：奶黄 / 墨绿", "三天内发出"),
            "fine": "秋日团截至10月20日，现已失效，下单将按原价收取",
            "dark": True,
        },
        must="expired_offer fine_print",
        unsure="conditional",
    ),
    Shot(
        "clean-single",
        {
            "shape": "box",
            "title": "赣南脐橙 8斤 中果",
            "price": 42.8,
            "mark": "一件也发",
            "left": None,
            "right": ("买一箱", 42.8),
            "extra": ("今年新果，树上现摘", "邻居团已经满员，无需等待"),
        },
        listing=promised(42.8, "赣南脐橙 8斤"),
    ),
    Shot(
        "clean-open",
        {
            "shape": "bowl",
            "title": "羊肚菌 干货 50g",
            "price": 58,
            "mark": "<s>¥75</s> 便宜17元",
            "left": None,
            "right": ("参团", 58.0),
            "banner": "今晚 22:00 收团，还可参加",
            "extra": ("自提点：莲花社区服务站", "上周的松茸团已收团，谢谢支持"),
            "dark": True,
        },
    ),
    Shot(
        "clean-chat",
        {
            "shape": "shirt",
            "title": "纯棉婴儿连体衣 两件装",
            "price": 59,
            "mark": "",
            "left": None,
            "right": ("参团", 59.0),
            "extra": ("尺码 59 / 66 / 73", "团长：锦绣社区 小唐"),
        },
        text="团长接龙写的59，点开也是59，66码还有吗",
    ),
)


def _chalk(rng: Random, *, shop: str, head: str, rows: tuple[tuple[str, str, str, str], ...], tape: str = "", fine: str = "") -> str:
    """A dark board of prices: service, usual price, claim, price now."""
    back, ink, gold = rng.choice((("#1d2b26", "#f0ead8", "#ffd479"), ("#23252e", "#ececf4", "#7fe0d0"), ("#2e2020", "#f6e9e4", "#ffb199")))
    faint = f"color-mix(in srgb,{ink} 30%,{back})"
    lines = "".join(
        f"<tr><td>{name}</td><td>{f'<s>{was}</s>' if was else '—'}</td>"
        f'<td style="color:{gold}">{claim}</td><td class="n" style="color:{gold}">{now}</td></tr>'
        for name, was, claim, now in rows
    )
    body = f"""<div class="bd"><p class="sh" style="color:{gold}">✂ {shop}</p><h1>{head}</h1>{f'<p class="tp">{tape}</p>' if tape else ""}
    <table><tr class="th"><td>项目</td><td>常价</td><td>优惠</td><td>现价</td></tr>{lines}</table>
    <p class="op">周一店休 · 末位客人 20:30 前进店</p>{f'<p class="fine" style="color:{faint}">{fine}</p>' if fine else ""}</div>"""
    return doc(_CHALK_CSS, body, back=back, ink=ink, font=rng.choice(("Noto Serif CJK SC", "WenQuanYi Zen Hei")))


_CHALK_CSS = """.bd{margin:14px;border:2px solid #fff4;border-radius:6px;padding:22px 16px}.sh{text-align:center;font-size:16px}
h1{text-align:center;font-size:30px;margin:4px 0 14px;letter-spacing:4px}
.tp{background:#f3d34a;color:#222;font-size:16px;font-weight:700;text-align:center;padding:6px;transform:rotate(-1.5deg);margin-bottom:12px}
table{width:100%;border-collapse:collapse}
td{padding:11px 4px;border-bottom:1px dotted #fff5;font-size:16px}.th td{font-size:13px;opacity:.85}.n{text-align:right;font-weight:700;
font-size:19px}.th td:last-child{text-align:right}
.op{text-align:center;font-size:14px;margin-top:16px}.fine{font-size:10px;text-align:center;margin-top:12px}"""

CHALK = (
    Shot(
        "false_discount",
        {
            "shop": "静屿美容",
            "head": "护理价目",
            "rows": (
                ("补水护理 60分钟", "¥260", "七折", "¥208"),
                ("肩背舒缓 45分钟", "", "", "¥180"),
                ("手部护理", "¥120", "九折", "¥108"),
            ),
        },
        must="false_discount",
    ),
    Shot(
        "false_discount-save",
        {
            "shop": "驰风车服",
            "head": "保养价目",
            "rows": (("小保养（全合成）", "¥499", "便宜120元", "¥429"), ("四轮定位", "", "", "¥150"), ("洗车打蜡", "¥98", "便宜20元", "¥78")),
        },
        must="false_discount",
    ),
    Shot(
        "expired",
        {
            "shop": "跃动游泳馆",
            "head": "暑期课时",
            "rows": (("少儿十课时", "¥1280", "八折", "¥1024"), ("成人十课时", "¥1480", "八折", "¥1184")),
            "tape": "暑期八折档期已过 · 牌子待换",
        },
        must="expired_offer",
    ),
    Shot(
        "fine_print",
        {
            "shop": "匠修家电",
            "head": "上门维修",
            "rows": (("洗衣机不脱水", "", "", "¥120"), ("油烟机清洗", "¥168", "便宜30元", "¥138"), ("空调加氟", "", "", "¥180")),
            "fine": "所列数额不作准，师傅现场核价收取为准",
        },
        must="fine_print",
    ),
    Shot(
        "clean-board",
        {
            "shop": "静屿美容",
            "head": "护理价目",
            "rows": (
                ("补水护理 60分钟", "¥260", "七折", "¥182"),
                ("肩背舒缓 45分钟", "", "", "¥180"),
                ("手部护理", "¥120", "九折", "¥108"),
            ),
            "tape": "本月优惠照常供应",
        },
        text="这家店的价目表，补水护理182挺划算，分享一下",
    ),
    Shot(
        "clean-repair",
        {
            "shop": "手机医院·老街店",
            "head": "换件报价",
            "rows": (("电池（原容量）", "¥199", "便宜40元", "¥159"), ("内屏总成", "", "", "¥680"), ("后盖玻璃", "¥150", "便宜30元", "¥120")),
            "fine": "手写招牌，字迹如有磨损敬请见谅",
        },
    ),
    Shot(
        "clean-gym",
        {
            "shop": "巷子里健身",
            "head": "次卡月卡",
            "rows": (("单次入场", "", "", "¥35"), ("十次卡", "¥350", "八折", "¥280"), ("月卡", "", "", "¥300")),
        },
        listing=promised(280, "十次卡", original=350),
    ),
    Shot(
        "clean-tuner",
        {
            "shop": "琴声乐器行",
            "head": "调律价目",
            "rows": (("立式钢琴调律", "¥400", "九折", "¥360"), ("三角钢琴调律", "", "", "¥600"), ("吉他换弦", "¥60", "便宜10元", "¥50")),
            "tape": "优惠供应到月末",
        },
        text="拍了张乐器行的牌子，立式打九折360，约了周六",
    ),
)

STANDS = (
    Stand("innbill", _innbill, INNBILL),
    Stand("voucher", _voucher, VOUCHER),
    Stand("crew", _crew, CREW, print=13),
    Stand("chalk", _chalk, CHALK, widths=(400, 428), scales=(2,), print=14, fine=10),
)
"""The stands of this half."""
