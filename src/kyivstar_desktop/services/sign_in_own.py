"""The card of the open profile: what its store holds of money and balances, as it changes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineMoney
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.pins import Known
from kyivstar_desktop.services.sign_in_card import LAST_USED, Card, Firms, read_money, read_spark
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from kyivstar_desktop.domain.account import Customer, Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Changes, Clock
    from kyivstar_desktop.services.session import OpenProfile


class OwnCard:
    """Follows the open profile; `told` after each change, `ready` once its store has been read.

    `before` is what was known of it while it was not open: it is shown until the store is read.
    """

    def __init__(
        self,
        accounts: Accounts,
        payments: Payments,
        clock: Clock,
        *,
        told: Callable[[], None],
        ready: Callable[[], Awaitable[None]],
    ) -> None:
        self._accounts, self._payments, self._clock = accounts, payments, clock
        self._session = accounts.session
        self._told, self._ready = told, ready
        self._scope = TaskScope()
        self._undo: Callable[[], None] = _nothing
        self._money: dict[str, Known] = {}
        self._sparks: dict[str, tuple[int, ...]] = {}
        self._lines: tuple[Line, ...] = ()
        self._customers: tuple[Customer, ...] = ()
        self._by_id: Mapping[str, Line] = {}
        self._firms: Firms | None = None
        self.before: Card | None = None
        self._session.follow(self._on_opened)
        self._session.before_close(self.aclose)

    def card(self) -> Card | None:
        """As of now; None while nothing is open."""
        opened, person = self._session.opened.value, self._session.state.value.person
        if opened is None:
            return None
        before = self._known_before(opened)
        self._take(before)
        money, now = {**before.money, **self._money}, self._accounts.operator_now()
        firms = self._firms or Firms((), (), now)
        return Card(
            opened.profile_id,
            opened.operator,
            person,
            signed_in=self._session.active,
            lines=self._lines,
            customers=self._customers,
            money=money,
            pins=before.pins,
            labels=before.labels,
            sparks={**before.sparks, **self._sparks},
            companies=firms.companies(person, money, now),
            unresolved=len(self._payments.unresolved.value),
            last_used=self._clock.now(),
            by_id=self._by_id,
        )

    def need_sparks(self, numbers: frozenset[str]) -> None:
        """Sparks of these numbers are shown from now on."""
        missing = numbers - self._sparks.keys()
        if missing and not self._scope.closed:
            self._sparks = {**self._sparks, **dict.fromkeys(missing, ())}
            self._scope.start(self._read_sparks(missing), name="read sparks")

    async def aclose(self) -> None:
        self._undo()
        await self._scope.aclose()

    # --- what is shown before the store has been read, and after it ------------------------------
    def _known_before(self, opened: OpenProfile) -> Card:
        before = self.before
        if before is None or before.profile_id != opened.profile_id or before.locked:
            return Card(opened.profile_id, opened.operator)
        return before

    def _take(self, before: Card) -> None:
        """Counts anew only where lines or customers are others than the last time."""
        lines, customers = self._accounts.lines.value.value, self._accounts.customers.value.value
        lines = before.lines if lines is None else lines
        customers = before.customers if customers is None else customers
        if lines is self._lines and customers is self._customers and self._firms is not None:
            return
        if lines is not self._lines:
            self._by_id = {line.id: line for line in lines}
            self._money = _of_lines(self._money, lines)
        self._lines, self._customers = lines, customers
        self._firms = Firms(customers, lines, self._accounts.operator_now())

    # --- the store ------------------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._undo()
        self._undo = _nothing
        self._scope.cancel()
        self._scope = TaskScope()
        self._money, self._sparks = {}, {}
        self._lines, self._customers, self._firms = (), (), None
        if profile is not None:
            self._undo = profile.store.subscribe(self._on_changes)
            self._scope.start(self._begin(profile), name="own card")
        self._told()

    async def _begin(self, profile: OpenProfile) -> None:
        with suppress(StorageTrouble, VaultLocked):
            await profile.store.put_value(LAST_USED, self._clock.now().isoformat())
            found = await profile.store.lines()
            self._money = await read_money(profile.store, found.value if found is not None else ())
            self._told()
        await self._ready()

    def _on_changes(self, changes: Changes) -> None:
        if self._scope.closed:
            return
        if "balance" in changes.topics and changes.keys:
            self._scope.start(self._reread(changes.keys), name="reread money")
        wanted = changes.keys & self._sparks.keys()
        if "history" in changes.topics and wanted:
            self._scope.start(self._read_sparks(wanted), name="read sparks")

    async def _reread(self, numbers: frozenset[str]) -> None:
        opened = self._session.opened.value
        if opened is None:
            return
        lines = {x.number: x for x in self._accounts.lines.value.value or () if x.number in numbers}
        with suppress(StorageTrouble, VaultLocked):
            for number, line in lines.items():
                found = await opened.store.buckets(number)
                if found is not None and self._session.opened.value is opened:
                    known = Known(LineMoney(line, found.value), found.at)
                    self._money = {**self._money, number: known}
            self._told()

    async def _read_sparks(self, numbers: frozenset[str]) -> None:
        opened = self._session.opened.value
        if opened is None:
            return
        with suppress(StorageTrouble, VaultLocked):
            found = {number: await read_spark(opened.store, number) for number in numbers}
            if self._session.opened.value is opened:
                self._sparks = {**self._sparks, **found}
                self._told()


def _of_lines(money: Mapping[str, Known], lines: tuple[Line, ...]) -> dict[str, Known]:
    """The same sums with the lines as they are now."""
    now = {line.number: line for line in lines if line.number in money}
    return {
        number: Known(LineMoney(now[number], known.money.buckets), known.at)
        for number, known in money.items()
        if number in now
    }


def _nothing() -> None:
    return
