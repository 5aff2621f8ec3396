"""English layouts of `isle`."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.isle_kit import facts, listed, shots, status
from tests.generator.web.page import Page


def coat() -> Iterator[Page]:
    """A clothes shop's desktop page: a price before, a percentage, a price now."""
    css = """body{width:1280px;background:#fff;font-family:'Liberation Serif',serif;font-size:17px}
        .n{display:flex;justify-content:space-between;padding:22px 60px;border-bottom:1px solid #ddd}
        .m{display:grid;grid-template-columns:90px 480px 1fr;gap:24px;padding:34px 60px}
        .m i{display:block;background:linear-gradient(#b7a184,#6b563c);height:110px;margin-bottom:10px}.m i.b{height:560px}
        h1{font-weight:400;font-size:34px}.p{font-size:26px;margin:14px 0}.p em{font-style:normal;color:#a3262a;margin:0 12px}
        .sz span{display:inline-block;border:1px solid #999;padding:9px 16px;margin:12px 8px 18px 0}.sz .on{background:#222;color:#fff}
        .g{background:#222;color:#fff;text-align:center;padding:16px;width:380px}"""

    def body(price: str) -> str:
        return f"""<div class=n><span>Women　Men　Home</span><b style="letter-spacing:6px">ALDER &amp; WREN</b><span>Search　Bag (2)</span></div>
        <div class=m><div><i></i><i></i><i></i></div><i class=b></i><div><h1>Bramble Quilted Jacket</h1><p>4.6 from 318 reviews</p>
        <p class=p><del>£80.00</del><em>£{price}</em> <span style="font-size:18px;background:#f4e3e3;padding:3px 10px">25% off</span></p>
        <p>Colour: Chestnut</p><div class=sz><span>8</span><span>10</span> <span class=on>12</span><span>14</span><span>16</span></div>
        <div class=g>Add to bag</div><p style="margin-top:18px">Delivered in 3 to 5 working days.<br> Returns within 28 days.
        <br>Shell: 100% cotton. Style no. 40772.</p></div></div>"""

    bodies = {"false_discount": (body("64.00"), facts("false_discount")), "clean": (body("60.00"), facts())}
    yield from shots("coat_en", css, bodies, width=1280, scale=1, smallest=16, latin=True)


def noodle_receipt() -> Iterator[Page]:
    """A delivery app's receipt in dark colours."""
    css = """body{background:#101418;color:#e9edf0}.h{padding:8px 20px 16px}.h h1{font-size:24px}
        .map{height:130px;background:repeating-linear-gradient(30deg,#1d2830 0 22px,#24323c 22px 26px)}
        .s{padding:16px 20px;border-bottom:6px solid #1a2026}.r{display:flex;padding:6px 0;font-size:15px}.r b{width:34px;color:#5bd08a}
        .r span{flex:1}.t{font-size:19px;font-weight:700}"""

    def body(total: str) -> str:
        return f"""{status("#fff", "8:46")}<div class=h><h1>Delivered 7:58 PM</h1><p>Lotus Bowl Kitchen · Order {"№" * 6}</p></div><div class=map>
        </div><div class=s><div class=r><b>2×</b><span>Chicken ramen</span>$27.00</div><div class=r><b>1×</b><span>Pork gyoza (6 pc)</span>$8.50
        </div><div class=r><b>3×</b> <span>Iced green tea</span>$9.00</div></div><div class=s><div class=r><span>Subtotal</span>$44.50</div>
        <div class=r><span>Delivery</span>$3.99</div><div class=r><span>Tax</span>$3.95</div><div class=r><span>Courier tip</span>$5.00</div>
        <div class=r><span>Promotion</span>−$6.00</div><div class="r t"><span>Total</span>${total}</div></div><div class=s>
        <div class=r><span>Card ending 4471</span>Nov 14</div></div><p style="padding:16px 20px;color:#5bd08a">Get help with this order</p>"""

    bodies = {"total_mismatch": (body("57.44"), facts("total_mismatch")), "clean": (body("51.44"), facts())}
    yield from shots("noodle_receipt_en", css, bodies, width=390, scale=2, latin=True)


def resort() -> Iterator[Page]:
    """The last step of a hotel's booking, summary at the right."""
    css = """body{width:1200px;background:#f7f5f2;font-size:15px}.t{background:#0e3a3a;color:#fff;padding:18px 50px;font-size:20px}
        .m{display:flex;gap:26px;padding:28px 50px;align-items:start}.f{flex:1;background:#fff;padding:26px;border-radius:4px}
        .f p{border:1px solid #bbb;padding:11px;margin:6px 0 16px;border-radius:4px}.s{width:400px;background:#fff;border-radius:4px}
        .s i{display:block;height:150px;background:linear-gradient(#86c5da,#e9d8a6)}.s div{padding:20px}td{padding:7px 0}table{width:100%}
        td+td{text-align:right}.tt td{border-top:2px solid #222;font-weight:700;font-size:19px}"""

    def body(fee: str) -> str:
        return f"""<div class=t>Saltmarsh Hotel · Secure checkout · Step 3 of 3</div><div class=m><div class=f><h2>Guest details</h2>
        <br>Full name <p>J. Okafor</p>Arrival time <p>Between 4 pm and 6 pm</p>Requests<p>High floor, away from the lift</p><h2>Payment</h2>
        <br>Card<p>•••• •••• •••• 2209</p></div><div class=s><i></i><div><h3>Garden King Room</h3>Fri 8 Jan – Sat 9 Jan · 1 night · 2 adults<br>
        <br><table><tr><td>Room, 1 night<td>$189.00</tr><tr><td>{fee}<td>$35.00</tr><tr><td>Occupancy tax <td>$22.68</tr>
        <tr class=tt><td>Total<td>$246.68</tr></table></div></div></div>"""

    bodies = {
        "hidden_fee": (body("Resort fee"), facts("hidden_fee", listing=listed("Garden King Room", 189, "USD"), unsure=("mismatch",))),
        "clean": (body("Parking fee"), facts(listing=listed("Garden King Room", 189, "USD", ("Parking fee", 35)))),
    }
    yield from shots("resort_en", css, bodies, width=1200, scale=1, smallest=15, latin=True)


def concert() -> Iterator[Page]:
    """A paid ticket with its code."""
    css = """body{background:#2d1b4e;padding-bottom:26px}.k{background:#fff;border-radius:18px;margin:14px 20px;overflow:hidden}
        .k .im{height:150px;background:conic-gradient(from 40deg,#ff9f43,#ee5253,#5f27cd,#ff9f43)}.k .x{padding:18px 22px}.k h1{font-size:23px}
        .g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:12px;margin:16px 0;font-size:15px}.g span{color:#666}
        .pd{border-top:2px dashed #ccc;padding-top:14px;display:flex;justify-content:space-between;font-size:18px}
        .bc{height:60px;margin-top:16px;background:repeating-linear-gradient(90deg,#111 0 3px,#fff 3px 5px,#111 5px 6px,#fff 6px 10px)}"""

    def body(paid: str) -> str:
        return f"""{status("#fff", "6:12")}<p style="color:#fff;text-align:center;font-size:17px">My tickets</p><div class=k><div class=im></div>
        <div class=x><h1>Harbor Strings Quartet</h1><p>Saturday, December 12 · Doors 7:00 PM</p><div class=g><div><span>Section</span>
        <br><b>Mezzanine</b></div><div><span>Row</span><br> <b>F</b></div><div><span>Seat</span><br><b>14</b></div></div>
        <div class=pd><span>1 ticket · Paid</span><b>${paid}</b></div><div class=bc></div><p
        style="text-align:center;margin-top:8px">HSQ-{"№" * 8}</p></div></div>"""

    bodies = {
        "mismatch": (body("58.00"), facts("mismatch", text="The ticket was advertised at $45 but I was charged $58.")),
        "clean": (body("45.00"), facts(text="The ticket was advertised at $45 and that is what I paid.")),
    }
    yield from shots("concert_en", css, bodies, width=375, scale=2, latin=True)


def pottery() -> Iterator[Page]:
    """A flyer of a workshop with the offer in a circle."""
    css = """body{background:#e9dfd0;color:#3a2a20;padding:46px 40px}h1{font:700 58px/1 'Liberation Serif',serif}
        .o{display:flex;gap:30px;align-items:center;margin:30px 0}.c{width:210px;height:210px;border-radius:50%;background:#b4532f;color:#fff;
        display:flex;flex-direction:column;align-items:center;justify-content:center;font-size:18px}.c b{font-size:52px}
        .v{flex:1;height:210px;background:radial-gradient(ellipse at 50% 70%,#8a5a3b 0 45%,transparent 46%),radial-gradient(ellipse at 50% 30%,
        #8a5a3b 0 18%,transparent 19%)}.l{font-size:21px;line-height:1.7}"""

    def body(note: str) -> str:
        return f"""<p class=l>Kiln Lane Studio</p><h1>Six Weeks<br>at the Wheel</h1><div class=o>
        <div class=c>Autumn offer<b>£149</b><del>£195</del></div><div class=v></div></div><p class=l><b>{note}</b></p>
        <p class=l>Tuesday evenings, 6.30 – 8.30 pm <br>Clay, glazes and two firings included<br>Class of eight · No experience needed
        <br> 12 Kiln Lane, open Tue to Sat</p>"""

    bodies = {
        "expired_offer": (body("Offer closed on 31 October. Thank you to everyone who joined."), facts("expired_offer")),
        "clean": (body("Offer still open: 3 places left."), facts()),
    }
    yield from shots("pottery_en", css, bodies, width=600, scale=1.5, smallest=26, latin=True)


def phone_trade() -> Iterator[Page]:
    """A maker's page of a telephone, dark, with or without an old one handed in."""
    css = """body{background:#000;color:#f5f5f7;text-align:center}.n{font-size:15px;padding:8px}
        .d{width:170px;height:320px;margin:24px auto;border-radius:30px;border:6px solid #555;
        background:linear-gradient(200deg,#2e86de,#0b132b 60%,#6a2c70)}h1{font-size:34px}.p{font-size:30px;margin:10px}
        .q{font-size:18px;color:#d0d0d5;padding:0 30px}.b{background:#0a84ff;border-radius:24px;margin:22px 40px;padding:13px;font-size:18px}
        .s{display:flex;justify-content:center;gap:16px;padding:10px}.s i{width:28px;height:28px;border-radius:14px}"""

    def body(price: str, note: str) -> str:
        return f"""{status("#fff", "11:30")}<div class=n>Store　Phones　Watches　Support</div><h1>Veya 12</h1>
        <p class=q>6.2-inch display. 48 MP camera.</p><div class=d></div><div class=s><i style="background:#2e86de"></i><i
        style="background:#e8e4da"></i><i style="background:#37403a"></i></div><p class=p>{price}</p><p class=q>{note}</p><div class=b>Buy</div>
        <p class=q>Ships Monday, Nov 30</p> <br>"""

    bodies = {
        "conditional": (body("$499", "with eligible trade-in. $699 without trade-in."), facts("conditional")),
        "clean": (body("$699", "128 GB. Trade-in is welcome in all our stores."), facts()),
    }
    yield from shots("phone_trade_en", css, bodies, width=393, scale=2, latin=True)


def backup_plan() -> Iterator[Page]:
    """A software's plans side by side; a line of pale print below."""
    css = """body{width:1240px;background:#fff;text-align:center;padding:44px 80px;font-size:17px}h1{font-size:38px;margin-bottom:30px}
        .g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:26px}.g div{border:1px solid #d5dbe6;border-radius:12px;padding:30px 20px}
        .g .on{border:2px solid #3056d3;background:#f3f6ff}.g b{font-size:40px;display:block;margin:10px}
        .g a{display:block;background:#3056d3;color:#fff;border-radius:6px;padding:12px;margin-top:18px}
        .f{font-size:10px;color:#b4b9c3;margin-top:34px}"""

    def body(foot: str) -> str:
        return f"""<h1>Keep every photo safe</h1><div class=g><div>Solo<b>$6</b>per month<br><br>200 GB<br>1 person<a>Choose Solo</a></div>
        <div class=on>Family<b>$10</b>per month <br><br>2 TB<br>Up to 5 people<a>Choose Family</a></div><div>Studio<b>$24</b>per month<br>
        <br>6 TB <br>Shared folders<a>Choose Studio</a></div></div><p class=f>{foot}</p>"""

    bodies = {
        "fine_print": (
            body("Prices shown apply to the first 3 months only. Plans renew automatically at the standard rate thereafter."),
            facts("fine_print", unsure=("conditional",)),
        ),
        "clean": (body("© 2026 Larkbox Software Ltd. Larkbox and the lark logo are trade marks of their owner."), facts()),
    }
    yield from shots("backup_plan_en", css, bodies, width=1240, scale=2, smallest=20, latin=True)


def nails() -> Iterator[Page]:
    """A beauty salon's booking with its extras."""
    css = """body{background:#fdf3f3}.h{text-align:center;padding:8px;font-size:18px;font-weight:700}
        .c{background:#fff;border-radius:16px;margin:10px 16px;padding:16px 18px}.w{display:flex;gap:8px;margin:8px 0}
        .w span{flex:1;text-align:center;background:#faf0f0;border-radius:10px;padding:8px 0}.w .on{background:#c2566c;color:#fff}
        .r{display:flex;justify-content:space-between;padding:7px 0;font-size:16px}.r:last-child{border-top:1px solid #eadada;margin-top:6px;
        font-weight:700;font-size:19px}.b{background:#c2566c;color:#fff;text-align:center;border-radius:14px;margin:16px;padding:14px;
        font-size:18px}"""

    def body(total: str) -> str:
        return f"""{status(time="1:25")}<div class=h>Review appointment</div><div class=c><b>Petal &amp; Polish</b><p>Station Road · 4.9 (207)</p>
        <div class=w><span>Mon<br>7</span><span>Tue<br>8</span> <span class=on>Wed<br>9</span><span>Thu<br>10</span><span>Fri<br>11</span></div>
        <p>3:30 pm with Marta · 1 h 25 min</p></div><div class=c><div class=r><span>Gel manicure</span><span>€38.00</span></div>
        <div class=r><span>Nail art, 4 nails</span><span>€12.00</span></div><div class=r><span>Hand massage</span><span>€15.00</span></div>
        <div class=r><span>Loyalty discount</span><span>–€5.00</span></div><div class=r><span>Total to pay</span><span>€{total}</span></div></div>
        <div class=b>Confirm booking</div>"""

    bodies = {"total_mismatch": (body("65.00"), facts("total_mismatch")), "clean": (body("60.00"), facts())}
    yield from shots("nails_en", css, bodies, width=412, scale=2, latin=True)


def kayak() -> Iterator[Page]:
    """A hire shop's emailed confirmation."""
    css = """body{background:#e8eef2;padding:24px}.e{background:#fff;max-width:620px;margin:auto}
        .e header{background:#12567a;color:#fff;padding:24px 32px;font-size:24px}.e section{padding:22px 32px;font-size:16px}
        table{width:100%;border-collapse:collapse;margin-top:14px}td{padding:10px 0;border-bottom:1px solid #dde5ea}
        td:last-child{text-align:right}tr:last-child td{font-weight:700;font-size:19px;border:0}"""

    def body(fee: str, total: str) -> str:
        return f"""<div class=e><header>Reedwater Hire</header><section><p>Hi Tomas,</p><br><p>Your booking RW-{"№" * 5} is confirmed and paid.
        We will have everything ready at the jetty from 9 am.</p><table><tr><td>Single kayak, 2 days at $36.00<td>$72.00</tr>{fee}
        <tr><td>Paddle and life vest<td>Included</tr><tr><td>Amount charged<td>${total}</tr></table><br>
        <p>Pick-up: Saturday 5 December, east jetty<br>Return: Sunday 6 December by 5 pm</p><br><p>See you on the water,
        <br>Reedwater Hire</p></section></div>"""

    bodies = {
        "hidden_fee": (
            body("<tr><td>Equipment cleaning fee<td>$18.00</tr>", "90.00"),
            facts("hidden_fee", text="They told me $36 a day and nothing else. The bill came out higher.", unsure=("mismatch",)),
        ),
        "clean": (
            body("<tr><td>Equipment cleaning fee<td>Waived</tr>", "72.00"),
            facts(text="They told me $36 a day for two days and the bill matches."),
        ),
    }
    yield from shots("kayak_en", css, bodies, width=680, scale=1.5, latin=True)


def bakery_board() -> Iterator[Page]:
    """A chalk board at a bakery; one thing is marked down by a sum."""
    css = """body{background:#2b3a33;border:16px solid #8b6a43;color:#f6f2e6;padding:34px 40px}
        h1{font:italic 700 46px 'Liberation Serif',serif;text-align:center;border-bottom:3px double #cbbf9a;padding-bottom:14px;
        margin-bottom:20px}li{display:flex;justify-content:space-between;font-size:25px;padding:9px 0}
        .s{border:3px dashed #f4c95d;margin-top:24px;padding:18px 22px;display:flex;justify-content:space-between;align-items:center;
        font-size:26px}.s b{font-size:44px;color:#f4c95d}"""

    def body(price: str) -> str:
        rows = (
            ("Sourdough loaf", "7.50"),
            ("Rye &amp; caraway", "8.00"),
            ("Butter croissant", "3.80"),
            ("Cardamom bun", "4.20"),
            ("Flat white", "4.00"),
        )
        lines = "".join(f"<li><span>{name}</span><span>${amount}</span></li>" for name, amount in rows)
        return f"""<h1>Today's Bake</h1><ul>{lines}</ul><div class=s><div>Plum tart, whole<br><span style="font-size:21px">Save $4 today</span>
        </div><div><del>$16.00</del>　<b>${price}</b></div></div><p style="text-align:center;font-size:20px;margin-top:24px">Open 7 – 3, closed
        Mondays</p>"""

    bodies = {"false_discount": (body("13.50"), facts("false_discount")), "clean": (body("12.00"), facts())}
    yield from shots("bakery_board_en", css, bodies, width=620, scale=1.5, smallest=28, latin=True)


def chat_desk() -> Iterator[Page]:
    """A talk on a marketplace on a desktop, with the thing's card at the top."""
    css = """body{width:1100px;background:#fff;display:flex;font-size:16px}.l{width:290px;border-right:1px solid #ddd;min-height:640px}
        .l div{padding:16px 20px;border-bottom:1px solid #eee}.l .on{background:#eaf2fe}.r{flex:1}
        .k{display:flex;gap:14px;align-items:center;padding:14px 24px;border-bottom:1px solid #ddd}
        .k i{width:64px;height:64px;background:linear-gradient(#a9764a 40%,#6f4826 42%);border-radius:6px}.m{padding:8px 24px;display:flex}
        .m p{background:#f0f1f3;border-radius:16px;padding:10px 16px;max-width:420px}.m.me{justify-content:end}
        .m.me p{background:#1769ff;color:#fff}.in{border:1px solid #ccc;border-radius:22px;margin:18px 24px;padding:11px 18px;color:#777}"""

    def body(price: int, answer: str) -> str:
        return f"""<div class=l><div><b>Inbox</b></div><div class=on><b>Priya</b><br>Oak desk with drawers</div><div><b>Owen</b>
        <br>Floor lamp — Thanks!</div><div><b>Celia</b><br>Plant pots, set of 3</div></div><div class=r><div class=k><i></i>
        <div><b>Oak desk with drawers</b> <br><b style="font-size:21px">${price}</b> · Pickup, Elm Street</div></div><div class=m>
        <p>Hi! Yes, the desk is still here.</p></div><div class="m me"><p>Great. Are the drawers all working?</p></div><div class=m>
        <p>All three slide fine, one handle is a bit loose. 120 cm wide, 60 deep.</p></div><div class="m me"><p>And the price?</p></div>
        <div class=m><p>{answer}</p></div><div class="m me"><p>Let me measure my room tonight.</p></div><div class=in>Write a message</div></div>"""

    promised = listed("Oak desk with drawers", 140, "USD")
    bodies = {
        "mismatch": (body(165, "It is $165. Cash or card when you collect, both are fine."), facts("mismatch", listing=promised)),
        "clean": (body(140, "It is $140. Cash or card when you collect, both are fine."), facts(listing=promised)),
    }
    yield from shots("chat_desk_en", css, bodies, width=1100, scale=1, smallest=16, latin=True)


def blender() -> Iterator[Page]:
    """A kitchen shop on a phone with a code to type, or a plain price."""
    css = """body{background:#f3f7f4}.n{display:flex;justify-content:space-between;padding:12px 18px;background:#1f7a4d;color:#fff;font-size:17px}
        .ph{height:290px;background:radial-gradient(ellipse at 50% 80%,#444 0 18%,transparent 19%),linear-gradient(90deg,transparent 38%,#bfe3d0
        38% 62%,transparent 62%),#fff}.c{background:#fff;margin-top:8px;padding:16px 18px}.p{font-size:34px;font-weight:700}.p sup{font-size:17px}
        .cp{border:1px dashed #1f7a4d;background:#eaf7f0;padding:11px 14px;border-radius:8px;font-size:16px;margin:10px 0}
        .g{background:#f5a623;border-radius:26px;text-align:center;padding:14px;font-size:18px;margin:16px}"""

    def body(price: str, under: str) -> str:
        return f"""{status("#111", "5:41")}<div class=n><b>pantry&amp;co</b><span>Search　Cart (1)</span></div><div class=ph></div><div class=c>
        <p>★★★★☆ 1,904 ratings</p><h2 style="font-size:19px">Torva 900 W Jug Blender, 1.8 L glass</h2><p class=p><sup>$</sup>{price}</p>{under}
        <p>Model TV-BL918 · Dishwasher-safe jug</p></div><div class=c><b>Delivery</b><p>Free. Arrives Thursday, December 3</p></div>
        <div class=g>Add to cart</div>"""

    bodies = {
        "conditional": (
            body("72<sup>.00</sup>", "<p style='font-size:16px'>price after code <b>BLEND20</b></p><div class=cp>Without the code: $92.00</div>"),
            facts("conditional"),
        ),
        "clean": (body("92<sup>.00</sup>", "<div class=cp>Free returns for 60 days</div>"), facts()),
    }
    yield from shots("blender_en", css, bodies, width=375, scale=2, latin=True)


def mattress() -> Iterator[Page]:
    """A wide banner of a sale above three things."""
    css = """body{width:1260px;background:#fff;font-size:16px}.b{background:linear-gradient(100deg,#243b6b,#6f8fd0);color:#fff;padding:42px 60px;
        display:flex;justify-content:space-between;align-items:center}.b h1{font-size:44px}.b p{font-size:20px;margin-top:8px}
        .b span{background:#fff;color:#243b6b;padding:14px 24px;border-radius:6px;font-size:20px;font-weight:700}
        .g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:24px;padding:34px 60px}
        .g i{display:block;height:190px;background:linear-gradient(#eef1f6 55%,#c6cede 55% 80%,#9aa6bd 80%);margin-bottom:12px}
        .g b{font-size:26px;color:#b8322a;margin-right:12px}"""

    def body(title: str, when: str, chip: str) -> str:
        goods = (("Drift foam mattress", 549, 420), ("Drift pocket mattress", 749, 590), ("Linen headboard", 289, 225))
        cards = "".join(f"<div><i></i><p>{name}, double</p><p><b>£{now}</b><del>£{was}</del></p></div>" for name, was, now in goods)
        return f"""<div class=b><div><h1>{title}</h1><p>{when}</p></div><span>{chip}</span></div><div class=g>{cards}</div>
        <p style="padding:0 60px 34px">100-night trial · Ten-year guarantee · Old mattress collection on request</p>"""

    bodies = {
        "expired_offer": (body("Sleep Week deals", "1 – 9 November. This promotion has ended.", "Sale over"), facts("expired_offer")),
        "clean": (body("Sleep Week deals", "Now on. Ends soon, so rest on it tonight.", "Sale on now"), facts()),
    }
    yield from shots("mattress_en", css, bodies, width=1260, scale=1, smallest=16, latin=True)


def swim_poster() -> Iterator[Page]:
    """A pool's poster of membership with a foot of tiny print."""
    css = """body{background:linear-gradient(#0a6ebd,#35b6d9);color:#fff;padding:48px 44px;text-align:center}h1{font-size:52px;line-height:1.1}
        .p{background:#fff;color:#0a5c9e;border-radius:20px;margin:30px 0;padding:22px;font-size:22px}.p b{font-size:72px;line-height:1.1}
        .w{height:70px;background:radial-gradient(circle at 20px 0,transparent 24px,#ffffff55 25px) 0 0/40px 70px;margin-bottom:20px}
        li{font-size:22px;padding:6px}.f{font-size:10px;color:#b0e5f2;margin-top:40px}"""

    def body(foot: str) -> str:
        return f"""<h1>Swim all<br>winter</h1><div class=p>Adult membership<br><b>$42</b><br>a month</div><div class=w></div><ul>
        <li>25 m heated pool, eight lanes</li><li>Sauna and steam room</li> <li>Lessons for children on Saturdays</li></ul>
        <p style="font-size:20px;margin-top:20px">Fernhill Leisure Centre · 6 am to 9 pm</p><p class=f>{foot}</p>"""

    bodies = {
        "fine_print": (body("A one-off joining charge of $49 is added to the first payment."), facts("fine_print", "hidden_fee")),
        "clean": (body("Photograph and design: Fernhill Leisure Centre. Printed on recycled paper."), facts()),
    }
    yield from shots("swim_poster_en", css, bodies, width=540, scale=2, smallest=20, latin=True)


TEMPLATES = (
    coat,
    noodle_receipt,
    resort,
    concert,
    pottery,
    phone_trade,
    backup_plan,
    nails,
    kayak,
    bakery_board,
    chat_desk,
    blender,
    mattress,
    swim_poster,
)
