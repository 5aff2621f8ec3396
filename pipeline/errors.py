"""The one exception tree.

AssayError                 every error that Assay raises on purpose; its text is for people
├── UsageError             the user's mistake (arguments, manifest, settings): what, where, how to mend; exit code 2
│   └── PolicyError        one or more mistakes in a policy bundle, each with file, line and column
├── TransientError         may pass if tried again (store, broker or model unreachable)
├── PermanentError         cannot pass however often it is tried (object gone, bytes that cannot be decoded)
│   ├── ObjectMissing      the object is not in the store
│   └── BadEvent           a topic's value is not the event it should be
└── Fatal                  the process must end and be restarted (fenced producer, lost broker); exit code 3
"""

from __future__ import annotations


class AssayError(Exception):
    """Every error that Assay raises on purpose."""

    exit_code = 1


class UsageError(AssayError):
    """The user's mistake: the text says what is wrong, where, and how to mend it."""

    exit_code = 2


class PolicyError(UsageError):
    """Mistakes in a policy bundle; `problems` holds one line each: `file:line:column: what; how to mend`."""

    def __init__(self, problems: list[str]) -> None:
        """`problems`: at least one."""
        super().__init__("\n".join(problems))
        self.problems = problems


class TransientError(AssayError):
    """May pass if tried again."""


class PermanentError(AssayError):
    """Cannot pass however often it is tried."""


class ObjectMissing(PermanentError):  # noqa: N818 -- reads as what happened, like KeyError's kin
    """The object is not in the store."""


class BadEvent(PermanentError):  # noqa: N818
    """A topic's value is not the event it should be."""


class Fatal(AssayError):  # noqa: N818
    """The process must end and be restarted."""

    exit_code = 3
