"""Chinese pages of orders: carts, confirmations, payments, refunds, deposits, take-away food, cinema."""

from __future__ import annotations

from random import Random

from tests.generator.web.canal_kit import Drawn, Template, icon, offer, picture, rows, shell, status, truth


def _cart(rng: Random, *, wrong: bool) -> Drawn:
    """A cart with ticked and unticked goods and a bar that sums the ticked ones."""
    css = """body{background:#f3f3f5;color:#222}.n{text-align:center;font-size:17px;padding:8px;font-weight:600}.s{background:#fff;border-radius:12px;margin:8px 10px;padding:12px}.s h4{margin:0 0 8px;
    font-size:14px}.i{display:flex;gap:10px;align-items:center;padding:9px 0}.i u{width:19px;height:19px;border-radius:50%;border:1.5px solid #bbb;text-decoration:none;color:#fff;font-size:13px;
    text-align:center;line-height:17px}.i u.on{background:#ff5000;border-color:#ff5000}.i div.t{flex:1;font-size:14px;line-height:1.5}.i em{font-style:normal;color:#888;font-size:13px}
    .i b{color:#ff5000;font-size:17px}.i span{float:right}.bar{background:#fff;padding:12px 14px;display:flex;align-items:center;gap:12px;font-size:14px}.bar b{font-size:21px;color:#ff5000}
    .bar a{background:#ff5000;color:#fff;border-radius:22px;padding:11px 20px;font-size:15px}"""
    goods = (
        ("on", "洁柔纸品 抽纸 24包整箱", "M码 3层110抽", "59.90", 2),
        ("on", "稻香鸟 玻璃保鲜盒四件套", "透明", "128.00", 1),
        ("", "云朵 记忆棉拖鞋", "38-39 灰色", "35.00", 1),
    )
    items = "".join(
        f'<div class="i"><u class="{on}">✓</u>{picture("#e3e6ee", "#b4bccd", "width:76px;height:76px;border-radius:8px")}<div class="t">{name}<br><em>{kind}</em><br><b>¥{price}</b>'
        f"<span>×{count}</span></div></div>"
        for on, name, kind, price, count in goods
    )
    total = "257.80" if wrong else "227.80"
    body = f"""{status(rng)}<div class="n">购物车 (3)</div><div class="s"><h4>{icon("shop")} 邻里好物专营店 ›</h4>{items}</div><div class="s" style="font-size:14px">满减：已满200元，减20元<span style="float:right">-¥20.00</span></div>
    <div class="s" style="font-size:14px">运费<span style="float:right">¥0.00</span></div><div class="bar"><span>全选</span><div style="flex:1;text-align:right">合计：<b>¥{total}</b></div><a>结算(3)</a></div>"""
    return shell(css, body), truth("total_mismatch" if wrong else "", text="购物车算的数不对吧" if wrong else "第三件没勾选")


def _confirm(rng: Random, *, wrong: bool) -> Drawn:
    """A confirmation of an order, with a bill of charges."""
    css = """body{background:#f6f7f9;color:#24292f}.n{background:#fff;padding:8px 16px;font-size:17px}.c{background:#fff;margin:10px 0;padding:14px 16px;font-size:15px}.a small{font-size:13px;color:#767c85}
    .g{display:flex;gap:12px}.row{display:flex;justify-content:space-between;padding:8px 0}.row b{font-weight:500}.go{display:flex;justify-content:space-between;align-items:center;background:#fff;
    padding:12px 16px;font-size:15px}.go b{font-size:23px;color:#0a66c2}.go a{background:#0a66c2;color:#fff;border-radius:6px;padding:12px 24px}"""
    bill = rows({"商品金额": "¥268.00", "运费": "¥10.00", "安装调试费": "¥35.00"})
    body = f"""{status(rng)}<div class="n">‹　确认订单</div><div class="c a">{icon("pin")} 陈女士 138****{rng.randint(1000, 9999)}<br><small>成都市武侯区晋阳路 66 号 5 幢 1202</small></div>
    <div class="c g">{picture("#dfe9e4", "#94b8a8", "width:84px;height:84px;border-radius:6px")}<div>静澜 水槽净水器 滤芯型号 JL-5<br><span style="color:#888;font-size:14px">标准款</span><br>¥268.00　×1</div></div>
    <div class="c">{bill}<div class="row"><span>发票</span><b>不开发票 ›</b></div></div><div class="go"><span>应付 <b>¥313.00</b></span><a>提交订单</a></div>"""
    fees = {"运费": 10.0} if wrong else {"运费": 10.0, "安装调试费": 35.0}
    text = "提交前发现比详情页贵了" if wrong else None
    return shell(css, body), truth(
        "hidden_fee" if wrong else "", unsure="mismatch" if wrong else "", text=text, listing=offer("静澜水槽净水器", 268, **fees)
    )


def _paid(rng: Random, *, wrong: bool) -> Drawn:
    """The result of a payment: a tick and the amount."""
    css = """body{background:#fff;color:#191919}.k{width:58px;height:58px;border-radius:50%;background:#12b76a;color:#fff;font-size:34px;text-align:center;line-height:58px;margin:36px auto 12px}
    .t{text-align:center;font-size:18px;color:#12b76a}.y{text-align:center;font-size:44px;font-weight:700;margin:22px 0 30px}.y small{font-size:26px}.row{display:flex;justify-content:space-between;
    padding:11px 26px;font-size:15px}.row span{color:#888}.row b{font-weight:400}.d{margin:36px 90px;border:1px solid #12b76a;color:#12b76a;border-radius:8px;text-align:center;padding:11px;font-size:16px}"""
    info = rows(
        {
            "收款方": "漫野户外旗舰店",
            "商品": "徒步防泼水双肩包 32L",
            "付款方式": "储蓄卡(尾号 4410)",
            "支付时间": "2025-04-17 20:36:11",
            "交易单号": f"4200{rng.randint(10**13, 10**14 - 1)}",
        }
    )
    body = f"""{status(rng)}<div class="k">✓</div><div class="t">支付成功</div><div class="y"><small>¥</small>189.00</div>{info}<div class="d">完成</div>"""
    text = "直播时说好159元，结果付了189元" if wrong else "页面写189元，付了189元，麻烦帮我开张发票"
    return shell(css, body), truth("mismatch" if wrong else "", text=text)


def _order(rng: Random, *, wrong: bool) -> Drawn:
    """The detail of an order that was delivered."""
    css = """body{background:#f4f4f4;color:#262626}.h{background:#c8102e;color:#fff;padding-bottom:44px}.h b{font-size:20px;margin:8px 18px;display:block}.h p{margin:0 18px;font-size:14px}.c{background:#fff;
    border-radius:10px;margin:10px;padding:14px;font-size:14px}.up{margin-top:-32px}.i{display:flex;gap:10px;padding:6px 0}.i span{margin-left:auto;text-align:right}.row{display:flex;
    justify-content:space-between;padding:6px 0}.row b{font-weight:400}.sum{border-top:1px solid #eee;margin-top:8px;padding-top:10px;text-align:right;font-size:15px}.sum b{font-size:21px;color:#c8102e}"""
    bill = rows({"商品总额": "¥398.00", "运费": "+¥12.00", "店铺优惠": "-¥40.00", "红包抵扣": "-¥5.00"})
    tile = picture("#f0e0d6", "#c99f86", "width:66px;height:66px;border-radius:6px")
    body = f"""<div class="h">{status(rng, "#fff")}<b>交易完成</b><p>感谢您的信任，期待再次光临</p></div><div class="c up">{icon("truck")} 已签收　圆桥速运 {rng.randint(10**9, 10**10 - 1)}</div>
    <div class="c"><div class="i">{tile}<div>松间 实木衣架 20只装</div><span>¥149.00<br>×2</span></div><div class="i">{tile}<div>松间 香樟木球 礼袋</div><span>¥100.00<br>×1</span></div></div>
    <div class="c">{bill}<div class="sum">实付款 <b>¥{"385.00" if wrong else "365.00"}</b></div></div>
    <div class="c">订单编号 {rng.randint(10**15, 10**16 - 1)}<br>下单时间 2025-02-11 09:12:45</div>"""
    return shell(css, body), truth("total_mismatch" if wrong else "", text=None if wrong else "衣架有两只断了，申请补发")


def _refund(rng: Random, *, wrong: bool) -> Drawn:
    """The detail of a refund: steps, then how the sum came about."""
    css = """body{background:#f7f8fa;color:#1f2329}.n{text-align:center;padding:9px;font-size:17px;background:#fff}.c{background:#fff;margin:10px 12px;border-radius:8px;padding:16px}.y{font-size:28px;font-weight:700}
    .st{border-left:2px solid #00a870;margin:8px 0 0 8px;padding-left:16px;font-size:14px;line-height:2}.row{display:flex;justify-content:space-between;padding:8px 0;font-size:15px}.row b{font-weight:400}
    .tt b,.tt span{font-weight:700;font-size:17px}"""
    total = "¥201.00" if wrong else "¥210.00"
    bill = rows({"商品退款": "¥216.00", "运费退款": "¥9.00", "扣回已用优惠券": "-¥15.00"}) + rows({"退款总额": total}, "row tt")
    body = f"""{status(rng)}<div class="n">退款详情</div><div class="c"><span style="color:#00a870;font-size:16px">退款成功</span><div class="y">{total}</div><div class="st">
    04-02 10:21　提交退货申请<br>04-05 16:48　商家已收到退货<br>04-06 09:03　退回原支付账户</div></div><div class="c">{bill}</div>
    <div class="c" style="font-size:14px;line-height:2">退款原因：尺码不合适<br>退款编号：TK{rng.randint(10**9, 10**10 - 1)}<br>商品：羊毛混纺阔腿裤 黑 L ×1</div>"""
    return shell(css, body), truth("total_mismatch" if wrong else "", text="退款明细加起来对不上" if wrong else "退款到账了吗")


def _deposit(rng: Random, *, wrong: bool) -> Drawn:
    """A pre-sale: two stages on a line."""
    css = """body{background:#f1effa;color:#241a47}.n{padding:8px 16px;font-size:18px;font-weight:600}.c{background:#fff;margin:10px 12px;border-radius:16px;padding:16px;font-size:15px}.st{display:flex;gap:12px;padding:10px 0}
    .st i{font-style:normal;width:26px;height:26px;border-radius:50%;background:#6741d9;color:#fff;text-align:center;line-height:26px;font-size:14px}.st i.o{background:#cfc6ee}.st div{flex:1}.st small{color:#7d769b;
    font-size:13px;display:block;margin-top:3px}.tt{border-top:1px dashed #cfc6ee;padding-top:14px;margin-top:6px;display:flex;justify-content:space-between;font-size:17px;font-weight:700}
    .go{margin:14px 12px;border-radius:26px;background:#6741d9;color:#fff;text-align:center;padding:14px;font-size:16px}"""
    total = "¥1,399.00" if wrong else "¥1,299.00"
    body = f"""{status(rng)}<div class="n">‹ 预售订单</div><div class="c" style="display:flex;gap:12px">{picture("#d9d0f5", "#8e75dd", "width:80px;height:80px;border-radius:12px")}<div>泊音 NC-7 头戴降噪耳机<br>
    <span style="font-size:14px;color:#7d769b">曜石黑 · ×1</span></div></div><div class="c"><div class="st"><i>1</i><div>定金（已付）<small>05-24 20:04 支付</small></div><b>¥100.00</b></div>
    <div class="st"><i class="o">2</i><div>尾款（待付）<small>05-31 20:00 开始支付</small></div><b>¥1,199.00</b></div><div class="tt"><span>订单总额</span><span>{total}</span></div></div>
    <div class="c" style="font-size:14px">预计 6月{rng.randint(3, 9)}日 起陆续发货　运费 ¥0.00</div><div class="go">到时提醒我付尾款</div>"""
    return shell(css, body), truth("total_mismatch" if wrong else "")


def _takeaway(rng: Random, *, wrong: bool) -> Drawn:
    """A take-away order with charges of the courier."""
    css = """body{background:#fff6d6;color:#2b2410}.h{padding:10px 18px 16px;font-size:22px;font-weight:700}.h small{display:block;font-size:14px;font-weight:400;margin-top:5px}.c{background:#fff;margin:0 12px 12px;border-radius:14px;
    padding:15px;font-size:15px}.row{display:flex;justify-content:space-between;padding:7px 0}.row b{font-weight:500}.tt{text-align:right;border-top:1px solid #f2ead0;padding-top:11px;margin-top:6px}.tt b{font-size:22px}"""
    bill = rows({"酸菜鱼单人餐 ×1": "¥32.00", "打包费": "¥2.00", "配送费": "¥4.00", "夜间服务费": "¥6.00"})
    body = f"""{status(rng)}<div class="h">骑手正在送货<small>预计 22:{rng.randint(10, 50)} 送达 · 距您 1.3km</small></div><div class="c"><b>渔小灶·酸菜鱼（丰潭路店）</b><div style="height:8px"></div>{bill}
    <div class="tt">实付 <b>¥44.00</b></div></div><div class="c" style="line-height:1.9">备注：微辣，不要香菜<br>餐具数量：1 份<br>订单号：7702 {rng.randint(1000, 9999)} {rng.randint(1000, 9999)}</div>"""
    fees = {"打包费": 2.0, "配送费": 4.0} | ({} if wrong else {"夜间服务费": 6.0})
    facts = truth(
        "hidden_fee" if wrong else "",
        unsure="mismatch" if wrong else "",
        listing=offer("酸菜鱼单人餐", 32, **fees),
        text=None if wrong else "送餐迟到了",
    )
    return shell(css, body), facts


def _cinema(rng: Random, *, wrong: bool) -> Drawn:
    """Cinema seats to be paid, in the dark."""
    css = """body{background:#101114;color:#e8e6e3}.n{padding:8px 16px;font-size:17px;text-align:center}.c{background:#1d1f25;border-radius:12px;margin:10px 14px;padding:16px;font-size:15px;line-height:1.7}.c h1{font-size:20px;margin:0 0 4px}
    .row{display:flex;justify-content:space-between;padding:5px 0}.row b{font-weight:500}.go{margin:18px 14px;background:#ff4d4f;border-radius:26px;display:flex;justify-content:space-between;padding:14px 24px;font-size:17px;color:#fff}"""
    bill = rows({"票价 ¥39.90 × 2": "¥79.80", "影院服务费 ¥4.00 × 2": "¥8.00"})
    body = f"""{status(rng, "#eee")}<div class="n">支付订单　{icon("clock")} 13:{rng.randint(10, 59)}</div><div class="c"><h1>长街尽头</h1>今天 5月3日 19:20 国语 2D<br>银杉影城（滨江店）4号厅<br>7排8座　7排9座</div>
    <div class="c">{bill}</div><div class="c">手机号 139****{rng.randint(1000, 9999)}<br>开场前60分钟可退改</div><div class="go"><span>¥87.80</span><span>确认支付</span></div>"""
    fees = {} if wrong else {"影院服务费": 4.0}
    return shell(css, body), truth(
        "hidden_fee" if wrong else "", unsure="mismatch" if wrong else "", listing=offer("长街尽头 电影票 1张", 39.9, **fees)
    )


TEMPLATES = (
    Template("cart-ticks", "total_mismatch", _cart, 390, 2, 26),
    Template("confirm-filter", "hidden_fee", _confirm, 390, 2, 28),
    Template("paid-backpack", "mismatch", _paid, 414, 2, 30),
    Template("order-hangers", "total_mismatch", _order, 375, 2, 28),
    Template("refund-trousers", "total_mismatch", _refund, 393, 2, 28),
    Template("deposit-headphones", "total_mismatch", _deposit, 390, 2, 26),
    Template("takeaway-fish", "hidden_fee", _takeaway, 400, 2, 28),
    Template("cinema-dark", "hidden_fee", _cinema, 390, 3, 45),
)
