"""English pages of `meadow` while paying and after: delivery, baskets, wallets, stays, rides, tickets, chats, orders."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.meadow_kit import EN, bar, listing, money, picture, rows, shot
from tests.generator.web.page import Page


def delivery(clock: str) -> Iterator[Page]:
    """The checkout of a meal brought home."""
    meal = ("Chicken shawarma bowl", 14.5)
    for kind, fees, total, must, context in (
        (
            "hidden_fee",
            (("Delivery fee", 2.99), ("Small order fee", 2.5)),
            19.99,
            ("hidden_fee",),
            listing(*meal, ("Delivery fee", 2.99), currency="USD"),
        ),
        (
            "clean",
            (("Delivery fee", 2.99), ("Small order fee", 2.5)),
            19.99,
            (),
            listing(*meal, ("Delivery fee", 2.99), ("Small order fee", 2.5), currency="USD"),
        ),
        ("total_mismatch", (("Delivery fee", 2.99), ("Service fee", 1.5)), 22.99, ("total_mismatch",), None),
    ):
        sums = rows([("Subtotal", "$14.50"), *((name, f"${amount:.2f}") for name, amount in fees)], "padding:5px 0")
        body = (
            f"{bar(clock)}<div style='padding:6px 18px;font-size:20px'>✕　<b>Checkout</b></div><div "
            "style='background:repeating-linear-gradient(35deg,#e9efe4 0 30px,#fff 30px 36px);height:100px'></div><div style='padding:14px "
            "18px'>"
            "<b>Saffron Corner</b><p style='color:#555'>Arrives 6:40–6:55 pm · Leave at door</p><div class='f' style='gap:12px;padding:14px "
            "0;border-bottom:1px solid #eee'><span style='background:#eee;padding:2px 9px'>1</span><span class='g'>Chicken shawarma bowl<br>"
            "<span style='color:#666;font-size:14px'>Extra pickles, no onion</span></span>$14.50</div>"
            f"<div style='padding:12px 0'>{sums}<div class='r' style='font-size:19px;padding-top:8px'><b>Total</b><b>${total:.2f}</b></div></div>"
            "<div class='c' style='background:#06c167;color:#fff;padding:14px;border-radius:10px;font-size:17px'>Place order</div></div>"
        )
        yield shot(
            f"meadow_en-delivery-{kind}",
            "body{background:#fff;font-size:16px}",
            body,
            must=must,
            unsure=("mismatch",) if kind == "hidden_fee" else (),
            context=context,
            font=EN,
            width=390,
            scale=2,
            small=14,
        )


def basket() -> Iterator[Page]:
    """A desktop basket with a summary beside it."""
    css = (
        "body{background:#fafafa;font-size:16px}.m{display:flex;gap:28px;padding:24px 60px;align-items:flex-start}"
        ".l{background:#fff;border:1px solid #e2e2e2;padding:16px 20px}.s{width:340px}"
    )
    goods = (("Stoneware dinner plate, set of 4", 2, 36.0), ("Waffle tea towel", 3, 7.5), ("Beech serving spoon", 1, 12.25))
    for kind, total, must in (("total_mismatch", 134.1, ("total_mismatch",)), ("clean", 115.29, ())):
        lines = "".join(
            "<div class='f' style='gap:16px;padding:12px 0;border-bottom:1px solid #eee'>"
            f"{picture(f'{70 * count}deg,#efe7dc,#a9b7a0', 'width:80px;height:80px')}<span class='g'>{name}<br><span style='color:#666'>"
            f"${price:.2f} each · Qty {count}</span></span><b>${count * price:.2f}</b></div>"
            for name, count, price in goods
        )
        sums = rows((("Subtotal", "$106.75"), ("Shipping", "Free"), ("Sales tax", "$8.54")), "padding:7px 0")
        body = (
            "<div style='padding:16px 60px;border-bottom:1px solid #ddd;font-size:22px;font-family:Liberation Serif'>Birch &amp; Loam</div><div "
            f"class='m'><div class='l g'><h3>Your basket (6)</h3>{lines}</div><div class='l s'><h3>Order summary</h3>{sums}"
            f"<div class='r' style='border-top:2px solid #222;padding-top:10px;font-size:20px'><b>Total</b><b>${total:.2f}</b></div><div "
            "class='c' style='background:#2f4a36;color:#fff;padding:13px;margin-top:18px'>Checkout</div></div></div>"
        )
        yield shot(f"meadow_en-basket-{kind}", css, body, must=must, font=EN, width=1200, scale=1, small=15)


def wallet(clock: str) -> Iterator[Page]:
    """A wallet's receipt, sent in with a word about what was advertised."""
    about = (
        ("Status", "Completed"),
        ("Date", "Oct 9, 4:12 PM"),
        ("Item", "Desk speaker pair"),
        ("Paid with", "Debit card ••5521"),
        ("Transaction", "7FQ2-90KD-13X"),
    )
    for kind, paid, text, must in (
        ("mismatch", 84, "It was advertised at $59 but I was charged $84", ("mismatch",)),
        ("clean-same", 59, "Advertised at $59 and I paid $59, just need a copy for my records", ()),
        ("clean-refund", 84, "I returned this last week, when will my refund arrive?", ()),
    ):
        body = (
            f"<div style='background:#f2f4f8'>{bar(clock)}<div class='c' style='padding:36px 20px 26px'>"
            f"{picture('45deg,#6bb6ff,#2c5fd6', 'width:64px;height:64px;margin:0 auto', 'border-radius:50%')}<div "
            f"style='font-size:18px;margin-top:12px'>You paid Northgate Audio</div><b style='font-size:46px'>{money(paid, '$', rest='70%')}</b>"
            "</div></div>"
            "<div style='padding:16px 22px;font-size:16px'>"
            f"{rows(about, 'padding:11px 0;border-bottom:1px solid #eee')}"
            "<div class='c' style='color:#2c5fd6;padding:22px'>View receipt</div></div>"
        )
        yield shot(
            f"meadow_en-wallet-{kind}",
            "body{background:#fff}",
            body,
            must=must,
            text=text,
            context={"surface": "ticket"},
            font=EN,
            width=375,
            scale=2,
            small=15,
        )


def stay() -> Iterator[Page]:
    """A desktop page that asks for confirmation of a stay."""
    css = (
        "body{background:#fff;font-size:16px}.m{display:flex;gap:70px;padding:30px 90px;align-items:flex-start}"
        ".k{width:420px;border:1px solid #ddd;border-radius:14px;padding:24px}"
    )
    for kind, fees, must in (("hidden_fee", (), ("hidden_fee",)), ("clean", (("Resort fee", 64.0),), ())):
        sums = rows((("$145.00 x 2 nights", "$290.00"), ("Resort fee", "$64.00"), ("Taxes", "$31.86")), "padding:8px 0")
        body = (
            "<div style='padding:20px 90px;border-bottom:1px solid #eee;color:#e0405e;font-size:22px'><b>roostly</b></div><div class='m'><div "
            "class='g'><h1 style='font-size:28px'>Confirm and pay</h1><h3 style='margin:22px 0 8px'>Your trip</h3>"
            f"{rows((('Dates', 'Nov 14 – 16'), ('Guests', '2 guests'), ('Check-in', 'After 3:00 PM')), 'padding:6px 0')}"
            "<h3 style='margin:22px 0 8px'>Cancellation</h3><p>Free cancellation before Nov 12.</p></div><div class='k'><div class='f' "
            f"style='gap:16px;padding-bottom:16px'>{picture('170deg,#9fd3f0,#f2d7a0', 'width:110px;height:90px', 'border-radius:8px')}<span>"
            "Saltmarsh Lodge<br>Queen room, garden view<br>★ 4.8 (312)</span></div>"
            f"<b>Price details</b>{sums}<div class='r' style='border-top:1px solid #ddd;padding-top:12px;font-size:18px'><b>Total (USD)</b><b>"
            "$385.86</b></div><div class='c' style='background:#e0405e;color:#fff;border-radius:8px;padding:13px;margin-top:18px'>Confirm</div>"
            "</div></div>"
        )
        yield shot(
            f"meadow_en-stay-{kind}",
            css,
            body,
            must=must,
            unsure=("mismatch",) if must else (),
            context=listing("Saltmarsh Lodge, queen room, 2 nights", 290, *fees, currency="USD"),
            font=EN,
            width=1260,
            scale=1,
            small=15,
        )


def trip(clock: str) -> Iterator[Page]:
    """The receipt of a ride in the dark theme of a phone."""
    for kind, total, must in (("total_mismatch", 27.15, ("total_mismatch",)), ("clean", 22.15, ())):
        sums = rows(
            (("Base fare", "$3.20"), ("Distance · 7.4 mi", "$13.45"), ("Time · 22 min", "$6.50"), ("Tip", "$2.00"), ("Promotion", "-$3.00")),
            "padding:9px 0;border-bottom:1px solid #333",
        )
        body = (
            f"{bar(clock, '#fff')}<div style='padding:14px 22px'><div style='font-size:26px'><b>Thanks for riding, Theo</b></div><div "
            "style='color:#bbb;margin:4px 0 22px'>Thursday, October 16</div><div class='r' style='font-size:30px;padding-bottom:14px'><span>"
            f"Total</span><b>${total:.2f}</b></div>{sums}"
            "<div style='margin-top:22px;line-height:1.9'>● 6:02 PM　1180 Fern Ave<br>■ 6:24 PM　Union Terminal</div><div "
            "style='margin-top:16px;color:#bbb'>Driver rating 4.93 · Plate ends in 7K</div></div>"
        )
        yield shot(
            f"meadow_en-trip-{kind}", "body{background:#0e0e10;color:#fff;font-size:16px}", body, must=must, font=EN, width=393, scale=2, small=15
        )


def concert() -> Iterator[Page]:
    """The last step of buying tickets on a desktop, with what the buyer says of it."""
    for kind, text, must in (
        (
            "hidden_fee",
            "Tickets were advertised at $55 each, so $110 for two. Checkout wants more and nobody mentioned extra charges",
            ("hidden_fee",),
        ),
        ("clean", "Two tickets at $55 each plus the $9 facility charge and the $12.50 order processing fee, as stated on the event page", ()),
    ):
        sums = rows(
            (("Tickets: 2 x $55.00", "$110.00"), ("Facility charge", "$9.00"), ("Order processing fee", "$12.50")),
            "padding:10px 0;border-bottom:1px solid #eee",
        )
        body = (
            "<div style='background:#191a2e;color:#fff;padding:26px 70px' class='f'>"
            f"{picture('#ff6fa3,#5a2ee0', 'width:110px;height:110px', 'margin-right:24px')}<div><h2>The Paper Lanterns – Autumn Tour</h2><p "
            "style='font-size:17px'>Sat, Nov 22 · 8:00 PM · Harrow Hall, Denver</p><p style='font-size:16px'>Section 104, Row F, Seats 11–12</p>"
            "</div></div>"
            f"<div style='width:620px;margin:26px 70px;font-size:17px'><b>Review your order</b>{sums}<div class='r' "
            "style='font-size:22px;padding:14px 0'><b>Order total</b><b>$131.50</b></div><div class='c' "
            "style='background:#ff4f8b;color:#fff;padding:14px;border-radius:6px'>Place Order</div></div>"
        )
        yield shot(
            f"meadow_en-concert-{kind}",
            "body{background:#fff}",
            body,
            must=must,
            unsure=("mismatch",) if must else (),
            text=text,
            context={"surface": "ticket"},
            font=EN,
            width=1040,
            scale=1,
            small=16,
        )


def chat(clock: str) -> Iterator[Page]:
    """A talk with a maker, with a card of the order between the bubbles."""
    css = (
        "body{background:#fff;font-size:16px}.a,.b{padding:10px 14px;border-radius:18px;margin:8px 14px;max-width:75%;width:fit-content}"
        ".a{background:#ececf0}.b{background:#2563eb;color:#fff;margin-left:auto}"
    )
    for kind, paid, text, must in (
        ("mismatch", 60, "Seller quoted me $45 with shipping included but the order came to $60", ("mismatch",)),
        ("clean", 45, "Seller quoted me $45 and that is what I paid, but it has not shipped yet", ()),
    ):
        body = (
            f"{bar(clock)}<div class='f' style='padding:8px 16px;gap:10px;border-bottom:1px solid #eee'>‹ "
            f"{picture('#fbc2eb,#a18cd1', 'width:36px;height:36px', 'border-radius:50%')}<b>Clay by Juno</b></div><div class='b' "
            "style='margin-top:16px'>Hi! How much for the speckled teapot?</div><div class='a'>It's $45, shipping included 😊</div><div "
            "class='b'>Lovely, ordering now</div>"
            "<div style='border:1px solid #ddd;border-radius:14px;margin:12px 14px;width:280px;overflow:hidden'>"
            f"{picture('30deg,#ded3c3,#8b7a66', 'height:120px')}<div style='padding:12px'><b>Speckled teapot</b><div "
            f"style='font-size:14px;color:#555'>Order #310-4482 · Qty 1</div><div style='margin-top:6px'>Paid <b>${paid}.00</b></div></div></div>"
            "<div class='a'>Got it, thank you!</div>"
            "<div style='border:1px solid #ccc;border-radius:22px;margin:26px 14px 14px;padding:10px 16px;color:#888'>Message…</div>"
        )
        yield shot(f"meadow_en-chat-{kind}", css, body, must=must, text=text, context={"surface": "ticket"}, font=EN, width=384, scale=2, small=14)


def history() -> Iterator[Page]:
    """An order in a desktop account, as a table."""
    css = (
        "body{background:#fff;font-size:15px;padding:30px 70px}table{width:100%;border-collapse:collapse;margin:18px 0}"
        "td,th{padding:12px;border-bottom:1px solid #ddd;text-align:left}td:last-child,th:last-child{text-align:right}"
        ".t{width:320px;margin-left:auto}"
    )
    goods = (("USB-C cable, 2 m", 3, 8.99), ("Laptop stand, aluminium", 1, 34.5), ("Mouse mat, XL", 1, 16.0))
    for kind, total, must in (("total_mismatch", 92.42, ("total_mismatch",)), ("clean", 77.42, ())):
        lines = "".join(f"<tr><td>{name}</td><td>{count}</td><td>£{price:.2f}</td><td>£{count * price:.2f}</td></tr>" for name, count, price in goods)
        sums = rows((("Items", "£77.47"), ("Delivery", "£4.95"), ("Loyalty discount", "-£5.00")), "padding:6px 12px")
        body = (
            "<p style='color:#666'>My account / Orders</p><h2 style='margin-top:8px'>Order KB-20418</h2><p>Placed 7 October · <span "
            "style='color:#137333'>Delivered</span></p><table><tr style='background:#f3f4f6'><th>Product</th><th>Qty</th><th>Price</th><th>"
            f"Amount</th></tr>{lines}</table>"
            f"<div class='t'>{sums}<div class='r' style='padding:10px 12px;background:#f3f4f6;font-size:18px'><b>Order total</b><b>£{total:.2f}"
            "</b></div></div>"
        )
        yield shot(f"meadow_en-history-{kind}", css, body, must=must, font=EN, width=1080, scale=1, small=15)
