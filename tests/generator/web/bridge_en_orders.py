"""English checkouts, receipts, order details and chats of `bridge`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from tests.generator.web.bridge_kit import DEJA, EN, EN_SERIF, bar, digits, doc, pic, promise, shot
from tests.generator.web.page import Page

Rows = Sequence[tuple[str, str]]


def rows(lines: Rows, style: str = "padding:6px 0") -> str:
    """Names left, amounts right."""
    return "".join(f'<div class="r" style="{style}"><span>{name}</span><span>{much}</span></div>' for name, much in lines)


def checkout(_: Random) -> Iterator[Page]:
    """A desktop checkout: a form at the left, the summary on grey at the right."""
    css = (
        ".m{display:flex;min-height:560px}.a{flex:1.3;padding:34px 60px}.s{flex:1;background:#f6f6f6;padding:34px 50px;"
        "border-left:1px solid #e1e1e1}.i{border:1px solid #d0d0d0;border-radius:5px;padding:12px;margin:9px 0;color:#444}"
    )

    def html(lines: Rows, total: str) -> str:
        goods = "".join(
            f'<div class="f" style="margin-bottom:12px">{pic("bag", "#e9e2f5 #a892cf", "width:58px;height:58px;border-radius:8px")}<span '
            f'class="g" style="padding-left:14px">{name}<br>'
            f'<small style="color:#777">{kind}</small></span><span>{much}</span></div>'
            for name, kind, much in (("Wool throw", "Heather", "$86.00"), ("Candle, cedar", "8 oz", "$24.00"))
        )
        return doc(
            '<div class="m"><div class="a"><h2>Northfold Goods</h2><small>Cart › Information › <b>Payment</b></small><h3>Contact</h3>'
            '<div class="i">jo***@mail.example</div>'
            '<h3>Ship to</h3><div class="i">United States</div><div class="i">Street address</div><div class="i">ZIP code</div>'
            '<div style="background:#3d2a73;color:#fff;text-align:center;padding:16px;border-radius:5px;margin-top:18px">Pay now</div></div>'
            f'<div class="s">{goods}<div class="i f" style="background:#fff"><span class="g">Gift card or discount code</span><b>Apply</b></div>'
            f"{rows(lines)}"
            f'<div class="r" style="font-size:21px;padding-top:14px"><b>Total</b><span><small style="color:#777">USD</small> <b>{total}</b></span>'
            f"</div></div></div>",
            css,
            font=EN,
        )

    base = (("Subtotal", "$110.00"), ("Shipping", "$8.00"), ("Estimated taxes", "$9.08"))
    wide: dict[str, Any] = {"width": 1240, "scale": 1, "smallest": 14}
    yield shot("en-checkout-clean", html(base, "$127.08"), listing=promise(110, "USD", fees={"Shipping": 8}), **wide)
    saved = (("Subtotal", "$110.00"), ("Discount (WELCOME10)", "-$11.00"), ("Shipping", "Free"), ("Estimated taxes", "$8.17"))
    yield shot("en-checkout-cleancode", html(saved, "$107.17"), text="is this right?", **wide)
    yield shot("en-checkout-total", html(base, "$137.08"), must="total_mismatch", **wide)
    extra = (*base[:2], ("Handling fee", "$6.50"), base[2])
    yield shot(
        "en-checkout-hiddenfee",
        html(extra, "$133.58"),
        must="hidden_fee",
        unsure="mismatch",
        listing=promise(110, "USD", fees={"Shipping": 8}),
        **wide,
    )


def mailed(rng: Random) -> Iterator[Page]:
    """The confirmation of an order by email, a table in a narrow column."""
    css = (
        "body{background:#eceff1}.m{background:#fff;margin:20px auto;width:600px;padding:34px 40px}table{width:100%;"
        "border-collapse:collapse}td,th{padding:10px 4px;border-bottom:1px solid #eee;text-align:left}td:last-child,th:last-child{text-align:right}"
    )
    goods = (
        ("Garden trowel, ash handle", "2", "£12.50", "£25.00"),
        ("Seed tin", "1", "£18.00", "£18.00"),
        ("Jute twine, 100 m", "3", "£4.20", "£12.60"),
    )

    def html(lines: Rows, total: str) -> str:
        body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in goods)
        return doc(
            f'<div class="m"><h2 style="color:#3d6b35">Thanks, your order is confirmed</h2><p>Order <b>TH-{digits(rng, 6)}</b>'
            f", placed 21 November 2026. We will email you when it leaves our barn.</p>"
            f"<table><tr><th>Item</th><th>Qty</th><th>Each</th><th>Amount</th></tr>{body}</table>"
            f'<div style="width:250px;margin:14px 0 0 auto">{rows(lines)}<div class="r" style="border-top:2px solid #3d6b35;padding-top:8px"><b>'
            f"Order total</b><b>{total}</b></div></div>"
            '<p style="color:#777">Paid with card ending 2208. Prices include VAT.<br>Thistle &amp; Hoe, Unit 4, Mill Lane, Ludlow</p></div>',
            css,
            font=EN_SERIF,
        )

    lines = (("Goods", "£55.60"), ("Delivery", "£3.95"), ("Loyalty reward", "-£5.00"))
    yield shot("en-mailed-clean", html(lines, "£54.55"), width=720, scale=1.5, smallest=22, text="order confirmation", surface="ticket")
    yield shot(
        "en-mailed-total",
        html(lines, "£64.55"),
        must="total_mismatch",
        unsure="document.sum_mismatch",
        width=720,
        scale=1.5,
        smallest=22,
        text="order confirmation",
        surface="ticket",
    )


def dinner(rng: Random) -> Iterator[Page]:
    """The receipt of a food delivery app on a phone, dark green."""
    css = (
        ".h{background:#0b4f3c;color:#fff;padding:22px 20px}.p{padding:12px 20px;border-bottom:1px solid #eee}.n{display:inline-block;"
        "border:1px solid #bbb;padding:0 7px;margin-right:10px;font-size:13px}"
    )

    def html(lines: Rows, total: str) -> str:
        food = "".join(
            f'<div class="p r"><span><span class="n">1</span>{name}</span><span>{much}</span></div>'
            for name, much in (("Chicken katsu curry", "$15.50"), ("Miso soup", "$4.00"))
        )
        return doc(
            f'<div class="h">{bar("19:48", "#fff")}<div style="font-size:24px;font-weight:700">Delivered</div>'
            f"Saturday, Nov 21 · Order #{digits(rng, 5)}</div>"
            f'<div class="p"><b style="font-size:18px">Kumo Kitchen</b><br>Dropped off by Luis · 31 min</div>{food}<div class="p">{rows(lines)}</div>'
            f'<div class="p r" style="font-size:20px"><b>Total charged</b><b>{total}</b></div><div class="p" style="text-align:center;'
            f'color:#0b4f3c">Reorder　　Get help</div>',
            css,
            font=EN,
        )

    fair = (("Subtotal", "$19.50"), ("Delivery fee", "$2.99"), ("Tax", "$1.71"), ("Tip", "$3.00"))
    yield shot(
        "en-dinner-clean",
        html(fair, "$27.20"),
        listing=promise(19.5, "USD", fees={"Delivery fee": 2.99}),
        surface="ticket",
        text="tip and delivery were as expected, soup was cold",
    )
    extra = (*fair[:2], ("Small order fee", "$3.50"), *fair[2:])
    yield shot(
        "en-dinner-hiddenfee",
        html(extra, "$30.70"),
        must="hidden_fee",
        unsure="mismatch",
        listing=promise(19.5, "USD", fees={"Delivery fee": 2.99, "Tip": 3}),
        text="charged more than the app showed",
        surface="ticket",
    )


def taxi(_: Random) -> Iterator[Page]:
    """The receipt of a ride: route at the top, a short bill."""
    css = ".p{padding:10px 24px}.d{height:8px;background:#f3f3f3;margin:10px 0}"

    def html(lines: Rows, total: str) -> str:
        return doc(
            f'{bar("23:15")}<div class="p" style="font-size:28px;font-weight:700">Thanks for riding, Noor</div>'
            f'<div class="p r" style="font-size:24px"><span>Total</span><b>{total}</b></div><div class="d"></div>'
            f'<div class="p">{rows(lines)}</div><div class="d"></div><div class="p"><b>CityGo Comfort</b>　8.3 km, 21 min<p>'
            f"■ 22:49　Gare du Nord, 18 rue de Dunkerque<br>■ 23:10　12 rue Oberkampf</p>"
            '<span style="color:#777">Card •••• 6614　19 Nov 2026</span></div>',
            css,
            font=DEJA,
        )

    lines = (("Base fare", "€2.50"), ("Distance", "€11.62"), ("Time", "€6.30"), ("Booking fee", "€1.58"), ("Promotion", "-€4.00"))
    yield shot("en-taxi-clean", html(lines, "€18.00"), surface="document", width=412)
    yield shot("en-taxi-total", html(lines, "€22.50"), must="total_mismatch", unsure="document.sum_mismatch", surface="document", width=412)


def concert(_: Random) -> Iterator[Page]:
    """The last step of a ticket site: seats and charges in one dark card."""
    css = (
        ".k{background:#1d2433;border-radius:14px;margin:16px;padding:18px}.y{background:#3ddc97;color:#06281a;text-align:center;padding:15px;"
        "border-radius:10px;margin:16px;font-weight:700;font-size:18px}"
    )

    def html(lines: Rows, total: str) -> str:
        return doc(
            f'{bar("12:20", "#fff")}<div style="padding:8px 20px;font-size:22px;font-weight:700">Review your order</div><div class="k">'
            f'<b style="font-size:19px">Paper Lanterns: Winter Tour</b>'
            f'<p style="color:#a7b0c2">Fri 11 Dec 2026, 7:30 PM<br>Orpheum Hall, Leeds · Section B, Row 12</p>'
            f'{rows(lines)}<hr style="border-color:#39445c">'
            f'<div class="r" style="font-size:20px"><b>Total</b><b>{total}</b></div></div><div class="k" style="color:#a7b0c2">'
            f"Mobile tickets arrive 48 hours before the show.</div>"
            f'<div class="y">Place order</div>',
            css,
            font=EN,
            page="#0f131c",
            ink="#f0f3f8",
        )

    seats = ("2 × Standard ticket £45.00", "£90.00")
    yield shot(
        "en-concert-hiddenfee",
        html((seats, ("Service charge", "£13.50")), "£103.50"),
        must="hidden_fee",
        unsure="mismatch",
        listing=promise(90, "GBP", title="2 Standard tickets", fees={}),
        surface="listing",
    )
    listed = promise(90, "GBP", title="2 Standard tickets", fees={"Booking fee": 6})
    yield shot("en-concert-clean", html((seats, ("Booking fee", "£6.00")), "£96.00"), listing=listed, surface="listing")


def history(rng: Random) -> Iterator[Page]:
    """An order out of the history of a shop's site: a tracker, one good, the payment."""
    css = (
        ".m{padding:30px 60px}.b{border:1px solid #ddd;border-radius:8px;margin:16px 0}.b>div{padding:14px 20px}.h{background:#f0f2f2;"
        "border-radius:8px 8px 0 0}"
    )

    def html(price: str) -> str:
        return doc(
            '<div style="background:#232f3e;color:#fff;padding:13px 60px;font-size:18px">Quillmart　<small>Your account › Your orders</small></div>'
            '<div class="m"><h2 style="margin:0">Order details</h2>'
            f'<div class="b"><div class="h r"><span>Ordered 17 November 2026</span><span>Order {digits(rng, 3)}-{digits(rng, 7)}</span></div>'
            f'<div class="f">'
            + pic("phone", "#e6edf0 #9fb4be", "width:100px;height:100px;border-radius:6px")
            + f'<div class="g" style="padding-left:18px"><b>Delivered 20 November</b><br>Inkleaf e-reader, 6.8 inch, 16 GB<br>'
            f"Sold by Quillmart · Qty 1<br><b>{price}</b></div></div></div>"
            f'<div class="b"><div>Payment: Visa ending 9031</div><div>{rows((("Item subtotal", price), ("Postage", "£0.00")))}<div class="r"><b>'
            f"Grand total</b><b>{price}</b></div></div></div></div>",
            css,
            font=EN,
        )

    wide: dict[str, Any] = {"width": 1020, "scale": 1.25, "smallest": 18, "surface": "ticket"}
    yield shot("en-history-mismatch", html("£139.00"), must="mismatch", text="It was advertised at £109 but I was charged £139", **wide)
    yield shot("en-history-clean", html("£139.00"), text="Paid £139 as advertised, the box arrived damaged", listing=promise(139, "GBP"), **wide)


def seller_chat(_: Random) -> Iterator[Page]:
    """Messages with a seller inside a marketplace: bubbles, the good pinned on top."""
    css = (
        ".w{max-width:270px;border-radius:18px;padding:10px 15px;margin:5px 14px;background:#eceef1}.w.x{background:#4f46e5;color:#fff;"
        "margin-left:auto}.p{padding:10px 14px;border-bottom:1px solid #eee}"
    )

    def html(price: str, talk: tuple[tuple[str, str], ...]) -> str:
        bubbles = "".join(f'<div class="w {side}" style="width:fit-content">{words}</div>' for side, words in talk)
        return doc(
            f'{bar("17:18")}<div class="p"><b>‹　Olive &amp; Oak Prints</b></div><div class="p f">'
            f"{pic('box', '#fdf1dc #d8b878', 'width:60px;height:60px;border-radius:8px')}"
            f'<div style="padding-left:12px">Personalised family print, A3<br><b>{price}</b></div></div><p style="text-align:center;color:#999;'
            f'font-size:13px">Today</p>{bubbles}'
            '<div style="margin:40px 14px 20px;border:1px solid #ddd;border-radius:20px;padding:9px 16px;color:#999">Write a message</div>',
            css,
            font=EN,
        )

    ask = (
        ("x", "Hi! Is the $38 with the frame?"),
        ("", "Hi there, yes, $38 is print and oak frame together."),
        ("x", "Great, and how long to Ohio?"),
        ("", "About 5 days, postage is free."),
    )
    yield shot("en-sellerchat-clean", html("$38.00", ask), listing=promise(38, "USD", fees={}), text="seller stopped answering", surface="ticket")
    raised = (
        ("x", "Hi, your ad says $38 but the item page is $52?"),
        ("", "Hello, the price is $52 for this one."),
        ("x", "Same print, same size as in the ad"),
        ("", "Yes, it is $52 now, sorry!"),
    )
    yield shot(
        "en-sellerchat-mismatch", html("$52.00", raised), must="mismatch", listing=promise(38, "USD"), text="advertised for $38", surface="ticket"
    )


TEMPLATES = (checkout, mailed, dinner, taxi, concert, history, seller_chat)
