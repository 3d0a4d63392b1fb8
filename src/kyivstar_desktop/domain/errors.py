"""The closed family of what can go wrong outside: data, no words.

AppError
  Offline TimedOut NetworkGate Untrusted        the way to the operator
  SignedOut StepUpNeeded NotAllowed             who is asking
  Refused Throttled ServerTrouble BadReply      what the operator said
  OutcomeUnknown                                money on its way
  VaultLocked StorageTrouble FileTrouble        this computer
Words come from viewmodels.presenting.present_error, whose match is closed by assert_never.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class AppError(Exception):
    """Base of the family; anything else that reaches a border is a defect."""


@dataclass(eq=False)
class Offline(AppError):
    """No connection came to be. `reason`: refused, dns, proxy, network, unsupported.

    No byte of a request has left.
    """

    reason: str = "network"


@dataclass(eq=False)
class Untrusted(AppError):
    """The server's certificate or address was refused. `reason`: certificate, clock, http."""

    reason: str = "certificate"


@dataclass(eq=False)
class TimedOut(AppError):
    """The whole deadline passed, or the connection broke after the request had begun."""

    sent: bool = True


@dataclass(eq=False)
class NetworkGate(AppError):
    """A captive network answered in the operator's place (HTML with 200)."""


@dataclass(eq=False)
class SignedOut(AppError):
    """The session is over. `reason`: expired, reuse, signedOut, passwordChanged, contractEnded."""

    reason: str = "expired"


@dataclass(eq=False)
class StepUpNeeded(AppError):
    """A fresher or stronger sign-in is wanted (RFC 9470); the request was not executed."""

    acr_values: tuple[str, ...]
    max_age_s: int


@dataclass(eq=False)
class NotAllowed(AppError):
    """The person lacks a right or the token a scope. `what`: the operator's code."""

    what: str = ""


@dataclass(eq=False)
class Refused(AppError):
    """A well-formed refusal: nothing was executed. `code` is the machine word of the contract.

    `detail` keeps the members the operator sent beside it (tries left, seconds to wait, ...);
    money in it is Money, `note` is the operator's own text, plain and capped at 300 characters.
    """

    code: str
    detail: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    status: int = 409


@dataclass(eq=False)
class Throttled(AppError):
    """Too many requests, or works in progress. `wait_s` is the operator's Retry-After, seconds."""

    wait_s: float
    works: bool = False


@dataclass(eq=False)
class ServerTrouble(AppError):
    """5xx or another status the contract does not know. Money: the outcome is not known."""

    status: int
    correlator: str = ""


@dataclass(eq=False)
class BadReply(AppError):
    """The answer was cut, too large or not understood at `path`. Money: outcome not known."""

    path: str = ""
    correlator: str = ""


@dataclass(eq=False)
class OutcomeUnknown(AppError):
    """An intent was sent and nobody knows yet whether it was executed."""

    intent_id: str


@dataclass(eq=False)
class VaultLocked(AppError):
    """The profile's store is shut."""


@dataclass(eq=False)
class StorageTrouble(AppError):
    """This computer's storage.

    `kind`: full, readonly, damaged, newer, key, locked, keyring, busy.
    """

    kind: str


@dataclass(eq=False)
class FileTrouble(AppError):
    """A file the user chose. `kind`: missing, denied, full, format; `row` counts from 1."""

    kind: str
    row: int | None = None


Known = (
    Offline
    | Untrusted
    | TimedOut
    | NetworkGate
    | SignedOut
    | StepUpNeeded
    | NotAllowed
    | Refused
    | Throttled
    | ServerTrouble
    | BadReply
    | OutcomeUnknown
    | VaultLocked
    | StorageTrouble
    | FileTrouble
)
"""Every member of the family: a match over it is closed by assert_never."""
