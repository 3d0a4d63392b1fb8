"""Dated rules: open they pay, closed they are missed; a missed run is the person's to pay."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fakes.world import World
from kyivstar_desktop.domain.account import NextCharge
from kyivstar_desktop.domain.errors import (
    Offline,
    Refused,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import RuleKind, RunState, SumKind, fee_due, next_charge
from support.rules_desk import (
    DAY_S,
    charge_in,
    draft,
    go,
    it_is,
    ready,
    states,
)


def test_thirteen_periods_with_the_program_open_are_thirteen_payments() -> None:
    async def story() -> None:
        async with World() as world:
            charge_in(world, 5)
            await ready(world, draft(RuleKind.FEE, sum_kind=SumKind.TARIFF))
            for _ in range(13):
                row = world.operator.line_rows["p_0001"][0]
                at = row.next_charge.at
                assert at is not None
                due = fee_due(world.cabinet.rules.book.value.rules[0], at)
                for moment in (due - timedelta(minutes=30), due + timedelta(minutes=10), at):
                    await it_is(world, moment)
                world.operator.line_rows["p_0001"][0] = replace(
                    row, next_charge=NextCharge(next_charge(at, "P4W"), Money(225_00))
                )
            assert [t[2] for t in world.operator.topups.taken] == [Money(225_00)] * 13
            assert states(world).count(RunState.DONE) == 13

    go(story)


def test_thirteen_periods_closed_are_thirteen_missed_runs_and_no_payment() -> None:
    async def story() -> None:
        world = World()
        async with world:
            charge_in(world, 5)
            await ready(world, draft(RuleKind.FEE, sum_kind=SumKind.TARIFF))
            first = world.operator.line_rows["p_0001"][0].next_charge.at
            assert first is not None
        world.clock.jump(4 * DAY_S + 13 * 28 * DAY_S - DAY_S)
        charge = first
        for _ in range(13):
            charge = next_charge(charge, "P4W")
        rows = world.operator.line_rows["p_0001"]
        rows[0] = replace(rows[0], next_charge=NextCharge(charge, Money(225_00)))
        async with world.again() as later:
            await later.sign_in()
            await later.clock.advance(180)
            assert later.operator.topups.taken == []
            assert states(later) == [RunState.MISSED] * 13

    go(story)


def test_a_missed_run_is_paid_by_hand_only() -> None:
    async def story() -> None:
        world = World()
        async with world:
            await ready(world, draft(RuleKind.MONTHLY, day=25))
        world.clock.jump(5 * DAY_S)
        async with world.again() as later:
            await later.sign_in()
            await later.clock.advance(120)
            rules = later.cabinet.rules
            (missed,) = rules.book.value.of(RunState.MISSED)
            done = await rules.run_now(missed.id)
            assert done.state is RunState.DONE
            assert [t[2] for t in later.operator.topups.taken] == [Money(100_00)]
            with pytest.raises(Refused):
                await rules.run_now(missed.id)
            assert len(later.operator.topups.taken) == 1

    go(story)


def test_a_missed_run_that_is_refused_stays_missed() -> None:
    async def story() -> None:
        world = World()
        async with world:
            await ready(world, draft(RuleKind.MONTHLY, day=25))
        world.clock.jump(5 * DAY_S)
        async with world.again() as later:
            await later.sign_in()
            await later.clock.advance(120)
            rules = later.cabinet.rules
            (missed,) = rules.book.value.of(RunState.MISSED)
            later.operator.topups.declines = 1
            with pytest.raises(Refused, match="insufficientFunds"):
                await rules.run_now(missed.id)
            assert states(later) == [RunState.MISSED]
            await rules.dismiss(missed.id)
            assert rules.book.value.of(RunState.MISSED) == ()

    go(story)


def test_without_a_network_it_waits_an_hour_and_is_then_missed() -> None:
    async def story() -> None:
        async with World() as world:
            await ready(world, draft(RuleKind.MONTHLY, day=22, minute=14 * 60 + 30))
            await world.clock.advance(29 * 60)
            world.operator.down = Offline("refused")
            await world.clock.advance(90 * 60)
            assert world.operator.topups.taken == []
            world.operator.down = None
            await world.clock.advance(10 * 60)
            assert states(world) == [RunState.MISSED]
            assert world.operator.topups.taken == []

    go(story)
