"""Orders of the split `held`: a shop's checkout on a desktop, tickets, a flight, the order page of a courier."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_en_kit import CODES, Say, document, listing, money, page, picture

Lines = list[tuple[str, int]]

# --- A shop's checkout on a desktop --------------------------------------------------------------------------------------------------------------

STOCK = (
    ("Trail runner, moss / UK 9", 11800),
    ("Rain shell, unisex M", 14500),
    ("Thermo flask 750 ml", 3200),
    ("Wool beanie, heather", 2650),
    ("Climbing chalk 300 g", 1275),
)
DESK_CSS = """
body{display:flex;min-height:720px;color:#333;font-size:15px}.f{flex:1;padding:36px 46px 36px 90px}
.s{width:500px;background:#f5f5f5;border-left:1px solid #dedede;padding:40px 60px 40px 38px}
.lg{font-size:27px;letter-spacing:3px;margin-bottom:10px}.bc{color:#666;font-size:14px;margin-bottom:22px}h2{font-size:19px;margin:24px 0 12px}
.in{border:1px solid #cfcfcf;border-radius:6px;padding:13px;margin-bottom:11px;color:#737373}.hf{display:flex;gap:12px}.hf .in{flex:1}
.bt{background:#1b4332;color:#fff;border-radius:6px;text-align:center;padding:19px;font-weight:700;margin-top:22px}
.it{display:flex;align-items:center;gap:14px;margin-bottom:14px}.it .n{flex:1}.im{position:relative}
.qt{position:absolute;right:-9px;top:-9px;background:#666;color:#fff;border-radius:12px;padding:2px 8px;font-size:13px}
.ln{display:flex;justify-content:space-between;padding:5px 0;font-size:15px}.cd{display:flex;gap:10px;margin:16px 0}
.cd .in{flex:1;margin:0;background:#fff}.cd b{background:#e2e2e2;color:#777;border-radius:6px;padding:13px 18px}
.tt{display:flex;justify-content:space-between;align-items:baseline;border-top:1px solid #d4d4d4;margin-top:12px;padding-top:16px;font-size:18px}
.tt b{font-size:26px}.tt small{font-size:14px;color:#666;margin-right:8px}
"""


def _desk(rng: Random, items: list[tuple[str, int, int]], lines: list[tuple[str, str]], total: int, sign: str, tail: str = "") -> str:
    goods = "".join(
        f"<div class=it><div class=im>{picture(rng, '64px', 64, radius=8)}<span class=qt>{count}</span></div><div class=n>{name}"
        f"</div><div>{money(cents * count, sign)}</div></div>"
        for name, cents, count in items
    )
    rows = "".join(f"<div class=ln><span>{name}</span><span>{value}</span></div>" for name, value in lines)
    body = f"""<div class=f><div class=lg>OXBOW &amp; ASH</div><div class=bc>Basket › Information › <b>Payment</b></div><h2>Contact</h2>
    <div class=in>Email or mobile phone number</div><h2>Where to</h2><div class=in>Country or region ▾</div><div class=hf>
    <div class=in>First name</div><div class=in>Last name</div></div><div class=in>Street and house number</div><div class=hf>
    <div class=in>Town</div><div class=in>Postcode</div></div>
    <h2>Card</h2><div class=in>•••• •••• •••• {rng.randint(1000, 9999)}</div><div class=hf><div class=in>{rng.randint(1, 12):02} / 29</div>
    <div class=in>Security code</div></div><div class=bt>Pay now</div></div>
    <div class=s>{goods}<div class=cd><div class=in>Discount code or gift card</div><b>Apply</b></div>
    <div class=ln><span>Goods</span><span>{money(sum(cents * count for _, cents, count in items), sign)}</span></div>{rows}
    <div class=tt><span>Total due today</span><span><small>{CODES[sign]}</small><b>{money(total, sign)}</b></span></div>
    <div class=ln style="color:#555">{tail}</div></div>"""
    return document(DESK_CSS, body)


def _stated(lines: Lines, sign: str) -> list[tuple[str, str]]:
    return [(name, money(cents, sign) if cents > 0 else f"− {money(-cents, sign)}" if cents else "Free") for name, cents in lines]


def desk(rng: Random) -> Iterator[Page]:
    """A shop's checkout, on a desktop."""
    width, scale = rng.choice([(1240, 1), (1280, 1.5), (1366, 1)])

    def made(
        scenario: str,
        items: list[tuple[str, int, int]],
        lines: Lines,
        say: Say,
        *,
        wrong: int = 0,
        sign: str = "£",
        tail: str = "",
        shown: list[tuple[str, str]] | None = None,
    ) -> Page:
        total = sum(cents * count for _, cents, count in items) + sum(cents for _, cents in lines) + wrong
        html = _desk(rng, items, shown or _stated(lines, sign), total, sign, tail)
        return page("held", f"desk-{scenario}", html, say, width=width, scale=scale, smallest=14)

    carriage = ("Carriage", 495)
    for extra, sign in ((("Parcel insurance", 650), "£"), (("Card processing", 380), "€"), (("Eco contribution", 275), "£")):
        name, cents = rng.choice(STOCK)
        say = Say(must=("hidden_fee",), unsure=("mismatch",), context=listing(cents, sign, title=name, fees=[carriage]))
        yield made("unlisted_charge", [(name, cents, 1)], [carriage, extra], say, sign=sign)
    name, cents = STOCK[1]
    text = f"商品页写明 {money(cents, '£')} 包邮,没提别的费用,付款页却多收了一笔,这算不算乱收费?"
    say = Say(must=("hidden_fee",), unsure=("mismatch",), text=text, context={"surface": "ticket"})
    yield made("unlisted_charge_zh", [(name, cents, 1)], [("Carriage", 0), ("Warehouse handling", 799)], say)
    for fees in ([carriage], [carriage, ("Parcel insurance", 250)]):
        name, cents = rng.choice(STOCK)
        yield made("clean_listed", [(name, cents, 2)], fees, Say(context=listing(cents, "£", title=name, fees=fees)))
    name, cents = rng.choice(STOCK)
    shown = [("Carriage", "<del>£4.95</del> &nbsp;Free")]
    yield made("clean_waived", [(name, cents, 1)], [], Say(context=listing(cents, "£", title=name)), shown=shown)
    for wrong, sign in ((1500, "£"), (-640, "€")):
        items = [(name, cents, rng.randint(1, 3)) for name, cents in rng.sample(STOCK, 3)]
        yield made("total_off", items, [carriage], Say(must=("total_mismatch",)), wrong=wrong, sign=sign)
    for sign in ("£", "AU $"):
        items = [(name, cents, rng.randint(1, 2)) for name, cents in rng.sample(STOCK, 3)]
        yield made("clean_code", items, [("Code OUTDOORS", -1200), ("Carriage", 0)], Say(), sign=sign)
    items = [(name, cents, 1) for name, cents in rng.sample(STOCK[:3], 2)]
    tax = sum(cents for _, cents, _ in items) // 6
    yield made("clean_vat_included", items, [("Carriage", 0)], Say(), tail=f"Including {money(tax, '£')} in VAT")


# --- Tickets -------------------------------------------------------------------------------------------------------------------------------------

SHOWS = (("The Paper Lanterns", "Meridian Hall"), ("City Ballet: Winter Bill", "Grand Opera House"), ("Kestrels v Harriers", "Northgate Stadium"))
GIG_CSS = """
body{background:#fff;color:#1f262d;font-size:16px}.ph{background:#024ddf;color:#fff;padding:12px 16px}
.ph div{display:flex;justify-content:space-between;font-size:13px}.ph h2{margin:14px 0 2px;font-size:21px}
.ld{background:#0a1a3a;color:#fff;padding:13px 16px;display:flex;justify-content:space-between;align-items:center}.ld b{font-size:25px}
.mp{padding:16px;text-align:center;background:#eef2f7}
.sc{display:flex;justify-content:space-between;padding:14px 16px;border-bottom:1px solid #e3e7ec}
.sc.on{background:#e5eeff;border-left:5px solid #024ddf}.sc b{font-size:17px}.sc small{display:block;color:#55606c;font-size:14px}
.bx{margin:16px;border:1px solid #d5dbe2;border-radius:10px;padding:6px 16px}.rw{display:flex;justify-content:space-between;padding:9px 0}
.rw.t{border-top:2px solid #1f262d;font-weight:700;font-size:19px}
.bt{margin:0 16px 16px;background:#024ddf;color:#fff;border-radius:6px;padding:15px;text-align:center;font-weight:700}
.ws{color:#b8bfc7;font-size:9.5px;padding:0 16px 18px}.tm{padding:9px 16px;background:#fff3cd;font-size:14px}
"""


def _gig(rng: Random, *, lead: str = "", sections: str = "", lines: Lines | None = None, total: int = 0, sign: str = "$", small: str = "") -> str:
    act, hall = rng.choice(SHOWS)
    rows = "".join(f"<div class=rw><span>{name}</span><span>{money(cents, sign)}</span></div>" for name, cents in lines or [])
    box = f"<div class=bx>{rows}<div class='rw t'><span>Amount payable</span><span>{money(total, sign)}</span></div></div>" if lines else ""
    arcs = "".join(
        f'<path d="M{20 + 14 * n} 90 A{140 - 14 * n} {80 - 9 * n} 0 0 1 {300 - 14 * n} 90" fill="none" '
        f'stroke="hsl({212 + n * 8} 70% {45 + n * 9}%)" stroke-width="10"/>'
        for n in range(5)
    )
    body = f"""<div class=ph><div><span>{rng.randint(8, 22)}:{rng.randint(10, 59)}</span><span>▂▄▆ {rng.randint(20, 99)}%</span></div><h2>{act}</h2>
    <div><span>Sat {rng.randint(2, 28)} Nov · 19:30 · {hall}</span></div></div>{lead}
    <div class=tm>Held for you: 0{rng.randint(2, 8)}:{rng.randint(10, 59)}</div>
    <div class=mp><svg width="320" height="104">{arcs}<rect x="130" y="86" width="60" height="14" fill="#333"/></svg></div>{sections}{box}
    <div class=bt>Continue to payment</div><div class=ws>{small}</div>"""
    return document(GIG_CSS, body)


def _sections(chosen: int, prices: tuple[int, int, int], sign: str) -> str:
    return "".join(
        f'<div class="sc{" on" if index == chosen else ""}"><span><b>{name}</b><small>{note}</small></span>'
        f"<b>{money(cents, sign)}{' ✓' if index == chosen else ''}</b></div>"
        for index, (name, note, cents) in enumerate(
            zip(("Upper tier 312", "Lower tier 108", "Floor A"), ("Row K, seats 4–5", "Row C, seats 11–12", "Standing"), prices, strict=True)
        )
    )


def gig(rng: Random) -> Iterator[Page]:
    """Tickets for an evening, on a phone."""
    width, scale = rng.choice([(375, 3), (390, 2), (414, 2)])

    def made(scenario: str, html: str, say: Say, smallest: float = 14) -> Page:
        return page("held", f"gig-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    levy = ("Venue levy", 500)
    for extra, sign in ((("Ticket processing", 1245), "$"), (("Print-at-home", 350), "£")):
        seat = rng.choice([4500, 6800, 9250])
        lines = [("1 × Lower tier", seat), levy, extra]
        html = _gig(rng, lines=lines, total=seat + levy[1] + extra[1], sign=sign)
        yield made(
            "unlisted_charge",
            html,
            Say(must=("hidden_fee",), unsure=("mismatch",), context=listing(seat, sign, title="Lower tier seat", fees=[levy])),
        )
    seat = 6800
    fees = [levy, ("Ticket processing", 780)]
    html = _gig(rng, lines=[("1 × Lower tier", seat), *fees], total=seat + 1280)
    yield made("clean_listed", html, Say(context=listing(seat, title="Lower tier seat", fees=fees)))
    for wrong, sign in ((900, "$"), (-400, "A$")):
        lines = [("2 × Floor A", 15800), ("Venue levy", 1000), ("Ticket processing", 1990)]
        yield made("total_off", _gig(rng, lines=lines, total=18790 + wrong, sign=sign), Say(must=("total_mismatch",)))
    lines = [("2 × Upper tier ($45.00 each)", 9000), ("Venue levy (2 × $5.00)", 1000), ("Ticket processing", 660)]
    yield made("clean_two_seats", _gig(rng, lines=lines, total=10660), Say())
    for chosen, label, words in (
        (1, "lead_in_dearer_seat", "Starting at"),
        (2, "lead_in_dearer_seat", "As low as"),
        (0, "clean_lead_in_chosen", "Starting at"),
    ):
        lead = f"<div class=ld><span>{words}</span><b>$45.00</b></div>"
        html = _gig(rng, lead=lead, sections=_sections(chosen, (4500, 7900, 11000), "$"))
        yield made(label, html, Say(must=("conditional",) if chosen else ()))
    html = _gig(rng, lines=[("1 × Lower tier", 8600)], total=8600, sign="£")
    yield made("listing_lower", html, Say(must=("mismatch",), context=listing(6900, "£", title="Lower tier seat")))
    small = "A fulfilment charge of $6.95 per ticket will be taken after confirmation."
    html = _gig(rng, lines=[("1 × Upper tier", 4500)], total=4500, small=small)
    yield made("charge_in_small_print", html, Say(must=("hidden_fee", "fine_print"), context=listing(4500, title="Upper tier seat")), smallest=9.5)


# --- A flight ------------------------------------------------------------------------------------------------------------------------------------

LEGS = (("LHR", "LIS", "TP 1351"), ("SIN", "HKG", "CX 736"), ("SFO", "SEA", "AS 1207"))
TRIP_CSS = """
body{background:#e8eef6;color:#12263f;font-size:15px}
.ba{background:#12263f;color:#fff;padding:18px 30px;font-size:20px;display:flex;justify-content:space-between}
.wr{display:flex;flex-wrap:wrap;gap:16px;padding:18px 24px}.pn{background:#fff;border-radius:12px;padding:20px;flex:1 1 330px}
.lg{display:flex;justify-content:space-between;align-items:center;padding:14px 0;border-bottom:1px dashed #b8c6d8}.lg b{font-size:24px}
.lg span{color:#56677d;font-size:14px;text-align:center}
.dl{display:grid;grid-template-columns:1fr auto;row-gap:11px}.dl div:nth-child(even){text-align:right}
.dl .g{font-weight:700;font-size:20px;border-top:2px solid #12263f;padding-top:12px}
h3{margin:0 0 14px;font-size:18px}.hb{font-size:34px;font-weight:800}.hb small{font-size:16px;font-weight:400}.al{font-size:17px;margin-top:6px}
.bt{background:#f26b21;color:#fff;border-radius:8px;padding:14px;text-align:center;font-weight:700;margin-top:18px}
.ws{color:#b7c2d0;font-size:10.5px;margin-top:14px}
"""


def _trip(rng: Random, panel: str, small: str = "") -> str:
    start, end, number = rng.choice(LEGS)
    legs = "".join(
        f"<div class=lg><b>{a}</b><span>{number}<br>{rng.randint(1, 3)}h {rng.randint(10, 55)}m · direct</span><b>{b}</b></div>"
        f"<div>{rng.randint(6, 20):02}:{rng.randint(10, 55)} · {day} {rng.randint(1, 27)} Oct · Economy, seat {rng.randint(4, 30)}C"
        f"</div>"
        for a, b, day in ((start, end, "Thu"), (end, start, "Mon"))
    )
    body = (
        f"<div class=ba><b>✈ skylark</b><span>Ref {''.join(rng.choices('BCDFGHJKLM', k=6))}</span></div><div class=wr><div class=pn>"
        f"<h3>Your flights</h3>{legs}</div><div class=pn>{panel}<div class=bt>Pay securely</div><div class=ws>{small}</div></div></div>"
    )
    return document(TRIP_CSS, body)


def _fare(lines: Lines, total: int, sign: str) -> str:
    rows = "".join(f"<div>{name}</div><div>{money(cents, sign)}</div>" for name, cents in lines)
    return f"<h3>What you pay</h3><div class=dl>{rows}<div class=g>Grand total</div><div class=g>{money(total, sign)}</div></div>"


def trip(rng: Random) -> Iterator[Page]:
    """The review of a flight, on a desktop or a phone."""
    width, scale = rng.choice([(920, 1.5), (414, 2), (390, 3)])

    def made(scenario: str, panel: str, say: Say, small: str = "", smallest: float = 14) -> Page:
        return page("held", f"trip-{scenario}", _trip(rng, panel, small), say, width=width, scale=scale, smallest=smallest)

    for wrong, sign in ((2500, "£"), (-1800, "HK$")):
        lines = [("2 adults × " + money(14200, sign), 28400), ("Air passenger duty", 2600), ("Checked bag 23 kg", 4400)]
        yield made("total_off", _fare(lines, 35400 + wrong, sign), Say(must=("total_mismatch",)))
    for count, sign in ((2, "US$"), (3, "£"), (1, "S$")):
        fare = rng.randrange(8000, 24000, 100)
        lines = [
            (f"{count} adult{'s' if count > 1 else ''} × {money(fare, sign)}", fare * count),
            ("Government taxes", 1875 * count),
            ("Seat reservation", 900 * count),
        ]
        yield made("clean", _fare(lines, (fare + 2775) * count, sign), Say())
    fees = [("Checked bag 23 kg", 3800)]
    panel = _fare([("1 adult", 16900), *fees], 20700, "£")
    yield made("clean_listed", panel, Say(context=listing(16900, "£", title="Return flight, 1 adult", fees=fees)))
    yield made(
        "listing_lower",
        _fare([("1 adult", 18800)], 18800, "US$"),
        Say(must=("mismatch",), context=listing(14900, "US$", title="Return flight, 1 adult")),
    )
    text = "The search page gave £112.00 as the complete price for this trip. That is not what I am asked to pay now."
    panel = _fare([("1 adult", 11200), ("Fuel supplement", 2700)], 13900, "£")
    yield made("unlisted_charge", panel, Say(must=("hidden_fee",), unsure=("mismatch",), text=text, context={"surface": "ticket"}))
    small = "Cabin trolley bags are billed at £38.00 each way at the gate."
    yield made("charge_in_small_print", _fare([("1 adult", 9900)], 9900, "£"), Say(must=("hidden_fee", "fine_print")), small, 10.5)
    small = "Times are local. Skylark Travel is a trading name of SLT Holdings."
    yield made("clean_harmless_print", _fare([("1 adult", 9900)], 9900, "£"), Say(context=listing(9900, "£", title="Return flight, 1 adult")), small)
    panel = "<h3>Return fare</h3><div class=hb>£79.00 <small>Skylark Circle fare</small></div><div class=al>Not in the Circle? £104.00</div>"
    yield made("circle_fare", panel, Say(must=("conditional",)))
    panel = "<h3>Return fare</h3><div class=hb>£104.00</div><div class=al>Join the Circle and earn 520 points on this trip</div>"
    yield made("clean_circle_points", panel, Say(context=listing(10400, "£", title="Return flight")))


# --- The order page of a courier -----------------------------------------------------------------------------------------------------------------

MENU = (("Char siu rice box", 5800), ("Wonton noodle soup", 5200), ("Iced lemon tea", 1900), ("Hainan chicken set", 6800), ("Pineapple bun", 1200))
DOCKET_CSS = """
body{background:var(--b);color:var(--f);font-size:16px}
.st{display:flex;justify-content:space-between;padding:10px 20px;font-size:13px;font-weight:700}
.hd{padding:10px 18px;font-size:20px;font-weight:700}.ok{margin:6px 18px 14px;background:#00b14f;color:#fff;border-radius:12px;padding:14px 16px}
.pc{background:var(--c);margin:10px 12px;border-radius:14px;padding:14px 16px}.pc h4{margin:0 0 10px;font-size:17px}
.rw{display:grid;grid-template-columns:34px 1fr auto;padding:6px 0}.r2{display:flex;justify-content:space-between;padding:6px 0}
.r2.z{font-size:19px;font-weight:800;border-top:1px dashed #8a8f98;margin-top:8px;padding-top:12px}.dim{color:var(--d);font-size:14px}
.bb{margin:14px 12px 26px;border:2px solid #00b14f;color:#00b14f;border-radius:26px;text-align:center;padding:13px;font-weight:700}
"""


def _docket(rng: Random, items: list[tuple[str, int, int]], lines: Lines, total: int, sign: str) -> str:
    theme = rng.choice(["--b:#f1f3f5;--f:#1c1e21;--c:#fff;--d:#5d636b", "--b:#101214;--f:#f0f1f3;--c:#1d2024;--d:#a4abb5"])
    dishes = "".join(
        f"<div class=rw><span>{count}x</span><span>{name}</span><span>{money(cents * count, sign)}</span></div>" for name, cents, count in items
    )
    rows = "".join(f"<div class=r2><span>{name}</span><span>{value}</span></div>" for name, value in _stated(lines, sign))
    body = f"""<div style="{theme};background:var(--b);color:var(--f);padding-bottom:4px">
    <div class=st><span>{rng.randint(11, 22)}:{rng.randint(10, 59)}</span><span>◢ 5G ▰</span></div>
    <div class=hd>✕ &nbsp;Order GF-{rng.randint(100, 999)}</div>
    <div class=ok><b>Delivered</b> at {rng.randint(12, 21)}:{rng.randint(10, 59)} · rate your rider ☆☆☆☆☆</div>
    <div class=pc><h4>{rng.choice(["Lucky Fort Café", "Old Pier Kitchen"])}</h4>{dishes}</div><div class=pc><h4>Payment</h4>
    <div class=r2><span>Food</span><span>{money(sum(cents * count for _, cents, count in items), sign)}</span></div>{rows}
    <div class="r2 z"><span>Charged to card</span><span>{money(total, sign)}</span></div>
    <div class=dim>Mastercard ····{rng.randint(1000, 9999)}</div></div>
    <div class=pc><div class=r2><span>Points earned</span><span>{rng.randint(20, 180)}</span></div></div><div class=bb>Order again</div></div>"""
    return document(DOCKET_CSS, body)


def docket(rng: Random) -> Iterator[Page]:
    """A delivered order in the app of a courier, on a phone."""
    width, scale = rng.choice([(393, 3), (375, 2), (430, 2)])

    def made(scenario: str, items: list[tuple[str, int, int]], lines: Lines, say: Say, wrong: int = 0, sign: str = "HK$") -> Page:
        total = sum(cents * count for _, cents, count in items) + sum(cents for _, cents in lines) + wrong
        return page("held", f"docket-{scenario}", _docket(rng, items, lines, total, sign), say, width=width, scale=scale, smallest=14)

    def picks() -> list[tuple[str, int, int]]:
        return [(name, cents, rng.randint(1, 3)) for name, cents in rng.sample(MENU, 3)]

    usual = [("Courier", 1500), ("Carrier bag", 100)]
    for wrong, sign in ((2000, "HK$"), (-800, "S$")):
        say = Say(must=("total_mismatch",), unsure=("document.sum_mismatch",))
        yield made("total_off", picks(), usual, say, wrong, sign)
    for lines in ([*usual, ("Rider tip", 1000)], [*usual, ("Welcome voucher", -2500)], [("Courier", 0), ("Carrier bag", 100)]):
        yield made("clean", picks(), lines, Say(), sign=rng.choice(["HK$", "S$"]))
    ticket = {"surface": "ticket"}
    text = "菜单上叉烧饭标的是HK$48,下单后按HK$58收,请退差价"
    yield made("menu_lower_zh", [("Char siu rice box", 5800, 1)], [("Courier", 0)], Say(must=("mismatch",), text=text, context=ticket))
    text = "Menu board in the app reads S$5.50 for the chicken set, my order shows S$6.80 for it. Why the change?"
    yield made("menu_lower", [("Hainan chicken set", 680, 1)], [("Courier", 0)], Say(must=("mismatch",), text=text, context=ticket), sign="S$")
    text = "付了HK$68,和页面标价一致,配送也免费,就是餐送到时汤洒了,想申请补送"
    yield made("clean_spilt_zh", [("Hainan chicken set", 6800, 1)], [("Courier", 0)], Say(text=text, context=ticket))
    text = "The menu says HK$52.00, free courier, nothing else. Explain the sum you took from my card please."
    say = Say(must=("hidden_fee",), unsure=("mismatch",), text=text, context=ticket)
    yield made("unlisted_charge", [("Wonton noodle soup", 5200, 1)], [("Courier", 0), ("Platform levy", 600)], say)
    menu = listing(1900, "HK$", surface="order", title="Iced lemon tea", fees=usual)
    yield made("clean_listed", [("Iced lemon tea", 1900, 3)], usual, Say(context=menu))
    text = "下单前已看到Courier HK$15和Carrier bag HK$1这两项收费,没有问题,只是想开发票"
    yield made("clean_charges_named_zh", [("Wonton noodle soup", 5200, 2)], usual, Say(text=text, context=ticket))
