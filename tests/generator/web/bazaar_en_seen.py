"""The bazaar's pages of the split `seen`: a fashion app, a desktop buy box, a checkout, a hotel, a newsletter, rides, software plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from random import Random

from tests.generator.web.bazaar_en_kit import (
    DEJAVU,
    SERIF,
    Drawn,
    Row,
    Struck,
    art,
    big,
    doc,
    faint,
    listing,
    money,
    shot,
    some,
    stars,
    status,
    struck,
    summed,
)
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of the split."""
    for part in (_fashion_pages, _buybox_pages, _checkout_pages, _hotel_pages, _newsletter_pages, _ride_pages, _plans_pages):
        yield from part(rng)


def _fashion(
    rng: Random,
    brand: str,
    title: str,
    cur: str,
    price: int,
    *,
    was: int = 0,
    badge: str = "",
    ribbon: str = "",
    lead: str = "",
    below: str = "",
    fine: str = "",
    way: Struck = "del",
    drawn: Drawn = "plain",
) -> str:
    """A fashion app's product page: picture, price row, colours and sizes, a bar with the button."""
    sizes = "".join(
        f'<span style="border:1px solid {"#111" if n == 2 else "#d4d4d4"};padding:9px 14px;font-size:13px">{size}</span>'
        for n, size in enumerate(("XS", "S", "M", "L", "XL"))
    )
    colours = "".join(f'<i style="width:26px;height:26px;border-radius:50%;background:hsl({rng.randrange(360)} 35% 55%)"></i>' for _ in range(4))
    old = struck(cur, was, 16, way=way) if was else ""
    cut = f'<span style="background:#c8102e;color:#fff;font-size:13px;font-weight:700;padding:3px 7px">{badge}</span>' if badge else ""
    return doc(
        f"""{status(rng)}
<div style="display:flex;justify-content:space-between;padding:8px 18px;font-size:20px"><span>‹</span><b style="font-size:16px;letter-spacing:3px">
{brand}</b><span>♡</span></div>
{art(rng, 330)}
{some(ribbon, "background:#111;color:#fff;text-align:center;padding:9px;font-size:14px;font-weight:700")}
<div style="padding:18px">
<div style="font-size:17px">{title}</div><div style="color:#6b6b6b;font-size:13px;margin:4px 0 12px">
{stars(rng)} · Ref. {rng.randrange(2000, 9999)}/{rng.randrange(100, 999)}</div>
<div style="display:flex;gap:10px;align-items:center">
{f'<span style="font-size:15px">{lead}</span>' if lead else ""}{big(cur, price, 27, drawn=drawn, colour="#c8102e" if was else "#111")}{old}{cut}</div>
{some(below, "margin-top:10px;font-size:15px;color:#333")}
<div style="display:flex;gap:12px;margin:20px 0 14px">{colours}</div><div style="display:flex;gap:8px">{sizes}</div>
<div style="margin-top:18px;font-size:14px;
color:#444">The model is {rng.randrange(172, 189)} cm tall and wears size M.<br>100% organic cotton, machine wash at 30°</div>
<div style="margin-top:12px">{faint(fine)}</div></div>
<div style="display:flex;gap:10px;padding:12px 18px 24px;border-top:1px solid #eee"><span style="border:1px solid #111;padding:13px 18px">⌂</span>
<span style="flex:1;background:#111;color:#fff;text-align:center;padding:14px;font-weight:700">ADD TO BAG</span></div>"""
    )


def _fashion_pages(rng: Random) -> Iterator[Page]:
    """Clothes on a phone."""
    make = partial(shot, "seen", rng.choice((375, 390)), 2.0, 21)
    yield make(
        "fashion-false_discount-percent",
        _fashion(rng, "HALVEN", "Wool blend overshirt", "£", 6200, was=8900, badge="-40%"),
        text="Is the overshirt lined?",
        must="false_discount",
    )
    yield make(
        "fashion-false_discount-save",
        _fashion(rng, "NORDAHL", "Quilted liner jacket", "€", 9995, was=12995, below="You save €50.00", way="css"),
        must="false_discount",
    )
    yield make(
        "fashion-clean-percent", _fashion(rng, "HALVEN", "Wool blend overshirt", "£", 5340, was=8900, badge="-40%"), text="Is it true to size?"
    )
    yield make(
        "fashion-clean-rounded",
        _fashion(rng, "MIRELLE", "Linen wrap dress", "A$", 6699, was=9999, badge="-33%", drawn="small", way="bar"),
        surface="listing",
    )
    yield make(
        "fashion-clean-up_to",
        _fashion(rng, "NORDAHL", "Ribbed tank top", "€", 1795, was=2295, ribbon="MID-SEASON SALE: UP TO 60% OFF"),
        promised=listing("€", 1795, title="Ribbed tank top", was=2295),
    )
    yield make(
        "fashion-expired-visible",
        _fashion(
            rng,
            "MIRELLE",
            "Pleated midi skirt",
            "US$",
            3900,
            was=6500,
            badge="-40%",
            below="Summer event price. This promotion ended on 31 August 2025.",
        ),
        text="the app let me put it in the bag and then it rang up at 65",
        must="expired_offer",
        unsure="mismatch",
    )
    yield make(
        "fashion-expired-faint",
        _fashion(
            rng, "HALVEN", "Suede loafers", "£", 5500, was=11000, badge="-50%", ribbon="HALF PRICE WEEKEND", fine="Promotion expired 12/05/2025."
        ),
        must="expired_offer fine_print",
    )
    yield make(
        "fashion-clean-running",
        _fashion(rng, "HALVEN", "Suede loafers", "£", 5500, was=11000, badge="-50%", ribbon="HALF PRICE WEEKEND · ends in 09:41:07"),
        text="Do these come in wide fit?",
    )
    yield make(
        "fashion-conditional-coupon",
        _fashion(rng, "NORDAHL", "Trail running shoes", "C$", 8900, lead="with code", below="Price without code: <b>C$119.00</b>"),
        must="conditional",
    )
    yield make(
        "fashion-mismatch-listing",
        _fashion(rng, "MIRELLE", "Cashmere crew neck", "A$", 18900),
        promised=listing("A$", 14900, title="Cashmere crew neck"),
        text="Clicked through from the search results and it is dearer on the actual page.",
        must="mismatch",
    )
    yield make(
        "fashion-clean-harmless_print",
        _fashion(rng, "NORDAHL", "Canvas tote", "€", 2900, fine="© 2025 Nordahl Studio AB. Colours may differ slightly between screens."),
        promised=listing("€", 2900, title="Canvas tote"),
    )


def _buybox(
    rng: Random,
    title: str,
    cur: str,
    price: int,
    *,
    was: int = 0,
    save: str = "",
    options: Sequence[tuple[str, str]] = (),
    chosen: int = 0,
    note: str = "",
    prefix: str = "",
    fine: str = "",
    drawn: Drawn = "raised",
) -> str:
    """A desktop product page: gallery, bullets, a bordered box with price and buttons at the right."""
    tiles = "".join(
        f'<div style="border:{"2px solid #0a6b6e" if n == chosen else "1px solid #c9ced3"};border-radius:6px;padding:10px 14px;font-size:14px">'
        f'{"◉" if n == chosen else "○"} {name}<br><b style="font-size:16px">{cost}</b></div>'
        for n, (name, cost) in enumerate(options)
    )
    old = f'<div style="font-size:14px;color:#555">List price: {struck(cur, was, 14)} {save}</div>' if was else ""
    return doc(
        f"""<div style="background:#13344a;color:#fff;padding:14px 40px;display:flex;gap:30px;align-items:center">
<b style="font-size:22px">Harbour&amp;Co</b>
<span style="background:#fff;color:#777;flex:1;padding:9px 14px;border-radius:4px">Search 80,000 products</span><span>Account</span>
<span>Basket ({rng.randrange(1, 6)})</span></div>
<div style="padding:12px 40px;font-size:13px;color:#566">Home › Kitchen › Small appliances › {rng.randrange(100, 999)} results</div>
<div style="display:grid;grid-template-columns:400px 1fr 300px;gap:34px;padding:8px 40px 40px">{art(rng, 400)}
<div><h1 style="font-size:25px;margin:0 0 6px">{title}</h1><div style="color:#0a6b6e;font-size:14px">
{stars(rng)} · Model HC-{rng.randrange(100, 990)}B · {rng.randrange(2, 9)}00+ bought last month</div>
<hr style="border:0;border-top:1px solid #ddd;margin:14px 0">
<div>{f'<span style="font-size:17px">{prefix} </span>' if prefix else ""}{big(cur, price, 36, drawn=drawn)}</div>{old}
<div style="display:flex;gap:10px;margin:16px 0">{tiles}</div>
<ul style="line-height:1.7;padding-left:18px"><li>Quiet in use, 62 dB</li><li>Wipes clean in a minute</li><li>Cord of 1.4 m</li></ul>
{faint(fine, 11.5, "#c3c6c9")}</div>
<div style="border:1px solid #cfd4d8;border-radius:8px;padding:20px;align-self:start">{some(note, "font-size:15px;margin-bottom:12px")}
<div style="color:#107a3a;font-weight:700;font-size:17px">In stock</div>
<div style="font-size:14px;margin:8px 0">Dispatched by Harbour&amp;Co. Arrives by Thursday.</div>
<div style="background:#f2b632;border-radius:20px;text-align:center;padding:11px;margin-top:12px">Add to basket</div>
<div style="background:#13344a;color:#fff;border-radius:20px;text-align:center;padding:11px;margin-top:10px">Buy now</div></div></div>"""
    )


def _buybox_pages(rng: Random) -> Iterator[Page]:
    """Kitchen goods on a desktop."""
    make = partial(shot, "seen", 1280, rng.choice((1.5, 2.0)), 17)
    sizes = (("0.8 L", "$39.00"), ("1.2 L", "$54.00"), ("1.7 L", "$69.00"))
    yield make(
        "buybox-conditional-from",
        _buybox(rng, "Gooseneck kettle, brushed steel", "$", 3900, prefix="From", options=sizes, chosen=2),
        must="conditional",
    )
    yield make(
        "buybox-clean-from",
        _buybox(rng, "Gooseneck kettle, brushed steel", "$", 3900, prefix="From", options=sizes, chosen=0),
        text="does it fit a 110V socket",
    )
    yield make(
        "buybox-false_discount",
        _buybox(rng, "Stand mixer, 5 litre", "£", 24900, was=29900, save="Save 25%", drawn="small"),
        surface="listing",
        must="false_discount",
    )
    yield make(
        "buybox-clean-save",
        _buybox(rng, "Stand mixer, 5 litre", "£", 24900, was=29900, save="Save £50.00 (17%)"),
        promised=listing("£", 24900, was=29900),
    )
    yield make(
        "buybox-hidden_fee-fine",
        _buybox(rng, "Wine fridge, 46 bottles", "A$", 64900, fine="Bulky item handling of A$59.00 is charged on top of this price."),
        must="hidden_fee fine_print",
    )
    yield make(
        "buybox-clean-instalments",
        _buybox(rng, "Espresso machine", "S$", 89900, note="or 6 payments of S$149.83, interest free"),
        promised=listing("S$", 89900, title="Espresso machine"),
        text="How long is the warranty in Singapore?",
    )
    yield make(
        "buybox-fine_print-exclusion",
        _buybox(
            rng,
            "Slow cooker with timer",
            "C$",
            7900,
            was=9900,
            save="20% off",
            fine="Discounted units are final sale and carry no manufacturer warranty.",
        ),
        must="fine_print",
    )


def _checkout(
    rng: Random,
    shop: str,
    cur: str,
    items: Sequence[Row],
    more: Sequence[Row],
    total: int,
    *,
    said: str = "Total",
    tint: str = "#3d5afe",
) -> str:
    """A phone checkout: address, the goods as cards, a summary and a pay bar."""
    goods = "".join(
        f'<div style="display:flex;gap:12px;padding:12px 0;border-bottom:1px solid #eee">'
        f'{art(rng, 56, "56px", 8)}<div style="flex:1;font-size:14px">{name}'
        f'<div style="color:#888;font-size:12.5px">SKU {rng.randrange(10000, 99999)}</div></div><b>{money(cur, cost)}</b></div>'
        for name, cost in items
    )
    rows = "".join(
        f'<div style="display:flex;justify-content:space-between;padding:5px 0"><span>{name}</span><span>{money(cur, cost)}</span></div>'
        for name, cost in more
    )
    return doc(
        f"""<div style="background:#fff">{status(rng)}</div>
<div style="background:#fff;padding:6px 18px 14px;font-size:18px;font-weight:700">‹ &nbsp; Checkout</div>
<div style="margin:12px;background:#fff;border-radius:14px;padding:16px"><b>Deliver to</b>
<div style="color:#666;font-size:14px;margin-top:4px">Flat {rng.randrange(2, 60)}, Orchard Row · Mon–Wed</div></div>
<div style="margin:12px;background:#fff;border-radius:14px;padding:8px 16px">
<div style="font-size:13px;color:#888;padding-top:8px">Sold by {shop}</div>{goods}</div>
<div style="margin:12px;background:#fff;border-radius:14px;padding:16px"><b>Price details</b><div style="margin-top:8px">{rows}</div>
<div style="display:flex;justify-content:space-between;border-top:1px solid #e4e4e4;margin-top:8px;padding-top:10px;font-size:18px;font-weight:700">
<span>{said}</span><span>{money(cur, total)}</span></div></div>
<div style="background:#fff;padding:14px 18px 28px;margin-top:20px">
<div style="background:{tint};color:#fff;text-align:center;padding:15px;border-radius:28px;font-weight:700">Place order</div></div>""",
        back="#f1f2f6",
    )


def _checkout_pages(rng: Random) -> Iterator[Page]:
    """Checkouts with fees, vouchers and taxes."""
    make = partial(shot, "seen", rng.choice((360, 390, 412)), 2.0, 25)
    lamp, mug = [("Rattan table lamp", 4900)], [("Stoneware mug, set of 4", 3200), ("Tea towel", 850)]
    handled = [("Subtotal", 4900), ("Delivery", 395), ("Handling charge", 450)]
    yield make(
        "checkout-hidden_fee-listing",
        _checkout(rng, "Fig & Fern", "£", lamp, handled, summed(handled)),
        promised=listing("£", 4900, title="Rattan table lamp", fees=[("Delivery", 395)]),
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "checkout-hidden_fee-complaint",
        _checkout(rng, "Fig & Fern", "£", lamp, [*handled[:1], ("Packaging", 600)], 5500),
        text="It was £49 on the page and they want £55 at the till. Nobody mentioned anything extra.",
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "checkout-clean-fees_listed",
        _checkout(rng, "Fig & Fern", "£", lamp, handled, summed(handled)),
        promised=listing("£", 4900, fees=[("Delivery", 395), ("Handling charge", 450)]),
    )
    sale = [("Items (2)", 4050), ("Voucher SPRING", -500), ("Standard shipping", 0)]
    yield make(
        "checkout-clean-waived", _checkout(rng, "Kiln Lane", "A$", mug, sale, summed(sale)), promised=listing("A$", 4050), text="When will it ship?"
    )
    yield make("checkout-total_mismatch", _checkout(rng, "Kiln Lane", "A$", mug, sale, summed(sale, 900)), must="total_mismatch")
    taxed = [("Item subtotal", 12800), ("Shipping", 899), ("Estimated tax", 1056)]
    yield make(
        "checkout-total_mismatch-tax",
        _checkout(rng, "Cedar Row", "$", [("Wool throw", 12800)], taxed, summed(taxed, -600), said="Order total"),
        must="total_mismatch",
    )
    yield make(
        "checkout-clean-tax",
        _checkout(rng, "Cedar Row", "$", [("Wool throw", 12800)], taxed, summed(taxed), said="Order total"),
        text="gift wrap please",
    )
    gst = [("MRP total", 259900), ("Discount on MRP", -78000), ("Delivery", 0)]
    yield make(
        "checkout-clean-rupees",
        _checkout(rng, "Indigo Haat", "₹", [("Block print bedsheet", 259900)], gst, summed(gst), said="Amount payable", tint="#d6336c"),
    )


def _hotel(
    rng: Random,
    place: str,
    room: str,
    cur: str,
    night: int,
    *,
    was: int = 0,
    cut: str = "",
    under: str = "",
    fine: str = "",
    rooms: Sequence[tuple[str, str, bool]] = (),
) -> str:
    """A hotel's page on a desktop: a strip of photographs, facts at the left, a booking card at the right."""
    table = "".join(
        f'<tr style="background:{"#eef6f1" if on else "#fff"}"><td style="padding:10px">{name}{" (selected)" if on else ""}</td>'
        f'<td style="text-align:right;padding:10px;font-weight:700">{cost}</td></tr>'
        for name, cost, on in rooms
    )
    old = struck(cur, was, 17, way="css") if was else ""
    return doc(
        f"""<div style="padding:18px 60px;display:flex;justify-content:space-between;border-bottom:1px solid #e5e1d8">
<b style="font-size:22px">wander / inn</b><span>Stays &nbsp; Map &nbsp; Help</span></div>
<div style="display:flex;gap:8px;padding:20px 60px">{art(rng, 260, "584px")}{art(rng, 260, "260px")}{art(rng, 260, "260px")}</div>
<div style="display:grid;grid-template-columns:1fr 380px;gap:50px;padding:0 60px 50px"><div><h1 style="font-size:30px;margin:0">{place}</h1>
<div style="color:#6c6657;margin:6px 0 18px">{stars(rng)} · {rng.randrange(2, 19)} min from the old town · {rng.randrange(24, 180)} rooms</div>
<p style="line-height:1.6">{room}. Breakfast from 6:30 to 10:00, pool on the roof, luggage room at the desk.</p>
<table style="width:100%;border-collapse:collapse">{table}</table></div>
<div style="border:1px solid #ddd6c6;border-radius:4px;padding:24px;align-self:start;background:#fff"><div>
{big(cur, night, 32)} <span style="font-size:16px">per night</span></div>
<div style="margin-top:4px">{old} <b style="color:#1c7c54">{cut}</b></div>
<div style="border:1px solid #ccc;padding:11px;margin:14px 0">Fri 14 – Sun 16 · 2 adults</div>{some(under, "margin-bottom:12px")}
<div style="background:#1c7c54;color:#fff;text-align:center;padding:13px;font-weight:700;font-family:{DEJAVU};font-size:15px">Reserve</div>
<div style="margin-top:10px">{faint(fine, 11.5, "#c9c5ba")}</div></div></div>""",
        font=SERIF,
        back="#fbfaf6",
    )


def _hotel_pages(rng: Random) -> Iterator[Page]:
    """Hotels with rates and resort charges."""
    make = partial(shot, "seen", 1240, 1.5, 17)
    rooms = (("Courtyard room", "€94.00", False), ("Balcony room", "€128.00", True))
    yield make(
        "hotel-hidden_fee-fine",
        _hotel(
            rng,
            "Saguaro Springs Resort",
            "Desert view king",
            "$",
            17900,
            fine="A daily resort charge of $42.00 is collected at the front desk and is not part of the rate.",
        ),
        must="hidden_fee fine_print",
    )
    yield make(
        "hotel-clean-all_in",
        _hotel(rng, "Saguaro Springs Resort", "Desert view king", "$", 22100, under="Includes the resort fee. 2 nights: <b>$442.00</b>"),
        text="Do you have parking for an RV?",
    )
    yield make(
        "hotel-conditional-from",
        _hotel(rng, "Casa Almirante", "Old town house", "€", 9400, under="Lowest rate, starting from", rooms=rooms),
        must="conditional",
    )
    yield make(
        "hotel-expired",
        _hotel(
            rng,
            "Loch Tarrin Lodge",
            "Twin with loch view",
            "£",
            8400,
            was=12000,
            cut="Spring getaway −30%",
            under="Sale finished at midnight on 30 April 2025.",
        ),
        must="expired_offer",
    )
    yield make(
        "hotel-clean-percent",
        _hotel(
            rng, "Loch Tarrin Lodge", "Twin with loch view", "£", 8400, was=12000, cut="Spring getaway −30%", under="Free cancellation until 12 June"
        ),
    )


def _newsletter(rng: Random, shop: str, head: str, body: str, offers: Sequence[tuple[str, str, str]], *, fine: str = "", dark: bool = False) -> str:
    """An offer by email: a coloured head, rows of goods with prices, a footer."""
    ink, back = ("#f2f2f2", "#17181c") if dark else ("#222", "#fff")
    rows = "".join(
        f'<td style="width:50%;padding:10px;vertical-align:top">{art(rng, 150)}<div style="margin-top:8px">{name}</div><b style="font-size:21px">'
        f"{now}</b> {before}</td>"
        for name, now, before in offers
    )
    return doc(
        f"""<div style="max-width:600px;margin:0 auto;background:{back}">
<div style="padding:14px 24px;font-size:13px;color:#8a8a8a">To: you · {rng.randrange(1, 28)} Oct · View in browser</div>
<div style="background:hsl({rng.randrange(360)} 55% 32%);color:#fff;padding:34px 24px;text-align:center">
<div style="letter-spacing:4px;font-size:14px">{shop}</div><div style="font-size:34px;font-weight:700;margin-top:8px">{head}</div></div>
<div style="padding:22px 24px;font-size:16px;line-height:1.5">{body}</div><table style="width:100%;padding:0 14px"><tr>{rows}</tr></table>
<div style="text-align:center;padding:20px"><span style="background:{ink};color:{back};padding:13px 40px;font-weight:700">Shop now</span></div>
<div style="padding:16px 24px;border-top:1px solid #8884">
{faint(fine, 11, "#4b4d55" if dark else "#c4c4c4")}<div style="font-size:12px;color:#8a8a8a;margin-top:6px">
{shop}, {rng.randrange(10, 99)} Dock Street. Unsubscribe</div></div></div>""",
        back="#0c0d0f" if dark else "#e9e9ec",
        ink=ink,
    )


def _newsletter_pages(rng: Random) -> Iterator[Page]:
    """Offers by email."""
    make = partial(shot, "seen", 660, 2.0, 22)
    pair = (("Bamboo sheet set", "£45.00", struck("£", 6000, 15)), ("Down pillow", "£30.00", struck("£", 4000, 15)))
    yield make(
        "newsletter-clean", _newsletter(rng, "LINENHOUSE", "25% off bedding", "Until Sunday night, everything for the bed is a quarter less.", pair)
    )
    yield make(
        "newsletter-expired-faint",
        _newsletter(
            rng, "LINENHOUSE", "25% off bedding", "A quarter less on everything for the bed.", pair, fine="Offer expired on 2 February 2025."
        ),
        must="expired_offer fine_print",
    )
    yield make(
        "newsletter-false_discount",
        _newsletter(
            rng,
            "BIKE DEPOT",
            "Half price helmets",
            "Two helmets at 50% off while stocks last.",
            (("Urban helmet", "$45.00", struck("$", 7000, 15)), ("Trail helmet", "$60.00", struck("$", 9000, 15))),
            dark=True,
        ),
        must="false_discount",
    )
    yield make(
        "newsletter-fine_print-minimum",
        _newsletter(
            rng,
            "BIKE DEPOT",
            "$20 off your basket",
            "Use the code RIDE20 this week.",
            (),
            fine="Valid only on baskets above $150.00. Sale items excluded.",
            dark=True,
        ),
        must="fine_print",
        unsure="conditional",
    )


def _ride(rng: Random, cur: str, rows: Sequence[Row], total: int, *, car: str) -> str:
    """A ride's receipt in a dark app: a map, from and to, the fare line by line."""
    lines = "".join(
        f'<div style="display:flex;justify-content:space-between;padding:6px 0;color:#c9ccd3"><span>{name}</span><span>{money(cur, cost)}</span>'
        f"</div>"
        for name, cost in rows
    )
    road = '<path d="M-5 80 C60 10 120 150 210 60 S330 40 420 110" stroke="#4fd1a5" stroke-width="5" fill="none"/>'
    return doc(
        f"""{status(rng, "#fff")}<svg width="100%" height="150" style="background:#20262b;display:block">{road}</svg><div style="padding:20px">
<div style="font-size:24px;font-weight:700">Your trip with {rng.choice(("Imran", "Bea", "Tomas"))}</div>
<div style="color:#8d939c;margin:4px 0 16px">{car} · {rng.randrange(3, 19)}.{rng.randrange(10)} km · {rng.randrange(9, 44)} min</div>
{lines}<div style="display:flex;justify-content:space-between;border-top:1px solid #333;margin-top:8px;padding-top:12px;font-size:20px;
font-weight:700"><span>Trip total</span><span>{money(cur, total)}</span></div>
<div style="margin-top:18px;color:#8d939c;font-size:14px">Charged to card ending {rng.randrange(1000, 9999)}</div></div>""",
        back="#111417",
        ink="#f3f4f6",
    )


def _ride_pages(rng: Random) -> Iterator[Page]:
    """Receipts of rides."""
    make = partial(shot, "seen", rng.choice((360, 390)), 2.0, 26)
    fare: list[Row] = [("Base fare", 450), ("Distance", 1120), ("Time", 380)]
    yield make("ride-clean", _ride(rng, "AED ", fare, summed(fare), car="White Camry"), text="driver was lovely, please pass that on")
    yield make(
        "ride-hidden_fee",
        _ride(rng, "AED ", [*fare, ("Late hour charge", 700)], summed(fare, 700), car="White Camry"),
        text="The app quoted AED 19.50 before I got in. Why did it cost more?",
        must="hidden_fee",
        unsure="mismatch",
    )
    yield make(
        "ride-total_mismatch", _ride(rng, "£", fare, summed(fare, 300), car="Grey Prius"), must="total_mismatch", unsure="document.sum_mismatch"
    )
    yield make(
        "ride-mismatch",
        _ride(rng, "£", [("Trip fare", 3180)], 3180, car="Grey Prius"),
        text="Fixed price of £22 agreed in the app. I was billed £31.80 for the very same route.",
        must="mismatch",
    )
    yield make(
        "ride-clean-contradicted",
        _ride(rng, "£", [("Trip fare", 2200)], 2200, car="Grey Prius"),
        text="You quoted £22 and then billed me £40!!",
    )


def _plans(rng: Random, name: str, cards: Sequence[tuple[str, str, str]], *, sub: str = "", fine: str = "") -> str:
    """Software plans side by side on a desktop."""
    boxes = "".join(
        f'<div style="flex:1;background:#fff;border-radius:16px;padding:28px;border:{"2px solid #6b3df0" if n == 1 else "1px solid #e3e0ee"}">'
        f'<b style="font-size:19px">{plan}</b>'
        f'<div style="margin:14px 0">{cost}</div><div style="color:#5d5870;font-size:15px;min-height:44px">{words}</div>'
        f'<div style="background:#6b3df0;color:#fff;text-align:center;padding:11px;border-radius:9px;margin-top:16px">Choose</div>'
        f'<div style="margin-top:16px;line-height:1.8;color:#444">✓ {rng.randrange(2, 20)} seats<br>✓ {rng.randrange(10, 900)} GB storage</div></div>'
        for n, (plan, cost, words) in enumerate(cards)
    )
    return doc(
        f"""<div style="padding:22px 80px;display:flex;justify-content:space-between"><b style="font-size:20px">{name}</b>
<span>Product &nbsp; Pricing &nbsp; Log in</span></div>
<h1 style="text-align:center;font-size:38px;margin:30px 0 6px">Plans for every team</h1>{some(sub, "text-align:center;font-size:17px;color:#5d5870")}
<div style="display:flex;gap:24px;padding:34px 80px">{boxes}</div><div style="padding:0 80px 40px;text-align:center">
{faint(fine, 12, "#c9c5d6")}</div>""",
        back="#f8f7fc",
    )


def _plans_pages(rng: Random) -> Iterator[Page]:
    """Plans of a software firm."""
    make = partial(shot, "seen", 1200, 1.5, 18)
    cards = [
        (plan, f"{big('$', cost, 34)} / month", words)
        for plan, cost, words in (("Solo", 900, "For one person"), ("Team", 2900, "For small groups"), ("Studio", 7900, "For whole departments"))
    ]
    yield make("plans-clean", _plans(rng, "Quillbase", cards, sub="No contract. Cancel any month."), text="Can I export my boards?")
    yield make(
        "plans-fine_print-renewal",
        _plans(rng, "Quillbase", cards, fine="Plans renew automatically for a further 12 months and cannot be cancelled during the term."),
        must="fine_print",
    )
    yield make(
        "plans-clean-harmless_print",
        _plans(rng, "Quillbase", cards, fine="© 2025 Quillbase GmbH. Logos belong to their owners."),
        promised=listing("$", 2900, title="Team"),
    )
