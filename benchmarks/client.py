"""The client's core over a real operator, a real store and a key store in a file: no window."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from file_keyring import file_secrets

from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.bootstrap import App, build
from kyivstar_desktop.app.config import Config
from kyivstar_desktop.app.overrides import Overrides
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.services.preferences import PreferencesService

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Self

    from operators import Operator

    from kyivstar_desktop.services.prompts import PromptsPort


class Client:
    """`async with Client(folder, url)`: every service of the program."""

    def __init__(self, data_dir: Path, url: str, *, prompts: PromptsPort | None = None) -> None:
        self._workers = Workers(6)
        data_dir.mkdir(parents=True, exist_ok=True)
        preferences = PreferencesService(PreferencesFile(data_dir / "preferences.json"))
        self._app: App = build(
            Config(data_dir=data_dir, operator=url),
            preferences=preferences,
            workers=self._workers,
            prompts=prompts,
            on_sandbox=lambda _state: None,
            overrides=Overrides(secrets=file_secrets(data_dir, self._workers)),
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
