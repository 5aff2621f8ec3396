"""The bazaar's orders of the split `held`: tickets, meals, confirmations, invoices, refunds, bills, baskets and stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from random import Random

from tests.generator.web.bazaar_en_kit import DEJAVU, MONO, SERIF, Row, art, clock, doc, listing, money, shot, some, status, summed
from tests.generator.web.page import Page

Item = tuple[str, int, int]
"""What was bought, how many, and the price of one in cents."""


def pages(rng: Random) -> Iterator[Page]:
    """All orders of the split."""
    for part in (_tickets_pages, _meal_pages, _confirm_pages, _invoice_pages, _refund_pages, _bill_pages, _basket_pages, _stay_pages):
        yield from part(rng)


def _bought(items: Sequence[Item]) -> int:
    """What the items come to."""
    return sum(count * each for _, count, each in items)


def _rows(cur: str, rows: Sequence[Row], *, free: str = "", pad: int = 6) -> str:
    """Rows of a summary, the amount at the right; a zero is written as the word `free` where there is one."""
    return "".join(
        f'<div style="display:flex;justify-content:space-between;gap:20px;padding:{pad}px 0"><span>{name}</span>'
        f"<span>{free if free and not cost else money(cur, cost)}</span></div>"
        for name, cost in rows
    )


def _tickets(rng: Random, act: str, cur: str, seat: tuple[int, int], extras: Sequence[Row], *, off: int = 0) -> str:
    """Paying for concert tickets on a desktop: contact and card at the left, the order at the right on black."""
    count, each = seat
    total = count * each + summed(extras, off)
    field = '<div style="border:1px solid #bbb;border-radius:5px;padding:13px;color:#888;margin-bottom:12px">{}</div>'
    fields = "".join(field.format(words) for words in ("Name on card", "Card number", "MM / YY", "Postcode"))
    return doc(
        f"""<div style="background:#026cdf;color:#fff;padding:16px 50px;display:flex;justify-content:space-between">
<b style="font-size:20px">stagepass</b>
<span>Held for {rng.randrange(4, 9)}:{rng.randrange(10, 59)}</span></div>
<div style="display:grid;grid-template-columns:1fr 420px;gap:50px;padding:36px 50px"><div><h2 style="margin:0 0 16px">Payment</h2>{fields}
<div style="font-size:14px;color:#555">Mobile tickets are sent to your phone 48 hours before doors.</div>
</div>
<div style="background:#141414;color:#fff;border-radius:10px;padding:26px">{art(rng, 120, radius=6)}<h3 style="margin:14px 0 2px">{act}</h3>
<div style="color:#b9b9b9;font-size:14px;
margin-bottom:14px">Sat {rng.randrange(1, 29)} Nov · Doors 19:00 · Block {rng.randrange(101, 240)}, Row {rng.choice("CFHK")}</div>
{_rows(cur, [(f"Tickets {count} × {money(cur, each)}", count * each), *extras])}
<div style="display:flex;justify-content:space-between;border-top:1px solid #444;margin-top:10px;padding-top:14px;font-size:21px;font-weight:700">
<span>You pay</span><span>{money(cur, total)}</span></div>
<div style="background:#37c978;color:#08230f;text-align:center;border-radius:5px;padding:14px;margin-top:18px;font-weight:700">Buy tickets</div>
</div></div>"""
    )


def _tickets_pages(rng: Random) -> Iterator[Page]:
    """Concert tickets: service fees and levies, listed or not."""
    make = partial(shot, "held", 1240, 1.5, 20)
    extras: list[Row] = [("Service fee", 1350), ("Venue facility levy", 400)]
    yield make(
        "tickets-hidden_fee-listing",
        _tickets(rng, "The Paper Lanterns", "£", (2, 4500), extras),
        promised=listing("£", 4500, title="The Paper Lanterns, seated"),
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "tickets-hidden_fee-complaint",
        _tickets(rng, "Marlow & the Tide", "€", (1, 5800), [("Convenience charge", 870)]),
        text="Ticket was €58 on the seat map and I'm being asked for €66.70 here. Ridiculous.",
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "tickets-clean-listed",
        _tickets(rng, "The Paper Lanterns", "£", (2, 4500), extras),
        promised=listing("£", 4500, fees=extras),
        text="are under 14s allowed in the standing area?",
    )
    yield make(
        "tickets-clean-named",
        _tickets(rng, "Marlow & the Tide", "€", (1, 5800), [("Convenience charge", 870)]),
        text="Ticket €58 plus the convenience charge of €8.70, as it said on the seat map. Which gate do I use?",
        promised=listing("€", 5800),
    )
    yield make(
        "tickets-clean-neutral",
        _tickets(rng, "Copper Choir", "$", (4, 3950), [("Order processing", 595), ("Tax", 1027)]),
        text="Are these four seats together?",
    )
    yield make("tickets-clean-waived", _tickets(rng, "Copper Choir", "$", (2, 3950), [("Order processing", 0)]), promised=listing("$", 3950))
    yield make("tickets-total_mismatch", _tickets(rng, "Copper Choir", "$", (3, 4000), [("Order processing", 595)], off=1500), must="total_mismatch")


def _meal(rng: Random, place: str, cur: str, items: Sequence[Item], extras: Sequence[Row], *, off: int = 0, said: str = "Total") -> str:
    """A delivered meal in an app: a cheerful head, the dishes with their numbers in squares, the bill."""
    dishes = "".join(
        f'<div style="display:flex;gap:12px;padding:10px 0">'
        f'<span style="border:1px solid #ccc;border-radius:5px;min-width:26px;height:24px;text-align:center;font-size:14px;line-height:22px">'
        f"{count}</span>"
        f'<span style="flex:1">{name}</span><span>{money(cur, count * each)}</span></div>'
        for name, count, each in items
    )
    total = _bought(items) + summed(extras, off)
    return doc(
        f"""<div style="background:#ffb000">{status(rng)}<div style="padding:6px 20px 40px;font-size:24px;font-weight:700">Enjoy your meal!</div>
</div>
<div style="background:#fff;border-radius:22px 22px 0 0;margin-top:-22px;padding:22px 20px"><b style="font-size:18px">{place}</b>
<div style="color:#777;font-size:14px;
margin:3px 0 12px">Delivered at {clock(rng)} · Order #{rng.choice("BDKZ")}{rng.randrange(100, 999)}-{rng.randrange(1000, 9999)}</div>{dishes}
<div style="border-top:8px solid #f5f3ee;margin:12px -20px;"></div>{_rows(cur, [("Subtotal", _bought(items)), *extras], free="Free")}
<div style="display:flex;justify-content:space-between;font-weight:700;font-size:19px;padding-top:10px"><span>{said}</span><span>
{money(cur, total)}</span></div>
<div style="display:flex;gap:12px;margin-top:24px">
<span style="flex:1;text-align:center;border:2px solid #ffb000;border-radius:26px;padding:12px">Rate rider</span>
<span style="flex:1;text-align:center;background:#ffb000;border-radius:26px;padding:14px;font-weight:700">Reorder</span></div></div>"""
    )


def _meal_pages(rng: Random) -> Iterator[Page]:
    """Delivered meals: fees, tips, promos."""
    make = partial(shot, "held", rng.choice((375, 393, 412)), 2.5, 34)
    thai: list[Item] = [("Pad thai with tofu", 1, 1250), ("Spring rolls (4)", 2, 640)]
    bowl: list[Item] = [("Poke bowl, salmon", 1, 1890)]
    curry: list[Item] = [("Paneer butter masala", 1, 32000), ("Garlic naan", 3, 6000)]
    yield make(
        "meal-hidden_fee-complaint",
        _meal(rng, "Ola Poke", "S$", bowl, [("Small order top-up", 400), ("Delivery", 0)]),
        text="The menu says S$18.90 and with free delivery I expected to pay just that, instead they took S$22.90 off my card",
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "meal-hidden_fee-listing",
        _meal(rng, "Spice Verandah", "₹", curry, [("Delivery", 3900), ("Platform fee", 1200), ("Rain surge", 2500)]),
        promised=listing("₹", 50000, title="Dinner for two", fees=[("Delivery", 3900), ("Platform fee", 1200)]),
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "meal-total_mismatch-over", _meal(rng, "Baan Suan", "A$", thai, [("Delivery", 499), ("Promo code", -500)], off=1000), must="total_mismatch"
    )
    yield make(
        "meal-total_mismatch-promo",
        _meal(rng, "Green Fork", "£", [("Lentil ragù", 1, 1150), ("Side salad", 1, 420)], [("Rider tip", 200), ("New menu promo", -600)], off=600),
        text="I don't think the promo was ever taken off.",
        must="total_mismatch",
    )
    yield make(
        "meal-clean-promo", _meal(rng, "Baan Suan", "A$", thai, [("Delivery", 499), ("Promo code", -500)]), text="two spring rolls were missing"
    )
    yield make(
        "meal-clean-tip",
        _meal(rng, "Green Fork", "£", [("Lentil ragù", 1, 1150)], [("Delivery", 249), ("Rider tip", 200)]),
        text="The rider waited in the rain, thank you so much.",
    )
    yield make(
        "meal-clean-waived",
        _meal(rng, "Ola Poke", "S$", bowl, [("Small order top-up", 0), ("Delivery", 0)], said="Paid"),
        promised=listing("S$", 1890, title="Poke bowl, salmon"),
        text="Wrong sauce in the bag.",
    )
    yield make(
        "meal-mismatch-text",
        _meal(rng, "Baan Suan", "$", [("Green curry", 1, 1650)], [("Delivery", 0)]),
        text="Green curry is $13.50 on your menu board. I was charged $16.50 for one.",
        must="mismatch",
    )


def _confirm(
    rng: Random, shop: str, cur: str, items: Sequence[Item], extras: Sequence[Row], *, off: int = 0, said: str = "Grand total", dark: bool = False
) -> str:
    """The mail after an order: thanks in a serif face, an order number, the goods in a table, the sums right-aligned."""
    ink, back, line = ("#ececf0", "#1e1f24", "#3a3b42") if dark else ("#2b2620", "#fff", "#e6dfd3")
    goods = "".join(
        f'<tr><td style="padding:12px 0;border-bottom:1px solid {line};width:70px">{art(rng, 54, "54px")}</td>'
        f'<td style="border-bottom:1px solid {line}">{name}<div style="font-size:14px;opacity:.75">Quantity: {count}</div></td>'
        f'<td style="border-bottom:1px solid {line};text-align:right">{money(cur, count * each)}</td></tr>'
        for name, count, each in items
    )
    sums = "".join(
        f'<tr><td style="text-align:right;padding:5px 24px">{name}</td><td style="text-align:right">{money(cur, cost)}</td></tr>'
        for name, cost in extras
    )
    total = _bought(items) + summed(extras, off)
    return doc(
        f"""<div style="max-width:620px;margin:0 auto;background:{back};padding:34px 36px">
<div style="text-align:center;letter-spacing:5px;font-size:19px">{shop}</div>
<h1 style="text-align:center;font-weight:400;font-size:32px;margin:24px 0 6px">Thank you for your order</h1>
<div style="text-align:center;font-size:15px;
opacity:.8">No. {rng.randrange(100000, 999999)} · placed {rng.randrange(1, 28)} March 2025 · paid by Visa •••• {rng.randrange(1000, 9999)}</div>
<table style="width:100%;border-collapse:collapse;margin:26px 0 14px">{goods}</table>
<table style="margin-left:auto">{sums}<tr style="font-size:20px;font-weight:700"><td style="text-align:right;padding:9px 24px">{said}</td>
<td style="text-align:right">{money(cur, total)}</td></tr></table>
<div style="margin-top:24px;font-size:15px;
line-height:1.5">We will write again once the parcel leaves our workshop. Parcels to islands take {rng.randrange(2, 5)} days longer.</div></div>""",
        back="#0f1013" if dark else "#f4efe6",
        ink=ink,
        font=SERIF,
    )


def _confirm_pages(rng: Random) -> Iterator[Page]:
    """Mails that confirm an order."""
    make = partial(shot, "held", 680, 2.0, 28)
    quilt: list[Item] = [("Patchwork quilt, double", 1, 14900), ("Pillow sham", 2, 2450)]
    lamp: list[Item] = [("Opal glass pendant", 1, 8499)]
    posted: list[Row] = [("Postage", 650), ("Autumn code", -2000)]
    yield make("confirm-total_mismatch-code", _confirm(rng, "THISTLE & LOOM", "£", quilt, posted, off=2000), must="total_mismatch")
    yield make(
        "confirm-total_mismatch-under",
        _confirm(rng, "NORD LYS", "SEK ", [("Candle holder", 2, 24900)], [("Freight", 5900)], off=-4000, dark=True),
        must="total_mismatch",
    )
    yield make("confirm-clean-code", _confirm(rng, "THISTLE & LOOM", "£", quilt, posted), text="Please leave it in the porch")
    yield make(
        "confirm-mismatch-text",
        _confirm(rng, "NORD LYS", "£", lamp, []),
        text="Your Instagram ad had this pendant at £64.99. They took £84.99, nowhere does it say why.",
        must="mismatch",
    )
    yield make(
        "confirm-clean-contradicted",
        _confirm(rng, "NORD LYS", "£", lamp, [], dark=True),
        text="Advertised at £84.99 and you charged me nearly double!",
    )
    yield make(
        "confirm-hidden_fee-listing",
        _confirm(rng, "NORD LYS", "€", lamp, [("Order processing", 495)]),
        promised=listing("€", 8499, title="Opal glass pendant"),
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "confirm-clean-yen",
        _confirm(rng, "KISSATEN GOODS", "¥", [("Hand drip kettle", 1, 980000), ("Filter papers", 3, 66000)], [("Shipping", 80000)]),
    )
    yield make(
        "confirm-clean-elsewhere",
        _confirm(rng, "THISTLE & LOOM", "C$", [("Lambswool scarf", 1, 9500)], [("HST 13%", 1235)]),
        text="Saw a similar scarf cheaper at the market, oh well. When does it arrive?",
        promised=listing("C$", 9500),
    )


def _invoice(rng: Random, shop: str, cur: str, items: Sequence[Item], rate: int, *, off: int = 0, rebate: int = 0, tax: str = "VAT") -> str:
    """A web shop's invoice: sender and receiver, a ruled table, net, tax and total."""
    net = _bought(items) - rebate
    vat = round(net * rate / 100)
    body = "".join(
        f'<tr><td style="padding:10px 8px">{name}</td><td style="text-align:center">{count}</td><td style="text-align:right">{money(cur, each)}</td>'
        f'<td style="text-align:right;padding-right:8px">{money(cur, count * each)}</td></tr>'
        for name, count, each in items
    )
    sums: list[Row] = [("Rebate", -rebate)] if rebate else []
    sums += [("Net amount", net), (f"{tax} {rate}%", vat)]
    return doc(
        f"""<div style="padding:54px 60px"><div style="display:flex;justify-content:space-between"><div><b style="font-size:24px">{shop}</b>
<div style="color:#555;margin-top:4px">{rng.randrange(2, 99)} Mill Lane</div></div>
<div style="text-align:right"><div style="font-size:28px;letter-spacing:3px">INVOICE</div>
<div style="color:#555">INV-{rng.randrange(2000, 2999)}-{rng.randrange(100, 999)}<br>Date: {rng.randrange(1, 28)} May 2025</div></div></div>
<table style="width:100%;border-collapse:collapse;margin:40px 0 24px"><tr style="background:#2d4a3e;color:#fff">
<th style="text-align:left;padding:10px 8px">Description</th><th>Qty</th>
<th style="text-align:right">Unit price</th><th style="text-align:right;padding-right:8px">Amount</th></tr>{body}</table>
<div style="width:330px;margin-left:auto">
{_rows(cur, sums)}<div style="display:flex;justify-content:space-between;border-top:2px solid #2d4a3e;padding-top:10px;font-size:19px;
font-weight:700">
<span>Amount due</span><span>{money(cur, net + vat + off)}</span></div></div>
<div style="margin-top:50px;color:#555;font-size:14px">Payable within 14 days. Thank you for your custom.</div></div>"""
    )


def _invoice_pages(rng: Random) -> Iterator[Page]:
    """Invoices of a web shop."""
    make = partial(shot, "held", 900, 1.75, 24, kind="invoice")
    desk: list[Item] = [("Standing desk frame", 2, 31900), ("Cable tray", 2, 2450), ("Assembly guide, printed", 1, 600)]
    yield make("invoice-clean-vat", _invoice(rng, "Fenwold Office Supply", "£", desk, 20))
    yield make(
        "invoice-sum_mismatch",
        _invoice(rng, "Fenwold Office Supply", "£", desk, 20, off=12000),
        must="document.sum_mismatch",
        unsure="total_mismatch",
    )
    yield make(
        "invoice-clean-rebate",
        _invoice(rng, "Lakeshore Print Co.", "A$", [("Poster A1", 10, 1850), ("Mailing tube", 10, 320)], 10, rebate=2000, tax="GST"),
        text="need the ABN on it please",
    )


def _refund(rng: Random, cur: str, rows: Sequence[Row], *, off: int = 0, title: str, said: str) -> str:
    """A refund's progress on a phone: a tick, three dots on a line, what is given back."""
    dots = "".join(
        f'<div style="flex:1;text-align:center;font-size:13px">'
        f'<div style="width:18px;height:18px;border-radius:9px;background:#2a9d8f;margin:0 auto 6px"></div>{step}</div>'
        for step in ("Requested", "Received", "Refunded")
    )
    return doc(
        f"""{status(rng)}<div style="padding:8px 20px;font-size:17px">‹ Return {rng.randrange(10000, 99999)}</div>
<div style="text-align:center;padding:22px">
<div style="width:64px;height:64px;border-radius:32px;background:#2a9d8f;color:#fff;font-size:34px;line-height:64px;margin:0 auto 12px">✓</div>
<b style="font-size:21px">{title}</b>
<div style="color:#666;font-size:14px;margin-top:6px">Expect it on your card in 3 to 5 working days</div></div>
<div style="display:flex;padding:0 10px 20px">{dots}</div>
<div style="margin:0 18px;border:1px solid #dfe8e6;border-radius:12px;padding:16px">
{_rows(cur, rows, pad=8)}<div style="display:flex;justify-content:space-between;border-top:1px dashed #b7cbc7;margin-top:8px;padding-top:12px;
font-weight:700;font-size:18px">
<span>{said}</span><span>{money(cur, summed(rows, off))}</span></div></div>
<div style="text-align:center;padding:26px;color:#2a9d8f;font-weight:700">Chat with us</div>""",
        font=DEJAVU,
        ink="#173430",
    )


def _refund_pages(rng: Random) -> Iterator[Page]:
    """Refunds, whole and short."""
    make = partial(shot, "held", rng.choice((375, 390)), 2.5, 34)
    back: list[Row] = [("Rain jacket", 8900), ("Hiking socks", 1600), ("Shipping", 495)]
    yield make("refund-clean", _refund(rng, "€", back, title="Your refund is on its way", said="Refund total"), text="Which card will it go to?")
    yield make(
        "refund-total_mismatch", _refund(rng, "€", back, off=-2000, title="Your refund is on its way", said="Refund total"), must="total_mismatch"
    )
    yield make(
        "refund-mismatch-promised",
        _refund(rng, "A$", [("Camp stove", 10400)], title="Money sent back", said="Refunded"),
        text="Support promised in chat to return the full A$129.00. This is all that was refunded.",
        must="mismatch",
    )
    yield make(
        "refund-clean-promise_kept",
        _refund(rng, "A$", [("Camp stove", 12900)], title="Money sent back", said="Refunded"),
        text="Support promised to return the full A$129.00 and here it is, case closed from my side",
    )


def _bill(rng: Random, firm: str, cur: str, rows: Sequence[Row], *, off: int = 0, usage: str) -> str:
    """A household bill online: a band of figures, charges in a monospaced list, bars of use."""
    bars = "".join(f'<rect x="{24 * n}" y="{60 - (tall := rng.randrange(18, 58))}" width="15" height="{tall}" fill="#88a4d6"/>' for n in range(12))
    total = summed(rows, off)
    return doc(
        f"""<div style="padding:28px 48px;display:flex;justify-content:space-between;border-bottom:4px solid #2f5aa8">
<b style="font-size:23px;color:#2f5aa8">{firm}</b><span>Account {rng.randrange(1000, 9999)} {rng.randrange(1000, 9999)}</span></div>
<div style="background:#e8eef9;padding:22px 48px;display:flex;justify-content:space-between;align-items:center"><div>
<div style="font-size:15px">Please pay by {rng.randrange(2, 28)} July 2025</div>
<div style="font-size:32px;font-weight:700">{money(cur, total)}</div></div><div style="font-size:15px">{usage}</div><svg width="290" height="62">
{bars}</svg></div>
<div style="padding:26px 48px 50px"><h3>Charges this period</h3><div style="font-family:{MONO};font-size:15px">{_rows(cur, rows, pad=8)}</div>
<div style="display:flex;justify-content:space-between;border-top:2px solid #2f5aa8;margin-top:10px;padding-top:12px;font-weight:700;
font-size:18px"><span>Total due</span><span>{money(cur, total)}</span></div>
<div style="margin-top:26px;font-size:14px;color:#555">Lost power? Ring 13 {rng.randrange(10, 99)} {rng.randrange(10, 99)} day or night.</div>
</div>"""
    )


def _bill_pages(rng: Random) -> Iterator[Page]:
    """Bills for power and the net."""
    make = partial(shot, "held", 960, 1.75, 25)
    power: list[Row] = [("Supply charge, 30 days", 3570), ("Usage 412 kWh", 12360), ("GST", 1593)]
    yield make("bill-clean-power", _bill(rng, "Southgrid Energy", "A$", power, usage="412 kWh used"), kind="bill")
    yield make(
        "bill-sum_mismatch",
        _bill(rng, "Southgrid Energy", "A$", power, off=4000, usage="412 kWh used"),
        must="document.sum_mismatch",
        unsure="total_mismatch",
    )
    yield make(
        "bill-clean-credit",
        _bill(rng, "Fibrewell", "$", [("Internet 500", 5500), ("Router rental", 800), ("Loyalty credit", -1000)], usage="1.2 TB used"),
        text="wifi drops every evening",
    )
    yield make(
        "bill-mismatch-text",
        _bill(rng, "Fibrewell", "$", [("Internet 500", 6500)], usage="1.2 TB used"),
        text="I was sold Internet 500 at $55 a month with the rate locked for two years. First bill: $65.",
        must="mismatch",
    )


def _basket(rng: Random, shop: str, cur: str, items: Sequence[Item], extras: Sequence[Row], *, off: int = 0, hint: str = "") -> str:
    """A basket on a desktop: a wide table with steppers, a summary panel, a strip about free delivery."""
    rows = "".join(
        f'<tr style="border-bottom:1px solid #e2e2e2"><td style="padding:16px 0;width:96px">{art(rng, 80, "80px", 4)}</td><td><b>{name}</b>'
        f'<div style="font-size:14px;color:#777">Item {rng.randrange(100, 999)}.{rng.randrange(100, 999)}.{rng.randrange(10, 99)} · Remove</div></td>'
        f'<td style="text-align:right">{money(cur, each)}</td><td style="text-align:center">'
        f'<span style="border:1px solid #bbb;padding:6px 14px;border-radius:18px">− &nbsp; {count} &nbsp; +</span></td>'
        f'<td style="text-align:right;font-weight:700">{money(cur, count * each)}</td></tr>'
        for name, count, each in items
    )
    goods = _bought(items)
    return doc(
        f"""<div style="padding:20px 60px;font-size:24px;font-weight:700;color:#0b4f3c">{shop}</div>
{some(hint, "background:#e4f3ec;padding:12px 60px;font-size:15px")}
<div style="display:grid;grid-template-columns:1fr 340px;gap:50px;padding:24px 60px 50px"><div><h2 style="margin:0 0 10px">Shopping basket</h2>
<table style="width:100%;border-collapse:collapse">
<tr style="text-align:left;color:#666;font-size:14px"><th></th><th>Product</th><th style="text-align:right">Price</th>
<th style="text-align:center">Quantity</th><th style="text-align:right">Sum</th></tr>{rows}</table></div>
<div style="border-top:5px solid #0b4f3c;background:#fafafa;padding:22px;align-self:start"><b>Summary</b><div style="margin-top:10px">
{_rows(cur, [("Goods", goods), *extras], free="FREE")}</div>
<div style="display:flex;justify-content:space-between;border-top:1px solid #ccc;padding-top:12px;margin-top:8px;font-size:20px;font-weight:700">
<span>To pay</span><span>{money(cur, goods + summed(extras, off))}</span></div>
<div style="background:#0b4f3c;color:#fff;text-align:center;padding:14px;margin-top:18px;border-radius:26px">Go to checkout</div></div></div>"""
    )


def _basket_pages(rng: Random) -> Iterator[Page]:
    """Baskets of a shop for house and garden."""
    make = partial(shot, "held", 1300, rng.choice((1.25, 1.5)), 18)
    garden: list[Item] = [("Watering can 9 l", 1, 3495), ("Terracotta pot 30 cm", 3, 1290), ("Hand trowel", 2, 890)]
    chair: list[Item] = [("Folding chair, oak", 4, 5900)]
    yield make("basket-total_mismatch-goods", _basket(rng, "Holm & Hedge", "£", garden, [("Delivery", 495)], off=1290), must="total_mismatch")
    yield make(
        "basket-total_mismatch-voucher",
        _basket(rng, "Holm & Hedge", "CHF ", chair, [("Voucher", -2500), ("Delivery", 0)], off=2500),
        text="it still wants the old amount after I put the voucher in",
        must="total_mismatch",
    )
    yield make(
        "basket-hidden_fee-listing",
        _basket(rng, "Holm & Hedge", "£", [("Garden bench", 1, 18900)], [("Delivery", 1500), ("Oversize surcharge", 2200)]),
        promised=listing("£", 18900, title="Garden bench", fees=[("Delivery", 1500)]),
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make("basket-clean", _basket(rng, "Holm & Hedge", "£", garden, [("Delivery", 495)]), text="Is the can made of zinc?")
    yield make(
        "basket-clean-free",
        _basket(rng, "Holm & Hedge", "CHF ", chair, [("Voucher", -2500), ("Delivery", 0)], hint="You have reached free delivery (from CHF 150.00)."),
        promised=listing("CHF ", 5900),
    )
    yield make(
        "basket-clean-tax",
        _basket(rng, "Prairie Home", "$", [("Rocking chair", 1, 24900)], [("Shipping", 4900), ("Sales tax 8%", 1992)]),
        text="assembly video link is broken",
    )
    yield make(
        "basket-clean-surcharge_listed",
        _basket(rng, "Holm & Hedge", "£", [("Garden bench", 1, 18900)], [("Delivery", 1500), ("Oversize surcharge", 2200)]),
        promised=listing("£", 18900, title="Garden bench", fees=[("Delivery", 1500), ("Oversize surcharge", 2200)]),
    )


def _stay(
    rng: Random, place: str, cur: str, nights: tuple[int, int], extras: Sequence[Row], *, off: int = 0, said: str = "Total for your stay"
) -> str:
    """A booked room on a phone, in night colours: a card with dates, the price broken down."""
    count, each = nights
    total = count * each + summed(extras, off)
    return doc(
        f"""{status(rng, "#e9ecf5")}<div style="padding:10px 20px;font-size:22px;font-weight:700">Review and book</div>
<div style="margin:8px 16px;background:#20283d;border-radius:16px;overflow:hidden">{art(rng, 130)}
<div style="padding:16px"><b style="font-size:18px">{place}</b>
<div style="display:flex;justify-content:space-between;margin-top:12px;color:#b8c0d6;font-size:15px"><span>Check-in<br>
<b style="color:#fff">Thu {rng.randrange(2, 12)} Apr</b></span>
<span style="text-align:right">Guests<br><b style="color:#fff">2 adults</b></span></div></div></div>
<div style="margin:16px;background:#20283d;border-radius:16px;padding:16px"><b>Price breakdown</b>
<div style="margin-top:8px;color:#d5daea">{_rows(cur, [(f"{money(cur, each)} × {count} nights", count * each), *extras])}</div>
<div style="display:flex;justify-content:space-between;border-top:1px solid #3b4561;margin-top:8px;padding-top:12px;font-weight:700;font-size:17px">
<span>{said}</span><span>{money(cur, total)}</span></div></div>
<div style="margin:10px 16px 30px;background:#7aa2ff;color:#0d1530;font-weight:700;text-align:center;padding:16px;
border-radius:14px">Confirm booking</div>""",
        back="#141a2a",
        ink="#f0f3fb",
    )


def _stay_pages(rng: Random) -> Iterator[Page]:
    """Rooms booked in an app."""
    make = partial(shot, "held", rng.choice((384, 402)), 2.5, 34)
    extras: list[Row] = [("Destination amenity fee", 9000), ("Taxes", 7330)]
    yield make(
        "stay-hidden_fee-listing",
        _stay(rng, "Mirage Palms", "$", (2, 18900), extras),
        promised=listing("$", 18900, title="Mirage Palms, per night"),
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "stay-clean-listed",
        _stay(rng, "Mirage Palms", "$", (2, 18900), extras),
        promised=listing("$", 18900, title="Mirage Palms, per night", fees=[("Destination amenity fee", 9000)]),
    )
    yield make("stay-total_mismatch", _stay(rng, "Ca' Brenta Rooms", "€", (3, 12000), [("Tidying up", 4000)], off=6000), must="total_mismatch")
    yield make(
        "stay-mismatch-listing",
        _stay(rng, "Ca' Brenta Rooms", "€", (3, 13800), []),
        promised=listing("€", 12000, title="Ca' Brenta Rooms, per night"),
        must="mismatch",
    )
    yield make(
        "stay-clean-neutral",
        _stay(rng, "Ca' Brenta Rooms", "€", (3, 12000), [("Tidying up", 4000)]),
        text="We land at 23:40, is somebody at the door that late?",
    )
    yield make(
        "stay-clean-rate_cut", _stay(rng, "Marina Quay Suites", "AED ", (4, 52000), [("Long stay reduction", -20800), ("Tourism dirham", 6000)])
    )
