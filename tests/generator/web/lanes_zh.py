"""Chinese shops and services: booking sheet, take-away bill, desktop goods, night-time tickets and guest rooms."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.web.lanes_kit import big, cash, facts, listing, make, rows
from tests.generator.web.page import Page

Case = dict[str, Any]
C, H, M = "pricing.conditional", "pricing.hidden_fee", "pricing.mismatch"
X, D, T, F = "pricing.expired_offer", "pricing.false_discount", "pricing.total_mismatch", "pricing.fine_print"

BOOKINGS: tuple[Case, ...] = (
    {
        "name": "car-suv",
        "title": "漆面镀晶养护 单次",
        "price": 168,
        "tail": "起",
        "options": [("小轿车", 168, 0), ("七座及越野车", 258, 1)],
        "must": C,
    },
    {
        "name": "car-small",
        "text": "我家是小轿车，约了周六上午打蜡，页面截图存一下。",
        "title": "漆面清洁打蜡 单次",
        "price": 168,
        "tail": "起",
        "options": [("小轿车", 168, 1), ("七座及越野车", 258, 0)],
    },
    {"name": "aircon-visit", "title": "挂机空调拆洗 1台", "price": 99, "fine": "师傅上门另收出车费20元，现场支付", "must": f"{H} {F}"},
    {"name": "aircon-plain", "title": "柜机空调拆洗 1台", "price": 139, "fine": "页面配图仅为示意"},
    {
        "name": "hair-first",
        "text": "我是老顾客，点进来看到的大字价格我根本享受不到。",
        "title": "洗剪吹造型",
        "price": 19.9,
        "tail": "首次到店专享",
        "options": [("首次到店", 19.9, 0), ("老顾客", 59, 1)],
        "must": C,
    },
    {
        "name": "yoga-card",
        "title": "哈他瑜伽小班课 60分钟",
        "price": 39,
        "fine": "此价需先购买年卡，没有年卡的学员每节按69元收费",
        "must": f"{C} {F}",
    },
    {
        "name": "photo-cut",
        "text": "写着打七折，我拿计算器按了一下总觉得不对。",
        "title": "家庭合影 精修12张",
        "price": 256,
        "was": 320,
        "badge": "7折",
        "must": D,
    },
    {
        "name": "photo-fair",
        "listing": listing("毕业写真 精修8张", 224, "CNY"),
        "title": "毕业写真 精修8张",
        "price": 224,
        "was": 320,
        "badge": "7折",
        "fine": "样片已获顾客授权展示",
    },
)
BILLS: tuple[Case, ...] = (
    {"name": "wrong-sum", "lines": [("鲜虾云吞面 ×2", 56), ("凉拌木耳", 14), ("配送", 4), ("门店红包", -6)], "slip": 9, "must": T},
    {"name": "right-sum", "lines": [("番茄牛腩饭 ×2", 64), ("酸梅汤", 8.5), ("配送", 3.5), ("满60减10", -10)], "slip": 0},
    {
        "name": "packing",
        "lines": [("手工水饺礼盒", 88), ("保温箱费", 12)],
        "slip": 0,
        "text": "下单前写的是88块，付款时多出12块，没人告诉我。",
        "listing": listing("手工水饺礼盒", 88, "CNY"),
        "must": H,
        "unsure": M,
    },
    {
        "name": "packing-told",
        "lines": [("手工汤圆礼盒", 78), ("保温箱费", 12)],
        "slip": 0,
        "text": "商品78元，保温箱费12元事先写明了，最后付了90元，没有问题。",
        "listing": listing("手工汤圆礼盒", 78, "CNY", (("保温箱费", 12),)),
    },
    {"name": "dearer", "lines": [("松茸菌菇汤锅", 269)], "slip": 0, "text": "店里海报写的是199元，我结账却付了269元，请核实。", "must": M},
    {"name": "same", "lines": [("椰子鸡双人锅", 199)], "slip": 0, "text": "海报上写199元，结账也是199元，分享给大家。"},
    {
        "name": "platform-fee",
        "lines": [("上门取件洗鞋", 45), ("夜间服务费", 15)],
        "slip": 0,
        "text": "说好45元洗一双，怎么账单里又加了一笔？",
        "listing": listing("上门取件洗鞋", 45, "CNY"),
        "must": H,
        "unsure": M,
    },
    {"name": "fee-waived", "lines": [("羊毛大衣干洗", 48), ("取送费", 0)], "slip": 0, "listing": listing("羊毛大衣干洗", 48, "CNY")},
    {
        "name": "too-much",
        "lines": [("修鞋换跟", 35), ("皮面补色", 40), ("熟客优惠", -5)],
        "slip": 10,
        "text": "付完才发现加起来不是这个数。",
        "must": T,
    },
    {
        "name": "cobbler",
        "lines": [("修鞋前掌", 30), ("皮面保养", 25), ("熟客优惠", -5)],
        "slip": 0,
        "text": "师傅手艺不错，鞋子穿着舒服，价格也清楚。",
    },
)
GOODS: tuple[Case, ...] = (
    {"name": "listing-off", "title": "胡桃木折叠书桌 100cm", "price": 239, "listing": listing("胡桃木折叠书桌", 199, "CNY"), "must": M},
    {"name": "listing-fits", "title": "榉木儿童餐椅", "price": 239, "listing": listing("榉木儿童餐椅", 239, "CNY")},
    {
        "name": "sale-over",
        "text": "这个特惠还能参加吗？页面一直挂着。",
        "title": "北欧落地灯 三档调光",
        "price": 129,
        "was": 189,
        "note": "春日特惠 3月1日至3月7日，本次活动现已结束",
        "must": X,
    },
    {"name": "sale-on", "title": "藤编收纳筐 三件套", "price": 89, "was": 129, "note": "春日特惠进行中，距结束还有 02:14:36"},
    {"name": "minus-wrong", "title": "加厚羊毛地毯 1.6×2.3m", "price": 469, "was": 559, "note": "下单立减120元", "must": D},
    {
        "name": "minus-right",
        "text": "窗帘已经量好尺寸，准备按页面上的价格下单。",
        "title": "棉麻遮光窗帘 两片",
        "price": 279,
        "was": 399,
        "note": "下单立减120元",
    },
)
TICKETS: tuple[Case, ...] = (
    {
        "name": "fine-end",
        "title": "湖畔灯会 成人夜场票",
        "price": 45,
        "label": "早鸟价",
        "was": 80,
        "fine": "早鸟价购票期已于10月8日截止",
        "must": f"{X} {F}",
    },
    {"name": "fine-open", "title": "古镇灯会 成人夜场票", "price": 45, "label": "早鸟价", "was": 80, "note": "早鸟票售至开园前一天"},
    {
        "name": "group",
        "text": "我一个人去看，为什么选一张票价格就变了？",
        "title": "城南沉浸剧场 单人票",
        "price": 49,
        "label": "三人同行价",
        "note": "一人购票为79元/张｜当前数量 1 张",
        "must": C,
    },
    {
        "name": "flat",
        "listing": listing("河畔小剧场 单人票", 79, "CNY"),
        "title": "河畔小剧场 单人票",
        "price": 79,
        "label": "票价",
        "note": "当前数量 1 张",
    },
    {"name": "both", "title": "陶艺拉坯体验", "price": 118, "label": "周年庆5折", "was": 198, "note": "周年庆已经落幕", "must": f"{X} {D}"},
    {"name": "day", "title": "竹编灯笼手作课", "price": 96, "label": "8折", "was": 120, "note": "本周六下午两点开课"},
)
ROOMS: tuple[Case, ...] = (
    {
        "name": "member",
        "text": "我没有办会员，请问订房时该付多少？",
        "title": "观山大床房",
        "price": 318,
        "label": "会员价",
        "lines": [("普通住客价", 398)],
        "you": "✓ 您当前为普通住客",
        "must": C,
    },
    {
        "name": "plain",
        "text": "打算订这间房，早餐是含在里面的，环境也安静。",
        "title": "听竹双床房",
        "price": 398,
        "label": "一晚",
        "lines": [("房费 1晚", 398)],
        "you": "✓ 含双份早餐",
    },
    {"name": "coupon", "title": "临溪家庭房", "price": 468, "label": "券后", "lines": [("不用券", 528)], "you": "✓ 已选：不用券", "must": C},
    {
        "name": "two-nights",
        "title": "庭院榻榻米",
        "price": 720,
        "label": "两晚合计",
        "lines": [("5月2日", 360), ("5月3日", 360)],
        "you": "✓ 可免费取消",
    },
)


def booking(case: Case, rng: Random) -> Page:
    """A phone page of a home or high-street service with ticked options."""
    options = "".join(
        f"<div class='row op'><span>{'☑' if on else '☐'} {name}</span><span>{cash(price, '¥', whole=True)}{' 已选' if on else ''}</span></div>"
        for name, price, on in case.get("options", ())
    )
    picked = next((price for _, price, on in case.get("options", ()) if on), case["price"])
    was = f"<del>¥{case['was']}</del>" if "was" in case else ""
    badge = f"<b class='bd'>{case['badge']}</b>" if "badge" in case else ""
    fine = f"<p class='fine'>{case['fine']}</p>" if "fine" in case else ""
    hue = rng.choice((160, 190, 20, 340))
    css = (
        f"body{{background:#f4f5f6;color:#222;font-size:15px}}.art{{height:190px;background:linear-gradient(130deg,hsl({hue},50%,78%),hsl({hue + 40},55%,58%))}}"
        f".c{{background:#fff;margin:10px;border-radius:12px;padding:16px}}.p{{font-size:34px;font-weight:700;color:hsl({hue},70%,38%)}}"
        "del{color:#777;font-size:15px;margin-left:8px}.bd{background:#222;color:#fff;border-radius:4px;padding:2px 6px;font-size:13px;margin-left:8px}"
        ".op{padding:10px 0;border-top:1px solid #eee}.fine{font-size:10px;color:#c6c6c6;margin-top:6px}.t{font-size:14px;margin-left:4px;color:#555}"
        f".go{{background:hsl({hue},70%,34%);color:#fff;text-align:center;padding:14px;font-size:17px;margin-top:20px}}"
    )
    body = (
        f"<div class='row' style='padding:8px 16px;background:#fff'><b>9:{rng.randint(10, 59)}</b><span>▮▮▯ 5G</span></div><div class='art'></div>"
        f"<div class='c'><div><span class='p'>{big(case['price'], '¥')}</span><span class='t'>{case.get('tail', '')}</span>{was}{badge}</div>"
        f"<h3>{case['title']}</h3><p style='color:#555'>近期预约 {rng.randint(120, 900)} 人 · 评分 4.{rng.randint(5, 9)}</p>{fine}</div>"
        + (
            f"<div class='c'><b>选择规格</b>{options}</div>"
            if options
            else "<div class='c'><b>服务说明</b><p>提前一天可改期，服务后七日内可返工。</p></div>"
        )
        + f"<div class='go'>预约{f' ¥{picked:g}' if options else '时间'}</div>"
    )
    return make(f"zh-booking-{case['name']}", css, body, width=390, scale=2, smallest=20 if fine else 26, facts=facts(case))


def bill(case: Case, rng: Random) -> Page:
    """A phone page of a bill that was paid."""
    total = sum(amount for _, amount in case["lines"]) + case["slip"]
    css = (
        "body{background:#fffaf0;color:#33291c;font-size:15px;padding:14px}.k{background:#fff;border:1px solid #ecdcc0;border-radius:6px;padding:14px;"
        "margin-top:12px}.row{padding:7px 0}.z{border-top:2px dashed #dcc79f;font-weight:700;font-size:19px}"
    )
    body = (
        f"<h2>‹ 账单详情</h2><div class='k'><b>❀ 小巷{rng.choice(('东口', '西口', '桥头'))}店</b><p>付款成功 4月{rng.randint(3, 28)}日 18:2{rng.randint(0, 9)}</p></div>"
        f"<div class='k'>{rows(case['lines'], '¥')}<div class='row z'><span>实付</span><span>{cash(total, '¥')}</span></div></div>"
        f"<div class='k'>单号 {rng.randint(10**11, 10**12 - 1)}<br>取餐或送达后可评价</div>"
    )
    return make(f"zh-bill-{case['name']}", css, body, width=375, scale=2, smallest=30, facts=facts(case))


def goods(case: Case, rng: Random) -> Page:
    """A desktop page of furniture."""
    was = f"<p>原价 <del>¥{case['was']}</del></p>" if "was" in case else ""
    note = f"<p class='n'>{case['note']}</p>" if "note" in case else ""
    css = (
        "body{background:#fff;color:#2b2b2b;font-size:17px}.h{background:#31403a;color:#fff;padding:16px 60px}.m{display:flex;gap:50px;padding:40px 60px}"
        ".a{width:460px;height:430px;background:radial-gradient(circle at 40% 40%,#e8d9c0,#a58763);border-radius:4px}h1{font-size:28px}"
        ".p{font-size:44px;color:#a63d1f;font-weight:700}.n{background:#f6ece2;padding:10px 16px;margin:12px 0}td{padding:6px 24px 6px 0}"
        ".b{display:inline-block;background:#31403a;color:#fff;padding:12px 50px;margin-top:20px}"
    )
    body = (
        "<div class='h'>木 里 家 居　　客厅　卧室　书房　灯饰</div><div class='m'><div class='a'></div><div>"
        f"<h1>{case['title']}</h1><p>货号 ML-{rng.randint(1000, 9999)}</p><div class='p'>{big(case['price'], '¥')}</div>{was}{note}"
        f"<table><tr><td>发货</td><td>48小时内</td></tr><tr><td>评价</td><td>{rng.randint(80, 700)} 条</td></tr><tr><td>运费</td><td>免运费</td></tr></table>"
        "<div class='b'>加入购物车</div></div></div>"
    )
    return make(f"zh-goods-{case['name']}", css, body, width=1240, smallest=17, facts=facts(case))


def ticket(case: Case, rng: Random) -> Page:
    """A dark phone page that sells tickets."""
    was = f"<span style='text-decoration:line-through;color:#aab'>¥{case['was']}</span>" if "was" in case else ""
    fine = f"<p style='font-size:10px;color:#5a6082;margin-top:10px'>{case['fine']}</p>" if "fine" in case else ""
    css = (
        "body{background:#14172b;color:#eef;font-size:16px;padding:18px}.a{height:240px;border-radius:18px;background:conic-gradient(from 40deg,#f6b352,#5f2c82,#49a09d,#f6b352)}"
        ".l{background:#f6b352;color:#14172b;border-radius:20px;padding:3px 12px;font-size:15px}.p{font-size:40px;font-weight:700;color:#ffd68a;margin-right:12px}"
    )
    body = (
        f"<div class='a'></div><h2 style='margin:16px 0 8px'>{case['title']}</h2><span class='l'>{case['label']}</span>"
        f"<div><span class='p'>{big(case['price'], '¥')}</span>{was}</div><p>{case.get('note', '')}</p>{fine}"
        f"<p style='margin-top:14px;color:#bcd'>◎ 南门街{rng.randint(10, 99)}号　想看 {rng.randint(1200, 9800)}</p>"
        "<div style='background:#ffd68a;color:#14172b;text-align:center;border-radius:26px;padding:12px;margin-top:24px'>选座购票</div>"
    )
    return make(f"zh-ticket-{case['name']}", css, body, width=400, scale=2, smallest=20 if fine else 30, facts=facts(case))


def room(case: Case, rng: Random) -> Page:
    """A guest house's room on a tablet-wide page."""
    css = (
        "body{background:#eef2ee;color:#233;font-size:18px;padding:30px}.k{display:grid;grid-template-columns:260px 1fr 240px;gap:26px;background:#fff;padding:24px}"
        ".a{background:linear-gradient(#b9d3c2 55%,#7b6a52 55%);height:220px}.p{font-size:38px;color:#1e6b52}.row{padding:4px 0}"
    )
    body = (
        f"<h2 style='margin-bottom:18px'>溪谷小院 · 房型</h2><div class='k'><div class='a'></div><div><h3>{case['title']}</h3><p>{rng.randint(22, 40)}㎡ · 二层 · 有窗 · 禁烟</p>"
        f"{rows(case['lines'], '¥')}<p style='margin-top:10px'>{case['you']}</p></div><div style='text-align:right'><p>{case['label']}</p>"
        f"<p class='p'>{big(case['price'], '¥')}</p><p style='background:#1e6b52;color:#fff;padding:8px;text-align:center'>预订</p></div></div>"
    )
    return make(f"zh-room-{case['name']}", css, body, width=960, smallest=18, facts=facts(case))


def pages(rng: Random) -> Iterator[Page]:
    """All Chinese shop pages."""
    for table, draw in ((BOOKINGS, booking), (BILLS, bill), (GOODS, goods), (TICKETS, ticket), (ROOMS, room)):
        yield from (draw(case, rng) for case in table)
