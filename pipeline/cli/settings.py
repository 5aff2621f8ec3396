"""`assay settings`: what can be set, and what is set."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from pipeline.settings import Settings, settings


def show() -> None:
    """Every setting: its environment variable, its value now, and what it means."""
    table = Table("variable", "value", "meaning")
    now = settings()
    for name, field in Settings.model_fields.items():
        table.add_row(f"ASSAY_{name.upper()}", str(getattr(now, name)), field.description or "")
    Console().print(table)
