"""Overview: how much, until when, what to do. Screen 03."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.overview_state import Inputs, OverviewState, derive_overview
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import today_in_kyiv
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.ports import Clock, OperatorProfile
    from kyivstar_desktop.services.refresh import Loadable

TRACE_DAYS = 28
PERIODS = 14
REMIND_DAYS = (1, 3, 7)
translate = QCoreApplication.translate


class Reminders(Protocol):
    """Of the next charge: days before it, 0 for none; made when first asked for."""

    def days(self, line_id: str) -> int: ...
    async def remind(self, line_id: str, days: int) -> None: ...


class OverviewViewModel(ViewModel[Inputs, OverviewState]):
    """`top_up(number, amount)`, `open_history(row id or "")` go up to the shell; reminders are kept
    behind `door`.
    """

    def __init__(
        self,
        accounts: Accounts,
        history: History,
        *,
        clock: Clock,
        top_up: Callable[[str, Money | None], None],
        open_history: Callable[[str], None],
        demo: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(now=accounts.operator_now(), demo=demo), derive_overview, parent)
        self._accounts, self._history = accounts, history
        self._top_up, self._open_history = top_up, open_history
        self._line: Line | None = None
        self.door: Reminders | None = None
        self.refresh = self.command(self._refresh)
        self.remind = self.command(self._remind)
        self.remind.failed.connect(self._on_failed)
        self._reread = self.command(self._read, restart=True)
        self.follow(accounts.current, self._on_line)
        self.follow(accounts.lines, self._on_lines)
        self.follow(accounts.money, self._on_money)
        self.follow(history.version, self._on_history)
        self.follow(accounts.connection, self._on_connection)
        self.follow(accounts.profile, self._on_profile)
        self.scope.start(tick(clock, self._tick, every_s=15.0), name="overview.tick")

    def top_up_cover(self) -> None:
        """The button of the charge card: exactly what is missing."""
        charge = self.state.charge
        if charge is not None and self._line is not None:
            self._top_up(self._line.number, charge.cover)

    def act(self, action: str) -> None:
        """A notice's or a row's action: `history:<id>`, `history`, `topup`, `topup:<kopiykas>`."""
        name, _, ident = action.partition(":")
        if name == "history":
            self._open_history(ident)
        elif self._line is not None:
            charge = self.state.charge
            amount = charge.cover if charge else None
            self._top_up(self._line.number, Money(int(ident)) if ident else amount)

    def reminders(self) -> tuple[tuple[int, str, bool], ...]:
        """(days, words, chosen) of «Нагадати»; 0 days: no reminder."""
        if self.door is None or self._line is None:
            return ()
        now = self.door.days(self._line.id)
        choices = [(days, _remind_words(days), days == now) for days in REMIND_DAYS]
        return (*choices, (0, translate("Overview", "Do not remind"), not now))

    async def _remind(self, days: int) -> None:
        if self.door is None or self._line is None:
            return
        await self.door.remind(self._line.id, days)
        said = translate("Overview", "No reminder before a charge any more")
        self.effect.emit(_remind_words(days) if days else said)

    def _on_failed(self, error: AppError) -> None:
        self.effect.emit(present_error(error).line)

    async def _refresh(self) -> None:
        await self._accounts.refresh()
        await self._history.sync()

    async def _read(self) -> None:
        line = self._line
        if line is None:
            self.fold(recent=(), trace=(), periods=())
            return
        today = today_in_kyiv(self._accounts.operator_now())
        number = (line.number,)
        money = HistoryQuery(lines=number, money_only=True)
        recent = await self._history.page(HistoryQuery(lines=number), None)
        since = today - timedelta(days=TRACE_DAYS)
        trace = await self._history.page(
            HistoryQuery(lines=number, money_only=True, since=since), None
        )
        monthly = line.charge_period != "P4W" or line.next_charge.at is None
        bars = await self._history.bars(money, "months" if monthly else "periods", today)
        self.fold(
            recent=recent.rows[:6],
            trace=tuple(reversed(trace.rows)),
            periods=tuple(bars[-PERIODS:]),
            monthly=monthly,
        )

    def _on_line(self, line: Line | None) -> None:
        self._line = line
        self._reread()

    def _on_lines(self, lines: Loadable[tuple[Line, ...]]) -> None:
        self.fold(unlisted=lines.error)

    def _on_money(self, money: Loadable[LineMoney]) -> None:
        self.fold(money=money, now=self._accounts.operator_now())

    def _on_history(self, _version: int) -> None:
        self._reread()

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        if profile is not None and profile.life is not None:
            self.fold(life=profile.life)

    def _tick(self) -> None:
        self.fold(now=self._accounts.operator_now())


def _remind_words(days: int) -> str:
    return translate("Overview", "Remind %n day(s) before each charge", "", days)
