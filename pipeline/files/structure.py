"""Where a container really ends, and what lies behind its end or inside it that makes the file a second type.

Walks the chunks of PNG (RFC 2083), the markers of JPEG (ITU T.81), the blocks of GIF89a, RIFF and BMP by their own lengths. Trailers that cameras and
phones write (a second JPEG of MPF, a motion photo's video, Samsung's and Google's blocks, zero padding) are no second type.
"""

from __future__ import annotations

import re
import struct

from pipeline.files.signatures import AVIF, BMP, GIF, HEIC, JPEG, MARKUP, PDF, PHP, PNG, WEBP, Group, Kind, signature, zip_names


def end_of(data: bytes, kind: Kind) -> int | None:
    """Offset just behind the container's own end; None where the type has none or the walk fails (truncated)."""
    walk = {PNG: _png, JPEG: _jpeg, GIF: _gif, WEBP: _riff, BMP: _bmp, PDF: _pdf, HEIC: _boxes, AVIF: _boxes}.get(kind)
    if walk is None:
        return None
    try:
        return walk(data)
    except (IndexError, struct.error):
        return None


def _png(data: bytes) -> int | None:
    at = 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        name = data[at + 4 : at + 8]
        at += 12 + length
        if name == b"IEND":
            return at
    return None


_SEGMENT = re.compile(rb"\xff([^\x00\x01\xff\xd0-\xd8])")
"""A marker that has a length, or ends the picture; the others (stuffing, fill bytes, restarts) stand alone."""


def _jpeg(data: bytes) -> int | None:
    at = 2
    while (marker := _SEGMENT.search(data, at)) is not None:
        at = marker.end()
        if marker[1] == b"\xd9":
            return at
        # Behind a start of scan the search passes over the entropy-coded bytes.
        at += int.from_bytes(data[at : at + 2], "big")
    return None


def _gif(data: bytes) -> int | None:
    flags = data[10]
    at = 13 + (3 * (2 << (flags & 7)) if flags & 0x80 else 0)
    while True:
        block = data[at]
        if block == 0x3B:
            return at + 1
        if block == 0x2C:
            flags = data[at + 9]
            at += 10 + (3 * (2 << (flags & 7)) if flags & 0x80 else 0) + 1
        elif block == 0x21:
            at += 2
        else:
            return None
        while data[at]:
            at += 1 + data[at]
        at += 1


def _riff(data: bytes) -> int | None:
    length = int.from_bytes(data[4:8], "little")
    end = 8 + length + (length & 1)
    return end if end <= len(data) + 1 else None


def _bmp(data: bytes) -> int | None:
    declared = int.from_bytes(data[2:6], "little")
    return declared if 26 <= declared <= len(data) else None


def _boxes(data: bytes) -> int | None:
    at = 0
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if not name.isalnum():
            return at  # what follows is no box (ISO 14496-12)
        if size == 0:
            return None  # the box reaches to the end of the file
        size = struct.unpack_from(">Q", data, at + 8)[0] if size == 1 else size
        if size < 8:
            return None
        at += size
    return at if at <= len(data) else None


def _pdf(data: bytes) -> int | None:
    at = data.rfind(b"%%EOF")
    return None if at < 0 else at + 5


def second_type(data: bytes, kind: Kind) -> str | None:
    """The name of a second type that `data` is valid as; None for a file that is one thing.

    Two ways are looked at: bytes behind the container's end, and readers that do not start at the first byte (ZIP from the end, PDF in the first kilobyte,
    HTML and PHP anywhere).
    """
    if kind.group not in {Group.IMAGE, Group.DOCUMENT, Group.MEDIA} or _is_zip_based(kind):
        return None
    if b"PK\x05\x06" in data[-66_000:] and zip_names(data):
        return "application/zip"
    if kind is not PDF and b"%PDF-" in data[:1024] and b"%%EOF" in data[-4096:]:
        return "application/pdf"
    if kind.group is Group.IMAGE:
        if MARKUP.search(data):
            return "text/html"
        if PHP.search(data):
            return "text/x-php"
    end = end_of(data, kind)
    return None if end is None else _trailer(data[end:])


def _is_zip_based(kind: Kind) -> bool:
    return "openxmlformats" in kind.media_type or "opendocument" in kind.media_type or "epub" in kind.media_type


_SELF_EXTRACTING = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c")
"""Archives whose readers look for them behind other bytes."""
_HARMLESS = {Group.IMAGE, Group.MEDIA, Group.TEXT, Group.UNKNOWN}


def _trailer(rest: bytes) -> str | None:
    rest = rest.lstrip(b"\0\r\n\t ")
    if not rest:
        return None
    found = signature(rest)
    if found is not None and found.group not in _HARMLESS:
        return found.media_type
    if any(magic in rest for magic in _SELF_EXTRACTING):
        return "application/x-archive"
    if MARKUP.search(rest):
        return "text/html"
    if PHP.search(rest):
        return "text/x-php"
    if re.match(rb"#!\s*/", rest):
        return "text/x-shellscript"
    return None
