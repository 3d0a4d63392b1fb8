"""ReconcileViewModel: two files against our own side, three lists, pairs by hand, exports."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.reconcile_books import (
    Book,
    guess_roles,
    in_doubt,
)
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.paging import Column, PagedTableModel, TablePage
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.reconcile_columns import Mapped, told
from kyivstar_desktop.viewmodels.reconcile_effects import ActWanted, Saved, Told, Undoable
from kyivstar_desktop.viewmodels.reconcile_papers import Papers
from kyivstar_desktop.viewmodels.reconcile_rules import CostRulesViewModel
from kyivstar_desktop.viewmodels.reconcile_state import (
    ATTENTION,
    DeskState,
    Inputs,
    derive_desk,
    matches_of,
)
from kyivstar_desktop.viewmodels.reconcile_words import (
    act_name,
    cause_name,
    charge_name,
    explained,
    lost_text,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.reconcile import Entry, Match
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.ports import ExportPort
    from kyivstar_desktop.services.reconcile import Desk, Reconciliation
    from kyivstar_desktop.services.reconcile_costs import CostSettings

translate = QCoreApplication.translate
PAGE = 200


class ReconcileViewModel(ViewModel[Inputs, DeskState]):
    """The rows of the lists are in `table`, the editor of cost rules in `rules`."""

    listed = Signal()  # the list has other rows

    def __init__(
        self,
        desk: Reconciliation,
        accounts: Accounts,
        exports: ExportPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(accounts.operator_now(), desk.state.value), derive_desk, parent)
        self._desk, self._accounts = desk, accounts
        self._papers = Papers(exports)
        self.rules = CostRulesViewModel(desk, exports, self)
        self.on_dispose(self.rules.dispose)
        self.table: PagedTableModel[Match, int] = PagedTableModel(
            COLUMNS, self._fetch, self.scope, self
        )
        self._matches: tuple[Match, ...] = ()
        self.open = self.command(self._open)
        self.accept = self.command(self._accept, ready=_can_accept)
        self.gather = self.command(self._gather)
        self.remove = self.command(self._remove)
        self.pair = self.command(self._pair, ready=_can_pair)
        self.part = self.command(self._part)
        self.save = self.command(self._save, ready=_can_export)
        self.split = self.command(self._split, restart=True)
        for command in (
            self.open, self.accept, self.gather, self.remove, self.pair, self.part, self.save,
            self.split, self.rules.edit, self.rules.save,
        ):  # fmt: skip
            command.failed.connect(self._on_trouble)
        self.follow(desk.state, self._on_desk)
        self.follow(desk.centres.settings.state, self._on_settings)
        self.follow(desk.centres.nodes, self._split_anew)
        self.follow(accounts.connection, self._on_connection)

    # --- what the person says -------------------------------------------------------------------
    def choose_month(self, month: str) -> None:
        self.scope.start(self._desk.choose(date.fromisoformat(month)), name="reconcile.month")

    def choose_book(self, key: str) -> None:
        self._show(book=Book(key), shown=ATTENTION, mine="", other="")

    def choose_list(self, key: str) -> None:
        self._show(shown=key, mine="", other="")

    def search(self, text: str) -> None:
        self._show(text=text)

    def set_role(self, index: int, role: str) -> None:
        """A column of the file means `role` ("" = nothing)."""
        if (mapped := self._inputs.mapped) is not None:
            self.fold(mapped=told(mapped, index, role))

    def ask_columns(self, book: str) -> None:
        """The columns of a file that was read already are asked about again."""
        loaded = self._desk.state.value.books.get(Book(book))
        if loaded is not None:
            self.fold(mapped=Mapped(loaded.book, loaded.preview, loaded.roles))

    def forget_mapping(self) -> None:
        """The dialog is closed: nothing was read."""
        self.fold(mapped=None)

    def pick(self, row: int) -> None:
        """A lone row is taken for pairing, or let go; a row of a pair is taken apart by `act`."""
        match = self.table.row(row)
        if match.ours is not None and match.theirs is not None:
            return
        if match.ours is not None:
            self.fold(mine="" if self._inputs.mine == match.ours.id else match.ours.id)
        elif match.theirs is not None:
            self.fold(other="" if self._inputs.other == match.theirs.id else match.theirs.id)

    def is_picked(self, match: Match) -> bool:
        mine = match.ours is not None and match.theirs is None and match.ours.id
        other = match.theirs is not None and match.ours is None and match.theirs.id
        return bool((mine and mine == self._inputs.mine) or (other and other == self._inputs.other))

    def act(self, row: int) -> None:
        """The row's one act: pick a lone one, take a pair apart."""
        match = self.table.row(row)
        if match.ours is not None and match.theirs is not None:
            self.part(match.ours.id)
        else:
            self.pick(row)

    # --- work -----------------------------------------------------------------------------------
    async def _open(self, path: str, book: str) -> None:
        """Reads the heads; a file that says enough is read whole at once."""
        self.fold(trouble=None)
        preview = await self._desk.preview(Path(path))
        titles = [column.title for column in preview.columns]
        roles = guess_roles(titles)
        mapped = Mapped(Book(book), preview, roles)
        if roles.complete(mapped.book) and not in_doubt(titles):
            await self._read(mapped)
        else:
            self.fold(mapped=mapped)

    async def _accept(self) -> None:
        if (mapped := self._inputs.mapped) is None:
            return
        try:
            await self._read(mapped)
        except AppError as error:
            self.fold(mapped=Mapped(mapped.book, mapped.preview, mapped.roles, error))

    async def _read(self, mapped: Mapped) -> None:
        await self._desk.load(mapped.preview, mapped.roles, mapped.book)
        self._show(mapped=None, book=mapped.book, shown=ATTENTION)
        if mapped.book is Book.BILL:
            self.split()
        if self._desk.state.value.own_at is None and not self._inputs.offline:
            await self._desk.gather()

    async def _gather(self) -> None:
        self.fold(trouble=None)
        if lost := await self._desk.gather():
            self.effect.emit(Told(lost_text(lost)))

    async def _remove(self, book: str) -> None:
        await self._desk.put_away(Book(book))

    async def _pair(self) -> None:
        text = translate("Reconcile", "Two lines put together")
        await self._desk.pair(self._inputs.book, self._inputs.mine, self._inputs.other, name=text)
        self.fold(mine="", other="")
        self.effect.emit(Undoable(text))

    async def _part(self, ours: str) -> None:
        text = translate("Reconcile", "A pair taken apart")
        await self._desk.part(self._inputs.book, ours, name=text)
        self.effect.emit(Undoable(text))

    async def _split(self) -> None:
        costs = await self._desk.centres.costs()
        if Book.BILL in self._inputs.desk.books:
            self.fold(costs=costs)

    async def _save(self, path: str, encoding: str) -> None:
        outcome = self._desk.state.value.outcomes[self._inputs.book]
        act = self._papers.act_of(self._inputs, outcome)
        if path.lower().endswith(".pdf"):
            self.effect.emit(ActWanted(path, act))
            return
        await self._papers.save(Path(path), encoding, self._inputs, outcome)
        self.effect.emit(Saved(path))

    # --- rows -----------------------------------------------------------------------------------
    async def _fetch(self, _turn: int, after: int | None) -> TablePage[Match]:
        first = after or 0
        rows = self._matches[first : first + PAGE]
        more = first + PAGE < len(self._matches)
        return TablePage(rows, first + PAGE if more else None)

    def _show(self, **changes: object) -> None:
        self.fold(**changes)
        self._list()

    def _list(self) -> None:
        matches = matches_of(self._inputs)
        if matches != self._matches:
            self._matches = matches
            self.table.load((self.table.query or 0) + 1)
            self.listed.emit()

    # --- what moves -----------------------------------------------------------------------------
    def _on_desk(self, desk: Desk) -> None:
        gone = desk.month != self._inputs.desk.month
        changes: dict[str, object] = {"desk": desk, "now": self._accounts.operator_now()}
        if gone or Book.BILL not in desk.books:
            changes["costs"] = {}
        if gone:
            changes |= {"mine": "", "other": "", "text": "", "shown": ATTENTION}
        self._show(**changes)

    def _on_settings(self, settings: CostSettings) -> None:
        self.fold(settings=settings)
        self._split_anew()

    def _split_anew(self, _nodes: object = None) -> None:
        """Rules are other ones, or the departments are known now."""
        if Book.BILL in self._inputs.desk.books:
            self.split()

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)

    def retranslate(self) -> None:
        """The language has changed."""
        self.fold()
        self.table.forget_texts()
        self.rules.retranslate()


def _side(entry: Entry | None) -> str:
    return present_money(entry.amount) if entry is not None else ""


def _day(match: Match) -> str:
    entry = match.theirs or match.ours
    return present_date(entry.day) if entry is not None else ""


def _number(match: Match) -> str:
    entry = match.ours if match.ours is not None and match.ours.number else match.theirs
    return present_number(entry.number) if entry is not None and entry.number else ""


def _text(match: Match) -> str:
    """The bank's words, or what the bill names without its number."""
    sides = [entry for entry in (match.theirs, match.ours) if entry is not None]
    told = next((entry.text for entry in sides if entry.text), "")
    if not sides or sides[0].reference.count("|") < 2:
        return told or (sides[0].reference if sides else "")
    _, reason, offering = sides[0].reference.split("|", 2)
    return " · ".join(part for part in (charge_name(reason), told or offering) if part)


def _difference(match: Match) -> str:
    return present_money(match.difference, signed=True)


def _cause(match: Match) -> str:
    return cause_name(match.cause)


COLUMNS: tuple[Column[Match], ...] = (
    Column("cause", lambda: translate("Reconcile", "Cause"), _cause),
    Column("day", lambda: translate("Reconcile", "Day"), _day),
    Column("number", lambda: translate("Reconcile", "Number"), _number),
    Column("ours", lambda: translate("Reconcile", "With us"), lambda m: _side(m.ours), money=True),
    Column("theirs", lambda: translate("Reconcile", "In the file"), lambda m: _side(m.theirs),
           money=True),
    Column("difference", lambda: translate("Reconcile", "Difference"), _difference, money=True),
    Column("why", lambda: translate("Reconcile", "What is wrong"), explained),
    Column("text", lambda: translate("Reconcile", "Purpose"), _text),
    Column("act", lambda: "", act_name),
)  # fmt: skip


def _can_accept(state: DeskState) -> bool:
    return state.mapping is not None and state.mapping.can_accept


def _can_pair(state: DeskState) -> bool:
    return state.can_pair


def _can_export(state: DeskState) -> bool:
    return state.can_export
