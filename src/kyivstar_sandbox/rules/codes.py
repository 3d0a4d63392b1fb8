"""Six-digit SMS codes bound to money (docs/contract.md 2.1, 3.5).

A code carries the digest of what it confirms, lives 180 s, takes 5 tries and may be replaced
twice. The authorization id stays the same over its codes.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, insert, select, update

from kyivstar_sandbox.db.schema_identity import bound_code
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import masked, micros
from kyivstar_sandbox.rules import clocks, server_secrets, sms
from kyivstar_sandbox.rules.identity import SECOND

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from sqlalchemy import Connection, Row

LENGTH: Final = 6
LIFE_S: Final = 180
RESEND_S: Final = 60
MOST_TRIES: Final = 5
MOST_CODES: Final = 3
_ROW: Final = select(bound_code).where(bound_code.c.id == bindparam("ident"))
_ROW_LOCKED: Final = _ROW.with_for_update()
_INSERT: Final = insert(bound_code)


class Verdict(StrEnum):
    """What a typed code means."""

    RIGHT = "right"
    REPEATED = "repeated"  # a right one after success: 204 again, nothing happens
    WRONG = "wrong"
    EXPIRED = "expired"
    DIED = "died"  # this was the last try: the caller denies the payment
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class CodeState:
    """What `validationInfo` shows; seconds on the security clock."""

    length: int
    expires_in: int
    resend_in: int
    codes_left: int
    attempts_left: int
    destination: str


@dataclass(frozen=True, slots=True)
class Bound:
    """What an authorization stands for: `bound_to` is the payment's id."""

    id: str
    purpose: str
    bound_to: str
    digest: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict with the tries that are left."""

    verdict: Verdict
    attempts_left: int


def issue(
    conn: Connection,
    *,
    purpose: str,
    bound_to: str,
    digest: str,
    number: str,
    sub: str,
    text_maker: Callable[[str], str],
) -> str:
    """Send the first code and return the authorization id `az_...`."""
    made = new_id("az")
    mac = _send(conn, made, number=number, purpose=purpose, bound_to=bound_to, words=text_maker)
    now = micros(clocks.security(conn))
    conn.execute(
        _INSERT,
        {
            "id": made, "purpose": purpose, "bound_to": bound_to, "sub": sub, "number": number,
            "digest": digest, "code_mac": mac, "state": "live", "sent_at": now,
        },
    )  # fmt: skip
    return made


def describe(conn: Connection, authorization_id: str) -> CodeState:
    """State of the newest code of an authorization."""
    row = _row(conn, authorization_id, lock=False)
    passed = (micros(clocks.security(conn)) - row.sent_at) // SECOND
    left = MOST_CODES - row.codes
    return CodeState(
        length=LENGTH,
        expires_in=max(0, LIFE_S - passed),
        resend_in=max(0, RESEND_S - passed) if left else 0,
        codes_left=left,
        attempts_left=max(0, MOST_TRIES - row.tries),
        destination=masked(row.number),
    )


def bound(conn: Connection, authorization_id: str, *, sub: str) -> Bound:
    """What the authorization confirms; 404 for an unknown one and for someone else's."""
    row = _row(conn, authorization_id, lock=False)
    if row.sub != sub:
        raise NotFound
    return Bound(row.id, row.purpose, row.bound_to, row.digest)


def check(conn: Connection, authorization_id: str, code: str, *, digest: str) -> Checked:
    """Count one try. `digest` is that of the payment as it is now and must be the code's.

    A right code is used up here; after that only the same right code is answered again.
    """
    row = _row(conn, authorization_id)
    mine = bound_code.c.id == authorization_id
    right = hmac.compare_digest(_mac(conn, authorization_id, code), bytes(row.code_mac))
    right = right and hmac.compare_digest(row.digest, digest)
    left = MOST_TRIES - row.tries
    if row.state == "used":
        # "expired", not "failed": that one would say that no money moved
        return Checked(Verdict.REPEATED if right else Verdict.EXPIRED, left)
    if row.state == "dead":
        return Checked(Verdict.DEAD, 0)
    if micros(clocks.security(conn)) - row.sent_at >= LIFE_S * SECOND:
        return Checked(Verdict.EXPIRED, left)
    if right:
        conn.execute(update(bound_code).where(mine).values(state="used"))
        return Checked(Verdict.RIGHT, left)
    state = "dead" if left == 1 else "live"
    conn.execute(update(bound_code).where(mine).values(tries=row.tries + 1, state=state))
    return Checked(Verdict.DIED if state == "dead" else Verdict.WRONG, left - 1)


def resend(conn: Connection, authorization_id: str, *, words: Callable[[str], str]) -> int | None:
    """Send another code with fresh tries; the old one dies.

    Returns 0, or the seconds to wait, or None when no code is left or the payment is decided.
    """
    row = _row(conn, authorization_id)
    if row.codes >= MOST_CODES or row.state != "live":
        return None
    now = micros(clocks.security(conn))
    wait: int = row.sent_at + RESEND_S * SECOND - now
    if wait > 0:
        return -(-wait // SECOND)
    mac = _send(
        conn, row.id, number=row.number, purpose=row.purpose, bound_to=row.bound_to, words=words
    )
    conn.execute(
        update(bound_code)
        .where(bound_code.c.id == row.id)
        .values(code_mac=mac, sent_at=now, codes=row.codes + 1, tries=0)
    )
    return 0


def _send(
    conn: Connection,
    ident: str,
    *,
    number: str,
    purpose: str,
    bound_to: str,
    words: Callable[[str], str],
) -> bytes:
    code = f"{secrets.randbelow(10**LENGTH):0{LENGTH}d}"
    sms.send(conn, number=number, text=words(code), code=code, purpose=purpose, bound_to=bound_to)
    return _mac(conn, ident, code)


def _mac(conn: Connection, ident: str, code: str) -> bytes:
    key = server_secrets.value(conn, "codes")
    return hmac.new(key, f"{ident}|{code}".encode("utf-8", "replace"), hashlib.sha256).digest()


def _row(conn: Connection, ident: str, *, lock: bool = True) -> Row[Any]:
    found = conn.execute(_ROW_LOCKED if lock else _ROW, {"ident": ident}).one_or_none()
    if found is None:
        raise NotFound
    return found
