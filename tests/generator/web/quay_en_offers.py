"""English product and promotion pages of `quay`: a phone's product page, a sale's page, rooms and plans."""

from __future__ import annotations

from random import Random

from tests.generator.web.quay_kit import PHONES, Scene, Template, clock, document, facts, picture, plain, short

TOTE = """
body{background:#fff;color:#1b1b1b;font-family:'Liberation Sans',sans-serif}.nav{display:flex;justify-content:space-between;padding:8px 18px 12px;font-size:18px}
.strip{font-size:13px;text-align:center;padding:8px;letter-spacing:.3px}.dots{text-align:center;color:#c9c9c9;font-size:10px;letter-spacing:4px;padding:8px}
.in{padding:4px 18px 16px}.brand{font-size:12px;letter-spacing:1.5px;color:#6d6d6d;text-transform:uppercase}h1{font-size:21px;font-weight:600;line-height:1.3;margin:5px 0 8px}
.stars{font-size:13px;color:#555;margin-bottom:10px}.stars i{color:#e0a11b;letter-spacing:1px}.cost{display:flex;align-items:baseline;gap:10px}.cost b{font-size:27px}
.cost s{font-size:16px;color:#777}.cost em{font-style:normal;font-size:13px;font-weight:700;padding:2px 7px;border-radius:3px}.under{font-size:14px;color:#444;margin-top:6px}
.pick{display:flex;gap:8px;margin-top:14px;font-size:14px}.pick span{border:1px solid #bbb;border-radius:4px;padding:8px 13px}.pick span.on{border:2px solid #1b1b1b;font-weight:700}
.bag{margin-top:16px;text-align:center;color:#fff;font-size:16px;font-weight:700;padding:14px;border-radius:5px}.list{margin-top:16px;font-size:14px;line-height:1.9;color:#444}
.ghost{font-size:10px;color:#c4c4c4;margin-top:8px;line-height:1.5}
"""


def tote(
    rng: Random,
    *,
    brand: str,
    title: str,
    price: float,
    lead: str = "",
    tail: str = "",
    was: float | None = None,
    badge: str = "",
    under: str = "",
    strip: str = "",
    options: tuple[str, ...] = (),
    points: tuple[str, ...] = ("Free 30-day returns", "Ships in 2 working days"),
    ghost: str = "",
    sign: str = "$",
) -> str:
    """A product page on a phone: strip, picture, name, stars, price, sizes (the first is chosen), the bag's button, points."""
    main = rng.choice(("#1b1b1b", "#0b5d4b", "#33408f", "#8c2f39"))
    picks = "".join(f'<span class="{"" if at else "on"}">{name}</span>' for at, name in enumerate(options))
    return document(
        TOTE,
        f"""{clock(rng)}<div class="nav"><span>‹</span><b style="font-size:16px">{brand}</b><span>♡</span></div>
{f'<div class="strip" style="background:{main}18;color:{main}">{strip}</div>' if strip else ""}{picture(rng, f"height:{rng.choice((260, 300, 330))}px")}
<div class="dots">● ● ● ●</div><div class="in"><div class="brand">{brand}</div><h1>{title}</h1>
<div class="stars"><i>★★★★☆</i> 4.{rng.randrange(2, 9)} ({rng.randrange(40, 2400):,} reviews)</div>
<div class="cost">{f"<span>{lead}</span>" if lead else ""}<b>{plain(price, sign)}</b>{f"<span>{tail}</span>" if tail else ""}{f"<s>{plain(was, sign)}</s>" if was else ""}
{f'<em style="background:{main}18;color:{main}">{badge}</em>' if badge else ""}</div>{f'<div class="under">{under}</div>' if under else ""}
{f'<div class="ghost">{ghost}</div>' if ghost else ""}<div class="pick">{picks}</div><div class="bag" style="background:{main}">Add to bag</div>
<div class="list">{"".join(f"<div>✓ {point}</div>" for point in points)}</div></div>""",
        lang="en",
    )


GAZETTE = """
body{background:#f6f3ee;color:#23201c;font-family:'Liberation Serif',serif}.menu{display:flex;gap:30px;padding:16px 70px;background:#fff;font-size:15px;align-items:center}
.menu b{font-size:24px;margin-right:auto}.hero{padding:46px 70px;color:#fff}.hero h1{font-size:46px;line-height:1.15}.hero p{font-size:19px;margin-top:10px}
.note{background:#23201c;color:#fff;text-align:center;padding:10px;font-size:16px}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:24px;padding:28px 70px}
.tile{background:#fff;padding:12px}.tile h2{font-size:17px;font-weight:400;margin:10px 0 6px}.tile b{font-size:22px}.tile s{color:#7a746c;margin-left:8px;font-size:16px}
.tile em{font-style:normal;font-size:14px;display:inline-block;padding:1px 7px;color:#fff;margin-top:6px}.foot{padding:0 70px 26px;font-size:14px;color:#5b554d}
.whisper{padding:0 70px 24px;font-size:12px;color:#beb6aa}
"""


def gazette(
    rng: Random,
    *,
    shop: str,
    head: str,
    lead: str,
    tiles: tuple[tuple[str, float, float | None, str], ...],
    note: str = "",
    whisper: str = "",
    sign: str = "$",
) -> str:
    """A sale's page on a desktop: menu, hero, note, a grid of goods, the foot."""
    main = rng.choice(("#7a2e2e", "#23523f", "#2b3f6b", "#6b4a1f"))
    goods = "".join(
        f"""<div class="tile">{picture(rng, "height:190px")}<h2>{name}</h2><b>{plain(price, sign)}</b>{f"<s>{plain(was, sign)}</s>" if was else ""}
<br>{f'<em style="background:{main}">{cut}</em>' if cut else ""}</div>"""
        for name, price, was, cut in tiles
    )
    return document(
        GAZETTE,
        f"""<div class="menu"><b>{shop}</b><span>New in</span><span>Home</span><span>Garden</span><span>Gifts</span><span>Bag ({rng.randrange(5)})</span></div>
<div class="hero" style="background:linear-gradient(110deg,{main},{main}bb)"><h1>{head}</h1><p>{lead}</p></div>{f'<div class="note">{note}</div>' if note else ""}
<div class="grid">{goods}</div>{f'<div class="whisper">{whisper}</div>' if whisper else ""}<div class="foot">Store finder · Help · © 2026 {shop}</div>""",
        lang="en",
    )


LODGE = """
body{background:#eef1f5;color:#1d2733;font-family:'DejaVu Sans','Liberation Sans',sans-serif}.bar{background:#fff;padding:14px 20px;font-size:16px;font-weight:700}
.panel{background:#fff;border-radius:14px;margin:14px;overflow:hidden}.body{padding:16px}.body h1{font-size:19px}.body p{font-size:13px;color:#56606c;margin-top:5px;line-height:1.5}
.rate{margin-top:12px;font-size:14px;color:#3c4753}.rate b{font-size:29px;color:#1d2733}.rate s{margin-left:8px;color:#76808b}
.choice{margin-top:14px;border:2px solid;border-radius:10px;padding:12px;font-size:14px;display:flex;justify-content:space-between;gap:10px}.row{display:flex;justify-content:space-between;font-size:14px;padding:6px 0}
.row.sum{font-weight:700;border-top:1px solid #d6dbe1;margin-top:6px;padding-top:10px}.go{color:#fff;text-align:center;border-radius:10px;padding:13px;margin-top:14px;font-size:15px}
.dim{font-size:10px;color:#b9c0c8;margin-top:10px;line-height:1.5}.flag{font-size:14px;padding:9px 16px;background:#e3e6ea;color:#39424d}
"""


def lodge(
    rng: Random,
    *,
    title: str,
    about: str,
    before: str = "",
    price: float,
    per: str,
    was: float | None = None,
    chosen: tuple[str, str] | None = None,
    rows: tuple[tuple[str, float], ...] = (),
    flag: str = "",
    dim: str = "",
    button: str = "Reserve",
    sign: str = "$",
) -> str:
    """A page of a stay, a plan or a ticket on a phone: picture, rate, what is chosen, what it comes to, a button."""
    main = rng.choice(("#0f6fde", "#c2410c", "#157347"))
    lines = "".join(f'<div class="row"><span>{name}</span><span>{plain(amount, sign)}</span></div>' for name, amount in rows)
    total = f'<div class="row sum"><span>Total</span><span>{plain(round(sum(amount for _, amount in rows), 2), sign)}</span></div>' if rows else ""
    choice = f'<div class="choice" style="border-color:{main}"><span>● {chosen[0]}</span><b>{chosen[1]}</b></div>' if chosen else ""
    return document(
        LODGE,
        f"""<div style="background:#fff">{clock(rng)}</div><div class="bar">← Details</div><div class="panel">{picture(rng, "height:180px")}
{f'<div class="flag">{flag}</div>' if flag else ""}<div class="body"><h1>{title}</h1><p>{about}</p>
<div class="rate">{before} <b>{short(price, sign)}</b> {per}{f"<s>{short(was, sign)}</s>" if was else ""}</div>{choice}<div style="margin-top:12px">{lines}{total}</div>
<div class="go" style="background:{main}">{button}</div>{f'<div class="dim">{dim}</div>' if dim else ""}</div></div>""",
        lang="en",
    )


TOTE_SCENES = (
    Scene(
        slug="clean-quarter",
        facts=facts(text="Is the black one still in stock?"),
        data={
            "brand": "Marlow & Finch",
            "title": "Canvas weekender bag, 38 L",
            "price": 48,
            "was": 64,
            "badge": "25% off",
            "options": ("Black", "Sand", "Olive"),
        },
    ),
    Scene(
        slug="clean-up-to",
        facts=facts(),
        data={
            "brand": "Northbay",
            "title": "Ribbed cotton crew socks (6 pairs)",
            "price": 22.5,
            "strip": "Mid-season sale: up to 70% off selected styles",
            "options": ("M", "S", "L"),
        },
    ),
    Scene(
        slug="clean-listing",
        facts=facts(listing=("Enamel camping mug set", 24.99), currency="USD"),
        data={
            "brand": "Pinewick",
            "title": "Enamel camping mugs, set of 4",
            "price": 24.99,
            "points": ("Free delivery over $40", "Dishwasher safe", "12 oz each"),
        },
    ),
    Scene(
        slug="clean-payments",
        facts=facts(),
        data={
            "brand": "Halden",
            "title": "Merino half-zip pullover",
            "price": 96,
            "under": "or 4 interest-free payments of $24.00",
            "options": ("L", "S", "M", "XL"),
        },
    ),
    Scene(
        slug="clean-running",
        facts=facts(text="Please review our new product page"),
        data={
            "brand": "Cove Kitchen",
            "title": "Cast iron skillet 10 in",
            "price": 31.5,
            "was": 45,
            "badge": "Save $13.50",
            "strip": "Flash sale on now: ends in 06:14:52",
        },
    ),
    Scene(
        slug="percent-false",
        facts=facts("false_discount"),
        data={
            "brand": "Alder Sound",
            "title": "Wireless over-ear headphones AS-40",
            "price": 84,
            "was": 120,
            "badge": "40% OFF",
            "options": ("Graphite", "Cream"),
        },
    ),
    Scene(
        slug="saving-false",
        facts=facts("false_discount", unsure="mismatch", text="The saving shown on this page is not what I actually get"),
        data={"brand": "Brightwell", "title": "Cordless stick vacuum V8", "price": 129.99, "was": 149.99, "badge": "Save $30", "strip": "Home event"},
    ),
    Scene(
        slug="member",
        facts=facts("conditional"),
        data={"brand": "Tilda", "title": "Stoneware dinner set, 12 pieces", "lead": "Members", "price": 59, "under": "Non-members pay $79.00"},
    ),
    Scene(
        slug="from",
        facts=facts("conditional", text="How much is the large rug?"),
        data={
            "brand": "Loom Street",
            "title": "Handwoven jute rug",
            "lead": "From",
            "price": 39,
            "under": "Selected: Large (6 x 9 ft) $119.00",
            "options": ("Large", "Medium", "Small"),
        },
    ),
    Scene(
        slug="dearer-than-listing",
        facts=facts("mismatch", listing=("Oak desk lamp", 75), currency="USD", text="Product page of the oak lamp"),
        data={"brand": "Lumen Yard", "title": "Oak desk lamp with linen shade", "price": 89},
    ),
    Scene(
        slug="faint-as-charged",
        facts=facts("fine_print"),
        data={
            "brand": "Pebble Baby",
            "title": "Foldable high chair",
            "price": 139,
            "ghost": "Price shown is indicative. The actual price is the one charged at checkout.",
            "options": ("Mint", "Grey"),
        },
    ),
)

GAZETTE_SCENES = (
    Scene(
        slug="clean-up-to",
        facts=facts(),
        data={
            "shop": "Harrow Lane",
            "head": "The Autumn Sale",
            "lead": "Up to 50% off home and garden",
            "tiles": (
                ("Wool throw", 48, 60, "20% off"),
                ("Ceramic jug", 18, 24, "25% off"),
                ("Oak stool", 45, 90, "50% off"),
                ("Linen napkins", 14, 20, "30% off"),
            ),
        },
    ),
    Scene(
        slug="clean-countdown",
        facts=facts(text="Our landing page for tonight"),
        data={
            "shop": "Fable & Co",
            "head": "One night only",
            "lead": "Prices drop until midnight",
            "note": "Ends in 03 : 12 : 44",
            "tiles": (
                ("Scented candle", 12.5, 16, ""),
                ("Picture frame 8x10", 19.9, 29.9, ""),
                ("Glass vase", 26, 34, ""),
                ("Wall clock", 39, 55, ""),
            ),
        },
    ),
    Scene(
        slug="clean-plain",
        facts=facts(text="Can you add a picture of the watering can from behind?"),
        data={
            "shop": "Greenhythe",
            "head": "New for spring",
            "lead": "Tools and pots for small gardens",
            "tiles": (
                ("Watering can 5 L", 21.5, None, ""),
                ("Hand trowel", 9.95, None, ""),
                ("Terracotta pot", 7, None, ""),
                ("Seed tray", 4.5, None, ""),
            ),
            "sign": "£",
        },
    ),
    Scene(
        slug="over",
        facts=facts("expired_offer"),
        data={
            "shop": "Harrow Lane",
            "head": "20% off all bedding",
            "lead": "Sale prices on sheets, duvets and pillows",
            "note": "This offer ended on 30 September",
            "tiles": (
                ("Cotton sheet", 32, 40, "20% off"),
                ("Duvet cover", 64, 80, "20% off"),
                ("Pillow pair", 24, 30, "20% off"),
                ("Quilt", 96, 120, "20% off"),
            ),
        },
    ),
    Scene(
        slug="closed",
        facts=facts("expired_offer", text="I clicked the ad and got this page"),
        data={
            "shop": "Bramble Toys",
            "head": "Toy week deals",
            "lead": "Sorry, this promotion has closed",
            "tiles": (("Wooden train", 24, 32, ""), ("Puzzle 500 pcs", 11, 15, ""), ("Soft bear", 17.5, 22, ""), ("Paint set", 9, 13, "")),
            "sign": "£",
        },
    ),
    Scene(
        slug="faint-over",
        facts=facts("expired_offer fine_print"),
        data={
            "shop": "Fable & Co",
            "head": "Mirror Month",
            "lead": "Special prices on every mirror",
            "tiles": (("Round mirror", 66, 88, ""), ("Arch mirror", 99, 130, ""), ("Vanity mirror", 29, 39, ""), ("Hall mirror", 74, 95, "")),
            "whisper": "Mirror Month ran from 1 to 31 May. The promotion has ended and special prices no longer apply.",
        },
    ),
    Scene(
        slug="percent-false",
        facts=facts("false_discount", text="Sale page for approval"),
        data={
            "shop": "Greenhythe",
            "head": "Bank holiday offers",
            "lead": "Marked prices while stocks last",
            "tiles": (
                ("Garden bench", 160, 200, "20% off"),
                ("Parasol", 75, 90, "50% off"),
                ("Fire bowl", 60, 80, "25% off"),
                ("Lantern", 18, 20, "10% off"),
            ),
            "sign": "£",
        },
    ),
    Scene(
        slug="faint-exclusion",
        facts=facts("fine_print"),
        data={
            "shop": "Bramble Toys",
            "head": "Free gift wrap",
            "lead": "Add a ribbon and a card to any order",
            "tiles": (("Kite", 14, None, ""), ("Yo-yo", 6.5, None, ""), ("Doll house", 89, None, ""), ("Drum", 27, None, "")),
            "whisper": "Excludes sale items and orders below $50. Gift-wrapped goods are non-refundable. Offer expires 14 days after sign-up.",
        },
    ),
)

LODGE_SCENES = (
    Scene(
        slug="clean-nights",
        facts=facts(text="Booked the cottage, can we bring a dog?"),
        data={
            "title": "Weir Cottage",
            "about": "Sleeps 4 · garden · 9.1 from 214 guests",
            "price": 80,
            "per": "per night",
            "rows": (("3 nights x £80.00", 240), ("Loyalty credit", -15)),
            "sign": "£",
        },
    ),
    Scene(
        slug="clean-plan",
        facts=facts(listing=("Streaming plan", 12), currency="USD"),
        data={
            "title": "Tidal Pool Standard",
            "about": "2 screens · HD · cancel any time",
            "price": 12,
            "per": "a month",
            "chosen": ("Monthly", "$12.00"),
            "button": "Continue",
        },
    ),
    Scene(
        slug="clean-ticket",
        facts=facts(),
        data={
            "title": "Harbour jazz evening",
            "about": "Pier 4 · doors 19:00 · standing",
            "price": 35,
            "per": "per person",
            "rows": (("2 tickets x €35.00", 70),),
            "button": "Buy tickets",
            "sign": "€",
        },
    ),
    Scene(
        slug="from-room",
        facts=facts("conditional", text="Advert and room page"),
        data={
            "title": "Quayside Inn",
            "about": "12 rooms · breakfast room · parking",
            "before": "From",
            "price": 45,
            "per": "per night",
            "chosen": ("Your room: sea view double", "£78.00 per night"),
            "sign": "£",
        },
    ),
    Scene(
        slug="newcomer",
        facts=facts("conditional"),
        data={
            "title": "Fresh Crate veg box",
            "about": "8 kinds of vegetables for two people",
            "price": 9.5,
            "per": "for your first order only",
            "chosen": ("Regular price for existing customers", "$24.00"),
            "button": "Get the box",
        },
    ),
    Scene(
        slug="faint-cleaning",
        facts=facts("hidden_fee fine_print", text="Our cabin page"),
        data={
            "title": "Larch Cabin",
            "about": "Sleeps 2 · wood stove · lake view",
            "price": 95,
            "per": "per night",
            "dim": "An additional cleaning charge of $25 per stay will be added and is not included in the price above.",
        },
    ),
    Scene(
        slug="over",
        facts=facts("expired_offer"),
        data={
            "title": "Half marathon entry",
            "about": "Sunday start · chip timing · medal",
            "before": "Early bird price",
            "price": 40,
            "per": "per runner",
            "was": 55,
            "flag": "The early bird offer has ended",
            "button": "Enter",
            "sign": "£",
        },
    ),
)

TEMPLATES = (
    Template(name="en-tote", draw=tote, windows=PHONES, print_size=10, scenes=TOTE_SCENES),
    Template(name="en-gazette", draw=gazette, windows=((1240, 1.5), (1320, 1.5), (1280, 2.0)), print_size=12, scenes=GAZETTE_SCENES),
    Template(name="en-lodge", draw=lodge, windows=PHONES, print_size=10, scenes=LODGE_SCENES),
)
