"""English pages with plans, options, flyers, instalments and offers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.lagoon_kit import LATIN, art, doc, money, offered, page, row, status
from tests.generator.web.page import Page

SERIF = "'Liberation Serif',serif"


def plans(rng: Random) -> Iterator[Page]:
    """A tool for teams: three plans on sale, side by side."""
    for wrong in (True, False):
        cards = "".join(
            f"<div style='flex:1;border:1px solid {'#4338ca' if at == 1 else '#d8dae5'};border-radius:14px;padding:28px;"
            f"background:#fff'><h3>{name}</h3><p style='color:#666'>{who}</p>"
            f"<p style='margin-top:16px;font-size:20px'><del style='color:#6b7280'>${old}</del> <span style='color:#15803d'>20% off"
            f"</span></p>{money(str(now), 44, sign='$')} <span>per seat / month</span>"
            f"<p style='background:{'#4338ca' if at == 1 else '#eef'};color:{'#fff' if at == 1 else '#333'};text-align:center;"
            f"padding:10px;border-radius:8px;margin:20px 0'>Choose {name}</p><p>✓ {perk}<br>✓ Shared boards<br>✓ Calendar sync</p>"
            "</div>"
            for at, (name, who, old, now, perk) in enumerate(
                (
                    ("Solo", "For one person", 15, 12, "3 projects"),
                    ("Studio", "For small teams", 30, 26 if wrong else 24, "40 projects"),
                    ("House", "For whole companies", 60, 48, "Unlimited projects"),
                )
            )
        )
        body = (
            "<div class='sb' style='padding:22px 70px'><b style='font-size:20px'>◆ Tidemark</b><span>"
            "Features　Customers　Pricing　Log in</span></div><div style='text-align:center;padding:20px'><h1>Spring sale on every "
            "plan</h1>"
            f"<p style='margin-top:8px'>Used by {rng.randint(2, 9)},400 teams in 31 countries</p></div><div class='f' "
            f"style='gap:24px;padding:20px 70px 60px'>{cards}</div>"
        )
        yield page(
            f"en-team_plans-{'false_discount' if wrong else 'honest'}",
            doc(body, ground="#f7f7fc", font=LATIN, size=16),
            width=1220,
            scale=1.0,
            smallest=16,
            must=("false_discount",) if wrong else (),
        )


def weekly(rng: Random) -> Iterator[Page]:
    """A grocer's weekly sheet with unit prices."""
    goods = (
        ("Seedless grapes", "500 g pack", "£1.80", "£3.60 per kg", "#9bc27a"),
        ("Smoked bacon", "300 g", "2 for £5", "", "#e39a8f"),
        ("Oat milk", "1 litre", "£1.25", "£1.25 per litre", "#e8dcc2"),
        ("Sourdough loaf", "800 g", "£2.40", "£3.00 per kg", "#c99a5f"),
        ("Washing liquid", "30 washes", "£4.50", "15p per wash", "#7fb1dd"),
        ("Salmon fillets", "2 x 120 g", "£3.60", "£15.00 per kg", "#f0a58a"),
        ("Vine tomatoes", "400 g", "£1.10", "£2.75 per kg", "#d9553f"),
        ("Greek yogurt", "1 kg", "£2.90", "£2.90 per kg", "#dfe4ee"),
    )
    for wrong in (True, False):
        line = "These offers finished on Wednesday 12 March" if wrong else "Offers run until Wednesday 12 March"
        cells = "".join(
            f"<div style='border:1px solid #cfd8cf;padding:14px;background:#fff'>{art('#f3f6ee', tint, height=110)}<h3 "
            f"style='margin-top:8px'>{name}</h3><p style='color:#555'>{pack}</p>"
            f"<p style='display:inline-block;background:#ffe14d;padding:2px 12px;font-size:30px;font-weight:700;margin:6px 0'>{cost}"
            f"</p><p style='color:#555'>{unit or 'Mix any two'}</p></div>"
            for name, pack, cost, unit, tint in goods
        )
        body = (
            f"<div style='background:#14532d;color:#fff;padding:26px 40px'><h1 style='font-family:{SERIF};font-size:44px'>Marlow's "
            f"Weekly Offers</h1><p style='font-size:22px;margin-top:8px'>{line}</p></div>"
            f"<div style='display:grid;grid-template-columns:repeat(4,1fr);gap:14px;padding:24px 40px'>{cells}</div><p "
            f"style='padding:0 40px 26px'>Open 7am to 10pm · {rng.randint(20, 60)} shops across the county</p>"
        )
        yield page(
            f"en-weekly_flyer-{'expired' if wrong else 'honest'}",
            doc(body, ground="#f1f5ec", font=LATIN, size=16),
            width=1200,
            scale=1.0,
            smallest=16,
            must=("expired_offer",) if wrong else (),
        )


def fares(rng: Random) -> Iterator[Page]:
    """One flight at three fares in a table."""
    for wrong in (True, False):
        picked = 1 if wrong else 0
        columns = (
            ("Light", "$89", "Small bag only", "No changes"),
            ("Classic", "$134", "Cabin bag 10 kg", "Changes for a fee"),
            ("Free", "$198", "Checked bag 23 kg", "Free changes"),
        )
        cards = "".join(
            f"<div style='flex:1;background:{'#0c4a6e' if at == picked else '#fff'};color:{'#fff' if at == picked else '#1e293b'};"
            f"border:1px solid #94a3b8;padding:20px;border-radius:6px'><div class='sb'><b>{name}</b>"
            f"<span>{'● Selected' if at == picked else '○'}</span></div>"
            f"<h2 style='font-size:34px;margin:10px 0'>{cost}</h2><p>{bag}</p><p>{change}</p></div>"
            for at, (name, cost, bag, change) in enumerate(columns)
        )
        body = (
            "<div style='background:#0c4a6e;color:#fff;padding:30px 60px'><p>Porto → Lisbon</p><h1 style='font-size:42px'>"
            f"Fly {'from ' if wrong else 'for '}$89</h1></div><div style='padding:30px 60px'><div class='sb' "
            f"style='padding-bottom:18px'><span style='font-size:22px'>07:35 → 08:30</span><span>TA {rng.randint(200, 899)} · 55 "
            "min · nonstop</span><span>Thu, May 22</span></div>"
            f"<div class='f' style='gap:16px'>{cards}</div><div class='sb' style='padding-top:26px;font-size:20px'><span>1 adult, "
            f"one way</span><span>To pay <b>{columns[picked][1]}</b>　<span style='background:#f59e0b;padding:9px 26px;"
            "border-radius:4px'>Continue</span></span></div></div>"
        )
        yield page(
            f"en-fares-{'from' if wrong else 'honest'}",
            doc(body, ground="#eef3f7", font=LATIN, size=16),
            width=1120,
            scale=1.0,
            smallest=16,
            must=("conditional",) if wrong else (),
        )


def sofa(rng: Random) -> Iterator[Page]:
    """A sofa, payable in four parts."""
    for wrong in (True, False):
        price = 720 if wrong else 640
        swatches = "".join(
            f"<span style='width:34px;height:34px;border-radius:50%;background:{c};border:2px solid {'#222' if c == '#7d8471' else '#fff'}'></span>"
            for c in ("#7d8471", "#b08968", "#39424e")
        )
        body = (
            f"<div class='sb' style='padding:20px 50px;font-family:{SERIF}'><b style='font-size:24px'>Hearth & Linen</b><span>"
            "Sofas　Beds　Lighting　Bag (0)</span></div><div class='f' style='gap:44px;padding:20px 50px "
            f"60px'>{art('#ece7df', '#7d8471', '600px', 430)}"
            f"<div style='flex:1'><p style='color:#666'>★★★★☆ {rng.randint(40, 300)} reviews</p><h1 style='font-family:{SERIF}'>"
            f"Alder two-seat sofa</h1><h2 style='margin:14px 0;font-weight:500;font-size:30px'>${price}</h2><p "
            f"style='background:#f3efe8;padding:12px'>or 4 interest-free payments of <b>${price // 4}</b></p>"
            f"<p style='margin:20px 0 8px'>Fabric: Sage bouclé</p><div class='f' style='gap:10px'>{swatches}</div><p "
            "style='background:#222;color:#fff;text-align:center;padding:14px;margin:26px 0'>Add to bag</p><p>W 168 × D 88 × H 82 "
            "cm<br>Ships in 2–3 weeks</p></div></div>"
        )
        yield page(
            f"en-sofa_payments-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#fff", font=LATIN, size=16),
            width=1240,
            scale=1.0,
            smallest=16,
            must=("mismatch",) if wrong else (),
            listing=offered("Alder two-seat sofa, sage", 640, "USD"),
        )


def jacket(rng: Random) -> Iterator[Page]:
    """A jacket with a percentage badge over its picture."""
    for wrong in (True, False):
        price = "96.00" if wrong else "90.00"
        sizes = "".join(
            f"<span style='flex:1;text-align:center;padding:9px;border:1px solid {'#000' if s == 'M' else '#ccc'}'>{s}</span>"
            for s in ("XS", "S", "M", "L", "XL")
        )
        body = (
            f"{status(rng)}<div class='sb' style='padding:8px 16px'><span>←</span><b>KESTREL</b><span>♡</span></div><div "
            f"style='position:relative'>{art('#dbe2dd', '#2f4a3c', height=330, corner=0)}<span style='position:absolute;left:14px;"
            "top:14px;background:#dc2626;color:#fff;padding:4px 12px;font-weight:700;font-size:18px'>-25%</span></div>"
            f"<div style='padding:16px'><h3>Waxed field jacket</h3><p style='color:#666'>Style {rng.randint(10000, 99999)} · Forest"
            f"</p><p style='margin:10px 0;font-size:16px'>{money(price, 28, sign='£', colour='#dc2626')}　Was <del>£120.00</del></p>"
            f"<div class='f' style='gap:6px'>{sizes}</div>"
            "<p style='background:#000;color:#fff;text-align:center;padding:14px;margin-top:18px'>ADD TO BAG</p><p "
            "style='padding-top:14px'>▸ Product details<br>▸ Delivery and returns</p></div>"
        )
        yield page(
            f"en-jacket-{'false_discount' if wrong else 'honest'}",
            doc(body, ground="#fff", font=LATIN),
            scale=2.0,
            must=("false_discount",) if wrong else (),
        )


def letter(rng: Random) -> Iterator[Page]:
    """A shop's mail as a mail client shows it."""
    for wrong in (True, False):
        line = "The linen sale ended on May 31" if wrong else "The linen sale is on until May 31"
        goods = "".join(
            f"<div style='flex:1;text-align:center'>{art(a, b, height=150)}<h3 style='margin-top:10px;font-family:{SERIF}'>{name}"
            f"</h3><p style='font-size:18px'><del style='color:#666'>${old}</del>　<b style='color:#9a3412'>${old - 20}</b></p><p>"
            "Save $20</p></div>"
            for name, old, a, b in (("Duvet cover", 98, "#e8e4da", "#b9b09c"), ("Throw blanket", 74, "#e3dcd8", "#a9786a"))
        )
        body = (
            "<div style='background:#fff;padding:18px 26px;border-bottom:1px solid #ddd'><h2>Linen, at last</h2><p "
            "style='color:#555'>Fern & Flax &lt;hello@fernflax.example&gt; · to me</p></div><div style='background:#fff;"
            "max-width:600px;margin:24px auto;padding:34px'>"
            f"<h1 style='font-family:{SERIF};text-align:center'>Fern & Flax</h1><p style='text-align:center;font-size:18px;"
            f"margin:18px 0;background:#fdf0e6;padding:12px'>{line}</p><div class='f' style='gap:24px'>{goods}</div><p "
            "style='text-align:center;margin-top:28px'><span style='background:#9a3412;color:#fff;padding:12px 40px'>See the linen"
            "</span></p>"
            f"<p style='text-align:center;color:#666;margin-top:28px'>{rng.randint(10, 90)} Weaver Street, Portland</p></div>"
        )
        yield page(
            f"en-linen_mail-{'expired' if wrong else 'honest'}",
            doc(body, ground="#eceff3", font=LATIN, size=15),
            width=760,
            scale=1.5,
            smallest=22,
            must=("expired_offer",) if wrong else (),
        )


def trade(rng: Random) -> Iterator[Page]:
    """A phone with and without an old one handed in."""
    for wrong in (True, False):
        head = (
            "<p style='font-size:17px'>with eligible trade-in</p><p style='font-size:18px;margin-top:6px'>$799 without trade-in</p>"
            if wrong
            else "<p style='font-size:17px'>unlocked, paid in full</p>"
        )
        chips = "".join(
            f"<div style='border:1px solid {'#60a5fa' if at == 0 else '#444'};border-radius:12px;padding:12px;flex:1;text-align:center'>{w}</div>"
            for at, w in enumerate(("128 GB", "256 GB"))
        )
        body = (
            f"{status(rng, '#eee')}<div style='text-align:center;padding:20px'><h2>Lumen 9"
            f"</h2>{money('399' if wrong else '799', 58, sign='$')}{head}</div><div style='padding:0 "
            f"90px'>{art('#1d2740', '#60a5fa', height=250, corner=24)}</div>"
            f"<div style='padding:20px'><p style='margin-bottom:8px'>Storage</p><div class='f' style='gap:10px'>{chips}</div><div "
            "style='margin-top:18px;background:#1c1c20;border-radius:12px;padding:14px'><div class='sb'><span>6.3 in display</span>"
            f"<span>50 MP camera</span></div><p style='color:#b5b5bd'>Delivery in {rng.randint(2, 5)} business days</p></div>"
            "<p style='background:#60a5fa;color:#000;text-align:center;border-radius:26px;padding:13px;margin-top:18px;"
            "font-size:17px'>Buy Lumen 9</p></div>"
        )
        yield page(
            f"en-phone_trade-{'conditional' if wrong else 'honest'}",
            doc(body, ground="#000", ink="#f2f2f2", font=LATIN),
            must=("conditional",) if wrong else (),
        )


def broadband(rng: Random) -> Iterator[Page]:
    """Home internet with one price and small print below."""
    for wrong in (True, False):
        small = (
            "Rate rises to $74/mo after month 6. Early exit costs $120."
            if wrong
            else "Illustration only. Fernline is a trading name of Fernline Networks."
        )
        body = (
            f"<div style='background:#4c1d95;color:#fff'>{status(rng, '#fff')}<div style='padding:22px 20px 30px'><b>fernline</b>"
            "<h1 style='margin-top:12px'>Fiber for the whole house</h1><p>500 Mbps down, 500 Mbps up</p></div></div><div "
            "style='background:#fff;margin:-14px 14px 14px;border-radius:14px;padding:22px;text-align:center'>"
            f"<p>Fiber 500</p>{money('49', 60, sign='$', colour='#4c1d95')}<span style='font-size:18px'>/mo</span><p "
            "style='margin:10px 0'>Router included · Free setup</p><p style='background:#facc15;padding:12px;border-radius:8px;"
            "font-weight:700'>Check my address</p></div><div style='padding:6px 22px'><p>● Wi-Fi 6 router</p><p>● Setup by a "
            f"technician</p><p>● Support on 555-0{rng.randint(100, 199)}</p></div>"
            f"<p style='font-size:10px;color:#b3b0c0;padding:16px 22px;background:#f5f3fa'>{small}</p>"
        )
        yield page(
            f"en-fiber-{'fine_print' if wrong else 'honest'}",
            doc(body, ground="#f5f3fa", font=LATIN),
            smallest=20,
            must=("fine_print",) if wrong else (),
            unsure=("conditional", "hidden_fee") if wrong else (),
        )


def deal(rng: Random) -> Iterator[Page]:
    """One deal of the day, with its clock."""
    for wrong in (True, False):
        clock = "<b style='color:#b91c1c'>This deal has ended</b>" if wrong else "Ends in <b>03 : 12 : 44</b>"
        body = (
            f"{status(rng)}<div style='background:#fef3c7;padding:10px 16px'><b>⚡ Deal of the day</b>"
            f"</div>{art('#e0f2fe', '#0369a1', height=240, corner=0)}<div style='background:#fff;padding:16px'><p "
            f"style='font-size:16px;border:1px solid #e5e7eb;padding:10px;text-align:center'>{clock}</p>"
            f"<h3 style='margin:12px 0 4px'>Portable speaker, 12 h battery</h3><p>Deal price {money('39.00', 30, sign='$')}　List "
            f"<del>$59.00</del></p><p style='color:#555'>Sold by Northpier Audio · {rng.randint(300, 999)} ratings</p><div "
            "class='f' style='gap:8px;margin-top:14px'>"
            "<span style='flex:1;text-align:center;border:1px solid #999;padding:11px;border-radius:20px'>Add to list</span><span "
            "style='flex:1;text-align:center;background:#fbbf24;padding:11px;border-radius:20px'>See item</span></div></div>"
        )
        yield page(f"en-daily_deal-{'expired' if wrong else 'honest'}", doc(body, font=LATIN), must=("expired_offer",) if wrong else ())


def build(rng: Random) -> Iterator[Page]:
    """A gift box put together from three things."""
    for wrong in (True, False):
        price = "67.80" if wrong else "64.80"
        goods = "".join(
            f"<div class='f c' style='gap:14px;padding:12px;border-bottom:1px dashed #d6c7b5'>{art(a, b, '64px', 64)}<div "
            f"class='sb' style='flex:1'><span>{name}</span><span>£{cost}.00</span></div></div>"
            for name, cost, a, b in (
                ("Soy candle, cedar", 24, "#efe6da", "#8b5e3c"),
                ("Hand cream", 18, "#f7e1e1", "#c77d7d"),
                ("Wool socks, grey", 30, "#e4e6e8", "#7b858f"),
            )
        )
        body = (
            f"<div style='text-align:center;padding:24px;font-family:{SERIF}'><h1>Make a gift box</h1><p>Step 3 of 3 · box "
            f"no. {rng.randint(100, 999)}</p></div><div style='background:#fffaf3;margin:0 22px 22px;padding:16px;border:1px solid "
            f"#d6c7b5'>{goods}<div style='padding:14px 12px'>"
            + row("Bought separately", "<del>£72.00</del>")
            + row("Box saving", "10% off")
            + row("<b>Box price</b>", money(price, 30, sign="£", colour="#7c2d12"))
            + "</div><p style='background:#7c2d12;color:#fff;text-align:center;padding:13px'>Wrap it up</p></div>"
        )
        yield page(
            f"en-gift_box-{'false_discount' if wrong else 'honest'}",
            doc(body, ground="#f4ebdf", font=LATIN, size=15),
            width=520,
            scale=2.0,
            smallest=28,
            must=("false_discount",) if wrong else (),
        )


def club(rng: Random) -> Iterator[Page]:
    """A climbing gym's joining page."""
    for wrong in (True, False):
        small = "A yearly upkeep fee of $49 is charged in month two." if wrong else "Class times may differ from club to club."
        facts = "".join(
            f"<p style='padding:8px 0;border-bottom:1px solid #27272a'>✔ {w}</p>"
            for w in ("All walls and weights", "Bring a friend on Sundays", "Leave any month")
        )
        body = (
            f"{status(rng, '#eee')}{art('#3f3f46', '#f97316', height=170, corner=0)}<div style='padding:20px'><h1>Ledge Climbing"
            f"</h1><p style='color:#c4c4cc'>{rng.randint(3, 9)} clubs in the city</p><div style='background:#18181b;"
            f"border-radius:14px;padding:18px;margin-top:16px'><p>Monthly pass</p>{money('29', 52, sign='$', colour='#f97316')} / "
            f"month{facts}</div>"
            "<p style='background:#f97316;color:#111;text-align:center;padding:14px;border-radius:10px;margin-top:18px;"
            f"font-weight:700'>Join today</p><p style='font-size:10px;color:#57575e;text-align:center;margin-top:14px'>{small}</p>"
            "</div>"
        )
        yield page(
            f"en-climbing-{'fine_print_fee' if wrong else 'honest'}",
            doc(body, ground="#09090b", ink="#f4f4f5", font=LATIN),
            smallest=20,
            must=("fine_print", "hidden_fee") if wrong else (),
        )


def warehouse(rng: Random) -> Iterator[Page]:
    """A warehouse shop's price for card holders."""
    for wrong in (True, False):
        head = (
            "<p style='background:#1d4ed8;color:#fff;display:inline-block;padding:2px 10px'>Members pay</p>"
            f"<br>{money('18.99', 44, sign='$')}<p style='font-size:17px'>Non-members pay $24.99</p>"
            if wrong
            else "<p style='background:#374151;color:#fff;display:inline-block;padding:2px 10px'>Price for everyone</p>"
            f"<br>{money('24.99', 44, sign='$')}<p style='font-size:17px'>No card needed</p>"
        )
        table = "".join(
            f"<tr><td style='padding:9px;border:1px solid #ddd'>{a}</td><td style='padding:9px;border:1px solid #ddd'>{b}</td></tr>"
            for a, b in (("Weight", "2.2 kg"), ("Roast", "Medium"), ("Grind", "Whole bean"), ("Item", str(rng.randint(100000, 999999))))
        )
        body = (
            "<div style='background:#111827;color:#fff;padding:16px 44px' class='sb'><b style='font-size:20px'>BIGBARN</b><span>"
            "Warehouse hours　Sign in　Cart</span></div><div class='f' style='gap:40px;padding:34px "
            f"44px'>{art('#e7ddd3', '#5b3a22', '380px', 340)}<div style='flex:1'><h2>Harbor House coffee beans, 2.2 kg bag</h2><div "
            f"style='margin:16px 0'>{head}</div>"
            f"<p style='background:#facc15;text-align:center;padding:12px;margin-bottom:18px'><b>Add to cart</b></p><table>{table}"
            "</table></div></div>"
        )
        yield page(
            f"en-warehouse-{'conditional' if wrong else 'honest'}",
            doc(body, ground="#fff", font=LATIN, size=16),
            width=1040,
            scale=1.0,
            smallest=16,
            must=("conditional",) if wrong else (),
        )


def lodge(rng: Random) -> Iterator[Page]:
    """Three nights in a lodge, with the bill of the stay."""
    for wrong in (True, False):
        small = "A resort fee of $38 per night is collected at the front desk." if wrong else "Photos show a typical room; views vary by floor."
        lines = row("3 nights × $142.00", "$426.00") + ("" if wrong else row("Resort fee, 3 × $38.00", "$114.00")) + row("Taxes", "$51.12")
        body = (
            f"{status(rng)}{art('#c7d8cf', '#3d5a4c', height=160, corner=0)}<div style='background:#fff;padding:16px'><h3>Pinecrest "
            "Lodge</h3><p style='color:#555'>Queen room, forest side · 2 guests</p><p style='margin-top:8px'>Mon, Oct 6 → Thu, Oct "
            f"9</p></div><div style='background:#fff;margin-top:8px;padding:16px'><h4>Your stay</h4>{lines}"
            + row("<b>Total</b>", f"<b style='font-size:22px'>${'477.12' if wrong else '591.12'}</b>", "padding:10px 0;border-top:1px solid #ddd")
            + f"<p style='font-size:10px;color:#bababa'>{small}</p></div><div style='padding:16px'><p style='color:#555'>Confirmation "
            f"PL-{rng.randint(10000, 99999)}</p><p style='background:#3d5a4c;color:#fff;text-align:center;padding:13px;"
            "border-radius:8px;margin-top:12px'>Reserve</p></div>"
        )
        yield page(
            f"en-lodge-{'fine_print_fee' if wrong else 'honest'}",
            doc(body, font=LATIN),
            smallest=20,
            must=("fine_print", "hidden_fee") if wrong else (),
            listing=offered("Queen room, per night", 142, "USD", () if wrong else (("Resort fee", 114.0),)),
        )


TEMPLATES = (plans, weekly, fares, sofa, jacket, letter, trade, broadband, deal, build, club, warehouse, lodge)
