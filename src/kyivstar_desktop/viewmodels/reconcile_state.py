"""What the reconciliation desk knows and shows. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.kyiv import month_after, month_of
from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.domain.reconcile import Cause, Match, Outcome
from kyivstar_desktop.domain.reconcile_books import Book, Refusal
from kyivstar_desktop.domain.reconcile_costs import Taxed, taxes_of
from kyivstar_desktop.services.reconcile_costs import CostSettings
from kyivstar_desktop.viewmodels.presenting.file_troubles import present_table_trouble
from kyivstar_desktop.viewmodels.presenting.formats import (
    month_name,
    present_age,
    present_count,
    present_money,
    today_in_kyiv,
)
from kyivstar_desktop.viewmodels.reconcile_columns import Mapped, MappingPart, derive_mapping
from kyivstar_desktop.viewmodels.reconcile_words import (
    book_name,
    cause_name,
    rate_text,
    refusal_name,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.reconcile import Desk
    from kyivstar_desktop.viewmodels.presenting.errors import ErrorText

translate = QCoreApplication.translate
MONTHS = 13
ATTENTION, AGREED = "attention", "agreed"
_FEW_REFUSED = 3


@dataclass(frozen=True, slots=True)
class Inputs:
    """`shown` is a list (attention, agreed) or a word of Cause; `mine`, `other` are ids to pair."""

    now: datetime
    desk: Desk
    book: Book = Book.BANK
    shown: str = ATTENTION
    text: str = ""
    mine: str = ""
    other: str = ""
    mapped: Mapped | None = None
    costs: Mapping[str, Money] = field(default_factory=dict)
    settings: CostSettings = field(default_factory=CostSettings)
    offline: bool = False
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class BookCard:
    """A place for a file. `name` "" while there is none; `refused` are lines left out, in words."""

    key: str
    title: str
    name: str
    note: str
    refused: str
    choose: str
    remove: str  # accessible name, "" without a file
    columns: str = ""  # words of the button, "" without a file


@dataclass(frozen=True, slots=True)
class Tile:
    title: str
    value: str
    note: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    key: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CostRow:
    code: str
    amount: str
    net: str
    vat: str
    levy: str


@dataclass(frozen=True, slots=True)
class DeskState:
    """`page`: empty (no file yet), waiting (our own side is not known), lists."""

    page: str
    month: str
    months: tuple[tuple[str, str], ...]
    cards: tuple[BookCard, ...]
    own: str
    own_button: str
    reading: str
    tabs: tuple[tuple[str, str], ...]
    tab: str
    tiles: tuple[Tile, ...]
    chips: tuple[Chip, ...]
    pair: str  # words of the pairing bar, "" while fewer than two are picked
    can_pair: bool
    nothing: str
    costs: tuple[CostRow, ...]
    costs_note: str
    mapping: MappingPart | None
    trouble: ErrorText | None
    can_export: bool


def derive_desk(i: Inputs) -> DeskState:
    """Pure."""
    outcome = i.desk.outcomes.get(i.book)
    loaded = i.desk.books.get(i.book)
    page = "empty" if loaded is None else ("waiting" if outcome is None else "lists")
    return DeskState(
        page=page,
        month=i.desk.month.isoformat(),
        months=_months(i),
        cards=tuple(_card(i, book) for book in Book),
        own=_own(i),
        own_button=translate("Reconcile", "Read our own side")
        if i.desk.own_at is None
        else translate("Reconcile", "Read again"),
        reading=_reading(i),
        tabs=tuple((book.value, _tab(i, book)) for book in Book),
        tab=i.book.value,
        tiles=_tiles(outcome) if outcome is not None else (),
        chips=_chips(i, outcome) if outcome is not None else (),
        pair=_pair(i, outcome),
        can_pair=bool(i.mine and i.other),
        nothing=_nothing(i, outcome),
        costs=_costs(i) if i.book is Book.BILL else (),
        costs_note=_costs_note(i) if i.book is Book.BILL and i.costs else "",
        mapping=derive_mapping(i.mapped),
        trouble=present_table_trouble(i.trouble) if i.trouble is not None else None,
        can_export=outcome is not None,
    )


def matches_of(i: Inputs) -> tuple[Match, ...]:
    """What the list shows: problems first as they stand, found by a number, a sum or words."""
    outcome = i.desk.outcomes.get(i.book)
    if outcome is None:
        return ()
    rows: tuple[Match, ...] = (*outcome.differing, *outcome.alone)
    if i.shown == AGREED:
        rows = outcome.agreed
    elif i.shown != ATTENTION:
        rows = tuple(match for match in rows if match.cause.value == i.shown)
    wanted = _folded(i.text)
    return tuple(m for m in rows if not wanted or wanted in _searched(m))


def _searched(match: Match) -> str:
    made = []
    for entry in (match.ours, match.theirs):
        if entry is not None:
            whole, part = divmod(abs(entry.amount.kopiykas), 100)
            made += [entry.number, f"{whole}.{part:02d}", entry.text, entry.reference]
    return _folded("\n".join(made))


def _folded(text: str) -> str:
    return "".join(text.split(" ")).replace("\u00a0", "").replace(",", ".").casefold()


# --- parts --------------------------------------------------------------------------------------
def _months(i: Inputs) -> tuple[tuple[str, str], ...]:
    here = month_of(today_in_kyiv(i.now))
    months = [month_after(here, -n) for n in range(MONTHS)]
    if i.desk.month not in months:
        months.append(i.desk.month)
    return tuple((month.isoformat(), month_name(month)) for month in months)


def _card(i: Inputs, book: Book) -> BookCard:
    loaded = i.desk.books.get(book)
    title, empty = book_name(book)
    choose = translate("Reconcile", "Choose a file")
    if loaded is None:
        return BookCard(book.value, title, "", empty, "", choose, "")
    lines = translate("Reconcile", "%n line(s)", "", len(loaded.entries))
    name = translate("Reconcile", "Put the file away: %1").replace("%1", loaded.name)
    return BookCard(
        book.value,
        title,
        loaded.name,
        f"{lines} · {present_money(loaded.total)}",
        _refused(loaded.refused),
        translate("Reconcile", "Another file"),
        name,
        translate("Reconcile", "Columns…"),
    )


def _refused(refused: tuple[Refusal, ...]) -> str:
    if not refused:
        return ""
    shown = "; ".join(
        translate("Reconcile", "line %1: %2")
        .replace("%1", present_count(one.line))
        .replace("%2", refusal_name(one.why))
        for one in refused[:_FEW_REFUSED]
    )
    more = len(refused) - _FEW_REFUSED
    tail = translate("Reconcile", " and %n more", "", more) if more > 0 else ""
    text = translate("Reconcile", "Left out: %n", "", len(refused))
    return f"{text} ({shown}{tail})"


def _own(i: Inputs) -> str:
    desk = i.desk
    if desk.own_at is None:
        text = translate("Reconcile", "What the operator knows of this month is not read yet")
        offline = translate("Reconcile", "No connection: our own side can be read later")
        return offline if i.offline else text
    count = sum(len(entries) for entries in desk.own.values())
    text = translate("Reconcile", "Own movements: %1").replace("%1", present_count(count))
    return f"{text}, {present_age(desk.own_at, i.now)}"


def _reading(i: Inputs) -> str:
    if i.desk.reading is None:
        return ""
    text = translate("Reconcile", "Reading movements of the month: %1")
    return text.replace("%1", present_count(i.desk.reading))


def _tab(i: Inputs, book: Book) -> str:
    title = book_name(book)[0]
    outcome = i.desk.outcomes.get(book)
    if outcome is None:
        return title
    return f"{title} · {present_count(len(outcome.differing) + len(outcome.alone))}"


def _tiles(outcome: Outcome) -> tuple[Tile, ...]:
    sums = outcome.totals
    gap = sums.gap
    return (
        Tile(
            translate("Reconcile", "Agreed"),
            present_count(len(outcome.agreed)),
            present_money(sums.agreed),
            "ok",
        ),
        Tile(
            translate("Reconcile", "Differ"),
            present_count(len(outcome.differing)),
            present_money(sums.differing, signed=True),
            "warning" if outcome.differing else "",
        ),
        Tile(
            translate("Reconcile", "Only in the file"),
            present_count(sum(m.theirs is not None for m in outcome.alone)),
            present_money(sums.only_theirs),
            "danger" if any(m.theirs for m in outcome.alone) else "",
        ),
        Tile(
            translate("Reconcile", "Only with us"),
            present_count(sum(m.ours is not None for m in outcome.alone)),
            present_money(sums.only_ours),
            "danger" if any(m.ours for m in outcome.alone) else "",
        ),
        Tile(
            translate("Reconcile", "Difference of the totals"),
            present_money(gap, signed=True),
            translate("Reconcile", "file %1, with us %2")
            .replace("%1", present_money(sums.theirs))
            .replace("%2", present_money(sums.ours)),
            "" if gap else "ok",
        ),
    )


def _chips(i: Inputs, outcome: Outcome) -> tuple[Chip, ...]:
    open_ones = (*outcome.differing, *outcome.alone)
    counts = Counter(match.cause for match in open_ones)
    attention = translate("Reconcile", "Need attention %1")
    agreed = translate("Reconcile", "Agreed %1")
    made = [Chip(ATTENTION, attention.replace("%1", present_count(len(open_ones))), False)]
    made += [
        Chip(cause.value, f"{cause_name(cause)} {present_count(counts[cause])}", False)
        for cause in Cause
        if counts[cause]
    ]
    made.append(Chip(AGREED, agreed.replace("%1", present_count(len(outcome.agreed))), False))
    return tuple(Chip(one.key, one.text, one.key == i.shown) for one in made)


def _pair(i: Inputs, outcome: Outcome | None) -> str:
    if outcome is None or not (i.mine or i.other):
        return ""
    ours = next((m.ours for m in outcome.alone if m.ours and m.ours.id == i.mine), None)
    theirs = next((m.theirs for m in outcome.alone if m.theirs and m.theirs.id == i.other), None)
    if ours is not None and theirs is not None:
        text = translate("Reconcile", "Ours %1 and the file's %2")
        pair = text.replace("%1", present_money(ours.amount))
        return pair.replace("%2", present_money(theirs.amount))
    if ours is not None:
        text = translate("Reconcile", "Ours %1 is picked: pick its line of the file")
        return text.replace("%1", present_money(ours.amount))
    if theirs is not None:
        text = translate("Reconcile", "The file's %1 is picked: pick our own movement")
        return text.replace("%1", present_money(theirs.amount))
    return ""


def _nothing(i: Inputs, outcome: Outcome | None) -> str:
    if outcome is None or matches_of(i):
        return ""
    if i.text:
        return translate("Reconcile", "Nothing found. Reset the search")
    if i.shown == ATTENTION:
        return translate("Reconcile", "Everything agrees to the kopiyka")
    return translate("Reconcile", "No such lines")


def _costs(i: Inputs) -> tuple[CostRow, ...]:
    return tuple(_cost_row(code, amount, i) for code, amount in i.costs.items())


def _cost_row(code: str, amount: Money, i: Inputs) -> CostRow:
    parts: Taxed = taxes_of(amount, i.settings.rates)
    return CostRow(
        code,
        present_money(amount),
        present_money(parts.net),
        present_money(parts.vat),
        present_money(parts.levy),
    )


def _costs_note(i: Inputs) -> str:
    text = translate("Reconcile", "Parts sum to the bill: %1. VAT %2, pension levy %3")
    whole = text.replace("%1", present_money(total(i.costs.values())))
    rates = i.settings.rates
    vat, levy = (rate_text(rate) for rate in (rates.vat, rates.levy))
    return whole.replace("%2", vat).replace("%3", levy)
