"""Ids that sort by creation time: prefix, 48 bits of milliseconds, 40 bits of tail, base 32."""

from __future__ import annotations

import secrets
import threading
import time
from typing import Final, Protocol

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS: Final = [a + b for a in _ALPHABET for b in _ALPHABET]
_TAIL_BITS: Final = 40
_TAIL_CHARS: Final = 8


class IdMaker(Protocol):
    """Makes an id of ``prefix`` for the instant ``at`` (microseconds), above ``after`` if given."""

    def __call__(self, prefix: str, at: int, after: str = "") -> str: ...


def _ten(milliseconds: int) -> str:
    pairs = _PAIRS
    return (
        pairs[milliseconds >> 40 & 1023]
        + pairs[milliseconds >> 30 & 1023]
        + pairs[milliseconds >> 20 & 1023]
        + pairs[milliseconds >> 10 & 1023]
        + pairs[milliseconds & 1023]
    )


def _eight(number: int) -> str:
    pairs = _PAIRS
    return (
        pairs[number >> 30 & 1023]
        + pairs[number >> 20 & 1023]
        + pairs[number >> 10 & 1023]
        + pairs[number & 1023]
    )


def _tail_of(identifier: str) -> int:
    tail = identifier.split("-", 1)[0][-_TAIL_CHARS:]
    number = 0
    for char in tail:
        number = number << 5 | _ALPHABET.index(char)
    return number


class LiveIds:
    """Ids of a running operator: unpredictable first tail, growing within one millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last_ms = -1
        self._last_tail = 0

    def __call__(self, prefix: str, at: int, after: str = "") -> str:
        """``after`` is an id of the same prefix; a text suffix from ``-`` on is ignored."""
        milliseconds = at // 1000
        head = f"{prefix}_{_ten(milliseconds)}"
        with self._lock:
            if milliseconds == self._last_ms:
                tail = self._last_tail + 1 + secrets.randbelow(1 << 12)
            else:
                tail = secrets.randbelow(1 << (_TAIL_BITS - 1))
            if after.startswith(head):
                tail = max(tail, _tail_of(after) + 1)
            self._last_ms, self._last_tail = milliseconds, tail
        return head + _eight(tail)


def seeded(prefix: str, at: int, tail: int) -> str:
    """Id of an instant (microseconds) with a tail of 40 bits that the caller never repeats."""
    return f"{prefix}_{_ten(at // 1000)}{_eight(tail)}"


class SeedIds:
    """Ids of a seed: the tail only counts, so one seed gives the same ids every time."""

    def __init__(self, start: int = 1) -> None:
        self._next = start

    def __call__(self, prefix: str, at: int, after: str = "") -> str:
        """Always above every id made before for the same instant; ``after`` needs no look."""
        del after
        tail = self._next
        self._next = tail + 1
        return f"{prefix}_{_ten(at // 1000)}{_eight(tail)}"


live_ids: Final = LiveIds()


def new_id(prefix: str) -> str:
    """Id of something made now by the real clock; sorts after those made before it."""
    return live_ids(prefix, time.time_ns() // 1000)
