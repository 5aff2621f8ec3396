"""Payslips, statements, invoices and receipts of `easel`, Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from tests.generator.web.easel_kit import DEJAVU, LIBERATION, MONO, NOTO, ZEN, Canvas, dollars, done, fen, off_by
from tests.generator.web.page import Page


def bare(cents: int) -> str:
    """An amount without its sign."""
    return fen(cents, "")


def grid(sheet: Canvas, x: Sequence[float], y0: float, step: int, rows: int, ink: str = "#555555") -> None:
    """The rules of a table."""
    for i in range(rows + 1):
        sheet.line([(x[0], y0 + i * step), (x[-1], y0 + i * step)], ink)
    for left in x:
        sheet.line([(left, y0), (left, y0 + rows * step)], ink)


def payslip_zh(rng: Random) -> Iterator[Page]:
    """Two columns of a ruled table: what is earned, what is taken."""
    cases = (
        ("wrong_net", "sum_mismatch", rng.choice(("实发工资算得不对，少发了", None))),
        ("zero_base", "zero_field", rng.choice(("这张工资条看着不对劲", None))),
        ("right", "", rng.choice(("怀疑公司少发工资，请核对", "工资发晚了三天"))),
        ("right_late", "", None),
    )
    for what, must, said in cases:
        sheet = Canvas(900, 960, font=rng.choice((NOTO, ZEN)))
        base, merit, meal, night = rng.randint(50, 80) * 10000, rng.randint(8, 20) * 10000, 30000, rng.randint(2, 9) * 5000
        pension, care, tax = rng.randint(30, 60) * 1000, rng.randint(10, 15) * 1000, rng.randint(3000, 20000)
        shown = 0 if what == "zero_base" else base
        gross, taken = shown + merit + meal + night, pension + care + tax
        net = gross - taken + (off_by(rng, (20000, 30000, 50000)) if what == "wrong_net" else 0)
        sheet.text(450, 50, f"2024年{rng.randint(1, 12)}月工资条", 38, at="m")
        sheet.text(60, 130, f"姓名：{rng.choice(('周宁', '何璐', '吴凡'))}    部门：{rng.choice(('仓储部', '客服部', '研发部'))}", 26)
        left = [("基本工资", shown), ("绩效工资", merit), ("餐补", meal), ("夜班补贴", night), ("应发合计", gross)]
        right = [("养老保险", pension), ("医疗保险", care), ("个人所得税", tax), ("", None), ("扣款合计", taken)]
        grid(sheet, [60, 270, 450, 650, 840], 190, 80, 6)
        for x, words in ((165, "收入项目"), (360, "金额"), (550, "扣款项目"), (745, "金额")):
            sheet.text(x, 214, words, 28, at="m", bold=True)
        for i in range(5):
            y = 294 + i * 80
            sheet.text(80, y, left[i][0], 28)
            sheet.text(435, y, bare(left[i][1] or 0), 28, at="r")
            sheet.text(470, y, right[i][0], 28)
            if right[i][1] is not None:
                sheet.text(825, y, bare(right[i][1] or 0), 28, at="r")
        sheet.text(60, 720, f"实发工资：{bare(net)} 元", 34, bold=True)
        sheet.text(60, 800, "如有疑问请在三个工作日内联系人事", 24, "#666666")
        yield done(sheet, f"payslip_zh-{what}", must=must, text=said, kind="payslip", smallest=26, paper=rng.random() < 0.4)


def payslip_en(rng: Random) -> Iterator[Page]:
    """A pay stub of rows, no rules between them."""
    cases = (
        ("wrong_gross", "sum_mismatch", "Check my gross pay"),
        ("empty_basic", "zero_field", None),
        ("right", "", "I think they short-changed me"),
    )
    for what, must, said in cases:
        sheet = Canvas(1000, 1000, back="#fffef9", font=rng.choice((DEJAVU, LIBERATION)))
        basic, overtime, bonus = rng.randint(24, 39) * 10000, rng.randint(100, 400) * 100, rng.randint(3, 9) * 5000
        tax, pension, care = rng.randint(300, 500) * 100, rng.randint(80, 160) * 100, 9500
        shown = basic
        if what == "empty_basic":
            shown, overtime, tax = 0, overtime + 90000, tax // 4
        gross = shown + overtime + bonus
        told = gross + (off_by(rng, (10000, 25000)) if what == "wrong_gross" else 0)
        taken = tax + pension + care
        sheet.rect(50, 40, 950, 130, "#2e4057")
        sheet.text(80, 66, "Pay Statement", 36, "#ffffff")
        sheet.text(920, 72, f"Period {rng.randint(1, 12):02d}/2024", 26, "#ffffff", at="r")
        sheet.text(60, 160, f"Employee: {rng.choice(('D. Okafor', 'M. Lindqvist', 'S. Patel'))}     No. {rng.randint(1000, 9999)}", 26)
        y = 230
        groups = (
            ("Earnings", [("Basic salary", shown), ("Overtime", overtime), ("Bonus", bonus)], ("Gross pay", told)),
            ("Deductions", [("Income tax", tax), ("Pension", pension), ("Health plan", care)], ("Total deductions", taken)),
        )
        for title, rows, (name, amount) in groups:
            sheet.rect(50, y, 950, y + 46, "#e3e8ee")
            sheet.text(70, y + 8, title, 26, bold=True)
            for i, (words, cents) in enumerate(rows):
                sheet.row(y + 66 + i * 50, words, dollars(cents), 26, x0=70, x1=930)
            sheet.rule(y + 220, 70, 930, "#888888")
            sheet.row(y + 232, name, dollars(amount), 26, x0=70, x1=930, bold=True)
            y += 300
        sheet.rect(50, 840, 950, 910, "none", "#2e4057", stroke=3)
        sheet.row(856, "Net pay", dollars(told - taken), 32, x0=70, x1=930, bold=True)
        yield done(sheet, f"payslip_en-{what}", must=must, text=said, kind="payslip", smallest=26, paper=rng.random() < 0.4)


def statement_zh(rng: Random) -> Iterator[Page]:
    """A bank's list of movements with the balance after each."""
    cases = (
        ("broken_balance", "sum_mismatch", rng.choice(("流水余额对不上", None))),
        ("missing_balance", "zero_field", None),
        ("right", "", rng.choice(("帮忙看看余额有没有算错", "这笔取款不是我操作的"))),
    )
    for what, must, said in cases:
        sheet = Canvas(1080, 1000, font=rng.choice((NOTO, ZEN)))
        sheet.text(540, 40, "账户交易明细", 38, at="m")
        sheet.text(50, 120, f"户名：{rng.choice(('沈悦', '罗成'))}   账号：6222 **** **** {rng.randint(1000, 9999)}", 26)
        balance = rng.randint(3000, 9000) * 100
        sheet.text(50, 165, f"期初余额：{bare(balance)}", 26)
        x = [50, 260, 560, 800, 1030]
        moves = [("工资入账", 680000), ("超市消费", -23560), ("水电费", -18820), ("转账收入", 120000), ("房租支出", -260000), ("取款", -50000)]
        grid(sheet, x, 220, 76, 7, "#999999")
        for left, words in zip(x, ("日期", "摘要", "发生额", "余额"), strict=False):
            sheet.text(left + 18, 242, words, 28, bold=True)
        for i, (words, cents) in enumerate(moves):
            y, balance = 318 + i * 76, balance + cents
            if what == "broken_balance" and i == 3:
                balance += off_by(rng, (10000, 20000, 45000))
            sheet.text(68, y, f"2024-05-{3 + i * 4:02d}", 26)
            sheet.text(278, y, words, 26)
            sheet.text(785, y, f"{'+' if cents > 0 else ''}{bare(cents)}", 26, at="r")
            if not (what == "missing_balance" and i == 2):
                sheet.text(1015, y, bare(balance), 26, at="r")
        sheet.text(50, 790, f"期末余额：{bare(balance)}", 30, bold=True)
        sheet.text(50, 860, "本明细由自助终端打印", 24, "#777777")
        yield done(sheet, f"statement_zh-{what}", must=must, text=said, smallest=26, paper=rng.random() < 0.4)


def statement_en(rng: Random) -> Iterator[Page]:
    """Money in, money out, balance; the empty cells of in and out are as they should be."""
    cases = (
        ("broken_balance", "sum_mismatch", "Something is off with the balance"),
        ("right", "", "Is the running balance right?"),
        ("right_quiet", "", None),
    )
    for what, must, said in cases:
        sheet = Canvas(1200, 900, font=rng.choice((DEJAVU, LIBERATION)))
        sheet.rect(0, 0, 1200, 110, rng.choice(("#00395d", "#6a1b4d", "#1b5e20")))
        sheet.text(50, 34, "Current account statement", 34, "#ffffff")
        sheet.text(50, 140, f"Sort code 20-{rng.randint(10, 99)}-{rng.randint(10, 99)}    Account ****{rng.randint(1000, 9999)}", 24)
        balance = rng.randint(800, 2400) * 100
        for left, words, at in ((50, "Date", "l"), (220, "Details", "l"), (760, "Paid out", "r"), (940, "Paid in", "r"), (1150, "Balance", "r")):
            sheet.text(left, 210, words, 26, at=at, bold=True)
        sheet.rule(252, 50, 1150, "#333333", 2)
        sheet.text(220, 270, "Balance brought forward", 26)
        sheet.text(1150, 270, dollars(balance, "£"), 26, at="r")
        moves = [
            ("Card payment grocer", -4215),
            ("Salary", 215000),
            ("Rent", -95000),
            ("Energy direct debit", -8840),
            ("Refund shoes", 4999),
            ("Cash machine", -6000),
        ]
        for i, (words, cents) in enumerate(moves):
            y, balance = 326 + i * 56, balance + cents
            if what == "broken_balance" and i == 2:
                balance += off_by(rng, (5000, 10000, 12000))
            sheet.text(50, y, f"{2 + i * 5:02d} May", 26)
            sheet.text(220, y, words, 26)
            sheet.text(760 if cents < 0 else 940, y, dollars(abs(cents), "£"), 26, at="r")
            sheet.text(1150, y, dollars(balance, "£"), 26, at="r")
        sheet.rule(680, 50, 1150, "#333333", 2)
        sheet.row(700, "Closing balance", dollars(balance, "£"), 28, x0=220, x1=1150, bold=True)
        yield done(sheet, f"statement_en-{what}", must=must, text=said, smallest=26, paper=rng.random() < 0.4)


def invoice_en(rng: Random) -> Iterator[Page]:
    """Lines, subtotal, tax, total."""
    cases = (
        ("wrong_line", "sum_mismatch", None),
        ("wrong_total", "sum_mismatch", "Invoice total looks too high"),
        ("right", "", rng.choice(("They overbilled us, look", "Please approve this invoice"))),
    )
    for what, must, said in cases:
        sheet = Canvas(1000, 1200, font=rng.choice((DEJAVU, LIBERATION)))
        sheet.text(60, 60, "INVOICE", 48, "#37474f", bold=True)
        sheet.text(940, 66, f"No. {rng.randint(2000, 9999)}", 26, at="r")
        sheet.text(940, 104, f"Date {rng.randint(1, 28)} March 2024", 26, at="r")
        sheet.text(60, 160, "Fenwick Joinery, 8 Mill Lane", 26)
        sheet.text(60, 200, "Bill to: Harrow Cafe", 26)
        grid(sheet, [60, 480, 600, 770, 940], 270, 70, 5, "#90a4ae")
        sheet.rect(60, 270, 940, 340, "#cfd8dc")
        for left, words, at in ((80, "Item", "l"), (540, "Qty", "m"), (750, "Rate", "r"), (920, "Amount", "r")):
            sheet.text(left, 288, words, 26, at=at, bold=True)
        subtotal, odd = 0, rng.choice((0, 2))
        for i, (words, rate) in enumerate((("Oak shelf 90 cm", 4500), ("Wall bracket", 850), ("Fitting, per hour", 3800), ("Oil and wax", 1250))):
            y, count = 358 + i * 70, rng.randint(2, 8)
            amount = rate * count + (off_by(rng, (1000, 2000)) if what == "wrong_line" and i == odd else 0)
            subtotal += amount
            sheet.text(80, y, words, 26)
            sheet.text(540, y, str(count), 26, at="m")
            sheet.text(750, y, dollars(rate), 26, at="r")
            sheet.text(920, y, dollars(amount), 26, at="r")
        tax = subtotal // 10
        total = subtotal + tax + (off_by(rng, (2000, 5000)) if what == "wrong_total" else 0)
        sheet.row(670, "Subtotal", dollars(subtotal), 26, x0=600, x1=920)
        sheet.row(720, "Tax 10%", dollars(tax), 26, x0=600, x1=920)
        sheet.rule(765, 600, 940, "#37474f", 2)
        sheet.row(780, "Total due", dollars(total), 32, x0=560, x1=920, bold=True)
        sheet.text(60, 900, "Payment within 14 days. Thank you for your business.", 24, "#607d8b")
        unsure = "total_mismatch" if must else ""
        yield done(sheet, f"invoice_en-{what}", must=must, unsure=unsure, text=said, smallest=24, paper=rng.random() < 0.5)


def invoice_zh(rng: Random) -> Iterator[Page]:
    """A VAT invoice: amount, tax, both together."""
    for what, must, said in (("wrong_total", "sum_mismatch", "价税合计不对"), ("right", "", "发票金额是不是开多了"), ("right_quiet", "", None)):
        sheet = Canvas(1200, 860, back="#fffdf5", ink="#5b2c1d", font=rng.choice((NOTO, ZEN)))
        sheet.text(600, 40, "电子发票（普通发票）", 38, at="m")
        sheet.text(1140, 110, f"发票号码：{rng.randint(10**7, 10**8 - 1)}", 24, "#333333", at="r")
        sheet.text(60, 150, "购买方：晨光书屋", 26, "#333333")
        sheet.text(60, 195, "销售方：安和纸业有限公司", 26, "#333333")
        grid(sheet, [60, 400, 540, 720, 930, 1140], 250, 80, 4, "#a0623d")
        for left, words in zip((80, 420, 560, 740, 950), ("项目名称", "数量", "单价", "金额", "税额"), strict=True):
            sheet.text(left, 274, words, 26)
        amount = tax = 0
        for i, (words, price) in enumerate((("复印纸", 12000), ("牛皮信封", 3500))):
            count = rng.randint(3, 9)
            worth = price * count
            amount, tax = amount + worth, tax + worth * 13 // 100
            cells = (str(count), bare(price), bare(worth), bare(worth * 13 // 100))
            sheet.text(80, 354 + i * 80, words, 26, "#222222")
            for right, cell in zip((525, 705, 915, 1125), cells, strict=True):
                sheet.text(right, 354 + i * 80, cell, 26, "#222222", at="r")
        sheet.text(80, 514, "合计", 26)
        sheet.text(915, 514, fen(amount), 26, "#222222", at="r")
        sheet.text(1125, 514, fen(tax), 26, "#222222", at="r")
        total = amount + tax + (off_by(rng, (6000, 10000)) if must else 0)
        sheet.text(80, 610, "价税合计（小写）", 28)
        sheet.text(1125, 606, fen(total), 34, "#222222", at="r")
        sheet.text(60, 740, "税率 13%    开票人：李楠", 24, "#333333")
        yield done(sheet, f"invoice_zh-{what}", must=must, unsure="total_mismatch" if must else "", text=said, smallest=24, paper=rng.random() < 0.3)


def receipt_en(rng: Random) -> Iterator[Page]:
    """A till roll."""
    for what, must, said in (
        ("wrong_total", "sum_mismatch", "Cashier rang it up wrong"),
        ("right", "", "I think I was overcharged"),
        ("right_tip", "", None),
    ):
        sheet = Canvas(640, 960, back="#fcfcfa", font=rng.choice((MONO, DEJAVU)))
        sheet.text(320, 40, "GREEN FORK DELI", 34, at="m")
        sheet.text(320, 90, f"{rng.randint(10, 99)} Quay Street", 24, at="m")
        sheet.text(320, 124, f"06/{rng.randint(10, 28)}/2024 12:{rng.randint(10, 59)}", 24, at="m")
        sheet.text(320, 170, "-" * 32, 24, at="m")
        y, subtotal = 215, 0
        for words, cents in rng.sample(
            [("Soup of the day", 750), ("Club sandwich", 1125), ("Iced tea", 360), ("Lemon tart", 540), ("Flat white", 425)], 4
        ):
            sheet.row(y, words, bare(cents), 26)
            y, subtotal = y + 50, subtotal + cents
        tax = (subtotal * 8 + 50) // 100
        tip = 500 if what == "right_tip" else 0
        total = subtotal + tax + tip + (off_by(rng, (200, 300, 500)) if must else 0)
        sheet.text(320, y + 4, "-" * 32, 24, at="m")
        rows = [("Subtotal", subtotal), ("Tax 8%", tax), *([("Tip", tip)] if tip else [])]
        for i, (words, cents) in enumerate(rows):
            sheet.row(y + 50 + i * 46, words, bare(cents), 26)
        y += 60 + len(rows) * 46
        sheet.row(y, "TOTAL", dollars(total), 36, bold=True)
        sheet.row(y + 70, "VISA", dollars(total), 26)
        sheet.text(320, 880, "Thank you, see you soon", 24, at="m")
        yield done(sheet, f"receipt_en-{what}", must=must, unsure="total_mismatch" if must else "", text=said, smallest=24, paper=True)


def receipt_zh(rng: Random) -> Iterator[Page]:
    """A supermarket's slip."""
    for what, must, said in (
        ("wrong_total", "sum_mismatch", "小票合计好像多算了"),
        ("right", "", "收银员多收我钱了吧"),
        ("right_quiet", "", "牛奶回家发现漏了"),
    ):
        sheet = Canvas(640, 960, font=rng.choice((NOTO, ZEN)))
        sheet.text(320, 40, rng.choice(("万家便利", "惠民生鲜超市", "街角小铺")), 36, at="m")
        sheet.text(40, 110, f"收银台 0{rng.randint(1, 6)}   2024-04-{rng.randint(10, 28)} 18:{rng.randint(10, 59)}", 24)
        sheet.line([(40, 155), (600, 155)], "#555555", 2)
        for x, words, at in ((40, "品名", "l"), (330, "单价", "r"), (430, "数量", "r"), (600, "金额", "r")):
            sheet.text(x, 170, words, 26, at=at)
        y, total = 222, 0
        for words, cents in rng.sample([("纯牛奶", 1280), ("挂面", 650), ("鸡蛋一盒", 1590), ("生抽", 990), ("纸巾", 1450), ("苹果", 1120)], 5):
            count = rng.randint(1, 3)
            for x, cell, at in ((40, words, "l"), (330, bare(cents), "r"), (430, str(count), "r"), (600, bare(cents * count), "r")):
                sheet.text(x, y, cell, 26, at=at)
            y, total = y + 52, total + cents * count
        told = total + (off_by(rng, (300, 500, 900)) if must else 0)
        paid = told // 10000 * 10000 + 10000
        sheet.line([(40, y + 10), (600, y + 10)], "#555555", 2)
        sheet.row(y + 34, "合计", fen(told), 34, bold=True)
        sheet.row(y + 100, "现金", fen(paid), 26)
        sheet.row(y + 150, "找零", fen(paid - told), 26)
        sheet.text(320, 860, "谢谢惠顾 请保留小票", 26, at="m")
        yield done(sheet, f"receipt_zh-{what}", must=must, unsure="total_mismatch" if must else "", text=said, smallest=24, paper=True)


TEMPLATES = (payslip_zh, payslip_en, statement_zh, statement_en, invoice_en, invoice_zh, receipt_en, receipt_zh)
