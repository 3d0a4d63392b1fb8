"""What the reconciliation desk says once: a file lies there, an edit can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.reconcile_papers import Act


@dataclass(frozen=True, slots=True)
class Saved:
    """Effect: a file lies at `path`."""

    path: str


@dataclass(frozen=True, slots=True)
class ActWanted:
    """Effect: draw the act of reconciliation as a PDF at `path`."""

    path: str
    act: Act


@dataclass(frozen=True, slots=True)
class Undoable:
    """Effect: words about a local edit that can be taken back."""

    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """Effect: words about what was done."""

    text: str
