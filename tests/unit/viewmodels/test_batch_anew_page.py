"""The page says what is not as it was: a file run before, a check not whole, a kind kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.batch import Kind, State
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch import Said
from support.batch_pages import agreed, checked, ended, good_rows, number, page, run
from support.screens import Heard

if TYPE_CHECKING:
    from fakes.world import World


def test_a_file_run_before_is_told_again_whenever_its_draft_comes_to_the_page() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(2))
        await agreed(world, vm)
        await ended(world, vm)
        first = vm.batch.id
        draft = await checked(world, vm, good_rows(2))
        assert vm.state.check.can_agree
        vm.open(first)
        await settle(50)
        vm.open(draft.id)
        await settle(50)
        part = vm.state.check
        assert part.can_agree
        assert part.repeated.startswith("This file was already run on")
        assert not part.can_pay
        vm.agree_again()
        assert "already run" not in vm.state.check.why
        vm.dispose()

    run(story)


def test_what_was_paid_since_the_check_is_shown_and_nothing_is_sent() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(2))
        world.operator.batches.topups.append(
            (number(1), world.clock.now() - timedelta(minutes=2), Money(150_00))
        )
        await agreed(world, vm)
        assert world.operator.batches.taken == {}
        assert vm.state.trouble.title == "Something has changed since the check"
        words = [row.verdict.word for row in vm.check_rows.rows()]
        assert words == ["Topped up today", "Ready"]
        assert vm.state.check.main == "Pay ₴150.00"
        vm.dispose()

    run(story)


def test_a_check_that_is_not_whole_is_said_on_the_page_and_in_each_verdict() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("topups_since", Offline("refused"), times=9)
        vm = page(world)
        await checked(world, vm, good_rows(2))
        part = vm.state.check
        assert part.all_ready == ""
        assert part.partial.startswith("The check is not whole: top-ups made elsewhere were not")
        reasons = {row.verdict.reason for row in vm.check_rows.rows()}
        assert reasons == {"top-ups made elsewhere were not looked at"}
        vm.dispose()

    run(story)


def test_other_columns_keep_the_kind_of_the_draft_and_take_its_place() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        before = await checked(world, vm, good_rows(2))
        vm.start_new()
        vm.choose_kind("block")
        vm.open(before.id)
        await settle(30)
        vm.open_mapping()
        await settle(50)
        vm.accept_mapping()
        await settle(120)
        after = vm.batch
        assert (after.kind, after.source_id, after.total) == (
            Kind.TOPUP, before.source_id, before.total,
        )  # fmt: skip
        assert [one.id for one in world.cabinet.batches.all.value] == [after.id]
        vm.dispose()

    run(story)


def test_rejected_rows_repeated_twice_come_to_the_same_batch() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        heard = Heard(vm.effect)
        world.operator.batches.refusals[number(1)] = "numberNotServed"
        await checked(world, vm, good_rows(2))
        await agreed(world, vm)
        first = (await ended(world, vm)).id
        vm.repeat_rejected()
        await settle(50)
        second = vm.batch
        assert (second.again_of, second.state) == (first, State.CHECKED)
        row = vm.check_rows.rows()[0]
        assert (row.verdict.word, row.verdict.reason) == ("Refused before", "another operator")
        vm.open(first)
        await settle(30)
        vm.repeat_rejected()
        await settle(50)
        assert vm.batch.id == second.id
        assert len(world.cabinet.batches.all.value) == 2
        assert heard.of(Said)[-1] == Said("These rows are in this batch already")
        vm.dispose()

    run(story)
