"""Every screen and state as a scene: the real window and view models over the fake world."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from fakes.clock import settle
from fakes.world import World
from kyivstar_desktop.app.screens import Screens
from kyivstar_desktop.domain.account import LineStatus, NextCharge
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.prompts import PromptsViewModel
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from kyivstar_desktop.views.shell import MainWindow
from kyivstar_desktop.views.widgets.states import Skeleton
from support import story
from support.browser import Browser
from support.screens import core_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate
WIDE, SMALL = (1280, 800), (1024, 640)
PAN, PART_PAN, BANK_PAN = "5168755120341181", "4000000000000127", "4000000000003220"


class Stage:
    """A window with a shell over a world. Time stands still but for `world.clock`."""

    def __init__(self, app: QApplication, world: World, size: tuple[int, int]) -> None:
        self.app, self.world, self.browser = app, world, Browser()
        self.window = MainWindow()
        self.window.resize(*size)
        life: Any = SimpleNamespace(
            window=self.window,
            config=SimpleNamespace(operator="", data_dir=Path("/home/olena/.local/share/kyivstar")),
            reporter=SimpleNamespace(log_file=Path("/home/olena/.local/state/kyivstar/client.log")),
            app=SimpleNamespace(operator=SimpleNamespace(url="http://127.0.0.1:40123")),
            change_theme=self._ignore,
            change_language=self._ignore,
            again=self._ignore,
            measure=self._measure,
        )
        self.prompts = PromptsViewModel()
        self.screens = Screens(life, core_of(world), self.prompts, version="1.0.0")
        self.shell = self.screens.shell

    def _ignore(self, *_args: object) -> None:
        """Language, theme and restart are the test's own business."""

    async def _measure(self) -> int:
        return 7 * 2**20

    @property
    def page(self) -> Any:
        """The view model of the page."""
        return self.shell.page

    async def go(self, name: str, arg: object = None) -> None:
        self.shell.go(Route(name, arg))
        await self.quiet()

    async def quiet(self) -> None:
        """Nothing is on its way and everything is laid out."""
        await settle(90)

    def type(self, name: str, text: str) -> None:
        """Key by key into the visible field of that accessible name."""
        edits = self.window.findChildren(QLineEdit)
        edit = next(e for e in edits if e.isVisible() and e.accessibleName() == name)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def press(self, name: str) -> None:
        """Clicks the visible button of that accessible name or text."""
        buttons = self.window.findChildren(QAbstractButton)
        found = [b for b in buttons if b.isVisible() and name in {b.accessibleName(), b.text()}]
        found[0].click()

    def rest(self) -> None:
        """Nothing has the focus: no caret blinks in a picture."""
        if (widget := self.app.focusWidget()) is not None:
            widget.clearFocus()

    def grab(self) -> QPixmap:
        return self.window.grab()

    def close(self) -> None:
        self.browser.close()
        self.screens.close()
        self.window.hide()
        self.window.deleteLater()


@dataclass(frozen=True, slots=True)
class Scene:
    """`play` brings the window from its first paint to the state of the picture."""

    name: str
    play: Callable[[Stage], Awaitable[None]]
    size: tuple[int, int] = WIDE
    empty: bool = False

    def __str__(self) -> str:
        return self.name


@asynccontextmanager
async def on_stage(app: QApplication, scene: Scene, language: str) -> AsyncIterator[Stage]:
    clock = story.make_clock()
    operator = story.olenas_operator(clock, empty=scene.empty)
    async with World(operator=operator, clock=clock) as world:
        world.preferences.change(language=language)
        stage = Stage(app, world, scene.size)
        stage.window.show()
        try:
            await scene.play(stage)
            await stage.quiet()
            stage.rest()
            yield stage
        finally:
            stage.close()
            for _ in range(3):  # the loop ends with the story: let the cancelled ones hear it
                await asyncio.sleep(0)


async def sign_in(stage: Stage) -> None:
    await stage.world.sign_in(story.OLENA)
    await stage.world.timed(stage.world.history.sync())
    await stage.quiet()


# --- sign-in ------------------------------------------------------------------------------------
async def signin(stage: Stage) -> None:
    await stage.go("signin")


async def signin_number(stage: Stage) -> None:
    await signin(stage)
    stage.page.type_login("067 123 45 67")


async def signin_error(stage: Stage) -> None:
    await signin(stage)
    stage.page.type_login("067 123 45")
    stage.page.leave_login()


async def signin_password(stage: Stage) -> None:
    await signin(stage)
    stage.page.type_login("067 123 45 67")
    stage.page.choose_method("password")
    stage.page.type_password("не той")
    stage.page.next()


async def signin_offline(stage: Stage) -> None:
    await stage.world.operator.stop()
    await signin_number(stage)
    stage.page.next()


async def signin_code(stage: Stage) -> None:
    await signin_number(stage)
    stage.page.next()
    await stage.quiet()
    await stage.world.clock.advance(18)
    stage.page.type_code(stage.world.operator.last_code(story.OLENA)[:2])


async def signin_code_error(stage: Stage) -> None:
    await signin_code(stage)
    stage.page.type_code("0000")


# --- overview -----------------------------------------------------------------------------------
async def overview(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("overview")


async def overview_loading(stage: Stage) -> None:
    for name in ("lines", "buckets"):
        stage.world.operator.hold(name)
    await stage.world.sign_in(story.OLENA)
    await stage.go("overview")
    for skeleton in stage.window.findChildren(Skeleton):
        skeleton.show_now()


async def overview_offline(stage: Stage) -> None:
    await overview(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    stage.world.clock.jump(3_600)
    await stage.world.clock.advance(16)


async def overview_suspended(stage: Stage) -> None:
    change = {"status": LineStatus.SUSPENDED, "suspension": "unpaid"}
    unpaid = NextCharge(None, Money(175_00))
    story.change_line(stage.world.operator, **change, next_charge=unpaid)
    await overview(stage)


async def overview_contract(stage: Stage) -> None:
    story.change_line(
        stage.world.operator,
        payment_type="contract",
        charge_period="P1M",
        disconnect_limit=Money(-200_00),
        tariff="Бізнес Максимум",
    )
    await overview(stage)


# --- top-up -------------------------------------------------------------------------------------
def fill(vm: TopUpViewModel, *parts: tuple[str, str]) -> None:
    while len(vm.state.form.rows) < len(parts):
        vm.add_row()
    for shown, (number, amount) in zip(vm.state.form.rows, parts, strict=False):
        vm.type_number(shown.id, number)
        vm.type_sum(shown.id, amount)
        if len(number) == 13:
            vm.leave_number(shown.id)
            vm.leave_sum(shown.id)


async def card(stage: Stage, pan: str = PAN, expiry: str = "0831") -> None:
    """Typed into the real fields: what is secret goes one way only, from the field down."""
    stage.page.choose_method("new")
    await stage.quiet()
    for name, text in (
        (translate("TopUp", "Card number"), pan),
        (translate("TopUp", "Expiry"), expiry),
        (translate("TopUp", "Holder's name"), "OLENA KOVALENKO"),
        ("CVV", "123"),
    ):
        stage.type(name, text)
    stage.rest()


GOOD = ((story.OLENA, "84,50"), (story.MAMA, "30,00"), (story.ANDRII, "200,00"))


async def topup(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("topup")
    fill(stage.page, *GOOD)
    await card(stage)


async def topup_errors(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("topup")
    fill(stage.page, *GOOD, ("+380 68 555 01", "100,00"))
    await card(stage, expiry="0425")


async def pay(stage: Stage, pan: str) -> None:
    await topup(stage)
    await card(stage, pan)
    stage.page.pay()
    await stage.quiet()


async def topup_code(stage: Stage) -> None:
    await pay(stage, PAN)
    await stage.world.clock.advance(12)
    stage.page.type_code(stage.world.operator.last_code()[:3])


async def topup_bank(stage: Stage) -> None:
    await pay(stage, BANK_PAN)


async def confirm(stage: Stage, pan: str) -> None:
    await pay(stage, pan)
    stage.page.type_code(stage.world.operator.last_code())
    stage.page.confirm()
    await stage.quiet()
    await stage.world.clock.advance(5)


async def topup_ok(stage: Stage) -> None:
    await confirm(stage, PAN)


async def topup_partial(stage: Stage) -> None:
    await confirm(stage, PART_PAN)


async def topup_unknown(stage: Stage) -> None:
    operator = stage.world.operator
    operator.fail_next("send", ServerTrouble(502), after=True)
    operator.fail_next("payment_by_key", ServerTrouble(502), times=50)
    await pay(stage, PAN)


# --- history ------------------------------------------------------------------------------------
async def history(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("history")


async def history_nomatch(stage: Stage) -> None:
    await history(stage)
    stage.page.type_search("кавун")


async def history_why(stage: Stage) -> None:
    await history(stage)
    stage.page.only_unusual(True)
    await stage.quiet()
    stage.page.open_row(1)


async def history_offline(stage: Stage) -> None:
    await history(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    stage.world.clock.jump(90_000)
    stage.page.type_search("дзвінок")


# --- the rest -----------------------------------------------------------------------------------
async def settings(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("settings")


async def unresolved(stage: Stage) -> None:
    await topup_code(stage)
    await stage.go("overview")


async def resumed(stage: Stage) -> None:
    await topup_code(stage)
    (row,) = stage.world.payments.unresolved.value
    await stage.go("topup", TopUpFor(intent_id=row.id))


SCENES = (
    Scene("signin", signin),
    Scene("signin-number", signin_number),
    Scene("signin-error", signin_error),
    Scene("signin-password", signin_password),
    Scene("signin-offline", signin_offline),
    Scene("signin-code", signin_code),
    Scene("signin-code-error", signin_code_error),
    Scene("overview", overview),
    Scene("overview-empty", overview, empty=True),
    Scene("overview-loading", overview_loading),
    Scene("overview-offline", overview_offline),
    Scene("overview-suspended", overview_suspended),
    Scene("overview-contract", overview_contract),
    Scene("overview-unresolved", unresolved),
    Scene("overview-small", overview, SMALL),
    Scene("topup", topup),
    Scene("topup-errors", topup_errors),
    Scene("topup-code", topup_code),
    Scene("topup-bank", topup_bank),
    Scene("topup-ok", topup_ok),
    Scene("topup-partial", topup_partial),
    Scene("topup-unknown", topup_unknown),
    Scene("topup-resumed", resumed),
    Scene("topup-small", topup, SMALL),
    Scene("history", history),
    Scene("history-empty", history, empty=True),
    Scene("history-nomatch", history_nomatch),
    Scene("history-why", history_why),
    Scene("history-offline", history_offline),
    Scene("history-small", history, SMALL),
    Scene("settings", settings),
    Scene("settings-small", settings, SMALL),
)
