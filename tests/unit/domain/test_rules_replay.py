"""A rehearsal is the live engine on the same data, with its cost and what it prevented."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import RuleKind, RunState, SumKind
from kyivstar_desktop.domain.rules_replay import rehearse
from support.auto_topups import LOOK, MINUTE, NOON, live_run, moved, rule_of

DAY = timedelta(days=1)
KINDS = st.sampled_from(
    [
        (RuleKind.BELOW, SumKind.FIXED),
        (RuleKind.BELOW, SumKind.MISSING),
        (RuleKind.MONTHLY, SumKind.FIXED),
        (RuleKind.FOUR_WEEKS, SumKind.MISSING),
        (RuleKind.FEE, SumKind.TARIFF),
        (RuleKind.FEE, SumKind.MISSING),
    ]
)
REASONS = st.sampled_from(["usage", "tariffFee", "topupCard", "optionFee"])


@settings(max_examples=40)
@given(
    kind=KINDS,
    moves=st.lists(
        st.tuples(st.integers(1, 9 * 24 * 6), st.integers(1, 260_00), REASONS), max_size=12
    ),
    day=st.integers(1, 31),
    below=st.integers(1, 200_00),
    amount=st.integers(1_00, 300_00),
    week=st.integers(100_00, 900_00),
)
def test_a_replay_equals_a_live_run_on_the_same_data(
    kind: tuple[RuleKind, SumKind],
    moves: list[tuple[int, int, str]],
    day: int,
    below: int,
    amount: int,
    week: int,
) -> None:
    at, steps = NOON, []
    for gap, size, reason in moves:
        at += gap * LOOK
        steps.append((at, size if reason == "topupCard" else -size, reason))
    until = at + 3 * DAY
    rule = rule_of(
        kind[0], sum_kind=kind[1], day=day, below=Money(below), amount=Money(amount),
        cap_week=Money(week), start=date(2026, 11, 20),
    )  # fmt: skip
    rows = moved(100_00, steps)
    live = live_run(rule, rows, until)
    replayed = rehearse(rule, rows, NOON, until)
    assert [(f.at, f.amount) for f in replayed.firings] == [
        (at, v.amount) for at, v in live.of(RunState.PLANNED)
    ]
    assert replayed.capped == len(live.of(RunState.CAPPED))
    assert live.of(RunState.MISSED) == []


def test_it_tells_firings_their_cost_and_own_top_ups() -> None:
    steps = [
        (NOON + 1 * DAY, -60_00, "usage"),
        (NOON + 2 * DAY, -20_00, "usage"),
        (NOON + 3 * DAY, 200_00, "topupCard"),
        (NOON + 9 * DAY, -180_00, "usage"),
        (NOON + 12 * DAY, -150_00, "usage"),
    ]
    made = rehearse(rule_of(), moved(100_00, steps), NOON, NOON + 30 * DAY)
    assert [(f.at, f.amount, f.before) for f in made.firings] == [
        (NOON + 1 * DAY, Money(100_00), Money(40_00)),
        (NOON + 12 * DAY, Money(100_00), Money(-10_00)),
    ]
    assert made.cost == Money(200_00)
    assert made.own == Money(200_00)
    assert made.rows == 5


def test_without_own_top_ups_the_rule_alone_keeps_the_number_going() -> None:
    steps = [(NOON + n * DAY, -40_00 if n % 2 else 40_00, "usage" if n % 2 else "topupCard")
             for n in range(1, 21)]  # fmt: skip
    rows = moved(100_00, steps)
    with_own = rehearse(rule_of(), rows, NOON, NOON + 30 * DAY)
    alone = rehearse(rule_of(), rows, NOON, NOON + 30 * DAY, own=False)
    assert with_own.firings == ()
    assert len(alone.firings) == 4


def test_what_it_prevented_are_the_days_without_a_paid_tariff() -> None:
    steps = [
        (NOON + 1 * DAY, -225_00, "tariffFee"),
        (NOON + 40 * DAY, 300_00, "topupCard"),
        (NOON + 40 * DAY + MINUTE, -225_00, "tariffFee"),
    ]
    rule = rule_of(RuleKind.FEE, sum_kind=SumKind.MISSING)
    made = rehearse(rule, moved(300_00, steps), NOON, NOON + 60 * DAY)
    assert [(f.amount, f.before) for f in made.firings[:1]] == [(Money(150_00), Money(75_00))]
    assert (made.late, made.prevented, made.prevented_days) == (1, 1, 11)


def test_a_rule_that_pays_too_little_prevents_nothing() -> None:
    steps = [
        (NOON + 1 * DAY, -225_00, "tariffFee"),
        (NOON + 40 * DAY, 300_00, "topupCard"),
        (NOON + 40 * DAY + MINUTE, -225_00, "tariffFee"),
    ]
    rule = rule_of(RuleKind.FEE, amount=Money(10_00))
    made = rehearse(rule, moved(300_00, steps), NOON, NOON + 60 * DAY)
    assert (made.late, made.prevented, made.prevented_days) == (1, 0, 0)


def test_rows_before_its_time_only_tell_where_the_balance_stood() -> None:
    steps = [(NOON - 5 * DAY, -80_00, "usage"), (NOON + 5 * DAY, -1_00, "usage")]
    made = rehearse(rule_of(), moved(100_00, steps), NOON, NOON + 30 * DAY)
    assert [f.at for f in made.firings] == [NOON + 5 * DAY]
    assert made.rows == 1
