"""English pages of `valley` on offers and discounts."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.valley_kit import art, bar, shot


def banner() -> Iterator[Page]:
    """A desktop banner of a sale over three things."""
    css = (
        "body{width:1280px;background:#fff}.b{background:#12343b;color:#fff;text-align:center;padding:56px}.b h1{font-size:58px}"
        ".b p{font-size:24px;margin-top:12px}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:30px;padding:40px 70px 60px;font-size:19px}"
        ".g b{color:#c44536;font-size:26px}"
    )
    things = (("Oak side table", 120, "#b58b57"), ("Wool throw", 64, "#7c8f8c"), ("Glass vase", 28, "#6fa3b5"))
    for name, line, must in (
        ("over", "This sale has ended. It ran from 2 to 9 January.", "expired_offer"),
        ("running", "Ends Sunday at midnight. Pre-order for the spring range has ended.", ""),
    ):
        cells = "".join(
            f"<div>{art(tint, '#e8e3d9', 'height:230px;margin-bottom:12px', 'box')}{title}<br><b>Sale price £{price}</b></div>"
            for title, price, tint in things
        )
        yield shot(
            f"en-banner-{name}",
            css,
            f"<div class=b><h1>Winter Sale</h1><p>{line}</p></div><div class=g>{cells}</div>",
            must=must,
            width=1280,
            scale=1,
            small=19,
            font="serif",
        )


def newsletter() -> Iterator[Page]:
    """A newsletter with a code."""
    css = (
        "body{background:#f0ede8;padding:24px;width:640px}.e{background:#fff;text-align:center;padding:34px;font-size:18px;line-height:1.6}"
        "h1{font-size:36px;color:#3d5a40}.c{border:2px dashed #3d5a40;font-size:28px;letter-spacing:4px;padding:12px;margin:20px 60px}"
        ".a{background:#3d5a40;color:#fff;display:inline-block;padding:12px 40px;margin:18px}"
    )
    for name, line, must in (
        ("over", "Offer expired on 31 March. The code no longer works.", "expired_offer"),
        ("running", "Valid on every order this week. No minimum spend.", ""),
    ):
        body = (
            f"<div class=e><p>LEAF &amp; LOAM</p>{art('#8fb996', '#3d5a40', 'height:210px;margin:16px 0', 'hill')}<h1>20% off houseplants</h1><p>"
            f"Enter this code at checkout</p><p class=c>GREEN20</p><p>{line}</p><p class=a>Shop plants</p><p style='font-size:14px;color:#666'>"
            "You get this because you joined our list.</p></div>"
        )
        yield shot(
            f"en-newsletter-{name}",
            css,
            body,
            must=must,
            text="The code from this mail was refused" if must else None,
            width=640,
            scale=1.5,
            small=18,
            font="en",
        )


def board() -> Iterator[Page]:
    """A chalk board of a cafe."""
    css = (
        "body{background:#26302b;border:18px solid #8a5a33;color:#f6f4ea;width:700px;padding:30px 40px}"
        "h1{text-align:center;font-size:50px;font-style:italic}li{display:flex;font-size:27px;padding:9px 0}"
        "li u{flex:1;border-bottom:2px dotted #99a;margin:0 12px 9px}.d{border:3px solid #f5d67b;color:#f5d67b;text-align:center;font-size:30px;"
        "padding:14px;margin:24px 0 8px;line-height:1.4}"
    )
    rows = "".join(
        f"<li>{title}<u></u>{price}</li>"
        for title, price in (("Flat white", "3.60"), ("Tea for one", "2.80"), ("Cheese toastie", "6.50"), ("Carrot cake", "4.20"))
    )
    for name, deal, must in (
        ("over", "Soup + roll only £5<br>January deal, now finished", "expired_offer"),
        ("running", "Soup + roll £5<br>every weekday, 12 to 3", ""),
    ):
        yield shot(
            f"en-board-{name}",
            css,
            f"<h1>Tilly's</h1><ul>{rows}</ul><p class=d>{deal}</p><p style='text-align:center;font-size:22px'>Please order at the counter</p>",
            must=must,
            width=700,
            scale=1.3,
            small=22,
            font="serif",
        )


def shoe() -> Iterator[Page]:
    """A phone page of a shoe: sizes as a grid, a pill that says what one saves."""
    css = (
        "body{background:#fff;color:#111}.p{padding:14px 18px}.p h1{font-size:22px}.v{font-size:26px;font-weight:700;margin:10px 0}"
        ".v del{color:#777;font-size:18px;font-weight:400;margin:0 8px}.v i{background:#d7f5d0;color:#155d0c;font-size:14px;border-radius:12px;"
        "padding:4px 10px;vertical-align:middle}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;font-size:15px;text-align:center}"
        ".g i{border:1px solid #ccc;padding:10px 0}.a{background:#111;color:#fff;border-radius:28px;line-height:52px;text-align:center;margin:18px}"
    )
    sizes_ = "".join(f"<i>{size}</i>" for size in ("7", "7.5", "8", "8.5", "9", "9.5", "10", "11"))
    for name, price, saving, must in (
        ("wrong", 95, "Save $40", "false_discount"),
        ("right", 95, "Save $25", ""),
        ("right-percent", 90, "25% off", ""),
    ):
        body = (
            f"{bar('3:15')}{art('#f2f2f2', '#b9c6d3', 'height:300px', 'hill')}<div class=p><h1>Ridge Runner 2</h1><p style='color:#666'>"
            f"Trail shoes, 268 g</p><p class=v>${price}.00<del>$120.00</del><i>{saving}</i></p>"
            f"<p style='font-size:15px;margin-bottom:8px'>Size (US)</p><div class=g>{sizes_}</div></div><div class=a>Add to bag</div>"
        )
        yield shot(f"en-shoe-{name}", css, body, must=must, width=390, small=14, font="en")


def speakers() -> Iterator[Page]:
    """A dark grid of four cards, each with a round mark of its discount."""
    css = (
        "body{background:#0e1116;color:#e8edf3;width:1220px;padding:36px 50px}h1{font-size:28px;margin-bottom:22px}"
        ".g{display:grid;grid-template-columns:repeat(4,1fr);gap:20px}.c{background:#1a2029;border-radius:12px;padding:16px;position:relative;"
        "font-size:17px}.o{position:absolute;right:10px;top:10px;background:#ffb400;color:#111;border-radius:50%;width:64px;height:64px;"
        "line-height:64px;text-align:center;font-weight:700}.c b{font-size:26px}.c del{color:#9aa5b1;margin-left:10px}"
    )
    goods = (("Shelf speaker S2", 200, 30), ("Headphones H7", 160, 25), ("Soundbar B40", 340, 20), ("Radio R1", 80, 15))
    for name, wrong, must in (("wrong", 2, "false_discount"), ("right", None, "")):
        cells = "".join(
            f"<div class=c>{art('#333c48', '#68778a', 'height:190px;border-radius:8px;margin-bottom:14px')}<span class=o>−{percent}%</span>"
            f"{title}<br><b>${old * (100 - percent) / 100 + (37 if wrong == at else 0):.2f}</b><del>${old}.00</del></div>"
            for at, (title, old, percent) in enumerate(goods)
        )
        yield shot(f"en-speakers-{name}", css, f"<h1>Audio week</h1><div class=g>{cells}</div>", must=must, width=1220, scale=1, small=17, font="en")


def flyer() -> Iterator[Page]:
    """A flyer of a garden shop: one thing, slanted stripe."""
    css = (
        "body{background:#fdfaf0;width:620px;text-align:center;color:#23401f;padding-bottom:40px}"
        ".s{background:#e3572b;color:#fff;font-size:36px;font-weight:700;padding:16px;transform:rotate(-2deg);margin:26px -10px}"
        "h1{font-size:46px;padding-top:36px}.w{font-size:28px;text-decoration:line-through;color:#666}.n{font-size:80px;font-weight:700}"
    )
    for name, stripe, now, must in (("wrong", "HALF PRICE", "£34.00", "false_discount"), ("right", "HALF PRICE", "£24.00", "")):
        body = (
            f"<h1>Brook Lane Nursery</h1>{art('#cfe8b5', '#4f8a3c', 'height:260px;margin:20px 50px', 'hill')}<p style='font-size:30px'>"
            f"Stoneware planter, 40 cm</p><p class=s>{stripe}</p><p class=w>Was £48.00</p><p class=n>{now}</p><p style='font-size:20px'>"
            "Open daily 9 to 5. Telephone 01632 960 114</p>"
        )
        yield shot(f"en-flyer-{name}", css, body, must=must, width=620, scale=1.5, small=20, font="en")


def stream() -> Iterator[Page]:
    """Two plans of a streaming service side by side; the yearly one is struck."""
    css = (
        "body{background:#0b0b2b;color:#fff;text-align:center}h1{font-size:28px;padding:26px 20px 18px}"
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:12px;padding:0 16px}"
        ".g div{border:1px solid #5a5ac0;border-radius:14px;padding:18px 8px;font-size:15px;line-height:1.8}.g b{font-size:27px;display:block}"
        ".g del{color:#b9b9e0}"
        ".g .y{background:#2c2c86}.s{background:#27d3a2;color:#06281f;border-radius:10px;padding:2px 10px}"
        ".a{background:#fff;color:#0b0b2b;border-radius:26px;line-height:50px;margin:26px 16px 34px;font-size:17px}"
    )
    for name, year, must in (("wrong", 108, "false_discount"), ("right", 96, "")):
        body = (
            f"{bar('10:40', '#fff')}<h1>Choose your plan</h1><div class=g><div>Monthly<b>$10.00</b>per month</div><div class=y>Yearly<br><del>"
            "$120.00</del>"
            f"<b>${year}.00</b>per year<br><span class=s>20% off</span></div></div><p style='font-size:15px;padding:20px'>"
            "4 screens, full HD, downloads</p><div class=a>Continue</div>"
        )
        yield shot(f"en-stream-{name}", css, body, must=must, width=390, small=15, font="en")


def pages() -> Iterator[Page]:
    """All of them."""
    for template in (banner, newsletter, board, shoe, speakers, flyer, stream):
        yield from template()
