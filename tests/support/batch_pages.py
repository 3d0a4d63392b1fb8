"""A company with employees, tables to load, and the page of batches over all of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.batch import RawCell
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch import BatchViewModel, Desk
from kyivstar_desktop.viewmodels.batch_base import Kept

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from kyivstar_desktop.domain.batch import Batch

NAMES = (
    "Коваль Андрій", "Бондар Сергій", "Ткаченко Юрій", "Дорошенко Павло", "Савчук Денис",
    "Шевчук Ігор", "Рудь Василь", "Ганжа Марія", "Яценко Ліна", "Клим Яна", "Дудка Остап",
    "Бойко Назар", "Жук Олена", "Сова Левко", "Панчук Ігор",
)  # fmt: skip
FILE = Path("/home/olena/поповнення_листопад.xlsx")
HEADS = ("Номер", "Імʼя", "Сума", "Коментар")
SUM = "150,00"
Cells = tuple[str | RawCell, ...]


def number(n: int) -> str:
    """The number of the n-th employee, from 1."""
    return f"+38067{5_000_000 + n}"


def typed(n: int) -> str:
    """As it stands in a file."""
    return f"067 {5_000_000 + n}"


def people(world: World, count: int = 40) -> None:
    """A company of so many numbers, of whom OLENA is the coordinator."""
    park = world.operator.park
    park.company(OLENA)
    park.department("dep_drivers", "Водії")
    for n in range(1, count + 1):
        park.add(n, node="dep_drivers", user=NAMES[n % len(NAMES)], balance=Money(40_00))


def run(story: Callable[[World], Coroutine[None, None, None]], *, count: int = 40) -> None:
    """`story(world)` of a coordinator whose park is here."""

    async def whole() -> None:
        async with World() as world:
            people(world, count)
            await world.sign_in()
            await settle(200)
            await story(world)

    asyncio.run(whole())


def page(world: World, arg: str = "", *, kept: Kept | None = None) -> BatchViewModel:
    cabinet = world.cabinet
    desk = Desk(
        cabinet.batches, world.accounts, cabinet.catalogue, world.clock, demo=True,
        kept=kept or Kept(),
    )  # fmt: skip
    return BatchViewModel(desk, arg=arg)


def good_rows(count: int, *, first: int = 1) -> list[Cells]:
    """Rows that are ready as they stand."""
    return [(typed(n), NAMES[n % len(NAMES)], SUM, "") for n in range(first, first + count)]


def bad_rows() -> list[Cells]:
    """One row of each trouble a person meets: three errors, two warnings."""
    return [
        ("067 555 02 1", "Дорошенко Павло", SUM, ""),
        (typed(3), "Ткаченко Юрій", SUM, "знову"),
        ("050 555 02 03", "Ганжа Марія", SUM, ""),
        (typed(12), "Бойко Назар", "сто", ""),
        (typed(13), "Жук Олена", RawCell("formula", "=B2*2"), ""),
    ]


def lay(world: World, rows: Sequence[Cells], path: Path = FILE) -> Path:
    """A table that may be chosen."""
    return world.tables.put(path, [HEADS, *rows])


async def checked(world: World, vm: BatchViewModel, rows: Sequence[Cells] | None = None) -> Batch:
    """The file has been chosen and checked."""
    lay(world, rows if rows is not None else [*good_rows(10), *bad_rows()])
    await settle(30)
    vm.take_file(str(FILE))
    await settle(120)
    batch = vm.batch
    assert batch is not None, vm.state.trouble
    return batch


async def agreed(world: World, vm: BatchViewModel) -> None:
    """Count and total are typed as they are, then the code of the SMS."""
    batch = vm.batch
    assert batch is not None
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
    vm.main()
    vm.type_count(str(batch.tally.going.rows))
    vm.type_total(f"{batch.total.kopiykas // 100},{batch.total.kopiykas % 100:02d}")
    vm.authorise()
    await settle(200)


async def ended(world: World, vm: BatchViewModel) -> Batch:
    """The run is over."""
    for _ in range(200):
        batch = vm.batch
        assert batch is not None
        if batch.state.ended:
            return batch
        await world.clock.advance(0.5)
        await settle(50)
    raise AssertionError(f"still {vm.batch}")
