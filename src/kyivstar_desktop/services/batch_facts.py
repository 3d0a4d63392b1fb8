"""What is known of the numbers of a batch: own lines, top-ups made lately, services connected."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from kyivstar_desktop.domain.batch import Kind
from kyivstar_desktop.domain.batch_judging import RECENT_DAYS, Terms
from kyivstar_desktop.domain.billing import PaymentLimits
from kyivstar_desktop.domain.errors import AppError, VaultLocked
from kyivstar_desktop.domain.fleet import FleetLine
from kyivstar_desktop.domain.history import fold_text
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.rights import may_top_up
from kyivstar_desktop.domain.tariffs import tab_of
from kyivstar_desktop.services.deadlines import within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.fleet import FleetPicked, Freshness, Node
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.ports.batch import BatchBook, BatchPort
    from kyivstar_desktop.services.ports.contract import OrdersPort
    from kyivstar_desktop.services.refresh import Observable

log = logging.getLogger("money")
PAID_LIFE = timedelta(minutes=5)
LIST_S = 60.0  # so long a start waits for the list of own numbers
MOST_TOPUPS = 5_000  # of the operator's list, the newest; older ones are left to our journal


@dataclass(frozen=True, slots=True)
class PaidSeen:
    """Last top-up by number; `unread` as `domain.batch.Batch.unread`; `failed`: the operator did
    not tell the rest.
    """

    last: Mapping[str, tuple[datetime, Money]] = field(default_factory=dict)
    unread: str = ""
    failed: bool = False


class Park(Protocol):
    """The part of services.fleet.Fleet that a batch asks."""

    nodes: Observable[tuple[Node, ...]]
    loaded: Observable[bool]
    applies: Observable[bool]
    freshness: Observable[Freshness]

    def refresh(self, *, full: bool = False) -> Coroutine[Any, Any, None]: ...
    async def find(self, numbers: Sequence[str]) -> Mapping[str, FleetLine]: ...
    async def lines(self, line_ids: Sequence[str]) -> tuple[FleetLine, ...]: ...
    def rows(self, picked: FleetPicked) -> AsyncIterator[tuple[FleetLine, ...]]: ...
    async def edit(
        self, lines: Sequence[str], *, label: str | None = None, said: str = ""
    ) -> None: ...


class FactBook:
    """Asks the store, the journal and the operator; what cannot be had is simply not known.

    `limits` gives each department's limit: (name, sum) by node id. `shelf` gives the offerings
    that may be named for a kind: id by folded id and folded name.
    """

    def __init__(
        self,
        port: BatchPort,
        orders: OrdersPort,
        accounts: Accounts,
        park: Park | None,
        shelf: Callable[[Kind], Mapping[str, str]],
    ) -> None:
        self._port, self._orders, self._accounts = port, orders, accounts
        self.park, self._shelf = park, shelf
        self.cards: Callable[[], Mapping[str, tuple[str, str]]] = dict  # see Terms.cards
        self._paid: tuple[object, datetime, PaidSeen] | None = None  # of whom, when, what
        self.limits: Callable[[], Mapping[str, tuple[str, Money]]] = self._node_limits

    # --- numbers --------------------------------------------------------------------------------
    async def find(self, numbers: Sequence[str]) -> dict[str, FleetLine]:
        """Own lines of these numbers, from the park and from the lines of a private person."""
        wanted = set(numbers)
        lines = self._accounts.lines.value.value or ()
        found = {line.number: fleet_line(line) for line in lines if line.number in wanted}
        if self.park is not None:
            try:
                found.update(await self.park.find(list(numbers)))
            except VaultLocked:
                log.info("batch.park_shut")
        return found

    async def is_whole(self) -> bool:
        """Whether a number that is not found is not ours: the list was read to its end once."""
        if self.park is None or not self.park.applies.value:
            return self._accounts.lines.value.value is not None
        profile = self._accounts.session.opened.value
        if profile is None or not self.park.loaded.value:
            return False
        try:
            return await profile.store.fleet.last_full() is not None
        except AppError:
            return False

    async def list_is_new(self, clock: Clock) -> bool:
        """Asks what has changed in the list of own numbers, a minute long at most; False: what has
        left it or was blocked may not be known here.
        """
        park = self.park
        if park is None or not park.applies.value:
            return True
        try:
            await within(clock, LIST_S, park.refresh())
        except AppError as error:
            log.info("batch.list_unread", extra={"error": type(error).__name__})
            return False
        return await self.is_whole()

    @property
    def reads_list(self) -> bool:
        """Whether the list of the company's numbers is on its way."""
        park = self.park
        return park is not None and park.applies.value and park.freshness.value.running

    def _node_limits(self) -> dict[str, tuple[str, Money]]:
        nodes = self.park.nodes.value if self.park is not None else ()
        return {n.id: (n.name, n.credit_limit) for n in nodes if n.credit_limit is not None}

    # --- top-ups --------------------------------------------------------------------------------
    async def paid_by_operator(self, *, fresh: bool = True) -> PaidSeen:
        """The last top-up of each number in thirty days by the operator's list, as far as it was
        read; not `fresh`: a list read a few minutes ago will do.
        """
        now, person = self._accounts.operator_now(), self._accounts.session.state.value.person
        if not fresh and self._paid is not None:
            whose, at, seen = self._paid
            if whose == person and now - at <= PAID_LIFE and not seen.unread:
                return seen
        made = await self._read_paid(now)
        self._paid = (person, now, made)
        return made

    async def _read_paid(self, now: datetime) -> PaidSeen:
        since = now - timedelta(days=RECENT_DAYS + 1)
        found: dict[str, tuple[datetime, Money]] = {}
        seen, oldest = 0, now
        try:
            async for page in self._port.topups_since(since):
                for number, at, amount in page:
                    oldest = min(oldest, at)
                    if number not in found or found[number][0] < at:
                        found[number] = (at, amount)
                seen += len(page)
                if seen >= MOST_TOPUPS:
                    return PaidSeen(found, kyiv_day(oldest).isoformat())
        except AppError as error:
            log.info("batch.topups_unread", extra={"error": type(error).__name__})
            return PaidSeen(found, kyiv_day(oldest).isoformat() if found else "all", failed=True)
        return PaidSeen(found)

    async def paid_here(
        self, book: BatchBook, numbers: Sequence[str]
    ) -> Mapping[str, tuple[datetime, Money]]:
        since = self._accounts.operator_now() - timedelta(days=RECENT_DAYS + 1)
        return await book.recent(numbers, since=since)

    # --- terms ----------------------------------------------------------------------------------
    async def terms(self, kind: Kind, *, what: str, amount: Money | str | None) -> Terms:
        """What every row is judged with; services connected now only where the kind needs them."""
        profile = self._accounts.profile.value
        limits = (profile.limits if profile is not None else None) or PaymentLimits()
        shelf = self._shelf(kind)
        named = shelf.get(fold_text(what), what) if shelf else what
        return Terms(
            kind=kind,
            today=kyiv_day(self._accounts.operator_now()),
            least=limits.item_min,
            most=limits.item_max,
            known=await self.is_whole(),
            what=named,
            amount=None if isinstance(amount, str) else amount,
            short=isinstance(amount, str),
            shelf=frozenset(shelf.values()) if shelf else None,
            on=await self._connected() if kind in {Kind.OPTION_ON, Kind.OPTION_OFF} else None,
            may=self._rights(),
            named=shelf,
            cards=self.cards() if kind is Kind.TARIFF else {},
            business=self.park is not None and self.park.applies.value,
        )

    async def connected(self) -> dict[tuple[str, str], str]:
        """Id of each connected service by (line, offering). AppError."""
        options = await self._orders.options()
        return {(one.line, one.offering): one.id for one in options if one.live}

    async def _connected(self) -> frozenset[tuple[str, str]] | None:
        try:
            return frozenset(await self.connected())
        except AppError:
            return None

    def _rights(self) -> dict[str, bool]:
        person = self._accounts.session.state.value.person
        customers = {role.customer for role in person.roles} if person is not None else set()
        return {one: may_top_up(person, one) for one in customers}


def shelf_of(catalogue: Catalogue | None, kind: Kind) -> dict[str, str]:
    """Id of each offering of a kind by its folded id and name; {}: the catalogue is not there."""
    if catalogue is None or kind not in {Kind.TARIFF, Kind.OPTION_ON, Kind.OPTION_OFF}:
        return {}
    wanted = kind is Kind.TARIFF
    found: dict[str, str] = {}
    for one in catalogue.offerings:
        if one.is_tariff is wanted and (one.can_order or kind is Kind.OPTION_OFF):
            found.setdefault(fold_text(one.name), one.id)
    found |= {fold_text(ident): ident for ident in set(found.values())}
    return found


def cards_of(catalogue: Catalogue | None) -> dict[str, tuple[str, str]]:
    """(shelf, form of payment) of each mobile tariff by its id."""
    offerings = catalogue.offerings if catalogue is not None else ()
    return {
        one.id: (tab_of(one).value, one.fact("paymentType"))
        for one in offerings
        if one.spec == "mobileLine"
    }


def fleet_line(line: Line) -> FleetLine:
    """A line of a private person as a row of the park."""
    return FleetLine(
        line=line.id,
        number=line.number,
        account=line.account,
        user=line.owner,
        tariff_id=line.tariff_id,
        tariff=line.tariff,
        payment=line.payment_type,
        status=line.status,
        suspension=line.suspension,
        active_until=line.active_until,
        funded_by=line.funded_by,
        customer=line.customer,
    )
