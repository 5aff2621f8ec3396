"""English offers: plans, product pages, boards, shelf labels and posters."""

from __future__ import annotations

from random import Random

from tests.generator.web.marina_kit import BOOK, ROMAN, VERA, doc, labelled, phone_head, picture
from tests.generator.web.page import Page


def club(rng: Random, *, bad: bool) -> Page:
    """A climbing club: big at the price of a year's contract while the rolling month is ticked; or big at the month's own price."""
    css = """body{width:394px;background:#fbfaf7;color:#23302b}.t{background:#23302b;color:#f3efe2;padding-bottom:22px}
    .t h1{font-size:25px;padding:8px 20px 0}.t .p{padding:6px 20px;font-size:16px}.p b{font-size:44px;color:#ffb454}
    .o{margin:14px 18px;border:2px solid #d9d5c8;border-radius:12px;
    padding:13px 16px;font-size:16px;display:flex;align-items:center;gap:12px}
    .o i{width:20px;height:20px;border:2px solid #8a8f84;border-radius:50%}.o.y{border-color:#c8641b}.o.y i{border:6px solid #c8641b}
    .o span{margin-left:auto;font-weight:700}.b{background:#c8641b;
    color:#fff;margin:6px 18px 10px;padding:13px;text-align:center;border-radius:12px;font-size:17px}
    .s{text-align:center;font-size:14px;color:#6e756d;padding-bottom:20px}"""
    head = "<b>£19.99</b> a month on a 12-month contract" if bad else "<b>£29.99</b> a month"
    second = "12-month contract <span>£19.99</span>" if bad else "Student, with card <span>ask at desk</span>"
    body = f"""<div class=t>{phone_head("07:30", "#fff")}<h1>Gritstone Climbing Club</h1><div class=p>{head}</div></div><div class="o
    y"><i></i>Monthly, no contract <span>£29.99</span></div><div class=o><i></i>{second}</div><div class=b>Continue with Monthly</div><div
    class=s>{rng.randint(40, 95)} routes reset each week · showers and lockers</div>"""
    return labelled("marina_en-club", doc(css, body, ROMAN), width=394, smallest=28, must=["conditional"] * bad)


def oil_label(rng: Random, *, bad: bool) -> Page:
    """A shelf label with a quarter off."""
    css = """body{width:640px;background:#77736c;padding:30px}
    .l{background:#ffe600;border-radius:8px;padding:18px 26px;color:#111;display:grid;grid-template-columns:1fr 250px}.l h1{font-size:30px}
    .l h1 small{display:block;font-size:22px;font-weight:400}.o{grid-row:span
    2;background:#d6001c;color:#fff;border-radius:50%;width:220px;
    height:220px;text-align:center;padding-top:46px;font-size:34px;font-weight:700;line-height:1.1;justify-self:end}
    .o b{font-size:76px;display:block}.n{font-size:84px;font-weight:700;line-height:1.1}.n small{font-size:28px;font-weight:400}
    .f{grid-column:1/3;font-size:19px;border-top:2px solid #111;margin-top:12px;padding-top:6px}"""
    now = "9.90" if bad else "9.00"
    body = f"""<div class=l><h1>Hillcrest olive oil<small>Cold pressed, 750 ml</small></h1><div class=o><b>25%</b>OFF</div><div
    class=n><small>Was £12.00<br></small>£{now}</div><div class=f>Aisle {rng.randint(2, 14)} &nbsp; SKU {rng.randint(1000000, 9999999)}
    &nbsp; Facing 3</div></div>"""
    return labelled("marina_en-oil_label", doc(css, body, ROMAN), width=640, scale=1, smallest=19, paper=True, must=["false_discount"] * bad)


def recital(rng: Random, *, bad: bool) -> Page:
    """A poster: its early price is crossed by a sticker that says it is over, or by one that says it runs."""
    css = """body{width:740px;background:#14213d;color:#fff;padding:44px;text-align:center}h1{font-size:66px;line-height:1.1;color:#fca311}
    h2{font-size:30px;font-weight:400;padding:12px 0}.c{display:flex;justify-content:center;padding:20px}
    .e{border:4px solid #fff;padding:18px 46px;font-size:30px}.e b{display:block;font-size:80px;line-height:1.1}
    .k{background:#fff;color:#14213d;font-size:32px;font-weight:700;padding:10px 0;margin:14px 70px;transform:rotate(-3deg)}
    p{font-size:26px;padding-top:8px}"""
    strip = "Early bird offer ended on 3 May" if bad else "Early bird now on sale"
    body = f"""<h1>Strings by the Canal</h1><h2>An evening recital in four parts</h2>{picture("#fca311", "#7a3b69", "height:170px")}<div
    class=c><div class=e>EARLY BIRD<b>£18</b></div></div><div class=k>{strip}</div><p>Saturday 28 June, 7.30 pm · The Old Boathouse</p>
    <p>Bar from 6.45 pm · {rng.randint(90, 180)} seats · step-free access</p>"""
    return labelled("marina_en-recital", doc(css, body, BOOK), width=740, scale=1, smallest=26, paper=True, must=["expired_offer"] * bad)


def broadband(rng: Random, *, bad: bool) -> Page:
    """Broadband on a wide screen; what hides at the foot is a later price, or who made the pictures."""
    css = """body{width:1240px;background:#fff;color:#2a0845}.h{background:linear-gradient(90deg,#2a0845,#6441a5);
    color:#fff;padding:40px 70px;display:flex;align-items:center;gap:60px}.h h1{font-size:46px;line-height:1.15;flex:1}
    .h .p{background:#fff;color:#2a0845;border-radius:20px;padding:24px 40px;text-align:center;font-size:20px}
    .p b{font-size:72px;display:block;line-height:1.1}.g{display:grid;
    grid-template-columns:repeat(3,1fr);gap:24px;padding:36px 70px 14px;font-size:18px}.g div{border-top:4px solid #6441a5;padding-top:12px}
    .g b{font-size:24px;display:block}.z{padding:10px 70px 26px;font-size:11px;color:#b9b0c6}"""
    small = (
        "Price rises to £44 a month after the first 6 months of the contract."
        if bad
        else "Copyright Skein Networks. Photographs are illustrative only."
    )
    body = f"""<div class=h><h1>Full fibre for the whole house</h1><div class=p>500 Mb<b>£29</b>a month</div></div><div
    class=g><div><b>Average speed</b>{rng.randint(490, 520)} Mb down, 75 Mb up</div><div><b>Router</b>Dual-band, posted to you</div>
    <div><b>Support</b>Every day 8am to 8pm</div></div><div class=z>{small}</div>"""
    return labelled(
        "marina_en-broadband", doc(css, body, ROMAN), width=1240, scale=2, smallest=22, must=["fine_print"] * bad, unsure=["conditional"] * bad
    )


def notes_app(rng: Random, *, bad: bool) -> Page:
    """Plans of a program: big at the yearly rate while monthly is chosen; or plain monthly prices."""
    css = """body{width:1200px;background:#0f1115;color:#e7e9ee;padding:44px 70px 50px;text-align:center}h1{font-size:36px}
    .sw{display:inline-flex;background:#1d212a;border-radius:22px;margin:20px;font-size:16px}
    .sw span{padding:9px 26px;border-radius:22px;color:#9aa3b2}.sw .on{background:#6ee7b7;color:#0f1115}
    .g{display:grid;grid-template-columns:repeat(3,1fr);gap:22px;text-align:left}
    .g>div{background:#171a21;border:1px solid #2b303b;border-radius:14px;padding:26px}.g h3{font-size:19px}
    .g .p{font-size:17px;padding:12px 0}.g .p b{font-size:42px}.g .q{font-size:16px;color:#b6bdca}
    .g li{font-size:15px;padding:4px 0;list-style:none}.g .sel{border:2px solid #6ee7b7}"""
    plans = [("Solo", 8, 12, "1 notebook owner"), ("Pair", 14, 19, "2 notebook owners"), ("Studio", 30, 40, f"{rng.randint(6, 9)} notebook owners")]
    cards = ""
    for name, year, month, who in plans:
        price = f"from <b>${year}</b> /mo" if bad else f"<b>${month}</b> /mo"
        how = f"Billed monthly: ${month} /mo" if bad else "Billed each month, stop any time"
        features = "".join(f"<li>{feature}</li>" for feature in (who, "Offline copy", "Export to PDF"))
        chosen = "sel" if name == "Solo" else "o"
        cards += f"<div class={chosen}><h3>{name}</h3><div class=p>{price}</div><div class=q>{how}</div><ul>{features}</ul></div>"
    body = f"<h1>Pick a plan for Quillbox</h1><div class=sw><span class=on>Monthly</span><span>Yearly</span></div><div class=g>{cards}</div>"
    return labelled("marina_en-notes_app", doc(css, body, VERA), width=1200, scale=1, smallest=15, must=["conditional"] * bad)


def physio(rng: Random, *, bad: bool) -> Page:
    """An appointment: the pale foot says whom the fee is for, or who holds the copyright."""
    css = """body{width:386px;background:#fff;color:#1e2f3f}.t{padding:6px 20px 12px;font-size:20px;font-weight:700}
    .d{display:flex;gap:14px;padding:0 20px 14px;align-items:center;font-size:15px}.d b{font-size:18px;display:block}
    .f{background:#eef6fb;margin:0 16px;border-radius:14px;padding:16px
    18px;display:flex;justify-content:space-between;align-items:center;font-size:16px}.f b{font-size:32px}
    .sl{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;padding:16px}
    .sl span{border:1px solid #b9cfdf;border-radius:8px;text-align:center;padding:9px;font-size:15px}.sl .on{background:#1c6ea4;color:#fff}
    .b{background:#1c6ea4;color:#fff;text-align:center;border-radius:10px;padding:13px;margin:0 16px;font-size:17px}
    .z{font-size:9px;color:#b3bec8;text-align:center;padding:12px 16px 22px}"""
    small = "Fee is for first-time patients only; all others pay $165." if bad else "Copyright Brook Lane Practice. All rights reserved."
    body = f"""{phone_head("09:4" + str(rng.randint(0, 9)))}<div class=t>Book a visit</div><div
    class=d>{picture("#c6dbe8", "#7fa8c4", "width:74px;height:74px;border-radius:50%", "person")}<span><b>Brook Lane
    Practice</b>Physiotherapy, room {rng.randint(1, 6)}</span></div><div class=f><span>Initial consultation<br>45
    minutes</span><b>$120</b></div><div class=sl><span>09:00</span><span
    class=on>10:30</span><span>11:15</span><span>14:00</span><span>15:30</span><span>16:45</span></div><div class=b>Confirm 10:30</div><div
    class=z>{small}</div>"""
    return labelled(
        "marina_en-physio", doc(css, body, ROMAN), width=386, scale=3, smallest=27, must=["fine_print"] * bad, unsure=["conditional"] * bad
    )


def pizza_board(rng: Random, *, bad: bool) -> Page:
    """A chalk board with three combos, each so much less."""
    css = """body{width:760px;background:#22301f;color:#f7f3e3;padding:40px 46px;border:16px solid #7b5530}
    h1{font-size:56px;text-align:center;border-bottom:3px dashed #f7f3e3;padding-bottom:12px}
    .r{padding:20px 0;border-bottom:1px solid #55664f}.r h3{font-size:32px;color:#ffd166}.r p{font-size:22px;color:#d4dac6}
    .r div{display:flex;gap:34px;font-size:28px;align-items:baseline}.r b{font-size:42px;margin-left:auto}
    .z{text-align:center;font-size:22px;padding-top:16px}"""
    rows = [
        ("Lunch duo", "Two slices and a soda", 18, 4, 14),
        ("Family combo", "Large pizza, salad, four sodas", 32, 8, 26 if bad else 24),
        ("Movie night", "Two mediums and dips", 41, 6, 35),
    ]
    lines = "".join(
        f"<div class=r><h3>{a}</h3><p>{b}</p><div><span>was ${c}</span><span>save ${d}</span><b>now ${e}</b></div></div>" for a, b, c, d, e in rows
    )
    body = f"<h1>Pia's Oven</h1>{lines}<div class=z>Open till 11 pm · {rng.randint(8, 14)} inch bases · ask for allergens</div>"
    return labelled("marina_en-pizza_board", doc(css, body, BOOK), width=760, scale=1, smallest=22, paper=True, must=["false_discount"] * bad)


def course(rng: Random, *, bad: bool) -> Page:
    """A course: its sale is over though its price still stands in front; or it has one price, and a talk that has taken place."""
    css = """body{width:402px;background:#fff;color:#1b1b3a}.v{position:relative}
    .v::after{content:'▶';position:absolute;left:172px;top:70px;font-size:46px;color:#fff}h1{font-size:21px;padding:14px 18px 2px}
    .m{padding:0 18px;font-size:14px;color:#65658a}.p{padding:12px 18px 0;font-size:15px}.p b{font-size:36px;padding-right:8px}
    .n{margin:10px 18px;background:#f3f2fb;border-radius:8px;padding:12px 14px;font-size:15px}.l{padding:4px 18px;font-size:15px}
    .l div{padding:10px 0;border-top:1px solid #e9e8f2}.b{background:#3d3bd1;
    color:#fff;margin:12px 18px 24px;border-radius:8px;text-align:center;padding:13px;font-size:17px}"""
    price = "<b>$49</b>Autumn sale price" if bad else "<b>$89</b>lifetime access"
    note = "The autumn sale ended on 31 October." if bad else "The live Q&A of 4 May has ended. The recording is in lesson 12."
    body = f"""{phone_head("20:41")}<div class=v>{picture("#5e5ce6", "#1b1b3a", "height:210px", "none")}</div><h1>Bookbinding from
    Scratch</h1>
    <div class=m>{rng.randint(900, 4000)} learners · 12 lessons · 5 h 40 min</div><div class=p>{price}</div><div class=n>{note}</div><div
    class=l><div>1. Paper and grain</div><div>2. Folding and piercing</div><div>3. The kettle stitch</div></div><div class=b>Enrol</div>"""
    return labelled("marina_en-course", doc(css, body, VERA), width=402, smallest=28, must=["expired_offer"] * bad)


def charger(rng: Random, *, bad: bool) -> Page:
    """A charging post: a fee for each session that only the pale foot tells, or none."""
    css = """body{width:380px;background:#06141b;color:#e6f4f1}.t{padding:8px 20px;font-size:19px;font-weight:700}
    .r{width:210px;height:210px;margin:14px auto;border-radius:50%;
    border:12px solid #19d3a2;text-align:center;padding-top:50px;font-size:16px}.r b{font-size:40px;display:block;line-height:1.2}
    .g{display:grid;grid-template-columns:1fr 1fr;gap:1px;background:#16323d;margin:10px 20px}
    .g div{background:#0c222c;padding:12px 14px;font-size:14px;color:#8fb0b0}.g b{display:block;font-size:18px;color:#e6f4f1}
    .b{background:#19d3a2;color:#06141b;margin:16px 20px 0;border-radius:10px;padding:13px;text-align:center;font-size:17px;font-weight:700}
    .z{font-size:9px;color:#3a525c;text-align:center;padding:12px 0 22px}"""
    third = "<div>Idle limit<b>20 min</b></div>" if bad else "<div>Session fee<b>None</b></div>"
    small = "A session fee of $1.00 is added to every charge." if bad else "Amperline app 6.2. Map data by its owners."
    body = f"""{phone_head("14:19", "#e6f4f1")}<div class=t>Post {rng.randint(2, 18)} · Quarry Road</div><div class=r>Price<b>$0.35</b>per
    kWh</div><div class=g><div>Power<b>50 kW</b></div><div>Plug<b>CCS</b></div>{third}<div>Status<b>Free now</b></div></div><div
    class=b>Start charging</div><div class=z>{small}</div>"""
    return labelled("marina_en-charger", doc(css, body, ROMAN), width=380, scale=3, smallest=27, must=["fine_print", "hidden_fee"] * bad)


def outlet(rng: Random, *, bad: bool) -> Page:
    """An armchair in a weekend deal that is closed, or is running."""
    css = """body{width:1180px;background:#f7f1ea;color:#3b2f2f}
    header{padding:18px 56px;font-size:24px;letter-spacing:4px;border-bottom:1px solid #d8cbbb}
    .w{display:grid;grid-template-columns:520px 1fr;gap:46px;padding:34px 56px 46px}
    .rb{background:#8c2f39;color:#fff;display:inline-block;padding:5px 18px;font-size:17px}h1{font-size:32px;font-weight:400;padding:12px 0}
    .p{font-size:44px;color:#8c2f39}.p del{font-size:22px;color:#85756b;margin-left:16px}.p span{font-size:19px;margin-left:14px}
    .n{font-size:18px;padding:14px 18px;background:#fff;margin:16px 0;border-left:5px solid #8c2f39}.d{font-size:16px;line-height:1.9}"""
    note = "This deal closed on 12 October." if bad else "Deal closes in 05 h 12 m 44 s"
    body = f"""<header>FEN &amp; FELL OUTLET</header><div class=w>{picture("#e6d8c6", "#c3ad93", "height:400px", "chair")}<div><div
    class=rb>Weekend deal</div><h1>Corduroy armchair, rust</h1><div class=p>$480<del>$600</del><span>20% off</span></div><div
    class=n>{note}</div><div class=d>Width 78 cm, depth 84 cm, seat height 43 cm<br>Oak legs · delivered assembled, no
    charge<br>{rng.randint(3, 19)} left in the warehouse</div></div></div>"""
    return labelled("marina_en-outlet", doc(css, body, BOOK), width=1180, scale=1, smallest=16, must=["expired_offer"] * bad)


def gems(rng: Random, *, bad: bool) -> Page:
    """A pouch of gems in a game: big at the price of the first purchase, or at the price for all."""
    css = """body{width:780px;background:radial-gradient(#3a2c6d,#120c2b);color:#fff;padding:22px 30px 30px}
    .t{display:flex;justify-content:space-between;font-size:20px}.t span{background:#0006;border-radius:16px;padding:4px 18px}
    .m{display:flex;gap:26px;align-items:center;background:#ffffff14;
    border:2px solid #8c78e0;border-radius:20px;padding:22px;margin-top:18px}.m h1{font-size:30px}.m p{font-size:19px;color:#cfc6f5}
    .pr{margin-left:auto;text-align:center;background:#ffc83d;color:#2b1a00;border-radius:16px;padding:12px 30px}
    .pr b{font-size:44px;display:block;line-height:1.1}.pr i{font-style:normal;font-size:18px}"""
    price, tag, line = (
        ("$0.99", "first purchase", "Second purchase and later: $4.99") if bad else ("$4.99", "buy", "Same price each time, up to 3 a day")
    )
    body = f"""<div class=t><span>Level {rng.randint(12, 60)}</span><b>Trading post</b><span>Gems {rng.randint(100, 900)}</span></div><div
    class=m>{picture("#5ef0d0", "#2a7fd6", "width:150px;height:150px;border-radius:18px", "gem")}<div><h1>Pouch of 500 gems</h1>
    <p>{line}</p></div><div class=pr><b>{price}</b><i>{tag}</i></div></div>"""
    return labelled("marina_en-gems", doc(css, body, VERA), width=780, scale=1, smallest=18, must=["conditional"] * bad)


def car_wash(rng: Random, *, bad: bool) -> Page:
    """A handbill for a car wash: its pale foot adds a charge, or names the printer."""
    css = """body{width:700px;background:#e0f4ff;color:#073b5c;padding:36px 40px;text-align:center}h1{font-size:64px;line-height:1.05}
    h2{font-size:28px;font-weight:400;padding:8px}.p{background:#073b5c;
    color:#fff;border-radius:30px;margin:20px 60px;padding:16px;font-size:30px}.p b{font-size:104px;display:block;line-height:1.1}
    ul{list-style:none;font-size:27px;line-height:1.6}.z{font-size:13px;color:#9fc3d6;padding-top:24px}"""
    small = "An extra $10 environmental charge is added to each wash at the till." if bad else "Printed by Tidewater Press on recycled paper."
    body = f"""<h1>SUDS &amp; SHINE</h1><h2>Hand car wash, {rng.randint(12, 88)} Station
    Road</h2>{picture("#bfe6fb", "#3a9bd1", "height:150px;border-radius:20px", "van")}<div class=p>Full wash<b>$25</b>any car</div>
    <ul><li>Foam, rinse and hand dry</li><li>Wheels and door sills</li><li>Mon to Sat, 8 to 6</li></ul><div class=z>{small}</div>"""
    return labelled("marina_en-car_wash", doc(css, body, ROMAN), width=700, scale=2, smallest=26, must=["fine_print", "hidden_fee"] * bad)


TEMPLATES = (club, oil_label, recital, broadband, notes_app, physio, pizza_board, course, charger, outlet, gems, car_wash)
