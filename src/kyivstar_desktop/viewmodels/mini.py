"""The mini window: one number at a glance, the pinned ones in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.pins import Known, Pin, glance_of_line
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import present_age, present_number
from kyivstar_desktop.viewmodels.presenting.glances import (
    MiniCell,
    MiniCharge,
    Ways,
    as_of,
    mini_bonus,
    mini_cells,
    mini_charge,
    mini_parts,
    pin_title,
    short_age,
)
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import LineMoney
    from kyivstar_desktop.domain.pins import Glance
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.refresh import Loadable

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`slot` is the place that was chosen; without pins the current number stands at 0."""

    now: datetime
    glances: tuple[Glance, ...] = ()
    current: Glance | None = None
    slot: int = 0
    locked: bool = False
    demo: bool = False


@dataclass(frozen=True, slots=True)
class MiniState:
    """`empty`: nothing is known to be shown. `slot` of what is shown; 0: the current number."""

    empty: bool
    locked: bool
    slot: int
    title: str
    subtitle: str
    whole: str
    rest: str
    spoken: str
    stale: bool
    bonus: str
    charge: MiniCharge | None
    cells: tuple[MiniCell, ...]
    note: str
    age: str
    age_spoken: str
    place: str
    can_turn: bool
    can_top_up: bool
    demo: str


def derive_mini(i: Inputs) -> MiniState:
    """Pure. Locked: neither a name nor a figure."""
    found = _shown(i)
    shown = as_of(found, i.now) if found is not None else None
    if i.locked or shown is None or shown.pin.locked:
        return _bare(i, shown)
    whole, rest, spoken = mini_parts(shown)
    places = [glance.pin.slot for glance in i.glances]
    at = places.index(shown.pin.slot) + 1 if shown.pin.slot in places else 1
    place = f"{at} / {len(places)}" if len(places) > 1 else ""
    home = shown.pin.kind == "homeInternet"
    return MiniState(
        empty=False,
        locked=False,
        slot=shown.pin.slot,
        title=present_number(shown.pin.number) or pin_title(shown.pin),
        subtitle=_subtitle(shown),
        whole=whole,
        rest=rest,
        spoken=spoken,
        stale=shown.stale,
        bonus=mini_bonus(shown.money),
        charge=mini_charge(shown.money, i.now),
        cells=mini_cells(shown.money),
        note=_note(shown),
        age=short_age(shown.at, i.now),
        age_spoken=present_age(shown.at, i.now),
        place=place,
        can_turn=len(places) > 1,
        can_top_up=bool(shown.pin.number) or home,
        demo=translate("Tray", "DEMO") if i.demo else "",
    )


def _bare(i: Inputs, shown: Glance | None) -> MiniState:
    locked = i.locked or (shown is not None and shown.pin.locked)
    return MiniState(
        empty=not locked,
        locked=locked,
        slot=0,
        title=translate("Shell", "My Kyivstar"),
        subtitle="",
        whole="—",
        rest="",
        spoken=translate("Pins", "The balance is not known yet"),
        stale=False,
        bonus="",
        charge=None,
        cells=(),
        note="",
        age="",
        age_spoken="",
        place="",
        can_turn=len(i.glances) > 1 and not i.locked,
        can_top_up=False,
        demo=translate("Tray", "DEMO") if i.demo else "",
    )


def _shown(i: Inputs) -> Glance | None:
    found = next((g for g in i.glances if g.pin.slot == i.slot), None)
    return found or next(iter(i.glances), i.current)


def _subtitle(glance: Glance) -> str:
    tariff = glance.money.line.tariff if glance.money is not None else ""
    name = pin_title(glance.pin) if glance.pin.title != glance.pin.number else ""
    if glance.pin.group:
        name = ""
    return " · ".join(part for part in (name, tariff) if part)


def _note(glance: Glance) -> str:
    """What a group has in place of counters."""
    if not glance.pin.group:
        return ""
    text = translate("Mini", "Sum over %1 of %2 numbers").replace("%1", str(glance.counted))
    text = text.replace("%2", str(glance.lines))
    if not glance.at_risk:
        return text
    return f"{text} · {translate('Pins', 'at risk: %n', '', glance.at_risk)}"


class MiniViewModel(ViewModel[Inputs, MiniState]):
    """From the stores alone. `chosen` starts at the place the person looked at last."""

    def __init__(
        self,
        core: Core,
        ways: Ways,
        *,
        slot: int = 0,
        demo: bool = False,
        parent: QObject | None = None,
    ) -> None:
        inputs = Inputs(core.accounts.operator_now(), slot=slot, demo=demo)
        super().__init__(inputs, derive_mini, parent)
        self._core, self.ways = core, ways
        self.follow(core.cabinet.pins.glances, self._on_glances)
        money = core.accounts.money
        self.on_dispose(money.subscribe(self._on_money, quiet=True))
        self._on_money(money.value)
        self.follow(core.lock.state, self._on_lock)
        self.follow(core.preferences.value, self._on_preferences)
        self.scope.start(tick(core.clock, self._tick, every_s=15.0), name="mini.tick")

    def turn(self, step: int) -> None:
        """The next (1) or the previous (-1) pinned number, round and round."""
        places = [glance.pin.slot for glance in self._inputs.glances]
        if len(places) > 1:
            at = places.index(self.state.slot) if self.state.slot in places else 0
            self.fold(slot=places[(at + step) % len(places)])

    def show_slot(self, slot: int) -> None:
        self.fold(slot=slot)

    def _on_glances(self, glances: Mapping[int, Glance]) -> None:
        shown = tuple(glances[slot] for slot in sorted(glances))
        self.fold(glances=shown, now=self._core.accounts.operator_now())

    def _on_money(self, money: Loadable[LineMoney]) -> None:
        now = self._core.accounts.operator_now()
        if money.value is None:
            self.fold(current=None, now=now)
            return
        line = money.value.line
        pin = Pin(0, "", line.id, line.owner or line.number, line.number, line.kind.value)
        self.fold(current=glance_of_line(pin, Known(money.value, money.at), now), now=now)

    def _on_lock(self, _state: object) -> None:
        self.fold(locked=self._core.lock.locked)

    def _on_preferences(self, _preferences: object) -> None:
        self.fold()  # masks come and go

    def _tick(self) -> None:
        self.fold(now=self._core.accounts.operator_now())
