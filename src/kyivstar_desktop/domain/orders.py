"""Orders on a line (TMF622): what a person asks for, what it will do, what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 the store reads these types back by their fields
from enum import StrEnum

from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money

ENDED = frozenset({"terminated", "cancelled", "aborted"})
_PRICES = frozenset({"chargeNow", "nextCharge", "insufficientFunds"})


class Act(StrEnum):
    """Kinds of order; the value is also the order's `category` on the wire."""

    CHANGE_TARIFF = "changeTariff"
    CONNECT = "connectOption"  # also start package now, «Екстра гроші», «Тиждень довіри»
    DISCONNECT = "disconnectOption"
    CHANGE_OPTION = "changeOption"  # other facts of a connected service, such as forwardTo
    BLOCK = "block"
    UNBLOCK = "unblock"
    CHANGE_SIM = "changeSim"
    DATA_LIMIT = "dataLimit"


@dataclass(frozen=True, slots=True)
class NewOrder:
    """One act on one line. `key` is made when the form opens: one press, one order.

    `offering`: the new tariff or service; `product`: the connected service to switch off or to
    change; `facts`: productCharacteristic pairs (suspensionReason, forwardTo, condition, simType,
    iccid, payWith, dataLimitMb, where "" is no limit); `start`: None is now; `charge` is what the
    preview says it takes now.
    """

    key: str
    act: Act
    line: str
    customer: str
    offering: str = ""
    product: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    start: datetime | None = None
    charge: Money = ZERO


@dataclass(frozen=True, slots=True)
class Consequence:
    """One line of "what will happen". `code` by contract 3.11; `text` is the operator's own.

    `count` is in whole `unit`s (bonus, MB, min, SMS); None with a `bucket`: unlimited.
    """

    code: str
    text: str
    product: str = ""
    amount: Money | None = None
    date: datetime | None = None
    name: str = ""  # of the product
    bucket: str = ""  # code of the allowance that is lost
    count: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an order would do now. `estimate`: computed here, the operator has no preview."""

    total: Money | None  # taken at once
    consequences: tuple[Consequence, ...]
    expected: datetime | None = None  # when it would be completed
    estimate: bool = False

    def find(self, code: str) -> Consequence | None:
        return next((one for one in self.consequences if one.code == code), None)

    def agrees(self, other: Preview) -> bool:
        """Whether a person who read one has read the other: sums, consequences and their days.

        Seconds pass between the two and allowances are used meanwhile: instants are compared by
        their Kyiv day, counts only where they are a price (bonuses).
        """
        return self.total == other.total and self._terms() == other._terms()

    def _terms(self) -> list[tuple[str, ...]]:
        return sorted(
            (
                one.code,
                one.product,
                one.bucket,
                str(one.amount.kopiykas) if one.amount is not None else "",
                kyiv_day(one.date).isoformat() if one.date is not None else "",
                f"{one.count} {one.unit}" if one.code in _PRICES else "",
            )
            for one in self.consequences
        )

    @property
    def short(self) -> Money | None:
        """What is missing for it; None: enough, or not money."""
        found = self.find("insufficientFunds")
        return found.amount if found is not None else None


class OrderState(StrEnum):
    """TMF622 words, folded; OTHER keeps the text aside."""

    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "inProgress"
    PENDING = "pending"
    HELD = "held"
    ASSESSING = "assessingCancellation"
    CANCELLING = "pendingCancellation"
    COMPLETED = "completed"
    PARTIAL = "partial"
    FAILED = "failed"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    OTHER = "other"

    @property
    def final(self) -> bool:
        return self in {
            self.COMPLETED, self.PARTIAL, self.FAILED, self.REJECTED, self.CANCELLED
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Order:
    """An order as the operator reports it. `act` None: of a kind this client does not make."""

    id: str
    key: str  # externalId
    state: OrderState
    ordered_at: datetime | None
    line: str  # line id of the first item, "" where it names none
    act: Act | None
    offering: str = ""
    offering_name: str = ""
    product: str = ""
    start: datetime | None = None
    expected: datetime | None = None
    completed_at: datetime | None = None
    reason: str = ""  # statusReason of the item that failed
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """A service connected to a line (TMF637)."""

    id: str
    line: str  # line id
    offering: str
    name: str
    status: str  # active, suspended, pendingActive, pendingTerminate, terminated
    price: Money | None
    period: str  # P4W, P1M, P1D or ""
    next_at: datetime | None = None
    next_amount: Money | None = None
    connected_at: datetime | None = None
    connected_by: str = ""  # subscriber, coordinator, operator, tariff
    channel: str = ""
    order: str = ""
    can_disconnect: bool = True
    bonus_payable: bool = False
    ends_at: datetime | None = None
    facts: tuple[tuple[str, str], ...] = ()  # other stated characteristics: (name, value)

    @property
    def live(self) -> bool:
        """Whether it still stands on the line, suspended and ending ones too."""
        return self.status not in ENDED

    def fact(self, name: str) -> str:
        return next((value for known, value in self.facts if known == name), "")
