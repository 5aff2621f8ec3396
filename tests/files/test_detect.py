"""A type comes from the bytes alone."""

from __future__ import annotations

import pytest

from pipeline.files.detect import detect, second_opinion
from pipeline.files.signatures import GIF, JPEG, UNKNOWN, Group
from tests.files import samples


@pytest.mark.parametrize(
    ("data", "media_type", "group"),
    [
        (samples.picture(), "image/png", Group.IMAGE),
        (samples.picture("JPEG"), "image/jpeg", Group.IMAGE),
        (samples.picture("GIF", mode="P"), "image/gif", Group.IMAGE),
        (samples.picture("WEBP"), "image/webp", Group.IMAGE),
        (samples.picture("BMP"), "image/bmp", Group.IMAGE),
        (samples.picture("TIFF"), "image/tiff", Group.IMAGE),
        (samples.picture("AVIF"), "image/avif", Group.IMAGE),
        (samples.heic(), "image/heic", Group.IMAGE),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf" + bytes(40), "image/avif", Group.IMAGE),
        (samples.pdf(), "application/pdf", Group.DOCUMENT),
        (b"\r\n junk \r\n" + samples.pdf(), "application/pdf", Group.DOCUMENT),
        (samples.zipped("a"), "application/zip", Group.ARCHIVE),
        (
            samples.zipped("[Content_Types].xml", "xl/workbook.xml"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Group.DOCUMENT,
        ),
        (samples.zipped("AndroidManifest.xml", "classes.dex"), "application/vnd.android.package-archive", Group.EXECUTABLE),
        (samples.odt(), "application/vnd.oasis.opendocument.text", Group.DOCUMENT),
        (samples.pe(), "application/vnd.microsoft.portable-executable", Group.EXECUTABLE),
        (b"MZ is how the letter of Mr. Zed begins, and it goes on for more than sixty-four letters, as letters do.", "text/plain", Group.TEXT),
        (samples.HTML, "text/html", Group.TEXT),
        (samples.SVG, "image/svg+xml", Group.TEXT),
        (b"BZ, " + "今天的天气很好。".encode() * 9, "text/plain", Group.TEXT),
    ],
)
def test_detect(data, media_type, group):
    """Each type is told by its content."""
    kind = detect(data)
    assert (kind.media_type, kind.group) == (media_type, group)


@pytest.mark.parametrize("data", [b"", b"\0" * 500, bytes(range(128, 256)) * 9])
def test_unknown(data):
    """Bytes that mean nothing are nothing, no guess."""
    assert detect(data) == UNKNOWN


def test_a_script_that_begins_like_a_picture():
    """The model contradicts a magic number that stands before a program's text, and keeps quiet on real pictures."""
    assert detect(b"GIF89a" + samples.JAVASCRIPT) == GIF
    assert second_opinion(b"GIF89a=1;\n" + samples.JAVASCRIPT * 4, GIF) is not None
    assert second_opinion(samples.picture("GIF", mode="P"), GIF) is None
    assert second_opinion(samples.picture("JPEG"), JPEG) is None
