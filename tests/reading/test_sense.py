"""The sense of words that no rule lists: near-misses beside what they are missed by."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.amounts import fold
from pipeline.reading.sense import SENSES, sense
from tests.corpus.__main__ import HERE, STORED, fit, lines, matrix, trained

SAID = [
    ("over", "这波羊毛薅完了，下次请早", "这波羊毛还能薅两天"),
    ("over", "拼单窗口已经关掉了，价格也跳回去了", "拼单窗口开到今晚十点"),
    ("over", "Sorry, that bargain is behind us now", "Sorry, that size is behind the counter"),
    ("over", "The saver fares have all been taken off the shelf", "Saver fares are on the top shelf until Sunday"),
    ("need", "会员日当天凭积分卡结账", "会员日全场都是这个价"),
    ("need", "teachers with a staff badge pay", "Tables of three sizes"),
    ("plain", "不参加活动的话", "参加活动"),
    ("plain", "if you come without a booking", "if you come by train"),
    ("charge", "上楼每层另付辛苦费", "师傅送货上楼"),
    ("charge", "the driver collects a small fuel supplement in cash", "the driver collects the parcel at nine"),
    ("bound", "到期自动扣下一年", "到货会发短信提醒"),
]


@pytest.mark.parametrize(("name", "said", "missed"), SAID)
def test_said_and_missed(name, said, missed):
    """What says it is likely; what only sounds like it is not."""
    assert sense(fold(said))[name] > 0.5 > sense(fold(missed))[name]


@given(st.text(max_size=200))
def test_any_text(text):
    """A likelihood of each sense, whatever the text."""
    likely = sense(fold(text))
    assert tuple(likely) == SENSES
    assert all(0 <= one <= 1 for one in likely.values())


def test_hands_it_has_not_seen():
    """Trained on one hand's lines, it knows most of what another says is over, and is seldom wrong."""
    first, second = (lines(sorted(HERE.glob(f"*_over_{hand}.tsv"))) for hand in ("first", "second"))
    model, truth = fit(first, names=("over",))[0], np.array(["over" in labels for labels, _ in second])
    said = model.predict(matrix(second)).astype(bool)
    assert (said & truth).sum() / said.sum() > 0.85
    assert (said & truth).sum() / truth.sum() > 0.7


def test_the_stored_model_is_that_of_the_corpus():
    """Whoever adds a line and forgets to train is told."""
    made = trained()
    with np.load(STORED) as stored:
        assert np.abs(stored["weights"].astype(int) - made["weights"]).max() <= 1
        assert np.allclose(stored["scale"], made["scale"], rtol=1e-3)
