"""Invitations to deal off the platform: ids of messengers in any disguise, phone numbers beside an invitation, QR codes by where they lead.

An id counts where the name of a messenger, however disguised, stands right before something that can be an id of that messenger. The name alone
("微信支付", "关注官方微信") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import phonenumbers

from pipeline.ports import Scene
from pipeline.reading.amounts import fold
from topics.events import Box, Code, Evidence, Label, Text2
from topics.labels import label

__all__ = ["contacts", "inspect", "leads_to"]

_MESSAGE = Text2(en="An invitation to deal off the platform.", zh="引导站外联系或交易。")
_ID = r"[a-z][a-z0-9_\-]{4,24}|[0-9][0-9\-]{4,14}|@[a-z0-9_.]{4,32}|[a-z0-9_]*\d[a-z0-9_\-]{3,20}"
_NAMES = (
    r"微\W{0,2}信(?!支付|红包|公众|小程序|钱包|分期|立减|扫码付|付款)|威信|薇信|徽信|維信|维信|溦信|嶶信|微x|v\W{0,2}信|w\W{0,2}x(?![a-z])|v\W{0,2}x(?![a-z])|we\W?chat(?! ?pay)|wei\W?xin|加\W?[v薇微威维徽]|[v薇微]我|[+➕]\W?[v薇微威]|卫星号?|绿泡泡?|绿色软件|❤?[v薇]❤"
    r"|q\W{0,2}q(?!音乐|邮箱|浏览器|钱包)|扣\W?扣|企鹅号?|球球号?|q群|群号|抠抠|蔻蔻"
    r"|tele\W?gram|t\W?g(?![a-z])|电报|纸飞机|飞机号|whats\W?app|wa\.me/|\bline\W{0,2}id|\bline\s?[:@]|\bsnap(?:chat)?\s?[:@]|\bskype\s?[:@]|\bviber|\bsignal\s?[:@]|\bkakao(?:talk)?|t\.me/|\binsta(?:gram)?\s?[:@]|\bfb\s?[:@]|小红书号|\bv(?=\s?[:：])"
)
_NAMED = re.compile(
    rf"(?P<name>{_NAMES})[^a-z0-9@]{{0,8}}?(?:号|id|账号|帐号|number|me|us)?(?:是|为|is|at|on)?[^a-z0-9@]{{0,5}}(?P<id>{_ID})(?![a-z])"
)
_INVITE = re.compile(
    r"加我|加[个下]|联系|咨询|私聊|私信|详谈|详询|致电|来电|拨打|打电话|电话(?:下单|订购|联系)|订购|下单(?:请|加)|转账|直接付|线下|站外|私下|面谈|议价|更?优惠(?:请|加|联系)|(?:加|扫)(?:码|群|好友)|"
    r"\b(?:call|text|contact|message|reach|dm|add|ring|whatsapp|order|buy|pay)\s+(?:me|us|directly|now|at|on|direct|outside|by phone)\b|\bdirect(?:ly)?\b|\boff[- ]?(?:platform|site|app)\b|\bfor (?:a )?(?:discount|better|cheaper)"
)
_OFFICIAL = re.compile(
    r"客服(?:热线|电话)|服务热线|官方(?:客服|热线|电话)|售后(?:热线|电话)|投诉|举报|hotline|customer (?:service|care|support)|toll[- ]?free|收货人|收件人|寄件|recipient|deliver to|ship to|报警|400[- ]?\d{3}|95\d{3}"
)
_DIGITS = {"零": "0", "〇": "0", "一": "1", "壹": "1", "幺": "1", "二": "2", "贰": "2", "两": "2", "三": "3", "叁": "3", "四": "4", "肆": "4", "五": "5", "伍": "5", "六": "6", "陆": "6",
           "七": "7", "柒": "7", "八": "8", "捌": "8", "九": "9", "玖": "9", "①": "1", "②": "2", "③": "3", "④": "4", "⑤": "5", "⑥": "6", "⑦": "7", "⑧": "8", "⑨": "9", "⓪": "0", "o": "0"}  # fmt: skip
_RUN = re.compile(rf"(?<![0-9])[1{''.join(d for d, v in _DIGITS.items() if v == '1')}](?:[\W_]{{0,2}}[0-9{''.join(_DIGITS)}]){{10}}(?![0-9])")

HOSTS = {
    "u.wechat.com": "WeChat", "weixin.qq.com": "WeChat", "wxp": "WeChat Pay", "qm.qq.com": "QQ", "qun.qq.com": "QQ", "t.me": "Telegram", "telegram.me": "Telegram", "wa.me": "WhatsApp",
    "api.whatsapp.com": "WhatsApp", "chat.whatsapp.com": "WhatsApp", "line.me": "Line", "lin.ee": "Line", "qr.alipay.com": "Alipay", "work.weixin.qq.com": "WeCom", "discord.gg": "Discord",
    "m.me": "Messenger", "signal.me": "Signal", "paypal.me": "PayPal", "venmo.com": "Venmo", "cash.app": "Cash App",
}  # fmt: skip
"""Where a QR code leads that moves the deal off the platform."""


@dataclass(frozen=True, kw_only=True)
class _Said:
    """A piece of words, and where it stands in the picture."""

    text: str
    box: Box | None
    page: int


def inspect(scene: Scene) -> Scene:
    """Add `contact.diversion`."""
    said = [_Said(text=line.text, box=line.box, page=line.page) for line in scene.lines]
    if scene.upload.text:
        said.append(_Said(text=scene.upload.text, box=None, page=0))
    return scene.plus(labels=contacts(said, scene.codes))


def contacts(said: Sequence[_Said], codes: Sequence[Code]) -> list[Label]:
    """At most one label, with all its evidence; as sure as the surest."""
    found = [*_ids(said), *_phones(said), *_codes(codes)]
    if not found:
        return []
    evidence = list(dict.fromkeys(one for _, one in found))
    return [label("contact.diversion", source="contact", confidence=max(sure for sure, _ in found), evidence=evidence[:8], message=_MESSAGE)]


def _ids(said: Sequence[_Said]) -> Iterator[tuple[float, Evidence]]:
    for number, one in enumerate(said):
        following = said[number + 1] if number + 1 < len(said) else None
        text = _undisguised(one.text)
        match = _NAMED.search(text)
        if match is not None and not _common(match):
            yield 0.92, _evidence(one)
            continue
        # The name at the end of a line, its id on the next.
        tail = re.search(rf"(?:{_NAMES})\W*(?:号|id)?\W*$", text)
        if tail and following is not None and re.fullmatch(rf"\W*(?:{_ID})\W*", _undisguised(following.text)):
            yield 0.85, _evidence(one)
            yield 0.85, _evidence(following)


def _common(match: re.Match[str]) -> bool:
    """Words that only look like an id: those of a sentence that goes on, a year, a price."""
    name, identifier = match["name"], match["id"]
    plain = identifier.isalpha()
    if plain and re.fullmatch(
        r"official|account|public|support|store|group|groups|users|friends|messages?|status|business|mini|program|share|payment|login|black|green|white|classic|sport|music|available|number",
        identifier,
    ):
        return True
    between = match.string[match.end("name") : match.start("id")]
    if plain and name.isascii() and name[-1:].isalpha() and not between.strip():
        return True  # "telegram style"
    return plain and name.strip(" :@") in {"line", "signal", "snap", "tg", "v", "vx", "wx", "skype", "viber"} and len(identifier) < 6


def _phones(said: Sequence[_Said]) -> Iterator[tuple[float, Evidence]]:
    for number, one in enumerate(said):
        around = " ".join(fold(other.text) for other in said[max(0, number - 1) : number + 2] if other.box is not None or other is one)
        if not _INVITE.search(around) or _OFFICIAL.search(around) or not _phone(one.text):
            continue
        own = bool(_INVITE.search(fold(one.text)))
        yield (0.9 if own else 0.75), _evidence(one)


def _phone(text: str) -> bool:
    plain = _undisguised(text)
    if _RUN.search(fold(text)) or re.search(r"(?<!\d)1[3-9]\d{9}(?!\d)", plain):
        return True
    return any(
        True for region in ("US", "GB", "CN") for _ in phonenumbers.PhoneNumberMatcher(plain, region, leniency=phonenumbers.Leniency.STRICT_GROUPING)
    )


def leads_to(text: str) -> str | None:
    """The service that a code's content leads to, where that is off the platform; None where it is not known to be."""
    lower = text.strip().lower()
    if lower.startswith("wxp://"):
        return HOSTS["wxp"]
    if lower.startswith(("tg://", "whatsapp://", "weixin://", "mqqapi://", "line://")):
        return lower.partition(":")[0]
    host = (urlsplit(lower if "://" in lower else f"//{lower}").hostname or "").removeprefix("www.")
    return next((name for suffix, name in HOSTS.items() if host == suffix or host.endswith(f".{suffix}")), None)


def _codes(codes: Sequence[Code]) -> Iterator[tuple[float, Evidence]]:
    for code in codes:
        if service := leads_to(code.text):
            yield 0.93, Evidence(kind="code", text=f"{code.format}: {service}", box=code.box, page=code.page)
        elif _NAMED.search(_undisguised(code.text)) or code.text.lower().startswith(("tel:", "smsto:", "begin:vcard", "mecard:")):
            yield 0.8, Evidence(kind="code", text=code.format, box=code.box, page=code.page)


def _evidence(one: _Said) -> Evidence:
    return Evidence(kind="text", text=one.text, box=one.box, page=one.page)


def _undisguised(text: str) -> str:
    """Folded, with numerals as digits where they stand in a run, and single characters set apart pulled together."""
    plain = fold(text)
    plain = re.sub(
        rf"[0-9{''.join(_DIGITS)}](?:[ .\-_*·•、,，]{{0,2}}[0-9{''.join(_DIGITS)}]){{4,}}",
        lambda run: "".join(_DIGITS.get(c, c) for c in run[0] if c.isalnum()),
        plain,
    )
    return re.sub(r"(?<![a-z0-9])(?:[a-z0-9][ ._*·•|/\-]){3,}[a-z0-9](?![a-z0-9])", lambda run: re.sub(r"[^a-z0-9]", "", run[0]), plain)
