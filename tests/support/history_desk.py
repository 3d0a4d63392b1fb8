"""A history page over a world with six movements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.viewmodels.history import (
    HistoryViewModel,
    ItemRow,
)
from support import screens
from support.screens import Heard, row

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

    from fakes.world import World
    from kyivstar_desktop.domain.history import HistoryItem

SECOND = "+380670000021"
TARIFF, TOPUP, CONTENT = Category.TARIFF, Category.TOPUP, Category.CONTENT
ROWS = (
    row("fee", days=1, delta=-225_00, after=90_50, title="Плата за тариф", category=TARIFF),
    row("call", days=1.01, delta=-2_00, after=315_50, title="Дзвінок"),
    row("top", days=5, delta=200_00, after=317_50, title="Поповнення", category=TOPUP),
    row("odd", days=40, delta=-30_00, after=117_50, title="Гороскоп", category=CONTENT),
    row("sms", days=70, delta=-1_50, title="Повідомлення", category=Category.MESSAGES),
    row("pack", days=71, delta=0, after=None, title="Пакет ГБ", category=Category.DATA),
)


class Desk:
    def __init__(self, world: World, open_row: str = "") -> None:
        self.world = world
        self.vm = HistoryViewModel(world.history, world.accounts, open_row=open_row)
        self.effects = Heard(self.vm.effect)

    @property
    def state(self) -> Any:
        return self.vm.state

    @property
    def ids(self) -> list[str]:
        return [r.item.id for r in self.vm.model.rows() if isinstance(r, ItemRow)]

    def places(self, *ids: str) -> list[int]:
        rows = self.vm.model.rows()
        return [n for n, r in enumerate(rows) if isinstance(r, ItemRow) and r.item.id in ids]

    async def search(self, text: str) -> None:
        self.vm.type_search(text)
        await settle()


def play(
    story: Callable[[Desk], Coroutine[Any, Any, None]],
    *,
    open_row: str = "",
    more: Iterable[HistoryItem] = (),
) -> None:
    async def whole(world: World) -> None:
        world.operator.add_history(*ROWS, *more)
        await world.sign_in()
        await world.timed(world.history.sync())
        await settle()
        desk = Desk(world, open_row)
        await settle()
        await story(desk)
        desk.vm.dispose()

    screens.play(whole, signed_in=False)
