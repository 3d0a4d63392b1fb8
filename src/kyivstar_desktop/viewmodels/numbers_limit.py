"""The data limit of one number: what stands now, another one by an order, when that is possible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.data_limit import GB, NAME, is_early, read_limit
from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_number,
    present_size,
)

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.orders import Orders

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`text` is in gigabytes, as typed; `none`: the limit is lifted.

    `touched`: something was typed or ticked since the form stands.
    """

    line: Line
    now: datetime
    text: str = ""
    none: bool = False
    offline: bool = False
    touched: bool = False
    tried: bool = False
    busy: bool = False
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class LimitFormState:
    """`why`: why it cannot be ordered now, or what the operator answered; `off`: no press helps."""

    title: str
    text: str
    present: str
    error: str
    none: bool
    why: str
    off: bool
    can_keep: bool
    busy: bool


@dataclass(frozen=True, slots=True)
class LimitKept:
    """Effect: the operator has taken the order, or (by `said`) will say so later."""

    said: str


def limit_text(line: Line, now: datetime) -> str:
    """«2 ГБ, змінити можна з 01.12.2026»: the fact on the card of the number."""
    shown = _now(line)
    if line.data_limit_from is None or not is_early(line, now):
        return shown
    later = translate("Numbers", "may be changed from %1")
    return f"{shown}, {later.replace('%1', present_date(line.data_limit_from))}"


def derive_limit(i: Inputs) -> LimitFormState:
    """Pure."""
    off = _off(i)
    error = _error(i)
    trouble = present_error(i.trouble).line if i.trouble is not None else ""
    title = translate("Numbers", "Data limit of %1").replace("%1", present_number(i.line.number))
    return LimitFormState(
        title=title,
        text=translate(
            "Numbers", "The operator keeps it for the number and changes it once a month."
        ),
        present=translate("Numbers", "Now: %1").replace("%1", _now(i.line)),
        error=error,
        none=i.none,
        why=off or trouble,
        off=bool(off),
        can_keep=not off and not error and not i.busy,
        busy=i.busy,
    )


class LimitForm(ViewModel[Inputs, LimitFormState]):
    """Lives as long as its dialog; one form is one key."""

    def __init__(
        self, orders: Orders, accounts: Accounts, line: Line, *, owner: QObject | None = None
    ) -> None:
        mb = line.data_limit_mb
        text = "" if mb is None else _typed(mb)
        start = Inputs(line, accounts.operator_now(), text)
        super().__init__(start, derive_limit, owner)
        self._orders, self._key = orders, new_key()
        self.keep = self.command(self._keep)
        self.follow(accounts.connection, self._on_connection)

    def type_limit(self, text: str) -> None:
        self.fold(text=text, touched=True, trouble=None)

    def lift(self, on: bool) -> None:  # noqa: FBT001 a check's slot
        self.fold(none=on, touched=True, trouble=None)

    async def _keep(self) -> None:
        self.fold(tried=True, trouble=None)
        if not self.state.can_keep:
            return
        i = self._inputs
        limit = None if i.none else read_limit(i.text)
        facts = ((NAME, "" if limit is None else str(limit)),)
        order = NewOrder(self._key, Act.DATA_LIMIT, i.line.id, i.line.customer, facts=facts)
        self.fold(busy=True)
        try:
            row = await self._orders.place(order)
        except AppError as error:
            self._key = new_key()  # a refusal is final for its key
            self.fold(busy=False, trouble=error)
            return
        self.fold(busy=False)
        self.effect.emit(LimitKept(_said(limit, known=row.state is IntentState.CONFIRMED)))

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")


def _now(line: Line) -> str:
    mb = line.data_limit_mb
    return present_size(mb) if mb is not None else translate("Numbers", "not set")


def _typed(mb: int) -> str:
    """Gigabytes as they are typed, with at most three digits behind the comma."""
    whole, rest = divmod(mb, GB)
    part = f"{-(-rest * 1000 // GB):03d}".rstrip("0") if rest else ""
    return f"{whole},{part}" if part else str(whole)


def _said(limit: int | None, *, known: bool) -> str:
    if not known:
        return translate("Numbers", "The operator has not answered yet: the limit will follow")
    if limit is None:
        return translate("Numbers", "The data limit has been lifted")
    return translate("Numbers", "Data limit: %1").replace("%1", present_size(limit))


def _error(i: Inputs) -> str:
    """What stands now is no change: an order of it would spend the one of this month."""
    wanted = None if i.none else read_limit(i.text)
    if not i.none and wanted is None:
        empty = not i.text.strip() and not i.tried
        return "" if empty else translate("Numbers", "Gigabytes, as in 2 or 1,5")
    if wanted != i.line.data_limit_mb or not (i.touched or i.tried):
        return ""
    if wanted is None:
        return translate("Numbers", "No limit is set now: there is nothing to lift.")
    return translate("Numbers", "This limit is set already.")


def _off(i: Inputs) -> str:
    if i.line.status is not LineStatus.ACTIVE:
        return translate("Numbers", "The limit of an active number only may be changed.")
    if i.line.data_limit_from is not None and is_early(i.line, i.now):
        text = translate("Numbers", "It was changed this month: the next time from %1.")
        return text.replace("%1", present_date(i.line.data_limit_from))
    if i.offline:
        return translate("Numbers", "No connection: an order needs one.")
    return ""
