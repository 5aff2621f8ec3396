"""The Chinese templates of `parlour`."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.web.parlour_kit import SANS_ZH, SERIF_ZH, Scene, Template, art, bar, big, document, money, offered, some


def _yuan(amount: float) -> str:
    return money(amount, "¥")


def goods(rng: Random, show: dict[str, Any]) -> str:
    """A product page on a phone: picture, price strip, options, bottom bar."""
    chips = "".join(f'<i class="{"on" if not k else ""}">{name}</i>' for k, name in enumerate(show["options"]))
    css = """body{background:#f4f1ec;color:#2b2622}.strip{background:#fff;padding:14px 16px}.now{font-size:34px;font-weight:700;color:#c8452d}
    .old{font-size:15px;color:#777;margin-left:10px}.tag{background:#c8452d;color:#fff;font-size:14px;border-radius:4px;padding:2px 8px;
    margin-left:10px}
    .lead{font-size:15px;color:#c8452d;margin-right:6px}.plain{font-size:15px;color:#555;margin-top:4px}h1{font-size:18px;margin-top:10px}
    .sold{font-size:13px;color:#6d6760;margin-top:6px;display:flex;justify-content:space-between}.card{background:#fff;margin-top:10px;
    padding:14px 16px;
    font-size:15px}.card i{font-style:normal;display:inline-block;border:1px solid #d8d2ca;border-radius:16px;padding:4px 14px;margin:8px 8px 0 0}
    .card i.on{border-color:#c8452d;color:#c8452d}.foot{display:flex;background:#fff;margin-top:10px;padding:10px 16px;gap:10px;font-size:16px}
    .foot b{flex:1;text-align:center;padding:10px;border-radius:22px;background:#f0e2d8;color:#8a3a28}.foot b+b{background:#c8452d;color:#fff}"""
    body = f"""{bar(rng, "#2b2622")}{art(rng, 300)}<div class="strip">
    <div><span class="lead">{show["lead"]}</span><span class="now">{big(show["price"], "¥")}</span>
    {some('<del class="old">¥{}</del>', show.get("old"))}{some('<span class="tag">{}</span>', show.get("tag"))}
    </div>{some('<div class="plain">{}</div>', show.get("plain"))}
    <h1>{show["title"]}</h1><div class="sold"><span>已售 {rng.randint(200, 4000)} 件</span>
    <span>好评率 {rng.randint(95, 99)}%</span><span>{show["city"]}</span></div></div>
    <div class="card">选择规格<br>{chips}</div><div class="card">配送 &nbsp; 48小时内发货 · 包邮</div>
    <div class="card">评价（{rng.randint(80, 900)}）<br><span style="color:#666">质感很好，包装也用心，会再来。</span></div>
    <div class="foot"><b>加入购物车</b><b>立即购买</b></div>"""
    return document(css, body, font=SANS_ZH, language="zh")


def poster(rng: Random, show: dict[str, Any]) -> str:
    """A promotion page on a phone: a coloured poster with cards."""
    cards = "".join(
        f'<div class="c">{art(rng, 92, radius=8)}<div><h3>{name}</h3><p>{note}</p><b>{big(price, "¥")}</b>{some("<del>¥{}</del>", old)}</div></div>'
        for name, note, price, old in show["cards"]
    )
    css = f"""body{{background:{show["ground"]};color:#fff}}h1{{font:700 36px {SERIF_ZH};text-align:center;padding-top:26px}}h2{{font-size:17px;
    font-weight:400;
    text-align:center;margin:6px 0 14px}}.s{{text-align:center;font-size:17px;background:#0003;margin:0 16px 14px;border-radius:20px;padding:8px}}
    .c{{background:#fff;color:#222;border-radius:12px;margin:0 16px 12px;padding:12px;display:grid;grid-template-columns:110px 1fr;gap:14px}}
    .c h3{{font-size:17px}}.c p{{font-size:14px;color:#555}}.c b{{font-size:26px;color:{show["ground"]}}}.c del{{font-size:15px;color:#777;
    margin-left:8px}}
    .g{{background:#fff;color:{show["ground"]};font-size:18px;font-weight:700;text-align:center;border-radius:26px;margin:8px 40px 16px;padding:12px}}
    .f{{background:#fff;padding:12px 20px 20px;font-size:10px;color:#b0b0b0}}"""
    body = f"""{bar(rng, "#fff")}<h1>{show["title"]}</h1><h2>{show["sub"]}</h2><div class="s">{show["state"]}</div>{cards}
    <div class="g">{show["go"]}</div>
    {some('<div class="f">{}</div>', show.get("fine"))}"""
    return document(css, body, font=SANS_ZH, language="zh")


def checkout(rng: Random, show: dict[str, Any]) -> str:
    """A checkout on a phone: address, lines, charges, submit bar."""
    lines = "".join(
        f'<div class="l">{art(rng, 72, radius=6)}<div>{name}<p>{spec}</p></div><div class="r">{_yuan(price)}<p>×{count}</p></div></div>'
        for name, spec, price, count in show["lines"]
    )
    rows = "".join(
        f"<div class='w'><span>{name}</span><span>{value if isinstance(value, str) else _yuan(value)}</span></div>" for name, value in show["rows"]
    )
    css = """body{background:#eef2f4;color:#1d2529;font-size:16px}.n{text-align:center;font-size:18px;padding:8px 0 12px;background:#fff}
    .b{background:#fff;margin:10px 12px 0;border-radius:10px;padding:14px}.b p{font-size:14px;color:#5c676d}.l{display:grid;
    grid-template-columns:72px 1fr auto;gap:12px;
    padding:8px 0}.r{text-align:right}.w{display:flex;justify-content:space-between;padding:7px 0}.t{display:flex;justify-content:space-between;
    align-items:center;
    background:#fff;margin-top:12px;padding:12px 16px;font-size:17px}.t b{font-size:24px;color:#0b7a75}
    .t i{font-style:normal;background:#0b7a75;color:#fff;padding:10px 24px;border-radius:8px}"""
    body = f"""{bar(rng, "#1d2529")}<div class="n">确认订单</div><div class="b">{show["who"]}<p>{show["where"]}</p></div><div class="b">
    <b>{show["shop"]}</b>{lines}</div>
    <div class="b">{rows}</div><div class="b" style="display:flex;justify-content:space-between"><span>支付方式</span><span>银行卡支付</span></div>
    <div class="t"><span>合计 <b>{_yuan(show["total"])}</b></span><i>提交订单</i></div>"""
    return document(css, body, font=SANS_ZH, language="zh")


def order(rng: Random, show: dict[str, Any]) -> str:
    """A paid order on a phone: coloured head, lines, amounts, numbers of the order."""
    lines = "".join(f"<tr><td>{name}<br><small>数量 {count}</small></td><td>{_yuan(price)}</td></tr>" for name, price, count in show["lines"])
    rows = "".join(f"<tr><td>{name}</td><td>{_yuan(value)}</td></tr>" for name, value in show["rows"])
    number = rng.randint(10**15, 10**16 - 1)
    css = """body{background:#fff;color:#222;font-size:16px}.h{background:linear-gradient(90deg,#3554a5,#5a7fd6);color:#fff;padding:20px}
    .h b{font-size:24px}
    table{width:100%;border-collapse:collapse;padding:0 18px}td{padding:9px 18px}td+td{text-align:right;vertical-align:top}small{font-size:14px;
    color:#666}
    .a{border-top:8px solid #f2f3f7}.p td{font-size:19px;font-weight:700;border-top:1px solid #ddd}.m{border-top:8px solid #f2f3f7;
    padding:14px 18px;font-size:14px;
    color:#555;line-height:2}.k{display:flex;gap:10px;padding:14px 18px;justify-content:flex-end}.k i{font-style:normal;border:1px solid #999;
    border-radius:18px;padding:6px 16px}"""
    body = f"""<div class="h">{bar(rng, "#fff")}<b>{show["state"]}</b><br>{show["note"]}</div><table>{lines}</table><table class="a">{rows}
    <tr class="p"><td>实付款</td><td>{_yuan(show["paid"])}</td></tr></table>
    <div class="m">订单编号：{number}<br>下单时间：2026-11-{rng.randint(10, 24)} 14:{rng.randint(10, 59)}<br>
    支付方式：余额支付</div><div class="k"><i>联系商家</i><i>查看物流</i></div>"""
    return document(css, body, font=SANS_ZH, language="zh")


def service(rng: Random, show: dict[str, Any]) -> str:
    """A home service on a phone: headline, a list of options with one chosen, steps."""
    options = "".join(
        f'<div class="o {"x" if k == show["chosen"] else ""}"><u></u><span>{name}</span><b>¥{price}</b></div>'
        for k, (name, price) in enumerate(show["options"])
    )
    css = """body{background:#fff;color:#16324a}.n{display:flex;justify-content:space-between;padding:6px 16px 12px;font-size:17px}.q{padding:16px}
    h1{font-size:22px}
    .now{font-size:36px;font-weight:700;color:#e2711d}.now em{font-style:normal;font-size:17px}.z{font-size:14px;color:#4c6273}.o{display:flex;
    align-items:center;gap:12px;
    border:1px solid #cbd6de;border-radius:10px;margin:10px 16px;padding:14px;font-size:17px}.o span{flex:1}.o u{width:18px;height:18px;
    border:2px solid #9fb0bd;
    border-radius:50%}.o.x{border:2px solid #e2711d;background:#fff6ee}.o.x u{border:6px solid #e2711d}.y{padding:8px 16px;font-size:15px;
    color:#33495a}
    .f{font-size:10px;color:#aeb4ba;padding:8px 16px}.e{display:flex;justify-content:space-between;align-items:center;border-top:1px solid #e4e9ed;
    padding:12px 16px}
    .e b{font-size:26px;color:#e2711d}.e i{font-style:normal;font-size:17px;background:#e2711d;color:#fff;border-radius:24px;padding:11px 36px}"""
    body = f"""{bar(rng, "#16324a")}<div class="n"><span>‹ 返回</span><span>服务详情</span><span>分享</span></div>{art(rng, 170)}<div class="q">
    <h1>{show["title"]}</h1>
    <div class="now">{big(show["price"], "¥")}<em>{show["per"]}</em></div><div class="z">评分 4.{rng.randint(6, 9)} · 已服务 {rng.randint(300, 9000)} 单
    </div></div>{options}
    <div class="y">服务流程：在线预约 → 师傅接单 → 上门服务 → 验收评价</div>{some('<div class="f">{}</div>', show.get("fine"))}
    <div class="e"><b>¥{show["options"][show["chosen"]][1]}</b><i>立即预约</i></div>"""
    return document(css, body, font=SANS_ZH, language="zh")


def stay(rng: Random, show: dict[str, Any]) -> str:
    """A hotel booking on a phone: room card, dates, bill."""
    rows = "".join(f"<li><span>{name}</span><span>{_yuan(value)}</span></li>" for name, value in show["rows"])
    css = """body{background:#1f3b36;color:#fff}.t{font-size:19px;padding:6px 18px 14px}.c{background:#fff;color:#222;border-radius:18px 18px 0 0;
    padding:18px}
    h1{font-size:21px;margin:12px 0 2px}.c p{font-size:15px;color:#555}.d{display:flex;justify-content:space-between;background:#eef5f2;
    border-radius:10px;padding:12px 16px;
    margin:14px 0;font-size:16px}.v{font-size:17px}.v b{font-size:28px;color:#1c7a63}ul{list-style:none;border-top:1px dashed #aaa;margin-top:12px;
    padding-top:10px;font-size:16px}
    li{display:flex;justify-content:space-between;padding:6px 0}.s{display:flex;justify-content:space-between;font-size:20px;font-weight:700;
    padding:12px 0;
    border-top:1px solid #ddd}.g{background:#1c7a63;color:#fff;text-align:center;border-radius:10px;font-size:18px;padding:12px}"""
    body = f"""{bar(rng, "#fff")}<div class="t">‹ &nbsp;填写入住信息</div><div class="c">{art(rng, 150, radius=12)}<h1>{show["hotel"]}</h1>
    <p>{show["room"]}</p>
    <div class="d"><span>{show["from"]} 入住</span><span>{show["to"]} 离店</span><span>共{show["nights"]}晚</span></div><div class="v">
    <b>{big(show["rate"], "¥")}</b> /晚</div>
    <ul>{rows}</ul><div class="s"><span>订单总价</span><span>{_yuan(show["total"])}</span></div><p style="padding-bottom:12px">入住前一天18:00前可免费取消</p>
    <div class="g">去支付</div></div>"""
    return document(css, body, font=SANS_ZH, language="zh")


def club(rng: Random, show: dict[str, Any]) -> str:
    """A membership on a dark phone page: plans side by side, rights, a button."""
    plans = "".join(
        f"""<div class="k {"x" if not k else ""}">{some("<em>{}</em>", tag)}<h3>{name}</h3><b>{big(price, "¥")}
    </b>{some("<p><del>¥{}</del></p>", old)}<p>{note}</p></div>"""
        for k, (name, price, old, tag, note) in enumerate(show["plans"])
    )
    css = """body{background:#17161d;color:#f3ead7;padding-bottom:20px}h1{font-size:25px;padding:14px 18px 0}.s{font-size:15px;color:#c9bfa9;
    padding:2px 18px}
    .r{display:flex;gap:10px;padding:30px 18px 8px}.k{flex:1;position:relative;border:1px solid #4a4658;border-radius:12px;padding:20px 6px 12px;
    text-align:center}
    .k.x{border:2px solid #e6c383;background:#2a2620}.k h3{font-size:16px;font-weight:500}.k b{font-size:30px;color:#f0cd8b}.k p{font-size:14px;
    color:#d2c9b6}
    .k em{position:absolute;top:-14px;left:0;font-style:normal;font-size:14px;background:#e6c383;color:#3a2a0c;border-radius:10px 10px 10px 0;
    padding:2px 10px}
    ol{padding:12px 18px 12px 40px;font-size:16px;line-height:2}.g{margin:8px 18px;background:#e6c383;color:#2e210a;font-size:19px;font-weight:700;
    text-align:center;
    border-radius:28px;padding:13px}"""
    body = f"""{bar(rng, "#f3ead7")}<h1>{show["title"]}</h1><div class="s">已有 {rng.randint(2, 60)}万 人加入</div><div class="r">{plans}</div><ol>
    <li>{"</li><li>".join(show["rights"])}</li></ol>
    <div class="g">{show["go"]}</div>"""
    return document(css, body, font=SANS_ZH, language="zh")


def counter(rng: Random, show: dict[str, Any]) -> str:
    """A product page on a desktop: picture at the left, price panel at the right, parameters below."""
    table = "".join(f"<td><span>{key}</span>{value}</td>" for key, value in show["facts"])
    css = """body{background:#fff;color:#1f1f1f;font-size:17px}.h{background:#2d2a4a;color:#fff;padding:16px 50px;display:flex;gap:40px;
    font-size:18px}.m{display:grid;
    grid-template-columns:460px 1fr;gap:44px;padding:34px 50px}h1{font-size:27px;margin-bottom:14px}.p{background:#f4f2fb;padding:20px 24px;
    border-radius:6px}
    .p b{font-size:42px;color:#5a35b8}.p del{font-size:20px;color:#6b6b6b;margin:0 14px}.p i{font-style:normal;border:1px solid #5a35b8;
    color:#5a35b8;padding:3px 10px;font-size:17px}
    .x{margin-top:10px;font-size:19px;color:#b3261e}.l{margin:18px 0;color:#444}.b span{display:inline-block;background:#5a35b8;color:#fff;
    font-size:20px;padding:14px 44px;
    margin-right:16px;border-radius:6px}.f{font-size:12px;color:#b0b0b0;margin-top:20px}table{margin:0 50px 40px;width:1140px;
    border-collapse:collapse}td{border:1px solid #ddd;padding:14px 18px}
    td span{color:#666;margin-right:16px}"""
    body = f"""<div class="h"><b>木禾生活
    </b><span>首页</span><span>家电</span><span>家具</span><span>我的订单</span><span style="margin-left:auto">购物车 {rng.randint(1, 9)}</span></div>
    <div class="m">{art(rng, 440)}<div><h1>{show["title"]}</h1><div class="p">{show["lead"]} <b>{big(show["price"], "¥")}
    </b>{some("<del>¥{}</del>", show.get("old"))}
    {some("<i>{}</i>", show.get("tag"))}{some('<div class="x">{}</div>', show.get("state"))}</div>
    <div class="l">累计评价 {rng.randint(100, 999)} 条 · 库存 {rng.randint(20, 300)} 件 · 颜色：{show["colour"]}</div>
    <div class="l">送货上门，七天内可退换</div><div class="b"><span>{show.get("go", "立即购买")}</span></div>{some('<div class="f">{}</div>', show.get("fine"))}
    </div></div>
    <table><tr>{table}</tr></table>"""
    return document(css, body, font=SANS_ZH, language="zh")


GOODS = (
    Scene(
        name="clean_saving",
        show={
            "lead": "活动价",
            "price": "129",
            "old": "189",
            "tag": "立减60元",
            "title": "手冲咖啡壶 600ml 陶瓷滤杯套装",
            "options": ("米白", "深褐"),
            "city": "景德镇",
        },
    ),
    Scene(
        name="clean_listed",
        show={"lead": "售价", "price": "59.90", "title": "加厚珊瑚绒浴巾 两条装 70×140cm", "options": ("浅灰", "雾蓝", "杏色"), "city": "保定"},
        text="浴巾新链接，标价59.9元，和后台登记的一样。",
        listing=offered("加厚珊瑚绒浴巾 两条装", 59.9, "CNY"),
    ),
    Scene(
        name="clean_discount",
        show={
            "lead": "折后价",
            "price": "319.20",
            "old": "399.00",
            "tag": "8折",
            "title": "全棉四件套 1.8米床 素色",
            "options": ("1.8米床", "1.5米床"),
            "city": "南通",
        },
        text="四件套换了新图，麻烦审核。",
    ),
    Scene(
        name="false_discount",
        show={
            "lead": "折后价",
            "price": "208",
            "old": "320",
            "tag": "5折",
            "title": "轻薄羽绒马甲 男款 立领",
            "options": ("M", "L", "XL"),
            "city": "嘉兴",
        },
        must="false_discount",
        text="马甲的商品页截图，麻烦审核。",
    ),
    Scene(
        name="conditional",
        show={
            "lead": "券后价",
            "price": "69",
            "plain": "需领取30元店铺券，不用券价 ¥99",
            "title": "每日坚果礼盒 750g 30小包",
            "options": ("经典款", "无糖款"),
            "city": "合肥",
        },
        must="conditional",
    ),
)
POSTER = (
    Scene(
        name="clean_countdown",
        show={
            "ground": "#b3322b",
            "title": "年货早市",
            "sub": "暖冬好物 提前备齐",
            "state": "距活动结束 01天 08:12:33",
            "cards": (("腊味礼盒", "1.2kg 手工灌制", "88", "118"), ("红枣核桃", "500g 袋装", "36.80", "45"), ("柚子茶", "两瓶装", "49", "")),
            "go": "进入会场",
        },
        text="年货专场的页面，活动正在进行。",
    ),
    Scene(
        name="clean_harmless",
        show={
            "ground": "#22577a",
            "title": "开学文具节",
            "sub": "书包 文具 一站备齐",
            "state": "活动进行中",
            "cards": (("减负双肩包", "小学生款 22L", "149", "199"), ("中性笔", "20支 黑色", "19.90", "")),
            "go": "去看看",
            "fine": "图片仅供参考，请以实物为准。© 2026 青禾文具",
        },
    ),
    Scene(
        name="expired_banner",
        show={
            "ground": "#7a3e9d",
            "title": "秋装特卖",
            "sub": "针织衫 风衣 限时低价",
            "state": "本场特卖已结束",
            "cards": (("羊毛针织衫", "圆领 五色可选", "139", "229"), ("短款风衣", "防泼水面料", "259", "399")),
            "go": "活动已结束",
        },
        must="expired_offer",
    ),
    Scene(
        name="expired_small",
        show={
            "ground": "#c0561f",
            "title": "火锅双人餐",
            "sub": "牛肉 毛肚 时蔬 一锅端",
            "state": "到店即享 限时特价",
            "cards": (("双人套餐", "含锅底与饮料", "98", "168"),),
            "go": "立即抢购",
            "fine": "本优惠活动已于10月31日结束。",
        },
        must="expired_offer fine_print",
        text="这是店里的活动海报，申请上首页。",
    ),
    Scene(
        name="fine_print",
        show={
            "ground": "#1b6b4a",
            "title": "湖畔自助餐券",
            "sub": "海鲜 烤肉 甜品 任选",
            "state": "在线购券 到店出示",
            "cards": (("自助晚餐券", "成人一位", "168", ""),),
            "go": "购买餐券",
            "fine": "周末及法定节假日不可使用，售出后不退款。",
        },
        must="fine_print",
        text="自助餐券页面，请审核。",
    ),
)
CHECKOUT = (
    Scene(
        name="clean_plain",
        show={
            "who": "周女士 收",
            "where": "江苏省苏州市姑苏区桃花坞大街",
            "shop": "小满杂货",
            "lines": (("亚麻围裙", "浅灰", 58.0, 1), ("隔热手套", "一双", 24.0, 2)),
            "rows": (("商品金额", 106.0), ("运费", 8.0), ("优惠券", -10.0)),
            "total": 104.0,
        },
    ),
    Scene(
        name="clean_fee_listed",
        show={
            "who": "陈先生 收",
            "where": "湖北省武汉市洪山区珞瑜路",
            "shop": "云上茶园",
            "lines": (("高山绿茶", "250g 罐装", 168.0, 1),),
            "rows": (("商品金额", 168.0), ("运费", 12.0)),
            "total": 180.0,
        },
        text="绿茶168元，运费12元，请帮忙核对订单。",
        listing=offered("高山绿茶 250g", 168, "CNY", 运费=12),
        surface="ticket",
    ),
    Scene(
        name="clean_waived",
        show={
            "who": "林女士 收",
            "where": "福建省厦门市思明区湖滨南路",
            "shop": "果然鲜果",
            "lines": (("赣南脐橙", "5斤装", 45.0, 1), ("红心柚", "两只", 30.0, 1)),
            "rows": (("商品金额", 75.0), ("包装费（已减免）", 0.0), ("运费", "免运费")),
            "total": 75.0,
        },
    ),
    Scene(
        name="hidden_fee",
        show={
            "who": "吴先生 收",
            "where": "四川省成都市武侯区科华北路",
            "shop": "铁木厨具",
            "lines": (("铸铁炒锅", "32cm", 199.0, 1),),
            "rows": (("商品金额", 199.0), ("运费", 0.0), ("包装费", 30.0)),
            "total": 229.0,
        },
        must="hidden_fee",
        unsure="mismatch",
        text="结算的时候才看到多收了一笔钱，之前页面没有说明。",
        listing=offered("铸铁炒锅 32cm", 199, "CNY"),
        surface="ticket",
    ),
    Scene(
        name="total_mismatch",
        show={
            "who": "郑女士 收",
            "where": "山东省青岛市市南区香港中路",
            "shop": "晴天童装",
            "lines": (("纯棉长袖T恤", "110cm", 45.0, 2), ("灯芯绒长裤", "110cm", 38.0, 1)),
            "rows": (("商品金额", 128.0), ("运费", 6.0), ("满减优惠", -15.0)),
            "total": 139.0,
        },
        must="total_mismatch",
    ),
)
ORDER = (
    Scene(
        name="clean_question",
        show={
            "state": "待发货",
            "note": "商家正在备货",
            "lines": (("电热水壶 1.7L", 139.0, 1), ("玻璃茶杯", 26.0, 1)),
            "rows": (("商品总价", 165.0), ("运费", 0.0), ("店铺优惠", -20.0)),
            "paid": 145.0,
        },
        text="订单已经付款了，请问什么时候发货？",
        surface="ticket",
    ),
    Scene(
        name="clean_supported",
        show={
            "state": "交易完成",
            "note": "感谢您的购买",
            "lines": (("登山背包 40L", 268.0, 1),),
            "rows": (("商品总价", 268.0), ("运费", 0.0)),
            "paid": 268.0,
        },
        text="页面标价268元，实付268元，很满意。",
        surface="review",
    ),
    Scene(
        name="mismatch",
        show={
            "state": "已付款",
            "note": "预计三天内送达",
            "lines": (("骑行头盔 成人款", 269.0, 1),),
            "rows": (("商品总价", 269.0), ("运费", 0.0)),
            "paid": 269.0,
        },
        must="mismatch",
        text="宣传价199元，结果付了269元，要求退差价。",
        surface="ticket",
    ),
    Scene(
        name="hidden_fee",
        show={
            "state": "待收货",
            "note": "包裹运输中",
            "lines": (("鲜花束 向日葵", 88.0, 1),),
            "rows": (("商品总价", 88.0), ("服务费", 15.0)),
            "paid": 103.0,
        },
        must="hidden_fee",
        unsure="mismatch",
        text="商品页写的是88元，实付却变成103元，太不透明了。",
        surface="ticket",
    ),
)
SERVICE = (
    Scene(
        name="clean_selected",
        show={
            "title": "空调清洗 挂机",
            "price": "79",
            "per": "/台",
            "chosen": 0,
            "options": (("挂机一台", 79), ("柜机一台", 119), ("挂机两台", 150)),
        },
    ),
    Scene(
        name="clean_harmless",
        show={
            "title": "日常保洁 三小时",
            "price": "158",
            "per": "/次",
            "chosen": 0,
            "options": (("单次三小时", 158), ("单次四小时", 208)),
            "fine": "图片仅供展示，服务人员持证上岗，请放心预约。",
        },
        text="保洁服务158元一次，申请上架。",
        listing=offered("日常保洁 三小时", 158, "CNY"),
    ),
    Scene(
        name="conditional",
        show={"title": "全屋除螨", "price": "99", "per": " 起", "chosen": 2, "options": (("单张床垫", 99), ("两居室", 189), ("三居室", 239))},
        must="conditional",
        text="除螨服务的详情页。",
    ),
    Scene(
        name="hidden_fee",
        show={
            "title": "油烟机拆洗",
            "price": "128",
            "per": "/台",
            "chosen": 0,
            "options": (("普通油烟机", 128), ("油烟机加灶台", 168)),
            "fine": "上门费30元另计，由师傅现场收取。",
        },
        must="hidden_fee fine_print",
    ),
)
STAY = (
    Scene(
        name="clean_invoice",
        show={
            "hotel": "云栖山居酒店",
            "room": "高级大床房 · 含双早",
            "from": "12月4日",
            "to": "12月6日",
            "nights": 2,
            "rate": "328",
            "rows": (("房费 ¥328×2晚", 656.0),),
            "total": 656.0,
        },
        text="这是我的订房页面，想问怎么开发票。",
        surface="ticket",
    ),
    Scene(
        name="clean_fee_listed",
        show={
            "hotel": "海边小院民宿",
            "room": "海景家庭房 · 可住四人",
            "from": "12月12日",
            "to": "12月13日",
            "nights": 1,
            "rate": "420",
            "rows": (("房费 ¥420×1晚", 420.0), ("清洁费", 60.0)),
            "total": 480.0,
        },
        listing=offered("海景家庭房", 420, "CNY", 清洁费=60),
    ),
    Scene(
        name="mismatch",
        show={
            "hotel": "古城驿站客栈",
            "room": "庭院标准间 · 双床",
            "from": "12月18日",
            "to": "12月19日",
            "nights": 1,
            "rate": "398",
            "rows": (("房费 ¥398×1晚", 398.0),),
            "total": 398.0,
        },
        must="mismatch",
        listing=offered("庭院标准间", 328, "CNY"),
        surface="ticket",
    ),
    Scene(
        name="total_mismatch",
        show={
            "hotel": "江畔商务酒店",
            "room": "行政双床房",
            "from": "12月21日",
            "to": "12月24日",
            "nights": 3,
            "rate": "268",
            "rows": (("房费 ¥268×3晚", 804.0), ("早餐", 90.0)),
            "total": 954.0,
        },
        must="total_mismatch",
        text="订房截图，想改入住日期，怎么操作？",
        surface="ticket",
    ),
)
CLUB = (
    Scene(
        name="clean_plans",
        show={
            "title": "听书会员",
            "plans": (("年卡", "198", "", "", "有效期365天"), ("季卡", "68", "", "", "有效期90天"), ("月卡", "25", "", "", "有效期30天")),
            "rights": ("全站有声书畅听", "离线下载", "每月赠一本电子书"),
            "go": "支付 ¥198 开通",
        },
    ),
    Scene(
        name="clean_discount",
        show={
            "title": "健身课程会员",
            "plans": (("年卡", "180", "300", "6折", "有效期365天"), ("月卡", "30", "", "", "有效期30天")),
            "rights": ("三百节跟练课程", "训练计划定制", "多设备登录"),
            "go": "支付 ¥180 开通",
        },
        text="会员页面，年卡原价300元，现在6折。",
    ),
    Scene(
        name="conditional",
        show={
            "title": "追剧会员",
            "plans": (
                ("首月体验", "6", "", "仅限新用户", "首次开通可享"),
                ("月卡", "25", "", "", "老用户价格"),
                ("年卡", "218", "", "", "有效期365天"),
            ),
            "rights": ("新剧抢先看", "高清画质", "会员专属皮肤"),
            "go": "新用户 ¥6 开通首月",
        },
        must="conditional",
    ),
    Scene(
        name="false_discount",
        show={
            "title": "学习社会员",
            "plans": (("年卡", "258", "360", "6折", "有效期365天"), ("月卡", "36", "", "", "有效期30天")),
            "rights": ("全部课程回放", "作业批改", "资料下载"),
            "go": "支付 ¥258 开通",
        },
        must="false_discount",
        text="会员开通页，请审核。",
    ),
)
COUNTER = (
    Scene(
        name="clean_saving",
        show={
            "title": "北欧实木书桌 1.2米 带抽屉",
            "lead": "促销价",
            "price": "999.00",
            "old": "1,299.00",
            "tag": "立减300元",
            "colour": "原木色",
            "facts": (("材质", "橡胶木"), ("尺寸", "120×60×75cm"), ("型号", "MH-D120")),
        },
        text="书桌的电脑端页面。",
    ),
    Scene(
        name="clean_listed",
        show={
            "title": "变频滚筒洗衣机 10公斤",
            "lead": "价格",
            "price": "2,199.00",
            "colour": "银灰",
            "facts": (("容量", "10kg"), ("转速", "1400转/分"), ("型号", "MX-1008")),
            "fine": "页面图片由商家提供，颜色以实物为准。",
        },
        listing=offered("变频滚筒洗衣机 10公斤", 2199, "CNY"),
    ),
    Scene(
        name="false_discount",
        show={
            "title": "人体工学椅 网布 可躺",
            "lead": "活动价",
            "price": "1,299.00",
            "old": "1,599.00",
            "tag": "立减400元",
            "colour": "黑色",
            "facts": (("承重", "150kg"), ("靠背", "网布"), ("型号", "MC-88")),
        },
        must="false_discount",
    ),
    Scene(
        name="expired",
        show={
            "title": "空气炸锅 5升 可视窗口",
            "lead": "秒杀价",
            "price": "259.00",
            "old": "399.00",
            "state": "本场秒杀活动已经结束",
            "go": "已结束",
            "colour": "奶白",
            "facts": (("容量", "5L"), ("功率", "1500W"), ("型号", "MF-05")),
        },
        must="expired_offer",
        text="空气炸锅的活动页面，申请推荐。",
    ),
    Scene(
        name="fine_print",
        show={
            "title": "立式加湿器 6升 静音",
            "lead": "到手价",
            "price": "229.00",
            "colour": "白色",
            "facts": (("水箱", "6L"), ("噪音", "26dB"), ("型号", "MJ-60")),
            "fine": "页面价格仅供参考，实际成交价格以结算页为准。",
        },
        must="fine_print",
    ),
)
TEMPLATES = (
    Template(name="parlour_zh-goods", draw=goods, width=390, scale=2, smallest=26, scenes=GOODS),
    Template(name="parlour_zh-poster", draw=poster, width=400, scale=2, smallest=20, scenes=POSTER),
    Template(name="parlour_zh-checkout", draw=checkout, width=412, scale=2, smallest=28, scenes=CHECKOUT),
    Template(name="parlour_zh-order", draw=order, width=375, scale=2, smallest=28, scenes=ORDER),
    Template(name="parlour_zh-service", draw=service, width=390, scale=2, smallest=20, scenes=SERVICE),
    Template(name="parlour_zh-stay", draw=stay, width=414, scale=2, smallest=30, scenes=STAY),
    Template(name="parlour_zh-club", draw=club, width=390, scale=3, smallest=42, scenes=CLUB),
    Template(name="parlour_zh-counter", draw=counter, width=1240, scale=1.5, smallest=18, scenes=COUNTER),
)
