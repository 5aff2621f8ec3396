"""Documents: consistent ones are silent, whatever their figures; what does not hold is said; schemas of the user's own."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.ports import Scene
from pipeline.reading import documents
from pipeline.reading.amounts import misread
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.schema import schemas
from tests.generator.samples import payslip, receipt
from tests.reading.lines import Layout
from topics.events import Context, Upload

CENTS = st.integers(100, 90_000).map(lambda cents: Decimal(cents) / 100)


def seen(lines, kind=None):
    """The scene after the inspector."""
    upload = Upload(id="u", upload_id="u", time=datetime(2026, 11, 24, tzinfo=UTC), context=Context(kind=kind))
    return documents.inspect(Scene(upload=upload, lines=tuple(lines)))


def labels(scene):
    """Names of the labels that count."""
    return {one.name for one in scene.labels if one.confidence >= 0.5}


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,234.56", "1234.56"), ("(12.00)", "-12"), ("-12.00", "-12"), ("12.00-", "-12"), ("12.00DR", "-12"), ("12.00CR", "12"), ("¥ 12", "12"), ("１２．５０", "12.5"), ("12.50元", "12.5"), ("--", "0"), ("nil", "0"), ("19,99", "19.99"), ("1.234,56", "1234.56"), ("RM 8.00", "8")],
)  # fmt: skip
def test_figures(text, value):
    """Each rendering is its figure."""
    assert figure(text) == Decimal(value)


@pytest.mark.parametrize("text", ["Total", "2026-10-01", "12:30", "3 x 4.00", "A4", "", "13800138000123"])
def test_no_figures(text):
    """Words, dates, times and long numbers are none."""
    assert figure(text) is None


def test_inline():
    """A label and its figure in one piece of text; a name that ends in a digit is none."""
    assert inline("Total: 12.00") == ("total:", "12.00")
    assert inline("小计12.00") == ("小计", "12.00")
    assert inline("Copy paper A4") is None


def slip(earned, cut, *, gross=None, net=None, chinese=True):
    """A payslip in two columns."""
    names = (
        (("基本工资", "绩效奖金", "交通补贴", "加班费"), ("社保", "公积金", "个人所得税"))
        if chinese
        else (("Basic salary", "Bonus", "Allowance", "Overtime"), ("Income tax", "Pension", "Social security"))
    )
    page = Layout(900).row("工资条 2026年10月" if chinese else "Payslip October 2026", size=36)
    for number in range(4):
        cells = [names[0][number], f"{earned[number]:,.2f}"] if number < len(earned) else ["", ""]
        cells += [names[1][number], f"{cut[number]:,.2f}"] if number < len(cut) else []
        page.row(*[cell for cell in cells if cell])
    total, taken = gross if gross is not None else sum(earned), sum(cut)
    page.row("应发合计" if chinese else "Gross pay", f"{total:,.2f}", "扣款合计" if chinese else "Total deductions", f"{taken:,.2f}")
    return page.row("实发工资" if chinese else "Net pay", f"{net if net is not None else total - taken:,.2f}")


@settings(deadline=None, max_examples=80)
@given(st.lists(CENTS, min_size=4, max_size=4), st.lists(CENTS, min_size=3, max_size=3), st.booleans())
def test_consistent_payslips_are_silent(earned, cut, chinese):
    """Whatever the figures, in both languages."""
    assert labels(seen(slip(earned, cut, chinese=chinese).lines, "payslip")) == set()


@settings(deadline=None, max_examples=80)
@given(st.lists(CENTS, min_size=4, max_size=4), st.lists(CENTS, min_size=3, max_size=3), st.integers(200, 90_000))
def test_wrong_net_is_said(earned, cut, off):
    """A net pay that is off by two or more is found; one that other figures of the slip come to as well is not told from a right one."""
    wrong = sum(earned) - sum(cut) + Decimal(off) / 100
    come_to = {Decimal(0)}
    for one in (*earned, *cut, sum(earned), sum(cut)):
        come_to |= {other + sign * one for other in come_to for sign in (1, -1)}
    assume(wrong not in come_to and not misread(sum(earned) - sum(cut), wrong))
    page = slip(earned, cut, net=wrong)
    assert labels(seen(page.lines, "payslip")) == {"document.sum_mismatch"}


def test_zero_field():
    """A deduction of nothing beside deductions of something."""
    page = slip([Decimal(8000), Decimal(2000), Decimal(300), Decimal(100)], [Decimal(840), Decimal(0), Decimal(145)])
    scene = seen(page.lines, "payslip")
    assert labels(scene) == {"document.zero_field"}
    assert "公积金" in scene.labels[0].message.zh


def till(prices, tax=None, *, total=None):
    """A till receipt."""
    page = Layout(520).row("GREEN MARKET").row("Receipt 4471")
    for number, price in enumerate(prices):
        page.row(f"Thing {chr(65 + number)}", f"{price:,.2f}")
    page.row("Subtotal", f"{sum(prices):,.2f}")
    if tax is not None:
        page.row("Sales tax", f"{tax:,.2f}")
    return page.row("TOTAL", f"${total if total is not None else sum(prices) + (tax or 0):,.2f}", size=34)


@settings(deadline=None, max_examples=80)
@given(st.lists(CENTS, min_size=2, max_size=7), st.none() | CENTS)
def test_consistent_receipts_are_silent(prices, tax):
    """And their totals are read."""
    scene = seen(till(prices, tax).lines)
    assert labels(scene) == set()
    assert scene.facts.document.fields["total"] == float(sum(prices) + (tax or 0))


def test_wrong_receipt():
    """A total that its lines do not give."""
    assert labels(seen(till([Decimal("3.20"), Decimal("4.10")], Decimal("0.58"), total=Decimal("9.88")).lines)) == {"document.sum_mismatch"}


def statement(opening, changes, *, wrong=None):
    """A bank statement with a column in, a column out and the balance."""
    page = Layout(1100).row("Account statement", size=36).row("Date", "Details", "Debit", "Credit", "Balance")
    columns = (30, 230, 500, 700, 900)
    balance, made = opening, []
    for number, change in enumerate(changes):
        balance += change
        shown = balance + (wrong or 0 if number == len(changes) // 2 else 0)
        made.append(
            (f"2026-10-{number + 1:02d}", "Card", f"{-change:,.2f}" if change < 0 else "", f"{change:,.2f}" if change >= 0 else "", f"{shown:,.2f}")
        )
    heads = page.made[-5:]
    page.made[-5:] = [line.model_copy(update={"box": line.box._replace(x=x)}) for line, x in zip(heads, columns, strict=True)]
    for cells in made:
        page.row(*cells)
        page.made[-5:] = [
            line.model_copy(update={"box": line.box._replace(x=x)}) for line, x in zip(page.made[-5:], columns, strict=True) if line.text
        ]
    return page


CHANGES = st.lists(
    st.integers(-50_000, 50_000).filter(lambda cents: abs(cents) > 100).map(lambda cents: Decimal(cents) / 100), min_size=4, max_size=9
)


@settings(deadline=None, max_examples=60)
@given(CHANGES)
def test_consistent_statements_are_silent(changes):
    """Every balance follows from the one before."""
    scene = seen(statement(Decimal(9000), changes).lines, "statement")
    assert labels(scene) == set()
    assert all(check["holds"] for check in scene.facts.document.checks)
    assert len(scene.facts.document.checks) == len(changes) - 1


@settings(deadline=None, max_examples=60)
@given(CHANGES)
def test_a_wrong_balance_is_said(changes):
    """One balance that does not follow."""
    assert labels(seen(statement(Decimal(9000), changes, wrong=Decimal("777.77")).lines, "statement")) == {"document.sum_mismatch"}


def test_shops_are_no_documents():
    """A product page, a chat and a checkout without a kind."""
    pages = [
        Layout().row("¥149", size=60).row("手工陶瓷茶具").row("月销 2000+", "好评率 98%"),
        Layout().row("在吗").row("在的，发票怎么开").row("下单时选择"),
        Layout().row("Order summary", size=36).row("Mug", "$24.00").row("Plate", "$12.00").row("Shipping", "$5.00").row("Total", "$41.00"),
    ]
    assert [seen(page.lines).facts.document for page in pages] == [None] * 3


def test_kinds_without_a_title():
    """A till slip by its signs, a statement by its table; a delivery order with a service charge is neither."""
    slip = (
        Layout(520)
        .row("CORNER GRILL")
        .row("Cashier 04")
        .row("Soup", "6.00")
        .row("Bread", "2.00")
        .row("Total", "8.00")
        .row("Tendered", "10.00")
        .row("Change due", "2.00")
    )
    assert seen(slip.lines).facts.document.kind == "receipt"
    table = Layout(1100).row("Day", "Note", "Money in", "Balance")
    for day in range(1, 6):
        table.row(f"0{day}/06", "Refund", "10.00", f"{100 + 10 * day}.00")
    assert seen(table.lines).facts.document.kind == "statement"
    order = (
        Layout(520)
        .row("Your order")
        .row("Ramen", "$14.00")
        .row("Subtotal", "$14.00")
        .row("Service fee", "$2.00")
        .row("Tip", "$3.00")
        .row("Total", "$19.00")
    )
    assert seen(order.lines).facts.document is None


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("Base pay", "2,000.00", "8,000.00"), ("Bonus", "100.00", "900.00")], set()),
        ([("Base pay", "2,000.00", "8,000.00"), ("Bonus", "100.00", "400.00")], {"document.sum_mismatch"}),
    ],
)
def test_the_years_columns_have_sums_of_their_own(rows, expected):
    """The period's figures are summed apart from the year's."""
    page = Layout(900).row("Payslip", size=36).row("Earnings", "This month", "YTD")
    for row in rows:
        page.row(*row)
    assert labels(seen(page.row("Gross pay", "2,100.00", "8,900.00").lines, "payslip")) == expected


def test_what_employers_pay_and_seldom_zeros_are_no_faults():
    """Contributions beside the wage are not taken off it; days of absence are usually none."""
    page = Layout(900).row("工资单", size=36)
    for name, value in (
        ("基本工资", "9,000.00"),
        ("岗位津贴", "500.00"),
        ("应发合计", "9,500.00"),
        ("养老保险", "720.00"),
        ("医疗保险", "180.00"),
        ("旷工扣款", "0.00"),
    ):
        page.row(name, value)
    page.row("扣款合计", "900.00").row("实发工资", "8,600.00").row("养老保险（公司部分）", "1,440.00")
    assert labels(seen(page.lines, "payslip")) == set()


def test_an_emptied_account_is_no_gap_but_a_missing_amount_is():
    """A balance of zero that follows is right; a balance that moves without an amount is not."""
    head = ("Date", "Text", "Debit", "Credit", "Balance")
    good = [(500, "x", 200), (200, "x", 0), (0, "y", 300), (300, "x", 250)]
    columns = {"x": 2, "y": 3}

    def table(skip):
        made = Layout(1100).row("Account statement", size=36)
        step = (1100 - 60) // 5
        for place, text in enumerate(head):
            cell(made, 30 + place * step, text)
        made.y += 60
        for number, (before, side, after) in enumerate(good):
            cell(made, 30, f"0{number + 1}/03")
            if number != skip:
                cell(made, 30 + columns[side] * step, f"{abs(after - before)}.00")
            cell(made, 30 + 4 * step, f"{after}.00")
            made.y += 60
        return made

    def cell(made, x, text):
        part = Layout(100).row(text).made[0]
        made.made.append(part.model_copy(update={"box": part.box._replace(x=x, y=made.y)}))

    assert labels(seen(table(None).lines, "statement")) == set()
    assert labels(seen(table(2).lines, "statement")) == {"document.zero_field"}


def test_quantities_in_rows_of_their_own():
    """`3 @ 2.00` under a name is that line's, and must give its amount."""
    page = Layout(520).row("Receipt").row("Apples", "6.00").row("3 @ 2.00").row("Pears", "8.00").row("4 @ 2.00").row("Plums", "5.00")
    assert labels(seen(page.row("Subtotal", "19.00").row("TOTAL", "19.00").lines, "receipt")) == set()
    page = Layout(520).row("Receipt").row("Apples", "6.00").row("3 @ 2.00").row("Pears", "8.00").row("4 @ 2.50").row("Plums", "4.00").row("2 @ 2.00")
    assert labels(seen(page.row("Subtotal", "18.00").row("TOTAL", "18.00").lines, "receipt")) == {"document.sum_mismatch"}


def test_through_real_pictures():
    """The shipped payslip and receipt, read by OCR."""
    from pipeline.reading.text import Reader  # noqa: PLC0415

    reader = Reader()
    assert labels(seen(reader.read(payslip().page), "payslip")) == {"document.sum_mismatch"}
    scene = seen(reader.read(receipt().page), "receipt")
    assert labels(scene) == set()
    assert scene.facts.document.fields["total"] == 22.41


def test_a_schema_of_ones_own(tmp_path):
    """A kind that nobody shipped; and its mistakes, with the file's name."""
    (tmp_path / "quote.yaml").write_text(
        "kind: quote\ndetect: [quotation]\nfields: {total: [sum in all]}\nitems: true\nchecks:\n  - {name: total, total: total, parts: [items]}\n",
        encoding="utf-8",
    )
    schema = schemas(tmp_path)["quote"]
    page = Layout().row("Quotation").row("Roof", "1,000.00").row("Walls", "500.00").row("Sum in all", "1,700.00")
    document, found = documents.read(page.lines, schema)
    assert document.fields["total"] == 1700.0
    assert [label.name for label in found] == ["document.sum_mismatch"]
    for text, message in (
        ("kind: [", "not valid YAML"),
        ("kind: Big\n", "kind"),
        ("kind: x\nchecks:\n  - {name: a, total: b, parts: [c]}\n", "names 'b'"),
    ):
        folder = tmp_path / message[:3]
        folder.mkdir()
        (folder / "bad.yaml").write_text(text, encoding="utf-8")
        with pytest.raises(UsageError, match=message) as caught:
            schemas(folder)
        assert "bad.yaml" in str(caught.value)


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_the_schema_in_the_readme(readme, tmp_path):
    """What newcomers copy works: it tells its document, and a wrong total in it is found."""
    root = Path(__file__).parent.parent.parent
    text = (root / readme).read_text(encoding="utf-8")
    (tmp_path / "rent.yaml").write_text(
        next(part for part in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if part.startswith("kind:")), encoding="utf-8"
    )
    page = Layout().row("Rent receipt", size=40).row("Rent", "850.00").row("Water", "24.60").row("Electricity", "61.35").row("Total", "955.95")
    known = schemas(tmp_path)
    schema = documents.kind_of(page.lines, Context(), known)
    assert schema is known["rent"]
    assert [label.name for label in documents.read(page.lines, schema)[1]] == ["document.sum_mismatch"]
