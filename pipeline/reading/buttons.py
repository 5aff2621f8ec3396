"""What buttons say, in folded text: those that sell, those that end an order, those that start a plan or go on with it by its name."""

from __future__ import annotations

import re

__all__ = ["ENDS", "NAMES", "SELLS", "STARTS", "TAKES"]

_ADD = r"add(?: \w+)? to (?:my |your )?(?:cart|bag|basket|order|trolley)"
SELLS = re.compile(rf"\b{_ADD}\b|\bbuy (?:it )?now\b|加入购物车|立即(?:购买|抢购)")
"""Anywhere on a page: it offers something, and nothing has been ordered yet."""
TAKES = re.compile(
    rf"^(?:{_ADD}|buy(?: it)?(?: now)?|order(?: now)?|book(?: now| it)?|reserve|continue|check ?out|get it|put in (?:cart|bag|basket))\b(?! from| for less)"
    r"|^(?:立即|马上|去|确认)(?:预[约订]|购买|下单|抢购|报名|支付|结算|付款)$"
)
"""Takes what is picked; the price on it is the picked one's."""
STARTS = re.compile(
    r"(?:立即|马上|现在|去|确认|同意协议并)(?:开通|订阅|续费|购买|抢购|报名|解锁|加入|体验)(?:会员)?|(?:subscribe|start|buy|continue|join|get|unlock)(?: (?:now|it|for|at|today|with))*"
)
"""Before the price of the plan that it starts."""
NAMES = re.compile(r"(?:continue|go|start|proceed) with (?:the )?(?P<what>[a-z]+(?: [a-z]+)?)")
"""Names the plan that it is for."""
ENDS = re.compile(
    r"(?:提交|确认|生成)订单|去?(?:支付|付款|结算|结账)|(?:确认|立即|马上)(?:支付|付款)|place (?:my |your )?order|pay(?: now)?|confirm (?:and|&) pay|submit order|complete (?:order|purchase)"
)
"""Ends an order: the price before it is the order's total."""
