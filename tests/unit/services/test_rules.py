"""Automatic top-ups as the program runs them: once, inside the caps, never late, stoppable."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import (
    AppError,
    Refused,
    StepUpNeeded,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.rules import RunState
from support.rules_desk import (
    draft,
    go,
    money_is,
    ready,
    states,
)


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


def test_a_consent_ended_elsewhere_ends_its_rule() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            grant = rules.book.value.rules[0].grant
            held = world.operator.grant_rows[grant]
            world.operator.grant_rows[grant] = replace(held, status="revoked")
            await world.timed(world.cabinet.grants.refresh())
            await settle()
            rule = rules.book.value.rules[0]
            assert (rule.on, rule.stopped) == (False, "grantExpired")
            await money_is(world, 10_00)
            await world.clock.advance(120)
            assert world.operator.topups.taken == []

    go(story)


def test_a_refusal_for_the_lack_of_consent_switches_the_rule_off_at_once() -> None:
    async def story() -> None:
        async with World() as world:
            rules = await ready(world, draft())
            world.operator.act_refusals["topup"] = Refused("grantMismatch", status=403)
            await money_is(world, 10_00)
            await world.clock.advance(120)
            rule = rules.book.value.rules[0]
            assert (rule.on, rule.stopped) == (False, "grantMismatch")
            assert states(world) == [RunState.REFUSED]

    go(story)


def test_rules_and_their_runs_outlive_the_program() -> None:
    async def story() -> None:
        world = World()
        async with world:
            await ready(world, draft())
            await money_is(world, 40_00)
            before = world.cabinet.rules.book.value
        async with world.again() as later:
            await later.sign_in()
            book = later.cabinet.rules.book.value
            assert (book.rules, book.runs) == (before.rules, before.runs)
            await later.clock.advance(600)
            assert len(later.operator.topups.taken) == 1

    go(story)
