"""English shops and services: gear shop, basket, class timetable, plan picker and a newsletter."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.web.lanes_kit import big, cash, facts, listing, make, rows
from tests.generator.web.page import Page

Case = dict[str, Any]
C, H, M = "pricing.conditional", "pricing.hidden_fee", "pricing.mismatch"
X, D, T, F = "pricing.expired_offer", "pricing.false_discount", "pricing.total_mismatch", "pricing.fine_print"

GEAR: tuple[Case, ...] = (
    {
        "name": "size-up",
        "text": "I need the bigger tent for the family and the price jumped when I picked it.",
        "title": "Canvas ridge tent",
        "price": 89,
        "pre": "From",
        "options": [("2 berth", 89, 0), ("4 berth", 149, 1)],
        "must": C,
    },
    {"name": "size-base", "title": "Canvas bell awning", "price": 89, "pre": "From", "options": [("Small", 89, 1), ("Large", 149, 0)]},
    {"name": "off-wrong", "title": "Enamel camp kettle 1.8 L", "price": 34, "was": 40, "badge": "25% off", "must": D},
    {
        "name": "off-right",
        "text": "Thinking of getting this skillet while it is reduced. Looks sturdy.",
        "title": "Cast iron skillet 26 cm",
        "price": 30,
        "was": 40,
        "badge": "25% off",
    },
    {"name": "listed-less", "title": "Waxed field jacket", "price": 145, "listing": listing("Waxed field jacket", 120, "GBP"), "must": M},
    {"name": "listed-same", "title": "Merino roll neck", "price": 64, "listing": listing("Merino roll neck", 64, "GBP")},
)
BASKETS: tuple[Case, ...] = (
    {
        "name": "adds-wrong",
        "lines": [("Sourdough loaf × 2", 9), ("Salted butter", 3.6), ("Courier", 4.5), ("Neighbour reward", -2)],
        "slip": 5,
        "must": T,
    },
    {"name": "adds-right", "lines": [("Seeded loaf × 2", 10), ("Plum jam", 4.2), ("Courier", 4.5), ("Neighbour reward", -2)], "slip": 0},
    {"name": "adds-short", "lines": [("Oak planter", 48), ("Potting mix × 3", 21), ("Sales tax", 5.52)], "slip": -6, "must": T},
    {
        "name": "taxed",
        "lines": [("Cedar planter", 52), ("Potting mix × 2", 14), ("Sales tax", 5.28)],
        "slip": 0,
        "listing": listing("Cedar planter", 52, "USD"),
    },
    {
        "name": "handling",
        "lines": [("Restored desk lamp", 60), ("Crating charge", 14)],
        "slip": 0,
        "text": "The lamp was $60 when I added it. I never agreed to the extra line that turned up on the bill.",
        "listing": listing("Restored desk lamp", 60, "USD"),
        "must": H,
        "unsure": M,
    },
    {
        "name": "handling-told",
        "lines": [("Restored wall clock", 60), ("Crating charge", 14)],
        "slip": 0,
        "text": "Paid $60 for the clock plus the $14 crating charge they told me about. Happy with it.",
        "listing": listing("Restored wall clock", 60, "USD", (("Crating charge", 14),)),
    },
    {
        "name": "poster-less",
        "lines": [("Dog groom, medium coat", 55)],
        "slip": 0,
        "text": "The shop advertised this groom at $40 but I was billed $55.",
        "must": M,
    },
    {"name": "poster-same", "lines": [("Cat groom, long coat", 55)], "slip": 0, "text": "It was advertised at $55 and $55 is what I paid."},
)
CLASSES: tuple[Case, ...] = (
    {
        "name": "over",
        "text": "Is this course still reduced or not? The page confuses me.",
        "title": "Evening weaving course",
        "price": 75,
        "was": 110,
        "note": "Our autumn sale finished on 30 September.",
        "must": X,
    },
    {
        "name": "running",
        "text": "Signing up with my sister before the sale closes.",
        "title": "Weekend bookbinding",
        "price": 75,
        "was": 110,
        "note": "Autumn sale closes in 3 days.",
    },
    {"name": "members", "title": "Life drawing, one session", "price": 12, "note": "Guild member rate. Non-members pay £18.", "must": C},
    {
        "name": "flat",
        "listing": listing("Lino printing, one session", 18, "GBP"),
        "title": "Lino printing, one session",
        "price": 18,
        "note": "Same price for everyone. Apron included.",
    },
    {
        "name": "kiln",
        "title": "Throwing for beginners",
        "price": 42,
        "fine": "A kiln firing charge of £9 per person is added on the day.",
        "must": f"{H} {F}",
    },
    {"name": "soft", "title": "Glazing for beginners", "price": 42, "fine": "Photographs by studio members. Site map. Cookies."},
)
PLANS: tuple[Case, ...] = (
    {"name": "yearly", "price": 8, "unit": "/ month if you pay yearly", "ticked": ("Pay monthly", 11), "other": ("Pay yearly", 96), "must": C},
    {
        "name": "monthly",
        "text": "I ride every day and would rather pay each month.",
        "price": 11,
        "unit": "/ month",
        "ticked": ("Pay monthly", 11),
        "other": ("Pay yearly", 110),
    },
    {
        "name": "swap",
        "price": 199,
        "unit": "with your old bike handed in",
        "ticked": ("No bike to hand in", 279),
        "other": ("Hand in a bike", 199),
        "must": C,
    },
    {"name": "keep", "price": 279, "unit": "once", "ticked": ("No helmet", 279), "other": ("With helmet", 318)},
)
LETTERS: tuple[Case, ...] = (
    {"name": "gone", "goods": "Rattan garden chair", "price": 65, "was": 95, "line": "This deal is no longer available.", "must": X},
    {
        "name": "till-sunday",
        "listing": listing("Slatted garden bench", 65, "USD"),
        "goods": "Slatted garden bench",
        "price": 65,
        "was": 95,
        "line": "Yours at this price until Sunday night.",
    },
    {
        "name": "save-wrong",
        "text": "Their newsletter came this morning. The saving they quote looks odd to me.",
        "goods": "Copper bird bath",
        "price": 58,
        "was": 80,
        "line": "You save $30",
        "must": D,
    },
    {"name": "save-right", "goods": "Stone bird table", "price": 50, "was": 80, "line": "You save $30"},
)


def gear(case: Case, rng: Random) -> Page:
    """A desktop page of outdoor gear with the picture on the right."""
    options = "".join(
        f"<li>{'◉' if on else '○'} {name} — {cash(price, '£')}{' (selected)' if on else ''}</li>" for name, price, on in case.get("options", ())
    )
    was = f" <s>£{case['was']}</s> <b class='bd'>{case['badge']}</b>" if "was" in case else ""
    css = (
        "body{background:#f7f4ec;color:#26302a;font-size:18px}nav{border-bottom:3px solid #26302a;padding:18px 70px;letter-spacing:2px}.m{display:flex;"
        "justify-content:space-between;padding:46px 70px}.a{width:520px;height:400px;background:linear-gradient(160deg,#9fb8a0,#56735d 60%,#c9a15e)}"
        ".p{font-size:40px;margin:12px 0}s{font-size:22px;color:#666}.bd{background:#b9502f;color:#fff;font-size:18px;padding:4px 10px}ul{list-style:none;font-size:20px}"
        "button{background:#26302a;color:#fff;border:0;padding:14px 60px;font-size:18px;margin-top:22px}"
    )
    body = (
        f"<nav>FELL &amp; FURROW &nbsp; Tents &nbsp; Kitchen &nbsp; Clothing</nav><div class='m'><div><h1>{case['title']}</h1><p>★ 4.{rng.randint(3, 9)} · {rng.randint(30, 400)} reviews</p>"
        f"<p class='p'><small>{case.get('pre', '')}</small> {big(case['price'], '£')}{was}</p><ul>{options}</ul><button>Add to bag</button>"
        f"<p>Ref FF{rng.randint(1000, 9999)} · Free returns for 60 days</p></div><div class='a'></div></div>"
    )
    return make(f"en-gear-{case['name']}", css, body, width=1280, font="latin", smallest=18, facts=facts(case))


def basket(case: Case, rng: Random) -> Page:
    """A phone page of an order with its sum."""
    total = sum(amount for _, amount in case["lines"]) + case["slip"]
    css = "body{background:#1d1f21;color:#f0efe9;font-size:16px;padding:20px}.row{padding:9px 0;border-bottom:1px solid #3a3d40}.z{font-size:22px;font-weight:700;border:0}"
    body = (
        f"<p style='color:#9ac'>Order confirmed</p><h2>Thanks, {rng.choice(('Imani', 'Rory', 'Greta'))}!</h2><p style='margin-bottom:14px'>No. {rng.randint(20000, 99999)} · 1{rng.randint(0, 9)} June</p>"
        f"{rows(case['lines'], '$')}<div class='row z'><span>Amount paid</span><span>{cash(total, '$')}</span></div><p>Card ending {rng.randint(1000, 9999)}</p>"
        "<p style='border:1px solid #9ac;color:#9ac;text-align:center;border-radius:8px;padding:12px;margin-top:20px'>Track order</p>"
    )
    return make(f"en-basket-{case['name']}", css, body, width=384, font="latin", scale=2, smallest=32, facts=facts(case))


def lesson(case: Case, rng: Random) -> Page:
    """A craft school's phone page in serif type."""
    was = f" <s style='font-size:20px;color:#666'>£{case['was']}</s>" if "was" in case else ""
    fine = f"<p style='font-size:10px;color:#cfc8bd'>{case['fine']}</p>" if "fine" in case else ""
    css = (
        "body{background:#fffdf8;color:#332;font-size:18px;text-align:center;padding:24px}.a{height:170px;background:repeating-linear-gradient(45deg,#d8b4a0,#d8b4a0 12px,#b77b62 12px,#b77b62 24px)}"
        ".p{font-size:42px}.g{background:#8a3b2a;color:#fff;padding:12px;margin:18px 0}"
    )
    body = (
        f"<h3>The Old Mill School</h3><div class='a'></div><h2 style='margin-top:14px'>{case['title']}</h2><p>{rng.randint(2, 9)} places left · Room {rng.randint(1, 6)}</p>"
        f"<p class='p'>{big(case['price'], '£')}{was}</p><p>{case.get('note', '')}</p><div class='g'>Book a place</div>{fine}"
    )
    return make(f"en-lesson-{case['name']}", css, body, width=412, font="serif", scale=2, smallest=20 if fine else 34, facts=facts(case))


def plan(case: Case, rng: Random) -> Page:
    """A card that picks how to pay."""
    (name, price), (other, less) = case["ticked"], case["other"]
    css = "body{background:#e9ecfb;color:#1c2150;font-size:18px;padding:40px}.k{background:#fff;border-radius:20px;padding:36px;width:620px;margin:auto}.p{font-size:52px;font-weight:700}.row{padding:12px 0}"
    body = (
        f"<div class='k'><p>Pedal Co · {rng.randint(3, 9)},{rng.randint(100, 999)} riders</p><h2>Everyday ride</h2><p><span class='p'>{big(case['price'], '$')}</span> {case['unit']}</p>"
        f"<div class='row'><span>☐ {other}</span><span>{cash(less, '$')}</span></div><div class='row'><b>☑ {name} (your choice)</b><b>{cash(price, '$')}</b></div>"
        "<p style='background:#1c2150;color:#fff;text-align:center;padding:14px;border-radius:10px'>Continue</p></div>"
    )
    return make(f"en-plan-{case['name']}", css, body, width=760, font="deja", smallest=18, facts=facts(case))


def letter(case: Case, rng: Random) -> Page:
    """A newsletter with one thing to sell."""
    css = "body{background:#dfe7e2;font-size:19px;color:#243}.k{width:640px;margin:30px auto;background:#fff;padding:34px;text-align:center}.a{height:240px;background:radial-gradient(#f2e3b3,#7fa37c)}.p{font-size:40px;color:#a2372b}"
    body = (
        f"<div class='k'><p>Greenhouse Weekly · issue {rng.randint(40, 200)}</p><div class='a'></div><h2>{case['goods']}</h2>"
        f"<p class='p'>{big(case['price'], '$')} <s style='font-size:24px;color:#667'>${case['was']}</s></p><p>{case['line']}</p><p style='margin-top:20px'>Read on the web · Tell a friend</p></div>"
    )
    return make(f"en-letter-{case['name']}", css, body, width=720, font="latin", smallest=19, facts=facts(case))


def pages(rng: Random) -> Iterator[Page]:
    """All English shop pages."""
    for table, draw in ((GEAR, gear), (BASKETS, basket), (CLASSES, lesson), (PLANS, plan), (LETTERS, letter)):
        yield from (draw(case, rng) for case in table)
