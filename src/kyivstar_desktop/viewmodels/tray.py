"""The tray: its window of pinned numbers, its menu, and how many numbers are at risk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.stops import at_risk
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import present_age, present_number
from kyivstar_desktop.viewmodels.presenting.glances import (
    GlanceRow,
    Ways,
    as_of,
    hidden_row,
    present_glance,
)
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import LineMoney
    from kyivstar_desktop.domain.pins import Glance
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.lock import LockState
    from kyivstar_desktop.services.preferences import Preferences
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import OpenProfile
    from kyivstar_desktop.services.sign_ins import SignIn

translate = QCoreApplication.translate
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Inputs:
    """`glances` by place; `risk`: own numbers that stop within a week or stand."""

    now: datetime
    glances: tuple[Glance, ...] = ()
    people: tuple[SignIn, ...] = ()
    locked: bool = False
    has_code: bool = False
    signed_in: bool = False
    demo: bool = False
    masked: bool = False
    risk: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """One sign-in of the menu."""

    profile: str
    text: str
    current: bool


@dataclass(frozen=True, slots=True)
class TrayState:
    """`rows` are those of the window, `menu` all of them. `tip` is the icon's tooltip."""

    title: str
    rows: tuple[GlanceRow, ...]
    menu: tuple[GlanceRow, ...]
    more: str
    age: str
    stale: bool
    demo: str
    locked: bool
    signed_in: bool
    accounts: tuple[Account, ...]
    risk: int
    tip: str
    masked: bool
    can_lock: bool


def derive_tray(i: Inputs) -> TrayState:
    """Pure. A locked program tells neither a name nor a figure, not even how many are at risk."""
    title = translate("Shell", "My Kyivstar")
    if i.locked:
        rows = tuple(hidden_row(glance.pin.slot) for glance in i.glances)
    else:
        rows = tuple(present_glance(as_of(glance, i.now), i.now) for glance in i.glances)
    more = len(rows) - SHOWN
    times = [glance.at for glance in i.glances if glance.at is not None]
    risk = 0 if i.locked else i.risk
    words = translate("Tray", "numbers at risk: %n", "", risk) if risk else ""
    return TrayState(
        title=title,
        rows=rows[:SHOWN],
        menu=rows,
        more=translate("Tray", "and %n more in the menu", "", more) if more > 0 else "",
        age="" if i.locked or not times else present_age(min(times), i.now),
        stale=not i.locked and any(row.stale for row in rows),
        demo=translate("Tray", "DEMO") if i.demo else "",
        locked=i.locked,
        signed_in=i.signed_in,
        accounts=() if i.locked else tuple(_account(one) for one in i.people),
        risk=risk,
        tip=f"{title} · {words}" if words else title,
        masked=i.masked,
        can_lock=i.has_code and not i.locked,
    )


def _account(one: SignIn) -> Account:
    if one.locked:
        return Account(one.profile_id, translate("Pins", "Locked"), one.current)
    name = one.company or one.name
    words = [part for part in (name, present_number(one.number)) if part]
    return Account(one.profile_id, " · ".join(words) or "—", one.current)


class TrayViewModel(ViewModel[Inputs, TrayState]):
    """From the stores alone; a press on «refresh» is the person's own question."""

    def __init__(
        self, core: Core, ways: Ways, *, demo: bool, parent: QObject | None = None
    ) -> None:
        inputs = Inputs(core.accounts.operator_now(), demo=demo)
        super().__init__(inputs, derive_tray, parent)
        self._core, self.ways = core, ways
        self.refresh = self.command(self._refresh, ready=_open)
        self.switch = self.command(self._switch)
        self.follow(core.cabinet.pins.glances, self._on_glances)
        self.follow(core.cabinet.sign_ins.known, self._on_people)
        self.follow(core.lock.state, self._on_lock)
        self.follow(core.session.opened, self._on_opened)
        money = core.accounts.all_money
        self.on_dispose(money.subscribe(self._on_money, quiet=True))
        self._on_money(money.value)
        self.follow(core.preferences.value, self._on_preferences)
        self.scope.start(tick(core.clock, self._tick, every_s=15.0), name="tray.tick")

    def number(self, slot: int) -> str:
        """What a click copies; "" for a group and while nothing may be told."""
        return next((row.number for row in self.state.menu if row.slot == slot), "")

    async def _refresh(self) -> None:
        await self._core.accounts.refresh()

    async def _switch(self, profile: str) -> None:
        await self._core.cabinet.sign_ins.switch(profile)

    def _on_glances(self, glances: Mapping[int, Glance]) -> None:
        self.fold(glances=tuple(glances[slot] for slot in sorted(glances)), **self._now())

    def _on_people(self, people: tuple[SignIn, ...]) -> None:
        self.fold(people=people)

    def _on_lock(self, state: LockState) -> None:
        self.fold(locked=self._core.lock.locked, has_code=state.has_code)

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self.fold(signed_in=profile is not None)

    def _on_money(self, money: Mapping[str, Loadable[LineMoney]]) -> None:
        now = self._core.accounts.operator_now()
        known = [one.value for one in money.values() if one.value is not None]
        self.fold(risk=sum(at_risk(one, now) for one in known), now=now)

    def _on_preferences(self, preferences: Preferences) -> None:
        self.fold(masked=preferences.mask_screen)

    def _tick(self) -> None:
        self._on_money(self._core.accounts.all_money.value)

    def _now(self) -> dict[str, datetime]:
        return {"now": self._core.accounts.operator_now()}


def _open(state: TrayState) -> bool:
    return state.signed_in and not state.locked
