"""Pieces that product pages share: the picture of the thing, the price, badges, bars."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.generator.canvas import Sheet, font
from tests.generator.offers import Offer
from tests.generator.themes import Theme
from topics.events import Box

Box4 = tuple[int, int, int, int]
"""Left, top, right, bottom."""


@dataclass
class Desk:
    """All that a layout draws with. `u`: pixels of one unit, so that a layout serves several widths."""

    sheet: Sheet
    offer: Offer
    theme: Theme
    rng: Random
    u: float

    def px(self, units: float) -> int:
        """Units to pixels."""
        return round(units * self.u)

    def text(self, x: float, y: float, words: str, size: float, color: str | None = None, **how: bool) -> float:
        """Write `words` at units; returns their right edge in units."""
        box = self.sheet.text(self.px(x), self.px(y), words, self.px(size), color or self.theme.ink, **how)
        return (box.x + box.w) / self.u

    def wrapped(self, x: float, y: float, words: str, width: float, size: float, color: str | None = None, *, bold: bool = False) -> float:
        """Write `words` in rows; returns the y below, in units."""
        return self.sheet.wrapped(self.px(x), self.px(y), words, self.px(width), self.px(size), color or self.theme.ink, bold=bold) / self.u

    def rect(self, box: tuple[float, float, float, float], fill: str, radius: float = 0, outline: str | None = None) -> None:
        """A filled rectangle in units."""
        self.sheet.draw.rounded_rectangle(tuple(self.px(v) for v in box), self.px(radius), fill=fill, outline=outline)

    def tag(self, x: float, y: float, words: str, size: float, color: str, fill: str | None, outline: str | None = None) -> float:
        """A badge; returns its right edge in units."""
        return self.sheet.tag(self.px(x), self.px(y), words, self.px(size), color, fill, outline=outline, radius=self.px(6)) / self.u

    def button(self, box: tuple[float, float, float, float], words: str, fill: str, color: str = "#ffffff", size: float = 30) -> None:
        """A button in units."""
        left, top, right, bottom = (self.px(v) for v in box)
        self.sheet.button((left, top, right, bottom), words, fill, color, self.px(size), self.px(40))

    def art(self, box: tuple[float, float, float, float]) -> None:
        """A drawing of some thing: nothing a reader could take for text."""
        left, top, right, bottom = (self.px(v) for v in box)
        draw, (back, front) = self.sheet.draw, self.theme.art
        draw.rectangle((left, top, right, bottom), fill=back)
        w, h = right - left, bottom - top
        kind = self.rng.randrange(4)
        middle, low = left + w // 2, top + int(h * 0.82)
        draw.ellipse((left + w // 5, low - h // 20, right - w // 5, low + h // 20), fill=_mix(back, front, 0.5))
        if kind == 0:
            draw.ellipse((middle - w // 4, top + h // 4, middle + w // 4, low), fill=front)
            draw.rectangle((middle - w // 14, top + h // 6, middle + w // 14, top + h // 3), fill=front)
        elif kind == 1:
            draw.rounded_rectangle((middle - w // 5, top + h // 5, middle + w // 5, low), w // 20, fill=front)
            draw.rounded_rectangle((middle - w // 8, top + h // 3, middle + w // 8, top + h // 2), w // 40, fill=_mix(back, front, 0.4))
        elif kind == 2:
            draw.polygon([(middle, top + h // 6), (middle + w // 3, low), (middle - w // 3, low)], fill=front)
        else:
            for number in range(3):
                draw.rounded_rectangle(
                    (left + w // 6, top + h // 4 + number * h // 5, right - w // 6, top + h // 4 + number * h // 5 + h // 7),
                    w // 40,
                    fill=_mix(back, front, 0.5 + number / 4),
                )

    def price(self, x: float, y: float, size: float, color: str | None = None, *, together: bool | None = None) -> float:
        """The price with its words: all of one size, or with the symbol and the decimals smaller, on one base line. Returns the right edge."""
        offer, color = self.offer, color or self.theme.price
        base = y + size
        if offer.lead:
            x = self._on(x, base, offer.lead, size * 0.42, color) + size * 0.12
        if offer.whole:
            return self._on(x, base, offer.whole, size * 0.9, color)
        words = offer.money(offer.price)
        if together if together is not None else self.rng.random() < 0.5:
            return self._on(x, base, words, size, color)
        number = offer.money.number(offer.price)
        before, _, after = words.partition(number)
        whole, point, decimals = number.partition(".")
        x = self._on(x, base, before, size * 0.6, color) if before else x
        x = self._on(x, base, whole, size, color)
        return self._on(x, base, point + decimals + after, size * 0.6, color) if point + after else x

    def former(self, x: float, y: float, size: float) -> float:
        """The former price: struck, or told by its word. Returns the right edge; `x` where there is none."""
        offer = self.offer
        if offer.original is None:
            return x
        amount = offer.money(offer.original)
        if not offer.was:
            return self.text(x, y, amount, size, self.theme.soft, struck=True)
        if self.rng.random() < 0.5:
            return self.text(x, y, f"{offer.was} {amount}", size, self.theme.soft, struck=True)
        x = self.text(x, y, offer.was, size, self.theme.soft) + size * 0.3
        return self.text(x, y, amount, size, self.theme.soft, struck=self.rng.random() < 0.75)

    def fine(self, x: float, y: float, width: float, size: float = 15) -> float:
        """The fine print, small and faint; returns the y below."""
        for words in self.offer.fine:
            y = self.wrapped(x, y, words, width, size, self.rng.choice(self.theme.faint)) + size * 0.4
        return y

    def _on(self, x: float, base: float, words: str, size: float, color: str) -> float:
        face = font(self.px(size), bold=False)
        at = (self.px(x), self.px(base))
        self.sheet.draw.text(at, words, font=face, fill=color, anchor="ls")
        x0, y0, x1, y1 = (int(v) for v in self.sheet.draw.textbbox(at, words, font=face, anchor="ls"))
        self.sheet.truth.append((words, Box(x0, y0, x1 - x0, y1 - y0)))
        return x + face.getlength(words) / self.u


def _mix(one: str, other: str, share: float) -> tuple[int, int, int]:
    a, b = (tuple(int(color[i : i + 2], 16) for i in (1, 3, 5)) for color in (one, other))
    return tuple(round(p + (q - p) * share) for p, q in zip(a, b, strict=True))  # type: ignore[return-value]
