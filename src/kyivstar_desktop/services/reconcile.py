"""The reconciliation desk: two books of others against what the operator tells of us (N9).

Files are read again each time, never kept; rates and cost rules are. Everything of a profile is
dropped when another one opens.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import date, datetime  # noqa: TC003 a field of a state
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.company_moves import MoveCursor
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_after, month_of
from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.domain.reconcile import Entry, Outcome, reconcile
from kyivstar_desktop.domain.reconcile_books import (
    Book,
    Refusal,
    Roles,
    own_charges,
    own_payments,
    read_line,
)
from kyivstar_desktop.domain.reconcile_hands import Hand, with_hands
from kyivstar_desktop.services.reconcile_costs import CostCentres
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Preview
    from kyivstar_desktop.domain.company_moves import Move
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.ports.batch import TablesPort
    from kyivstar_desktop.services.ports.company import CompanyHistoryPort
    from kyivstar_desktop.services.session import OpenProfile
    from kyivstar_desktop.services.undo import UndoStack

_FEW = 2_000  # entries from which matching leaves the GUI thread


@dataclass(frozen=True, slots=True)
class LoadedBook:
    """A file as it was read. `refused` lines are not in `entries`; empty lines are not refused.

    `preview` and `roles` are how it was read, so that its columns can be told anew.
    """

    book: Book
    name: str
    entries: tuple[Entry, ...]
    refused: tuple[Refusal, ...]
    preview: Preview
    roles: Roles

    @property
    def total(self) -> Money:
        return total(entry.amount for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Desk:
    """`month` is its 1st. `own_at` None: our own side has not been read for this month.

    `reading` counts movements while they are read, None when nothing is read.
    """

    month: date
    books: Mapping[Book, LoadedBook] = field(default_factory=dict)
    outcomes: Mapping[Book, Outcome] = field(default_factory=dict)
    own: Mapping[Book, tuple[Entry, ...]] = field(default_factory=dict)
    own_at: datetime | None = None
    reading: int | None = None


@dataclass(frozen=True, slots=True)
class _Work:
    """A matching by rule, and what a person has done to it since."""

    loaded: LoadedBook
    base: Outcome
    hands: tuple[Hand, ...] = ()


@dataclass(frozen=True, slots=True)
class Sources:
    """What the desk reads: files, the operator, the park."""

    tables: TablesPort
    company: CompanyHistoryPort
    fleet: Fleet


class Reconciliation:
    """One desk of the open profile. Its edits are steps of the undo stack."""

    def __init__(self, sources: Sources, accounts: Accounts, undo: UndoStack) -> None:
        self._sources, self._accounts, self._undo = sources, accounts, undo
        self.state: Observable[Desk] = Observable(Desk(self._this_month()))
        self.centres = CostCentres(self._bill, sources.fleet, accounts, undo)
        self._work: dict[Book, _Work] = {}
        self._steps: dict[Book, list[Step]] = {}
        accounts.session.opened.subscribe(self._on_opened)

    async def aclose(self) -> None:
        await self.centres.aclose()

    # --- files ---
    async def preview(self, path: Path, *, sheet: str = "", encoding: str = "") -> Preview:
        """The table as it would be read; FileTrouble with its kind."""
        return await self._sources.tables.preview(path, sheet=sheet, encoding=encoding)

    async def load(self, preview: Preview, roles: Roles, book: Book) -> LoadedBook:
        """Reads the whole file and matches it. FileTrouble: nothing of it is taken.

        Pairs by hand of the file before it are gone, and so are the steps that undo them.
        ValueError where `roles` lack a column that this book needs.
        """
        if not roles.complete(book):
            raise ValueError(f"columns are missing for {book}")
        entries: list[Entry] = []
        refused: list[Refusal] = []
        month = self.state.value.month
        async for chunk in self._sources.tables.rows(preview):
            for raw in chunk:
                found = read_line(raw, roles, book, month=month)
                if isinstance(found, Entry):
                    entries.append(found)
                elif found.why != "empty":
                    refused.append(found)
        if not entries:
            raise FileTrouble("empty")
        loaded = LoadedBook(book, preview.name, tuple(entries), tuple(refused), preview, roles)
        self._end_steps(book)
        self._fold(books={**self.state.value.books, book: loaded})
        await self._match(book)
        return loaded

    async def put_away(self, book: Book) -> None:
        """Forgets a file; nothing on the disk changes."""
        self._end_steps(book)
        self._fold(
            books={k: v for k, v in self.state.value.books.items() if k is not book},
            outcomes={k: v for k, v in self.state.value.outcomes.items() if k is not book},
        )

    # --- our own side ---
    async def choose(self, month: date) -> None:
        """Another month: files and pairs are put away."""
        if month_of(month) != self.state.value.month:
            for book in Book:
                self._end_steps(book)
            self.state.set(Desk(month_of(month)))

    async def gather(self) -> int:
        """Reads our own movements of the month from the operator, a page at a time.

        Pairs by hand stay; how many could not, because one of their sides is there no longer.
        A cancel keeps what was known before. The operator's errors come out.
        """
        month = self.state.value.month
        since, until = day_start(month), day_start(month_after(month))
        moves: list[Move] = []
        cursor: MoveCursor | None = MoveCursor(since)
        self._fold(reading=0)
        try:
            while cursor is not None:
                page = await self._sources.company.moves(cursor, until=until)
                moves += page.moves
                cursor = page.cursor
                self._fold(reading=len(moves))
        finally:
            self._fold(reading=None)
        aside = await self._private()
        if self.state.value.month != month:
            return 0
        moves = [move for move in moves if (move.number or move.account) not in aside]
        own = {
            Book.BANK: tuple(own_payments(moves)),
            Book.BILL: tuple(own_charges(moves, month=month)),
        }
        self._fold(own=own, own_at=self._accounts.operator_now())
        return sum([await self._match(book) for book in self.state.value.books])

    async def _private(self) -> frozenset[str]:
        """Numbers and accounts of the person's own lines, which are in no book of the company."""
        shown = self._accounts.lines.value.value or ()
        lines = [line for line in shown if line.segment != "business"]
        park = await self._sources.fleet.find([line.number for line in lines])
        own = [line for line in lines if line.number not in park]
        return frozenset(sign for line in own for sign in (line.number, line.account))

    # --- pairs by hand ---
    async def pair(self, book: Book, ours: str, theirs: str, *, name: str) -> None:
        """Puts two lone entries together; `name` is the step's. KeyError: one is not alone."""
        after = self.state.value.outcomes[book].by_hand(ours, theirs)
        self._put_step(name, book, Hand(ours, theirs), after)

    async def part(self, book: Book, ours: str, *, name: str) -> None:
        """Takes a pair apart. KeyError: it is none."""
        before = self.state.value.outcomes[book]
        pairs = (m for m in before.all if m.ours is not None and m.ours.id == ours)
        theirs = next((m.theirs.id for m in pairs if m.theirs is not None), "")
        self._put_step(name, book, Hand(ours, theirs, apart=True), before.apart(ours))

    def _put_step(self, name: str, book: Book, hand: Hand, after: Outcome) -> None:
        work = self._work[book]

        async def back() -> None:
            self._put_hands(work.loaded, work.hands)

        async def again() -> None:
            self._put_hands(work.loaded, (*work.hands, hand))

        self._work[book] = replace(work, hands=(*work.hands, hand))
        self._put(book, after)
        step = Step(name, back, again)
        self._steps.setdefault(book, []).append(step)
        self._undo.push(step)

    def _put_hands(self, loaded: LoadedBook, hands: tuple[Hand, ...]) -> None:
        """Only while the file that the edits were made for is the one on the desk."""
        book = loaded.book
        work = self._work.get(book)
        if work is None or self.state.value.books.get(book) is not loaded:
            return
        self._work[book] = replace(work, hands=hands)
        self._put(book, with_hands(work.base, hands)[0])

    def _end_steps(self, book: Book) -> None:
        self._undo.drop(self._steps.pop(book, []))
        self._work.pop(book, None)

    # --- inside ---
    def _bill(self) -> tuple[Entry, ...]:
        loaded = self.state.value.books.get(Book.BILL)
        return loaded.entries if loaded is not None else ()

    async def _match(self, book: Book) -> int:
        """How many pairs by hand could not be kept."""
        desk = self.state.value
        loaded, ours = desk.books.get(book), desk.own.get(book)
        if loaded is None or ours is None:
            return 0
        known = frozenset(entry.number for entry in ours) if book is Book.BILL else frozenset()
        if len(ours) + len(loaded.entries) < _FEW:
            outcome = reconcile(ours, loaded.entries, known=known)
        else:
            loop = asyncio.get_running_loop()
            outcome = await loop.run_in_executor(None, _matched, ours, loaded.entries, known)
        now = self.state.value
        if now.books.get(book) is not loaded or now.month != desk.month:
            return 0
        work = self._work.get(book)
        hands = work.hands if work is not None else ()
        done, lost = with_hands(outcome, hands)
        self._work[book] = _Work(loaded, outcome, tuple(h for h in hands if h not in lost))
        self._put(book, done)
        return len(lost)

    def _put(self, book: Book, outcome: Outcome) -> None:
        self._fold(outcomes={**self.state.value.outcomes, book: outcome})

    def _fold(self, **changes: object) -> None:
        self.state.set(replace(self.state.value, **changes))  # type: ignore[arg-type]

    def _this_month(self) -> date:
        return month_of(kyiv_day(self._accounts.operator_now()))

    def _on_opened(self, _profile: OpenProfile | None) -> None:
        self._work, self._steps = {}, {}
        self.state.set(Desk(self._this_month()))


def _matched(ours: tuple[Entry, ...], theirs: tuple[Entry, ...], known: frozenset[str]) -> Outcome:
    return reconcile(ours, theirs, known=known)
