"""Forms without a connection: what they put into the queue, and what they never do (N15)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Kind, Standing
from kyivstar_desktop.viewmodels.block import BlockViewModel
from kyivstar_desktop.viewmodels.rules import RulesViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.viewmodels.sim import SimViewModel
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.viewmodels.topup.page import Links, Said, TopUpViewModel
from kyivstar_desktop.viewmodels.transfer import TransferViewModel
from support.queue_desk import (
    CARD,
    GAMES,
    LINE,
    SERVICE,
    TARIFF,
    back,
    cut,
    queue_of,
    run,
    standing,
)
from support.screens import Heard

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.queue import Queued


def only(world: World) -> Queued:
    (item,) = queue_of(world).items.value
    return item


# --- forms --------------------------------------------------------------------------------------
def _nowhere(*_args: object) -> None:
    """No other page is opened here."""


def topup_form(world: World) -> TopUpViewModel:
    links = Links(_nowhere, _nowhere, queue_of(world))
    return TopUpViewModel(world.payments, world.accounts, clock=world.clock, links=links)


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
            world.cabinet,
            world.accounts,
            world.clock,
            top_up=lambda *_: None,
            lock=world.lock.state,
            tab="available",
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
            world.cabinet,
            world.accounts,
            world.clock,
            top_up=lambda *_: None,
            lock=world.lock.state,
            tab="available",
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
        await world.accounts.refresh(operator=True)
        vm = SimViewModel(world.cabinet.sims, world.cabinet.orders, world.accounts, world.clock)
        await settle()
        assert vm.state.can_reveal
        await cut(world)
        assert (vm.state.can_reveal, vm.state.has_reveal) == (False, True)
        assert vm.state.reveal_note.startswith("No connection")
        vm.dispose()

    run(story)
