"""Working copies of a line and what it owns, with the columns of their tables in order.

The billing rules change these in memory; ``shelf`` reads and writes them. One line or a whole
seeded history run through the same code. Instants are integer microseconds of UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.orders_state import Item


@dataclass(slots=True)
class Line:
    """A row of ``line``."""

    id: str
    kind: str
    msisdn: str | None
    account_id: str
    customer_id: str
    user_name: str | None
    tariff_id: str
    next_tariff_id: str | None
    payment_type: str
    segment: str
    status: str
    suspension_reason: str | None
    suspended_at: int | None
    block: str | None
    block_at: int | None
    block_pending_at: int | None
    debt_at: int | None
    life_at: int | None
    package_state: str | None
    unpaid_at: int | None
    anchor_at: int
    period_no: int
    next_charge_at: int | None
    charge_amount: int
    activated_at: int
    active_until: int | None
    kept_until: int | None
    disconnect_limit: int | None
    loan: int
    loan_at: int | None
    trust_until: int | None
    trust_at: int | None
    funded_by: str | None
    contract_number: str | None
    contract_start: int | None
    contract_end: int | None
    contract_end_fee: int | None
    data_limit_mb: int | None
    data_limit_from: int | None
    sim_type: str | None
    iccid: str | None
    main_bucket: str
    next_due_at: int | None
    created_at: int
    updated_at: int
    terminated_at: int | None


@dataclass(slots=True)
class Option:
    """A row of ``option``."""

    id: str
    line_id: str
    offering_id: str
    status: str
    price: int
    period: str | None
    anchor_at: int
    period_no: int
    next_charge_at: int | None
    unpaid_at: int | None
    ends_at: int | None
    connected_at: int
    connected_by: str
    channel: str
    order_id: str | None
    pay_with: str
    disconnectable: bool
    created_at: int
    updated_at: int


@dataclass(slots=True)
class Bucket:
    """A row of ``bucket``."""

    id: str
    code: str
    ledger: str | None
    unit: str
    line_id: str | None
    account_id: str
    product_id: str | None
    amount: int
    granted: int
    used: int
    expired: int
    is_unlimited: bool
    floor: int | None
    starts_at: int | None
    ends_at: int | None
    status: str
    last_at: int
    last_action: str
    created_at: int
    updated_at: int


@dataclass(slots=True)
class Account:
    """A row of ``account``."""

    id: str
    kind: str
    name: str
    customer_id: str
    parent_id: str | None
    state: str
    funded: bool
    bucket_id: str | None
    payment_status: str | None
    credit_limit: int | None
    due_amount: int
    arrears: int
    due_at: int | None
    next_due_at: int | None
    cost_centre: str | None
    created_at: int
    updated_at: int


@dataclass(slots=True)
class Holding:
    """A line with everything its rules touch. ``main`` is the bucket that charges debit.

    ``fund`` is the personal account when it pays for the line (docs/contract.md 6.8). ``prices``:
    the offerings that differ from the printed price list. ``pending``: the items of orders that
    have not come to their end.
    """

    line: Line
    main: Bucket
    allowances: list[Bucket] = field(default_factory=list)
    bonuses: list[Bucket] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    fund: Account | None = None
    prices: Mapping[str, Offering] = field(default_factory=dict)
    pending: list[Item] = field(default_factory=list)

    @property
    def is_prepaid_mobile(self) -> bool:
        """Its life is counted (6.5); a number that an account pays for does not age."""
        return (
            self.fund is None and self.line.payment_type == "prepaid" and self.line.kind == "mobile"
        )

    @property
    def pays_in_advance(self) -> bool:
        """Its package is paid before it is used: prepaid and home internet, unless funded."""
        return self.fund is None and self.line.payment_type == "prepaid"

    @property
    def may_charge(self) -> bool:
        """False while nothing is taken from it: ended, or prepaid and blocked or suspended."""
        line = self.line
        if line.terminated_at is not None:
            return False
        if self.fund is not None or line.payment_type == "contract":
            return True
        return line.block is None and line.life_at is None and line.debt_at is None


def new_bucket(
    ident: str, code: str, *, account_id: str, at: int, line_id: str | None = None
) -> Bucket:
    """An empty active bucket; the caller sets what is special."""
    return Bucket(
        id=ident,
        code=code,
        ledger=None,
        unit=UNITS.get(code.partition("_")[0], "UAH"),
        line_id=line_id,
        account_id=account_id,
        product_id=None,
        amount=0,
        granted=0,
        used=0,
        expired=0,
        is_unlimited=False,
        floor=None,
        starts_at=None,
        ends_at=None,
        status="active",
        last_at=0,
        last_action="",
        created_at=at,
        updated_at=at,
    )


UNITS = {"MAIN": "UAH", "BONUS": "bonus", "DATA": "MB", "VOICE": "min", "SMS": "SMS"}
"""Unit of a bucket by the first word of its code."""

USAGE_TYPES = {"UAH": "monetary", "bonus": "other", "MB": "data", "min": "voice", "SMS": "sms"}
"""``usageType`` of a bucket by its unit."""
