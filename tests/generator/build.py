"""Many labelled pictures: which ones, and how they are written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from random import Random
from zlib import crc32

from tests.generator import charts, coupons, invoices, order_pages, payslips, products, receipts, statements
from tests.generator.effects import finish
from tests.generator.made import Family

FAMILIES: tuple[Family, ...] = (
    products.FAMILY,
    order_pages.FAMILY,
    coupons.FAMILY,
    payslips.FAMILY,
    statements.FAMILY,
    receipts.FAMILY,
    invoices.FAMILY,
    charts.FAMILY,
)


@dataclass(frozen=True)
class Plan:
    """One picture to draw."""

    family: Family
    scenario: str
    layout: str
    lang: str
    number: int

    def name(self, split: str) -> str:
        """The case's id: what it is, so that a wrong case can be named in a sentence."""
        return f"{split}-{self.number:04}-{self.family.name}-{self.layout}-{self.scenario}-{self.lang}"


def plans(count: int, seed: int, split: str) -> list[Plan]:
    """`count` pictures: families and scenarios by weight, layouts and languages in turn, so that each is seen with each."""
    rng = Random(crc32(f"{seed}/{split}".encode()))
    endless = [_cycle(rng, family, split) for family in FAMILIES for _ in range(family.weight)]
    drawn = chain.from_iterable(zip(*endless, strict=True))
    return [Plan(family, scenario, layout, lang, number) for number, (family, scenario, layout, lang) in zip(range(count), drawn, strict=False)]


def _cycle(rng: Random, family: Family, split: str) -> Iterator[tuple[Family, str, str, str]]:
    """Scenarios of a family in shuffled rounds; each family is interleaved with the others by its weight."""
    own = Random(rng.random())
    bag = [scenario for scenario, weight in family.scenarios for _ in range(weight)]
    turns: dict[str, Iterator[tuple[str, str]]] = {}
    while True:
        own.shuffle(bag)
        for scenario in bag:
            if scenario not in turns:
                turns[scenario] = _turns(own, family, split)
            layout, lang = next(turns[scenario])
            yield family, scenario, layout, lang


def _turns(rng: Random, family: Family, split: str) -> Iterator[tuple[str, str]]:
    pairs = [(layout, lang) for lang in family.languages for layout in family.layouts(split, lang)]
    while True:
        rng.shuffle(pairs)
        yield from pairs


def write(folder: Path, *, count: int, seed: int, split: str) -> int:
    """Draw `count` pictures into `folder`, with `cases.jsonl` and `truth.jsonl`; returns how many. The same arguments give the same files."""
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    cases, truths = [], []
    for plan in plans(count, seed, split):
        name = plan.name(split)
        rng = Random(crc32(f"{seed}/{name}".encode()))
        made = plan.family.make(rng, split, plan.lang, plan.scenario, plan.layout)
        data, extension, effect = finish(rng, made.sheet.image, made.smallest, paper=plan.family.paper)
        file = f"pictures/{name}-{effect}.{extension}"
        (folder / file).write_bytes(data)
        cases.append(made.facts.case(name, file))
        truths.append(made.facts.truth(name))
    for file, lines in (("cases.jsonl", cases), ("truth.jsonl", truths)):
        (folder / file).write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return len(cases)
