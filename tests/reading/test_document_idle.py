"""Zeros and blanks that are right to be so, and those that the other figures of the page contradict."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.schema import schemas
from tests.reading.test_document_relations import SUM, ZERO, said, sheet
from tests.reading.test_documents import seen

FREE = "Corner Cafe\nReceipt\n2 Rolls | 6.00\n1 Soup | 5.50\n1 Cake {why} | 0.00\nSubtotal | 11.50\nTotal | 11.50"


@pytest.mark.parametrize("why", ["(on us)", "on the house", "comp'd", "(complimentary)", "free", "gift"])
def test_on_the_house(why):
    """What the house gives costs nothing."""
    assert said(FREE.format(why=why)) == set()


CLAIM = "Expense claim\nDate | Item | Amount | {head}\n01 Oct | Taxi to site | £18.00 | £0.00\n02 Oct | Hotel | £90.00 | £15.00\n02 Oct | Supper | £24.00 | £4.00\n03 Oct | Train home | £41.00 | £0.00\nTotal claimed | £173.00"


@pytest.mark.parametrize("head", ["of which VAT", "VAT", "Discount", "Tax incl."])
def test_columns_of_which_many_rows_have_nothing(head):
    """A row without a tax or a discount has nothing in its column."""
    assert said(CLAIM.format(head=head), "expense") == set()


FOLIO = "Folio\nDate | Description | Amount | Balance\n3 Nov | Room | 120.00 | 120.00\n3 Nov | Tax | 12.00 | {second}\n4 Nov | Room | 120.00 | 252.00\n5 Nov | Card payment | -252.00 | 0.00\nBalance due | 0.00"


def test_settled():
    """A balance that comes to nothing is right to be nothing; one on the way that does not follow is not."""
    assert said(FOLIO.format(second="132.00"), "statement") == set()
    assert said(FOLIO.format(second="112.00"), "statement") == {SUM}


SHEET = (
    "五月工资发放表\n序号 | 姓名 | 基本工资 | 津贴 | 应发合计 | 养老 | 实发金额 | 签收\n"
    "1 | 周敏 | 5200.00 | 300.00 | 5500.00 | 400.00 | 5100.00 | \n2 | 吴强 | {base} | 500.00 | {gross} | 400.00 | {net} | \n3 | 郑洁 | 4800.00 | 0.00 | 4800.00 | 400.00 | 4400.00 | "
)


def test_sheets_of_people():
    """Nobody's base pay is nothing, though the row comes to its sum; a column to sign in holds no figures."""
    assert ZERO not in said(SHEET.format(base="6000.00", gross="6500.00", net="6100.00"), "payslip")
    assert ZERO in said(SHEET.format(base="0.00", gross="500.00", net="100.00"), "payslip")


BILL = "Energy bill\nElectricity used | {used}\nEnergy at 25.1p per kWh | {cost}\nStanding charge 30 days at 50.00p | £15.00\nVAT at 5% | £2.00\nPlease pay | {total}"


@pytest.mark.parametrize(("used", "cost", "total", "blank"), [("300 kWh", "£75.30", "£92.30", False), ("300 kWh", "£0.00", "£92.30", True), ("0 kWh", "£0.00", "£17.00", False)])  # fmt: skip
def test_what_has_its_price_costs_something(used, cost, total, blank):
    """An amount of nothing beside the price of one is a fault where any was used."""
    assert (ZERO in said(BILL.format(used=used, cost=cost, total=total), "bill")) is blank


SHARES = (
    "门诊收费票据\n挂号费 | 12.00\n药费 | 180.00\n检查费 | 108.00\n合计 | 300.00\n医保统筹支付 | {fund}\n个人账户支付 | 60.00\n个人现金支付 | 40.00"
)


@pytest.mark.parametrize(("fund", "expected"), [("200.00", set()), ("", {ZERO})])
def test_a_share_that_is_not_there(fund, expected):
    """Of those who pay, one stands without a figure, and the others do not come to the total."""
    assert said(SHARES.format(fund=fund)) == expected


FORM = "Tax worksheet\n1 | Wages | 41,000\n2 | Interest | 900\n3 | Total. Add lines 1 and 2 | 41,900\n4 | Adjustments | 1,200\n5 | Deduction | 12,000\n6 | Taxable. Line 3 less lines 4 and 5 | {due}"


@pytest.mark.parametrize(("due", "expected"), [("28,700", set()), ("26,100", {SUM})])
def test_a_sign_is_that_of_each_row(due, expected):
    """`less lines 4 and 5` takes both off."""
    assert said(FORM.format(due=due)) == expected


SLIP = "三月工资明细\n日常工资 | 4,000.00\n加班工资 | 600.00\n工资合计 | 4,600.00\n减：水电费 | 80.00\n加：押金退还 | 100.00\n减：社保 | 420.00\n本月实发 | {net}"


@pytest.mark.parametrize(("net", "expected"), [("4,200.00", set()), ("4,900.00", {SUM})])
def test_signs_in_words(net, expected):
    """`加：` puts on top what would be taken off by its other words."""
    assert said(SLIP.format(net=net), "payslip") == expected


INVOICE = "服务费账单\n项目 | 工时 | 费率 | 费用\n测绘 | 10 | 80.00 | 800.00\n复核 | 5 | 60.00 | 300.00\n不含税金额 | 1,100.00\n税金（10%） | 110.00\n含税总额 | {total}"


@pytest.mark.parametrize(("total", "expected"), [("1,210.00", set()), ("1,100.00", {SUM})])
def test_a_tax_between_two_sums(total, expected):
    """A total with tax that is the sum without it is wrong."""
    assert said(INVOICE.format(total=total), "invoice") == expected


FEED = (
    "Current account\nCafe | -£8.00\nTue 6 May · Balance £{last}\nRefund | +£20.00\nMon 5 May · Balance £{third}\nGrocer | -£60.00\n"
    "Sun 4 May · Balance £540.00\nRent | -£400.00\nFri 2 May · Balance £600.00\nWages | +£900.00\nThu 1 May · Balance £1,000.00\nStarting balance\n£100.00"
)


def test_balances_under_their_day():
    """A balance may stand behind its day; one that does not follow is found, and so is one that goes on a few entries."""
    good = FEED.replace("540.00", "540.00")
    assert said(good.format(third="560.00", last="552.00")) == set()
    assert said(good.format(third="410.00", last="552.00")) == {SUM}


@pytest.mark.parametrize("text", [SLIP.format(net="4,900.00"), FOLIO.format(second="112.00"), FORM.format(due="26,100"), SHEET.format(base="0.00", gross="500.00", net="100.00")])  # fmt: skip
def test_messages_name_figures_of_the_page(text):
    """A message calls a figure as its page does, and says nothing of how it was found."""
    found = [one.message for one in seen(sheet(text)).labels if one.message]
    for message in found:
        assert not any(word in message.en for word in ("footed", "stated", "shared", "“row”", "deducted", "headed", "“net”", "“balance”"))
    assert schemas(None)
    assert found
