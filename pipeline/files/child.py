"""The sandboxed decoder: `python -m pipeline.files.child`. Reads jobs from standard input, answers on standard output.

Frames, both ways: 4 bytes big-endian length, a JSON header of that length, then the bytes that the header counts. Nothing is pickled: the parent trusts this
process with nothing but pixels.

It imports Pillow alone at the start; pdfium and libheif when first needed. One byte says that it is ready.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import resource
import signal
import struct
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from PIL import Image, ImageOps, ImageSequence

FORMATS = {
    "image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF", "image/webp": "WEBP", "image/bmp": "BMP", "image/tiff": "TIFF", "image/heic": "HEIF", "image/avif": "AVIF",
}  # fmt: skip
PDF_DPI = 180
PAGE_PIXELS = 25_000_000
"""A page with more is handed over smaller: no reader needs more, and the parent's memory stays bounded."""
TOTAL_PIXELS = 100_000_000


class Refused(Exception):  # noqa: N818 -- an answer, not a fault
    """Why a file is not decoded: `label` of `file.*` and a sentence."""

    def __init__(self, label: str, why: str) -> None:
        """`label` without the family: `bomb`, `corrupt`, `encrypted`."""
        super().__init__(why)
        self.label = label


Decoded = tuple[int, int, Image.Image]
"""Source width and height, upright, and the picture as RGB."""


def decode(data: bytes, media_type: str, limits: dict[str, Any]) -> Iterator[Decoded]:
    """The pages of `data`, one by one. Raises `Refused`."""
    if media_type == "application/pdf":
        yield from _pdf(data, limits)
    elif media_type in FORMATS:
        yield from _picture(data, FORMATS[media_type], limits)
    else:
        raise Refused("type_not_allowed", f"{media_type} has no pages")


def _picture(data: bytes, form: str, limits: dict[str, Any]) -> Iterator[Decoded]:
    if form == "HEIF":
        from pi_heif import register_heif_opener  # noqa: PLC0415 -- when first needed

        register_heif_opener()
    try:
        picture = Image.open(io.BytesIO(data), formats=[form])
    except Image.DecompressionBombError as error:
        raise Refused("bomb", str(error)) from None
    width, height = picture.size
    if width * height > limits["max_pixels"]:
        raise Refused("bomb", f"{width} x {height} pixels declared, {limits['max_pixels']} are allowed")
    frames = getattr(picture, "n_frames", 1)
    bound = limits["max_pages"] if form == "TIFF" else limits["max_frames"]
    wanted = (
        {round(number * (frames - 1) / max(1, bound - 1)) for number in range(bound)}
        if frames > bound and form != "TIFF"
        else set(range(min(frames, bound)))
    )
    if form == "JPEG" and width * height > PAGE_PIXELS:
        picture.draft("RGB", (width // 2, height // 2))
    for number, frame in enumerate(ImageSequence.Iterator(picture) if frames > 1 else [picture]):
        if number > max(wanted):
            break
        if frame.size[0] * frame.size[1] > limits["max_pixels"]:
            raise Refused("bomb", f"frame {number} has {frame.size[0]} x {frame.size[1]} pixels")
        if number in wanted:
            turned = frame.getexif().get(0x0112, 1) >= 5 and form != "HEIF"
            size = (width, height) if frames == 1 else frame.size
            yield (*(size[::-1] if turned else size), _rgb(ImageOps.exif_transpose(frame)))


def _background(shown: Image.Image) -> str:
    """White, but black where next to all that can be seen is light: white words on nothing must not vanish."""
    visible = shown.getchannel("A").point(lambda alpha: 255 * (alpha > 127))
    lightness = shown.convert("L").histogram(visible)
    return "black" if sum(lightness[:160]) < 0.02 * sum(lightness) else "white"


def _rgb(picture: Image.Image) -> Image.Image:
    """8-bit RGB, transparency on what it is seen on, no more than `PAGE_PIXELS`."""
    if picture.mode.startswith(("I", "F")):
        wide = picture.convert("F")
        _, high = cast("tuple[float, float]", wide.getextrema())  # one band, so one pair
        top = 65535 if picture.mode.startswith("I;16") or high > 255 else 255 if high > 1 else 1
        picture = wide.point(lambda value: value * (255 / top)).convert("L")
    if picture.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in picture.info:
        shown = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", shown.size, _background(shown)), shown)
    picture = picture.convert("RGB")
    return _bounded(picture)


def _bounded(picture: Image.Image) -> Image.Image:
    pixels = picture.width * picture.height
    if pixels <= PAGE_PIXELS:
        return picture
    factor = (PAGE_PIXELS / pixels) ** 0.5
    return picture.resize((max(1, int(picture.width * factor)), max(1, int(picture.height * factor))), Image.Resampling.BOX)


def _pdf(data: bytes, limits: dict[str, Any]) -> Iterator[Decoded]:
    import pypdfium2  # noqa: PLC0415 -- when first needed

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise Refused("encrypted", "the PDF asks for a password") from None
        raise Refused("corrupt", f"the PDF cannot be read: {error}") from None
    if len(document) == 0:
        raise Refused("corrupt", "the PDF has no pages")
    for number in range(min(len(document), limits["max_pages"])):
        try:
            page = document[number]
            across, down = page.get_size()
            scale = PDF_DPI / 72
            if across * down <= 0 or max(across, down) > 1e6:
                raise Refused("bomb", f"page {number + 1} is {across:.0f} x {down:.0f} points")
            scale = min(scale, (min(limits["max_pixels"], PAGE_PIXELS) / (across * down)) ** 0.5)
            picture = page.render(scale=scale).to_pil().convert("RGB")
        except pypdfium2.PdfiumError as error:
            raise Refused("corrupt", f"page {number + 1} cannot be drawn: {error}") from None
        yield picture.width, picture.height, picture


def answer(data: bytes, job: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    """The header and the payloads that answer one job."""
    pages: list[dict[str, int]] = []
    payloads: list[bytes] = []
    total = 0
    try:
        for width, height, picture in decode(data, job["media_type"], job["limits"]):
            total += picture.width * picture.height
            if total > TOTAL_PIXELS and pages:
                break
            if job["pixels"]:
                payloads.append(picture.tobytes())
            pages.append({"width": width, "height": height, "w": picture.width, "h": picture.height})
    except Refused as refused:
        return {"refused": refused.label, "why": str(refused)}, []
    except MemoryError:
        return {"refused": "bomb", "why": "decoding needs more memory than is allowed"}, []
    except Exception as error:  # noqa: BLE001 -- decoders raise anything on bad bytes; the parent gets a label
        text = str(error) or type(error).__name__
        bomb = "decompressed data too large" in text.lower() or "too much" in text.lower()
        return {"refused": "bomb" if bomb else "corrupt", "why": text[:200]}, []
    return ({"pages": pages}, payloads) if pages else ({"refused": "corrupt", "why": "no page in it"}, [])


def _status(key: str) -> int:
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 -- no pathlib at start
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(key))


def _restrict(limits: dict[str, Any]) -> None:
    """Bounds for the next job; what this process has used so far does not count."""
    resource.setrlimit(resource.RLIMIT_AS, (_status("VmSize:") + limits["memory_bytes"], resource.RLIM_INFINITY))
    used = resource.getrusage(resource.RUSAGE_SELF)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + limits["cpu_seconds"], resource.RLIM_INFINITY))


def _read(source: BinaryIO, count: int) -> bytes:
    data = source.read(count)
    if len(data) < count:
        sys.exit(0)  # the parent is gone
    return data


def main() -> None:
    """Serve jobs until the parent closes the pipe."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # a decoder that prints must not write into the answers
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    Image.MAX_IMAGE_PIXELS = 1 << 31  # ours is checked before anything is decoded
    sink.write(b"+")
    while True:
        job = json.loads(_read(source, struct.unpack(">I", _read(source, 4))[0]))
        data = _read(source, job["size"])
        _restrict(job["limits"])
        # The parent kills us when time is up; should it be gone itself, the alarm does.
        signal.setitimer(signal.ITIMER_REAL, job["limits"]["wall_seconds"] + 1)
        header, payloads = answer(data, job)
        encoded = json.dumps(header).encode()
        for part in (struct.pack(">I", len(encoded)), encoded, *payloads):
            view = memoryview(part)
            while view:
                view = view[sink.write(view) :]
        signal.setitimer(signal.ITIMER_REAL, 0)


if __name__ == "__main__":
    main()
