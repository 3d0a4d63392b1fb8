"""Feedback: a message to the operator by anybody, signed in or not; no token goes along."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.support import NO_FEEDBACK, FeedbackDraft
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.support import Feedback
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports.support import FeedbackPort
    from kyivstar_desktop.services.session import OpenProfile

log = logging.getLogger("chat")


class FeedbackDesk:
    """`draft` is the form as typed: in memory, and in the open profile's store where one is open.

    It leaves the memory with the profile, so that the next person does not find it.
    """

    def __init__(self, port: FeedbackPort, accounts: Accounts) -> None:
        self._port, self._accounts = port, accounts
        self._noted: Noted[FeedbackDraft] = Noted(
            "feedback", FeedbackDraft, NO_FEEDBACK, accounts=accounts
        )
        self._open = False
        self._times: dict[str, datetime] = {}
        self.draft: Observable[FeedbackDraft] = Observable(NO_FEEDBACK)
        self._noted.state.subscribe(self._on_noted)
        accounts.session.follow(self._on_opened)

    async def send(self, feedback: Feedback, key: str) -> str:
        """The ticket's number. Never repeats by itself: the person presses again, same `key`.

        Refused (contactMissing with detail fields, others), Throttled and network errors come
        through.
        """
        return await self._port.send(feedback, key=key, at=self._time_of(key))

    async def keep(self, draft: FeedbackDraft) -> None:
        """An empty one forgets it. A disk that does not take it loses only what outlives us."""
        if draft.key and draft.at is None:
            draft = replace(draft, at=self._time_of(draft.key))
        self.draft.set(draft)
        if not self._open:
            return
        try:
            await self._noted.put(NO_FEEDBACK if draft.is_empty else draft)
        except (StorageTrouble, VaultLocked) as error:
            log.info("feedback.unkept", extra={"error": type(error).__name__})

    async def aclose(self) -> None:
        await self._noted.aclose()

    def _time_of(self, key: str) -> datetime:
        """The same for each try of a key: the request's bytes must not change."""
        kept = self.draft.value
        if kept.key == key and kept.at is not None:
            return kept.at
        return self._times.setdefault(key, self._accounts.operator_now())

    def _on_noted(self, kept: FeedbackDraft) -> None:
        if self.draft.value.is_empty and not kept.is_empty:
            self.draft.set(kept)

    def _on_opened(self, profile: OpenProfile | None) -> None:
        if self._open:
            self.draft.set(NO_FEEDBACK)
        self._open = profile is not None
