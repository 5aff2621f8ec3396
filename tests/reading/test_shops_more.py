"""English pages in words of their own: what is apart, what goes on in the next line, what stands beside or over what."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pipeline.ports import Scene
from pipeline.reading import documents, prices
from pipeline.reading.amounts import find
from pipeline.reading.cells import cells
from pipeline.reading.claims import claims
from pipeline.reading.discounts import parse
from pipeline.reading.engines import RawLine
from pipeline.reading.fineprint import classify, mark
from pipeline.reading.offers import expired_line
from pipeline.reading.pieces import Piece
from pipeline.reading.prices import read
from pipeline.reading.text import _signed
from tests.reading.lines import Layout
from tests.reading.test_shops_en import page, pricing
from topics.events import Box, Context, Upload


def grid(*rows):
    """Offers in rows of a grid, each a badge at the upper right of its price and the former price under it."""
    made = Layout(1200)
    for row in rows:
        for column, (badge, price, former) in enumerate(row):
            for text, across, down, size in ((badge, 250, 0, 28), (price, 40, 190, 56), (former, 60, 260, 28)):
                made.y = 100 + 380 * rows.index(row) + down
                made.row(text, size=size, struck=(0,) if text == former else ())
                made.made[-1] = made.made[-1].model_copy(update={"box": made.made[-1].box._replace(x=400 * column + across)})
    return made


@pytest.mark.parametrize(("last", "false"), [("20% off", False), ("50% off", True)])
def test_badges_of_a_grid(last, false):
    """Of as many badges as offers, each is of the one beside which it stands as all others do."""
    made = grid(
        [("25% off", "$30.00", "$40.00"), ("10% off", "$18.00", "$20.00")],
        [("50% off", "$12.00", "$24.00"), (last, "$40.00", "$50.00")],
    )
    assert ("false_discount" in pricing(made)) is false


@pytest.mark.parametrize(
    ("rows", "label"),
    [
        # A sentence goes on in the next line.
        (("$450", "Tablet", "Shown with a trade-in. Without", "trade-in: $620"), "conditional"),
        (("$29.00", "Camp mug", "Yesterday: the tin kettle. That deal has", "ended."), ""),
        # A "from" price that needs something, and no option that has it.
        (("From $399 with eligible trade-in", ("128 GB", "$699"), ("256 GB", "$799"), "Add to cart"), "conditional"),
        (("From $699", ("128 GB", "$699"), ("256 GB", "$799"), "Add to cart"), ""),
        # Lines between what the food comes to and the total are charges; a sum in their name is a threshold.
        (("Basket", ("Ramen", "£9.50"), ("Food", "£9.50"), ("Order under £12", "£1.50"), ("To pay", "£11.00")), ""),
        (("Basket", ("Ramen", "£9.50"), ("Food", "£9.50"), ("Order under £12", "£1.50"), ("To pay", "£13.00")), "total_mismatch"),
        # A button that confirms a booking names its total; the tab is one, too; net is a subtotal; tax may be within.
        (("Review", ("3 hours at $30.00", "$90.00"), ("Total", "$90.00"), ("Confirm booking", "$90.00")), ""),
        (("Table 4", ("Soup", "$8.00"), ("Fish", "$21.00"), ("Service charge", "$2.90"), ("Tab", "$36.90")), "total_mismatch"),
        (("Order", ("Cards", "$25.00"), ("Banner", "$50.00"), ("Net", "$75.00"), ("VAT 20%", "$15.00"), ("To pay", "$90.00")), ""),
        (("Bill", ("Plan", "$79.00"), ("Amount due (includes $7.18 GST)", "$79.00")), ""),
        # What was owed before and is paid adds nothing.
        (("Bill", ("Last bill", "$61.00"), ("Paid 3 May, thank you", "-$61.00"), ("Plan", "$64.00"), ("Amount due", "$64.00")), ""),
        # Money in an account is no price; what an order is over is no offer.
        (("$12.90", "Noodle bar", ("Card", "Everyday"), ("Balance after", "$400.10")), ""),
        # Goods are counted, whatever they are called; a membership is a line of its order; autopay pays no total.
        (("Your order", ("1 x Linen quilt cover", "$45.00"), ("Delivery", "$0.00"), ("Total paid", "$45.00")), ""),
        (("Order summary", ("Riverside Gym, monthly membership", "$180.00"), ("Joining fee", "$30.00"), ("Due today", "$210.00")), "hidden_fee"),
        # What the lines come to, told once more under a name like a charge's.
        (("Booking", ("€80.00 × 2 nights", "€160.00"), ("Room charge", "€160.00"), ("Total charged", "€160.00")), ""),
        (("Booking", ("€80.00 × 2 nights", "€160.00"), ("Room charge", "€160.00"), ("Total charged", "€190.00")), "total_mismatch"),
        # A row that counts pieces adds nothing.
        (("Booked", ("Balcony seat", "$32.00"), ("Seats", "3"), ("Paid", "$96.00")), ""),
        # Prices of a first and of later purchases; plans, each "from" a price by the year.
        (("$1.49", "first purchase", "Starter crate", "Second purchase and later:", "$6.99"), "conditional"),
        (("Plans", ("from $7/mo", "from $12/mo"), ("Billed monthly: $10 /mo", "Billed monthly: $16 /mo")), "conditional"),
        # "Up to" is no part of a sum.
        (("Pad 12", "$500", "with an old device handed in", ("Trading in", "up to $300 credit"), ("No trade-in", "$800")), "conditional"),
        # A charge is named before its pieces; goods are counted, whatever they are called.
        (("Your stay", ("Room, 2 nights at $90", "$180.00"), ("Resort fee, 2 nights at $20", "$40.00"), ("Total", "$220.00")), "hidden_fee"),
        (("Your cart", ("Linen cover", "$18.00", "3", "$54.00"), ("Mug", "$9.00", "2", "$18.00"), ("Total", "$72.00")), ""),
    ],
)
def test_pages(rows, label):
    """Each page yields its label, and no other."""
    big = next((number for number, row in enumerate(rows) if isinstance(row, str) and "$" in row), 0)
    listing = {"price": 180, "currency": "USD"} if label == "hidden_fee" else None
    found = pricing(page(*rows, big=big), surface="ticket", **({"listing": listing} if listing else {}))
    assert found - {"mismatch"} == ({label} if label else set())


def test_a_label_below_is_of_its_own_row():
    """A label that stands before a former price is not of the price over it."""
    made = Layout().row("-35% $59.00", size=40).row("List price:", "$80.00", struck=(1,))
    assert "false_discount" in pricing(made)


@pytest.mark.parametrize(("price", "wrong"), [("now $39", False), ("now $43", True)])
def test_prices_at_the_other_side_of_a_board(price, wrong):
    """A former price and its discount belong to the one lower price of their row, however far that stands."""
    made = Layout(1600).row("Lunch box", size=40)
    made.row("was $20", "save $5", "", "now $15").row("Dinner box", size=40).row("was $48", "save $9", "", price)
    assert ("false_discount" in pricing(made)) is wrong


@pytest.mark.parametrize(
    ("said", "wrong"), [("The flyer says £22 a ticket. I bought one and was charged £27", True), ("£22 a ticket, paid £66", False)]
)
def test_a_promise_by_the_piece(said, wrong):
    """Several at the price that was promised for one may be paid; another sum may not."""
    paid = "£27.00" if wrong else "£66.00"
    made = page(("Day ticket", "£27.00" if wrong else "£22.00"), ("Tickets", "1" if wrong else "3"), ("Paid", paid), big=-1)
    assert ("mismatch" in pricing(made, said, surface="ticket")) is wrong


@pytest.mark.parametrize(("back", "wrong"), [("£132.30", False), ("£112.30", True)])
def test_a_deposit_given_back(back, wrong):
    """What is given back of a deposit is what was not used of it, wherever it stands."""
    rows = (("Deposit held", "£250.00"), ("Hire, 3 days at £34.00", "£102.00"), ("New blade", "£15.70"))
    for made in (page("Hire closed", *rows, ("Back to your card", back)), page("Hire closed", ("To be refunded", back), *rows)):
        assert ("total_mismatch" in pricing(made, surface="ticket")) is wrong


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Runs until 31 August 2025, 6 days to go", False),
        ("Runs until 31 August 2025, 6 days to", False),
        ("Runs until 31 August 2025", True),
        ("试用装申领已结束", False),
        ("Free gift-wrap promo has ended", False),
        ("写评语抽茶券活动已结束，获奖名单见前台", False),
        ("直播已结束，直播价同步结束", True),
    ],
)
def test_what_is_over(text, over):
    """A deadline that a page counts down to has not passed; draws and samples are no offers."""
    assert (expired_line(cells(Layout().row(text).lines)[0], "", date(2026, 11, 26))[0] > 0) is over


@pytest.mark.parametrize(
    ("text", "material"),
    [
        ("Prices apply Monday to Wednesday only.", True),
        ("Please let us know if you would like a window seat.", False),
        ("Pack lapses 7 days after activation.", True),
        ("Pack opens with a zip and closes again.", False),
        ("会员页样式以客户端展示为准", False),
    ],
)
def test_what_small_print_says(text, material):
    """How long something may be used is a term; how a page looks is none."""
    assert (classify(text)[0].value != "harmless") is material


@pytest.mark.parametrize(("price", "wrong"), [("£8.00", False), ("£9.00", True)])
def test_a_third_of_twelve(price, wrong):
    """A whole price excuses no pound where the discount itself comes to a whole one."""
    made = page("Fillets", "ONE THIRD OFF", ("Was", "*£12.00"), ("Now", price), big=3)
    assert ("false_discount" in pricing(made)) is wrong


def test_buttons_are_no_fine_print():
    """A few pale words in ordinary print on a ground of their own are a button that is off; on the page's own they are small print."""
    lines = Layout().row("$34.00", size=56).row("Backpack, 28 litres").row("Free returns within a month").row("Deal has ended", contrast=1.8).lines
    off = [line.model_copy(update={"background": (180, 180, 180), "fine_print": None}) if line.contrast < 2 else line for line in lines]
    assert [line.fine_print is not None for line in mark(lines)] == [False, False, False, True]
    assert [line.fine_print is not None for line in mark(off)] == [False] * 4


@pytest.mark.parametrize("text", ["Picture taken November 26, 2026", "paid on 3 May 2026", "2026-11-26 的截图", "26/11/2026"])
def test_days_are_no_sums(text):
    """A day with its year claims nothing."""
    assert not [claim for claim in claims(text) if claim.value]


def test_a_deadline_is_no_sum():
    """优惠12月31日截止 takes nothing off."""
    assert not parse("优惠12月31日截止")
    assert parse("优惠12元")


def test_pieces_are_no_sum():
    """The pieces before a price are none themselves: its name stands before them."""
    found = read(cells(Layout().row("Order").row("Facility charge 2 × $6.50", "$13.00").row("Total", "$13.00").lines)).price.amounts
    assert [(str(one.value), one.name) for one in found][:2] == [("6.50", "facility charge 2 ×"), ("13.00", "facility charge")]


@pytest.mark.parametrize(("said", "wrong"), [("Listed at 120, now the seller wants 165", True), ("Listed at 165, he wants 165", False)])
def test_what_a_seller_asks(said, wrong):
    """More than was listed, asked for in a chat."""
    made = page("Folding bike", ("€120.00", ""), "I can only let it go for €165 now", big=-1)
    made.made = [line for line in made.made if line.text and line.box != Box(0, 0, 0, 0)]
    assert ("mismatch" in pricing(made, said, surface="ticket")) is wrong


def test_a_sellers_price_in_two_lines():
    """A sentence that runs on into a short line with a price is spoken, too; its 's is no sign of a currency."""
    made = page("Road bike", ("€120.00", ""), "People keep asking, so", "it's €150 now.", big=-1)
    made.made = [line for line in made.made if line.text]
    assert pricing(made, "Listed at €120, now the seller wants €150", surface="ticket") == {"mismatch"}
    assert [one.currency for one in find("it's $300, or a $20 deposit")] == ["USD", "USD"]


def told(layout, *, text=None, **context):
    """The names of labels after documents, then prices, were inspected."""
    upload = Upload(id="u", upload_id="u", time=datetime(2026, 11, 26, tzinfo=UTC), text=text, context=Context.model_validate(context))
    scene = Scene(upload=upload, lines=tuple(layout.lines))
    for one in (documents, prices):
        scene = one.inspect(scene)
    return {one.name for one in scene.labels}


def ride(total="€21.50"):
    """The receipt of a ride; its lines come to 21.50."""
    made = Layout().row("Ride receipt", size=40).row("Total", total, size=44)
    for name, sum_ in (("Base fare", "€3.00"), ("Distance", "€12.40"), ("Time", "€6.10"), ("Booking fee", "€2.00"), ("Promotion", "-€2.00")):
        made.row(name, sum_)
    return made.row("Paid by card")


@pytest.mark.parametrize(("total", "wrong"), [("€21.50", False), ("€27.90", True)])
def test_a_receipt_is_an_orders_record(total, wrong):
    """Where a receipt's own sum fails, the order that it records does not add up either; a kind that is named is left to its own label."""
    both = {"document.sum_mismatch", "pricing.total_mismatch"} if wrong else set()
    assert told(ride(total), surface="document") == both
    assert told(ride(total), surface="document", kind="receipt") == both - {"pricing.total_mismatch"}


def test_a_complaint_about_a_receipt():
    """What the uploader says was promised is held against a receipt, too; without his words nothing is."""
    plain = Layout().row("Trip receipt", size=40).row("Trip fare", "£26.10").row("Total", "£26.10").row("Visa ending 3308", "£26.10")
    assert told(plain, text="The app promised £18.40 before the ride, I paid £26.10") == {"pricing.mismatch"}
    assert told(ride(), text="The app promised €19.50, I paid €21.50") == {"pricing.hidden_fee"}
    assert not told(plain) | told(ride())


def test_the_only_price_is_what_the_page_is_about():
    """A plan's price under a word of choice, in large print, is the headline; the discount beside it is held against it."""
    made = (
        Layout().row("25% off", size=30).row("Yearly plan").row("$96.00", "$120.00", size=60, struck=(1,)).row("One payment a year").row("Continue")
    )
    assert "false_discount" in pricing(made)


def test_what_is_said_in_a_chat_is_no_line():
    """A price in somebody's sentence is no line of the order under it."""
    made = Layout().row("在的亲，大号150元，包邮哦").row("订单已付款").row("托盘大号", "×1").row("单价", "¥180.00").row("实付款", "¥180.00")
    assert "mismatch" in pricing(made, "客服答应150元，实际付了180元")


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("₹5,397", "T99", "天3,396"), ["₹5,397", "₹99", "₹3,396"]),
        (("$5,397", "T99"), ["$5,397", "T99"]),
        (("₹5,397", "T99 bus"), ["₹5,397", "T99 bus"]),
    ],
)
def test_signs_of_rupees(texts, read):
    """What a rupee's sign is read as before a lone number is one, on a page that has it."""
    pieces = [Piece(raw=RawLine(text=text, x=0, y=0, w=9, h=9, confidence=0.9), ink=None) for text in texts]
    assert [piece.raw.text for piece in _signed(pieces)] == read
