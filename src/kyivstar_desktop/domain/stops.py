"""When the service of a number stops: the first thing that ends it if nothing is done. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineMoney, LineStatus
from kyivstar_desktop.domain.forecast import ChargeOutlook, Enough, outlook
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.life import life_warning
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from datetime import datetime

RISK_DAYS = 7
_STOPPED = frozenset({"unpaid", "debt", "lifeStage"})


@dataclass(frozen=True, slots=True)
class Stop:
    """When the service of a number stops. `why`: now (it stands), charge, life."""

    at: datetime
    why: str
    days: int
    missing: Money


def days_to(at: datetime, now: datetime) -> int:
    """Kyiv days from `now` to `at`; 0 is today, negative is past."""
    return (kyiv_day(at) - kyiv_day(now)).days


def stop_of(known: LineMoney, now: datetime) -> Stop | None:
    """The first thing that stops the number if nothing is done; None: nothing is known to.

    A block that the person ordered is no stop: nothing is wrong with the number.
    """
    line, view = known.line, outlook(known, now, kyiv_day(now))
    if line.status is LineStatus.SUSPENDED:
        if line.suspension not in _STOPPED:
            return None
        return Stop(line.suspended_since or now, "now", 0, _missing(view))
    ends: list[Stop] = []
    if view.short_by and view.at is not None and view.verdict in {Enough.SHORT, Enough.OVERDUE}:
        ends.append(Stop(view.at, "charge", max(0, view.days or 0), view.short_by))
    life = life_warning(line, now)
    if life is not None and life.stage == "active":
        ends.append(Stop(life.until, "life", days_to(life.until, now), ZERO))
    return min(ends, key=_when) if ends else None


def at_risk(known: LineMoney, now: datetime) -> bool:
    """Whether the service stands, or stops within a week."""
    stop = stop_of(known, now)
    return stop is not None and stop.days <= RISK_DAYS


def _when(stop: Stop) -> datetime:
    return stop.at


def _missing(view: ChargeOutlook) -> Money:
    return view.short_by if view.amount is not None else ZERO
