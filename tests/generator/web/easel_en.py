"""English product pages, checkouts, orders and chats of `easel`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.easel_kit import DEJAVU, LIBERATION, Canvas, dollars, done, off_by
from tests.generator.web.page import Page

GOODS = ("Trail Lantern", "Desk Lamp Halo", "Canvas Tote", "Steel Kettle 1.5 L", "Yoga Mat 6 mm", "Wool Throw", "Bike Pump Mini")
OTHER = ("Parcel still has not moved since Monday", "The zip broke after a day", "Wrong colour was sent", "Nobody answers the support line")


def shelf(rng: Random) -> Iterator[Page]:
    """A desktop product page: a picture at the left, words at the right."""
    cases = (
        ("percent_wrong", "50% OFF", 8000, 5200, "false_discount", rng.choice(("It says half price, it is nowhere near half", None))),
        ("save_wrong", "Save $20", 7999, 6499, "false_discount", "Claims to save $20, I make it $15"),
        (
            "percent_right",
            "25% OFF",
            8000,
            6000,
            "",
            rng.choice(("Is this discount even real? Please check", "Advertised at $60 and that is what the page says")),
        ),
        ("save_right", "Save $12", 4999, 3799, "", rng.choice(OTHER)),
        ("up_to", "Save $9", 4500, 3600, "", "The banner looked like a trick to me"),
    )
    for what, badge, was, now, must, said in cases:
        sheet = Canvas(1280, 900, font=rng.choice((DEJAVU, LIBERATION)))
        sheet.rect(0, 0, 1280, 70, rng.choice(("#1f2d3d", "#24523b", "#5b2333")))
        sheet.text(40, 20, "Northbarn Goods", 26, "#ffffff")
        sheet.text(1240, 24, "Home   Shop   Help   Basket (0)", 20, "#ffffff", at="r")
        if what == "up_to":
            sheet.rect(0, 70, 1280, 120, "#ffd54f")
            sheet.text(640, 82, "Summer event: up to 70% off across the store", 22, at="m")
        sheet.rect(40, 150, 600, 710, "#eef1f4")
        sheet.ellipse(190, 290, 450, 570, "#b7c4d1", "#8395a7", 4)
        sheet.text(660, 160, rng.choice(GOODS), 36, bold=True)
        sheet.text(660, 220, f"4.{rng.randint(2, 9)} out of 5 ({rng.randint(40, 900)} reviews)", 20, "#666666")
        sheet.text(660, 280, dollars(now), 48, "#b71c1c")
        sheet.text(860, 300, dollars(was), 26, "#777777", struck=True)
        sheet.button(1010, 290, 1180, 336, badge, "#b71c1c", 24)
        sheet.text(660, 370, "In stock. Ships in 2 business days.", 22, "#2e7d32")
        sheet.text(660, 410, f"Model NB-{rng.randint(1000, 9999)}", 20, "#666666")
        sheet.text(660, 470, "Quantity", 22)
        sheet.rect(780, 460, 860, 506, "#ffffff", "#999999")
        sheet.text(820, 470, "1", 22, at="m")
        sheet.button(660, 550, 960, 620, "Add to basket", "#1f2d3d", 24)
        sheet.rule(780)
        sheet.text(640, 830, "Copyright 2024 Northbarn Goods. Photographs are for illustration.", 15, "#b4b4b4", at="m")
        yield done(sheet, f"shelf_en-{what}", must=must, text=said, smallest=20)


def sparse(rng: Random) -> Iterator[Page]:
    """A bare page with a grey line at its bottom."""
    cases = (
        ("expired_small", "This promotion ended on 30 April 2024. Regular price ${was} applies.", "expired_offer fine_print", "Ad says ${now}"),
        ("fee_small", "A $15 handling charge is added to every order.", "hidden_fee fine_print", "The page says ${now}, is that everything I pay?"),
        (
            "harmless",
            "Product photos may differ slightly from the item.",
            "",
            rng.choice(("What does the tiny line at the bottom hide?", "Feels like a scam")),
        ),
        (
            "service",
            "Free returns within 30 days. Carbon neutral delivery.",
            "",
            "Advertised at ${now} and shown at ${now}, but delivery took 3 weeks",
        ),
    )
    for what, grey, must, said in cases:
        now, was = rng.choice(((39, 59), (24, 30), (115, 140)))
        dark = rng.random() < 0.4
        back, ink, pale, low = ("#181a1f", "#ececec", "#2a2e36", "#4b4f58") if dark else ("#ffffff", "#212121", "#f0f0f0", "#c3c3c3")
        sheet = Canvas(640, 960, back=back, ink=ink, font=rng.choice((DEJAVU, LIBERATION)))
        sheet.text(320, 30, "THE CORNER STORE", 28, at="m")
        sheet.rule(84, 40, 600, "#888888")
        sheet.rect(40, 110, 600, 480, pale)
        sheet.ellipse(220, 190, 420, 400, "#c08552")
        sheet.text(40, 510, rng.choice(GOODS), 34)
        sheet.text(40, 575, f"${now}", 56, "#e53935")
        sheet.text(200, 600, f"${was}", 30, struck=True)
        sheet.text(40, 670, "Sizes: S  M  L     Colours: 3", 24)
        sheet.text(40, 715, f"{rng.randint(100, 900)} sold this month", 24)
        sheet.button(40, 780, 600, 860, "Buy now", "#3949ab", 30)
        sheet.text(40, 912, grey.format(was=was), 16, low)
        yield done(sheet, f"sparse_en-{what}", must=must, text=said.format(now=now), smallest=16)


def choices(rng: Random) -> Iterator[Page]:
    """A price above a list of sizes."""
    rows = [("Single 90 x 190", 14900), ("Double 135 x 190", 21900), ("King 150 x 200", 27900)]
    cases = (
        ("from", "from $149.00", 2, "conditional", rng.choice(("It said $149, the king is $279", None))),
        ("chosen", "$219.00", 1, "", "I picked the double at $219 and it came with a stain"),
        ("cheapest", "$149.00", 0, "", rng.choice(OTHER)),
    )
    for what, price, chosen, must, said in cases:
        sheet = Canvas(800, 1100, back="#fdfdfb", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.rect(0, 0, 800, 340, "#dfe6e9")
        sheet.rect(180, 170, 620, 260, "#ffffff", "#8d99a6", 12, 3)
        sheet.rect(200, 120, 320, 175, "#c7d3dd", radius=14)
        sheet.text(40, 370, "Cloudrest Mattress", 38, bold=True)
        sheet.text(40, 435, price, 42, "#00695c")
        sheet.text(40, 505, "10 year guarantee. 100 nights at home.", 24, "#666666")
        sheet.text(40, 570, "Size", 28)
        for i, (name, cents) in enumerate(rows):
            y = 620 + i * 100
            sheet.rect(
                40, y, 760, y + 80, "#e0f2f1" if i == chosen else "#ffffff", "#00695c" if i == chosen else "#bbbbbb", 8, 4 if i == chosen else 1
            )
            sheet.ellipse(64, y + 26, 92, y + 54, "#ffffff", "#00695c", 2)
            if i == chosen:
                sheet.ellipse(70, y + 32, 86, y + 48, "#00695c")
            sheet.text(116, y + 24, name, 28)
            sheet.text(736, y + 24, dollars(cents), 28, at="r")
        sheet.button(40, 970, 760, 1050, f"Add {rows[chosen][0].split(' ')[0]} to cart", "#00695c", 28, radius=8)
        yield done(sheet, f"choices_en-{what}", must=must, unsure="mismatch" if must and said else "", text=said, smallest=24)


def plan(rng: Random) -> Iterator[Page]:
    """A subscription, three cards or one."""
    cases = (
        ("trial", "$1.00", "for your first month", "then $12.99 per month", "conditional", rng.choice(("Thought it was a dollar a month", None))),
        (
            "flat",
            "$9.00",
            "per month",
            "Billed monthly. Cancel any time.",
            "",
            rng.choice(("I cannot find the cancel button", "Is $9 really the full price?")),
        ),
    )
    for what, price, under, more, must, said in cases:
        sheet = Canvas(1080, 900, back="#f3f1fa", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.text(540, 60, "Inkwell Reader", 40, at="m", bold=True)
        sheet.text(540, 120, f"Over {rng.randint(20, 90)},000 titles on every device", 24, "#666666", at="m")
        sheet.rect(290, 190, 790, 760, "#ffffff", "#c9c3e6", 20, 2)
        sheet.text(540, 230, "Standard", 30, "#5e35b1", at="m")
        sheet.text(540, 290, price, 70, at="m", bold=True)
        sheet.text(540, 390, under, 26, "#444444", at="m")
        sheet.text(540, 435, more, 26, "#444444", at="m")
        for i, words in enumerate(("Offline reading", "2 devices", "Audio for 300 titles")):
            sheet.ellipse(360, 510 + i * 46, 378, 528 + i * 46, "#5e35b1")
            sheet.text(396, 504 + i * 46, words, 24)
        sheet.button(350, 670, 730, 736, "Choose plan", "#5e35b1", 26, radius=33)
        yield done(sheet, f"plan_en-{what}", must=must, unsure="mismatch" if must and said else "", text=said, smallest=24)


def checkout(rng: Random) -> Iterator[Page]:
    """A dark checkout on a phone."""
    listing = {"title": "Wool Throw", "price": 64, "currency": "USD", "fees": [{"name": "Shipping", "amount": 6}]}
    cases = (
        ("service", [("Shipping", 600), ("Service fee", 450)], "hidden_fee", "mismatch", "Got charged more than the page said", listing, 0),
        ("wrong_total", [("Shipping", 0), ("Discount", -1000)], "total_mismatch", "", rng.choice(("The total looks off", None)), None, off_by(rng)),
        ("listed", [("Shipping", 600)], "", "", "Why do I pay $6 shipping on top", listing, 0),
        ("taxed", [("Shipping", 0), ("Estimated tax", 528)], "", "", rng.choice(("Checkout button spins forever", None)), None, 0),
    )
    for what, extra, must, unsure, said, given, error in cases:
        sheet = Canvas(750, 1334, back="#0f1115", ink="#f2f2f2", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.text(40, 24, "9:41", 24)
        sheet.rect(650, 28, 700, 50, "none", "#f2f2f2", 4, 2)
        sheet.text(375, 90, "Review your order", 36, at="m")
        sheet.rect(30, 170, 720, 360, "#1b1f27", radius=16)
        sheet.rect(54, 196, 194, 336, "#3b4252", radius=10)
        sheet.text(220, 206, "Wool Throw", 32)
        sheet.text(220, 256, "Oatmeal, 130 x 170 cm", 24, "#a0a6b1")
        sheet.text(220, 300, "Qty 1", 24, "#a0a6b1")
        sheet.text(690, 206, "$64.00", 30, at="r")
        sheet.rect(30, 390, 720, 480, "#1b1f27", radius=16)
        sheet.row(418, "Deliver to", f"{rng.randint(10, 99)} Elm Street", 26, x0=60, x1=690)
        y, total = 530, 6400
        sheet.row(y, "Subtotal", "$64.00", 28)
        for left, cents in extra:
            y, total = y + 60, total + cents
            sheet.row(y, left, "FREE" if cents == 0 else dollars(cents), 28)
        sheet.rule(y + 60, 40, 710, "#444b57")
        sheet.row(y + 90, "Order total", dollars(total + error), 36, bold=True)
        sheet.button(30, 1190, 720, 1280, "Place order", "#4f8cff", 32, radius=20)
        yield done(sheet, f"checkout_en-{what}", must=must, unsure=unsure, text=said, listing=given, smallest=24)


def confirm(rng: Random) -> Iterator[Page]:
    """A confirmation on a desktop, or as a mail."""
    cases = (
        ("dearer", 6400, 0, "mismatch", rng.choice(("Advertised at $49.00 but I was charged $64.00", "Your ad said $49, I paid $64")), 0),
        ("wrong_total", 4900, 500, "total_mismatch", "They cannot add up", off_by(rng)),
        ("same", 4900, 0, "", rng.choice(("Advertised at $49, paid $49, never arrived", "Paid $49.00 as promised but the box was crushed")), 0),
        ("other", 6400, 0, "", "I want to change the delivery address", 0),
        ("promo", 5900, 1000, "", "Promised $49 after the code and that is what I paid. Late though.", 0),
    )
    for what, price, promo, must, said, error in cases:
        sheet = Canvas(1280, 900, back="#f6f6f6", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.rect(240, 40, 1040, 860, "#ffffff", "#dddddd")
        sheet.ellipse(600, 70, 680, 150, "#43a047")
        sheet.line([(620, 112), (634, 126), (662, 94)], "#ffffff", 7)
        sheet.text(640, 170, "Thank you, your order is confirmed", 32, at="m")
        sheet.text(640, 222, f"Order {rng.randint(10**7, 10**8 - 1)}    June {rng.randint(1, 28)}, 2024", 22, "#777777", at="m")
        sheet.rule(280, 280, 1000)
        sheet.rect(280, 310, 380, 410, "#e5e0d8")
        sheet.text(410, 320, "Steel Kettle 1.5 L", 26)
        sheet.text(410, 362, "Quantity: 1", 20, "#777777")
        sheet.text(1000, 320, dollars(price), 26, at="r")
        sheet.rule(440, 280, 1000)
        sheet.row(470, "Subtotal", dollars(price), 24, x0=280, x1=1000)
        sheet.row(520, "Shipping", "$0.00", 24, x0=280, x1=1000)
        if promo:
            sheet.row(570, "Promo code", dollars(-promo), 24, x0=280, x1=1000)
        sheet.row(630, "Total paid", dollars(price - promo + error), 30, x0=280, x1=1000, bold=True)
        sheet.text(280, 720, f"Paid with card ending {rng.randint(1000, 9999)}", 22, "#666666")
        sheet.text(280, 760, "Arrives in 3 to 5 business days", 22, "#666666")
        yield done(sheet, f"confirm_en-{what}", must=must, text=said, smallest=20)


def stay(rng: Random) -> Iterator[Page]:
    """Nights of a hotel."""
    listing = {"title": "Harbor View Inn, queen room", "price": 120, "currency": "USD"}
    fees = [{"name": "Cleaning fee", "amount": 40}]
    cases = (
        ("resort", [("Resort fee", 7500)], "hidden_fee", "mismatch", "Listing said $120 a night for 3 nights, nothing about extras", listing, 0),
        ("wrong_total", [("Tax", 4320)], "total_mismatch", "", None, None, off_by(rng, (1000, 2500, 4000))),
        (
            "listed",
            [("Cleaning fee", 4000)],
            "",
            "",
            rng.choice(("Room smelled of smoke", "Is this bill right? Looks high")),
            {**listing, "fees": fees},
            0,
        ),
    )
    for what, extra, must, unsure, said, given, error in cases:
        sheet = Canvas(1200, 860, back="#eaf2f8", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.rect(0, 0, 1200, 80, "#0b4f6c")
        sheet.text(50, 24, "roomfinder", 30, "#ffffff")
        sheet.rect(50, 120, 700, 800, "#ffffff")
        sheet.rect(50, 120, 700, 400, "#9fc5d8")
        sheet.rect(150, 220, 320, 400, "#f4e3c1")
        sheet.rect(360, 180, 560, 400, "#e0c9a0")
        sheet.text(80, 430, "Harbor View Inn", 34, bold=True)
        sheet.text(80, 485, "Queen room, non smoking", 24, "#555555")
        sheet.text(80, 530, f"Guest score 8.{rng.randint(1, 9)}    {rng.randint(100, 900)} stays", 24, "#555555")
        sheet.text(80, 600, "Check in   Fri 14 June", 24)
        sheet.text(80, 645, "Check out  Mon 17 June", 24)
        sheet.rect(740, 120, 1150, 620, "#ffffff")
        sheet.text(770, 150, "Price details", 28, bold=True)
        y, total = 220, 36000
        sheet.row(y, "$120.00 x 3 nights", "$360.00", 24, x0=770, x1=1120)
        for left, cents in extra:
            y, total = y + 56, total + cents
            sheet.row(y, left, dollars(cents), 24, x0=770, x1=1120)
        sheet.rule(y + 60, 770, 1120)
        sheet.row(y + 84, "Total", dollars(total + error), 32, x0=770, x1=1120, bold=True)
        sheet.button(770, 530, 1120, 596, "Confirm booking", "#0b4f6c", 24)
        yield done(sheet, f"stay_en-{what}", must=must, unsure=unsure, text=said, listing=given, smallest=24)


def chat(rng: Random) -> Iterator[Page]:
    """A chat with a seller and a receipt of the payment in it."""
    cases = (
        ("broken", 9500, "mismatch", "Seller promised $80 in the chat, I ended up paying $95"),
        ("quiet", 8000, "", None),
        ("kept", 8000, "", rng.choice(("Seller agreed on $80 and I paid $80, still waiting for the parcel", "The seller was rude to me in chat"))),
    )
    for what, cents, must, said in cases:
        sheet = Canvas(720, 1280, back="#121b22", ink="#e9edef", font=rng.choice((DEJAVU, LIBERATION)))
        sheet.rect(0, 0, 720, 110, "#1f2c34")
        sheet.ellipse(30, 25, 90, 85, "#6b7c85")
        sheet.text(110, 38, "Marlow Vintage", 30)
        talk = (
            ("in", "Hi! Yes, the jacket is available"),
            ("out", "Would you take $70?"),
            ("in", "Lowest I can do is $80 shipped"),
            ("out", "Deal, paying now"),
        )
        for i, (side, words) in enumerate(talk):
            y, wide = 160 + i * 130, 60 + 16 * len(words)
            left = 30 if side == "in" else 690 - wide
            sheet.rect(left, y, left + wide, y + 80, "#1f2c34" if side == "in" else "#005c4b", radius=16)
            sheet.text(left + 24, y + 22, words, 28)
        sheet.rect(150, 720, 690, 980, "#005c4b", radius=16)
        sheet.text(180, 746, "Payment sent", 28, "#c7e5dc")
        sheet.text(180, 800, dollars(cents), 54, bold=True)
        sheet.text(180, 884, "Denim jacket, size M", 26)
        sheet.text(180, 926, f"Ref {rng.randint(100000, 999999)}", 24, "#c7e5dc")
        sheet.rect(20, 1190, 620, 1260, "#1f2c34", radius=35)
        sheet.text(50, 1208, "Message", 26, "#8696a0")
        yield done(sheet, f"chat_en-{what}", must=must, text=said, smallest=24)


TEMPLATES = (shelf, sparse, choices, plan, checkout, confirm, stay, chat)
