"""Statements: balances that follow from one another, what went in and out in all, and rows that lack what the others hold.

A reading of the table speaks only where it is itself consistent: most balances follow, and what does not is one fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from pipeline.reading.amounts import fold, misread
from pipeline.reading.documents.checks import Filled, Result
from pipeline.reading.documents.columns import Row
from pipeline.reading.documents.fields import fill
from pipeline.reading.documents.names import named
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import Pair, clean
from pipeline.reading.documents.schema import Schema
from pipeline.reading.documents.tables import listed, ranged, tabled
from topics.events import Line

__all__ = ["balances", "best", "closes", "flows", "follows", "gaps", "rows_of", "totals"]

_CENT = Decimal("0.01")
_DAY = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})|\d{1,2}月\d{1,2}日|(?:[a-z]{3,9}) \d{1,2}|20\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:[-/., ]{1,2}(?:20)?\d\d)?(?:日| \d{1,2}:\d\d.*)?$"
)
_ENTRIES = re.compile(
    r"(?:共|合计|总计|本月|以上|仅有|全部)\s?(\d{1,3})\s?[笔条]|(?<!\d)(\d{1,3}) (?:transactions?|entries|payments|items|records)(?![a-z])"
)
_WHOLE = re.compile(
    r"(?:全部|都)(?:显示|加载|展示)|(?:已|显示)(?:显示|加载)?(?:完毕|全部)|没有更多|到底了|(?<![a-z])(?:no more|end of (?:list|statement|transactions)|all (?:transactions )?shown|that's all)"
)
_MORE = re.compile(
    r"(?:查看|加载|显示|下滑|上滑|点击).{0,4}更多|(?<![a-z])(?:load|show|see|view) (?:more|all)(?![a-z])|page 1 of [2-9]|第1页.{0,3}共[2-9]页"
)


def best(readings: Sequence[Sequence[Row]], opening: Pair | None) -> list[Row]:
    """The reading in which the most balances follow, against those that do not; the first of equals."""

    def worth(table: list[Row]) -> int:
        return sum(1 if result.holds else -1 for result in _either(table, opening))

    return max((list(reading) for reading in readings if reading), key=worth, default=[])


def rows_of(lines: Sequence[Line], found: Sequence[Pair], schema: Schema) -> tuple[list[Row], Filled]:
    """The table in the reading in which the most follows, and the figures beside it."""
    filled = fill(found, schema)
    headed = tabled(lines, schema)
    readings = [*headed, ranged(lines)] if headed else listed(lines, schema.columns.get("balance", ()))
    table = best(readings, filled.fields.get("opening"))
    full = [place for place, row in enumerate(table) if len(row) > 1 or "balance" in row]
    # Of a day's entries all but one may lack a balance.
    inside = {line.row for row in (table[full[0] : full[-1] + 1] if full else ()) for _, line in row.values()}
    beside = [pair for pair in found if pair.line.row not in inside or named(pair.label, schema) not in {"debits", "credits"}]
    return table, fill(beside, schema)


def follows(table: Sequence[Row]) -> bool:
    """Whether a table's balances follow from one another, but for one fault."""
    results = _either(table, None)
    return sum(result.holds for result in results) >= 3 and _audible(results)


def balances(table: Sequence[Row], opening: Pair | None) -> list[Result]:
    """Each balance from the one before it and what went in or out; faults that do not look like one are left out, for then the table was misread."""
    results = _either(table, opening)
    return results if _audible(results) else [result for result in results if result.holds]


def _either(table: Sequence[Row], opening: Pair | None) -> list[Result]:
    """Read from its start, or, where the newest stands first, from its end."""
    forth, back = list(_run(table, opening)), list(_run(table[::-1], opening))
    return max((forth, back), key=lambda results: sum(result.holds for result in results))


def _audible(results: Sequence[Result]) -> bool:
    """One fault among balances that follow, or few among many; no digit that was only read away."""
    wrong = [result for result in results if not result.holds]
    if any(misread(result.expected, result.found) for result in wrong):
        return False
    return not wrong or len(results) - len(wrong) >= (1 if len(wrong) == 1 else 3 * len(wrong))


def _run(table: Sequence[Row], opening: Pair | None) -> Iterator[Result]:
    """Each balance from the one before it; after one that is wrong, from what it should have been too."""
    before = [opening.value] if opening is not None and opening.value is not None else []
    moved, rests = [Decimal(0)], list[Line]()
    for row in table:
        mine = [line for name, (_, line) in row.items() if name != "balance"]
        if mine:
            moved = [sum_ + change for sum_ in moved for change in _changes(row)][:64]
            rests += mine
        if "balance" not in row:
            continue  # the balance of a day stands beside its last entry
        balance, line = row["balance"]
        known = [balance]
        if before and rests:
            due = [start + change for start in before for change in moved]
            nearest = min(due, key=lambda value: abs(value - balance))
            holds = abs(nearest - balance) <= _CENT
            yield Result(name="balance", expected=nearest, found=balance, holds=holds, rests=(line, *rests))
            known += [] if holds and len(before) == 1 else [value for value in due if value != balance][:8]
        before, moved, rests = known, [Decimal(0)], []


def _changes(row: Row) -> list[Decimal]:
    if "amount" in row:
        value, line = row["amount"]
        return [value] if value < 0 or "+" in line.text else [value, -value]  # without a sign the direction stands elsewhere
    credit = abs(row["credit"][0]) if "credit" in row else Decimal(0)
    debit = abs(row["debit"][0]) if "debit" in row else Decimal(0)
    return [credit - debit]


def closes(table: Sequence[Row], closing: Pair | None) -> Iterator[Result]:
    """The closing balance is that of the last row, or of the first where the newest stands first."""
    found = [
        row["balance"] for row in table if len(row) > 1 and "balance" in row and (row["balance"][0] or (closing is not None and not closing.value))
    ]
    if closing is None or closing.value is None or len(found) < 2:
        return
    value, line = min((found[0], found[-1]), key=lambda one: abs(one[0] - (closing.value or 0)))
    if not misread(value, closing.value):
        yield Result(name="closing", expected=value, found=closing.value, holds=abs(value - closing.value) <= _CENT, rests=(closing.line, line))


def totals(table: Sequence[Row], filled: Filled, balanced: Sequence[Result]) -> Iterator[Result]:
    """What went in and out in all against the columns' sums, where every balance holds and the statement is there from opening to closing."""
    ends = [filled.fields[name].value for name in ("opening", "closing") if name in filled.fields]
    shown = [row["balance"][0] for row in table if "balance" in row]
    whole = len(ends) < 2 or (bool(shown) and ends[1] in {shown[0], shown[-1]})
    if len(balanced) < 2 or not all(result.holds for result in balanced) or not whole:
        return
    for name in ("debit", "credit"):
        total, cells = filled.fields.get(f"{name}s"), [row[name] for row in table if name in row]
        if total is not None and total.value is not None and len(cells) >= 2:
            value = sum((abs(value) for value, _ in cells), Decimal(0))
            yield _total(name, value, total)


def flows(lines: Sequence[Line], filled: Filled, found: Sequence[Pair], schema: Schema) -> Iterator[Result]:
    """What went in and out in all against a list of signed entries, where the page says how many there are, or that these are all; month by month, where each has its own sums over its entries."""
    text = " ".join(fold(line.text) for line in lines)
    signed = [(value, line) for line in lines if re.match(r"[-+−]", fold(line.text).strip()) and (value := figure(line.text)) is not None]
    count = next((int(match[1] or match[2]) for match in [_ENTRIES.search(text)] if match), None)
    whole = count == len(signed) if count is not None else bool(_WHOLE.search(text)) and not _MORE.search(text)
    months = list(_months(found, schema, signed))
    if len(months) >= 2:
        results = [result for sums, entries in months[: None if whole else -1] for result in _moved(sums, entries)]
        wrong = [result for result in results if not result.holds]
        yield from results if len(wrong) <= 1 < len(results) and not _MORE.search(text) else []
    elif whole and len(signed) >= 3:
        yield from _moved(filled.fields, signed)


_Signed = tuple[Decimal, Line]


def _months(found: Sequence[Pair], schema: Schema, signed: Sequence[_Signed]) -> Iterator[tuple[dict[str, Pair], list[_Signed]]]:
    """Sums of what went out and in, that come again down the page, with the entries under each of them."""
    heads = list[tuple[tuple[int, int], dict[str, Pair]]]()
    for pair in found:
        name, place = named(pair.label, schema), (pair.line.page, pair.line.box.y)
        if name not in {"debits", "credits"} or pair.value is None or any(line.box == pair.line.box for _, line in signed):
            continue
        if not heads or place[0] != heads[-1][0][0] or place[1] - heads[-1][0][1] > 2 * pair.line.box.h or name in heads[-1][1]:
            heads.append((place, {}))
        heads[-1][1][name] = pair
    for number, (start, sums) in enumerate(heads):
        end = heads[number + 1][0] if number + 1 < len(heads) else None
        entries = [(value, line) for value, line in signed if start < (line.page, line.box.y) and (end is None or (line.page, line.box.y) < end)]
        if entries:
            yield sums, entries


def _moved(sums: Mapping[str, Pair], signed: Sequence[_Signed]) -> Iterator[Result]:
    own = {(line.page, line.box) for _, line in signed}
    for name, sign in (("debit", -1), ("credit", 1)):
        total, parts = sums.get(f"{name}s"), [abs(value) for value, _ in signed if value * sign > 0]
        if total is None or any((cell.page, cell.box) in own for cell in (total.line, *total.cells)):
            continue  # an entry that is called like all of its sort
        if total.value is not None and parts:
            yield _total(name, sum(parts, Decimal(0)), total)


def _total(name: str, value: Decimal, total: Pair) -> Result:
    found = abs(total.value or Decimal(0))
    return Result(name=name, expected=value, found=found, holds=abs(value - found) <= 5 * _CENT or misread(value, found), rests=(total.line,))


def gaps(lines: Sequence[Line], table: Sequence[Row], results: Sequence[Result]) -> Iterator[Line]:
    """Rows whose balance is missing, or zero and wrong, or moves without an amount, where the others hold one."""
    full = [row for row in table if len(row) > 1 and "balance" in row]
    bare = [row for row in table if "balance" not in row]
    if len(full) < 2:
        return
    wrong = {id(result.rests[0]) for result in results if not result.holds}
    yield from _dashed(lines, full)
    if len(bare) == 1 and len(full) >= 3 and not _daily(lines, table, bare[0]):
        yield next(iter(bare[0].values()))[1]
    for place, row in enumerate(table):
        if "balance" not in row:
            continue
        if not row["balance"][0] and (id(row["balance"][1]) in wrong or (len(row) == 1 and 0 < place < len(table) - 1)):
            yield row["balance"][1]
        elif len(row) == 1 and place == len(table) - 1 and not wrong:
            before, words = table[place - 1].get("balance"), " ".join(fold(line.text) for line in lines if line.row == row["balance"][1].row)
            if before is not None and before[0] != row["balance"][0] and _named_entry(words):
                yield row["balance"][1]
        elif len(row) == 1 and 0 < place < len(table) - 1 and (nearest := _beside(table, place)) is not None:
            known = [table[other]["balance"][0] for other in nearest]
            yield from [row["balance"][1]] if row["balance"][0] not in known and not _moved_by(lines, table, place, nearest) else []


def _beside(table: Sequence[Row], place: int) -> tuple[int, int] | None:
    """The balances before and after a row; of a day's entries all but one may lack theirs."""
    full = [other for other, row in enumerate(table) if "balance" in row]
    number = full.index(place)
    if not 0 < number < len(full) - 1 or ((before := full[number - 1]) != place - 1 and full[number + 1] != place + 1):
        return None
    return before, full[number + 1]


def _moved_by(lines: Sequence[Line], table: Sequence[Row], place: int, beside: tuple[int, int]) -> bool:
    """Whether what moved a balance stands between it and one of those beside it, in a row of its own that no other balance has taken: then the row lacks nothing."""
    (value, line), taken = table[place]["balance"], {one.box for row in table for _, one in row.values()}
    for other in beside:
        start, end = sorted((line.box.y, table[other]["balance"][1].box.y))
        between = [one for one in lines if one.page == line.page and start < one.box.y + one.box.h / 2 < end and one.box not in taken]
        moved = abs(value - table[other]["balance"][0])
        if any((amount := figure(one.text)) is not None and abs(abs(amount) - moved) <= _CENT for one in between):
            return True
    return False


def _named_entry(words: str) -> bool:
    """Whether a row is that of an entry: it has a day, and names no balance."""
    return bool(re.search(r"\d[-/.月]\d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", words)) and not re.search(
        r"余额|结余|期[初末]|合计|(?<![a-z])(?:balance|closing|opening|ending|forward|totals?)(?![a-z])", words
    )


_DASHED = re.compile(r"(\D*[^\W\d])\s?[:：]?\s?[-–—]{1,4}")


def _dashed(lines: Sequence[Line], full: Sequence[Row]) -> Iterator[Line]:
    """The one place where the name that stands before each balance is followed by a dash: `余额 --`."""
    names = {clean(both[0]) for row in full if (both := inline(row["balance"][1].text)) is not None}
    found = [line for line in lines if (match := _DASHED.fullmatch(fold(line.text).strip())) is not None and clean(match[1]) in names]
    if len(found) == 1:
        yield found[0]


def _daily(lines: Sequence[Line], table: Sequence[Row], bare: Row) -> bool:
    """Whether balances are those of days: the row after a row without one says no date of its own, or each balance stands with a date."""
    dated = {line.row for line in lines if _DAY.match(fold(line.text).strip())}
    own = [any(line.row in dated for _, line in row.values()) for row in table]
    place = next(number for number, row in enumerate(table) if row is bare)
    if own[place]:
        return place + 1 < len(own) and not own[place + 1]
    return sum(own) >= 0.5 * len(own) or len(dated) >= sum("balance" in row for row in table)
