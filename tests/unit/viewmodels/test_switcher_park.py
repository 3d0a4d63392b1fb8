"""The switcher and the palette over a park that is bigger than the lines of the header."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.viewmodels.palette import PaletteViewModel
from kyivstar_desktop.viewmodels.shell import Inputs, ShellViewModel
from kyivstar_desktop.viewmodels.switcher import SwitcherViewModel
from support.fleet_desk import run
from support.screens import core_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fakes.world import World


@contextmanager
def shell_of(world: World) -> Iterator[ShellViewModel]:
    core = core_of(world)
    shell = ShellViewModel(core, start=Inputs(core.clock.now(), "1.0.0", demo=False), factories={})
    shell.follow_cabinet(world.cabinet)
    try:
        yield shell
    finally:
        shell.dispose()


def test_typing_finds_a_number_that_only_the_park_holds() -> None:
    async def story(world: World) -> None:
        with shell_of(world) as shell:
            await in_switcher(world, SwitcherViewModel(core_of(world), shell))

    run(story)


async def in_switcher(world: World, vm: SwitcherViewModel) -> None:
    try:
        vm.open()
        vm.type("коваль 17")
        assert not vm.state.rows
        await settle(100)
        (row,) = vm.state.rows
        assert "500 00 17" in row.title.replace("\u00a0", " ")
        assert row.state
        await vm.choose(row.choice)
        await settle(100)
        assert world.accounts.current.value.id == "ln_000017"
        vm.type("коваль 17")
        await settle(100)
        assert len(vm.state.rows) == 1, "it is of the card now, and named once"
        vm.type("коваль 18")
        await settle(100)
        await vm.pin(vm.state.rows[0].choice)
        await settle(100)
        assert [pin.line for pin in world.cabinet.pins.all.value] == ["ln_000018"]
        vm.type("немає такого")
        await settle(100)
        assert not vm.state.rows
    finally:
        vm.dispose()


def test_the_palette_opens_a_number_of_the_park() -> None:
    async def story(world: World) -> None:
        with shell_of(world) as shell:
            vm = PaletteViewModel(shell, core_of(world))
            try:
                await world.clock.advance(6)
                await there(world)
                vm.type("коваль 12")
                vm.run(next(one.key for one in vm.state.rows if one.key == "line.ln_000012"))
                await settle(100)
                assert world.accounts.current.value.id == "ln_000012"
            finally:
                vm.dispose()

    run(story)


async def there(world: World) -> None:
    """Until the palette has read the park."""
    read = asyncio.Event()
    undo = world.cabinet.numbers.built.subscribe(lambda _text: read.set())
    if not world.cabinet.numbers.find("коваль 12"):
        await asyncio.wait_for(read.wait(), 20)
    undo()
