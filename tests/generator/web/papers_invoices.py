"""Invoices: EU VAT, US sales tax, Chinese tax invoices, several rates, discount and shipping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.web.papers_common import Template, document, money, pairs, share, table, wrong
from tests.generator.web.papers_payslips import ARIAL, HEI, SANS, SERIF, TIMES, VERDANA

Offered = Sequence[tuple[str, str, int, int, float]]
"""What, its unit, the price range in cents, and the rate of tax."""


@dataclass
class Line:
    """A line as printed; None is an empty amount."""

    name: str
    unit: str
    count: int
    price: int
    rate: float
    amount: int | None
    tax: int


@dataclass
class Bill:
    """An invoice as printed."""

    lines: list[Line]
    net: int
    off: int
    shipping: int
    taxes: dict[float, tuple[int, int]]
    """Rate: what it is charged on, and the tax."""
    tax: int
    total: int


def bill(rng: Random, offered: Offered, case: str, *, shipping: int = 0, least: int = 3) -> Bill:
    """Lines, tax by rate and a total that add up, then the fault of `case`; the discount comes off the lines of the first rate."""
    chosen = rng.sample(offered, rng.randint(least, min(6, len(offered))))
    lines = [Line(name, unit, rng.randint(2, 24), rng.randrange(low, high, 50), rate, 0, 0) for name, unit, low, high, rate in chosen]
    for line in lines:
        line.amount = line.count * line.price
    if case == "line_wrong":
        lines[1].amount = wrong(rng, lines[1].amount or 0)
    bases: dict[float, int] = {}
    for line in lines:
        line.tax = share(line.amount or 0, line.rate)
        bases[line.rate] = bases.get(line.rate, 0) + (line.amount or 0)
    net = sum(line.amount or 0 for line in lines)
    off = share(bases[lines[0].rate], 5) if case == "discount" else 0
    bases[lines[0].rate] += shipping - off
    taxes = {rate: (base, share(base, rate)) for rate, base in sorted(bases.items(), reverse=True)}
    tax = sum(amount for _, amount in taxes.values())
    total = net - off + shipping + tax
    if case in {"line_blank", "line_zero"}:
        lines[1].amount = None if case == "line_blank" else 0
    if case == "subtotal_wrong":
        net = wrong(rng, net)
    if case == "tax_wrong":
        top = next(iter(taxes))
        delta = wrong(rng, taxes[top][1]) - taxes[top][1]
        taxes[top] = (taxes[top][0], taxes[top][1] + delta)
        tax += delta
    if case == "total_wrong":
        total = wrong(rng, total)
    return Bill(lines, net, off, shipping, taxes, tax, total)


def cell(amount: int | None) -> str:
    """An amount, or nothing where it was left empty."""
    return "" if amount is None else money(amount)


def per_cent(rate: float) -> str:
    """A rate as 20% or 8.25%."""
    return f"{rate:g}%"


VAT_OFFERED = (
    ("Oak shelving board 1200 mm", "pcs", 1800, 5200, 20),
    ("Wall bracket, powder coated", "pcs", 300, 900, 20),
    ("Workshop manual (printed)", "pcs", 900, 2400, 5.5),
    ("Linseed oil 1 L", "btl", 700, 1900, 20),
    ("Safety gloves size 9", "pair", 250, 800, 20),
    ("Trade magazine, back issues", "set", 1200, 2600, 5.5),
)
VAT_CSS = """body{padding:44px 48px;color:#1d1f24;font-size:15px}.top{display:flex;justify-content:space-between}.mark{width:46px;height:46px;background:#0f766e;border-radius:10px}h1{font-size:30px;font-weight:400;margin:0;color:#0f766e}
.who{display:flex;justify-content:space-between;margin:22px 0;line-height:1.5}table{width:100%}th{text-align:left;color:#0f766e;border-bottom:2px solid #0f766e;padding:7px 5px}td{padding:8px 5px;border-bottom:1px solid #e3e6e8}.n{text-align:right!important}
.low{display:flex;justify-content:space-between;margin-top:26px;align-items:flex-start;gap:40px}.low table{width:330px}.sums{width:300px}.row{display:flex;justify-content:space-between;padding:5px 0}.row b{font-weight:400}.due{display:flex;justify-content:space-between;background:#0f766e;color:#fff;padding:10px 12px;font-weight:700}"""


def eu_vat(rng: Random, case: str) -> str:
    """A modern European invoice: a rate on each line, VAT summed up by rate, the amount due in a coloured bar."""
    kept = bill(rng, VAT_OFFERED, case, shipping=1250 if rng.random() < 0.4 else 0)
    reverse = case == "reverse_charge"
    rows = [
        [line.name, f"{line.count} {line.unit}", money(line.price), "0%" if reverse else per_cent(line.rate), cell(line.amount)]
        for line in kept.lines
    ]
    by_rate = [[per_cent(rate), money(base), money(tax)] for rate, (base, tax) in kept.taxes.items()]
    sums = [("Net of lines", money(kept.net))] + ([("Discount", f"-{money(kept.off)}")] if kept.off else [])
    sums += [("Discount", "0.00")] if case == "discount_zero" else []
    sums += [("Freight", money(kept.shipping))] if kept.shipping else []
    sums += [] if reverse else [("VAT", money(kept.tax))]
    small = (
        "<p>Intra-community supply: VAT is reverse charged to the customer.</p>"
        if reverse
        else table(("VAT rate", "Base", "VAT"), by_rate, numbers=2)
    )
    return document(
        VAT_CSS,
        f"""<div class="top"><div class="mark"></div><h1>Invoice</h1></div><div class="who"><div>Atelier Montfort SARL<br>12 rue des Tanneurs, Lille<br>VAT FR{rng.randint(10, 99)} {rng.randint(10**8, 10**9 - 1)}</div>
<div>Billed to<br>Brouwer Interieur BV<br>Utrecht, NL</div><div>No. F-{rng.randint(2023, 2025)}-{rng.randint(100, 999)}<br>Date {rng.randint(1, 28)} March {rng.randint(2023, 2025)}<br>Terms 30 days</div></div>
{table(("Description", "Qty", "Unit price", "VAT", "Amount EUR"), rows, numbers=3)}
<div class="low">{small}<div class="sums">{pairs(sums)}<div class="due"><span>Amount due</span><span>€ {money(kept.total - kept.tax if reverse else kept.total)}</span></div></div></div>""",
        font=ARIAL,
        lang="en",
    )


FAPIAO_OFFERED = (
    ("*纸制品*复印纸A4", "包", 1500, 2800, 13),
    ("*文具*中性笔", "盒", 900, 2600, 13),
    ("*软件*办公软件维护", "次", 20000, 90000, 6),
    ("*电子设备*移动硬盘", "个", 25000, 48000, 13),
    ("*家具*办公椅", "把", 18000, 42000, 13),
)
FAPIAO_CSS = """body{padding:28px 34px;color:#111;font-size:15px}h1{text-align:center;color:#8a3b12;font-size:27px;letter-spacing:4px;margin:0 0 4px;border-bottom:4px double #8a3b12;padding-bottom:8px}.no{display:flex;justify-content:space-between;margin:8px 0}
table{width:100%;border:1.5px solid #8a3b12}td,th{padding:6px 8px;border-left:1px solid #8a3b12;border-right:1px solid #8a3b12;font-weight:400}th{color:#8a3b12;border-bottom:1px solid #8a3b12}.n{text-align:right}.line td,.line th{border-top:1px solid #8a3b12}
.buy{border:1.5px solid #8a3b12;border-bottom:0;padding:8px;display:grid;grid-template-columns:1fr 1fr;gap:3px}.big{border:1.5px solid #8a3b12;border-top:0;padding:9px 8px;display:flex;justify-content:space-between}.f{display:flex;justify-content:space-between;margin-top:10px}"""
_DIGITS, _PLACES, _GROUPS = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟"), ("", "万")


def capitals(cents: int) -> str:
    """An amount below a hundred million yuan in the capitals of Chinese bookkeeping."""
    yuan, jiao, fen, words = cents // 100, cents // 10 % 10, cents % 10, ""
    for group in (1, 0):
        part, said = yuan // 10 ** (4 * group) % 10000, ""
        for place in (3, 2, 1, 0):
            digit = part // 10**place % 10
            if digit:
                said += _DIGITS[digit] + _PLACES[place]
            elif said and not said.endswith("零") and part % 10**place:
                said += "零"
        if said:
            words += ("零" if words and part < 1000 else "") + said + _GROUPS[group]
    tail = f"{_DIGITS[jiao]}角" * bool(jiao) + ("零" if fen and not jiao else "") + f"{_DIGITS[fen]}分" * bool(fen)
    return words + "圆" + (tail or "整")


def fapiao(rng: Random, case: str) -> str:
    """A Chinese VAT invoice: tax beside each line, sums of both columns, the total in capitals and figures."""
    kept = bill(rng, FAPIAO_OFFERED, case, least=2)
    tax = sum(line.tax for line in kept.lines)
    total = kept.net + tax
    if case == "exempt":
        rows = [
            ["*农产品*新鲜蔬菜", "", "千克", "120", "4.50", "540.00", "免税", "***"],
            ["*农产品*鲜鸡蛋", "", "千克", "80", "9.60", "768.00", "免税", "***"],
        ]
        sums, shown = ("1,308.00", "***"), 130800
    else:
        bad = rng.randrange(len(kept.lines))
        taxes = [money(0 if case == "tax_cell_zero" and place == bad else line.tax) for place, line in enumerate(kept.lines)]
        rows = [
            [line.name, "", line.unit, str(line.count), money(line.price), cell(line.amount), per_cent(line.rate), tax]
            for line, tax in zip(kept.lines, taxes, strict=True)
        ]
        shown = wrong(rng, total, 20000) if case == "total_wrong" else total
        sums = (money(kept.net), money(wrong(rng, tax) if case == "tax_wrong" else tax))
    body = table(("货物或应税劳务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"), rows, numbers=5)
    last = f'<tr class="line"><td>合　　计</td><td></td><td></td><td></td><td></td><td class="n">¥{sums[0]}</td><td></td><td class="n">{"" if sums[1] == "***" else "¥"}{sums[1]}</td></tr></tbody>'
    return document(
        FAPIAO_CSS,
        f"""<h1>电子普通发票</h1><div class="no"><span>发票代码：0{rng.randint(10**10, 10**11 - 1)}</span><span>发票号码：{rng.randint(10**7, 10**8 - 1)}</span><span>开票日期：{rng.randint(2022, 2025)}年{rng.randint(1, 12):02d}月{rng.randint(1, 28):02d}日</span></div>
<div class="buy"><span>购买方：北岭机电有限公司</span><span>销售方：晨辉商贸有限公司</span></div>{body.replace("</tbody>", last)}
<div class="big"><span>价税合计（大写）　{capitals(shown)}</span><span>（小写）¥{money(shown)}</span></div><div class="f"><span>收款人：刘敏</span><span>复核：高远</span><span>开票人：沈悦</span></div>""",
        font=SERIF,
    )


STUDIO_OFFERED = (
    ("Brand guidelines, design", "h", 6000, 9500, 10),
    ("Photo retouching", "img", 900, 2200, 10),
    ("Landing page build", "h", 7000, 11000, 10),
    ("Copy editing", "h", 4500, 7000, 10),
    ("Stock licences", "pcs", 1200, 3400, 10),
)
STUDIO_CSS = """body{background:#f6f7fb;color:#20243a;font-size:16px;padding:34px 200px}.paid{display:inline-block;background:#dcfce7;color:#166534;border-radius:14px;padding:5px 14px;font-size:15px}.open{background:#fef3c7;color:#92400e}.card{background:#fff;border-radius:14px;box-shadow:0 2px 12px #0001;padding:32px 36px}
.hd{display:flex;justify-content:space-between;align-items:center}h1{font-size:24px;margin:0}.g{color:#4d5470;margin:6px 0 18px}.ln{display:flex;justify-content:space-between;padding:13px 0;border-bottom:1px solid #eceef5}.ln small{display:block;color:#4d5470;font-size:14px}.ln b{font-weight:500}
.row{display:flex;justify-content:flex-end;padding:6px 0}.row span{width:190px}.row b{width:130px;text-align:right;font-weight:500}.btn{background:#4f46e5;color:#fff;border-radius:8px;padding:12px;text-align:center;margin-top:20px}"""


def studio(rng: Random, case: str) -> str:
    """A hosted invoice page at a desk: count × price below each line, GST, what was paid and what is left."""
    kept = bill(rng, STUDIO_OFFERED, case)
    paid = case == "clean"
    lines = "".join(
        f'<div class="ln"><div>{line.name}<small>{line.count} {line.unit} × ${money(line.price)}</small></div><b>{"" if line.amount is None else "$" + money(line.amount)}</b></div>'
        for line in kept.lines
    )
    sums = [("Subtotal", f"${money(kept.net)}")] + ([("Discount", f"-${money(kept.off)}")] if kept.off else [])
    sums += [("GST 10%", f"${money(kept.tax)}"), ("Total AUD", f"${money(kept.total)}")]
    sums += [("Amount paid", f"-${money(kept.total)}"), ("Balance owing", "$0.00")] if paid else []
    return document(
        STUDIO_CSS,
        f"""<div class="card"><div class="hd"><h1>Fig &amp; Fern Studio</h1><span class="paid{"" if paid else " open"}">{"Paid" if paid else "Open"}</span></div><div class="g">Tax invoice #{rng.randint(1000, 9999)} · ABN {rng.randint(10, 99)} {rng.randint(100, 999)} {rng.randint(100, 999)} 418</div>{lines}<br>
{pairs(sums)}<div class="btn">{"Download PDF" if paid else "Pay this invoice"}</div></div>""",
        font=VERDANA,
        lang="en",
    )


SALES_OFFERED = (
    ("GEARBOX OIL SEAL 40X62", "EA", 900, 2600, 7.25),
    ("V-BELT B-52", "EA", 1100, 3200, 7.25),
    ("BEARING 6204-2RS", "EA", 700, 1900, 7.25),
    ("HYDRAULIC HOSE 3/8", "FT", 400, 1100, 7.25),
    ("CONTACTOR 24V", "EA", 3900, 8800, 7.25),
    ("CABLE TIES 100PK", "PK", 500, 1200, 7.25),
)
SALES_CSS = """body{padding:40px;color:#000;font-size:16px}.t{display:flex;justify-content:space-between}.t b{font-size:34px;letter-spacing:3px}.bx{display:flex;gap:0;margin:18px 0}.bx div{border:1px solid #000;padding:8px 12px;flex:1}.bx small{font-size:14px;display:block}
table{width:100%}th{background:#222;color:#fff;padding:6px;text-align:left}td{border-left:1px solid #000;border-right:1px solid #000;padding:6px}.n{text-align:right!important}.wrap{border-bottom:1px solid #000}.row{display:flex;justify-content:flex-end}.row span,.row b{border:1px solid #000;border-top:0;padding:6px 10px;width:200px;font-weight:400}.row b{width:140px;text-align:right}"""


def us_sales(rng: Random, case: str) -> str:
    """An American parts dealer's printed invoice: black header row, boxes, merchandise, sales tax, freight."""
    kept = bill(rng, SALES_OFFERED, case)
    freight = rng.choice((1895, 2450, 0)) if case != "freight_free" else 0
    rows = [[str(line.count), line.unit, line.name, money(line.price), cell(line.amount)] for line in kept.lines]
    sums = [("Merchandise", money(kept.net))] + ([("Trade discount", f"({money(kept.off)})")] if kept.off else [])
    sums += [
        ("Sales tax 7.25%", money(kept.tax)),
        ("Freight", "FREE" if not freight else money(freight)),
        ("PLEASE PAY", f"${money(kept.total + freight)}"),
    ]
    return document(
        SALES_CSS,
        f"""<div class="t"><div>Kettle River Parts &amp; Supply<br>PO Box {rng.randint(100, 999)}, Duluth MN</div><b>INVOICE</b></div><div class="bx"><div><small>Sold to</small>Halvorsen Sawmill</div><div><small>Invoice no.</small>{rng.randint(10000, 99999)}</div><div><small>P.O. no.</small>HS-{rng.randint(100, 999)}</div><div><small>Date</small>{rng.randint(1, 12)}/{rng.randint(1, 28)}/{rng.randint(2023, 2025)}</div></div>
<div class="wrap">{table(("Qty", "U/M", "Item", "Price", "Extended"), rows, numbers=2)}</div>{pairs(sums)}<p>Thank you for your business.</p>""",
        font=TIMES,
        lang="en",
    )


DELIVERY_OFFERED = (
    ("镀锌螺栓M8", "百个", 1800, 4200, 13),
    ("不锈钢合页", "付", 600, 1500, 13),
    ("铝合金型材", "米", 2200, 5600, 13),
    ("现场安装服务", "工时", 6000, 12000, 6),
    ("密封胶条", "卷", 1500, 3300, 13),
    ("设备调试服务", "工时", 8000, 15000, 6),
)
DELIVERY_CSS = """body{padding:34px 40px;color:#1b1b1b;font-size:16px;background:#fff}.h{display:flex;justify-content:space-between;align-items:baseline;border-left:8px solid #1f5fbf;padding-left:14px}.h b{font-size:25px}.p{display:grid;grid-template-columns:1fr 1fr;gap:4px;margin:14px 0;background:#f2f6fc;padding:12px}
table{width:100%}th{background:#1f5fbf;color:#fff;padding:8px;text-align:left;font-weight:500}td{padding:8px;border-bottom:1px solid #dfe6f0}tr:nth-child(even) td{background:#f7f9fd}.n{text-align:right!important}.s{margin:16px 0 0 auto;width:380px}.row{display:flex;justify-content:space-between;padding:5px 8px}.row b{font-weight:400}
.tt{display:flex;justify-content:space-between;padding:10px 8px;border-top:2px solid #1f5fbf;font-size:19px;font-weight:700}"""


def settlement(rng: Random, case: str) -> str:
    """A Chinese supplier's settlement sheet: price before tax, discount and freight, tax by rate, the sum payable."""
    kept = bill(rng, DELIVERY_OFFERED, case, shipping=rng.choice((0, 18000, 26000)))
    rows = [[str(place), line.name, line.unit, str(line.count), money(line.price), cell(line.amount)] for place, line in enumerate(kept.lines, 1)]
    sums = (
        [("货款（未税）", money(kept.net))]
        + ([("商业折扣", f"-{money(kept.off)}")] if kept.off else [])
        + ([("送货运费", money(kept.shipping))] if kept.shipping else [])
    )
    sums += [(f"增值税 {per_cent(rate)}（计税 {money(base)}）", money(tax)) for rate, (base, tax) in kept.taxes.items()]
    return document(
        DELIVERY_CSS,
        f"""<div class="h"><b>供货结算单</b><span>编号 JS{rng.randint(2023, 2025)}{rng.randint(1000, 9999)}</span></div><div class="p"><span>供方：宏达五金建材经营部</span><span>需方：远洲装饰工程公司</span><span>结算日：{rng.randint(2023, 2025)}/{rng.randint(1, 12)}/{rng.randint(1, 28)}</span><span>账期：月结30天</span></div>
{table(("行", "品项", "单位", "数量", "未税单价", "未税金额"), rows, numbers=3)}<div class="s">{pairs(sums)}<div class="tt"><span>本期应结</span><span>￥{money(kept.total)}</span></div></div>""",
        font=HEI if rng.random() < 0.5 else SANS,
    )


COMMA_OFFERED = (
    ("Pumpengehäuse / pump housing", "Stk", 12000, 39000, 19),
    ("Dichtungssatz / seal kit", "Satz", 2400, 6800, 19),
    ("Fachbuch / handbook", "Stk", 1900, 4800, 7),
    ("Montage / fitting", "Std", 5800, 8800, 19),
    ("Kugelhahn / ball valve", "Stk", 1500, 5200, 19),
)
COMMA_CSS = """body{padding:50px 54px;color:#222;font-size:15px}.s{border-top:6px solid #c2410c;padding-top:14px;display:flex;justify-content:space-between}h1{font-size:22px;margin:24px 0 10px}table{width:100%}th{text-align:left;border-bottom:1px solid #222;border-top:1px solid #222;padding:6px 4px}
td{padding:6px 4px}.n{text-align:right!important}.e{border-top:1px solid #222;margin-top:8px;padding-top:6px}.row{display:flex;justify-content:flex-end;padding:3px 4px}.row span{width:330px}.row b{width:130px;text-align:right;font-weight:400}.f{margin-top:30px;display:flex;justify-content:space-between;font-size:14px}"""


def comma(cents: int | None) -> str:
    """An amount as Germany prints it: 1.234,50."""
    return cell(cents).translate(str.maketrans(",.", ".,"))


def german(rng: Random, case: str) -> str:
    """A bilingual German invoice on paper: decimal commas, net sum, VAT at two rates, gross sum."""
    kept = bill(rng, COMMA_OFFERED, case)
    rows = [
        [str(place), line.name, f"{line.count} {line.unit}", f"{line.rate:g} %", comma(line.price), comma(line.amount)]
        for place, line in enumerate(kept.lines, 1)
    ]
    sums = [("Nettosumme / net sum", comma(kept.net))] + ([("Rabatt / rebate", f"-{comma(kept.off)}")] if kept.off else [])
    sums += [(f"MwSt. {rate:g} % auf / on {comma(base)}", comma(tax)) for rate, (base, tax) in kept.taxes.items()]
    sums += [("<b>Rechnungsbetrag / gross EUR</b>", f"<b>{comma(kept.total)}</b>")]
    return document(
        COMMA_CSS,
        f"""<div class="s"><b>Keller Pumpentechnik GmbH</b><span>Industrieweg {rng.randint(2, 90)}, Kassel</span></div><h1>Rechnung 2024-{rng.randint(1000, 9999)}</h1><p>Kunde: Aarhus Marine ApS · Datum: {rng.randint(1, 28):02d}.{rng.randint(1, 12):02d}.2024</p>
{table(("Pos", "Bezeichnung", "Menge", "MwSt.", "Einzelpreis", "Betrag"), rows, numbers=3)}<div class="e">{pairs(sums)}</div><div class="f"><span>USt-IdNr. DE{rng.randint(10**8, 10**9 - 1)}</span><span>Zahlbar in 14 Tagen</span></div>""",
        font=ARIAL,
        lang="de",
    )


TEMPLATES = (
    Template(
        name="invoice_eu_vat",
        split="seen",
        draw=eu_vat,
        kind="invoice",
        width=940,
        scale=1.5,
        print_size=15,
        cases=("clean", "reverse_charge", "discount_zero", "total_wrong", "line_blank"),
    ),
    Template(
        name="invoice_fapiao",
        split="seen",
        draw=fapiao,
        kind="invoice",
        width=1040,
        scale=1.4,
        print_size=15,
        cases=("clean", "exempt", "tax_wrong", "total_wrong", "tax_cell_zero"),
    ),
    Template(
        name="invoice_studio_en",
        split="seen",
        draw=studio,
        kind="invoice",
        width=1200,
        scale=1.2,
        print_size=14,
        cases=("clean", "discount", "line_wrong", "subtotal_wrong"),
    ),
    Template(
        name="invoice_parts_us",
        split="held",
        draw=us_sales,
        kind="invoice",
        paper=True,
        width=920,
        scale=1.5,
        print_size=15,
        cases=("clean", "freight_free", "discount", "total_wrong", "line_blank"),
    ),
    Template(
        name="invoice_supply_zh",
        split="held",
        draw=settlement,
        kind="invoice",
        width=980,
        scale=1.5,
        print_size=16,
        cases=("clean", "discount", "subtotal_wrong", "line_zero"),
    ),
    Template(
        name="invoice_german",
        split="held",
        draw=german,
        kind="invoice",
        width=920,
        scale=1.5,
        print_size=14,
        cases=("clean", "discount", "line_wrong", "tax_wrong"),
    ),
)
