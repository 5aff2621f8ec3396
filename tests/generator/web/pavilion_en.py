"""The English half of `pavilion`: retail, checkout, delivery, hotels, software plans, gyms, mobile plans, tickets, order emails, chats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.pavilion_kit import HUES, Bill, art, big, cash, document, icon, page, phone, status, upload

MISMATCH, HIDDEN, EXPIRED, FALSE, TOTAL, IF, FINE = (
    ("mismatch",),
    ("hidden_fee",),
    ("expired_offer",),
    ("false_discount",),
    ("total_mismatch",),
    ("conditional",),
    ("fine_print",),
)


@dataclass(frozen=True, kw_only=True)
class Item:
    """A product page of a retailer."""

    key: str
    title: str
    price: float
    currency: str
    facts: Facts
    was: float | None = None
    badge: str = ""
    strip: str = ""
    """A coloured strip on top of the page."""
    note: str = "In stock · Free returns within 30 days"
    tiny: str = ""


ITEMS = (
    Item(key="clean-percent", title="Harlow Merino Crew Neck Jumper, Moss", price=60, was=80, badge="Save 25%", currency="GBP", facts=upload()),
    Item(
        key="clean-plain",
        title="Tidewell Insulated Bottle 24 oz, Wide Mouth",
        price=34.99,
        currency="USD",
        facts=upload(title="Insulated Bottle 24 oz", price=34.99, currency="USD"),
        note="Get it Thu, Dec 3 · Sold by Tidewell",
    ),
    Item(
        key="clean-amount",
        title="Corella 4-Slice Toaster with Defrost",
        price=199,
        was=249,
        badge="Save $50",
        currency="AUD",
        facts=upload(text="Paid attention this time, $199 as advertised"),
        note="Free click & collect from 214 stores",
    ),
    Item(
        key="clean-up-to",
        title="Brackenfield Waterproof Walking Boots",
        price=45,
        was=60,
        strip="Winter event: up to 60% off selected footwear",
        currency="GBP",
        facts=upload(),
    ),
    Item(
        key="false-percent",
        title="Novaline ANC Headphones NL-720, Graphite",
        price=89,
        was=120,
        badge="40% off",
        currency="USD",
        facts=upload(FALSE),
        note="Ships in 1 day · 2-year warranty",
    ),
    Item(
        key="false-amount",
        title="Ashdown 3-Drawer Bedside Cabinet, Oak",
        price=299,
        was=349,
        badge="Save £80",
        currency="GBP",
        facts=upload(FALSE),
        note="Delivery in 5-7 working days",
    ),
    Item(
        key="mismatch-listing",
        title="Pippin Kids Rain Jacket, Age 5-6",
        price=29.99,
        currency="GBP",
        facts=upload(MISMATCH, title="Kids Rain Jacket", price=24.99, currency="GBP"),
    ),
    Item(
        key="expired-deal",
        title="Lumo Smart Bulb Starter Kit, 4 Pack",
        price=49,
        was=79,
        badge="Deal of the day",
        strip="Sorry, this deal has ended",
        currency="USD",
        facts=upload(EXPIRED),
        note="Browse similar items · 4 colors",
    ),
    Item(
        key="fine-print",
        title="Kestrel Cordless Hedge Trimmer 18V",
        price=109,
        currency="GBP",
        facts=upload(FINE, unsure=HIDDEN),
        note="Next day delivery available",
        tiny="Price shown excludes battery and charger, which must be bought separately. Sale items are non-refundable.",
    ),
)

CHECKOUTS = (
    Bill(
        key="clean-listed-delivery",
        head="Priya N., 18 Alder Close, Leeds",
        currency="GBP",
        items=(("Linen Duvet Set, King", "Colour: Chalk", 1, 95.0),),
        extras=(("Standard delivery", 4.95),),
        facts=upload(title="Linen Duvet Set", price=95, fees=(("Standard delivery", 4.95),), currency="GBP"),
    ),
    Bill(
        key="clean-sales-tax",
        head="Marcus T., 402 Elm St, Dayton OH",
        currency="USD",
        items=(("Trail Running Vest", "Size M", 1, 64.0), ("Soft Flask 500 ml", "Clear", 2, 18.0)),
        extras=(("Shipping", 0.0), ("Estimated tax", 7.25)),
        facts=upload(),
    ),
    Bill(
        key="clean-promo",
        head="Ellie W., 7 Banksia Ave, Perth WA",
        currency="AUD",
        items=(("Cast Iron Casserole 5 L", "Sea blue", 1, 149.0),),
        extras=(("Promo WELCOME15", -15.0), ("Shipping", 9.9)),
        facts=upload(text="Order came to $143.90 with $9.90 shipping, happy with that"),
    ),
    Bill(
        key="hidden-fee-handling",
        head="Dana R., 55 Mill Rd, Austin TX",
        currency="USD",
        items=(("Ceramic Planter Set of 3", "Terracotta", 1, 72.0),),
        extras=(("Shipping", 0.0), ("Handling fee", 6.5)),
        facts=upload(HIDDEN, unsure=MISMATCH, title="Ceramic Planter Set", price=72, fees=(), currency="USD"),
    ),
    Bill(
        key="total-mismatch",
        head="Owen P., 3 Quarry Lane, Bath",
        currency="GBP",
        items=(("Walnut Chopping Board", "Large", 1, 38.0), ("Steak Knife Set", "Set of 6", 1, 54.0)),
        extras=(("Delivery", 3.5), ("Discount", -9.2)),
        off=11.0,
        facts=upload(TOTAL),
    ),
)

DELIVERIES = (
    Bill(
        key="clean-all-lines",
        head="Basil & Stone Pizzeria",
        currency="USD",
        items=(('Margherita 12"', "Extra basil", 1, 14.5), ("Garlic Knots", "6 pc", 2, 5.25)),
        extras=(("Delivery fee", 2.99), ("Service fee", 3.1), ("Tax", 2.06), ("Tip", 4.0)),
        facts=upload(),
    ),
    Bill(
        key="clean-listed",
        head="Lotus Garden Kitchen",
        currency="GBP",
        items=(("Pad Thai", "Tofu", 1, 10.95), ("Spring Rolls", "4 pieces", 1, 5.5)),
        extras=(("Delivery fee", 2.49), ("Bag charge", 0.1)),
        facts=upload(title="Pad Thai meal", price=16.45, fees=(("Delivery fee", 2.49), ("Bag charge", 0.1)), currency="GBP"),
    ),
    Bill(
        key="hidden-fee-small-order",
        head="Daily Grind Coffee",
        currency="AUD",
        items=(("Breakfast Wrap", "Bacon & egg", 1, 13.9),),
        extras=(("Delivery fee", 3.99), ("Small order fee", 4.0)),
        facts=upload(HIDDEN, unsure=MISMATCH, title="Breakfast Wrap", price=13.9, fees=(("Delivery fee", 3.99),), currency="AUD"),
    ),
    Bill(
        key="total-mismatch",
        head="Corner Greens Grocery",
        currency="GBP",
        items=(("Semi-skimmed Milk 2 L", "", 2, 1.65), ("Sourdough Loaf", "", 1, 3.4), ("Free Range Eggs x12", "", 1, 3.25)),
        extras=(("Delivery fee", 1.99), ("Saver credit", -2.0)),
        off=3.25,
        facts=upload(TOTAL),
    ),
)

STAYS = (
    (
        "clean-nights",
        "The Linden House, York",
        "GBP",
        92.0,
        "per night",
        (("Classic Double", 92.0, True), ("Garden Suite", 138.0, False)),
        "Free cancellation until 24 hours before arrival",
        "",
        upload(),
    ),
    (
        "clean-listing",
        "Harbour View Apartments, Hobart",
        "AUD",
        175.0,
        "per night, taxes included",
        (("Studio with balcony", 175.0, True), ("Two-bedroom apartment", 260.0, False)),
        "Breakfast not included",
        "",
        upload(title="Studio with balcony", price=175, currency="AUD"),
    ),
    (
        "conditional-from",
        "Sierra Crest Lodge, Tahoe",
        "USD",
        119.0,
        "from|per night",
        (("Bunk room, shared bath", 119.0, False), ("Queen room, lake side", 249.0, True)),
        "Free parking",
        "",
        upload(IF),
    ),
    (
        "fine-print-resort-fee",
        "Palm Row Resort, Orlando",
        "USD",
        164.0,
        "per night",
        (("Poolside King", 164.0, True), ("Family Suite", 229.0, False)),
        "Two pools, gym and shuttle",
        "A resort fee of $38 per night is not included and will be collected at the property.",
        upload((*HIDDEN, *FINE)),
    ),
)

SAAS = (
    (
        "clean-three",
        "Boardly",
        "Billed monthly. Cancel any time.",
        (("Free", 0.0, None, ""), ("Team", 12.0, None, "Popular"), ("Business", 29.0, None, "")),
        upload(),
    ),
    (
        "clean-discount",
        "Ledgerly",
        "Autumn offer now on for all paid plans",
        (("Solo", 8.0, 10.0, "20% off"), ("Studio", 24.0, 30.0, "20% off"), ("Agency", 64.0, 80.0, "20% off")),
        upload(),
    ),
    (
        "false-discount",
        "Clipdesk",
        "Switch today, offer running this month",
        (("Starter", 9.0, 15.0, "50% off"), ("Pro", 19.5, 39.0, "50% off"), ("Max", 49.5, 99.0, "50% off")),
        upload(FALSE),
    ),
    (
        "expired",
        "Formwise",
        "Our launch offer has now closed. Thank you to everyone who joined.",
        (("Basic", 6.0, 12.0, "Launch price"), ("Plus", 14.0, 28.0, "Launch price"), ("Scale", 35.0, 70.0, "Launch price")),
        upload(EXPIRED),
    ),
)

GYMS = (
    (
        "clean-joining-fee",
        "PaceHouse Croydon",
        24.99,
        "a month",
        ("Joining fee £10, paid once on day one", "No contract, cancel any time", "Open 24 hours"),
        "",
        upload(),
    ),
    (
        "clean-listing",
        "Ironleaf Studio Leith",
        39.0,
        "a month",
        ("All classes included", "Towels and lockers", "Bring a friend on Sundays"),
        "© 2026 Ironleaf Studios. Pictures are for illustration.",
        upload(title="Anytime membership", price=39, currency="GBP"),
    ),
    (
        "conditional-student",
        "Motion Works Cardiff",
        14.99,
        "a month",
        ("Price needs a valid student card", "Standard membership £27.99 a month", "200+ classes"),
        "",
        upload(IF),
    ),
    (
        "fine-print-term",
        "Northside Fitness Hull",
        19.99,
        "a month",
        ("Gym floor and pool", "Free induction", "Freeze when you travel"),
        "Minimum term 12 months. Leaving early means paying all remaining months. Peak hours excluded.",
        upload(FINE, unsure=IF),
    ),
)

MOBILES = (
    (
        "clean-sim",
        "SIM only 50GB",
        "GBP",
        12.0,
        "a month",
        "30-day rolling plan",
        ("Unlimited calls and texts", "5G at no extra cost"),
        "Keep your number, it takes one working day",
        upload(),
    ),
    (
        "clean-device",
        "Orion X5 128GB",
        "USD",
        22.5,
        "/mo for 24 months",
        "Retail price $540.00, 0% APR",
        ("6.4-inch display", "5,000 mAh battery"),
        "In store pickup today",
        upload(title="Orion X5 128GB", price=22.5, currency="USD"),
    ),
    (
        "conditional-trade-in",
        "Orion X5 Pro 256GB",
        "USD",
        9.99,
        "/mo for 36 months",
        "with eligible trade-in; $27.99/mo without",
        ("6.7-inch display", "Triple camera"),
        "Free shipping on all devices",
        upload(IF),
    ),
)

TICKETS = (
    Bill(
        key="clean-all-in",
        head="Riverside Jazz Evening",
        currency="GBP",
        items=(("Stalls, Row F", "Seats 12-13", 2, 38.5),),
        extras=(),
        facts=upload(title="Stalls ticket", price=38.5, currency="GBP"),
    ),
    Bill(
        key="clean-listed-fee",
        head="City Comedy Gala",
        currency="AUD",
        items=(("General admission", "Standing", 1, 65.0),),
        extras=(("Booking fee", 5.5),),
        facts=upload(title="General admission", price=65, fees=(("Booking fee", 5.5),), currency="AUD"),
    ),
    Bill(
        key="clean-no-words",
        head="Science Museum Late Entry",
        currency="USD",
        items=(("Adult", "7:30 PM", 2, 24.0), ("Youth", "7:30 PM", 1, 16.0)),
        extras=(("Member discount", -6.4),),
        facts=upload(),
    ),
    Bill(
        key="hidden-fee",
        head="Harvest Folk Festival",
        currency="USD",
        items=(("Day pass, Saturday", "Gate B", 2, 79.0),),
        extras=(("Facility charge", 8.0), ("Order processing fee", 5.95)),
        facts=upload(
            HIDDEN,
            unsure=MISMATCH,
            title="Day pass, Saturday",
            price=79,
            fees=(),
            currency="USD",
            text="Two passes at $79, then they piled more on at checkout",
        ),
    ),
)

EMAILS = (
    Bill(
        key="clean-shoes",
        head="Stride & Sole",
        currency="GBP",
        items=(("Canvas Plimsoll, White", "UK 6", 1, 42.0), ("Cotton Laces 120 cm", "Navy", 2, 3.5)),
        extras=(("Delivery", 0.0),),
        facts=upload(text="Paid £49 in total, arrived in two days"),
    ),
    Bill(
        key="clean-gst",
        head="Paperbark Books",
        currency="AUD",
        items=(("The Tidal Garden (paperback)", "", 1, 24.99), ("Atlas of Small Towns", "", 1, 49.99)),
        extras=(("Postage", 7.5), ("Reader reward", -5.0)),
        facts=upload(),
    ),
    Bill(
        key="mismatch",
        head="Glow Pantry",
        currency="USD",
        items=(("Cold Brew Coffee Maker 1.5 L", "Black", 1, 47.0),),
        extras=(("Shipping", 0.0),),
        facts=upload(MISMATCH, text="Advertised at $39 in the app, my card was charged $47"),
    ),
    Bill(
        key="total-mismatch",
        head="Fenwood Garden Centre",
        currency="GBP",
        items=(("Peat-free Compost 40 L", "", 3, 6.5), ("Watering Can 9 L", "Green", 1, 14.0)),
        extras=(("Delivery", 5.99),),
        off=6.5,
        facts=upload(TOTAL),
    ),
)

CHATS = (
    (
        "clean-bike",
        "Hybrid bike, 54 cm",
        "GBP",
        140.0,
        "Reserved",
        ("Hi, is the bike still there?", "Yes, pick up any evening", "Great, see you Thursday"),
        upload(title="Hybrid bike", price=140, currency="GBP"),
    ),
    (
        "clean-late",
        "Desk lamp, brass",
        "USD",
        36.0,
        "Shipped",
        ("Any news on my order?", "It left the warehouse this morning", "Thanks for checking"),
        upload(),
    ),
    (
        "mismatch-agreed",
        "Record player with lid",
        "AUD",
        110.0,
        "Paid",
        ("I thought this was listed at $85?", "The order has gone through at $110", "That is not what the ad said"),
        upload(MISMATCH, title="Record player", price=85, currency="AUD"),
    ),
)


def _tiny(words: str) -> str:
    """Small pale print, or nothing."""
    return f'<div style="font-size:10px;color:#b8b8b8;padding:12px 16px">{words}</div>' if words else ""


def _item(rng: Random, item: Item) -> Page:
    """A product page: a phone for some, a desktop for others."""
    wide = not item.tiny and rng.random() < 0.4
    width, scale = (rng.choice((1200, 1280, 1440)), 1.0) if wide else phone(rng)
    hue = rng.choice(HUES)
    was = f'<span class="was">Was <del>{cash(item.was, item.currency)}</del></span>' if item.was else ""
    badge = f'<span class="badge">{item.badge}</span>' if item.badge else ""
    strip = f'<div class="strip">{item.strip}</div>' if item.strip else ""
    sizes = "".join(f"<i>{word}</i>" for word in ("Details", f"Reviews ({rng.randint(40, 2400):,})", "Q&amp;A"))
    unit = 16 if wide else 14
    css = f"""body{{background:#fff;color:#1a1a1a;font-size:{unit}px}}
    .strip{{background:#1f2933;color:#fff;text-align:center;padding:10px;font-size:{unit + 1}px}}
    header{{display:flex;gap:20px;align-items:center;padding:12px 20px;border-bottom:1px solid #e6e6e6}}
    header b{{font-family:'Liberation Serif';font-size:22px}}header span{{margin-left:auto}}
    main{{display:{"flex" if wide else "block"};gap:40px;padding:{"28px 60px" if wide else "0 16px 18px"}}}
    h1{{font-size:{26 if wide else 20}px;margin:12px 0 6px}}.star{{color:#b7791f}}.star em{{color:#666;font-style:normal}}
    .p{{display:flex;align-items:baseline;gap:12px;margin:12px 0;flex-wrap:wrap}}.was{{color:#666}}
    .badge{{background:{hue};color:#fff;padding:2px 8px;border-radius:4px;font-weight:600}}
    .go{{background:{hue};color:#fff;text-align:center;border-radius:28px;padding:13px;font-weight:700;margin:16px 0 10px;max-width:420px}}
    .alt{{background:#fff;color:#222;border:1.5px solid #222}}
    .tabs{{display:flex;gap:26px;border-top:1px solid #e6e6e6;padding:14px {60 if wide else 16}px}}i{{font-style:normal}}
    i:first-child{{border-bottom:2px solid {hue}}}"""
    top = "" if wide else status(rng)
    picture = art(rng, "width:480px;height:440px;border-radius:10px" if wide else "height:290px;width:calc(100% + 32px);margin:0 -16px")
    body = f"""{top}{strip}<header><b>{rng.choice(("Hartwell", "Finch & Rowe", "Maplecross"))}</b>
    {"<i style='border:0'>Women</i><i>Men</i><i>Home</i><i>Outdoor</i>" if wide else ""}<span>{icon("search")}　{icon("bag")}</span></header>
    <main>{picture}<div style="flex:1"><h1>{item.title}</h1>
    <div class="star">★★★★☆ <em>{rng.randint(41, 48) / 10} · {rng.randint(40, 2400):,} ratings</em></div>
    <div class="p">{big(item.price, 34, item.currency)}{was}{badge}</div><div>{item.note}</div><div class="go">Add to bag</div>
    <div class="go alt">Save for later</div></div></main>
    <div class="tabs">{sizes}</div>{_tiny(item.tiny)}"""
    return page(
        f"en-item-{item.key}", document("en", css, body), item.facts, width=width, scale=scale, smallest=int((10 if item.tiny else 14) * scale)
    )


def _rows(bill: Bill, cell: str) -> str:
    """The named lines after the items, each in `cell`."""
    return "".join(cell.format(name=name, amount=cash(amount, bill.currency) if amount else "Free") for name, amount in bill.extras)


def _checkout(rng: Random, bill: Bill) -> Page:
    """A desktop checkout: address and card to the left, the summary to the right."""
    hue = rng.choice(("#1a1a1a", "#0b5fff", "#136f3e"))
    items = "".join(
        f'<div class="it">{art(rng, "width:64px;height:64px;border-radius:8px")}<div><b>{name}</b><p>{choice}</p></div><p>Qty {quantity}'
        f"</p><span>{cash(quantity * price, bill.currency)}</span></div>"
        for name, choice, quantity, price in bill.items
    )
    css = f"""body{{display:grid;grid-template-columns:1fr 520px;min-height:640px;color:#222;font-size:15px}}.l{{padding:40px 60px 50px 110px}}
    .r{{background:#f6f6f4;padding:44px 40px;border-left:1px solid #e3e3df}}
    h1{{font-size:26px}}h2{{font-size:18px;margin:26px 0 10px}}
    .f{{border:1px solid #cfcfcf;border-radius:6px;padding:12px 14px;margin-bottom:10px}}.f small{{display:block;color:#777;font-size:13px}}
    p{{color:#6b6b6b;font-size:14px}}
    .it{{display:grid;grid-template-columns:64px 1fr 56px 90px;gap:14px;align-items:center;margin-bottom:16px}}.it span{{text-align:right}}
    .s{{display:flex;justify-content:space-between;padding:6px 0}}
    .t{{border-top:1px solid #d5d5d0;margin-top:12px;padding-top:14px;font-size:22px;font-weight:700}}
    .go{{background:{hue};color:#fff;text-align:center;border-radius:6px;padding:15px;font-weight:700;font-size:17px;margin-top:20px}}"""
    body = f"""<div class="l"><h1>{rng.choice(("Juniper Lane", "Oakmere Supply", "Halden Goods"))}</h1>
    <p style="margin-top:6px">Bag › Details › <b>Payment</b></p><h2>Deliver to</h2><div class="f">{bill.head}</div>
    <h2>Payment</h2><div class="f"><small>Card number</small>•••• •••• •••• {rng.randint(1000, 9999)}</div>
    <div class="f"><small>Expiry date</small>0{rng.randint(1, 9)} / 29</div><div class="go">Pay now</div></div>
    <div class="r">{items}<div class="s"><span>Subtotal</span><span>{cash(bill.goods, bill.currency)}</span></div>
    {_rows(bill, '<div class="s"><span>{name}</span><span>{amount}</span></div>')}
    <div class="s t"><span>Total</span><span>{cash(bill.total, bill.currency)}</span></div></div>"""
    return page(f"en-checkout-{bill.key}", document("en", css, body), bill.facts, width=rng.choice((1240, 1280, 1366)), smallest=13)


def _delivery(rng: Random, bill: Bill) -> Page:
    """A finished food order in an app."""
    width, scale = phone(rng)
    dark = rng.random() < 0.4
    ground, ink, pale, line = ("#121212", "#f3f3f3", "#a6a6a6", "#2c2c2c") if dark else ("#fff", "#161616", "#6a6a6a", "#e8e8e8")
    items = "".join(
        f'<div class="it"><i>{quantity}</i><div><b>{name}</b><p>{choice}</p></div><span>{cash(quantity * price, bill.currency)}</span></div>'
        for name, choice, quantity, price in bill.items
    )
    css = f"""body{{background:{ground};color:{ink};font-size:15px}}.top{{padding:6px 16px 16px}}.top h1{{font-size:26px;margin-top:12px}}
    p{{color:{pale};font-size:13px}}.it{{display:flex;gap:14px;padding:12px 16px;border-bottom:1px solid {line}}}
    .it div{{flex:1}}.it b{{font-weight:500}}
    i{{font-style:normal;border:1px solid {pale};width:24px;height:24px;text-align:center;font-size:14px}}
    .s{{display:flex;justify-content:space-between;padding:7px 16px}}
    .t{{font-weight:700;font-size:19px;border-top:1px solid {line};margin-top:8px;padding:14px 16px}}
    .b{{margin:16px;background:{ink};color:{ground};border-radius:8px;text-align:center;padding:14px;font-weight:600}}"""
    body = f"""{status(rng, ink)}<div class="top">←<h1>{bill.head}</h1>
    <p>Delivered · Nov {rng.randint(10, 24)}, {rng.randint(5, 9)}:{rng.randint(10, 59)} PM · ★ {rng.randint(44, 49) / 10}</p>
    </div>{art(rng, "height:110px;width:100%")}
    <div style="padding:16px 16px 4px;font-size:19px;font-weight:700">Your order</div>{items}<div style="height:8px"></div>
    <div class="s"><span>Subtotal</span><span>{cash(bill.goods, bill.currency)}</span></div>
    {_rows(bill, '<div class="s"><span>{name}</span><span>{amount}</span></div>')}<div class="s t"><span>Total</span><span>
    {cash(bill.total, bill.currency)}</span></div><div class="b">Reorder</div>"""
    return page(f"en-delivery-{bill.key}", document("en", css, body), bill.facts, width=width, scale=scale, smallest=int(13 * scale))


def _stay(
    rng: Random,
    key: str,
    name: str,
    currency: str,
    price: float,
    unit: str,
    rooms: tuple[tuple[str, float, bool], ...],
    note: str,
    tiny: str,
    facts: Facts,
) -> Page:
    """A hotel on a desktop, its rooms in a table."""
    hue = rng.choice(("#003b95", "#a4133c", "#1b4332"))
    nights = rng.randint(2, 5)
    lead, _, tail = unit.rpartition("|")
    lines = "".join(
        f"<tr{' class=on' if chosen else ''}><td>{'◉' if chosen else '○'}　<b>{title}</b></td>"
        f"<td>Sleeps {rng.randint(2, 4)}</td><td>{cash(cost, currency, whole=True)} a night</td></tr>"
        for title, cost, chosen in rooms
    )
    chosen = next(cost for _, cost, on in rooms if on)
    foot = f'<div style="font-size:11px;color:#b8b8b8;margin-top:14px">{tiny}</div>' if tiny else ""
    css = f"""body{{background:#fff;color:#1c1c1c;font-size:16px}}
    header{{background:{hue};color:#fff;padding:18px 90px;font-size:21px;font-weight:700}}header span{{float:right;font-size:15px;font-weight:400}}
    main{{padding:26px 90px 40px}}h1{{font-size:28px}}.g{{display:grid;grid-template-columns:2fr 1fr 1fr;gap:8px;margin:16px 0}}
    .h{{display:flex;justify-content:space-between;align-items:center}}
    .sc{{background:{hue};color:#fff;border-radius:6px;padding:6px 10px;font-weight:700}}
    .p{{color:{hue};margin:6px 0 14px}}table{{width:100%;border-collapse:collapse}}td{{border:1px solid #d9d9d9;padding:15px}}
    .on td{{background:#f1f6ff}}.sum{{display:flex;justify-content:space-between;align-items:center;margin-top:18px;font-size:18px}}
    .go{{background:{hue};color:#fff;border-radius:6px;padding:13px 34px;font-weight:700}}"""
    body = f"""<header>Wayfold<span>Stays　Flights　Cars　Sign in</span></header><main><div class="h"><h1>{name}</h1>
    <span class="sc">{rng.randint(80, 95) / 10}</span></div><div>{note} · {rng.randint(200, 3000):,} reviews</div>
    <div class="g">{art(rng, "height:230px")}{art(rng, "height:230px")}{art(rng, "height:230px")}</div>
    <div class="p">{lead} {big(price, 36, currency)} {tail}</div><table>{lines}</table>
    <div class="sum"><span>{nights} nights: {cash(chosen * nights, currency, whole=True)}</span><span class="go">Reserve</span></div>{foot}</main>"""
    return page(
        f"en-stay-{key}", document("en", css, body), facts, width=rng.choice((1200, 1280)), scale=1.5 if tiny else 1.0, smallest=16 if tiny else 15
    )


def _em(words: str) -> str:
    """A badge beside a plan's name, or nothing."""
    return f"<em>{words}</em>" if words else ""


def _struck(was: float | None) -> str:
    """A former price, or nothing."""
    return f"<del>${was:g}</del> " if was else ""


def _saas(rng: Random, key: str, name: str, line: str, plans: tuple[tuple[str, float, float | None, str], ...], facts: Facts) -> Page:
    """The plans of a software service, side by side."""
    hue = rng.choice(("#5b5bd6", "#0e9384", "#dd2590"))
    dark = rng.random() < 0.35
    ground, card, ink, pale = ("#0c111d", "#161b26", "#f5f5f6", "#a3a9b5") if dark else ("#fafafa", "#fff", "#141414", "#5f6673")
    gains = (
        ("1 workspace", "3 projects", "Community help"),
        ("10 workspaces", "Unlimited projects", "Email support"),
        ("Single sign-on", "Audit log", "Priority support"),
    )
    cards = "".join(
        f'<div class="c"><h2>{title}{_em(badge)}</h2><div class="p">{_struck(was)}{big(price, 46, "USD")}<span> / month</span></div>'
        f'<div class="go">Choose {title}</div><ul>{"".join(f"<li>✓ {gain}</li>" for gain in gains[place])}</ul></div>'
        for place, (title, price, was, badge) in enumerate(plans)
    )
    css = f"""body{{background:{ground};color:{ink};font-size:16px;padding:0 80px 60px}}nav{{display:flex;gap:30px;padding:24px 0}}
    nav b{{font-size:22px;color:{hue};margin-right:auto}}h1{{text-align:center;font-size:42px;margin-top:20px}}
    .s{{text-align:center;color:{pale};font-size:19px;margin:10px 0 34px}}.g{{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}}
    .c{{background:{card};border:1px solid {pale}55;border-radius:16px;padding:28px}}h2{{font-size:21px;display:flex;justify-content:space-between}}
    em{{font-style:normal;font-size:14px;background:{hue};color:#fff;border-radius:12px;padding:3px 12px;font-weight:500}}.p{{margin:18px 0}}
    del,.p>span:last-child{{color:{pale}}}del{{font-size:24px;margin-right:8px}}
    .go{{background:{hue};color:#fff;border-radius:8px;text-align:center;padding:12px;font-weight:600}}ul{{list-style:none;margin-top:20px}}
    li{{padding:6px 0}}"""
    body = f"""<nav><b>{name}</b><span>Product</span><span>Pricing</span><span>Docs</span><span>Log in</span></nav>
    <h1>Plans for teams of any size</h1><div class="s">{line}</div><div class="g">{cards}</div>"""
    return page(f"en-saas-{key}", document("en", css, body), facts, width=rng.choice((1200, 1320)), smallest=14)


def _gym(rng: Random, key: str, name: str, price: float, unit: str, points: tuple[str, ...], tiny: str, facts: Facts) -> Page:
    """The membership page of a gym."""
    width, scale = phone(rng)
    hue = rng.choice(("#d7263d", "#00796b", "#5e35b1"))
    lines = "".join(f"<li>{point}</li>" for point in points)
    css = f"""body{{background:#fff;color:#191919;font-size:16px}}
    nav{{background:#161616;color:#fff;padding:14px 18px;font-weight:800;font-size:20px;letter-spacing:1px}}nav span{{float:right}}
    .m{{padding:20px 18px}}h1{{font-size:25px;line-height:1.2}}.c{{border:2px solid {hue};border-radius:14px;padding:18px;margin-top:16px}}
    .c h2{{font-size:17px}}.p{{color:{hue};margin:8px 0}}ul{{padding-left:20px}}li{{padding:4px 0;font-size:15px}}
    .go{{background:{hue};color:#fff;text-align:center;border-radius:10px;padding:14px;font-weight:700;margin-top:14px}}
    .h{{display:flex;justify-content:space-between;font-size:14px;color:#555;padding:9px 0;border-bottom:1px solid #eee}}"""
    body = f"""{status(rng, "#fff", "#161616")}<nav>MOVE<span>☰</span></nav>{art(rng, "height:150px;width:100%")}<div class="m"><h1>{name}</h1>
    <div class="c"><h2>Monthly membership</h2><div class="p">{big(price, 42, "GBP")} {unit}</div>
    <ul>{lines}</ul><div class="go">Join now</div></div></div>
    <div class="m" style="padding-top:0"><div class="h"><span>Mon to Fri</span><span>06:00 - 22:00</span></div>
    <div class="h"><span>Sat and Sun</span><span>08:00 - 20:00</span></div></div>{_tiny(tiny)}"""
    return page(f"en-gym-{key}", document("en", css, body), facts, width=width, scale=scale, smallest=int((10 if tiny else 14) * scale))


def _mobile(
    rng: Random, key: str, name: str, currency: str, price: float, unit: str, terms: str, gains: tuple[str, ...], note: str, facts: Facts
) -> Page:
    """A plan or a handset at a mobile operator."""
    width, scale = phone(rng)
    hue = rng.choice(("#e20074", "#0057b8", "#009a44"))
    lines = "".join(f"<div class=g>● {gain}</div>" for gain in gains)
    css = f"""body{{background:#f3f3f6;color:#20202a;font-size:15px}}
    nav{{background:{hue};color:#fff;display:flex;justify-content:space-between;padding:13px 16px;font-weight:700;font-size:18px}}
    .c{{background:#fff;border-radius:18px;margin:14px;padding:18px}}h1{{font-size:23px}}.p{{margin-top:10px;color:{hue}}}
    .t{{font-size:15px;margin-top:2px}}.g{{padding:6px 0}}
    .go{{border:2px solid {hue};color:#fff;background:{hue};border-radius:26px;padding:12px;text-align:center;font-weight:700;margin-top:16px}}
    .q{{display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #ececf1}}"""
    body = f"""{status(rng, "#fff", hue)}<nav><span>vela mobile</span><span>☰</span></nav>
    <div class="c">{art(rng, "height:160px;border-radius:12px;margin-bottom:14px")}<h1>{name}</h1>
    <div>★ {rng.randint(42, 48) / 10} ({rng.randint(90, 900)})</div>
    <div class="p">{big(price, 44, currency)} {unit}</div><div class="t">{terms}</div><div class="go">Continue</div></div>
    <div class="c">{lines}<div class="g">● {note}</div></div>
    <div class="c"><div class="q"><span>Check coverage</span>›</div><div class="q"><span>Compare plans</span>›</div>
    <div class="q"><span>Store locator</span>›</div></div>"""
    return page(f"en-mobile-{key}", document("en", css, body), facts, width=width, scale=scale, smallest=int(15 * scale))


def _ticket(rng: Random, bill: Bill) -> Page:
    """The review page of a ticket shop, with its hold timer."""
    width, scale = phone(rng)
    hue = rng.choice(("#024ddf", "#f05537", "#6d28d9"))
    items = "".join(
        f'<div class="s"><span>{name}<p>{choice}</p></span><span>{cash(price, bill.currency)} × {quantity}</span></div>'
        for name, choice, quantity, price in bill.items
    )
    css = f"""body{{background:#fff;color:#121212;font-size:15px}}
    .h{{background:{hue};color:#fff;padding:8px 16px;text-align:center;font-size:14px}}.e{{display:flex;gap:14px;padding:16px}}
    h1{{font-size:19px;line-height:1.25}}p{{color:#646464;font-size:13px;margin-top:3px}}
    .k{{margin:0 16px;border:1px dashed #aaa;border-radius:10px;padding:14px}}.s{{display:flex;justify-content:space-between;padding:7px 0}}
    .t{{border-top:1px solid #ddd;font-weight:700;font-size:20px;padding-top:12px;margin-top:8px}}
    .go{{background:{hue};color:#fff;text-align:center;border-radius:6px;padding:15px;margin:18px 16px;font-weight:700}}"""
    body = f"""{status(rng)}<div class="h">Tickets held for {rng.randint(3, 9)}:{rng.randint(10, 59)}</div>
    <div class="e">{art(rng, "width:92px;height:92px;border-radius:8px")}<div><h1>{bill.head}</h1>
    <p>Sat {rng.choice((5, 12, 19, 26))} Dec · Doors 6:30 PM</p><p>Mobile tickets</p></div></div>
    <div class="k"><b>Order summary</b>{items}{_rows(bill, '<div class="s"><span>{name}</span><span>{amount}</span></div>')}<div class="s t">
    <span>Total</span><span>{cash(bill.total, bill.currency)}</span></div></div>
    <div class="go">Place order</div>
    <div style="padding:0 16px 20px;font-size:13px;color:#555">Need help? Visit the help centre in your account.</div>"""
    return page(f"en-ticket-{bill.key}", document("en", css, body), bill.facts, width=width, scale=scale, smallest=int(13 * scale))


def _email(rng: Random, bill: Bill) -> Page:
    """An order confirmation read in a mail client."""
    hue = rng.choice(("#2d6a4f", "#9c4221", "#2b6cb0"))
    items = "".join(
        f'<tr><td>{name}<p>{choice}</p></td><td>{quantity}</td><td class="m">{cash(price, bill.currency)}</td><td class="m">'
        f"{cash(quantity * price, bill.currency)}</td></tr>"
        for name, choice, quantity, price in bill.items
    )
    css = f"""body{{background:#f1f3f4;color:#222;font-size:15px}}
    .bar{{background:#fff;padding:14px 26px;border-bottom:1px solid #ddd;font-size:18px}}.bar small{{color:#666;font-size:14px;display:block}}
    .m1{{background:#fff;width:700px;margin:26px auto 40px;padding:34px 44px;border-top:6px solid {hue}}}
    h1{{font-family:'Liberation Serif';font-size:28px;color:{hue}}}
    p{{color:#6b6b6b;font-size:14px}}table{{width:100%;border-collapse:collapse;margin:20px 0}}
    th{{text-align:left;border-bottom:2px solid {hue};padding:8px 0;font-size:14px}}
    td{{padding:10px 0;border-bottom:1px solid #e8e8e8;vertical-align:top}}.m{{text-align:right}}.z td{{border:0;padding:5px 0}}
    .z .tt td{{font-weight:700;font-size:19px;border-top:2px solid #333;padding-top:10px}}"""
    body = f"""<div class="bar">Your order is confirmed<small>
    {bill.head} · to me · Nov {rng.randint(2, 24)}, {rng.randint(8, 11)}:{rng.randint(10, 59)} AM</small></div><div class="m1"><h1>{bill.head}
    </h1><h3 style="margin-top:16px">Thanks for your order</h3><p>Order no. {rng.randint(100, 999)}-{rng.randint(10**6, 10**7)}</p>
    <table><tr><th>Item</th><th>Qty</th><th class="m">Price</th><th class="m">Amount</th></tr>{items}</table>
    <table class="z"><tr><td>Subtotal</td><td class="m">{cash(bill.goods, bill.currency)}</td></tr>
    {_rows(bill, '<tr><td>{name}</td><td class="m">{amount}</td></tr>')}<tr class="tt"><td>Total paid</td><td class="m">
    {cash(bill.total, bill.currency)}</td></tr></table>
    <p>We will email you again when your parcel is on its way.</p></div>"""
    return page(f"en-email-{bill.key}", document("en", css, body), bill.facts, width=rng.choice((1200, 1100)), smallest=14)


def _chat(rng: Random, key: str, item: str, currency: str, price: float, state: str, talk: tuple[str, ...], facts: Facts) -> Page:
    """Messages about an order, its card pinned on top."""
    width, scale = phone(rng)
    hue = rng.choice(("#0a7cff", "#1f8a4c", "#e4572e"))
    lines = "".join(f'<div class="b{" me" if place % 2 == 0 else ""}">{words}</div>' for place, words in enumerate(talk))
    css = f"""body{{background:#fff;color:#111;font-size:16px}}
    nav{{display:flex;gap:12px;align-items:center;padding:8px 16px;font-weight:600;font-size:18px}}
    nav i{{width:36px;height:36px;border-radius:50%;background:linear-gradient(#f0c27b,#b8763f)}}
    .o{{display:flex;gap:12px;align-items:center;border-top:1px solid #e5e5e5;border-bottom:1px solid #e5e5e5;padding:11px 16px}}
    .o p{{color:#666;font-size:14px}}.st{{margin-left:auto;background:#eef0f2;border-radius:12px;padding:3px 11px;font-size:14px}}
    .w{{display:flex;flex-direction:column;gap:10px;padding:18px 16px 70px}}
    .b{{background:#eceef1;border-radius:18px;padding:10px 14px;max-width:76%;align-self:flex-start}}
    .me{{background:{hue};color:#fff;align-self:flex-end}}
    .in{{border:1px solid #ccc;border-radius:22px;margin:0 14px 18px;padding:10px 16px;color:#6f6f6f}}"""
    body = f"""{status(rng)}<nav>‹<i></i>{rng.choice(("Jo from Camden", "Thea's Attic", "Rowan M."))}</nav>
    <div class="o">{art(rng, "width:54px;height:54px;border-radius:8px")}<div><b>{item}</b><p>{cash(price, currency)}</p></div>
    <span class="st">{state}</span></div>
    <div class="w">{lines}</div><div class="in">Write a message</div>"""
    return page(f"en-chat-{key}", document("en", css, body), facts, width=width, scale=scale, smallest=int(14 * scale))


def pages(rng: Random) -> Iterator[Page]:
    """The English pages."""
    yield from (_item(rng, item) for item in ITEMS)
    for sheet, bills in ((_checkout, CHECKOUTS), (_delivery, DELIVERIES), (_ticket, TICKETS), (_email, EMAILS)):
        yield from (sheet(rng, bill) for bill in bills)
    for draw, table in ((_stay, STAYS), (_saas, SAAS), (_gym, GYMS), (_mobile, MOBILES), (_chat, CHATS)):
        yield from (draw(rng, *row) for row in table)
