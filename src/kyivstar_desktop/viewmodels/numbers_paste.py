"""«Paste a list»: every line of any text is a number of ours, a number of others, or named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.fleet import FleetLine
    from kyivstar_desktop.domain.number_lists import NumberList

translate = QCoreApplication.translate
MOST_LINES = 10_000


@dataclass(frozen=True, slots=True)
class PastedLine:
    """What was not taken: the line of the text, what stood there, and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """Effect: a list has been read. `lines` are ours, in the order of the text.

    `lines` + `refused` are all that was pasted: nothing is lost silently.
    """

    lines: tuple[str, ...]
    refused: tuple[PastedLine, ...]
    pasted: int
    title: str
    text: str
    select_text: str

    @property
    def refused_tsv(self) -> str:
        """For the clipboard, with heads."""
        heads = (translate("Numbers", "Line"), translate("Numbers", "Text"))
        rows = [f"{one.line}\t{one.text}\t{one.why}" for one in self.refused]
        return "\n".join(("\t".join((*heads, translate("Numbers", "Reason"))), *rows)) + "\n"


def pasted_of(read: NumberList, ours: Mapping[str, FleetLine]) -> Pasted:
    """Sorted out: ours, doubles, other numbers, what is no number."""
    lines: list[str] = []
    refused: list[PastedLine] = []
    for entry in read.entries:
        found = ours.get(entry.number.value) if entry.number is not None else None
        if entry.number is None:
            refused.append(PastedLine(entry.line, entry.text, trouble_name(entry.trouble)))
        elif entry.double:
            why = translate("Numbers", "stands in the list twice")
            refused.append(PastedLine(entry.line, present_number(entry.number.value), why))
        elif found is None:
            why = translate("Numbers", "not in your company")
            refused.append(PastedLine(entry.line, present_number(entry.number.value), why))
        else:
            lines.append(found.line)
    return Pasted(
        tuple(lines),
        tuple(refused),
        read.pasted,
        _title(len(lines), read.pasted),
        _text(len(refused)),
        _select(len(lines)),
    )


def trouble_name(kind: str) -> str:
    """Why a text is no number of a Ukrainian mobile operator."""
    names = {
        "short": translate("Numbers", "too short for a number"),
        "long": translate("Numbers", "too long for a number"),
        "foreign": translate("Numbers", "not a Ukrainian number"),
        "landline": translate("Numbers", "a landline"),
    }
    return names.get(kind, translate("Numbers", "not a number"))


def too_long(lines: int) -> str:
    """A list beyond what is taken at once."""
    text = translate("Numbers", "The list has %1 lines, at most %2 are taken. Nothing was chosen.")
    return text.replace("%1", present_count(lines)).replace("%2", present_count(MOST_LINES))


def _title(found: int, pasted: int) -> str:
    text = translate("Numbers", "Found %1 of %2")
    return text.replace("%1", present_count(found)).replace("%2", present_count(pasted))


def _text(refused: int) -> str:
    if not refused:
        return translate("Numbers", "Every entry of the list is a number of your company.")
    text = translate("Numbers", "Not taken: %n. Each is named below.", "", refused)
    return text.replace(str(refused), present_count(refused), 1)


def _select(found: int) -> str:
    text = translate("Numbers", "Choose %n number(s)", "", found)
    return text.replace(str(found), present_count(found), 1)
