"""The system key store in memory."""

from __future__ import annotations

from fakes.turns import Turns
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import SecretPlace, SecretState, SecretStore


class FakeSecrets(Turns, SecretStore):
    """`unusable` = absent, locked, silent, refused, unreliable: what `probe` reports."""

    def __init__(self, unusable: str = "") -> None:
        super().__init__()
        self.unusable = unusable
        self.entries: dict[str, bytes] = {}

    async def probe(self) -> SecretState:
        async with self.turn("probe"):
            if self.unusable:
                return SecretState(SecretPlace.MEMORY, "", self.unusable)
            return SecretState(SecretPlace.SYSTEM, "FakeKeyring")

    async def read(self, name: str) -> bytes | None:
        async with self.turn("read", name):
            self._check()
            return self.entries.get(name)

    async def write(self, name: str, value: bytes) -> None:
        async with self.turn("write", name, value):
            self._check()
            self.entries[name] = value

    async def remove(self, name: str) -> None:
        async with self.turn("remove", name):
            self.entries.pop(name, None)

    def _check(self) -> None:
        if self.unusable:
            raise StorageTrouble("locked" if self.unusable == "locked" else "keyring")
