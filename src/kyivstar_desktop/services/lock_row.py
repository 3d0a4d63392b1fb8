"""What is kept of a lock code: its hash, the idle time, wrong tries and the wait they cost.

A wait is measured on the monotonic clock alone: whoever sets the wall clock forward waits as long
as before. That clock counts from the computer's start, so that it also holds over a restart of the
program; after a restart of the computer only the time since then is believed.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from kyivstar_desktop.domain.errors import StorageTrouble

DEFAULT_MINUTES = 5
FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 15 * 60.0


@dataclass(frozen=True, slots=True)
class LockRow:
    """`wait`: seconds that the wrong `tries` cost, from `since` (monotonic seconds)."""

    hashed: str
    minutes: int = DEFAULT_MINUTES
    tries: int = 0
    wait: float = 0.0
    since: float = 0.0
    forgotten: bool = False

    def left_s(self, monotonic: float) -> float:
        """Seconds in which no code is taken; never more than were kept, never below 0."""
        restarted = monotonic < self.since
        gone = monotonic if restarted else monotonic - self.since
        return min(LONGEST_WAIT_S, max(0.0, self.wait - gone))


def wait_after(tries: int) -> float:
    """Seconds after so many wrong codes in a row."""
    if tries < FREE_TRIES:
        return 0.0
    return min(LONGEST_WAIT_S, FIRST_WAIT_S * (1 << min(tries - FREE_TRIES, 10)))


def row_text(row: LockRow) -> str:
    return json.dumps(asdict(row))


def read_row(text: str | None) -> LockRow | None:
    """The kept row; None where none was ever kept. StorageTrouble("damaged") for one that cannot
    be read: it stands for a code all the same.
    """
    if text is None:
        return None
    try:
        known = json.loads(text)
        row = LockRow(**known)
    except (ValueError, TypeError) as error:
        raise StorageTrouble("damaged") from error
    numbers = [v for k, v in known.items() if k not in {"hashed", "forgotten"}]
    words = isinstance(known["hashed"], str) and isinstance(known.get("forgotten", False), bool)
    if not words or not row.hashed or not all(_is_count(number) for number in numbers):
        raise StorageTrouble("damaged")
    return row


def _is_count(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e15
