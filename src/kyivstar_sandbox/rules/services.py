"""What orders do to a line: services, «Екстра гроші», week of trust, blocks (6.4, 6.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import bonuses, catalogue, charges, crediting, lifecycle
from kyivstar_sandbox.rules.ledger import Leg
from kyivstar_sandbox.rules.state import Option

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding

ADVANCE_FROM: Final = 90 * DAY
TRUST: Final = 7 * DAY


def connect(
    book: Book,
    holding: Holding,
    offering_id: str,
    at: int,
    *,
    ident: str | None = None,
    by: str = "subscriber",
    channel: str = "desktop",
    pay_with: str = "money",
) -> Option:
    """Switch a service on; its fee is taken at once, in money or in bonuses.

    Raises ``Refusal`` ``insufficientFunds``, ``lineNotActive``, ``alreadyActive``.
    """
    offering, line = catalogue.now(holding.prices, offering_id), holding.line
    _check_may_connect(holding, offering_id, offering.period)
    always = holding.fund is not None or line.payment_type == "contract"
    if pay_with == "money" and not always and holding.main.amount < offering.price:
        short = offering.price - holding.main.amount
        raise Refusal("insufficientFunds", 409, {"short_kop": short})
    option = Option(
        id=ident or book.ids("op", at),
        line_id=line.id,
        offering_id=offering.id,
        status="active",
        price=offering.price,
        period=offering.period,
        anchor_at=at,
        period_no=0,
        next_charge_at=None,
        unpaid_at=None,
        ends_at=None,
        connected_at=at,
        connected_by=by,
        channel=channel,
        order_id=None,
        pay_with=pay_with,
        disconnectable=True,
        created_at=at,
        updated_at=at,
    )
    if pay_with == "bonus":
        bonuses.spend(book, holding, price=offering.price, at=at, product_id=option.id)
        option.price = 0
    holding.options.append(option)
    book.add(option, "productNew")
    charges.pay_option(book, holding, option, at)
    option.price = offering.price
    return option


def _check_may_connect(holding: Holding, offering_id: str, period: str | None) -> None:
    if holding.line.status != "active":
        raise Refusal("lineNotActive")
    live = [o for o in holding.options if o.offering_id == offering_id and o.status != "terminated"]
    if live and period is not None:
        raise Refusal("alreadyActive")


def change_tariff(book: Book, holding: Holding, tariff_id: str, at: int) -> None:
    """Prepaid change now (6.7): the new fee at once, old allowances and paid days are lost.

    Raises ``Refusal`` ``insufficientFunds``, ``lineNotActive``. ``MAIN`` is never converted.
    """
    line, tariff = holding.line, catalogue.now(holding.prices, tariff_id)
    if line.status != "active":
        raise Refusal("lineNotActive")
    if holding.main.amount < tariff.price:
        short = tariff.price - holding.main.amount
        raise Refusal("insufficientFunds", 409, {"short_kop": short})
    line.next_tariff_id = tariff.id
    charges.pay_package(book, holding, at, moves_anchor=True)
    for option in charges.in_order(holding):
        offering = catalogue.now(holding.prices, option.offering_id)
        if option.status != "terminated" and tariff.id in offering.incompatible:
            charges.end_option(book, holding, option, at)


def disconnect(book: Book, option: Option, at: int) -> None:
    """Switch a service off: it lives to the end of what is paid; nothing is refunded."""
    option.ends_at = option.next_charge_at or at
    option.status = "pendingTerminate"
    book.touch(option, "productState", at)


def lend(book: Book, holding: Holding, offering_id: str, at: int) -> str:
    """«Екстра гроші»: credit the sum, owe the sum and the fee; id of the history row.

    Raises ``Refusal`` ``advanceNotAllowed`` with ``detail.rule``.
    """
    offering, line = catalogue.now(holding.prices, offering_id), holding.line
    _check_may_borrow(holding, at)
    cause = {
        "rule": "advance.grant",
        "offering": offering.id,
        "sum": offering.lends,
        "fee": offering.price,
        "left": offering.lends + offering.price,
    }
    line.loan -= offering.lends
    line.loan_at = at
    made = crediting.credit(
        book,
        holding,
        amount=offering.lends,
        reason="advance",
        source=f"loan:{line.id}",
        at=at,
        cause=cause,
    )
    legs = (Leg(f"loan:{line.id}", -offering.price), Leg("revenue:advanceFee", offering.price))
    book.post(at=at, reason="advanceFee", legs=legs, rows=())
    line.loan -= offering.price
    book.touch(line, "product", at)
    return made


def _check_may_borrow(holding: Holding, at: int) -> None:
    line = holding.line
    rules = (
        ("prepaid", holding.is_prepaid_mobile),
        ("active", line.status == "active"),
        ("age", at - line.activated_at >= ADVANCE_FROM),
        ("openAdvance", line.loan == 0),
    )
    for rule, holds in rules:
        if not holds:
            raise Refusal("advanceNotAllowed", 409, {"rule": rule})


def trust(book: Book, holding: Holding, at: int) -> None:
    """«Тиждень довіри» of an unpaid home internet, once a calendar month.

    Raises ``Refusal`` ``trustPeriodUsed`` or ``notActive``.
    """
    line = holding.line
    if line.kind != "home" or line.package_state != "unpaid":
        raise Refusal("notActive")
    if line.trust_at is not None and line.trust_at >= calendar.month_start(at):
        raise Refusal("trustPeriodUsed", 409, {"next_at": calendar.next_first(at)})
    line.trust_at, line.trust_until = at, at + TRUST
    lifecycle.settle(book, holding, at)


def block(book: Book, holding: Holding, kind: str, at: int) -> None:
    """Block a number (``blockLost``, ``blockOther``): free on prepaid, 10.00 on contract."""
    line = holding.line
    line.block, line.block_at = kind, at
    if line.payment_type == "contract":
        charges.block_fee(book, holding, at)
        lifecycle.check_limit(book, holding, at)
    lifecycle.settle(book, holding, at)


def unblock(book: Book, holding: Holding, at: int) -> None:
    """The block ends; a package that waited is charged now, its periods count from now."""
    holding.line.block = holding.line.block_at = None
    lifecycle.settle(book, holding, at)
    charges.returned(book, holding, at)
