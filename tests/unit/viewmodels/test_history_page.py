"""History in life: days, pages, search while typing, the operator switched off."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.history import (
    DayRow,
)
from support import screens
from support.history_desk import SECOND, Desk, play
from support.screens import Heard, row

if TYPE_CHECKING:
    from fakes.world import World
    from support.speaking import WordsOf


# --- the table ----------------------------------------------------------------------------------
def test_days_stand_over_their_rows_with_what_they_moved() -> None:
    async def story(desk: Desk) -> None:
        assert desk.ids == ["fee", "call", "top", "odd", "sms", "pack"]
        groups = [(r.day, r.right) for r in desk.vm.model.rows() if isinstance(r, DayRow)]
        assert groups == [
            (date(2026, 11, 21), "−₴227.00"),
            (date(2026, 11, 17), "+₴200.00"),
            (date(2026, 10, 13), "−₴30.00"),
            (date(2026, 9, 13), "−₴1.50"),
            (date(2026, 9, 12), ""),
        ]
        first = desk.vm.model.rows()[0]
        assert isinstance(first, DayRow)
        assert first.left == "21 Nov 2026, Saturday"
        model = desk.vm.model
        assert [model.data(model.index(1, n)) for n in range(5)] == [
            "14:00", "Плата за тариф", "Tariff fees", "−₴225.00", "₴90.50",
        ]  # fmt: skip

    play(story)


def test_pages_follow_and_a_day_is_not_told_twice() -> None:
    async def story(desk: Desk) -> None:
        assert len(desk.ids) == 200
        desk.vm.model.more()
        await settle()
        assert len(desk.ids) == 256
        assert len(set(desk.ids)) == 256
        days = [r.day for r in desk.vm.model.rows() if isinstance(r, DayRow)]
        assert len(days) == len(set(days))

    play(story, more=[row(f"n{n:03d}", days=100 + n / 1000) for n in range(250)])


def test_another_number_has_its_own_history() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        world.operator.add_line("p_0001", SECOND, Money(7_00))
        world.operator.add_history(row("other", line=SECOND))
        await world.accounts.refresh()
        await world.timed(world.history.sync())
        line = next(x for x in world.accounts.lines.value.value if x.number == SECOND)
        world.accounts.select(line.id)
        await settle()
        assert desk.ids == ["other"]

    play(story)


def test_new_rows_come_by_themselves() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.add_history(row("new", days=0.01, title="Нове"))
        await desk.world.timed(desk.world.history.sync())
        await settle()
        assert desk.ids[0] == "new"

    play(story)


# --- search -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("гороскоп", ["odd"]),
        ("ГОРОСКОП", ["odd"]),
        ("повідомл", ["sms"]),
        ("повидомл", ["sms"]),
        ("> 100", ["fee", "top"]),
        ("  дзвінок ", ["call"]),
        ("нічого такого", []),
    ],
)
def test_search(text: str, ids: list[str]) -> None:
    async def story(desk: Desk) -> None:
        await desk.search(text)
        assert desk.ids == ids
        assert desk.state.text == text
        if not ids:
            assert desk.state.empty_title == "Nothing found"
            assert desk.state.empty_text == "Without the filter there are 6 operations."
            assert desk.state.can_reset
            desk.vm.reset()
            await settle()
            assert len(desk.ids) == 6
            assert desk.state.text == ""

    play(story)


def test_late_answers_to_earlier_keys_are_dropped() -> None:
    async def story(desk: Desk) -> None:
        loaded = Heard(desk.vm.model.loaded)
        for text in ("г", "го", "гор", "горо"):
            desk.vm.type_search(text)
        desk.vm.type_search("гороскоп")
        desk.vm.type_search("гороскоп")
        await settle()
        assert desk.ids == ["odd"]
        assert len(loaded.all) == 1, "one answer is shown, however many keys were pressed"
        assert desk.state.count_text == "1 operation"

    play(story)


def test_words_of_nothing_found_in_ukrainian(words_of: WordsOf) -> None:
    async def story(desk: Desk) -> None:
        await desk.search("щось")
        assert desk.state.empty_title == "Нічого не знайдено"
        assert "6 операцій" in desk.state.empty_text

    with words_of("uk"):
        play(story)


# --- the operator is away -----------------------------------------------------------------------
def test_everything_works_with_the_operator_switched_off() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.operator.stop()
        await desk.search("гороскоп")
        assert desk.ids == ["odd"]
        desk.vm.sync()
        await desk.world.clock.advance(3)
        assert desk.state.stale
        assert "on this computer since 12 Sep 2026" in desk.state.age
        assert "as of 14:00" in desk.state.age
        assert desk.vm.sync.error is not None

    play(story)


def test_an_empty_history_says_what_will_be_here() -> None:
    async def story(world: World) -> None:
        await world.timed(world.history.sync())
        desk = Desk(world)
        await settle()
        assert desk.state.empty_title == "Payment history will appear here"
        assert desk.state.count_text == "0 operations"
        desk.vm.dispose()

    screens.play(story)


def test_a_language_switch_presents_the_rows_anew(words_of: WordsOf) -> None:
    async def story(desk: Desk) -> None:
        model = desk.vm.model
        assert model.data(model.index(1, 3)) == "−₴225.00"
        with words_of("uk"):
            desk.vm.retranslate()
            await settle()
            assert model.data(model.index(1, 3)) == "−225,00\u00a0₴"
            assert desk.state.count_text == "6 операцій"

    play(story)
