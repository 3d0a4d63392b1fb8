"""A paper to print or save: a receipt or a bill as ready strings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """`facts` are (label, value), `rows` (number, name, state, sum), `file_name` has no folder."""

    title: str
    ribbon: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    facts: tuple[tuple[str, str], ...]
    totals: tuple[tuple[str, str], ...]
    in_words: str
    file_name: str
