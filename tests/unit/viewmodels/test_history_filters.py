"""History: chips, periods, bars and sums."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from fakes.clock import settle
from support.history_desk import Desk, play


# --- filters ------------------------------------------------------------------------------------
def test_chips_add_up_and_all_lifts_them() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.toggle_chip("tariff")
        await settle()
        assert desk.ids == ["fee"]
        desk.vm.toggle_chip("topup")
        await settle()
        assert desk.ids == ["fee", "top"]
        on = [c.key for c in desk.state.chips if c.on]
        assert on == ["tariff", "topup"]
        desk.vm.toggle_chip("tariff")
        await settle()
        assert desk.ids == ["top"]
        desk.vm.toggle_chip("")
        await settle()
        assert len(desk.ids) == 6
        assert [c.key for c in desk.state.chips if c.on] == [""]

    play(story)


def test_only_unusual() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.only_unusual(True)
        await settle()
        assert desk.ids == ["odd"]
        assert desk.state.unusual_on
        assert sum(bar.value for bar in desk.state.bars) == 30_00, "the chart follows the filter"

    play(story)


@pytest.mark.parametrize(
    ("preset", "count", "text"),
    [
        ("all", 6, "All time"),
        ("month", 3, "1 Nov 2026 – 22 Nov 2026"),
        ("period", 3, "26 Oct 2026 – 22 Nov 2026"),
        ("quarter", 6, "24 Aug 2026 – 22 Nov 2026"),
        ("year", 6, "23 Nov 2025 – 22 Nov 2026"),
    ],
)
def test_presets(preset: str, count: int, text: str) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_preset(preset)
        await settle()
        assert len(desk.ids) == count
        assert desk.state.period_text == text
        assert desk.state.can_reset == (preset != "all")

    play(story)


def test_an_own_period_is_half_open() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_period(date(2026, 10, 13), date(2026, 11, 17))
        await settle()
        assert desk.ids == ["odd"]
        assert desk.state.period_text == "13 Oct 2026 – 16 Nov 2026"

    play(story)


def test_a_bar_filters_and_the_same_bar_lifts_it() -> None:
    async def story(desk: Desk) -> None:
        bars = desk.state.bars
        assert len(bars) == 12
        assert [(b.label, b.value) for b in bars[-3:]] == [
            ("09.26", 1_50),
            ("10.26", 30_00),
            ("11.26", 227_00),
        ]
        assert bars[-1].current
        desk.vm.pick_bar(10)
        await settle()
        assert desk.ids == ["odd"]
        assert [b.start for b in desk.state.bars if b.current] == [date(2026, 10, 1)]
        assert desk.state.period_text == "1 Oct 2026 – 31 Oct 2026"
        assert sum(b.value for b in desk.state.bars) == 258_50, "a period cuts no bars"
        desk.vm.pick_bar(10)
        await settle()
        assert len(desk.ids) == 6
        desk.vm.pick_bar(11)
        await settle()
        assert desk.ids == ["fee", "call", "top"]
        desk.vm.pick_bar(99)
        desk.vm.pick_bar(-1)
        await settle()
        assert desk.ids == ["fee", "call", "top"]

    play(story)


def test_periods_of_four_weeks() -> None:
    async def story(desk: Desk) -> None:
        assert "28 days" in desk.state.chart_note
        desk.vm.choose_mode("periods")
        await settle()
        assert desk.state.chart_title == "Spending by 4-week periods"
        assert desk.state.chart_note == ""
        starts = [bar.start for bar in desk.state.bars]
        assert {(b - a).days for a, b in itertools.pairwise(starts)} == {28}
        assert sum(b.value for b in desk.state.bars) == 258_50
        desk.vm.choose_mode("table")
        await settle()
        assert desk.state.mode == "table"

    play(story)


# --- sums ---------------------------------------------------------------------------------------
def test_sums_are_of_everything_found() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.count_text == "6 operations"
        assert desk.state.totals_text == "Shown: 6, charged −₴258.50, added +₴200.00"
        await desk.search("нічого")
        assert desk.state.totals_text == ""

    play(story)


def test_sum_of_the_selection() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.select(desk.places("fee", "top", "pack"))
        await settle()
        assert desk.state.selection_text == "Selected: 3, charged −₴225.00, added ₴200.00"
        desk.vm.select([0])
        await settle()
        assert desk.state.selection_text == "", "a day row is not an operation"
        desk.vm.select(desk.places("fee"))
        await settle()
        desk.vm.toggle_chip("topup")
        await settle()
        assert desk.state.selection_text == "", "a new question drops the selection"

    play(story)
