"""Rows of the number switcher: own numbers, other sign-ins, companies; what typing leaves of them.

A company's lines come only when something is typed: the list stays short however many there are.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import fold_long, fold_sloppy
from kyivstar_desktop.domain.pins import Pin, glance_of_line
from kyivstar_desktop.services.sign_in_card import kind_of
from kyivstar_desktop.viewmodels.presenting.formats import (
    masked_text,
    present_count,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.glances import present_glance
from kyivstar_desktop.viewmodels.presenting.risk import present_risk
from kyivstar_desktop.viewmodels.presenting.states import present_payment_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import FleetLine
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
    """`opened`: the popup is on the screen; otherwise nothing is derived.

    `park`: what the typed text finds in a park that is bigger than the lines of its card.
    """

    now: datetime
    opened: bool = False
    cards: Mapping[str, Card] = field(default_factory=dict)
    current: str = ""
    line: str = ""
    pins: tuple[Pin, ...] = ()
    operator: str = ""
    typed: str = ""
    switching: bool = False
    park: tuple[FleetLine, ...] = ()


@dataclass(frozen=True, slots=True)
class SwitcherState:
    """`more`: how many were found beside those shown, in words."""

    rows: tuple[Row, ...]
    current: Choice | None
    more: str
    empty: str
    busy: bool


class Part:
    """Some lines of a card with their folded texts as one, made at the first key."""

    def __init__(self, card: Card, lines: Sequence[Line]) -> None:
        self.lines = lines
        self._labels = card.labels
        self._text: str | None = None
        self._starts: list[int] = []

    def find(self, typed: str, most: int) -> list[Line]:
        """The first `most` that fit what is typed, in their order; all where nothing is."""
        if not typed.strip():
            return list(self.lines[:most])
        places = sorted({at for needle in _wanted(typed) for at in self._places(needle, most)})
        return [self.lines[at] for at in places[:most]]

    def _places(self, needle: str, most: int) -> Iterator[int]:
        if not needle:
            return
        text, found, at = self._folded(), 0, 0
        while found < most and (at := text.find(needle, at)) >= 0:
            place = bisect_right(self._starts, at) - 1
            yield place
            found += 1
            at = self._starts[place + 1] if place + 1 < len(self._starts) else len(text)

    def _folded(self) -> str:
        if self._text is None:
            names = self._labels
            texts = [
                f"{line.number[1:]} {line.account} {names.get(line.id, '')} {line.owner}"
                for line in self.lines
            ]
            whole = "\n".join(texts) + "\n"
            if whole.count("\n") != len(texts):  # an operator's name of two lines
                whole = "".join(f"{' '.join(text.split())}\n" for text in texts)
            folded = fold_long(whole)
            self._text, self._starts = folded, line_starts(folded)
        return self._text


def line_starts(text: str) -> list[int]:
    """Where each line of `text` begins."""
    lengths = (len(one) for one in text.split("\n")[:-1])
    return [0, *accumulate(length + 1 for length in lengths)][:-1]


class Finder:
    """Parts of the cards, kept while their lines and names are the same."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], tuple[object, object, int, Part]] = {}

    def own(self, card: Card) -> Part:
        """The numbers that no company holds."""
        return self._part(card, "", lambda: card.own_lines)

    def firm(self, card: Card, customer: str) -> Part:
        """A company's numbers."""
        return self._part(card, customer, lambda: card.members(customer))

    def _part(self, card: Card, name: str, lines: Callable[[], Sequence[Line]]) -> Part:
        key = (card.profile_id, name)
        known, firms = self._made.get(key), len(card.companies)
        if known is not None and known[0] is card.lines:
            lined, firm_count = known[1] is card.labels, known[2]
            if lined and firm_count == firms:
                return known[3]
        part = Part(card, lines())
        self._made[key] = (card.lines, card.labels, firms, part)
        return part


def _wanted(typed: str) -> tuple[str, str]:
    """(text as it is searched, digits of a number in any spelling or "")."""
    folded = fold_sloppy(typed).strip()
    plain = all(char.isdigit() or char in "+-() \u00a0." for char in typed)
    digits = "".join(char for char in typed if char.isdigit()) if plain else ""
    return folded, "" if digits == folded else digits


def derive_switcher(finder: Finder, i: Inputs) -> SwitcherState:
    """Pure but for the finder's memory."""
    if not i.opened:
        return SwitcherState((), None, "", "", i.switching)
    rows = list(_all_rows(finder, i))
    shown, more = tuple(rows[:MOST]), ""
    if len(rows) > MOST:
        more = translate("Switcher", "More than %1: type on to find the rest")
        more = more.replace("%1", present_count(MOST))
    empty = translate("Switcher", "No number or name like that") if not rows and i.typed else ""
    if not rows and not i.typed:
        empty = translate("Shell", "No numbers yet")
    return SwitcherState(shown, Choice("line", i.current, i.line), more, empty, i.switching)


def _all_rows(finder: Finder, i: Inputs) -> Iterator[Row]:
    own = i.cards.get(i.current)
    typed = i.typed.strip()
    if own is not None:
        mine = translate("Shell", "My numbers")
        yield from _lines(i, own, finder.own(own), mine)
    for card in i.cards.values():
        if card is not own:
            yield from _other(finder, i, card)
    for number, (card, company) in enumerate(_companies(i), start=1):
        if not typed or fold_sloppy(typed).strip() in fold_sloppy(company.name):
            yield _company(i, card, company, number)
    if typed:
        for card, company in _companies(i):
            yield from _lines(i, card, finder.firm(card, company.id), company.name)
        yield from _of_park(i, own)


def _of_park(i: Inputs, card: Card | None) -> Iterator[Row]:
    """Numbers of the open profile's company beyond the lines of its card."""
    if card is None:
        return
    names = {company.id: company.name for company in card.companies}
    for line in i.park:
        if card.line(line.line) is None:
            yield _park_row(i, card, line, names.get(line.customer, ""))


def _park_row(i: Inputs, card: Card, line: FleetLine, company: str) -> Row:
    risk = present_risk(line, i.now)
    return Row(
        Choice("line", card.profile_id, line.line),
        present_number(line.number),
        masked_text(line.alias or line.user),
        present_money(line.balance),
        risk.text,
        risk.tone,
        risk.icon,
        "router" if line.kind == "homeInternet" else "device-mobile",
        company,
    )


def _companies(i: Inputs) -> list[tuple[Card, Company]]:
    return [(card, one) for card in i.cards.values() for one in card.companies]


def _lines(i: Inputs, card: Card, part: Part, group: str) -> Iterator[Row]:
    slots = {pin.line: pin.slot for pin in i.pins if pin.profile == card.profile_id}
    for line in part.find(i.typed, MOST + 1):
        yield _line(i, card, line, group, slots.get(line.id, 0))


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


def _other(finder: Finder, i: Inputs, card: Card) -> Iterator[Row]:
    """Another sign-in: its own numbers, or one row that says why there are none."""
    part = finder.own(card)
    if card.locked or card.trouble or card.operator != i.operator or not part.lines:
        if not i.typed.strip() and (card.locked or card.trouble or not card.companies):
            yield _profile(i, card)
        return
    name = masked_text(card.person.name) if card.person is not None else ""
    parts = [name or translate("Switcher", "Other sign-ins")]
    if card.unresolved:
        parts.append(translate("Switcher", "unresolved: %n", "", card.unresolved))
    if not card.signed_in:
        parts.append(translate("Switcher", "signed out"))
    yield from _lines(i, card, part, " · ".join(parts))


def _profile(i: Inputs, card: Card) -> Row:
    name = masked_text(card.person.name) if card.person is not None else ""
    title, text, icon = name, "", "profile"
    if card.shut:
        title = translate("Switcher", "A profile that has signed out")
        text = translate("Switcher", "its person signs in again")
    elif card.locked:
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
