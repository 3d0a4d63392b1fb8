"""Data limit of a business number: who has one, what may be asked, when (contract 3.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, LineStatus

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line

MOST_MB = 10 * 1024 * 1024
GB = 1024
NAME = "dataLimitMb"


def has_limit(line: Line) -> bool:
    """Whether the operator keeps such a limit for this kind of number at all."""
    return line.kind is LineKind.MOBILE and line.segment == "business"


def may_change(line: Line, now: datetime) -> bool:
    """Once a month, of an active number."""
    return line.status is LineStatus.ACTIVE and not is_early(line, now)


def is_early(line: Line, now: datetime) -> bool:
    """Whether this month's change has been made."""
    return line.data_limit_from is not None and now < line.data_limit_from


def read_limit(text: str) -> int | None:
    """Whole megabytes of what is typed in gigabytes («2», «1,5»); None: not a limit."""
    bare = text.replace("\u00a0", "").replace(" ", "").replace(",", ".")
    whole, _, part = bare.partition(".")
    if not whole.isascii() or not whole.isdigit() or len(whole) > 6:
        return None
    if part and not (part.isascii() and part.isdigit() and len(part) <= 3):
        return None
    thousandths = int(whole) * 1000 + int(part.ljust(3, "0") or "0")
    made = thousandths * GB // 1000
    return made if 1 <= made <= MOST_MB else None
