"""A payment from the form to its receipt, and every way it can go wrong (product A7-A9)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.operator_money import NOT_SERVED
from fakes.world import World
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import (
    Offline,
    Refused,
    ServerTrouble,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.flow_state import FlowInputs, derive_flow, page_of
from kyivstar_desktop.viewmodels.topup.form_page import (
    ClearCard,
    Focus,
    OpenBank,
    Pasted,
    ReceiptReady,
    TopUpFor,
)
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from support.screens import Heard, Renders

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

S = IntentState
PAN, CVV = "4242424242424242", "123"
BANK, DECLINED, NO_FUNDS, EXPIRED, PART = (
    "4000000000003220",
    "4000000000000002",
    "4000000000009995",
    "4000000000000069",
    "4000000000000127",
)


class Desk:
    """A top-up page over a world, with two good rows and a good card typed on demand."""

    def __init__(self, world: World, wanted: TopUpFor | None = None) -> None:
        self.world = world
        self.vm = TopUpViewModel(
            world.payments, world.accounts, clock=world.clock, wanted=wanted, demo=True
        )
        self.effects = Heard(self.vm.effect)

    @property
    def form(self) -> Any:
        return self.vm.state.form

    @property
    def flow(self) -> Any:
        return self.vm.state.flow

    @property
    def page(self) -> str:
        return self.vm.state.page

    @property
    def row(self) -> Intent:
        flow = self.vm.inputs.flow
        assert flow is not None
        return flow.intent

    def fill(self, *parts: tuple[str, str], pan: str = PAN, cvv: str = CVV) -> None:
        wanted = parts or ((OLENA, "200"), (IHOR, "150,50"))
        while len(self.form.rows) < len(wanted):
            self.vm.add_row()
        for shown, (number, amount) in zip(self.form.rows, wanted, strict=True):
            self.vm.type_number(shown.id, number)
            self.vm.leave_number(shown.id)
            self.vm.type_sum(shown.id, amount)
            self.vm.leave_sum(shown.id)
        self.card(pan, cvv)

    def card(self, pan: str = PAN, cvv: str = CVV) -> None:
        self.vm.choose_method("new")
        for name, text in (
            ("pan", pan),
            ("expiry", "0831"),
            ("holder", "OLENA IVANENKO"),
            ("cvv", cvv),
        ):
            self.vm.type_card(name, text)

    async def pay(self, *parts: tuple[str, str], pan: str = PAN) -> None:
        self.fill(*parts, pan=pan)
        await settle()
        assert self.form.can_pay, self.form.blockers
        self.vm.pay()
        await settle()

    async def confirm(self, code: str = "") -> None:
        self.vm.type_code(code or self.world.operator.last_code())
        self.vm.confirm()
        await settle()

    def wrong(self) -> str:
        return "000000" if self.world.operator.last_code() != "000000" else "111111"

    @property
    def payments(self) -> list[Any]:
        return list(self.world.operator.payments.values())


def play(
    story: Callable[[Desk], Coroutine[Any, Any, None]], wanted: TopUpFor | None = None
) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            desk = Desk(world, wanted)
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())


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
        assert CVV.encode() not in desk.row.body
        code = desk.world.operator.last_code()
        desk.vm.type_code(code)
        assert code not in repr(desk.vm.inputs.flow)
        desk.vm.confirm()
        await settle()
        assert desk.vm.inputs.flow.code == ""

    play(story)


# --- the code -----------------------------------------------------------------------------------
def test_wrong_codes_are_counted_and_the_fifth_cancels() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        for left in (4, 3, 2, 1):
            await desk.confirm(desk.wrong())
            assert desk.flow.code_error == f"Wrong code. Tries left: {left}"
            assert (desk.flow.code, desk.page) == ("", "code")
            desk.vm.type_code("1")
            assert desk.flow.code_error == ""
            assert desk.flow.tries_text == f"Tries left: {left}"
        await desk.confirm(desk.wrong())
        await desk.world.clock.advance(5)
        assert desk.page == "result"
        assert desk.row.state is S.CANCELLED
        assert desk.flow.headline == "The payment was cancelled"
        assert "No money was taken" in desk.flow.headline_note
        assert desk.flow.sums == (("Charged to the card", "₴0.00"),)
        assert desk.world.operator.ledger == []
        assert not desk.flow.has_receipt

    play(story)


def test_a_short_code_cannot_be_sent() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        desk.vm.type_code("12345")
        assert not desk.flow.can_confirm
        assert desk.vm.confirm() is None
        assert desk.world.operator.sent_to("confirm") == []

    play(story)


def test_an_expired_code_is_dead_and_a_new_one_lives() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        old = desk.world.operator.last_code()
        assert (desk.flow.can_resend, desk.flow.resend_text) == (False, "Send again (1:00)")
        await desk.world.clock.advance(181)
        assert desk.flow.code_dead
        assert desk.flow.code_error == "The code has expired. Ask for a new one"
        desk.vm.type_code(old)
        assert not desk.flow.can_confirm
        assert desk.flow.can_resend
        desk.vm.resend()
        await settle()
        assert (desk.flow.code, desk.flow.code_dead, desk.flow.code_left) == ("", False, "03:00")
        assert desk.effects.of(Focus)[-1].name == "code"
        await desk.confirm()
        assert desk.flow.headline_tone == "ok"

    play(story)


def test_three_codes_and_no_more() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        for _ in range(2):
            await desk.world.clock.advance(61)
            desk.vm.resend()
            await settle()
        await desk.world.clock.advance(61)
        assert (desk.flow.can_resend, desk.flow.resend_text) == (False, "No more codes")

    play(story)


def test_the_operator_refuses_another_code() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        await desk.world.clock.advance(61)
        refused = Refused("slow_down", {"retry_after_s": 30.0}, status=429)
        desk.world.operator.fail_next("resend_code", refused)
        desk.vm.resend()
        await settle()
        assert desk.flow.banner.title == "Too soon"
        assert desk.page == "code"

    play(story)


def test_a_lost_answer_to_the_code_is_never_a_second_code() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        desk.world.operator.fail_next("confirm", TimedOut(), after=True)
        await desk.confirm()
        await desk.world.clock.advance(10)
        assert len(desk.world.operator.sent_to("confirm")) == 1
        assert desk.page == "result"
        assert desk.flow.headline_tone == "ok"
        assert desk.flow.banner is None, "an error does not outlive its moment"
        assert len(desk.world.operator.ledger) == 2

    play(story)


def test_an_offline_code_can_be_sent_again() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        desk.world.operator.fail_next("confirm", Offline("refused"))
        await desk.confirm()
        assert desk.page == "code"
        assert desk.flow.banner.title == "No connection to the operator"
        await desk.confirm()
        assert desk.flow.headline_tone == "ok"

    play(story)


# --- leaving ------------------------------------------------------------------------------------
def test_change_leaves_this_payment_and_makes_a_new_key() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        first = desk.row
        desk.vm.change()
        await settle()
        assert desk.page == "form"
        assert [(r.typed, r.sum_typed) for r in desk.form.rows] == [
            (OLENA, "200"),
            (IHOR, "150,50"),
        ]
        assert desk.vm.inputs.form.card.pan == ""
        kept = desk.world.payments.flow(first.id).value
        assert kept.left_at is not None
        desk.card()
        desk.vm.type_sum(1, "210")
        desk.vm.leave_sum(1)
        await settle()
        desk.vm.pay()
        await settle()
        assert desk.row.key != first.key
        assert desk.page == "code"
        await desk.confirm()
        assert [credit.amount for credit in desk.world.operator.ledger] == [
            Money(210_00),
            Money(150_50),
        ]

    play(story)


def test_no_code_goes_out_for_a_payment_that_was_left() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        desk.vm.abandon()
        await settle()
        assert desk.page == "result"
        assert "You left this payment" in desk.flow.headline
        assert not desk.flow.final
        desk.vm.type_code(desk.world.operator.last_code())
        desk.vm.confirm()
        await settle()
        assert desk.world.operator.sent_to("confirm") == []
        await desk.world.clock.advance(700)
        assert desk.row.state is S.CANCELLED
        assert desk.flow.left_text == ""
        assert desk.world.operator.ledger == []

    play(story)


def test_a_new_form_has_a_new_key_and_no_trace() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        first = desk.row
        await desk.confirm()
        desk.vm.new()
        assert desk.page == "form"
        assert [r.typed for r in desk.form.rows] == [OLENA]
        await desk.pay((OLENA, "20"))
        assert desk.row.key != first.key
        assert len(desk.payments) == 2

    play(story)


# --- the bank -----------------------------------------------------------------------------------
def test_the_banks_own_page() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay(pan=BANK)
        assert desk.page == "bank"
        assert [e.url for e in desk.effects.of(OpenBank)] == [desk.row.bank_url]
        desk.vm.open_bank()
        assert len(desk.effects.of(OpenBank)) == 2
        desk.vm.check_now()
        await settle()
        assert desk.page == "bank"
        desk.world.operator.bank_answer(desk.payments[0].id, approve=True)
        desk.vm.check_now()
        await settle()
        assert desk.page == "result"
        assert desk.flow.headline_tone == "ok"

    play(story)


def test_the_bank_says_no() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay(pan=BANK)
        desk.world.operator.bank_answer(desk.payments[0].id, approve=False)
        await desk.world.clock.advance(5)
        assert desk.flow.headline == "The payment was rejected"
        assert desk.flow.headline_note == "The bank refused. No money was taken"

    play(story)


@pytest.mark.parametrize(
    ("pan", "note"),
    [
        (DECLINED, "The bank declined the payment. No money was taken"),
        (NO_FUNDS, "Not enough money on the card. No money was taken"),
        (EXPIRED, "The card has expired. No money was taken"),
    ],
)
def test_denied_with_its_reason(pan: str, note: str) -> None:
    async def story(desk: Desk) -> None:
        await desk.pay(pan=pan)
        await desk.confirm()
        await desk.world.clock.advance(5)
        assert desk.row.state is S.REJECTED
        assert (desk.flow.headline, desk.flow.headline_note) == ("The payment was rejected", note)
        assert {(r.word, r.tone, r.note) for r in desk.flow.results} == {
            ("Rejected", "danger", note)
        }
        assert desk.flow.sums == (("Charged to the card", "₴0.00"),)

    play(story)


def test_partly_credited() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay(pan=PART)
        await desk.confirm()
        await desk.world.clock.advance(5)
        words = [(r.word, r.tone) for r in desk.flow.results]
        assert words == [("Credited", "ok"), ("Refunded to the card", "warning")]
        assert desk.flow.results[1].note == "not credited, the sum goes back to the card"
        assert desk.flow.headline == "Card charged ₴350.50, credited: 1 of 2"
        assert desk.flow.headline_tone == "warning"
        assert ("Gone back: 1", "₴150.50") in desk.flow.sums
        assert desk.flow.has_receipt

    play(story)


# --- refused before there is a payment ----------------------------------------------------------
@pytest.mark.parametrize("field", ["cardNumber", "expirationDate", "nameOnCard", "cvv"])
def test_the_tokeniser_names_the_field(field: str) -> None:
    async def story(desk: Desk) -> None:
        refused = Refused("invalidCard", {"field": field}, status=400)
        desk.world.operator.fail_next("tokenise", refused)
        await desk.pay()
        assert desk.page == "form"
        assert desk.vm.inputs.form.card.cvv == ""
        assert desk.vm.inputs.form.card.pan == PAN
        assert desk.effects.of(ClearCard) == [ClearCard(only_cvv=True)]
        assert desk.effects.of(Focus)[-1].name == field
        assert not desk.form.can_pay
        assert desk.payments == []
        assert desk.world.vault.journal.disk.rows == {}
        assert desk.form.banner is None
        desk.card()
        desk.vm.pay()
        await settle()
        assert desk.page == "code"

    play(story)


@pytest.mark.parametrize(
    ("error", "tries", "title"),
    [
        (Offline("refused"), 1, "No connection to the operator"),
        (ServerTrouble(500), 3, "Fault on the operator's side"),
    ],
)
def test_a_silent_tokeniser_costs_the_cvv_only(error: Exception, tries: int, title: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("tokenise", error, times=tries)
        await desk.pay()
        assert desk.page == "form"
        assert desk.form.banner.title == title
        assert desk.vm.inputs.form.card.cvv == ""
        assert desk.world.vault.journal.disk.rows == {}
        desk.world.accounts.reached()
        desk.card()
        desk.vm.pay()
        await settle()
        assert desk.page == "code"
        assert desk.form.banner is None

    play(story)


def test_a_full_disk_sends_no_money() -> None:
    async def story(desk: Desk) -> None:
        desk.world.vault.journal.full = StorageTrouble("full")
        await desk.pay()
        assert desk.page == "form"
        assert desk.form.banner.title == "The disk is full: payments are off"
        assert desk.world.operator.sent_to("send") == []
        desk.world.vault.journal.full = None
        desk.card()
        desk.vm.pay()
        await settle()
        assert desk.page == "code"
        assert desk.form.banner is None

    play(story)


@pytest.mark.parametrize(
    ("refused", "title"),
    [
        (Refused("feeChanged", {"fee": Money(1_50)}), "The fee has changed: now ₴1.50"),
        (
            Refused("limitExceeded", {"limit": Money(300_00)}),
            "Over the operator's limit of ₴300.00",
        ),
    ],
)
def test_the_operator_refuses_the_payment(refused: Refused, title: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("send", refused)
        await desk.pay()
        assert desk.page == "result"
        assert desk.row.state is S.REJECTED
        assert desk.flow.banner.title == title
        assert "No money was taken" in desk.flow.banner.advice

    play(story)


def test_a_number_that_is_not_served() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay((OLENA, "20"), (NOT_SERVED, "30"))
        assert desk.row.state is S.REJECTED
        assert desk.flow.banner.title == "The operator does not serve this number"
        assert desk.world.operator.ledger == []

    play(story)


# --- unknown ------------------------------------------------------------------------------------
def test_an_unknown_outcome_is_said_and_resolved_with_the_same_key() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("send", ServerTrouble(502), after=True)
        desk.world.operator.fail_next("payment_by_key", ServerTrouble(502), times=2)
        await desk.pay()
        assert desk.row.state is S.UNKNOWN
        assert desk.page == "result"
        assert desk.flow.headline == "The outcome is not known yet, we are finding out"
        assert "never sent with a new key" in desk.flow.headline_note
        assert ("Charged to the card", "—") in desk.flow.sums
        assert {r.word for r in desk.flow.results} == {"Unknown, being checked"}
        await desk.world.clock.advance(120)
        assert desk.page == "code"
        assert len(desk.payments) == 1
        await desk.confirm()
        assert desk.flow.headline_tone == "ok"

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


# --- the page may close at any moment -----------------------------------------------------------
@pytest.mark.parametrize("call", ["tokenise", "send"])
def test_a_closed_page_does_not_stop_its_payment(call: str) -> None:
    async def story(desk: Desk) -> None:
        desk.fill()
        await settle()
        gate = desk.world.operator.hold(call)
        desk.vm.pay()
        await gate.reached.wait()
        desk.vm.dispose()
        gate.release()
        await settle()
        assert len(desk.payments) == 1
        (open_row,) = desk.world.payments.unresolved.value
        assert open_row.state is S.NEEDS_CODE
        again = Desk(desk.world, TopUpFor(intent_id=open_row.id))
        assert again.page == "code"
        await again.confirm()
        assert again.flow.headline_tone == "ok"
        assert len(desk.world.operator.ledger) == 2
        again.vm.dispose()

    play(story)


def test_a_page_closed_while_the_code_is_on_its_way() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        gate = desk.world.operator.hold("confirm")
        desk.vm.type_code(desk.world.operator.last_code())
        desk.vm.confirm()
        await gate.reached.wait()
        intent_id = desk.row.id
        desk.vm.dispose()
        gate.release()
        await desk.world.clock.advance(10)
        assert desk.world.payments.flow(intent_id).value.state is S.CONFIRMED
        assert len(desk.world.operator.ledger) == 2

    play(story)


def test_a_page_closed_while_another_code_is_asked_for() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay()
        await desk.world.clock.advance(61)
        gate = desk.world.operator.hold("resend_code", after=True)
        desk.vm.resend()
        await gate.reached.wait()
        intent_id = desk.row.id
        desk.vm.dispose()
        gate.release()
        await settle()
        again = Desk(desk.world, TopUpFor(intent_id=intent_id))
        await again.confirm()
        assert again.flow.headline_tone == "ok"
        again.vm.dispose()

    play(story)


def test_after_a_kill_the_page_is_back_at_the_same_place() -> None:
    async def whole() -> None:
        world = World()
        await world.__aenter__()
        await world.sign_in()
        desk = Desk(world)
        await desk.pay()
        intent_id = desk.row.id
        await world.kill()
        again = world.again()
        async with again:
            await again.clock.advance(5)
            (row,) = again.payments.unresolved.value
            assert row.id == intent_id
            page = Desk(again, TopUpFor(intent_id=intent_id))
            await again.clock.advance(5)
            assert page.page == "code"
            await page.confirm()
            assert page.flow.headline_tone == "ok"
            assert len(again.operator.ledger) == 2
            page.vm.dispose()

    asyncio.run(whole())


# --- the receipt --------------------------------------------------------------------------------
def test_the_receipt(words_of) -> None:
    async def story(desk: Desk) -> None:
        assert desk.vm.receipt_text() is None
        desk.vm.receipt()
        await desk.pay()
        await desk.confirm()
        await desk.world.clock.advance(3)
        desk.vm.receipt()
        (ready,) = desk.effects.of(ReceiptReady)
        text = ready.receipt
        assert text.title == "Top-up receipt"
        assert text.ribbon == "DEMO: not real money"
        assert [(r[0][-2:], r[2], r[3]) for r in text.rows] == [
            ("01", "Credited", "₴200.00"),
            ("11", "Credited", "₴150.50"),
        ]
        facts = dict(text.facts)
        assert facts["Paid by"] == "•••• 4242"
        assert facts["Payment key"] == desk.row.key
        assert facts["Receipt no."].startswith("R-")
        assert dict(text.totals)["Total"] == "₴350.50"
        assert text.in_words == "Three hundred fifty hryvnias 50 kopiykas"
        assert text.file_name.startswith("kyivstar-2026-11-22-R-")
        assert "/" not in text.file_name
        with words_of("uk"):
            assert desk.vm.receipt_text().in_words == "Триста пʼятдесят гривень 50 копійок"

    play(story)


# --- every state of the journal has a page ------------------------------------------------------
def intent(state: IntentState, **changes: Any) -> Intent:
    now = World().clock.now()
    made = Intent(
        "in_1", "payment", "demo", "sub", "0b5e6f6e-0000-4000-8000-000000000001", "POST",
        "/payment", b"{}", Money(100_00), Money(0), "•4242",
        (IntentItem(1, OLENA, Money(100_00)),), state, now,
    )  # fmt: skip
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("state", "page"),
    [
        (S.PLANNED, "sending"),
        (S.SENDING, "sending"),
        (S.NEEDS_CODE, "code"),
        (S.NEEDS_BANK, "bank"),
        (S.CONFIRMING, "code"),
        (S.PROCESSING, "result"),
        (S.UNKNOWN, "result"),
        (S.HANDED, "result"),
        (S.CONFIRMED, "result"),
        (S.REJECTED, "result"),
        (S.CANCELLED, "result"),
    ],
)
def test_pages_of_states(state: IntentState, page: str) -> None:
    row = intent(state)
    assert page_of(row) == page
    clock = World().clock
    shown = derive_flow(FlowInputs(row, 0.0))
    assert shown.page == page
    assert shown.headline
    assert shown.final == state.final
    assert shown.has_receipt == (state is S.CONFIRMED)
    left = replace(row, left_at=clock.now() + timedelta(seconds=1))
    assert page_of(left) == "result"
    safe = "No money was taken" in f"{shown.headline} {shown.headline_note}"
    assert not (safe and state in {S.UNKNOWN, S.HANDED, S.PROCESSING, S.CONFIRMED})


def test_charged_but_not_credited_yet() -> None:
    row = intent(S.PROCESSING)
    shown = derive_flow(FlowInputs(row, 0.0))
    assert shown.headline == "The card is charged, credit is in progress"
    assert shown.sums == (("Expected: 1", "₴100.00"), ("Charged to the card", "₴100.00"))
    assert (shown.results[0].stage, shown.results[0].tone) == (3, "info")


def test_a_company_account_is_named_as_it_is() -> None:
    row = intent(S.CONFIRMED, source="ТОВ «Ромашка»")
    assert derive_flow(FlowInputs(row, 0.0)).source == "ТОВ «Ромашка»"


def test_all_refunded_is_no_success() -> None:
    item = IntentItem(1, OLENA, Money(100_00), ItemState.REFUNDED)
    shown = derive_flow(FlowInputs(intent(S.CONFIRMED, items=(item,)), 0.0))
    assert shown.headline_tone == "warning"
    assert "credited: 0 of 1" in shown.headline
