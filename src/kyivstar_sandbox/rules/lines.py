"""A line begins: its row, its bucket, its first package or month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.rules import catalogue, charges, lifecycle
from kyivstar_sandbox.rules.state import Holding, Line, new_bucket

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Account, Bucket


@dataclass(frozen=True, slots=True)
class NewLine:
    """What is agreed when a line begins. ``tail`` ends its ids: ``ln_{tail}``, ``bk_{tail}m``.

    ``disconnect_limit`` in kopiykas, ≤ 0, contract only. ``msisdn`` None = home internet.
    """

    tail: str
    account_id: str
    customer_id: str
    tariff_id: str
    msisdn: str | None = None
    user_name: str | None = None
    disconnect_limit: int | None = None
    contract_number: str | None = None
    contract_end_fee: int | None = None
    sim_type: str = "sim"
    iccid: str | None = None


def open_line(
    book: Book, new: NewLine, at: int, *, fund: Account | None = None, shared: Bucket | None = None
) -> Holding:
    """Begin a line at an instant; prepaid starts unpaid, contract with the rest of its month.

    ``fund`` and its ``shared`` bucket: a personal account pays for the line.
    """
    tariff = catalogue.find(new.tariff_id)
    main = shared if shared is not None else _own_main(book, new, at, tariff.payment)
    line = row_of(new, at, tariff)
    line.main_bucket = main.id
    line.funded_by = _funded_by(fund, tariff.segment)
    holding = Holding(line=line, main=main, fund=fund)
    if holding.is_prepaid_mobile:
        lifecycle.renew(line, at)
    if holding.pays_in_advance:
        line.package_state, line.unpaid_at = "unpaid", at
    else:
        line.period_no = 1
        line.next_charge_at = calendar.next_charge(at, tariff.period or "P1M", 1)
    book.hold(holding)
    book.add(line, "productNew")
    if line.next_charge_at is not None:
        until = line.next_charge_at
        charges.grant(book, holding, tariff, product_id=line.id, at=at, until=until)
    lifecycle.settle(book, holding, at)
    return holding


def _own_main(book: Book, new: NewLine, at: int, payment: str) -> Bucket:
    ident, line_id = f"bk_{new.tail}m", f"ln_{new.tail}"
    main = new_bucket(ident, "MAIN", account_id=new.account_id, at=at, line_id=line_id)
    main.ledger, main.product_id = f"main:{ident}", line_id
    main.floor = None if payment == "contract" else 0
    book.add(main, "bucket")
    return main


def _funded_by(fund: Account | None, segment: str) -> str | None:
    if fund is not None:
        return "account"
    return "line" if segment == "business" else None


def row_of(new: NewLine, at: int, tariff: catalogue.Offering) -> Line:
    """A row of ``line`` as it begins; what pays for it (``main_bucket``) is set by the caller."""
    contract = new.contract_number is not None
    return Line(
        id=f"ln_{new.tail}",
        kind="home" if tariff.spec == "homeInternet" else "mobile",
        msisdn=new.msisdn,
        account_id=new.account_id,
        customer_id=new.customer_id,
        user_name=new.user_name,
        tariff_id=tariff.id,
        next_tariff_id=None,
        payment_type=tariff.payment,
        segment=tariff.segment,
        status="active",
        suspension_reason=None,
        suspended_at=None,
        block=None,
        block_at=None,
        block_pending_at=None,
        debt_at=None,
        life_at=None,
        package_state=None,
        unpaid_at=None,
        anchor_at=at,
        period_no=0,
        next_charge_at=None,
        charge_amount=0,
        activated_at=at,
        active_until=None,
        kept_until=None,
        disconnect_limit=new.disconnect_limit if tariff.payment == "contract" else None,
        loan=0,
        loan_at=None,
        trust_until=None,
        trust_at=None,
        funded_by=None,
        contract_number=new.contract_number,
        contract_start=at if contract else None,
        contract_end=None,
        contract_end_fee=new.contract_end_fee,
        data_limit_mb=None,
        data_limit_from=None,
        sim_type=None if new.msisdn is None else new.sim_type,
        iccid=new.iccid,
        main_bucket="",
        next_due_at=None,
        created_at=at,
        updated_at=at,
        terminated_at=None,
    )
