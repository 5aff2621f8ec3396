"""English orders: concert, hotel, ride, food, cart, confirmation, payment, broadband bill, seller's listing."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchard_kit import document, goods, labelled, rows, status
from tests.generator.web.page import Page

Lines = list[tuple[str, str]]


def concert(lines: Lines, total: str) -> str:
    """A desktop checkout for concert tickets, the summary at the right."""
    return document(
        "",
        f"""<div class="row" style="background:#0b1f4b;color:#fff;padding:16px 80px"><b
style="font-size:22px">stubtown</b><span>Time left to complete: 07:4@@1</span></div>
<div style="display:flex;padding:34px 80px;gap:36px"><div style="flex:1"><h2 style="margin:0">Payment</h2><div style="background:#fff;
border:1px solid #dde;border-radius:8px;padding:22px;margin-top:16px">
<div class="b">● Card ending in @@4</div><div class="g" style="margin-top:12px">Expires 08/29</div><div style="margin-top:22px"
class="b">Delivery</div><div class="g">Mobile tickets, sent to your app on the day of the show</div></div>
<div style="background:#0b63e5;color:#fff;width:240px;text-align:center;border-radius:6px;padding:13px;margin-top:22px;
font-size:16px">Place order</div></div>
<div style="width:400px;background:#fff;border:1px solid #dde;border-radius:8px;padding:22px"><b style="font-size:18px">The Lantern Keepers</b><div
class="g">Fri, Jan 15 · 8:00 PM · Harbor Hall, Portland</div>
<div style="margin:12px 0">Section 1@@2, Row F, Seats 11–12</div>{rows(lines, "padding:8px 0")}<div class="row" style="border-top:2px solid #222;
margin-top:10px;padding-top:12px"><b style="font-size:18px">Total</b><b style="font-size:22px">{total}</b></div></div></div>""",
        "#f6f7fb",
    )


def lodging(lines: Lines, total: str) -> str:
    """A hotel booking on a phone."""
    return document(
        "",
        f"""{status("4:17")}<div style="padding:8px 18px"><span>←</span>　<b style="font-size:18px">Your booking</b></div><div style="height:150px;
background:linear-gradient(#8ec5e8 55%,#3f7d58 55% 70%,#d9c9a3 70%)"></div>
<div style="background:#fff;padding:16px 18px"><b style="font-size:19px">Fernbank Lodge</b><div
style="color:#1a7f5a">8.6 · Very good · 1,@@3 reviews</div><div class="row" style="margin-top:12px"><div><span
class="g">Check-in</span><br>Sat 6 Mar, 3 pm</div>
<div><span class="g">Check-out</span><br>Tue 9 Mar, 11 am</div></div></div><div style="background:#fff;margin-top:8px;padding:16px 18px"><b
style="font-size:16px">Price summary</b>{rows(lines, "padding:8px 0")}
<div class="row" style="background:#eaf3ff;margin:10px -18px -16px;padding:16px 18px"><b style="font-size:18px">Total</b><b
style="font-size:22px">{total}</b></div></div>
<div style="padding:18px;line-height:1.9">✓ Free parking<br>✓ Breakfast room opens 7 am<br>Confirmation 58@@6</div>""",
    )


def trip(amount: str) -> str:
    """The receipt of a ride, black and white."""
    return document(
        "",
        f"""{status("11:52")}<div style="padding:16px 22px"><b style="font-size:24px;letter-spacing:-1px">Zipway</b><div class="g"
style="margin-top:18px">Nov 2@@1, 2026</div>
<div style="font-size:26px;margin:10px 0;line-height:1.25" class="b">Thanks for riding, Morgan</div><div style="border-top:2px solid #000;
margin:20px 0"></div><div class="row"><b style="font-size:24px">Total</b><b style="font-size:24px">${amount}</b></div>
<div style="border-top:1px solid #ddd;margin:16px 0"></div>{rows([("Fixed fare", f"${amount}")])}<div style="border-top:1px solid #ddd;
margin:16px 0"></div><b>Payment</b>
<div class="row" style="margin-top:8px"><span>Visa ••••@@4</span><span>${amount}</span></div><div style="border-top:1px solid #ddd;
margin:16px 0"></div><div class="b">Economy · 6.@@1 miles · 19 min</div>
<div style="margin-top:12px;line-height:1.8">■ 10:14 PM  Alder St & 5th<br>● 10:33 PM  Union Station</div><div class="g"
style="margin:18px 0">You rode with Priya · 4.97 ★</div></div>""",
        "#fff",
    )


def food(fees: Lines, total: str) -> str:
    """The cart of a food app."""
    plates = [("2", "Chicken burrito bowl", "Brown rice, no sour cream", "$23.00"), ("1", "Chips & guacamole", "", "$5.50")]
    shown = "".join(
        '<div class="mid" style="padding:12px 0;border-bottom:1px solid #eee"><span style="background:#eee;padding:2px 9px;'
        f'border-radius:4px">{count}</span>'
        f'<div style="flex:1;margin-left:14px">{name}<div class="g" style="font-size:12px">{note}</div></div><span>{cost}</span></div>'
        for count, name, note, cost in plates
    )
    return document(
        "",
        f"""<div style="background:#fff">{status("6:44")}<div style="padding:8px 18px">✕　<b style="font-size:17px">Poblano Kitchen</b></div><div
style="padding:6px 18px 16px"><i></i> <b>25–35 min</b> to 4@@2 Birch Lane</div></div>
<div style="background:#fff;margin-top:8px;padding:14px 18px"><b style="font-size:18px">Your items</b>{shown}<div style="color:#00774f;
padding-top:12px">+ Add more items</div></div>
<div style="background:#fff;margin-top:8px;padding:14px 18px">{rows([("Subtotal", "$28.50"), *fees], "padding:7px 0")}<div class="row"
style="padding-top:10px"><b style="font-size:17px">Total</b><b style="font-size:17px">{total}</b></div></div>
<div style="padding:16px 18px"><div class="row" style="background:#00774f;color:#fff;border-radius:26px;
padding:14px 22px"><b>Place order</b><b>{total}</b></div></div>""",
    )


def basket(total: str) -> str:
    """A desktop shopping bag."""
    shown = "".join(
        '<div class="mid" style="border-bottom:1px solid #ddd;padding:18px 0"><div style="width:96px;height:120px;'
        f'background:linear-gradient({tint})"></div>'
        f'<div style="flex:1;margin-left:20px"><b>{name}</b><div class="g">{kind}</div><div '
        f'style="margin-top:14px">Qty: {count} ▾　 <u>Remove</u>　 <u>Save for later</u></div></div><b>{cost}</b></div>'
        for name, kind, count, cost, tint in (
            ("Linen shirt", "Size M · Sand", 1, "£42.00", "#eadfc8,#c7b48d"),
            ("Ribbed socks, 3 pack", "Size 6–8 · Navy", 2, "£18.00", "#4b5b7a,#1f2a44"),
            ("Canvas belt", "One size · Olive", 1, "£16.50", "#a3a878,#5c6136"),
        )
    )
    return document(
        "body{font-family:'Liberation Serif',serif;font-size:16px}",
        f"""<div style="text-align:center;padding:24px;font-size:30px;letter-spacing:5px">HALE & MOSS</div><div style="display:flex;gap:60px;
padding:10px 90px 40px"><div style="flex:1"><div style="font-size:24px">Shopping bag (4 items)</div>{shown}</div>
<div style="width:340px;background:#f3efe7;padding:26px;align-self:flex-start"><div style="font-size:20px;
margin-bottom:12px">Summary</div>{rows([("Items", "£76.50"), ("Standard delivery", "£3.95")], "padding:7px 0")}
<div class="row" style="border-top:1px solid #999;margin-top:12px;padding-top:12px;font-size:20px"><b>Order total</b><b>{total}</b></div><div
style="background:#222;color:#fff;text-align:center;padding:13px;margin-top:22px">CHECK OUT SECURELY</div>
<div class="g" style="margin-top:14px;font-size:14px">Returns accepted within 30 days</div></div></div>""",
        "#fff",
    )


def confirmed(lines: Lines, total: str) -> str:
    """A dark confirmation of an order for a desk."""
    return document(
        "body{color:#e8eaed}",
        f"""{status("1:25", "#e8eaed")}<div style="text-align:center;padding:26px"><div style="font-size:40px;color:#81c995">✔</div><b
style="font-size:22px">Order confirmed</b><div style="color:#9aa0a6">Order no. LN-@@7</div></div>
<div style="background:#2b2c30;border-radius:16px;margin:0 14px;padding:18px"><div class="mid"><svg width="76" height="64"><rect x="4" y="16"
width="68" height="8" fill="#c08552"/><path d="M12 24v36M64 24v36" stroke="#8d8d92" stroke-width="5"/></svg>
<div style="margin-left:14px">Ridgeline standing desk<div style="color:#9aa0a6;font-size:12px">120 × 60 cm · Walnut · Qty 1</div></div></div></div>
<div style="background:#2b2c30;border-radius:16px;margin:14px;padding:18px">{rows(lines, "padding:7px 0")}<div class="row"
style="border-top:1px solid #4a4b50;margin-top:10px;padding-top:12px;font-size:18px"><b>Total charged</b><b>{total}</b></div></div>
<div style="margin:14px;color:#9aa0a6">Arriving Thursday 3 December. We will text you on the morning of the delivery.</div>""",
        "#1c1d20",
    )


def sent(amount: str) -> str:
    """A payment done in a wallet."""
    return document(
        "",
        f"""<div style="background:#5b2be0;color:#fff;padding-bottom:60px">{status("2:05", "#fff")}<div style="text-align:center;
padding-top:30px"><div style="width:60px;height:60px;margin:auto;border-radius:50%;background:#fff;color:#5b2be0;font-size:34px">✓</div>
<div style="font-size:18px;margin-top:14px">Payment complete</div></div></div><div style="background:#fff;border-radius:18px;margin:-34px 18px 20px;
padding:24px;text-align:center"><div class="g">You paid</div><b style="font-size:44px">${amount}</b>
<div>to Northfork Cycles</div><div style="border-top:1px dashed #ccc;margin:20px 0"></div><div
style="text-align:left">{rows([("Date", "21 Nov 2026"), ("Paid with", "Debit card •@@4"), ("Reference", "TX@@8")], "padding:7px 0")}</div></div>
<div style="text-align:center;color:#5b2be0;padding-bottom:24px" class="b">Back to home</div>""",
    )


def broadband(total: str) -> str:
    """A desktop bill of a broadband line."""
    lines = [("Fibre 300 monthly plan", "$55.00"), ("Modem rental", "$8.00"), ("Home phone calls (14)", "$4.20"), ("Loyalty credit", "−$10.00")]
    return document(
        "",
        f"""<div style="background:#fff;padding:30px 70px;min-height:560px"><div class="row"><b style="font-size:26px;
color:#d65a00">Brightline</b><div style="text-align:right">Account 7@@6<br>Bill period 1 Oct – 31 Oct 2026</div></div>
<div class="row" style="background:#fff1e6;border-radius:10px;padding:22px 28px;margin:26px 0"><div><span class="g">Amount due</span><br><b
style="font-size:36px">{total}</b></div><div style="text-align:right"><span class="g">Due on</span><br><b
style="font-size:18px">18 Nov 2026</b></div></div>
<b style="font-size:18px">What makes up this bill</b>{rows(lines, "padding:12px 4px;border-bottom:1px solid #e6e6e6;font-size:16px")}<div
class="row" style="padding:14px 4px;font-size:18px"><b>Total this month</b><b>{total}</b></div>
<div class="g" style="margin-top:20px">Data used: 4@@2 GB · Questions? See the help section of your account.</div></div>""",
    )


def seller(price: str) -> str:
    """A neighbour's listing of a pram."""
    return document(
        "",
        f"""<div style="background:#fff">{status("7:31")}<div style="height:300px;
background:linear-gradient(160deg,#d7e6dc 45%,#87a796 45% 75%,#f1f4ee 75%)"></div><div style="padding:16px"><b
style="font-size:22px">Folding pram, grey</b>
<div style="font-size:24px;margin-top:4px" class="b">${price}</div><div class="g">Listed 2 days ago in Eugene, OR</div></div><div class="row"
style="padding:0 16px 14px;
text-align:center"><span><i></i><br>Alerts</span><span><i></i><br>Offer</span><span>↗<br>Share</span><span><i></i><br>Save</span></div></div>
<div style="background:#fff;margin-top:8px;padding:16px"><b
style="font-size:17px">Description</b><p
style="margin:8px 0">Used for one year, wheels and brakes work well. Smoke-free
home. Rain cover included.</p>{rows([("Condition", "Used – good"), ("Colour", "Grey"), ("Weight", "9 kg")])}</div>
<div style="background:#fff;margin-top:8px;padding:16px" class="mid"><div style="width:44px;height:44px;border-radius:50%;background:#c3b2e2;
margin-right:12px"></div><div style="flex:1"><b>Tessa R.</b><div class="g">Joined in 2019 · 12 ratings</div></div><span style="background:#1f6feb;
color:#fff;border-radius:8px;padding:8px 18px">Message</span></div>""",
    )


def pages(rng: Random) -> Iterator[Page]:
    """The English orders."""
    wide = {"width": 1240, "scale": 1.0, "smallest": 14}
    seats: Lines = [("Tickets: $64.00 × 2", "$128.00"), ("Venue processing charge", "$18.50")]
    show = goods("The Lantern Keepers, 2 tickets", 128, "USD")
    yield labelled(rng, "en-concert-charge-unlisted", concert(seats, "$146.50"), "hidden_fee", unsure="mismatch", listing=show, **wide)
    told = goods("The Lantern Keepers, 2 tickets", 128, "USD", {"Venue processing charge": 18.5})
    yield labelled(rng, "en-concert-charge-listed", concert(seats, "$146.50"), listing=told, **wide)
    stay: Lines = [("3 nights × $142.00", "$426.00"), ("Taxes", "$51.12")]
    yield labelled(rng, "en-lodging-sum-wrong", lodging(stay, "$495.12"), "total_mismatch")
    yield labelled(rng, "en-lodging-sum-right", lodging(stay, "$477.12"))
    resort: Lines = [("3 nights × $142.00", "$426.00"), ("Resort fee", "$45.00"), ("Taxes", "$51.12")]
    nights = goods("Fernbank Lodge, 3 nights", 426, "USD")
    yield labelled(rng, "en-lodging-resort-fee", lodging(resort, "$522.12"), "hidden_fee", unsure="mismatch", listing=nights)
    yield labelled(
        rng, "en-trip-dearer", trip("31.40"), "mismatch", text="The app quoted me a fixed fare of $22.40 but I was charged $31.40. Please refund."
    )
    yield labelled(
        rng,
        "en-trip-as-quoted",
        trip("22.40"),
        text="The app quoted me a fixed fare of $22.40 and that is what I paid. I left my umbrella in the car.",
    )
    extra: Lines = [("Delivery", "$2.99"), ("Small basket fee", "$3.00"), ("Tax", "$2.28")]
    said = "Menu price was $28.50 plus $2.99 delivery. They charged me more than that at checkout!"
    yield labelled(rng, "en-food-fee-unsaid", food(extra, "$36.77"), "hidden_fee", unsure="mismatch", text=said)
    known = goods("Dinner for two", 28.5, "USD", {"Delivery": 2.99})
    yield labelled(rng, "en-food-fees-listed", food([("Delivery", "$2.99"), ("Tax", "$2.28")], "$33.77"), listing=known)
    free: Lines = [("Delivery", "FREE"), ("Service fee", "$0.00"), ("Tax", "$2.28")]
    yield labelled(rng, "en-food-fees-waived", food(free, "$30.78"), listing=goods("Dinner for two", 28.5, "USD"))
    yield labelled(rng, "en-basket-sum-wrong", basket("£86.45"), "total_mismatch", **wide)
    yield labelled(rng, "en-basket-sum-right", basket("£80.45"), **wide)
    bad: Lines = [("Item", "$319.00"), ("Promo LIFT20", "−$20.00"), ("Shipping", "$24.00"), ("Sales tax", "$25.12")]
    yield labelled(rng, "en-confirmed-sum-wrong", confirmed(bad, "$368.12"), "total_mismatch")
    yield labelled(rng, "en-confirmed-sum-right", confirmed(bad, "$348.12"))
    yield labelled(rng, "en-sent-dearer", sent("89.00"), "mismatch", text="Advertised at $65 in the shop's ad, but my card was billed $89.")
    yield labelled(rng, "en-sent-as-advertised", sent("65.00"), text="Advertised at $65 and I paid $65. The parcel never came.")
    yield labelled(rng, "en-broadband-sum-wrong", broadband("$65.20"), "total_mismatch", unsure="document.sum_mismatch", **wide)
    yield labelled(rng, "en-broadband-sum-right", broadband("$57.20"), text="My bill for October", **wide)
    yield labelled(rng, "en-seller-listing-dearer", seller("95"), "mismatch", listing=goods("Folding pram", 70, "USD"))
    yield labelled(rng, "en-seller-listing-same", seller("70"), listing=goods("Folding pram", 70, "USD"))
