"""Chinese shopping and services as shoppers and sellers would screenshot them; all of it `held`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.stalls_zh_goods import GOODS
from tests.generator.web.stalls_zh_orders import ORDERS
from tests.generator.web.stalls_zh_services import SERVICES


def pages(rng: Random) -> Iterator[Page]:
    """Every case of every template; chance only fills in names, counts and colours."""
    for template in (*GOODS, *SERVICES, *ORDERS):
        yield from template.pages(rng)
