"""English pages of `valley` on what was promised, charged and added up."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.valley_kit import art, bar, listed, shot, small_cents


def lamp() -> Iterator[Page]:
    """A desktop product page: crumbs, thumbnails in a column, price under the title."""
    css = (
        "body{width:1320px;color:#1c1c1c}.n{border-bottom:1px solid #ddd;padding:20px 64px;display:flex;gap:40px;font-size:17px}"
        ".b{padding:16px 64px;color:#777;font-size:15px}"
        ".g{display:grid;grid-template-columns:90px 520px 1fr;gap:22px;padding:0 64px 50px}h1{font-size:32px;font-weight:500}"
        ".g .pr{font-size:30px;margin:16px 0}.btn{background:#1f3d2b;color:#fff;text-align:center;line-height:54px;font-size:18px;margin:24px 0;"
        "width:380px}"
        ".g p{font-size:16px;line-height:1.7}"
    )
    thumbs = "".join(art(one, "#ddd", "height:90px;margin-bottom:12px") for one in ("#d8c7a0", "#b8a67c", "#8c7a52"))
    for name, price, must, text in (
        ("dearer", 179, "mismatch", "Seller's feed says 149 but the page asks for more"),
        ("same", 149, "", None),
        ("same-again", 149, "", "Please check this listing before it goes live"),
    ):
        body = (
            "<div class=n><b>Harrow &amp; Vale</b><span>Lighting</span><span>Rugs</span><span>Tables</span><span style='margin-left:auto'>"
            "Bag (1)</span></div>"
            f"<p class=b>Home / Lighting / Table lamps</p><div class=g><div>{thumbs}</div>{art('#c9b27c', '#7d6a3f', 'height:520px', 'bottle')}<div>"
            "<h1>Fenwick ceramic table lamp</h1>"
            f"<p>★★★★☆ 4.3 (212 reviews)</p><p class=pr>${price}.00</p><p>Linen shade, 46 cm tall, E27 bulb up to 40 W.<br>Item HV-30418</p>"
            "<div class=btn>Add to bag</div><p>In stock. Ships within 3 working days.</p></div></div>"
        )
        yield shot(
            f"en-lamp-{name}",
            css,
            body,
            must=must,
            text=text,
            listing=listed("Fenwick table lamp", 149, "USD"),
            width=1320,
            scale=1,
            small=15,
            font="en",
        )


def bike() -> Iterator[Page]:
    """A talk about a marketplace listing, its card pinned on top."""
    css = (
        "body{background:#fff}.c{display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid #e3e3e3;font-size:15px;align-items:center}"
        ".c b{font-size:18px}.m{padding:10px 14px;border-radius:18px;max-width:270px;margin:8px 16px;font-size:16px;width:fit-content}"
        ".i{background:#eee}.u{background:#0a7cff;color:#fff;margin-left:auto}.t{text-align:center;font-size:12px;color:#888;padding:12px}"
    )
    for name, asked, must, text in (
        ("dearer", 260, "mismatch", "He advertised this bike at £210 and the listing now says £260"),
        ("same", 210, "", "He advertised this bike at £210, and that is the price, but he was not there on Tuesday"),
    ):
        body = (
            f"{bar('6:18')}<div class=c>{art('#567', '#9ab', 'width:60px;height:60px;border-radius:8px', 'hill')}<p><b>£{asked}</b><br>"
            "Hybrid bike, 54 cm frame<br><span style='color:#777'>Leeds · listed 4 days ago</span></p></div>"
            "<p class=t>Sunday 17:52</p><p class='m u'>Hi, is the bike still available?</p><p class='m i'>Yes it is. New tyres in March</p>"
            "<p class='m u'>Great, could I see it on Tuesday?</p>"
            "<p class='m i'>Any time after 5 works</p><p class='m u'>See you then</p><p class=t style='text-align:right'>Seen</p>"
            "<div style='height:50px'></div>"
        )
        yield shot(f"en-bike-{name}", css, body, must=must, text=text, width=384, small=14, font="en")


def gig() -> Iterator[Page]:
    """An e-mail that confirms tickets; a stub with a bar code."""
    css = (
        "body{background:#e9e9ef;padding:26px;width:680px}.e{background:#fff;padding:30px;font-size:17px;line-height:1.7}"
        ".s{display:grid;grid-template-columns:1fr 150px;border:2px solid #222;margin:20px 0}.s div{padding:18px}.s h2{font-size:24px}"
        ".s .r{border-left:2px dashed #222;background:repeating-linear-gradient(90deg,#222 0 3px,#fff 3px 7px,#222 7px 8px,#fff 8px 13px)}"
    )
    for name, paid, must, text in (
        ("dearer", 84, "mismatch", "The poster and the site said $65, my card was charged $84 for one ticket"),
        ("same", 65, "", "I was charged $65 as the site said, but the ticket has the wrong name"),
    ):
        body = (
            "<div class=e><p>Hello Priya,</p><p>You're going! Keep this e-mail and show it at the door.</p><div class=s><div><h2>"
            "Night Owls Quartet</h2><p>Fri 9 Oct, 8:00 PM<br>The Granary, 12 Mill Lane<br>Row F, Seat 22</p></div><div class=r></div></div>"
            f"<p>1 × Stalls ticket<br><b>Amount paid: ${paid}.00</b><br>Card ending 1186<br>Booking 55-20417-K</p><p>Doors open at 7:15 PM.</p></div>"
        )
        yield shot(f"en-gig-{name}", css, body, must=must, text=text, width=680, scale=1.5, small=17, font="serif")


def checkout() -> Iterator[Page]:
    """A narrow checkout in steps; sums in a grey box."""
    css = (
        "body{background:#fff;color:#222}.st{display:flex;justify-content:space-around;font-size:13px;padding:14px;color:#888}"
        ".st b{color:#222;border-bottom:2px solid #222}.i{display:flex;gap:14px;padding:14px 18px;font-size:15px}"
        ".x{background:#f5f5f2;margin:10px 18px;padding:14px;font-size:15px}"
        ".x td{padding:6px 0}.x td+td{text-align:right}.x .t td{font-weight:700;font-size:18px;border-top:1px solid #ccc;padding-top:12px}"
        ".p{background:#222;color:#fff;margin:18px;line-height:50px;text-align:center;font-size:16px}"
    )
    for name, fee, label, fees, must, unsure in (
        ("handling-fee", 6.5, "Handling fee", {"Shipping": 4.95}, "hidden_fee", "mismatch"),
        ("fees-listed", 6.5, "Handling fee", {"Shipping": 4.95, "Handling_fee": 6.5}, "", ""),
        ("fee-waived", 0.0, "Handling fee (waived)", {"Shipping": 4.95}, "", ""),
    ):
        body = (
            f"{bar('11:02')}<div class=st><span>Cart</span><span>Delivery</span><b>Payment</b></div><div class=i>"
            f"{art('#e7d3c3', '#a4745a', 'width:80px;height:100px')}<p><b>Merino crew sweater</b><br>Oatmeal / M<br>Qty 1<br>$72.00</p></div>"
            f"<div class=x><table width='100%'><tr><td>Subtotal</td><td>$72.00</td></tr><tr><td>Shipping</td><td>$4.95</td></tr><tr><td>{label}</td>"
            f"<td>${fee:.2f}</td></tr>"
            f"<tr class=t><td>Order total</td><td>${76.95 + fee:.2f}</td></tr></table></div><p style='padding:0 18px;font-size:15px'>"
            "Visa ending 4402</p><div class=p>Place order</div>"
        )
        yield shot(
            f"en-checkout-{name}", css, body, must=must, unsure=unsure, listing=listed("Merino crew sweater", 72, "USD", **fees), small=14, font="en"
        )


def supper() -> Iterator[Page]:
    """A delivered supper in a dark app; money in a list with dots between."""
    css = (
        "body{background:#121212;color:#f2f2f2}.h{padding:16px 20px}.h h1{font-size:26px}"
        ".k{background:#1e1e1e;border-radius:14px;margin:12px 16px;padding:16px;font-size:15px}"
        ".k p{display:flex;justify-content:space-between;padding:6px 0}.g{color:#06c167}"
        ".z{border-top:1px solid #444;margin-top:8px;font-weight:700;font-size:18px}"
    )
    for name, fee, must, unsure, text in (
        (
            "small-order-fee",
            "Small order fee",
            "hidden_fee",
            "mismatch",
            "I was only told about the delivery fee. Why was I charged more than the menu said?",
        ),
        ("fee-named", "Small order fee", "", "", "I know about the delivery fee and the $2.00 small order fee. The noodles were cold though."),
    ):
        body = (
            f"{bar('7:44', '#fff')}<div class=h><h1>Enjoy your supper</h1><p class=g>Delivered at 7:36 PM</p></div><div class=k><b>"
            "Lotus Corner Kitchen</b><p><span>1 × Sesame noodles</span><span>$11.50</span></p>"
            "<p><span>1 × Cucumber salad</span><span>$4.25</span></p></div><div class=k><p><span>Subtotal</span><span>$15.75</span></p><p><span>"
            "Delivery fee</span><span>$2.99</span></p>"
            f"<p><span>{fee}</span><span>$2.00</span></p><p class=z><span>Total</span><span>$20.74</span></p></div><div class=k>"
            "Courier: Dana, on a bicycle<br>Order 8F-2231</div>"
        )
        yield shot(f"en-supper-{name}", css, body, must=must, unsure=unsure, text=text, width=402, small=15, font="en")


def resort() -> Iterator[Page]:
    """The bill of a room on a desktop: a picture across, two columns."""
    css = (
        "body{width:1200px;background:#f8f6f1;color:#333}.w{padding:30px 80px 60px;display:flex;gap:50px}.l{flex:1;font-size:17px;line-height:1.8}"
        ".l h1{font-size:30px;font-weight:400}.r{width:430px;background:#fff;padding:26px;font-size:17px;border-top:4px solid #b08d57}"
        ".r li{display:flex;justify-content:space-between;padding:8px 0}.r .t{border-top:1px solid #bbb;font-weight:700;font-size:21px;"
        "margin-top:8px;padding-top:14px}"
    )
    for name, fees, must, unsure, text in (
        ("resort-fee", {}, "hidden_fee", "mismatch", "The listing never said there was a fee on top of the room"),
        ("resort-fee-listed", {"Resort_fee": 70.0}, "", "", None),
    ):
        body = (
            f"{art('#7fb2c7', '#235a70', 'height:230px;width:1200px', 'hill')}<div class=w><div class=l><h1>Pelican Bay Inn</h1>"
            "Ocean view room, 1 king bed<br>Mon 4 May – Wed 6 May, 2 guests<br>Confirmation 0091-774-3<br><br>"
            "Check-in from 3 PM. Pool open 7 AM to 9 PM.</div>"
            "<ul class=r><li><span>Room, 2 nights at $160</span><span>$320.00</span></li><li><span>Resort fee, 2 nights at $35</span><span>"
            "$70.00</span></li><li class=t><span>Total</span><span>$390.00</span></li></ul></div>"
        )
        listing = listed("Ocean view room, 2 nights", 320, "USD", **fees)
        yield shot(f"en-resort-{name}", css, body, must=must, unsure=unsure, text=text, listing=listing, width=1200, scale=1, small=17, font="serif")


def summary() -> Iterator[Page]:
    """An order placed: a green band, items without pictures, sums right-aligned."""
    css = (
        "body{background:#fff;font-size:16px}.g{background:#def5e5;color:#11572b;padding:18px 20px;font-size:19px}"
        ".i{padding:12px 20px;border-bottom:1px solid #eee}.i span{float:right}.s{text-align:right;padding:16px 20px;line-height:1.9}"
        ".s b{font-size:20px}"
    )
    items = (("Copper watering can", 38.0, 1), ("Seed tray, 24 cells", 6.75, 4), ("Hemp twine 50 m", 5.5, 2))
    for name, extra, must, text in (
        ("wrong", 9, "total_mismatch", "Delivery was said to be $5 and my voucher is there, but the sum looks off to me"),
        ("right", 0, "", "When will it arrive?"),
    ):
        goods = sum(each * count for _, each, count in items)
        tax = round((goods - 10) * 0.08, 2)
        rows = "".join(
            f"<div class=i>{title}<span>${each * count:.2f}</span><br><small style='color:#666;font-size:14px'>{count} × ${each:.2f}</small></div>"
            for title, each, count in items
        )
        body = (
            f"<p class=g>✓ Thanks, your order is in</p><p style='padding:14px 20px'>Order GH-70652<br>Wed, 14 April</p>{rows}<p class=s>"
            f"Items ${goods:.2f}<br>Voucher SPROUT −$10.00<br>Delivery $5.00<br>Sales tax ${tax:.2f}<br>"
            f"<b>Total ${goods - 10 + 5 + tax + extra:.2f}</b></p>"
        )
        yield shot(f"en-summary-{name}", css, body, must=must, text=text, width=420, small=14, font="wide")


def trolley() -> Iterator[Page]:
    """A desktop trolley as a table with steppers."""
    css = (
        "body{width:1260px;padding:34px 70px 60px;color:#20252b}h1{font-size:30px;margin-bottom:20px}table{width:100%;font-size:17px}"
        "th{text-align:left;color:#68717c;font-weight:400;padding:10px;border-bottom:2px solid #20252b}"
        "td{padding:14px 10px;border-bottom:1px solid #ddd}"
        "td i{border:1px solid #aaa;padding:4px 12px}.s{margin:24px 0 0 auto;width:340px;font-size:18px;display:grid;grid-template-columns:1fr "
        "auto;row-gap:10px}"
    )
    items = (("Cordless drill 18V", "DR-18B", 89.0, 1), ("Wood screws, box of 200", "WS-440", 7.5, 3), ("Work gloves L", "GL-12", 12.25, 2))
    for name, extra, must in (("wrong", -12, "total_mismatch"), ("right", 0, "")):
        goods = sum(each * count for _, _, each, count in items)
        rows = "".join(
            f"<tr><td>{title}</td><td>{code}</td><td>£{each:.2f}</td><td><i>−</i><i>{count}</i><i>+</i></td><td>£{each * count:.2f}</td></tr>"
            for title, code, each, count in items
        )
        body = (
            "<h1>Your trolley (6 items)</h1><table><tr><th>Product</th><th>Code</th><th>Each</th><th>Quantity</th><th>Line total</th></tr>"
            f"{rows}</table>"
            f"<div class=s><span>Goods</span><span>£{goods:.2f}</span><span>Delivery</span><span>£4.99</span><b>To pay</b><b>"
            f"£{goods + 4.99 + extra:.2f}</b></div>"
        )
        yield shot(f"en-trolley-{name}", css, body, must=must, width=1260, scale=1, small=17, font="en")


def pizza() -> Iterator[Page]:
    """An order of pizza: coloured blocks, toppings that cost extra."""
    css = (
        "body{background:#fff4e6;font-size:16px}.h{background:#b3261e;color:#fff;padding:10px 20px 20px;font-size:22px;font-weight:700}"
        ".b{background:#fff;margin:12px 16px;border-left:6px solid #f2a900;padding:12px 16px}"
        ".b div{display:flex;justify-content:space-between;line-height:1.9}"
        ".t{background:#b3261e;color:#fff;padding:14px 20px;display:flex;justify-content:space-between;font-size:22px;margin-top:20px}"
    )
    for name, extra, must, text in (("wrong", 3.5, "total_mismatch", None), ("right", 0, "", None)):
        body = (
            f"<div class=h>{bar('8:27', '#fff')}Track your pizza</div><div class=b><div><b>Margherita, large</b><span>$16.00</span></div><div><span>"
            "+ olives</span><span>$1.50</span></div><div><span>+ extra cheese</span><span>$2.25</span></div></div>"
            "<div class=b><div><b>Garlic knots × 2</b><span>$11.00</span></div></div><div class=b><div><span>Deal: Tuesday treat</span><span>"
            "−$4.00</span></div><div><span>Tip for driver</span><span>$5.00</span></div></div>"
            f"<div class=t><span>Total</span><b>{small_cents(31.75 + extra, '$')}</b></div>"
        )
        yield shot(f"en-pizza-{name}", css, body, must=must, text=text, width=375, small=14, font="en")


def pages() -> Iterator[Page]:
    """All of them."""
    for template in (lamp, bike, gig, checkout, supper, resort, summary, trolley, pizza):
        yield from template()
