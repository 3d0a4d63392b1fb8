"""The real program with the benchmark's key store: `our_window.py DATA_DIR OPERATOR_URL`.

Nothing but the key store's back end differs from `python -m kyivstar_desktop`: it is looked for
after the first paint, in a worker thread, by the program's own adapter.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.app.config import Config

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.secrets import KeyringSecrets
    from kyivstar_desktop.services.ports import SecretState


class LateSecrets:
    """The program's adapter of key stores over a file, imported when it is first asked."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._real: KeyringSecrets | None = None

    async def _adapter(self) -> KeyringSecrets:
        if self._real is None:
            from file_keyring import file_secrets  # noqa: PLC0415

            from kyivstar_desktop.adapters.workers import Workers  # noqa: PLC0415

            self._real = file_secrets(self._data_dir, Workers(1))
        return self._real

    async def probe(self) -> SecretState:
        return await (await self._adapter()).probe()

    async def read(self, name: str) -> bytes | None:
        return await (await self._adapter()).read(name)

    async def write(self, name: str, value: bytes) -> None:
        await (await self._adapter()).write(name, value)

    async def remove(self, name: str) -> None:
        await (await self._adapter()).remove(name)


def main(data_dir: Path, url: str) -> int:
    from kyivstar_desktop.app.overrides import Overrides  # noqa: PLC0415
    from kyivstar_desktop.app.runtime import run_program  # noqa: PLC0415

    config = Config(data_dir=data_dir, operator=url, operator_given=True)
    return run_program(config, Overrides(secrets=LateSecrets(data_dir)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
