"""Port of the audit log in the journal's file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kyivstar_desktop.domain.audit import AuditKey, AuditPage, AuditQuery


class AuditBook(Protocol):
    """Append-only; StorageTrouble as the journal."""

    async def add(self, kind: str, *, who: str = "", ref: str = "", detail: str = "") -> None:
        """One act, chained to the one before."""
        ...

    async def page(
        self, query: AuditQuery, after: AuditKey | None = None, limit: int = 200
    ) -> AuditPage:
        """Acts of every chain, newest first."""
        ...

    async def verify(self) -> int | None:
        """Number of the first own act that is not as it was written; None: all are."""
        ...
