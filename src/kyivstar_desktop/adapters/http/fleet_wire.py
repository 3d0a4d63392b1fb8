"""Accounts of a company's tree and buckets in bulk: replies as domain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.accounts666 import PartyIn, RelationIn  # noqa: TC001 msgspec reads them
from kyivstar_desktop.adapters.http.products import RefIn, ValidForIn, listed
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    money_of,
    plain,
    whole_of,
    word,
)
from kyivstar_desktop.services.ports.fleet import AccountSeen, BalanceSeen

if TYPE_CHECKING:
    from collections.abc import Sequence

BALANCE_FIELDS = (
    "code", "usageType", "remainingValue", "initialValue", "isShared", "isUnlimited",
    "logicalResource", "partyAccount", "confirmationDate", "lastUpdate", "status",
)  # fmt: skip
_KINDS = {word(k): k for k in ("company", "department", "costCentre", "personal", "universal")}
_MONTH_CODE = 40


class AccountNodeIn(Shape, frozen=True, rename="camel"):
    id: str
    name: str = ""
    account_type: str = ""
    state: str = "Active"
    payment_status: str = ""
    credit_limit: MoneyIn | None = None
    due_amount: MoneyIn | None = None
    due_date: str | None = None
    cost_centre_code: str = ""
    related_party: list[PartyIn] = []  # noqa: RUF012 msgspec copies a default list
    account_relationship: list[RelationIn] = []  # noqa: RUF012 msgspec copies a default list


class FleetBucketIn(Shape, frozen=True, rename="camel"):
    id: str
    code: str = ""
    usage_type: str = ""
    is_shared: bool = False
    is_unlimited: bool = False
    status: str = ""
    remaining_value: MoneyIn | None = None
    initial_value: MoneyIn | None = None
    logical_resource: list[RefIn] | RefIn | None = None
    party_account: RefIn | None = None
    confirmation_date: str | None = None
    last_update: str | None = None
    valid_for: ValidForIn | None = None


def account_seen(row: AccountNodeIn) -> AccountSeen:
    """Its place is the relation `isContainedIn` that has not ended."""
    inside = [
        relation.account.id
        for relation in row.account_relationship
        if word(relation.relationship_type) == "iscontainedin"
        and not relation.valid_for.end_date_time
    ]
    return AccountSeen(
        row.id,
        _KINDS.get(word(row.account_type), row.account_type),
        plain(row.name, 120),
        inside[-1] if inside else "",
        plain(row.cost_centre_code, _MONTH_CODE),
        row.state,
        money_of(row.due_amount),
        instant_of(row.due_date),
        money_of(row.credit_limit),
        word(row.payment_status),
    )


def balances_seen(rows: Sequence[FleetBucketIn]) -> tuple[BalanceSeen, ...]:
    """One for each bucket of money or data; others are passed over."""
    found = (_seen(row) for row in rows)
    return tuple(one for one in found if one is not None)


def _seen(row: FleetBucketIn) -> BalanceSeen | None:
    numbers = listed(row.logical_resource)
    number = (numbers[0].value or numbers[0].id) if numbers else ""
    account = row.party_account.id if row.party_account is not None else ""
    if not number and not account:
        return None
    code, usage = word(row.code), word(row.usage_type)
    if code == "main" or (not code and usage == "monetary"):
        main = money_of(row.remaining_value)
        return BalanceSeen(number, account, main, main_stated=main is not None)
    if code == "data_national" or (not code and usage == "data"):
        return _data(row, number, account)
    return None


def _data(row: FleetBucketIn, number: str, account: str) -> BalanceSeen | None:
    """Its last movement counts as use once something of it is gone."""
    left, total = whole_of(row.remaining_value), whole_of(row.initial_value)
    if row.is_unlimited or not number:
        left = total = None
    moved = instant_of(row.confirmation_date) or instant_of(row.last_update)
    used = moved if row.is_unlimited or (left is not None and left != total) else None
    return BalanceSeen(number, account, None, data_left_mb=left, data_total_mb=total, moved_at=used)
