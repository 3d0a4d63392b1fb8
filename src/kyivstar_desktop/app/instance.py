"""One window per data folder: a lock file, and a local socket that raises the first window."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 300


def _name(folder: Path) -> str:
    return "kyivstar-" + hashlib.sha256(str(folder).encode()).hexdigest()[:16]


class Instance(QObject):
    """Holds the folder's lock while the program runs. `raised`: a second start asked for us."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "instance.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Whether this process is now the one of its folder."""
        return self._lock.tryLock(WAIT_MS)

    def call_first(self) -> None:
        """Asks the window that holds the folder to come to the front."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 only a second start needs it

        socket = QLocalSocket()
        socket.connectToServer(_name(self._folder))
        if socket.waitForConnected(WAIT_MS):
            socket.disconnectFromServer()

    def listen(self) -> None:
        """From now on a second start raises this window."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 after the first paint

        QLocalServer.removeServer(_name(self._folder))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        self._server.listen(_name(self._folder))

    def _on_call(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            call = self._server.nextPendingConnection()
            call.disconnected.connect(call.deleteLater)
            call.disconnectFromServer()
        self.raised.emit()

    def release(self) -> None:
        """The folder is free again."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()
