"""What hides inside containers: macros, encryption, decompression bombs. Looks at directories and headers; unpacks nothing but bounded PDF object streams."""

from __future__ import annotations

import contextlib
import re
import struct
import zlib
from collections.abc import Iterator

from pipeline.files.signatures import OLE, PDF, Kind, zip_names

MAX_RATIO = 200
MAX_UNPACKED = 2_000_000_000

_MAX_OBJECT_STREAMS = 5_000
_MAX_STREAM_BYTES = 1_000_000


def _spellings(name: bytes) -> bytes:
    """A pattern for a PDF name, each letter as itself or as `#` and two digits (ISO 32000-1, 7.3.5)."""
    return b"".join(b"(?:%c|#(?i:%02x))" % (letter, letter) for letter in name)


_ACTIVE_PDF = re.compile(rb"/(?:" + b"|".join(map(_spellings, (b"JavaScript", b"Launch", b"RichMedia"))) + rb")(?![A-Za-z])")
"""Every script action names its type `/JavaScript`; the shorter `/JS` beside it is not looked for, since three bytes occur by chance in any large picture."""
_PNG_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples a pixel by color type (PNG, 11.2.2)."""
_ODF_MACROS = ("Basic/", "Scripts/")


def zip_bomb(data: bytes) -> str | None:
    """Why this ZIP is a bomb, by the sizes its own directory declares; None where it is none."""
    entries = zip_names(data)
    packed = sum(entry.compress_size for entry in entries) or 1
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED or (unpacked > 50_000_000 and unpacked / packed > MAX_RATIO):
        return f"{len(entries)} entries unpack to {unpacked} bytes, {unpacked // packed} times their size"
    return None


def png_bomb(data: bytes) -> str | None:
    """Why this PNG is a bomb, by its chunks' lengths: more packed picture data than the whole picture has unpacked; None where it is none."""
    if len(data) < 29:
        return None
    width, height, depth, color = struct.unpack_from(">IIBB", data, 16)
    raw = height * (1 + (width * depth * _PNG_SAMPLES.get(color, 1) + 7) // 8)
    packed, at = 0, 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        packed += length if data[at + 4 : at + 8] == b"IDAT" else 0
        at += 12 + length
    return f"{packed} bytes of packed data for a picture of {raw} bytes" if packed > 2 * raw + 65_536 else None


def encrypted(data: bytes, kind: Kind) -> bool:
    """Whether an archive or Office file is encrypted. A PDF's password is found by opening it."""
    if kind is OLE:
        return "EncryptedPackage".encode("utf-16-le") in data
    return any(entry.flag_bits & 1 for entry in zip_names(data)) if data[:2] == b"PK" else False


def active_content(data: bytes, kind: Kind) -> str | None:
    """The macro or action that a document carries: `vbaProject.bin`, `VBA`, `/JavaScript`, …; None where there is none."""
    if data[:2] == b"PK":
        names = (entry.filename for entry in zip_names(data))
        return next((name for name in names if name.lower().endswith(("vbaproject.bin", "vbadata.xml")) or name.startswith(_ODF_MACROS)), None)
    if kind is OLE:
        return "VBA" if "_VBA_PROJECT".encode("utf-16-le") in data else None
    if kind is PDF:
        return next((hit.group().decode("ascii") for text in (data, *_object_streams(data)) if (hit := _ACTIVE_PDF.search(text))), None)
    return None


def _object_streams(data: bytes) -> Iterator[bytes]:
    """The compressed object streams of a PDF, each unpacked as far as a bound: active content may stand there alone."""
    at = 0
    for _ in range(_MAX_OBJECT_STREAMS):
        at = data.find(b"/ObjStm", at)
        if at < 0:
            return
        at += 7
        start = data.find(b"stream", at, at + 400)
        if start >= 0:
            with contextlib.suppress(zlib.error):
                yield zlib.decompressobj().decompress(data[start + 6 : start + 6 + _MAX_STREAM_BYTES].lstrip(b"\r\n"), _MAX_STREAM_BYTES)
