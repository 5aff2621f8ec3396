"""Invoices, credit notes, utilities' bills and expense reports."""

from __future__ import annotations

from random import Random

from tests.generator.web.ledgers_kit import DEJAVU, HAN, SANS, SERIF, SONG, ZEN, Draft, Plan, capitals, doc, num, off, tr


def _tax(cents: int, percent: int) -> int:
    """Tax on an amount, rounded to the cent."""
    return (cents * percent + 50) // 100


def _held_fapiao(rng: Random, scenario: str) -> Draft:
    """A Chinese electronic VAT invoice: lines with rate and tax, their sums, the whole amount in capitals and figures."""
    goods = [("*办公设备*激光打印机", "台", rng.randint(2, 5), 128000, 13), ("*纸制品*复印纸A4", "箱", rng.randint(10, 40), 11500, 13)]
    goods.append(("*信息技术服务*安装调试", "次", 1, 60000, 6) if scenario == "ok-rates" else ("*电子产品*扫描仪", "台", 2, 86000, 13))
    lines = [(name, unit, str(count), num(price, comma=False), count * price, rate) for name, unit, count, price, rate in goods]
    if scenario == "ok-discount":
        lines.insert(1, (goods[0][0], "", "", "", -(goods[0][2] * 12800), 13))
    taxes = [_tax(amount, rate) if amount > 0 else -_tax(-amount, rate) for *_, amount, rate in lines]
    net, tax = sum(line[4] for line in lines), sum(taxes)
    shown = [num(value, comma=False) for value in taxes]
    if scenario == "gap-tax":
        shown[0] = "0.00"
    tax_shown = off(rng, tax) if scenario == "sum-tax" else tax
    whole = off(rng, net + tax) if scenario == "sum-whole" else net + tax_shown
    rows = "".join(
        f"<tr><td>{name}</td><td class=c>{unit}</td><td class=r>{count}</td><td class=r>{price}</td>"
        f"<td class=r>{num(amount, comma=False)}</td><td class=c>{rate}%</td><td class=r>{each}</td></tr>"
        for (name, unit, count, price, amount, rate), each in zip(lines, shown, strict=True)
    )
    css = (
        "body{padding:30px 40px;color:#5b2a12}h1{text-align:center;font-size:28px;font-weight:500;letter-spacing:3px;"
        "border-bottom:3px double #a0522d;width:520px;margin:0 auto 14px}"
        ".o{border:1.5px solid #a0522d}.pp{display:grid;grid-template-columns:1fr 1fr;border-bottom:1.5px solid #a0522d;"
        "font-size:15px}.pp div{padding:10px 14px}.pp div+div{border-left:1.5px solid #a0522d}"
        "td,th{padding:6px 9px;font-size:15px}th{color:#a0522d;font-weight:500}.c{text-align:center}td{color:#222}"
        ".z{display:flex;border-top:1.5px solid #a0522d;padding:10px 14px;font-size:17px}.z b{color:#222}"
    )
    buyer = rng.choice(("南京启帆科技有限公司", "武汉明德文化传播有限公司"))
    body = (
        f"<h1>电子发票（增值税专用发票）</h1><div class=r style='font-size:15px;margin-bottom:8px'>"
        f"发票号码：2432{rng.randint(10**9, 10**10 - 1)}　开票日期：2024年09月1{rng.randint(0, 9)}日</div>"
        f"<div class=o><div class=pp><div>购买方　名称：{buyer}</div><div>销售方　名称：杭州恒达办公用品有限公司</div></div><table><tr><th>项目名称</th>"
        f"<th class=c>单位</th><th class=r>数量</th><th class=r>单价</th><th class=r>金额</th><th class=c>税率</th><th class=r>"
        f"税额</th></tr>{rows}"
        f"<tr style='font-weight:600'><td colspan=4>合　　计</td><td class=r>¥{num(net, comma=False)}</td><td></td>"
        f"<td class=r>¥{num(tax_shown, comma=False)}</td></tr></table>"
        f"<div class=z><span style='flex:1'>价税合计（大写）　<b>{capitals(whole)}</b></span><span>（小写）<b>"
        f"¥{num(whole, comma=False)}</b></span></div><div class=z style='font-size:15px'>"
        f"备注：订单 DG{rng.randint(10000, 99999)}</div></div><div style='font-size:15px;margin-top:8px'>开票人：方晓</div>"
    )
    return Draft(
        html=doc(css, body, SONG),
        width=1180,
        scale=1.6,
        smallest=24,
        paper=scenario == "ok-discount",
        context={"surface": "document", "kind": "invoice"},
    )


def _held_europe(rng: Random, scenario: str) -> Draft:
    """A continental VAT invoice in English: lines with codes of rate and a table of tax by rate."""
    zero = scenario == "ok-zerorate"
    goods = [
        ("Oak shelf 120 cm", 4, rng.randrange(4200, 6800, 10), 19),
        ("Wall brackets (set)", 8, rng.randrange(740, 1260, 10), 19),
        ("Assembly guide, printed", 4, rng.randrange(350, 720, 10), 7),
        ("Export pallet service", 1, 8500, 0) if zero else ("Delivery to kerb", 1, 8500, 19),
    ]
    lines = [count * price for _, count, price, _ in goods]
    rates = sorted({rate for *_, rate in goods}, reverse=True)
    bases = {rate: sum(line for line, good in zip(lines, goods, strict=True) if good[3] == rate) for rate in rates}
    vats = {rate: _tax(base, rate) for rate, base in bases.items()}
    net, vat = sum(lines), sum(vats.values())
    gross = net + vat
    if scenario == "ok-rounding":
        gross = (gross + 25) // 50 * 50
    if scenario == "sum-vat":
        vats[19] = off(rng, vats[19])
    if scenario == "sum-gross":
        gross = off(rng, gross)
    rows = "".join(
        tr(str(at), name, str(count), num(price), f"{rate} %", "" if scenario == "gap-line" and at == 2 else num(count * price), right=2)
        for at, (name, count, price, rate) in enumerate(goods, 1)
    )
    table = "".join(tr(f"VAT {rate} %", num(bases[rate]), num(vats[rate])) for rate in rates)
    rounding = tr("Rounding", num(gross - net - vat)) if scenario == "ok-rounding" else ""
    css = (
        "body{padding:48px}td,th{padding:7px 6px;font-size:15px}th{border-bottom:2px solid #0e6e6e;color:#0e6e6e}"
        ".v{width:330px}.bt{display:flex;justify-content:space-between;margin-top:26px}h1{font-size:28px;color:#0e6e6e}"
    )
    body = (
        f"<div class=fx><h1>Invoice {rng.randint(2400, 2490)}-{rng.randint(100, 999)}</h1><div class=r>"
        f"Werkholz Handels GmbH<br>Kanalstr. 18, 24159 Kiel<br>VAT ID DE2984{rng.randint(10000, 99999)}</div></div>"
        f"<div style='margin:18px 0'>To: Studio Marlowe BV, Utrecht<br>Date of supply 14.08.2024</div>"
        f"<table>{tr('#', 'Item', 'Qty', 'Unit €', 'Rate', 'Net €', right=2, tag='th')}{rows}</table><div class=bt>"
        f"<div class=v><table>{tr('Tax summary', 'Net', 'VAT', tag='th')}{table}</table></div><div class=v>"
        f"<table>{tr('Net amount', num(net))}{tr('VAT', num(vat))}{rounding}{tr('<b>Amount payable</b>', f'<b>€ {num(gross)}</b>')}"
        f"</table></div></div>"
        "<div style='margin-top:30px;font-size:15px'>Payable within 14 days without deduction.</div>"
    )
    return Draft(
        html=doc(css, body, SANS),
        width=860,
        smallest=28,
        paper=rng.random() < 0.5,
        text=rng.choice((None, "Supplier invoice for booking")),
        context={"surface": "document"},
    )


def _held_power(rng: Random, scenario: str) -> Draft:
    """An electricity bill in English: meter readings, standing charge, balance of the last bill."""
    was, used, price = rng.randint(31000, 48000), rng.randint(240, 420), 27
    days = 31
    energy, standing = used * price, days * 53
    net = energy + standing
    vat = _tax(net, 5)
    new = net + vat
    last = rng.randrange(6200, 11800)
    credit = 2500 if scenario == "ok-credit" else 0
    due = new - credit
    if scenario == "sum-due":
        due = off(rng, due)
    now = "00000" if scenario == "gap-reading" else f"{was + used:05d}"
    css = (
        "body{background:#eef7ef;padding:34px}.w{background:#fff;border-radius:14px;padding:26px 30px}"
        ".big{background:#1f7a3d;color:#fff;border-radius:10px;padding:16px 20px;font-size:18px}.big b{font-size:30px}td,"
        "th{padding:6px 0;font-size:15px;border-bottom:1px solid #e4ece5}h3{margin:18px 0 4px;font-size:17px}"
    )
    body = (
        f"<div class=w><div class=fx><b style='font-size:24px;color:#1f7a3d'>◐ Larkspur Energy</b><span>"
        f"Account {rng.randint(10**7, 10**8 - 1)}<br>Bill period 1 – 31 July 2024</span></div><br><div class='big fx'>"
        f"<span>Please pay by 21 August</span><b>£{num(due)}</b></div>"
        f"<h3>Since your last bill</h3>"
        f"<table>{tr('Last bill', '£' + num(last))}{tr('You paid, thank you', '-£' + num(last))}{tr('Carried over', '£0.00')}"
        f"</table><h3>Meter 14K{rng.randint(10000, 99999)}</h3>"
        f"<table>{tr('Previous reading', f'{was:05d}')}{tr('Latest reading', now)}{tr('Units used', f'{used} kWh')}"
        f"</table>"
        f"<h3>This month</h3>"
        f"<table>{tr(f'{used} kWh at 27.00p', '£' + num(energy))}"
        f"{tr(f'Standing charge {days} days at 53.00p', '£' + num(standing))}{tr('VAT at 5%', '£' + num(vat))}"
        f"{tr('<b>Charges this month</b>', f'<b>£{num(new)}</b>')}"
        f"{tr('Loyalty credit', '-£' + num(credit)) if credit else ''}"
        f"</table></div>"
    )
    return Draft(html=doc(css, body, DEJAVU), width=780, smallest=28, context={"surface": "document"})


def _held_note(rng: Random, scenario: str) -> Draft:
    """A credit note with amounts below zero, or a proforma with a deposit."""
    proforma = scenario in ("ok-proforma", "sum-deposit")
    goods = [("Ceramic planter, grey", 12, 1850), ("Planter tray", 12, 420), ("Trolley hire", 1, rng.randrange(3000, 6000, 100))]
    sign = 1 if proforma else -1
    net = sum(count * price for _, count, price in goods)
    vat = _tax(net, 20)
    total = net + vat
    if scenario == "sum-credit":
        total = off(rng, total)
    deposit = total * 30 // 100
    left = total - deposit
    if scenario == "sum-deposit":
        left = off(rng, left)
    rows = "".join(tr(name, str(count), num(price), num(sign * count * price)) for name, count, price in goods)
    css = (
        "body{padding:46px 52px}h1{font-size:34px;font-weight:300}td,th{padding:8px 4px;font-size:16px}"
        "tr:nth-child(even) td{background:#f6f2fa}th{border-bottom:1px solid #444}.t{width:360px;margin:16px 0 0 auto}"
    )
    extra = tr("Deposit to confirm (30%)", num(deposit)) + tr("Balance on collection", num(left)) if proforma else ""
    title = "Proforma Invoice" if proforma else "Credit Note"
    body = (
        f"<div class=fx><h1>{title}</h1><div class=r>Fern &amp; Field Nurseries<br>Ludlow SY8</div></div>"
        f"<div style='margin:14px 0 20px'>No. {'PF' if proforma else 'CN'}-{rng.randint(100, 999)} &nbsp;"
        f" 22 March 2024<br>{'This is not a VAT invoice' if proforma else f'Relates to invoice {rng.randint(5000, 5999)}: goods returned'}"
        f"</div>"
        f"<table>{tr('Goods', 'Qty', 'Price', 'Net GBP', tag='th')}{rows}</table>"
        f"<table class=t>{tr('Net', num(sign * net))}{tr('VAT 20%', num(sign * vat))}"
        f"{tr('<b>Total</b>' if proforma else '<b>Total credited</b>', f'<b>{num(sign * total)}</b>')}{extra}"
        f"</table>"
    )
    return Draft(html=doc(css, body, SERIF), width=820, smallest=30, paper=True, context={"surface": "document"})


def _held_claim(rng: Random, scenario: str) -> Draft:
    """A Chinese expense form on paper: items, the sum in capitals, the advance and what is to be paid back or out."""
    items = [
        ("往返高铁票", 2, rng.randrange(62000, 118000, 50)),
        ("住宿费", 1, rng.randrange(76000, 132000, 100)),
        ("市内交通", 6, rng.randrange(9000, 21000, 10)),
        ("出差补助", 1, 36000),
        ("会务费", 1, 80000),
    ]
    total = sum(value for *_, value in items)
    advance = 200000 if scenario in ("ok-advance", "sum-back") else 0
    back = total - advance
    if scenario == "sum-back":
        back = off(rng, back)
    whole = off(rng, total) if scenario == "sum-total" else total
    cells = ["" if scenario == "gap-item" and at == 1 else num(value, comma=False) for at, (*_, value) in enumerate(items)]
    rows = "".join(tr(name, str(count), cell, "", right=1) for (name, count, _), cell in zip(items, cells, strict=True))
    css = (
        "body{padding:40px}h1{text-align:center;font-size:26px;letter-spacing:10px;text-decoration:underline}td,"
        "th{border:1px solid #222;padding:9px 12px;font-size:17px}th{text-align:center}"
    )
    rest = back if scenario != "sum-total" else whole - advance
    body = (
        f"<h1>费用报销单</h1><div class=fx style='margin:12px 2px;font-size:16px'><span>报销部门：{rng.choice(('市场部', '技术支持部'))}"
        f"</span><span>2024年5月2{rng.randint(0, 9)}日</span><span>单据及附件共 {rng.randint(8, 19)} 张</span></div>"
        f"<table>{tr('报销项目', '单据张数', '金额（元）', '备注', right=99, tag='th')}{rows}{tr('合　计', '', num(whole, comma=False), '')}"
        f"<tr><td colspan=4>人民币（大写）：{capitals(whole)}</td></tr><tr><td>原借款：{num(advance, comma=False)}</td><td colspan=3>"
        f"应退补金额：补 {num(rest, comma=False)} 元</td></tr></table>"
        "<div class=fx style='margin-top:16px;font-size:16px'><span>主管：</span><span>会计：</span><span>出纳：</span><span>报销人：</span></div>"
    )
    return Draft(
        html=doc(css, body, SONG), width=860, smallest=30, paper=True, text=rng.choice((None, "出差报销单")), context={"surface": "document"}
    )


def _held_trip(rng: Random, scenario: str) -> Draft:
    """An expense report in English on a wide screen: foreign amounts converted at a stated rate."""
    rate = rng.choice((108, 110, 125))
    abroad = [
        ("Train to airport", "Transport", rng.randrange(1800, 4000, 100)),
        ("Client lunch", "Meals", rng.randrange(5200, 9400, 100)),
        ("Conference pass", "Events", 39000),
        ("Hotel, 2 nights", "Lodging", rng.randrange(24000, 38000, 100)),
    ]
    usd = [value * rate // 100 for *_, value in abroad]
    total = sum(usd)
    shown = [num(value) for value in usd]
    if scenario == "gap-amount":
        shown[2] = "0.00"
    if scenario == "sum-total":
        total = off(rng, total)
    rows = "".join(
        f"<tr><td>{3 + at} Jun</td><td>{name}</td><td><i>{kind}</i></td><td class=r>€{num(value)}</td>"
        f"<td class=r>{dollars}</td><td class=c>PDF</td></tr>"
        for at, ((name, kind, value), dollars) in enumerate(zip(abroad, shown, strict=True))
    )
    css = (
        "body{display:flex;background:#f7f7fb}.s{width:210px;background:#26224a;color:#cfcbee;padding:24px;"
        "line-height:2.4;font-size:16px}.m{flex:1;padding:28px 34px}td,th{padding:11px 8px;"
        "border-bottom:1px solid #e4e4ef;font-size:16px}i{font-style:normal;background:#e8e5ff;border-radius:10px;"
        "padding:3px 10px;font-size:14px}"
    )
    body = (
        f"<div class=s><b style='color:#fff;font-size:19px'>Spendly</b><br>Inbox<br>Reports<br>Cards<br>Policies</div>"
        f"<div class=m><h2>Lisbon kick-off <i>Submitted</i></h2><div style='margin:6px 0 16px'>"
        f"Report ER-{rng.randint(1000, 9999)} · exchange rate 1 EUR = {rate / 100:.2f} USD</div>"
        f"<table><tr><th>Date<th>Expense<th>Category<th class=r>Paid<th class=r>USD<th class=c>Receipt</tr>{rows}</table>"
        f"<div class=fx style='margin-top:18px;font-size:19px'><span>Non-reimbursable $0.00</span><b>"
        f"Total to reimburse ${num(total)}</b></div></div>"
    )
    return Draft(html=doc(css, body, SANS), width=1260, scale=1.3, smallest=19, context={"surface": "document"})


def _seen_freelance(rng: Random, scenario: str) -> Draft:
    """A freelancer's invoice in English: hours by rate, a discount, no tax."""
    work = [("Brand audit", 6), ("Logo concepts", rng.randint(9, 16)), ("Style guide", 11)]
    rate = rng.choice((6500, 7200, 8000))
    net = sum(hours * rate for _, hours in work)
    less = net // 10 if scenario == "ok-discount" else 0
    total = off(rng, net) if scenario == "sum-total" else net - less
    rows = "".join(tr(n, f"{h} h", num(rate), "0.00" if scenario == "gap-work" and at == 1 else num(h * rate)) for at, (n, h) in enumerate(work))
    css = "body{padding:50px;border-left:14px solid #ff6b57}td,th{padding:9px 4px;font-size:16px;border-bottom:1px solid #ddd}h1{font-size:36px}"
    body = (
        f"<h1>Hello, here's your invoice.</h1><div style='margin:12px 0 22px'>Ines Caldeira,"
        f" designer · INV{rng.randint(10, 99)} · due on receipt</div>"
        f"<table>{tr('Work', 'Time', 'Rate', 'Fee', tag='th')}{rows}{tr('Subtotal', '', '', num(net))}"
        f"{tr('Returning client 10%', '', '', num(-less)) if less else ''}"
        f"{tr('<b>Total (USD)</b>', '', '', f'<b>{num(total)}</b>')}</table><div style='margin-top:20px'>No tax is charged.</div>"
    )
    return Draft(html=doc(css, body, SANS), width=780, smallest=28, context={"surface": "document", "kind": "invoice"})


def _seen_roll(rng: Random, scenario: str) -> Draft:
    """A narrow Chinese invoice on a roll: items and the sum in capitals."""
    items = [("洗车服务", 1, 4500), ("机油", 2, rng.randrange(9800, 16800, 100)), ("机滤", 1, 3800)]
    total = sum(c * p for _, c, p in items)
    if scenario == "sum-total":
        total = off(rng, total)
    css = "body{padding:26px}td{padding:4px 0;font-size:16px}"
    body = (
        f"<div class=c style='font-size:20px'>通用机打发票</div><div style='margin:8px 0'>"
        f"发票代码 1{rng.randint(10**10, 10**11 - 1)}<br>收款单位：顺达汽车服务部</div>"
        f"<table>{tr('项目', '数量', '单价', '金额')}{''.join(tr(n, str(c), num(p), num(c * p)) for n, c, p in items)}</table><hr>"
        f"<div>总计（小写）：{num(total)}</div><div>总计（大写）：{capitals(total)}</div>"
    )
    return Draft(html=doc(css, body, ZEN), width=420, smallest=30, paper=True, context={"surface": "document"})


def _seen_cards(rng: Random, scenario: str) -> Draft:
    """An approval on a phone in Chinese: a claim's items as cards."""
    items = [("打车费", rng.randrange(2000, 9000, 10)), ("餐费", rng.randrange(6000, 20000, 10)), ("打印费", 1850)]
    total = sum(v for _, v in items)
    css = "body{background:#f4f6fa;padding:16px}.k{background:#fff;border-radius:10px;padding:14px;margin-bottom:10px;font-size:16px}"
    cards = "".join(
        f"<div class=k><div class=fx><span>明细{at}</span><span style='color:#3370ff'>发票已验</span></div><div class=fx><span>"
        f"类型</span><span>{n}</span></div><div class=fx><span>金额</span>"
        f"<span>{'0.00' if scenario == 'gap-item' and at == 2 else num(v)}</span></div></div>"
        for at, (n, v) in enumerate(items, 1)
    )
    body = (
        f"<h3 style='margin-bottom:10px'>王晨提交的报销</h3>{cards}<div class='k fx b'><span>报销总额</span><span>¥{num(total)}"
        f"</span></div><div class='k c' style='color:#00a870'>审批通过</div>"
    )
    return Draft(html=doc(css, body, HAN), width=375, smallest=30, context={"surface": "document"})


PLANS = (
    Plan("held", "invoice_fapiao", _held_fapiao, ("ok-rates", "ok-discount", "sum-tax", "sum-whole", "gap-tax"), priced=True),
    Plan("held", "invoice_europe", _held_europe, ("ok-zerorate", "ok-rounding", "sum-vat", "sum-gross", "gap-line"), priced=True),
    Plan("held", "invoice_power", _held_power, ("ok-plain", "ok-credit", "sum-due", "gap-reading"), priced=True),
    Plan("held", "invoice_note", _held_note, ("ok-credit", "ok-proforma", "sum-credit"), priced=True),
    Plan("held", "expense_claim", _held_claim, ("ok-plain", "ok-advance", "sum-total", "sum-back", "gap-item")),
    Plan("held", "expense_trip", _held_trip, ("ok-fx", "sum-total", "gap-amount")),
    Plan("seen", "invoice_freelance", _seen_freelance, ("ok-discount", "ok-plain", "sum-total", "gap-work"), priced=True),
    Plan("seen", "invoice_roll", _seen_roll, ("ok-plain", "sum-total"), priced=True),
    Plan("seen", "expense_cards", _seen_cards, ("ok-plain", "gap-item")),
)
