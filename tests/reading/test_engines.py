"""The contract of OCR engines: every one of `ENGINES` keeps it."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.reading.engines import ENGINES, engine
from tests.drawing import Sheet


@pytest.fixture(params=ENGINES)
def reader(request):
    """Each engine."""
    return engine(request.param, 1)


def sheet():
    """Two lines whose words and places are known."""
    made = Sheet(640, 240)
    made.text(40, 40, "订单合计 ¥128.50", 34)
    made.text(40, 140, "Free returns within 30 days", 30)
    return made


def test_reads_lines_where_they_stand(reader):
    """Both lines are found, upright boxes around them, confidences from 0 to 1."""
    made = sheet()
    found = sorted(reader.read(made.pixels), key=lambda line: line.y)
    joined = "".join(line.text for line in found).replace(" ", "")
    assert "128.50" in joined
    assert "within30days" in joined
    for (_, box), line in zip(made.truth, (found[0], found[-1]), strict=True):
        assert line.y < box.y + box.h / 2 < line.y + line.h
    assert all(0 <= line.confidence <= 1 for line in found)


def test_recognises_crops_in_their_order(reader):
    """As many answers as crops; a blank one is unread."""
    made = sheet()
    crops = [
        np.ascontiguousarray(made.pixels[130:190, 30:600]),
        np.full((40, 200, 3), 255, np.uint8),
        np.ascontiguousarray(made.pixels[30:90, 30:600]),
    ]
    english, blank, chinese = reader.recognise(crops)
    assert "30 days" in english[0].replace("30days", "30 days")
    assert blank[1] < 0.5
    assert chinese[0].replace(" ", "").endswith("128.50")
    assert reader.recognise([]) == []


def test_says_which_model_it_is(reader):
    """Name, revision and backend stand in the verdict."""
    use = reader.use()
    assert use.name.startswith("PP-OCR")
    assert use.revision
    assert use.backend


def test_a_speck_is_no_page(reader):
    """A picture of a few pixels has no lines, and breaks nothing."""
    assert reader.read(np.zeros((2, 3, 3), np.uint8)) == []


def test_big_print_is_found_on_a_smaller_copy(reader):
    """Looked for at half its size, print of that height stands where it stood and reads as it read."""
    made = sheet()
    whole, half = (sorted(reader.read(made.pixels, scale), key=lambda line: line.y) for scale in (1.0, 0.5))
    assert [line.text.replace(" ", "") for line in half] == [line.text.replace(" ", "") for line in whole]
    assert all(abs(a.y - b.y) <= 6 for a, b in zip(whole, half, strict=True))


def test_threads_of_the_second_reader_sleep():
    """They do not spin between lines: their time is the first reader's."""
    second = engine("rapidocr", 1)
    second.recognise([np.full((48, 96, 3), 255, np.uint8)])
    options = second._engine.text_rec.session.session.get_session_options()
    assert options.get_session_config_entry("session.intra_op.allow_spinning") == "0"
