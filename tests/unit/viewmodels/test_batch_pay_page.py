"""The way from a check to the money: count and total by hand, the code, a second person (P22)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch import Said
from support.batch_pages import (
    agreed,
    checked,
    ended,
    good_rows,
    page,
    run,
)
from support.screens import Heard

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import RunPart


def run_of(vm: BatchViewModel) -> RunPart:
    part = vm.state.run
    assert part is not None, vm.state
    return part


def limit(world: World, amount: int) -> None:
    """What one person may pay alone."""
    rows = world.operator.batches.source_rows
    rows[0] = replace(rows[0], limit_without_approval=Money(amount))


# --- count, total, code ---------------------------------------------------------------------------
def test_only_the_right_count_and_total_by_hand_pay() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(4))
        vm.main()
        part = vm.state.confirm
        assert part is not None
        assert (part.title, part.count, part.total) == ("Pay the batch?", "", "")
        assert not part.can_accept
        vm.type_count("4")
        vm.type_total("600.01")
        vm.authorise()
        await settle(50)
        assert vm.state.confirm is not None
        assert vm.state.confirm.total_error == "Count or total does not match"
        assert vm.state.confirm.count_error == ""
        assert world.operator.batches.statuses == {}
        vm.type_total("600")
        vm.type_count("5")
        vm.authorise()
        assert vm.state.confirm is not None
        assert vm.state.confirm.count_error == "Count or total does not match"
        vm.leave_confirm()
        assert (vm.state.confirm, vm.state.page) == (None, "check")
        await agreed(world, vm)
        await ended(world, vm)
        assert len(world.operator.batches.taken) == 4
        vm.dispose()

    run(story)


def test_going_away_from_the_code_leaves_the_check_as_it_was() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(2))
        vm.main()
        vm.type_count("2")
        vm.type_total("300,00")
        vm.authorise()
        await settle(100)
        assert (vm.state.page, vm.state.trouble) == ("check", None)
        assert vm.state.check is not None
        assert vm.state.check.can_pay
        assert world.operator.batches.taken == {}
        vm.dispose()

    run(story)


def test_nothing_is_paid_without_a_connection_or_enough_money() -> None:
    async def story(world: World) -> None:
        rows = world.operator.batches.source_rows
        rows[0] = replace(rows[0], available=Money(500_00))
        vm = page(world)
        await checked(world, vm, good_rows(4))
        assert vm.state.check is not None
        assert vm.state.check.why == "The source is short by ₴100.00"
        assert vm.state.check.tiles[4].note == "has ₴500.00, short by ₴100.00"
        vm.main()
        assert vm.state.confirm is None
        vm.exclude(0)
        await settle(50)
        assert vm.state.check.can_pay
        world.accounts.lost(Offline("refused"))
        await settle(10)
        assert vm.state.check.why == "No connection: the batch waits here"
        assert not vm.state.check.can_pay
        vm.dispose()

    run(story)


# --- approval -------------------------------------------------------------------------------------
def test_the_limit_passes_with_one_and_a_kopiyka_more_needs_two() -> None:
    async def story(world: World) -> None:
        limit(world, 600_00)
        vm = page(world)
        await checked(world, vm, good_rows(4))
        assert vm.state.check is not None
        assert vm.state.check.main == "Pay ₴600.00"
        limit(world, 599_99)
        vm.start_new()
        await settle(30)
        vm.open(vm.state.queue[0].id)
        assert vm.state.check.main == "Send for approval, ₴600.00"
        vm.dispose()

    run(story)


def test_over_the_limit_a_second_person_agrees_and_then_it_is_carried_out() -> None:
    async def story(world: World) -> None:
        limit(world, 100_00)
        vm = page(world)
        await checked(world, vm, good_rows(4))
        await agreed(world, vm)
        wait = vm.state.wait
        assert (vm.state.page, vm.state.step) == ("wait", 2)
        assert wait is not None
        assert (wait.title, wait.can_run, wait.can_withdraw) == ("Waits for approval", False, True)
        assert dict(wait.facts)["Total"] == "₴600.00"
        assert vm.state.queue[0].state == "On approval"
        batch = vm.batch
        assert batch is not None
        world.operator.batches.approve(batch.grant_id)
        await world.cabinet.batches.look(batch.id)
        await settle(50)
        assert vm.state.wait is not None
        assert vm.state.wait.title == "Approved: it can be carried out"
        assert world.operator.batches.taken == {}, "only a press begins it"
        vm.run_approved()
        await settle(100)
        await ended(world, vm)
        assert run_of(vm).by.startswith("approved by Ірина Шевчук")
        assert len(world.operator.batches.taken) == 4
        vm.dispose()

    run(story)


def test_a_rejected_request_tells_why_and_goes_back_to_the_check() -> None:
    async def story(world: World) -> None:
        limit(world, 100_00)
        vm = page(world)
        heard = Heard(vm.effect)
        batch = await checked(world, vm, good_rows(4))
        await agreed(world, vm)
        assert vm.batch is not None
        world.operator.batches.reject(vm.batch.grant_id, "Забагато")
        await world.cabinet.batches.look(batch.id)
        await settle(50)
        assert vm.state.wait is not None
        assert (vm.state.wait.title, vm.state.wait.text) == ("Not approved", "Забагато")
        vm.withdraw()
        await settle(80)
        assert (vm.state.page, vm.check_rows.rowCount()) == ("check", 4)
        vm.exclude(0)
        await settle(50)
        await agreed(world, vm)
        assert (vm.state.page, vm.batch.tally.going.rows) == ("wait", 3)
        vm.withdraw()
        await settle(80)
        assert vm.state.page == "check"
        assert heard.of(Said)[-1] == Said("The request is withdrawn")
        vm.dispose()

    run(story)
