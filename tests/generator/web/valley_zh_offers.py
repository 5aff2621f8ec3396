"""Chinese pages of `valley` on offers, discounts and sums."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.valley_kit import art, bar, listed, plain, shot, small_cents, yuan


def tea() -> Iterator[Page]:
    """A poster of a tea shop: one large price on a colour."""
    css = (
        "body{background:linear-gradient(#ffe8d6,#f7b58b);text-align:center;color:#5a2a12}"
        ".o{margin:0 24px 24px;background:#fff;border-radius:20px;padding:26px 20px}h1{font-size:44px;padding:40px 0 6px}"
        "h1+p{font-size:20px;margin-bottom:22px}.p{font-size:92px;font-weight:800;color:#d6491f;line-height:1.1}.p small{font-size:30px}"
        ".w{font-size:20px;padding:16px 10px 40px;line-height:1.8}"
    )
    for name, when, must in (
        ("over", "活动时间：3月1日至3月15日<br>（本次活动已结束）", "expired_offer"),
        ("running", "活动时间：即日起，每天 10:00—22:00<br>夏日集章活动已结束，敬请期待下一季", ""),
    ):
        body = (
            "<h1>白桃乌龙</h1><p>新鲜现切 · 整颗桃肉</p><div class=o>"
            f"{art('#f9c6a8', '#ef8354', 'height:220px;border-radius:14px;margin-bottom:18px', 'bottle')}"
            f"<p style='font-size:24px'>桃桃季特惠价</p><p class=p><small>¥</small>12<small>/杯</small></p></div><p class=w>{when}<br>"
            "门店：中山路88号</p>"
        )
        yield shot(f"zh-tea-{name}", css, body, must=must, text="门口海报，店员不给这个价" if must else None, width=600, scale=1.5, small=20)


def flash() -> Iterator[Page]:
    """A flash sale: rounds as tabs, cards with a bar of how much is sold."""
    css = (
        "body{background:#1b1b20;color:#eee}.r{display:flex;text-align:center;font-size:13px;background:#26262d}.r p{flex:1;padding:9px 0}"
        ".r .on{background:#d4242c;font-size:14px}.r b{display:block;font-size:17px}"
        ".s{padding:12px 16px;font-size:15px}.c{background:#26262d;margin:0 12px 10px;border-radius:10px;display:flex;gap:12px;padding:10px}"
        ".c h3{font-size:15px;font-weight:500}"
        ".c .m{height:8px;border-radius:4px;background:#444;margin:9px 0}.m i{display:block;height:8px;border-radius:4px;background:#ff7a45}"
        ".c b{color:#ff5c5c;font-size:22px}del{color:#aaa;font-size:13px;margin-left:8px}"
    )
    items = (("电动牙刷 声波款", 99, 159, 92), ("折叠晾衣架 落地", 79, 128, 61), ("儿童水彩笔 48色", 29.9, 45, 37))
    for name, state, line, button, must in (
        ("over", "已结束", "本场秒杀已结束，以下为本场秒杀价", "已结束", "expired_offer"),
        ("running", "抢购中", "距本场结束还有 01:26:08", "去抢购", ""),
    ):
        cards = "".join(
            f"<div class=c>{art('#777', '#333', 'width:92px;height:92px;border-radius:8px', 'box')}<div style='flex:1'><h3>{title}</h3><div class=m>"
            f"<i style='width:{sold}%'></i></div>"
            f"<b>¥{plain(price)}</b><del>¥{plain(old)}</del><span style='float:right;font-size:14px;background:#444;border-radius:14px;padding:4px "
            f"12px'>{button}</span></div></div>"
            for title, price, old, sold in items
        )
        body = (
            f"{bar('14:33', '#fff')}<div class=r><p><b>10:00</b>已结束</p><p class=on><b>12:00</b>{state}</p><p><b>20:00</b>即将开始</p></div>"
            f"<p class=s>{line}</p>{cards}"
            "<div style='height:60px'></div>"
        )
        yield shot(f"zh-flash-{name}", css, body, must=must, small=13)


def vouchers() -> Iterator[Page]:
    """A coupon centre: tickets with a perforation."""
    css = (
        "body{background:#fdeaea}.t{font-size:18px;text-align:center;padding:12px;background:#fff}"
        ".k{display:grid;grid-template-columns:112px 1fr 84px;background:#fff;border-radius:8px;margin:12px;align-items:center;"
        "min-height:96px}.k>b{color:#e02d2d;text-align:center;font-size:38px;border-right:2px dashed #f3b5b5}.k>b i{font-size:17px}"
        ".k p{padding:0 12px;font-size:15px}.k p span{font-size:13px;color:#777;display:block;"
        "margin-top:5px}.k u{text-decoration:none;background:#e02d2d;color:#fff;border-radius:16px;font-size:13px;text-align:center;padding:6px 0;"
        "margin-right:10px}"
    )
    for name, note, must in (("over", "春装焕新活动已于4月30日结束", "expired_offer"), ("running", "春装焕新活动进行中", "")):
        rows = (("50", "满300元可用", note), ("20", "满150元可用", note))
        cards = "".join(f"<div class=k><b><i>¥</i>{cut}</b><p>{rule}<span>{under}</span></p><u>立即领取</u></div>" for cut, rule, under in rows)
        body = (
            f"{bar('11:45')}<p class=t>春装焕新 · 领券中心</p>{art('#f78ca0', '#f9748f', 'height:130px', 'hill')}{cards}<p style='text-align:center;"
            "color:#999;font-size:13px;padding:20px'>没有更多了</p>"
        )
        yield shot(f"zh-vouchers-{name}", css, body, must=must, text="点立即领取没有反应" if must else None, width=412, small=13)


def camera() -> Iterator[Page]:
    """A desktop product page: picture left, a grey price panel right."""
    css = (
        "body{width:1280px;background:#fff}.s{background:#f5f5f5;font-size:14px;padding:9px 60px;color:#666}"
        ".g{display:flex;gap:40px;padding:30px 60px 60px}h1{font-size:22px;margin-bottom:16px}"
        ".p{background:#fff3ee;padding:16px 20px;font-size:15px;line-height:2.2}.p label{color:#888;width:90px;display:inline-block}"
        ".p b{font-size:34px;color:#e1251b}.off{background:#e1251b;color:#fff;padding:2px 8px;border-radius:3px}"
        ".o{font-size:15px;margin-top:18px;line-height:2.8}.o i{border:1px solid #ccc;padding:5px 14px;margin-right:10px}"
        ".o i.on{border-color:#e1251b;color:#e1251b}"
    )
    for name, old, fold, price, must in (
        ("wrong", 399, "6折", 259, "false_discount"),
        ("right", 399, "6折", 239.4, ""),
        ("right-75", 1280, "七五折", 960, ""),
    ):
        body = (
            "<div class=s>您好，欢迎来到光影器材　|　我的订单　|　购物车 2</div><div class=g>"
            f"{art('#4d5a68', '#aab7c4', 'width:460px;height:460px', 'box')}<div style='flex:1'>"
            "<h1>轻行双肩摄影包 CB-26L 防泼水 可放15.6英寸电脑</h1><div class=p><label>原　价</label><span style='text-decoration:line-through'>"
            f"¥{plain(old)}</span><br><label>活动价</label><b>¥{price:.2f}</b>　<span class=off>{fold}</span><br><label>累计评价</label>8,214</div>"
            "<div class=o>颜色　<i class=on>石墨灰</i><i>军绿</i><br>数量　<i>1</i>件　库存 467 件<br>配送至　江苏南京　免运费</div></div></div>"
        )
        yield shot(f"zh-camera-{name}", css, body, must=must, width=1280, scale=1, small=15)


def leaflet() -> Iterator[Page]:
    """A supermarket's leaflet: a grid of goods with bursts."""
    css = (
        "body{background:#fff6d8;width:760px}header{background:#138a43;color:#fff;font-size:40px;font-weight:800;text-align:center;padding:22px}"
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:16px;padding:20px}"
        ".g>div{background:#fff;border:3px solid #138a43;padding:14px;position:relative}.g h3{font-size:24px}"
        ".n{font-size:46px;color:#e60012;font-weight:800}.n i{font-size:20px}.d{position:absolute;right:10px;top:10px;"
        "background:#e60012;color:#fff;padding:6px 12px;font-size:22px;transform:rotate(5deg)}"
        ".y{font-size:20px;color:#555;text-decoration:line-through}"
    )
    goods = (("东北长粒香米 10kg", 69.9, 10), ("压榨葵花籽油 5L", 85, 16), ("纯牛奶 250ml×16", 52.8, 13), ("抽纸 24包装", 45.9, 6))
    for name, wrong, must in (("wrong", 1, "false_discount"), ("right", None, "")):
        cells = "".join(
            f"<div>{art('#9fd3a9', '#3c7f53', 'height:150px;margin-bottom:10px', 'bottle')}<span class=d>直降{cut}元</span><h3>{title}</h3>"
            f"<span class=y>原价 {old:.2f}元</span><p class=n><i>￥</i>{old - cut + (7 if wrong == index else 0):.2f}</p></div>"
            for index, (title, old, cut) in enumerate(goods)
        )
        body = (
            f"<header>邻里鲜超市 · 周末特卖</header><div class=g>{cells}</div><p style='text-align:center;font-size:18px;padding:6px 0 24px'>"
            "营业时间 7:30-21:30　图片仅供参考，以实物为准</p>"
        )
        yield shot(f"zh-leaflet-{name}", css, body, must=must, width=760, scale=1.5, small=18, font="hei")


def lesson() -> Iterator[Page]:
    """The page of a course: teacher, contents, a purple bar below."""
    css = (
        "body{background:#fff}.v{position:relative}.c{padding:16px}.c h1{font-size:19px}.c p{color:#777;font-size:14px;margin-top:6px}"
        "li{display:flex;justify-content:space-between;padding:12px 16px;border-top:1px solid #f0f0f0;"
        "font-size:14px}.b{display:flex;align-items:center;background:#f4efff;padding:12px 16px}.b b{font-size:26px;color:#5a2bd6}"
        ".b s{color:#888;font-size:14px;margin:0 8px}.b i{font-size:12px;border:1px solid #5a2bd6;"
        "color:#5a2bd6;border-radius:3px;padding:1px 5px}.b u{margin-left:auto;text-decoration:none;background:#5a2bd6;color:#fff;"
        "border-radius:22px;padding:10px 22px;font-size:15px}"
    )
    for name, price, must in (("wrong", 1099, "false_discount"), ("right", 999, "")):
        rows = "".join(
            f"<li><span>第{index}章　{title}</span><span>{time}</span></li>"
            for index, title, time in ((1, "认识数据表", "42:10"), (2, "清洗与合并", "58:36"), (3, "做一张看板", "1:04:27"))
        )
        body = (
            f"{art('#3b2a7a', '#8f7be0', 'height:210px', 'hill')}<div class=c><h1>零基础数据分析实战课</h1><p>"
            f"讲师 何老师　32课时　6,107人在学　评分4.8</p></div><ul>{rows}</ul><div style='height:70px'></div>"
            f"<div class=b><b>¥{price}</b><s>¥1299</s><i>立减300元</i><u>马上报名</u></div>"
        )
        yield shot(f"zh-lesson-{name}", css, body, must=must, width=375, scale=3)


def basket() -> Iterator[Page]:
    """A cart of several shops with round check boxes."""
    css = (
        "body{background:#f3f4f6}.t{font-size:17px;text-align:center;padding:8px;font-weight:600}"
        ".k{background:#fff;margin:8px;border-radius:12px;padding:12px}.i{display:flex;gap:10px;align-items:center;padding:8px 0;font-size:14px}"
        ".o{width:18px;height:18px;border-radius:50%;background:#ff5000;flex:none}"
        ".q{float:right;color:#333;border:1px solid #ddd;border-radius:4px;padding:0 8px}.i b{color:#ff5000;font-size:16px}"
        ".z{background:#fff;padding:12px 16px;font-size:14px;"
        "display:grid;grid-template-columns:1fr auto;gap:6px}.z b{font-size:22px;color:#ff5000}"
    )
    items = (("亚麻床单 1.8米床", "雾蓝", 168.0, 1), ("记忆棉靠枕", "米白", 49.5, 2), ("桌面收纳盒 三层", "透明", 36.0, 3))
    for name, extra, must, text in (
        ("wrong", 20, "total_mismatch", "购物车合计对不上"),
        ("right", 0, "", None),
        ("right-cut", 0, "", "想问下怎么用券"),
    ):
        goods = sum(price * count for _, _, price, count in items)
        cut = 30 if name != "right" else 0
        rows = "".join(
            f"<div class=i><i class=o></i>{art('#cbd5e1', '#64748b', 'width:72px;height:72px;border-radius:8px', 'box')}<p style='flex:1'>"
            f"{title}<br><span style='color:#999'>{kind}</span>"
            f"<br><b>{yuan(price)}</b><span class=q>x{count}</span></p></div>"
            for title, kind, price, count in items
        )
        cuts = f"<span>优惠减</span><span>-{yuan(cut)}</span>" if cut else ""
        body = (
            f"{bar('20:19')}<p class=t>购物车(3)</p><div class=k><b>宿和家居</b>{rows}</div><div style='height:30px'></div>"
            f"<div class=z><span>商品总额</span><span>{yuan(goods)}</span>{cuts}<span>运费</span><span>免运费</span><span>合计</span><b>"
            f"{yuan(goods - cut + extra)}</b></div>"
        )
        yield shot(f"zh-basket-{name}", css, body, must=must, text=text, small=14)


def weighed() -> Iterator[Page]:
    """Groceries by weight: a table of unit price, weight, sum."""
    css = (
        "body{background:#f1f8ee}.h{background:#fff;padding:12px 16px;font-size:16px}"
        "table{width:calc(100% - 20px);margin:10px;background:#fff;font-size:14px}"
        "td,th{padding:10px 8px;text-align:right;border-bottom:1px solid #eef}"
        "td:first-child,th:first-child{text-align:left}th{color:#777;font-weight:400}.z td{font-size:17px;font-weight:700;color:#2a8a3e}"
    )
    items = (("本地西红柿", 7.6, 1.5), ("五花肉", 29.8, 0.5), ("红富士苹果", 11.0, 2.0), ("上海青", 5.0, 0.8))
    for name, extra, must, text in (
        ("wrong", 5, "total_mismatch", "每样价都对，配送费6元也知道，总数好像多算了"),
        ("right", 0, "", "苹果有两个坏的"),
    ):
        goods = round(sum(each * kilos for _, each, kilos in items), 2)
        rows = "".join(f"<tr><td>{title}</td><td>{each:.2f}</td><td>{kilos:.2f}</td><td>{each * kilos:.2f}</td></tr>" for title, each, kilos in items)
        body = (
            f"{bar('09:52')}<p class=h>‹　订单详情 · 已称重</p><table><tr><th>品名</th><th>单价(元/kg)</th><th>重量(kg)</th><th>小计(元)</th></tr>"
            f"{rows}"
            f"<tr><td>配送费</td><td></td><td></td><td>6.00</td></tr><tr class=z><td>合计</td><td></td><td></td><td>{goods + 6 + extra:.2f}</td>"
            "</tr></table>"
            "<p style='padding:6px 16px 30px;font-size:13px;color:#666'>送达时段 05-09 08:00-10:00<br>拣货员 17 号</p>"
        )
        yield shot(f"zh-weighed-{name}", css, body, must=must, text=text, width=384, small=13)


def confirm() -> Iterator[Page]:
    """Confirming an order: address with a striped edge, one thing, a list of money."""
    css = (
        "body{background:#f6f6f6;font-size:15px}.a{background:#fff;padding:14px 16px;border-bottom:4px solid;"
        "border-image:repeating-linear-gradient(135deg,#e55 0 14px,#fff 14px 20px,#59e 20px 34px,#fff 34px 40px) 4}"
        ".w{background:#fff;margin-top:10px;padding:14px 16px}.w dl{display:grid;grid-template-columns:1fr auto;row-gap:12px;margin-top:12px}"
        ".w dd{text-align:right}.r{color:#e33}.f{background:#fff;margin-top:40px;padding:10px 16px;display:flex;align-items:center;"
        "justify-content:flex-end;gap:14px}.f b{font-size:24px;color:#e33}.f u{text-decoration:none;background:#e33;color:#fff;padding:10px 26px;"
        "border-radius:4px}"
    )
    for name, extra, must, text in (("wrong", 15, "total_mismatch", None), ("right", 0, "", "地址能不能改")):
        body = (
            f"{bar('13:05')}<div class=a>陈女士　138****6021<br><span style='color:#777'>湖北省武汉市洪山区珞瑜路 1037 号</span></div><div class=w>"
            "<div style='display:flex;gap:12px'>"
            f"{art('#d7c3a5', '#8a6b45', 'width:84px;height:84px', 'circle')}<p>胡桃木闹钟 静音款<br><span style='color:#999'>升级款 · 数量 2</span>"
            "<br>¥129.00</p></div>"
            "<dl><dt>商品金额</dt><dd>¥258.00</dd><dt>运费</dt><dd>+¥12.00</dd><dt>店铺券</dt><dd class=r>-¥25.00</dd><dt>红包抵扣</dt><dd class=r>"
            "-¥5.50</dd></dl></div>"
            f"<div class=f><span>应付：</span><b>{small_cents(239.5 + extra)}</b><u>去支付</u></div>"
        )
        listing = listed("胡桃木闹钟", 129, 运费=12.0)
        yield shot(f"zh-confirm-{name}", css, body, must=must, text=text, listing=listing, width=393, small=14)


def refund() -> Iterator[Page]:
    """A refund done: an amount on top, a time line, how it is made up."""
    css = (
        "body{background:#fff;font-size:15px}.n{padding:12px 18px;font-size:17px}.a{background:#f0f7f2;padding:22px;text-align:center}"
        ".a b{font-size:36px;color:#1b7f4b}"
        ".t{margin:18px 26px;border-left:2px solid #1b7f4b}.t li{padding:0 0 16px 16px;position:relative}"
        ".t li:before{content:'';position:absolute;left:-6px;top:6px;width:10px;height:10px;"
        "border-radius:50%;background:#1b7f4b}.t span{display:block;font-size:13px;color:#888}"
        ".d{margin:0 18px 30px;border:1px solid #e6e6e6;border-radius:8px;padding:10px 14px;line-height:2.1}.d p{overflow:hidden}.d i{float:right}"
    )
    for name, back, must in (("wrong", 106, "total_mismatch"), ("right", 126, "")):
        body = (
            f"{bar('18:22')}<p class=n>‹　退款详情</p><div class=a>退款成功<br><b>{yuan(back)}</b></div><ul class=t><li>商家同意退款<span>"
            "07-02 10:14</span></li><li>仓库签收退货<span>07-04 15:40</span></li>"
            "<li>款项原路退回<span>07-04 16:02</span></li></ul><div class=d><p>商品金额<i>¥128.00</i></p><p>退回运费<i>¥8.00</i></p><p>扣除优惠<i>"
            "-¥10.00</i></p>"
            f"<p><b>退款总额<i>{yuan(back)}</i></b></p></div>"
        )
        yield shot(f"zh-refund-{name}", css, body, must=must, width=390, small=13)


def pages() -> Iterator[Page]:
    """All of them."""
    for template in (tea, flash, vouchers, camera, leaflet, lesson, basket, weighed, confirm, refund):
        yield from template()
