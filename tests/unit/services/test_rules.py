"""Automatic top-ups as the program runs them: once, inside the caps, never late, stoppable."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.account import NextCharge
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import (
    AppError,
    Offline,
    Refused,
    StepUpNeeded,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import Rule, RuleKind, RunState, SumKind, fee_due, next_charge
from support.auto_topups import rule_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from datetime import datetime

    from kyivstar_desktop.services.rules import Rules

DAY_S = 86_400.0
CARD = SavedCard("pm_1", Brand.VISA, "4242", None, "•4242")


def go(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(story())


def draft(kind: RuleKind = RuleKind.BELOW, **changes: Any) -> Rule:
    return rule_of(kind, on=False, since=None, **changes)


async def ready(world: World, rule: Rule) -> Rules:
    """Olena is signed in, her card is known and the rule is on, by a code of its own."""
    world.operator.saved_cards["pm_1"] = CARD
    await world.sign_in()
    await switched_on(world, rule)
    return world.cabinet.rules


async def switched_on(world: World, rule: Rule) -> None:
    rules = world.cabinet.rules
    await rules.save(rule)
    world.prompts.codes.append(lambda: world.operator.last_code(OLENA))
    await rules.switch_on(rule.id)
    await settle()


async def money_is(world: World, kopiykas: int) -> None:
    """The operator has another balance and says so."""
    world.operator.set_money(OLENA, Money(kopiykas))
    world.operator.announce("balance", OLENA)
    world.accounts.poke_balance(OLENA)
    await settle()


def states(world: World) -> list[RunState]:
    return [run.state for run in world.cabinet.rules.book.value.runs]


def test_a_balance_under_the_threshold_is_topped_up_once_under_the_consent() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            rule = rules.book.value.rules[0]
            assert rule.on
            assert world.operator.grant_rows[rule.grant].max_item == Money(100_00)
            await world.clock.advance(60)
            assert world.operator.topups.taken == []
            await money_is(world, 40_00)
            await world.clock.advance(300)
            assert [t[1:] for t in world.operator.topups.taken] == [
                (OLENA, Money(100_00), rule.grant)
            ]
            assert world.operator.money_of(OLENA) == Money(140_00)
            assert states(world) == [RunState.DONE]

    go(story)


def test_switching_on_without_the_code_leaves_it_off() -> None:
    async def story() -> None:
        async with World() as world:
            await world.sign_in()
            rules = world.cabinet.rules
            await rules.save(draft())
            world.prompts.codes.append(None)
            with pytest.raises(StepUpNeeded):
                await rules.switch_on("r1")
            await money_is(world, 1_00)
            await world.clock.advance(180)
            assert not rules.book.value.rules[0].on
            assert world.operator.topups.taken == []

    go(story)


def charge_in(world: World, days: float, price: int = 225_00) -> None:
    at = world.clock.now() + timedelta(days=days)
    rows = world.operator.line_rows["p_0001"]
    rows[0] = replace(rows[0], next_charge=NextCharge(at, Money(price)))


async def it_is(world: World, moment: datetime) -> None:
    """The clock is moved at once: nobody needs each minute of a year."""
    world.clock.jump((moment - world.clock.now()).total_seconds())
    await world.timed(world.accounts.refresh())
    world.cabinet.rules.wake()
    await settle()


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


def test_falling_ten_times_an_hour_pays_at_most_the_cap() -> None:
    async def story() -> None:
        async with World() as world:
            await ready(world, draft(cap_week=Money(300_00)))
            for n in range(20):
                await money_is(world, 90_00 if n % 2 else 40_00)
                await world.clock.advance(180)
            assert len(world.operator.topups.taken) == 3
            assert states(world).count(RunState.CAPPED) == 7

    go(story)


def test_two_refusals_in_a_row_stop_the_rule_and_its_consent_ends() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            grant = rules.book.value.rules[0].grant
            world.operator.topups.declines = 5
            for n in range(8):
                await money_is(world, 90_00 if n % 2 else 40_00)
                await world.clock.advance(120)
            rule = rules.book.value.rules[0]
            assert (rule.on, rule.stopped) == (False, "refusals")
            assert states(world) == [RunState.REFUSED, RunState.REFUSED]
            assert world.operator.grant_rows[grant].status == "revoked"
            assert rules.book.value.withdraw == ()

    go(story)


def test_caps_hold_with_two_machines() -> None:
    """Two computers of one person with one consent: the operator's cap is the last word."""

    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft(cap_week=Money(150_00)))
            grant = rules.book.value.rules[0].grant
            elsewhere = (world.operator.topups.now(), OLENA, Money(100_00), grant)
            world.operator.topups.taken.append(elsewhere)
            await money_is(world, 40_00)
            await world.clock.advance(120)
            assert world.operator.topups.taken == [elsewhere]
            (run,) = rules.book.value.runs
            assert (run.state, run.reason) == (RunState.CAPPED, "operator")
            assert rules.book.value.rules[0].on

    go(story)


def test_one_switch_stops_everything_within_a_second() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            await rules.halt()
            await money_is(world, 10_00)
            await world.clock.advance(600)
            assert world.operator.topups.taken == []
            assert rules.book.value.halted
            await rules.resume()
            await world.clock.advance(61)
            assert len(world.operator.topups.taken) == 1

    go(story)


def test_the_switch_holds_even_when_the_disk_is_full() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            store = world.session.opened.value.store  # type: ignore[union-attr]
            store.full = StorageTrouble("full")  # type: ignore[attr-defined]
            with pytest.raises(StorageTrouble):
                await rules.halt()
            store.full = None  # type: ignore[attr-defined]
            await money_is(world, 10_00)
            await world.clock.advance(600)
            assert world.operator.topups.taken == []

    go(story)


def test_nothing_is_sent_that_is_not_written_down() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            store = world.session.opened.value.store  # type: ignore[union-attr]
            store.fail_next("put rules", StorageTrouble("full"), times=99)  # type: ignore[attr-defined]
            await money_is(world, 10_00)
            await world.clock.advance(180)
            assert world.operator.topups.taken == []
            assert isinstance(rules.trouble.value, AppError)

    go(story)


def test_killed_between_the_book_and_the_wire_it_fires_once() -> None:
    async def story() -> None:
        world = World()
        await world.__aenter__()
        await ready(world, draft())
        gate = world.operator.hold("act")
        await money_is(world, 40_00)
        assert states(world) == [RunState.PLANNED]
        key = world.cabinet.rules.book.value.runs[0].key
        await world.kill()
        gate.release()
        async with world.again() as later:
            await later.sign_in()
            await later.clock.advance(600)
            assert len(later.operator.topups.taken) == 1
            assert list(later.operator.acts) == [key]
            assert states(later) == [RunState.DONE]

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


def test_a_rule_never_runs_with_an_unknown_payment_open_for_its_number() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            world.operator.fail_next("act", TimedOut(), after=True)
            world.operator.fail_next("find", TimedOut(), times=99)
            await money_is(world, 40_00)
            assert states(world) == [RunState.UNKNOWN]
            await money_is(world, 90_00)
            await money_is(world, 30_00)
            rules.wake()
            await settle()
            assert len(rules.book.value.runs) == 1

    go(story)


def test_a_changed_rule_is_off_until_its_new_consent() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            grant = rules.book.value.rules[0].grant
            await rules.save(draft(amount=Money(200_00)))
            await settle()
            assert not rules.book.value.rules[0].on
            assert world.operator.grant_rows[grant].status == "revoked"
            await rules.remove("r1")
            assert rules.book.value.rules == ()

    go(story)


def test_a_rehearsal_reads_the_stored_year() -> None:
    async def story() -> None:
        from support.auto_topups import NOON, moved  # noqa: PLC0415 beside its use

        async with World() as world:
            rows = moved(
                100_00,
                [
                    (NOON - timedelta(days=30), -60_00, "usage"),
                    (NOON - timedelta(days=20), 80_00, "topupCard"),
                    (NOON - timedelta(days=5), -15_00, "usage"),
                ],
            )
            world.operator.add_history(*rows)
            await world.sign_in()
            await world.timed(world.history.sync())
            made = await world.cabinet.rules.rehearse(draft())
            assert [f.amount for f in made.firings] == [Money(100_00)]
            assert made.rows == 3

    go(story)
