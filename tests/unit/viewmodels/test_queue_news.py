"""News of the queue: a connection that comes and goes is one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.app.queue_news import BACK, QueueNews
from support.queue_desk import back, connect, cut, queued, run
from support.screens import core_of

if TYPE_CHECKING:
    from fakes.world import World


def test_a_flapping_connection_is_one_line_of_the_news() -> None:
    async def story(world: World) -> None:
        await cut(world)
        await queued(world, connect())
        news = QueueNews(core_of(world))
        for _ in range(3):
            await back(world)
            await world.clock.advance(120)
            await cut(world)
        await settle()
        items = [item for item in world.cabinet.news.items.value if item.kind == "queue"]
        assert [item.id for item in items] == [BACK]
        first = items[0].at
        await world.cabinet.news.seen()
        await back(world)
        await world.clock.advance(120)
        (item,) = (one for one in world.cabinet.news.items.value if one.kind == "queue")
        assert not item.seen
        assert item.at is not None
        assert first is not None
        assert item.at > first
        news.close()

    run(story)
