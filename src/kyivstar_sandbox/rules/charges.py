"""What a line pays by itself: its package, its month, its services (docs/contract.md 6.2-6.4, 6.7).

Every function works on a line in hand at an instant in microseconds and posts to the book.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import catalogue, lifecycle, orders_state
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg
from kyivstar_sandbox.rules.state import Bucket, new_bucket

if TYPE_CHECKING:
    from typing import Any

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.state import Holding, Option

OPTION_TRIES: Final = 30 * DAY
BLOCK_FEE: Final = 1000
_PERIOD_WORDS: Final = {"P4W": "за 4 тижні", "P1M": "за місяць", "P1D": "за день"}


def debit(
    book: Book,
    holding: Holding,
    *,
    amount: int,
    reason: str,
    at: int,
    description: str,
    product_id: str,
    cause: dict[str, Any],
) -> None:
    """Take money from what pays for the line; nothing is posted for a free service."""
    if not amount:
        return
    main = holding.main
    row = Row(
        bucket=main,
        reason=reason,
        amount=amount,
        direction=-1,
        description=description,
        product_id=product_id,
        cause=cause,
    )
    legs = (Leg(str(main.ledger), -amount), Leg(f"revenue:{reason}", amount))
    book.post(at=at, reason=reason, legs=legs, rows=(row,), owner=holding)


def tariff_of(holding: Holding) -> Offering:
    """The tariff that the next charge is for: an ordered change begins with the period."""
    line = holding.line
    return catalogue.now(holding.prices, line.next_tariff_id or line.tariff_id)


def package_due(book: Book, holding: Holding, at: int) -> None:
    """The charge instant of a package paid in advance (6.2, 6.4): paid, or unpaid from now."""
    begin_tariff(book, holding, at)
    if holding.main.amount >= tariff_of(holding).price:
        pay_package(book, holding, at)
        return
    line = holding.line
    line.package_state, line.unpaid_at, line.next_charge_at = "unpaid", at, None
    for bucket in holding.allowances:
        if bucket.product_id == line.id:
            expire_allowance(book, bucket, at)
    lifecycle.settle(book, holding, at)


def begin_tariff(book: Book, holding: Holding, at: int) -> None:
    """Let an ordered tariff begin: what does not go with it ends, its order is done (6.7)."""
    line = holding.line
    if line.next_tariff_id is None:
        return
    former, line.tariff_id = line.tariff_id, line.next_tariff_id
    line.next_tariff_id = None
    if catalogue.find(former).period != catalogue.find(line.tariff_id).period:
        line.anchor_at, line.period_no = at, 0  # days, weeks and months are counted anew
    for option in unfit(holding, line.tariff_id):
        end_option(book, holding, option, at)
    orders_state.complete(book, holding, at, lambda item: item.act == "tariffLater")


def unfit(holding: Holding, tariff_id: str) -> list[Option]:
    """Services that do not go with a tariff, in the order in which they are charged."""
    return [
        option
        for option in in_order(holding)
        if option.status != "terminated"
        and tariff_id in catalogue.now(holding.prices, option.offering_id).incompatible
    ]


def pay_package(book: Book, holding: Holding, at: int, *, moves_anchor: bool = False) -> None:
    """Debit the package, replace its allowances, set the next instant, prolong the life.

    ``moves_anchor``: periods count from ``at`` on (paid late, or after a block).
    """
    begin_tariff(book, holding, at)
    line, tariff = holding.line, tariff_of(holding)
    if moves_anchor:
        line.anchor_at, line.period_no = at, 0
    line.period_no += 1
    upcoming = calendar.next_charge(line.anchor_at, tariff.period or "P4W", line.period_no)
    _fee(book, holding, tariff, at, upcoming)
    line.package_state, line.unpaid_at, line.trust_until = "paid", None, None
    line.next_charge_at = upcoming
    grant(book, holding, tariff, product_id=line.id, at=at, until=upcoming)
    if holding.is_prepaid_mobile:
        lifecycle.renew(line, at)
    lifecycle.settle(book, holding, at)


def month_due(book: Book, holding: Holding, at: int) -> None:
    """The 1st at 00:00 of a contract or funded line: fees are debited always (6.3, 6.8)."""
    begin_tariff(book, holding, at)
    line, tariff = holding.line, tariff_of(holding)
    line.period_no += 1
    upcoming = calendar.next_charge(line.anchor_at, tariff.period or "P1M", line.period_no)
    _fee(book, holding, tariff, at, upcoming)
    line.next_charge_at = upcoming
    grant(book, holding, tariff, product_id=line.id, at=at, until=upcoming)
    if line.block is not None and line.payment_type == "contract":
        block_fee(book, holding, at)
    book.touch(line, "product", at)
    lifecycle.check_limit(book, holding, at)


def block_fee(book: Book, holding: Holding, at: int) -> None:
    """10.00 a month of a blocked contract line."""
    debit(
        book,
        holding,
        amount=BLOCK_FEE,
        reason="blockFee",
        at=at,
        description="Плата за блокування номера за місяць",
        product_id=holding.line.id,
        cause={"rule": "block.monthly", "start": at, "end": calendar.next_first(at)},
    )


def _fee(book: Book, holding: Holding, tariff: Offering, at: int, until: int) -> None:
    description, cause = fee_words(tariff, at, until)
    debit(
        book,
        holding,
        amount=tariff.price,
        reason="tariffFee",
        at=at,
        description=description,
        product_id=holding.line.id,
        cause=cause,
    )


def fee_words(tariff: Offering, at: int, until: int) -> tuple[str, dict[str, Any]]:
    """Description and cause of the fee of one period."""
    period = tariff.period or "P4W"
    cause = {
        "rule": f"tariff.recurring.{period}",
        "offering": tariff.id,
        "version": tariff.version,
        "unitPrice": tariff.price,
        "quantity": 1,
        "start": at,
        "end": until,
    }
    return f"{tariff.names[0]}: плата {_PERIOD_WORDS[period]}", cause


def option_due(book: Book, holding: Holding, option: Option, at: int) -> None:
    """The charge instant of a service: paid, or suspended until a credit pays it."""
    always = holding.fund is not None or holding.line.payment_type == "contract"
    if option.status == "pendingTerminate":
        end_option(book, holding, option, at)
    elif always or holding.main.amount >= option.price:
        pay_option(book, holding, option, at)
    else:
        option.status, option.unpaid_at, option.next_charge_at = "suspended", at, None
        for bucket in holding.allowances:
            if bucket.product_id == option.id:
                expire_allowance(book, bucket, at)
        book.touch(option, "productState", at)


def pay_option(
    book: Book, holding: Holding, option: Option, at: int, *, moves_anchor: bool = False
) -> None:
    """Debit a service for its next period, or once and for its days."""
    offering = catalogue.now(holding.prices, option.offering_id)
    was = option.status
    if moves_anchor:
        option.anchor_at, option.period_no = at, 0
    until = _option_until(holding, option, offering, at)
    cause: dict[str, Any] = {
        "rule": f"option.recurring.{option.period}" if option.period else "order.oneTime",
        "offering": offering.id,
        "version": offering.version,
        "unitPrice": option.price,
        "quantity": 1,
        "start": at,
        "end": until,
        "by": option.connected_by,
        "channel": option.channel,
        "orderedAt": option.connected_at,
    }
    if option.order_id:
        cause["order"] = option.order_id
    words = _PERIOD_WORDS.get(option.period or "", "разова")
    reason = "thirdParty" if offering.group == "content" else "optionFee"
    if reason == "thirdParty":
        cause["rule"] = "contentService"
    debit(
        book,
        holding,
        amount=option.price,
        reason=reason,
        at=at,
        description=f"{offering.names[0]}: плата {words}",
        product_id=option.id,
        cause=cause,
    )
    option.status, option.unpaid_at = "active", None
    grant(book, holding, offering, product_id=option.id, at=at, until=until)
    book.touch(option, "product" if was == "active" else "productState", at)
    lifecycle.check_limit(book, holding, at)


def _option_until(holding: Holding, option: Option, offering: Offering, at: int) -> int:
    if option.period is None:
        option.next_charge_at = None
        option.ends_at = at + (offering.days or 28) * DAY
        return option.ends_at
    option.period_no += 1
    period = "P1M" if holding.line.payment_type == "contract" else option.period
    option.next_charge_at = calendar.next_charge(option.anchor_at, period, option.period_no)
    return option.next_charge_at


def end_option(book: Book, holding: Holding, option: Option, at: int) -> None:
    """A service is over: by order, by its days, or unpaid for 30 days."""
    option.status, option.next_charge_at, option.unpaid_at = "terminated", None, None
    for bucket in holding.allowances:
        if bucket.product_id == option.id:
            expire_allowance(book, bucket, at)
    book.touch(option, "productState", at)
    orders_state.option_ended(book, holding, option.id, at)


def returned(book: Book, holding: Holding, at: int) -> None:
    """After a block or a suspension: charges that waited are taken now, in their order (6.7)."""
    line = holding.line
    if not holding.pays_in_advance or not holding.may_charge:
        return
    if line.next_charge_at is not None and line.next_charge_at <= at:
        if holding.main.amount >= tariff_of(holding).price:
            pay_package(book, holding, at, moves_anchor=True)
        else:
            package_due(book, holding, at)
    for option in in_order(holding):
        waits = option.next_charge_at is not None and option.next_charge_at <= at
        if waits and option.status == "active":
            if holding.main.amount >= option.price:
                pay_option(book, holding, option, at, moves_anchor=True)
            else:
                option_due(book, holding, option, at)


def in_order(holding: Holding) -> list[Option]:
    """Services in the order in which one instant charges them: by connection, then by id."""
    return sorted(holding.options, key=lambda one: (one.connected_at, one.id))


def grant(
    book: Book, holding: Holding, offering: Offering, *, product_id: str, at: int, until: int
) -> None:
    """Give the allowances of a paid period; the rest of the former ones expires."""
    line = holding.line
    held = {b.code: b for b in holding.allowances if b.product_id == product_id}
    for code, quantity in offering.allowances.items():
        bucket = held.pop(code, None)
        if bucket is None:
            ident = f"bk_{product_id.partition('_')[2]}_{code}"
            bucket = new_bucket(ident, code, account_id=line.account_id, at=at, line_id=line.id)
            bucket.product_id = product_id
            holding.allowances.append(bucket)
            book.add(bucket, "bucket")
        bucket.is_unlimited = quantity == catalogue.UNLIMITED
        bucket.granted = bucket.amount = 0 if bucket.is_unlimited else quantity
        bucket.used = bucket.expired = 0
        bucket.starts_at, bucket.ends_at = at, until
        bucket.status = "active" if line.status == "active" else "suspended"
        book.touch(bucket, "bucket", at)
    for former in held.values():
        expire_allowance(book, former, at)


def expire_allowance(book: Book, bucket: Bucket, at: int) -> None:
    """An allowance has ended: what is left of it is gone."""
    if bucket.status == "expired":
        return
    bucket.status = "expired"
    bucket.expired += bucket.amount
    bucket.amount = 0
    if bucket.ends_at is None or bucket.ends_at > at:
        bucket.ends_at = at
    book.touch(bucket, "bucket", at)
