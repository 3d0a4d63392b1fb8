"""Temporary block of a number: what stands, what may be done (docs/contract.md 3.11)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineKind, LineStatus
from kyivstar_desktop.domain.orders import Act, OrderState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line, Person
    from kyivstar_desktop.domain.errors import Refused
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.orders import Order


class BlockReason(StrEnum):
    """`suspensionReason` of an order and of a blocked line."""

    LOST = "blockLost"  # off the network altogether, no SMS comes
    OTHER = "blockOther"  # incoming SMS, emergency and hotline stay


class Stage(StrEnum):
    """Where a number stands between free and blocked."""

    FREE = "free"
    ASKING = "asking"  # ordered, and the operator is being asked whether it heard
    PENDING = "pending"  # begins within 30 minutes, may still be called off
    BLOCKED = "blocked"
    RETURNING = "returning"  # an unblock is under way
    OTHER = "other"  # suspended by the operator for another cause
    ENDED = "ended"
    NONE = "none"  # not a SIM


@dataclass(frozen=True, slots=True)
class Block:
    """`until`: the latest moment a pending block begins; `order` "" where it cannot be named."""

    stage: Stage
    reason: BlockReason | None = None
    until: datetime | None = None
    since: datetime | None = None
    order: str = ""

    @property
    def stands(self) -> bool:
        return self.stage is Stage.BLOCKED

    @property
    def cancellable(self) -> bool:
        return self.stage is Stage.PENDING and bool(self.order)


def reason_of(word: str) -> BlockReason | None:
    return next((reason for reason in BlockReason if reason.value == word), None)


def block_of(line: Line, orders: Sequence[Order], *, unsure: bool = False) -> Block:
    """What stands on a line, by its status and the orders on it (newest first).

    `unsure`: an order of this computer on the line has been sent and nobody knows its outcome.
    """
    if line.kind is not LineKind.MOBILE:
        return Block(Stage.NONE)
    if line.status is LineStatus.ENDED:
        return Block(Stage.ENDED)
    mine = [order for order in orders if order.line == line.id and not order.state.final]
    reason = reason_of(line.suspension)
    if line.status is LineStatus.SUSPENDED and reason is not None:
        back = any(order.act is Act.UNBLOCK for order in mine)
        stage = Stage.RETURNING if back or unsure else Stage.BLOCKED
        return Block(stage, reason, since=line.suspended_since)
    waiting = next((order for order in mine if order.act is Act.BLOCK), None)
    if waiting is not None:
        asked = reason_of(dict(waiting.facts).get("suspensionReason", ""))
        until = waiting.expected or line.block_until
        open_still = waiting.state in {OrderState.ACKNOWLEDGED, OrderState.IN_PROGRESS}
        return Block(Stage.PENDING, asked, until, order=waiting.id if open_still else "")
    if line.block_until is not None:
        return Block(Stage.PENDING, until=line.block_until)
    if unsure:
        return Block(Stage.ASKING)
    if line.status is LineStatus.SUSPENDED:
        return Block(Stage.OTHER, since=line.suspended_since)
    return Block(Stage.FREE)


def is_order_of(row: Intent, line: str, *acts: Act) -> bool:
    """Whether a journalled press is an order of one of these kinds on this line.

    The body is what was sent; it names its act as the `category` of the order.
    """
    if row.kind != "order" or row.source != line:
        return False
    return any(f'"{act.value}"'.encode() in row.body for act in acts)


def code_cannot_come(line: Line, person: Person | None, reason: BlockReason | None) -> bool:
    """Whether the SIM to be blocked is the one that this person's codes go to."""
    own = person is not None and person.number == line.number
    return own and reason is BlockReason.LOST


def needs_shop(error: Refused) -> tuple[str, ...] | None:
    """Papers to bring, by the operator's `shopVisitRequired`; None: another refusal."""
    if error.code != "shopVisitRequired":
        return None
    papers = error.detail.get("documents")
    return tuple(str(one) for one in papers) if isinstance(papers, list | tuple) else ()
