"""Layouts of `arcade_en_seen`: phone shop, desktop checkout, hotel, newsletter, streaming, take-away, flyer, picker."""

from __future__ import annotations

from random import Random

from tests.generator.web.arcade_en_kit import Data, art, big, cash, document, due, each, status

OUTLET_CSS = """body{background:#fff;color:#1c1c1c}.nav{display:flex;gap:10px;align-items:center;padding:6px 14px;font:20px DejaVu Sans}
.nav p{flex:1;margin:0;background:#f1f1f1;border-radius:18px;padding:8px 14px;font-size:13px;color:#666}.in{padding:12px 16px 0}
.tag{display:inline-block;background:var(--a);color:#fff;font-size:13px;padding:4px 9px;border-radius:4px;margin-bottom:8px}
.big{font-size:32px;font-weight:700;color:var(--a)}.big i{font-size:20px}.big u{font-size:20px}
del{font-size:15px;color:#6d6d6d;margin-left:10px}
b.off{margin-left:8px;border:1px solid var(--a);color:var(--a);font-size:13px;padding:2px 6px;border-radius:4px}
.note{font-size:14px;margin:6px 0;color:#333}
h1{font-size:18px;margin:12px 0 6px}.rate{font-size:13px;color:#555}
.ship{margin:14px 0;padding:12px;background:#f6f8f7;border-radius:8px;font-size:14px}
.also{display:flex;gap:10px;font-size:13px;line-height:1.5;color:#444}.tiny{font-size:9px;color:#b4b4b4;margin:10px 0}
.bar{display:flex;gap:10px;padding:12px 16px 26px;border-top:1px solid #e5e5e5}
.bar b{flex:1;text-align:center;padding:13px;border-radius:24px;background:var(--a);color:#fff;font-size:15px}
.bar em{flex:0 0 48px;font:24px DejaVu Sans;color:#444}"""


def outlet(rng: Random, data: Data) -> str:
    """A phone shop's product page with a sticky basket button."""
    accent = rng.choice(("#c8102e", "#0b7a4b", "#d3510b", "#5b2aa8"))
    cur, decimals = data["cur"], data.get("dec", 2)
    was = f"<del>{cash(cur, data['was'], decimals)}</del>" if "was" in data else ""
    off = f'<b class="off">{data["off"]}</b>' if "off" in data else ""
    tag = f'<div><span class="tag">{data["badge"]}</span></div>' if "badge" in data else ""
    near = rng.sample(("Cork mat", "Key tray", "Tote bag", "Oven glove", "Door stop"), 3)
    also = [(art(rng, 112, 80), name, cash(cur, rng.randint(4, 40) * (25 if cur == "₹" else 1), decimals)) for name in near]
    body = f"""{status(rng, "#111")}<div class="nav">&#8592;<p>Search the outlet</p>&#9825;</div>{art(rng, 390, rng.randint(250, 330), 0)}
<div class="in">{tag}{big(cur, data["price"], decimals)}{was}{off}{each('<div class="note">{0}</div>', data.get("notes", []))}
<h1>{data["title"]}</h1>
<div class="rate">&#9733; 4.{rng.randint(2, 9)} &nbsp;({rng.randint(90, 4200):,} ratings) &nbsp;&middot;&nbsp; {rng.randint(2, 9)}k sold</div>
<div class="ship">{data["ship"]}<br>30-day returns</div>
<div class="also">{each("<span>{0}{1}<br>{2}</span>", also)}</div><p class="tiny">{data.get("fine", "")}</p></div>
<div class="bar"><em>&#9776;</em><b>Add to basket</b></div>"""
    return document(OUTLET_CSS, body, a=accent)


COUNTER_CSS = """body{background:var(--b);color:#222;font-size:15px}
header{background:#fff;padding:20px 60px;font:700 24px Liberation Serif;border-bottom:1px solid #ddd}
.two{display:flex;gap:40px;padding:34px 60px 60px}.l{flex:1.3}
.r{flex:1;background:#fff;border-radius:10px;padding:24px 28px;border:1px solid #e2e2e2;align-self:start}
h2{font-size:19px;margin:0 0 16px}
.f{background:#fff;border:1px solid #ccc;border-radius:6px;padding:13px 14px;margin-bottom:12px;color:#444}
.it{display:flex;gap:14px;align-items:center;padding:10px 0}.it p{flex:1;margin:0}.it small{font-size:14px;color:#666}
.ch{display:flex;justify-content:space-between;padding:6px 0}hr{border:0;border-top:1px solid #ddd;margin:12px 0}
.sum{display:flex;justify-content:space-between;font-size:21px;font-weight:700}
.go{background:var(--a);color:#fff;text-align:center;padding:15px;border-radius:6px;margin-top:18px;font-weight:700}"""


def counter(rng: Random, data: Data) -> str:
    """A desktop checkout: address at the left, the sum at the right."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    rows = "".join(
        f'<div class="it">{art(rng, 56, 56)}<p>{name}<br><small>{count} &times; {cash(cur, price)}</small></p><b>{cash(cur, count * price)}</b></div>'
        for name, count, price in items
    )
    extra = each(
        '<div class="ch"><span>{0}</span><span>{1}</span></div>', [(name, cash(cur, amount) if amount else "Free") for name, amount in charges]
    )
    goods, total = cash(cur, due(items, [])), cash(cur, data.get("total", due(items, charges)))
    people = rng.choice(("Jo Sample", "M. Placeholder", "A. N. Other"))
    body = f"""<header>{rng.choice(("Harrow & Finch", "Tallow Lane", "Mercer Goods"))}</header><div class="two"><div class="l">
<h2>Where should it go?</h2>
<div class="f">{people}</div><div class="f">{rng.randint(1, 90)} Example Road</div><div class="f">Sampletown</div>
<h2>How would you like to pay?</h2>
<div class="f">&#9673;&nbsp; Card ending 4{rng.randint(100, 999)}</div><div class="f">&#9711;&nbsp; Bank transfer</div></div>
<div class="r"><h2>In your bag</h2>{rows}<hr><div class="ch"><span>Goods</span><span>{goods}</span></div>{extra}<hr>
<div class="sum"><span>To pay</span><span>{total}</span></div><div class="go">Pay now</div></div></div>"""
    return document(COUNTER_CSS, body, a=rng.choice(("#1d4d4f", "#222", "#7a3b1d")), b=rng.choice(("#f6f4ef", "#f3f5f7")))


LODGING_CSS = """body{background:#eef1f5;color:#14213d}.top{background:var(--a);color:#fff;padding-bottom:14px}
.top h1{font-size:19px;margin:6px 18px}
.card{background:#fff;margin:12px;border-radius:12px;padding:16px}.card h2{font-size:17px;margin:10px 0 4px}
.m{font-size:14px;color:#4a5568;line-height:1.6}
.row{display:flex;justify-content:space-between;font-size:15px;padding:7px 0}
.row.t{border-top:2px solid #14213d;margin-top:8px;padding-top:12px;font-weight:700;font-size:19px}
.cta{margin:14px 12px 28px;background:var(--a);color:#fff;border-radius:10px;padding:15px;text-align:center;font-weight:700}"""


def lodging(rng: Random, data: Data) -> str:
    """The last step of a hotel booking on a phone."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    day = rng.randint(2, 24)
    rows = [(f"{count} &times; {name} at {cash(cur, price)}", cash(cur, count * price)) for name, count, price in items]
    rows += [(name, cash(cur, amount)) for name, amount in charges]
    nights = sum(count for _, count, _ in items)
    body = f"""<div class="top">{status(rng, "#fff")}<h1>&#8592; &nbsp;Review and book</h1></div><div class="card">{art(rng, 356, 150, 10)}
<h2>{data["place"]}</h2><div class="m">&#9733; {rng.randint(80, 96) / 10} &middot; {rng.randint(120, 900)} guest reviews<br>
{day} {rng.choice(("May", "July", "October"))}, {nights} night{"s" if nights > 1 else ""}, 2 adults<br>Check-in after 15:00</div></div>
<div class="card"><h2>Your price</h2>{each('<div class="row"><span>{0}</span><span>{1}</span></div>', rows)}
<div class="row t"><span>Total</span><span>{cash(cur, data.get("total", due(items, charges)))}</span></div></div>
<div class="cta">Book it</div>"""
    return document(LODGING_CSS, body, a=rng.choice(("#0a3d91", "#006a6a", "#6b1e5b")))


BULLETIN_CSS = """body{background:#e9e6df;color:#2b2b2b;padding:24px}.bar{font-size:14px;color:#555;padding:0 0 14px}
.mail{background:#fff;border-radius:4px;overflow:hidden}
.hero{background:var(--a);color:#fff;padding:40px 40px 34px;text-align:center}.hero h1{font:700 44px Liberation Serif;margin:0 0 10px}
.hero p{font-size:19px;margin:0}
.ts{display:flex;gap:18px;padding:26px}.t{flex:1;text-align:center;font-size:16px}.t b{display:block;font-size:25px;margin:6px 0}
.t svg{width:100%}
.t em{display:inline-block;font-style:normal;background:#222;color:#fff;padding:3px 9px;font-size:14px;margin-top:6px}
del{color:#666;font-size:16px}
.note{text-align:center;padding:4px 30px 24px;font-size:16px}.tiny{font-size:10px;color:#b5b2ab;text-align:center;padding:0 30px 12px}
.un{background:#f4f2ed;font-size:14px;text-align:center;padding:16px;color:#555}"""


def bulletin(rng: Random, data: Data) -> str:
    """A newsletter in a mail program: a hero, three goods, a footer."""
    cur = data["cur"]
    tiles = "".join(
        f'<div class="t">{art(rng, 190, 150)}<br>{tile[0]}<b>{cash(cur, tile[2])}</b><del>{cash(cur, tile[1])}</del>'
        f"{f'<br><em>Save {cash(cur, tile[3], 0)}</em>' if len(tile) > 3 else ''}</div>"
        for tile in data["tiles"]
    )
    note, fine = data.get("note", ""), data.get("fine", "")
    body = f"""<div class="bar">From: <b>Northfold Outfitters</b> &lt;hello@northfold.example&gt;</div><div class="mail"><div class="hero">
<h1>{data["head"]}</h1>
<p>{data["line"]}</p></div><div class="ts">{tiles}</div><div class="note">{note}</div><div class="tiny">{fine}</div>
<div class="un">You get this because you signed up. Unsubscribe</div></div>"""
    return document(BULLETIN_CSS, body, a=rng.choice(("#2f4f2f", "#84361c", "#1f3a5f")))


MARQUEE_CSS = """body{background:#0d0f16;color:#f2f3f7}.x{padding:8px 20px;font:18px DejaVu Sans;color:#9aa0b4}
h1{font-size:26px;text-align:center;margin:8px 0 4px;color:var(--a)}
.s{text-align:center;font-size:14px;color:#c3c7d6;margin-bottom:18px}
.plan{margin:0 20px;border:2px solid var(--a);border-radius:16px;padding:22px 20px;background:#171a25}
.big{font-size:42px;font-weight:700}.big i{font-size:22px;vertical-align:14px}.big u{font-size:24px}.per{font-size:16px;color:#c9cddb}
.o{background:var(--a);color:#0d0f16;font-size:13px;font-weight:700;padding:4px 10px;border-radius:12px;margin-left:8px}
del{color:#a2a7b8;font-size:17px}
li{font-size:15px;margin:9px 0;list-style:none}ul{padding:0;margin:14px 0 0}li:before{content:"\\2713";margin-right:8px;color:var(--a)}
.cta{margin:22px 20px 10px;background:#f2f3f7;color:#0d0f16;text-align:center;padding:15px;border-radius:28px;font-weight:700}
.tiny{font-size:9px;color:#464b5c;text-align:center;padding:0 24px 26px}"""


def marquee(rng: Random, data: Data) -> str:
    """One plan of a streaming service, dark."""
    cur = data["cur"]
    old = f'<div><del>{cash(cur, data["was"])}</del><span class="o">{data["off"]}</span></div>' if "was" in data else ""
    body = f"""{status(rng, "#f2f3f7")}<div class="x">&#10005;</div><h1>{data["brand"]}</h1>
<div class="s">Choose how you want to tune in</div>
<div class="plan">{old}{big(cur, data["price"])}<span class="per"> / {data["per"]}</span><ul>{each("<li>{0}</li>", data["lines"])}</ul>
</div>
<div class="cta">Continue</div><div class="tiny">{data.get("fine", "")}</div>"""
    return document(MARQUEE_CSS, body, a=rng.choice(("#f5b942", "#56d6c2", "#ff7d90")))


TAKEAWAY_CSS = """body{background:#fff;color:#262626;padding:20px 22px}h1{font-size:23px;margin:4px 0}
.s{font-size:14px;color:#5a5a5a;margin-bottom:14px}
.map{margin:0 -22px 14px}table{width:100%;border-collapse:collapse;font-size:15px}td{padding:8px 0}td:last-child{text-align:right}
tr.c td{color:#3d3d3d;padding:5px 0}tr.s0 td{border-top:1px dashed #aaa}
tr.z td{font-weight:700;font-size:20px;border-top:1px dashed #aaa;padding-top:12px}
.q{display:inline-block;border:1px solid #bbb;border-radius:4px;padding:1px 7px;margin-right:10px;font-size:13px}
.foot{font-size:13px;color:#5a5a5a;margin-top:18px}"""


def takeaway(rng: Random, data: Data) -> str:
    """A food courier's receipt by mail."""
    cur, items, charges = data["cur"], data["items"], data["charges"]
    meals = each(
        "<tr><td><span class='q'>{0}</span>{1}</td><td>{2}</td></tr>", [(count, name, cash(cur, count * price)) for name, count, price in items]
    )
    extra = each("<tr class='c'><td>{0}</td><td>{1}</td></tr>", [(name, cash(cur, amount)) for name, amount in charges])
    body = f"""<div class="map">{art(rng, 420, 110, 0)}</div><h1>Enjoy your meal!</h1>
<div class="s">Order #{rng.randint(10000, 99999)} &middot; {rng.randint(18, 21)}:{rng.randint(10, 59)}
&middot; brought by {rng.choice(("Sam", "Priya", "Otto"))}</div><table>{meals}<tr class="c s0"><td>Food subtotal</td>
<td>{cash(cur, due(items, []))}</td></tr>{extra}
<tr class="z"><td>Charged</td><td>{cash(cur, data.get("total", due(items, charges)))}</td></tr></table>
<div class="foot">Paid with card &bull;&bull;&bull;&bull; {rng.randint(1000, 9999)}</div>"""
    return document(TAKEAWAY_CSS, body)


LEAFLET_CSS = """body{background:var(--b);padding:26px;font-family:"DejaVu Sans";color:#201a12}
h1{font:700 52px Liberation Serif;margin:0 0 18px;color:var(--a)}
.g{display:grid;grid-template-columns:1fr 1fr;gap:18px}
.t{background:#fff;border-radius:14px;padding:18px;display:flex;gap:16px;align-items:center}
.t h3{font-size:18px;margin:0 0 6px}.big{font-size:46px;font-weight:700;color:var(--a);line-height:1}.big i{font-size:26px}
.big u{font-size:28px}
.w{font-size:16px;margin-top:6px;color:#4b4338}
.o{display:inline-block;background:var(--a);color:#fff;font-size:16px;padding:3px 10px;margin-top:8px}
.foot{font-size:19px;margin-top:20px;text-align:center}.tiny{font-size:11px;margin-top:12px;text-align:center;color:var(--f)}"""


def leaflet(rng: Random, data: Data) -> str:
    """A grocer's flyer of four goods."""
    paper, pale = rng.choice((("#fdf0c4", "#bba968"), ("#e5f2dd", "#97b088"), ("#fbe6dc", "#c29c8a")))
    tiles = "".join(
        f'<div class="t">{art(rng, 130, 130)}<div><h3>{name}</h3>{big(data["cur"], price)}<div class="w">{under}</div>'
        f"{f'<span class=o>{tag}</span>' if tag else ''}</div></div>"
        for name, price, under, tag in data["tiles"]
    )
    body = f"""<h1>{data["head"]}</h1><div class="g">{tiles}</div><div class="foot">{data.get("foot", "Your corner grocer")}</div>
<div class="tiny">{data.get("fine", "")}</div>"""
    return document(LEAFLET_CSS, body, a=rng.choice(("#b3211b", "#1e6b35", "#a4480c")), b=paper, f=pale)


HANDSET_CSS = """body{background:#fff;color:#1d1d1f}
nav{display:flex;gap:34px;padding:18px 60px;font-size:15px;border-bottom:1px solid #e4e4e4;color:#444}nav b{margin-right:auto}
.w{display:flex;gap:60px;padding:40px 60px}.r{flex:1}h1{font-size:34px;margin:0 0 8px}.big{font-size:36px;font-weight:700}
.big u{font-size:22px}.lead{font-size:19px;margin:0 8px;color:#333}
h2{font-size:17px;margin:28px 0 10px}
.op{display:flex;justify-content:space-between;border:1px solid #cfcfd4;border-radius:12px;padding:16px 18px;margin-bottom:10px;font-size:16px}
.op.on{border:3px solid var(--a);font-weight:700}.n{font-size:15px;color:#444;margin-top:14px}
.tiny{font-size:10.5px;color:#b4b4ba;margin-top:18px}
.cta{background:var(--a);color:#fff;border-radius:10px;text-align:center;padding:15px;margin-top:18px;font-size:16px}"""


def handset(rng: Random, data: Data) -> str:
    """A maker's desktop page with a picker whose choice has a thick border and a tick."""
    cur = data["cur"]
    options = "".join(
        f'<div class="op{" on" if number == data["pick"] else ""}"><span>{"&#10003; " if number == data["pick"] else ""}{name}</span>'
        f"<span>{cash(cur, price)}</span></div>"
        for number, (name, price) in enumerate(data["options"])
    )
    lead = f'<span class="lead">{data["lead"]}</span>' if data["lead"] else ""
    head = lead + big(cur, data["price"]) if data["lead"] == "from" else big(cur, data["price"]) + lead
    body = f"""<nav><b>ORBIT</b><span>Phones</span><span>Tablets</span><span>Watches</span><span>Help</span></nav>
<div class="w">{art(rng, 480, 420, 16)}
<div class="r"><h1>{data["title"]}</h1><div>{head}</div>
<div class="n">&#9733; 4.{rng.randint(3, 9)} from {rng.randint(200, 3000):,} owners</div><h2>Make it yours</h2>{options}
<div class="n">{data.get("note", "Ships in 2 working days")}</div><div class="cta">Put in cart</div>
<div class="tiny">{data.get("fine", "")}</div></div></div>"""
    return document(HANDSET_CSS, body, a=rng.choice(("#0066cc", "#3c3c8f", "#0f766e")))
