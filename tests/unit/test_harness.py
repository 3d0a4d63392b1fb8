"""The hygiene of the root conftest can fail: each kind of litter is planted in an inner run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

PLANTED = """
import asyncio, gc, logging, socket, subprocess, sys, threading
import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QMessageBox

keep = []

def test_forgotten_task():
    async def main():
        keep.append(asyncio.get_running_loop().create_task(asyncio.sleep(60)))
        await asyncio.sleep(0)
    asyncio.run(main())

def test_failing_task():
    async def fail():
        raise ValueError("lost")
    async def main():
        asyncio.get_running_loop().create_task(fail())
        await asyncio.sleep(0.01)
    asyncio.run(main())

def test_qt_task_error(qt_loop):
    async def fail():
        raise ValueError("lost")
    async def main():
        asyncio.get_running_loop().create_task(fail())
        await asyncio.sleep(0.01)
        gc.collect()
    qt_loop.run(main())

def test_qt_forgotten_task(qt_loop):
    async def main():
        keep.append(asyncio.get_running_loop().create_task(asyncio.sleep(60)))
    qt_loop.run(main())

def test_thread():
    threading.Thread(target=threading.Event().wait, args=(4,)).start()

def test_timer(qapp):
    timer = QTimer()
    timer.start(1000)
    keep.append(timer)

def test_process():
    keep.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

def test_error_log():
    logging.getLogger("app").error("planted")

def test_socket():
    socket.socket()

def test_network():
    with socket.socket() as probe:
        probe.settimeout(0.1)
        probe.connect(("192.0.2.1", 80))

def test_slot_error(qapp):
    class Sender(QObject):
        sent = Signal()
    def slot():
        assert False
    sender = Sender()
    sender.sent.connect(slot)
    sender.sent.emit()

def test_exec_in_task(qt_loop):
    async def main():
        QDialog().exec()
    qt_loop.run(main())

def test_static_dialog_in_task(qt_loop):
    async def main():
        QMessageBox.information(None, "a", "b")
    qt_loop.run(main())

def test_expected_log_that_never_comes(expect_log):
    with expect_log("app", "silence"):
        pass
"""

CLEAN = """
import asyncio, gc, logging, socket, subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

def test_tasks():
    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(0))
    asyncio.run(main())

def test_qt(qt_loop, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    fired = []
    QTimer.singleShot(1, label, lambda: fired.append(1))
    qt_loop.until(lambda: fired)
    assert qt_loop.run(asyncio.sleep(0, "value")) == "value"

def test_process():
    assert subprocess.run([sys.executable, "-c", ""], check=True).returncode == 0

def test_expected_log(expect_log):
    with expect_log("app", "planted"):
        logging.getLogger("app.part").error("planted here")

def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(server.getsockname()):
            server.accept()[0].close()
"""


def inner_run(folder: Path, text: str) -> str:
    (folder / "test_inner.py").write_text(text, encoding="utf-8")
    (folder / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    config = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(config, encoding="utf-8")
    path = os.pathsep.join(str(ROOT / part) for part in ("src", "tests"))
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_inner.py"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    ).stdout


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    return inner_run(tmp_path_factory.mktemp("planted"), PLANTED)


@pytest.mark.parametrize(
    "name",
    [line[4:].split("(")[0] for line in PLANTED.splitlines() if line.startswith("def test_")],
)
def test_litter_fails_a_test(planted: str, name: str) -> None:
    lines = [line for line in planted.splitlines() if line.startswith(("FAILED", "ERROR"))]
    assert any(f"::{name} " in f"{line} " for line in lines), planted


def test_clean_tests_pass(tmp_path: Path) -> None:
    assert "5 passed" in inner_run(tmp_path, CLEAN)
