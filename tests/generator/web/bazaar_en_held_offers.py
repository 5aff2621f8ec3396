"""The bazaar's other offers of the split `held`: grocery shelves, coupons, banners, contracts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from random import Random

from tests.generator.web.bazaar_en_kit import DEJAVU, art, big, doc, faint, listing, shot, some, status, struck
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All offers of the split."""
    for part in (_shelf_pages, _wallet_pages, _hero_pages, _contract_pages):
        yield from part(rng)


def _shelf(rng: Random, shop: str, goods: Sequence[tuple[str, str, str, str]], *, top: str = "", fine: str = "") -> str:
    """A supermarket's site: rows of goods, each with a coloured ticket, a smaller line and an Add button."""
    cards = "".join(
        f'<div style="background:#fff;border-radius:6px;padding:14px;display:flex;flex-direction:column">'
        f'{art(rng, 130)}<div style="min-height:44px;margin:10px 0">{name}</div>'
        f'<div style="background:{"#ffe100" if ticket else "#fff"};padding:9px 10px;border-radius:4px;min-height:62px">'
        f'<div style="font-size:14px;font-weight:700">{ticket}</div>{cost}</div>'
        f'<div style="font-size:15px;margin:9px 0;min-height:42px">{below}</div>'
        f'<div style="border:2px solid #00539f;color:#00539f;border-radius:20px;text-align:center;padding:8px">Add</div></div>'
        for name, ticket, cost, below in goods
    )
    return doc(
        f"""<div style="background:#00539f;color:#fff;padding:16px 34px;display:flex;justify-content:space-between"><b style="font-size:21px">
{shop}</b><span>Slot: Tue {rng.randrange(7, 20)}:00 &nbsp; Trolley</span></div>
<div style="padding:16px 34px 0;font-size:24px;font-weight:700">Food cupboard <span style="font-size:15px;font-weight:400;color:#555">
{rng.randrange(40, 900)} items</span></div>{some(top, "padding:8px 34px;font-size:16px")}
<div style="display:grid;grid-template-columns:repeat({len(goods)},1fr);gap:16px;padding:18px 34px">{cards}</div><div style="padding:0 34px 26px">
{faint(fine, 11, "#b3b6ba")}</div>""",
        back="#f0f1f3",
    )


def _shelf_pages(rng: Random) -> Iterator[Page]:
    """Groceries with loyalty prices and multi-buys."""
    make = partial(shot, "held", 1000, 1.75, 19)
    rice = ("Basmati rice 5 kg", "Loyalty card price", big("£", 850, 25), "£11.00 without the card")
    oil = ("Olive oil 1 litre", "", big("£", 795, 25), "79.5p per 100 ml")
    tea = ("Breakfast tea, 160 bags", "Any 2 for £9.00", big("£", 525, 25), "3.3p each")
    yield make("shelf-conditional-card", _shelf(rng, "Greenway", (rice, oil, tea)), must="conditional")
    yield make(
        "shelf-conditional-rewards",
        _shelf(
            rng,
            "Maple Foods",
            tuple(
                (name, "Rewards members", big("C$", 1399, 25, drawn="raised"), "Regular shelf price C$18.99")
                for name in ("Dark roast, 900 g", "Decaf, 900 g")
            ),
        ),
        must="conditional",
    )
    yield make(
        "shelf-clean-multibuy",
        _shelf(rng, "Greenway", (oil, tea, ("Penne 500 g", "", big("£", 95, 25), "19p per 100 g"))),
        text="My slot was moved without asking",
    )
    yield make(
        "shelf-false_discount",
        _shelf(
            rng,
            "Outback Grocer",
            (
                ("Macadamia nuts 1 kg", "1/2 price", big("A$", 2400, 25), f"Was {struck('A$', 3600, 15)}"),
                ("Honey 500 g", "", big("A$", 890, 25), "A$1.78 per 100 g"),
            ),
        ),
        must="false_discount",
    )
    yield make(
        "shelf-clean-half",
        _shelf(
            rng,
            "Outback Grocer",
            (
                ("Macadamia nuts 1 kg", "1/2 price", big("A$", 1800, 25), f"Was {struck('A$', 3600, 15)}"),
                ("Honey 500 g", "", big("A$", 890, 25), "A$1.78 per 100 g"),
            ),
        ),
    )
    yield make(
        "shelf-clean-cashback",
        _shelf(
            rng,
            "Greenway",
            (oil, ("Chickpeas 400 g", "", big("£", 60, 25), "15p per 100 g")),
            top="Collect 5% back in points on every shop. Up to 40% off big brands this week.",
        ),
    )
    yield make(
        "shelf-clean-limit_plain",
        _shelf(rng, "Greenway", (oil, tea), top="Please take no more than six of any line."),
        text="The bananas were green.",
    )
    yield make(
        "shelf-fine_print-limit",
        _shelf(
            rng,
            "Greenway",
            (("Ice cream 1 litre", "Special buy", big("£", 250, 25), "25p per 100 ml"), oil),
            fine="Special buys are limited to one per household and excluded from home delivery.",
        ),
        must="fine_print",
    )


def _wallet(rng: Random, title: str, coupons: Sequence[tuple[str, str, str, str]], *, fine: str = "") -> str:
    """Vouchers in a phone's wallet: tickets with a notch, a value at the left and words at the right."""
    cards = "".join(
        f'<div style="display:flex;background:#fff;border-radius:12px;margin-bottom:14px;overflow:hidden;box-shadow:0 2px 6px #0001">'
        f'<div style="width:118px;background:#0c7c59;color:#fff;'
        f'display:flex;align-items:center;justify-content:center;font-size:25px;font-weight:700;text-align:center;padding:8px">{value}</div>'
        f'<div style="flex:1;padding:15px;border-left:2px dashed #cfd8d3">'
        f'<b>{name}</b><div style="font-size:15px;margin-top:5px;color:#333">{words}</div><div style="font-size:15px;margin-top:5px;color:#333">'
        f"{when}</div></div></div>"
        for value, name, words, when in coupons
    )
    return doc(
        f"""{status(rng)}<div style="padding:8px 20px 16px;font-size:26px;font-weight:700">{title}</div>
<div style="display:flex;gap:8px;padding:0 20px 16px;font-size:14px">
<span style="background:#0c7c59;color:#fff;border-radius:16px;padding:7px 16px">All</span>
<span style="background:#fff;border-radius:16px;padding:7px 16px">Food</span>
<span style="background:#fff;border-radius:16px;padding:7px 16px">Fashion</span></div>
<div style="padding:0 20px">{cards}<div style="margin:4px 0 20px">{faint(fine, 10.5, "#b5c0ba")}</div></div>
<div style="background:#fff;display:flex;justify-content:space-around;padding:12px 0 26px;font-size:13px;color:#555"><span>Home</span>
<b style="color:#0c7c59">Vouchers</b><span>Scan</span><span>Profile</span></div>""",
        back="#eaf2ee",
    )


def _wallet_pages(rng: Random) -> Iterator[Page]:
    """Vouchers."""
    make = partial(shot, "held", rng.choice((360, 390, 428)), 2.5, 26)
    code = f"Code {rng.choice('KMRT')}{rng.randrange(1000, 9999)}"
    yield make(
        "wallet-expired-lapsed",
        _wallet(rng, "My vouchers", (("20%<br>off", "Terra Shoes", code, "Lapsed on 28 February 2025"),)),
        text="Shop would not take my voucher",
        must="expired_offer",
    )
    yield make(
        "wallet-expired-faint",
        _wallet(
            rng,
            "Deals near you",
            (("£10<br>off", "Bean Street Café", code, "Show this at the counter"),),
            fine="This voucher could be used up to 15 March 2025 and is now void.",
        ),
        must="expired_offer fine_print",
    )
    yield make(
        "wallet-clean-valid",
        _wallet(
            rng,
            "My vouchers",
            (("20%<br>off", "Terra Shoes", code, "Use by 31 December"), ("€5<br>off", "Papeterie", "When you spend €25", "Use by 6 January")),
        ),
    )
    yield make(
        "wallet-fine_print-minimum",
        _wallet(
            rng,
            "Deals near you",
            (("S$30<br>off", "Home & Bath", code, "All outlets"),),
            fine="Needs a basket of S$200.00 or more. Not for appliances.",
        ),
        must="fine_print",
        unsure="conditional",
    )
    yield make(
        "wallet-clean-plain_terms",
        _wallet(
            rng,
            "Deals near you",
            (("S$30<br>off", "Home & Bath", "Baskets of S$200 and more", "Use by 12 May"),),
            fine="Voucher app version 8.2. Icons by our studio.",
        ),
        text="How do I add a friend?",
    )
    yield make(
        "wallet-clean-follow_on",
        _wallet(rng, "My vouchers", (("£8<br>off", "Bean Street Café", "March voucher lapsed: here is a new one", "Good until 30 April"),)),
        text="Works at the Leeds branch too?",
    )
    yield make(
        "wallet-clean-draw_closed",
        _wallet(rng, "My vouchers", (("15%<br>off", "Terra Shoes", "Ready to use until 30 June", "The members' quiz closed on 2 May"),)),
    )


def _hero(
    rng: Random,
    brand: str,
    head: str,
    cur: str,
    price: int,
    *,
    was: int = 0,
    cut: str = "",
    words: str = "",
    fine: str = "",
    lead: str = "",
    light: bool = False,
) -> str:
    """A wide banner of a landing page with a round price badge, and three reassurances below."""
    hue = rng.randrange(360)
    ink, back = (
        ("#1c1c1c", f"linear-gradient(100deg,#fff7ea,hsl({hue} 60% 86%))")
        if light
        else ("#fff", f"linear-gradient(100deg,hsl({hue} 45% 16%),hsl({hue} 45% 28%))")
    )
    pale = f"hsl({hue} 22% 66%)" if light else f"hsl({hue} 26% 45%)"
    old = f"<div>{struck(cur, was, 20, colour='#555', way='bar')}</div>" if was else ""
    return doc(
        f"""<div style="display:flex;justify-content:space-between;padding:18px 56px;font-size:16px"><b style="letter-spacing:2px">{brand}</b>
<span>Breaks &nbsp; Gifts &nbsp; Contact 020 {rng.randrange(7000, 8999)} {rng.randrange(1000, 9999)}</span></div>
<div style="background:{back};color:{ink};padding:56px;display:flex;justify-content:space-between;align-items:center;min-height:400px">
<div style="max-width:640px"><div style="font-size:52px;font-weight:700;line-height:1.1">{head}</div>
{some(words, "font-size:20px;margin-top:18px")}<div style="display:inline-block;margin-top:26px;background:#ffce3a;color:#111;padding:14px 36px;
font-weight:700;font-size:17px">See details</div><div style="margin-top:22px">{faint(fine, 11.5, pale)}</div></div>
<div style="width:270px;height:270px;border-radius:50%;background:#fff;color:#b00d2b;display:flex;flex-direction:column;align-items:center;
justify-content:center;text-align:center">
<div style="font-size:17px;color:#111;padding:0 40px">{lead}</div>
{big(cur, price, 50)}{old}<div style="font-size:20px;font-weight:700;color:#111;margin-top:4px">{cut}</div></div></div>
<div style="display:flex;justify-content:space-around;padding:30px;font-size:15px"><span>✓ {rng.randrange(2, 9)}0,000 guests a year</span>
<span>✓ Phone line open daily</span><span>✓ Family run since {rng.randrange(1961, 2009)}</span></div>"""
    )


def _hero_pages(rng: Random) -> Iterator[Page]:
    """Banners of landing pages."""
    make = partial(shot, "held", 1280, 1.75, 20)
    yield make(
        "hero-expired-over",
        _hero(rng, "BRIARFIELD SPA", "Bank Holiday Event", "£", 7900, was=9900, cut="£20 off", words="The Bank Holiday Event is now over."),
        must="expired_offer",
    )
    yield make(
        "hero-expired-faint",
        _hero(
            rng,
            "KOA CAMPERS",
            "Spring hire deal",
            "NZ$",
            9500,
            was=12500,
            cut="24% off",
            lead="per day",
            fine="Deal concluded 26 May 2025.",
            light=True,
        ),
        must="expired_offer fine_print",
    )
    yield make(
        "hero-clean-ends",
        _hero(
            rng,
            "KOA CAMPERS",
            "Spring hire deal",
            "NZ$",
            9500,
            was=12500,
            cut="24% off",
            lead="per day",
            words="Nine days to go. Closes Monday 26 May at 5 pm.",
        ),
    )
    yield make(
        "hero-clean-early_bird",
        _hero(
            rng,
            "SIDECAR SUMMIT",
            "Two days of ideas",
            "€",
            34900,
            lead="Standard pass",
            words="Early-bird passes have all gone. Doors open 9 October.",
        ),
        text="Is lunch included?",
    )
    yield make("hero-false_discount", _hero(rng, "BRIARFIELD SPA", "Midweek calm", "£", 8900, was=11900, cut="-50%"), must="false_discount")
    yield make(
        "hero-clean-percent", _hero(rng, "BRIARFIELD SPA", "Midweek calm", "£", 5950, was=11900, cut="-50%"), promised=listing("£", 5950, was=11900)
    )
    yield make(
        "hero-conditional-share",
        _hero(rng, "ALPENROSE CHALETS", "A week in the snow", "€", 19900, lead="each, if four share", words="Two guests sharing pay €289.00 each."),
        must="conditional",
    )
    yield make(
        "hero-hidden_fee-faint",
        _hero(
            rng,
            "ALPENROSE CHALETS",
            "A week in the snow",
            "€",
            49900,
            lead="per chalet",
            fine="End-of-stay cleaning, €85.00, is payable in addition.",
            light=True,
        ),
        must="hidden_fee fine_print",
    )
    yield make(
        "hero-clean-harmless_print",
        _hero(
            rng,
            "PALM COVE",
            "Three nights by the reef",
            "A$",
            52000,
            lead="per room",
            fine="Photo: the lagoon seen from the jetty. Artist's impression of the bar.",
        ),
        text="is breakfast vegan friendly",
        promised=listing("A$", 52000),
    )


def _contract(
    rng: Random, name: str, cur: str, price: int, *, per: str, was: int = 0, cut: str = "", plain: str = "", points: Sequence[str], fine: str = ""
) -> str:
    """A contract's page on a phone, of a network, a gym or a box scheme: a slanted head, a price card, a list, a call to act."""
    items = "".join(f'<li style="margin-bottom:10px">{point}</li>' for point in points)
    return doc(
        f"""<div style="background:#fff">{status(rng)}</div>
<div style="background:#ff4d6d;color:#fff;padding:30px 22px 70px;clip-path:polygon(0 0,100% 0,100% 82%,0 100%);font-size:30px;font-weight:700">
{name}</div>
<div style="margin:-34px 18px 0;background:#fff;border-radius:20px;padding:24px;box-shadow:0 6px 22px #0002;position:relative;text-align:center">
{struck(cur, was, 18) + " " if was else ""}{big(cur, price, 42, drawn="small")}
<span style="font-size:16px">{per}</span>
{some(cut, "font-weight:700;color:#ff4d6d;margin-top:6px;font-size:17px")}{some(plain, "margin-top:10px;font-size:16px")}</div>
<ul style="padding:8px 26px 0 42px;font-size:16px">{items}</ul>
<div style="margin:14px 22px;background:#23233a;color:#fff;text-align:center;padding:16px;border-radius:12px;font-weight:700">Join now</div>
<div style="padding:0 24px 30px;text-align:center">{faint(fine, 10.5, "#bdbac6")}</div>""",
        back="#fcfbff",
        font=DEJAVU,
    )


def _contract_pages(rng: Random) -> Iterator[Page]:
    """Contracts by the month or the week."""
    make = partial(shot, "held", rng.choice((375, 402)), 2.75, 28)
    sim, gym = (
        (f"{rng.randrange(20, 90)} GB at 5G speed", "Unlimited calls and texts", "Roam in 48 countries"),
        ("Open 24/7", "Sauna on Sundays", "Bring your own lock"),
    )
    yield make(
        "contract-conditional-bundle",
        _contract(rng, "SIM Only M", "A$", 2500, per="/mth with our home internet", plain="A$40.00/mth on its own", points=sim),
        must="conditional",
    )
    yield make(
        "contract-conditional-student",
        _contract(rng, "Iron Yard Gym", "€", 1990, per="a month for students", plain="Adults: €34.90 a month", points=gym),
        must="conditional",
    )
    yield make(
        "contract-clean-plain_first",
        _contract(rng, "Iron Yard Gym", "€", 3490, per="a month", plain="Students pay €19.90", points=gym),
        text="Where do I park?",
    )
    yield make(
        "contract-expired-dates",
        _contract(
            rng,
            "New Year special",
            "£",
            1200,
            per="a month",
            was=2000,
            cut="40% off all year",
            points=(*gym, "Offer ran until 31 January 2026, then stopped"),
        ),
        must="expired_offer",
    )
    yield make(
        "contract-clean-percent",
        _contract(rng, "New Year special", "£", 1200, per="a month", was=2000, cut="40% off all year", points=(*gym, "Join by 31 January 2026")),
    )
    yield make(
        "contract-clean-charge_listed",
        _contract(rng, "SIM Only L", "C$", 4500, per="/month", points=(*sim, "Connection charge C$70.00, once")),
        promised=listing("C$", 4500, title="SIM Only L", fees=[("Connection charge", 7000)]),
    )
    yield make(
        "contract-false_discount",
        _contract(rng, "Veg box, weekly", "£", 1650, per="a box", was=2200, cut="40% off every box", points=("8 kinds of veg", "Skip any week")),
        must="false_discount",
    )
    yield make(
        "contract-hidden_fee-faint",
        _contract(
            rng, "SIM Only L", "C$", 4500, per="/month", points=sim, fine="A one-time connection charge of C$70.00 is billed with your first month."
        ),
        must="hidden_fee fine_print",
    )
    yield make(
        "contract-fine_print-term",
        _contract(
            rng, "SIM Only L", "$", 3500, per="/month", points=sim, fine="24-month commitment. Leaving early costs the remaining months in full."
        ),
        must="fine_print",
        unsure="hidden_fee",
    )
    yield make(
        "contract-mismatch",
        _contract(rng, "Veg box, weekly", "£", 2200, per="a box", points=("8 kinds of veg", "Skip any week")),
        promised=listing("£", 1800, title="Weekly veg box"),
        must="mismatch",
    )
    yield make(
        "contract-clean-harmless_print",
        _contract(rng, "SIM Only M", "AED ", 12500, per="/month", points=sim, fine="Map data of the coverage page by our own network team."),
        text="Is there an eSIM?",
        promised=listing("AED ", 12500),
    )
