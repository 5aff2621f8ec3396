"""Labels and their figures, from where they stand: beside each other in a row, in one piece of text, or one below the other in a table's columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.tears import headed
from topics.events import Box, Line

__all__ = ["WORDY", "Pair", "apart", "clean", "detail", "over", "pairs", "rows"]

WORDY = re.compile(r"[一-鿿]|[a-z]{2,}|\d{3}\s?\([a-z]\)")
"""A word, as names have it: `401(k)` too."""
_COUNT = re.compile(
    r"^(?:[x×*]\s?(-?\d{1,4})|(\d{1,4})\s?[x×*]|(\d{1,3})\s?[张件份个次人天晚页套箱瓶盒支袋]|(\d{1,6}(?:\.\d{1,3})?)\s?(?:度|吨|立方米?|m³|m3|kwh|千瓦时))$"
)
_TIMES = re.compile(r"^(\d{1,3})\s?[x×*@]\s?(\d[\d,]*\.\d{2})$")
_DETAIL = re.compile(
    r"^(?:(?:[a-z]{1,6} )?(?P<count>\d{1,4}(?:\.\d+)?)\s?(?:[a-z]{1,6}|[一-鿿]{1,2})?\s?[x×*@]\s?[¥$€£]?\s?(?P<price>\d[\d,]*\.?\d{0,2})|[¥$€£]?\s?(?P<price2>\d[\d,]*(?:\.\d{1,2})?)\s?[x×*@]\s?(?P<count2>\d{1,4})|@\s?[¥$€£]?\d[\d,.]*\D{0,2})(?:\s?/?\s?(?:ea|each|件|元|[a-z]))?(?: [¥$€£]?\s?(?P<amount>\d[\d,]*\.\d{2}))?$"
)
_MEASURE = re.compile(r"(\d{1,4}(?:\.\d{1,3})?)\s?(?:[一-鿿]{1,2}|[a-z]{1,7}\d?)\.?")
"""A quantity in whatever unit, where it stands among the figures of a priced line."""
_RATE = re.compile(r"\d+(?:\.\d+)?\s?%")
_FORMULA = re.compile(r"(?<=\S)\s?(?:[(（=]|二(?=[^\W\d]{2}))\s?[^\W\d][^()（）=]*?[^\W\d]\s?[-+−–—一十减加]\s?[^\W\d]{2}[^()（）=]*[)）]?$")
"""How a figure comes about, behind its name: `实发金额(应发合计-代扣合计)`, `net pay = gross - deductions`."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A label and its figure."""

    label: str
    """Folded; without figures."""
    value: Decimal | None
    """None: the label stands there without any."""
    line: Line
    """Where the figure stands; the label's own line where there is none."""
    row: int
    place: Box | None = None
    """Of the label."""
    rate: Decimal | None = None
    """A percentage in the label, as a fraction: `VAT 20%`."""
    numbers: tuple[Decimal, ...] = ()
    """Every figure of the row after the label, from left to right: quantity, unit price, amount."""
    cells: tuple[Line, ...] = ()
    """Where each of them stands."""
    listed: bool = False
    """It stands under the headings of a table of priced lines: one of these, whatever it is called."""


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines by page and row, from left to right."""
    found: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        found.setdefault((line.page, line.row if line.row is not None else line.order), []).append(line)
    return [sorted(row, key=lambda line: line.box.x) for _, row in sorted(found.items())]


def pairs(lines: Sequence[Line], *, headed: bool = True) -> list[Pair]:
    """Every label with its figure, in reading order; labels without one too. `headed`: figures may stand below their labels, in columns."""
    made: list[Pair] = []
    table = rows(lines)
    for number, row in enumerate(table):
        if headed is False and (said := detail(row)) is not None:
            amount = figure(row[-1].text) if len(row) > 1 and detail(row[:-1]) is not None else None
            made.append(Pair(label="", value=amount, line=row[-1], row=number, numbers=said if amount is None else (*said, amount), cells=(row[-1],)))
            continue
        below = _below(_with_upper(table, number), table[number + 1], number) if headed and number + 1 < len(table) else []
        made += below or _of_row(row, number)
    # A row of figures under its headings has been read with them.
    taken = {id(pair.line) for pair in made if pair.label}
    return _stacked([pair for pair in made if pair.label or id(pair.line) not in taken])


def clean(text: str) -> str:
    """A label without its rate, its formula, marks and numbering."""
    plain = re.sub(r"(?<=[一-鿿])\s+(?=[一-鿿])", "", _FORMULA.sub("", _RATE.sub("", fold(text))))
    return plain.strip(" :：*·.-—()（）[]#=")


def _rate(text: str) -> Decimal | None:
    match = re.search(r"(\d+(?:\.\d+)?)\s?%", fold(text))
    return Decimal(match[1]) / 100 if match else None


def _of_row(row: Sequence[Line], number: int) -> list[Pair]:
    """`label figure label figure …`; several figures after one label are that label's, the last being the amount."""
    made: list[Pair] = []
    label: Line | None = None
    numbers: list[tuple[Line, Decimal]] = []

    def end() -> None:
        if label is not None:
            line, value = numbers[-1] if numbers else (label, None)
            made.append(
                Pair(
                    label=clean(label.text),
                    value=value,
                    line=line,
                    row=number,
                    rate=_rate(label.text),
                    numbers=tuple(figure for _, figure in numbers),
                    cells=tuple(line for line, _ in numbers),
                    place=label.box,
                )
            )
        elif numbers:
            made.append(
                Pair(
                    label="",
                    value=numbers[-1][1],
                    line=numbers[-1][0],
                    row=number,
                    numbers=tuple(figure for _, figure in numbers),
                    cells=tuple(line for line, _ in numbers),
                )
            )

    for line in row:
        value = figure(line.text)
        if (times := _TIMES.match(fold(line.text).strip())) is not None:
            numbers += [(line, Decimal(times[1])), (line, figure(times[2]) or Decimal(0))]
        elif (count := _COUNT.match(fold(line.text).strip())) is not None and (
            (label is not None or numbers) and (count[4] is None or _priced(row, line))
        ):
            numbers.append((line, Decimal(next(filter(None, count.groups())))))
        elif (label is not None or numbers) and (measure := _MEASURE.fullmatch(fold(line.text).strip())) is not None and _amid(row, line):
            numbers.append((line, Decimal(measure[1])))
        elif value is not None and not (label is None and not numbers and _ordinal(line.text, row)):
            numbers.append((line, value))
        elif (both := inline(line.text)) is not None and WORDY.search(both[0]):
            end()
            label, numbers = line.model_copy(update={"text": both[0]}), [(line, figure(both[1]) or Decimal(0))]
        elif WORDY.search(fold(line.text)):
            if label is not None and not numbers and not _apart(label, line):
                label = label.model_copy(update={"text": f"{label.text} {line.text}"})
                continue
            end()
            label, numbers = line, []
    end()
    return made


def _amid(row: Sequence[Line], line: Line) -> bool:
    """Whether a cell stands among the figures of a row that is nothing else after its name: it is a quantity, between the price of one and the amount, or before both."""
    others = [one for one in row[1:] if one is not line]
    return (
        line is not row[0]
        and len(others) == 2
        and all(figure(one.text) is not None for one in others)
        and "." in others[-1].text
        and others[-1].box.x > line.box.x
    )


def _priced(row: Sequence[Line], line: Line) -> bool:
    """Whether a measured quantity stands in a table, before prices and an amount that are no pence."""
    after = [one for one in row if one.box.x > line.box.x]
    return bool(after) and all(figure(one.text) is not None and not re.search(r"[a-z¢]", fold(one.text)) for one in after) and "." in after[-1].text


def detail(row: Sequence[Line]) -> tuple[Decimal, Decimal] | None:
    """Quantity and price of a row that says only these of the line above it: `3 @ 4.75`, `¥26.00×2`; (0, 0) for a bare price `@ 8.90`."""
    match = _DETAIL.match(" ".join(fold(line.text).strip() for line in row))
    if match is None or (match["amount"] and len(row) < 2):
        return None
    count, price = match["count"] or match["count2"], match["price"] or match["price2"]
    return (Decimal(count), Decimal(price.replace(",", "").rstrip("."))) if count and price else (Decimal(0), Decimal(0))


def apart(head: Line, line: Line) -> float:
    """Between a heading and a figure: the least of left edges, middles and right edges apart, for columns may be set in any of these ways."""
    a, b = head.box, line.box
    return min(abs(a.x - b.x), abs(a.x + a.w - b.x - b.w), abs(a.x + a.w / 2 - b.x - b.w / 2))


def over(heading: Line, headings: Sequence[Line], line: Line, row: Sequence[Line], *, within: float) -> bool:
    """Whether a heading is that of a cell: it stands over it, or both have the same place in rows of as many cells."""
    if len(headings) == len(row):
        middle = line.box.x + line.box.w / 2  # of a cell that was read with a sign, the figure alone
        mine = next((place for place, one in enumerate(row) if one is line or one.box.x <= middle <= one.box.x + one.box.w), None)
        return mine is not None and headings[mine] is heading
    return apart(heading, line) <= within * line.box.h


def _ordinal(text: str, row: Sequence[Line]) -> bool:
    """A small whole number that begins a row with more in it counts the rows."""
    return bool(re.fullmatch(r"\d{1,2}\.?", text.strip())) and len(row) > 2


def _apart(a: Line, b: Line) -> bool:
    return b.box.x - (a.box.x + a.box.w) > 2.5 * max(a.height, b.height, 8)


def _below(row: Sequence[Line], under: Sequence[Line], number: int) -> list[Pair]:
    """A row of headings over a row of figures, each figure under its heading; empty where the two are not that."""
    if len(row) < 2 or any(figure(line.text) is not None or inline(line.text) for line in row):
        return []
    figures = [line for line in under if figure(line.text) is not None]
    if len(figures) >= 2 and len(under) == 2 * len(figures) and all(figure(line.text) is None for line in under[::2]) and figures == under[1::2]:
        return []  # each has its own name before it
    if len(figures) < max(2, len(row) - 3) or len(under) - len(figures) > 3:
        return []
    if len(row) == 2 and not (len(under) == 2 and _each_under(row, under)):
        return []
    under_heading: dict[int, list[Line]] = {}
    for line in figures:
        middle = line.box.x + line.box.w / 2
        if len(figures) == len(row) == len(under) or len(row) == 2:
            nearest = figures.index(line)
        else:
            nearest = min(range(len(row)), key=lambda place: _beyond(row[place], middle))
        under_heading.setdefault(nearest, []).append(line)
    made = []
    for place, heading in enumerate(row):
        beneath: list[Line | None] = [*under_heading.get(place, [])] or [None]
        for head, one in zip(headed(heading, under_heading.get(place, [])), beneath, strict=True):
            value = figure(one.text) if one is not None else None
            numbers = (value,) if value is not None else ()
            made.append(Pair(label=clean(head.text), value=value, line=one or heading, row=number, place=head.box, numbers=numbers))
    return made


def _with_upper(table: Sequence[Sequence[Line]], number: int) -> list[Line]:
    """A row of headings, with those of the rows over it that reach down beside it: cells of two rows' height at its end, as on a strip of wages."""
    row, under = list(table[number]), table[number + 1]
    end = max(line.box.x + line.box.w for line in row)
    beyond = [line for line in under if figure(line.text) is not None and line.box.x > end]
    if len(row) < 3 or not beyond:
        return row
    upper = [
        line
        for some in table[max(0, number - 2) : number]
        for line in some
        if len(some) >= 2 and line.page == row[0].page and line.box.x > end - line.box.h and figure(line.text) is None and inline(line.text) is None
    ]
    fits = len(upper) == len(beyond) and all(
        apart(head, line) <= line.box.h for head, line in zip(sorted(upper, key=lambda one: one.box.x), beyond, strict=True)
    )
    return [*row, *sorted(upper, key=lambda one: one.box.x)] if fits else row


def _beyond(heading: Line, middle: float) -> tuple[float, float]:
    """How far a figure's middle stands beyond a heading, and from its middle: several headings may have been read as one."""
    box = heading.box
    return max(0.0, box.x - middle, middle - box.x - box.w), abs(box.x + box.w / 2 - middle)


def _each_under(row: Sequence[Line], under: Sequence[Line]) -> bool:
    """Whether of two figures each stands right below its own heading."""
    (left, right), (first, second) = row, under
    near = 0 < first.box.y - left.box.y <= 3 * first.box.h
    return near and left.box.x - first.box.h <= first.box.x and first.box.x + first.box.w < right.box.x and right.box.x - second.box.h <= second.box.x


def _stacked(made: Sequence[Pair]) -> list[Pair]:
    """A label alone in its row over a figure alone in the next is one pair."""
    done: list[Pair] = []
    for pair in made:
        before = done[-1] if done else None
        alone = (
            before is not None
            and before.value is None
            and pair.row == before.row + 1
            and sum(other.row == pair.row for other in made) == 1
            and sum(other.row == before.row for other in made) == 1
        )
        if before is not None and alone and not pair.label and pair.value is not None:
            done[-1] = replace(before, value=pair.value, line=pair.line, numbers=pair.numbers)
        else:
            done.append(pair)
    return done
