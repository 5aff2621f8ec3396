"""English pages of goods and offers: phones and desktops, options, clubs, flash sales, games, courses, trade-ins, gigs."""

from __future__ import annotations

from random import Random

from tests.generator.web.canal_kit import LATIN, Drawn, Template, icon, offer, picture, shell, status, truth


def _page(css: str, body: str) -> str:
    """An English document."""
    return shell(css, body, lang="en", font=LATIN)


def _pan(rng: Random, *, wrong: bool) -> Drawn:
    """A product page on a phone: a percentage before the price."""
    css = """body{background:#fff;color:#0f1111}.s{background:#123b3a;padding:10px 14px}.s div{background:#fff;border-radius:8px;padding:10px 12px;font-size:15px;color:#777}.x{padding:12px 16px}
    .st{color:#c77700;font-size:15px}h1{font-size:18px;font-weight:400;line-height:1.4;margin:6px 0}.y{font-size:30px;margin-top:12px}.y i{font-style:normal;color:#c4302b;margin-right:10px}
    .y sup{font-size:15px}.l{font-size:15px;color:#565959;margin:6px 0 14px}.b{background:#ffd23f;border-radius:24px;text-align:center;padding:13px;font-size:16px;margin-top:10px}.b.k{background:#ff9f1c}"""
    whole = 59 if wrong else 52
    body = f"""{status(rng)}<div class="s"><div>{icon("search")} Search Brambles</div></div><div class="x"><span style="color:#0a7d78">Visit the Hearthside store</span>
    <h1>Hearthside Hard-Anodised Frying Pan, 11 inch, PFOA free, stay-cool handle, model HS-2811</h1><span class="st">★★★★☆ 4.4 ({rng.randint(1200, 9800):,})</span></div>
    {picture("#d8dde0", "#7d8990", "height:270px")}<div class="x"><div class="y"><i>-35%</i><sup>$</sup>{whole}<sup>00</sup></div><div class="l">List Price: <del>$80.00</del></div>
    <div>FREE delivery Thursday, May {rng.randint(8, 29)}</div><p style="color:#007600;font-size:17px;margin:10px 0">In stock</p><div class="b">Add to cart</div><div class="b k">Buy now</div></div>"""
    return _page(css, body), truth("false_discount" if wrong else "", surface="listing")


def _plant(rng: Random, *, wrong: bool) -> Drawn:
    """Radio buttons for sizes below a serif heading."""
    css = """body{background:#f7f3ec;color:#2f3a2c}.n{display:flex;justify-content:space-between;padding:10px 18px;font-size:17px}h1{font-family:'Liberation Serif',serif;font-size:29px;margin:18px 18px 4px}
    .y{margin:0 18px 16px;font-size:22px;color:#4a6b3c}.o{margin:0 18px 10px;border:1px solid #cbc4b4;border-radius:10px;padding:13px 14px;display:flex;gap:12px;font-size:16px;align-items:center}
    .o i{width:18px;height:18px;border-radius:50%;border:2px solid #9a9584}.o span:last-child{margin-left:auto}.o.on{border:2px solid #4a6b3c;background:#eef3e6}.o.on i{border:6px solid #4a6b3c}
    .b{background:#2f3a2c;color:#fff;text-align:center;margin:18px;padding:15px;font-size:17px}"""
    sizes = (("Small, 12 cm pot", "$19.50", ""), ("Large, 21 cm pot", "$36.00", "on"), ("Hanging basket", "$41.00", ""))
    lines = "".join(f'<div class="o {on}"><i></i><span>{name}</span><span>{cost}</span></div>' for name, cost, on in (sizes if wrong else sizes[1:]))
    body = f"""{status(rng)}<div class="n"><span>☰</span><b>fernhouse</b><span>{icon("cart")} 2</span></div>{picture("#dbe6cc", "#7a9a63", "height:300px")}<h1>Boston Fern</h1>
    <div class="y">{"From $19.50" if wrong else "$36.00"}</div>{lines}<div class="b">Add to bag</div><p style="margin:0 18px 20px;font-size:15px">Ships from Oregon in {rng.randint(2, 5)} days. Water weekly, bright shade.</p>"""
    return _page(css, body), truth(
        "conditional" if wrong else "", text="The listing shows one price and the option I picked another." if wrong else None
    )


def _club(rng: Random, *, wrong: bool) -> Drawn:
    """A grocer's desktop page with a shelf label."""
    css = """body{background:#fff;color:#1a1a1a;font-size:16px}.n{background:#00463c;color:#fff;padding:16px 80px;display:flex;gap:40px}.n b{font-size:22px}.m{display:flex;gap:60px;padding:34px 80px}h1{font-size:28px;margin:0 0 10px}
    .lab{width:300px;border-radius:6px;overflow:hidden;margin:20px 0}.lab div{padding:13px 18px}.lab .a{background:#ffdf1b}.lab .a b{font-size:38px}.lab .b{background:#f2f2f2;font-size:17px}.plain{font-size:38px;font-weight:700;margin:20px 0 8px}
    .go{background:#00463c;color:#fff;border-radius:24px;display:inline-block;padding:13px 44px;font-size:17px}dt{font-weight:700;margin-top:14px}dd{margin:4px 0}"""
    price = (
        '<div class="lab"><div class="a"><b>£7.50</b><br>Harvest Card price</div><div class="b">Without card £10.25</div></div>'
        if wrong
        else '<div class="plain">£10.25</div><p>Harvest Card holders collect 20 points on this item</p>'
    )
    body = f"""<div class="n"><b>Greenhythe</b><span>Groceries</span><span>Recipes</span><span>Stores</span><span>Help 0800 {rng.randint(100, 999)} 4410</span></div><div class="m">{picture("#f2ead0", "#c8ab52", "width:470px;height:430px")}
    <div><h1>Cold Pressed Rapeseed Oil 1 litre</h1><span>★ 4.6 from {rng.randint(60, 400)} reviews</span>{price}<div class="go">Add to trolley</div><dl><dt>Ingredients</dt><dd>Rapeseed oil</dd><dt>Storage</dt>
    <dd>Keep in a cool, dark place. Use within 3 months of opening.</dd></dl></div></div>"""
    return _page(css, body), truth(
        "conditional" if wrong else "", surface="listing", listing=None if wrong else offer("Rapeseed oil 1 l", 10.25, "GBP")
    )


def _drill(rng: Random, *, wrong: bool) -> Drawn:
    """A deal of the week with a banner across the page."""
    css = """body{background:#1c1c1e;color:#fff}.z{background:#f5c518;color:#1c1c1e;padding:13px 18px;font-weight:700;font-size:17px;display:flex;justify-content:space-between}.c{padding:18px}h1{font-size:22px;margin:0 0 8px}
    .y{display:flex;align-items:baseline;gap:14px;margin:14px 0}.y b{font-size:36px;color:#f5c518}.y del{color:#a5a5aa;font-size:18px}li{margin:8px 0;font-size:16px}.b{background:#f5c518;color:#1c1c1e;text-align:center;padding:15px;
    font-weight:700;font-size:17px;border-radius:4px}"""
    strip = (
        "<span>Deal of the week</span><span>Ended Sunday 11 May</span>"
        if wrong
        else f"<span>Deal of the week</span><span>Ends in 1d {rng.randint(2, 20)}h</span>"
    )
    foot = "" if wrong else '<p style="font-size:15px;color:#c9c9cf">Last week\'s sander deal has ended. Thanks to all who took part.</p>'
    body = f"""{status(rng, "#fff")}<div class="z">{strip}</div>{picture("#3b3f46", "#6b727d", "height:270px")}<div class="c"><h1>Torran TR-18 Cordless Drill Driver</h1><span>18 V · 2 Ah battery · 1.4 kg</span>
    <div class="y"><b>$64.00</b><del>$80.00</del><span>20% off</span></div><ul><li>21 torque settings</li><li>Two speeds: 450 and 1,500 rpm</li><li>Case and {rng.randint(10, 30)} bits in the box</li></ul><div class="b">Grab the deal</div>{foot}</div>"""
    return _page(css, body), truth("expired_offer" if wrong else "")


def _gig(rng: Random, *, wrong: bool) -> Drawn:
    """A concert with a big poster and a line under the button."""
    css = """body{background:#fdfcff;color:#1d1333}.po{background:linear-gradient(160deg,#2b1055,#d53a9d);color:#fff;padding-bottom:40px}.po h1{font-size:36px;margin:60px 20px 6px;line-height:1.1}.po p{margin:0 20px;font-size:16px}
    .d{display:flex;gap:14px;padding:18px 20px;border-bottom:1px solid #e6e1f0;font-size:16px;line-height:1.5}.d b{width:52px;font-size:22px;color:#d53a9d}.k{display:flex;justify-content:space-between;padding:18px 20px;font-size:17px}.k b{font-size:26px}
    .b{margin:0 20px;background:#d53a9d;color:#fff;text-align:center;border-radius:30px;padding:14px;font-size:17px}.pale{font-size:10.5px;color:#bdb6ca;padding:10px 20px 24px;line-height:1.6}"""
    small = (
        "A venue charge of $9.75 per ticket is not included and will be added at checkout."
        if wrong
        else "Photo: Mina Orlov. © 2025 Lowlight Presents Ltd. All rights reserved."
    )
    body = f"""<div class="po">{status(rng, "#fff")}<h1>The Paper Lanterns</h1><p>Autumn tour · support: Ada Wren</p></div><div class="d"><b>OCT<br>{rng.randint(10, 29)}</b><div>Riverside Hall, Portland<br>Doors 7:00 PM, show 8:00 PM<br>All ages</div></div>
    <div class="k"><span>General admission</span><b>$48.00</b></div><div class="b">Find tickets</div><div class="pale">{small}</div>"""
    return _page(css, body), truth(
        "fine_print hidden_fee" if wrong else "", surface="listing", listing=offer("The Paper Lanterns, general admission", 48, "USD")
    )


def _puzzle(rng: Random, *, wrong: bool) -> Drawn:
    """A handheld console's store: a launch offer on a card."""
    css = """body{background:#e9eef5;color:#23283a;font-size:16px}.w{width:1080px;margin:0 auto;padding:30px 0}.c{background:#fff;border-radius:18px;display:flex;overflow:hidden}.c .r{padding:30px 34px;flex:1}h1{margin:0 0 8px;font-size:30px}
    .of{border:2px solid #e4572e;border-radius:10px;padding:14px 18px;margin:20px 0}.of b{font-size:32px;color:#e4572e;margin-right:12px}.of del{color:#7b8194;font-size:18px}.of p{margin:8px 0 0;font-size:16px}
    .b{display:inline-block;background:#e4572e;color:#fff;border-radius:10px;padding:13px 38px;font-size:17px}.g{display:flex;gap:30px;margin-top:22px;color:#5b6176}"""
    when = "Launch offer. This offer ended on 3 March 2025." if wrong else "Launch offer. Runs until 30 June; the free demo ended on 3 March."
    body = f"""<div class="w"><p>Home › Puzzle › <b>Tidal Clockwork</b></p><div class="c">{picture("#8fd0d9", "#2a6f97", "width:480px;height:430px")}<div class="r"><h1>Tidal Clockwork</h1><span>Brinewave Games · rated 7+ · 2.{rng.randint(1, 9)} GB</span>
    <div class="of"><b>€15.00</b><del>€20.00</del><span> −25%</span><p>{when}</p></div><div class="b">Buy now</div><div class="g"><span>Players<br><b>1–2</b></span><span>Languages<br><b>9</b></span><span>Reviews<br><b>{rng.randint(200, 900)}</b></span></div></div></div></div>"""
    return _page(css, body), truth(
        "expired_offer" if wrong else "", surface="listing", listing=None if wrong else offer("Tidal Clockwork", 15, "EUR")
    )


def _course(rng: Random, *, wrong: bool) -> Drawn:
    """A course on a desktop with a card to buy at the right."""
    css = """body{background:#fff;color:#1c1d1f;font-size:16px}.h{background:#22223b;color:#fff;padding:44px 90px}.h h1{font-size:33px;margin:0 0 12px;width:640px}.h p{width:640px;margin:8px 0;line-height:1.5}.card{position:absolute;right:90px;top:40px;width:330px;background:#fff;
    color:#1c1d1f;box-shadow:0 3px 14px #0004;padding:22px}.card b{font-size:34px}.card a{display:block;background:#9a4dff;color:#fff;text-align:center;padding:13px;margin:14px 0}.card li{margin:7px 0}.m{padding:30px 90px;height:300px;width:740px}.m div{border:1px solid #d1d2d6;padding:13px;margin-bottom:-1px}"""
    price = "$34.99" if wrong else "$24.99"
    body = f"""<div class="h"><h1>Watercolour for Beginners: Light, Water and Paper</h1><p>Learn washes, wet-in-wet and glazing in {rng.randint(30, 60)} short lessons.</p><p>★ 4.7 ({rng.randint(800, 2400):,} ratings) · 11,204 students</p><p>Created by Inés Calloway · Last updated 2/2025</p></div>
    <div class="card">{picture("#cfe8ef", "#f2b5d4", "height:150px;margin-bottom:14px")}<b>{price}</b><a>Enrol now</a><ul style="padding-left:20px"><li>14 hours of video</li><li>22 downloads</li><li>Certificate</li></ul></div>
    <div class="m"><h2>Course content</h2><div>1. Materials that matter · 38 min</div><div>2. Flat and graded washes · 1 h 12 min</div><div>3. A simple landscape · 2 h 05 min</div></div>"""
    return _page(css, body), truth("mismatch" if wrong else "", surface="listing", listing=offer("Watercolour for Beginners", 24.99, "USD"))


def _tablet(rng: Random, *, wrong: bool) -> Drawn:
    """A maker's own page: much white and large type."""
    css = """body{background:#fff;color:#1d1d1f;text-align:center}h1{font-size:32px;margin:22px 20px 4px}.t{font-size:17px;color:#515154;margin:0 30px 16px}.y{font-size:27px;font-weight:600;margin:20px 0 14px}.b{display:inline-block;background:#0066d6;color:#fff;
    border-radius:24px;padding:12px 34px;font-size:17px}.sw i{display:inline-block;width:24px;height:24px;border-radius:50%;margin:14px 6px}.pale{font-size:10px;color:#b9b9be;padding:16px 34px 26px;line-height:1.6}.sp{background:#f5f5f7;padding:18px;font-size:16px;line-height:1.9;margin-top:22px}"""
    price = "$549" if wrong else "$799"
    small = (
        "Price shown is after $250 credit for trade-in of an eligible device. Without trade-in: $799."
        if wrong
        else "Screen images simulated. Battery life varies with use and settings."
    )
    body = f"""{status(rng)}<h1>Lumen Slate 11</h1><p class="t">Thin, bright and ready for class.</p>{picture("#dce7f5", "#7895c4", "height:280px;margin:0 30px;border-radius:18px")}<div class="sw"><i style="background:#d8dadd"></i><i style="background:#41576e"></i><i style="background:#c9b6a0"></i></div>
    <div class="y">{price}</div><div class="b">Buy</div><div class="sp">11.2-inch display · 120 Hz<br>256 GB · 8 GB memory · {rng.randint(450, 490)} g</div><div class="pale">{small}</div>"""
    return _page(css, body), truth("conditional fine_print" if wrong else "", surface="listing")


def _coat(rng: Random, *, wrong: bool) -> Drawn:
    """A fashion app in the dark, the picture beside a column of text."""
    css = """body{background:#0e0e10;color:#f4f1ec}.n{text-align:center;letter-spacing:6px;font-size:18px;padding:12px}.r{display:flex;gap:16px;padding:12px 16px}.r h1{font-family:'Liberation Serif',serif;font-weight:400;font-size:25px;margin:0 0 12px}.y{font-size:21px}
    .y del{color:#8f8b85;margin-right:10px}.s{display:flex;gap:8px;padding:6px 16px}.s i{font-style:normal;border:1px solid #55524e;padding:9px 15px;font-size:15px}.s .on{background:#f4f1ec;color:#0e0e10}.b{border:1px solid #f4f1ec;margin:18px 16px 12px;text-align:center;padding:14px;font-size:16px;letter-spacing:2px}
    .pale{font-size:10px;color:#4d4b49;padding:0 16px 20px;line-height:1.6}"""
    small = (
        "Sale price excludes sizes L and XL, which are charged at full price. Sale items cannot be returned."
        if wrong
        else "Our studio is closed on public holidays. Model is 178 cm tall and wears a size M."
    )
    body = f"""{status(rng, "#f4f1ec")}<div class="n">MAREN</div><div class="r">{picture("#4b4640", "#8d8172", "width:200px;height:290px")}<div><h1>Boiled Wool Coat</h1><div class="y"><del>£240</del>£180</div><p style="font-size:15px;line-height:1.6;color:#c9c4bc">Camel. Two pockets, horn buttons.<br>Ref. MW-{rng.randint(1000, 9999)}</p></div></div>
    <div class="s"><i>XS</i><i>S</i><i class="on">M</i><i>L</i><i>XL</i></div><div class="b">ADD TO BAG</div><div class="pale">{small}</div>"""
    return _page(css, body), truth(
        "fine_print" if wrong else "", unsure="conditional" if wrong else "", surface="listing", listing=offer("Boiled Wool Coat", 180, "GBP")
    )


def _sofa(rng: Random, *, wrong: bool) -> Drawn:
    """A furniture grid of two cards, each with a badge."""
    css = """body{background:#f3efe9;color:#2c2620}.n{padding:10px 18px;font-size:21px;font-weight:700}.c{background:#fff;margin:0 16px 16px;border-radius:6px;overflow:hidden;position:relative}.c i{position:absolute;top:14px;left:14px;font-style:normal;background:#a63d2f;color:#fff;padding:6px 12px;font-size:16px}
    .c div.x{padding:14px 16px;font-size:16px;line-height:1.6}.c b{font-size:24px}.c del{color:#8a8178;font-size:16px;margin-left:10px}"""
    now = "$129" if wrong else "$119"
    body = f"""{status(rng)}<div class="n">Side tables ({rng.randint(20, 60)})</div><div class="c"><i>Save $30</i>{picture("#e7dac8", "#b28b5f", "height:230px")}<div class="x">Alder round side table, oak, 45 cm<br><b>{now}</b><del>Was $149</del><br>★ 4.5 (212)</div></div>
    <div class="c"><i>Save $45</i>{picture("#d9d4cb", "#7f7464", "height:230px")}<div class="x">Tarn nesting tables, set of 2<br><b>$180</b><del>Was $225</del><br>★ 4.8 (96)</div></div>"""
    return _page(css, body), truth("false_discount" if wrong else "", surface="listing")


TEMPLATES = (
    Template("pan-phone", "false_discount", _pan, 390, 2, 28),
    Template("fern-radio", "conditional", _plant, 390, 2, 28),
    Template("oil-club-desktop", "conditional", _club, 1260, 1.5, 24),
    Template("drill-week", "expired_offer", _drill, 402, 2, 28),
    Template("gig-poster", "fine_print", _gig, 390, 3, 31),
    Template("puzzle-launch", "expired_offer", _puzzle, 1240, 1.5, 24),
    Template("watercolour-desktop", "mismatch", _course, 1280, 1.5, 24),
    Template("slate-trade-in", "fine_print", _tablet, 390, 3, 30),
    Template("coat-dark", "fine_print", _coat, 393, 3, 30),
    Template("table-badges", "false_discount", _sofa, 375, 2, 30),
)
