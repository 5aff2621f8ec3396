"""Papers that nobody names: what makes a page one, and what its lists, months and panels owe."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.pairs import clean
from tests.reading.test_document_pages import page, told
from tests.reading.test_document_relations import SUM, ZERO
from tests.reading.test_documents import labels, seen


def pricing(text):
    """Whether a page counts as a document at all."""
    return seen(page(text)).facts.document is None


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("实发金额（应发合计一代扣合计)", "实发金额"),
        ("实发 = 应发 - 扣款", "实发"),
        ("Net pay (gross pay - total deductions)", "net pay"),
        ("Amount owed = charges − payments", "amount owed"),
        ("Tax (excl. VAT)", "tax (excl. vat"),
        ("Sub-total", "sub-total"),
        ("伙食费（早餐）", "伙食费(早餐"),
    ],
)
def test_a_formula_is_no_part_of_a_name(label, name):
    """How a figure comes about says nothing of what it is."""
    assert clean(label) == name


PANELS = """
碧园物业缴费单
物业费 | ¥{first}
期间 | {head} | 单价
六月 | 88.0 | {price}
公摊电费 | ¥52.00
期间 | {head} | 单价
六月 | 65度 | 0.80
应缴合计 | ¥{total}
"""


@pytest.mark.parametrize(
    ("head", "first", "price", "total", "expected"),
    [
        ("数量", "220.00", "2.50", "272.00", set()),
        ("计量", "220.00", "0.00", "272.00", {ZERO}),
        ("用量", "220.00", "0.00", "272.00", {ZERO}),
        ("数量", "250.00", "2.50", "302.00", {SUM}),
    ],
)
def test_panels_count_by_whatever_word(head, first, price, total, expected):
    """A price of nothing, for what was used and paid for."""
    assert told(PANELS.format(head=head, first=first, price=price, total=total)) == expected


TABLE = """
VAT invoice
Item | Net | VAT rate | VAT | Gross
Varnish | 60.00 | 20% | 12.00 | 72.00
Guide book | 18.00 | 0% | 0.00 | 18.00
Rollers | 15.00 | 20% | 3.00 | 18.00
 | | | Total net | {net}
 | | | Total VAT | {tax}
 | | | Invoice total | {total}
"""


@pytest.mark.parametrize(
    ("net", "tax", "total", "expected"),
    [
        ("93.00", "15.00", "108.00", set()),
        ("93.00", "15.00", "128.00", {SUM}),
        ("93.00", "0.00", "108.00", {ZERO}),
        ("83.00", "15.00", "108.00", {SUM}),
    ],
)
def test_sums_flush_under_another_column(net, tax, total, expected):
    """Sums stand under the last column of a table, and may be those of another."""
    assert expected <= told(TABLE.format(net=net, tax=tax, total=total), "invoice")
    assert expected or not told(TABLE.format(net=net, tax=tax, total=total), "invoice")


@pytest.mark.parametrize(
    ("label", "tax", "total", "expected"),
    [
        ("GST", "14.00", "154.00", False),
        ("GST", "0.00", "154.00", True),
        ("VAT (exempt)", "0.00", "140.00", False),
        ("增值税", "0.00", "158.20", True),
    ],
)
def test_a_tax_of_nothing_between_two_sums(label, tax, total, expected):
    """What is wanting is a tax at a rate that there is."""
    text = f"Invoice\nDesk | 90.00\nLamp | 30.00\nMat | 20.00\nSubtotal | 140.00\n{label} | {tax}\nTotal | {total}"
    assert (ZERO in told(text, "invoice")) is expected


LISTS = """
Choir account, winter term
Fees | | Payments and credits |
Membership | $260.00 | Card 2 Oct | $150.00
Sheet music | $38.00 | Sibling credit | $30.00
Concert dress | $72.50 | Total payments | {paid}
Total fees | {fees} | |
Still owing | {left}
"""


@pytest.mark.parametrize(
    ("fees", "paid", "left", "expected"),
    [("$370.50", "$180.00", "$190.50", set()), ("$370.50", "$180.00", "$230.50", {SUM}), ("$410.50", "$180.00", "$190.50", {SUM})],
)
def test_two_lists_and_what_is_left(fees, paid, left, expected):
    """Charges on one side, credits on the other, however long each is."""
    assert told(LISTS.format(fees=fees, paid=paid, left=left)) == expected


@pytest.mark.parametrize(("left", "expected"), [("3,100.00", set()), ("3,700.00", {SUM})])
@pytest.mark.parametrize("words", [("Total income", "Total expenditure", "Surplus"), ("收入合计", "支出合计", "本期结余")])
def test_what_is_left_of_a_period(words, left, expected):
    """What came in less what went out, each with its list."""
    into, out, rest = words
    text = f"Village fair budget\nStalls | 2,400.00\nRaffle | 900.00\nGrant | 1,800.00\n{into} | 5,100.00\nTents | 1,250.00\nBand | 480.00\nPosters | 270.00\n{out} | 2,000.00\n{rest} | {left}"
    assert told(text) == expected


@pytest.mark.parametrize(("last", "expected"), [("£1,120.00", set()), ("£1,720.00", {SUM})])
def test_an_account_from_balance_to_balance(last, expected):
    """What there was, with what came and went, is what there is."""
    text = f"Allotment society\nBalance at 1 April | £940.00\nRents | £410.00\nWater | -£150.00\nSkip | -£80.00\nBalance at 30 June | {last}"
    assert told(text, "table") == expected


@pytest.mark.parametrize(
    ("main", "note", "expected"),
    [
        ("学费 | 4,600.00", "", set()),
        ("学费 | 0.00", "", {ZERO}),
        ("学费 | 0.00", "减免类型：全额减免", set()),
        ("Rent | 0.00", "", {ZERO}),
        ("Rent | 0.00", "First month rent-free", set()),
        ("滞纳金 | 0.00", "", set()),
    ],
)
def test_what_a_bill_is_for(main, note, expected):
    """Nobody is billed for what comes on top alone, unless the page says why."""
    first = main.split(" | ")[1].replace(",", "")
    text = f"缴费通知\n{main}\n{note}\n住宿费 | 700.00\n教材费 | 310.00\n校服费 | 240.00\n合计 | {float(first) + 1250:.2f}"
    assert told(text) == expected


MONTHS = """
收支明细
2025年6月
支出 ¥{june} 收入 ¥0.00
水果店 | -58.00
加油 | -300.00
书店 | -42.50
2025年5月
支出 ¥1,280.00 收入 ¥{may}
房租 | -1,200.00
工资 | +5,600.00
话费 | -80.00
没有更多了
"""


@pytest.mark.parametrize(
    ("june", "may", "expected"),
    [("400.50", "5,600.00", set()), ("700.50", "5,600.00", {SUM}), ("400.50", "6,900.00", {SUM}), ("400.50", "0.00", {SUM, ZERO})],
)
def test_each_month_has_its_own_sums(june, may, expected):
    """A month's sums are of its own entries; a month in which nothing came in is none's fault."""
    assert told(MONTHS.format(june=june, may=may), "statement") == expected


WALLET = """
{title}
^¥{net}
餐饮 | ¥820.00
交通 | ¥140.00
购物 | ¥610.50
{sum} | ¥1,570.50
{back} | -¥90.00
{name} | ¥{net}
"""


@pytest.mark.parametrize(("net", "expected"), [("1,480.50", set()), ("1,780.50", {SUM})])
@pytest.mark.parametrize("words", [("七月净支出", "消费小计", "退款到账", "净支出"), ("Net spending in July", "Subtotal", "Refunds", "Net spending")])
def test_spending_after_refunds(words, net, expected):
    """What was spent, less what came back."""
    title, sum_, back, name = words
    assert told(WALLET.format(title=title, sum=sum_, back=back, name=name, net=net)) == expected


RESULTS = """
Profit and loss
Takings | 31,200.00
Online | 8,400.00
Total sales | 39,600.00
Fabric | 12,300.00
Thread | 1,150.00
Total cost of sales | 13,450.00
Gross profit | {gross}
Wages | 9,800.00
Rent | 4,200.00
Total overheads | 14,000.00
Net profit / (loss) | {net}
"""


@pytest.mark.parametrize(
    ("gross", "net", "expected"), [("26,150.00", "12,150.00", set()), ("26,150.00", "15,650.00", {SUM}), ("29,150.00", "15,150.00", {SUM})]
)
def test_results_over_sums_of_costs(gross, net, expected):
    """A sum of costs stands for its parts."""
    assert told(RESULTS.format(gross=gross, net=net)) == expected


@pytest.mark.parametrize(("price", "expected"), [("6.20", set()), ("0.00", {ZERO})])
def test_a_title_beside_buttons(price, expected):
    """A paper in an application names itself before its buttons."""
    text = f"采购订单 | 草稿 | 新增 | 复制 | 打印\n单号 CG-77 | 供应商 北岭五金\n序号 | 物料 | 数量 | 单价 | 金额\n1 | 合页 | 60 | {price} | 372.00\n2 | 滑轨 | 24 | 15.00 | 360.00\n3 | 拉手 | 40 | 4.50 | 180.00\n合计 | | | | 912.00"
    assert ZERO in told(text) if expected else not told(text)


SHELF = "周末采购单\n土豆 | 鸡蛋 | 牛肉\n原价 ¥5.9 | 原价 ¥22.8 | 原价 ¥62.8\n¥3.9 | ¥18.8 | ¥58.8\n立减¥2 | 立减¥4 | 立减¥4\n牛奶 | 香蕉 | 虾仁\n原价 ¥12.9 | 原价 ¥6.8 | 原价 ¥46.8\n¥9.9 | ¥4.8 | ¥37.8\n立减¥3 | 立减¥2 | 立减¥9"
MENU = "Invoices | Orders | Items | Help | Account\nWidget box | $4.00 | $12.00 | $16.00\nCable | $3.00 | $9.00 | $14.00"
BASKET = "Your order summary\nMug | $12.00\nTea towel | $9.00\nTray | $15.00\nDelivery fee | $4.00\nTotal | $44.00"
VISIT = "洗衣机清洗账单\n滚筒型，上门 1 次\n拆洗 | ¥150.00\n除菌 | ¥45.00\n配件 | ¥30.00\n应付合计 | ¥255.00\n师傅王工，服务单号 FW771"


@pytest.mark.parametrize("text", [SHELF, MENU, BASKET, VISIT, SHELF.replace("原价", "was").replace("立减", "save ")])
def test_no_papers(text):
    """Shelves, menus and baskets are no documents, whatever word stands on them."""
    assert pricing(text)


PAPERS = [
    ("Your phone bill", "Monthly plan | £{0}\nCalls | £3.45\nData add-on | £6.00\nSubtotal | £27.45\nVAT at 20% | £5.49\nTotal to pay | £{1}", ("18.00", "32.94"), ("18.00", "38.94")),
    ("家财险保费明细", "房屋主体 | {0}\n室内装修 | 96.00\n家用电器 | 58.00\n盗抢 | 42.00\n保费合计 | {1}", ("210.00", "406.00"), ("210.00", "506.00")),
    ("Premium notice", "Buildings | $412.00\nContents | ${0}\nLegal cover | $24.00\nTotal premium | ${1}", ("168.50", "604.50"), ("168.50", "644.50")),
    ("社团经费决算表", "场地 | 1,200.00\n器材 | {0}\n奖品 | 460.00\n合计 | {1}", ("880.00", "2,540.00"), ("880.00", "2,840.00")),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "right", "wrong"), PAPERS)
def test_papers_by_their_title_and_a_sum(title, text, right, wrong):
    """A page that calls itself a bill, a budget, a notice, and sums amounts up, is one."""
    assert not told(f"{title}\n{text.format(*right)}")
    assert SUM in told(f"{title}\n{text.format(*wrong)}")


def test_a_stock_counted_in_pieces():
    """What there was, with what came and went, in each row of a stock."""
    rows = "仓库盘点表\n品名 | 期初 | 入库 | 出库 | 期末\n胶带 | 120 | 60 | 45 | 135\n标签 | 38 | 20 | 17 | 41\n纸箱 | 25 | 10 | 18 | 17\n气泡膜 | 300 | 150 | 210 | {}"
    assert not labels(seen(page(rows.format("240"))))
    assert SUM in labels(seen(page(rows.format("290"))))
