"""This computer, as the core sees it: secrets, journal, store, files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from kyivstar_desktop.domain.account import Bucket, Customer, Line
    from kyivstar_desktop.domain.cards import SavedCard
    from kyivstar_desktop.domain.history import (
        HistoryItem,
        HistoryKey,
        HistoryQuery,
        KindSum,
        MonthBar,
        Sums,
    )
    from kyivstar_desktop.domain.intents import Intent, IntentEvent, IntentItem, IntentState
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.ports.audit import AuditBook
    from kyivstar_desktop.services.ports.batch import BatchBook
    from kyivstar_desktop.services.ports.fleet import FleetStore
    from kyivstar_desktop.services.ports.operator import Stamped
    from kyivstar_desktop.services.ports.rollups import RollupStore
    from kyivstar_desktop.services.ports.support import ChatStore


# --- this computer: secrets, files --------------------------------------------------------------
class SecretPlace(StrEnum):
    """Where a profile's key lives."""

    SYSTEM = "system"
    MEMORY = "memory"  # no usable key store: until exit


@dataclass(frozen=True, slots=True)
class SecretState:
    """`why` for MEMORY: absent, locked, silent, refused, unreliable. `backend`: class name."""

    place: SecretPlace
    backend: str = ""
    why: str = ""


class SecretStore(Protocol):
    """The system key store behind an allow-list, a deadline and a read-back.

    Never blocks the loop; raises StorageTrouble("keyring") or ("locked") only where said.
    """

    async def probe(self) -> SecretState: ...
    async def read(self, name: str) -> bytes | None:
        """None: no such entry. StorageTrouble where the store cannot be used."""
        ...

    async def write(self, name: str, value: bytes) -> None:
        """Written and read back; StorageTrouble otherwise."""
        ...

    async def remove(self, name: str) -> None:
        """Gone afterwards; a store that cannot be used is ignored after its deadline."""
        ...


class Journal(Protocol):
    """journal.db: the only truth about money on its way. One committed transaction per call."""

    @property
    def batches(self) -> BatchBook:
        """The rows of batches in the same file. StorageTrouble("damaged") where it is shut."""
        ...

    @property
    def audit(self) -> AuditBook:
        """Acts that have no chain elsewhere. StorageTrouble("damaged") where it is shut."""
        ...

    async def plan(self, intent: Intent) -> Intent: ...
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
    ) -> Intent:
        """Commits the arrow and returns the new row.

        StorageTrouble("busy") if somebody moved it first (version), ValueError for an
        arrow outside the table.
        """
        ...

    async def note(self, intent: Intent, **changes: Any) -> Intent:
        """Changes bookkeeping members (left_at, next_ask_at, receipt) without an arrow."""
        ...

    async def get(self, intent_id: str) -> Intent | None: ...
    async def by_key(self, key: str) -> Intent | None: ...
    async def open_intents(self) -> tuple[Intent, ...]:
        """Every row that is not final, oldest first."""
        ...

    async def recent(self, limit: int = 50) -> tuple[Intent, ...]: ...
    async def events(self, intent_id: str) -> tuple[IntentEvent, ...]: ...
    async def verify(self) -> str | None:
        """None when the hash chain holds, else the id of the first altered intent."""
        ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Changes:
    """What a committed write left behind. `topics`: lines, balance, history, customer, cards,
    chat, and the name of whatever was kept.
    """

    topics: frozenset[str]
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Page:
    """One keyset page, newest first. `after` None: this was the last."""

    rows: tuple[HistoryItem, ...]
    after: HistoryKey | None


class Store(Protocol):
    """store.db: the encrypted cache every screen reads. Loss of it never touches money."""

    def subscribe(self, slot: Callable[[Changes], None]) -> Callable[[], None]:
        """Called on the loop after commits, gathered for 50 ms; returns undo."""
        ...

    async def put_lines(self, lines: Sequence[Line], at: datetime) -> None: ...
    async def put_buckets(self, number: str, buckets: Sequence[Bucket], at: datetime) -> None: ...
    async def put_customers(self, customers: Sequence[Customer], at: datetime) -> None: ...
    async def put_cards(self, cards: Sequence[SavedCard], at: datetime) -> None: ...
    async def lines(self) -> Stamped | None:
        """value: tuple[Line, ...] in the operator's order."""
        ...

    async def buckets(self, number: str) -> Stamped | None: ...
    async def all_buckets(self) -> Mapping[str, Stamped]:
        """By number, of every line that was ever read."""
        ...

    async def customers(self) -> Stamped | None: ...
    async def cards(self) -> Stamped | None: ...
    async def keep(self, name: str, value: object, at: datetime) -> None:
        """Any last known thing made of dataclasses, under its own `name`, which is its topic."""
        ...

    async def kept(self, name: str, kind: Any) -> Stamped | None:
        """What `keep` was given, read as `kind`; None where absent or no longer readable."""
        ...

    async def get_value(self, name: str) -> str | None:
        """Small profile values (refresh token, person, event id), encrypted with the store."""
        ...

    async def put_value(self, name: str, value: str | None) -> None: ...
    # history
    async def add_history(self, number: str, rows: Sequence[HistoryItem]) -> int:
        """Upsert by id; returns how many were new. Roll-ups in the same transaction."""
        ...

    async def history_page(
        self, query: HistoryQuery, after: HistoryKey | None, limit: int = 200
    ) -> Page: ...
    async def history_near(self, query: HistoryQuery, day: date, limit: int = 200) -> Page:
        """The page whose first row is the newest one before the end of Kyiv `day`."""
        ...

    async def history_sums(self, query: HistoryQuery) -> Sums: ...
    async def history_kinds(self, query: HistoryQuery) -> tuple[KindSum, ...]:
        """Totals of a query by category and title, the largest spending first."""
        ...

    async def history_selected(self, ids: Sequence[str]) -> Sums: ...
    async def history_bars(
        self, query: HistoryQuery, starts: Sequence[date]
    ) -> tuple[MonthBar, ...]:
        """One bar per half-open range between consecutive `starts` and to now.

        From roll-ups where the query is unfiltered.
        """
        ...

    async def history_days(self, query: HistoryQuery, days: Sequence[date]) -> Mapping[date, Money]:
        """Sum of `delta` per Kyiv day of the query: group rows."""
        ...

    async def history_item(self, item_id: str) -> HistoryItem | None: ...
    async def history_same(self, item: HistoryItem, limit: int = 24) -> tuple[HistoryItem, ...]:
        """Earlier charges of the same reason and title, newest first."""
        ...

    async def history_span(self, number: str) -> tuple[int, int, int] | None:
        """(oldest time_us, newest time_us, rows) of one line; None when nothing is stored."""
        ...

    async def covered(self, number: str) -> tuple[date, ...]:
        """First days of the Kyiv months whose history is wholly stored."""
        ...

    async def mark_covered(self, number: str, months: Sequence[date]) -> None: ...
    def history_all(self, query: HistoryQuery) -> AsyncIterator[tuple[HistoryItem, ...]]:
        """All rows of the query in chunks, oldest first: export."""
        ...

    @property
    def chat(self) -> ChatStore: ...
    @property
    def fleet(self) -> FleetStore: ...
    @property
    def rollups(self) -> RollupStore: ...
    async def checkpoint(self) -> None: ...
    async def close(self) -> None: ...


class ExportPort(Protocol):
    """Files the user asked for: written beside, then moved into place (atomic)."""

    async def write_table(
        self,
        path: Path,
        heads: Sequence[str],
        rows: AsyncIterator[Sequence[Sequence[str | Money | datetime]]],
        *,
        encoding: str = "",
    ) -> int:
        """CSV (`;`, UTF-8 with BOM or `encoding`), XLSX or JSON by the suffix; the rows written.

        Cells that begin with = + - @ tab or NUL are defused. FileTrouble otherwise.
        """
        ...

    async def write_pack(
        self,
        path: Path,
        members: Mapping[str, bytes],
        table: tuple[str, Sequence[str], Sequence[Sequence[str | Money | datetime]]],
    ) -> None:
        """A ZIP of `members` (name: content) and one CSV (name, heads, rows). FileTrouble."""
        ...

    async def read_bytes(self, path: Path, most: int) -> bytes:
        """A whole file. FileTrouble: missing, denied, or big beyond `most` bytes."""
        ...

    async def write_bytes(self, path: Path, content: bytes) -> None:
        """The whole file or none. FileTrouble: missing folder, denied, full."""
        ...


class PreferencesPort(Protocol):
    def load(self) -> Mapping[str, Any]: ...
    def save(self, values: Mapping[str, Any]) -> None:
        """Atomic; unknown keys of a newer program are kept. StorageTrouble("full"/"readonly")."""
        ...


class Vault(Protocol):
    """Opens the two databases of one profile with its data key."""

    async def open(self, profile_id: str, key: bytes) -> tuple[Store, Journal]: ...
    async def peek(self, profile_id: str, key: bytes) -> tuple[Store, int]:
        """The profile's store for reading only, and how many of its payments are not final.

        The caller closes the store. StorageTrouble: absent, key, damaged, newer, readonly; nothing
        is made, mended or migrated.
        """
        ...

    async def destroy(self, profile_id: str, *, keep_stub: bool) -> None:
        """Removes the profile's files, offline too.

        `keep_stub` leaves keys, ids and hashes of
        unresolved intents (no name, number or sum).
        """
        ...

    def profiles(self) -> tuple[str, ...]: ...
