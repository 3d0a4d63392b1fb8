"""A10: money from one number to another, by hand, at the real operator."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from journeys.program import code_name
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.transfer import TransferViewModel

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.transfer_state import TransferState
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate

SENT = Money(19_50)
OLENA, HER, IHOR, OTHER = "067 000 00 01", "+380670000001", "+380670000011", "+380670000099"


async def open_transfer(program: Program) -> None:
    """By the payment method of the top-up page."""
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.press(translate("TopUp", "From a balance"))
    await program.at("transfer")


def state(program: Program) -> TransferState:
    page = program.shell.page
    assert isinstance(page, TransferViewModel), f"on {program.page}"
    return page.state


async def fill(program: Program, amount: str, to: str = IHOR) -> None:
    hand = program.hand
    await hand.type(translate("Transfer", "To the number"), to)
    await hand.type(translate("Transfer", "Sum, ₴"), amount)


async def review(program: Program) -> None:
    await program.hand.press(translate("Transfer", "Continue"))

    def there() -> bool:
        return state(program).page == "review" and bool(state(program).send_text)

    await program.hand.wait("nothing to look over", there)


def main_of(program: Program) -> Money | None:
    known = program.core.accounts.all_money.value.get(HER)
    return known.value.main if known is not None and known.value is not None else None


def month(left: Money) -> str:
    text = translate("Transfer", "%1 more may be sent this month")
    return text.replace("%1", present_money(left))


async def done(program: Program) -> None:
    ok = translate("Transfer", "The money was transferred")
    await program.hand.wait("no result", lambda: state(program).page == "result", 30.0)
    await program.hand.wait("not done", lambda: state(program).result_title == ok, 30.0)


def test_up_to_twenty_goes_after_five_seconds_and_stands_in_the_history(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await program.synced()
        await open_transfer(program)
        await program.hand.wait("limits", lambda: state(program).month == month(Money(2_900_00)))
        await program.hand.wait("no balance", lambda: main_of(program) is not None)
        before = main_of(program)
        assert before is not None
        await fill(program, "0,99")
        await program.hand.wait("so little was taken", lambda: bool(state(program).sum_error))
        await fill(program, "19,50")
        await review(program)
        await program.hand.press(state(program).send_text)
        await program.hand.wait("no countdown", lambda: bool(state(program).countdown))
        await program.hand.press(translate("Transfer", "Cancel"))
        await program.equals(lambda: program.core.cabinet.transfers.open.value, ())
        page = program.shell.page
        assert isinstance(page, TransferViewModel)
        await program.hand.wait("it was not taken back", lambda: page.send.enabled)
        await program.hand.press(state(program).send_text)
        await done(program)
        await program.hand.wait(
            "the month was not counted",
            lambda: state(program).month == month(Money(2_880_50)),
        )
        await program.hand.press(translate("Transfer", "Open history"))
        await program.at("history")

        await program.equals(lambda: main_of(program), before - SENT)

    journey.play(story, signed_in=OLENA)


def test_above_twenty_a_code_is_asked_in_the_flow(journey: Journey) -> None:
    async def story(program: Program) -> None:
        core = program.core
        await program.hand.wait("no operator", lambda: core.accounts.profile.value is not None)
        assert core.demo is not None
        people = await core.demo.people()
        password = next(p.password for p in people if p.number == HER)
        await program.hand.type(translate("SignIn", "Phone number"), OLENA)
        await program.hand.press(translate("SignIn", "Own password"))
        await program.hand.type(translate("SignIn", "Own password"), password)
        await program.hand.press(translate("SignIn", "Sign in"))
        await program.at("overview")
        await open_transfer(program)
        await fill(program, "20,01")
        await review(program)
        await program.hand.press(state(program).send_text)
        name = translate("Prompts", "Code from the SMS, %1 digits").replace("%1", "4")
        await program.hand.wait_for(QLineEdit, name)
        await program.hand.type(name, await program.sms(4))
        await program.hand.press(translate("Prompts", "Confirm"))
        await done(program)

    journey.play(story)


def test_a_number_of_another_operator_is_refused_in_words(journey: Journey) -> None:
    async def story(program: Program) -> None:
        await open_transfer(program)
        await fill(program, "5", OTHER)
        await review(program)
        await program.hand.press(state(program).send_text)
        await program.hand.wait("no refusal", lambda: state(program).banner is not None, 30.0)
        banner = state(program).banner
        assert banner is not None
        assert banner.title == translate("Refusals", "The operator does not serve this number")
        await program.equals(lambda: state(program).page, "review")

    journey.play(story, signed_in=OLENA)


TRANSFERS = "/tmf-api/prepayBalanceManagement/v4/transferBalance"


async def by_code(program: Program, operator: SandboxChild) -> None:
    """The code comes to a phone that this program does not see."""
    await program.give_number(OLENA)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(HER))
    await program.at("overview")


@pytest.mark.parametrize("effect", ["dropAfterCommit", "reset"])
def test_a_lost_answer_is_asked_and_the_money_leaves_once(
    journey: Journey, operator: SandboxChild, effect: str
) -> None:
    async def story(program: Program) -> None:
        await by_code(program, operator)
        await program.hand.press(translate("Shell", "Top up"))
        await program.hand.press(translate("TopUp", "From a balance"))
        await program.at("transfer")
        await fill(program, "30")
        await review(program)
        fault = {"id": "f1", "method": "POST", "path": TRANSFERS, "probability": 1, "times": 1}
        operator.faults([{**fault, "effect": effect}])
        send = state(program).send_text
        for _ in range(3):
            await program.hand.press(send)
        await done(program)
        sent = program.core.cabinet.transfers.sent_this_month
        line = program.core.accounts.current.value
        assert line is not None
        assert await sent(line) == Money(30_00)

    journey.play(story, operator=operator.url)


def test_a_transfer_cut_by_the_end_of_the_program_is_found_at_the_next_start(
    journey: Journey, operator: SandboxChild
) -> None:
    async def first(program: Program) -> None:
        await by_code(program, operator)
        await program.hand.press(translate("Shell", "Top up"))
        await program.hand.press(translate("TopUp", "From a balance"))
        await program.at("transfer")
        await fill(program, "30")
        await review(program)
        fault = {
            "id": "f1",
            "method": "*",
            "path": f"{TRANSFERS}*",
            "probability": 1,
            "times": None,
        }
        operator.faults([{**fault, "effect": "dropAfterCommit"}])
        await program.hand.press(state(program).send_text)
        unknown = translate("Transfer", "The outcome is not known yet")
        await program.hand.wait("not told", lambda: state(program).result_title == unknown, 60.0)

    async def second(program: Program) -> None:
        await program.at("overview", 30.0)
        transfers, current = program.core.cabinet.transfers, program.core.accounts.current
        await program.hand.wait("no number", lambda: current.value is not None)
        line = current.value
        assert line is not None
        async with asyncio.timeout(60.0):
            while await transfers.sent_this_month(line) != Money(30_00):
                await program.hand.pause(0.1)
        await program.equals(lambda: transfers.open.value, ())

    journey.play(first, operator=operator.url)
    operator.faults([])
    journey.play(second, operator=operator.url)
