"""Labels, own names, notes and colours as a file: out and in again without a loss."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.fleet import COLOURS, FleetNote
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.viewmodels.numbers_columns import column_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

translate = QCoreApplication.translate
KEYS = ("number", "label", "alias", "note", "colour")
ACCOUNT_DIGITS = 11  # home internet goes by its personal account
_GUARDED = "=+-@\t\r\n\0'"
ENGLISH = {"number": 0, "label": 1, "own name": 2, "alias": 2, "note": 3, "colour": 4}
"""Heads of a file of another language of the program are read as well."""
_NONE: Mapping[str, FleetNote] = MappingProxyType({})


def note_heads() -> tuple[str, ...]:
    """Heads of the file, in the order of KEYS."""
    return (*(column_title(key) for key in KEYS[:4]), translate("Numbers", "Colour"))


def note_row(note: FleetNote) -> tuple[str, ...]:
    """Cells of one row, guarded here so that the reader knows what to take off."""
    texts = (note.label, note.alias, note.note)
    return (note.number.removeprefix("+"), *map(_guarded, texts), note.colour)


def read_notes(
    rows: Sequence[Sequence[str]], known: Mapping[str, FleetNote] = _NONE
) -> tuple[tuple[FleetNote, ...], tuple[int, ...]]:
    """(notes, numbers of the lines that were not understood, from 1 with the heads as line 1).

    Columns are found by their heads; a file without heads has them in the order of KEYS. What the
    file has no column for, and a colour that is none, stays as it is in `known`, by number.
    """
    if not rows:
        return (), ()
    places = _places(rows[0])
    begin = 1 if places else 0
    width = max(map(len, rows))
    places = places or [at if at < width else -1 for at in range(len(KEYS))]
    notes: list[FleetNote] = []
    unread: list[int] = []
    for line, row in enumerate(rows[begin:], begin + 1):
        cells = [_cell(row, at) for at in places]
        if not any(cells):
            continue
        number = parse_phone(cells[0])
        account = cells[0].isdigit() and len(cells[0]) == ACCOUNT_DIGITS
        if isinstance(number, Msisdn) or account:
            who = number.value if isinstance(number, Msisdn) else cells[0]
            notes.append(_folded(known.get(who) or FleetNote(who), places, cells))
        else:
            unread.append(line)
    return tuple(notes), tuple(unread)


def _folded(note: FleetNote, places: Sequence[int], cells: Sequence[str]) -> FleetNote:
    """The note with what the file tells of it."""
    told = {
        key: cell
        for key, at, cell in zip(KEYS[1:], places[1:], cells[1:], strict=True)
        if at >= 0 and (key != "colour" or not cell or cell in COLOURS)
    }
    return replace(note, **told)


def _places(heads: Sequence[str]) -> list[int]:
    """Where each of KEYS stands, -1 where it is missing; empty: the first row has no heads."""
    names = {title.lower(): n for n, title in enumerate(note_heads())} | ENGLISH
    found = {names[text]: at for at, text in enumerate(_lower(heads)) if text in names}
    return [found.get(n, -1) for n in range(len(KEYS))] if 0 in found else []


def _lower(cells: Iterable[str]) -> list[str]:
    return [cell.strip().lower() for cell in cells]


def _cell(row: Sequence[str], at: int) -> str:
    """A cell as it was before it was made harmless for a sheet."""
    text = row[at] if 0 <= at < len(row) else ""
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in _GUARDED else text


def _guarded(text: str) -> str:
    """What a sheet would take for a formula, or the reader for a guard, gets one apostrophe."""
    alike = text[:1] == "'" and text[1:2] != "" and text[1] in _GUARDED
    return f"'{text}" if alike or (text[:1] and text[0] in _GUARDED[:-1]) else text
