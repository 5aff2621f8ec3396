"""English shops and services of `harbour`: a garden shop, a bakery's basket, a booking summary, a plan in the dark, an order by e-mail."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.generator.web.harbour_kit import SANS_EN, SERIF_EN, document, money, page, small_cents
from tests.generator.web.page import Page

GARDEN_CSS = """
.nav{border-bottom:3px solid #3d6b35;padding:18px 70px;font-size:17px}.main{display:flex;gap:50px;padding:36px 70px}.pot{width:460px;height:470px;border-radius:6px}
h1{font-size:32px;font-weight:400}.stars{color:#8a6d00;font-size:16px;margin:8px 0 18px}.now{font-size:46px;color:#1f4a19}.now small{font-size:24px}
.was{font-size:21px;color:#666;text-decoration:line-through;margin-left:16px}.flag{background:#d8ecc9;color:#1f4a19;font-size:19px;padding:5px 12px;margin-left:16px}
.opt{border:1px solid #999;padding:12px 18px;margin:9px 0;font-size:18px;width:420px}.sel{border:3px solid #3d6b35;font-weight:700}
.say{font-size:19px;margin:12px 0}.btn{background:#3d6b35;color:#fff;padding:15px 70px;font-size:20px;display:inline-block;margin-top:12px}.pale{font-size:11px;color:#cdcdcd;margin-top:16px}"""


def garden(
    title: str,
    price: float,
    *,
    hue: int,
    lead: str = "",
    was: str = "",
    flag: str = "",
    options: tuple[tuple[str, str], ...] = (),
    picked: int = 0,
    say: str = "",
    pale: str = "",
) -> str:
    """A garden shop's page on a desktop, with sizes to choose from."""
    chosen = "".join(
        f"<div class='opt row{' sel' if at == picked else ''}'><span>{'◉' if at == picked else '○'} {name}</span><span>{cost}</span></div>"
        for at, (name, cost) in enumerate(options)
    )
    body = f"""<div class='nav row'><b>Quay &amp; Clover</b><span>Planters　Tools　Seeds　Furniture　Basket (1)</span></div><div class='main'>
    <div class='pot' style='background:linear-gradient(hsl({hue},35%,85%) 55%,hsl({hue},40%,48%) 56%)'></div><div><h1>{title}</h1>
    <div class='stars'>★★★★☆ 4.3 from {hue + 51} reviews</div><div>{f"<span style='font-size:21px'>{lead} </span>" if lead else ""}
    <span class='now'>{small_cents(price, "£")}</span>{f"<span class='was'>£{was}</span>" if was else ""}{f"<span class='flag'>{flag}</span>" if flag else ""}</div>
    {f"<div class='say'>{say}</div>" if say else ""}{chosen}<div class='btn'>Add to basket</div>{f"<div class='pale'>{pale}</div>" if pale else ""}</div></div>"""
    return document(GARDEN_CSS, body, font=SERIF_EN)


LOAF_CSS = """
.h{padding:16px 20px;font-size:22px;font-weight:700;background:#fbe3c8}.g{padding:12px 20px;font-size:16px;border-bottom:1px solid #f1e6d8;align-items:center}
.d{width:42px;height:42px;border-radius:50%;margin-right:12px}.n{flex:1}.c{padding:7px 20px;font-size:16px}.due{font-size:21px;font-weight:700;border-top:2px solid #7a4a1d;
margin:8px 20px;padding:12px 0}.pay{background:#7a4a1d;color:#fff;margin:14px 20px 22px;padding:14px;border-radius:8px;text-align:center;font-size:18px}i{font-size:14px;color:#666}"""


def loaf(items: list[tuple[str, float, int]], charges: list[tuple[str, float, str]], *, total: float | None = None, label: str = "To pay") -> str:
    """A bakery's basket on a phone; `charges` are (name, signed amount, remark)."""
    goods = "".join(
        f"<div class='g row'><span class='d' style='background:hsl({30 + at * 14},60%,{70 - at * 8}%)'></span><span class='n'>{count} × {name}</span>"
        f"<span>${money(cost * count)}</span></div>"
        for at, (name, cost, count) in enumerate(items)
    )
    value = sum(cost * count for _, cost, count in items)
    due = value + sum(amount for _, amount, _ in charges) if total is None else total
    rest = "".join(
        f"<div class='c row'><span>{name} <i>{remark}</i></span><span>{'-' if amount < 0 else ''}${money(abs(amount))}</span></div>"
        for name, amount, remark in charges
    )
    body = f"""<div class='h'>Your basket</div>{goods}<div style='height:10px'></div><div class='c row'><span>Items</span><span>${money(value)}</span></div>{rest}
    <div class='due row'><span>{label}</span><span>${money(due)}</span></div><div class='pay'>Pay now</div>"""
    return document(LOAF_CSS, body, font=SANS_EN, ground="#fffaf4")


CABIN_CSS = """
.hd{padding:20px 80px;font-size:24px;color:#14506b;font-weight:700}.grid{display:flex;gap:40px;padding:10px 80px 30px}.l{width:520px}.view{height:290px;border-radius:12px;
background:linear-gradient(#bcd9e6 50%,#4f7f6b 51%,#355a4b)}.r{flex:1;border:1px solid #cfd8dc;border-radius:12px;padding:24px}h2{font-size:24px;margin-bottom:4px}
.q{font-size:17px;color:#555;margin-bottom:14px}.x{font-size:19px;padding:9px 0}.tt{font-size:25px;font-weight:700;border-top:1px solid #999;padding-top:14px;margin-top:8px}
.rate{font-size:34px;font-weight:700;color:#14506b}.mist{font-size:11px;color:#b5bcbf;margin-top:16px}"""


def cabin(
    place: str, rate: float, nights: int, extras: list[tuple[str, float]], *, total: float | None = None, mist: str = "", until: str = "2 guests"
) -> str:
    """The summary of a booking on a desktop: rate, nights, extras, total."""
    due = rate * nights + sum(amount for _, amount in extras) if total is None else total
    rows = "".join(
        f"<div class='x row'><span>{name}</span><span>{'-' if amount < 0 else ''}${money(abs(amount))}</span></div>" for name, amount in extras
    )
    plural = "s" if nights > 1 else ""
    body = f"""<div class='hd'>Driftwood Stays</div><div class='grid'><div class='l'><div class='view'></div><p class='q' style='margin-top:16px'>Check-in from 3 pm ·
    Free parking · 8.9 Very good (412 reviews)</p></div><div class='r'><h2>{place}</h2><div class='q'>{nights} night{plural}, {until}</div>
    <div><span class='rate'>${money(rate)}</span> a night</div><div class='x row'><span>{nights} night{plural} × ${money(rate)}</span><span>${money(rate * nights)}</span></div>{rows}
    <div class='tt row'><span>Total for your stay</span><span>${money(due)}</span></div>{f"<div class='mist'>{mist}</div>" if mist else ""}</div></div>"""
    return document(CABIN_CSS, body, font=SANS_EN)


PLAN_CSS = """
.up{padding:14px 22px;font-size:15px;color:#9fb3c8}.lead{padding:12px 22px;font-size:27px;font-weight:700}.plan{background:#1c2c3b;border:2px solid #43c6b9;border-radius:20px;
margin:12px 20px;padding:24px}.cap{font-size:17px;color:#8fe5dc}.v{font-size:46px;font-weight:700}.v small{font-size:24px}.per{font-size:18px;color:#c5d3df}
.o{font-size:19px;color:#b4c2cf;text-decoration:line-through;margin-right:12px}.b{background:#43c6b9;color:#08231f;border-radius:8px;padding:4px 10px;font-size:16px;font-weight:700}
.w{font-size:18px;margin-top:12px}li{list-style:none;padding:8px 24px;font-size:16px}.z{font-size:10.5px;color:#4d637a;padding:10px 24px}
.j{background:#43c6b9;color:#08231f;margin:18px 20px;padding:14px;border-radius:30px;text-align:center;font-size:18px;font-weight:700}"""


def plan(title: str, price: float, *, cap: str = "", per: str = "a month", old: str = "", badge: str = "", words: str = "", fine: str = "") -> str:
    """A plan to subscribe to, on a phone in dark mode."""
    body = f"""<div class='up row'><span>11:52</span><span>● ● ◍ 67%</span></div><div class='lead'>{title}</div><div class='plan'>{f"<div class='cap'>{cap}</div>" if cap else ""}
    <div class='v'>{small_cents(price, "$")} <span class='per'>{per}</span></div>{f"<span class='o'>${old}</span>" if old else ""}{f"<span class='b'>{badge}</span>" if badge else ""}
    {f"<div class='w'>{words}</div>" if words else ""}</div><ul><li>✓ Works on 4 devices</li><li>✓ New sessions every Tuesday</li><li>✓ Pause when you like</li></ul>
    {f"<div class='z'>{fine}</div>" if fine else ""}<div class='j'>Start now</div>"""
    return document(PLAN_CSS, body, font=SANS_EN, ground="#0f1b27", ink="#f3f7fa")


MAIL_CSS = """
.from{padding:16px 26px;border-bottom:1px solid #ddd;font-size:15px;color:#555}.c{padding:20px 26px}h1{font-size:25px;margin-bottom:10px}p{font-size:17px;margin-bottom:14px}
td{padding:10px 0;font-size:17px;border-bottom:1px solid #e6e6e6}td:last-child{text-align:right}.f td{font-weight:700;font-size:20px}"""


def mail(shop: str, lines: list[tuple[str, float]]) -> str:
    """An order confirmed by e-mail, lines and the sum charged."""
    rows = "".join(f"<tr><td>{name}</td><td>{'-' if amount < 0 else ''}${money(abs(amount))}</td></tr>" for name, amount in lines)
    charged = money(sum(amount for _, amount in lines))
    body = f"""<div class='from'><b style='color:#222'>{shop}</b><br>to me ▾</div><div class='c'><h1>Thanks, we have your order</h1><p>Order QC-70418 leaves us on Thursday.</p>
    <table>{rows}<tr class='f'><td>Charged to your card</td><td>${charged}</td></tr></table></div>"""
    return document(MAIL_CSS, body, font=SANS_EN)


SAID = {
    "can": "They call this 35% off. My sums say otherwise.",
    "lounge": "The sale was over days ago and the page still shows the sale price.",
    "cottage": "They told me about the $45 cleaning beforehand, but when I add it all up I do not get their total.",
    "conditional-club": "As far as I can see the nine dollars are only for people who are in their club.",
    "clean-plain": "I pay $7.99 each month as shown here. How do I change my card?",
}
"""What uploaders of some pages said."""


def gardens(rng: Random) -> Iterator[Page]:
    """Pages of `garden`."""
    sizes = (("Small, 30 cm", "£24.00"), ("Medium, 45 cm", "£41.00"), ("Large, 60 cm", "£63.00"))
    stand = {"title": "Folding potting bench", "price": 74, "currency": "GBP"}
    rows: list[tuple[str, str, dict[str, Any], tuple[str, ...], dict[str, Any]]] = [
        (
            "false_discount-third",
            "Copper watering can",
            {"price": 38, "was": "48.00", "flag": "35% off"},
            ("pricing.false_discount",),
            {"text": SAID["can"]},
        ),
        ("clean-true_flag", "Oak garden bench", {"price": 156, "was": "240.00", "flag": "35% off", "say": "Ships flat in two boxes"}, (), {}),
        ("conditional-from", "Terracotta planter", {"price": 24, "lead": "from", "options": sizes, "picked": 2}, ("pricing.conditional",), {}),
        ("clean-pale", "Hand-forged trowel", {"price": 19.5, "pale": "Colours may look different on your screen. © Quay & Clover"}, (), {}),
        ("mismatch-listing", "Folding potting bench", {"price": 89, "say": "In stock, 14 left"}, ("pricing.mismatch",), {"listing": stand}),
        (
            "expired_offer-weekend",
            "Rattan lounge set",
            {"price": 320, "was": "400.00", "flag": "Bank holiday price", "say": "The bank holiday sale finished on Monday night."},
            ("pricing.expired_offer",),
            {"text": SAID["lounge"]},
        ),
    ]
    for name, title, given, labels, rest in rows:
        yield page(f"en-garden-{name}", garden(title, hue=rng.randrange(60, 200), **given), 1280, *labels, smallest=18, **rest)


def loaves() -> Iterator[Page]:
    """Pages of `loaf`."""
    buns = [("Cardamom bun", 4.25, 4), ("Rye sourdough", 8.5, 1)]
    cake = [("Lemon layer cake", 46.0, 1)]
    offer = {"title": "Lemon layer cake", "price": 46, "currency": "USD", "fees": [{"name": "Delivery", "amount": 7}]}
    boxed = loaf(cake, [("Delivery", 7, ""), ("Gift box handling", 4.5, "")])
    yield page("en-loaf-hidden_fee-box", boxed, 400, "pricing.hidden_fee", unsure=("pricing.mismatch",), scale=2, smallest=28, listing=offer)
    wrong = loaf(buns, [("Delivery", 5, ""), ("Loyalty credit", -3, "")], total=32.5)
    yield page("en-loaf-total_mismatch-credit", wrong, 400, "pricing.total_mismatch", scale=2, smallest=28)
    yield page("en-loaf-clean-listed", loaf(cake, [("Delivery", 7, "")], label="Amount due"), 400, scale=2, smallest=28, listing=offer)
    waived = loaf(cake, [("Delivery", 7, ""), ("Gift box handling", 0, "on us")])
    yield page("en-loaf-clean-waived", waived, 400, scale=2, smallest=28, listing=offer)
    yield page("en-loaf-clean-tax", loaf(buns, [("Pick-up", 0, "free"), ("Sales tax 8%", 2.04, "")], label="Order total"), 400, scale=2, smallest=28)


def cabins() -> Iterator[Page]:
    """Pages of `cabin`."""
    levy = cabin(
        "Heron Lodge, pine room", 135, 3, [], mist="A lodge levy of $25.00 per night is collected at the desk and is not part of this total."
    )
    yield page("en-cabin-hidden_fee-levy", levy, 1200, "pricing.hidden_fee", "pricing.fine_print", scale=2, smallest=22)
    over = cabin("Saltmarsh Cottage", 160, 2, [("Cleaning", 45), ("Early bird saving", -30)], total=365)
    yield page("en-cabin-total_mismatch-saving", over, 1200, "pricing.total_mismatch", smallest=19, text=SAID["cottage"])
    said = "Their newsletter promised $118 a night for the loft. The booking page wants $142 a night."
    yield page("en-cabin-mismatch-newsletter", cabin("Gannet Loft", 142, 2, []), 1200, "pricing.mismatch", smallest=19, text=said)
    fine = "The $45 cleaning was on the first screen too, I only want to know if I can arrive after 9 pm."
    yield page("en-cabin-clean-cleaning", cabin("Puffin House", 128, 4, [("Cleaning", 45)], until="4 guests"), 1200, smallest=19, text=fine)


def plans() -> Iterator[Page]:
    """Pages of `plan`."""
    rows: list[tuple[str, str, dict[str, Any], tuple[str, ...]]] = [
        (
            "conditional-club",
            "Sketching lessons",
            {"price": 9, "cap": "Harbour Club members pay", "words": "Not in the club? $16 a month"},
            ("pricing.conditional",),
        ),
        (
            "expired_offer-fine",
            "Sleep sounds Plus",
            {
                "price": 5.5,
                "cap": "Spring saver",
                "old": "11.00",
                "badge": "50% off",
                "fine": "Spring saver was withdrawn on 31 May 2023; new sign-ups pay $11.00.",
            },
            ("pricing.expired_offer", "pricing.fine_print"),
        ),
        ("false_discount-forty", "Recipe box planner", {"price": 14, "old": "20.00", "badge": "40% off"}, ("pricing.false_discount",)),
        ("clean-running", "Tide tables Pro", {"price": 12, "old": "20.00", "badge": "40% off", "words": "Sale closes in 1 d 06 h 22 m"}, ()),
        ("clean-plain", "Guitar loops library", {"price": 7.99, "words": "Same price every month. Last year's contest has ended."}, ()),
    ]
    unsure = {"expired_offer-fine": ("pricing.mismatch", "pricing.conditional")}
    for name, title, given, labels in rows:
        yield page(f"en-plan-{name}", plan(title, **given), 414, *labels, scale=2, smallest=21, unsure=unsure.get(name, ()), text=SAID.get(name))


def mails() -> Iterator[Page]:
    """Pages of `mail`: honest orders."""
    said = "Advertised at $64 and that is what the lamp cost me. Shipping of $6.50 was stated up front. Where is my parcel?"
    yield page("en-mail-clean-as_said", mail("Lantern Row", [("Brass desk lamp", 64), ("Shipping", 6.5)]), 640, smallest=17, text=said)
    mugs = [("Stoneware mug × 3", 54), ("Code PIER10 (10%)", -5.4), ("Shipping", 8), ("Tax", 3.89)]
    yield page("en-mail-clean-code", mail("Kiln Street", mugs), 640, smallest=17)


def pages(rng: Random) -> Iterator[Page]:
    """All English shop and service pages."""
    yield from gardens(rng)
    yield from loaves()
    yield from cabins()
    yield from plans()
    yield from mails()
