"""Layouts of `arcade_en_held`: furniture, concert, software tiers, daily deal, car hire, ride, gym, order mail."""

from __future__ import annotations

from random import Random

from tests.generator.web.arcade_en_kit import Data, art, big, cash, document, due, each, status

HOMEWARE_CSS = """body{background:#fbfaf7;color:#2d2a26;font-family:"Liberation Serif"}
.logo{font-size:30px;letter-spacing:6px;text-align:center;padding:22px}
.crumb{font:14px Liberation Sans;color:#6f6a62;padding:0 70px}
.m{display:grid;grid-template-columns:110px 540px 1fr;gap:22px;padding:22px 70px 50px}
.m svg{margin-bottom:12px}h1{font-weight:400;font-size:32px;margin:0 0 12px}.lead{font:17px Liberation Sans;margin-right:10px}
.big{font-size:34px}.big u{font-size:22px}
.old{font:17px Liberation Sans;margin:8px 0;color:#5f5a52}.old s{margin-right:12px}.old b{color:#9c2f1f}
.sw{display:flex;gap:12px;margin:22px 0;flex-wrap:wrap}
.sw div{border:1px solid #cbc5ba;padding:12px 16px;font:15px/1.5 Liberation Sans;text-align:center}
.sw .on{outline:3px solid #2d2a26;background:#efe9dd}
.buy{background:#2d2a26;color:#fff;font:16px Liberation Sans;text-align:center;padding:16px;letter-spacing:2px}
.tiny{font:10.5px Liberation Sans;color:#b7b1a5;margin-top:9px}
.p{font:15px/1.7 Liberation Sans;color:#47423b;margin-top:22px}
.also{padding:0 70px 40px;font:15px/1.6 Liberation Sans}.also h2{font:24px Liberation Serif}.also div{display:flex;gap:24px}"""


def homeware(rng: Random, data: Data) -> str:
    """A furniture maker's desktop page: thumbnails, swatches, a dark button."""
    cur, decimals = data["cur"], data.get("dec", 2)
    old = f'<div class="old"><s>{cash(cur, data["old"], decimals)}</s><b>{data["claim"]}</b></div>' if "old" in data else ""
    swatches = "".join(
        f"<div{' class=on' if place == data['chosen'] else ''}>{name}<br>{cash(cur, price, decimals)}</div>"
        for place, (name, price) in enumerate(data["sizes"])
    )
    lead = f'<span class="lead">{data["lead"]}</span>' if "lead" in data else ""
    near = rng.sample(("Side tray", "Jute rug", "Clay vase", "Wall hook", "Book rest", "Floor cushion"), 4)
    also = [(art(rng, 220, 140, 0), name, cash(cur, rng.randint(12, 90) * (20 if cur == "₹" else 1), decimals)) for name in near]
    body = f"""<div class="logo">{rng.choice(("WILLOW &amp; RYE", "ATELIER NORD", "THE LOOM ROOM"))}</div>
<div class="crumb">Home &rsaquo; Living &rsaquo; {data["title"]}</div>
<div class="m"><div>{art(rng, 110, 110, 0)}{art(rng, 110, 110, 0)}{art(rng, 110, 110, 0)}</div>{art(rng, 540, 520, 0)}<div>
<h1>{data["title"]}</h1>
<div>{lead}{big(cur, data["price"], decimals)}</div>{old}<div class="sw">{swatches}</div><div class="buy">ADD TO TROLLEY</div>
<div class="tiny">{data.get("small", "")}</div>
<div class="p">Item {rng.randint(100000, 999999)}<br>Made to order in {rng.randint(2, 6)} weeks
<br>Scored 4.{rng.randint(3, 9)} by {rng.randint(40, 700)} homes</div></div></div>
<div class="also"><h2>From the same room</h2><div>{each("<span>{0}{1}<br>{2}</span>", also)}</div></div>"""
    return document(HOMEWARE_CSS, body)


GIG_CSS = """body{background:#140a24;color:#f4eefb}.p{margin:10px 0 0;background:linear-gradient(130deg,var(--a),#2b1450);padding:26px 22px}
.p h1{font-size:27px;margin:0 0 8px}
.p div{font-size:15px;color:#e2d6f3}.ban{background:#ffe27a;color:#2a2000;font-size:15px;font-weight:700;padding:11px 22px}
.b{padding:20px 22px}
.l{background:#221438;border-radius:14px;padding:15px 16px;margin-bottom:12px;display:flex;justify-content:space-between;font-size:16px}
.l small{font-size:14px;color:#bfaed8}
.x{display:flex;justify-content:space-between;font-size:15px;color:#d6c8ea;padding:6px 16px}
.end{position:relative;background:#fff;color:#140a24;border-radius:22px 22px 0 0;padding:20px 22px 30px}
.end div{display:flex;justify-content:space-between;font-size:20px;font-weight:700}
.end p{background:var(--a);color:#fff;text-align:center;border-radius:12px;padding:15px;margin:16px 0 0;font-weight:700}"""


def gig(rng: Random, data: Data) -> str:
    """A ticket seller's payment step on a phone, dark with a white sheet below."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    lines = "".join(
        f'<div class="l"><span>{name}<br><small>{count} ticket{"s" if count > 1 else ""} at {cash(cur, price)}</small></span>'
        f"<b>{cash(cur, count * price)}</b></div>"
        for name, count, price in items
    )
    extra = each('<div class="x"><span>{0}</span><span>{1}</span></div>', [(name, cash(cur, amount)) for name, amount in charges])
    banner = f'<div class="ban">{data["banner"]}</div>' if "banner" in data else ""
    when = f"{rng.choice(('Thu', 'Fri', 'Sat'))} {rng.randint(3, 28)} {rng.choice(('Feb', 'Sept', 'Nov'))} &middot; doors {rng.randint(18, 20)}:30"
    body = f"""{status(rng, "#f4eefb")}<div class="p"><h1>{data["show"]}</h1>
<div>{when}<br>{rng.choice(("Guildhall", "Dockside Arena", "The Old Depot"))}</div></div>{banner}
<div class="b">{lines}{extra}</div><div class="end"><div>
<span>Amount due</span><span>{cash(cur, data.get("total", due(items, charges)))}</span></div><p>Get my tickets</p></div>"""
    return document(GIG_CSS, body, a=rng.choice(("#8b2fc9", "#d1246b", "#2760d8")))


SEATS_CSS = """body{background:var(--b);color:#182230;padding:44px 110px 50px;font-family:"DejaVu Sans"}
h1{text-align:center;font-size:34px;margin:0 0 22px}
.tog{display:flex;justify-content:center;margin-bottom:34px}
.tog span{padding:11px 28px;border:1px solid var(--a);font-size:15px;color:var(--a);background:#fff}
.tog .on{background:var(--a);color:#fff;font-weight:700}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:24px}
.c{background:#fff;border-radius:16px;padding:28px;border:1px solid #d9dee7}.c h2{margin:0 0 14px;font-size:21px}
.big{font-size:42px;font-weight:700}.big i{font-size:24px}.big u{font-size:24px}
s{display:block;font-size:17px;color:#5d6675;height:24px}.u{font-size:15px;margin:10px 0 20px;color:#374151}
.k{font-size:15px;line-height:2;color:#374151}
.k:before{content:"";display:block;border-top:1px solid #e3e7ee;margin-bottom:10px}
.tiny{text-align:center;font-size:11px;color:var(--f);margin-top:26px}"""


def seats(rng: Random, data: Data) -> str:
    """A software firm's pricing table with a switch and a third tier without a price."""
    paper, pale = rng.choice((("#eef2fb", "#a6b0c6"), ("#f3f7f1", "#a7b59f"), ("#f8f3ee", "#bdad9c")))
    olds = data.get("olds", [0, 0])
    tiers = "".join(
        f'<div class="c"><h2>{name}</h2><s>{cash(data["cur"], old) if old else ""}</s>{big(data["cur"], price)}<div class="u">{under}</div>'
        f'<div class="k">{rng.randint(3, 9)} boards<br>{rng.randint(10, 90)} GB of files<br>Mail support</div></div>'
        for (name, price, under), old in zip(data["tiers"], olds, strict=True)
    )
    switch = each("<span{1}>{0}</span>", [(name, " class=on" if name == data["on"] else "") for name in ("Monthly", "Yearly")])
    body = f"""<h1>Plotwise grows with you</h1><div class="tog">{switch}</div><div class="g">{tiers}
<div class="c"><h2>Enterprise</h2><s></s><span class="big">Talk to us</span><div class="u">for {rng.choice((200, 300, 500))}+ people</div>
<div class="k">Own servers<br>Audit trail<br>Named engineer</div></div>
</div><div class="tiny">{data.get("small", "")}</div>"""
    return document(SEATS_CSS, body, a=rng.choice(("#3546d3", "#1c7c54", "#b4441f")), b=paper, f=pale)


DAILYDROP_CSS = """body{background:var(--b);color:#241f1f}
.t{display:flex;justify-content:space-between;padding:8px 18px;font-size:19px;font-weight:700}.t em{font:19px DejaVu Sans}
.d{margin:6px 16px;background:#fff;border-radius:24px;overflow:hidden;box-shadow:0 4px 14px #0002}.d svg{width:100%}
.q{position:absolute;margin:14px;background:#241f1f;color:#fff;width:66px;height:66px;
border-radius:50%;display:flex;align-items:center;justify-content:center;font-size:18px;font-weight:700}
.i{padding:16px 18px 20px;text-align:center}h1{font-size:20px;margin:0 0 10px}
.big{font-size:38px;font-weight:700}.big i{font-size:22px}.big u{font-size:22px}
.w{font-size:16px;color:#655;position:relative;margin-left:10px}
.w:after{content:"";position:absolute;left:-2px;right:-2px;top:50%;border-top:1.5px solid #655}.chip{font-size:14px;margin-top:3px}
.st{margin-top:14px;padding:10px;border-radius:10px;background:var(--b);font-size:15px}
.go{margin:14px 16px 6px;border-radius:16px;background:#241f1f;color:#fff;text-align:center;padding:15px;font-size:16px}
.tiny{font-size:8.5px;text-align:center;color:var(--f);padding:2px 18px 4px}
.tabs{display:flex;justify-content:space-around;font-size:13px;padding:14px 0 22px;color:#544}"""


def dailydrop(rng: Random, data: Data) -> str:
    """The one deal of a day in an app: a white card, a round badge, a struck price with a line drawn by hand."""
    cur = data["cur"]
    paper, pale = rng.choice((("#ffe4d1", "#c09c83"), ("#d9f1ea", "#8db5aa"), ("#fff1b8", "#bcab66")))
    badge = f'<div class="q">-{data["cut"]}</div>' if "cut" in data else ""
    old = f'<span class="w">{cash(cur, data["old"])}</span>' if "old" in data else ""
    chip = f'<div class="chip">{data["chip"]}</div>' if "chip" in data else ""
    body = f"""{status(rng, "#241f1f")}<div class="t"><span>Drop no. {rng.randint(110, 990)}</span><em>&#9825;</em></div>
<div class="d">{badge}{art(rng, 328, 230, 0)}
<div class="i"><h1>{data["title"]}</h1>{big(cur, data["price"])}{old}{chip}<div class="st">{data["state"]}</div></div></div>
<div class="go">I want it</div><div class="tiny">{data.get("small", "")}</div><div class="tabs">
<b>Today</b><span>Archive</span><span>Orders</span><span>Me</span></div>"""
    return document(DAILYDROP_CSS, body, b=paper, f=pale)


HIRE_CSS = """body{background:#f2f4f6;color:#1b2733}.h{background:var(--a);color:#fff;padding:20px 40px;font-size:22px;font-weight:700}
.st{display:flex;gap:30px;padding:16px 40px;background:#fff;font-size:15px;color:#5a6672}.st b{color:var(--a)}
.c{margin:24px 40px;background:#fff;padding:26px 30px;border-left:6px solid var(--a)}
.top{display:flex;gap:26px;align-items:center;font-size:15px;line-height:1.7}.top h2{margin:0;font-size:22px}
table{width:100%;border-collapse:collapse;margin-top:20px;font-size:16px}
th{text-align:left;background:#e9edf1;padding:10px 12px;font-size:14px}td{padding:11px 12px;border-bottom:1px solid #e3e7eb}
th:not(:first-child),td:not(:first-child){text-align:right}
tr.g td{font-size:21px;font-weight:700;border:0;padding-top:16px}.tiny{font-size:10px;color:#b2bac2;margin-top:10px}
.ok{background:var(--a);color:#fff;padding:14px 34px;float:right;margin-top:4px}"""


def hire(rng: Random, data: Data) -> str:
    """A car hire firm's desktop overview with a table of days and extras."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    rows = [(name, count, cash(cur, price), cash(cur, count * price)) for name, count, price in items]
    rows += [(name, "", "", cash(cur, amount)) for name, amount in charges]
    days = sum(count for _, count, _ in items)
    start = rng.randint(1, 20)
    month = rng.choice(("March", "June", "August"))
    body = f"""<div class="h">{rng.choice(("Rolla Car Hire", "Swift Wheels", "Pelican Rentals"))}</div><div class="st">
<span>1 Vehicle</span><span>2 Extras</span><b>3 Overview</b><span>4 Payment</span></div>
<div class="c"><div class="top">{art(rng, 190, 110)}<div>
<h2>{data["spot"]}</h2>Collect {start} {month}, 10:00<br>Return {start + days} {month}, 10:00
<br>Manual, 5 doors, {rng.randint(2, 4)} cases</div></div>
<table><tr><th>Description</th><th>Days</th><th>Rate</th><th>Amount</th>
</tr>{each("<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td></tr>", rows)}
<tr class="g"><td>Grand total</td><td></td><td></td><td>{cash(cur, data.get("total", due(items, charges)))}</td></tr></table>
<div class="ok">Continue</div>
<div class="tiny">{data.get("small", "")}</div><div style="clear:both"></div></div>"""
    return document(HIRE_CSS, body, a=rng.choice(("#0f5c4d", "#b3261e", "#1f4ea8")))


TRIP_CSS = """body{background:#fff;color:#111}
.h{padding:14px 24px;border-bottom:1px solid #eee;font-size:17px;font-weight:700;text-align:center}
.a{padding:24px 24px 10px;text-align:center}
.a .big{font-size:46px;font-weight:700}.a .big i,.a .big u{font-size:26px}.a div{font-size:15px;color:#555;margin-top:4px}
.r{margin:12px 24px;padding:16px;border-radius:14px;background:#f5f5f5;font-size:15px;line-height:2}
.r em{display:inline-block;width:10px;height:10px;border-radius:50%;background:var(--a);margin-right:12px;font-size:0;vertical-align:middle}
.f{margin:18px 24px 30px}
.f p{display:flex;justify-content:space-between;margin:0;padding:10px 0;font-size:16px}
.f p:last-child{border-top:2px solid #111;font-weight:700;font-size:18px}
.c{margin:0 24px 26px;border:1px solid #ccc;border-radius:10px;padding:12px 14px;font-size:14px;color:#444}"""


def trip(rng: Random, data: Data) -> str:
    """A ride's receipt in an app: the fare in large figures, the route, the parts."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    total = data.get("total", due(items, charges))
    rows = [(name, cash(cur, count * price)) for name, count, price in items] + [(name, cash(cur, amount)) for name, amount in charges]
    body = f"""{status(rng, "#111")}<div class="h">Ride details</div>
<div class="a">{big(cur, total)}<div>{rng.randint(4, 29)} {rng.choice(("Jan", "Apr", "Dec"))}, {rng.randint(6, 22)}:{rng.randint(10, 59)}
&middot; {rng.randint(4, 40)}.{rng.randint(1, 9)} km &middot; {rng.randint(12, 50)} min</div></div><div class="r">
<em>.</em>Station forecourt<br><em>.</em>{rng.choice(("Market Square", "Airport, Terminal 1", "Elm Terrace"))}</div>
<div class="f">{each("<p><span>{0}</span><span>{1}</span></p>", [*rows, ("Fare paid", cash(cur, total))])}</div>
<div class="c">Charged to wallet ending {rng.randint(1000, 9999)}</div>"""
    return document(TRIP_CSS, body, a=rng.choice(("#00a36c", "#ff6a00", "#3d5afe")))


STUDIO_CSS = """body{background:#fff;color:#101418}.v{background:linear-gradient(160deg,var(--a),#101418 85%);color:#fff;padding:0 0 36px}
.v h1{font-size:38px;line-height:1.05;margin:40px 26px 12px;text-transform:uppercase}
.v p{font-size:16px;margin:0 26px;color:#f0f0f0}
.o{margin:-20px 22px 0;background:#fff;border-radius:6px;border:2px solid #101418;padding:22px;position:relative}
.big{font-size:54px;font-weight:700;letter-spacing:-1px}.big i{font-size:28px;vertical-align:18px}.big u{font-size:28px;vertical-align:18px}
.o div{font-size:17px;margin-top:4px}
ul{list-style:none;padding:18px 26px 4px;margin:0}li{font-size:16px;padding:12px 0;border-bottom:1px solid #e4e4e4}
.j{margin:18px 22px 8px;background:var(--a);color:#fff;font-weight:700;text-align:center;padding:17px;font-size:17px}
.tiny{font-size:9.5px;color:#b3b6b9;padding:0 24px 26px;text-align:center}"""


def studio(rng: Random, data: Data) -> str:
    """A gym's landing page on a phone: a loud picture, one price."""
    body = f"""<div class="v">{status(rng, "#fff")}<h1>{rng.choice(("Move. Breathe. Repeat.", "Your hour of the day", "Sweat with neighbours"))}</h1>
<p>{rng.randint(3, 40)} clubs &middot; {rng.randint(60, 220)} classes a week</p></div>
<div class="o">{big(data["cur"], data["price"])}<div>{data["what"]}</div></div>
<ul>{each("<li>{0}</li>", data["lines"])}</ul><div class="j">JOIN ONLINE</div><div class="tiny">{data.get("small", "")}</div>"""
    return document(STUDIO_CSS, body, a=rng.choice(("#e4002b", "#0057ff", "#7a00cc")))


CONFIRMATION_CSS = """body{background:#fff;color:#222;padding:30px 50px 40px;font-family:"Liberation Serif";font-size:17px}
h1{font-size:30px;font-weight:400;border-bottom:3px double var(--a);padding-bottom:14px;color:var(--a)}
table{width:100%;border-collapse:collapse;margin:22px 0;font:16px Liberation Sans}
th,td{border:1px solid #cfcfcf;padding:11px 13px;text-align:left}th{background:#f1efe9;font-size:14px}
td:nth-child(n+2),th:nth-child(n+2){text-align:right}.s td{border:0;padding:5px 13px}
.s.e td{font-weight:700;font-size:19px;padding-top:10px}p{line-height:1.6}"""


def confirmation(rng: Random, data: Data) -> str:
    """The mail after an order: a letter with a ruled table."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    goods = [(name, count, cash(cur, price), cash(cur, count * price)) for name, count, price in items]
    extra = each("<tr class='s'><td></td><td></td><td>{0}</td><td>{1}</td></tr>", [(name, cash(cur, amount)) for name, amount in charges])
    body = f"""<h1>Thanks, it's on its way</h1>
<p>Dear {rng.choice(("customer", "friend", "shopper"))},<br>we have your order <b>{rng.choice("BKRT")}{rng.randint(100000, 999999)}</b>
of {rng.randint(2, 27)} {rng.choice(("February", "May", "October"))}. A parcel service will bring it within {rng.randint(3, 8)} days.</p>
<table><tr><th>Article</th><th>Pieces</th><th>Each</th><th>Sum</th>
</tr>{each("<tr><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td></tr>", goods)}{extra}
<tr class="s e"><td></td><td></td><td>Order total</td><td>{cash(cur, data.get("total", due(items, charges)))}</td></tr></table>
<p>Warm regards,<br>{rng.choice(("Marigold Stores", "Post & Pine"))}</p>"""
    return document(CONFIRMATION_CSS, body, a=rng.choice(("#6b2d5c", "#285943", "#8a4b08")))
