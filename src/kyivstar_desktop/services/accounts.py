"""Balances, lines, customers: what Overview, the header and the small window watch.

The store is the truth: a reply is written there, read back and only then shown, with its time.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.domain.account import LineMoney
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    Offline,
    ServerTrouble,
    StorageTrouble,
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.services.refresh import Loadable, Observable, Refresher
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Bucket, Customer, Line
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.ports import (
        AccountPort,
        Changes,
        Clock,
        Event,
        OperatorProfile,
        Stamped,
        Store,
    )
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.services.session import OpenProfile, Session, SessionState

T = TypeVar("T")
log = logging.getLogger("store")
BALANCE_S = 60.0
LINES_S = 900.0
OWN_LINES = 20  # up to so many lines are kept fresh, beyond that only those looked at
UNREACHED = (Offline, TimedOut, NetworkGate, Untrusted, ServerTrouble, BadReply, Throttled)


@dataclass(frozen=True, slots=True)
class Connection:
    """`state`: connecting, online, offline. `since` is when it began (our clock)."""

    state: str = "connecting"
    error: AppError | None = None
    since: datetime | None = None


class Accounts:
    """Follows the open profile. `money` is of the current line, `all_money` of every line read.

    `moved` is (number, main balance) at each change of a balance that was known before.
    """

    def __init__(
        self, port: AccountPort, session: Session, preferences: PreferencesService, clock: Clock
    ) -> None:
        self.session = session
        self._port, self._preferences, self._clock = port, preferences, clock
        self._outer = TaskScope()  # the operator's profile, with or without a person
        self._scope = TaskScope()
        self._store: Store | None = None
        self._loaded = False
        self._stamped: dict[str, Stamped] = {}
        self._buckets: dict[str, Refresher[tuple[Bucket, ...]]] = {}
        self._undos: list[Callable[[], None]] = []
        self.lines: Observable[Loadable[tuple[Line, ...]]] = Observable(Loadable())
        self.customers: Observable[Loadable[tuple[Customer, ...]]] = Observable(Loadable())
        self.current: Observable[Line | None] = Observable(None)
        self.money: Observable[Loadable[LineMoney]] = Observable(Loadable())
        self.all_money: Observable[Mapping[str, Loadable[LineMoney]]] = Observable({})
        self.moved: Observable[tuple[str, Money | None]] = Observable(("", None))
        self.profile: Observable[OperatorProfile | None] = Observable(None)
        self.connection: Observable[Connection] = Observable(Connection())
        self.notice: Observable[Event | None] = Observable(None)
        self._operator = self._refresher("profile", port.profile, self._learn, outer=True)
        self._lines = self._refresher("lines", port.lines, self._put_lines)
        self._customers = self._refresher("customers", port.customers, self._put_customers)
        session.opened.subscribe(self._on_opened)
        session.state.subscribe(self._on_session)
        session.before_close(self._detach)

    # --- what others call -----------------------------------------------------------------------
    def start(self) -> None:
        """Learns who the operator is; needs no sign-in, but a running loop."""
        self._operator.poke()

    def select(self, line_id: str) -> None:
        """Makes a line current; an unknown id changes nothing."""
        found = [line for line in self.lines.value.value or () if line.id == line_id]
        if not found:
            return
        try:
            self._preferences.change(selected_line=line_id)
        except StorageTrouble as error:
            log.warning("preferences.unsaved", extra={"error": error.kind})
        self._set_current(found[0])

    async def refresh(self) -> None:
        """F5: everything of the current line anew. Raises the first AppError in the way."""
        current = self.current.value
        wanted: list[Refresher[Any]] = [self._lines, self._customers]
        if self.profile.value is None:
            wanted.append(self._operator)
        if current is not None:
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

    def operator_now(self) -> datetime:
        """The operator's business clock; ours until it has answered once."""
        offset = self._port.operator_offset_s()
        return self._clock.now() + timedelta(seconds=offset or 0.0)

    def operator_offset_s(self) -> float | None:
        return self._port.operator_offset_s()

    def reached(self) -> None:
        """Somebody got an answer."""
        if self.connection.value.state != "online":
            self.connection.set(Connection("online", None, self._clock.now()))

    def lost(self, error: AppError) -> None:
        """Somebody got none. Errors that are answers change nothing."""
        if not isinstance(error, UNREACHED):
            return
        if isinstance(error, Throttled) and not error.works:
            return
        if self.connection.value.state == "offline":
            self.connection.set(replace(self.connection.value, error=error))
        else:
            self.connection.set(Connection("offline", error, self._clock.now()))

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
        self._stamped, self._buckets = {}, {}
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

    # --- the store becomes state ----------------------------------------------------------------
    def _on_changes(self, changes: Changes) -> None:
        if not self._scope.closed:
            self._scope.start(self._reread(changes), name="reread accounts")

    async def _reread(self, changes: Changes) -> None:
        if "lines" in changes.topics:
            await self._read_lines()
        if "customer" in changes.topics:
            await self._read_customers()
        if "balance" in changes.topics:
            for number in changes.keys:
                if self._line(number) is not None:
                    await self._read_money(number)

    async def _read_lines(self) -> None:
        if self._store is not None and (found := await self._store.lines()) is not None:
            self._stamped["lines"] = found
            self._show_lines()

    async def _read_customers(self) -> None:
        if self._store is not None and (found := await self._store.customers()) is not None:
            self._stamped["customers"] = found
            self._show_customers()

    async def _read_money(self, number: str) -> None:
        if self._store is not None and (found := await self._store.buckets(number)) is not None:
            self._stamped[number] = found
            self._show_money(number)

    def _show_lines(self) -> None:
        self.lines.set(_loadable(self._stamped.get("lines"), self._lines.state.value))
        self._choose()

    def _show_customers(self) -> None:
        self.customers.set(_loadable(self._stamped.get("customers"), self._customers.state.value))

    def _show_money(self, number: str) -> None:
        line = self._line(number)
        if line is None:
            return
        refresher = self._buckets.get(number)
        state: Loadable[None] = refresher.state.value if refresher else Loadable()
        known: Loadable[tuple[Bucket, ...]] = _loadable(self._stamped.get(number), state)
        value = None if known.value is None else LineMoney(line, known.value)
        shown = Loadable(value, known.at, known.busy, known.error)
        before = self.all_money.value.get(number)
        self.all_money.set({**self.all_money.value, number: shown})
        if self.current.value is not None and self.current.value.number == number:
            self.money.set(shown)
        if before is not None and before.value and value and before.value.main != value.main:
            self.moved.set((number, value.main))

    # --- the current line -----------------------------------------------------------------------
    def _choose(self) -> None:
        lines = self.lines.value.value or ()
        if not lines:
            return
        wanted = self._preferences.value.value.selected_line
        person = self.session.state.value.person
        own = person.number if person else None
        ranked = [*(x for x in lines if x.id == wanted), *(x for x in lines if x.number == own)]
        self._set_current((*ranked, *lines)[0])

    def _set_current(self, line: Line) -> None:
        before = self.current.value
        self.current.set(line)
        if before is None or before.id != line.id:
            self.money.set(self.all_money.value.get(line.number, Loadable()))
            if not self._scope.closed:
                self._scope.start(self._read_money(line.number), name="read money")
            self.poke_balance(line.number)
        elif before != line:
            self._show_money(line.number)

    def _line(self, number: str) -> Line | None:
        lines = self.lines.value.value or ()
        return next((line for line in lines if line.number == number), None)

    def _kept_fresh(self) -> tuple[Line, ...]:
        lines = self.lines.value.value or ()
        if len(lines) <= OWN_LINES:
            return lines
        current = self.current.value
        return (current,) if current is not None else ()


def _loadable(stamped: Stamped | None, state: Loadable[None]) -> Loadable[Any]:
    if stamped is None:
        return Loadable(None, None, state.busy, state.error)
    return Loadable(stamped.value, stamped.at, state.busy, state.error)
