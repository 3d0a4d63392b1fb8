"""The page of the offline queue: what is shown, what is asked, what a press does (N15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.errors import Refused, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Mark, Standing, Until
from kyivstar_desktop.viewmodels.queue import OpenPayment, QueueViewModel, Undoable
from support.queue_desk import (
    SERVICE,
    back,
    connect,
    cut,
    queue_of,
    queued,
    run,
    standing,
    top_up,
    transfer,
)
from support.screens import Heard

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.queue import Queued
    from kyivstar_desktop.viewmodels.queue_state import QueueRow


def page(world: World) -> QueueViewModel:
    undo, lock = world.cabinet.undo, world.lock.state
    return QueueViewModel(queue_of(world), world.accounts, undo, world.clock, lock)


def row(vm: QueueViewModel, ident: str) -> QueueRow:
    return next(one for one in vm.state.rows if one.id == ident)


def only(world: World) -> Queued:
    (item,) = queue_of(world).items.value
    return item


# --- the page -----------------------------------------------------------------------------------
def test_without_a_connection_everything_waits_and_nothing_can_be_pressed() -> None:
    async def story(world: World) -> None:
        await cut(world)
        until = world.accounts.operator_now() + timedelta(hours=2)
        one, two = await queued(world, replace(top_up(), expires_at=until), connect())
        vm = page(world)
        assert vm.state.page == "list"
        assert row(vm, one).state == "waits for the connection"
        assert (row(vm, one).amount, row(vm, one).terms[0][1]) == ("₴100.00", "by 16:00")
        assert row(vm, two).terms[0][1] == "without a term"
        assert not any(x.act for x in vm.state.rows)
        assert (vm.state.can_run_all, vm.state.can_check) == (False, False)
        vm.press(one)
        vm.ask_all()
        await settle()
        assert vm.state.question == ""
        vm.dispose()

    run(story)


def test_an_empty_queue_says_what_will_be_here() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        assert (vm.state.page, vm.state.can_run_all) == ("empty", False)
        vm.dispose()

    run(story)


def test_a_changed_price_stands_in_words_and_on_the_button() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        world.operator.shelf.price(SERVICE, 65_00)
        vm = page(world)
        await back(world)
        shown = row(vm, one)
        assert shown.note == "it was ₴50.00, now ₴65.00; each next charge was ₴50.00, now ₴65.00"
        assert (shown.act_text, shown.tone) == ("Carry out for ₴65.00", "warning")
        assert not vm.state.can_run_all
        vm.press(one)
        await world.clock.advance(6)
        assert only(world).mark is Mark.DONE
        assert row(vm, one).state == "done"
        vm.dispose()

    run(story)


def test_what_is_blocked_at_another_price_says_so_and_is_asked_about_before_it_goes() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        world.operator.shelf.price(SERVICE, 65_00)
        world.operator.set_money(OLENA, Money(60_00))
        await back(world)
        vm = page(world)
        assert (standing(world, one), row(vm, one).act_text) == (Standing.BLOCKED, "Try again")
        assert "it was ₴50.00, now ₴65.00" in row(vm, one).note.lower()
        world.operator.set_money(OLENA, Money(500_00))
        vm.press(one)
        await world.clock.advance(6)
        assert len(world.operator.acts) == 0
        assert (standing(world, one), row(vm, one).act_text) == (
            Standing.CHANGED,
            "Carry out for ₴65.00",
        )
        vm.press(one)
        await world.clock.advance(6)
        assert only(world).mark is Mark.DONE
        vm.dispose()

    run(story)


def test_five_seconds_to_take_it_back() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        vm = page(world)
        vm.press(one)
        await world.clock.advance(3)
        assert vm.state.hold == "Will be sent in 2 seconds"
        vm.take_back()
        await world.clock.advance(10)
        assert (vm.state.hold, world.operator.moving.made) == ("", [])
        assert standing(world, one) is Standing.READY
        vm.dispose()

    run(story)


def test_leaving_the_page_within_the_five_seconds_sends_nothing() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        vm = page(world)
        vm.press(one)
        await world.clock.advance(2)
        vm.dispose()
        await world.clock.advance(10)
        assert world.operator.moving.made == []
        assert only(world).waits

    run(story)


def test_locking_the_window_within_the_five_seconds_sends_nothing() -> None:
    async def story(world: World) -> None:
        await world.lock.set_code("2580")
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        vm = page(world)
        vm.press(one)
        await world.clock.advance(2)
        world.lock.lock()
        await world.clock.advance(10)
        assert world.operator.moving.made == []
        assert (vm.state.hold, standing(world, one)) == ("", Standing.READY)
        vm.dispose()

    run(story)


def test_a_computers_clock_that_is_ahead_ends_no_term_for_good() -> None:
    async def story(world: World) -> None:
        await cut(world)
        until = world.accounts.operator_now() + timedelta(hours=3)
        (one,) = await queued(world, replace(transfer(), expires_at=until))
        vm = page(world)
        world.clock.jump(2 * 86_400)
        await world.clock.advance(60)
        assert row(vm, one).state == "the term has passed, not carried out"
        world.clock.jump(-2 * 86_400)
        await back(world)
        await world.clock.advance(60)
        assert (only(world).mark, standing(world, one)) == (Mark.WAITS, Standing.READY)
        vm.dispose()

    run(story)


def test_a_double_click_and_two_windows_are_one_act() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, transfer())
        await back(world)
        first, second = page(world), page(world)
        for vm in (first, first, second, second):
            vm.press(one)
        await world.clock.advance(7)
        assert world.operator.moving.made == [(OLENA, IHOR, Money(10_00))]
        assert row(first, one).state == row(second, one).state == "done"
        first.dispose()
        second.dispose()

    run(story)


def test_a_payment_opens_the_page_of_its_code() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, top_up())
        await back(world)
        vm = page(world)
        heard = Heard(vm.effect)
        vm.press(one)
        await settle()
        (opened,) = heard.of(OpenPayment)
        assert (row(vm, one).act, row(vm, one).removes) == ("code", False)
        vm.press(one)
        assert heard.of(OpenPayment) == [opened, opened]
        await world.payments.confirm(opened.intent_id, world.operator.last_code())
        await settle()
        assert row(vm, one).state == "done"
        vm.dispose()

    run(story)


def test_all_of_them_are_asked_about_once_with_their_sum() -> None:
    async def story(world: World) -> None:
        await cut(world)
        await queued(world, transfer(), connect(), top_up())
        world.operator.limits = replace(world.operator.limits, fee_basis_points=100)
        vm = page(world)
        await back(world)
        vm.ask_all()
        expected = "Carry out 2 acts? Together ₴60.00. The changed one is asked by itself: 1."
        assert vm.state.question == expected
        vm.keep_waiting()
        assert vm.state.question == ""
        vm.ask_all()
        vm.run_all()
        await world.clock.advance(8)
        assert [x.mark for x in queue_of(world).items.value] == [Mark.DONE, Mark.DONE, Mark.WAITS]
        assert len(world.operator.payments) == 0
        vm.dispose()

    run(story)


def test_a_refusal_is_named_and_may_be_tried_again() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        await back(world)
        vm = page(world)
        world.operator.act_refusals["order"] = Refused("orderInProgress")
        vm.press(one)
        await world.clock.advance(6)
        assert row(vm, one).state == "refused, nothing was done"
        assert row(vm, one).note
        assert row(vm, one).act_text == "Carry out"
        vm.dispose()

    run(story)


def test_a_term_is_chosen_anew_and_taken_back() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        vm = page(world)
        heard = Heard(vm.effect)
        keys = [key for key, _ in row(vm, one).terms]
        assert keys == ["keep", "tonight", "tomorrow", "threeDays", "charge"]
        vm.set_term(one, Until.TOMORROW.value)
        await settle()
        assert row(vm, one).terms[0][1] == "by 23 Nov, 20:00"
        assert len(heard.of(Undoable)) == 1
        await world.cabinet.undo.undo()
        await settle()
        assert only(world).expires_at is None
        vm.dispose()

    run(story)


def test_a_removal_is_taken_back_and_notes_are_put_away() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        vm = page(world)
        vm.remove(one)
        await settle()
        assert vm.state.page == "empty"
        await world.cabinet.undo.undo()
        await settle()
        assert row(vm, one).title == f"Connect «{SERVICE}»"
        await world.cabinet.undo.redo()
        await settle()
        assert vm.state.page == "empty"
        vm.dispose()

    run(story)


def test_a_full_disk_is_said_and_the_line_stays() -> None:
    async def story(world: World) -> None:
        await cut(world)
        (one,) = await queued(world, connect())
        vm = page(world)
        world.vault.store.fail_next("put queue", StorageTrouble("full"))
        vm.remove(one)
        await settle()
        assert vm.state.trouble is not None
        assert vm.state.page == "list"
        vm.dispose()

    run(story)
