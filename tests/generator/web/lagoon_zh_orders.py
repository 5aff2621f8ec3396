"""Chinese carts, orders, bookings, refunds and a chat with a payment."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.lagoon_kit import art, doc, money, offered, page, row, status
from tests.generator.web.page import Page


def takeaway(rng: Random) -> Iterator[Page]:
    """A meal delivered."""
    for wrong in (True, False):
        fees = (("配送费", 4.0),) if wrong else (("配送费", 4.0), ("包装费", 6.0))
        body = (
            f"<div style='background:#ffd84d'>{status(rng)}<h2 style='padding:12px 16px'>订单已送达</h2></div><div "
            "style='background:#fff;margin:12px;border-radius:12px;padding:14px'><b>巷口牛肉面馆 ›</b>"
            + row("红烧牛肉面 大份　×1", "¥32.00", "padding:9px 0")
            + row("酸梅汤　×2", "¥28.00", "padding:9px 0")
            + "<div style='border-top:1px solid #eee'></div>"
            + row("包装费", "¥6.00", "padding:9px 0")
            + row("配送费", "¥4.00", "padding:9px 0")
            + f"<div style='text-align:right;padding-top:10px;border-top:1px solid #eee'>实付 {money('70.00', 26)}</div></div>"
            "<div style='background:#fff;margin:12px;border-radius:12px;padding:14px;"
            f"color:#555'>{row('订单号', str(rng.randint(10**11, 10**12)))}{row('送达时间', '12:08')}{row('支付', '在线支付')}</div>"
        )
        yield page(
            f"zh-noodles-{'hidden_fee' if wrong else 'honest'}",
            doc(body),
            must=("hidden_fee",) if wrong else (),
            unsure=("mismatch",) if wrong else (),
            text="菜单上加起来才60，怎么最后扣了我70" if wrong else None,
            listing=offered("红烧牛肉面 大份、酸梅汤2杯", 60, "CNY", fees),
            surface="ticket",
        )


def basket(rng: Random) -> Iterator[Page]:
    """A cart with quantities."""
    for wrong in (True, False):
        lines = "".join(
            "<div class='f c' style='background:#fff;padding:12px;gap:10px;border-bottom:1px solid #f0f0f0'><span "
            f"style='color:#e67700'>●</span>{art(a, b, '76px', 76)}<div style='flex:1'><p>{name}</p><p style='color:#888;"
            f"font-size:12px'>{kind}</p>"
            f"<div class='sb'>{money(cost, 19, colour='#e67700')}<span>× {many}</span></div></div></div>"
            for name, kind, cost, many, a, b in (
                ("亚麻桌布", "灰绿 140×180cm", "45.80", 2, "#dfe6dc", "#7d947a"),
                ("珐琅炖锅", "奶白 22cm", "128.00", 1, "#f0e8dc", "#c9a77b"),
                ("竹纤维抹布", "3条装", "19.90", 3, "#e9ecd8", "#a3ab6a"),
            )
        )
        total = "259.30" if wrong else "249.30"
        body = (
            f"{status(rng)}<div class='sb' style='padding:8px 16px'><h3>购物车(3)</h3><span>管理</span></div><p style='background:#fff;"
            f"padding:10px 14px'>☑ <b>木与麻家居</b></p>{lines}<div style='background:#fff;padding:12px 16px;margin-top:8px'>"
            + row("商品总额", "¥279.30")
            + row("店铺满减", "-¥30.00")
            + row("运费", "¥0.00")
            + "</div><div class='sb' style='padding:14px 16px;background:#fff;margin-top:8px;align-items:center'><span>☑ 全选</span>"
            f"<span>合计 {money(total, 24, colour='#e67700')}</span><b style='background:#e67700;color:#fff;padding:9px 22px;"
            "border-radius:22px'>结算</b></div>"
        )
        yield page(f"zh-home_cart-{'total' if wrong else 'honest'}", doc(body), must=("total_mismatch",) if wrong else ())


def presale(rng: Random) -> Iterator[Page]:
    """An order paid in two parts, with a coupon and points."""
    for wrong in (True, False):
        due = 1252 if wrong else 1212
        body = (
            f"{status(rng, '#ddd')}<div style='padding:10px 18px'><h3>预售订单</h3><p style='color:#9aa'>编号 {rng.randint(10**9, 10**10)}"
            "</p></div><div style='background:#22262b;margin:0 12px;border-radius:12px;padding:16px'>"
            f"<div class='f' style='gap:12px'>{art('#3c444d', '#d8a657', '72px', 72)}<div><p>升降书桌 1.4米 胡桃色</p><p style='color:#9aa'>"
            "× 1</p></div></div><div style='height:10px'></div>"
            + row("商品金额", "¥1,299.00")
            + row("优惠券", "-¥80.00")
            + row("积分抵扣（1900分）", "-¥19.00")
            + row("上楼运费", "+¥12.00")
            + row(
                "<b>应付总额</b>",
                f"<b style='font-size:20px;color:#f0b35a'>¥{due:,}.00</b>",
                "padding:10px 0;border-top:1px solid #3a4047;margin-top:6px",
            )
            + "</div><div style='background:#22262b;margin:12px;border-radius:12px;"
            f"padding:16px'>{row('第一步　定金（已付）', '¥200.00')}{row('第二步　尾款（待付）', f'¥{due - 200:,}.00')}</div>"
            "<div style='text-align:right;padding:6px 16px 16px'><span style='background:#f0b35a;color:#222;padding:9px 26px;"
            "border-radius:20px'>支付尾款</span></div>"
        )
        yield page(
            f"zh-desk_presale-{'total' if wrong else 'honest'}",
            doc(body, ground="#15181b", ink="#e6e6e6"),
            surface="ticket",
            must=("total_mismatch",) if wrong else (),
        )


def chat(rng: Random) -> Iterator[Page]:
    """A talk with a cleaner, ending in a payment."""
    for wrong in (True, False):
        paid = "320.00" if wrong else "260.00"

        def said(words: str, *, mine: bool = False) -> str:
            """One bubble."""
            return (
                f"<div class='f' style='justify-content:{'flex-end' if mine else 'flex-start'};margin:9px 12px'><span "
                f"style='background:{'#95e06c' if mine else '#fff'};padding:9px 13px;border-radius:8px;max-width:74%'>"
                f"{words}</span></div>"
            )

        card = (
            "<div style='margin:9px 12px;margin-left:110px;background:#f79a3b;color:#fff;border-radius:8px;padding:14px'><b "
            f"style='font-size:22px'>¥{paid}</b><p>油烟机清洗 · 已支付</p></div>"
        )
        body = (
            f"{status(rng)}<div style='text-align:center;padding:8px;border-bottom:1px solid #ddd'><b>家电清洗 王师傅</b></div><p "
            f"style='text-align:center;color:#888;padding:8px'>周二 {rng.randint(9, 11)}:20</p>"
            + said("您好，油烟机全拆洗多少钱？", mine=True)
            + said("侧吸式全拆洗一台 260 元，上门不另收钱")
            + said("灶台要一起洗的话另加 80 元，需要吗")
            + said("灶台不用，只洗油烟机。下午3点可以吗", mine=True)
            + said("可以的，我准时到")
            + "<p style='text-align:center;color:#888;padding:8px'>周二 17:05</p>"
            + said("洗好了，麻烦您在这里付一下")
            + card
            + said("收到，谢谢")
            + "<div style='background:#f7f7f7;padding:12px;margin-top:14px;border-top:1px solid #ddd'>◉　<span style='background:#fff;"
            "padding:6px 130px 6px 12px;border-radius:6px;color:#999'>说点什么</span>　☺ ＋</div>"
        )
        yield page(
            f"zh-cleaner_chat-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#ededed"),
            must=("mismatch",) if wrong else (),
            text="师傅报价260，最后却收了320" if wrong else "师傅报价260，付了260，没有多收",
            surface="ticket",
        )


def rental(rng: Random) -> Iterator[Page]:
    """A car for three days."""
    for wrong in (True, False):
        small = "取车时门店另收车辆整备费80元" if wrong else "车身颜色随机，图片为同款车型示意"
        lines = row("车辆租金 ¥168 × 3天", "¥504") + row("基础保障 ¥50 × 3天", "¥150") + ("" if wrong else row("车辆整备费", "¥80"))
        body = (
            f"{status(rng)}<div style='background:#fff;padding:14px 18px'><div class='sb'><b style='font-size:17px'>轩朗 1.5L 自动挡</b>"
            f"<span>5座 · 三厢</span></div>{art('#e3edf3', '#4a7d99', height=130)}"
            "<div class='sb' style='padding-top:12px'><span>5月2日 10:00<br><b>高铁东站店</b></span><span>3天</span><span "
            "style='text-align:right'>5月5日 10:00<br><b>高铁东站店</b></span></div></div>"
            "<div style='background:#fff;padding:14px 18px;margin:10px 0'><h4>费用"
            f"</h4>{lines}{row('<b>订单总价</b>', money('654' if wrong else '734', 28, colour='#126e4a'))}"
            f"<p style='font-size:10px;color:#bababa;padding-top:8px'>{small}</p></div><div style='padding:0 18px 18px'><p>"
            "油量：满油取还　里程：不限</p><p style='background:#126e4a;color:#fff;text-align:center;padding:13px;border-radius:8px;"
            "margin-top:12px'>提交订单</p></div>"
        )
        yield page(
            f"zh-car_rental-{'fine_print_fee' if wrong else 'honest'}", doc(body), smallest=20, must=("fine_print", "hidden_fee") if wrong else ()
        )


def seats(rng: Random) -> Iterator[Page]:
    """Seats of a play by tier, two booked."""
    for wrong in (True, False):
        tiers = "".join(
            f"<span style='flex:1;text-align:center;padding:10px 0;border:1px solid {'#a3142e' if at == 1 else '#ccc'};"
            f"background:{'#fbeaed' if at == 1 else '#fff'}'>{name}<br><b>¥{cost}</b></span>"
            for at, (name, cost) in enumerate((("三层", 380), ("二层", 580), ("一层", 880)))
        )
        body = (
            f"{status(rng)}<div class='f' style='gap:14px;padding:14px;background:#fff'>{art('#401018', '#c9a24a', '92px', 124)}"
            "<div><h3>话剧《渡口》</h3><p style='color:#666'>7月20日 周六 19:30</p><p style='color:#666'>江畔大剧院 戏剧厅</p><p style='color:#666'>"
            "全长约135分钟</p></div></div>"
            f"<div class='f' style='gap:8px;padding:14px'>{tiers}</div><div style='background:#fff;padding:12px 18px'>"
            + row("二层 12排7座、12排8座", "电子票")
            + row("票款 ¥580 × 2", "¥1,160.00")
            + row("平台服务费", "¥58.00")
            + row("<b>支付金额</b>", money("1,218.00", 26, colour="#a3142e"))
            + f"</div><p style='padding:12px 18px;color:#666'>取票码将发到手机 138****{rng.randint(1000, 9999)}</p>"
        )
        yield page(
            f"zh-theatre-{'hidden_fee' if wrong else 'honest'}",
            doc(body, ground="#f6f2ee"),
            must=("hidden_fee",) if wrong else (),
            unsure=("mismatch",) if wrong else (),
            text="580一张的票买了两张，扣款比票价多，没人提前告诉我" if wrong else None,
            listing=offered("话剧《渡口》二层", 580, "CNY", () if wrong else (("平台服务费", 58.0),)),
            surface="ticket",
        )


def refund(rng: Random) -> Iterator[Page]:
    """Money given back by three ways."""
    for wrong in (True, False):
        total = "206.40" if wrong else "196.40"
        dots = "".join(
            f"<p style='padding:7px 0'><span style='color:#1c8c5e'>●</span>　{what}　<span style='color:#888'>{when}</span></p>"
            for what, when in (("钱款已退回", "4月9日 16:21"), ("商家已收货", "4月9日 10:02"), ("申请已提交", "4月6日 20:40"))
        )
        body = (
            f"<div style='background:#1c8c5e;color:#fff;padding-bottom:22px'>{status(rng, '#fff')}<div style='text-align:center;"
            f"padding-top:14px'><p>退款成功</p>{money(total, 40)}</div></div><div style='background:#fff;padding:14px 18px'><h4>退款去向"
            "</h4>"
            + row("银行卡（尾号6021）", "¥126.40")
            + row("账户余额", "¥40.00")
            + row("礼品卡", "¥30.00")
            + row("<b>退款合计</b>", f"<b>¥{total}</b>", "padding:10px 0;border-top:1px solid #eee")
            + f"</div><div style='background:#fff;padding:14px 18px;margin-top:10px'><h4>进度</h4>{dots}<p style='color:#777'>服务单 "
            f"TK{rng.randint(10**7, 10**8)}</p></div>"
        )
        yield page(f"zh-refund_split-{'total' if wrong else 'honest'}", doc(body), surface="ticket", must=("total_mismatch",) if wrong else ())


TEMPLATES = (takeaway, basket, presale, chat, rental, seats, refund)
