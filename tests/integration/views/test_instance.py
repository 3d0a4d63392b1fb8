"""One window a folder: what a second start says to the first."""

from __future__ import annotations

import logging
import os
import socket as sockets
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from kyivstar_desktop.app.instance import (
    ACTIVATION,
    LONGEST,
    LONGEST_PATH,
    RUNTIME,
    Instance,
    address_of,
)

if TYPE_CHECKING:
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
    socket.connectToServer(address_of(tmp_path))
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


# --- where it is heard --------------------------------------------------------------------------
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no file")


@UNIX
@pytest.mark.usefixtures("qapp")
def test_nobody_else_can_speak_or_take_the_place(tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.acquire()
    first.listen()
    place = Path(address_of(tmp_path))
    assert place.is_absolute()
    assert stat.S_ISSOCK(place.lstat().st_mode)
    assert stat.S_IMODE(place.lstat().st_mode) == 0o600
    folder = place.parent.lstat()
    assert folder.st_uid == os.getuid()
    assert not folder.st_mode & (stat.S_IWGRP | stat.S_IWOTH), "nobody else puts a socket there"
    first.release()
    assert not place.exists()


@UNIX
def test_the_runtime_folder_goes_before_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime, data = tmp_path / "r", tmp_path / "d"
    runtime.mkdir(mode=0o700)
    data.mkdir(mode=0o700)
    deep = tmp_path / ("x" * 120)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv(RUNTIME, str(runtime))
    assert Path(address_of(data)).name.startswith("kyivstar-")
    if len(str(runtime)) < LONGEST_PATH - 30:
        assert Path(address_of(data)).parent == runtime
        runtime.chmod(0o777)
        assert Path(address_of(data)).parent == data, "others write there"
    monkeypatch.delenv(RUNTIME)
    short = Path(address_of(deep))
    assert len(os.fsencode(short)) <= LONGEST_PATH
    assert stat.S_IMODE(short.parent.lstat().st_mode) == 0o700
    monkeypatch.setenv(RUNTIME, "relative")
    assert Path(address_of(deep)) == short


@UNIX
@pytest.mark.usefixtures("qapp")
def test_what_a_killed_program_left_is_taken_away(qt_loop: QtLoop, tmp_path: Path) -> None:
    address = address_of(tmp_path)
    with sockets.socket(sockets.AF_UNIX) as left:
        left.bind(address)
    assert Path(address).exists()
    first = Instance(tmp_path)
    assert first.acquire()
    wishes: list[str] = []
    first.wished.connect(wishes.append)
    first.listen()
    assert Instance(tmp_path).call_first("palette")
    qt_loop.until(lambda: wishes)
    first.release()


@UNIX
@pytest.mark.usefixtures("qapp")
def test_a_place_that_cannot_be_taken_is_told_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    place = Path(address_of(tmp_path))
    place.mkdir()
    first = Instance(tmp_path)
    assert first.acquire()
    with caplog.at_level(logging.WARNING, "app"):
        first.listen()
    assert [record.message for record in caplog.records] == ["a second start is not heard"]
    place.rmdir()
    first.release()
