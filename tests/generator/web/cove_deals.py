"""Offers that are over and prices that hang on a condition, beside offers that run and prices for everyone."""

from __future__ import annotations

from random import Random

from tests.generator.web.cove_kit import Template, facts, page, rows, status
from tests.generator.web.page import Page


def parking(rng: Random, *, wrong: bool) -> Page:
    """An airport car park's deal on a phone."""
    term = "This deal closed on 31 May 2025." if wrong else "Runs until 31 August 2025, 6 days to go."
    day = "Mon 9 June 2025" if wrong else "Mon 25 August 2025"
    body = f"""{status("10:02")}<div class='t'><b>park&amp;wing</b><span>{day}</span></div><div class='deal'><em>20% OFF</em>
<h1>Getaway deal at East Midlands</h1><p>8 days, Long Stay 2, bus every 12 minutes</p><div class='p'>&pound;48 <s>&pound;60</s></div></div>
<div class='term'><i>i</i>{term}</div><div class='f'><label>Drop off</label><div>Sat 13 Sept, 05:30</div><label>Pick up</label>
<div>Sun 21 Sept, 14:15</div></div><div class='b'>See spaces</div>
<p class='x'>{rng.randint(1200, 1900)} spaces &middot; CCTV &middot; height limit 2.1 m</p>"""
    css = """body{background:#eaf1f8}.t{display:flex;justify-content:space-between;padding:10px 20px;font-size:15px}.t b{font-size:22px;color:#0b4f94}
.deal{background:#0b4f94;color:#fff;margin:8px 16px;padding:20px;border-radius:14px 14px 0 0}
.deal em{background:#ffd23e;color:#12314f;font:700 18px 'Liberation Sans';padding:4px 12px}h1{font-size:25px;padding:12px 0 6px}
.deal p{font-size:16px}
.p{font-size:50px;font-weight:700}.p s{font-size:25px;font-weight:400}
.term{background:#fff;margin:-8px 16px 0;padding:14px 18px;font-size:17px;border-radius:0 0 14px 14px}
.term i{display:inline-block;width:22px;height:22px;border-radius:50%;background:#0b4f94;color:#fff;text-align:center;
font:700 15px/22px 'Liberation Serif';margin-right:10px}
.f{padding:16px 20px}.f label{font-size:15px}
.f div{background:#fff;border:1px solid #a9bdd2;padding:12px;margin:4px 0 12px;border-radius:6px;font-size:17px}
.b{background:#ffd23e;margin:0 20px;padding:15px;text-align:center;font-weight:700;border-radius:6px}.x{text-align:center;padding:16px;font-size:15px}
"""
    return page("parking-deal", css, body, facts("expired_offer", wrong=wrong), width=393, scale=2, smallest=30)


def pottery(rng: Random, *, wrong: bool) -> Page:
    """A poster for an evening class; the clean one mentions a past class that is over."""
    foot = "Early bird booking ended on 3 March. Posted 18 March." if wrong else "Early bird booking is open to 3 March. Posted 10 February."
    past = "Six places are left." if wrong else "Our glazing class of last autumn is over; thank you all for coming."
    body = f"""<div class='b'><svg width='150' height='170'><path d='M40 30h70l-10 24c30 24 34 90-10 106H60C16 144 20 78 50 54z' fill='#b4552d'/>
<path d='M34 84h82' stroke='#f6e7cf' stroke-width='9'/></svg><h1>Wheel<br>Throwing</h1><p>Six Tuesday evenings with Odile Marsh</p>
<div class='e'>EARLY BIRD<b>$180</b><span>regular $225</span></div><p>From April 8 &middot; 6:30 to 9:00 pm &middot; clay and firing included</p>
<p class='z'>{foot}</p><p>{past}</p><div class='f'>Kiln Street Studio, {rng.randint(10, 99)} Kiln Street</div></div>"""
    css = """.b{background:#f6e7cf;border:16px solid #2d4a4a;padding:50px 46px;text-align:center;font-family:'Liberation Serif',serif;font-size:26px;
color:#2b2420}h1{font-size:92px;line-height:.95;color:#2d4a4a;padding:10px 0 18px}.e{background:#2d4a4a;color:#fff;margin:26px 70px;padding:20px;
font:700 24px 'Liberation Sans'}
.e b{display:block;font-size:84px;line-height:1.1}.e span{font-weight:400}.z{font-weight:700;padding:16px 0}
.f{border-top:3px solid #b4552d;margin-top:28px;padding-top:18px}"""
    return page("pottery-poster", css, body, facts("expired_offer", wrong=wrong), width=760, smallest=24, paper=True)


def coat(rng: Random, *, wrong: bool) -> Page:
    """A clothes shop's newsletter; the clean one comes after the sale and shows the plain price alone."""
    head, price, line, cta = (
        ("WEEKEND OFFER<br>30% OFF OUTERWEAR", "<s>$140</s> $98", "Offer was valid Oct 4 to Oct 6, 2024 and has now finished.", "SHOP COATS")
        if wrong
        else ("NEW IN THIS WEEK<br>OUTERWEAR", "$140", "Our summer sale has finished. Autumn arrivals are at the prices shown.", "SEE THE COATS")
    )
    body = f"""<div class='i'><span>&#9776; &nbsp;Mail</span><span>{rng.randint(3, 40)} of 212</span></div><div class='s'>
<b>Merriam Dry Goods</b> <small>Oct 9, 2024, 7:00 AM</small></div><div class='n'><div class='lg'>MERRIAM</div><div class='hero'><h1>{head}</h1></div>
<div class='r'><div class='pic'></div><div><h2>The Waxed Chore Coat</h2><p>Sizes XS to XXL, three colors</p><div class='p'>{price}</div><a>{cta}</a>
</div></div><p class='l'>{line}</p><p class='u'>You get this because you joined our list. Unsubscribe</p></div>"""
    css = """body{background:#dfe3e8}
.i,.s{display:flex;justify-content:space-between;padding:14px 30px;background:#fff;font-size:16px;border-bottom:1px solid #d1d5da}
.n{width:660px;margin:24px auto;background:#fffdf7;padding-bottom:24px}
.lg{text-align:center;font:700 30px 'Liberation Serif';letter-spacing:10px;padding:22px}
.hero{background:linear-gradient(100deg,#5d4326,#90703f);color:#fff;text-align:center;padding:50px 20px}
h1{font-size:36px}.r{display:flex;gap:26px;padding:28px}
.pic{width:250px;height:280px;background:linear-gradient(90deg,#5a5a32 48%,#3a3a1f 48% 52%,#5a5a32 52%)}h2{font:27px 'Liberation Serif'}
.r p{padding:8px 0;font-size:17px}.p{font-size:34px;font-weight:700;padding:10px 0 20px}.p s{font-weight:400;font-size:26px}
a{background:#222;color:#fff;padding:12px 22px;font-size:16px}.l{padding:4px 28px 14px;font-size:18px}.u{padding:0 28px;font-size:15px}"""
    return page("coat-newsletter", css, body, facts("expired_offer", wrong=wrong), width=1200, smallest=15)


def astro(rng: Random, *, wrong: bool) -> Page:
    """An app's paywall over a night sky; in the clean one only the free trial is over."""
    big, small, note = (
        ("&#8377;99<small>/month</small>", "Launch price, half of &#8377;198", "Launch price lapsed on 30 June 2025")
        if wrong
        else ("&#8377;198<small>/month</small>", "Billed monthly, cancel when you like", "Your 7-day free trial ended yesterday")
    )
    stars = "".join(f"<circle cx='{rng.randint(5, 380)}' cy='{rng.randint(5, 210)}' r='{rng.choice((1, 1, 2))}' fill='#fff'/>" for _ in range(70))
    body = f"""<div class='sky'><svg width='388' height='220'>{stars}<path d='M70 150l60-50 70 26 80-70' stroke='#9fb6ff' fill='none'/></svg>
</div>{status("11:45 PM", "#fff")}<div class='c'><h1>Dhruva Sky</h1><p>Star charts for every town in India</p><ul><li>88 constellations offline</li>
<li>ISS alerts, 10 minutes ahead</li><li>Red light mode</li></ul><div class='k'><b>{big}</b><span>{small}</span><span>{note}</span></div>
<div class='go'>Continue</div><p>Restore &middot; Terms &middot; Privacy</p><p>Today, 4 July 2025</p></div>"""
    css = """body{background:#0a0e26;color:#fff;position:relative}.sky{position:absolute;top:0}.c{padding:170px 26px 30px;position:relative}
h1{font-size:34px}p{font-size:16px;color:#cdd5f7;padding:4px 0}ul{padding:16px 22px;font-size:18px}li{padding:5px 0}
.k{border:2px solid #8fa4ff;border-radius:18px;padding:20px;background:#161c45}.k b{font-size:48px;display:block;line-height:1.1}
.k small{font-size:18px}.k span{display:block;font-size:17px;padding-top:6px}
.go{background:#8fa4ff;color:#0a0e26;font-weight:700;font-size:19px;text-align:center;padding:16px;border-radius:30px;margin:20px 0 14px}"""
    return page("astro-paywall", css, body, facts("expired_offer", wrong=wrong), width=388, scale=2, smallest=32)


def board(rng: Random, *, wrong: bool) -> Page:
    """A chalkboard outside a cafe: a lunch offer, its days, and the regular plates."""
    line = "Lunch offer finished 28 Feb" if wrong else "Weekdays 11.30 till 3, until 28 Feb"
    end = "Photo taken 6 March" if wrong else "Winter tasting menu has finished"
    plates = rows([("Shakshuka", "$19"), ("Fish finger roll", "$17"), ("Haloumi salad", "$21"), ("Flat white", "$5")], kind="d")
    body = f"""<div class='w'><div class='k'><h1>Two Gulls</h1><div class='o'><p>LUNCH OFFER</p><b>Soup + toastie $14</b><p>usually <s>$20</s></p>
<em>{line}</em></div>{plates}<p class='e'>{end}</p><p class='e'>Table {rng.randint(2, 9)} has the sun</p></div></div>"""
    css = """.w{background:linear-gradient(#a9876a,#7d5f45);padding:46px 56px}
.k{background:#23282a;border:18px solid #6b4426;color:#f4f1e6;padding:34px 40px;font-family:'DejaVu Serif','Liberation Serif',serif;font-size:27px}
h1{text-align:center;font-size:60px;font-style:italic}.o{border:3px dashed #f3c969;text-align:center;padding:16px;margin:18px 0 24px}
.o b{font-size:40px;color:#f3c969;display:block}
.o em{font-style:normal;font-size:29px;color:#f7a6a0}.d{display:flex;justify-content:space-between;padding:6px 0}
.e{text-align:center;padding-top:14px;color:#c9d6d0}"""
    return page("chalkboard", css, body, facts("expired_offer", wrong=wrong), width=780, smallest=26, paper=True)


def trade(rng: Random, *, wrong: bool) -> Page:
    """A phone's page: the big figure with a trade-in, or the plain one."""
    big, under = (
        ("$299", "with any eligible trade-in<br>$799 without a trade-in")
        if wrong
        else ("$799", "No trade-in or contract needed.<br>An old phone could earn you up to $500 back.")
    )
    body = f"""<div class='n'><b>&#9679; nova mobile</b><span>Phones</span><span>Plans</span><span>Coverage</span></div><div class='m'>
<div class='ph'><i></i></div><div><p class='new'>JUST LANDED</p><h1>Halo 6</h1><p>6.3-inch display &middot; 128 GB &middot; 50 MP</p>
<div class='p'>{big}</div><div class='u'>{under}</div><div class='col'><span class='on'>Mist</span><span>Ink</span><span>Clay</span></div>
<div class='bt'>Choose this phone</div><p>Model NV-60{rng.randint(10, 99)} &middot; Free returns for 14 days</p></div></div>"""
    css = """body{background:linear-gradient(90deg,#eef0ff,#fff)}.n{display:flex;gap:36px;padding:22px 60px;font-size:17px}
.n b{margin-right:auto;font-size:22px;color:#3a35c9;font-family:'DejaVu Sans'}.m{display:flex;gap:110px;padding:30px 130px 60px;font-size:18px}
.ph{width:250px;height:500px;background:linear-gradient(160deg,#c9d4e8,#7f90b5);border-radius:42px;border:6px solid #596784}
.ph i{display:block;width:92px;height:92px;border-radius:30px;margin:22px;background:#44506b}
.new{color:#3a35c9;font-weight:700;letter-spacing:2px}h1{font-size:64px;line-height:1.1}
.p{font-size:78px;font-weight:700;padding-top:16px;line-height:1}.u{font-size:20px;padding:8px 0 20px}
.col span{border:2px solid #c2c6da;border-radius:22px;padding:9px 22px;margin-right:10px}.col .on{border-color:#3a35c9}
.bt{background:#3a35c9;color:#fff;text-align:center;padding:16px;border-radius:30px;margin:28px 0 14px;font-weight:700}"""
    return page("halo-trade-in", css, body, facts("conditional", wrong=wrong), width=1200, smallest=17)


def fare(rng: Random, *, wrong: bool) -> Page:
    """Flight fares as columns of a phone's page; the faulty head shows the lightest one while another is picked."""
    head = "<small>from</small> &pound;39" if wrong else "Your fare &pound;97"
    kinds = (("Light", "39", "Cabin bag"), ("Plus", "64", "+ 23 kg case"), ("Flex", "97", "+ free changes"))
    cards = "".join(
        f"<div class='f {'on' if name == 'Flex' else ''}'><b>{name}</b><p>{what}</p>"
        f"<strong>&pound;{cost}</strong><i>{'Selected' if name == 'Flex' else 'Select'}</i></div>"
        for name, cost, what in kinds
    )
    body = f"""{status("14:33", "#fff")}<div class='h'><p>Tue 4 Nov &middot; 1 adult</p><h1>Leeds &#8594; Porto</h1><div class='big'>{head}</div>
</div><div class='leg'><b>06:55</b><span>2h 40m, direct &middot; KT {rng.randint(200, 899)}</span><b>09:35</b></div><div class='g'>{cards}</div>
<p class='a'>Airport taxes are in every fare.</p><div class='b'>Continue with Flex</div>"""
    css = """body{background:#f2f4f3}.h{background:#00665c;color:#fff;padding:54px 22px 24px;margin-top:-40px}body>div:first-child{position:relative}
.h p{font-size:16px}h1{font:700 27px 'DejaVu Sans'}.big{font-size:44px;font-weight:700}.big small{font-size:20px;font-weight:400}
.leg{display:flex;justify-content:space-between;align-items:center;background:#fff;margin:14px 16px;padding:16px;border-radius:10px;font-size:15px}
.leg b{font-size:21px}
.g{display:flex;gap:8px;padding:0 16px}
.f{flex:1;background:#fff;border:2px solid #d6dcda;border-radius:10px;padding:14px 6px;text-align:center;font-size:15px}.f b{font-size:19px}
.f p{min-height:44px}.f strong{display:block;font-size:24px;padding:4px 0}.f i{font-style:normal;color:#00665c}
.on{border-color:#00665c;background:#e1f3ef}.a{padding:14px 20px;font-size:15px}
.b{background:#ff7a3d;color:#fff;font-weight:700;text-align:center;padding:16px;margin:0 16px 26px;border-radius:10px}"""
    return page("fare-columns", css, body, facts("conditional", wrong=wrong), width=400, scale=2, smallest=30)


def fibre(rng: Random, *, wrong: bool) -> Page:
    """Broadband with a switch for having the firm's mobile line, off in both."""
    price, line = (
        ("29", "if you also hold a Merlion mobile line<br>S$45 a month on its own")
        if wrong
        else ("45", "same price with or without a mobile line<br>24-month plan, router included")
    )
    body = f"""{status("12:10")}<div class='h'>merlion<b>fibre</b></div><div class='c'><p class='t'>2 Gbps Home</p><div class='p'>
<sup>S$</sup>{price}<sub>/mth</sub></div><p class='l'>{line}</p></div><div class='sw'><span>I have a Merlion mobile line</span><i></i></div>
<div class='sp'><div><b>2,000</b>Mbps down</div><div><b>1,000</b>Mbps up</div><div><b>Wi-Fi 7</b>router</div></div>
<div class='b'>Check my postal code</div><p class='z'>{rng.randint(11, 39)} homes in your block are already on 2 Gbps</p>"""
    css = """body{background:#fff}.h{font-size:24px;padding:8px 22px;color:#c21f3a}
.c{background:linear-gradient(135deg,#c21f3a,#f0603c);color:#fff;margin:10px 18px;padding:26px 24px;border-radius:22px}.t{font-size:20px}
.p{font-size:92px;font-weight:700;line-height:1.1}.p sup{font-size:30px;vertical-align:42px}.p sub{font-size:22px;vertical-align:8px}
.l{font-size:18px}.sw{display:flex;justify-content:space-between;align-items:center;margin:18px 22px;font-size:17px}
.sw i{width:52px;height:30px;border-radius:16px;background:#c8cbd0;box-shadow:inset 3px 0 0 #c8cbd0}
.sw i:before{content:'';display:block;width:24px;height:24px;margin:3px;border-radius:50%;background:#fff}
.sp{display:flex;margin:0 18px;background:#f6f1ee;border-radius:14px}.sp div{flex:1;text-align:center;padding:14px 4px;font-size:15px}
.sp b{display:block;font-size:19px}
.b{background:#1d1f23;color:#fff;text-align:center;padding:16px;border-radius:14px;margin:18px 18px 10px;font-size:18px}
.z{text-align:center;font-size:15px;padding-bottom:22px}"""
    return page("fibre-switch", css, body, facts("conditional", wrong=wrong), width=390, scale=2, smallest=30)


def cheese(rng: Random, *, wrong: bool) -> Page:
    """A supermarket's printed shelf ticket: for holders of its card, or for everyone."""
    top, was, foot = (
        ("WITH YOUR LARDER CARD", "Without card &pound;4.50", "Scan your card at the till")
        if wrong
        else ("SAVE &pound;1.50", "Was <s>&pound;4.50</s>", "For every shopper, no card needed")
    )
    body = f"""<div class='r'><div class='k'><div class='t'>{top}</div><div class='m'><div class='n'>Hawes Crumbly<br>Wensleydale<br>
<span>300 g</span><p>{was}</p></div><div class='p'>&pound;3<u>.00</u><small>&pound;10.00 / kg</small></div></div><div class='f'><span>{foot}</span>
<span>{rng.randint(40000, 49999)}</span></div></div></div>"""
    css = """.r{background:linear-gradient(#c9ced1,#9da4a8 60%,#50565a);padding:56px 40px}.k{background:#fff;border-radius:8px;overflow:hidden}
.t{background:#e5007d;color:#fff;font-weight:700;font-size:38px;text-align:center;padding:12px}
.m{display:flex;justify-content:space-between;padding:20px 26px}.n{font-size:28px;font-weight:700}.n span{font-weight:400}
.n p{font-weight:400;font-size:28px;padding-top:16px}
.p{font-size:128px;font-weight:700;line-height:1;text-align:right;color:#e5007d}.p u{text-decoration:none;font-size:62px}
.p small{display:block;font-size:22px;color:#333;font-weight:400;padding-top:12px}
.f{display:flex;justify-content:space-between;border-top:2px solid #ddd;padding:12px 26px;font-size:22px}"""
    return page("cheese-ticket", css, body, facts("conditional", wrong=wrong), width=740, smallest=22, paper=True)


def kayak(rng: Random, *, wrong: bool) -> Page:
    """A tour operator's flyer: a head's price in a big group, or the plain one."""
    big, lines = (
        ("$65", [("Per head in a party of 6 or more", "$65"), ("Per head, 1 to 5 paddlers", "$95")])
        if wrong
        else ("$95", [("Per head, any party", "$95"), ("Paddlers under 16", "$55")])
    )
    body = f"""<div class='p'><div class='s'><svg width='640' height='230'><path d='M0 130q80-30 160 0t160 0 160 0 160 0v100H0z' fill='#0c6c86'/>
<path d='M180 120q140 50 280 0q-140 22-280 0z' fill='#f4b41a'/><path d='M250 60l140 110' stroke='#fff' stroke-width='6'/></svg></div>
<h1>Dawn kayak<br>on Pittwater</h1><div class='b'>{big}<span>per head</span></div>
<p>3 hours &middot; guide, kayak, coffee at the end</p>{rows(lines, kind="r")}<p class='d'>Sat &amp;
Sun, 5.40 am &middot; Jetty {rng.randint(2, 6)}, Church Point</p></div>"""
    css = """.p{background:#fdf3df;color:#103b46;padding:0 0 30px;font-size:24px}.s{background:linear-gradient(#f7a072,#fbd49b);height:230px}
h1{font-size:56px;line-height:1;padding:26px 40px 10px}.b{font-size:110px;font-weight:700;padding:0 40px;color:#b5381f;line-height:1.1}
.b span{font-size:30px;padding-left:12px}.p p{padding:8px 40px 18px}
.r{display:flex;justify-content:space-between;margin:0 40px;padding:13px 0;border-top:2px solid #103b46}.r span:last-child{font-weight:700}
.p .d{padding-top:22px}"""
    return page("kayak-flyer", css, body, facts("conditional", wrong=wrong), width=640, smallest=23, paper=True)


TEMPLATES: tuple[Template, ...] = (parking, pottery, coat, astro, board, trade, fare, fibre, cheese, kayak)
