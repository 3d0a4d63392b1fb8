"""The page of the queue and the forms that put something into it (N15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.errors import Refused, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Kind, Mark, Standing, Until
from kyivstar_desktop.viewmodels.block import BlockViewModel
from kyivstar_desktop.viewmodels.queue import OpenPayment, QueueViewModel, Undoable
from kyivstar_desktop.viewmodels.rules import RulesViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.viewmodels.sim import SimViewModel
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.viewmodels.topup.page import Said, TopUpViewModel
from kyivstar_desktop.viewmodels.transfer import TransferViewModel
from support.queue_desk import (
    CARD,
    GAMES,
    LINE,
    SERVICE,
    TARIFF,
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
    return QueueViewModel(queue_of(world), world.accounts, world.cabinet.undo, world.clock)


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
        assert (row(vm, one).amount, row(vm, one).terms[0][1]) == ("₴100.00", "no later than 16:00")
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
        assert row(vm, one).terms[0][1] == "no later than 23 Nov, 20:00"
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


# --- forms --------------------------------------------------------------------------------------
def topup_form(world: World) -> TopUpViewModel:
    return TopUpViewModel(world.payments, world.accounts, clock=world.clock, queue=queue_of(world))


def test_a_top_up_by_a_saved_card_is_queued_and_nothing_typed_is_lost_meanwhile() -> None:
    async def story(world: World) -> None:
        vm = topup_form(world)
        vm.type_number(1, IHOR)
        vm.type_sum(1, "50")
        vm.choose_method(CARD.id)
        assert vm.state.form.queue.text == ""
        await cut(world)
        form = vm.state.form
        assert (form.rows[0].typed, form.rows[0].sum_typed) == (IHOR, "50")
        assert (form.can_pay, form.queue.ready, form.queue.chosen) == (False, True, "tonight")
        heard = Heard(vm.effect)
        vm.choose_until("tomorrow")
        vm.enqueue()
        vm.enqueue()
        await settle()
        item = only(world)
        assert (item.kind, item.card, item.amount) == (Kind.TOPUP, CARD.id, Money(50_00))
        assert item.expires_at is not None
        assert len(heard.of(Said)) == 1
        assert vm.state.form.rows[0].sum_typed == ""
        await back(world)
        assert vm.state.form.queue.text == ""
        vm.dispose()

    run(story)


def test_a_new_card_is_told_why_it_cannot_wait() -> None:
    async def story(world: World) -> None:
        vm = topup_form(world)
        vm.type_sum(1, "50")
        vm.choose_method("new")
        await cut(world)
        offer = vm.state.form.queue
        assert (offer.ready, "nothing of it is kept" in offer.why) == (False, True)
        assert vm.enqueue() is None
        assert queue_of(world).items.value == ()
        vm.dispose()

    run(story)


def test_ctrl_enter_queues_where_the_button_would() -> None:
    async def story(world: World) -> None:
        vm = topup_form(world)
        vm.type_sum(1, "50")
        vm.choose_method(CARD.id)
        await cut(world)
        vm.try_pay()
        await settle()
        assert only(world).amount == Money(50_00)
        vm.dispose()

    run(story)


def test_a_transfer_is_queued_from_the_form_and_from_the_review() -> None:
    async def story(world: World) -> None:
        vm = TransferViewModel(
            world.cabinet.transfers, world.accounts, world.intents, clock=world.clock,
            queue=queue_of(world),
        )  # fmt: skip
        vm.choose_sender(OLENA)
        vm.type_receiver(IHOR)
        vm.leave_receiver()
        vm.type_sum("10")
        await settle()
        vm.review()
        await settle()
        assert vm.state.page == "review"
        await cut(world)
        assert (vm.state.page, vm.state.can_send) == ("review", False)
        assert vm.state.queue.ready
        vm.enqueue()
        await settle()
        assert only(world).sender == OLENA
        assert vm.state.page == "form"
        vm.type_receiver(IHOR)
        vm.type_sum("11")
        vm.try_review()
        await settle()
        assert len(queue_of(world).items.value) == 2
        vm.dispose()

    run(story)


def test_a_service_goes_to_the_queue_with_what_the_price_list_says() -> None:
    async def story(world: World) -> None:
        world.operator.ordering.add_option(LINE, GAMES)
        await world.cabinet.orders.refresh()
        await world.cabinet.catalogue.refresh()
        vm = ServicesViewModel(
            world.cabinet, world.accounts, world.clock, top_up=lambda *_: None, tab="available"
        )
        await settle()
        await cut(world)
        vm.act(SERVICE)
        await settle()
        panel = next(x.panel for x in vm.state.rows if x.panel is not None)
        assert ("Price now", "₴50.00") in panel.facts
        assert (panel.can_confirm, panel.queue.ready) == (False, True)
        vm.enqueue()
        await settle()
        assert only(world).promised.price == Money(50_00)
        assert all(x.panel is None for x in vm.state.rows)
        vm.dispose()

    run(story)


def test_the_connection_that_goes_under_an_open_review_leaves_the_panel_open() -> None:
    async def story(world: World) -> None:
        await world.cabinet.catalogue.refresh()
        vm = ServicesViewModel(
            world.cabinet, world.accounts, world.clock, top_up=lambda *_: None, tab="available"
        )
        vm.act(SERVICE)
        await settle()
        await cut(world)
        panel = next(x.panel for x in vm.state.rows if x.panel is not None)
        assert panel.queue.ready
        await back(world)
        panel = next(x.panel for x in vm.state.rows if x.panel is not None)
        assert (panel.queue.text, panel.can_confirm) == ("", True)
        vm.dispose()

    run(story)


def test_a_move_to_a_tariff_is_queued_for_the_charge_day() -> None:
    async def story(world: World) -> None:
        await world.cabinet.catalogue.refresh()
        vm = TariffsViewModel(
            world.cabinet, world.accounts, world.preferences, clock=world.clock,
            top_up=lambda *_: None, services=lambda: None,
        )  # fmt: skip
        await settle()
        await cut(world)
        vm.choose(TARIFF)
        await settle()
        panel = vm.state.panel
        assert panel is not None
        assert (panel.ready, panel.queue.ready) == (False, True)
        vm.enqueue()
        await settle()
        item = only(world)
        assert (item.kind, item.at_end, item.promised.later) == (
            Kind.TARIFF, True, Money(275_00),
        )  # fmt: skip
        assert vm.state.panel is None
        vm.dispose()

    run(story)


def test_a_block_waits_but_never_with_a_password() -> None:
    async def story(world: World) -> None:
        vm = BlockViewModel(world.cabinet.orders, world.accounts, queue=queue_of(world))
        await settle()
        await cut(world)
        vm.choose("blockLost")
        await settle()
        assert (vm.state.way, vm.state.can_block, vm.state.queue.ready) == (
            "password", False, False,
        )  # fmt: skip
        assert "kept nowhere" in vm.state.queue.why
        vm.choose("blockOther")
        await settle()
        assert vm.state.queue.ready
        assert vm.state.off_why
        vm.enqueue()
        await settle()
        assert only(world).kind is Kind.BLOCK
        vm.dispose()

    run(story)


def test_a_rule_is_saved_here_and_its_consent_is_queued() -> None:
    async def story(world: World) -> None:
        vm = RulesViewModel(
            world.cabinet.rules, world.accounts, world.payments, queue=queue_of(world)
        )
        await settle()
        await cut(world)
        assert vm.state.save_on == "Save, switching on to the queue"
        assert (vm.state.can_pay, bool(vm.state.note)) == (False, True)
        vm.save_on()
        await settle()
        (rule,) = world.cabinet.rules.book.value.rules
        assert not rule.on
        assert (only(world).kind, only(world).target) == (Kind.RULE, rule.id)
        await back(world)
        assert vm.state.save_on == "Save and switch on…"
        assert standing(world, only(world).id) is Standing.READY
        vm.dispose()

    run(story)


def test_puk_codes_are_off_without_a_connection_and_say_why() -> None:
    async def story(world: World) -> None:
        profile = world.accounts.profile.value
        assert profile is not None
        world.operator.said = replace(
            world.operator.said, features=frozenset({*profile.features, "sim"})
        )
        await world.accounts.learn()
        vm = SimViewModel(world.cabinet.sims, world.cabinet.orders, world.accounts, world.clock)
        await settle()
        assert vm.state.can_reveal
        await cut(world)
        assert (vm.state.can_reveal, vm.state.has_reveal) == (False, True)
        assert vm.state.reveal_note.startswith("No connection")
        vm.dispose()

    run(story)
