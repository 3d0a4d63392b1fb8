"""What stands beside the window: the tray's window, the mini window; and the bell with its news."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.alerts import Alert, AlertKind, NumberRules
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.alerts import item_of
from kyivstar_desktop.viewmodels.bell import BellViewModel
from kyivstar_desktop.viewmodels.mini import MiniViewModel
from kyivstar_desktop.viewmodels.presenting.glances import Ways
from kyivstar_desktop.viewmodels.tray import TrayViewModel
from kyivstar_desktop.views.bell import BellPopup
from kyivstar_desktop.views.mini import MiniWindow
from kyivstar_desktop.views.tray import TrayWindow
from support import story
from support.scenes import Scene, sign_in
from support.screens import core_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.news import NewsItem
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


def told() -> tuple[NewsItem, ...]:
    """What a busy morning brings."""
    soon = story.CHARGE_AT
    alerts = (
        Alert("s", AlertKind.SHORT, story.OLENA, Money(84_50), Money(175_00), 6, soon),
        Alert("p", AlertKind.PAYMENT, story.MAMA, Money(150_00), name="confirmed"),
        Alert("c", AlertKind.CHAT),
        Alert("n", AlertKind.SERVICE_NEW, story.OLENA, Money(35_00), name="Гороскоп щодня"),
        Alert("b", AlertKind.BONUS, story.OLENA, days=2, at=soon, points=48),
    )
    return tuple(item_of(alert) for alert in reversed(alerts))


async def bell(stage: Stage, *, empty: bool = False) -> None:
    await sign_in(stage)
    await stage.go("settings", "looks")
    news = stage.world.cabinet.news
    for item in (*news.items.value, *news.items.value):
        await news.drop(item.id)
    for n, item in enumerate(() if empty else told()):
        if n == 3:
            await news.seen()
        await news.add(item)
    vm = BellViewModel(core_of(stage.world), nowhere)
    popup = BellPopup(stage.window, vm)
    stage.browser = _Ended(stage.browser, vm.dispose)  # type: ignore[assignment]
    popup.popup_at(stage.window.bell)


class Nothing:
    """A desktop without a tray and without notifications; with `tray` everything is there."""

    def __init__(self, *, tray: bool) -> None:
        self._tray = tray
        self.plain_windows = not tray
        self.autostart, self.mini_open = tray, False

    def has_tray(self) -> bool:
        return self._tray

    def can_notify(self) -> bool:
        return self._tray

    def switch_autostart(self, *, on: bool) -> None:
        self.autostart = on

    def show_mini(self, *, on: bool) -> None:
        self.mini_open = on


async def presence(stage: Stage, *, tray: bool = True) -> None:
    await sign_in(stage)
    stage.screens.pages.beside.real = Nothing(tray=tray)
    book = stage.world.cabinet.alerts
    on = NumberRules(below_on=True, below=Money(50_00))
    await book.set_number_rules("", on)
    await stage.go("settings", "presence")


SCENES = (
    Scene("bell", bell),
    Scene("bell-empty", partial(bell, empty=True)),
    Scene("presence", presence, (1280, 1500)),
    Scene("presence-no-tray", partial(presence, tray=False)),
    Scene("tray-window", tray, SMALL),
    Scene("tray-empty", partial(tray, numbers=0), SMALL),
    Scene("tray-masked", tray_masked, SMALL),
    Scene("tray-locked", tray_locked, SMALL),
    Scene("mini", mini, SMALL),
    Scene("mini-current", partial(mini, numbers=0), SMALL),
    Scene("mini-stale", mini_stale, SMALL),
    Scene("mini-locked", mini_locked, SMALL),
)
