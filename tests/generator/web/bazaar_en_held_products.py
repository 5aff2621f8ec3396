"""The bazaar's products of the split `held`: marketplace, gadgets, in-app offers, fares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from random import Random

from tests.generator.web.bazaar_en_kit import DEJAVU, Drawn, Struck, art, big, clock, doc, faint, listing, money, shot, some, stars, status, struck
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All products of the split."""
    for part in (_market_pages, _device_pages, _paywall_pages, _fares_pages):
        yield from part(rng)


def _market(
    rng: Random,
    title: str,
    cur: str,
    price: int,
    *,
    was: int = 0,
    chip: str = "",
    strip: str = "",
    beside: str = "",
    facts: Sequence[str] = (),
    fine: str = "",
    way: Struck = "css",
    drawn: Drawn = "plain",
) -> str:
    """A listing of a marketplace app in dark mode: the picture edge to edge, a strip, a price, the seller's card."""
    old = struck(cur, was, 17, colour="#8f8f9a", way=way) if was else ""
    pill = f'<span style="border:1px solid #ff8a5c;color:#ff8a5c;border-radius:12px;padding:2px 10px;font-size:14px">{chip}</span>' if chip else ""
    lines = "".join(f'<div style="padding:11px 0;border-bottom:1px solid #2a2a30">{fact}</div>' for fact in facts)
    return doc(
        f"""<div style="position:relative">{art(rng, 360)}<div style="position:absolute;top:0;left:0;right:0">{status(rng, "#111")}</div>
<span style="position:absolute;right:14px;bottom:14px;background:#000a;border-radius:10px;padding:3px 10px;
font-size:13px">1/{rng.randrange(4, 12)}</span></div>
{some(strip, "background:linear-gradient(90deg,#7b2ff7,#f107a3);padding:11px 18px;font-weight:700")}
<div style="padding:16px 18px">
<div style="display:flex;gap:11px;align-items:center;flex-wrap:wrap">{big(cur, price, 31, drawn=drawn, colour="#ffb199")}{old}{pill}</div>
{some(beside, "font-size:16px;margin-top:8px;color:#e4e4ea")}
<div style="font-size:18px;margin:12px 0 6px">{title}</div>
<div style="color:#a2a2ad;font-size:14px">{stars(rng)} · {rng.randrange(120, 9800):,} sold · {rng.randrange(12, 400)} watching</div>
<div style="margin-top:12px">{lines}</div>
<div style="background:#1d1d22;border-radius:14px;padding:14px;margin-top:16px;display:flex;gap:12px">{art(rng, 44, "44px", 22)}
<div><b>{rng.choice(("oakandtwine", "pixelbarn", "retro.garage"))}</b><div style="color:#a2a2ad;font-size:14px">Replies in about an hour</div></div>
</div>
<div style="margin-top:14px">{faint(fine, 10.5, "#56565f")}</div></div>
<div style="display:flex;gap:12px;padding:12px 18px 30px;border-top:1px solid #2a2a30">
<span style="flex:1;border:1px solid #77777f;border-radius:24px;text-align:center;padding:13px">Chat</span>
<span style="flex:2;background:#ff6a3d;color:#fff;border-radius:24px;text-align:center;padding:13px;font-weight:700">Buy it now</span></div>""",
        back="#121214",
        ink="#f4f4f7",
    )


def _market_pages(rng: Random) -> Iterator[Page]:
    """Listings of a marketplace."""
    make = partial(shot, "held", 393, 2.75, 28)
    yield make(
        "market-expired-strip",
        _market(rng, "Mechanical keyboard 75%", "US$", 5499, was=8999, strip="⚡ FLASH PRICE", beside="This flash event closed on 9 November 2025."),
        must="expired_offer",
    )
    yield make(
        "market-expired-faint",
        _market(
            rng,
            "Film camera, refurbished",
            "£",
            11900,
            was=14900,
            chip="Save £30",
            fine="Reduced price was offered 1–7 June 2025 and is no longer honoured.",
        ),
        text="Seller refused the price, says the deal is over.",
        must="expired_offer fine_print",
    )
    yield make(
        "market-false_discount-chip",
        _market(rng, "Leather satchel", "S$", 8900, was=11800, chip="-45%", way="bar", drawn="small"),
        must="false_discount",
    )
    yield make(
        "market-false_discount-save",
        _market(rng, "Bluetooth turntable", "A$", 17900, was=19900, chip="Save A$45"),
        text="Does it come with a dust cover?",
        must="false_discount",
    )
    yield make("market-clean-save", _market(rng, "Bluetooth turntable", "A$", 15400, was=19900, chip="Save A$45"), text="does it have a usb port?")
    yield make(
        "market-clean-percent",
        _market(rng, "Leather satchel", "S$", 6490, was=11800, chip="-45%", way="bar", drawn="small"),
        promised=listing("S$", 6490, title="Leather satchel", was=11800),
    )
    yield make(
        "market-conditional-app",
        _market(rng, "Ceramic plant pot, 24 cm", "£", 3199, chip="in-app price", beside="Ordering on the website: £37.99"),
        must="conditional",
    )
    yield make(
        "market-conditional-faint",
        _market(
            rng,
            "Noise cancelling headphones",
            "€",
            4900,
            was=8900,
            way="del",
            fine="€49.00 applies to your first purchase with us; returning buyers pay €89.00.",
        ),
        must="conditional fine_print",
    )
    yield make(
        "market-mismatch-listing",
        _market(rng, "Vintage road bike, 56 cm frame", "C$", 46500, facts=("Condition: very good", "Pickup or courier")),
        promised=listing("C$", 38000, title="Vintage road bike, 56 cm frame"),
        must="mismatch",
    )
    yield make(
        "market-clean-last_chance",
        _market(
            rng, "Mechanical keyboard 75%", "US$", 5499, was=8999, strip="⚡ Last chance · 03h 12m left", beside="Nearly gone: 4 left at this price"
        ),
    )
    yield make(
        "market-clean-colour_gone",
        _market(
            rng,
            "Ceramic plant pot, 24 cm",
            "£",
            2400,
            was=3200,
            chip="25% off",
            facts=("No longer available in terracotta", "Drainage hole included"),
        ),
    )
    yield make(
        "market-clean-giveaway_over",
        _market(
            rng, "Indigo noren curtain", "¥", 640000, was=800000, chip="20% off", facts=("The followers' giveaway has ended", "Ships from Kyoto")
        ),
        text="Can you combine shipping with the tea bowls?",
    )
    yield make(
        "market-clean-harmless_print",
        _market(rng, "Macrame wall hanging", "CHF ", 6400, fine="Handmade: each piece is slightly different. Photographs by the maker."),
        promised=listing("CHF ", 6400, title="Macrame wall hanging"),
        text="Could you make one 20 cm longer?",
    )


def _device(
    rng: Random,
    title: str,
    cur: str,
    price: int,
    *,
    lead: str = "",
    was: int = 0,
    cut: str = "",
    under: str = "",
    tiers: Sequence[tuple[str, int]] = (),
    on: int = 0,
    banner: str = "",
    fine: str = "",
) -> str:
    """A maker's own shop on a desktop: centred head, big picture left, choices as rows at the right, table of specifications below."""
    rows = "".join(
        f'<div style="display:flex;justify-content:space-between;border:{"2px solid #0071e3" if n == on else "1px solid #c7c7cc"};border-radius:12px;'
        f'padding:15px 18px;margin-bottom:10px"><b>{name}{"  ✓" if n == on else ""}</b><span>{money(cur, cost)}</span></div>'
        for n, (name, cost) in enumerate(tiers)
    )
    specs = "".join(
        f'<tr><td style="padding:9px 14px;color:#6e6e73;border-bottom:1px solid #e6e6ea">{key}</td>'
        f'<td style="padding:9px 14px;border-bottom:1px solid #e6e6ea">{value}</td></tr>'
        for key, value in (
            ("Standby", "0.4 W"),
            ("Reference", f"LM-{rng.randrange(3900, 5200)}, edition 80"),
            ("Weight", f"{rng.randrange(160, 210)} g"),
        )
    )
    old = struck(cur, was, 19) if was else ""
    return doc(
        f"""<div style="background:#1d1d1f;color:#e8e8ed;font-size:14px;display:flex;gap:40px;justify-content:center;padding:13px">
<b>◇ Lumen</b><span>Phones</span><span>Tablets</span><span>Audio</span><span>Home</span><span>Support</span></div>
{some(banner, "background:#f5f5f7;text-align:center;padding:13px;font-size:15px")}
<div style="display:grid;grid-template-columns:1.1fr 1fr;gap:60px;max-width:1160px;margin:40px auto">{art(rng, 470, radius=22)}
<div><div style="color:#bf4800;font-size:15px">New</div><h1 style="font-size:38px;margin:4px 0 10px">{title}</h1>
<div style="display:flex;gap:12px;align-items:baseline">{f'<span style="font-size:19px">{lead}</span>' if lead else ""}{big(cur, price, 30)}{old}
<span style="color:#0a7d35;font-size:18px;font-weight:700">{cut}</span></div>{some(under, "font-size:17px;margin-top:10px")}
<div style="margin-top:24px">{rows}</div>
<div style="background:#0071e3;color:#fff;border-radius:10px;padding:14px;text-align:center;font-size:17px">Add to bag</div>
<div style="margin-top:14px">{faint(fine, 11, "#bcbcc2")}</div>
<div style="font-size:14px;color:#555;margin-top:18px">Need help? Call 0800 {rng.randrange(100, 999)} {rng.randrange(1000, 9999)}</div></div></div>
<table style="max-width:1160px;margin:0 auto 50px;width:100%;border-collapse:collapse;font-size:15px">{specs}</table>"""
    )


def _device_pages(rng: Random) -> Iterator[Page]:
    """Phones and gadgets at their maker's."""
    make = partial(shot, "held", 1320, 2.0, 22)
    tiers = (("128 GB", 79900), ("256 GB", 89900), ("512 GB", 109900))
    yield make(
        "device-conditional-trade",
        _device(rng, "Lumen 9", "$", 59900, under="when you trade in a Lumen 7 or newer. <b>$849.00</b> without trade-in"),
        must="conditional",
    )
    yield make("device-conditional-tier", _device(rng, "Lumen 9 Pro", "£", 79900, lead="Starts at", tiers=tiers, on=2), must="conditional")
    yield make("device-clean-tier", _device(rng, "Lumen 9 Pro", "£", 79900, lead="Starts at", tiers=tiers, on=0), text="Is the case sold separately?")
    yield make(
        "device-clean-trade_aside",
        _device(rng, "Lumen 9", "$", 84900, under="Have an old phone? Trade it in for up to $250 credit."),
        promised=listing("$", 84900, title="Lumen 9"),
    )
    yield make("device-false_discount-percent", _device(rng, "Lumen Buds 3", "C$", 14900, was=18900, cut="35% off"), must="false_discount")
    yield make(
        "device-false_discount-amount",
        _device(rng, "Lumen Watch S", "₹", 1899900, was=2499900, cut="You save ₹8,000"),
        surface="listing",
        must="false_discount",
    )
    yield make("device-clean-amount", _device(rng, "Lumen Watch S", "₹", 1899900, was=2499900, cut="You save ₹6,000 (24%)"), surface="listing")
    yield make(
        "device-expired",
        _device(rng, "Lumen Pad Mini", "A$", 39900, was=49900, cut="Back to school: A$100 off", under="This saving is no longer available."),
        must="expired_offer",
    )
    yield make(
        "device-hidden_fee-faint",
        _device(rng, "Lumen Vision 65 TV", "£", 64900, fine="Kerbside delivery and old-set removal cost an additional £35.00 and are added later."),
        must="hidden_fee fine_print",
    )
    yield make(
        "device-fine_print-may_differ",
        _device(
            rng, "Lumen Desk Lamp", "AED ", 24900, fine="The price displayed is indicative. You will be charged the amount confirmed at payment."
        ),
        must="fine_print",
    )
    yield make(
        "device-mismatch-text",
        _device(rng, "Lumen Buds 3", "$", 14900),
        text="Your billboard at the station says Buds 3 for $119, the site has something else.",
        must="mismatch",
    )
    yield make(
        "device-clean-contradicted",
        _device(rng, "Lumen Buds 3", "$", 14900),
        text="Ad said $149, and on the site they want $199 for the same buds. Screenshot attached.",
    )
    yield make(
        "device-clean-preorder_closed",
        _device(rng, "Lumen 9", "€", 84900, banner="Pre-orders have closed: Lumen 9 is in stores from today."),
        promised=listing("€", 84900, title="Lumen 9"),
        text="Are the reviews on this thing real?",
    )


def _paywall(
    rng: Random, app: str, head: str, cells: Sequence[tuple[str, str, str]], *, button: str, under: str = "", fine: str = "", tag: str = ""
) -> str:
    """An offer inside an app: a glowing icon, benefits, plans to choose from as cells, a wide button."""
    hue = rng.randrange(360)
    boxes = "".join(
        f'<div style="border:2px solid {"#ffd166" if n == 0 else "#ffffff33"};border-radius:18px;padding:16px;margin-bottom:12px;display:flex;'
        f'justify-content:space-between;align-items:center"><div><b style="font-size:17px">{plan}</b><div style="font-size:15px;color:#ddd8f0">'
        f"{more}</div></div>"
        f'<div style="text-align:right">{cost}</div></div>'
        for n, (plan, cost, more) in enumerate(cells)
    )
    return doc(
        f"""<div style="background:linear-gradient(170deg,hsl({hue} 45% 24%),#0b0a12 75%);min-height:780px">{status(rng, "#fff")}
<div style="text-align:right;padding:4px 20px;color:#fff9;font-size:20px">✕</div>
<div style="width:84px;height:84px;border-radius:22px;margin:6px auto 14px;background:linear-gradient(135deg,#ffd166,hsl({hue} 80% 60%))"></div>
<div style="text-align:center;font-size:14px;letter-spacing:3px;color:#ffd166">{app}</div>
<h1 style="text-align:center;font-size:27px;margin:8px 24px 4px">{head}</h1>
{some(tag, "text-align:center;color:#ffd166;font-size:16px;margin:0 24px")}
<div style="padding:18px 28px;line-height:1.9;font-size:16px">✓ Offline downloads<br>✓ No ads<br>✓ {rng.randrange(80, 900)} guided sessions</div>
<div style="padding:0 22px">
{boxes}<div style="background:#ffd166;color:#1a1626;font-weight:700;border-radius:28px;text-align:center;padding:16px;font-size:17px">{button}</div>
{some(under, "text-align:center;font-size:15px;margin-top:14px;color:#eee")}</div>
<div style="padding:16px 30px;text-align:center">{faint(fine, 10.5, "#585468")}</div>
<div style="text-align:center;color:#fff9;font-size:13px;padding-bottom:26px">Terms · Privacy · Restore purchase</div></div>""",
        back="#0b0a12",
        ink="#fff",
        font=DEJAVU,
    )


def _paywall_pages(rng: Random) -> Iterator[Page]:
    """Subscriptions inside apps."""
    make = partial(shot, "held", rng.choice((375, 390)), 3.0, 31)
    month, year = ("Monthly", big("$", 799, 20), "billed each month"), ("Yearly", big("$", 4999, 20), "one payment a year")
    yield make(
        "paywall-clean",
        _paywall(rng, "STILLWATER", "Sleep better tonight", (month, year), button="Continue", under="Cancel whenever you like"),
        text="app keeps crashing on ipad",
    )
    yield make(
        "paywall-expired",
        _paywall(
            rng,
            "STILLWATER",
            "Launch offer: 50% off",
            (("Yearly", f"{struck('$', 4999, 15, colour='#b9b3cc')}<br>{big('$', 2500, 20)}", "first year"),),
            button="Claim offer",
            under="You missed it: the launch offer closed on 18 July 2025.",
        ),
        must="expired_offer",
    )
    yield make(
        "paywall-false_discount",
        _paywall(
            rng,
            "LINGUA POP",
            "70% off all languages",
            (("Lifetime", f"{struck('£', 12000, 15, colour='#b9b3cc')}<br>{big('£', 5400, 20)}", "pay once, save 70%"),),
            button="Unlock",
        ),
        must="false_discount",
    )
    yield make(
        "paywall-clean-percent",
        _paywall(
            rng,
            "LINGUA POP",
            "70% off all languages",
            (("Lifetime", f"{struck('£', 12000, 15, colour='#b9b3cc')}<br>{big('£', 3600, 20)}", "pay once, save 70%"),),
            button="Unlock",
            tag="Ends tomorrow at noon",
        ),
    )
    yield make(
        "paywall-conditional-new",
        _paywall(
            rng,
            "FRAMELY",
            "Edit like a studio",
            (("Pro for newcomers", big("€", 199, 22), "a month, new accounts only"), ("Everyone else", big("€", 899, 18), "a month")),
            button="Go Pro",
        ),
        must="conditional",
    )
    yield make(
        "paywall-fine_print-renewal",
        _paywall(
            rng,
            "FRAMELY",
            "7 days on us",
            (("Pro", big("€", 8990, 20), "a year"),),
            button="Start",
            fine="Unless cancelled 48 hours before it lapses, the trial turns into a paid year.",
        ),
        must="fine_print",
        unsure="conditional",
    )
    yield make(
        "paywall-clean-renewal_plain",
        _paywall(
            rng,
            "FRAMELY",
            "Edit like a studio",
            (("Pro", big("€", 8990, 20), "a year"),),
            button="Buy",
            under="Renews each year at €89.90 until you cancel",
        ),
    )
    yield make(
        "paywall-mismatch-text",
        _paywall(rng, "STILLWATER", "Your plan", (("Monthly", big("A$", 1499, 20), "next charge 3 March"),), button="Manage plan"),
        text="I signed up for A$9.99 a month, that is what the store page promised. Now look at this.",
        must="mismatch",
    )
    yield make(
        "paywall-clean-claim_right",
        _paywall(rng, "STILLWATER", "Your plan", (("Monthly", big("A$", 1499, 20), "next charge 3 March"),), button="Manage plan"),
        text="The store said A$14.99 a month and it is A$14.99, just confirming before I pay.",
        promised=listing("A$", 1499),
    )


def _fares(
    rng: Random,
    route: tuple[str, str],
    cur: str,
    price: int,
    *,
    lead: str,
    families: Sequence[tuple[str, int]],
    on: int,
    notice: str = "",
    fine: str = "",
    was: int = 0,
) -> str:
    """A flight in an airline's app: a boarding-pass head, then families of fares, the chosen one ticked."""
    rows = "".join(
        f'<div style="display:flex;gap:12px;align-items:center;background:#fff;border-radius:12px;padding:15px;margin-bottom:10px;'
        f'box-shadow:{"inset 0 0 0 2px #b3123b" if n == on else "0 1px 3px #0002"}"><span style="font-size:20px;color:#b3123b">'
        f"{'◉' if n == on else '○'}</span>"
        f'<div style="flex:1"><b>{name}</b><div style="font-size:14px;color:#666">{"23 kg bag, seat choice" if n else "Cabin bag 8 kg"}</div></div>'
        f'<b style="font-size:18px">{money(cur, cost)}</b></div>'
        for n, (name, cost) in enumerate(families)
    )
    return doc(
        f"""<div style="background:#b3123b;color:#fff;padding-bottom:22px">
{status(rng, "#fff")}<div style="padding:4px 20px;font-size:15px">‹ Choose your fare</div>
<div style="display:flex;justify-content:space-between;padding:14px 24px;font-size:30px;font-weight:700"><span>{route[0]}</span><span>✈</span><span>
{route[1]}</span></div>
<div style="display:flex;justify-content:space-between;padding:0 24px;font-size:14px"><span>{clock(rng)}</span>
<span>non-stop · flight KE {rng.randrange(200, 999)}</span><span>{clock(rng)}</span></div></div>
<div style="padding:18px"><div style="font-size:17px">{lead} {big(cur, price, 28)} {struck(cur, was, 16) if was else ""}</div>
{some(notice, "margin:8px 0 0;font-size:15px")}
<div style="margin-top:16px">{rows}</div>{faint(fine, 10.5, "#b9b2b5")}</div>
<div style="background:#fff;padding:14px 20px 28px">
<div style="background:#b3123b;color:#fff;border-radius:8px;text-align:center;padding:15px;font-weight:700">Passenger details</div></div>""",
        back="#f4f0f1",
    )


def _fares_pages(rng: Random) -> Iterator[Page]:
    """Flights and their fares."""
    make = partial(shot, "held", rng.choice((384, 412)), 2.5, 26)
    families, one = (("Light", 8900), ("Classic", 13900), ("Flex", 18900)), (("Classic", 13900),)
    yield make("fares-conditional-chosen", _fares(rng, ("DUB", "LIS"), "€", 8900, lead="Fly from", families=families, on=2), must="conditional")
    yield make("fares-clean-chosen", _fares(rng, ("DUB", "LIS"), "€", 8900, lead="Fly from", families=families, on=0), text="can I bring a guitar")
    yield make(
        "fares-conditional-club",
        _fares(rng, ("YVR", "SFO"), "C$", 13900, lead="Sky Club members pay", families=(("Not a member", 17900),), on=0),
        must="conditional",
    )
    yield make(
        "fares-expired",
        _fares(
            rng,
            ("SIN", "DPS"),
            "S$",
            13900,
            lead="Monsoon fare deal",
            was=19900,
            families=one,
            on=0,
            notice="Booking window for this deal shut on 3 October 2025.",
        ),
        must="expired_offer",
    )
    yield make(
        "fares-clean-window",
        _fares(
            rng,
            ("SIN", "DPS"),
            "S$",
            13900,
            lead="Monsoon fare deal",
            was=19900,
            families=one,
            on=0,
            notice="Book by Friday. Travel until 30 November.",
        ),
    )
    yield make(
        "fares-hidden_fee-faint",
        _fares(
            rng,
            ("STN", "FCO"),
            "£",
            2499,
            lead="One way",
            families=(("Saver", 2499),),
            on=0,
            fine="Paying by card adds £6.50 per passenger to this fare.",
        ),
        must="hidden_fee fine_print",
    )
    yield make(
        "fares-clean-card_listed",
        _fares(rng, ("STN", "FCO"), "£", 2499, lead="One way", families=(("Saver", 2499),), on=0, notice="Paying by card adds £6.50 per passenger."),
        promised=listing("£", 2499, fees=[("Card payment", 650)]),
    )
    yield make(
        "fares-mismatch-listing",
        _fares(rng, ("LHR", "ZRH"), "CHF ", 18900, lead="Return fare", families=(("Classic", 18900),), on=0),
        promised=listing("CHF ", 15900, title="London to Zurich return"),
        text="Price jumped between the search list and this screen",
        must="mismatch",
    )
    yield make(
        "fares-clean-listing",
        _fares(
            rng,
            ("LHR", "ZRH"),
            "CHF ",
            15900,
            lead="Return fare",
            families=(("Classic", 15900),),
            on=0,
            fine="Flight times are local. Aircraft type may vary.",
        ),
        promised=listing("CHF ", 15900, title="London to Zurich return"),
    )
