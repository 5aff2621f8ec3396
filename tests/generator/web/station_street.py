"""Leaflets, shelves, boards, coupons and talks with sellers of `station`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.station_kit import art, money, promised, rows, shot, status, told


def leaflet(rng: Random) -> Iterator[Page]:
    """A supermarket's weekly leaflet: coloured tiles with round badges."""
    css = """body{background:#fff;font-family:'DejaVu Sans'}.h{background:#d00000;color:#fff;padding:18px 30px;display:flex;justify-content:space-between;align-items:center}
    .h b{font-size:30px}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:3px;background:#d00000}.k{background:#fff;padding:18px;position:relative}.bg{position:absolute;
    left:14px;top:14px;width:74px;height:74px;border-radius:50%;background:#ffdd00;font-weight:800;font-size:20px;padding-top:22px;text-align:center}
    .k h3{font-size:16px;margin-top:10px;min-height:44px}.k .n{font-size:34px;font-weight:800;color:#d00000}.k del{font-size:16px;color:#333}.k p{font-size:13px;color:#555}"""
    for tag, salmon, facts in (
        ("one_tile_wrong", ("9.00", "-30%", "7.20"), told("page 2 of the leaflet", must="false_discount")),
        ("other_tile_wrong", ("8.50", "-50%", "5.95"), told(must="false_discount")),
        ("all_tiles_right", ("9.00", "-30%", "6.30"), told("page 2 of the leaflet")),
    ):
        tiles = (
            ("Arabica ground coffee 500 g", "8.00", "-25%", "6.00", "tall"),
            ("Salmon fillet, skin on, 300 g", *salmon, "wide"),
            ("Mandarins, net 1 kg", "3.00", "-20%", "2.40", "round"),
            ("Greek yoghurt 1 kg tub", "4.40", "-10%", "3.96", "round"),
            ("Dish tablets, box of 40", "12.00", "-40%", "7.20", "tall"),
            ("Oat drink 1 L", "2.20", "-15%", "1.87", "tall"),
        )
        cells = "".join(
            f"<div class=k>{art(140, '#f1faee', '#a8dadc', shape)}<div class=bg>{cut}</div><h3>{name}</h3><del>€{was}</del><div class=n>€{now}</div></div>"
            for name, was, cut, now, shape in tiles
        )
        body = f"""<div class=h><b>Marktplein Fresh</b><span>Mon 23 – Sat 28 Nov 2026 · week 48</span></div><div class=g>{cells}</div><p style='padding:12px 30px'>
        {rng.randint(12, 48)} stores, open 8 am to 9 pm. While stocks last.</p>"""
        yield shot(f"leaflet-{tag}", css, body, facts, width=840, scale=1.5, px=15)


def outlet(rng: Random) -> Iterator[Page]:
    """An Indian fashion app: brand in grey, rupees, a percentage in orange."""
    css = """.n{display:flex;gap:14px;padding:10px 16px;font-weight:700}.in{padding:16px}.br{color:#878787;font-weight:700}.pr{font-size:26px;font-weight:700;margin:12px 0}.pr del{
    font-size:17px;color:#878787;font-weight:400;margin:0 8px}.pr i{font-style:normal;font-size:18px;color:#f57c00}.sz span{display:inline-block;border:1px solid #bbb;
    border-radius:50%;width:44px;height:44px;text-align:center;padding-top:11px;margin:10px 6px 0 0}.sz .on{border-color:#ff3f6c;color:#ff3f6c}.b{background:#ff3f6c;
    color:#fff;text-align:center;padding:14px;margin-top:24px;border-radius:4px}.o{border:1px dashed #03a685;padding:10px;margin-top:14px;font-size:14px}"""
    for tag, was, now, cut, facts in (
        ("wrong_percent", "2,499", "1,249", "(65% OFF)", told("it says 65% off", must="false_discount")),
        ("right_percent", "2,500", "1,250", "(50% OFF)", told("it says 50% off")),
        ("right_percent_rounded", "2,299", "919", "(60% OFF)", told(None, promised("Block-print kurta", 919, "INR"))),
    ):
        body = f"""{status("13:05")}<div class=n><span>‹</span><span>Women / Kurtas</span></div>{art(330, "#ffe5d9", "#d8a48f", "tall")}<div class=in><p class=br>Neelam
        Weaves</p><p>Block-print straight kurta, indigo</p><p class=pr>₹{now}<del>MRP ₹{was}</del><i>{cut}</i></p><p style='color:#03a685;font-size:14px'>inclusive of all
        taxes</p><div class=sz><span>S</span><span class=on>M</span><span>L</span><span>XL</span></div><p class=o>4.{rng.randint(1, 5)} ★ from {rng.randint(2, 9)}k buyers ·
        cash on delivery available</p><div class=b>ADD TO BAG</div></div>"""
        yield shot(f"outlet-{tag}", css, body, facts, scale=2.5, px=15)


def pricedetails(rng: Random) -> Iterator[Page]:
    """An Indian marketplace's summary of an order: price details with a green saving."""
    css = """body{background:#f1f3f6}.t{background:#2874f0;color:#fff;padding-bottom:12px}.t p{padding:4px 18px;font-size:18px}.k{background:#fff;padding:16px 18px;margin-top:9px}
    .row{display:flex;justify-content:space-between;padding:9px 0}.row b{font-weight:400}.row:nth-of-type(2) b{color:#388e3c}.row.end{border-top:1px dashed #bbb;
    border-bottom:1px dashed #bbb;font-size:18px;margin-top:6px}.y{background:#fb641b;color:#fff;padding:13px;text-align:center;margin:16px}"""
    for tag, extra, facts in (
        ("wrong_total", 300, told("99 for packing was announced, but the total does not match the lines?", must="total_mismatch")),
        ("right_total", 0, told("99 for packing was announced; does the total match the lines?")),
    ):
        total = 5397 - 2100 + 99 + extra
        bill = [
            ("Price (3 items)", "₹5,397"),
            ("Discount", "− ₹2,100"),
            ("Secured packing", "₹99"),
            ("Delivery charges", "Free"),
            ("Total Amount", f"₹{total:,}"),
        ]
        body = f"""<div class=t>{status("11:48", "#fff")}<p>Order Summary</p></div><div class=k><b>Deliver to: Home</b><p style='color:#666'>Pune 4110{rng.randint(10, 48)}</p>
        </div><div class=k>Induction cooktop 1800 W, black<p style='color:#666'>Qty 3 · seller VoltKart</p></div><div class=k><p style='color:#777;font-weight:700'>
        PRICE DETAILS</p>{rows(bill)}</div><div class=y>Continue</div>"""
        yield shot(f"pricedetails-{tag}", css, body, facts, px=15)


def shelf(rng: Random) -> Iterator[Page]:
    """A supermarket app's product page: a yellow card price beside the plain one."""
    css = """.n{background:#00539f;color:#fff;padding:0 0 12px}.n p{padding:2px 18px;font-size:17px}.in{padding:18px}h1{font-size:21px}.y{background:#ffdd00;border-radius:6px;
    padding:14px;margin-top:14px}.y b{font-size:40px;display:block}.r{font-size:18px;margin-top:12px}.u{color:#666;font-size:14px}.b{background:#00539f;color:#fff;
    border-radius:24px;padding:13px;text-align:center;margin-top:20px}"""
    for tag, price, facts in (
        (
            "card_price",
            "<div class=y><b>£4.50</b>Rewardcard price</div><p class=r>£6.75 without Rewardcard</p><p class=u>£1.35 per 100 ml</p>",
            told("Olive oil shelf price", must="conditional"),
        ),
        (
            "one_price",
            "<p class=r style='font-size:40px'><b>£6.75</b></p><p class=u>£1.35 per 100 ml · 7 points with Rewardcard</p>",
            told("Olive oil shelf price", promised("Olive oil 500 ml", 6.75, "GBP")),
        ),
    ):
        body = f"""<div class=n>{status("15:15", "#fff")}<p>‹ Oils &amp; vinegar</p></div>{art(230, "#f4f1de", "#b5a642", "tall")}<div class=in><h1>Hillside extra virgin olive
        oil 500 ml</h1><p class=u>★★★★☆ ({rng.randint(80, 300)})</p>{price}<div class=b>Add</div><p class=u style='margin-top:14px'>Aisle 14 · in stock
        at Northgate</p></div>"""
        yield shot(f"shelf-{tag}", css, body, facts, scale=3, px=14)


def haggle(rng: Random) -> Iterator[Page]:
    """A second-hand market's chat: the item pinned on top, bubbles underneath."""
    css = """body{background:#fff}.it{display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid #e5e5e5;align-items:center}.it>div:first-child{width:62px;border-radius:8px;
    overflow:hidden}.c{padding:16px;display:flex;flex-direction:column;gap:10px}.c p{max-width:76%;padding:10px 14px;border-radius:18px;font-size:16px}.a{background:#eef0f2}
    .z{background:#0a7cff;color:#fff;align-self:flex-end}.d{align-self:center;color:#888;font-size:13px}.in{margin:10px 16px 24px;border:1px solid #ccc;border-radius:20px;
    padding:10px 16px;color:#999}"""
    for tag, answer, facts in (
        (
            "seller_asks_more",
            "I can only let it go for €165 now, that is the price to pay.",
            told("Listed at 120, now the seller wants 165", promised("Folding bike", 120, "EUR"), must="mismatch"),
        ),
        (
            "seller_keeps_price",
            "Yes, €120 as in the ad. You can pick it up on Saturday.",
            told("Listed at 120, seller agrees", promised("Folding bike", 120, "EUR")),
        ),
    ):
        body = f"""{status("18:37")}<div class=it><div>{art(62, "#ffd6a5", "#fb8b24", "wide")}</div><div>Folding bike, 20 inch, 7 gears<br><b>€120.00</b></div></div><div class=c>
        <span class=d>Today 18:{rng.randint(10, 30)}</span><p class=z>Hi! Is the bike still available?</p><p class=a>Hello, yes it is</p><p class=z>Great, I would take it for the
        listed price</p><p class=a>{answer}</p><p class=z>Let me think about it</p></div><div class=in>Write a message</div>"""
        yield shot(f"haggle-{tag}", css, body, facts, px=15)


def board(rng: Random) -> Iterator[Page]:
    """A cafe's chalk board: two columns with dotted leaders."""
    css = """body{background:#26302b;color:#f3efe0;font:22px 'Liberation Serif';padding:40px 50px}h1{text-align:center;font:italic 46px 'Liberation Serif';color:#ffe8a3}.g{display:grid;
    grid-template-columns:1fr 1fr;gap:10px 60px;margin-top:26px}.g h2{font-size:25px;color:#ffe8a3;margin-bottom:8px}.row{display:flex;justify-content:space-between;
    border-bottom:1.5px dotted #8d998f;padding:6px 0}.row b{font-weight:400}.ft{text-align:center;margin-top:26px;font-size:18px}"""
    for tag, flat, facts in (
        (
            "dearer_than_listed",
            "$5.80",
            told("Delivery app lists the flat white at 4.90, the board in the shop says more", promised("Flat white", 4.9, "AUD"), must="mismatch"),
        ),
        ("as_listed", "$4.90", told("The flat white costs 4.90 like in the app", promised("Flat white", 4.9, "AUD"))),
    ):
        hot = [("Espresso", "$3.60"), ("Flat white", flat), ("Mocha", "$6.20"), ("Chai", "$6.00")]
        food = [("Banana bread", "$7.50"), ("Cheese toastie", "$11.00"), ("Granola bowl", "$14.50"), ("Scone &amp; jam", "$8.00")]
        body = f"""<h1>The Tin Cup</h1><div class=g><div><h2>Hot</h2>{rows(hot)}</div><div><h2>To eat</h2>{rows(food)}</div></div><p class=ft>Open daily 6:30 – 15:00 · since
        20{rng.randint(10, 19)} · ask us for the soup</p>"""
        yield shot(f"board-{tag}", css, body, facts, width=900, scale=1.5, px=18)


def voucher(rng: Random) -> Iterator[Page]:
    """A shop's newsletter: one coupon with a perforated edge."""
    css = """body{background:#faf3e0}.h{text-align:center;padding:26px;font:700 28px 'Liberation Serif'}.v{margin:0 24px;background:#fff;border:3px dashed #c44536;padding:24px;
    text-align:center}.v .p{font-size:46px;font-weight:800;color:#c44536}.v del{font-size:20px}.u{font-size:16px;margin-top:14px}.ft{padding:20px 30px;font-size:14px;color:#665}"""
    for tag, until, facts in (
        ("too_late", "This offer expired on 15 November 2026", told("Newsletter coupon, photographed on 26 November", must="expired_offer")),
        ("in_time", "Valid until 31 December 2026", told("Newsletter coupon, photographed on 26 November")),
    ):
        body = f"""<div class=h>Copper Pot Kitchenware</div>{art(170, "#f2cc8f", "#c44536", "wide")}<div style='height:20px'></div><div class=v><p>Cast-iron casserole 26 cm</p>
        <p class=p>£59.00</p><del>£84.00</del><p>£25 off in store and online</p><p class=u><b>{until}</b></p><p class=u>Coupon no. CP-{rng.randint(4000, 4999)}</p></div>
        <p class=ft>Our shop in Mill Lane is open Tuesday to Saturday, 10 to 6.</p>"""
        yield shot(f"voucher-{tag}", css, body, facts, width=430, px=15)


def party(rng: Random) -> Iterator[Page]:
    """An escape room's booking page: group sizes as rows of radio buttons."""
    css = """body{background:#12222b;color:#e9f1f2}.in{padding:12px 22px 28px}h1{font-size:28px}.big{font-size:44px;font-weight:800;color:#4de1b5}.o{display:flex;
    justify-content:space-between;border:1px solid #36505c;border-radius:10px;padding:14px;margin-top:10px}.o.on{border:2px solid #4de1b5;background:#17323a}
    .b{background:#4de1b5;color:#12222b;text-align:center;padding:15px;border-radius:10px;font-weight:700;margin-top:20px}.s{color:#9db5bd;font-size:15px}"""
    for tag, big, words, facts in (
        ("price_of_six", "€18.00", "per person in a group of 6", told("Booking for two", must="conditional")),
        ("price_of_chosen", "€32.00", "per person for 2 players", told("Booking for two", promised("Escape room, 2 players, each", 32, "EUR"))),
    ):
        body = f"""{status("20:59", "#e9f1f2")}{art(190, "#1d3b47", "#4de1b5", "peak")}<div class=in><h1 style='margin-top:14px'>The Clockmaker's Attic</h1><p class=s>60 minutes ·
        difficulty 4/5 · {rng.randint(300, 800)} teams played</p><p class=big>{big}</p><p>{words}</p><div class="o on"><span>● 2 players</span><b>€32.00 each</b></div>
        <div class=o><span>○ 4 players</span><b>€23.00 each</b></div><div class=o><span>○ 6 players</span><b>€18.00 each</b></div><div class=b>Pick a time</div></div>"""
        yield shot(f"party-{tag}", css, body, facts, px=15)


def coupons(rng: Random) -> Iterator[Page]:
    """A marketplace's product in pink: what it costs after a coupon, and without."""
    css = """body{background:#fff5f8}.in{background:#fff;padding:16px 18px}.a{color:#e0245e;font-size:15px}.a b{font-size:38px}.w{font-size:16px;color:#555;margin-top:6px}
    .cp{display:inline-block;background:#ffe1ea;color:#e0245e;font-size:14px;padding:4px 9px;margin-top:10px;border-radius:3px}h1{font-size:17px;font-weight:500;margin-top:12px}
    .bar{display:flex;padding:12px;gap:10px}.bar div{flex:1;border-radius:22px;text-align:center;padding:12px;background:#ffb3c8}.bar div+div{background:#e0245e;color:#fff}"""
    for tag, price, facts in (
        (
            "after_coupon",
            f"<p class=a><b>{money(1680)}</b> after coupon</p><p class=w>Price without coupon {money(2100)}</p><span class=cp>Collect: $4.20 off, 1 left</span>",
            told("Is 16.80 what everybody pays?", must="conditional"),
        ),
        (
            "plain_with_coupon_on_offer",
            f"<p class=a><b>{money(2100)}</b></p><span class=cp>$4.20 coupon can be collected</span>",
            told("Do I pay 21.00?", promised("Desk lamp", 21)),
        ),
    ):
        body = f"""{status("23:10")}{art(340, "#ffe1ea", "#ff9ebb", "tall")}<div class=in>{price}<h1>LED desk lamp with clamp, 3 colours of light, USB-C, arm 2 × 35 cm</h1>
        <p class=w>{rng.randint(1, 9)}.{rng.randint(1, 9)}k sold · 4.8 ★ · free shipping</p></div><div class=bar><div>Chat</div><div>Buy</div></div>"""
        yield shot(f"coupons-{tag}", css, body, facts, width=414, px=14)


TEMPLATES = (leaflet, outlet, pricedetails, shelf, haggle, board, voucher, party, coupons)
