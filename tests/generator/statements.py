"""Bank statements: dates, what for, amounts and a running balance; consistent unless something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from tests.generator.canvas import Sheet
from tests.generator.made import Facts, Family, Made
from tests.generator.money import cents
from tests.generator.words import TEST, TRAIN

_WORDS = {
    ("en", TRAIN): {"title": "Account statement", "heads": ("Date", "Description", "Paid out", "Paid in", "Balance"), "opening": "Opening balance", "closing": "Closing balance", "no": "Account ****4471",
                    "out": ("Card purchase grocer", "Rent", "Electricity bill", "Cash machine", "Insurance", "Phone bill"), "in": ("Salary", "Refund", "Transfer in")},
    ("en", TEST): {"title": "Transactions", "heads": ("Posted", "Details", "Debit", "Credit", "Running total"), "opening": "Balance brought forward", "closing": "Balance carried forward", "no": "Acct ending 2208",
                   "out": ("Direct debit gym", "Standing order", "POS hardware shop", "Water company", "ATM withdrawal", "Subscription"), "in": ("Payroll", "Interest", "Deposit")},
    ("zh", TRAIN): {"title": "账户交易明细", "heads": ("日期", "摘要", "支出", "收入", "余额"), "opening": "期初余额", "closing": "期末余额", "no": "账号 ****4471",
                    "out": ("超市消费", "房租", "电费", "取款", "保险费", "话费"), "in": ("工资", "退款", "转入")},
    ("zh", TEST): {"title": "流水对账单", "heads": ("记账日", "交易说明", "借方", "贷方", "账户余额"), "opening": "上期结余", "closing": "本期结余", "no": "卡尾号 2208",
                   "out": ("健身房代扣", "定期转账", "五金店消费", "水费", "自助取现", "会员续费"), "in": ("代发薪资", "结息", "存入")},
}  # fmt: skip


@dataclass
class Statement:
    """A statement's content. Rows: date, what for, out, in, balance; None: an empty cell."""

    lang: str
    words: dict
    opening: Decimal
    rows: list[tuple[str, str, Decimal | None, Decimal | None, Decimal | None]]
    closing: Decimal
    facts: Facts = field(default_factory=Facts)

    def money(self, value: Decimal | None) -> str:
        """As banks print it."""
        return "" if value is None else f"{value:,.2f}"


def statement(rng: Random, split: str, lang: str, scenario: str) -> Statement:
    """A statement of which `scenario` is true: `holds`, `wrong-balance`, `wrong-closing`, `zero`, `empty`."""
    words = _WORDS[lang, split]
    opening = balance = cents(rng.randint(80000, 900000) / 100)
    rows: list[tuple[str, str, Decimal | None, Decimal | None, Decimal | None]] = []
    day = rng.randint(1, 4)
    for _ in range(rng.randint(6, 11)):
        day = min(day + rng.randint(0, 3), 28)
        incoming = rng.random() < 0.3
        amount = cents(rng.randint(150000, 600000) / 100) if incoming else cents(rng.randint(500, 12000) / 100)
        balance += amount if incoming else -amount
        date = f"2026-10-{day:02d}" if lang == "zh" or split == TRAIN else f"{day:02d} Oct 2026"
        rows.append((date, rng.choice(words["in" if incoming else "out"]), None if incoming else amount, amount if incoming else None, balance))
    facts = Facts(context={"surface": "document", "kind": "statement"})
    made = Statement(lang, words, opening, rows, balance, facts)
    if scenario == "holds":
        return made
    at = rng.randrange(1, len(rows) - 1)
    error = cents(rng.choice((100, 200, 500, 1000, -100, -250)) + rng.randint(0, 99) / 100)
    date, what, out, into, now = rows[at]
    if scenario == "wrong-balance":
        # An amount was changed and the balances were not.
        changed = cents((out or into or Decimal(0)) + abs(error))
        rows[at] = (date, what, changed if out else None, changed if into else None, now)
        facts.must.add("document.sum_mismatch")
    elif scenario == "wrong-closing":
        made.closing += error
        facts.must.add("document.sum_mismatch")
    else:
        # A balance that is zero or missing where all its peers are not.
        rows[at] = (date, what, out, into, Decimal(0) if scenario == "zero" else None)
        facts.must.add("document.zero_field")
        facts.unsure.add("document.sum_mismatch")
    return made


def ruled(sheet: Sheet, made: Statement, rng: Random) -> int:
    """Train: a ruled table."""
    sheet.text(60, 40, made.words["title"], 36, bold=True)
    sheet.text(60, 98, made.words["no"], 22, "#555555")
    edges = (60, 230, 540, 720, 900, 1080)
    y = top = 150
    opening = ("", made.words["opening"], "", "", made.money(made.opening))
    rows = [made.words["heads"], opening, *((d, w, made.money(o), made.money(i), made.money(b)) for d, w, o, i, b in made.rows)]
    grid = rng.random() < 0.6
    for number, row in enumerate(rows):
        if number == 0:
            sheet.draw.rectangle((edges[0], y, edges[-1], y + 50), fill="#e7edf3")
        for column, words in enumerate(row):
            if column < 2:
                sheet.text(edges[column] + 12, y + 8, words, 22)
            else:
                sheet.text(edges[column + 1] - 12, y + 8, words, 22, right=True)
        y += 50
        sheet.rule(y, "#aab4be", edges[0], edges[-1])
    if grid:
        for x in edges:
            sheet.draw.line((x, top, x, y), fill="#aab4be")
    sheet.text(edges[3] - 12, y + 22, made.words["closing"], 24, bold=True)
    sheet.text(edges[-1] - 12, y + 22, made.money(made.closing), 24, bold=True, right=True)
    return y + 90


def airy(sheet: Sheet, made: Statement, rng: Random) -> int:
    """Train: no rules, shaded rows; opening and closing balance in a box above."""
    del rng
    sheet.draw.rectangle((0, 0, sheet.width, 90), fill="#14406b")
    sheet.text(50, 22, made.words["title"], 32, "#ffffff")
    sheet.text(sheet.width - 50, 30, made.words["no"], 22, "#dde6f0", right=True)
    sheet.text(50, 116, f"{made.words['opening']}  {made.money(made.opening)}", 24)
    sheet.text(sheet.width - 50, 116, f"{made.words['closing']}  {made.money(made.closing)}", 24, right=True)
    columns = (50, 220, 600, 770, sheet.width - 50)
    y = 180
    for column, words in enumerate(made.words["heads"]):
        sheet.text(columns[column], y, words, 21, "#5b6770", right=column > 1)
    y += 44
    for number, (date, what, out, into, balance) in enumerate(made.rows):
        if number % 2 == 0:
            sheet.draw.rectangle((36, y - 6, sheet.width - 36, y + 42), fill="#f1f5f9")
        for column, words in enumerate((date, what, made.money(out), made.money(into), made.money(balance))):
            sheet.text(columns[column], y, words, 22, right=column > 1)
        y += 50
    return y + 30


def signed(sheet: Sheet, made: Statement, rng: Random) -> int:
    """Test: a table with one signed amount column before the balance; opening and closing as its first and last row."""
    del rng
    sheet.text(sheet.width // 2, 36, made.words["title"], 34, middle=True, bold=True)
    sheet.text(sheet.width // 2, 90, made.words["no"], 22, "#555555", middle=True)
    columns = (70, 290, 790, sheet.width - 70)
    heads = (made.words["heads"][0], made.words["heads"][1], "金额" if made.lang == "zh" else "Amount", made.words["heads"][4])
    y = 150
    sheet.rule(y, "#333333", 60, sheet.width - 60, 3)
    rows = [heads, ("", made.words["opening"], "", made.money(made.opening))]
    for date, what, out, into, balance in made.rows:
        rows.append((date, what, f"-{made.money(out)}" if out is not None else f"+{made.money(into)}", made.money(balance)))
    rows.append(("", made.words["closing"], "", made.money(made.closing)))
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            sheet.text(columns[column], y + 12, words, 23, right=column > 1, bold=number in {0, len(rows) - 1})
        y += 52
        if number in {0, len(rows) - 2}:
            sheet.rule(y, "#333333", 60, sheet.width - 60, 2)
    return y + 50


def cardlike(sheet: Sheet, made: Statement, rng: Random) -> int:
    """Test: debit and credit columns left of the words, dotted rules, balances to the far right."""
    del rng
    sheet.text(50, 34, f"{made.words['title']}  ·  {made.words['no']}", 28, "#3b2f63", bold=True)
    columns = (50, 250, 700, 860, sheet.width - 50)
    y = 110
    for column, words in enumerate(made.words["heads"]):
        sheet.text(columns[column], y, words, 20, "#3b2f63", right=column > 1)
    y += 42
    sheet.text(columns[1], y, made.words["opening"], 22)
    sheet.text(columns[4], y, made.money(made.opening), 22, right=True)
    y += 44
    for date, what, out, into, balance in made.rows:
        sheet.rule(y, "#b9b2d0", 50, sheet.width - 50, 1, dash=3)
        for column, words in enumerate((date, what, made.money(out), made.money(into), made.money(balance))):
            sheet.text(columns[column], y + 9, words, 22, right=column > 1)
        y += 50
    sheet.draw.rectangle((40, y + 10, sheet.width - 40, y + 66), fill="#ece8f7")
    sheet.text(columns[1], y + 20, made.words["closing"], 24, bold=True)
    sheet.text(columns[4], y + 20, made.money(made.closing), 24, bold=True, right=True)
    return y + 100


Draw = Callable[[Sheet, Statement, Random], int]
LAYOUTS: dict[str, dict[str, tuple[Draw, int]]] = {
    TRAIN: {"ruled": (ruled, 1140), "airy": (airy, 1000)},
    TEST: {"signed": (signed, 1060), "cardlike": (cardlike, 1120)},
}


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A statement."""
    content = statement(rng, split, lang, scenario)
    draw, width = LAYOUTS[split][layout]
    sheet = Sheet(width, 1600, "#ffffff")
    sheet.cut(draw(sheet, content, rng))
    return Made(sheet=sheet, facts=content.facts, smallest=20)


FAMILY = Family(
    name="statement",
    scenarios=(("holds", 4), ("wrong-balance", 2), ("wrong-closing", 1), ("zero", 2), ("empty", 1)),
    layouts=layouts,
    make=make,
    weight=1,
    paper=True,
)
