"""Layouts of the English pages of `mart`."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from tests.generator.web.mart_kit import Bill, Offer, document, flat, money, number, picture, status, when

SANS = "'Liberation Sans'"
SERIF = "'Liberation Serif'"


def _charges(bill: Bill, sign: str) -> str:
    """The charges of a bill as rows."""
    return "".join(f'<div class="r"><span>{name}</span><span>{flat(sign, amount)}</span></div>' for name, amount in bill.charges)


def app(rng: Random, offer: Offer) -> str:
    """A shopping app in dark mode."""
    css = """body{background:#121316;color:#f1f1f3;font-size:15px}.pad{padding:16px 18px}h1{font-size:21px;line-height:1.35}
    .m{font-size:31px;font-weight:700}.m i{font-size:19px}
    del{color:#a3a5ad;margin-left:10px;font-size:16px}.b{background:#1f7a4d;color:#fff;border-radius:12px;padding:3px
    10px;font-size:14px;margin-left:10px}.plain{font-size:16px;color:#e2e3e7;margin-top:5px}
    .n{background:#2a2d35;border-radius:10px;padding:12px 14px;margin-top:12px;font-size:15px}.chip{border:1px solid
    #5b5e68;border-radius:15px;padding:5px 13px;display:inline-block;margin:6px 8px 0 0}
    .fine{font-size:10.5px;color:#60636c;margin-top:10px}
    .go{background:#f1f1f3;color:#121316;border-radius:25px;text-align:center;padding:14px;font-weight:700;margin-top:16px;font-size:16px}
    .tabs{display:flex;justify-content:space-around;border-top:1px solid #2a2d35;padding:12px 0 22px;font-size:12px;color:#b6b8c0}"""
    chips = "".join(f'<span class="chip">{name}</span>' for name, _ in offer.options)
    body = f"""{status(rng, "#fff")}{picture(rng, 300)}<div class="pad"><p style="color:#b6b8c0">{offer.tags[0]} &nbsp;★ 4.{rng.randint(3, 9)}
    ({rng.randint(90, 990)})</p><h1>{offer.title}</h1>
    <div style="margin-top:10px">{when(offer.label, f"<span>{offer.label} </span>")}{money("$", offer.price)}
    {when(offer.struck, f"<del>${offer.struck}</del>")}
    {when(offer.badge, f'<span class="b">{offer.badge}</span>')}</div>
    {when(offer.plain, f'<p class="plain">{offer.plain}</p>')}{when(offer.notice, f'<div class="n">{offer.notice}</div>')}<div
    style="margin-top:8px">{chips}</div>
    <p style="margin-top:12px;color:#c9cad0;line-height:1.5">{" ".join(offer.about)}</p><div class="go">Add to bag</div>
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div>
    <div class="tabs"><span>Home</span><span>Browse</span><span>Saved</span><span>Bag</span><span>Me</span></div>"""
    return document(css, body, family=SANS, lang="en")


def shop(rng: Random, offer: Offer) -> str:
    """A shop on a desktop screen, white and airy."""
    css = """body{background:#fff;color:#1a1d21;font-size:16px}.top{display:flex;gap:36px;align-items:center;padding:20px 70px;border-bottom:1px
    solid #e4e6ea}.logo{font-size:25px;font-weight:700;letter-spacing:1px;color:#0b5d66}
    .promo{background:#0b5d66;color:#fff;text-align:center;padding:9px;font-size:15px}.main{display:flex;gap:56px;padding:28px 70px 40px}
    h1{font-size:28px;line-height:1.3}.m{font-size:34px;font-weight:700}.m i{font-size:20px}
    del{color:#767c85;font-size:19px;margin-left:12px}.b{color:#b3261e;font-weight:700;margin-left:12px;font-size:18px}.o{border:1px solid
    #c3c8cf;border-radius:6px;padding:11px 16px;display:flex;justify-content:space-between;margin-top:9px;width:420px}
    .on{border:2px solid #0b5d66;background:#eef7f7;font-weight:700}
    .go{background:#0b5d66;color:#fff;width:420px;text-align:center;padding:14px;border-radius:6px;margin-top:18px;font-weight:700}
    .n{background:#fff3d6;padding:11px 16px;border-radius:6px;margin-top:14px;width:520px}.fine{font-size:11px;color:#b9bec6;margin-top:12px}
    li{margin:7px 0 7px 20px}"""
    options = "".join(
        f'<div class="o {"on" if place == offer.selected else ""}"><span>{"◉" if place == offer.selected else "○"} '
        f"{name}</span><span>{when(price, f'${price}')}</span></div>"
        for place, (name, price) in enumerate(offer.options)
    )
    body = f"""{when(offer.label, f'<div class="promo">{offer.label}</div>')}<div class="top"><span
    class="logo">{rng.choice(("ALDERWAY", "Fern &amp; Loft", "Brightmoor"))}</span><span>New
    in</span><span>Home</span><span>Kitchen</span><span>Outdoor</span>
    <span style="margin-left:auto">Sign in &nbsp; Basket ({rng.randint(0, 4)})</span></div><div class="main">{picture(rng, 440, "460px", 8)}<div
    style="flex:1"><p style="color:#5d636c">{offer.tags[0]}</p><h1>{offer.title}</h1>
    <p style="color:#5d636c;margin:8px 0 12px">★★★★☆ {rng.randint(20, 700)} reviews &nbsp;|&nbsp; Item no. {number(rng, 7)}</p>
    <div>{when(offer.suffix, f"<span>{offer.suffix} </span>")}{money("$", offer.price)}
    {when(offer.struck, f"<del>${offer.struck}</del>")}{when(offer.badge, f'<span class="b">{offer.badge}</span>')}</div>
    {when(offer.plain, f'<p style="margin-top:6px">{offer.plain}</p>')}{when(offer.notice, f'<div class="n">{offer.notice}</div>')}
    {options}<div class="go">Add to basket</div><ul
    style="margin-top:16px">{"".join(f"<li>{line}</li>" for line in offer.about)}</ul>
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div>
    </div>"""
    return document(css, body, family=SANS, lang="en")


def plans(rng: Random, offer: Offer) -> str:
    """A subscription's page: one plan in a card, features, questions."""
    css = """body{background:linear-gradient(#eef0ff,#fff 60%);color:#1f2145;font-size:16px;text-align:center}
    .top{display:flex;justify-content:space-between;padding:22px 60px;font-size:16px}
    h1{font-size:36px;margin:26px 0 8px}.card{background:#fff;border:1px solid #d5d8f2;border-radius:18px;width:430px;margin:26px auto
    18px;padding:28px;box-shadow:0 8px 28px #4a50b01f}
    .m{font-size:44px;font-weight:700}.m i{font-size:26px}del{color:#7b7e9c;font-size:19px;margin-right:10px}
    .b{background:#e4f6e8;color:#176b33;border-radius:12px;padding:4px 12px;font-size:15px;display:inline-block;margin-top:8px}
    .card li{list-style:none;padding:6px 0}.go{background:#4a50d8;color:#fff;border-radius:10px;padding:13px;margin-top:16px;font-weight:700}
    .fine{font-size:11px;color:#b7bad2;margin-top:12px;line-height:1.5}
    .n{background:#fdeaea;color:#7d1a1a;border-radius:10px;padding:11px;width:560px;margin:0 auto}.q{width:640px;margin:0
    auto;text-align:left;padding:14px 0;border-top:1px solid #dfe1f2}"""
    body = f"""<div class="top"><b>◆ {offer.tags[0]}</b><span>Features &nbsp; Pricing &nbsp; Help &nbsp; Log in</span></div>
    <h1>{offer.title}</h1><p style="color:#50537a">Used by {rng.randint(12, 90)},{rng.randint(100, 999)} people every week</p>
    <div class="card"><p style="font-size:19px;margin-bottom:10px">{offer.label}</p>
    {when(offer.struck, f"<del>${offer.struck}</del>")}{money("$", offer.price)}<span style="font-size:18px">
    {offer.suffix}</span><br>{when(offer.badge, f'<span class="b">{offer.badge}</span>')}
    {when(offer.plain, f'<p style="margin-top:8px;font-size:17px">{offer.plain}</p>')}<ul
    style="margin-top:14px">{"".join(f"<li>✓ {line}</li>" for line in offer.about)}</ul><div class="go">Choose this plan</div>
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div>
    {when(offer.notice, f'<div class="n">{offer.notice}</div><br>')}<div class="q"><b>Can I change my plan later?</b><p
    style="margin-top:6px;color:#50537a">Yes, in your account settings.</p></div>
    <div class="q"><b>Which devices are supported?</b><p style="margin-top:6px;color:#50537a">Phones, tablets and computers.</p></div>"""
    return document(css, body, family=SANS, lang="en")


def stay(rng: Random, offer: Offer) -> str:
    """A hotel in a travel app: photo, rate, rooms."""
    css = """body{background:#fff;color:#14283c;font-size:15px}.h{padding:14px 18px}h1{font-size:22px}
    .rate{background:#003f7d;color:#fff;border-radius:6px;padding:4px 8px;font-weight:700}.p{background:#eaf3fb;padding:14px 18px}
    .m{font-size:30px;font-weight:700;color:#003f7d}.m i{font-size:18px}del{color:#6d7a87;margin-left:8px}
    .b{background:#b4491a;color:#fff;border-radius:4px;padding:3px 8px;margin-left:8px;font-size:14px}
    .room{margin:12px 18px 0;border:1px solid #c9d5e0;border-radius:10px;padding:12px 14px;display:flex;justify-content:space-between}
    .on{border:2px solid #003f7d;background:#f3f8fd}.n{margin-top:8px;font-size:15px}
    .fine{font-size:10.5px;color:#b5c0ca;padding:10px 18px 0}.go{background:#b4491a;color:#fff;text-align:center;margin:16px 18px
    24px;border-radius:8px;padding:13px;font-weight:700;font-size:16px}"""
    rooms = "".join(
        f'<div class="room {"on" if place == offer.selected else ""}"><span><b>{name}</b><br>'
        f"{'Selected' if place == offer.selected else 'Available'}</span>"
        f"<b>{when(price, f'${price}')}</b></div>"
        for place, (name, price) in enumerate(offer.options)
    )
    body = f"""{status(rng)}{picture(rng, 230)}<div class="h"><h1>{offer.title}</h1><p style="margin:8px 0"><span
    class="rate">8.{rng.randint(1, 9)}</span> &nbsp;{rng.randint(200, 1900)} reviews · {offer.tags[0]}</p>
    <p style="color:#43566a">{" · ".join(offer.about)}</p></div><div
    class="p">{when(offer.label, f"<p>{offer.label}</p>")}{money("$", offer.price)}
    {offer.suffix}{when(offer.struck, f"<del>${offer.struck}</del>")}
    {when(offer.badge, f'<span class="b">{offer.badge}</span>')}
    {when(offer.plain, f'<p class="n">{offer.plain}</p>')}
    {when(offer.notice, f'<p class="n"><b>{offer.notice}</b></p>')}</div>
    {rooms}
    {when(offer.fine, f'<div class="fine">{offer.fine}</div>')}<div class="go">Reserve</div>"""
    return document(css, body, family="'DejaVu Sans'", lang="en")


def event(rng: Random, offer: Offer) -> str:
    """An event's page in a serif face, with a ticket stub."""
    css = """body{background:#fffaf0;color:#33261a;font-size:17px}.hero{padding:18px 22px;text-align:center}
    h1{font-size:28px;line-height:1.25;margin:12px 0 6px}.stub{margin:0 22px;border:2px dashed
    #b08b5a;border-radius:12px;padding:18px;background:#fff}
    .m{font-size:34px;font-weight:700;color:#8a2d1c}.m i{font-size:21px}del{color:#85776a;margin-left:8px}
    .b{color:#2e6b3a;font-weight:700;margin-left:8px}.fine{font-size:11px;color:#c9bfae;margin-top:10px}
    .o{display:flex;justify-content:space-between;padding:8px 0;border-top:1px solid #eadfce}
    .go{background:#8a2d1c;color:#fff;margin:18px 22px;text-align:center;padding:13px;border-radius:4px;font-size:18px}"""
    options = "".join(
        f'<div class="o"><span>{"●" if place == offer.selected else "○"} '
        f"{name}{' (selected)' if place == offer.selected else ''}</span><span>${price}</span></div>"
        for place, (name, price) in enumerate(offer.options)
    )
    body = f"""{status(rng, "#33261a")}<div class="hero">{picture(rng, 170, radius=6)}<h1>{offer.title}</h1><p>{"<br>".join(offer.about)}</p>
    </div><div class="stub">{when(offer.label, f"<p>{offer.label}</p>")}{money("$", offer.price)} {offer.suffix}
    {when(offer.struck, f"<del>${offer.struck}</del>")}
    {when(offer.badge, f'<span class="b">{offer.badge}</span>')}
    {when(offer.plain, f'<p style="margin-top:6px">{offer.plain}</p>')}
    {when(offer.notice, f'<p style="margin:8px 0"><b>{offer.notice}</b></p>')}
    <div style="margin-top:10px">{options}</div>{when(offer.fine, f'<div class="fine">{offer.fine}</div>')}</div><div class="go">Get
    tickets</div><p style="text-align:center;padding-bottom:22px">{offer.tags[0]}</p>"""
    return document(css, body, family=SERIF, lang="en")


def _line(rng: Random, item: tuple[str, str, int, str]) -> str:
    """An item of the summary of a checkout."""
    name, detail, count, price = item
    each = f" · {flat('$', price)} each" if count > 1 else ""
    return (
        f'<div class="it">{picture(rng, 64, "64px", 8)}<div style="flex:1">{name}<p class="d">{detail} · Qty {count}{each}</p></div>'
        f"<span>{flat('$', count * Decimal(price))}</span></div>"
    )


def checkout(rng: Random, bill: Bill) -> str:
    """A checkout on a desktop screen: form on the left, summary on the right."""
    css = """body{background:#fff;color:#23272f;font-size:16px;display:flex;min-height:640px}.l{flex:1;padding:36px 60px}
    .s{width:500px;background:#f5f6f8;border-left:1px solid #dfe2e7;padding:36px 40px}h2{font-size:20px;margin:20px 0 12px}
    .f{border:1px solid #c6cbd3;border-radius:6px;padding:12px 14px;margin-bottom:11px;color:#4d5461}
    .it{display:flex;gap:14px;align-items:center;padding:9px 0}.d{color:#636b78;font-size:14px;margin-top:4px}
    .r{display:flex;justify-content:space-between;padding:7px 0}.t{display:flex;justify-content:space-between;border-top:1px solid
    #cfd4db;margin-top:10px;padding-top:14px;font-size:22px;font-weight:700}
    .go{background:#2456c5;color:#fff;text-align:center;padding:15px;border-radius:6px;margin-top:16px}"""
    items = "".join(_line(rng, item) for item in bill.items)
    body = f"""<div class="l"><b style="font-size:24px">{rng.choice(("Maple Row", "Harlow Goods", "Tidewater"))}</b><p
    style="margin-top:12px;color:#636b78">Basket › Details › <b>Payment</b></p><h2>Contact</h2><div class="f">Signed-in customer</div>
    <h2>Delivery</h2><div class="f">{rng.randint(10, 990)} {rng.choice(("Cedar Lane", "Orchard Street", "Hill Road"))}</div><div
    class="f">Portland, OR 97{rng.randint(201, 239)}</div><h2>Payment</h2><div class="f">Card ending in {number(rng, 4)}</div><div
    class="go">Place order</div></div>
    <div class="s"><h2>Order summary</h2>{items}<div style="height:12px"></div><div
    class="r"><span>Subtotal</span><span>{flat("$", bill.goods)}</span></div>{_charges(bill, "$")}
    <div class="t"><span>Total</span><span>{flat("$", bill.total)}</span></div>
    {when(bill.note, f'<p style="margin-top:14px;color:#4d5461;font-size:15px">{bill.note}</p>')}</div>"""
    return document(css, body, family=SANS, lang="en")


def mail(rng: Random, bill: Bill) -> str:
    """The confirmation that comes by mail, read on a phone."""
    css = """body{background:#e9ebee;color:#222;font-size:15px}.bar{background:#fff;padding:0 0 12px}
    .c{background:#fff;margin:12px;border-radius:6px;padding:18px}h1{font-size:21px;margin-bottom:8px}
    table{width:100%;border-collapse:collapse;margin-top:12px}
    td,th{text-align:left;padding:8px 2px;border-bottom:1px solid #ececec;font-size:15px}td:last-child,th:last-child{text-align:right}
    .r{display:flex;justify-content:space-between;padding:6px 2px}
    .t{display:flex;justify-content:space-between;font-weight:700;font-size:18px;border-top:2px solid #222;margin-top:8px;padding:10px 2px}"""
    items = "".join(f"<tr><td>{name}<br>{detail}</td><td>{count}</td><td>{flat('$', price)}</td></tr>" for name, detail, count, price in bill.items)
    body = f"""<div class="bar">{status(rng)}<p style="padding:0 18px;font-size:18px">‹ Inbox</p></div><div class="c"><p style="color:#555">From:
    orders &nbsp; {rng.choice(("Mon", "Wed", "Sat"))} {rng.randint(1, 12)}:{rng.randint(10, 59)} PM</p></div>
    <div class="c"><h1>Thanks for your order</h1><p>Order #{number(rng, 8)}, placed May {rng.randint(1, 30)}, 2024</p>
    <table><tr><th>Item</th><th>Qty</th><th>Unit price</th></tr>{items}</table><div style="height:10px"></div>
    <div class="r"><span>Item total</span><span>{flat("$", bill.goods)}</span></div>{_charges(bill, "$")}<div class="t"><span>Amount
    paid</span><span>{flat("$", bill.total)}</span></div>{when(bill.note, f'<p style="margin-top:8px">{bill.note}</p>')}</div>
    <div class="c">Your parcel is on its way. Allow 3 to 5 working days.</div>"""
    return document(css, body, family=SANS, lang="en")


def meal(rng: Random, bill: Bill) -> str:
    """An order in a delivery app, dark header, green accents."""
    css = """body{background:#f6f7f3;color:#1d241b;font-size:16px}.h{background:#1d3b24;color:#fff;padding:0 0 20px}
    .c{background:#fff;border-radius:14px;margin:12px 14px;padding:16px}.q{background:#e3efe0;border-radius:6px;padding:1px
    8px;margin-right:10px}
    .r{display:flex;justify-content:space-between;padding:8px 0}.d{color:#5f6a5c;font-size:14px}
    .t{display:flex;justify-content:space-between;font-weight:700;font-size:20px;padding-top:12px;border-top:1px solid #dde3da;margin-top:6px}"""
    items = "".join(
        f'<div class="r"><span><span class="q">{count}×</span>{name}<br><span class="d" '
        f'style="margin-left:44px">{detail}</span></span><span>{flat("$", count * Decimal(price))}</span></div>'
        for name, detail, count, price in bill.items
    )
    body = f"""<div class="h">{status(rng, "#fff")}<p style="padding:8px 20px
    2px;font-size:23px;font-weight:700">{rng.choice(("Juniper Kitchen", "Corner Table", "Park Street Eats"))}</p><p style="padding:0
    20px">Delivered · {rng.randint(18, 48)} min</p></div>
    <div class="c"><b>Your order</b>{items}</div><div class="c"><div class="r"><span>Subtotal</span><span>{flat("$", bill.goods)}</span></div>
    {_charges(bill, "$")}<div class="t"><span>Total</span><span>{flat("$", bill.total)}</span></div></div>
    {when(bill.note, f'<div class="c">{bill.note}</div>')}<div class="c"><div class="r"><span>Paid with</span><span>Card ••
    {number(rng, 4)}</span></div><div class="r"><span>Order</span><span>#{number(rng, 6)}</span></div></div>"""
    return document(css, body, family=SANS, lang="en")
