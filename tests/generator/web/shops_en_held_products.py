"""Offers of the split `held`: a marketplace on a desktop, a table of plans, a supermarket's shelf, an app of vouchers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_en_kit import Say, document, listing, lowered, money, page, picture

# --- A marketplace on a desktop ------------------------------------------------------------------------------------------------------------------

PIECES = (
    ("Hand-thrown stoneware vase in speckled oat", 4800, "ClayAndKiln"),
    ("Reclaimed oak floating shelf, 60 cm", 5600, "NorthTimberCo"),
    ("Refurbished Aurelia 35 mm film camera, tested", 12500, "shutterloft"),
    ("Waxed canvas satchel with brass buckles", 9200, "Hollin & Rye"),
    ("Vintage brass desk lamp, rewired", 7400, "lamplight_attic"),
)
BAZAAR_CSS = """
body{background:#fff;color:#222;font-size:16px}.hd{display:flex;align-items:center;gap:24px;padding:16px 48px;border-bottom:1px solid #e1e3df}
.hd b{font-family:'Liberation Serif';font-size:30px;color:#d5641c}
.hd .s{flex:1;border:2px solid #222;border-radius:24px;padding:11px 20px;color:#777}
.cr{padding:12px 48px;color:#595959;font-size:14px}.two{display:flex;gap:34px;padding:6px 48px 24px}
.th{width:64px;display:flex;flex-direction:column;gap:8px}.ph{flex:1}.info{width:430px}.hot{color:#a61a2e;font-weight:700;margin-bottom:8px}
.pr{font-size:31px;font-weight:700;margin:0 0 4px}.pr del{font-size:18px;color:#595959;font-weight:400;margin-left:10px}
.cut{color:#258635;font-weight:700;font-size:17px;margin-bottom:8px}.vat{font-size:14px;color:#595959}
h1{font-size:20px;font-weight:400;margin:12px 0 8px}
.sel{border:1px solid #999;border-radius:8px;padding:12px 14px;display:flex;justify-content:space-between;margin:6px 0 14px}
.lb{font-size:15px;font-weight:600}.bt{background:#222;color:#fff;border-radius:26px;text-align:center;padding:14px;font-weight:700;margin-top:10px}
.bt.o{background:#fff;color:#222;border:2px solid #222}
.pt{display:flex;gap:12px;margin:12px 0;font-size:15px}.say{color:#b3b3af;font-size:11px;margin-top:14px}
.re{padding:20px 48px 30px;background:#faf9f5}.re h2{font-size:20px;margin:0 0 12px}
.gr{display:grid;grid-template-columns:repeat(5,1fr);gap:16px;font-size:15px}
.bulk{border:1px dashed #999;border-radius:8px;padding:11px 14px;margin:8px 0;font-size:16px}
"""


def _bazaar(rng: Random, piece: tuple[str, int, str], price: str, *, cut: str = "", middle: str = "", small: str = "", sign: str = "£") -> str:
    title, _, seller = piece
    thumbs = "".join(picture(rng, "64px", 64, radius=6) for _ in range(5))
    near = "".join(
        f"<div>{picture(rng, '100%', 130, radius=8)}{name}<br><b>{money(cents, sign)}</b></div>"
        for name, cents in (("Linen runner", 2400), ("Cork coasters", 1150), ("Tea tin", 875), ("Wool throw", 6850), ("Wall hook", 990))
    )
    body = f"""<div class=hd><b>Mercato</b><span>☰ Categories</span>
    <div class=s>Search for anything</div><span>♡</span><span>✉</span><span>Basket</span></div>
    <div class=cr>Homepage › Home &amp; Living › Item {rng.randint(10**11, 10**12 - 1)}</div>
    <div class=two><div class=th>{thumbs}</div><div class=ph>{picture(rng, "100%", 520, radius=10)}</div><div class=info>
    <div class=hot>In {rng.randint(12, 90)}+ baskets</div><div class=pr>{price}</div><div class=cut>{cut}</div>
    <div class=vat>Local taxes included (where applicable)</div>
    <h1>{title}</h1><div>{seller} &nbsp;★★★★★ ({rng.randint(80, 4000):,})</div>{middle}<div class=bt>Add to basket</div>
    <div class="bt o">Make a collection</div>
    <div class=pt>→ <span>Dispatches within 2 working days, postage free</span></div>
    <div class=pt>↺ <span>Returns accepted within 14 days</span></div><div class=say>{small}</div></div></div><div class=re>
    <h2>You may also like</h2><div class=gr>{near}</div></div>"""
    return document(BAZAAR_CSS, body, font="'DejaVu Sans','Noto Sans CJK SC',sans-serif")


def _select(label: str, chosen: str) -> str:
    return f"<div class=lb style='margin-top:14px'>{label}</div><div class=sel><span>{chosen}</span><span>▾</span></div>"


def bazaar(rng: Random) -> Iterator[Page]:
    """An item of a marketplace, on a desktop."""
    width, scale = rng.choice([(1280, 1), (1360, 1), (1200, 1.5)])

    def made(scenario: str, html: str, say: Say, smallest: float = 14) -> Page:
        return page("held", f"bazaar-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    def struck(now: int, was: int, sign: str = "£") -> str:
        return f"{money(now, sign)}<del>{money(was, sign)}</del>"

    for off, sign in ((30, "£"), (15, "AU $")):
        piece = rng.choice(PIECES)
        now = lowered(piece[1], off)
        html = _bazaar(rng, piece, struck(now, piece[1], sign), cut=f"Reduced by {off}%", middle=_select("Finish", "Natural"), sign=sign)
        yield made("clean_reduced", html, Say(context=listing(now, sign, title=piece[0], original=piece[1]) if off == 30 else None))
    piece = PIECES[3]
    yield made("clean_cheaper", _bazaar(rng, piece, struck(7700, 9200), cut="£15.00 cheaper than its RRP"), Say())
    for now, cut in ((4100, "Reduced by 40%"), (3900, "£20.00 cheaper than its RRP")):
        html = _bazaar(rng, PIECES[0], struck(now, 4800), cut=cut, middle=_select("Colour", "Oat"))
        yield made("false_reduced", html, Say(must=("false_discount",)))
    for piece, listed, shown, sign in ((PIECES[2], 12500, 14900, "AU $"), (PIECES[4], 109900, 129900, "EUR")):
        html = _bazaar(rng, piece, money(shown, sign), middle=_select("Condition", "Excellent"), sign=sign)
        yield made("listing_lower", html, Say(must=("mismatch",), context=listing(listed, sign, title=piece[0])))
    html = _bazaar(rng, PIECES[4], money(129900, "EUR"), middle=_select("Shade", "Green glass"), sign="EUR")
    yield made("clean_thousands", html, Say(context=listing(129900, "EUR", title=PIECES[4][0])))
    frame = ("Botanical print, giclée on cotton paper", 1450, "InkFernStudio")
    html = _bazaar(rng, frame, "£14.50+", middle=_select("Size", "A2, framed (£48.00)"))
    yield made("plus_dearer_size", html, Say(must=("conditional",)))
    html = _bazaar(rng, frame, "£14.50", middle=_select("Size", "A5, unframed (£14.50)"))
    yield made("clean_size", html, Say(context=listing(1450, "£", title=frame[0])))
    jar = ("Beeswax polish, 250 ml tin", 1150, "HiveHouse")
    html = _bazaar(
        rng, jar, "£9.00 <small>each</small>", middle="<div class=bulk>When you take 4 or more</div><div class=bulk>Single tin: £11.50</div>"
    )
    yield made("bulk_price", html, Say(must=("conditional",)))
    html = _bazaar(rng, jar, "£11.50", middle="<div class=bulk>Stocking up? 4 or more are £9.00 each</div>")
    yield made("clean_bulk_aside", html, Say(context=listing(1150, "£", title=jar[0])))
    piece = PIECES[1]
    html = _bazaar(rng, piece, money(piece[1], "£"), small="The seller invoices a crating supplement of £18.00 after purchase.")
    yield made("charge_in_small_print", html, Say(must=("hidden_fee", "fine_print")), smallest=11)
    html = _bazaar(
        rng, piece, money(piece[1], "£"), small="Wood grain varies. Colours may look different on your screen. Mercato Ltd, registered in Dublin."
    )
    yield made("clean_harmless_print", html, Say(context=listing(piece[1], "£", title=piece[0])))
    text = "Your newsletter had this satchel for £79 and the item page asks £92. Which one is it?"
    yield made("newsletter_lower", _bazaar(rng, PIECES[3], "£92.00"), Say(must=("mismatch",), text=text, context={"surface": "ticket"}))
    text = "页面上这只花瓶就是£48,我也按£48付的款,想问一下能不能换成A2纸箱包装,瓶口直径是多少?"
    yield made("clean_question_zh", _bazaar(rng, PIECES[0], "£48.00"), Say(text=text, context={"surface": "ticket"}))


# --- A table of plans, on a desktop --------------------------------------------------------------------------------------------------------------

TIERS_CSS = """
body{background:#fbfaff;color:#16132b;font-size:16px;text-align:center}
.hd{display:flex;justify-content:space-between;padding:20px 60px;font-weight:600}.hd b{font-size:22px;color:#5b34da}
h1{font-size:38px;margin:26px 0 8px}.ld{color:#55506e;font-size:18px;margin-bottom:10px}
.rib{display:inline-block;background:#e9e2ff;color:#3c1fa3;border-radius:18px;padding:8px 20px;font-weight:700;margin:8px 0}
.co{display:flex;gap:22px;justify-content:center;padding:24px 60px}
.ti{width:330px;background:#fff;border:1px solid #ddd6f3;border-radius:18px;padding:28px;text-align:left}.ti.on{border:3px solid #5b34da}
.ti h3{margin:0;font-size:20px}.ti .p{font-size:42px;font-weight:800;margin:14px 0 2px}.ti .p small{font-size:17px;font-weight:400}
.ti .o{color:#6d6885;font-size:17px;min-height:25px}
.cl{display:inline-block;background:#d8f5e3;color:#0c6b39;border-radius:6px;padding:3px 9px;font-weight:700;font-size:15px}
.bt{background:#5b34da;color:#fff;border-radius:10px;text-align:center;padding:13px;margin:16px 0;font-weight:700}.ti li{margin:8px 0}
.ti ul{padding-left:20px;margin:0}.sm{color:#b6b1c7;font-size:11px;padding-bottom:8px}.ft{color:#55506e;font-size:14px;padding:10px 0 30px}
"""


def _tiers(rng: Random, title: str, cards: list[tuple[str, str, str, str]], *, ribbon: str = "", small: str = "") -> str:
    columns = "".join(
        f'<div class="ti{" on" if index == 1 else ""}"><h3>{name}</h3><div class=p>{price}</div><div class=o>{note}'
        f"</div>{f'<span class=cl>{claim}</span>' if claim else ''}<div class=bt>Choose {name}</div>"
        f"<ul><li>{rng.randint(2, 60)} guest passes</li><li>{rng.choice(['Pool and sauna', 'Priority support', 'Locker included'])}"
        f"</li><li>{rng.randint(20, 400)} classes a week</li></ul></div>"
        for index, (name, price, note, claim) in enumerate(cards)
    )
    body = f"""<div class=hd><b>◆ Halcyon</b><span>Clubs &nbsp; Timetable &nbsp; <u>Membership</u> &nbsp; Log in</span></div><h1>{title}</h1>
    <div class=ld>{rng.randint(14, 60)} clubs, open 06:00–22:00. Call 020 7946 0{rng.randint(100, 999)}.</div>
    {f"<div class=rib>{ribbon}</div>" if ribbon else ""}<div class=co>{columns}</div><div class=sm>{small}</div>
    <div class=ft>Trusted by {rng.randint(10, 90)},000 members since {rng.randint(1988, 2012)}</div>"""
    return document(TIERS_CSS, body)


def tiers(rng: Random) -> Iterator[Page]:
    """The membership page of a gym, on a desktop."""
    width, scale = rng.choice([(1280, 1), (1440, 1), (1240, 1.5)])
    monthly = "<small>/month</small>"

    def made(scenario: str, cards: list[tuple[str, str, str, str]], say: Say, ribbon: str = "", small: str = "", smallest: float = 14) -> Page:
        html = _tiers(rng, rng.choice(["Find your membership", "Membership prices"]), cards, ribbon=ribbon, small=small)
        return page("held", f"tiers-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    plain = [
        ("Off-peak", f"£24{monthly}", "Weekdays 9 to 4", ""),
        ("Anytime", f"£39{monthly}", "One club", ""),
        ("Duo", f"£68{monthly}", "Two people", ""),
    ]
    yield made("clean", plain, Say())
    yield made("clean_no_joining", plain, Say(context=listing(3900, "£", title="Anytime membership")), ribbon="£0 joining fee, always")
    tied = [plain[0], ("Anytime", f"£29{monthly}", "on a 24-month agreement; £39 rolling", ""), plain[2]]
    yield made("long_contract_price", tied, Say(must=("conditional",)))
    student = [plain[0], ("Anytime", f"£27{monthly}", "with a valid student card, otherwise £39", ""), plain[2]]
    yield made("student_price", student, Say(must=("conditional",)))
    small = "A one-off activation charge of £45.00 is taken with the first direct debit."
    yield made("activation_in_small_print", plain, Say(must=("hidden_fee", "fine_print")), small=small, smallest=11)
    small = "Photographs show our Leeds club. Halcyon Leisure Ltd, company no. 0719384."
    yield made("clean_harmless_print", plain, Say(), small=small)
    for now, claim, label in ((3120, "40% discount", "false_discount"), (3120, "20% discount", "clean_discount")):
        cut = [plain[0], ("Anytime", f"£{now / 100:.2f}{monthly}", "<del>£39.00</del>", claim), plain[2]]
        yield made(label, cut, Say(must=("false_discount",) if label == "false_discount" else ()))
    sale = [plain[0], ("Anytime", f"£19.50{monthly}", "<del>£39.00</del>", "Half price"), plain[2]]
    yield made("finished", sale, Say(must=("expired_offer",)), ribbon="New Year half price: applications finished on 31 January")
    yield made("clean_still_open", sale, Say(), ribbon="Half price closes Friday at noon. 2 days left")


# --- A supermarket's shelf -----------------------------------------------------------------------------------------------------------------------

SHELF_CSS = """
body{background:#f2f4f2;color:#102a1c;font-size:15px}.tp{background:#fff;padding:14px 16px;display:flex;gap:12px;align-items:center;font-size:20px}
.tp span{flex:1;background:#eef1ee;border-radius:6px;font-size:15px;padding:10px;color:#667}
.cats{display:flex;gap:8px;padding:12px 16px;background:#fff}.cats span{border:1px solid #9db5a6;border-radius:16px;padding:6px 12px;font-size:14px}
.it{background:#fff;margin:10px 12px;border-radius:10px;padding:14px;display:flex;gap:14px}.it .x{flex:1}
.it h4{margin:0 0 4px;font-size:16px;font-weight:600}.unit{color:#58675e;font-size:14px}.big{font-size:26px;font-weight:800}
.lab{display:inline-block;background:#ffd500;color:#00306b;font-weight:800;padding:5px 10px;margin:8px 0;border-radius:3px}.lab .big{display:block}
.alt{font-size:16px;font-weight:600}.add{float:right;background:#00704a;color:#fff;border-radius:18px;padding:8px 20px;font-weight:700}
.tb{display:flex;justify-content:space-around;background:#fff;padding:12px 0 20px;font-size:13px;margin-top:10px;border-top:1px solid #dde3de}
"""


def _shelf(rng: Random, rows: list[tuple[str, str, str]]) -> str:
    items = "".join(
        f"<div class=it>{picture(rng, '92px', 104, radius=6)}<div class=x><h4>{name}</h4>"
        f"<div>★ {rng.randint(36, 49) / 10} ({rng.randint(9, 900)})</div>{price}<div class=unit>{unit}</div><span class=add>Add"
        f"</span></div></div>"
        for name, price, unit in rows
    )
    body = f"""<div class=tp>‹ <span>⌕ Search {rng.randint(12, 30)},000 products</span> ☰</div>
    <div class=cats><span>Aisle {rng.randint(2, 30)}</span><span>Filter</span><span>Sort: relevance</span></div>{items}
    <div class=tb><span>Home</span><b>Browse</b><span>Favourites</span><span>Basket</span><span>Slots</span></div>"""
    return document(SHELF_CSS, body)


def shelf(rng: Random) -> Iterator[Page]:
    """Products of a supermarket, on a phone."""
    width, scale = rng.choice([(360, 3), (393, 2), (412, 2)])

    def made(scenario: str, rows: list[tuple[str, str, str]], say: Say) -> Page:
        return page("held", f"shelf-{scenario}", _shelf(rng, rows), say, width=width, scale=scale, smallest=14)

    milk = ("Semi skimmed milk 2.27 L", "<div class=big>£1.65</div>", "£0.73/litre")
    rice = ("Basmati rice 1 kg", "<div class=big>£2.10</div>", "£2.10/kg")
    eggs = ("Free range eggs, 12 pack", "<div class=big>£2.95</div>", "24.6p each")
    for name, card, usual, unit in (("Ground coffee 227 g", "£3.25", "£4.50", "£14.32/kg"), ("Olive oil 1 litre", "£6.80", "£8.95", "£6.80/litre")):
        tag = f"<div class=lab>Keycard holders<span class=big>{card}</span></div><div class=alt>Without Keycard {usual}</div>"
        yield made("card_price", [(name, tag, unit), milk, eggs], Say(must=("conditional",)))
    aside = "<div class=big>£4.50</div><div class=alt>Keycard holders also collect 9 points</div>"
    yield made(
        "clean_card_points", [("Ground coffee 227 g", aside, "£19.82/kg"), rice, milk], Say(context=listing(450, "£", title="Ground coffee 227 g"))
    )
    yield made("clean", [milk, rice, eggs], Say())
    marked = "<div class=big>£2.40</div><div class=alt>was <del>£3.20</del>, a quarter off</div>"
    yield made("clean_quarter_off", [rice, ("Cherry tomatoes 500 g", marked, "£4.80/kg"), milk], Say())
    multi = "<div class=big>£3.00</div><div class=alt>Any 2 for £5.00</div>"
    yield made("clean_two_for", [("Greek yogurt 500 g", multi, "£6.00/kg"), eggs, rice], Say(context=listing(300, "£", title="Greek yogurt 500 g")))


# --- An app of vouchers --------------------------------------------------------------------------------------------------------------------------

FINDS = (
    ("Foldable laptop stand, silver", 2200),
    ("Sherpa hoodie, oversized fit", 3600),
    ("Rechargeable headlamp 1200 lm", 2800),
    ("12-piece food container set", 3000),
    ("Pet hair roller, reusable", 1400),
)
FINDS_CSS = """
body{background:#fff4ec;color:#262019;font-size:15px}.tp{background:linear-gradient(90deg,#ff6a00,#ff3d3d);color:#fff;padding:12px 16px 46px}
.tp .b{display:flex;justify-content:space-between;font-size:13px}.tp h2{margin:14px 0 0;font-size:22px}
.tb{display:flex;gap:22px;font-size:15px;margin-top:12px}.tb b{border-bottom:3px solid #fff}
.cd{background:#fff;border-radius:14px;margin:-32px 12px 14px;padding:14px;position:relative}.nm{font-size:16px;margin:10px 0}
.st{color:#74685d;font-size:14px}.pz{color:#e02b00;font-size:32px;font-weight:800}.pz i{font-style:normal;font-size:18px}
.wz{color:#74685d;font-size:16px;margin-left:8px;text-decoration:line-through}
.bd{background:#ffe1d4;color:#c62600;border-radius:4px;padding:3px 8px;font-weight:700;font-size:14px;margin-left:8px}
.tk{display:flex;margin:10px 0;border-radius:10px;overflow:hidden;border:1px solid #ffb99a}
.tk .v{background:#ff5a1f;color:#fff;padding:12px 14px;font-weight:800;font-size:21px}
.tk .d{padding:10px 12px;background:#fff8f3;flex:1;font-size:15px}.tk.off .v{background:#a9a39d}.nt{font-size:16px;margin:8px 0;font-weight:600}
.wee{font-size:9px;color:#c2b6ab;margin-top:8px}.gr{display:flex;gap:10px;padding:0 12px}
.gr div{flex:1;background:#fff;border-radius:10px;padding:8px;font-size:14px}
.ct{background:#fff;display:flex;gap:10px;padding:12px 14px 22px;margin-top:14px;box-shadow:0 -2px 8px #0001}
.ct span{flex:1;background:#ff5a1f;color:#fff;border-radius:24px;text-align:center;padding:13px;font-weight:700}.ct .w{background:#2a211b;flex:.5}
"""


def _find(
    rng: Random,
    item: tuple[str, int],
    now: int,
    was: int | None = None,
    *,
    badge: str = "",
    ticket: tuple[str, str] | None = None,
    off: bool = False,
    note: str = "",
    wee: str = "",
    sign: str = "$",
    tabs: str = "",
) -> str:
    struck = f"<span class=wz>{money(was, sign)}</span>" if was else ""
    stub = f'<div class="tk{" off" if off else ""}"><div class=v>{ticket[0]}</div><div class=d>{ticket[1]}</div></div>' if ticket else ""
    more = "".join(
        f"<div>{picture(rng, '100%', 96, radius=8)}{name}<br><b>{money(cents, sign)}</b> · {rng.randint(1, 90)}K sold</div>"
        for name, cents in (("Cable clips", 349), ("Sink caddy", 629), ("Key ring", 275))
    )
    body = f"""<div class=tp><div class=b><span>{rng.randint(13, 23)}:{rng.randint(10, 59)}</span><span>4G ▮{rng.randint(9, 99)}%</span></div>
    <h2>Hooray finds</h2><div class=tb>{tabs or "<b>For you</b><span>Women</span><span>Home</span><span>Tools</span>"}</div></div>
    <div class=cd>{picture(rng, "100%", 250, radius=10)}<div class=nm>{item[0]}</div>
    <div><span class=pz><i>{sign}</i>{now / 100:.2f}</span>{struck}{f"<span class=bd>{badge}</span>" if badge else ""}</div>
    <div class=st>★ {rng.randint(40, 49) / 10} · {rng.randint(2, 80)},{rng.randint(100, 999)} sold · size guide 4–12</div>
    {stub}<div class=nt>{note}</div><div class=wee>{wee}</div></div><div class=gr>{more}</div>
    <div class=ct><span class=w>♡</span><span>Add to bag</span></div>"""
    return document(FINDS_CSS, body)


def finds(rng: Random) -> Iterator[Page]:
    """A flash sale with vouchers, on a phone."""
    width, scale = rng.choice([(375, 2), (390, 3), (428, 2)])

    def made(scenario: str, html: str, say: Say, smallest: float = 14) -> Page:
        return page("held", f"finds-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    for words in (
        "You missed it: this price stopped at midnight.",
        "Flash price no longer running",
        "Sold at this price until 30 Sep. Today is 4 Oct.",
    ):
        item = rng.choice(FINDS)
        html = _find(rng, item, lowered(item[1], 40), item[1], badge="Flash", note=words)
        yield made("finished", html, Say(must=("expired_offer",)))
    item = FINDS[2]
    html = _find(
        rng, item, lowered(item[1], 50), item[1], badge="Half price", wee="Half price lapsed on 12 March; orders placed now are not eligible for it."
    )
    yield made("lapsed_in_small_print", html, Say(must=("expired_offer", "fine_print")), smallest=9)
    for words in ("00:47:13 left at this price", "Last day! Stops at midnight tonight"):
        item = rng.choice(FINDS)
        html = _find(rng, item, lowered(item[1], 35), item[1], badge="35% less", note=words)
        yield made("clean_running", html, Say())
    item = FINDS[1]
    html = _find(rng, item, 2600, note="Regular $36.00", ticket=("$10", "Price with this voucher. Collect it before paying"))
    yield made("voucher_price", html, Say(must=("conditional",)))
    html = _find(rng, FINDS[0], 599, badge="First purchase", note="Everyone else pays $22.00")
    yield made("first_purchase_price", html, Say(must=("conditional",)))
    html = _find(rng, FINDS[3], 1890, badge="Group of 3", note="Buying alone: HK$30.00", sign="HK$")
    yield made("group_price", html, Say(must=("conditional",)))
    html = _find(rng, FINDS[3], 3000, note="Invite friends: a team of 3 pays HK$18.90 each", sign="HK$")
    yield made("clean_group_aside", html, Say(context=listing(3000, "HK$", title=FINDS[3][0])))
    html = _find(rng, FINDS[1], 3600, ticket=("$5", "Spend $60 or more, collect below"))
    yield made("clean_voucher_aside", html, Say(context=listing(3600, title=FINDS[1][0])))
    html = _find(rng, FINDS[0], 1650, 2200, badge="$5.50 less", note="Free returns within 90 days")
    yield made("clean_less", html, Say(context=listing(1650, title=FINDS[0][0], original=2200)))
    html = _find(rng, FINDS[2], 2100, 2800, badge="60% less")
    yield made("false_discount", html, Say(must=("false_discount",)))
    html = _find(
        rng, FINDS[4], 1400, tabs="<span>Available 3</span><b>For you</b><span>Out of date 12</span>", note="Refund of your last order: completed"
    )
    yield made("clean_tab_out_of_date", html, Say(context=listing(1400, title=FINDS[4][0])))
    html = _find(rng, FINDS[4], 1900, note="Ships in 7 to 12 days")
    yield made("listing_lower", html, Say(must=("mismatch",), context=listing(1400, title=FINDS[4][0])))
