"""Papers: payslips, statements, till receipts, invoices, utility bills and expense claims."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.made import Facts
from tests.generator.web.lanes_kit import Row, make
from tests.generator.web.page import Page

S, Z = "document.sum_mismatch", "document.zero_field"

Slip = tuple[str, str, dict[str, str], tuple[Row, ...], tuple[Row, ...], float, str]
ZH_SLIP = {"head": "青禾印务有限公司 工资单", "who": "姓名 陆小满　部门 装订　2024年5月", "gross": "应发合计", "off": "扣款合计", "net": "实发工资"}
EN_SLIP = {
    "head": "Harrow Joinery Ltd — Payslip",
    "who": "Employee: D. Okafor   Period: May 2024",
    "gross": "Gross pay",
    "off": "Total deductions",
    "net": "Net pay",
}
SLIPS: tuple[Slip, ...] = (
    ("zh-payslip-net-off", "zh", ZH_SLIP, (("基本工资", 5200), ("绩效", 1350), ("餐补", 300)), (("养老保险", 416), ("医疗保险", 104)), 200, S),
    (
        "zh-payslip-zero",
        "zh",
        ZH_SLIP,
        (("基本工资", 0), ("绩效", 1420), ("餐补", 300), ("交通补贴", 200)),
        (("养老保险", 96), ("医疗保险", 24)),
        0,
        Z,
    ),
    ("en-payslip-right", "en", EN_SLIP, (("Basic pay", 2450), ("Overtime", 186.5)), (("Income tax", 312.4), ("National Insurance", 158.2)), 0, ""),
)
Table = tuple[str, str, str, str, tuple[str, ...], tuple[tuple[str, ...], ...], tuple[tuple[str, str], ...], str]
"""Name, kind, heading, line below it, columns, rows, closing lines, label."""
BANK = ("Date", "Details", "Out", "In", "Balance")
ZH_BANK = ("日期", "摘要", "支出", "收入", "余额")
TABLES: tuple[Table, ...] = (
    (
        "zh-bank-gap", "bank_statement", "江湾银行 账户明细", "户名 陆小满　尾号 4471　上期余额 3,200.00", ZH_BANK,
        (("05-02", "超市消费", "145.60", "", "3,054.40"), ("05-06", "转入", "", "900.00", ""), ("05-09", "水费", "62.40", "", "3,892.00"), ("05-15", "书店", "92.00", "", "3,800.00")),
        (), Z,
    ),
    (
        "en-bank-right", "bank_statement", "Tyne Mutual — Statement of account", "Account ending 0938   Opening balance 1,480.00", BANK,
        (("03 May", "Grocer", "64.20", "", "1,415.80"), ("07 May", "Wages", "", "1,900.00", "3,315.80"), ("11 May", "Rent", "850.00", "", "2,465.80")),
        (("Closing balance", "2,465.80"),), "",
    ),
    (
        "zh-till-right", "receipt", "巷口杂货", "收银 03　2024-05-18 17:42", ("品名", "数量", "单价", "金额"),
        (("酱油", "1", "12.50", "12.50"), ("挂面", "3", "6.00", "18.00"), ("鸡蛋", "2", "9.80", "19.60")), (("合计", "50.10"), ("收款", "60.00"), ("找零", "9.90")), "",
    ),
    (
        "zh-utility-right", "invoice", "临溪供水公司 水费账单", "户号 20817　账期 2024年4月", ("项目", "用量", "单价", "金额"),
        (("自来水", "14", "2.80", "39.20"), ("污水处理", "14", "1.00", "14.00")), (("应缴金额", "53.20"),), "",
    ),
    (
        "zh-claim-off", "receipt", "差旅费用报销单", "报销人 何青　事由 展会布置", ("日期", "事项", "票据", "金额"),
        (("05-11", "高铁票", "2张", "386.00"), ("05-12", "住宿", "1张", "420.00"), ("05-13", "市内交通", "4张", "74.00")), (("报销总额", "940.00"),), S,
    ),
    (
        "en-till-right", "receipt", "CORNER HARDWARE", "Till 2   18/05/2024 10:31", ("Item", "Qty", "Each", "Amount"),
        (("Wood screws", "2", "3.25", "6.50"), ("Masking tape", "1", "4.10", "4.10"), ("Paint brush", "3", "2.80", "8.40")), (("Total", "19.00"), ("Cash", "20.00"), ("Change", "1.00")), "",
    ),
    (
        "en-invoice-off", "invoice", "Invoice 2024-117 — Marsh Print Studio", "Bill to: Elm Café   Date: 14 May 2024", ("Description", "Qty", "Rate", "Amount"),
        (("Menu printing", "200", "0.60", "120.00"), ("Window poster", "4", "18.00", "72.00")), (("Subtotal", "192.00"), ("VAT 20%", "38.40"), ("Total due", "250.40")), S,
    ),
    (
        "en-utility-zero", "invoice", "Dale Power — Electricity bill", "Customer 55-1820   1 Apr to 30 Apr 2024", ("Charge", "Units", "Rate", "Amount"),
        (("Day units", "210", "0.28", "58.80"), ("Night units", "96", "0.15", "0.00"), ("Standing charge", "30", "0.50", "15.00")), (("Total to pay", "73.80"),), Z,
    ),
    (
        "en-claim-right", "receipt", "Expense claim", "Claimant: T. Bell   Trip: Leeds trade fair", ("Date", "Purpose", "Receipts", "Amount"),
        (("06 May", "Rail", "1", "84.50"), ("07 May", "Hotel", "1", "132.00"), ("08 May", "Taxi", "2", "27.30")), (("Claim total", "243.80"),), "",
    ),
)  # fmt: skip


def payslip(slip: Slip) -> Page:
    """A slip with pay on the left and deductions on the right."""
    name, language, words, pay, off, slack, label = slip
    gross, less = sum(amount for _, amount in pay), sum(amount for _, amount in off)

    def column(lines: tuple[Row, ...], total: str, amount: float) -> str:
        """One side, closed by its sum."""
        inner = "".join(f"<div class='row'><span>{item}</span><span>{value:,.2f}</span></div>" for item, value in (*lines, (total, amount)))
        return f"<div style='flex:1;border:1px solid #444;padding:16px'>{inner}</div>"

    body = (
        f"<h2>{words['head']}</h2><p style='white-space:pre;margin:12px 0'>{words['who']}</p><div style='display:flex;gap:20px'>{column(pay, words['gross'], gross)}"
        f"{column(off, words['off'], less)}</div><div class='row' style='font-size:26px;font-weight:700;margin-top:22px'><span>{words['net']}</span><span>{gross - less - slack:,.2f}</span></div>"
    )
    context = {"surface": "document", "kind": "payslip"}
    font = "sans" if language == "zh" else "latin"
    css = "body{background:#fff;color:#111;padding:40px;font-size:21px}.row{padding:5px 0}"
    return make(name, css, body, width=920, font=font, smallest=21, paper=True, facts=Facts(context=context, must=set(label.split())))


def table(given: Table) -> Page:
    """A ruled or unruled table with closing lines; tills are narrow and set in monospace."""
    name, kind, head, below, columns, lines, closing, label = given
    till = "-till-" in name
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line)}</tr>" for line in lines)
    ends = "".join(f"<div class='row'><b>{item}</b><b>{value}</b></div>" for item, value in closing)
    rule = "0" if till else "1px solid #888" if "bank" not in name else "0;border-bottom:1px solid #bbb"
    css = (
        f"body{{background:#fff;color:#151515;padding:{24 if till else 44}px;font-size:20px}}table{{width:100%;border-collapse:collapse;margin:18px 0}}td,th{{border:{rule};padding:7px 8px;text-align:left}}"
        "td:nth-child(n+3),th:nth-child(n+3){text-align:right}"
    )
    body = f"<h2>{head}</h2><p style='white-space:pre'>{below}</p><table><tr>{''.join(f'<th>{column}</th>' for column in columns)}</tr>{cells}</table>{ends}"
    font = ("mono" if till else "serif" if "invoice" in name else "latin") if name.startswith("en") else ("deja" if till else "sans")
    facts = Facts(
        context={"surface": "document", "kind": kind}, must=set(label.split()), unsure={S} if label == Z else set()
    )  # a missing figure also breaks a sum
    return make(name, css, body, width=560 if till else 960, font=font, smallest=20, paper=True, facts=facts)


def pages(rng: Random) -> Iterator[Page]:
    """All papers, in an order of chance."""
    made = [*map(payslip, SLIPS), *map(table, TABLES)]
    rng.shuffle(made)
    yield from made
