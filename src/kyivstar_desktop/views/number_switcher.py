"""Numbers and companies of every sign-in to choose from, under the number of the top bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kyivstar_desktop.viewmodels.switcher_rows import Choice, Row
from kyivstar_desktop.views.widgets.keycap import native_keys
from kyivstar_desktop.views.widgets.switcher import SwitcherPopup, SwitchRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.switcher import SwitcherViewModel
    from kyivstar_desktop.viewmodels.switcher_rows import SwitcherState

translate = QCoreApplication.translate


class NumberSwitcher(SwitcherPopup):
    """Follows its view model while it is open."""

    def __init__(self, window: QWidget, vm: SwitcherViewModel) -> None:
        super().__init__(window, searched=False)
        self._vm = vm
        self._rows: dict[Choice, Row] = {}
        self._menu: QMenu | None = None
        self.typed.connect(vm.type)
        self.closed.connect(vm.close)
        self.chosen.connect(self._on_choice)
        self.renamed.connect(self._on_renamed)
        self.menu_wanted.connect(self._on_menu)
        self.link_pressed.connect(self._on_add)
        vm.observe(self._render)

    def open_under(self, button: QWidget) -> None:
        self.set_texts(
            translate("Switcher", "Number, name or personal account"),
            translate("Switcher", "Add a number"),
            translate("Switcher", "↑↓ choose, Enter to go"),
        )
        self.set_edit(
            translate("Switcher", "Own name of the number"),
            translate("Switcher", "Own name, such as Mum"),
        )
        self._vm.open()
        self.popup_at(button)

    def _render(self, new: SwitcherState, _old: SwitcherState | None) -> None:
        self._rows = {row.choice: row for row in new.rows}
        self.set_note(new.empty or new.more)
        self.set_rows([_shown(row) for row in new.rows], current=new.current)
        if self.isVisible():
            self.adjustSize()

    def _on_choice(self, choice: object) -> None:
        if isinstance(choice, Choice):
            self._vm.choose(choice)

    def _on_renamed(self, choice: object, name: str) -> None:
        if isinstance(choice, Choice):
            self._vm.rename(choice, name)

    def _on_menu(self, choice: object, place: QPoint) -> None:
        row = self._rows.get(choice) if isinstance(choice, Choice) else None
        if row is None:
            return
        menu = self._fresh_menu()
        entries = [("go", translate("Switcher", "Go to it"))]
        if row.slot:
            entries.append(("unpin", translate("Switcher", "Unpin")))
        elif self._vm.is_own(row.choice):
            entries.append(("pin", translate("Switcher", "Pin the number")))
        if row.name is not None:
            entries.append(("rename", translate("Switcher", "Rename")))
        if row.choice.kind == "line":
            entries.append(("topup", translate("Shell", "Top up")))
        for name, text in entries:
            menu.addAction(_Entry(self, name, text, row, menu))
        menu.popup(place)

    def _on_add(self) -> None:
        menu = self._fresh_menu()
        account = menu.addAction(translate("Switcher", "To the universal account"))
        account.triggered.connect(self._vm.add_to_account)
        sign_in = menu.addAction(translate("Switcher", "Add a sign-in"))
        sign_in.triggered.connect(self._vm.add_sign_in)
        opener = self.opener or self
        menu.popup(opener.mapToGlobal(QPoint(0, opener.height())))

    def _fresh_menu(self) -> QMenu:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self.window())
        return self._menu

    def act(self, name: str, row: Row) -> None:
        """An entry of a row's menu: go, pin, unpin, rename, topup."""
        if name == "pin":
            self._vm.pin(row.choice)
        elif name == "unpin":
            self._vm.unpin(row.slot)
        elif name == "rename":
            self.edit_row(row.choice)
        else:
            self.close_popup()
            if name == "go":
                self._vm.choose(row.choice)
            else:
                self._vm.top_up(row.choice)


class _Entry(QAction):
    """One entry of a row's menu."""

    def __init__(self, popup: NumberSwitcher, name: str, text: str, row: Row, menu: QMenu) -> None:
        super().__init__(text, menu)
        self._popup, self._name, self._row = popup, name, row
        if name == "rename":
            self.setShortcut("F2")
            self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._popup.act(self._name, self._row)


def _shown(row: Row) -> SwitchRow:
    return SwitchRow(
        row.choice,
        row.title,
        row.text,
        row.right,
        row.state,
        row.tone,
        row.icon,
        row.group,
        row.mark,
        row.name,
        native_keys(row.keys),
    )
