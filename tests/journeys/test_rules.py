"""P2, P3, N7: automatic top-up by rules: rehearsed, switched on by a code, stopped at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import RunState, at_minute
from kyivstar_desktop.viewmodels.rules import RulesViewModel

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.rules_state import RulesState
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA, HER = "067 000 00 01", "+380670000001"


def state(program: Program) -> RulesState:
    page = program.shell.page
    assert isinstance(page, RulesViewModel), f"on {program.page}"
    return page.state


def states(program: Program) -> list[RunState]:
    return [run.state for run in program.core.cabinet.rules.book.value.runs]


def main_of(program: Program) -> Money:
    known = program.core.accounts.all_money.value[HER].value
    assert known is not None
    assert known.main is not None
    return known.main


async def open_rules(program: Program) -> None:
    """By the card of the top-up page."""
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.press(translate("Rules", "Set up auto top-up"))
    await program.at("rules")
    await program.hand.wait("nothing to choose from", lambda: bool(state(program).form.sources))
    await program.hand.wait("no number", lambda: any(on for *_, on in state(program).form.numbers))


async def choose(program: Program, name: str, text: str) -> None:
    """An item of a combo, as a person picks it."""
    combo = await program.hand.wait_for(QComboBox, name)
    assert isinstance(combo, QComboBox)
    index = combo.findText(text)
    assert index >= 0, f"no «{text}» in «{name}»"
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


async def give_code(program: Program) -> None:
    name = translate("Prompts", "Code from the SMS, %1 digits").replace("%1", "6")
    await program.hand.wait_for(QLineEdit, name)
    await program.hand.type(name, await program.sms(6))
    await program.hand.press(translate("Prompts", "Confirm"))


def test_below_a_sum_rehearsed_switched_on_fired_once_and_stopped(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand, rules = program.hand, program.core.cabinet.rules
        await program.synced()
        await open_rules(program)
        before = main_of(program)
        await hand.press(translate("Rules", "Rehearse on the last year"))
        await hand.wait("no rehearsal", lambda: state(program).rehearsal is not None)
        rehearsed = state(program).rehearsal
        assert rehearsed is not None
        assert rehearsed.firings
        await hand.type(translate("Rules", "At most a week, UAH"), "50")
        await hand.press(translate("Rules", "Save and switch on…"))
        await hand.wait("taken", lambda: bool(state(program).form.errors.get("cap_week")))
        assert rules.book.value.rules == ()
        await hand.type(translate("Rules", "Below, UAH"), "5000")
        await hand.type(translate("Rules", "At most a week, UAH"), "150")
        await hand.type(translate("Rules", "At most a month, UAH"), "300")
        await hand.press(translate("Rules", "Save and switch on…"))
        await give_code(program)
        await hand.wait("it has not fired", lambda: states(program) == [RunState.DONE], 30.0)
        await hand.wait("no money", lambda: main_of(program) == before + Money(100_00), 30.0)
        (rule,) = rules.book.value.rules
        assert rule.on
        assert rule.valid_until is not None
        await hand.press(translate("Rules", "Stop all rules"))
        await hand.wait("not stopped", lambda: state(program).halted)
        sentence = state(program).rules[0].sentence
        await hand.press(f"{translate('Rules', 'Delete…')} {sentence}")
        await hand.wait_for(QAbstractButton, translate("Rules", "Delete"))
        await hand.press(translate("Rules", "Delete"))
        await hand.wait("not deleted", lambda: rules.book.value.rules == ())
        await hand.wait("the consent was not withdrawn", lambda: not rules.book.value.withdraw)

    journey.play(story, signed_in=OLENA)


def test_on_a_date_open_pays_closed_is_missed_and_paid_by_hand(
    journey: Journey, operator: SandboxChild
) -> None:
    today = kyiv_day(datetime.fromisoformat(operator.clock(business="PT1S")["business"]))
    tomorrow = today + timedelta(days=1)

    async def moved(program: Program, moment: datetime) -> None:
        """The operator's clock is another; the program asks and learns it."""
        operator.clock(businessTo=moment.astimezone(UTC).isoformat().replace("+00:00", "Z"))
        await program.refresh()

    async def first(program: Program) -> None:
        name = translate("SignIn", "Phone number")
        await program.hand.type(name, OLENA)
        await program.hand.press(translate("SignIn", "Next"))
        code = translate("SignIn", "Code from the SMS, %n digit(s)", "", 4)
        await program.hand.wait_for(QLineEdit, code)
        await program.hand.type(code, operator.last_code(HER))
        await program.at("overview")
        await open_rules(program)
        kind = translate("Rules", "A day of each month")
        await choose(program, translate("Rules", "When"), kind)
        await choose(program, translate("Rules", "At what time"), "00:00")
        await program.hand.type(translate("Rules", "Day of the month"), str(tomorrow.day))
        await program.hand.press(translate("Rules", "Save and switch on…"))
        box = translate("Prompts", "Code from the SMS, %1 digits").replace("%1", "6")
        await program.hand.wait_for(QLineEdit, box)
        await program.hand.type(box, operator.last_code(HER))
        await program.hand.press(translate("Prompts", "Confirm"))
        rules = program.core.cabinet.rules
        await program.hand.wait("not on", lambda: bool(rules.book.value.working), 30.0)
        await moved(program, at_minute(tomorrow, 10))
        await program.hand.wait(
            "it has not fired", lambda: states(program) == [RunState.DONE], 30.0
        )
        await moved(program, at_minute(tomorrow + timedelta(days=70), 12 * 60))
        await program.hand.wait(
            "nothing was missed", lambda: states(program)[1:] == [RunState.MISSED] * 2, 30.0
        )
        await program.hand.wait("not told", lambda: bool(state(program).missed))
        missed = state(program).missed[0]
        await program.hand.press(f"{translate('Rules', 'Top up now')} {missed.title}")
        await program.hand.wait(
            "not paid by hand", lambda: states(program).count(RunState.DONE) == 2, 30.0
        )

    journey.play(first, operator=operator.url)
    assert operator.invariants()["ok"]
