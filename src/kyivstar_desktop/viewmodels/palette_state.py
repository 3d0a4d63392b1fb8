"""What the command palette shows (picture 22)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import present_count

if TYPE_CHECKING:
    from kyivstar_desktop.domain.number_lists import NumberList

translate = QCoreApplication.translate
GROUPS = ("recent", "acts", "history", "numbers", "talks", "shops", "list", "refused", "doubles")
ROW_LIMIT = 100  # rows of one group that are painted; the rest is counted


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `marks`: places of `title` that were typed; `fill`: what Tab puts into the field.

    A row that is not `ready` only tells something. `caption` stands over the first of a group.
    """

    key: str
    group: str
    icon: str
    title: str
    note: str = ""
    marks: tuple[int, ...] = ()
    keys: str = ""
    fill: str = ""
    ready: bool = True
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Inputs:
    """`acts` and `numbers` are found at once; the rest answers `asked`, an older text at times."""

    text: str = ""
    acts: tuple[Entry, ...] = ()
    numbers: tuple[Entry, ...] = ()
    history: tuple[Entry, ...] = ()
    talks: tuple[Entry, ...] = ()
    shops: tuple[Entry, ...] = ()
    pasted: NumberList | None = None
    list_rows: tuple[Entry, ...] = ()
    reading: bool = False  # a long list, in a worker


@dataclass(frozen=True, slots=True)
class PaletteState:
    text: str
    rows: tuple[Entry, ...]
    results: str  # for the reader
    empty_title: str
    empty_text: str
    hint: str
    placeholder: str
    listed: bool
    reading: bool = False


def derive_palette(i: Inputs) -> PaletteState:
    """Pure."""
    rows = _captioned(i)
    ready = sum(1 for row in rows if row.ready)
    nothing = not rows and bool(i.text.strip())
    return PaletteState(
        text=i.text,
        rows=rows,
        results=_results(i, ready),
        empty_title=translate("Palette", "Nothing found") if nothing else "",
        empty_text=translate("Palette", "Try other words, a number or a sum") if nothing else "",
        hint=_hint(i),
        placeholder=translate("Palette", "Command, number, sum or operation"),
        listed=i.pasted is not None,
        reading=i.reading,
    )


def _hint(i: Inputs) -> str:
    if i.reading:
        return translate("Palette", "The list is being read")
    return translate("Palette", "paste a list of numbers to act on all of them")


def _results(i: Inputs, ready: int) -> str:
    if i.pasted is not None:
        return list_title(i.pasted)
    return translate("Palette", "Results: %n", "", ready)


def list_title(pasted: NumberList) -> str:
    """«500 номерів, повторів 3, не розпізнано 2»: all that was pasted, nothing left out."""
    parts = [translate("Palette", "%n number(s)", "", len(pasted.numbers))]
    if pasted.doubles:
        parts.append(translate("Palette", "repeated: %n", "", len(pasted.doubles)))
    if pasted.refused:
        parts.append(translate("Palette", "not recognised: %n", "", len(pasted.refused)))
    return ", ".join(parts)


def _captioned(i: Inputs) -> tuple[Entry, ...]:
    parts = (*i.acts, *i.history, *i.numbers, *i.talks, *i.shops)
    found = i.list_rows if i.pasted is not None else parts
    made: list[Entry] = []
    before = ""
    for row in sorted(found, key=lambda one: GROUPS.index(one.group)):
        caption = _caption(row.group, i) if row.group != before else ""
        made.append(replace(row, caption=caption))
        before = row.group
    return tuple(made)


def _caption(group: str, i: Inputs) -> str:
    names = {
        "recent": translate("Palette", "Recent"),
        "acts": translate("Palette", "Actions"),
        "history": translate("Palette", "History"),
        "numbers": translate("Palette", "Numbers"),
        "talks": translate("Palette", "Conversations"),
        "shops": translate("Palette", "Shops"),
        "list": list_title(i.pasted) if i.pasted is not None else "",
        "doubles": translate("Palette", "Repeated, counted once"),
        "refused": translate("Palette", "Not recognised"),
    }
    return names[group]


def more_text(hidden: int) -> str:
    return translate("Palette", "and %1 more").replace("%1", present_count(hidden))
