"""Orders of `garden`: carts, confirmations, paid orders, payment results, chat about a price, groceries by weight, take-away."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.garden_kit import big, cents, pic, plain, show
from tests.generator.web.page import Page


def cart(rng: Random) -> Iterator[Page]:
    """A cart by shops: ticked rows, steppers, a bar with the total."""
    css = """.h{padding:12px;font-size:18px;background:#fff}.k{background:#fff;border-radius:12px;margin:10px;padding:12px}.i{gap:10px;
    margin-top:10px;font-size:14px}.o{width:20px;height:20px;border-radius:10px;border:1px solid #bbb;flex:none}.o.on{background:#ff4400;
    border:0;color:#fff;text-align:center;font-size:13px}
    .i b{color:#ff4400;font-size:17px}.x{background:#fff;padding:10px 14px;font-size:14px}.x b{color:#ff4400;
    font-size:21px}.x i{font-style:normal;background:#ff4400;color:#fff;padding:10px 20px;border-radius:22px}"""
    for key, off, ticks, must in (("wrong", 20, (1, 1, 1), ["total_mismatch"]), ("one_left_out", 0, (1, 0, 1), []), ("all", 0, (1, 1, 1), [])):
        goods = (("竹纤维毛巾 3条装", 29.9, 2), ("牙刷杯套装", 36, 1), ("浴室防滑垫", 45.5, 1))
        total = sum(v * n for (_, v, n), on in zip(goods, ticks, strict=True) if on) + off
        count = sum(n for (_, _, n), on in zip(goods, ticks, strict=True) if on)
        rows = "".join(
            "<div class='i f'>"
            f"<span class='o{' on' if on else ''}'>{'✓' if on else ''}</span>{pic(rng, '76px', 76, 'border-radius:6px')}"
            f"<div style='flex:1'><p>{name}</p>"
            f"<p style='color:#999;font-size:12px'>默认规格</p><p class=r><b>{big(v)}</b><span>－　{n}　＋</span></p></div></div>"
            for (name, v, n), on in zip(goods, ticks, strict=True)
        )
        body = f"""<div class="h r"><span>购物车(3)</span><span style="font-size:14px">管理</span></div><div class=k>
        <p>▣ 青禾日用小店 ›</p>{rows}</div><div style="height:60px"></div>
        <div class="x r"><span>{"● 全选" if all(ticks) else "○ 全选"}</span><span>合计 <b>{big(total)}</b></span><i>结算({count})</i></div>"""
        yield show(rng, f"cart-{key}", css, body, must=must, text="购物车合计" if key == "all" else None, px=12)


def confirm(rng: Random) -> Iterator[Page]:
    """Confirming an order: address card, one item, a table of amounts."""
    css = """.a{background:#fff;padding:14px;border-bottom:3px dashed #7ab;font-size:14px}.k{background:#fff;margin-top:8px;padding:14px;
        font-size:14px}.k .r{margin-top:9px}.x{background:#fff;margin-top:40px;padding:10px 14px}.x b{font-size:22px;color:#d22}
        .x i{font-style:normal;background:#d22;color:#fff;padding:10px 24px}"""
    for key, lines, off, must, text, fees in (
        ("wrong", (("商品金额", 178), ("运费", 12), ("优惠券", -20)), 9, ["total_mismatch"], None, None),
        ("fee", (("商品金额", 178), ("运费", 0), ("加固包装费", 16)), 0, ["hidden_fee"], "商品页没提过别的费用", {}),
        ("right", (("商品金额", 178), ("运费", 12), ("优惠券", -20)), 0, [], None, {"运费": 12}),
    ):
        total = sum(v for _, v in lines) + off
        rows = "".join(f"<p class=r><span>{n}</span><span>{'-' if v < 0 else ''}¥{cents(abs(v))}</span></p>" for n, v in lines)
        body = f"""<div class=a><b>何女士　138****{rng.randint(1000, 9999)}</b><p>江苏省南京市建邺区云锦路{rng.randint(3, 99)}号</p></div>
        <div class="k f" style="gap:10px">{pic(rng, "80px", 80)}
        <div style="flex:1"><p>桌面护眼台灯 三档调光</p><p style="color:#999">白色；USB-C</p><p class=r><span>¥89.00</span>
        <span>×2</span></p></div></div><div class=k><p style="font-weight:700">价格明细</p>{rows}</div>
        <div class=k>订单备注　<span style="color:#bbb">选填，请先与商家协商</span></div><div class="x r"><span>应付
        <b>{big(total)}</b></span><i>提交订单</i></div>"""
        listing = ("桌面护眼台灯", 89) if fees is not None else None
        unsure = ["mismatch"] if key == "fee" else []
        yield show(rng, f"confirm-{key}", css, body, must=must, unsure=unsure, text=text, listing=listing, fees=fees, px=13)


def paid(rng: Random) -> Iterator[Page]:
    """An order that is done, with what was paid for it."""
    css = """.h{background:#2f6bff;color:#fff;padding:18px 16px 34px;font-size:19px}.k{background:#fff;border-radius:10px;
        margin:-18px 12px 26px;padding:14px;font-size:14px}.k .r{padding:5px 0}.k.q{color:#888;font-size:13px}.k b{font-size:19px;color:#2f6bff}
        """
    for key, price, must, text in (
        ("more", 269, ["mismatch"], "宣传价199，结果付了269"),
        ("as_said", 199, [], "宣传价199，实付也是199，晒单"),
    ):
        body = f"""<div class=h>交易成功<p style="font-size:13px">感谢您的支持，期待再次光临</p></div><div class=k>
        <div class=f style="gap:10px">{pic(rng, "70px", 70)}<div style="flex:1"><p>头戴式蓝牙耳机 H{rng.randint(2, 9)} 月岩灰</p>
        <p class=r><span>¥{plain(price)}</span><span>x1</span></p></div></div>
        <p class=r><span>商品总价</span><span>¥{cents(price)}</span></p><p class=r><span>运费</span><span>¥0.00</span></p><p class=r>
        <span>实付款</span><b>¥{cents(price)}</b></p></div>
        <div class="k q"><p>订单编号　{rng.randint(10**15, 10**16)}</p><p>创建时间　2026-10-{rng.randint(10, 28)} 20:14:07</p>
        <p>快递单号　YT{rng.randint(10**11, 10**12)}</p></div>"""
        yield show(rng, f"order_done-{key}", css, body, must=must, text=text, px=13)


def result(rng: Random) -> Iterator[Page]:
    """The page after paying: a tick, an amount, little else."""
    css = """body{background:#fff;text-align:center}.o{width:64px;height:64px;border-radius:32px;background:#07c160;color:#fff;
        font-size:36px;line-height:64px;margin:46px auto 12px}.p{font-size:42px;margin:18px}.l{margin:0 26px;padding:10px 0;
        border-top:1px solid #eee;font-size:15px;color:#666}.u{border:1px solid #07c160;color:#07c160;border-radius:6px;margin:60px 90px 40px;
        padding:9px}"""
    for key, amount, lines, must, text in (
        ("more", 456, (), ["mismatch"], "标价398的行李箱，扣了456"),
        ("with_coupon", 378, (("商品金额", "¥398.00"), ("优惠券", "-¥20.00")), [], None),
        ("equal", 398, (), [], "付款成功"),
    ):
        rows = "".join(f"<p class='l r'><span>{a}</span><span>{b}</span></p>" for a, b in lines)
        body = f"""<div class=o>✓</div><p style="font-size:18px;color:#07c160">支付成功</p><p class=p>¥{cents(amount)}</p>{rows}
        <p class="l r"><span>收款方</span><span>远行箱包专营店</span></p><p class="l r"><span>商品</span><span>20寸登机箱 1件</span></p>
        <p class="l r"><span>支付时间</span><span>2026-11-{rng.randint(10, 25)} 12:{rng.randint(10, 59)}</span></p><div class=u>完成</div>"""
        yield show(rng, f"pay_result-{key}", css, body, must=must, text=text, listing=("20寸登机箱", 398), px=15)


def chat(rng: Random) -> Iterator[Page]:
    """A talk with the shop about a price, with the order as a card."""
    css = """body{background:#ededed}.h{background:#f7f7f7;padding:12px;text-align:center;font-size:17px;border-bottom:1px solid #ddd}
        .q{max-width:74%;padding:9px 12px;border-radius:8px;font-size:15px;margin:12px}.s{background:#fff}.m{background:#95ec69;margin-left:auto}
        .c{background:#fff;margin:12px;border-radius:8px;padding:10px;gap:10px;font-size:14px}.t{text-align:center;color:#aaa;font-size:12px;
        margin-top:10px}.c b{color:#f50;font-size:18px}"""
    for key, price, last, must, text in (
        ("dearer", 238, "怎么下单要238呀？", ["mismatch"], "客服说198，下单变成238"),
        ("kept", 198, "好的拍下了", [], "客服说198，下单也是198"),
    ):
        body = f"""<div class=h>小麦烘焙器具店</div><p class=t>昨天 19:{rng.randint(10, 59)}</p>
        <p class="q m" style="width:fit-content">请问这个厨师机的和面桶多少钱</p>
        <p class="q s" style="width:fit-content">亲，5升的和面桶是198元包邮哦</p>
        <p class="q m" style="width:fit-content">好，那我拍一个</p><div class="c f">{pic(rng, "72px", 72)}<div><p>待付款 · 和面桶 5L</p>
        <p>共1件　应付 <b>¥{cents(price)}</b></p><p style="color:#999;font-size:12px">订单号 {rng.randint(10**11, 10**12)}</p></div></div>
        <p class="q m" style="width:fit-content">{last}</p>
        <p class="q s" style="width:fit-content">{"亲稍等，我看一下" if must else "收到，明天发出"}</p><p style="height:60px"></p>"""
        yield show(rng, f"chat-{key}", css, body, must=must, text=text, px=12)


def basket(rng: Random) -> Iterator[Page]:
    """A desktop cart as a table with a column of sums."""
    css = """body{background:#fff;padding:24px 60px;font-size:15px}table{width:100%;border-collapse:collapse;margin:20px 0}
        th{background:#eef3f8;padding:11px;text-align:left;font-weight:500}td{padding:13px 11px;border-bottom:1px solid #e6e6e6}
        .x{text-align:right;line-height:2.1}.x b{font-size:25px;color:#c7340a}"""
    goods = (("A4 复印纸 70g 500张", 24.5, 10), ("中性笔 0.5mm 黑 12支", 18, 5), ("文件盒 55mm 蓝", 9.8, 20))
    for key, off, must in (("wrong", 30, ["total_mismatch"]), ("right", 0, [])):
        rows = "".join(f"<tr><td>{n}<td>WJ{rng.randint(1000, 9999)}<td>{cents(v)}<td>{q}<td>{cents(v * q)}" for n, v, q in goods)
        goods_sum = sum(v * q for _, v, q in goods)
        body = f"""<div class=r><h2>办公用品商城</h2><span>① 购物车　② 核对订单　③ 付款</span></div><table><tr><th>商品名称<th>货号
        <th>单价(元)<th>数量<th>小计(元){rows}</table>
        <div class=x>商品合计：¥{cents(goods_sum)}<br>运费：¥15.00<br>满500减30：-¥30.00<br>应付总额：
        <b>¥{cents(goods_sum + 15 - 30 + off)}</b></div>"""
        yield show(rng, f"basket_desktop-{key}", css, body, must=must, width=1200, px=15)


def scales(rng: Random) -> Iterator[Page]:
    """Groceries by weight: price per jin, what was weighed, what it costs."""
    css = """.h{background:#3a9b35;color:#fff;padding:14px;font-size:17px}.i{background:#fff;padding:11px 14px;
        border-bottom:1px solid #eee;font-size:15px}.i p+p{font-size:12px;color:#888}.x{background:#fff;padding:14px;font-size:15px;
        margin-top:8px;line-height:2}.x b{font-size:21px;color:#3a9b35}"""
    goods = (("带皮五花肉", 22.8, 1.5), ("本地小青菜", 4.6, 2), ("红富士苹果", 7.9, 3), ("活鲈鱼", 26, 1.2))
    for key, off, must in (("wrong", -10, ["total_mismatch"]), ("right", 0, [])):
        rows = "".join(
            f"<div class='i r'><div><p>{n}</p><p>{plain(v)}元/斤 × {plain(w)}斤（实重）</p></div><span>{cents(v * w)}</span></div>"
            for n, v, w in goods
        )
        total = round(sum(round(v * w, 2) for _, v, w in goods), 2) + off
        body = f"""<div class=h>菜篮子到家 · 分拣明细</div>{rows}<div class=x><p class=r><span>配送费</span><span>0.00</span></p>
        <p class=r><span>合计(元)</span><b>{cents(total)}</b></p></div>
        <p style="padding:14px;font-size:12px;color:#888">分拣员 0{rng.randint(10, 99)}　{rng.randint(6, 9)}:{rng.randint(10, 59)} 称重完成</p>"""
        yield show(rng, f"weighed-{key}", css, body, must=must, text="今天的菜钱" if not must else None, px=12)


def takeaway(rng: Random) -> Iterator[Page]:
    """A take-away checkout: dishes, packaging, delivery, a red packet."""
    css = """body{background:#fff6d8}.h{padding:14px;font-size:15px}.k{background:#fff;border-radius:12px;margin:0 10px 10px;padding:13px;
        font-size:14px}.k .r{padding:5px 0}.k em{font-style:normal;color:#f33}.x{background:#222;color:#fff;border-radius:26px;margin:16px 10px;
        padding-left:20px;font-size:19px;overflow:hidden}.x i{font-style:normal;background:#ffc300;color:#222;padding:13px 24px;font-size:16px}"""
    for key, pack, packet, off, must, text, fees in (
        ("packaging", 6, 0, 0, ["hidden_fee"], "点餐页只说了配送费", {"配送费": 4}),
        ("wrong", 2, 5, 3, ["total_mismatch"], None, None),
        ("announced", 2, 5, 0, [], "包装费2元、配送费4元下单前都写着", {"包装费": 2, "配送费": 4}),
    ):
        total = 36 + pack + 4 - packet + off
        saved = f"<p class=r><span>红包</span><em>-¥{packet}</em></p>" if packet else ""
        dishes = "<p class=r><span>黄焖鸡米饭套餐 ×1</span><span>¥36</span></p>"
        body = f"""<div class=h>⌂ 科创园2号楼 前台　<br>
        <span style="font-size:12px;color:#866">预计 12:{rng.randint(10, 55)} 送达</span></div><div class=k>
        <p style="font-weight:700">灶台小馆</p>{dishes}
        <p class=r><span>包装费</span><span>¥{pack}</span></p><p class=r><span>配送费</span><span>¥4</span></p>{saved}</div><div class=k>
        <p class=r><span>餐具数量</span><span>1份 ›</span></p><p class=r><span>备注</span>
        <span style="color:#aaa">口味、偏好 ›</span></p></div>
        <div class="x r"><span>合计 ¥{total}</span><i>去支付</i></div>"""
        listing = ("黄焖鸡米饭套餐", 36) if fees else None
        yield show(
            rng,
            f"takeaway-{key}",
            css,
            body,
            must=must,
            unsure=["mismatch"] if key == "packaging" else [],
            text=text,
            listing=listing,
            fees=fees,
            px=12,
        )


def second(rng: Random) -> Iterator[Page]:
    """An order with the second piece at half price."""
    css = """body{background:#fff}.h{padding:14px 16px;font-size:20px;font-weight:700}.i{padding:12px 16px;gap:12px;font-size:14px;
        border-top:1px solid #f1e4ea}.z{background:#ffe3ee;color:#d03a77;border-radius:10px;font-size:12px;padding:2px 9px}.x{margin:12px 16px;
        padding:14px;background:#fff4f8;border-radius:12px;font-size:15px;line-height:2}.x b{color:#d03a77;font-size:22px}.u{background:#d03a77;
        color:#fff;text-align:center;margin:20px 16px;padding:12px;border-radius:24px}"""
    for key, off, must in (("wrong", 16, ["total_mismatch"]), ("right", 0, [])):
        body = f"""<div class=h>确认下单</div><div class="i f">{pic(rng, "86px", 86, "border-radius:10px")}<div style="flex:1">
        <p>玫瑰身体乳 250ml</p><span class=z>第二件半价</span><p class=r><span>¥88.00</span><span>×2</span></p></div></div>
        <div class=x><p class=r><span>商品总额</span><span>¥176.00</span></p><p class=r><span>第二件半价优惠</span>
        <span>-¥44.00</span></p><p class=r><span>运费</span><span>免运费</span></p><p class=r><span>需付</span>
        <b>¥{cents(132 + off)}</b></p></div><div class=u>提交订单</div>
        <p style="font-size:12px;color:#999;text-align:center;padding-bottom:20px">预计 11月{rng.randint(10, 28)}日 送达</p>"""
        yield show(rng, f"second_half-{key}", css, body, must=must, px=12, text="买了两瓶身体乳" if rng.random() < 0.5 else None)


TEMPLATES = (cart, confirm, paid, result, chat, basket, scales, takeaway, second)
