"""Invoices: lines of pieces times price, tax, total; consistent unless something is wrong."""

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
    ("en", TRAIN): {"title": "INVOICE", "by": ("Northwind Paper Co.", "Alder Office Supplies"), "no": "Invoice no. {n}", "heads": ("Description", "Qty", "Unit price", "Amount"), "sub": "Subtotal", "tax": "VAT {}%", "total": "Total due",
                    "goods": ("Copy paper A4", "Envelopes C5", "Ink cartridge", "Ring binders", "Desk calendar", "Whiteboard pens", "Label rolls")},
    ("en", TEST): {"title": "Tax Invoice", "by": ("Brightwater Design Ltd", "Kestrel Engineering"), "no": "Ref. {n}", "heads": ("Service", "Hours", "Rate", "Line total"), "sub": "Net", "tax": "Sales tax ({}%)", "total": "Invoice total",
                   "goods": ("Site survey", "Drawing office", "Project meeting", "Structural check", "Printing of plans", "Travel time", "Final report")},
    ("zh", TRAIN): {"title": "销售发票", "by": ("北风纸业有限公司", "赤杨办公用品有限公司"), "no": "发票号 {n}", "heads": ("品名", "数量", "单价", "金额"), "sub": "小计", "tax": "增值税 {}%", "total": "价税合计",
                    "goods": ("复印纸A4", "信封C5", "墨盒", "文件夹", "台历", "白板笔", "标签卷")},
    ("zh", TEST): {"title": "服务费账单", "by": ("清水设计工作室", "红隼工程咨询"), "no": "编号 {n}", "heads": ("服务内容", "工时", "费率", "费用"), "sub": "不含税金额", "tax": "税金（{}%）", "total": "含税总额",
                   "goods": ("现场勘察", "图纸绘制", "项目会议", "结构校核", "图册打印", "差旅工时", "结题报告")},
}  # fmt: skip


@dataclass
class Invoice:
    """An invoice's content. Lines: name, pieces, price, amount (None: an empty cell)."""

    lang: str
    words: dict
    by: str
    number: str
    lines: list[tuple[str, int, Decimal | None, Decimal | None]]
    net: Decimal
    rate: int
    tax: Decimal
    total: Decimal
    mark: str
    facts: Facts = field(default_factory=Facts)

    def money(self, value: Decimal | None) -> str:
        """As the lines print it."""
        return "" if value is None else f"{value:,.2f}"


def invoice(rng: Random, split: str, lang: str, scenario: str) -> Invoice:
    """An invoice of which `scenario` is true: `holds`, `wrong-line`, `wrong-tax`, `wrong-total`, `zero`, `empty`."""
    words = _WORDS[lang, split]
    lines: list[tuple[str, int, Decimal | None, Decimal | None]] = []
    for name in rng.sample(words["goods"], rng.randint(3, 6)):
        price, count = cents(rng.randint(250, 12000) / 100), rng.randint(1, 24)
        lines.append((name, count, price, price * count))
    at = rng.randrange(len(lines))
    facts = Facts(context={"surface": "document", "kind": "invoice"})
    net = sum((amount for *_, amount in lines if amount), Decimal(0))
    rate = rng.choice((5, 6, 10, 13, 19, 20))
    error = max(Decimal(5), cents(net * rng.randint(4, 20) / 100)) * rng.choice((1, 1, -1))
    name, count, price, amount = lines[at]
    if scenario == "wrong-line" and amount is not None:
        # The line is wrong, and the sum is that of the lines as printed.
        wrong = amount + max(Decimal(4), cents(amount * rng.randint(8, 40) / 100))
        lines[at] = (name, count, price, wrong)
        net += wrong - amount
    elif scenario in {"zero", "empty"} and amount is not None:
        # One line without price and amount among lines that have them; the sum is that of the others.
        lines[at] = (name, count, Decimal(0), Decimal(0)) if scenario == "zero" else (name, count, price, None)
        facts.must.add("document.zero_field")
        facts.unsure.add("document.sum_mismatch")
        net -= amount if scenario == "zero" else 0
    tax = cents(net * rate / 100)
    total = net + tax
    if scenario == "wrong-tax":
        tax += max(Decimal(3), cents(tax * rng.randint(15, 60) / 100))
        total = net + tax
    elif scenario == "wrong-total":
        total += error
    if scenario.startswith("wrong"):
        facts.must.add("document.sum_mismatch")
        facts.unsure.add("pricing.total_mismatch")
    mark = rng.choice(("£", "$", "€")) if lang == "en" else "¥"
    return Invoice(lang, words, rng.choice(words["by"]), words["no"].format(n=rng.randint(1000, 9999)), lines, net, rate, tax, total, mark, facts)


def _sums(made: Invoice) -> list[tuple[str, str]]:
    return [
        (made.words["sub"], made.money(made.net)),
        (made.words["tax"].format(made.rate), made.money(made.tax)),
        (made.words["total"], made.mark + made.money(made.total)),
    ]


def classic(sheet: Sheet, made: Invoice, rng: Random) -> int:
    """Train: title left, table with a shaded head, sums to the right."""
    sheet.text(60, 50, made.words["title"], 44, bold=True)
    sheet.text(60, 124, made.by, 26)
    sheet.text(sheet.width - 60, 124, made.number, 22, "#555555", right=True)
    columns, y = (70, 540, 720, sheet.width - 70), 200
    sheet.draw.rectangle((50, y, sheet.width - 50, y + 52), fill="#e9edf2")
    rows = [made.words["heads"], *((n, str(c), made.money(p), made.money(a)) for n, c, p, a in made.lines)]
    for row in rows:
        for column, words in enumerate(row):
            sheet.text(columns[column], y + 9, words, 23, right=column > 0)
        y += 54
        sheet.rule(y, "#c9d0d8", 50, sheet.width - 50)
    for number, (name, amount) in enumerate(_sums(made)):
        sheet.text(560, y + 16, name, 25, bold=number == 2)
        sheet.text(columns[3], y + 16, amount, 25, right=True, bold=number == 2)
        y += 54
    del rng
    return y + 60


def gridded(sheet: Sheet, made: Invoice, rng: Random) -> int:
    """Train: all in one ruled grid, the sums as rows of it."""
    sheet.text(sheet.width // 2, 36, made.words["title"], 38, middle=True, bold=True)
    sheet.text(60, 110, made.by, 24)
    sheet.text(sheet.width - 60, 110, made.number, 22, right=True)
    edges, y = (50, 420, 540, 730, sheet.width - 50), 170
    top = y
    for row in [made.words["heads"], *((n, str(c), made.money(p), made.money(a)) for n, c, p, a in made.lines)]:
        sheet.rule(y, "#555555", edges[0], edges[-1])
        for column, words in enumerate(row):
            sheet.text(edges[column] + 12 if column == 0 else edges[column + 1] - 12, y + 8, words, 23, right=column > 0)
        y += 50
    for x in edges:
        sheet.draw.line((x, top, x, y), fill="#555555")
    for name, amount in _sums(made):
        sheet.rule(y, "#555555", edges[0], edges[-1])
        sheet.text(edges[0] + 12, y + 8, name, 23)
        sheet.text(edges[-1] - 12, y + 8, amount, 23, right=True)
        y += 50
    sheet.rule(y, "#555555", edges[0], edges[-1])
    for x in (edges[0], edges[-1]):
        sheet.draw.line((x, top, x, y), fill="#555555")
    del rng
    return y + 60


def modern(sheet: Sheet, made: Invoice, rng: Random) -> int:
    """Test: coloured band, total due large beside the title, lines without rules, sums left-aligned under a bar."""
    sheet.draw.rectangle((0, 0, 24, sheet.height), fill="#0f766e")
    sheet.text(80, 50, made.by, 30, bold=True)
    sheet.text(80, 100, f"{made.words['title']}   {made.number}", 23, "#555555")
    columns, y = (80, 600, 780, sheet.width - 70), 190
    for column, words in enumerate(made.words["heads"]):
        sheet.text(columns[column], y, words, 21, "#0f766e", right=column > 0)
    y += 50
    for name, count, price, amount in made.lines:
        for column, words in enumerate((name, str(count), made.money(price), made.money(amount))):
            sheet.text(columns[column], y, words, 24, right=column > 0)
        y += 56
    sheet.draw.rectangle((80, y + 6, sheet.width - 70, y + 10), fill="#0f766e")
    y += 30
    for number, (name, amount) in enumerate(_sums(made)):
        sheet.text(80, y, name, 24 if number < 2 else 30, bold=number == 2)
        sheet.text(columns[3], y, amount, 24 if number < 2 else 30, bold=number == 2, right=True)
        y += 54
    del rng
    return y + 50


def letter(sheet: Sheet, made: Invoice, rng: Random) -> int:
    """Test: a typed letter; amount before price, serif or mono print."""
    family = rng.choice(("serif", "mono")) if made.lang == "en" else "serif"
    sheet.text(sheet.width - 80, 60, made.by, 25, right=True, family=family)
    sheet.text(sheet.width - 80, 104, made.number, 22, right=True, family=family)
    sheet.text(80, 160, made.words["title"], 34, family=family)
    columns, y = (80, 560, 720, sheet.width - 80), 240
    for row in [made.words["heads"], *((n, str(c), made.money(p), made.money(a)) for n, c, p, a in made.lines)]:
        for column, words in enumerate(row):
            sheet.text(columns[column], y, words, 22, right=column > 0, family=family)
        y += 48
    sheet.rule(y + 6, "#222222", 480, sheet.width - 80, 2)
    y += 24
    for number, (name, amount) in enumerate(_sums(made)):
        sheet.text(480, y, name, 23, family=family, bold=number == 2)
        sheet.text(columns[3], y, amount, 23, family=family, right=True, bold=number == 2)
        y += 48
    sheet.rule(y + 4, "#222222", 480, sheet.width - 80, 2)
    sheet.rule(y + 10, "#222222", 480, sheet.width - 80, 2)
    return y + 70


Draw = Callable[[Sheet, Invoice, Random], int]
LAYOUTS: dict[str, dict[str, tuple[Draw, int]]] = {
    TRAIN: {"classic": (classic, 960), "gridded": (gridded, 940)},
    TEST: {"modern": (modern, 1020), "letter": (letter, 980)},
}


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """An invoice."""
    content = invoice(rng, split, lang, scenario)
    draw, width = LAYOUTS[split][layout]
    sheet = Sheet(width, 1500, "#ffffff")
    sheet.cut(draw(sheet, content, rng))
    return Made(sheet=sheet, facts=content.facts, smallest=21)


FAMILY = Family(
    name="invoice",
    scenarios=(("holds", 4), ("wrong-line", 1), ("wrong-tax", 1), ("wrong-total", 2), ("zero", 2), ("empty", 2)),
    layouts=layouts,
    make=make,
    weight=1,
    paper=True,
)
