"""A key store of the benchmarks' own behind the program's adapter: no desktop is needed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from keyring.backend import KeyringBackend

from kyivstar_desktop.adapters.secrets import KeyringSecrets, name_of

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.workers import Workers


class FileKeyring(KeyringBackend):
    """A key store of the benchmark's own: entries in one file of the data folder."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def _entries(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text())) if self._path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps({**self._entries(), f"{service} {username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = {n: t for n, t in self._entries().items() if n != f"{service} {username}"}
        self._path.write_text(json.dumps(kept))


def file_secrets(data_dir: Path, workers: Workers) -> KeyringSecrets:
    """The real adapter over `FileKeyring`."""
    backend = FileKeyring(data_dir / "keys.json")
    return KeyringSecrets(workers, find=lambda: backend, allowed=frozenset([name_of(backend)]))
