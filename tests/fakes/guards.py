"""Lock codes and password strength without their cost."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from fakes.turns import Turns
from kyivstar_desktop.services.ports.personal import CodesPort, StrengthPort

if TYPE_CHECKING:
    from collections.abc import Sequence


class FakeCodes(Turns, CodesPort):
    """A plain digest stands for Argon2id."""

    async def hash(self, code: str) -> str:
        async with self.turn("hash"):
            return _digest(code)

    async def verify(self, hashed: str, code: str) -> bool:
        async with self.turn("verify"):
            return hashed == _digest(code)


class FakeStrength(Turns, StrengthPort):
    """One point for every four characters; a word that is known beforehand takes all of them."""

    async def score(self, password: str, known: Sequence[str]) -> int:
        async with self.turn("score", len(password)):
            if any(word and word in password for word in known):
                return 0
            return min(4, len(password) // 4)


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
