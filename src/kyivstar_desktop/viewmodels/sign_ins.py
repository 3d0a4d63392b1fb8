"""Profile section «Sign-ins on this computer»: who is here, what is pinned, own names of numbers.

Wiping the data of another sign-in goes through it: it is opened, and the page's own question asked,
so that consents known here only are withdrawn before the key is destroyed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.pins import SLOTS, Pin
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import (
    masked_text,
    present_moment,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.glances import pin_title
from kyivstar_desktop.viewmodels.switcher import switch_trouble
from kyivstar_desktop.viewmodels.switcher_rows import operator_name, role_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.sign_in_card import Card
    from kyivstar_desktop.services.sign_ins import SignIn

translate = QCoreApplication.translate
MOST_NAMES = 50


@dataclass(frozen=True, slots=True)
class SignInRow:
    """`act` is the word of the button that opens it, "" for the one that is open.

    `can_leave`: it has a session to end. `can_wipe`: it can be opened here to be removed.
    """

    profile_id: str
    title: str
    text: str
    last: str
    state: str
    tone: str
    icon: str
    current: bool
    act: str
    can_leave: bool
    can_wipe: bool
    busy: bool


@dataclass(frozen=True, slots=True)
class PinLine:
    slot: int
    title: str
    text: str
    icon: str
    up: bool
    down: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class NameLine:
    """One number of the open profile and what it is called here."""

    line_id: str
    number: str
    owner: str
    name: str


@dataclass(frozen=True, slots=True)
class Inputs:
    known: tuple[SignIn, ...] = ()
    pins: tuple[Pin, ...] = ()
    card: Card | None = None
    switching: str = ""
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class SignInsState:
    """`names_more`: how many numbers are named in the switcher only, in words."""

    rows: tuple[SignInRow, ...]
    pins: tuple[PinLine, ...]
    names: tuple[NameLine, ...]
    names_more: str
    error: str


def derive_sign_ins(i: Inputs) -> SignInsState:
    """Pure."""
    names = _names(i.card)
    left = len(names) - MOST_NAMES
    more = translate("SignIns", "%n more: press F2 in the number switcher", "", left)
    return SignInsState(
        tuple(_row(one, i) for one in i.known),
        tuple(_pin(i, number) for number in range(len(i.pins))),
        names[:MOST_NAMES],
        more if left > 0 else "",
        switch_trouble(i.trouble) if i.trouble is not None else "",
    )


def _row(one: SignIn, i: Inputs) -> SignInRow:
    state, tone = _state(one)
    readable = not one.locked and not one.trouble
    return SignInRow(
        one.profile_id,
        _title(one),
        _text(one),
        _last(one),
        state,
        tone,
        "lock" if one.locked and not one.shut else "building" if one.company else "profile",
        one.current,
        "" if one.current else _act(one),
        one.signed_in and readable and one.here,
        readable and one.here,
        i.switching == one.profile_id,
    )


def _title(one: SignIn) -> str:
    if one.shut:
        return translate("Switcher", "A profile that has signed out")
    if one.locked and not one.current:
        return translate("Switcher", "A profile behind a code")
    if one.trouble:
        return translate("Switcher", "A profile that cannot be read")
    return masked_text(one.name) or present_number(one.number)


def _text(one: SignIn) -> str:
    number = present_number(one.number) if one.number else ""
    company = masked_text(one.company)
    role = role_word(one.role) if one.company else ""
    parts = (number, company, role, operator_name(one.operator))
    return " · ".join(part for part in parts if part)


def _last(one: SignIn) -> str:
    if one.current or one.last_used is None:
        return ""
    text = translate("SignIns", "last opened %1")
    return text.replace("%1", present_moment(one.last_used))


def _state(one: SignIn) -> tuple[str, str]:
    if one.unresolved:
        return translate("Switcher", "unresolved: %n", "", one.unresolved), "warning"
    if one.current:
        return translate("SignIns", "open now"), "ok"
    if one.trouble:
        return translate("SignIns", "not readable"), "danger"
    if one.locked and not one.shut:
        return translate("SignIns", "behind a code"), "neutral"
    if not one.signed_in:
        return translate("Switcher", "signed out"), "neutral"
    return translate("SignIns", "signed in"), "info"


def _act(one: SignIn) -> str:
    return translate("SignIns", "Go to it") if one.here else translate("SignIns", "Open")


def _pin(i: Inputs, number: int) -> PinLine:
    pin = i.pins[number]
    other = present_number(pin.number) if pin.number and pin.title != pin.number else ""
    owner = next((one for one in i.known if one.profile_id == pin.profile), None)
    whose = masked_text(owner.name) if owner is not None and not owner.current else ""
    icon = {"company": "building", "locked": "lock", "homeInternet": "router"}
    return PinLine(
        pin.slot,
        pin_title(pin),
        " · ".join(part for part in (other, whose) if part),
        icon.get(pin.kind, "device-mobile"),
        up=pin.slot > 1 and not pin.locked,
        down=pin.slot < SLOTS and not pin.locked,
        locked=pin.locked,
    )


def _names(card: Card | None) -> tuple[NameLine, ...]:
    if card is None:
        return ()
    own = {line.id for line in card.own_lines}
    lines = [line for line in card.lines if line.id in own or line.id in card.labels]
    return tuple(
        NameLine(
            line.id,
            present_number(line.number),
            masked_text(line.owner),
            card.labels.get(line.id, ""),
        )
        for line in lines
    )


class SignInsViewModel(ViewModel[Inputs, SignInsState]):
    """`ask(kind)` opens the page's question (signout, wipe) for whoever is open."""

    def __init__(
        self,
        core: Core,
        *,
        ask: Callable[[str], None],
        ask_after: Callable[[str], None],
        say_undo: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(), derive_sign_ins, parent)
        cabinet = core.cabinet
        self._sign_ins, self._pins, self._labels = cabinet.sign_ins, cabinet.pins, cabinet.labels
        self._ask, self._ask_after, self._say_undo = ask, ask_after, say_undo
        self.go = self.command(self._go)
        self.leave = self.command(self._leave)
        self.move = self.command(self._move)
        self.unpin = self.command(self._unpin)
        self.rename = self.command(self._rename)
        for command in (self.go, self.leave, self.move, self.unpin, self.rename):
            command.changed.connect(self._on_command)
        self.follow(self._sign_ins.known, self._on_known)
        self.follow(self._pins.all, self._on_pins)
        self.follow(self._sign_ins.cards, self._on_cards)
        self.follow(self._sign_ins.switching, self._on_switching)

    def add(self) -> None:
        """One more sign-in; this one stays."""
        self._sign_ins.add()

    def wipe(self, profile_id: str) -> None:
        """Asks before anything is destroyed; another sign-in is opened first."""
        if profile_id == self._sign_ins.current:
            self._ask("wipe")
        else:
            self._ask_after(profile_id)

    async def _go(self, profile_id: str) -> None:
        await self._sign_ins.switch(profile_id)

    async def _leave(self, profile_id: str) -> None:
        if profile_id == self._sign_ins.current:
            self._ask("signout")
        else:
            await self._sign_ins.sign_out(profile_id)

    async def _move(self, slot: int, to: int) -> None:
        pin = self._pins.at(slot)
        if pin is not None:
            said = translate("SignIns", "Place of %1 changed").replace("%1", pin_title(pin))
            await self._pins.move(slot, to, said=said)

    async def _unpin(self, slot: int) -> None:
        pin = self._pins.at(slot)
        if pin is not None:
            said = translate("Switcher", "Not pinned any more: %1").replace("%1", pin_title(pin))
            await self._pins.unpin(slot, said=said)
            self._say_undo(said)

    async def _rename(self, line_id: str, name: str) -> None:
        lines = (line for line in self.state.names if line.line_id == line_id)
        number = next((line.number for line in lines), "")
        said = translate("Switcher", "Name of %1 changed").replace("%1", number)
        await self._labels.rename(line_id, name, said=said)

    def _on_command(self) -> None:
        acts = (self.go, self.leave, self.move, self.unpin, self.rename)
        self.fold(trouble=next((c.error for c in acts if c.error is not None), None))

    def _on_known(self, known: tuple[SignIn, ...]) -> None:
        self.fold(known=known)

    def _on_pins(self, pins: tuple[Pin, ...]) -> None:
        self.fold(pins=pins)

    def _on_cards(self, cards: Mapping[str, Card]) -> None:
        self.fold(card=cards.get(self._sign_ins.current))

    def _on_switching(self, profile_id: str) -> None:
        self.fold(switching=profile_id)
