"""The digest of a batch: root of a SHA-256 tree over its rows, and the proof of each row.

docs/contract.md 2.7. A tree of 100 000 rows takes 6.4 MB: levels are flat byte strings.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PREFIX = "sha-256:"
SIZE = 32


def leaf(index: int, *, key: str, recipient: str, kopiykas: int) -> bytes:
    """32 bytes of row `index` (from 0). `recipient` is E.164, `key` has no quotes."""
    text = f"{index}|{key}|{recipient}|{kopiykas}"
    return hashlib.sha256(b"\x00" + text.encode()).digest()


class DigestTree:
    """Made of all leaves in their order; ValueError without any."""

    def __init__(self, leaves: Iterable[bytes]) -> None:
        level = b"".join(leaves)
        if not level:
            raise ValueError("a batch without rows")
        self._levels = [level]
        while len(level) > SIZE:
            level = _above(level)
            self._levels.append(level)

    def __len__(self) -> int:
        return len(self._levels[0]) // SIZE

    @property
    def digest(self) -> str:
        """`sha-256:` and the root in base64url without padding."""
        return PREFIX + _text(self._levels[-1])

    def proof(self, index: int) -> tuple[str, ...]:
        """Siblings from the leaf up, each `L` or `R` (its side) and base64url."""
        if not 0 <= index < len(self):
            raise IndexError(index)
        steps = []
        for level in self._levels[:-1]:
            sibling = index ^ 1
            found = level[sibling * SIZE : (sibling + 1) * SIZE]
            if found:
                steps.append(("L" if sibling < index else "R") + _text(found))
            index //= 2
        return tuple(steps)


def _above(level: bytes) -> bytes:
    pair, made = 2 * SIZE, []
    for at in range(0, len(level), pair):
        both = level[at : at + pair]
        made.append(hashlib.sha256(b"\x01" + both).digest() if len(both) == pair else both)
    return b"".join(made)


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
