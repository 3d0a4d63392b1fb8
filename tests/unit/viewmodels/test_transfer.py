"""Money from number to number: every rule before sending, five seconds or a code, one act (A10)."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import (
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
    StepUpNeeded,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.transfer import Focus, TransferFor
from support.transfer_desk import SECOND, Desk, play, signed_in


@pytest.mark.parametrize(
    ("amount", "error"),
    [
        ("0,99", "At least ₴1.00"),
        ("1,00", ""),
        ("20,00", ""),
        ("1000,00", ""),
        ("1000,01", "At most ₴1,000.00 at a time"),
        ("abc", "Enter an amount from ₴1.00 to ₴1,000.00"),
        ("1e3", "Enter an amount from ₴1.00 to ₴1,000.00"),
        ("-5", "Enter an amount from ₴1.00 to ₴1,000.00"),
        ("1,234", "Enter an amount from ₴1.00 to ₴1,000.00"),
        ("5,001", "Enter an amount from ₴1.00 to ₴1,000.00"),
    ],
)
def test_a_sum_is_judged_in_place_before_anything_is_sent(amount: str, error: str) -> None:
    async def story(desk: Desk) -> None:
        desk.fill(amount)
        await settle()
        assert desk.state.sum_error == error
        assert desk.state.can_review == (not error)
        assert desk.world.operator.sent_to("act") == []

    play(story)


@pytest.mark.parametrize(("sent", "amount", "left"), [(1_150_00, "1000", "₴1,750.00")])
def test_the_rest_of_the_month_is_shown(sent: int, amount: str, left: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.moving.made.append((SECOND, IHOR, Money(sent)))
        desk.fill(amount)
        await settle()
        assert desk.state.month == f"{left} more may be sent this month"
        assert desk.state.can_review

    play(story)


@pytest.mark.parametrize(
    ("sent", "amount", "error"),
    [
        (2_880_00, "20,00", ""),
        (
            2_880_00,
            "20,01",
            "This month ₴20.00 more may be sent: the limit is ₴2,900.00 a month",
        ),
        (
            2_900_00,
            "1,00",
            "This month ₴0.00 more may be sent: the limit is ₴2,900.00 a month",
        ),
    ],
)
def test_the_month_limit_holds_to_the_kopiyka(sent: int, amount: str, error: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.moving.made.append((SECOND, IHOR, Money(sent)))
        desk.fill(amount)
        await settle()
        assert desk.state.sum_error == error

    play(story)


def test_what_is_not_on_the_number_is_said_with_the_figure() -> None:
    async def story(desk: Desk) -> None:
        desk.fill("150", sender=OLENA)
        await settle()
        assert desk.state.sum_error == "Not enough on the number: ₴9.50 short"
        assert desk.state.blockers == desk.state.sum_error

    play(story)


def test_to_itself_is_refused() -> None:
    async def story(desk: Desk) -> None:
        desk.fill("5", to=SECOND)
        assert desk.state.receiver_error == "This is the same number"
        assert not desk.state.can_review

    play(story)


def test_a_member_of_the_family_is_seen_and_is_no_sender() -> None:
    member = "+380670000012"

    async def story(desk: Desk) -> None:
        desk.world.operator.add_line("p_0001", member, Money(500_00))
        await desk.world.accounts.refresh()
        await settle()
        assert [number for number, _ in desk.state.senders] == [OLENA, SECOND]
        desk.fill("5", sender=member)
        await settle()
        assert not desk.state.can_review
        assert desk.state.blockers == "To go on, complete: the number to send from."
        desk.fill("5", to=member)
        await settle()
        assert desk.state.can_review, "it receives as before"

    play(story)


def test_a_refusal_of_rights_speaks_of_the_number() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("5")
        desk.world.operator.fail_next("act", NotAllowed("forbiddenRole"))
        desk.vm.send()
        await desk.wait_out()
        banner = desk.state.banner
        assert banner is not None
        assert (banner.title, banner.advice) == (
            "A number that is not yours",
            "Nothing was sent, no money has left.",
        )

    play(story)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"status": "suspended"}, "This number is not active: it cannot send money"),
        (
            {"advance_debt": Money(35_00)},
            "This number owes «Extra money» ₴35.00: repay it first",
        ),
        ({"funded_by": "account"}, "This number is paid by the company's account"),
    ],
)
def test_a_sender_that_may_not_send_is_named(changes: dict[str, object], error: str) -> None:
    async def story(desk: Desk) -> None:
        rows = desk.world.operator.line_rows["p_0001"]
        rows[1] = replace(rows[1], **changes)  # type: ignore[arg-type]
        await desk.world.accounts.refresh()
        desk.fill("5")
        await settle()
        assert desk.state.sender_error == error
        assert desk.state.blockers == error

    play(story)


def test_a_contract_number_pays_only_its_owners_numbers() -> None:
    async def story(desk: Desk) -> None:
        rows = desk.world.operator.line_rows["p_0001"]
        rows[1] = replace(rows[1], payment_type="contract")
        await desk.world.accounts.refresh()
        desk.fill("5", to=IHOR)
        await settle()
        assert desk.state.receiver_error.startswith("A contract number sends only")
        desk.fill("5", to=OLENA)
        await settle()
        assert desk.state.receiver_error == ""
        assert desk.state.can_review

    play(story)


def test_up_to_twenty_goes_out_after_five_seconds_without_a_code() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("20,00")
        assert ("Balance after", "₴4,980.00") in desk.state.facts
        desk.vm.send()
        await settle()
        assert desk.state.countdown.startswith("Goes out in 5 second")
        assert desk.made == []
        await desk.wait_out()
        assert desk.made == [(SECOND, IHOR, Money(20_00))]
        assert desk.state.page == "result"
        assert desk.state.result_title == "The money was transferred"
        assert desk.state.result_note == "A transfer does not prolong the life of the number."
        assert desk.world.prompts.sent_to("code") == []

    play(story)


def test_it_can_be_taken_back_within_five_seconds() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("20,00")
        desk.vm.send()
        await settle()
        await desk.world.clock.advance(4.0)
        desk.vm.take_back()
        await desk.wait_out()
        assert desk.made == []
        assert desk.state.page == "review"
        assert desk.state.can_send
        desk.vm.send()
        await desk.wait_out()
        assert len(desk.made) == 1

    play(story)


def test_leaving_the_page_within_five_seconds_sends_nothing() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("20,00")
        desk.vm.send()
        await settle()
        desk.vm.dispose()
        await desk.wait_out()
        assert desk.made == []

    play(story)


def test_above_twenty_a_code_is_asked_within_the_flow() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        await desk.review("20,01")
        assert desk.state.code_note.startswith("Above ₴20.00 the operator asks for a code")
        needed = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)
        world.operator.act_refusals["transfer"] = needed
        world.prompts.codes.append(world.operator.last_code)
        desk.vm.send()
        await settle()
        assert desk.state.countdown == ""
        assert desk.made == [(SECOND, IHOR, Money(20_01))]
        keys = {call.args[1] for call in world.operator.sent_to("act")}
        assert len(keys) == 1, "the same key after the code"

    play(story)


def test_a_declined_code_sends_nothing_and_says_so() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("50")
        needed = StepUpNeeded(("urn:kyivstar:acr:sms",), 300)
        desk.world.operator.act_refusals["transfer"] = needed
        desk.world.prompts.codes.append(None)
        desk.vm.send()
        await settle()
        assert desk.made == []
        assert desk.state.page == "review"
        assert desk.state.banner is not None
        assert desk.state.banner.title == "The transfer was not confirmed by a code"
        desk.vm.send()
        await settle()
        assert len(desk.made) == 1, "the next press is a new act"

    play(story)


def test_fifty_presses_are_one_transfer() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("50")
        for _ in range(50):
            desk.vm.send()
        await settle()
        assert len(desk.made) == 1
        assert len(desk.world.operator.sent_to("act")) == 1

    play(story)


def test_a_lost_answer_is_unknown_then_asked_and_never_sent_with_another_key() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        await desk.review("50")
        world.operator.fail_next("act", TimedOut(), after=True)
        world.operator.fail_next("find", TimedOut(), times=2)
        desk.vm.send()
        await settle()
        assert desk.state.page == "result"
        assert desk.state.result_title == "The outcome is not known yet"
        assert desk.state.can_check
        for _ in range(4):
            await world.clock.advance(5.0)
        assert desk.state.result_title == "The money was transferred"
        assert len(desk.made) == 1

    play(story)


def test_after_a_restart_the_open_transfer_is_found_and_ended() -> None:
    async def whole() -> None:
        async with World() as world:
            await signed_in(world)
            desk = Desk(world)
            await desk.review("50")
            gate = world.operator.hold("act", after=True)
            desk.vm.send()
            await settle()
            assert gate.reached.is_set()
            await world.kill()
        world.operator.fail_next("find", TimedOut())
        async with world.again() as next_time:
            await settle()
            desk = Desk(next_time, TransferFor(receiver=IHOR))
            await settle()
            assert desk.state.open_note.startswith(
                "A transfer of ₴50.00 to +380\xa067\xa0000\xa000\xa011"
            )
            desk.vm.open_pending()
            for _ in range(4):
                await next_time.clock.advance(5.0)
            assert desk.state.result_title == "The money was transferred"
            assert len(desk.made) == 1
            desk.vm.dispose()

    asyncio.run(whole())


def test_offline_nothing_is_sent_and_the_next_press_is_new() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("50")
        desk.world.operator.fail_next("act", Offline("refused"))
        desk.vm.send()
        await settle()
        assert desk.made == []
        assert desk.state.banner is not None
        assert desk.state.page == "review"

    play(story)


def test_the_operators_own_refusal_corrects_what_is_left_of_the_month() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("50")
        detail = {"rule": "transferMonthMax", "left": Money(30_00)}
        desk.world.operator.act_refusals["transfer"] = Refused("limitExceeded", detail)
        desk.vm.send()
        await settle()
        assert desk.state.banner is not None
        assert desk.state.banner.title.startswith("This month ₴30.00 more may be sent")
        assert desk.state.banner.advice == "Nothing was sent, no money has left."
        assert not desk.state.can_send

    play(story)


def test_a_changed_fee_is_shown_in_a_new_review() -> None:
    async def story(desk: Desk) -> None:
        await desk.review("50")
        refused = Refused("feeChanged", {"fee": Money(1_50)})
        desk.world.operator.act_refusals["transfer"] = refused
        desk.vm.send()
        await settle()
        assert ("Fee", "₴1.50") in desk.state.facts
        assert (desk.state.total_whole, desk.made) == ("₴51", [])

    play(story)


def test_a_repeat_of_an_open_transfer_is_a_question() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        await desk.review("50")
        world.operator.fail_next("act", ServerTrouble(500), after=True)
        world.operator.fail_next("find", ServerTrouble(500), times=9)
        desk.vm.send()
        await settle()
        world.accounts.reached()
        desk.vm.new()
        await desk.review("50")
        assert desk.state.question
        assert not desk.state.can_send
        desk.vm.keep()
        assert desk.state.can_send

    play(story)


def test_ctrl_enter_names_what_is_missing() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.try_review()
        assert desk.effects.of(Focus)[-1].name == "receiver"
        assert desk.state.receiver_error == "Type a number"
        assert desk.state.sum_error
        assert desk.state.blockers == "To go on, complete: the number to send to, the sum."

    play(story)
