"""What an order would probably do, from the price list alone (docs/contract.md 3.11, fallback).

For operators without a preview. It is always marked as an estimate; a sum nobody has stated stays
None and is never taken for zero.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import shortage
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.orders import Act, Consequence, Preview

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.orders import NewOrder, Option


def estimate(
    order: NewOrder,
    *,
    offering: Offering | None,
    line: Line | None,
    money: Money | None,
    options: Sequence[Option],
) -> Preview:
    """`money`: the main balance of the line, `options`: its live services.

    Raises Refused incompatibleOffering or alreadyActive, as the order itself would be refused.
    """
    match order.act:
        case Act.CONNECT:
            return _connect(order, offering, money, options)
        case Act.CHANGE_TARIFF:
            return _tariff(order, offering, line, money)
        case Act.DISCONNECT:
            return _disconnect(order, options)
        case Act.BLOCK:
            return _block(order, line)
        case _:
            return Preview(None, (), order.start, estimate=True)


def _connect(
    order: NewOrder, offering: Offering | None, money: Money | None, options: Sequence[Option]
) -> Preview:
    if offering is None:
        return Preview(None, (), None, estimate=True)
    connected = {option.offering for option in options}
    if offering.id in connected and offering.fee is not None and offering.fee.period:
        raise Refused("alreadyActive", {"offering": offering.id})
    conflict = next((other for other in offering.incompatible if other in connected), None)
    if conflict is not None:
        raise Refused("incompatibleOffering", {"offering": conflict})
    fee = offering.fee
    amount = fee.amount if fee is not None else None
    if ("payWith", "bonus") in order.facts and amount is not None:
        bonuses = -(-amount.kopiykas // 100)
        paid = Consequence("chargeNow", "", count=bonuses, unit="bonus")
        return Preview(ZERO, (paid,), None, estimate=True)
    found = [*_charge(amount, money)]
    if fee is not None and fee.period and amount:
        found.append(Consequence("nextCharge", "", amount=amount))
    return Preview(amount, tuple(found), None, estimate=True)


def _tariff(
    order: NewOrder, offering: Offering | None, line: Line | None, money: Money | None
) -> Preview:
    fee = offering.fee if offering is not None else None
    amount = fee.amount if fee is not None else None
    kept = Consequence("bonusesKept", "")
    if order.start is not None:
        later = (
            Consequence("startsAt", "", date=order.start),
            Consequence("nextCharge", "", amount=amount, date=order.start),
            kept,
        )
        return Preview(ZERO, later, order.start, estimate=True)
    found = [*_charge(amount, money), Consequence("allowancesLost", ""), kept]
    paid_until = _paid_until(line)
    if paid_until is not None:
        found.append(Consequence("paidPeriodLost", "", date=paid_until))
    return Preview(amount, tuple(found), None, estimate=True)


def _paid_until(line: Line | None) -> datetime | None:
    return line.next_charge.at if line is not None else None


def _disconnect(order: NewOrder, options: Sequence[Option]) -> Preview:
    option = next((one for one in options if one.id == order.product), None)
    until = option.next_at if option is not None else None
    name = option.name if option is not None else ""
    removed = Consequence("optionRemoved", "", product=order.product, date=until, name=name)
    return Preview(ZERO, (Consequence("balanceUnchanged", ""), removed), until, estimate=True)


def _block(order: NewOrder, line: Line | None) -> Preview:
    lost = ("suspensionReason", "blockLost") in order.facts
    cut = Consequence("noIncomingSms" if lost else "emergencyOnly", "")
    free = line is not None and not line.is_contract
    return Preview(
        ZERO if free else None, (cut, Consequence("shopVisitToRestore", "")), None, estimate=True
    )


def _charge(amount: Money | None, money: Money | None) -> tuple[Consequence, ...]:
    """Taken now, and what is missing for it; nothing taken is said as well."""
    if amount is None:
        return ()
    if not amount:
        return (Consequence("balanceUnchanged", ""),)
    charge = Consequence("chargeNow", "", amount=amount)
    short = shortage(money, amount) if money is not None else ZERO
    if not short:
        return (charge,)
    return (charge, Consequence("insufficientFunds", "", amount=short))
