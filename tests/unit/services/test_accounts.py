"""Balances and lines: store first, network behind, the age never touched by a failure."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta

import pytest

from fakes.clock import START, settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import (
    NetworkGate,
    Offline,
    Refused,
    StorageTrouble,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports import Event

SECOND = "+380670000012"


Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story, *, signed_in: bool = True) -> None:
    async def whole() -> None:
        async with World() as world:
            if signed_in:
                await world.sign_in()
            await story(world)

    asyncio.run(whole())


def test_a_sign_in_fills_everything_once() -> None:
    async def story(world: World) -> None:
        money = world.accounts.money.value
        assert money.value.main == Money(140_50)
        assert money.at == START
        assert world.accounts.current.value.number == OLENA
        assert world.accounts.customers.value.value[0].name == "Олена Іваненко"
        assert world.accounts.connection.value.state == "online"
        for name in ("lines", "customers", "buckets", "profile"):
            assert len(world.operator.sent_to(name)) == 1, name

    run(story)


def test_the_operator_is_known_before_anybody_signs_in() -> None:
    async def story(world: World) -> None:
        assert world.accounts.profile.value.sandbox
        assert world.accounts.connection.value.state == "online"
        assert world.operator.sent_to("lines") == []

    run(story, signed_in=False)


def test_a_failed_refresh_keeps_value_and_age() -> None:
    async def story(world: World) -> None:
        await world.clock.advance(30)
        world.operator.set_money(OLENA, Money(1))
        await world.operator.stop()
        with pytest.raises(Offline):
            await world.accounts.refresh()
        money = world.accounts.money.value
        assert (money.value.main, money.at) == (Money(140_50), START)
        assert isinstance(money.error, Offline)
        assert money.stale
        connection = world.accounts.connection.value
        assert (connection.state, connection.since) == ("offline", START + timedelta(seconds=30))
        await world.operator.start()
        await world.accounts.refresh()
        money = world.accounts.money.value
        assert (money.value.main, money.error) == (Money(1), None)
        assert money.at == START + timedelta(seconds=30)
        assert world.accounts.connection.value.state == "online"

    run(story)


def test_refresh_asks_each_thing_once() -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent)
        await world.accounts.refresh()
        await settle()
        names = sorted(call.name for call in world.operator.sent[before:])
        assert names == ["buckets", "customers", "lines"]

    run(story)


def test_the_balance_is_polled_while_it_is_watched() -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent_to("buckets"))
        undo = world.accounts.money.subscribe(lambda _: None)
        await world.clock.advance(180)
        watched = len(world.operator.sent_to("buckets"))
        assert watched - before == 3
        undo()

    run(story)


def test_a_balance_event_reads_that_line_only() -> None:
    async def story(world: World) -> None:
        world.operator.add_line("p_0001", SECOND, Money(5_00))
        await world.accounts.refresh()
        await settle()
        before = len(world.operator.sent_to("buckets"))
        world.operator.set_money(SECOND, Money(55_00))
        world.accounts.hear(Event("1", "balance", (SECOND,)))
        await settle()
        asked = [call.args[0] for call in world.operator.sent_to("buckets")[before:]]
        assert asked == [SECOND]
        assert world.accounts.all_money.value[SECOND].value.main == Money(55_00)
        assert world.accounts.money.value.value.main == Money(140_50)

    run(story)


@pytest.mark.parametrize(
    ("topic", "asked"),
    [("line", "lines"), ("customer", "customers"), ("resync", "lines"), ("balance", "buckets")],
)
def test_an_event_asks_for_what_it_names(topic: str, asked: str) -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent_to(asked))
        world.accounts.hear(Event("1", topic))
        await settle()
        assert len(world.operator.sent_to(asked)) == before + 1

    run(story)


def test_a_session_event_ends_the_session_and_a_notice_is_kept() -> None:
    async def story(world: World) -> None:
        notice = Event("1", "notice", payload={"text": "works"})
        world.accounts.hear(notice)
        assert world.accounts.notice.value is notice
        mine = world.operator.families[-1].id
        world.accounts.hear(Event("2", "session", (mine,), "contractEnded"))
        await settle()
        assert world.session.state.value.reason == "contractEnded"
        assert world.accounts.money.value.value.main == Money(140_50)

    run(story)


def test_a_line_is_selected_for_the_next_start_too() -> None:
    async def story(world: World) -> None:
        line = world.operator.add_line("p_0001", SECOND, Money(5_00))
        await world.accounts.refresh()
        world.accounts.select("ln_unknown")
        assert world.accounts.current.value.number == OLENA
        world.files.trouble = StorageTrouble("readonly")
        world.accounts.select(line.id)
        world.files.trouble = None
        await settle()
        assert world.accounts.current.value.number == SECOND
        assert world.accounts.money.value.value.main == Money(5_00)
        world.accounts.select("ln_0001")
        world.accounts.select(line.id)
        await world.stop()
        again = world.again()
        async with again:
            assert again.accounts.current.value.number == SECOND

    run(story)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (Offline(), "offline"),
        (TimedOut(), "offline"),
        (NetworkGate(), "offline"),
        (Throttled(1.0, works=True), "offline"),
        (Throttled(1.0), "online"),
        (Refused("notFound"), "online"),
    ],
)
def test_which_errors_mean_no_connection(error: Exception, state: str) -> None:
    async def story(world: World) -> None:
        world.accounts.lost(error)
        assert world.accounts.connection.value.state == state

    run(story)


def test_a_sign_out_leaves_no_figure() -> None:
    async def story(world: World) -> None:
        await world.session.sign_out(wipe=False)
        assert world.accounts.lines.value.value is None
        assert world.accounts.current.value is None
        assert dict(world.accounts.all_money.value) == {}
        await world.clock.advance(600)
        assert len(world.operator.sent_to("buckets")) == 1

    run(story)


def test_operator_time_is_used_for_ages() -> None:
    async def story(world: World) -> None:
        world.operator.offset_s = 86_400.0
        assert world.accounts.operator_now() == START + timedelta(days=1)
        await world.accounts.refresh()
        assert world.accounts.money.value.at == START + timedelta(days=1)

    run(story)
