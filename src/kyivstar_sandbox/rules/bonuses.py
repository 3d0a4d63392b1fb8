"""Bonuses (docs/contract.md 6.6): earned by top-ups, valid 90 days, spent oldest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import BONUS, Leg
from kyivstar_sandbox.rules.state import Bucket, new_bucket

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding

VALID: Final = 90 * DAY
EARNED_FROM: Final = 10_000
"""Smallest top-up that earns: 100.00."""


def earned(topup: int) -> int:
    """Bonuses of a top-up in kopiykas: 5 per 100.00, rounded down, none below 100.00."""
    return topup * 5 // 10_000 if topup >= EARNED_FROM else 0


def earn(book: Book, holding: Holding, *, topup: int, topup_id: str, at: int) -> None:
    """Give the bonuses of one top-up as a portion of their own."""
    count = earned(topup)
    if not count:
        return
    line = holding.line
    ident = book.ids("bk", at)
    portion = new_bucket(ident, "BONUS", account_id=line.account_id, at=at, line_id=line.id)
    portion.ledger, portion.unit, portion.floor = f"bonus:{ident}", BONUS, 0
    portion.product_id, portion.starts_at, portion.ends_at = line.id, at, at + VALID
    portion.granted, portion.status = count, line.status
    holding.bonuses.append(portion)
    book.buckets[portion.ledger] = portion
    book.add(portion, "bucket")
    row = Row(
        bucket=portion,
        reason="bonusEarned",
        amount=count,
        direction=1,
        description="Бонуси за поповнення",
        product_id=line.id,
        cause={"rule": "bonus.earned", "action": topup_id},
    )
    legs = (Leg("bonusPool", -count, BONUS), Leg(portion.ledger, count, BONUS))
    book.post(at=at, reason="bonusEarned", legs=legs, rows=(row,), owner=holding)


def expire(book: Book, holding: Holding, portion: Bucket, at: int) -> None:
    """Give what is left of a portion back to the pool."""
    left = portion.amount
    portion.status = "expired"
    portion.expired += left
    book.touch(portion, "bucket", at)
    if left:
        _back(book, holding, portion, left, at, "bonusExpired", "Бонуси згоріли")


def need(holding: Holding, price: int, at: int) -> list[Bucket]:
    """Live portions, oldest end first, that can pay ``price`` kopiykas; else 409."""
    needed = -(-price // 100)
    live = [p for p in holding.bonuses if p.amount and (p.ends_at is None or p.ends_at > at)]
    live.sort(key=lambda p: (p.ends_at or 0, p.id))
    if sum(p.amount for p in live) < needed:
        raise Refusal("insufficientFunds", 409, {"bonuses": needed})
    return live


def spend(book: Book, holding: Holding, *, price: int, at: int, product_id: str) -> int:
    """Pay ``price`` kopiykas, rounded up to whole bonuses, all or nothing; bonuses taken.

    Raises ``Refusal`` ``insufficientFunds`` when the live portions hold too few.
    """
    live = need(holding, price, at)
    left = needed = -(-price // 100)
    for portion in live:
        part = min(left, portion.amount)
        if part:
            portion.used += part
            _back(book, holding, portion, part, at, "bonusSpent", "Оплата бонусами", product_id)
            left -= part
    return needed


def _back(
    book: Book,
    holding: Holding,
    portion: Bucket,
    count: int,
    at: int,
    reason: str,
    description: str,
    product_id: str | None = None,
) -> None:
    row = Row(
        bucket=portion,
        reason=reason,
        amount=count,
        direction=-1,
        description=description,
        product_id=product_id or holding.line.id,
        cause={"rule": "bonus.expired" if reason == "bonusExpired" else "bonus.spent"},
    )
    legs = (Leg(str(portion.ledger), -count, BONUS), Leg("bonusPool", count, BONUS))
    book.post(at=at, reason=reason, legs=legs, rows=(row,), owner=holding)
