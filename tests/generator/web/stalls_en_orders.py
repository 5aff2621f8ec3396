"""What is paid at the English stalls: food delivery, order e-mails, tickets, a basket drawer, wallet records and till receipts."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.stalls_en_kit import amount, document, drawing, held, number, status_bar, told

Row = tuple[str, Facts, dict[str, Any]]

FOOD_CSS = """
body{font-size:15px}.head{display:flex;align-items:center;gap:14px;padding:8px 18px 14px;font-size:18px;font-weight:700}.map{height:90px;
background:repeating-linear-gradient(35deg,var(--a) 0 26px,var(--b) 26px 30px)}.block{padding:14px 18px;border-bottom:7px solid var(--gap)}.eta{display:flex;justify-content:space-between}
.soft{color:var(--soft);font-size:14px}.dish{display:flex;gap:12px;padding:8px 0}.dish i{font-style:normal;border:1px solid var(--soft);border-radius:4px;padding:0 7px;height:24px}
.dish span{flex:1}.r{display:flex;justify-content:space-between;padding:5px 0}.r.t{font-weight:700;font-size:18px;border-top:1px solid var(--gap);margin-top:8px;padding-top:12px}
.go{margin:14px 18px 20px;background:var(--go);color:#fff;border-radius:28px;padding:15px 22px;display:flex;justify-content:space-between;font-weight:700;font-size:17px}
"""
FOOD_DAY = "background:#fff;color:#191919;--a:#e5efe2;--b:#fff;--gap:#eee;--soft:#666;--go:#d8431f"
FOOD_NIGHT = "background:#101214;color:#f3f3f3;--a:#1d2a2c;--b:#2d3b3d;--gap:#26292c;--soft:#a9adb1;--go:#1c9a6b"


def _food(rng: Random, d: dict[str, Any]) -> str:
    """The checkout of a food delivery app."""
    code, lines = d["code"], d["lines"]
    food = sum(cents for _, cents in d["dishes"])
    total = food + sum(cents for _, cents in lines) + d.get("off", 0)
    dishes = "".join(f'<div class="dish"><i>1</i><span>{name}</span><b>{amount(cents, code)}</b></div>' for name, cents in d["dishes"])
    rows = "".join(f'<div class="r"><span>{name}</span><span>{"Free" if not cents else amount(cents, code)}</span></div>' for name, cents in lines)
    return document(
        FOOD_CSS,
        f"""{status_bar(rng, "#f3f3f3" if d.get("night") else "#111")}<div class="head">&#10005; <span>{d["shop"]}</span></div><div class="map"></div><div class="block eta"><div><b>Arrives in {rng.randint(20, 35)}
min</b><div class="soft">{number(rng, "##")} {d["street"]}, leave at the door</div></div><span class="soft">Edit</span></div><div class="block">{dishes}<div class="soft">+ Add more</div></div>
<div class="block"><div class="r"><span>Subtotal</span><span>{amount(food, code)}</span></div>{rows}<div class="r t"><span>Total</span><span>{amount(total, code)}</span></div></div>
<div class="block soft">Card ending {number(rng, "####")} &nbsp; Change</div><div class="go"><span>Place order</span><span>{amount(total, code)}</span></div>""",
        FOOD_NIGHT if d.get("night") else FOOD_DAY,
    )


FOOD: list[Row] = [
    (
        "clean-listed_fees",
        told(listed=(1650, "USD"), fees=(("Delivery fee", 299), ("Service fee", 248)), title="Birria ramen"),
        {
            "code": "USD",
            "shop": "Casa Hilo",
            "street": "Maple Ave",
            "dishes": (("Birria ramen, regular", 1650),),
            "lines": (("Delivery fee", 299), ("Service fee", 248), ("Sales tax", 136)),
        },
    ),
    (
        "clean-fees_named",
        told(text="Delivery fee $1.99 and service fee $2.40 were shown before I ordered, fine. But the burger arrived cold."),
        {
            "code": "USD",
            "shop": "Smash Alley",
            "street": "Oak St",
            "dishes": (("Double smash burger", 1195), ("Curly fries", 480)),
            "lines": (("Delivery fee", 199), ("Service fee", 240), ("Tax", 142)),
        },
    ),
    (
        "clean-free_delivery",
        told(),
        {
            "code": "SGD",
            "shop": "Uncle Lim Claypot",
            "street": "Joo Chiat Rd",
            "dishes": (("Claypot rice, chicken", 1280), ("Kailan in oyster sauce", 850)),
            "lines": (("Delivery", 0), ("Platform fee", 40), ("Voucher PAYDAY5", -500)),
            "night": True,
        },
    ),
    (
        "clean-only_tax",
        told(listed=(2200, "USD"), title="Family pad thai"),
        {
            "code": "USD",
            "shop": "Lemongrass 22",
            "street": "Pine Rd",
            "dishes": (("Family pad thai, tofu", 2200),),
            "lines": (("Delivery", 0), ("Sales tax (9%)", 198)),
        },
    ),
    (
        "hidden_fee",
        told("hidden_fee", unsure=("mismatch",), listed=(1450, "USD"), fees=(("Delivery fee", 299),), title="Falafel bowl"),
        {
            "code": "USD",
            "shop": "Olive &amp; Ash",
            "street": "Cedar Ln",
            "dishes": (("Falafel bowl, extra tahini", 1450),),
            "lines": (("Delivery fee", 299), ("Service fee", 325), ("Packaging", 150)),
        },
    ),
    (
        "hidden_fee",
        told(
            "hidden_fee",
            unsure=("mismatch",),
            text="Menu said S$18.00 and delivery S$3.00, so I expected S$21.00. At checkout the price is higher, nobody mentioned anything else.",
        ),
        {
            "code": "SGD",
            "shop": "Padi House",
            "street": "Tiong Poh Rd",
            "dishes": (("Nasi lemak set with rendang", 1800),),
            "lines": (("Delivery", 300), ("Container charge", 120), ("Platform fee", 80)),
            "night": True,
        },
    ),
    (
        "total_mismatch",
        told("total_mismatch"),
        {
            "code": "GBP",
            "shop": "Dough Republic",
            "street": "Mill Lane",
            "dishes": (("Margherita 12 in", 1150), ("Garlic knots", 550), ("Lemonade 330 ml", 220)),
            "lines": (("Delivery", 249), ("Service fee", 99)),
            "off": 500,
        },
    ),
]

MAIL_CSS = """
body{background:#e9ebee;font-size:15px;color:#2b2b2b;padding:26px 0}.subject{width:640px;margin:0 auto 12px;font-size:20px}.from{font-size:13px;color:#666;margin-top:5px}
.sheet{width:640px;margin:0 auto;background:#fff}.banner{background:var(--c);color:#fff;padding:22px 32px;font-size:24px;font-weight:700;letter-spacing:1px}.in{padding:26px 32px}
p{margin-bottom:14px}table{width:100%;border-collapse:collapse;margin:12px 0}th{text-align:left;border-bottom:2px solid var(--c);padding:8px 4px;font-size:13px}td{padding:10px 4px;
border-bottom:1px solid #e4e4e4}td:last-child,th:last-child{text-align:right}.sum td{border:0;padding:4px}.sum tr.t td{font-weight:700;font-size:18px;border-top:2px solid #ccc;padding-top:9px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:18px;margin-top:18px;font-size:14px;color:#4b4b4b}.foot{padding:18px 32px;background:#f6f6f6;font-size:12px;color:#6d6d6d}
"""


def _mail(rng: Random, d: dict[str, Any]) -> str:
    """An order confirmation by e-mail."""
    code = d["code"]
    goods = sum(count * each for _, count, each in d["items"])
    total = goods + sum(cents for _, cents in d["lines"]) + d.get("off", 0)
    items = "".join(f"<tr><td>{n}</td><td>{c}</td><td>{amount(e, code)}</td><td>{amount(c * e, code)}</td></tr>" for n, c, e in d["items"])
    lines = "".join(f"<tr><td>{name}</td><td>{amount(cents, code)}</td></tr>" for name, cents in d["lines"])
    tail = f"<tr><td>{d['vat'][0]}</td><td>{amount(d['vat'][1], code)}</td></tr>" if "vat" in d else ""
    return document(
        MAIL_CSS,
        f"""<div class="subject"><b>We have received your order</b><div class="from">{d["shop"]} &lt;orders@{d["host"]}.example&gt; &nbsp; to me &nbsp; {rng.randint(1, 28)} Oct, {rng.randint(10, 22)}:{rng.randint(10, 59)}</div></div>
<div class="sheet"><div class="banner">{d["shop"]}</div><div class="in"><p>Hello {rng.choice(("Ines", "Marek", "Priya", "Tom"))},</p><p>Thank you for your order. We will write again as soon as the parcel leaves our warehouse.</p>
<p><b>Order {number(rng, "##-######")}</b></p><table><tr><th>Item</th><th>Qty</th><th>Each</th><th>Amount</th></tr>{items}</table><table class="sum"><tr><td>Items</td><td>{amount(goods, code)}</td></tr>{lines}
<tr class="t"><td>Order total</td><td>{amount(total, code)}</td></tr>{tail}</table><div class="two"><div><b>Delivery</b><br>{d["place"]}</div><div><b>Payment</b><br>{d["method"]}</div></div></div>
<div class="foot">You can return items within 30 days. Replies to this address are not read.</div></div>""",
        f"--c:{d['colour']}",
    )


MAIL: list[Row] = [
    (
        "clean-vat_inside",
        told(text="The parcel came with a dented box and one hook was missing."),
        {
            "code": "EUR,",
            "shop": "Nordhaken",
            "host": "nordhaken",
            "colour": "#27566b",
            "items": (("Wall rail, oiled oak, 60 cm", 1, 6410), ("Brass hook, set of 3", 2, 2500)),
            "lines": (("Shipping DE", 490),),
            "vat": ("of which 19% VAT", 1900),
            "place": "Lindenweg, Hamburg",
            "method": "Invoice",
        },
    ),
    (
        "clean-listed",
        told(listed=(3400, "GBP"), fees=(("Shipping", 395),), title="Linen apron"),
        {
            "code": "GBP",
            "shop": "Thimble &amp; Rye",
            "host": "thimblerye",
            "colour": "#7b3f61",
            "items": (("Linen apron, moss", 1, 3400),),
            "lines": (("Shipping", 395),),
            "place": "Park Row, Leeds",
            "method": "Debit card",
        },
    ),
    (
        "clean-discount",
        told(),
        {
            "code": "EUR",
            "shop": "Velo Atelier",
            "host": "veloatelier",
            "colour": "#34691e",
            "items": (("Bar tape, tan", 2, 1850), ("Bell, polished", 1, 2275)),
            "lines": (("Code AUTUMN10", -598), ("Shipping", 0)),
            "place": "Rue du Port, Nantes",
            "method": "Card",
        },
    ),
    (
        "mismatch-advert",
        told("mismatch", text="Your advert said 79,00 €. I ordered the same chair and the confirmation charges me 94,00 €."),
        {
            "code": "EUR,",
            "shop": "Stuhlwerk",
            "host": "stuhlwerk",
            "colour": "#8a4b14",
            "items": (("Bistro chair Lena, ash", 1, 9400),),
            "lines": (("Shipping", 0),),
            "place": "Kastanienallee, Leipzig",
            "method": "Card",
        },
    ),
    (
        "mismatch-listing",
        told("mismatch", listed=(4500, "GBP"), title="Enamel stockpot 8 L"),
        {
            "code": "GBP",
            "shop": "Copper Larder",
            "host": "copperlarder",
            "colour": "#5c2e2e",
            "items": (("Enamel stockpot 8 L, cream", 1, 5200),),
            "lines": (("Shipping", 0),),
            "place": "Quay Street, Bristol",
            "method": "Card",
        },
    ),
    (
        "total_mismatch-plus_ten",
        told("total_mismatch"),
        {
            "code": "EUR,",
            "shop": "Papierlicht",
            "host": "papierlicht",
            "colour": "#3d3d7a",
            "items": (("Paper pendant, 45 cm", 1, 5990), ("Cable set, 3 m", 2, 2695)),
            "lines": (("Shipping", 490),),
            "off": 1000,
            "place": "Hauptstrasse, Graz",
            "method": "Bank transfer",
        },
    ),
    (
        "total_mismatch-discount_lost",
        told("total_mismatch", text="The discount is on the list but was not taken off the total."),
        {
            "code": "GBP",
            "shop": "Fern &amp; Fable",
            "host": "fernfable",
            "colour": "#1f5d4c",
            "items": (("Seed starter kit", 3, 1250),),
            "lines": (("Newsletter discount", -500), ("Shipping", 350)),
            "off": 500,
            "place": "High Street, Ely",
            "method": "Card",
        },
    ),
]

TICKET_CSS = """
body{background:#14122b;color:#fff;font-size:15px}.nav{padding:18px 56px;font-size:22px;font-weight:700;display:flex;justify-content:space-between}.steps{font-size:14px;font-weight:400;color:#b6b2dd}
.main{display:grid;grid-template-columns:1fr 420px;gap:36px;padding:8px 56px 50px}.left,.right{background:#fff;color:#1d1b33;border-radius:14px;padding:26px}.show{display:flex;gap:20px}
h1{font-size:25px}.soft{color:#5c5a75}.seats{display:grid;grid-template-columns:repeat(18,1fr);gap:6px;margin:24px 0}.seats i{height:18px;border-radius:5px 5px 2px 2px;background:#d8d6ea}
.seats i.on{background:#e2386f}.right h2{font-size:19px;margin-bottom:12px}table{width:100%;border-collapse:collapse}td{padding:8px 0}td:last-child{text-align:right}tr.t td{border-top:2px solid #1d1b33;
font-weight:700;font-size:20px}.pay{background:#e2386f;color:#fff;text-align:center;border-radius:10px;padding:14px;font-weight:700;font-size:17px;margin-top:16px}.hold{background:#fff3d6;
border-radius:8px;padding:10px 14px;margin-bottom:14px}
"""


def _ticket(rng: Random, d: dict[str, Any]) -> str:
    """A desktop checkout for concert tickets."""
    seats = "".join(f"<i{' class=on' if i in (61, 62) else ''}></i>" for i in range(108))
    total = 2 * d["each"] + sum(cents for _, cents in d["lines"]) + d.get("off", 0)
    rows = "".join(f"<tr><td>{name}</td><td>{amount(cents, d['code'])}</td></tr>" for name, cents in d["lines"])
    return document(
        TICKET_CSS,
        f"""<div class="nav"><span>frontrow</span><span class="steps">1 Seats &nbsp; 2 Details &nbsp; <b>3 Pay</b></span></div><div class="main"><div class="left"><div class="show">{drawing(rng, 150, 120, d["hue"])}<div>
<h1>{d["show"]}</h1><p class="soft">{d["place"]}</p><p class="soft">Sat {rng.randint(2, 27)} Nov, doors {rng.randint(18, 19)}:30</p><p>Section {rng.randint(101, 118)}, row {rng.choice("CDFGH")}, seats 8 and 9</p></div></div>
<div class="seats">{seats}</div><p class="soft">Mobile tickets appear in your account 48 hours before the show.</p></div><div class="right"><div class="hold">Seats held for {rng.randint(3, 9)}:{rng.randint(10, 59)}</div>
<h2>Your order</h2><table><tr><td>2 x ticket at {amount(d["each"], d["code"])}</td><td>{amount(2 * d["each"], d["code"])}</td></tr>{rows}<tr class="t"><td>Total</td><td>{amount(total, d["code"])}</td></tr></table>
<div class="pay">Pay now</div></div></div>""",
    )


TICKET: list[Row] = [
    (
        "clean-listed_fees",
        told(
            listed=(8500, "USD"), fees=(("Service fee", 3450), ("Facility charge", 800), ("Order processing", 450)), title="The Paper Lanterns, floor"
        ),
        {
            "code": "USD",
            "show": "The Paper Lanterns",
            "place": "Union Hall, Denver",
            "each": 8500,
            "lines": (("Service fee", 3450), ("Facility charge", 800), ("Order processing", 450)),
            "hue": 330,
        },
    ),
    (
        "clean-question",
        told(text="Can I transfer one of these to a friend before the show?"),
        {
            "code": "GBP",
            "show": "Brass in the Park",
            "place": "Heaton Bandstand, Newcastle",
            "each": 3200,
            "lines": (("Booking fee", 640), ("Restoration levy", 300)),
            "hue": 120,
        },
    ),
    (
        "clean-all_in",
        told(listed=(9600, "USD"), title="Marlowe Trio"),
        {
            "code": "USD",
            "show": "Marlowe Trio",
            "place": "Blue Room, Chicago",
            "each": 9600,
            "lines": (("Fees", 0), ("Delivery: mobile", 0)),
            "hue": 210,
        },
    ),
    (
        "hidden_fee",
        told("hidden_fee", unsure=("mismatch",), listed=(8500, "USD"), fees=(("Order processing", 450),), title="Halcyon Days, balcony"),
        {
            "code": "USD",
            "show": "Halcyon Days",
            "place": "Orpheum, Omaha",
            "each": 8500,
            "lines": (("Service fee", 3450), ("Order processing", 450)),
            "hue": 280,
        },
    ),
    (
        "total_mismatch",
        told("total_mismatch"),
        {
            "code": "EUR",
            "show": "Nachtzug live",
            "place": "Halle 9, Cologne",
            "each": 5850,
            "lines": (("Booking fee", 900), ("Insurance", 700)),
            "off": 2000,
            "hue": 20,
        },
    ),
]

BASKET_CSS = """
body{background:#faf6f0;color:#33291f;font-family:'Liberation Serif',serif;font-size:17px}.head{display:flex;justify-content:space-between;padding:10px 20px 14px;font-size:22px;border-bottom:1px solid #e0d6c8}
.free{background:#efe5d6;padding:10px 20px;font-size:15px}.item{display:flex;gap:14px;padding:16px 20px;border-bottom:1px solid #e0d6c8}.item div{flex:1}.item svg{flex:none}.soft{color:#7d6d5b;font-size:15px}
.step{display:inline-block;border:1px solid #b9a890;padding:1px 12px;margin-top:7px;font-size:15px}.sum{padding:16px 20px}.r{display:flex;justify-content:space-between;padding:5px 0}.r.t{font-size:21px;font-weight:700;
border-top:1px solid #b9a890;margin-top:9px;padding-top:11px}.go{background:#33291f;color:#faf6f0;text-align:center;padding:15px;margin:6px 20px 22px;letter-spacing:2px;font-size:15px}
"""


def _basket(rng: Random, d: dict[str, Any]) -> str:
    """The bag of a fashion shop on a phone."""
    code = d["code"]
    goods = sum(count * each for _, _, count, each in d["items"])
    total = goods + sum(cents for _, cents in d["lines"]) + d.get("off", 0)
    items = "".join(
        f'<div class="item">{drawing(rng, 82, 104, 20 + 50 * i)}<div>{name}<br><span class="soft">{kind}</span><br><span class="step">&minus; &nbsp; {count} &nbsp; +</span></div><b>{amount(count * each, code)}</b></div>'
        for i, (name, kind, count, each) in enumerate(d["items"])
    )
    rows = "".join(
        f'<div class="r"><span>{name}</span><span>{amount(cents, code, "−") if cents else "Complimentary"}</span></div>' for name, cents in d["lines"]
    )
    return document(
        BASKET_CSS,
        f"""{status_bar(rng, "#33291f")}<div class="head"><span>Your bag ({sum(row[2] for row in d["items"])})</span><span>&#10005;</span></div><div class="free">{d["free"]}</div>{items}<div class="sum">
<div class="r"><span>Bag subtotal</span><span>{amount(goods, code)}</span></div>{rows}<div class="r t"><span>To pay</span><span>{amount(total, code, "−")}</span></div></div><div class="go">CHECKOUT</div>""",
    )


BASKET: list[Row] = [
    (
        "clean-code",
        told(),
        {
            "code": "EUR",
            "free": "Your order ships without charge.",
            "items": (("Ribbed knit top", "Oat, size M", 1, 5900), ("Wool socks", "Rust, 39-41", 2, 1450)),
            "lines": (("Code WELCOME", -1200), ("Shipping", 0)),
        },
    ),
    (
        "clean-nearly_free",
        told(),
        {
            "code": "USD",
            "free": "Spend $14.00 more for free shipping.",
            "items": (("Canvas tote", "Natural", 1, 2800), ("Silk scrunchie", "Plum", 3, 600)),
            "lines": (("Shipping", 595),),
        },
    ),
    (
        "clean-gift_wrap_named",
        told(text="I added gift wrap for 4.00 and shipping is 5.95 as listed. When will it be sent?"),
        {
            "code": "GBP",
            "free": "Returns within 28 days.",
            "items": (("Cashmere beanie", "Charcoal", 1, 4800),),
            "lines": (("Gift wrap", 400), ("Shipping", 595)),
        },
    ),
    (
        "hidden_fee",
        told("hidden_fee", unsure=("mismatch",), listed=(6400, "EUR"), fees=(("Shipping", 600),), title="Pleated skirt"),
        {
            "code": "EUR",
            "free": "Ships in 1 to 2 days.",
            "items": (("Pleated skirt", "Ink, size 38", 1, 6400),),
            "lines": (("Shipping", 600), ("Garment care cover", 750)),
        },
    ),
    (
        "total_mismatch",
        told("total_mismatch"),
        {
            "code": "EUR",
            "free": "Returns within 28 days.",
            "items": (("Linen shirt", "White, size L", 2, 4900), ("Woven belt", "Tan, 85 cm", 1, 2900)),
            "lines": (("Shipping", 500),),
            "off": -900,
        },
    ),
]

WALLET_CSS = """
body{background:#eef1f8;color:#14203a;font-size:15px}.head{padding:8px 18px 18px;display:flex;justify-content:space-between;font-size:16px}.card{background:#fff;border-radius:20px;margin:0 16px 14px;padding:24px 20px;
text-align:center}.tick{width:58px;height:58px;border-radius:50%;background:var(--c);margin:0 auto 12px;color:#fff;font:34px/58px 'DejaVu Sans'}.sum{font-size:38px;font-weight:700;margin:8px 0}.soft{color:#5f6b85}
.rows{text-align:left;padding:8px 20px}.rows div{display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #e6eaf3}.rows div:last-child{border:0}.rows span{color:#5f6b85}
.acts{display:flex;gap:12px;margin:0 16px 24px}.acts b{flex:1;text-align:center;border:1.5px solid var(--c);color:var(--c);border-radius:24px;padding:12px}
"""


def _wallet(rng: Random, d: dict[str, Any]) -> str:
    """The record of a payment in a wallet."""
    rows = (*d["rows"], ("Reference", number(rng, "############")), ("Date", f"{rng.randint(1, 28)} Jun, {rng.randint(8, 21)}:{rng.randint(10, 59)}"))
    body = "".join(f"<div><span>{key}</span><b>{value}</b></div>" for key, value in rows)
    return document(
        WALLET_CSS,
        f"""{status_bar(rng, "#14203a")}<div class="head"><span>&lsaquo; Activity</span><span>Help</span></div><div class="card"><div class="tick">&#10003;</div><div class="soft">{d["state"]}</div>
<div class="sum">{d.get("plus", "")}{amount(d["cents"], d["code"])}</div><b>{d["who"]}</b></div><div class="card rows">{body}</div><div class="acts"><b>Share</b><b>Get help</b></div>""",
        f"--c:{d['colour']}",
    )


WALLET: list[Row] = [
    (
        "clean-as_advertised",
        told(text="Advertised at ₹999 and that is what I paid, but the box was empty."),
        {"code": "INR", "cents": 99900, "state": "Paid to", "who": "Riya Gift Gallery", "colour": "#3f51b5", "rows": (("From", "Savings account"),)},
    ),
    (
        "clean-listing",
        told(listed=(124900, "INR"), title="Yoga mat 8 mm"),
        {
            "code": "INR",
            "cents": 124900,
            "state": "Payment successful",
            "who": "Asana Sports",
            "colour": "#1a8f5a",
            "rows": (("For", "Yoga mat 8 mm"),),
        },
    ),
    (
        "clean-refund",
        told(),
        {
            "code": "USD",
            "cents": 4218,
            "plus": "+",
            "state": "Refund received from",
            "who": "Larkspur Books",
            "colour": "#1677b8",
            "rows": (("To", "Balance"), ("Status", "Complete")),
        },
    ),
    (
        "clean-no_answer",
        told(text="The invoice says RM 540.00, I paid RM 540.00, and the tailor has not answered since."),
        {
            "code": "MYR",
            "cents": 54000,
            "state": "Transfer completed",
            "who": "Kedai Jahit Sri",
            "colour": "#6d3fa8",
            "rows": (("Type", "Instant transfer"), ("Note", "Baju fitting")),
        },
    ),
    (
        "mismatch",
        told("mismatch", text="The page promised ₹999 all in. My account was debited ₹1,499."),
        {"code": "INR", "cents": 149900, "state": "Paid to", "who": "Glow Salon at Home", "colour": "#c2185b", "rows": (("From", "Salary account"),)},
    ),
    (
        "mismatch",
        told("mismatch", text="Quoted S$40 for the aircon servicing on the booking page, ended up paying S$65."),
        {
            "code": "SGD",
            "cents": 6500,
            "state": "Payment sent",
            "who": "CoolBreeze Aircon Pte Ltd",
            "colour": "#00838f",
            "rows": (("Job", "General servicing"), ("Method", "Wallet")),
        },
    ),
    (
        "mismatch",
        told("mismatch", listed=(2900, "USD"), title="Monthly gym plan", text="Signed up for the $29 monthly plan."),
        {
            "code": "USD",
            "cents": 3900,
            "state": "You paid",
            "who": "Ironleaf Gym",
            "colour": "#37474f",
            "rows": (("For", "Monthly gym plan"), ("Card", "Debit")),
        },
    ),
]

TILL_CSS = """
body{background:#dfe5e1;font-size:14px;padding-bottom:18px}.till{background:#fff;margin:10px 16px;padding:24px 20px;font-family:'Liberation Mono',monospace;color:#222}h1{font-size:20px;text-align:center}
.mid{text-align:center;margin-bottom:12px}.r{display:flex;justify-content:space-between;padding:3px 0}hr{border:0;border-top:1px dashed #777;margin:10px 0}.t{font-size:19px;font-weight:700}
.code{height:46px;margin:14px 30px 4px;background:repeating-linear-gradient(90deg,#222 0 2px,#fff 2px 5px,#222 5px 9px,#fff 9px 11px)}
"""


def _till(rng: Random, d: dict[str, Any]) -> str:
    """An order receipt sent to a phone after paying in a shop."""
    code = d["code"]
    goods = sum(cents for _, cents in d["items"])
    total = goods + sum(cents for _, cents in d["lines"]) + d.get("off", 0)
    items = "".join(
        f'<div class="r"><span>{name}</span><span>{amount(cents, code)}</span></div>'
        for name, cents in (*d["items"], ("Subtotal", goods), *d["lines"])
    )
    return document(
        TILL_CSS,
        f"""{status_bar(rng)}<div class="till"><h1>{d["shop"]}</h1><div class="mid">{d["street"]}<br>Order receipt #{number(rng, "####")}<br>{rng.randint(1, 28)} Sep &nbsp; {rng.randint(9, 20)}:{rng.randint(10, 59)} &nbsp; Served by {rng.choice(("Ana", "Lee", "Moh"))}
</div><hr>{items}<hr><div class="r t"><span>TOTAL</span><span>{amount(total, code)}</span></div><div class="r"><span>{d["by"]}</span><span>{amount(total, code)}</span></div><div class="code"></div>
<div class="mid">{number(rng, "#### #### ####")}</div><div class="mid">Thank you, see you soon</div></div>""",
    )


TILL: list[Row] = [
    (
        "clean-tax",
        told(),
        {
            "code": "USD",
            "shop": "Juniper Coffee",
            "street": "412 Alder St, Portland ME",
            "items": (("Flat white", 475), ("Oat milk", 75), ("Almond croissant", 450)),
            "lines": (("Tax 8%", 80),),
            "by": "Contactless",
        },
    ),
    (
        "clean-discount",
        told(text="Staff were rude when I asked for a bag."),
        {
            "code": "GBP",
            "shop": "Bramble Hardware",
            "street": "3 Cross Keys Yard, Ludlow",
            "items": (("Paint roller 9in", 650), ("Masking tape x2", 580), ("Emulsion 2.5L", 2200)),
            "lines": (("Loyalty 10%", -343),),
            "by": "Visa debit",
        },
    ),
    (
        "total_mismatch",
        told("total_mismatch", unsure=("document.sum_mismatch",)),
        {
            "code": "SGD",
            "shop": "Kopi Corner",
            "street": "Blk 214 Bedok North",
            "items": (("Kaya toast set", 580), ("Laksa", 690), ("Iced lemon tea", 250)),
            "lines": (("GST 9%", 137),),
            "off": 400,
            "by": "NETS",
        },
    ),
]

TABLES = (
    ("food", _food, FOOD, 412, 2.0, 28),
    ("mail", _mail, MAIL, 720, 1.5, 18),
    ("ticket", _ticket, TICKET, 1220, 1.25, 17),
    ("basket", _basket, BASKET, 375, 2.0, 30),
    ("wallet", _wallet, WALLET, 384, 2.0, 28),
    ("till", _till, TILL, 400, 2.0, 28),
)


def pages(rng: Random) -> Iterator[Page]:
    """Every order, checkout and receipt."""
    for template, draw, rows, width, scale, smallest in TABLES:
        for index, (scenario, facts, data) in enumerate(rows, 1):
            yield held(f"{template}-{scenario}-{index}", draw(rng, data), facts, width=width, scale=scale, smallest=smallest)
