"""Till receipts: lines, tax, total, cash and change; consistent unless something is wrong."""

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
    ("en", TRAIN): {
        "shops": (("GREEN CORNER MARKET", "12 Mill Lane, Springton"), ("HARBOUR BAKERY", "3 Quay Street, Weston")),
        "goods": ("Oat milk 1L", "Rye bread", "Coffee beans 500g", "Bananas", "Olive oil", "Cheddar 200g", "Dish soap", "Tomatoes", "Pasta 500g", "Butter"),
        "subtotal": "SUBTOTAL", "tax": "SALES TAX {}%", "total": "TOTAL", "cash": "CASH", "change": "CHANGE", "off": "MEMBER DISCOUNT", "thanks": "THANK YOU", "head": "Receipt {n}   {d}", "heads": ("Item", "Qty", "Amount"),
    },
    ("en", TEST): {
        "shops": (("The Copper Kettle Cafe", "Table 7"), ("Larkfield Hardware", "Branch 0042"), ("NOODLE HOUSE", "Counter 3")),
        "goods": ("Flat white", "Avocado toast", "Paint brush 50mm", "Screws M4 x50", "Sandpaper", "Pho noodles", "Spring rolls", "Lemonade", "Wood glue", "Cheesecake", "Green tea"),
        "subtotal": "Net amount", "tax": "GST {}%", "total": "Balance due", "cash": "Tendered", "change": "Change due", "off": "Voucher", "thanks": "Please call again", "head": "Bill no {n}  {d}", "heads": ("Ordered", "Count", "Price"),
    },
    ("zh", TRAIN): {
        "shops": (("绿角生活超市", "解放路店"), ("海港面包房", "码头店")),
        "goods": ("燕麦奶1L", "全麦面包", "咖啡豆500g", "香蕉", "橄榄油", "鸡蛋10枚", "洗洁精", "西红柿", "挂面500g", "黄油"),
        "subtotal": "小计", "tax": "税额{}%", "total": "合计", "cash": "现金", "change": "找零", "off": "会员优惠", "thanks": "谢谢惠顾", "head": "单号 {n}   {d}", "heads": ("品名", "数量", "金额"),
    },
    ("zh", TEST): {
        "shops": (("铜壶小馆", "7号桌"), ("云雀五金", "0042门店"), ("面馆一间", "3号台")),
        "goods": ("牛肉面", "小笼包", "酸梅汤", "毛刷50mm", "螺丝50只", "砂纸", "木工胶", "凉拌黄瓜", "豆浆", "卤蛋"),
        "subtotal": "消费金额", "tax": "增值税{}%", "total": "应收", "cash": "实收", "change": "找补", "off": "抹零优惠", "thanks": "欢迎再次光临", "head": "流水号 {n}  {d}", "heads": ("名称", "份数", "价钱"),
    },
}  # fmt: skip


@dataclass
class Receipt:
    """A receipt's content."""

    lang: str
    words: dict
    shop: tuple[str, str]
    head: str
    lines: list[tuple[str, int, Decimal]]
    """Name, pieces, amount of the line."""
    sums: list[tuple[str, str]]
    total: tuple[str, str]
    after: list[tuple[str, str]]
    facts: Facts = field(default_factory=Facts)

    def money(self, value: Decimal) -> str:
        """As tills print it."""
        return f"{value:.2f}"


def receipt(rng: Random, split: str, lang: str, scenario: str) -> Receipt:
    """A receipt of which `scenario` is true: `holds`, `wrong-total`, `wrong-line`."""
    words = _WORDS[lang, split]
    lines = []
    for name in rng.sample(words["goods"], rng.randint(3, 7)):
        unit = cents(rng.randint(95, 2400) / 100) if lang == "en" else Decimal(rng.randint(20, 480)) / 10
        count = rng.choice((1, 1, 1, 2, 3))
        lines.append((name, count, cents(unit * count)))
    goods = sum((amount for *_, amount in lines), Decimal(0))
    facts = Facts(context={"surface": "document", "kind": "receipt"})
    if rng.random() < 0.12:
        del facts.context["kind"]
        facts.unsure.add("pricing.total_mismatch")
    sums, total = [], goods
    if rng.random() < 0.65:
        sums.append((words["subtotal"], f"{goods:.2f}"))
    if rng.random() < 0.25:
        off = cents(goods * Decimal(rng.choice(("0.05", "0.1"))))
        sums.append((words["off"], f"-{off:.2f}"))
        total -= off
    if rng.random() < (0.6 if lang == "en" else 0.25):
        rate = rng.choice((5, 6, 8, 10, 13))
        tax = cents(total * rate / 100)
        sums.append((words["tax"].format(rate), f"{tax:.2f}"))
        total += tax
    if scenario != "holds":
        error = max(Decimal(2), cents(goods * rng.randint(4, 25) / 100)) * rng.choice((1, 1, -1))
        while abs(error) in {amount for *_, amount in lines}:
            error += Decimal("1.1")
        total += error
        facts.must.add("document.sum_mismatch")
        facts.unsure.add("pricing.total_mismatch")
    mark = rng.choice(("", "$", "£")) if lang == "en" else rng.choice(("", "¥"))
    after = []
    if rng.random() < 0.5:
        # Paid to the penny, the change is nothing: no fault.
        given = total if rng.random() < 0.3 else Decimal((int(total) // 10 + 1) * 10)
        after = [(words["cash"], f"{given:.2f}"), (words["change"], f"{given - total:.2f}")]
    head = words["head"].format(
        n=rng.randint(1000, 9999), d=f"2026-{rng.randint(1, 10):02d}-{rng.randint(1, 28):02d} {rng.randint(8, 21):02d}:{rng.randint(0, 59):02d}"
    )
    return Receipt(lang, words, rng.choice(words["shops"]), head, lines, sums, (words["total"], f"{mark}{total:.2f}"), after, facts)


def thermal(sheet: Sheet, slip: Receipt, rng: Random) -> int:
    """Train: a narrow strip, names left, amounts right, dashed rules."""
    mono = "mono" if slip.lang == "en" else "cjk"
    middle, right = sheet.width // 2, sheet.width - 40
    sheet.text(middle, 40, slip.shop[0], 28, middle=True, family=mono)
    sheet.text(middle, 84, slip.shop[1], 20, "#444444", middle=True, family=mono)
    sheet.text(40, 136, slip.head, 20, "#444444", family=mono)
    sheet.rule(180, "#555555", 40, right, 2, dash=6)
    y = 200
    for name, count, amount in slip.lines:
        sheet.text(40, y, name if count == 1 else f"{name} x{count}", 23, family=mono)
        sheet.text(right, y, slip.money(amount), 23, right=True, family=mono)
        y += 46
    sheet.rule(y + 8, "#555555", 40, right, 2, dash=6)
    y += 24
    for name, amount in slip.sums:
        sheet.text(40, y, name, 23, family=mono)
        sheet.text(right, y, amount, 23, right=True, family=mono)
        y += 46
    sheet.text(40, y, slip.total[0], 30, bold=True, family=mono)
    sheet.text(right, y, slip.total[1], 30, bold=True, right=True, family=mono)
    y += 62
    for name, amount in slip.after:
        sheet.text(40, y, name, 23, family=mono)
        sheet.text(right, y, amount, 23, right=True, family=mono)
        y += 46
    sheet.text(middle, y + 30, slip.words["thanks"], 22, middle=True, family=mono)
    bars(sheet, rng, 90, y + 80, sheet.width - 90, y + 140)
    return y + 180


def columned(sheet: Sheet, slip: Receipt, rng: Random) -> int:
    """Train: three columns with heads."""
    right = sheet.width - 50
    sheet.text(50, 40, slip.shop[0], 32, bold=True)
    sheet.text(50, 90, slip.shop[1], 20, "#444444")
    sheet.text(50, 124, slip.head, 20, "#444444")
    y = 180
    sheet.rule(y, "#333333", 50, right, 2)
    sheet.text(50, y + 8, slip.words["heads"][0], 22)
    sheet.text(right - 150, y + 8, slip.words["heads"][1], 22, right=True)
    sheet.text(right, y + 8, slip.words["heads"][2], 22, right=True)
    y += 50
    for name, count, amount in slip.lines:
        sheet.text(50, y, name, 23)
        sheet.text(right - 150, y, str(count), 23, right=True)
        sheet.text(right, y, slip.money(amount), 23, right=True)
        y += 44
    sheet.rule(y + 6, "#333333", 50, right, 2)
    y += 20
    for name, amount in [*slip.sums, slip.total, *slip.after]:
        bold = (name, amount) == slip.total
        sheet.text(right - 170, y, name, 25 if bold else 22, right=True, bold=bold)
        sheet.text(right, y, amount, 25 if bold else 22, right=True, bold=bold)
        y += 46
    del rng
    return y + 40


def two_rows(sheet: Sheet, slip: Receipt, rng: Random) -> int:
    """Test: each line in two rows: the name, and below it pieces times unit price with the amount to the right."""
    family = rng.choice(("mono", "sans")) if slip.lang == "en" else "cjk"
    middle, right = sheet.width // 2, sheet.width - 56
    sheet.text(middle, 34, slip.shop[0], 30, middle=True, bold=True, family=family)
    sheet.text(middle, 80, slip.shop[1], 22, middle=True, family=family)
    sheet.text(56, 130, slip.head, 19, family=family)
    y = 190
    for name, count, amount in slip.lines:
        sheet.text(56, y, name, 23, family=family)
        unit = cents(amount / count)
        sheet.text(80, y + 34, f"{count} x {unit:.2f}", 21, "#333333", family=family)
        sheet.text(right, y + 34, slip.money(amount), 23, right=True, family=family)
        y += 82
    sheet.text(middle, y, "-" * 26 if slip.lang == "en" else "＝" * 14, 22, "#444444", middle=True, family=family)
    y += 48
    for name, amount in [*slip.sums, slip.total]:
        big = (name, amount) == slip.total
        sheet.text(56, y, name, 28 if big else 22, bold=big, family=family)
        sheet.text(right, y, amount, 28 if big else 22, bold=big, right=True, family=family)
        y += 58 if big else 46
    for name, amount in slip.after:
        sheet.text(56, y, f"{name}: {amount}", 21, family=family)
        y += 40
    sheet.text(middle, y + 24, slip.words["thanks"], 22, middle=True, family=family)
    return y + 80


def boxed(sheet: Sheet, slip: Receipt, rng: Random) -> int:
    """Test: the total in a box above the lines."""
    right = sheet.width - 44
    sheet.draw.rectangle((44, 40, right, 150), outline="#222222", width=3)
    sheet.text(66, 72, slip.total[0], 28, bold=True)
    sheet.text(right - 22, 66, slip.total[1], 36, bold=True, right=True)
    sheet.text(44, 172, f"{slip.shop[0]}  {slip.shop[1]}", 22)
    sheet.text(44, 206, slip.head, 19, "#444444")
    y = 262
    for name, count, amount in slip.lines:
        sheet.text(44, y, f"{count}", 23)
        sheet.text(90, y, name, 23)
        sheet.text(right, y, slip.money(amount), 23, right=True)
        sheet.rule(y + 38, "#bbbbbb", 44, right)
        y += 50
    y += 14
    for name, amount in [*slip.sums, *slip.after]:
        sheet.text(90, y, name, 21, "#333333")
        sheet.text(right, y, amount, 21, "#333333", right=True)
        y += 44
    del rng
    return y + 40


def bars(sheet: Sheet, rng: Random, left: int, top: int, right: int, bottom: int) -> None:
    """Stripes that look like a bar code and say nothing."""
    x = left
    while x < right:
        wide = rng.choice((2, 2, 3, 5))
        sheet.draw.rectangle((x, top, x + wide, bottom), fill="#222222")
        x += wide + rng.choice((3, 4, 6))


Draw = Callable[[Sheet, Receipt, Random], int]
LAYOUTS: dict[str, dict[str, tuple[Draw, int]]] = {
    TRAIN: {"thermal": (thermal, 560), "columned": (columned, 680)},
    TEST: {"two-rows": (two_rows, 600), "boxed": (boxed, 640)},
}


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A receipt."""
    content = receipt(rng, split, lang, scenario)
    draw, width = LAYOUTS[split][layout]
    sheet = Sheet(width, 2200, rng.choice(("#ffffff", "#fbfaf6", "#f7f7f4")))
    sheet.cut(draw(sheet, content, rng))
    return Made(sheet=sheet, facts=content.facts, smallest=20)


FAMILY = Family(name="receipt", scenarios=(("holds", 3), ("wrong-total", 2)), layouts=layouts, make=make, weight=1, paper=True)
