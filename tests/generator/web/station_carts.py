"""Carts, checkouts and order confirmations of `station`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.station_kit import art, money, promised, rows, shot, status, told


def basket(rng: Random) -> Iterator[Page]:
    """A homeware cart on a desktop: a table left, the summary right."""
    css = """body{background:#fafafa}.h{background:#fff;padding:18px 60px;font:700 24px 'Liberation Serif';border-bottom:1px solid #e2e2e2}
    .m{display:grid;grid-template-columns:1fr 340px;gap:34px;padding:30px 60px}table{width:100%;border-collapse:collapse;background:#fff}th{text-align:left;
    font-size:13px;color:#777;padding:12px;border-bottom:1px solid #ddd}td{padding:14px 12px;border-bottom:1px solid #eee;font-size:15px}
    aside{background:#fff;border:1px solid #e2e2e2;padding:22px}.row{display:flex;justify-content:space-between;margin:11px 0;font-size:15px}
    .row.end{border-top:2px solid #222;padding-top:12px;font-size:19px}.go{background:#1b4332;color:#fff;text-align:center;padding:14px;margin-top:16px}"""
    goods = (("Linen cushion cover, sage, 45 cm", 3, 1850), ("Stoneware mug, speckled", 4, 975), ("Beeswax candle, tall", 2, 1425))
    for tag, ship, off, facts in (
        ("wrong_total", 695, 1000, told("shipping 6.95 was announced, but the total seems too high", must="total_mismatch")),
        ("right_total", 695, 0, told("Please verify the sum", promised("Linen cushion cover", 18.50, Shipping=6.95))),
        ("right_total_free_shipping", 0, 0, told()),
    ):
        lines = "".join(f"<tr><td>{n}<td>{money(p)}<td>{q}<td>{money(p * q)}" for n, q, p in goods)
        subtotal = sum(q * p for _, q, p in goods)
        bill = [("Subtotal", money(subtotal)), ("Shipping, standard", money(ship) if ship else "Free"), ("Total", money(subtotal + ship + off))]
        body = f"""<div class=h>Fern &amp; Flax</div><div class=m><div><h2 style='font-size:22px;margin-bottom:14px'>Your cart (9 items)</h2><table><tr><th>Item<th>
        Price<th>Qty<th>Amount</tr>{lines}</table><p style='margin-top:14px;color:#777'>Orders leave our studio within {rng.randint(1, 3)} days.</p></div>
        <aside><h3>Summary</h3>{rows(bill)}<div class=go>Check out</div></aside></div>"""
        yield shot(f"basket-{tag}", css, body, facts, width=1220, scale=1, px=14)


def stepper(rng: Random) -> Iterator[Page]:
    """A clothes cart on a phone: steppers, a promo code and a bar for free delivery."""
    css = """body{background:#f2f2f5}.t{font-weight:700;font-size:20px;text-align:center;padding:10px;background:#fff}.f{background:#e6f6ec;color:#14532d;padding:10px
    18px;font-size:14px}.c{background:#fff;margin:10px 12px;border-radius:12px;padding:12px;display:flex;gap:12px}.c>div:first-child{width:84px}.q{display:inline-block;
    border:1px solid #ccc;border-radius:16px;padding:2px 12px;margin-top:8px}.c b{float:right;margin-top:10px}.s{background:#fff;margin:10px 12px;border-radius:12px;
    padding:14px}.row{display:flex;justify-content:space-between;margin:9px 0}.row:nth-of-type(2) b{color:#c2185b}.row.end{font-size:19px;font-weight:700}"""
    goods = (("Ribbed tank, ecru, M", 1, 1499), ("Wide-leg jeans, W29", 1, 4999), ("Crew socks 3-pack", 2, 899))
    for tag, extra, facts in (
        ("code_not_taken_off", 830, told("PROMO did not come off", must="total_mismatch")),
        ("code_taken_off", 0, told("Promo code applied, right?")),
    ):
        total = sum(q * p for _, q, p in goods)
        cards = "".join(
            f"<div class=c><div>{art(92, '#f0e6ef', '#9c89b8', 'tall')}</div><div style='flex:1'>{n}<br><span class=q>− &nbsp; {q} &nbsp; +</span>"
            f"<b>{money(p * q, '£')}</b></div></div>"
            for n, q, p in goods
        )
        bill = [
            ("Items (4)", money(total, "£")),
            ("Promo AUTUMN10", money(-830, "£")),
            ("Delivery", "FREE"),
            ("To pay", money(total - 830 + extra, "£")),
        ]
        body = f"""{status("18:03")}<div class=t>Bag</div><div class=f>You have free standard delivery</div>{cards}<div class=s>{rows(bill)}</div>
        <p style='text-align:center;color:#777;font-size:13px;padding:10px 0 24px'>Reserved for {rng.randint(12, 29)} min · 28-day returns</p>"""
        yield shot(f"stepper-{tag}", css, body, facts, px=14)


def onepage(rng: Random) -> Iterator[Page]:
    """A hosted checkout of an independent shop: form left, grey summary right."""
    css = """.w{display:grid;grid-template-columns:1fr 460px;min-height:640px}.l{padding:44px 60px}.r{background:#f6f6f6;border-left:1px solid #dedede;padding:44px 40px}
    .i{border:1px solid #d9d9d9;border-radius:5px;padding:13px;margin-top:12px;color:#666}.row{display:flex;justify-content:space-between;margin:12px 0}
    .row.sum{font-size:20px}.pay{background:#1773b0;color:#fff;padding:16px;text-align:center;border-radius:5px;margin-top:24px}.it{display:flex;gap:14px}
    .it>div{width:64px}.row.end{font-size:21px;border-top:1px solid #ddd;padding-top:14px}"""
    for tag, fee, facts in (
        (
            "fee_out_of_nowhere",
            "Order handling fee",
            told(
                "Listing said $64 plus shipping, at the end there is more",
                promised("Walnut board", 64, Shipping=8.5),
                must="hidden_fee",
                unsure="mismatch",
            ),
        ),
        ("fee_in_listing", "Order handling fee", told(None, promised("Walnut board", 64, Shipping=8.5, Order_handling_fee=4.95))),
        ("tax_only", "", told("Was I charged right?", promised("Walnut board", 64, Shipping=8.5))),
    ):
        charge = 495 if fee else 0
        bill = [
            ("Subtotal", "$64.00"),
            ("Shipping", "$8.50"),
            *([(fee, "$4.95")] if fee else []),
            ("Estimated taxes", "$5.28"),
            ("Total <small style='color:#777'>USD</small>", money(6400 + 850 + charge + 528)),
        ]
        body = f"""<div class=w><div class=l><h1 style='font-size:26px'>Timber &amp; Tine</h1><p style='margin:8px 0 18px;color:#1773b0'>Cart › Information › Shipping
        › Payment</p><b>Contact</b><div class=i>Email</div><b style='display:block;margin-top:20px'>Ship to</b><div class=i>First name</div><div class=i>Street</div>
        <div class=i>Portland, Oregon 972{rng.randint(10, 39)}</div><div class=pay>Pay now</div></div><div class=r><div class=it><div>
        {art(64, "#d7b899", "#7f5539", "wide")}</div><p style='flex:1'>Walnut serving board<br><span style='color:#777'>Large / Engraved</span></p><p>$64.00</p></div>
        <div style='height:16px'></div>{rows(bill)}</div></div>"""
        yield shot(f"onepage-{tag}", css, body, facts, width=1200, scale=1, px=14)


def produce(rng: Random) -> Iterator[Page]:
    """A grocery order, weighed: unit prices by the kilo, the sums on the right."""
    css = """body{background:#fff}.g{background:#00704a;color:#fff;padding:0 0 16px}.g h1{font-size:21px;padding:8px 20px}.g p{padding:0 20px;font-size:14px}
    .i{display:grid;grid-template-columns:44px 1fr auto;gap:12px;padding:12px 20px;border-bottom:1px solid #eee;align-items:center}.i small{color:#666;font-size:13px}
    .row{display:flex;justify-content:space-between;padding:7px 20px}.row.end{font-size:20px;padding-top:14px}"""
    goods = (
        ("Gala apples", "1.250 kg × $3.60/kg", 450),
        ("Chicken thighs", "0.840 kg × $12.50/kg", 1050),
        ("Carrots, loose", "0.900 kg × $2.20/kg", 198),
        ("Sourdough loaf", "1 × $6.80", 680),
        ("Milk 2 L", "2 × $3.95", 790),
    )
    for tag, paid, facts in (
        (
            "wrong_total",
            3862,
            told(
                "Order was weighed again, delivery is 5 dollars as agreed. Is the charge right?",
                must="total_mismatch",
                unsure="document.sum_mismatch",
            ),
        ),
        ("right_total", 3668, told("Order was weighed again, delivery is 5 dollars as agreed. Is the charge right?")),
        ("right_total_quiet", 3668, told()),
    ):
        items = "".join(
            f"<div class=i>{art(44, '#d8f3dc', '#52b788')}<div>{n}<br><small>{w}</small></div><b>{money(p)}</b></div>" for n, w, p in goods
        )
        bill = [("Groceries", "$31.68"), ("Delivery, 4-6 pm", "$5.00"), ("<b>Charged to card</b>", money(paid))]
        body = f"""<div class=g>{status("16:48", "#fff")}<h1>Order delivered</h1><p>Green Barn · #{rng.randint(400000, 499999)} · 5 products</p></div>{items}
        <div style='height:10px'></div>{rows(bill)}<p style='padding:10px 20px 26px;color:#666;font-size:13px'>Weighed items are priced by their final weight.</p>"""
        yield shot(f"produce-{tag}", css, body, facts, width=400, px=13)


def takeaway(rng: Random) -> Iterator[Page]:
    """A food delivery checkout in the dark: a list of charges over a green button."""
    css = """body{background:#16181c;color:#eee}.in{padding:14px 18px}h1{font-size:22px}.d{color:#9aa;font-size:14px;margin:4px 0 16px}.row{display:flex;
    justify-content:space-between;padding:8px 0;font-size:16px}.row b{font-weight:400}.box{background:#22252b;border-radius:14px;padding:10px 16px;margin-bottom:14px}
    .box.t .row.end{border-top:1px solid #444;margin-top:6px;font-weight:700;font-size:18px}.go{background:#12b76a;color:#06281a;border-radius:12px;
    text-align:center;padding:15px;font-weight:700;font-size:17px}"""
    food = [("1 × Chicken katsu curry", "€13.50"), ("1 × Edamame", "€5.20"), ("2 × Iced barley tea", "€6.00")]
    for tag, fees, facts in (
        (
            "basket_fee",
            (("Delivery", 290), ("Small basket fee", 250)),
            told("Only delivery was announced", promised("Katsu set", 24.7, "EUR", Delivery=2.9), must="hidden_fee", unsure="mismatch"),
        ),
        (
            "announced",
            (("Delivery", 290), ("Bag", 20)),
            told("delivery 2.90 and bag 0.20 as announced", promised("Katsu set", 24.7, "EUR", Delivery=2.9, Bag=0.2)),
        ),
        ("waived", (("Delivery", 0), ("Service fee", 0)), told(None, promised("Katsu set", 24.7, "EUR"))),
    ):
        total = 2470 + sum(fee for _, fee in fees)
        bill = [("Food", "€24.70"), *((name, money(fee, "€")) for name, fee in fees), ("Total", money(total, "€"))]
        body = f"""{status("20:15", "#eee")}<div class=in><h1>Review order</h1><p class=d>Kaze Kitchen · {rng.randint(25, 30)}-40 min · 2.1 km</p>
        <div class=box>{rows(food)}</div><div class="box t">{rows(bill)}</div><div class=go>Place order</div></div>"""
        yield shot(f"takeaway-{tag}", css, body, facts, width=412, scale=2.5, px=14)


def mail(rng: Random) -> Iterator[Page]:
    """An order confirmation in a mail program: a narrow letter on a grey ground."""
    css = """body{background:#e9ebee;padding:0 0 30px}.m{background:#fff;padding:14px 24px;border-bottom:1px solid #ddd;font-size:14px}.l{background:#fff;width:620px;
    margin:26px auto;padding:34px;font:16px/1.5 'Liberation Serif'}h1{font-weight:400;font-size:28px;color:#7b2d26}table{width:100%;border-collapse:collapse;
    margin:18px 0}td{padding:9px 0;border-bottom:1px dotted #aaa}td:last-child{text-align:right}.g td{font-weight:700;font-size:19px;border-top:2px solid #7b2d26}"""
    for tag, tea, total, facts in (
        ("wrong_sum", "€38.70", "€59.10", told("confirmation mail from the tea shop", must="total_mismatch", unsure="document.sum_mismatch")),
        (
            "dearer_than_listed",
            "€47.70",
            "€63.10",
            told("Ad said 12.90 a tin, they took 15.90", promised("Smoked tea, 100 g tin", 12.9, "EUR", Postage=4.9), must="mismatch"),
        ),
        ("right", "€38.70", "€54.10", told("confirmation mail from the tea shop")),
    ):
        each = "€15.90" if tea == "€47.70" else "€12.90"
        body = f"""<div class=m><b>Thank you for your order</b><br><span style='color:#666'>Harbour Tea House · Tue 17 Nov 2026, 09:12</span></div><div class=l>
        <h1>Your order is on its way</h1><p>Order HT-{rng.randint(20000, 29999)}. We packed it this morning; here is what you bought.</p><table>
        <tr><td>Smoked tea, 100 g tin, {each}<td>3<td>{tea}<tr><td>Cedar scoop, €10.50<td>1<td>€10.50<tr><td>Postage<td><td>€4.90
        <tr class=g><td>Order total<td><td>{total}</table><p>Prices include 10% VAT. With kind regards,<br>the people at Harbour Tea House</p></div>"""
        yield shot(f"mail-{tag}", css, body, facts, width=820, scale=1.5, px=14)


def orderview(rng: Random) -> Iterator[Page]:
    """The detail of an order in a shop's app: a progress line, the goods, what was paid."""
    css = """body{background:#101114;color:#e8e8ea}.st{display:flex;gap:6px;padding:14px 20px}.st i{flex:1;height:5px;border-radius:3px;background:#7c5cff}.st i:last-child{
    background:#333}.card{background:#1b1d22;margin:10px 14px;border-radius:14px;padding:16px}.row{display:flex;justify-content:space-between;padding:6px 0;
    color:#b9bac0}.row b{color:#fff}.row.end{font-size:18px;border-top:1px solid #333;margin-top:8px;padding-top:12px}h1{font-size:20px;padding:4px 20px}"""
    for tag, item, paid, facts in (
        ("paid_more", 15900, 15900, told("the product page said $129, I ended up paying $159", promised("Aero headset", 129), must="mismatch")),
        ("paid_as_said", 12900, 12900, told("the product page said $129", promised("Aero headset", 129))),
        ("wrong_sum", 12900, 13400, told(must="total_mismatch")),
    ):
        bill = [("Aero headset, graphite ×1", money(item)), ("Shipping", "$0.00"), ("Discount", "$0.00"), ("Paid with card ending 88", money(paid))]
        body = f"""{status("07:55", "#fff")}<h1>Arriving Friday</h1><div class=st><i></i><i></i><i></i><i></i></div><div class=card>{art(150, "#2d2a4a", "#7c5cff")}
        <p style='margin-top:12px'>Aero headset, wireless</p><p style='color:#8d8e95;font-size:14px'>Sold by Aero Audio · Qty 1</p></div><div class=card>{rows(bill)}
        </div><div class=card style='font-size:14px;color:#8d8e95'>Order 114-{rng.randint(1000000, 9999999)}<br>Placed 20 Nov 2026</div>"""
        yield shot(f"orderview-{tag}", css, body, facts, px=13)


def ride(rng: Random) -> Iterator[Page]:
    """A receipt of a ride: map, route, a breakdown of the fare."""
    css = """.map{height:150px;background:#e8ecef;position:relative}.b{padding:16px 22px}h1{font-size:36px}.row{display:flex;justify-content:space-between;padding:9px 0;
    border-bottom:1px solid #f0f0f0}.row b{font-weight:500}.v{border-left:3px solid #111;padding-left:12px;margin:14px 0;font-size:14px;color:#444}"""
    fare = [("Base fare", 320), ("Distance, 11.4 km", 1368), ("Time, 23 min", 575), ("Bridge toll", 450), ("Tip", 300)]
    for tag, extra, facts in (
        ("wrong_sum", 600, told("Fare does not look right", must="total_mismatch", unsure="document.sum_mismatch hidden_fee")),
        ("right_sum", 0, told("Fare from last night")),
    ):
        total = money(sum(cents for _, cents in fare) + extra)
        body = f"""<div class=map><svg width=100% height=150 viewBox='0 0 390 150'><path d='M40 120C120 20 200 140 340 40' stroke='#111' stroke-width=5 fill=none />
        <path d='M0 60H390M120 0V150M260 0V150' stroke='#fff' stroke-width=7 /></svg></div><div class=b><p>Thanks for riding, 21 Nov 2026</p><h1>{total}</h1>
        <div class=v>22:41 Wharf Street 18<br>23:04 Beacon Hill Ave 240</div>{rows([(words, money(cents)) for words, cents in fare])}
        <div class=row style='font-size:19px;border:0'><span>Total</span><b>{total}</b></div><p style='color:#777;font-size:14px'>Grey sedan · rating 4.9{rng.randint(1, 8)}</p>
        </div>"""
        yield shot(f"ride-{tag}", css, body, facts, px=14)


def bouquet(rng: Random) -> Iterator[Page]:
    """A florist's web confirmation: a centred card with a tick."""
    css = """body{background:#f3e9ef;font-family:'DejaVu Sans';padding:40px 0}.k{background:#fff;width:560px;margin:auto;border-radius:18px;padding:34px}
    .ok{width:54px;height:54px;border-radius:50%;background:#8e3b6b;color:#fff;font-size:30px;text-align:center;margin:auto}h1{text-align:center;font-size:22px;
    margin:14px 0}.row{display:flex;justify-content:space-between;padding:8px 0;font-size:15px}.row.end{background:#f3e9ef;padding:12px;border-radius:8px}"""
    for tag, line, facts in (
        (
            "vase_charge",
            [("Vase &amp; care surcharge", 600)],
            told(
                "I was told £42 with delivery, why do they take more?",
                promised("Peony bunch", 38, "GBP", Delivery=4),
                must="hidden_fee",
                unsure="mismatch",
            ),
        ),
        ("plain", [], told("I was told £42 with delivery", promised("Peony bunch", 38, "GBP", Delivery=4))),
    ):
        lines = [("Peony bunch, blush", 3800), *line, ("Delivery, Sat 28 Nov", 400)]
        bill = [*((words, money(cents, "£")) for words, cents in lines), ("Paid", money(sum(cents for _, cents in lines), "£"))]
        body = f"""<div class=k><div class=ok>✓</div><h1>Order placed</h1><p style='text-align:center;color:#777;margin-bottom:16px'>Reference PB{rng.randint(1000, 9999)}
        </p>{rows(bill)}<p style='margin-top:18px;font-size:14px;color:#555'>Card message: With love from all of us.</p></div>"""
        yield shot(f"bouquet-{tag}", css, body, facts, width=900, scale=1.5, px=14)


TEMPLATES = (basket, stepper, onepage, produce, takeaway, mail, orderview, ride, bouquet)
