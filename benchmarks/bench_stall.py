"""The longest time for which the real window did not answer: sign-in, sync, pages, payment.

The whole program, its own loop and widgets, offscreen, driven by accessible names against a real
operator. A precise 10 ms timer on the GUI thread keeps the largest gap of each phase, without the
time for which other programs (the operator is one) had the processor.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure, bench
from file_keyring import file_secrets
from operators import Operator
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from qt_loop import run
from stalls import FairProbe

from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.config import Config
from kyivstar_desktop.app.hand import Hand
from kyivstar_desktop.app.instance import Instance
from kyivstar_desktop.app.life import Life
from kyivstar_desktop.app.overrides import Overrides
from kyivstar_desktop.app.reporting import Reporter
from kyivstar_desktop.app.runtime import Collector
from kyivstar_desktop.app.words import Words
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate
NUMBER = "+380670000001"
SLOW = {"id": "slow", "method": "*", "path": "/*", "effect": "delay", "ms": 300}
GOAL_MS, GATE_MS = 50.0, 100.0
SEEN_S = 0.6


class Phases:
    """Drives the window and reads the probe after each phase."""

    def __init__(self, life: Life, operator: Operator, workers: Workers) -> None:
        self.life, self._operator, self._workers = life, operator, workers
        self.hand = Hand(life.window, patience_s=60.0)
        self._probe = FairProbe()
        self._raw = 0.0
        self.figures: list[Figure] = []

    @property
    def core(self) -> Core:
        assert self.life.app is not None
        return self.life.app.core

    @property
    def shell(self) -> ShellViewModel:
        assert self.life.screens is not None
        return self.life.screens.shell

    def ends(self, name: str) -> None:
        self.figures.append(
            Figure(f"stall: {name}", self._probe.worst_ms, "ms", most=GOAL_MS, gate=GATE_MS)
        )
        self._raw = max(self._raw, self._probe.worst_raw_ms)
        self._probe.reset()

    def whole_gap(self) -> Figure:
        """The longest gap with the time that other programs had the processor for."""
        return Figure("stall: with waits for a processor", self._raw, "ms")

    async def play(self) -> None:
        await self.hand.wait("no window", lambda: self.life.screens is not None)
        await self.hand.wait_for(QLineEdit, translate("SignIn", "Phone number"))
        self.ends("start until sign-in")
        await self.sign_in()
        self.ends("sign-in")
        await self.sync()
        self.ends("sync, on Overview and History")
        await self.walk()
        self.ends("every page and section of the profile")
        self._operator.control("PUT", "faults", {"seed": 1, "faults": [SLOW]})
        self._probe.reset()
        await self.pay()
        self.ends("payment at 300 ms latency")
        self.figures.append(self.whole_gap())
        self._probe.stop()

    async def sign_in(self) -> None:
        await self.hand.type(translate("SignIn", "Phone number"), NUMBER)
        await self.hand.press(translate("SignIn", "Next"))
        name = code_name("SignIn", 4)
        await self.hand.wait_for(QLineEdit, name)
        await self.hand.type(name, await self._workers.run(self._operator.last_code, NUMBER))

        def known() -> bool:
            page = self.shell.page
            return isinstance(page, OverviewViewModel) and page.state.loaded

        await self.hand.wait("no balance", known)

    async def sync(self) -> None:
        began = time.perf_counter()

        def done() -> bool:
            state = self.core.history.state.value
            return state.at is not None and not state.busy

        await asyncio.sleep(1.0)
        self.shell.go_section("history")
        await self.hand.wait("no sync", done, 200.0)
        took = time.perf_counter() - began
        self.figures.append(Figure("sync in the running window", took, "s"))
        await asyncio.sleep(1.0)

    async def walk(self) -> None:
        """Each page once, as long as its first answers take."""
        from kyivstar_desktop.app.pages import ROUTES  # noqa: PLC0415 the program has loaded them
        from kyivstar_desktop.app.pages.profile_sections import SECTIONS  # noqa: PLC0415 as above

        page = await self.core.history.page(HistoryQuery(lines=(NUMBER,)), None)
        paid = [row.id for row in page.rows if row.delta.kopiykas < 0]
        args = {"dispute": (paid or [row.id for row in page.rows])[0]}
        sections = [Route("settings", section.key) for section in SECTIONS]
        for route in (*(Route(name, args.get(name)) for name in ROUTES), *sections):
            self.shell.go(route)
            await asyncio.sleep(SEEN_S)

    async def pay(self) -> None:
        hand = self.hand
        self.shell.top_up()
        await hand.type(translate("TopUp", "Sum, row %1").replace("%1", "1"), "84,50")
        await hand.press(translate("TopUp", "New card"))
        await hand.type(translate("TopUp", "Card number"), "4242424242424242")
        await hand.type(translate("TopUp", "Expiry"), "0831")
        await hand.type(translate("TopUp", "Holder's name"), "OLENA IVANENKO")
        await hand.type("CVV", "123")
        page = self.shell.page
        assert isinstance(page, TopUpViewModel)
        await hand.wait("cannot pay", lambda: page.state.form.can_pay)
        await hand.press(page.state.form.pay_text)
        await hand.wait("no code page", lambda: page.state.page == "code")
        name = code_name("Payment", 6)
        await hand.wait_for(QLineEdit, name)
        await hand.type(name, await self._workers.run(self._operator.last_code, NUMBER))
        assert page.state.flow is not None
        await hand.press(page.state.flow.confirm_text)

        def credited() -> bool:
            flow = page.inputs.flow
            return flow is not None and all(
                item.state is ItemState.CREDITED for item in flow.intent.items
            )

        await hand.wait("not credited", credited)
        await asyncio.sleep(1.0)


def code_name(context: str, length: int) -> str:
    return translate(context, "Code from the SMS, %n digit(s)", "", length)


async def whole(folder: Path, operator: Operator, phases_of: type[Phases] = Phases) -> list[Figure]:
    """The figures of a whole program that `phases_of` drives; an error that nobody caught fails."""
    folder.mkdir()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    words = Words(app)
    words.load("uk")
    theme.apply(app)
    reporter, workers, instance = Reporter(folder), Workers(6), Instance(folder)
    reporter.install()
    asyncio.get_running_loop().set_default_executor(workers.as_executor())
    assert instance.acquire()
    collector = Collector()
    preferences = PreferencesService(PreferencesFile(folder / "preferences.json"))
    config = Config(data_dir=folder, operator=operator.url, operator_given=True)
    overrides = Overrides(secrets=file_secrets(folder, workers), exit_s=60.0)
    life = Life(config, reporter, instance, preferences, words, workers, overrides)
    scope = TaskScope()
    running = scope.start(life.run(), name="life", awaited=True)
    phases = phases_of(life, operator, workers)
    try:
        await phases.play()
    finally:
        life.leave()
        await running
        await scope.aclose()
        collector.stop()
        instance.release()
        reporter.close()
        workers.close()
    assert not reporter.count, f"{reporter.count} unexpected errors"
    return phases.figures


def measure(small: bool) -> list[Figure]:
    count = 3_000 if small else 100_000
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        folder = Path(name)
        with Operator(folder / "operator.db", seed=f"history:{count}") as operator:
            return run(whole(folder / "client", operator))


if __name__ == "__main__":
    sys.exit(bench(measure))
