"""The billing rules of docs/contract.md 6 on lines in hand, border by border."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.ids import SeedIds
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import agenda, bonuses, crediting, lines, services, usage
from kyivstar_sandbox.rules.book import Book
from kyivstar_sandbox.rules.ledger import Leg, Unbalanced, check_balanced
from kyivstar_sandbox.rules.lines import NewLine
from kyivstar_sandbox.rules.state import Account, Holding, new_bucket
from kyivstar_sandbox.rules.usage import Use

START = micros(datetime(2025, 1, 7, 8, 0, tzinfo=UTC))
MINUTE = 60_000_000
BAZA = "t_love_ua_baza"  # 75.00 every four weeks


def book() -> Book:
    return Book(ids=SeedIds(), silent=True)


def line(held: Book, tariff: str = BAZA, *, limit: int | None = None, tail: str = "1") -> Holding:
    number = None if tariff.startswith("t_dim") else f"+38067000000{tail}"
    new = NewLine(tail, "26000000001", "c1", tariff, msisdn=number, disconnect_limit=limit)
    return lines.open_line(held, new, START)


def topup(held: Book, holding: Holding, amount: int, at: int, reason: str = "topupCard") -> str:
    cause = {"rule": "payment"}
    return crediting.credit(
        held, holding, amount=amount, reason=reason, source="bank:card", at=at, cause=cause
    )


def reasons(held: Book) -> list[str]:
    return [row[3] for row in held.actions]


def test_a_credit_pays_the_unpaid_package_at_that_moment() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 7499, START)
    assert holding.line.package_state == "unpaid"
    late = START + 3 * DAY
    topup(held, holding, 1, late)
    assert (holding.line.package_state, holding.main.amount) == ("paid", 0)
    assert holding.line.anchor_at == late
    assert holding.line.next_charge_at == calendar.plus_days(late, 28)


@pytest.mark.parametrize(("spare", "state", "left"), [(0, "paid", 0), (-1, "unpaid", 7499)])
def test_a_fee_exactly_equal_to_the_balance_is_paid(spare: int, state: str, left: int) -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 15_000 + spare, START)
    charge = holding.line.next_charge_at
    assert charge is not None
    agenda.run_line(held, holding, charge - 1)
    assert holding.main.amount == 7500 + spare
    agenda.run_line(held, holding, charge)
    assert (holding.line.package_state, holding.main.amount) == (state, left)


def test_an_unpaid_package_loses_its_allowances_and_its_date() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 7500, START)
    agenda.run_line(held, holding, START + 40 * DAY)
    assert holding.line.next_charge_at is None
    assert all(b.status == "expired" and b.amount == 0 for b in holding.allowances)
    assert all(b.is_unlimited or b.granted == b.used + b.expired for b in holding.allowances)


def test_thirteen_packages_in_364_paid_days() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 7500 * 13, START)
    agenda.run_line(held, holding, START + 364 * DAY - 2 * 3600 * 1_000_000)
    assert reasons(held).count("tariffFee") == 13
    assert holding.main.amount == 0


@pytest.mark.parametrize(("amount", "days"), [(2999, 0), (3000, 100)])
def test_only_a_single_topup_of_thirty_prolongs_the_life(amount: int, days: int) -> None:
    held = book()
    holding = line(held)
    at = START + 100 * DAY
    topup(held, holding, amount, at)
    base = START + days * DAY
    assert holding.line.active_until == base + 274 * DAY
    assert holding.line.kept_until == base + 365 * DAY


def test_life_ends_in_two_steps_to_the_instant() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 2999, START + DAY)
    agenda.run_line(held, holding, START + 274 * DAY - 1)
    assert holding.line.status == "active"
    agenda.run_line(held, holding, START + 274 * DAY)
    assert (holding.line.status, holding.line.suspension_reason) == ("suspended", "lifeStage")
    agenda.run_line(held, holding, START + 365 * DAY - 1)
    assert holding.line.status == "suspended"
    agenda.run_line(held, holding, START + 365 * DAY)
    assert (holding.line.status, holding.main.amount) == ("terminated", 0)
    assert reasons(held)[-1] == "balanceForfeit"
    assert agenda.upcoming(holding) is None


def test_a_qualifying_topup_wakes_a_sleeping_number_and_pays_its_package() -> None:
    held = book()
    holding = line(held)
    agenda.run_line(held, holding, START + 300 * DAY)
    topup(held, holding, 2999, START + 300 * DAY)
    assert holding.line.suspension_reason == "lifeStage"
    topup(held, holding, 7500, START + 301 * DAY)
    assert (holding.line.status, holding.line.package_state) == ("active", "paid")


@pytest.mark.parametrize(("amount", "count"), [(9999, 0), (10_000, 5), (19_999, 9), (20_000, 10)])
def test_bonuses_of_a_topup(amount: int, count: int) -> None:
    held = book()
    holding = line(held)
    topup(held, holding, amount, START)
    assert sum(b.amount for b in holding.bonuses) == count == bonuses.earned(amount)
    agenda.run_line(held, holding, START + 90 * DAY)
    assert not any(b.amount for b in holding.bonuses)


def test_bonuses_pay_all_or_nothing_oldest_first() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 100_000, START)
    topup(held, holding, 200_000, START + DAY)
    with pytest.raises(Refusal) as refused:
        bonuses.spend(held, holding, price=15_001, at=START + 2 * DAY, product_id="op_1")
    assert refused.value.code == "insufficientFunds"
    assert bonuses.spend(held, holding, price=6001, at=START + 2 * DAY, product_id="op_1") == 61
    assert [b.amount for b in holding.bonuses] == [0, 89]


def test_contract_is_suspended_exactly_below_its_limit() -> None:
    held = book()
    holding = line(held, "t_kontrakt_start", limit=-25_000)
    first = holding.line.next_charge_at
    assert first is not None
    assert calendar.kyiv(first).strftime("%d %H:%M") == "01 00:00"
    agenda.run_line(held, holding, first)
    assert (holding.main.amount, holding.line.status) == (-25_000, "active")
    agenda.run_line(held, holding, calendar.next_first(first))
    assert (holding.main.amount, holding.line.suspension_reason) == (-50_000, "debt")
    topup(held, holding, 24_999, first + 40 * DAY)
    assert holding.line.status == "suspended"
    topup(held, holding, 1, first + 40 * DAY)
    assert (holding.line.status, holding.main.amount) == ("active", -25_000)


def test_a_blocked_prepaid_package_waits_for_the_return() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 15_000, START)
    services.block(held, holding, "blockLost", START + 10 * DAY)
    agenda.run_line(held, holding, START + 60 * DAY)
    assert holding.main.amount == 7500
    back = START + 60 * DAY
    services.unblock(held, holding, back)
    assert (holding.main.amount, holding.line.anchor_at) == (0, back)
    assert holding.line.next_charge_at == calendar.plus_days(back, 28)


def test_home_internet_runs_from_the_payment_to_the_first_and_trusts_once_a_month() -> None:
    held = book()
    holding = line(held, "t_dim_100")
    assert holding.line.suspension_reason == "unpaid"
    topup(held, holding, 25_000, START)
    assert holding.line.next_charge_at == calendar.next_first(START)
    first = calendar.next_first(START)
    agenda.run_line(held, holding, first)
    assert holding.line.suspension_reason == "unpaid"
    services.trust(held, holding, first + DAY)
    assert holding.line.status == "active"
    agenda.run_line(held, holding, first + 8 * DAY)
    assert holding.line.suspension_reason == "unpaid"
    with pytest.raises(Refusal) as refused:
        services.trust(held, holding, first + 9 * DAY)
    assert refused.value.code == "trustPeriodUsed"


def test_an_advance_is_repaid_by_credits_before_the_package() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 7500, START)
    topup(held, holding, 3000, START + 95 * DAY)
    at = START + 96 * DAY
    services.lend(held, holding, "o_extra_75", at)
    assert holding.line.loan == -10_000
    assert holding.line.package_state == "paid"
    with pytest.raises(Refusal) as refused:
        services.lend(held, holding, "o_extra_20", at)
    assert refused.value.detail == {"rule": "openAdvance"}
    agenda.run_line(held, holding, at + 60 * DAY)
    assert holding.line.suspension_reason == "debt"
    topup(held, holding, 4000, at + 61 * DAY)
    assert (holding.line.loan, holding.main.amount) == (-6000, 3000)
    topup(held, holding, 6000, at + 62 * DAY)
    assert (holding.line.loan, holding.line.status) == (0, "active")


def test_an_unpaid_service_is_tried_thirty_days_and_ends() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 7500 + 5000, START)
    option = services.connect(held, holding, "o_add_number", START)
    charge = option.next_charge_at
    assert charge is not None
    topup(held, holding, 7500, charge - DAY)
    agenda.run_line(held, holding, charge)
    assert (option.status, holding.line.package_state) == ("suspended", "paid")
    topup(held, holding, 5000, charge + DAY)
    assert (option.status, option.anchor_at) == ("active", charge + DAY)
    agenda.run_line(held, holding, charge + 200 * DAY)
    assert option.status == "terminated"


def test_use_takes_the_allowance_then_money_and_never_more() -> None:
    held = book()
    holding = line(held)
    topup(held, holding, 7500 + 1000, START)
    used = usage.use(held, holding, Use("VOICE_OMO", 40), START + MINUTE)
    assert (used.from_allowance, used.charged, used.refused) == (30, 6 * 150, 4)
    assert holding.main.amount == 100
    row = held.actions[-2]
    assert (row[3], row[9], row[10], row[11]) == ("usageIncluded", 0, None, None)


def test_a_daily_tariff_stops_at_zero() -> None:
    held = book()
    holding = line(held, "t_shchodenny")
    topup(held, holding, 500, START)
    agenda.run_line(held, holding, START + 10 * DAY)
    assert (holding.main.amount, holding.line.package_state) == (100, "unpaid")
    assert reasons(held).count("tariffFee") == 2


def test_a_funded_account_is_due_by_the_20th_and_in_arrears_on_the_21st() -> None:
    held = book()
    begun = START
    fund = _fund(begun)
    shared = new_bucket("bk_f", "MAIN", account_id=fund.id, at=begun)
    shared.ledger = "main:bk_f"
    new = NewLine("9", fund.id, "c1", "t_biznes_komanda", msisdn="+380670000009")
    holding = lines.open_line(held, new, begun, fund=fund, shared=shared)
    first = calendar.next_first(begun)
    agenda.run_all(held, first)
    assert (shared.amount, fund.due_amount) == (-16_000, 0)
    second = calendar.next_first(first)
    agenda.run_all(held, second)
    assert (fund.payment_status, fund.due_amount) == ("due", 16_000)
    deadline = calendar.day_of_month(second, 21)
    assert fund.due_at == deadline - 1_000_000
    agenda.run_all(held, deadline - 1)
    assert holding.line.status == "active"
    agenda.run_all(held, deadline)
    assert (fund.payment_status, holding.line.suspension_reason) == ("inArrears", "debt")
    topup(held, holding, 15_999, deadline + DAY, "topupOther")
    assert holding.line.status == "suspended"
    topup(held, holding, 1, deadline + DAY, "topupOther")
    assert (fund.payment_status, holding.line.status) == ("paid", "active")


def _fund(at: int) -> Account:
    return Account(
        id="26000000777", kind="personal", name="x", customer_id="c1", parent_id=None,
        state="Active", funded=True, bucket_id="bk_f", payment_status="paid",
        credit_limit=500_000, due_amount=0, arrears=0, due_at=None,
        next_due_at=calendar.next_first(at), cost_centre=None, created_at=at, updated_at=at,
    )  # fmt: skip


def test_legs_that_do_not_balance_are_refused() -> None:
    for legs in ([Leg("a", 5)], [Leg("a", 5), Leg("b", -4)], [Leg("a", 5), Leg("b", -5, "bonus")]):
        with pytest.raises(Unbalanced):
            check_balanced(legs)
