"""English offers: product pages, deal grids, plans, banners and sellers' cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.terrace_kit import digits, document, facts, listing, money, paged, photo, status_bar


@dataclass(frozen=True)
class Product:
    """What a product page shows."""

    title: str
    price: float
    was: float | None = None
    badge: str = ""
    above: str = ""
    """Words over the price."""
    lines: tuple[str, ...] = ()
    faint: str = ""
    """Small and pale words below the button."""
    dark: bool = False


PRODUCTS: tuple[tuple[str, Product, Facts], ...] = (
    (
        "clean-quarter_off",
        Product("Linen duvet cover, queen", 89.25, 119, "25% off", lines=("Color: Oatmeal", "Free returns within 60 days")),
        facts(),
    ),
    (
        "clean-listing",
        Product("Cordless kettle 1.7 L", 44.99, lines=("In stock, ships Tuesday", "4.6 (1,284 reviews)"), faint="Images are for illustration only."),
        facts(promise=listing("Cordless kettle 1.7 L", 44.99, currency="USD")),
    ),
    (
        "clean-up_to",
        Product(
            "Trail running shoes",
            95,
            100,
            "Save $5",
            above="Fall event: up to 60% off selected styles",
            lines=("Size: US 9", "Pickup today at Elm Street"),
            dark=True,
        ),
        facts(),
    ),
    (
        "clean-ends_soon",
        Product(
            "Desk organizer, bamboo",
            24,
            32,
            "Save $8",
            above="Offer ends in 06:41:09",
            lines=("1,900+ bought last month", "Dimensions 14 x 8 x 6 in"),
        ),
        facts(),
    ),
    (
        "clean-text_agrees",
        Product("Enamel dutch oven 5 qt", 79.5, lines=("Color: Sage", "Sold by Hearthside Goods", "Lifetime warranty")),
        facts(text="Advertised at $79.50 and the page says $79.50. Can I get it gift wrapped?"),
    ),
    (
        "false_discount-percent",
        Product("Weighted blanket 15 lb", 64.99, 89.99, "45% off", lines=("Color: Slate", "Arrives Dec 2 - Dec 4"), dark=True),
        facts("false_discount"),
    ),
    (
        "mismatch-listing",
        Product("Folding step stool", 36.5, lines=("Holds 300 lb", "Free shipping")),
        facts("mismatch", promise=listing("Folding step stool", 28.5, currency="USD")),
    ),
    (
        "conditional-tradein",
        Product(
            "Halo Tab 11 128 GB",
            249,
            above="With trade-in of an eligible tablet",
            lines=("Price without trade-in: $399", "Wi-Fi, Graphite", "Free engraving"),
        ),
        facts("conditional"),
    ),
    (
        "expired",
        Product("Ceramic planter set of 3", 31, 45, "Summer sale price", above="Summer sale ended August 31", lines=("Ships in 2 days",), dark=True),
        facts("expired_offer"),
    ),
    (
        "fine_print-asis",
        Product(
            "Standing desk frame, dual motor",
            279,
            lines=("Height 24 - 50 in", "5 year warranty"),
            faint="Clearance item: final sale, cannot be returned or exchanged. Warranty excludes open-box units.",
        ),
        facts("fine_print"),
    ),
)
DESK_CSS = """
.top{display:flex;gap:30px;align-items:center;padding:18px 56px;background:var(--card);font-size:16px;border-bottom:1px solid var(--line)}
.top b{font-size:25px;color:var(--accent);font-family:'Liberation Serif'}
.top input{flex:1;padding:9px 14px;border:1px solid var(--line);border-radius:20px;background:transparent;color:inherit;font-size:15px}
.path{padding:16px 56px;font-size:15px;color:var(--sub)} .m{display:flex;gap:50px;padding:0 56px 44px} .r{flex:1;max-width:520px}
h1{font-family:'Liberation Serif';font-size:34px;line-height:1.2;margin-bottom:14px} .up{font-size:17px;margin-bottom:6px}
.price{font-size:40px} .r del{font-size:20px;margin-left:10px}
.bad{background:#fbe7a9;color:#4c3a00;font-size:16px;padding:3px 10px;border-radius:4px;margin-left:12px}
.r li{font-size:17px;padding:7px 0;list-style:none}
.btn{background:var(--accent);color:#fff;text-align:center;padding:15px;font-size:18px;margin-top:20px;border-radius:28px}
.pale{font-size:12px;color:var(--faint);margin-top:12px}
"""
PHONE_CSS = """
.top{display:flex;justify-content:space-between;padding:8px 18px 12px;font-size:17px;font-weight:700} .pic{height:320px}
.card{background:var(--card);border-radius:22px 22px 0 0;margin-top:-22px;position:relative;padding:24px 20px} h1{font-size:22px}
.up{font-size:15px;color:var(--accent);margin:8px 0 0;font-weight:700}
.price{font-size:34px} .card del{font-size:17px;margin-left:8px}
.bad{background:var(--accent);color:#fff;font-size:14px;padding:3px 9px;border-radius:12px;margin-left:8px}
.card li{list-style:none;font-size:15px;padding:9px 0;border-bottom:1px solid var(--line)}
.btn{background:var(--ink);color:var(--bg);border-radius:12px;text-align:center;padding:15px;font-size:17px;font-weight:700;margin-top:20px}
.pale{font-size:10px;color:var(--faint);margin-top:10px}
"""


def _product(rng: Random, item: Product, *, desk: bool) -> str:
    """A product page, in a browser or on a phone."""
    was = f"<del>${digits(item.was, cents=bool(item.price % 1))}</del>" if item.was else ""
    badge = f"<span class='bad'>{item.badge}</span>" if item.badge else ""
    up = f"<div class='up'>{item.above}</div>" if item.above else ""
    price = f"{up}<div><span class='price'>{money(item.price, '$', cents=bool(item.price % 1))}</span>{was}{badge}</div>"
    lines = "".join(f"<li>{line}</li>" for line in item.lines)
    pale = f"<div class='pale'>{item.faint}</div>" if item.faint else ""
    hue, shape = rng.randint(0, 359), rng.randint(0, 3)
    if desk:
        head = (
            "<div class='top'><b>Fernhill</b><input value='Search the store'><span>Account</span><span>Bag (2)</span></div>"
            "<div class='path'>Home / Living / Essentials</div>"
        )
        body = (
            f"{head}<div class='m'>{photo(hue, width='520px', height='520px', shape=shape)}<div class='r'><h1>{item.title}</h1>"
            f"{price}<ul>{lines}</ul><div class='btn'>Add to bag</div>{pale}</div></div>"
        )
        return document(DESK_CSS, body, dark=item.dark, accent="#2f6b52", lang="en")
    body = (
        f"{status_bar(rng)}<div class='top'><span>‹</span><span>Product</span><span>♡</span></div><div class='pic'>"
        f"{photo(hue, shape=shape)}</div><div class='card'><h1>{item.title}</h1>{price}<ul>{lines}</ul>"
        f"<div class='btn'>Add to cart</div>{pale}</div>"
    )
    return document(PHONE_CSS, body, dark=item.dark, accent="#c4472b", lang="en")


Deal = tuple[str, float, float, str]
"""Title, price, old price, badge."""
DEALS: tuple[tuple[str, str, tuple[Deal, ...], Facts], ...] = (
    (
        "clean",
        "Weekend deals · live until Sunday 9 pm",
        (
            ("Ground coffee 2 lb", 15.2, 19, "20% OFF"),
            ("Glass jars, 6 pack", 18, 24, "SAVE $6"),
            ("Dish towels, set of 8", 12, 24, "HALF PRICE"),
            ("Olive oil 1 L", 13.5, 15, "10% OFF"),
        ),
        facts(),
    ),
    (
        "false_discount",
        "Tech picks of the week",
        (("USB-C hub 7-in-1", 28, 40, "30% OFF"), ("Webcam 1080p", 45, 60, "50% OFF"), ("Mouse, silent click", 17, 20, "SAVE $3")),
        facts("false_discount"),
    ),
)
DEAL_CSS = """
body{padding:34px 44px} h1{font-size:30px} h2{font-size:18px;font-weight:400;color:var(--sub);margin:4px 0 22px} .g{display:flex;gap:20px}
.c{background:var(--card);border:1px solid var(--line);border-radius:10px;width:250px;padding:16px} .c p{font-size:17px;margin:12px 0 6px}
.c em{font-style:normal;font-weight:700;font-size:14px;background:#0c5bd1;color:#fff;padding:3px 8px;border-radius:3px}
.c .m{font-size:28px;margin-top:6px} .c del{font-size:17px;margin-left:8px}
"""


def _deals(rng: Random, head: str, deals: tuple[Deal, ...], *, dark: bool) -> str:
    """A row of deal cards in a browser."""
    cards = "".join(
        f"<div class='c'>{photo(rng.randint(0, 359), height='190px', radius=6, shape=rng.randint(0, 3))}<p>{title}</p><em>"
        f"{badge}</em><div class='m'>{money(price, '$')}<del>${digits(old)}</del></div></div>"
        for title, price, old, badge in deals
    )
    return document(DEAL_CSS, f"<h1>Deals for you</h1><h2>{head}</h2><div class='g'>{cards}</div>", dark=dark, lang="en")


PLANS: tuple[tuple[str, str, tuple[tuple[str, float, str, str], ...], str, Facts], ...] = (
    (
        "clean",
        "Pick a plan",
        (
            ("Solo", 9, "per month", "1 seat, 20 projects"),
            ("Team", 29, "per month", "5 seats, 200 projects"),
            ("Studio", 79, "per month", "20 seats, unlimited"),
        ),
        "Change or cancel whenever you like.",
        facts(),
    ),
    (
        "conditional-first_year",
        "Your streaming plan",
        (("Annual, new members", 4, "per month, first year only", "Then $12 per month"), ("Monthly", 12, "per month", "No commitment")),
        "The $4 price is for new members who commit to 12 months.",
        facts("conditional"),
    ),
    (
        "fine_print-renewal",
        "Choose your box",
        (("Small box", 35, "per delivery", "3 meals for 2"), ("Family box", 58, "per delivery", "4 meals for 4")),
        "~Deliveries renew weekly until cancelled; a delivery locked in 6 days ahead cannot be refunded.",
        facts("fine_print"),
    ),
    (
        "clean-small",
        "Simple hosting",
        (("Starter", 5, "per month", "10 GB storage"), ("Growth", 14, "per month", "50 GB storage"), ("Pro", 32, "per month", "200 GB storage")),
        "~© 2026 Tidewater Hosting. All rights reserved.",
        facts(),
    ),
)
PLAN_CSS = """
body{padding:50px 60px;text-align:center} h1{font-size:38px;margin-bottom:30px} .g{display:flex;gap:24px;justify-content:center}
.c{flex:1;max-width:330px;background:var(--card);border-radius:18px;border:1px solid var(--line);padding:30px 22px} .c h2{font-size:21px}
.c .m{font-size:52px;margin:10px 0 0} .c p{font-size:17px}
.c p+p{margin-top:14px;color:var(--sub)}
.c a{display:block;margin-top:22px;border:2px solid #4b3fd6;color:var(--ink);font-size:17px;border-radius:10px;padding:11px}
.n{font-size:17px;margin-top:28px} .pale{font-size:12px;color:var(--faint);margin-top:34px}
"""


def _plans(title: str, plans: tuple[tuple[str, float, str, str], ...], note: str, *, dark: bool) -> str:
    """A page of prices of a service; a note that starts with ~ is small and pale."""
    cards = "".join(
        f"<div class='c'><h2>{name}</h2><div class='m'>{money(price, '$', cents=False)}</div><p>{per}</p><p>{what}</p>"
        f"<a>Select {name.split(',')[0]}</a></div>"
        for name, price, per, what in plans
    )
    return document(
        PLAN_CSS,
        f"<h1>{title}</h1><div class='g'>{cards}</div><div class='{'pale' if note[0] == '~' else 'n'}'>{note.lstrip('~')}</div>",
        dark=dark,
        lang="en",
    )


BANNERS: tuple[tuple[str, str, str, str, str, Facts], ...] = (
    ("expired", "Spring tune-up", "$59", "was $85", "This promotion closed on May 15 and is no longer available.", facts("expired_offer")),
    ("clean", "Carpet cleaning, 3 rooms", "$120", "was $150 · 20% off", "Book online through December 20. 4.8 stars, 212 reviews.", facts()),
    (
        "clean-other_ended",
        "Pottery evening class",
        "$45",
        "6 - 8 pm, all materials included",
        "Registration for the fall camp has ended; evening class seats are open.",
        facts(),
    ),
)
BANNER_CSS = """
body{display:flex;align-items:center;gap:44px;padding:44px 54px;background:linear-gradient(100deg,var(--a),var(--b));color:#14202b}
h1{font-size:42px;line-height:1.15} .p{font-size:84px;font-weight:800;line-height:1.15} .w{font-size:23px}
.e{font-size:20px;margin-top:16px;font-weight:700}
.go{display:inline-block;margin-top:18px;background:#14202b;color:#fff;font-size:20px;padding:11px 30px}
"""


def _banner(rng: Random, title: str, price: str, was: str, end: str) -> str:
    """A wide banner of a local service."""
    hue = rng.randint(0, 359)
    body = (
        f"<div><h1>{title}</h1><div class='p'>{price}</div><div class='w'>{was}</div><div class='e'>{end}</div>"
        "<span class='go'>Learn more</span></div>"
        f"{photo(hue, width='360px', height='330px', radius=180, shape=rng.randint(0, 3))}"
    )
    return document(f":root{{--a:hsl({hue},60%,90%);--b:hsl({hue},52%,78%)}}{BANNER_CSS}", body, lang="en")


def pages(rng: Random) -> Iterator[Page]:
    """The pages of this module."""
    for place, (name, item, truth) in enumerate(PRODUCTS):
        desk = place % 2 == 1
        small = 12 if desk and item.faint else 10 if item.faint else 14
        yield paged(
            f"terrace-en-product-{name}",
            _product(rng, item, desk=desk),
            truth,
            width=1280 if desk else 390,
            scale=1.5 if desk and not item.faint else 2,
            small=small,
        )
    for place, (name, head, deals, truth) in enumerate(DEALS):
        yield paged(f"terrace-en-deals-{name}", _deals(rng, head, deals, dark=place == 1), truth, width=1180, scale=1.25, small=14)
    for place, (name, title, plans, note, truth) in enumerate(PLANS):
        yield paged(
            f"terrace-en-plans-{name}", _plans(title, plans, note, dark=place == 1), truth, width=1140, scale=2, small=12 if note[0] == "~" else 17
        )
    for name, title, price, was, end, truth in BANNERS:
        yield paged(f"terrace-en-banner-{name}", _banner(rng, title, price, was, end), truth, width=1060, scale=1.25, small=20)
