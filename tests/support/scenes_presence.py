"""What stands beside the window: the tray's window, the mini window; and the bell with its news."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.mini import MiniViewModel
from kyivstar_desktop.viewmodels.presenting.glances import Ways
from kyivstar_desktop.viewmodels.tray import TrayViewModel
from kyivstar_desktop.views.mini import MiniWindow
from kyivstar_desktop.views.tray import TrayWindow
from support import story
from support.scenes import Scene, sign_in
from support.screens import core_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.browser import Browser
    from support.scenes import Stage

SMALL = (340, 420)


class _Ended:
    """Stands in the place of the stage's browser: what else ends with the stage."""

    def __init__(self, browser: Browser, *ends: Callable[[], object]) -> None:
        self._browser, self._ends = browser, ends

    def close(self) -> None:
        for end in self._ends:
            end()
        self._browser.close()


def nowhere(*_args: object) -> None:
    """A press that leads to another window."""


WAYS = Ways(nowhere, nowhere, nowhere, nowhere)


def enrich(stage: Stage) -> None:
    """A family of which each number has something to say."""
    operator = stage.world.operator
    rows = operator.line_rows[operator.subscribers[0].person.sub]
    rows[1] = replace(rows[1], status=LineStatus.ACTIVE, suspension="")
    operator.bucket_rows[story.ANDRII] = (
        *operator.bucket_rows[story.ANDRII],
        *story.buckets()[2:5],
    )


async def pinned(stage: Stage, numbers: int = 4) -> None:
    enrich(stage)
    await sign_in(stage)
    for line in (stage.world.accounts.lines.value.value or ())[:numbers]:
        await stage.world.cabinet.pins.pin(line.id)
    await settle()


def small(stage: Stage, window: TrayWindow | MiniWindow, *ends: Callable[[], object]) -> None:
    """The picture is of this window."""
    main = stage.window
    main.hide()
    stage.browser = _Ended(stage.browser, *ends, main.deleteLater)  # type: ignore[assignment]
    stage.window = window  # type: ignore[assignment]
    window.show()


async def tray(stage: Stage, numbers: int = 4) -> None:
    if numbers:
        await pinned(stage, numbers)
    else:
        await sign_in(stage)
    vm = TrayViewModel(core_of(stage.world), WAYS, demo=True)
    small(stage, TrayWindow(vm, tool=False), vm.dispose)


async def tray_masked(stage: Stage) -> None:
    stage.world.preferences.change(mask_screen=True)
    await tray(stage)


async def tray_locked(stage: Stage) -> None:
    await tray(stage)
    await stage.world.timed(stage.world.lock.set_code("sunflower 25"))
    stage.world.lock.lock()


async def mini(stage: Stage, numbers: int = 3) -> None:
    if numbers:
        await pinned(stage, numbers)
    else:
        await sign_in(stage)
    vm = MiniViewModel(core_of(stage.world), WAYS, slot=1, demo=True)
    small(stage, MiniWindow(vm), vm.dispose)


async def mini_stale(stage: Stage) -> None:
    await mini(stage)
    await stage.world.operator.stop()
    stage.world.clock.jump(26 * 3_600)
    await stage.world.clock.advance(16)


async def mini_locked(stage: Stage) -> None:
    await mini(stage)
    await stage.world.timed(stage.world.lock.set_code("sunflower 25"))
    stage.world.lock.lock()


SCENES = (
    Scene("tray-window", tray, SMALL),
    Scene("tray-empty", partial(tray, numbers=0), SMALL),
    Scene("tray-masked", tray_masked, SMALL),
    Scene("tray-locked", tray_locked, SMALL),
    Scene("mini", mini, SMALL),
    Scene("mini-current", partial(mini, numbers=0), SMALL),
    Scene("mini-stale", mini_stale, SMALL),
    Scene("mini-locked", mini_locked, SMALL),
)
