"""English screens of an order: checkouts, paid orders, refunds and talks in which a price is named."""

from __future__ import annotations

from random import Random

from tests.generator.web.marina_kit import BOOK, MONO, ROMAN, VERA, doc, labelled, listing, phone_head, picture
from tests.generator.web.page import Page


def flight(rng: Random, *, bad: bool) -> Page:
    """A flight for two on a wide screen: its lines add up, or do not."""
    css = """body{width:1280px;background:#eaf0f6;color:#14263d}header{background:#10355f;color:#fff;padding:18px 70px;font-size:21px}
    header i{font-style:normal;font-size:14px;float:right;opacity:.8}
    .m{display:grid;grid-template-columns:1fr 420px;gap:28px;padding:30px 70px 46px}
    .c{background:#fff;border-radius:8px;padding:22px 26px;margin-bottom:18px}.c h3{font-size:18px;margin-bottom:10px}
    .t{display:flex;justify-content:space-between;align-items:center}.t b{font-size:28px;display:block}
    .t hr{flex:1;margin:0 24px;border:0;border-top:2px dashed #9ab}table{width:100%;font-size:15px;border-collapse:collapse}
    td{padding:9px 0;border-bottom:1px solid #e6ecf2}td:last-child{text-align:right}.tot td{font-size:21px;font-weight:700;border:0}
    .b{background:#e8792b;color:#fff;text-align:center;padding:14px;border-radius:6px;font-size:17px}"""
    rows = [("Adult fare 2 × $84.00", "$168.00"), ("Checked bag 20 kg", "$28.00"), ("Seats 14A, 14B", "$19.00"), ("Taxes", "$31.40")]
    lines = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    body = f"""<header>Tern Air <i>1 Flight — 2 Travellers — 3 Extras — 4 Review</i></header><div class=m><div><div class=c><h3>Outbound ·
    Sat 14 Jun · TN{rng.randint(200, 899)}</h3><div class=t><span><b>07:40</b>Porto</span><hr><span><b>10:05</b>Geneva</span></div></div>
    <div class=c><h3>Travellers</h3><p style="font-size:15px">Two adults. Names must match the passports.</p></div></div><div
    class=c><h3>What you pay</h3><table>{lines}<tr class=tot><td>Total</td><td>${"264" if bad else "246"}.40</td></tr></table><div
    class=b>Pay now</div></div></div>"""
    return labelled("marina_en-flight", doc(css, body, ROMAN), width=1280, scale=1, smallest=14, must=["total_mismatch"] * bad)


def cab(rng: Random, *, bad: bool) -> Page:
    """A ride that is over: a platform fee that was not in the quote, or was."""
    css = """body{width:390px;background:#fff;color:#121212}.mp{height:190px;background:#e3ead9;position:relative}.h{padding:16px 22px 4px}
    .h h1{font-size:27px}.h p{color:#6a6a6a;font-size:14px}.dr{display:flex;gap:12px;padding:14px 22px;align-items:center;font-size:15px}
    .dr i{width:44px;height:44px;border-radius:50%;background:#a5b4c8}.ls{margin:0 22px;border-top:4px solid #121212}
    .ls div{display:flex;justify-content:space-between;padding:12px 0;font-size:16px;border-bottom:1px solid #eee}
    .ls .z{font-weight:700;font-size:19px;border:0}.st{padding:6px 22px 26px;color:#6a6a6a;font-size:14px}"""
    road = (
        "<svg width='390' height='190'><path d='M20 170 C110 60 170 160 240 90 S340 40 372 22' stroke='#121212' stroke-width='5' fill='none'/>"
        "<circle cx='20' cy='170' r='8'/><rect x='364' y='14' width='16' height='16'/></svg>"
    )
    body = f"""{phone_head("23:14")}<div class=mp>{road}</div><div class=h><h1>You have arrived</h1><p>{rng.randint(14, 22)} min · 4.6 mi ·
    Thu 23:12</p></div><div class=dr><i></i><span>Rafael · grey saloon<br>★ 4.9{rng.randint(0, 9)}</span></div>
    <div class=ls><div><span>Ride fare</span><span>$14.20</span></div><div><span>Platform fee</span><span>$2.75</span></div><div
    class=z><span>Charged</span><span>$16.95</span></div></div><div class=st>Card ending 20{rng.randint(10, 99)} · Rate your trip</div>"""
    fees = () if bad else (("Platform fee", 2.75),)
    promised = listing("Ride, Harbour St to Elm Park", 14.2, "USD", *fees)
    return labelled(
        "marina_en-cab", doc(css, body, VERA), width=390, smallest=26, promised=promised, must=["hidden_fee"] * bad, unsure=["mismatch"] * bad
    )


def noodles(rng: Random, *, bad: bool) -> Page:
    """A basket of noodles: a fee for small orders that nobody named, or one that is waived."""
    css = """body{width:384px;background:#121a16;color:#eef5f0}h1{font-size:23px;padding:8px 20px}
    .i{display:flex;gap:14px;padding:12px 20px;align-items:center;font-size:16px}.i small{display:block;color:#93a59a;font-size:14px}
    .i b{margin-left:auto}.tip{margin:10px 20px;display:flex;gap:8px}
    .tip span{flex:1;border:1px solid #3b4d43;border-radius:18px;padding:7px;text-align:center;font-size:14px}
    .tip .on{background:#c8f169;color:#121a16}
    .s{background:#1c2721;border-radius:20px 20px 0 0;padding:18px 20px 26px;margin-top:16px}
    .s p{display:flex;justify-content:space-between;font-size:15px;padding:6px 0;color:#cfdbd3}
    .s .t{color:#fff;font-weight:700;font-size:19px}.go{background:#c8f169;
    color:#121a16;text-align:center;font-weight:700;border-radius:28px;padding:13px;font-size:17px;margin-top:10px}"""
    fee, total = ("$2.50", "$15.00") if bad else ("$0.00", "$12.50")
    body = f"""{phone_head("18:3" + str(rng.randint(0, 9)), "#fff")}<h1>Your basket</h1><div
    class=i>{picture("#d98c40", "#6b3315", "width:76px;height:76px;border-radius:14px")}<span>Sesame noodles<small>Large, extra
    cucumber</small><small>1 ×</small></span><b>$12.50</b></div>
    <div class=tip><span class=on>No tip</span><span>5%</span><span>10%</span></div><div
    class=s><p><span>Subtotal</span><span>$12.50</span></p><p><span>Delivery</span><span>Free</span></p><p><span>Small order
    fee</span><span>{fee}</span></p><p class=t><span>Total</span><span>{total}</span></p><div class=go>Place order</div></div>"""
    return labelled(
        "marina_en-noodles",
        doc(css, body, ROMAN),
        width=384,
        smallest=28,
        promised=listing("Sesame noodles, large", 12.5, "USD"),
        must=["hidden_fee"] * bad,
        unsure=["mismatch"] * bad,
    )


def bike_talk(rng: Random, *, bad: bool) -> Page:
    """A talk over a used bicycle: the seller wants more than the listing, or agrees to it."""
    css = """body{width:400px;background:#fff;color:#0c0c0c}.n{text-align:center;
    padding:6px 0 10px;font-size:16px;font-weight:700;border-bottom:1px solid #e4e4e4}
    .n small{display:block;font-weight:400;color:#777;font-size:13px}
    .card{display:flex;margin:12px 16px;border:1px solid #e4e4e4;border-radius:12px;overflow:hidden;font-size:15px}
    .card p{padding:10px 14px}.card b{display:block;font-size:18px}
    .b{max-width:280px;padding:9px 15px;border-radius:20px;font-size:16px;margin:6px 16px}.l{background:#ececef}
    .r{background:#1479ff;color:#fff;margin-left:auto;width:max-content}.d{text-align:center;font-size:13px;color:#888;padding:8px}
    .w{margin:16px;border:1px solid #d5d5d8;border-radius:22px;padding:9px 16px;color:#999;font-size:15px}"""
    reply = "It is, but a lot of people asked, so it's $300 now." if bad else "It is. Can't do $200, but $240 as listed is fine."
    talk = [
        ("r", "Hi, is the bike still for sale?" if bad else "Still for sale? Would you take $200?"),
        ("l", reply),
        ("r", "Hmm, let me think." if bad else "Deal, see you then."),
        ("l", "No rush. Tyres are new, frame is 54 cm."),
    ]
    lines = "".join(f"<div class='b {side}'>{said}</div>" for side, said in talk)
    body = f"""{phone_head("16:2" + str(rng.randint(0, 9)))}<div class=n>Marguerite<small>Usually replies within an hour</small></div><div
    class=card>{picture("#4c7d74", "#22403b", "width:92px;height:88px", "bicycle")}<p><b>$240</b>Steel touring bicycle, 54 cm</p></div><div
    class=d>Today</div>{lines}<div class=w>Message</div>"""
    text = "Listed at $240, now the seller wants $300" if bad else "Listed at $240 and the seller agreed to that"
    promised = listing("Steel touring bicycle, 54 cm", 240, "USD")
    html = doc(css, body, ROMAN)
    return labelled("marina_en-bike_talk", html, width=400, smallest=28, text=text, promised=promised, must=["mismatch"] * bad)


def lodge(rng: Random, *, bad: bool) -> Page:
    """A room on a wide screen: dearer than the listing says, or three nights of it."""
    css = """body{width:1200px;background:#fff;color:#222}.g{display:grid;
    grid-template-columns:2fr 1fr 1fr;gap:8px;padding:24px 60px 0;height:330px}.x{display:flex;gap:60px;padding:24px 60px 50px}
    .x .l{flex:1;font-size:16px}.x h1{font-size:28px}.am{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin-top:16px}
    .box{width:360px;border:1px solid #ccc;border-radius:14px;padding:22px;box-shadow:0 6px 20px #0002}
    .box h2{font-size:26px}.box h2 small{font-size:16px;font-weight:400}
    .dt{display:grid;grid-template-columns:1fr 1fr;border:1px solid #999;border-radius:8px;margin:14px 0;font-size:14px}
    .dt span{padding:8px 12px}.bt{background:#1b6e53;color:#fff;
    border-radius:8px;text-align:center;padding:12px;font-size:16px;margin-bottom:14px}
    .box p{display:flex;justify-content:space-between;font-size:16px;padding:5px 0}"""
    rate = 149 if bad else 129
    shots = "".join(picture(a, b, "height:306px") for a, b in (("#b9c7a0", "#56724e"), ("#e2d2b5", "#a07f52"), ("#a9c3cf", "#4f7386")))
    body = f"""<div class=g>{shots}</div><div class=x><div class=l><h1>Alder Lodge, lake-view twin</h1>4.7 · {rng.randint(120, 480)}
    reviews · 28 m²<div class=am><span>Breakfast included</span><span>Parking on site</span><span>Free cancellation until 8
    June</span><span>Check-in from 15:00</span></div></div>
    <div class=box><h2>${rate} <small>per night, taxes included</small></h2><div class=dt><span>Arrive<br>10 Jun</span><span>Leave<br>13
    Jun</span></div><div class=bt>Reserve</div><p><span>${rate} × 3 nights</span><span>${rate * 3}</span></p>
    <p><b>Total</b><b>${rate * 3}</b></p></div></div>"""
    promised = listing("Alder Lodge, lake-view twin, per night", 129, "USD")
    return labelled("marina_en-lodge", doc(css, body, BOOK), width=1200, scale=1, smallest=14, promised=promised, must=["mismatch"] * bad)


def exit_machine(rng: Random, *, bad: bool) -> Page:
    """The screen of a parking machine: its lines add up, or do not."""
    css = """body{width:800px;background:#000;color:#39ff88;padding:36px 44px;font-size:30px}
    h1{font-size:34px;border-bottom:3px solid #39ff88;padding-bottom:10px;color:#fff}
    p{display:flex;justify-content:space-between;padding:10px 0}.t{font-size:52px;color:#fff;border-top:3px solid #39ff88;margin-top:10px}
    .k{display:flex;gap:20px;margin-top:20px}.k span{border:3px solid #fff;color:#fff;padding:10px 26px;font-size:26px}"""
    body = f"""<h1>MILL LANE CAR PARK &nbsp; BAY {rng.randint(10, 98)}</h1><p><span>Stay 09:05 - 11:05</span><span>2 h</span></p><p><span>2
    h x £3.20</span><span>£6.40</span></p><p><span>Text reminder</span><span>£0.20</span></p><p><span>Electric car
    discount</span><span>-£1.00</span></p>
    <p class=t><span>TO PAY</span><span>£{"6" if bad else "5"}.60</span></p><div
    class=k><span>Card</span><span>Coins</span><span>Cancel</span></div>"""
    return labelled("marina_en-exit_machine", doc(css, body, MONO), width=800, scale=1, smallest=26, must=["total_mismatch"] * bad)


def tool_hire(rng: Random, *, bad: bool) -> Page:
    """A tile cutter for three days with a deposit in the sum: right, or not."""
    css = """body{width:1120px;background:#f2f2ef;color:#25241f}header{background:#f5b700;padding:14px 48px;font-size:24px;font-weight:700}
    .w{background:#fff;margin:26px 48px 40px;padding:26px 32px}.w h2{font-size:21px;margin-bottom:12px}
    table{width:100%;border-collapse:collapse;font-size:16px}th{text-align:left;
    background:#25241f;color:#fff;padding:10px 14px;font-weight:400}td{padding:12px 14px;border-bottom:1px solid #ddd}
    td:nth-child(n+2),th:nth-child(n+2){text-align:right}tfoot td{font-weight:700;font-size:20px;border:0}"""
    rows = [
        ("Tile cutter, 900 mm", "3 days", "38.00", "114.00"),
        ("Van delivery", "1", "12.00", "12.00"),
        ("Damage waiver", "1", "9.00", "9.00"),
        ("Deposit (refundable)", "1", "80.00", "80.00"),
    ]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>" for a, b, c, d in rows)
    body = f"""<header>Rent-a-Bench</header><div class=w><h2>Checkout · collection {rng.randint(2, 9)} May, 08:00</h2>
    <table><thead><tr><th>Item</th><th>Qty</th><th>Rate, £</th><th>Amount, £</th></tr></thead><tbody>{cells}</tbody><tfoot><tr><td>Due
    today</td><td></td><td></td><td>£{"229" if bad else "215"}.00</td></tr></tfoot></table></div>"""
    return labelled("marina_en-tool_hire", doc(css, body, VERA), width=1120, scale=1, smallest=15, must=["total_mismatch"] * bad)


def concert_paid(rng: Random, *, bad: bool) -> Page:
    """Tickets that are paid: not at the poster's price, or two at it."""
    css = """body{width:376px;background:#2b1055;padding-bottom:24px;color:#fff}.h{text-align:center;padding:10px 0 16px;font-size:16px}
    .tk{margin:0 20px;background:#fdfbff;color:#1f0f3a;border-radius:18px;overflow:hidden}.tk h1{font-size:24px;padding:14px 20px 0}
    .tk p{padding:2px 20px;font-size:15px;color:#5c4a7d}.cut{border-top:3px dashed #c9b8e6;margin:14px 0}
    .r{display:flex;justify-content:space-between;padding:5px 20px;font-size:16px}.r.b{font-weight:700;font-size:20px;padding-bottom:18px}
    .bars{height:56px;margin:6px 20px 18px;background:repeating-linear-gradient(90deg,#1f0f3a
    0 3px,#fff0 3px 5px,#1f0f3a 5px 6px,#fff0 6px 10px)}"""
    each, count = (41, 1) if bad else (35, 2)
    body = f"""{phone_head("12:06", "#fff")}<div class=h>You're going!</div><div
    class=tk>{picture("#ff6cab", "#7366ff", "height:120px")}<h1>The Paper Kites Trio</h1><p>Fri 21 Nov · doors 19:00</p><p>Corn Hall,
    standing</p><div class=cut></div><div class=r><span>General admission</span><span>£{each}.00</span></div><div
    class=r><span>Tickets</span><span>{count}</span></div><div class="r b"><span>Paid</span><span>£{each * count}.00</span></div><div
    class=bars></div><p style="text-align:center;padding-bottom:14px">Order PK-{rng.randint(10000, 99999)}</p></div>"""
    text = "The poster says £35 a ticket. I bought one and was charged £41." if bad else "The poster says £35 a ticket. I bought two and paid £70."
    return labelled("marina_en-concert_paid", doc(css, body, ROMAN), width=376, smallest=28, text=text, must=["mismatch"] * bad)


def refund(rng: Random, *, bad: bool) -> Page:
    """A refund: less than the seller promised, or all of it."""
    css = """body{width:392px;background:#f5f5f7;color:#1c1c1e;padding-bottom:26px}.n{padding:8px 18px;font-size:28px;font-weight:700}
    .c{background:#fff;border-radius:12px;margin:10px 16px;padding:16px}.c h2{font-size:17px}
    .am{font-size:34px;font-weight:700;color:#1d8a3f}.s{border-left:3px solid #1d8a3f;margin:10px 0 0 8px;padding-left:18px;font-size:15px}
    .s div{padding:7px 0}.s small{display:block;color:#86868b;font-size:13px}
    .kv{display:flex;justify-content:space-between;font-size:15px;padding:6px 0}"""
    back = "61.40" if bad else "86.40"
    body = f"""{phone_head("08:02")}<div class=n>Return</div><div class=c><h2>Refund issued</h2><div class=am>${back}</div><div
    class=s><div>Parcel received<small>Mon, 3 Mar</small></div><div>Inspected, no damage found<small>Tue, 4 Mar</small></div><div>Refund
    sent to your card<small>Wed, 5 Mar</small></div></div></div>
    <div class=c><div class=kv><span>Item</span><span>Linen curtains, pair</span></div><div class=kv><span>Return
    no.</span><span>R{rng.randint(100000, 999999)}</span></div><div class=kv><span>Reason</span><span>Wrong colour sent</span></div>
    </div>"""
    text = (
        "Seller promised a full refund of $86.40, but the refund issued is only $61.40"
        if bad
        else "Seller promised a full refund of $86.40 and it arrived on Wednesday"
    )
    return labelled("marina_en-refund", doc(css, body, ROMAN), width=392, smallest=26, text=text, must=["mismatch"] * bad)


def projector(rng: Random, *, bad: bool) -> Page:
    """A projector at 30 % off, payable in three parts: the sum is right, or not."""
    css = """body{width:1160px;background:#fff;color:#1a1a1a}.w{display:flex;gap:48px;padding:40px 54px}.w>div:last-child{flex:1}
    h1{font-size:26px;font-weight:600}.m{color:#666;font-size:15px;padding:6px 0 18px}.p{display:flex;align-items:baseline;gap:16px}
    .p b{font-size:40px}.p sup{font-size:19px}.p del{font-size:20px;color:#777}
    .p em{font-style:normal;background:#c40c3a;color:#fff;padding:3px 12px;font-size:16px}
    .in{border:1px solid #ddd;padding:14px 18px;margin:18px 0;font-size:16px}
    .bt{background:#1a1a1a;color:#fff;padding:14px 0;width:300px;text-align:center;font-size:17px}"""
    dollars, cents, part = ("949", "20", "316.40") if bad else ("909", "30", "303.10")
    body = f"""<div class=w>{picture("#dde3ea", "#9aa8b8", "width:460px;height:380px", "projector")}<div><h1>Lumo P30 Home Projector,
    1080p</h1><div class=m>Model LP-30{rng.randint(10, 99)} · 4.5 ({rng.randint(200, 900)} ratings) · In stock</div>
    <div class=p><b>${dollars}<sup>.{cents}</sup></b><del>$1,299.00</del><em>30% OFF</em></div><div class=in>or 3 interest-free payments of
    ${part}</div><div class=m>Delivery included · 2-year warranty</div><div class=bt>Add to cart</div></div></div>"""
    return labelled("marina_en-projector", doc(css, body, ROMAN), width=1160, scale=1, smallest=15, must=["false_discount"] * bad)


TEMPLATES = (flight, cab, noodles, bike_talk, lodge, exit_machine, tool_hire, concert_paid, refund, projector)
