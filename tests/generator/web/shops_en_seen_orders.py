"""Orders of the split `seen`: food to the door, a stay on a booking site, an order by e-mail, a ride."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_en_kit import Say, document, listing, lowered, minus, money, page, picture, set_money

# --- Food to the door ----------------------------------------------------------------------------------------------------------------------------

KITCHENS = (
    ("Bao & Barrel", (("Pork Belly Bao (3)", 1195), ("Dan Dan Noodles", 1450), ("Smashed Cucumber", 625))),
    ("Casa Verde Taqueria", (("Carnitas Burrito Bowl", 1375), ("Street Corn", 550), ("Horchata, Large", 425))),
    ("Golden Crust Pizza Co.", (('Margherita 14"', 1899), ("Garlic Knots", 699), ("Root Beer, 2 L", 399))),
)
BAG_CSS = """
body{background:#fff;color:#191919;font-size:16px}.bar{display:flex;justify-content:space-between;padding:12px 20px;font-weight:700;font-size:14px}
.ttl{display:flex;align-items:center;padding:8px 16px;font-size:19px;font-weight:700;gap:16px}
.seg{margin:8px 16px;background:#eee;border-radius:22px;display:flex}.seg span{flex:1;text-align:center;padding:10px;font-weight:600}
.seg .on{background:#191919;color:#fff;border-radius:22px}.blk{padding:14px 16px;border-bottom:8px solid #f3f3f3}
.line{display:flex;justify-content:space-between;gap:14px;padding:7px 0}.line.b{font-weight:700;font-size:18px;padding-top:12px}
.it{display:flex;gap:12px;padding:8px 0;align-items:center}.it .n{flex:1}.q{background:#f0f0f0;border-radius:14px;padding:4px 11px;font-size:14px}
.mut{color:#606060;font-size:14px}.g{color:#0b7a3b}.tips{display:flex;gap:8px;margin-top:10px}
.tips span{flex:1;border:1px solid #ccc;border-radius:18px;text-align:center;padding:8px 0;font-size:14px}.tips .on{background:#191919;color:#fff}
.cta{margin:14px 16px 26px;background:#eb1700;color:#fff;border-radius:26px;padding:16px 20px;font-weight:700;display:flex;
justify-content:space-between}
.dark{background:#16181d;color:#f2f2f2;padding-bottom:1px}.dark .seg .on,.dark .tips .on{background:#f2f2f2;color:#16181d}.dark .g{color:#4ad684}
.dark .blk{border-color:#0c0d10}.dark .seg,.dark .q{background:#2b2e36}.dark .mut{color:#a8adb8}
"""


def _bag(
    rng: Random, items: list[tuple[str, int, int]], lines: list[tuple[str, str]], total: int, *, sign: str = "$", tip: str = "", place: str = ""
) -> str:
    dishes = "".join(
        f"<div class=it>{picture(rng, '54px', 54, radius=8)}<div class=n>{name}<div class=mut>{money(cents * count, sign)}</div>"
        f"</div><span class=q>{count}×</span></div>"
        for name, cents, count in items
    )
    subtotal = sum(cents * count for _, cents, count in items)
    rows = "".join(f"<div class=line><span>{name}</span><span>{value}</span></div>" for name, value in lines)
    tips = f"<div class=blk><b>Courier tip</b>{tip}</div>" if tip else ""
    body = f"""<div class="{rng.choice(["", "", "dark"])}">
    <div class=bar><span>{rng.randint(5, 11)}:{rng.randint(10, 59)}</span><span>▂▄▆█ ▮{rng.randint(30, 99)}</span></div>
    <div class=ttl><span>←</span>Checkout</div>
    <div class=seg><span class=on>Delivery</span><span>Pickup</span></div><div class=blk><b>Delivery time</b>
    <div class=mut>Standard · {rng.randint(20, 30)}–{rng.randint(35, 50)} min</div></div>
    <div class=blk><b>{place}</b>{dishes}</div>{tips}<div class=blk>
    <div class=line><span>Subtotal</span><span>{money(subtotal, sign)}</span></div>{rows}
    <div class="line b"><span>Total</span><span>{money(total, sign)}</span></div></div>
    <div class=blk><div class=line><span>Payment</span><span>Visa ···{rng.randint(1000, 9999)} ›</span></div></div>
    <div class=cta><span>Place order</span><span>{money(total, sign)}</span></div></div>"""
    return document(BAG_CSS, body)


def bag(rng: Random) -> Iterator[Page]:
    """The checkout of a food courier, on a phone."""
    width, scale = rng.choice([(390, 2), (414, 2), (375, 3)])

    def made(scenario: str, html: str, say: Say) -> Page:
        return page("seen", f"bag-{scenario}", html, say, width=width, scale=scale, smallest=14)

    def order(count: int = 3) -> tuple[str, list[tuple[str, int, int]], int]:
        place, dishes = rng.choice(KITCHENS)
        items = [(name, cents, rng.randint(1, 2)) for name, cents in dishes[:count]]
        return place, items, sum(cents * number for _, cents, number in items)

    def charged(fees: tuple[tuple[str, int], ...], tax: int = 0, off: tuple[str, int] | None = None) -> tuple[list[tuple[str, str]], int]:
        lines = [(name, money(cents)) for name, cents in fees]
        lines += [(off[0], f"<span class=g>{minus(off[1])}</span>")] if off else []
        lines += [("Estimated tax", money(tax))] if tax else []
        return lines, sum(cents for _, cents in fees) + tax - (off[1] if off else 0)

    known = (("Delivery Fee", 299),)
    for extra in ((("Small Order Fee", 250),), (("Service Fee", 345), ("Bag Fee", 10)), (("Regulatory Response Fee", 199),)):
        place, dishes = rng.choice(KITCHENS)
        name, cents = dishes[0]
        lines, more = charged(known + extra, tax=lowered(cents, 92))
        html = _bag(rng, [(name, cents, 1)], lines, cents + more, place=place)
        yield made("unlisted_fee", html, Say(must=("hidden_fee",), unsure=("mismatch",), context=listing(cents, title=name, fees=known)))
    for fees in ((*known, ("Service Fee", 210)), (("Delivery Fee", 149), ("Bag Fee", 25), ("Service Fee", 180))):
        place, dishes = rng.choice(KITCHENS)
        name, cents = dishes[0]
        lines, more = charged(fees, tax=lowered(cents, 91))
        yield made(
            "clean_listed_fees", _bag(rng, [(name, cents, 1)], lines, cents + more, place=place), Say(context=listing(cents, title=name, fees=fees))
        )
    place, dishes = rng.choice(KITCHENS)
    name, cents = dishes[1]
    lines = [
        ("Delivery Fee", "<del>$3.99</del> <span class=g>$0.00</span>"),
        ("Service Fee", "<del>$1.50</del> <span class=g>FREE</span>"),
        ("Estimated tax", "$1.12"),
    ]
    yield made("clean_waived_fees", _bag(rng, [(name, cents, 1)], lines, cents + 112, place=place), Say(context=listing(cents, title=name)))
    for tax in (221, 304):
        place, items, subtotal = order()
        lines, more = charged(
            (("Delivery Fee", 199), ("Service Fee", 312)), tax=tax, off=("Promo: 15% off", lowered(subtotal, 85)) if tax == 221 else None
        )
        tip = 400
        boxes = "<div class=tips><span>$2.00</span><span class=on>$4.00</span><span>$6.00</span><span>Other</span></div>"
        html = _bag(rng, items, [*lines, ("Courier Tip", money(tip))], subtotal + more + tip, tip=boxes, place=place)
        yield made("clean_with_tip", html, Say())
    for wrong in (300, -175, 1000):
        place, items, subtotal = order()
        lines, more = charged((("Delivery Fee", 299), ("Service Fee", 255)), tax=188)
        yield made("total_off", _bag(rng, items, lines, subtotal + more + wrong, place=place), Say(must=("total_mismatch",)))
    place, items, subtotal = order(2)
    lines, more = charged((("Delivery Fee", 299), ("Service Fee", 185)), tax=140)
    told = "I know about the $2.99 delivery fee and the $1.85 service fee, both were on the menu page. My question is why it takes 50 minutes."
    yield made("clean_fees_named", _bag(rng, items, lines, subtotal + more, place=place), Say(text=told, context={"surface": "ticket"}))
    place, items, subtotal = order(2)
    lines, more = charged((("Delivery Fee", 249), ("Service Fee", 165)), tax=118)
    told = "结账前已经看到Delivery Fee $2.49和Service Fee $1.65,这些都认可,请问怎么修改送餐地址?"
    yield made("clean_fees_named_zh", _bag(rng, items, lines, subtotal + more, place=place), Say(text=told, context={"surface": "ticket"}))
    place, dishes = KITCHENS[0]
    lines, more = charged((("Packing Charge", 400),))
    told = f"店铺页面写的这份餐只要{money(dishes[1][1], '')}美元而且免配送费,到结账页金额变高了,完全没有事先说明,请核实"
    html = _bag(rng, [(*dishes[1], 1)], lines, dishes[1][1] + more, place=place)
    yield made("unlisted_fee_zh", html, Say(must=("hidden_fee",), unsure=("mismatch",), text=told, context={"surface": "ticket"}))


# --- A stay on a booking site --------------------------------------------------------------------------------------------------------------------

STAYS = (
    ("Harborline Suites Miami", "Ocean Drive", 12900),
    ("The Alder Hotel", "Downtown Seattle", 15400),
    ("Casa Lindero Apartments", "Old San Juan", 11800),
)
STAY_CSS = """
body{background:#fff;color:#1a1a1a;font-size:15px}
.nav{background:#003b95;color:#fff;padding:16px 60px;display:flex;justify-content:space-between;font-size:17px}.nav b{font-size:24px}
.steps{padding:14px 60px;color:#555;border-bottom:1px solid #e7e7e7;word-spacing:2px}
.main{display:flex;gap:26px;padding:24px 60px}.l{width:390px}.r{flex:1}
.card{border:1px solid #d9d9d9;border-radius:8px;padding:18px;margin-bottom:18px}h1{font-size:23px;margin:0 0 6px}h3{font-size:18px;margin:0 0 12px}
.sc{background:#003b95;color:#fff;border-radius:6px 6px 6px 0;padding:5px 8px;font-weight:700}
.ln{display:flex;justify-content:space-between;padding:6px 0;gap:12px}
.tot{background:#e6f0ff;margin:12px -18px -18px;padding:16px 18px;border-radius:0 0 8px 8px;font-size:22px;font-weight:700;display:flex;
justify-content:space-between}
.mut{color:#555;font-size:14px}.ok{color:#008234}
.dates{display:flex;gap:24px}.dates div{flex:1}.dates b{display:block;font-size:16px}
.opt{display:flex;align-items:center;gap:14px;border:1px solid #d9d9d9;border-radius:8px;padding:14px;margin-bottom:12px}
.opt.on{border:2px solid #006ce4;background:#f0f6ff}.opt .n{flex:1}.opt .p{font-size:21px;font-weight:700;text-align:right}
.fine{color:#bdbdbd;font-size:10.5px;margin-top:16px}
.btn{background:#006ce4;color:#fff;border-radius:6px;padding:14px 24px;display:inline-block;font-weight:600}
.from{float:right;font-size:26px;font-weight:700}.from small{font-size:15px;font-weight:400}
"""


def _stay(rng: Random, hotel: tuple[str, str, int], nights: int, left: str, right: str = "", head: str = "", fine: str = "") -> str:
    first = rng.randint(3, 20)
    body = f"""<div class=nav><b>staywell.</b><span>USD &nbsp; List your property &nbsp; Register &nbsp; Sign in</span></div>
    <div class=steps>① Your selection ——— ② <b>Your details</b> ——— ③ Finish booking</div>
    <div class=main><div class=l><div class=card>{picture(rng, "100%", 150, radius=6)}
    <p><span class=sc>{rng.randint(79, 94) / 10}</span> Very good · {rng.randint(200, 4000):,} reviews</p>
    <div class=dates><div>Check-in<b>Fri, Mar {first}</b><span class=mut>From 3:00 PM</span></div>
    <div>Check-out<b>Mar {first + nights}</b><span class=mut>Until 11:00 AM</span></div></div>
    <p>{nights} night{"s" if nights > 1 else ""}, 2 adults</p></div>
    <div class=card><h3>Your price summary</h3>{left}</div></div><div class=r><div class=card>{head}<h1>{hotel[0]}</h1>
    <div>{hotel[1]} · {rng.randint(2, 9) / 10} mi from center</div><p class=ok>✓ Free cancellation before Feb {rng.randint(10, 27)}</p>
    <div>Free WiFi · Pool · Parking · Gym</div></div>{right}<div class=card><h3>Enter your details</h3>
    <p>First name ________________ &nbsp; Last name ________________</p>
    <p>Arrival time: I don't know ▾</p><span class=btn>Next: Final details</span></div><div class=fine>{fine}</div></div></div>"""
    return document(STAY_CSS, body)


def _summary(lines: list[tuple[str, int]], total: int) -> str:
    rows = "".join(f"<div class=ln><span>{name}</span><span>{money(cents, 'US$')}</span></div>" for name, cents in lines)
    return f"{rows}<div class=tot><span>Total price</span><span>{money(total, 'US$')}</span></div>"


def stay(rng: Random) -> Iterator[Page]:
    """The page of a booking site, on a desktop."""
    width, scale = rng.choice([(1240, 1), (1200, 1.5), (1320, 1)])

    def made(scenario: str, html: str, say: Say, smallest: float = 14) -> Page:
        return page("seen", f"stay-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    clean = ("Cleaning fee", 6500)
    for name, cents in (("Resort fee", 4500), ("Destination amenity charge", 3995)):
        hotel = rng.choice(STAYS)
        nights = rng.randint(2, 4)
        base = hotel[2] * nights
        html = _stay(rng, hotel, nights, _summary([(f"{nights} nights, Queen Room", base), clean, (name, cents)], base + clean[1] + cents))
        say = Say(
            must=("hidden_fee",), unsure=("mismatch",), context=listing(base, "US$", title=f"{hotel[0]}, Queen Room, {nights} nights", fees=[clean])
        )
        yield made("unlisted_fee", html, say)
    for fees in ((clean,), (clean, ("Resort fee", 5000)), ()):
        hotel = rng.choice(STAYS)
        nights = rng.randint(2, 4)
        base = hotel[2] * nights
        tax = lowered(base, 88)
        lines = [(f"{money(hotel[2], 'US$')} × {nights} nights", base), *fees, ("Taxes (12% of room rate)", tax)]
        html = _stay(rng, hotel, nights, _summary(lines, sum(cents for _, cents in lines)))
        say = Say(context=listing(base, "US$", title=f"{hotel[0]}, {nights} nights", fees=fees)) if fees else Say()
        yield made("clean_listed" if fees else "clean_taxes", html, say)
    for wrong in (4000, 12000):
        hotel = rng.choice(STAYS)
        lines = [(f"{money(hotel[2], 'US$')} × 3 nights", hotel[2] * 3), clean, ("Taxes", 4210)]
        html = _stay(rng, hotel, 3, _summary(lines, sum(cents for _, cents in lines) + wrong))
        yield made("total_off", html, Say(must=("total_mismatch",)))
    for chosen, label in ((1, "from_dearer_room"), (0, "clean_from_chosen")):
        hotel = rng.choice(STAYS)
        prices = (hotel[2], hotel[2] + 6000)
        options = "".join(
            f'<div class="opt{" on" if index == chosen else ""}"><span>{"◉" if index == chosen else "○"}</span><div class=n>'
            f"<b>{room}</b><div class=mut>{beds}</div></div>"
            f"<div class=p>{money(cents, 'US$')}</div></div>"
            for index, (room, beds, cents) in enumerate(
                (("Standard Double", "1 full bed, 210 sq ft", prices[0]), ("Deluxe King", "1 king bed, 330 sq ft", prices[1]))
            )
        )
        head = f"<div class=from><small>from</small> {money(hotel[2], 'US$')}</div>"
        html = _stay(rng, hotel, 1, _summary([("1 night", prices[chosen])], prices[chosen]), options, head)
        yield made(label, html, Say(must=("conditional",) if chosen else ()))
    for words in (
        "A resort fee of US$39.00 per room per night is payable at the property.",
        "Not included above: US$85.00 linen and final cleaning charge, collected on arrival.",
    ):
        hotel = rng.choice(STAYS)
        html = _stay(rng, hotel, 2, _summary([("2 nights, Queen Room", hotel[2] * 2)], hotel[2] * 2), fine=words)
        yield made("fee_in_fine_print", html, Say(must=("hidden_fee", "fine_print")), smallest=10.5)
    hotel = STAYS[2]
    html = _stay(rng, hotel, 2, _summary([("2 nights, Sea View Studio", 26400)], 26400))
    yield made("clean_same_as_listing", html, Say(context=listing(26400, "US$", title="Casa Lindero, Sea View Studio, 2 nights")))
    hotel = STAYS[1]
    html = _stay(rng, hotel, 2, _summary([("2 nights, Corner King", 38600)], 38600))
    yield made("listing_lower", html, Say(must=("mismatch",), context=listing(30800, "US$", title="The Alder Hotel, Corner King, 2 nights")))


# --- An order by e-mail --------------------------------------------------------------------------------------------------------------------------

GOODS = (
    ("Merino Crew Socks, 3-pack", 2400),
    ("Canvas Tote, Ink", 3800),
    ("Ceramic Pour-over Set", 6400),
    ("Beeswax Candle", 1850),
    ("Linen Apron", 4600),
    ("Enamel Mug", 1600),
)
MAIL_CSS = """
body{background:#eceff1;color:#222;font-size:15px;padding:26px 0}.sub{width:600px;margin:0 auto 14px;font-size:21px}
.from{width:600px;margin:0 auto 16px;display:flex;gap:12px;align-items:center;color:#555}
.av{width:40px;height:40px;border-radius:20px;background:#6b4e9b;color:#fff;text-align:center;line-height:40px}
.card{width:600px;margin:0 auto;background:#fff;border-top:6px solid var(--c);padding:30px 36px}
h1{font-family:'Liberation Serif';font-size:27px;margin:0 0 10px}table{width:100%;border-collapse:collapse;margin-top:16px}
th{text-align:left;font-size:14px;color:#666;border-bottom:2px solid #ddd;padding:8px 0}
td{padding:10px 0;border-bottom:1px solid #eee}.n{text-align:right}.sum td{border:0;padding:5px 0}
.sum .t td{font-weight:700;font-size:18px;border-top:2px solid #222;padding-top:12px}.foot{color:#6b6b6b;font-size:13px;margin-top:26px}
"""


def _mail(rng: Random, items: list[tuple[str, int, int]], lines: list[tuple[str, str]], total: int, sign: str, heading: str) -> str:
    rows = "".join(
        f"<tr><td>{name}<td class=n>{count}<td class=n>{money(cents, sign)}<td class=n>{money(cents * count, sign)}" for name, cents, count in items
    )
    tail = "".join(f"<tr><td>{name}<td class=n>{value}" for name, value in lines)
    number = f"{rng.choice('ABKR')}{rng.randint(100000, 999999)}"
    body = f"""<div class=sub>{heading} #{number}</div><div class=from><span class=av>F</span>
    <div>Fernhill Goods<br>to me · {rng.choice(["Mon", "Wed", "Sat"])} {rng.randint(1, 11)}:{rng.randint(10, 59)} PM</div></div>
    <div class=card style="--c:{rng.choice(["#2f6f4f", "#a3482e", "#2b4a7f"])}"><h1>Thank you, Morgan!</h1>
    <div>We've received order <b>{number}</b> and will write again when it ships.
    Estimated arrival: {rng.randint(3, 6)}–{rng.randint(7, 10)} business days.</div>
    <table><tr><th>Item<th class=n>Qty<th class=n>Each<th class=n>Amount</tr>{rows}</table><table class=sum>
    <tr><td>Merchandise<td class=n>{money(sum(cents * count for _, cents, count in items), sign)}{tail}
    <tr class=t><td>Order total<td class=n>{money(total, sign)}</table>
    <div class=foot>Paid with Mastercard ending {rng.randint(1000, 9999)} · Questions? Reply to this message.
    Fernhill Goods, 18 Weaver Street</div></div>"""
    return document(MAIL_CSS, body)


def mail(rng: Random) -> Iterator[Page]:
    """The confirmation of an order by e-mail."""
    scale = rng.choice([1, 1.5])

    def made(scenario: str, items: list[tuple[str, int, int]], more: list[tuple[str, int]], say: Say, wrong: int = 0, sign: str = "$") -> Page:
        total = sum(cents * count for _, cents, count in items) + sum(cents for _, cents in more) + wrong
        lines = [(name, money(cents, sign) if cents >= 0 else minus(-cents, sign)) for name, cents in more]
        heading = rng.choice(["Order confirmed", "Your Fernhill order"])
        return page("seen", f"mail-{scenario}", _mail(rng, items, lines, total, sign, heading), say, width=760, scale=scale, smallest=14)

    def picks(count: int) -> list[tuple[str, int, int]]:
        return [(name, cents, rng.randint(1, 3)) for name, cents in rng.sample(GOODS, count)]

    for wrong, sign in ((1200, "$"), (-500, "£"), (2000, "S$")):
        items = picks(3)
        yield made(
            "total_off", items, [("Shipping", 695), ("Tax", 512)], Say(must=("total_mismatch",), unsure=("document.sum_mismatch",)), wrong, sign
        )
    for sign in ("$", "£", "€"):
        items = picks(rng.randint(2, 4))
        yield made("clean", items, [("Shipping", 795), ("Promo FERN10", -1000), ("Tax", 468)], Say(), sign=sign)
    for text, paid in (
        (
            "Your Instagram ad had the Ceramic Pour-over Set at $49. I was charged $64 for it. Please refund the difference.",
            ("Ceramic Pour-over Set", 6400, 1),
        ),
        ("广告里亚麻围裙标的是$36,实际下单确认邮件里却是$46,跟宣传的价格不一样", ("Linen Apron", 4600, 1)),
    ):
        yield made("advertised_lower", [paid], [("Shipping", 0)], Say(must=("mismatch",), text=text, context={"surface": "ticket"}))
    text = "Order still not here after two weeks. I paid $38.00 for the tote, shipping was free. Where is it?"
    yield made("clean_late_parcel", [("Canvas Tote, Ink", 3800, 1)], [("Shipping", 0)], Say(text=text, context={"surface": "ticket"}))
    fees = [("Shipping", 695), ("Gift wrap", 400)]
    yield made(
        "clean_listed", [("Enamel Mug", 1600, 2)], [*fees, ("Tax", 204)], Say(context=listing(1600, title="Enamel Mug", surface="order", fees=fees))
    )
    text = "The item page said $18.50 with free shipping and nothing else to pay. Why is the bill higher?"
    say = Say(must=("hidden_fee",), unsure=("mismatch",), text=text, context={"surface": "ticket"})
    yield made("unlisted_fee", [("Beeswax Candle", 1850, 1)], [("Shipping", 0), ("Order protection", 595)], say)


# --- A ride --------------------------------------------------------------------------------------------------------------------------------------

RIDE_CSS = """
body{background:#0d0f12;color:#eef0f3;font-size:16px}
.bar{display:flex;justify-content:space-between;padding:12px 20px;font-size:14px;font-weight:700}.h{padding:8px 20px;font-size:18px}
.map{margin:8px 20px;border-radius:14px;overflow:hidden}.sum{padding:10px 20px;display:flex;justify-content:space-between;align-items:flex-end}
.sum b{font-size:36px}.stop{padding:4px 20px;color:#c5cad3}.rows{margin:16px 20px;background:#181c22;border-radius:14px;padding:8px 16px}
.rw{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #2a3038}.rw:last-child{border:0}
.rw.t{font-weight:700;font-size:19px}
.pay{margin:0 20px 14px;display:flex;justify-content:space-between;color:#c5cad3}.links{display:flex;gap:10px;margin:8px 20px 30px}
.links span{flex:1;background:#262c35;border-radius:20px;text-align:center;padding:11px;font-size:15px}
"""


def _ride(rng: Random, lines: list[tuple[str, int]], total: int, sign: str) -> str:
    rows = "".join(
        f"<div class=rw><span>{name}</span><span>{money(cents, sign) if cents >= 0 else minus(-cents, sign)}</span></div>" for name, cents in lines
    )
    body = f"""<div class=bar><span>{rng.randint(10, 23)}:{rng.randint(10, 59)}</span><span>LTE ▮▮▯</span></div>
    <div class=h>‹ &nbsp;Ride details</div><div class=map>{picture(rng, "100%", 170)}</div>
    <div class=sum>
    <div>Comfort with {rng.choice(["Aziz", "Petra", "Lamar"])}<br>{rng.randint(3, 14)}.{rng.randint(1, 9)} mi · {rng.randint(9, 41)} min</div>
    <b>{set_money(total, sign, "plain")}</b></div>
    <div class=stop>◦ 9:{rng.randint(10, 29)} AM &nbsp;Mill Lane</div>
    <div class=stop>▪ 9:{rng.randint(40, 59)} AM &nbsp;Central Station, Gate {rng.randint(1, 9)}</div>
    <div class=rows>{rows}<div class="rw t"><span>You paid</span><span>{money(total, sign)}</span></div></div>
    <div class=pay><span>▭ Amex ••{rng.randint(1000, 9999)}</span><span>★ 5.0</span></div>
    <div class=links><span>Lost item</span><span>Get help</span></div>"""
    return document(RIDE_CSS, body)


def ride(rng: Random) -> Iterator[Page]:
    """The receipt of a ride, in a dark app."""
    width, scale = rng.choice([(375, 2), (390, 3), (360, 3)])

    def made(scenario: str, lines: list[tuple[str, int]], say: Say, wrong: int = 0, sign: str = "$") -> Page:
        return page(
            "seen", f"ride-{scenario}", _ride(rng, lines, sum(cents for _, cents in lines) + wrong, sign), say, width=width, scale=scale, smallest=14
        )

    for wrong, sign in ((380, "$"), (-210, "£")):
        say = Say(must=("total_mismatch",), unsure=("document.sum_mismatch",))
        yield made("total_off", [("Trip fare", rng.randrange(900, 2400)), ("Booking fee", 185), ("Airport surcharge", 400)], say, wrong, sign)
    for sign, off in (("$", 300), ("£", 0), ("S$", 250)):
        lines = [("Trip fare", rng.randrange(900, 2900)), ("Booking fee", 195), ("Wait time", 65)]
        yield made("clean", lines + ([("Promotion", -off)] if off else []), Say(), sign=sign)
    text = "The app quoted me £14.20 before I booked and then took £19.60. Same route, no stops."
    yield made("quoted_lower", [("Trip fare", 1960)], Say(must=("mismatch",), text=text, context={"surface": "ticket"}), sign="£")
    text = "Upfront price was £14.20. Nobody told me about anything on top of that."
    say = Say(must=("hidden_fee",), unsure=("mismatch",), text=text, context={"surface": "ticket"})
    yield made("unlisted_fee", [("Trip fare", 1420), ("Priority pickup charge", 350)], say, sign="£")
    text = "Driver was great. I accept the wait time of $2.40 since I was late, please just send a business receipt for the $21.15."
    yield made("clean_wait_named", [("Trip fare", 1875), ("Wait time", 240)], Say(text=text, context={"surface": "ticket"}))
