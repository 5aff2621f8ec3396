"""What may be true of a product page: one function a scenario, which fills in the offer and its truth."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from random import Random

from tests.generator.money import cents
from tests.generator.offers import Offer, around, base, choose, fee, listed, reduce
from tests.generator.words import wordings

# ── nothing is wrong ─────────────────────────────────────────────────────────────────────────────────────────────────


def plain(rng: Random, offer: Offer) -> None:
    """A price."""
    offer.lead = offer.say(rng, "now") if rng.random() < 0.3 else ""
    around(rng, offer)


def honest(rng: Random, offer: Offer) -> None:
    """A bargain whose arithmetic holds."""
    reduce(rng, offer)
    around(rng, offer)


def running(rng: Random, offer: Offer) -> None:
    """A bargain with a countdown: it ends, but has not."""
    reduce(rng, offer)
    line = offer.say(rng, "running", h=f"{rng.randint(1, 23):02d}", m=f"{rng.randint(0, 59):02d}", s=f"{rng.randint(0, 59):02d}", d=rng.randint(2, 9))
    if rng.random() < 0.6:
        offer.banner = line
    else:
        offer.notes.append(line)
    around(rng, offer)


def back_to_normal(rng: Random, offer: Offer) -> None:
    """An offer is over, and the page shows the normal price and no bargain: nothing misleads."""
    offer.notes.append(offer.say(rng, "plain_over"))
    around(rng, offer)


def something_else_over(rng: Random, offer: Offer) -> None:
    """Something is over, but not this price."""
    reduce(rng, offer)
    offer.notes.append(offer.say(rng, "other_over"))
    around(rng, offer)


def from_and_chosen_cheapest(rng: Random, offer: Offer) -> None:
    """A "from" price, and the option that is selected costs just that; or nothing is selected."""
    offer.whole = offer.say(rng, "from").format(offer.money(offer.price))
    choose(rng, offer, 0, None if rng.random() < 0.5 else offer.price)
    if rng.random() < 0.4:
        offer.options, offer.chosen_text = [], ""
    listed(offer)


def bonus(rng: Random, offer: Offer) -> None:
    """Something extra under a condition; the price itself has none."""
    if rng.random() < 0.4:
        reduce(rng, offer, by_money=False)
    offer.notes.append(offer.say(rng, "bonus"))
    around(rng, offer)


def fee_told(rng: Random, offer: Offer) -> None:
    """A fee that the page tells in normal print, the listing names, or the uploader names."""
    name, amount = offer.say(rng, "fee"), fee(rng, offer)
    how = rng.choice(("page", "listing", "said"))
    offer.notes.append(offer.say(rng, "fee_open", name=name, a=offer.money(amount)))
    listed(offer, fees=[(name, amount)] if how == "listing" else None)
    if how == "said":
        offer.facts.text = offer.say(rng, "fee_said", name=name, a=offer.money(amount))


def harmless(rng: Random, offer: Offer) -> None:
    """Fine print that says nothing about money."""
    reduce(rng, offer)
    offer.fine = rng.sample(wordings(offer.lang, offer.split, "harmless_fine"), 2)
    around(rng, offer)


# ── something is wrong ───────────────────────────────────────────────────────────────────────────────────────────────


def expired_in_fine_print(rng: Random, offer: Offer) -> None:
    """The bargain that its own fine print takes back."""
    reduce(rng, offer)
    offer.fine = [offer.say(rng, "over_fine")]
    offer.facts.must |= {"pricing.expired_offer", "pricing.fine_print"}
    around(rng, offer, agree=False)


def expired_in_sight(rng: Random, offer: Offer) -> None:
    """The page says openly that the bargain is over, and still shows it."""
    reduce(rng, offer)
    if rng.random() < 0.6:
        offer.banner = offer.say(rng, "over")
    else:
        offer.notes.append(offer.say(rng, "over"))
    offer.facts.must.add("pricing.expired_offer")
    around(rng, offer, agree=False)


def false_discount(rng: Random, offer: Offer) -> None:
    """Less is taken off than the badge says."""
    by_money = rng.random() < 0.35
    off = reduce(rng, offer, by_money=by_money)
    while off < 10:  # else the lie would be a matter of pennies
        offer.badges.clear()
        off = reduce(rng, offer, by_money=by_money)
    original = offer.original or offer.price
    if by_money:
        real = Decimal(off) * Decimal(rng.choice(("0.4", "0.5", "0.6")))
        offer.price = cents(original - round(real))
    else:
        real = off - rng.choice([gap for gap in (8, 10, 15, 20, 30) if gap < off])
        offer.price = cents(round(original * (100 - real) / 100))
    offer.facts.must.add("pricing.false_discount")
    around(rng, offer, agree=False)


def conditional_from(rng: Random, offer: Offer) -> None:
    """A "from" price, while the selected option costs more."""
    chosen = rng.randint(1, 2)
    dearer = cents(round(offer.price * Decimal(rng.randint(125, 260)) / 100))
    offer.whole = offer.say(rng, "from").format(offer.money(offer.price))
    choose(rng, offer, chosen, dearer)
    offer.facts.must.add("pricing.conditional")
    offer.facts.unsure.add("pricing.mismatch")


def conditional_on(rng: Random, offer: Offer) -> None:
    """A price that needs a coupon or a membership, beside the one that everybody pays."""
    kind = rng.choice(("coupon", "member"))
    off = Decimal(rng.choice((5, 10, 15, 20, 30, 40)))
    if offer.price <= off * 2:
        offer.price += off * 2
    offer.lead = offer.say(rng, f"{kind}_now")
    offer.second = (offer.say(rng, f"{kind}_before"), offer.price + off)
    offer.notes.append(offer.say(rng, f"{kind}_how", a=offer.money(off)) if kind == "coupon" else offer.say(rng, "member_how"))
    offer.facts.must.add("pricing.conditional")
    offer.facts.unsure.add("pricing.mismatch")


def condition_in_fine_print(rng: Random, offer: Offer) -> None:
    """A condition, or "the real price is another one", that is hard to see."""
    if rng.random() < 0.6:
        reduce(rng, offer)
    kind = rng.choice(("condition_fine", "actual_fine"))
    offer.fine = [offer.say(rng, kind)]
    offer.facts.must.add("pricing.fine_print")
    offer.facts.unsure |= {"pricing.conditional"} if kind == "condition_fine" else set()
    around(rng, offer, agree=False)


def fee_in_fine_print(rng: Random, offer: Offer) -> None:
    """A fee that only the fine print tells."""
    name, amount = offer.say(rng, "fee"), fee(rng, offer)
    if rng.random() < 0.5:
        reduce(rng, offer)
    offer.fine = [offer.say(rng, "fee_fine", name=name, a=offer.money(amount))]
    offer.facts.must.add("pricing.fine_print")
    if rng.random() < 0.75:
        listed(offer)
        offer.facts.must.add("pricing.hidden_fee")
    else:
        offer.facts.unsure.add("pricing.hidden_fee")


def another_listing(rng: Random, offer: Offer) -> None:
    """The page wants more than the platform's listing promises."""
    if rng.random() < 0.4:
        reduce(rng, offer)
    promised = cents(round(offer.price * Decimal(rng.randint(45, 92)) / 100)) - Decimal(rng.choice(("0", "0.01")))
    listed(offer, promised)
    offer.facts.must.add("pricing.mismatch")
    if rng.random() < 0.5:
        offer.facts.text = offer.say(rng, "say_nothing")


def another_promise(rng: Random, offer: Offer) -> None:
    """The page wants more than the uploader was promised."""
    promised = cents(round(offer.price * Decimal(rng.randint(45, 90)) / 100))
    offer.facts.context = {"surface": "ticket"}
    offer.facts.text = offer.say(rng, "say_promised_page", a=offer.money(promised))
    offer.facts.must.add("pricing.mismatch")


SCENARIOS: dict[str, tuple[Callable[[Random, Offer], None], int]] = {
    "plain": (plain, 2),
    "honest": (honest, 3),
    "running": (running, 2),
    "normal-again": (back_to_normal, 1),
    "other-over": (something_else_over, 1),
    "from-cheapest": (from_and_chosen_cheapest, 2),
    "bonus": (bonus, 2),
    "fee-told": (fee_told, 2),
    "harmless": (harmless, 2),
    "expired-fine": (expired_in_fine_print, 3),
    "expired-sight": (expired_in_sight, 3),
    "false-discount": (false_discount, 5),
    "from-dearer": (conditional_from, 3),
    "needs": (conditional_on, 3),
    "condition-fine": (condition_in_fine_print, 2),
    "fee-fine": (fee_in_fine_print, 3),
    "other-listing": (another_listing, 2),
    "other-promise": (another_promise, 2),
}
"""Name to how it is thought out, and its weight."""


def offer(rng: Random, split: str, lang: str, scenario: str) -> Offer:
    """A page on which `scenario` is true."""
    made = base(rng, split, lang)
    SCENARIOS[scenario][0](rng, made)
    return made
