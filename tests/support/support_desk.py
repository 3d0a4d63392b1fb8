"""A support page over a world, with the consultant in the test's hand."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.world import World
from kyivstar_desktop.viewmodels.support import SupportViewModel
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from fakes.operator_support import FakeSupport
    from kyivstar_desktop.viewmodels.support_rows import Bubble
    from kyivstar_desktop.viewmodels.support_state import SupportState


class Desk:
    """Olena's page; `heard` brings what the stream would bring."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.vm = self.make()
        self.effects = Heard(self.vm.effect)
        self._told = 0

    def make(self, thread: str = "") -> SupportViewModel:
        world = self.world
        return SupportViewModel(world.cabinet, world.accounts, world.clock, thread=thread)

    async def again(self) -> None:
        """The page is left and opened anew."""
        self.vm.dispose()
        await settle()
        self.vm = self.make()
        self.effects = Heard(self.vm.effect)
        await settle()

    @property
    def state(self) -> SupportState:
        return self.vm.state

    @property
    def operator(self) -> FakeSupport:
        return self.world.operator.support

    @property
    def rows(self) -> list[Bubble]:
        return list(self.vm.feed.rows)

    def texts(self) -> list[str]:
        return [row.text for row in self.rows]

    async def say(self, text: str) -> None:
        self.vm.type_text(text)
        self.vm.send()
        await settle()

    async def heard(self) -> None:
        """Everything the consultant has done since the last time."""
        events = self.world.operator.events
        for event in events[self._told :]:
            self.world.cabinet.hear(event)
        self._told = len(events)
        await settle()
        await self.world.clock.advance(1)

    async def join(self) -> str:
        """A consultant answers the question that was asked; the conversation's id."""
        await self.say("Why 35?")
        thread = self.operator.open_id
        self.operator.join(thread, "Ірина")
        self.operator.say(thread, "Hello", name="Ірина")
        await self.heard()
        return thread


def play(story: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            desk = Desk(world)
            await settle()
            try:
                await story(desk)
            finally:
                desk.vm.dispose()
                await settle()

    asyncio.run(whole())
