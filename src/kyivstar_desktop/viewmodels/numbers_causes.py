"""How fresh the company's numbers are: the words of the status strip, and the list by cause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.viewmodels.presenting.formats import present_count, sentence
from kyivstar_desktop.viewmodels.presenting.risk import cause_name, fresh_text

if TYPE_CHECKING:
    from kyivstar_desktop.domain.fleet import Freshness


@dataclass(frozen=True, slots=True)
class Causes:
    """Effect: the list by cause; fresh, failed and skipped ones make up all."""

    title: str
    rows: tuple[tuple[str, str], ...]


def causes_of(fresh: Freshness) -> Causes:
    """(cause, how many) with the most frequent first."""
    rows = tuple((sentence(cause_name(code)), present_count(count)) for code, count in fresh.causes)
    return Causes(sentence(fresh_text(fresh)), rows)
