"""What ordinary shoppers and sellers upload: product pages, checkouts, orders and payments, in Chinese and English, all held out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.made import Facts
from tests.generator.web import mart_en, mart_zh
from tests.generator.web.mart_kit import Look, Offer, Scene
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every scene of every layout once."""
    for language, looks in (("zh", mart_zh.LOOKS), ("en", mart_en.LOOKS)):
        for look in looks:
            for place, scene in enumerate(look.scenes, start=1):
                yield _page(rng, f"mart_{language}-{look.name}-{scene.what}-{place}", look, scene)


def _page(rng: Random, name: str, look: Look, scene: Scene) -> Page:
    """A scene in its layout."""
    context = {"surface": look.surface} | ({"listing": scene.listing} if scene.listing else {})
    has_fine = isinstance(scene.shown, Offer) and scene.shown.fine
    return Page(
        name=name,
        html=look.draw(rng, scene.shown),
        width=look.width,
        scale=look.scale,
        smallest=int((look.fine_px if has_fine else look.print_px) * look.scale),
        facts=Facts(text=scene.text, context=context, must=set(scene.must), unsure=set(scene.unsure)),
        split="held",
    )
