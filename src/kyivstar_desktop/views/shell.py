"""Main window: rail, top bar, page host, status strip, toasts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QMenuBar, QWidget

from kyivstar_desktop.views.shell_early import EarlyWish
from kyivstar_desktop.views.shell_face import Face
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.scrolling import scroll_back

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.shell import Route, ShellState, ShellViewModel, Toast
    from kyivstar_desktop.views.number_switcher import NumberSwitcher
    from kyivstar_desktop.views.shell_keys import WindowKeys

translate = QCoreApplication.translate
MAC = sys.platform.startswith("darwin")


class MainWindow(Face):
    """Shows a starting page at once; `attach` gives it a shell to render.

    Closing is the runtime's work: `leaving` is emitted and the window stays.
    """

    leaving = Signal()
    lock_wanted = Signal()
    mask_wanted = Signal()
    bell_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._vm: ShellViewModel | None = None
        self._makers: Mapping[str, Callable[[Any], QWidget]] = {}
        self._page: QWidget | None = None
        self._popup: NumberSwitcher | None = None
        self._keys: WindowKeys | None = None
        self._menu: QMenuBar | None = None
        self.early = EarlyWish(self)
        self._retranslate()

    def attach(self, vm: ShellViewModel, makers: Mapping[str, Callable[[Any], QWidget]]) -> None:
        """`makers` build a page's widget from its view model, by the route's name."""
        self._vm, self._makers = vm, makers
        self._rail.chosen.connect(self._on_section)
        self._topup.clicked.connect(self._on_topup)
        self._switcher.clicked.connect(self._on_switcher)
        self._bell.clicked.connect(self.bell_wanted)
        self._field.clicked.connect(self._on_field)
        self._show_unresolved.clicked.connect(vm.open_unresolved)
        self._close_notice.clicked.connect(vm.close_notice)
        self._show_queue.clicked.connect(vm.open_queue)
        self._contacts.clicked.connect(vm.open_contacts)
        self._ask.clicked.connect(vm.ask_access)
        self._strip.fleet_pressed.connect(vm.open_causes)
        self._keys = self._make_keys(vm)
        vm.look = self._look
        vm.page_changed.connect(self._on_page)
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def _make_keys(self, vm: ShellViewModel) -> WindowKeys:
        from kyivstar_desktop.views.shell_keys import WindowKeys  # noqa: PLC0415 after first paint
        from kyivstar_desktop.views.window_actions import window_actions  # noqa: PLC0415 as above

        vm.actions.add(*window_actions(self))
        keys = WindowKeys(self, vm.actions, self.do)
        keys.watch(self.windowHandle())
        self._menu = self._make_menu(vm, keys)
        return keys

    def _make_menu(self, vm: ShellViewModel, keys: WindowKeys) -> QMenuBar | None:
        if not MAC:
            return None
        from kyivstar_desktop.views.shell_menu import fill_menu_bar  # noqa: PLC0415 macOS only

        bar = QMenuBar()  # without a parent: the system's own, of every window
        fill_menu_bar(bar, vm.actions, keys)
        return bar

    def do(self, ident: str) -> None:
        """An action of the registry by its id; why it cannot be done is said."""
        action = self._vm.actions.find(ident) if self._vm is not None else None
        if self._vm is None or action is None or self.covered:
            if ident == "quit":
                self.leaving.emit()
            return
        if self._page is None and self.early.keep(ident):
            return
        if action.signed_in and not self._vm.state.framed:
            return
        if not self._vm.actions.do(ident) and (why := action.why()):
            self.say(why)

    def can(self, ident: str) -> bool:
        """Whether the action is there and nothing stands before it."""
        action = self._vm.actions.find(ident) if self._vm is not None else None
        if self._vm is None or self._page is None or action is None or self.covered:
            return False
        return self._vm.state.framed or not action.signed_in

    def step_pane(self, direction: int) -> None:
        """F6 forwards (1), Shift+F6 backwards (-1)."""
        from kyivstar_desktop.views.shell_panes import panes_of, step  # noqa: PLC0415 when wanted

        step(panes_of(self._rail, self._bar, self._page, self._strip), direction)

    @property
    def page(self) -> QWidget | None:
        """The widget of the current route."""
        return self._page

    def say(self, text: str) -> None:
        """A toast; none while the window is covered, for it may name a sum."""
        if self._cover is None:
            self._toasts.show_toast(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._keys is not None:
            self._keys.watch(self.windowHandle())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nobody wanted it: perhaps a key of ours on another layout."""
        taken = self._keys is not None and self._keys.press(event)
        if not taken and not self.early.hear(event):
            super().keyPressEvent(event)

    def set_keys(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        if self._keys is not None:
            self._keys.set_enabled(on)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leaving.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_words()
        if self._keys is not None:
            self._keys.retranslate()
        if self._menu is not None and self._vm is not None and self._keys is not None:
            from kyivstar_desktop.views.shell_menu import fill_menu_bar  # noqa: PLC0415 macOS only

            fill_menu_bar(self._menu, self._vm.actions, self._keys)

    def _render(self, new: ShellState, old: ShellState | None) -> None:
        self._draw(new, old)

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
        if self._vm is not None:
            _settle(self._vm, made)
        self.early.follow_page(route.name)

    def _on_switcher(self) -> None:
        if self._vm is None or self._vm.switcher is None:
            return
        if self._popup is None:
            from kyivstar_desktop.views.number_switcher import NumberSwitcher  # noqa: PLC0415 when wanted

            self._popup = NumberSwitcher(self, self._vm.switcher)
        self._popup.open_under(self._switcher)

    def _on_field(self) -> None:
        if self._vm is not None:
            self._vm.open_palette()

    def _on_section(self, key: object) -> None:
        if self._vm is not None:
            self._vm.go_section(str(key))

    def _on_topup(self) -> None:
        self.do("topup")

    def _look(self) -> Any:
        return _memory_of(self._page)

    def _on_effect(self, effect: object) -> None:
        from kyivstar_desktop.viewmodels.shell import Toast  # noqa: PLC0415 after first paint

        if not isinstance(effect, Toast) or self._cover is not None:
            return
        undo = effect.act == "undo"
        toast = self._toasts.show_toast(effect.text, action=effect.action_text, undo=undo)
        if self._vm is not None and (effect.route is not None or effect.act):
            follow = _Follow(toast, self._vm, effect)
            toast.acted.connect(follow.go)


class _Follow(QWidget):
    """Carries a toast's route or act to the shell; lives and dies with the toast."""

    def __init__(self, toast: QWidget, vm: ShellViewModel, effect: Toast) -> None:
        super().__init__(toast)
        self._vm, self._effect = vm, effect
        self.hide()

    def go(self) -> None:
        if self._effect.route is not None:
            self._vm.go(self._effect.route)
        if self._effect.act:
            self._vm.actions.do(self._effect.act)


def _settle(vm: ShellViewModel, made: QWidget) -> None:
    """The page's keys, and the place where it was left."""
    offer = getattr(made, "page_actions", None)
    vm.actions.lay(tuple(offer()) if offer is not None else ())
    looked, restore = vm.looked, getattr(made, "restore_view", None)
    page = page_in(made)
    if looked is not None and restore is not None:
        restore(looked)
    elif looked is not None and page is not None:
        scroll_back(page.verticalScrollBar(), looked)


def _memory_of(made: QWidget | None) -> Any:
    """What the page's widget wants to keep: a scroll place."""
    ask = getattr(made, "view_memory", None)
    if ask is not None:
        return ask()
    page = page_in(made)
    return page.verticalScrollBar().value() if page is not None else None


def page_in(widget: QWidget | None) -> Page | None:
    """The scrolling frame of a screen: the widget itself, or the first one in it."""
    if widget is None or isinstance(widget, Page):
        return widget
    return widget.findChild(Page)
