"""What hides inside containers: macros, encryption, decompression bombs. Looks at directories and headers; unpacks nothing but bounded PDF object streams."""

from __future__ import annotations

import re
import zlib

from pipeline.files.signatures import OLE, PDF, Kind, zip_names

MAX_RATIO = 200
MAX_UNPACKED = 2_000_000_000

_OBJECT_STREAM = re.compile(rb"/Type\s*/ObjStm.{0,400}?stream\r?\n", re.DOTALL)
_ACTIVE_PDF = re.compile(rb"/(?:JavaScript|JS|Launch|RichMedia|XFA)(?![A-Za-z])")


def zip_bomb(data: bytes) -> str | None:
    """Why this ZIP is a bomb, by the sizes its own directory declares; None where it is none."""
    entries = zip_names(data)
    packed = sum(entry.compress_size for entry in entries) or 1
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED or (unpacked > 50_000_000 and unpacked / packed > MAX_RATIO):
        return f"{len(entries)} entries unpack to {unpacked} bytes, {unpacked // packed} times their size"
    return None


def encrypted(data: bytes, kind: Kind) -> bool:
    """Whether an archive or Office file is encrypted. A PDF's password is found by opening it."""
    if kind is OLE:
        return "EncryptedPackage".encode("utf-16-le") in data
    return any(entry.flag_bits & 1 for entry in zip_names(data)) if data[:2] == b"PK" else False


def active_content(data: bytes, kind: Kind) -> str | None:
    """The macro or action that a document carries: `vbaProject.bin`, `VBA`, `/JavaScript`, …; None where there is none."""
    if data[:2] == b"PK":
        return next((entry.filename for entry in zip_names(data) if entry.filename.lower().endswith(("vbaproject.bin", "vbadata.xml"))), None)
    if kind is OLE:
        return "VBA" if "_VBA_PROJECT".encode("utf-16-le") in data else None
    if kind is PDF:
        found = _ACTIVE_PDF.search(data) or next((hit for text in _object_streams(data) if (hit := _ACTIVE_PDF.search(text))), None)
        return found.group().decode() if found else None
    return None


def _object_streams(data: bytes, *, most: int = 200, size: int = 1_000_000) -> list[bytes]:
    """The compressed object streams of a PDF, unpacked as far as `size` bytes each: active content may stand there alone."""
    texts = []
    for number, match in enumerate(_OBJECT_STREAM.finditer(data)):
        if number >= most:
            break
        try:
            texts.append(zlib.decompressobj().decompress(data[match.end() :], size))
        except zlib.error:
            continue
    return texts
