"""What the Chinese bazaar pages share: money, pictures, status bars, and the two things a page is about (an offer, a bill)."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC','WenQuanYi Zen Hei',sans-serif"
HEI = "'WenQuanYi Zen Hei','Noto Sans CJK SC',sans-serif"
SERIF = "'Noto Serif CJK SC',serif"
BASE = """*{box-sizing:border-box;margin:0;padding:0}body{line-height:1.45;-webkit-font-smoothing:antialiased}
.r{display:flex;justify-content:space-between;align-items:center}.l{display:flex;align-items:center}.m{font-weight:700;white-space:nowrap}
.m i,.m u{font-style:normal;text-decoration:none}del{white-space:nowrap}"""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A thing for sale at a price."""

    key: str
    """What is true of it; the name of its page."""
    title: str
    price: float
    facts: Facts
    tag: str = ""
    """Beside the price."""
    was: float = 0
    was_word: str = ""
    off: str = ""
    """The discount as a badge."""
    options: tuple[tuple[str, float], ...] = ()
    chosen: int = 0
    notes: tuple[str, ...] = ()
    """Lines in ordinary print."""
    fine: str = ""
    """Small and faint."""
    clock: str = ""
    """What the strip over or under the price says."""
    buttons: tuple[str, ...] = ()
    rows: tuple[tuple[str, float, float, str], ...] = ()
    """Further goods: name, price, former price, badge."""


@dataclass(frozen=True, kw_only=True)
class Bill:
    """An order, a cart, a bill."""

    key: str
    shop: str
    items: tuple[tuple[str, str, float, int], ...]
    """Name, specification, price of one, how many."""
    facts: Facts
    charges: tuple[tuple[str, float], ...] = ()
    waived: tuple[tuple[str, float], ...] = ()
    """Fees that are struck out."""
    offs: tuple[tuple[str, float], ...] = ()
    total: float = -1
    """What is written as the total where that is not the sum."""
    status: str = ""
    notes: tuple[str, ...] = ()
    fine: str = ""
    more: tuple[int, float] = (0, 0)
    """Goods folded away: how many, and what they cost."""
    idle: tuple[tuple[str, str, float, int], ...] = ()
    """Goods in the cart that are not ticked."""

    @property
    def goods(self) -> float:
        """What the goods come to."""
        return round(sum(price * count for _, _, price, count in self.items) + self.more[1], 2)

    @property
    def due(self) -> float:
        """What is written as the total."""
        if self.total >= 0:
            return self.total
        return round(self.goods + sum(amount for _, amount in self.charges) - sum(amount for _, amount in self.offs), 2)


def truth(
    must: str = "",
    text: str | None = None,
    *,
    unsure: str = "",
    listing: float = 0,
    title: str = "",
    fees: tuple[tuple[str, float], ...] = (),
    surface: str = "",
) -> Facts:
    """The facts of a page; labels are names without `pricing.`, split by blanks."""
    context: dict[str, object] = {"surface": surface} if surface else {}
    if listing:
        context["listing"] = {
            **({"title": title} if title else {}),
            "price": listing,
            "currency": "CNY",
            **({"fees": [{"name": name, "amount": amount} for name, amount in fees]} if fees else {}),
        }
    return Facts(text=text, context=context, must=_labels(must), unsure=_labels(unsure))


def _labels(names: str) -> set[str]:
    return {f"pricing.{name}" for name in names.split()}


def num(amount: float, *, cents: bool = True) -> str:
    """`1,299.00`; without `cents` only those that are there."""
    if cents or round(amount * 100) % 100:
        return f"{amount:,.2f}" if cents or round(amount * 100) % 10 else f"{amount:,.1f}"
    return f"{amount:,.0f}"


def money(amount: float, size: float, *, sign: str = "¥", cents: bool = False, small: float = 0.62, style: str = "") -> str:
    """A price as apps set it: sign and decimals smaller."""
    whole, dot, rest = num(amount, cents=cents).partition(".")
    tail = f'<u style="font-size:{small}em">{dot}{rest}</u>' if rest else ""
    return f'<span class="m" style="font-size:{size}px;{style}"><i style="font-size:{small}em">{sign}</i>{whole}{tail}</span>'


def doc(css: str, body: str, *, font: str = SANS) -> str:
    """A whole document."""
    return f'<!doctype html><html lang="zh"><meta charset="utf-8"><style>{BASE}body{{font-family:{font}}}{css}</style><body>{body}</body></html>'


def art(rng: Random, width: int | str, height: int, *, round_: int = 8) -> str:
    """A stand-in for a photograph: a blurred ground and a thing on it."""
    hue = rng.randrange(360)
    shape = rng.choice(
        (
            '<rect x="34" y="22" width="32" height="58" rx="7" fill="{c}"/><rect x="41" y="12" width="18" height="12" rx="3" fill="{d}"/>',
            '<circle cx="50" cy="52" r="26" fill="{c}"/><circle cx="42" cy="44" r="8" fill="{d}"/>',
            '<path d="M20 72 L32 36 L68 36 L80 72 Z" fill="{c}"/><rect x="38" y="24" width="24" height="14" rx="6" fill="{d}"/>',
            '<rect x="20" y="32" width="60" height="40" rx="5" fill="{c}"/><rect x="26" y="38" width="48" height="28" fill="{d}"/>',
        )
    ).format(c=f"hsl({hue} 45% 52%)", d=f"hsl({(hue + 40) % 360} 60% 72%)")
    side = f"{width}px" if isinstance(width, int) else width
    return (
        f'<svg viewBox="0 0 100 100" preserveAspectRatio="xMidYMid meet" style="width:{side};height:{height}px;border-radius:{round_}px;flex:none;'
        f'background:linear-gradient({rng.randrange(180)}deg,hsl({hue} 40% 88%),hsl({(hue + 60) % 360} 35% 80%))">{shape}</svg>'
    )


def clock(rng: Random) -> str:
    """A time of day."""
    return f"{rng.randint(7, 23)}:{rng.randint(0, 59):02d}"


def digits(rng: Random, count: int) -> str:
    """An order number or the like."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))


def moment(rng: Random) -> str:
    """A date and a time."""
    return f"2025-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d} {rng.randint(8, 22):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}"


def sold(rng: Random) -> str:
    """How often it was sold, as shops round it."""
    return rng.choice((f"{rng.randint(2, 9)}000+", f"{rng.randint(1, 9)}.{rng.randint(1, 9)}万", f"{rng.randint(110, 980)}"))


ICONS = {
    "home": '<path d="M3 11 L12 3 L21 11 V21 H14 V15 H10 V21 H3 Z"/>',
    "chat": '<path d="M3 4 H21 V17 H11 L6 21 V17 H3 Z"/>',
    "cart": '<path d="M2 4 H6 L9 16 H19 L21 7 H7"/><circle cx="10" cy="20" r="1.6"/><circle cx="18" cy="20" r="1.6"/>',
    "gift": '<path d="M3 9 H21 V21 H3 Z M12 9 V21 M12 9 C7 1 3 9 12 9 C21 9 17 1 12 9"/>',
    "pin": '<path d="M12 22 C4 13 5 3 12 3 C19 3 20 13 12 22 Z"/><circle cx="12" cy="10" r="2.5"/>',
    "card": '<path d="M2 5 H22 V19 H2 Z M2 10 H22"/>',
    "truck": '<path d="M1 6 H14 V17 H1 Z M14 10 H19 L22 13 V17 H14"/><circle cx="6" cy="19" r="2"/><circle cx="18" cy="19" r="2"/>',
    "bolt": '<path d="M13 2 L5 14 H11 L10 22 L19 9 H13 Z"/>',
}
"""Line drawings of 24 by 24."""


def icon(name: str, size: int) -> str:
    """A small line drawing in the colour of the text; emoji need a font that is not everywhere."""
    return (
        f'<svg viewBox="0 0 24 24" style="width:{size}px;height:{size}px;fill:none;stroke:currentColor;stroke-width:1.7;vertical-align:middle">'
        f"{ICONS[name]}</svg>"
    )


def badge(text: str, style: str) -> str:
    """A word in a small frame, where there is one."""
    return f'<span style="font-size:12px;padding:1px 7px;white-space:nowrap;{style}">{text}</span>' if text else ""


def battery(rng: Random, ink: str) -> str:
    """The status bar of a phone."""
    return (
        f'<div class="r" style="height:34px;padding:0 18px;font-size:13px;color:{ink};font-weight:600"><span>{clock(rng)}'
        '</span><span class="l" style="gap:5px">'
        f'<span style="font-size:11px">{rng.choice(("5G", "4G", "HD 5G"))}</span>'
        f'<span style="width:22px;height:11px;border:1px solid {ink};border-radius:3px;'
        f'padding:1px"><span style="display:block;height:100%;width:{rng.randint(30, 95)}%;background:{ink}"></span></span></span></div>'
    )


def page(
    name: str,
    html: str,
    facts: Facts,
    split: Literal["seen", "held"],
    *,
    width: int = 390,
    scale: float = 2,
    smallest: float = 12,
    spoil: bool = True,
) -> Page:
    """A page; `smallest` in CSS pixels."""
    return Page(
        name=f"bazaar_zh-{name}", html=html, width=width, scale=scale, facts=facts, split=split, smallest=round(smallest * scale), spoil=spoil
    )
