"""Arithmetic: orders whose lines make the total or do not, and discounts that are what they say or are not."""

from __future__ import annotations

from random import Random

from tests.generator.web.cove_kit import Template, facts, page, rows, status, table
from tests.generator.web.page import Page


def movers(rng: Random, *, wrong: bool) -> Page:
    """A removal firm's written quote on a letterhead."""
    total = "476.00" if wrong else "456.00"
    lines = [
        ("Two movers, 4 hours", "&pound;70.00 / hour", "&pound;280.00"),
        ("Luton van, tail lift", "day", "&pound;95.00"),
        ("Double-wall boxes", "20 @ &pound;1.80", "&pound;36.00"),
        ("Third-floor carry, no lift", "", "&pound;45.00"),
    ]
    body = f"""<div class='pg'><div class='hd'><svg width='74' height='50'><rect x='2' y='8' width='42' height='28' fill='#1f4e8c'/>
<path d='M44 16h14l10 12v8H44z' fill='#1f4e8c'/><circle cx='16' cy='38' r='8'/><circle cx='56' cy='38' r='8'/></svg>
<div><b>PICKERSGILL &amp; DAUGHTERS</b><br>House removals &middot; Leeds</div>
<div class='r'>Estimate {rng.randint(1100, 1999)}<br>11 August 2025</div></div>
<p>Dear Mrs Okafor,<br><br>Thank you for showing us round on Friday. For the move from 9 Ash Terrace to Flat 6, The
Maltings on 2 September, the work comes to:</p>
<table>{table(lines)}<tr class='t'><td colspan='2'>Total to pay on the day</td><td>&pound;{total}</td></tr></table>
<p>Everything is covered in transit up to 40 cubic metres. We arrive at 8.15 and need parking for a 7.2 m van.</p><p class='sig'>Ruth Pickersgill</p>
</div>"""
    css = """body{background:#fff;font-family:'Liberation Serif',serif;font-size:21px}.pg{padding:60px 70px}
.hd{display:flex;gap:18px;align-items:center;border-bottom:3px double #1f4e8c;padding-bottom:16px;margin-bottom:34px}
.hd b{font-size:26px;color:#1f4e8c}.r{margin-left:auto;text-align:right}table{width:100%;border-collapse:collapse;margin:26px 0}
td{padding:11px 6px;border-bottom:1px dotted #777}td:last-child{text-align:right}
.t td{font-weight:700;border-top:2px solid #222;border-bottom:0}.sig{font-style:italic;font-size:34px;padding-top:26px;color:#26418f}"""
    return page(
        "movers-letter", css, body, facts("total_mismatch", wrong=wrong, unsure=("document.sum_mismatch",)), width=900, smallest=20, paper=True
    )


def seeds(rng: Random, *, wrong: bool) -> Page:
    """A garden shop's desktop cart with steppers, a code and sales tax."""
    total = "$109.18" if wrong else "$101.18"
    goods = [
        ("Copper hand trowel", "SKU GT-118", "$18.50", 2, "$37.00", "#b86b3a"),
        ("Cedar seed box, 24 cells", "SKU CB-24", "$42.00", 1, "$42.00", "#8f5b34"),
        ("Heirloom squash seed", "SKU HS-07", "$6.25", 3, "$18.75", "#d6a531"),
    ]
    items = "".join(
        f"<div class='it'><i style='background:{ink}'></i><div><b>{name}</b><small>{sku} &middot; {each} each</small></div>"
        f"<u>&minus; &nbsp;{count}&nbsp; +</u><strong>{cost}</strong></div>"
        for name, sku, each, count, cost, ink in goods
    )
    lines = [("Merchandise", "$97.75"), ("SPRING10 (10%)", "&minus;$9.78"), ("Ground shipping", "$5.95"), ("Sales tax", "$7.26")]
    body = f"""<div class='n'>Loam <em>&amp; Sons</em><span>Seeds &nbsp; Tools &nbsp; Journal &nbsp; Bag (6)</span></div><h1>Your bag</h1>
<div class='c'><div class='l'>{items}<div class='code'>SPRING10 applied &nbsp; <a>Take off</a></div></div>
<div class='o'>{rows(lines)}<div class='row z'><span>Order total</span><span>{total}</span></div><div class='chk'>Check out</div>
<div class='chk alt'>Pay with bank</div><p>Ships by Apr {rng.randint(12, 19)}</p></div></div>"""
    css = """body{background:#f1f4ea}.n{padding:22px 64px;font:700 26px 'Liberation Serif';color:#2f4a22}
.n span{float:right;font:16px 'Liberation Sans'}h1{padding:10px 64px 20px;font:34px 'Liberation Serif'}.c{display:flex;gap:36px;padding:0 64px 50px}
.l{flex:1}
.it{display:flex;align-items:center;gap:20px;background:#fff;margin-bottom:12px;padding:16px;border-radius:6px}
.it i{width:84px;height:84px;border-radius:6px}.it div{flex:1;font-size:18px}small{display:block;font-size:15px;color:#565b50;padding-top:4px}
.it u{text-decoration:none;border:1px solid #aab29b;border-radius:20px;padding:6px 14px}.it strong{width:90px;text-align:right;font-size:18px}
.code{padding:10px;font-size:16px}.code a{color:#9a3b26}
.o{width:340px;background:#2f4a22;color:#fff;padding:26px;border-radius:6px;align-self:flex-start}
.row{display:flex;justify-content:space-between;padding:9px 0;font-size:17px}
.z{font-size:22px;font-weight:700;border-top:1px solid #88a177;margin-top:8px}
.chk{background:#f3d35c;color:#222;text-align:center;padding:13px;border-radius:6px;margin-top:12px;font-weight:700}
.alt{background:none;border:1px solid #fff;color:#fff}.o p{padding-top:12px;font-size:15px}"""
    return page("seed-bag", css, body, facts("total_mismatch", wrong=wrong, unsure=("document.sum_mismatch",)), width=1280, smallest=15)


def tab(rng: Random, *, wrong: bool) -> Page:
    """A restaurant's tab scanned from the table and split three ways."""
    total, each = ("$126.45", "$42.15") if wrong else ("$120.45", "$40.15")
    eaten = [
        ("1", "Grilled barramundi", "34.00"),
        ("2", "Lamb shoulder @ 29.50", "59.00"),
        ("1", "Chips, aioli", "9.00"),
        ("1", "Sparkling water 1 L", "7.50"),
    ]
    lines = "".join(f"<li><b>{count}</b><span>{dish}</span><em>{cost}</em></li>" for count, dish, cost in eaten)
    who = "".join(
        f"<div><i style='background:{ink}'>{name[0]}</i>{name}<br><b>{each}</b></div>"
        for name, ink in (("Mei", "#e07a5f"), ("Jack", "#3d405b"), ("Ari", "#81b29a"))
    )
    body = f"""{status("20:48")}<div class='t'>Table {rng.randint(3, 24)} <span>Saltbush Kitchen, Fremantle</span></div><ul>{lines}<li class='d'><b>
</b><span>Sunday surcharge 10%</span><em>10.95</em></li><li class='s'><b></b><span>Tab</span><em>{total}</em></li></ul>
<h2>Split evenly between 3</h2><div class='w'>{who}</div><div class='p'>Pay my share</div>"""
    css = """body{background:#f4f1de}.t{font-size:28px;font-weight:700;padding:14px 22px}.t span{display:block;font-size:15px;font-weight:400}
ul{list-style:none;background:#fff;margin:6px 16px;padding:10px 18px;border-radius:4px;font-family:'DejaVu Sans';font-size:15px}
li{display:flex;padding:10px 0}li b{width:28px}li span{flex:1}li em{font-style:normal}.d{border-top:1px dashed #888}
.s{border-top:2px solid #333;font-weight:700;font-size:19px}h2{font-size:18px;padding:16px 22px 6px}.w{display:flex;padding:0 16px;gap:10px}
.w div{flex:1;background:#fff;text-align:center;padding:14px 4px;font-size:15px}
.w i{display:block;width:44px;height:44px;border-radius:50%;margin:0 auto 6px;color:#fff;font:700 20px/44px 'Liberation Sans'}
.p{background:#3d405b;color:#fff;margin:18px 16px 26px;padding:16px;text-align:center;font-size:18px;border-radius:4px}"""
    return page("tab-split", css, body, facts("total_mismatch", wrong=wrong, unsure=("document.sum_mismatch",)), width=384, scale=3, smallest=44)


def plain(rng: Random, *, wrong: bool) -> Page:
    """A print shop's confirmation, all in plain text as old mailers send it."""
    total = "169.12" if wrong else "159.12"
    text = f"""Hello Anneke,

we have received your order and it goes to press tomorrow.

ORDER      {rng.randint(52000, 52999)}-B          12.05.2025

QTY  ARTICLE                            EUR
-------------------------------------------
250  Business cards, 350 g            24.90
  2  Roll-up banner 85x200 @49.00     98.00
  1  Proof as PDF, free                0.00
     Freight, Rotterdam                8.60
                                    -------
     Net                             131.50
     VAT 21%                          27.62
                                    -------
     TO PAY                          {total}
                                    =======

Paid with iDEAL. Parcel leaves on 15.05.

Inktvis Print
"""
    body = (
        f"<div class='bar'><b>Re: Order received</b><span>orders@inktvis.example &nbsp; 12 May 2025, 17:44</span></div>"
        f"<pre>{text}</pre>"
        "<div class='acts'><span>Reply</span><span>Forward</span><span>Archive</span></div>"
    )
    css = """body{background:#fff}.bar{background:#e8ecf1;padding:16px 26px;border-bottom:1px solid #b9c2cd}.bar b{font-size:21px;display:block}
.bar span{font-size:15px;color:#3e4854}
pre{font:17px/1.45 'Liberation Mono',monospace;padding:26px}.acts{padding:0 26px 26px}
.acts span{border:1px solid #8997a6;padding:8px 18px;margin-right:10px;border-radius:4px}"""
    return page(
        "plain-text-mail", css, body, facts("total_mismatch", wrong=wrong, unsure=("document.sum_mismatch",)), width=700, scale=1.5, smallest=22
    )


def chainsaw(rng: Random, *, wrong: bool) -> Page:
    """What is left of a deposit after a tool's hire, as the hire shop's app settles it."""
    back = "&pound;92.30" if wrong else "&pound;112.30"
    steps = [
        ("Deposit held", "&pound;250.00", "+"),
        ("Hire, 3 days at &pound;38.00", "&pound;114.00", "&minus;"),
        ("New chain", "&pound;16.50", "&minus;"),
        ("Fuel top-up", "&pound;7.20", "&minus;"),
    ]
    lines = "".join(
        f"<div class='st'><i class='{'p' if sign == '+' else ''}'>{sign}</i><span>{name}</span><b>{cost}</b></div>" for name, cost, sign in steps
    )
    body = f"""{status("11:16")}<div class='h'><b>Hire {rng.randint(7000, 7999)} closed</b><span>Chainsaw 16&quot;, returned Mon 10:52</span></div>
<div class='v'>{lines}<div class='st e'><i>=</i><span>Back to your card</span><b>{back}</b></div></div>
<p>Arrives in 3&ndash;5 working days on Visa ending 2290.</p><div class='ok'>&#10003; Checked in by Tomasz</div>"""
    css = """body{background:#fff;border-top:10px solid #f26b1d}.h{padding:10px 22px}.h b{font-size:25px;display:block}
.h span{font-size:16px;color:#555}.v{margin:16px 22px;border-left:3px solid #f26b1d;padding-left:0}
.st{display:flex;align-items:center;padding:15px 0;font-size:17px}
.st i{width:30px;height:30px;border-radius:50%;background:#444;color:#fff;text-align:center;font:700 18px/30px 'Liberation Sans';margin-left:-16px;
margin-right:14px}.st .p{background:#1d9a6c}.st span{flex:1}.st b{padding-right:10px}.e{font-size:20px;background:#fff1e6;font-weight:700}
.e i{background:#f26b1d}
p{padding:4px 22px;font-size:16px}.ok{margin:18px 22px 30px;color:#1d7a56;font-size:17px;font-weight:700}"""
    return page(
        "chainsaw-deposit", css, body, facts("total_mismatch", wrong=wrong, unsure=("document.sum_mismatch",)), width=390, scale=2, smallest=30
    )


def bicycle(rng: Random, *, wrong: bool) -> Page:
    """A second-hand bicycle whose seller lowered the price."""
    now = "200" if wrong else "180"
    body = f"""<div class='im'>{status("9:15", "#fff")}<svg width='300' height='170' fill='none' stroke='#fff' stroke-width='7'>
<circle cx='75' cy='110' r='48'/><circle cx='225' cy='110' r='48'/>
<path d='M75 110l50-65h75l25 65M125 45l30 65h-80M155 110l45-65M112 30h28M200 45l-6-22h24'/></svg><em>1 / 7</em></div>
<div class='c'><div class='dn'>&#9660; Price lowered 25% by the seller</div><div class='p'><b>${now}</b> <del>$240</del></div>
<h1>Steel touring bike, 56 cm, 18-speed</h1><p>Posted 9 days ago in Eastside &middot; {rng.randint(40, 90)} people saved this</p>
<dl><dt>Condition</dt><dd>Used, good</dd><dt>Wheel</dt><dd>700c</dd><dt>Year</dt><dd>2016</dd></dl><div class='s'><i>
</i>Lorenzo &middot; sold 14 items &middot; replies in 2 h</div></div><div class='f'><span>Make an offer</span><span>Buy now</span></div>"""
    css = """body{background:#fff}.im{background:linear-gradient(120deg,#4b7f8c,#20404f);text-align:center;height:260px;position:relative}
.im em{position:absolute;right:14px;bottom:12px;background:#0008;color:#fff;font:14px 'Liberation Sans';padding:3px 10px;border-radius:10px}
.c{padding:16px 20px}.dn{display:inline-block;background:#e2f5e7;color:#136c33;font-weight:700;font-size:15px;padding:6px 12px;border-radius:6px}
.p{padding:8px 0;font-size:22px}.p b{font-size:38px}.p del{color:#666}h1{font-size:20px;font-weight:400}p{font-size:15px;color:#555;padding:6px 0}
dl{display:grid;grid-template-columns:110px 1fr;font-size:16px;row-gap:6px;padding:10px 0}dt{color:#666}
.s{display:flex;align-items:center;gap:10px;font-size:15px;padding:12px 0}.s i{width:40px;height:40px;border-radius:50%;background:#c98a5e}
.f{display:flex;gap:10px;padding:8px 20px 24px}
.f span{flex:1;text-align:center;border:2px solid #20404f;border-radius:8px;padding:12px;font-weight:700}.f span+span{background:#20404f;color:#fff}
"""
    return page("bicycle-lowered", css, body, facts("false_discount", wrong=wrong), width=375, scale=2, smallest=30)


def sticker(rng: Random, *, wrong: bool) -> Page:
    """A yellow sticker on a packet near its date: a fraction in words."""
    now = "9.00" if wrong else "8.00"
    body = f"""<div class='bg'><div class='pack'><b>HADDOCK<br>FILLETS</b><span>2 skin-on pieces &middot; 560 g</span></div><div class='y'>
<div class='a'>REDUCED TO CLEAR</div><div class='b'>ONE THIRD OFF</div><div class='row'><div>Was<br><s>&pound;12.00</s></div><div>Now<br>
<b>&pound;{now}</b></div></div>
<div class='bars'></div><div class='n'>2 {rng.randint(300000, 399999)} 0{rng.randint(1000, 9999)} &nbsp; Use by 07 MAR</div></div></div>"""
    css = """.bg{background:linear-gradient(150deg,#b9d3de,#e8f1f4 50%,#9fbccb);padding:50px 60px}
.pack{background:#173b66;color:#fff;border-radius:14px;padding:34px 34px 220px;font-size:22px}
.pack b{display:block;font:700 54px/1 'Liberation Serif';padding-bottom:10px}
.y{background:#ffe11a;color:#111;margin:-190px 40px 0;padding:14px 22px;transform:rotate(-1.2deg);border-radius:6px}
.a{font-weight:700;font-size:28px;border-bottom:3px solid #111}.b{font-size:30px;padding:8px 0;font-weight:700;color:#c3121a}
.row{display:flex;justify-content:space-between;font-size:24px}.row b{font-size:62px;line-height:1}.row s{font-size:34px}
.bars{height:54px;margin-top:12px;background:repeating-linear-gradient(90deg,#111 0 3px,#ffe11a 3px 6px,#111 6px 7px,#ffe11a 7px 12px)}
.n{font-size:20px;padding-top:5px}"""
    return page("yellow-sticker", css, body, facts("false_discount", wrong=wrong), width=620, smallest=20, paper=True)


def sofa(rng: Random, *, wrong: bool) -> Page:
    """A sofa on a desktop page: saving in money and in percent."""
    save = "You save $180 (20%)" if wrong else "You save $150 (17%)"
    dots = "".join(f"<i style='background:{ink}'></i>" for ink in ("#a4532f", "#41586b", "#d7cfc0", "#2c2c2c"))
    body = f"""<div class='n'><b>hearth/lane</b><span>Living</span><span>Sleeping</span><span>Outdoor</span><span>Swatches</span></div><div class='m'>
<div class='ph'><div class='so'><u></u><u></u></div></div><div class='d'><p class='cr'>Living / Sofas / 2-seat</p><h1>Alder loveseat</h1>
<p class='rt'>&#9733;&#9733;&#9733;&#9733;&#9734; 4.3 ({rng.randint(200, 600)})</p>
<table><tr><td>List price</td><td><del>$899.00</del></td></tr><tr><td>Our price</td><td class='pp'>$749.00</td></tr><tr><td></td>
<td class='sv'>{save}</td></tr></table><p>Fabric: Rust bouclé</p><div class='dots'>{dots}</div>
<p>W 64&quot; &middot; D 35&quot; &middot; H 31&quot; &middot; seats 2</p><div class='b'>Add to cart</div>
<p class='ok'>In stock, arrives in 8 to 12 days</p></div></div>"""
    css = """body{background:#fff}.n{display:flex;gap:34px;padding:24px 56px;border-bottom:1px solid #ddd;font-size:17px}
.n b{font:700 25px 'Liberation Serif';margin-right:auto}.m{display:flex;gap:50px;padding:34px 56px}
.ph{width:620px;height:480px;background:#e9e3d9;padding:190px 90px}
.so{background:#a4532f;height:170px;border-radius:26px;display:flex;gap:8px;padding:44px 26px}
.so u{flex:1;background:#b8653f;border-radius:12px}.d{flex:1;font-size:17px}.cr{font-size:15px;color:#666}h1{font:40px 'Liberation Serif'}
.rt{color:#8a6a14;font-family:'DejaVu Sans';font-size:15px}table{margin:18px 0;border-spacing:0 6px;font-size:18px}
td:first-child{width:110px;color:#555}.pp{font-size:34px;font-weight:700}.sv{color:#a4232a;font-weight:700}
.dots i{display:inline-block;width:34px;height:34px;border-radius:50%;margin:10px 10px 14px 0;border:1px solid #999}
.b{background:#1d1f23;color:#fff;text-align:center;padding:16px;margin:18px 0 10px;font-size:18px}.ok{color:#25693f}"""
    return page("sofa-saving", css, body, facts("false_discount", wrong=wrong), width=1320, smallest=15)


def facial(rng: Random, *, wrong: bool) -> Page:
    """A voucher site's treatments, one a row, each with the same share off."""
    first = "55" if wrong else "45"
    kinds = [("Classic facial", "50 min", "75", first), ("Hot-stone back", "60 min", "90", "54"), ("Duo ritual", "90 min", "140", "84")]
    items = "".join(
        f"<div class='o {'on' if n == 0 else ''}'><i></i><div><b>{name}</b><span>{time}</span></div><em>&minus;40%</em>"
        f"<div class='m'><del>&euro;{old}</del><strong>&euro;{new}</strong></div></div>"
        for n, (name, time, old, new) in enumerate(kinds)
    )
    body = f"""{status("18:20")}<div class='b'><span>&lsaquo;</span> Treatments <span>&#9825;</span></div><div class='im'></div><div class='c'>
<h1>Atelier Linde, Ghent</h1><p>4.7 &#9733; from {rng.randint(310, 640)} guests &middot; 0.8 km</p>
<h2>Pick a treatment</h2>{items}<p class='k'>Valid any weekday or weekend until 30 November 2026.</p></div><div class='go'>
<span>&euro;{first}</span>Buy voucher</div>"""
    css = """body{background:#fbf7f6}.b{display:flex;justify-content:space-between;padding:8px 20px;font-size:19px}
.im{height:160px;background:radial-gradient(circle at 30% 60%,#f5d5cb 20%,#d9a79b 60%,#8c6b68)}.c{padding:16px 20px}h1{font:26px 'Liberation Serif'}
p{font-size:15px;font-family:'DejaVu Sans'}h2{font-size:18px;padding:18px 0 8px}
.o{display:flex;align-items:center;gap:12px;background:#fff;border:2px solid #ece2df;border-radius:12px;padding:14px;margin-bottom:10px}
.on{border-color:#93475b}.o i{width:20px;height:20px;border-radius:50%;border:2px solid #93475b}
.on i{background:#93475b;box-shadow:inset 0 0 0 4px #fff}.o div{flex:1;font-size:17px}.o div span{display:block;font-size:15px;color:#555}
.o em{font-style:normal;background:#93475b;color:#fff;border-radius:12px;padding:3px 9px;font-size:15px}.o .m{flex:none;text-align:right}
.m del{display:block;font-size:15px;color:#666}.m strong{font-size:22px}.k{padding-top:8px}
.go{background:#93475b;color:#fff;padding:18px 22px 26px;font-size:19px;text-align:right}.go span{float:left;font-weight:700;font-size:23px}"""
    return page("facial-rows", css, body, facts("false_discount", wrong=wrong), width=400, scale=2, smallest=30)


def course(rng: Random, *, wrong: bool) -> Page:
    """An online course with its purchase card floating over a dark header."""
    now = "24.99" if wrong else "12.99"
    body = f"""<div class='hd'><div class='t'><p>Design &rsaquo; Lettering</p><h1>Hand Lettering from Sketch to Vector</h1>
<p class='s'>Draw, refine and digitise an alphabet of your own in 41 lessons.</p>
<p>4.6 &#9733; &nbsp; ({rng.randint(1200, 2900):,} ratings) &nbsp; 11,480 students &nbsp; Updated 3/2025</p></div></div>
<div class='w'><div class='l'><h2>What you will learn</h2><ul><li>Brush, block and script forms</li><li>Spacing by eye and by grid</li>
<li>Tracing with 3 node rules</li><li>Preparing files for print</li></ul><h2>Contents</h2><p>8 sections &middot; 41 lessons &middot; 6h 25m</p></div>
<div class='card'><div class='v'><i></i></div><div class='p'><b>${now}</b> <del>$84.99</del> <span>85% off</span></div><div class='bt'>Enroll</div>
<p>30-day money-back</p><p>6.5 hours of video, 12 downloads</p></div></div>"""
    css = """.hd{background:#1c1d2e;color:#fff;padding:46px 70px;font-size:16px}.t{width:620px;font-family:'DejaVu Sans'}
h1{font:700 36px/1.2 'Liberation Sans';padding:12px 0}.s{font-size:19px;padding-bottom:12px}.w{display:flex;padding:30px 70px 50px;gap:60px}
.l{flex:1;font-size:17px}h2{font-size:24px;padding:6px 0 12px}ul{columns:2;border:1px solid #ccc;padding:20px 40px;margin-bottom:18px}
li{padding:5px 0}
.card{width:350px;margin-top:-210px;background:#fff;box-shadow:0 3px 16px #0004;padding:0 22px 22px;font-size:16px}
.v{height:190px;margin:0 -22px;background:linear-gradient(#ef8354,#4f5d75);padding:70px 150px}
.v i{display:block;border-left:46px solid #fff;border-top:26px solid transparent;border-bottom:26px solid transparent}
.p{padding:18px 0;font-size:18px}.p b{font-size:36px}.p span{float:right;padding-top:16px}
.bt{background:#6b2fd1;color:#fff;text-align:center;padding:15px;font-weight:700;font-size:18px;margin-bottom:10px}"""
    return page("course-card", css, body, facts("false_discount", wrong=wrong), width=1260, smallest=16)


TEMPLATES: tuple[Template, ...] = (movers, seeds, tab, plain, chainsaw, bicycle, sticker, sofa, facial, course)
