"""Argon2 off the event loop and the database: 46 MiB each, at most two at once."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from kyivstar_sandbox.rules import identity_passwords

_AT_ONCE = 2


class Hashing:
    """Two threads; who comes third waits."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="sandbox-argon2")

    async def hash(self, password: str) -> str:
        """Argon2id text of a password."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, identity_passwords.hash_password, password)

    async def verify(self, stored: str | None, password: str) -> bool:
        """Whether it is the stored one; None takes the same time."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, identity_passwords.verify, stored, password)

    async def warm(self) -> None:
        """The first real comparison of this process takes the usual time afterwards."""
        await asyncio.get_running_loop().run_in_executor(self._pool, _compare_once)

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(wait=True)


@cache
def _compare_once() -> None:
    identity_passwords.verify(None, "warm")
