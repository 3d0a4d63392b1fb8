"""Where presses outside the window lead: tray, mini window, notifications, the bell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.viewmodels.presenting.glances import Ways
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor

if TYPE_CHECKING:
    from kyivstar_desktop.app.desktop import Desktop
    from kyivstar_desktop.domain.news import NewsItem
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel
    from kyivstar_desktop.views.shell import MainWindow


class Paths:
    """Each brings the window to the front first; a locked one shows its lock and nothing else."""

    def __init__(
        self, core: Core, shell: ShellViewModel, window: MainWindow, desktop: Desktop
    ) -> None:
        self._core, self._shell = core, shell
        self._window, self._desktop = window, desktop
        self.ways = Ways(self.open, self.top_up, self.settings, self.to_pin)

    def _bring(self) -> bool:
        """Whether anything may be shown in it."""
        self._desktop.bring(self._window)
        return not self._core.lock.locked and self._core.session.opened.value is not None

    def open(self, slot: int) -> None:
        if self._bring() and slot:
            self.choose(slot)
            self._shell.go(Route("overview"))

    def choose(self, slot: int) -> None:
        """A pinned number, in the window as it stands."""
        self._shell.scope.start(self._core.cabinet.pins.go(slot), name="pinned number")

    def top_up(self, slot: int) -> None:
        if not self._bring():
            return
        pin = self._core.cabinet.pins.at(slot) if slot else None
        line = self._core.accounts.current.value
        number = pin.number if pin is not None else line.number if line is not None else ""
        self._shell.top_up(number)

    def settings(self) -> None:
        if self._bring():
            self._shell.go(Route("settings", "presence"))

    def to_pin(self) -> None:
        """Numbers are pinned on their own page."""
        if self._bring():
            self._shell.go(Route("overview"))

    def palette(self) -> None:
        if self._bring():
            self._shell.open_palette()

    def news(self, item: NewsItem) -> None:
        """The page of an item, for its number."""
        if not self._bring():
            return
        name, arg = item.route_name, item.route_arg
        if item.alert is not None and item.alert.number:
            self._select(item.alert.number)
        if name == "topup" and item.kind == "payment":
            self._shell.go(Route("topup", TopUpFor(intent_id=arg)))
        elif name == "history":
            self._shell.open_history(arg if item.kind == "dispute" else "")
        elif name:
            self._shell.go(Route(name))

    def _select(self, number: str) -> None:
        lines = self._core.accounts.lines.value.value or ()
        found = next((line.id for line in lines if line.number == number), "")
        if found:
            self._shell.choose_line(found)
