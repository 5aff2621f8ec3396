"""Promises of `hamlet`: what was said or listed, and what the picture shows."""

from __future__ import annotations

from random import Random

from tests.generator.web.hamlet_kit import Template, facts, number, page, status
from tests.generator.web.page import Page


def haggle(rng: Random, *, wrong: bool) -> Page:
    """A talk about a used camera lens, the thing itself pinned above it."""
    css = """body{background:#f6f6f6}.top{background:#ffe14a}.pin{background:#fff;display:flex;gap:10px;padding:10px 14px;align-items:center}
    .pin .im{width:54px;height:54px;border-radius:6px;
    background:radial-gradient(circle,#222 0 14px,#666 15px 20px,#333 21px)}.pin div:nth-child(2){flex:1}.pin b{font-size:19px;color:#e33}
    .buy{background:#ffe14a;border-radius:16px;padding:6px 16px;font-weight:600}
    .t{display:flex;padding:9px 14px}.t span{max-width:250px;padding:9px 13px;border-radius:12px;background:#fff;font-size:15px}
    .r{justify-content:flex-end}.r span{background:#fff0a0}
    .d{text-align:center;color:#aaa;font-size:12px;padding:10px}.in{background:#fff;padding:12px 14px 26px;color:#aaa;margin-top:20px}"""
    price = 1500 if wrong else 1350
    end = "按页面上的价格拍吧，今天就能寄" if wrong else "1350是实在价，爽快的话包邮给您"
    talk = (("r", "你好，镜头还在吗"), ("", "在的，50定焦，成色九五新"), ("r", "1200行不行"), ("", end), ("r", "我看看"))
    rows = "".join(f'<div class="t {side}"><span>{said}</span></div>' for side, said in talk)
    body = f"""<div class="top">{status(rng)}<div style="text-align:center;font-size:16px;padding:6px 0 10px">爱拍照的老周 · 信用极好</div></div>
    <div class="pin"><div class="im"></div><div><b>¥{price}</b> <i style="font-size:12px;color:#888">包邮</i><br>
    <i style="font-size:12px;color:#888">交易前聊一聊 · {rng.randint(20, 90)}人想要</i></div>
    <span class="buy">立即购买</span></div><div class="d">昨天 20:{rng.randint(10, 59)}</div>{rows}<div class="in">想跟TA说点什么…</div>"""
    listing = {"title": "50定焦镜头 九五新", "price": 1350}
    return page("haggle", css, body, facts("mismatch" if wrong else "", listing=listing), smallest=24)


def kiosk(rng: Random, *, wrong: bool) -> Page:
    """A till one serves oneself at, lying screen."""
    css = """body{background:#e9f1ea;display:flex;min-height:620px}.l{flex:1;padding:26px}.l h1{font-size:28px;margin-bottom:14px;color:#15623a}
    .g{background:#fff;border-radius:12px;padding:18px 22px;display:grid;
    grid-template-columns:60px 1fr 130px 110px;font-size:22px;margin-bottom:12px;align-items:center}.g small{display:block;color:#8a968d;
    font-size:16px}.g b{text-align:right}
    .r{width:380px;background:#15623a;color:#fff;padding:30px}.r .v{font-size:62px;font-weight:700}.way{background:#fff;color:#15623a;
    border-radius:12px;text-align:center;padding:20px;margin-top:18px;font-size:24px}"""
    price = 15.9 if wrong else 12.9
    goods = (("云南蓝莓 125g/盒", "6901" + number(rng, 9), price), ("牛奶吐司 400g", "6924" + number(rng, 9), 9.8))
    rows = "".join(
        f'<div class="g"><i>{k}</i><div>{a}<small>{b}</small></div><i>1 件</i><b>{c:.2f}</b></div>' for k, (a, b, c) in enumerate(goods, 1)
    )
    body = f"""<div class="l"><h1>请核对商品</h1>{rows}<p style="color:#8a968d;font-size:18px">收银机 {rng.randint(2, 9)} 号　请把商品放在右侧台面</p></div>
    <div class="r"><p style="font-size:24px">2 件商品　应付</p><div class="v">{price + 9.8:.2f}</div><p style="font-size:20px">元</p>
    <div class="way">扫码支付</div><div class="way">刷脸支付</div></div>"""
    if wrong:
        truth = facts("mismatch", text="货架价签上蓝莓是12.9元一盒，到自助收银机上变成15.9元了", surface="ticket")
    else:
        truth = facts(text="货架价签上蓝莓12.9元一盒，自助收银机扫出来也是12.9元", surface="review")
    return page("kiosk", css, body, truth, width=1280, scale=1.0, smallest=16)


def parking(rng: Random, *, wrong: bool) -> Page:
    """Leaving a car park: scan, look, pay."""
    css = """body{background:#f0f4fb}.pl{background:linear-gradient(#2a62d9,#1c49ab);color:#fff;border-radius:8px;margin:24px auto 8px;
    width:240px;text-align:center;font-size:30px;letter-spacing:3px;border:3px solid #fff;
    outline:2px solid #1c49ab;padding:6px}.am{text-align:center;font-size:54px;font-weight:700;padding:14px 0 4px}.am i{font-size:22px;
    font-weight:400}.li{background:#fff;margin:16px;border-radius:12px}
    .li .row{padding:13px 16px;border-bottom:1px solid #eef1f6}.li span:first-child{color:#7a8599}.pay{background:#2a62d9;color:#fff;
    text-align:center;margin:20px 16px 30px;padding:14px;border-radius:10px;font-size:18px}"""
    hours, due = (2, 16) if wrong else (3, 15)
    body = f"""{status(rng)}<div style="text-align:center;font-size:17px">缴纳停车费</div>
    <div class="pl">浙A·{rng.choice("BDFK")}{rng.randint(1000, 9999)}</div>
    <div class="am">{due}<i> 元</i></div><div style="text-align:center;color:#7a8599">本次应缴</div><div class="li">
    <div class="row"><span>停车场</span><span>锦湖广场地下B2</span></div>
    <div class="row"><span>入场</span><span>09-12 14:05:00</span></div><div class="row"><span>停放</span><span>{hours}小时0分</span></div>
    <div class="row"><span>离场限时</span><span>付款后15分钟内</span></div></div><div class="pay">确认缴费</div>"""
    if wrong:
        truth = facts("mismatch", text="入口牌子写着每小时5元，停2小时应该10元，实际要我付16元", surface="ticket")
    else:
        truth = facts(text="入口牌子写每小时5元，停了3小时，15元没错", surface="ticket")
    return page("parking", css, body, truth, width=360, smallest=26)


def sms(rng: Random, *, wrong: bool) -> Page:
    """What a phone company writes after a plan was taken."""
    css = """body{background:#000;color:#eee}.who{text-align:center;padding:6px 0 14px;border-bottom:1px solid #2a2a2a}.who div{width:52px;
    height:52px;border-radius:50%;background:#6b7078;margin:0 auto 4px;line-height:52px;font-size:24px}
    .d{color:#888;text-align:center;font-size:12px;padding:14px}.b{background:#26262a;border-radius:18px;margin:0 60px 10px 14px;
    padding:11px 15px;font-size:16px;line-height:1.5}
    .e{border:1px solid #3a3a3e;border-radius:20px;margin:30px 14px 26px;padding:9px 16px;color:#777}"""
    fee = 79 if wrong else 59
    body = f"""{status(rng, "#eee")}<div class="who"><div>信</div>业务提醒</div><div class="d">9月11日 周三 15:{rng.randint(10, 59)}</div>
    <div class="b">【业务受理】尊敬的客户，您于9月11日办理的“畅行”套餐已生效，月租{fee}元，内含国内流量30GB、语音500分钟，次月1日起计费。</div>
    <div class="b">【流量提醒】截至9月11日15时，您本月已用国内流量{rng.randint(3, 9)}.{rng.randint(10, 99)}GB。</div><div class="e">短信</div>"""
    if wrong:
        truth = facts("mismatch", text="营业厅当时承诺套餐每月59元，办完短信上却是79元", surface="ticket")
    else:
        truth = facts(text="营业厅说套餐每月59元，短信里也是59元，麻烦归档", surface="ticket")
    return page("sms", css, body, truth, width=412, smallest=24)


def enrol(rng: Random, *, wrong: bool) -> Page:
    """Signing up for a class on a computer, three steps above and the class as a card."""
    css = """body{background:#f3f5fa}.n{background:#fff;padding:16px 60px;font-size:18px;color:#3846a8;font-weight:700}.s{display:flex;
    justify-content:center;gap:80px;padding:24px;color:#8a90a6}.s b{color:#3846a8}
    .c{background:#fff;border-radius:10px;width:900px;margin:0 auto 40px;padding:28px 34px;display:flex;gap:30px}.cv{width:250px;height:170px;
    border-radius:8px;background:linear-gradient(135deg,#3846a8,#7f8fe8);
    color:#fff;font-size:26px;padding:54px 20px;text-align:center}.c h2{font-size:22px}.p{color:#666;padding:4px 0;font-size:15px}
    .f{font-size:16px;margin-top:14px}.f b{font-size:32px;color:#e2562b}
    .g{background:#3846a8;color:#fff;display:inline-block;padding:11px 46px;border-radius:6px;margin-top:14px;font-size:16px}"""
    fee = 3280 if wrong else 2980
    body = f"""<div class="n">青禾学堂</div><div class="s"><b>① 选择班级</b><span>② 填写学员</span><span>③ 缴费</span></div><div class="c"><div class="cv">少儿<br>
    编程</div><div><h2>Python 启蒙班（秋季）</h2>
    <div class="p">周六 14:00–15:30 · 共24次课 · 每班12人</div><div class="p">授课：林老师　教室 {rng.randint(201, 509)}　剩余名额 {rng.randint(2, 6)}</div>
    <div class="p">教材、器材均包含在内</div>
    <div class="f">学费 <b>{fee:,}</b> 元　<i style="color:#aaa;text-decoration:line-through">{fee + 700:,} 元</i></div><span
    class="g">报名</span></div></div>"""
    return page(
        "enrol",
        css,
        body,
        facts("mismatch" if wrong else "", listing={"title": "Python 启蒙班（秋季）", "price": 2980}),
        width=1200,
        scale=1.0,
        smallest=15,
    )


TEMPLATES: tuple[Template, ...] = (haggle, kiosk, parking, sms, enrol)
