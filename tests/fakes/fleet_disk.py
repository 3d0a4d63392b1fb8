"""What lies on the disk of a park in memory, and what the last round says of each number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.fleet import is_by_account

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import FleetNote, Spend
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.ports.fleet import (
        AccountSeen,
        BalanceSeen,
        FleetPass,
        Judge,
        Moved,
    )


@dataclass(slots=True)
class Row:
    """One number. `got`: the last round that brought its balance, `seen` its line."""

    n: int
    line: Line
    seen: int = 0
    got: int = 0
    balance: Money | None = None
    at: datetime | None = None
    data_left: int | None = None
    data_total: int | None = None
    used_at: datetime | None = None
    spend: Spend | None = None
    failed: tuple[int, str] = (0, "")
    left_at: datetime | None = None


@dataclass(eq=False, slots=True)
class FleetDisk:
    """Survives the program."""

    rows: dict[str, Row] = field(default_factory=dict)
    accounts: dict[str, tuple[AccountSeen, int]] = field(default_factory=dict)
    notes: dict[str, FleetNote] = field(default_factory=dict)
    passes: list[FleetPass] = field(default_factory=list)
    moves: list[Moved] = field(default_factory=list)
    judge: Judge | None = None
    next_n: int = 1


def state_of(row: Row, passes: Sequence[FleetPass]) -> tuple[str, str, datetime | None]:
    """See services/fleet_sync.py: what the last ended round says of this number."""
    if row.line.status is LineStatus.ENDED:
        return "skipped", "ended", row.at
    ended = next((p for p in reversed(passes) if p.ended_at), None)
    last = ended.number if ended else 0
    if row.failed[0] >= max(last, 1) and row.failed[0] > row.got:
        return "failed", row.failed[1], row.at
    if ended is None:
        return ("fresh" if row.got else "stale"), "", row.at
    if row.got >= last:
        return "fresh", "", row.at
    if ended.error:
        return "failed", ended.error, row.at
    full = [p.number for p in passes if p.ended_at and p.full and not p.error]
    if row.got < max(full, default=0):
        return "failed", "notStated", row.at
    return "fresh", "", max(row.at, ended.started_at) if row.at else None


def is_named(seen: BalanceSeen, row: Row) -> bool:
    if seen.number:
        return seen.number == row.line.number
    return seen.account == row.line.account and is_by_account(row.line)
