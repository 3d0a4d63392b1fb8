"""Who stops when and by how much is short: a table of cases, and what holds for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus, NextCharge
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.risk import (
    AT_RISK,
    KINDS,
    AccountDebt,
    Known,
    Risk,
    Today,
    risk_of,
)

NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
DAY = date(2026, 11, 20)
FIRST = datetime(2026, 11, 30, 22, tzinfo=UTC)
TODAY = Today(NOW, DAY, LifeRule())
NUMBER = Line(
    "ln_1", LineKind.MOBILE, "+380675550214", "26010000001", "cust_co1", LineStatus.ACTIVE,
    "t_love", "LOVE UA", segment="business",
    next_charge=NextCharge(datetime(2026, 11, 26, 8, 15, tzinfo=UTC), Money(175_00)),
    active_until=NOW + timedelta(days=200),
)  # fmt: skip
CONTRACT = replace(
    NUMBER,
    payment_type="contract",
    charge_period="P1M",
    next_charge=NextCharge(datetime(2026, 11, 30, 22, tzinfo=UTC), Money(225_00)),
    disconnect_limit=Money(-100_00),
    active_until=None,
)


def charged_in(days: int) -> Line:
    return replace(NUMBER, next_charge=NextCharge(NOW + timedelta(days=days), Money(175_00)))


def known(hryvnias: str, spend: int = 0) -> Known:
    whole, _, part = hryvnias.partition(".")
    sign = -1 if whole.startswith("-") else 1
    kopiykas = sign * (abs(int(whole)) * 100 + int(part or 0))
    return Known(Money(kopiykas), Money(spend) if spend else None)


@pytest.mark.parametrize(
    ("line", "what", "risk"),
    [
        (NUMBER, known("62.25"), Risk("stops", date(2026, 11, 26), Money(112_75))),
        (NUMBER, known("174.99"), Risk("stops", date(2026, 11, 26), Money(1))),
        (NUMBER, known("175"), Risk("enough", date(2026, 12, 24))),
        (NUMBER, known("350"), Risk("enough", date(2027, 1, 21))),
        (NUMBER, known("349.99"), Risk("enough", date(2026, 12, 24))),
        (NUMBER, known("175", spend=1_00), Risk("stops", date(2026, 11, 26), Money(6_00))),
        (NUMBER, Known(), Risk()),
        (replace(NUMBER, next_charge=NextCharge(None, Money(175_00))), known("100"),
         Risk("stops", DAY, Money(250_00))),  # paid at once, and again in 28 days
        (replace(NUMBER, advance_debt=Money(28_00)), known("100"),
         Risk("stops", date(2026, 11, 26), Money(103_00))),
        (replace(NUMBER, next_charge=NextCharge(NUMBER.next_charge.at, ZERO)), known("0"),
         Risk("enough")),
        (charged_in(30), known("0"), Risk("stops", date(2026, 12, 20), Money(175_00))),
        (charged_in(31), known("0"), Risk("enough", date(2026, 12, 21))),
        (charged_in(1), known("175"), Risk("stops", date(2026, 12, 19), Money(175_00))),
        (charged_in(3), known("175"), Risk("enough", date(2026, 12, 21))),
        (replace(charged_in(1), charge_period="P1D", next_charge=NextCharge(
            NOW + timedelta(days=1), Money(5_00))), known("10"),
         Risk("stops", date(2026, 11, 23), Money(140_00))),
    ],
)  # fmt: skip
def test_prepaid_is_held_against_its_next_charge(line: Line, what: Known, risk: Risk) -> None:
    assert risk_of(line, what, TODAY) == risk


@pytest.mark.parametrize(
    ("days", "balance", "risk"),
    [
        (31, "400", Risk("enough", date(2027, 1, 21))),
        (29, "400", Risk("enough", date(2027, 1, 21))),  # the package pays before: it prolongs
        (3, "400", Risk("life", date(2026, 11, 23), Money(30_00))),
        (3, "0", Risk("life", date(2026, 11, 23), Money(175_00))),
        (3, "160", Risk("life", date(2026, 11, 23), Money(30_00))),
        (29, "0", Risk("stops", date(2026, 11, 26), Money(175_00))),
        (0, "400", Risk("life", DAY, Money(30_00))),
    ],
)
def test_life_is_guarded_thirty_days_ahead(days: int, balance: str, risk: Risk) -> None:
    line = replace(NUMBER, active_until=NOW + timedelta(days=days))
    assert risk_of(line, known(balance), TODAY) == risk


def test_life_by_the_operators_own_rule() -> None:
    line = replace(NUMBER, active_until=NOW + timedelta(days=2))
    rule = Today(NOW, DAY, LifeRule(Money(45_00)))
    assert risk_of(line, known("400"), rule).short == Money(45_00)
    assert risk_of(replace(line, kind=LineKind.HOME), known("400"), rule).kind == "enough"


@pytest.mark.parametrize(
    ("balance", "spend", "risk"),
    [
        ("200", 0, Risk("within")),
        ("125", 0, Risk("within")),
        ("124.99", 0, Risk("limit", date(2026, 12, 1), Money(1))),
        ("-42", 0, Risk("limit", date(2026, 12, 1), Money(167_00))),
        ("-100.01", 0, Risk("limit", DAY, Money(225_01))),
        ("200", 10_00, Risk("limit", date(2026, 12, 1), Money(35_00))),
        ("-42", 20_00, Risk("limit", date(2026, 11, 23), Money(387_00))),
    ],
)
def test_a_contract_is_held_against_its_threshold(balance: str, spend: int, risk: Risk) -> None:
    assert risk_of(CONTRACT, known(balance, spend), TODAY) == risk


def test_a_company_that_owes_stops_on_the_21st() -> None:
    line = replace(CONTRACT, funded_by="account")
    due = datetime(2026, 12, 20, 21, 59, 59, tzinfo=UTC)
    owing = Known(Money(-500_00), None, AccountDebt(Money(1_00), due, Money(900_00), "due"))
    assert risk_of(line, owing, TODAY) == Risk("debt", date(2026, 12, 21))
    paid = replace(owing, debt=AccountDebt(None, None, Money(900_00), "paid"))
    assert risk_of(line, paid, TODAY) == Risk("within")
    beyond = replace(paid, balance=Money(-900_01))
    assert risk_of(line, beyond, TODAY) == Risk("limit", DAY)
    late = replace(owing, debt=AccountDebt(None, None, None, "inarrears"))
    assert risk_of(line, late, TODAY) == Risk("debt", DAY)


@pytest.mark.parametrize(
    ("why", "values", "balance", "risk"),
    [
        ("blockLost", {}, "0", Risk("blocked", date(2026, 11, 14))),
        ("lifeStage", {}, "0", Risk("suspended", date(2026, 11, 14), Money(175_00))),
        ("lifeStage", {}, "175", Risk("suspended", date(2026, 11, 14), Money(30_00))),
        ("debt", {"payment_type": "contract", "disconnect_limit": Money(-100_00)}, "-142",
         Risk("suspended", date(2026, 11, 14), Money(217_00))),
        ("debt", {"advance_debt": Money(28_00)}, "0",
         Risk("suspended", date(2026, 11, 14), Money(203_00))),
        ("debt", {"advance_debt": Money(28_00)}, "175",
         Risk("suspended", date(2026, 11, 14), Money(28_00))),
        ("unpaid", {"kind": LineKind.HOME}, "100",
         Risk("suspended", date(2026, 11, 14), Money(75_00))),
        ("debt", {"funded_by": "account"}, "0", Risk("suspended", date(2026, 11, 14))),
    ],
)  # fmt: skip
def test_what_has_stopped_says_what_brings_it_back(
    why: str, values: dict[str, object], balance: str, risk: Risk
) -> None:
    since = datetime(2026, 11, 14, 9, tzinfo=UTC)
    line = replace(
        NUMBER, status=LineStatus.SUSPENDED, suspension=why, suspended_since=since,
        **values,  # type: ignore[arg-type]
    )  # fmt: skip
    assert risk_of(line, known(balance), TODAY) == risk


def test_the_list_is_by_day_and_the_safe_stand_behind() -> None:
    soon, later = Risk("life", DAY, Money(30_00)), Risk("stops", date(2026, 12, 1), Money(1))
    safe = Risk("enough", DAY)
    others = [Risk("within"), Risk("blocked", DAY), Risk(), Risk("ended")]
    assert sorted([*reversed(others), safe, later, soon], key=lambda r: r.rank) == [
        soon, later, safe, *others,
    ]  # fmt: skip


LINES = st.builds(
    replace,
    st.sampled_from((NUMBER, CONTRACT)),
    next_charge=st.builds(
        NextCharge,
        st.none() | st.integers(0, 40).map(lambda days: NOW + timedelta(days=days, hours=1)),
        st.integers(0, 1_000_00).map(Money),
    ),
    charge_period=st.sampled_from(("P4W", "P1M", "P1D")),
    active_until=st.none() | st.integers(-9, 300).map(lambda days: NOW + timedelta(days=days)),
    advance_debt=st.sampled_from((ZERO, Money(28_00))),
)
MONEY = st.integers(-90_00, 3_000_00).map(Money)
SPEND = st.none() | st.integers(0, 50_00).map(Money)


@given(LINES, MONEY, SPEND)
def test_topping_up_what_is_short_empties_the_list(
    line: Line, balance: Money, spend: Money | None
) -> None:
    """«Ризик» → top up exactly what is missing → the list is empty (N3)."""
    risk = risk_of(line, Known(balance, spend), TODAY)
    assert risk.kind in KINDS
    assert risk.at_risk == (risk.kind in AT_RISK)
    if risk.short is None or not risk.at_risk:
        return
    assert risk.short > ZERO
    owed = ZERO if line.is_contract else line.advance_debt
    paid = risk.short - owed if owed < risk.short else ZERO
    after = replace(line, advance_debt=ZERO)
    if risk.short >= Money(30_00) and line.active_until is not None:
        after = replace(after, active_until=NOW + timedelta(days=274))
    fee = line.next_charge.amount or ZERO
    if line.next_charge.at is None and not line.is_contract and balance + paid >= fee:
        # the package pays itself at that very moment, and its next period begins
        days = 1 if line.charge_period == "P1D" else 28
        then = NOW + timedelta(days=days) if line.charge_period != "P1M" else FIRST
        after = replace(after, next_charge=NextCharge(then, fee))
        balance -= fee
    if risk.kind == "life":
        again = risk_of(after, Known(balance + risk.short, spend), TODAY)
        assert again.kind != "life"
        return
    again = risk_of(after, Known(balance + paid, spend), TODAY)
    assert not again.at_risk or again.kind == "life", (risk, again)


@given(LINES, MONEY, SPEND, st.integers(1, 500_00).map(Money))
def test_more_money_never_makes_it_worse(
    line: Line, balance: Money, spend: Money | None, more: Money
) -> None:
    before = risk_of(line, Known(balance, spend), TODAY)
    after = risk_of(line, Known(balance + more, spend), TODAY)
    if before.kind in {"enough", "within"}:
        assert not after.at_risk
    if before.short is not None and after.short is not None:
        assert after.short <= before.short


@given(LINES, MONEY, st.integers(0, 30))
def test_a_stop_is_named_on_every_day_before_it(line: Line, balance: Money, days: int) -> None:
    """Money that stays where it is gives the same day, however early it is asked."""
    risk = risk_of(line, Known(balance), TODAY)
    then = NOW + timedelta(days=days)
    if risk.kind != "stops" or risk.day is None or risk.day <= kyiv_day(then):
        return
    again = risk_of(line, Known(balance), Today(then, kyiv_day(then), LifeRule()))
    same_day = (again.kind, again.day) == ("stops", risk.day)
    assert again.kind == "life" or (same_day and (again.short or ZERO) >= (risk.short or ZERO))
