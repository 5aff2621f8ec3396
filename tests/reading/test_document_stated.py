"""Formulas that a page states in words: rows by their numbers, letters and signs, figures by their names; what has a condition, or means something else, says nothing."""

from __future__ import annotations

import pytest

from tests.reading.test_document_pages import told
from tests.reading.test_document_relations import SUM, ZERO

FORM = """
Form 31-C | Partner return | 2024
1 | Fees earned | 1 | {a}
2 | Rent received | 2 | 460.00
3 | Total. {add} | 3 | {c}
4 | Costs | 4 | 9,120.00
5 | Profit. {less} | 5 | {e}
6 | Levy, {share} | 6 | {f}
"""
GOOD = {
    "a": "38,250.00",
    "c": "38,710.00",
    "e": "29,590.00",
    "f": "2,663.10",
    "add": "Add lines 1 and 2",
    "less": "Subtract line 4 from line 3",
    "share": "9% of line 5",
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, set()),
        ({"add": "Add lines 1 through 2", "less": "Line 3 minus line 4", "share": "multiply line 5 by 9%"}, set()),
        ({"c": "39,710.00"}, {SUM}),
        ({"e": "28,590.00", "less": "Row 3 less row 4"}, {SUM}),
        ({"f": "2,963.10"}, {SUM}),
        ({"f": "2,963.10", "share": "multiply line 5 by 9%"}, {SUM}),
        ({"a": "0.00"}, {ZERO}),
        ({"a": ""}, {ZERO}),
        ({"f": "0.00"}, {ZERO}),
        ({"f": ""}, {ZERO}),
        ({"e": "20,000.00", "f": "1,800.00", "less": "Smaller of line 3 or line 4"}, set()),
        ({"f": "0.00", "share": "9% of line 5 if over 50,000"}, set()),
    ],
)
def test_lines_by_number(change, expected):
    """What a form says of its lines is held against them, but for what depends on something."""
    assert told(FORM.format(**{**GOOD, **change})) == expected


DECLARED = """
经营所得申报表
行次 | 项目 | 金额
1 | 营业收入 | {a}
2 | 成本费用 | 51,300.00
3 | 利润（{first}） | {c}
4 | 核定比例 | 5%
5 | 应纳税额（{second}） | {e}
"""


@pytest.mark.parametrize(
    ("first", "second", "a", "c", "e", "expected"),
    [
        ("第1行-第2行", "第3行×第4行", "86,500.00", "35,200.00", "1,760.00", set()),
        ("1行减2行", "第3行乘以第4行", "86,500.00", "36,200.00", "1,760.00", {SUM}),
        ("①－②", "③×④", "86,500.00", "35,200.00", "1,960.00", {SUM}),
        ("第1行-第2行", "第3行×第4行", "0.00", "35,200.00", "1,760.00", {ZERO}),
        ("第1行与第2行孰低", "第3行×第4行", "86,500.00", "51,300.00", "2,565.00", set()),
    ],
)
def test_rows_by_number_in_chinese(first, second, a, c, e, expected):
    """The same by 行, and by numbers in circles."""
    assert told(DECLARED.format(first=first, second=second, a=a, c=c, e=e)) == expected


@pytest.mark.parametrize(("d", "e", "expected"), [("2,140.00", "1,265.00", set()), ("2,340.00", "1,265.00", {SUM}), ("2,140.00", "1,465.00", {SUM})])
def test_rows_by_letter(d, e, expected):
    """Letters name rows too."""
    text = f"Reconciliation\nA | Planned spend | 9,600.00\nB | Spent | 7,460.00\nC | Put aside | 875.00\nD | Unspent (A - B) | {d}\nE | Given back (D - C) | {e}"
    assert told(text, "table") == expected


CARDS = """
个税年度汇算
工资 | 132,400.00 | 基本扣除 | 60,000.00
稿酬 | 5,600.00 | 专项扣除 | 25,300.00
收入总计 | 138,000.00 | 扣除总计 | 85,300.00
应税所得 | | 应缴税款
收入总计-扣除总计 | | 税率3%
^{taxable} | | ^{tax}
"""


@pytest.mark.parametrize(("taxable", "expected"), [("52,700.00", set()), ("57,200.00", {SUM}), ("0.00", {ZERO})])
def test_figures_by_name(taxable, expected):
    """A card says under its name which figures of the page make it up."""
    assert told(CARDS.format(taxable=taxable, tax="1,581.00"), "table") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Swim club prices\n1 | Grown-up | 48.00\n2 | Child (3-12) | 22.00\n3 | Over 65 | 31.00\nFamily (1-2 children) | 115.00",
        "Notes\n1 | Opening 9-5 | 30.00\n2 | Lessons 10-12 | 24.00\n3 | Line 2 bus pass | 18.00\n5 | Bus lines 1 and 2 | 40.00",
    ],
)
def test_what_only_looks_like_a_formula(text):
    """Ages, hours and bus lines are no formulas."""
    assert told(text, "table") == set()
