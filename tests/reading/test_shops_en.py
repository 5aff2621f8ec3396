"""English pages of shops and services in words of their own: what is over, what comes on top, what a price needs, what is taken off."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.reading import fineprint
from pipeline.reading.amounts import find, fold
from pipeline.reading.cells import cells
from pipeline.reading.discounts import parse
from pipeline.reading.offers import dated, expired_line
from pipeline.reading.roles import depends
from tests.reading.lines import Layout
from tests.reading.test_prices import labels, roles, seen
from topics.events import FinePrintKind

BIG = 56


def page(*rows, fine=None, big=0):
    """Rows of cells, of which number `big` is large print; `*` before a cell strikes it through."""
    made = Layout()
    for number, row in enumerate(rows):
        parts = (row,) if isinstance(row, str) else row
        struck = tuple(place for place, text in enumerate(parts) if text.startswith("*"))
        made.row(*(text.removeprefix("*") for text in parts), size=BIG if number == big else 28, struck=struck)
    return made.fine(fine) if fine else made


def pricing(made, text=None, **context):
    """The last parts of the names of the labels of price."""
    return {name.removeprefix("pricing.") for name in labels(seen(made, text, **context)) if name.startswith("pricing.")}


def line(text):
    """The cell of a line, as `expired_line` takes it."""
    return cells(Layout().row(text).lines)[0]


@pytest.mark.parametrize(
    "text",
    ["This offer ran until 3 May", "Prices were valid through April 30", "These fares closed for booking on Monday", "We stopped taking orders at this price on 9 May", "Back to $89 since Monday", "The launch offer wrapped up last week", "Code SPRING has stopped working", "Promotion period: closed", "Our summer price lasted until 31 August", "Discount was available until last Friday", "The deal timed out", "The winter sale isn't running any more", "All vouchers have been claimed", "Ended 3 days ago", "Good through 4/30/2024", "Use by 12 March 2025", "You just missed it", "This price held until noon yesterday", "The offer was for last weekend only", "These deals went off sale at nine", "Saver price: bookings closed", "We withdrew this rate in June"],
)  # fmt: skip
def test_over(text):
    """Past tense with an end, availability denied, dates gone by."""
    assert expired_line(line(text), "", date(2026, 11, 24))[0] > 0.5


@pytest.mark.parametrize(
    "text",
    ["Offer ends Sunday", "Our office is closed on Sundays", "Kitchen closed at 10pm", "Store pick-up is unavailable", "Battery lasted until evening", "This colour is no longer available", "Season 3 has ended", "Delivery slots for today are gone", "Price held for 30 minutes", "Price history", "Price dropped!", "Valid until 3 May 2027", "Your session has expired", "Yesterday's bake, the rye loaf, is gone", "Monday's special has ended", "In case you missed it: our sale is on", "Offer 41 is gone. Offer 42 is live"],
)  # fmt: skip
def test_not_over(text):
    """Other things close and end; what ends in time to come has not."""
    assert expired_line(line(text), "", date(2026, 11, 24))[0] == 0


@pytest.mark.parametrize(("now", "over"), [("Mon 12 May, 09:14", True), ("Mon 5 May, 09:14", False), ("Delivery from 12 May", False)])
def test_a_day_without_its_year(now, over):
    """A page that says what day it is tells whether a day has passed."""
    clock = dated(cells(Layout().row(now).lines))
    assert (expired_line(line("Offer until 9 May"), "", date(2026, 11, 24), clock)[0] > 0.5) is over


@pytest.mark.parametrize(
    "text",
    ["A set-up charge of $35.00 goes on your first bill.", "Add £15 for assembly", "A 12.5% service charge is added to your bill", "Two people carry it up for £25 more", "Prices exclude VAT", "Fuel of £19 is not covered", "Price is before $7.50 facility charge", "Each order attracts a £1.99 platform fee", "£6 is taken at the till for the bottle", "Final clean, 60 euro, settled on departure", "Frame sold for $40 separately", "Diesel is billed later at the price of our pump", "Mileage is added to your bill", "You settle the electricity on leaving", "Lamps are hired separately", "Wet dogs push the bill up by $8"],
)  # fmt: skip
def test_on_top(text):
    """A sum that is called a charge, is said to be more, or is taken elsewhere."""
    assert fineprint.says(text, FinePrintKind.CHARGE)


@pytest.mark.parametrize(
    "text",
    ["No booking fee", "Service charge included", "Free set-up worth £40", "Get $10 back when you trade in", "Add $12 more for free shipping", "Extra 10% off at checkout", "Fully charged in 2 hours", "30% more suds than before", "£2 from every bag goes to the food bank", "Extra large, 40 cm", "Cashback of 5% is paid to your account", "VAT is included at 20%", "Receipts are put on your account page", "Water is added to the mix", "Fuel included"],
)  # fmt: skip
def test_nothing_on_top(text):
    """What is free, given back or counted is no charge."""
    assert not fineprint.says(text, FinePrintKind.CHARGE)


@pytest.mark.parametrize("words", ["with eligible trade-in", "for new riders", "first 3 boxes", "when paid yearly", "on a 24-month agreement", "with your loyalty card", "locals only", "if booked online", "with autopay", "for 5 shirts or more", "for first-timers", "off-peak", "with a training partner"])  # fmt: skip
def test_it_depends(words):
    """Conditions by their grammar."""
    assert depends(fold(words))


@pytest.mark.parametrize("words", ["per night", "free standard shipping", "with free delivery", "for outdoor use", "no trade-in", "without a plan", "returning riders", "12 month warranty"])  # fmt: skip
def test_it_does_not_depend(words):
    """What comes with goods, and what goes without a condition."""
    assert not depends(fold(words))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("a third off", "percent", "0.3333"), ("half off", "percent", "0.5"), ("40 percent off", "percent", "0.4"), ("forty percent off", "percent", "0.4"), ("save 60p", "amount", "0.6"), ("saves you $20", "amount", "20"), ("reduced by $15", "amount", "15"), ("$20 knocked off", "amount", "20"), ("cut by 30%", "percent", "0.3"), ("you save 2,000", "amount", "2000"), ("saving of $25", "amount", "25"), ("20.00 off", "amount", "20")],
)  # fmt: skip
def test_discounts(text, kind, value):
    """Shares, words and pence."""
    [(_, _, fields)] = parse(text)
    assert (fields["kind"], float(fields["value"])) == (kind, float(value))


def test_a_price_that_lost_its_sign():
    """Cents and a period of time make a price of a bare number; a count over time is none."""
    assert [one.marked for one in find("8.99/month")] == [True]
    assert [one.marked for one in find("500/month")] == [False]


EXPIRED = [
    (page("£6.00", "Spring fare", "Spring fare ran until 30 April"), True),
    (page(("$49.00", "*$70.00"), "Rain jacket", "Ends in 00 : 00 : 00"), True),
    (page(("$49.00", "*$70.00"), "Rain jacket", "Ends in 02 : 11 : 09"), False),
    (page("€59.00", "Double room", "These rates were withdrawn on 3 June"), True),
    (page("Flash Friday", ("£12.00", "*£18.00"), "Flash Friday finished at midnight"), True),
    (page("Camp week", ("£12.00", "*£18.00"), "Our pop-up shop in Hull has closed"), False),
    (page(("$39.00", "*$99.00"), "Live session ended. Replay available"), False),
    (page("£55.00", "Jazz on the quay", "Bar closed on Mondays"), False),
    (page("River fest", "Super saver: booking closed", ("Super saver pass", "€39.00"), ("To pay", "€39.00"), big=-1), True),
    (page("River fest", "Super saver: booking closed", ("Standard pass", "€59.00"), ("To pay", "€59.00"), big=-1), False),
    (page("Receipt", "Super saver: booking closed", ("Super saver pass", "€39.00"), ("Amount paid", "€39.00"), big=-1), False),
]


@pytest.mark.parametrize(("made", "over"), EXPIRED)
def test_expired(made, over):
    """What a page is about has ended, or something else has."""
    assert ("expired_offer" in pricing(made)) is over


def order(*lines, total):
    """An order of lines."""
    return page("Your order", *lines, ("Total", total), big=-1)


LAMP = (("Lamp", "$40.00"), ("Shipping", "$5.00"), ("Service boost", "$3.50"))


@pytest.mark.parametrize(
    ("text", "hidden"),
    [("Nobody told me about the $3.50.", True), ("Why the 3.50? The page never said.", True), ("There was no mention of a service boost charge.", True), ("The lamp never showed up, I paid $48.50.", False), ("I knew about the service boost fee.", False), ("Lamp is lovely.", False)],
)  # fmt: skip
def test_a_charge_nobody_told(text, hidden):
    """Who complains that he was not told of a charge has named it, and not agreed to it."""
    assert ("hidden_fee" in pricing(order(*LAMP, total="$48.50"), text)) is hidden


@pytest.mark.parametrize(
    ("fine", "hidden"),
    [("Two people carry it up for $60 more", True), ("A 12% service charge goes on every bill", True), ("No fee for carrying it up", False), ("Care guide at the back. Free returns.", False)],
)  # fmt: skip
def test_a_charge_in_small_print(fine, hidden):
    """A sum or a share that comes on top."""
    assert ("hidden_fee" in pricing(page("$899.00", "Sofa", fine=fine))) is hidden


@pytest.mark.parametrize(
    "line",
    [("Tickets 2", "x $39.50", "$79.00"), ("Tickets 2", "$39.50", "$79.00"), ("Tickets 1 ×$79.00", "$79.00"), ("Tickets: $39.50 × 2", "$79.00")],
)
def test_pieces_in_every_form(line):
    """Pieces, their price and what they come to, as OCR tears them."""
    assert pricing(page("Your order", line, ("Venue levy", "$4.00"), ("You pay", "$83.00"), big=-1)) == set()
    assert pricing(page("Your order", line, ("Venue levy", "$4.00"), ("You pay", "$93.00"), big=-1)) == {"total_mismatch"}


@pytest.mark.parametrize(("total", "wrong"), [("$186.00", False), ("$206.00", True)])
def test_a_deposit_that_is_given_back(total, wrong):
    """It comes on top of the hire."""
    made = order(("Canoe, 2 days at $38.00", "$76.00"), ("Refundable deposit", "$100.00"), ("Life vests", "$10.00"), total=total)
    assert ("total_mismatch" in pricing(made)) is wrong


def test_small_print_is_no_line():
    """A charge of the small print is not within the total."""
    made = order(("Seat 4C", "£99.00"), total="£99.00").fine("Cabin bags are billed at £38.00 each way at the gate.")
    assert "total_mismatch" not in pricing(made)


def test_pieces_times_a_price():
    """A price of one beside what several come to is no line; the sides of a thing count nothing."""
    made = order(("Throw 130 x 170", "€79.00"), ("3 × €12.50", "€37.50"), total="€116.50")
    assert roles(seen(made)) == [("item", 79), ("other", 12.5), ("item", 37.5), ("total", 116.5)]
    assert next(one.quantity for one in seen(made).facts.price.amounts if one.role == "item") is None


CONDITIONAL = [
    (page("$2.79", "with app coupon · $3.99 without", "Oat flakes"), True),
    (page(("07:10 - 08:55", "£8.00"), ("09:02 - 10:40", "£31.00", "Selected"), ("11:20 - 13:01", "£19.50"), "Continue", big=-1), False),
    (page(("$129.00", "with a phone plan"), "Headset", ("Without a plan", "$199.00")), True),
    (page("£8.00", "if booked online", ("At the door", "£11.00")), True),
    (page("$19/month", "when paid yearly", "$27 month to month"), True),
    (page("$3.00/month", "first 3 months", "$9.00/month from month 4"), True),
    (page("€1.50", "with the shop app", "€2.20 otherwise"), True),
    (page("$599.00", "when you bring a used phone. $849.00 without trade-in"), True),
    (page("£29/month", "on a 24-month agreement; £39 rolling"), True),
    (page("£20.00/mo", "Broadband", fine="New households only. £34.00 monthly thereafter."), True),
    (page("$399", ("Single", "$399.00"), ("King", "$799.00"), "Size: King", "Add to cart - $799.00"), True),
    (page("$799.00", ("Single", "$399.00"), ("King", "$799.00"), "Size: King", "Add to cart - $799.00"), False),
    (page("€1.50", "1 litre", "Big bottle €2.20"), False),
    (page("£4.50", "Keycard holders collect points", "£19.82/kg"), False),
    (page("$40/mo", "300 Mbit, no contract", "600 Mbit $55/mo"), False),
]


@pytest.mark.parametrize(("made", "needs"), CONDITIONAL)
def test_conditional(made, needs):
    """A condition beside the price, and what it costs otherwise."""
    assert ("conditional" in pricing(made)) is needs


DISCOUNTS = [
    (page(("Was", "*£90.00"), ("Now", "£70.00"), ("You save", "£30.00"), "Desk lamp", big=1), True),
    (page(("Was", "*£90.00"), ("Now", "£70.00"), ("You save", "£20.00"), "Desk lamp", big=1), False),
    (page("Team plan", "$40 25% off", "$32", "per seat, each month", "Shared boards", "Calendar sync", big=2), True),
    (page("Team plan", "$40 25% off", "$30", "per seat, each month", "Shared boards", "Calendar sync", big=2), False),
    (page("-25%", "Field coat", ("£96.00 Was", "*£120.00"), "Add to bag", big=2), True),
    (page("-20%", "Field coat", ("£96.00 Was", "*£120.00"), "Add to bag", big=2), False),
    (page(("$32.50", "*550.00"), "35% off", "Garden hose"), False),
    (page(("£28", "E40"), "20% off", "Camp stove"), True),
    (page(("£32", "E40"), "20% off", "Camp stove"), False),
    (page("€36", "*€80", "Rug 2 x 3", "half", "price"), True),
    (page("€40", "*€80", "Rug 2 x 3", "half", "price"), False),
    (page(("999", "*₹2,499"), "75% off", "Desk lamp", "Free returns", "Two years warranty", "Ships today"), True),
    (page(("£75.00", "*£100.00"), "A third off"), True),
    (page(("£75.00", "*£100.00"), "A quarter off"), False),
    (page("£75.00", "instead of £100.00", "30 percent off"), True),
    (page("£75.00", "£100.00 elsewhere", "saves you £25"), False),
    (page("£1.80", "was £2.20", "Save 60p"), True),
    (page("£1.80", "was £2.20", "Save 40p"), False),
    (page("2 for £5.00", "£2.20 each"), True),
    (page("2 for £4.00", "£2.20 each"), False),
    (page("£60.00", "normally £80.00 · save £30"), True),
]


@pytest.mark.parametrize(("made", "wrong"), DISCOUNTS)
def test_false_discount(made, wrong):
    """Former prices and discounts in other words."""
    assert ("false_discount" in pricing(made)) is wrong


def test_who_repeats_the_page():
    """Words that repeat the page's own discount are no second finding."""
    assert pricing(page(("A$99.00", "*A$150.00"), "50% off"), "half price they say") == {"false_discount"}


def test_an_hour_dearer_than_promised():
    """A unit's price that was promised, against the one charged and shown."""
    made = page("Session ended", ("Standard rate", "£9.00"), "2 hours × £4.50", ("Paid", "£9.00"), big=-1)
    assert pricing(made, "The sign said £2.50 an hour. The app took £4.50 an hour.") == {"mismatch"}


def test_a_total_that_no_word_names():
    """The last line, that lines with a charge among them come to."""
    made = page("Booking", ("Room", "£80.00"), ("Cleaning fee", "£20.00"), ("Amount", "£100.00"), big=-1)
    assert pricing(made, listing={"title": "Room", "price": 80, "currency": "GBP"}) == {"hidden_fee"}


def test_what_is_ordered_is_no_charge():
    """The first and dearest line is what was ordered, whatever it is called; the other was never spoken of."""
    made = page("Invoice", ("Boiler service", "£70.00"), ("Call-out", "£30.00"), ("Total due", "£100.00"), big=-1)
    assert roles(seen(made)) == [("item", 70), ("item", 30), ("total", 100)]
    assert pricing(made, "Quoted £70 on the phone, not a word about a call-out.") == {"hidden_fee"}


def test_two_of_what_was_listed():
    """Pieces that the page counts cost as many times the listed price."""
    made = page("Tickets", ("2 × Circle", "£80.00"), ("Total", "£80.00"), big=-1)
    assert pricing(made, listing={"title": "Circle", "price": 40, "currency": "GBP"}) == set()


NIGHTS = ("Item", "Nights", "Rate", "Amount")


@pytest.mark.parametrize(
    ("line", "hidden"),
    [(("Woodland share", "€12.00"), True), (("Firewood", "2", "€6.00", "€12.00"), False)],
)
def test_a_line_without_a_count(line, hidden):
    """In a table that counts its goods, what has no count and makes up the total is a charge."""
    made = page(NIGHTS, ("Cabin, per night", "3", "€50.00", "€150.00"), line, ("Grand total", "€162.00"), big=-1)
    assert ("hidden_fee" in pricing(made, listing={"title": "Cabin", "price": 50, "currency": "EUR"})) is hidden


@pytest.mark.parametrize(
    ("made", "conditional_"),
    [
        (page("£9.00", "for first-timers", "All other visitors: £21.00"), True),
        (page("€22.00", "per month", "Price for two joining together. One person pays €33.00.", fine=None), True),
        (page("€22.00", "per month", fine="Only if a friend joins as well. By yourself it is €33.00."), True),
        (page("€22.00", "per month", fine="Needs a 12-month contract. Month by month it is €33.00."), True),
        (page("£9.00", "yoga for beginners", "Mat: £21.00"), False),
    ],
)
def test_what_the_rest_pay(made, conditional_):
    """Who gets a price, and what it costs without him, in large print or in small."""
    assert ("conditional" in pricing(made)) is conditional_


@pytest.mark.parametrize(("saved", "wrong"), [("You save 2,000 (25%)", True), ("You save 1,500 (19%)", False)])
def test_a_former_price_that_lost_its_sign(saved, wrong):
    """A bare number with a stroke through it is the former price of a page of money."""
    assert ("false_discount" in pricing(page("Oak desk", "₹6,499", ("*7,999", saved), big=1))) is wrong


@pytest.mark.parametrize(("total", "wrong"), [("$90.00", False), ("$97.00", True)])
def test_a_price_apiece(total, wrong):
    """What was promised for each may be paid for several."""
    assert ("mismatch" in pricing(page(("Amount paid", total)), "The flyer said $45 each")) is wrong


@pytest.mark.parametrize(("total", "wrong"), [("$258.00", False), ("$278.00", True)])
def test_a_rate_over_what_it_comes_to(total, wrong):
    """The price of one night heads a bill, and is no line of it."""
    made = page(
        "Your stay", ("Rate per night", "$80.00"), ("Nights", "3"), ("Room", "$240.00"), ("Linen share", "$18.00"), ("Balance due", total), big=-1
    )
    assert ("total_mismatch" in pricing(made)) is wrong


@pytest.mark.parametrize(
    ("text", "hidden"), [("Board: oil change 60 flat. Till rang up 67.", True), ("Nobody mentioned the 7", True), ("Quick work", False)]
)
def test_a_service_and_what_came_with_it(text, hidden):
    """A bare number that a sentence goes on after is a price, and one that equals a charge names it."""
    made = page("Summary", ("Oil change", "$60.00"), ("Workshop fee", "$7.00"), ("You pay", "$67.00"), big=-1)
    assert ("hidden_fee" in pricing(made, text)) is hidden


PICKED = [
    (set(), [("Mug set", "Four cups"), ("$24.99",), ("✓ Free delivery over $40",), ("✓ Dishwasher safe",)]),
    ({"conditional"}, [("Quay Inn",), ("From £45",), ("Your room: sea view", "£78.00"), ("Reserve",)]),
    ({"conditional"}, [("Hoopla mobile",), ("$25.00 a line",), ("When you bring 4 lines",), ("Selected: 1 line", "$60.00 a month")]),
    ({"false_discount"}, [("Massage",), ("$66.00",), ("Value", "Discount", "Bought"), ("$120.00", "60%", "1,321")]),
    ({"conditional"}, [("Hybrid mattress",), ("From $499",), ("o Twin", "$499"), ("o Full", "$599"), ("Queen", "$749")]),
    (set(), [("Hybrid mattress",), ("From $499",), ("Twin", "$499"), ("o Full", "$599"), ("o Queen", "$749")]),
    ({"total_mismatch"}, [("Confirm purchase",), ("Merino scarf", "2x", "$267.90"), ("To pay", "$294.90"), ("Confirm and pay",)]),
    (set(), [("Confirm purchase",), ("Merino scarf", "2x", "$267.90"), ("To pay, incl. shipping", "$294.90"), ("Confirm and pay",)]),
    (set(), [("Massage",), ("$48.00",), ("Value", "Discount", "Bought"), ("$120.00", "60%", "1,321")]),
    ({"conditional"}, [("Velora N7 5G",), ("17,499",), ("with exchange of your old phone",), ("Price without exchange: 21,999",)]),
]


@pytest.mark.parametrize(("want", "rows"), PICKED)
def test_picked_and_headed(want, rows):
    """Ticks that only head a line, what is picked beside its price, a share under its heading, a large price whose sign was not read."""
    assert pricing(page(*rows, big=1)) == want


def test_a_charge_whose_name_ends_like_another_word():
    """A cover for the garment is none of what a sum is over."""
    rows = [
        ("Your bag (1)",),
        ("Pleated skirt", "€64.00"),
        ("Bag subtotal", "€64.00"),
        ("Shipping", "€6.00"),
        ("Garment care cover", "€7.50"),
        ("To pay", "€77.50"),
    ]
    assert "hidden_fee" in pricing(page(*rows), listing={"price": 64, "currency": "EUR", "fees": [{"name": "Shipping", "amount": 6}]})


def test_a_price_that_lost_a_digit():
    """A price that is what it should be, less one digit, was misread; another one is wrong."""
    assert pricing(page(("Tent",), ("$12.80",), ("*$189.00", "35% off")), listing={"price": 122.8, "currency": "USD"}) == set()
    assert "false_discount" in pricing(page(("Tent",), ("$142.80",), ("*$189.00", "35% off")))
