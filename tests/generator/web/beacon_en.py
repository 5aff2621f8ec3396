"""English pages of `beacon`: one function a template."""

from __future__ import annotations

import random

from tests.generator.web.beacon_kit import Template, clock, draw, listed, photo, rows, told
from tests.generator.web.page import Page


def _sneaker(rng: random.Random, *, bad: bool) -> Page:
    """A shoe on a phone: sizes, a pill with the discount."""
    price = 92 if bad else 84
    css = """.n{display:flex;justify-content:space-between;padding:8px 18px;font-size:18px;font-weight:700}.b{padding:16px 18px}.b h1{font-size:21px}
.b p{font-size:14px;color:#555;margin:5px 0}
.v{display:flex;align-items:center;gap:10px;margin:12px 0}.v b{font-size:26px}.v del{font-size:18px;color:#777}.v span{background:#0a7d3c;color:#fff;
border-radius:12px;padding:3px 10px;font-size:14px}
.z{display:grid;grid-template-columns:repeat(5,1fr);gap:8px;margin-top:10px}.z i{font-style:normal;border:1px solid #bbb;border-radius:6px;
text-align:center;line-height:38px;font-size:14px}
.z i:nth-child(3){background:#111;color:#fff}.y{background:#111;color:#fff;border-radius:28px;text-align:center;line-height:52px;font-size:17px;
margin:18px}"""
    sizes = "".join(f"<i>{size:g}</i>" for size in (7, 7.5, 8, 8.5, 9))
    body = f"""{clock("9:41")}<div class=n><span>‹</span><span>STRIDEWELL</span><span>♡</span>
</div>{photo("100%", 290, 10 if bad else 190)}<div class=b>
<h1>{"Ridge Runner 2" if bad else "Coast Walker Low"}</h1><p>Men's shoe · Slate / Bone</p>
<p>★★★★★ 4.{rng.randint(5, 9)} ({rng.randint(300, 990)})</p>
<div class=v><b>${price}.00</b><del>$120.00</del>
<span>30% off</span></div><p>Select size (US)</p><div class=z>{sizes}</div></div><div class=y>Add to bag</div>"""
    return draw("en_sneaker", css, body, told("false_discount", bad=bad, text="Product page screenshot", surface="listing"), width=390)


def _checkout(rng: random.Random, *, bad: bool) -> Page:
    """A desktop checkout: form left, grey summary right."""
    goods, price = ("Walnut Desk Organiser", 58.0) if bad else ("Linen Table Runner", 46.0)
    fee, amount = ("Order processing fee", 6.5) if bad else ("Gift wrapping", 5.0)
    tax = 4.64 if bad else 3.68
    css = """body{display:flex;min-height:640px}.l{flex:1;padding:50px 60px}.l h1{font-size:26px;margin-bottom:24px}.l h2{font-size:18px;
margin:22px 0 10px}.l div{border:1px solid #cfd3d8;border-radius:6px;
padding:13px;font-size:15px;margin-bottom:10px;color:#333}.l .y{background:#1a66d9;color:#fff;text-align:center;border:0;font-size:17px;
margin-top:26px}.r{width:480px;background:#f5f5f5;padding:50px 44px}
.g{display:flex;gap:16px;font-size:15px;align-items:center;margin-bottom:24px}.g b{margin-left:auto}.row{display:flex;justify-content:space-between;
font-size:15px;line-height:36px}
.all{display:flex;justify-content:space-between;font-size:22px;font-weight:700;border-top:1px solid #ccc;margin-top:14px;padding-top:16px}"""
    lines = [("Subtotal", f"${price:.2f}"), ("Standard shipping", "$7.00"), (fee, f"${amount:.2f}"), ("Sales tax", f"${tax:.2f}")]
    body = f"""<div class=l><h1>Fernwood Goods</h1><h2>Delivery</h2><div>Portland, OR</div><div>Standard · 3–5 business days</div><h2>Payment</h2>
<div>Card ending in {rng.randint(1000, 9999)}</div>
<div class=y>Pay now</div></div><div class=r><div class=g>{photo("72px", 72, 30 if bad else 90, 8)}<span>{goods}<br>Qty 1</span><b>${price:.2f}</b>
</div>{rows(lines)}
{rows([("Total", f"${price + 7 + amount + tax:.2f}")], "all")}</div>"""
    text = "There is more on this checkout than the product page told me" if bad else "Checkout page, gift wrapping is what I chose"
    fees = {"Standard shipping": 7.0} | ({} if bad else {"Gift wrapping": 5.0})
    facts = told("hidden_fee", bad=bad, unsure=("mismatch",), text=text, listing=listed(goods, price, "USD", fees))
    return draw("en_checkout", css, body, facts, width=1240, scale=1, smallest=15)


def _delivery(rng: random.Random, *, bad: bool) -> Page:
    """A food delivery's receipt screen in an app."""
    meal, cost, tax = ("Pad Thai", 13.5, 2.36) if bad else ("Chicken Biryani", 15.25, 2.54)
    total = cost + 12 + 2.99 + 2.25 + tax + 4 + (2 if bad else 0)
    css = """body{background:#fff}.n{font-size:24px;font-weight:700;padding:8px 20px}.s{padding:0 20px;font-size:14px;color:#555;line-height:22px}
.ok{background:#e7f6ec;color:#116633;margin:14px 20px;padding:12px;
border-radius:8px;font-size:15px}.d{display:flex;padding:12px 20px;font-size:16px;gap:14px}.d i{font-style:normal;border:1px solid #ccc;width:26px;
height:26px;line-height:24px;text-align:center;font-size:14px;
border-radius:4px}.d b{margin-left:auto;font-weight:400}hr{border:0;border-top:8px solid #f3f3f3;margin:8px 0}.row{display:flex;
justify-content:space-between;padding:0 20px;font-size:15px;line-height:34px}
.all{display:flex;justify-content:space-between;padding:12px 20px 26px;font-size:19px;font-weight:700}"""
    lines = [("Subtotal", f"${cost + 12:.2f}"), ("Delivery fee", "$2.99"), ("Service fee", "$2.25"), ("Tax", f"${tax:.2f}"), ("Tip", "$4.00")]
    body = f"""{clock("7:52")}<div class=n>Your order</div><p class=s>Lotus Kitchen · Order #{rng.randint(10000, 99999)}<br>Fri, Mar 8 at 7:06 PM</p>
<div class=ok>✓ Delivered at 7:41 PM</div>
<div class=d><i>1</i>{meal}<b>${cost:.2f}</b></div><div class=d><i>1</i>Spring rolls (6 pcs)<b>$12.00</b></div>
<hr>{rows(lines)}{rows([("Total", f"${total:.2f}")], "all")}"""
    return draw("en_delivery", css, body, told("total_mismatch", bad=bad, text="My delivery order"), width=390)


def _resort(rng: random.Random, *, bad: bool) -> Page:
    """A hotel booking's last step on a phone, with a price breakdown."""
    hotel, night, fee, tax = ("Palm Cove Resort", 140, 35, 36.40) if bad else ("Harbor Point Inn", 125, 20, 32.50)
    css = """body{background:#f4f6f8}.n{background:#003b71;color:#fff;padding:10px 18px 14px;font-size:18px}.k{background:#fff;margin:10px;
border-radius:10px;padding:16px}.k h2{font-size:18px}.k p{font-size:14px;
color:#444;line-height:22px}.two{display:flex;margin-top:10px;font-size:14px}.two div{flex:1}.two b{display:block;font-size:16px;margin-top:3px}
.row{display:flex;justify-content:space-between;font-size:15px;
line-height:36px}.all{display:flex;justify-content:space-between;font-size:20px;font-weight:700;border-top:1px solid #ddd;padding-top:12px;
margin-top:6px}.y{background:#0071c2;color:#fff;line-height:50px;
text-align:center;font-size:17px;margin:10px;border-radius:6px}"""
    lines = [
        (f"${night}.00 × 2 nights", f"${night * 2:.2f}"),
        ("Taxes", f"${tax:.2f}"),
        (f"{'Resort' if bad else 'Parking'} fee (2 × ${fee})", f"${fee * 2:.2f}"),
    ]
    body = f"""{clock("3:18", "#fff", "#003b71")}<div class=n>Review your booking</div><div class=k><h2>{hotel}</h2>
<p>Deluxe King · Non-smoking · Guest score 8.{rng.randint(1, 9)}</p><div class=two><div>Check-in
<b>Thu, Jul 11</b></div><div>Check-out<b>Sat, Jul 13</b></div></div></div><div class=k>
<h2>Price details</h2>{rows(lines)}{rows([("Total", f"${night * 2 + tax + fee * 2:.2f}")], "all")}</div><div class=y>Complete booking</div>"""
    text = "I only found out about the extra charge on the last page" if bad else "Booking summary"
    facts = told("hidden_fee", bad=bad, unsure=("mismatch",), text=text, listing=listed(hotel, night, "USD", {} if bad else {"Parking fee": 40}))
    return draw("en_resort", css, body, facts, width=393)


def _flight(rng: random.Random, *, bad: bool) -> Page:
    """Fares of a flight on a desktop: three columns, one chosen."""
    head = "From <b>$89</b>" if bad else "<b>$149</b> one way"
    fares = [("Light", 89, 0), ("Standard", 149, 1), ("Flex", 219, 0)] if bad else [("Standard", 149, 1), ("Flex", 219, 0), ("Business", 405, 0)]
    css = """body{background:#f2f0fb}.n{background:#3b1d8f;color:#fff;padding:22px 60px;font-size:24px;font-weight:700}.s{background:#fff;
margin:28px 60px;border-radius:12px;padding:24px 30px;display:flex;align-items:center;
gap:50px;font-size:18px}.s strong{font-size:28px;display:block}.s .v{margin-left:auto;font-size:18px;color:#3b1d8f}.v b{font-size:40px}
.g{display:flex;gap:24px;padding:0 60px}.g div{flex:1;background:#fff;
border:3px solid #fff;border-radius:12px;padding:24px;font-size:17px;line-height:32px}.g .on{border-color:#3b1d8f}.g h3{font-size:22px}
.g b{font-size:30px;display:block;margin:8px 0}.t{display:flex;background:#fff;
margin-top:28px;padding:20px 60px;font-size:20px;align-items:center}.t u{margin-left:auto;text-decoration:none;background:#ffb800;padding:14px 40px;
border-radius:8px}"""
    cards = "".join(
        f"<div class={'on' if on else 'off'}><h3>{name}</h3><b>${price}</b>1 cabin bag<br>"
        f"Seat {('at random', 'of choice')[price > 100]}<br>{'✓ Selected' if on else 'Select'}</div>"
        for name, price, on in fares
    )
    body = f"""<div class=n>skylark air</div><div class=s><div><strong>07:35</strong>Denver DEN</div>
<div>2h 50m · nonstop · SK{rng.randint(200, 899)}</div><div><strong>11:25</strong>Chicago ORD</div><div class=v>{head}</div></div>
<div class=g>{cards}</div><div class=t>Total for 1 adult:&nbsp;<b>$149</b><u>Continue</u></div>"""
    return draw("en_flight", css, body, told("conditional", bad=bad, text="Flight booking page"), width=1280, scale=1, smallest=17)


def _concert(rng: random.Random, *, bad: bool) -> Page:
    """A concert's page on a phone in dark colours; listed at 75."""
    show, price, promised = ("The Paper Kites Trio", 95, 75) if bad else ("Northern Brass Night", 62, 62)
    css = """body{background:#0d0f16;color:#fff}.b{padding:18px}.b h1{font-size:27px}.b p{font-size:15px;color:#c4c8d6;line-height:25px}
.k{background:#1b1f2d;border-radius:14px;padding:16px;margin-top:16px;display:flex;
align-items:center}.k b{font-size:30px;margin-left:auto}.k b sup{font-size:16px}.q{display:flex;justify-content:space-between;font-size:16px;
margin:20px 0}.q u{text-decoration:none;border:1px solid #666;
border-radius:16px;padding:3px 14px}.y{background:#7c5cff;border-radius:14px;text-align:center;line-height:54px;font-size:18px}"""
    body = f"""{clock("10:09", "#fff")}{photo("100%", 230, 260 if bad else 330)}<div class=b><h1>{show}</h1>
<p>Sat 21 Sep · Doors 7:00 PM<br>Riverside Hall, Austin · {rng.randint(400, 900)} interested</p><div class=k><span>General admission<br>
<span style="font-size:13px;color:#c4c8d6">Standing, all ages</span></span><b><sup>$</sup>{price}</b></div><div class=q><span>Quantity</span>
<u>– &nbsp;1&nbsp; +</u></div><div class=y>Buy ticket · ${price}</div></div>"""
    facts = told("mismatch", bad=bad, text="Ticket page for the show", listing=listed(show, promised, "USD"), surface="listing")
    return draw("en_concert", css, body, facts, width=375)


def _parking(rng: random.Random, *, bad: bool) -> Page:
    """A parking app's finished session: large green tick."""
    paid = 18 if bad else 12
    css = """body{background:#fff;text-align:center}.o{width:84px;height:84px;border-radius:42px;background:#18a558;color:#fff;font-size:48px;
line-height:84px;margin:30px auto 16px}h1{font-size:23px}.v{font-size:46px;
font-weight:700;margin:14px 0}.k{border:1px solid #ddd;border-radius:12px;margin:10px 20px 20px;padding:6px 16px}.row{display:flex;
justify-content:space-between;font-size:15px;line-height:42px}
.y{color:#18a558;font-size:16px;padding-bottom:26px}"""
    lines = [
        ("Zone", f"{rng.randint(2000, 7999)}"),
        ("Start", "8:12 AM"),
        ("End", "5:47 PM"),
        ("Duration", "9 h 35 min"),
        ("Parking", f"${paid}.00"),
        ("Amount charged", f"${paid}.00"),
    ]
    body = f"""{clock("5:49")}<div class=o>✓</div><h1>Session ended</h1><div class=v>${paid}.00</div>
<p style="font-size:15px">Cedar Street Garage</p>
<div class=k style="margin-top:18px">{rows(lines)}</div><div class=y>Email receipt</div>"""
    text = "The sign at the entrance said $12 all day. I was charged $18." if bad else "Sign said $12 all day and I paid $12, great spot"
    return draw("en_parking", css, body, told("mismatch", bad=bad, text=text), width=360, scale=3, smallest=42)


def _course(rng: random.Random, *, bad: bool) -> Page:
    """An online class on a desktop: dark band and a floating card."""
    if bad:
        title, now, was, note = "Watercolor Landscapes", "24.99", "79.99", "This sale ended on Sunday, May 12"
    else:
        title, now, was, note = "Spreadsheet Skills", "19.99", "64.99", "Sale ends in 05:12:33"
    css = """.n{display:flex;gap:30px;padding:20px 70px;font-size:16px;border-bottom:1px solid #ddd}.n b{font-size:22px;margin-right:auto}
.h{background:#1c1d1f;color:#fff;padding:50px 70px 60px;height:300px}.h h1{font-size:36px}
.h p{font-size:18px;margin-top:14px}.c{position:absolute;right:70px;top:110px;width:340px;background:#fff;border:1px solid #ccc;padding:4px}
.c div.i{padding:18px}.v b{font-size:34px}.v del{font-size:18px;color:#666;
margin-left:10px}.e{color:#b32d0f;font-size:16px;margin:12px 0}.y{background:#8a2be2;color:#fff;text-align:center;line-height:48px;font-size:17px}
.w{padding:34px 70px 60px;font-size:17px;line-height:34px;width:800px}"""
    body = f"""<div class=n><b>learnloft</b><span>Categories</span><span>My learning</span><span>Log in</span></div><div class=h>
<h1>{title}: From Start to Finish</h1><p>4.6 ★ ({rng.randint(1200, 9800):,} ratings) · 14.5 hours · 82 lectures</p>
<p>Created by Dana Whitlock</p></div><div class=c>{photo("100%", 180, 215 if bad else 130)}<div class=i><div class=v><b>${now}</b><del>${was}</del>
</div><p class=e>{note}</p><div class=y>Add to cart</div></div></div>
<div class=w><h2>What you'll learn</h2>✓ Plan a project step by step<br>✓ Work with 12 hands-on exercises<br>✓ Share your work with the
class<br>✓
Lifetime access on mobile</div>"""
    return draw("en_course", css, body, told("expired_offer", bad=bad, text="Course page", surface="listing"), width=1280, scale=1, smallest=16)


def _spa_menu(rng: random.Random, *, bad: bool) -> Page:
    """A spa's printed menu in serif letters."""
    last = (
        "Prices apply Monday to Wednesday only. Higher rates are charged on all other days."
        if bad
        else "Please let us know if you would like quiet music."
    )
    menu = [("Classic Facial", "50 min", 85), ("Hot Stone Massage", "75 min", 130), ("Foot Ritual", "30 min", 48), ("Body Polish", "45 min", 92)]
    if not bad:
        menu = [("Signature Manicure", "40 min", 42), ("Spa Pedicure", "55 min", 58), ("Brow Shaping", "15 min", 22), ("Hand Wrap", "20 min", 30)]
    css = """body{background:#f6f1ea;font-family:'Liberation Serif',serif;padding:60px 70px;color:#3c352c;text-align:center}h1{font-size:54px;
font-weight:400;letter-spacing:8px}h2{font-weight:400;font-style:italic;font-size:26px;
margin:8px 0 36px}.i{margin-bottom:26px}.i b{font-size:31px;font-weight:400}.i p{font-size:23px;color:#5d5346;margin-top:5px}.z{font-size:14px;
color:#cfc5b7;margin-top:30px}"""
    items = "".join(f"<div class=i><b>{name}</b><p>{time} — ${price}</p></div>" for name, time, price in menu)
    body = f"<h1>WILLOW & SAGE</h1><h2>treatments</h2>{items}"
    body += f"<p style='font-size:20px'>{rng.randint(100, 899)} Elm Street · Open 9 to 6</p><p class=z>{last}</p>"
    return draw(
        "en_spa_menu",
        css,
        body,
        told("fine_print", bad=bad, unsure=("conditional",), text="Menu at the front desk"),
        width=720,
        scale=1.8,
        smallest=24,
    )


def _carpet_flyer(rng: random.Random, *, bad: bool) -> Page:
    """A carpet cleaner's flyer with a big burst."""
    last = "A trip charge of $35 is added to every visit." if bad else "Photo is for illustration. Locally owned since 2009."
    rooms, price = (3, 99) if bad else (2, 79)
    css = """body{background:#fff;width:640px}.t{background:#0e4d92;color:#fff;padding:34px;font-size:46px;font-weight:700;line-height:54px}
.m{display:flex;padding:30px 34px;gap:26px;align-items:center}.o{width:250px;height:250px;
border-radius:125px;background:#ffd21f;text-align:center;padding-top:46px;font-size:26px;font-weight:700}.o b{display:block;font-size:84px;
line-height:92px;color:#c81e1e}ul{font-size:25px;line-height:46px;list-style:none}
.f{background:#eef4fb;padding:20px 34px 6px;font-size:24px}.z{background:#eef4fb;padding:6px 34px 18px;font-size:12px;color:#afbdcd}"""
    body = f"""<div class=t>Fresh Step<br>Carpet Cleaning</div><div class=m><div class=o>{rooms} ROOMS<b>${price}</b>flat price</div><ul>
<li>✓ Steam cleaned</li><li>✓ Dry in 4 hours</li><li>✓ Pet-safe soap</li></ul></div>
<div class=f>Rated 4.8 by {rng.randint(300, 900)} neighbors · Book online today</div><p class=z>{last}</p>"""
    return draw(
        "en_carpet_flyer", css, body, told("hidden_fee", "fine_print", bad=bad, text="Flyer from the mailbox"), width=640, scale=2, smallest=24
    )


def _phone_plan(rng: random.Random, *, bad: bool) -> Page:
    """A carrier's plan page on a phone with one tall card."""
    if bad:
        price, term, last = 25, "per month, per line with 4 lines and AutoPay", "Single line without AutoPay: $55/mo"
    else:
        price, term, last = 30, "per month for one line, no AutoPay needed", "Taxes and fees included. Cancel anytime."
    css = """body{background:#fdf1f7}.n{padding:10px 20px;font-size:22px;font-weight:800;color:#d6006d}h1{font-size:27px;padding:8px 20px}
.k{background:#fff;border-radius:16px;margin:14px 18px;padding:24px 20px;border-top:8px solid #d6006d}
.k h2{font-size:20px}.v{font-size:72px;font-weight:800;line-height:84px}.v sup{font-size:30px}.k p{font-size:16px;line-height:24px}
.k li{font-size:16px;line-height:36px;list-style:none;border-top:1px solid #eee}
.k ul{margin:14px 0}.y{background:#d6006d;color:#fff;border-radius:26px;text-align:center;line-height:50px;font-size:17px}"""
    body = f"""{clock("1:25")}<div class=n>hummingbird mobile</div><h1>Plans that keep it simple</h1><div class=k>
<h2>Unlimited {"Plus" if bad else "Solo"}</h2><div class=v><sup>$</sup>{price}</div><p>{term}</p><ul><li>Unlimited talk & text</li>
<li>{rng.choice((30, 40, 50))} GB of 5G data</li><li>10 GB mobile hotspot</li></ul><p style="margin-bottom:16px"><b>{last}</b></p>
<div class=y>Choose plan</div></div>"""
    return draw("en_phone_plan", css, body, told("conditional", bad=bad, text="Phone plan page", surface="listing"), width=393)


def _music(rng: random.Random, *, bad: bool) -> Page:
    """A music subscription's offer screen, bright gradient."""
    note = "Offer expired January 31" if bad else "Offer available now · 3 days left"
    css = """body{background:linear-gradient(160deg,#ff5f6d,#ffc371);padding-bottom:30px;color:#2b1216}.h{padding:40px 26px 16px;color:#fff}
.h h1{font-size:34px;line-height:40px}.h p{font-size:17px;margin-top:12px}.k{background:#fff;
margin:10px 22px;border-radius:20px;padding:24px;text-align:center}.k h2{font-size:19px}.v{font-size:17px;margin:14px 0}.v b{font-size:46px}
.v del{color:#777;margin-right:10px;font-size:20px}.e{font-size:16px;font-weight:700}
.k ul{list-style:none;font-size:15px;line-height:32px;margin-top:14px;text-align:left}.y{background:#2b1216;color:#fff;border-radius:26px;
line-height:52px;text-align:center;margin:18px 22px;font-size:17px}"""
    name, was, now = ("Annual Plan", "99", "59") if bad else ("Solo Annual", "60", "36")
    body = f"""{clock("8:30", "#fff")}<div class=h><h1>{"New Year" if bad else "Spring"} offer on Tempo Music</h1>
<p>{rng.randint(60, 99)} million songs, no ads</p></div><div class=k><h2>{name}</h2><div class=v><del>${was}</del><b>${now}</b> / year</div>
<p class=e>{note}</p><ul><li>✓ Offline listening</li><li>✓ Lossless audio</li><li>✓ 1 account</li></ul></div>
<div class=y>Get {name} for ${now}</div>"""
    return draw("en_music", css, body, told("expired_offer", bad=bad, text="Offer screen in the app", surface="listing"), width=390)


def _gym_join(rng: random.Random, *, bad: bool) -> Page:
    """Joining a gym, last step: steps above, an order table, a bar."""
    club, month, fee = ("Ironbark Fitness", 29, 49) if bad else ("Tideline Fitness", 34, 0)
    css = """body{background:#fff}.p{display:flex;padding:12px 22px;font-size:13px;justify-content:space-between;color:#666}.p b{color:#e4572e}
.t{padding:6px 22px;font-size:25px;font-weight:700}table{width:calc(100% - 44px);margin:16px 22px;
border-collapse:collapse;font-size:16px}td{padding:14px 0;border-bottom:1px solid #e5e5e5}td+td{text-align:right}.z td{font-size:20px;font-weight:700;
border:0}.i{margin:0 22px;background:#fff4ef;padding:14px;font-size:14px;
line-height:21px;border-radius:8px}.y{background:#e4572e;color:#fff;text-align:center;line-height:54px;font-size:18px;margin-top:22px}"""
    row = f"<tr><td>Joining fee<td>${fee}.00</tr>" if bad else "<tr><td>Joining fee (waived)<td>$0.00</tr>"
    body = f"""{clock("6:14")}<div class=p><span>1 Club</span><span>2 Plan</span><b>3 Payment</b></div><div class=t>Order summary</div><table><tr>
<td>{club} · monthly membership<td>${month}.00</tr>{row}
<tr class=z><td>Due today<td>${month + fee}.00</tr></table><div class=i>Home club: Maple Avenue. Open 24 hours, {rng.randint(60, 140)} machines, free
towel service.</div><div class=y>Join now</div>"""
    text = "The plan page only mentioned $29" if bad else "Signing up, last step"
    facts = told("hidden_fee", bad=bad, unsure=("mismatch",), text=text, listing=listed(f"{club} membership", month, "USD"))
    return draw("en_gym_join", css, body, facts, width=390, scale=3, smallest=39)


def _market_chat(rng: random.Random, *, bad: bool) -> Page:
    """A chat on a second-hand marketplace; the item's price stands in the header."""
    if bad:
        goods, price = "Oak bookshelf", 240
        said = [
            ("it", "Hi! Yes, the bookshelf is still available"),
            ("me", "Great, can I pick it up Saturday?"),
            ("it", "Sure, after 10. It will be $290 though"),
            ("me", "The listing shows a different price?"),
            ("it", "It's $290 now, sorry"),
        ]
    else:
        goods, price = "Mountain bike 27.5 in", 310
        said = [
            ("me", "Hi, is the price still $310?"),
            ("it", "Yes, $310 as listed"),
            ("me", "How old are the tires?"),
            ("it", "Changed in 2023, about 400 miles on them"),
            ("me", "Perfect, I'll take it"),
        ]
    css = """body{background:#fff}.n{display:flex;align-items:center;gap:12px;padding:10px 16px;border-bottom:1px solid #e4e4e4;font-size:16px}
.n b{display:block;font-size:17px}.m{padding:5px 16px;display:flex}.m p{background:#ececf0;
border-radius:18px;padding:10px 14px;font-size:16px;line-height:22px;max-width:255px}.m.me{justify-content:flex-end}.m.me p{background:#0a7cff;
color:#fff}.t{text-align:center;font-size:13px;color:#777;padding:14px}
.e{margin:16px;border:1px solid #ccc;border-radius:20px;padding:9px 16px;font-size:15px;color:#777}"""
    bubbles = "".join(f"<div class='m {who}'><p>{words}</p></div>" for who, words in said)
    body = f"""{clock("4:05")}<div class=n><span>‹</span>{photo("46px", 46, 25 if bad else 150, 8)}<div>
<b>{goods} · ${price}</b>Seller joined {rng.randint(2014, 2021)}</div></div>
<p class=t>Today 3:4{rng.randint(0, 9)} PM</p>{bubbles}<div class=e>Message</div>"""
    return draw("en_market_chat", css, body, told("mismatch", bad=bad, text="Chat with the seller", listing=listed(goods, price, "USD")), width=390)


def _car_hire(rng: random.Random, *, bad: bool) -> Page:
    """A hire car's quote on a desktop: a wide table."""
    days, rate = (3, 42) if bad else (4, 38)
    base, cover, tax = days * rate, days * 12, 14.47 if bad else 16.82
    total = base + 18.9 + cover + tax - 15 + (15 if bad else 0)
    css = """body{background:#f5f5f2}.n{background:#14532d;color:#fff;padding:20px 70px;font-size:24px;font-weight:700}.w{margin:30px 70px;
background:#fff;padding:30px 36px}.w h1{font-size:26px;margin-bottom:6px}.w p{font-size:16px;color:#444}
table{width:100%;border-collapse:collapse;margin-top:22px;font-size:17px}th{text-align:left;padding:12px;background:#e8f1ea}td{padding:13px 12px;
border-bottom:1px solid #e5e5e5}th:last-child,td:last-child{text-align:right}
.z td{font-size:22px;font-weight:700;border:0}"""
    body = f"""<div class=n>Greenway Car Hire</div><div class=w><h1>Your quote</h1>
<p>Compact automatic · {days} days · Reference GW-{rng.randint(100000, 999999)}</p><table><tr><th>Item<th>Detail<th>Amount</tr>
<tr><td>Vehicle rental<td>{days} days × ${rate}.00<td>${base:.2f}</tr><tr><td>Airport surcharge<td>Per rental<td>$18.90</tr><tr>
<td>Damage cover<td>{days} days × $12.00<td>${cover:.2f}</tr>
<tr><td>Tax<td><td>${tax:.2f}</tr><tr><td>Promo code<td>SPRING15<td>-$15.00</tr><tr class=z><td>Total<td><td>${total:.2f}</tr></table></div>"""
    return draw("en_car_hire", css, body, told("total_mismatch", bad=bad, text="Car rental quote"), width=1200, scale=1, smallest=16)


def _ride(rng: random.Random, *, bad: bool) -> Page:
    """A ride's receipt in an app with a driver card."""
    paid = "24.10" if bad else "18.40"
    css = """body{background:#fff}.h{background:#000;color:#fff;padding:10px 22px 24px}.h h1{font-size:27px}.h p{font-size:15px;margin-top:6px;
color:#d5d5d5}.v{display:flex;justify-content:space-between;padding:24px 22px;font-size:30px;font-weight:700;
border-bottom:1px solid #eee}.row{display:flex;justify-content:space-between;padding:0 22px;font-size:16px;line-height:44px}.d{display:flex;gap:14px;
align-items:center;padding:20px 22px;background:#f6f6f6;font-size:15px;line-height:22px;
margin-top:12px}"""
    body = f"""{clock("11:58", "#fff", "#000")}<div class=h><h1>Thanks for riding, Sam</h1><p>October 4, 11:31 PM</p></div><div class=v>
<span>Total</span><span>${paid}</span></div>{rows([("Trip fare", f"${paid}"), ("Visa ••••", f"${paid}")])}
<div class=d>{photo("52px", 52, 45, 26)}<div>You rode with Marcus · 4.9{rng.randint(1, 8)} ★<br>6.2 miles · 19 min · Comfort</div>
</div>{rows([("11:31 PM", "Union Station"), ("11:50 PM", "Garfield Park")])}"""
    text = (
        "The upfront price in the app was $18.40 but my card was charged $24.10" if bad else "Upfront price was $18.40, charged $18.40, smooth ride"
    )
    return draw("en_ride", css, body, told("mismatch", bad=bad, text=text), width=390)


def _cafe_board(rng: random.Random, *, bad: bool) -> Page:
    """A chalk board of a café's happy hour, old prices crossed out."""
    drinks = [
        ("Iced latte", "6.00", "3.00"),
        ("Mango smoothie", "8.00", "4.00"),
        ("Cold brew", "7.00", "4.75" if bad else "3.50"),
        ("Chai", "5.00", "2.50"),
    ]
    if not bad:
        drinks[0], drinks[3] = ("Flat white", "5.50", "2.75"), ("Lemonade", "4.60", "2.30")
    css = """body{background:#26332d;color:#f4f1e6;padding:46px;border:16px solid #7a5230;font-family:'DejaVu Sans',sans-serif}h1{font-size:46px;
text-align:center}h2{font-size:28px;text-align:center;color:#ffd97a;margin:14px 0 34px}
.i{display:flex;font-size:29px;padding:15px 0}.i span{flex:1}.i del{color:#b9c2b6;margin-right:26px}.z{text-align:center;font-size:22px;
margin-top:26px}"""
    items = "".join(f"<div class=i><span>{name}</span><del>${was}</del><b>${now}</b></div>" for name, was, now in drinks)
    body = f"<h1>Happy Hour</h1><h2>everything below 50% off</h2>{items}<p class=z>Daily 3 – 5 pm · Wi-Fi table {rng.randint(10, 24)}</p>"
    return draw("en_cafe_board", css, body, told("false_discount", bad=bad, text="Board outside the café"), width=640, scale=1.5, smallest=30)


def _laptop(rng: random.Random, *, bad: bool) -> Page:
    """A laptop on a desktop shop: crumbs, gallery, options as buttons."""
    if bad:
        price, term = "$699", "Price shown after trade-in of an eligible laptop. Without trade-in: $999."
    else:
        price, term = "$999", "Optional: trade in an old laptop and get store credit for your next purchase."
    css = """.n{display:flex;gap:28px;padding:18px 64px;background:#f5f5f7;font-size:15px}.n b{font-size:20px;margin-right:auto}.c{padding:18px 64px;
font-size:14px;color:#666}.m{display:flex;gap:56px;padding:0 64px 40px}.r h1{font-size:32px}
.r{flex:1}.v{font-size:44px;font-weight:700;margin:16px 0 6px}.t{font-size:17px;line-height:26px}.o{display:flex;gap:12px;margin:16px 0}
.o span{border:1px solid #aaa;border-radius:10px;padding:12px 22px;font-size:16px}
.o span:first-child{border:2px solid #06c}.y{background:#06c;color:#fff;border-radius:10px;display:inline-block;padding:15px 60px;font-size:18px}"""
    body = f"""<div class=n><b>Circuit & Co.</b><span>Laptops</span><span>Tablets</span><span>Support</span></div>
<p class=c>Home › Laptops › 14-inch</p><div class=m>{photo("480px", 380, 225, 16)}<div class=r><h1>Aero 14 Laptop</h1>
<p class=t>4.7 ★ {rng.randint(200, 900)} reviews · Model A14-2207</p><div class=v>{price}</div><p class=t>{term}</p><div class=o>
<span>16GB / 512GB</span></div><p class=t>Color: Graphite · Ships free in 2 days</p><br>
<span class=y>Add to cart</span></div></div>"""
    return draw("en_laptop", css, body, told("conditional", bad=bad, text="Laptop page", surface="listing"), width=1280, scale=1, smallest=17)


def _shelf_label(rng: random.Random, *, bad: bool) -> Page:
    """A photographed shelf label of an electrical shop."""
    now = 199 if bad else 189
    css = """body{background:linear-gradient(#8d9196,#6e7277);padding:60px 40px}.k{background:#fff;box-shadow:0 6px 14px #333}.t{background:#d3202a;
color:#fff;font-size:40px;font-weight:700;padding:12px 24px}.m{padding:20px 24px;font-size:26px}
.w{display:flex;justify-content:space-between;font-size:32px;margin-top:16px}.w del{text-decoration-thickness:3px}.v{text-align:right;font-weight:700;
font-size:104px;line-height:120px}.v i{font:48px sans-serif;vertical-align:40px}
.z{display:flex;justify-content:space-between;font-size:19px;color:#444;margin-top:8px;border-top:1px solid #ccc;padding-top:12px}
.c{background:repeating-linear-gradient(90deg,#000 0 2px,#fff 2px 5px,#000 5px 9px,#fff 9px 11px);
width:150px;height:40px}"""
    body = f"""<div class=k><div class=t>SAVE £60</div><div class=m>{"Brevia Bean-to-Cup Coffee Machine" if bad else "Brevia Cordless Vacuum V8"}<div
class=w><span>Was <del>£249</del></span><span>Now</span></div><div class=v><i>£</i>{now}</div>
<div class=z><span>SKU {rng.randint(100000, 999999)} · 2 year guarantee</span><div class=c></div></div></div></div>"""
    return draw("en_shelf_label", css, body, told("false_discount", bad=bad, text="Label on the shelf"), width=640, scale=1.5, smallest=28)


def _dental(rng: random.Random, *, bad: bool) -> Page:
    """A dental clinic's fees on a phone, list with dotted leaders."""
    last = (
        "Prices are indicative. The amount actually charged on the day may be higher."
        if bad
        else "© Brightwater Dental. Illustrations are not to scale."
    )
    fees = (
        [("New patient check-up", 65), ("Hygienist visit", 80), ("White filling", 150), ("Crown", 690)]
        if bad
        else [("Check-up", 58), ("Scale and polish", 74), ("X-ray", 20), ("Night guard", 260)]
    )
    css = """.n{background:#0b8fa3;color:#fff;padding:12px 20px 18px;font-size:23px;font-weight:700}.s{padding:18px 20px 4px;font-size:20px;
font-weight:700}.i{display:flex;margin:0 20px;font-size:17px;line-height:54px}.i u{flex:1;text-decoration:none;
border-bottom:2px dotted #9cc;margin:0 8px 20px}.y{background:#0b8fa3;color:#fff;margin:18px 20px;border-radius:8px;text-align:center;
line-height:48px;font-size:17px}.z{font-size:10px;line-height:14px;color:#c4cacc;padding:0 20px 18px}"""
    items = "".join(f"<div class=i><span>{name}</span><u></u><b>£{price}</b></div>" for name, price in fees)
    body = f"{clock('12:20', '#fff', '#0b8fa3')}<div class=n>Brightwater Dental</div><div class=s>Our fees</div>{items}"
    body += f"<div class=y>Book a visit</div><p class=s style='font-size:15px'>Rated 4.8 from {rng.randint(80, 300)} visits</p><p class=z>{last}</p>"
    return draw("en_dental", css, body, told("fine_print", bad=bad, text="Clinic's fee page", surface="listing"), width=390, scale=3, smallest=30)


def _workshop_poster(rng: random.Random, *, bad: bool) -> Page:
    """A workshop's poster with geometric shapes."""
    note = "Early bird offer closed 30 April" if bad else "Early bird open now, ends Friday"
    name, now, was = ("POTTERY WEEKEND", 45, 60) if bad else ("BAKING SUNDAY", 35, 50)
    css = """body{background:#f9d65c;padding:48px;position:relative;overflow:hidden}.a{position:absolute;right:-80px;top:-80px;width:300px;
height:300px;border-radius:150px;background:#ef6f6c}h1{font-size:68px;line-height:74px;color:#1d3557;width:420px}
.d{font-size:29px;color:#1d3557;margin:26px 0;line-height:42px}.k{background:#1d3557;color:#fff;padding:26px 30px}.k p{font-size:28px}
.k b{font-size:78px;line-height:92px}.k del{font-size:36px;margin-left:20px;color:#cdd6e0}
.e{font-size:27px;color:#1d3557;margin-top:24px;font-weight:700}"""
    body = f"""<div class=a></div><h1>{name}</h1><div class=d>Saturday 8 June, 10 am<br>The Old Mill, Room {rng.randint(2, 9)}<br>12 places, all
materials included</div><div class=k><p>Early bird ticket</p><b>£{now}</b><del>£{was}</del></div><p class=e>{note}</p>"""
    return draw("en_workshop_poster", css, body, told("expired_offer", bad=bad, text="Workshop poster"), width=640, scale=1.5, smallest=40)


def _grocery(rng: random.Random, *, bad: bool) -> Page:
    """An online grocery order as an e-mail on a white column."""
    goods = [("Semi-skimmed milk 2L", 2, 1.45), ("Bananas 5 pack", 1, 1.12), ("Free range eggs 12", 1, 3.2), ("Penne pasta 500g", 3, 1.1)]
    if not bad:
        goods = [("Sourdough loaf", 1, 2.75), ("Salted butter 250g", 2, 1.99), ("Orange juice 1L", 2, 2.1), ("Basmati rice 1kg", 1, 3.45)]
    goods_sum = sum(count * price for _, count, price in goods)
    total = goods_sum - 1.1 + 3.5 + (3 if bad else 0)
    css = """body{background:#eef0ee;padding:26px}.w{background:#fff;width:640px;margin:0 auto;padding:34px 40px}.w h1{font-size:28px;color:#2f7d32}
.w p{font-size:16px;line-height:25px;margin:12px 0}table{width:100%;border-collapse:collapse;
font-size:16px}th{text-align:left;border-bottom:2px solid #2f7d32;padding:9px 4px}td{padding:10px 4px;border-bottom:1px solid #eee}
th:nth-child(n+2),td:nth-child(n+2){text-align:right}.row{display:flex;justify-content:space-between;
font-size:16px;line-height:36px;padding:0 4px}.all{display:flex;justify-content:space-between;font-size:21px;font-weight:700;
border-top:2px solid #2f7d32;padding:12px 4px}"""
    lines = "".join(f"<tr><td>{name}<td>{count}<td>£{price:.2f}<td>£{count * price:.2f}</tr>" for name, count, price in goods)
    body = f"""<div class=w><h1>Barrow & Field</h1><p>Hi Priya, your groceries are on the way. Order {rng.randint(10**7, 10**8 - 1)}, slot
18:00–19:00.</p><table><tr><th>Item<th>Qty<th>Each<th>Amount</tr>{lines}</table>
{rows([("Items", f"£{goods_sum:.2f}"), ("Multibuy savings", "-£1.10"), ("Delivery", "£3.50")])}
{rows([("Order total", f"£{total:.2f}")], "all")}</div>"""
    return draw("en_grocery", css, body, told("total_mismatch", bad=bad, text="Grocery order e-mail"), width=760, scale=1.25, smallest=20)


TEMPLATES: tuple[Template, ...] = (
    _sneaker,
    _checkout,
    _delivery,
    _resort,
    _flight,
    _concert,
    _parking,
    _course,
    _spa_menu,
    _carpet_flyer,
    _phone_plan,
    _music,
    _gym_join,
    _market_chat,
    _car_hire,
    _ride,
    _cafe_board,
    _laptop,
    _shelf_label,
    _dental,
    _workshop_poster,
    _grocery,
)
