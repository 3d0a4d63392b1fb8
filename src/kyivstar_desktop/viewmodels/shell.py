"""Shell: routes, page life, number switcher, status strip, language, theme, toasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.shell_state import (
    Inputs,
    RailItem,
    Route,
    ShellState,
    SwitchRow,
    Toast,
    derive_shell,
)
from kyivstar_desktop.viewmodels.ticking import tick
from kyivstar_desktop.viewmodels.topup.form_page import TopUpFor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.accounts import Connection
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.ports import OperatorProfile
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

__all__ = [
    "Inputs",
    "RailItem",
    "Route",
    "ShellState",
    "ShellViewModel",
    "SwitchRow",
    "Toast",
    "derive_shell",
]

translate = QCoreApplication.translate


class ShellViewModel(ViewModel[Inputs, ShellState]):
    """Turns a Route into a page's view model by `factories`, and disposes the old one."""

    page_changed = Signal(object)  # (Route, ViewModel | None)
    language_changed = Signal(str)
    theme_changed = Signal(str)

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
        self.refresh = self.command(self._refresh)
        self.follow(core.session.state, self._on_session)
        self.follow(core.accounts.lines, self._on_lines)
        self.follow(core.accounts.current, self._on_current)
        self.follow(core.accounts.all_money, self._on_money)
        self.follow(core.accounts.connection, self._on_connection)
        self.follow(core.accounts.profile, self._on_profile)
        self.follow(core.payments.unresolved, self._on_unresolved)
        self._ended_before = core.intents.finished.value
        self.follow(core.intents.finished, self._on_finished)
        self.scope.start(tick(core.clock, self._tick, every_s=10.0), name="shell.tick")

    # --- intents ---
    def go(self, route: Route) -> None:
        """Shows `route`; its old page's view model is disposed first."""
        old, self.page = self.page, None
        if old is not None:
            old.dispose()
        self.fold(route=route, now=self._accounts.operator_now())
        make = self._factories.get(route.name)
        if make is not None:
            self.page = make(route.arg)
        self.page_changed.emit((route, self.page))
        if old is not None:
            old.deleteLater()

    def go_section(self, key: str) -> None:
        if key != self._inputs.route.name or key == "topup":
            self.go(Route(key))

    def top_up(self, number: str = "", amount: Money | None = None) -> None:
        """Ctrl+T and the button at the top right: the form opens with the current number."""
        parts = ((number, amount),) if number else ()
        self.go(Route("topup", TopUpFor(parts)))

    def open_history(self, row_id: str = "") -> None:
        self.go(Route("history", row_id))

    def open_year(self) -> None:
        """The calendar of charges."""
        self.go(Route("year"))

    def open_unresolved(self) -> None:
        """The oldest payment that is not final."""
        if self._inputs.unresolved:
            first = self._inputs.unresolved[0]
            self.go(Route("topup", TopUpFor(intent_id=first.id)))

    def choose_line(self, line_id: str) -> None:
        self._accounts.select(line_id)

    def choose_nth(self, position: int) -> None:
        """Ctrl+1…9: the n-th own number, counted from 1."""
        lines = self._inputs.lines or ()
        if 1 <= position <= len(lines):
            self.choose_line(lines[position - 1].id)

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

    def signed_in(self) -> None:
        """The sign-in page is done."""
        self.go(Route("overview"))
        if self._inputs.session is not None and self._inputs.session.registered:
            text = translate("Shell", "Your cabinet is open. Welcome")
            self.effect.emit(Toast(text))

    def signed_out(self) -> None:
        self.go(Route("signin"))

    def say(self, text: str) -> None:
        """A toast about the user's own act."""
        self.effect.emit(Toast(text))

    def retranslate(self) -> None:
        """A new catalogue is loaded: every open view model derives anew."""
        self.fold()
        if self.page is not None:
            again = getattr(self.page, "retranslate", self.page.fold)
            again()

    def dispose(self) -> None:
        if self.page is not None:
            self.page.dispose()
            self.page = None
        super().dispose()

    # --- work and news ---
    async def _refresh(self) -> None:
        await self._accounts.refresh()

    def _on_session(self, state: SessionState) -> None:
        was = self._inputs.session
        self.fold(session=state)
        ended = was is not None and was.phase == "active" and state.phase == "ended"
        if ended and self._inputs.route.name not in {"starting", "signin"}:
            self.go(Route("signin"))

    def _on_lines(self, _lines: object) -> None:
        lines = self._accounts.lines.value.value
        self.fold(lines=tuple(lines) if lines is not None else None)

    def _on_current(self, line: Line | None) -> None:
        self.fold(current=line)

    def _on_money(self, money: Mapping[str, Loadable[LineMoney]]) -> None:
        self.fold(money=dict(money), now=self._accounts.operator_now())

    def _on_connection(self, connection: Connection) -> None:
        self.fold(connection=connection)

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(profile=profile)

    def _on_unresolved(self, unresolved: tuple[Intent, ...]) -> None:
        self.fold(unresolved=unresolved)

    def _on_finished(self, row: Intent | None) -> None:
        """An end is told once, and not on the page that shows it anyway."""
        if row is None or row is self._ended_before or row.kind != "payment":
            return
        if self._inputs.route.name not in {"starting", "signin", "topup"}:
            text = translate("Shell", "A payment has reached its end")
            route = Route("topup", TopUpFor(intent_id=row.id))
            self.effect.emit(Toast(text, translate("Shell", "Show"), route))

    def _tick(self) -> None:
        self.fold(now=self._accounts.operator_now())
