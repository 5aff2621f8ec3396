"""English offers of `bridge`, second part: a deal of the day, a mobile carrier, an outlet."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.bridge_kit import EN, bar, doc, pic, promise, shot
from tests.generator.web.page import Page


def day_deal(rng: Random) -> Iterator[Page]:
    """A deal of the day: a clock above, the price on a yellow strip."""
    css = ".t{background:#1f1f1f;color:#fff;padding:12px 16px}.y{background:#ffe34d;padding:14px 16px}.y b{font-size:36px}.p{padding:12px 16px}"

    def html(clock: str, was: str, button: str, note: str = "") -> str:
        return doc(
            f'<div class="t r"><b>DealHarbor</b><span>{clock}</span></div>'
            + pic("bag", "#e3ecf7 #8ea9c9", "width:100%;height:300px")
            + f'<div class="y r"><span>Deal price <b>$34.50</b></span><del style="font-size:18px">{was}</del></div><div class="p">'
            f'<b style="font-size:19px">TrailMate 28L Hiking Backpack</b>'
            f'<br>Rain cover included · 1.9 lb · Sold {rng.randint(300, 900)}</div><div class="p" style="color:#555">'
            f"Ships free from Reno, NV. Arrives Dec 2-4. 90-day returns.</div>"
            f'<div class="p">{button}{note}</div>',
            css,
            font=EN,
        )

    buy = '<div style="background:#1f1f1f;color:#fff;text-align:center;padding:14px;font-size:18px">Buy it</div>'
    gone = '<div style="background:#bbb;color:#fff;text-align:center;padding:14px;font-size:18px">Deal has ended</div>'
    yield shot("en-daydeal-expired", html("00:00:00 left", "$69.00", gone), must="expired_offer", surface="listing")
    note = "<p>Yesterday: the Pinecrest camp stove. That deal has ended.</p>"
    yield shot("en-daydeal-cleannext", html("09:12:55 left", "$69.00", buy, note), listing=promise(34.5, "USD", was=69), surface="listing")
    yield shot("en-daydeal-clean", html("03:41:08 left", "$69.00", buy), listing=promise(34.5, "USD", was=69), surface="listing")


def carrier(_: Random) -> Iterator[Page]:
    """A mobile carrier's offer: magenta block, price with a small per-month beside it."""
    css = ".z{background:#b3125f;color:#fff;padding:40px 24px}.z b{font-size:82px;line-height:1}.p{padding:12px 24px}"

    def html(tiny: str) -> str:
        return doc(
            f'{bar("13:33")}<div class="z"><div style="font-size:26px;font-weight:700">Unlimited talk, text and 50GB</div><br>'
            f'<span style="font-size:30px">$</span><b>25</b> /month<br><br>'
            '<div style="background:#fff;color:#b3125f;text-align:center;padding:14px;border-radius:26px;font-weight:700">Choose this plan</div>'
            "</div>"
            '<div class="p" style="font-size:17px;line-height:2">✓ 5G where available<br>✓ Keep your number<br>✓ Hotspot up to 10GB<br>'
            "✓ No annual contract</div>"
            f'<div class="p" style="font-size:11px;color:#a9a5a7;padding-bottom:28px">{tiny}</div>',
            css,
            font=EN,
        )

    fine = "Rate valid for 3 months, then $45/month. One-time activation charge of $30 due at signup."
    yield shot(
        "en-carrier-fineprint", html(fine), must="fine_print hidden_fee", unsure="conditional", listing=promise(25, "USD", fees={}), surface="listing"
    )
    fair = "Coverage map is an approximation. © 2026 Lark Wireless. All rights reserved."
    yield shot("en-carrier-clean", html(fair), listing=promise(25, "USD", fees={}), surface="listing")


def outlet(_: Random) -> Iterator[Page]:
    """An outlet's page: a banner over everything, a row of goods below."""
    css = (
        ".b{background:#102a43;color:#fff;text-align:center;padding:34px}.w{display:flex;gap:20px;padding:28px 50px}.w>"
        "div{flex:1}.v{color:#c81e1e;font-weight:700;font-size:21px}"
    )

    def html(last: str) -> str:
        goods = (
            ("shoe", "Harrow Chelsea boot", "£150", "£90", "40% off"),
            ("bag", "Weekender holdall", "£80", "£60", "25% off"),
            ("shoe", "Runner knit trainer", "£70", last, "30% off"),
        )
        cells = "".join(
            f'<div>{pic(kind, "#eef2f6 #b8c6d6", "width:100%;height:220px")}<p>{name}<br><span class="v">{now}</span> <del style="color:#888">'
            f"{was}</del>　{cut}</p></div>"
            for kind, name, was, now, cut in goods
        )
        return doc(
            f'<div class="b"><div style="font-size:44px;font-weight:700">Outlet: up to 70% off</div>'
            f'Hundreds of lines reduced, while stocks last</div><div class="w">{cells}</div>',
            css,
            font=EN,
        )

    yield shot("en-outlet-clean", html("£49"), width=1020, scale=1.5, smallest=22)
    yield shot("en-outlet-falsediscount", html("£59"), must="false_discount", width=1020, scale=1.5, smallest=22)


TEMPLATES = (day_deal, carrier, outlet)
