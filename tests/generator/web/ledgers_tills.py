"""Receipts: till slips, restaurants, fuel, pharmacies, hotel folios, taxis."""

from __future__ import annotations

from random import Random

from tests.generator.web.ledgers_kit import DEJAVU, HAN, MONO, SANS, SERIF, SONG, ZEN, Draft, Plan, doc, num, off, tr

SLIP = (
    "body{padding:26px 24px;background:#fdfdfb;color:#151515}td{padding:2px 0;font-size:15px;vertical-align:top}"
    ".ln{border-top:1px dashed #333;margin:9px 0}"
)


def _held_table(rng: Random, scenario: str) -> Draft:
    """A restaurant's bill in English: dishes, tax, then a tip, a service charge or only suggested tips."""
    dishes = [
        ("Burrata &amp; Peach", 1, 1450),
        ("Rigatoni Vodka", 2, 2100),
        ("Branzino", 1, 3400),
        ("Gelato", 2, 850),
        ("House Red Carafe", 1, rng.choice((2600, 2800))),
    ]
    net = sum(count * price for _, count, price in dishes)
    tax = (net * 8 + 50) // 100
    service = net * 18 // 100 if scenario in ("ok-service", "sum-total") else 0
    tip = rng.choice((1800, 2200, 2500)) if scenario == "ok-tip" else 0
    total = net + tax + service
    net_shown = off(rng, net) if scenario == "sum-subtotal" else net
    total_shown = off(rng, total) if scenario == "sum-total" else total
    if scenario == "sum-subtotal":
        total_shown = total - net + net_shown
    rows = "".join(
        tr(f"{count} {name}", "0.00" if scenario == "gap-dish" and at == 1 else num(count * price)) for at, (name, count, price) in enumerate(dishes)
    )
    if scenario == "ok-comp":
        rows += tr("1 Focaccia (complimentary)", "0.00")
    tail = tr("Sub Total", num(net_shown)) + tr("Sales Tax 8%", num(tax)) + (tr("Service Charge 18%", num(service)) if service else "")
    tail += (
        f"</table><div class=ln></div><div class='fx b' style='font-size:21px'><span>AMOUNT DUE</span><span>${num(total_shown)}</span></div><table>"
    )
    if tip:
        tail += tr("Tip", num(tip)) + tr(f"Visa ****{rng.randint(1000, 9999)}", num(total + tip))
    hints = ""
    if scenario in ("ok-suggested", "sum-subtotal"):
        hints = (
            "<div class=ln></div><div class=c>Tip guide: " + "&nbsp; ".join(f"{p}% = {num(net_shown * p // 100)}" for p in (18, 20, 22)) + "</div>"
        )
    body = (
        f"<div class=c><b style='font-size:24px;font-style:italic'>Osteria Limone</b><br>77 Wharf Street<br>"
        f"Tbl {rng.randint(3, 40)} / Guests 4 / Server Noah<br>10/1{rng.randint(0, 9)}/2024 8:4{rng.randint(0, 9)}"
        f" PM</div><div class=ln></div>"
        f"<table>{rows}</table><div class=ln></div><table>{tail}</table>{hints}<div class=c style='margin-top:14px'>Grazie! See you soon</div>"
    )
    return Draft(
        html=doc(SLIP, body, SERIF),
        width=390,
        smallest=28,
        paper=True,
        text=rng.choice((None, "Team dinner receipt")),
        context={"surface": "document", "kind": "receipt"},
    )


def _held_market(rng: Random, scenario: str) -> Draft:
    """A Chinese supermarket's slip: name above, price, quantity and amount below; discounts, voided lines, odd cents waived."""
    goods = [
        ("东北大米5kg", 4590, 1),
        ("鲜牛奶950ml", 1580, 2),
        ("散称苹果", 998, 3),
        ("抽纸6包装", 1990, 1),
        ("生抽500ml", 1260, 1),
        ("冷鲜鸡腿", 2375, 2),
    ]
    amounts = [price * count for _, price, count in goods]
    lines = ""
    for at, ((name, price, count), amount) in enumerate(zip(goods, amounts, strict=True), 1):
        shown = "0.00" if scenario == "gap-line" and at == 4 else num(amount)
        lines += f"<tr><td colspan=4>{at:02d} {name}</td></tr>" + tr(f"&nbsp; 69{rng.randint(10**10, 10**11 - 1)}", num(price), f"×{count}", shown)
    total = sum(amounts)
    count = sum(each for *_, each in goods)
    if scenario == "ok-void":
        lines += "<tr><td colspan=4>退货 抽纸6包装</td></tr>" + tr("&nbsp; 单品取消", num(1990), "×-1", num(-1990))
        total, count = total - 1990, count - 1
    if scenario == "sum-goods":
        total = off(rng, total)
    foot = tr("合计金额", num(total))
    if scenario in ("ok-member", "sum-due"):
        foot += tr("会员立减", num(-860)) + tr("满100减10", num(-1000))
        total -= 1860
    if scenario == "ok-odd":
        foot += tr("抹零", num(-(total % 100)))
        total -= total % 100
    due = off(rng, total) if scenario == "sum-due" else total
    paid = (due // 10000 + 1) * 10000
    pays = tr("现金", num(paid)) + tr("找零", num(paid - due)) if scenario in ("ok-odd", "ok-void") else tr("微信支付", num(due)) + tr("找零", "0.00")
    body = (
        f"<div class=c><b style='font-size:21px'>绿禾生活超市（河坊店）</b><br>收银机 0{rng.randint(1, 9)} 收银员 1{rng.randint(100, 999)}"
        f"<br>2024-08-1{rng.randint(0, 9)} 18:2{rng.randint(0, 9)}:17</div><div class=ln></div>"
        f"<table>{tr('品名/条码', '单价', '数量', '金额')}{lines}</table><div class=ln></div><div>件数：{count}</div>"
        f"<table>{foot}{tr('<b>应付</b>', f'<b style=font-size:21px>{num(due)}</b>')}{pays}</table><div class=ln></div>"
        "<div class=c>请保留小票，七日内凭票退换</div>"
    )
    return Draft(html=doc(SLIP, body, ZEN), width=400, smallest=28, paper=True, context={"surface": "document"})


def _held_folio(rng: Random, scenario: str) -> Draft:
    """A hotel's folio in English: charges and credits by day, a balance due."""
    night = rng.randrange(14200, 26800, 100)
    lines = []
    for day in (11, 12, 13):
        lines += [(day, "Accommodation Rm 508", night), (day, "City tax", 420)]
    lines += [(12, "Minibar", rng.randrange(600, 1900, 50)), (13, "Laundry", rng.randrange(1200, 2900, 50))]
    lines.sort(key=lambda line: line[0])
    charges = sum(value for *_, value in lines)
    paid = charges if scenario == "ok-settled" else 20000
    due = charges - paid
    shown = [num(value) for *_, value in lines]
    if scenario == "gap-night":
        shown[2] = "0.00"
    if scenario == "sum-charges":
        charges = off(rng, charges)
        due = charges - paid
    due_shown = off(rng, due) if scenario == "sum-balance" else due
    rows = "".join(tr(f"{day} Oct", what, amount, "", right=2) for (day, what, _), amount in zip(lines, shown, strict=True))
    rows += tr("14 Oct", "Deposit received" if due else "Mastercard", "", num(paid), right=2)
    css = (
        "body{padding:44px}td,th{padding:6px 6px;font-size:15px}th{background:#efe8dc}h1{font-weight:400;"
        "letter-spacing:5px;font-size:26px;color:#6b5330}.f td{border-top:1px solid #6b5330}"
    )
    body = (
        f"<div class=fx><h1>HOTEL LINDENHOF</h1><div class=r>Folio {rng.randint(20000, 90000)}<br>"
        f"Guest: Ms A. Ferreira<br>Arrival 11 Oct · Departure 14 Oct</div></div><br>"
        f"<table>{tr('Date', 'Description', 'Charges EUR', 'Credits EUR', right=2, tag='th')}{rows}</table>"
        f"<table class=f>{tr('Total charges', num(charges))}{tr('Total credits', num(paid))}{tr('<b>Balance due</b>', f'<b>{num(due_shown)}</b>')}"
        f"</table><div style='margin-top:30px;font-size:15px'>Check-out time is 11:00. Breakfast 06:30 – 10:00.</div>"
    )
    return Draft(
        html=doc(css, body, SERIF),
        width=800,
        smallest=30,
        paper=True,
        text=rng.choice((None, "Hotel receipt for expenses")),
        context={"surface": "document"},
    )


def _held_fuel(rng: Random, scenario: str) -> Draft:
    """A filling station's slip in English: litres by price, a shop item, VAT contained."""
    litres, price = rng.randrange(2800, 5200), rng.choice((1449, 1529, 1589))
    fuel = (litres * price + 500) // 1000
    wash = 800
    total = fuel + wash
    if scenario == "sum-total":
        total = off(rng, total)
    vat = (total + 3) // 6
    body = (
        f"<div class=c><b style='font-size:20px'>KESTREL FUELS</b><br>A61 Northbound<br>VAT Reg 318 2207 41</div>"
        f"<div class=ln></div><div>PUMP 0{rng.randint(1, 8)} UNLEADED E10</div>"
        f"<table>{tr(f'{litres / 100:.2f} L @ {price / 10:.1f} p/L', num(fuel))}{tr('1 x BRONZE WASH', num(wash))}</table>"
        f"<div class=ln></div><div class='fx b' style='font-size:22px'><span>TOTAL GBP</span><span>{num(total)}</span>"
        f"</div><table>{tr('CONTACTLESS', num(total))}{tr('CASHBACK', '0.00')}</table><div class=ln></div>"
        f"<table>{tr('VAT incl. 20%', num(vat))}{tr('Goods excl. VAT', num(total - vat))}</table>"
        f"<div class=c style='margin-top:10px'>1{rng.randint(0, 9)}/09/24 07:5{rng.randint(0, 9)} &nbsp;"
        f" TX {rng.randint(10000, 99999)}<br>DRIVE SAFELY</div>"
    )
    return Draft(html=doc(SLIP, body, MONO), width=370, smallest=28, paper=True, context={"surface": "document", "kind": "receipt"})


def _held_drugs(rng: Random, scenario: str) -> Draft:
    """A Chinese pharmacy's settlement slip: the sum by who pays it."""
    goods = [("医用口罩10只", 1500, 2), ("创可贴", 850, 1), ("碘伏棉签", 1280, 2), ("电子体温计", 3900, 1)]
    total = sum(price * count for _, price, count in goods)
    pool = rng.randrange(2000, 3600, 10)
    account = rng.randrange(1500, 2800, 10)
    own = 0 if scenario == "ok-account" else total - pool - account
    account = total - pool - own
    own_shown = off(rng, own) if scenario == "sum-own" else own
    rows = "".join(tr(name, str(count), num(price), num(price * count)) for name, price, count in goods)
    css = "body{padding:24px}td,th{border:1px solid #666;padding:6px 8px;font-size:15px}h3{text-align:center;margin-bottom:8px;font-size:20px}"
    body = (
        f"<h3>仁和街大药房 销售结算单</h3><div class=fx style='margin-bottom:6px'><span>流水 {rng.randint(100000, 999999)}</span><span>"
        f"2024年10月{rng.randint(10, 28)}日</span></div><table>{tr('商品', '数量', '单价', '小计', tag='th')}{rows}</table><br>"
        f"<table>{tr('应收总额', num(total))}{tr('统筹支付', num(pool))}{tr('个人账户支付', num(account))}{tr('个人现金支付', num(own_shown))}"
        f"</table><div style='margin-top:10px'>店员：07　复核：12</div>"
    )
    return Draft(html=doc(css, body, HAN), width=480, smallest=28, paper=True, context={"surface": "document"})


def _seen_grocery(rng: Random, scenario: str) -> Draft:
    """An English grocer's slip: weighed goods, a coupon, tax, cash and change."""
    goods = [("ORG BANANAS", 187), ("SOURDOUGH LOAF", 549), ("GREEK YOGURT 32", 629), ("OLIVE OIL", 1399), ("PAPER TOWEL 6", 879)]
    net = sum(v for _, v in goods) - (150 if scenario == "ok-coupon" else 0)
    tax = 62
    total = net + tax
    if scenario == "sum-total":
        total = off(rng, total)
    rows = "".join(tr(n, "0.00" if scenario == "gap-item" and at == 3 else num(v)) for at, (n, v) in enumerate(goods))
    rows += tr("STORE COUPON", "1.50-") if scenario == "ok-coupon" else ""
    tender = (total // 2000 + 1) * 2000
    body = (
        f"<div class=c><b style='font-size:22px'>GREENBASKET MARKET</b><br>Store 0{rng.randint(100, 999)}</div>"
        f"<div class=ln></div><table>{rows}</table><div class=ln></div>"
        f"<table>{tr('SUBTOTAL', num(net))}{tr('TAX', num(tax))}{tr('<b>TOTAL</b>', f'<b>{num(total)}</b>')}"
        f"{tr('CASH', num(tender))}{tr('CHANGE', num(tender - total))}"
        f"</table>"
    )
    return Draft(html=doc(SLIP, body, MONO), width=360, smallest=28, paper=True, context={"surface": "document"})


def _seen_diner(rng: Random, scenario: str) -> Draft:
    """A Chinese restaurant's bill: dishes, tea by guests, a rebate."""
    dishes = [("酸菜鱼（大）", 1, 8800), ("干煸豆角", 1, 2600), ("手撕包菜", 1, 2200), ("米饭", 4, 300), ("茶位费", 4, 500)]
    total = sum(n * p for _, n, p in dishes)
    less = 1500 if scenario == "ok-rebate" else 0
    due = off(rng, total) if scenario == "sum-due" else total - less
    body = (
        f"<div class=c><b style='font-size:22px'>渔家小院</b><br>结账单</div><div class=fx><span>桌号：B{rng.randint(1, 30)}</span>"
        f"<span>人数：4</span></div><div class=ln></div><table>{''.join(tr(n, str(c), num(c * p)) for n, c, p in dishes)}"
        f"</table><div class=ln></div>"
        f"<table>{tr('消费合计', num(total))}{tr('优惠', num(-less) if less else '0.00')}{tr('<b>实收</b>', f'<b>{num(due)}</b>')}</table>"
    )
    return Draft(html=doc(SLIP, body, SONG), width=380, smallest=28, paper=True, context={"surface": "document"})


def _seen_taxi(rng: Random, scenario: str) -> Draft:
    """A ride's receipt by mail in English."""
    base, way, toll = 350, rng.randrange(900, 2900), 0 if scenario == "ok-notoll" else 480
    total = base + way + toll
    if scenario == "sum-fare":
        total = off(rng, total)
    css = "body{padding:28px;font-size:17px}td{padding:8px 0;border-bottom:1px solid #eee;font-size:17px}"
    body = (
        f"<b style='font-size:26px'>Thanks for riding, Priya</b><div style='color:#555'>9 Aug,"
        f" 22:14 · {rng.randint(4, 13)}.4 km · 17 min</div><br>"
        f"<table>{tr('Base fare', num(base))}{tr('Distance and time', num(way))}{tr('Bridge toll', num(toll))}"
        f"{tr('<b>You paid</b>', f'<b>${num(total)}</b>')}"
        f"</table>"
    )
    return Draft(html=doc(css, body, DEJAVU if scenario == "ok-toll" else SANS), width=560, smallest=30, context={"surface": "document"})


PLANS = (
    Plan(
        "held", "till_table", _held_table, ("ok-service", "ok-tip", "ok-suggested", "ok-comp", "sum-total", "sum-subtotal", "gap-dish"), priced=True
    ),
    Plan("held", "till_market", _held_market, ("ok-odd", "ok-member", "ok-void", "sum-goods", "sum-due", "gap-line"), priced=True),
    Plan("held", "till_folio", _held_folio, ("ok-settled", "sum-balance", "gap-night"), priced=True),
    Plan("held", "till_fuel", _held_fuel, ("ok-plain", "sum-total"), priced=True),
    Plan("held", "till_drugs", _held_drugs, ("ok-account", "ok-three", "sum-own"), priced=True),
    Plan("seen", "till_grocery", _seen_grocery, ("ok-coupon", "ok-plain", "sum-total", "gap-item"), priced=True),
    Plan("seen", "till_diner", _seen_diner, ("ok-rebate", "sum-due"), priced=True),
    Plan("seen", "till_taxi", _seen_taxi, ("ok-toll", "ok-notoll", "sum-fare"), priced=True),
)
