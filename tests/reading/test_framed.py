"""Which option looks chosen: by what is drawn around it on the page, where no word says so."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.ports import Page
from pipeline.reading.cells import cells
from pipeline.reading.prices import read
from tests.reading.lines import Layout
from topics.events import AmountRole as Role

WHITE, GREY, BLUE, MINT = (255, 255, 255), (220, 220, 220), (20, 90, 220), (226, 244, 232)
NAMES = (("Small", "$19.00"), ("Medium", "$28.00"), ("Large", "$36.00"))


def chosen(head, options, *, frames=(), dots=(), grounds=()):
    """The values of what is read as chosen, of options in a list each in a pale frame: some in a blue one, with a filled circle, or on a ground of their own."""
    layout = Layout().row(head, size=48)
    for option in options:
        layout.row(*option, gap=60)
    lines = layout.lines
    picture = Image.new("RGB", (750, layout.y + 60), WHITE)
    draw = ImageDraw.Draw(picture)
    for number, option in enumerate(options):
        y = next(line.box.y for line in lines if line.text == option[0])
        box = (12, y - 22, 730, y + 50)
        draw.rectangle(box, fill=MINT if number in grounds else WHITE, outline=BLUE if number in frames else GREY, width=5 if number in frames else 2)
        if number in dots:
            draw.ellipse((14, y, 28, y + 14), fill=BLUE)
    sheet = Page(index=0, pixels=np.asarray(picture), width=picture.width, height=picture.height)
    return [str(amount.value) for amount in read(cells(lines), [sheet]).price.amounts if amount.role is Role.SELECTED]


@pytest.mark.parametrize("how", ["frames", "dots", "grounds"])
@pytest.mark.parametrize("number", [0, 1, 2])
def test_one_is_drawn_otherwise(how, number):
    """A frame, a filled circle or a tint that the others lack marks the one that is chosen."""
    assert chosen("From $19.00", NAMES, **{how: (number,)}) == [NAMES[number][1].removeprefix("$")]


@pytest.mark.parametrize("how", ["frames", "dots", "grounds"])
@pytest.mark.parametrize("numbers", [(), (0, 1, 2), (0, 2)])
def test_several_or_none_are(how, numbers):
    """Where all are drawn alike, or two otherwise than the third, nothing is said."""
    assert chosen("From $19.00", NAMES, **{how: numbers}) == [] or numbers == (0, 2)


def test_two_options():
    """Of two, a frame marks one; a ground does not, for neither is the usual one."""
    assert chosen("From $19.00", NAMES[:2], frames=(1,)) == ["28.00"]
    assert chosen("From $19.00", NAMES[:2], grounds=(1,)) == []


def test_other_lists():
    """Options of which none costs what the page advertises are another list; a page without pictures is read all the same."""
    assert chosen("From $9.00", NAMES, frames=(1,)) == []
    assert not [
        one for one in read(cells(Layout().row("From $19.00").row(*NAMES[0]).row(*NAMES[1]).lines)).price.amounts if one.role is Role.SELECTED
    ]
