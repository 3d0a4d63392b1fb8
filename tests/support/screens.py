"""What tests of view models share: a story over the whole core, rows, lines, listeners."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fakes.clock import START
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.kyiv import to_us
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.core import Core
from kyivstar_desktop.services.late import Late

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import SignalInstance

    from kyivstar_desktop.viewmodels.base import ViewModel

    Story = Callable[[World], Coroutine[Any, Any, None]]


def play(story: Story, *, signed_in: bool = True, **parts: Any) -> None:
    """`story(world)` on a fresh world, with OLENA signed in unless told otherwise."""

    async def whole() -> None:
        async with World(**parts) as world:
            if signed_in:
                await world.sign_in()
            await story(world)

    asyncio.run(whole())


def core_of(world: World, *, demo: bool = True) -> Core:
    """The services of a world as the application holds them."""
    return Core(
        world.preferences,
        world.session,
        world.accounts,
        world.intents,
        world.payments,
        world.history,
        world.live,
        world.lock,
        Late(lambda: world.cabinet),
        world.clock,
        world.operator if demo else None,
    )


class Heard:
    """Everything a signal said, in order."""

    def __init__(self, signal: SignalInstance) -> None:
        self.all: list[Any] = []
        signal.connect(self._on_said)

    def _on_said(self, thing: object = None) -> None:
        self.all.append(thing)

    def of(self, kind: type) -> list[Any]:
        return [thing for thing in self.all if isinstance(thing, kind)]


class Renders:
    """States a view would have drawn."""

    def __init__(self, vm: ViewModel[Any, Any]) -> None:
        self.states: list[Any] = []
        vm.observe(self._render)

    def _render(self, new: Any, old: Any) -> None:
        assert new != old, "a render without a change"
        self.states.append(new)


def row(
    ident: str,
    *,
    days: float = 0.0,
    delta: int = -10_00,
    after: int | None = 100_00,
    title: str = "Дзвінок",
    category: Category = Category.CALLS,
    line: str = OLENA,
    **changes: Any,
) -> HistoryItem:
    """A movement `days` before the fake clock's start, in kopiykas."""
    moment = to_us(START - timedelta(days=days))
    left = Money(after) if after is not None else None
    before = Money(after - delta) if after is not None else None
    made = HistoryItem(
        ident, line, moment, "usage", category, title, "", Money(delta), before, left,
        cause=Cause(),
    )  # fmt: skip
    return replace(made, **changes)
