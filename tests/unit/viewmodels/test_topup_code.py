"""A payment confirmed by its code or on the bank's page, or not (A8)."""

from __future__ import annotations

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import (
    Offline,
    Refused,
    TimedOut,
)
from kyivstar_desktop.viewmodels.topup.form_page import (
    Focus,
    OpenBank,
)
from support.topup_desk import BANK, DECLINED, EXPIRED, NO_FUNDS, PART, Desk, S, play


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
