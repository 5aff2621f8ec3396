"""The events of Assay's topics, one frozen model each.

`Event` is the envelope that every value repeats (`id`, `type`, `time`), so that readers blind to Kafka headers work too; the CloudEvents
headers are made from it in `topics.cloudevents`. Events carry references to objects, never bytes.

Adding an optional field is compatible; changing or removing one is a new version of the topic.
"""

from __future__ import annotations

import enum
import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, PlainSerializer

__all__ = [
    "Amount",
    "AmountRole",
    "Answer",
    "Box",
    "Claim",
    "ClaimCheck",
    "Code",
    "Context",
    "DeadLetter",
    "Decision",
    "Discount",
    "Document",
    "Event",
    "Evidence",
    "Facts",
    "Fee",
    "FileFacts",
    "FinePrintKind",
    "Inspected",
    "Label",
    "Line",
    "Listing",
    "ModelUse",
    "ObjectRef",
    "PageFacts",
    "PolicyBundle",
    "PolicyPublished",
    "PriceReading",
    "Profile",
    "Reason",
    "Redacted",
    "Review",
    "Severity",
    "Text2",
    "Upload",
    "Uploader",
    "Validated",
    "Verdict",
    "stable_id",
    "utc",
]

NAMESPACE = uuid.UUID("7d0a2a3e-6d0b-5f0c-9a53-a55a9a55a9a5")


def stable_id(*parts: str) -> str:
    """A UUIDv5 of `parts`: the same work gives the same id, so that a duplicate is recognisable."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


def utc(moment: datetime) -> datetime:
    """`moment` in UTC, cut to milliseconds; a naive one is taken as UTC."""
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _rfc3339(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


Time = Annotated[datetime, AfterValidator(utc), PlainSerializer(_rfc3339, return_type=str, when_used="json")]
"""A moment, written as RFC 3339 with milliseconds in UTC."""
Money = Annotated[Decimal, PlainSerializer(_number, return_type=float, when_used="json")]
"""An amount of money in the currency's main unit, written as a JSON number."""
Probability = Annotated[float, Field(ge=0, le=1)]


class Box(NamedTuple):
    """A rectangle in source pixels (after EXIF orientation): left, top, width, height. A JSON array of four integers."""

    x: int
    y: int
    w: int
    h: int


class Model(BaseModel):
    """What every part of an event is: frozen; unknown fields of newer versions are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore", ser_json_inf_nan="null", use_attribute_docstrings=True)


class Decision(enum.StrEnum):
    """What becomes of an upload, mildest first."""

    APPROVE = "approve"
    """Publish it."""
    REVIEW = "review"
    """A person decides."""
    REJECT = "reject"
    """Refuse it."""

    @property
    def rank(self) -> int:
        """0, 1 or 2: a higher rank is stricter."""
        return list(Decision).index(self)


class Severity(enum.StrEnum):
    """How bad it is if it is so (not how sure we are: that is the confidence)."""

    LOW = "low"
    """Worth knowing."""
    MEDIUM = "medium"
    """Misleads or annoys."""
    HIGH = "high"
    """Costs money, or breaks a rule that is enforced."""
    CRITICAL = "critical"
    """Dangerous or illegal."""


class Text2(Model):
    """A sentence in English and in Chinese."""

    en: str
    zh: str


# ── what was uploaded ────────────────────────────────────────────────────────────────────────────────────────────────


class ObjectRef(Model):
    """Where the file lies in the object store (claim check)."""

    bucket: str
    key: str
    version: str | None = None
    etag: str | None = None
    sha256: str | None = None
    size: int | None = None
    """Bytes."""
    media_type: str | None = None
    """Decided from the content by validate; before that, absent."""


class Fee(Model):
    """An extra charge that the listing names."""

    name: str
    amount: Money | None = None


class Listing(Model):
    """What the platform promised."""

    title: str | None = None
    price: Money | None = None
    currency: str | None = None
    """ISO 4217."""
    original_price: Money | None = None
    fees: tuple[Fee, ...] = ()


class Context(Model):
    """What is known of an upload beside the file and the words. All optional."""

    model_config = ConfigDict(frozen=True, extra="allow")

    surface: str | None = None
    """Where it appears: `listing`, `review`, `ticket`, `document`, …"""
    kind: str | None = None
    """The document type: `payslip`, `statement`, `receipt`, `invoice`, `report`, …"""
    listing: Listing | None = None


class Event(Model):
    """The envelope that each value repeats."""

    id: str
    """The CloudEvents id."""
    type: str
    time: Time


class Upload(Event):
    """An upload, as a platform sends it (`moderation.uploads.v1`)."""

    type: Literal["moderation.upload.v1"] = "moderation.upload.v1"
    upload_id: str = Field(min_length=1, max_length=200)
    tenant: str = "default"
    uploader: str | None = None
    file: str | None = None
    """The name the uploader gave; never trusted for the type."""
    declared_type: str | None = None
    """The media type the uploader declared; never trusted either."""
    text: str | None = None
    """What the uploader said."""
    context: Context = Context()
    object: ObjectRef | None = None
    """Absent for words alone."""

    @property
    def surface(self) -> str | None:
        """Where it appears."""
        return self.context.surface


class Uploader(Model):
    """What is known of an uploader's past, counted over windows by the profiles app."""

    uploads_1h: int = 0
    uploads_24h: int = 0
    rejected_24h: int = 0
    rejected_30d: int = 0
    reviews_24h: int = 0


class Profile(Event):
    """An uploader's counters (`moderation.profiles.v1`, compacted, keyed by `tenant/uploader`)."""

    type: Literal["moderation.profile.v1"] = "moderation.profile.v1"
    tenant: str
    uploader: str
    counters: Uploader


# ── what was found ───────────────────────────────────────────────────────────────────────────────────────────────────


class Evidence(Model):
    """What a label rests on."""

    kind: Literal["text", "region", "field", "code", "file"]
    """`text`: words (of the picture where there is a box, of the uploader where there is none); `region`: pixels; `field`: a named fact; `code`: a QR or
    bar code; `file`: the bytes."""
    text: str | None = None
    """Redacted in a verdict."""
    box: Box | None = None
    page: int = 0


class Label(Model):
    """One thing that was found: what, how bad, how sure, by whom, and what it rests on."""

    name: str
    severity: Severity = Severity.MEDIUM
    confidence: Probability = 1.0
    source: str
    """Who says so: `validate`, `prices`, `terms`, `pii`, `glm`, …"""
    rule: str | None = None
    """The policy rule that acted on it, in a verdict."""
    message: Text2 | None = None
    """One sentence for the uploader."""
    evidence: tuple[Evidence, ...] = ()


class FileFacts(Model):
    """What the bytes are."""

    media_type: str
    """By content, e.g. `image/png`."""
    size: int
    sha256: str
    extension: str | None = None
    """The usual extension of this type, without the dot."""
    pages: int = 0
    """Pages or frames decoded; 0 where it is no picture."""
    width: int | None = None
    """Source pixels of the first page, after EXIF orientation."""
    height: int | None = None


class PageFacts(Model):
    """A page or frame as decoded."""

    index: int
    width: int
    """Source pixels; for a PDF, pixels of the rendition."""
    height: int


class FinePrintKind(enum.StrEnum):
    """What a line of fine print says."""

    EXPIRY = "expiry"
    """The offer is over, or ends."""
    CONDITION = "condition"
    """The price needs something: a coupon, a membership, a minimum."""
    CHARGE = "charge"
    """Something costs extra."""
    ACTUAL_PRICE = "actual_price"
    """The real price is another one."""
    EXCLUSION = "exclusion"
    """The offer leaves something out."""
    HARMLESS = "harmless"
    """None of these."""


class Line(Model):
    """A line of text as it stands in the picture."""

    text: str
    box: Box
    confidence: Probability
    page: int = 0
    height: float = 0
    """Of the glyphs, source pixels."""
    relative_size: float = 1
    """Height over the page's median line height."""
    contrast: float = 21
    """WCAG contrast of stroke to background, 1 to 21."""
    color: tuple[int, int, int] | None = None
    """Of the strokes, RGB."""
    background: tuple[int, int, int] | None = None
    struck: bool = False
    """A line is drawn through it, seen in the pixels."""
    fine_print: FinePrintKind | None = None
    """Set where the line is fine print by size and contrast."""
    order: int = 0
    """Place in reading order on its page."""
    row: int | None = None
    """Lines of one page with the same number stand in one row."""
    column: int | None = None


class Code(Model):
    """A QR or bar code."""

    format: str
    """zxing's name of the format, e.g. `QRCode`, `EAN13`."""
    text: str
    box: Box
    page: int = 0


class AmountRole(enum.StrEnum):
    """What an amount of money is on the page."""

    HEADLINE = "headline"
    """The price that is advertised."""
    ORIGINAL = "original"
    """The former price: struck out or called so."""
    UNIT = "unit"
    """Per kilogram, per piece, …"""
    FROM = "from"
    """The lowest of a range: "from", 起."""
    SELECTED = "selected"
    """The price of the option that is selected."""
    ITEM = "item"
    """One line of an order."""
    SUBTOTAL = "subtotal"
    """A sum before fees and discounts."""
    FEE = "fee"
    """An extra charge, with its name."""
    SHIPPING = "shipping"
    """Delivery."""
    TAX = "tax"
    """Tax shown on its own."""
    COUPON = "coupon"
    """Taken off; a positive number."""
    DEPOSIT = "deposit"
    """Paid in advance."""
    TOTAL = "total"
    """What is to be paid."""
    PAID = "paid"
    """What was paid."""
    OTHER = "other"
    """Money, but none of these."""


class Amount(Model):
    """One amount of money read from the picture."""

    role: AmountRole
    value: Money
    currency: str | None = None
    """ISO 4217, where the page tells."""
    name: str | None = None
    """The words it belongs to: a fee's or an item's name."""
    quantity: Money | None = None
    """Pieces, for an item."""
    text: str = ""
    """As printed."""
    box: Box
    page: int = 0
    confidence: Probability = 1.0


class Discount(Model):
    """A discount that the page claims."""

    kind: Literal["percent", "amount", "threshold", "nth_item", "buy_get", "bundle", "fixed"]
    """`percent`: `value` is the fraction taken off; `amount`: money off; `threshold`: `value` off from `minimum`; `nth_item`: `value` is the fraction off the
    `quantity`-th; `buy_get`: buy `quantity`, get `free`; `bundle`: `quantity` for `value`; `fixed`: some other offer."""
    value: Money | None = None
    minimum: Money | None = None
    quantity: int | None = None
    free: int | None = None
    expired: bool | None = None
    """True where the page says that it is over."""
    period: str | None = None
    text: str
    box: Box
    page: int = 0
    confidence: Probability = 1.0


class PriceReading(Model):
    """What the picture says about money."""

    currency: str | None = None
    amounts: tuple[Amount, ...] = ()
    discounts: tuple[Discount, ...] = ()
    listed: Money | None = None
    """The headline price."""
    original: Money | None = None
    total: Money | None = None
    """What is to be paid, or was paid."""
    fees: tuple[Fee, ...] = ()
    """Extra charges, shipping among them."""


class ClaimCheck(enum.StrEnum):
    """How a claim stands against what was read."""

    SUPPORTED = "supported"
    """The picture or the listing says so."""
    CONTRADICTED = "contradicted"
    """It says otherwise."""
    CANNOT_TELL = "cannot_tell"
    """It says nothing of it."""


class Claim(Model):
    """Something the uploader says was promised or happened."""

    kind: Literal["promised_price", "paid_price", "original_price", "discount", "cheaper", "dearer", "fee", "other"]
    text: str
    value: Money | None = None
    """Money, or the fraction off for `discount` and `cheaper`."""
    currency: str | None = None
    name: str | None = None
    """The fee's name."""
    check: ClaimCheck = ClaimCheck.CANNOT_TELL
    evidence: tuple[Evidence, ...] = ()


class Document(Model):
    """A document's fields; their names follow the schema of its kind."""

    kind: str
    fields: dict[str, JsonValue] = {}
    tables: tuple[dict[str, JsonValue], ...] = ()
    """`{name, columns, rows}` each."""
    checks: tuple[dict[str, JsonValue], ...] = ()
    """`{name, holds, expected, found}` each."""
    confidence: Probability = 1.0


class Facts(Model):
    """The structured reading."""

    price: PriceReading | None = None
    document: Document | None = None
    claims: tuple[Claim, ...] = ()


class ModelUse(Model):
    """A model that took part."""

    name: str
    revision: str | None = None
    backend: str
    prompt: str | None = None
    """SHA-256 of the prompt."""


class Answer(Model):
    """A vision-language model's answer to one of the policy's questions."""

    answer: bool
    confidence: Probability
    quote: str | None = None
    box: Box | None = None


class _Examined(Event):
    """What validate knows, carried on by inspect."""

    upload: Upload
    profile: Uploader | None = None
    """Absent where the uploader is not named or not known."""
    file: FileFacts | None = None
    labels: tuple[Label, ...] = ()
    refused: bool = False
    """The policy does not let this file be inspected."""
    timings_ms: dict[str, float] = {}


class Validated(_Examined):
    """An upload whose file may be inspected (`moderation.validated.v1`, restricted)."""

    type: Literal["moderation.validated.v1"] = "moderation.validated.v1"


class Inspected(_Examined):
    """What was found in an upload: evidence, no decision (`moderation.inspected.v1`, restricted).

    A refused file comes here straight from validate, without a reading, so that judge is the one place where verdicts are made.
    """

    type: Literal["moderation.inspected.v1"] = "moderation.inspected.v1"
    pages: tuple[PageFacts, ...] = ()
    lines: tuple[Line, ...] = ()
    codes: tuple[Code, ...] = ()
    facts: Facts = Facts()
    answers: dict[str, Answer] = {}
    """By question id."""
    models: tuple[ModelUse, ...] = ()
    degraded: tuple[str, ...] = ()
    """Inspectors that could not answer."""

    @property
    def page_text(self) -> str:
        """The picture's text in reading order, a line each."""
        return "\n".join(line.text for line in self.lines)


# ── what was decided ─────────────────────────────────────────────────────────────────────────────────────────────────


class Reason(Model):
    """Why, ready to be shown to the uploader."""

    rule: str
    message: Text2


class Redacted(Model):
    """What a dashboard may show."""

    text: str | None = None
    """The uploader's words with PII masked."""
    ocr: str | None = None
    """The picture's words with PII masked."""
    object: ObjectRef | None = None
    """The masked picture."""


class PolicyBundle(Model):
    """The policy that judged."""

    bundle: str
    """SHA-256 of the canonical bundle."""
    name: str
    version: str
    rules_hit: tuple[str, ...] = ()
    shadow_hits: tuple[str, ...] = ()


class Verdict(Event):
    """The verdict on an upload (`moderation.verdicts.v1`, and one of approved, review, rejected). Public."""

    type: Literal["moderation.verdict.v1"] = "moderation.verdict.v1"
    verdict_id: str
    upload_id: str
    tenant: str
    uploader: str | None = None
    surface: str | None = None
    revision: int = Field(default=1, ge=1)
    supersedes: str | None = None
    decision: Decision
    decided_by: Literal["policy", "reviewer", "fallback"] = "policy"
    labels: tuple[Label, ...] = ()
    reasons: tuple[Reason, ...] = ()
    facts: Facts = Facts()
    pii: dict[str, int] = {}
    """Entity type to count; never the values."""
    redacted: Redacted = Redacted()
    policy: PolicyBundle
    models: tuple[ModelUse, ...] = ()
    degraded: tuple[str, ...] = ()
    object: ObjectRef | None = None
    timings_ms: dict[str, float] = {}
    created_at: Time
    """The time of the inspected event: judge has no clock, so that a replay gives the same bytes."""


class DeadLetter(Event):
    """An event that a stage could not work (`moderation.dead-letter.v1`, restricted). The headers say the cause too."""

    type: Literal["moderation.dead-letter.v1"] = "moderation.dead-letter.v1"
    upload_id: str | None = None
    """Absent where the value could not be read."""
    stage: str
    topic: str
    partition: int
    offset: int
    cause: str
    """The exception's class."""
    message: str
    attempts: int
    key: str | None = None
    value: str
    """The original value; base64 where it is not UTF-8."""
    encoding: Literal["utf-8", "base64"] = "utf-8"
    headers: dict[str, str] = {}


class Review(Event):
    """A reviewer's decision (`moderation.reviews.v1`)."""

    type: Literal["moderation.review.v1"] = "moderation.review.v1"
    upload_id: str
    verdict_id: str
    reviewer: str
    decision: Decision
    note: str | None = None


class PolicyPublished(Event):
    """A published policy bundle (`moderation.policies.v1`, compacted, keyed by the policy's name)."""

    type: Literal["moderation.policy.v1"] = "moderation.policy.v1"
    name: str
    version: str
    bundle: str
    """SHA-256 of the canonical bundle."""
    files: dict[str, str]
    """Relative path to content."""
