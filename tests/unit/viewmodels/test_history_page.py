"""History in life: search while typing, chips, periods, bars, sums, copies, exports, offline."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.errors import FileTrouble, StorageTrouble
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.viewmodels.history import (
    CopyText,
    DayRow,
    Exported,
    HistoryViewModel,
    ItemRow,
)
from support import screens
from support.screens import Heard, row
from support.speaking import WordsOf

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

    from fakes.world import World
    from kyivstar_desktop.domain.history import HistoryItem

SECOND = "+380670000021"
ROWS = (
    row("fee", days=1, delta=-225_00, after=90_50, title="Плата за тариф", category=Category.TARIFF),
    row("call", days=1.01, delta=-2_00, after=315_50, title="Дзвінок"),
    row("top", days=5, delta=200_00, after=317_50, title="Поповнення", category=Category.TOPUP),
    row("odd", days=40, delta=-30_00, after=117_50, title="Гороскоп", category=Category.CONTENT),
    row("sms", days=70, delta=-1_50, after=147_50, title="Повідомлення", category=Category.MESSAGES),
    row("pack", days=71, delta=0, after=None, title="Пакет ГБ", category=Category.DATA),
)  # fmt: skip


class Desk:
    def __init__(self, world: World, open_row: str = "") -> None:
        self.world = world
        self.vm = HistoryViewModel(world.history, world.accounts, open_row=open_row)
        self.effects = Heard(self.vm.effect)

    @property
    def state(self) -> Any:
        return self.vm.state

    @property
    def ids(self) -> list[str]:
        return [r.item.id for r in self.vm.model.rows() if isinstance(r, ItemRow)]

    def places(self, *ids: str) -> list[int]:
        rows = self.vm.model.rows()
        return [n for n, r in enumerate(rows) if isinstance(r, ItemRow) and r.item.id in ids]

    async def search(self, text: str) -> None:
        self.vm.type_search(text)
        await settle()


def play(
    story: Callable[[Desk], Coroutine[Any, Any, None]],
    *,
    open_row: str = "",
    more: Iterable[HistoryItem] = (),
) -> None:
    async def whole(world: World) -> None:
        world.operator.add_history(*ROWS, *more)
        await world.sign_in()
        await world.timed(world.history.sync())
        await settle()
        desk = Desk(world, open_row)
        await settle()
        await story(desk)
        desk.vm.dispose()

    screens.play(whole, signed_in=False)


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
        assert {(b - a).days for a, b in zip(starts, starts[1:], strict=False)} == {28}
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


# --- copies and files ---------------------------------------------------------------------------
def test_copy_as_tsv(words_of: WordsOf) -> None:
    async def story(desk: Desk) -> None:
        desk.vm.copy([0, *desk.places("fee", "pack")])
        (copied,) = desk.effects.of(CopyText)
        heads, fee, pack, last = copied.text.split("\n")
        assert heads.split("\t")[:3] == ["Дата й час", "Номер", "Операція"]
        assert fee.split("\t") == [
            "21.11.2026, 14:00", OLENA[1:], "Плата за тариф", "Плата за тариф", "-225,00", "90,50",
            "fee",
        ]  # fmt: skip
        assert pack.split("\t")[4:] == ["0,00", "", "pack"]
        assert last == ""
        desk.vm.copy([0])
        assert len(desk.effects.of(CopyText)) == 1, "nothing to copy, nothing copied"

    with words_of("uk"):
        play(story)


def test_export_of_what_is_found_and_of_what_is_checked() -> None:
    path = Path("/somewhere/history.csv")

    async def story(desk: Desk) -> None:
        await desk.search("> 100")
        desk.vm.export(path)
        await settle()
        heads, *rows = desk.world.exports.files[path]
        assert heads[0] == "Date and time"
        assert [r[6] for r in rows] == ["top", "fee"], "oldest first"
        assert rows[1][4] == Money(-225_00)
        assert desk.effects.of(Exported) == [Exported(path, 2)]
        desk.vm.reset()
        await settle()
        desk.vm.export(path, desk.vm.ids_of([0, *desk.places("pack")]))
        await settle()
        (_, only) = desk.world.exports.files[path]
        assert (only[6], only[4], only[5]) == ("pack", ZERO, "")

    play(story)


def test_an_export_that_fails_says_why() -> None:
    async def story(desk: Desk) -> None:
        desk.world.exports.fail_next("write_table", FileTrouble("denied"))
        desk.vm.export(Path("/no/x.csv"))
        await settle()
        assert desk.state.banner.title == "No right to write here. Choose another folder"
        assert desk.effects.of(Exported) == []
        desk.vm.export(Path("/yes/x.csv"))
        await settle()
        assert desk.state.banner is None

    play(story)


def test_a_broken_store_is_said() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.model.failed.emit(StorageTrouble("damaged"))
        assert desk.state.banner.title == "Local data are damaged, loading again"
        assert len(desk.ids) == 6
        await desk.search("плата")
        assert desk.state.banner is None

    play(story)


# --- why ----------------------------------------------------------------------------------------
def test_the_panel_opens_walks_and_closes() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.open_row(0)
        await settle()
        assert desk.state.why is None, "a day row opens nothing"
        desk.vm.open_row(desk.places("call")[0])
        await settle()
        assert desk.state.why.id == "call"
        desk.vm.step(1)
        await settle()
        assert desk.state.why.id == "top"
        desk.vm.step(-1)
        await settle()
        desk.vm.step(-1)
        await settle()
        desk.vm.step(-1)
        await settle()
        assert desk.state.why.id == "fee", "it stops at the end"
        desk.vm.close_panel()
        assert desk.state.why is None
        desk.vm.open_id("nobody")
        await settle()
        assert desk.state.why is None

    play(story)


def test_it_can_open_with_a_row() -> None:
    async def story(desk: Desk) -> None:
        assert desk.state.why.id == "odd"
        assert desk.state.why.badge == "Unusual: a content service"

    play(story, open_row="odd")


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
