"""English carts, bills, bookings, chats and refunds."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.lagoon_kit import LATIN, art, doc, money, offered, page, row, status
from tests.generator.web.page import Page


def checkout(rng: Random) -> Iterator[Page]:
    """A desktop checkout: address at the left, summary at the right."""
    for wrong in (True, False):
        lines = "".join(
            f"<div class='f c' style='gap:14px;padding:10px 0'>{art(a, b, '58px', 58)}<div style='flex:1'>{name}<br><span "
            f"style='color:#666'>Qty {many} · ${each} each</span></div><b>${cost}</b></div>"
            for name, many, each, cost, a, b in (
                ("Garden gloves", 2, "18.50", "37.00", "#e2ecd9", "#6b8f4a"),
                ("Pruning saw", 1, "64.00", "64.00", "#e5e5e5", "#b0413e"),
                ("Seed tray", 3, "7.25", "21.75", "#efe7d6", "#8a6d3b"),
            )
        )
        fields = "".join(
            f"<p style='border:1px solid #c9ced6;border-radius:6px;padding:13px;margin-bottom:12px;background:#fff'>{w}</p>"
            for w in ("Jordan Ames", "14 Birch Lane", "Madison, WI 53703", "Card ending in 4410")
        )
        body = (
            "<div class='f' style='min-height:560px'><div style='flex:1.2;padding:44px 60px'><h2>Sprout & Spade</h2><p "
            f"style='color:#666;margin:6px 0 26px'>Cart › Address › <b>Payment</b></p>{fields}<p style='background:#2f6b3a;"
            "color:#fff;text-align:center;padding:15px;border-radius:6px'>Pay now</p></div>"
            f"<div style='flex:1;background:#f3f5f1;padding:44px 50px'>{lines}<div style='border-top:1px solid #ccd3c8;"
            "margin-top:10px;padding-top:10px'>"
            + row("Subtotal", "$122.75")
            + row("Coupon BLOOM10", "−$10.00")
            + row("Shipping", "$6.95")
            + row("Tax", "$9.02")
            + row("<b>Total</b>", f"<b style='font-size:26px'>${'138.72' if wrong else '128.72'}</b>", "padding:12px 0;border-top:1px solid #ccd3c8")
            + f"</div><p style='color:#666'>Cart {rng.randint(10**6, 10**7)}</p></div></div>"
        )
        yield page(
            f"en-garden_checkout-{'total' if wrong else 'honest'}",
            doc(body, ground="#fff", font=LATIN, size=16),
            width=1200,
            scale=1.0,
            smallest=16,
            must=("total_mismatch",) if wrong else (),
        )


def split(rng: Random) -> Iterator[Page]:
    """A dinner shared among three friends in a bill app."""
    for wrong in (True, False):
        total, share = ("72.78", "24.26") if wrong else ("66.78", "22.26")
        people = "".join(
            f"<div style='flex:1;text-align:center'>{art(a, '#ffffff', '52px', 52, corner=26)}<p>{who}</p><b>${share}</b></div>"
            for who, a in (("You", "#f472b6"), ("Priya", "#38bdf8"), ("Tom", "#a3e635"))
        )
        body = (
            f"<div style='background:linear-gradient(#7c3aed,#a855f7);color:#fff;padding-bottom:20px'>{status(rng, '#fff')}<div "
            f"style='text-align:center'><p>Casa Verde · Table {rng.randint(2, 30)}</p>{money(total, 44, sign='$')}<p>split evenly "
            f"by 3</p></div></div><div class='f' style='background:#fff;padding:16px'>{people}</div><div style='background:#fff;"
            "margin-top:10px;padding:16px 20px'>"
            + row("1 Mushroom tacos", "$14.50")
            + row("1 Chicken mole", "$16.00")
            + row("2 Lime soda @ $6.50", "$13.00")
            + row("1 Churros", "$9.50")
            + row("Subtotal", "$53.00", "padding:6px 0;border-top:1px solid #eee")
            + row("Tax", "$4.24")
            + row("Tip (18%)", "$9.54")
            + row("<b>Total</b>", f"<b>${total}</b>", "padding:8px 0;border-top:1px solid #eee")
            + "</div><p style='margin:16px;background:#7c3aed;color:#fff;text-align:center;padding:13px;border-radius:24px'>Request shares</p>"
        )
        yield page(
            f"en-dinner_split-{'total' if wrong else 'honest'}",
            doc(body, font=LATIN),
            surface="ticket",
            must=("total_mismatch",) if wrong else (),
            unsure=("document.sum_mismatch",) if wrong else (),
        )


def concert(rng: Random) -> Iterator[Page]:
    """Two tickets, with the fees of the seller."""
    for wrong in (True, False):
        fees = () if wrong else (("Service fee", 23.20), ("Order processing", 4.95))
        body = (
            f"<div style='background:#111;color:#fff'>{status(rng, '#fff')}<div class='f' style='gap:14px;padding:14px "
            f"16px'>{art('#2e1065', '#f0abfc', '84px', 84)}<div><h3>Glass Rivers</h3><p>Fri, Nov 14 · 8:00 PM</p><p>Foundry Hall, "
            "Austin</p></div></div></div>"
            "<div style='background:#fff;margin:12px;border-radius:12px;padding:16px'><p><b>Sec 104, Row F, Seats 7–8</b></p>"
            + row("Tickets: $74.00 × 2", "$148.00", "padding:8px 0")
            + row("Service fee: $11.60 × 2", "$23.20", "padding:8px 0")
            + row("Order processing", "$4.95", "padding:8px 0")
            + row("<b>Total charged</b>", money("176.15", 26, sign="$"), "padding:12px 0 0;border-top:2px solid #111")
            + "</div><div style='background:#fff;margin:12px;border-radius:12px;padding:16px'><p>✓ Mobile tickets sent</p><p "
            f"style='color:#555'>Order {rng.randint(10, 99)}-{rng.randint(10000, 99999)}</p></div>"
        )
        yield page(
            f"en-concert-{'hidden_fee' if wrong else 'honest'}",
            doc(body, ground="#ececf1", font=LATIN),
            must=("hidden_fee",) if wrong else (),
            unsure=("mismatch",) if wrong else (),
            text="Two tickets listed at $74 each and my bill came out well above that" if wrong else None,
            listing=offered("Glass Rivers, section 104", 74, "USD", fees),
            surface="ticket",
        )


def haggle(rng: Random) -> Iterator[Page]:
    """Buyer and seller agree on a price in a marketplace's own chat."""
    for wrong in (True, False):
        paid = "110.00" if wrong else "85.00"

        def said(words: str, *, mine: bool = False) -> str:
            """One bubble."""
            return (
                f"<div class='f' style='justify-content:{'flex-end' if mine else 'flex-start'};margin:8px 14px'><span "
                f"style='background:{'#0d9488' if mine else '#e5e7eb'};color:{'#fff' if mine else '#111'};padding:9px 14px;"
                f"border-radius:18px;max-width:75%'>{words}</span></div>"
            )

        body = (
            f"{status(rng)}<div class='f c' style='gap:10px;padding:8px 14px;border-bottom:1px solid "
            f"#e5e7eb'>{art('#d9e3ea', '#4b6b82', '44px', 44)}<div><b>Oak record cabinet</b><p style='color:#666;font-size:12px'>"
            "Listed at $95 · seller Dana</p></div></div>"
            + said("Hi! Is the cabinet still available?", mine=True)
            + said("Yes it is. Pick up near the library")
            + said("Would you take $85?", mine=True)
            + said("OK, $85 works for me")
            + "<div style='margin:14px;border:1px solid #99d5cf;border-radius:14px;padding:16px'><p style='color:#0d9488'>✓ Payment "
            f"complete</p><h2 style='margin:4px 0'>${paid}</h2><p style='color:#555'>Oak record cabinet · "
            f"ref {rng.randint(10**7, 10**8)}</p></div>"
            + said("Got it, see you at 6")
            + "<div style='padding:12px 14px;border-top:1px solid #e5e7eb;color:#888;margin-top:12px'>Write a message…</div>"
        )
        yield page(
            f"en-cabinet_chat-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#fff", font=LATIN),
            must=("mismatch",) if wrong else (),
            text="We agreed on $85 and I was charged $110" if wrong else "We agreed on $85 and I paid $85",
            surface="ticket",
        )


def delivery(rng: Random) -> Iterator[Page]:
    """A poke bowl brought home."""
    for wrong in (True, False):
        fees = (("Delivery fee", 2.99),) if wrong else (("Delivery fee", 2.99), ("Small basket fee", 1.50))
        body = (
            f"{status(rng, '#eee')}<div style='padding:10px 20px'><h2>Order delivered</h2><p style='color:#a1a1aa'>Poke Corner · "
            f"1:{rng.randint(10, 59)} PM</p></div><div style='height:130px;"
            "background:repeating-linear-gradient(35deg,#26322c,#26322c 22px,#2f3f37 22px,#2f3f37 26px);margin:0 20px;"
            "border-radius:12px'></div><div style='padding:16px 20px'>"
            + row("1 × Salmon bowl", "£12.90", "padding:8px 0")
            + row("2 × Miso soup", "£9.00", "padding:8px 0")
            + row("Subtotal", "£21.90", "padding:8px 0;border-top:1px solid #3f3f46")
            + row("Delivery fee", "£2.99", "padding:8px 0")
            + row("Small basket fee", "£1.50", "padding:8px 0")
            + row("<b style='font-size:17px'>Paid</b>", "<b style='font-size:22px'>£26.39</b>", "padding:10px 0;border-top:1px solid #3f3f46")
            + "</div><div class='f' style='gap:10px;padding:0 20px 20px'><span style='flex:1;text-align:center;border:1px solid "
            "#52525b;padding:11px;border-radius:8px'>Get help</span><span style='flex:1;text-align:center;background:#4ade80;"
            "color:#052e16;padding:11px;border-radius:8px'>Order again</span></div>"
        )
        yield page(
            f"en-poke-{'hidden_fee' if wrong else 'honest'}",
            doc(body, ground="#18181b", ink="#fafafa", font=LATIN),
            must=("hidden_fee",) if wrong else (),
            unsure=("mismatch",) if wrong else (),
            text="I paid more than the basket page told me" if wrong else None,
            listing=offered("Salmon bowl and two miso soups", 21.90, "GBP", fees),
            surface="ticket",
        )


def parking(rng: Random) -> Iterator[Page]:
    """A parking session that has been paid."""
    for wrong in (True, False):
        rate, paid = ("6.00", "15.00") if wrong else ("4.00", "10.00")
        body = (
            f"<div style='background:#fde047'>{status(rng)}<div style='padding:14px 20px'><h2>Ⓟ Session ended</h2><p>Elm Street "
            f"Garage, level {rng.randint(1, 4)}</p></div></div><div style='background:#fff;margin:14px;border-radius:16px;"
            "padding:20px;text-align:center'><svg viewBox='0 0 100 100' style='width:150px;height:150px'><circle cx=50 cy=50 r=42 "
            "fill='none' stroke='#eab308' stroke-width=8 /></svg>"
            "<div style='margin-top:-98px;height:98px'><b style='font-size:26px'>2h 30m</b></div><div "
            f"style='text-align:left'>{row('Start', '9:05 AM')}{row('End', '11:35 AM')}{row('Rate', f'${rate} per hour')}"
            f"{row('<b>Amount paid</b>', money(paid, 28, sign='$'))}"
            "</div></div><p style='text-align:center;color:#555;padding-bottom:18px'>Vehicle: grey hatchback</p>"
        )
        yield page(
            f"en-parking-{'mismatch' if wrong else 'honest'}",
            doc(body, ground="#f5f5f0", font=LATIN),
            must=("mismatch",) if wrong else (),
            text="The sign at the entrance advertised $4 per hour, but I was charged $6 per hour"
            if wrong
            else "The sign advertised $4 per hour and I was charged $4 per hour",
            surface="ticket",
        )


def returned(rng: Random) -> Iterator[Page]:
    """What comes back for two things sent back."""
    for wrong in (True, False):
        total = "84.90" if wrong else "94.90"
        lines = "".join(
            f"<tr style='border-bottom:1px solid #e2e8f0'><td style='padding:14px'>{name}</td><td style='padding:14px'>{why}</td>"
            f"<td style='padding:14px;text-align:right'>${cost}</td></tr>"
            for name, why, cost in (("Linen trousers, size 10", "Too long", "58.00"), ("Striped tee, size M", "Changed mind", "34.50"))
        )
        body = (
            "<div class='sb' style='background:#fff;padding:18px 44px;border-bottom:1px solid #e2e8f0'><b style='font-size:20px'>"
            "Maple Row</b><span>Orders　Returns　Account</span></div><div style='padding:30px 44px'><h1>Return received</h1><p "
            f"style='color:#475569;margin:6px 0 20px'>Return R{rng.randint(100000, 999999)} · refunded to card on Apr 3</p><div "
            "style='background:#fff;border:1px solid #e2e8f0;border-radius:10px;padding:10px 16px'>"
            "<table><tr style='color:#475569;border-bottom:1px solid #e2e8f0'><td style='padding:12px 14px'>Item</td><td "
            f"style='padding:12px 14px'>Reason</td><td style='padding:12px 14px;text-align:right'>Refund</td></tr>{lines}</table>"
            "<div style='width:340px;margin:16px 14px 10px auto'>"
            + row("Items", "$92.50")
            + row("Tax returned", "$7.40")
            + row("Return postage", "−$5.00")
            + row("<b>Refund total</b>", f"<b style='font-size:24px'>${total}</b>", "padding:10px 0;border-top:1px solid #94a3b8")
            + "</div></div></div>"
        )
        yield page(
            f"en-return_refund-{'total' if wrong else 'honest'}",
            doc(body, ground="#f8fafc", font=LATIN, size=16),
            width=1000,
            scale=1.0,
            smallest=16,
            surface="ticket",
            must=("total_mismatch",) if wrong else (),
        )


TEMPLATES = (checkout, split, concert, haggle, delivery, parking, returned)
