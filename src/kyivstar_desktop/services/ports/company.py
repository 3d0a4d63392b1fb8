"""The movements of a whole company, as an operator tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.company_moves import MoveCursor, MovePage


class CompanyHistoryPort(Protocol):
    async def moves(self, cursor: MoveCursor, *, until: datetime, limit: int = 1000) -> MovePage:
        """The page from `cursor` on of everything this person may see before `until`, by time.

        Begin with `MoveCursor(since)`. A cursor may be kept on the disk and used after a restart:
        rows never change, and later ones come later. The rest of a page with rows of one instant
        may repeat nothing and drop nothing, whatever the operator's own page size is.
        """
        ...
