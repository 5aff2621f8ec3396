"""What happens to a picture before it is uploaded: compression, shrinking, a photo of a screen, paper under a phone."""

from __future__ import annotations

import io
from random import Random

import cv2
import numpy as np
from PIL import Image

LEGIBLE = 13
"""Pixels of the smallest print that matters, below which nothing is shrunk."""


def finish(rng: Random, image: Image.Image, smallest: int, *, paper: bool) -> tuple[bytes, str, str]:
    """`image` as a file: its bytes, its extension, and what was done to it.

    `smallest`: pixels of the smallest print that matters; it stays legible.
    """
    chance = rng.random()
    if chance < 0.35:
        return _png(image), "png", "clean"
    if chance < 0.6:
        return _jpeg(image, rng.randint(55, 90)), "jpg", "jpeg"
    if chance < 0.78:
        least = LEGIBLE / smallest
        share = rng.uniform(max(0.6, least), 0.9) if least < 0.9 else 1.0
        small = image.resize((max(1, round(image.width * share)), max(1, round(image.height * share))), Image.Resampling.LANCZOS)
        return _jpeg(small, rng.randint(70, 92)), "jpg", "shrunk"
    if paper:
        return _jpeg(scan(rng, image, smallest), rng.randint(70, 90)), "jpg", "paper"
    return _jpeg(screen_photo(rng, image, smallest), rng.randint(75, 92)), "jpg", "screen-photo"


def screen_photo(rng: Random, image: Image.Image, smallest: int) -> Image.Image:
    """A photo of a screen: perspective, a slight tilt, moiré, uneven light, blur, noise."""
    pixels = np.asarray(_enlarged(image, smallest, 22)).astype(np.float32)
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    # Moiré: two gratings of nearly the same pitch, that of the screen and that of the sensor, beat slowly across the picture.
    pitch, angle = rng.uniform(2.6, 3.4), rng.uniform(-0.06, 0.06)
    beat = np.sin(2 * np.pi * (columns * np.cos(angle) + rows * np.sin(angle)) / (pitch * rng.uniform(14, 30))) * np.sin(
        2 * np.pi * rows / (pitch * rng.uniform(18, 40))
    )
    pixels *= (1 + rng.uniform(0.015, 0.04) * beat)[..., None]
    x, y = rng.uniform(0.2, 0.8) * width, rng.uniform(0.2, 0.8) * height
    light = 1.04 - rng.uniform(0.06, 0.16) * np.hypot((columns - x) / width, (rows - y) / height)
    pixels *= light[..., None]
    return _seen(rng, pixels, tilt=3.0, depth=0.03, back=(24, 24, 26), blur=(0.3, 0.8), noise=(1.0, 4.0))


def scan(rng: Random, image: Image.Image, smallest: int) -> Image.Image:
    """Paper under a phone or on a scanner: warm light, a shadow from one side, skew, blur, grain."""
    pixels = np.asarray(_enlarged(image, smallest, 24)).astype(np.float32)
    width = pixels.shape[1]
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    shade = 1 - rng.uniform(0.05, 0.22) * (across if rng.random() < 0.5 else 1 - across)
    warm = np.array([1.0, rng.uniform(0.95, 1.0), rng.uniform(0.86, 0.97)], dtype=np.float32)
    pixels = 255 - (255 - pixels) * rng.uniform(0.8, 1.0)  # ink on paper is never quite black
    return _seen(rng, pixels * shade * warm, tilt=4.0, depth=0.025, back=(92, 84, 74), blur=(0.3, 0.9), noise=(2.0, 6.0))


def _seen(
    rng: Random, pixels: np.ndarray, *, tilt: float, depth: float, back: tuple[int, int, int], blur: tuple[float, float], noise: tuple[float, float]
) -> Image.Image:
    """`pixels` through a camera: turned by up to `tilt` degrees, foreshortened by up to `depth`, blurred, with noise."""
    height, width = pixels.shape[:2]
    rim = round(0.04 * width) + round(np.sin(np.radians(tilt)) * max(height, width) / 2)
    pixels = cv2.copyMakeBorder(pixels, rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=back)
    height, width = pixels.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    shifts = np.array(
        [(rng.uniform(0, depth) * width * sx, rng.uniform(0, depth) * height * sy) for sx, sy in ((1, 1), (-1, 1), (-1, -1), (1, -1))],
        dtype=np.float32,
    )
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-tilt, tilt), 1.0)
    matrix = cv2.getPerspectiveTransform(corners, corners + shifts) @ np.vstack([turn, (0, 0, 1)])
    pixels = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=back)
    pixels = cv2.GaussianBlur(pixels, (0, 0), rng.uniform(*blur))
    grain = np.random.default_rng(rng.randrange(1 << 31)).normal(0, rng.uniform(*noise), pixels.shape)
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def _enlarged(image: Image.Image, smallest: int, wanted: int) -> Image.Image:
    """A camera has more pixels than a screen: enlarged until the smallest print that matters is `wanted` pixels high, within reason."""
    share = min(max(1.0, wanted / smallest), 1.7, (9e6 / (image.width * image.height)) ** 0.5)
    return image if share <= 1.02 else image.resize((round(image.width * share), round(image.height * share)), Image.Resampling.BICUBIC)


def _png(image: Image.Image) -> bytes:
    sink = io.BytesIO()
    image.save(sink, "PNG", compress_level=6)
    return sink.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    sink = io.BytesIO()
    image.convert("RGB").save(sink, "JPEG", quality=quality)
    return sink.getvalue()
