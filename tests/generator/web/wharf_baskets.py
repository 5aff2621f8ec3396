"""Goods being paid for: carts, order e-mails, till-like summaries, takeaway, payment confirmations, refunds and a chat."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.wharf_kit import MONO, art, document, made, promise, status


def cart(rng: Random) -> Iterator[Page]:
    """A British stationer's basket on a wide page: a table and a summary beside it."""
    css = """.h{padding:20px 60px;border-bottom:3px solid #22577a;font-size:22px;color:#22577a;font-weight:700}
    .w{display:grid;grid-template-columns:1fr 320px;gap:40px;padding:30px 60px}table{border-collapse:collapse;width:100%}
    td,th{padding:12px 8px;text-align:left;border-bottom:1px solid #e3e8ec}td:nth-child(n+3),th:nth-child(n+3){text-align:right}
    .s{background:#f1f6f9;padding:22px;height:fit-content}.s p{display:flex;justify-content:space-between;padding:6px 0}
    .s .t{font-weight:700;font-size:20px;border-top:1px solid #9db4c0}"""
    for tag, total, must in (("fair", "77.70", ""), ("off", "82.70", "total_mismatch")):
        body = f"""<div class=h>Quill &amp; Ledger</div><div class=w><table><tr><th>Item</th><th>Each</th><th>Qty</th><th>Amount</th></tr><tr>
        <td>Linen notebook, A5, dotted</td><td>£14.50</td><td>2</td><td>£29.00</td></tr>
        <tr><td>Brass fountain pen, medium nib</td><td>£32.00</td><td>1</td><td>£32.00</td></tr><tr><td>Ink bottle 30ml, teal</td><td>£4.25</td>
        <td>3</td><td>£12.75</td></tr></table>
        <div class=s><b>Basket summary</b><p><span>Items</span><span>£73.75</span></p><p><span>Standard delivery</span><span>£3.95</span></p>
        <p class=t><span>Total</span><span>£{total}</span></p>
        <div style="background:#22577a;color:#fff;text-align:center;padding:12px;margin-top:12px">Go to checkout</div></div></div>"""
        yield made(f"cart-{tag}", document(css, body), 1160, smallest=15, must=must)


def order_mail(rng: Random) -> Iterator[Page]:
    """An American shop's order e-mail, narrow column on grey."""
    css = """body{background:#eceae6}.m{width:620px;margin:24px auto;background:#fff}
    .h{background:#3a2e5c;color:#fff;padding:26px 34px;font-size:24px}.b{padding:26px 34px}
    .i{display:flex;gap:16px;align-items:center;padding:12px 0}.i span:last-child{margin-left:auto}
    .t{width:100%;border-top:1px solid #ddd;margin-top:10px}.t td{padding:5px 0}.t td+td{text-align:right}.g{font-weight:700;font-size:19px}"""
    for tag, total, must in (("fair", "90.67", ""), ("off", "99.37", "total_mismatch")):
        number = f"{rng.randint(300000, 899999)}"
        body = f"""<div class=m><div class=h>Thanks for your order, Dana</div><div class=b><p>Order {number} · placed May 8 · arriving May 13</p>
        <div class=i>{art(290, "box", "width:70px;height:70px")}<span>Felt desk mat, charcoal<br>Qty 1</span><span>$48.00</span></div>
        <div class=i>{art(140, "leaf", "width:70px;height:70px")}<span>Cork coaster set<br>Qty 2 at $19.50</span><span>$39.00</span></div>
        <table class=t><tr><td>Subtotal</td><td>$87.00</td></tr><tr><td>Promo SPRING</td><td>−$8.70</td></tr>
        <tr><td>Shipping</td><td>$6.50</td></tr><tr><td>Sales tax</td><td>$5.87</td></tr><tr class=g><td>Order total</td><td>${total}</td></tr>
        </table><p style="margin-top:20px;color:#777">Ship to: 77 Alder Ct, Eugene, OR 97401</p></div></div>"""
        yield made(f"order_mail-{tag}", document(css, body), 760, smallest=15, must=must)


def trolley(rng: Random) -> Iterator[Page]:
    """An Australian supermarket's pick-up order, printed like a till's slip in the app."""
    css = f""".h{{background:#00843d;color:#fff;padding:14px 18px;font-size:18px}}
    .s{{margin:16px;padding:18px;border:1px dashed #999;font-family:{MONO};font-size:14px;white-space:pre;line-height:1.7}}"""
    goods = (
        ("FULL CREAM MILK 3L", 3.40, 3.40),
        ("FREE RANGE EGGS 12", 6.80, 6.80),
        ("PENNE 500G", 2.15, 2.15),
        ("CHICKEN THIGH 1KG", 11.90, 11.90),
        ("ROYAL GALA 1KG", 4.50, 4.50),
        ("CHEDDAR 500G", 7.25, 9.25),
    )
    for tag, last, must in (("fair", 0, ""), ("off", 1, "total_mismatch")):
        lines = "\n".join(f"{name:<22}{row[last]:>9.2f}" for name, *row in goods)
        body = f"""{status(rng, "#fff", "#00843d")}<div class=h>‹ &nbsp; Pick-up order</div><div class=s>CORELLA FRESH  GEELONG
02 SEP  17:42   LANE P4

{lines}

{"SUBTOTAL":<22}{36:>9.2f}
{"PICK-UP SAVING":<22}{-3:>9.2f}
{"TOTAL AUD":<22}{33:>9.2f}
{"CARD 4417":<22}{33:>9.2f}

6 ITEMS      THANK YOU</div><p style="text-align:center;padding-bottom:20px;color:#00843d">Tell us how we did</p>"""
        yield made(f"trolley-{tag}", document(css, body), 390, scale=2, smallest=14, must=must, unsure="document.sum_mismatch" if must else "")


def curry(rng: Random) -> Iterator[Page]:
    """A British takeaway's checkout, sections with thick grey gaps."""
    css = """body{background:#f2f2f2}.x{background:#fff;padding:16px 18px;margin-bottom:8px}
    .l{display:flex;justify-content:space-between;padding:5px 0}.t{font-weight:700;font-size:18px}
    .k{background:#00a082;color:#fff;text-align:center;border-radius:8px;padding:14px;margin:12px 18px 22px;font-weight:700}"""
    title, food = "Lamb bhuna with rice and naan", 18.65
    delivery, small = ("Delivery", 2.49), ("Small order fee", 2.0)
    complaint = "The menu said £18.65 with £2.49 delivery but they took £23.14."
    rows = (
        ("unlisted", promise(title, food, "GBP", (delivery,)), complaint, "hidden_fee", "mismatch"),
        ("listed", promise(title, food, "GBP", (delivery, small)), None, "", ""),
        ("plain", None, None, "", ""),
    )
    for tag, listing, text, must, unsure in rows:
        body = f"""<div class=x>{status(rng)}<b style="font-size:20px">✕ &nbsp; Your order</b></div><div class=x><b>Rajdoot Kitchen</b>
        <p>Arrives 19:35 – 19:50 · 14 Mill Lane, York</p></div><div class=x><div class=l><span>1 × Lamb bhuna</span><span>£11.95</span></div>
        <div class=l><span>1 × Pilau rice</span><span>£3.50</span></div>
        <div class=l><span>1 × Garlic naan</span><span>£3.20</span></div></div><div class=x><div class=l><span>Subtotal</span><span>£18.65</span>
        </div><div class=l><span>Delivery</span><span>£2.49</span></div><div class=l><span>Small order fee</span><span>£2.00</span></div>
        <div class="l t"><span>Total</span><span>£23.14</span></div></div><div class=k>Place order</div>"""
        yield made(f"curry-{tag}", document(css, body), 393, scale=2, smallest=15, must=must, unsure=unsure, text=text, listing=listing)


def paid(rng: Random) -> Iterator[Page]:
    """A Singapore wallet's confirmation: one great amount under a tick."""
    css = """body{background:#f6f4fb;text-align:center}
    .o{width:76px;height:76px;border-radius:50%;background:#2e9e5b;color:#fff;font-size:44px;line-height:76px;margin:40px auto 14px}
    .a{font-size:44px;font-weight:700}.a small{font-size:24px}
    .c{background:#fff;margin:24px 16px;border-radius:14px;padding:8px 18px}
    .c p{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #f0eef6}"""
    rows = (
        ("more", "84.00", "mismatch", "The seller's listing said S$69 and I ended up paying S$84."),
        ("same", "69.00", "", "Listing said S$69 and that is what I paid."),
    )
    for tag, amount, must, text in rows:
        body = f"""{status(rng)}<div class=o>✓</div><p>Payment sent</p><div class=a><small>S$</small>{amount}</div><div class=c><p><span>To</span>
        <span>Bedok Lamps &amp; Living</span></p><p><span>For</span><span>Desk lamp, walnut</span></p>
        <p><span>When</span><span>11 Oct, 3:20 pm</span></p><p><span>Reference</span><span>{rng.randint(10**9, 10**10 - 1)}</span></p></div>
        <p style="color:#5b3fc4;padding:6px 0 30px">Share receipt &nbsp; · &nbsp; Done</p>"""
        yield made(
            f"paid-{tag}", document(css, body), 375, scale=3, smallest=15, must=must, text=text, listing=promise("Desk lamp, walnut", 69, "SGD")
        )


def refund(rng: Random) -> Iterator[Page]:
    """A British shop's refund, a timeline over the sums."""
    css = """.b{padding:18px}.tl{border-left:3px solid #0b7285;margin:14px 8px;padding-left:18px}.tl p{margin:9px 0}
    .s{background:#e6f4f6;border-radius:12px;padding:16px}.s div{display:flex;justify-content:space-between;padding:6px 0}
    .s .t{border-top:1px solid #8ec5ce;font-weight:700;font-size:18px}"""
    for tag, total, must in (("fair", "60.51", ""), ("off", "54.51", "total_mismatch")):
        body = f"""{status(rng)}<div class=b><h1 style="font-size:22px">Your refund</h1><p>Return RT-55120 · Hobart &amp; Wren</p><div class=tl>
        <p>● Parcel dropped off, 3 July</p><p>● Checked in at our warehouse, 6 July</p><p>● Refund sent, 7 July</p></div>
        <div class=s><div><span>Corduroy dungarees</span><span>£46.00</span></div><div><span>Striped tee</span><span>£18.50</span></div><div>
        <span>Return postage</span><span>−£3.99</span></div><div class=t><span>Total refund</span><span>£{total}</span></div></div>
        <p style="margin-top:14px;color:#555">Back on your card ending 2208 in 3 to 5 working days.</p></div>"""
        yield made(f"refund-{tag}", document(css, body), 390, scale=2, smallest=15, must=must)


def bazaar_chat(rng: Random) -> Iterator[Page]:
    """A chat with an Indian seller, the order as a card among the bubbles."""
    css = """body{background:#e8e4da}.h{background:#234;color:#fff;padding:12px 16px;display:flex;gap:12px;align-items:center}
    .h i{width:36px;height:36px;border-radius:50%;background:#c98}
    .m{max-width:78%;padding:10px 14px;border-radius:14px;margin:10px 14px;background:#fff;width:fit-content}.me{background:#cfe8d5;margin-left:auto}
    .k{background:#fff;margin:12px 14px;border-radius:12px;padding:12px;display:flex;gap:12px}
    .in{background:#fff;margin-top:14px;padding:14px 18px;color:#888}"""
    rows = (
        ("raised", "₹1,899", "Hi, why is this more than your listing?", "Please check once, we will see.", "mismatch"),
        ("agreed", "₹1,499", "Hi, has it been packed?", "Yes, the courier picks it up tomorrow.", ""),
    )
    for tag, price, asked, answered, must in rows:
        body = f"""<div style="background:#234">{status(rng, "#fff")}</div><div class=h><i></i><span><b>Meenakshi Weaves</b><br>online</span></div>
        <p style="text-align:center;margin-top:10px;color:#776">Today</p>
        <div class=k>{art(340, "leaf", "width:74px;height:74px;border-radius:8px")}<div><p>Block-print bedspread, double</p>
        <p>Order {rng.randint(40000, 99999)} · 1 piece</p><b>Order total {price}</b></div></div><div class="m me">{asked}</div>
        <div class=m>{answered}</div><div class="m me">Ok, thanks</div><div class=in>Type a message</div>"""
        listing = promise("Block-print bedspread, double", 1499, "INR")
        yield made(f"bazaar_chat-{tag}", document(css, body), 384, scale=2.5, smallest=15, must=must, listing=listing)


TEMPLATES = (cart, order_mail, trolley, curry, paid, refund, bazaar_chat)
