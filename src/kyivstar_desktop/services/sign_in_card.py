"""What is known of one profile of this computer: who it is, its lines, sums, pins and names.

The open profile's card is made from what the services show; that of another one is read from its
own encrypted store, which is opened for reading only and shut again. Of a profile with a code of
its own nothing but its places among the pins is read.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, LineMoney, LineStatus
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.pins import COMPANY, ENDING_DAYS, Known, PinRow, verdict
from kyivstar_desktop.services import lock_row
from kyivstar_desktop.services.profiles import LOCK, has_left
from kyivstar_desktop.services.session_values import read_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kyivstar_desktop.domain.account import Customer, Line, Person
    from kyivstar_desktop.services.ports import Store

PINS, LABELS, LAST_USED = "pins", "labels", "last_used"
SPARK_ROWS = 8
ROLES = ("coordinator", "approver", "viewer", "selfManaged", "user", "owner")


@dataclass(frozen=True, slots=True)
class Company:
    """A company as one sign-in sees it. `role` is the widest of the person's roles there."""

    id: str
    name: str
    role: str
    lines: int
    at_risk: int


@dataclass(frozen=True, slots=True)
class Card:
    """`money` and `sparks` by number, `labels` and `by_id` by line id.

    `trouble` is why it could not be read.
    `signed_in` False: its session has ended, the data can still be read. `shut`: its person has
    signed out, so that nothing of it is told or opened until they sign in again.
    """

    profile_id: str
    operator: str
    person: Person | None = None
    signed_in: bool = False
    locked: bool = False
    shut: bool = False
    lines: tuple[Line, ...] = ()
    customers: tuple[Customer, ...] = ()
    money: Mapping[str, Known] = field(default_factory=dict)
    pins: tuple[PinRow, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    sparks: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    companies: tuple[Company, ...] = ()
    unresolved: int = 0
    last_used: datetime | None = None
    trouble: str = ""
    by_id: Mapping[str, Line] = field(default_factory=dict)

    def line(self, line_id: str) -> Line | None:
        return self.by_id.get(line_id)

    def members(self, customer: str) -> tuple[Line, ...]:
        """Lines of a company."""
        return tuple(line for line in self.lines if line.customer == customer)

    @property
    def own_lines(self) -> tuple[Line, ...]:
        """Those that no company holds, and the person's own number."""
        firms = {company.id for company in self.companies}
        mine = self.person.number if self.person is not None else None
        return tuple(x for x in self.lines if x.customer not in firms or x.number == mine)

    def title(self, line: Line) -> str:
        """Own name, else the owner's, else the number."""
        return self.labels.get(line.id) or line.owner or line.number


class Firms:
    """Companies among the customers. All lines are counted once, then only those of which
    something is known are judged.
    """

    def __init__(self, customers: Iterable[Customer], lines: Iterable[Line], now: datetime) -> None:
        self._firms = [one for one in customers if one.segment == "business" and not one.closed]
        self._counts = {one.id: 0 for one in self._firms}
        self._bare: dict[str, str] = {}  # at risk by what the line itself says: number, company
        for line in lines if self._firms else ():
            if line.customer in self._counts:
                self._counts[line.customer] += 1
                if _plainly_at_risk(line, now):
                    self._bare[line.number] = line.customer

    def companies(
        self, person: Person | None, money: Mapping[str, Known], now: datetime
    ) -> tuple[Company, ...]:
        """In the operator's order."""
        if not self._firms:
            return ()
        risks = Counter(firm for number, firm in self._bare.items() if number not in money)
        for known in money.values():
            if known.money.line.customer in self._counts and verdict(known.money, now).at_risk:
                risks[known.money.line.customer] += 1
        return tuple(
            Company(one.id, one.name, _role(person, one.id), self._counts[one.id], risks[one.id])
            for one in self._firms
        )


def _plainly_at_risk(line: Line, now: datetime) -> bool:
    if line.status is LineStatus.SUSPENDED:
        return not line.suspension.startswith("block")
    until = line.active_until
    return until is not None and until - now <= timedelta(days=ENDING_DAYS)


def _role(person: Person | None, customer: str) -> str:
    held = {r.role for r in person.roles if r.customer == customer} if person is not None else set()
    return next((role for role in ROLES if role in held), "")


async def is_locked(store: Store) -> bool:
    """Whether this profile has a code; one that cannot be read stands for a code.

    A forgotten one counts too: anybody at the keyboard can say so. Only the person's own sign-in
    ends it.
    """
    try:
        row = lock_row.read_row(await store.get_value(LOCK))
    except StorageTrouble:
        return True
    return row is not None


async def read_card(
    store: Store, unresolved: int, profile_id: str, operator: str, now: datetime
) -> Card:
    """From the store of a profile that is not open. StorageTrouble where it cannot be read."""
    if await has_left(store):
        return Card(profile_id, operator, locked=True, shut=True, unresolved=unresolved)
    pins = await read_pins(store)
    if await is_locked(store):
        places = tuple(PinRow(row.slot, "", row.kind) for row in pins)
        return Card(profile_id, operator, locked=True, pins=places)
    person = read_person(await store.get_value("person"))
    found, firms = await store.lines(), await store.customers()
    lines: tuple[Line, ...] = found.value if found is not None else ()
    customers: tuple[Customer, ...] = firms.value if firms is not None else ()
    money = await read_money(store, lines)
    return Card(
        profile_id,
        operator,
        person,
        signed_in=bool(await store.get_value("refresh_token")),
        lines=lines,
        customers=customers,
        money=money,
        pins=pins,
        labels=await read_labels(store),
        sparks=await read_sparks(store, lines, pins),
        by_id={line.id: line for line in lines},
        companies=Firms(customers, lines, now).companies(person, money, now),
        unresolved=unresolved,
        last_used=read_time(await store.get_value(LAST_USED)),
    )


async def read_money(store: Store, lines: Iterable[Line]) -> dict[str, Known]:
    """By number, of every line that was ever read."""
    buckets = await store.all_buckets()
    found = ((line, buckets.get(line.number)) for line in lines)
    return {
        line.number: Known(LineMoney(line, stamped.value), stamped.at)
        for line, stamped in found
        if stamped is not None
    }


async def read_pins(store: Store) -> tuple[PinRow, ...]:
    found = await store.kept(PINS, tuple[PinRow, ...])
    return found.value if found is not None else ()


async def read_labels(store: Store) -> dict[str, str]:
    found = await store.kept(LABELS, dict[str, str])
    return found.value if found is not None else {}


async def read_sparks(
    store: Store, lines: Iterable[Line], pins: Iterable[PinRow]
) -> dict[str, tuple[int, ...]]:
    """Balances after the last movements of money of the pinned lines."""
    pinned = {row.target for row in pins if row.kind != COMPANY}
    numbers = [line.number for line in lines if line.id in pinned]
    return {number: await read_spark(store, number) for number in numbers}


async def read_spark(store: Store, number: str) -> tuple[int, ...]:
    """Kopiykas, oldest first, at most eight."""
    query = HistoryQuery(lines=(number,), money_only=True)
    page = await store.history_page(query, None, SPARK_ROWS)
    return tuple(row.after.kopiykas for row in reversed(page.rows) if row.after is not None)


def read_time(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def kind_of(line: Line) -> str:
    """Kind of the pin of a line."""
    return str(LineKind(line.kind))
