"""The real program with the benchmark's key store: `our_window.py DATA_DIR OPERATOR_URL`.

Nothing but the key store's back end differs from `python -m kyivstar_desktop`: it is looked for
after the first paint, in a worker thread, by the program's own adapter.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kyivstar_desktop.__main__ import main
from kyivstar_desktop.app.overrides import Overrides

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


if __name__ == "__main__":
    data_dir = Path(sys.argv[1])
    argv = ["--data-dir", str(data_dir), "--operator", sys.argv[2]]
    sys.exit(main(argv, Overrides(secrets=LateSecrets(data_dir))))
