"""The command palette: actions, history, numbers, conversations and shops behind one field."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain import fuzzy
from kyivstar_desktop.domain.batch import Wanted
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.number_lists import is_number_list, read_numbers
from kyivstar_desktop.domain.rights import may_batch
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.palette_ask import read_ask
from kyivstar_desktop.viewmodels.palette_finds import (
    act_entries,
    act_entry,
    all_entry,
    ask_entry,
    history_entry,
    list_entries,
    number_entry,
    shop_entries,
    talk_entry,
)
from kyivstar_desktop.viewmodels.palette_state import Entry, Inputs, PaletteState, derive_palette
from kyivstar_desktop.viewmodels.presenting.formats import present_count
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.shops_page_state import ShopsFor
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.number_lists import NumberList
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.actions import Action
    from kyivstar_desktop.viewmodels.palette_ask import Ask
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate
RECENTS, SHOWN, HISTORY, TALKS, NUMBERS, LEAST, ITEMS = 8, 5, 3, 3, 5, 2, 100
LONG = 20_000
"""Characters of a pasted list above which a worker reads it."""
MOST_TYPED = 1_000
"""Characters of a question; who has pasted a book searches by its beginning."""
NOTHING: dict[str, tuple[Entry, ...]] = dict.fromkeys(("acts", "history", "shops", "talks"), ())
FIRST = ("topup", "topup.missing", "go.history", "go.services", "go.tariffs", "go.support")
"""What an empty field offers after what was used last."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Effect: the palette goes."""


@dataclass(frozen=True, slots=True)
class CopyText:
    """Effect: for the clipboard."""

    text: str


class PaletteViewModel(ViewModel[Inputs, PaletteState]):
    """Lives as long as the window; `open` begins anew each time."""

    def __init__(self, shell: ShellViewModel, core: Core, parent: QObject | None = None) -> None:
        super().__init__(Inputs(), derive_palette, parent)
        self._shell, self._core = shell, core
        self._ask: Ask | None = None
        self._search = self.command(self._read_stores, restart=True)
        self._read_list = self.command(self._read_in_worker, restart=True)
        self._turn = 0  # of a list that is being read: what came after it counts
        self._note = self.command(self._note_line)

    def open(self, text: str = "") -> None:
        shops = self._core.cabinet.shops.known
        if shops.value is None:
            shops.poke()
        self.type(text)

    def type(self, text: str) -> None:
        """Each key is a new question; the answer to an older one is dropped."""
        if self.paste(text):
            return
        text = text[:MOST_TYPED]
        wanted = fuzzy.readings(text)
        self._turn += 1
        self.fold(
            text=text,
            pasted=None,
            reading=False,
            list_rows=(),
            acts=self._acts(text, wanted),
            numbers=self._numbers(text, wanted),
            shops=self._shops(text, wanted),
            history=self._inputs.history if text.strip() else (),
            talks=self._inputs.talks if text.strip() else (),
        )
        self._search(text, wanted)

    def paste(self, text: str) -> bool:
        """A list of two numbers or more is understood as one; anything else is left alone.

        A long one is read in a worker; the window goes on meanwhile.
        """
        if not is_number_list(text[:LONG]):
            return False
        self._turn += 1
        if len(text) <= LONG:
            self._take_list(read_numbers(text))
        else:
            self.fold(text="", pasted=None, list_rows=(), reading=True, numbers=(), **NOTHING)
            self._read_list(text, self._turn)
        return True

    async def _read_in_worker(self, text: str, turn: int) -> None:
        loop = asyncio.get_running_loop()
        pasted = await loop.run_in_executor(None, read_numbers, text)
        if turn == self._turn:
            self._take_list(pasted)

    def _take_list(self, pasted: NumberList) -> None:
        self.fold(text="", pasted=pasted, list_rows=_list_rows(self._core, pasted), reading=False)

    def run(self, key: str) -> None:
        """The row of that key; one that cannot be done says why and the palette stays."""
        row = next((row for row in self.state.rows if row.key == key), None)
        if row is None:
            return
        if not row.ready:
            if row.note and row.group in {"acts", "recent", "list"}:
                self._shell.say(row.note)
            return
        kind, _dot, rest = key.partition(".")
        if kind == "list":
            self._run_list(rest)
            return
        self.effect.emit(Closed())
        if kind == "act":
            _remember(self._core, rest)
            self._shell.actions.do(rest)
        elif kind == "line":
            self._open_line(rest)
        elif kind == "ask" and self._ask is not None:
            self._shell.top_up(self._ask.number or self._current(), self._ask.amount)
        else:
            self._go(kind, rest)

    def step_out(self) -> bool:
        """Esc: out of a pasted list first; False where the palette itself should go."""
        if self._inputs.pasted is None and not self._inputs.reading:
            return False
        self.type("")
        return True

    # --- what runs ---
    def _go(self, kind: str, rest: str) -> None:
        if kind == "history" and rest:
            self._shell.open_history(rest)
        elif kind == "history":
            self._shell.open_history()
            search = getattr(self._shell.page, "type_search", None)
            if search is not None:
                search(self._inputs.text.strip())
        elif kind == "talk":
            self._shell.go(Route("support"))
        elif kind == "shop":
            self._shell.go(Route("shops", ShopsFor(chosen=rest)))

    def _open_line(self, line: str) -> None:
        self._shell.go_section("overview")
        self._note(line)

    def _run_list(self, act: str) -> None:
        pasted = self._inputs.pasted
        if pasted is None:
            return
        numbers = tuple(number.value for number in pasted.numbers)
        if act == "mine":
            rows = self._core.cabinet.numbers.mine(numbers)
            entries = tuple(number_entry(row, (), "") for row in rows)
            self.fold(text="", pasted=None, numbers=entries, **NOTHING)
            return
        self.effect.emit(Closed())
        if act.startswith("batch "):
            _hand_over(self._core, act.removeprefix("batch "), numbers)
            self._shell.go(Route("batch", "new"))
        elif act == "topup":
            parts = tuple((number, None) for number in numbers)
            self._shell.go(Route("topup", TopUpFor(parts)))
        elif act == "copy":
            self.effect.emit(CopyText("\n".join(numbers)))
            self._shell.say(translate("Palette", "Numbers copied: %n", "", len(numbers)))

    async def _note_line(self, line: str) -> None:
        """Numbers that were opened lie in the profile's own store."""
        await _open_card(self._core, self._shell, line)
        recents = self._core.cabinet.recents
        known = (line, *(one for one in recents.state.value if one != line))
        await recents.put(known[:RECENTS])

    # --- what is found ---
    def _offered(self, action: Action) -> bool:
        shown = action.listed and (self._shell.state.framed or not action.signed_in)
        return shown and (action.ready() or bool(action.why()))

    def _acts(self, text: str, wanted: tuple[fuzzy.Wanted, ...]) -> tuple[Entry, ...]:
        actions = self._shell.actions
        self._ask = None
        if not text.strip():
            recents = self._core.preferences.value.value.palette_recents[:SHOWN]
            first = tuple(dict.fromkeys((*recents, *FIRST)))[: SHOWN + 1]
            found = [(actions.find(ident), ident in recents) for ident in first]
            return tuple(
                act_entry(action, group="recent" if recent else "acts")
                for action, recent in found
                if action is not None and self._offered(action)
            )
        entries = act_entries(actions.all, wanted, self._offered)
        top_up = actions.find("topup")
        if top_up is not None:
            self._ask = read_ask(text, (top_up.title(), top_up.words()))
        if self._ask is None:
            return entries
        return (ask_entry(self._ask, self._current()), *entries)

    def _numbers(self, text: str, wanted: tuple[fuzzy.Wanted, ...]) -> tuple[Entry, ...]:
        index = self._core.cabinet.numbers
        if text.strip():
            rows = index.find(text.strip(), NUMBERS)
        else:
            rows = index.named(self._core.cabinet.recents.state.value[:NUMBERS])
        return tuple(number_entry(row, wanted, text) for row in rows)

    def _shops(self, text: str, wanted: tuple[fuzzy.Wanted, ...]) -> tuple[Entry, ...]:
        if len(text.strip()) <= LEAST:
            return ()
        return shop_entries(self._core.cabinet.shops.known.value or (), wanted)

    async def _read_stores(self, text: str, wanted: tuple[fuzzy.Wanted, ...]) -> None:
        """History and conversations of the open profile."""
        if len(text.strip()) < LEAST or self._core.session.opened.value is None:
            self.fold(history=(), talks=())
            return
        query = HistoryQuery(text=text)
        rows = (await self._core.history.page(query, None)).rows
        if not rows:
            meant = next((" ".join(one.words) for one in wanted if one.meant), "")
            query = replace(query, text=meant)
            rows = (await self._core.history.page(query, None)).rows if meant else ()
        entries = tuple(history_entry(row, wanted) for row in rows[:HISTORY])
        if len(rows) > HISTORY:
            count = (await self._core.history.sums(query)).rows
            entries = (*entries, all_entry(query.text, present_count(count)))
        talks = await self._core.cabinet.chat.search(text)
        self.fold(history=entries, talks=tuple(talk_entry(one, text) for one in talks[:TALKS]))

    def _current(self) -> str:
        line = self._core.accounts.current.value
        return line.number if line is not None else ""


async def _open_card(core: Core, shell: ShellViewModel, line: str) -> None:
    """A number of a park that is bigger than the header's list joins it first."""
    if all(one.id != line for one in core.accounts.lines.value.value or ()):
        await core.cabinet.fleet.visit(line)
    shell.choose_line(line)


def _remember(core: Core, ident: str) -> None:
    """Ids of actions only: a number never gets into the preferences."""
    known = core.preferences.value.value.palette_recents
    kept = (ident, *(one for one in known if one != ident))[:RECENTS]
    try:
        core.preferences.change(palette_recents=kept)
    except StorageTrouble:
        return  # it counts until exit, and that is all it is worth


def _list_rows(core: Core, pasted: NumberList) -> tuple[Entry, ...]:
    profile = core.accounts.profile.value
    limits = profile.limits if profile is not None else None
    mine = core.cabinet.numbers.mine([number.value for number in pasted.numbers])
    most = limits.items if limits is not None else ITEMS
    batches = may_batch(core.session.state.value.person)
    return list_entries(pasted, most, len(mine), batches=batches)


def _hand_over(core: Core, kind: str, numbers: tuple[str, ...]) -> None:
    """A list that the page of batches takes up."""
    core.cabinet.batches.hand_over(Wanted(kind, numbers=numbers, count=len(numbers)))
