"""English names of people: by field name or form of address, and by spaCy's model where the extra `names-en` is installed."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pipeline.privacy.recognizers.base import Hit, Recognizer

_MODEL = "en_core_web_sm"
_PART = r"[A-Z](?:[a-z]+(?:[-'][A-Z]?[a-z]+)?|\.)"
_FULL = rf"{_PART}(?: {_PART}){{1,3}}"
_FIELD = re.compile(
    rf"(?i:\b(?:(?:full|employee|customer|account|cardholder|recipient|contact|patient|applicant|first|last|beneficiary)[ _-]?name|name|recipient|(?:customer|client|buyer|sender|receiver|consignee)(?=\s?:)|ship(?:ped)? to|bill(?:ed)? to|attn|cardholder|employee|payee|sold to|passenger|my name is|signed by|deliver to)\s?:?\s{{0,2}})(?P<name>{_FULL})(?![A-Za-z])"
)
_ADDRESSED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? (?P<name>{_PART}(?: {_PART}){{0,2}})(?![A-Za-z])")
_THINGS = re.compile(
    r"\b(?:Shipping|Delivery|Express|Store|Shop|Order|Payment|Service|Services|Price|Total|Card|Bank|Street|Road|Company|Inc|Ltd|Co|Corp|Product|Item|Size|Color|Free|New|Standard|Address|Phone|Email|Date|Set|Kit|Pack|Pro|Max|Plus|Case|Shoes|Martens|Pepper|Clean|Beats)\b"
)


@cache
def _model() -> Any:
    """The spaCy pipeline with only what names need; None where the extra is not installed."""
    if importlib.util.find_spec(_MODEL) is None:
        return None
    import spacy  # noqa: PLC0415 -- slow to import, and only for the extra

    return spacy.load(_MODEL, exclude=["parser", "lemmatizer", "attribute_ruler", "tagger"])


class PersonEn(Recognizer):
    """Names in English text. Without the extra, only those that the text itself announces."""

    ENTITY = "person"

    def find(self, text: str) -> Iterator[Hit]:
        """Every announced name, and those the model finds in Latin sentences with at least two capitalised words."""
        for pattern, score in ((_FIELD, 0.8), (_ADDRESSED, 0.8)):
            for match in pattern.finditer(text):
                if not _THINGS.search(match["name"]):
                    yield Hit(*match.span("name"), score)
        if not re.search(_FULL, text) or (model := _model()) is None:
            return
        for entity in model(text).ents:
            if entity.label_ == "PERSON" and re.fullmatch(_FULL, entity.text) and not _THINGS.search(entity.text):
                yield Hit(entity.start_char, entity.end_char, 0.7)
