"""Between the press and the first byte: a later press wins, and nothing is taken for unchanged that
could not be looked at.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.batch import Kind, State
from kyivstar_desktop.domain.batch_changes import Changed
from kyivstar_desktop.domain.errors import Offline, Refused, ServerTrouble, StepUpNeeded
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.batch_facts import shelf_of
from kyivstar_desktop.services.tasks import TaskScope
from support.batch_desk import FILE, SOURCE, consent, desk_of, ended, topups
from support.screens import play

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from fakes.world import World
    from kyivstar_desktop.domain.batch import Batch

COUNT = 6
HOUR = 3600


def own(n: int) -> str:
    """The n-th number of the company, from 1."""
    return f"+38067{5_000_000 + n}"


def played(story: Callable[[World], Coroutine[None, None, None]]) -> None:
    """`story` at the desk of a company whose numbers are read."""

    async def whole(world: World) -> None:
        world.operator.park.company(OLENA)
        for n in range(1, COUNT + 1):
            world.operator.park.add(n)
        await world.sign_in()
        await settle(300)
        await story(world)

    play(whole, signed_in=False)


async def draft(world: World, *, amount: str = "9000", short: bool = False) -> str:
    batches = desk_of(world)
    heads = ("Номер",) if short else ("Номер", "Сума")
    rows = [(own(n),) if short else (own(n), amount) for n in range(1, COUNT + 1)]
    preview = await batches.preview(world.tables.put(FILE, [heads, *rows]))
    return await batches.check_file(
        preview,
        preview.mapping,
        kind="topup",
        source_id=SOURCE,
        amount="short" if short else None,
    )


async def approved(world: World, *, short: bool = False) -> Batch:
    """Over the limit: a second person has agreed, an hour goes by."""
    sources = world.operator.batches.source_rows
    world.operator.batches.source_rows = [
        replace(one, limit_without_approval=Money(400_00)) for one in sources
    ]
    batch_id = await draft(world, short=short)
    batch = await consent(world, batch_id)
    assert batch.state is State.AWAITING_APPROVAL
    world.operator.batches.approve(batch.grant_id)
    await ended(world, batch_id, State.APPROVED)
    await world.clock.advance(HOUR)
    await settle()
    return desk_of(world).get(batch_id)


async def half_sent(world: World) -> Batch:
    """Paused after eight of twelve rows, and left alone for an hour."""
    batch_id = await topups(world, 12)
    await consent(world, batch_id)
    gates = [world.operator.hold("act") for _ in range(8)]
    await desk_of(world).run(batch_id)
    await settle()
    pausing = desk_of(world).pause(batch_id)
    for gate in gates:
        gate.release()
    await world.timed(pausing)
    await world.clock.advance(HOUR)
    await settle()
    return desk_of(world).get(batch_id)


def pay_elsewhere(world: World, number: str) -> None:
    paid = (number, world.clock.now() - timedelta(minutes=9), Money(70_00))
    world.operator.batches.topups.append(paid)


async def asked(world: World, batch_id: str, code: str = "changedSince") -> Changed:
    with pytest.raises(Refused) as caught:
        await desk_of(world).run(batch_id)
    assert caught.value.code == code
    changed = caught.value.detail["changed"]
    assert isinstance(changed, Changed)
    return changed


# --- a later press wins ---------------------------------------------------------------------------
@pytest.mark.parametrize("press", ["stop", "pause"])
@pytest.mark.parametrize("news", [False, True])
def test_a_stop_pressed_while_the_start_is_judged_wins(press: str, *, news: bool) -> None:
    async def story(world: World) -> None:
        batch = await half_sent(world)
        batches = desk_of(world)
        if news:
            pay_elsewhere(world, f"+38067{111:07d}")
        gate = world.operator.hold("topups_since")
        starting = TaskScope().start(batches.run(batch.id), name="start", awaited=True)
        await settle()
        assert batches.judging.value == {batch.id}
        done = await (batches.stop(batch.id) if press == "stop" else batches.pause(batch.id))
        wanted = State.STOPPED if press == "stop" else State.PAUSED
        assert (done.state, batches.judging.value) == (wanted, frozenset())
        gate.release()
        assert (await starting).state is wanted, "nothing is asked either"
        await world.clock.advance(HOUR)
        assert batches.get(batch.id).state is wanted
        assert len(world.operator.batches.taken) == 8

    played(story)


def test_a_stop_pressed_while_the_rest_is_judged_for_its_code_asks_for_none() -> None:
    async def story(world: World) -> None:
        batch = await half_sent(world)
        batches = desk_of(world)
        desk = batches._desk_now()
        await desk.change(batch.id, cause="grant", grant_until=world.clock.now())
        gate = world.operator.hold("topups_since")
        asking = TaskScope().start(
            batches.authorise(batch.id, count=4, total=Money(120_00)), name="ask", awaited=True
        )
        await settle()
        await batches.stop(batch.id)
        gate.release()
        assert (await asking).state is State.STOPPED
        assert len(world.operator.grant_details) == 1, "the first one only"

    played(story)


def test_a_press_that_comes_while_the_start_is_written_wins() -> None:
    async def story(world: World) -> None:
        batch = await half_sent(world)
        batches = desk_of(world)
        runs, desk = batches._runs_now(), batches._desk_now()
        with batches._starts.one(batch.id) as start:
            desk.change, kept = _late(desk, lambda: batches._starts.end(batch.id, State.STOPPED))
            made = await runs.begin(batch.id, start)
            desk.change = kept
        assert made.state is State.STOPPED
        assert not runs.is_running(batch.id)
        await settle()
        assert len(world.operator.batches.taken) == 8

    played(story)


def _late(desk, press):  # noqa: ANN001, ANN202 one seam of one test
    """`desk.change` with a press before its first answer."""
    kept = desk.change

    async def change(batch_id: str, **values: object) -> Batch:
        made = await kept(batch_id, **values)
        if values.get("state") is State.RUNNING:
            press()
        return made

    return change, kept


def test_an_answer_to_an_old_question_is_judged_anew() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        pay_elsewhere(world, own(2))
        assert dict((await asked(world, batch.id)).rows) == {2: "recentlyToppedUp"}
        await world.clock.advance(3 * HOUR)
        pay_elsewhere(world, own(3))
        desk_of(world).know_changes(batch.id)
        again = await asked(world, batch.id)
        assert [n for n, _ in again.rows] == [2, 3]
        assert world.operator.batches.taken == {}
        desk_of(world).know_changes(batch.id)
        await desk_of(world).run(batch.id)
        assert (await ended(world, batch.id)).tally.confirmed.rows == COUNT

    played(story)


# --- what could not be looked at ------------------------------------------------------------------
@pytest.mark.parametrize("error", [ServerTrouble(503), Offline("refused")])
def test_top_ups_that_cannot_be_read_are_no_nothing_new(error: Exception) -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        pay_elsewhere(world, own(2))
        world.operator.fail_next("topups_since", error)
        changed = await asked(world, batch.id, "uncheckedSince")
        assert (changed.rows, changed.unread, changed.unlisted) == ((), "all", False)
        assert world.operator.batches.taken == {}
        assert dict((await asked(world, batch.id)).rows) == {2: "recentlyToppedUp"}

    played(story)


def test_a_start_that_could_not_be_looked_at_goes_after_a_press() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        world.operator.fail_next("topups_since", ServerTrouble(503))
        await asked(world, batch.id, "uncheckedSince")
        desk_of(world).know_changes(batch.id)
        await desk_of(world).run(batch.id)
        assert (await ended(world, batch.id)).tally.confirmed.rows == COUNT

    played(story)


def test_a_start_waits_for_the_list_of_numbers_that_is_being_read() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        await world.kill()
        idents = sorted(world.operator.park.lines_by_id)
        world.operator.park.change(idents[1], status=LineStatus.ENDED)
        gate = world.operator.hold("fleet lines")
        async with world.again() as later:
            await settle(200)
            batches = later.cabinet.batches
            assert batches.listing.value
            starting = TaskScope().start(asked(later, batch.id), name="start", awaited=True)
            await settle(100)
            gate.release()
            assert dict((await starting).rows) == {2: "numberEnded"}
            assert later.operator.batches.taken == {}

    played(story)


def test_a_list_of_numbers_that_does_not_come_is_told() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        gate = world.operator.hold("fleet count")
        starting = TaskScope().start(
            asked(world, batch.id, "uncheckedSince"), name="start", awaited=True
        )
        await settle(50)
        await world.clock.advance(61)
        await settle(50)
        changed = await starting
        assert (changed.unlisted, changed.unread) == (True, "")
        gate.release()
        await settle(50)

    played(story)


# --- what is really paid --------------------------------------------------------------------------
def test_a_batch_of_what_is_missing_tells_the_sums_that_were_agreed_to() -> None:
    async def story(world: World) -> None:
        batch = await approved(world, short=True)
        whole = batch.tally.planned
        each = whole.kopiykas // COUNT
        pay_elsewhere(world, own(2))
        world.operator.park.put_money(own(2), Money(200_00))
        world.operator.park.put_money(own(3), Money(500_00))
        await world.cabinet.fleet.refresh(full=True)
        await settle(100)
        changed = await asked(world, batch.id)
        told = {row.n: row for row in changed.sample}
        assert {n: str(row.code) for n, row in told.items()} == {
            2: "recentlyToppedUp", 3: "nothingShort",
        }  # fmt: skip
        assert {row.amount for row in changed.sample} == {Money(each)}
        assert told[2].detail["lacks"] < Money(each)
        assert changed.kopiykas == 2 * each, "this is what goes if they are not left out"
        left = await desk_of(world).leave_out(batch.id, dict(changed.rows))
        assert left.tally.planned.kopiykas == whole.kopiykas - changed.kopiykas

    played(story)


# --- on the way -----------------------------------------------------------------------------------
def test_a_batch_that_waited_for_hours_is_looked_at_before_it_goes_on() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        batch_id = await draft(world, amount="30")
        await consent(world, batch_id)
        for call in ("act", "topups_since"):
            world.operator.fail_next(call, Offline("refused"), times=10_000)
        await batches.run(batch_id)
        assert (await ended(world, batch_id, State.INTERRUPTED)).waits_network
        await world.clock.advance(HOUR)
        pay_elsewhere(world, own(2))
        for call in ("act", "topups_since"):
            world.operator.forget_fails(call)
        batch = await ended(world, batch_id, State.PAUSED)
        assert batch.cause == "changed"
        assert own(2) not in {one.number for one in world.operator.batches.taken.values()}
        assert dict((await asked(world, batch_id)).rows) == {2: "recentlyToppedUp"}
        batches.know_changes(batch_id)
        await batches.run(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == COUNT

    played(story)


def test_a_pause_while_it_is_looked_at_on_the_way_holds_at_once() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        batch_id = await draft(world, amount="30")
        await consent(world, batch_id)
        world.operator.fail_next("act", Offline("refused"), times=10_000)
        await batches.run(batch_id)
        await ended(world, batch_id, State.INTERRUPTED)
        gate = world.operator.hold("topups_since")
        await world.clock.advance(HOUR)
        await settle()
        assert gate.reached.is_set()
        world.operator.forget_fails("act")
        assert (await batches.pause(batch_id)).state is State.PAUSED
        gate.release()
        await world.clock.advance(HOUR)
        assert world.operator.batches.taken == {}

    played(story)


def test_a_question_that_the_operator_refuses_is_not_waited_for() -> None:
    async def story(world: World) -> None:
        batches, operator = desk_of(world), world.operator
        line = next(one for one in world.accounts.lines.value.value if one.number == OLENA)
        await world.cabinet.catalogue.refresh()
        sold = shelf_of(world.cabinet.catalogue.value, Kind.OPTION_OFF)
        option = operator.ordering.add_option(line.id, min(sold.values()))
        batch_id = await batches.check_numbers([OLENA], kind="option_off", what=option.offering)
        await batches.authorise(batch_id, count=1, total=Money(0))
        operator.fail_next("options", Refused("invalidQuery", status=400))
        await batches.run(batch_id)
        batch = await ended(world, batch_id, State.PAUSED)
        assert (batch.cause, batch.waits_network) == ("refused", False)
        await batches.run(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 1

    play(story)


def test_other_drafts_are_edited_while_a_code_of_orders_is_typed() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        blocks = await batches.check_numbers([own(1)], kind="block", what="blockLost")
        other = await draft(world, amount="30")
        gate = world.prompts.hold("code")
        asking = TaskScope().start(
            batches.authorise(blocks, count=1, total=Money(0)), name="code", awaited=True
        )
        await settle()
        assert batches.get(blocks).state is State.AWAITING_CODE
        with pytest.raises(Refused, match="notEditable"):
            await batches.exclude(blocks, [1])
        excluding = TaskScope().start(batches.exclude(other, [1]), name="tick", awaited=True)
        await settle()
        assert excluding.done()
        assert batches.get(other).tally.excluded == 1
        gate.release()
        with pytest.raises(StepUpNeeded):
            await asking
        assert batches.get(blocks).state is State.CHECKED

    played(story)


def test_rows_left_out_when_the_power_went_are_counted_at_the_start() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        await desk_of(world)._desk_now().book.leave_out(batch.id, {2: "numberEnded"})
        await world.kill()
        async with world.again() as later:
            await settle(200)
            tally = later.cabinet.batches.get(batch.id).tally
            assert (tally.planned.rows, tally.left.rows, tally.cancelled.rows) == (5, 5, 1)

    played(story)
