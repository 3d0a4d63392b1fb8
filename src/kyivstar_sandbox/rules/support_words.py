"""Words that people type to the operator: plain text, of any script, never a control."""

from __future__ import annotations

import unicodedata
from typing import Final

from kyivstar_sandbox.model.errors import InvalidBody

MOST_CHARS: Final = 4_000
FEEDBACK_CHARS: Final = 2_000
_KEPT: Final = frozenset("\n\t")


def clean(text: str) -> str:
    """The same words with LF at the ends of lines and without other controls."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in lines if char in _KEPT or unicodedata.category(char) != "Cc")


def cleaned(text: object, field: str, *, most: int = MOST_CHARS, least: int = 0) -> str:
    """Words of a request; 400 naming `field` for NUL, no text, too few or too many characters."""
    if not isinstance(text, str) or "\x00" in text:
        raise InvalidBody(field)
    if len(text) > 2 * most:  # an end of a line may become shorter, not by more
        raise InvalidBody(field)
    made = clean(text)
    if not made.strip():
        made = ""
    if not least <= len(made) <= most:
        raise InvalidBody(field)
    return made
