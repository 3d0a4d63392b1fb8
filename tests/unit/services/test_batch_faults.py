"""Fault 34 as a whole: drops, 500s, an ended session, an hour of sleep, a source that runs dry."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.operator import OLENA
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble, SignedOut, TimedOut
from kyivstar_desktop.domain.money import Money
from support.batch_desk import checked, consent, desk_of, ended, numbers, topups
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.intents import Intent

COUNT = 400
SESSION_ENDS, SLEEPS, RUNS_DRY = 120, 200, 300


def troubled(world: World) -> Counter[str]:
    """3 % of answers are dropped after the money moved, 5 % are 500; the rest comes once each."""
    met: Counter[str] = Counter()
    operator = world.operator

    def look(_row: Intent) -> str:
        met["calls"] += 1
        nth = met["calls"]
        if nth % 33 == 0:
            met["dropped"] += 1
            operator.fail_next("act", TimedOut(), after=True)
        elif nth % 20 == 0:
            met["failed"] += 1
            operator.fail_next("act", ServerTrouble(500), after=nth % 40 == 0)
        if nth == SESSION_ENDS:
            raise SignedOut("expired")
        if nth == SLEEPS:
            operator.fail_next("act", Offline("network"), times=12)
        if nth == RUNS_DRY:
            raise Refused("insufficientFunds")
        return ""

    operator.on_act.insert(0, look)
    return met


def test_fault_34_a_batch_goes_on_through_everything_and_the_totals_equal_the_ledger() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        batch_id = await topups(world, COUNT)
        await consent(world, batch_id)
        met = troubled(world)
        stood: list[str] = []
        await batches.run(batch_id)
        for _ in range(6):
            batch = await ended(world, batch_id, State.PAUSED, State.INTERRUPTED, State.DONE)
            if batch.state is State.DONE:
                break
            stood.append(batch.cause)
            await world.clock.advance(3_600)  # asleep, or nobody looks
            if not batch.waits_network:
                await batches.run(batch_id)
        assert (batch.state, batch.unreconciled) == (State.DONE, ())
        assert set(stood) == {"signOut", "network", "source"}
        assert met["dropped"] >= 10
        assert met["failed"] >= 15
        taken = world.operator.batches.taken.values()
        refused = batch.tally.rejected.rows
        assert refused == 1, "the row that met an empty source; it may go again"
        assert batch.tally.confirmed.rows == len(taken) == COUNT - refused
        assert batch.tally.confirmed.kopiykas == sum(one.amount.kopiykas for one in taken)
        assert max(Counter(one.number for one in taken).values()) == 1
        assert await batches.verify(batch_id) is None

    play(story)


def test_fault_33_the_own_number_is_a_number_as_any_other() -> None:
    async def story(world: World) -> None:
        batch_id = await checked(world, [(OLENA, "30"), (numbers(1)[0], "30")])
        rows = (await desk_of(world).rows(batch_id)).rows
        assert {row.number: str(row.code) for row in rows}[OLENA] == "ready"

    play(story)


def test_fault_33_one_kopiyka_over_the_operators_limit_is_too_much() -> None:
    async def story(world: World) -> None:
        profile = world.accounts.profile.value
        most = profile.limits.item_max
        over = replace(most, kopiykas=most.kopiykas + 1)
        cells = [f"{one.kopiykas // 100},{one.kopiykas % 100:02d}" for one in (most, over)]
        batch_id = await checked(world, list(zip(numbers(2), cells, strict=True)))
        rows = (await desk_of(world).rows(batch_id)).rows
        codes = {row.line_no: str(row.code) for row in rows}
        assert (codes[2], codes[3]) == ("notInList", "sumOutOfRange")
        assert rows[0].detail["max"] == most > Money(0)

    play(story)
