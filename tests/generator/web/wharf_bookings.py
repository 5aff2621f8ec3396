"""Visits and journeys being paid for: flights, ferries, car hire, cinema, salons, classes, rentals, insurance."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.wharf_kit import SERIF, document, made, promise, status


def _rows(lines: tuple[tuple[str, str], ...], row: str) -> str:
    return "".join(row.format(name, amount) for name, amount in lines)


def flight(rng: Random) -> Iterator[Page]:
    """An Irish airline's last step, a boarding-card-like banner over the price breakdown."""
    css = """body{background:#f4f6fa}.h{background:#0a2a66;color:#ffd166;padding:18px 50px;font-size:22px;font-weight:700}
    .f{margin:26px 50px;background:#fff;border-radius:14px;display:flex;justify-content:space-around;padding:24px;font-size:18px;text-align:center}
    .f b{font-size:34px;display:block}
    .s{margin:0 50px 40px;background:#fff;border-radius:14px;padding:20px 30px}.s dl{display:grid;grid-template-columns:1fr auto;row-gap:10px}
    .s dd{text-align:right}
    .t{border-top:2px solid #0a2a66;margin-top:14px;padding-top:12px;display:flex;justify-content:space-between;font-size:22px;font-weight:700}"""
    bag, seat = ("Cabin bag 10 kg", "€24.00"), ("Seat 14C", "€9.00")
    fees = (("Cabin bag 10 kg", 24.0), ("Seat 14C", 9.0))
    rows = (
        ("listed", (("Flight", "€79.99"), bag, seat), "€112.99", None, "", ""),
        (
            "check-in",
            (("Flight", "€79.99"), bag, seat, ("Airport check-in", "€30.00")),
            "€142.99",
            "Ended up €30 dearer than I was told.",
            "hidden_fee",
            "mismatch",
        ),
        ("fare", (("Flight", "€99.99"), bag, seat), "€132.99", "The advert had this flight at €79.99.", "mismatch", ""),
    )
    for tag, lines, total, text, must, unsure in rows:
        body = f"""<div class=h>Corrib Air</div><div class=f><span><b>ORK</b>Cork 06:40</span><span>✈<br>2 h 55 m, direct</span><span>
        <b>FAO</b>Faro 09:35</span><span><b>19</b>September</span></div>
        <div class=s><p style="font-weight:700;margin-bottom:12px">Price breakdown, 1 adult</p><dl>{_rows(lines, "<dt>{0}</dt><dd>{1}</dd>")}</dl>
        <div class=t><span>Total to pay</span><span>{total}</span></div></div>"""
        listing = promise("Cork to Faro, one way", 79.99, "EUR", fees)
        yield made(f"flight-{tag}", document(css, body), 1080, smallest=15, must=must, unsure=unsure, text=text, listing=listing)


def car_hire(rng: Random) -> Iterator[Page]:
    """Australian car hire, a summary drawer in a phone browser."""
    css = """body{background:#fff}.h{background:#ffc400;padding:16px 18px;font-weight:700;font-size:19px}
    .d{padding:16px 18px;border-bottom:8px solid #f3f3f3}ul{list-style:none;padding:12px 18px}
    li{display:flex;justify-content:space-between;padding:8px 0}
    .t{background:#222;color:#fff;padding:16px 18px;display:flex;justify-content:space-between;font-size:19px}"""
    hire, child, place = ("4 days × $52.00", "$208.00"), ("Child seat", "$28.00"), ("Premium location fee", "$48.00")
    rows = (
        ("listed", (hire, child), "$236.00", None, "", ""),
        ("location", (hire, child, place), "$284.00", "Quoted $52 a day plus $28 for the child seat. The desk wants $284.", "hidden_fee", "mismatch"),
    )
    for tag, lines, total, text, must, unsure in rows:
        body = f"""{status(rng, "#111", "#ffc400")}<div class=h>Redgum Rentals</div><div class=d><b>Small hatch, automatic</b>
        <p>5 seats · 2 bags · unlimited km</p></div><div class=d><p>Pick up &nbsp; Hobart Airport, Fri 10:00</p><p>Return &nbsp; Hobart Airport, Tue
        10:00</p></div>
        <ul>{_rows(lines, "<li><span>{0}</span><span>{1}</span></li>")}</ul><div class=t><span>Total, GST included</span><b>{total}</b></div>"""
        listing = promise("Small hatch, per day", 52, "AUD", (("Child seat", 28),))
        yield made(f"car_hire-{tag}", document(css, body), 400, scale=2, smallest=15, must=must, unsure=unsure, text=text, listing=listing)


def cinema(rng: Random) -> Iterator[Page]:
    """A British cinema's basket in red and black."""
    css = """body{background:#150608;color:#fbeceb}.h{padding:14px 18px;font-size:18px}.f{display:flex;gap:14px;padding:0 18px 16px}
    .f i{width:90px;height:130px;background:linear-gradient(200deg,#f25,#512);border-radius:6px}.b{background:#250d10;padding:16px 18px}
    .b p{display:flex;justify-content:space-between;padding:7px 0}
    .t{font-size:20px;font-weight:700;border-top:1px solid #633}
    .k{background:#e11d48;text-align:center;padding:15px;margin:18px;border-radius:6px;font-weight:700}"""
    rows = (
        ("fee", "£2.25", "£33.25", "Nobody mentioned anything beyond the ticket prices.", "hidden_fee", "mismatch"),
        ("waived", "£0.00", "£31.00", None, "", ""),
    )
    for tag, fee, total, text, must, unsure in rows:
        body = f"""{status(rng, "#fff")}<div class=h>‹ &nbsp; Basket &nbsp; <span style="color:#e9a">held for 06:48</span></div><div class=f><i></i>
        <span><b>The Lighthouse Keeper's Cat</b><br>Screen 3 · Sun 14:10<br>Seats F7, F8, F9<br>Certificate U, 98 min</span></div>
        <div class=b><p><span>2 × Adult at £11.50</span><span>£23.00</span></p><p><span>1 × Child at £8.00</span><span>£8.00</span></p><p>
        <span>Booking fee</span><span>{fee}</span></p><p class=t><span>To pay</span><span>{total}</span></p></div><div class=k>Pay {total}</div>"""
        listing = promise("Adult ticket", 11.5, "GBP")
        yield made(f"cinema-{tag}", document(css, body), 390, scale=2, smallest=15, must=must, unsure=unsure, text=text, listing=listing)


def ferry(rng: Random) -> Iterator[Page]:
    """An Irish ferry's booking summary, serif, amounts in a ruled table."""
    css = """body{background:#e6eef2}.m{width:760px;margin:30px auto;background:#fff;padding:34px 44px}
    h1{color:#064663;font-size:30px;border-bottom:2px solid #064663;padding-bottom:10px}
    table{width:100%;border-collapse:collapse;margin-top:18px;font-size:17px}td{border:1px solid #b9cbd4;padding:9px 12px}
    td:last-child{text-align:right;width:140px}.t td{background:#064663;color:#fff;font-size:20px}"""
    for tag, total, must in (("fair", "€249.00", ""), ("off", "€259.00", "total_mismatch")):
        body = f"""<div class=m><h1>Celtic Strait Ferries</h1><p style="margin-top:14px;font-size:17px">Booking CSF-{rng.randint(10000, 99999)}.
        Rosslare to Fishguard, 4 August, check-in closes 08:15.</p><table><tr><td>Car up to 5 m with 2 adults</td><td>€138.00</td></tr><tr>
        <td>Two-berth cabin, inside</td><td>€62.00</td></tr>
        <tr><td>Breakfast and dinner, 2 at €24.50</td><td>€49.00</td></tr><tr class=t><td>Total</td><td>{total}</td></tr></table>
        <p style="margin-top:18px;font-size:17px">Bring photo identification for each traveller.</p></div>"""
        yield made(f"ferry-{tag}", document(css, body, SERIF), 900, smallest=17, must=must)


def cover(rng: Random) -> Iterator[Page]:
    """An Irish home insurance quote: steps on top, the premium built up line by line."""
    css = """body{background:#fff}.st{display:flex;gap:6px;padding:26px 80px}.st i{flex:1;height:7px;background:#0f9d7a;border-radius:4px}
    .w{padding:0 80px 40px;display:grid;grid-template-columns:1fr 420px;gap:50px}.q{background:#eaf8f4;border-radius:16px;padding:26px}
    .q p{display:flex;justify-content:space-between;padding:8px 0}.t{border-top:2px solid #0f9d7a;font-size:24px;font-weight:700}"""
    for tag, total, must in (("fair", "€359.10", ""), ("off", "€379.10", "total_mismatch")):
        body = f"""<div class=st><i></i><i></i><i></i><i style="background:#dfe7e5"></i></div><div class=w><div><h1 style="font-size:30px">Your home
        quote</h1><p style="margin:12px 0">Quote {rng.randint(10**6, 10**7 - 1)}, for a three-bedroom semi-detached house in Limerick.</p>
        <p>✓ Buildings to €320,000</p><p>✓ Contents to €55,000</p><p>✓ Excess €250 on each claim</p></div>
        <div class=q><b>For twelve months</b><p><span>Premium</span><span>€380.00</span></p>
        <p><span>Online discount</span><span>−€38.00</span></p>
        <p><span>Government levy (5%)</span><span>€17.10</span></p><p class=t><span>You pay</span><span>{total}</span></p></div></div>"""
        yield made(f"cover-{tag}", document(css, body), 1180, smallest=15, must=must)


def tools(rng: Random) -> Iterator[Page]:
    """Canadian tool rental at the counter's tablet."""
    css = """body{background:#f5f1ea}.h{background:#b5451b;color:#fff;padding:18px 28px;font-size:22px;font-weight:700}
    .g{display:grid;grid-template-columns:1fr 150px;margin:20px 28px;background:#fff;border:1px solid #d8cdbd}
    .g span{padding:13px 18px;border-bottom:1px solid #eee5d8}.g span:nth-child(even){text-align:right}.g b{padding:15px 18px;font-size:21px}
    .g b:last-child{text-align:right}"""
    hire, deposit = ("Floor sander, 3 days at C$38.00", "C$114.00"), ("Refundable deposit", "C$100.00")
    rows = (
        ("listed", (hire, deposit, ("HST 13%", "C$14.82")), "C$228.82", None, "", ""),
        (
            "cleaning",
            (hire, deposit, ("Cleaning fee", "C$25.00"), ("HST 13%", "C$18.07")),
            "C$257.07",
            "Website only shows the daily rate and the deposit.",
            "hidden_fee",
            "mismatch",
        ),
    )
    for tag, lines, total, text, must, unsure in rows:
        body = f"""<div class=h>Grindstone Tool Rental · Guelph</div><p style="padding:18px 28px 0">Agreement {rng.randint(2000, 9000)} · out Thu
        8:00 AM, back Sun 8:00 AM</p><div class=g>{_rows(lines, "<span>{0}</span><span>{1}</span>")}<b>Total due</b><b>{total}</b></div>
        <p style="padding:0 28px 26px">Wear ear and eye protection. Ask us about sanding belts.</p>"""
        listing = promise("Floor sander, per day", 38, "CAD", (("Refundable deposit", 100),))
        yield made(f"tools-{tag}", document(css, body), 800, scale=1.5, smallest=15, must=must, unsure=unsure, text=text, listing=listing)


def pottery(rng: Random) -> Iterator[Page]:
    """A British evening class, confirmed: a card like a calendar's leaf."""
    css = """body{background:#f3ece4;padding-bottom:30px}.c{background:#fff;margin:26px 20px;border-radius:18px;overflow:hidden;text-align:center}
    .c .t{background:#a4452c;color:#fff;padding:10px}.c .d{font-size:70px;font-weight:700;line-height:1.1}
    .r{display:flex;justify-content:space-between;padding:12px 20px;border-top:1px solid #eee}"""
    for tag, price, must in (("dearer", "£16.00", "mismatch"), ("as-listed", "£12.00", "")):
        body = f"""{status(rng)}<h1 style="text-align:center;font-size:24px;margin-top:18px">You're booked in</h1><div class=c>
        <div class=t>NOVEMBER</div><div class=d>14</div><p>Thursday, 18:30 to 20:30</p><p style="padding:10px 20px 16px">
        <b>Pinch pots for beginners</b><br>Kiln Yard, Totnes</p>
        <div class=r><span>Places</span><span>1</span></div><div class=r><span>Paid by card</span><b>{price}</b></div></div>
        <p style="text-align:center">Clay and aprons are provided.</p>"""
        text = "The class page says twelve pounds a place, i.e. £12."
        yield made(
            f"pottery-{tag}",
            document(css, body),
            375,
            scale=2,
            smallest=15,
            must=must,
            text=text,
            listing=promise("Pinch pots for beginners", 12, "GBP"),
        )


def salon(rng: Random) -> Iterator[Page]:
    """An Australian salon's bill in an app, soft pinks."""
    css = """body{background:#fdf1f4}.h{text-align:center;padding:20px}.c{background:#fff;border-radius:20px;margin:0 18px 18px;padding:18px}
    .l{display:flex;justify-content:space-between;padding:8px 0}.t{font-size:20px;font-weight:700;color:#a3325b}"""
    rows = (
        ("sunday", "I was told $70 for the cut and had to pay $77.", "hidden_fee", "mismatch"),
        ("named", "The salon's site names a Sunday surcharge of $7, so $77 is what I expected.", "", ""),
    )
    for tag, text, must, unsure in rows:
        body = f"""{status(rng)}<div class=h><b style="font-size:22px;color:#a3325b">Wattle &amp; Comb</b><p>Fremantle · Sunday 2:15 pm with Jess</p>
        </div><div class=c><div class=l><span>Cut and blow-dry</span><span>$70.00</span></div><div class=l><span>Sunday surcharge</span>
        <span>$7.00</span></div><div class="l t"><span>Total paid</span><span>$77.00</span></div></div>
        <div class=c><p>Thanks for coming in, Alana.</p><p style="color:#a3325b;margin-top:8px">Rebook in 6 weeks ›</p></div>"""
        yield made(
            f"salon-{tag}",
            document(css, body),
            393,
            scale=2,
            smallest=15,
            must=must,
            unsure=unsure,
            text=text,
            listing=promise("Cut and blow-dry", 70, "AUD"),
        )


TEMPLATES = (flight, car_hire, cinema, ferry, cover, tools, pottery, salon)
