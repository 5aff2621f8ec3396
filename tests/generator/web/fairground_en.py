"""English pages of the fair: offers, orders, tickets, and papers of an office and a till."""

from __future__ import annotations

from random import Random

from tests.generator.web.fairground_kit import Case, Template, listing, money, rows, table


def code(rng: Random) -> str:
    """An order reference."""
    return f"{rng.choice('BKRTW')}{rng.choice('CDFH')}-{rng.randint(10000, 99999)}"


def lines(entries: list[tuple[str, float]], sign: str = "$") -> str:
    """Rows of charges; what is below zero is taken off."""
    return rows([(name, f"−{sign}{-amount:,.2f}" if amount < 0 else f"{sign}{amount:,.2f}") for name, amount in entries])


# --- a sale of a few hours, on a desktop

FLASH_CSS = """body{background:#fff}.nav{display:flex;gap:34px;padding:18px 70px;border-bottom:2px solid #111;font-size:17px}.w{display:flex;padding:36px 70px;gap:50px}.v{width:480px;height:400px;
background:radial-gradient(circle at 50% 60%,#41505f 0 24%,#d6dde3 25% 60%,#eef1f4 61%)}.r{flex:1}h1{font-size:32px;margin-bottom:12px}.p{font-size:46px;font-weight:700}.q{background:#ffdf3d;
padding:5px 11px;font-size:19px;font-weight:700;margin-left:14px}.n{background:#111;color:#fff;padding:12px 18px;font-size:18px;margin:18px 0}p{font-size:17px;line-height:1.9}.b{background:#0a6e4f;
color:#fff;text-align:center;padding:16px;font-size:19px;margin-top:18px;width:340px}.faint{font-size:12px;color:#d0d0d0}"""


def flash(
    rng: Random, title: str, price: float, was: float, tag: str, news: str, *, faint: str = "Colours may look different on your screen."
) -> str:
    """One offer of a short sale."""
    return (
        f'<div class="nav"><b>HEARTH &amp; TOOL</b><span>Kitchen</span><span>Garden</span><span>Short sales</span></div><div class="w"><div class="v"></div><div class="r"><h1>{title}</h1>'
        f'<span class="p">{money("$", price)}</span> <del style="font-size:22px">${was:.2f}</del><span class="q">{tag}</span><div class="n">{news}</div><p>★★★★☆ {rng.randint(80, 700)} ratings · '
        f'Item {rng.randint(100000, 999999)}</p><p>Free returns within 30 days</p><div class="b">Put in basket</div><p class="faint">{faint}</p></div></div>'
    )


FLASH = (
    Case("running", data={"title": "Cordless drill kit", "price": 72, "was": 96, "tag": "25% off", "news": "Sale runs for another 03 : 41 : 09"}),
    Case(
        "over",
        "expired_offer",
        data={"title": "Cast iron griddle", "price": 34, "was": 40, "tag": "15% off", "news": "You missed it: this sale closed on 9 March 2025"},
    ),
    Case("cut_wrong", "false_discount", data={"title": "Stand mixer, 5 qt", "price": 164, "was": 220, "tag": "40% off", "news": "While stock lasts"}),
    Case("save_wrong", "false_discount", data={"title": "Hedge trimmer", "price": 89, "was": 109, "tag": "Save $35", "news": "41 left in stock"}),
    Case(
        "up_to",
        data={"title": "Bread bin, oak lid", "price": 45, "was": 50, "tag": "Save $5", "news": "Garden week: other departments up to 60% off"},
    ),
    Case(
        "small",
        "hidden_fee fine_print",
        data={
            "title": "Patio heater",
            "price": 180,
            "was": 200,
            "tag": "10% off",
            "news": "Back in stock",
            "faint": "A bulky item surcharge of $24.00 will be added to every order.",
        },
    ),
)

# --- an item with a voucher

VOUCHER_CSS = """body{background:#fbf7f4}.ph{height:240px;background:conic-gradient(from 40deg,#e7c6b0,#f6e7db,#caa28a,#e7c6b0)}.c{padding:16px 20px}.p{font-size:38px;font-weight:700;color:#8c2f39}
h1{font-size:20px;margin:6px 0}.k{border:2px dashed #8c2f39;border-radius:8px;padding:14px;margin:14px 0;background:#fff}.b{background:#8c2f39;color:#fff;padding:14px;text-align:center;border-radius:28px;
font-size:16px}.faint{font-size:10px;color:#d3cac5;margin-top:12px}p{line-height:1.7}"""


def voucher(rng: Random, title: str, price: float, under: str, card: str, *, faint: str = "Photo shows a serving suggestion.") -> str:
    """An item whose page shows a voucher."""
    return (
        f'<div class="bar"><span>{rng.randint(1, 9)}:{rng.randint(10, 59)}</span><span>▮▮▮ 82%</span></div><div class="ph"></div><div class="c"><h1>{title}</h1><span class="p">{money("$", price)}</span>'
        f'<p>{under}</p><div class="k">{card}</div><p style="color:#666">{rng.randint(40, 900)} sold this month</p><div class="b">Add to bag</div><p class="faint">{faint}</p></div>'
    )


VOUCHER = (
    Case(
        "code",
        "conditional",
        data={"title": "Linen apron", "price": 18.4, "under": "with voucher PANTRY · otherwise $23.00", "card": "PANTRY — $4.60 off. Clip"},
    ),
    Case("basket", data={"title": "Beeswax candle", "price": 12, "under": "In stock", "card": "TENNER — $10 off baskets over $80"}),
    Case(
        "lapsed",
        "expired_offer",
        "conditional",
        data={
            "title": "Espresso cups, set of 4",
            "price": 27,
            "under": "voucher price",
            "card": "SIPSLOW — $6 off. No longer valid (ended 3 Oct 2025)",
        },
    ),
    Case(
        "small",
        "fine_print",
        "conditional",
        data={
            "title": "Wool throw",
            "price": 61,
            "under": "Ships tomorrow",
            "card": "Gift wrap available",
            "faint": "Price applies to club members only; guests pay $74.00.",
        },
    ),
)

# --- a subscription, dark

PLAN_CSS = """body{background:#15121f;color:#efeaf9;padding:40px 70px}h1{font-size:34px;text-align:center;margin-bottom:30px}.g{display:flex;gap:28px}.c{flex:1;background:#221d33;border-radius:16px;padding:30px}
.c.on{border:2px solid #b497ff}.p{font-size:46px;font-weight:700}p{font-size:17px;line-height:2}.b{background:#b497ff;color:#15121f;border-radius:8px;text-align:center;padding:13px;font-size:17px;margin-top:14px}
.faint{font-size:11px;color:#453d5c;text-align:center;margin-top:22px}"""


def plan(rng: Random, cards: list[tuple[str, float, str]], *, faint: str = "© 2026 Quillcast Audio Ltd") -> str:
    """Plans side by side."""
    body = "".join(
        f'<div class="c{"" if place else " on"}"><h2>{name}</h2><span class="p">{money("$", price)}</span> / month<p>{note}</p><p>✓ {rng.randint(2, 9)},000 talks and books</p>'
        f'<div class="b">Start {name}</div></div>'
        for place, (name, price, note) in enumerate(cards)
    )
    return f'<h1>Listen everywhere</h1><div class="g">{body}</div><p class="faint">{faint}</p>'


PLAN = (
    Case("plain", data={"cards": [("Solo", 8.5, "Stop whenever you like"), ("Household", 13, "Up to five listeners")]}),
    Case("newcomers", "conditional", data={"cards": [("Solo", 3.5, "for people new to Quillcast; returning listeners pay $8.50")]}),
)

# --- an old device for a new one

SWAP_CSS = """body{background:#f5f5f7}.ph{margin:20px auto;width:150px;height:260px;border-radius:26px;background:linear-gradient(160deg,#6b7f95,#c6d3df);border:6px solid #222}.c{background:#fff;margin:12px;
padding:18px;border-radius:18px}.p{font-size:36px;font-weight:700}h1{font-size:22px}.b{background:#0066d6;color:#fff;text-align:center;padding:14px;border-radius:14px;margin:14px;font-size:16px}p{line-height:1.8;font-size:15px}"""


def swap(rng: Random, title: str, price: float, under: str, other: str) -> str:
    """A device that may be paid for with an old one."""
    return (
        f'<div class="bar"><span>{rng.randint(1, 12)}:{rng.randint(10, 59)}</span><span>LTE</span></div><div class="ph"></div><div class="c"><h1>{title}</h1><span class="p">{money("$", price, cents=False)}</span>'
        f'<p>{under}</p></div><div class="c"><p>{other}</p></div><div class="b">Continue</div>'
    )


SWAP = (
    Case(
        "needed",
        "conditional",
        data={
            "title": "Orla 9, 256 GB",
            "price": 449,
            "under": "when you hand in an Orla 7 · $699 without",
            "other": "Hand-in: Orla 7, good condition",
        },
    ),
    Case(
        "optional",
        data={"title": "Orla 9, 128 GB", "price": 629, "under": "in any colour", "other": "Have an old phone? Get credit for it after purchase."},
    ),
)

# --- a flight

FARE_CSS = """body{background:#eaf1fb}.h{background:#0c2d6b;color:#fff;padding:20px;font-size:20px}.h b{display:block;font-size:26px;margin-top:6px}.c{background:#fff;margin:12px;padding:15px;border-radius:10px}.c .row{padding:7px 0}
.on{outline:3px solid #0c2d6b}.p{font-size:25px;font-weight:700}.b{background:#e2562b;color:#fff;text-align:center;padding:15px;margin:12px;border-radius:8px;font-size:17px}"""


def fare(rng: Random, lead: str, kinds: list[tuple[str, float]], chosen: int, *, bill: str = "") -> str:
    """A flight with its fares, one of them chosen."""
    cards = "".join(
        f'<div class="c{" on" if place == chosen else ""}"><div class="row"><b>{name}</b><span class="p">{money("€", price)}</span></div>{"● Selected" if place == chosen else "○ Select"}</div>'
        for place, (name, price) in enumerate(kinds)
    )
    return (
        f'<div class="h">Porto → Vienna<b>{lead}</b>Thu 14 Jan · {rng.randint(6, 11)}:{rng.randint(10, 55)} · 3 h 20</div>{cards}'
        f'{f"<div class=c>{bill}</div>" if bill else ""}<div class="b">Next: travellers</div>'
    )


def due(charges: list[tuple[str, float]], total: float, sign: str = "€") -> str:
    """A bill with what is to pay."""
    return f'{lines(charges, sign)}<div class="row"><b>To pay</b><span class="p">{sign}{total:,.2f}</span></div>'


FARES = [("Light", 84.0), ("Comfort", 131.0)]
FARE = (
    Case("dearer", "conditional", data={"lead": "from €84", "kinds": FARES, "chosen": 1}),
    Case("cheapest", data={"lead": "from €84", "kinds": FARES, "chosen": 0}),
    Case(
        "fee",
        "hidden_fee",
        "mismatch",
        listing=listing("Porto to Vienna, Light", 84, "EUR"),
        data={"lead": "Light", "kinds": FARES[:1], "chosen": 0, "bill": due([("Light fare", 84), ("Booking handling", 14.5)], 98.5)},
    ),
    Case(
        "fee_known",
        listing=listing("Porto to Vienna, Light", 84, "EUR", Cabin_bag=22),
        data={"lead": "Light", "kinds": FARES[:1], "chosen": 0, "bill": due([("Light fare", 84), ("Cabin bag", 22)], 106)},
    ),
)

# --- a checkout on a desktop

TILL_CSS = """body{background:#f7f7f5}.h{padding:20px 80px;background:#fff;font-size:22px;font-weight:700}.w{display:flex;gap:40px;padding:30px 80px}.l{flex:1.3;background:#fff;padding:26px}.s{flex:1;background:#fff;padding:26px}
.f{border:1px solid #bbb;border-radius:4px;padding:12px;margin:10px 0;color:#555;font-size:16px}.row{padding:9px 0;font-size:17px}.p{font-size:28px;font-weight:700}.b{background:#222;color:#fff;text-align:center;padding:15px;margin-top:16px}"""


def checkout(rng: Random, charges: list[tuple[str, float]], total: float) -> str:
    """A checkout with an address and a summary."""
    return (
        f'<div class="h">moss &amp; thread</div><div class="w"><div class="l"><h2>Where to?</h2><div class="f">J. Alder</div><div class="f">{rng.randint(10, 240)} Linden Street</div><div class="f">Card ending {rng.randint(1000, 9999)}</div></div>'
        f'<div class="s"><h2>Your bag</h2>{due(charges, total, "$")}<div class="b">Pay now</div></div></div>'
    )


CHECKOUT = (
    Case("plain", data={"charges": [("Corduroy shirt", 58), ("Wool socks × 2", 24), ("Shipping", 6.5), ("Sales tax", 6.56)], "total": 95.06}),
    Case("sum", "total_mismatch", data={"charges": [("Denim jacket", 92), ("Beanie", 21), ("Shipping", 7), ("Promo", -10)], "total": 124}),
    Case(
        "fee",
        "hidden_fee",
        "mismatch",
        listing=listing("Rain coat", 118, "USD", Shipping=8),
        data={"charges": [("Rain coat", 118), ("Shipping", 8), ("Order care charge", 5.9)], "total": 131.9},
    ),
    Case(
        "waived",
        listing=listing("Canvas tote", 36, "USD"),
        data={"charges": [("Canvas tote", 36), ("Shipping", 5), ("Shipping waived", -5)], "total": 36},
    ),
    Case(
        "fees_known",
        listing=listing("Quilted vest", 74, "USD", Shipping=8, Gift_box=4),
        data={"charges": [("Quilted vest", 74), ("Shipping", 8), ("Gift box", 4)], "total": 86},
    ),
)

# --- an order that was paid

ORDER_CSS = """body{background:#fff;padding-bottom:20px}.h{padding:14px 20px;font-size:19px;font-weight:700;border-bottom:1px solid #ddd}.it{display:flex;gap:14px;padding:16px 20px}.im{width:84px;height:84px;background:linear-gradient(#f0d9a8,#b7793f)}
.c{margin:0 20px;border-top:1px solid #ddd;padding:10px 0}.c .row{padding:6px 0}.p{font-size:20px;font-weight:700}.g{color:#666;line-height:1.8;padding:0 20px}"""


def order(rng: Random, title: str, charges: list[tuple[str, float]], total: float) -> str:
    """A paid order on a phone."""
    return (
        f'<div class="bar"><span>{rng.randint(1, 12)}:{rng.randint(10, 59)}</span><span>▮▮▯ 47%</span></div><div class="h">‹ Order {code(rng)}</div><div class="it"><div class="im"></div><div><p>{title}</p>'
        f'<p style="color:#666;margin-top:6px">Arrived Tue, Nov {rng.randint(10, 24)}</p></div></div><div class="c">{lines(charges)}</div><div class="c"><div class="row"><span>Charged to card</span><span class="p">${total:.2f}</span></div></div>'
        f'<p class="g">Need help? 8 a.m. – 6 p.m.</p>'
    )


ORDER = (
    Case(
        "dear",
        "mismatch",
        text="The ad promised the lamp for $45, yet I paid $57.",
        data={"title": "Reading lamp, brass", "charges": [("Item", 57)], "total": 57},
    ),
    Case(
        "fair",
        text="The ad promised the kettle for $39 and that is what I paid.",
        data={"title": "Stovetop kettle", "charges": [("Item", 39), ("Delivery", 0)], "total": 39},
    ),
    Case(
        "sum",
        "total_mismatch",
        data={"title": "Picture frame × 3", "charges": [("Items", 42), ("Delivery", 4.95), ("Store credit", -5)], "total": 49.95},
    ),
    Case(
        "plain",
        data={"title": "Plant stand, two tiers", "charges": [("Item", 64), ("Delivery", 9.5), ("Tax", 5.12), ("Store credit", -8)], "total": 70.62},
    ),
)

# --- seats at a show

SEAT_CSS = """body{background:#160d1a;color:#f5eaf7}.h{height:150px;background:linear-gradient(100deg,#6d1b5c,#e0623c);padding:80px 20px 0;font-size:24px;font-weight:700}.c{background:#2a1a30;margin:12px;padding:16px;border-radius:12px}
.c .row{padding:8px 0}.p{font-size:26px;font-weight:700}.b{background:#e0623c;text-align:center;padding:14px;margin:12px;border-radius:30px;font-size:16px}"""


def seat(rng: Random, charges: list[tuple[str, float]], total: float) -> str:
    """Seats in a basket."""
    return (
        f'<div class="h">Northern Strings Live</div><div class="c"><p>Sat 20 Feb 2027 · Doors 19:00</p><p style="margin-top:8px">Block C, row {rng.randint(3, 30)}, seat {rng.randint(40, 90)}</p></div><div class="c">{due(charges, total, "£")}</div>'
        f'<div class="b">Get tickets</div>'
    )


SEAT = (
    Case(
        "fee",
        "hidden_fee",
        "mismatch",
        listing=listing("Northern Strings, Block C", 48, "GBP"),
        data={"charges": [("Ticket", 48), ("Venue upkeep levy", 6.25)], "total": 54.25},
    ),
    Case("plain", listing=listing("Northern Strings, Block C", 48, "GBP"), data={"charges": [("Ticket", 48)], "total": 48}),
)

# --- papers

PAPER_CSS = """body{background:#fff;padding:40px 50px;font-family:'Liberation Serif',serif!important}h1{font-size:28px;margin-bottom:6px}table{width:100%;border-collapse:collapse;margin:20px 0}th{border-bottom:2px solid #333;text-align:left}
td,th{padding:8px;font-size:17px}td{border-bottom:1px solid #bbb}td:nth-last-child(-n+2),th:nth-last-child(-n+2){text-align:right}p{font-size:16px;line-height:1.6}.sum{margin-left:55%}.sum .row{padding:4px 8px;font-size:17px}"""


def statement(rng: Random, moves: list[tuple[str, str, float]], balances: list[str]) -> str:
    """A statement of a bank account."""
    cells = [(day, what, f"{sum_:,.2f}", balance) for (day, what, sum_), balance in zip(moves, balances, strict=True)]
    return (
        f"<h1>Tarn Valley Savings</h1><p>Account {rng.randint(10, 99)}-{rng.randint(100000, 999999)} · October 2026 · GBP</p>{table(('Date', 'Description', 'Amount', 'Balance'), cells)}"
        f"<p>Statement page 1 of 1</p>"
    )


MOVES = [("05 Oct", "Salary Fenwick Ltd", 1840.0), ("09 Oct", "Rent", -725.0), ("16 Oct", "Grocer", -63.4), ("23 Oct", "Water company", -41.1)]
STATEMENT = (
    Case("plain", data={"moves": MOVES, "balances": ["2,152.30", "1,427.30", "1,363.90", "1,322.80"]}),
    Case("run", "sum_mismatch", data={"moves": MOVES, "balances": ["2,152.30", "1,427.30", "1,463.90", "1,422.80"]}),
    Case("gap", "zero_field", "sum_mismatch", data={"moves": MOVES, "balances": ["2,152.30", "1,427.30", "0.00", "1,322.80"]}),
)


def invoice(rng: Random, items: list[tuple[str, int, float]], sums: list[tuple[str, float]]) -> str:
    """An invoice of a workshop."""
    cells = [(what, str(count), f"{price:,.2f}", f"{count * price:,.2f}") for what, count, price in items]
    return (
        f"<h1>INVOICE</h1><p>Bracken Joinery · No. {rng.randint(1000, 9999)} · 12 November 2026<br>Bill to: Heron House Café</p>{table(('Work', 'Qty', 'Each', 'Amount'), cells)}"
        f'<div class="sum">{lines(sums, "£")}</div><p style="margin-top:24px">Payable within 14 days.</p>'
    )


INVOICE = (
    Case("plain", data={"items": [("Oak shelf", 4, 65), ("Fitting, hours", 3, 38)], "sums": [("Net", 374), ("VAT 20%", 74.8), ("Total due", 448.8)]}),
    Case(
        "tax",
        "sum_mismatch",
        "total_mismatch",
        data={"items": [("Door frame", 2, 145), ("Primer", 1, 30)], "sums": [("Net", 320), ("VAT 20%", 64), ("Total due", 414)]},
    ),
    Case(
        "less",
        data={"items": [("Bench", 1, 280), ("Stool", 6, 45)], "sums": [("Net", 550), ("Trade discount", -50), ("VAT 20%", 100), ("Total due", 600)]},
    ),
)

SLIP_CSS = """body{background:#fff;padding:26px 30px;font-family:'Liberation Mono',monospace!important;font-size:17px;color:#1a1a1a}h1{font-size:22px;text-align:center}p{text-align:center;line-height:1.6}.row{padding:2px 0}hr{border:0;border-top:2px dashed #333;margin:10px 0}"""


def slip(rng: Random, items: list[tuple[str, float]], sums: list[tuple[str, float]]) -> str:
    """A receipt of a till."""
    return (
        f"<h1>GULL &amp; ANCHOR</h1><p>7 Quay Road<br>Table {rng.randint(2, 19)}  Check {rng.randint(1000, 9999)}</p><hr>{rows([(name, f'{price:.2f}') for name, price in items])}<hr>"
        f"{rows([(name, f'{price:.2f}') for name, price in sums])}<hr><p>Come again soon</p>"
    )


SLIP = (
    Case(
        "plain",
        data={"items": [("Chowder", 9.5), ("Fish pie", 16.25), ("Lemonade", 3.75)], "sums": [("Subtotal", 29.5), ("Tax", 2.36), ("TOTAL", 31.86)]},
    ),
    Case(
        "sum",
        "sum_mismatch",
        "total_mismatch",
        data={"items": [("Mussels", 14), ("Side salad", 5.5), ("Tea", 2.5)], "sums": [("Subtotal", 22), ("Tax", 1.76), ("TOTAL", 28.76)]},
    ),
    Case(
        "change",
        data={
            "items": [("Crab roll", 12.4), ("Coffee", 3.1)],
            "sums": [("Subtotal", 15.5), ("Tax", 1.24), ("TOTAL", 16.74), ("CASH", 20), ("CHANGE", 3.26)],
        },
    ),
)

TEMPLATES = (
    Template("flash", FLASH_CSS, flash, FLASH, width=1280, scale=1.5, smallest=18),
    Template("voucher", VOUCHER_CSS, voucher, VOUCHER, width=384, scale=3.0, smallest=30),
    Template("plan", PLAN_CSS, plan, PLAN, width=1200, scale=1.25, smallest=20),
    Template("swap", SWAP_CSS, swap, SWAP, width=402, smallest=30),
    Template("fare", FARE_CSS, fare, FARE, width=375, smallest=28),
    Template("checkout", TILL_CSS, checkout, CHECKOUT, width=1220, scale=1.25, smallest=21, surface="ticket"),
    Template("order", ORDER_CSS, order, ORDER, width=390, smallest=28, surface="ticket"),
    Template("seat", SEAT_CSS, seat, SEAT, width=428, smallest=28, surface="ticket"),
    Template("statement", PAPER_CSS, statement, STATEMENT, width=840, scale=1.5, smallest=24, paper=True, kind="statement", surface="document"),
    Template("invoice", PAPER_CSS, invoice, INVOICE, width=800, scale=1.5, smallest=24, paper=True, kind="invoice", surface="document"),
    Template("slip", SLIP_CSS, slip, SLIP, width=400, scale=2.0, smallest=34, paper=True, kind="receipt", surface="document"),
)
