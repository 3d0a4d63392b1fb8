"""Guards of our dependencies' traps: each holds one rule, and goes only with its trap.

Run them again at each upgrade. Traps of one adapter are guarded beside its tests.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import re
import subprocess
import sys
import threading
import time
import tomllib
import weakref
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from qasync import QEventLoop

from harness.hygiene import flush_deleted
from harness.rules import ROOT, imports, sources
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.money import Money, money_from_wire, parse_money

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop


class Speaker(QObject):
    said = Signal(object)
    silent = Signal()


class Listener(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def on_said(self, value: object) -> None:
        self.heard.append(value)


# --- PySide6 ---------------------------------------------------------------------------------


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from 3.12 on")
@pytest.mark.parametrize("constant", [None, True, False])
def test_void_calls_and_emits_lose_no_references(qapp: QApplication, constant: object) -> None:
    """PySide6 6.12.0 loses one at each call; the process dies after some 5 000."""
    label, speaker = QLabel(), Speaker()
    speaker.silent.connect(label.update)
    before = sys.getrefcount(constant)
    for number in range(1000):
        label.setText(str(number))
        speaker.silent.emit()
        speaker.said.emit(number)
    assert abs(sys.getrefcount(constant) - before) < 50


def test_a_signal_of_object_carries_three_billion_kopiykas(qapp: QApplication) -> None:
    """Signal(int) delivers -1294967296 first, then raises; rule `signals_carry_objects`."""
    speaker, listener = Speaker(), Listener()
    speaker.said.connect(listener.on_said)
    speaker.said.emit(3_000_000_000)
    speaker.said.emit(Money(3_000_000_000))
    assert listener.heard == [3_000_000_000, Money(3_000_000_000)]


def test_a_bound_method_keeps_no_widget_alive(qapp: QApplication) -> None:
    """A lambda would, for ever; rule `slots_are_methods`."""
    speaker, listener = Speaker(), Listener()
    speaker.said.connect(listener.on_said)
    gone = weakref.ref(listener)
    del listener
    gc.collect()
    speaker.said.emit("nobody")
    assert gone() is None


def test_a_closed_page_is_collected_with_its_children(qapp: QApplication) -> None:
    page = QWidget()
    button = QPushButton("a", page)
    button.clicked.connect(page.close)
    gone = weakref.ref(button)
    page.deleteLater()
    del page, button
    flush_deleted()
    gc.collect()
    assert gone() is None


AMOUNTS: dict[str, int | None] = {
    "1": 100,
    "150": 15_000,
    "0": 0,
    "0,01": 1,
    "0.01": 1,
    "1,5": 150,
    "1.5": 150,
    "1234.5": 123_450,
    "1234,5": 123_450,
    "1 234,50": 123_450,
    "1\u00a0234,50": 123_450,
    "1\u202f234,50": 123_450,
    "1\u2009234.50": 123_450,
    "1,234.50": 123_450,
    "12,345,678.90": 1_234_567_890,
    "150 ₴": 15_000,
    "150₴": 15_000,
    "  150  ": 15_000,
    "007": 700,
    "99999999.99": 9_999_999_999,
    "99 999 999,99": 9_999_999_999,
    "100000000": None,
    "999999999.99": None,
    "": None,
    " ": None,
    "₴": None,
    "-1": None,
    "−1": None,
    "+1": None,
    "1-": None,
    "1.234": None,
    "1,234": None,
    "1.005": None,
    "1,2,3": None,
    "1.2.3": None,
    "1.234,50": None,
    "12 34": None,
    "1 2345": None,
    "1234 567": None,
    " , ": None,
    ",5": None,
    ".5": None,
    "5,": None,
    "5.": None,
    "1e3": None,
    "1E3": None,
    "0x10": None,
    "1_000": None,
    "NaN": None,
    "Infinity": None,
    "١٢٣": None,
    "१२३": None,
    "１２３": None,
    "²": None,
    "½": None,
    "сто": None,
    "150грн": None,
    "150 150": 15_015_000,
    "$150": None,
    "1'234": None,
    "1\n5": None,
    "1\t5": None,
}


@pytest.mark.parametrize(("typed", "kopiykas"), AMOUNTS.items())
def test_text_becomes_money_in_one_place(typed: str, kopiykas: int | None) -> None:
    assert parse_money(typed) == (None if kopiykas is None else Money(kopiykas))


def test_qlocale_cannot_be_that_place() -> None:
    """uk refuses a dot, en a comma; and both answer a float."""
    assert QLocale("uk_UA").toDouble("1234.5")[1] is False
    assert parse_money("1234.5") == parse_money("1234,5") == Money(123_450)


@given(st.text(alphabet="0123456789.,-+eE_ \u00a0١NaIf", max_size=14))
@example("1e400")
@example("NaN")
@example("1_000")
@example(" 1")
@example("250.50")
def test_money_of_the_wire_is_plain_digits(text: str) -> None:
    """msgspec's Decimal takes NaN, 1_000, Arabic digits; money is matched by one ASCII pattern."""
    if money_from_wire(text) is not None:
        assert re.fullmatch(r"-?[0-9]+(\.[0-9]{1,2}0*)?", text, re.ASCII)


# --- qasync ----------------------------------------------------------------------------------


def test_closing_a_prompt_of_a_hidden_window_leaves_the_loop_running(qt_loop: QtLoop) -> None:
    async def ask() -> str:
        dialog = QDialog()
        done = asyncio.get_running_loop().create_future()
        dialog.finished.connect(done.set_result)
        dialog.open()
        QTimer.singleShot(5, dialog.accept)
        await done
        await asyncio.sleep(0.02)
        return "still here"

    assert qt_loop.run(ask()) == "still here"


def test_other_tasks_go_on_while_a_dialog_is_open(qt_loop: QtLoop) -> None:
    ticks: list[int] = []

    async def tick() -> None:
        for number in range(5):
            await asyncio.sleep(0.002)
            ticks.append(number)

    async def ask() -> None:
        dialog = QDialog()
        dialog.open()
        async with asyncio.TaskGroup() as group:
            group.create_task(tick())
        dialog.close()

    qt_loop.run(ask())
    assert ticks == [0, 1, 2, 3, 4]


def test_a_stuck_job_does_not_delay_the_exit(qapp: QApplication) -> None:
    """The default executor's threads would be waited for by `close()`."""
    release = threading.Event()
    workers = Workers(2)
    loop = QEventLoop(qapp)
    loop.set_default_executor(workers.as_executor())

    async def start() -> None:
        stuck = asyncio.get_running_loop().run_in_executor(None, release.wait, 60)
        stuck.cancel()
        await asyncio.sleep(0)

    began = time.monotonic()
    loop.run_until_complete(start())
    loop.close()
    workers.close()
    took = time.monotonic() - began
    release.set()
    asyncio.set_event_loop(None)
    assert took < 1


@cache
def everything_imported() -> list[tuple[str, str]]:
    """Place and module of each import of the program."""
    return [
        (f"{source.name}:{line}", module)
        for source in sources()
        for line, module in imports(source)
    ]


@pytest.mark.parametrize(
    "banned", ["PySide6.QtAsyncio", "PySide6.QtSql", "PySide6.QtQml", "qtawesome", "pickle"]
)
def test_nobody_imports_what_is_no_alternative(banned: str) -> None:
    """QtAsyncio cannot connect; QtSql is a second SQLite; qtawesome costs 186 ms before paint."""
    found = [
        where
        for where, module in everything_imported()
        if module == banned or module.startswith(f"{banned}.")
    ]
    assert found == []


# --- SQLCipher -------------------------------------------------------------------------------

WRONG_KEY = """
import sys
import sqlcipher3
for key in ("aa" * 32, "bb" * 32):
    base = sqlcipher3.connect(sys.argv[1])
    base.execute("PRAGMA cipher_log = off")
    base.execute(f"PRAGMA key = \\"x'{key}'\\"")
    try:
        base.execute("CREATE TABLE IF NOT EXISTS t(a)")
    except sqlcipher3.DatabaseError as error:
        print(type(error).__module__, error)
    base.close()
"""


def test_a_wrong_key_is_an_error_and_not_a_line_on_stderr(tmp_path: object) -> None:
    """SQLCipher writes to stderr by itself unless its log is off, first thing."""
    command = [sys.executable, "-c", WRONG_KEY, f"{tmp_path}/a.db"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "file is not a database" in done.stdout
    assert "sqlite3.dbapi2" not in done.stdout.replace("sqlcipher3", "")
    assert done.stderr == ""


# --- Tools -----------------------------------------------------------------------------------


def test_qt_messages_are_forgiven_one_by_one() -> None:
    """Each entry of the ignore list is a fault we live with; it carries its reason."""
    options = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]
    assert options["ini_options"]["qt_log_ignore"] == [
        "This plugin does not support propagateSizeHints"
    ]


def test_log_calls_of_the_network_library_are_not_at_info() -> None:
    """httpx2 logs whole URLs at INFO; nothing in the tests may have turned that on."""
    assert not logging.getLogger("httpx2").isEnabledFor(logging.INFO)


LETTERS = "ЇїЄєҐґІі₴№ʼ«»…—–•ЁёЫыЭэЪъ"


def test_inter_has_every_letter_of_the_three_languages(qapp: QApplication) -> None:
    if "Inter" not in QFontDatabase.families():
        pytest.skip("Inter is not installed here; the packaged program brings it")
    font = QFont("Inter")
    assert QFontInfo(font).family() == "Inter"
    raw = QRawFont.fromFont(font)
    texts = "".join(path.read_text("utf-8") for path in (ROOT / "resources/i18n").glob("*.ts"))
    wanted = {letter for letter in texts + LETTERS if letter.isprintable() and letter != " "}
    assert {letter for letter in wanted if not raw.supportsCharacter(ord(letter))} == set()
