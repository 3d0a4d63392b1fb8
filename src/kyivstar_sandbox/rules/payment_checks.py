"""What a card payment must satisfy before it begins (docs/contract.md 3.5).

The order is fixed: what the request itself gets wrong (400), what the person may not do (403,
404), then what the operator refuses (409). Amounts are kopiykas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.rules import billing, methods, rights, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.billing import Recipient
    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.methods import Method

ITEM_MIN: Final = 100
ITEM_MAX: Final = 1_000_000
PAYMENT_MAX: Final = 5_000_000
MOST_ITEMS: Final = 100
_ANYONES: Final = frozenset({"owner", "coordinator"})
"""Roles that may top up any number; the others top up their own line."""
NUMBER: Final = "LogicalResource"
ACCOUNT: Final = "PartyAccount"


@dataclass(frozen=True, slots=True)
class NewItem:
    """One recipient: `recipient` is `+380…` or an 11-digit personal account by `kind`."""

    ident: str
    kind: str
    recipient: str
    amount: int


@dataclass(frozen=True, slots=True)
class NewPayment:
    """A payment as asked for; `amount` without and `total` with the fee."""

    correlator: str | None
    name: str | None
    account: str
    method: str
    channel: str
    amount: int
    total: int
    items: tuple[NewItem, ...]


def fee_of(conn: Connection, amount: int) -> int:
    """Fee of a card top-up in kopiykas, rounded up (`cardFeeBasisPoints`, 1 = 0.01 %)."""
    points = settings.whole(conn, "cardFeeBasisPoints")
    return -(-amount * points // 10_000)


def check(conn: Connection, who: Caller, asked: NewPayment) -> tuple[Method, int]:
    """The card and the fee of a payment that may begin; otherwise the `Refusal` that says why."""
    _need_whole(asked)
    if not who.admin:
        rights.need(conn, who.sub, rights.TOPUP, asked.account)
    method = methods.find(conn, who, asked.method)
    if not method.is_card:
        raise InvalidBody("paymentMethod")
    if method.status != "active":
        raise NotFound
    _need_limits(asked)
    fee = fee_of(conn, asked.amount)
    if asked.total != asked.amount + fee:
        raise Refusal("feeChanged", detail={"fee_kop": fee})
    need_reach(conn, who, recipients(conn, asked.items))
    return method, fee


def need_reach(conn: Connection, who: Caller, found: Sequence[Recipient]) -> None:
    """403 `forbiddenRole` when an employee pays for more than the own line (3.14)."""
    if who.admin or any(one.role in _ANYONES for one in rights.roles(conn, who.sub)):
        return
    for one in found:
        if not rights.allows(conn, who.sub, rights.TOPUP, one.account_id):
            raise Refusal("forbiddenRole", status=403, detail={"needed": sorted(_ANYONES)})


def need_item_limits(amount: int) -> None:
    """409 `limitExceeded` outside 1.00..10 000.00 for one recipient."""
    if amount < ITEM_MIN:
        raise Refusal("limitExceeded", detail={"limit_kop": ITEM_MIN, "rule": "topupItemMin"})
    if amount > ITEM_MAX:
        raise Refusal("limitExceeded", detail={"limit_kop": ITEM_MAX, "rule": "topupItemMax"})


def resolve(conn: Connection, *, kind: str, recipient: str) -> Recipient:
    """Whom a number or an account credits; 409 `numberNotServed`, `accountFunded`."""
    if kind == NUMBER:
        return billing.resolve(conn, number=recipient)
    return billing.resolve(conn, account=recipient)


def recipients(conn: Connection, items: Sequence[NewItem]) -> list[Recipient]:
    """Every recipient in order of the items; all that are not served are named at once."""
    found: list[Recipient] = []
    missing: list[str] = []
    for item in items:
        try:
            found.append(resolve(conn, kind=item.kind, recipient=item.recipient))
        except Refusal as refusal:
            if refusal.code != "numberNotServed":
                raise
            missing.append(item.ident)
    if missing:
        raise Refusal("numberNotServed", detail={"items": missing})
    if len({one.bucket_id for one in found}) != len(found):
        raise InvalidBody("paymentItem")  # the number and its own account are one recipient
    return found


def _need_whole(asked: NewPayment) -> None:
    if not 1 <= len(asked.items) <= MOST_ITEMS:
        raise InvalidBody("paymentItem")
    if len({item.ident for item in asked.items}) != len(asked.items):
        raise InvalidBody("paymentItem.id")
    if len({item.recipient for item in asked.items}) != len(asked.items):
        raise InvalidBody("paymentItem")
    if sum(item.amount for item in asked.items) != asked.amount:
        raise Refusal("invalidAmount", status=400)


def _need_limits(asked: NewPayment) -> None:
    for item in asked.items:
        need_item_limits(item.amount)
    if asked.amount > PAYMENT_MAX:
        raise Refusal("limitExceeded", detail={"limit_kop": PAYMENT_MAX, "rule": "paymentMax"})
