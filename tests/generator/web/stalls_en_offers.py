"""Offers of the English stalls: an appliance shop's events and a voucher app."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.stalls_en_kit import amount, document, drawing, held, number, status_bar, told

Row = tuple[str, Facts, dict[str, Any]]

EVENT_CSS = """
body{background:#f7f3ec;color:#1a1a2e;font-size:16px}.strip{background:#1a1a2e;color:#fff;padding:9px 60px;display:flex;justify-content:space-between;font-size:14px}
.logo{padding:20px 60px;font-size:26px;font-family:'Liberation Serif';font-weight:700;background:#fff}.logo span{font:15px 'Liberation Sans';margin-left:34px}
.ribbon{background:#b8322a;color:#fff;text-align:center;padding:13px;font-size:20px;font-weight:700}.hero{display:flex;gap:50px;padding:44px 60px;align-items:center}
.hero h1{font:700 42px 'Liberation Serif'}.hero h2{font-weight:400;font-size:19px;margin:8px 0 20px;color:#45455c}.burst{display:inline-block;background:#ffd23f;
border-radius:16px;padding:16px 28px;transform:rotate(-2deg)}.burst .now{font-size:52px;font-weight:700;line-height:1}.burst .was{font-size:20px}.burst .off{background:#b8322a;
color:#fff;font-weight:700;padding:3px 10px;border-radius:10px;margin-left:10px}.line{margin-top:22px;font-size:18px}.cta{display:inline-block;margin-top:22px;background:#1a1a2e;
color:#fff;border-radius:4px;padding:14px 34px;font-weight:700}.feet{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;padding:0 60px 30px}.feet div{background:#fff;
padding:18px;border-radius:8px}.tiny{font-size:10.5px;color:#b5ac9c;padding:0 60px 22px}
"""


def _event(rng: Random, d: dict[str, Any]) -> str:
    """A landing page of an appliance shop: one machine, one price in a burst."""
    return document(
        EVENT_CSS,
        f"""<div class="strip"><span>Call us 0800 {number(rng, "### ####")}, 8am to 8pm</span><span>{rng.randint(20, 90)} showrooms</span></div>
<div class="logo">Harrow &amp; Pike<span>Laundry &nbsp; Cooking &nbsp; Cooling &nbsp; Small appliances</span></div>{f'<div class="ribbon">{d["ribbon"]}</div>' if "ribbon" in d else ""}
<div class="hero"><div style="flex:none">{drawing(rng, 430, 360, d["hue"])}</div><div><h1>{d["name"]}</h1><h2>{d["sub"]}</h2><div class="burst">
<div class="was">Was <del>{amount(d["was"], "GBP")[:-3]}</del><span class="off">{d["off"]}</span></div><div class="now">{amount(d["price"], "GBP")[:-3]}</div></div>
<div class="line">{d["line"]}</div><div class="cta">See the details</div></div></div><div class="feet"><div><b>Quiet by design</b><br>{rng.randint(48, 72)} dB on a normal cycle</div>
<div><b>Energy rating {rng.choice("ABC")}</b><br>{rng.randint(49, 190)} kWh a year</div><div><b>Five-year parts cover</b><br>Register within 28 days</div></div>
<div class="tiny">{d["tiny"]}</div>""",
    )


OWNED = "© 2025 Harrow &amp; Pike Electricals Ltd. Pictures for illustration only."
EVENT: list[Row] = [
    (
        "clean-ends_sunday",
        told(),
        {
            "name": "Ripple 9 kg washing machine",
            "sub": "1400 rpm, steam refresh, model RW914S",
            "was": 44900,
            "price": 34900,
            "off": "Save £100",
            "line": "Ends midnight on Sunday: 2 days 06:41:18 left",
            "hue": 205,
            "tiny": OWNED,
        },
    ),
    (
        "clean-draw_closed",
        told(),
        {
            "name": "Loft 70/30 fridge freezer",
            "sub": "279 litres, frost free, model LF7030",
            "was": 60000,
            "price": 45000,
            "off": "25% off",
            "line": "Sale now on in store and online",
            "hue": 185,
            "ribbon": "Our April prize draw has closed. Winners have been written to.",
            "tiny": OWNED,
        },
    ),
    (
        "clean-rounded",
        told(text="Is there a left-hinged version of this oven?"),
        {
            "name": "Ember built-in single oven",
            "sub": "71 litres, 8 functions, model EB71",
            "was": 32900,
            "price": 27900,
            "off": "15% off",
            "line": "Order by 6pm for delivery tomorrow",
            "hue": 10,
            "tiny": OWNED,
        },
    ),
    (
        "expired_offer-fine_print",
        told("expired_offer", "fine_print"),
        {
            "name": "Ripple 10 kg washer dryer",
            "sub": "1600 rpm, model RWD106",
            "was": 69900,
            "price": 54900,
            "off": "Save £150",
            "line": "Order online or in a showroom near you",
            "hue": 215,
            "tiny": "Spring promotion: the price of £549 was available from 1 to 30 April only. The promotion has now finished. " + OWNED,
        },
    ),
    (
        "expired_offer-ribbon",
        told("expired_offer"),
        {
            "name": "Hush slimline dishwasher",
            "sub": "10 places, 45 cm, model HS45",
            "was": 37900,
            "price": 29900,
            "off": "Save £80",
            "line": "Bank Holiday price",
            "hue": 160,
            "ribbon": "The Bank Holiday event is over. Thank you for shopping with us.",
            "tiny": OWNED,
        },
    ),
    (
        "fine_print-trade_in",
        told("fine_print", unsure=("conditional",)),
        {
            "name": "Whirl cordless vacuum",
            "sub": "60 minutes, 2 batteries, model WV60",
            "was": 29900,
            "price": 22900,
            "off": "Save £70",
            "line": "Free next-day delivery",
            "hue": 275,
            "tiny": "Price applies only when a working vacuum cleaner of any make is handed in on delivery. One per household.",
        },
    ),
    (
        "false_discount",
        told("false_discount"),
        {
            "name": "Ember induction hob",
            "sub": "60 cm, 4 zones, model EI604",
            "was": 62000,
            "price": 49900,
            "off": "30% off",
            "line": "Ends Monday",
            "hue": 355,
            "tiny": OWNED,
        },
    ),
]

DEAL_CSS = """
body{font-size:14px}.bar{display:flex;justify-content:space-between;padding:8px 16px;font-size:18px}.wrap{padding:14px 16px}h1{font-size:20px;line-height:1.25}
.shop{opacity:.75;margin:4px 0 12px}.boxes{display:grid;grid-template-columns:repeat(3,1fr);border:1px solid var(--edge);border-radius:10px;text-align:center;overflow:hidden}
.boxes div{padding:10px 4px}.boxes div+div{border-left:1px solid var(--edge)}.boxes small{display:block;font-size:12px;opacity:.8}.boxes b{font-size:18px}.pay{display:flex;
justify-content:space-between;align-items:center;margin:16px 0}.pay .p{font-size:30px;font-weight:700;color:var(--hot)}.state{font-size:15px;font-weight:700}
h3{font-size:15px;margin:14px 0 4px}.tiny{font-size:9px;color:var(--faint);margin-top:12px}.go{margin:8px 16px 18px;border-radius:10px;text-align:center;padding:14px;font-weight:700;
font-size:16px;background:var(--go);color:#fff}
"""
DAY = "background:#fff;color:#222;--edge:#ddd;--hot:#0a7d55;--faint:#b2b2b2;--go:#0a7d55"
NIGHT = "background:#16171c;color:#f0f0f2;--edge:#3a3c46;--hot:#ffb454;--faint:#5a5c68;--go:#c8632a"


def _deal(rng: Random, d: dict[str, Any]) -> str:
    """A voucher app: value, discount and saving in three boxes."""
    code = d["code"]
    ink = "#f0f0f2" if d.get("night") else "#111"
    style = (NIGHT if d.get("night") else DAY) + (";--go:#8d8d8d" if d.get("shut") else "")
    return document(
        DEAL_CSS,
        f"""{status_bar(rng, ink)}<div class="bar"><span>&larr;</span><b>Nearby deals</b><span>&#8942;</span></div>{drawing(rng, "100%", 210, d["hue"])}
<div class="wrap"><h1>{d["name"]}</h1><div class="shop">{d["shop"]} · {rng.randint(3, 48) / 10} mi · &#9733; {rng.randint(40, 49) / 10}</div>
<div class="boxes"><div><small>Value</small><b>{amount(d["value"], code)}</b></div><div><small>Discount</small><b>{d["off"]}%</b></div>
<div><small>Bought</small><b>{rng.randint(1, 4)},{rng.randint(100, 999)}</b></div></div><div class="pay"><span class="p">{amount(d["price"], code)}</span>
<span class="state">{d["state"]}</span></div><h3>What you get</h3><p>{d["what"]}</p><h3>Good to know</h3><p>{d["know"]}</p>
{f'<div class="tiny">{d["tiny"]}</div>' if "tiny" in d else ""}</div><div class="go">{d.get("shut", "Buy voucher")}</div>""",
        style,
    )


DEAL: list[Row] = [
    (
        "clean",
        told(),
        {
            "code": "USD",
            "name": "60-minute pottery wheel class for two",
            "shop": "Kiln &amp; Clay Studio",
            "value": 9000,
            "off": 57,
            "price": 3900,
            "state": "Save $51.00",
            "hue": 28,
            "what": "One class, clay and firing for two pieces.",
            "know": "Book at least 24 hours ahead. Valid Monday to Thursday.",
        },
    ),
    (
        "clean-countdown",
        told(),
        {
            "code": "SGD",
            "name": "Two-course set lunch for 2",
            "shop": "Tanjong Grill",
            "value": 7600,
            "off": 50,
            "price": 3800,
            "state": "Ends in 04:17:33",
            "hue": 5,
            "what": "Starter, main and a soft drink each.",
            "know": "Weekday lunch, 11:30 to 14:30.",
            "night": True,
        },
    ),
    (
        "clean-harmless_print",
        told(),
        {
            "code": "GBP",
            "name": "Guided kayak tour, 2 hours",
            "shop": "Estuary Paddle Co",
            "value": 4500,
            "off": 20,
            "price": 3600,
            "state": "Save £9.00",
            "hue": 195,
            "what": "Kayak, buoyancy aid and a guide.",
            "know": "Ages 10 and over. Bring a change of clothes.",
            "tiny": "Photos supplied by the merchant. Voucher is sent to your inbox within a few minutes.",
        },
    ),
    (
        "false_discount",
        told("false_discount"),
        {
            "code": "USD",
            "name": "Deep tissue massage, 75 minutes",
            "shop": "Still Water Spa",
            "value": 12000,
            "off": 60,
            "price": 6600,
            "state": "Popular",
            "hue": 320,
            "what": "One massage with hot towels.",
            "know": "New and returning guests welcome.",
        },
    ),
    (
        "expired_offer",
        told("expired_offer"),
        {
            "code": "USD",
            "name": "Escape room for up to 4",
            "shop": "Lock Street",
            "value": 10000,
            "off": 45,
            "price": 5500,
            "state": "Deal has ended",
            "hue": 250,
            "what": "One 60-minute room.",
            "know": "Arrive 10 minutes early.",
            "shut": "No longer available",
        },
    ),
    (
        "expired_offer-night",
        told("expired_offer"),
        {
            "code": "SGD",
            "name": "Cat cafe entry with a drink",
            "shop": "Meow Parlour Katong",
            "value": 3500,
            "off": 20,
            "price": 2800,
            "state": "20% off",
            "hue": 100,
            "what": "90 minutes and one drink.",
            "know": "The S$28.00 deal closed on 12 January. Walk-in guests now pay S$35.00.",
            "night": True,
        },
    ),
    (
        "fine_print-hidden_fee",
        told("fine_print", "hidden_fee"),
        {
            "code": "USD",
            "name": "Karaoke room, 3 hours, up to 6 guests",
            "shop": "Echo Box",
            "value": 8000,
            "off": 50,
            "price": 4000,
            "state": "Save $40.00",
            "hue": 290,
            "what": "Private room with two microphones.",
            "know": "Open daily from noon.",
            "tiny": "An additional room charge of $18.00 is payable to the merchant on arrival.",
        },
    ),
]

TABLES = (("event", _event, EVENT, 1220, 1.5, 16), ("deal", _deal, DEAL, 412, 2.0, 18))


def pages(rng: Random) -> Iterator[Page]:
    """Every event and voucher."""
    for template, draw, rows, width, scale, smallest in TABLES:
        for index, (scenario, facts, data) in enumerate(rows, 1):
            yield held(f"{template}-{scenario}-{index}", draw(rng, data), facts, width=width, scale=scale, smallest=smallest)
