"""The `file.*` labels of a file, from its bytes, its name and its declared type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from pipeline.files.containers import active_content, encrypted, png_bomb, zip_bomb
from pipeline.files.detect import runs_code, second_opinion
from pipeline.files.rules import FileRules
from pipeline.files.signatures import PDF, PNG, UNKNOWN, Group, Kind
from pipeline.files.structure import second_type
from topics.events import Evidence, Label, Text2
from topics.labels import label

REFUSING = {
    "file.type_not_allowed", "file.executable", "file.script", "file.archive", "file.polyglot", "file.bomb", "file.corrupt", "file.too_large", "file.encrypted", "file.macro",
}  # fmt: skip
"""A file with one of these is not inspected."""

_ALIASES = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "image/x-png": "image/png",
    "image/heif": "image/heic",
    "image/x-ms-bmp": "image/bmp",
    "application/x-pdf": "application/pdf",
}
_UNDECLARED = {"", "application/octet-stream", "binary/octet-stream"}


def found(name: str, why: str, message: Text2, confidence: float = 1.0) -> Label:
    """A `file.*` label that rests on the bytes."""
    return label(f"file.{name}", source="validate", confidence=confidence, evidence=[Evidence(kind="file", text=why)], message=message)


def too_large(size: int, rules: FileRules) -> Label:
    """The file is bigger than the policy allows."""
    return found(
        "too_large",
        f"{size} bytes; {rules.max_bytes} are allowed",
        Text2(
            en=f"The file has {size / 1e6:.1f} MB; {rules.max_bytes / 1e6:g} MB are allowed.",
            zh=f"文件大小为{size / 1e6:.1f} MB，上限为{rules.max_bytes / 1e6:g} MB。",
        ),
    )


def empty() -> Label:
    """There is nothing in the file."""
    return found("corrupt", "0 bytes", Text2(en="The file is empty.", zh="文件为空。"))


def inspect_bytes(data: bytes, kind: Kind, rules: FileRules) -> Iterator[Label]:
    """What is wrong with the bytes, without decoding them."""
    if kind.group is Group.EXECUTABLE:
        yield found(
            "executable", kind.media_type, Text2(en=f"The file is a program ({kind.media_type}).", zh=f"文件是可执行程序（{kind.media_type}）。")
        )
    code = runs_code(data, kind)
    if code is not None:
        yield found(
            "script",
            f"{code} in {kind.media_type}",
            Text2(en="The file carries code that a browser, a server or a shell would run.", zh="文件中包含可被浏览器、服务器或命令行执行的代码。"),
            0.95,
        )
    if kind.group is Group.ARCHIVE:
        yield found(
            "archive",
            kind.media_type,
            Text2(en="The file is an archive; please upload the pictures themselves.", zh="文件是压缩包，请直接上传图片。"),
        )
    other = second_type(data, kind) or second_opinion(data, kind)
    if other is not None:
        yield found(
            "polyglot",
            f"{kind.media_type} and {other}",
            Text2(en=f"The file is {kind.media_type} and {other} at once.", zh=f"文件同时是{kind.media_type}和{other}。"),
            0.95,
        )
    bomb = zip_bomb(data) if data[:2] == b"PK" else png_bomb(data) if kind is PNG else None
    if bomb is not None:
        yield found("bomb", bomb, Text2(en="The file unpacks to far more than it should.", zh="文件解压后体积异常。"))
    if encrypted(data, kind):
        yield found("encrypted", kind.media_type, Text2(en="The file is encrypted.", zh="文件已加密。"))
    active = active_content(data, kind)
    if active is not None:
        yield found("macro", active, Text2(en="The document carries macros or scripts.", zh="文档包含宏或脚本。"), 0.9 if kind is PDF else 1.0)
    if kind.media_type not in rules.allow:
        yield found(
            "type_not_allowed",
            kind.media_type,
            Text2(en=f"Files of type {kind.media_type} are not accepted here.", zh=f"此处不接受{kind.media_type}类型的文件。"),
        )


def mismatch(kind: Kind, name: str | None, declared: str | None) -> Iterator[Label]:
    """Where the name's extension or the declared type says something else than the bytes."""
    extension = PurePath(name or "").suffix.lower().lstrip(".")
    if extension and kind is not UNKNOWN and kind.extensions and extension not in kind.extensions:
        yield found(
            "type_mismatch",
            f".{extension}, but {kind.media_type}",
            Text2(
                en=f"The name ends in .{extension}, the content is {kind.media_type}.", zh=f"文件扩展名为.{extension}，实际内容为{kind.media_type}。"
            ),
            0.95,
        )
    said = (declared or "").split(";")[0].strip().lower()
    said = _ALIASES.get(said, said)
    if said not in _UNDECLARED and kind is not UNKNOWN and said != kind.media_type:
        yield found(
            "type_mismatch",
            f"declared {said}, but {kind.media_type}",
            Text2(en=f"Declared as {said}, the content is {kind.media_type}.", zh=f"声明的类型为{said}，实际内容为{kind.media_type}。"),
            0.95,
        )
