"""A shell over the fake world whose pages only live and die."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.billing import Part, TopUp
from kyivstar_desktop.domain.cards import NewCard, parse_expiry
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.shell import Inputs, ShellViewModel
from support import screens
from support.screens import Heard, core_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from fakes.world import World


class Page(ViewModel[int, int]):
    """A page that only lives and dies; `arg` is what it was opened with."""

    def __init__(self, name: str, arg: Any) -> None:
        super().__init__(0, lambda i: i)
        self.name, self.arg, self.spoken = name, arg, 0

    def retranslate(self) -> None:
        self.spoken += 1


class Desk:
    def __init__(self, world: World) -> None:
        self.world = world
        self.made: list[Page] = []
        names = ("signin", "overview", "topup", "history", "settings")
        self.vm = ShellViewModel(
            core_of(world),
            start=Inputs(world.clock.now(), "1.2.3", demo=True),
            factories={name: self._maker(name) for name in names},
        )
        self.effects = Heard(self.vm.effect)
        self.pages = Heard(self.vm.page_changed)

    def _maker(self, name: str) -> Callable[[Any], Page]:
        def make(arg: Any) -> Page:
            page = Page(name, arg)
            self.made.append(page)
            return page

        return make

    @property
    def state(self) -> Any:
        return self.vm.state

    async def pay(self, pan: str = "4242424242424242") -> str:
        expiry = parse_expiry("08/31")
        assert expiry is not None
        card = NewCard(pan, expiry, "OLENA IVANENKO", "123")
        order = TopUp(f"key-{pan}", "26000000001", (Part(OLENA, Money(50_00)),), card)
        ident = await self.world.timed(self.world.payments.top_up(order))
        await settle()
        return ident


def play(
    story: Callable[[Desk], Coroutine[Any, Any, None]], *, signed_in: bool = True, **parts: Any
) -> None:
    async def whole(world: World) -> None:
        desk = Desk(world)
        await story(desk)
        desk.vm.dispose()

    screens.play(whole, signed_in=signed_in, **parts)
