"""The sandbox gives pages or a label, and outlives whatever it is given."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from pipeline.errors import TransientError
from pipeline.files import sandbox as module
from pipeline.files.sandbox import DecodeError, Sandbox
from pipeline.ports import Limits
from tests.files import samples


@pytest.fixture(scope="module")
def sandbox():
    """One sandbox for all."""
    with Sandbox() as decoder:
        yield decoder


@pytest.mark.parametrize(("form", "media_type"), [("PNG", "image/png"), ("BMP", "image/bmp"), ("TIFF", "image/tiff")])
def test_lossless_pixels_survive(sandbox, form, media_type):
    """What was drawn is what arrives."""
    [page] = sandbox.decode(samples.picture(form), media_type)
    ramp = np.asarray(Image.linear_gradient("L").resize((64, 48)))
    assert np.array_equal(page.pixels[:, :, 0], ramp)


def test_exif_orientation(sandbox):
    """A picture that a camera stored lying stands upright, and its size is the upright one."""
    exif = Image.Exif()
    exif[0x0112] = 6
    [page] = sandbox.decode(samples.picture("JPEG", exif=exif), "image/jpeg")
    assert (page.width, page.height) == (48, 64)
    assert page.pixels.shape == (64, 48, 3)


def test_transparency_is_white(sandbox):
    """A see-through picture is seen on white."""
    [page] = sandbox.decode(samples.picture(mode="RGBA"), "image/png")
    assert page.pixels.shape == (48, 64, 3)
    clear = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    sink = io.BytesIO()
    clear.save(sink, "PNG")
    [page] = sandbox.decode(sink.getvalue(), "image/png")
    assert page.pixels.min() == 255


def test_white_words_on_nothing_are_seen(sandbox):
    """Light drawing on transparency is shown on black: else it would pass unread."""
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    clear.paste((255, 255, 255, 255), (10, 10, 20, 20))
    sink = io.BytesIO()
    clear.save(sink, "PNG")
    [page] = sandbox.decode(sink.getvalue(), "image/png")
    assert page.pixels[15, 15].tolist() == [255, 255, 255]
    assert page.pixels[30, 30].tolist() == [0, 0, 0]


@pytest.mark.parametrize(("mode", "high"), [("F", 1.0), ("F", 255.0), ("I", 255), ("I", 65535)])
def test_wide_samples_keep_their_range(sandbox, mode, high):
    """TIFFs of floats and 32-bit integers are scaled by their range: nothing hides in them as black on black."""
    ramp = np.linspace(0, high, 64 * 48).reshape(48, 64).astype(np.float32 if mode == "F" else np.int32)
    sink = io.BytesIO()
    Image.fromarray(ramp).save(sink, "TIFF")
    [page] = sandbox.decode(sink.getvalue(), "image/tiff")
    assert page.pixels.min() == 0
    assert page.pixels.max() >= 254
    assert len(np.unique(page.pixels)) > 200


def test_sixteen_bits_keep_their_range(sandbox):
    """A 16-bit picture is scaled, not cut."""
    deep = Image.fromarray((np.arange(64 * 48, dtype=np.uint16) * 21).reshape(48, 64))
    sink = io.BytesIO()
    deep.save(sink, "PNG")
    [page] = sandbox.decode(sink.getvalue(), "image/png")
    assert page.pixels.min() < 5
    assert page.pixels.max() > 240
    assert len(np.unique(page.pixels)) > 200


@pytest.mark.parametrize(("form", "media_type"), [("GIF", "image/gif"), ("WEBP", "image/webp"), ("PNG", "image/png")])
def test_frames_are_bounded_and_spread(sandbox, form, media_type):
    """Of 40 frames 8 are looked at, the first and the last among them."""
    pages = sandbox.decode(samples.animated(form, 40), media_type, Limits(max_frames=8))
    reds = [int(page.pixels[5, 5, 0]) for page in pages]
    assert len(pages) == 8
    assert reds == sorted(reds)
    assert reds[0] < 10
    assert reds[-1] > 230


def test_pages_are_bounded(sandbox):
    """A long PDF is read as far as the bound."""
    assert len(sandbox.decode(samples.pdf(pages=7), "application/pdf", Limits(max_pages=3))) == 3


def test_pdf_is_drawn_legibly(sandbox):
    """180 dpi: a page of 200 x 100 points has 500 x 250 pixels."""
    [page] = sandbox.decode(samples.pdf(), "application/pdf")
    assert (page.width, page.height) == (500, 250)


def test_huge_pdf_page_is_bounded(sandbox):
    """A page of ten metres is drawn small, not refused and not in full."""
    [page] = sandbox.decode(samples.pdf(size=(14400, 14400)), "application/pdf")
    assert page.pixels.size <= 3 * 25_100_000


def test_heic(sandbox):
    """HEIC decodes (the encoder is not in our decode-only library, so a tiny file is kept here)."""
    heic = (samples.Path(__file__).parent / "tiny.heic").read_bytes()
    [page] = sandbox.decode(heic, "image/heic")
    assert (page.width, page.height) == (64, 64)


@pytest.mark.parametrize(
    ("data", "media_type", "label"),
    [
        (samples.png_bomb(), "image/png", "file.bomb"),
        (samples.picture()[:60], "image/png", "file.corrupt"),
        (b"GIF89a", "image/gif", "file.corrupt"),
        (samples.pdf(password="x"), "application/pdf", "file.encrypted"),
        (b"%PDF-1.7 nothing", "application/pdf", "file.corrupt"),
        (b"words", "text/plain", "file.type_not_allowed"),
    ],
)
def test_refusals_are_labels(sandbox, data, media_type, label):
    """What cannot be decoded says why."""
    with pytest.raises(DecodeError) as caught:
        sandbox.decode(data, media_type)
    assert caught.value.label.name == label


def test_memory_limit():
    """A picture that needs more memory than is allowed is a bomb, and the next one is decoded."""
    with Sandbox() as sandbox:
        with pytest.raises(DecodeError) as caught:
            sandbox.decode(samples.picture(size=(6000, 6000)), "image/png", Limits(memory_bytes=50_000_000))
        assert caught.value.label.name == "file.bomb"
        assert len(sandbox.decode(samples.picture(), "image/png")) == 1


@pytest.mark.parametrize(("limits", "code"), [(Limits(wall_seconds=0.3), "longer"), (Limits(cpu_seconds=0), "CPU")])
def test_time_limits(monkeypatch, limits, code):
    """A decoder that hangs is ended by the wall clock, one that spins by the CPU limit; the next picture is decoded."""
    spin = "while True: pass" if "CPU" in code else "import time; time.sleep(60)"
    hanging = f"import pipeline.files.child as c\nold = c.answer\ndef answer(data, job):\n    if len(data) == 5:\n        {spin}\n    return old(data, job)\nc.answer = answer\nc.main()"
    real = module.subprocess.Popen
    monkeypatch.setattr(module.subprocess, "Popen", lambda command, **kw: real([command[0], "-c", hanging], **kw))
    with Sandbox() as sandbox:
        with pytest.raises(DecodeError, match=code):
            sandbox.decode(b"hang!", "image/png", limits)
        assert len(sandbox.decode(samples.picture(), "image/png")) == 1


def test_a_killed_child_is_replaced():
    """Kill -9 between two jobs: nobody notices."""
    with Sandbox() as sandbox:
        sandbox.decode(samples.picture(), "image/png")
        os.kill(sandbox._child.pid, signal.SIGKILL)
        time.sleep(0.1)
        assert len(sandbox.decode(samples.picture(), "image/png")) == 1


def test_a_decoder_that_does_not_start_is_not_the_files_fault(monkeypatch):
    """An installation that is broken gives an error that can be retried, no label on an innocent file."""
    monkeypatch.setattr(module.sys, "executable", "/bin/false")
    with Sandbox() as sandbox, pytest.raises(TransientError, match="does not start"):
        sandbox.decode(samples.picture(), "image/png")


def test_a_fork_has_its_own_child(sandbox):
    """Two processes never talk over one pipe: a forked copy starts a decoder of its own."""
    sandbox.decode(samples.picture(), "image/png")
    child = sandbox._child
    sandbox._owner = -1  # as in a fork
    try:
        assert len(sandbox.decode(samples.picture(), "image/png")) == 1
        assert sandbox._child.pid != child.pid
    finally:
        child.stdin.close()
        child.wait(5)
        child.stdout.close()


def test_threads_share_a_sandbox(sandbox):
    """Jobs of several threads do not mix: each gets the pages of its own file."""

    def width(number: int) -> int:
        return sandbox.decode(samples.picture(size=(20 + number, 20)), "image/png")[0].width

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(width, range(40))) == list(range(20, 60))


def test_the_child_ends_with_its_parent():
    """A parent that is killed leaves no decoder behind."""
    script = (
        "import os, sys; from pipeline.files.sandbox import Sandbox; s = Sandbox(); s._start(); print(s._child.pid, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    assert psutil.wait_procs([child], timeout=10)[1] == []


def test_parent_memory_is_bounded(sandbox):
    """Bombs by the dozen leave our memory as it was."""
    sandbox.decode(samples.picture(size=(2000, 2000)), "image/png")
    before = psutil.Process().memory_info().rss
    for _ in range(20):
        for data in (samples.png_bomb(), samples.png_bomb(9000, 4000)):
            with pytest.raises(DecodeError):
                sandbox.decode(data, "image/png")
        sandbox.decode(samples.picture(size=(2000, 2000)), "image/png")
    assert psutil.Process().memory_info().rss - before < 60_000_000


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_files_never_escape(sandbox, data):
    """Whatever is done to a file's bytes, it is pages or a label."""
    name, media_type = data.draw(
        st.sampled_from(
            [
                ("PNG", "image/png"),
                ("JPEG", "image/jpeg"),
                ("GIF", "image/gif"),
                ("WEBP", "image/webp"),
                ("TIFF", "image/tiff"),
                ("PDF", "application/pdf"),
            ]
        )
    )
    content = bytearray(samples.pdf() if name == "PDF" else samples.picture(name))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    with contextlib.suppress(DecodeError):
        pages = sandbox.decode(bytes(content[:cut]), media_type)
        assert pages
        assert all(page.pixels.dtype == np.uint8 for page in pages)
