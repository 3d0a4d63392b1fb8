"""Money from number to number: the operator's rules, checked before anything is sent (A10).

Rules and machine words are those of TMF654 transferBalance (docs/contract.md 3.7).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.account import Role


SENDERS = frozenset({"owner", "coordinator", "selfManaged"})
"""Roles that may order on a number (docs/contract.md 3.14)."""


@dataclass(frozen=True, slots=True)
class TransferLimits:
    """`limits.transfer*` and `fees.transfer` of /operator-profile; defaults are the contract's.

    `fee` None: the operator has not stated it. `code_above`: a larger sum needs a code.
    """

    least: Money = Money(1_00)
    most: Money = Money(1_000_00)
    month_most: Money = Money(2_900_00)
    code_above: Money = Money(20_00)
    fee: Money | None = None

    def needs_code(self, amount: Money) -> bool:
        """Whether the operator asks for a code: above the threshold, not at it."""
        return amount > self.code_above


@dataclass(frozen=True, slots=True)
class Transfer:
    """One order: `key` is made when the form opens and stays with it."""

    key: str
    sender: Line
    receiver: str  # E.164
    amount: Money
    fee: Money = ZERO
    bucket: str = ""  # id of the sender's main balance, where it is known


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why the operator would refuse. `rule` is a machine word, `figure` what it is about.

    sender: senderKind, senderStatus, advanceDebt, senderFunded. receiver: self, senderContract,
    receiverContract. sum: transferMin, transferMax (figure: the limit), transferMonthMax (figure:
    what is left of the month), insufficientFunds (figure: what is short).
    """

    field: str
    rule: str
    figure: Money | None = None


def may_send(line: Line, roles: Sequence[Role]) -> bool:
    """Whether the number is the person's own by a role. A member of a universal account is seen
    and topped up by its owner, but keeps its own money.
    """
    return any(
        role.role in SENDERS and (role.account == line.account or _is_whole(role, line))
        for role in roles
    )


def _is_whole(role: Role, line: Line) -> bool:
    """A coordinator or owner has every account of the customer; the others one number."""
    return role.role != "selfManaged" and role.customer == line.customer


def sender_obstacle(sender: Line) -> Obstacle | None:
    """What keeps this number from sending anything to anybody."""
    if sender.kind is not LineKind.MOBILE:
        return Obstacle("sender", "senderKind")
    if sender.status is not LineStatus.ACTIVE:
        return Obstacle("sender", "senderStatus")
    if sender.advance_debt:
        return Obstacle("sender", "advanceDebt", sender.advance_debt)
    if sender.funded_by == "account":
        return Obstacle("sender", "senderFunded")
    return None


def receiver_obstacle(sender: Line, receiver: str, own: Sequence[Line]) -> Obstacle | None:
    """A contract number pays only numbers of the same customer; one's own pay each other."""
    if receiver == sender.number:
        return Obstacle("receiver", "self")
    known = next((line for line in own if line.number == receiver), None)
    same = known is not None and known.customer == sender.customer
    if same:
        return None
    if sender.is_contract:
        return Obstacle("receiver", "senderContract")
    if known is not None and known.is_contract:
        return Obstacle("receiver", "receiverContract")
    return None


def sum_obstacle(
    amount: Money, limits: TransferLimits, *, sent: Money | None, balance: Money | None
) -> Obstacle | None:
    """`sent`: this Kyiv month's transfers of the sender; None, as `balance`: not known."""
    if amount < limits.least:
        return Obstacle("sum", "transferMin", limits.least)
    if amount > limits.most:
        return Obstacle("sum", "transferMax", limits.most)
    left = month_left(limits, sent)
    if left is not None and amount > left:
        return Obstacle("sum", "transferMonthMax", left)
    cost = amount + (limits.fee or ZERO)
    if balance is not None and balance < cost:
        return Obstacle("sum", "insufficientFunds", cost - balance)
    return None


def month_left(limits: TransferLimits, sent: Money | None) -> Money | None:
    """What may still be sent this month; None while the operator has not said what was sent."""
    return None if sent is None else max(limits.month_most - sent, ZERO)
