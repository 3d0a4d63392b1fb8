"""A sign-in page over a world, as a person uses it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.viewmodels.signin import FocusField, SignInViewModel
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


N = "\u00a0"
SHOWN = f"+380{N}67{N}000{N}00{N}01"
UNKNOWN = "+380670000055"


class Desk:
    """A sign-in page over a world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.done = self.offline = 0
        self.vm = SignInViewModel(
            world.session,
            world.accounts,
            clock=world.clock,
            demo=True,
            done=self._on_done,
            read_offline=self._on_offline,
        )
        self.effects = Heard(self.vm.effect)

    def _on_done(self) -> None:
        self.done += 1

    def _on_offline(self) -> None:
        self.offline += 1

    @property
    def state(self) -> Any:
        return self.vm.state

    @property
    def focus(self) -> str:
        return self.effects.of(FocusField)[-1].name

    async def number(self, text: str = OLENA) -> None:
        self.vm.type_login(text)
        self.vm.next()
        await settle()

    async def code(self, code: str) -> None:
        self.vm.type_code(code)
        await settle()

    async def password(self, text: str, login: str = OLENA, *, remember: bool = False) -> None:
        self.vm.type_login(login)
        self.vm.choose_method("password")
        self.vm.type_password(text)
        self.vm.keep_login(remember)
        self.vm.next()
        await settle()

    def wrong(self) -> str:
        right = self.world.operator.last_code(OLENA)
        return "0000" if right != "0000" else "1111"


Story = "Callable[[Desk], Coroutine[Any, Any, None]]"


def play(story: Callable[[Desk], Coroutine[Any, Any, None]], **parts: Any) -> None:
    async def whole() -> None:
        async with World(**parts) as world:
            desk = Desk(world)
            await story(desk)
            desk.vm.dispose()

    asyncio.run(whole())
