"""English orders: bookshop e-mails, gig tickets, car hire, parking, refunds, insurance add-ons and notifications."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_fresh_kit import SANS, SERIF, Bill, Case, clock, document, listed, make, money, number, photo

EMAIL = (
    Case("clean", {"bill": Bill((("The Salt Path, paperback", 1, 10.99), ("Atlas of Islands", 1, 22.0)), (("Postage", 3.5),))}),
    Case(
        "total_mismatch",
        {"bill": Bill((("Field Guide to Mosses", 2, 14.99), ("Cloth bookmark", 3, 4.0)), (("Postage", 2.95),), wrong_by=4.0)},
        must=("total_mismatch",),
        unsure=("document.sum_mismatch",),
    ),
    Case(
        "hidden_fee",
        {"bill": Bill((("Signed first edition, Harbour Lights", 1, 65.0),), (("Postage", 4.5), ("Handling charge", 7.5)))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=listed("Signed first edition, Harbour Lights", 65, "GBP", {"Postage": 4.5}),
    ),
    Case("clean", {"bill": Bill((("Crime box set, 6 books", 1, 38.0), ("Gift wrap", 1, 3.0)), (("Loyalty credit", -5.0), ("Postage", 0.0)))}),
    Case(
        "total_mismatch",
        {"bill": Bill((("Sourdough at Home", 1, 24.0), ("Linen apron", 1, 31.5)), (("Promo READ10", -5.55), ("Postage", 3.95)), wrong_by=5.55)},
        must=("total_mismatch",),
        unsure=("document.sum_mismatch",),
    ),
    Case(
        "clean",
        {"bill": Bill((("Moleskine-style notebook", 2, 11.5),), (("Postage", 2.5),))},
        listing=listed("Notebook", 11.5, "GBP", {"Postage": 2.5}),
        text="Two notebooks at £11.50 and £2.50 postage, as promised",
    ),
)


def email(rng: Random, *, bill: Bill) -> str:
    """A bookshop's confirmation in a mail program."""
    css = """.m{max-width:760px;margin:0 auto;background:#fff;padding:34px 46px;border-top:6px solid #8a5a44}table{width:100%;border-collapse:collapse;font-size:17px}td{padding:11px 4px;border-bottom:1px solid #ece5dd}td:last-child{text-align:right}.t td{font-size:20px;font-weight:700;border:0}"""
    rows = "".join(
        f"<tr><td>{name}</td><td>{count} × {money(each, '£', places=2)}</td><td>{money(count * each, '£', places=2)}</td></tr>"
        for name, count, each in bill.items
    )
    rows += f'<tr><td colspan="2">Subtotal</td><td>{money(bill.goods, "£", places=2)}</td></tr>'
    rows += "".join(f'<tr><td colspan="2">{name}</td><td>{money(amount, "£", places=2)}</td></tr>' for name, amount in bill.extras)
    body = f"""<div style="padding:14px 30px;background:#fff;border-bottom:1px solid #ddd;font-family:{SANS};font-size:16px">← 　☆ 　✉<div style="font-size:22px;margin-top:12px">Your order is on its way</div><div style="color:#555;margin-top:4px">Corner Shelf Books · to me · {rng.randint(1, 28)} {rng.choice(("Mar", "Jun", "Aug"))}, {rng.randint(8, 19)}:{rng.randint(10, 59)}</div></div>
    <div style="height:22px"></div><div class="m"><div style="font-size:30px;text-align:center;margin-bottom:18px">Corner Shelf Books</div><p style="font-size:17px">Hello {rng.choice(("Imogen", "Rahul", "Tess"))}, thank you for your order <b>CS-{number(rng, 7)}</b>. We have packed it this morning.</p>
    <table>{rows}<tr class="t"><td colspan="2">Order total</td><td>{money(bill.total, "£", places=2)}</td></tr></table><p style="font-size:16px;color:#555">Should reach you within {rng.randint(2, 3)} to {rng.randint(4, 6)} working days. Books can be returned for 30 days.</p></div><div style="height:30px"></div>"""
    return document(css, body, font=SERIF, ground="#f0ece7")


GIG = (
    Case(
        "hidden_fee",
        {"act": "The Paper Lanterns", "bill": Bill((("Standing", 2, 34.0),), (("Facility charge", 5.5),)), "last": "Total"},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=listed("The Paper Lanterns, standing", 34, "USD"),
    ),
    Case(
        "clean",
        {"act": "Quiet Harbour Quartet", "bill": Bill((("Balcony row C", 2, 48.0),), (("Booking fee", 7.0),)), "last": "Total"},
        listing=listed("Balcony row C", 48, "USD", {"Booking fee": 7}),
    ),
    Case(
        "total_mismatch",
        {
            "act": "Night Bus Comedy",
            "bill": Bill((("Stalls", 3, 22.5), ("Programme", 1, 6.0)), (("Booking fee", 4.5),), wrong_by=-6.0),
            "last": "Total",
        },
        must=("total_mismatch",),
    ),
    Case(
        "mismatch",
        {"act": "Lena Voss", "bill": Bill((("Seated, block 4", 2, 79.0),)), "last": "You paid"},
        must=("mismatch",),
        text="The poster and the venue's site said tickets in block 4 are $65, I was charged $79 each",
    ),
    Case(
        "clean",
        {"act": "Planetarium: Winter Sky", "bill": Bill((("Adult", 2, 16.0), ("Child", 3, 9.5)), (("Family saving", -8.5),)), "last": "You paid"},
    ),
)


def gig(rng: Random, *, act: str, bill: Bill, last: str) -> str:
    """Tickets in a dark checkout on a phone."""
    css = """.b{margin:0 18px;padding:4px 0}.r{display:flex;justify-content:space-between;font-size:17px;padding:10px 0}.r small{display:block;font-size:14px;color:#a9adb8}hr{border:0;border-top:1px solid #353843;margin:8px 18px}"""
    rows = "".join(
        f'<div class="r"><span>{count} × {name}<small>{money(each, "$", places=2)} each</small></span><span>{money(count * each, "$", places=2)}</span></div>'
        for name, count, each in bill.items
    )
    extras = "".join(f'<div class="r"><span>{name}</span><span>{money(amount, "$", places=2)}</span></div>' for name, amount in bill.extras)
    wave = "".join(
        f'<rect x="{8 * n}" y="{40 - height}" width="5" height="{height}" fill="#7cf5d0"/>'
        for n, height in enumerate(rng.choices(range(6, 40), k=44))
    )
    body = f"""{clock(rng, "#fff")}<div style="padding:10px 18px"><svg width="354" height="44">{wave}</svg><div style="font-size:28px;font-weight:800;margin-top:8px">{act}</div><div style="color:#a9adb8;font-size:16px">{rng.choice(("Fri", "Sat", "Sun"))} {rng.randint(3, 27)} · Doors {rng.randint(6, 8)}:30 pm · The Foundry Hall</div></div><hr>
    <div class="b">{rows}{extras}</div><hr><div class="b"><div class="r" style="font-size:22px;font-weight:800"><span>{last}</span><span style="color:#7cf5d0">{money(bill.total, "$", places=2)}</span></div></div>
    <div class="b" style="color:#a9adb8;padding-bottom:10px">Visa ending {number(rng, 4)} · Mobile tickets · Ref {number(rng, 8)}</div><div style="margin:10px 18px 24px;background:#7cf5d0;color:#0c0e14;font-weight:800;text-align:center;padding:15px;border-radius:10px;font-size:17px">{"Place order" if last == "Total" else "View tickets"}</div>"""
    return document(css, body, font=SANS, ground="#0c0e14", ink="#f3f5fa")


RENTAL = (
    Case("clean", {"bill": Bill((("Compact SUV, daily rate", 4, 41.0),), (("Airport surcharge", 18.0), ("Sales tax", 14.56)))}),
    Case(
        "total_mismatch",
        {"bill": Bill((("Cargo van, daily rate", 2, 68.0),), (("Extra driver", 24.0), ("Sales tax", 12.8)), wrong_by=27.0)},
        must=("total_mismatch",),
    ),
    Case(
        "hidden_fee",
        {"bill": Bill((("Convertible, daily rate", 3, 89.0),), (("Cleaning surcharge", 35.0), ("Sales tax", 24.16)))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=listed("Convertible, daily rate", 89, "USD"),
    ),
    Case(
        "clean",
        {"bill": Bill((("Minivan, daily rate", 6, 57.5),), (("Child seat", 30.0), ("Weekly discount", -34.5), ("Sales tax", 27.24)))},
        listing=listed("Minivan, daily rate", 57.5, "USD", {"Child seat": 30}),
    ),
)


def rental(rng: Random, *, bill: Bill) -> str:
    """A car-hire quotation with a summary column, on a desktop."""
    css = """.w{display:flex;gap:26px;padding:30px 50px}.l{flex:1;background:#fff;padding:26px;border:1px solid #d9dde3}.q{width:440px;background:#fff;border:1px solid #d9dde3}.q h3{margin:0;background:#ffd400;padding:15px 20px;font-size:19px}.q div{display:flex;justify-content:space-between;padding:12px 20px;font-size:17px;border-bottom:1px solid #eef0f3}"""
    rows = "".join(
        f"<div><span>{name}<br>{count} days at {money(each, '$', places=2)}</span><span>{money(count * each, '$', places=2)}</span></div>"
        for name, count, each in bill.items
    )
    rows += "".join(f"<div><span>{name}</span><span>{money(amount, '$', places=2)}</span></div>" for name, amount in bill.extras)
    body = f"""<div style="background:#1b1b1b;color:#ffd400;padding:16px 50px;font-size:24px;font-weight:800">roadrunner<span style="float:right;font-size:16px;font-weight:400;color:#fff">Step 3 of 4</span></div><div class="w"><div class="l"><div style="font-size:23px;font-weight:700">Review and pay</div>
    <div style="display:flex;gap:18px;margin:20px 0">{photo(rng, "230px", 140)}<div style="font-size:17px;line-height:1.8">Automatic · {rng.randint(4, 8)} seats<br>{rng.randint(2, 4)} large bags<br>Unlimited miles<br>Free cancellation until pick-up</div></div><div style="font-size:17px;line-height:1.9"><b>Pick-up</b> Denver Airport, {rng.randint(8, 11)}:00 am<br><b>Return</b> same desk<br><b>Driver</b> age {rng.randint(27, 64)}</div></div>
    <div class="q"><h3>Your quote #{number(rng, 6)}</h3>{rows}<div style="font-size:22px;font-weight:800;border:0"><span>Total due</span><span>{money(bill.total, "$", places=2)}</span></div></div></div>"""
    return document(css, body, font=SANS, ground="#f2f4f7")


PARKING = (
    Case(
        "clean",
        {"bill": Bill((("Standard rate, hours", 3, 2.4),), (("Text reminder", 0.2),))},
        listing=listed("Quayside car park, hour", 2.4, "GBP", {"Text reminder": 0.2}),
    ),
    Case(
        "hidden_fee",
        {"bill": Bill((("Standard rate, hours", 2, 3.0),), (("Convenience fee", 0.99),))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=listed("Castle Street, hour", 3, "GBP"),
    ),
    Case(
        "total_mismatch",
        {"bill": Bill((("Day rate, days", 2, 11.0),), (("Resident discount", -4.4),), wrong_by=4.0)},
        must=("total_mismatch",),
        unsure=("document.sum_mismatch",),
    ),
    Case(
        "clean",
        {"bill": Bill((("Evening rate, hours", 4, 1.25),))},
        text="Sign at the gate says £1.25 an hour after 6, I stayed four hours and paid £5",
    ),
    Case(
        "mismatch",
        {"bill": Bill((("Standard rate, hours", 2, 4.5),))},
        must=("mismatch",),
        text="The sign said £2.50 an hour. The app took £4.50 an hour for my two hours.",
    ),
)


def parking(rng: Random, *, bill: Bill) -> str:
    """A parking session that has ended, in an app with a map."""
    css = """.s{margin:-40px 14px 14px;background:#fff;border-radius:20px;padding:20px;position:relative;box-shadow:0 4px 20px #0002}.r{display:flex;justify-content:space-between;padding:9px 0;font-size:17px}"""
    roads = "".join(
        f'<path d="M{rng.randint(-20, 380)} 0L{rng.randint(-20, 380)} 240" stroke="#fff" stroke-width="{rng.choice((7, 12))}"/><path d="M0 {rng.randint(10, 230)}L400 {rng.randint(10, 230)}" stroke="#fff" stroke-width="9"/>'
        for _ in range(4)
    )
    rows = "".join(
        f'<div class="r"><span>{name.split(",")[0]}<br><span style="color:#555">{count} {name.split(", ")[1]} × {money(each, "£", places=2)}</span></span><span>{money(count * each, "£", places=2)}</span></div>'
        for name, count, each in bill.items
    )
    rows += "".join(f'<div class="r"><span>{name}</span><span>{money(amount, "£", places=2)}</span></div>' for name, amount in bill.extras)
    body = f"""{clock(rng)}<svg width="100%" height="240" style="background:#dfe7dc;display:block">{roads}<circle cx="190" cy="110" r="22" fill="#1554d1"/><text x="182" y="118" fill="#fff" font-size="24" font-weight="700">P</text></svg><div class="s"><div style="font-size:21px;font-weight:700">Session ended</div>
    <div style="color:#555;font-size:16px">Location {number(rng, 5)} · {rng.choice(("Quayside", "Castle Street", "Market Hall"))}</div><div style="border-top:1px solid #e5e8ee;margin-top:12px;padding-top:6px">{rows}</div><div class="r" style="font-size:21px;font-weight:700;border-top:1px solid #e5e8ee"><span>Paid</span><span>{money(bill.total, "£", places=2)}</span></div>
    <div style="background:#1554d1;color:#fff;border-radius:12px;text-align:center;padding:13px;margin-top:10px;font-size:17px">Park again</div></div>"""
    return document(css, body, font=SANS, ground="#f4f6f4")


REFUND = (
    Case(
        "clean",
        {"bill": Bill((("Rain jacket, navy M", 1, 84.0),), (("Return label", -4.95),)), "stage": 2},
        text="Shop told me before that the return label costs $4.95, refund is right",
    ),
    Case(
        "mismatch",
        {"bill": Bill((("Espresso grinder", 1, 110.0),)), "stage": 2},
        must=("mismatch",),
        text="They promised in chat to send back $135, but only $110 was refunded",
    ),
    Case(
        "total_mismatch",
        {"bill": Bill((("Desk lamp", 2, 36.0), ("LED bulb", 2, 5.5)), (("Store credit used", -10.0),), wrong_by=-9.0), "stage": 1},
        must=("total_mismatch",),
        unsure=("document.sum_mismatch",),
    ),
    Case("clean", {"bill": Bill((("Hiking socks 3-pack", 1, 27.0), ("Trail map", 1, 12.5)), (("Shipping refunded", 6.0),)), "stage": 0}),
)


def refund(rng: Random, *, bill: Bill, stage: int) -> str:
    """What a shop sends back, with the stages of a refund."""
    css = """.k{margin:14px 16px;border:1px solid #dfe3e8;border-radius:6px;padding:16px}.r{display:flex;justify-content:space-between;padding:8px 0;font-size:16px}.g{display:flex;justify-content:space-between;text-align:center;font-size:14px}.g i{display:block;width:22px;height:22px;border-radius:50%;background:#d5dae0;margin:0 auto 6px}.g .on i{background:#128a5b}"""
    stages = "".join(
        f'<span class="{"on" if place <= stage else ""}"><i></i>{name}</span>' for place, name in enumerate(("Requested", "Approved", "Money sent"))
    )
    rows = "".join(
        f'<div class="r"><span>{name}{f" × {count}" if count > 1 else ""}</span><span>{money(count * each, "$", places=2)}</span></div>'
        for name, count, each in bill.items
    )
    rows += "".join(f'<div class="r"><span>{name}</span><span>{money(amount, "$", places=2)}</span></div>' for name, amount in bill.extras)
    body = f"""{clock(rng)}<div style="padding:10px 16px;font-size:24px;font-weight:700">Refund details</div><div class="k"><div class="g">{stages}</div></div><div class="k"><b style="font-size:18px">Return R-{number(rng, 6)}</b>{rows}
    <div class="r" style="border-top:2px solid #222;font-size:20px;font-weight:700"><span>Refund total</span><span>{money(bill.total, "$", places=2)}</span></div></div><div class="k" style="font-size:16px">To card ending {number(rng, 4)}<br><span style="color:#555">Banks take {rng.randint(2, 3)} to {rng.randint(5, 9)} business days</span></div>
    <div style="text-align:center;color:#0b5cad;padding:10px 0 26px;font-size:16px">Get help with this return</div>"""
    return document(css, body, font=SANS)


COVER = (
    Case(
        "hidden_fee",
        {"bill": Bill((("Gravel bike, size 54", 1, 899.0),), (("Accident cover 12 months", 59.0), ("Shipping", 0.0)))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=listed("Gravel bike, size 54", 899, "EUR"),
    ),
    Case(
        "clean",
        {"bill": Bill((("Noise-cancelling earbuds", 1, 149.0),), (("Care plan 24 months", 19.0), ("Shipping", 4.9)))},
        listing=listed("Noise-cancelling earbuds", 149, "EUR", {"Care plan 24 months": 19, "Shipping": 4.9}),
    ),
    Case(
        "total_mismatch",
        {"bill": Bill((("E-reader 7 inch", 1, 179.0), ("Sleep cover", 1, 29.0)), (("Screen cover plan", 15.0),), wrong_by=15.0)},
        must=("total_mismatch",),
    ),
    Case("clean", {"bill": Bill((("Robot mower S", 1, 640.0),), (("Shipping", 25.0), ("Newsletter coupon", -20.0)))}),
    Case(
        "hidden_fee",
        {"bill": Bill((("Imported kimono robe", 1, 98.0),), (("Shipping", 14.0), ("Customs clearance service", 16.5)))},
        must=("hidden_fee",),
        unsure=("mismatch",),
        listing=listed("Imported kimono robe", 98, "EUR", {"Shipping": 14}),
    ),
    Case(
        "clean",
        {"bill": Bill((("Hand-woven Peruvian rug", 1, 260.0),), (("Shipping", 32.0), ("Import duties and VAT", 61.32)))},
        listing=listed("Hand-woven Peruvian rug", 260, "EUR", {"Shipping": 32, "Import duties and VAT": 61.32}),
    ),
)


def cover(rng: Random, *, bill: Bill) -> str:
    """A checkout with extras ticked, on a tablet."""
    css = """.c{max-width:720px;margin:24px auto;background:#fff;border-radius:16px;padding:28px 34px}.r{display:flex;gap:16px;align-items:center;padding:13px 0;font-size:18px;border-bottom:1px solid #ededf2}.r b{margin-left:auto;font-weight:500}.x{width:22px;height:22px;border-radius:5px;background:#5b4bdb;color:#fff;text-align:center;line-height:22px;font-size:15px}"""
    rows = "".join(
        f'<div class="r">{photo(rng, "64px", 64)}<span>{name}<br><span style="color:#666;font-size:16px">Qty {count}</span></span><b>{money(count * each, "€", places=2)}</b></div>'
        for name, count, each in bill.items
    )
    rows += "".join(
        f'<div class="r">{"<span class=x>✓</span>" if "over" in name or "plan" in name else ""}<span>{name}</span><b>{money(amount, "€", places=2) if amount else "Free"}</b></div>'
        for name, amount in bill.extras
    )
    body = f"""<div style="background:#5b4bdb;color:#fff;padding:18px 40px;font-size:20px;font-weight:700">Checkout</div><div class="c"><div style="font-size:22px;font-weight:700;margin-bottom:8px">Order summary</div>{rows}<div class="r" style="font-size:23px;font-weight:700;border:0"><span>To pay</span><b style="font-weight:700">{money(bill.total, "€", places=2)}</b></div>
    <div style="background:#5b4bdb;color:#fff;border-radius:12px;text-align:center;padding:16px;font-size:19px">Pay securely</div><p style="color:#666;font-size:16px">Delivery to {rng.choice(("Utrecht", "Graz", "Lyon"))}, arrives in {rng.randint(2, 6)} days. Returns for 30 days.</p></div>"""
    return document(css, body, font=SANS, ground="#f5f5fa")


SHADE = (
    Case(
        "mismatch",
        {"main": ("Wallet", "Paid $64.00 to Bluebell Florist")},
        must=("mismatch",),
        text="The florist's site advertised the bouquet at $49 all in. My card was charged $64.",
    ),
    Case("clean", {"main": ("Wallet", "Paid $23.80 to Page Turner Books")}, text="Book was $23.80 on the site and that is what I paid"),
    Case("clean", {"main": ("Pawpost", "Your refund of $41.25 is on its way")}),
    Case("clean", {"main": ("Studio Lumen", "Booking confirmed: Pet Portrait, $85, Saturday 11:00")}, listing=listed("Pet Portrait", 85, "USD")),
    Case(
        "mismatch",
        {"main": ("Market alerts", "Price update: Walnut side table is now $230")},
        must=("mismatch",),
        listing=listed("Walnut side table", 195, "USD"),
    ),
)


def shade(rng: Random, *, main: tuple[str, str]) -> str:
    """The notification shade of a dark phone."""
    css = """.t{display:grid;grid-template-columns:1fr 1fr;gap:10px;padding:10px 16px}.t span{background:#3a4658;border-radius:26px;padding:15px 20px;font-size:16px}.n{margin:8px 12px;background:#262d38;border-radius:22px;padding:15px 18px;font-size:17px}.n small{font-size:14px;color:#aab4c3}"""
    pool = [
        ("Weather", "Light rain until 5 pm, high of 61°"),
        ("Podcasts", "New episode: 48 minutes about lichens"),
        ("Steps", "7,214 of 8,000 steps today"),
        ("Calendar", "Dentist at 3:45 pm, room 210"),
    ]
    notes = [main, *rng.sample(pool, 3)]
    now = f"{rng.randint(1, 12)}:{rng.randint(10, 59)}"
    cards = "".join(f'<div class="n"><small>◉ {who} · {rng.randint(1, 58)}m</small><br>{what}</div>' for who, what in notes)
    body = f"""{clock(rng, "#fff", time=now)}<div style="font-size:46px;padding:10px 22px">{now}</div><div class="t"><span style="background:#a8c7fa;color:#0b2a5b">Internet</span><span>Bluetooth</span><span>Flashlight</span><span>Do not disturb</span></div>{cards}
    <div style="display:flex;justify-content:space-between;padding:14px 26px 40px;color:#aab4c3;font-size:16px"><span>Manage</span><span>Clear all</span></div>"""
    return document(css, body, font=SANS, ground="#12161d", ink="#eef2f8")


def pages(rng: Random) -> Iterator[Page]:
    """The pages of these templates."""
    yield from make("email", EMAIL, email, rng, width=1000, scale=1, smallest=17)
    yield from make("gig", GIG, gig, rng, width=390, scale=2, smallest=28)
    yield from make("rental", RENTAL, rental, rng, width=1220, scale=1, smallest=17)
    yield from make("parking", PARKING, parking, rng, width=384, scale=2, smallest=32)
    yield from make("refund", REFUND, refund, rng, width=375, scale=3, smallest=48)
    yield from make("cover", COVER, cover, rng, width=834, scale=2, smallest=32)
    yield from make("shade", SHADE, shade, rng, width=412, scale=2, smallest=32)
