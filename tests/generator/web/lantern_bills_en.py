"""English pages of what was promised, charged and added up: mismatch, fees, totals."""

from __future__ import annotations

from tests.generator.web.lantern_base import Case, Sketch

_SANS = "body{font-family:'Liberation Sans';font-size:16px;color:#1d2129}"

SATCHEL = Sketch(
    name="en-satchel-desktop",
    currency="USD",
    width=1280,
    scale=1,
    smallest=15,
    css=_SANS
    + """header{border-bottom:1px solid #ddd;padding:18px 50px;display:flex;gap:34px;align-items:center}header input{flex:1;padding:10px;border:1px solid #bbb}
.w{display:grid;grid-template-columns:90px 480px 1fr 260px;gap:26px;padding:30px 50px}.th i{display:block;height:80px;margin-bottom:10px;
background:#cbb196}.bg{background:radial-gradient(#a9774b,#6c4527);height:470px}h1{font-size:26px;font-weight:500;margin-bottom:12px}.w p{line-height:1.9}
.box{border:1px solid #ccc;border-radius:8px;padding:20px;height:260px}.box b{font-size:32px}.box a{display:block;margin-top:16px;text-align:center;
background:#f3c33b;border-radius:20px;padding:11px}""",
    body="""<header><b>Parcel &amp; Pine</b><input value="leather satchel"><span>Account</span><span>Basket (0)</span></header><div class=w><div class=th><i></i><i></i>
<i></i></div><div class=bg></div><div><h1>Harlow Leather Satchel, 14-inch laptop</h1><p>★★★★☆ 4.3 · 812 ratings<br>Colour: Chestnut<br>Model HL-1420<br>
Full-grain leather, cotton lining<br>Weight 2.6 lb</p></div><div class=box><b>$[[price]]</b><br><br>In stock. Free returns within 30 days.<a>Add to basket</a>
</div></div>""",
    cases=(
        Case(tale="mismatch", fill={"price": "84.00"}, price=69, must=("mismatch",)),
        Case(tale="fair", fill={"price": "69.00"}, price=69, text="Just checking the price is right"),
    ),
)

STAY = Sketch(
    name="en-inn-confirmation",
    currency="USD",
    css=_SANS
    + """body{background:#f1ede6;padding:20px}.c{background:#fff;border-radius:4px;overflow:hidden}.c i{display:block;height:150px;
background:linear-gradient(#8fb5d1 60%,#4d7156 60%)}.c section{padding:18px;border-bottom:1px solid #e8e2d6}h2{font-family:'Liberation Serif';font-size:25px}
.two{display:flex}.two div{flex:1;line-height:1.7}.m{display:flex;justify-content:space-between;line-height:2}""",
    body="""<div class=c><i></i><section><h2>You're booked, Priya</h2>Cedar Point Inn · Queen Room</section><section class=two><div>Check-in<br><b>Fri 9 Oct</b></div>
<div>Check-out<br><b>Sun 11 Oct</b></div></section><section><div class=m><span>Nightly rate</span><span>$[[rate]]</span></div><div class=m><span>Nights</span>
<span>2</span></div><div class=m><b>Charged to card</b><b>$[[sum]]</b></div></section><section>Confirmation [[number]]</section></div>""",
    cases=(
        Case(
            tale="mismatch",
            fill={"rate": "129.00", "sum": "258.00"},
            text="Advertised at $109 a night, I was charged $129 a night",
            must=("mismatch",),
        ),
        Case(tale="fair", fill={"rate": "109.00", "sum": "218.00"}, text="Advertised at $109 a night, is this what I paid?"),
    ),
)

RIDE = Sketch(
    name="en-ride-receipt",
    currency="GBP",
    scale=3,
    smallest=42,
    css=_SANS
    + """body{background:#0c0f12;color:#f2f2f2;padding:22px}.map{height:170px;border-radius:14px;background:linear-gradient(30deg,#1f3b34 48%,#3d6f60 48% 52%,
#1f3b34 52%);margin:16px 0}.amt{font-size:44px;font-weight:700}.pt{border-left:3px solid #6c7;padding:4px 0 4px 14px;line-height:1.7;margin:18px 0}
.k{display:flex;justify-content:space-between;padding:12px 0;border-top:1px solid #333}""",
    body="""<div>[[clock]] &nbsp; Trip receipt</div><div class=map></div><div class=amt>£[[fare]]</div><div>Thanks for riding, Tom</div><div class=pt>Camden Road<br>
Greenwich Pier<br>7.9 miles · 34 min · Silver Prius</div><div class=k><span>Trip fare</span><span>£[[fare]]</span></div><div class=k><b>Total</b><b>£[[fare]]</b></div>
<div class=k><span>Visa ending 3308</span><span>£[[fare]]</span></div>""",
    cases=(
        Case(tale="mismatch", fill={"fare": "26.10"}, text="The app promised £18.40 before the ride, I paid £26.10", must=("mismatch",)),
        Case(tale="fair", fill={"fare": "18.40"}, text="The app promised £18.40 before the ride, receipt attached"),
    ),
)

MEALKIT = Sketch(
    name="en-mealkit-checkout",
    currency="USD",
    css=_SANS
    + """body{background:#fff;padding:0 18px 18px}.st{display:flex;gap:6px;padding:18px 0}.st i{flex:1;height:5px;background:#7fae3b;border-radius:3px}
.st i:last-child{background:#ddd}h1{font-size:24px;margin-bottom:14px}.it{background:#f4f8ec;border-radius:12px;padding:14px;display:flex;gap:12px}
.it u{width:64px;height:64px;background:#b8cf7d;border-radius:32px}ol{list-style:none;padding:16px 2px}ol li{display:flex;justify-content:space-between;
padding:7px 0}.pay{background:#325c12;color:#fff;text-align:center;padding:17px;border-radius:30px;font-weight:700}""",
    body="""<div class=st><i></i><i></i><i></i></div><h1>Review your order</h1><div class=it><u></u><div><b>Weeknight Box</b><br>3 recipes for 2 people<br>$48.00</div></div>
<ol><li><span>Box</span><span>$48.00</span></li><li><span>Delivery</span><span>$5.99</span></li>[[row]]<li><b>Total today</b><b>$[[sum]]</b></li></ol><div
class=pay>Place order</div>""",
    cases=(
        Case(
            tale="hidden_fee",
            fill={"row": "<li><span>Handling charge</span><span>$4.50</span></li>", "sum": "58.49"},
            price=48,
            fees=(("Delivery", 5.99),),
            must=("hidden_fee",),
            unsure=("mismatch",),
        ),
        Case(
            tale="fair-listed",
            fill={"row": "<li><span>Handling charge</span><span>$4.50</span></li>", "sum": "58.49"},
            price=48,
            fees=(("Delivery", 5.99), ("Handling charge", 4.5)),
        ),
    ),
)

THEATRE = Sketch(
    name="en-theatre-desktop",
    currency="USD",
    width=1200,
    scale=1.5,
    smallest=24,
    css=_SANS
    + """body{background:#fafafa}.bar{background:#6e1423;color:#fff;padding:20px 70px;font-size:22px}.g{display:grid;grid-template-columns:1fr 400px;gap:40px;
padding:36px 70px}.l div{background:#fff;border:1px solid #ddd;padding:22px;margin-bottom:16px}.r{background:#fff;border-top:6px solid #6e1423;padding:24px}
.r td{padding:9px 0;width:100%}.r td+td{text-align:right;width:auto}.r tr:last-child td{border-top:2px solid #222;font-weight:700;font-size:20px}""",
    body="""<div class=bar>Lyric Playhouse</div><div class=g><div class=l><div><b>The Lighthouse Keeper</b><br>Thursday, January 14 · 7:30 PM</div><div>Stalls, row F,
seats 11-12</div><div>E-tickets sent to your inbox</div></div><div class=r><h3>Order summary</h3><br><table><tr><td>2 tickets × $55.00<td>$110.00<tr><td>Facility
charge<td>[[fac]]<tr><td>Order processing<td>[[proc]]<tr><td>Total<td>$[[sum]]</table></div></div>""",
    cases=(
        Case(
            tale="hidden_fee",
            fill={"fac": "$9.00", "proc": "$6.50", "sum": "125.50"},
            text="Tickets were $55 each, why is it $125.50 for two?",
            must=("hidden_fee",),
            unsure=("mismatch",),
        ),
        Case(tale="fair-waived", fill={"fac": "$0.00", "proc": "Waived", "sum": "110.00"}, text="Two tickets at $55 each"),
    ),
)

FOLIO = Sketch(
    name="en-resort-bill",
    currency="USD",
    width=412,
    css=_SANS
    + """body{background:#101b2d;color:#e9eef7;padding:18px}h3{letter-spacing:3px;text-align:center;padding:16px}.b{background:#1b2a43;border-radius:10px;
padding:16px;margin-bottom:12px}.b div{display:grid;grid-template-columns:1fr auto;padding:6px 0}.b small{font-size:14px;color:#b6c3d8}
.due{background:#e8b04b;color:#222;border-radius:10px;padding:18px;display:flex;justify-content:space-between;font-size:21px}""",
    body="""<h3>SANDBAR RESORT</h3><div class=b><small>Room 418 · 2 nights</small><div><span>Night of Jun 5</span><span>$140.00</span></div><div><span>Night of Jun 6
</span><span>$140.00</span></div></div><div class=b><small>Other</small><div><span>Resort fee</span><span>$70.00</span></div></div><div class=due><span>Total bill
</span><b>$350.00</b></div>""",
    cases=(
        Case(
            tale="hidden_fee",
            fill={},
            text="Booking page said $140 a night, the bill for two nights came to $350",
            must=("hidden_fee",),
            unsure=("mismatch",),
        ),
        Case(tale="fair-named", fill={}, text="They told us $140 a night plus a $70 resort fee for the stay, and that is the bill"),
    ),
)

MAIL = Sketch(
    name="en-order-mail",
    currency="GBP",
    width=820,
    scale=1.5,
    smallest=22,
    css=_SANS
    + """body{background:#e4e7eb;padding:26px 70px}.m{background:#fff;padding:34px}.m h1{font-family:'Liberation Serif';font-size:30px}table{width:100%;
margin:20px 0}td{padding:9px 4px;border-bottom:1px solid #eee}td:last-child{text-align:right}.f td{border:0;padding:5px 4px}""",
    body="""<p>From: orders@fernandclay.example<br>Subject: Your order #[[number]]</p><br><div class=m><h1>Thank you for your order</h1><br>Hi Megan, we're packing it now.
<table><tr><td>Stoneware mug, oat × 4<td>£48.00<tr><td>Serving bowl, 28 cm × 1<td>£34.50<tr><td>Linen tea towel × 2<td>£17.00</table><table class=f><tr><td>Subtotal
<td>£99.50<tr><td>Postage<td>£4.95<tr><td>Gift card<td>-£15.00<tr><td><b>Order total</b><td><b>£[[sum]]</b></table>Dispatch within 2 working days.</div>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "98.45"}, must=("total_mismatch",)),
        Case(tale="fair", fill={"sum": "89.45"}),
    ),
)

BASKET = Sketch(
    name="en-grocer-basket",
    currency="USD",
    css=_SANS
    + """.h{background:#0b6b3a;color:#fff;padding:20px 16px;font-size:19px}.r{display:flex;align-items:center;padding:12px 16px;border-bottom:1px solid #eee;
gap:12px}.r i{width:44px;height:44px;border-radius:50%;background:#f0c27b}.r div{flex:1;line-height:1.5}.r em{font-style:normal;color:#555;font-size:14px}
.q{border:1px solid #0b6b3a;border-radius:14px;padding:3px 12px;color:#0b6b3a}.s{padding:16px;background:#eef6f1}.s p{display:flex;
justify-content:space-between;line-height:2}""",
    body="""<div class=h>‹ My basket</div><div class=r><i></i><div>Whole milk, 1 gal<br><em>$3.80 each</em></div><span class=q>2</span><b>$7.60</b></div><div class=r><i></i>
<div>Sourdough loaf<br><em>$5.25 each</em></div><span class=q>1</span><b>$5.25</b></div><div class=r><i></i><div>Avocado<br><em>$1.50 each</em></div><span class=q>4</span>
<b>$6.00</b></div><div class=r><i></i><div>Ground coffee, 12 oz<br><em>$9.40 each</em></div><span class=q>1</span><b>$9.40</b></div><div class=s><p><span>Items (8)</span>
<span>$28.25</span></p><p><span>Estimated tax</span><span>$0.85</span></p><p><b>Total</b><b>$[[sum]]</b></p></div>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "32.10"}, must=("total_mismatch",), text="The total looks off to me"),
        Case(tale="fair", fill={"sum": "29.10"}),
    ),
)

PHONEBILL = Sketch(
    name="en-handset-order",
    currency="USD",
    width=375,
    scale=3,
    smallest=42,
    css=_SANS
    + """body{background:#f5f3ff}.n{display:flex;justify-content:space-between;padding:14px 20px}.p{margin:10px 16px;border:2px solid #5a3fc0;border-radius:18px;
background:#fff}.p>*{padding:14px 18px}.p h2{background:#5a3fc0;color:#fff;border-radius:14px 14px 0 0;font-size:18px}.p dl{display:grid;
grid-template-columns:1fr auto;row-gap:12px}.p footer{border-top:2px dotted #5a3fc0;font-size:22px;text-align:center}""",
    body="""<div class=n><span>[[clock]]</span><span>5G ▮▮▮</span></div><div class=p><h2>Order placed ✓</h2><dl><dt>Nimbus 8 phone, 128 GB<dd>$420.00<dt>Protective case
<dd>$25.00<dt>SIM card<dd>$10.00<dt>Online discount<dd>-$30.00<dt>Sales tax<dd>$34.00</dl><footer>Amount paid <b>$[[sum]]</b></footer></div><div style="padding:8px 20px">
Arrives Tue, Mar 9 · Ref [[number]]</div>""",
    cases=(
        Case(tale="total_mismatch", fill={"sum": "489.00"}, must=("total_mismatch",)),
        Case(tale="fair", fill={"sum": "459.00"}),
    ),
)

SKETCHES = (SATCHEL, STAY, RIDE, MEALKIT, THEATRE, FOLIO, MAIL, BASKET, PHONEBILL)
