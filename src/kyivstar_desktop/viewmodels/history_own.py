"""What the history page does with what it shows: kept filters, disputes, papers, ways on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import SavedFilter
from kyivstar_desktop.services.undo import Step
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.history_handover import question_draft
from kyivstar_desktop.viewmodels.history_papers import itemised_bill, row_receipt
from kyivstar_desktop.viewmodels.history_state import (
    HistoryState,
    Inputs,
    derive_history,
    query_of,
    same_filter,
)
from kyivstar_desktop.viewmodels.presenting.formats import unmasked

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.disputes import Dispute
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.history import Category
    from kyivstar_desktop.domain.orders import Option
    from kyivstar_desktop.domain.support import Draft
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.noted import Noted
    from kyivstar_desktop.services.refresh import Loadable, Observable
    from kyivstar_desktop.services.undo import UndoStack
    from kyivstar_desktop.viewmodels.command import Command
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BillReady:
    """Effect: the itemised bill is to be printed there."""

    path: Path
    text: ReceiptText


@dataclass(frozen=True, slots=True)
class Removed:
    """Effect: a local edit that can be taken back, in words."""

    text: str


@dataclass(frozen=True, slots=True)
class Own:
    """What the page does beside looking: kept filters, disputes, services, and where to go."""

    filters: Noted[tuple[SavedFilter, ...]]
    disputes: Noted[tuple[Dispute, ...]]
    options: Observable[Loadable[tuple[Option, ...]]]
    dispute: Callable[[str], None]  # row id
    disconnect: Callable[[str], None]  # option id
    calendar: Callable[[], None]
    demo: bool = False
    undo: UndoStack | None = None
    talk: Callable[[Draft], None] | None = None  # into the chat's composer


@dataclass(frozen=True, slots=True)
class Looking:
    """What the page keeps for the way back: its question, its chart, the opened row."""

    text: str
    preset: str
    since: date | None
    until: date | None
    categories: frozenset[Category]
    unusual_only: bool
    mode: str
    opened: str


class HistoryOwn(ViewModel[Inputs, HistoryState]):
    """Half of the history page; the table and its questions are in `history`."""

    _open: Command  # the panel of a row, by its id

    def __init__(
        self, history: History, accounts: Accounts, own: Own | None, parent: QObject | None
    ) -> None:
        super().__init__(Inputs(now=accounts.operator_now()), derive_history, parent)
        self._history, self._now = history, accounts.operator_now
        self.own, self.demo = own, own is not None and own.demo
        self.keep_filter = self.command(self._keep_filter)
        self.drop_filter = self.command(self._drop_filter)
        self.bill = self.command(self._bill)
        for command in (self.keep_filter, self.drop_filter, self.bill):
            command.failed.connect(self._on_trouble)
        if own is not None:
            self.follow(own.filters.state, self._on_filters)
            self.follow(own.disputes.state, self._on_disputes)
            self.follow(own.options, self._on_options)

    def reset(self) -> None:
        self._ask(text="", preset="all", categories=frozenset(), unusual_only=False)

    def _ask(self, **changes: object) -> None:
        """Another question; the table asks it."""
        self.fold(**changes)

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)

    def remember(self) -> Looking:
        """For the way back."""
        i = self._inputs
        opened = i.opened.id if i.opened is not None else ""
        return Looking(
            i.text, i.preset, i.since, i.until, i.categories, i.unusual_only, i.mode, opened
        )

    def recall(self, memory: Looking) -> None:
        """The page as it was left."""
        self._ask(
            text=memory.text,
            preset=memory.preset,
            since=memory.since,
            until=memory.until,
            categories=memory.categories,
            unusual_only=memory.unusual_only,
            mode=memory.mode,
        )
        if memory.opened:
            self._open(memory.opened)

    # --- intents ---
    def name_filter(self, name: str | None) -> None:
        """The name being typed; None closes the field."""
        self.fold(naming=name)

    def pick_filter(self, name: str) -> None:
        """The screen as it was kept; the same name again lifts it."""
        found = next((f for f in self._inputs.filters if f.name == name), None)
        if found is None:
            return
        if same_filter(self._inputs, found):
            self.reset()
            return
        self._ask(
            text=found.text,
            preset=found.preset,
            since=found.since,
            until=found.until,
            categories=frozenset(found.categories),
            unusual_only=found.unusual_only,
        )

    def dispute(self) -> None:
        """The opened charge."""
        if self.own is not None and self._inputs.opened is not None:
            self.own.dispute(self._inputs.opened.id)

    def ask_in_chat(self) -> None:
        """Of the opened row, where no cause is stated: a ready text in the chat's composer."""
        own, opened = self.own, self._inputs.opened
        if own is not None and own.talk is not None and opened is not None:
            own.talk(question_draft(opened))

    def switch_off(self) -> None:
        """The service of the opened charge, on the page of services."""
        why = self.state.why
        if self.own is not None and why is not None and why.option:
            self.own.disconnect(why.option)

    def open_calendar(self) -> None:
        if self.own is not None:
            self.own.calendar()

    # --- work ---
    async def _keep_filter(self) -> None:
        """Under the typed name; a filter of the same name is replaced."""
        name, own = (self._inputs.naming or "").strip(), self.own
        if own is None or not name:
            return
        i = self._inputs
        made = SavedFilter(
            name[:40],
            i.text.strip(),
            i.preset,
            i.since if i.preset == "custom" else None,
            i.until if i.preset == "custom" else None,
            tuple(sorted(i.categories)),
            i.unusual_only,
        )
        before = own.filters.state.value
        others = tuple(f for f in before if f.name != made.name)
        text = translate("History", "Filter «%1» kept").replace("%1", made.name)
        await self._put_filters(own, (*others, made), text)
        self.fold(naming=None)

    async def _drop_filter(self, name: str) -> None:
        if self.own is not None:
            known = self.own.filters.state.value
            rest = tuple(f for f in known if f.name != name)
            text = translate("History", "Filter «%1» removed").replace("%1", name)
            await self._put_filters(self.own, rest, text)
            self.effect.emit(Removed(text))

    async def _put_filters(self, own: Own, after: tuple[SavedFilter, ...], name: str) -> None:
        """Keeps them; the step back puts what was there before."""
        before = own.filters.state.value
        await own.filters.put(after)
        if own.undo is not None:
            back, again = partial(own.filters.put, before), partial(own.filters.put, after)
            own.undo.push(Step(name, back, again))

    async def _bill(self, path: Path) -> None:
        """The itemised bill of what is on screen, ready to be printed into `path`."""
        self.fold(kinds=await self._history.kinds(query_of(self._inputs)), trouble=None)
        line = self._inputs.line
        number = line.number if line is not None else ""
        with unmasked():
            shown = derive_history(self._inputs)
            made = itemised_bill(shown, number, self._now(), demo=self.demo)
        self.effect.emit(BillReady(path, made))

    def receipt(self) -> ReceiptText | None:
        """Of the opened row; None where it is no top-up."""
        opened, why = self._inputs.opened, self.state.why
        if opened is None or why is None or not why.has_receipt:
            return None
        with unmasked():
            return row_receipt(opened, demo=self.demo)

    def receipt_name(self) -> str:
        made = self.receipt()
        return made.file_name if made is not None else ""

    # --- news ---
    def _on_filters(self, filters: tuple[SavedFilter, ...]) -> None:
        self.fold(filters=filters)

    def _on_disputes(self, disputes: tuple[Dispute, ...]) -> None:
        self.fold(disputes=disputes)

    def _on_options(self, options: Loadable[tuple[Option, ...]]) -> None:
        self.fold(options=tuple(options.value or ()))
