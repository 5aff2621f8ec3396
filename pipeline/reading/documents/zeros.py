"""Fields that are zero or empty where they should hold a figure: their peers do, and a sum, a rate or a custom says that they should."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.checks import Filled, Result
from pipeline.reading.documents.grid import Spot
from pipeline.reading.documents.pairs import Pair, apart
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.schema import Schema, says
from pipeline.reading.documents.vocabulary import FREE, NOUGHT, PIECES, SELDOM
from topics.events import Line

__all__ = ["entered", "lacking", "timed", "vouched", "zeros"]


def zeros(
    filled: Filled,
    schema: Schema,
    results: Sequence[Result] = (),
    words: Callable[[Pair], str] = lambda pair: pair.label,
    untried: Sequence[Result] = (),
) -> Iterator[Pair]:
    """Fields of a group that are zero or empty, where peers hold figures; fields that must not be empty; priced lines short of a figure.

    `words`: all that a pair's row says; `untried`: the results with those in totals that other figures prove, of which the parts were not all read. Where a sum can be made it has the last word: one that falls short says that something is missing, one that holds that nothing is, but for what everybody has.
    """
    for name in schema.peers:
        group = filled.groups.get(name, [])
        full = [pair for pair in group if pair.value]
        short = lacking(group, results)
        empty = [
            pair
            for pair in group
            if full
            and not pair.value
            and len(pair.label) <= 24
            and (pair.value is not None or (_among(pair, full) and not _HEADING.search(pair.label)))
            and (
                (short and not SELDOM.search(pair.label))
                or (_steady(name, pair, schema) and (not _untaxed(pair, filled) or lacking(group, untried) is True))
            )
        ]
        if len(full) >= 2 and (short or len(empty) < len(full)):
            yield from empty
    held = sum(bool(pair.value) for pair in (*filled.fields.values(), *(pair for group in filled.groups.values() for pair in group)))
    for name in schema.required:
        pair = filled.fields.get(name)
        if pair is not None and not pair.value and held >= 3 and (pair.value is not None or not _HEADING.search(pair.label)):
            yield pair
    short = lacking(filled.items, results)
    usual = Counter(len(pair.numbers) for pair in filled.items).most_common(1)
    if usual and usual[0][1] >= 2 and usual[0][0] >= 2:
        free = [pair for pair in filled.items if not FREE.search(f"{pair.label} {words(pair)}") and not _nothing(pair)]
        bare = [
            pair
            for pair in free
            if (
                pair.label and short is not False and 1 < len(pair.numbers) < usual[0][0] and not _whole(pair) and not _counts_all(pair, filled.items)
            )
            or (_contradicts(pair, short=short) and not (schema.claimed and len(pair.numbers) == 2 and pair.value))  # no voucher for it
        ]
        if len(bare) < len(filled.items) - len(bare):
            yield from bare
    if short and len(filled.items) >= 2:
        yield from _blank(filled)


_VOUCHER = re.compile(
    r"发票|票据|单据|小票|附件|凭证|\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<!\d)\d{1,2}[-/]\d{1,2}(?!\d)"
    r"|(?<![a-z])(?:receipts?|vouchers?|invoices?|attach\w*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))(?![a-z])"
)
"""An entry of its own, not a heading of a form: its day, or what proves it."""
_WORKED = re.compile(r"\d\s?[^\W\d]{0,9}\s?[x×*@]$")
"""How an amount comes about, before the price of one."""
_ELSEWHERE = re.compile(
    r"公司|单位|公务卡|统一|已[付垫结]|自[理付]|未发生|无(?:费用|发票|票)|包含?|(?<![a-z])(?:company|corporate|employer|prepaid|paid by|direct(?:ly)? billed|personal|included|no (?:receipts?|charge|cost)|none|n/a|cancel\w*|void)(?![a-z])"
)
"""Who bears it otherwise, or that there was none."""


def entered(proofs: Proofs) -> Iterator[tuple[str, Line]]:
    """An entry of nothing in a claim, with a day or a voucher of its own as the others have: nobody claims nothing, whatever the sum says."""
    for spot in proofs.spots:
        column = [one for one in proofs.spots if one.column == spot.column and one.line.page == spot.line.page and not TOTAL.search(one.label)]
        if spot.value or not spot.money or not re.search(r"0[.,]00", spot.line.text) or spot not in column:
            continue
        if any(one.money and one.value and not _WORKED.search(one.label) for one in proofs.page[spot.row]):
            continue  # of a day's costs by their sorts not each is there every day
        ends = [one.row for one in proofs.spots if one.column == spot.column]
        texts = {
            id(one): " ".join(
                fold(line.text) for row in proofs.rows[one.row : min([end for end in ends if end > one.row] or [one.row + 1])][:3] for line in row
            )
            for one in column
        }
        own = [one for one in column if one.value and one.money and _VOUCHER.search(texts[id(one)])]
        mine = texts[id(spot)]
        others = [one for one in column if not one.value and one is not spot]
        if len(own) >= 3 and not others and _VOUCHER.search(mine) and not any(words.search(mine) for words in (_ELSEWHERE, FREE, SELDOM)):
            yield spot.label or spot.line.text, spot.line


def vouched(proofs: Proofs) -> Iterator[tuple[str, Line]]:
    """An entry of a claim with its number of vouchers, as the others have, and no amount."""
    amounts = [spot for spot in proofs.spots if spot.money and spot.value]
    column, _ = max(Counter(spot.column for spot in amounts).items(), key=lambda one: one[1], default=(-1, 0))
    table = [{spot.column: spot for spot in row} for row in proofs.page]
    full = [number for number, row in enumerate(table) if column in row and row[column].money and not TOTAL.search(row[column].label)]
    ends = [number for number, row in enumerate(table) if column in row and TOTAL.search(row[column].label)]
    for place in {spot.column for spot in proofs.spots} - {column}:
        counted = [number for number in full if place in table[number] and not table[number][place].money and table[number][place].value]
        if len(counted) < 3 or len(counted) * 2 < len(full):
            continue
        for number in range(counted[0] - 1, min([end for end in ends if end > counted[-1]], default=counted[-1])):
            row, text = table[number], proofs.row(number)
            spot = row.get(place)
            bare = spot is not None and spot.value > 0 and spot.value % 1 == 0 and not any(one.money for one in row.values())
            if (
                spot is not None
                and bare
                and spot.label
                and not TOTAL.search(spot.label)
                and not any(words.search(text) for words in (_ELSEWHERE, FREE, SELDOM))
            ):
                yield spot.label, spot.line


_TIME = re.compile(
    r"(?<![\d.])(?P<count>\d{1,3}(?:\.\d{1,2})?)\s?(?:小时|工时|h|hrs?|hours?)(?![a-z])"
    r"|(?:工时|(?<![a-z])(?:hours|hrs))\s?[:：]?\s?(?P<after>\d{1,3}(?:\.\d{1,2})?)(?![\d.%])"
)
_UNPAID = re.compile(
    r"[休假]|缺勤|旷工|迟到|早退|调班|培训|(?<![a-z])(?:unpaid|no pay|leave|breaks?|lunch|absen\w+|sick\w*|holidays?|accru\w+|taken|remaining|balance|lieu|time off|toil|banked|training|volunt\w+|rostered off|rdo|short\w*)(?![a-z])"
)
"""Time for which nothing is paid, or that is no work."""


def timed(proofs: Proofs) -> Iterator[tuple[str, Line]]:
    """Hours of work for which nothing is paid, where other hours are."""
    found = list[tuple[Spot, str]]()
    for number, spots in enumerate(proofs.page):
        text = proofs.row(number)
        match = _TIME.search(text)
        if match is not None and float(match["count"] or match["after"]) and spots and _EXACT.search(spots[-1].line.text):
            found.append((spots[-1], text))
    paid = [spot for spot, _ in found if spot.value]
    for spot, text in found:
        if not spot.value and any(one.column == spot.column for one in paid) and not _UNPAID.search(text) and not FREE.search(text):
            yield spot.label or spot.line.text, spot.line


_EXACT = re.compile(r"\d[.,]\d{2}\D*$")


def lacking(members: Sequence[Pair], results: Sequence[Result]) -> bool | None:
    """Whether a sum made of `members` falls short of what the document says; False where one holds, None where nothing can be said."""
    lines = {pair.line.box for pair in members if pair.value}
    made = [result for result in results if len(lines & {line.box for line in result.rests[1:]}) >= 2]
    if any(not result.holds and abs(result.found) > abs(result.expected) for result in made):
        return True
    return False if any(result.holds for result in made) else None


def _among(pair: Pair, full: Sequence[Pair]) -> bool:
    rows = [one.row for one in full]
    return min(rows) - 1 <= pair.row <= max(rows) + 1


def _blank(filled: Filled) -> Iterator[Pair]:
    """Labels among the priced lines without an amount: with a zero; with a count, as the others have; or the only one with nothing."""
    first, last = filled.items[0].row, max(pair.row for pair in filled.items)
    names = Counter(pair.row for pair in filled.blanks if pair.value is None)
    near = [
        pair
        for pair in filled.blanks
        if names[pair.row] < _HEADINGS
        and first - 1 <= pair.row <= last + 1
        and len(pair.label) <= 40
        and not _NOTHING.fullmatch(pair.label)
        and not PIECES.fullmatch(pair.label)
        and not (pair.value == 0 and SELDOM.search(pair.label))
    ]
    counts = [item.cells[-2] for item in filled.items if len(item.cells) >= 2]
    zero = [
        pair
        for pair in near
        if pair.value == 0 or (pair.cells and pair.line.box != pair.place and any(apart(one, pair.line) <= one.box.h for one in counts))
    ]
    # A row may say more than one thing of its amount; a name may stand over its own.
    full = {item.row for item in filled.items} | {item.row - 1 for item in filled.items if not item.label}
    flush = [item.place.x for item in filled.items if item.place is not None]
    bare = [
        pair
        for pair in near
        if pair.value is None
        and first < pair.row < last
        and pair.row not in full
        and (pair.place is None or not flush or any(abs(pair.place.x - x) <= pair.place.h for x in flush))
    ]
    yield from zero or (bare if len(bare) == 1 else [])


_HEADINGS = 3
"""Names without a figure in one row head columns."""
_NOTHING = re.compile(r"0(?:\.0+)?\s?(?:[^\W\d]{1,4}\d?)(?: ?[x×*@].*)?")
"""A quantity of nothing, with its unit: it costs nothing."""


_HEADING = re.compile(
    r"项目|明细|部分|[项类]$|^(?:earnings|payments|pay|income|additions|deductions)(?: (?:&|and) \w+)?$|(?<![a-z])(?:items?|details?|breakdown|summary|overview|history|weekly|monthly|daily|my|your)(?![a-z])|我的|概览"
)


def _steady(name: str, pair: Pair, schema: Schema) -> bool:
    """Whether a zero is out of the ordinary, as it is in a figure that everybody has; where a kind does not say who has what, any zero that is not a seldom figure's."""
    words = schema.steady.get(name)
    return not any(word in pair.label for word in schema.seldom) and (words is None or any(says(word, pair.label) for word in words))


def _nothing(pair: Pair) -> bool:
    """Whether a line says of a quantity of nothing that it costs nothing."""
    return _NOTHING.fullmatch(pair.label) is not None or (not pair.value and NOUGHT.search(pair.label) is not None)


def _contradicts(pair: Pair, *, short: bool | None) -> bool:
    """Whether a figure of a priced line is zero that should not be: there is a quantity, and no price or no amount. Nothing of something costs nothing."""
    if 0 not in pair.numbers or (not pair.numbers[0] and not pair.numbers[-1]):
        return False
    if pair.numbers[-1] and len(pair.numbers) > 2 and pair.numbers[-1] in pair.numbers[:-1]:
        return False  # a part of what is whole without it
    struck = {place for place, cell in enumerate(pair.cells[:-1]) if not re.search(r"\d", cell.text)}  # a dash is no figure
    zero = [place for place, number in enumerate(pair.numbers) if not number]
    return not struck.issuperset(zero) and (bool(short) or pair.numbers[-1] != 0 or pair.numbers[0] != 0)


_TAX = re.compile(r"个税|所得税|(?<![a-z])(?:tax|paye)(?![a-z])")


def _untaxed(pair: Pair, filled: Filled) -> bool:
    """No tax is due on a small wage; in China what is saved for, and children, are taken off first."""
    said = filled.fields.get("gross")
    earned = sum((one.value for one in filled.groups.get("earnings", []) if one.value), Decimal(0))
    gross = (said.value if said is not None else None) or earned
    return bool(gross and _TAX.search(pair.label)) and gross < (7000 if pair.label.isascii() else 9500)


def _counts_all(pair: Pair, items: Sequence[Pair]) -> bool:
    """Whether the last line has as many as those over it together: it is their sum, whatever it is called."""
    return (
        pair is items[-1]
        and len(items) >= 3
        and pair.numbers[0] >= 20
        and pair.numbers[0] == sum(item.numbers[0] for item in items[:-1] if item.numbers)
    )


def _whole(pair: Pair) -> bool:
    """Price and amount of a whole number of pieces, of one too, whose count was not read."""
    return len(pair.numbers) == 2 and bool(pair.numbers[0]) and pair.numbers[1] >= pair.numbers[0] and pair.numbers[1] % pair.numbers[0] == 0
