"""What a policy says of files."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

DEFAULT_ALLOWED = (
    "image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff", "image/heic", "image/avif", "application/pdf",
)  # fmt: skip


class FileRules(BaseModel):
    """`files:` of a policy, with sizes as numbers."""

    model_config = ConfigDict(frozen=True)

    allow: tuple[str, ...] = DEFAULT_ALLOWED
    """Media types by content."""
    max_bytes: int = 20_000_000
    max_pixels: int = 40_000_000
    """Of one page."""
