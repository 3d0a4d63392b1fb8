"""Keys in one file under a passphrase: for servers and schedulers without a system key store.

The key of the file comes from the passphrase by Argon2id (as a lock code: 64 MiB, 3 passes, 4
lanes); each entry is sealed by AES-256-GCM with its name bound to it.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters import files
from kyivstar_desktop.adapters.guards import LANES, MEMORY_KIB, PASSES
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import SecretPlace, SecretState

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.workers import Workers

FILE = "keys.sealed"
NAME = "passphrase"
_CHECK = "check"
_SALT, _KEY, _NONCE = 16, 32, 12
_MOST = 1_000_000


class SealedSecrets:
    """The `SecretStore` port. A wrong passphrase is StorageTrouble("locked") in every call."""

    def __init__(self, folder: Path, passphrase: str, workers: Workers) -> None:
        self._path, self._workers = folder / FILE, workers
        self._passphrase = passphrase
        self._key = b""

    async def probe(self) -> SecretState:
        await self._workers.run(self._open)
        return SecretState(SecretPlace.SYSTEM, NAME)

    async def read(self, name: str) -> bytes | None:
        """None: no such entry. StorageTrouble: locked, readonly."""
        return await self._workers.run(self._read, name)

    async def write(self, name: str, value: bytes) -> None:
        await self._workers.run(self._change, name, value)

    async def remove(self, name: str) -> None:
        await self._workers.run(self._change, name, None)

    # --- in a worker thread ---------------------------------------------------------------------
    def _open(self) -> dict[str, Any]:
        """Entries of the file; makes it when it is absent. The key is known afterwards."""
        kept = self._load()
        if not kept:
            kept = {"v": 1, "salt": _text(secrets.token_bytes(_SALT)), "items": {}}
            self._key = _key_of(self._passphrase, _bytes(kept["salt"]))
            kept["items"][_CHECK] = self._sealed(_CHECK, NAME.encode())
            self._save(kept)
        elif not self._key:
            self._key = _key_of(self._passphrase, _bytes(kept["salt"]))
        if self._unsealed(_CHECK, kept["items"].get(_CHECK, "")) != NAME.encode():
            raise StorageTrouble("locked")
        return kept

    def _load(self) -> dict[str, Any]:
        try:
            raw = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError:
            raise StorageTrouble("readonly") from None
        try:
            kept: dict[str, Any] = json.loads(raw[:_MOST])
            good = isinstance(kept["salt"], str) and isinstance(kept["items"], dict)
        except (ValueError, KeyError, TypeError):
            raise StorageTrouble("damaged") from None
        if not good:
            raise StorageTrouble("damaged")
        return kept

    def _save(self, kept: dict[str, Any]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            files.write_bytes(self._path, json.dumps(kept, indent=1).encode())
        except OSError:
            raise StorageTrouble("readonly") from None

    def _read(self, name: str) -> bytes | None:
        boxed = self._open()["items"].get(name)
        if not isinstance(boxed, str):
            return None
        return self._unsealed(name, boxed)

    def _change(self, name: str, value: bytes | None) -> None:
        kept = self._open()
        if value is None:
            kept["items"].pop(name, None)
        else:
            kept["items"][name] = self._sealed(name, value)
        self._save(kept)

    def _sealed(self, name: str, value: bytes) -> str:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 with first use

        nonce = secrets.token_bytes(_NONCE)
        return _text(nonce + AESGCM(self._key).encrypt(nonce, value, name.encode()))

    def _unsealed(self, name: str, boxed: str) -> bytes:
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 with the first use
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 as above

        raw = _bytes(boxed)
        try:
            return AESGCM(self._key).decrypt(raw[:_NONCE], raw[_NONCE:], name.encode())
        except (InvalidTag, ValueError):
            raise StorageTrouble("locked") from None


def _key_of(passphrase: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 with the first use

    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=PASSES,
        memory_cost=MEMORY_KIB,
        parallelism=LANES,
        hash_len=_KEY,
        type=Type.ID,
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise StorageTrouble("damaged") from None
