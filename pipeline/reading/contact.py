"""Invitations to deal off the platform: ids of messengers in any disguise, phone numbers beside an invitation, payments past the checkout, codes by where they lead.

An id counts where the name of a messenger, however disguised, leads to something that can be an id. Names that are also ordinary words or the beginning
of model numbers need more: a colon, "id", or a word of adding. Without an id it takes an order directed at the reader ("message me on …"), or a payment
to the speaker together with a word that leaves the platform. Who warns of all this is not heard as inviting to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

import phonenumbers

from pipeline.ports import Scene
from pipeline.reading import messengers as said
from pipeline.reading.disguise import bare
from pipeline.reading.passages import Passage, passages
from topics.events import Code, Evidence, Label, Text2
from topics.labels import label

__all__ = ["contacts", "inspect", "leads_to"]

_MESSAGE = Text2(en="An invitation to deal off the platform.", zh="引导站外联系或交易。")

HOSTS = {
    "u.wechat.com": "WeChat", "weixin.qq.com": "WeChat", "wxp": "WeChat Pay", "qm.qq.com": "QQ", "qun.qq.com": "QQ", "t.me": "Telegram", "telegram.me": "Telegram", "wa.me": "WhatsApp",
    "api.whatsapp.com": "WhatsApp", "chat.whatsapp.com": "WhatsApp", "line.me": "Line", "lin.ee": "Line", "qr.alipay.com": "Alipay", "work.weixin.qq.com": "WeCom", "discord.gg": "Discord",
    "m.me": "Messenger", "signal.me": "Signal", "signal.group": "Signal", "paypal.me": "PayPal", "venmo.com": "Venmo", "cash.app": "Cash App", "zalo.me": "Zalo", "viber.me": "Viber",
    "open.kakao.com": "KakaoTalk", "wise.com": "Wise", "revolut.me": "Revolut",
}  # fmt: skip
"""Where a link or a QR code leads that moves the deal off the platform."""
_LINK = re.compile(rf"(?<![\w.@-])(?:www\.)?(?:{'|'.join(re.escape(host) for host in HOSTS if '.' in host)})/[\w+@\-]")

_MASKED = re.compile(r"[*•·x]{2,}\s?\d{3,4}\b")
"""An account of which only the last digits are told: a record of where money went, nobody can pay into it."""

_Found = tuple[float, list[Evidence]]


def inspect(scene: Scene) -> Scene:
    """Add `contact.diversion`."""
    return scene.plus(labels=contacts(passages(scene, bare), scene.codes))


def contacts(words: Sequence[Passage], codes: Sequence[Code]) -> list[Label]:
    """At most one label, with all its evidence; as sure as the surest."""
    found = [*_named(words), *_phones(words), *_asked(words), *_codes(codes)]
    if not found:
        return []
    evidence = list(dict.fromkeys(one for _, parts in found for one in parts))
    return [label("contact.diversion", source="contact", confidence=max(sure for sure, _ in found), evidence=evidence[:8], message=_MESSAGE)]


def _named(words: Sequence[Passage]) -> Iterator[_Found]:
    """Names of messengers with their ids, and links to them."""
    for number, one in enumerate(words):
        if (link := _LINK.search(one.text)) and not _warned(one.text, link.start()):
            yield 0.9, one.evidence(link.start(), link.end())
        for match in said.NAME.finditer(one.text):
            if _quiet(one.text, match):
                continue
            tail = one.text[match.end() :]
            if (end := _identifier(one.text, match)) is not None:
                yield 0.92, one.evidence(match.start(), match.end() + end)
                break
            # The name at the end of a bubble or line, its id alone in the next.
            alone = number + 1 < len(words) and re.fullmatch(rf"\W*(?:{said.ID})\W*", words[number + 1].text)
            asked = said.MARK.search(tail) or said.ADD.search(said.clause(one.text, match.start())) or match["sure"] is not None
            if alone and asked and re.fullmatch(rf"{said.BETWEEN}\W*", tail) and re.search(r"\d|_", words[number + 1].text):
                yield 0.85, [*one.evidence(match.start(), match.end()), *words[number + 1].evidence()]
                break


def _identifier(text: str, match: re.Match[str]) -> int | None:
    """Where an id of the messenger that `match` names ends, counted from the name; None where there is none."""
    found = said.NEXT.match(text, match.end())
    if found is None:
        return None
    between, identifier = found["between"], found["id"]
    clause = said.clause(text, match.start())
    sentence = clause if identifier.isalpha() or identifier.isdigit() else re.split(r"[。!?;；\n]", text[: match.start()])[-1]
    added, marked = said.ADD.search(sentence) is not None, said.MARK.search(between) is not None
    weak = match["sure"] is None
    if (
        not between
        and match[0][-1:].isascii()
        and identifier[0] != "@"
        and (weak or not identifier[0].isdigit())
        and not (added and identifier[0].isdigit())
    ):
        return None  # "wx2030v", "signals"
    if identifier[0] == "@":
        return found.end() - match.end()
    if said.COMMON.fullmatch(identifier.partition(" ")[0]):
        fits = False
    elif " " in identifier:
        fits = marked
    elif (number := identifier.lstrip("+")).isdigit():
        fits = 5 <= len(number) <= 15 and (added or len(number) > 9 or not said.SOCIAL.match(match[0]))
    elif re.search(r"\d", identifier):
        fits = re.search(r"[a-z]", identifier) is not None and len(identifier) >= (4 if marked else 5)
    else:
        named = marked or (added and not match[0].isascii())
        fits = (
            named
            and len(identifier) >= 5
            and not said.COMMON.fullmatch(identifier)
            and not (match[0].isascii() and re.match(r" [a-z]+ [a-z]+", text[found.end() :]) and not added)
        )
    named = added or marked or (not match[0].isascii() and identifier.isdigit() and len(identifier) > 5)
    if not fits or (weak and not named) or (said.FEATURE.search(clause) and not (added or marked)):
        return None
    return found.end() - match.end()


def _quiet(text: str, match: re.Match[str]) -> bool:
    """A name that invites nobody: a model number's, an official account's, one that is warned of."""
    clause = said.clause(text, match.start())
    if match["sure"] is None and said.MODEL.search(clause):
        return True
    return _warned(text, match.start()) or said.OFFICIAL_ACCOUNT.search(clause[-24:] + match[0] + text[match.end() : match.end() + 6]) is not None


def _warned(text: str, place: int) -> bool:
    return said.WARNING.search(said.clause(text, place)) is not None


def _phones(words: Sequence[Passage]) -> Iterator[_Found]:
    """Numbers and addresses to reach the speaker at."""
    for number, one in enumerate(words):
        if sum(character.isdigit() for character in one.text) < 7 and "@" not in one.text:
            continue
        anyhow = said.ANY_EMAIL.search(one.text) is not None
        if not (anyhow or _reachable(one.text)) or said.HELPLINE.search(one.text) or said.TOLL_FREE.search(" ".join(one.parts)):
            continue
        around = " \n ".join(other.text for other in words[max(0, number - 1) : number + 2])
        outside = said.OUTSIDE.search(around) is not None and not said.CAUTION.search(around)
        own = _directed(one.text)
        if outside and (own or said.REACH.search(around)):
            yield 0.9, one.evidence()
        elif anyhow and not _reachable(one.text):
            continue
        elif own and not said.ERRAND.search(one.text):
            yield 0.85, one.evidence()
        elif (
            len(re.sub(r"\D", "", one.text)) * 2 > len(one.text)
            and number
            and _directed(words[number - 1].text)
            and not said.ERRAND.search(around)
            and not said.HELPLINE.search(around)
        ):
            yield 0.75, [*words[number - 1].evidence(), *one.evidence()]


def _directed(text: str) -> bool:
    """Asks the reader to reach the speaker, and does not warn of it."""
    return any(not _warned(text, match.start()) for match in said.REACH.finditer(text))


def _reachable(text: str) -> bool:
    if re.search(r"(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)", text) or said.EMAIL.search(text):
        return True
    return any(True for region in ("US", "GB") for _ in phonenumbers.PhoneNumberMatcher(text, region, leniency=phonenumbers.Leniency.VALID))


def _asked(words: Sequence[Passage]) -> Iterator[_Found]:
    """Orders that need no id: to write elsewhere, to pay the speaker past the checkout."""
    for number, one in enumerate(words):
        if said.CAUTION.search(one.text):
            continue
        for match in said.ELSEWHERE.finditer(one.text):
            if not _warned(one.text, match.start()) and not _warned(one.text, match.end()) and not said.asks(one.text, match.end()):
                yield 0.8, one.evidence(match.start(), match.end())
        handle = said.HANDLED.search(one.text)
        if handle and not _warned(one.text, handle.start()):
            yield 0.88, one.evidence(handle.start(), handle.end())
        around = " \n ".join(other.text for other in words[max(0, number - 1) : number + 2])
        paid = said.PAID_TO_ME.search(one.text)
        if (
            paid
            and said.OUTSIDE.search(around)
            and not said.CAUTION.search(around)
            and not _warned(one.text, paid.start())
            and not said.asks(one.text, paid.end())
            and not _MASKED.search(one.text)
        ):
            yield 0.78, one.evidence(paid.start(), paid.end())


def leads_to(text: str) -> str | None:
    """The service that a code's content leads to, where that is off the platform; None where it is not known to be."""
    lower = text.strip().lower()
    if lower.startswith("wxp://"):
        return HOSTS["wxp"]
    if lower.startswith(("tg://", "whatsapp://", "weixin://", "mqqapi://", "line://")):
        return lower.partition(":")[0]
    host = (urlsplit(lower if "://" in lower else f"//{lower}").hostname or "").removeprefix("www.")
    return next((name for suffix, name in HOSTS.items() if host == suffix or host.endswith(f".{suffix}")), None)


def _codes(codes: Sequence[Code]) -> Iterator[_Found]:
    for code in codes:
        text = bare(code.text)
        if service := leads_to(code.text):
            yield 0.93, [Evidence(kind="code", text=f"{code.format}: {service}", box=code.box, page=code.page)]
        elif text.startswith(("tel:", "smsto:", "begin:vcard", "mecard:")) or any(
            "://" not in text and _identifier(text, match) is not None for match in said.NAME.finditer(text)
        ):
            yield 0.8, [Evidence(kind="code", text=code.format, box=code.box, page=code.page)]
