"""One window per data folder: a lock file, and a local socket on which a second start says what it
wants of the first.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger("app")
WAIT_MS = 300
LONGEST = 4096
WISHES = frozenset({"", "palette", "topup", "mini", "minimised"})
UNSEEN = frozenset({"mini", "minimised"})  # the window stays where it is
RUNTIME = "XDG_RUNTIME_DIR"
LONGEST_PATH = 90
"""Bytes: a socket's address holds 103 on macOS, and Qt appends ten while it makes one."""
ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""By it Wayland lets the first window come to the front in place of the second."""


def address_of(folder: Path) -> str:
    """Where the window of this data folder is heard; "" where there is no private place.

    A full path in a folder of this user only, so that nobody else can take it first: the runtime
    folder of the session, the data folder, or one's own folder among the temporary ones where the
    others make too long a path for a socket. On Windows the name of a pipe.
    """
    name = "kyivstar-" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return name
    runtime = os.environ.get(RUNTIME, "")
    for place in (Path(runtime) if runtime else None, folder, None):
        where = place / name if place is not None else _temporary() / name
        if len(os.fsencode(where)) <= LONGEST_PATH and _private(where.parent):
            return os.fspath(where)
    return ""


def _temporary() -> Path:
    place = Path(tempfile.gettempdir()) / f"kyivstar-{os.getuid()}"
    with contextlib.suppress(OSError):
        place.mkdir(mode=0o700, exist_ok=True)
    return place


def _private(place: Path) -> bool:
    """A real folder of this user in which nobody else can put anything."""
    try:
        found = place.lstat()
    except OSError:
        return False
    own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return own and place.is_absolute() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


class Instance(QObject):
    """Holds the folder's lock while the program runs.

    `raised`: a second start asked for us; `wished` says what for: one of WISHES.
    """

    raised = Signal()
    wished = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "instance.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Whether this process is now the one of its folder."""
        return self._lock.tryLock(WAIT_MS)

    def call_first(self, wish: str = "") -> bool:
        """Tells the window that holds the folder what is wanted; whether it listens."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 only a second start needs it

        address = address_of(self._folder)
        if not address:
            return False
        socket = QLocalSocket()
        socket.connectToServer(address)
        if not socket.waitForConnected(WAIT_MS):
            return False
        said = {"wish": wish, "token": os.environ.get(ACTIVATION, "")}
        socket.write(json.dumps(said).encode() + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(WAIT_MS)
        return True

    def listen(self) -> None:
        """From now on a second start is heard."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 after the first paint

        address = address_of(self._folder)
        QLocalServer.removeServer(address)  # of a killed program: the lock says nobody listens
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        if not address or not self._server.listen(address):
            reason = self._server.errorString() if address else "no private place"
            log.warning("a second start is not heard", extra={"reason": reason})
        elif sys.platform != "win32":
            Path(address).chmod(0o600)

    def _on_call(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Call(self, self._server.nextPendingConnection())

    def hear(self, said: bytes) -> None:
        """What a second start said; whatever is not understood only raises the window."""
        wish, token = _read(said)
        if token:
            os.environ[ACTIVATION] = token
        if wish not in UNSEEN:
            self.raised.emit()
        self.wished.emit(wish)

    def release(self) -> None:
        """The folder is free again."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()


class _Call(QObject):
    """One second start; it ends with its line, with its connection, or with too many bytes."""

    def __init__(self, instance: Instance, socket: QLocalSocket) -> None:
        super().__init__(instance)
        self._instance, self._socket, self._said = instance, socket, b""
        self._over = False
        socket.setParent(self)
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(self._on_end)
        self._on_ready()  # it may have spoken before we listened

    def _on_ready(self) -> None:
        if self._over:
            return
        self._said += self._socket.read(LONGEST).data()
        if b"\n" in self._said or len(self._said) >= LONGEST:
            self._on_end()

    def _on_end(self) -> None:
        if self._over:
            return
        self._over = True
        self._said += self._socket.read(LONGEST).data()
        self._socket.disconnectFromServer()
        self._instance.hear(self._said)
        self.deleteLater()


def _read(said: bytes) -> tuple[str, str]:
    """(wish, token) of a line; ("", "") for anything else."""
    try:
        told = json.loads(said[:LONGEST])
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(told, dict):
        return "", ""
    wish, token = told.get("wish"), told.get("token")
    known = wish if isinstance(wish, str) and wish in WISHES else ""
    plain = isinstance(token, str) and token.isascii() and token.isprintable()
    return known, token if plain and isinstance(token, str) else ""
