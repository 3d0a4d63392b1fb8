"""One window a folder: what a second start says to the first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from kyivstar_desktop.app.instance import ACTIVATION, LONGEST, Instance, _name

if TYPE_CHECKING:
    from pathlib import Path

    from harness.qt import QtLoop


@pytest.mark.parametrize(
    ("wish", "raised"),
    [("", 1), ("palette", 1), ("topup", 1), ("mini", 0), ("minimised", 0), ("rm -rf", 1)],
)
def test_a_second_start_passes_its_wish(
    qt_loop: QtLoop, tmp_path: Path, wish: str, raised: int
) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.acquire()
    assert not second.acquire()
    wishes: list[str] = []
    raises: list[int] = []
    first.wished.connect(wishes.append)
    first.raised.connect(lambda: raises.append(1))
    first.listen()
    assert second.call_first(wish)
    qt_loop.until(lambda: wishes)
    assert wishes == ["" if wish == "rm -rf" else wish]
    assert len(raises) == raised
    first.release()
    assert not second.call_first("palette"), "nobody listens any more"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "said",
    [b"", b"\n", b"\xff\xfe\n", b"[1]\n", b'{"wish": 5}\n', b"x" * (LONGEST + 9), b"[" * 3000],
)
def test_whatever_a_stranger_says_only_raises_the_window(
    qt_loop: QtLoop, tmp_path: Path, said: bytes
) -> None:
    first = Instance(tmp_path)
    assert first.acquire()
    wishes: list[str] = []
    first.wished.connect(wishes.append)
    first.listen()
    socket = QLocalSocket()
    socket.connectToServer(_name(tmp_path))
    assert socket.waitForConnected(1000)
    socket.write(said)
    socket.flush()
    socket.disconnectFromServer()
    qt_loop.until(lambda: wishes)
    assert wishes == [""]
    first.release()


@pytest.mark.usefixtures("qapp")
def test_waylands_leave_to_come_to_the_front_is_handed_on(
    qt_loop: QtLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Instance(tmp_path)
    assert first.acquire()
    first.listen()
    wishes: list[str] = []
    first.wished.connect(wishes.append)
    monkeypatch.setenv(ACTIVATION, "token-1")
    Instance(tmp_path).call_first()
    monkeypatch.delenv(ACTIVATION)
    qt_loop.until(lambda: wishes)
    assert os.environ.pop(ACTIVATION) == "token-1"
    first.release()
