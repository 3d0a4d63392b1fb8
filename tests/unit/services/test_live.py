"""The event stream: hints handed on, resumed, repeated ids ignored, polling in its place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.errors import AppError, Offline, ServerTrouble, SignedOut, TimedOut
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports import Event

Story = Callable[[World], Coroutine[None, None, None]]


def run(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            world.live.start()
            await settle()
            await story(world)

    asyncio.run(whole())


def test_an_event_shows_the_new_balance_at_once() -> None:
    async def story(world: World) -> None:
        world.operator.credited(OLENA, Money(10_00), "pay_1")
        await settle()
        assert world.accounts.money.value.value.main == Money(150_50)

    run(story)


def test_the_stream_resumes_after_the_last_event() -> None:
    async def story(world: World) -> None:
        world.operator.announce("notice")
        await settle()
        world.operator.cut_streams()
        await world.clock.advance(2)
        assert [call.args[0] for call in world.operator.sent_to("stream")] == [None, "1"]
        await world.stop()
        assert world.vault.store.disk.values["event_id"] == "1"
        again = world.again()
        async with again:
            again.live.start()
            await settle()
            assert world.operator.sent_to("stream")[-1].args == ("1",)

    run(story)


def test_an_event_missed_while_down_is_heard_after() -> None:
    async def story(world: World) -> None:
        world.operator.announce("notice")
        await settle()
        world.operator.cut_streams(TimedOut())
        await settle()
        world.operator.credited(OLENA, Money(1_00), "pay_1")
        await world.clock.advance(31)
        assert world.accounts.money.value.value.main == Money(141_50)

    run(story)


def test_repeated_ids_are_heard_once() -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent_to("lines"))
        for stream in world.operator._streams:
            for _ in range(3):
                stream.put_nowait(Event("77", "line", ("ln_0001",)))
        await settle()
        assert len(world.operator.sent_to("lines")) == before + 1

    run(story)


@pytest.mark.parametrize("error", [Offline(), ServerTrouble(503), TimedOut()])
def test_reconnecting_backs_off_to_half_a_minute(error: AppError) -> None:
    async def story(world: World) -> None:
        world.live._jitter = lambda: 1.0
        world.operator.fail_next("stream", error, times=8)
        start = world.clock.monotonic()
        world.operator.cut_streams(error)
        times = []
        tried = len(world.operator.sent_to("stream"))
        for _ in range(200):
            await world.clock.advance(1)
            now = len(world.operator.sent_to("stream"))
            times += [world.clock.monotonic() - start] * (now - tried)
            tried = now
        gaps = [round(b - a) for a, b in zip([0, *times], times, strict=False)]
        assert gaps[:4] == [2, 4, 8, 16]
        assert set(gaps[4:]) == {30}
        assert len(gaps) >= 8

    run(story)


def test_down_means_polling_once_a_minute() -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("stream", ServerTrouble(500), times=1000)
        world.operator.cut_streams(ServerTrouble(500))
        await world.clock.advance(9)
        assert not world.live.down.value
        await world.clock.advance(12)
        assert world.live.down.value
        before = len(world.operator.sent_to("buckets"))
        await world.clock.advance(300)
        assert len(world.operator.sent_to("buckets")) - before in {5, 6}
        world.operator._fails.clear()
        await world.clock.advance(60)
        assert not world.live.down.value

    run(story)


def test_a_quiet_stream_is_not_down() -> None:
    async def story(world: World) -> None:
        await world.clock.advance(600)
        assert not world.live.down.value
        assert len(world.operator.sent_to("stream")) == 1

    run(story)


def test_no_stream_without_a_person() -> None:
    async def story(world: World) -> None:
        world.operator.end_family()
        world.operator.cut_streams(SignedOut())
        await world.clock.advance(700)
        tried = len(world.operator.sent_to("stream"))
        await world.clock.advance(600)
        assert len(world.operator.sent_to("stream")) == tried
        assert not world.session.active
        await world.sign_in()
        assert len(world.operator.sent_to("stream")) == tried + 1

    run(story)


def test_resync_reads_everything_again() -> None:
    async def story(world: World) -> None:
        before = len(world.operator.sent)
        world.operator.announce("resync")
        await world.clock.advance(1.5)
        asked = {call.name for call in world.operator.sent[before:]}
        assert {"lines", "customers", "buckets", "actions"} <= asked

    run(story)


def test_a_sign_out_ends_the_stream() -> None:
    async def story(world: World) -> None:
        assert world.operator.streams == 1
        await world.session.sign_out(wipe=False)
        assert world.operator.streams == 0

    run(story)
