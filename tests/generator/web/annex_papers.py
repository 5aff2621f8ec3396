"""Documents of `annex`: payslips, bank statements, till receipts and invoices, Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.annex_kit import CJK, HEI, MONO, SANS, SERIF, back, build, money, status
from tests.generator.web.page import Page


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A payslip: pay and deductions as (name, cents); `off` spoils the net shown, `blank` names a line shown as zero though it is in the sums."""

    name: str
    firm: str
    month: str
    person: str
    pay: tuple[tuple[str, int], ...]
    less: tuple[tuple[str, int], ...]
    off: int = 0
    gross_off: int = 0
    blank: str = ""
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    text: str | None = None

    @property
    def gross(self) -> int:
        """Cents of all pay, as shown."""
        return sum(cents for _, cents in self.pay) + self.gross_off

    @property
    def taken(self) -> int:
        """Cents of all deductions."""
        return sum(cents for _, cents in self.less)

    @property
    def net(self) -> int:
        """Cents paid out, as shown."""
        return sum(cents for _, cents in self.pay) - self.taken + self.off

    def show(self, name: str, cents: int) -> str:
        """The figure of a line as it stands on the slip."""
        return money(0 if name == self.blank else cents)


def facts(must: tuple[str, ...], unsure: tuple[str, ...], text: str | None, kind: str = "") -> Facts:
    """The upload around a document; labels of `unsure` carry their whole name."""
    context = {"surface": "document"} | ({"kind": kind} if kind else {})
    return Facts(text=text, context=context, must={f"document.{m}" for m in must}, unsure=set(unsure))


SUMS = ("document.sum_mismatch",)

SLIPS_ZH = (
    Slip(
        name="september",
        firm="青禾文化传播有限公司",
        month="2025年9月",
        person="周雨桐",
        pay=(("基本工资", 750000), ("岗位津贴", 120000), ("绩效奖金", 180000), ("餐补", 40000)),
        less=(("养老保险", 60000), ("医疗保险", 15000), ("失业保险", 3750), ("住房公积金", 52500), ("个人所得税", 13863)),
        text="上传九月工资条，用于办理租房备案",
    ),
    Slip(
        name="no_overtime",
        firm="恒川机械制造厂",
        month="2025年8月",
        person="吴建国",
        pay=(("基本工资", 520000), ("工龄工资", 30000), ("加班费", 0), ("高温补贴", 30000)),
        less=(("养老保险", 41600), ("医疗保险", 10400), ("失业保险", 2600), ("住房公积金", 26000)),
    ),
    Slip(
        name="net_too_high",
        firm="青禾文化传播有限公司",
        month="2025年10月",
        person="高远",
        pay=(("基本工资", 680000), ("岗位津贴", 90000), ("绩效奖金", 150000), ("交通补贴", 30000)),
        less=(("养老保险", 54400), ("医疗保险", 13600), ("失业保险", 3400), ("住房公积金", 47600), ("个人所得税", 9930)),
        off=100000,
        must=("sum_mismatch",),
    ),
    Slip(
        name="base_zero",
        firm="恒川机械制造厂",
        month="2025年7月",
        person="陈立",
        pay=(("基本工资", 560000), ("工龄工资", 45000), ("加班费", 87000), ("全勤奖", 20000)),
        less=(("养老保险", 44800), ("医疗保险", 11200), ("失业保险", 2800), ("住房公积金", 28000)),
        blank="基本工资",
        must=("zero_field",),
        unsure=SUMS,
        text="七月工资条，麻烦审核",
    ),
    Slip(
        name="base_zero_small_sum",
        firm="云栖软件技术有限公司",
        month="2025年6月",
        person="沈佳",
        pay=(("基本工资", 0), ("岗位工资", 460000), ("绩效工资", 320000), ("通讯补贴", 20000)),
        less=(("养老保险", 64000), ("医疗保险", 16000), ("失业保险", 4000), ("住房公积金", 40000), ("个人所得税", 5280)),
        must=("zero_field",),
    ),
)


def slip_zh(slip: Slip, _: Random) -> Page:
    """A payslip in an office app: net pay in a blue card, lines in two groups."""
    pay = "".join(f"<div><span>{name}</span><span>{slip.show(name, cents)}</span></div>" for name, cents in slip.pay)
    less = "".join(f"<div><span>{name}</span><span>{slip.show(name, cents)}</span></div>" for name, cents in slip.less)
    body = (
        f"{status('17:20', '#fff')}{back('工资条', '#fff', 'transparent')}<section><small>{slip.month} 实发工资（元）</small><h1>{money(slip.net)}</h1><p>{slip.firm}　{slip.person}</p></section>"
        f'<article><h2>应发项目</h2>{pay}<div class="t"><span>应发合计</span><span>{money(slip.gross)}</span></div></article>'
        f'<article><h2>扣款项目</h2>{less}<div class="t"><span>扣款合计</span><span>{money(slip.taken)}</span></div></article>'
        f'<article><div class="t n"><span>实发工资</span><span>{money(slip.net)}</span></div></article><footer>如有疑问，请于三个工作日内咨询人事部</footer>'
    )
    css = (
        f"body{{font-family:{CJK};background:linear-gradient(#2f6fed 0,#2f6fed 240px,#f2f4f8 240px);font-size:15px;color:#1f2733}}section{{color:#fff;padding:6px 22px 24px}}h1{{font-size:36px;margin:6px 0}}small{{font-size:14px}}"
        "article{background:#fff;border-radius:12px;margin:0 14px 12px;padding:14px 16px}h2{font-size:15px;border-left:3px solid #2f6fed;padding-left:8px;margin-bottom:8px}article div{display:flex;justify-content:space-between;padding:7px 0}"
        ".t{font-weight:600;border-top:1px solid #e6e9ef}.n{border:0;font-size:17px}footer{color:#6b7482;text-align:center;padding:10px 0 26px;font-size:13px}"
    )
    return build(f"zh_payslip-{slip.name}", body, css, facts(slip.must, slip.unsure, slip.text, "payslip"), width=390, scale=2, smallest=28)


SLIPS_EN = (
    Slip(
        name="october",
        firm="Pennywell Logistics Ltd",
        month="31 October 2025",
        person="Grace Adeyemi",
        pay=(("Basic pay", 241667), ("Overtime", 18450), ("Shift allowance", 9000)),
        less=(("Income tax (PAYE)", 32840), ("National Insurance", 13112), ("Pension", 13456)),
        text="Payslip for the tenancy check.",
    ),
    Slip(
        name="weekly",
        firm="Corner Oven Bakery",
        month="7 November 2025",
        person="Tom Hale",
        pay=(("Basic pay", 46800), ("Sunday premium", 5200), ("Holiday pay", 7800)),
        less=(("Income tax (PAYE)", 7120), ("National Insurance", 2854), ("Pension", 2990)),
    ),
    Slip(
        name="gross_too_high",
        firm="Pennywell Logistics Ltd",
        month="30 September 2025",
        person="Ivan Petrov",
        pay=(("Basic pay", 215000), ("Overtime", 22400), ("Bonus", 30000)),
        less=(("Income tax (PAYE)", 32380), ("National Insurance", 13102), ("Pension", 13370)),
        gross_off=50000,
        must=("sum_mismatch",),
    ),
    Slip(
        name="basic_zero",
        firm="Corner Oven Bakery",
        month="14 November 2025",
        person="Ruth Lang",
        pay=(("Basic pay", 51480), ("Overtime", 8640), ("Holiday pay", 9360)),
        less=(("Income tax (PAYE)", 9060), ("National Insurance", 3622), ("Pension", 3474)),
        blank="Basic pay",
        must=("zero_field",),
        unsure=SUMS,
    ),
)


def slip_en(slip: Slip, rng: Random) -> Page:
    """A British payslip on paper: payments left, deductions right, net pay in a box."""

    def column(title: str, lines: tuple[tuple[str, int], ...], label: str, total: int) -> str:
        rows = "".join(f"<tr><td>{name}</td><td>{slip.show(name, cents)}</td></tr>" for name, cents in lines)
        return f"<td><table><tr><th>{title}</th><th>Amount £</th></tr>{rows}<tr class=s><td>{label}</td><td>{money(total)}</td></tr></table></td>"

    body = (
        f'<h1>{slip.firm}</h1><div class="m"><span>Employee: <b>{slip.person}</b></span><span>Employee no. {rng.randint(1000, 9999)}</span><span>Pay date: {slip.month}</span><span>Tax code: 1257L</span></div>'
        f'<table class="o"><tr>{column("Payments", slip.pay, "Total gross pay", slip.gross)}{column("Deductions", slip.less, "Total deductions", slip.taken)}</tr></table>'
        f'<div class="net"><span>Net pay</span><b>£{money(slip.net)}</b></div><p>Paid by bank transfer. Please keep this payslip for your records.</p>'
    )
    css = (
        f"body{{font-family:{SERIF};padding:60px 56px 80px;color:#111;background:#fff;font-size:18px}}h1{{font-size:29px;border-bottom:3px double #333;padding-bottom:12px}}.m{{display:grid;grid-template-columns:1fr 1fr;gap:10px;padding:20px 0 26px}}"
        "table{width:100%;border-collapse:collapse}.o>tbody>tr>td{width:50%;vertical-align:top;border:1px solid #555;padding:0}th{background:#e9e9e9;text-align:left;padding:9px 12px}th:last-child{text-align:right}"
        "table table td{padding:8px 12px}table table td:last-child{text-align:right}.s td{border-top:1px solid #555;font-weight:700}.net{display:flex;justify-content:space-between;border:2px solid #111;padding:14px 18px;margin:26px 0 18px;font-size:23px}"
    )
    return build(
        f"en_payslip-{slip.name}", body, css, facts(slip.must, slip.unsure, slip.text, "payslip"), width=880, scale=1.5, smallest=27, paper=True
    )


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A bank statement: rows as (date, words, cents with sign); row `bad` and those after have their balance shifted, that of row `blank` is empty."""

    name: str
    start: int
    rows: tuple[tuple[str, str, int], ...]
    bad: int | None = None
    shift: int = 0
    blank: int | None = None
    must: tuple[str, ...] = ()
    text: str | None = None

    def balances(self) -> list[str]:
        """The column of balances as it is shown."""
        shown, balance = [], self.start
        for i, (_, _, cents) in enumerate(self.rows):
            balance += cents + (self.shift if i == self.bad else 0)
            shown.append("" if i == self.blank else money(balance))
        return shown

    @property
    def end(self) -> int:
        """Cents of the closing balance."""
        return self.start + sum(cents for *_, cents in self.rows) + self.shift


BANK_ZH = (
    Statement(
        name="march",
        start=1284056,
        rows=(
            ("2025-03-02", "超市消费", -18640),
            ("2025-03-05", "工资入账", 862000),
            ("2025-03-06", "房租转账", -320000),
            ("2025-03-11", "水电费代扣", -21375),
            ("2025-03-18", "网上购物", -45900),
            ("2025-03-21", "存款利息", 1122),
            ("2025-03-27", "餐饮消费", -13600),
        ),
        text="三月流水，签证材料",
    ),
    Statement(
        name="june",
        start=356210,
        rows=(
            ("2025-06-01", "跨行转入", 500000),
            ("2025-06-04", "加油站消费", -30000),
            ("2025-06-09", "话费充值", -10000),
            ("2025-06-10", "工资入账", 745530),
            ("2025-06-15", "信用卡还款", -412687),
            ("2025-06-23", "药店消费", -5680),
        ),
    ),
    Statement(
        name="jump_after_salary",
        start=920415,
        rows=(
            ("2025-04-03", "菜场消费", -8650),
            ("2025-04-07", "培训费支出", -198000),
            ("2025-04-10", "工资入账", 680000),
            ("2025-04-16", "物业费代扣", -36240),
            ("2025-04-22", "书店消费", -12980),
            ("2025-04-28", "跨行转入", 150000),
        ),
        bad=3,
        shift=200000,
        must=("sum_mismatch",),
    ),
    Statement(
        name="gap",
        start=2103380,
        rows=(
            ("2025-05-06", "机票预订", -168000),
            ("2025-05-08", "酒店预订", -94500),
            ("2025-05-10", "工资入账", 990000),
            ("2025-05-14", "超市消费", -22735),
            ("2025-05-20", "家电消费", -359900),
            ("2025-05-26", "退款入账", 94500),
        ),
        blank=3,
        must=("zero_field",),
    ),
)


def bank_zh(bank: Statement, rng: Random) -> Page:
    """A list of movements in web banking, on the desktop."""
    rows = "".join(
        f"<tr><td>{date}</td><td>{words}</td><td>{money(cents) if cents > 0 else ''}</td><td>{money(-cents) if cents < 0 else ''}</td><td>{left}</td></tr>"
        for (date, words, cents), left in zip(bank.rows, bank.balances(), strict=True)
    )
    body = (
        '<header><b>江南商业银行</b><span>个人网上银行</span></header><nav><span>首页</span><span class="on">账户明细</span><span>转账汇款</span><span>投资理财</span></nav><main><h2>账户交易明细</h2>'
        f'<div class="i"><span>账号：6217 **** **** {rng.randint(1000, 9999)}</span><span>币种：人民币</span><span>期初余额：{money(bank.start)}</span></div>'
        f"<table><tr><th>交易日期</th><th>摘要</th><th>收入</th><th>支出</th><th>账户余额</th></tr>{rows}</table><div class='i e'><span>共 {len(bank.rows)} 笔</span><span>期末余额：{money(bank.end)}</span></div></main>"
    )
    css = (
        f"body{{font-family:{CJK};color:#222;font-size:16px;background:#fff}}header{{background:#7b1e2b;color:#fff;padding:18px 50px;display:flex;gap:18px;align-items:baseline}}header b{{font-size:26px}}nav{{display:flex;gap:40px;padding:0 50px;background:#f5eeee}}"
        "nav span{padding:14px 4px}.on{border-bottom:3px solid #7b1e2b;color:#7b1e2b}main{padding:26px 50px 50px}h2{font-size:22px;margin-bottom:14px}.i{display:flex;gap:50px;padding:12px 0;color:#444}.e{justify-content:flex-end}"
        "table{width:100%;border-collapse:collapse}th{background:#f0f0f0;padding:13px 14px;text-align:left}td{padding:13px 14px;border-bottom:1px solid #e5e5e5;height:50px}th:nth-child(n+3),td:nth-child(n+3){text-align:right}"
    )
    return build(f"zh_bank-{bank.name}", body, css, facts(bank.must, (), bank.text), width=1200, scale=1.25, smallest=20)


BANK_EN = (
    Statement(
        name="spring",
        start=164218,
        rows=(
            ("01 Apr", "Opening card purchase, Greengrocer", -2344),
            ("03 Apr", "Standing order, rent", -87500),
            ("04 Apr", "Salary, Pennywell Logistics", 220432),
            ("09 Apr", "Direct debit, water", -3816),
            ("15 Apr", "Card purchase, bookshop", -2699),
            ("22 Apr", "Transfer in, savings", 30000),
        ),
    ),
    Statement(
        name="summer",
        start=80255,
        rows=(
            ("02 Jul", "Card purchase, petrol", -4810),
            ("07 Jul", "Direct debit, broadband", -3200),
            ("11 Jul", "Refund, garden centre", 2750),
            ("18 Jul", "Cash withdrawal", -6000),
            ("25 Jul", "Salary, Corner Oven Bakery", 184620),
            ("30 Jul", "Direct debit, council tax", -15400),
        ),
        text="July statement for the mortgage application.",
    ),
    Statement(
        name="adds_five_hundred",
        start=97340,
        rows=(
            ("01 Aug", "Card purchase, supermarket", -6715),
            ("05 Aug", "Standing order, rent", -72000),
            ("08 Aug", "Salary, Pennywell Logistics", 209850),
            ("13 Aug", "Card purchase, rail tickets", -8840),
            ("19 Aug", "Direct debit, gas", -5422),
            ("27 Aug", "Card purchase, pharmacy", -1235),
        ),
        bad=2,
        shift=50000,
        must=("sum_mismatch",),
    ),
    Statement(
        name="gap",
        start=251900,
        rows=(
            ("03 Sep", "Direct debit, electricity", -7133),
            ("08 Sep", "Card purchase, furniture", -34900),
            ("12 Sep", "Salary, Corner Oven Bakery", 184620),
            ("16 Sep", "Card purchase, cafe", -1485),
            ("24 Sep", "Transfer out, savings", -60000),
        ),
        blank=1,
        must=("zero_field",),
    ),
)


def bank_en(bank: Statement, rng: Random) -> Page:
    """A statement of a British bank on paper, without rules between the rows."""
    rows = "".join(
        f"<tr><td>{date}</td><td>{words}</td><td>{money(-cents) if cents < 0 else ''}</td><td>{money(cents) if cents > 0 else ''}</td><td>{left}</td></tr>"
        for (date, words, cents), left in zip(bank.rows, bank.balances(), strict=True)
    )
    body = (
        f'<div class="h"><div class="lg">Harbourside Bank</div><div>Statement no. {rng.randint(10, 99)}<br>Account ending {rng.randint(1000, 9999)}<br>Page 1 of 1</div></div><h2>Your current account</h2>'
        f"<table><tr><th>Date</th><th>Details</th><th>Paid out</th><th>Paid in</th><th>Balance</th></tr><tr><td></td><td>Balance brought forward</td><td></td><td></td><td>{money(bank.start)}</td></tr>{rows}"
        f'<tr class="c"><td></td><td>Closing balance</td><td></td><td></td><td>£{money(bank.end)}</td></tr></table><p>Please check your statement and tell us within 60 days if anything looks wrong.</p>'
    )
    css = (
        f"body{{font-family:{SANS};padding:60px 56px 90px;font-size:17px;color:#151515;background:#fff}}.h{{display:flex;justify-content:space-between;line-height:1.6}}.lg{{font-size:30px;font-weight:700;color:#20406b}}h2{{margin:34px 0 18px;font-size:22px}}"
        "table{width:100%;border-collapse:collapse}th{text-align:left;border-bottom:2px solid #20406b;padding:10px 8px}td{padding:11px 8px}th:nth-child(n+3),td:nth-child(n+3){text-align:right}.c td{border-top:2px solid #20406b;font-weight:700}p{margin-top:40px;color:#444}"
    )
    return build(f"en_bank-{bank.name}", body, css, facts(bank.must, (), bank.text), width=900, scale=1.5, smallest=25, paper=True)


@dataclass(frozen=True, kw_only=True)
class Bill:
    """A receipt or an invoice: lines as (what, pieces, cents each), tax in percent, `off` spoils the total, `blank` leaves a line's amount empty."""

    name: str
    seller: str
    lines: tuple[tuple[str, int, int], ...]
    tax: int = 0
    off: int = 0
    blank: int | None = None
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    text: str | None = None

    @property
    def net(self) -> int:
        """Cents of the lines."""
        return sum(pieces * cents for _, pieces, cents in self.lines)

    @property
    def duty(self) -> int:
        """Cents of tax, rounded half up."""
        return (self.net * self.tax + 50) // 100

    @property
    def total(self) -> int:
        """Cents of the total shown."""
        return self.net + self.duty + self.off


ALSO = ("pricing.total_mismatch",)

TILLS_EN = (
    Bill(
        name="hardware",
        seller="MILLBROOK HARDWARE",
        lines=(("PAINT BRUSH 2IN", 2, 649), ("WHITE PRIMER QT", 1, 1899), ("MASKING TAPE", 3, 425)),
        tax=8,
    ),
    Bill(
        name="grocer",
        seller="SUNNY LANE GROCERY",
        lines=(("EGGS DOZEN", 1, 429), ("WHOLE MILK", 2, 385), ("RYE BREAD", 1, 550), ("APPLES BAG", 1, 675)),
        tax=0,
    ),
    Bill(
        name="ten_over",
        seller="MILLBROOK HARDWARE",
        lines=(("GARDEN HOSE 50FT", 1, 3299), ("HOSE NOZZLE", 1, 1249), ("WORK GLOVES", 2, 875)),
        tax=8,
        off=1000,
        must=("sum_mismatch",),
        unsure=ALSO,
        text="Expense claim, hardware store.",
    ),
)


def till_en(bill: Bill, rng: Random) -> Page:
    """A slip of an American till."""
    rows = "".join(f"<div><span>{pieces} {what}</span><span>{money(pieces * cents)}</span></div>" for what, pieces, cents in bill.lines)
    tax = f"<div><span>SALES TAX {bill.tax}%</span><span>{money(bill.duty)}</span></div>" if bill.tax else ""
    body = (
        f"<h1>{bill.seller}</h1><p>214 DEPOT STREET<br>STORE 0{rng.randint(10, 99)}  REG 2</p><p>10/{rng.randint(10, 28)}/2025  03:{rng.randint(10, 59)} PM</p><hr>{rows}<hr>"
        f"<div><span>SUBTOTAL</span><span>{money(bill.net)}</span></div>{tax}<div class='t'><span>TOTAL</span><span>${money(bill.total)}</span></div>"
        f"<div><span>CARD</span><span>{money(bill.total)}</span></div><hr><p>THANK YOU<br>PLEASE KEEP YOUR RECEIPT</p>"
    )
    css = (
        f"body{{font-family:{MONO};padding:34px 26px 50px;font-size:19px;color:#1b1b1b;background:#fdfdfb;line-height:1.5}}h1{{font-size:24px;text-align:center}}p{{text-align:center;margin:8px 0;white-space:pre-line}}div{{display:flex;justify-content:space-between}}"
        ".t{font-size:25px;font-weight:700}hr{border:0;border-top:2px dashed #444;margin:12px 0}"
    )
    return build(f"en_till-{bill.name}", body, css, facts(bill.must, bill.unsure, bill.text, "receipt"), width=430, scale=2, smallest=38, paper=True)


TILLS_ZH = (
    Bill(
        name="supermarket", seller="惠邻生活超市", lines=(("东北大米5kg", 1, 4590), ("鲜牛奶950ml", 2, 1580), ("抽纸六包", 1, 1990), ("苹果", 3, 680))
    ),
    Bill(
        name="fifteen_over",
        seller="惠邻生活超市",
        lines=(("洗衣液2kg", 1, 3290), ("毛巾", 2, 1290), ("垃圾袋", 3, 890)),
        off=1500,
        must=("sum_mismatch",),
        unsure=ALSO,
        text="办公用品报销小票",
    ),
)


def till_zh(bill: Bill, rng: Random) -> Page:
    """A slip of a Chinese supermarket: name, price, pieces and amount in columns."""
    rows = "".join(
        f"<tr><td>{what}</td><td>{money(cents)}</td><td>{pieces}</td><td>{money(pieces * cents)}</td></tr>" for what, pieces, cents in bill.lines
    )
    body = (
        f"<h1>{bill.seller}</h1><p>销售小票</p><p>收银台：03　收银员：{rng.randint(101, 180)}</p><p>2025-10-{rng.randint(10, 29)} 18:{rng.randint(10, 59)}</p><hr><table><tr><th>品名</th><th>单价</th><th>数量</th><th>金额</th></tr>{rows}</table><hr>"
        f"<div><span>件数</span><span>{sum(pieces for _, pieces, _ in bill.lines)}</span></div><div class='t'><span>合计</span><span>{money(bill.total)}</span></div><div><span>扫码支付</span><span>{money(bill.total)}</span></div><hr><p>谢谢惠顾　欢迎再来</p>"
    )
    css = (
        f"body{{font-family:{HEI};padding:34px 24px 46px;font-size:20px;color:#222;background:#fff}}h1{{text-align:center;font-size:27px}}p{{text-align:center;margin:7px 0}}table{{width:100%;border-collapse:collapse}}th,td{{padding:7px 2px;text-align:right}}"
        "th:first-child,td:first-child{text-align:left}hr{border:0;border-top:2px dashed #555;margin:12px 0}div{display:flex;justify-content:space-between;padding:4px 0}.t{font-size:26px;font-weight:700}"
    )
    return build(f"zh_till-{bill.name}", body, css, facts(bill.must, bill.unsure, bill.text, "receipt"), width=440, scale=2, smallest=40, paper=True)


INVOICES_EN = (
    Bill(
        name="design",
        seller="Larkfield Studio",
        lines=(("Logo design", 1, 85000), ("Business card layout", 2, 12000), ("Website banner", 3, 9500)),
        tax=20,
    ),
    Bill(
        name="repairs",
        seller="Oakley Boiler Services",
        lines=(("Annual boiler service", 1, 9500), ("Thermostat, supplied", 1, 4850), ("Labour, hours", 3, 4200)),
        tax=20,
        text="Invoice from the plumber.",
    ),
    Bill(
        name="amount_left_out",
        seller="Larkfield Studio",
        lines=(("Photo retouching", 12, 1500), ("Catalogue layout", 1, 64000), ("Print supervision", 2, 18000), ("Courier", 1, 1800)),
        tax=20,
        blank=2,
        must=("zero_field",),
        unsure=SUMS,
    ),
)


def invoice_en(bill: Bill, rng: Random) -> Page:
    """An invoice on a letterhead, as sent by a small firm."""
    rows = "".join(
        f"<tr><td>{what}</td><td>{pieces}</td><td>{money(cents)}</td><td>{'' if i == bill.blank else money(pieces * cents)}</td></tr>"
        for i, (what, pieces, cents) in enumerate(bill.lines)
    )
    body = (
        f'<div class="h"><h1>{bill.seller}</h1><div>INVOICE</div></div><div class="m"><div>Bill to<br><b>Rowan &amp; Partners</b><br>7 Cooper Row, Leeds</div><div>Invoice no. {rng.randint(200, 980)}<br>Date 12 September 2025<br>Due 12 October 2025</div></div>'
        f'<table><tr><th>Description</th><th>Qty</th><th>Unit price £</th><th>Amount £</th></tr>{rows}</table><div class="s"><div><span>Subtotal</span><span>{money(bill.net)}</span></div>'
        f'<div><span>VAT {bill.tax}%</span><span>{money(bill.duty)}</span></div><div class="t"><span>Total due</span><span>£{money(bill.total)}</span></div></div><p>Payment within 30 days by bank transfer. Thank you for your business.</p>'
    )
    css = (
        f"body{{font-family:{SANS};font-size:18px;color:#222;background:#fff;padding:0 0 70px}}.h{{background:#2d4a43;color:#fff;padding:34px 56px;display:flex;justify-content:space-between;align-items:center}}h1{{font-size:29px}}.h div{{font-size:24px;letter-spacing:4px}}"
        ".m{display:flex;justify-content:space-between;padding:34px 56px;line-height:1.6}table{width:calc(100% - 112px);margin:0 56px;border-collapse:collapse}th{border-bottom:2px solid #2d4a43;text-align:left;padding:11px 8px}td{border-bottom:1px solid #ccc;padding:12px 8px}"
        "th:nth-child(n+2),td:nth-child(n+2){text-align:right}.s{width:340px;margin:22px 56px 0 auto}.s div{display:flex;justify-content:space-between;padding:8px}.t{background:#e8efec;font-weight:700;font-size:21px}p{padding:40px 56px 0;color:#555}"
    )
    return build(
        f"en_invoice-{bill.name}", body, css, facts(bill.must, bill.unsure, bill.text, "invoice"), width=900, scale=1.5, smallest=27, paper=True
    )


INVOICES_ZH = (
    Bill(
        name="office",
        seller="墨川办公用品有限公司",
        lines=(("复印纸A4", 20, 2300), ("文件柜", 1, 68000), ("白板", 2, 15500)),
        tax=13,
        text="开票报销",
    ),
    Bill(
        name="tax_added_wrong",
        seller="墨川办公用品有限公司",
        lines=(("会议桌", 1, 240000), ("培训椅", 8, 18500)),
        tax=13,
        off=-30000,
        must=("sum_mismatch",),
        unsure=ALSO,
    ),
)


def invoice_zh(bill: Bill, rng: Random) -> Page:
    """An electronic invoice with ruled cells: amount, rate and tax of each line, and the sum of both below."""
    rows = "".join(
        f"<tr><td>{what}</td><td>{pieces}</td><td>{money(cents, group=False)}</td><td>{money(pieces * cents, group=False)}</td><td>{bill.tax}%</td><td>{money((pieces * cents * bill.tax) // 100, group=False)}</td></tr>"
        for what, pieces, cents in bill.lines
    )
    body = (
        f'<h1>电子发票（普通发票）</h1><div class="m"><span>发票号码：2532{rng.randint(10**7, 10**8 - 1)}</span><span>开票日期：2025年09月{rng.randint(10, 28)}日</span></div><table class="p"><tr><td>购买方：启明教育咨询有限公司</td><td>销售方：{bill.seller}</td></tr></table>'
        f'<table><tr><th>项目名称</th><th>数量</th><th>单价</th><th>金额</th><th>税率</th><th>税额</th></tr>{rows}<tr class="s"><td>合计</td><td></td><td></td><td>¥{money(bill.net, group=False)}</td><td></td><td>¥{money(bill.duty, group=False)}</td></tr>'
        f'<tr class="s"><td>价税合计</td><td colspan="5">¥{money(bill.total, group=False)}</td></tr></table><div class="m"><span>备注：</span><span>开票人：徐敏</span></div>'
    )
    css = (
        f'body{{font-family:"Noto Serif CJK SC",{CJK};padding:44px 46px 60px;font-size:18px;color:#3a1f14;background:#fff}}h1{{text-align:center;font-size:29px;color:#8a3b1c;margin-bottom:20px}}.m{{display:flex;justify-content:space-between;padding:12px 0}}'
        "table{width:100%;border-collapse:collapse}td,th{border:1px solid #8a3b1c;padding:12px 10px}th{color:#8a3b1c}td:nth-child(n+2){text-align:right}.p td{text-align:left;width:50%;border-bottom:0}.s td{font-weight:700}"
    )
    return build(
        f"zh_invoice-{bill.name}", body, css, facts(bill.must, bill.unsure, bill.text, "invoice"), width=1000, scale=1.5, smallest=27, paper=True
    )


def pages(rng: Random) -> Iterator[Page]:
    """All documents."""
    yield from (slip_zh(slip, rng) for slip in SLIPS_ZH)
    yield from (slip_en(slip, rng) for slip in SLIPS_EN)
    yield from (bank_zh(bank, rng) for bank in BANK_ZH)
    yield from (bank_en(bank, rng) for bank in BANK_EN)
    yield from (till_en(bill, rng) for bill in TILLS_EN)
    yield from (till_zh(bill, rng) for bill in TILLS_ZH)
    yield from (invoice_en(bill, rng) for bill in INVOICES_EN)
    yield from (invoice_zh(bill, rng) for bill in INVOICES_ZH)
