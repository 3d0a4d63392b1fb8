"""People, lines and what lies on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kyivstar_desktop.domain.money import ZERO, Money

LineId = str
ACTIVE_DAYS = 274
KEPT_DAYS = 365


class LineKind(StrEnum):
    MOBILE = "mobileLine"
    HOME = "homeInternet"


class LineStatus(StrEnum):
    """TMF637 states folded to what a person sees."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    PENDING = "pending"
    ENDED = "ended"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Login:
    """Who signs in: a mobile number (`+380...`) or a personal account of 11 digits."""

    kind: LineKind
    value: str

    @property
    def hint(self) -> str:
        """OAuth `login_hint` (contract 2.2)."""
        return f"tel:{self.value}" if self.kind is LineKind.MOBILE else f"account:{self.value}"


@dataclass(frozen=True, slots=True)
class Role:
    customer: str
    account: str
    role: str


@dataclass(frozen=True, slots=True)
class Person:
    """The signed-in person by /oauth/userinfo. `sub` is pairwise, not a number."""

    sub: str
    name: str
    number: str | None
    roles: tuple[Role, ...] = ()

    @property
    def corporate(self) -> bool:
        """Whether the rail shows the company group."""
        return any(r.role in {"coordinator", "approver", "viewer"} for r in self.roles)


@dataclass(frozen=True, slots=True)
class Customer:
    id: str
    name: str
    accounts: tuple[str, ...]
    email: str = ""
    phone: str = ""
    segment: str = "private"
    language: str = "uk"
    closed: bool = False


@dataclass(frozen=True, slots=True)
class NextCharge:
    """`at` None: the operator did not state a date (unpaid or suspended); amount may be known."""

    at: datetime | None
    amount: Money | None


NO_CHARGE = NextCharge(None, None)


@dataclass(frozen=True, slots=True)
class Line:
    """One mobile number or home-internet line, from TMF637. Times are aware UTC."""

    id: LineId
    kind: LineKind
    number: str  # E.164, or the personal account for home internet
    account: str
    customer: str
    status: LineStatus
    tariff_id: str
    tariff: str
    payment_type: str = "prepaid"
    segment: str = "private"
    charge_period: str = "P4W"
    package_state: str = ""
    next_charge: NextCharge = NO_CHARGE
    disconnect_limit: Money | None = None
    active_until: datetime | None = None
    kept_until: datetime | None = None
    suspension: str = ""
    advance_debt: Money = ZERO
    trust_until: datetime | None = None
    funded_by: str = "line"
    contract: str = ""
    owner: str = ""
    started: datetime | None = None  # when the line began; nothing older exists
    suspended_since: datetime | None = None
    block_until: datetime | None = None  # a block is ordered: the latest moment it begins
    sim_type: str = ""  # sim, esim or ""
    iccid_end: str = ""  # last 4 digits of the SIM card's number
    contract_since: datetime | None = None
    contract_until: datetime | None = None  # of a contract with a term
    contract_fee: Money | None = None  # for ending it before its term
    data_limit_mb: int | None = None  # of a business number
    data_limit_from: datetime | None = None  # from when that limit may be changed again

    @property
    def is_contract(self) -> bool:
        return self.payment_type == "contract"


class BucketKind(StrEnum):
    """654 `code` [X] folded; OTHER keeps the operator's name."""

    MAIN = "MAIN"
    BONUS = "BONUS"
    DATA = "DATA_NATIONAL"
    DATA_SUPER = "DATA_SUPERPOWER"
    DATA_ROAMING = "DATA_ROAMING"
    VOICE_ONNET = "VOICE_ONNET"
    VOICE_OMO = "VOICE_OMO"
    VOICE_FIXED = "VOICE_OFFNET_FIXED"
    VOICE_ROAMING = "VOICE_ROAMING"
    SMS = "SMS_NATIONAL"
    SMS_ROAMING = "SMS_ROAMING"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Bucket:
    """One balance or allowance. `money` for UAH; else `left` and `granted` in whole `unit`s.

    `unit`: UAH, bonus, MB, min, SMS or the operator's text. None in `left`: unlimited.
    """

    id: str
    kind: BucketKind
    name: str
    unit: str
    money: Money | None = None
    left: int | None = None
    granted: int | None = None
    unlimited: bool = False
    until: datetime | None = None
    status: str = "active"
    shared: bool = False
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class LineMoney:
    """Everything Overview needs of one line, as last known."""

    line: Line
    buckets: tuple[Bucket, ...]

    @property
    def main(self) -> Money | None:
        """Main balance; None when the operator has not stated it. Never a guess, never 0."""
        found = [b.money for b in self.buckets if b.kind is BucketKind.MAIN]
        return found[0] if found else None

    @property
    def bonuses(self) -> tuple[Bucket, ...]:
        """Bonus portions, nearest expiry first."""
        portions = [b for b in self.buckets if b.kind is BucketKind.BONUS and b.status == "active"]
        return tuple(sorted(portions, key=_expiry))

    @property
    def allowances(self) -> tuple[Bucket, ...]:
        """Everything that is neither money nor bonus, in the operator's order."""
        money = {BucketKind.MAIN, BucketKind.BONUS}
        return tuple(b for b in self.buckets if b.kind not in money and b.status != "expired")


def _expiry(bucket: Bucket) -> float:
    return bucket.until.timestamp() if bucket.until else float("inf")


def shortage(money: Money, charge: Money) -> Money:
    """What is missing for the next charge (ZERO when it is enough)."""
    return max(charge - money, ZERO)


def life_stage(line: Line, now: datetime) -> str:
    """`active`, `suspended` (91 days), `ended` or `unknown` by the dates of the line (6.5)."""
    if line.active_until is None:
        return "unknown"
    if now < line.active_until:
        return "active"
    kept = line.kept_until or line.active_until + timedelta(days=KEPT_DAYS - ACTIVE_DAYS)
    return "suspended" if now < kept else "ended"
