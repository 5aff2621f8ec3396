"""Magic numbers: what a file's first bytes (and a container's few inner names) say it is. After libmagic's tables and the formats' own specifications."""

from __future__ import annotations

import enum
import io
import re
import struct
import zipfile
from dataclasses import dataclass
from functools import lru_cache


class Group(enum.StrEnum):
    """What one can do with a type."""

    IMAGE = "image"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    EXECUTABLE = "executable"
    SCRIPT = "script"
    """Text that a machine runs."""
    MEDIA = "media"
    """Sound and video."""
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A type of file."""

    media_type: str
    extensions: tuple[str, ...]
    """Usual ones, without the dot; the first is the proper one."""
    group: Group


def _kind(media_type: str, extensions: str, group: Group) -> Kind:
    return Kind(media_type=media_type, extensions=tuple(extensions.split()), group=group)


PNG = _kind("image/png", "png apng", Group.IMAGE)
JPEG = _kind("image/jpeg", "jpg jpeg jpe jfif", Group.IMAGE)
GIF = _kind("image/gif", "gif", Group.IMAGE)
WEBP = _kind("image/webp", "webp", Group.IMAGE)
BMP = _kind("image/bmp", "bmp dib", Group.IMAGE)
TIFF = _kind("image/tiff", "tif tiff", Group.IMAGE)
HEIC = _kind("image/heic", "heic heif hif", Group.IMAGE)
AVIF = _kind("image/avif", "avif", Group.IMAGE)
SVG = _kind("image/svg+xml", "svg svgz", Group.TEXT)
HTML = _kind("text/html", "html htm xhtml", Group.TEXT)
PDF = _kind("application/pdf", "pdf", Group.DOCUMENT)
ZIP = _kind("application/zip", "zip", Group.ARCHIVE)
OLE = _kind("application/x-ole-storage", "doc xls ppt msi", Group.DOCUMENT)
TEXT = _kind("text/plain", "txt log csv md", Group.TEXT)
UNKNOWN = _kind("application/octet-stream", "", Group.UNKNOWN)

_OFFICE = {
    b"word/": _kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx docm dotx dotm", Group.DOCUMENT),
    b"xl/": _kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx xlsm xltx xltm xlsb", Group.DOCUMENT),
    b"ppt/": _kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx pptm ppsx", Group.DOCUMENT),
}
_APK = _kind("application/vnd.android.package-archive", "apk", Group.EXECUTABLE)
_JAR = _kind("application/java-archive", "jar war", Group.EXECUTABLE)

_AT_START: tuple[tuple[bytes, Kind], ...] = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (b"%PDF-", PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"Rar!\x1a\x07", _kind("application/vnd.rar", "rar", Group.ARCHIVE)),
    (b"7z\xbc\xaf\x27\x1c", _kind("application/x-7z-compressed", "7z", Group.ARCHIVE)),
    (b"\x1f\x8b\x08", _kind("application/gzip", "gz tgz svgz", Group.ARCHIVE)),
    (b"BZh", _kind("application/x-bzip2", "bz2", Group.ARCHIVE)),
    (b"\xfd7zXZ\x00", _kind("application/x-xz", "xz", Group.ARCHIVE)),
    (b"\x28\xb5\x2f\xfd", _kind("application/zstd", "zst", Group.ARCHIVE)),
    (b"MSCF\x00\x00\x00\x00", _kind("application/vnd.ms-cab-compressed", "cab", Group.ARCHIVE)),
    (b"\x7fELF", _kind("application/x-elf", "elf so", Group.EXECUTABLE)),
    (b"\xfe\xed\xfa\xce", _kind("application/x-mach-binary", "dylib", Group.EXECUTABLE)),
    (b"\xfe\xed\xfa\xcf", _kind("application/x-mach-binary", "dylib", Group.EXECUTABLE)),
    (b"\xce\xfa\xed\xfe", _kind("application/x-mach-binary", "dylib", Group.EXECUTABLE)),
    (b"\xcf\xfa\xed\xfe", _kind("application/x-mach-binary", "dylib", Group.EXECUTABLE)),
    (b"\xca\xfe\xba\xbe", _kind("application/java-vm", "class dylib", Group.EXECUTABLE)),
    (b"dex\n03", _kind("application/vnd.android.dex", "dex", Group.EXECUTABLE)),
    (b"\x00asm\x01\x00\x00\x00", _kind("application/wasm", "wasm", Group.EXECUTABLE)),
    (b"L\x00\x00\x00\x01\x14\x02\x00", _kind("application/x-ms-shortcut", "lnk", Group.EXECUTABLE)),
    (b"OggS", _kind("application/ogg", "ogg oga ogv", Group.MEDIA)),
    (b"fLaC", _kind("audio/flac", "flac", Group.MEDIA)),
    (b"ID3", _kind("audio/mpeg", "mp3", Group.MEDIA)),
    (b"\x1aE\xdf\xa3", _kind("video/x-matroska", "mkv webm", Group.MEDIA)),
)
_PE = _kind("application/vnd.microsoft.portable-executable", "exe dll scr com", Group.EXECUTABLE)
_TAR = _kind("application/x-tar", "tar", Group.ARCHIVE)
_MP4 = _kind("video/mp4", "mp4 m4v mov m4a 3gp", Group.MEDIA)
_AVIF_BRANDS = {b"avif", b"avis"}
_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}

MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|script|iframe)[\s>]", re.IGNORECASE)
PHP = re.compile(rb"<\?php[\s(]", re.IGNORECASE)
ACTIVE_MARKUP = re.compile(rb"<script[\s>/]|\son[a-z]{3,20}\s*=|javascript:|<foreignobject[\s>]|<iframe[\s>]|<embed[\s>]|<object[\s>]", re.IGNORECASE)


def is_pe(data: bytes) -> bool:
    """A DOS header whose e_lfanew points to a PE header, or a bare DOS program's header with sane page counts."""
    if data[:2] != b"MZ" or len(data) < 64:
        return False
    (offset,) = struct.unpack_from("<I", data, 0x3C)
    if data[offset : offset + 4] == b"PE\0\0":
        return True
    last, pages = struct.unpack_from("<HH", data, 2)
    return bool(last < 512 and pages > 0 and (pages - 1) * 512 + last <= len(data))


@lru_cache(maxsize=1)  # one file is asked about several times in a row
def zip_names(data: bytes) -> list[zipfile.ZipInfo]:
    """The entries of a ZIP, wherever in `data` it begins; none where it is no ZIP."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, struct.error, RuntimeError):
        return []


def signature(data: bytes) -> Kind | None:
    """The type that the first bytes claim; None where they claim none that is known here."""
    for magic, kind in _AT_START:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF":
        return WEBP if data[8:12] == b"WEBP" else _kind("audio/x-wav", "wav avi", Group.MEDIA)
    if data[4:8] == b"ftyp":
        # `mif1` and `msf1` are brands of both, so AVIF's own are looked for first.
        brands = {data[8:12], *(data[at : at + 4] for at in range(16, min(int.from_bytes(data[:4], "big"), 64), 4))}
        return AVIF if brands & _AVIF_BRANDS else HEIC if brands & _HEIC_BRANDS else _MP4
    if (
        data[:2] == b"BM"
        and len(data) >= 26
        and data[6:10] == b"\0\0\0\0"
        and int.from_bytes(data[14:18], "little") in {12, 40, 52, 56, 64, 108, 124}
    ):
        return BMP
    if is_pe(data):
        return _PE
    if data[257:262] == b"ustar":
        return _TAR
    if data[:4] in {b"PK\x03\x04", b"PK\x05\x06"}:
        return _zip_kind(data)
    return None


def _zip_kind(data: bytes) -> Kind:
    names = [info.filename.encode("utf-8", "replace") for info in zip_names(data)]
    if b"[Content_Types].xml" in names:
        for prefix, kind in _OFFICE.items():
            if any(name.startswith(prefix) for name in names):
                return kind
    if b"mimetype" in names and data[30:38] == b"mimetype":
        said = data[38:110].split(b"PK")[0].decode("ascii", "replace")
        if said.startswith("application/"):
            return _kind(said, "odt ods odp epub", Group.DOCUMENT)
    if b"AndroidManifest.xml" in names:
        return _APK
    if b"META-INF/MANIFEST.MF" in names:
        return _JAR
    return ZIP
