"""Half of the shell: routes, the life of a page, back and forward. The news are in `shell`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.viewmodels.actions import Actions, empty_page
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.shell_past import Past
from kyivstar_desktop.viewmodels.shell_state import (
    COMPANY,
    NEEDS,
    Inputs,
    Route,
    ShellState,
    Toast,
    derive_shell,
)
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell_past import Visit
    from kyivstar_desktop.viewmodels.switcher import SwitcherViewModel
    from kyivstar_desktop.viewmodels.switcher_pin import PinHereViewModel

translate = QCoreApplication.translate
PLAIN = {"dispute": "history"}
"""Pages that cannot be made without what they are about."""


def _nothing() -> None:
    return None


class ShellRoutes(ViewModel[Inputs, ShellState]):
    """Turns a Route into a page's view model by `factories`, and disposes the old one.

    A page may `remember()` filters and a selection; on the way back it is made by its route again
    and given them by `recall(memory)`. `look` asks the widget for its scroll place, and `looked`
    is what the widget of the page that is coming said when it went.
    """

    page_changed = Signal(object)  # (Route, ViewModel | None)
    language_changed = Signal(str)
    theme_changed = Signal(str)
    switcher_made = Signal(object)  # the view model of «Pin the number»
    palette_wanted = Signal(str)  # with this text in it
    access_wanted = Signal(str)  # words of what a right is asked for

    def __init__(
        self,
        core: Core,
        *,
        start: Inputs,
        factories: Mapping[str, Callable[[Any], ViewModel[Any, Any]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(start, derive_shell, parent)
        self._accounts = core.accounts
        self._preferences, self._factories = core.preferences, factories
        self.page: ViewModel[Any, Any] | None = None
        self.actions = Actions()
        self.actions.add(*empty_page())
        self.past = Past()
        self.switcher: SwitcherViewModel | None = None
        self.pin_here: PinHereViewModel | None = None
        self.look: Callable[[], Any] = _nothing
        self.looked: Any = None

    # --- routes ---
    def go(self, route: Route) -> None:
        """Shows `route`; its old page's view model is disposed first.

        A section that this operator, or this person's roles, do not open leads home with a note.
        """
        asked = route.name in NEEDS or route.name in COMPANY
        if asked and route.name not in {item.key for item in self.state.rail}:
            self.say(translate("Shell", "This operator does not have that section"))
            route = Route("overview")
        self._leave()
        self.past.go(route)
        self._show(route, None)

    def back(self) -> None:
        """Alt+Left: the page before, as it was left."""
        if self.past.can_back:
            self._leave()
            self._return(self.past.back())

    def forward(self) -> None:
        if self.past.can_forward:
            self._leave()
            self._return(self.past.forward())

    def offer_switcher(self, switcher: SwitcherViewModel, pin_here: PinHereViewModel) -> None:
        """What is made with the cabinet, after the first page."""
        self.switcher, self.pin_here = switcher, pin_here
        self.switcher_made.emit(pin_here)

    def pause(self) -> None:
        """Another sign-in is about to be opened: the page on the screen lives no longer."""
        if self.page is not None:
            self.page.dispose()
        self.past.clear()

    def resume(self, *, active: bool) -> None:
        """The same page of whoever is here now; one of a single row or form becomes its section."""
        route = self._inputs.route
        name = PLAIN.get(route.name, route.name)
        if name in {"starting", "signin"}:
            name = "overview"
        arg = route.arg if name == "settings" else None
        self.go(Route(name, arg) if active else Route("signin"))

    def _leave(self) -> None:
        remember = getattr(self.page, "remember", None)
        self.past.note(remember() if remember is not None else None, self.look())

    def _return(self, visit: Visit | None) -> None:
        if visit is not None:
            self._show(visit.route, visit)

    def _show(self, route: Route, visit: Visit | None) -> None:
        old, self.page = self.page, None
        if old is not None:
            old.dispose()
        self.fold(route=route, now=self._accounts.operator_now())
        make = self._factories.get(route.name)
        if make is not None:
            self.page = make(route.arg)
        recall = getattr(self.page, "recall", None)
        if visit is not None and visit.page is not None and recall is not None:
            recall(visit.page)
        self.looked = visit.view if visit is not None else None
        self.page_changed.emit((route, self.page))
        if old is not None:
            old.deleteLater()

    def go_section(self, key: str) -> None:
        if key != self._inputs.route.name or key == "topup":
            self.go(Route(key))

    def go_nth_section(self, position: int) -> None:
        """Alt+1…9: a section of the rail, the one at its foot last."""
        items = (*self.state.rail, self.state.bottom)
        if self.state.framed and position <= len(items):
            self.go_section(items[position - 1].key)

    def top_up(self, number: str = "", amount: Money | None = None) -> None:
        """Ctrl+T and the button at the top right: the form opens with the current number."""
        if why := self.state.topup_why:
            self.say(why)
            return
        parts = ((number, amount),) if number else ()
        self.go(Route("topup", TopUpFor(parts)))

    def open_history(self, row_id: str = "") -> None:
        self.go(Route("history", row_id))

    def open_year(self) -> None:
        """The calendar of charges."""
        self.go(Route("year"))

    def open_queue(self) -> None:
        """What waits for the connection."""
        self.go(Route("queue"))

    def open_causes(self) -> None:
        """Why numbers of the company are not fresh, pressed in the status strip."""
        show = getattr(self.page, "show_causes", None)
        if show is not None:
            show()
        else:
            self.go(Route("numbers", "causes"))

    def open_contacts(self) -> None:
        """Whom to call while nothing answers."""
        self.go(Route("contacts"))

    def ask_access(self) -> None:
        """«Попросити доступ» of the page that lacks a right."""
        if self.state.denied is not None:
            self.access_wanted.emit(self.state.denied.what)

    def open_unresolved(self) -> None:
        """The oldest payment that is not final."""
        if self._inputs.unresolved:
            first = self._inputs.unresolved[0]
            self.go(Route("topup", TopUpFor(intent_id=first.id)))

    def open_palette(self, text: str = "") -> None:
        """Ctrl+K, the field of the top bar, the tray, `--palette`."""
        if self.state.framed:
            self.palette_wanted.emit(text)

    # --- choices ---
    def choose_line(self, line_id: str) -> None:
        self._accounts.select(line_id)

    def choose_language(self, code: str) -> None:
        """`uk`, `en` or `ru`, at once."""
        if code != self._preferences.value.value.language:
            self._keep(language=code)
            self.language_changed.emit(code)

    def choose_theme(self, mode: str) -> None:
        """`system`, `light` or `dark`, at once."""
        self._keep(theme=mode)
        self.theme_changed.emit(mode)

    def _keep(self, **changes: str) -> None:
        """A choice counts at once; that it will not outlive the program is said."""
        try:
            self._preferences.change(**changes)
        except StorageTrouble:
            text = translate("Shell", "The choice was not saved: it holds until exit")
            self.effect.emit(Toast(text))

    def say(self, text: str) -> None:
        """A toast about the user's own act."""
        self.effect.emit(Toast(text))

    def say_undo(self, text: str) -> None:
        """A toast about a local edit, with the way to take it back."""
        self.effect.emit(Toast(text, translate("Shell", "Undo"), act="undo"))
