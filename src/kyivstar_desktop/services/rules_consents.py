"""Consents of rules that have ended: no standing grant is left alive at the operator."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.grants import STANDING
from kyivstar_desktop.domain.rules_book import answered
from kyivstar_desktop.services.rules_book import without_grant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.rules_book import KeptBook
    from kyivstar_desktop.services.session import Session

log = logging.getLogger("money")


class Consents:
    """`labels` are of the consents that are being asked for right now."""

    def __init__(self, grants: Grants, session: Session, book: KeptBook) -> None:
        self._grants, self._session, self._book = grants, session, book
        self.labels: set[str] = set()

    def unanswered(self) -> tuple[str, ...]:
        """Labels of consents of which nobody knows what came."""
        return tuple(x for x in self._book.state.value.asking if x not in self.labels)

    async def _strays(self, labels: Sequence[str]) -> tuple[str, ...]:
        """Living grants of the operator with one of these labels."""
        listed = await self._grants.listed() if labels else ()
        return tuple(
            grant.id
            for grant in listed
            if grant.kind == STANDING and grant.alive and grant.label in labels
        )

    async def end_all(self) -> bool:
        """Before the book is destroyed: whether the operator has ended every consent of it."""
        book, labels = self._book.state.value, self._book.state.value.asking
        held = {rule.grant for rule in book.rules if rule.grant} | set(book.withdraw)
        if not held and not labels:
            return True
        if not self._session.active:
            return False
        known = True
        try:
            held.update(await self._strays(labels))
        except AppError:
            known = False
        ended = await asyncio.gather(*(self._ended(grant) for grant in sorted(held)))
        return known and all(ended)

    async def _ended(self, grant: str) -> bool:
        """Whether the operator has ended it, or knows nothing of it."""
        try:
            await self._grants.withdraw(grant)
        except Refused as refused:
            return refused.status == 404
        except AppError:
            return False
        return True

    async def end(self) -> None:
        if (labels := self.unanswered()) and self._session.active:
            try:
                strays = await self._strays(labels)
                await self._book.change(lambda book: answered(book, labels, strays))
            except AppError as error:
                log.info("rule.consents_unknown", extra={"error": type(error).__name__})
        for grant in self._book.state.value.withdraw:
            if not self._session.active:
                return
            if not await self._ended(grant):
                return
            try:
                await self._book.change(partial(without_grant, grant=grant))
            except (StorageTrouble, VaultLocked):  # once more at the next start
                return
