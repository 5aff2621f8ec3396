"""The English templates of `parlour`."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.web.parlour_kit import SANS_EN, Scene, Template, art, bar, big, document, money, offered, some


def _dollars(amount: float) -> str:
    return money(amount, "$")


def _pounds(amount: float) -> str:
    return money(amount, "£")


def item(rng: Random, show: dict[str, Any]) -> str:
    """A product page on a phone: name first, picture, price, sizes, a wide button."""
    sizes = "".join(f"<i>{size}</i>" for size in show["sizes"])
    css = """body{background:#fff;color:#14213d;padding-bottom:18px}.n{display:flex;justify-content:space-between;padding:4px 18px 12px;
    font-size:18px;font-weight:700}
    .q{padding:0 18px}h1{font-size:23px}.by{font-size:15px;color:#4a5568;margin-bottom:12px}.p{margin-top:16px;font-size:34px;font-weight:700}
    .p del{font-size:18px;
    font-weight:400;color:#667;margin-left:12px}.p span{font-size:15px;background:#fde8c8;color:#7a4300;border-radius:6px;padding:4px 9px;
    margin-left:10px}
    .z{font-size:16px;color:#33415c;margin-top:4px}.s{margin:16px 0;font-size:15px}.s i{font-style:normal;display:inline-block;
    border:1px solid #b8c0cc;padding:8px 16px;margin:8px 8px 0 0}
    .g{background:#14213d;color:#fff;text-align:center;font-size:18px;padding:14px;border-radius:8px}.d{font-size:15px;color:#4a5568;padding:12px 0}
    """
    body = f"""{bar(rng, "#14213d")}<div class="n"><span>&#8592;</span><span>Alder &amp; Finch</span><span>Bag ({rng.randint(0, 4)})</span></div>
    <div class="q"><h1>{show["title"]}</h1>
    <div class="by">&#9733; 4.{rng.randint(4, 9)} &middot; {rng.randint(40, 900)} reviews</div>{art(rng, 290, radius=10)}
    <div class="p">{big(show["price"], "$")}
    {some("<del>${}</del>", show.get("old"))}{some("<span>{}</span>", show.get("tag"))}</div>{some('<div class="z">{}</div>', show.get("plain"))}
    <div class="s">Choose an option<br>{sizes}</div>
    <div class="g">Add to bag</div><div class="d">Free delivery and 30-day returns. {show["about"]}</div></div>"""
    return document(css, body, font=SANS_EN, language="en")


def basket(rng: Random, show: dict[str, Any]) -> str:
    """A checkout on a desktop: address form at the left, order summary at the right."""
    lines = "".join(
        f'<div class="l">{art(rng, 64, radius=6)}<span>{name}<br><small>Qty {count}</small></span><b>{_dollars(price * count)}</b></div>'
        for name, price, count in show["lines"]
    )
    rows = "".join(
        f"<div class='w'><span>{name}</span><span>{value if isinstance(value, str) else _dollars(value)}</span></div>" for name, value in show["rows"]
    )
    form = "".join(f"<label>{key}<p>{value}</p></label>" for key, value in show["form"])
    css = """body{background:#fafaf7;color:#222;font-size:17px}.h{padding:22px 60px;border-bottom:1px solid #ddd;font-size:24px;font-weight:700;
    background:#fff}
    .m{display:grid;grid-template-columns:1fr 480px;gap:50px;padding:32px 60px}h2{font-size:21px;margin-bottom:14px}label{display:block;
    font-size:15px;color:#555;margin-bottom:14px}
    label p{border:1px solid #bbb;border-radius:5px;background:#fff;padding:11px 14px;font-size:17px;color:#222;margin-top:4px}.s{background:#fff;
    border:1px solid #ddd;
    border-radius:8px;padding:24px}.l{display:grid;grid-template-columns:64px 1fr auto;gap:14px;margin-bottom:14px}small{font-size:15px;color:#555}
    .w{display:flex;
    justify-content:space-between;padding:6px 0}.t{border-top:2px solid #222;margin-top:10px;padding-top:12px;font-size:22px;font-weight:700}
    .g{background:#2f6b3c;color:#fff;text-align:center;padding:14px;border-radius:6px;margin-top:16px;font-size:18px}"""
    body = f"""<div class="h">{show["shop"]}</div><div class="m"><div><h2>Delivery details</h2>{form}<h2>Payment</h2><label>Method<p>Credit card
    </p></label></div><div class="s"><h2>Order summary</h2>
    {lines}{rows}<div class="w t"><span>Total</span><span>{_dollars(show["total"])}</span></div><div class="g">Place order</div></div></div>"""
    return document(css, body, font=SANS_EN, language="en")


def letter(rng: Random, show: dict[str, Any]) -> str:
    """An order confirmation as an e-mail."""
    lines = "".join(f"<tr><td>{name}</td><td>{count}</td><td>{_pounds(price * count)}</td></tr>" for name, price, count in show["lines"])
    rows = "".join(f"<tr class='u'><td colspan=2>{name}</td><td>{_pounds(value)}</td></tr>" for name, value in show["rows"])
    css = """body{background:#e8e6e1;color:#2c2c2c;font-size:17px;padding:28px}.c{background:#fff;max-width:680px;margin:auto;padding:34px 40px}
    .b{font:700 26px 'Liberation Serif',serif;
    text-align:center;border-bottom:3px double #8c6d46;padding-bottom:14px;color:#8c6d46}h1{font-size:23px;margin:22px 0 8px}table{width:100%;
    border-collapse:collapse;margin:20px 0}
    th{text-align:left;font-size:15px;color:#555;border-bottom:1px solid #999;padding:8px 0}td{padding:9px 0}
    td:last-child,th:last-child{text-align:right}
    .u td{border-top:1px solid #eee}.t td{border-top:2px solid #2c2c2c;font-size:20px;font-weight:700}.a{font-size:15px;color:#444}"""
    body = f"""<div class="c"><div class="b">{show["shop"]}</div><h1>Thank you for your order, {show["who"]}</h1>
    <p>Order no. {rng.randint(100000, 999999)} was placed on {rng.randint(2, 24)} November 2026.
    {show["note"]}</p><table><tr><th>Item</th><th>Qty</th><th>Amount</th></tr>{lines}{rows}<tr class="t"><td colspan=2>Total paid</td>
    <td>{_pounds(show["paid"])}</td></tr></table>
    <p class="a">Paid by card. Delivering to: {show["where"]}</p></div>"""
    return document(css, body, font=SANS_EN, language="en")


def trip(rng: Random, show: dict[str, Any]) -> str:
    """A travel page on a desktop: a wide picture, text at the left, a booking box at the right."""
    rows = "".join(f"<div class='w'><span>{name}</span><b>{value}</b></div>" for name, value in show["rows"])
    css = """body{background:#fff;color:#1c2b33;font-size:18px}.h{display:flex;gap:34px;padding:18px 56px;font-size:18px;background:#fff}
    .h b{font-size:23px;color:#00708c;margin-right:auto}
    .m{display:grid;grid-template-columns:1fr 420px;gap:48px;padding:30px 56px}h1{font-size:32px}.a{color:#445;margin:6px 0 18px}
    li{margin:0 0 10px 22px}.x{border:1px solid #c7d3d8;
    border-radius:14px;padding:24px;box-shadow:0 4px 14px #0001}.x .p{font-size:38px;font-weight:700;color:#00708c}.p small{font-size:18px;
    font-weight:400;color:#445}.w{display:flex;
    justify-content:space-between;padding:10px 0;border-top:1px solid #e3eaed}.g{background:#00708c;color:#fff;text-align:center;border-radius:10px;
    padding:14px;margin-top:12px}"""
    body = f"""<div class="h"><b>Harrow Travel</b><span>Stays</span><span>Tours</span><span>Help</span></div>{art(rng, 260)}<div class="m"><div>
    <h1>{show["title"]}</h1><div class="a">{show["place"]} &middot;
    rated 8.{rng.randint(1, 9)} by {rng.randint(90, 999)} guests</div><ul><li>{"</li><li>".join(show["points"])}</li></ul></div><div class="x">
    <div class="p"><small>{show["lead"]}</small>
    {big(show["price"], "$")} <small>{show["per"]}</small></div>{rows}<div class="g">{show["go"]}</div></div></div>"""
    return document(css, body, font=SANS_EN, language="en")


def plans(rng: Random, show: dict[str, Any]) -> str:
    """A subscription page on a desktop: a row of plans."""
    cards = "".join(
        f"""<div class="c"><h2>{name}</h2>{some("<em>{}</em>", tag)}
    <div class="p">{some("<del>${}</del> ", old)}{big(price, "$")}<small>{per}</small></div>{some("<p class=n>{}</p>", note)}
        <ul><li>{"</li><li>".join(points)}</li></ul><i>Choose {name}</i></div>"""
        for name, price, per, old, tag, note, points in show["plans"]
    )
    css = """body{background:#f5f3ff;color:#231942;font-size:18px;padding:40px 50px}h1{font-size:34px;text-align:center}.s{text-align:center;
    color:#4b4268;margin:6px 0 30px}
    .r{display:flex;gap:26px}.c{flex:1;background:#fff;border-radius:16px;padding:28px;border-top:6px solid #7b5ea7}.p{font-size:40px;
    font-weight:700;margin:10px 0}
    .p small{font-size:18px;font-weight:400}.p del{font-size:22px;font-weight:400;color:#666}em{font-style:normal;background:#e4dbf5;
    padding:4px 12px;border-radius:12px;font-size:17px}
    .n{color:#4b4268}ul{padding:14px 0 18px 20px}li{margin-bottom:8px}.c i{display:block;font-style:normal;text-align:center;background:#7b5ea7;
    color:#fff;border-radius:8px;padding:12px}
    .f{font-size:12px;color:#a9a3b8;text-align:center;margin-top:26px}"""
    body = f"""<h1>{show["title"]}</h1><div class="s">Trusted by {rng.randint(3, 80)},000 readers, cooks and makers</div><div class="r">{cards}
    </div>{some('<div class="f">{}</div>', show.get("fine"))}"""
    return document(css, body, font=SANS_EN, language="en")


def flyer(rng: Random, show: dict[str, Any]) -> str:
    """A promotion on a phone: dark page, one big offer, a strip of state."""
    css = f"""body{{background:#101418;color:#fff;text-align:center}}.k{{font-size:17px;letter-spacing:2px;color:{show["tint"]};padding-top:18px}}
    h1{{font-size:34px;padding:6px 20px 16px}}
    .o{{margin:18px;border:2px solid {show["tint"]};border-radius:18px;padding:20px;font-size:18px}}.o b{{display:block;font-size:52px;
    color:{show["tint"]}}}.o del{{color:#b9c0c7}}
    .z{{font-size:19px;padding:8px 20px}}.g{{background:{show["tint"]};color:#101418;font-size:19px;font-weight:700;border-radius:10px;
    margin:18px 30px;padding:14px}}
    .f{{font-size:10px;color:#4d555d;padding:0 24px 22px}}"""
    body = f"""{bar(rng, "#fff")}<div class="k">{show["shop"]}</div><h1>{show["title"]}</h1>{art(rng, 200)}<div class="o">{show["name"]}
    <b>{big(show["price"], "£")}</b>
    {some("was <del>£{}</del>", show.get("old"))}</div><div class="z">{show["state"]}</div><div class="g">{show["go"]}
    </div>{some('<div class="f">{}</div>', show.get("fine"))}"""
    return document(css, body, font=SANS_EN, language="en")


def visit(rng: Random, show: dict[str, Any]) -> str:
    """A service booking on a phone: provider, headline, options, a time, a bottom bar."""
    marks = ("", "&#10003;")
    options = "".join(
        f'<div class="o {"x" if k == show["chosen"] else ""}"><span>{name}</span><b>${price}</b><u>{marks[k == show["chosen"]]}</u></div>'
        for k, (name, price) in enumerate(show["options"])
    )
    css = """body{background:#fff8f5;color:#3a1f1a;font-size:17px}.t{padding:8px 18px 14px;display:grid;grid-template-columns:76px 1fr;gap:14px;
    align-items:center}h1{font-size:21px}
    .t p{font-size:15px;color:#6b4c45}.p{padding:0 18px 8px;font-size:38px;font-weight:700;color:#a63d2f}.p small{font-size:18px;font-weight:400}
    h2{font-size:18px;padding:12px 18px 4px}
    .o{display:flex;gap:12px;background:#fff;margin:8px 18px;border-radius:10px;padding:14px;border:1px solid #e8d6d0}.o span{flex:1}
    .o.x{border:2px solid #a63d2f}
    .o u{width:20px;text-decoration:none;color:#a63d2f}.w{display:flex;gap:10px;padding:6px 18px 14px}.w i{font-style:normal;
    border:1px solid #d9bfb7;border-radius:8px;padding:8px 14px}
    .f{font-size:10px;color:#b5a9a4;padding:0 18px 12px}.e{background:#fff;border-top:1px solid #e8d6d0;padding:12px 18px;display:flex;
    justify-content:space-between;align-items:center}
    .e b{font-size:24px}.e i{font-style:normal;background:#a63d2f;color:#fff;border-radius:8px;padding:12px 34px}"""
    body = f"""{bar(rng, "#3a1f1a")}<div class="t">{art(rng, 76, radius=38)}<div><h1>{show["title"]}</h1>
    <p>{show["by"]} &middot; {rng.randint(30, 600)} bookings</p></div></div>
    <div class="p"><small>{show["lead"]}</small> {big(show["price"], "$")} <small>{show["per"]}</small></div><h2>Your option</h2>{options}
    <h2>Pick a time</h2>
    <div class="w"><i>9:30 am</i><i>11:00 am</i><i>2:15 pm</i></div>{some('<div class="f">{}</div>', show.get("fine"))}<div class="e">
    <b>${show["options"][show["chosen"]][1]}</b><i>Book now</i></div>"""
    return document(css, body, font=SANS_EN, language="en")


def shelf(rng: Random, show: dict[str, Any]) -> str:
    """A product page on a desktop: three columns, of which the right one is the box to buy from."""
    points = "".join(f"<li>{point}</li>" for point in show["points"])
    css = """body{background:#fff;color:#1a1a1a;font-size:17px}.h{background:#3b4a3f;color:#fff;padding:14px 40px;display:flex;gap:30px;
    align-items:center;font-size:18px}.h p{flex:1;background:#fff;color:#666;
    border-radius:4px;padding:8px 14px}.m{display:grid;grid-template-columns:420px 1fr 300px;gap:32px;padding:30px 40px}h1{font-size:25px}
    .r{color:#555;padding:8px 0 14px;border-bottom:1px solid #ddd}
    .p{font-size:38px;padding:14px 0 2px}.w{font-size:18px;color:#444}.y{color:#a4161a;font-size:20px;font-weight:700}ul{padding:16px 0 0 20px}
    li{margin-bottom:8px}.x{border:1px solid #ccc;border-radius:8px;
    padding:20px;line-height:1.9}.x i{display:block;font-style:normal;text-align:center;background:#e0b13c;border-radius:22px;padding:8px;
    margin-top:12px}"""
    body = f"""<div class="h"><b>Hearthside</b><p>Search the shop</p><span>Account</span><span>Cart ({rng.randint(0, 5)})</span></div>
    <div class="m">{art(rng, 420)}<div><h1>{show["title"]}</h1>
    <div class="r">4.{rng.randint(2, 9)} out of 5 &middot; {rng.randint(100, 999)} ratings</div><div class="p">{big(show["price"], "$")}
    </div>{some('<div class="w">List price: <del>${}</del></div>', show.get("old"))}
    {some('<div class="y">{}</div>', show.get("tag"))}<ul>{points}</ul></div><div class="x"><b>In stock
    </b><br>Free delivery in {rng.randint(2, 5)} days<br>Sold by Hearthside<i>Add to cart</i><i>Buy now</i></div></div>"""
    return document(css, body, font=SANS_EN, language="en")


ITEM = (
    Scene(
        name="clean_sale",
        show={
            "title": "Waxed Canvas Tote",
            "price": "63.75",
            "old": "85.00",
            "tag": "25% off",
            "sizes": ("Olive", "Sand"),
            "about": "Cotton canvas with leather handles.",
        },
    ),
    Scene(
        name="clean_listed",
        show={"title": "Merino Crew Socks", "price": "18.00", "sizes": ("S/M", "L/XL"), "about": "Two pairs in a box."},
        text="New listing for our merino socks at $18, please approve.",
        listing=offered("Merino Crew Socks", 18, "USD"),
    ),
    Scene(
        name="false_discount",
        show={
            "title": "Ridge Trail Jacket",
            "price": "96.00",
            "old": "120.00",
            "tag": "40% off",
            "sizes": ("S", "M", "L"),
            "about": "Light shell for windy days.",
        },
        must="false_discount",
    ),
    Scene(
        name="conditional",
        show={
            "title": "Stoneware Dinner Set",
            "price": "74.00",
            "tag": "Members only price",
            "plain": "Price for non-members: $92.00",
            "sizes": ("12 pieces", "16 pieces"),
            "about": "Dishwasher safe.",
        },
        must="conditional",
        text="Product page for the dinner set.",
    ),
)
BASKET = (
    Scene(
        name="clean_tax",
        show={
            "shop": "Maple Street Books",
            "form": (("Name", "Dana Whitlock"), ("Street", "18 Orchard Lane"), ("City", "Burlington, VT")),
            "lines": (("The Quiet Orchard, hardcover", 24.0, 1), ("Reading lamp, clip-on", 16.5, 2)),
            "rows": (("Subtotal", 57.0), ("Shipping", 5.0), ("Sales tax", 3.42)),
            "total": 65.42,
        },
    ),
    Scene(
        name="clean_fee_listed",
        show={
            "shop": "Green Door Nursery",
            "form": (("Name", "Leo Marsh"), ("Street", "402 Hill Road"), ("City", "Boulder, CO")),
            "lines": (("Fiddle-leaf fig, 4 ft", 89.0, 1),),
            "rows": (("Subtotal", 89.0), ("Delivery", 15.0)),
            "total": 104.0,
        },
        text="The plant was $89 plus $15 delivery, as described. When will it arrive?",
        listing=offered("Fiddle-leaf fig, 4 ft", 89, "USD", Delivery=15),
        surface="ticket",
    ),
    Scene(
        name="clean_code",
        show={
            "shop": "Corner Pantry",
            "form": (("Name", "Ines Calder"), ("Street", "7 Mill Court"), ("City", "Portland, ME")),
            "lines": (("Olive oil, 1 litre", 21.0, 2), ("Sea salt flakes", 6.25, 1)),
            "rows": (("Subtotal", 48.25), ("Discount code", -8.0), ("Shipping", "Free")),
            "total": 40.25,
        },
    ),
    Scene(
        name="hidden_fee",
        show={
            "shop": "Loft Lighting",
            "form": (("Name", "Priya Nair"), ("Street", "55 Canal Street"), ("City", "Austin, TX")),
            "lines": (("Arc floor lamp, brass", 149.0, 1),),
            "rows": (("Subtotal", 149.0), ("Shipping", "Free"), ("Handling fee", 12.0)),
            "total": 161.0,
        },
        must="hidden_fee",
        unsure="mismatch",
        text="I was charged more at checkout than the product page said.",
        listing=offered("Arc floor lamp, brass", 149, "USD"),
        surface="ticket",
    ),
    Scene(
        name="total_mismatch",
        show={
            "shop": "Bright Side Toys",
            "form": (("Name", "Owen Pratt"), ("Street", "230 Lake Avenue"), ("City", "Madison, WI")),
            "lines": (("Wooden train set", 42.0, 1), ("Picture puzzle, 100 pieces", 13.0, 3)),
            "rows": (("Subtotal", 81.0), ("Shipping", 6.0), ("Sales tax", 4.86)),
            "total": 101.86,
        },
        must="total_mismatch",
    ),
)
LETTER = (
    Scene(
        name="clean_order",
        show={
            "shop": "Thistle & Thread",
            "who": "Martha",
            "note": "We will write again when it ships.",
            "lines": (("Linen tablecloth", 38.0, 1), ("Napkins, set of four", 14.5, 2)),
            "rows": (("Delivery", 4.95),),
            "paid": 71.95,
            "where": "9 Harbour View, Whitby",
        },
    ),
    Scene(
        name="clean_supported",
        show={
            "shop": "Fenwick Cycles",
            "who": "Tom",
            "note": "Your parcel leaves tomorrow.",
            "lines": (("Bike lock, steel", 34.0, 1),),
            "rows": (("Delivery", 0.0),),
            "paid": 34.0,
            "where": "21 Station Road, Leeds",
        },
        text="Advertised at £34 and I paid £34. Good lock, quick delivery.",
        surface="review",
    ),
    Scene(
        name="mismatch",
        show={
            "shop": "Oak & Iron",
            "who": "Helen",
            "note": "Your order is being packed.",
            "lines": (("Cast iron casserole, 4 L", 79.0, 1),),
            "rows": (("Delivery", 0.0),),
            "paid": 79.0,
            "where": "3 Bridge Street, Bath",
        },
        must="mismatch",
        text="It was advertised at £59 but I paid £79. I want the difference back.",
        surface="ticket",
    ),
    Scene(
        name="total_mismatch",
        show={
            "shop": "Pine Row Garden",
            "who": "Alan",
            "note": "Delivery takes three to five days.",
            "lines": (("Hand trowel", 12.0, 2), ("Watering can, 5 L", 19.0, 1)),
            "rows": (("Delivery", 3.5),),
            "paid": 56.5,
            "where": "48 Elm Grove, York",
        },
        must="total_mismatch",
        text="When will this order arrive?",
        surface="ticket",
    ),
)
TRIP = (
    Scene(
        name="clean_stay",
        show={
            "title": "Lakeside Cabin for Two",
            "place": "Crystal Bay",
            "points": ("Private deck with a lake view", "Kitchen with oven and fridge", "Free parking on site"),
            "lead": "",
            "price": "140",
            "per": "per night",
            "rows": (("$140 x 3 nights", "$420.00"), ("Taxes", "$37.80"), ("Total", "$457.80")),
            "go": "Reserve",
        },
    ),
    Scene(
        name="clean_listed",
        show={
            "title": "Old Town Walking Tour",
            "place": "Savannah",
            "points": ("Two hours with a local guide", "Small group of ten people", "Tea and cake included"),
            "lead": "",
            "price": "35",
            "per": "per person",
            "rows": (("Starts", "10:00 am"), ("2 x $35", "$70.00"), ("Total", "$70.00")),
            "go": "Book tour",
        },
        text="Our walking tour at $35 a person, ready for review.",
        listing=offered("Old Town Walking Tour", 35, "USD"),
    ),
    Scene(
        name="conditional",
        show={
            "title": "Seaview Guesthouse",
            "place": "Port Elling",
            "points": ("Breakfast from 7 to 10", "Five minutes from the beach", "Bicycles for guests"),
            "lead": "from",
            "price": "79",
            "per": "per night",
            "rows": (("Selected room", "Family suite"), ("Room rate, 1 night", "$164.00"), ("Total", "$164.00")),
            "go": "Reserve",
        },
        must="conditional",
        text="Booking page of the guesthouse.",
    ),
    Scene(
        name="mismatch",
        show={
            "title": "Mountain Lodge Double Room",
            "place": "Pine Ridge",
            "points": ("Fireplace in the lounge", "Ski storage", "Breakfast included"),
            "lead": "",
            "price": "155",
            "per": "per night",
            "rows": (("$155 x 1 night", "$155.00"), ("Total", "$155.00")),
            "go": "Reserve",
        },
        must="mismatch",
        listing=offered("Mountain Lodge Double Room", 125, "USD"),
    ),
)
PLANS = (
    Scene(
        name="clean_plans",
        show={
            "title": "Pick your recipe plan",
            "plans": (
                ("Basic", "6", " / month", "", "", "", ("200 recipes", "Shopping lists")),
                ("Family", "11", " / month", "", "", "", ("All recipes", "Six profiles")),
            ),
            "fine": "Pictures show serving suggestions. © 2026 Spoonful",
        },
    ),
    Scene(
        name="clean_discount",
        show={
            "title": "Audio lessons for every level",
            "plans": (
                ("Monthly", "10", " / month", "", "", "", ("All languages", "Offline mode")),
                ("Yearly", "96", " / year", "120", "20% off", "", ("All languages", "Offline mode", "Progress reports")),
            ),
        },
        text="Updated plan page, the yearly plan is 20% off $120.",
    ),
    Scene(
        name="conditional",
        show={
            "title": "Stream films at home",
            "plans": (
                ("Standard", "3", " / month", "", "New customers only", "Existing customers pay $9 / month", ("Two screens", "Full HD")),
                ("Plus", "14", " / month", "", "", "", ("Four screens", "4K picture")),
            ),
        },
        must="conditional",
    ),
    Scene(
        name="fine_print",
        show={
            "title": "Cloud storage made simple",
            "plans": (
                ("Home", "4", " / month", "", "", "", ("200 GB of space", "Photo backup")),
                ("Studio", "12", " / month", "", "", "", ("2 TB of space", "Shared folders")),
            ),
            "fine": "Plans run for at least 12 months and renew automatically. Payments are non-refundable.",
        },
        must="fine_print",
        text="Please review our storage plans page.",
    ),
)
FLYER = (
    Scene(
        name="clean_running",
        show={
            "tint": "#ffd166",
            "shop": "BELL & BREW",
            "title": "Autumn coffee week",
            "name": "House blend, 1 kg",
            "price": "15.00",
            "old": "20.00",
            "state": "Ends in 2 days 06:14:20",
            "go": "Shop the blend",
        },
        text="Our coffee week banner, now running.",
    ),
    Scene(
        name="clean_harmless",
        show={
            "tint": "#7bdff2",
            "shop": "NORTH POOL",
            "title": "Learn to swim this winter",
            "name": "Ten lessons for adults",
            "price": "95.00",
            "state": "Places open now",
            "go": "Join a class",
            "fine": "Photos are for illustration. © 2026 North Pool",
        },
    ),
    Scene(
        name="expired_visible",
        show={
            "tint": "#f7a072",
            "shop": "LUNA SHOES",
            "title": "Weekend flash sale",
            "name": "Suede ankle boots",
            "price": "49.00",
            "old": "85.00",
            "state": "This offer has ended",
            "go": "Offer closed",
        },
        must="expired_offer",
    ),
    Scene(
        name="expired_small",
        show={
            "tint": "#b8e986",
            "shop": "FRESH LANE",
            "title": "Veg box special",
            "name": "Large seasonal box",
            "price": "18.00",
            "old": "26.00",
            "state": "Packed on the farm every morning",
            "go": "Order a box",
            "fine": "This special offer expired on 31 October.",
        },
        must="expired_offer fine_print",
        text="Please put our veg box special on the front page.",
    ),
)
VISIT = (
    Scene(
        name="clean_selected",
        show={
            "title": "Haircut and blow dry",
            "by": "Studio Wren",
            "lead": "",
            "price": "48",
            "per": "per visit",
            "chosen": 0,
            "options": (("Cut and blow dry", 48), ("Cut, colour and blow dry", 120)),
        },
    ),
    Scene(
        name="clean_listed",
        show={
            "title": "Dog grooming, small breeds",
            "by": "Happy Paws",
            "lead": "",
            "price": "55",
            "per": "per visit",
            "chosen": 0,
            "options": (("Full groom", 55), ("Full groom and nail trim", 67)),
            "fine": "Photos show earlier guests of our salon. Thank you for visiting!",
        },
        text="Grooming service at $55, please publish.",
        listing=offered("Dog grooming, small breeds", 55, "USD"),
    ),
    Scene(
        name="conditional",
        show={
            "title": "Window cleaning",
            "by": "Clear View Crew",
            "lead": "from",
            "price": "39",
            "per": "",
            "chosen": 2,
            "options": (("Apartment", 39), ("Terraced house", 75), ("Detached house", 110)),
        },
        must="conditional",
    ),
    Scene(
        name="hidden_fee",
        show={
            "title": "Piano tuning",
            "by": "Keys & Strings",
            "lead": "",
            "price": "110",
            "per": "per visit",
            "chosen": 0,
            "options": (("Upright piano", 110), ("Grand piano", 150)),
            "fine": "A travel fee of $25 is charged in addition to the price shown.",
        },
        must="hidden_fee fine_print",
        text="Service page for piano tuning.",
    ),
)
SHELF = (
    Scene(
        name="clean_save",
        show={
            "title": "Electric Kettle, 1.7 L, Brushed Steel",
            "price": "34.99",
            "old": "49.99",
            "tag": "Save $15",
            "points": ("Keeps warm for 30 minutes", "Boil-dry protection", "Model HK-170"),
        },
        text="Kettle listing, desktop view.",
    ),
    Scene(
        name="false_discount",
        show={
            "title": "Bread Machine with Nut Dispenser",
            "price": "119.00",
            "old": "149.00",
            "tag": "Save $50",
            "points": ("Twelve programs", "Delay timer up to 13 hours", "Model HB-210"),
        },
        must="false_discount",
        text="Bread machine listing, desktop view.",
    ),
    Scene(
        name="mismatch",
        show={
            "title": "Folding Clothes Airer, Large",
            "price": "42.00",
            "points": ("Holds 15 kg of washing", "Folds flat", "Model HA-03"),
        },
        must="mismatch",
        listing=offered("Folding Clothes Airer, Large", 29, "USD"),
    ),
)
TEMPLATES = (
    Template(name="parlour_en-item", draw=item, width=390, scale=2, smallest=30, scenes=ITEM),
    Template(name="parlour_en-basket", draw=basket, width=1280, scale=1.5, smallest=22, scenes=BASKET),
    Template(name="parlour_en-letter", draw=letter, width=760, scale=1.5, smallest=22, scenes=LETTER),
    Template(name="parlour_en-trip", draw=trip, width=1240, scale=1.5, smallest=27, scenes=TRIP),
    Template(name="parlour_en-plans", draw=plans, width=1200, scale=1.5, smallest=18, scenes=PLANS),
    Template(name="parlour_en-flyer", draw=flyer, width=375, scale=2, smallest=20, scenes=FLYER),
    Template(name="parlour_en-visit", draw=visit, width=400, scale=2, smallest=20, scenes=VISIT),
    Template(name="parlour_en-shelf", draw=shelf, width=1280, scale=1.5, smallest=25, scenes=SHELF),
)
