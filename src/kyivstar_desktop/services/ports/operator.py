"""The operator and time, as the core sees them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Bucket, Customer, Line, Login, Person
    from kyivstar_desktop.domain.billing import CodeChallenge, PaymentLimits, PaymentSeen
    from kyivstar_desktop.domain.cards import NewCard, SavedCard
    from kyivstar_desktop.domain.contract_end import Contact, ContractTerms
    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.domain.history import (
        HistoryItem,
    )
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.life import LifeRule
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.transfers import TransferLimits


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
    grants: tuple[Grant, ...] = ()  # of a step-up with authorization_details


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

    @property
    def era(self) -> int:
        """Grows with each change of who is signed in: no call lives longer than its era."""
        ...

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
    async def step_up_password(
        self, auth_session: str, password: str, *, max_age_s: int
    ) -> Granted:
        """By the own password, for acts that a lost SIM must not stand in the way of."""
        ...

    async def start_grant(self, auth_session: str, details: Mapping[str, Any]) -> Challenge:
        """A code for `authorization_details` of this one object (RFC 9396)."""
        ...

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


class CallbackPort(Protocol):
    """The loopback address an operator's page returns to; one answer for one state."""

    async def listen(self, state: str) -> int:
        """The port of 127.0.0.1."""
        ...

    async def answer(self, deadline_s: float) -> str:
        """The authorization code; Refused or TimedOut."""
        ...

    async def close(self) -> None: ...


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
    contract_end: ContractTerms | None = None
    directory: tuple[Contact, ...] = ()  # the contacts with names and notes
    transfers: TransferLimits | None = None
    life: LifeRule | None = None


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

    async def find(self, intent: Intent) -> PaymentSeen | None:
        """An act that is no card payment, by its key; None: the operator knows no such act.

        Raises NotAllowed("noLookup") where the contract has no question for its kind.
        """
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

    `topic`: balance, line, payment, history, customer, catalogue, order, account, privacy, grant,
    session, notice, chat, resync, other;
    `keys` are line numbers or ids it names; `id` resumes the stream. Of chat the thread stands
    first, and `reason` is thread, message or typing (`payload` then has agent and until).
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
    def console_url(self) -> str:
        """Where a person plays the consultant; "" while the operator does not run."""
        ...

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
    login: str = ""  # a personal account where that is what one signs in with, else the number
