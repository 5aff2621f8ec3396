"""Chinese offers: second-hand goods, carrier plans, gyms, wholesale, live streams, language courses, game top-ups."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_fresh_kit import CJK, ZENHEI, Case, clock, document, make, money, photo, split_money, yuan_listing

IDLE = (
    Case(
        "clean",
        {
            "title": "佳能 RF 50mm F1.8 镜头 箱说全",
            "price": 860,
            "was": 1299,
            "facts": "95新 · 国行 · 支持验货",
            "post": "包邮",
            "small": "图片均为实拍，灯光下会有色差",
        },
        listing=yuan_listing("佳能 RF 50mm F1.8", 860),
    ),
    Case(
        "mismatch",
        {
            "title": "小牛电动滑板车 KQi3 仅骑过 260 公里",
            "price": 1380,
            "was": 2499,
            "facts": "9成新 · 可小刀 · 深圳南山自提",
            "post": "自提",
            "small": "交易前请看清成色说明",
        },
        must=("mismatch",),
        listing=yuan_listing("小牛 KQi3 滑板车", 1280),
    ),
    Case(
        "hidden_fee",
        {
            "title": "索尼 WH-1000XM4 头戴耳机 银色",
            "price": 920,
            "was": 0,
            "facts": "9成新 · 配件齐全 · 电池健康",
            "post": "卖家发货",
            "small": "另收平台验机及打包费 ¥35，由买家承担",
        },
        must=("hidden_fee", "fine_print"),
    ),
    Case(
        "clean",
        {
            "title": "宜家毕利书柜 白色 搬家出",
            "price": 150,
            "was": 499,
            "facts": "8成新 · 无磕碰 · 需自己搬",
            "post": "自提",
            "small": "卖家信用良好，已实名",
        },
    ),
    Case(
        "mismatch",
        {"title": "Switch 健身环 带腿带 国行卡带", "price": 430, "was": 0, "facts": "几乎全新 · 只拆封", "post": "包邮", "small": "回复率 97%"},
        must=("mismatch",),
        text="卖家之前答应380元卖给我，等我去拍的时候页面价格成了430元",
    ),
    Case(
        "clean",
        {
            "title": "捷安特 ATX 660 山地车 M 码",
            "price": 1050,
            "was": 2198,
            "facts": "8成新 · 27.5 寸 · 24 速",
            "post": "运费 ¥45",
            "small": "图片均为实拍",
        },
        listing=yuan_listing("捷安特 ATX 660", 1050, 运费=45),
        text="标价1050，运费45卖家一开始就写明了",
    ),
)


def idle(rng: Random, *, title: str, price: float, was: float, facts: str, post: str, small: str) -> str:
    """A second-hand item in an app."""
    css = """.s{display:flex;align-items:center;gap:10px;padding:12px 16px}.a{width:38px;height:38px;border-radius:50%;background:#8fb8a8}
    .p{font-size:30px;font-weight:700;color:#e5442e}.w{color:#777;font-size:14px;text-decoration:line-through;margin-left:8px}.g{display:grid;grid-template-columns:1fr 1fr;gap:10px;padding:12px 16px;background:#f4f4f2}
    .c{background:#fff;border-radius:8px;padding:8px;font-size:13px}.b{display:flex;align-items:center;padding:10px 16px;border-top:1px solid #eee;gap:18px}.k{margin-left:auto;background:#ffdf2b;border-radius:20px;padding:9px 26px;font-weight:700}"""
    was_html = f'<span class="w">入手价 {money(was)}</span>' if was else ""
    others = rng.sample(
        [("二手三脚架 碳纤维", 210), ("拍立得相纸 20 张", 68), ("露营折叠椅一对", 99), ("Kindle 入门款", 180), ("台灯 可调光", 45)], 2
    )
    cards = "".join(f'<div class="c">{photo(rng, "100%", 92)}{name}<br><b style="color:#e5442e">{money(cost)}</b></div>' for name, cost in others)
    body = f"""{clock(rng)}<div class="s"><span style="font-size:22px">‹</span><div class="a"></div><div><b>{rng.choice(("南门小仓库", "阿泽的闲置", "半夏收纳间"))}</b>
    <div style="font-size:13px;color:#666">{rng.randint(2, 50)}分钟前来过 · 卖出过 {rng.randint(3, 90)} 件宝贝</div></div></div>
    <div style="padding:0 16px"><span class="p">{split_money(price)}</span>{was_html}<span style="float:right;font-size:14px;color:#555;padding-top:14px">{post}</span>
    <div style="font-size:17px;margin:6px 0">{title}</div><div style="font-size:14px;color:#555;margin-bottom:10px">{facts}</div>{photo(rng, "100%", 230)}
    <div style="font-size:10.5px;color:#bcbcbc;margin:9px 0 12px">{small}</div></div><div class="g">{cards}</div>
    <div class="b"><span>☆ 收藏 {rng.randint(2, 60)}</span><span>✉ 聊一聊</span><span class="k">立即买下</span></div>"""
    return document(css, body)


CARRIER = (
    Case(
        "conditional",
        {
            "plan": "青春畅享卡",
            "price": 29,
            "flow": "80GB 通用流量 + 200 分钟",
            "rows": (("新入网并办宽带", "29元/月", False), ("老用户直接改套餐", "59元/月", True)),
            "small": "图片仅供参考",
        },
        must=("conditional",),
    ),
    Case(
        "conditional",
        {
            "plan": "家庭融合 500M",
            "price": 49,
            "flow": "500M 宽带 + 60GB 流量",
            "rows": (("资费", "49元/月", False), ("可添副卡", "3 张", False)),
            "small": "49元/月须一次预存720元，未预存者按89元/月收取",
        },
        must=("conditional", "fine_print"),
    ),
    Case(
        "clean",
        {
            "plan": "安心长辈卡",
            "price": 19,
            "flow": "10GB 流量 + 300 分钟",
            "rows": (("月租", "19元/月", True), ("合约期", "无，随时可退", False)),
            "small": "页面插图仅供参考",
        },
    ),
    Case(
        "expired_offer",
        {
            "plan": "金秋流量包",
            "price": 9.9,
            "flow": "30GB 当月有效",
            "rows": (("促销价", "9.9元/月", False), ("标准价", "25元/月", False), ("办理状态", "促销受理已截止，不再办理", False)),
            "small": "客服热线 10 小时在线",
        },
        must=("expired_offer",),
    ),
    Case(
        "fine_print",
        {
            "plan": "商旅无忧套餐",
            "price": 128,
            "flow": "150GB 流量 + 1000 分钟",
            "rows": (("月租", "128元/月", True), ("副卡", "可办 2 张", False)),
            "small": "页面金额仅作展示，最终扣费以当月实际出账为准",
        },
        must=("fine_print",),
    ),
    Case(
        "clean",
        {
            "plan": "小蜂日租卡",
            "price": 59,
            "flow": "100GB 流量 + 100 分钟",
            "rows": (("月租", "59元/月", True), ("优惠办理", "进行中，剩 6 天", False)),
            "small": "本页底图由设计师绘制",
        },
        listing=yuan_listing("小蜂日租卡", 59),
    ),
)


def carrier(rng: Random, *, plan: str, price: float, flow: str, rows: tuple[tuple[str, str, bool], ...], small: str) -> str:
    """A mobile carrier's plan."""
    css = """.h{background:linear-gradient(160deg,#1c62e8,#38b6ff);color:#fff;padding:10px 20px 46px}.h b{font-size:52px}.m{margin:-30px 14px 0;background:#fff;border-radius:14px;box-shadow:0 4px 16px #1c62e822;padding:8px 16px}
    .r{display:flex;justify-content:space-between;padding:13px 0;border-bottom:1px solid #eef1f6;font-size:16px}.r:last-child{border:0}.on{color:#1c62e8;font-weight:700}"""
    lines = "".join(
        f'<div class="r {"on" if on else ""}"><span>{"◉ " if on else ""}{left}</span><span>{right}</span></div>' for left, right, on in rows
    )
    whole = f"{price:g}"
    body = f"""<div style="background:#1c62e8">{clock(rng, "#fff")}</div><div class="h"><div style="font-size:16px;margin:6px 0 14px">‹　套餐办理</div><div style="font-size:21px">{plan}</div>
    <div><b>{whole}</b> 元/月</div><div style="font-size:16px">{flow}</div></div><div class="m">{lines}</div>
    <div style="padding:18px 20px 4px;font-weight:700">套餐包含</div><div style="display:flex;gap:10px;padding:6px 20px;font-size:14px;color:#444"><span>● 来电显示</span><span>● 全国接听免费</span><span>● 5G 网络</span></div>
    <div style="padding:22px 20px;font-size:10px;color:#c2c6cc">{small}</div>
    <div style="background:#1c62e8;color:#fff;text-align:center;margin:6px 16px 18px;border-radius:26px;padding:13px;font-size:17px">去办理</div>
    <div style="text-align:center;font-size:13px;color:#667;padding-bottom:16px">已有 {rng.randint(2, 98)},{rng.randint(100, 999)} 人选择</div>"""
    return document(css, body, ground="#f5f7fb")


GYM = (
    Case("false_discount", {"name": "私教 12 节卡", "was": 3600, "badge": "限时 7 折", "price": 2880}, must=("false_discount",)),
    Case("false_discount", {"name": "半年通卡", "was": 1980, "badge": "立减 300 元", "price": 1780}, must=("false_discount",)),
    Case("clean", {"name": "瑜伽 20 次卡", "was": 1200, "badge": "八五折", "price": 1020}),
    Case("clean", {"name": "游泳月卡", "was": 199, "badge": "8.8折", "price": 175}),
    Case("clean", {"name": "动感单车 10 次", "was": 899, "badge": "全馆低至 5 折", "price": 720}, listing=yuan_listing("动感单车 10 次卡", 720)),
    Case("clean", {"name": "拳击体验 3 节", "was": 450, "badge": "直降 ¥180", "price": 270}),
)


def gym(rng: Random, *, name: str, was: float, badge: str, price: float) -> str:
    """A pass of a sports club, dark."""
    css = """.t{padding:6px 20px;font-size:26px;font-weight:800}.k{margin:14px 20px;border-radius:18px;background:#23262b;padding:22px}.l{color:#c8ff3d}.o{display:inline-block;background:#c8ff3d;color:#111;font-weight:700;border-radius:6px;padding:2px 10px;font-size:15px}
    .x{position:relative;display:inline-block;color:#b5b9c0;font-size:18px}.x:after{content:"";position:absolute;left:-3px;right:-3px;top:52%;height:1.6px;background:#b5b9c0}.d{display:flex;gap:8px;padding:8px 20px}.d span{border:1px solid #3b4047;border-radius:10px;padding:8px 12px;font-size:14px;color:#d5d8dd}"""
    days = "".join(f"<span>{day}<br>{rng.randint(6, 20)}:{rng.choice(('00', '30'))}</span>" for day in ("周一", "周三", "周五", "周日"))
    body = f"""{clock(rng, "#fff")}<div class="t">铁熊健身 <span class="l">·</span> 万象店</div><div style="padding:0 20px;font-size:14px;color:#b5b9c0">距你 {rng.randint(3, 28) / 10} km　评分 4.{rng.randint(5, 9)}　24 小时营业</div>
    <div style="padding:14px 20px 0">{photo(rng, "100%", 150, round_by=18)}</div><div class="k"><div style="font-size:20px;margin-bottom:8px">{name}</div><span class="o">{badge}</span>
    <div style="margin-top:14px"><span class="l" style="font-size:40px;font-weight:800">{split_money(price)}</span>　<span class="x">原价 {money(was)}</span></div>
    <div style="font-size:14px;color:#b5b9c0;margin-top:8px">自开卡起 {rng.choice((90, 120, 180))} 天内使用 · 已售 {rng.randint(40, 900)}</div></div>
    <div style="padding:4px 20px;font-weight:700">本周排课</div><div class="d">{days}</div>
    <div style="margin:18px 20px 24px;background:#c8ff3d;color:#111;text-align:center;border-radius:14px;padding:13px;font-weight:800;font-size:17px">购买</div>"""
    return document(css, body, ground="#14161a", ink="#f3f4f6")


WHOLESALE = (
    Case(
        "conditional",
        {
            "title": "加厚牛皮纸手提袋 可印标 25×30cm",
            "head": "¥1.20 起",
            "tiers": (("50-499 个", "1.90"), ("500-2999 个", "1.55"), ("≥3000 个", "1.20")),
            "count": 100,
            "chosen": 0,
            "unit": 1.9,
        },
        must=("conditional",),
    ),
    Case(
        "conditional",
        {
            "title": "不锈钢保温杯 500ml 团购定制",
            "head": "低至 ¥18.50",
            "tiers": (("2-49 件", "26.00"), ("50-199 件", "22.00"), ("≥200 件", "18.50")),
            "count": 10,
            "chosen": 0,
            "unit": 26,
        },
        must=("conditional",),
    ),
    Case(
        "clean",
        {
            "title": "A5 线圈笔记本 80 页 横线",
            "head": "¥4.60",
            "tiers": (("10-99 本", "4.60"), ("100-499 本", "4.10"), ("≥500 本", "3.70")),
            "count": 20,
            "chosen": 0,
            "unit": 4.6,
        },
    ),
    Case(
        "mismatch",
        {
            "title": "静音桌面风扇 USB 充电款",
            "head": "¥33.80",
            "tiers": (("1-9 台", "33.80"), ("10-49 台", "31.00"), ("≥50 台", "29.50")),
            "count": 1,
            "chosen": 0,
            "unit": 33.8,
        },
        must=("mismatch",),
        listing=yuan_listing("静音桌面风扇 USB 充电款", 28.8),
    ),
    Case(
        "clean",
        {
            "title": "午休折叠床 加宽款",
            "head": "¥168.00",
            "tiers": (("1-4 张", "168.00"), ("5-19 张", "155.00"), ("≥20 张", "149.00")),
            "count": 2,
            "chosen": 0,
            "unit": 168,
        },
        listing=yuan_listing("午休折叠床", 168),
    ),
)


def wholesale(rng: Random, *, title: str, head: str, tiers: tuple[tuple[str, str], ...], count: int, chosen: int, unit: float) -> str:
    """A factory's page with price tiers, on a desktop."""
    css = """.n{background:#20304a;color:#dfe6f2;padding:12px 40px;font-size:14px;display:flex;gap:30px}.m{display:flex;gap:34px;padding:28px 40px}.p{background:#fff4ea;padding:16px 20px;margin:14px 0}.p b{color:#d9480f;font-size:34px}
    table{border-collapse:collapse;width:100%;font-size:16px}td,th{border:1px solid #e6e0da;padding:10px 14px;text-align:center;font-weight:400}.on{background:#ffe3cc;font-weight:700}.q{display:inline-flex;border:1px solid #bbb}.q span{padding:5px 16px;border-right:1px solid #bbb}"""
    heads = "".join(f'<th class="{"on" if place == chosen else ""}">{span}</th>' for place, (span, _) in enumerate(tiers))
    cells = "".join(f'<td class="{"on" if place == chosen else ""}">¥{cost}</td>' for place, (_, cost) in enumerate(tiers))
    body = f"""<div class="n"><b>工厂直采网</b><span>首页</span><span>我的询盘({rng.randint(1, 9)})</span><span>进货单</span><span>企业服务</span></div><div class="m"><div>{photo(rng, "400px", 400, round_by=2)}
    <div style="display:flex;gap:8px;margin-top:8px">{"".join(photo(rng, "74px", 74, round_by=2) for _ in range(5))}</div></div><div style="flex:1"><div style="font-size:22px;font-weight:700">{title}</div>
    <div style="color:#666;font-size:14px">近 30 天成交 {rng.randint(2, 90) * 130} · 回头率 {rng.randint(20, 48)}% · {rng.choice(("义乌", "东莞", "泉州", "温州"))}发货</div><div class="p">价格　<b>{head}</b></div>
    <table><tr><th>采购量</th>{heads}</tr><tr><td>单价</td>{cells}</tr></table>
    <div style="margin:22px 0 10px">数量　<span class="q"><span>－</span><span>{count}</span><span style="border:0">＋</span></span>　库存 {rng.randint(9, 80) * 100}</div>
    <div style="font-size:17px;margin:16px 0">已选 {count}　单价 <b>¥{unit:.2f}</b>　小计 <b style="color:#d9480f;font-size:22px">{money(count * unit, places=2)}</b></div>
    <span style="background:#d9480f;color:#fff;padding:12px 42px;font-size:17px;display:inline-block">加入进货单</span>　<span style="border:1px solid #d9480f;color:#d9480f;padding:11px 30px;display:inline-block">在线询价</span></div></div>"""
    return document(css, body, font=ZENHEI)


LIVE = (
    Case(
        "expired_offer",
        {
            "goods": "云南小粒咖啡豆 454g",
            "label": "秒杀价",
            "price": 89,
            "plain": "日常价 ¥129",
            "tip": "本轮秒杀已结束，现按日常价出售",
            "state": "回放中",
        },
        must=("expired_offer",),
    ),
    Case(
        "conditional",
        {
            "goods": "桑蚕丝眼罩 礼盒装",
            "label": "粉丝团专属价",
            "price": 59,
            "plain": "未入团 ¥79",
            "tip": "加入粉丝团满 3 天可享",
            "state": "讲解中",
        },
        must=("conditional",),
    ),
    Case(
        "clean",
        {"goods": "手工刀削面 6 袋装", "label": "直播间售价", "price": 39.9, "plain": "", "tip": "还剩 320 单，主播正在煮面", "state": "讲解中"},
    ),
    Case(
        "mismatch",
        {"goods": "多功能衣物挂烫机", "label": "到手", "price": 219, "plain": "", "tip": "白色补货 200 台", "state": "讲解中"},
        must=("mismatch",),
        listing=yuan_listing("手持挂烫机", 189),
    ),
    Case(
        "clean",
        {"goods": "钩编毛线材料包", "label": "直播间售价", "price": 68, "plain": "", "tip": "上一轮抽奖已结束，恭喜 3 位姐妹", "state": "讲解中"},
        listing=yuan_listing("毛线材料包", 68),
    ),
    Case(
        "clean",
        {"goods": "阳台爬藤月季 2 年苗", "label": "秒杀价", "price": 25.8, "plain": "日常价 ¥36", "tip": "本轮秒杀倒计时 04:36", "state": "直播中"},
    ),
)


def live(rng: Random, *, goods: str, label: str, price: float, plain: str, tip: str, state: str) -> str:
    """A live stream with a card of goods over the picture."""
    css = """.z{position:relative;height:780px;background:radial-gradient(circle at 50% 38%,#a77b6a 0 90px,#5d4a57 91px 190px,#2c2733 191px)}.v{position:absolute;left:14px}.u{background:#0008;border-radius:22px;padding:7px 14px;display:inline-block;font-size:14px}
    .c{margin-top:7px;background:#0007;border-radius:12px;padding:5px 11px;font-size:15px;width:max-content;max-width:270px}.g{position:absolute;left:14px;bottom:74px;width:330px;background:#fff;color:#222;border-radius:12px;padding:11px;display:flex;gap:11px}"""
    said = rng.sample(
        ["洛洛：颜色好看吗", "山里的风：已经拍了两份", "momo：发什么快递", "一只小鹿：主播声音好小", "橘子汽水：135 斤穿几码", "老陈：收到了不错"], 4
    )
    plain_html = f'<span style="font-size:14px;color:#555">{plain}</span>' if plain else ""
    body = f"""<div class="z">{clock(rng, "#fff")}<div class="v" style="top:40px"><span class="u"><b>{rng.choice(("小满严选铺", "大路杂货", "阿芸的院子"))}</b>　{rng.randint(11, 90) / 10:.1f}万人看过　<span style="color:#ffd24a">{state}</span></span></div>
    <div class="v" style="top:96px"><span class="u" style="background:#d6336cdd;font-size:16px">{tip}</span></div><div class="v" style="bottom:202px">{"".join(f'<div class="c">{line}</div>' for line in said)}</div>
    <div class="g">{photo(rng, "88px", 96)}<div style="flex:1"><div style="font-size:16px;font-weight:600">{goods}</div><div style="color:#d6336c"><span style="font-size:14px">{label}</span> <b style="font-size:27px">{split_money(price)}</b></div>
    <div>{plain_html}<span style="float:right;background:#d6336c;color:#fff;border-radius:16px;padding:3px 15px;font-size:14px">去抢</span></div></div></div>
    <div class="v" style="bottom:16px"><span class="u" style="width:210px">说点什么…</span>　☆　❤　◫ {rng.randint(8, 60)}</div></div>"""
    return document(css, body, ground="#2c2733", ink="#fff")


COURSE = (
    Case(
        "conditional",
        {
            "title": "日语 N2 冲刺 48 课时",
            "price": 1299,
            "tag": "券后价",
            "rows": (("不用券", "¥1,599"), ("可领券", "满1500减300")),
            "note": "开课：每周二、四晚",
            "small": "课程回放保留一年",
        },
        must=("conditional",),
    ),
    Case(
        "conditional",
        {
            "title": "法语零基础入门 30 课时",
            "price": 399,
            "tag": "3人拼班价",
            "rows": (("一个人报名", "¥599"), ("还差", "2 人成班")),
            "note": "外教 + 中教双师",
            "small": "图中教材封面仅作示意",
        },
        must=("conditional",),
    ),
    Case(
        "clean",
        {
            "title": "商务英语写作 20 课时",
            "price": 899,
            "tag": "报名价",
            "rows": (("上课方式", "直播小班"), ("结课赠券", "下次报名可用 ¥50")),
            "note": "每班不超过 12 人",
            "small": "教师照片经本人授权",
        },
    ),
    Case(
        "expired_offer",
        {
            "title": "西班牙语 A1 全程班",
            "price": 699,
            "tag": "早鸟价",
            "rows": (("正价", "¥999"), ("课时", "36 节")),
            "note": "马德里大学教师授课",
            "small": "早鸟优惠已于10月20日截止，此后报名恢复正价",
        },
        must=("expired_offer", "fine_print"),
        unsure=("conditional",),
    ),
    Case(
        "clean",
        {
            "title": "韩语 TOPIK 中级班",
            "price": 760,
            "tag": "早鸟价",
            "rows": (("早鸟还剩", "2天 11:08:43"), ("课时", "40 节")),
            "note": "赠 6 次口语角",
            "small": "课程插画版权归本校所有",
        },
    ),
    Case(
        "hidden_fee",
        {
            "title": "德语 B1 周末班",
            "price": 1480,
            "tag": "学费",
            "rows": (("课时", "50 节"), ("地点", "徐汇校区")),
            "note": "小班 8 人",
            "small": "教材及注册费180元开课时另行收取",
        },
        must=("hidden_fee", "fine_print"),
    ),
    Case(
        "clean",
        {
            "title": "粤语日常会话 16 课时",
            "price": 328,
            "tag": "报名价",
            "rows": (("教材费", "¥0，电子版赠送"), ("课时", "16 节")),
            "note": "老广主讲",
            "small": "可试听一节",
        },
        listing=yuan_listing("粤语日常会话", 328),
        text="宣传说328元，教材不另收钱，页面也是这样写的",
    ),
)


def course(rng: Random, *, title: str, price: float, tag: str, rows: tuple[tuple[str, str], ...], note: str, small: str) -> str:
    """A language school's class in a mini-program."""
    css = """.cap{position:absolute;right:14px;top:36px;border:1px solid #ddd;border-radius:16px;padding:2px 14px;background:#fffc}.i{height:170px;background:linear-gradient(#fde9d9,#f9c8b8);position:relative}.w{padding:18px 20px}
    .r{display:flex;font-size:16px;padding:11px 0;border-top:1px dashed #e8dcd3}.r span:first-child{width:110px;color:#776}.bar{display:flex;align-items:center;justify-content:space-between;padding:12px 20px;background:#fff;box-shadow:0 -2px 10px #0001}"""
    art = '<svg width="100%" height="170"><circle cx="90" cy="120" r="60" fill="#f28c6a"/><rect x="190" y="50" width="120" height="90" rx="10" fill="#fff"/><path d="M205 80h90M205 100h70M205 120h80" stroke="#e8a58f" stroke-width="6"/></svg>'
    lines = "".join(f'<div class="r"><span>{left}</span><span>{right}</span></div>' for left, right in rows)
    body = f"""{clock(rng)}<div class="cap">··· ◎</div><div style="padding:4px 20px 12px;font-size:17px;font-weight:600">课程详情</div><div class="i">{art}</div><div class="w">
    <div style="font-size:21px;font-weight:700">{title}</div><div style="color:#665;margin:4px 0 12px">{note}　·　{rng.randint(120, 3900)} 人学过</div>
    <div style="margin-bottom:14px"><span style="background:#f28c6a;color:#fff;border-radius:4px;padding:2px 8px;font-size:15px">{tag}</span>　<b style="font-size:34px;color:#d3502c">{split_money(price)}</b></div>{lines}
    <div style="font-size:10px;color:#cbc2ba;margin-top:20px">{small}</div></div><div class="bar"><span>☏ 问老师</span><span style="background:#d3502c;color:#fff;border-radius:24px;padding:10px 48px;font-size:17px">报名</span></div>"""
    return document(css, body, ground="#fffaf6", font=CJK)


TOPUP = (
    Case(
        "conditional",
        {
            "game": "星海远征",
            "head": "6 元得 60 星钻",
            "flag": "仅限账号首次充值",
            "packs": (("60 星钻", 12), ("300 星钻", 45), ("680 星钻", 98)),
            "on": 0,
            "foot": "你已充值过，本次应付 ¥12",
        },
        must=("conditional",),
    ),
    Case(
        "clean",
        {
            "game": "山海小镇",
            "head": "金叶商店",
            "flag": "",
            "packs": (("50 金叶", 5), ("120 金叶", 12), ("328 金叶", 30)),
            "on": 1,
            "foot": "应付 ¥12",
        },
    ),
    Case(
        "expired_offer",
        {
            "game": "风筝传说",
            "head": "周年礼包 ¥18（原 ¥30）",
            "flag": "周年庆典已落幕，礼包停止发售",
            "packs": (("周年礼包", 18), ("普通礼包", 30), ("月卡", 28)),
            "on": 0,
            "foot": "应付 ¥18",
        },
        must=("expired_offer",),
        unsure=("mismatch",),
    ),
    Case(
        "clean",
        {
            "game": "云上牧场",
            "head": "月卡 ¥28",
            "flag": "上赛季已结束，新赛季进行中",
            "packs": (("月卡", 28), ("季卡", 78), ("100 云币", 10)),
            "on": 0,
            "foot": "应付 ¥28",
        },
        listing=yuan_listing("云上牧场月卡", 28),
    ),
)


def topup(rng: Random, *, game: str, head: str, flag: str, packs: tuple[tuple[str, float], ...], on: int, foot: str) -> str:
    """A game's top-up page, dark purple."""
    css = """.h{margin:12px 16px;border-radius:16px;padding:20px;background:linear-gradient(120deg,#6a3df0,#c04bd6)}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;padding:6px 16px}
    .k{background:#2b2147;border:2px solid transparent;border-radius:12px;padding:14px 6px;text-align:center;font-size:15px}.k.on{border-color:#ffcf4d}.k b{display:block;font-size:20px;color:#ffcf4d;margin-top:6px}"""
    cards = "".join(
        f'<div class="k {"on" if place == on else ""}"><svg width="36" height="36"><path d="M18 3l13 12-13 18L5 15z" fill="#7ad7ff"/></svg><br>{name}<b>{money(cost)}</b></div>'
        for place, (name, cost) in enumerate(packs)
    )
    flag_html = f'<div style="margin-top:8px;font-size:16px">{flag}</div>' if flag else ""
    body = f"""{clock(rng, "#fff")}<div style="padding:6px 16px;display:flex;justify-content:space-between;font-size:16px"><b>{game} · 充值</b><span>区服 {rng.randint(3, 210)}　Lv.{rng.randint(9, 80)}</span></div>
    <div class="h"><div style="font-size:24px;font-weight:800">{head}</div>{flag_html}</div><div class="g">{cards}</div>
    <div style="padding:16px;font-size:14px;color:#b9aee0">角色：{rng.choice(("北冥有鱼", "豆沙包", "夜航船"))}　支付方式：云闪付 ✓</div>
    <div style="display:flex;align-items:center;justify-content:space-between;background:#211838;padding:14px 18px"><b style="font-size:18px">{foot}</b><span style="background:#ffcf4d;color:#222;border-radius:22px;padding:9px 30px;font-weight:700">确认</span></div>"""
    return document(css, body, ground="#1a1330", ink="#f2eeff")


def pages(rng: Random) -> Iterator[Page]:
    """The pages of these templates."""
    yield from make("idle", IDLE, idle, rng, width=390, scale=2, smallest=21, surface="listing")
    yield from make("carrier", CARRIER, carrier, rng, width=375, scale=2, smallest=20, surface="listing")
    yield from make("gym", GYM, gym, rng, width=414, scale=2, smallest=28, surface="listing")
    yield from make("wholesale", WHOLESALE, wholesale, rng, width=1240, scale=1, smallest=14, surface="listing")
    yield from make("live", LIVE, live, rng, width=375, scale=2, smallest=28, surface="listing")
    yield from make("course", COURSE, course, rng, width=393, scale=3, smallest=30, surface="listing")
    yield from make("topup", TOPUP, topup, rng, width=430, scale=2, smallest=28, surface="listing")
