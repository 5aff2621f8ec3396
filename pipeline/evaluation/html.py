"""The report as one self-contained HTML page: the figures, then each wrong case with its picture as it is and as it was read, side by side."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from string import Template

from PIL import Image

from pipeline.evaluation.score import Counts, Outcome, Report
from pipeline.reviewer import Reviewed
from topics.labels import spec

LONGEST = 1400
"""Pictures are made no longer than this, in pixels: a report of a hundred wrong cases should still open."""

_WORDS = {
    "en": {
        "title": "Evaluation", "label": "label", "hits": "found", "false": "false alarms", "missed": "missed", "precision": "precision", "recall": "recall",
        "f1": "F1", "all": "all labels", "decisions": "decisions right", "secrets": "secrets leaked", "seconds": "seconds per picture (median, p95)",
        "cases": "cases", "wrong": "Wrong cases", "none": "No case is wrong.", "decision": "decision", "allowed": "right would be", "said": "the uploader said",
        "why": "why", "original": "as uploaded", "read": "as read", "leaked": "leaked secrets", "unmeasured": "cases without a line of truth",
        "notice": "This page holds the uploaded pictures as they are, personal data included: keep it where they are kept.",
    },
    "zh": {
        "title": "评测", "label": "标签", "hits": "命中", "false": "误报", "missed": "漏报", "precision": "精确率", "recall": "召回率", "f1": "F1", "all": "全部标签",
        "decisions": "结论正确", "secrets": "泄露的敏感信息", "seconds": "每张图片秒数（中位数，p95）", "cases": "用例", "wrong": "错误用例", "none": "没有错误用例。",
        "decision": "结论", "allowed": "正确结论", "said": "上传者描述", "why": "原因", "original": "原图", "read": "识别结果", "leaked": "泄露条数",
        "unmeasured": "没有标准答案的用例", "notice": "本页包含未脱敏的原图，请按原图的保密要求存放。",
    },
}  # fmt: skip

_PAGE = Template("""<!doctype html>
<html lang="$lang"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Assay · $title</title>
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 1200px; padding: 0 1rem; }
table { border-collapse: collapse; } th, td { padding: .25rem .8rem; border-bottom: 1px solid #8884; text-align: right; } th:first-child, td:first-child { text-align: left; }
section { border-top: 2px solid #8888; margin-top: 2rem; } .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start; }
figure { margin: 0; } img { max-width: 100%; border: 1px solid #8886; } .bad { color: #c62828; } .notice { opacity: .75; }
</style></head><body>
<h1>Assay · $title</h1><p class="notice">$notice</p>
$figures
<h2>$wrong</h2>
$cases
</body></html>
""")

_CASE = Template("""<section id="$anchor"><h3>$id</h3><ul>$facts</ul><div class="pair">$pictures</div></section>
""")


@dataclass(frozen=True, kw_only=True)
class Wrong:
    """A wrong case, with what the page shows of it. Holds packed pictures, not pixels: there may be hundreds."""

    outcome: Outcome
    said: str
    """The uploader's words, redacted."""
    reasons: tuple[str, ...]
    original: bytes | None
    """JPEG; None where there is no picture."""
    annotated: bytes | None


def keep(outcome: Outcome, reviewed: Reviewed, lang: str) -> Wrong:
    """What the page needs of a wrong case."""
    original = Image.fromarray(reviewed.pages[0].pixels) if reviewed.pages else None
    annotated = reviewed.annotated(lang)
    return Wrong(
        outcome=outcome,
        said=reviewed.verdict.redacted.text or "",
        reasons=tuple(dict.fromkeys(getattr(reason.message, lang) for reason in reviewed.verdict.reasons)),
        original=_jpeg(original) if original else None,
        annotated=_jpeg(annotated) if annotated else None,
    )


def page(report: Report, wrong: Sequence[Wrong], lang: str = "en") -> str:
    """The whole page, in `lang` (en or zh)."""
    words = _WORDS[lang]
    return _PAGE.substitute(
        lang=lang,
        title=escape(words["title"]),
        notice=escape(words["notice"]),
        figures=_figures(report, lang),
        wrong=f"{escape(words['wrong'])} ({len(wrong)})",
        cases="".join(_case(one, number, words) for number, one in enumerate(wrong)) or f"<p>{escape(words['none'])}</p>",
    )


def share(value: float | None) -> str:
    """A figure as people read it; a dash where there is none."""
    return "–" if value is None else f"{value:.3f}"


def _figures(report: Report, lang: str) -> str:
    words = _WORDS[lang]
    right, of = report.decided
    seconds = report.seconds
    facts = [
        (words["cases"], str(len(report.outcomes))),
        (words["decisions"], f"{right} / {of}"),
        (words["secrets"], str(report.leaked)),
        (words["seconds"], f"{seconds[0]:.3f}, {seconds[1]:.3f}" if seconds else "–"),
    ]
    if report.unmeasured:
        facts.append((words["unmeasured"], str(report.unmeasured)))
    head = "".join(f"<th>{escape(words[key])}</th>" for key in ("label", "precision", "recall", "f1", "hits", "false", "missed"))
    rows = [(f"<code>{escape(name)}</code> {escape(getattr(spec(name).title, lang))}", counts) for name, counts in report.labels.items()]
    rows.append((f"<b>{escape(words['all'])}</b>", report.all_labels))
    body = "".join(f"<tr><td>{name}</td>{_cells(counts)}</tr>" for name, counts in rows)
    return "<ul>" + "".join(f"<li>{escape(a)}: <b>{escape(b)}</b></li>" for a, b in facts) + f"</ul><table><tr>{head}</tr>{body}</table>"


def _cells(counts: Counts) -> str:
    values = [share(counts.precision), share(counts.recall), share(counts.f1), str(counts.hits), str(counts.false), str(counts.missed)]
    return "".join(f"<td>{value}</td>" for value in values)


def _case(one: Wrong, number: int, words: dict[str, str]) -> str:
    outcome = one.outcome
    facts = [
        (words["missed"], ", ".join(outcome.missed), True),
        (words["false"], ", ".join(outcome.false), True),
        (words["hits"], ", ".join(outcome.hits), False),
    ]
    facts += [(words["decision"], outcome.decision, not outcome.decided), (words["allowed"], ", ".join(outcome.allowed), False)]
    facts += [(words["leaked"], str(outcome.leaked or ""), True), (words["said"], one.said, False), (words["why"], " ".join(one.reasons), False)]
    pictures = [(words["original"], one.original), (words["read"], one.annotated)]
    return _CASE.substitute(
        anchor=f"case-{number + 1}",
        id=escape(outcome.id),
        facts="".join(f"<li class={'bad' if bad else 'fact'}>{escape(name)}: {escape(text)}</li>" for name, text, bad in facts if text),
        pictures="".join(_figure(title, data) for title, data in pictures if data is not None),
    )


def _figure(title: str, data: bytes) -> str:
    packed = base64.b64encode(data).decode("ascii")
    return f'<figure><figcaption>{escape(title)}</figcaption><img alt="{escape(title)}" src="data:image/jpeg;base64,{packed}"></figure>'


def _jpeg(picture: Image.Image) -> bytes:
    small = picture.convert("RGB")
    small.thumbnail((LONGEST, LONGEST))
    sink = io.BytesIO()
    small.save(sink, "JPEG", quality=80, optimize=True)
    return sink.getvalue()
