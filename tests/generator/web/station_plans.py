"""Subscriptions, plans, courses and software of `station`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.station_kit import art, money, promised, rows, shot, status, told


def tiers(rng: Random) -> Iterator[Page]:
    """A software pricing table on a desktop: yearly prices with what they save."""
    css = """body{background:#0b1020;color:#e7eaf6;text-align:center;padding:44px 60px;font-family:'DejaVu Sans'}h1{font-size:32px}.tg{display:inline-flex;background:#1c2440;
    border-radius:24px;margin:20px 0 30px;padding:5px}.tg span{padding:8px 22px;font-size:15px}.tg .on{background:#6d7cff;border-radius:20px}.g{display:grid;gap:20px;
    grid-template-columns:1fr 1fr 1fr;text-align:left}.k{background:#141b33;border:1px solid #2b355c;border-radius:14px;padding:26px}.k .p{font-size:34px;margin:12px 0}
    .k p{font-size:15px;margin-top:8px}.s{background:#1f6f4a;padding:3px 9px;border-radius:10px;font-size:13px}"""
    for tag, team, facts in (
        ("wrong_saving", "$259.20", told("Team says 20% off the $288 a year", must="false_discount")),
        ("saves_more_than_said", "$201.60", told(must="false_discount")),
        ("right_saving", "$230.40", told("Team says 20% off the $288 a year")),
    ):
        cards = (("Solo", "$120.00", "$96.00", "1 seat"), ("Team", "$288.00", team, "5 seats"), ("Studio", "$600.00", "$480.00", "15 seats"))
        cells = "".join(
            f"<div class=k><b>{n}</b><p class=p>{now}<span style='font-size:15px'> / year</span></p><p><del>{was}</del> &nbsp;<span class=s>Save 20%</span></p>"
            f"<p>{seat}</p><p>✓ Unlimited boards</p><p>✓ Export to PDF</p></div>"
            for n, was, now, seat in cards
        )
        body = f"""<h1>Plans for every size of crew</h1><p style='margin-top:8px'>Used by {rng.randint(11, 39)},000 people</p><div class=tg><span>Monthly</span>
        <span class=on>Yearly</span></div><div class=g>{cells}</div>"""
        yield shot(f"tiers-{tag}", css, body, facts, width=1200, scale=1, px=14)


def simcard(rng: Random) -> Iterator[Page]:
    """A mobile network's plan card: data in big print, price in a circle."""
    css = """body{background:#fff0f6}.in{padding:20px}.k{background:#fff;border-radius:22px;padding:24px;position:relative;margin-top:16px}.c{position:absolute;right:20px;top:22px;
    width:112px;height:112px;border-radius:50%;background:#e6007e;color:#fff;text-align:center;padding-top:28px;font-size:31px;font-weight:800;line-height:1}
    .c small{display:block;font:14px Liberation Sans;margin-top:4px}.d{font-size:54px;font-weight:800;color:#e6007e}.f{font-size:9.5px;color:#c6b4be;margin-top:16px}
    .b{border:2px solid #e6007e;color:#e6007e;text-align:center;border-radius:26px;padding:12px;margin-top:22px;font-weight:700}"""
    for tag, fine, facts in (
        (
            "rise_in_fine_print",
            "Price is £10 for the first 3 months and £19 a month from month 4 of a 24-month contract.",
            told("new SIM deal", must="fine_print", unsure="conditional"),
        ),
        ("harmless_print", "© Fizz Mobile 2026. Coverage map for illustration. Calls may be recorded for training purposes.", told("new SIM deal")),
    ):
        body = f"""{status("17:31")}<div class=in><b style='font-size:22px;color:#e6007e'>fizz mobile</b><div class=k><div class=c>£10<small>a month</small></div>
        <p class=d>30GB</p><p>SIM only, 5G</p><p style='margin-top:34px'>✓ Unlimited UK minutes</p><p>✓ Unlimited texts</p><p>✓ EU roaming, {rng.randint(8, 12)} GB</p>
        <div class=b>Choose this SIM</div><p class=f>{fine}</p></div></div>"""
        yield shot(f"simcard-{tag}", css, body, facts, scale=3, px=9.5)


def gym(rng: Random) -> Iterator[Page]:
    """A gym's sign-up page: dark photo, a big number, a list of what is in it."""
    css = """body{background:#1a1a1a;color:#fff}.in{padding:18px 24px 30px}h1{font:800 30px 'DejaVu Sans'}.p{font-size:58px;font-weight:800;color:#ff4d2e}.p small{font-size:18px;
    color:#fff}li{margin:9px 0 0 18px;font-size:16px}.b{background:#ff4d2e;text-align:center;padding:16px;font-weight:700;margin:22px 0 12px}
    .f{font-size:10px;color:#5c5c5c}.n{font-size:16px}"""
    for tag, foot, facts in (
        (
            "joining_fee_in_fine_print",
            "<p class=f>A one-off joining fee of £35 and an annual kit charge of £20 are added at sign-up.</p>",
            told("Gym ad", must="fine_print hidden_fee"),
        ),
        ("no_joining_fee", "<p class=n>No joining fee. Cancel any month.</p>", told("Gym ad")),
        (
            "harmless_print",
            "<p class=f>Photo taken at our Leeds club. © Forge Fitness 2026. All equipment subject to routine servicing.</p>",
            told(None, promised("Forge monthly membership", 24, "GBP")),
        ),
    ):
        body = f"""{art(200, "#3a3a3a", "#ff4d2e", "peak")}<div class=in><h1>FORGE FITNESS</h1><p class=p>£24 <small>per month</small></p><ul><li>{rng.randint(80, 120)}
        machines, free weights</li><li>40 classes a week</li><li>Open 6 am to 11 pm</li></ul><div class=b>JOIN ONLINE</div>{foot}</div>"""
        yield shot(f"gym-{tag}", css, body, facts, scale=2.5, px=10)


def course(rng: Random) -> Iterator[Page]:
    """An online course on a desktop: dark head, a floating card with video and price."""
    css = """.h{background:#1c1d1f;color:#fff;padding:40px 420px 50px 60px}.h h1{font-size:32px}.h p{margin-top:12px}.w{padding:30px 420px 60px 60px}.k{position:absolute;right:50px;
    top:36px;width:330px;background:#fff;border:1px solid #d1d7dc;box-shadow:0 2px 8px #0003}.k .i{padding:22px}.p{font-size:32px;font-weight:700}.p del{font-size:16px;
    font-weight:400;color:#6a6f73;margin:0 8px}.p span{font-size:16px;font-weight:400}.c{margin:8px 0 14px;font-size:15px;color:#b32d0f}.b{background:#a435f0;color:#fff;
    padding:13px;text-align:center;font-weight:700}"""
    for tag, now, cut, note, facts in (
        ("wrong_percent", "$21.99", "80% off", "2 days left at this price", told("80% off? Really?", must="false_discount")),
        ("ended", "$16.99", "80% off", "This sale ended on November 20, 2026", told("Picture taken November 26, 2026", must="expired_offer")),
        ("running", "$16.99", "80% off", "2 days left at this price", told("80% off? Really?")),
    ):
        body = f"""<div class=h><h1>Watercolour Landscapes: from First Wash to Framing</h1><p>Learn glazing, wet-in-wet and composition in 32 lessons.</p><p>Rating 4.7
        ({rng.randint(2, 9)},{rng.randint(100, 999)} ratings) · {rng.randint(20, 40)},118 students · Updated 9/2026</p></div><div class=w><h2>What you will learn</h2>
        <p style='margin:10px 0'>✓ Mix greens that look alive</p><p>✓ Paint water, mist and stone</p><p style='margin:10px 0'>✓ Stretch paper and cut mounts</p></div>
        <div class=k>{art(180, "#a8dadc", "#457b9d", "peak")}<div class=i><p class=p>{now}<del>$84.95</del><span>{cut}</span></p><p class=c>{note}</p>
        <div class=b>Enrol</div><p style='text-align:center;font-size:13px;margin-top:10px'>30-day refund</p></div></div>"""
        yield shot(f"course-{tag}", css, body, facts, width=1150, scale=1, px=15)


def mealbox(rng: Random) -> Iterator[Page]:
    """A meal box: a green page with a price for newcomers or for all."""
    css = """body{background:#eaf4e2;color:#1f3d1c}.in{padding:10px 22px 26px}h1{font:700 30px/1.15 'Liberation Serif';margin-top:14px}.big{font-size:46px;font-weight:800;
    margin-top:14px}.w{font-size:17px}.r{background:#fff;border-radius:10px;padding:14px;margin-top:16px;display:flex;justify-content:space-between}
    .b{background:#1f3d1c;color:#fff;text-align:center;border-radius:10px;padding:15px;margin-top:20px}"""
    for tag, big, words, facts in (
        ("first_box_price", "£19.99", "on your first order", told("They advertise 19.99 a box", must="conditional", unsure="mismatch")),
        ("usual_price", "£39.98", "each week, pause whenever you like", told("39.98 a box, correct?", promised("Veg box for two", 39.98, "GBP"))),
    ):
        body = f"""{status("19:44")}<div class=in><b>root &amp; ladle</b><h1>Three dinners for two, in one box</h1>{art(200, "#b7d79a", "#588157")}
        <p class=big>{big}</p><p class=w>{words}</p><div class=r><span>Regular weekly box</span><b>£39.98</b></div><div class=r><span>Delivery</span><b>Included</b></div>
        <div class=b>Build my box</div><p style='margin-top:12px;font-size:14px'>{rng.randint(28, 40)} recipes to choose from each week</p></div>"""
        yield shot(f"mealbox-{tag}", css, body, facts, px=14)


def licence(rng: Random) -> Iterator[Page]:
    """A reseller's order page for software: white, boxed, with a voucher row."""
    css = """body{background:#f3f4f6;padding:36px}.w{background:#fff;border:1px solid #ccc;width:680px;margin:auto}.w h1{background:#24292f;color:#fff;padding:16px 24px;font-size:20px}
    .row{display:flex;justify-content:space-between;padding:13px 24px;border-bottom:1px solid #eee;font:15px 'Liberation Mono'}.row.end{background:#eef6ff;
    font-size:18px}.n{padding:16px 24px;color:#57606a;font-size:14px}"""
    lines = [("PhotoForge 5 licence x 4", 23600), ("Upgrade cover 1 yr x 4", 7200), ("Voucher NOV15", -1500), ("VAT 20 %", 5860)]
    for tag, extra, facts in (
        ("wrong_total", 2000, told("invoice preview of the reseller", must="total_mismatch", unsure="document.sum_mismatch")),
        ("right_total", 0, told("order preview of the reseller")),
    ):
        bill = [*((words, money(cents, "€")) for words, cents in lines), ("Amount due", money(sum(cents for _, cents in lines) + extra, "€"))]
        body = f"""<div class=w><h1>Review your order</h1>{rows(bill)}<p class=n>Quote {rng.randint(70000, 79999)} · keys are sent by mail within an hour of payment.</p></div>"""
        yield shot(f"licence-{tag}", css, body, facts, width=800, scale=1.5, px=14)


TEMPLATES = (tiers, simcard, gym, course, mealbox, licence)
