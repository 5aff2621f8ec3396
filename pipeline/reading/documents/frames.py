"""What frames a page and says nothing of its figures: the menu down its side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure, inline
from topics.events import Line

__all__ = ["unframed"]

_MENU = re.compile(
    r"首页|主页|概览|总览|我的|消息|设置|帮助|退出|工作台|个人中心|通知|考勤|审批|文档|报表"
    r"|(?:home|dashboard|overview|settings|profile|documents?|files|help|support|inbox|messages|notifications|log ?out|sign ?out|time off|benefits|pay|team|people|calendar|reports|accounts?|payments|cards|invoices|billing|statements|customers|products|orders|usage|members|security|tax forms?|directory|timesheets?|schedule|transfers|activity)"
)


def unframed(lines: Sequence[Line]) -> list[Line]:
    """`lines` without a menu: short words one under the other, flush at the left of all else, several of them places of an application."""
    words = [line for line in lines if len(line.text) <= 18 and figure(line.text) is None and inline(line.text) is None]
    if not words:
        return list(lines)
    left = min(words, key=lambda line: line.box.x).box
    menu = [line for line in words if abs(line.box.x - left.x) <= 0.6 * left.h]
    places = sum(bool(_MENU.fullmatch(fold(line.text).strip())) for line in menu)
    end = max(line.box.x + line.box.w for line in menu)
    top = min((line.box.y for line in menu if _MENU.fullmatch(fold(line.text).strip())), default=0)
    menu = [line for line in menu if line.box.y >= top]
    others = [line for line in lines if line.box.y >= top and line not in menu]
    if places < 3 or places * 2 < len(menu) or any(line.box.x < end for line in others) or not others:
        return list(lines)
    if sum(_names(line, others) for line in menu) > max(1, len(menu) // 4):
        return list(lines)
    gone = {id(line) for line in menu}
    return [line for line in lines if id(line) not in gone]


def _names(name: Line, others: Sequence[Line]) -> bool:
    """Whether nothing but figures stands beside a line: it is their name."""
    middle = name.box.y + name.box.h / 2
    beside = [line for line in others if line.page == name.page and abs(line.box.y + line.box.h / 2 - middle) <= 0.6 * name.box.h]
    return bool(beside) and all(figure(line.text) is not None for line in beside)
