"""The tour of what is around the pages: palette, keys, bell, several sign-ins, tray, mini."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from kyivstar_desktop.app.hand import MissedError, send_key
from kyivstar_desktop.app.tour_help import HelpPages
from kyivstar_desktop.app.tour_steps import DRAWN_S, PAUSE_S, PAYER
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.tray import TrayViewModel
from kyivstar_desktop.views.keys_sheet import KeysSheet
from kyivstar_desktop.views.number_switcher import NumberSwitcher
from kyivstar_desktop.views.palette import PaletteEdit
from kyivstar_desktop.views.palette_list import PaletteList
from kyivstar_desktop.views.tray import TrayWindow
from kyivstar_desktop.views.widgets.switcher import SwitcherButton

if TYPE_CHECKING:
    from kyivstar_desktop.app.presence import Presence

translate = QCoreApplication.translate
BOSS = "067 000 00 21"
BEGINS = {"uk": "поп", "ru": "поп", "en": "top"}
"""What is typed into the palette: the first letters of «top up»."""


class Beside(HelpPages):
    """Nothing here changes an order of the operator's."""

    # --- palette, keys, bell --------------------------------------------------------------------
    async def palette(self) -> None:
        self._shell.go_section("overview")
        self._life.window.do("palette")
        edit = self._seen(PaletteEdit)
        typed = BEGINS[self._core.preferences.value.value.language]
        for letter in typed:
            send_key(edit, 0, letter)
            await asyncio.sleep(0)

        def found() -> bool:
            rows = self._seen(PaletteList)
            return isinstance(rows, PaletteList) and rows.current is not None

        await self._hand.wait("the palette finds nothing", found)
        await asyncio.sleep(2 * DRAWN_S)  # the stores answer a moment later
        rows = self._seen(PaletteList)
        count = rows.model().rowCount() if isinstance(rows, QListView) else 0
        await self._done("palette", f"«{typed}» finds {count} acts, operations, numbers")
        send_key(edit, int(Qt.Key.Key_Escape), "")
        await asyncio.sleep(PAUSE_S)

    async def keys(self) -> None:
        self._life.window.do("keys")
        sheet = self._life.window.findChild(KeysSheet)
        if sheet is None:
            raise MissedError("there is no sheet of keys")
        keyed = sum(bool(action.keys) for action in self._shell.actions.all)
        await self._done("keys", f"made from {keyed} actions that have keys", over=sheet)
        sheet.reject()
        await asyncio.sleep(PAUSE_S)

    async def bell(self) -> None:
        presence = self._presence()
        bell = presence.bell
        await self._hand.wait("the bell has no news", lambda: bool(bell.vm.state.rows))
        self._life.window.bell.click()
        await self._hand.wait("the bell has not opened", bell.isVisible)
        news = len(bell.vm.state.rows)
        await self._done("bell", f"{news} news, {bell.vm.state.unseen} of them not looked at")
        bell.close_popup()

    # --- several sign-ins -----------------------------------------------------------------------
    async def second(self) -> None:
        """A coordinator signs in beside the first person; both have a pinned number."""
        await self._pin()
        first = self._core.cabinet.sign_ins.current
        self._core.cabinet.sign_ins.add()
        await self._hand.type(translate("SignIn", "Phone number"), BOSS)
        await self._by_code(told=False)
        sign_ins = self._core.cabinet.sign_ins
        await self._hand.wait(
            "the card is not there", lambda: sign_ins.current in sign_ins.cards.value
        )
        await self._hand.wait("no company", lambda: bool(sign_ins.companies), 30.0)
        await self._pin()

        def counted() -> bool:
            line = self._core.accounts.current.value
            known = self._core.accounts.all_money.value
            return (
                line is not None and line.number in known and known[line.number].value is not None
            )

        await self._hand.wait("no balance of the second person", counted)
        self._life.window.do("number.1")

        def back() -> bool:
            current = self._core.accounts.current.value
            there = current is not None and current.number == PAYER
            return there and sign_ins.current == first and not sign_ins.switching.value

        await self._hand.wait("Ctrl+1 has not led back", back)

    async def _pin(self) -> None:
        self._shell.go_section("overview")
        await self._hand.press(translate("Switcher", "Pin the number"))
        await self._hand.wait_for(QAbstractButton, translate("Switcher", "Unpin the number"))

    async def switcher(self) -> None:
        def drawn() -> bool:
            page = self._shell.page
            return isinstance(page, OverviewViewModel) and page.state.loaded

        await self._hand.wait("the overview is not back", drawn)
        glances = self._core.cabinet.pins.glances
        await self._hand.wait(
            "a pinned number has no balance",
            lambda: len(glances.value) > 1 and all(one.balance for one in glances.value.values()),
        )
        button = self._seen(SwitcherButton)
        if isinstance(button, QAbstractButton):
            button.click()
        await self._hand.wait("the switcher is shut", lambda: bool(self._all(NumberSwitcher)))
        popup = self._seen(NumberSwitcher)
        rows = popup.findChildren(QListView)[0].model().rowCount()
        if rows < 2:
            raise MissedError("the switcher shows one sign-in only")
        await self._done("switcher", f"{rows} numbers and companies of two sign-ins")
        if isinstance(popup, NumberSwitcher):
            popup.close_popup()

    # --- beside the window ----------------------------------------------------------------------
    async def tray(self) -> None:
        """Its window is shown also where the desktop has no tray to click on."""
        vm = TrayViewModel(self._core, self._presence().paths.ways, demo=True)
        window = TrayWindow(vm, plain=True)
        window.show()
        await self._hand.wait("no pinned numbers in the tray", lambda: len(vm.state.rows) > 1)
        await asyncio.sleep(DRAWN_S)
        await self._done("tray", f"{len(vm.state.rows)} pinned numbers of two sign-ins", of=window)
        window.hide()
        vm.dispose()
        window.deleteLater()
        self._life.window.activateWindow()

    async def mini(self, name: str = "mini") -> None:
        desk = self._presence().mini
        desk.show(on=True)
        if desk.window is None or desk.vm is None:
            raise MissedError("there is no mini window")
        vm = desk.vm
        await self._hand.wait("the mini window is empty", lambda: not vm.state.empty)
        await asyncio.sleep(DRAWN_S)
        told = f"{vm.state.whole}{vm.state.rest}, {len(vm.state.cells)} counters"
        await self._done(name, told, of=desk.window)
        desk.show(on=False)
        self._life.window.activateWindow()

    async def kept_here(self) -> None:
        """Sections of the profile about this computer."""
        await self._section("signins", translate("SignIns", "Pinned numbers"))
        await asyncio.sleep(DRAWN_S)
        people = len(self._core.cabinet.sign_ins.known.value)
        await self._done("profile-sign-ins", f"{people} sign-ins, their pins in order")
        await self._section("presence", translate("Presence", "Tray and windows"))
        await asyncio.sleep(DRAWN_S)
        await self._done("profile-notices", "what is told, and what this desktop lacks")

    # --- finding --------------------------------------------------------------------------------
    def _presence(self) -> Presence:
        if self._life.presence is None:
            raise MissedError("nothing stands beside the window")
        return self._life.presence

    def _all(self, kind: type[QWidget]) -> list[QWidget]:
        return [w for w in self._life.window.findChildren(kind) if w.isVisible()]

    def _seen(self, kind: type[QWidget]) -> QWidget:
        found = self._all(kind)
        if not found:
            raise MissedError(f"no {kind.__name__} is on the screen")
        return found[0]
