"""English checkouts, carts, orders, payments, bills and chats."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.plaza_kit import listing, money, page, pic, rows, split, status

Lines = tuple[tuple[str, float], ...]


def told(lines: Lines) -> tuple[tuple[str, str], ...]:
    """Lines with their amounts written out; what is taken off has a minus before the sign."""
    return tuple((word, money(amount, "$") if amount >= 0 else f"-{money(-amount, '$')}") for word, amount in lines)


def stay(lines: Lines, total: float) -> str:
    """The last step before a room is booked."""
    return f"""{status("10:48")}<div style="padding:8px 18px;font-size:20px" class="b">‹　Confirm and pay</div>
<div class="f" style="padding:14px 18px;gap:14px;border-bottom:8px solid #f4f4f4">{pic("110px", 90, "#90e0ef", "#0077b6", "border-radius:10px")}
<div><b>Gull Point Inn</b><div class="g">King room, sea side<br>★ 4.83 (219)</div></div></div>
<div style="padding:16px 18px;border-bottom:8px solid #f4f4f4"><b style="font-size:18px">Your trip</b>{rows((("Dates", "Mar 4 – 5"), ("Guests", "2")))}</div>
<div style="padding:16px 18px"><b style="font-size:18px">Price details</b>{rows(told(lines), "padding:7px 0")}
<div class="r b" style="border-top:1px solid #ddd;margin-top:8px;padding-top:12px;font-size:18px"><span>Total (USD)</span><span>{money(total, "$")}</span></div>
<div class="c b" style="background:#e31c5f;color:#fff;border-radius:10px;padding:14px;margin-top:20px">Confirm and pay</div></div>"""


def seats(lines: Lines, total: float) -> str:
    """A checkout for a concert: the seats on the left, the sum at the right."""
    return f"""<div style="background:#121826;color:#fff;padding:14px 50px" class="r"><b style="font-size:20px">StubLane</b><span>Time left to complete: 07:26</span></div>
<div class="f" style="padding:30px 50px 50px;gap:40px;background:#f5f6fa"><div style="flex:1;background:#fff;padding:24px;border-radius:10px"><h2>The Lantern Fields – Live</h2>
<p class="g">Sat, Feb 20, 2027 · 8:00 PM · Orpheum Hall, Omaha</p><p style="margin-top:16px">Section 112, Row F, Seats 7-8</p><p>Mobile entry. Doors open at 6:30 PM.</p>
<div style="margin-top:16px">{pic("100%", 150, "#3a0ca3", "#f72585", "border-radius:8px")}</div></div>
<div style="width:360px;background:#fff;padding:24px;border-radius:10px"><b style="font-size:18px">Order summary</b><div style="margin:10px 0">{rows(told(lines))}</div>
<div class="r" style="border-top:2px solid #121826;padding-top:10px"><b>Total</b>{split(total, 26, "#121826", "$")}</div>
<div class="c" style="background:#4361ee;color:#fff;border-radius:6px;padding:12px;margin-top:18px">Place order</div></div></div>"""


def meal(lines: Lines, total: float) -> str:
    """A meal to be delivered, dark."""
    dishes = (("2", "Chicken burrito bowl", 23.0), ("1", "Guacamole and chips", 5.75), ("2", "Lime soda", 6.5))
    drawn = "".join(
        f"""<div class="f" style="padding:9px 0;gap:12px"><span class="c" style="background:#333;border-radius:4px;width:26px">{many}</span>
<span style="flex:1">{name}</span><span>{money(price, "$")}</span></div>"""
        for many, name, price in dishes
    )
    return f"""<div style="background:#141414;color:#f2f2f2;padding-bottom:24px">{status("7:19", "#fff")}<div style="padding:8px 18px"><b style="font-size:24px">Casa Verde</b>
<div style="color:#aaa">Delivering to 2218 Elm St · 25-40 min</div></div><div style="padding:12px 18px">{drawn}<div style="color:#06c167;padding:8px 0">+ Add more items</div></div>
<div style="padding:12px 18px;border-top:1px solid #333">{rows(told(lines), "padding:6px 0")}<div class="r b" style="font-size:20px;padding-top:10px"><span>Total</span>
<span>{money(total, "$")}</span></div></div><div class="c b" style="background:#06c167;color:#000;margin:12px 18px;padding:14px;border-radius:8px">Go to checkout</div></div>"""


def basket(lines: Lines, total: float) -> str:
    """A desktop cart as a table."""
    goods = (("Wool throw blanket, 50 x 60 in", 42.0, 1), ("Beeswax candle", 9.5, 4), ("Ceramic mug, speckled", 14.25, 2))
    drawn = "".join(
        f"""<tr style="border-bottom:1px solid #e5e0d8"><td style="padding:14px 0" class="f">{pic("64px", 64, "#e6ccb2", "#b08968", "margin-right:14px")}{name}</td>
<td>{money(price, "$")}</td><td><span style="border:1px solid #bbb;padding:4px 12px">{many}</span></td><td style="text-align:right">{money(price * many, "$")}</td></tr>"""
        for name, price, many in goods
    )
    return f"""<div class="c" style="padding:20px;font-family:'Liberation Serif',serif;font-size:28px;background:#faf6f0">Hearth &amp; Hollow</div><div style="padding:20px 90px 50px">
<h2>Your cart (7 items)</h2><table style="margin-top:16px"><tr style="text-align:left;color:#777"><th>Item</th><th>Price</th><th>Qty</th><th style="text-align:right">Amount</th></tr>{drawn}
</table><div style="margin-left:auto;width:320px;margin-top:18px">{rows(told(lines))}<div class="r b" style="font-size:20px;border-top:1px solid #999;padding-top:10px">
<span>Order total</span><span>{money(total, "$")}</span></div><div class="c" style="background:#7f5539;color:#fff;padding:12px;margin-top:14px">Check out</div></div></div>"""


def mail(price: float, ship: float) -> str:
    """A mail that confirms an order."""
    return f"""<div style="background:#eceff1;padding:26px"><div style="background:#fff;max-width:620px;margin:auto;padding:34px"><b style="color:#2b59c3;font-size:24px">kestrel audio</b>
<h2 style="margin:18px 0 6px">Thanks for your order, Priya</h2><p class="g">Order K-58812-0 placed on November 22, 2026</p>
<div class="f" style="border-top:1px solid #ddd;border-bottom:1px solid #ddd;padding:16px 0;margin:18px 0;gap:16px">{pic("80px", 80, "#c8d5f0", "#2b59c3")}
<div style="flex:1">Kestrel Studio 3 headphones<br><span class="g">Sand · Qty 1</span></div><b>{money(price, "$")}</b></div>
{rows((("Subtotal", money(price, "$")), ("Shipping", money(ship, "$") if ship else "Free")))}<div class="r b" style="font-size:18px;margin-top:6px"><span>Charged to card ending 4471</span>
<span>{money(price + ship, "$")}</span></div><p style="margin-top:24px">We will send the tracking number as soon as the parcel leaves our warehouse.</p></div></div>"""


def sent(amount: float) -> str:
    """A payment that went through."""
    return f"""<div style="background:#f0f7f4">{status("2:36")}<div class="c" style="padding:34px 20px"><div style="font-size:46px;color:#1a936f">✔</div>
<b style="font-size:22px">Payment complete</b><div style="font-size:48px;margin:10px 0">{split(amount, 48, "#114b5f", "$")}</div><div class="g">to Bluebird Cycles</div></div>
<div style="background:#fff;border-radius:20px 20px 0 0;padding:22px 24px 40px">{rows((("For", "Kids' bike, 20 in"), ("Date", "Nov 24, 2026"), ("Reference", "BC-7741-093")), "padding:9px 0")}
<div class="c" style="border:1px solid #114b5f;border-radius:24px;padding:11px;margin-top:20px">View details</div></div></div>"""


def broadband(total: float) -> str:
    """A bill for a line at home, as the provider's site shows it."""
    lines = (("Fibre 500 monthly charge", 55.0), ("Wi-Fi extender rental", 6.0), ("International calls (14 min)", 3.64), ("Loyalty discount", -5.0))
    return f"""<div class="f"><div style="width:14px;background:#7209b7"></div><div style="flex:1;padding:34px 60px 50px"><div class="r"><b style="font-size:24px;color:#7209b7">Northwave</b>
<span>My account ▾</span></div><h2 style="margin-top:24px">Your November bill</h2><p class="g">Account 3300 8154 22 · Period Nov 1 – Nov 30, 2026 · Due Dec 12</p>
<div style="border:1px solid #d9cce6;border-radius:12px;margin-top:20px;padding:10px 24px">{rows(told(lines), "padding:10px 0;border-bottom:1px solid #eee")}
<div class="r b" style="font-size:22px;padding:14px 0"><span>Total due</span><span>{money(total, "$")}</span></div></div>
<div style="background:#7209b7;color:#fff;display:inline-block;border-radius:24px;padding:11px 40px;margin-top:20px">Pay now</div></div></div>"""


def chat(promise: str, amount: float) -> str:
    """A talk with a seller, with the order as a card."""

    def bubble(words: str, *, mine: bool) -> str:
        place, look = ("flex-end", "#3478f6;color:#fff") if mine else ("flex-start", "#e9e9eb")
        return (
            f'<div class="f" style="justify-content:{place};margin:9px 14px">'
            f'<span style="background:{look};border-radius:18px;padding:9px 14px;max-width:270px">{words}</span></div>'
        )

    return f"""{status("1:25")}<div class="c" style="border-bottom:1px solid #ddd;padding:8px"><b>willow_vintage</b><div class="g" style="font-size:13px">usually replies in an hour</div></div>
{bubble("Hi! Is the brass lamp still available?", mine=True)}{bubble(promise, mine=False)}{bubble("Great, buying it now", mine=True)}
<div style="border:1px solid #ddd;border-radius:14px;margin:14px;overflow:hidden"><div style="background:#f7f3ec;padding:9px 14px" class="b">Order placed · #55-20817</div>
<div class="f" style="padding:14px;gap:14px">{pic("70px", 70, "#f1dca7", "#cb997e", "border-radius:8px")}<div>Vintage brass desk lamp<br><span class="g">1 item · free shipping</span>
<br><b>You paid {money(amount, "$")}</b></div></div></div>{bubble("Thanks, packing it tonight!", mine=False)}
<div style="margin:14px;border:1px solid #ccc;border-radius:20px;padding:8px 16px" class="g">Write a message</div>"""


def trip(lines: Lines, total: float) -> str:
    """A receipt of a ride in an app."""
    return f"""<div style="background:#fff">{status("11:40")}<div style="padding:14px 20px"><div class="g">Nov 21, 2026 · 10:58 PM</div><div style="font-size:28px" class="b">Your ride with Omar</div>
<div style="height:130px;border-radius:12px;margin:14px 0;background:repeating-linear-gradient(90deg,#e3e8ee,#e3e8ee 30px,#d3dbe5 30px,#d3dbe5 33px)"></div>
<div>● 415 Harbor Ave　10:58 PM</div><div>■ Terminal B, Gate 3　11:24 PM</div><div class="g">9.6 mi · 26 min · Toyota Camry</div>
<div style="margin-top:18px;border-top:1px solid #eee;padding-top:10px">{rows(told(lines), "padding:7px 0")}</div>
<div class="r" style="background:#111;color:#fff;border-radius:12px;padding:14px 16px;margin-top:10px"><b>Total charged</b><b style="font-size:22px">{money(total, "$")}</b></div></div></div>"""


def pages() -> Iterator[Page]:
    """The English orders, labelled."""
    room, extra, tax = ("1 night", 142.0), ("Resort fee", 38.0), ("Occupancy tax", 17.04)
    inn = "Gull Point Inn, king room"
    yield page(
        "plaza_en-stay-hidden_fee", stay((room, extra, tax), 197.04), "hidden_fee", unsure=("mismatch",), context=listing(inn, 142, "USD"),
        text="The room was advertised at $142 and checkout wants a lot more than room and tax.",
    )  # fmt: skip
    yield page("plaza_en-stay-clean", stay((room, extra, tax), 197.04), context=listing(inn, 142, "USD", Resort_fee=38))
    yield page("plaza_en-stay-clean-tax", stay((room, tax), 159.04), context=listing(inn, 142, "USD"), text="Is breakfast part of this?")
    wide = {"width": 1220, "scale": 1, "smallest": 14}
    two, service = ("2 tickets × $64.00", 128.0), ("Service fee", 18.4)
    show = "The Lantern Fields, two tickets"
    yield page(
        "plaza_en-seats-hidden_fee", seats((two, service), 146.4), "hidden_fee", unsure=("mismatch",), context=listing(show, 128, "USD"), **wide,
    )  # fmt: skip
    yield page("plaza_en-seats-clean", seats((two, service), 146.4), context=listing(show, 128, "USD", Service_fee=18.4), **wide)
    yield page(
        "plaza_en-seats-total",
        seats((two, service), 164.4),
        "total_mismatch",
        unsure=("mismatch",),
        context=listing(show, 128, "USD", Service_fee=18.4),
        **wide,
    )
    paid = (("Subtotal", 35.25), ("Delivery fee", 2.99), ("Tax", 2.91), ("Promotion", -5.0))
    yield page("plaza_en-meal-total", meal(paid, 41.15), "total_mismatch")
    yield page("plaza_en-meal-clean", meal(paid, 36.15))
    sums = (("Subtotal", 108.5), ("Shipping", 6.95), ("Estimated tax", 8.68))
    yield page("plaza_en-basket-total", basket(sums, 134.13), "total_mismatch", **wide)
    yield page("plaza_en-basket-clean", basket(sums, 124.13), text="Can I still change the mug to the blue one?", **wide)
    less = (("Subtotal", 108.5), ("10% off your order", -10.85), ("Shipping", 0.0))
    yield page("plaza_en-basket-clean-code", basket(less, 97.65), **wide)
    desk = {"width": 760, "scale": 1.5, "smallest": 20}
    cans = "Kestrel Studio 3 headphones"
    yield page("plaza_en-mail-mismatch", mail(179, 0), "mismatch", text="The ad said $149 but I was charged $179 for these headphones.", **desk)
    yield page("plaza_en-mail-clean", mail(149, 0), text="Paid $149 as advertised, but when does it ship?", context=listing(cans, 149, "USD"), **desk)
    yield page("plaza_en-mail-clean-shipping", mail(149, 9.5), context=listing(cans, 149, "USD", Shipping=9.5), text="Why is it $158.50?", **desk)
    doubt = "I believe I was overcharged for these headphones, please check."
    yield page("plaza_en-mail-clean-doubt", mail(149, 0), text=doubt, context=listing(cans, 149, "USD"), **desk)
    bike = "Kids' bike, 20 in"
    yield page("plaza_en-sent-mismatch", sent(215), "mismatch", text="Listed for $185, ended up paying $215.", context=listing(bike, 185, "USD"))
    yield page("plaza_en-sent-clean", sent(185), text="Payment went through, is pickup on Saturday fine?", context=listing(bike, 185, "USD"))
    yield page("plaza_en-broadband-total", broadband(69.64), "total_mismatch", unsure=("document.sum_mismatch",), **wide)
    yield page("plaza_en-broadband-clean", broadband(59.64), **wide)
    said = "Yes it is! I can do $45 with free shipping."
    yield page("plaza_en-chat-mismatch", chat(said, 60), "mismatch", text="Seller agreed to $45 in chat but I paid $60.")
    yield page("plaza_en-chat-clean", chat(said, 45), text="Ordered last week, still no tracking number.")
    base = (("Base fare", 6.5), ("Distance", 15.36), ("Time", 7.28))
    fare = "Harbor Ave to Terminal B"
    yield page(
        "plaza_en-trip-hidden_fee", trip((*base, ("Cleaning charge", 20.0)), 49.14), "hidden_fee", unsure=("mismatch",),
        context=listing(fare, 29.14, "USD"), text="Quoted $29.14 upfront and then charged $49.14.",
    )  # fmt: skip
    yield page("plaza_en-trip-clean", trip((*base, ("Airport toll", 4.5)), 33.64), context=listing(fare, 29.14, "USD", Airport_toll=4.5))
