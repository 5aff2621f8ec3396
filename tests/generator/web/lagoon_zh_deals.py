"""Chinese pages with offers that run, end, or hide a term."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.lagoon_kit import art, doc, money, page, row, status
from tests.generator.web.page import Page


def group(rng: Random) -> Iterator[Page]:
    """A group price against the price for one."""
    for wrong in (True, False):
        head = (
            f"<span style='background:#fff;color:#c2185b;padding:2px 6px;border-radius:3px'>2人成团价</span> {money('59', 36)}"
            if wrong
            else money("79", 36)
        )
        foot = (
            "<div style='flex:1;background:#fbd7e5;color:#c2185b;text-align:center;padding:8px'>¥79<br>单独买</div>"
            "<div style='flex:1.4;background:#c2185b;color:#fff;text-align:center;padding:8px'>¥59<br>邀人开团</div>"
            if wrong
            else "<div style='flex:1;background:#c2185b;color:#fff;text-align:center;padding:18px'>直接买 ¥79</div>"
        )
        extra = "" if wrong else "<p style='background:#fff;padding:12px 14px;margin-top:8px'>也可以约朋友一起：2人成团，每人 ¥59　›</p>"
        body = (
            f"{status(rng)}{art('#f7d9e3', '#c76b8c', height=230, corner=0)}<div style='background:#c2185b;color:#fff;padding:12px 14px'>{head}</div>"
            f"<div style='background:#fff;padding:14px'><h3>纯棉四季毛巾 5条装</h3><p style='color:#777'>{rng.randint(2000, 9000)}人收藏 · 包邮 "
            f"· 7天无理由</p></div>{extra}"
            f"<div style='background:#fff;padding:14px;margin:8px 0'><b>评价</b><p>小*鹿：吸水很好，颜色和图上一样。</p></div>"
            f"<div class='f'>{foot}</div>"
        )
        yield page(f"zh-towel_group-{'conditional' if wrong else 'honest'}", doc(body), must=("conditional",) if wrong else ())


def live(rng: Random) -> Iterator[Page]:
    """A live-stream with comments and a card of the goods."""
    for wrong in (True, False):
        note = "直播优惠已于 20:30 截止" if wrong else "直播优惠还剩 00:12:36"
        chat = "".join(
            "<p style='background:#00000066;border-radius:14px;padding:5px 12px;margin-bottom:7px;width:fit-content'><span "
            f"style='color:#9fdcff'>{who}</span> {said}</p>"
            for who, said in (
                ("阿桃", "上次45元那款帽子还有吗"),
                ("晚风", "155cm 穿哪个码"),
                ("冬瓜汤", "已拍2件，加上袜子一共157"),
                ("主播助理", "三号链接就是这件"),
            )
        )
        body = (
            "<div style='background:linear-gradient(160deg,#4b3a6a,#8f5f7d 60%,#35284e);color:#fff;min-height:760px;display:flex;"
            f"flex-direction:column'>{status(rng, '#fff', hour=21 if wrong else 20)}"
            f"<div class='f c' style='gap:8px;padding:8px 14px'>{art('#f6c9b5', '#7d4a3f', '38px', 38, corner=19)}<div><b>梨花家的衣橱</b>"
            f"<p style='font-size:12px'>{rng.randint(2, 9)}.{rng.randint(1, 9)}万人在看</p></div></div>"
            "<div style='flex:1;display:flex;justify-content:center;"
            f"align-items:center'>{art('#a87f95', '#e8c5c5', '200px', 260, corner=100)}</div><div style='padding:0 14px'>{chat}"
            "</div>"
            "<div style='background:#fff;color:#222;margin:12px;border-radius:12px;padding:12px'><div class='f' "
            f"style='gap:12px'>{art('#d8cfe8', '#8a74b8', '84px', 84)}<div><b>3号　薄款针织开衫</b>"
            f"<div style='margin-top:4px'><span style='color:#e11d48'>直播价</span> {money('69', 28, colour='#e11d48')}　<del "
            "style='color:#666'>¥99</del></div></div></div>"
            f"<p style='background:#f1f1f5;padding:6px 10px;border-radius:6px;margin-top:8px'>{note}</p></div></div>"
        )
        yield page(f"zh-live_card-{'expired' if wrong else 'honest'}", doc(body), must=("expired_offer",) if wrong else ())


def campaign(rng: Random) -> Iterator[Page]:
    """A shop's anniversary with steps of savings and two goods."""
    for wrong in (True, False):
        state = "本次店庆已经结束，感谢参与" if wrong else "店庆进行中，欢迎选购"
        steps = "".join(
            "<div style='flex:1;background:#fff8ef;border:1px dashed #b0562a;text-align:center;padding:10px'><b "
            f"style='color:#b0562a;font-size:20px'>减¥{cut}</b><p>满¥{floor}</p></div>"
            for floor, cut in ((199, 30), (399, 70), (699, 150))
        )
        goods = "".join(
            f"<div style='flex:1;background:#fff;border-radius:10px;padding:10px'>{art(a, b, height=120)}<p "
            f"style='margin-top:6px'>{name}</p><p><span style='color:#b0562a'>店庆价</span> {money(now, 24, colour='#b0562a')}</p>"
            f"<p style='color:#666'>日常价 <del>¥{old}</del></p></div>"
            for name, now, old, a, b in (("手冲咖啡壶", "129", "159", "#e6d3c0", "#6a4a35"), ("陶瓷马克杯 一对", "58", "76", "#dfe3d2", "#7d8a5a"))
        )
        body = (
            f"<div style='background:#b0562a;color:#fff'>{status(rng, '#fff')}<div style='padding:26px 18px;text-align:center'><h1>"
            "五周年店庆</h1><p>3月1日 00:00 – 3月7日 24:00</p>"
            "<p style='display:inline-block;margin-top:10px;background:#fff;color:#b0562a;padding:5px 18px;border-radius:16px;"
            f"font-size:15px'>{state}</p></div></div>"
            f"<div class='f' style='gap:8px;padding:14px'>{steps}</div><div class='f' style='gap:10px;padding:0 14px 16px'>{goods}</div>"
        )
        yield page(f"zh-anniversary-{'expired' if wrong else 'honest'}", doc(body, ground="#f6ebe2"), must=("expired_offer",) if wrong else ())


def trip(rng: Random) -> Iterator[Page]:
    """A package tour with a calendar of prices."""
    for wrong in (True, False):
        small = "页面价格仅作参考，最终金额以付款时实际扣款为准" if wrong else "风景图由旅行者提供，拍摄季节不同，景色会有差异"
        days = "".join(
            f"<div style='text-align:center;padding:7px 0;border-radius:6px;background:{'#0b6bcb' if day == 15 else '#eef4fb'};"
            f"color:{'#fff' if day == 15 else '#333'}'>{day}日<br><span style='font-size:13px'>¥{2980 if day in (17, 18) else 2680}"
            "</span></div>"
            for day in range(13, 20)
        )
        body = (
            f"{status(rng)}{art('#8fd3e8', '#f4d58a', height=180, corner=0)}<div style='padding:16px;background:#fff'><h3>三亚亲海度假 "
            f"5天4晚</h3><p style='color:#666'>含往返机票 · 海景酒店 · {rng.randint(20, 90)}人出游过</p>"
            f"<div style='margin:10px 0'>{money('2,680', 34, colour='#e2531b')} /人</div><div style='display:grid;"
            f"grid-template-columns:repeat(7,1fr);gap:4px'>{days}</div>"
            f"<p style='margin-top:14px'>出发日期：15日（周四）　成人 1 位</p>"
            f"<p style='font-size:10px;color:#b7bbc1;margin-top:16px'>{small}</p></div><div style='background:#0b6bcb;color:#fff;"
            "text-align:center;padding:14px;font-size:17px'>去填写出行人</div>"
        )
        yield page(f"zh-tour_calendar-{'fine_print' if wrong else 'honest'}", doc(body), smallest=20, must=("fine_print",) if wrong else ())


def bundle(rng: Random) -> Iterator[Page]:
    """Three goods as a set."""
    for wrong in (True, False):
        price = "357" if wrong else "337"
        goods = "<b style='font-size:22px'>＋</b>".join(
            f"<div style='width:100px;text-align:center'>{art(a, b, '100px', 100)}<p>{name}</p><p style='color:#555'>单买 ¥{cost}</p></div>"
            for name, cost, a, b in (
                ("空气炸锅", 159, "#dfe5ea", "#4f6272"),
                ("早餐机", 139, "#f3e2d4", "#c26b3a"),
                ("电热水壶", 99, "#e4eadf", "#6c8f5a"),
            )
        )
        body = (
            f"{status(rng)}<div class='sb' style='padding:8px 16px'><span>←</span><b>厨房三件套</b><span>分享</span></div><div class='f c' "
            f"style='background:#fff;padding:16px 12px;justify-content:space-between'>{goods}</div>"
            "<div style='background:#fff;padding:14px 18px;margin-top:8px'>"
            + row("三件原价", "<del>¥397</del>")
            + row("成套购买", "<span style='color:#c0392b'>立减 ¥60</span>")
            + row("<b>套装价</b>", money(price, 32, colour="#c0392b"))
            + f"</div><p style='padding:12px 18px;color:#666'>套装编号 KT-{rng.randint(1000, 9999)} · 三件同箱寄出</p><div "
            "style='background:#c0392b;color:#fff;text-align:center;padding:14px'>整套带走</div>"
        )
        yield page(f"zh-kitchen_set-{'false_discount' if wrong else 'honest'}", doc(body), must=("false_discount",) if wrong else ())


def flash(rng: Random) -> Iterator[Page]:
    """A list of a round of quick sales."""
    for wrong in (True, False):
        tabs = "".join(
            f"<div style='flex:1;text-align:center;padding:8px;{'background:#fff;color:#111' if at == 1 else ''}'><b>{hour}</b><br>"
            f"<span style='font-size:12px'>{state}</span></div>"
            for at, (hour, state) in enumerate((("08:00", "已结束"), ("10:00", "已结束" if wrong else "抢购中"), ("14:00", "未开始")))
        )
        goods = "".join(
            f"<div class='f' style='gap:12px;background:#fff;padding:12px;border-bottom:1px solid #eee'>{art(a, b, '96px', 96)}<div "
            f"style='flex:1'><p>{name}</p><div style='margin-top:8px'>秒杀价 {money(now, 24, colour='#6d28d9')}　<del "
            f"style='color:#666'>¥{old}</del></div>"
            f"<p style='text-align:right'><span style='background:{'#bbb' if wrong else '#6d28d9'};color:#fff;border-radius:14px;"
            f"padding:3px 14px'>{'来晚了' if wrong else '去抢'}</span></p></div></div>"
            for name, now, old, a, b in (
                ("无线鼠标 静音款", "49.9", "79", "#dcd7ee", "#6a5fa8"),
                ("桌面小风扇 USB", "29.9", "45", "#d3ebf0", "#3f94a8"),
                ("人体工学坐垫", "68", "99", "#e9dccf", "#9a6f4a"),
            )
        )
        say = "10:00 这一场已经结束" if wrong else "10:00 场　距结束 01:22:09"
        body = (
            f"<div style='background:#6d28d9;color:#fff'>{status(rng, '#fff', hour=12 if wrong else 10)}<h2 style='padding:6px 16px'>整点快抢</h2><div "
            f"class='f'>{tabs}</div></div><p style='padding:12px 16px;background:#fff;font-weight:600'>{say}</p>{goods}"
        )
        yield page(f"zh-hourly_round-{'expired' if wrong else 'honest'}", doc(body), must=("expired_offer",) if wrong else ())


def simcard(rng: Random) -> Iterator[Page]:
    """A mobile plan with its allowances."""
    for wrong in (True, False):
        small = "19元为前6个月资费，第7个月起按59元/月收取" if wrong else "卡面图案以收到的实物为准，客服在线时间 9:00-21:00"
        boxes = "".join(
            "<div style='flex:1;background:#f0f7ff;border-radius:10px;text-align:center;padding:14px 4px'><b style='font-size:22px;"
            f"color:#0369a1'>{many}</b><p style='color:#555'>{what}</p></div>"
            for many, what in (("80G", "通用流量"), ("100分钟", "国内通话"), ("0元", "来电显示"))
        )
        body = (
            f"{status(rng)}<div style='margin:12px;border-radius:16px;background:linear-gradient(120deg,#0369a1,#22b8cf);color:#fff;"
            "padding:26px 20px'><p>溪流卡 · 青春版</p>"
            f"<div>{money('19', 54)}<span style='font-size:18px'> /月</span></div><p>已有 {rng.randint(2, 8)} 万人办理</p></div><div "
            f"class='f' style='gap:8px;padding:0 12px'>{boxes}</div>"
            "<div style='padding:18px 16px'>"
            + row("归属地", "就近分配 ›")
            + row("配送", "包邮到家")
            + row("激活", "收卡后扫码自助办理")
            + "</div><div style='margin:0 16px;background:#0369a1;color:#fff;text-align:center;padding:13px;border-radius:24px;"
            f"font-size:17px'>免费领卡</div><p style='font-size:10px;color:#b7bbc1;text-align:center;padding:12px'>{small}</p>"
        )
        yield page(
            f"zh-simcard-{'fine_print' if wrong else 'honest'}",
            doc(body, ground="#fff"),
            smallest=20,
            must=("fine_print",) if wrong else (),
            unsure=("conditional", "hidden_fee") if wrong else (),
        )


TEMPLATES = (group, live, campaign, trip, bundle, flash, simcard)
