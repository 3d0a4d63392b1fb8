"""Rows of the palette, made of what the program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain import fuzzy
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.viewmodels.palette_state import ROW_LIMIT, Entry, more_text
from kyivstar_desktop.viewmodels.presenting.formats import (
    from_us,
    is_masked,
    local,
    masked_text,
    present_date,
    present_day,
    present_money,
    present_number,
    typed_number,
)
from kyivstar_desktop.viewmodels.presenting.rows import present_row
from kyivstar_desktop.viewmodels.shell_state import ICONS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.number_lists import Entry as Pasted
    from kyivstar_desktop.domain.number_lists import NumberList
    from kyivstar_desktop.domain.shops import Shop
    from kyivstar_desktop.domain.support import Message
    from kyivstar_desktop.services.palette_index import NumberRow
    from kyivstar_desktop.viewmodels.actions import Action
    from kyivstar_desktop.viewmodels.palette_ask import Ask

translate = QCoreApplication.translate
Wanted = tuple[fuzzy.Wanted, ...]
ACTS, SHOPS, SNIPPET = 6, 3, 60


def act_entries(
    actions: Sequence[Action], wanted: Wanted, offered: Callable[[Action], bool]
) -> tuple[Entry, ...]:
    """The best actions, at most six; what cannot be done now stands there with its reason."""
    found: list[tuple[int, int, Entry]] = []
    for order, action in enumerate(actions):
        if not offered(action):
            continue
        title = action.title()
        match = fuzzy.find(wanted, title, action.words(), action.note())
        if match is not None:
            found.append((match.cost, order, act_entry(action, match.places)))
    found.sort(key=lambda one: one[:2])
    return tuple(entry for _cost, _order, entry in found[:ACTS])


def act_entry(action: Action, marks: tuple[int, ...] = (), group: str = "acts") -> Entry:
    ready = action.ready()
    return Entry(
        f"act.{action.id}",
        group,
        action.icon,
        action.title(),
        action.note() if ready else action.why(),
        marks,
        action.keys,
        action.title(),
        ready=ready,
    )


def ask_entry(ask: Ask, current: str) -> Entry:
    """«Поповнити на 150,00 ₴», a number beside it."""
    if ask.amount is not None:
        title = translate("Actions", "Top up by %1").replace("%1", present_money(ask.amount))
        note = present_number(ask.number) if ask.number else translate("Actions", "current number")
    else:
        title = translate("Palette", "Top up %1").replace("%1", present_number(ask.number))
        note = ""
    if ask.amount is not None and not ask.number and current:
        note = f"{note}, {present_number(current)}"
    return Entry("ask", "acts", "topup", title, note)


def number_entry(row: NumberRow, wanted: Wanted, text: str) -> Entry:
    """By its own name or its owner's, the number beside it; without them the number alone."""
    number = present_number(row.number)
    name = row.name or row.owner
    title, note = (name, number) if name else (number, "")
    match = fuzzy.find(wanted, title) if name else None
    marks = match.places if match is not None else ()
    if not name and not is_masked():
        marks = digit_marks(number, text)
    icon = "router" if row.kind == "homeInternet" else "device-mobile"
    fill = name if is_masked() else typed_number(row.number)  # Tab shows it to onlookers too
    return Entry(f"line.{row.line}", "numbers", icon, title, note, marks, fill=fill)


def digit_marks(shown: str, typed: str) -> tuple[int, ...]:
    """Places in a grouped number of the digits that were typed in any spelling."""
    wanted = "".join(c for c in typed if c.isdigit())
    places = [n for n, c in enumerate(shown) if c.isdigit()]
    digits = "".join(shown[n] for n in places)
    at = digits.find(wanted) if wanted else -1
    return tuple(places[at : at + len(wanted)]) if at >= 0 else ()


def history_entry(item: HistoryItem, wanted: Wanted) -> Entry:
    row = present_row(item)
    title = f"{row.title} {row.amount}".strip()
    match = fuzzy.find(wanted, title)
    day = present_date(from_us(item.time_us))
    note = ", ".join(part for part in (day, row.detail) if part)
    marks = match.places if match is not None else ()
    return Entry(f"history.{item.id}", "history", row.icon, title, note, marks, fill=row.title)


def all_entry(text: str, count: str) -> Entry:
    title = translate("Palette", "All in the history: %1").replace("%1", text.strip())
    return Entry("history", "history", "history", title, count, fill=text)


def talk_entry(message: Message, text: str) -> Entry:
    """A line of the conversation, from a little before the first word that was found."""
    words = fold_sloppy(text).split()
    plain = masked_text(" ".join(message.text.split()))
    at = fuzzy.folded(plain).text.find(words[0]) if words else 0
    start = max(0, at - SNIPPET // 3)
    snippet = ("…" if start else "") + plain[start : start + SNIPPET]
    snippet += "…" if len(plain) > start + SNIPPET else ""
    match = fuzzy.find(fuzzy.readings(text), snippet)
    marks = match.places if match is not None else ()
    day = present_day(local(message.at))
    return Entry(f"talk.{message.thread}", "talks", ICONS["support"], snippet, day, marks)


def shop_entries(shops: Sequence[Shop], wanted: Wanted) -> tuple[Entry, ...]:
    found: list[tuple[int, Entry]] = []
    for shop in shops:
        match = fuzzy.find(wanted, shop.address, shop.city, shop.name)
        if match is not None and match.cost < fuzzy.SCATTERED:
            entry = Entry(
                f"shop.{shop.id}", "shops", "building-store", shop.address, shop.city, match.places
            )
            found.append((match.cost, entry))
    found.sort(key=lambda one: one[0])
    return tuple(entry for _cost, entry in found[:SHOPS])


def list_entries(
    pasted: NumberList, most: int, mine: int, *, batches: bool = False
) -> tuple[Entry, ...]:
    """What can be done with a pasted list, then what of it was repeated or not read.

    `batches`: the person may make a batch of it.
    """
    count = len(pasted.numbers)
    few = 0 < count <= most
    text = translate("Palette", "more than %1 rows: a coordinator's batch takes them")
    if batches and not few:
        text = translate("Palette", "as a batch, checked before it is paid")
    top_up = Entry(
        "list.topup" if few else "list.batch topup",
        "list",
        "topup",
        translate("Palette", "Top up %n number(s)", "", count),
        "" if few or not count else text.replace("%1", str(most)),
        ready=few or (batches and bool(count)),
    )
    copy = Entry(
        "list.copy",
        "list",
        "copy",
        translate("Palette", "Copy the cleaned list"),
        translate("Palette", "one number a line"),
        ready=bool(count),
    )
    own = Entry(
        "list.mine",
        "list",
        "search",
        translate("Palette", "Find in my numbers"),
        translate("Palette", "%n of them are mine", "", mine),
        ready=bool(mine),
    )
    acts = _batch_entries(count) if batches and count else ()
    return (
        top_up,
        *acts,
        copy,
        own,
        *_first(pasted.refused, _refused),
        *_first(pasted.doubles, _double),
    )


def _batch_entries(count: int) -> tuple[Entry, ...]:
    """What a coordinator does to many numbers at once."""
    note = translate("Palette", "as a batch, checked first")
    words = (
        ("tariff", "tariffs", translate("Palette", "Change the tariff of %n number(s)", "", count)),
        ("block", "ban", translate("Palette", "Block %n number(s)", "", count)),
        ("label", "bookmark", translate("Palette", "Label %n number(s)", "", count)),
    )
    return tuple(Entry(f"list.batch {key}", "list", icon, text, note) for key, icon, text in words)


def _double(n: int, one: Pasted) -> Entry:
    number = present_number(one.number.value) if one.number is not None else one.text
    return Entry(f"double.{n}", "doubles", "copy", number, _line(one), ready=False)


def _refused(n: int, one: Pasted) -> Entry:
    note = f"{_line(one)}, {trouble_text(one.trouble)}"
    return Entry(f"refused.{n}", "refused", "alert-circle", one.text[:80], note, ready=False)


def _line(one: Pasted) -> str:
    return translate("Palette", "line %1").replace("%1", str(one.line))


def _first(found: tuple[Pasted, ...], make: Callable[[int, Pasted], Entry]) -> tuple[Entry, ...]:
    """Rows of the first ones only: of a long list most are never shown."""
    rows = tuple(make(n, one) for n, one in enumerate(found[:ROW_LIMIT]))
    if len(found) <= ROW_LIMIT:
        return rows
    first = rows[0]
    last = Entry(
        f"{first.key}.more", first.group, "dots", more_text(len(found) - ROW_LIMIT), ready=False
    )
    return (*rows, last)


def trouble_text(trouble: str) -> str:
    words = {
        "empty": translate("Palette", "no digits"),
        "letters": translate("Palette", "no number in it"),
        "short": translate("Palette", "too few digits"),
        "long": translate("Palette", "too many digits"),
        "foreign": translate("Palette", "a foreign number"),
        "landline": translate("Palette", "no mobile number"),
    }
    return words.get(trouble, trouble)
