"""Journeys, stays and evenings out of `station`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.station_kit import art, money, promised, rows, shot, status, told


def rooms(rng: Random) -> Iterator[Page]:
    """A hotel's own site on a desktop: a hero with a price, a table of rooms with one chosen."""
    css = """.hero{background:linear-gradient(120deg,#0b3954,#bfd7ea);color:#fff;padding:50px 70px}.hero h1{font:400 40px 'Liberation Serif'}.hero p{font-size:28px;
    margin-top:10px}table{margin:30px 70px;width:1060px;border-collapse:collapse}th{background:#0b3954;color:#fff;text-align:left;padding:12px}td{padding:16px 12px;
    border-bottom:1px solid #ccd;font-size:16px}.on td{background:#e8f1f8}.bt{border:1px solid #0b3954;padding:7px 16px}.on .bt{background:#0b3954;color:#fff}"""
    for tag, hero, facts in (
        (
            "rooms_from",
            "Rooms from €89 a night",
            told("Ad says 89 a night", promised("Hotel Marisol, sea-view double", 89, "EUR"), must="conditional", unsure="mismatch"),
        ),
        (
            "room_price",
            "Sea-view double, €164 a night",
            told("Hotel page with the room we want", promised("Hotel Marisol, sea-view double", 164, "EUR")),
        ),
    ):
        body = f"""<div class=hero><h1>Hotel Marisol, Cádiz</h1><p>{hero}</p><span>8.{rng.randint(4, 9)} / 10 · {rng.randint(400, 900)} guest reviews</span></div>
        <table><tr><th>Room<th>Sleeps<th>Per night<th></tr><tr><td>Compact single, courtyard<td>1<td>€89<td><span class=bt>Select</span>
        <tr class=on><td>Sea-view double, balcony, 24 m²<td>2<td>€164<td><span class=bt>✓ Selected</span><tr><td>Family suite<td>4<td>€248<td>
        <span class=bt>Select</span></table><p style='padding:0 70px 40px;color:#555'>Taxes included. Breakfast buffet for all rooms.</p>"""
        yield shot(f"rooms-{tag}", css, body, facts, width=1200, scale=1, px=15)


def stay(rng: Random) -> Iterator[Page]:
    """A holiday home's booking summary on a phone: nights, cleaning, total."""
    css = """.in{padding:16px 22px}h1{font-size:24px;margin-bottom:14px}.pl{display:flex;gap:14px;padding-bottom:16px;border-bottom:1px solid #ddd}.pl>div:first-child{
    width:110px;border-radius:10px;overflow:hidden}h2{font-size:18px;margin:18px 0 8px}.row{display:flex;justify-content:space-between;padding:7px 0;font-size:16px}
    .row b{font-weight:400}.row.end{border-top:1px solid #ddd;font-weight:700;padding-top:13px}.go{background:#c2185b;color:#fff;border-radius:9px;
    padding:15px;text-align:center;font-weight:700;margin-top:22px}"""
    for tag, extra, more, facts in (
        ("wrong_total", 4500, [], told("Cabin for 4 nights plus cleaning 80, sum seems odd", must="total_mismatch")),
        (
            "linen_fee",
            0,
            [("Linen set", 3800)],
            told(
                "Host listed 145 a night plus cleaning 80, nothing else",
                promised("Cabin, per night", 145, Cleaning_fee=80),
                must="hidden_fee",
                unsure="mismatch",
            ),
        ),
        ("right_total", 0, [], told("Cabin for 4 nights", promised("Cabin, per night", 145, Cleaning_fee=80))),
    ):
        lines = [("$145.00 × 4 nights", 58000), ("Cleaning fee", 8000), *more, ("Taxes", 5940)]
        bill = [*((words, money(cents)) for words, cents in lines), ("Total (USD)", money(sum(cents for _, cents in lines) + extra))]
        body = f"""{status("21:19")}<div class=in><h1>Confirm and pay</h1><div class=pl><div>{art(90, "#84a98c", "#2f3e46", "peak")}</div><div>Entire cabin<br>
        <b>Pine hollow by the creek</b><br>★ 4.9 ({rng.randint(60, 300)})</div></div><h2>Your trip</h2><p>Dec 4 – 8, 2026 · 2 guests</p><h2>Price details</h2>
        {rows(bill)}<div class=go>Request to book</div></div>"""
        yield shot(f"stay-{tag}", css, body, facts, scale=3, px=15)


def fares(rng: Random) -> Iterator[Page]:
    """An airline's fare picker: three tall cards, the middle one ticked."""
    css = """body{background:#eef3fb}.h{background:#06275c;color:#fff;padding:18px 50px;display:flex;justify-content:space-between}.h b{font-size:22px}.w{padding:30px 50px}
    .lead{font-size:34px;font-weight:700;color:#06275c;margin-bottom:20px}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:22px}.k{background:#fff;
    border-radius:12px;padding:24px;border:2px solid #fff}.k.on{border-color:#f28c28}.k h3{font-size:20px}.k .p{font-size:30px;margin:10px 0;color:#06275c}
    .k li{margin:8px 0 0 18px}"""
    for tag, lead, facts in (
        ("lowest_fare_leads", "Dublin → Porto from €34.99", told(must="conditional")),
        ("chosen_fare_leads", "Dublin → Porto, Standard: €61.99", told("Fare I picked", promised("DUB-OPO Standard", 61.99, "EUR"))),
        (
            "cabin_bag_needed",
            "Your fare to Porto starts at €34.99",
            told("They promise 34.99 but with the case I need it is more", must="conditional", unsure="mismatch"),
        ),
    ):
        body = f"""<div class=h><b>Skerry Air</b><span>Sat 9 Jan 2027 · SK {rng.randint(300, 800)} · 06:35 – 09:00</span></div><div class=w><p class=lead>{lead}</p>
        <div class=g><div class=k><h3>Basic</h3><p class=p>€34.99</p><ul><li>Small bag under the seat</li></ul></div><div class="k on"><h3>Standard</h3>
        <p class=p>€61.99</p><ul><li>10 kg cabin case</li><li>Seat in rows 8-30</li></ul><p style='margin-top:12px;color:#c05f00'><b>● Selected</b></p></div>
        <div class=k><h3>Flex</h3><p class=p>€98.99</p><ul><li>20 kg checked bag</li><li>Free changes</li></ul></div></div>
        <p style='margin-top:20px;font-size:18px;text-align:right'>Selected fare, 1 adult: <b>€61.99</b></p></div>"""
        yield shot(f"fares-{tag}", css, body, facts, width=1180, scale=1, px=15)


def railway(rng: Random) -> Iterator[Page]:
    """A train ticket in an app: times left and right, the price underneath."""
    css = """body{background:#f6f7f9}.n{background:#5b2a86;color:#fff;padding-bottom:14px}.n p{padding:4px 20px;font-size:18px;font-weight:700}.k{background:#fff;margin:14px;
    border-radius:12px;padding:18px}.tm{display:flex;justify-content:space-between;font-size:26px;font-weight:700}.pp{font-size:34px;font-weight:800;color:#5b2a86}
    .o{display:flex;justify-content:space-between;padding:13px 0;border-top:1px solid #eee}"""
    for tag, price, words, facts in (
        ("railcard_price", "£18.15", "with 16-25 Railcard", told(must="conditional")),
        ("full_price", "£27.50", "1 adult, no railcard", told()),
    ):
        other = "<div class=o><span>Without a railcard</span><b>£27.50</b></div>" if tag == "railcard_price" else ""
        body = f"""<div class=n>{status("06:58", "#fff")}<p>York → London King's Cross</p></div><div class=k><div class=tm><span>09:0{rng.randint(1, 8)}</span><span
        style='font-size:14px;font-weight:400;color:#777'>1h 58m · direct</span><span>11:02</span></div><p style='margin:6px 0 16px;color:#777'>Thu 3 Dec 2026</p>
        <p class=pp>{price}</p><p style='margin-bottom:14px'>{words}</p><div class=o><span>Ticket type</span><b>Advance single</b></div>{other}
        <div class=o><span>Seat</span><b>Coach C, table</b></div></div><div class=k style='text-align:center;background:#5b2a86;color:#fff'>Continue</div>"""
        yield shot(f"railway-{tag}", css, body, facts, width=375, px=14)


def festival(rng: Random) -> Iterator[Page]:
    """A poster-like event page: ticket tiers as stubs."""
    css = """body{background:#1f0a33;color:#fff}.p{padding:40px 26px 20px}h1{font:700 42px/1.05 'DejaVu Sans';color:#ffd23f}.tk{margin:14px 20px;background:#fff;color:#1f0a33;
    border-radius:10px;display:flex}.tk>div:first-child{flex:1;padding:16px}.tk>div:last-child{border-left:2px dashed #1f0a33;padding:16px;font-size:24px;
    font-weight:800;width:118px;text-align:center}.n{font-size:14px;color:#65517a}"""
    for tag, note, facts in (
        ("early_bird_over", "Early-bird offer closed on 31 October 2026", told("Seen today, 26 November", must="expired_offer")),
        ("early_bird_running", "Early-bird offer open until 20 December 2026", told("Seen today, 26 November")),
        ("line_up_news", "Submissions for the open stage closed on 31 October", told(None, promised("Weekend ticket", 79, "EUR"))),
    ):
        name, was = ("Weekend ticket", "") if tag == "line_up_news" else ("Early-bird weekend ticket", "<br><del style='font-size:15px'>€99</del>")
        body = f"""<div class=p><h1>LANTERN<br>FIELDS</h1><p style='margin-top:10px;font-size:18px'>11 – 13 June 2027 · Lake Orlan</p><p>{rng.randint(30, 60)} acts,
        4 stages</p></div><div class=tk><div><b>{name}</b><p class=n>{note}</p></div><div>€79{was}</div></div><div class=tk><div><b>Day ticket, Saturday</b>
        <p class=n>Doors 12:00</p></div><div>€45</div></div><div class=tk><div><b>Camping pitch</b><p class=n>Up to 3 people</p></div><div>€30</div></div>
        <div style='height:30px'></div>"""
        yield shot(f"festival-{tag}", css, body, facts, px=14)


def carhire(rng: Random) -> Iterator[Page]:
    """A car hire quote on a desktop: a yellow bar, a two-column list of extras."""
    css = """body{background:#fff}.h{background:#ffd400;padding:16px 44px;font:800 24px 'DejaVu Sans'}.m{display:flex;gap:40px;padding:28px 44px}.m>div{flex:1}
    .row{display:flex;justify-content:space-between;padding:11px 14px;font-size:16px}.row:nth-of-type(odd){background:#f5f5f5}.row.end{background:#222;
    color:#fff;font-size:20px}"""
    lines = [("Compact car, 5 days at CA$46.00", 23000), ("Child seat", 4500), ("Airport surcharge", 3100), ("GST/HST", 3978)]
    for tag, extra, facts in (
        ("wrong_total", -1500, told("quote from the counter site", must="total_mismatch")),
        ("right_total", 0, told("quote from the counter site")),
    ):
        bill = [*((words, money(cents, "CA$")) for words, cents in lines), ("Total", money(sum(cents for _, cents in lines) + extra, "CA$"))]
        body = f"""<div class=h>MAPLE RENTALS</div><div class=m><div>{art(230, "#eee", "#999", "wide")}<h2 style='margin-top:14px'>Compact, 4 doors or similar</h2>
        <p>Automatic · 5 seats · 2 bags · unlimited km</p><p style='margin-top:10px'>Pick-up YHZ, 7 Dec 2026, 10:30<br>Return YHZ, 12 Dec 2026, 10:00</p></div>
        <div><h3 style='margin-bottom:10px'>Quote Q-{rng.randint(10000, 99999)}</h3>{rows(bill)}</div></div>"""
        yield shot(f"carhire-{tag}", css, body, facts, width=1100, scale=1.5, px=14)


def seats(rng: Random) -> Iterator[Page]:
    """A ticket agency's checkout in a phone's browser: seats, a timer, charges."""
    css = """.u{background:#eee;border-radius:10px;margin:4px 14px;padding:7px;text-align:center;font-size:14px;color:#555}.tm{background:#fff3cd;padding:8px;text-align:center;
    margin-top:8px}.in{padding:18px}.row{display:flex;justify-content:space-between;padding:9px 0;border-bottom:1px solid #e5e5e5}.row.end{font-size:20px}
    .st{font-size:14px;color:#555;margin-bottom:14px}.go{background:#026cdf;color:#fff;padding:14px;border-radius:4px;text-align:center;margin-top:18px}"""
    bill = [("Tickets 2 × $62.00", "$124.00"), ("Facility charge 2 × $6.50", "$13.00"), ("Mobile delivery", "$0.00"), ("Total", "$137.00")]
    for tag, facts in (
        (
            "facility_charge",
            told("Tickets advertised for $62 each with no fees at all", promised("Cello night, row F", 62), must="hidden_fee", unsure="mismatch"),
        ),
        (
            "facility_charge_listed",
            told("62 each plus facility charge 6.50 each, as the listing says", promised("Cello night, row F", 62, Facility_charge=13)),
        ),
    ):
        body = f"""{status("12:12")}<div class=u>ticketpier.example</div><div class=tm>Time left 06:{rng.randint(10, 58)}</div><div class=in><h2>Cello night with the Arden
        Quartet</h2><p class=st>Fri 11 Dec 2026, 8 pm · Orchestra, row F, seats 14-15</p>{rows(bill)}<div class=go>Place order</div></div>"""
        yield shot(f"seats-{tag}", css, body, facts, width=384, px=14)


def carpark(rng: Random) -> Iterator[Page]:
    """An airport car park's offer: a blue panel with a line one has to look for."""
    css = """body{background:#0f3d63;color:#fff}.in{padding:20px 24px 30px}h1{font-size:27px;margin:10px 0}.p{font-size:50px;font-weight:800}.bt{background:#ffcf33;color:#0f3d63;
    border-radius:8px;text-align:center;padding:15px;font-weight:700;margin:20px 0}.f{font-size:10px;color:#4d7ba3}"""
    for tag, fine, facts in (
        (
            "exit_charge_in_fine_print",
            "A terminal access charge of $15 per exit applies and is collected at the barrier.",
            told(must="fine_print hidden_fee"),
        ),
        ("harmless_print", "© 2026 Gatehouse Parking. Map not to scale. Photo shows car park P4 in spring.", told("is the parking price fine")),
    ):
        body = f"""{status("08:20", "#fff")}<div class=in><p>GATEHOUSE PARKING</p><h1>P4 long stay, 8 days</h1>{art(140, "#1d5a8f", "#7fb2dd", "wide")}
        <p class=p>$72</p><p>Shuttle every {rng.randint(8, 12)} minutes, 24 hours</p><p>Drop-off 18 Dec 2026, 05:00</p><p>Pick-up 26 Dec 2026, 21:30</p>
        <div class=bt>Reserve a space</div><p class=f>{fine}</p></div>"""
        yield shot(f"carpark-{tag}", css, body, facts, px=10)


TEMPLATES = (rooms, stay, fares, railway, festival, carhire, seats, carpark)
