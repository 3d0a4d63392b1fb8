"""Life of a prepaid number: 274 active days, 91 suspended ones, and what prolongs it.

Rules of docs/contract.md 6.5: one top-up of at least 30.00 UAH or a paid package counts from its
moment; transfers, «Екстра гроші», bonuses and two smaller top-ups together do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import ACTIVE_DAYS, KEPT_DAYS, LineKind, LineStatus
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line

WARN_DAYS = (30, 7, 1)
_SUSPENDED_DAYS = KEPT_DAYS - ACTIVE_DAYS


@dataclass(frozen=True, slots=True)
class LifeRule:
    """`lifeRenewal` of /operator-profile; defaults are the contract's."""

    least: Money = Money(30_00)
    active_days: int = ACTIVE_DAYS
    suspended_days: int = _SUSPENDED_DAYS


@dataclass(frozen=True, slots=True)
class LifeWarning:
    """`stage`: active (warned ahead) or suspended (the number waits to be ended).

    `until` is the end of the stage, `days` whole days left to it (0: less than one). `mark` is the
    threshold that speaks, 30, 7 or 1, so that each speaks once; `cause` names it for ever.
    """

    stage: str
    until: datetime
    days: int
    mark: int
    cause: str


def life_warning(line: Line, now: datetime) -> LifeWarning | None:
    """What is to be said of this number's life now; None: nothing, or it has no such life.

    Contract numbers and home internet live by their contract. `now` is the operator's time.
    """
    if line.kind is not LineKind.MOBILE or line.is_contract or line.active_until is None:
        return None
    if line.status is LineStatus.ENDED:
        return None
    stage, until = "active", line.active_until
    if now >= until:
        kept = line.kept_until or until + timedelta(days=_SUSPENDED_DAYS)
        stage, until = "suspended", kept
    if now >= until:
        return None
    left = until - now
    mark = next((days for days in sorted(WARN_DAYS) if left <= timedelta(days=days)), 0)
    if not mark and stage == "active":
        return None
    cause = f"life:{line.id}:{stage}:{until.isoformat()}:{mark}"
    return LifeWarning(stage, until, left.days, mark, cause)


def prolongs(amount: Money, rule: LifeRule) -> bool:
    """Whether one top-up of this sum prolongs the life of the number by itself."""
    return amount >= rule.least


def life_after(at: datetime, rule: LifeRule) -> tuple[datetime, datetime]:
    """(active until, kept until) after a qualifying top-up at `at`."""
    until = at + timedelta(days=rule.active_days)
    return until, until + timedelta(days=rule.suspended_days)
