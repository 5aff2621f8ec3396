"""Services of the English stalls: software plans, subscription checkouts, hotel rooms, air fares and mobile plans."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.stalls_en_kit import amount, document, drawing, fancy, held, number, status_bar, told

Row = tuple[str, Facts, dict[str, Any]]

PLAN_CSS = """
body{background:#fbfbfe;color:#20223a;font-size:15px}.nav{display:flex;gap:30px;padding:18px 60px;align-items:center}.nav b{font-size:21px;color:#4a3aff;flex:1}.nav i{font-style:normal;background:#4a3aff;
color:#fff;border-radius:8px;padding:9px 18px}h1{text-align:center;font-size:40px;margin-top:26px}.sub{text-align:center;font-size:18px;color:#5a5c76;margin:8px 0 26px}.plans{display:flex;gap:24px;padding:0 60px;
align-items:stretch}.plan{flex:1;background:#fff;border:1px solid #dfe0ee;border-radius:18px;padding:28px}.plan.on{border:2px solid #4a3aff;box-shadow:0 10px 30px #4a3aff22}.badge{display:inline-block;background:#e9e6ff;
color:#3a2ad6;font-weight:700;border-radius:12px;padding:3px 12px;font-size:14px}.price{font-size:42px;font-weight:700;margin:10px 0 0}.price .sign,.price .cents{font-size:22px}.price small{font-size:15px;font-weight:400;
color:#5a5c76}.old{color:#6d6f88;font-size:17px}.btn{border:1.5px solid #4a3aff;color:#4a3aff;border-radius:10px;text-align:center;padding:11px;font-weight:700;margin:18px 0}.on .btn{background:#4a3aff;color:#fff}
li{list-style:none;padding:5px 0}li:before{content:'\\2713';color:#1b9e5a;font-family:'DejaVu Sans';margin-right:9px}.chosen{margin:26px 60px 0;background:#eef0ff;border-radius:14px;padding:20px 28px;display:flex;
justify-content:space-between;font-size:18px}.tiny{font-size:10px;color:#b4b6c6;text-align:center;padding:26px 60px}
"""


def _plan(rng: Random, d: dict[str, Any]) -> str:
    """A desktop page of a software service with plans side by side."""
    cards = ""
    for i, plan in enumerate(d["plans"]):
        perks = "".join(f"<li>{perk}</li>" for perk in plan["perks"])
        badge = f'<span class="badge">{plan["badge"]}</span>' if "badge" in plan else ""
        old = f'<div class="old">{plan["old"]}</div>' if "old" in plan else ""
        cards += (
            f'<div class="plan{" on" if i == d["on"] else ""}"><h3>{plan["name"]}</h3>{badge}<div class="price">{fancy(plan["price"], "USD")} <small>{plan["per"]}</small></div>{old}'
            f'<div class="btn">{plan.get("button", "Choose")}</div><ul>{perks}</ul></div>'
        )
    return document(
        PLAN_CSS,
        f"""<div class="nav"><b>{d["brand"]}</b><span>Product</span><span>Customers</span><span>Pricing</span><span>Help</span><i>Sign in</i></div><h1>{d["title"]}</h1>
<div class="sub">{d.get("sub", f"Used by {rng.randint(3, 40)},{rng.randint(100, 999)} teams in {rng.randint(30, 90)} countries")}</div><div class="plans">{cards}</div>
{f'<div class="chosen">{d["chosen"]}</div>' if "chosen" in d else ""}<div class="tiny">{d.get("tiny", "")}</div>""",
    )


def _tier(name: str, price: int, *perks: str, per: str = "a month", **more: str) -> dict[str, Any]:
    """One plan of a software service."""
    return {"name": name, "price": price, "perks": perks, "per": per, **more}


PLAN: list[Row] = [
    (
        "clean",
        told(listed=(1900, "USD"), title="Inkdesk Studio, monthly"),
        {"brand": "Inkdesk", "title": "Studio", "on": 0, "plans": (_tier("Studio", 1900, "10 projects", "Shared comments", "E-mail help"),)},
    ),
    (
        "clean-launch_price",
        told(),
        {
            "brand": "Quillcast",
            "title": "Simple prices for podcasters",
            "on": 0,
            "plans": (
                _tier("Show", 1600, "Unlimited episodes", "2 TB of traffic", "Transcripts", badge="20% off", old="Normally <del>$20.00</del>"),
                _tier("Network", 6400, "8 shows", "10 seats", "Ad slots", badge="20% off", old="Normally <del>$80.00</del>"),
            ),
        },
    ),
    (
        "clean-harmless_print",
        told(text="Does the Team plan include single sign-on?"),
        {
            "brand": "Kanbee",
            "title": "Plans for every hive",
            "on": 1,
            "plans": (
                _tier("Solo", 500, "3 boards", "1 GB files"),
                _tier("Team", 1200, "Unlimited boards", "50 GB files", "Guests"),
                _tier("Large", 2400, "Audit log", "500 GB files", "Phone help"),
            ),
            "tiny": "Prices in US dollars. Names and logos belong to their owners. © 2025 Kanbee Software, Inc.",
        },
    ),
    (
        "conditional-from",
        told("conditional"),
        {
            "brand": "Mapledocs",
            "title": "Documents from $8.00 a seat",
            "on": 1,
            "plans": (_tier("Reader", 800, "View and comment", "1 workspace"), _tier("Editor", 1400, "Edit and publish", "10 workspaces", "History")),
            "chosen": "<span>Your selection: Editor, 1 seat, billed monthly</span><b>$14.00 a month</b>",
        },
    ),
    (
        "false_discount",
        told("false_discount"),
        {
            "brand": "Fetchly",
            "title": "Scrape less, ship more",
            "on": 0,
            "plans": (_tier("Pro", 3400, "1 million rows", "5 schedules", "Webhooks", badge="25% off", old="Instead of <del>$40.00</del>"),),
        },
    ),
    (
        "expired_offer",
        told("expired_offer"),
        {
            "brand": "Loomnote",
            "title": "Notes that connect",
            "sub": "The founders' offer closed on 1 February",
            "on": 0,
            "plans": (
                _tier("Founder", 500, "All features", "Forum access", badge="Founders' offer", old="Regular <del>$12.00</del>"),
                _tier("Plus", 1200, "All features", "E-mail help"),
            ),
        },
    ),
    (
        "fine_print-renewal",
        told("fine_print", unsure=("conditional",)),
        {
            "brand": "Hostberry",
            "title": "Hosting for small shops",
            "on": 0,
            "plans": (
                _tier("Starter", 300, "1 site", "10 GB disk", "Free certificate"),
                _tier("Grow", 700, "5 sites", "50 GB disk", "Daily backups"),
            ),
            "tiny": "After the first 3 months all plans renew automatically at $14.00 (Starter) or $29.00 (Grow) a month. Minimum term 12 months.",
        },
    ),
]

SUB_CSS = """
body{background:#0c0c10;color:#ededf2;font-size:15px}.head{padding:12px 20px;font-size:17px;display:flex;justify-content:space-between}.hero{margin:6px 20px 16px;border-radius:18px;padding:22px;background:linear-gradient(120deg,var(--a),var(--b))}
.hero b{font-size:24px}.rows{margin:0 20px;background:#18181f;border-radius:16px;padding:8px 18px}.rows div{display:flex;justify-content:space-between;padding:11px 0;border-bottom:1px solid #2b2b35}.rows div:last-child{border:0;
font-size:20px;font-weight:700}.pay{margin:16px 20px 0;background:#18181f;border-radius:16px;padding:14px 18px;display:flex;justify-content:space-between}.go{margin:18px 20px;background:#f2f2f7;color:#0c0c10;text-align:center;border-radius:14px;
padding:16px;font-weight:700;font-size:17px}.soft{color:#a3a3b2;padding:0 20px 22px;text-align:center;font-size:14px}
"""


def _sub(rng: Random, d: dict[str, Any]) -> str:
    """The last step before a subscription starts, on a dark phone."""
    code = d["code"]
    total = sum(cents for _, cents in d["lines"]) + d.get("off", 0)
    rows = "".join(f"<div><span>{name}</span><span>{amount(cents, code)}</span></div>" for name, cents in d["lines"])
    return document(
        SUB_CSS,
        f"""{status_bar(rng, "#ededf2")}<div class="head"><span>&lsaquo;</span><span>Review and subscribe</span><span></span></div><div class="hero"><b>{d["brand"]}</b><br>{d["sub"]}</div><div class="rows">{rows}
<div><span>Due today</span><span>{amount(total, code)}</span></div></div><div class="pay"><span>Card &bull;&bull;&bull;&bull; {number(rng, "####")}</span><span>Change</span></div><div class="go">Subscribe</div><div class="soft">Cancel any time in Settings</div>""",
        f"--a:{d['a']};--b:{d['b']}",
    )


SUB: list[Row] = [
    (
        "clean-listed",
        told(listed=(3200, "GBP"), fees=(("Joining fee", 1500),), title="Rowhouse gym, monthly"),
        {
            "code": "GBP",
            "brand": "Rowhouse",
            "sub": "Monthly, all 14 clubs",
            "lines": (("Monthly plan", 3200), ("Joining fee", 1500)),
            "a": "#2b5876",
            "b": "#4e4376",
        },
    ),
    (
        "clean-addon",
        told(),
        {
            "code": "EUR",
            "brand": "Kinolicht",
            "sub": "Two screens, 1080p",
            "lines": (("Standard plan", 1099), ("Sports add-on", 600), ("Student credit", -300)),
            "a": "#7b1e3a",
            "b": "#c0563b",
        },
    ),
    (
        "hidden_fee",
        told("hidden_fee", unsure=("mismatch",), listed=(1999, "GBP"), title="Fibre 150, rolling monthly"),
        {
            "code": "GBP",
            "brand": "Skein Broadband",
            "sub": "Fibre 150, rolling monthly",
            "lines": (("Fibre 150, first month", 1999), ("Activation fee", 1500)),
            "a": "#0f5c5c",
            "b": "#2f9e8f",
        },
    ),
    (
        "total_mismatch",
        told("total_mismatch"),
        {
            "code": "USD",
            "brand": "Longread",
            "sub": "Print and digital",
            "lines": (("Digital plan", 1299), ("Weekend paper", 400), ("Welcome credit", -300)),
            "off": 300,
            "a": "#3a3a52",
            "b": "#6d6d92",
        },
    ),
]

HOTEL_CSS = """
body{background:#f3f5f7;color:#1a2433;font-size:15px}.top{background:#fff;padding:6px 18px 14px}.top h2{font-size:18px}.soft{color:#5c6878;font-size:14px}.card{background:#fff;border-radius:16px;margin:14px;overflow:hidden}.in{padding:14px 16px}
.in h1{font-size:20px}.score{background:#123f7a;color:#fff;border-radius:6px 6px 6px 0;padding:4px 8px;font-weight:700;float:right}.tag{display:inline-block;border:1px solid #1c7c54;color:#1c7c54;border-radius:4px;padding:1px 7px;font-size:13px;
margin:8px 6px 0 0}.rate{text-align:right;margin-top:14px}.rate .flag{display:inline-block;background:#123f7a;color:#fff;border-radius:4px;padding:2px 9px;font-weight:700}.rate .now{font-size:31px;font-weight:700}.rate .old{color:#5c6878;
text-decoration:line-through;margin-right:8px}.rate .cut{background:#c9302c;color:#fff;border-radius:4px;padding:2px 7px;font-weight:700;margin-right:8px}.bill div{display:flex;justify-content:space-between;padding:5px 0}.bill div:last-child{font-weight:700;
font-size:18px;border-top:1px solid #d5dbe2;margin-top:6px;padding-top:9px}.tiny{font-size:9px;color:#b0b8c1;margin-top:10px;text-align:right}.go{margin:6px 14px 20px;background:#0a66c2;color:#fff;border-radius:10px;text-align:center;padding:15px;
font-weight:700;font-size:16px}
"""


def _hotel(rng: Random, d: dict[str, Any]) -> str:
    """A room of a hotel in a travel app."""
    code = d["code"]
    tags = "".join(f'<span class="tag">{tag}</span>' for tag in d["tags"])
    rate = bill = ""
    if "price" in d:
        flag = f'<div class="flag">{d["flag"]}</div>' if "flag" in d else ""
        old = f'<span class="cut">{d["cut"]}</span><span class="old">{amount(d["was"], code)}</span>' if "was" in d else ""
        rate = f'<div class="rate">{flag}<div>{old}<span class="now">{amount(d["price"], code)}</span></div>{d["per"]}</div>'
    if "bill" in d:
        total = sum(cents for _, cents in d["bill"]) + d.get("off", 0)
        rows = "".join(f"<div><span>{name}</span><span>{amount(cents, code)}</span></div>" for name, cents in (*d["bill"], ("Total", total)))
        bill = f'<div class="card in bill"><b>Price summary</b>{rows}</div>'
    tiny = f'<div class="tiny">{d["tiny"]}</div>' if "tiny" in d else ""
    first = rng.randint(2, 22)
    return document(
        HOTEL_CSS,
        f"""<div style="background:#fff">{status_bar(rng)}</div><div class="top"><h2>&lsaquo; {d["city"]}</h2><span class="soft">{first} to {first + d["nights"]} Sep · {d["nights"]} night{"s" if d["nights"] > 1 else ""} · 2 adults</span></div>
<div class="card">{drawing(rng, "100%", 190, d["hue"])}<div class="in"><span class="score">{rng.randint(74, 94) / 10}</span><h1>{d["name"]}</h1><span class="soft">{rng.randint(2, 29) / 10} km from centre · {rng.randint(90, 2400)} reviews</span>
<div style="margin-top:10px"><b>{d["room"]}</b></div>{tags}{rate}{tiny}</div></div>{bill}<div class="go">Reserve</div>""",
    )


HOTEL: list[Row] = [
    (
        "clean-discount",
        told(),
        {
            "code": "USD",
            "city": "Savannah",
            "nights": 1,
            "name": "Magnolia Court",
            "room": "Queen room, garden view",
            "price": 18000,
            "was": 24000,
            "cut": "-25%",
            "per": "1 night, taxes and fees included",
            "tags": ("Free cancellation", "Only 2 left"),
            "hue": 130,
        },
    ),
    (
        "clean-bill",
        told(text="The shower drain was blocked on arrival."),
        {
            "code": "EUR",
            "city": "Lisbon",
            "nights": 2,
            "name": "Casa do Eletrico",
            "room": "Double room",
            "tags": ("Breakfast",),
            "bill": (("2 nights x €120.00", 24000), ("City tax", 800)),
            "hue": 40,
        },
    ),
    (
        "clean-listed",
        told(listed=(14500, "SGD"), fees=(("Cleaning fee", 3000),), title="Loft on Duxton, 1 night"),
        {
            "code": "SGD",
            "city": "Singapore",
            "nights": 1,
            "name": "Loft on Duxton",
            "room": "Whole flat, 1 bedroom",
            "tags": ("Self check-in",),
            "bill": (("1 night x S$145.00", 14500), ("Cleaning fee", 3000)),
            "hue": 15,
        },
    ),
    (
        "conditional-member",
        told("conditional"),
        {
            "code": "USD",
            "city": "Portland",
            "nights": 1,
            "name": "The Fernery",
            "room": "King room",
            "price": 11800,
            "flag": "Members pay",
            "per": "1 night · <b>Non-members pay $139.00</b>",
            "tags": ("Parking",),
            "hue": 150,
        },
    ),
    (
        "false_discount",
        told("false_discount"),
        {
            "code": "EUR",
            "city": "Vienna",
            "nights": 1,
            "name": "Hotel Lindenhof",
            "room": "Twin room",
            "price": 16800,
            "was": 21000,
            "cut": "-35%",
            "per": "1 night",
            "tags": ("Breakfast", "Free cancellation"),
            "hue": 350,
        },
    ),
    (
        "fine_print-hidden_fee",
        told("fine_print", "hidden_fee"),
        {
            "code": "USD",
            "city": "Palm Springs",
            "nights": 1,
            "name": "Mesa Verano",
            "room": "Poolside room",
            "price": 15900,
            "per": "1 night",
            "tags": ("Pool", "Pay later"),
            "tiny": "A resort charge of $39.00 per night is not included and is collected at the property.",
            "hue": 28,
        },
    ),
    (
        "total_mismatch",
        told("total_mismatch"),
        {
            "code": "EUR",
            "city": "Ghent",
            "nights": 3,
            "name": "Graslei Rooms",
            "room": "Studio with kitchenette",
            "tags": ("Whole studio",),
            "bill": (("3 nights x €95.00", 28500), ("Cleaning", 3000)),
            "off": 2000,
            "hue": 220,
        },
    ),
]

FARE_CSS = """
body{background:#fff;color:#10243e;font-size:15px}.nav{background:#fff;border-bottom:3px solid #e8590c;padding:16px 48px;display:flex;justify-content:space-between;font-size:20px;font-weight:700}.nav span{font-size:15px;font-weight:400}
.hero{background:#10243e;color:#fff;padding:26px 48px}.hero .r{font-size:17px}.hero .p{font-size:40px;font-weight:700}.days{display:flex;gap:8px;padding:18px 48px}.days div{flex:1;border:1px solid #c9d1db;border-radius:8px;text-align:center;padding:9px}
.days .on{border:2px solid #e8590c;font-weight:700}.fl{margin:0 48px 16px;border:1px solid #c9d1db;border-radius:12px;padding:20px;display:flex;align-items:center;gap:26px}.fl .h{font-size:24px;font-weight:700}.fl .w{flex:1;border-top:2px dotted #7a8798;
text-align:center;color:#55647a}.tiers{display:flex;gap:16px;padding:0 48px}.tier{flex:1;border:1px solid #c9d1db;border-radius:12px;padding:16px}.tier.on{border:2px solid #e8590c;background:#fff6f0}.tier b{font-size:22px;display:block;margin:6px 0}
.sum{margin:20px 48px 30px;background:#f2f5f8;border-radius:12px;padding:18px 22px;display:flex;justify-content:space-between;font-size:20px}
"""


def _fare(rng: Random, d: dict[str, Any]) -> str:
    """An airline's fare chooser on a desktop."""
    code = d["code"]
    base = d["tiers"][0 if "from" in d["head"] else d["on"]][1]
    days = "".join(
        f"<div{' class=on' if i == 2 else ''}>{9 + i} Mar<br>{amount(base + (0 if i == 2 else rng.randint(3, 30) * 100), code)}</div>"
        for i in range(5)
    )
    tiers = "".join(
        f'<div class="tier{" on" if i == d["on"] else ""}">{n}<b>{amount(p, code)}</b>{w}{"<br><br>Selected" if i == d["on"] else "<br><br>Select"}</div>'
        for i, (n, p, w) in enumerate(d["tiers"])
    )
    chosen, price, _ = d["tiers"][d["on"]]
    hour = rng.randint(6, 17)
    return document(
        FARE_CSS,
        f"""<div class="nav">aerolark<span>Book &nbsp; My trips &nbsp; Check-in &nbsp; Log in</span></div><div class="hero"><div class="r">{d["route"]}, one way, 1 adult</div><div class="p">{d["head"]}</div></div><div class="days">{days}</div>
<div class="fl"><div><div class="h">{hour:02}:15</div>{d["a"]}</div><div class="w">2 h 40 min, direct, LK {number(rng, "###")}</div><div><div class="h">{hour + 2:02}:55</div>{d["b"]}</div></div><div class="tiers">{tiers}</div>
<div class="sum"><span>Your fare: {chosen}, taxes included</span><b>{amount(price, code)}</b></div>""",
    )


FARE: list[Row] = [
    (
        "clean-lite",
        told(listed=(8900, "SGD"), title="SIN to DPS, Lite"),
        {
            "code": "SGD",
            "route": "Singapore to Denpasar",
            "head": "S$89.00",
            "a": "SIN",
            "b": "DPS",
            "on": 0,
            "tiers": (("Lite", 8900, "Cabin bag 7 kg"), ("Plus", 14900, "20 kg bag, seat")),
        },
    ),
    (
        "clean-headline_is_selected",
        told(text="Can I add an infant to this booking later?"),
        {
            "code": "EUR",
            "route": "Porto to Basel",
            "head": "€61.00",
            "a": "OPO",
            "b": "BSL",
            "on": 1,
            "tiers": (("Light", 2900, "Small bag"), ("Classic", 6100, "Cabin bag, 23 kg bag"), ("Flex", 9900, "Changes included")),
        },
    ),
    (
        "conditional-from",
        told("conditional"),
        {
            "code": "SGD",
            "route": "Singapore to Penang",
            "head": "from S$59.00",
            "a": "SIN",
            "b": "PEN",
            "on": 1,
            "tiers": (("Lite", 5900, "Cabin bag 7 kg"), ("Plus", 11900, "20 kg bag, seat")),
        },
    ),
    (
        "conditional-from",
        told("conditional", text="Banner says from 29 but with my bag it is more than twice that."),
        {
            "code": "EUR",
            "route": "Gdansk to Malmo",
            "head": "from €29.00",
            "a": "GDN",
            "b": "MMX",
            "on": 2,
            "tiers": (("Light", 2900, "Small bag"), ("Classic", 6100, "Cabin bag, 23 kg bag"), ("Flex", 9900, "Changes included")),
        },
    ),
]

CELL_CSS = """
body{background:#fdf2f8;color:#2a1030;font-size:15px}.head{padding:6px 18px 12px;font-weight:700;font-size:19px;color:#a3005f;display:flex;justify-content:space-between}.card{background:#fff;border-radius:22px;margin:0 14px 14px;padding:22px 20px}
.chip{display:inline-block;background:#a3005f;color:#fff;border-radius:14px;padding:4px 12px;font-weight:700}.gb{font-size:44px;font-weight:700;line-height:1.1;margin-top:12px}.price{font-size:36px;font-weight:700;color:#a3005f;margin-top:8px}
.price .sign,.price .cents{font-size:20px}.price small{font-size:16px;font-weight:400;color:#2a1030}.cond{font-size:15px;margin-top:4px}.sel{display:flex;justify-content:space-between;border:2px solid #a3005f;border-radius:12px;padding:12px;margin-top:14px;
font-weight:700}.perk{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #f2e2ec}.go{margin:0 14px;background:#a3005f;color:#fff;text-align:center;border-radius:26px;padding:15px;font-weight:700;font-size:17px}
.tiny{font-size:9px;color:#c4a1b5;padding:12px 20px 22px;text-align:center}
"""


def _cell(rng: Random, d: dict[str, Any]) -> str:
    """A mobile plan in a carrier's app."""
    perks = "".join(f'<div class="perk"><span>{key}</span><b>{value}</b></div>' for key, value in d["perks"])
    return document(
        CELL_CSS,
        f"""{status_bar(rng, "#2a1030")}<div class="head"><span>hoopla mobile</span><span>&#9776;</span></div><div class="card">{f'<span class="chip">{d["chip"]}</span>' if "chip" in d else ""}<div class="gb">{d["data"]}</div>
<div class="price">{fancy(d["price"], d["code"])} <small>{d["per"]}</small></div>{"".join(f'<div class="cond">{line}</div>' for line in d.get("under", ()))}{f'<div class="sel">{d["sel"]}</div>' if "sel" in d else ""}</div>
<div class="card">{perks}<div class="perk"><span>Number</span><b>Keep yours ({number(rng, "0## ### ####")})</b></div></div><div class="go">Continue</div><div class="tiny">{d.get("tiny", "")}</div>""",
    )


CELL: list[Row] = [
    (
        "clean",
        told(listed=(3800, "MYR"), title="Hoopla 38"),
        {
            "code": "MYR",
            "price": 3800,
            "per": "a month",
            "data": "60 GB",
            "perks": (("Calls", "Unlimited"), ("Speed", "up to 100 Mbps"), ("Contract", "None")),
            "tiny": "© 2025 Hoopla Mobile. Pictures for illustration.",
        },
    ),
    (
        "clean-readable_term",
        told(),
        {
            "code": "AUD",
            "price": 4500,
            "per": "a month",
            "data": "120 GB",
            "under": ("24-month term",),
            "perks": (("Calls", "Unlimited in Australia"), ("Hotspot", "Included"), ("SIM", "eSIM or card")),
        },
    ),
    (
        "conditional-lines",
        told("conditional"),
        {
            "code": "USD",
            "price": 2500,
            "per": "a line",
            "data": "Unlimited",
            "under": ("When you bring 4 lines",),
            "sel": "<span>Selected: 1 line</span><span>$60.00 a month</span>",
            "perks": (("Calls", "Unlimited"), ("Hotspot", "15 GB")),
        },
    ),
    (
        "fine_print-speed",
        told("fine_print"),
        {
            "code": "AUD",
            "price": 3500,
            "per": "a month",
            "data": "Unlimited",
            "perks": (("Calls", "Unlimited in Australia"), ("Hotspot", "Included")),
            "tiny": "Speed is limited to 128 kbps once 5 GB have been used. Minimum term of 24 months, no early cancellation.",
        },
    ),
    (
        "expired_offer",
        told("expired_offer"),
        {
            "code": "MYR",
            "price": 2250,
            "per": "a month",
            "data": "80 GB",
            "chip": "50% off",
            "under": ("Usual price <del>RM 45.00</del>", "Promotion ended on 31 August"),
            "perks": (("Calls", "Unlimited"), ("Contract", "None")),
        },
    ),
]

TABLES = (
    ("plan", _plan, PLAN, 1200, 1.5, 15),
    ("sub", _sub, SUB, 380, 2.0, 28),
    ("hotel", _hotel, HOTEL, 414, 2.0, 18),
    ("fare", _fare, FARE, 1100, 1.25, 18),
    ("cell", _cell, CELL, 376, 2.0, 18),
)


def pages(rng: Random) -> Iterator[Page]:
    """Every page of a service."""
    for template, draw, rows, width, scale, smallest in TABLES:
        for index, (scenario, facts, data) in enumerate(rows, 1):
            yield held(f"{template}-{scenario}-{index}", draw(rng, data), facts, width=width, scale=scale, smallest=smallest)
