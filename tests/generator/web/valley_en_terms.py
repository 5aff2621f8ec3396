"""English pages of `valley` on conditions and small print."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.valley_kit import art, bar, shot


def paint() -> Iterator[Page]:
    """Radio rows of tins under a large price."""
    css = (
        "body{background:#fff;font-size:16px;color:#222}.p{padding:16px 20px}.p b{font-size:32px}"
        ".r{display:flex;align-items:center;gap:12px;border:1px solid #ccc;border-radius:8px;margin:8px 20px;padding:13px}"
        ".r i{width:18px;height:18px;border:2px solid #888;border-radius:50%}.r.on{border:2px solid #00695c}.r.on i{border:6px solid #00695c}"
        ".r span{margin-left:auto}.a{background:#00695c;color:#fff;text-align:center;line-height:50px;margin:20px;border-radius:6px}"
    )
    tins = (("0.75 L tester", "£14"), ("2.5 L", "£36"), ("5 L", "£62"))
    for name, head, chosen, must in (("from", "From £14", 2, "conditional"), ("smallest-chosen", "£14", 0, ""), ("largest-chosen", "£62", 2, "")):
        rows = "".join(
            f"<div class='r{' on' if at == chosen else ''}'><i></i>{size}<span>{price}</span></div>" for at, (size, price) in enumerate(tins)
        )
        body = (
            f"{bar('1:36')}{art('#5b8a8a', '#d5e6e1', 'height:210px', 'bottle')}<div class=p>Matt emulsion, Sea Mist<br><b>{head}</b></div>"
            f"{rows}<div class=a>Add to basket</div>"
        )
        yield shot(f"en-paint-{name}", css, body, must=must, width=375, small=15, font="en")


def handset() -> Iterator[Page]:
    """A handset with two ways to pay as halves of a card."""
    css = (
        "body{background:#f3f1ff;width:760px;padding:40px}h1{font-size:40px;text-align:center}"
        ".k{background:#fff;border-radius:24px;padding:30px;margin-top:24px;text-align:center}.k b{font-size:64px;color:#4527a0}"
        ".k p{font-size:21px;line-height:1.7}.h{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid #ddd;margin-top:18px;"
        "padding-top:18px;font-size:20px}"
    )
    for name, head, note, halves, must in (
        ("trade-in", "$449", "with eligible trade-in", ("Without trade-in<br>$749", "Ships Friday"), "conditional"),
        ("outright", "$749", "no trade-in needed", ("Unlocked<br>256 GB", "Ships Friday"), ""),
    ):
        body = (
            f"<h1>Nimbus 9 Pro</h1><div class=k>{art('#7e57c2', '#b39ddb', 'height:260px;border-radius:18px', 'box')}<p><b>{head}</b></p><p>"
            f"{note}</p><div class=h><span>{halves[0]}</span><span>{halves[1]}</span></div></div>"
        )
        yield shot(f"en-handset-{name}", css, body, must=must, width=760, scale=1.5, small=20, font="wide")


def club() -> Iterator[Page]:
    """A shelf label of a food shop with a club."""
    css = (
        "body{background:#c9c2b8;padding:36px;width:720px}.l{background:#fff;display:grid;grid-template-columns:1fr 280px;border:4px solid #0b3b8c}"
        ".a{padding:24px;font-size:24px;line-height:1.5}.a h2{font-size:34px}.b{color:#0b3b8c;background:#ffd400;text-align:center;padding:22px "
        "10px;font-size:22px}.b b{font-size:66px;display:block}"
    )
    for name, head, tag, other, must in (
        ("members", "£3.25", "Club Card price", "Without card £4.75", "conditional"),
        ("everyone", "£4.75", "Price", "Same for all shoppers", ""),
    ):
        body = (
            f"<div class=l><div class=a><h2>Olive oil, 500 ml</h2>{other}<br><span style='font-size:19px'>SKU 5 010 22</span></div><div class=b>"
            f"{tag}<b>{head}</b>each</div></div>"
        )
        yield shot(f"en-club-{name}", css, body, must=must, width=720, scale=1.3, small=19, font="en")


FINE = (
    (
        "broadband",
        "tiny-rise",
        "£24",
        "a month",
        "Fibre 150",
        "Router included · 150 Mb/s",
        "Price rises to £41 a month after 3 months. Early exit charges apply.",
        "",
        "fine_print",
        "conditional hidden_fee",
    ),
    (
        "broadband",
        "tiny-copyright",
        "£24",
        "a month",
        "Fibre 150",
        "Router included · 150 Mb/s",
        "Copyright Marlow Net. Picture for illustration.",
        "",
        "",
        "",
    ),
    (
        "gym",
        "tiny-fee",
        "$19",
        "monthly",
        "Open Gym",
        "24/7 access · 14 studios",
        "A $45 annual maintenance fee is billed in addition on day 60.",
        "",
        "fine_print hidden_fee",
        "",
    ),
    ("gym", "clear-term", "$19", "monthly", "Open Gym", "24/7 access · 14 studios", "", "Pay month by month. Cancel at the desk any time.", "", ""),
    (
        "car",
        "tiny-exclusion",
        "$38",
        "per day",
        "Compact SUV",
        "5 seats · automatic · 4 bags",
        "Excludes drivers under 25. Final price as charged at the counter.",
        "",
        "fine_print",
        "hidden_fee mismatch",
    ),
    (
        "car",
        "tiny-harmless",
        "$38",
        "per day",
        "Compact SUV",
        "5 seats · automatic · 4 bags",
        "Car colour may differ from the photo.",
        "Insurance and all charges included",
        "",
        "",
    ),
)
"""(kind, name, price, period, title, features, tiny line, clear line, must, unsure)."""


def fine() -> Iterator[Page]:
    """Three layouts, each with one tiny pale line: a gradient card, a dark wall, a list with a picture."""
    for kind, name, price, period, title, features, tiny, clear, must, unsure in FINE:
        if kind == "broadband":
            css = (
                "body{background:linear-gradient(160deg,#5f2c82,#49a09d);padding:40px 22px 60px;color:#fff}"
                ".k{background:#fff;color:#222;border-radius:20px;padding:28px;text-align:center}.k b{font-size:66px}"
                ".t{font-size:9px;color:#bfbfc6;margin-top:20px}.a{background:#5f2c82;color:#fff;line-height:50px;border-radius:8px;"
                "margin-top:18px;font-size:18px}"
            )
            body = (
                f"<h1 style='font-size:32px;margin-bottom:20px'>Marlow Net</h1><div class=k><p style='font-size:24px'>{title}</p><b>{price}</b>"
                f"<p style='font-size:18px'>{period}</p><p style='font-size:16px;margin-top:14px'>{features}</p><div class=a>Check my address</div>"
                f"<p class=t>{tiny}</p></div>"
            )
        elif kind == "gym":
            css = (
                "body{background:#101010;color:#fff;padding-bottom:20px}h1{font-size:48px;padding:20px;text-transform:uppercase}"
                ".p{background:#e8ff3a;color:#101010;padding:22px 20px;font-size:20px}.p b{font-size:72px;line-height:1}"
                ".f{padding:18px 20px;font-size:17px;line-height:1.8}.t{font-size:9px;color:#4c4c4c;padding:10px 20px}"
            )
            body = (
                f"{bar('5:30', '#fff')}<h1>{title}</h1>{art('#444', '#222', 'height:190px', 'hill')}<div class=p><b>{price}</b> {period}</div>"
                f"<div class=f>{features}<br>{clear}</div><p class=t>{tiny}</p>"
            )
        else:
            css = (
                "body{background:#fff;color:#1b2a3a}.n{padding:14px 18px;border-bottom:1px solid #e4e8ec;font-size:18px}"
                ".c{padding:16px 18px;font-size:16px;line-height:1.8}.c h2{font-size:21px}"
                ".q{display:flex;align-items:center;justify-content:space-between;background:#eef4fa;padding:14px 18px}.q b{font-size:30px}"
                ".q u{text-decoration:none;background:#1769aa;color:#fff;padding:11px 26px;border-radius:6px}"
                ".t{font-size:9px;color:#bcc4cc;padding:8px 18px 16px}"
            )
            body = (
                f"{bar('9:09')}<p class=n>← Pick-up: Porto Airport</p>{art('#a9c1d6', '#49657f', 'height:200px', 'box')}<div class=c><h2>"
                f"{title}</h2>{features}<br>{clear}</div><div class=q><span><b>{price}</b> {period}</span><u>Select</u></div><p class=t>{tiny}</p>"
            )
        yield shot(f"en-{kind}-{name}", css, body, must=must, unsure=unsure, width=390, scale=3, small=9, font="en")


def pages() -> Iterator[Page]:
    """All of them."""
    for template in (paint, handset, club, fine):
        yield from template()
