"""English pages of orders: a cart, checkouts, a payment, a desktop order, a delivery of food."""

from __future__ import annotations

from random import Random

from tests.generator.web.canal_kit import LATIN, Drawn, Template, icon, offer, picture, rows, shell, status, truth


def _page(css: str, body: str) -> str:
    """An English document."""
    return shell(css, body, lang="en", font=LATIN)


def _cart(rng: Random, *, wrong: bool) -> Drawn:
    """A bag with steppers and a summary."""
    css = """body{background:#fff;color:#222}h1{font-size:25px;margin:10px 18px}.i{display:flex;gap:14px;padding:14px 18px;border-bottom:1px solid #e8e8e8;font-size:16px;line-height:1.5}.q{display:inline-block;border:1px solid #bbb;border-radius:18px;padding:3px 14px;margin-top:6px}
    .i b{margin-left:auto;text-align:right}.i small{display:block;color:#777;font-size:14px;font-weight:400}.row{display:flex;justify-content:space-between;padding:8px 18px;font-size:16px}.row b{font-weight:400}.tt{font-size:20px;border-top:2px solid #222;margin-top:8px;padding-top:14px}.tt b{font-weight:700}
    .b{background:#222;color:#fff;text-align:center;margin:18px;padding:15px;font-size:17px;border-radius:6px}"""
    bill = rows({"Subtotal": "$61.00", "Shipping": "$5.95"}) + rows({"Total": "$71.95" if wrong else "$66.95"}, "row tt")
    body = f"""{status(rng)}<h1>Your bag</h1><div class="i">{picture("#f3dfe3", "#c98f9c", "width:84px;height:96px")}<div>Linen napkins, set of 4<br>Rose<br><span class="q">− 2 +</span></div><b>$37.00<small>$18.50 each</small></b></div>
    <div class="i">{picture("#dfe7f3", "#8fa5c9", "width:84px;height:96px")}<div>Stoneware jug 1.2 L<br>Slate blue<br><span class="q">− 1 +</span></div><b>$24.00</b></div><div style="height:12px"></div>{bill}<div class="b">Checkout</div>
    <p style="margin:0 18px 20px;font-size:15px;color:#666">Arrives in {rng.randint(3, 7)} working days. Free returns within 30 days.</p>"""
    return _page(css, body), truth("total_mismatch" if wrong else "")


def _checkout(rng: Random, *, wrong: bool) -> Drawn:
    """A desktop checkout: forms left, a grey summary right."""
    css = """body{background:#fff;color:#333;font-size:16px;display:flex;min-height:640px}.l{flex:1;padding:40px 50px 40px 110px}.l h2{font-size:21px}.f{border:1px solid #d0d0d0;border-radius:6px;padding:12px 14px;margin:11px 0;color:#555}.r{width:520px;background:#f6f6f6;padding:40px 80px 40px 40px;border-left:1px solid #ddd}
    .it{display:flex;gap:16px;align-items:center;padding-bottom:20px;border-bottom:1px solid #ddd;margin-bottom:14px}.it b{margin-left:auto;font-weight:400}.row{display:flex;justify-content:space-between;padding:7px 0}.row b{font-weight:400}.tt{font-size:22px;border-top:1px solid #ddd;margin-top:12px;padding-top:16px}.tt b{font-weight:700}
    .b{background:#1a73c9;color:#fff;text-align:center;padding:16px;border-radius:6px;font-size:17px;margin-top:18px}"""
    bill = rows({"Subtotal": "$96.00", "Shipping": "$8.00", "Handling fee": "$6.50", "Sales tax": "$7.68"}) + rows({"Total": "$118.18"}, "row tt")
    body = f"""<div class="l"><h1 style="margin-top:0">Wick & Tallow</h1><h2>Contact</h2><div class="f">j•••••n@mail.example</div><h2>Ship to</h2><div class="f">{rng.randint(100, 990)} Alder Street, Apt 4</div><div class="f">Madison, WI 53703</div><h2>Payment</h2><div class="f">Card ending in 2207</div><div class="b">Pay now</div></div>
    <div class="r"><div class="it">{picture("#f7edd5", "#d4b06a", "width:72px;height:72px;border-radius:8px")}<div>Beeswax pillar candles<br>Box of 6 · Qty 1</div><b>$96.00</b></div>{bill}</div>"""
    fees = {"Shipping": 8.0} | ({} if wrong else {"Handling_fee": 6.5})
    text = "Why is the checkout higher than what the product page told me?" if wrong else None
    return _page(css, body), truth(
        "hidden_fee" if wrong else "",
        unsure="mismatch" if wrong else "",
        text=text,
        listing=offer("Beeswax pillar candles, box of 6", 96, "USD", **fees),
    )


def _charged(rng: Random, *, wrong: bool) -> Drawn:
    """A bank's notice of a payment to a shop."""
    css = """body{background:#0b1f3a;color:#fff}.c{background:#fff;color:#14233b;border-radius:20px;margin:26px 16px;padding:26px 20px;text-align:center}.c svg{display:block;margin:0 auto 10px}.y{font-size:42px;font-weight:700;margin:14px 0}.row{display:flex;justify-content:space-between;padding:11px 0;border-top:1px solid #e5e9f0;font-size:16px}
    .row b{font-weight:400}.b{margin:0 16px 26px;border:1px solid #fff;border-radius:26px;text-align:center;padding:13px;font-size:16px}"""
    info = rows(
        {
            "To": "Pedalworks Ltd",
            "For": "Bicycle service kit",
            "Date": "14 May 2025, 17:42",
            "Reference": f"PW-{rng.randint(100000, 999999)}",
            "Paid with": "Debit card •• 8035",
        }
    )
    tick = '<svg width="64" height="64"><circle cx="32" cy="32" r="30" fill="#1fb58f"/><path d="M18 33l10 10 18-20" stroke="#fff" stroke-width="5" fill="none"/></svg>'
    body = f"""{status(rng, "#fff")}<div class="c">{tick}<span style="font-size:18px">Payment complete</span><div class="y">£52.00</div>{info}</div><div class="b">Share receipt</div>"""
    text = "It was advertised at £45 but I was charged £52." if wrong else "Advertised at £52 and I paid £52. Could you send a VAT invoice?"
    return _page(css, body), truth("mismatch" if wrong else "", text=text)


def _order(rng: Random, *, wrong: bool) -> Drawn:
    """A desktop order with a table of lines."""
    css = """body{background:#eef0f2;color:#212529;font-size:16px}.w{width:980px;margin:34px auto;background:#fff;padding:34px 40px}h1{font-size:26px;margin:0 0 6px}table{width:100%;border-collapse:collapse;margin:22px 0}th{text-align:left;background:#f5f6f8;padding:12px;font-size:15px}td{padding:13px 12px;border-bottom:1px solid #e4e6e9}
    .n{text-align:right}.su{width:380px;margin-left:auto}.row{display:flex;justify-content:space-between;padding:7px 12px}.row b{font-weight:400}.tt{background:#212529;color:#fff;margin-top:8px;padding:12px;font-size:19px}.tt b{font-weight:700}"""
    lines = (
        ("Merino base layer, navy, M", 2, "$62.00", "$124.00"),
        ("Trail socks, 3 pairs", 1, "$30.00", "$30.00"),
        ("Fleece headband", 3, "$20.00", "$60.00"),
    )
    table = "".join(f'<tr><td>{name}<td class="n">{count}<td class="n">{each}<td class="n">{cost}</tr>' for name, count, each, cost in lines)
    bill = rows({"Items": "$214.00", "Spring discount": "−$20.00", "Shipping": "$0.00", "Tax": "$15.52"}) + rows(
        {"Order total": "$219.52" if wrong else "$209.52"}, "row tt"
    )
    body = f"""<div class="w"><h1>Order #{rng.randint(100000, 999999)}</h1><span>Placed 22 April 2025 · Delivered 26 April · Tracking 1Z{rng.randint(10**8, 10**9 - 1)}</span><table><tr><th>Item<th class="n">Qty<th class="n">Price<th class="n">Amount</tr>{table}</table><div class="su">{bill}</div></div>"""
    return _page(css, body), truth("total_mismatch" if wrong else "", text=None if wrong else "One pair of socks was missing.")


def _noodles(rng: Random, *, wrong: bool) -> Drawn:
    """Food on its way: a map and a bill."""
    css = """body{background:#fff;color:#191919}.map{height:180px;background:repeating-linear-gradient(35deg,#dfe9dc 0 46px,#fff 46px 54px);text-align:center;font-size:38px;line-height:180px}.x{padding:16px 18px}h1{font-size:22px;margin:0}.row{display:flex;justify-content:space-between;padding:8px 0;font-size:16px}.row b{font-weight:400}
    .hr{border-top:6px solid #f1f1f1}.tt{font-size:19px;font-weight:700;border-top:1px solid #ddd;margin-top:8px;padding-top:12px}.tt b{font-weight:700}"""
    bill = rows({"1 × Sesame noodles": "$14.50", "Delivery fee": "$2.99", "Small order fee": "$2.50", "Tax": "$1.16"}) + rows(
        {"Total": "$21.15"}, "row tt"
    )
    body = f"""{status(rng)}<div class="map">{icon("pin", 44)}</div><div class="x"><h1>Arriving at 7:{rng.randint(10, 55)} PM</h1><p style="font-size:16px">Teo is 0.8 mi away · Silver scooter</p></div><div class="hr x"><b style="font-size:18px">Little Lotus Kitchen</b>{bill}</div>"""
    fees = {"Delivery_fee": 2.99} | ({} if wrong else {"Small_order_fee": 2.5})
    return _page(css, body), truth(
        "hidden_fee" if wrong else "", unsure="mismatch" if wrong else "", listing=offer("Sesame noodles", 14.5, "USD", **fees)
    )


TEMPLATES = (
    Template("bag-napkins", "total_mismatch", _cart, 390, 2, 28),
    Template("checkout-candles-desktop", "hidden_fee", _checkout, 1220, 1.5, 24),
    Template("charged-bicycle", "mismatch", _charged, 390, 2, 32),
    Template("order-merino-desktop", "total_mismatch", _order, 1200, 1.5, 22),
    Template("noodles-map", "hidden_fee", _noodles, 402, 2, 32),
)
