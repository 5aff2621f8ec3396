"""Goods for sale: product details, deals, coupons, marketplaces, sellers' listings and flyers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.wharf_kit import SERIF, art, document, made, promise, status


def trainers(rng: Random) -> Iterator[Page]:
    """Shoes in a British app, the discount in a pill beside the price."""
    css = """.top{display:flex;justify-content:space-between;padding:8px 16px;font-size:20px}.in{padding:16px}.br{color:#777;font-size:13px}
    h1{font-size:19px;margin:2px 0 8px}.pr{display:flex;align-items:baseline;gap:10px}.now{font-size:27px;font-weight:700;color:#b3122b}
    .now small{font-size:17px}.was{color:#777;text-decoration:line-through}
    .pill{background:#b3122b;color:#fff;border-radius:12px;padding:2px 9px;font-size:13px}
    .sz{display:flex;gap:8px;margin:14px 0}.sz span{border:1px solid #ccc;border-radius:6px;padding:8px 11px}
    .sz .on{border:2px solid #111;font-weight:700}
    .bar{background:#111;color:#fff;text-align:center;padding:15px;border-radius:28px;margin-top:14px;font-weight:700}
    .st{font-size:13px;color:#444}"""
    for tag, now, pence, percent, must in (("fair", "59", "50", 30, ""), ("off", "64", "60", 30, "false_discount"), ("quarter", "63", "75", 25, "")):
        body = f"""{status(rng)}<div class=top><span>←</span><span>♡</span></div>{art(210, "shoe", "width:100%;height:260px")}
        <div class=in><div class=br>Holloway Run</div><h1>Fellside 4 Road Shoe, Slate / Ice</h1><div class=st>★ 4.6 · 318 reviews</div>
        <div class=pr><span class=now><small>£</small>{now}.<small>{pence}</small></span><span class=was>£85.00</span><span class=pill>{percent}%
        off</span></div>
        <p style="margin-top:14px;font-weight:700">UK size</p><div class=sz><span>7</span><span>7.5</span><span class=on>8</span><span>9</span>
        <span>10</span></div>
        <div class=st>Free returns within 28 days · Style code HR-40218</div><div class=bar>Add to bag</div></div>"""
        yield made(f"trainers-{tag}", document(css, body), 390, scale=2, smallest=13, must=must)


def kettle(rng: Random) -> Iterator[Page]:
    """A kettle on a wide Australian page, bought from a box on the right."""
    css = """body{background:#fff}.nav{background:#0d4f4a;color:#fff;padding:16px 60px;display:flex;gap:34px;font-size:15px}.nav b{font-size:21px}
    .crumb{padding:14px 60px;color:#567;font-size:13px}.g{display:grid;grid-template-columns:440px 1fr 280px;gap:36px;padding:0 60px 50px}
    h1{font-size:25px}li{margin:7px 0 7px 18px}.buy{border:1px solid #d3dcdb;border-radius:10px;padding:20px;height:fit-content}
    .p{font-size:36px;font-weight:700}.p sup{font-size:16px;vertical-align:13px}
    .b{background:#0d4f4a;color:#fff;padding:13px;text-align:center;border-radius:6px;margin:14px 0}"""
    rows = (
        ("as-listed", 89, "", None, 89.0),
        ("dearer", 109, "mismatch", None, 89.0),
        ("as-said", 89, "", "Catalogue says $89 and the site shows the same.", None),
    )
    for tag, price, must, text, listed in rows:
        body = f"""<div class=nav><b>Billabong Home</b><span>Kitchen</span><span>Laundry</span><span>Outdoor</span><span>Stores</span></div>
        <div class=crumb>Home / Kitchen / Kettles / Cordless</div><div class=g>{art(165, "jug", "width:440px;height:420px")}<div>
        <h1>Otway 1.7L Gooseneck Kettle</h1>
        <p style="color:#567;margin:8px 0">★★★★☆ 4.3 (207) · Model OTW-1700</p><ul><li>2200 W, boils 1.7 L in about five minutes</li>
        <li>Six temperature presets</li>
        <li>Brushed steel, 1.2 kg</li><li>2 year warranty</li></ul></div><div class=buy><div class=p><sup>$</sup>{price}<sup>00</sup></div>
        <p>In stock at Geelong and 41 other stores</p>
        <div class=b>Add to cart</div><p style="font-size:13px;color:#456">Click &amp; collect is ready in 2 hours</p></div></div>"""
        listing = promise("Otway 1.7L Gooseneck Kettle", listed, "AUD") if listed else None
        yield made(f"kettle-{tag}", document(css, body), 1280, smallest=13, must=must, text=text, listing=listing)


def sofa(rng: Random) -> Iterator[Page]:
    """American furniture, serif, with "Save $" on a ribbon over the picture."""
    css = """.h{text-align:center;padding:22px;font-size:28px;letter-spacing:5px;border-bottom:1px solid #ddd}
    .w{display:flex;gap:50px;padding:40px 70px}
    .pic{position:relative}.rib{position:absolute;top:24px;left:0;background:#7a2e1d;color:#fff;padding:10px 22px;font-size:20px}
    h1{font-weight:400;font-size:32px}
    .l{display:flex;justify-content:space-between;border-bottom:1px solid #e5e0da;padding:11px 0;font-size:17px}.l b{font-size:26px}
    .sw i{display:inline-block;width:34px;height:34px;border-radius:50%;margin:14px 8px 14px 0}"""
    for tag, save, must in (("fair", 250, ""), ("off", 350, "false_discount")):
        body = f"""<div class=h>MARLOW &amp; PINE</div><div class=w><div class=pic>{art(28, "sofa", "width:600px;height:430px")}<div class=rib>Save
        ${save}</div></div>
        <div style="flex:1"><h1>Harper three-seat sofa</h1><p style="color:#766">Item 77-2041 · 84" W × 36" D × 33" H</p><div class=sw>
        <i style="background:#b6a58c"></i>
        <i style="background:#5c6b66"></i><i style="background:#2f3a4a"></i></div><div class=l><span>Regular</span><del>$1,149.00</del></div>
        <div class=l><span>Sale</span><b>$899.00</b></div><div class=l><span>Lead time</span><span>3–4 weeks</span></div>
        <p style="margin-top:20px;background:#2b2b2b;color:#fff;text-align:center;padding:15px">ADD TO CART</p></div></div>"""
        yield made(f"sofa-{tag}", document(css, body, SERIF), 1240, smallest=15, must=must)


def flash(rng: Random) -> Iterator[Page]:
    """An Indian deal of the day in a dark app, with a clock or the news that it is over."""
    css = """body{background:#14161c;color:#eceef4}.t{padding:12px 16px;font-size:18px;font-weight:700}
    .c{margin:12px 16px;background:#1f232d;border-radius:16px;overflow:hidden}
    .i{padding:16px}.k{background:#38405a;border-radius:8px;padding:7px 12px;display:inline-block;font-size:14px}
    .row{display:flex;align-items:flex-end;gap:12px;margin:10px 0}
    .n{font-size:32px;font-weight:700;color:#ffd24a}del{color:#98a0b4;font-size:17px}.o{color:#6fe0a0;font-weight:700}
    .b{padding:14px;text-align:center;border-radius:10px}"""
    rows = (
        ("running", "Ends in 02 : 14 : 33", 40, "Buy now", "#ffd24a", ""),
        ("over", "This deal ended on 3 March", 40, "Notify me of the next one", "#555c70", "expired_offer"),
        ("overstated", "Ends in 05 : 40 : 12", 55, "Buy now", "#ffd24a", "false_discount"),
    )
    for tag, clock, percent, button, ground, must in rows:
        body = f"""{status(rng, "#eceef4")}<div class=t>← &nbsp;Deal of the Day</div><div class=c>{art(268, "box", "width:100%;height:210px")}<div
        class=i><span class=k>{clock}</span>
        <p style="margin-top:12px;font-size:17px">Tarang Mini Bluetooth Speaker, 10 W, 18 hr battery</p><div class=row><span class=n>₹1,499</span>
        <del>₹2,499</del><span class=o>{percent}% off</span></div>
        <p style="color:#a9b0c3;font-size:14px">4.2 ★ (12,806) · 3,400 bought last month</p></div></div>
        <div style="padding:6px 16px 24px"><div class=b style="background:{ground};color:#14161c;font-weight:700">{button}</div></div>"""
        yield made(f"flash-{tag}", document(css, body), 400, scale=2, smallest=14, must=must)


def clip(rng: Random) -> Iterator[Page]:
    """An American grocery item, whose coupon is either the price or only an aside."""
    css = """body{background:#f4f6f1}.s{background:#fff;margin:10px;border-radius:12px;padding:16px}.g{color:#2d7a31;font-weight:700}
    .p{font-size:34px;font-weight:700}
    .d{border:2px dashed #2d7a31;border-radius:10px;padding:12px;display:flex;justify-content:space-between;align-items:center}"""
    rows = (
        ("with", "$3.49", "<span class=g>with digital coupon</span> · $4.99 without", "Save $1.50 on this item", "conditional"),
        ("aside", "$4.99", "19.5 oz · $0.26 / oz", "$5 off your next pickup order of $60 or more", ""),
    )
    for tag, price, under, coupon, must in rows:
        body = f"""{status(rng)}<div style="padding:10px 16px;font-weight:700">☰ &nbsp; Prairie Market</div>
        <div class=s>{art(42, "plate", "width:100%;height:200px")}
        <p style="margin-top:12px;font-size:18px">Amber Mill Honey Granola, Family Size</p><div class=p>{price}</div><p>{under}</p></div>
        <div class=s><div class=d><span>{coupon}</span><b class=g>Clip</b></div><p style="margin-top:10px;font-size:14px;color:#555">Aisle 7 ·
        Available for pickup today</p></div>"""
        yield made(f"clip-{tag}", document(css, body), 375, scale=3, smallest=14, must=must)


def shelf_tag(rng: Random) -> Iterator[Page]:
    """A grid of British groceries, two to a row, with a loyalty card's prices or everyone's."""
    css = """body{background:#eef1f6}.q{padding:10px 14px;background:#1c3f94;color:#fff}
    .g{display:grid;grid-template-columns:1fr 1fr;gap:10px;padding:10px}
    .c{background:#fff;border-radius:10px;padding:10px}.y{background:#ffe14d;padding:8px;border-radius:6px;margin:8px 0}
    .y b{font-size:24px;display:block}.a{border:1.5px solid #1c3f94;
    color:#1c3f94;text-align:center;border-radius:16px;padding:6px;margin-top:8px;font-weight:700}"""
    goods = ((120, "leaf", "Baby leaf spinach 240g", "£1.40", "£1.95"), (20, "jug", "Bramley apple juice 1L", "£2.00", "£3.25"))
    for tag, card, must in (("card", True, "conditional"), ("everyone", False, "")):
        cells = "".join(
            f"<div class=c>{art(hue, shape, 'width:100%;height:110px')}<p style='margin-top:8px'>{name}</p>"
            + (
                f"<div class=y><b>{low}</b>with Anchor Card</div><p>Without card {high}</p>"
                if card
                else f"<div class=y><b>{low}</b>was <del>{high}</del></div><p>Collect 2 points per £1</p>"
            )
            + "<div class=a>Add</div></div>"
            for hue, shape, name, low, high in goods
        )
        body = f"""{status(rng, "#fff", "#1c3f94")}<div class=q>⌕ &nbsp;Search Anchor Foods</div><div style="padding:12px 14px
        0;font-weight:700">Fresh this week</div><div class=g>{cells}</div>"""
        yield made(f"shelf_tag-{tag}", document(css, body), 412, scale=2, smallest=15, must=must)


def trade_in(rng: Random) -> Iterator[Page]:
    """A Canadian laptop, headline price centred under the name, with or without the old one handed in."""
    css = """body{background:#fbfbfd;text-align:center}.h{padding:16px;background:#fff;border-bottom:1px solid #e6e6ea;font-weight:700}
    h1{font-size:42px;margin:34px 0 6px}
    .p{font-size:46px;font-weight:700;margin-top:14px}.k{display:flex;justify-content:center;gap:18px;margin:24px}
    .k div{background:#fff;border:1px solid #ddd;border-radius:14px;padding:18px;width:250px}
    .b{display:inline-block;background:#0a58ca;color:#fff;border-radius:22px;padding:12px 34px;margin:6px 0 40px}"""
    rows = (
        ("needed", "C$899", "with eligible trade-in", "C$1,249 without trade-in", "conditional"),
        ("optional", "C$1,249", "512 GB, 16 GB memory", "Trade in an old laptop for credit up to C$350", ""),
    )
    for tag, price, under, box, must in rows:
        body = f"""<div class=h>Aurora Computers &nbsp; · &nbsp; Laptops &nbsp; · &nbsp; Tablets &nbsp; · &nbsp; Support</div><h1>Lumen 14</h1>
        <p>Thin, quiet, 17 hours of battery.</p>
        <div class=p>{price}</div><p style="font-size:18px">{under}</p><div class=k><div>14.2-inch display<br>3024 × 1964</div><div>{box}</div>
        <div>Delivery by Thursday<br>Toronto M5V</div></div>
        <div>{art(220, "box", "width:520px;height:220px;margin:0 auto 20px")}</div><span class=b>Continue</span>"""
        yield made(f"trade_in-{tag}", document(css, body), 1200, smallest=15, must=must)


def mattress(rng: Random) -> Iterator[Page]:
    """A mattress by size: a "from" headline beside the selected size, or the size's own price."""
    css = """.w{display:flex;gap:44px;padding:44px 56px}h1{font-size:30px}.p{font-size:34px;font-weight:700;color:#26356b;margin:10px 0 18px}
    .o{border:1px solid #c9cede;border-radius:9px;padding:13px 18px;display:flex;justify-content:space-between;margin:8px 0}
    .on{border:2.5px solid #26356b;background:#eef1fc;font-weight:700}
    .b{background:#e9622d;color:#fff;padding:15px;text-align:center;border-radius:9px;margin-top:18px;font-weight:700}"""
    sizes = (("Single", 499), ("Double", 699), ("Queen", 799), ("King", 949))
    for tag, headline, chosen, must in (
        ("from", "From $499", "Queen", "conditional"),
        ("own", "$799", "Queen", ""),
        ("lowest", "From $499", "Single", ""),
    ):
        options = "".join(
            f"<div class='o{' on' if name == chosen else ''}'><span>{'◉' if name == chosen else '○'} {name}</span><span>${price}</span></div>"
            for name, price in sizes
        )
        body = f"""<div class=w>{art(232, "bed", "width:560px;height:440px")}<div style="flex:1"><p style="color:#66708f">Nightfall Bedding ·
        Sydney</p><h1>Drift Hybrid Mattress</h1>
        <div class=p>{headline}</div><p style="margin-bottom:6px">Choose a size</p>{options}<div class=b>Add {chosen} to cart</div>
        <p style="margin-top:12px;color:#66708f">120-night trial · 10 year guarantee · 28 cm deep</p></div></div>"""
        yield made(f"mattress-{tag}", document(css, body), 1220, smallest=15, must=must)


def fair_poster(rng: Random) -> Iterator[Page]:
    """A Singapore shop's poster in one bold column, with a line of grey print at its foot."""
    css = """body{background:#f7d9c4;text-align:center}.m{margin:26px;border:6px solid #8f2d1f;padding:36px 20px 18px;background:#fff8f0}
    h1{font-size:56px;color:#8f2d1f;line-height:1.05}
    .p{font-size:100px;font-weight:700;color:#1e5a5a}.p small{font-size:44px}.f{font-size:12px;color:#cbbfb2;margin-top:34px}"""
    rows = (
        ("closed", "Promotion closed on 31 May; these prices no longer apply.", "expired_offer fine_print"),
        ("plain", "Photographs are for illustration. © Tanjong Light House Pte Ltd", ""),
    )
    for tag, foot, must in rows:
        body = f"""<div class=m><p style="font-size:22px;letter-spacing:4px">TANJONG LIGHT HOUSE</p><h1>Lamp Fair</h1>
        <p style="font-size:24px;margin-top:12px">Rattan pendant lamp, 40 cm</p>
        <div class=p><small>S$</small>68</div><p style="font-size:28px"><del>S$98</del> &nbsp; Save S$30</p>
        <div style="margin:20px auto;width:260px">{art(22, "leaf", "width:260px;height:200px")}</div>
        <p style="font-size:20px">Level 2, Katong Row · 11am to 9pm daily</p><p class=f>{foot}</p></div>"""
        yield made(f"fair_poster-{tag}", document(css, body), 720, scale=1.5, smallest=12, must=must)


def second_hand(rng: Random) -> Iterator[Page]:
    """A neighbour's bicycle on a British marketplace."""
    css = """.b{padding:14px 18px}.p{font-size:26px;font-weight:700}h1{font-size:18px;font-weight:400}
    .s{display:flex;gap:12px;align-items:center;padding:14px 18px;border-top:8px solid #f0f0f3}
    .av{width:42px;height:42px;border-radius:50%;background:linear-gradient(#9cc,#588)}
    .m{background:#5b2be0;color:#fff;text-align:center;margin:10px 18px 20px;padding:13px;border-radius:10px}
    .f{font-size:9px;color:#c6c6ce;margin-top:10px}"""
    rows = (
        ("handling", "<p class=f>A handling charge of £15 is added to the price and taken at collection.</p>", "hidden_fee fine_print"),
        ("open", "<p style='margin-top:10px'>Collect for free, or courier delivery for £12.00</p>", ""),
        ("harmless", "<p class=f>Listed by a private seller. Photos taken by the seller.</p>", ""),
    )
    for tag, note, must in rows:
        body = f"""{status(rng)}{art(190, "bike", "width:100%;height:290px")}<div class=b><div class=p>£180</div><h1>Hybrid bike, 54cm frame, 21
        speed</h1><p style="color:#777;font-size:14px">Leeds LS6 · 2 miles away · listed 3 days ago · 64 views</p>
        <p style="margin-top:12px">Ridden to work for two summers. New tyres in April, small scratch on the fork. Lock and lights
        included.</p>{note}</div>
        <div class=s><div class=av></div><div><b>Priya M.</b><br><span style="font-size:14px;color:#777">14 items sold · replies within an
        hour</span></div></div><div class=m>Message seller</div>"""
        yield made(f"second_hand-{tag}", document(css, body), 393, scale=3, smallest=9, must=must)


def digest(rng: Random) -> Iterator[Page]:
    """An American deals newsletter: cards in a row, each with a percentage."""
    css = """body{background:#e9ebf0}.m{width:900px;margin:0 auto;background:#fff;padding:30px 36px}h1{font-size:27px}
    .g{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;margin:22px 0}
    .c{border:1px solid #e2e2e8;padding:14px}.x{background:#173d2c;color:#fff;font-size:16px;display:inline-block;padding:3px 9px;margin:10px 0}
    .n{font-size:24px;font-weight:700}del{color:#888;font-size:16px}"""
    for tag, third, must in (("fair", ("80.00", "48.00", 40), ""), ("off", ("80.00", "60.00", 40), "false_discount")):
        goods = (
            (200, "jug", "Camp flask, 32 oz", "36.00", "27.00", 25),
            (90, "leaf", "Potting bench kit", "120.00", "84.00", 30),
            (330, "box", "Weekend duffel, 40 L", *third),
        )
        cells = "".join(
            f"<div class=c>{art(hue, shape, 'width:100%;height:150px')}<div class=x>{percent}% off</div>"
            f"<p>{name}</p><p><del>${was}</del> <span class=n>${now}</span></p></div>"
            for hue, shape, name, was, now, percent in goods
        )
        body = f"""<div class=m><p style="color:#666">To: you &nbsp; · &nbsp; Tuesday 9:04 AM</p><h1>Three picks for the porch</h1>
        <div class=g>{cells}</div>
        <p>Prices are live on our site and in our Boise store this week.</p><p style="margin-top:22px;color:#888;font-size:13px">Cedar Lane Supply,
        410 Grove St, Boise ID 83702 · Unsubscribe</p></div>"""
        yield made(f"digest-{tag}", document(css, body), 1000, smallest=13, must=must)


def together(rng: Random) -> Iterator[Page]:
    """A Singapore app for buying together, two buttons side by side at the foot."""
    css = """.r{background:#ff5a36;color:#fff;padding:14px 16px;display:flex;justify-content:space-between;align-items:center}.r b{font-size:30px}
    .b{padding:14px 16px}
    .j{display:flex;padding:8px 16px;gap:10px;align-items:center;border-top:1px solid #eee}
    .j i{width:30px;height:30px;border-radius:50%;background:#ffc9b8}.ft{display:flex;gap:10px;padding:14px 16px;
    box-shadow:0 -2px 8px #0002}.ft div{flex:1;text-align:center;padding:9px;border-radius:10px;border:1.5px solid #ff5a36;color:#ff5a36}
    .ft .on{background:#ff5a36;color:#fff}"""
    rows = (
        ("team", "S$18.90", "when 3 people join", "<div>S$26.90<br>Buy alone</div><div class=on>S$18.90<br>Start a team</div>", "conditional"),
        ("alone", "S$26.90", "Free delivery to Tampines", "<div>Chat</div><div class=on>Buy now</div>", ""),
    )
    for tag, price, under, foot, must in rows:
        body = f"""{status(rng)}{art(12, "plate", "width:100%;height:270px")}<div class=r><b>{price}</b><span>{under}</span></div><div class=b>
        <p style="font-size:17px">Non-stick claypot with lid, 2.5 L, gas and induction</p>
        <p style="color:#777">8,214 sold · 4.8 ★</p></div><div class=j><i></i><span>Wei Ling bought 2 yesterday</span></div><div class=j><i></i>
        <span>Farid: arrived in three days, well packed</span></div><div class=ft>{foot}</div>"""
        yield made(f"together-{tag}", document(css, body), 414, scale=2, smallest=15, must=must)


def outlet(rng: Random) -> Iterator[Page]:
    """A Canadian outlet's flyer: one item, "half price" in a burst."""
    css = """body{background:#12324f;color:#fff}.w{padding:40px 50px;display:grid;grid-template-columns:1fr 330px;gap:30px;align-items:center}
    h1{font-size:58px;line-height:1.05}
    .z{width:250px;height:250px;border-radius:50%;background:#f6c744;color:#12324f;
    display:flex;align-items:center;justify-content:center;font-size:46px;font-weight:700;text-align:center;line-height:1.05;transform:rotate(-8deg)}
    .n{font-size:68px;font-weight:700;color:#f6c744}.o{font-size:30px}"""
    for tag, now, must in (("fair", "C$30", ""), ("off", "C$36", "false_discount")):
        body = f"""<div class=w><div><p style="font-size:22px">HALIFAX HARBOUR OUTLET</p><h1>Wool throw</h1><p style="font-size:22px;margin:12px
        0">130 × 180 cm, five colours</p>
        <p class=o>Was <del>C$60</del></p><p>Now</p><div class=n>{now}</div><p style="font-size:20px">1 Pier Road · open Monday to Saturday</p></div>
        <div class=z>HALF<br>PRICE</div></div>"""
        yield made(f"outlet-{tag}", document(css, body), 860, scale=1.5, smallest=15, must=must)


def craft(rng: Random) -> Iterator[Page]:
    """A maker's listing from India on cream, a pale line under the button."""
    css = """body{background:#fffaf2}.b{padding:18px}h1{font-size:22px}.p{font-size:28px;margin:8px 0}
    .t span{display:inline-block;background:#f1e3cc;border-radius:14px;padding:4px 11px;margin:4px 4px 4px 0;font-size:14px}
    .k{background:#5d3a1a;color:#fff;text-align:center;padding:14px;border-radius:30px;margin-top:18px}
    .f{font-size:9px;color:#d3c8b6;text-align:center;margin-top:9px}"""
    rows = (
        ("as-charged", "The final amount may be higher than shown and is as charged at checkout.", "fine_print", "mismatch conditional hidden_fee"),
        ("colours", "Colours can look a little different on each screen. © Neela Studio, Jaipur", "", ""),
    )
    for tag, foot, must, unsure in rows:
        body = f"""{status(rng)}<div style="padding:8px 18px;font-size:20px">‹</div>{art(35, "jug", "width:100%;height:300px")}<div class=b>
        <h1>Hand-thrown blue jug</h1><div class=p>₹1,150</div>
        <div class=t><span>Made to order</span><span>Stoneware</span><span>900 ml</span></div><p style="margin-top:12px">Each jug is thrown and
        glazed by hand in our courtyard. Ships from Jaipur in 6 days. 482 people have this in their favourites.</p>
        <div class=k>Add to basket</div><p class=f>{foot}</p></div>"""
        yield made(f"craft-{tag}", document(css, body, SERIF), 380, scale=3, smallest=9, must=must, unsure=unsure)


TEMPLATES = (trainers, kettle, sofa, flash, clip, shelf_tag, trade_in, mattress, fair_poster, second_hand, digest, together, outlet, craft)
