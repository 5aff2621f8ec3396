"""Orders thought out before they are drawn: lines, charges, money off, total; consistent by arithmetic unless something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from tests.generator.made import Facts
from tests.generator.money import Style, cents, style, tidy
from tests.generator.words import say, wordings


@dataclass
class Item:
    """One line of an order."""

    name: str
    unit: Decimal
    count: int = 1

    @property
    def amount(self) -> Decimal:
        """Unit price times pieces."""
        return self.unit * self.count


@dataclass
class Order:
    """A checkout's or a confirmation's content."""

    lang: str
    split: str
    money: Style
    head: str
    items: list[Item]
    paid: bool = False
    charges: list[tuple[str, Decimal]] = field(default_factory=list)
    waived: list[tuple[str, Decimal]] = field(default_factory=list)
    """Charges shown and taken back: told, but not in the total."""
    off: list[tuple[str, Decimal]] = field(default_factory=list)
    subtotal: str = ""
    """The word for the sum of the items; empty: not shown."""
    total_word: str = ""
    wrong_by: Decimal = Decimal(0)
    """What is added to the true total."""
    rows: list[tuple[str, str]] = field(default_factory=list)
    """Other facts: delivery, payment."""
    facts: Facts = field(default_factory=Facts)

    @property
    def goods(self) -> Decimal:
        """The sum of the items."""
        return sum((item.amount for item in self.items), Decimal(0))

    @property
    def total(self) -> Decimal:
        """The total as printed."""
        return cents(self.goods + sum(a for _, a in self.charges) - sum(a for _, a in self.off) + self.wrong_by)

    def say(self, rng: Random, key: str, **parts: object) -> str:
        """A wording of this order's language and split."""
        return say(rng, self.lang, self.split, key).format(**parts) if parts else say(rng, self.lang, self.split, key)


def base(rng: Random, split: str, lang: str, *, items: int | None = None, pieces: bool = True) -> Order:
    """An order whose arithmetic holds, with goods and nothing else."""
    names = rng.sample(wordings(lang, split, "goods"), items or rng.choice((1, 1, 2, 2, 3, 4)))
    low, high = (19, 480) if lang == "zh" else (8, 150)
    goods = [
        Item(
            name.split(" ")[0] if lang == "zh" and rng.random() < 0.5 else name,
            tidy(rng, low, high, lang),
            rng.choice((1, 1, 1, 2, 3)) if pieces else 1,
        )
        for name in names
    ]
    order = Order(lang=lang, split=split, money=style(rng, lang, split, order=True), head="", items=goods, paid=rng.random() < 0.35)
    order.head = order.say(rng, "paid_head" if order.paid else "order_head")
    order.total_word = order.say(rng, "paid" if order.paid else "total")
    if rng.random() < 0.5 or len(goods) > 2:
        order.subtotal = order.say(rng, "subtotal")
    order.rows = [tuple(row.split("|")) for row in rng.sample(wordings(lang, split, "order_rows"), rng.randint(0, 2))]  # type: ignore[misc]
    order.facts.context = {"surface": "ticket"}
    if rng.random() < 0.4:
        order.facts.text = order.say(rng, "say_nothing")
    return order


def listed(order: Order, price: Decimal, fees: list[tuple[str, Decimal]]) -> None:
    """Give the case a listing of the first item."""
    listing = {"title": order.items[0].name, "price": number(price), "currency": order.money.currency}
    if fees:
        listing["fees"] = [{"name": name, "amount": number(amount)} for name, amount in fees]
    order.facts.context["listing"] = listing


def number(value: Decimal) -> int | float:
    """As JSON writes it."""
    return int(value) if value == value.to_integral_value() else float(value)


def extras(rng: Random, order: Order, *, shipping: bool = True, tax: bool = True) -> None:
    """Shipping, a coupon and tax, as orders have them."""
    if shipping and rng.random() < 0.6:
        order.charges.append(
            (order.say(rng, "shipping"), Decimal(rng.choice((0, 0, 6, 8, 10, 12) if order.lang == "zh" else ("0", "4.99", "3.5", "5", "7.25"))))
        )
    if rng.random() < 0.4:
        most = [value for value in (5, 8, 10, 15, 20, 30, 50) if value * 2 < order.goods]
        if most:
            order.off.append((order.say(rng, "off"), Decimal(rng.choice(most))))
    if tax and order.lang == "en" and rng.random() < 0.5:
        rate = Decimal(rng.choice(("0.05", "0.0725", "0.08", "0.2")))
        order.charges.append((order.say(rng, "tax"), cents((order.goods - sum(a for _, a in order.off)) * rate)))


def _single(order: Order) -> Item:
    """Make it an order of one piece of one thing, so that listing and line can be compared."""
    order.items = order.items[:1]
    order.items[0].count = 1
    return order.items[0]


def _fee(rng: Random, order: Order) -> tuple[str, Decimal]:
    amounts = (3, 5, 6, 8, 10, 12, 15, 20, 30) if order.lang == "zh" else ("1.5", "2", "2.99", "3.5", "5", "7.5")
    return order.say(rng, "fee"), Decimal(rng.choice(amounts))


# ── nothing is wrong ─────────────────────────────────────────────────────────────────────────────────────────────────


def holds(rng: Random, order: Order) -> None:
    """Lines, charges and coupons that make the total."""
    extras(rng, order)


def as_listed(rng: Random, order: Order) -> None:
    """The listing names price and shipping, and that is what is charged, however many pieces."""
    order.items = order.items[:1]
    extras(rng, order, tax=False)
    listed(order, order.items[0].unit, [(name, amount) for name, amount in order.charges if amount])


def fee_listed(rng: Random, order: Order) -> None:
    """A fee that the listing names."""
    item, fee = _single(order), _fee(rng, order)
    order.charges.append(fee)
    listed(order, item.unit, [fee])


def fee_named(rng: Random, order: Order) -> None:
    """A fee that the uploader names."""
    item, (name, amount) = _single(order), _fee(rng, order)
    order.charges.append((name, amount))
    listed(order, item.unit, [])
    order.facts.text = order.say(rng, "fee_said", name=name, a=order.money(amount))


def fee_waived(rng: Random, order: Order) -> None:
    """A fee that is shown and not charged: zero, or struck."""
    item, (name, amount) = _single(order), _fee(rng, order)
    if rng.random() < 0.5:
        order.charges.append((name, Decimal(0)))
    else:
        order.waived.append((name, amount))
    extras(rng, order, shipping=False, tax=False)
    listed(order, item.unit, [])


def kept_promise(rng: Random, order: Order) -> None:
    """The uploader says what was promised, and it is what was paid."""
    _single(order)
    order.facts.text = order.say(rng, "say_agree", a=order.money(order.items[0].unit))


# ── something is wrong ───────────────────────────────────────────────────────────────────────────────────────────────


def hidden_fee(rng: Random, order: Order) -> None:
    """A fee that neither listing nor words name."""
    item, fee = _single(order), _fee(rng, order)
    order.charges.append(fee)
    known = []
    if rng.random() < 0.5:
        shipping = (order.say(rng, "shipping"), Decimal(rng.choice((0, 0, 6, 10))))
        order.charges.insert(rng.randint(0, 1), shipping)
        known = [shipping] if shipping[1] else []
    listed(order, item.unit, known)
    if rng.random() < 0.6:
        order.facts.text = order.say(rng, "say_more")
    order.facts.must.add("pricing.hidden_fee")
    order.facts.unsure.add("pricing.mismatch")


def wrong_total(rng: Random, order: Order) -> None:
    """The lines do not make the total."""
    extras(rng, order)
    share = order.goods * Decimal(rng.randint(4, 30)) / 100
    step = max(Decimal(1), Decimal(round(share)))
    order.wrong_by = step if rng.random() < 0.75 else -step
    # Not by a sum that one could explain: a line left out, or a coupon forgotten.
    known = {item.amount for item in order.items} | {item.unit for item in order.items} | {a for _, a in [*order.charges, *order.off]}
    while abs(order.wrong_by) in known:
        order.wrong_by += 1
    if rng.random() < 0.5:
        order.facts.text = order.say(rng, "say_total")
    order.facts.must.add("pricing.total_mismatch")
    order.facts.unsure |= {"pricing.mismatch"} if order.facts.text else set()


def dearer_than_listed(rng: Random, order: Order) -> None:
    """The line costs more than the listing says; the sum holds."""
    item = _single(order)
    promised = cents(round(item.unit * Decimal(rng.randint(45, 90)) / 100))
    listed(order, promised, [])
    order.facts.text = order.say(rng, rng.choice(("say_nothing", "say_more"))) if rng.random() < 0.6 else None
    order.facts.must.add("pricing.mismatch")


def dearer_than_promised(rng: Random, order: Order) -> None:
    """The uploader says what was promised; what is to be paid is more."""
    item = _single(order)
    promised = cents(round(item.unit * Decimal(rng.randint(45, 90)) / 100))
    order.facts.text = order.say(rng, "say_promised_paid", a=order.money(promised), b=order.money(order.total))
    order.facts.must.add("pricing.mismatch")


SCENARIOS: dict[str, tuple[Callable[[Random, Order], None], int]] = {
    "holds": (holds, 5),
    "as-listed": (as_listed, 2),
    "fee-listed": (fee_listed, 2),
    "fee-named": (fee_named, 1),
    "fee-waived": (fee_waived, 2),
    "kept-promise": (kept_promise, 1),
    "hidden-fee": (hidden_fee, 5),
    "wrong-total": (wrong_total, 6),
    "dearer-listed": (dearer_than_listed, 3),
    "dearer-promised": (dearer_than_promised, 3),
}
"""Name to how it is thought out, and its weight."""


def order(rng: Random, split: str, lang: str, scenario: str) -> Order:
    """An order of which `scenario` is true."""
    made = base(rng, split, lang)
    SCENARIOS[scenario][0](rng, made)
    return made
