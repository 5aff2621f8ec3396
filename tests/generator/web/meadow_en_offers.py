"""English pages of `meadow` before anything is bought: product details, plans, posters, deals, listings."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.meadow_kit import EN, bar, listing, money, picture, rows, shot
from tests.generator.web.page import Page


def runners(clock: str) -> Iterator[Page]:
    """A phone's product page: what it was, what it is, and the percentage between them."""
    css = (
        "body{background:#fff}.w{padding:12px 18px}"
        ".z span{display:inline-block;border:1px solid #bbb;padding:9px 14px;margin:4px 6px 4px 0;font-size:14px}"
        ".z .on{border:2px solid #000}"
    )
    for kind, now, percent, must in (("false_discount", 76, 30, ("false_discount",)), ("clean", 66.5, 30, ()), ("clean-fifth", 76, 20, ())):
        body = (
            f"{bar(clock)}<div class='r w' style='font-size:20px'><b>stride&amp;co</b><span>⌕ ☰</span></div>"
            f"{picture('150deg,#f3f0ea,#c9d6df', 'height:320px')}<div class='w'>"
            "<div style='font-size:19px'>Drift 2 Road Running Shoe</div><div style='font-size:14px;color:#555'>Women's · 5 colours · ★ 4.6 "
            f"(1,284)</div><div style='margin-top:10px;font-size:16px'><b style='color:#c00;font-size:25px'>£{now:.2f}</b>"
            f"　<del style='color:#666'>£95.00</del>　<span style='color:#c00'>{percent}% off</span></div></div><div class='w z'><b "
            "style='font-size:14px'>Select UK size</b><br><span>4</span><span>4.5</span><span class='on'>5.5</span><span>6</span><span>7</span>"
            "</div>"
            "<div class='w'><div class='c' style='background:#000;color:#fff;padding:15px;border-radius:28px'>Add to bag</div><p class='c' "
            "style='font-size:14px;margin-top:10px;color:#444'>Free returns within 30 days</p></div>"
        )
        yield shot(f"meadow_en-runners-{kind}", css, body, must=must, font=EN, small=14)


def laptop() -> Iterator[Page]:
    """A desktop product page with a buy box on the right."""
    css = (
        "body{background:#fff;font-size:15px}.h{background:#0046be;color:#fff;padding:14px 40px;font-size:20px}"
        ".m{display:flex;gap:30px;padding:26px 40px}.buy{width:300px;border:1px solid #ccd;border-radius:10px;padding:20px}"
    )
    title = "Norvik Aero 14 Laptop 16GB 512GB"
    for kind, now, before, save, must, context in (
        ("mismatch", 899, 1049, 150, ("mismatch",), listing(title, 799, currency="USD")),
        ("clean-listing", 899, 1049, 150, (), listing(title, 899, currency="USD", original_price=1049)),
        ("false_discount", 899, 1049, 250, ("false_discount",), None),
    ):
        body = (
            f"<div class='h'>⌁ Circuit Barn</div><div class='m'>{picture('200deg,#dfe6ee,#8d9bb0', 'width:420px;height:330px')}<div class='g'>"
            "<h2 style='font-size:23px'>Norvik Aero 14\" Laptop – 16GB Memory, 512GB SSD – Slate</h2>"
            "<p style='color:#555;margin:8px 0'>Model: NV-A14-5512 · SKU 6540318 · ★ 4.5 (617 reviews)</p><ul "
            "style='padding-left:20px;line-height:2'><li>14-inch display, 1920 x 1200</li><li>Up to 13 hours of battery life</li><li>1.3 kg</li>"
            "</ul></div>"
            f"<div class='buy'><b style='font-size:34px'>${now:,}.00</b><div style='margin:6px 0 14px'><span "
            f"style='background:#c2000b;color:#fff;padding:2px 8px'>Save ${save}</span>　Was <del>${before:,}.00</del></div>"
            "<p style='color:#177a2c'>✔ In stock · Pickup today</p><div class='c' "
            "style='background:#ffe000;padding:13px;border-radius:6px;margin-top:16px'><b>Add to Cart</b></div></div></div>"
        )
        yield shot(f"meadow_en-laptop-{kind}", css, body, must=must, context=context, font=EN, width=1260, scale=1, small=15)


def storage(clock: str) -> Iterator[Page]:
    """A tablet in several sizes of storage, one of which is chosen."""
    sizes = (("64 GB", 249), ("128 GB", 319), ("256 GB", 399))
    for kind, head, must in (
        ("conditional", "From <b style='font-size:30px'>$249</b>", ("conditional",)),
        ("clean", "<b style='font-size:30px'>$399</b>", ()),
    ):
        options = "".join(
            f"<div class='r' style='border:{'2px solid #0a84ff' if price == 399 else '1px solid #444'};border-radius:12px;padding:14px "
            f"16px;margin-bottom:10px'><span>{'◉' if price == 399 else '○'} {name}</span><span>${price}</span></div>"
            for name, price in sizes
        )
        body = (
            f"{bar(clock, '#fff')}<div style='padding:10px 20px'>{picture('120deg,#22304a,#5a6f99', 'height:230px', 'border-radius:18px')}<div "
            "style='font-size:22px;margin-top:16px'><b>Lumen Tab 11</b></div>"
            f"<div style='margin:6px 0 18px'>{head}</div><div style='margin-bottom:10px'>Storage</div>{options}<div "
            "style='font-size:14px;color:#bbb'>Selected: 256 GB, Graphite, Wi-Fi</div>"
            "<div class='c' style='background:#0a84ff;padding:14px;border-radius:14px;margin:18px 0'>Continue</div></div>"
        )
        yield shot(f"meadow_en-storage-{kind}", "body{background:#111;color:#fff;font-size:16px}", body, must=must, font=EN, small=14)


def streaming() -> Iterator[Page]:
    """Three plans side by side on a desktop."""
    css = (
        "body{background:#fff}.p{display:flex;gap:20px;padding:10px 90px 20px}"
        ".p div{flex:1;border:1px solid #d8d8e4;border-radius:14px;padding:24px;font-size:16px;line-height:1.9}.p b{font-size:34px}"
        ".p .on{border:3px solid #6a3df0}"
    )
    for kind, price, period, note, must in (
        (
            "conditional-fine_print",
            "$4.99",
            "a month for 3 months",
            "<p style='font-size:10px;color:#b4b4bc' class='c'>New subscribers only. Renews at $14.99/month after the introductory period.</p>",
            ("conditional", "fine_print"),
        ),
        ("clean", "$14.99", "per month", "<p style='font-size:16px;color:#333' class='c'>Cancel online at any time.</p>", ()),
    ):
        body = (
            "<div class='c' style='padding:34px 0 14px'><h1 style='font-size:32px'>Pick your plan</h1><p style='font-size:17px;color:#444'>"
            "Watch Hollowtide and 3,000 more shows</p></div><div class='p'>"
            f"<div>With ads<br><b>$7.99</b><br>per month<br>1080p · 2 screens</div><div class='on'>Standard<br><b>{price}</b><br>{period}<br>"
            "1080p · 2 screens</div><div>Premium<br><b>$19.99</b><br>per month<br>4K · 4 screens</div></div>"
            "<div class='c' style='margin-bottom:18px'><span style='display:inline-block;background:#6a3df0;color:#fff;padding:14px "
            f"60px;border-radius:8px;font-size:18px'>Continue with Standard</span></div>{note}<div style='height:24px'></div>"
        )
        yield shot(
            f"meadow_en-streaming-{kind}",
            css,
            body,
            must=must,
            unsure=("hidden_fee",) if must else (),
            font=EN,
            width=1200,
            scale=1.5,
            small=10 if "fine_print" in must else 15,
        )


def promo_code(clock: str) -> Iterator[Page]:
    """A jacket whose big price does, or does not, need a code."""
    for kind, head, chip, must in (
        (
            "conditional",
            (
                "<b style='font-size:30px;color:#b0124f'>$21.00</b> <span style='font-size:16px'>with code CRISP25</span>"
                "<div style='font-size:16px;color:#333'>$28.00 without code</div>"
            ),
            "Copy code CRISP25",
            ("conditional",),
        ),
        ("clean", "<b style='font-size:30px'>$28.00</b>", "Refer a friend and earn points", ()),
    ):
        body = (
            f"{bar(clock)}<div class='c' style='font-size:18px;letter-spacing:4px;padding:8px'>HAZEL ROW</div>"
            f"{picture('20deg,#e8d5c4,#b8947a', 'height:340px;margin:0 14px', 'border-radius:6px')}<div style='padding:14px'>"
            f"<div style='font-size:18px'>Linen-blend camp shirt</div><div style='margin:8px 0'>{head}</div><div style='border:1px dashed "
            f"#b0124f;padding:10px;border-radius:6px;font-size:15px'>✂ {chip}</div><div style='font-size:15px;margin-top:12px'>Colour: Oat　Size: "
            "M</div>"
            "<div class='c' style='background:#2b2523;color:#fff;padding:14px;margin-top:16px'>ADD TO BASKET</div></div>"
        )
        yield shot(f"meadow_en-code-{kind}", "body{background:#fffaf5}", body, must=must, font=EN, width=375, scale=2, small=15)


def trade_in(clock: str) -> Iterator[Page]:
    """A phone that is cheap for those who hand in an old one, or has one price."""
    for kind, head, line, must in (
        ("conditional", "$449 <span style='font-size:17px'>with eligible trade-in</span>", "$749 without trade-in", ("conditional",)),
        ("clean", "$749", "Have an old phone? See what it is worth", ()),
    ):
        body = (
            f"<div style='background:#f5f5f7'>{bar(clock)}<div class='c' style='padding:26px 20px'><div style='font-size:30px'><b>Orbit 9</b>"
            "</div><div style='font-size:17px;color:#444;margin-bottom:14px'>6.1-inch · 128GB · Unlocked</div>"
            f"{picture('170deg,#c4d8f2,#4d6fa8', 'height:300px;width:150px;margin:0 auto', 'border-radius:26px')}<div "
            f"style='font-size:34px;font-weight:700;margin-top:18px'>{head}</div><div style='font-size:17px;margin:6px 0 20px'>{line}</div>"
            "<span style='background:#0071e3;color:#fff;border-radius:24px;padding:12px 44px;font-size:17px'>Buy</span></div></div>"
            f"<div style='padding:10px 24px;font-size:16px'>{rows((('Delivery', 'Wed 12 Nov'), ('Returns', '14 days')), 'padding:8px 0')}</div>"
        )
        yield shot(f"meadow_en-tradein-{kind}", "", body, must=must, font=EN, width=393, scale=2, small=15)


def marketplace(clock: str) -> Iterator[Page]:
    """A private seller's listing, whose price the platform knows."""
    for kind, shown, must in (("mismatch", 240, ("mismatch",)), ("clean", 185, ())):
        body = (
            f"{bar(clock)}{picture('75deg,#8a6b4f,#d8bc98', 'height:290px')}<div style='padding:14px 18px'><div style='font-size:21px'><b>"
            f"Mid-century oak sideboard</b></div><div style='font-size:26px;margin:4px 0'>${shown}</div>"
            "<div style='color:#555;font-size:14px'>Listed 3 days ago in Portland, OR</div><div class='r' style='margin:14px 0;font-size:14px'>"
            "<span class='c g'>✉<br>Message</span><span class='c g'>♡<br>Save</span><span class='c g'>↗<br>Share</span></div>"
            "<b>Details</b><p style='margin:6px 0'>Condition: used, good. 48 in wide, 30 in tall. A few marks on the top, see photo 4. Two "
            "strong people to carry it.</p><b>Seller</b><p>Marisol, joined in 2017 · 23 ratings</p></div>"
        )
        yield shot(
            f"meadow_en-marketplace-{kind}",
            "body{background:#fff;font-size:16px}",
            body,
            must=must,
            context=listing("Mid-century oak sideboard", 185, currency="USD"),
            font=EN,
            width=414,
            small=14,
        )


def lightning(clock: str) -> Iterator[Page]:
    """A deal of the day that runs, or is over."""
    for kind, state, colour, must in (
        ("expired", "This deal ended on Nov 3", "#555", ("expired_offer",)),
        ("expired-sorry", "Too late! The offer has expired", "#555", ("expired_offer",)),
        ("clean", "Ends in 02h 13m 44s · 61% claimed", "#0a7d33", ()),
    ):
        body = (
            f"<div style='background:#131a22'>{bar(clock, '#fff')}<div style='padding:10px 14px'><div "
            "style='background:#fff;border-radius:6px;padding:9px;color:#777;font-size:14px'>⌕ Search Parcelo</div></div></div>"
            "<div style='padding:16px'><span style='background:#cc0c39;color:#fff;padding:4px 9px;font-size:14px'>Deal of the day</span><div "
            "style='font-size:17px;margin:12px 0'>Brightwell Cordless Hand Vacuum, 12 kPa, two filters</div>"
            f"{picture('#f1f1f4,#b7bcc9', 'height:240px')}"
            f"<div style='margin:14px 0 4px;font-size:16px'>Deal price <b style='font-size:28px'>{money(34.99, '$', rest='55%')}</b></div><div "
            f"style='font-size:15px;color:#555'>Regular price <del>$49.99</del></div><div style='font-size:17px;color:{colour};margin-top:10px'>"
            f"<b>{state}</b></div></div>"
        )
        yield shot(f"meadow_en-lightning-{kind}", "body{background:#fff}", body, must=must, font=EN, width=360, scale=3, small=14)


def gym_poster() -> Iterator[Page]:
    """A poster of a gym with a monthly price."""
    for kind, foot, style, must in (
        (
            "fine_print",
            "12-month commitment. Early cancellation is charged at $99. Offer excludes weekend access.",
            "font-size:10px;color:#5b6270",
            ("fine_print",),
        ),
        ("clean", "Month to month. Showers and lockers included.", "font-size:19px;color:#fff", ()),
    ):
        body = (
            "<div style='background:#171a20;color:#fff;padding:44px 34px 26px'><div style='font-size:22px;letter-spacing:3px;color:#d6ff3d'>"
            "IRONLEAF GYM</div><div style='font-size:58px;font-weight:800;line-height:1.1;margin:22px 0'>Move<br>more.<br>Often.</div>"
            f"{picture('100deg,#d6ff3d,#2c7a4b', 'height:170px')}<div style='font-size:64px;font-weight:800;margin-top:22px'>$19<span "
            "style='font-size:24px'>/month</span></div><div style='font-size:19px;margin:8px 0 40px'>Open 6 am to 11 pm, 7 days a week<br>41 "
            f"Canal Street</div><div style='{style}'>{foot}</div></div>"
        )
        yield shot(
            f"meadow_en-gym-{kind}",
            "",
            body,
            must=must,
            unsure=("hidden_fee",) if must else (),
            font=EN,
            width=480,
            scale=2,
            small=10 if must else 18,
        )


def clearance() -> Iterator[Page]:
    """A desktop list of garden things, a row each, with a discount in each row."""
    css = (
        "body{background:#f3f6f1;font-size:16px;padding:26px 60px}"
        ".i{display:flex;align-items:center;gap:22px;background:#fff;padding:14px 20px;margin-top:12px;border-left:6px solid #3f7d3a}"
    )
    for kind, hose, must in (("false_discount", 33.6, ("false_discount",)), ("clean", 24, ())):
        lines = "".join(
            f"<div class='i'>{picture(f'{45 * i}deg,#cfe3c4,#7da36b', 'width:90px;height:70px')}<span class='g'>{name}<br><span "
            f"style='color:#666;font-size:14px'>{code}</span></span><span style='background:#fce26a;padding:3px 10px'>-{percent}%</span>"
            f"<del style='color:#666;width:80px'>${before:.2f}</del><b style='font-size:22px;width:90px'>${now:.2f}</b></div>"
            for i, (name, code, before, now, percent) in enumerate(
                (
                    ("Cedar planter, large", "Item 40071", 60, 45, 25),
                    ("Expandable hose, 75 ft", "Item 40312", 40, hose, 40),
                    ("Bypass pruning shears", "Item 41926", 20, 18, 10),
                )
            )
        )
        yield shot(
            f"meadow_en-clearance-{kind}",
            css,
            f"<h2>End of season · Up to 60% off garden</h2><p>Showing 3 of 84 products</p>{lines}",
            must=must,
            font=EN,
            width=1120,
            scale=1,
            small=14,
        )


def broadband() -> Iterator[Page]:
    """A card of a broadband package on a desktop page, with the terms under it."""
    terms = "24-month contract. Price rises by £3.50 a month each April. Set-up charge of £29.95 applies."
    for kind, note, must in (
        ("fine_print", f"<p style='font-size:10px;color:#b6b8be;margin-top:30px'>{terms}</p>", ("fine_print",)),
        ("clean", f"<p style='font-size:18px;color:#222;margin-top:20px'>{terms}</p>", ()),
    ):
        body = (
            "<div style='background:#3b0764;color:#fff;padding:16px 60px;font-size:20px'><b>Hillwave</b>　Broadband　TV　Mobile　Help</div><div "
            "style='padding:36px 60px'><h1 style='font-size:30px'>Full fibre packages in your area</h1>"
            "<div class='f' style='border:1px solid #ddd;border-radius:16px;padding:26px;margin-top:20px;gap:40px;font-size:17px'><span "
            "class='g'><b style='font-size:22px'>Fibre 500</b><br>Average download 500 Mbps<br>Router included</span>"
            "<span><b style='font-size:40px'>£31</b> a month</span><span style='background:#7e22ce;color:#fff;padding:13px "
            f"34px;border-radius:26px'>Choose</span></div>{note}</div>"
        )
        yield shot(
            f"meadow_en-broadband-{kind}",
            "body{background:#fff}",
            body,
            must=must,
            unsure=("hidden_fee",) if must else (),
            font=EN,
            width=1000,
            scale=1.5,
            small=10 if must else 17,
        )


def course() -> Iterator[Page]:
    """A course page on which the early price has ended, or has not."""
    for kind, state, must in (
        ("expired", "Early-bird enrolment closed on 15 September", ("expired_offer",)),
        ("clean", "Early-bird enrolment is open until 15 September", ()),
    ):
        body = (
            "<div style='background:#10312b;color:#fff;padding:50px 80px'><p style='font-size:17px;color:#a7e0c8'>ONLINE COURSE · 8 WEEKS</p><h1 "
            "style='font-size:38px;margin:10px 0'>Watercolour for Beginners</h1><p style='font-size:18px'>Taught by Ines Okafor · 22 lessons · "
            "3,410 students</p></div>"
            "<div class='f' style='padding:34px 80px;gap:50px'><div class='g' style='font-size:17px;line-height:1.9'><b>What you will learn</b>"
            "<br>• Mixing clean colour<br>• Washes and edges<br>• Painting from a photo</div><div style='width:360px;box-shadow:0 3px 16px "
            "#ccc;padding:26px;border-radius:10px;font-size:17px'>"
            f"Early-bird price<br><b style='font-size:38px'>£120</b>　<del style='color:#666'>£160</del><p style='margin:10px 0 16px'>{state}</p>"
            "<div class='c' style='background:#e0653a;color:#fff;padding:13px;border-radius:6px'>Enrol</div></div></div>"
        )
        yield shot(f"meadow_en-course-{kind}", "body{background:#fff}", body, must=must, font=EN, width=1180, scale=1, small=16)
