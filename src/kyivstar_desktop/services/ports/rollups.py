"""Port of a company's kept sums: rows of its history go in once, questions are answered from sums.

Nodes are ids of the tree, "" is the whole company. Months are their first days. Kopiykas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from kyivstar_desktop.domain.analytics import (
        By,
        Idle,
        IdleSums,
        MonthSums,
        Odd,
        PersonSum,
        Ranked,
        Reading,
        ServiceSum,
        Sums,
    )
    from kyivstar_desktop.domain.company_moves import MoveCursor, MovePage
    from kyivstar_desktop.domain.fleet import Spend


@dataclass(frozen=True, slots=True)
class Take:
    """A page to be summed: what was read before `until`, as the operator answered at `at`.

    Ids of rows from `ids_since` on are remembered: such a row counts once, however often it comes.
    """

    page: MovePage
    until: datetime
    ids_since: datetime
    at: datetime


class RollupStore(Protocol):
    """Tables `sum_*` of the open profile. StorageTrouble as the rest of the store."""

    # sync
    async def reading(self) -> Reading: ...
    async def begin(self, since: datetime) -> MoveCursor:
        """Where reading goes on: `since` at first, later where it stopped.

        Behind a reading that ended it begins an hour before that end; rows that come again are
        known by their ids.
        """
        ...

    async def take(self, taken: Take) -> int:
        """Adds a page to the sums and moves the cursor in one transaction; how many rows were new.

        A number counts where it stood at the time of the row, by the dated moves of the park.
        """
        ...

    async def settle(self, now: datetime, limit: int = 500) -> tuple[Spend, ...]:
        """Judges numbers whose sums have changed; () when none is left.

        Mean daily spend outside fees over the last 30..60 days, last use, unusual months.
        """
        ...

    # questions
    async def months(self, node: str, since: date) -> tuple[MonthSums, ...]:
        """Oldest first; months without a row are left out."""
        ...

    async def days(self, node: str, since: date) -> Mapping[date, int]: ...
    async def nodes(self, month: date, ids: Sequence[str] | None = None) -> Mapping[str, Sums]:
        """Node -> its subtree in a month; `ids` None: every node that has a sum."""
        ...

    async def shapes(
        self, months: Sequence[date], day: int, ids: Sequence[str] | None = None
    ) -> Mapping[str, tuple[tuple[int, int], ...]]:
        """Node -> (spent up to the `day` of the month, spent after it) of each of `months`."""
        ...

    async def own(self, node: str, month: date) -> Sums:
        """What was spent at the node itself; "": by numbers that stand nowhere in the tree."""
        ...

    async def services(self, node: str, month: date) -> tuple[ServiceSum, ...]:
        """The dearest first."""
        ...

    async def top(self, node: str, month: date, by: By, limit: int = 50) -> tuple[Ranked, ...]: ...
    async def people(self, node: str, month: date, limit: int = 200) -> tuple[PersonSum, ...]:
        """The dearest first."""
        ...

    async def odd(self, node: str, month: date, limit: int = 200) -> tuple[Odd, ...]: ...
    async def count_odd(self, node: str, month: date) -> int: ...
    async def idle(self, node: str, now: datetime, limit: int = 500) -> tuple[Idle, ...]:
        """Numbers of the park that were not used for 90 days, the dearest first."""
        ...

    async def idle_sums(self, node: str, now: datetime) -> IdleSums: ...
