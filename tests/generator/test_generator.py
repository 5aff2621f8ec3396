"""The generator: what it draws is what its truth says, the same each time, and the splits share nothing."""

from __future__ import annotations

import io
import re
from collections import Counter
from decimal import Decimal
from itertools import chain, product
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pipeline.cases import read_manifest
from pipeline.evaluation.truth import pair
from tests.generator import charts, coupons, invoices, payslips, receipts, statements
from tests.generator.build import FAMILIES, plans, write
from tests.generator.canvas import Sheet, font
from tests.generator.effects import finish
from tests.generator.made import DOCUMENT, PRICING, Facts
from tests.generator.money import folds, spelled, style
from tests.generator.offer_scenarios import SCENARIOS, offer
from tests.generator.orders import SCENARIOS as ORDERS
from tests.generator.orders import order
from tests.generator.themes import _TEST, _TRAIN
from tests.generator.words import TABLES, TEST, TRAIN

SEEDS = st.integers(0, 2**32)
SPLITS, LANGS = st.sampled_from([TRAIN, TEST]), st.sampled_from(["zh", "en"])


def test_a_folder_reads_as_cases_with_truth_and_comes_out_the_same_again(tmp_path):
    """Valid manifests, all files there, and byte for byte the same from the same seed."""
    for name in ("a", "b"):
        assert write(tmp_path / name, count=14, seed=3, split=TEST) == 14
    cases = list(read_manifest(tmp_path / "a" / "cases.jsonl"))
    assert len(pair(cases, tmp_path / "a" / "truth.jsonl")) == 14
    for path in sorted(p for p in (tmp_path / "a").rglob("*") if p.is_file()):
        assert path.read_bytes() == (tmp_path / "b" / path.relative_to(tmp_path / "a")).read_bytes(), path.name


@pytest.mark.parametrize("split", [TRAIN, TEST])
def test_six_hundred_hold_every_label_and_every_layout_often_enough(split):
    """At least eight positives of each label, and every layout in each language, in 600 pictures."""
    must, seen = Counter(), set()
    for plan in plans(600, 7, split):
        seen.add((plan.family.name, plan.layout, plan.lang))
        facts = _facts(plan.family.name, Random(plan.number), split, plan.lang, plan.scenario)
        must.update(facts.must)
    assert {label for label, count in must.items() if count >= 8} >= {*PRICING, *DOCUMENT}, must
    assert seen == {(family.name, layout, lang) for family in FAMILIES for lang in family.languages for layout in family.layouts(split, lang)}


def _facts(family: str, rng: Random, split: str, lang: str, scenario: str) -> Facts:
    """What is thought out, without the picture."""
    think = {
        "product": offer, "order": order, "coupon": coupons.wallet, "payslip": payslips.slip, "statement": statements.statement,
        "receipt": receipts.receipt, "invoice": invoices.invoice, "chart": charts.chart,
    }  # fmt: skip
    return think[family](rng, split, lang, scenario).facts


def test_the_splits_share_no_layout_and_no_wording():
    """Rules written on the train split have not seen the test split."""
    for family in FAMILIES:
        assert not set(family.layouts(TRAIN, "zh")) & set(family.layouts(TEST, "zh"))
    for lang, table in TABLES.items():
        train = set(chain.from_iterable(words[0] for words in table.values())) - {""}
        test = set(chain.from_iterable(words[1] for words in table.values())) - {""}
        assert not train & test, (lang, train & test)
    assert TABLES["zh"].keys() <= TABLES["en"].keys()
    for module, lang in product((payslips, statements, receipts, invoices, charts, coupons), ("zh", "en")):
        train, test = (set(_flat(module._WORDS[lang, split])) for split in (TRAIN, TEST))
        assert not train & test, (module.__name__, lang, train & test)


def _flat(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(_flat(part) for part in value.values())
    else:
        yield from chain.from_iterable(_flat(part) for part in value)


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from(sorted(SCENARIOS)))
def test_an_offers_figures_are_what_its_truth_says(seed, split, lang, scenario):
    """A bargain holds within rounding exactly where it is not called false; conditions and listings likewise."""
    made = offer(Random(seed), split, lang, scenario)
    must, listing = made.facts.must, made.facts.context.get("listing")
    assert made.price > 0
    if made.original is not None:
        assert made.original > made.price
        exact = _claimed(made)
        gap = abs(exact - made.price)
        assert (gap >= 4) if "pricing.false_discount" in must else gap <= 1, (made.badges, made.original, made.price)
    if listing is not None:
        assert (Decimal(str(listing["price"])) != made.price) == ("pricing.mismatch" in must)
    if "pricing.conditional" in must:
        assert made.second is None or made.second[1] > made.price
    if "pricing.hidden_fee" in must:
        assert listing is not None
        assert "fees" not in listing
    assert must <= {*PRICING}


def _claimed(made) -> Decimal:
    """The price that the first badge promises, read from the badge itself."""
    badge = made.badges[0]
    for off in range(5, 95):
        if badge in {folds(off), spelled(off)} or re.search(rf"(?<!\d){off}%", badge):
            return made.original * (100 - off) / 100
    digits = "".join(sign for sign in badge if sign.isdigit() or sign == ".")
    return made.original - Decimal(digits.strip("."))


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from(sorted(ORDERS)))
def test_an_orders_sum_holds_exactly_where_its_truth_says_so(seed, split, lang, scenario):
    """The printed total against the printed lines, and the lines against the listing."""
    made = order(Random(seed), split, lang, scenario)
    true = sum((item.unit * item.count for item in made.items), Decimal(0)) + sum(a for _, a in made.charges) - sum(a for _, a in made.off)
    assert (abs(true - made.total) >= 1) == ("pricing.total_mismatch" in made.facts.must)
    assert made.total > 0
    listing = made.facts.context.get("listing")
    if listing is not None:
        assert (Decimal(str(listing["price"])) != made.items[0].unit) == ("pricing.mismatch" in made.facts.must)
        told = {fee["name"] for fee in listing.get("fees", ())}
        hidden = [name for name, amount in made.charges if amount and name not in told and name not in (made.facts.text or "")]
        assert bool(hidden) == ("pricing.hidden_fee" in made.facts.must)


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from([name for name, _ in payslips.SCENARIOS]))
def test_a_payslips_sums_hold_exactly_where_its_truth_says_so(seed, split, lang, scenario):
    """Items to gross, deductions to their sum, gross less deductions to net; and no negative pay."""
    made = payslips.slip(Random(seed), split, lang, scenario)
    gross, cuts = (sum((amount for _, amount in rows if amount), Decimal(0)) for rows in (made.pay, made.cut))
    holds = gross == made.gross and cuts == made.cuts and made.gross - made.cuts == made.net
    assert holds == ("document.sum_mismatch" not in made.facts.must)
    gaps = [amount for _, amount in [*made.pay, *made.cut] if not amount]
    assert len(gaps) == (1 if "document.zero_field" in made.facts.must else 0)
    assert made.net > 0


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from([name for name, _ in statements.FAMILY.scenarios]))
def test_a_statements_balance_runs_exactly_where_its_truth_says_so(seed, split, lang, scenario):
    """Each balance is the one before, less what went out, plus what came in."""
    made = statements.statement(Random(seed), split, lang, scenario)
    balance, holds = made.opening, True
    for _, _, out, into, now in made.rows:
        balance += (into or 0) - (out or 0)
        holds &= not now or now == balance
        balance = now or balance
    holds &= made.closing == balance
    assert holds == ("document.sum_mismatch" not in made.facts.must)
    assert any(not row[4] for row in made.rows) == ("document.zero_field" in made.facts.must)


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from([name for name, _ in invoices.FAMILY.scenarios]))
def test_an_invoice_holds_exactly_where_its_truth_says_so(seed, split, lang, scenario):
    """Pieces times price, lines to net, rate to tax, net and tax to total."""
    made = invoices.invoice(Random(seed), split, lang, scenario)
    lines = [(price or Decimal(0)) * count for _, count, price, _ in made.lines]
    holds = all(amount in {None, line} for line, (*_, amount) in zip(lines, made.lines, strict=True))
    holds &= abs(sum(lines) - made.net) < Decimal("0.01") or scenario == "wrong-line"
    holds &= abs(made.net * made.rate / 100 - made.tax) <= Decimal("0.01") and made.net + made.tax == made.total
    assert holds == ("document.sum_mismatch" not in made.facts.must)
    assert any(not amount for *_, amount in made.lines) == ("document.zero_field" in made.facts.must)


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from([name for name, _ in receipts.FAMILY.scenarios]))
def test_a_receipts_total_holds_exactly_where_its_truth_says_so(seed, split, lang, scenario):
    """Lines, money off and tax to the total; cash less total to the change."""
    made = receipts.receipt(Random(seed), split, lang, scenario)
    true = sum((amount for *_, amount in made.lines), Decimal(0)) + sum(Decimal(a) for name, a in made.sums if name != made.words["subtotal"])
    total = Decimal(made.total[1].lstrip("$£¥"))
    assert (true == total) == ("document.sum_mismatch" not in made.facts.must)
    if made.after:
        assert Decimal(made.after[0][1]) - total == Decimal(made.after[1][1])


@given(seed=SEEDS, split=SPLITS, lang=LANGS, scenario=st.sampled_from([name for name, _ in charts.FAMILY.scenarios]))
def test_a_charts_sentence_agrees_with_its_marks_exactly_where_its_truth_says_so(seed, split, lang, scenario):
    """The last two marks against the percentage and the direction that the sentence states."""
    made = charts.chart(Random(seed), split, lang, scenario)
    change = (made.values[-1] / made.values[-2] - 1) * 100
    said = int("".join(sign for sign in made.words.split("%")[0][-3:] if sign.isdigit()))
    words = charts._WORDS[lang, split]
    up = any(part.split("{p}")[0].rsplit("}", 1)[-1].strip(" ,") in made.words for part in words["up"]) and not _says_down(made.words)
    agrees = abs(abs(change) - said) < 2 and (change > 0) == up
    assert agrees == ("document.chart_mismatch" not in made.facts.must), (made.words, made.values)


def _says_down(words: str) -> bool:
    return any(word in words for word in ("下降", "减少", "回落", "低", "fell", "down", "decreased", "lower"))


@pytest.mark.parametrize("look", [*_TRAIN, *_TEST], ids=lambda look: look.back)
def test_fine_print_is_faint_and_other_print_is_not(look):
    """WCAG contrast: fine print between 1.5 and 3, secondary text at least 4.5."""
    for back in (look.back, look.card):
        assert all(1.5 <= _contrast(color, back) <= 3 for color in look.faint), [_contrast(color, back) for color in look.faint]
        assert _contrast(look.soft, back) >= 4.5
        assert _contrast(look.ink, back) >= 7


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of the relative luminances."""
    levels = []
    for color in (one, other):
        parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        levels.append(0.2126 * r + 0.7152 * g + 0.0722 * b)
    low, high = sorted(levels)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("family", "split"), list(product(FAMILIES, (TRAIN, TEST))), ids=lambda value: getattr(value, "name", value))
def test_nothing_is_drawn_outside_the_picture_or_over_other_words(family, split):
    """Every layout in each language: all words inside the sheet, no two lines of print over each other."""
    for number, (lang, layout) in enumerate(product(family.languages, family.layouts(split, family.languages[0]))):
        for turn, (scenario, _) in enumerate(family.scenarios):
            made = family.make(Random(100 * number + turn), split, lang, scenario, layout)
            sheet = made.sheet
            for words, box in sheet.truth:
                assert box.x >= 0, (layout, lang, scenario, words)
                assert box.x + box.w <= sheet.width, (layout, lang, scenario, words)
                assert box.y + box.h <= sheet.height, (layout, lang, scenario, words)
            for (words, a), (others, b) in ((one, two) for i, one in enumerate(sheet.truth) for two in sheet.truth[i + 1 :]):
                wide = min(a.x + a.w, b.x + b.w) - max(a.x, b.x)
                high = min(a.y + a.h, b.y + b.h) - max(a.y, b.y)
                assert wide <= 2 or high <= 0.35 * min(a.h, b.h), (layout, lang, scenario, words, others)


@pytest.mark.parametrize("paper", [True, False])
def test_no_effect_makes_fine_print_illegible(paper):
    """Whatever is done to a picture, print that matters keeps at least 12 of its pixels, and the picture its contrast."""
    sheet = Sheet(750, 700)
    sheet.text(40, 40, "价格 ¥149", 40)
    sheet.text(40, 600, "*实际价格以结算页为准", 15, "#a8a8a8")
    seen = set()
    for seed in range(40):
        data, _, effect = finish(Random(seed), sheet.image, 15, paper=paper)
        picture = Image.open(io.BytesIO(data)).convert("L")
        seen.add(effect)
        # Photos have a rim beside the sheet, so their scale is at least what their width says.
        assert picture.width >= 750 * 12.5 / 15
        assert np.ptp(np.asarray(picture)) > 120
    assert seen == {"clean", "jpeg", "shrunk", "paper" if paper else "screen-photo"}


def test_lines_break_at_spaces_and_between_chinese_signs_but_not_before_punctuation():
    """Rows fit, nothing is lost, and no row begins with a comma."""
    sheet = Sheet()
    words = "手工陶瓷茶具套装，六件套礼盒。with 2.5 kg of beans, nice."
    rows = sheet.broken(words, 200, 28)
    assert "".join(rows).replace(" ", "") == words.replace(" ", "")
    assert all(sheet.measure(row, 28) <= 200 for row in rows)
    assert not any(row[0] in "，。,." for row in rows)


def test_a_machine_without_a_chinese_font_gets_one_message(monkeypatch):
    """Not a traceback from the depths of a drawing."""
    monkeypatch.setattr("tests.generator.canvas.CHINESE", ("/nowhere/{weight}.ttc",))
    monkeypatch.setattr("tests.generator.canvas.FAMILIES", {"cjk": ("/nowhere/{weight}.ttc",)})
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    font.cache_clear()
    with pytest.raises(SystemExit, match="install fonts-noto-cjk"):
        font(20)
    font.cache_clear()


def test_discounts_in_figures_and_in_words():
    """50 % off is 5折, 15 % off is 8.5折 and 八五折."""
    assert (folds(50), folds(15), spelled(50), spelled(15)) == ("5折", "8.5折", "五折", "八五折")
    money = style(Random(1), "en", TRAIN)
    assert money.number(Decimal(1299)) in {"1,299", "1,299.00"}


def test_truth_is_silent_where_people_would_disagree():
    """A label in doubt stands in neither list, and no decision is named."""
    line = Facts(must=set(), unsure={"pricing.mismatch"}).truth("a")
    assert "pricing.mismatch" not in line["must_not"]
    assert "pricing.hidden_fee" in line["must_not"]
    assert "decision" not in line
    assert Facts(must={"pricing.fine_print"}).truth("a").get("decision") is None
    assert Facts().truth("a")["decision"] == ["approve"]
