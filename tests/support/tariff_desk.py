"""A tariffs page over a world whose number has been used for three periods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from support import screens, story
from support.scenes_tariffs import dress
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from fakes.operator import FakeOperator
    from fakes.world import World


def plain(text: str) -> str:
    """With ordinary spaces; plurals as the catalogue makes them, in it already or not."""
    return text.replace("\u00a0", " ").replace("(s)", "s")


class Desk:
    def __init__(self, world: World) -> None:
        self.world = world
        self.topped: list[tuple[str, Any]] = []
        self.visits: list[str] = []
        self.vm = TariffsViewModel(
            world.cabinet,
            world.accounts,
            world.preferences,
            clock=world.clock,
            top_up=lambda number, amount: self.topped.append((number, amount)),
            services=lambda: self.visits.append("services"),
        )
        self.effects = Heard(self.vm.effect)

    @property
    def operator(self) -> FakeOperator:
        return self.world.operator

    @property
    def state(self) -> Any:
        return self.vm.state

    @property
    def panel(self) -> Any:
        return self.vm.state.panel

    @property
    def listed(self) -> list[str]:
        return [row.id for row in self.vm.model.rows()]

    @property
    def compared(self) -> list[str]:
        return [column.id for column in self.state.compare.columns]

    def row(self, key: str) -> list[str]:
        """Texts of a row of the comparison."""
        found = next(row for row in self.state.compare.rows if row.key == key)
        return [plain(cell.text) for cell in found.cells]

    def notes(self, key: str) -> list[str]:
        found = next(row for row in self.state.compare.rows if row.key == key)
        return [plain(cell.note) for cell in found.cells]

    async def choose(self, ident: str, when: str = "end") -> None:
        self.vm.choose(ident)
        await settle()
        if when != "end":
            self.vm.choose_when(when)
            await settle()

    async def send(self) -> None:
        """Review, confirm, and the five seconds."""
        self.vm.review()
        await settle()
        self.vm.confirm()
        await self.world.clock.advance(5)
        await settle()


def play(
    told: Callable[[Desk], Coroutine[Any, Any, None]],
    *,
    prepare: Callable[[FakeOperator], object] | None = None,
    used: bool = True,
    **line: object,
) -> None:
    """`line`: changes of the number's line; `used` False: nothing is in the history."""

    async def whole(world: World) -> None:
        await world.sign_in(story.OLENA)
        await world.timed(world.history.sync())
        await settle()
        desk = Desk(world)
        await settle(120)
        await told(desk)
        desk.vm.dispose()
        await settle()

    clock = story.make_clock()
    operator = story.olenas_operator(clock, empty=True)
    if used:
        dress(operator, **line)
    else:
        story.change_line(operator, **({"tariff_id": "t_maximum"} | line))
    if prepare is not None:
        prepare(operator)
    screens.play(whole, signed_in=False, operator=operator, clock=clock)
