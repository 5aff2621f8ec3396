"""Offers of the split `seen`: a product in a shopping app, plans in an app, and a desktop page of deals."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_en_kit import Say, document, listing, lowered, money, page, percent, picture, set_money

# --- A product in a shopping app -----------------------------------------------------------------------------------------------------------------

GOODS = (
    ("Brevik Stainless Steel French Press, 34 oz Double Wall Coffee Maker", 3999, "Size", ("17 oz", "34 oz", "50 oz")),
    ("Tallow & Finch Memory Foam Seat Cushion for Office Chair", 4499, "Color", ("Charcoal", "Navy", "Sand")),
    ("Orrin K68 Wireless Mechanical Keyboard, 68 Keys, Hot-Swap", 8999, "Switch", ("Linear", "Tactile", "Silent")),
    ("Luma Bay 20W USB-C Fast Charger Block with Cable", 2499, "Pack", ("1 pack", "2 pack", "4 pack")),
    ("Hexa Trail 40L Hiking Backpack with Rain Cover", 7499, "Color", ("Moss", "Slate", "Rust")),
    ("Nimbus Cordless Stick Vacuum V11, 45 min Runtime", 23999, "Style", ("Base", "Plus", "Pet")),
)
STORE_CSS = """
body{background:#fff;color:#0f1111;font-size:15px}.top{background:#84d8d2;padding:10px 12px}
.bar{display:flex;justify-content:space-between;font-size:13px;font-weight:700;padding:0 6px 8px}
.find{background:#fff;border-radius:8px;padding:10px 12px;color:#565959;box-shadow:0 1px 3px #0003}
.ship{background:#c4efe9;padding:9px 14px;font-size:13px}
.in{padding:12px 14px}.brand{color:#007185;font-size:14px;display:flex;justify-content:space-between}.title{color:#444;margin:4px 0 10px}
.stars{color:#de7921}
.dots{text-align:center;color:#888;letter-spacing:4px;margin:8px}
.deal{display:inline-block;background:#cc0c39;color:#fff;font-size:13px;font-weight:700;padding:3px 8px;border-radius:3px;margin:2px 0 8px}
.off{color:#cc0c39;font-size:30px;font-weight:300;margin-right:8px}.now{font-size:34px}.was{color:#565959;font-size:14px;margin-top:2px}
.lab{font-size:14px;margin:16px 0 6px}
.chips{display:flex;gap:8px}.chip{flex:1;border:1px solid #888c8c;border-radius:8px;padding:9px 8px;font-size:14px}
.chip.on{border:2px solid #007185;background:#edfdff}.chip span{display:block;font-size:13px;color:#333;margin-top:3px}
.box{border:1px solid #d5d9d9;border-radius:8px;padding:12px;margin:14px 0}.row{display:flex;justify-content:space-between;gap:10px}
.stock{color:#007600;font-size:18px;margin:12px 0}
.buy{border-radius:24px;text-align:center;padding:13px;margin-top:10px;background:#ffd814}.buy.b{background:#ffa41c}
.meta{font-size:13px;color:#565959;margin-top:14px}.meta td{padding:2px 14px 2px 0}
.fine{color:#b8bcbc;line-height:1.3;margin-top:12px}.more{border-top:5px solid #e7e9ec;padding:14px}.more h3{font-size:17px;margin:0 0 10px}
.cards{display:flex;gap:10px}.cards div{flex:1;font-size:13px}
.nav{display:flex;justify-content:space-around;border-top:1px solid #ddd;padding:12px 0 16px;font-size:20px;color:#333}
"""
OVERSIZE = (
    "Oversize handling of {} is added at dispatch and billed separately.",
    "A residential lift charge of {} per parcel applies and is collected by the carrier.",
)


def _store(rng: Random, good: tuple, offer: str, options: str, *, below: str = "", fine: str = "", fine_px: float = 9) -> str:
    title = good[0]
    others = "".join(
        f"<div>{picture(rng, '100%', 92, radius=6)}{name}<br><b>{money(cents)}</b><br><span class=stars>★★★★☆</span> {rng.randint(200, 9000):,}</div>"
        for name, cents in rng.sample(
            [("Travel Case, Black", 1599), ("Cleaning Kit", 899), ("Desk Mat XL", 1849), ("Spare Strap", 1199), ("LED Clip Lamp", 2150)], 3
        )
    )
    body = f"""<div class=top><div class=bar><span>{rng.randint(7, 12)}:{rng.randint(10, 59)}</span><span>▂▄▆ 5G ▮{rng.randint(21, 98)}%</span></div>
    <div class=find>⌕ &nbsp;Search or ask a question</div></div><div class=ship>⚲ Deliver to Dana – Austin {rng.randint(73301, 78799)}</div>
    <div class=in>
    <div class=brand><span>Visit the {title.split()[0]} Store</span>
    <span><span class=stars>★★★★☆</span> {rng.randint(38, 48) / 10} ({rng.randint(300, 24000):,})</span></div>
    <div class=title>{title}</div>{picture(rng, "100%", rng.randint(230, 300))}<div class=dots>●○○○○○</div>
    <div class=was>{rng.randint(1, 9)}K+ bought in past month</div>
    {offer}{options}{below}<div class=stock>In Stock</div><div class=box>Quantity: 1 ▾</div><div class=buy>Add to cart</div>
    <div class="buy b">Buy now</div>
    <table class=meta><tr><td>Ships from<td>{title.split()[0]} Direct<tr><td>Returns<td>30-day refund / replacement
    <tr><td>Item model<td>{title[:2].upper()}-{rng.randint(1000, 9999)}</table>
    <div class=fine style="font-size:{fine_px}px">{fine}</div></div>
    <div class=more><h3>Customers also viewed</h3><div class=cards>{others}</div></div>
    <div class=nav><span>⌂</span><span>☺</span><span>⊞</span><span>☰</span></div>"""
    return document(STORE_CSS, body)


def _price(
    now: int, was: int | None = None, off: str | None = None, *, badge: str = "", lead: str = "", sign: str = "$", style: str = "raised"
) -> str:
    struck = f"<div class=was>List Price: <del>{money(was, sign)}</del></div>" if was else ""
    tag = f"<span class=off>{off}</span>" if off else ""
    return (
        f"<div>{f'<div class=deal>{badge}</div>' if badge else ''}<div>{tag}<span class=now>{lead}{set_money(now, sign, style)}</span>"
        f"</div>{struck}</div>"
    )


def _chips(good: tuple, prices: list[int | None], chosen: int) -> str:
    marks = "".join(
        f'<div class="chip{" on" if index == chosen else ""}">{name}{f"<span>{money(cents)}</span>" if cents else ""}</div>'
        for index, (name, cents) in enumerate(zip(good[3], prices, strict=True))
    )
    return f"<div class=lab>{good[2]}: <b>{good[3][chosen]}</b></div><div class=chips>{marks}</div>"


def store(rng: Random) -> Iterator[Page]:
    """A product in a shopping app, on a phone."""
    scale, width = rng.choice([(2, 400), (3, 375), (2, 412)])

    def made(scenario: str, html: str, say: Say, smallest: float = 13) -> Page:
        return page("seen", f"store-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    bare = [None, None, None]
    delivery = "<div class=box><b>FREE delivery</b> Thursday, Nov 14. Order within <span style='color:#007600'>4 hrs 12 mins</span></div>"
    for off, badge, style in ((25, "Limited time deal", "raised"), (35, "", "small"), (15, "Weekend deal", "plain")):
        good = rng.choice(GOODS)
        now = lowered(good[1], off)
        context = None if off == 25 else listing(now, title=good[0], original=good[1])
        html = _store(rng, good, _price(now, good[1], f"-{off}%", badge=badge, style=style), _chips(good, bare, 1), below=delivery)
        yield made("clean_discount", html, Say(context=context))
    for off, claimed in ((18, 45), (20, 60)):
        good = rng.choice(GOODS)
        html = _store(rng, good, _price(lowered(good[1], off), good[1], f"-{claimed}%"), _chips(good, bare, 0), below=delivery)
        yield made("false_discount", html, Say(must=("false_discount",)))
    for add, style in ((700, "raised"), (1250, "small")):
        good = rng.choice(GOODS)
        html = _store(rng, good, _price(good[1] + add, style=style), _chips(good, bare, 2), below=delivery)
        yield made("listing_lower", html, Say(must=("mismatch",), context=listing(good[1], title=good[0])))
    good = GOODS[0]
    html = _store(rng, good, _price(good[1]), _chips(good, [good[1] - 900, good[1], good[1] + 1300], 1), below=delivery)
    yield made("clean_options", html, Say(context=listing(good[1], title=good[0])))
    good = GOODS[5]
    html = _store(
        rng,
        good,
        _price(good[1], lead="<small style='font-size:17px'>from </small>"),
        _chips(good, [good[1], good[1] + 6000, good[1] + 9000], 1),
        below=delivery,
    )
    yield made("from_dearer_option", html, Say(must=("conditional",)))
    good = GOODS[3]
    html = _store(rng, good, _price(1299, lead="<small style='font-size:17px'>from </small>"), _chips(good, [1299, 2299, 3999], 0), below=delivery)
    yield made("clean_from_cheapest", html, Say())
    good = rng.choice(GOODS[:4])
    repeat = lowered(good[1], 15)
    once = f"<div class=box><div class=row><span>○ One-time purchase</span><b>{money(good[1])}</b></div></div>"
    twice = (
        "<div class=box style='border:2px solid #007185'>◉ Subscribe &amp; Save<br>"
        "<span style='font-size:14px'>Price with auto-delivery every month. Cancel anytime.</span></div>"
    )
    html = _store(rng, good, _price(repeat), "", below=twice + once)
    yield made("subscriber_price", html, Say(must=("conditional",)))
    once = f"<div class=box style='border:2px solid #007185'><div class=row><span>◉ One-time purchase</span><b>{money(good[1])}</b></div></div>"
    twice = f"<div class=box><div class=row><span>○ Subscribe &amp; Save 15%</span><b>{money(repeat)}</b></div></div>"
    yield made("clean_one_time", _store(rng, good, _price(good[1]), "", below=once + twice), Say(context=listing(good[1], title=good[0])))
    for words, cents in zip(OVERSIZE, (3500, 1895), strict=True):
        good = rng.choice(GOODS)
        html = _store(rng, good, _price(good[1]), _chips(good, bare, 1), below=delivery, fine=words.format(money(cents)))
        yield made("charge_in_fine_print", html, Say(must=("hidden_fee", "fine_print")), smallest=9)
    good = rng.choice(GOODS)
    text = f"The page asked {money(good[1])} and I paid {money(good[1])}, no issue there. One handle arrived cracked and I would like a replacement."
    yield made("clean_broken_item", _store(rng, good, _price(good[1], style="plain"), ""), Say(text=text, context={"surface": "ticket"}))
    words = "Images are for illustration. Packaging may vary. Weights are approximate. © Harbor Retail Group"
    yield made(
        "clean_harmless_print", _store(rng, good, _price(good[1]), _chips(good, bare, 0), below=delivery, fine=words), Say(context=listing(good[1]))
    )


# --- Plans in an app -----------------------------------------------------------------------------------------------------------------------------

APPS = (
    ("Driftwell", "Sleep stories, soundscapes and breathing"),
    ("Parlo", "Speak a new language in 10 minutes a day"),
    ("Kilnfit", "Home workouts and meal plans"),
)
PLANS_CSS = """
body{background:linear-gradient(170deg,#1d1147,#3d1f7a 60%,#15102e);color:#fff;font-size:16px}
.bar{display:flex;justify-content:space-between;font-size:14px;font-weight:700;padding:12px 22px}
.x{padding:6px 20px;font-size:22px}.orb{display:flex;justify-content:center;margin:8px 0 14px}h1{font-size:27px;text-align:center;margin:0 24px 6px}
.sub{text-align:center;color:#cfc6ee;margin:0 30px 18px}
ul{list-style:none;margin:0 34px 20px;padding:0}li{margin:9px 0}li:before{content:'✓';color:#7df0b3;font-weight:700;margin-right:12px}
.plan{margin:0 18px 12px;border:1.5px solid #8a74c9;border-radius:16px;padding:15px 18px;display:flex;justify-content:space-between;
align-items:center;position:relative}
.plan.on{border:3px solid #7df0b3;background:#ffffff1c}.plan h4{margin:0;font-size:18px}.plan p{margin:4px 0 0;font-size:15px;color:#ddd5f7}
.plan .r{text-align:right;font-size:23px;font-weight:700}.plan .r small{font-size:14px;font-weight:400}
.tag{position:absolute;top:-12px;left:18px;background:#ffcf4a;color:#2a1b00;font-size:13px;font-weight:800;border-radius:10px;padding:2px 10px}
.go{margin:18px;background:#7df0b3;color:#10301f;border-radius:28px;text-align:center;font-weight:800;font-size:18px;padding:16px}
.note{text-align:center;font-size:15px;margin:0 28px 12px;color:#efeaff}.tiny{text-align:center;color:#7d6cb2;margin:0 30px 10px}
.legal{text-align:center;font-size:13px;color:#b9addd;padding:8px 0 26px;word-spacing:10px}
"""


def _plan(name: str, note: str, price: str, *, tag: str = "", on: bool = False) -> str:
    return (
        f'<div class="plan{" on" if on else ""}">{f"<span class=tag>{tag}</span>" if tag else ""}<div><h4>{name}</h4><p>{note}</p></div>'
        f"<div class=r>{price}</div></div>"
    )


def _wall(rng: Random, headline: str, plans: str, *, note: str = "", tiny: str = "", button: str = "Continue") -> str:
    app, line = rng.choice(APPS)
    perks = rng.sample(["Unlimited sessions", "Offline downloads", "No ads", "Personal coach", "Sync on 5 devices", "1,200+ lessons"], 3)
    body = f"""<div class=bar><span>{rng.randint(1, 12)}:{rng.randint(10, 59)}</span><span>●●●○ LTE ▮</span></div><div class=x>✕</div>
    <div class=orb>{picture(rng, "110px", 110, radius=55)}</div>
    <h1>{headline or f"{app} Premium"}</h1><div class=sub>{line}</div><ul>{"".join(f"<li>{perk}</li>" for perk in perks)}</ul>{plans}
    <div class=note>{note}</div>
    <div class=go>{button}</div><div class=tiny style="font-size:9.5px">{tiny}</div><div class=legal>Terms Privacy Restore</div>"""
    return document(PLANS_CSS, body)


def plans(rng: Random) -> Iterator[Page]:
    """The paywall of an app, on a phone."""
    width, scale = rng.choice([(390, 3), (393, 2), (430, 2)])

    def made(scenario: str, html: str, say: Say, smallest: float = 13) -> Page:
        return page("seen", f"plans-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    for monthly, yearly, sign in ((999, 5999, "$"), (799, 4799, "£")):
        both = _plan("Yearly", "Billed once a year", f"{money(yearly, sign)}<small>/yr</small>", on=True) + _plan(
            "Monthly", "Billed every month", f"{money(monthly, sign)}<small>/mo</small>"
        )
        yield made("clean_two", _wall(rng, "", both, note="Cancel anytime in Settings."), Say())
    trial = _plan("Monthly", "7 days free to try it out", "$12.99<small>/mo</small>", on=True)
    yield made(
        "clean_trial", _wall(rng, "Try it free for a week", trial, note="Then $12.99 every month until you cancel.", button="Start free week"), Say()
    )
    for intro, after, sign, period in ((199, 1099, "£", "first 3 months"), (99, 1299, "$", "first month")):
        one = _plan("Premium", f"for your {period}, new members only", f"{money(intro, sign)}<small>/mo</small>", tag="WELCOME PRICE", on=True)
        html = _wall(rng, "", one, note=f"After that it is {money(after, sign)} a month.")
        yield made("intro_price", html, Say(must=("conditional",)))
    for intro, after, sign in ((99, 1499, "$"), (149, 1199, "£")):
        one = _plan("Premium", "Everything unlocked", f"{money(intro, sign)}<small>/mo</small>", on=True)
        tiny = f"Price applies to the first 4 weeks for new subscribers. Renews automatically at {money(after, sign)} per month."
        yield made("intro_in_fine_print", _wall(rng, "", one, tiny=tiny), Say(must=("conditional", "fine_print")), smallest=9.5)
    for was, off, claimed, label in ((5999, 30, 50, "false_discount"), (7999, 50, 50, "clean_half"), (4999, 20, 20, "clean_fifth")):
        now = lowered(was, off)
        one = _plan("Yearly", f"<del>{money(was)}</del>", f"{money(now)}<small>/yr</small>", tag=f"{claimed}% OFF", on=True)
        say = Say(must=("false_discount",)) if off != claimed else Say()
        yield made(
            label, _wall(rng, "", one + _plan("Monthly", "Billed monthly", "$8.99<small>/mo</small>"), note="Auto-renews. Cancel anytime."), say
        )
    one = _plan("Yearly", "<del>$69.99</del>", "$34.99<small>/yr</small>", tag="SPRING OFFER 50% OFF", on=True)
    yield made(
        "expired", _wall(rng, "Spring offer", one, note="This offer closed on April 6 and can no longer be redeemed."), Say(must=("expired_offer",))
    )


# --- A desktop page of deals ---------------------------------------------------------------------------------------------------------------------

WARES = (
    ("Pressure Cooker 6 Qt", 8900),
    ("Patio String Lights 48 ft", 4500),
    ('43" 4K Smart TV', 32800),
    ("Air Mattress Queen", 6400),
    ("Kids Scooter, Teal", 3900),
    ("Drip Coffee Maker 12-Cup", 5600),
    ("Robot Mop S3", 21900),
)
DEALS_CSS = """
body{background:#f3f5f9;color:#1d2433;font-size:15px}
.head{background:#0b4fc4;color:#fff;display:flex;align-items:center;gap:28px;padding:14px 40px;font-size:16px}.head b{font-size:25px}
.head .s{flex:1;background:#fff;color:#777;border-radius:20px;padding:10px 18px}
.tabs{background:#fff;padding:12px 40px;display:flex;gap:30px;border-bottom:1px solid #dde}
.hero{margin:22px 40px;background:#fff;border-radius:14px;display:flex;overflow:hidden}.hero .t{flex:1;padding:30px 36px}.hero .p{width:480px}
h2{font-size:29px;margin:0 0 10px}
.tag{display:inline-block;background:#ffc220;color:#222;font-weight:700;border-radius:4px;padding:4px 10px;margin-bottom:14px}
.tag.grey{background:#767f92;color:#fff}.big{font-size:44px;font-weight:700;color:#0a7a2f}.old{font-size:20px;color:#667;margin-left:14px}
.when{font-size:17px;margin-top:14px}.act{display:inline-block;background:#0b4fc4;color:#fff;border-radius:22px;padding:12px 28px;margin-top:18px}
.fine{margin-top:18px;color:#b9bfcb;font-size:10.5px}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:18px;margin:0 40px 30px}.card{background:#fff;border-radius:12px;padding:14px}
.card h5{font-size:16px;margin:10px 0 6px;font-weight:500}.card .n{font-size:23px;font-weight:700}.card .o{color:#667;font-size:15px}
.card .g{display:inline-block;border:1px solid #0a7a2f;color:#0a7a2f;border-radius:4px;font-size:14px;padding:1px 7px}
.foot{padding:18px 40px 26px;color:#5c667a;font-size:13px}h3{margin:0 40px 14px;font-size:21px}
"""
ENDED = ("This rollback ended on Sunday.", "Sorry, this deal is over.")
ENDED_SMALL = (
    "Offer valid through 8/14 while supplies last and has since expired.",
    "Sale pricing was available May 2 to May 5 only; promotion now closed.",
)
RUNNING = ("Ends in 05 : 41 : 22", "Ends tonight, 11:59 pm PT", "While stocks last")


def _deals(rng: Random, hero: str, cards: str, *, banner: str = "Rollbacks and more") -> str:
    body = f"""<div class=head><b>✦ Marlow</b><span>Departments ▾</span>
    <div class=s>Search everything at Marlow online and in store</div><span>♡ Lists</span><span>Cart ({rng.randint(0, 4)})</span></div>
    <div class=tabs><b>Deals</b><span>Grocery</span><span>Home</span><span>Electronics</span><span>Pharmacy</span><span>Registry</span></div>
    <div class=hero>{hero}<div class=p>{picture(rng, "480px", 330)}</div></div>
    <h3>{banner}</h3><div class=grid>{cards}</div>
    <div class=foot>Call 1-800-555-01{rng.randint(10, 99)} · {rng.randint(12, 99)} stores near you
    · Rated {rng.randint(40, 48) / 10} by {rng.randint(1000, 9999):,} shoppers · © Marlow Stores</div>"""
    return document(DEALS_CSS, body)


def _hero(name: str, now: int, was: int | None, *, tag: str, when: str = "", grey: bool = False, fine: str = "") -> str:
    old = f"<span class=old>Was <del>{money(was)}</del></span>" if was else ""
    return (
        f'<div class=t><span class="tag{" grey" if grey else ""}">{tag}</span><h2>{name}</h2><span class=big>{money(now)}</span>{old}'
        f"<div class=when>{when}</div><span class=act>View item</span><div class=fine>{fine}</div></div>"
    )


def _card(rng: Random, name: str, was: int, off: int, claimed: str | None = None) -> str:
    now = lowered(was, off)
    price = f"<span class=n>{money(now)}</span>" + (
        f" <span class=o><del>{money(was)}</del></span><br><span class=g>{claimed or f'{off}% off'}</span>" if off else ""
    )
    return (
        f"<div class=card>{picture(rng, '100%', 150, radius=8)}<h5>{name}</h5>{price}"
        f"<div>★ {rng.randint(35, 49) / 10} ({rng.randint(20, 3000):,})</div></div>"
    )


def deals(rng: Random) -> Iterator[Page]:
    """A desktop page with one large deal and a row of smaller ones."""
    width, scale = rng.choice([(1280, 1), (1240, 1.5), (1366, 1)])

    def made(scenario: str, html: str, say: Say, smallest: float = 13) -> Page:
        return page("seen", f"deals-{scenario}", html, say, width=width, scale=scale, smallest=smallest)

    def row(offs: tuple[int, ...] = (20, 0, 25, 10)) -> str:
        return "".join(_card(rng, name, was, off) for (name, was), off in zip(rng.sample(WARES[1:], 4), offs, strict=True))

    name, was = WARES[0]
    for words in ENDED:
        hero = _hero(name, lowered(was, 30), was, tag=f"Save {money(was - lowered(was, 30))}", when=f"<b>{words}</b>")
        yield made("expired", _deals(rng, hero, row()), Say(must=("expired_offer",)))
    hero = _hero("Robot Mop S3", 14900, 21900, tag="DEAL ENDED", grey=True)
    yield made("expired_badge", _deals(rng, hero, row((0, 0, 0, 0))), Say(must=("expired_offer",)))
    for words in ENDED_SMALL:
        hero = _hero(name, lowered(was, 25), was, tag="25% off", when="Free shipping and 90-day returns", fine=words)
        yield made("expired_in_fine_print", _deals(rng, hero, row()), Say(must=("expired_offer", "fine_print")), smallest=10.5)
    for words in RUNNING:
        hero = _hero(name, lowered(was, 40), was, tag="40% off", when=words)
        yield made("clean_running", _deals(rng, hero, row()), Say())
    hero = _hero("Drip Coffee Maker 12-Cup", 5600, None, tag="Popular", when="Our fall sale has ended. Regular prices apply again.")
    yield made(
        "clean_sale_over",
        _deals(rng, hero, row((0, 0, 0, 0)), banner="More for your kitchen"),
        Say(context=listing(5600, title="Drip Coffee Maker 12-Cup")),
    )
    hero = _hero(name, was, None, tag="New", when="Live cooking demo: this stream has ended. Watch the replay.")
    yield made("clean_stream_over", _deals(rng, hero, row(), banner="Clearance: up to 70% off"), Say(context=listing(was, title=name)))
    hero = _hero('43" 4K Smart TV', 32800, None, tag="Top rated", when="Order by 2 pm for delivery tomorrow")
    yield made("clean_full_price", _deals(rng, hero, row((0, 0, 0, 0)), banner="Fresh arrivals"), Say(context=listing(32800)))
    hero = _hero(name, 5900, was, tag=f"You save {money(4500)}", when="While stocks last")
    yield made("false_saving", _deals(rng, hero, row()), Say(must=("false_discount",)))
    cards = "".join(_card(rng, item, price, 15, "40% off" if item.startswith("Kids") else None) for item, price in WARES[2:6])
    hero = _hero(name, was, None, tag="New", when="Pickup today at 14 stores")
    yield made("false_discount_in_card", _deals(rng, hero, cards), Say(must=("false_discount",)))
    hero = _hero(name, 6700, was, tag=f"Save {percent(was, 6700)}%", when=f"You pay {money(was - 6700)} less than last week")
    yield made("clean_both_ways", _deals(rng, hero, row()), Say())
