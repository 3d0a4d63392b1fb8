"""Ports of batches: the operator's calls, tables on the disk, and the rows in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kyivstar_desktop.domain.batch import (
        Batch,
        BatchPage,
        BatchRow,
        FoundFile,
        MoneySource,
        Preview,
        RawRow,
        Tally,
    )
    from kyivstar_desktop.domain.batch_digest import DigestTree
    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
    from kyivstar_desktop.domain.money import Money

T = TypeVar("T")


# --- operator -----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class GrantSeen:
    """A topup_batch grant as the operator holds it. `status` as of `domain.grants.Grant`."""

    id: str
    status: str
    digest: str = ""
    rows: int = 0
    total: Money | None = None
    used_rows: int = 0
    used_total: Money | None = None
    approver: str = ""
    reason: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RowToSend:
    """What the body of a row is made of; `index` is its place in the digest."""

    key: str
    number: str
    amount: Money
    source: str
    company: bool
    grant: str
    index: int
    proof: tuple[str, ...]


class BatchPort(Protocol):
    """docs/contract.md 2.7 and 3.6."""

    async def send(self, intent: Intent) -> PaymentSeen:
        """The journalled bytes under the journalled key, one attempt; see MoneyPort.send."""
        ...

    def row_body(self, row: RowToSend) -> tuple[str, str, bytes]:
        """(method, path, exact bytes) of a row's call, so that they can be journalled first."""
        ...

    async def found(self, rows: Sequence[Intent]) -> Mapping[str, PaymentSeen]:
        """By key, of at most 100 rows of one kind; a key that is missing is not known there."""
        ...

    async def grant(self, grant_id: str) -> GrantSeen: ...
    async def live_grants(self) -> tuple[GrantSeen, ...]:
        """Own grants of batches that are approved or wait for approval."""
        ...

    def credited(self, grant_id: str) -> AsyncIterator[tuple[tuple[str, Money, bool], ...]]:
        """The operator's whole list under a grant: (key, sum, whether completed), in pages."""
        ...

    async def sources(self) -> tuple[MoneySource, ...]: ...
    def topups_since(
        self, since: datetime
    ) -> AsyncIterator[tuple[tuple[str, datetime, Money], ...]]:
        """Own completed top-ups of any way: (number, when, sum), newest first, in pages."""
        ...


# --- tables -------------------------------------------------------------------------------------
class TablesPort(Protocol):
    """Tables in files of the user's. FileTrouble with its kind and, where it has one, its row."""

    async def run(self, work: Callable[..., T], *args: Any) -> T:
        """The result of `work(*args)` from a worker thread."""
        ...

    async def preview(
        self, path: Path, *, sheet: str = "", encoding: str = "", delimiter: str = ""
    ) -> Preview: ...
    def rows(self, preview: Preview) -> AsyncGenerator[tuple[RawRow, ...], None]:
        """Everything under the header, in chunks; closed by who stops before the end (aclosing).

        It ends with FileTrouble("changed") where the file is no longer the one previewed.
        """
        ...

    async def listing(self, folder: Path) -> tuple[FoundFile, ...]:
        """Tables that lie in a folder, by name."""
        ...


# --- rows in the journal ------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class RowQuery:
    """Which rows; empty members ask for nothing. `text` is folded words or digits."""

    levels: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """A row to be sent or asked about. `index` -1: not in a digest."""

    batch: str
    n: int
    index: int
    intent: Intent
    line: str = ""
    customer: str = ""
    what: str = ""


class BatchBook(Protocol):
    """Tables `batch*` of journal.db: same arrows, same triggers, durable, events chained a batch.

    StorageTrouble as the journal; ValueError where a rule of the file refuses.
    """

    async def create(self, batch: Batch, *, operator: str = "", subject: str = "") -> Batch:
        """A draft; `id` is given here."""
        ...

    async def add(self, batch_id: str, rows: Sequence[BatchRow]) -> None: ...
    async def change(self, batch_id: str, **values: Any) -> Batch:
        """Members of the batch; a change of `state` is written as an event."""
        ...

    async def recount(self, batch_id: str) -> Batch:
        """Counts rows and sums anew and keeps them with the batch."""
        ...

    async def get(self, batch_id: str) -> Batch | None: ...
    async def all(self) -> tuple[Batch, ...]:
        """Newest first."""
        ...

    async def same_file(self, file_hash: str, *, since: datetime) -> Batch | None:
        """The last batch of this file that was run, or waits for a consent."""
        ...

    async def under_way(self, batch_id: str) -> Mapping[str, tuple[str, Money]]:
        """(label, sum) of numbers topped up by other batches and payments that have not ended."""
        ...

    async def taken_again(self, batch_id: str) -> frozenset[int]:
        """Lines whose refused rows stand in a later batch made of them."""
        ...

    async def spent(self, batch_id: str, *, before: int, but: Sequence[int]) -> Mapping[str, int]:
        """Kopiykas by department of rows before this one that may go, without `but`."""
        ...

    async def twins(self, batch_id: str, numbers: Sequence[str]) -> tuple[BatchRow, ...]:
        """Draft rows of these numbers, in order."""
        ...

    async def recent(
        self, numbers: Sequence[str], *, since: datetime
    ) -> Mapping[str, tuple[datetime, Money]]:
        """Numbers with a confirmed top-up of this journal: its last time and sum."""
        ...

    async def page(
        self, batch_id: str, query: RowQuery, *, after: Any = None, limit: int = 200
    ) -> BatchPage: ...
    async def rows(self, batch_id: str, numbers: Sequence[int]) -> tuple[BatchRow, ...]: ...
    async def mark(
        self, batch_id: str, *, rows: Sequence[int] = (), code: str = "", **values: bool
    ) -> tuple[int, ...]:
        """Sets accepted, excluded or away; the rows that changed."""
        ...

    async def judged(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        """Replaces what is known of draft rows; a key that they had is dropped."""
        ...

    async def seal(self, batch_id: str) -> DigestTree:
        """Gives every row that goes its key and place, keeps the digest; nothing is planned yet."""
        ...

    async def tree(self, batch_id: str) -> DigestTree:
        """The tree of the rows that were sealed. ValueError where the digest is another one."""
        ...

    async def sealed(self, batch_id: str) -> tuple[tuple[str, str, int, str, str], ...]:
        """(key, number, kopiykas, user, node) of the rows of the digest, in its order."""
        ...

    async def plan(self, batch_id: str, **values: Any) -> Batch:
        """T1 of every sealed row, with the state and grant of the batch, in one transaction."""
        ...

    async def cancel(self, batch_id: str, reason: str) -> None:
        """T2 of every planned row, in one transaction."""
        ...

    async def leave_out(self, batch_id: str, rows: Mapping[int, str]) -> None:
        """T2 of these planned rows, each with its reason, in one transaction."""
        ...

    async def drop(self, batch_id: str) -> None:
        """Forgets a batch of which no row was ever planned. ValueError otherwise."""
        ...

    async def recover(self) -> tuple[str, ...]:
        """Every `sending` row becomes unknown; the ids of batches with rows to ask about."""
        ...

    async def work(
        self, batch_id: str, state: IntentState, *, after: int = 0, limit: int = 200
    ) -> tuple[Work, ...]: ...
    async def unresolved(self) -> tuple[Intent, ...]:
        """Rows of any batch that were sent and are not final: what an erase must not forget."""
        ...

    async def settle(self, batch_id: str, *, confirmed: Sequence[int]) -> None:
        """Rows done on this computer: planned, sending and confirmed in one transaction."""
        ...

    async def keys(
        self, batch_id: str, *, after: int = 0, limit: int = 1000
    ) -> tuple[tuple[int, str, int], ...]:
        """(n, key, kopiykas) of confirmed rows."""
        ...

    async def verify(self, batch_id: str) -> int | None:
        """The first row whose chain or state is not as it was written; None: all are."""
        ...

    # the part of `Journal` that moves rows; moves that wait together are one transaction
    async def move(
        self,
        intent: Intent,
        to: IntentState,
        *,
        changes: Mapping[str, Any] | None = None,
        items: Sequence[IntentItem] | None = None,
        http_status: int | None = None,
        request_id: str = "",
        detail: str = "",
    ) -> Intent: ...
    async def get_row(self, intent_id: str) -> Intent | None: ...
    async def tally(self, batch_id: str) -> Tally: ...
