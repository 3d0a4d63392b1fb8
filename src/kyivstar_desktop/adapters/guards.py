"""Argon2id for lock codes and the strength of a password: slow sums in a worker thread.

Both libraries are imported there with the first use (60 and 20 ms, never before the first paint).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from argon2 import PasswordHasher

    from kyivstar_desktop.adapters.workers import Workers

MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
"""The cost of one guess: about 0.13 s on two cores (docs/reliability 7.4)."""
WEIGHED = 72
"""Characters of a password that are weighed; longer ones cost seconds and are strong anyway."""


class Argon2Codes:
    """CodesPort."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    async def hash(self, code: str) -> str:
        return await self._workers.run(_hash, code)

    async def verify(self, hashed: str, code: str) -> bool:
        return await self._workers.run(_verify, hashed, code)


class GuessStrength:
    """StrengthPort."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    async def score(self, password: str, known: Sequence[str]) -> int:
        return await self._workers.run(_score, password[:WEIGHED], tuple(known))


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher  # noqa: PLC0415 with the first use

    return PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)


def _hash(code: str) -> str:
    return _hasher().hash(code)


def _verify(hashed: str, code: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 as above

    try:
        return _hasher().verify(hashed, code)
    except (VerificationError, InvalidHashError):
        return False


def _score(password: str, known: tuple[str, ...]) -> int:
    if not password:
        return 0
    from zxcvbn import zxcvbn  # noqa: PLC0415 with the first use

    return int(zxcvbn(password, user_inputs=list(known))["score"])
