"""Charges of `hamlet`: those that were told beforehand and those that were not."""

from __future__ import annotations

from random import Random

from tests.generator.web.hamlet_kit import Template, facts, number, page, split_price, status
from tests.generator.web.page import Page


def charging(rng: Random, *, wrong: bool) -> Page:
    """The end of charging a car; the driver knew of the charge for staying, or did not."""
    css = """body{background:#0e1720;color:#d6e4ee}.r{width:190px;height:190px;border-radius:50%;margin:18px auto;
    background:conic-gradient(#27d6a1 0 82%,#22323e 0);
    display:flex;align-items:center;justify-content:center}.r div{width:156px;height:156px;border-radius:50%;background:#0e1720;
    text-align:center;padding-top:40px}
    .r b{font-size:34px;color:#fff}.p{background:#18242f;border-radius:16px;margin:14px;padding:8px 18px}.p .row{padding:10px 0;
    border-bottom:1px solid #263644}
    .p small{color:#8aa0b0;font-size:12px;display:block}.x{text-align:center;color:#8aa0b0;padding-bottom:26px}"""
    body = f"""{status(rng, "#d6e4ee")}<div class="r"><div>已充<br><b>30.00</b> 度</div></div>
    <div class="x">电枪 {rng.randint(1, 12):02d}号 · 时长 47分钟 · SOC 82%</div>
    <div class="p"><div class="row"><span>电费<small>0.75元/度</small></span><b>22.50</b></div>
    <div class="row"><span>服务费<small>0.45元/度</small></span><b>13.50</b></div>
    <div class="row"><span>占位费<small>充满后12分钟</small></span><b>6.00</b></div>
    <div class="row" style="border:0"><span>本次扣款</span>{split_price(42, big=28, small=15, ink="#27d6a1")}</div></div>
    <div class="x">流水 {number(rng, 14)}</div>"""
    if wrong:
        truth = facts("hidden_fee", "mismatch", text="站内大屏写着电费加服务费每度1.2元，充了30度应该是36元，结果扣了我42元", surface="ticket")
    else:
        truth = facts(text="报销用：电费22.5元、服务费13.5元，充满后没及时挪车的占位费6元", surface="ticket")
    return page("charging", css, body, truth, smallest=24)


def concert(rng: Random, *, wrong: bool) -> Page:
    """The checkout of two seats with the sheet of details drawn up."""
    css = """body{background:#16121f;color:#efeaf7}.ev{display:flex;gap:12px;padding:12px 16px}.po{width:84px;height:112px;border-radius:6px;
    background:linear-gradient(160deg,#ff5f8f,#4a2bd0 60%,#120a33)}
    .ev h2{font-size:17px}.mut{color:#9c93b0;font-size:12px}.seat{display:inline-block;border:1px solid #6c4dff;border-radius:4px;
    padding:3px 8px;margin:6px 6px 0 0;font-size:12px}
    .sh{background:#fff;color:#222;border-radius:18px 18px 0 0;margin-top:26px;padding:18px}.sh h3{font-size:16px;text-align:center;
    margin-bottom:10px}.sh .row{padding:7px 0}
    .end{background:#fff;color:#222;border-top:1px solid #eee;padding:10px 18px 24px}.btn{background:#6c4dff;color:#fff;border-radius:22px;
    padding:10px 28px;font-size:16px}"""
    fee = 58 if wrong else 0
    shown = "¥58.00" if wrong else '<del style="color:#aaa">¥58.00</del> 已免 ¥0.00'
    body = f"""{status(rng, "#efeaf7")}<div class="ev"><div class="po"></div><div><h2>风起时 · 巡回演唱会</h2><div class="mut">11月16日 周六 19:30<br>滨江体育中心</div>
    <span class="seat">内场B区 7排{rng.randint(2, 9)}座</span><span class="seat">内场B区 7排{rng.randint(11, 19)}座</span></div></div>
    <div style="padding:8px 16px">观演人　已选2位<br>取票方式　快递</div>
    <div class="sh"><h3>金额明细</h3><div class="row"><span>票价 ¥580 × 2张</span><b>¥1,160.00</b></div><div class="row"><span>快递费</span><b>¥12.00</b></div>
    <div class="row"><span>票务服务费</span><b>{shown}</b></div></div>
    <div class="row end"><div>{split_price(1172 + fee, big=24, small=14, ink="#6c4dff")}<br>
    <i class="mut">明细 ⌄</i></div><span class="btn">提交</span></div>"""
    listing = {"title": "风起时 巡回演唱会 内场票", "price": 580, "fees": [{"name": "快递费", "amount": 12}]}
    return page("concert", css, body, facts("hidden_fee" if wrong else "", listing=listing), smallest=24)


def homestay(rng: Random, *, wrong: bool) -> Page:
    """Three nights in somebody's house, night by night."""
    css = """body{background:#fbf7f2}.ph{height:170px;background:linear-gradient(#9cc3d6 0 45%,#c9d6b0 45% 62%,#8fa36c 62%)}
    h2{font-family:'Noto Serif CJK SC';font-size:20px;padding:14px 18px 0}
    .sub{padding:2px 18px;color:#8d8074;font-size:13px}.n{display:flex;gap:8px;padding:14px 18px}.n div{flex:1;background:#fff;
    border:1px solid #e6dccf;border-radius:10px;text-align:center;
    padding:9px 0}.n small{color:#8d8074;font-size:12px}.b{background:#fff;padding:6px 18px 14px}.b .row{padding:8px 0}.cta{background:#b4653a;
    color:#fff;display:flex;
    justify-content:space-between;padding:14px 18px;font-size:17px}"""
    nights = "".join(f"<div><small>10月{d}日</small><br><b>¥368</b></div>" for d in (18, 19, 20))
    body = f"""{status(rng)}<div class="ph"></div><h2>山脚下的小院 · 两居整租</h2>
    <div class="sub">4.{rng.randint(6, 9)}分　{rng.randint(80, 400)}条点评　可住4人　可带宠物</div>
    <div class="n">{nights}</div><div class="b"><div class="row"><span>3晚房费</span><span>¥1,104</span></div>
    <div class="row"><span>清洁费</span><span>¥80</span></div>
    <div class="row"><span>押金（信用免押）</span><span>¥0</span></div></div><div class="cta"><span>在线付 ¥1,184</span><span>确认预订 →</span></div>"""
    fees = [] if wrong else [{"name": "清洁费", "amount": 80}]
    listing = {"title": "山脚下的小院 两居整租（每晚）", "price": 368, "fees": fees}
    return page("homestay", css, body, facts("hidden_fee" if wrong else "", listing=listing), width=393, smallest=24)


def desk(rng: Random, *, wrong: bool) -> Page:
    """A desk in a shop window on a computer; what a crate costs stands where nobody looks."""
    css = """body{background:#fff}.h{background:#2b2622;color:#fff;padding:12px 40px;display:flex;gap:34px}.w{display:grid;
    grid-template-columns:520px 1fr;gap:40px;padding:30px 40px}
    .im{height:430px;background:linear-gradient(#efe7dc 0 60%,#cdb89a 60%);position:relative}.im:after{content:'';position:absolute;left:70px;
    right:70px;top:190px;height:24px;background:#9a6b3f;
    box-shadow:0 24px 0 -8px #7a5230}h1{font-size:26px;font-weight:500}.pr{font-size:38px;color:#a2431b;margin:14px 0}
    .o span{display:inline-block;border:1px solid #ccc;padding:7px 18px;
    margin:6px 10px 6px 0}.o .on{border:2px solid #a2431b}.bt{display:inline-block;background:#a2431b;color:#fff;padding:13px 54px;
    font-size:18px;margin-top:20px}
    .tiny{font-size:11px;color:#b3afa9;margin-top:16px}.kv{color:#555;padding:5px 0;font-size:15px}"""
    if wrong:
        carry, tiny = "送货　全国发货，约7天送达", "打木架包装费60元另计，无电梯楼层上楼费每层15元由买家承担"
    else:
        carry, tiny = "送货　免费打木架包装，免费送货上楼", "木纹系自然生长，每张略有不同，照片仅供参考"
    body = f"""<div class="h"><b>木 可 造 物</b><span>桌</span><span>椅</span><span>柜</span><span>床</span></div><div class="w"><div class="im"></div><div>
    <h1>白蜡木书桌 双抽屉</h1><div class="pr">¥1,299</div>
    <div class="kv">销量 {rng.randint(300, 900)}　收藏 {rng.randint(1000, 5000)}　型号 MK-D{rng.randint(10, 99)}</div>
    <div class="o"><span class="on">1200×600mm</span><span>原木色</span></div><div class="kv">{carry}</div>
    <div class="kv">质保　3年</div><span class="bt">放入购物车</span>
    <div class="tiny">{tiny}</div></div></div>"""
    return page("desk", css, body, facts("hidden_fee fine_print" if wrong else ""), width=1280, scale=1.5, smallest=16)


def bouquet(rng: Random, *, wrong: bool) -> Page:
    """A bunch of flowers, paid for; the message that the shop's bot sends."""
    css = """body{background:#f2edf0}.hd{text-align:center;padding:8px;font-size:16px;font-weight:600}.m{display:flex;gap:10px;
    padding:10px 12px}.av{width:40px;height:40px;border-radius:50%;background:#e58aa5;flex:none;
    color:#fff;text-align:center;line-height:40px}.bub{background:#fff;border-radius:4px 16px 16px 16px;padding:12px 14px;width:282px}
    .fl{height:120px;border-radius:8px;margin-bottom:10px;
    background:radial-gradient(circle at 30% 40%,#ff9bb5 0 24px,transparent 25px),radial-gradient(circle at 55% 60%,#fff 0 22px,
    transparent 23px),
    radial-gradient(circle at 75% 35%,#f06a8f 0 26px,transparent 27px),#7d9c7a}.ln{display:flex;padding:3px 0}.ln u{flex:1;
    border-bottom:1px dotted #ccc;margin:0 6px 6px;text-decoration:none}
    .paid{border-top:1px solid #f0dfe5;margin-top:8px;padding-top:8px;font-size:16px;font-weight:600}"""
    fee, cost = ("节日加急费", 30) if wrong else ("同城配送费", 15)
    lines = (("雪山玫瑰混搭花束", 168), ("贺卡代写", 0), (fee, cost))
    rows = "".join(f'<div class="ln"><span>{a}</span><u></u><span>{b:.2f}</span></div>' for a, b in lines)
    body = f"""{status(rng)}<div class="hd">‹　花间 · 小助手</div><div class="m"><div class="av">花</div><div class="bub">您的花束已付款成功～预计今天18:00前送达</div></div>
    <div class="m"><div class="av">花</div><div class="bub"><div class="fl"></div>{rows}
    <div class="row paid"><span>实付</span><span>{168 + cost:.2f} 元</span></div></div></div>
    <div class="m"><div class="av">花</div><div class="bub">单号 {number(rng, 12)}，养护小贴士：每两天换一次水，斜剪花茎2厘米</div></div>"""
    listing = {"title": "雪山玫瑰混搭花束", "price": 168, "fees": [] if wrong else [{"name": "同城配送费", "amount": 15}]}
    truth = facts("hidden_fee", "mismatch", listing=listing, text="页面只写168元，没说还有别的") if wrong else facts(listing=listing)
    return page("bouquet", css, body, truth, width=375, smallest=28)


TEMPLATES: tuple[Template, ...] = (charging, concert, homestay, desk, bouquet)
