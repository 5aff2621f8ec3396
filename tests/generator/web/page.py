"""A page before a browser draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.generator.made import Facts


@dataclass(frozen=True, kw_only=True)
class Page:
    """One labelled page."""

    name: str
    """Unique within its module: what it is, so that a wrong case can be named in a sentence."""
    html: str
    """A whole document; nothing in it is loaded from elsewhere."""
    width: int
    """Of the window, CSS pixels; the picture is as high as the page."""
    facts: Facts
    """The upload around the picture, and what is true of it."""
    split: Literal["seen", "held"]
    scale: float = 1.0
    """Pixels of the picture a CSS pixel: 2 for a phone of today."""
    smallest: int = 22
    """Pixels of the picture (after `scale`) of the smallest print that matters."""
    paper: bool = False
    """Paper, which is photographed or scanned, rather than a screen."""
    spoil: bool = True
    """Whether it may be compressed, shrunk or photographed; False keeps it as drawn."""
