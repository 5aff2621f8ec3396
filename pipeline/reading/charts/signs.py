"""Profit or loss: on which side of zero words put something, and the marks that stand on the other side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.reading.amounts import fold

__all__ = ["LOSS", "Side", "side", "signed"]

_TURN = r"(?:turn\w*|sw[iu]ng\w*|mov\w+|slip\w*|slid\w*|f[ae]ll\w*|plung\w*|return\w*|back|went|gone|tipp\w+|cross\w+|c[ao]me|emerg\w+|br[eo]ke\w*|dipp\w*|dropp\w*|climb\w*|r[oi]se\w*|flipp\w*|post\w* (?:its|the) first)"
_PLUS = r"(?:profit(?:able|ability)?|positive(?: territory)?|(?:the )?black|surplus(?:es)?|net inflows?|above zero|above water)"
_MINUS = r"(?:loss(?:es|-making)?|negative(?: territory)?|(?:the )?red(?![a-z])|deficits?|net outflows?|below zero|underwater|shortfall)"
_SEEN = r"(?:(?:was|were|is|are) )?(?:recorded|reported|posted|booked|seen|registered|throughout|(?:in |for |during )(?:all|every|each))"
_TURNED = re.compile(
    rf"(?P<plus>扭亏|转亏为盈|亏转盈|由亏[转为]|转正|由负转正|转为(?:盈利|正|净流入|顺差|盈余)|(?:首次|开始|实现|恢复|重回|步入)(?:了)?(?:盈利|盈余|顺差|净流入)|止亏|(?<![a-z]){_TURN}(?: back)? (?:(?:into|to|in) )?(?:an? )?(?:net )?{_PLUS})"
    rf"|(?P<minus>转亏|盈转亏|由盈[转为]|转负|由正转负|转为(?:亏损|负|净流出|逆差|赤字)|(?:首次|开始|出现|陷入|步入)(?:了)?(?:亏损|赤字|逆差|净流出)|首亏|(?<![a-z]){_TURN}(?: back)? (?:(?:into|to|in) )?(?:an? )?(?:net )?{_MINUS})"
)
_STATE = re.compile(
    r"(?P<plus>(?:均|都|全部|皆|始终|一直|持续|连续[^，,]{0,5}|保持|仍|是|为|处于|录得|实现|全年|季度?|年|月)(?:了)?(?:为|实现|录得|保持|处于)?(?:盈利|盈余|正值?(?![常在式增])|顺差|净流入)|盈利状态"
    rf"|(?<![a-z])(?:was|were|is|are|stay\w*|remain\w*|been|kept|stood|ran|post\w*|report\w*|record\w*|book\w*|made|earned|every|each)(?: \w+)? (?:a |an |in )?(?:net |operating )?{_PLUS}|{_PLUS} {_SEEN})"
    r"|(?P<minus>(?:均|都|全部|皆|始终|一直|持续|连续[^，,]{0,5}|保持|仍|是|为|处于|录得|出现|全年|季度?|年|月)(?:了)?(?:为|出现|录得|保持|处于)?(?:亏损|赤字|负值?(?![责债增])|逆差|净流出)|亏损状态"
    rf"|(?<![a-z])(?:was|were|is|are|stay\w*|remain\w*|been|kept|stood|ran|post\w*|report\w*|record\w*|book\w*|made|lost money|every|each)(?: \w+)? (?:a |an |in )?(?:net |operating )?{_MINUS}|{_MINUS} {_SEEN})"
)
_NEVER = re.compile(r"(?:未|没有?|从未|不再|并非|(?<![a-z])(?:not|n't|never|no|avoid\w*|without)(?![a-z]))[^，,]{0,12}$")
_SIZED = re.compile(
    r"(?:亏损|赤字|逆差)(?:额|幅度)?[^，,]{0,6}(?:扩大|收窄|加深|缩小|减少|增加)|(?:loss\w*|deficits?)(?: \w+){0,2} (?:widen|narrow|deepen|shr|eas|gr[eo]w|doubl|halv)"
)
"""How great a loss is, not that there is one."""
LOSS = re.compile(r"亏损|赤字|逆差|净流出|(?<![a-z])(?:loss(?:es)?|deficits?|shortfalls?|net outflows?)(?![a-z])")
_MEASURE = re.compile(
    r"利润|盈|亏|损益|现金流|结余|收支|差额|余额|净[额值流利]|迁移|顺差|逆差|增[幅速长]率?|变动|贡献|profit|loss|result|income|earnings|ebit|margin|cash ?flow|balance|surplus|deficit|net|growth|change|contribution|return|p&l"
)


@dataclass(frozen=True)
class Side:
    """Above zero (1) or below (-1), and whether it was on the other side before."""

    sign: int
    turned: bool
    start: int
    end: int


def side(plain: str) -> Side | None:
    """What a folded clause says of profit and loss; None where it says nothing, or both."""
    found = []
    for pattern, turned in ((_TURNED, True), (_STATE, False)):
        found += [
            Side(1 if match["plus"] else -1, turned, match.start(), match.end())
            for match in pattern.finditer(plain)
            if not _NEVER.search(plain[: match.start()])
            and not _SIZED.match(plain, match.start())
            and not _SIZED.search(match[0] + plain[match.end() :][:8])
        ]
        if found:
            break
    return found[0] if found and len({one.sign for one in found}) == 1 else None


def signed(titles: Sequence[str], values: Sequence[float]) -> bool:
    """Whether a chart shows what may be above or below zero."""
    return min(values, default=0.0) < 0 or any(_MEASURE.search(fold(title)) and not LOSS.search(fold(title)) for title in titles)
