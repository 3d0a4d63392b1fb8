"""The page asks before it sends what has changed; it says what goes on by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import present_number
from support.batch_pages import (
    FILE,
    agreed,
    checked,
    ended,
    good_rows,
    lay,
    number,
    page,
    people,
    run,
)
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.viewmodels.batch import BatchViewModel


async def approved(world: World, vm: BatchViewModel) -> None:
    """Over the limit; the second person has agreed, and an hour goes by."""
    sources = world.operator.batches.source_rows
    world.operator.batches.source_rows = [
        replace(one, limit_without_approval=Money(400_00)) for one in sources
    ]
    await checked(world, vm, good_rows(4))
    await agreed(world, vm)
    assert vm.batch.state is State.AWAITING_APPROVAL
    world.operator.batches.approve(vm.batch.grant_id)
    await settle(60)
    await world.clock.advance(3600)
    await settle(60)
    assert vm.batch.state is State.APPROVED


async def typed_code(world: World, vm: BatchViewModel, rows: int, total: str) -> None:
    """Into the dialog that is open."""
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
    vm.type_count(str(rows))
    vm.type_total(total)
    vm.authorise()
    await settle(200)


def pay_elsewhere(world: World, n: int) -> None:
    at = world.clock.now() - timedelta(minutes=5)
    world.operator.batches.topups.append((number(n), at, Money(70_00)))


def test_what_has_changed_is_named_and_all_rows_go_after_a_press_only() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm)
        pay_elsewhere(world, 2)
        vm.run_approved()
        await settle(60)
        part = vm.state.changed
        assert part.title.endswith(": rows that have changed since the consent: 1")
        assert part.codes == "Topped up lately: 1"
        assert part.lines == (
            f"{present_number(number(2))}, Ткаченко Юрій, ₴150.00: Topped up today, for ₴70.00",
        )
        assert "Ірина Шевчук has approved all rows" in part.text
        assert world.operator.batches.taken == {}
        vm.leave_changes()
        assert vm.state.changed is None
        await settle(60)
        assert world.operator.batches.taken == {}
        vm.run_approved()
        await settle(60)
        vm.go_on_with_all()
        await settle(60)
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 4
        vm.dispose()

    run(story)


def test_rows_left_out_are_told_and_the_rest_is_confirmed_and_approved_anew() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await approved(world, vm)
        before = vm.batch.digest
        pay_elsewhere(world, 2)
        vm.run_approved()
        await settle(60)
        assert vm.state.changed.leave == "Leave these out, confirm the rest"
        vm.go_on_without()
        await settle(100)
        assert vm.state.changed is None
        assert vm.state.confirm.title == "Send the batch for approval?"
        await typed_code(world, vm, 3, "450,00")
        assert vm.batch.state is State.AWAITING_APPROVAL
        facts = dict(vm.state.wait.facts)
        assert (facts["Rows"], facts["Total"]) == ("3", "₴450.00")
        world.operator.batches.approve(vm.batch.grant_id)
        await world.clock.advance(40)
        await settle(60)
        vm.run_approved()
        await settle(60)
        await ended(world, vm)
        assert vm.batch.digest != before
        assert number(2) not in {one.number for one in world.operator.batches.taken.values()}
        assert vm.state.run.finished[1:] == (
            "The batch has ended", "Done: 3 rows. Left out before the start: 1 row.",
        )  # fmt: skip
        vm.choose_tab("all")
        await settle(30)
        told = {one.row.line_no: (one.state[0], one.reason) for one in vm.run_rows.rows()}
        assert told[3] == ("Not sent", "Topped up lately")
        vm.dispose()

    run(story)


def test_a_run_without_a_network_says_that_it_goes_on_by_itself() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(12))
        world.operator.fail_next("act", Offline("refused"), times=20)
        await agreed(world, vm)
        for _ in range(30):
            if vm.batch.waits_network:
                break
            await world.clock.advance(0.2)
            await settle(30)
        tone, title, words = vm.state.run.finished
        assert (tone, title.endswith("waits for the network")) == ("warning", True)
        assert words.startswith("It goes on by itself when the connection is back")
        assert (vm.state.run.hold, vm.state.run.can_hold) == ("pause", True)
        card = vm.state.queue[0]
        assert (card.state, card.act_text) == ("Waits for the network", "Try now")
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 12
        vm.dispose()

    run(story)


def test_a_consent_that_has_ended_asks_for_a_new_code_for_the_rest() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(12))
        gates = [world.operator.hold("act") for _ in range(8)]
        await agreed(world, vm)
        vm.hold()
        await settle(20)
        for gate in gates:
            gate.release()
        for _ in range(5):
            await world.clock.advance(0.5)
            await settle(50)
        assert vm.batch.state is State.PAUSED
        await world.clock.advance(25 * 3600)
        await settle(50)
        vm.fold(now=world.clock.now())
        assert (vm.state.run.hold, vm.state.run.hold_text) == (
            "renew", "Confirm the rest, ₴600.00",
        )  # fmt: skip
        vm.hold()
        assert vm.state.confirm.title == "Pay the rest of the batch?"
        await typed_code(world, vm, 12, "1800,00")
        assert vm.state.confirm.count_error, "what was paid is not in it"
        await typed_code(world, vm, 4, "600,00")
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 12
        assert len({one.grant for one in world.operator.batches.taken.values()}) == 2
        vm.dispose()

    run(story)


def test_pay_waits_for_the_list_of_numbers_and_the_new_verdicts_are_shown_before_it() -> None:
    async def story(world: World) -> None:
        people(world)
        gate = world.operator.hold("fleet lines")
        await world.sign_in()
        await settle(100)
        vm = page(world)
        await checked(world, vm, [*good_rows(1), ("067 111 22 33", "Хтось", "150,00", "")])
        part = vm.state.check
        assert part.partial.startswith("The list of your numbers is not read yet")
        assert (part.can_pay, part.why) == (
            False, "The list of your numbers is being read: a moment",
        )  # fmt: skip
        gate.release()
        await settle(400)
        part = vm.state.check
        assert (part.partial, part.can_pay) == ("", True)
        assert {row.verdict.word for row in vm.check_rows.rows()} == {"Ready", "Not in your list"}
        await agreed(world, vm)
        await ended(world, vm)
        assert vm.state.trouble is None
        vm.dispose()

    play(story, signed_in=False)


def test_hidden_rows_of_a_sheet_are_told_after_a_restart_too() -> None:
    async def story(world: World) -> None:
        lay(world, good_rows(2))
        batches = world.cabinet.batches
        preview = replace(await batches.preview(FILE), hidden=7)
        ident = await batches.check_file(preview, preview.mapping, kind="topup", source_id="pm_co1")
        await world.kill()
        async with world.again() as later:
            await settle(200)
            vm = page(later, ident)
            await settle(50)
            assert "with 7 hidden rows" in vm.state.check.file_text
            vm.dispose()

    run(story)
