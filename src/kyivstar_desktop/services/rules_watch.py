"""What keeps the rules going: the minute, the news, the book and consents that have ended.

Every firing is written into the encrypted store with its key before anything is sent, then is one
intent of the journal: after a crash the same key is found there, or goes out for the first time.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.rules import RunState
from kyivstar_desktop.domain.rules_book import (
    RuleBook,
    look,
    switched_off,
)
from kyivstar_desktop.services.keyed import KeyedActs, new_key
from kyivstar_desktop.services.refresh import Loadable, Observable
from kyivstar_desktop.services.rules_book import KeptBook
from kyivstar_desktop.services.rules_consents import Consents
from kyivstar_desktop.services.rules_facts import RuleFacts
from kyivstar_desktop.services.rules_firing import KIND, Firing
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import LineMoney
    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.cabinet import Base
    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.ports.rules import TopupsPort
    from kyivstar_desktop.services.session import OpenProfile, SessionState

log = logging.getLogger("money")
MINUTE_S = 60.0


class RuleWatch:
    """`book` is what lies in the store. Follows the open profile; looks each minute and at news.

    `trouble` is what kept the last look from being written down: then nothing is sent.
    """

    def __init__(self, port: TopupsPort, acts: KeyedActs, grants: Grants, base: Base) -> None:
        self._grants = grants
        self._accounts, self._intents = base.accounts, base.intents
        self._payments, self._clock = base.payments, base.clock
        self._session = base.accounts.session
        self._facts = RuleFacts(base.accounts, base.intents, base.payments)
        self._book = KeptBook(base.accounts)
        self._consents = Consents(grants, self._session, self._book)
        self._labels = self._consents.labels
        self._scope = TaskScope()
        self._due = asyncio.Event()
        self._undos: list[Callable[[], None]] = []
        self._minutes: asyncio.Task[None] | None = None
        self._withdrawing: asyncio.Task[None] | None = None
        self._asking: dict[str, asyncio.Task[None]] = {}  # by rule
        self._seen: dict[str, datetime | None] = {}  # ages of the balances at the last news
        self._asks = True  # whether the next look may ask for balances that are too old
        self._firing = Firing(port, acts, base.intents, base.accounts, self._book)
        self.book: Observable[RuleBook] = self._book.state
        self.trouble: Observable[AppError | None] = Observable(None)
        self._session.follow(self._on_opened)
        self._session.state.subscribe(self._on_session)
        self._session.before_close(self.aclose)
        self._session.before_wipe(self._consents.end_all)
        base.intents.finished.subscribe(self._on_finished)
        self.book.subscribe(self._on_book)
        grants.state.subscribe(self._on_grants)

    # --- for whoever shows it ---
    def wake(self) -> None:
        """Looks soon."""
        self._due.set()

    async def reread(self) -> None:
        """What lies in the store, anew."""
        await self._book.read()

    async def aclose(self) -> None:
        self._unfollow()
        await self._scope.aclose()

    # --- looking --------------------------------------------------------------------------------
    async def look(self) -> None:
        """One look now: writes down what is due, then sends what is written down."""
        now, book, profile = self._accounts.operator_now(), self.book.value, self._book.profile
        if self._book.idle or profile is None or not self._session.active or not book.working:
            return
        asks, self._asks = self._asks, False
        numbers = {number for rule in book.working for number in rule.numbers}
        facts = {}
        for number in sorted(numbers):
            fresh = self._facts.fresh(number, book, now)
            if fresh is None and asks:
                self._accounts.poke_balance(number)
            elif fresh is not None:
                facts[number] = await self._facts.with_trail(fresh, book, now, profile.store)
        if facts:
            await self._book.change(lambda latest: look(latest, facts, now, new_key))
        await self._firing.send_planned()

    async def _begin(self) -> None:
        await self._book.read()
        for run in self.book.value.of(RunState.UNKNOWN):  # of the time before the program ended
            row = await self._intents.by_key(run.key)
            if row is not None and row.state.final:
                await self._firing.settle(run, row)
        self._withdraw_soon()
        while True:
            try:
                await self.look()
                self.trouble.set(None)
            except AppError as error:
                self.trouble.set(error)
                log.warning("rules.stopped", extra={"error": type(error).__name__})
            await self._due.wait()
            self._due.clear()

    # --- consents that have ended ---------------------------------------------------------------
    def _withdraw_soon(self) -> None:
        running = self._withdrawing is not None and not self._withdrawing.done()
        due = bool(self.book.value.withdraw or self._consents.unanswered())
        if due and not running and not self._scope.closed:
            self._withdrawing = self._scope.start(self._consents.end(), name="withdraw grants")

    # --- the open profile -----------------------------------------------------------------------
    def _follow(self) -> None:
        """While a rule works, every line's money is watched and a minute is counted."""
        if not self.book.value.working:
            self._unfollow()
        elif not self._undos and not self._scope.closed:
            self._undos = [
                self._accounts.all_money.subscribe(self._on_money),
            ]
            self._minutes = self._scope.start(self._count(), name="a minute of rules")

    def _unfollow(self) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        if self._minutes is not None:
            self._minutes.cancel()
            self._minutes = None

    async def _count(self) -> None:
        while True:
            await self._clock.sleep(MINUTE_S)
            self._asks = True
            self.wake()

    def _on_money(self, money: Mapping[str, Loadable[LineMoney]]) -> None:
        """Only a newer balance is news: a failed question would wake us for ever."""
        ages = {number: loaded.at for number, loaded in money.items()}
        if ages != self._seen:
            self._seen = ages
            self.wake()

    def _on_grants(self, loaded: Loadable[tuple[Grant, ...]]) -> None:
        """A consent that ended elsewhere ends its rule here, before anything is refused."""
        dead = {grant.id for grant in loaded.value or () if not grant.alive}
        ended = [rule.id for rule in self.book.value.rules if rule.on and rule.grant in dead]
        if ended and not self._scope.closed:
            self._scope.start(self._end(ended), name="a consent has ended")
        if not loaded.busy and loaded.error is None:
            self._withdraw_soon()

    async def _end(self, rule_ids: Sequence[str]) -> None:
        for rule_id in rule_ids:
            with suppress(StorageTrouble, VaultLocked):  # it is refused at the next firing
                off = partial(switched_off, rule_id=rule_id, why="grantExpired")
                await self._book.change(off)

    def _on_book(self, _book: RuleBook) -> None:
        self._follow()
        self._withdraw_soon()

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._unfollow()
        self._scope.cancel()
        self._scope = TaskScope()
        self._due, self._asks, self._seen = asyncio.Event(), True, {}
        self._firing.by_hand.clear()
        self._asking, self._withdrawing = {}, None
        self._labels.clear()
        self._book.open(profile)
        self.trouble.set(None)
        if profile is not None:
            self._scope.start(self._begin(), name="rules")

    def _on_session(self, state: SessionState) -> None:
        if state.person is not None:
            self.wake()
            self._withdraw_soon()

    def _on_finished(self, row: Intent | None) -> None:
        """What was unknown has become known."""
        if row is None or row.kind != KIND or self._scope.closed:
            return
        for run in self.book.value.of(RunState.UNKNOWN):
            if run.key == row.key:
                self._scope.start(self._firing.settle(run, row), name="a rule's payment ended")
