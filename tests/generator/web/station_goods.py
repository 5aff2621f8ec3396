"""Product pages of `station`: option pickers, deals, bundles and listings."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.station_kit import art, promised, shot, split_price, status, told


def kettle(rng: Random) -> Iterator[Page]:
    """A department store on a desktop: badge of percent, list price, big price with small decimals."""
    css = """body{background:#f4f4f2}.top{background:#17324d;color:#fff;padding:14px 40px;display:flex;gap:40px;font-size:15px}.top b{font-size:22px}
    .main{display:grid;grid-template-columns:70px 470px 1fr 260px;gap:26px;padding:26px 40px;background:#fff}.th>div{margin-bottom:10px;border:1px solid #ccc}
    h1{font:400 25px/1.3 'Liberation Serif'}.cut{background:#b3261e;color:#fff;padding:4px 9px;font-size:18px;border-radius:3px}
    .now{font-size:38px;font-weight:700;margin-left:12px}.now small{font-size:18px;vertical-align:14px}.was{color:#565959;font-size:15px;margin:8px 0}
    li{margin:7px 0 0 18px}.buy{border:1px solid #ccd;border-radius:8px;padding:18px}.btn{background:#ffb703;border-radius:22px;padding:11px;text-align:center;
    margin-top:14px}"""
    for tag, was, cut, now, facts in (
        ("wrong_percent", "129.99", 35, 9499, told(must="false_discount")),
        ("right_percent", "129.99", 35, 8449, told("Is this discount genuine?")),
        ("right_percent_listed", "79.90", 20, 6392, told(None, promised("Gooseneck kettle", 63.92))),
    ):
        body = f"""<div class=top><b>Hollis &amp; Wray</b><span>Kitchen</span><span>Bath</span><span>Garden</span><span>Order status</span></div>
        <div class=main><div class=th>{art(64, "#c9d6df", "#52616b")}{art(64, "#ddd", "#888")}{art(64, "#bbb", "#334")}</div>
        <div>{art(430, "#e9ecef", "#8d99ae", "tall")}</div><div><h1>Gooseneck Electric Kettle GK-1120, 0.9 L, brushed steel</h1>
        <p style='margin:8px 0;color:#777'>★★★★☆ 4.{rng.randint(2, 7)} · {rng.randint(900, 4000):,} ratings · {rng.randint(2, 9)}00+ bought in past month</p>
        <hr style='margin:12px 0'><p><span class=cut>-{cut}%</span><span class=now>{split_price(now)}</span></p>
        <p class=was>List Price: <del>${was}</del></p><ul><li>1,200 W, boils 0.9 L in about 4 minutes</li><li>Temperature hold, 60 to 100 °C</li>
        <li>Cord length 75 cm, weight 1.1 kg</li></ul></div>
        <div class=buy><b style='font-size:22px'>${now / 100:.2f}</b><p style='margin-top:8px'>FREE delivery Tuesday, December 1</p><p style='color:#07793a;
        font-size:18px;margin:8px 0'>In Stock</p>Quantity: 1<div class=btn>Add to basket</div></div></div>"""
        yield shot(f"kettle-{tag}", css, body, facts, width=1280, scale=1, px=15)


def handset(rng: Random) -> Iterator[Page]:
    """A web shop for refurbished phones: grids of options, a price that starts somewhere, a sticky bar."""
    css = """.nav{padding:10px 18px;font-weight:700;font-size:19px;border-bottom:1px solid #eee}.in{padding:18px}h1{font-size:22px}
    .p{font-size:34px;font-weight:800;margin:8px 0}.p i{font:400 17px Liberation Sans;color:#555}h3{margin:18px 0 8px;font-size:15px}
    .g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px}.g div{border:1.5px solid #d0d0d6;border-radius:10px;padding:10px 8px;font-size:14px}
    .g .on{border:2.5px solid #5a31f4;background:#f3f0ff}.g em{font-style:normal;color:#666;display:block;font-size:13px}
    .b{margin:18px;background:#5a31f4;color:#fff;padding:15px;border-radius:12px;text-align:center;font-weight:700}"""
    for tag, head, facts in (
        ("from_price", "<i>from</i> £319", told(must="conditional")),
        ("from_price_asked", "<i>Prices start at</i> £319", told("It says £319 but my pick costs more", must="conditional", unsure="mismatch")),
        ("chosen_price", "£409", told(None, promised("Orbit 9 256 GB Excellent", 409, "GBP"))),
    ):
        body = f"""{status("9:26")}<div class=nav>secondwind</div>{art(230, "#d8d2f5", "#7b6bd6", "tall")}<div class=in><h1>Orbit 9, midnight, unlocked</h1>
        <p style='color:#666'>{rng.randint(200, 900)} reviews · 12-month warranty</p><p class=p>{head}</p><h3>Condition: Excellent</h3>
        <div class=g><div>Fair<em>-£60</em></div><div>Good<em>-£25</em></div><div class=on>Excellent<em>selected</em></div></div><h3>Storage</h3>
        <div class=g><div>64 GB<em>£319</em></div><div>128 GB<em>£359</em></div><div class=on>256 GB<em>£409</em></div></div>
        <h3>SIM</h3><div class=g><div class=on>Nano + eSIM</div><div>Dual nano</div></div></div><div class=b>Add to bag · £409</div>"""
        yield shot(f"handset-{tag}", css, body, facts, px=13)


def trainers(rng: Random) -> Iterator[Page]:
    """A sports app in black: the price of members and the price of everyone."""
    css = """body{background:#0d0d0d;color:#f5f5f5}.in{padding:16px 20px}h1{font-size:24px;font-weight:800}.sub{color:#a5a5a5}
    .big{font-size:32px;font-weight:800;margin-top:14px}.tag{background:#d7ff3e;color:#111;font-size:13px;font-weight:700;padding:3px 8px;border-radius:4px}
    .std{color:#c8c8c8;font-size:16px;margin-top:6px}.s{display:grid;grid-template-columns:repeat(5,1fr);gap:8px;margin-top:18px}
    .s span{border:1px solid #444;padding:10px 0;text-align:center;border-radius:6px}.s .on{background:#fff;color:#000}
    .cta{margin:20px;background:#fff;color:#000;border-radius:30px;text-align:center;padding:15px;font-weight:700}"""
    for tag, price, facts in (
        (
            "club_price",
            "<p class=big>£71.25 <span class=tag>PULSE MEMBERS</span></p><p class=std>Non-members pay £95.00</p>",
            told("is the price on this honest", promised("Stride Runner 4", 71.25, "GBP"), must="conditional", unsure="mismatch"),
        ),
        ("plain_price", "<p class=big>£95.00</p><p class=std>Pulse members collect 95 points on this pair</p>", told()),
        (
            "plain_price_and_perk",
            "<p class=big>£95.00</p><p class=std>Free returns within 60 days for everyone</p>",
            told(None, promised("Stride Runner 4", 95, "GBP")),
        ),
    ):
        body = f"""{status("22:07", "#fff")}{art(300, "#2b2b2b", "#d7ff3e", "wide")}<div class=in><h1>Stride Runner 4</h1><p class=sub>Road running ·
        {rng.randint(5, 9)} colours · 262 g</p>{price}<div class=s><span>6</span><span>6.5</span><span>7</span><span class=on>8</span><span>9</span></div></div>
        <div class=cta>Add to bag</div>"""
        yield shot(f"trainers-{tag}", css, body, facts, width=402, scale=3, px=14)


def mattress(rng: Random) -> Iterator[Page]:
    """A direct-to-home brand: radio rows for sizes and a claim of dollars saved."""
    css = """body{background:#f7f3ec;font-family:'Liberation Serif';color:#2f2a24}.pr{background:#2f4a3c;color:#fff;text-align:center;padding:9px;font-size:14px}
    .in{padding:20px}h1{font-size:30px;font-weight:400}.o{display:flex;justify-content:space-between;padding:13px 14px;border:1px solid #cbbfae;margin-top:8px;
    background:#fff;border-radius:6px;font-size:16px}.o:before{content:'';width:15px;height:15px;border-radius:50%;border:1.5px solid #888;margin:3px 10px 0 0}
    .o.on{border-color:#2f4a3c;border-width:2px}.o.on:before{background:#2f4a3c}.o b{margin-left:auto}.big{font-size:30px;margin:14px 0 4px}
    .big del{font-size:19px;color:#8a8075;margin-left:10px}.save{color:#a8431c;font-size:17px}.btn{background:#2f4a3c;color:#fff;padding:15px;text-align:center;
    margin-top:20px;border-radius:6px}"""
    for tag, was, save, now, facts in (
        ("wrong_saving", "1,149", 250, "949", told("Check the saving on this mattress please", must="false_discount")),
        ("right_saving", "1,149", 200, "949", told(None, promised("Alba mattress, Queen", 949, "AUD"))),
    ):
        body = f"""<div class=pr>100-night home trial · Free pick-up if you change your mind</div>{art(220, "#e6d8c3", "#b59b78", "wide")}<div class=in>
        <h1>The Alba mattress</h1><p>★ 4.{rng.randint(5, 8)} ({rng.randint(1000, 3000):,})</p><p class=big>A${now}<del>A${was}</del></p>
        <p class=save>You save A${save}</p><div class=o>Single, 92 × 188 cm<b>A$649</b></div><div class=o>Double, 138 × 188 cm<b>A$849</b></div>
        <div class="o on">Queen, 153 × 203 cm<b>A${now}</b></div><div class=btn>Add to cart</div></div>"""
        yield shot(f"mattress-{tag}", css, body, facts, px=14)


def novel(rng: Random) -> Iterator[Page]:
    """A bookseller on a desktop: a strip of formats, each with its price."""
    css = """body{background:#fffdf8}.h{padding:20px 60px;border-bottom:3px double #7a2e2e;font:700 26px 'Liberation Serif';color:#7a2e2e}
    .m{display:flex;gap:50px;padding:36px 60px}h1{font:400 34px 'Liberation Serif'}.f{display:flex;gap:12px;margin:20px 0}
    .f div{border:1px solid #c9b9a5;padding:12px 20px;font-size:15px}.f .on{background:#7a2e2e;color:#fff}.pr{font-size:30px;margin:10px 0}
    .bt{display:inline-block;background:#222;color:#fff;padding:13px 40px;margin-top:16px}"""
    for tag, paper, facts in (
        (
            "dearer_than_listed",
            "17.49",
            told("Advertised at 13.99, look what the page asks", promised("The Salt Road", 13.99, "CAD"), must="mismatch"),
        ),
        ("as_listed", "13.99", told("Price matches the ad?", promised("The Salt Road", 13.99, "CAD"))),
    ):
        body = f"""<div class=h>Thistle Lane Books</div><div class=m><div style='width:300px'>{art(420, "#264653", "#e9c46a", "peak")}</div><div>
        <h1>The Salt Road</h1><p>by Ines Calloway · 384 pages · Published 14 May 2026 · ISBN 978-1-40{rng.randint(10, 99)}-5521-8</p>
        <div class=f><div>Hardcover<br>CA$34.00</div><div class=on>Paperback<br>CA${paper}</div><div>eBook<br>CA$9.99</div><div>Audio CD<br>CA$41.50</div></div>
        <p>Paperback</p><p class=pr>CA${paper}</p><p style='color:#2a7a3b'>Ships within 2 business days from Halifax</p><div class=bt>Add to basket</div>
        <p style='margin-top:24px;max-width:560px'>Three sisters, a lighthouse and the winter of 1911.</p></div></div>"""
        yield shot(f"novel-{tag}", css, body, facts, width=1240, scale=1, px=15)


def tradein(rng: Random) -> Iterator[Page]:
    """A maker's own shop: two cards, with and without an old device."""
    css = """body{background:#f5f5f7}.n{background:#fff;padding:12px 20px;font-weight:700;display:flex;justify-content:space-between}.c{text-align:center;
    padding:26px 20px}.c h1{font-size:28px}.c .p{font-size:40px;font-weight:700;margin-top:6px}.c .w{font-size:15px;color:#444}.k{background:#fff;
    border-radius:16px;border:1px solid #d2d2d7;margin:0 20px 12px;padding:16px;font-size:16px}.k.on{border:2px solid #0a66d8}.k b{float:right}"""
    for tag, price, words, on, facts in (
        (
            "needs_old_device",
            "$549",
            "with an eligible device handed in",
            1,
            told(None, promised("Slate 11 tablet", 549), must="conditional", unsure="mismatch"),
        ),
        ("plain", "$899", "Hand in an old device and we will deduct its value", 1, told(None, promised("Slate 11 tablet", 899))),
    ):
        body = f"""{status("10:41")}<div class=n><span>SLATE</span><span>Bag 0</span></div><div class=c><h1>Slate 11</h1><p class=p>{price}</p>
        <p class=w>{words}</p></div>{art(210, "#cfd9e8", "#8fa6c9", "wide")}<div style='height:18px'></div>
        <div class=k>Trading in a tablet<b>up to $350 credit</b></div><div class="k{" on" * on}">No trade-in<b>$899</b></div>
        <p style='padding:10px 24px 30px;color:#555;font-size:14px'>11-inch display · {rng.choice((128, 256))} GB · 478 g</p>"""
        yield shot(f"tradein-{tag}", css, body, facts, width=393, scale=3, px=14)


def flash(rng: Random) -> Iterator[Page]:
    """A deal app: an orange band over the price that says until when."""
    css = """.band{background:linear-gradient(90deg,#ff5a1f,#ff9d1f);color:#fff;padding:14px 18px;display:flex;justify-content:space-between;align-items:center}
    .band b{font-size:30px}.band del{opacity:.85;margin-left:8px;font-size:16px}.t{text-align:right;font-size:14px}.in{padding:16px 18px}
    .chip{display:inline-block;border:1px solid #ff5a1f;color:#ff5a1f;border-radius:4px;font-size:13px;padding:2px 7px;margin-right:6px}
    .bar{display:flex;margin-top:20px}.bar div{flex:1;text-align:center;padding:14px;color:#fff;background:#333}.bar div+div{background:#ff5a1f}"""
    for tag, until, facts in (
        ("over", "Flash sale ended<br>24 Nov 2026, 23:59", told("Screenshot taken 26 Nov", must="expired_offer")),
        ("over_listed", "This deal is over<br>Closed Sun 22 Nov", told(None, promised("Cordless vacuum V7", 111.75), must="expired_offer")),
        ("running", "Flash sale ends in<br>05 : 12 : 44", told(None, promised("Cordless vacuum V7", 111.75))),
    ):
        body = f"""{status("14:30")}{art(330, "#ffe3d3", "#ffb089", "tall")}<div class=band><div><b>$111.75</b><del>$149.00</del></div><div class=t>{until}</div>
        </div><div class=in><h2 style='font-size:18px'>Cordless Stick Vacuum V7, 2-in-1, 25 kPa, wall dock included</h2><p style='margin:10px 0'>
        <span class=chip>25% off</span><span class=chip>{rng.randint(300, 900)} sold</span></p><p style='color:#666;font-size:14px'>Ships from Ohio · arrives in 3-5
        days · returns within 30 days</p></div><div class=bar><div>Add to cart</div><div>Buy now</div></div>"""
        yield shot(f"flash-{tag}", css, body, facts, px=13)


def serum(rng: Random) -> Iterator[Page]:
    """A skin-care web shop: a set, its value, and what is off."""
    css = """body{background:#fdf5f3;color:#432}.l{letter-spacing:5px;text-align:center;padding:18px;font:22px 'Liberation Serif'}.in{padding:20px}
    h1{font:400 26px 'Liberation Serif'}.pill{background:#432;color:#fff;border-radius:20px;padding:5px 13px;font-size:14px}.x{margin:16px 0;font-size:17px}
    .x b{font-size:30px;margin-right:10px}li{margin-left:18px;font-size:14px}.btn{border:1.5px solid #432;padding:14px;text-align:center;margin-top:22px}"""
    for tag, was, pill, now, facts in (
        ("wrong_half", "58.00", "Half price today", "34.80", told("claims half price", must="false_discount")),
        ("wrong_off", "46.00", "£12 off", "36.00", told(must="false_discount")),
        ("right_off", "46.00", "£12 off", "34.00", told()),
    ):
        body = f"""<div class=l>MIREILLE</div>{art(280, "#f6d6cf", "#d99a8b", "tall")}<div class=in><span class=pill>{pill}</span><h1 style='margin-top:12px'>
        Evening trio: cleanser, toner, cream</h1><p class=x><b>£{now}</b><del>£{was}</del></p><ul><li>Cleansing milk 150 ml</li><li>Rose toner 100 ml</li>
        <li>Night cream 50 ml</li></ul><div class=btn>Place in basket</div><p style='font-size:13px;margin-top:14px;text-align:center'>{rng.randint(40, 90)} reviews
        · Vegan · Made in Bristol</p></div>"""
        yield shot(f"serum-{tag}", css, body, facts, px=14)


def monitor(rng: Random) -> Iterator[Page]:
    """An electronics chain on a desktop with a pale line under the button."""
    css = """body{background:#fff}.t{background:#0046be;color:#fff;padding:16px 50px;font-size:20px;font-weight:700}.m{display:flex;gap:44px;padding:30px 50px}
    h1{font-size:24px;font-weight:500}.p{font-size:40px;font-weight:700}.f{font-size:11px;color:#b8b8b8;margin-top:10px;max-width:420px}
    .b{background:#ffe000;display:block;text-align:center;width:340px;padding:14px;font-weight:700;border-radius:4px;margin-top:18px}
    table{border-collapse:collapse;margin-top:22px}td{border:1px solid #ddd;padding:8px 16px;font-size:15px}"""
    for tag, fine, facts in (
        (
            "rebate_in_fine_print",
            "Price shown is after a $60 mail-in rebate. $349.99 is charged at checkout.",
            told("Monitor deal, is everything clear?", must="fine_print", unsure="conditional mismatch hidden_fee"),
        ),
        ("no_return_in_fine_print", "Clearance stock: final sale, cannot be returned or exchanged once opened.", told(must="fine_print")),
        ("harmless_print", "Screen images are simulated. © 2026 Voltmark Stores. Product colours may look different on your display.", told()),
    ):
        body = f"""<div class=t>VOLTMARK</div><div class=m><div style='width:520px'>{art(400, "#dfe9fb", "#6f9bf0", "wide")}</div><div><h1>Lumen 27" QHD monitor,
        165 Hz, LM-27Q</h1><p style='margin:8px 0'>Model LM-27Q · SKU {rng.randint(6000000, 6999999)} · 4.6 ({rng.randint(100, 999)} reviews)</p><p class=p>$289.99</p>
        <span class=b>Add to Cart</span><p class=f>{fine}</p><table><tr><td>Resolution</td><td>2560 × 1440</td></tr><tr><td>Panel</td><td>IPS</td></tr>
        <tr><td>Ports</td><td>2 HDMI, 1 DP</td></tr></table></div></div>"""
        yield shot(f"monitor-{tag}", css, body, facts, width=1200, scale=1.5, px=11)


TEMPLATES = (kettle, handset, trainers, mattress, novel, tradein, flash, serum, monitor)
