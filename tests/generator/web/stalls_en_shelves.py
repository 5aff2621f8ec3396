"""Product pages of the English stalls: an Indian app, a desktop electronics shop and a grocer."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.stalls_en_kit import amount, document, drawing, fancy, held, number, status_bar, told

Row = tuple[str, Facts, dict[str, Any]]

INDIA_CSS = """
body{background:#f1f2f4;color:#212121;font-size:14px}.top{background:#5b2c83;color:#fff;padding:10px 14px;display:flex;gap:10px;align-items:center}
.top div{flex:1;background:#fff;color:#777;border-radius:18px;padding:7px 14px;font-size:13px}.card{background:#fff;padding:12px 16px;margin-bottom:8px}
.brand{color:#7a7a7a;font-weight:700;font-size:13px}.name{font-size:16px;margin:3px 0 8px}.pill{background:#1f8a4c;color:#fff;border-radius:4px;
padding:2px 7px;font-size:12px;font-weight:700}.votes{color:#6d6d6d;font-size:13px;margin-left:6px}.price{font-size:29px;font-weight:700;margin-top:10px}
.price .sign{font-size:19px;vertical-align:5px}.price small{font-size:15px;font-weight:400}.old{color:#757575;text-decoration:line-through;font-size:16px;margin:0 8px}
.off{color:#1f8a4c;font-size:17px;font-weight:700}.plain{font-size:15px;margin-top:6px}.tax{font-size:13px;color:#666;margin-top:3px}
h4{font-size:15px;margin-bottom:7px}li{list-style:none;padding:5px 0 5px 22px;position:relative;font-size:14px}li:before{content:'';position:absolute;left:2px;
top:9px;width:10px;height:10px;background:#1f8a4c;transform:rotate(45deg)}.fest{background:linear-gradient(90deg,#ff8a00,#e6356f);color:#fff;font-weight:700;
padding:9px 16px;font-size:15px}.tiny{font-size:9px;color:#b2b2b2;margin-top:8px}.bar{display:flex;background:#fff;border-top:1px solid #ddd}.bar b{flex:1;
text-align:center;padding:15px 0;font-size:15px}.bar b+b{background:#ffb800}
"""


def _india(rng: Random, d: dict[str, Any]) -> str:
    """A phone page of an Indian marketplace."""
    old = f'<span class="old">MRP {amount(d["mrp"], "INR")}</span><span class="off">{d["off"]}% off</span>' if "mrp" in d else ""
    offers = "".join(f"<li>{line}</li>" for line in d.get("offers", ("Cash on delivery available", "7-day replacement")))
    return document(
        INDIA_CSS,
        f"""<div style="background:#5b2c83">{status_bar(rng, "#fff")}</div><div class="top">&#9776;<div>Search for products, brands</div>&#9825;</div>
{f'<div class="fest">{d["fest"]}</div>' if "fest" in d else ""}{drawing(rng, "100%", 300, d["hue"])}
<div class="card"><div class="brand">{d["brand"]}</div><div class="name">{d["name"]}</div>
<span class="pill">{rng.randint(36, 48) / 10} &#9733;</span><span class="votes">{rng.randint(2, 98)},{rng.randint(100, 999)} ratings</span>
<div class="price">{fancy(d["price"], "INR")} <small>{d.get("beside", "")}</small>{old}</div>
{f'<div class="plain">{d["plain"]}</div>' if "plain" in d else ""}<div class="tax">Inclusive of all taxes</div></div>
<div class="card"><h4>Offers and service</h4><ul>{offers}</ul></div>
<div class="card"><h4>Deliver to {number(rng, "5600##")}</h4>Reaches you by {rng.choice(("Thursday", "Friday", "Monday"))}
{f'<div class="tiny">{d["tiny"]}</div>' if "tiny" in d else ""}</div><div class="bar"><b>Add to cart</b><b>Buy now</b></div>""",
    )


INDIA: list[Row] = [
    ("clean", told(), {"brand": "Neelam Looms", "name": "Printed cotton kurta, teal, size L", "price": 79900, "mrp": 199900, "off": 60, "hue": 170}),
    (
        "clean-card_offer",
        told(listed=(154900, "INR"), title="Pressure cooker 5 L", text="Lid whistle came loose on day two, please help with a replacement."),
        {
            "brand": "Ganga Steel",
            "name": "Outer-lid pressure cooker 5 L, induction base",
            "price": 154900,
            "mrp": 209500,
            "off": 26,
            "hue": 210,
            "offers": ("Extra 10% back on Kaveri Bank credit cards, up to ₹150", "No-cost EMI on orders above ₹3,000", "2-year warranty"),
        },
    ),
    (
        "clean-upto_banner",
        told(),
        {
            "brand": "Trekora",
            "name": "Laptop backpack 28 L, rain cover",
            "price": 149900,
            "mrp": 199900,
            "off": 25,
            "hue": 25,
            "fest": "Monsoon Fest: up to 70% off across the store",
        },
    ),
    (
        "false_discount",
        told("false_discount"),
        {"brand": "Usha Vriddhi", "name": "Mixer grinder 750 W with 3 jars", "price": 279900, "mrp": 349900, "off": 50, "hue": 350},
    ),
    (
        "false_discount",
        told("false_discount", text="Is this really 70% off? The maths looks wrong to me."),
        {"brand": "Sonaro", "name": "Neckband earphones, 40 h playback, BT 5.3", "price": 119900, "mrp": 199900, "off": 70, "hue": 260},
    ),
    (
        "mismatch",
        told("mismatch", listed=(64900, "INR"), title="Cotton bedsheet, double", text="The ad had it for ₹649, the page asks for ₹749."),
        {"brand": "Sukoon Home", "name": "Cotton bedsheet, double, 2 pillow covers", "price": 74900, "mrp": 124900, "off": 40, "hue": 45},
    ),
    (
        "conditional",
        told("conditional"),
        {
            "brand": "Velora",
            "name": "Velora N7 5G (Slate, 128 GB) 8 GB RAM",
            "price": 1749900,
            "beside": "with exchange of your old phone",
            "hue": 225,
            "plain": "Price without exchange: <b>₹21,999</b>",
            "offers": ("1-year brand warranty", "Open-box delivery"),
        },
    ),
    (
        "fine_print-hidden_fee",
        told("fine_print", "hidden_fee"),
        {
            "brand": "Aroha",
            "name": "Wall fan 400 mm, 3 speeds, remote",
            "price": 329900,
            "mrp": 439900,
            "off": 25,
            "hue": 190,
            "tiny": "Installation is not included and is charged extra at ₹399 on the day of the visit.",
        },
    ),
]

DESK_CSS = """
body{background:#fff;color:#1d252c;font-size:15px}.nav{background:#0d3b4f;color:#fff;padding:14px 40px;display:flex;gap:28px;align-items:center}
.nav b{font-size:22px}.nav div{flex:1;background:#fff;color:#666;padding:9px 14px;border-radius:3px}.crumb{padding:14px 40px;color:#5b6770;font-size:14px}
.main{display:grid;grid-template-columns:400px 1fr 270px;gap:34px;padding:0 40px 34px}.thumbs{display:flex;gap:8px;margin-top:10px}h1{font-size:24px;font-weight:600}
.stars{color:#b25e00;margin:8px 0 12px}.stars span{color:#0b6b8c}.price{font-size:34px;font-weight:700;margin:10px 0 4px}.price .sign{font-size:18px;vertical-align:10px}
.price .cents{font-size:18px;vertical-align:10px}.old{color:#5b6770}.old del{margin:0 6px}.save{color:#b3121d;font-weight:700}.opts{display:flex;gap:10px;margin:14px 0}
.opt{border:1px solid #aab4bb;border-radius:6px;padding:9px 14px;text-align:center}.opt.on{border:2px solid #0b6b8c;background:#eaf5f9;font-weight:700}
.spec td{padding:5px 22px 5px 0}.spec td:first-child{color:#5b6770}.box{border:1px solid #cfd6da;border-radius:8px;padding:18px;height:max-content}
.box p{margin:8px 0}.btn{background:#f2b632;border-radius:22px;padding:11px;text-align:center;font-weight:700;margin-top:12px}.btn.two{background:#0b6b8c;color:#fff}
.tiny{font-size:10px;color:#b0b6bb;padding:0 40px 18px}
"""


def _desk(rng: Random, d: dict[str, Any]) -> str:
    """A desktop page of an electronics shop, with a buy box."""
    options = "".join(f'<div class="opt{" on" if i == d["on"] else ""}">{name}</div>' for i, name in enumerate(d.get("options", ())))
    specs = "".join(f"<tr><td>{key}</td><td>{value}</td></tr>" for key, value in d["specs"])
    thumbs = "".join(drawing(rng, 72, 62, d["hue"] + i * 7) for i in range(1, 5))
    return document(
        DESK_CSS,
        f"""<div class="nav"><b>Voltline</b><div>Search 40,000 products</div><span>Stores</span><span>Account</span><span>Cart ({rng.randint(0, 4)})</span></div>
<div class="crumb">Home &rsaquo; {d["aisle"]} &rsaquo; Item {number(rng, "######")}</div><div class="main"><div>{drawing(rng, 400, 330, d["hue"])}
<div class="thumbs">{thumbs}</div></div><div><h1>{d["name"]}</h1><div class="stars">&#9733;&#9733;&#9733;&#9733;&#9734; <span>{rng.randint(120, 3900)} reviews</span></div>
<div class="price">{d.get("before", "")}{fancy(d["price"], "USD")}</div><div class="old">{d.get("old", "")}</div><div class="opts">{options}</div>
<table class="spec">{specs}</table></div><div class="box"><b style="font-size:20px">{amount(d.get("pay", d["price"]), "USD")}</b>
<p>{d.get("ship", "FREE delivery by Wednesday")}</p><p style="color:#1b7a3d;font-weight:700">In stock</p><p>Qty: 1 &#9662;</p><div class="btn">Add to cart</div>
<div class="btn two">Buy now</div><p style="font-size:13px">Sold and shipped by Voltline</p></div></div><div class="tiny">{d.get("tiny", "")}</div>""",
    )


DESK: list[Row] = [
    (
        "clean-save",
        told(listed=(114999, "USD"), title="Auralis 14 laptop"),
        {
            "aisle": "Laptops",
            "name": "Auralis 14 laptop, 16 GB / 512 GB, graphite",
            "price": 114999,
            "hue": 215,
            "old": 'Was <del>$1,399.99</del> <span class="save">Save $250.00</span>',
            "specs": (("Model", "AU14-5512G"), ("Screen", "14.0 in, 2560 x 1600"), ("Weight", "1.29 kg")),
        },
    ),
    (
        "clean-options",
        told(),
        {
            "aisle": "Tablets",
            "name": "Pagewell 11 tablet with pen",
            "price": 32900,
            "hue": 300,
            "options": ("128 GB<br>$249.00", "256 GB<br>$329.00", "512 GB<br>$429.00"),
            "on": 1,
            "specs": (("Chosen", "256 GB, mist"), ("Battery", "7,600 mAh"), ("Released", "2024")),
        },
    ),
    (
        "clean-harmless_print",
        told(listed=(4450, "USD"), title="Desk lamp"),
        {
            "aisle": "Lighting",
            "name": "Brim LED desk lamp, 3 colour temperatures",
            "price": 4450,
            "hue": 50,
            "specs": (("Power", "9 W"), ("Height", "42 cm"), ("Cable", "1.8 m")),
            "tiny": "Pictures are for illustration. Colours may look different on your screen. © 2025 Voltline Retail Inc. All rights reserved.",
        },
    ),
    (
        "clean-percent",
        told(text="Does the speaker pair with two phones at once?"),
        {
            "aisle": "Audio",
            "name": "Tidepool mini speaker, IP67",
            "price": 5999,
            "hue": 180,
            "old": 'List <del>$79.99</del> <span class="save">25% off</span>',
            "specs": (("Output", "12 W"), ("Runtime", "15 h"), ("Colour", "Lagoon")),
        },
    ),
    (
        "conditional-from",
        told("conditional"),
        {
            "aisle": "Tablets",
            "name": "Pagewell 11 tablet",
            "before": '<span style="font-size:20px">From </span>',
            "price": 24900,
            "pay": 42900,
            "hue": 285,
            "options": ("128 GB<br>$249.00", "256 GB<br>$329.00", "512 GB<br>$429.00"),
            "on": 2,
            "specs": (("Chosen", "512 GB, ink"), ("Battery", "7,600 mAh")),
        },
    ),
    (
        "false_discount-save",
        told("false_discount"),
        {
            "aisle": "Coffee",
            "name": "Percola espresso maker, 15 bar",
            "price": 14900,
            "hue": 20,
            "old": 'Was <del>$189.00</del> <span class="save">Save $60.00</span>',
            "specs": (("Tank", "1.4 L"), ("Size", "28 x 31 x 22 cm"), ("Model", "PE-150")),
        },
    ),
    (
        "mismatch-listing",
        told("mismatch", listed=(7999, "USD"), title="Keyboard K82", text="Listed at $79.99 in the search results. On the page it costs more."),
        {
            "aisle": "Keyboards",
            "name": "Clackton K82 mechanical keyboard, brown switches",
            "price": 9499,
            "hue": 240,
            "specs": (("Keys", "82"), ("Connection", "USB-C, 2.4 GHz"), ("Weight", "810 g")),
        },
    ),
    (
        "fine_print-final_sale",
        told("fine_print"),
        {
            "aisle": "Headphones",
            "name": "Overcast ANC headphones, sand",
            "price": 12900,
            "hue": 35,
            "specs": (("Drivers", "40 mm"), ("Runtime", "35 h"), ("Fold", "Yes")),
            "tiny": "Final sale in this colour: it cannot be returned, refunded or exchanged, and the manufacturer's warranty does not apply.",
        },
    ),
]

GROCER_CSS = """
body{background:#fff;color:#20301f;font-size:14px}.head{display:flex;justify-content:space-between;padding:8px 16px 12px;font-size:17px;font-weight:700;color:#0f6b35}
.wrap{padding:14px 16px}.name{font-size:19px;font-weight:700}.pack{color:#5d6b5c;margin:2px 0 12px}.row{display:flex;justify-content:space-between;align-items:center}
.big{font-size:32px;font-weight:700}.unit{color:#5d6b5c;font-size:13px}.flash{display:inline-block;background:#ffdf1b;color:#20301f;font-weight:700;padding:5px 10px;
border-radius:3px;margin-bottom:6px}.note{margin-top:6px;font-size:15px}.add{background:#0f6b35;color:#fff;font-weight:700;border-radius:24px;padding:12px 30px;font-size:16px}
.info{border-top:1px solid #dfe6de;margin-top:16px;padding-top:12px;color:#43513f}.grid{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:10px}
.tile{border:1px solid #dfe6de;border-radius:10px;padding:9px}.tile b{font-size:16px}.tabs{display:flex;justify-content:space-around;border-top:1px solid #ddd;padding:10px;
color:#5d6b5c;font-size:12px}
"""


def _grocer(rng: Random, d: dict[str, Any]) -> str:
    """A phone page of a British grocer, with a shelf of other things below."""
    others = rng.sample((("Oat drink, 1 L", 185), ("Vine tomatoes, 400 g", 210), ("Free-range eggs, 12", 340), ("Basmati rice, 1 kg", 225)), 2)
    shelf = "".join(
        f'<div class="tile">{drawing(rng, "100%", 78, 90 + i * 30)}{name}<br><b>{amount(p, "GBP")}</b></div>' for i, (name, p) in enumerate(others)
    )
    return document(
        GROCER_CSS,
        f"""{status_bar(rng)}<div class="head"><span>&lsaquo; Larder</span><span>&#9825; &nbsp; Basket {rng.randint(2, 19)}</span></div>{drawing(rng, "100%", 230, d["hue"])}
<div class="wrap"><div class="name">{d["name"]}</div><div class="pack">{d["pack"]} · &#9733; {rng.randint(38, 49) / 10} ({rng.randint(18, 840)})</div>
{f'<div class="flash">{d["flash"]}</div>' if "flash" in d else ""}<div class="row"><div><span class="big">{amount(d["price"], "GBP")}</span>
<div class="unit">{d["unit"]}</div></div><div class="add">Add</div></div>{"".join(f'<div class="note">{n}</div>' for n in d.get("notes", ()))}
<div class="info"><b>Storage</b><br>{d["keep"]}</div><div class="info"><b>You might also need</b><div class="grid">{shelf}</div></div></div>
<div class="tabs"><span>Home</span><span>Aisles</span><span>Favourites</span><span>Orders</span></div>""",
    )


GROCER: list[Row] = [
    (
        "clean-points",
        told(),
        {
            "name": "Wholegrain sourdough loaf",
            "pack": "800 g",
            "price": 320,
            "unit": "40p/100g",
            "hue": 40,
            "notes": ("Collect 6 points on this item",),
            "keep": "Best within 3 days. Suitable for freezing.",
        },
    ),
    (
        "clean-multibuy",
        told(),
        {
            "name": "Greek-style yogurt",
            "pack": "500 g",
            "price": 295,
            "unit": "59p/100g",
            "hue": 200,
            "notes": ("Any 2 for £5.00 on yogurts, mix and match",),
            "keep": "Keep at 2 to 5 °C.",
        },
    ),
    (
        "clean-was",
        told(text="Two of the six pots were dented, photo attached."),
        {
            "name": "Colombian ground coffee",
            "pack": "227 g",
            "price": 300,
            "unit": "£1.32/100g",
            "hue": 15,
            "flash": "Save £1.50",
            "notes": ("Was <del>£4.50</del>, now £3.00. Ends Tuesday.",),
            "keep": "Cool, dry place.",
        },
    ),
    (
        "conditional-card",
        told("conditional"),
        {
            "name": "Mature cheddar block",
            "pack": "350 g",
            "price": 250,
            "unit": "71p/100g",
            "hue": 48,
            "flash": "Larder Card price",
            "notes": ("Without a Larder Card: £3.75 (£1.07/100g)",),
            "keep": "Keep refrigerated.",
        },
    ),
    (
        "conditional-first_order",
        told("conditional"),
        {
            "name": "Sparkling elderflower pressé",
            "pack": "6 x 250 ml",
            "price": 190,
            "unit": "13p/100ml",
            "hue": 130,
            "flash": "First order only",
            "notes": ("Existing customers pay £2.85",),
            "keep": "Serve chilled.",
        },
    ),
    (
        "expired_offer",
        told("expired_offer", text="Still shown at half price in the app."),
        {
            "name": "Extra virgin olive oil",
            "pack": "500 ml",
            "price": 425,
            "unit": "85p/100ml",
            "hue": 75,
            "flash": "Half price",
            "notes": ("Was <del>£8.50</del>", "This offer ended on 14 May."),
            "keep": "Away from light.",
        },
    ),
]

TABLES = (("india", _india, INDIA, 393, 2.0, 18), ("desk", _desk, DESK, 1240, 1.5, 15), ("grocer", _grocer, GROCER, 390, 2.0, 26))


def pages(rng: Random) -> Iterator[Page]:
    """Every product page."""
    for template, draw, rows, width, scale, smallest in TABLES:
        for index, (scenario, facts, data) in enumerate(rows, 1):
            yield held(f"{template}-{scenario}-{index}", draw(rng, data), facts, width=width, scale=scale, smallest=smallest)
