"""Reading pages: what stands there is read once, where it stands, with what its pixels tell."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image

from pipeline.reading.geometry import print_height
from pipeline.reading.text import Reader
from tests.drawing import SEED_FINE_PRINT, Sheet, page, seed_picture
from topics.events import FinePrintKind

READER = Reader()


def overlap(a, b):
    """Intersection over union of two boxes."""
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(0, across) * max(0, down)
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def order(width=750, back="#ffffff", ink="#222222"):
    """A plain order."""
    made = Sheet(width, 620, back)
    for number, (name, sum_) in enumerate((("手工陶瓷茶具", "¥299.00"), ("运费", "¥12.00"), ("包装费", "¥30.00"), ("合计", "¥341.00"))):
        made.text(40, 60 + 120 * number, name, 32, ink)
        made.text(520, 60 + 120 * number, sum_, 32, ink)
    return made


def words(lines):
    """All text without spaces."""
    return "".join(line.text for line in lines).replace(" ", "")


def test_the_grey_line_at_the_bottom():
    """The seed's fine print is read whole, is fine print, says that the offer is over, and lies where it was drawn."""
    made = seed_picture()
    [fine] = [line for line in READER.read(page(made.pixels)) if line.fine_print]
    assert fine.text.replace(" ", "") == SEED_FINE_PRINT
    assert fine.fine_print is FinePrintKind.EXPIRY
    [box] = [box for text, box in made.truth if text == SEED_FINE_PRINT]
    assert overlap(fine.box, box) > 0.6
    assert fine.contrast < 3
    assert fine.relative_size < 0.6


def test_strokes_are_seen():
    """The struck price is struck; the headline, a dash and an underlined price are not."""
    made = Sheet(600, 420)
    made.text(40, 40, "¥199", 60)
    made.text(260, 60, "¥299", 34, "#777777", struck=True)
    made.text(40, 180, "9:00-21:00", 34)
    made.text(40, 280, "¥150", 34)
    made.draw.line((40, 326, 130, 326), fill="#222222", width=2)
    struck = {line.text.replace(" ", ""): line.struck for line in READER.read(page(made.pixels))}
    assert struck == {"¥199": False, "¥299": True, "9:00-21:00": False, "¥150": False}


def test_rows_and_columns():
    """A label and its sum stand in one row, labels in one column and sums in the next; reading goes from left to right, then down."""
    lines = READER.read(page(order().pixels))
    assert [line.row for line in lines] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert [line.column for line in lines] == [0, 1] * 4
    assert [line.order for line in lines] == list(range(8))


def test_light_on_dark():
    """A dark theme reads like a light one, and its contrast is told by WCAG's formula."""
    lines = READER.read(page(order(back="#101418", ink="#e8eaed").pixels))
    assert words(lines) == words(READER.read(page(order().pixels)))
    assert min(line.contrast for line in lines) > 12


@pytest.mark.parametrize("degrees", [-5, 3])
def test_a_tilted_photo(degrees):
    """A page that lies aslant is read, its rows hold together, and boxes are those of the photo."""
    made = order(1000)
    turned = np.asarray(Image.fromarray(made.pixels).rotate(degrees, expand=True, fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC))
    lines = READER.read(page(turned))
    assert words(lines) == words(READER.read(page(made.pixels)))
    assert [line.row for line in lines] == [0, 0, 1, 1, 2, 2, 3, 3]
    ink = turned.min(axis=2) < 100
    for line in lines:
        x, y, w, h = line.box
        assert ink[y : y + h, x : x + w].any()


def test_a_photo_from_the_side():
    """Rows of a page seen from the side fall ever more towards its lower end; each still holds together."""
    made = Sheet(900, 900)
    for number, name in enumerate(("手工陶瓷茶具", "白瓷茶盘", "运费", "包装费", "合计", "配送方式", "付款方式", "预计送达")):
        made.text(40, 60 + 90 * number, name, 30)
        made.text(660, 60 + 90 * number, f"¥{37 + 50 * number}.00", 30)
    seen = np.float32([[0, 0], [900, 0], [900, 830], [0, 900]])
    warp = cv2.getPerspectiveTransform(np.float32([[0, 0], [900, 0], [900, 900], [0, 900]]), seen)
    lines = READER.read(page(cv2.warpPerspective(made.pixels, warp, (900, 900), flags=cv2.INTER_CUBIC, borderValue=(255, 255, 255))))
    assert [line.row for line in lines] == [row for row in range(8) for _ in range(2)]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_photo_on_its_side(turns):
    """However the phone was held, the words are read."""
    made = order()
    assert words(READER.read(page(np.ascontiguousarray(np.rot90(made.pixels, turns))))) == words(READER.read(page(made.pixels)))


def test_a_very_long_screenshot():
    """Each of sixty lines over 6,000 pixels is read once, in its order, at its place."""
    made = Sheet(750, 6200)
    for number in range(60):
        made.text(40, 60 + 100 * number, f"第{number + 100}行 价格 {number + 100}.50 元", 32)
    lines = READER.read(page(made.pixels))
    assert [line.text.replace(" ", "") for line in lines] == [f"第{number + 100}行价格{number + 100}.50元" for number in range(60)]
    assert all(abs(line.box.y - box.y) < 16 for line, (_, box) in zip(lines, made.truth, strict=True))


def test_boxes_are_those_of_the_source():
    """A page that was decoded at half its size gives boxes in the pixels of the file."""
    made = order()
    half = Image.fromarray(made.pixels).resize((made.width // 2, made.height // 2), Image.Resampling.LANCZOS)
    shrunk = page(np.asarray(half))
    shrunk = type(shrunk)(index=0, pixels=shrunk.pixels, width=made.width, height=made.height)
    for line, (_, box) in zip(READER.read(shrunk), made.truth, strict=True):
        assert overlap(line.box, box) > 0.4  # the detector leaves a rim


def test_an_empty_page():
    """Nothing there, nothing read."""
    assert READER.read(page(np.full((400, 300, 3), 240, np.uint8))) == []


@pytest.mark.parametrize("size", [16, 22, 28])
def test_height_of_the_smallest_print(size):
    """Measured from edges, before anything is read; a rule across the page is no print."""
    made = Sheet(750, 500)
    made.text(40, 40, "手工陶瓷茶具套装 六件套", 64)
    made.text(40, 300, "最小的一行字在这里", size)
    made.draw.rectangle((20, 250, 730, 252), fill="#787878")
    assert 0.7 * size <= print_height(made.pixels) <= 1.15 * size


def test_a_stroke_beside_a_bigger_price():
    """A small pale price, struck, right before a big dark one: each keeps its own colour, and only one is struck."""
    made = Sheet(750, 260)
    made.text(40, 96, "$350", 34, "#787060", struck=True)
    made.text(136, 60, "$210", 70, "#1e1914")
    made.text(40, 180, "Engagement walk", 34)
    lines = {line.text: line for line in Reader().read(page(made.pixels))}
    assert lines["$350"].struck
    assert not lines["$210"].struck
    assert lines["$350"].contrast < 8 < lines["$210"].contrast
