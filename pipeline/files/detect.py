"""A file's type from its bytes: signatures for what has a magic number, Magika's model for the rest and as a second opinion; never the name."""

from __future__ import annotations

import re
from functools import cache

from magika import Magika

from pipeline.files.signatures import ACTIVE_MARKUP, HTML, PDF, PHP, SVG, TEXT, UNKNOWN, Group, Kind, signature

_SCRIPTS = {
    "shell", "python", "javascript", "typescript", "powershell", "batch", "vba", "php", "perl", "ruby", "lua", "asp", "jsp", "applescript", "autohotkey", "autoit",
    "coffeescript", "groovy", "hta", "tcl", "awk", "wsf", "vbs", "csh",
}  # fmt: skip
_INTERPRETER = re.compile(rb"\A(?:\xef\xbb\xbf)?#!\s*/[\x21-\x7e/ ]{2,}")
_BATCH = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*@echo\s+off\b", re.IGNORECASE)
_SVG = re.compile(rb"<svg[\s>]", re.IGNORECASE)
_HTML = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|script)", re.IGNORECASE | re.DOTALL)
_HEAD = 1 << 16


@cache
def _magika() -> Magika:
    return Magika()


def detect(data: bytes) -> Kind:
    """The type of `data`; `UNKNOWN` where neither signatures nor the model are sure. A file that is empty or all zeros is `UNKNOWN`."""
    if not data.strip(b"\0"):
        return UNKNOWN
    known = signature(data)
    if known is not None:
        return known
    head = _plain(data[:_HEAD])
    if _INTERPRETER.match(head) or _BATCH.match(head) or PHP.search(head):
        return Kind(media_type="text/x-script", extensions=("sh", "py", "bat", "php"), group=Group.SCRIPT)
    if b"\0" not in head[:1024] and _SVG.search(head) and head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return SVG
    if _HTML.match(head):
        return HTML
    if b"%PDF-" in data[:1024]:
        return PDF  # readers accept a few bytes before the header (ISO 32000-1, annex H, note 13)
    return _by_model(data)


def second_opinion(data: bytes, kind: Kind) -> str | None:
    """The script or program that Magika takes a picture or document for, against its magic number; None where it sees none.

    Catches text that merely begins like a picture (`GIF89a=1;alert(1)`), whose type depends on who reads it.
    """
    if kind.group not in {Group.IMAGE, Group.DOCUMENT}:
        return None
    result = _magika().identify_bytes(data)
    suspicious = str(result.output.label) in _SCRIPTS | {"html", "svg"} or str(result.output.group) == "executable"
    return str(result.output.mime_type) if suspicious and result.score >= 0.9 else None


def _plain(text: bytes) -> bytes:
    """`text` as UTF-8 where it begins with the mark of UTF-16."""
    if text[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return text.decode("utf-16", "replace").encode()
    return text


def _by_model(data: bytes) -> Kind:
    result = _magika().identify_bytes(data)
    output = result.output
    label = str(output.label)
    extensions = tuple(output.extensions)
    if label in _SCRIPTS:
        return Kind(media_type=output.mime_type, extensions=extensions, group=Group.SCRIPT)
    if label in {"html", "svg"}:
        return HTML if label == "html" else SVG
    if label in {"txt", "empty"} or (output.is_text and output.group in {"text", "code"}):
        return Kind(media_type=output.mime_type or TEXT.media_type, extensions=extensions or TEXT.extensions, group=Group.TEXT)
    group = {"archive": Group.ARCHIVE, "executable": Group.EXECUTABLE, "audio": Group.MEDIA, "video": Group.MEDIA, "document": Group.DOCUMENT}.get(
        str(output.group)
    )
    if group is None or result.score < 0.9:
        # A picture without its magic number cannot be decoded as one, whatever the model thinks.
        return UNKNOWN
    return Kind(media_type=output.mime_type, extensions=extensions, group=group)


def runs_code(data: bytes, kind: Kind) -> str | None:
    """What in `data` a machine would run, for a file that is no program itself: `script`, `php`, `markup`; None where there is nothing."""
    if kind.group is Group.SCRIPT:
        return "script"
    if kind in {HTML, SVG}:
        return "markup" if ACTIVE_MARKUP.search(_plain(data)) else None
    if kind.group in {Group.IMAGE, Group.MEDIA, Group.TEXT}:
        if PHP.search(data):
            return "php"
        if kind.group is Group.IMAGE and re.search(rb"<script[\s>]", data, re.IGNORECASE):
            return "markup"
    return None
