"""OCR engines behind one small interface. Their models come from the installed wheels: nothing is ever downloaded.

Measured (tests/benchmarks/reading.py): PP-OCRv6 tiny reads a page in a third of the time of small; small is the better reader of single lines. So the
default reads with `faster-paddle` (tiny) and re-reads what matters with `rapidocr` (small). Most of a reading's time goes into finding lines, and that
time grows with the pixels looked at: big print is looked for on a smaller copy (`scale`), and always read from the picture itself.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from topics.events import ModelUse

__all__ = ["ENGINES", "Engine", "Pixels", "RawLine", "engine"]

Pixels = NDArray[np.uint8]
"""(height, width, 3), RGB."""


@dataclass(frozen=True, kw_only=True)
class RawLine:
    """A line as an engine gives it; `x, y, w, h` in pixels of the picture it was given."""

    text: str
    x: float
    y: float
    w: float
    h: float
    confidence: float


class Engine(Protocol):
    """Reads text."""

    def read(self, pixels: Pixels, scale: float = 1.0) -> list[RawLine]:
        """Find and read the lines of a picture. Its print is so big that it may be looked for on a copy of `scale` (at most 1) its size."""
        ...

    def recognise(self, crops: Sequence[Pixels]) -> list[tuple[str, float]]:
        """Read crops that hold one line each: text and confidence (0 to 1), in their order; an unreadable one is `("", 0.0)`."""
        ...

    def use(self) -> ModelUse:
        """Which model this is, for the verdict."""
        ...


_SIDES = (640, 960)
"""Longest sides, in pixels, of the smaller copies on which lines are looked for."""


class FasterPaddle:
    """PP-OCRv6 tiny or small in Rust (`faster-paddle`); boxes are upright."""

    def __init__(self, size: str, threads: int) -> None:
        from faster_paddle import OcrEngine  # noqa: PLC0415 -- loads a native library; only those who read pay

        self._size = size
        self._pages = OcrEngine(model_size=size, threads=threads)
        # The side of the copy on which lines are looked for is fixed when an engine is made; made when first used.
        self._smaller = cache(lambda side: OcrEngine(model_size=size, threads=threads, det_max_side=side, det_min_side=0))
        self._crops = cache(lambda: OcrEngine(model_size=size, threads=threads, det_min_side=64))

    def read(self, pixels: Pixels, scale: float = 1.0) -> list[RawLine]:
        """See `Engine`."""
        if min(pixels.shape[:2]) < 4:
            return []
        side = next((side for side in _SIDES if scale < 1 and scale * max(pixels.shape[:2]) <= side), None)
        return self._read(self._pages if side is None else self._smaller(side), pixels)

    @staticmethod
    def _read(engine: Any, pixels: Pixels) -> list[RawLine]:
        found: dict[int, dict[str, Any]] = engine.ocr(_bmp(pixels))["bounds"]
        lines = []
        for bound in found.values():
            (x0, y0), (x1, y1) = bound["topLeftCoord"], bound["bottomRightCoord"]
            if bound["text"].strip() and x1 > x0 and y1 > y0:
                lines.append(RawLine(text=bound["text"].strip(), x=x0, y=y0, w=x1 - x0, h=y1 - y0, confidence=_probability(bound["confidence"])))
        return lines

    def recognise(self, crops: Sequence[Pixels]) -> list[tuple[str, float]]:
        """See `Engine`. The library only reads whole pictures, so all crops are laid out on one sheet and read together."""
        if not crops:
            return []
        sheet, places = _sheet(crops)
        parts: list[list[RawLine]] = [[] for _ in crops]
        for line in self._read(self._crops(), sheet):
            middle = (line.x + line.w / 2, line.y + line.h / 2)
            for part, (x, y, w, h) in zip(parts, places, strict=True):
                if x <= middle[0] <= x + w and y <= middle[1] <= y + h:
                    part.append(line)
        return [_joined(part) for part in parts]

    def use(self) -> ModelUse:
        """See `Engine`."""
        return ModelUse(name=f"PP-OCRv6-{self._size}", revision=version("faster-paddle"), backend="faster-paddle")


class RapidOcr:
    """PP-OCRv6 small on ONNX Runtime (`rapidocr`), tuned.

    Few threads that do not spin between lines, an arena, no angle classifier, no upscaling of narrow pictures, and lines read one by one without padding
    to a width.
    """

    def __init__(self, threads: int) -> None:
        import rapidocr  # noqa: PLC0415 -- see FasterPaddle
        from omegaconf import flag_override  # noqa: PLC0415

        logging.getLogger("RapidOCR").setLevel(logging.WARNING)
        models = Path(rapidocr.__file__).parent / "models"
        self._engine: Any = rapidocr.RapidOCR(  # Any: what it returns depends on its arguments
            params={
                "Global.use_cls": False,
                "Global.log_level": "warning",
                # Paths given by hand are never looked up, checked against a hub, or downloaded.
                "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
                "Rec.model_path": str(lines := models / "PP-OCRv6_rec_small.onnx"),
                "Det.limit_type": "max",
                "Det.limit_side_len": 1600,
                "Rec.rec_batch_num": 1,
                "Rec.rec_img_shape": [3, 48, 96],
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.enable_cpu_mem_arena": True,
            }
        )
        with flag_override(self._engine.cfg, "allow_objects", True):
            self._engine.cfg.Rec.session = _patient(lines, threads)

    def read(self, pixels: Pixels, scale: float = 1.0) -> list[RawLine]:  # noqa: ARG002 -- its detector has its own limit
        """See `Engine`."""
        if min(pixels.shape[:2]) < 4:
            return []
        found = self._engine(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
        if getattr(found, "boxes", None) is None:
            return []
        lines = []
        for quad, text, confidence in zip(found.boxes, found.txts, found.scores, strict=True):
            (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
            if text.strip():
                lines.append(
                    RawLine(text=text.strip(), x=float(x0), y=float(y0), w=float(x1 - x0), h=float(y1 - y0), confidence=_probability(confidence))
                )
        return lines

    def recognise(self, crops: Sequence[Pixels]) -> list[tuple[str, float]]:
        """See `Engine`."""
        if not crops:
            return []
        found = self._engine.recognize_txt([cv2.cvtColor(crop, cv2.COLOR_RGB2BGR) for crop in crops])
        return [(text.strip(), _probability(score)) for text, score in zip(found.txts, found.scores, strict=True)]

    def use(self) -> ModelUse:
        """See `Engine`."""
        return ModelUse(name="PP-OCRv6-small", revision=version("rapidocr"), backend="rapidocr")


def _patient(model: Path, threads: int) -> Any:
    """A session of `model` whose threads sleep when they wait: spinning ones, ONNX Runtime's habit, take their time from the other engine's (a sixth of a page)."""
    import onnxruntime  # noqa: PLC0415 -- see FasterPaddle

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


ENGINES: Mapping[str, Callable[[int], Engine]] = {
    "faster-paddle": lambda threads: FasterPaddle("tiny", threads),
    "faster-paddle-small": lambda threads: FasterPaddle("small", threads),
    "rapidocr": RapidOcr,
}
"""Name to a factory that takes the number of threads."""


def engine(name: str, threads: int) -> Engine:
    """This process's engine of that name; loaded on first use, and never shared with a forked child."""
    return _engine(name, threads, os.getpid())


@cache
def _engine(name: str, threads: int, _pid: int) -> Engine:
    return ENGINES[name](threads)


def _bmp(pixels: Pixels) -> bytes:
    """Uncompressed, because faster-paddle takes encoded pictures and this costs next to nothing."""
    return cv2.imencode(".bmp", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))[1].tobytes()


_GLYPHS, _MARGIN, _GAP, _SHEET = 40, 10, 90, 900
"""Of the sheet of crops, in pixels: height of a crop, the margin around it, the gap to its neighbour (so wide that no detector joins the two), and the
width that rows are filled to."""


def _sheet(crops: Sequence[Pixels]) -> tuple[Pixels, list[tuple[int, int, int, int]]]:
    """The crops, brought to one height, side by side in rows; and where each lies (x, y, w, h)."""
    framed = []
    for crop in crops:
        width = max(4, round(crop.shape[1] * _GLYPHS / crop.shape[0]))
        how = cv2.INTER_AREA if crop.shape[0] > _GLYPHS else cv2.INTER_CUBIC
        scaled = cv2.resize(crop, (width, _GLYPHS), interpolation=how)
        framed.append(cv2.copyMakeBorder(scaled, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_REPLICATE))
    places, x, y, height = [], 0, 0, _GLYPHS + 2 * _MARGIN
    for picture in framed:
        if x and x + picture.shape[1] > _SHEET:
            x, y = 0, y + height
        places.append((x, y, picture.shape[1], height))
        x += picture.shape[1] + _GAP
    sheet = np.full((y + height, max(x + w for x, _, w, _ in places), 3), 255, np.uint8)
    for picture, (left, top, w, h) in zip(framed, places, strict=True):
        sheet[top : top + h, left : left + w] = picture
    return sheet, places


def _joined(parts: list[RawLine]) -> tuple[str, float]:
    parts = sorted(parts, key=lambda line: line.x)
    return " ".join(line.text for line in parts), min((line.confidence for line in parts), default=0.0)


def _probability(value: float) -> float:
    return min(1.0, max(0.0, float(value)))
