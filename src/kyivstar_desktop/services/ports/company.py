"""The movements of a whole company, as an operator tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.company_moves import MoveCursor, MovePage
    from kyivstar_desktop.domain.history import HistoryItem


class CompanyHistoryPort(Protocol):
    async def moves(self, cursor: MoveCursor, *, until: datetime, limit: int = 1000) -> MovePage:
        """The page from `cursor` on of everything this person may see before `until`, by time.

        Begin with `MoveCursor(since)`. A cursor may be kept on the disk and used after a restart:
        rows never change, and later ones come later. The rest of a page with rows of one instant
        may repeat nothing and drop nothing, whatever the operator's own page size is.
        """
        ...

    async def details(
        self,
        numbers: Sequence[str],
        *,
        since: datetime,
        until: datetime,
        offset: int,
        limit: int = 1000,
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        """Whole rows of at most 100 numbers by time, and whether more follow `offset + limit`.

        `HistoryItem.line` tells the number. `until` is exclusive.
        """
        ...
