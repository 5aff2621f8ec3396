"""English offers: product details, promo codes, posters, plans, streaming, deals, banners, passes, letters, trains."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchard_kit import document, goods, labelled, status
from tests.generator.web.page import Page


def detail(now: str, was: str, flag: str) -> str:
    """A phone page of a cookware shop."""
    price = f'<b style="font-size:28px">${now[:-3]}<sup style="font-size:15px">{now[-2:]}</sup></b>'
    old = (
        f'　<span class="g">List price <s>${was}</s></span> <span style="background:#cc0c39;color:#fff;padding:3px 8px;border-radius:3px;'
        f'font-size:13px">{flag}</span>'
        if was
        else ""
    )
    return document(
        "",
        f"""<div style="background:#12343b">{status("8:09", "#fff")}<div style="padding:6px 14px 12px"><div style="background:#fff;
border-radius:8px;padding:9px 14px" class="g"><i></i> Search Kettle & Pan</div></div></div>
<div style="padding:14px"><div class="row"><a style="color:#1f7a6c">Visit the Tarn store</a><span style="color:#de7921">★★★★☆ <span
style="color:#1f7a6c">2,@@3</span></span></div>
<div style="font-size:16px;margin:6px 0">Tarn 12-inch carbon steel skillet with long handle, pre-seasoned, oven safe</div><div style="height:270px;
background:radial-gradient(circle at 45% 50%,#3a3d42 0 38%,#6b7076 39% 42%,#fff 43%)"></div>
<div style="margin:12px 0">{price}{old}</div><div
style="line-height:1.9"><b>In stock</b><br>Ships from the Tarn warehouse<br>Delivery Mon, Dec 7</div>
<div style="border:1px solid #bbb;border-radius:8px;width:110px;text-align:center;padding:8px;margin:14px 0">Quantity: 1 ▾</div><div
style="background:#ffcf33;text-align:center;border-radius:24px;padding:13px">Add to basket</div>
<div style="background:#ff9f2e;text-align:center;border-radius:24px;padding:13px;margin-top:10px">Buy now</div></div>""",
        "#fff",
    )


def laptop(head: str, sizes: list[tuple[str, str]], chosen: int) -> str:
    """A desktop page where a laptop is configured."""
    shown = "".join(
        f'<div class="row" style="border:{"3px solid #0071c5" if i == chosen else "1px solid #c4c8ce"};border-radius:12px;padding:18px 20px;'
        f'margin:12px 0"><span>{name}</span><b>${price}</b></div>'
        for i, (name, price) in enumerate(sizes)
    )
    return document(
        "",
        f"""<div style="background:#f2f4f7;padding:14px 80px"
class="row"><b>meridian</b><span>Laptops　Tablets　Accessories　Support　<i></i>　<i></i></span></div><div style="display:flex;gap:60px;
padding:40px 80px"><svg width="560" height="420">
<rect x="90" y="50" width="380" height="250" rx="14" fill="#2a2e35"/><rect x="104" y="64" width="352" height="222" fill="#6aa7d8"/><path
d="M40 310h480l-24 34H64z" fill="#b6bcc4"/></svg><div style="flex:1"><div style="font-size:30px" class="b">Meridian Air 14</div>
<div style="font-size:22px;margin:6px 0 20px">{head}</div><b>Choose your storage</b>{shown}<div
class="g">14-inch display · 16 GB memory · 1.24 kg</div><div style="background:#0071c5;color:#fff;border-radius:26px;text-align:center;padding:14px;
margin-top:24px;font-size:17px">Add to bag</div>
<div class="row g" style="margin-top:22px"><span>Free returns for 14 days</span><span>★ 4.6 (3@@2)</span></div></div></div>""",
        "#fff",
    )


def codes(state: str, *, faded: bool) -> str:
    """A shop's page on a voucher site."""
    ink = "#a0a0a0" if faded else "#1b7f3b"
    return document(
        "",
        f"""{status("3:38")}<div style="background:#fff;padding:12px 18px" class="row"><b style="font-size:20px;
color:#1b7f3b">clipnest</b><span>☰</span></div><div style="padding:22px 18px" class="mid"><div style="width:74px;height:74px;border-radius:12px;
background:#274690;
color:#fff;font-size:30px;text-align:center;line-height:74px;margin-right:16px">W</div><div><b style="font-size:20px">Willow Lane Flowers</b><div
class="g">1@@2 people used this page this week</div></div></div>
<div style="background:#fff;margin:0 14px;border-radius:14px;padding:20px"><div style="font-size:13px;color:{ink}" class="b">PROMO CODE</div><div
style="font-size:20px;margin:8px 0" class="b">Autumn bouquet, deal price $31</div><div class="g">Hand-tied, 12 stems, vase not pictured</div>
<div style="border:2px dashed {ink};border-radius:8px;text-align:center;padding:12px;margin:16px 0;letter-spacing:4px;font-size:18px;
color:{ink}">FALLSTEMS</div><div style="font-size:15px;color:#333">{state}</div></div>
<div style="padding:20px 18px"><b>About the shop</b><p>Family florist since 1998. Bouquets are made on the morning of the delivery.</p></div>""",
    )


def bill(note: str, size: int, ink: str) -> str:
    """A poster of a bike workshop, a note below."""
    return document(
        "",
        f"""<div style="height:720px;position:relative;background:#f4c430;color:#1d1d1b;padding:40px 30px"><div class="b"
style="font-size:20px">SPOKE & CHAIN</div><div class="b" style="font-size:54px;line-height:1;margin-top:24px">Winter<br>bike<br>tune-up</div>
<svg width="300" height="190" style="margin-top:18px"><g fill="none" stroke="#1d1d1b" stroke-width="7"><circle cx="70" cy="125" r="54"/><circle
cx="230" cy="125" r="54"/><path d="M70 125l50-75h70l40 75M120 50l30 75h-80M150 125l40-75"/></g></svg>
<div class="mid" style="margin-top:18px"><div style="background:#1d1d1b;color:#f4c430;border-radius:50%;width:126px;height:126px;text-align:center;
padding-top:32px"><b style="font-size:42px">$45</b></div>
<div style="margin-left:18px;font-size:18px">Gears, brakes, wheels<br>Ready in two days<br>18 Canal Street</div></div><div style="position:absolute;
left:30px;right:30px;bottom:16px;font-size:{size}px;color:{ink}">{note}</div></div>""",
    )


def plans(*, monthly: bool) -> str:
    """Plans of a desktop program: the toggle on yearly or monthly payment."""
    tiers = (("Starter", "8", "12", "3 projects"), ("Team", "16", "22", "Unlimited projects"), ("Studio", "30", "40", "Shared libraries"))
    shown = "".join(
        f'<div style="flex:1;background:#fff;border:1px solid #dcd8ee;border-radius:16px;padding:28px"><b style="font-size:20px">{name}</b><div '
        f'style="margin:14px 0"><b style="font-size:40px">${month if monthly else year}</b> / month</div>'
        f'<div class="g">{"Billed every month, cancel any time" if monthly else f"Only with yearly payment. ${month} when paid monthly"}</div><div '
        'style="background:#4b3fcf;color:#fff;text-align:center;border-radius:8px;padding:11px;'
        f'margin:20px 0">Choose {name}</div>✓ {perk}<br>✓ Email support</div>'
        for name, year, month, perk in tiers
    )
    left, right = ("#4b3fcf;color:#fff", "#fff") if monthly else ("#fff", "#4b3fcf;color:#fff")
    return document(
        "",
        f"""<div class="row" style="padding:20px 70px"><b
style="font-size:22px">▲ Draftboard</b><span>Product　Templates　Pricing　Sign in</span></div><div style="text-align:center;padding:30px"><div
style="font-size:36px" class="b">Plans for every team</div>
<div style="display:inline-block;margin-top:18px;border:1px solid #4b3fcf;border-radius:22px;overflow:hidden"><span style="display:inline-block;
padding:9px 26px;background:{left}">Monthly</span><span style="display:inline-block;padding:9px 26px;background:{right}">Yearly</span></div></div>
<div style="display:flex;gap:24px;padding:10px 70px 50px">{shown}</div>""",
        "#f7f6fd",
    )


def stream(price: str, under: str) -> str:
    """A music service's sign-up page on a phone."""
    return document(
        "body{color:#fff}",
        f"""{status("10:50", "#fff")}<div style="padding:20px;text-align:center"><b style="font-size:20px"><i></i> Hummline</b><svg width="340"
height="210"><g fill="#59d6a5"><rect x="60" y="90" width="22" height="60" rx="11"/><rect x="105" y="50" width="22" height="130" rx="11"/>
<rect x="150" y="20" width="22" height="180" rx="11"/><rect x="195" y="60" width="22" height="110" rx="11"/><rect x="240" y="95" width="22"
height="50" rx="11"/></g></svg><div style="font-size:32px;line-height:1.2" class="b">Music without the ads</div>
<div style="margin:22px 0"><b style="font-size:46px;color:#59d6a5">{price}</b></div><div style="font-size:16px;line-height:1.6">{under}</div><div
style="background:#59d6a5;color:#0d1b2a;border-radius:28px;padding:15px;margin:26px 0;font-size:17px" class="b">Get Hummline Solo</div>
<div style="text-align:left;line-height:2.1">♪ 80 million songs<br><i></i> Listen offline<br><i></i> Skip as often as you like</div></div>""",
        "#0d1b2a",
    )


def deals(tiles: list[tuple[str, str, str, str]]) -> str:
    """A grid of deals below a big headline."""
    shown = "".join(
        '<div style="width:23.5%;background:#fff;border:1px solid #e2e2e2;padding:16px"><div style="height:150px;'
        f'background:linear-gradient(135deg,{tint})"></div><div style="background:#d4002a;color:#fff;display:inline-block;padding:2px 8px;'
        f'margin-top:12px">{off} off</div>'
        f'<div style="margin:8px 0;height:42px">{name}</div><b style="font-size:22px;color:#d4002a">${now}</b>　<s class="g">${was}</s><div '
        'class="g">★ 4.@@1 (3@@2)</div></div>'
        for (name, now, was, off), tint in zip(tiles, ("#d9b99b,#8d6b4a", "#b5d3e7,#4a7fa5", "#e6c6d9,#a35b86", "#c9dcb0,#6c8f3f"), strict=True)
    )
    return document(
        "",
        f"""<div style="background:#d4002a;color:#fff;padding:34px 60px"><b style="font-size:40px">Weekend deals: up to 60% off</b><div
style="font-size:17px">Home, garden and kitchen · new deals every Friday</div></div>
<div class="mid" style="padding:16px 60px;gap:24px"><b>All</b><span>Kitchen</span><span>Bedroom</span><span>Garden</span><span style="flex:1;
text-align:right">Sort: Featured ▾</span></div><div class="row" style="padding:0 60px 40px">{shown}</div>""",
    )


def banner(strip: str, tone: str, price: str) -> str:
    """A desktop page of a tent with a coloured strip across its top."""
    return document(
        "",
        f"""<div style="background:{tone};color:#fff;text-align:center;padding:14px;font-size:18px">{strip}</div><div class="row"
style="padding:20px 80px"><b style="font-size:24px;color:#24553a">Larch & Loam</b><span>Tents　Sleeping　Cooking　Journal</span></div>
<div style="display:flex;gap:60px;padding:20px 80px 50px"><svg width="520" height="380" style="background:#dfe9e0"><path d="M80 300L260 90l180 210z"
fill="#c96f3b"/><path d="M260 90l-60 210h120z" fill="#7d3f1d"/></svg>
<div style="flex:1"><div style="font-size:28px" class="b">Marten two-person tent</div><div class="g">2.1 kg · 3 season · 4@@2 reviews</div><div
style="font-size:20px;margin:22px 0">{price}</div><div>Colour: <b>Rust</b></div><div style="background:#24553a;color:#fff;width:260px;
text-align:center;padding:14px;margin:24px 0">Add to cart</div>
<div>Repairs available for life of the tent. Ships in recycled card.</div></div></div>""",
        "#fff",
    )


def saving(now: str, was: str, save: str) -> str:
    """A phone page where the saving is given in money."""
    return document(
        "",
        f"""<div style="background:#fff">{status("5:21")}<div class="row"
style="padding:8px 16px"><span>‹ Back</span><b>homeworks</b><span><i></i> 1</span></div><div style="height:280px;
background:linear-gradient(#eef1f4 70%,#d8c3a5 70%)"><svg width="390" height="280">
<path d="M195 40v150M150 200h90" stroke="#444" stroke-width="7"/><path d="M130 110l35-80h60l35 80z" fill="#e0b04c"/></svg></div><div
style="padding:16px"><b style="font-size:20px">Arden floor lamp</b><div class="g">SKU 40@@4 · Brass finish</div>
<table style="margin-top:14px;font-size:16px"><tr><td style="width:90px">Was</td><td><s>£{was}</s></td></tr><tr><td>Now</td><td><b
style="font-size:26px;color:#b4002d">£{now}</b></td></tr><tr><td>You save</td><td style="color:#b4002d">£{save}</td></tr></table></div></div>
<div style="background:#fff;margin-top:8px;padding:16px;
line-height:1.9"><i></i> Home delivery: in stock<br><i></i> Collect in Leeds: ready in 2 hours</div><div style="padding:16px"><div
style="background:#004b8d;color:#fff;border-radius:6px;text-align:center;padding:14px;font-size:16px">Add to trolley</div></div>""",
    )


def park(note: str) -> str:
    """A season pass of a park with a pale note under the button."""
    return document(
        "",
        f"""{status("9:00")}<div style="height:210px;background:linear-gradient(#6ec6ff,#c9f0ff)"><svg width="390" height="210"><path
d="M0 190C60 40 110 40 150 160S250 220 290 90s70-20 100 60" stroke="#e63946" stroke-width="8" fill="none"/></svg></div>
<div style="background:#fff;border-radius:20px 20px 0 0;margin-top:-20px;position:relative;padding:22px"><b
style="font-size:24px">Season pass 2027</b><div class="g">Pinecrest Park · March to October</div><div style="margin:16px 0"><b
style="font-size:40px;color:#e63946">$119</b> per person</div>
<div style="line-height:2"><i></i> Entry on every open day<br><i></i> Parking included<br><i></i> 2 guest tickets</div><div
style="background:#e63946;color:#fff;text-align:center;border-radius:10px;padding:14px;margin:20px 0 12px;font-size:17px">Buy pass</div>
<div style="font-size:8px;color:#bdbdbd;line-height:1.4">{note}</div></div>""",
    )


def letter(lead: str, close: str) -> str:
    """A shop's e-mail, seen in a mail program."""
    return document(
        "",
        f"""<div style="background:#fff">{status("7:14")}<div class="row"
style="padding:8px 16px"><span>←</span><span><i></i>　<i></i>　✉</span></div><div style="padding:10px 16px;
font-size:20px">Something warm for the cold days</div><div class="mid" style="padding:4px 16px 14px">
<div style="width:40px;height:40px;border-radius:50%;background:#b5651d;color:#fff;text-align:center;line-height:40px;
margin-right:12px">R</div><div><b>Rowan Coffee Roasters</b><div class="g">to me · Nov 2@@1</div></div></div></div>
<div style="background:#3b2417;color:#fbeedd;margin:10px;padding:30px 24px;text-align:center"><div style="letter-spacing:5px">ROWAN</div><div
style="font-size:28px;margin:16px 0" class="b">{lead}</div><div style="height:150px;
background:radial-gradient(circle,#6f3d1c 0 30%,#f4e3ce 31% 44%,transparent 45%)"></div>
<div style="font-size:17px;line-height:1.6">{close}</div><div style="background:#fbeedd;color:#3b2417;display:inline-block;padding:12px 34px;
margin-top:20px" class="b">Visit the shop</div></div><div class="g" style="text-align:center;
padding:10px 20px 24px">You get this letter because you joined our list.</div>""",
    )


def trains(top: str, classes: list[tuple[str, str, str]], chosen: int) -> str:
    """A train and its fares as columns, one chosen."""
    shown = "".join(
        '<div style="width:32%;border-radius:10px;padding:14px 8px;'
        f'text-align:center;{"background:#00356b;color:#fff" if i == chosen else "background:#fff;border:1px solid #c9d2dc"}">{name}<div '
        f'style="font-size:21px;margin:6px 0" class="b">£{price}</div><div style="font-size:12px">{what}</div></div>'
        for i, (name, what, price) in enumerate(classes)
    )
    return document(
        "",
        f"""<div style="background:#00356b;color:#fff;padding-bottom:18px">{status("6:32", "#fff")}<div style="padding:6px 18px"
class="row"><span>✕</span><b>Leeds to Norwich</b><span>Edit</span></div><div style="text-align:center;font-size:19px" class="b">{top}</div></div>
<div style="background:#fff;padding:18px" class="row"><div><b style="font-size:22px">09:15</b><br>Leeds</div><div
class="g">4h 02m · 1 change</div><div style="text-align:right"><b style="font-size:22px">13:17</b><br>Norwich</div></div><div class="g"
style="padding:14px 18px 4px">Fri 11 Dec 2026 · 1 adult · Coach C</div>
<div class="row" style="padding:8px 14px 24px;align-items:stretch">{shown}</div><div class="row" style="background:#fff;
padding:14px 18px"><div>You pay<br><b style="font-size:22px">£{classes[chosen][2]}</b></div><span style="background:#e4572e;color:#fff;
border-radius:8px;padding:12px 32px">Continue</span></div>""",
    )


def pages(rng: Random) -> Iterator[Page]:
    """The English offers."""
    wide = {"width": 1240, "scale": 1.0, "smallest": 14}
    yield labelled(rng, "en-detail-30-wrong", detail("62.90", "80.00", "-30%"), "false_discount")
    yield labelled(rng, "en-detail-30-right", detail("56.00", "80.00", "-30%"))
    yield labelled(
        rng, "en-detail-listing-same", detail("56.00", "", ""), listing=goods("12-inch skillet", 56, "USD"), text="New in the shop, please approve"
    )
    disks = [("256 GB", "849"), ("512 GB", "999"), ("1 TB", "1,199")]
    yield labelled(rng, "en-laptop-from-dearer-chosen", laptop("From $849", disks, 1), "conditional", **wide)
    yield labelled(rng, "en-laptop-chosen-same", laptop("$999.00", disks, 1), **wide)
    yield labelled(rng, "en-codes-over", codes("This deal expired on November 9", faded=True), "expired_offer")
    yield labelled(rng, "en-codes-running", codes("Ends in 3 days · use it at the shop's checkout", faded=False))
    pale = "#ad8512"
    fee = "Actual price is set by the mechanic at the time of payment and may differ from the price shown."
    yield labelled(rng, "en-bill-pale-charged", bill(fee, 9, pale), "fine_print", scale=3.0)
    yield labelled(
        rng,
        "en-bill-pale-exclusion",
        bill("Electric bikes, tandems and carbon frames are excluded from this offer.", 9, pale),
        "fine_print",
        scale=3.0,
    )
    yield labelled(
        rng, "en-bill-pale-copyright", bill("© 2026 Spoke & Chain. Drawing for illustration only. All rights reserved.", 9, pale), scale=3.0
    )
    yield labelled(rng, "en-bill-clear-exclusion", bill("Not for electric bikes or tandems.", 16, "#1d1d1b"))
    yield labelled(rng, "en-plans-yearly-only", plans(monthly=False), "conditional", **wide)
    yield labelled(rng, "en-plans-monthly", plans(monthly=True), **wide)
    yield labelled(
        rng,
        "en-stream-intro",
        stream("$1.99", "a month for your first 3 months, for new members.<br>Then $10.99 a month. Cancel any time."),
        "conditional",
    )
    yield labelled(rng, "en-stream-plain", stream("$10.99", "a month. Cancel any time."))
    stock = [
        ("Cast iron casserole, 5 qt", "48.00", "120.00", "60%"),
        ("Cotton quilt, queen", "63.75", "85.00", "25%"),
        ("Ceramic vase set", "27.00", "45.00", "40%"),
    ]
    yield labelled(rng, "en-deals-one-wrong", deals([*stock, ("Garden hose, 50 ft", "32.50", "50.00", "50%")]), "false_discount", **wide)
    yield labelled(rng, "en-deals-all-right", deals([*stock, ("Garden hose, 50 ft", "32.50", "50.00", "35%")]), **wide)
    sale = '<b style="font-size:30px;color:#b3261e">$179</b> autumn sale price'
    yield labelled(rng, "en-banner-sale-over", banner("The autumn sale ended on Sunday 22 November", "#7a7a7a", sale), "expired_offer", **wide)
    yield labelled(rng, "en-banner-sale-on", banner("Autumn sale: 1 day 06:41:20 left", "#b3261e", sale), **wide)
    usual = '<b style="font-size:30px">$229</b>'
    yield labelled(rng, "en-banner-other-ended", banner("Our photo contest has ended. See the winners in the Journal", "#24553a", usual), **wide)
    yield labelled(rng, "en-saving-wrong", saving("74.00", "95.00", "30.00"), "false_discount")
    yield labelled(rng, "en-saving-right", saving("65.00", "95.00", "30.00"))
    yield labelled(
        rng, "en-park-pale-blackout", park("Pass not valid on Saturdays in July and August or on public holidays."), "fine_print", scale=3.0
    )
    yield labelled(rng, "en-park-pale-photo", park("Photos may be taken in the park. Drawing by our design team. © Pinecrest Park"), scale=3.0)
    box = "Winter box: $24 instead of $32"
    yield labelled(rng, "en-letter-over", letter(box, "This offer is no longer available: it closed on November 15."), "expired_offer")
    yield labelled(rng, "en-letter-ends-soon", letter(box, "Ends this Sunday at midnight."))
    yield labelled(rng, "en-letter-sold-out-other", letter("Winter box: $24", "Three bags of 250 g. The Harvest blend of last month has sold out."))
    yield labelled(rng, "en-codes-redemption-over", codes("Sorry, this offer has ended. The code no longer works", faded=True), "expired_offer")
    fares = [("Advance", "This train only", "24.50"), ("Off-Peak", "Any off-peak train", "48.10"), ("Anytime", "Any train", "77.00")]
    yield labelled(rng, "en-trains-from-dearer-chosen", trains("from £24.50", fares, 1), "conditional")
    yield labelled(rng, "en-trains-chosen-same", trains("£48.10 total", fares, 1))
