"""English offers: florists, clubs, auctions, comparison tables, pet food by subscription, photo studios, phone plans."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_fresh_kit import SANS, SERIF, Case, clock, document, listed, make, money, number, photo, split_money

FLORIST = (
    Case(
        "false_discount",
        {"name": "Peony & Eucalyptus Bunch", "was": 60, "now": 48, "badge": "30% off", "line": "Hand-tied in our Bristol studio"},
        must=("false_discount",),
    ),
    Case(
        "clean",
        {"name": "Wild Meadow Letterbox", "was": 32, "now": 24, "badge": "25% off", "line": "Fits through most letterboxes"},
        listing=listed("Wild Meadow Letterbox", 24, "GBP"),
    ),
    Case(
        "expired_offer",
        {"name": "Amber Dahlia Bouquet", "was": 45, "now": 36, "badge": "20% off", "line": "Our harvest promotion closed on 30 September"},
        must=("expired_offer",),
    ),
    Case(
        "clean",
        {"name": "White Orchid in Stone Pot", "was": 0, "now": 39.5, "badge": "Up to 40% off selected vases", "line": "Blooms for 8 to 12 weeks"},
    ),
    Case(
        "mismatch",
        {"name": "Olive Tree, 90 cm", "was": 0, "now": 64, "badge": "New in", "line": "Comes in a recycled pot"},
        must=("mismatch",),
        listing=listed("Olive Tree, 90 cm", 54, "GBP"),
    ),
    Case("clean", {"name": "Tulip Crate, 40 stems", "was": 55, "now": 44, "badge": "Save £11", "line": "Offer runs while the fields are in bloom"}),
)


def florist(rng: Random, *, name: str, was: float, now: float, badge: str, line: str) -> str:
    """A florist's product page on a desktop, in serif."""
    css = """.n{display:flex;gap:34px;padding:20px 60px;border-bottom:1px solid #e3ddd2;font-size:16px}.m{display:flex;gap:56px;padding:36px 60px}.b{background:#5d7052;color:#fff;padding:4px 12px;font-size:15px;display:inline-block}
    .s{display:flex;gap:10px;margin:16px 0}.s span{border:1px solid #b9b09f;padding:9px 20px}.s span.on{border:2px solid #5d7052}.f{background:#efe9dd;padding:26px 60px;display:flex;justify-content:space-between;font-size:15px}"""
    was_html = f'<del style="color:#766f64;font-size:22px;margin-right:12px">{money(was, "£", places=2)}</del>' if was else ""
    body = f"""<div class="n"><b style="font-size:24px">Thistle &amp; Fern</b><span>Bouquets</span><span>Plants</span><span>Workshops</span><span style="margin-left:auto">Basket ({rng.randint(0, 4)})</span></div><div class="m">{photo(rng, "520px", 480, round_by=0)}
    <div style="flex:1"><span class="b">{badge}</span><h1 style="font-size:36px;margin:14px 0 4px">{name}</h1><div style="font-size:16px;color:#5f5a50">★★★★☆ {rng.randint(20, 900)} reviews · SKU TF-{number(rng, 4)}</div>
    <div style="margin:22px 0 10px">{was_html}<span style="font-size:38px">{money(now, "£", places=2)}</span></div><div style="font-size:18px">{line}</div><div class="s"><span class="on">Thu {rng.randint(2, 27)}</span><span>Fri</span><span>Sat</span></div>
    <div style="background:#5d7052;color:#fff;text-align:center;padding:15px;font-size:19px">Add to basket</div><p style="font-size:16px;color:#5f5a50">Free delivery in the UK. Flowers are packed in water and travel upright; each bunch is guaranteed for seven days.</p></div></div>
    <div class="f"><span>Visit us: 14 Quay Lane</span><span>Care guides</span><span>© Thistle &amp; Fern</span></div>"""
    return document(css, body, font=SERIF, ground="#faf7f1", ink="#2f2c27")


CLUB = (
    Case(
        "conditional",
        {
            "club": "Harbour Racquet Club",
            "head": "From £24.50 a month",
            "plans": (("Off-peak, 12-month contract", "£24.50"), ("Anytime, rolling", "£41.00")),
            "on": 1,
            "small": "Photo: our main hall",
        },
        must=("conditional",),
    ),
    Case(
        "hidden_fee",
        {
            "club": "Northside Climbing",
            "head": "£32 a month",
            "plans": (("Single centre", "£32.00"), ("All centres", "£46.00")),
            "on": 0,
            "small": "A £25 joining fee is added to your first payment",
        },
        must=("hidden_fee", "fine_print"),
    ),
    Case(
        "clean",
        {
            "club": "Mill Lane Pool",
            "head": "£19 a month",
            "plans": (("Swim only", "£19.00"), ("Swim + sauna", "£27.00")),
            "on": 0,
            "small": "Illustrations are for decoration",
        },
        listing=listed("Swim only", 19, "GBP"),
    ),
    Case(
        "conditional",
        {
            "club": "Foundry Fitness",
            "head": "£15 a month",
            "plans": (("Students with valid ID", "£15.00"), ("Everyone else", "£29.00")),
            "on": 1,
            "small": "Lockers on both floors",
        },
        must=("conditional",),
    ),
    Case(
        "fine_print",
        {
            "club": "Saltwater Spa",
            "head": "£58 day pass",
            "plans": (("Thermal day pass", "£58.00"), ("With lunch", "£79.00")),
            "on": 0,
            "small": "Pass not valid on weekends, bank holidays or school breaks",
        },
        must=("fine_print",),
        unsure=("conditional",),
    ),
    Case(
        "clean",
        {
            "club": "Chalk & Rope Gym",
            "head": "£36 a month",
            "plans": (("Rolling, no joining fee", "£36.00"), ("Pay for a year", "£396.00")),
            "on": 0,
            "small": "Towels by Linen & Co",
        },
    ),
)


def club(rng: Random, *, club: str, head: str, plans: tuple[tuple[str, str], ...], on: int, small: str) -> str:
    """A sports club's join page on a phone."""
    css = """.h{padding:26px 22px 30px;background:#0d3b4c;color:#fff}.h b{font-size:32px;display:block;line-height:1.2;margin-top:8px}.p{margin:12px 18px;border:2px solid #d5dee2;border-radius:14px;padding:17px;display:flex;gap:12px;align-items:center;font-size:17px}.p.on{border-color:#ee6c4d;background:#fff5f1}
    .p i{width:20px;height:20px;border-radius:50%;border:2px solid #9fb0b8;flex:none}.on i{border:6px solid #ee6c4d}.p b{margin-left:auto;font-size:19px}"""
    cards = "".join(
        f'<div class="p {"on" if place == on else ""}"><i></i><span>{name}</span><b>{cost}</b></div>' for place, (name, cost) in enumerate(plans)
    )
    perks = "".join(
        f'<div style="padding:5px 0">✓ {perk}</div>'
        for perk in rng.sample(
            ["Free parking for 3 hours", "Induction with a coach", "Bring a friend twice a year", "Open 6 am to 10 pm", "Café on site"], 3
        )
    )
    body = f"""<div style="background:#0d3b4c">{clock(rng, "#fff")}</div><div class="h">{club}<b>{head}</b></div><div style="padding:16px 20px 2px;font-weight:700;font-size:18px">Choose your membership</div>{cards}
    <div style="padding:8px 22px;font-size:16px">{perks}</div><div style="margin:12px 18px;background:#ee6c4d;color:#fff;border-radius:12px;text-align:center;padding:15px;font-size:18px;font-weight:700">Join now</div>
    <div style="padding:4px 22px 24px;font-size:10.5px;color:#bfc7cb">{small}</div>"""
    return document(css, body, font=SANS)


AUCTION = (
    Case(
        "clean",
        {"item": "Vintage Olympia SM9 typewriter", "bid": 42.0, "bids": 11, "buy": 95.0, "state": "1d 4h left"},
        listing=listed("Olympia SM9 typewriter", 95, "USD"),
    ),
    Case(
        "mismatch",
        {"item": "Technics SL-1200 turntable", "bid": 310.0, "bids": 23, "buy": 540.0, "state": "6h 12m left"},
        must=("mismatch",),
        text="Seller's ad promised Buy It Now at $480 but the page asks $540",
    ),
    Case("clean", {"item": "Box of 60 jazz LPs", "bid": 88.5, "bids": 17, "buy": 0, "state": "Ended · sold for $88.50"}),
    Case(
        "mismatch",
        {"item": "Pentax K1000 with 50mm lens", "bid": 0, "bids": 0, "buy": 149.0, "state": "Listed 3 days ago"},
        must=("mismatch",),
        listing=listed("Pentax K1000 with 50mm lens", 129, "USD"),
    ),
    Case(
        "clean",
        {"item": "Singer 201K sewing machine", "bid": 65.0, "bids": 6, "buy": 120.0, "state": "2d 9h left"},
        text="Buy now was advertised at $120, same as here. Just asking about pick-up.",
    ),
)


def auction(rng: Random, *, item: str, bid: float, bids: int, buy: float, state: str) -> str:
    """An auction with a buy-now price."""
    css = """.r{padding:14px 18px;border-top:1px solid #e4e4e4;display:flex;justify-content:space-between;align-items:center}.x{border-radius:24px;padding:12px;text-align:center;margin:8px 18px;font-weight:700;font-size:17px}"""
    bid_html = (
        f'<div class="r"><span>Current bid<br><span style="color:#555">{bids} bids</span></span><b style="font-size:24px">{money(bid, "$", places=2)}</b></div>'
        if bid
        else ""
    )
    buy_html = f'<div class="r"><span>Buy It Now</span><b style="font-size:24px">{money(buy, "$", places=2)}</b></div>' if buy else ""
    buttons = (
        '<div class="x" style="background:#3048d8;color:#fff">Buy now</div><div class="x" style="border:1px solid #3048d8;color:#3048d8">Watch</div>'
        if buy
        else '<div class="x" style="border:1px solid #3048d8;color:#3048d8">See similar</div>'
    )
    body = f"""{clock(rng)}<div style="display:flex;padding:6px 18px 12px;font-size:20px;justify-content:space-between"><span>←</span><span>⌕　⋮</span></div>{photo(rng, "100%", 300, round_by=0)}
    <div style="text-align:center;color:#888;padding:6px;font-size:13px">1 of {rng.randint(4, 12)}</div><div style="padding:4px 18px 14px"><div style="font-size:21px;font-weight:700">{item}</div><div style="color:#555;margin-top:4px">{state} · {rng.randint(4, 60)} watchers</div></div>{bid_html}{buy_html}
    <div class="r"><span>Postage</span><span>Free</span></div><div class="r"><span>Seller</span><span>attic_{rng.choice(("finds", "relics", "room"))} ({rng.randint(90, 2400)}) {rng.randint(970, 1000) / 10}%</span></div>{buttons}<div style="height:20px"></div>"""
    return document(css, body, font=SANS)


COMPARE = (
    Case(
        "clean",
        {
            "thing": "Kestrel K5 cordless drill",
            "rows": (("ToolBarn", 119.0, 0.0), ("Fixwell", 112.5, 4.95), ("Handyline", 124.99, 0.0)),
            "pick": 0,
            "note": "",
        },
    ),
    Case(
        "mismatch",
        {
            "thing": "Nimbus 40 L backpack",
            "rows": (("Trailpost", 94.0, 0.0), ("Summit & Co", 99.0, 5.0), ("Packhouse", 101.5, 0.0)),
            "pick": 0,
            "note": "",
        },
        must=("mismatch",),
        listing=listed("Nimbus 40 L backpack at Trailpost", 84, "EUR"),
    ),
    Case(
        "conditional",
        {
            "thing": "Aria stand mixer",
            "rows": (("Kitchenry", 249.0, 0.0), ("Bakehaus", 262.0, 6.9), ("Casa Nova", 268.0, 0.0)),
            "pick": 0,
            "note": "€219 with code MIX30 · without code €249",
        },
        must=("conditional",),
    ),
    Case(
        "clean",
        {
            "thing": "Otto 27-inch monitor",
            "rows": (("Pixelport", 189.0, 0.0), ("Deskly", 184.0, 7.5), ("Screenhaus", 199.9, 0.0)),
            "pick": 1,
            "note": "",
        },
        listing=listed("Otto 27-inch monitor at Deskly", 184, "EUR", {"Delivery": 7.5}),
    ),
)


def compare(rng: Random, *, thing: str, rows: tuple[tuple[str, float, float], ...], pick: int, note: str) -> str:
    """A table that compares shops, on a desktop."""
    css = """.w{max-width:1080px;margin:0 auto;padding:24px}table{width:100%;border-collapse:collapse;background:#fff;font-size:17px}th{text-align:left;background:#e9eef3;padding:12px 16px}td{padding:15px 16px;border-bottom:1px solid #e9eef3}.on td{background:#eef8f0}.top{display:flex;gap:26px;background:#fff;padding:20px;margin-bottom:18px}"""
    lines = "".join(
        f'<tr class="{"on" if place == pick else ""}"><td><b>{shop}</b></td><td>{money(cost, "€", places=2)}</td><td>{money(post, "€", places=2) if post else "Free"}</td><td><b>{money(cost + post, "€", places=2)}</b></td><td>{rng.randint(2, 6)} days</td><td>Go to shop ↗</td></tr>'
        for place, (shop, cost, post) in enumerate(rows)
    )
    shop, cost, _ = rows[pick]
    head = note.split(" · ", maxsplit=1)[0].split(" ", maxsplit=1)[0] if note else money(cost, "€", places=2)
    note_html = f'<div style="font-size:17px">{note}</div>' if note else ""
    body = f"""<div style="background:#123;color:#fff;padding:14px 40px;font-size:18px"><b>pricepeek</b>　<span style="background:#345;padding:6px 120px 6px 14px;border-radius:4px;font-size:15px">{thing}</span></div><div class="w"><div class="top">{photo(rng, "170px", 150)}
    <div><div style="font-size:26px;font-weight:700">{thing}</div><div style="color:#555">{rng.randint(12, 400)} ratings · model {rng.choice("AKRT")}{number(rng, 3)}-{number(rng, 2)}</div><div style="font-size:34px;margin-top:10px;color:#13753b"><b>{head}</b> <span style="font-size:17px;color:#333">at {shop}</span></div>{note_html}</div></div>
    <table><tr><th>Shop</th><th>Price</th><th>Delivery</th><th>With delivery</th><th>Arrives</th><th></th></tr>{lines}</table><p style="color:#666;font-size:14px">Updated {rng.randint(3, 55)} minutes ago</p></div>"""
    return document(css, body, font=SANS, ground="#f3f5f7")


PETS = (
    Case(
        "conditional",
        {
            "name": "Salmon & Pea kibble 12 kg",
            "head": 46.74,
            "under": "with Autoship",
            "options": (("Autoship every 6 weeks", 46.74), ("One-time purchase", 54.99)),
            "on": 1,
            "small": "Bag design may change",
        },
        must=("conditional",),
    ),
    Case(
        "clean",
        {
            "name": "Clumping cat litter 15 L",
            "head": 17.99,
            "under": "",
            "options": (("One-time purchase", 17.99), ("Subscribe and get it for", 16.19)),
            "on": 0,
            "small": "Scoop colour may vary",
        },
    ),
    Case(
        "conditional",
        {
            "name": "Orthopaedic dog bed L",
            "head": 59.0,
            "under": "first order in the app",
            "options": (("New in the app", 59.0), ("Returning customer", 72.0)),
            "on": 1,
            "small": "The dog is called Biscuit",
        },
        must=("conditional",),
    ),
    Case(
        "fine_print",
        {
            "name": "Aquarium starter kit 54 L",
            "head": 129.0,
            "under": "",
            "options": (("Kit with filter", 129.0), ("Kit with cabinet", 189.0)),
            "on": 0,
            "small": "Displayed prices are indicative; the amount charged at checkout prevails",
        },
        must=("fine_print",),
    ),
    Case(
        "clean",
        {
            "name": "Hay bales for rabbits 3 kg",
            "head": 13.5,
            "under": "",
            "options": (("3 kg", 13.5), ("6 kg", 24.0)),
            "on": 0,
            "small": "Rabbit pictured: Pepper, age 4",
        },
        listing=listed("Hay bales for rabbits 3 kg", 13.5, "USD"),
    ),
)


def pets(rng: Random, *, name: str, head: float, under: str, options: tuple[tuple[str, float], ...], on: int, small: str) -> str:
    """A pet shop's product on a phone, with purchase options."""
    css = """.o{border:1px solid #d8d2c4;margin:0 16px 10px;border-radius:10px;padding:14px;display:flex;justify-content:space-between;font-size:17px}.o.on{outline:3px solid #1f7a8c}.tabs{display:flex;justify-content:space-around;border-top:1px solid #ddd;padding:12px 0;font-size:13px;color:#555}"""
    cards = "".join(
        f'<div class="o {"on" if place == on else ""}"><span>{"● " if place == on else "○ "}{label}</span><b>{money(cost, "$", places=2)}</b></div>'
        for place, (label, cost) in enumerate(options)
    )
    under_html = f'<span style="font-size:17px;color:#1f7a8c"> {under}</span>' if under else ""
    body = f"""{clock(rng)}<div style="padding:8px 16px 14px"><div style="background:#f1eee6;border-radius:22px;padding:10px 16px;color:#666">⌕ Search Pawpost</div></div>{photo(rng, "100%", 260, round_by=0)}<div style="padding:16px">
    <div style="font-size:20px;font-weight:700">{name}</div><div style="color:#555">{rng.randint(38, 50) / 10} ★ · {rng.randint(60, 4000):,} reviews</div><div style="margin-top:8px"><span style="font-size:34px;font-weight:700">{split_money(head, "$")}</span>{under_html}</div></div>{cards}
    <div style="margin:6px 16px;background:#1f7a8c;color:#fff;text-align:center;padding:14px;border-radius:26px;font-size:18px">Add to cart</div><div style="padding:10px 16px 20px;font-size:10px;color:#c9c3b6">{small}</div><div class="tabs"><span>Home</span><span>Shop</span><span>Vet</span><span>Cart</span></div>"""
    return document(css, body, font=SANS)


STUDIO = (
    Case(
        "false_discount",
        {
            "pack": "Newborn at Home",
            "was": 280,
            "deal": "Save $90",
            "now": 210,
            "lines": ("2 hours", "25 retouched pictures"),
            "small": "Studio dog may say hello",
        },
        must=("false_discount",),
    ),
    Case(
        "clean",
        {
            "pack": "Graduation Portrait",
            "was": 160,
            "deal": "Save $40",
            "now": 120,
            "lines": ("45 minutes", "8 retouched pictures"),
            "small": "Gowns are lent by the college",
        },
    ),
    Case(
        "expired_offer",
        {
            "pack": "Autumn Family Mini",
            "was": 190,
            "deal": "$50 off",
            "now": 140,
            "lines": ("20 minutes", "10 pictures"),
            "small": "Voucher could be redeemed through October 15 and has since lapsed",
        },
        must=("expired_offer", "fine_print"),
    ),
    Case(
        "false_discount",
        {
            "pack": "Engagement Walk",
            "was": 350,
            "deal": "Half price",
            "now": 210,
            "lines": ("90 minutes", "40 pictures"),
            "small": "Bring a second pair of shoes",
        },
        must=("false_discount",),
    ),
    Case(
        "clean",
        {"pack": "Pet Portrait", "was": 99, "deal": "15% off", "now": 84.15, "lines": ("30 minutes", "5 prints"), "small": "Treats welcome"},
        listing=listed("Pet Portrait", 84.15, "USD"),
    ),
    Case(
        "false_discount",
        {
            "pack": "Team Headshots",
            "was": 500,
            "deal": "40% off",
            "now": 350,
            "lines": ("Up to 8 people", "1 picture each"),
            "small": "Backdrop: grey or sand",
        },
        must=("false_discount",),
    ),
    Case(
        "clean",
        {
            "pack": "Passport Set",
            "was": 0,
            "deal": "Sale on frames ends Sunday",
            "now": 18,
            "lines": ("10 minutes", "6 prints"),
            "small": "No hats, please",
        },
    ),
)


def studio(rng: Random, *, pack: str, was: float, deal: str, now: float, lines: tuple[str, ...], small: str) -> str:
    """A photo studio's voucher on a phone: a coupon with a perforated edge."""
    css = """.v{margin:18px;background:#fffdf8;border:1px solid #e2d5c3;border-radius:6px;position:relative}.v:before{content:"";position:absolute;left:0;right:0;top:236px;border-top:3px dotted #d2c2ab}.st{position:absolute;right:14px;top:14px;background:#a63d40;color:#fff;padding:6px 14px;font-size:17px;transform:rotate(2deg)}"""
    was_html = f'<span style="font-size:20px;color:#74695a;text-decoration:line-through">{money(was, "$")}</span>　' if was else ""
    facts = "".join(f"<li>{line}</li>" for line in lines)
    body = f"""{clock(rng)}<div style="text-align:center;font-size:24px;letter-spacing:3px;padding:10px">LUMEN &amp; OAK</div><div class="v"><span class="st">{deal}</span>{photo(rng, "100%", 236, round_by=4)}<div style="padding:22px">
    <div style="font-size:25px">{pack}</div><div style="margin:10px 0">{was_html}<b style="font-size:36px">{money(now, "$")}</b></div><ul style="font-size:17px;padding-left:20px">{facts}<li>Online gallery for {rng.choice((6, 12))} months</li></ul>
    <div style="background:#3d3427;color:#fff;text-align:center;padding:13px;font-size:18px">Book a date</div><div style="font-size:10.5px;color:#cfc6b8;margin-top:14px">{small}</div></div></div>
    <div style="text-align:center;font-size:15px;padding:4px 0 24px">{rng.randint(11, 98)} Canal Street · Tue to Sat</div>"""
    return document(css, body, font=SERIF, ground="#f3ece1", ink="#2d261c")


MOBILE = (
    Case(
        "conditional",
        {"plan": "Unlimited Lite", "price": 20, "line": "per line with 4 lines", "table": (("4 lines", "$20 each"), ("1 line (selected)", "$45"))},
        must=("conditional",),
    ),
    Case(
        "clean",
        {"plan": "Prepaid 15 GB", "price": 25, "line": "every 30 days", "table": (("Data", "15 GB"), ("Activation", "$0"), ("Contract", "None"))},
    ),
    Case(
        "expired_offer",
        {
            "plan": "Spring Saver 40 GB",
            "price": 18,
            "line": "a month, was $30",
            "table": (("Data", "40 GB"), ("Promo", "No longer available, ended May 31"), ("Regular price", "$30")),
        },
        must=("expired_offer",),
    ),
    Case(
        "clean",
        {
            "plan": "Roam Europe 10 GB",
            "price": 14,
            "line": "one payment",
            "table": (("Valid for", "28 days after activation"), ("Hotspot", "Included")),
        },
        listing=listed("Roam Europe 10 GB", 14, "USD"),
    ),
    Case(
        "expired_offer",
        {
            "plan": "Family Share 100 GB",
            "price": 65,
            "line": "a month, launch offer",
            "table": (("Launch offer", "Closed to new orders"), ("Current price", "$80"), ("Lines", "4")),
        },
        must=("expired_offer",),
        unsure=("conditional", "mismatch"),
    ),
)


def mobile(rng: Random, *, plan: str, price: float, line: str, table: tuple[tuple[str, str], ...]) -> str:
    """A phone carrier's plan, dark."""
    css = """.c{margin:18px;border-radius:22px;padding:24px;background:linear-gradient(150deg,#3a1c71,#d76d77)}dl{margin:18px;background:#1d1b26;border-radius:18px;padding:6px 18px}dl div{display:flex;justify-content:space-between;gap:20px;padding:14px 0;border-bottom:1px solid #35323f;font-size:16px}dl div:last-child{border:0}dd{margin:0;text-align:right}"""
    rows = "".join(f"<div><dt>{left}</dt><dd>{right}</dd></div>" for left, right in table)
    body = f"""{clock(rng, "#fff")}<div style="padding:8px 22px;font-size:18px">‹ Plans</div><div class="c"><div style="font-size:23px;font-weight:700">{plan}</div><div style="font-size:66px;font-weight:700;line-height:1.2"><span style="font-size:30px;vertical-align:22px">$</span>{price:g}</div><div style="font-size:18px">{line}</div></div>
    <dl>{rows}</dl><div style="padding:0 22px;font-size:16px;color:#c9c4d6">5G where available. Keep your number. {rng.randint(18, 97)} stores near you.</div><div style="margin:20px 18px;background:#fff;color:#222;border-radius:28px;padding:14px;text-align:center;font-weight:700;font-size:17px">Continue</div>"""
    return document(css, body, font=SANS, ground="#121018", ink="#f4f2f8")


def pages(rng: Random) -> Iterator[Page]:
    """The pages of these templates."""
    yield from make("florist", FLORIST, florist, rng, width=1200, scale=1, smallest=15, surface="listing")
    yield from make("club", CLUB, club, rng, width=390, scale=2, smallest=21, surface="listing")
    yield from make("auction", AUCTION, auction, rng, width=412, scale=2, smallest=28, surface="listing")
    yield from make("compare", COMPARE, compare, rng, width=1280, scale=1, smallest=16, surface="listing")
    yield from make("pets", PETS, pets, rng, width=375, scale=3, smallest=30, surface="listing")
    yield from make("studio", STUDIO, studio, rng, width=393, scale=2, smallest=21, surface="listing")
    yield from make("mobile", MOBILE, mobile, rng, width=414, scale=2, smallest=30, surface="listing")
