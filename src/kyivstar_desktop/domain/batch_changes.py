"""What has changed under rows that were consented to: told before the first of them is sent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Code, Level
from kyivstar_desktop.domain.batch_judging import warned_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.batch import BatchRow

SHOWN = 1_000
_PASSES = frozenset({Code.LIFE_ENDS})
"""Comes by the calendar alone, and money is what helps."""
_OWN_DOING = frozenset({Code.OVER_NODE_LIMIT})
"""What rows of this very batch that were paid bring about."""
_SAME_TOPUP = timedelta(minutes=10)  # the operator's time and ours of one top-up


@dataclass(frozen=True, slots=True)
class Changed:
    """Rows that would not go as they were consented to: `rows` (n, code); `kopiykas` of them as
    consented to, which is what is paid. `sample`: at most SHOWN of them, the worst first, see
    `as_paid`.

    `unread`: top-ups made elsewhere could not be looked at since the consent: "all", or the first
    day (ISO) that was seen. `unlisted`: the list of own numbers could not be read.
    """

    rows: tuple[tuple[int, str], ...] = ()
    kopiykas: int = 0
    codes: tuple[tuple[str, int], ...] = ()
    sample: tuple[BatchRow, ...] = ()
    unread: str = ""
    unlisted: bool = False

    @property
    def unchecked(self) -> bool:
        """Whether nothing new was found only because it could not be looked at."""
        return bool(self.unread) or self.unlisted


def is_told(was: BatchRow, now: BatchRow, *, begun: bool) -> bool:
    """Whether a consented row is worth a question: it can no longer go, or it warns of something
    new. `begun`: rows of the same batch may have been paid meanwhile.
    """
    if now.level is Level.ERROR:
        return True
    new = warned_of(now) - warned_of(was) - _PASSES
    if begun:
        new -= _OWN_DOING
        if Code.TWICE_IN_FILE in warned_of(was):
            new -= {Code.TOPPED_UP}  # by its own twin, as it was agreed to
    return bool(new) or (not begun and _paid_again(was, now))


def _paid_again(was: BatchRow, now: BatchRow) -> bool:
    """A top-up newer than the one that was agreed to."""
    before, after = was.detail.get("paid"), now.detail.get("paid")
    if before is None or after is None:
        return False
    return datetime.fromisoformat(after) - datetime.fromisoformat(before) > _SAME_TOPUP


def as_paid(was: BatchRow, now: BatchRow) -> BatchRow:
    """The verdict of now with the sum that was consented to: that one is paid. Where a number lacks
    another sum by now, the detail `lacks` (Money) tells it.
    """
    if was.amount == now.amount:
        return now
    lacks = {} if now.amount is None else {"lacks": now.amount}
    return replace(now, amount=was.amount, detail={**now.detail, **lacks})


def gathered(told: Sequence[BatchRow]) -> Changed:
    """Of the rows as `as_paid` makes them."""
    counted = Counter(str(row.code) for row in told)
    worst = sorted(told, key=lambda row: (row.level.rank, row.n))
    return Changed(
        tuple((row.n, str(row.code)) for row in told),
        sum(row.amount.kopiykas for row in told if row.amount is not None),
        tuple(counted.most_common()),
        tuple(worst[:SHOWN]),
    )
