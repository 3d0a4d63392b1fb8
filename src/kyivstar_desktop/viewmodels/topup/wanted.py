"""What the top-up page may be opened with: known to the shell before the page itself is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class TopUpFor:
    """What to open with: numbers and sums, or a payment on its way."""

    parts: tuple[tuple[str, Money | None], ...] = ()
    intent_id: str = ""
