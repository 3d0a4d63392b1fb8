"""The top-up page until the first answer: one form is one key is one payment (A7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import (
    Offline,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.form_page import (
    ClearCard,
    Focus,
    Pasted,
)
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support.screens import Renders
from support.topup_desk import CVV, PAN, Desk, play


# --- the form in life ---------------------------------------------------------------------------
def test_it_opens_with_the_current_number() -> None:
    async def story(desk: Desk) -> None:
        assert [r.typed for r in desk.form.rows] == [OLENA]
        assert desk.form.rows[0].fact == "balance ₴140.50"
        assert desk.form.rows[0].badge == "Short by ₴84.50"
        assert desk.form.can_cover
        desk.vm.cover_all()
        assert desk.form.rows[0].part.amount == Money(84_50)
        assert desk.form.rows[0].badge == "Enough for the charge"

    play(story)


def test_it_opens_with_what_was_wanted() -> None:
    async def story(desk: Desk) -> None:
        assert [(r.typed, r.sum_typed) for r in desk.form.rows] == [(IHOR, "84.50")]
        desk.vm.add_row(OLENA)
        assert desk.effects.of(Focus)[-1].name == "row:2"
        desk.vm.remove_row(1)
        assert [r.typed for r in desk.form.rows] == [OLENA]

    play(story, TopUpFor(((IHOR, Money(84_50)),)))


@pytest.mark.parametrize(
    ("typed", "written"), [("200", "200.00"), ("84,5", "84.50"), ("1 000", "1000.00"), ("x", "x")]
)
def test_a_left_sum_is_written_with_kopiykas(typed: str, written: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_sum(1, typed)
        assert desk.form.rows[0].sum_typed == typed
        desk.vm.leave_sum(1)
        assert desk.form.rows[0].sum_typed == written

    play(story)


def test_a_pasted_list_says_what_it_did() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.paste(f"{IHOR}\nне номер\n{OLENA}")
        assert desk.effects.of(Pasted) == [Pasted(1, ("не номер",))]
        desk.vm.sum_for_all(Money(50_00))
        assert [r.part.amount for r in desk.form.rows] == [Money(50_00)] * 2

    play(story)


def test_the_fee_is_the_operators() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        world.operator.limits = replace(world.operator.limits, fee_basis_points=100)
        world.accounts.profile.set(None)
        await world.accounts.refresh()
        desk.fill()
        assert desk.form.fee == "₴3.51"
        assert desk.form.total_whole + desk.form.total_rest == "₴354.01"
        world.operator.limits = replace(world.operator.limits, fee_basis_points=None)
        world.accounts.profile.set(None)
        await world.accounts.refresh()
        desk.vm.type_sum(1, "201")
        assert desk.form.fee == "told at the next step"

    play(story)


def test_a_saved_card_is_taken_by_itself_but_not_over_a_typed_one() -> None:
    async def story(desk: Desk) -> None:
        saved = SavedCard("pm_9", Brand.VISA, "4242", date(2029, 1, 31), preferred=True, saved=True)
        desk.world.operator.saved_cards[saved.id] = saved
        await desk.world.payments.refresh_cards()
        await settle()
        assert desk.form.method == "pm_9"
        await desk.world.payments.refresh_cards()
        desk.vm.choose_method("new")
        await desk.world.payments.refresh_cards()
        assert desk.form.method == "new"
        desk.vm.choose_method("pm_9")
        desk.vm.type_sum(1, "20")
        assert desk.form.can_pay
        desk.vm.pay()
        await settle()
        assert desk.page == "code"
        assert desk.world.operator.sent_to("tokenise") == []

    play(story)


def test_offline_nothing_can_be_paid() -> None:
    async def story(desk: Desk) -> None:
        desk.fill()
        assert desk.form.can_pay
        desk.world.accounts.lost(Offline("refused"))
        assert desk.form.blockers == "No connection: money is sent only with a connection."
        assert desk.vm.pay() is None
        desk.world.accounts.reached()
        assert desk.form.can_pay

    play(story)


def test_a_try_names_everything_and_goes_to_the_first() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_number(1, "067")
        desk.vm.try_pay()
        assert desk.effects.of(Focus)[-1].name == "row:1"
        assert desk.form.rows[0].number_error == "7 digits more"
        assert desk.form.cvv_error == "Check the CVV"
        desk.vm.type_number(1, OLENA)
        desk.vm.type_sum(1, "10")
        desk.vm.try_pay()
        assert desk.effects.of(Focus)[-1].name == "cardNumber"
        desk.card()
        desk.vm.try_pay()
        await settle()
        assert desk.page == "code"

    play(story)


# --- one press, many presses --------------------------------------------------------------------
def test_fifty_presses_are_one_payment() -> None:
    async def story(desk: Desk) -> None:
        desk.fill()
        await settle()
        gate = desk.world.operator.hold("send")
        for _ in range(50):
            desk.vm.pay()
        await gate.reached.wait()
        for _ in range(50):
            desk.vm.pay()
        gate.release()
        await settle()
        for _ in range(50):
            desk.vm.pay()
        await settle()
        assert len(desk.payments) == 1
        assert len(desk.world.operator.sent_to("send")) == 1
        assert len(desk.world.vault.journal.disk.rows) == 1
        assert len(desk.world.operator.sent_to("tokenise")) == 1
        await desk.confirm()
        for _ in range(50):
            desk.vm.confirm()
        await settle()
        assert len(desk.world.operator.ledger) == 2

    play(story)


def test_two_numbers_one_card_one_code() -> None:
    async def story(desk: Desk) -> None:
        renders = Renders(desk.vm)
        await desk.pay()
        assert desk.page == "code"
        flow = desk.flow
        assert [(r.number[-2:], r.amount, r.after) for r in flow.rows] == [
            ("01", "₴200.00", "₴340.50"),
            ("11", "₴150.50", "—"),
        ]
        assert flow.total == "₴350.50"
        assert flow.count_text == "In all, 2 numbers"
        assert flow.source == "Card •••• 4242"
        assert flow.fee_text == "fee ₴0.00"
        assert flow.must_match.startswith(
            "The SMS must name the same 2 numbers and the sum ₴350.50"
        )
        assert flow.confirm_text == "Confirm ₴350.50"
        assert "67 ••• •• 01" in flow.destination
        assert (flow.code_length, flow.code_left, flow.tries_text) == (6, "03:00", "Tries left: 5")
        assert desk.effects.of(Focus)[-1].name == "code"
        code = desk.world.operator.last_code()
        desk.vm.type_code(code)
        await settle()
        assert desk.page == "code", "the last digit never pays by itself"
        assert desk.flow.can_confirm
        desk.vm.confirm()
        await settle()
        assert desk.page == "result"
        assert [r.word for r in desk.flow.results] == ["Credited", "Credited"]
        assert [r.stage for r in desk.flow.results] == [4, 4]
        assert desk.flow.headline == "₴350.50 credited to 2 numbers"
        assert desk.flow.headline_tone == "ok"
        assert desk.flow.sums == (("Credited: 2", "₴350.50"), ("Charged to the card", "₴350.50"))
        assert desk.flow.final
        pages = [state.page for state in renders.states]
        assert list(dict.fromkeys(pages)) == ["form", "code", "result"] or "sending" in pages

    play(story)


def test_card_and_code_are_forgotten() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.save_card(True)
        await desk.pay()
        assert desk.vm.inputs.form.card.pan == ""
        assert desk.vm.inputs.form.card.cvv == ""
        assert desk.effects.of(ClearCard) == [ClearCard()]
        assert PAN not in repr(desk.vm.inputs)
        assert PAN.encode() not in desk.row.body
        assert f'"{CVV}"'.encode() not in desk.row.body  # three digits are in random ids too
        code = desk.world.operator.last_code()
        desk.vm.type_code(code)
        assert code not in repr(desk.vm.inputs.flow)
        desk.vm.confirm()
        await settle()
        assert desk.vm.inputs.flow.code == ""

    play(story)


# --- repeats ------------------------------------------------------------------------------------
def test_the_same_number_and_sum_is_a_question() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay((OLENA, "200"), (IHOR, "150"))
        again = Desk(desk.world)
        again.fill((OLENA, "200"), (IHOR, "70"))
        await settle()
        assert "Is it a mistake?" in again.form.rows[0].question
        assert again.form.rows[1].question == "", "another sum is no repeat"
        assert not again.form.can_pay
        again.vm.keep_row(again.form.rows[0].id)
        assert again.form.can_pay
        again.vm.pay()
        await settle()
        assert again.page == "code"
        assert len(desk.payments) == 2
        again.vm.dispose()

    play(story)


def test_a_repeat_made_elsewhere_meanwhile_stops_the_press() -> None:
    async def story(desk: Desk) -> None:
        desk.fill((OLENA, "200"))
        await settle()
        assert desk.form.can_pay
        other = Desk(desk.world)
        await other.pay((OLENA, "200"))
        desk.vm.pay()
        await settle()
        assert desk.page == "form"
        assert desk.form.rows[0].question
        assert len(desk.payments) == 1
        other.vm.dispose()

    play(story)
