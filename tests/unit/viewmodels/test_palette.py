"""The command palette: actions, sums, numbers, history, a pasted list, recents."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from fakes.clock import START, settle
from fakes.operator import OLENA
from kyivstar_desktop.domain import fuzzy
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.shops import Shop
from kyivstar_desktop.domain.support import Author, Message
from kyivstar_desktop.services.palette_index import NumberRow
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.palette import MOST_TYPED, Closed, CopyText, PaletteViewModel
from kyivstar_desktop.viewmodels.palette_ask import Ask, read_ask
from kyivstar_desktop.viewmodels.palette_finds import number_entry, shop_entries, talk_entry
from kyivstar_desktop.viewmodels.presenting.formats import set_masked
from kyivstar_desktop.viewmodels.shell import Inputs, Route, ShellViewModel, Toast
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from support import screens
from support.screens import Heard, core_of, row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from fakes.world import World
    from kyivstar_desktop.domain.history import HistoryItem

NAMES = ("Поповнити", "поповнення оплата рахунок")
PAGES = ("overview", "topup", "history", "settings", "rules", "year", "family", "shops", "transfer")


class Page(ViewModel[str, str]):
    def __init__(self, arg: object) -> None:
        super().__init__("", lambda i: i)
        self.arg, self.searched = arg, ""

    def type_search(self, text: str) -> None:
        self.searched = text


async def keep(world: World, *rows: HistoryItem) -> None:
    opened = world.session.opened.value
    assert opened is not None
    await opened.store.add_history(OLENA, rows)


class Desk:
    def __init__(self, world: World) -> None:
        self.world = world
        self.shell = ShellViewModel(
            core_of(world),
            start=Inputs(world.clock.now(), "1", demo=True),
            factories=dict.fromkeys(PAGES, Page),
        )
        self.shell.go(Route("overview"))
        self.vm = PaletteViewModel(self.shell, core_of(world))
        self.effects, self.said = Heard(self.vm.effect), Heard(self.shell.effect)

    def titles(self, group: str = "acts") -> list[str]:
        return [r.title for r in self.vm.state.rows if r.group == group]

    def run(self, title: str) -> None:
        self.vm.run(next(r.key for r in self.vm.state.rows if r.title == title))

    @property
    def page(self) -> Page:
        assert isinstance(self.shell.page, Page)
        return self.shell.page


def play(story: Callable[[Desk], Awaitable[None]]) -> None:
    async def whole(world: World) -> None:
        desk = Desk(world)
        desk.shell.follow_cabinet(world.cabinet)
        await story(desk)
        desk.vm.dispose()
        desk.shell.dispose()

    screens.play(whole)


# --- «поповнити 150» ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("typed", "ask"),
    [
        ("поповнити 150", Ask(amount=Money(150_00))),
        ("поповнити 84,50 грн", Ask(amount=Money(84_50))),
        ("поп 1 000", Ask(amount=Money(1_000_00))),
        ("поповнення 067 123 45 67", Ask("+380671234567")),
        ("поповнити +380671234567 200", Ask("+380671234567", Money(200_00))),
        ("200 поповнити 0671234567", Ask("+380671234567", Money(200_00))),
        ("067 123 45 67", Ask("+380671234567")),
        ("gjgjdybnb 150", Ask(amount=Money(150_00))),
        ("роумінг 150", None),
        ("150", None),
        ("поповнити", None),
        ("поповнити 067 12", None),
    ],
)
def test_a_sum_and_a_number_after_a_word_of_paying(typed: str, ask: Ask | None) -> None:
    assert read_ask(typed, NAMES) == ask


def test_a_sum_tops_up_the_current_number() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type("top up 150")
        assert desk.titles()[0] == "Top up by ₴150.00"
        desk.run("Top up by ₴150.00")
        assert desk.page.arg == TopUpFor(((OLENA, Money(150_00)),))
        assert len(desk.effects.of(Closed)) == 1

    play(story)


# --- actions and sections -----------------------------------------------------------------------
def test_an_empty_field_offers_what_was_used_last() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type("theme")
        desk.run("Dark theme")
        desk.vm.open()
        assert desk.titles("recent") == ["Dark theme"]
        assert desk.titles()[0] == "Top up"
        kept = desk.world.preferences.value.value
        assert kept.palette_recents == ("theme.dark",)
        assert kept.theme == "dark"

    play(story)


def test_only_ids_of_actions_get_into_the_preferences() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type(OLENA)
        line = next(r for r in desk.vm.state.rows if r.group == "numbers")
        desk.vm.run(line.key)
        await settle()
        assert desk.world.preferences.value.value.palette_recents == ()
        desk.vm.open()
        assert len(desk.titles("numbers")) == 1, "kept in the profile's own store"
        assert desk.world.cabinet.recents.state.value == (line.key.removeprefix("line."),)

    play(story)


def test_what_cannot_be_done_now_is_not_offered() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type("undo")
        assert desk.titles() == []
        desk.vm.type("shops")
        assert desk.titles()[0] == "Shops"
        desk.vm.type("feedback")
        assert desk.titles() == [], "there is no such page here"

    play(story)


def test_nobody_signed_in_sees_no_action_that_needs_a_profile() -> None:
    async def story(world: World) -> None:
        desk = Desk(world)
        desk.shell.go(Route("signin"))
        desk.vm.type("e")
        offered = {r.key.removeprefix("act.") for r in desk.vm.state.rows}
        needing = {a.id for a in desk.shell.actions.all if a.signed_in}
        assert offered
        assert not offered & needing
        heard = Heard(desk.shell.palette_wanted)
        desk.shell.open_palette()
        assert heard.all == []
        desk.vm.dispose()
        desk.shell.dispose()

    screens.play(story, signed_in=False)


def test_nothing_found_is_said() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type("щщщщ")
        await settle()
        assert desk.vm.state.rows == ()
        assert desk.vm.state.empty_title == "Nothing found"
        assert desk.vm.state.results == "Results: 0"

    play(story)


# --- history ------------------------------------------------------------------------------------
def test_operations_are_found_and_opened() -> None:
    async def story(desk: Desk) -> None:
        rows = [
            row(f"r{n}", days=n, delta=150_00, title="Поповнення", category=Category.TOPUP)
            for n in range(5)
        ]
        await keep(desk.world, *rows)
        desk.vm.type("поп")
        await settle()
        found = [r for r in desk.vm.state.rows if r.group == "history"]
        assert [r.title for r in found[:3]] == ["Поповнення +₴150.00"] * 3
        assert [found[0].title[n] for n in found[0].marks] == ["П", "о", "п"]
        assert (found[3].title, found[3].note) == ("All in the history: поп", "5")
        desk.vm.run(found[0].key)
        assert desk.page.arg == "r0"
        desk.vm.run("history")
        assert desk.page.searched == "поп"

    play(story)


def test_the_wrong_layout_finds_operations_too() -> None:
    async def story(desk: Desk) -> None:
        await keep(desk.world, row("r1", title="Роумінг"))
        desk.vm.type("hjevsyu")
        await settle()
        assert [r.key for r in desk.vm.state.rows if r.group == "history"] == ["history.r1"]

    play(story)


def test_the_answer_to_an_older_text_is_dropped() -> None:
    async def story(desk: Desk) -> None:
        made = [row("r1", title="Роумінг"), row("r2", title="Тариф")]
        await keep(desk.world, *made)
        desk.vm.type("роум")
        desk.vm.type("тариф")
        await settle()
        assert [r.key for r in desk.vm.state.rows if r.group == "history"] == ["history.r2"]
        desk.vm.type("")
        assert desk.titles("history") == []

    play(story)


# --- conversations and shops ----------------------------------------------------------------------
def test_a_message_is_shown_around_what_was_typed() -> None:
    words = "Добрий день. " * 8 + "Підкажіть, будь ласка, чому роумінг у Польщі дорожчий?"
    made = Message("k1", "t1", Author.AGENT, words, START)
    entry = talk_entry(made, "роумінг")
    assert "роумінг" in entry.title
    assert entry.title.startswith("…")
    assert "".join(entry.title[n] for n in entry.marks) == "роумінг"
    assert entry.key == "talk.t1"


def test_before_onlookers_neither_a_message_nor_tab_tells_a_number() -> None:
    made = Message("k1", "t1", Author.AGENT, "Номер 067 123 45 67, списано 175,00 ₴", START)
    line = NumberRow("l1", "+380671234567", "Мама", "Коваленко Марія")
    bare = NumberRow("l2", "+380671234567", "", "")
    assert number_entry(bare, (), "").fill == "+380\u00a067\u00a0123\u00a045\u00a067"
    set_masked(True)
    try:
        title = talk_entry(made, "номер").title
        fills = [number_entry(row, (), "").fill for row in (line, bare)]
    finally:
        set_masked(False)
    assert not {"123", "175"} & set(title.replace("\u00a0", " ").split())
    assert "175" in talk_entry(made, "номер").title
    assert fills == ["Мама", ""]


def test_shops_are_found_by_street_and_town() -> None:
    shops = (
        Shop("s1", "Київстар", "Київ", "вул. Хрещатик, 21"),
        Shop("s2", "Київстар", "Львів", "просп. Свободи, 5"),
    )
    assert [e.key for e in shop_entries(shops, fuzzy.readings("хрещ"))] == ["shop.s1"]
    assert [e.key for e in shop_entries(shops, fuzzy.readings("львів"))] == ["shop.s2"]
    assert shop_entries(shops, fuzzy.readings("одеса")) == ()


# --- a pasted list ------------------------------------------------------------------------------
LIST = "067 000 00 01\n0670000002, Мама\n067 000 00 01\nСклад\n067 12"


def test_a_pasted_list_is_cleaned_and_nothing_is_lost() -> None:
    async def story(desk: Desk) -> None:
        assert desk.vm.paste(LIST)
        state = desk.vm.state
        assert state.listed
        assert state.rows[0].caption == "2 numbers, repeated: 1, not recognised: 2"
        assert [(r.title, r.note) for r in state.rows if r.group == "refused"] == [
            ("Склад", "line 4, no number in it"),
            ("067 12", "line 5, too few digits"),
        ]
        assert len(desk.titles("doubles")) == 1
        desk.run("Top up 2 numbers")
        parts = (("+380670000001", None), ("+380670000002", None))
        assert desk.page.arg == TopUpFor(parts)

    play(story)


def test_the_cleaned_list_is_copied() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type(LIST)
        desk.run("Copy the cleaned list")
        assert desk.effects.of(CopyText) == [CopyText("+380670000001\n+380670000002")]
        assert [t.text for t in desk.said.of(Toast)] == ["Numbers copied: 2"]

    play(story)


def test_ones_own_numbers_are_found_in_it() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.paste(f"{OLENA}\n0670000002")
        desk.run("Find in my numbers")
        assert [r.group for r in desk.vm.state.rows] == ["numbers"]
        assert not desk.vm.state.listed

    play(story)


def test_more_than_a_form_holds_says_why_not() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.paste("\n".join(f"067{n:07d}" for n in range(101)))
        desk.run("Top up 101 numbers")
        assert "more than 100 rows" in desk.said.of(Toast)[0].text
        assert desk.effects.of(Closed) == []
        assert desk.vm.step_out()
        assert not desk.vm.state.listed
        assert not desk.vm.step_out()

    play(story)


def test_a_list_of_a_megabyte_is_read_beside_the_window() -> None:
    async def story(desk: Desk) -> None:
        turns: list[int] = []
        text = "".join(f"067{n:07d}\n" for n in range(20_000)) + "Склад\n" * 10_000
        assert desk.vm.paste(text)
        assert not desk.vm.state.listed, "the window did not wait for it"
        assert desk.vm.state.hint == "The list is being read"
        while not desk.vm.state.listed:
            turns.append(1)
            await asyncio.sleep(0)
        assert turns
        assert desk.vm.state.rows[0].caption == "20000 numbers, not recognised: 10000"
        desk.vm.paste(text)
        desk.vm.type("top up")
        while desk.vm._read_list.running:  # noqa: ASYNC110 a worker's end has no event here
            await asyncio.sleep(0)
        assert not desk.vm.state.listed, "what was typed after it counts"

    play(story)


def test_a_pasted_book_is_a_short_question() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type("слово " * 200_000)
        assert len(desk.vm.state.text) == MOST_TYPED
        assert not desk.vm.state.listed

    play(story)


def test_words_are_no_list() -> None:
    async def story(desk: Desk) -> None:
        assert not desk.vm.paste("top up")
        assert not desk.vm.state.listed

    play(story)


def test_long_lists_of_refused_lines_are_cut_and_counted() -> None:
    async def story(desk: Desk) -> None:
        bad = "\n".join(f"рядок {'а' * n}" for n in range(130))
        desk.vm.paste(f"0670000001\n0670000002\n{bad}")
        refused = desk.titles("refused")
        assert (len(refused), refused[-1]) == (101, "and 30 more")

    play(story)
