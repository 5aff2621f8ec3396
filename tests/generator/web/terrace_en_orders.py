"""English orders: checkouts, carts, receipts by mail, stays and payment histories."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.terrace_kit import Order, digits, document, facts, listing, money, paged, photo, rows, signed, status_bar

CHECKOUT_CSS = """
.top{padding:20px 70px;font-size:26px;font-weight:700;background:var(--card);border-bottom:1px solid var(--line)} .m{display:flex}
.l{flex:1.2;padding:34px 50px 50px 70px} .r{flex:1;background:var(--card);padding:34px 70px 50px 44px;border-left:1px solid var(--line)}
h2{font-size:20px;margin:0 0 12px}
.f{border:1px solid var(--line);border-radius:7px;padding:12px 14px;font-size:16px;margin-bottom:12px;background:var(--card)}
.btn{background:#1456c4;color:#fff;text-align:center;border-radius:7px;padding:15px;font-size:18px;margin-top:20px}
.it{display:flex;gap:14px;font-size:16px;margin-bottom:14px;align-items:center} .it p{font-size:15px;color:var(--sub)}
.it>span:last-child{margin-left:auto} .row{font-size:16px;padding:6px 0}
.sum{border-top:1px solid var(--line);margin-top:10px;padding-top:14px;display:flex;justify-content:space-between;font-size:20px}
.sum .money{font-size:26px}
"""
CHECKOUTS: tuple[tuple[str, Order, Facts], ...] = (
    (
        "clean-listed",
        Order((("Walnut serving board", "Large", 54, 1),), (("Shipping", 7.5), ("Estimated tax", 4.46))),
        facts(promise=listing("Walnut serving board, large", 54, fees=(("Shipping", 7.5),), currency="USD")),
    ),
    (
        "clean-promo",
        Order((("Merino socks", "M, navy", 16, 3), ("Knit beanie", "Rust", 22.5, 1)), (("Promo WARM10", -7.05), ("Shipping", 0), ("Tax", 5.08))),
        facts(),
    ),
    (
        "hidden_fee-handling",
        Order((("Terracotta lamp", "Ivory shade", 86, 1),), (("Shipping", 0), ("Handling fee", 11.95))),
        facts("hidden_fee", promise=listing("Terracotta lamp", 86, currency="USD"), unsure="mismatch"),
    ),
    (
        "total_mismatch",
        Order((("Picture frame", "8 x 10 in", 19, 4), ("Wall hooks", "10 pack", 8.75, 1)), (("Shipping", 6.25), ("Tax", 6.78)), off=9.5),
        facts("total_mismatch"),
    ),
)
CART_CSS = """
h1{font-size:26px;padding:8px 20px 14px}
.it{display:flex;gap:14px;background:var(--card);margin:0 14px 10px;border-radius:14px;padding:12px;font-size:16px}
.it p{font-size:14px;color:var(--sub);margin:3px 0} .q{border:1px solid var(--line);border-radius:14px;padding:2px 12px;font-size:14px}
.it>b{margin-left:auto}
.s{background:var(--card);border-radius:20px 20px 0 0;margin-top:16px;padding:18px 22px 30px} .row{font-size:16px;padding:5px 0}
.tot{display:flex;justify-content:space-between;font-size:21px;font-weight:700;border-top:1px solid var(--line);margin-top:8px;padding-top:12px}
.btn{background:var(--accent);color:#fff;text-align:center;font-size:17px;font-weight:700;padding:15px;border-radius:28px;margin-top:16px}
"""
CARTS: tuple[tuple[str, Order, Facts], ...] = (
    (
        "clean",
        Order(
            (("Oat granola", "12 oz", 6.49, 2), ("Almond butter", "16 oz", 9.99, 1), ("Bananas", "2 lb", 1.38, 1)),
            (("Delivery", 3.99), ("Pantry savings", -2)),
        ),
        facts(),
    ),
    (
        "clean-free_delivery",
        Order((("Veggie bowl", "Extra tofu", 13.25, 2), ("Iced tea", "Peach", 3.5, 2)), (("Delivery", 0), ("Tip", 5), ("Tax", 2.68))),
        facts(),
    ),
    (
        "total_mismatch",
        Order((("Dog kibble", "20 lb", 48, 1), ("Chew toy", "Rope", 7.25, 2)), (("Repeat order discount", -6), ("Delivery", 4.5)), off=-11),
        facts("total_mismatch"),
    ),
)
MAIL_CSS = """
body{background:var(--card);padding:26px 34px 40px} .from{display:flex;gap:12px;align-items:center;font-size:16px}
.from u{width:44px;height:44px;border-radius:50%;background:#7a4fc0;color:#fff;text-decoration:none;text-align:center;line-height:44px;font-size:20px}
.box{border:1px solid var(--line);margin-top:22px;padding:28px}
h1{font-family:'Liberation Serif';font-size:28px} .box>p{font-size:16px;margin:10px 0 20px}
table{width:100%;border-collapse:collapse;font-size:16px} td{padding:10px 0;border-bottom:1px solid var(--line)}
td:last-child{text-align:right} .big td{font-size:20px;font-weight:700;border:0}
"""
MAILS: tuple[tuple[str, str, Order, Facts], ...] = (
    (
        "mismatch",
        "Your order is confirmed",
        Order((("Robot mop R3", "White", 259, 1),), (("Shipping", 0),)),
        facts("mismatch", text="The ad showed $219 for the robot mop but I was charged $259. Please refund the difference."),
    ),
    (
        "clean-text",
        "Thanks for your purchase",
        Order((("Corner bookshelf", "Oak", 142, 1),), (("Shipping", 18),)),
        facts(text="I agreed to $142 plus $18 shipping and paid $160, so the price is right, but the box arrived a week late."),
    ),
    (
        "total_mismatch",
        "We received your payment",
        Order((("Yoga block", "Cork", 14, 2), ("Strap", "8 ft", 11, 1)), (("Shipping", 5),), off=3),
        facts("total_mismatch"),
    ),
    (
        "clean-tax",
        "Receipt for your order",
        Order((("Drawing pens", "Set of 12", 21.6, 2), ("Sketchbook", "A4", 15.3, 1)), (("Shipping", 4.95), ("Sales tax", 4.68))),
        facts(),
    ),
)
STAY_CSS = """
.pic{height:190px} .s{background:var(--card);padding:18px 20px;margin-bottom:10px} h1{font-size:22px}
.s p{font-size:15px;color:var(--sub);margin-top:4px} .dd{display:flex;justify-content:space-between;margin-top:14px;font-size:15px}
.dd div{border:1px solid var(--line);border-radius:10px;padding:10px 16px;width:48%} .dd b{display:block;font-size:17px}
.row{font-size:16px;padding:6px 0} h2{font-size:18px;margin-bottom:8px}
.tot{display:flex;justify-content:space-between;font-size:20px;font-weight:700;border-top:1px solid var(--line);margin-top:8px;padding-top:12px}
.btn{background:#00786c;color:#fff;border-radius:10px;font-size:17px;text-align:center;padding:15px;margin:8px 18px 26px}
"""
STAYS: tuple[tuple[str, str, float, int, tuple[tuple[str, float], ...], Facts], ...] = (
    (
        "hidden_fee-amenity",
        "Harborlight Inn",
        118,
        2,
        (("Amenity fee", 38), ("Taxes", 28.32)),
        facts(
            "hidden_fee",
            text="Advertised at $118 per night for two nights and nothing else was mentioned. Why am I charged more than shown?",
            unsure="mismatch",
        ),
    ),
    ("clean", "Maple Row Guesthouse", 96, 3, (("Taxes", 34.56),), facts()),
    (
        "clean-cleaning_told",
        "Lakeside cabin",
        140,
        2,
        (("Cleaning fee", 45),),
        facts(text="The host's page said $140 per night and a $45 cleaning fee, $325 in all. Is late check-in possible?"),
    ),
)
HISTORY_CSS = """
.h{padding:30px 50px 10px} .h h1{font-size:28px} .h p{font-size:17px;color:var(--sub);margin-top:4px}
.now{display:flex;gap:60px;background:var(--card);margin:16px 50px;padding:22px 26px;border-radius:12px;font-size:17px}
.now b{display:block;font-size:22px} table{width:900px;margin:6px 50px 44px;border-collapse:collapse;font-size:17px;background:var(--card)}
th{text-align:left;color:var(--sub);font-weight:400;padding:12px 26px;border-bottom:1px solid var(--line)}
td{padding:13px 26px;border-bottom:1px solid var(--line)}
td em{font-style:normal;background:#d9f2e0;color:#11572b;border-radius:10px;padding:2px 10px;font-size:15px}
"""
HISTORIES: tuple[tuple[str, str, float, Facts], ...] = (
    (
        "mismatch",
        "Practice Plus",
        17.99,
        facts("mismatch", text="Sign-up page promised $12.99 a month for Practice Plus, yet my card is billed more every month."),
    ),
    ("clean", "Cloud Notes Personal", 6.5, facts()),
    (
        "clean-text",
        "Gym Anywhere",
        24,
        facts(text="The plan was advertised at $24 a month and that is what I pay. I want to move the billing date, please."),
    ),
)


def _goods(order: Order, rng: Random, side: int) -> str:
    """Goods with pictures, choices and line amounts."""
    return "".join(
        f"<div class='it'>{photo(rng.randint(0, 359), width=f'{side}px', height=f'{side}px', radius=8, shape=rng.randint(0, 3))}"
        f"<div>{name}<p>{choice}</p><span class='q'>Qty {count}</span></div><b>${digits(price * count)}</b></div>"
        for name, choice, price, count in order.items
    )


def _costs(order: Order) -> list[tuple[str, str]]:
    """Subtotal and what is added to it."""
    return [("Subtotal", f"${digits(order.goods)}"), *((name, "Free" if not amount else signed(amount, "$")) for name, amount in order.extras)]


def _checkout(rng: Random, order: Order, *, dark: bool) -> str:
    """A checkout in two columns."""
    items = "".join(
        f"<div class='it'>{photo(rng.randint(0, 359), width='64px', height='64px', radius=8, shape=rng.randint(0, 3))}<div>"
        f"{name}<p>{choice} · {count} x ${digits(price)}</p></div><span>${digits(price * count)}</span></div>"
        for name, choice, price, count in order.items
    )
    left = (
        "<h2>Delivery</h2><div class='f'>Dana Whitlock</div><div class='f'>48 Orchard Lane, Portland</div><h2>Payment</h2>"
        "<div class='f'>Card ending in 0417</div><div class='btn'>Pay now</div>"
    )
    right = f"<h2>Order summary</h2>{items}{rows(_costs(order))}<div class='sum'><span>Total</span>{money(order.total, '$')}</div>"
    return document(
        CHECKOUT_CSS,
        f"<div class='top'>Nook &amp; Pine</div><div class='m'><div class='l'>{left}</div><div class='r'>{right}</div></div>",
        dark=dark,
        lang="en",
    )


def _cart(rng: Random, order: Order, *, dark: bool) -> str:
    """A cart on a phone."""
    body = (
        f"{status_bar(rng)}<h1>Your cart</h1>{_goods(order, rng, 66)}<div class='s'>{rows(_costs(order))}<div class='tot'>"
        f"<span>Total</span><span>${digits(order.total)}</span></div><div class='btn'>Go to checkout</div></div>"
    )
    return document(CART_CSS, body, dark=dark, accent="#28803f", lang="en")


def _mail(rng: Random, title: str, order: Order) -> str:
    """A confirmation by mail."""
    lines = "".join(f"<tr><td>{name} ({choice}) x {count}</td><td>${digits(price * count)}</td></tr>" for name, choice, price, count in order.items)
    lines += "".join(f"<tr><td class='sub'>{name}</td><td>{value}</td></tr>" for name, value in _costs(order))
    body = (
        f"<div class='from'><u>B</u><div><b>Birchway Orders</b><br><span class='sub'>to me · Nov {rng.randint(3, 24)}</span>"
        f"</div></div><div class='box'><h1>{title}</h1>"
        f"<p>Order BW-{rng.randint(10**5, 10**6 - 1)}. We will write again when it ships.</p>"
        f"<table>{lines}<tr class='big'><td>Total paid</td><td>${digits(order.total)}</td></tr></table></div>"
    )
    return document(MAIL_CSS, body, lang="en")


def _stay(rng: Random, name: str, night: float, nights: int, extras: tuple[tuple[str, float], ...], *, dark: bool) -> str:
    """A room before it is booked."""
    day = rng.randint(3, 24)
    order = Order((("Room", "", night, nights),), extras)
    lines = [(f"${digits(night)} x {nights} nights", f"${digits(order.goods)}"), *((fee, f"${digits(amount)}") for fee, amount in extras)]
    body = (
        f"{status_bar(rng)}<div class='pic'>{photo(rng.randint(0, 359), shape=2)}</div><div class='s'><h1>{name}</h1>"
        f"<p>Queen room · 2 guests · rated 8.{rng.randint(1, 9)}</p><div class='dd'><div>Check-in<b>Dec {day}</b></div>"
        f"<div>Check-out<b>Dec {day + nights}</b></div></div></div>"
        f"<div class='s'><h2>Price details</h2>{rows(lines)}<div class='tot'><span>Total (USD)</span>"
        f"<span>${digits(order.total)}</span></div></div><div class='btn'>Confirm and pay</div>"
    )
    return document(STAY_CSS, body, dark=dark, lang="en")


def _history(rng: Random, plan: str, fee: float, *, dark: bool) -> str:
    """What a subscription has cost so far."""
    card, day = rng.randint(1000, 9999), rng.randint(2, 25)
    lines = "".join(
        f"<tr><td>{month} {day}, 2026</td><td>{plan}, monthly</td><td>${digits(fee)}</td><td><em>Paid</em></td></tr>"
        for month in ("November", "October", "September", "August")
    )
    body = (
        "<div class='h'><h1>Billing</h1><p>Plan, payment method and past payments</p></div><div class='now'>"
        f"<span>Current plan<b>{plan}</b></span><span>Price<b>${digits(fee)} / month</b></span><span>Card<b>•••• {card}</b>"
        "</span></div>"
        f"<table><tr><th>Date</th><th>Description</th><th>Amount</th><th>Status</th></tr>{lines}</table>"
    )
    return document(HISTORY_CSS, body, dark=dark, lang="en")


def pages(rng: Random) -> Iterator[Page]:
    """The pages of this module."""
    for place, (name, order, truth) in enumerate(CHECKOUTS):
        yield paged(f"terrace-en-checkout-{name}", _checkout(rng, order, dark=place == 1), truth, width=1200, scale=1.25, small=15)
    for place, (name, order, truth) in enumerate(CARTS):
        yield paged(f"terrace-en-cart-{name}", _cart(rng, order, dark=place == 1), truth, width=390, small=14)
    for name, title, order, truth in MAILS:
        yield paged(f"terrace-en-mail-{name}", _mail(rng, title, order), truth, width=720, scale=1.5, small=16)
    for place, (name, place_name, night, nights, extras, truth) in enumerate(STAYS):
        yield paged(f"terrace-en-stay-{name}", _stay(rng, place_name, night, nights, extras, dark=place == 1), truth, width=375, scale=3, small=15)
    for place, (name, plan, fee, truth) in enumerate(HISTORIES):
        yield paged(f"terrace-en-history-{name}", _history(rng, plan, fee, dark=place == 2), truth, width=1000, scale=1.25, small=15)
