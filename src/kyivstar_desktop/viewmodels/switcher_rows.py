"""Rows of the number switcher: own numbers, other sign-ins, companies; what typing leaves of them.

A company's lines come only when something is typed: the list stays short however many there are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.pins import Pin, glance_of_line
from kyivstar_desktop.services.sign_in_card import kind_of
from kyivstar_desktop.viewmodels.presenting.formats import (
    masked_text,
    present_count,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.glances import present_glance
from kyivstar_desktop.viewmodels.presenting.states import present_payment_type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.sign_in_card import Card, Company

translate = QCoreApplication.translate
MOST = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """What a row stands for. `kind`: line, company or profile; `target` the line or customer."""

    kind: str
    profile: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """`state` in `tone`, with `mark` as its icon ("" is the tone's); `group` is the caption.

    `slot` 0: not pinned. `name`: what F2 edits; None where nothing can be renamed. `keys` in
    Qt's portable form.
    """

    choice: Choice
    title: str
    text: str
    right: str
    state: str
    tone: str
    mark: str
    icon: str
    group: str
    slot: int = 0
    name: str | None = None
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Inputs:
    """`opened`: the popup is on the screen; otherwise nothing is derived."""

    now: datetime
    opened: bool = False
    cards: Mapping[str, Card] = field(default_factory=dict)
    current: str = ""
    line: str = ""
    pins: tuple[Pin, ...] = ()
    operator: str = ""
    typed: str = ""
    switching: bool = False


@dataclass(frozen=True, slots=True)
class SwitcherState:
    """`more`: how many were found beside those shown, in words."""

    rows: tuple[Row, ...]
    current: Choice | None
    more: str
    empty: str
    busy: bool


class Finder:
    """Folded texts of lines, made at the first key and kept while the lines are the same."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[object, object, Mapping[str, str]]] = {}

    def lines(self, card: Card, lines: Sequence[Line], typed: str) -> Iterator[Line]:
        """Those of `lines`, a part of the card's, that fit what is typed."""
        folded, digits = _wanted(typed)
        texts = self._texts(card)
        for line in lines:
            text = texts.get(line.id, "")
            if (folded and folded in text) or (digits and digits in text):
                yield line

    def _texts(self, card: Card) -> Mapping[str, str]:
        known = self._made.get(card.profile_id)
        if known is not None and known[0] is card.lines and known[1] is card.labels:
            return known[2]
        made = {line.id: _text_of(card, line) for line in card.lines}
        self._made[card.profile_id] = (card.lines, card.labels, made)
        return made


def _text_of(card: Card, line: Line) -> str:
    number = "".join(char for char in line.number if char.isdigit())
    names = fold_sloppy(f"{card.labels.get(line.id, '')} {line.owner}")
    return f"{number} {line.account} {names}"


def _wanted(typed: str) -> tuple[str, str]:
    """(text as it is searched, digits of a number in any spelling or "")."""
    folded = fold_sloppy(typed).strip()
    plain = all(char.isdigit() or char in "+-() \u00a0." for char in typed)
    return folded, "".join(char for char in typed if char.isdigit()) if plain else ""


def derive_switcher(finder: Finder, i: Inputs) -> SwitcherState:
    """Pure but for the finder's memory."""
    if not i.opened:
        return SwitcherState((), None, "", "", i.switching)
    rows = list(_all_rows(finder, i))
    shown, left = tuple(rows[:MOST]), len(rows) - MOST
    more = translate("Switcher", "%n more: type on to find them", "", left) if left > 0 else ""
    empty = translate("Switcher", "No number or name like that") if not rows and i.typed else ""
    if not rows and not i.typed:
        empty = translate("Shell", "No numbers yet")
    return SwitcherState(shown, Choice("line", i.current, i.line), more, empty, i.switching)


def _all_rows(finder: Finder, i: Inputs) -> Iterator[Row]:
    own = i.cards.get(i.current)
    typed = i.typed.strip()
    if own is not None:
        mine = translate("Shell", "My numbers")
        yield from _lines(finder, i, own, own.own_lines, mine)
    for card in i.cards.values():
        if card is not own:
            yield from _other(finder, i, card)
    for number, (card, company) in enumerate(_companies(i), start=1):
        if not typed or fold_sloppy(typed).strip() in fold_sloppy(company.name):
            yield _company(i, card, company, number)
    if typed:
        for card, company in _companies(i):
            yield from _lines(finder, i, card, card.members(company.id), company.name)


def _companies(i: Inputs) -> list[tuple[Card, Company]]:
    return [(card, one) for card in i.cards.values() for one in card.companies]


def _lines(
    finder: Finder, i: Inputs, card: Card, lines: Sequence[Line], group: str
) -> Iterator[Row]:
    found = finder.lines(card, lines, i.typed) if i.typed.strip() else iter(lines)
    slots = {pin.line: pin.slot for pin in i.pins if pin.profile == card.profile_id}
    for number, line in enumerate(found):
        if number < MOST:
            yield _line(i, card, line, group, slots.get(line.id, 0))
        else:  # counted, not drawn
            yield _SKIPPED


def _line(i: Inputs, card: Card, line: Line, group: str, slot: int) -> Row:
    pin = Pin(slot, card.profile_id, line.id, line.number, line.number, kind_of(line))
    shown = present_glance(glance_of_line(pin, card.money.get(line.number), i.now), i.now)
    own_name = card.labels.get(line.id, "")
    owner = masked_text(own_name or line.owner)
    words = [owner, present_payment_type(line)]
    return Row(
        Choice("line", card.profile_id, line.id),
        present_number(line.number),
        " · ".join(word for word in words if word),
        shown.balance,
        shown.state,
        shown.tone,
        shown.icon,
        "router" if line.kind.value == "homeInternet" else "device-mobile",
        group,
        slot,
        own_name if card.profile_id == i.current else None,
        f"Ctrl+{slot}" if slot else "",
    )


_SKIPPED = Row(Choice("", ""), "", "", "", "", "", "", "", "")


def _other(finder: Finder, i: Inputs, card: Card) -> Iterator[Row]:
    """Another sign-in: its own numbers, or one row that says why there are none."""
    if card.locked or card.trouble or card.operator != i.operator or not card.own_lines:
        if not i.typed.strip() and (card.locked or card.trouble or not card.companies):
            yield _profile(i, card)
        return
    name = masked_text(card.person.name) if card.person is not None else ""
    parts = [name or translate("Switcher", "Other sign-ins")]
    if card.unresolved:
        parts.append(translate("Switcher", "unresolved: %n", "", card.unresolved))
    if not card.signed_in:
        parts.append(translate("Switcher", "signed out"))
    yield from _lines(finder, i, card, card.own_lines, " · ".join(parts))


def _profile(i: Inputs, card: Card) -> Row:
    name = masked_text(card.person.name) if card.person is not None else ""
    title, text, icon = name, "", "profile"
    if card.locked:
        title, icon = translate("Switcher", "A profile behind a code"), "lock"
        text = translate("Switcher", "its code is asked for")
    elif card.trouble:
        title, icon = translate("Switcher", "A profile that cannot be read"), "alert-triangle"
        text = translate("Switcher", "nothing of it is lost")
    elif card.operator != i.operator:
        title = name or translate("Switcher", "Another operator")
        text = operator_name(card.operator)
    return Row(
        Choice("profile", card.profile_id),
        title,
        text,
        "",
        "",
        "",
        "",
        icon,
        translate("Switcher", "Other sign-ins"),
    )


def operator_name(operator: str) -> str:
    """Host of an operator's address, or the demo in words."""
    if operator == "demo":
        return translate("Switcher", "demo operator")
    return operator.partition("://")[2].partition("/")[0] or operator


def role_word(role: str) -> str:
    """A person's role in a company."""
    words = {
        "coordinator": translate("Switcher", "coordinator"),
        "approver": translate("Switcher", "approver"),
        "viewer": translate("Switcher", "viewer"),
        "selfManaged": translate("Switcher", "own services"),
        "user": translate("Switcher", "employee"),
    }
    return words.get(role, "")


def _company(i: Inputs, card: Card, company: Company, place: int) -> Row:
    count = translate("Switcher", "%n number(s)", "", company.lines)
    count = count.replace(str(company.lines), present_count(company.lines), 1)
    words = [count, role_word(company.role)]
    slots = {pin.line: pin.slot for pin in i.pins if pin.profile == card.profile_id}
    risk = bool(company.at_risk)
    return Row(
        Choice("company", card.profile_id, company.id),
        masked_text(company.name),
        " · ".join(word for word in words if word),
        present_count(company.at_risk) if risk else "",
        translate("Switcher", "at risk") if risk else "",
        "warning" if risk else "",
        "",
        "building",
        translate("Switcher", "Companies"),
        slots.get(company.id, 0),
        keys=f"Ctrl+Shift+{place}" if place <= 9 else "",
    )
