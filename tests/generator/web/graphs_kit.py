"""What the pages of the module `graphs` are made from: stories, and how a template hands a page back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from tests.generator.made import Facts
from tests.generator.web.graphs_draw import Chart, Look, draw
from tests.generator.web.page import Page

FAULT = "document.chart_mismatch"


@dataclass(frozen=True)
class Words:
    """What stands beside a chart."""

    head: str
    notes: tuple[str, ...]
    caption: str = ""
    fault: Literal["", "must", "unsure"] = ""


@dataclass(frozen=True, kw_only=True)
class Story:
    """A chart and several wordings beside it, right ones and wrong ones."""

    key: str
    lang: Literal["zh", "en"]
    chart: Chart
    title: str
    says: tuple[Words, ...]
    exact: bool = False
    """Only values show whether the words are right: they are always written on the marks."""

    def t(self, chinese: str, english: str) -> str:
        """The one in the story's language."""
        return chinese if self.lang == "zh" else english


def right(head: str, *notes: str, caption: str = "") -> Words:
    """Words that agree with the chart, or say nothing of it."""
    return Words(head, notes, caption)


def wrong(head: str, *notes: str, caption: str = "") -> Words:
    """Words one of which the chart contradicts."""
    return Words(head, notes, caption, "must")


def either(head: str, *notes: str, caption: str = "") -> Words:
    """Words about which careful people would differ."""
    return Words(head, notes, caption, "unsure")


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A drawn template."""

    html: str
    width: int
    smallest: float
    scale: float = 1.0
    paper: bool = False


Template = Callable[[Story, Words, Random], Sheet]


def chart(story: Story, look: Look, wide: float, high: float) -> str:
    """The story's chart, with values where they are needed."""
    shown = replace(look, labels="above") if story.exact and look.labels == "none" else look
    return draw(story.chart, shown, wide, high)


def titled(story: Story, look: Look) -> str:
    """The chart's title, with the unit where the chart itself does not show it."""
    unit = story.chart.unit
    shown = look.axis and story.chart.kind != "rows" and not (look.css and story.chart.kind == "columns")
    return story.title if shown or not unit or unit == story.chart.suffix else story.title + story.t(f"（{unit}）", f" ({unit})")


def document(body: str, style: str, back: str = "#fff") -> str:
    """A whole page around `body`."""
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><style>*{{box-sizing:border-box;margin:0;'
        f"padding:0}}body{{background:{back}}}{style}</style>"
        f"</head><body>{body}</body></html>"
    )


def items(notes: tuple[str, ...], tag: str = "li") -> str:
    """Each note in its own element."""
    return "".join(f"<{tag}>{note}</{tag}>" for note in notes)


def told(
    rng: Random,
    split: Literal["seen", "held"],
    stories: tuple[Story, ...],
    templates: dict[str, tuple[Template, ...]],
    texts: dict[str, tuple[str, ...]],
) -> Iterator[Page]:
    """Each wording of each story, on the templates of its language in turn."""
    turn = {"zh": 0, "en": 0}
    for story in stories:
        choice = templates[story.lang]
        for number, says in enumerate(story.says):
            template = choice[turn[story.lang] % len(choice)]
            turn[story.lang] += 1
            sheet = template(story, says, rng)
            facts = Facts(text=rng.choice((None, *texts[story.lang])))
            if says.fault:
                getattr(facts, says.fault).add(FAULT)
            kind = {"": "clean", "must": "wrong", "unsure": "open"}[says.fault]
            yield Page(
                name=f"graphs_{story.lang}-{split}-{story.key}-{template.__name__}-{kind}-{number + 1}",
                html=sheet.html,
                width=sheet.width,
                facts=facts,
                split=split,
                scale=sheet.scale,
                smallest=round(sheet.smallest * sheet.scale),
                paper=sheet.paper,
            )
