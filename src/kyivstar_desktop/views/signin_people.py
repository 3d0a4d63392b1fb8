"""«Демо-дані»: who there is in the demo, as a list under the button of the sign-in page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kyivstar_desktop.viewmodels.demo_phone import ShowPeople
from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.widgets.switcher import SwitcherPopup, SwitchRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.demo_phone import DemoPhoneViewModel
    from kyivstar_desktop.views.widgets.buttons import Button

translate = QCoreApplication.translate


class DemoPeople(QObject):
    """Asks for the list at the first press; `chosen` carries a number or a personal account."""

    chosen = Signal(str)

    def __init__(self, vm: DemoPhoneViewModel, button: Button | None, page: QWidget) -> None:
        super().__init__(page)
        self._vm, self._button, self._page = vm, button, page
        self._popup: SwitcherPopup | None = None
        if button is not None:
            bind_command(button, vm.ask_people)
            vm.effect.connect(self._on_effect)

    def _on_effect(self, effect: object) -> None:
        if not isinstance(effect, ShowPeople) or self._button is None:
            return
        if self._popup is None:
            self._popup = SwitcherPopup(self._page)
            self._popup.chosen.connect(self._on_chosen)
        self._popup.set_texts(translate("SignIn", "Demo numbers: what each one shows"))
        rows = (
            SwitchRow(p.login, p.title, p.text, icon=_icon(p.login)) for p in self._vm.state.people
        )
        self._popup.set_rows(tuple(rows))
        self._popup.popup_at(self._button)

    def _on_chosen(self, login: object) -> None:
        self.chosen.emit(str(login))


def _icon(login: str) -> str:
    return "device-mobile" if login.startswith("+") else "router"
