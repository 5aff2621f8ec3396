"""Paid, quoted and charged: what was promised against what is shown, and charges nobody named."""

from __future__ import annotations

from random import Random

from tests.generator.web.cove_kit import Template, facts, listing, page, rows, status, table
from tests.generator.web.page import Page


def ride(rng: Random, *, wrong: bool) -> Page:
    """A trip receipt; the clean one differs from the quote by a tip the rider names."""
    fare, total = ("27.15", "27.15") if wrong else ("18.40", "23.40")
    lines = [("Trip fare", f"${fare}")] + ([] if wrong else [("Tip for Marisol", "$5.00")])
    body = f"""{status("7:52")}
<div class='top'><span>&#10005;</span><b>hopalong</b><span>Help</span></div>
<div class='hero'><h1>Thanks for riding, Theo</h1><p>Saturday, April 12 &middot; 6:58 PM</p></div>
<div class='sum'><span>Total</span><b>${total}</b></div>
<div class='box'>{rows(lines)}<div class='row fat'><span>You paid</span><span>${total}</span></div>
<div class='pay'>Visa &bull;&bull;&bull;&bull; 4402 <i>4/12/25 7:31 PM</i></div></div>
<div class='way'><i class='a'></i><div><b>6:58 PM</b><p>1180 Harlow St, Oakmont</p></div></div>
<div class='way'><i class='b'></i><div><b>7:29 PM</b><p>Terminal 2, Departures</p></div></div>
<p class='note'>Compact &middot; 14.62 miles, 31 min &middot; Driver rated 4.93 &middot; Trip {rng.randint(10000, 99999)}</p>"""
    css = """.top{display:flex;justify-content:space-between;padding:10px 20px;font-size:17px}.hero{background:#0f3d3e;color:#fff;padding:26px 20px}
h1{font-size:25px}.hero p{color:#cfe3e0;font-size:15px;margin-top:6px}
.sum{display:flex;justify-content:space-between;padding:22px 20px 8px;font-size:30px}
.box{padding:6px 20px 14px;border-bottom:8px solid #eef1f1}
.row{display:flex;justify-content:space-between;font-size:16px;padding:9px 0;border-top:1px solid #e4e7e8}
.fat{font-weight:700}.pay{font-size:15px;padding-top:6px;color:#3e454a}.pay i{font-style:normal;float:right}
.way{display:flex;gap:14px;padding:14px 20px 0;font-size:15px}
.a,.b{width:12px;height:12px;background:#0f3d3e;margin-top:5px}.a{border-radius:50%}.note{padding:18px 20px 26px;font-size:14px;color:#555}"""
    said = (
        "The app locked my upfront price at $18.40 before I got in. No stops were added and I was charged $27.15."
        if wrong
        else "Upfront price was $18.40, then I added a $5 tip. Sending the receipt for my expense claim."
    )
    return page("ride-receipt", css, body, facts("mismatch", wrong=wrong, text=said), width=390, scale=3, smallest=42)


def salon(rng: Random, *, wrong: bool) -> Page:
    """A thread of text messages that settles the price; the clean one splits it into a deposit and the rest."""
    word = (
        "That is you booked with Dana, Thu 19 June at 14:30. Cut &amp; finish comes to &pound;55, to pay in the salon."
        if wrong
        else (
            "That is you booked with Dana, Thu 19 June at 14:30. Cut &amp; finish is &pound;42. "
            "We have your &pound;10 deposit, so &pound;32 on the day."
        )
    )
    talk = [
        ("them", "Hi Priya, this is Fold &amp; Fringe. You asked about a cut &amp; finish next week?"),
        ("me", "Yes please! Any time Thursday after 2?"),
        ("them", word),
        ("me", "Ok see you then"),
        ("them", "Lovely. Please give us 24 hours if you need to move it."),
    ]
    bubbles = "".join(f"<div class='{who}'>{words}</div>" for who, words in talk)
    body = f"""{status("16:07", "#fff")}<div class='bar'><span>&lsaquo;</span><div><i>FF</i><p>Fold &amp; Fringe</p></div><span></span></div>
<div class='day'>Text Message &middot; Today 15:{rng.randint(40, 58)}</div><div class='chat'>{bubbles}<div class='read'>Delivered</div></div>
<div class='type'><span>+</span><div>Text Message</div></div>"""
    css = """body{background:#000;color:#fff}
.bar{display:flex;justify-content:space-between;padding:6px 18px 12px;background:#1b1b1d;font-size:30px;color:#3b96ff}
.bar div{text-align:center}
.bar i{display:inline-block;width:46px;height:46px;border-radius:50%;background:#8a8d96;color:#fff;font:700 18px/46px 'Liberation Sans'}
.bar p{font-size:13px;color:#fff}.day{text-align:center;color:#98989f;font-size:13px;padding:14px}
.chat{display:flex;flex-direction:column;gap:10px;padding:0 14px 20px;font-size:17px}
.them,.me{max-width:76%;padding:9px 14px;border-radius:19px}.them{background:#2b2b2e;align-self:flex-start}.me{background:#2fae4e;align-self:flex-end}
.read{align-self:flex-end;font-size:12px;color:#98989f}.type{display:flex;gap:12px;padding:10px 16px 26px;font-size:22px;color:#98989f}
.type div{flex:1;border:1px solid #3a3a3d;border-radius:18px;font-size:16px;padding:6px 14px}"""
    truth = facts("mismatch", wrong=wrong, listing=listing("Cut & finish, Fold & Fringe", 42, "GBP"))
    return page("salon-texts", css, body, truth, width=402, scale=2, smallest=32)


def shelf(rng: Random, *, wrong: bool) -> Page:
    """An electronic shelf label under a row of jars, with a unit price beside the price."""
    body = f"""<div class='jars'>{"<i><u></u></i>" * 5}</div><div class='rail'><div class='tag'>
<div class='name'>NORTHFIELD ALMOND BUTTER<br><span>Smooth, 16 oz</span></div>
<div class='two'><div class='unit'><small>UNIT PRICE</small><b>40.6&cent;</b><small>per ounce</small></div><div class='cost'>
<sup>$</sup>6<sup>49</sup></div></div>
<div class='foot'><span>0 41220 {rng.randint(70000, 79999)} 3</span><span>Aisle 7 &middot; Facing 5</span></div></div></div><div class='floor'>
</div>"""
    css = """body{background:#6d665c}.jars{display:flex;gap:12px;padding:40px 18px 0;background:linear-gradient(#4a443c,#7b7366)}
.jars i{flex:1;height:150px;border-radius:12px 12px 4px 4px;background:linear-gradient(90deg,#8a5a2b,#c98d4f 40%,#7a4d22)}
.jars u{display:block;height:22px;background:#e9dcc4;border-radius:10px 10px 0 0}
.rail{background:#d9d9d6;padding:16px 34px;border-top:3px solid #f4f4f2;border-bottom:6px solid #9b9b97}
.tag{background:#f7f7f3;border:2px solid #2a2a2a;border-radius:6px;padding:12px 16px;color:#111}
.name{font-weight:700;font-size:20px}.name span{font-weight:400;font-size:17px}.two{display:flex;justify-content:space-between;align-items:center}
.unit{background:#e8e04a;padding:6px 12px;text-align:center}.unit small{display:block;font-size:13px}.unit b{font-size:24px}
.cost{font-size:92px;font-weight:700;line-height:1}.cost sup{font-size:40px;vertical-align:38px}
.foot{display:flex;justify-content:space-between;font-size:13px;border-top:1px solid #444;margin-top:6px;padding-top:5px}
.floor{height:60px;background:#3a362f}"""
    truth = facts("mismatch", wrong=wrong, listing=listing("Northfield almond butter smooth 16 oz", 5.49 if wrong else 6.49, "USD"))
    return page("shelf-eink", css, body, truth, width=440, scale=2, smallest=26)


def wallet(rng: Random, *, wrong: bool) -> Page:
    """A card payment in a banking app, with a balance and the month's spending around it."""
    card = ("Card", "Everyday &bull;&bull; 7731")
    details = [card, ("Paid by", "Contactless"), ("Category", "Eating out"), ("Reference", f"KB{rng.randint(100000, 999999)}")]
    paid, month = ("12.90", "41.40") if wrong else ("9.50", "38.00")
    body = f"""{status("13:24", "#e9ecff")}<div class='nav'><span>&larr;</span><span>&#8943;</span></div>
<div class='logo'>KB</div><h1>&minus;&euro;{paid}</h1><p class='who'>Kestrel Bowls</p><p class='when'>Today, 13:18 &middot; Completed</p>
<div class='acts'><span>Split</span><span>Receipt</span><span>Dispute</span></div>
<div
class='card'>{rows(details)}</div>
<div class='card'>{rows([("Balance after", "&euro;412.07"), ("At Kestrel Bowls this month", f"&euro;{month}"), ("Visits this month", "4")])}</div>"""
    css = """body{background:#12142b;color:#fff;padding-bottom:26px}.nav{display:flex;justify-content:space-between;padding:8px 20px;font-size:24px}
.logo{margin:10px auto;width:66px;height:66px;border-radius:20px;background:linear-gradient(135deg,#ff8a5b,#d9487d);
font:700 24px/66px 'Liberation Sans';text-align:center}
h1{text-align:center;font-size:42px}.who{text-align:center;font-size:19px;font-weight:700}.when{text-align:center;font-size:15px;color:#a9aed0}
.acts{display:flex;justify-content:center;gap:12px;padding:20px}.acts span{background:#262a52;border-radius:20px;padding:9px 18px;font-size:15px}
.card{background:#1d2043;border-radius:18px;margin:0 16px 14px;padding:6px 18px}
.row{display:flex;justify-content:space-between;padding:12px 0;font-size:15px}.row span:first-child{color:#a9aed0}"""
    said = (
        "The board at the kiosk said €9.50 for the lunch bowl. My card shows €12.90 for that one bowl."
        if wrong
        else "Board at the kiosk said €9.50 for the lunch bowl and that is what left my card."
    )
    return page("wallet-payment", css, body, facts("mismatch", wrong=wrong, text=said), width=412, scale=2, smallest=30)


def haveli(rng: Random, *, wrong: bool) -> Page:
    """A hotel's room on a desktop page, a night's rate beside the stay's bill."""
    night, two, tax, total = ("5,149", "10,298", "1,236", "11,534") if wrong else ("4,299", "8,598", "1,032", "9,630")
    body = f"""<header><b>staywell<i>.in</i></b><nav>Hotels &nbsp; Homestays &nbsp; Trains &nbsp; My trips</nav></header>
<div class='find'>Udaipur &nbsp;|&nbsp; Fri 14 Nov &ndash; Sun 16 Nov &nbsp;|&nbsp; 2 adults, 1 room</div>
<main><div class='pic'></div><section><h1>Jheel Kinara Haveli</h1>
<p class='q'>4.4 / 5 &nbsp; {rng.randint(900, 1900)} reviews &nbsp; 650 m from Gangaur Ghat</p>
<h2>Courtyard Twin Room, 240 sq ft</h2><ul><li>Breakfast for two</li><li>Free cancellation till 12 Nov</li><li>Non-AC lounge, 24-hour hot water</li>
</ul>
<div class='rate'><b>&#8377;{night}</b> per night</div></section>
<aside><h3>Your stay</h3>{rows([(f"&#8377;{night} &times; 2 nights", f"&#8377;{two}"), ("GST 12%", f"&#8377;{tax}")])}
<div class='row t'><span>Payable</span><span>&#8377;{total}</span></div><a>Reserve room</a></aside></main>"""
    css = """body{background:#faf6f0}header{display:flex;justify-content:space-between;padding:18px 48px;background:#7a1f3d;color:#fff;font-size:17px}
header b{font-size:24px}header i{font-style:normal;color:#f4c56a}
.find{background:#fff;margin:20px 48px;padding:14px 20px;border:1px solid #dccfbf;font-size:17px}main{display:flex;gap:24px;padding:0 48px 40px}
.pic{width:320px;height:330px;background:linear-gradient(#f2b66d 40%,#b5643c 40% 70%,#3c6c7c 70%)}section{flex:1}
h1{font-size:30px;font-family:'Liberation Serif',serif}.q{color:#555;margin:6px 0 16px}h2{font-size:20px}
ul{padding:10px 20px}li{padding:3px 0}.rate{font-size:18px;padding-top:20px}.rate b{font-size:34px;color:#7a1f3d}
aside{width:300px;background:#fff;border:1px solid #dccfbf;padding:20px;align-self:flex-start}
.row{display:flex;justify-content:space-between;padding:10px 0;font-size:16px}.t{border-top:2px solid #333;font-weight:700;font-size:19px}
aside a{display:block;background:#7a1f3d;color:#fff;text-align:center;padding:13px;margin-top:10px}"""
    truth = facts("mismatch", wrong=wrong, listing=listing("Courtyard Twin Room, Jheel Kinara Haveli (per night)", 4299, "INR"))
    return page("haveli-room", css, body, truth, width=1240, smallest=16)


def katsu(rng: Random, *, wrong: bool) -> Page:
    """A food order before paying; the clean one names the small basket and charges nothing for it."""
    fee, total, waived = ("&pound;2.00", "&pound;15.99", "") if wrong else ("&pound;0.00", "&pound;13.99", " (waived)")
    body = f"""{status("19:41")}<div class='h'><span>&#8592;</span><b>Your basket</b></div><div class='eta'><b>25&ndash;35 min</b>
<br>Flat {rng.randint(2, 29)}, Corn Mill Lofts &middot; leave at door</div>
<div class='item'><span class='n'>1</span><div><b>Chicken katsu curry</b><p>Sticky rice, mild, no pickles</p></div><span>&pound;11.50</span></div>
<div class='tray'><p>People also had</p><i></i><i></i><i></i></div>
<div class='sum'>{rows([("Food", "&pound;11.50"), ("Delivery (1.2 miles)", "&pound;2.49"), (f"Basket under &pound;15{waived}", fee)])}<div
class='row big'><span>To pay</span><span>{total}</span></div></div>
<div class='go'>Pay {total}</div>"""
    css = """.h{padding:10px 18px;font-size:20px;display:flex;gap:16px}
.eta{margin:8px 18px;padding:14px;background:#fff4e3;border-radius:12px;font-size:15px}
.item{display:flex;gap:12px;padding:14px 18px;font-size:17px}.item div{flex:1}.item p{font-size:14px;color:#5c5f66}
.n{border:1px solid #bbb;border-radius:6px;width:28px;height:28px;text-align:center}
.tray{padding:10px 18px;background:#f5f5f6;font-size:15px}
.tray i{display:inline-block;width:100px;height:70px;margin:8px 8px 0 0;border-radius:10px;
background:radial-gradient(circle at 50% 60%,#d98b3a 30%,#f0e2cc 32%)}
.sum{padding:14px 18px}.row{display:flex;justify-content:space-between;padding:7px 0;font-size:16px}
.big{font-size:20px;font-weight:700;border-top:1px dashed #aaa;margin-top:6px;padding-top:12px}
.go{margin:6px 18px 24px;background:#e4572e;color:#fff;text-align:center;padding:15px;border-radius:30px;font-weight:700;font-size:18px}"""
    truth = facts("hidden_fee", wrong=wrong, unsure=("mismatch",), listing=listing("Chicken katsu curry", 11.5, "GBP", Delivery=2.49))
    return page("katsu-basket", css, body, truth, width=375, scale=3, smallest=42)


def gig(rng: Random, *, wrong: bool) -> Page:
    """Two concert seats paid on a desktop page with a seat map; the clean one's venue charge was listed."""
    seats = "".join(f"<i class='{'on' if n in (38, 39) else ''}'></i>" for n in range(70))
    body = f"""<div class='strip'>ENCORE HOUSE &mdash; order {rng.randint(3000000, 3999999)} is complete</div><div class='wrap'><div class='left'>
<h1>The Paper Lanterns</h1>
<p>Fri, Sep 26, 2025 &middot; doors 7:00 PM</p><p>Riverside Amphitheater, Tulsa OK</p><div class='map'><em>STAGE</em>{seats}</div>
<p>Section 104, Row D, Seats 11&ndash;12</p></div>
<div class='right'><h2>Payment summary</h2>
<table>{table([("Ticket", "2 &times; $68.00", "$136.00"), ("Venue facility charge", "2 &times; $7.25", "$14.50"), ("Mobile delivery", "", "$0.00")])}
<tr class='t'><td colspan='2'>Charged to Mastercard 0918</td><td>$150.50</td></tr></table><div class='btn'>Open my tickets</div></div></div>"""
    css = """body{background:#17131f;color:#f2eef8}.strip{background:#c6ff4f;color:#16220a;padding:12px 60px;font-weight:700;font-size:17px}
.wrap{display:flex;gap:60px;padding:44px 60px}
.left{width:480px;font-size:18px}h1{font-size:40px}
.map{margin:20px 0;background:#221c2e;padding:18px;border-radius:12px;display:grid;grid-template-columns:repeat(14,1fr);gap:6px}
.map em{grid-column:1/-1;text-align:center;font-size:13px;background:#3a3150}
.map i{height:18px;background:#51466b;border-radius:4px}.map .on{background:#c6ff4f}
.right{flex:1;background:#221c2e;padding:30px;border-radius:12px;align-self:flex-start}h2{font-size:22px;margin-bottom:16px}
table{width:100%;border-collapse:collapse;font-size:17px}td{padding:12px 0;border-bottom:1px solid #40375a}td:last-child{text-align:right}
.t td{font-weight:700;font-size:19px;border:0}
.btn{border:2px solid #c6ff4f;text-align:center;padding:12px;margin-top:20px;border-radius:8px;color:#c6ff4f}"""
    fees = {} if wrong else {"Venue_facility_charge": 14.5}
    truth = facts("hidden_fee", wrong=wrong, unsure=("mismatch",), listing=listing("The Paper Lanterns, Section 104", 68, "USD", **fees))
    return page("gig-seats", css, body, truth, width=1200, smallest=17)


def charger(rng: Random, *, wrong: bool) -> Page:
    """A charging session's end screen: energy at a rate, and a charge per session."""
    body = f"""{status("21:03", "#fff")}<div class='ring'><b>84%</b><span>unplugged</span></div><h1>Session finished</h1>
<p class='p'>Juniper Plaza &middot; Stall {rng.randint(2, 9)}B &middot; CCS 150 kW</p>
<div class='grid'><div><b>31.4</b>kWh added</div><div><b>27:48</b>minutes</div><div><b>118</b>miles of range</div></div>
<div class='bill'><div class='l'><span>31.4 kWh &times; $0.45</span><span>$14.13</span></div><div class='l'><span>Session charge</span>
<span>$2.50</span></div>
<div class='l x'><span>Billed</span><span>$16.63</span></div></div><div class='b'>Done</div>"""
    css = """body{background:linear-gradient(#06281f,#0a4435);color:#fff;text-align:center;padding-bottom:28px}
.ring{width:170px;height:170px;margin:24px auto;border-radius:50%;border:14px solid #37e29a;padding-top:38px}
.ring b{font-size:42px;display:block;line-height:1}.ring span{font-size:15px}h1{font-size:24px}.p{font-size:15px;color:#bfe6d6}
.grid{display:flex;padding:22px 12px}.grid div{flex:1;font-size:13px}.grid b{display:block;font-size:24px}
.bill{background:#fff;color:#10221c;margin:0 18px;border-radius:18px;padding:10px 20px}
.l{display:flex;justify-content:space-between;padding:10px 0;font-size:17px}.x{border-top:2px solid #10221c;font-weight:700;font-size:20px}
.b{margin:18px;border:2px solid #37e29a;border-radius:28px;padding:13px;font-weight:700}"""
    said = (
        "The sticker on the charger only says $0.45 per kWh, nothing else. I was billed more than that."
        if wrong
        else "Sticker on the charger says $0.45 per kWh plus a $2.50 session charge. Here is what I was billed."
    )
    return page("charger-session", css, body, facts("hidden_fee", wrong=wrong, unsure=("mismatch",), text=said), width=393, scale=2, smallest=26)


def nbn(rng: Random, *, wrong: bool) -> Page:
    """A broadband bill by e-mail; the clean one has last month's balance and payment, which cancel out."""
    extra = [("Printed bill posted to you", "$2.75")] if wrong else []
    total, gst = ("$81.75", "$7.43") if wrong else ("$79.00", "$7.18")
    body = f"""<div class='mail'><div class='subj'>Your Wombat Net bill is ready <span>Inbox</span></div><div class='from'><i>W</i><div>
<b>Wombat Net</b> &lt;bills@wombatnet.example&gt;<br>to me &middot; Mon 3 Feb, 08:12</div></div>
<div class='sheet'><div class='band'>wombat net</div><h1>G'day Callum, here's your February bill</h1><div class='due'><span>Amount due<br>
<b>{total}</b></span><span>Due by<br><b>18 Feb 2025</b></span><span>Account<br><b>{rng.randint(200, 899)} 441 07</b></span></div>
<h2>Where you stood</h2><table>{table([("Last bill", "$79.00"), ("Paid 16 Jan, thank you", "&minus;$79.00")])}</table>
<h2>This month</h2><table>{table([("Everyday 50 plan, 3 Feb &ndash; 2 Mar", "$79.00"), *extra])}<tr class='t'><td>Amount due (includes {gst} GST)</td>
<td>{total}</td></tr></table></div></div>"""
    css = """body{background:#f3f4f7}.mail{background:#fff;margin:16px 70px;padding:22px 40px 40px}.subj{font-size:24px}
.subj span{font-size:13px;background:#e4e6ea;padding:2px 8px;border-radius:4px}
.from{display:flex;gap:12px;padding:16px 0;font-size:15px;color:#454a52}
.from i{width:42px;height:42px;border-radius:50%;background:#5b3fb8;color:#fff;text-align:center;font:700 20px/42px 'Liberation Sans'}
.sheet{border:1px solid #d7d9df;width:640px;margin:auto;padding-bottom:20px}
.band{background:#5b3fb8;color:#fff;font-weight:700;font-size:24px;padding:14px 28px}h1{font-size:22px;padding:22px 28px 10px}
.due{display:flex;justify-content:space-between;background:#efeafc;margin:0 28px;padding:16px 20px;font-size:15px}.due b{font-size:21px}
h2{font-size:17px;padding:22px 28px 6px;color:#5b3fb8}
table{width:584px;margin:0 28px;border-collapse:collapse;font-size:16px}td{padding:9px 0;border-bottom:1px solid #e3e4ea}
td:last-child{text-align:right}.t td{font-weight:700;border:0}"""
    truth = facts("hidden_fee", wrong=wrong, unsure=("mismatch",), listing=listing("Everyday 50 plan", 79, "AUD"))
    return page("nbn-bill", css, body, truth, width=1280, smallest=15)


def tidy(rng: Random, *, wrong: bool) -> Page:
    """A home cleaning to be paid; the clean one's kit was on the booking page."""
    hours = "".join(f"<b class='{'s' if n == 3 else ''}'>{n} h</b>" for n in (2, 3, 4, 5))
    body = f"""<div class='top'>Step 4 of 4<h1>Review and pay</h1><div class='prog'><i></i></div></div><div class='w'><p class='k'>HOW LONG</p>
<div class='hrs'>{hours}</div>
<div class='pro'><i></i><div><b>Siti R.</b><br>{rng.randint(180, 320)} homes &middot; 4.9 stars</div></div><p class='k'>WHEN</p>
<p class='v'>Wed 8 Oct, 9.00 am &ndash; 12.00 noon<br>Blk 214 Bishan St 23, #08-117</p>
<p class='k'>PRICE</p><dl><dt>3 hours at S$32.00</dt><dd>S$96.00</dd><dt>Vacuum, mop &amp; detergent</dt><dd>S$15.00</dd><dt class='f'>Total</dt>
<dd class='f'>S$111.00</dd></dl></div><div class='cta'>Confirm booking <span>S$111.00</span></div>"""
    css = """body{background:#fffdf8}.top{padding:18px 22px;background:#ffe08a;font-size:14px}h1{font-size:26px}
.prog{height:6px;background:#fff;margin-top:10px}.prog i{display:block;height:6px;background:#222;width:92%}
.w{padding:8px 22px}.k{font-size:13px;letter-spacing:1px;color:#6b6450;padding-top:18px}.hrs{display:flex;gap:10px;padding-top:8px}
.hrs b{flex:1;text-align:center;border:2px solid #ddd5bd;border-radius:10px;padding:10px;font-size:17px}
.hrs .s{background:#222;color:#fff;border-color:#222}
.pro{display:flex;gap:12px;align-items:center;padding-top:18px;font-size:15px}
.pro i{width:48px;height:48px;border-radius:50%;background:linear-gradient(#e8b88f 50%,#3f6f6a 50%)}.v{font-size:16px}
dl{display:grid;grid-template-columns:1fr auto;row-gap:12px;font-size:17px;padding:10px 0 20px}dd{text-align:right}
.f{font-weight:700;border-top:2px solid #222;padding-top:10px}.cta{background:#222;color:#ffe08a;padding:20px 22px;font-size:18px;font-weight:700}
.cta span{float:right}"""
    fees = {} if wrong else {"Vacuum,_mop_&_detergent": 15}
    truth = facts("hidden_fee", wrong=wrong, unsure=("mismatch",), listing=listing("Home cleaning, 3 hours", 96, "SGD", **fees))
    return page("tidy-review", css, body, truth, width=400, scale=2, smallest=26)


def gym(rng: Random, *, wrong: bool) -> Page:
    """A gym's plan card; the faulty one's access card is charged in print that hardly shows."""
    small = (
        "<p class='tiny'>A S$35 access card is charged separately at your visit.</p>"
        if wrong
        else "<p class='tiny'>Photos show our Tanjong Pagar club.</p>"
    )
    body = f"""{status("06:30", "#fff")}<div class='im'><span>IRON<br>ORCHARD</span></div><div class='sheet'><p class='lab'>ANYTIME PASS</p>
<div class='pr'><small>S$</small>68<small>/month</small></div>
<ul><li>24-hour entry, 6 clubs</li><li>{"Towel and locker" if wrong else "Access card, towel and locker included"}</li>
<li>Stop any month in the app</li></ul><div class='btn'>Join today</div>{small}<p class='mem'>{rng.randint(2100, 2900)} members train here</p>
</div>"""
    css = """body{background:#0c0c0d}
.im{height:230px;background:linear-gradient(160deg,#2b2f36,#89313a);color:#fff;padding:40px 24px;font-weight:700;font-size:40px;line-height:1}
.sheet{background:#fff;border-radius:26px 26px 0 0;margin-top:-24px;padding:28px 24px}
.lab{letter-spacing:3px;font-size:15px;font-weight:700;color:#89313a}.pr{font-size:68px;font-weight:700;line-height:1.1}.pr small{font-size:24px}
ul{list-style:none;font-size:18px;padding:12px 0 20px}li{padding:7px 0}li:before{content:'\\2713';color:#2a9d5c;padding-right:10px}
.btn{background:#89313a;color:#fff;font-weight:700;text-align:center;font-size:19px;padding:16px;border-radius:14px}
.tiny{font-size:9px;color:#b2b2b7;text-align:center;padding:9px}.mem{text-align:center;font-size:16px;padding-top:8px}"""
    return page("gym-pass", css, body, facts("hidden_fee", "fine_print", wrong=wrong), width=390, scale=2, smallest=17)


TEMPLATES: tuple[Template, ...] = (ride, salon, shelf, wallet, haveli, katsu, gig, charger, nbn, tidy, gym)
