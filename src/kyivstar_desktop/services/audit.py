"""Audit: who did what and when, in one hash-chained log that can be exported and verified.

Payments, orders and batches are in the journal's own chains already; what has none (sign-ins,
approvals, signatures, imports) is written here as it happens. Nothing of it reaches a log file.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.audit import ACT, BATCH, PAYMENT, Altered, AuditQuery
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.session_core import Phase
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from kyivstar_desktop.domain.audit import AuditKey, AuditPage, Entry
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import ExportPort, Journal
    from kyivstar_desktop.services.session import OpenProfile, SessionState

log = logging.getLogger("money")
CHUNK = 1000


async def verify_journal(journal: Journal) -> Altered | None:
    """Every chain of a file: payments, then each batch, then the acts. StorageTrouble."""
    payment = await journal.verify()
    if payment is not None:
        return Altered(PAYMENT, payment)
    for batch in await journal.batches.all():
        row = await journal.batches.verify(batch.id)
        if row is not None:
            return Altered(BATCH, f"{batch.id}/{row}")
    act = await journal.audit.verify()
    return Altered(ACT, str(act)) if act is not None else None


class Audit:
    """Follows the open profile. `revision` grows with each act that was written here."""

    def __init__(self, accounts: Accounts, exports: ExportPort) -> None:
        self._session, self._exports = accounts.session, exports
        self._profile: OpenProfile | None = None
        self._phase = Phase.NONE
        self._scope = TaskScope()
        self.revision: Observable[int] = Observable(0)
        self._session.follow(self._on_opened)
        self._session.state.subscribe(self._on_session, quiet=True)
        self._session.before_close(self.aclose)
        self._on_session(self._session.state.value)

    # --- writing --------------------------------------------------------------------------------
    def note(self, kind: str, *, ref: str = "", detail: str = "") -> None:
        """Written in the background, in the order of the calls; `kind` is one of domain.audit."""
        profile = self._profile
        if profile is None or self._scope.closed:
            return
        person = self._session.state.value.person
        who = person.name if person is not None else ""
        self._scope.start(self._write(profile, kind, who, ref, detail), name="audit")

    async def _write(
        self, profile: OpenProfile, kind: str, who: str, ref: str, detail: str
    ) -> None:
        try:
            await profile.journal.audit.add(kind, who=who, ref=ref, detail=detail)
        except StorageTrouble as error:
            log.warning("audit.unwritten", extra={"error": error.kind})
            return
        self.revision.set(self.revision.value + 1)

    # --- reading --------------------------------------------------------------------------------
    async def page(
        self, query: AuditQuery, after: AuditKey | None = None, limit: int = 200
    ) -> AuditPage:
        """Newest first. VaultLocked, StorageTrouble."""
        return await self._journal().audit.page(query, after, limit)

    async def export(
        self,
        query: AuditQuery,
        path: Path,
        heads: Sequence[str],
        row_of: Callable[[Entry], Sequence[str]],
    ) -> int:
        """The whole query as CSV, XLSX or JSON; how many. FileTrouble as the ExportPort."""
        count = await self._exports.write_table(path, heads, self._cells(query, row_of))
        self.note("logExported", detail=str(count))
        return count

    async def _cells(
        self, query: AuditQuery, row_of: Callable[[Entry], Sequence[str]]
    ) -> AsyncIterator[list[Sequence[str]]]:
        after: AuditKey | None = None
        while True:
            page = await self.page(query, after, CHUNK)
            yield [row_of(row) for row in page.rows]
            after = page.after
            if after is None:
                return

    async def verify(self) -> Altered | None:
        """None: every row of every chain is as it was written."""
        found = await verify_journal(self._journal())
        self.note("logVerified", detail=f"{found.chain}/{found.row}" if found is not None else "")
        return found

    def _journal(self) -> Journal:
        if self._profile is None:
            raise VaultLocked
        return self._profile.journal

    # --- who is here ----------------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile = profile
        if profile is None:
            self._phase = Phase.NONE

    def _on_session(self, state: SessionState) -> None:
        before, self._phase = self._phase, state.phase
        if state.phase is Phase.ACTIVE and before is not Phase.ACTIVE:
            self.note("start" if self._session.restored else "signIn")
        elif state.phase is Phase.ENDED and before is Phase.ACTIVE:
            self.note("sessionEnded", detail=state.reason)

    async def aclose(self) -> None:
        await self._scope.aclose()
