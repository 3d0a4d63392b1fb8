"""What is known of the account: the store becomes state, with ages, errors and the connection."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

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
    from collections.abc import Callable, Mapping
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
    from kyivstar_desktop.services.session import Session

log = logging.getLogger("store")
OWN_LINES = 20  # up to so many lines are kept fresh, beyond that only those looked at
VISITED = 20  # numbers of a big park that stay among the lines once they were opened
UNREACHED = (Offline, TimedOut, NetworkGate, Untrusted, ServerTrouble, BadReply, Throttled)


@dataclass(frozen=True, slots=True)
class Connection:
    """`state`: connecting, online, offline. `since` is when it began (our clock)."""

    state: str = "connecting"
    error: AppError | None = None
    since: datetime | None = None


class AccountView:
    """`money` is of the current line, `all_money` of every line read so far.

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
        self._visited: dict[str, Line] = {}  # by id, the newest last; gone with the sign-out
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
        self._lines: Refresher[tuple[Line, ...]]
        self._customers: Refresher[tuple[Customer, ...]]

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

    def visit(self, line: Line) -> None:
        """Puts a number of a bigger park among `lines`, where `select` finds it.

        It stays until sign-out, or until 20 others were opened after it. One that is among the
        person's own lines already changes nothing.
        """
        own = self._stamped.get("lines")
        if own is not None and any(one.id == line.id for one in own.value):
            return
        self._visited.pop(line.id, None)
        self._visited[line.id] = line
        for ident in tuple(self._visited)[:-VISITED]:
            del self._visited[ident]
        self._show_lines()

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
        shown: Loadable[tuple[Line, ...]] = _loadable(
            self._stamped.get("lines"), self._lines.state.value
        )
        if self._visited:
            own = shown.value or ()
            known = {line.id for line in own}
            others = tuple(x for x in self._visited.values() if x.id not in known)
            shown = replace(shown, value=(*own, *others))
        self.lines.set(shown)
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

    def _choose(self) -> None:
        lines = self.lines.value.value or ()
        if not lines:
            return
        wanted = self._preferences.value.value.selected_line
        person = self.session.state.value.person
        own = person.number if person else None
        ranked = [*(x for x in lines if x.id == wanted), *(x for x in lines if x.number == own)]
        self._set_current((*ranked, *lines)[0])

    def _line(self, number: str) -> Line | None:
        lines = self.lines.value.value or ()
        return next((line for line in lines if line.number == number), None)

    def _kept_fresh(self) -> tuple[Line, ...]:
        lines = self.lines.value.value or ()
        if len(lines) <= OWN_LINES:
            return lines
        current = self.current.value
        return (current,) if current is not None else ()

    def _set_current(self, line: Line) -> None:
        before = self.current.value
        self.current.set(line)
        if before is None or before.id != line.id:
            self.money.set(self.all_money.value.get(line.number, Loadable()))
        elif before != line:
            self._show_money(line.number)


def _loadable(stamped: Stamped | None, state: Loadable[None]) -> Loadable[Any]:
    if stamped is None:
        return Loadable(None, None, state.busy, state.error)
    return Loadable(stamped.value, stamped.at, state.busy, state.error)
