"""Chinese pages with options, plans and unit prices."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.lagoon_kit import art, doc, money, offered, page, row, status
from tests.generator.web.page import Page


def hotel(rng: Random) -> Iterator[Page]:
    """Rooms of a guest house, one picked; the head names the cheapest."""
    for wrong in (True, False):
        picked = 1 if wrong else 0
        rooms = (("庭院双床房", "25㎡ · 含双早", 328), ("湖景大床房", "32㎡ · 含双早 · 浴缸", 468), ("阁楼家庭房", "48㎡ · 含四早", 698))
        cards = "".join(
            f"<div class='f c' style='gap:10px;background:#fff;padding:12px;margin:8px 12px;border-radius:10px;border:2px solid "
            f"{'#0a7f6f' if at == picked else '#fff'}'>{art('#b9d6c9', '#5d8f7c', '72px', 72)}<div style='flex:1'><b>{name}</b>"
            f"<p style='color:#666;font-size:12px'>{what}</p></div><div style='text-align:right'>{money(str(price), 19)}<p style='font-size:12px;"
            f"color:#0a7f6f'>{'✓ 已选' if at == picked else '选这间'}</p></div></div>"
            for at, (name, what, price) in enumerate(rooms)
        )
        head = f"{money('328', 30, colour='#0a7f6f')}{' 起' if wrong else ''} /晚"
        body = (
            f"{status(rng)}{art('#9cc4d8', '#2f6f86', height=150, corner=0)}<div style='background:#fff;padding:14px'><h3>听澜小院 · 湖边民宿</h3>"
            f"<p style='color:#666'>4.8分 · {rng.randint(200, 900)}条点评</p><div>{head}</div><p>6月12日 – 6月13日 · 1晚</p></div>{cards}"
            f"<div class='sb c' style='background:#fff;padding:12px 16px;align-items:center'><span>房费 {money(str(rooms[picked][2]), 24)}</span>"
            "<b style='background:#0a7f6f;color:#fff;padding:9px 30px;border-radius:20px'>预订</b></div>"
        )
        yield page(f"zh-hotel-{'from' if wrong else 'honest'}", doc(body), must=("conditional",) if wrong else ())


def newcomer(rng: Random) -> Iterator[Page]:
    """A sheet of sizes over a dimmed page."""
    for wrong in (True, False):
        head = (
            f"<div style='color:#d93a1f'>新客首单 {money('19.9', 34)}</div><div>老顾客购买价 ¥39.9</div>"
            if wrong
            else f"<div style='color:#d93a1f'>{money('39.9', 34)}</div>"
        )
        sizes = "".join(
            f"<span style='padding:7px 14px;border-radius:6px;border:1px solid {'#d93a1f' if at == 0 else '#ddd'};"
            f"color:{'#d93a1f' if at == 0 else '#333'}'>{words}</span>"
            for at, words in enumerate(("500g 袋装", "1kg 袋装", "2kg 箱装"))
        )
        body = (
            f"<div style='background:#555;height:120px'>{status(rng, '#eee')}</div><div style='background:#fff;border-radius:16px "
            "16px 0 0;margin-top:-16px;"
            f"padding:18px'><div class='f' style='gap:12px'>{art('#f2dcb8', '#b87b3a', '96px', 96)}<div>{head}<p style='color:#777'>"
            "已选：500g 袋装</p></div></div>"
            f"<h4 style='margin:18px 0 8px'>规格</h4><div class='f' style='gap:10px'>{sizes}</div><div class='sb' style='margin:22px "
            "0'><b>数量</b><span>－　1　＋</span></div>"
            f"<p style='color:#555'>云南小粒咖啡豆 中度烘焙 · 已售{rng.randint(2, 9)}千+</p>"
            "<div style='background:#d93a1f;color:#fff;text-align:center;padding:12px;border-radius:24px;margin-top:16px;"
            "font-size:16px'>立即购买</div></div>"
        )
        yield page(f"zh-coffee_sheet-{'first_order' if wrong else 'honest'}", doc(body, ground="#fff"), must=("conditional",) if wrong else ())


def gym(rng: Random) -> Iterator[Page]:
    """Three membership cards side by side on a desktop page."""
    for wrong in (True, False):
        year = "2129.6" if wrong else "1929.6"
        plans = (("月卡", "", "", "268"), ("季卡", "804", "9折", "723.6"), ("年卡", "3216", "6折", year))
        cards = "".join(
            f"<div style='flex:1;background:#20262e;border-radius:14px;padding:30px;text-align:center;border-top:5px solid {tint}'><h2>{name}</h2>"
            f"<div style='margin:14px 0'>{money(price, 46, colour=tint)}</div><p style='height:28px;font-size:17px'>"
            + (
                f"<del style='color:#a9b2bd'>¥{old}</del>　<span style='background:{tint};color:#111;padding:2px 9px;border-radius:4px'>{cut}</span>"
                if old
                else ""
            )
            + f"</p><p style='margin:16px 0;color:#c9d1da'>全时段进店<br>团课不限次<br>储物柜免费用</p><p style='border:1px solid {tint};padding:9px;"
            "border-radius:24px'>办这张卡</p></div>"
            for (name, old, cut, price), tint in zip(plans, ("#8fd0ff", "#a5e8b0", "#ffc46b"), strict=True)
        )
        body = (
            "<div class='sb' style='padding:20px 60px;font-size:17px'><b>橡树健身 · 河西店</b><span>课程　教练　门店　会员卡</span></div>"
            f"<h1 style='text-align:center;margin:30px'>选一张适合你的卡</h1><div class='f' style='gap:26px;padding:0 60px 50px'>{cards}</div>"
            f"<p style='padding:0 60px 30px;color:#b5bec8'>本店现有会员 {rng.randint(1200, 1900)} 人 · 营业 06:30-22:30</p>"
        )
        html = doc(body, ground="#12161b", ink="#f0f3f6", size=16)
        yield page(
            f"zh-gym_cards-{'false_discount' if wrong else 'honest'}",
            html,
            width=1200,
            scale=1.0,
            smallest=16,
            must=("false_discount",) if wrong else (),
        )


def flyer(rng: Random) -> Iterator[Page]:
    """A supermarket's weekend sheet with nine goods."""
    goods = (
        ("高山生菜 500g", 59, 20),
        ("农家鸡蛋 15枚", 228, 40),
        ("原味酸奶 8杯", 299, 100),
        ("去骨鸡腿 1kg", 358, 60),
        ("长粒香米 5kg", 429, 80),
        ("厨房纸 6卷", 259, 70),
        ("鲜牛奶 950ml", 169, 30),
        ("冷冻虾仁 400g", 468, 90),
        ("本地西瓜 1个", 259, 61),
    )
    for wrong in (True, False):
        cells = "".join(
            f"<div style='background:#fff;border-radius:8px;padding:8px;text-align:center'>{art('#ffe9a8', tint, height=70)}<p "
            "style='font-weight:600;"
            f"margin-top:6px'>{name}</p><p style='color:#666'>原价 <del>¥{old / 10:.1f}</del></p>"
            f"<p>{money(f'{(old - cut + (20 if wrong and at == 2 else 0)) / 10:.1f}', 26, colour='#c8102e')}</p>"
            f"<span style='background:#c8102e;color:#fff;border-radius:3px;padding:1px 8px;font-size:13px'>立减¥{cut / 10:g}</span></div>"
            for at, ((name, old, cut), tint) in enumerate(
                zip(goods, ("#6ba84f", "#d7a35b", "#9db7e0", "#e08a6a", "#d9cf9a", "#b8b8c8", "#8fb9e8", "#f09c8c", "#3f8f4f"), strict=True)
            )
        )
        body = (
            "<div style='background:#ffcf33;padding:20px'><h1 style='color:#c8102e;text-align:center;letter-spacing:6px'>邻里生鲜 周末采购单</h1>"
            f"<p style='text-align:center'>周六、周日两天 · 全城 {rng.randint(12, 30)} 家门店同步</p><div style='display:grid;"
            "grid-template-columns:repeat(3,1fr);gap:10px;margin-top:14px'>"
            f"{cells}</div><p style='text-align:center;margin-top:14px'>营业时间 07:00–21:30　服务电话 400-820-0000</p></div>"
        )
        yield page(
            f"zh-weekend_flyer-{'false_discount' if wrong else 'honest'}",
            doc(body),
            width=560,
            scale=1.5,
            smallest=19,
            must=("false_discount",) if wrong else (),
        )


def instalments(rng: Random) -> Iterator[Page]:
    """A tablet with a table of instalments."""
    for wrong in (True, False):
        price = 3599 if wrong else 3299
        lines = "".join(
            f"<tr style='border-top:1px solid #333'><td style='padding:9px'>{'◉' if n == 6 else '○'} {n}期免息</td><td "
            f"style='text-align:right;padding:9px'>每期约 ¥{price / n:.2f}</td></tr>"
            for n in (3, 6, 12)
        )
        body = (
            f"{status(rng, '#eee')}<div class='sb' style='padding:6px 16px'><span>‹</span><b>商品详情</b><span>⋯</span>"
            f"</div>{art('#2b3350', '#7f93d8', height=220, corner=0)}"
            f"<div style='padding:16px'>{money(f'{price:,}', 34, colour='#ff8a5c')}<h3 style='margin:8px 0'>禾木平板 Pad 11 128GB 石墨灰</h3>"
            f"<p style='color:#a8a8b0'>月销 {rng.randint(300, 900)} · 好评率98% · 广东深圳发货</p></div><div style='background:#1f1f24;"
            "margin:0 12px;border-radius:10px;padding:6px'>"
            f"<table>{lines}</table></div><div class='f' style='padding:16px;gap:10px'><b style='flex:1;text-align:center;"
            "background:#444;padding:11px;border-radius:22px'>加入购物袋</b>"
            "<b style='flex:1;text-align:center;background:#ff6a34;color:#fff;padding:11px;border-radius:22px'>马上买</b></div>"
        )
        yield page(
            f"zh-tablet_instalments-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#121214", ink="#eee"),
            must=("mismatch",) if wrong else (),
            listing=offered("禾木平板 Pad 11 128GB 石墨灰", 3299, "CNY"),
        )


def fruit(rng: Random) -> Iterator[Page]:
    """Fruit by the half-kilo, with its price per kilo."""
    for wrong in (True, False):
        price = 18.8 if wrong else 15.8
        others = "".join(
            f"<div style='flex:1;background:#fff;border-radius:8px;padding:8px'>{art('#fff0d0', tint, height=64)}<p>{name}</p><p "
            f"style='color:#3c8a2e'>{cost}</p></div>"
            for name, tint, cost in (("红心火龙果", "#d14b7c", "¥9.9/斤"), ("麒麟西瓜", "#3f8f4f", "¥3.6/斤"), ("百香果", "#7a4a8c", "¥12.5/斤"))
        )
        body = (
            f"{status(rng)}<div style='padding:8px 14px;background:#3c8a2e;color:#fff'>果园直达 · 今日采摘"
            f"</div>{art('#ffe2a0', '#f0a020', height=190, corner=0)}"
            f"<div style='background:#fff;padding:14px'><h3>海南贵妃芒</h3><p style='color:#666'>单果 200g–300g · 当季</p><div style='margin:8px 0'>"
            f"{money(f'{price}', 32, colour='#e0561f')}<span style='font-size:16px'> /斤</span>　<span style='color:#555'>折合 "
            f"¥{price * 2:.1f}/kg</span></div>"
            f"<p>称重 ＋ 2斤　小计 <b>¥{price * 2:.1f}</b></p></div><h4 style='padding:12px'>一起看看</h4><div class='f' style='gap:8px;"
            f"padding:0 12px 14px'>{others}</div>"
        )
        yield page(
            f"zh-fruit_weight-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#f2f5ee"),
            must=("mismatch",) if wrong else (),
            listing=offered("海南贵妃芒（每斤）", 15.8, "CNY"),
        )


def membership(rng: Random) -> Iterator[Page]:
    """A video service's plans, one picked."""
    for wrong in (True, False):
        first = ("连续包月", "6", "首月 · 次月起 ¥25/月") if wrong else ("月度会员", "25", "有效期31天")
        plans = (first, ("季度会员", "68", "有效期93天"), ("年度会员", "258", "有效期366天"))
        cards = "".join(
            "<div style='flex:1;border-radius:12px;padding:16px 4px;text-align:center;"
            f"background:{'#fff3dc' if at == 0 else '#fff'};border:2px solid "
            f"{'#c98f2c' if at == 0 else '#eee'}'><b>{name}</b><div style='margin:8px 0'>{money(price, 32, colour='#8a5a10')}</div>"
            f"<p style='font-size:12px;color:#555'>{note}</p></div>"
            for at, (name, price, note) in enumerate(plans)
        )
        body = (
            f"<div style='background:#2a2118;color:#f3d9a6;padding-bottom:26px'>{status(rng, '#f3d9a6')}<div style='padding:12px "
            "18px'><h2>苔原影院会员</h2><p>用户 山间来信 · 尚未开通</p></div></div>"
            f"<div class='f' style='gap:8px;padding:16px 12px'>{cards}</div><div style='padding:0 16px'><h4>会员权益</h4><p "
            "style='color:#555;padding:6px 0 16px'>· 抢先看　· 电视端可用　· 离线缓存　· 环绕声</p>"
            "<p>支付方式　<b>余额</b>　○ 银行卡</p></div><div style='margin:20px 16px;background:#2a2118;color:#f3d9a6;text-align:center;"
            f"padding:13px;border-radius:26px;font-size:17px'>确认开通 ¥{first[1]}</div>"
        )
        yield page(f"zh-video_plans-{'first_month' if wrong else 'honest'}", doc(body, ground="#fff"), must=("conditional",) if wrong else ())


def compare(rng: Random) -> Iterator[Page]:
    """Three purifiers in a table on a desktop page."""
    for wrong in (True, False):
        price = 499 if wrong else 459
        lines = (
            ("型号", "T2 基础款", "T3 标准款（当前商品）", "T5 高配款"),
            ("售价", "¥329", f"¥{price}", "¥799"),
            ("出水方式", "单模式", "三档温控", "五档温控"),
            ("水箱容量", "1.6L", "2.4L", "3.0L"),
            ("额定功率", "900W", "1600W", "2200W"),
            ("质保", "1年", "2年", "3年"),
        )
        table = "".join(
            "<tr>"
            + "".join(
                "<td style='border:1px solid #dbe1ea;padding:15px;text-align:center;"
                f"background:{'#eaf2ff' if at == 2 else '#fff'};"
                f"{'font-weight:700;font-size:24px;color:#1b57c4' if line[0] == '售价' and at else ''}'>{cell}"
                "</td>"
                for at, cell in enumerate(line)
            )
            + "</tr>"
            for line in lines
        )
        body = (
            "<div style='background:#1b57c4;color:#fff;padding:16px 50px' class='sb'><b style='font-size:20px'>北屿电器</b><span>"
            "搜索商品　我的订单　购物车</span></div>"
            "<div style='padding:34px 50px'><div class='f' style='gap:30px;"
            f"margin-bottom:30px'>{art('#dce6f5', '#6f8fc4', '240px', 200)}<div><h1>北屿台式净饮机 T3</h1>"
            f"<p style='margin:12px 0;color:#555'>累计评价 {rng.randint(1000, 4000)} · 次日送达</p><div style='font-size:18px'>"
            f"价格 {money(str(price), 42, colour='#d0342c')}</div></div></div>"
            f"<h3 style='margin-bottom:12px'>同系列对比</h3><table>{table}</table></div>"
        )
        yield page(
            f"zh-purifier_compare-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#fff", size=16),
            width=1240,
            scale=1.0,
            smallest=16,
            must=("mismatch",) if wrong else (),
            text="列表页写459，点进来变成499了" if wrong else "列表页写459，点进来也是459，没有变",
            listing=offered("北屿台式净饮机 T3", 459, "CNY"),
        )


def wholesale(rng: Random) -> Iterator[Page]:
    """Prices by quantity for trade buyers."""
    for wrong in (True, False):
        tiers = "".join(
            f"<div style='flex:1;text-align:center;padding:10px;background:{'#ffe8d9' if at == 0 else '#fafafa'}'><b>¥{price}</b><p "
            f"style='font-size:12px;color:#555'>{span}</p></div>"
            for at, (price, span) in enumerate((("32.00", "1–9件"), ("28.00", "10–49件"), ("25.00", "50件以上")))
        )
        head = f"{money('25.00', 32, colour='#e8590c')} 起" if wrong else money("32.00", 32, colour="#e8590c")
        body = (
            f"{status(rng)}{art('#e7ddd2', '#9a7a5a', height=180, corner=0)}<div style='background:#fff;padding:14px'>{head}<div "
            f"class='f' style='margin:10px 0;gap:2px'>{tiers}</div>"
            f"<h3>加厚帆布收纳筐 可折叠</h3><p style='color:#777'>义乌工厂 · 成交 {rng.randint(3000, 8000)} 件 · 48小时发货</p></div><div "
            "style='background:#fff;margin-top:8px;padding:14px'>"
            + row("颜色", "米白")
            + row("采购数量", "－　5　＋")
            + row("单价", "¥32.00")
            + row("<b>货款</b>", money("160.00", 24, colour="#e8590c"))
            + "</div><div style='background:#e8590c;color:#fff;text-align:center;padding:14px;font-size:16px'>加入进货单</div>"
        )
        yield page(f"zh-wholesale_tiers-{'from' if wrong else 'honest'}", doc(body), must=("conditional",) if wrong else ())


TEMPLATES = (hotel, newcomer, gym, flyer, instalments, fruit, membership, compare, wholesale)
