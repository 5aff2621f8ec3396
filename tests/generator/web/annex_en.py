"""English shop pages of `annex`: a desktop product page, a dark app, a checkout, an e-mail of confirmation and a room to book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.annex_kit import SANS, SERIF, Offer, Order, art, build, listing, money, status
from tests.generator.web.page import Page

DESK_OFFERS = (
    Offer(name="quarter_off", title="Harlow Ceramic Table Lamp with Linen Shade", kind="lamp", price=6000, was=8000, badge="25% off"),
    Offer(
        name="up_to_seventy",
        title="Fenwick Mesh Office Chair, Graphite",
        kind="chair",
        price=12900,
        strip="Winter clearance: up to 70% off selected lines across the store",
        fine="Colours may look different on your screen",
    ),
    Offer(
        name="thirty_that_is_ten",
        title="Coastline Trail Running Shoes, Unisex",
        kind="shoe",
        price=9900,
        was=11000,
        badge="Save 30%",
        must=("false_discount",),
    ),
    Offer(
        name="dearer",
        title='Orrin 24" QHD Monitor with USB-C',
        kind="screen",
        price=23900,
        text="The campaign banner said $199.",
        promised=listing('Orrin 24" QHD Monitor with USB-C', 19900, "USD"),
        must=("mismatch",),
    ),
    Offer(
        name="final_price_elsewhere",
        title="Weekender Canvas Holdall, 38 L",
        kind="bag",
        price=7450,
        fine="Price shown is indicative. The actual price is the one charged at checkout.",
        must=("fine_print",),
    ),
    Offer(
        name="members",
        title="Stackable Stoneware Bowls, Set of 4",
        kind="bowl",
        price=2400,
        label="Member price",
        plain="Non-members pay $32.00",
        must=("conditional",),
    ),
    Offer(
        name="as_listed",
        title="Enamel Stock Pot with Lid, 5 qt",
        kind="pot",
        price=4900,
        text="Restocked the red one today.",
        promised=listing("Enamel Stock Pot with Lid, 5 qt", 4900, "USD"),
    ),
)


def desk_offer(offer: Offer, rng: Random) -> Page:
    """A product page of an American shop on the desktop."""
    was = f"<del>${money(offer.was)}</del>" if offer.was else ""
    badge = f'<span class="badge">{offer.badge}</span>' if offer.badge else ""
    label = f'<div class="lab">{offer.label}</div>' if offer.label else ""
    plain = f'<div class="plain">{offer.plain}</div>' if offer.plain else ""
    strip = f'<div class="strip">{offer.strip}</div>' if offer.strip else ""
    fine = f'<div class="fine">{offer.fine}</div>' if offer.fine else ""
    hue = rng.randint(0, 359)
    body = (
        f"{strip}<header><b>Marlow &amp; Finch</b><nav><span>Home</span><span>Kitchen</span><span>Outdoor</span><span>Gifts</span></nav><span>Bag (1)</span></header>"
        f'<div class="crumb">Home / Shop / {offer.title.split(",")[0]}</div><main><div class="th">'
        + "".join(art(offer.kind, (hue + 60 * i) % 360, "width:84px;height:84px") for i in range(4))
        + f'</div>{art(offer.kind, hue, "width:480px;height:520px;padding:70px")}<div class="r"><h1>{offer.title}</h1>'
        f'<div class="st">★★★★☆ <span>4.{rng.randint(1, 9)} ({rng.randint(40, 900)} reviews)</span></div>{label}'
        f'<div class="pr"><b>${money(offer.price)}</b>{was}{badge}</div>{plain}'
        '<label>Quantity</label><div class="qty">− &nbsp; 1 &nbsp; +</div><div class="btn">Add to bag</div><ul><li>In stock, ships within 2 business days</li>'
        f"<li>30-day returns</li><li>Style no. MF-{rng.randint(1000, 9999)}</li></ul>{fine}</div></main>"
    )
    css = (
        f"body{{font-family:{SANS};color:#26221f;background:#fffdfa;font-size:16px}}.strip{{background:#26221f;color:#fff;text-align:center;padding:10px}}"
        "header{display:flex;align-items:center;justify-content:space-between;padding:22px 70px;border-bottom:1px solid #e6e0d8}header b{font-family:Liberation Serif;font-size:28px}"
        "nav{display:flex;gap:36px}.crumb{padding:16px 70px;color:#78716a;font-size:14px}main{display:flex;gap:26px;padding:0 70px 60px}.th{display:grid;gap:12px;align-content:start}"
        ".r{flex:1;padding-left:22px}h1{font-family:Liberation Serif;font-size:31px;font-weight:400;line-height:1.3}.st{color:#b7791f;margin:12px 0 20px}.st span{color:#78716a}"
        ".lab{color:#1b6b57;font-weight:700;margin-bottom:4px}.pr{display:flex;align-items:center;gap:16px}.pr b{font-size:34px}del{font-size:21px;color:#78716a}"
        ".badge{background:#a8352a;color:#fff;padding:5px 12px;border-radius:14px;font-size:16px}.plain{margin-top:8px;font-size:18px}label{display:block;margin:26px 0 8px}"
        ".qty{border:1px solid #b8afa5;display:inline-block;padding:12px 20px}.btn{background:#1b6b57;color:#fff;text-align:center;padding:16px;margin:20px 0;font-size:18px}"
        "ul{padding-left:20px;line-height:1.9;color:#4c4640}.fine{font-size:11px;color:#c6c0b8;margin-top:18px}"
    )
    return build(f"en_desktop_product-{offer.name}", body, css, offer.facts(), width=1280, scale=1.5, smallest=16)


APP_OFFERS = (
    Offer(name="simple", title="Drift Wireless Headphones", kind="ears", price=8999),
    Offer(name="ends_soon", title="Otter Travel Mug 16 oz", kind="mug", price=1800, was=2400, badge="-25%", strip="Deal ends in 03:44:12"),
    Offer(name="no_claim", title="Tidal Court Sneakers", kind="shoe", price=6400, was=8500, text="New colour just arrived."),
    Offer(
        name="ended",
        title="Juniper Desk Lamp, Dimmable",
        kind="lamp",
        price=3900,
        was=5200,
        badge="-25%",
        strip="Flash deal: this offer has ended",
        must=("expired_offer",),
    ),
    Offer(
        name="excludes",
        title="Pioneer Roll-top Backpack",
        kind="bag",
        price=7200,
        was=9000,
        badge="-20%",
        fine="Offer valid only on orders placed before June 30. Cannot be combined with gift cards.",
        must=("fine_print",),
        unsure=("conditional",),
    ),
)


def app_offer(offer: Offer, rng: Random) -> Page:
    """A product page of a shopping app in dark mode."""
    was = f"<s>${money(offer.was)}</s>" if offer.was else ""
    badge = f'<i class="bd">{offer.badge}</i>' if offer.badge else ""
    strip = f'<div class="strip">{offer.strip}</div>' if offer.strip else ""
    fine = f'<div class="fine">{offer.fine}</div>' if offer.fine else ""
    swatches = "".join(f'<span style="background:hsl({rng.randint(0, 359)},40%,55%)"></span>' for _ in range(4))
    body = (
        f"{status('9:5' + str(rng.randint(0, 9)), '#f1f1f1')}{art(offer.kind, rng.randint(0, 359), 'margin:10px 16px;height:330px;border-radius:20px;padding:50px 80px')}{strip}"
        f'<div class="b"><div class="br">PARCELLA</div><h1>{offer.title}</h1><div class="pr"><b>${money(offer.price)}</b>{was}{badge}</div>{fine}<h2>Colour</h2><div class="sw">{swatches}</div>'
        f"<h2>About this item</h2><p>Well made, light, and ready for every day. Designed in our own studio and tested by people who use it.</p>"
        f'<div class="rv">{rng.randint(50, 950)} ratings · {rng.randint(2, 30)} questions answered</div></div><div class="cta">Add to cart</div>'
    )
    css = (
        f"body{{font-family:{SANS};background:#15171c;color:#f1f1f1;font-size:15px}}.strip{{margin:0 16px;background:#39304f;color:#e4d8ff;border-radius:10px;padding:11px 14px;font-size:15px}}"
        ".b{padding:16px}.br{color:#9aa0ac;letter-spacing:2px;font-size:13px}h1{font-size:22px;margin:6px 0 10px}.pr{display:flex;align-items:baseline;gap:12px}.pr b{font-size:30px;color:#8fe3b5}"
        "s{color:#9aa0ac;font-size:18px}.bd{font-style:normal;background:#e05a4a;color:#fff;border-radius:6px;padding:2px 8px;font-size:16px;font-weight:700}"
        ".fine{font-size:10px;color:#585d69;margin-top:10px}h2{font-size:16px;margin:20px 0 10px}.sw{display:flex;gap:12px}.sw span{width:34px;height:34px;border-radius:50%}"
        "p{line-height:1.5;color:#c9ccd3}.rv{color:#9aa0ac;margin-top:14px}.cta{margin:6px 16px 26px;background:#8fe3b5;color:#10251a;text-align:center;font-weight:700;border-radius:26px;padding:15px;font-size:17px}"
    )
    return build(f"en_dark_app-{offer.name}", body, css, offer.facts(), width=393, scale=2, smallest=20)


CHECKOUTS = (
    Order(
        name="with_tax",
        shop="Brightside Home",
        kind="pot",
        goods=(("Copper Saucepan", "2 qt", 5400, 1), ("Oven Mitt", "Navy", 1250, 2)),
        lines=(("Shipping", 695), ("Estimated tax", 632)),
    ),
    Order(
        name="promo",
        shop="Brightside Home",
        kind="mug",
        goods=(("Speckled Mug", "12 oz", 1600, 4),),
        lines=(("Promo WELCOME", -640), ("Shipping", 0), ("Sales tax", 461)),
        promised=listing("Speckled Mug", 1600, "USD"),
        text="Four mugs, ten percent off with the code.",
    ),
    Order(
        name="handling_unlisted",
        shop="Brightside Home",
        kind="chair",
        goods=(("Folding Bistro Chair", "Sage", 8900, 1),),
        lines=(("Shipping", 1200), ("Handling fee", 1450)),
        promised=listing("Folding Bistro Chair", 8900, "USD", (("Shipping", 1200),)),
        text="The listing said $89 plus $12 shipping, but the checkout wants more.",
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Order(
        name="twenty_over",
        shop="Brightside Home",
        kind="lamp",
        goods=(("Arc Floor Lamp", "Brass", 11900, 1), ("LED Bulb", "Warm, 3-pack", 1400, 1)),
        lines=(("Shipping", 900), ("Estimated tax", 1064)),
        off=2000,
        must=("total_mismatch",),
    ),
)


def checkout(order: Order, rng: Random) -> Page:
    """A checkout on the desktop: forms left, summary right."""
    goods = "".join(
        f'<div class="g">{art(order.kind, rng.randint(0, 359), "width:66px;height:66px;border-radius:8px")}<div>{title}<br><i>{option} · Qty {pieces}</i></div><b>${money(cents * pieces)}</b></div>'
        for title, option, cents, pieces in order.goods
    )
    lines = "".join(
        f'<div class="l"><span>{name}</span><span>{"Free" if cents == 0 else ("−" if cents < 0 else "") + "$" + money(abs(cents))}</span></div>'
        for name, cents in order.lines
    )
    fields = "".join(
        f'<div class="f"><small>{k}</small>{v}</div>'
        for k, v in (("Full name", "Dana Whitlock"), ("Street", "418 Alder Street"), ("City", "Portland, OR"), ("Card", "•••• 2290"))
    )
    body = (
        f'<div class="left"><h1>{order.shop}</h1><div class="steps">Cart › <b>Information</b> › Payment › Review</div><h2>Shipping address</h2>{fields}<div class="btn">Place order</div>'
        f'<div class="cp">© 2025 {order.shop}. All rights reserved.</div></div><div class="right"><h2>Order summary</h2>{goods}<hr><div class="l"><span>Subtotal</span><span>${money(order.subtotal)}</span></div>'
        f'{lines}<hr><div class="l tot"><span>Total</span><span><small>USD</small> ${money(order.total)}</span></div></div>'
    )
    css = (
        f"body{{font-family:{SANS};display:flex;color:#1d2433;font-size:16px;min-height:640px}}.left{{width:55%;padding:48px 60px}}.right{{flex:1;background:#f2f4f8;padding:48px 60px 48px 44px}}h1{{font-size:28px}}"
        ".steps{color:#667;margin:12px 0 30px}h2{font-size:20px;margin-bottom:16px}.f{border:1px solid #c8ced9;border-radius:6px;padding:9px 14px;margin-bottom:12px;line-height:1.5}small{color:#667;font-size:13px}"
        ".f small{display:block}.btn{background:#2647c8;color:#fff;text-align:center;padding:17px;border-radius:6px;margin-top:22px;font-size:18px}.g{display:flex;gap:14px;align-items:center;margin-bottom:14px}"
        ".g div:nth-child(2){flex:1;line-height:1.5}.g b{font-weight:400}i{font-style:normal;color:#667;font-size:14px}hr{border:0;border-top:1px solid #d5dae4;margin:14px 0}.l{display:flex;justify-content:space-between;padding:6px 0}"
        ".tot{font-size:22px;font-weight:700}.cp{color:#aab;font-size:12px;margin-top:26px}"
    )
    return build(f"en_checkout-{order.name}", body, css, order.facts(), width=1200, scale=1.25, smallest=17)


MAILS = (
    Order(
        name="two_items",
        shop="Tern &amp; Co.",
        kind="bag",
        goods=(("Field Tote", "Olive", 5800, 1), ("Leather Key Loop", "Tan", 1400, 2)),
        lines=(("Delivery", 495),),
        surface="review",
    ),
    Order(
        name="delivery_listed",
        shop="Tern &amp; Co.",
        kind="shoe",
        goods=(("Garden Clogs", "Size 42", 4200, 1),),
        lines=(("Delivery", 395), ("Voucher", -500)),
        promised=listing("Garden Clogs", 4200, "GBP", (("Delivery", 395),)),
        text="Paid with a five pound voucher, arrived in two days.",
    ),
    Order(
        name="service_charge",
        shop="Tern &amp; Co.",
        kind="ears",
        goods=(("Kids' Headphones", "Coral", 3500, 1),),
        lines=(("Delivery", 395), ("Service charge", 600)),
        promised=listing("Kids' Headphones", 3500, "GBP", (("Delivery", 395),)),
        text="I was charged more than the product page said.",
        must=("hidden_fee",),
        unsure=("mismatch",),
    ),
    Order(
        name="paid_more",
        shop="Tern &amp; Co.",
        kind="mug",
        goods=(("Cafetière, 8 cup", "Steel", 3400, 1),),
        lines=(("Delivery", 0),),
        text="Advertised at £26, I paid £34.",
        must=("mismatch",),
    ),
)


def mail(order: Order, rng: Random) -> Page:
    """An e-mail that confirms an order, read on a phone."""
    goods = "".join(
        f"<tr><td>{title}<br><i>{option}</i></td><td>{pieces} × £{money(cents)}</td><td>£{money(cents * pieces)}</td></tr>"
        for title, option, cents, pieces in order.goods
    )
    lines = "".join(f"<tr><td colspan=2>{name}</td><td>{'−' if cents < 0 else ''}£{money(abs(cents))}</td></tr>" for name, cents in order.lines)
    body = (
        f'{status("18:2" + str(rng.randint(0, 9)), "#222")}<div class="sub">Your order is confirmed</div><div class="fr"><span class="av">T</span><div><b>{order.shop}</b><br>to me · {rng.randint(2, 27)} Oct</div></div>'
        f'<div class="card"><div class="lg">{order.shop}</div><p>Hello Priya,</p><p>Thank you for your order TC-{rng.randint(10000, 99999)}. We will write again when it is on its way.</p>'
        f'<table>{goods}<tr class="sp"><td colspan=2>Items</td><td>£{money(order.subtotal)}</td></tr>{lines}<tr class="tt"><td colspan=2>Total paid</td><td>£{money(order.total)}</td></tr></table>'
        "<p>Prices include VAT. Returns are free within 30 days.</p></div>"
    )
    css = (
        f"body{{font-family:{SANS};background:#fff;color:#222;font-size:15px}}.sub{{font-size:21px;padding:12px 16px}}.fr{{display:flex;gap:12px;padding:0 16px 14px;color:#666;font-size:14px;line-height:1.4}}.fr b{{color:#222}}"
        ".av{width:40px;height:40px;border-radius:50%;background:#8a5a9e;color:#fff;text-align:center;line-height:40px;font-size:19px}.card{margin:0 12px 20px;border:1px solid #e2ddd3;padding:18px 16px;background:#fbf8f2}"
        f".lg{{font-family:{SERIF};font-size:26px;text-align:center;padding-bottom:14px}}p{{line-height:1.5;margin:8px 0}}table{{width:100%;border-collapse:collapse;margin:14px 0}}td{{padding:8px 0;border-bottom:1px solid #e8e2d6;vertical-align:top}}"
        "td:last-child{text-align:right}td:nth-child(2):not(:last-child){text-align:right;color:#555;white-space:nowrap}i{font-style:normal;color:#777;font-size:13px}.tt td{font-weight:700;font-size:18px}"
    )
    return build(f"en_mail-{order.name}", body, css, order.facts(), width=400, scale=2, smallest=26)


@dataclass(frozen=True, kw_only=True)
class Room:
    """Rooms of a hotel as (name, what it includes, dollars a night), the chosen one, and the headline."""

    name: str
    hotel: str
    headline: str
    rooms: tuple[tuple[str, str, int], ...]
    chosen: int
    must: tuple[str, ...] = ()


ROOMS = (
    Room(
        name="from_but_selected",
        hotel="The Saltmarsh Inn",
        headline="from $89",
        rooms=(("Compact single", "No window", 89), ("Garden double", "Queen bed, breakfast", 142)),
        chosen=1,
        must=("conditional",),
    ),
    Room(
        name="same_price",
        hotel="Quarry Lane Guesthouse",
        headline="$118",
        rooms=(("Double room", "Queen bed, breakfast", 118), ("Twin room", "Two single beds, breakfast", 118)),
        chosen=0,
    ),
)


def room(stay: Room, rng: Random) -> Page:
    """A room to choose in a travel app."""
    rows = "".join(
        f'<div class="rm {"on" if i == stay.chosen else ""}"><span class="dot"></span><div><b>{name}</b><br>{what}</div><em>${price}</em></div>'
        for i, (name, what, price) in enumerate(stay.rooms)
    )
    price = stay.rooms[stay.chosen][2]
    hue = rng.randint(150, 240)
    body = (
        f'<div class="hero" style="background:linear-gradient(hsl({hue},60%,70%),hsl({hue},35%,88%) 60%,hsl(100,30%,60%) 61%,hsl(110,30%,45%))">{status("16:3" + str(rng.randint(0, 9)), "#fff")}</div>'
        f'<div class="top"><h1>{stay.hotel}</h1><div>8.{rng.randint(1, 9)} · Very good · {rng.randint(90, 800)} reviews</div><div class="hd">{stay.headline} <small>per night</small></div></div>'
        f'<h2>Choose a room</h2><p>Sat 14 – Sun 15 March · 1 night · 2 guests</p>{rows}<div class="ft"><div>Selected<br><b>${price}</b></div><span>Reserve</span></div>'
    )
    css = (
        f"body{{font-family:{SANS};font-size:15px;color:#1c2b33;background:#fff}}.hero{{height:210px}}.top{{padding:16px 18px;border-bottom:8px solid #eff2f4;color:#50626c}}h1{{font-size:23px;color:#1c2b33;margin-bottom:6px}}"
        ".hd{font-size:30px;font-weight:700;color:#0d6b77;margin-top:10px}small{font-size:15px;font-weight:400}h2{font-size:18px;padding:16px 18px 4px}p{padding:0 18px 10px;color:#50626c}"
        ".rm{display:flex;gap:12px;margin:8px 18px;border:1px solid #cbd5da;border-radius:10px;padding:14px;align-items:center;line-height:1.5}.rm div{flex:1}.on{border:2px solid #0d6b77;background:#eef8f8}"
        ".dot{width:18px;height:18px;border-radius:50%;border:2px solid #9aa}.on .dot{border:6px solid #0d6b77}em{font-style:normal;font-size:20px;font-weight:700}"
        ".ft{display:flex;justify-content:space-between;align-items:center;padding:14px 18px 22px;margin-top:20px;border-top:1px solid #dde4e8}.ft b{font-size:22px}.ft span{background:#0d6b77;color:#fff;padding:13px 40px;border-radius:8px;font-size:17px}"
    )
    facts = Facts(context={"surface": "listing"}, must={f"pricing.{m}" for m in stay.must})
    return build(f"en_room-{stay.name}", body, css, facts, width=384, scale=2, smallest=28)


def pages(rng: Random) -> Iterator[Page]:
    """All English shop pages."""
    yield from (desk_offer(offer, rng) for offer in DESK_OFFERS)
    yield from (app_offer(offer, rng) for offer in APP_OFFERS)
    yield from (checkout(order, rng) for order in CHECKOUTS)
    yield from (mail(order, rng) for order in MAILS)
    yield from (room(stay, rng) for stay in ROOMS)
