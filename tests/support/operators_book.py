"""The operator's own book beside the program: what stands against a line's money."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.kyiv import kyiv_day, month_of

if TYPE_CHECKING:
    from datetime import date

    from support.sandbox import SandboxClient

MAIN = "main:bk_0001m"
"""Ledger account of the main balance of +380670000001 in the demo seed."""


def movements(operator: SandboxClient, after: int = 0) -> list[tuple[datetime, str, int]]:
    """(instant, reason, kopiykas) of every entry that changed that balance, oldest first."""
    found = []
    for entry in operator.ledger(after, MAIN):
        amount = sum(leg["amount"] for leg in entry["legs"] if leg["account"] == MAIN)
        found.append((datetime.fromisoformat(entry["at"]), entry["reason"], amount))
    return found


def last_entry(operator: SandboxClient) -> int:
    """Number of the newest entry of that balance."""
    return int(operator.ledger(account=MAIN)[-1]["entry"])


def by_month(operator: SandboxClient) -> dict[date, int]:
    """Change of that balance by Kyiv month, kopiykas."""
    months: dict[date, int] = defaultdict(int)
    for at, _, amount in movements(operator):
        months[month_of(kyiv_day(at))] += amount
    return dict(months)
