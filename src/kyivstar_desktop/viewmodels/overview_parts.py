"""Pieces of Overview's State: one card each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class Cell:
    """One allowance. `permille` of what was granted is left; None: unlimited or not stated."""

    icon: str
    name: str
    left: str
    of: str
    permille: int | None
    until: str
    low: str
    accessible: str


@dataclass(frozen=True, slots=True)
class Charge:
    """The card of the next charge. `cover` None: no button."""

    amount: str
    when: str
    what: str
    badge: str
    tone: str
    have: str
    need: str
    permille: int | None
    cover: Money | None
    cover_text: str


@dataclass(frozen=True, slots=True)
class Validity:
    """The 274 + 91 day bar; `permille` of the active part has passed."""

    until: str
    state: str
    tone: str
    permille: int
    stage: str
    note: str


@dataclass(frozen=True, slots=True)
class Notice:
    """«Варто уваги»: `action`: `history:<row id>`, `topup` or `topup:<kopiykas>`."""

    icon: str
    title: str
    text: str
    button: str
    action: str
