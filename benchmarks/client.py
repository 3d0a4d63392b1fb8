"""The client's core over a real operator, a real store and a key store in a file: no window."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING

from keyring.backend import KeyringBackend

from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.secrets import KeyringSecrets, name_of
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.bootstrap import App, Overrides, build
from kyivstar_desktop.app.config import Config
from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.domain.account import Login
from kyivstar_desktop.services.preferences import PreferencesService

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from operators import Operator


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


def overrides(data_dir: Path, workers: Workers) -> Overrides:
    """The real adapter of key stores over `FileKeyring`; everything else as in the program."""
    backend = FileKeyring(data_dir / "keys.json")
    secrets = KeyringSecrets(workers, find=lambda: backend, allowed=frozenset([name_of(backend)]))
    return Overrides(secrets=secrets)


class Client:
    """`async with Client(folder, url)`: every service of the program."""

    def __init__(self, data_dir: Path, url: str) -> None:
        self._workers = Workers(6)
        data_dir.mkdir(parents=True, exist_ok=True)
        preferences = PreferencesService(PreferencesFile(data_dir / "preferences.json"))
        self._app: App = build(
            Config(data_dir=data_dir, operator=url),
            preferences=preferences,
            workers=self._workers,
            prompts=None,
            on_sandbox=lambda _state: None,
            overrides=overrides(data_dir, self._workers),
        )
        self.core = self._app.core

    async def sign_in(self, operator: Operator, number: str) -> None:
        """By SMS code; the code is read from the operator's control inbox."""
        await self.core.session.start_sms(Login(LineKind.MOBILE, number))
        code = await self._workers.run(operator.last_code, number)
        await self.core.session.submit_code(code, remember=False)

    async def synced(self) -> int:
        """Waits for the current line and its whole history; rows in the store."""
        await until(lambda: self.core.accounts.current.value is not None)
        await self.core.history.sync()
        line = self.core.accounts.current.value
        assert line is not None
        from kyivstar_desktop.domain.history import HistoryQuery  # noqa: PLC0415

        return (await self.core.history.sums(HistoryQuery(lines=(line.number,)))).rows

    async def __aenter__(self) -> Self:
        self.core.accounts.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._app.aclose()
        self._workers.close()


async def until(holds: Callable[[], bool], *, limit_s: float = 120.0) -> None:
    """Waits until `holds()`; TimeoutError otherwise."""
    async with asyncio.timeout(limit_s):
        while not holds():
            await asyncio.sleep(0.005)
