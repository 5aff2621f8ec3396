"""Draws the pages: `python -m tests.generator.web OUT --split held`; then `assay eval OUT/cases.jsonl OUT/truth.jsonl`."""

from __future__ import annotations

import argparse
import importlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from zlib import crc32

from PIL import Image

from tests.generator.effects import finish
from tests.generator.web.page import Page

MODULES = (
    "shops_zh",
    "shops_en",
    "papers",
    "talk",
    "shops_fresh",
    "bazaar_zh",
    "bazaar_en",
    "ledgers",
    "fairground",
    "arcade_zh",
    "arcade_en",
    "archives",
    "graphs",
    "harbour",
    "lanes",
    "stalls_zh",
    "stalls_en",
    "bureau",
    "quay",
    "annex",
    "mart",
    "dossier",
    "parlour",
    "registry",
    "pavilion",
    "terrace",
    "depot",
    "vault",
    "arbor",
    "wharf",
    "almanac",
    "orchard",
    "mill",
    "lagoon",
    "meadow",
    "gallery",
    "plaza",
    "bridge",
    "atrium",
    "canal",
    "tower",
    "garden",
    "station",
    "valley",
    "summit",
    "lantern",
    "harvest",
    "marina",
    "foundry",
    "easel",
    "cove",
    "granary",
    "hamlet",
    "beacon",
    "orchid",
    "isle",
)
CHROMIUM = "/usr/bin/chromium"


def pages(modules: tuple[str, ...], split: str, seed: int) -> Iterator[Page]:
    """The pages of a split, module by module; the same seed gives the same pages."""
    for name in modules:
        module = importlib.import_module(f"tests.generator.web.{name}")
        yield from (page for page in module.pages(Random(crc32(f"{seed}/{name}".encode()))) if page.split == split)


def write(folder: Path, *, modules: tuple[str, ...] = MODULES, split: str, seed: int = 7) -> int:
    """Draw the pages of a split into `folder`, with `cases.jsonl` and `truth.jsonl`; returns how many."""
    from playwright.sync_api import Page as Window  # noqa: PLC0415 -- only those who draw need it
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    cases, truths = [], []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
        windows: dict[float, Window] = {}  # one for each scale: a new one for each page would start new processes
        for page in pages(modules, split, seed):
            window = windows.get(page.scale) or windows.setdefault(page.scale, browser.new_page(device_scale_factor=page.scale))
            window.set_viewport_size({"width": page.width, "height": 200})
            window.set_content(page.html)
            image = Image.open(io.BytesIO(window.screenshot(full_page=True))).convert("RGB")
            data, extension, effect = _file(page, image, Random(crc32(f"{seed}/{page.name}".encode())))
            file = f"pictures/{page.name}-{effect}.{extension}"
            (folder / file).write_bytes(data)
            cases.append(page.facts.case(page.name, file))
            truths.append(page.facts.truth(page.name))
        browser.close()
    for name, lines in (("cases.jsonl", cases), ("truth.jsonl", truths)):
        (folder / name).write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return len(cases)


def _file(page: Page, image: Image.Image, rng: Random) -> tuple[bytes, str, str]:
    if page.spoil:
        return finish(rng, image, page.smallest, paper=page.paper)
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue(), "png", "clean"


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.generator.web", description="Draw labelled pages with a browser, with cases.jsonl and truth.jsonl."
    )
    parser.add_argument("out", type=Path, help="folder to write into; made where it is missing")
    parser.add_argument("--split", choices=("seen", "held"), default="seen", help="`held` is only measured on (default: seen)")
    parser.add_argument("--module", action="append", choices=MODULES, help="only these modules (default: all)")
    parser.add_argument("--seed", type=int, default=7, help="the same seed gives the same pages (default: 7)")
    given = parser.parse_args()
    drawn = write(given.out, modules=tuple(given.module or MODULES), split=given.split, seed=given.seed)
    print(f"{drawn} pictures in {given.out}; now: assay eval {given.out}/cases.jsonl {given.out}/truth.jsonl")


if __name__ == "__main__":
    main()
