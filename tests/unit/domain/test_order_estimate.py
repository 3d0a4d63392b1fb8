"""What an order would do by the price list alone: never surer than what is stated."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus, NextCharge
from kyivstar_desktop.domain.catalogue import Fee, Offering
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.order_estimate import estimate
from kyivstar_desktop.domain.orders import Act, NewOrder, Option, Preview

UNTIL = datetime(2026, 12, 3, 8, 15, tzinfo=UTC)
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "a", "c", LineStatus.ACTIVE, "t", "T",
    next_charge=NextCharge(UNTIL, Money(225_00)),
)  # fmt: skip
SERVICE = Offering(
    "o_1", "Пакет", "", "option", (), "1", retired=False, sellable=True,
    fees=(Fee("p", "Плата", Money(60_00), "P4W"),), incompatible=("o_2",),
)  # fmt: skip


def would(
    order: NewOrder,
    *,
    offering: Offering | None = SERVICE,
    money: Money | None = Money(100_00),
    options: tuple[Option, ...] = (),
    line: Line | None = LINE,
) -> Preview:
    return estimate(order, offering=offering, line=line, money=money, options=options)


def order(act: Act, **members: object) -> NewOrder:
    return replace(NewOrder("k", act, "ln_1", "c", "o_1"), **members)  # type: ignore[arg-type]


def codes(preview: Preview) -> list[str]:
    return [one.code for one in preview.consequences]


@given(st.integers(0, 1_000_00), st.integers(0, 1_000_00))
def test_what_is_missing_is_the_price_less_the_balance(price: int, have: int) -> None:
    fee = Fee("p", "", Money(price))
    found = would(order(Act.CONNECT), offering=replace(SERVICE, fees=(fee,)), money=Money(have))
    assert found.estimate
    assert found.total == Money(price)
    assert (found.short or ZERO) == Money(max(price - have, 0))


def test_a_price_that_nobody_stated_is_not_zero() -> None:
    silent = replace(SERVICE, fees=(Fee("p", "", None, "P4W"),))
    for offering in (silent, replace(SERVICE, fees=()), None):
        found = would(order(Act.CONNECT), offering=offering)
        assert (found.total, found.consequences) == (None, ())


def test_refused_as_the_order_would_be() -> None:
    same = Option("op", "ln_1", "o_1", "Пакет", "active", None, "P4W")
    for option, code in ((same, "alreadyActive"), (replace(same, offering="o_2"), None)):
        with pytest.raises(Refused) as refused:
            would(order(Act.CONNECT), options=(option,))
        assert refused.value.code == (code or "incompatibleOffering")


def test_bonuses_pay_whole_hryvnias_rounded_up() -> None:
    odd = replace(SERVICE, fees=(Fee("p", "", Money(60_01), "P4W"),))
    found = would(order(Act.CONNECT, facts=(("payWith", "bonus"),)), offering=odd, money=ZERO)
    charge = found.find("chargeNow")
    assert charge is not None
    assert (found.total, found.short, charge.count) == (ZERO, None, 61)


def test_a_tariff_now_loses_what_is_paid_and_later_does_not() -> None:
    now = would(order(Act.CHANGE_TARIFF))
    assert codes(now) == ["chargeNow", "allowancesLost", "bonusesKept", "paidPeriodLost"]
    assert now.total == Money(60_00)
    later = would(order(Act.CHANGE_TARIFF, start=UNTIL))
    assert (later.total, later.expected) == (ZERO, UNTIL)
    assert codes(later) == ["startsAt", "nextCharge", "bonusesKept"]


def test_a_block_is_free_only_where_that_is_known() -> None:
    lost = order(Act.BLOCK, facts=(("suspensionReason", "blockLost"),))
    assert codes(would(lost)) == ["noIncomingSms", "shopVisitToRestore"]
    assert would(lost).total == ZERO
    assert would(lost, line=replace(LINE, payment_type="contract")).total is None
    assert would(lost, line=None).total is None


def test_other_acts_are_not_guessed() -> None:
    assert would(order(Act.CHANGE_SIM)) == Preview(None, (), None, estimate=True)
