"""English pages that advertise: offers that are over, discounts that do not hold, prices with a condition."""

from __future__ import annotations

from tests.generator.web.lantern_base import Case, Sketch

_SANS = "body{font-family:'Liberation Sans';font-size:16px;color:#20252b}"

LEAFLET = Sketch(
    name="en-nursery-leaflet",
    currency="GBP",
    width=640,
    scale=1.5,
    smallest=30,
    css="""body{font-family:'Liberation Serif';background:#eef5e6;padding:40px;color:#1f3d1b}h1{font-size:54px;text-align:center}.b{display:flex;gap:24px;
margin:30px 0}.b i{width:230px;height:260px;background:radial-gradient(circle at 50% 30%,#e66fa0 0 70px,#5c8b3a 72px)}.b div{font-size:26px;line-height:1.6}
.b strong{font-size:64px;color:#b3134f}.x{background:#1f3d1b;color:#fff;font-size:26px;text-align:center;padding:16px}""",
    body="""<h1>Spring Planting Sale</h1><div class=b><i></i><div>Patio rose, 5 L pot<br>was <del>£32</del><br><strong>£24</strong></div></div><div class=x>[[when]]</div><br><p
style="font-size:22px;text-align:center">Meadow Lane Nursery, open 9 to 5, closed Mondays</p>""",
    cases=(
        Case(tale="expired", fill={"when": "This sale ended on 30 April"}, must=("expired_offer",)),
        Case(tale="fair-running", fill={"when": "Sale on now until 30 April"}, price=24),
    ),
)

PLAN = Sketch(
    name="en-phone-plan",
    currency="USD",
    css=_SANS
    + """body{background:#f2fbfb;padding:18px}.tabs{display:flex;background:#d3eeee;border-radius:24px}.tabs span{flex:1;text-align:center;padding:11px;
border-radius:24px}.tabs .on{background:#007f86;color:#fff}.card{background:#fff;border:1px solid #9cd;border-radius:16px;padding:22px;margin-top:18px}.card b{
font-size:46px}.card s{font-size:20px;color:#777}.card li{line-height:2}.n{background:#fff5da;padding:14px;border-radius:10px;margin-top:16px;line-height:1.5}""",
    body="""<div class=tabs><span class=on>SIM only</span><span>With phone</span><span>Family</span></div><div class=card><h2>Talk 40 GB</h2><br><s>$40</s> <b>$25</b>/month<br>
Autumn promotion<ul><li>✓ Unlimited calls and texts<li>✓ 40 GB of 5G data<li>✓ Leave any time</ul></div><div class=n>[[note]]</div>""",
    cases=(
        Case(tale="expired", fill={"note": "The autumn promotion has ended and is no longer available."}, must=("expired_offer",)),
        Case(tale="fair-other-ended", fill={"note": "Our phone recycling drive ended in March. Thanks to everyone who took part!"}),
    ),
)

COURSE = Sketch(
    name="en-pottery-course",
    currency="USD",
    width=1220,
    scale=1.25,
    smallest=20,
    css=_SANS
    + """.hero{background:#3b2f4a;color:#fff;padding:50px 80px;display:flex;justify-content:space-between}.hero h1{font-size:40px;max-width:560px}.side{background:#fff;
color:#222;width:330px;padding:26px;border-radius:6px}.side b{font-size:40px}.side a{display:block;background:#c2571a;color:#fff;text-align:center;padding:14px;
margin-top:16px}.ls{padding:34px 80px;columns:2;line-height:2.2}""",
    body="""<div class=hero><div><h1>Wheel Throwing for Beginners</h1><br>12 lessons · 6 h 40 min · 4.7 (318 ratings)<br><br>Taught by Elena Marsh</div><div class=side>Launch
price<br><b>$45</b> <del>$60</del><br><br>[[when]]<a>Enrol</a></div></div><div class=ls>1. Wedging clay<br>2. Centring<br>3. Opening the form<br>4. Pulling walls<br>5. Bowls
<br>6. Cylinders<br>7. Trimming feet<br>8. Glazing basics</div>""",
    cases=(
        Case(tale="expired", fill={"when": "Launch pricing closed on 12 September."}, must=("expired_offer",), text="Can I still get this at $45?"),
        Case(tale="fair-countdown", fill={"when": "2 days left at this price."}, price=45),
    ),
)

GRID = Sketch(
    name="en-shoe-grid",
    currency="USD",
    width=1300,
    scale=1,
    smallest=16,
    css=_SANS
    + """body{padding:30px 46px}.f{display:flex;gap:20px;padding:14px 0 24px}.f span{border:1px solid #aaa;border-radius:20px;padding:8px 18px}.g{display:grid;
grid-template-columns:repeat(4,1fr);gap:24px}.g i{display:block;height:230px;background:linear-gradient(#e9e4dc,#b7aa98);margin-bottom:12px}.g article{
position:relative;line-height:1.8}.g u{position:absolute;left:10px;top:10px;background:#111;color:#fff;text-decoration:none;padding:2px 12px;font-size:17px}
.g b{font-size:21px;color:#b00020}""",
    body="""<h1>Sneakers</h1><div class=f><span>Size 9</span><span>White</span><span>Sort: newest</span></div><div class=g><article><u>-20%</u><i></i>Harbor Low<br><b>$64.00</b>
<s>$80.00</s></article><article><u>-30%</u><i></i>Court Classic<br><b>$[[court]]</b> <s>$60.00</s></article><article><i></i>Trail Runner 2<br>$95.00</article><article>
<u>-50%</u><i></i>Canvas Slip-on<br><b>$22.50</b> <s>$45.00</s></article></div>""",
    cases=(
        Case(tale="false_discount", fill={"court": "48.00"}, must=("false_discount",)),
        Case(tale="fair", fill={"court": "42.00"}),
    ),
)

NEWSLETTER = Sketch(
    name="en-kettle-newsletter",
    currency="GBP",
    width=400,
    css=_SANS
    + """body{text-align:center;background:#fff}.l{padding:22px;letter-spacing:5px;font-weight:700}.k{height:240px;background:linear-gradient(#dbe7f3,#7c98b6);
border-radius:0 0 50% 50%}.s{font-size:32px;font-weight:700;color:#0a58a8;padding:20px}.t td{padding:8px 16px;font-size:19px}.t{margin:0 auto}.cta{display:inline-block;
background:#0a58a8;color:#fff;padding:14px 40px;margin:22px}""",
    body="""<div class=l>HOB &amp; HEARTH</div><div class=k></div><div class=s>SAVE £20</div><h3>Brushed steel kettle, 1.7 litre</h3><br><table class=t><tr><td>Was<td><del>£89.99</del>
<tr><td>Now<td><b>£[[now]]</b></table><a class=cta>Shop kettles</a><p>Free delivery on every order</p><br>""",
    cases=(
        Case(tale="false_discount", fill={"now": "74.99"}, must=("false_discount",)),
        Case(tale="fair", fill={"now": "69.99"}, price=69.99, text="Is this saving right?"),
    ),
)

YEARLY = Sketch(
    name="en-yearly-subscription",
    currency="USD",
    scale=3,
    smallest=42,
    css=_SANS
    + """body{background:#111827;color:#fff;padding:26px 22px}.x{font-size:26px}h1{font-size:28px;margin:20px 0}.p{border:2px solid #34d399;border-radius:18px;padding:20px;
position:relative;line-height:1.8}.p em{position:absolute;right:16px;top:-16px;background:#34d399;color:#111;font-style:normal;padding:2px 14px;border-radius:14px}
.p b{font-size:30px}.u{padding:22px 4px;line-height:2.1}.b{background:#34d399;color:#111;text-align:center;padding:16px;border-radius:30px;font-weight:700}""",
    body="""<div class=x>×</div><h1>Sketchbook Plus</h1><div class=p><em>25% off</em>Yearly plan<br><b>$[[now]]</b> <del>$120.00</del><br>One payment a year</div><div class=u>✓ 400
brushes<br>✓ Cloud sync on 5 devices<br>✓ Export to PDF</div><div class=b>Continue</div>""",
    cases=(
        Case(tale="false_discount", fill={"now": "96.00"}, must=("false_discount",)),
        Case(tale="fair", fill={"now": "90.00"}),
    ),
)

ROOMS = Sketch(
    name="en-room-picker",
    currency="USD",
    css=_SANS
    + """.im{height:190px;background:linear-gradient(#f7c59f,#ef8354 55%,#2d6187 55%)}.h{display:flex;justify-content:space-between;padding:16px}.h b{font-size:24px}
label{display:flex;gap:12px;padding:16px;border-top:1px solid #ddd;align-items:center}label i{width:22px;height:22px;border:2px solid #888;border-radius:50%}
label.on{background:#e8f1f8}label.on i{border:7px solid #2d6187}label b{margin-left:auto}.go{background:#2d6187;color:#fff;padding:18px;text-align:center}""",
    body="""<div class=im></div><div class=h><div><h2>Bluff House</h2>Portland · 8.9 (1,204 reviews)</div><b>[[head]]</b></div><label><i></i>Courtyard twin<b>$89</b></label><label>
<i></i>Garden double<b>$112</b></label><label class=on><i></i>Sea view king (selected)<b>$149</b></label><div class=go>Reserve Sea view king</div>""",
    cases=(
        Case(tale="conditional-from", fill={"head": "from $89"}, must=("conditional",)),
        Case(tale="fair-selected", fill={"head": "$149"}, price=149),
    ),
)

TRADE = Sketch(
    name="en-tablet-trade-in",
    currency="USD",
    width=1180,
    scale=1.25,
    smallest=20,
    css=_SANS
    + """body{background:#000;color:#f5f5f7;text-align:center;padding:60px 0}h1{font-size:56px}.t{width:420px;height:280px;border-radius:22px;border:10px solid #444;
margin:34px auto;background:linear-gradient(45deg,#4361ee,#f72585)}.p{font-size:40px;font-weight:700}.q{font-size:22px;margin:12px;color:#ddd}.b{display:inline-block;
background:#2997ff;border-radius:26px;padding:13px 34px;margin-top:18px}""",
    body="""<h1>Slate 11 tablet</h1><div class=t></div><div class=p>[[head]]</div><div class=q>[[plain]]</div><div class=q>11-inch display · 256 GB · 462 g</div><span class=b>Buy now</span>""",
    cases=(
        Case(tale="conditional-trade", fill={"head": "$299 with trade-in", "plain": "$699 without trade-in"}, must=("conditional",)),
        Case(tale="fair-trade-optional", fill={"head": "$699", "plain": "Trade-in welcome: ask in store for a valuation"}, price=699),
    ),
)

BOX = Sketch(
    name="en-coffee-club",
    currency="GBP",
    width=412,
    css="""body{font-family:'DejaVu Sans';font-size:15px;background:#f8efe4;color:#3a2416}.st{padding:14px 20px}.c{margin:0 20px;background:#5b3420;color:#fff;
border-radius:22px;padding:30px 22px}.c b{font-size:52px;display:block;margin:8px 0}.h{padding:24px 20px}.h div{border-left:4px solid #c98b4a;padding:8px 14px;
margin-bottom:14px;line-height:1.6}""",
    body="""<div class=st>[[clock]]</div><div class=c>Roast Club box<b>£[[head]]</b>[[who]]</div><div class=h><div>4 bags of 250 g, ground or whole bean</div><div>[[then]]</div><div>
Skip or cancel whenever you like</div></div>""",
    cases=(
        Case(
            tale="conditional-first",
            fill={"head": "19", "who": "for new members' first box", "then": "Regular price £34 a box"},
            must=("conditional",),
        ),
        Case(
            tale="fair-every-box",
            fill={"head": "34", "who": "every box, every month", "then": "Same price for new and existing members"},
            text="Coffee subscription price page",
        ),
    ),
)

SKETCHES = (LEAFLET, PLAN, COURSE, GRID, NEWSLETTER, YEARLY, ROOMS, TRADE, BOX)
