"""What the English stalls share: amounts in many currencies, the frame of a document, phone furniture, and the facts in short."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "SGD": "S$", "MYR": "RM ", "AUD": "A$", "INR": "₹", "EUR,": "€"}


def _lakhs(whole: int) -> str:
    """Grouped as in India: 1,24,999."""
    head, tail = divmod(whole, 1000)
    if not head:
        return str(tail)
    groups = [f"{tail:03}"]
    while head >= 100:
        head, part = divmod(head, 100)
        groups.insert(0, f"{part:02}")
    return ",".join([str(head), *groups])


def amount(cents: int, code: str, minus: str = "-") -> str:
    """An amount as a shop prints it; `EUR,` is the continental way, 1.234,50 €."""
    sign = minus if cents < 0 else ""
    whole, part = divmod(abs(cents), 100)
    if code == "INR":
        return f"{sign}₹{_lakhs(whole)}" + (f".{part:02}" if part else "")
    if code == "EUR,":
        return sign + f"{whole:,}".replace(",", ".") + f",{part:02} €"
    return f"{sign}{SIGNS[code]}{whole:,}.{part:02}"


def fancy(cents: int, code: str) -> str:
    """An amount with its sign and decimals in smaller print."""
    whole, part = divmod(cents, 100)
    digits = _lakhs(whole) if code == "INR" else f"{whole:,}"
    tail = f'<span class="cents">.{part:02}</span>' if part or code != "INR" else ""
    return f'<span class="sign">{SIGNS[code]}</span>{digits}{tail}'


def told(
    *labels: str,
    text: str | None = None,
    unsure: tuple[str, ...] = (),
    listed: tuple[int, str] | None = None,
    fees: tuple[tuple[str, int], ...] = (),
    title: str | None = None,
) -> Facts:
    """The upload and the truth in short: labels without `pricing.`, money in cents."""
    context: dict[str, Any] = {}
    if listed:
        context["listing"] = {
            **({"title": title} if title else {}),
            "price": listed[0] / 100,
            "currency": listed[1].rstrip(","),
            "fees": [{"name": name, "amount": cents / 100} for name, cents in fees],
        }
    return Facts(
        text=text,
        context=context,
        must={f"pricing.{label}" for label in labels},
        unsure={label if "." in label else f"pricing.{label}" for label in unsure},
    )


def document(css: str, body: str, style: str = "") -> str:
    """A whole document around a body."""
    base = "*{box-sizing:border-box;margin:0;padding:0}body{font-family:'Liberation Sans',sans-serif;line-height:1.35}"
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><style>{base}{css}</style></head><body style="{style}">{body}</body></html>'


def held(name: str, html: str, facts: Facts, *, width: int, scale: float, smallest: int) -> Page:
    """A page of the held split."""
    return Page(name=f"stalls_en-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest)


def status_bar(rng: Random, ink: str = "#111") -> str:
    """Clock, signal and battery of a phone."""
    bars = "".join(f'<rect x="{3 + i * 5}" y="{11 - i * 3}" width="3" height="{3 + i * 3}" fill="{ink}"/>' for i in range(4))
    level = rng.randint(5, 17)
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;padding:9px 18px 5px;font-size:14px;font-weight:700;color:{ink}">'
        f"<span>{rng.randint(7, 22)}:{rng.randint(0, 59):02}</span>"
        f'<svg width="62" height="16">{bars}<rect x="32" y="3" width="22" height="11" rx="3" fill="none" stroke="{ink}"/>'
        f'<rect x="34" y="5" width="{level}" height="7" rx="1" fill="{ink}"/><rect x="55" y="6" width="2" height="5" fill="{ink}"/></svg></div>'
    )


def drawing(rng: Random, width: int | str, height: int, hue: int) -> str:
    """A stand-in for a product's photograph."""
    x, y, r = rng.randint(60, 140), rng.randint(60, 110), rng.randint(30, 55)
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 200 170" preserveAspectRatio="xMidYMid slice" style="display:block">'
        f'<defs><linearGradient id="g{hue}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl({hue},38%,92%)"/>'
        f'<stop offset="1" stop-color="hsl({hue},32%,76%)"/></linearGradient></defs><rect width="200" height="170" fill="url(#g{hue})"/>'
        f'<rect x="{x - r}" y="{y - r // 2}" width="{2 * r}" height="{r + 30}" rx="{rng.randint(4, 22)}" fill="hsl({hue},30%,52%)"/>'
        f'<circle cx="{x}" cy="{y + 10}" r="{r // 2}" fill="hsl({hue},40%,84%)"/></svg>'
    )


def number(rng: Random, pattern: str) -> str:
    """A running number: every `#` becomes a digit."""
    return "".join(str(rng.randint(1, 9)) if sign == "#" else sign for sign in pattern)
