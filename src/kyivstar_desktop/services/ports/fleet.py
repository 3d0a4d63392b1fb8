"""Ports of the company's park: the operator's lists (TMF666, 637, 654) and the store's tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
    from datetime import date, datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import (
        FleetGroup,
        FleetKey,
        FleetLine,
        FleetNote,
        FleetPage,
        FleetPicked,
        FleetQuery,
        FleetSums,
        Freshness,
        Node,
        Spend,
    )
    from kyivstar_desktop.domain.fleet_nodes import NewNode
    from kyivstar_desktop.domain.life import LifeRule
    from kyivstar_desktop.domain.money import Money


# --- operator -----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class AccountSeen:
    """One account of the tree; `parent` "" at the root. `etag` is "" where the list has none."""

    id: str
    kind: str  # company, department, costCentre, personal, universal
    name: str
    parent: str = ""
    code: str = ""
    state: str = "Active"
    due: Money | None = None
    due_at: datetime | None = None
    credit_limit: Money | None = None
    payment_status: str = ""


@dataclass(frozen=True, slots=True)
class BalanceSeen:
    """What the buckets of one page say of a number; `account` alone: shared money of an account.

    `moved_at` is the last movement. None: not stated on this page. `data_*` add up over the data
    buckets of the number in whole MB; `unlimited` data has no figures.
    """

    number: str
    account: str = ""
    main: Money | None = None
    main_stated: bool = False
    data_left_mb: int | None = None
    data_total_mb: int | None = None
    moved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FleetChunk:
    """A page of the operator's reply. `at` is the operator's time of it, `total` its hint.

    `unread`: rows that could not be read.
    """

    at: datetime
    lines: tuple[Line, ...] = ()
    accounts: tuple[AccountSeen, ...] = ()
    balances: tuple[BalanceSeen, ...] = ()
    total: int | None = None
    unread: int = 0


class FleetPort(Protocol):
    """Pages of 1 000, each one decoded off the loop. `since`: only what changed from then on.

    An operator that knows no such filter raises Refused("unsupportedFilter"), and is asked whole.
    Every iterator raises only the family of domain.errors; what it has given stays given.
    """

    def accounts(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        """Every account of the company's tree, personal ones too. Nothing without TMF666."""
        ...

    def lines(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        """Every number of the company, by id."""
        ...

    def balances(
        self, customer: str, *, since: datetime | None = None
    ) -> AsyncGenerator[FleetChunk, None]:
        """Main balances and data allowances in bulk."""
        ...

    async def count(self, customer: str) -> int | None:
        """How many numbers `lines` would give; None: the operator tells no total."""
        ...

    async def balances_of(self, numbers: Sequence[str]) -> FleetChunk:
        """Of at most 100 numbers: single refreshes, and operators without the bulk filter."""
        ...

    async def lines_of(self, lines: Sequence[str]) -> FleetChunk:
        """Of at most 100 line ids; those that are gone are not in it."""
        ...

    async def move(self, account: str, node: str) -> None:
        """Puts a personal account under another node. Refused: cycle, forbiddenRole, notFound."""
        ...

    def node_body(self, node: NewNode, customer: str) -> tuple[str, str, bytes]:
        """(method, path, bytes) of a keyed act that makes a department or a cost centre."""
        ...

    async def node(self, node: str) -> FleetChunk:
        """One account of the tree as the operator has it now. Refused("notFound")."""
        ...

    async def rename(self, node: str, name: str) -> FleetChunk:
        """Another name where it hangs; the account as it is then. One attempt."""
        ...


# --- store --------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class FleetPass:
    """A round over all numbers. `full`: every list was read from its beginning to its end."""

    number: int
    started_at: datetime
    full: bool
    ended_at: datetime | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class Judge:
    """What risk is judged with: the operator's day and its rules of a number's life."""

    now: datetime
    today: date
    life: LifeRule


@dataclass(frozen=True, slots=True)
class Moved:
    """A number changed its place in the tree on `at`."""

    line: str
    number: str
    before: str
    after: str
    at: datetime


class FleetStore(Protocol):
    """Tables `fleet_*` of the open profile; writes are transactions of a few hundred rows.

    Reads answer in the reader's thread. StorageTrouble as the rest of the store.
    """

    # sync
    async def begin(self, *, at: datetime, full: bool) -> FleetPass:
        """Opens a round; one that was left open is continued by its successor."""
        ...

    async def last_pass(self) -> FleetPass | None:
        """The last round that ended without an error."""
        ...

    async def last_full(self) -> FleetPass | None:
        """The last full one that ended without an error."""
        ...

    async def put_accounts(
        self,
        accounts: Sequence[AccountSeen],
        *,
        at: datetime,
        round_: FleetPass | None,
        judge: Judge,
    ) -> None:
        """`round_` None: single accounts beside a round."""
        ...

    async def put_lines(
        self, lines: Sequence[Line], *, at: datetime, round_: FleetPass | None, judge: Judge
    ) -> None:
        """New ones join, known ones are compared; `round_` None: single numbers beside a round."""
        ...

    async def put_balances(
        self,
        balances: Sequence[BalanceSeen],
        *,
        at: datetime,
        round_: FleetPass | None,
        judge: Judge,
    ) -> None:
        """`round_` None: single numbers beside a round. Numbers that are not ours are ignored."""
        ...

    async def put_failed(
        self, numbers: Sequence[str], cause: str, *, round_: FleetPass
    ) -> None: ...
    async def numbers_after(self, number: str, limit: int) -> tuple[str, ...]:
        """The next numbers in order: a walk over all, in chunks."""
        ...

    async def failed_numbers(self) -> tuple[str, ...]: ...
    async def unseen(self, round_: FleetPass, limit: int) -> tuple[str, ...]:
        """Line ids that a full listing has not named."""
        ...

    async def leave(self, lines: Sequence[str], *, at: datetime) -> None:
        """They are no longer ours; their notes are kept for 90 days."""
        ...

    async def end(self, round_: FleetPass, *, at: datetime, error: str = "") -> None: ...
    async def judge_all(self, judge: Judge) -> int:
        """Dates every risk anew, in pieces, unless that was done for this day; how many changed."""
        ...

    async def put_spend(self, rows: Sequence[Spend], judge: Judge) -> None: ...

    # reading
    async def nodes(self) -> tuple[Node, ...]:
        """Depth-first, children by name."""
        ...

    async def freshness(self) -> Freshness: ...
    async def page(
        self, query: FleetQuery, after: FleetKey | None, limit: int = 200, *, skip: int = 0
    ) -> FleetPage:
        """`skip` rows more are passed over behind `after`."""
        ...

    async def count(self, query: FleetQuery) -> int: ...
    async def views(self, query: FleetQuery) -> Mapping[str, int]: ...
    async def sums(self, what: FleetQuery | FleetPicked) -> FleetSums: ...
    async def groups(self, query: FleetQuery) -> tuple[FleetGroup, ...]: ...
    async def lines_by(self, *, lines: Sequence[str] = ()) -> tuple[FleetLine, ...]:
        """In the order asked; those that are unknown are left out."""
        ...

    async def find(self, numbers: Sequence[str]) -> Mapping[str, FleetLine]: ...
    def picked(self, what: FleetPicked) -> AsyncIterator[tuple[FleetLine, ...]]:
        """Chunks of 1 000 by the query's order; explicit lines in their own."""
        ...

    async def product(self, line: str) -> Line | None:
        """The line itself, as TMF637 had it."""
        ...

    async def index(self) -> tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]:
        """(line ids, numbers, aliases, users), four columns of one length: the palette's."""
        ...

    # notes
    async def notes(self, numbers: Sequence[str] | None = None) -> tuple[FleetNote, ...]:
        """Of these numbers, else all, by number."""
        ...

    async def put_notes(self, notes: Sequence[FleetNote], *, at: datetime) -> None:
        """Whole notes; an empty one removes it."""
        ...

    async def put_places(self, places: Mapping[str, str], *, at: datetime) -> None:
        """Personal account -> node: they were moved just now; each move is dated."""
        ...

    async def moves(self, since: datetime) -> tuple[Moved, ...]: ...
