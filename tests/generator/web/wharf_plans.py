"""Things paid by the month or the visit: subscriptions, gyms, broadband, phone, energy, hotels, events, menus, fares."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.wharf_kit import SERIF, art, document, made, promise, status


def resort(rng: Random) -> Iterator[Page]:
    """An American hotel's room, nightly price at the right of a wide card."""
    css = """body{background:#f3f5f8}.n{background:#003049;color:#fff;padding:18px 50px;font-size:20px}
    .c{margin:30px 50px;background:#fff;border-radius:12px;display:flex;gap:28px;padding:24px}
    .r{width:240px;text-align:right;border-left:1px solid #e3e7ec;padding-left:20px}.p{font-size:38px;font-weight:700}
    .b{background:#d62828;color:#fff;text-align:center;padding:12px;border-radius:8px;margin-top:16px}
    .f{font-size:11px;color:#b4bbc5;margin-top:8px}"""
    rows = (
        ("extra", "<p class=f>A resort fee of $35 per night is charged at the property.</p>", "hidden_fee fine_print"),
        ("included", "<p style='margin-top:8px'>Resort fee included</p>", ""),
    )
    for tag, note, must in rows:
        body = f"""<div class=n>staywell &nbsp; <span style="font-size:15px">Tampa, FL · Aug 14 – Aug 17 · 2 adults</span></div>
        <div class=c>{art(195, "tower", "width:330px;height:240px;border-radius:8px")}
        <div style="flex:1"><h1 style="font-size:25px">Gulf Pier Hotel</h1><p style="color:#5a6675">8.4 Very good · 1,120 reviews · 0.3 mi to
        beach</p><p style="margin-top:16px"><b>King room, bay side</b></p><p>1 king bed, 310 sq ft, balcony</p>
        <p style="color:#1b7f3b;margin-top:8px">✓ Free cancellation until Aug 12</p></div><div class=r><p>per night</p><div class=p>$139</div>
        <div class=b>Reserve</div>{note}</div></div>"""
        yield made(f"resort-{tag}", document(css, body), 1200, smallest=11, must=must)


def gig(rng: Random) -> Iterator[Page]:
    """An Irish concert in the dark, the ticket price on a sticky bar."""
    css = """body{background:#0d0d12;color:#f2f0fa}.b{padding:18px}h1{font-size:29px}
    .t{border:1px solid #33304a;border-radius:12px;padding:13px;display:flex;justify-content:space-between;margin-top:10px}
    .off{color:#77738d}.bar{display:flex;justify-content:space-between;align-items:center;padding:14px 18px;background:#1c1930}.bar b{font-size:25px}
    .k{background:#a78bfa;color:#0d0d12;border-radius:20px;padding:10px 24px;font-weight:700}"""
    rows = (
        (
            "early-over",
            "€35.00",
            "Early bird price",
            "<div class=t><span>Early bird<br>Offer ended 12 April</span><b>€35.00</b></div>",
            "expired_offer",
        ),
        (
            "door",
            "€48.00",
            "General admission",
            "<div class=t><span>General admission</span><b>€48.00</b></div><div class='t off'><span>Balcony</span><span>Sold out</span></div>",
            "",
        ),
    )
    for tag, price, label, tiers, must in rows:
        body = f"""{status(rng, "#fff")}<div style="height:230px;background:radial-gradient(circle at 30% 40%,#a78bfa,#3b1d6e 55%,#0d0d12)"></div>
        <div class=b><h1>The Saltmarsh Choir</h1><p>Sat 22 June, doors 19:30 · Black Quay, Galway</p>
        {tiers}<p style="margin-top:16px;color:#bdb8d4">Over 16s. Standing, unreserved. 1,240 people are going.</p></div><div class=bar>
        <span>{label}<br><b>{price}</b></span><span class=k>Get ticket</span></div>"""
        yield made(f"gig-{tag}", document(css, body), 390, scale=3, smallest=15, must=must)


def bistro(rng: Random) -> Iterator[Page]:
    """A Canadian restaurant's set lunch voucher with a notched edge."""
    css = """body{background:#dfe8e1;padding:26px 18px}.v{background:#fff;border-radius:16px;overflow:hidden;text-align:center}.u{padding:22px}
    .n{border-top:3px dashed #dfe8e1;padding:18px}.p{font-size:46px;font-weight:700;color:#214e34}
    .s{display:inline-block;padding:6px 16px;border-radius:6px;font-weight:700}"""
    rows = (
        ("over", "This voucher expired on 14 January", "#a33", "expired_offer"),
        ("good", "Use it any weekday before 14 January", "#214e34", ""),
    )
    for tag, stamp, colour, must in rows:
        body = f"""<div class=v>{art(110, "plate", "width:100%;height:180px")}<div class=u><p>Maple &amp; Rye, Ottawa</p>
        <h1 style="font-size:24px">Two-course lunch voucher</h1><p style="margin-top:10px"><del>C$42</del></p><div class=p>C$29</div>
        <p>You save C$13</p></div>
        <div class=n><div class=s style="color:{colour};border:2px solid {colour}">{stamp}</div>
        <p style="font-family:monospace;font-size:18px;margin-top:14px">MR-7741-0926</p></div></div>"""
        yield made(f"bistro-{tag}", document(css, body), 400, scale=2, smallest=15, must=must)


def reader(rng: Random) -> Iterator[Page]:
    """An American note-taking service's pricing table on a wide page."""
    css = """body{text-align:center;background:#fff}h1{font-size:38px;margin-top:44px}
    .g{display:grid;grid-template-columns:repeat(3,300px);gap:22px;justify-content:center;margin:36px}
    .c{border:1px solid #dcdfe8;border-radius:16px;padding:28px;text-align:left}
    .c.m{border:2px solid #4655e8;background:#f6f7ff}.p{font-size:44px;font-weight:700;margin:10px 0}.p small{font-size:16px;font-weight:400}
    .b{border:1.5px solid #4655e8;color:#4655e8;border-radius:9px;text-align:center;padding:10px;margin:16px 0}"""
    rows = (
        ("newcomers", "$1<small> first month, new subscribers only</small>", "$12 per month for everyone else", "conditional"),
        ("steady", "$12<small> / month</small>", "Cancel whenever you like", ""),
    )
    for tag, price, under, must in rows:
        body = f"""<h1>Plans that grow with your notes</h1><p>Used by 31,000 small teams</p><div class=g><div class=c><b>Solo</b>
        <div class=p>$0</div><p>One notebook, 100 MB</p><div class=b>Sign up</div></div>
        <div class="c m"><b>Plus</b><div class=p>{price}</div><p>{under}</p><div class=b>Choose Plus</div><p>✓ Unlimited notebooks<br>✓ 50 GB of
        files<br>✓ Offline on 5 devices</p></div>
        <div class=c><b>Organisation</b><div class=p style="font-size:30px">Let's talk</div><p>Single sign-on, audit log</p>
        <div class=b>Contact sales</div></div></div>"""
        yield made(f"reader-{tag}", document(css, body), 1200, smallest=15, must=must)


def seats(rng: Random) -> Iterator[Page]:
    """A Singapore payroll service's subscription screen, one plan billed by the year, exactly twelve months of it."""
    css = """body{background:#f7f7f2}.t{padding:18px;font-size:20px;font-weight:700}
    .sw{margin:0 18px;background:#e4e4da;border-radius:22px;display:flex;padding:4px}
    .sw span{flex:1;text-align:center;padding:9px;border-radius:18px}.sw .on{background:#fff;font-weight:700}
    .c{margin:18px;background:#fff;border-radius:14px;padding:20px}.p{font-size:36px;font-weight:700}
    .l{display:flex;justify-content:space-between;padding:9px 0;border-top:1px solid #eee}
    .k{background:#0b6e6e;color:#fff;border-radius:12px;text-align:center;padding:14px;margin:0 18px 24px}"""
    for tag, price, year, listed, must in (("as-listed", "S$9", "S$108.00", 108.0, ""), ("dearer", "S$11", "S$132.00", 108.0, "mismatch")):
        body = f"""{status(rng)}<div class=t>Payday Lite</div><div class=sw><span>Monthly</span><span class=on>Yearly</span></div><div class=c>
        <p>Starter, up to 5 staff</p><div class=p>{price}<span style="font-size:16px"> / month</span></div>
        <div class=l><span>Billed once a year</span><b>{year}</b></div><div class=l><span>Next renewal</span><span>1 Mar</span></div><div class=l>
        <span>Seats</span><span>5</span></div></div><div class=k>Subscribe for {year}</div>"""
        text = "Their ad promises the yearly Starter plan at S$108 a year."
        yield made(
            f"seats-{tag}",
            document(css, body),
            400,
            scale=2,
            smallest=15,
            must=must,
            text=text,
            listing=promise("Payday Lite Starter, yearly", listed, "SGD"),
        )


def gym_flyer(rng: Random) -> Iterator[Page]:
    """A British gym's flyer, orange on black."""
    css = """body{background:#111;color:#fff}.w{padding:44px 40px 20px}h1{font-size:62px;line-height:1;text-transform:uppercase}
    .p{font-size:104px;font-weight:700;color:#ff7a1a;line-height:1.1}.p small{font-size:36px}
    .l{display:grid;grid-template-columns:1fr 1fr;gap:10px;font-size:20px;margin:22px 0}.f{font-size:11px;color:#575757;margin-top:26px}"""
    rows = (
        ("joining", "", "A £20 joining fee and a 12-month contract apply.", "hidden_fee fine_print"),
        (
            "free",
            "<p style='font-size:24px'>No joining fee. No contract.</p>",
            "© Ironbridge Fitness Ltd. Opening hours differ on bank holidays.",
            "",
        ),
    )
    for tag, line, foot, must in rows:
        body = f"""<div class=w><p style="color:#ff7a1a;font-size:22px">IRONBRIDGE FITNESS · DERBY</p><h1>Move more<br>this spring</h1>
        <div class=p>£19.99<small> a month</small></div>{line}
        <div class=l><span>■ 140 machines</span><span>■ 60 classes a week</span><span>■ Open 6am to 10pm</span><span>■ Free parking</span></div>
        <p style="font-size:20px">18 Nottingham Road, DE1 3QT</p><p class=f>{foot}</p></div>"""
        yield made(f"gym_flyer-{tag}", document(css, body), 680, scale=1.5, smallest=11, must=must)


def fibre(rng: Random) -> Iterator[Page]:
    """British broadband deals as a comparison list; the first holds a term or not."""
    css = """body{background:#f0f4fb}.h{padding:20px 60px;font-size:22px;font-weight:700;color:#16348c}
    .r{background:#fff;margin:0 60px 16px;border-radius:10px;
    padding:20px;display:grid;grid-template-columns:170px 150px 1fr 170px 130px;align-items:center;gap:14px}
    .p{font-size:27px;font-weight:700}.b{background:#16348c;color:#fff;padding:11px;text-align:center;border-radius:6px}
    .f{grid-column:1/6;font-size:11px;color:#b4bbc8}"""
    rows = (
        ("rise", "<p class=f>The monthly price rises by £4.00 every April during the contract.</p>", "fine_print", "hidden_fee conditional"),
        ("fixed", "<p class=f style='color:#333;font-size:15px'>The monthly price stays the same for all 24 months.</p>", "", ""),
    )
    for tag, note, must, unsure in rows:
        body = f"""<div class=h>Broadband at NE6 5LL · 2 deals</div><div class=r><b>Tynelink</b><span>Full Fibre 150<br>152 Mbps</span>
        <span>24-month contract<br>Router included, £0 setup</span><span class=p>£25.99<span style="font-size:14px;font-weight:400"> a month</span>
        </span><span class=b>See deal</span>{note}</div>
        <div class=r><b>Harbour Net</b><span>Fibre 500<br>505 Mbps</span><span>18-month contract<br>Router included, £0 setup</span>
        <span class=p>£31.00<span style="font-size:14px;font-weight:400"> a month</span></span><span class=b>See deal</span></div>"""
        yield made(f"fibre-{tag}", document(css, body), 1120, smallest=11, must=must, unsure=unsure)


def power(rng: Random) -> Iterator[Page]:
    """An Australian energy plan's fact card in a phone browser."""
    css = """.u{background:#ececec;margin:6px 12px;border-radius:18px;text-align:center;padding:7px;font-size:14px}
    .h{background:linear-gradient(#1d7a4c,#0f5536);color:#fff;padding:26px 18px}.p{font-size:40px;font-weight:700}
    table{width:100%;border-collapse:collapse}td{padding:11px 18px;border-bottom:1px solid #e6eae7}td+td{text-align:right}
    .n{margin:18px;padding:14px;border-left:5px solid #d98a00;background:#fff6e3}"""
    rows = (
        ("closed", "The Winter Saver discount finished on 31 August and can no longer be taken up.", "expired_offer"),
        ("open", "Winter Saver is open to every household in our network until 31 August.", ""),
    )
    for tag, note, must in rows:
        body = f"""{status(rng)}<div class=u>murraypower.example</div><div class=h><p>Winter Saver · Victoria</p><div class=p>12% off</div>
        <p>electricity usage rates</p></div><table><tr><td>Usual usage rate</td><td><del>25.00 c/kWh</del></td></tr>
        <tr><td>Winter Saver rate</td><td><b>22.00 c/kWh</b></td></tr><tr><td>Daily supply</td><td>98.50 c/day</td></tr><tr><td>Contract length</td>
        <td>12 months</td></tr></table><div class=n>{note}</div>"""
        yield made(f"power-{tag}", document(css, body), 390, scale=2, smallest=14, must=must)


def screens(rng: Random) -> Iterator[Page]:
    """An Indian streaming service's plan chooser, columns of ticks."""
    css = """body{background:#fff}.h{padding:18px;text-align:center}.h b{font-size:28px}
    .g{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;padding:0 12px}
    .g div{border-radius:10px;background:#f0eef6;text-align:center;padding:14px 4px}
    .g .on{background:#5a189a;color:#fff}.g b{display:block;font-size:20px}
    .r{display:flex;justify-content:space-between;padding:11px 18px;border-bottom:1px solid #eee}
    .k{background:#5a189a;color:#fff;text-align:center;padding:15px;border-radius:8px;margin:18px}"""
    rows = (("from", "<b>From ₹149 a month</b>", "conditional"), ("choose", "<b>Pick your plan</b>", ""))
    for tag, headline, must in rows:
        body = f"""{status(rng)}<div class=h>{headline}<p>Watch on phones, laptops and televisions</p></div>
        <div class=g><div>Mobile<b>₹149</b></div>
        <div>Standard<b>₹399</b></div><div class=on>✓ Premium<b>₹649</b></div></div>
        <div style="margin-top:14px"><div class=r><span>Picture</span><span>4K with HDR</span></div><div class=r><span>Screens at once</span>
        <span>4</span></div><div class=r><span>Downloads</span><span>6 devices</span></div></div><div class=k>Continue with Premium · ₹649 a
        month</div>"""
        yield made(f"screens-{tag}", document(css, body), 375, scale=3, smallest=15, must=must)


def noodles(rng: Random) -> Iterator[Page]:
    """A dish in an American takeaway app, opened as a sheet over the menu."""
    css = """body{background:#555}.sh{background:#fff;border-radius:20px 20px 0 0;margin-top:40px;overflow:hidden}.b{padding:18px}
    .ban{background:#fff0d6;padding:10px 18px;font-size:14px}.p{font-size:24px;font-weight:700}
    .o{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #eee}
    .q{display:flex;gap:12px;padding:14px 18px 24px}.q div{border-radius:26px;padding:13px 18px;background:#eee}
    .q .k{flex:1;background:#00704a;color:#fff;text-align:center;font-weight:700}"""
    rows = (
        ("first", "A welcome from Lotus Lane", "$6.99 on your first order", "Regular price $12.99", "Add · $6.99", "conditional"),
        ("usual", "Up to 70% off at selected restaurants near you", "$12.99", "Serves one, 640 Cal", "Add · $12.99", ""),
    )
    for tag, banner, price, under, button, must in rows:
        body = f"""{status(rng, "#fff")}<div class=sh>{art(18, "plate", "width:100%;height:200px")}<div class=ban>{banner}</div><div class=b>
        <h1 style="font-size:22px">Peanut rice noodles</h1><div class=p>{price}</div><p style="color:#666">{under}</p>
        <p style="margin:10px 0">Flat rice noodles, tofu, bean sprouts, lime and crushed peanuts.</p><div class=o><span>◉ Mild</span>
        <span>○ Medium</span><span>○ Hot</span></div></div><div class=q><div>− &nbsp; 1 &nbsp; +</div><div class=k>{button}</div></div></div>"""
        yield made(f"noodles-{tag}", document(css, body), 402, scale=2, smallest=14, must=must)


def pizza_flyer(rng: Random) -> Iterator[Page]:
    """A pizzeria's flyer through a British letterbox."""
    css = """body{background:#fff7ea}.h{background:#9c1c1c;color:#fff;text-align:center;padding:22px;font-size:42px;font-family:'Liberation Serif'}
    .g{display:grid;grid-template-columns:1fr 1fr;gap:18px;padding:26px}
    .d{border:3px solid #9c1c1c;text-align:center;padding:18px;background:#fff}
    .d b{font-size:52px;display:block;color:#9c1c1c}.f{font-size:11px;color:#ddd0bb;text-align:center;padding:6px 0 16px}"""
    rows = (
        ("limits", "Deals exclude Fridays and Saturdays and need a minimum spend of £25.", "fine_print", "conditional hidden_fee"),
        ("thanks", "Printed in Hull on recycled paper. Serving suggestion shown.", "", ""),
    )
    for tag, foot, must, unsure in rows:
        body = f"""<div class=h>Nonna's Oven</div><div style="text-align:center;padding-top:20px;font-size:24px">01632 960 418 · 52 Beverley Road,
        Hull</div><div class=g><div class=d>{art(8, "plate", "width:100%;height:170px")}<p style="font-size:22px;margin-top:10px">Any 12-inch
        pizza</p><b>£9.50</b></div>
        <div class=d>{art(50, "leaf", "width:100%;height:170px")}<p style="font-size:22px;margin-top:10px">Pasta, bread and salad</p><b>£11.00</b>
        </div></div><p style="text-align:center;font-size:22px">Open every evening, 5pm to 11pm</p><p class=f>{foot}</p>"""
        yield made(f"pizza_flyer-{tag}", document(css, body, SERIF), 720, scale=1.5, smallest=11, must=must, unsure=unsure)


def handset(rng: Random) -> Iterator[Page]:
    """An American phone plan on a wide split page."""
    css = """.w{display:grid;grid-template-columns:1fr 1fr;min-height:460px}.l{background:#e20074;color:#fff;padding:70px 60px}
    .l h1{font-size:46px;line-height:1.1}.r{padding:60px}.p{font-size:64px;font-weight:700}.o{font-size:24px;color:#777}
    .x{background:#ffd6ea;color:#a10055;border-radius:6px;padding:5px 12px;font-weight:700}"""
    for tag, percent, must in (("fair", 25, ""), ("off", 35, "false_discount")):
        body = f"""<div class=w><div class=l><p>Bluebird Wireless</p><h1>Unlimited talk, text and 40 GB</h1><p style="margin-top:24px">Bring your
        own phone and number.</p></div><div class=r><span class=x>{percent}% off</span><p class=o style="margin-top:16px"><del>$60</del> a month</p>
        <div class=p>$45</div>
        <p style="font-size:18px">per line, per month. Taxes included.</p>
        <p style="margin-top:22px;background:#111;color:#fff;display:inline-block;padding:13px 34px;border-radius:6px">Switch now</p>
        <p style="margin-top:20px;color:#666">Call 1-800-555-0142, 8am to 9pm ET</p></div></div>"""
        yield made(f"handset-{tag}", document(css, body), 1200, smallest=15, must=must)


def sale_clock(rng: Random) -> Iterator[Page]:
    """An Irish coat in a sale with a clock across the page's top."""
    css = """.c{background:#2b2118;color:#f3e3c7;text-align:center;padding:16px;font-size:20px}.w{display:flex;padding:36px 60px;gap:50px}
    h1{font-size:30px;font-weight:400}.p{font-size:32px;margin:12px 0}.p del{color:#8d8377;font-size:22px}"""
    rows = (
        ("over", "The Tweed Sale has finished. Thank you for shopping with us.", "expired_offer"),
        ("on", "The Tweed Sale &nbsp; 1 day 06 : 12 : 44 left", ""),
    )
    for tag, clock, must in rows:
        body = f"""<div class=c>{clock}</div><div class=w>{art(38, "box", "width:420px;height:420px")}<div><p style="color:#8d8377">KILLYBEGS
        WEAVERS</p><h1>Donegal tweed coat, moss</h1><div class=p>€159.00 &nbsp; <del>€229.00</del></div><p>Tweed Sale price</p>
        <p style="margin:16px 0">Sizes &nbsp; XS &nbsp; S &nbsp; <b>M</b> &nbsp; L &nbsp; XL</p><p>Woven in Donegal, lined in cotton, horn buttons.
        Style 8812.</p><p style="margin-top:20px;border:1px solid #2b2118;padding:12px 40px;display:inline-block">Add to bag</p></div></div>"""
        yield made(f"sale_clock-{tag}", document(css, body, SERIF), 1120, smallest=15, must=must)


def fares(rng: Random) -> Iterator[Page]:
    """A British train search: trains in a list, one picked."""
    css = """body{background:#eef3f2}.h{background:#04544c;color:#fff;padding:16px 18px}.h b{font-size:24px;display:block}
    .r{background:#fff;margin:10px 12px;border-radius:10px;padding:14px;display:flex;justify-content:space-between;align-items:center}
    .on{outline:3px solid #04a28f}
    .k{background:#04a28f;color:#fff;text-align:center;padding:15px;margin:14px 12px;border-radius:8px;font-weight:700}"""
    for tag, headline, must in (("from", "<b>Bristol from £9.00</b>", "conditional"), ("neutral", "<b>Choose a train</b>", "")):
        trains = (("08:15", "09:58", "£9.00", ""), ("10:04", "11:47", "£34.50", " on"), ("12:30", "14:11", "£22.00", ""))
        cells = "".join(
            f"<div class='r{on}'><span><b>{out} → {back}</b><br>Direct · Standard</span>"
            f"<span><b style='font-size:20px'>{price}</b>{'<br>Selected' if on else ''}</span></div>"
            for out, back, price, on in trains
        )
        body = f"""{status(rng, "#fff", "#04544c")}<div class=h>{headline}London Paddington to Bristol · 1 adult · Fri 6 Sep</div>{cells}<div
        class=k>Continue with 10:04 · £34.50</div>"""
        yield made(f"fares-{tag}", document(css, body), 390, scale=2, smallest=15, must=must)


TEMPLATES = (resort, gig, bistro, reader, seats, gym_flyer, fibre, power, screens, noodles, pizza_flyer, handset, sale_clock, fares)
