"""The book of one transaction: lines in hand, and the postings made on them.

A posting moves the buckets in memory, checks floors, and keeps the entry with its history row.
``shelf`` loads what the book needs and writes what it holds; a seed fills one book with years.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.ids import IdMaker, live_ids
from kyivstar_sandbox.rules.ledger import Leg, check_balanced
from kyivstar_sandbox.rules.state import USAGE_TYPES

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.orders_state import Order
    from kyivstar_sandbox.rules.state import Account, Bucket, Holding, Line

_encode: Final = msgspec.json.encode
_MILLISECOND: Final = 1000

ADJUST_TYPES: Final = {
    "tariffFee": "recurringChargeDebit",
    "optionFee": "recurringChargeDebit",
    "blockFee": "recurringChargeDebit",
    "activationFee": "oneTimeChargeDebit",
    "tariffChangeFee": "oneTimeChargeDebit",
    "advance": "oneTimeChargeCredit",
    "refund": "oneTimeChargeCredit",
    "goodwill": "goodWillCredit",
    "bonusEarned": "oneTimeChargeCredit",
}
"""``adjustType`` (TMF654 4.1.0) by reason; ``generalDebit`` for the rest."""


@dataclass(slots=True)
class Row:
    """A history row to be. ``amount`` ≥ 0 in the bucket's unit, ``direction`` +1, -1 or 0.

    ``fee`` is a second debit of the same row; ``cause`` is its short form (``rules.causes``).
    ``ident`` is a chosen id, else one is made.
    """

    bucket: Bucket
    reason: str
    amount: int
    direction: int
    description: str = ""
    kind: str = "Adjust"
    product_id: str | None = None
    cause: dict[str, Any] | None = None
    fee: int = 0
    ident: str | None = None


@dataclass(slots=True)
class Book:
    """Everything one transaction has in hand and has posted.

    ``ids`` makes ids; ``silent`` keeps the outbox out of it (seeds). ``entries``, ``legs``,
    ``actions`` and ``dues`` are rows in the order of their tables' columns, entries numbered from
    0 until they are written. ``sims`` (PUK1, PUK2, activation code by line) and ``option_facts``
    are written as they stand. ``ordered`` names the order in hand in the cause of every row.
    """

    ids: IdMaker = live_ids
    silent: bool = False
    holdings: dict[str, Holding] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)
    buckets: dict[str, Bucket] = field(default_factory=dict)
    entries: list[tuple[Any, ...]] = field(default_factory=list)
    legs: list[tuple[Any, ...]] = field(default_factory=list)
    actions: list[tuple[Any, ...]] = field(default_factory=list)
    dues: list[tuple[str, str, int]] = field(default_factory=list)
    changes: dict[tuple[str, str], str | None] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)
    touched: dict[str, object] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    sims: dict[str, tuple[str, str, str | None]] = field(default_factory=dict)
    option_facts: dict[str, dict[str, str]] = field(default_factory=dict)
    ordered: dict[str, Any] = field(default_factory=dict)

    def hold(self, holding: Holding) -> None:
        """Take a line with its buckets into the book."""
        self.holdings[holding.line.id] = holding
        if holding.main.ledger is not None:
            self.buckets[holding.main.ledger] = holding.main
        for portion in holding.bonuses:
            self.buckets[portion.ledger or portion.id] = portion
        if holding.fund is not None:
            self.accounts[holding.fund.id] = holding.fund

    def touch(self, thing: Line | Bucket | Account | Any, kind: str, at: int) -> None:
        """Mark a row as changed at an instant. ``kind``: the change noted for the outbox."""
        thing.updated_at = max(thing.updated_at, at)
        self.touched[thing.id] = thing
        if not self.silent:
            owner = thing.id if kind.startswith("account") else self._owner_of(thing)
            self.changes[kind, thing.id] = owner

    def _owner_of(self, thing: Any) -> str | None:
        """The personal account of a row; an option has that of its line."""
        account: str | None = getattr(thing, "account_id", None)
        holding = self.holdings.get(getattr(thing, "line_id", None) or "")
        return holding.line.account_id if account is None and holding is not None else account

    def add(self, thing: Any, kind: str) -> None:
        """Take a new row into the book."""
        self.fresh.add(thing.id)
        self.touch(thing, kind, thing.updated_at)

    def post(
        self,
        *,
        at: int,
        reason: str,
        legs: tuple[Leg, ...],
        rows: tuple[Row, ...],
        owner: Holding | None = None,
        key: str | None = None,
    ) -> str:
        """Post one balanced entry with its history rows; the id of the first row.

        ``owner`` is the line whose history gets the rows of buckets that are not another line's.
        Raises ``Refusal`` ``insufficientFunds`` (``short_kop``) below a floor; then nothing moved.
        """
        check_balanced(legs)
        buckets = self.buckets
        for account, amount, _ in legs:
            held = buckets.get(account)
            if held is not None and amount < 0:
                _check_floor(held, amount)
        number = len(self.entries)
        first = ""
        for row in rows:
            ident = self._write(row, at, number, owner)
            first = first or ident
        for no, (account, amount, unit) in enumerate(legs):
            self.legs.append((number, no, account, unit, amount))
            held = buckets.get(account)
            if held is not None:
                held.amount += amount
                self.touch(held, "bucket", at)
        self.entries.append((number, at, reason, first or None, key))
        return first

    def note_paid(self, *, at: int, row: Row, owner: Holding | None = None) -> str:
        """The row of the other bucket of the entry posted last, already moved by its legs."""
        moved = row.direction * row.amount - row.fee
        row.bucket.amount -= moved
        ident = self._write(row, at, len(self.entries) - 1, owner)
        row.bucket.amount += moved
        return ident

    def note_use(self, *, at: int, row: Row, owner: Holding) -> str:
        """A row without money: use inside an allowance."""
        return self._write(row, at, None, owner)

    def _write(self, row: Row, at: int, number: int | None, owner: Holding | None) -> str:
        bucket = row.bucket
        line = owner.line if owner is not None else None
        at = max(at, bucket.last_at) if row.direction else at
        ident = row.ident or self.ids("ba", at, bucket.last_action)
        if row.direction:
            if at // _MILLISECOND == bucket.last_at // _MILLISECOND and ident <= bucket.last_action:
                at += _MILLISECOND  # a chosen id of another prefix came first in this millisecond
                ident = row.ident or self.ids("ba", at)
            bucket.last_at, bucket.last_action = at, ident
        before = bucket.amount if row.direction else None
        after = None if before is None else before + row.direction * row.amount - row.fee
        adjust = None if row.kind != "Adjust" else _adjust_type(row)
        self.actions.append(
            (
                ident,
                row.kind,
                adjust,
                row.reason,
                USAGE_TYPES.get(bucket.unit, "other"),
                row.description,
                row.amount,
                row.fee,
                bucket.unit,
                row.direction,
                before,
                after,
                at,
                bucket.id,
                line.id if line else None,
                line.msisdn if line else None,
                line.account_id if line else bucket.account_id,
                row.product_id,
                _encode(self.ordered | row.cause).decode() if row.cause else None,
                number,
                row.cause.get("correctionOf") if row.cause else None,
            )
        )
        if not self.silent:
            self.changes["action", ident] = line.account_id if line else bucket.account_id
        return ident

    def once(self, ident: str, kind: str, at: int) -> None:
        """Remember that a due event ran; the table's key forbids a second run."""
        self.dues.append((ident, kind, at))


def _check_floor(held: Bucket, amount: int) -> None:
    if held.floor is not None and held.amount + amount < held.floor:
        short = held.floor - held.amount - amount
        raise Refusal("insufficientFunds", 409, {"short_kop": short})


def _adjust_type(row: Row) -> str:
    known = ADJUST_TYPES.get(row.reason)
    if known is not None:
        return known
    return "generalDebit" if row.direction <= 0 else "oneTimeChargeCredit"
