"""Product pages thought out before they are drawn: what is offered, and what is true of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from tests.generator.made import Facts
from tests.generator.money import Style, cents, style, tidy
from tests.generator.words import TRAIN, money_off, percent, say


@dataclass
class Offer:
    """A product page's content; a layout draws each field that is not empty."""

    lang: str
    split: str
    money: Style
    title: str
    shop: str
    price: Decimal
    lead: str = ""
    """Words before the price: 限时价, With coupon."""
    whole: str = ""
    """The price with words around it where it is not just the amount: ¥59起, From $19."""
    original: Decimal | None = None
    was: str = ""
    badges: list[str] = field(default_factory=list)
    banner: str = ""
    """A strip that everyone sees: a countdown, or that it is over."""
    second: tuple[str, Decimal] | None = None
    """Another price in plain sight: 非会员价 ¥99."""
    options: list[str] = field(default_factory=list)
    chosen: int = 0
    chosen_text: str = ""
    notes: list[str] = field(default_factory=list)
    """Statements in normal print."""
    fine: list[str] = field(default_factory=list)
    stats: str = ""
    delivery: str = ""
    facts: Facts = field(default_factory=Facts)

    def say(self, rng: Random, key: str, **parts: object) -> str:
        """A wording of this page's language and split."""
        return say(rng, self.lang, self.split, key).format(**parts) if parts else say(rng, self.lang, self.split, key)


def base(rng: Random, split: str, lang: str) -> Offer:
    """A page with a price and nothing else that matters."""
    money = style(rng, lang, split)
    low, high = (29, 999) if lang == "zh" else (12, 240)
    offer = Offer(
        lang=lang,
        split=split,
        money=money,
        title=say(rng, lang, split, "goods"),
        shop=say(rng, lang, split, "shop"),
        price=tidy(rng, low, high, lang),
    )
    offer.stats = offer.say(rng, "sold", n=rng.randint(2, 90) * 100, r=rng.randint(93, 99), d=rng.randint(3, 9))
    offer.delivery = offer.say(rng, "delivery")
    offer.facts.context = {"surface": "listing"}
    if rng.random() < 0.3:
        offer.fine.append(offer.say(rng, "harmless_fine"))
    return offer


def listed(offer: Offer, price: Decimal | None = None, *, fees: list[tuple[str, Decimal]] | None = None) -> None:
    """Give the case a listing: what the platform promised."""
    listing = {"title": offer.title, "price": _json(offer.price if price is None else price), "currency": offer.money.currency}
    if fees:
        listing["fees"] = [{"name": name, "amount": _json(amount)} for name, amount in fees]
    offer.facts.context["listing"] = listing


def reduce(rng: Random, offer: Offer, *, by_money: bool | None = None) -> int:
    """Make the price an honest bargain: struck price, badge, and the arithmetic between them holds. Returns percent (or money) off."""
    offer.lead, offer.was = offer.say(rng, "now"), offer.say(rng, "was")
    original = Decimal(rng.randint(8, 120) * 10 - rng.choice((0, 1)))
    if by_money is None:
        by_money = rng.random() < 0.3
    if by_money:
        off = rng.choice([value for value in (5, 10, 15, 20, 30, 50, 80, 100, 150, 200) if value < original * Decimal("0.6")])
        offer.price, badge = original - off, money_off(rng, offer.lang, offer.split, offer.money(Decimal(off)))
    else:
        off = rng.choice((10, 15, 20, 25, 30, 35, 40, 50, 60))
        exact = original * (100 - off) / 100
        # Shops round to the unit or to tenths, up or down: an honest page may be off by that much.
        offer.price = cents(rng.choice((exact, round(exact), int(exact * 10) / Decimal(10))))
        badge = percent(rng, offer.lang, offer.split, off)
    offer.original = original
    offer.badges.append(badge)
    return off


def _json(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def around(rng: Random, offer: Offer, *, agree: bool = True) -> None:
    """A listing that agrees, words that say nothing, or words that agree. `agree` False: no words that praise a bad page."""
    if rng.random() < 0.5:
        listed(offer)
    chance = rng.random()
    if chance < 0.25:
        offer.facts.text = offer.say(rng, "say_nothing")
    elif agree and chance < 0.5 and not offer.facts.must:
        offer.facts.text = offer.say(rng, "say_agree", a=offer.money(offer.price))


def choose(rng: Random, offer: Offer, chosen: int, price: Decimal | None) -> None:
    """Options, one of them selected, with what it costs where `price` is given."""
    offer.options, offer.chosen = offer.say(rng, "options").split("|"), chosen
    name = offer.options[chosen]
    offer.chosen_text = offer.say(rng, "select").format(name if price is None else f"{name} {offer.money(price)}")


def fee(rng: Random, offer: Offer) -> Decimal:
    """An extra charge of a likely size."""
    return Decimal(rng.choice((5, 8, 10, 12, 15, 20, 30) if offer.lang == "zh" else (2, 3, 4, 5, 8))) + (
        Decimal("0.5") if offer.lang == "en" and offer.split != TRAIN else 0
    )
