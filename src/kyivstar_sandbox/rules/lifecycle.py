"""Life of a number and the reasons of suspension (docs/contract.md 6.5, 6.7, 3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import bonuses, orders_state
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Bucket, Holding, Line

ACTIVE: Final = 274 * DAY
KEPT: Final = 365 * DAY
RENEWS_FROM: Final = 3000
"""Smallest single top-up that prolongs a number's life: 30.00."""


def renew(line: Line, at: int) -> None:
    """Count the life of a prepaid number from ``at``: a top-up of 30.00 or a paid package."""
    line.active_until = at + ACTIVE
    line.kept_until = at + KEPT
    line.life_at = None


def _reason(holding: Holding) -> str | None:
    line = holding.line
    if line.block is not None:
        return line.block
    if line.debt_at is not None:
        return "debt"
    if line.life_at is not None:
        return "lifeStage"
    if line.kind == "home" and line.package_state == "unpaid" and line.trust_until is None:
        return "unpaid"
    return None


def settle(book: Book, holding: Holding, at: int) -> None:
    """Set ``status`` and its reason from what holds the line; its buckets follow."""
    line = holding.line
    if line.terminated_at is not None:
        return
    reason = _reason(holding)
    if reason == line.suspension_reason:
        book.touch(line, "product", at)
        return
    line.suspended_at = None if reason is None else line.suspended_at or at
    line.suspension_reason = reason
    line.status = "active" if reason is None else "suspended"
    book.touch(line, "productState", at)
    for bucket in _own_buckets(holding):
        if bucket.status != "expired":
            bucket.status = line.status
            book.touch(bucket, "bucket", at)


def _own_buckets(holding: Holding) -> list[Bucket]:
    own = [*holding.allowances, *holding.bonuses]
    return own if holding.fund is not None else [holding.main, *own]


def check_limit(book: Book, holding: Holding, at: int) -> None:
    """Contract: suspended for debt exactly while ``MAIN`` is below the disconnect limit (6.3)."""
    line = holding.line
    if line.payment_type != "contract" or holding.fund is not None:
        return
    below = holding.main.amount < (line.disconnect_limit or 0)
    if below != (line.debt_at is not None):
        line.debt_at = at if below else None
    settle(book, holding, at)


def suspend_for_life(book: Book, holding: Holding, at: int) -> None:
    """``activeUntil`` has come: top-up and service numbers only."""
    holding.line.life_at = at
    settle(book, holding, at)


def end(book: Book, holding: Holding, at: int) -> None:
    """``keptUntil`` has come: the rest of the money and of the bonuses is forfeit."""
    line, main = holding.line, holding.main
    line.terminated_at = at
    line.status, line.suspension_reason, line.suspended_at = "terminated", None, None
    line.next_charge_at = line.next_tariff_id = line.block_pending_at = None
    for portion in holding.bonuses:
        bonuses.expire(book, holding, portion, at)
    if main.amount > 0 and holding.fund is None:
        row = Row(
            bucket=main,
            reason="balanceForfeit",
            amount=main.amount,
            direction=-1,
            description="Строк дії номера закінчився",
            product_id=line.id,
            cause={"rule": "life.ended"},
        )
        legs = (Leg(f"main:{main.id}", -main.amount), Leg("forfeit", main.amount))
        book.post(at=at, reason="balanceForfeit", legs=legs, rows=(row,), owner=holding)
    for bucket in _own_buckets(holding):
        bucket.status = "expired"
        if bucket.ledger is None:
            bucket.expired, bucket.amount = bucket.granted - bucket.used, 0
        book.touch(bucket, "bucket", at)
    orders_state.abandon(book, holding, at, lambda _: True, reason="lineNotActive")
    for option in holding.options:
        if option.status != "terminated":
            option.status, option.next_charge_at = "terminated", None
            book.touch(option, "productState", at)
    book.touch(line, "productState", at)
