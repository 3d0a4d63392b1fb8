"""What an accountant takes away: a table of all matches, postings as XML, the act in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.reconcile_books import Book
from kyivstar_desktop.domain.reconcile_costs import taxes_of
from kyivstar_desktop.domain.sum_words import sum_in_words
from kyivstar_desktop.viewmodels.presenting.formats import (
    language,
    month_name,
    present_count,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.reconcile_words import book_name, cause_name, explained

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.reconcile import Entry, Match, Outcome
    from kyivstar_desktop.services.ports import ExportPort
    from kyivstar_desktop.viewmodels.reconcile_state import Inputs

translate = QCoreApplication.translate
CHUNK = 500
ON_PAPER = 30
"""Lines of a one-page act; the table has them all."""


@dataclass(frozen=True, slots=True)
class Act:
    """The act of reconciliation, ready to draw. `words` is the total of the file in words."""

    title: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[tuple[str, str], ...]
    words: str
    made: str


class Papers:
    """Writes through the exports port; FileTrouble comes out."""

    def __init__(self, exports: ExportPort) -> None:
        self._exports = exports

    async def save(self, path: Path, encoding: str, i: Inputs, outcome: Outcome) -> None:
        """XLSX, CSV (UTF-8 or cp1251) or JSON of all matches; XML of the postings."""
        if path.suffix.lower() == ".xml":
            await self._exports.write_bytes(path, postings(i, outcome))
            return
        await self._exports.write_table(path, table_heads(), _rows(outcome), encoding=encoding)

    def act_of(self, i: Inputs, outcome: Outcome) -> Act:
        """Totals, then every line that does not agree."""
        sums = outcome.totals
        open_ones = (*outcome.differing, *outcome.alone)
        title = translate("Reconcile", "Act of reconciliation: %1")
        month = i.desk.month
        made = translate("Reconcile", "Made on %1")
        total = translate("Reconcile", "Total of the file: %1")
        return Act(
            title.replace("%1", month_name(month)),
            (
                (book_name(i.book)[0], i.desk.books[i.book].name),
                (translate("Reconcile", "In the file"), present_money(sums.theirs)),
                (translate("Reconcile", "With us"), present_money(sums.ours)),
                (
                    translate("Reconcile", "Agreed"),
                    f"{present_count(len(outcome.agreed))} · {present_money(sums.agreed)}",
                ),
            ),
            table_heads()[:6],
            tuple(_texts(match) for match in open_ones[:ON_PAPER]),
            (
                (translate("Reconcile", "Lines that do not agree"), present_count(len(open_ones))),
                (
                    translate("Reconcile", "Difference of the totals"),
                    present_money(sums.gap, signed=True),
                ),
            ),
            total.replace("%1", sum_in_words(sums.theirs, language())),
            _note(len(open_ones), made.replace("%1", present_date(i.now))),
        )


def _note(lines: int, made: str) -> str:
    if lines <= ON_PAPER:
        return made
    more = translate("Reconcile", "%n more line(s) stand in the table", "", lines - ON_PAPER)
    return f"{more}. {made}"


def table_heads() -> tuple[str, ...]:
    return (
        translate("Reconcile", "Cause"),
        translate("Reconcile", "Day"),
        translate("Reconcile", "Number"),
        translate("Reconcile", "With us"),
        translate("Reconcile", "In the file"),
        translate("Reconcile", "Difference"),
        translate("Reconcile", "What is wrong"),
        translate("Reconcile", "Purpose"),
        translate("Reconcile", "Line of the file"),
    )


async def _rows(outcome: Outcome) -> AsyncIterator[Sequence[Sequence[str | Money | datetime]]]:
    matches = (*outcome.differing, *outcome.alone, *outcome.agreed)
    for at in range(0, len(matches), CHUNK):
        yield [_cells(match) for match in matches[at : at + CHUNK]]


def _cells(match: Match) -> tuple[str | Money | datetime, ...]:
    shown = match.theirs or match.ours
    ours, theirs = match.ours, match.theirs
    return (
        cause_name(match.cause),
        present_date(shown.day) if shown is not None else "",
        _number(match).removeprefix("+"),
        ours.amount if ours is not None else "",
        theirs.amount if theirs is not None else "",
        match.difference,
        explained(match),
        shown.text if shown is not None else "",
        str(theirs.line) if theirs is not None else "",
    )


def _texts(match: Match) -> tuple[str, ...]:
    def side(entry: Entry | None) -> str:
        return present_money(entry.amount) if entry is not None else ""

    shown = match.theirs or match.ours
    return (
        cause_name(match.cause),
        present_date(shown.day) if shown is not None else "",
        _number(match),
        side(match.ours),
        side(match.theirs),
        present_money(match.difference, signed=True),
    )


def _number(match: Match) -> str:
    for entry in (match.ours, match.theirs):
        if entry is not None and entry.number:
            return entry.number
    return ""


def postings(i: Inputs, outcome: Outcome) -> bytes:
    """The month for an accounting program: totals, cost centres with taxes, open differences.

    Sums are decimal text with a dot and two places, days ISO, numbers without a plus.
    """
    root = ET.Element(
        "reconciliation",
        {"book": i.book.value, "month": i.desk.month.isoformat()[:7], "currency": "UAH"},
    )
    sums = outcome.totals
    ET.SubElement(
        root,
        "totals",
        {"file": _plain(sums.theirs), "own": _plain(sums.ours), "difference": _plain(sums.gap)},
    )
    if i.book is Book.BILL:
        centres = ET.SubElement(root, "costCentres")
        for code, amount in i.costs.items():
            parts = taxes_of(amount, i.settings.rates)
            members = {
                "code": code,
                "amount": _plain(amount),
                "net": _plain(parts.net),
                "vat": _plain(parts.vat),
                "levy": _plain(parts.levy),
            }
            ET.SubElement(centres, "costCentre", members)
    lines = ET.SubElement(root, "differences")
    for match in (*outcome.differing, *outcome.alone):
        _add_line(lines, match)
    ET.indent(root)
    made: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return made


def _add_line(lines: ET.Element, match: Match) -> None:
    members = {"cause": match.cause.value, "number": _number(match).removeprefix("+")}
    for name, entry in (("own", match.ours), ("file", match.theirs)):
        if entry is not None:
            members[name] = _plain(entry.amount)
            members[f"{name}Day"] = entry.day.isoformat()
    if match.theirs is not None:
        members["line"] = str(match.theirs.line)
    ET.SubElement(lines, "line", members)


def _plain(amount: Money) -> str:
    sign = "-" if amount.kopiykas < 0 else ""
    whole, part = divmod(abs(amount.kopiykas), 100)
    return f"{sign}{whole}.{part:02d}"
