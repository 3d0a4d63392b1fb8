"""Use of a line: from its allowances first, then by unit prices, never below what it may owe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.rules import catalogue, lifecycle
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Bucket, Holding


@dataclass(frozen=True, slots=True)
class Use:
    """One use: ``quantity`` in MB, minutes or SMS of ``kind``.

    ``kind`` is a bucket code or ``VOICE_INTERNATIONAL``; ``peer`` the other number; ``country``
    an ISO code abroad; ``started_at`` differs from the posting for late records.
    """

    kind: str
    quantity: int
    peer: str | None = None
    country: str | None = None
    started_at: int | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """What became of a use: units taken from allowances, kopiykas charged, units refused."""

    from_allowance: int
    charged: int
    refused: int


def use(book: Book, holding: Holding, what: Use, at: int) -> Used:
    """Rate one use at an instant; nothing works while the line is not active."""
    if holding.line.status != "active":
        return Used(0, 0, what.quantity)
    included = _from_allowances(book, holding, what, at)
    rest = what.quantity - included
    if not rest:
        return Used(included, 0, 0)
    price = catalogue.unit_price(holding.line.tariff_id, what.kind, what.country)
    payable = rest if not price else min(rest, _affordable(holding, price))
    if payable and price:
        _charge(book, holding, what, quantity=payable, price=price, at=at)
    return Used(included, payable * price, rest - payable)


def _affordable(holding: Holding, price: int) -> int:
    if holding.fund is not None:
        if holding.fund.credit_limit is None:
            return max(0, holding.main.amount // price)
        return max(0, (holding.main.amount + holding.fund.credit_limit) // price)
    if holding.line.payment_type == "contract":
        room = holding.main.amount - (holding.line.disconnect_limit or 0)
        return max(0, room // price + 1)  # the use that crosses the limit still counts
    return holding.main.amount // price


def _live(holding: Holding, kind: str, at: int) -> list[Bucket]:
    found = [
        b
        for b in holding.allowances
        if b.code == kind and b.status == "active" and (b.ends_at is None or b.ends_at > at)
    ]
    if len(found) > 1:
        found.sort(key=lambda b: (b.ends_at or 0, b.id))
    return found


def _from_allowances(book: Book, holding: Holding, what: Use, at: int) -> int:
    left = what.quantity
    for bucket in _live(holding, what.kind, at):
        part = left if bucket.is_unlimited else min(left, bucket.amount)
        if not part:
            continue
        if not bucket.is_unlimited:
            bucket.amount -= part
            bucket.used += part
            book.touch(bucket, "bucket", at)
        cause = _cause(what, "usage.included", at, quantity=part)
        row = Row(
            bucket=bucket,
            reason="usageIncluded",
            amount=part,
            direction=0,
            description=describe(what, part),
            product_id=bucket.product_id,
            cause=cause,
        )
        book.note_use(at=at, row=row, owner=holding)
        left -= part
        if not left:
            break
    return what.quantity - left


def _charge(book: Book, holding: Holding, what: Use, *, quantity: int, price: int, at: int) -> None:
    line, main = holding.line, holding.main
    roaming = what.kind.endswith("_ROAMING")
    reason = "roamingUsage" if roaming else "usage"
    rule = "usage.roaming" if roaming else "usage.overAllowance"
    if not roaming and line.package_state == "unpaid":
        rule = "usage.unpaidPackage"
    cause = _cause(what, rule, at, quantity=quantity) | {"unitPrice": price}
    row = Row(
        bucket=main,
        reason=reason,
        amount=quantity * price,
        direction=-1,
        description=describe(what, quantity),
        product_id=line.id,
        cause=cause,
    )
    legs = (Leg(str(main.ledger), -quantity * price), Leg(f"revenue:{reason}", quantity * price))
    book.post(at=at, reason=reason, legs=legs, rows=(row,), owner=holding)
    lifecycle.check_limit(book, holding, at)


def _cause(what: Use, rule: str, at: int, *, quantity: int) -> dict[str, Any]:
    started = what.started_at if what.started_at is not None else at
    day = calendar.day_start(started)
    cause: dict[str, Any] = {
        "rule": rule,
        "kind": what.kind,
        "quantity": quantity,
        "start": day,
        "end": calendar.plus_days(day, 1),
    }
    if what.country:
        cause["country"] = what.country
    if what.peer:
        cause["peer"] = what.peer
        cause["startedAt"] = started
    return cause


_WORDS = {
    "VOICE_INTERNATIONAL": "Міжнародний дзвінок",
    "VOICE_ROAMING": "Дзвінок у роумінгу",
    "DATA_ROAMING": "Інтернет у роумінгу",
    "SMS_ROAMING": "SMS у роумінгу",
    "DATA_NATIONAL": "Мобільний інтернет",
    "DATA_SUPERPOWER": "Інтернет «Суперсила»",
    "SMS_NATIONAL": "SMS по Україні",
}
_UNITS = {"DATA": "МБ", "VOICE": "хв", "SMS": "SMS"}


def describe(what: Use, quantity: int) -> str:
    """A use in Ukrainian: ``Міжнародний дзвінок, Туреччина, 5 хв``."""
    place = what.country or (what.peer or "")
    if what.country in catalogue.COUNTRIES:
        place = catalogue.COUNTRIES[what.country][0]
    word = _WORDS.get(what.kind, "Вихідний дзвінок")
    amount = f"{quantity} {_UNITS.get(what.kind.partition('_')[0], '')}".strip()
    return ", ".join(part for part in (word, place, amount) if part)
