"""English offers of `bridge`, first part: shops, a trade-in, newsletters, hotels, software plans, classified ads."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.bridge_kit import DEJA, EN, EN_SERIF, bar, doc, pic, promise, shot
from tests.generator.web.page import Page


def indie_shop(rng: Random) -> Iterator[Page]:
    """An independent shop on a desktop, serif headings, a pill with the discount."""
    css = (
        ".n{padding:22px 70px;border-bottom:1px solid #e7e2da}.m{display:flex;gap:60px;padding:40px 70px}h1{font-weight:400;font-size:36px;"
        "margin:6px 0}"
        ".v{font-size:25px}.z{background:#23402f;color:#fff;border-radius:14px;padding:3px 12px;font-size:14px}.y{border:0;background:#23402f;"
        "color:#fff;padding:15px;"
        "text-align:center;font-size:17px;margin-top:22px}"
    )

    def html(price: str, was: str, pill: str) -> str:
        before = f'<del style="color:#8b8b8b">${was}</del> ' if was else ""
        return doc(
            '<div style="background:#23402f;color:#fff;text-align:center;padding:9px;font-size:14px">Free US shipping on orders over $75</div>'
            '<div class="n r"><b style="font-size:22px">Fern &amp; Kiln</b><span>Shop　Journal　Stockists　Bag (0)</span></div><div class="m">'
            + pic("cup", "#efe9df #c9b79c", "width:500px;height:480px")
            + f'<div class="g"><small>STONEWARE</small><h1>Low Tide Mug, Set of Four</h1><div style="color:#777">'
            f"★★★★★ {rng.randint(40, 190)} reviews</div>"
            f'<p class="v">{before}${price} {pill}</p><p>Glaze: <b>Sea salt</b>　Charcoal　Oat</p><p style="line-height:1.7;color:#444">'
            f"Thrown by hand in our Asheville studio. "
            'Holds 12 oz. Dishwasher and microwave safe. Ships in 2-4 business days.</p><div class="y">Add to bag</div>'
            '<p style="color:#888;font-size:14px">30-day returns · Glazes vary slightly from piece to piece</p></div></div>',
            css,
            font=EN_SERIF,
        )

    yield shot(
        "en-indie-falsediscount",
        html("48.00", "64.00", '<span class="z">40% off</span>'),
        must="false_discount",
        text="our new product page",
        width=1280,
        scale=1,
        smallest=14,
    )
    off = html("48.00", "64.00", '<span class="z">25% off</span>')
    yield shot("en-indie-clean", off, listing=promise(48, "USD", was=64), text="our new product page", width=1280, scale=1, smallest=14)
    yield shot("en-indie-cleanplain", html("64.00", "", ""), listing=promise(64, "USD", fees={}), width=1280, scale=1, smallest=14)


def market_app(rng: Random) -> Iterator[Page]:
    """A marketplace app in pounds: pence raised and small, a box to buy from."""
    css = (
        ".p{padding:10px 16px}.v{font-size:34px}.v sup{font-size:15px}.y{background:#f6c343;text-align:center;border-radius:24px;padding:13px;"
        "margin:8px 16px}"
        ".b{border:1px solid #d5d9d9;border-radius:8px;margin:10px 16px;padding:12px}"
    )

    def html(pounds: str, pence: str, box: str, stock: str) -> str:
        return doc(
            bar("9:41")
            + '<div style="background:#0f3d4c;padding:10px 14px"><div style="background:#fff;border-radius:6px;padding:8px 12px;color:#888">'
            "Search Cobbleway</div></div>"
            f'<div class="p"><span style="color:#0b7285">Visit the Brightnest Store</span><br>Brightnest LED Desk Lamp, 3 Colour Modes, USB-C, '
            f"Model BN-220, White"
            f'<div style="color:#c77700">★★★★☆ <span style="color:#555">{rng.randint(1, 6)},{rng.randint(100, 999)}</span></div></div>'
            + pic("lamp", "#f4f4f4 #d3dce0", "width:100%;height:280px")
            + f'<div class="p"><span class="v"><sup>£</sup>{pounds}<sup>{pence}</sup></span></div>{box}<div class="p" style="color:#1b7f3b">'
            f"{stock}</div>"
            '<div class="p">Quantity: 1 ▾</div><div class="y">Add to Basket</div><div class="y" style="background:#f09a37">Buy Now</div>',
            css,
            font=EN,
        )

    club = (
        '<div class="p" style="padding-top:0">with Cobbleway Club membership</div><div class="b">○ Club price <b>£17.99</b>'
        " (join for £4.99 a month)<br>"
        "● Regular price <b>£24.99</b></div>"
    )
    yield shot("en-market-conditional", html("17", "99", club, "In stock"), must="conditional", unsure="mismatch", listing=promise(17.99, "GBP"))
    free = '<div class="b">FREE delivery <b>Tuesday 1 December</b>. Order within 5 hrs 12 mins</div>'
    yield shot("en-market-clean", html("24", "99", free, "Only 6 left in stock"), listing=promise(24.99, "GBP"), surface="listing")


def phone_config(_: Random) -> Iterator[Page]:
    """A maker's page to configure a phone: tiles of storage, a summary at the foot."""
    css = (
        ".m{display:flex;gap:50px;padding:40px 80px}.o{border:1px solid #c7c7cc;border-radius:12px;padding:16px 20px;"
        "margin:10px 0}.o.x{border:2px solid #0066cc}"
        ".s{background:#f5f5f7;padding:22px 80px;font-size:19px}.y{background:#0066cc;color:#fff;border-radius:22px;padding:11px 30px}"
    )

    def html(head: str, tiles: tuple[tuple[str, str], ...], foot: str) -> str:
        cells = "".join(
            f'<div class="o r{" x" if at == 1 else ""}"><b>{name}</b><span>{price}</span></div>' for at, (name, price) in enumerate(tiles)
        )
        return doc(
            '<div style="padding:14px 80px;font-size:14px;color:#666">Halden　Phones　Tablets　Audio　Support</div><div class="m">'
            + pic("phone", "#eef1f6 #aab7cc", "width:460px;height:440px;border-radius:20px")
            + f'<div class="g"><h1 style="margin:0">Halden Nova 8</h1><div style="font-size:22px;margin:8px 0 18px">{head}</div>Storage{cells}<p>'
            f"Colour: ● Graphite　○ Mist　○ Clay</p></div></div>"
            f'<div class="s r"><span>Nova 8, 256GB, Graphite　<b>{foot}</b></span><span class="y">Add to cart</span></div>',
            css,
            font=EN,
        )

    yield shot(
        "en-phone-conditional",
        html("From $499 with eligible trade-in", (("128GB", "$799"), ("256GB", "$899")), "$899.00"),
        must="conditional",
        width=1240,
        scale=1,
        smallest=14,
        text="Ad said $499",
        unsure="mismatch",
        surface="ticket",
    )
    same = html("$899", (("128GB", "Sold out"), ("256GB", "$899")), "$899.00")
    yield shot("en-phone-clean", same, width=1240, scale=1, smallest=14, listing=promise(899, "USD", title="Halden Nova 8 256GB"), surface="listing")


def newsletter(_: Random) -> Iterator[Page]:
    """A promotional email on a phone: a coloured block, one big sentence, one button."""
    css = (
        ".h{padding:14px 18px;border-bottom:1px solid #e5e5e5;font-size:14px;color:#666}.z{background:#f2d7cf;text-align:center;"
        "padding:44px 22px}.z b{font-size:58px;line-height:1.05}"
    )

    def html(sub: str, foot: str) -> str:
        return doc(
            f'{bar("7:12")}<div class="h"><b style="color:#111;font-size:17px">The linen edit is here</b><br>Maren Home · to me · 6:30 AM</div>'
            f'<div class="z"><div style="letter-spacing:4px">MAREN HOME</div><br><b>30% OFF</b><br><span style="font-size:22px">'
            f"all linen bedding</span>"
            f'<p style="font-size:16px">Duvet cover, queen: <del>$120</del> <strong>$84</strong></p><p>{sub}</p>'
            '<div style="background:#8d3b2a;color:#fff;display:inline-block;padding:13px 40px">Shop linen</div></div>'
            + pic("bed", "#f7eee8 #d6b9a8", "width:100%;height:210px")
            + f'<div style="padding:16px 20px 26px;text-align:center;font-size:11px;color:#acacac">{foot}</div>',
            css,
            font=EN,
        )

    plain = "Maren Home, 214 Alder St, Portland OR · Unsubscribe · View in browser"
    yield shot("en-newsletter-clean", html("Ends Sunday at midnight", plain), text="campaign for review")
    yield shot(
        "en-newsletter-expired",
        html("This offer ended on November 15 and can no longer be redeemed.", plain),
        must="expired_offer",
        text="campaign for review",
    )
    terms = "Valid on orders of $150 or more. Excludes king size and sale items. Oversize delivery surcharge may apply."
    yield shot("en-newsletter-fineprint", html("Ends Sunday at midnight", terms), must="fine_print", unsure="conditional hidden_fee")


def hotel_card(rng: Random) -> Iterator[Page]:
    """A hotel's page of a booking site: a bold rate and a tiny line underneath."""
    css = (
        ".k{margin:14px;border:1px solid #e2e2e2;border-radius:14px;overflow:hidden}.p{padding:14px 16px}.s{background:#003b95;color:#fff;"
        "border-radius:6px 6px 6px 0;padding:6px 9px;font-weight:700}"
    )

    def html(tiny: str) -> str:
        return doc(
            f'{bar("18:05")}<div class="p" style="font-size:19px;font-weight:700">‹　Lisbon, 12-13 Dec</div><div class="k">'
            + pic("bed", "#cfe0e8 #6d93a6", "width:100%;height:200px")
            + f'<div class="p"><div class="r"><b style="font-size:20px">Casa do Miradouro</b><span class="s">8.{rng.randint(4, 9)}</span></div>'
            f'<div style="color:#666">Alfama · 1.2 km from centre</div>'
            '<p>Double room, city view<br><span style="color:#008234">✓ Breakfast included<br>✓ Free cancellation until 10 Dec</span></p>'
            f'<div style="text-align:right"><div style="font-size:30px;font-weight:700">€129</div><div style="color:#555">1 night, 2 adults</div>'
            f'<div style="font-size:10px;color:#b0b0b0">{tiny}</div></div>'
            '<div style="background:#0071c2;color:#fff;text-align:center;padding:13px;border-radius:8px;margin-top:12px">Reserve</div></div></div>',
            css,
            font=EN,
        )

    fee = "Resort fee of €35 per night charged at the property"
    yield shot("en-hotel-hiddenfee", html(fee), must="hidden_fee fine_print", listing=promise(129, "EUR", fees={}), scale=3, smallest=30)
    yield shot("en-hotel-clean", html("Includes taxes and charges"), listing=promise(129, "EUR", fees={}), scale=3, smallest=30)


def saas_plans(_: Random) -> Iterator[Page]:
    """Three plans of a software on a desktop, the middle one raised."""
    css = (
        "body{background:#f7f8fc;text-align:center}.w{display:flex;gap:22px;padding:20px 90px 50px}.w>div{flex:1;background:#fff;"
        "border:1px solid #e3e6ef;border-radius:14px;"
        "padding:26px}.w>.o{border:2px solid #5b4bdb}.w b{font-size:40px}.z{background:#e9e6ff;color:#4334b8;border-radius:12px;padding:3px 12px;"
        "font-size:14px}"
    )

    def html(tag: str) -> str:
        plan = '<div{cls}><div style="font-size:20px">{name}</div><p>{price}</p><p style="line-height:2;color:#555">{more}</p></div>'
        middle = f'<del style="color:#999">$20</del> <b>$15</b> / month<br><span class="z">{tag}</span>'
        return doc(
            '<h1 style="padding-top:34px">Simple pricing for small teams</h1><p>Billed monthly. Cancel any time.</p><div class="w">'
            + plan.format(cls="", name="Solo", price="<b>$0</b>", more="1 board<br>2 GB storage<br>Email support")
            + plan.format(cls=' class="o"', name="Team", price=middle, more="25 boards<br>100 GB storage<br>Chat support")
            + plan.format(cls="", name="Studio", price="<b>$39</b> / month", more="Unlimited boards<br>1 TB storage<br>Phone support")
            + "</div>",
            css,
            font=DEJA,
        )

    yield shot("en-saas-falsediscount", html("Save 35%"), must="false_discount", width=1200, scale=1, smallest=14)
    yield shot("en-saas-clean", html("Save 25%"), width=1200, scale=1, smallest=14, text="pricing page of our app")


def classified(_: Random) -> Iterator[Page]:
    """A classified ad in dark mode: picture, title, price, where it is."""
    css = ".p{padding:10px 16px}.c{background:#3a3b3c;border-radius:8px;padding:9px 0;text-align:center;flex:1;margin-right:8px}"

    def html(price: str) -> str:
        return doc(
            bar("20:26", "#fff")
            + pic("box", "#4a5561 #232a31", "width:100%;height:330px")
            + f'<div class="p"><div style="font-size:22px;font-weight:700">Mid-century oak sideboard, 160 cm</div><div style="font-size:20px">'
            f"{price}</div>"
            '<div style="color:#b0b3b8">Listed 3 days ago in Bristol</div></div><div class="p f"><span class="c">Message</span><span class="c">'
            'Save</span><span class="c">Share</span></div>'
            '<div class="p"><b>Details</b><br>Condition: used, good. Height 78 cm, depth 42 cm. Two drawers, one small scratch on the left side. '
            "Collection only, second floor with lift.</div>"
            '<div class="p"><b>Seller</b><br><span style="color:#b0b3b8">Hannah · joined 2017 · ★ 4.9 (23)</span></div>',
            css,
            font=EN,
            page="#18191a",
            ink="#e4e6eb",
        )

    yield shot(
        "en-classified-mismatch",
        html("£320"),
        must="mismatch",
        listing=promise(250, "GBP", title="Oak sideboard"),
        text="Oak sideboard for sale, £250",
        surface="listing",
    )
    yield shot(
        "en-classified-clean", html("£320"), listing=promise(320, "GBP", title="Oak sideboard"), text="Oak sideboard for sale", surface="listing"
    )


TEMPLATES = (indie_shop, market_app, phone_config, newsletter, hotel_card, saas_plans, classified)
