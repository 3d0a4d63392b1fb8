"""A dispute or a question about a charge, as it stands ready in the chat's composer."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.support import Draft, NewFile
from kyivstar_desktop.viewmodels.history_table import exported_row
from kyivstar_desktop.viewmodels.presenting.formats import (
    from_us,
    plain_money,
    present_day,
    present_moment,
    present_money,
    unmasked,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.services.ports import OperatorProfile

translate = QCoreApplication.translate
Cell = str | Money | datetime
NEEDS = frozenset({"TMF681", "TMF683"})
_FORMULA = ("=", "+", "-", "@", "\t", "\0", "\r", "\n")


def has_chat(profile: OperatorProfile | None) -> bool:
    """Whether this operator serves conversations; one without a catalogue hides nothing."""
    return profile is None or profile.apis is None or bool(NEEDS & profile.apis)


@unmasked()
def charge_words(item: HistoryItem) -> str:
    """`списання 12.11, 35,00 ₴`: what goes along with the conversation."""
    text = translate("Dispute", "charge of %1, %2")
    day = present_day(from_us(item.time_us))
    return text.replace("%1", day).replace("%2", present_money(-item.delta))


def dispute_draft(
    item: HistoryItem,
    text: str,
    pdf: bytes,
    heads: Sequence[str],
    rows: Sequence[Sequence[Cell]],
) -> Draft:
    """The letter with the PDF and the rows as files; nothing is sent by it."""
    day = f"{from_us(item.time_us):%Y-%m-%d}"
    files = (
        NewFile(f"kyivstar-dispute-{day}.pdf", "application/pdf", pdf),
        NewFile(f"kyivstar-charges-{day}.csv", "text/plain", csv_file([heads, *rows])),
    )
    return Draft(text, files, charge_words(item))


@unmasked()
def question_draft(item: HistoryItem) -> Draft:
    """«Запитати в чаті», where the operator has stated no cause."""
    text = translate("Why", "Hello. Please explain the charge of %1: %2, %3.")
    moment = present_moment(from_us(item.time_us))
    title = f"{item.title} {item.detail}".strip()
    text = text.replace("%1", present_money(-item.delta)).replace("%2", moment)
    return Draft(text.replace("%3", title), (), charge_words(item))


def cells_of(row: HistoryItem, *, balance: bool) -> Sequence[Cell]:
    """A row of the CSV of a pack; only what is ticked."""
    cells = list(exported_row(row))
    return cells if balance else [*cells[:5], "", *cells[6:]]


def csv_file(rows: Sequence[Sequence[Cell]]) -> bytes:
    """A small table as a CSV of UTF-8 with BOM; no cell is a formula."""
    kept = io.StringIO(newline="")
    writer = csv.writer(kept, delimiter=";", lineterminator="\r\n")
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return kept.getvalue().encode("utf-8-sig")


def _cell(cell: Cell) -> str:
    if isinstance(cell, Money):
        return plain_money(cell)
    if isinstance(cell, datetime):
        return present_moment(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
