"""A consent may be a day old: what has changed under its rows is told before the first byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.batch import Kind, State
from kyivstar_desktop.domain.batch_changes import Changed
from kyivstar_desktop.domain.errors import Offline, Refused
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.batch_facts import shelf_of
from kyivstar_desktop.services.tasks import TaskScope
from support.batch_desk import FILE, SOURCE, consent, desk_of, ended, numbers, topups
from support.screens import play

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine, Sequence

    from fakes.world import World
    from kyivstar_desktop.domain.batch import Batch

HEADS = ("Номер", "Сума")
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


async def draft(world: World, rows: Sequence[Sequence[str]], name: str = FILE) -> str:
    batches = desk_of(world)
    preview = await batches.preview(world.tables.put(name, [HEADS, *rows]))
    return await batches.check_file(preview, preview.mapping, kind="topup", source_id=SOURCE)


async def approved(world: World, *, amount: str = "9000") -> Batch:
    """Over the limit: a second person has agreed, an hour goes by."""
    batch_id = await draft(world, [(own(n), amount) for n in range(1, COUNT + 1)])
    batch = await consent(world, batch_id)
    assert batch.state is State.AWAITING_APPROVAL
    world.operator.batches.approve(batch.grant_id)
    await ended(world, batch_id, State.APPROVED)
    await world.clock.advance(HOUR)
    await settle()
    return desk_of(world).get(batch_id)


def aside(work: Coroutine[None, None, Any]) -> asyncio.Task[Any]:
    return TaskScope().start(work, name="aside", awaited=True)


async def refused_start(world: World, batch_id: str) -> Changed:
    """What has changed, as the start tells it."""
    with pytest.raises(Refused) as caught:
        await desk_of(world).run(batch_id)
    assert caught.value.code == "changedSince"
    changed = caught.value.detail["changed"]
    assert isinstance(changed, Changed)
    assert caught.value.detail["rows"] == len(changed.rows)
    return changed


# --- told before money goes -----------------------------------------------------------------------
def test_a_number_paid_elsewhere_since_the_approval_is_told_before_the_start() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        paid = (own(2), world.clock.now() - timedelta(minutes=9), Money(70_00))
        world.operator.batches.topups.append(paid)
        changed = await refused_start(world, batch.id)
        assert changed.rows == ((2, "recentlyToppedUp"),)
        assert changed.kopiykas == 9_000_00
        assert changed.sample[0].detail["amount"] == Money(70_00)
        assert world.operator.batches.taken == {}
        after = desk_of(world).get(batch.id)
        assert (after.state, after.digest, after.grant_id) == (
            State.APPROVED, batch.digest, batch.grant_id,
        )  # fmt: skip
        desk_of(world).know_changes(batch.id)
        await desk_of(world).run(batch.id)
        done = await ended(world, batch.id)
        assert (done.state, done.tally.confirmed.rows) == (State.DONE, COUNT)
        assert (done.digest, done.approved_by) == (batch.digest, "Ірина Шевчук")

    played(story)


def test_numbers_that_left_or_were_blocked_are_told() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        idents = sorted(world.operator.park.lines_by_id)
        world.operator.park.change(idents[1], status=LineStatus.ENDED)
        world.operator.park.lose(idents[2])
        await world.cabinet.fleet.refresh(full=True)
        await settle(100)
        changed = await refused_start(world, batch.id)
        told = dict(changed.rows)
        assert (told[2], told[3]) == ("numberEnded", "notInList")
        assert changed.sample[0].n == 2, "what cannot go stands first"
        assert world.operator.batches.taken == {}

    played(story)


def test_a_start_with_nothing_new_asks_nothing() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        await desk_of(world).run(batch.id)
        assert (await ended(world, batch.id)).tally.confirmed.rows == COUNT

    played(story)


def test_rows_left_out_need_a_new_digest_a_new_code_and_the_second_person() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        paid = (own(2), world.clock.now() - timedelta(minutes=9), Money(70_00))
        world.operator.batches.topups.append(paid)
        changed = await refused_start(world, batch.id)
        left = await desk_of(world).leave_out(batch.id, dict(changed.rows))
        assert (left.state, left.cause, left.tally.planned.rows) == (State.PAUSED, "grant", 5)
        assert (left.tally.left.rows, left.tally.cancelled.rows) == (5, 1)
        assert world.operator.grant_rows[batch.grant_id].status == "revoked"
        await desk_of(world).run(batch.id)  # the old consent covers nothing any more
        assert (await ended(world, batch.id, State.PAUSED)).cause == "grant"
        assert world.operator.batches.taken == {}
        second = await consent(world, batch.id)
        assert second.state is State.APPROVED, "45 000 is within the limit of one person"
        assert second.digest != batch.digest
        await desk_of(world).run(batch.id)
        done = await ended(world, batch.id)
        assert (done.state, done.tally.confirmed.rows, done.tally.cancelled.rows) == (
            State.DONE, 5, 1,
        )  # fmt: skip
        sent = {one.number for one in world.operator.batches.taken.values()}
        assert own(2) not in sent
        assert await desk_of(world).verify(batch.id) is None

    played(story)


def test_all_rows_left_out_end_the_batch_without_a_payment() -> None:
    async def story(world: World) -> None:
        batch = await approved(world)
        await desk_of(world).leave_out(batch.id, dict.fromkeys(range(1, COUNT + 1), "numberEnded"))
        await desk_of(world).run(batch.id)
        done = await ended(world, batch.id)
        assert (done.state, done.tally.cancelled.rows) == (State.DONE, COUNT)
        assert world.operator.batches.taken == {}

    played(story)


def test_a_number_twice_is_no_news_once_its_twin_was_paid_here() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        rows = [(own(n), "30") for n in range(1, COUNT + 1)]
        batch_id = await draft(world, [*rows, *rows])
        await batches.accept(batch_id, code="twiceInFile")
        await consent(world, batch_id)
        gates = [world.operator.hold("act") for _ in range(8)]
        await batches.run(batch_id)
        await settle()
        pausing = batches.pause(batch_id)
        for gate in gates:
            gate.release()
        assert (await world.timed(pausing)).tally.confirmed.rows == 8
        await world.clock.advance(HOUR)
        await batches.run(batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 2 * COUNT

    played(story)


# --- the list of own numbers ----------------------------------------------------------------------
def test_a_draft_checked_before_the_list_was_read_is_judged_again_by_itself() -> None:
    async def story(world: World) -> None:
        world.operator.park.company(OLENA)
        for n in range(1, COUNT + 1):
            world.operator.park.add(n)
        gate = world.operator.hold("fleet lines")
        await world.sign_in()
        await settle(100)
        assert gate.reached.is_set()
        batches = desk_of(world)
        batch_id = await draft(world, [(own(1), "150"), ("0670009999", "20")])
        batch = batches.get(batch_id)
        assert (batch.unlisted, batches.listing.value) == (True, True)
        assert batch.tally.going.rows == 2
        gate.release()
        await settle(300)
        batch = batches.get(batch_id)
        assert (batch.unlisted, batches.listing.value) == (False, False)
        assert (batch.tally.going.rows, batch.tally.waiting) == (1, 1)
        assert (await consent(world, batch_id)).state is State.APPROVED, "nothing changes at Pay"

    play(story, signed_in=False)


def test_an_exclusion_made_while_the_draft_is_judged_again_is_not_lost() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        batch_id = await draft(world, [(own(1), "150"), (own(2), "20")])
        desk = batches._desk_now()
        await desk.change(batch_id, unlisted=True)
        gate = world.operator.hold("topups_since")
        judging = aside(batches._ripen(desk))
        excluding = aside(batches.exclude(batch_id, [1]))
        await settle()
        assert gate.reached.is_set()
        assert batches.get(batch_id).tally.excluded == 0
        gate.release()
        await judging
        await excluding
        assert batches.get(batch_id).tally.excluded == 1

    played(story)


# --- consents of a part ---------------------------------------------------------------------------
async def half_sent(world: World) -> Batch:
    """The consent has ended after eight rows; the rest is over the limit of one person."""
    batch_id = await topups(world, 20, amount="4000")
    batch = await consent(world, batch_id)
    world.operator.batches.approve(batch.grant_id)
    await ended(world, batch_id, State.APPROVED)
    gates = [world.operator.hold("act") for _ in range(8)]
    await desk_of(world).run(batch_id)
    await settle()
    pausing = desk_of(world).pause(batch_id)
    for gate in gates:
        gate.release()
    await world.timed(pausing)
    desk = desk_of(world)._desk_now()
    return await desk.change(
        batch_id, state=State.PAUSED, cause="grant", grant_until=world.clock.now()
    )


def test_a_consent_for_the_rest_that_was_refused_counts_only_what_was_not_sent() -> None:
    async def story(world: World) -> None:
        batch = await half_sent(world)
        assert (batch.tally.going.rows, batch.tally.confirmed.rows) == (20, 8)
        assert (batch.tally.left.rows, batch.tally.left.amount) == (12, Money(48_000_00))
        sources = world.operator.batches.source_rows
        world.operator.batches.source_rows = [
            replace(one, limit_without_approval=Money(100_00)) for one in sources
        ]
        asked = await consent(world, batch.id)
        assert asked.state is State.AWAITING_APPROVAL
        details = world.operator.grant_details[asked.grant_id]
        assert (details["row_count"], details["total"]) == (12, Money(48_000_00))
        world.operator.batches.reject(asked.grant_id, "забагато")
        again = await ended(world, batch.id, State.PAUSED)
        assert (again.cause, again.note) == ("grant", "забагато")
        with pytest.raises(Refused):
            await desk_of(world).drop(batch.id)
        with pytest.raises(Refused):
            await desk_of(world).exclude(batch.id, [20])
        asked = await consent(world, batch.id)
        assert (await desk_of(world).withdraw(batch.id)).state is State.PAUSED
        assert world.operator.grant_details[asked.grant_id]["row_count"] == 12

    play(story)


def test_a_batch_rejected_after_it_had_begun_asks_for_what_is_left() -> None:
    """As programs before this one left it in the journal."""

    async def story(world: World) -> None:
        batch = await half_sent(world)
        await desk_of(world)._desk_now().change(batch.id, state=State.REJECTED)
        world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
        with pytest.raises(Refused, match="countOrTotal"):
            await desk_of(world).authorise(batch.id, count=20, total=Money(80_000_00))
        made = await desk_of(world).authorise(batch.id, count=12, total=Money(48_000_00))
        assert made.state is State.APPROVED

    play(story)


# --- the network ----------------------------------------------------------------------------------
def test_a_question_on_the_way_that_fails_is_asked_again_when_the_network_is_back() -> None:
    async def story(world: World) -> None:
        batches, operator = desk_of(world), world.operator
        line = next(one for one in world.accounts.lines.value.value if one.number == OLENA)
        await world.cabinet.catalogue.refresh()
        sold = shelf_of(world.cabinet.catalogue.value, Kind.OPTION_OFF)
        option = operator.ordering.add_option(line.id, min(sold.values()))
        batch_id = await batches.check_numbers([OLENA], kind="option_off", what=option.offering)
        await batches.authorise(batch_id, count=1, total=Money(0))
        operator.fail_next("options", Offline("refused"), times=3)
        await batches.run(batch_id)
        batch = await ended(world, batch_id, State.INTERRUPTED)
        assert (batch.cause, batch.waits_network) == ("network", True)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 1

    play(story)


def test_a_pause_while_it_waits_for_the_network_holds_when_the_network_is_back() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 12)
        await consent(world, batch_id)
        world.operator.fail_next("act", Offline("refused"), times=24)
        await desk_of(world).run(batch_id)
        assert (await ended(world, batch_id, State.INTERRUPTED)).waits_network
        assert (await desk_of(world).pause(batch_id)).state is State.PAUSED
        await world.clock.advance(2 * HOUR)
        assert world.operator.batches.taken == {}
        assert not desk_of(world).get(batch_id).waits_network

    play(story)


def test_a_consent_that_ends_while_the_network_is_gone_sends_nothing_more() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 12)
        await consent(world, batch_id)
        world.operator.fail_next("act", Offline("refused"), times=100_000)
        await desk_of(world).run(batch_id)
        await ended(world, batch_id, State.INTERRUPTED)
        await world.clock.advance(25 * HOUR)
        batch = await ended(world, batch_id, State.PAUSED)
        assert (batch.cause, world.operator.batches.taken) == ("grant", {})

    play(story)


def test_a_press_while_the_pause_comes_to_its_end_goes_on() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 30)
        await consent(world, batch_id)
        gates = [world.operator.hold("act") for _ in range(8)]
        await desk_of(world).run(batch_id)
        await settle()
        pausing = aside(desk_of(world).pause(batch_id))
        await settle()
        for gate in gates:
            gate.release()
        while desk_of(world).get(batch_id).state is not State.PAUSED:
            await settle(1)
        await desk_of(world).run(batch_id)
        await pausing
        assert (await ended(world, batch_id)).tally.confirmed.rows == 30
        assert len(numbers(30)) == len(world.operator.batches.taken)

    play(story)


def test_no_consent_is_asked_for_a_batch_that_is_on_its_way() -> None:
    async def story(world: World) -> None:
        batch_id = await topups(world, 12)
        await consent(world, batch_id)
        world.operator.fail_next("act", Offline("refused"), times=24)
        await desk_of(world).run(batch_id)
        await ended(world, batch_id, State.INTERRUPTED)
        with pytest.raises(Refused, match="notEditable"):
            await consent(world, batch_id)
        assert (await ended(world, batch_id)).tally.confirmed.rows == 12

    play(story)
