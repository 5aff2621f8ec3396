"""The walk through a container ends where the container ends."""

from __future__ import annotations

import pytest

from pipeline.files.signatures import AVIF, BMP, GIF, HEIC, JPEG, PNG, WEBP
from pipeline.files.structure import end_of, second_type
from tests.files import samples

FILES = [
    (PNG, samples.picture()),
    (PNG, samples.animated("PNG", 5)),
    (JPEG, samples.picture("JPEG")),
    (JPEG, samples.picture("JPEG", progressive=True, size=(300, 200))),
    (JPEG, samples.picture("JPEG", restart_marker_blocks=2)),
    (JPEG, samples.thumbnailed_jpeg()),
    (GIF, samples.picture("GIF", mode="P")),
    (GIF, samples.animated("GIF", 5)),
    (WEBP, samples.picture("WEBP")),
    (BMP, samples.picture("BMP")),
    (HEIC, samples.heic()),
    (AVIF, samples.picture("AVIF")),
]


@pytest.mark.parametrize(("kind", "data"), FILES)
def test_end(kind, data):
    """The end is the last byte, whatever follows it."""
    assert end_of(data, kind) == len(data)
    assert end_of(data + b"\0\0<!-- trailer \xff\xd9", kind) == len(data)


@pytest.mark.parametrize(("kind", "data"), FILES)
def test_cut_files_have_no_end(kind, data):
    """A cut file never gives an end beyond its bytes."""
    for cut in range(0, len(data), max(1, len(data) // 50)):
        end = end_of(data[:cut], kind)
        assert end is None or end <= cut


@pytest.mark.parametrize(("kind", "data"), FILES)
@pytest.mark.parametrize("trailer", [samples.pe(), samples.elf(), samples.pdf(), samples.zipped("a"), samples.HTML, b"<?php x();", b"#!/bin/sh\n"])
def test_second_type_behind_the_end(kind, data, trailer):
    """A program, document, archive, page or script glued behind a picture is seen, directly or after padding."""
    assert second_type(data, kind) is None
    assert second_type(data + trailer, kind) is not None
    assert second_type(data + b"\0" * 16 + trailer, kind) is not None
