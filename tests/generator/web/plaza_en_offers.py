"""English offers: goods, sales, plans, fares, posters, sellers' listings."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.plaza_kit import listing, page, pic, rows, split, status

FAINT = "font-size:9px;color:#cfcfcf"


def goods(cut: int, price: float) -> str:
    """A desktop product page in three columns with a box to buy from."""
    return f"""<div style="background:#1b2a3a;color:#fff;padding:12px 30px" class="r"><b style="font-size:20px">harborline</b>
<span style="background:#fff;color:#777;padding:6px 300px 6px 12px;border-radius:4px">Search all departments</span><span>Hello, Dana　Returns &amp; Orders　Cart (2)</span></div>
<div class="f" style="padding:26px 30px;gap:26px">{pic("400px", 400, "#d9d9d9", "#8d99ae")}<div style="flex:1">
<div style="font-size:21px">Corvane 6-Quart Air Fryer, 1700 W, Nonstick Basket, 8 Presets</div><div style="color:#007185">4.6 ★★★★★ 12,408 ratings</div>
<hr style="border:0;border-top:1px solid #ddd;margin:12px 0"><div class="f" style="align-items:baseline;gap:12px"><span style="color:#cc0c39;font-size:28px">-{cut}%</span>
{split(price, 32, "#0f1111", "$")}</div><div class="g">List Price: <del>$119.99</del></div><div style="margin-top:14px"><b>About this item</b><ul style="padding-left:20px">
<li>Cooks for up to four people</li><li>Cord length 3.3 ft, weight 11.2 lb</li><li>Dishwasher-safe parts</li></ul></div></div>
<div style="width:230px;border:1px solid #d5d9d9;border-radius:8px;padding:16px">{split(price, 24, "#0f1111", "$")}<p>FREE delivery <b>Tue, Dec 1</b></p>
<p style="color:#007600;font-size:18px;margin:8px 0">In Stock</p><p>Quantity: 1</p>
<div class="c" style="background:#ffd814;border-radius:20px;padding:8px;margin:10px 0">Add to Cart</div>
<div class="c" style="background:#ffa41c;border-radius:20px;padding:8px">Buy Now</div></div></div>"""


def phone(price: str, under: str, lines: tuple[tuple[str, str], ...]) -> str:
    """A dark page of a maker's shop."""
    return f"""<div style="background:#000;color:#f5f5f7;padding-bottom:26px">{status("9:41", "#fff")}<div class="c" style="padding:18px">
<div style="color:#f56300">New</div><div class="b" style="font-size:30px">Buy Aero 9</div></div>{pic("100%", 260, "#1d3557", "#6d6875")}
<div class="c" style="padding:18px"><div class="b" style="font-size:34px">{price}</div><div style="color:#c7c7cc">{under}</div></div>
<div style="margin:0 18px;border:1px solid #444;border-radius:14px;padding:8px 16px">{rows(lines, "padding:9px 0")}</div>
<div class="c" style="background:#0071e3;border-radius:14px;margin:20px 18px 0;padding:13px">Add to Bag</div></div>"""


def flash(badge: str, tint: str, cut: str, was: float, now: float) -> str:
    """A card of a deal with a coloured ribbon."""
    return f"""<div style="background:#f6f1eb;padding-bottom:20px">{status("6:27")}<div class="r" style="padding:8px 16px"><b style="font-size:20px">Daily Deals</b><span>☰</span></div>
<div style="background:#fff;margin:8px 14px;border-radius:16px;overflow:hidden">{pic("100%", 240, "#f6bd60", "#f28482")}
<div class="c b" style="background:{tint};color:#fff;padding:9px">{badge}</div><div style="padding:16px">
<div style="font-size:18px">Pinecrest insulated picnic backpack, 4 settings</div><div class="r" style="margin:12px 0"><span>{split(now, 34, "#b23a48", "$")}
<del style="margin-left:8px">${was:.2f}</del></span><span style="border:2px solid #b23a48;color:#b23a48;border-radius:6px;padding:2px 10px" class="b">{cut}</span></div>
<div class="g">Ships from Ohio in 2-3 days. 1,120 people are watching.</div></div></div></div>"""


def plans(prices: tuple[str, str, str], under: tuple[str, str, str]) -> str:
    """Three columns of plans on a desktop page."""
    texts = (("Solo", "1 screen, HD"), ("Duo", "2 screens, Full HD"), ("Household", "5 screens, 4K"))
    drawn = "".join(
        f"""<div class="c" style="flex:1;border:{"3px solid #6a4cff" if n == 1 else "1px solid #ccc"};border-radius:16px;padding:28px 18px"><b style="font-size:20px">{name}</b>
<p class="g">{what}</p><div style="margin:20px 0 4px"><b style="font-size:38px">{price}</b><span class="g">/month</span></div><div style="min-height:46px;font-size:15px">{low}</div>
<div style="background:{"#6a4cff" if n == 1 else "#2c2c3a"};color:#fff;border-radius:24px;padding:11px;margin-top:14px">Choose {name}</div></div>"""
        for n, ((name, what), price, low) in enumerate(zip(texts, prices, under, strict=True))
    )
    return f"""<div class="r" style="padding:18px 70px;border-bottom:1px solid #eee"><b style="font-size:22px;color:#6a4cff">lumeo</b><span>Browse　Plans　Help　Sign in</span></div>
<div class="c" style="padding:36px 70px 0"><h1>Pick a plan that fits your sofa</h1><p class="g">Thousands of films and shows. Cancel online whenever you like.</p></div>
<div class="f" style="gap:24px;padding:34px 70px 50px">{drawn}</div>"""


def poster(small: str, style: str, before: str, badge: str, now: float) -> str:
    """A poster of a shop for garden furniture."""
    return f"""<div style="background:#1b4332;color:#fff;padding:44px 34px"><div style="letter-spacing:5px">FERN &amp; FOLD</div>
<div style="font-family:'Liberation Serif',serif;font-size:54px;line-height:1.1;margin:12px 0 22px">The Patio<br>Sale</div>
{pic("100%", 230, "#95d5b2", "#40916c", "border-radius:6px")}<div class="r" style="margin-top:20px"><div><div style="font-size:20px">Teak lounge chair</div>
<div style="color:#b7e4c7">Was <span style="text-decoration:line-through">{before}</span></div></div>
<div class="c b" style="background:#ffb703;color:#1b4332;border-radius:50%;width:92px;height:92px;padding-top:20px;font-size:20px;line-height:1.2">{badge}</div></div>
<div style="font-size:52px;margin-top:6px" class="b">${now:g}</div><div style="{style}">{small}</div></div>"""


def fares(head: str, chosen: int) -> str:
    """Fares of a flight, one of them chosen."""
    kinds = (("Basic", 59, "Small bag only"), ("Standard", 104, "Cabin bag + seat"), ("Flex", 148, "Free changes"))
    drawn = "".join(
        f"""<div style="border:{"2px solid #00539f;background:#eaf3fb" if n == chosen else "1px solid #ccc"};border-radius:10px;padding:12px 16px;margin:10px 16px" class="r">
<div><b>{"◉" if n == chosen else "○"} {name}</b><div class="g">{what}</div></div><b style="font-size:20px">${price}</b></div>"""
        for n, (name, price, what) in enumerate(kinds)
    )
    return f"""<div style="background:#00539f;color:#fff">{status("7:58", "#fff")}<div style="padding:10px 16px 20px"><b style="font-size:22px">Denver → Austin</b>
<div>Fri, Jan 15 · 6:40 AM – 9:52 AM · Nonstop</div><div style="font-size:30px;margin-top:8px" class="b">{head}</div></div></div>
<div class="b" style="padding:14px 16px 0">Select your fare</div>{drawn}
<div class="r" style="padding:14px 16px;border-top:1px solid #ddd"><span>Selected: {kinds[chosen][0]} <b style="font-size:20px">${kinds[chosen][1]}</b></span>
<span style="background:#ffb81c;border-radius:6px;padding:10px 24px" class="b">Continue</span></div>"""


def gym(foot: str) -> str:
    """A page to join a gym."""
    return f"""{status("5:33")}<div style="background:linear-gradient(160deg,#ff5400,#9e0059);color:#fff;padding:44px 22px"><b style="font-size:34px;line-height:1.15">Train all month at
Ironleaf</b><div style="margin-top:8px">Riverside club · open 5 AM to 11 PM</div></div><div style="padding:20px 22px"><div style="border-radius:14px;border:1px solid #ddd;padding:18px">
<div class="r"><b style="font-size:18px">Monthly pass</b><span>{split(39, 34, "#9e0059", "$")}<span class="g">/mo</span></span></div>
<div style="margin-top:10px">✓ Full gym floor<br>✓ 22 group classes a week<br>✓ Lockers and showers</div></div>
<div class="c b" style="background:#9e0059;color:#fff;border-radius:10px;padding:14px;margin-top:18px">Join now</div><div style="{FAINT};margin-top:14px">{foot}</div></div>"""


def hire(foot: str) -> str:
    """Tools to hire, on a desktop page with a bar at the side."""
    return f"""<div class="f"><div style="width:220px;background:#33312e;color:#eee;padding:26px;line-height:2.4"><b style="font-size:20px;color:#fca311">ToolShed</b><br>Drills<br>Saws
<br>Pressure washers<br>Ladders<br>Branches</div><div style="flex:1;padding:34px 40px"><div class="g">Home / Pressure washers / PW-2100</div><h2>PW-2100 electric pressure washer</h2>
<div class="f" style="gap:30px;margin-top:18px">{pic("330px", 280, "#ffe8b6", "#fca311")}<div><div style="font-size:18px">Weekend hire, Friday to Monday</div>
<div style="margin:16px 0">{split(46, 40, "#14213d", "$")}</div><div>2100 psi · 1.8 gal/min · 25 ft hose</div><div>Collect at 14 branches</div>
<div style="background:#fca311;display:inline-block;padding:11px 36px;margin-top:20px" class="b">Reserve</div></div></div>
<div style="margin-top:30px;font-size:10px;color:#d0d0d0">{foot}</div></div></div>"""


def code(tag: str, line: str, tone: str) -> str:
    """A page of codes of a site for vouchers."""
    return f"""{status("12:09")}<div style="background:#0b7a75;color:#fff;padding:12px 18px;font-size:20px" class="b">Clipwise</div><div style="padding:18px">
<div style="font-size:20px" class="b">Marlow Linen Duvet Set</div>{pic("100%", 200, "#e9edc9", "#a3b18a", "border-radius:10px;margin:12px 0")}
<div style="border:2px dashed {tone};border-radius:10px;padding:16px" class="c"><div>Offer price</div>{split(80, 38, tone, "$")} <del>$100.00</del>
<div style="font-family:'Liberation Mono',monospace;font-size:20px;background:#f0f0f0;margin:10px 0;padding:6px">{tag}</div><div style="color:{tone}" class="b">{line}</div></div>
<div class="g" style="margin-top:14px">Used 340 times. Last checked 25 Nov 2026.</div></div>"""


def seller(price: str, lines: tuple[tuple[str, str], ...]) -> str:
    """A neighbour's listing: picture first, price over the title."""
    return f"""{status("4:14")}{pic("100%", 330, "#cad2c5", "#52796f")}<div style="padding:16px"><div class="b" style="font-size:21px">Oak dining table with 4 chairs</div>
<div style="font-size:20px;margin:4px 0">{price}</div><div class="g">Listed 3 days ago in Maple Grove</div>
<div class="f c" style="gap:10px;margin:14px 0"><span style="flex:1;background:#0866ff;color:#fff;border-radius:8px;padding:9px">Message</span>
<span style="flex:1;background:#e4e6eb;border-radius:8px;padding:9px">Save</span><span style="flex:1;background:#e4e6eb;border-radius:8px;padding:9px">Share</span></div>
<b>Details</b>{rows(lines)}<p style="margin-top:8px">Solid oak, a few light scratches on one leg. 72 x 36 in. Smoke-free home.</p>
<div class="f" style="margin-top:14px;gap:10px;align-items:center">{pic("44px", 44, "#ffb4a2", "#b5838d", "border-radius:22px")}<span><b>Rosa M.</b><br>Joined in 2017</span></div></div>"""


def pages() -> Iterator[Page]:
    """The English offers, labelled."""
    wide = {"width": 1300, "scale": 1, "smallest": 14}
    fryer = "Corvane 6-Quart Air Fryer"
    yield page("plaza_en-goods-false_discount", goods(40, 89.99), "false_discount", context=listing(fryer, 89.99, "USD"), **wide)
    yield page("plaza_en-goods-clean", goods(25, 89.99), context=listing(fryer, 89.99, "USD"), **wide)
    yield page("plaza_en-goods-mismatch", goods(25, 89.99), "mismatch", context=listing(fryer, 74.99, "USD"), **wide)
    swap = (("Without trade-in", "$699.00"), ("Your trade-in credit", "-$300.00"))
    own = (("Finish", "Graphite"), ("Storage", "256 GB"), ("Delivery", "Free"))
    yield page("plaza_en-phone-conditional", phone("$399", "with an eligible trade-in", swap), "conditional")
    yield page("plaza_en-phone-clean", phone("$699", "Have an old phone? See what it is worth.", own))
    yield page("plaza_en-flash-expired", flash("This deal has ended", "#6c757d", "-40%", 40, 24), "expired_offer")
    yield page("plaza_en-flash-clean", flash("Ends in 05:12:33", "#b23a48", "-40%", 40, 24))
    yield page("plaza_en-flash-false_discount", flash("Ends in 05:12:33", "#b23a48", "-50%", 40, 24), "false_discount")
    none = ("Billed monthly", "Billed monthly", "Billed monthly")
    yield page("plaza_en-plans-clean", plans(("$7.99", "$11.99", "$16.99"), none), **wide)
    first = tuple(f"for your first 3 months<br>then ${price}/month" for price in ("7.99", "11.99", "16.99"))
    yield page("plaza_en-plans-conditional", plans(("$1.99", "$2.99", "$4.99"), first), "conditional", **wide)
    mild, faint = "color:#b7e4c7;margin-top:6px", "color:#4c7864;font-size:10px;margin-top:8px"
    yield page("plaza_en-poster-false_discount", poster("In stores and online", mild, "$240", "30%<br>OFF", 192), "false_discount")
    yield page("plaza_en-poster-clean", poster("In stores and online", mild, "$240", "30%<br>OFF", 168))
    yield page("plaza_en-poster-clean-up_to", poster("In stores and online", mild, "$240", "UP TO<br>60%", 168))
    yield page(
        "plaza_en-poster-expired", poster("Sale prices were valid through October 12, 2026 and no longer apply", faint, "$240", "30%<br>OFF", 168),
        "expired_offer", "fine_print", scale=3, smallest=30,
    )  # fmt: skip
    yield page("plaza_en-fares-conditional", fares("from $59", 2), "conditional")
    yield page("plaza_en-fares-clean", fares("$104", 1))
    yield page("plaza_en-fares-clean-basic", fares("$59", 0))
    yield page(
        "plaza_en-gym-fine_print", gym("A $49 joining fee and a $15 access card are charged on top at sign-up"), "fine_print", "hidden_fee",
        unsure=("conditional",), scale=3, smallest=26,
    )  # fmt: skip
    yield page("plaza_en-gym-clean", gym("© 2026 Ironleaf Clubs. Photos are for illustration."), scale=3, smallest=26)
    yield page(
        "plaza_en-hire-fine_print", hire("Price shown is a guide only; the actual price is as charged at checkout."), "fine_print",
        unsure=("conditional",), width=1200, scale=2, smallest=20,
    )  # fmt: skip
    yield page("plaza_en-hire-clean", hire("© 2026 ToolShed. All product names belong to their owners."), width=1200, scale=2, smallest=20)
    yield page("plaza_en-code-expired", code("LEAF20 · 20% off", "Expired 31 October 2026", "#8d8d8d"), "expired_offer", unsure=("conditional",))
    yield page("plaza_en-code-clean", code("Linen week · 20% off", "Ends 31 December 2026", "#0b7a75"))
    facts = (("Condition", "Used - good"), ("Material", "Oak"))
    yield page("plaza_en-seller-mismatch", seller("$340", facts), "mismatch", context=listing("Oak dining table with 4 chairs", 260, "USD"))
    yield page("plaza_en-seller-clean", seller("$260", facts), context=listing("Oak dining table with 4 chairs", 260, "USD"))
