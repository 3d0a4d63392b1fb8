"""What a rule of automatic top-up does, and when: once per cause, never late, inside its caps."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, kyiv_zone, month_of
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.rules import (
    Fired,
    Rule,
    RuleKind,
    Run,
    RunState,
    SumKind,
    amount_of,
    cap_in_the_way,
    fee_due,
    next_charge,
    refused_in_a_row,
    run_times,
)
from support.auto_topups import MINUTE, NOON, NUMBER, Desk, facts_of, rule_of

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def days_of(rule: Rule, since: datetime, until: datetime) -> list[date]:
    return [kyiv_day(due) for due in run_times(rule, since, until)]


def test_the_31st_is_the_last_day_of_a_short_month() -> None:
    rule = rule_of(RuleKind.MONTHLY, day=31)
    since = datetime(2027, 1, 1, tzinfo=UTC)
    found = days_of(rule, since, datetime(2027, 5, 1, tzinfo=UTC))
    assert found == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_a_leap_february_has_its_29th() -> None:
    rule = rule_of(RuleKind.MONTHLY, day=30)
    since = datetime(2028, 2, 1, tzinfo=UTC)
    assert days_of(rule, since, datetime(2028, 3, 1, tzinfo=UTC)) == [date(2028, 2, 29)]


def test_each_28_days_from_its_start() -> None:
    rule = rule_of(RuleKind.FOUR_WEEKS, start=date(2026, 12, 1))
    found = days_of(rule, NOON, datetime(2027, 2, 1, tzinfo=UTC))
    assert found == [date(2026, 12, 1), date(2026, 12, 29), date(2027, 1, 26)]


@pytest.mark.parametrize(
    ("day", "minute"),
    [(date(2027, 3, 28), 3 * 60 + 30), (date(2026, 10, 25), 3 * 60 + 30)],
    ids=["an hour that is not there", "an hour that comes twice"],
)
def test_a_clock_change_night_fires_once(day: date, minute: int) -> None:
    since = day_start(day)
    rule = rule_of(RuleKind.MONTHLY, day=day.day, minute=minute, since=since)
    desk, now = Desk(rule), since
    while now < since + DAY:
        desk.look(facts_of(500_00), now)
        now += MINUTE
    fired = desk.of(RunState.PLANNED)
    assert len(fired) == 1
    assert kyiv_day(fired[0][1].due) == day


def four_weeks_at(n: int) -> datetime:
    return datetime(2026, 12, 1, 0, 10, tzinfo=kyiv_zone()).astimezone(UTC) + n * 28 * DAY


def test_thirteen_periods_with_the_program_open_are_thirteen_payments() -> None:
    rule = rule_of(RuleKind.FEE, sum_kind=SumKind.TARIFF)
    desk, now, charge = Desk(rule), NOON, four_weeks_at(0)
    left = 13
    while left:
        desk.look(facts_of(500_00, charge=Money(225_00), charge_at=charge), now)
        now += timedelta(minutes=30)
        if now >= charge:
            charge, left = next_charge(charge, "P4W"), left - 1
    assert len(desk.of(RunState.PLANNED)) == 13
    assert len({verdict.cause for _, verdict in desk.verdicts}) == 13
    assert desk.paid == 13 * 225_00


def test_thirteen_periods_closed_are_thirteen_missed_runs_and_no_payment() -> None:
    rule = rule_of(RuleKind.FEE, sum_kind=SumKind.TARIFF)
    desk = Desk(rule)
    first = next_charge(NOON, "P4W")
    desk.look(facts_of(500_00, charge=Money(225_00), charge_at=first), NOON)
    charge = first
    for _ in range(13):
        charge = next_charge(charge, "P4W")
    later = fee_due(rule, charge) - 12 * HOUR
    desk.look(facts_of(500_00, charge=Money(225_00), charge_at=charge), later)
    assert desk.of(RunState.PLANNED) == []
    assert len(desk.of(RunState.MISSED)) == 13
    desk.look(facts_of(500_00, charge=Money(225_00), charge_at=charge), later + MINUTE)
    assert len(desk.of(RunState.MISSED)) == 13


@pytest.mark.parametrize(
    ("late", "state"), [(HOUR, RunState.PLANNED), (HOUR + MINUTE, RunState.MISSED)]
)
def test_a_run_more_than_an_hour_late_is_missed(late: timedelta, state: RunState) -> None:
    rule = rule_of(RuleKind.MONTHLY, day=25)
    due = next(run_times(rule, NOON, NOON + 10 * DAY))
    made = Desk(rule).look(facts_of(10_00), due + late)
    assert [verdict.state for verdict in made] == [state]


def test_nothing_before_it_was_switched_on_counts() -> None:
    rule = rule_of(RuleKind.MONTHLY, day=22, minute=9 * 60)
    assert Desk(rule).look(facts_of(0), NOON + MINUTE) == ()


def test_a_rule_that_is_off_does_nothing() -> None:
    assert Desk(rule_of(on=False)).look(facts_of(0), NOON) == ()


def test_it_waits_while_a_payment_of_unknown_outcome_is_open_and_then_is_missed() -> None:
    desk = Desk(rule_of())
    assert desk.look(facts_of(10_00, blocked=True), NOON) == ()
    assert desk.look(facts_of(10_00, blocked=True), NOON + 59 * MINUTE) == ()
    made = desk.look(facts_of(10_00, blocked=True), NOON + 61 * MINUTE)
    assert [(v.state, v.reason) for v in made] == [(RunState.MISSED, "unknownOpen")]


def test_it_fires_when_the_unknown_payment_has_ended() -> None:
    desk = Desk(rule_of())
    desk.look(facts_of(10_00, blocked=True), NOON)
    made = desk.look(facts_of(10_00), NOON + 30 * MINUTE)
    assert [v.state for v in made] == [RunState.PLANNED]


def test_one_fall_is_one_payment() -> None:
    desk = Desk(rule_of(), pays=False)
    for n in range(10):
        desk.look(facts_of(40_00 - n * 1_00), NOON + n * MINUTE)
    assert len(desk.of(RunState.PLANNED)) == 1


def test_it_fires_again_after_the_balance_was_above() -> None:
    desk = Desk(rule_of(), pays=False)
    for n, balance in enumerate((40_00, 120_00, 30_00)):
        desk.look(facts_of(balance), NOON + n * MINUTE)
    assert len(desk.of(RunState.PLANNED)) == 2


def test_it_fires_again_when_a_rise_did_not_reach_the_threshold() -> None:
    desk = Desk(rule_of(), pays=False)
    for n, balance in enumerate((10_00, 30_00, 30_00, 29_00)):
        desk.look(facts_of(balance), NOON + n * MINUTE)
    assert [at for at, _ in desk.of(RunState.PLANNED)] == [NOON, NOON + 3 * MINUTE]


def test_the_threshold_itself_is_not_below() -> None:
    desk = Desk(rule_of())
    assert desk.look(facts_of(50_00), NOON) == ()
    assert [v.state for v in desk.look(facts_of(49_99), NOON + MINUTE)] == [RunState.PLANNED]


def test_falling_ten_times_an_hour_pays_at_most_the_cap() -> None:
    desk = Desk(rule_of(cap_week=Money(300_00)), pays=False)
    for n in range(20):
        desk.look(facts_of(40_00 if n % 2 else 90_00), NOON + n * 3 * MINUTE)
    assert len(desk.of(RunState.PLANNED)) == 3
    assert len(desk.of(RunState.CAPPED)) == 7
    assert {v.reason for _, v in desk.of(RunState.CAPPED)} == {"week"}


def test_a_fall_during_a_long_pause_is_missed_unless_the_history_knows_better() -> None:
    pause = timedelta(hours=9)
    unknown, known = Desk(rule_of()), Desk(rule_of())
    for desk in (unknown, known):
        desk.look(facts_of(90_00), NOON)
    trail = ((NOON + pause - 10 * MINUTE, Money(10_00)), (NOON, Money(90_00)))
    late = unknown.look(facts_of(10_00), NOON + pause)
    soon = known.look(facts_of(10_00, trail=trail), NOON + pause)
    assert [v.state for v in late] == [RunState.MISSED]
    assert [v.state for v in soon] == [RunState.PLANNED]


def test_an_unknown_balance_fires_nothing() -> None:
    assert Desk(rule_of()).look(facts_of(None), NOON) == ()


def test_a_clock_that_jumps_back_fires_nothing_twice() -> None:
    rule = rule_of(RuleKind.MONTHLY, day=25)
    due = next(run_times(rule, NOON, NOON + 10 * DAY))
    desk = Desk(rule)
    for at in (due, due - 2 * HOUR, due + MINUTE, due - 3 * DAY, due + 2 * MINUTE):
        desk.look(facts_of(10_00), at)
    assert len(desk.verdicts) == 1


@pytest.mark.parametrize(
    ("changes", "balance", "charge", "amount"),
    [
        ({"sum_kind": SumKind.FIXED}, None, None, 100_00),
        ({"sum_kind": SumKind.TARIFF}, 0, 225_00, 225_00),
        ({"sum_kind": SumKind.TARIFF}, 0, None, None),
        ({"sum_kind": SumKind.MISSING}, 12_50, None, 37_50),
        ({"sum_kind": SumKind.MISSING}, 49_90, None, 1_00),
        ({"sum_kind": SumKind.MISSING}, None, None, None),
        ({"sum_kind": SumKind.MISSING, "kind": RuleKind.FEE}, 140_50, 225_00, 84_50),
        ({"sum_kind": SumKind.MISSING, "kind": RuleKind.FEE}, 300_00, 225_00, 0),
        ({"sum_kind": SumKind.MISSING, "kind": RuleKind.FEE}, 140_50, None, None),
    ],
)
def test_how_much(
    changes: dict[str, object], balance: int | None, charge: int | None, amount: int | None
) -> None:
    facts = facts_of(balance, charge=None if charge is None else Money(charge))
    found = amount_of(rule_of(**changes), facts)
    assert found == (None if amount is None else Money(amount))


def test_nothing_is_paid_where_there_is_enough() -> None:
    rule = rule_of(RuleKind.FEE, sum_kind=SumKind.MISSING)
    charge = NOON + 5 * DAY
    made = Desk(rule).look(
        facts_of(300_00, charge=Money(225_00), charge_at=charge), fee_due(rule, charge)
    )
    assert [(v.state, v.amount) for v in made] == [(RunState.NOT_NEEDED, ZERO)]


def run_at(at: datetime, state: RunState, cause: str = "x") -> Run:
    return Run("r1", NUMBER, cause, at, at, Money(100_00), state)


def test_two_refusals_in_a_row_stop_it_and_a_success_between_does_not() -> None:
    rule, refused, done = rule_of(), RunState.REFUSED, RunState.DONE
    two = [run_at(NOON + n * MINUTE, refused) for n in range(2)]
    mixed = [run_at(NOON + n * MINUTE, s) for n, s in enumerate((refused, done, refused))]
    before = [run_at(NOON - MINUTE, refused), run_at(NOON + MINUTE, refused)]
    assert refused_in_a_row(rule, two)
    assert not refused_in_a_row(rule, mixed)
    assert not refused_in_a_row(rule, before)


def test_the_week_begins_on_monday_and_the_month_on_its_first() -> None:
    rule = rule_of(cap_week=Money(100_00), cap_month=Money(150_00))
    sunday = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
    fired = Fired([run_at(sunday, RunState.DONE)])
    assert cap_in_the_way(rule, Money(1_00), sunday, fired) == "week"
    assert cap_in_the_way(rule, Money(100_00), sunday + DAY, fired) == "month"
    assert cap_in_the_way(rule, Money(100_00), sunday + 2 * DAY, fired) == ""


@given(
    balances=st.lists(st.integers(0, 120_00), min_size=1, max_size=120),
    gaps=st.lists(st.integers(1, 6 * 60), min_size=120, max_size=120),
    week=st.integers(100_00, 900_00),
    month=st.integers(100_00, 1_500_00),
)
def test_caps_hold_whatever_the_balance_does(
    balances: list[int], gaps: list[int], week: int, month: int
) -> None:
    desk = Desk(rule_of(cap_week=Money(week), cap_month=Money(month)), pays=False)
    now = NOON
    for balance, gap in zip(balances, gaps, strict=False):
        now += gap * MINUTE
        desk.look(facts_of(balance), now)
    by_week: dict[date, int] = {}
    by_month: dict[date, int] = {}
    for at, verdict in desk.of(RunState.PLANNED):
        day = kyiv_day(at)
        monday, first = day - day.weekday() * DAY, month_of(day)
        by_week[monday] = by_week.get(monday, 0) + verdict.amount.kopiykas
        by_month[first] = by_month.get(first, 0) + verdict.amount.kopiykas
    assert all(spent <= week for spent in by_week.values())
    assert all(spent <= month for spent in by_month.values())
    causes = [verdict.cause for _, verdict in desk.verdicts]
    assert len(causes) == len(set(causes))
