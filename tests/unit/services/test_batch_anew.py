"""Verdicts are not frozen: judged again at the consent, at a correction, and for rows again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.batch import Level, State
from kyivstar_desktop.domain.errors import Offline, Refused
from kyivstar_desktop.domain.money import Money
from support.batch_desk import FILE, SOURCE, consent, desk_of, ended, numbers, topups
from support.screens import play

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from fakes.world import World
    from kyivstar_desktop.domain.batch import BatchRow

HEADS = ("Номер", "Сума")
ONE, TWO = "+380675000001", "+380675000002"


def played(story: Callable[[World], Coroutine[None, None, None]]) -> None:
    """`story` at the desk of a company that has these two numbers."""

    async def whole(world: World) -> None:
        world.operator.park.company(OLENA)
        for n in (1, 2):
            world.operator.park.add(n)
        await world.sign_in()
        await settle(200)
        await story(world)

    play(whole, signed_in=False)


async def draft(
    world: World,
    rows: Sequence[Sequence[str]],
    name: str = FILE,
    *,
    kind: str = "topup",
    what: str = "",
) -> str:
    """As the check leaves it: nothing is accepted."""
    preview = await desk_of(world).preview(world.tables.put(name, [HEADS, *rows]))
    return await desk_of(world).check_file(
        preview, preview.mapping, kind=kind, what=what, source_id=SOURCE
    )


async def rows_of(world: World, batch_id: str) -> dict[int, BatchRow]:
    return {row.line_no: row for row in (await desk_of(world).rows(batch_id)).rows}


async def codes(world: World, batch_id: str) -> dict[int, str]:
    return {n: str(row.code) for n, row in sorted((await rows_of(world, batch_id)).items())}


async def paid(world: World, batch_id: str) -> None:
    await consent(world, batch_id)
    await desk_of(world).run(batch_id)
    await ended(world, batch_id)


# --- the consent ----------------------------------------------------------------------------------
def test_a_number_paid_since_the_check_is_told_before_the_code_and_nothing_is_sent() -> None:
    async def story(world: World) -> None:
        one = await draft(world, [(ONE, "150"), (TWO, "150")])
        two = await draft(world, [(ONE, "150"), (TWO, "150"), ("", "")], "/files/c2.csv")
        assert await codes(world, two) == {2: "ready", 3: "ready", 4: "emptyRow"}
        await paid(world, one)
        sent = len(world.operator.batches.taken)
        with pytest.raises(Refused) as caught:
            await consent(world, two)
        assert (caught.value.code, caught.value.detail) == ("verdictsChanged", {"rows": 2})
        assert len(world.operator.batches.taken) == sent == 2
        assert not [one for one in world.operator.grant_details.values() if one["total"] == 0]
        batch = desk_of(world).get(two)
        assert (batch.state, batch.tally.going.rows, batch.tally.waiting) == (State.CHECKED, 0, 2)
        world.prompts.codes.clear()
        await desk_of(world).accept(two, code="recentlyToppedUp")
        await paid(world, two)  # ticked with open eyes: it goes
        assert len(world.operator.batches.taken) == 4

    played(story)


def test_a_number_that_waits_in_another_batch_is_warned_of() -> None:
    async def story(world: World) -> None:
        one = await draft(world, [(ONE, "150")])
        two = await draft(world, [(ONE, "140")], "/files/c2.csv")
        await consent(world, one)  # approved and not begun
        with pytest.raises(Refused, match="verdictsChanged"):
            await consent(world, two)
        (row,) = (await rows_of(world, two)).values()
        assert (row.level, row.code) == (Level.WARNING, "underWay")
        assert row.detail == {"label": "topups.csv", "amount": Money(150_00)}
        three = await draft(world, [(ONE, "140")], "/files/c3.csv")
        assert await codes(world, three) == {2: "underWay"}

    played(story)


def test_a_tick_holds_for_what_it_was_given_for_only() -> None:
    async def story(world: World) -> None:
        now = world.clock.now()
        world.operator.batches.topups.append((ONE, now - timedelta(days=3), Money(50_00)))
        one = await draft(world, [(ONE, "150")])
        await desk_of(world).accept(one, code="recentlyToppedUp")
        world.operator.batches.topups.insert(0, (ONE, now - timedelta(minutes=1), Money(70_00)))
        with pytest.raises(Refused, match="verdictsChanged"):
            await consent(world, one)
        (row,) = (await rows_of(world, one)).values()
        assert (row.accepted, row.detail["amount"]) == (False, Money(70_00))
        await desk_of(world).accept(one, code="recentlyToppedUp")
        world.prompts.codes.clear()
        assert (await consent(world, one)).state is State.APPROVED

    played(story)


def test_what_is_missing_is_counted_anew_from_the_newest_balance() -> None:
    async def story(world: World) -> None:
        park = world.operator.park
        park.company(OLENA)
        lacks = park.add(1, balance=Money(10_00))
        await world.sign_in()
        await settle(200)
        batches, facts = desk_of(world), desk_of(world).facts
        found = (await facts.find([lacks.number]))[lacks.number]

        class Park:
            """The park with what the number lacks as the test says."""

            nodes, loaded, applies = facts.park.nodes, facts.park.loaded, facts.park.applies
            short = Money(90_00)

            async def find(self, numbers: Sequence[str]) -> dict[str, object]:
                risk = replace(found.risk, short=self.short)
                return {found.number: replace(found, risk=risk)} if found.number in numbers else {}

        facts.park = here = Park()
        one = await batches.check_numbers(
            [lacks.number], kind="topup", amount="short", source_id=SOURCE
        )
        await batches.accept(one, code=str(next(iter((await rows_of(world, one)).values())).code))
        assert batches.get(one).total == Money(90_00)
        here.short = Money(0)
        with pytest.raises(Refused, match="verdictsChanged"):
            await consent(world, one)
        assert await codes(world, one) == {1: "nothingShort"}

    play(story, signed_in=False)


def test_a_draft_that_is_still_right_is_asked_the_code_for_at_once() -> None:
    async def story(world: World) -> None:
        one = await draft(world, [(ONE, "150"), ("0670001122", "20")])
        await desk_of(world).accept(one, code="notInList")
        assert (await consent(world, one)).state is State.APPROVED

    played(story)


# --- the operator's list --------------------------------------------------------------------------
def test_a_check_that_is_not_whole_says_how_far_it_looked() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        whole = await draft(world, [(ONE, "150")])
        assert batches.get(whole).unread == ""
        now = world.clock.now()
        world.operator.batches.topups += [
            (TWO, now - timedelta(minutes=n), Money(1)) for n in range(5_001)
        ]
        some = await draft(world, [(ONE, "150")], "/files/c2.csv")
        assert batches.get(some).unread[:5] == f"{now.year}-"
        world.operator.fail_next("topups_since", Offline("refused"), times=9)
        none = await draft(world, [(ONE, "150")], "/files/c3.csv")
        assert batches.get(none).unread == "all"

    played(story)


def test_a_warning_is_not_forgotten_when_the_list_cannot_be_read() -> None:
    async def story(world: World) -> None:
        at = world.clock.now() - timedelta(days=3)
        world.operator.batches.topups.append((ONE, at, Money(50_00)))
        one = await draft(world, [(ONE, "150"), (TWO, "20")])
        world.operator.fail_next("topups_since", Offline("refused"), times=9)
        await consent(world, one)
        assert await codes(world, one) == {2: "recentlyToppedUp", 3: "ready"}
        assert desk_of(world).get(one).unread == "all"

    played(story)


# --- corrections ----------------------------------------------------------------------------------
def test_a_row_corrected_to_a_number_further_down_makes_that_one_the_second() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        one = await draft(world, [(ONE, "150"), ("0671112233", "150"), (TWO, "150")])
        await batches.amend(one, 1, number=TWO, said="Рядок 2")
        found = await rows_of(world, one)
        assert (found[2].code, found[4].code) == ("ready", "twiceInFile")
        assert found[4].detail["line"] == 2
        await world.cabinet.undo.undo()
        assert {n: c for n, c in (await codes(world, one)).items() if n != 3} == {
            2: "ready", 4: "ready",
        }  # fmt: skip

    played(story)


def test_a_corrected_row_sets_the_twin_of_its_old_number_free() -> None:
    async def story(world: World) -> None:
        one = await draft(world, [(ONE, "150"), (ONE, "150")])
        assert await codes(world, one) == {2: "ready", 3: "twiceInFile"}
        await desk_of(world).amend(one, 1, number=TWO)
        assert await codes(world, one) == {2: "ready", 3: "ready"}

    played(story)


def test_a_corrected_sum_keeps_the_warning_of_the_operators_list() -> None:
    async def story(world: World) -> None:
        at = world.clock.now() - timedelta(days=1)
        world.operator.batches.topups.append((ONE, at, Money(50_00)))
        one = await draft(world, [(ONE, "150"), (TWO, "20")])
        await desk_of(world).amend(one, 1, amount=Money(160_00))
        found = (await rows_of(world, one))[2]
        assert (found.code, found.amount, found.goes) == ("recentlyToppedUp", Money(160_00), False)

    played(story)


def test_a_corrected_sum_keeps_to_the_departments_limit() -> None:
    async def story(world: World) -> None:
        park = world.operator.park
        park.company(OLENA)
        park.department("d1", "Доставка")
        mine = [park.add(n, node="d1") for n in range(1, 3)]
        await world.sign_in()
        await settle(200)
        batches = desk_of(world)
        batches.facts.limits = lambda: {"d1": ("Доставка", Money(200_00))}
        one = await draft(world, [(mine[0].number, "150"), (mine[1].number, "30")])
        assert await codes(world, one) == {2: "ready", 3: "ready"}
        await batches.amend(one, 2, amount=Money(60_00))
        assert await codes(world, one) == {2: "ready", 3: "overNodeLimit"}

    play(story, signed_in=False)


def test_a_row_that_never_goes_has_no_twin() -> None:
    async def story(world: World) -> None:
        one = await draft(world, [(ONE, "сто"), (ONE, "150"), (TWO, "0,01"), (TWO, "20")])
        assert await codes(world, one) == {
            2: "sumUnread", 3: "ready", 4: "sumOutOfRange", 5: "ready",
        }  # fmt: skip

    played(story)


# --- rows again, the same file --------------------------------------------------------------------
def test_refused_rows_are_taken_into_one_batch_only_and_named_as_refused() -> None:
    async def story(world: World) -> None:
        batches, operator = desk_of(world), world.operator.batches
        operator.refusals |= {ONE: "numberNotServed"}
        one = await draft(world, [(ONE, "150"), (TWO, "20")])
        await paid(world, one)
        two = await batches.again(one)
        (row,) = (await rows_of(world, two)).values()
        assert (row.code, row.detail["refusal"]) == ("refusedBefore", "numberNotServed")
        assert not row.goes
        with pytest.raises(Refused, match="takenAgain"):
            await batches.again(one)
        await batches.drop(two)
        assert batches.get(await batches.again(one)).rows == 1

    played(story)


def test_rows_refused_for_want_of_a_right_are_ready_again() -> None:
    async def story(world: World) -> None:
        batches, operator = desk_of(world), world.operator.batches
        operator.forbidden = "forbiddenRole"
        one = await draft(world, [(ONE, "150"), (TWO, "20")])
        await consent(world, one)
        await batches.run(one)
        await ended(world, one, State.PAUSED)
        operator.forbidden = ""
        assert set((await codes(world, await batches.again(one))).values()) == {"ready"}

    played(story)


def test_the_same_file_is_known_while_its_first_batch_waits() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        one = await draft(world, [(ONE, "9000"), (TWO, "9000")])
        await consent(world, one)
        digest = batches.get(one).file_hash
        same = await batches.same_file(digest)
        assert same is not None
        assert same.id == one
        two = await draft(world, [(ONE, "9000"), (TWO, "9000")])
        await batches.accept(two, code="underWay")
        with pytest.raises(Refused, match="sameFile"):
            await consent(world, two)

    played(story)


def test_a_tariff_of_other_numbers_is_warned_of_before_the_operator_refuses_it() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        found = {}
        for shelf in ("prepaid", "business"):
            batches.facts.cards = lambda shelf=shelf: {"t_home": (shelf, "")}
            one = await batches.check_numbers([ONE], kind="tariff", what="t_home")
            found[shelf] = (await codes(world, one))[1]
        assert found == {"prepaid": "notForLine", "business": "ready"}

    played(story)


def test_going_on_without_the_right_costs_one_row_and_no_more() -> None:
    async def story(world: World) -> None:
        batches, operator = desk_of(world), world.operator.batches
        one = await topups(world, 40)
        operator.forbidden = "forbiddenRole"
        await consent(world, one)
        await batches.run(one)
        burnt = (await ended(world, one, State.PAUSED)).tally.rejected.rows
        await batches.run(one)
        assert (await ended(world, one, State.PAUSED)).tally.rejected.rows == burnt + 1
        operator.forbidden = ""
        await batches.run(one)
        batch = await ended(world, one)
        assert (batch.tally.rejected.rows, batch.tally.confirmed.rows) == (burnt + 1, 39 - burnt)

    played(story)


def test_rows_that_were_sent_are_not_judged_anew() -> None:
    async def story(world: World) -> None:
        batches, operator = desk_of(world), world.operator.batches
        one = await topups(world, 12)
        await consent(world, one)
        operator.forbidden = "grantExpired"
        await batches.run(one)
        batch = await ended(world, one, State.PAUSED)
        operator.forbidden = ""
        desk = batches._desk_now()
        await desk.change(one, state=State.REJECTED)  # the new request was not approved
        operator.topups.append((numbers(12)[0], world.clock.now(), Money(50_00)))
        assert await batches._checker.anew(desk, batches.get(one)) == 0
        rows = (await rows_of(world, one)).values()
        assert {row.state for row in rows} == {"rejected", "planned"}
        assert {str(row.code) for row in rows} == {"notInList"}
        assert batch.tally.planned.rows > 0

    played(story)
