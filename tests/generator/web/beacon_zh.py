"""Chinese pages of `beacon`: one function a template."""

from __future__ import annotations

import random

from tests.generator.web.beacon_kit import Template, clock, draw, listed, photo, rows, told
from tests.generator.web.page import Page


def _air_fryer(rng: random.Random, *, bad: bool) -> Page:
    """A kitchen appliance on a phone: red price bar under the picture."""
    goods, price, was = ("臻厨空气炸锅 5L 可视窗", 239, 299) if bad else ("禾木电热水壶 1.7L 恒温", 129, 169)
    css = """body{background:#f4f4f4}.b{background:#fff;padding:12px 14px;margin-bottom:8px}.p{color:#f5222d;font-size:30px;font-weight:700}
.p small{font-size:16px}.p del{font-size:13px;color:#999;font-weight:400;margin-left:8px}.p em{float:right;font:12px/38px sans-serif;color:#888}
h1{font-size:17px;line-height:24px;margin-top:6px}.r{display:flex;font-size:13px;line-height:32px;color:#333}.r i{font-style:normal;color:#999;
width:52px}
.f{display:flex;background:#fff;padding:8px 12px;align-items:center;font-size:12px;color:#666;gap:18px}.f b{flex:1;text-align:center;color:#fff;
background:#ff9500;line-height:40px;border-radius:20px 0 0 20px;font-size:15px;margin-right:-18px}.f b+b{background:#f5222d;
border-radius:0 20px 20px 0;margin:0}"""
    body = f"""{clock("10:24")}{photo("100%", 300, 20 if bad else 200)}<div class=b><div class=p><small>¥</small>{price}<del>¥{was}</del>
<em>已售 {rng.randint(1200, 9800)} 件</em></div><h1>{goods} 家用多功能</h1></div><div class=b><div class=r><i>发货</i>浙江宁波 · 快递包邮</div>
<div class=r><i>保障</i>7天无理由退货 · 破损包退</div><div class=r><i>参数</i>功率 1500W · 线长 0.9m</div></div><div class=b><div class=r>
商品评价 (2386)　好评率 97%</div></div><div class=f><span>店铺</span><span>客服</span><b>加入购物车</b><b>立即购买</b></div>"""
    text = "上架的时候写的199，点进来不是这个价" if bad else "商品页截图，价格和上架信息一致"
    return draw("zh_air_fryer", css, body, told("mismatch", bad=bad, text=text, listing=listed(goods, 199 if bad else 129), surface="listing"))


def _confirm_order(rng: random.Random, *, bad: bool) -> Page:
    """A checkout with an address card, an amount card, and a bar to submit."""
    goods, each, fees = ("随行保温杯 480ml", 89, {"运费": 10}) if bad else ("手绘陶瓷马克杯", 65, {"运费": 8, "礼盒包装费": 12})
    shipping, wrap = (10, 15) if bad else (8, 12)
    total = each * 2 + shipping + wrap
    css = """body{background:#f2f3f5}.n{background:#fff;text-align:center;font-size:17px;font-weight:600;line-height:44px}.c{background:#fff;
border-radius:10px;
margin:10px;padding:12px}.g{display:flex;gap:10px;font-size:14px;line-height:21px}.g div:last-child{margin-left:auto;text-align:right}
.row{display:flex;
justify-content:space-between;font-size:14px;line-height:34px}.t{background:#fff;display:flex;justify-content:flex-end;align-items:center;
padding:10px 12px;
font-size:14px;gap:8px}.t b{color:#e1251b;font-size:21px}.t u{text-decoration:none;color:#fff;background:#e1251b;border-radius:20px;padding:10px 22px;
font-size:15px}"""
    lines = [("商品金额", f"¥{each * 2}.00"), ("运费", f"¥{shipping}.00"), ("礼盒包装费", f"¥{wrap}.00")]
    body = f"""{clock("21:07", ground="#fff")}<div class=n>确认订单</div><div class=c style="font-size:14px;line-height:24px"><b>收货地址</b><br>
翠湖小区南门菜鸟驿站</div><div class=c><div class=g>{photo("72px", 72, 160, 6)}<div>{goods}<br><span style="color:#888;font-size:12px">颜色：雾蓝</span></div>
<div>¥{each}.00<br>×2</div></div></div><div class=c>{rows(lines)}<div class=row><span>配送方式</span><span>普通快递</span></div></div>
<div class=t>共2件　合计：<b>¥{total}.00</b><u>提交订单</u></div>"""
    text = "到结算页才发现比商品页多收了钱" if bad else "确认订单页面，运费和包装费跟商品页写的一样"
    return draw("zh_confirm_order", css, body, told("hidden_fee", bad=bad, unsure=("mismatch",), text=text, listing=listed(goods, each, fees=fees)))


def _takeaway(rng: random.Random, *, bad: bool) -> Page:
    """A delivered meal's order: dishes with pictures, charges, the sum paid."""
    dishes = (
        [("黄焖鸡（中份）", 1, 22.8), ("东北米饭", 2, 4.0), ("冰镇酸梅汤", 1, 5.0)]
        if bad
        else [("番茄牛腩饭", 1, 28.8), ("卤蛋", 2, 5.0), ("紫菜汤", 1, 3.0)]
    )
    paid = sum(dish[2] for dish in dishes) + 2 + 3.5 - 5 + (4 if bad else 0)
    css = """body{background:#f6f6f6}.h{background:#ffd100;padding:8px 16px 20px;font-size:20px;font-weight:700}.h p{font-size:13px;font-weight:400;
margin-top:4px}
.k{background:#fff;border-radius:12px;margin:-10px 10px 20px;padding:14px}.k h3{font-size:15px;padding-bottom:8px;border-bottom:1px solid #eee}
.d{display:flex;gap:10px;padding:9px 0;font-size:14px}.d s{text-decoration:none;color:#999;font-size:12px;display:block;margin-top:4px}
.d b{margin-left:auto}
.row{display:flex;justify-content:space-between;font-size:13px;line-height:30px;color:#444}.z{border-top:1px solid #eee;text-align:right;
padding-top:10px;font-size:14px}
.z b{font-size:22px}"""
    items = "".join(
        f"<div class=d>{photo('48px', 48, 30 + 40 * n, 5)}<div>{name}<s>单价¥{cost / count:g} ×{count}</s></div><b>¥{cost:g}</b></div>"
        for n, (name, count, cost) in enumerate(dishes)
    )
    body = f"""{clock("12:48", ground="#ffd100")}<div class=h>订单已送达<p>感谢您的信任，期待再次光临</p></div><div class=k><h3>老街小厨（高新店）</h3>
{items}
{rows([("打包费", "¥2"), ("配送费", "¥3.5"), ("店铺满减红包", "-¥5")])}<div class=z>实付 <b>¥{paid:g}</b></div></div>
<div class=k style="margin-top:0">{rows([("订单编号", f"8{rng.randint(10**9, 10**10 - 1)}"), ("配送服务", "平台专送"), ("餐具数量", "2份")])}</div>"""
    return draw("zh_takeaway", css, body, told("total_mismatch", bad=bad, text="外卖订单截图"), width=390)


def _hotel(rng: random.Random, *, bad: bool) -> Page:
    """A hotel with its rooms; one of them is ticked."""
    top = "¥<b>268</b>起" if bad else "¥<b>358</b>/晚"
    rooms = [("标准双床房", 268, 0), ("高级大床房", 368, 1)] if bad else [("舒适大床房", 358, 1), ("家庭套房", 528, 0)]
    chosen = next(price for _, price, ticked in rooms if ticked)
    css = """body{background:#eef2f7}.x{padding:12px 16px;background:#fff}.x h1{font-size:20px}.x p{font-size:13px;color:#555;margin:6px 0}
.q{color:#ff6a00;font-size:15px;
text-align:right}.q b{font-size:30px}.m{display:flex;background:#fff;border:2px solid #fff;border-radius:8px;margin:10px;padding:10px;gap:10px}
.m.on{border-color:#1677ff}
.m h4{font-size:16px}.m p{font-size:12px;color:#666;line-height:20px}.m b{margin-left:auto;align-self:center;color:#ff6a00;font-size:20px}
.pay{background:#fff;
padding:12px 16px;display:flex;justify-content:space-between;align-items:center;font-size:15px}.pay u{text-decoration:none;background:#1677ff;
color:#fff;padding:11px 30px;
border-radius:6px}.tick{color:#1677ff;font-size:12px}"""
    cards = "".join(
        f"<div class='m {'on' if ticked else ''}'>{photo('70px', 70, 210 + price % 50, 4)}<div><h4>{name}</h4><p>含双早 · 25㎡ · 有窗</p>"
        f"{'<span class=tick>✓ 已选</span>' if ticked else ''}</div><b>¥{price}</b></div>"
        for name, price, ticked in rooms
    )
    body = f"""{photo("100%", 170, 200)}<div class=x><h1>云栖湖畔酒店</h1><p>4.8分 · {rng.randint(600, 2200)}条点评 · 距地铁站420米</p><div class=q>{top}</div></div>
<div class=x style="margin-top:8px;font-size:14px">6月12日 入住 — 6月13日 离店　共1晚</div>{cards}<div class=pay><span>房费合计 <b>¥{chosen}</b></span><u>预订</u>
</div>"""
    return draw("zh_hotel", css, body, told("conditional", bad=bad, text="酒店预订页面"))


def _scenic(rng: random.Random, *, bad: bool) -> Page:
    """A sight's ticket: green header, one ticket stub."""
    note = "早鸟优惠已于4月20日结束" if bad else "早鸟优惠进行中，距结束还剩 2天 06:18:40"
    css = """body{background:#f1f6f2}.h{background:#1f9d63;color:#fff;padding:6px 16px 40px}.h h1{font-size:21px}.h p{font-size:13px;margin-top:6px}
.s{background:#fff;
margin:-26px 12px 14px;border-radius:12px;padding:16px;border-left:6px dashed #1f9d63}.s h2{font-size:17px}.tag{background:#ffede6;color:#d4380d;
font-size:13px;padding:3px 8px;
border-radius:4px}.v{font-size:15px;color:#d4380d;margin:12px 0}.v b{font-size:32px}.v del{color:#888;margin-left:10px}.w{font-size:14px;color:#333;
border-top:1px dashed #ccc;
padding-top:10px}.l{margin:0 12px 20px;background:#fff;border-radius:12px;padding:14px;font-size:13px;line-height:26px;color:#444}"""
    body = f"""{clock("09:15", "#fff", "#1f9d63")}<div class=h><h1>青岚山云海景区</h1><p>开放时间 07:30-17:30 · 今日已售 {rng.randint(200, 900)} 张</p></div>
<div class=s><h2>成人票（含往返观光车）</h2><p style="margin-top:8px"><span class=tag>早鸟价</span></p><div class=v>¥<b>{98 if bad else 108}</b><del>门市价 ¥150</del>
</div>
<p class=w>{note}</p></div><div class=l><b>购票须知</b><br>· 凭入园码直接检票，无需换票<br>· 未使用可随时申请退款<br>· 景区海拔 1280 米，注意保暖</div>"""
    return draw("zh_scenic", css, body, told("expired_offer", bad=bad, text="景区门票购买页", surface="listing"), width=400)


def _salon_board(rng: random.Random, *, bad: bool) -> Page:
    """A hair salon's price board, dark wood with light letters."""
    last = "以上价格仅限周一至周四14:00前，其余时段恢复门市价" if bad else "图片仅供参考 · 感谢光临"
    menu = (
        [("洗剪吹", 58), ("儿童剪发", 38), ("头皮护理", 128), ("冷烫造型", 268)]
        if bad
        else [("精剪", 68), ("造型吹风", 45), ("染发（短发）", 198), ("蒸汽护发", 98)]
    )
    css = """body{background:#2b211b;color:#f3e3c8;font-family:'Noto Serif CJK SC',serif;padding:44px}h1{font-size:52px;text-align:center;
letter-spacing:14px}
.u{text-align:center;font-size:22px;margin:10px 0 34px;color:#d9b98a}table{width:100%;border-collapse:collapse;font-size:34px}td{padding:17px 6px;
border-bottom:1px solid #5a4738}
td:last-child{text-align:right;font-weight:700}.z{margin-top:34px;text-align:center;font-size:17px;color:#7d6a5c}"""
    body = f"""<h1>木槿造型</h1><div class=u>— 价 目 表 —</div><table>{"".join(f"<tr><td>{name}</td><td>{price}元</td></tr>" for name, price in menu)}</table>
<p class=z>{last}</p>"""
    facts = told("fine_print", bad=bad, unsure=("conditional",), text="店里墙上的价目表")
    return draw("zh_salon_board", css, body, facts, width=760, scale=1.6, smallest=24)


def _course(rng: random.Random, *, bad: bool) -> Page:
    """An online course: dark hero, chapters, a bar with the price."""
    price = 799 if bad else 649
    css = """body{background:#fff}.h{background:linear-gradient(120deg,#20264d,#45327a);color:#fff;padding:8px 18px 26px}.h h1{font-size:23px;
line-height:32px}.h p{font-size:13px;
color:#d7d3f0;margin-top:8px}.o{display:flex;align-items:center;padding:14px 18px;background:#fff3ee}.o .n{color:#f04a1d;font-size:34px;
font-weight:700}.o .n i{font:18px sans-serif}
.o del{color:#8c8c8c;font-size:15px;margin-left:10px}.o .k{margin-left:auto;background:#f04a1d;color:#fff;font-size:15px;padding:5px 10px;
border-radius:4px}.l{padding:6px 18px}
.l div{font-size:15px;line-height:44px;border-bottom:1px solid #f0f0f0;display:flex;justify-content:space-between}
.l div span:last-child{font-size:12px;color:#888}
.y{margin:16px 18px;background:#f04a1d;color:#fff;border-radius:24px;text-align:center;line-height:46px;font-size:17px}"""
    body = f"""{clock("20:32", "#fff", "#20264d")}<div class=h><h1>零基础学摄影后期<br>36讲系统课</h1><p>{
        rng.randint(3000, 8000)
    }人已学 · 永久回看 · 讲师答疑</p></div>
<div class=o><span class=n><i>¥</i>{price}</span><del>原价¥1298</del><span class=k>限时5折</span></div><div class=l>{
        rows([("第1讲 认识直方图", "18:25"), ("第2讲 曝光与白平衡", "22:10"), ("第3讲 曲线工具", "31:44"), ("第4讲 人像调色", "27:03")], "c")
    }</div><div class=y>立即报名</div>"""
    return draw("zh_course", css, body, told("false_discount", bad=bad, text="课程详情页", surface="listing"))


def _seller_chat(rng: random.Random, *, bad: bool) -> Page:
    """A chat with a shop: the goods' card above, bubbles below."""
    if bad:
        goods, price = "儿童平衡车 无脚踏", 88
        said = [
            ("me", "你好，蓝色还有货吗"),
            ("it", "亲，有货的，今天能发"),
            ("me", "那我直接拍页面这个价就行吧"),
            ("it", "不是哦亲，这款现在要108元"),
            ("me", "页面标的不是这个价呀"),
        ]
    else:
        goods, price = "加厚瑜伽垫 10mm", 76
        said = [
            ("me", "请问这个现在多少钱"),
            ("it", "亲，就是页面的76元，包邮哦"),
            ("me", "身高172用185长的够吗"),
            ("it", "够的亲，今天16点前付款当天发"),
            ("me", "好的我拍了"),
        ]
    css = """body{background:#ededed}.n{text-align:center;font-size:17px;line-height:42px;background:#f7f7f7}.k{display:flex;gap:10px;background:#fff;
margin:10px;border-radius:8px;
padding:10px;font-size:14px;align-items:center}.k b{color:#e4393c;font-size:18px;display:block;margin-top:8px}.k u{margin-left:auto;
text-decoration:none;border:1px solid #e4393c;
color:#e4393c;border-radius:14px;padding:4px 12px;font-size:13px}.m{display:flex;margin:12px 10px;gap:8px}.m p{background:#fff;border-radius:8px;
padding:10px 12px;font-size:16px;
max-width:240px;line-height:23px}.m.me{flex-direction:row-reverse}.m.me p{background:#a6e87a}.t{text-align:center;color:#888;font-size:12px}
.e{background:#f7f7f7;padding:10px}
.e div{background:#fff;border-radius:6px;height:38px}"""
    bubbles = "".join(f"<div class='m {who}'>{photo('40px', 40, 120 if who == 'me' else 10, 6)}<p>{words}</p></div>" for who, words in said)
    body = f"""{clock("16:40", ground="#f7f7f7")}<div class=n>童趣乐园旗舰店</div><div class=k>{photo("64px", 64, 220, 6)}<div>{goods}<b>¥{price}.00</b>
</div><u>立即购买</u></div>
<p class=t>今天 16:3{rng.randint(1, 8)}</p>{bubbles}<div class=e><div></div></div>"""
    return draw("zh_seller_chat", css, body, told("mismatch", bad=bad, text="和卖家的聊天记录", listing=listed(goods, price)))


def _ride_bill(rng: random.Random, *, bad: bool) -> Page:
    """A finished ride: a map above, a sheet with the bill."""
    fare, extra, amount = (36, "夜间调度费", 6) if bad else (42, "高速通行费", 12)
    css = """.map{height:190px;background:repeating-linear-gradient(35deg,#e8eef0 0 38px,#dfe7ea 38px 44px)}.s{margin-top:-18px;background:#fff;
border-radius:18px 18px 0 0;padding:20px;
position:relative}.big{text-align:center;font-size:16px;padding-bottom:14px}.big b{font-size:42px}.row{display:flex;justify-content:space-between;
font-size:15px;line-height:40px;
border-top:1px solid #f2f2f2}.d{background:#f7f8fa;border-radius:10px;padding:12px;font-size:13px;line-height:24px;color:#444;margin-top:14px}
.y{display:flex;justify-content:space-around;font-size:14px;color:#3a6cf4;margin-top:18px}"""
    lines = [("一口价车费", f"{fare}.00元"), (extra, f"{amount}.00元")]
    body = f"""{clock("23:11")}<div class=map></div><div class=s><div class=big>行程已完成<br><b>{fare + amount}.00</b> 元</div>{rows(lines)}
<div class=d>快车 · {rng.randint(11, 14)}.6公里 · 26分钟<br>起点　科技园地铁站B口<br>终点　滨河花园东门</div><div class=y><span>开发票</span><span>联系客服</span><span>评价司机</span>
</div></div>"""
    text = "上车前显示一口价36元，结束后多扣了钱" if bad else "行程账单截图"
    deal = listed("快车一口价", fare, fees={} if bad else {"高速通行费": 12})
    return draw(
        "zh_ride_bill", css, body, told("hidden_fee", bad=bad, unsure=("mismatch",), text=text, listing=deal), width=393, scale=3, smallest=39
    )


def _parking(rng: random.Random, *, bad: bool) -> Page:
    """Paying for a parked car: blue plate block and a table of the charge."""
    due = 19 if bad else 22
    lines = [("首小时", "6.00"), ("超时4小时 × 3元", "12.00"), ("商场积分抵扣", "-2.00")]
    if not bad:
        lines = [("首小时", "8.00"), ("超时4小时 × 4元", "16.00"), ("商场积分抵扣", "-2.00")]
    css = """body{background:#f0f4fa}.h{background:#2458d6;color:#fff;text-align:center;padding:10px 0 34px;font-size:18px}.p{background:#fff;
margin:-20px 14px 12px;border-radius:10px;
padding:18px}.p h2{font-size:15px;color:#555;font-weight:400;text-align:center}.p .v{font-size:40px;text-align:center;color:#2458d6;margin:8px 0 16px;
font-weight:700}
.row{display:flex;justify-content:space-between;font-size:15px;line-height:38px;border-bottom:1px solid #eef}.y{background:#2458d6;color:#fff;
border-radius:8px;line-height:46px;
text-align:center;font-size:17px;margin:14px}"""
    body = f"""{clock("18:26", "#fff", "#2458d6")}<div class=h>停车缴费</div><div class=p><h2>应付金额（元）</h2><div class=v>{due}.00</div>{rows(lines)}
{rows([("入场时间", "13:2" + str(rng.randint(0, 5))), ("停车时长", "4小时52分"), ("停车场", "万和城B2层")])}</div><div class=y>立即支付</div>"""
    return draw("zh_parking", css, body, told("total_mismatch", bad=bad, text="停车缴费页面"))


def _sim_card(rng: random.Random, *, bad: bool) -> Page:
    """A mobile plan's poster page with a giant monthly price."""
    if bad:
        price, term = 19, "办理条件：一次性预存200元并承诺在网24个月；不满足条件按标准资费59元/月收取"
    else:
        price, term = 39, "无合约期，无预存要求，每月均为39元，随时可以线上退订"
    css = """body{background:linear-gradient(#0a7cff,#5fb4ff);padding-bottom:20px}h1{color:#fff;font-size:30px;text-align:center;padding-top:10px}
.sub{color:#fff;text-align:center;font-size:15px;
margin:6px}.c{background:#fff;border-radius:18px;margin:16px;padding:20px;text-align:center}.v{color:#ff4d1f;font-size:22px}.v b{font-size:78px;
line-height:88px}.g{display:flex;margin:14px 0}
.g div{flex:1;font-size:13px;color:#555}.g b{display:block;font-size:20px;color:#222}.t{font-size:15px;line-height:24px;color:#333;text-align:left;
background:#f3f8ff;padding:10px;
border-radius:8px}.y{background:#ffb400;border-radius:28px;line-height:52px;text-align:center;font-size:19px;font-weight:700;margin:0 16px}"""
    body = f"""{clock("15:02", "#fff")}<h1>畅享流量套餐</h1><p class=sub>已有 {rng.randint(20, 60)}.3 万人办理</p><div class=c><div class=v>
<b>{price}</b>元/月</div>
<div class=g><div><b>80GB</b>通用流量</div><div><b>30GB</b>定向流量</div><div><b>100分钟</b>国内通话</div></div><p class=t>{term}</p></div>
<div class=y>立即办理</div>"""
    return draw("zh_sim_card", css, body, told("conditional", bad=bad, text="号卡办理页", surface="listing"))


def _video_member(rng: random.Random, *, bad: bool) -> Page:
    """A film service's membership: dark, three cards, one outlined in gold."""
    if bad:
        plans = [("连续包月", "首月", 6), ("季卡", "", 68), ("年卡", "", 238)]
        term, act = "首月6元仅限从未开通过会员的新用户，非新用户按25元/月收取", "立即开通 ¥6"
    else:
        plans = [("年卡", "", 198), ("季卡", "", 58), ("月卡", "", 22)]
        term, act = "年卡一次性支付198元，约合16.5元/月，不自动续费", "立即开通 ¥198"
    css = """body{background:#15141a;color:#f2e9da}.h{padding:12px 18px;font-size:19px;font-weight:700}.u{display:flex;align-items:center;gap:12px;
padding:4px 18px 16px;font-size:15px}.g{display:flex;
gap:10px;padding:0 14px}.g div{flex:1;border:1px solid #4a4540;border-radius:10px;padding:16px 0;text-align:center;font-size:14px}
.g div:first-child{border:2px solid #e8c07a;background:#2d271c}
.g b{display:block;font-size:32px;color:#f3cd88;margin-top:10px}.g b i{font:16px sans-serif}.t{padding:14px 18px;font-size:14px;line-height:22px;
color:#d8d0c4}.q{padding:4px 18px;font-size:14px;
line-height:34px;color:#bfb6a8}.y{margin:14px;background:linear-gradient(90deg,#f3d9a4,#dfae62);color:#3a2a10;line-height:48px;border-radius:24px;
text-align:center;font-size:18px;font-weight:700}"""
    body = f"""{clock("22:18", "#fff")}<div class=h>影视会员中心</div><div class=u>{photo("42px", 42, 280, 21)}<span>追剧人{rng.randint(1000, 9999)}　未开通</span>
</div>
<div class=g>{"".join(f"<div>{name}{tag and ' · ' + tag}<b><i>¥</i>{price}</b></div>" for name, tag, price in plans)}</div><p class=t>{term}</p>
<div class=q>✓ 1080P高清画质<br>✓ 同时2台设备登录<br>✓ 离线缓存</div><div class=y>{act}</div>"""
    return draw("zh_video_member", css, body, told("conditional", bad=bad, text="会员开通页"), width=390)


def _menu(rng: random.Random, *, bad: bool) -> Page:
    """A restaurant's printed menu with a discounted corner."""
    lead = ("招牌酸菜鱼", 68, "58.0") if bad else ("清蒸鲈鱼", 75, "60.0")
    deals = [lead, ("口水鸡", 35, "28.0"), ("蒜蓉粉丝虾", 55, "44.0")]
    plain = [("酸辣土豆丝", 18), ("番茄炒蛋", 22), ("干锅花菜", 28), ("手工米饭", 3)]
    css = """body{background:#fbf3e4;padding:30px;font-family:'Noto Serif CJK SC',serif;color:#40210f}h1{text-align:center;font-size:40px;
color:#9c1f14}.d{border:3px double #9c1f14;padding:18px;
margin:22px 0}.d h2{background:#9c1f14;color:#fff;display:inline-block;padding:4px 16px;font-size:24px}.i{display:flex;font-size:25px;padding:11px 0;
border-bottom:1px dotted #b99}
.i span:first-child{flex:1}.i del{color:#8d7465;font-size:20px;margin-right:18px;align-self:center}.i b{color:#9c1f14}.z{font-size:18px;
text-align:center}"""
    cut = "".join(f"<div class=i><span>{name}</span><del>¥{was}</del><b>¥{now}</b></div>" for name, was, now in deals)
    rest = "".join(f"<div class=i><span>{name}</span><b>¥{price}</b></div>" for name, price in plain)
    body = f"""<h1>渔家小馆</h1><div class=d><h2>本周菜品8折</h2>{cut}</div>{rest}<p class=z style="margin-top:20px">营业时间 10:30-21:30　座位数
{rng.randint(40, 60)}</p>"""
    return draw("zh_menu", css, body, told("false_discount", bad=bad, text="餐厅菜单"), width=600)


def _used_phone(rng: random.Random, *, bad: bool) -> Page:
    """A checked second-hand phone on a resale app."""
    now = 2999 if bad else 2899
    css = """body{background:#f5f5f5}.w{background:#fff;padding:14px}.g{display:grid;grid-template-columns:1fr 1fr;gap:4px}.v{display:flex;
align-items:baseline;gap:10px;margin:10px 0}
.v b{color:#ff3b30;font-size:32px}.v b small{font-size:18px}.c{border:1px solid #ff3b30;color:#ff3b30;font-size:14px;padding:2px 8px;
border-radius:4px}h1{font-size:17px;font-weight:500;
line-height:25px}.s{display:flex;background:#eefaf3;border-radius:8px;padding:12px;font-size:13px;color:#1d7a4a;justify-content:space-between;
margin-top:12px}.row{display:flex;
justify-content:space-between;font-size:14px;line-height:34px}.y{background:#ffda44;text-align:center;line-height:46px;font-size:17px;font-weight:700}
"""
    body = f"""{clock("19:50", ground="#fff")}<div class=w><div class=g>{photo("100%", 150, 250)}{
        photo("100%", 150, 330)
    }</div><div class=v><b><small>¥</small>{now}</b>
<span style="font-size:15px;color:#777">标价 <del>¥3299</del></span><span class=c>直降400元</span></div><h1>二手 星芒手机 Pro 12GB+256GB 曜石黑 95新</h1>
<div class=s><span>✓ 平台验机</span><span>✓ 7天可退</span><span>✓ 一年质保</span></div></div><div class=w style="margin-top:8px">{
        rows([("电池健康", "91%"), ("屏幕", "无划痕"), ("边框", "轻微使用痕迹"), ("浏览", f"{rng.randint(300, 900)}次")])
    }</div><div class=y>马上买</div>"""
    return draw("zh_used_phone", css, body, told("false_discount", bad=bad, text="二手手机商品页", surface="listing"), width=412)


def _aircon_cleaning(rng: random.Random, *, bad: bool) -> Page:
    """A home service: price per machine and steps; the last line is pale."""
    last = "外机清洗及高空作业费50元/台另计" if bad else "服务照片为示意，清洗剂品牌以实物为准"
    css = """body{background:#fff}.t{padding:12px 16px}.t h1{font-size:21px}.v{color:#00a37a;font-size:18px;margin:10px 0}.v b{font-size:36px}
.chips span{background:#e6f7f2;color:#00805f;
font-size:13px;padding:4px 10px;border-radius:12px;margin-right:6px}.st{display:flex;padding:18px 10px;text-align:center;font-size:13px}
.st div{flex:1}.st i{display:block;width:34px;height:34px;
line-height:34px;border-radius:17px;background:#00a37a;color:#fff;margin:0 auto 8px;font-style:normal;font-size:16px}.z{font-size:9px;color:#c2c2c2;
padding:4px 16px 12px}
.y{background:#00a37a;color:#fff;line-height:50px;text-align:center;font-size:18px}"""
    steps = "".join(f"<div><i>{n}</i>{name}</div>" for n, name in enumerate(("检测", "拆洗滤网", "高温蒸汽", "试机验收"), 1))
    body = f"""{clock("08:45")}{photo("100%", 200, 175)}<div class=t><h1>{"挂式空调深度清洗" if bad else "滚筒洗衣机拆洗"}</h1>
<div class=v>¥<b>{89 if bad else 138}</b>/台</div><div class=chips>
<span>2小时上门</span><span>满意度98%</span><span>服务{rng.randint(2, 9)}万+家庭</span></div></div><div class=st>{steps}</div><p class=z>{last}</p>
<div class=y>立即预约</div>"""
    return draw(
        "zh_aircon_cleaning", css, body, told("hidden_fee", "fine_print", bad=bad, text="上门服务页面", surface="listing"), scale=3, smallest=27
    )


def _beauty_voucher(rng: random.Random, *, bad: bool) -> Page:
    """A beauty parlour's voucher on a local-life app."""
    state = "本次特惠已于10月31日24:00结束" if bad else "特惠进行中，剩余 1天 09:26:13"
    css = """body{background:#faf5f7}.c{background:#fff;border-radius:14px;margin:12px;padding:14px}.top{display:flex;gap:12px}.top h1{font-size:18px;
line-height:25px}.top p{font-size:13px;color:#777;
margin-top:6px}.bar{display:flex;background:linear-gradient(90deg,#ff4f81,#ff7aa2);color:#fff;border-radius:10px;padding:12px;align-items:center;
margin-top:14px}.bar b{font-size:30px}
.bar del{font-size:14px;margin-left:8px}.bar span:last-child{margin-left:auto;font-size:16px}.st{font-size:14px;color:#333;margin-top:10px}
.row{display:flex;justify-content:space-between;font-size:14px;
line-height:32px}"""
    name = "深层补水面部护理 60分钟" if bad else "手部护理+纯色美甲"
    body = f"""{clock("14:06")}<div class=c><div class=top>{photo("96px", 96, 340, 8)}<div><h1>{name}</h1>
<p>花间美肤中心 · 4.7分 · 年售{rng.randint(300, 800)}</p></div></div>
<div class=bar><span>特惠价 ¥<b>{88 if bad else 79}</b><del>¥{168 if bad else 139}</del></span><span>特惠专场</span></div><p class=st>{state}</p></div>
<div class=c>{rows([("适用人数", "1人"), ("预约", "请提前1天"), ("可用时间", "周一至周日 10:00-21:00"), ("退款", "未消费随时退")])}</div>"""
    return draw("zh_beauty_voucher", css, body, told("expired_offer", bad=bad, text="美容套餐页面", surface="listing"), width=390)


def _gym_site(rng: random.Random, *, bad: bool) -> Page:
    """A gym's page on a desktop: three cards with the year card in the middle."""
    if bad:
        banner, note = "暑期特惠 · 年卡 1680 元", "暑期特惠活动已结束，感谢参与"
    else:
        banner, note = "秋季特惠 · 年卡 1680 元", "秋季特惠火热进行中；上月举办的体验课直播已结束，可观看回放"
    css = """body{background:#101418;color:#fff}.n{display:flex;gap:34px;padding:22px 60px;font-size:17px;align-items:center}.n b{font-size:26px;
color:#c8ff3d;margin-right:auto}.hero{padding:50px 60px;
background:linear-gradient(100deg,#1d2b1f,#3f5a2a)}.hero h1{font-size:46px}.hero p{font-size:20px;margin-top:16px}.g{display:flex;gap:26px;
padding:40px 60px}.g div{flex:1;background:#1c2228;border-radius:14px;
padding:30px;font-size:18px;line-height:34px}.g h3{font-size:24px}.g b{font-size:44px;color:#c8ff3d;line-height:66px}.g del{font-size:20px;color:#aaa;
margin-left:12px}"""
    body = f"""<div class=n><b>动界健身</b><span>首页</span><span>门店</span><span>课程</span><span>会员卡</span></div><div class=hero><h1>{banner}</h1>
<p>{note}</p></div><div class=g>
<div><h3>月卡</h3><b>¥268</b><br>器械区 · 有氧区<br>单店使用</div><div><h3>年卡</h3><b>¥1680</b><del>¥2380</del><br>器械区 · 团课 · 泳池<br>{rng.randint(8, 14)}家门店通用</div>
<div><h3>次卡（10次）</h3><b>¥320</b><br>90天内有效<br>单店使用</div></div>"""
    return draw("zh_gym_site", css, body, told("expired_offer", bad=bad, text="健身房官网", surface="listing"), width=1280, scale=1, smallest=17)


def _rental_car(rng: random.Random, *, bad: bool) -> Page:
    """A car hire's bill before paying, with a timeline of pick-up and return."""
    days, rate, cover = (3, 168, 40) if bad else (2, 218, 50)
    total = days * (rate + cover) + 20 - 60 + (40 if bad else 0)
    css = """body{background:#f3f4f6}.a{background:#fff;padding:16px;display:flex;justify-content:space-between;text-align:center;font-size:13px;
color:#666}.a b{display:block;font-size:18px;color:#111}
.k{background:#fff;margin-top:10px;padding:16px}.k h2{font-size:17px;margin-bottom:8px}table{width:100%;font-size:14px;border-collapse:collapse}
td{padding:10px 0;border-bottom:1px solid #f1f1f1}
td:nth-child(2){color:#777;text-align:center}td:last-child{text-align:right}.sum{display:flex;background:#222936;color:#fff;padding:14px 16px;
margin-top:10px;align-items:center;font-size:15px}
.sum b{font-size:26px;margin-left:6px}.sum u{margin-left:auto;text-decoration:none;background:#ff8a1f;padding:10px 24px;border-radius:6px}"""
    body = f"""{clock("11:33", ground="#fff")}<div class=a><div><b>5月1日 10:00</b>取车 · 虹桥站店</div><div><b>{days}天</b>租期</div><div>
<b>5月{1 + days}日 10:00</b>还车</div></div>
<div class=k style="display:flex;gap:12px">{photo("110px", 70, 215, 6)}<div><h2>远途 S7 自动挡</h2>
<span style="font-size:13px;color:#666">5座 · 1.5T · 评分4.{rng.randint(6, 9)}</span></div></div>
<div class=k><h2>费用明细</h2><table><tr><td>车辆租金<td>¥{rate} × {days}天<td>¥{rate * days}</tr><tr><td>基础保障服务费<td>¥{cover} × {days}天<td>¥{cover * days}</tr>
<tr><td>车辆整备费<td>¥20 × 1次<td>¥20</tr><tr><td>首租立减券<td><td>-¥60</tr></table></div><div class=sum>总价<b>¥{total}</b><u>去支付</u></div>"""
    return draw("zh_rental_car", css, body, told("total_mismatch", bad=bad, text="租车订单截图"), width=414)


def _market_poster(rng: random.Random, *, bad: bool) -> Page:
    """A supermarket's leaflet with bursts of yellow."""
    last = "特价仅限会员日当天且需满88元方可换购，其余时间按店内标签价结算" if bad else "生鲜商品以实物为准，图片仅供参考"
    goods = [("红颜草莓", "500g", "19.8"), ("鲜鸡蛋", "30枚", "16.9"), ("纯牛奶", "250ml×12", "35.9"), ("五常大米", "5kg", "42.8")]
    if not bad:
        goods = [("麒麟西瓜", "约4kg", "22.8"), ("鲜切五花肉", "500g", "15.9"), ("原味酸奶", "100g×8", "13.5"), ("菜籽油", "5L", "68.9")]
    css = """body{background:#d7141a;padding:26px}h1{color:#ffe34d;font-size:56px;text-align:center;font-weight:900}.g{display:grid;
grid-template-columns:1fr 1fr;gap:18px;margin-top:22px}
.g div.o{background:#fff;border-radius:16px;padding:14px;text-align:center;font-size:26px;font-weight:700}.g small{font-size:18px;color:#555;
font-weight:400}
.g b{display:block;background:#ffe34d;color:#d7141a;font-size:44px;border-radius:40px;margin-top:8px}.g b i{font:22px sans-serif}.z{text-align:center;
font-size:13px;color:#ee7f80;margin-top:18px}"""
    cells = "".join(
        f"<div class=o>{photo('100%', 110, 20 + n * 70, 10)}{name} <small>{size}</small><b>{price}<i>元</i></b></div>"
        for n, (name, size, price) in enumerate(goods)
    )
    body = f"<h1>邻里鲜超市 {'会员日' if bad else '周末鲜'}</h1><div class=g>{cells}</div><p class=z>{last}</p>"
    facts = told("fine_print", bad=bad, unsure=("conditional",), text="超市海报")
    return draw("zh_market_poster", css, body, facts, width=640, scale=2, smallest=26)


def _moving_site(rng: random.Random, *, bad: bool) -> Page:
    """A removal firm's desktop page: a table of vans."""
    last = "页面所示价格仅为参考，最终费用以搬家当日实际收取为准" if bad else "© 2024 顺达搬家服务有限公司　版权所有"
    vans = [("小型面包车", "1.8m × 1.3m", 180), ("中型厢货", "3.3m × 1.8m", 320), ("4.2米厢货", "4.2m × 2.1m", 480)]
    if not bad:
        vans = [("微面", "1.7m × 1.2m", 160), ("依维柯", "3.0m × 1.7m", 290), ("6.8米高栏", "6.8m × 2.4m", 760)]
    css = """body{background:#f7f9fc}.n{background:#fff;padding:20px 50px;display:flex;gap:36px;font-size:16px}.n b{font-size:24px;color:#0b62d6;
margin-right:auto}h1{font-size:34px;padding:40px 50px 8px}
.s{padding:0 50px;font-size:17px;color:#444}table{margin:28px 50px;width:1100px;border-collapse:collapse;background:#fff;font-size:19px}
th{background:#0b62d6;color:#fff;padding:14px;text-align:left}
td{padding:18px 14px;border-bottom:1px solid #e6ebf2}td b{color:#e2501e;font-size:26px}td u{text-decoration:none;background:#0b62d6;color:#fff;
padding:8px 20px;border-radius:6px;font-size:16px}
.z{padding:0 50px 26px;font-size:12px;color:#c3c9d2}"""
    lines = "".join(f"<tr><td>{name}<td>{size}<td><b>¥{price}</b> /趟<td><u>预约</u></tr>" for name, size, price in vans)
    body = f"""<div class=n><b>顺达搬家</b><span>居民搬家</span><span>公司搬迁</span><span>长途搬运</span></div><h1>搬家报价</h1>
<p class=s>已为 {rng.randint(20, 40)},600 个家庭服务，
市内20公里以内，含装卸</p><table><tr><th>车型<th>货厢尺寸<th>价格<th></tr>{lines}</table><p class=z>{last}</p>"""
    facts = told("fine_print", bad=bad, text="搬家公司网页", surface="listing")
    return draw("zh_moving_site", css, body, facts, width=1200, scale=1.5, smallest=18)


def _paid_order(rng: random.Random, *, bad: bool) -> Page:
    """A paid order's details in a shop app."""
    goods, paid = ("亚麻四件套 1.5m床", 159) if bad else ("记忆棉午睡枕", 129)
    css = """body{background:#f4f4f4}.h{background:linear-gradient(90deg,#ff7a2b,#ff4b2b);color:#fff;padding:12px 18px 30px;font-size:20px}
.k{background:#fff;border-radius:12px;margin:10px;padding:14px}
.g{display:flex;gap:12px;font-size:14px;line-height:21px}.g b{margin-left:auto}.row{display:flex;justify-content:space-between;font-size:14px;
line-height:32px}.all{display:flex;justify-content:space-between;
font-size:16px;font-weight:700;border-top:1px solid #eee;margin-top:8px;padding-top:12px}.all span:last-child{color:#ff4b2b;font-size:20px}"""
    body = f"""{clock("17:29", "#fff", "#ff7a2b")}<div class=h>卖家已发货</div><div class=k style="margin-top:-16px">
<p style="font-size:15px;margin-bottom:10px">棉朵家纺店 ›</p>
<div class=g>{photo("80px", 80, 40, 8)}<div>{goods}<br><span style="color:#888;font-size:12px">燕麦色 ×1</span></div><b>¥{paid}.00</b></div></div>
<div class=k>{rows([("商品总价", f"¥{paid}.00"), ("运费（快递）", "¥0.00")])}{rows([("实付款", f"¥{paid}.00")], "all")}</div>
<div class=k>{rows([("订单编号", f"{rng.randint(10**14, 10**15 - 1)}"), ("付款时间", "11-08 20:14:36"), ("支付方式", "余额支付")])}</div>"""
    text = "直播间宣传价129元，结果实际付了159元" if bad else "直播间说129元，付款也是129元，给大家参考"
    return draw("zh_paid_order", css, body, told("mismatch", bad=bad, text=text), width=375, scale=3, smallest=36)


def _fridge_site(rng: random.Random, *, bad: bool) -> Page:
    """An appliance on a desktop shop: gallery left, price panel right."""
    if bad:
        price, extra = "到手价 <b>¥1899</b>", "以旧换新到手价1899元，无旧机直接购买价2399元"
    else:
        price, extra = "售价 <b>¥2399</b>", "支持以旧换新，旧机估价另行抵扣；不参加也是2399元"
    css = """body{background:#fff}.n{background:#f2f2f2;font-size:14px;padding:10px 60px;display:flex;gap:24px}.m{display:flex;gap:40px;
padding:30px 60px}.r{flex:1}.r h1{font-size:24px;line-height:36px}
.v{background:#fff2f0;padding:18px 20px;margin:18px 0;font-size:16px}.v b{font-size:38px;color:#e4393c;margin-left:8px}.l{display:flex;font-size:16px;
line-height:44px}.l i{font-style:normal;color:#777;width:90px}
.o span{border:1px solid #ccc;padding:6px 16px;margin-right:10px}.o span:first-of-type{border:2px solid #e4393c}.y{display:inline-block;
background:#e4393c;color:#fff;font-size:20px;padding:14px 50px;margin-top:18px}"""
    body = f"""<div class=n><span>首页</span><span>大家电</span><span>冰箱</span><span style="margin-left:auto">我的订单</span></div>
<div class=m>{photo("460px", 460, 205, 4)}<div class=r>
<h1>霜晨 冰箱 BCD-326W 风冷无霜 一级能效</h1><div class=v>{price}</div><div class=l><i>购买说明</i>{extra}</div><div class=l><i>配送</i>上海 浦东 · 有货 · 次日达 · 免运费</div>
<div class=l><i>颜色</i><span class=o><span>星河灰</span><span>珍珠白</span></span></div><div class=l><i>评价</i>{rng.randint(3, 9)}.2万+　好评率96%</div>
<span class=y>加入购物车</span></div></div>"""
    return draw("zh_fridge_site", css, body, told("conditional", bad=bad, text="冰箱商品页", surface="listing"), width=1240, scale=1, smallest=16)


TEMPLATES: tuple[Template, ...] = (
    _air_fryer,
    _confirm_order,
    _takeaway,
    _hotel,
    _scenic,
    _salon_board,
    _course,
    _seller_chat,
    _ride_bill,
    _parking,
    _sim_card,
    _video_member,
    _menu,
    _used_phone,
    _aircon_cleaning,
    _beauty_voucher,
    _gym_site,
    _rental_car,
    _market_poster,
    _moving_site,
    _paid_order,
    _fridge_site,
)
