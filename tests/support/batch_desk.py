"""Batches over fakes: a file laid, checked, consented to, and time moved until it has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fakes.world import World
    from kyivstar_desktop.domain.batch import Batch, State
    from kyivstar_desktop.services.batch import Batches

SOURCE = "pm_co1"
FILE = "/files/topups.csv"


def desk_of(world: World) -> Batches:
    return world.cabinet.batches


def numbers(count: int, first: int = 100) -> list[str]:
    return [f"+38067{first + n:07d}" for n in range(count)]


async def checked(world: World, rows: Sequence[Sequence[str]], *, kind: str = "topup") -> str:
    """Id of a draft made of a file; every warning is accepted."""
    batches = desk_of(world)
    path = world.tables.put(FILE, [("Номер", "Сума"), *rows])
    preview = await batches.preview(path)
    batch_id = await batches.check_file(preview, preview.mapping, kind=kind, source_id=SOURCE)
    for code, _ in batches.get(batch_id).tally.codes:
        await batches.accept(batch_id, code=code)
    return batch_id


async def topups(world: World, count: int, *, amount: str = "30") -> str:
    return await checked(world, [(number, amount) for number in numbers(count)])


async def consent(world: World, batch_id: str, *, again: bool = False) -> Batch:
    """The right count and total, and the code that has come by SMS."""
    batches = desk_of(world)
    batch = batches.get(batch_id)
    wanted = batch.tally.going if batch.state.editable else batch.tally.planned
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
    return await batches.authorise(batch_id, count=wanted.rows, total=wanted.amount, again=again)


async def ended(world: World, batch_id: str, *states: State, limit_s: float = 900.0) -> Batch:
    """Moves time until the batch is in one of `states` (none: has ended)."""
    flow = desk_of(world).flow(batch_id)
    moved = 0.0
    while moved < limit_s:
        await settle()
        state = flow.value.state
        if state in states or (not states and state.ended):
            return flow.value
        due = world.clock.next_due_s
        step = 0.2 if due is None else max(due, 0.01)
        moved += step
        await world.clock.advance(step)
    raise AssertionError(f"it stays {flow.value.state} {flow.value.cause} {flow.value.tally}")


async def ran(world: World, count: int = 20) -> str:
    """A batch that has been consented to and begun."""
    batch_id = await topups(world, count)
    await consent(world, batch_id)
    await desk_of(world).run(batch_id)
    return batch_id
