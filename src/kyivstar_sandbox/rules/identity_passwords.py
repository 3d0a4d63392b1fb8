"""The person's own password: what may be one, how it is kept, what changing it does."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select, update

from kyivstar_sandbox.db.schema import person
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, identity_sessions

if TYPE_CHECKING:
    from sqlalchemy import Connection

SHORTEST: Final = 8
LONGEST: Final = 64
_COMMONEST: Final = 10_000
_HASHER: Final = PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1)


def normal(password: str) -> str:
    """NFC: the form in which passwords are measured, hashed and compared."""
    return unicodedata.normalize("NFC", password)


def weaknesses(password: str, login: str) -> list[str]:
    """Broken rules among `length`, `common`, `containsLogin`; empty when the password is good.

    `login`: a number or a personal account; its digits (with and without +38) may not stand in
    the password.
    """
    text = normal(password)
    digits = login.removeprefix("+")
    parts = {digits, digits.removeprefix("38"), digits.removeprefix("380")}
    broken = []
    if not SHORTEST <= len(text) <= LONGEST:
        broken.append("length")
    if text.casefold() in _common():
        broken.append("common")
    if any(part in text for part in parts if part):
        broken.append("containsLogin")
    return broken


def hash_password(password: str) -> str:
    """Argon2id, 46 MiB, one pass, one lane. Slow (tens of milliseconds): call in a thread."""
    return _HASHER.hash(normal(password))


def verify(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one; None costs the same time and is always false."""
    try:
        _HASHER.verify(stored or _dummy(), normal(password))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def store(conn: Connection, *, sub: str, hashed: str, keep_session: str) -> None:
    """Set the password and end every other session of the person (`passwordChanged`)."""
    at = micros(clocks.business(conn))
    conn.execute(
        update(person)
        .where(person.c.sub == sub)
        .values(password_hash=hashed, password_at=at, updated_at=at)
    )
    identity_sessions.end_others(conn, sub=sub, keep=keep_session, reason="passwordChanged")


def stored_hash(conn: Connection, sub: str | None) -> str | None:
    """Hash of a registered person's password; None for nobody and for no password."""
    if sub is None:
        return None
    found = conn.execute(
        select(person.c.password_hash).where(
            person.c.sub == sub, person.c.registered_at.is_not(None)
        )
    ).scalar()
    return None if found is None else str(found)


@lru_cache(maxsize=1)
def _dummy() -> str:
    return _HASHER.hash("nobody has this password")


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    from zxcvbn.frequency_lists import (  # noqa: PLC0415 a megabyte that most runs never need
        FREQUENCY_LISTS,
    )

    return frozenset(FREQUENCY_LISTS["passwords"][:_COMMONEST])
