"""Protocols of everything outside the core. Adapters implement them, tests fake them.

Every operator call raises only the family of domain.errors. Times are aware UTC, money is Money.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from kyivstar_desktop.domain.account import Bucket, Customer, Line, Login, Person
    from kyivstar_desktop.domain.billing import CodeChallenge, PaymentLimits, PaymentSeen
    from kyivstar_desktop.domain.cards import NewCard, SavedCard
    from kyivstar_desktop.domain.history import (
        HistoryItem,
        HistoryKey,
        HistoryQuery,
        MonthBar,
        Sums,
    )
    from kyivstar_desktop.domain.intents import Intent, IntentEvent, IntentItem, IntentState
    from kyivstar_desktop.domain.money import Money


# --- time ---------------------------------------------------------------------------------------
class Clock(Protocol):
    def now(self) -> datetime:
        """Wall clock, aware UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump: deadlines and countdowns."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Until `seconds` have passed on the monotonic clock."""
        ...


# --- operator: sign-in --------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Challenge:
    """An open challenge: send its code with `auth_session`, then redeem with `verifier`."""

    auth_session: str = field(repr=False)
    verifier: str = field(repr=False)
    code: CodeChallenge | None = None


@dataclass(frozen=True, slots=True)
class Granted:
    """An authorization code, 60 s, once."""

    authorization_code: str = field(repr=False)
    auth_session: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenSet:
    """Reply of the token endpoint. `refresh_token` None: none came, keep the old one."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False)
    expires_in_s: int
    scope: frozenset[str]
    session_id: str
    sub: str
    acr: str
    auth_time: datetime | None
    auth_session: str = field(repr=False, default="")
    registered: bool = False


@dataclass(frozen=True, slots=True)
class SessionRow:
    id: str
    current: bool
    device: str
    created_at: datetime | None
    last_used_at: datetime | None
    address: str
    acr: str


class TokenSource(Protocol):
    """Implemented by services.session; the HTTP client asks it for each call."""

    async def access(self) -> str:
        """A live access token; refreshes early, single flight. Raises SignedOut."""
        ...

    async def renewed(self, stale: str) -> str:
        """A token other than `stale` after a 401; one refresh however many callers."""
        ...


class IdentityPort(Protocol):
    """Challenge, token, revoke, sessions (contract 2).

    Refused codes are the OAuth `error` words: otp_invalid, otp_expired, password_invalid,
    locked, slow_down, invalid_session,
    redirect_to_web (detail: request_uri), access_denied; detail keeps attempts_left, retry_after_s,
    codes_left, way and, where one came, auth_session.
    """

    async def start_sms(self, login: Login, *, device: str) -> Challenge: ...
    async def start_password(self, login: Login, password: str, *, device: str) -> Granted: ...
    async def submit_code(self, challenge: Challenge, code: str) -> Granted: ...
    async def resend(self, challenge: Challenge) -> Challenge: ...
    async def step_up_sms(self, auth_session: str, *, max_age_s: int) -> Challenge: ...
    async def redeem(self, granted: Granted) -> TokenSet: ...
    async def refresh(self, refresh_token: str) -> TokenSet: ...
    async def revoke(self, refresh_token: str) -> None: ...
    async def browser_url(self, *, redirect_port: int, state: str) -> tuple[str, str]:
        """(URL for the system browser, PKCE verifier)."""
        ...

    async def userinfo(self) -> Person: ...
    async def sessions(self) -> tuple[SessionRow, ...]: ...
    async def end_session(self, session_id: str) -> None: ...
    async def end_other_sessions(self) -> None: ...


# --- operator: data -----------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class OperatorProfile:
    """From discovery and /operator-profile; defaults are the worst case of contract 1.10."""

    issuer: str
    name: str
    sandbox: bool = False
    limits: PaymentLimits | None = None
    key_ttl_s: int = 1800
    replays_errors: bool = False
    checks_body: bool = False
    authoritative_reads: bool = False
    max_request_s: int = 120
    features: frozenset[str] = frozenset()
    contacts: tuple[tuple[str, str], ...] = ()  # (kind, phone or URL)
    apis: frozenset[str] | None = None  # words such as TMF654; None: no catalogue


@dataclass(frozen=True, slots=True)
class Stamped:
    """A reply's value with the operator's time (header Date, else ours)."""

    value: Any
    at: datetime


class AccountPort(Protocol):
    async def profile(self) -> OperatorProfile: ...
    async def customers(self) -> tuple[Customer, ...]: ...
    async def lines(self) -> tuple[Line, ...]: ...
    async def buckets(self, number: str, *, account: str) -> tuple[Bucket, ...]:
        """Of one line: by its number, for home internet by its personal account."""
        ...

    def operator_offset_s(self) -> float | None:
        """Operator's business clock minus ours by the last `Date` header; None before any."""
        ...


class HistoryPort(Protocol):
    async def actions(
        self, number: str, *, since: datetime, until: datetime, offset: int, limit: int
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        """One page ordered by (requestedDate, id), and whether more follow. `until` exclusive."""
        ...


class MoneyPort(Protocol):
    async def cards(self) -> tuple[SavedCard, ...]: ...
    async def tokenise(self, card: NewCard, *, key: str) -> SavedCard: ...
    async def forget_card(self, card_id: str) -> None: ...
    def payment_body(
        self,
        *,
        key: str,
        account: str,
        card_id: str,
        parts: Sequence[tuple[str, Money]],
        fee: Money,
        name: str,
    ) -> tuple[str, str, bytes]:
        """(method, path, exact bytes) of POST /payment, so that they can be journalled first."""
        ...

    async def send(self, intent: Intent) -> PaymentSeen:
        """The journalled bytes under the journalled key, one attempt, no retry of its own."""
        ...

    async def payment(self, server_id: str) -> PaymentSeen: ...
    async def payment_by_key(self, key: str) -> PaymentSeen | None:
        """None: the operator knows no such payment."""
        ...

    async def confirm(self, authorization_id: str, code: str) -> None: ...
    async def resend_code(self, authorization_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Event:
    """One hint of the stream.

    `topic`: balance, line, payment, history, customer, session, notice, resync, other;
    `keys` are line numbers or ids it names; `id` resumes the stream.
    """

    id: str
    topic: str
    keys: tuple[str, ...] = ()
    reason: str = ""
    payload: Any = None


class EventsPort(Protocol):
    def stream(self, *, after: str | None) -> AsyncIterator[Event]:
        """Live events until the connection ends (then it returns) or fails (AppError)."""
        ...


class DemoPort(Protocol):
    """The embedded sandbox's control surface; absent for a real operator."""

    async def messages(self, number: str, *, after: str | None) -> tuple[DemoMessage, ...]: ...
    async def people(self) -> tuple[DemoPerson, ...]: ...
    async def stop(self) -> None:
        """Ends the embedded operator (tour: shows the client offline)."""
        ...

    async def start(self) -> None:
        """Starts it again on the same address."""
        ...


@dataclass(frozen=True, slots=True)
class DemoMessage:
    id: str
    number: str
    at: datetime
    text: str = field(repr=False)
    code: str = field(repr=False, default="")
    purpose: str = ""
    delivered: bool = True


@dataclass(frozen=True, slots=True)
class DemoPerson:
    number: str
    shows: str
    password: str = field(repr=False, default="")


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
    """What a committed write left behind. `topics`: lines, balance, history, customer, cards."""

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
    async def customers(self) -> Stamped | None: ...
    async def cards(self) -> Stamped | None: ...
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

    async def checkpoint(self) -> None: ...
    async def close(self) -> None: ...


class ExportPort(Protocol):
    """Files the user asked for: written beside, then moved into place (atomic)."""

    async def write_table(
        self,
        path: Path,
        heads: Sequence[str],
        rows: AsyncIterator[Sequence[Sequence[str | Money | datetime]]],
    ) -> int:
        """CSV (UTF-8 with BOM, `;`) or XLSX by the suffix; returns the rows written.

        Cells that begin with = + - @ tab or NUL are defused. FileTrouble otherwise.
        """
        ...


class PreferencesPort(Protocol):
    def load(self) -> Mapping[str, Any]: ...
    def save(self, values: Mapping[str, Any]) -> None:
        """Atomic; unknown keys of a newer program are kept. StorageTrouble("full"/"readonly")."""
        ...


class Vault(Protocol):
    """Opens the two databases of one profile with its data key."""

    async def open(self, profile_id: str, key: bytes) -> tuple[Store, Journal]: ...
    async def destroy(self, profile_id: str, *, keep_stub: bool) -> None:
        """Removes the profile's files, offline too.

        `keep_stub` leaves keys, ids and hashes of
        unresolved intents (no name, number or sum).
        """
        ...

    def profiles(self) -> tuple[str, ...]: ...
