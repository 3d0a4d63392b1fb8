"""Life: one operator from first paint to the last closed file."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtGui import QGuiApplication, QIcon

from kyivstar_desktop import __version__
from kyivstar_desktop.app import loading
from kyivstar_desktop.app.desktop import Desktop
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.views.resources import resource_path
from kyivstar_desktop.views.shell import MainWindow
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kyivstar_desktop.adapters.sandbox_process import SandboxState
    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.bootstrap import App
    from kyivstar_desktop.app.config import Config
    from kyivstar_desktop.app.instance import Instance
    from kyivstar_desktop.app.overrides import Overrides
    from kyivstar_desktop.app.presence import Presence
    from kyivstar_desktop.app.reporting import Reporter
    from kyivstar_desktop.app.screens import Screens
    from kyivstar_desktop.app.words import Words
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.viewmodels.overview_state import OverviewState

log = logging.getLogger("app")
PATIENCE_S = 1.0
ICON = ("icons", "hicolor", "scalable", "apps", "kyivstar-desktop.svg")


class Outcome(StrEnum):
    LEFT = "left"
    AGAIN = "again"  # the operator was changed


class _FirstPaint(QObject):
    """Tells once when the window has really been painted."""

    def __init__(self, window: QObject, done: asyncio.Future[None]) -> None:
        super().__init__(window)
        self._done = done
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._done.done():
            self._done.set_result(None)
        return super().eventFilter(watched, event)


class _Stored:
    """Notes and logs the moment at which the last known balance stands on the screen."""

    def __init__(self) -> None:
        self.there = asyncio.Event()
        self._shown = False

    def follow(self, page: object) -> None:
        """Only where the first page is the overview."""
        from kyivstar_desktop.viewmodels.overview import OverviewViewModel  # noqa: PLC0415 loaded

        if isinstance(page, OverviewViewModel):
            page.observe(self._on_overview)

    def _on_overview(self, state: OverviewState, _old: OverviewState | None) -> None:
        if state.loaded and not self._shown:
            self._shown = True  # the paint is posted: it comes before the loop's next turn
            asyncio.get_running_loop().call_later(0, self._on_stored)

    def _on_stored(self) -> None:
        log.info("start.stored")
        self.there.set()


class Life:
    """Start: paint, adapters in a thread, stored data, network. Stop: in reverse, three seconds."""

    def __init__(
        self,
        config: Config,
        reporter: Reporter,
        instance: Instance,
        preferences: PreferencesService,
        words: Words,
        workers: Workers,
        overrides: Overrides | None = None,
    ) -> None:
        self.config, self.reporter, self._instance = config, reporter, instance
        self.preferences, self._words, self._workers = preferences, words, workers
        self.overrides = overrides
        self._scope = TaskScope()
        self._end: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self.status = 0
        self._wish = ""  # granted when what it needs is there
        self._stored = _Stored()
        self.window = MainWindow()
        self.desktop = (overrides and overrides.desktop) or Desktop()
        self.presence: Presence | None = None
        self.app: App | None = None
        self.screens: Screens | None = None

    async def run(self) -> Outcome:
        """Until the window is left, the operator is changed, or a script has played."""
        self.window.leaving.connect(self._on_leaving)
        self._instance.raised.connect(self._on_raised)
        self._instance.wished.connect(self._on_wished)
        self.reporter.said = self._on_report
        watch_signals(self.leave)
        painted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        _FirstPaint(self.window, painted)
        if not self.config.scripted:
            self.window.take_place(self.places())
        if self.config.minimised:
            self.desktop.start_small(self.window)
        else:
            self.window.show()
            await painted
        log.info("start.painted")
        try:
            await self._start()
            outcome = await self._end
        finally:
            await self._stop()
        return outcome

    async def _start(self) -> None:
        first = "overview" if self.preferences.value.value.profile else "signin"
        await self._workers.run(loading.load_core, first)
        from kyivstar_desktop.app.bootstrap import build  # noqa: PLC0415 the worker has loaded it
        from kyivstar_desktop.app.screens import Screens  # noqa: PLC0415 as above
        from kyivstar_desktop.viewmodels.prompts import PromptsViewModel  # noqa: PLC0415 as above

        prompts = PromptsViewModel()
        self.app = build(
            self.config,
            preferences=self.preferences,
            workers=self._workers,
            prompts=prompts,
            on_sandbox=self._on_sandbox,
            overrides=self.overrides,
        )
        core = self.app.core
        if self.app.sandbox is not None:
            self._scope.start(self._start_sandbox(), name="sandbox.start")
        self.screens = Screens(self, core, prompts, version=__version__)
        await core.session.restore()
        await core.lock.ready()
        self.screens.open_first()
        self._on_wished(self.config.wish)
        self._stored.follow(self.screens.shell.page)
        core.accounts.start()
        core.live.start()
        self._instance.listen()
        self._scope.start(self._rest(core, self.screens), name="load the rest")
        if self.config.scripted:
            self._scope.start(self._play(), name="tour")

    async def _rest(self, core: Core, screens: Screens) -> None:
        """What nobody has to wait for: the other services, the system's lock, the other pages."""
        if core.session.active:
            with contextlib.suppress(TimeoutError):  # a first start has no balance to show yet
                await asyncio.wait_for(self._stored.there.wait(), PATIENCE_S)
        await self._workers.run(loading.load_services)
        from kyivstar_desktop.app.system_lock import SystemLock  # noqa: PLC0415 the worker has loaded it

        screens.follow_cabinet()
        self._system_lock = SystemLock(screens.guard.lock_by_system, self.window)
        self._system_lock.listen()
        from kyivstar_desktop.app.presence import make_presence  # noqa: PLC0415 as above

        self.presence = make_presence(self, core, screens)
        self.presence.grant(self._wish)
        QGuiApplication.setWindowIcon(QIcon(os.fspath(resource_path(*ICON))))
        await self._workers.run(loading.load_pages)

    async def _start_sandbox(self) -> None:
        from kyivstar_desktop.domain.errors import Offline  # noqa: PLC0415

        if self.app is None or self.app.sandbox is None:
            return
        try:
            await self.app.sandbox.start()
        except Offline:
            self.app.operator.client.release("")

    async def _play(self) -> None:
        from kyivstar_desktop.app.tour import play  # noqa: PLC0415

        self.status = 1  # what a script that broke leaves behind
        try:
            self.status = await play(self)
        finally:
            self.leave()

    async def _stop(self) -> None:
        from kyivstar_desktop.app.runtime import start_watchdog  # noqa: PLC0415 no cycle at import

        self._instance.raised.disconnect(self._on_raised)
        self._instance.wished.disconnect(self._on_wished)
        own_s = 20.0 if self.config.scripted else 3.0
        watchdog = start_watchdog((self.overrides and self.overrides.exit_s) or own_s)
        if not self.config.scripted:
            self.window.remember_place(self.places())
        self._scope.cancel()
        if self.presence is not None:
            self.presence.close()
        if self.screens is not None:
            self.screens.close()
        if self.app is not None:
            await self.app.aclose()
        self.window.hide()
        self.window.deleteLater()
        self.reporter.said = None
        await asyncio.sleep(0)
        watchdog.cancel()

    # --- news ---
    def leave(self, outcome: Outcome = Outcome.LEFT) -> None:
        """Ends this life; once is enough."""
        if not self._end.done():
            self._end.set_result(outcome)

    def change_language(self, code: str) -> None:
        """Loads the catalogue; Qt tells the widgets, the shell its view models."""
        self._words.load(code)

    def change_theme(self, mode: str) -> None:
        theme.set_mode(mode)

    def again(self) -> None:
        self.leave(Outcome.AGAIN)

    def _on_leaving(self) -> None:
        self.leave()

    def _on_raised(self) -> None:
        self.desktop.bring(self.window)

    def _on_wished(self, wish: str) -> None:
        if wish == "palette" and self.screens is not None:
            self.screens.shell.open_palette()
        elif self.presence is not None:
            self.presence.grant(wish)
        else:
            self._wish = wish

    def _on_sandbox(self, state: SandboxState) -> None:
        if self.app is None:
            return
        if state.phase == "running":
            log.info("sandbox.ready", extra={"pid": state.pid})
            self.app.operator.client.release(state.url)
            self.app.core.accounts.start()
        elif state.phase == "failed":
            self.app.operator.client.release("")
            if self.screens is not None:
                self.screens.say_sandbox_failed()

    def _on_report(self, ident: str) -> None:
        if self.screens is not None:
            self.screens.say_defect(ident)

    def places(self) -> QSettings:
        """Where windows stand."""
        path = os.fspath(self.config.data_dir / "window.ini")
        return QSettings(path, QSettings.Format.IniFormat)

    async def measure(self) -> int:
        """Bytes in the data folder."""
        return await self._workers.run(folder_bytes, self.config.data_dir)


def watch_signals(leave: Callable[[], None]) -> None:
    """SIGTERM and Ctrl+C end the program as its own quit does."""
    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGINT"):
        number = getattr(signal, name, None)
        if number is None:
            continue
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(leave))


def folder_bytes(folder: Path) -> int:
    """Bytes of the files below `folder`; a file that goes away meanwhile counts nothing."""
    total = 0
    for where, _folders, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(where, name)).st_size  # noqa: PTH118 a walk is text
    return total
