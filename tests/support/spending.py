"""Thirteen months of a company's spending, as the picture of analytics tells it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.company_moves import Move
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_after, month_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.account import Line

NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
LEVELS = (100, 102, 98, 103, 107, 104, 108, 115, 114, 110, 112, 109, 113)  # percent, oldest first


def spending(lines: Sequence[Line], now: datetime = NOW, *, idle: int = 18) -> list[Move]:
    """Three rows a number and month: fee, use inside of the package, use beyond it.

    The last `idle` numbers have not been used for four months, one of them slept before; number 0
    spends ten times as much this month.
    """
    made: list[Move] = []
    here = month_of(kyiv_day(now))
    for back, level in zip(range(12, -1, -1), LEVELS, strict=True):
        first = day_start(month_after(here, -back))
        for n, line in enumerate(lines):
            made += _month(line, n, first, now, level, back, asleep=n >= len(lines) - idle)
    return sorted(made, key=lambda move: (move.at, move.id))


def _month(
    line: Line, n: int, first: datetime, now: datetime, level: int, back: int, *, asleep: bool
) -> list[Move]:
    stem = f"{line.id}-{back:02d}"
    fee = 120_00 + n % 5 * 15_00
    rows = [
        Move(f"{stem}f", first, line.number, line.account, "tariffFee", -fee, offering="t_team",
             title="Бізнес Команда"),
    ]  # fmt: skip
    quiet = asleep and (back < 4 or (n % 6 == 0 and 5 < back < 9))
    for part in () if quiet else (n % 3,):
        at = first + timedelta(days=3 + n % 23, hours=n % 24)
        if at >= now:
            continue
        size = 300 + n % 40 * 25
        rows.append(Move(f"{stem}i{part}", at, line.number, line.account, "usageIncluded", 0,
                         "data", size, "t_team", "Бізнес Команда"))  # fmt: skip
        over = (27_00 + n % 9 * 4_20) * level // 100 * (10 if n == 0 and back == 0 else 1)
        kind = ("voice", "data", "sms")[part]
        rows.append(Move(f"{stem}u{part}", at + timedelta(hours=1), line.number, line.account,
                         "usage", -over, kind, 12 + n % 30))  # fmt: skip
    return rows
