"""Payslips: pay items, deductions, gross and net; consistent unless something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from tests.generator.canvas import Sheet
from tests.generator.made import Facts, Family, Made
from tests.generator.money import CENT, cents
from tests.generator.words import TEST, TRAIN

_WORDS = {
    ("zh", TRAIN): {
        "title": "工资条 {y}年{m}月", "pay": ("基本工资", "绩效奖金", "交通补贴", "餐补", "加班费"), "cut": ("养老保险", "医疗保险", "失业保险", "住房公积金", "个人所得税"),
        "gross": "应发合计", "cuts": "扣款合计", "net": "实发工资", "about": (("姓名", "李*"), ("部门", "市场部"), ("工号", "0317"), ("出勤天数", "22")), "heads": ("应发项目", "金额", "扣款项目", "金额"),
    },
    ("zh", TEST): {
        "title": "{y}.{m:02d} 薪资明细", "pay": ("岗位工资", "月度绩效", "通讯津贴", "工龄工资", "住房补贴"), "cut": ("社保个人", "公积金个人", "医保个人", "个税", "工会费"),
        "gross": "应发工资", "cuts": "代扣小计", "net": "到账金额", "about": (("员工", "陈**"), ("岗位", "测试工程师"), ("员工编号", "A-2208"), ("计薪天数", "21")), "heads": ("收入", "数额", "扣除", "数额"),
    },
    ("en", TRAIN): {
        "title": "Payslip {m}/{y}", "pay": ("Basic salary", "Performance bonus", "Travel allowance", "Meal allowance", "Overtime"), "cut": ("Income tax", "National insurance", "Pension", "Health insurance", "Union dues"),
        "gross": "Gross pay", "cuts": "Total deductions", "net": "Net pay", "about": (("Employee", "J. D."), ("Department", "Sales"), ("Staff no.", "0317"), ("Days worked", "22")), "heads": ("Earnings", "Amount", "Deductions", "Amount"),
    },
    ("en", TEST): {
        "title": "Earnings statement, month {m} of {y}", "pay": ("Base pay", "Commission", "Phone allowance", "Shift premium", "Housing supplement"), "cut": ("Federal tax", "State tax", "Social security", "Medicare", "Retirement plan"),
        "gross": "Total earnings", "cuts": "Less deductions", "net": "Take-home pay", "about": (("Name", "K. L."), ("Position", "Tester"), ("ID", "A-2208"), ("Period days", "21")), "heads": ("Income", "Sum", "Withheld", "Sum"),
    },
}  # fmt: skip
WRONG_GROSS, WRONG_CUTS, WRONG_NET = "gross", "cuts", "net"


@dataclass
class Slip:
    """A payslip's content."""

    lang: str
    words: dict
    title: str
    pay: list[tuple[str, Decimal | None]]
    cut: list[tuple[str, Decimal | None]]
    gross: Decimal
    cuts: Decimal
    net: Decimal
    facts: Facts
    symbol: str = ""
    always: bool = True

    def money(self, value: Decimal | None) -> str:
        """As this slip writes it; nothing where the field is empty."""
        if value is None:
            return ""
        return f"{self.symbol}{value:,.2f}" if self.lang == "en" else f"{value:.2f}"


def slip(rng: Random, split: str, lang: str, scenario: str) -> Slip:
    """A payslip of which `scenario` is true: `holds`, `wrong-gross`, `wrong-cuts`, `wrong-net`, `zero`, `empty`, `none-of-it`."""
    words = _WORDS[lang, split]
    basic = Decimal(rng.randint(45, 220) * 100)
    pay = [(words["pay"][0], basic)] + [(name, Decimal(rng.randint(2, 40) * 50)) for name in rng.sample(words["pay"][1:], rng.randint(2, 4))]
    shares = [Decimal(rng.randint(10, 90)) / 1000 for _ in range(5)]
    cut = [(name, cents(basic * share)) for name, share in zip(rng.sample(words["cut"], rng.randint(3, 5)), shares, strict=False)]
    facts = Facts(context={"surface": "document", "kind": "payslip"})
    if rng.random() < 0.15:
        del facts.context["kind"]
    empty: Decimal | None = None
    if scenario in {"zero", "empty"}:
        # One field of its kind says nothing while all its peers do; the sums hold without it, as a payroll program would compute them.
        empty = Decimal(0) if scenario == "zero" else None
        if rng.random() < 0.7:
            number = rng.randrange(len(cut))
            cut[number] = (cut[number][0], Decimal(0))
        else:
            pay[0] = (pay[0][0], Decimal(0))
            pay[-1] = (pay[-1][0], basic)  # else there were nothing to deduct from
        facts.must.add("document.zero_field")
    gross, cuts = sum((a for _, a in pay), Decimal(0)), sum((a for _, a in cut), Decimal(0))
    net = gross - cuts
    error = Decimal(rng.choice((100, 150, 200, 300, 500, 1000, -100, -200, -400))) + (CENT * rng.randint(0, 99) if rng.random() < 0.3 else 0)
    if scenario == "wrong-gross":
        gross += error
        net = gross - cuts
    elif scenario == "wrong-cuts":
        cuts = max(cuts + error, Decimal(1))
        net = gross - cuts
    elif scenario == "wrong-net":
        net += error
    if scenario.startswith("wrong"):
        facts.must.add("document.sum_mismatch")
    if scenario == "empty":
        pay, cut = ([(name, amount or empty) for name, amount in rows] for rows in (pay, cut))
    title = words["title"].format(y=rng.randint(2024, 2026), m=rng.randint(1, 12))
    return Slip(lang, words, title, pay, cut, gross, cuts, net, facts, symbol=rng.choice(("", "$", "£")) if lang == "en" else "")


def two_tables(sheet: Sheet, slip: Slip, rng: Random) -> int:
    """Train: pay to the left, deductions to the right, in one ruled table."""
    sheet.text(450, 36, slip.title, 34, middle=True, bold=True)
    for number, (name, words) in enumerate(slip.words["about"]):
        sheet.text(60 + number % 2 * 420, 110 + number // 2 * 48, f"{name}：{words}" if slip.lang == "zh" else f"{name}: {words}", 24)
    y, left, right = 226, 50, 850
    columns = (50, 270, 450, 670, 850)
    rows = [slip.words["heads"]]
    for number in range(max(len(slip.pay), len(slip.cut))):
        a = slip.pay[number] if number < len(slip.pay) else ("", None)
        b = slip.cut[number] if number < len(slip.cut) else ("", None)
        rows.append((a[0], slip.money(a[1]), b[0], slip.money(b[1])))
    rows.append((slip.words["gross"], slip.money(slip.gross), slip.words["cuts"], slip.money(slip.cuts)))
    top, ruled = y, rng.random() < 0.7
    for number, row in enumerate(rows):
        if number in {0, len(rows) - 1}:
            sheet.draw.rectangle((left, y, right, y + 58), fill="#eef1f4")
        sheet.rule(y, "#9aa3ab", left, right)
        for column, words in enumerate(row):
            if column % 2:
                sheet.text(columns[column + 1] - 14, y + 10, words, 24, right=True)
            else:
                sheet.text(columns[column] + 14, y + 10, words, 24)
        y += 58
    sheet.rule(y, "#9aa3ab", left, right)
    if ruled:
        for x in columns:
            sheet.draw.line((x, top, x, y), fill="#9aa3ab")
    sheet.text(64, y + 26, slip.words["net"], 28, bold=True)
    sheet.text(836, y + 26, slip.money(slip.net), 28, bold=True, right=True)
    return y + 100


def one_column(sheet: Sheet, slip: Slip, rng: Random) -> int:
    """Train: all on one column, as an e-mail or a phone shows it."""
    del rng
    sheet.draw.rectangle((0, 0, sheet.width, 100), fill="#2f5d8a")
    sheet.text(40, 26, slip.title, 34, "#ffffff")
    y, right = 130, sheet.width - 50
    for rows, name, value in ((slip.pay, "gross", slip.gross), (slip.cut, "cuts", slip.cuts)):
        for label, amount in rows:
            sheet.text(50, y, label, 28)
            sheet.text(right, y, slip.money(amount), 28, right=True)
            y += 58
        sheet.rule(y, "#999999", 50, right)
        sheet.text(50, y + 8, slip.words[name], 28, bold=True)
        sheet.text(right, y + 8, slip.money(value), 28, bold=True, right=True)
        y += 90
    sheet.text(50, y, slip.words["net"], 32, bold=True)
    sheet.text(right, y, slip.money(slip.net), 32, "#1b5e20", bold=True, right=True)
    return y + 80


def wide(sheet: Sheet, slip: Slip, rng: Random) -> int:
    """Test: one wide row of cells, names above amounts, in two bands; the net pay in a box of its own."""
    del rng
    sheet.text(50, 30, slip.title, 32, bold=True)
    sheet.text(50, 86, "   ".join(f"{name} {words}" for name, words in slip.words["about"]), 22, "#555555")
    y = 150
    for heading, rows, name, value in (
        (slip.words["heads"][0], slip.pay, "gross", slip.gross),
        (slip.words["heads"][2], slip.cut, "cuts", slip.cuts),
    ):
        sheet.text(50, y, heading, 24, "#1f4e79", bold=True)
        cells = [*rows, (slip.words[name], value)]
        step = (sheet.width - 100) // len(cells)
        sheet.draw.rectangle((50, y + 44, sheet.width - 50, y + 144), outline="#aab4be")
        for number, (label, amount) in enumerate(cells):
            x = 50 + number * step
            if number:
                sheet.draw.line((x, y + 44, x, y + 144), fill="#aab4be")
            sheet.text(x + step // 2, y + 54, label, 20, "#444444", middle=True)
            sheet.text(x + step // 2, y + 98, slip.money(amount), 24, middle=True, bold=number == len(cells) - 1)
        y += 180
    sheet.draw.rectangle((50, y, 520, y + 84), fill="#e8f0e8", outline="#7a9a7a")
    sheet.text(74, y + 22, slip.words["net"], 26, bold=True)
    sheet.text(500, y + 20, slip.money(slip.net), 28, bold=True, right=True)
    return y + 120


def ladder(sheet: Sheet, slip: Slip, rng: Random) -> int:
    """Test: phone, net pay large at the top, then cards with dotted leaders."""
    del rng
    sheet.text(sheet.width // 2, 40, slip.title, 28, "#5f6368", middle=True)
    sheet.text(sheet.width // 2, 100, slip.words["net"], 26, "#5f6368", middle=True)
    sheet.text(sheet.width // 2, 140, slip.money(slip.net), 58, middle=True, bold=True)
    y, right = 260, sheet.width - 60
    for heading, rows, name, value in (
        (slip.words["heads"][0], slip.pay, "gross", slip.gross),
        (slip.words["heads"][2], slip.cut, "cuts", slip.cuts),
    ):
        high = 150 + 56 * len(rows)
        sheet.draw.rounded_rectangle((30, y, sheet.width - 30, y + high), 18, fill="#ffffff", outline="#e0e0e0")
        sheet.text(60, y + 18, heading, 26, "#1a73e8", bold=True)
        inner = y + 74
        for label, amount in rows:
            words = slip.money(amount)
            sheet.text(60, inner, label, 26)
            sheet.text(right, inner, words, 26, right=True)
            sheet.rule(inner + 30, "#c4c4c4", 80 + sheet.measure(label, 26), right - 20 - sheet.measure(words, 26), 1, dash=3)
            inner += 56
        sheet.text(60, inner + 6, slip.words[name], 26, bold=True)
        sheet.text(right, inner + 6, slip.money(value), 26, right=True, bold=True)
        y += high + 24
    return y + 20


Draw = Callable[[Sheet, Slip, Random], int]
LAYOUTS: dict[str, dict[str, tuple[Draw, int, str]]] = {
    TRAIN: {"two-tables": (two_tables, 900, "#ffffff"), "one-column": (one_column, 750, "#ffffff")},
    TEST: {"wide": (wide, 1200, "#fdfdfb"), "ladder": (ladder, 750, "#f6f7f9")},
}


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A payslip."""
    content = slip(rng, split, lang, scenario)
    draw, width, back = LAYOUTS[split][layout]
    sheet = Sheet(width, 2400, back)
    sheet.cut(draw(sheet, content, rng))
    return Made(sheet=sheet, facts=content.facts, smallest=20)


SCENARIOS = (("holds", 4), ("wrong-gross", 2), ("wrong-cuts", 1), ("wrong-net", 2), ("zero", 3), ("empty", 2))
FAMILY = Family(name="payslip", scenarios=SCENARIOS, layouts=layouts, make=make, weight=2, paper=True)
