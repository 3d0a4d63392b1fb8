"""«Сповіщення і трей»: what is told, by which rules, and what this desktop can do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presence_state import (
    TELLING,
    WATCHED,
    Inputs,
    PresenceState,
    days_of,
    derive_presence,
    money_of,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.alert_book import AlertBook
    from kyivstar_desktop.domain.alerts import AlertRules
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.preferences import Preferences
    from kyivstar_desktop.services.refresh import Loadable


class Beside(Protocol):
    """What stands beside the window, as the program knows it."""

    def has_tray(self) -> bool: ...
    def can_notify(self) -> bool: ...
    @property
    def plain_windows(self) -> bool: ...
    @property
    def autostart(self) -> bool: ...
    def switch_autostart(self, *, on: bool) -> None:
        """StorageTrouble where the system refuses."""
        ...

    @property
    def mini_open(self) -> bool: ...
    def show_mini(self, *, on: bool) -> None: ...


class PresenceViewModel(ViewModel[Inputs, PresenceState]):
    """Every switch counts at once."""

    def __init__(self, core: Core, beside: Beside, parent: QObject | None = None) -> None:
        super().__init__(Inputs(core.preferences.value.value), derive_presence, parent)
        self._preferences, self._beside = core.preferences, beside
        self._alerts = core.cabinet.alerts
        self._wanted: AlertRules | None = None
        self.keep = self.command(self._keep_rules)
        self.unmute = self.command(self._unmute)
        for command in (self.keep, self.unmute):
            command.changed.connect(self._on_command)
        self.follow(core.preferences.value, self._on_preferences)
        self.follow(core.cabinet.alerts.book, self._on_book)
        self.follow(core.accounts.lines, self._on_lines)

    def retranslate(self) -> None:
        self.look()

    def look(self) -> None:
        """What the desktop has may have changed."""
        beside = self._beside
        self.fold(
            tray=beside.has_tray(),
            notifier=beside.can_notify(),
            plain=beside.plain_windows,
            autostart=beside.autostart,
            mini=beside.mini_open,
        )

    # --- switches -------------------------------------------------------------------------------
    def switch(self, key: str, *, on: bool) -> None:
        try:
            self._switch(key, on=on)
        except StorageTrouble as error:
            self.fold(trouble=error)
        self.look()

    def _switch(self, key: str, *, on: bool) -> None:
        self.fold(trouble=None)
        if key == "close":
            self._preferences.change(close_to="tray" if on else "quit")
        elif key == "autostart":
            self._beside.switch_autostart(on=on)
        elif key == "minimised":
            self._preferences.change(start_minimised=on)
            if self._beside.autostart:
                self._beside.switch_autostart(on=True)
        elif key == "mini":
            self._beside.show_mini(on=on)
        elif key in TELLING:
            self._preferences.change(**{key: on})
        elif key in WATCHED:
            changes = {key: on}
            self._save(replace(self._inputs.rules, **changes))  # type: ignore[arg-type]

    # --- the four rules -------------------------------------------------------------------------
    def choose_number(self, number: str) -> None:
        self.fold(number=number, typed=())

    def switch_rule(self, key: str, *, on: bool) -> None:
        self._put(**{f"{key}_on": on})

    def type_value(self, key: str, text: str) -> None:
        """What stands in the field; a bad value is told under it."""
        self.fold(typed=(*(t for t in self._inputs.typed if t[0] != key), (key, text)))

    def leave_value(self, key: str) -> None:
        """The field is left, or Enter: a good value counts from now on, not each of its digits."""
        text = dict(self._inputs.typed).get(key)
        if text is None:
            return
        value = money_of(text) if key in {"below", "change"} else days_of(text)
        if value is not None:
            self.fold(typed=tuple(t for t in self._inputs.typed if t[0] != key))
            self._put(**{key: value})

    def follow_all(self) -> None:
        """The chosen number has no rules of its own any more."""
        rules, number = self._inputs.rules, self._inputs.number
        own = tuple((known, rule) for known, rule in rules.own if known != number)
        self.fold(typed=())
        self._save(replace(rules, own=own))

    def _put(self, **changes: object) -> None:
        rules, number = self._inputs.rules, self._inputs.number
        if not number:
            self._save(replace(rules, all=replace(rules.all, **changes)))  # type: ignore[arg-type]
            return
        mine = replace(rules.of(number), **changes)  # type: ignore[arg-type]
        own = tuple((known, rule) for known, rule in rules.own if known != number)
        self._save(replace(rules, own=(*own, (number, mine))))

    def _save(self, rules: AlertRules) -> None:
        """Shown at once; what is pressed while the last one is written is written after it."""
        self._wanted = rules
        self.fold(rules=rules)
        self.keep()

    async def _keep_rules(self) -> None:
        while self._wanted is not None:
            rules, self._wanted = self._wanted, None
            await self._alerts.set_rules(rules)

    async def _unmute(self) -> None:
        await self._alerts.unmute()

    def _on_command(self) -> None:
        found = next((c.error for c in (self.keep, self.unmute) if c.error is not None), None)
        self.fold(trouble=found)

    def _on_preferences(self, preferences: Preferences) -> None:
        self.fold(preferences=preferences)
        self.look()

    def _on_book(self, book: AlertBook) -> None:
        self.fold(muted=len(book.snoozed))
        if self._wanted is None:
            self.fold(rules=book.rules)

    def _on_lines(self, lines: Loadable[tuple[Line, ...]]) -> None:
        self.fold(lines=lines.value or ())
