"""QApplication, loop, first paint, start and stop order, GC timer, exit watchdog."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.instance import Instance
from kyivstar_desktop.app.life import Life, Outcome
from kyivstar_desktop.app.reporting import Reporter
from kyivstar_desktop.app.words import Words
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from kyivstar_desktop.app.config import Config
    from kyivstar_desktop.app.overrides import Overrides

EXIT_S = 3.0
COLLECT_MS = 1000
WHOLE_EVERY = 60


class Collector:
    """Python's garbage is collected on the GUI thread only: a finalised widget is safe here.

    Modules are set aside as they are loaded (`app.loading`): to walk them all would keep the
    window waiting.
    """

    def __init__(self) -> None:
        self._turn = 0
        gc.disable()
        self._timer = QTimer()
        self._timer.setInterval(COLLECT_MS)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def _on_timer(self) -> None:
        self._turn += 1
        gc.collect(2 if self._turn % WHOLE_EVERY == 0 else 1)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def start_watchdog(seconds: float = EXIT_S) -> threading.Timer:
    """Whatever hangs while stopping, the process is gone after `seconds`.

    Money is safe at any such point: each arrow of the journal is on the disk already.
    """
    timer = threading.Timer(seconds, os._exit, args=(0,))
    timer.daemon = True
    timer.start()
    return timer


def run_program(config: Config, overrides: Overrides | None = None) -> int:
    """Runs until the window is left; the exit status."""
    temporary = Path(tempfile.mkdtemp(prefix="kyivstar-")) if config.ephemeral else None
    if temporary is not None:
        config = replace(config, data_dir=temporary)
    try:
        return _run(config, overrides)
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)


def _run(config: Config, overrides: Overrides | None) -> int:
    try:
        config.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        sys.stderr.write(f"kyivstar-desktop: {config.data_dir}: {error.strerror}\n")
        return 2
    reporter = Reporter(config.data_dir)
    reporter.install()
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(qt, QApplication):
        return 1
    qt.setApplicationName("kyivstar-desktop")
    qt.setOrganizationName("kyivstar-desktop")
    qt.setDesktopFileName("kyivstar-desktop")  # adapters.menu writes that file
    qt.setQuitOnLastWindowClosed(False)
    instance = Instance(config.data_dir)
    if not instance.acquire():
        instance.call_first(config.wish)
        reporter.close()
        return 0
    collector = Collector()
    try:
        return _with_loop(qt, config, reporter, instance, overrides)
    finally:
        collector.stop()
        instance.release()
        reporter.close()


def _with_loop(
    qt: QApplication,
    config: Config,
    reporter: Reporter,
    instance: Instance,
    overrides: Overrides | None,
) -> int:
    preferences = PreferencesService(PreferencesFile(config.data_dir / "preferences.json"))
    asked = {"language": config.language, "theme": config.theme}
    preferences.for_this_run(**{name: value for name, value in asked.items() if value})
    chosen = preferences.value.value
    words = Words(qt)
    words.load(chosen.language)
    theme.apply(qt)
    theme.set_mode(chosen.theme)
    loop = qasync.QEventLoop(qt)
    loop.set_exception_handler(reporter.on_loop)
    workers = Workers(6)
    loop.set_default_executor(workers.as_executor())
    if config.gallery:
        return _gallery(qt, loop)
    try:
        with loop:
            status: int = loop.run_until_complete(
                _lives(config, reporter, instance, preferences, words, workers, overrides)
            )
            return status
    finally:
        workers.close()


def _gallery(qt: QApplication, loop: qasync.QEventLoop) -> int:
    """Every component and state in one window; closing it ends the program."""
    from kyivstar_desktop.views.widgets.gallery_page import GalleryPage  # noqa: PLC0415

    page = GalleryPage()
    qt.lastWindowClosed.connect(loop.stop)
    page.show()
    with loop:
        loop.run_forever()
    return 0


async def _lives(
    config: Config,
    reporter: Reporter,
    instance: Instance,
    preferences: PreferencesService,
    words: Words,
    workers: Workers,
    overrides: Overrides | None,
) -> int:
    """One life is one operator: changing it ends the life and begins another."""
    while True:
        life = Life(config, reporter, instance, preferences, words, workers, overrides)
        outcome = await life.run()
        if outcome is not Outcome.AGAIN:
            return life.status
        config = replace(config, operator="", operator_given=False)
