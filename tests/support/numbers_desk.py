"""A company as the pictures tell it: departments of a carrier, its drivers, who stops when."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.account import LineStatus, NextCharge
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.numbers import Desk, NumbersViewModel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from fakes.operator_fleet import FakePark
    from kyivstar_desktop.domain.batch import Wanted
    from kyivstar_desktop.domain.fleet import FleetLine

TREE = (  # id, name, parent, numbers
    ("d1", "Доставка", "", 0),
    ("d11", "Водії", "d1", 402),
    ("d12", "Диспетчери", "d1", 46),
    ("d13", "Склад", "d1", 100),
    ("d2", "Продажі", "", 0),
    ("d21", "Київ", "d2", 118),
    ("d22", "Львів", "d2", 74),
    ("d23", "Одеса", "d2", 68),
    ("d24", "Харків", "d2", 52),
    ("d3", "Центральний офіс", "", 86),
    ("d4", "Безпека", "", 73),
    ("d5", "ІТ", "", 61),
    ("d6", "Бухгалтерія", "", 24),
    ("d7", "Резерв", "", 100),
)
NAMES = (
    "Кравець Микола", "Захарчук Ілля", "Савчук Денис", "Гончар Олег", "Поліщук Роман",
    "Дяченко Анна", "Мельник Ганна", "Олійник Тарас", "Романюк Павло", "Бойко Ірина",
)  # fmt: skip
TOLD = (  # user, tariff, balance, fee, days until it is charged
    ("Бондар Сергій", "LOVE UA На максимум", 62_25, 175_00, 6),
    ("Коваль Андрій", "LOVE UA На максимум", 90_50, 175_00, 7),
    ("Ткаченко Юрій", "ВАШ Регіон", 140_00, 175_00, 9),
    ("Шевчук Ігор", "LOVE UA На максимум", 171_10, 175_00, 11),
)
NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)


def tell(park: FakePark, number: str, role: str = "coordinator", *, whole: bool = True) -> None:
    """The person of `number` gets the company. `whole` False: the told drivers only, 12 numbers."""
    park.company(number, role)
    for ident, name, parent, _count in TREE:
        park.department(ident, name, *([parent] if parent else []))
    n = _tell_drivers(park)
    if not whole:
        return
    for ident, _name, _parent, count in TREE:
        for i in range(count - (n if ident == "d11" else 0)):
            n += 1
            _tell_plain(park, n, ident, i)


def _tell_drivers(park: FakePark) -> int:
    for n, (user, tariff, balance, fee, days) in enumerate(TOLD, 1):
        money = {"balance": Money(balance), "fee": Money(fee), "days": days}
        park.add(n, node="d11", user=user, tariff=tariff, **money)  # type: ignore[arg-type]
    contract = {"payment_type": "contract", "disconnect_limit": Money(-100_00)}
    park.add(
        5, node="d11", user="Лисенко Петро", tariff="Smart Business", balance=Money(-42_00),
        fee=Money(120_00), days=10, **contract,
    )  # fmt: skip
    park.add(
        6, node="d11", user="Мороз Віктор", tariff="LOVE UA Світло +", balance=Money(8_00),
        fee=Money(0), next_charge=NextCharge(None, Money(0)),
        active_until=NOW + timedelta(days=13),
    )  # fmt: skip
    _tell_safe(park)
    return 12


def _tell_safe(park: FakePark) -> None:
    park.add(7, node="d11", user=NAMES[0], tariff="ВАШ Регіон", balance=Money(310_00), days=14)
    park.add(8, node="d11", user=NAMES[1], balance=Money(452_60), fee=Money(200_00), days=16)
    park.add(9, node="d11", user=NAMES[3], balance=Money(912_60), days=3)
    park.add(
        10, node="d11", user=NAMES[4], tariff="Smart Business", balance=Money(0),
        fee=Money(50_00), payment_type="contract", disconnect_limit=Money(-200_00),
    )  # fmt: skip
    park.add(
        11, node="d11", user=NAMES[6], tariff="Smart Business", balance=Money(0),
        status=LineStatus.SUSPENDED, suspension="blockOther",
        suspended_since=NOW - timedelta(days=6),
    )  # fmt: skip
    park.add(12, node="d11", user=NAMES[7], balance=None)


def _tell_plain(park: FakePark, n: int, node: str, i: int) -> None:
    short = i % 24 == 5
    balance = Money(20_00 if short else 260_00 + n % 90 * 100)
    user = f"{NAMES[n % 10]} {n}"
    days = 12 + n % 12
    park.add(n, node=node, user=user, balance=balance, fee=Money(225_00), days=days)


async def polled(world: World) -> None:
    """The first round over all numbers has ended."""
    await world.timed(world.cabinet.fleet.refresh())
    await settle(400)


async def passed(world: World) -> None:
    """Changes of the store are gathered for a moment."""
    await settle()
    for _ in range(3):  # by the service, by the page, and what came meanwhile
        await world.clock.advance(1)
        await settle(600)


class Office:
    """A coordinator at her desk: the page, and what it has handed to others."""

    def __init__(self, world: World, vm: NumbersViewModel) -> None:
        self.world, self.vm = world, vm
        self.wanted: list[Wanted] = []
        self.opened: list[int] = []

    @property
    def rows(self) -> list[str]:
        """Users of the rows that are there, "" while one is being read, a group in brackets."""
        found = [self.vm.model.row(n) for n in range(self.vm.model.rowCount())]
        return [_named(row) for row in found]

    async def quiet(self) -> None:
        await settle(600)

    async def rise(self) -> None:
        """The page is left."""
        self.vm.dispose()
        await settle()


def _named(row: object) -> str:
    if row is None:
        return ""
    title = getattr(row, "title", None)
    return f"[{title}]" if title is not None else str(getattr(row, "user", ""))


def office(
    story: Callable[[Office], Coroutine[Any, Any, None]],
    *,
    role: str = "coordinator",
    arg: str = "d11",
    more: int = 0,
    tables: dict[str, list[list[str]]] | None = None,
) -> None:
    """`story` at a desk of the twelve told drivers, and `more` plain ones."""

    async def whole() -> None:
        async with World() as world:
            tell(world.operator.park, OLENA, role, whole=False)
            for n in range(more):
                _tell_plain(world.operator.park, 100 + n, "d11", n)
            await world.sign_in()
            await polled(world)
            desk = await sit_down(world, arg, tables or {})
            try:
                await story(desk)
            finally:
                await desk.rise()

    asyncio.run(whole())


async def sit_down(world: World, arg: str, tables: dict[str, list[list[str]]]) -> Office:
    made: list[Office] = []

    def hand_over(wanted: Wanted) -> None:
        made[0].wanted.append(wanted)

    async def rows(path: Any) -> Any:
        yield tables[path.name]

    desk = Desk(
        world.cabinet.fleet,
        world.accounts,
        world.history,
        world.exports,
        world.cabinet.undo,
        world.clock,
        hand_over=hand_over,
        opened=lambda: made[0].opened.append(1),
        reads_tables=rows,
        nodes=world.cabinet.nodes,
        orders=world.cabinet.orders,
    )
    made.append(Office(world, NumbersViewModel(desk, arg=arg)))
    await settle(600)
    return made[0]


def line_at(desk: Office, row: int) -> FleetLine:
    found: Any = desk.vm.model.row(row)
    return found
