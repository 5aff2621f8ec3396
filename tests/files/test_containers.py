"""What hides inside containers is found; what only looks like it is not."""

from __future__ import annotations

import zlib

import pytest

from pipeline.files.containers import active_content, encrypted, png_bomb, zip_bomb
from pipeline.files.detect import detect
from tests.files import samples


def test_zip_bomb():
    """An archive is a bomb by what its directory declares, not by its being packed well."""
    assert zip_bomb(samples.zipped("zeros", content=bytes(120_000_000))) is not None
    assert zip_bomb(samples.zipped("zeros", content=bytes(1_000_000))) is None
    assert zip_bomb(b"PK\x05\x06 no archive") is None


def test_png_bomb():
    """More packed data than the picture has unpacked is a bomb; noise, which packs badly, is none."""
    assert png_bomb(samples.data_bomb()) is not None
    assert png_bomb(samples.picture(compress_level=0, size=(500, 400))) is None
    assert png_bomb(samples.picture()[:20]) is None


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (samples.pdf(script=True), "/JavaScript"),
        (samples.pdf(script=True, streams=True), "/JavaScript"),
        (samples.launching_pdf(), "/L#61unch"),
        (samples.pdf(pages=3, streams=True), None),
        (b"%PDF-1.7 /JavaScripted /Launcher /JS /L#62unch", None),
        (b"%PDF-1.7 /Type/ObjStm >>stream\nnot packed", None),
        (b"%PDF-1.7 /Type/ObjStm/Filter/FlateDecode>>stream\r\n" + zlib.compress(b"<</S/#4aavaScript>>"), "/#4aavaScript"),
        (samples.docm(), "word/vbaProject.bin"),
        (samples.zipped("[Content_Types].xml", "word/document.xml"), None),
        (samples.zipped("mimetype", "Basic/Standard/Module1.xml"), "Basic/Standard/Module1.xml"),
        (samples.odt(), None),
        (samples.ole("_VBA_PROJECT"), "VBA"),
        (samples.ole("WordDocument"), None),
    ],
)
def test_active_content(data, found):
    """Macros and actions are named, also where a name is escaped or stands in a packed object stream."""
    assert active_content(data, detect(data)) == found


@pytest.mark.parametrize(
    ("data", "locked"),
    [
        (samples.locked_zip(), True),
        (samples.zipped("a"), False),
        (samples.ole("EncryptedPackage"), True),
        (samples.ole("Workbook"), False),
        (samples.picture(), False),
    ],
)
def test_encrypted(data, locked):
    """Archives and Office files say themselves that they are encrypted."""
    assert encrypted(data, detect(data)) is locked
