"""The bell: what has happened, newest first, each with its page; snoozing what may wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.alerts import present_news
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_day,
    present_time,
    today_in_kyiv,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.news import NewsItem
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.preferences import Preferences

translate = QCoreApplication.translate
SHOWN = 50
SNOOZES = (1, 7, 0)
"""Days of the three snoozes; 0: for good."""


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    items: tuple[NewsItem, ...] = ()


@dataclass(frozen=True, slots=True)
class BellRow:
    """`can_wait`: it may be snoozed. `spoken` is the whole row for a reader."""

    id: str
    title: str
    text: str
    when: str
    icon: str
    tone: str
    unseen: bool
    can_wait: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class BellState:
    title: str
    rows: tuple[BellRow, ...]
    unseen: int
    note: str


def derive_bell(i: Inputs) -> BellState:
    """Pure."""
    unseen = sum(not item.seen for item in i.items)
    note = translate("Bell", "New: %n", "", unseen) if unseen else ""
    rows = tuple(_row(item, i.now) for item in i.items[:SHOWN])
    return BellState(translate("Bell", "Notifications"), rows, unseen, note)


def _row(item: NewsItem, now: datetime) -> BellRow:
    words = present_news(item)
    when = ""
    if item.at is not None:
        today = today_in_kyiv(item.at) == today_in_kyiv(now)
        when = present_time(item.at) if today else present_day(item.at)
    new = translate("Bell", "new") if not item.seen else ""
    spoken = ", ".join(part for part in (words.title, words.text, when, new) if part)
    return BellRow(
        item.id,
        words.title,
        words.text,
        when,
        words.icon,
        item.tone,
        not item.seen,
        item.alert is not None,
        spoken,
    )


class BellViewModel(ViewModel[Inputs, BellState]):
    """`open_item(item)` goes up to the shell."""

    def __init__(
        self, core: Core, open_item: Callable[[NewsItem], None], parent: QObject | None = None
    ) -> None:
        super().__init__(Inputs(core.accounts.operator_now()), derive_bell, parent)
        self._accounts, self._open_item = core.accounts, open_item
        self._news, self._alerts = core.cabinet.news, core.cabinet.alerts
        self.mark = self.command(self._mark)
        self.snooze = self.command(self._snooze)
        self.follow(self._news.items, self._on_items)
        self.follow(core.preferences.value, self._on_preferences)

    def open(self, ident: str) -> None:
        """The page of an item; all of them count as looked at."""
        item = self._item(ident)
        if item is not None:
            self.mark()
            self._open_item(item)

    def _item(self, ident: str) -> NewsItem | None:
        return next((item for item in self._inputs.items if item.id == ident), None)

    async def _mark(self) -> None:
        await self._news.seen()

    async def _snooze(self, ident: str, days: int) -> None:
        item = self._item(ident)
        if item is None or item.alert is None:
            return
        try:
            await self._alerts.snooze(item.alert, days or None)
        except AppError as error:
            self.effect.emit(present_error(error).line)
            return
        self.effect.emit(_said(days))

    def _on_items(self, items: tuple[NewsItem, ...]) -> None:
        self.fold(items=items, now=self._accounts.operator_now())

    def _on_preferences(self, _preferences: Preferences) -> None:
        self.fold()  # masks come and go


def snooze_words(days: int) -> str:
    """What the menu offers."""
    if days == 1:
        return translate("Bell", "Remind in a day")
    if days:
        return translate("Bell", "Remind in a week")
    return translate("Bell", "Do not tell about this any more")


def _said(days: int) -> str:
    if days:
        return translate("Bell", "Will be said again if it still holds")
    return translate("Bell", "Switched off; all are switched on again in the settings")
