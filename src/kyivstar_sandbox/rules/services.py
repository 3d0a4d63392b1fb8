"""What orders do to a line: services, «Екстра гроші», week of trust, blocks (6.4, 6.7)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import DAY, iso_micros
from kyivstar_sandbox.rules import bonuses, catalogue, charges, crediting, lifecycle
from kyivstar_sandbox.rules.ledger import Leg
from kyivstar_sandbox.rules.state import Option

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Holding

ADVANCE_FROM: Final = 90 * DAY
TRUST: Final = 7 * DAY
SIM_FEE: Final = 10_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Who connects a service and how it is paid for: ``pay_with`` ``money`` or ``bonus``."""

    by: str = "subscriber"
    channel: str = "desktop"
    pay_with: str = "money"
    order_id: str | None = None


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
    origin = Origin(by=by, channel=channel, pay_with=pay_with)
    return connect_by(book, holding, offering_id, at, origin, ident=ident)


def connect_by(
    book: Book,
    holding: Holding,
    offering_id: str,
    at: int,
    origin: Origin,
    *,
    ident: str | None = None,
) -> Option:
    """``connect`` with all that an order says about its origin."""
    _check_may_connect(holding, offering_id)
    offering = catalogue.now(holding.prices, offering_id)
    if origin.pay_with == "money":
        need_money(holding, offering.price)
    else:
        bonuses.need(holding, offering.price, at)
    option = prepare(book, holding, offering_id, at, origin, ident=ident)
    activate(book, holding, option, at)
    return option


def prepare(
    book: Book,
    holding: Holding,
    offering_id: str,
    at: int,
    origin: Origin,
    *,
    ident: str | None = None,
) -> Option:
    """Put a service on a line that begins and is paid for later (``pendingActive``).

    Raises ``Refusal`` ``lineNotActive``, ``alreadyActive``.
    """
    _check_may_connect(holding, offering_id)
    offering = catalogue.now(holding.prices, offering_id)
    option = Option(
        id=ident or book.ids("op", at),
        line_id=holding.line.id,
        offering_id=offering.id,
        status="pendingActive",
        price=offering.price,
        period=offering.period,
        anchor_at=at,
        period_no=0,
        next_charge_at=None,
        unpaid_at=None,
        ends_at=None,
        connected_at=at,
        connected_by=origin.by,
        channel=origin.channel,
        order_id=origin.order_id,
        pay_with=origin.pay_with,
        disconnectable=True,
        created_at=at,
        updated_at=at,
    )
    holding.options.append(option)
    book.add(option, "productNew")
    return option


def activate(book: Book, holding: Holding, option: Option, at: int) -> None:
    """Begin a prepared service and take its fee.

    Raises ``Refusal`` ``insufficientFunds``, ``lineNotActive``; then nothing has moved.
    """
    if holding.line.status != "active":
        raise Refusal("lineNotActive")
    price = option.price
    if option.pay_with == "bonus":
        bonuses.spend(book, holding, price=price, at=at, product_id=option.id)
        option.price = 0
    else:
        need_money(holding, price)
    option.anchor_at = option.connected_at = at
    charges.pay_option(book, holding, option, at)
    option.price = price


def need_money(holding: Holding, price: int) -> None:
    """409 ``insufficientFunds`` when what pays for the line may not go below zero and would."""
    always = holding.fund is not None or holding.line.payment_type == "contract"
    if not always and holding.main.amount < price:
        raise Refusal("insufficientFunds", 409, {"short_kop": price - holding.main.amount})


def _check_may_connect(holding: Holding, offering_id: str) -> None:
    if holding.line.status != "active":
        raise Refusal("lineNotActive")
    period = catalogue.now(holding.prices, offering_id).period
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
    need_money(holding, tariff.price)
    line.next_tariff_id = tariff.id
    charges.pay_package(book, holding, at, moves_anchor=True)


def start_now(book: Book, holding: Holding, at: int) -> None:
    """Begin the next package early: its fee now, the rest of the old allowances ends (3.11).

    Raises ``Refusal`` ``insufficientFunds``, ``lineNotActive``.
    """
    if holding.line.status != "active":
        raise Refusal("lineNotActive")
    need_money(holding, charges.tariff_of(holding).price)
    charges.pay_package(book, holding, at, moves_anchor=True)


def disconnect(book: Book, holding: Holding, option: Option, at: int) -> int:
    """Switch a service off: it lives to the end of what is paid; the instant of its end.

    Nothing is refunded; a service that costs nothing ends at once.
    """
    ends_at = option.ends_at or option.next_charge_at or at
    if not option.price or ends_at <= at:
        charges.end_option(book, holding, option, at)
        return at
    option.ends_at, option.status = ends_at, "pendingTerminate"
    book.touch(option, "productState", at)
    return ends_at


def keep(book: Book, option: Option, at: int) -> None:
    """Take back ``disconnect`` before the service has ended."""
    option.status = "active"
    if option.period is not None:
        option.ends_at = None
    book.touch(option, "productState", at)


def sim_fee(book: Book, holding: Holding, at: int) -> None:
    """100.00 for a new SIM or eSIM, taken with the order.

    Raises ``Refusal`` ``insufficientFunds``, ``lineNotActive``.
    """
    line = holding.line
    if line.status != "active" and line.block is None:
        raise Refusal("lineNotActive")
    need_money(holding, SIM_FEE)
    charges.debit(
        book,
        holding,
        amount=SIM_FEE,
        reason="activationFee",
        at=at,
        description="Заміна SIM-карти",
        product_id=line.id,
        cause={"rule": "order.oneTime", "unitPrice": SIM_FEE, "quantity": 1},
    )
    lifecycle.check_limit(book, holding, at)


def swap_sim(book: Book, holding: Holding, sim_type: str, iccid: str | None, at: int) -> None:
    """The new SIM answers for the number from now on; the old one is dead."""
    line = holding.line
    line.sim_type, line.iccid = sim_type, iccid or f"8938003{secrets.randbelow(10**12):012d}"
    code = f"LPA:1$rsp.kyivstar.example${secrets.token_hex(12).upper()}"
    puk1, puk2 = (f"{secrets.randbelow(10**8):08d}" for _ in range(2))
    book.sims[line.id] = (puk1, puk2, code if sim_type == "esim" else None)
    book.touch(line, "product", at)


def limit_data(book: Book, holding: Holding, megabytes: int | None, at: int) -> None:
    """Set or lift (None) the data limit of a business number, once a month.

    Raises ``Refusal`` ``effectiveDateNotAllowed`` with ``detail.allowed``.
    """
    line = holding.line
    if line.data_limit_from is not None and at < line.data_limit_from:
        allowed = iso_micros(line.data_limit_from)
        raise Refusal("effectiveDateNotAllowed", 409, {"allowed": allowed})
    line.data_limit_mb, line.data_limit_from = megabytes, calendar.next_first(at)
    book.touch(line, "product", at)


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
        next_date = iso_micros(calendar.next_first(at))
        raise Refusal("trustPeriodUsed", 409, {"nextDate": next_date})
    line.trust_at, line.trust_until = at, at + TRUST
    lifecycle.settle(book, holding, at)


def block(book: Book, holding: Holding, kind: str, at: int) -> None:
    """Block a number (``blockLost``, ``blockOther``): free on prepaid, 10.00 on contract."""
    line = holding.line
    line.block, line.block_at, line.block_pending_at = kind, at, None
    if line.payment_type == "contract":
        charges.block_fee(book, holding, at)
        lifecycle.check_limit(book, holding, at)
    lifecycle.settle(book, holding, at)


def unblock(book: Book, holding: Holding, at: int) -> None:
    """The block ends; a package that waited is charged now, its periods count from now."""
    holding.line.block = holding.line.block_at = None
    lifecycle.settle(book, holding, at)
    charges.returned(book, holding, at)
