"""The tray's window: up to five pinned numbers; a click copies, Enter opens, T tops up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.glance import DragHead, FloatingWindow, GlanceButton
from kyivstar_desktop.views.widgets.labels import AgeLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.side import BrandMark
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.status import Ribbon
from kyivstar_desktop.views.widgets.toast import ToastHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from kyivstar_desktop.viewmodels.tray import TrayState, TrayViewModel

translate = QCoreApplication.translate
EDGE = 8


class TrayWindow(FloatingWindow):
    """Opened by a click on the tray's icon; goes away when another window is chosen.

    `tool`: it has no place in the system's bar of windows.
    """

    def __init__(self, vm: TrayViewModel, *, plain: bool = False, tool: bool = True) -> None:
        super().__init__(plain=plain, tool=tool)
        self._vm = vm
        self._title = Text("", "block")
        self._refresh, self._settings = IconButton("refresh", ""), IconButton("settings", "")
        head = DragHead(self)
        head.setLayout(
            row(
                BrandMark(20),
                self._title,
                None,
                self._refresh,
                self._settings,
                gap=8,
                margins=(15, 8, 10, 8),
            )
        )
        head.setFixedHeight(px(49))
        self._rows = [GlanceButton() for _ in range(5)]
        self._empty = StateBlock("pin", "info")
        self._pin = Button("", kind="tonal", icon="pin")
        self._empty.add_action(self._pin)
        self._more = Text("", "hint", "text.secondary")
        self._age, self._ribbon = AgeLabel(), Ribbon()
        self._topup = Button("", kind="primary", icon="plus")
        self._open = Button("", icon="external-link")
        self._list = holder(column(*self._rows, gap=0, margins=(1, 6, 1, 0)))
        more = holder(row(self._more, margins=(15, 4, 15, 4)))
        self._more_line = more
        self.setLayout(
            column(
                head,
                Divider(),
                self._list,
                self._empty,
                more,
                None,
                Divider(),
                self._foot(),
                gap=0,
            )
        )
        self._toasts = ToastHost(self)
        self._wire(vm)
        self._retranslate()
        vm.observe(self._render)

    def _foot(self) -> QVBoxLayout:
        buttons = row(self._topup, self._open, gap=8)
        buttons.setStretch(0, 1)
        buttons.setStretch(1, 1)
        ages = row(self._age, None, self._ribbon)
        return column(ages, buttons, gap=8, margins=(15, 8, 15, 12))

    def _wire(self, vm: TrayViewModel) -> None:
        bind_command(self._refresh, vm.refresh)
        self._settings.clicked.connect(self._on_settings)
        self._pin.clicked.connect(self._on_pin)
        self._topup.clicked.connect(self._on_topup)
        self._open.clicked.connect(self._on_open)
        for button in self._rows:
            button.copied.connect(self._on_copied)
            button.opened.connect(self._on_opened)
            button.topped.connect(self._on_topped)

    def show_at(self, icon: QRect) -> None:
        """Beside the tray's icon, wholly on its screen; an empty rectangle: at the pointer's."""
        centre = icon.center() if icon.isValid() else QPoint()
        screen = QGuiApplication.screenAt(centre) or QGuiApplication.primaryScreen()
        if not self._plain and screen is not None:
            area = screen.availableGeometry()
            if not icon.isValid():
                centre = area.bottomRight()
            left = min(centre.x() - self.width() // 2, area.right() - self.width() - px(EDGE))
            top = centre.y() + px(EDGE)
            if centre.y() > area.center().y():
                top = min(icon.top(), area.bottom()) if icon.isValid() else area.bottom()
                top -= self.height() + px(EDGE)
            self.move(max(area.left() + px(EDGE), left), max(area.top() + px(EDGE), top))
        self.show()
        self.raise_()
        self.activateWindow()
        first = next((b for b in self._rows if b.isVisible()), None)
        (first or self._open).setFocus(Qt.FocusReason.PopupFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ActivationChange and not (
            self._plain or self.isActiveWindow()
        ):
            self.hide()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._refresh.set_name(translate("Tray", "Refresh"))
        self._settings.set_name(translate("Tray", "Settings"))
        self._pin.setText(translate("Tray", "Pin a number"))
        self._topup.setText(translate("Shell", "Top up"))
        self._open.setText(translate("Tray", "Open"))

    def _render(self, new: TrayState, _old: TrayState | None) -> None:
        self.setWindowTitle(new.title)
        self._title.setText(new.title)
        for n, button in enumerate(self._rows):
            shown = new.rows[n] if n < len(new.rows) else None
            button.setVisible(shown is not None)
            if shown is not None:
                button.set_row(shown, last=n == len(new.rows) - 1)
                button.setEnabled(not new.locked)
        set_shown(self._list, bool(new.rows))
        self._show_empty(new)
        self._more.setText(new.more)
        set_shown(self._more_line, bool(new.more))
        self._age.set_age(new.age, stale=new.stale)
        self._ribbon.set_text(new.demo)
        self._topup.setEnabled(new.signed_in and not new.locked)
        self._settings.setEnabled(not new.locked)

    def _show_empty(self, new: TrayState) -> None:
        set_shown(self._empty, not new.rows)
        set_shown(self._pin, new.signed_in and not new.locked)
        if new.locked:
            text = translate("Tray", "Open the window and type the code")
            self._empty.set_block(translate("Tray", "Locked"), text, icon="lock", tone="neutral")
        elif new.signed_in:
            text = translate("Tray", "Up to five numbers with their balance stand here")
            title = translate("Tray", "No number is pinned yet")
            self._empty.set_block(title, text, icon="pin", tone="info")
        else:
            text = translate("Tray", "Sign in to see your numbers here")
            title = translate("Tray", "Nobody is signed in")
            self._empty.set_block(title, text, icon="profile", tone="neutral")

    # --- presses --------------------------------------------------------------------------------
    def _on_copied(self, slot: object) -> None:
        number = self._vm.number(slot) if isinstance(slot, int) else ""
        if number:
            QGuiApplication.clipboard().setText(number)
            self._toasts.show_toast(translate("Tray", "The number is copied"), icon="copy")

    def _on_opened(self, slot: object) -> None:
        if isinstance(slot, int):
            self.hide()
            self._vm.ways.open(slot)

    def _on_topped(self, slot: object) -> None:
        if isinstance(slot, int) and self._topup.isEnabled():
            self.hide()
            self._vm.ways.top_up(slot)

    def _on_topup(self) -> None:
        self._on_topped(0)

    def _on_open(self) -> None:
        self._on_opened(0)

    def _on_settings(self) -> None:
        self.hide()
        self._vm.ways.settings()

    def _on_pin(self) -> None:
        self.hide()
        self._vm.ways.pin()
