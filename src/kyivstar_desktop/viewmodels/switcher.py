"""The number switcher: every number and company of every sign-in, found while typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Refused
from kyivstar_desktop.domain.fleet import FleetQuery
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_number
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.switcher_rows import (
    MOST,
    Choice,
    Finder,
    Inputs,
    SwitcherState,
    derive_switcher,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import FleetLine
    from kyivstar_desktop.domain.pins import Pin
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.sign_in_card import Card
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate


class SwitcherViewModel(ViewModel[Inputs, SwitcherState]):
    """Lives as long as the shell; derives rows only while its popup is open."""

    def __init__(self, core: Core, shell: ShellViewModel, parent: QObject | None = None) -> None:
        start = Inputs(core.accounts.operator_now(), operator=core.session.operator)
        super().__init__(start, partial(derive_switcher, Finder()), parent)
        self._core, self._shell = core, shell
        cabinet = core.cabinet
        self._sign_ins, self._pins, self._labels = cabinet.sign_ins, cabinet.pins, cabinet.labels
        self.choose = self.command(self._choose)
        self.pin = self.command(self._pin)
        self.unpin = self.command(self._unpin)
        self.rename = self.command(self._rename)
        self._look = self.command(self._look_in_park, restart=True)
        for command in (self.choose, self.pin, self.unpin, self.rename):
            command.failed.connect(self._on_failed)
        self.follow(self._sign_ins.cards, self._on_cards)
        self.follow(self._pins.all, self._on_pins)
        self.follow(core.accounts.current, self._on_line)
        self.follow(self._sign_ins.switching, self._on_switching)

    # --- the popup ---
    def open(self) -> None:
        self.fold(opened=True, typed="", now=self._core.accounts.operator_now())

    def close(self) -> None:
        self.fold(opened=False, typed="", park=())

    def type(self, text: str) -> None:
        self.fold(typed=text, park=())
        if text.strip() and self._is_big:
            self._look(text)

    def add_sign_in(self) -> None:
        """Another person or company beside this one."""
        self._sign_ins.add()

    def add_to_account(self) -> None:
        """A number into the universal account."""
        self._shell.go(Route("family"))

    def top_up(self, choice: Choice) -> None:
        line = self._line(choice) or self._of_park(choice)
        if line is not None:
            self._shell.top_up(line.number)

    def is_own(self, choice: Choice) -> bool:
        """Whether it belongs to the open profile, so that it can be pinned and renamed here."""
        return choice.profile == self._inputs.current and choice.kind != "profile"

    # --- work ---
    @property
    def _is_big(self) -> bool:
        """Whether the open profile's company has numbers that its card does not hold."""
        fleet, card = self._core.cabinet.fleet, self._inputs.cards.get(self._inputs.current)
        return card is not None and fleet.freshness.value.total > len(card.lines)

    async def _look_in_park(self, text: str) -> None:
        query = FleetQuery(text=text.strip(), sort=(("number", False),))
        page = await self._core.cabinet.fleet.page(query, limit=MOST + 1)
        if self._inputs.typed == text:
            self.fold(park=page.rows)

    async def _visit(self, choice: Choice) -> None:
        """A number of the park first joins the lines of the header."""
        if self._of_park(choice) is not None:
            await self._core.cabinet.fleet.visit(choice.target)

    def _of_park(self, choice: Choice) -> FleetLine | None:
        return next((one for one in self._inputs.park if one.line == choice.target), None)

    async def _choose(self, choice: Choice) -> None:
        if choice.kind == "line":
            await self._visit(choice)
            await self._sign_ins.go_line(choice.profile, choice.target)
        elif choice.kind == "company":
            await self._sign_ins.go_group(choice.profile, choice.target)
        else:
            await self._sign_ins.switch(choice.profile)

    async def _pin(self, choice: Choice) -> None:
        await self._visit(choice)
        name = self._name(choice)
        said = translate("Switcher", "Pinned: %1").replace("%1", name)
        slot = await self._pins.pin(choice.target, said=said)
        text = translate("Switcher", "%1 is pinned: Ctrl+%2").replace("%1", name)
        self._shell.say_undo(text.replace("%2", str(slot)))

    async def _unpin(self, slot: int) -> None:
        pin = self._pins.at(slot)
        if pin is None:
            return
        name = present_number(pin.number) if pin.number else pin.title
        said = translate("Switcher", "Not pinned any more: %1").replace("%1", name)
        await self._pins.unpin(slot, said=said)
        self._shell.say_undo(said)

    async def _rename(self, choice: Choice, name: str) -> None:
        said = translate("Switcher", "Name of %1 changed").replace("%1", self._name(choice))
        await self._labels.rename(choice.target, name, said=said)

    def _name(self, choice: Choice) -> str:
        line = self._line(choice) or self._of_park(choice)
        if line is not None:
            return present_number(line.number)
        card = self._inputs.cards.get(choice.profile)
        names = (one.name for one in card.companies if one.id == choice.target) if card else ()
        return next(iter(names), "")

    def _line(self, choice: Choice) -> Line | None:
        card = self._inputs.cards.get(choice.profile)
        return card.line(choice.target) if card is not None else None

    # --- news ---
    def _on_failed(self, error: AppError) -> None:
        self._shell.say(switch_trouble(error))

    def _on_cards(self, cards: Mapping[str, Card]) -> None:
        self.fold(
            cards=cards, current=self._sign_ins.current, now=self._core.accounts.operator_now()
        )

    def _on_pins(self, pins: tuple[Pin, ...]) -> None:
        self.fold(pins=pins)

    def _on_line(self, line: Line | None) -> None:
        self.fold(line=line.id if line is not None else "", current=self._sign_ins.current)

    def _on_switching(self, profile_id: str) -> None:
        self.fold(switching=bool(profile_id))


def switch_trouble(error: AppError) -> str:
    """Why a pin was not set or a profile not opened, in one sentence."""
    if isinstance(error, Refused) and error.code == "pinsFull":
        return translate("Switcher", "All nine places are taken: take one away first")
    if isinstance(error, Refused) and error.code == "pinLocked":
        return translate("Switcher", "That place belongs to a profile behind a code")
    return present_error(error).line
