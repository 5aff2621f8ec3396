"""The recognizers of PII: one a file. A new one is a file, a line in `RECOGNIZERS`, and a near-miss table in `tests/privacy/recognizers`."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.privacy.recognizers.address import Address
from pipeline.privacy.recognizers.bank_card import BankCard
from pipeline.privacy.recognizers.base import Hit, Recognizer
from pipeline.privacy.recognizers.cn_id_card import CnIdCard
from pipeline.privacy.recognizers.email_address import EmailAddress
from pipeline.privacy.recognizers.iban import Iban
from pipeline.privacy.recognizers.license_plate import LicensePlate
from pipeline.privacy.recognizers.passport import Passport
from pipeline.privacy.recognizers.person import Person
from pipeline.privacy.recognizers.person_en import PersonEn
from pipeline.privacy.recognizers.phone_number import PhoneNumber
from pipeline.privacy.recognizers.us_ssn import UsSsn

__all__ = ["RECOGNIZERS", "Hit", "Recognizer"]

RECOGNIZERS: dict[str, Callable[[], Recognizer]] = {
    "cn_id_card": CnIdCard,
    "bank_card": BankCard,
    "iban": Iban,
    "passport": Passport,
    "email_address": EmailAddress,
    "phone_number": PhoneNumber,
    "us_ssn": UsSsn,
    "license_plate": LicensePlate,
    "address": Address,
    "person": Person,
    "person_en": PersonEn,
}
"""Name to factory, in the order of `pipeline.privacy.analyzer.ENTITIES`."""
