"""Main window: rail, top bar, page host, status strip, toasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.shell_frame import Frame
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.nav import NavItem
from kyivstar_desktop.views.widgets.switcher import (
    SwitcherPopup,
    SwitchRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.shell import Route, ShellState, ShellViewModel

translate = QCoreApplication.translate


class MainWindow(Frame):
    """Shows a starting page at once; `attach` gives it a shell to render.

    Closing is the runtime's work: `leaving` is emitted and the window stays.
    """

    leaving = Signal()
    lock_wanted = Signal()
    mask_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._vm: ShellViewModel | None = None
        self._makers: Mapping[str, Callable[[Any], QWidget]] = {}
        self._page: QWidget | None = None
        self._popup: _Numbers | None = None
        self._retranslate()

    def attach(self, vm: ShellViewModel, makers: Mapping[str, Callable[[Any], QWidget]]) -> None:
        """`makers` build a page's widget from its view model, by the route's name."""
        self._vm, self._makers = vm, makers
        self._rail.chosen.connect(self._on_section)
        self._topup.clicked.connect(self._on_topup)
        self._switcher.clicked.connect(self._on_switcher)
        self._show_unresolved.clicked.connect(vm.open_unresolved)
        self._keys = [
            self._key(QKeySequence("Ctrl+T"), self._on_topup),
            self._key(QKeySequence("F5"), self._on_refresh),
            self._key(QKeySequence("Ctrl+,"), self._on_settings),
            self._key(QKeySequence(QKeySequence.StandardKey.Quit), self._on_quit),
            self._key(QKeySequence("Ctrl+L"), self.lock_wanted.emit),
            self._key(QKeySequence("Ctrl+Shift+H"), self.mask_wanted.emit),
            *(_NthKey(self, vm, n) for n in range(1, 10)),
            *(_SectionKey(self, vm, n) for n in range(1, 10)),
        ]
        vm.page_changed.connect(self._on_page)
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def _key(self, keys: QKeySequence, slot: Callable[[], object]) -> QShortcut:
        made = QShortcut(keys, self)
        made.activated.connect(slot)
        return made

    @property
    def page(self) -> QWidget | None:
        """The widget of the current route."""
        return self._page

    def say(self, text: str) -> None:
        """A toast; none while the window is covered, for it may name a sum."""
        if self._cover is None:
            self._toasts.show_toast(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leaving.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under 1120 px the rail folds to icons."""
        super().resizeEvent(event)
        narrow = self.width() < px(1120)
        self._rail.set_collapsed(narrow)
        self._brand.set_collapsed(narrow)
        self._side.setFixedWidth(px(60 if narrow else 208))

    def remember_place(self, settings: QSettings) -> None:
        """Geometry is the one thing the view itself keeps."""
        settings.setValue("window/geometry", self.saveGeometry())

    def take_place(self, settings: QSettings) -> None:
        """Where it stood last, if that is still on a screen."""
        geometry = settings.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def _retranslate(self) -> None:
        self._topup.setText(translate("Shell", "Top up"))
        self._topup.setToolTip("Ctrl+T")
        self._show_unresolved.setText(translate("Shell", "Show"))
        self._rail.set_name(translate("Shell", "Sections"))
        self._switcher.setAccessibleDescription(translate("Shell", "Switch the number"))
        self._bar.setAccessibleName(translate("Shell", "Number and search"))
        self._strip.setAccessibleName(translate("Shell", "State"))
        self._starting.retranslate()

    def _render(self, new: ShellState, old: ShellState | None) -> None:
        self.setWindowTitle(new.title)
        self._brand.set_name(new.title)
        for part in (self._side, self._bar):
            part.setVisible(new.framed)
        if old is None or (old.rail, old.bottom) != (new.rail, new.bottom):
            items = tuple(NavItem(i.key, i.text, i.icon, count=i.count) for i in new.rail)
            last = new.bottom
            self._rail.set_items(items, bottom=NavItem(last.key, last.text, last.icon))
        self._rail.set_current(new.current)
        icon = next((r.icon for r in new.rows if r.key == new.current_line), "device-mobile")
        self._switcher.set_number(new.number_title, new.number_text, icon=icon)
        self._strip.set_status(
            new.connection,
            new.connection_tone,
            new.age if new.framed else "",
            extra=new.secret_note or ("" if new.framed else new.server),
        )
        self._strip.set_ribbon(new.ribbon)
        self._strip.set_version(new.version)
        error = new.offline if new.framed else None
        text = error.line if error is not None else ""
        self._notice.set_banner(text, tone="offline")
        self._unresolved.set_banner(new.unresolved_text, tone="warning")
        self._notices.setVisible(bool(text or new.unresolved_text))
        if self._popup is not None and self._popup.isVisible():
            self._popup.fill(new)

    def _on_page(self, change: object) -> None:
        if isinstance(change, tuple):
            self._show_page(*change)

    def _show_page(self, route: Route, vm: ViewModel[Any, Any] | None) -> None:
        self._toasts.clear()
        old = self._page
        made = self._makers[route.name](vm) if vm is not None else self._starting
        self._page = made
        if self._host.indexOf(made) < 0:
            self._host.addWidget(made)
        self._host.setCurrentWidget(made)
        if old is not None and old is not self._starting:
            leave = getattr(old, "leave_page", None)
            if leave is not None:
                leave()
            self._host.removeWidget(old)
            old.hide()
            old.deleteLater()
        take = getattr(made, "take_focus", None)
        if take is not None:
            take()
        else:
            made.setFocus()

    def _on_switcher(self) -> None:
        if self._vm is None:
            return
        if self._popup is None:
            self._popup = _Numbers(self, self._vm)
        self._popup.fill(self._vm.state)
        self._popup.popup_at(self._switcher)

    def _on_section(self, key: object) -> None:
        if self._vm is not None:
            self._vm.go_section(str(key))

    def _on_topup(self) -> None:
        if self._vm is not None and self._vm.state.framed:
            self._vm.top_up()

    def _on_refresh(self) -> None:
        if self._vm is not None:
            self._vm.refresh()

    def _on_settings(self) -> None:
        if self._vm is not None and self._vm.state.framed:
            self._vm.go_section("settings")

    def _on_quit(self) -> None:
        self.leaving.emit()

    def _on_effect(self, effect: object) -> None:
        from kyivstar_desktop.viewmodels.shell import Toast  # noqa: PLC0415 after first paint

        if not isinstance(effect, Toast) or self._cover is not None:
            return
        toast = self._toasts.show_toast(effect.text, action=effect.action_text)
        if effect.route is not None and self._vm is not None:
            follow = _Follow(toast, self._vm, effect.route)
            toast.acted.connect(follow.go)


class _Numbers(SwitcherPopup):
    """The numbers of the session to choose from, and the way to their universal account."""

    def __init__(self, window: QWidget, vm: ShellViewModel) -> None:
        super().__init__(window)
        self._vm = vm
        self.chosen.connect(self._on_line)
        self.link_pressed.connect(self._on_family)

    def fill(self, state: ShellState) -> None:
        group = translate("Shell", "My numbers")
        rows = tuple(
            SwitchRow(r.key, r.title, r.text, r.right, r.state, r.tone, r.icon, group=group)
            for r in state.rows
        )
        self.set_texts(
            translate("Shell", "Number or name"),
            translate("Family", "Universal account"),
            translate("Shell", "Ctrl+1…9"),
        )
        self.set_rows(rows, current=state.current_line)

    def _on_line(self, key: object) -> None:
        self._vm.choose_line(str(key))

    def _on_family(self) -> None:
        from kyivstar_desktop.viewmodels.shell_state import Route  # noqa: PLC0415 after first paint

        self._vm.go(Route("family"))


class _Follow(QWidget):
    """Carries a toast's route to the shell; lives and dies with the toast."""

    def __init__(self, toast: QWidget, vm: ShellViewModel, route: Route) -> None:
        super().__init__(toast)
        self._vm, self._route = vm, route
        self.hide()

    def go(self) -> None:
        self._vm.go(self._route)


class _NthKey(QShortcut):
    """Ctrl+1…9: the n-th number."""

    def __init__(self, window: QWidget, vm: ShellViewModel, position: int) -> None:
        super().__init__(QKeySequence(f"Ctrl+{position}"), window)
        self._vm, self._position = vm, position
        self.activated.connect(self._on_key)

    def _on_key(self) -> None:
        self._vm.choose_nth(self._position)


class _SectionKey(QShortcut):
    """Alt+1…9: a section of the rail, the one at its foot last."""

    def __init__(self, window: QWidget, vm: ShellViewModel, position: int) -> None:
        super().__init__(QKeySequence(f"Alt+{position}"), window)
        self._vm, self._position = vm, position
        self.activated.connect(self._on_key)

    def _on_key(self) -> None:
        state = self._vm.state
        items = (*state.rail, state.bottom)
        if state.framed and self._position <= len(items):
            self._vm.go_section(items[self._position - 1].key)
