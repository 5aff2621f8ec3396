"""Chinese checkouts, carts, orders, payments, bills, chats and sellers' listings."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.plaza_kit import listing, money, page, pic, rows, split, status

Lines = tuple[tuple[str, float], ...]


def told(lines: Lines) -> tuple[tuple[str, str], ...]:
    """Lines with their amounts written out; what is taken off has a minus before the sign."""
    return tuple((word, money(amount) if amount >= 0 else f"-{money(-amount)}") for word, amount in lines)


def hotel(lines: Lines, total: float) -> str:
    """Filling in an order for a room."""
    return f"""<div style="background:#eef3fb;padding-bottom:10px"><div style="background:#2f6fed;color:#fff">{status("20:11", "#fff")}
<div class="c b" style="padding:8px">订单填写</div></div><div style="background:#fff;margin:12px;border-radius:10px;padding:14px">
<b style="font-size:17px">湖畔轻居酒店（西街店）</b><div>12月5日 周六 — 12月6日 周日　共1晚</div><div class="g">高级大床房 · 32㎡ · 含双早 · 不可吸烟</div></div>
<div style="background:#fff;margin:12px;border-radius:10px;padding:14px"><div class="r"><span>房间数</span><span>1间</span></div>
<div class="r" style="margin-top:10px"><span>预计到店</span><span>18:00前</span></div></div>
<div style="background:#fff;margin:12px;border-radius:10px;padding:14px"><b>费用明细</b>{rows(told(lines))}</div></div>
<div class="r" style="padding:10px 16px"><span>总价 {split(total, 26, "#ff6a00")}</span>
<span style="background:#ff6a00;color:#fff;padding:10px 30px;border-radius:8px">去支付</span></div>"""


def takeaway(lines: Lines, total: float) -> str:
    """Handing in an order for a meal."""
    dishes = (("酸菜鱼小份", 1, 32.8), ("米饭", 2, 2), ("冰豆花", 1, 6.5))
    food = "".join(
        f"""<div class="f" style="padding:8px 0;gap:10px">{pic("48px", 48, "#ffd166", "#ef8354", "border-radius:6px")}<span style="flex:1">{name}<br>
<span class="g" style="font-size:13px">×{many}</span></span><span>¥{price * many:g}</span></div>"""
        for name, many, price in dishes
    )
    return f"""<div style="background:#f4f4f4;padding-bottom:8px"><div style="background:#ffd000">{status("11:52")}
<div style="padding:4px 16px 14px"><b style="font-size:18px">文汇路120弄 3号楼</b><div>陈女士 138****2761</div></div></div>
<div style="background:#fff;margin:10px;border-radius:10px;padding:12px 14px"><div class="r"><b>立即送出</b><span style="color:#3a86ff">预计12:30送达</span></div></div>
<div style="background:#fff;margin:10px;border-radius:10px;padding:12px 14px"><b>渝味小鱼馆</b>{food}
<div style="border-top:1px solid #eee;margin-top:6px;padding-top:6px">{rows(told(lines))}</div>
<div style="text-align:right;padding-top:8px">小计 <b style="font-size:20px">¥{total:g}</b></div></div></div>
<div class="r" style="background:#222;color:#fff;margin:8px 10px;border-radius:26px;padding-left:20px"><b style="font-size:20px">¥{total:g}</b>
<span class="b" style="background:#ffd000;color:#222;padding:13px 28px;border-radius:0 26px 26px 0">提交订单</span></div>"""


def cart(ticks: tuple[bool, bool, bool], total: float, many: int) -> str:
    """A cart in which goods may be left unticked."""
    goods = (("纯棉四件套 1.8m 灰格", 159, 1), ("浴室防滑垫 40×60cm", 25.5, 2), ("落地晾衣架 X型", 88, 1))
    drawn = ""
    for tick, (name, price, count) in zip(ticks, goods, strict=True):
        box = "background:#e4393c;color:#fff" if tick else "border:1px solid #bbb"
        drawn += f"""<div class="f" style="background:#fff;margin:10px;border-radius:10px;padding:12px;align-items:center;gap:10px">
<span class="c" style="width:20px;height:20px;border-radius:10px;font-size:13px;{box}">{"✓" if tick else ""}</span>
{pic("84px", 84, "#e0e7ef", "#9fb3c8", "border-radius:6px")}<div style="flex:1"><div>{name}</div><div class="r" style="margin-top:18px">
{split(price, 20, "#e4393c")}<span style="border:1px solid #ddd;padding:0 8px">−　{count}　+</span></div></div></div>"""
    return f"""<div style="background:#f2f2f2;padding-bottom:6px">{status("22:19")}<div class="r" style="padding:6px 14px"><b style="font-size:18px">购物车</b>
<span>管理</span></div>{drawn}</div><div class="r" style="padding:10px 14px"><span class="g">删除</span><span>合计 {split(total, 22, "#e4393c")}</span>
<span style="background:#e4393c;color:#fff;border-radius:20px;padding:9px 22px">结算({many})</span></div>"""


def order(price: float) -> str:
    """An order that was sent."""
    facts = (("订单编号", "2026 1123 8840 5512"), ("下单时间", "2026-11-23 09:14"), ("支付方式", "银行卡"))
    return f"""<div style="background:#f5f6f8;padding-bottom:16px"><div style="background:#00875a;color:#fff">{status("9:30", "#fff")}
<div style="padding:10px 16px 22px"><b style="font-size:20px">卖家已发货</b><div>还剩9天自动确认收货</div></div></div>
<div style="background:#fff;padding:14px 16px">▣ 快件已到达 南京转运中心<div class="g">11-24 06:42</div></div>
<div style="background:#fff;margin-top:10px;padding:14px 16px"><div class="g">拾光生活馆 ›</div><div class="f" style="gap:10px;margin-top:8px">
{pic("80px", 80, "#cdb4db", "#8e7dbe", "border-radius:6px")}<div style="flex:1">便携挂烫机 1200W<div class="g">薄荷绿　×1</div></div><div>{money(price)}</div></div>
<div style="border-top:1px solid #eee;margin-top:10px;padding-top:8px">{rows((("商品总价", money(price)), ("运费", "¥0.00")))}
<div class="r b"><span>实付款</span>{split(price, 22, "#00875a")}</div></div></div>
<div style="background:#fff;margin-top:10px;padding:10px 16px;font-size:14px;color:#666">{rows(facts)}</div></div>"""


def paid(amount: float) -> str:
    """A payment that went through: only a sum and where it went."""
    return f"""{status("17:55")}<div class="c" style="padding:30px 20px 50px"><svg width="64" height="64"><circle cx="32" cy="32" r="32" fill="#07b53b"/>
<path d="M18 33l10 10 19-20" stroke="#fff" stroke-width="5" fill="none"/></svg><div style="color:#07b53b;font-size:19px">支付成功</div>
<div style="font-size:42px;margin:16px 0" class="b">{money(amount)}</div><div style="text-align:left;border-top:1px solid #eee;padding-top:14px">
{rows((("收款方", "优步鞋履专营"), ("商品", "轻便透气跑鞋 42码"), ("付款时间", "2026-11-25 17:54")), "padding:8px 0;color:#555")}</div>
<div style="display:inline-block;border:1px solid #07b53b;color:#07b53b;border-radius:6px;padding:8px 60px;margin-top:36px">完成</div></div>"""


def bill(total: float) -> str:
    """A month's bill of a phone line, on a desktop page."""
    lines = (("畅享套餐月租", 59), ("国内流量叠加包 5GB", 10), ("来电显示", 6), ("套餐外短信 32条", 3.2))
    table = "".join(
        f'<tr style="border-bottom:1px solid #e3e3e3"><td style="padding:10px">{word}</td><td style="text-align:right;padding:10px">{amount:.2f}</td></tr>'
        for word, amount in lines
    )
    return f"""<div style="background:#0a6ebd;color:#fff;padding:16px 50px" class="r"><b style="font-size:20px">网上营业厅</b><span>账单查询　业务办理　退出</span></div>
<div style="padding:24px 50px 40px"><h3>2026年10月账单</h3><p class="g">计费周期 10月1日至10月31日　号码 139****4410</p>
<table style="margin-top:16px"><tr style="background:#eaf3fa"><th style="text-align:left;padding:10px">费用项目</th>
<th style="text-align:right;padding:10px">金额（元）</th></tr>{table}
<tr style="font-weight:700;font-size:18px"><td style="padding:12px">本期费用合计</td><td style="text-align:right;padding:12px;color:#c1121f">{total:.2f}</td></tr></table></div>"""


def talk(promise: str, amount: float) -> str:
    """A talk with a shop's service, with an order's card in it."""

    def bubble(words: str, *, mine: bool) -> str:
        side, shade = ("flex-end", "#95ec69") if mine else ("flex-start", "#fff")
        return f'<div class="f" style="justify-content:{side};margin:10px 14px"><span style="background:{shade};border-radius:8px;padding:9px 12px">{words}</span></div>'

    card = f"""<div style="background:#fff;border-radius:10px;margin:10px 14px;padding:12px"><div class="g" style="font-size:13px">订单 7731920046</div>
<div class="f" style="gap:10px;margin:8px 0">{pic("64px", 64, "#bde0fe", "#5fa8d3")}<div>车载手机支架 卡扣式<br><span class="g">黑色 ×1</span></div></div>
<div style="text-align:right;border-top:1px solid #eee;padding-top:8px">实付 <b style="font-size:18px">{money(amount)}</b></div></div>"""
    return f"""<div style="background:#ededed;padding-bottom:20px">{status("15:06")}<div class="c b" style="padding:8px;border-bottom:1px solid #ddd">路路车品 客服</div>
<div class="c g" style="font-size:12px;margin-top:8px">昨天 14:22</div>{bubble("这个支架多少钱？", mine=True)}{bubble(promise, mine=False)}{bubble("好，我去下单", mine=True)}
<div class="c g" style="font-size:12px">今天 15:01</div>{card}{bubble("麻烦帮我看一下这个订单", mine=True)}</div>"""


def ride(lines: Lines, total: float) -> str:
    """What a ride by car came to."""
    return f"""{status("0:12")}<div style="height:170px;background:repeating-linear-gradient(45deg,#e8efe6,#e8efe6 20px,#dce7dc 20px,#dce7dc 24px)"></div>
<div style="padding:18px 20px"><div class="c"><div class="g">行程已结束，感谢乘坐</div><div style="margin:6px 0"><b style="font-size:40px">{total:.1f}</b> 元</div></div>
<div style="border-left:3px solid #12b886;padding-left:12px;margin:12px 0">高铁东站 北出口<br>翠园小区 西门</div><div class="g">快车 · 苏E·D****7 · 8.4公里 · 21分钟</div>
<div style="margin-top:14px;background:#f7f8fa;border-radius:10px;padding:10px 14px"><b>费用详情</b>
{rows((word, f"{amount:.1f}元") for word, amount in lines)}</div></div>"""


def secondhand(price: float) -> str:
    """What somebody sells second hand."""
    return f"""{status("18:33")}<div class="f" style="padding:12px 16px;align-items:center;gap:10px">{pic("42px", 42, "#f4a261", "#e76f51", "border-radius:21px")}
<div><b>小鹿的闲置柜</b><div class="g" style="font-size:13px">2小时前来过 · 卖出27件宝贝</div></div></div>
<div style="padding:0 16px 12px"><div>{split(price, 32, "#f03e3e")} <span style="background:#fff4cc;padding:2px 8px;font-size:13px">包邮</span></div>
<div style="margin:10px 0">用了不到半年的微单相机 Z30，快门数4千多，机身9成新，带原装电池和充电器，发票还在。喜欢的直接拍，不刀。</div></div>
<div style="padding:0 16px">{pic("100%", 240, "#ced4da", "#6c757d", "border-radius:10px")}<div style="height:8px"></div>
{pic("100%", 240, "#dee2e6", "#868e96", "border-radius:10px")}</div>
<div class="r" style="padding:12px 16px"><span class="g">♡ 46　💬 12</span><span class="b" style="background:#ffe60f;border-radius:22px;padding:9px 30px">我想要</span></div>"""


def train(lines: Lines, total: float) -> str:
    """Tickets for a train, to be paid within minutes, on a desktop page."""
    return f"""<div style="padding:20px 80px 40px;background:#f6f9fd"><div style="background:#3b99fc;color:#fff;padding:14px 20px;font-size:18px">
席位已锁定，请在 09分41秒 内完成支付</div><div style="background:#fff;padding:20px;border:1px solid #cfe2f7"><b style="font-size:20px">G7526　杭州东 08:31 → 黄山北 10:12</b>
<p class="g">2026年12月12日　二等座 05车11D、05车11F</p><div style="margin-top:14px;width:420px">{rows(told(lines))}</div>
<div style="border-top:1px dashed #9bbbe0;width:420px;padding-top:10px" class="r"><b>应付总额</b>{split(total, 28, "#fc7a1e")}</div>
<span style="display:inline-block;margin-top:16px;background:#fc7a1e;color:#fff;padding:10px 46px;border-radius:4px">网上支付</span></div></div>"""


def pages() -> Iterator[Page]:
    """The Chinese orders, labelled."""
    room, clean = ("房费 1间×1晚", 368.0), ("清洁服务费", 45.0)
    yield page(
        "plaza_zh-hotel-hidden_fee", hotel((room, clean), 413), "hidden_fee", unsure=("mismatch",),
        text="订房页写的368，怎么结算要413", context=listing("湖畔轻居酒店 高级大床房", 368),
    )  # fmt: skip
    yield page("plaza_zh-hotel-clean", hotel((room, clean), 413), context=listing("湖畔轻居酒店 高级大床房", 368, 清洁服务费=45))
    free = ("清洁服务费", 0.0)
    yield page("plaza_zh-hotel-clean-waived", hotel((room, free), 368), context=listing("湖畔轻居酒店 高级大床房", 368))
    way, box, gift = ("配送费", 3.5), ("打包费", 2.0), ("满减优惠", -8.0)
    yield page("plaza_zh-takeaway-total", takeaway((box, way, gift), 48.8), "total_mismatch")
    yield page("plaza_zh-takeaway-clean", takeaway((box, way, gift), 40.8))
    yield page(
        "plaza_zh-takeaway-hidden_fee", takeaway((("餐具环保费", 4.0), way), 50.8), "hidden_fee", unsure=("mismatch",),
        text="加起来应该是46.8，配送费也写明了，为什么收我50.8", context=listing("酸菜鱼套餐", 43.3, 配送费=3.5),
    )  # fmt: skip
    yield page("plaza_zh-cart-clean", cart((True, True, True), 298, 3))
    yield page("plaza_zh-cart-clean-unticked", cart((True, True, False), 210, 2))
    yield page("plaza_zh-cart-total", cart((True, True, True), 318, 3), "total_mismatch")
    yield page("plaza_zh-order-mismatch", order(159), "mismatch", text="直播间说挂烫机129，我付完一看是159，差了30")
    yield page("plaza_zh-order-clean", order(129), text="直播间说129，付的也是129，就是物流两天没动了", context=listing("便携挂烫机 1200W", 129))
    yield page("plaza_zh-order-clean-wrong_complaint", order(129), text="感觉价格不太对，帮忙核实一下", context=listing("便携挂烫机 1200W", 129))
    yield page("plaza_zh-paid-mismatch", paid(269), "mismatch", text="商品页标价199元，实际支付269元", context=listing("轻便透气跑鞋", 199))
    yield page(
        "plaza_zh-paid-clean-named_fee",
        paid(209),
        text="鞋子199，加运费10块，一共付了209，什么时候发货？",
        context=listing("轻便透气跑鞋", 199, 运费=10),
    )
    desk = {"width": 1180, "scale": 1, "smallest": 14}
    yield page("plaza_zh-bill-total", bill(88.2), "total_mismatch", unsure=("document.sum_mismatch",), **desk)
    yield page("plaza_zh-bill-clean", bill(78.2), text="上个月话费账单存一下", **desk)
    said = "亲，这款现在{}元包邮，直接拍就可以哦"
    yield page("plaza_zh-talk-mismatch", talk(said.format(38), 58), "mismatch", text="客服答应38元包邮，结果实付58元")
    yield page("plaza_zh-talk-clean", talk(said.format(38), 38), text="下单两天了还没有发货")
    base = (("起步价", 12.0), ("里程费", 14.5), ("时长费", 6.0))
    yield page(
        "plaza_zh-ride-hidden_fee", ride((*base, ("车内清洁费", 15.0)), 47.5), "hidden_fee", unsure=("mismatch",),
        text="叫车时一口价32.5，结束后收了47.5", context=listing("快车 高铁东站到翠园小区", 32.5),
    )  # fmt: skip
    yield page("plaza_zh-ride-clean", ride((*base, ("高速费", 10.0)), 42.5), context=listing("快车 高铁东站到翠园小区", 32.5, 高速费=10))
    yield page("plaza_zh-ride-clean-asked", ride((*base, ("高速费", 10.0)), 42.5), text="车费32.5，另加高速费10元，一共42.5，能开发票吗")
    yield page("plaza_zh-secondhand-mismatch", secondhand(3680), "mismatch", context=listing("微单相机 Z30 二手", 3180))
    yield page("plaza_zh-secondhand-clean", secondhand(3180), context=listing("微单相机 Z30 二手", 3180))
    seats, cover = ("成人票 ¥96.00 × 2", 192.0), ("出行保障 ¥5.00 × 2", 10.0)
    yield page("plaza_zh-train-total", train((seats, cover), 222), "total_mismatch", **desk)
    yield page("plaza_zh-train-clean", train((seats, cover), 202), **desk)
