"""Receipts: tills of several countries, card slips, receipts on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.web.papers_common import Template, document, money, pairs, share, small_cents, table, wrong
from tests.generator.web.papers_payslips import ARIAL, HEI, SANS, VERDANA

MONO, DEJAVU_MONO = '"Liberation Mono",monospace', '"DejaVu Sans Mono",monospace'
Goods = Sequence[tuple[str, int]]
"""What is sold, and its price in cents."""


@dataclass
class Item:
    """A line as printed; None is an empty amount."""

    name: str
    count: int
    price: int
    amount: int | None


@dataclass
class Till:
    """A receipt as printed."""

    items: list[Item]
    subtotal: int
    off: int
    service: int
    tax: int
    rounding: int
    total: int
    cash: int
    change: int


def till(rng: Random, goods: Goods, case: str, *, service: float = 0, tax: float = 0, nearest: int = 1, notes: int = 1000) -> Till:
    """Lines that add up, with `tax` and `service` per cent on top and the total rounded to `nearest` cents; then the fault of `case`."""
    chosen = rng.sample(goods, rng.randint(4, min(7, len(goods))))
    items = [Item(name, rng.choice((1, 1, 2, 3)), price, None) for name, price in chosen]
    items[1].count = rng.choice((2, 3, 4))
    for item in items:
        item.amount = item.count * item.price
    subtotal = sum(item.amount or 0 for item in items)
    if case == "line_wrong":
        delta = wrong(rng, items[1].amount or 0, 110) - (items[1].amount or 0)
        items[1].amount = (items[1].amount or 0) + abs(delta)
        subtotal += abs(delta)
    if case in {"line_blank", "line_zero"}:
        items[1].amount = None if case == "line_blank" else 0
    if case == "subtotal_wrong":
        subtotal = wrong(rng, subtotal)
    off = share(subtotal, rng.choice((5, 10, 12))) if case == "discount" else 0
    fee = share(subtotal - off, service)
    duty = share(subtotal - off + fee, tax)
    exact = subtotal - off + fee + duty
    total = (exact + nearest // 2) // nearest * nearest
    rounding = total - exact
    if case == "tax_wrong":
        duty = wrong(rng, duty, 85)
    if case == "total_wrong":
        total = wrong(rng, total)
    cash = -(-(total + 1) // notes) * notes
    change = wrong(rng, cash - total) if case == "change_wrong" else cash - total
    return Till(items, subtotal, off, fee, duty, rounding, total, cash, change)


def cell(amount: int | None) -> str:
    """An amount, or nothing where it was left empty."""
    return "" if amount is None else money(amount)


def typed(left: str, right: str = "", width: int = 38) -> str:
    """A line of a monospaced roll."""
    return f"{left:<{width - len(right)}}{right}"


def stamp(rng: Random) -> str:
    """A date and time of day."""
    return f"{rng.choice((2023, 2024, 2025))}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d} {rng.randint(9, 21):02d}:{rng.randint(0, 59):02d}"


US_GOODS = (
    ("WHL MILK GAL", 429),
    ("LG EGGS 12CT", 389),
    ("SOURDOUGH", 549),
    ("GR CHICKEN", 1127),
    ("PAPER TOWEL 6", 899),
    ("GRN GRAPES", 618),
    ("OAT CEREAL", 475),
    ("SEA SALT CHIP", 359),
    ("DISH SOAP", 329),
)
ROLL_CSS = "body{background:#fff;color:#161616}pre{font:15px/1.42 inherit;font-family:inherit;margin:0;padding:26px 24px;font-size:15px}"


def us_grocery(rng: Random, case: str) -> str:
    """A US supermarket's roll: capitals, counts below the name, sales tax added, card or cash."""
    kept = till(rng, US_GOODS, case, tax=rng.choice((6.25, 7.5, 8.25)), notes=2000)
    rows = []
    for item in kept.items:
        if item.count > 1:
            rows += [typed(item.name), typed(f"  {item.count} @ {money(item.price)}", f"{cell(item.amount):>8} T")]
        else:
            rows.append(typed(item.name, f"{cell(item.amount):>8} T"))
    if kept.off:
        rows.append(typed("MEMBER SAVINGS", f"{money(kept.off)}-  "))
    rows += [
        "",
        typed("SUBTOTAL", f"{money(kept.subtotal - kept.off)}  "),
        typed("SALES TAX", f"{money(kept.tax)}  "),
        typed("TOTAL", f"{money(kept.total)}  "),
        "",
    ]
    if case == "change_wrong" or rng.random() < 0.4:
        rows += [typed("CASH TEND", f"{money(kept.cash)}  "), typed("CHANGE DUE", f"{money(kept.change)}  ")]
    else:
        rows += [typed("DEBIT TEND", f"{money(kept.total)}  "), f"ACCT ****{rng.randint(1000, 9999)}  APPR {rng.randint(100000, 999999)}"]
    head = [
        f"{'FOXHOLLOW MARKET':^38}",
        f"{'418 ELM AVE  BOISE ID':^38}",
        f"ST# {rng.randint(100, 999)}  OP# {rng.randint(10, 99)}  TR# {rng.randint(1000, 9999)}",
        "",
    ]
    tail = ["", f"# ITEMS SOLD {sum(item.count for item in kept.items)}", stamp(rng), f"{'THANK YOU':^38}"]
    return document(ROLL_CSS, f"<pre>{chr(10).join(head + rows + tail)}</pre>", font=MONO, lang="en")


SG_GOODS = (
    ("Kaya Toast Set", 680),
    ("Kopi-O Kosong", 220),
    ("Laksa", 890),
    ("Iced Lemon Tea", 350),
    ("Chicken Rice", 650),
    ("Otah (pc)", 180),
    ("Mee Siam", 720),
    ("Barley Water", 260),
)
SG_CSS = """body{background:#fff;color:#111;font-size:16px;padding:24px}h2{text-align:center;margin:0;font-size:20px}.c{text-align:center;line-height:1.5}hr{border:0;border-top:1px dashed #444;margin:10px 0}
.it{display:grid;grid-template-columns:26px 1fr 80px;padding:3px 0}.it b{font-weight:400;text-align:right}.it small{display:block;font-size:14px}.row{display:flex;justify-content:space-between;padding:3px 0}.row b{font-weight:400}.big{font-size:21px;font-weight:700}.big b{font-weight:700}"""


def sg_cafe(rng: Random, case: str) -> str:
    """A café's bill in Singapore: service charge, then GST on both, maybe cash rounding."""
    included = case == "tax_included"
    kept = till(rng, SG_GOODS, case, service=0 if included else 10, tax=0 if included else 9, nearest=5)
    items = "".join(
        f'<div class="it"><span>{item.count}</span><span>{item.name}{f"<small>@ {money(item.price)}</small>" if item.count > 1 else ""}</span><b>{cell(item.amount)}</b></div>'
        for item in kept.items
    )
    sums = [("Subtotal", money(kept.subtotal))]
    sums += [("Discount", f"-{money(kept.off)}")] if kept.off else []
    sums += [] if included else [("Service Charge 10%", money(kept.service)), ("GST 9%", money(kept.tax))]
    sums += [("Rounding", money(kept.rounding))] if kept.rounding else []
    inside = f'<div class="c">GST of {money((kept.total * 9 + 54) // 109)} is included in the total</div>' if included else ""
    return document(
        SG_CSS,
        f"""<h2>Tiong Lane Kopitiam</h2><div class="c">{rng.randint(10, 99)} Eng Hoon Street #01-0{rng.randint(1, 9)}<br>GST Reg No. 2019{rng.randint(10000, 99999)}K<br>Table {rng.randint(2, 28)} · Pax {rng.randint(1, 5)}<br>{stamp(rng)}</div><hr>{items}<hr>
{pairs(sums)}{pairs([("TOTAL", f"${money(kept.total)}")], "row big")}{inside}<hr>{pairs([("Cash", money(kept.cash)), ("Change", money(kept.change))])}<div class="c">Terima kasih! Please come again</div>""",
        font='"Liberation Sans Narrow",' + ARIAL,
        lang="en",
    )


CN_GOODS = (
    ("纯牛奶250ml", 350),
    ("鸡蛋30枚", 2680),
    ("东北大米5kg", 3290),
    ("抽纸3包", 1190),
    ("挂面1kg", 980),
    ("酱油500ml", 1150),
    ("苹果(袋)", 1560),
    ("洗洁精", 1290),
    ("花生油", 6990),
)
CN_CSS = """body{background:#fff;color:#141414;font-size:16px;padding:22px 20px}h2{text-align:center;font-size:21px;margin:0 0 6px}p{margin:3px 0}table{width:100%;margin:8px 0;border-top:1px dashed #333;border-bottom:1px dashed #333}
td,th{padding:4px 2px;font-weight:400;text-align:left}.n{text-align:right}.row{display:flex;justify-content:space-between;padding:2px 0}.row b{font-weight:400}.end{text-align:center;margin-top:12px}"""


def cn_market(rng: Random, case: str) -> str:
    """A Chinese supermarket's roll: a table of name, count, price, amount; cash and change."""
    kept = till(rng, CN_GOODS, case, notes=5000)
    rows = [[item.name, str(item.count), money(item.price), cell(item.amount)] for item in kept.items]
    if case == "gift":
        rows.append(["赠品-环保袋", "1", "0.00", "0.00"])
    pieces = sum(item.count for item in kept.items) + (case == "gift")
    sums = [(f"合计（{pieces}件）", money(kept.subtotal))]
    sums += [("会员优惠", f"-{money(kept.off)}")] if kept.off else []
    sums += [("应收金额", money(kept.total)), ("现金", money(kept.cash)), ("找零", money(kept.change))]
    return document(
        CN_CSS,
        f"""<h2>惠邻生活超市</h2><p>收银台 0{rng.randint(1, 9)}　收银员 {rng.randint(100, 999)}</p><p>{stamp(rng)}　单号 {rng.randint(10**9, 10**10 - 1)}</p>
{table(("品名", "数量", "单价", "金额"), rows, numbers=3)}{pairs(sums)}<div class="end">谢谢惠顾　请保管好小票</div>""",
        font=HEI,
    )


SLIP_CSS = "body{background:#fffdf6;color:#151515}pre{font:16px/1.5 inherit;font-family:inherit;margin:0;padding:30px 26px;font-size:16px}"


def card_slip(rng: Random, case: str) -> str:
    """A card slip: amount, tip, total; the tip may still be left to the guest."""
    amount = rng.randint(1800, 12000)
    tip = share(amount, rng.choice((15, 18, 20)))
    total = wrong(rng, amount + tip, 260) if case == "total_wrong" else amount + tip
    filled = ["_________", "_________"] if case == "tip_open" else [money(tip), money(total)]
    lines = [
        f"{'LANTERN NOODLE BAR':^30}",
        f"{'PORTLAND OR':^30}",
        "",
        f"TERMINAL {rng.randint(10**5, 10**6 - 1)}",
        stamp(rng),
        f"VISA XXXX{rng.randint(1000, 9999)}   CHIP",
    ]
    lines += [
        f"AUTH CODE {rng.randint(10000, 99999)}",
        "",
        typed("AMOUNT", f"${money(amount)}", 30),
        typed("TIP", filled[0], 30),
        "",
        typed("TOTAL", filled[1], 30),
        "",
        "",
    ]
    lines += ["X" + "_" * 27, f"{'MERCHANT COPY':^30}"]
    return document(SLIP_CSS, f"<pre>{chr(10).join(lines)}</pre>", font=MONO, lang="en")


CUP_GOODS = (("桂花拿铁", 2200), ("美式咖啡", 1600), ("芝士贝果", 1450), ("抹茶蛋糕", 2880), ("燕麦拿铁", 2600), ("柠檬气泡水", 1850))
CUP_CSS = """body{background:#f4efe9;color:#2a211b;font-size:15px}.bar{display:flex;justify-content:space-between;padding:10px 18px;font-size:13px}.nav{text-align:center;font-size:17px;padding:6px}.paper{background:#fff;margin:12px;border-radius:8px;padding:16px}
h3{margin:0 0 4px}.g{color:#6b5d52;font-size:13px;margin-bottom:10px}.it{display:flex;gap:10px;padding:9px 0;align-items:center}.pic{width:46px;height:46px;border-radius:8px;background:linear-gradient(140deg,#d9b08c,#8c5a3c)}.it div{flex:1}.it small{display:block;color:#6b5d52;font-size:13px}
.row{display:flex;justify-content:space-between;padding:6px 0}.row b{font-weight:400}.pay{display:flex;justify-content:flex-end;align-items:baseline;gap:8px;border-top:1px dashed #cbb;padding-top:10px}.pay b{font-size:24px}"""


def cup_phone(rng: Random, case: str) -> str:
    """A café's receipt in its app: small pictures, count times price, the sum paid."""
    kept = till(rng, CUP_GOODS, case)
    items = "".join(
        f'<div class="it"><span class="pic"></span><div>{item.name}<small>¥{money(item.price)} × {item.count}</small></div><b>{"" if item.amount is None else "¥" + money(item.amount)}</b></div>'
        for item in kept.items
    )
    sums = [("商品合计", f"¥{money(kept.subtotal)}")] + ([("会员优惠", f"-¥{money(kept.off)}")] if kept.off else [])
    return document(
        CUP_CSS,
        f"""<div class="bar"><span>{rng.randint(9, 20)}:{rng.randint(10, 59)}</span><span>▮▮▮ 64%</span></div><div class="nav">电子小票</div><div class="paper"><h3>半山咖啡（江畔店）</h3><div class="g">取餐号 {rng.randint(100, 999)}　{stamp(rng)}</div>{items}
{pairs(sums)}<div class="pay"><span>实付</span><b>¥{small_cents(kept.total)}</b></div></div>""",
        font=SANS,
    )


UK_GOODS = (
    ("Semi Skimmed Milk 2L", 145),
    ("Wholemeal Loaf", 120),
    ("Cheddar 400g", 365),
    ("Bin Liners", 240),
    ("Tinned Tomatoes", 60),
    ("Shampoo 300ml", 315),
    ("Dark Chocolate", 175),
    ("Kitchen Roll", 290),
)
UK_CSS = """body{background:#fff;color:#101010;font-size:15px;padding:26px 24px}.l{font-size:26px;font-weight:700;letter-spacing:-1px}.g{margin:6px 0 14px;line-height:1.4}.row{display:flex;justify-content:space-between;padding:3px 0}.row b{font-weight:400}
.due{display:flex;justify-content:space-between;font-size:20px;border-top:2px solid #111;border-bottom:2px solid #111;padding:7px 0;margin:8px 0}table{width:100%;margin:12px 0;font-size:14px}td,th{text-align:left;padding:2px}.n{text-align:right!important}"""


def uk_shop(rng: Random, case: str) -> str:
    """A UK shop: proportional print, VAT inside the prices, a small table of it by code."""
    kept = till(rng, UK_GOODS, case, notes=1000)
    codes = {name: "A" for name, _ in UK_GOODS}
    codes[kept.items[1].name] = "B"
    rows, gross = [], {"A": 0, "B": 0}
    for item in kept.items:
        gross[codes[item.name]] += item.amount or 0
        many = f"<br>&nbsp;&nbsp;{item.count} @ £{money(item.price)}" if item.count > 1 else ""
        rows.append((item.name + many, f"{'' if item.amount is None else '£' + money(item.amount)}&nbsp; {codes[item.name]}"))
    loyalty = [("Loyalty card saving", f"-£{money(kept.off)}")] if kept.off else []
    gross["A"] -= kept.off
    vat = (gross["A"] * 20 + 60) // 120
    inside = wrong(rng, vat, 60) if case == "tax_wrong" else vat
    taxes = [["A", "20%", money(gross["A"] - vat), money(inside), money(gross["A"])], ["B", "0%", money(gross["B"]), "0.00", money(gross["B"])]]
    show = kept.total == sum(gross.values())
    return document(
        UK_CSS,
        f"""<div class="l">oak&amp;acre</div><div class="g">Wharf Road, Leeds<br>VAT No. GB {rng.randint(100, 999)} {rng.randint(1000, 9999)} {rng.randint(10, 99)}<br>{stamp(rng)} &nbsp; till {rng.randint(1, 14)}</div>{pairs(rows)}{pairs(loyalty)}
<div class="due"><b>Balance due</b><b>£{money(kept.total)}</b></div>{pairs([("Cash given", f"£{money(kept.cash)}"), ("Your change", f"£{money(kept.change)}")])}
{table(("Code", "VAT", "Net", "VAT amt", "Gross"), taxes, numbers=3) if show else ""}<div class="g">Keep this for returns within 28 days</div>""",
        font=ARIAL,
        lang="en",
    )


MY_GOODS = (
    ("MILO 3IN1 18S", 2090),
    ("MAGGI KARI 5S", 615),
    ("BERAS 5KG", 2675),
    ("GARDENIA ROTI", 430),
    ("KICAP MANIS", 588),
    ("TEH O BAG 50S", 799),
    ("SABUN DETTOL", 1150),
    ("BISKUT MARIE", 372),
)


def my_shop(rng: Random, case: str) -> str:
    """A Malaysian minimarket's roll: item codes, counts on their own line, the sum rounded to five sen."""
    kept = till(rng, MY_GOODS, case, nearest=5, notes=1000)
    rows = []
    for item in kept.items:
        rows += [f"{rng.randint(10**8, 10**9 - 1)} {item.name}", typed(f"   {item.count} UNIT x {money(item.price)}", cell(item.amount), 34)]
    sums = [("TOTAL SALES (RM)", kept.subtotal)] + ([("PROMO DISC", -kept.off)] if kept.off else [])
    sums += [("ROUNDING ADJ", kept.rounding), ("NETT TOTAL", kept.total), ("TUNAI", kept.cash), ("BAKI", kept.change)]
    head = [f"{'KEDAI RUNCIT SERI MAJU':^34}", f"{'JALAN KENANGA, IPOH':^34}", f"BILL {rng.randint(10000, 99999)}   {stamp(rng)}", "-" * 34]
    tail = ["-" * 34, f"QTY {sum(item.count for item in kept.items)}", f"{'TERIMA KASIH':^34}"]
    lines = [*head, *rows, "-" * 34, *(typed(name, money(amount), 34) for name, amount in sums), *tail]
    css = "body{background:#fff;color:#202022}pre{font-family:inherit;font-size:15px;line-height:1.5;margin:0;padding:24px 20px}"
    return document(css, f"<pre>{chr(10).join(lines)}</pre>", font=DEJAVU_MONO, lang="en")


DISH_GOODS = (
    ("清蒸鲈鱼", 6800),
    ("干煸豆角", 3200),
    ("宫保鸡丁", 4200),
    ("酸辣汤", 2600),
    ("米饭", 300),
    ("红烧茄子", 2900),
    ("凉拌黄瓜", 1600),
    ("酸梅汤(扎)", 2850),
)
DISH_CSS = """body{background:#fff;color:#111;font-size:17px;padding:24px}h2{text-align:center;font-size:24px;margin:0}.s{text-align:center;margin:2px 0 12px}.m{display:flex;justify-content:space-between;margin:2px 0}.h,.r{display:grid;grid-template-columns:1fr 52px 92px;padding:5px 0}
.h{border-top:2px solid #111;border-bottom:1px solid #111;margin-top:8px}.h span:nth-child(n+2),.r span:nth-child(n+2){text-align:right}.t{border-top:2px solid #111;margin-top:8px;padding-top:8px}.row{display:flex;justify-content:space-between;padding:3px 0}.row b{font-weight:400}.pay{display:flex;justify-content:space-between;font-size:23px;padding:6px 0}"""


def dinner(rng: Random, case: str) -> str:
    """A restaurant's bill in Chinese: price beside the dish, the odd fen taken off."""
    kept = till(rng, DISH_GOODS, case)
    rows = "".join(
        f'<div class="r"><span>{item.name}（{money(item.price)}）</span><span>{item.count}</span><span>{cell(item.amount)}</span></div>'
        for item in kept.items
    )
    rows += '<div class="r"><span>例汤（本店赠送）</span><span>1</span><span>0.00</span></div>' if case == "gift" else ""
    odd = kept.total % 100 if kept.total % 100 and case in {"clean", "discount", "gift"} else 0
    sums = (
        [("消费金额", money(kept.subtotal))]
        + ([("储值卡折让", f"-{money(kept.off)}")] if kept.off else [])
        + ([("抹零", f"-{money(odd)}")] if odd else [])
    )
    return document(
        DISH_CSS,
        f"""<h2>{rng.choice(("望江小馆", "老巷子家常菜"))}</h2><div class="s">结账单</div><div class="m"><span>桌台 {rng.choice("ABC")}{rng.randint(1, 30)}</span><span>人数 {rng.randint(2, 8)}</span></div><div class="m"><span>{stamp(rng)}</span><span>账单 {rng.randint(1000, 9999)}</span></div>
<div class="h"><span>菜品</span><span>份数</span><span>小计</span></div>{rows}<div class="t">{pairs(sums)}</div><div class="pay"><b>应付</b><b>￥{money(kept.total - odd)}</b></div><div class="s">欢迎再次光临</div>""",
        font=SANS,
    )


MAIL_GOODS = (
    ("Flat white", 475),
    ("Almond croissant", 525),
    ("Turkey panini", 1150),
    ("Cold brew 16 oz", 560),
    ("Granola bowl", 980),
    ("House cookie", 345),
)
MAIL_CSS = """body{background:#e9edf2;color:#23272f;font-size:16px;padding:18px 14px}.card{background:#fff;border-radius:6px;padding:26px 22px}.ava{width:58px;height:58px;border-radius:29px;background:#264653;color:#fff;text-align:center;line-height:58px;font-size:24px;margin:0 auto 10px}
.huge{text-align:center;font-size:44px;margin:6px 0 18px}.c{text-align:center;color:#4a515c}.row{display:flex;justify-content:space-between;padding:9px 0;border-bottom:1px solid #eceff3}.row b{font-weight:400}.fin{display:flex;justify-content:space-between;padding:12px 0;font-weight:700}"""


def mailed(rng: Random, case: str) -> str:
    """A receipt by mail on a phone: the sum in large print, then lines, tax, tip."""
    kept = till(rng, MAIL_GOODS, case, tax=8.875 if rng.random() < 0.5 else 7)
    tip = share(kept.subtotal, rng.choice((15, 18, 20)))
    rows = [
        (f"{item.name} × {item.count}<br><small>(${money(item.price)} ea.)</small>", "" if item.amount is None else f"${money(item.amount)}")
        for item in kept.items
    ]
    sums = (
        [("Items", f"${money(kept.subtotal)}")]
        + ([("Reward", f"-${money(kept.off)}")] if kept.off else [])
        + [("Tax", f"${money(kept.tax)}"), ("Tip", f"${money(tip)}")]
    )
    return document(
        MAIL_CSS,
        f"""<div class="card"><div class="ava">B</div><div class="c">Birch &amp; Bean Café</div><div class="huge">${money(kept.total + tip)}</div>{pairs(rows)}{pairs(sums)}<div class="fin"><span>You paid</span><span>${money(kept.total + tip)}</span></div>
<div class="c">Card ending {rng.randint(1000, 9999)} · {stamp(rng)}<br>Receipt #{rng.choice("abcdef")}{rng.randint(100, 999)}</div></div>""",
        font=VERDANA,
        lang="en",
    )


TEMPLATES = (
    Template(
        name="receipt_grocery_us",
        split="seen",
        draw=us_grocery,
        kind="receipt",
        paper=True,
        width=400,
        scale=2,
        print_size=15,
        cases=("clean", "discount", "subtotal_wrong", "tax_wrong", "line_blank"),
    ),
    Template(
        name="receipt_cafe_sg",
        split="seen",
        draw=sg_cafe,
        kind="receipt",
        paper=True,
        width=380,
        scale=2,
        print_size=14,
        cases=("clean", "discount", "tax_included", "total_wrong", "change_wrong"),
    ),
    Template(
        name="receipt_market_zh",
        split="seen",
        draw=cn_market,
        kind="receipt",
        paper=True,
        width=400,
        scale=2,
        print_size=16,
        cases=("clean", "discount", "gift", "line_zero", "total_wrong"),
    ),
    Template(
        name="receipt_slip_us",
        split="seen",
        draw=card_slip,
        kind="receipt",
        paper=True,
        width=360,
        scale=2,
        print_size=16,
        cases=("tip_open", "clean", "total_wrong"),
    ),
    Template(
        name="receipt_cup_zh",
        split="seen",
        draw=cup_phone,
        kind="receipt",
        width=375,
        scale=2,
        print_size=13,
        cases=("clean", "discount", "line_wrong", "total_wrong"),
    ),
    Template(
        name="receipt_shop_uk",
        split="held",
        draw=uk_shop,
        kind="receipt",
        paper=True,
        width=420,
        scale=2,
        print_size=14,
        cases=("clean", "discount", "total_wrong", "tax_wrong"),
    ),
    Template(
        name="receipt_shop_my",
        split="held",
        draw=my_shop,
        kind="receipt",
        paper=True,
        width=380,
        scale=2,
        print_size=15,
        cases=("clean", "discount", "change_wrong", "line_wrong", "line_zero"),
    ),
    Template(
        name="receipt_dinner_zh",
        split="held",
        draw=dinner,
        kind="receipt",
        paper=True,
        width=420,
        scale=2,
        print_size=17,
        cases=("clean", "discount", "gift", "subtotal_wrong", "line_blank"),
    ),
    Template(
        name="receipt_mail_en",
        split="held",
        draw=mailed,
        kind="receipt",
        width=400,
        scale=2.5,
        print_size=13,
        cases=("clean", "discount", "total_wrong"),
    ),
)
