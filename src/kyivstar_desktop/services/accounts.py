"""Balances, lines, customers: what Overview, the header and the small window watch.

The store is the truth: a reply is written there, read back and only then shown, with its time.
"""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.services.account_view import AccountView, Connection
from kyivstar_desktop.services.refresh import Loadable, Refresher
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.account import Bucket, Customer, Line
    from kyivstar_desktop.services.ports import (
        AccountPort,
        Clock,
        Event,
        OperatorProfile,
    )
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.services.session import OpenProfile, Session, SessionState

__all__ = ["Accounts", "Connection"]

T = TypeVar("T")
log = logging.getLogger("store")
BALANCE_S = 60.0
LINES_S = 900.0


class Accounts(AccountView):
    """Follows the open profile: the network writes the store, the store is shown."""

    def __init__(
        self, port: AccountPort, session: Session, preferences: PreferencesService, clock: Clock
    ) -> None:
        super().__init__(port, session, preferences, clock)
        self._at_line = ""
        self._operator = self._refresher("profile", port.profile, self._learn, outer=True)
        self._lines = self._refresher("lines", port.lines, self._put_lines)
        self._customers = self._refresher("customers", port.customers, self._put_customers)
        self.current.subscribe(self._on_current)
        session.opened.subscribe(self._on_opened)
        session.state.subscribe(self._on_session)
        session.before_close(self._detach)

    # --- what others call -----------------------------------------------------------------------
    def start(self) -> None:
        """Learns who the operator is; needs no sign-in, but a running loop."""
        self._operator.poke()

    async def refresh(self, *, operator: bool = False) -> None:
        """F5: the current line (`operator`: limits and fees too). Raises the first AppError."""
        wanted: list[Refresher[Any]] = [self._lines, self._customers]
        if operator or self.profile.value is None:
            wanted.append(self._operator)
        if (current := self.current.value) is not None:
            wanted.append(self._bucket_refresher(current))
        ends = await asyncio.gather(*(r.now() for r in wanted), return_exceptions=True)
        for end in ends:
            if isinstance(end, BaseException):
                raise end

    def poke(self) -> None:
        """Asks for everything watched, in the background."""
        if self._store is None or not self.session.active:
            return
        if self.profile.value is None:
            self._operator.poke()
        self._lines.poke()
        self._customers.poke()
        for line in self._kept_fresh():
            self._bucket_refresher(line).poke()

    def poke_balance(self, number: str) -> None:
        """Asks for one line's money; a number that is not ours is ignored."""
        if self.session.active and (line := self._line(number)) is not None:
            self._bucket_refresher(line).poke()

    def hear(self, event: Event) -> None:
        """A hint of the stream: what it names is asked anew, never taken from it."""
        if event.topic == "balance":
            numbers = [n for n in event.keys if self._line(n) is not None]
            for number in numbers or [line.number for line in self._kept_fresh()]:
                self.poke_balance(number)
        elif event.topic == "line":
            self._if_active(self._lines)
        elif event.topic == "customer":
            self._if_active(self._customers)
        elif event.topic == "session":
            ending = self.session.hear_revoked(next(iter(event.keys), ""), event.reason)
            self._outer.start(ending, name="session revoked")
        elif event.topic == "notice":
            self.notice.set(event)
        elif event.topic == "resync":
            self.poke()

    async def aclose(self) -> None:
        await self._detach()
        await self._outer.aclose()

    # --- the open profile -----------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._forget()
        if profile is None:
            return
        self._scope = TaskScope()
        self._store = profile.store
        self._lines = self._refresher("lines", self._port.lines, self._put_lines, LINES_S)
        self._customers = self._refresher("customers", self._port.customers, self._put_customers)
        self._lines.poll()
        self._watch(self._lines, self._show_lines)
        self._watch(self._customers, self._show_customers)
        self._undos.append(profile.store.subscribe(self._on_changes))
        self._scope.start(self._load(), name="load accounts")

    async def _load(self) -> None:
        await self._read_lines()
        await self._read_customers()
        for line in self._kept_fresh():
            await self._read_money(line.number)
        self._loaded = True
        self.poke()

    def _on_session(self, state: SessionState) -> None:
        if self.session.active and self._loaded and state.person is not None:
            self._choose()
            self.poke()

    def _on_current(self, line: Line | None) -> None:
        """Another line is looked at: what the store knows of it, then a fresh balance."""
        number = line.number if line is not None else ""
        if number == self._at_line:
            return
        self._at_line = number
        if number and not self._scope.closed:
            self._scope.start(self._read_money(number), name="read money")
            self.poke_balance(number)

    async def _detach(self) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        await self._scope.aclose()

    def _forget(self) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        self._scope.cancel()
        self._store, self._loaded = None, False
        self._stamped, self._buckets, self._visited = {}, {}, {}
        self.lines.set(Loadable())
        self.customers.set(Loadable())
        self.current.set(None)
        self.all_money.set({})
        self.money.set(Loadable())

    def _if_active(self, refresher: Refresher[Any]) -> None:
        if self.session.active and self._store is not None:
            refresher.poke()

    # --- refreshers: the network writes the store -----------------------------------------------
    def _refresher(
        self,
        name: str,
        fetch: Callable[[], Any],
        apply: Callable[[Any], Any],
        every_s: float = BALANCE_S,
        *,
        wanted: Callable[[], bool] | None = None,
        outer: bool = False,
    ) -> Refresher[Any]:
        scope = self._outer if outer else self._scope
        made: Refresher[Any] = Refresher(
            name, fetch, apply, clock=self._clock, scope=scope, every_s=every_s, wanted=wanted
        )
        made.state.subscribe(self._on_reach)
        return made

    def _watch(self, refresher: Refresher[Any], show: Callable[[], None]) -> None:
        self._undos.append(refresher.state.subscribe(lambda _: show()))

    def _on_reach(self, state: Loadable[None]) -> None:
        if state.busy:
            return
        if state.error is not None:
            self.lost(state.error)
        elif state.at is not None:
            self.reached()

    def _bucket_refresher(self, line: Line) -> Refresher[tuple[Bucket, ...]]:
        number = line.number
        if number not in self._buckets:
            made = self._refresher(
                "buckets",
                partial(self._port.buckets, number, account=line.account),
                partial(self._put_buckets, number),
                wanted=partial(self._is_watched, number),
            )
            self._buckets[number] = made
            self._watch(made, partial(self._show_money, number))
            made.poll()
        return self._buckets[number]

    def _is_watched(self, number: str) -> bool:
        current = self.current.value
        looked_at = current is not None and current.number == number and self.money.watched
        return self.session.active and (looked_at or self.all_money.watched)

    async def _learn(self, profile: OperatorProfile) -> None:
        self.profile.set(profile)

    async def _put_lines(self, lines: Sequence[Line]) -> None:
        if self._store is not None:
            await self._store.put_lines(lines, self.operator_now())
            await self._read_lines()
            for line in self._kept_fresh():
                if line.number not in self._buckets:
                    self._bucket_refresher(line).poke()

    async def _put_customers(self, customers: Sequence[Customer]) -> None:
        if self._store is not None:
            await self._store.put_customers(customers, self.operator_now())
            await self._read_customers()

    async def _put_buckets(self, number: str, buckets: Sequence[Bucket]) -> None:
        if self._store is not None:
            await self._store.put_buckets(number, buckets, self.operator_now())
            await self._read_money(number)


# --- the current line -----------------------------------------------------------------------
