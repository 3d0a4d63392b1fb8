"""The checklist of a contract's end: nothing opens before every chosen SIM is blocked."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus
from kyivstar_desktop.domain.blocking import Block, BlockReason, Stage
from kyivstar_desktop.domain.contract_end import Chosen, Plan, Standing, Step, checklist
from kyivstar_desktop.domain.money import ZERO, Money

NOW = datetime(2026, 11, 22, tzinfo=UTC)
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "cust_1", LineStatus.ACTIVE, "t", "T"
)


def standing(
    stage: Stage, main: Money | None = ZERO, *, number: int = 1, **changes: object
) -> Standing:
    line = replace(LINE, id=f"ln_{number}", **changes)  # type: ignore[arg-type]
    chosen = Chosen(line.id, line.number, "Олена")
    return Standing(chosen, line, Block(stage, BlockReason.OTHER), main)


BLOCKED = standing(Stage.BLOCKED)


def steps(standings: tuple[Standing, ...], *, exported: bool = False) -> dict[Step, str]:
    found = checklist(standings, Plan(tuple(s.chosen for s in standings), exported))
    return {s.step: "done" if s.done else "open" if s.open else "locked" for s in found}


def test_at_first_only_choosing_is_open() -> None:
    found = steps(())
    assert found.pop(Step.CHOOSE) == "open"
    assert set(found.values()) == {"locked"}


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.NONE])
def test_only_a_block_that_stands_counts(stage: Stage) -> None:
    found = steps((BLOCKED, standing(stage, number=2)))
    through = stage in {Stage.BLOCKED, Stage.ENDED}
    assert found[Step.BLOCK] == ("done" if through else "open")
    assert (found[Step.SHOP] == "open") is through


def test_three_numbers_open_the_end_only_after_all_three_are_blocked() -> None:
    for stages in itertools.product((Stage.FREE, Stage.PENDING, Stage.BLOCKED), repeat=3):
        rows = tuple(standing(stage, number=n) for n, stage in enumerate(stages, 1))
        every = all(stage is Stage.BLOCKED for stage in stages)
        found = steps(rows, exported=True)
        for step in (Step.MONEY, Step.HISTORY, Step.SHOP):
            assert (found[step] != "locked") is every


def test_home_internet_has_no_sim_to_block() -> None:
    home = standing(Stage.NONE, number=2, kind=LineKind.HOME)
    assert steps((BLOCKED, home))[Step.BLOCK] == "done"


def test_a_number_that_is_not_mine_any_more_keeps_the_step_open() -> None:
    lost = Standing(Chosen("ln_9", "+380670000009", "Ігор"), None)
    found = steps((BLOCKED, lost))
    assert (found[Step.BLOCK], found[Step.SHOP]) == ("open", "locked")
    assert (lost.owed, lost.rest, lost.blocked) == (ZERO, ZERO, False)


@pytest.mark.parametrize(
    ("main", "loan", "done"),
    [
        (ZERO, ZERO, True),
        (Money(50_00), ZERO, True),  # paid out in the shop
        (Money(-84_50), ZERO, False),
        (ZERO, Money(25_00), False),
        (Money(100_00), Money(25_00), False),  # a loan is not taken from the rest by itself
        (None, ZERO, False),  # never a guess
    ],
)
def test_what_is_owed_keeps_the_money_open(main: Money | None, loan: Money, *, done: bool) -> None:
    one = standing(Stage.BLOCKED, main, advance_debt=loan)
    assert steps((one,))[Step.MONEY] == ("done" if done else "open")
    assert one.owed == loan + (-main if main is not None and main < ZERO else ZERO)


def test_the_history_is_done_when_it_was_saved_and_the_shop_never() -> None:
    assert steps((BLOCKED,))[Step.HISTORY] == "open"
    found = steps((BLOCKED,), exported=True)
    assert (found[Step.HISTORY], found[Step.SHOP]) == ("done", "open")


def test_a_fee_is_told_only_before_the_end_of_the_term() -> None:
    until = NOW + timedelta(days=10)
    one = standing(Stage.BLOCKED, contract_fee=Money(500_00), contract_until=until)
    assert one.fee(NOW) == Money(500_00)
    assert one.fee(until) == ZERO
    assert standing(Stage.BLOCKED, contract_fee=Money(500_00)).fee(NOW) == ZERO
