"""English checkouts, orders and payment records of `quay`."""

from __future__ import annotations

from random import Random

from tests.generator.web.quay_kit import PHONES, Scene, Template, clock, digits, document, facts, picture, plain, summed

Item = tuple[str, str, float, int]
Row = tuple[str, float]

BASKET = """
body{background:#fff;color:#262b31;font-family:'Liberation Sans',sans-serif}.head{padding:22px 90px;border-bottom:1px solid #e2e5e9;font-size:24px;font-weight:700}
.cols{display:flex}.left{flex:1;padding:30px 50px 40px 90px}.right{width:480px;background:#f6f7f9;padding:30px 60px 40px 36px}.steps{font-size:13px;color:#6b7480;margin-bottom:22px}
h2{font-size:18px;margin:18px 0 10px}.field{border:1px solid #cbd1d8;border-radius:5px;font-size:14px;padding:12px;margin-bottom:10px;color:#515a65}
.good{display:flex;align-items:center;gap:14px;margin-bottom:16px;font-size:15px}.good p{font-size:13px;color:#68717c;margin-top:3px}.good span{margin-left:auto}
.row{display:flex;justify-content:space-between;font-size:15px;padding:6px 0}.row.sum{border-top:1px solid #d5dae0;margin-top:10px;padding-top:14px;font-size:18px;font-weight:700}
.pay{color:#fff;text-align:center;padding:15px;border-radius:5px;font-size:16px;font-weight:700;margin-top:16px}
"""


def basket(rng: Random, *, shop: str, items: tuple[Item, ...], rows: tuple[Row, ...], total: float | None = None, sign: str = "$") -> str:
    """A checkout on a desktop: the buyer's fields at the left, what is bought and what it comes to at the right."""
    main = rng.choice(("#1663c7", "#1d7a46", "#262b31", "#a3365c"))
    goods = "".join(
        f'<div class="good">{picture(rng, "width:66px;height:66px;border-radius:8px;flex:none")}<div>{name}<p>{kind} · Qty {count}</p></div><span>{plain(price * count, sign)}</span></div>'
        for name, kind, price, count in items
    )
    subtotal = round(sum(price * count for _, _, price, count in items), 2)
    lines = "".join(
        f'<div class="row"><span>{name}</span><span>{plain(amount, sign) if amount else "Free"}</span></div>'
        for name, amount in (("Subtotal", subtotal), *rows)
    )
    due = summed(items, rows) if total is None else total
    city = rng.choice(("Portland", "Leeds", "Galway"))
    return document(
        BASKET,
        f"""<div class="head" style="color:{main}">{shop}</div><div class="cols"><div class="left"><div class="steps">Cart › Information › <b>Payment</b></div>
<h2>Deliver to</h2><div class="field">{city}, home address on file</div><h2>Payment</h2><div class="field">Card ending in {digits(rng, 4)}</div><div class="field">Billing address: same as delivery</div>
<div class="pay" style="background:{main}">Pay now</div></div><div class="right">{goods}{lines}<div class="row sum"><span>Total</span><span>{plain(due, sign)}</span></div></div></div>""",
        lang="en",
    )


DISPATCH = """
body{background:#e9ecf0;color:#22262b;font-family:'DejaVu Sans','Liberation Sans',sans-serif;padding:18px 0}.sheet{background:#fff;margin:0 auto;max-width:640px;padding:26px 28px}
.sheet h1{font-size:22px;margin:14px 0 8px}.sheet p{font-size:14px;line-height:1.6;color:#495059}.num{background:#f2f4f7;font-size:13px;padding:10px 12px;margin:14px 0}
table{width:100%;border-collapse:collapse;font-size:14px;margin-top:8px}th{text-align:left;font-size:12px;color:#707983;border-bottom:2px solid #dde1e6;padding:7px 0}
td{padding:9px 0;border-bottom:1px solid #eceff2;vertical-align:top}td:last-child,th:last-child{text-align:right}.bare td{border:0;padding:5px 0}.bare .sum td{font-weight:700;font-size:17px;padding-top:10px}
.btn{display:inline-block;color:#fff;padding:10px 22px;border-radius:4px;font-size:14px;margin-top:18px}
"""


def dispatch(
    rng: Random,
    *,
    shop: str,
    head: str,
    lead: str,
    items: tuple[Item, ...],
    rows: tuple[Row, ...] = (),
    total: float | None = None,
    last: str = "Total paid",
    sign: str = "$",
) -> str:
    """An order's mail: greeting, number, a table of goods, what it came to, a button."""
    main = rng.choice(("#d35400", "#2c7a7b", "#4c51bf"))
    goods = "".join(
        f"<tr><td>{name}<br><span style='font-size:12px;color:#6d757e'>{kind}</span></td><td>{count}</td><td>{plain(price * count, sign)}</td></tr>"
        for name, kind, price, count in items
    )
    lines = "".join(f"<tr><td>{name}</td><td>{plain(amount, sign)}</td></tr>" for name, amount in rows)
    paid = summed(items, rows) if total is None else total
    date = f"{rng.randrange(1, 29)} {rng.choice(('March', 'June', 'August', 'October'))} 2026"
    return document(
        DISPATCH,
        f"""<div class="sheet"><b style="font-size:19px;color:{main}">{shop}</b><h1>{head}</h1><p>{lead}</p><div class="num">Order #{digits(rng, 7)} · placed {date}</div>
<table><tr><th>Item</th><th>Qty</th><th>Price</th></tr>{goods}</table><table class="bare">{lines}<tr class="sum"><td>{last}</td><td>{plain(paid, sign)}</td></tr></table>
<span class="btn" style="background:{main}">View order</span></div>""",
        lang="en",
    )


WALLET = """
body{font-family:'Liberation Sans',sans-serif}.nav{display:flex;justify-content:space-between;padding:8px 18px;font-size:16px}.mid{text-align:center;padding:24px 18px}
.mid i{display:block;width:60px;height:60px;border-radius:18px;margin:0 auto 12px;color:#fff;font-size:26px;line-height:60px;font-weight:700}.mid h1{font-size:18px}.mid b{display:block;font-size:40px;margin:10px 0 6px}
.mid p{font-size:14px;opacity:.7}.set{border-radius:14px;margin:0 16px 14px;padding:6px 16px}.set div{display:flex;justify-content:space-between;font-size:15px;padding:11px 0;border-bottom:1px solid #8882}
.set div:last-child{border:0}.set span:first-child{opacity:.7}
"""


def wallet(rng: Random, *, payee: str, amount: float, rows: tuple[tuple[str, str], ...] = (), dark: bool = True, sign: str = "$") -> str:
    """One payment in a wallet: payee, amount, state, rows in rounded sets."""
    ground, block, ink = ("#000", "#1c1c1e", "#f2f2f2") if dark else ("#f2f2f7", "#fff", "#1c1c1e")
    when = f"{rng.randrange(1, 29)} {rng.choice(('Feb', 'May', 'Jul', 'Sep'))} 2026, {rng.randrange(10, 22)}:{rng.randrange(10, 60)}"
    named = (*rows, ("Status", "Completed"), ("Date", when), ("Card", f"Debit •• {digits(rng, 4)}"), ("Reference", digits(rng, 10)))
    return document(
        f"{WALLET}body{{background:{ground};color:{ink}}}.set{{background:{block}}}",
        f"""{clock(rng, ink)}<div class="nav"><span>‹ Activity</span><span>Help</span></div><div class="mid"><i style="background:hsl({rng.randrange(360)} 45% 45%)">{payee[0]}</i>
<h1>{payee}</h1><b>-{plain(amount, sign)}</b><p>Card payment</p></div><div class="set">{"".join(f"<div><span>{name}</span><span>{value}</span></div>" for name, value in named)}</div>
<div class="set"><div><span>Split bill</span><span>›</span></div><div><span>Add a note</span><span>›</span></div></div>""",
        lang="en",
    )


BASKET_SCENES = (
    Scene(
        slug="clean-listed-shipping",
        facts=facts(listing=("Ceramic plant pot", 34), fees=(("Shipping", 6.95),), currency="USD", surface="ticket"),
        data={"shop": "Fern & Clay", "items": (("Ceramic plant pot", "Sage, 8 in", 34, 1),), "rows": (("Shipping", 6.95), ("Tax", 2.81))},
    ),
    Scene(
        slug="clean-named-shipping",
        facts=facts(text="Shipping of $6 is fine with me, when will it get here?", listing=("Chess set", 52), currency="USD", surface="ticket"),
        data={"shop": "Rook Street Games", "items": (("Wooden chess set", "Walnut", 52, 1),), "rows": (("Shipping", 6),)},
    ),
    Scene(
        slug="clean-free",
        facts=facts(surface="ticket"),
        data={
            "shop": "Hartley Home",
            "items": (("Bath sheet", "Slate", 18.5, 2), ("Bath mat", "Ivory", 14, 1)),
            "rows": (("Delivery", 0), ("Discount", -5.1)),
            "sign": "£",
        },
    ),
    Scene(
        slug="clean-usual",
        facts=facts(text="Can I still change the colour on this order?", surface="ticket"),
        data={
            "shop": "Velo Parts",
            "items": (("Bike bell", "Brass", 16.9, 1), ("Saddle cover", "Black", 12.5, 1)),
            "rows": (("Shipping", 0), ("Tax", 2.35)),
        },
    ),
    Scene(
        slug="handling",
        facts=facts("hidden_fee", unsure="mismatch", listing=("Yoga blocks", 60), currency="USD", surface="ticket"),
        data={"shop": "Calm Mat", "items": (("Cork yoga blocks", "Set of 4", 60, 1),), "rows": (("Shipping", 0), ("Handling fee", 7.5))},
    ),
    Scene(
        slug="service",
        facts=facts(
            "hidden_fee",
            unsure="mismatch",
            text="It was advertised at $85, why is the total higher?",
            listing=("Espresso grinder", 85),
            currency="USD",
            surface="ticket",
        ),
        data={"shop": "Third Cup", "items": (("Manual espresso grinder", "Steel", 85, 1),), "rows": (("Shipping", 0), ("Service fee", 9))},
    ),
    Scene(
        slug="sum-wrong",
        facts=facts("total_mismatch", surface="ticket"),
        data={
            "shop": "Hartley Home",
            "items": (("Table runner", "Linen", 22, 1), ("Placemats", "Set of 6", 31.5, 1)),
            "rows": (("Delivery", 4.95), ("Discount", -8)),
            "total": 58.45,
            "sign": "£",
        },
    ),
    Scene(
        slug="sum-wrong-tax",
        facts=facts("total_mismatch", text="Please check the total on my cart", surface="ticket"),
        data={
            "shop": "Velo Parts",
            "items": (("Floor pump", "160 psi", 44, 1), ("Tube 700c", "Presta", 8.5, 2)),
            "rows": (("Shipping", 0), ("Tax", 4.88)),
            "total": 71.88,
        },
    ),
    Scene(
        slug="dearer",
        facts=facts("mismatch", text="The product page said $110, the checkout charges $125 for the same jacket", surface="ticket"),
        data={"shop": "Outer Ridge", "items": (("Rain jacket", "Moss, M", 125, 1),), "rows": (("Shipping", 0),)},
    ),
)

DISPATCH_SCENES = (
    Scene(
        slug="clean-thanks",
        facts=facts(surface="ticket"),
        data={
            "shop": "Paper Heron",
            "head": "Thanks for your order",
            "lead": "We are packing it now and will write again when it leaves.",
            "items": (("Dotted notebook A5", "Navy", 14.5, 2), ("Brush pens", "12 colours", 21, 1)),
            "rows": (("Shipping", 4.5), ("Gift card", -10)),
        },
    ),
    Scene(
        slug="clean-broken",
        facts=facts(
            text="One of the glasses arrived broken, the price of $38 was as listed", listing=("Tumblers", 38), currency="USD", surface="ticket"
        ),
        data={
            "shop": "Clearwater Glass",
            "head": "Your parcel was delivered",
            "lead": "Left with a neighbour. Tell us how it went.",
            "items": (("Tumblers, set of 6", "Smoke", 38, 1),),
        },
    ),
    Scene(
        slug="clean-two-lines",
        facts=facts(listing=("Dog bed", 54), fees=(("Delivery", 5.99),), currency="GBP", surface="ticket"),
        data={
            "shop": "Wag & Wander",
            "head": "Order confirmed",
            "lead": "It should be with you in 3 to 5 working days.",
            "items": (("Washable dog bed", "Large", 54, 1),),
            "rows": (("Delivery", 5.99),),
            "sign": "£",
        },
    ),
    Scene(
        slug="packaging",
        facts=facts(
            "hidden_fee", unsure="mismatch", text="I paid more than the listed price", listing=("Desk fan", 42), currency="USD", surface="ticket"
        ),
        data={
            "shop": "Breezy Goods",
            "head": "Payment received",
            "lead": "Thank you. We will ship within two days.",
            "items": (("Desk fan 9 in", "White", 42, 1),),
            "rows": (("Packaging fee", 4),),
        },
    ),
    Scene(
        slug="sum-wrong",
        facts=facts("total_mismatch", surface="ticket"),
        data={
            "shop": "Paper Heron",
            "head": "Your order is on its way",
            "lead": "Track it from your account.",
            "items": (("Wall planner", "2027", 19, 1), ("Washi tape", "5 rolls", 11, 1)),
            "rows": (("Shipping", 3.5),),
            "total": 43.5,
        },
    ),
    Scene(
        slug="dearer",
        facts=facts("mismatch", text="Your ad said £65 but I paid £80 for these boots", surface="ticket"),
        data={
            "shop": "Wag & Wander",
            "head": "Order confirmed",
            "lead": "We will send a tracking link soon.",
            "items": (("Walking boots", "UK 6", 80, 1),),
            "sign": "£",
        },
    ),
)

WALLET_SCENES = (
    Scene(
        slug="clean-as-agreed",
        facts=facts(text="Paid $42.50 as agreed, I only need a receipt", surface="ticket"),
        data={"payee": "Oak Barbers", "amount": 42.5},
    ),
    Scene(
        slug="clean-plain",
        facts=facts(surface="ticket"),
        data={"payee": "Corner Bakery", "amount": 8.75, "dark": False, "sign": "€"},
    ),
    Scene(
        slug="clean-listing",
        facts=facts(listing=("Pottery class", 55), currency="USD", surface="ticket"),
        data={"payee": "Kiln Room", "amount": 55, "rows": (("For", "Pottery class"),)},
    ),
    Scene(
        slug="clean-advertised",
        facts=facts(text="Advertised at £18, charged £18, but the parcel never came", surface="ticket"),
        data={"payee": "Thread Box", "amount": 18, "dark": False, "sign": "£"},
    ),
    Scene(
        slug="dearer",
        facts=facts("mismatch", text="Advertised at $29 but I was charged $39", surface="ticket"),
        data={"payee": "Swift Print", "amount": 39},
    ),
)

TEMPLATES = (
    Template(name="en-basket", draw=basket, windows=((1200, 1.0), (1280, 1.5), (1360, 1.5)), print_size=13, scenes=BASKET_SCENES),
    Template(name="en-dispatch", draw=dispatch, windows=((680, 1.5), (390, 2.0), (412, 2.0)), print_size=12, scenes=DISPATCH_SCENES),
    Template(name="en-wallet", draw=wallet, windows=PHONES, print_size=14, scenes=WALLET_SCENES),
)
