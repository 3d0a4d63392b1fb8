"""The page of automatic top-up: each wrong value in its place, the sentence, the rehearsal."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import START, settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import RuleKind, RunState
from kyivstar_desktop.viewmodels.rules import RulesViewModel
from support.auto_topups import moved, rule_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from harness.qt import QtLoop
    from kyivstar_desktop.viewmodels.rules_state import RulesState

DAY = timedelta(days=1)
YEAR = moved(
    265_00,
    [
        (START - 100 * DAY, -225_00, "tariffFee"),
        (START - 61 * DAY, 300_00, "topupCard"),
        (START - 60 * DAY, -225_00, "tariffFee"),
        (START - 20 * DAY, -60_00, "usage"),
    ],
)
CARD = SavedCard("pm_1", Brand.VISA, "4242", None, "•4242", preferred=True)


class Desk:
    """Olena looks at the page; one card is saved."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.rules = world.cabinet.rules
        self.vm = RulesViewModel(self.rules, world.accounts, world.payments)

    @property
    def state(self) -> RulesState:
        return self.vm.state

    @property
    def errors(self) -> dict[str, str]:
        return dict(self.state.form.errors)

    async def press(self, command: Any, *args: object) -> None:
        command(*args)
        await settle()

    def answer(self) -> None:
        self.world.prompts.codes.append(lambda: self.world.operator.last_code(OLENA))


@pytest.fixture
def play(qt_loop: QtLoop) -> Callable[[Callable[[Desk], Coroutine[Any, Any, None]]], None]:
    def act(story: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
        async def whole() -> None:
            async with World() as world:
                world.operator.saved_cards["pm_1"] = CARD
                world.operator.add_history(*YEAR)
                await world.sign_in()
                await world.timed(world.history.sync())
                desk = Desk(world)
                try:
                    await story(desk)
                finally:
                    desk.vm.dispose()

        qt_loop.run(whole(), timeout=30)

    return act


Play = Any


def test_the_editor_offers_the_number_a_card_and_says_the_rule_in_words(play: Play) -> None:
    async def story(desk: Desk) -> None:
        form = desk.state.form
        assert [(number, on) for number, _label, on in form.numbers] == [(OLENA, True)]
        assert form.source == "pm_1"
        assert form.rule is not None
        assert form.sentence == (
            "When the balance of +380\xa067\xa0000\xa000\xa001 falls below ₴50.00, "
            "top up by ₴100.00 from •4242."
        )
        assert form.caps == "At most ₴500.00 a week and ₴1,000.00 a month."
        assert desk.errors == {}

    play(story)


WRONG = [
    ("below", "0", "below", "Enter a sum greater than zero"),
    ("below", "сто", "below", "Enter a sum greater than zero"),
    ("monthly", "0", "day", "A day from 1 to 31"),
    ("monthly", "32", "day", "A day from 1 to 31"),
    ("monthly", "три", "day", "A day from 1 to 31"),
    ("fourWeeks", "31.02.2027", "start", "A date looks like 25.11.2026"),
    ("fourWeeks", "завтра", "start", "A date looks like 25.11.2026"),
    ("fourWeeks", "21.11.2026", "start", "This day has passed"),
    ("below", "0,99", "amount", "Enter an amount from ₴1.00 to ₴10,000.00"),
    ("below", "10000,01", "amount", "Enter an amount from ₴1.00 to ₴10,000.00"),
    ("below", "", "cap_week", "Enter a sum greater than zero"),
    ("below", "99,99", "cap_week", "Less than one top-up: the rule would never fire"),
    ("below", "0", "cap_month", "Enter a sum greater than zero"),
    ("below", "499,99", "cap_month", "Less than the cap of a week"),
]


@pytest.mark.parametrize(("kind", "text", "field", "words"), WRONG)
def test_each_wrong_value_is_told_at_its_field(
    play: Play, kind: str, text: str, field: str, words: str
) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_kind(kind)
        desk.vm.type(field, text)
        assert desk.errors == {field: words}
        assert desk.state.form.rule is None
        await desk.press(desk.vm.save)
        assert desk.rules.book.value.rules == ()

    play(story)


def test_without_a_number_or_a_card_nothing_is_kept_and_both_are_named(play: Play) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.saved_cards.clear()
        await desk.world.timed(desk.world.payments._cards.refresh())
        desk.vm.new()
        bare = {"source": "No saved card: save one when you top up"}
        assert desk.errors == bare  # before anything is pressed: the box of cards is empty
        desk.vm.choose_number(OLENA, on=False)
        await desk.press(desk.vm.save_on)
        assert desk.errors == {
            "numbers": "Choose at least one number",
            "source": "No saved card: save one when you top up",
        }
        assert desk.rules.book.value.rules == ()

    play(story)


def test_saved_and_switched_on_by_a_code_it_says_until_when(play: Play) -> None:
    async def story(desk: Desk) -> None:
        desk.answer()
        await desk.press(desk.vm.save_on)
        (line,) = desk.state.rules
        assert (line.on, line.state) == (True, "On")
        assert "The consent holds until 21 Nov 2027." in line.note
        assert desk.state.can_halt
        await desk.press(desk.vm.switch, line.id)
        (line,) = desk.state.rules
        assert (line.on, line.state) == (False, "Off")

    play(story)


def test_without_the_code_it_is_kept_off_and_says_why(play: Play) -> None:
    async def story(desk: Desk) -> None:
        desk.world.prompts.codes.append(None)
        await desk.press(desk.vm.save_on)
        assert [line.on for line in desk.state.rules] == [False]
        assert desk.state.banner is not None

    play(story)


def test_a_rule_goes_back_into_the_editor_and_is_changed_there(play: Play) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_kind("fourWeeks")
        desk.vm.type("start", "01.12.2026")
        desk.vm.choose_sum("tariff")
        await desk.press(desk.vm.save)
        (line,) = desk.state.rules
        desk.vm.edit(line.id)
        assert desk.state.form.changes
        assert (desk.state.form.start, desk.state.form.sum_kind) == ("01.12.2026", "tariff")
        desk.vm.choose_kind("below")
        assert desk.state.form.sum_kind == "fixed"
        await desk.press(desk.vm.save)
        (line,) = desk.state.rules
        assert line.sentence.startswith("When the balance of")
        assert not desk.state.form.changes

    play(story)


def test_deleting_is_asked_first(play: Play) -> None:
    async def story(desk: Desk) -> None:
        await desk.press(desk.vm.save)
        (line,) = desk.state.rules
        desk.vm.ask_remove(line.id)
        assert desk.state.removing == line
        desk.vm.keep()
        assert desk.state.removing is None
        desk.vm.ask_remove(line.id)
        await desk.press(desk.vm.remove)
        assert desk.state.rules == ()

    play(story)


def test_one_button_stops_all_and_lets_them_work_again(play: Play) -> None:
    async def story(desk: Desk) -> None:
        assert not desk.vm.halt.enabled
        desk.answer()
        await desk.press(desk.vm.save_on)
        await desk.press(desk.vm.halt)
        assert desk.state.halted
        assert [line.state for line in desk.state.rules] == ["Stopped with all"]
        await desk.press(desk.vm.halt)
        assert not desk.state.halted

    play(story)


def test_a_missed_run_is_listed_and_paid_by_the_button(play: Play) -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        desk.vm.choose_kind("monthly")
        desk.vm.type("day", "25")
        desk.answer()
        await desk.press(desk.vm.save_on)
        world.clock.jump(5 * 86_400)
        await world.clock.advance(120)
        await world.timed(world.accounts.refresh())
        await world.clock.advance(120)
        (missed,) = desk.state.missed
        assert missed.text == "the program was closed or had no connection"
        assert missed.amount == "₴100.00"
        await desk.press(desk.vm.pay, missed.id)
        assert desk.state.missed == ()
        assert [line.text for line in desk.state.recent] == ["Topped up"]
        assert [run.state for run in desk.rules.book.value.runs] == [RunState.DONE]

    play(story)


def test_a_rehearsal_tells_firings_cost_and_what_it_would_have_prevented(play: Play) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type("amount", "200")
        await desk.press(desk.vm.rehearse)
        made = desk.state.rehearsal
        assert made is not None
        facts = dict(made.facts)
        assert facts["Would have fired"].startswith("1 time")
        assert facts["Would have paid"] == "₴200.00"
        assert facts["If only the rule had topped up"].endswith("₴400.00")
        assert facts["Your own top-ups of that time"] == "₴300.00"
        assert facts["Would have prevented"].startswith("12 day")
        assert [row[2:] for row in made.firings] == [("₴40.00", "+₴200.00")]
        assert sum(value for _label, value, _tip in made.bars) == Money(200_00).kopiykas
        assert not made.stale
        desk.vm.type("amount", "150")
        assert desk.state.rehearsal is not None
        assert desk.state.rehearsal.stale

    play(story)


def test_a_start_day_that_has_passed_is_kept_but_not_chosen(play: Play) -> None:
    async def story(desk: Desk) -> None:
        passed = (START - 9 * DAY).date()
        await desk.rules.save(rule_of(RuleKind.FOUR_WEEKS, on=False, since=None, start=passed))
        desk.vm.edit("r1")
        assert desk.errors == {}
        desk.vm.type("amount", "120")
        desk.vm.type("start", desk.state.form.start)
        assert desk.errors == {}
        await desk.press(desk.vm.save)
        (rule,) = desk.rules.book.value.rules
        assert (rule.start, rule.amount) == (passed, Money(120_00))
        desk.vm.edit("r1")
        desk.vm.type("start", "21.11.2026")
        assert desk.errors == {"start": "This day has passed"}

    play(story)
