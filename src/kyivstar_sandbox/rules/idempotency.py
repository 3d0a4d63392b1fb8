"""Keys of POST calls: one key has at most one effect and one final answer (docs/contract.md 1.6).

`begin` and `finish` run inside the transaction of the effect, so a key, its answer and all that
it caused commit together or not at all.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, select, update

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema_identity import idempotency as table
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, server_secrets
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

LIFE: Final = timedelta(days=30)
_KEY = re.compile(r'"([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})"')
_FINISH: Final = Hot(
    update(table)
    .where(table.c.subject == bindparam("person"), table.c.key == bindparam("its_key"))
    .values(
        state="done", status=bindparam("new_status"), body=bindparam("new_body"),
        location=bindparam("new_location"), resource_id=bindparam("new_resource"),
    )
)  # fmt: skip
_NOT_FINAL: Final = frozenset({"idempotencyInProgress", "grantNotApproved"})


@dataclass(frozen=True, slots=True)
class Stored:
    """A final answer: status, body bytes, Location, id of the resource made (None = no effect)."""

    status: int
    body: bytes
    location: str | None = None
    resource: str | None = None


def parse_key(header: str | None) -> str | None:
    """Bare lower-case UUID v4 of a quoted header; None without one; else 400."""
    if header is None:
        return None
    found = _KEY.fullmatch(header.strip())
    if found is None:
        raise Refusal("idempotencyKeyInvalid", status=400)
    return found[1]


def need_same(key: str, correlator: str | None) -> None:
    """400 `idempotencyKeyInvalid` when the body names another key than the header."""
    if correlator not in {None, key}:
        raise Refusal("idempotencyKeyInvalid", status=400)


def fingerprint(
    conn: Connection, *, method: str, path: str, body: bytes, secret: bool = False
) -> str:
    """SHA-256 of method, path and body bytes; HMAC with the server's key when `secret`."""
    text = b"\n".join((method.encode(), path.encode(), body))
    if secret:
        key = server_secrets.value(conn, "fingerprint")
        return hmac.new(key, text, hashlib.sha256).hexdigest()
    return hashlib.sha256(text).hexdigest()


def is_final(refusal: Refusal) -> bool:
    """Whether a refusal is the key's last word: every 403 and 409 but two."""
    return refusal.status in {403, 409} and refusal.code not in _NOT_FINAL


def begin(conn: Connection, *, subject: str, key: str, fingerprint: str) -> Stored | None:
    """Claim the key; a finished one gives its stored answer, None means "run now".

    Raises 422 `idempotencyKeyReused`, 409 `idempotencyInProgress`, 409 `duplicateRequest`.
    """
    now = micros(clocks.security(conn))
    row = {
        "subject": subject, "key": key, "fingerprint": fingerprint, "state": "running",
        "created_at": now, "expires_at": now + micros_of(LIFE),
    }  # fmt: skip
    if insert_if_absent(conn, table, row):
        return None
    mine = (table.c.subject == subject) & (table.c.key == key)
    found = conn.execute(select(table).where(mine)).one()
    if found.expires_at <= now:
        if found.resource_id is not None:
            raise Refusal("duplicateRequest", detail={"id": found.resource_id})
        conn.execute(delete(table).where(mine))
        insert_if_absent(conn, table, row)
        return None
    return _earlier(found, fingerprint)


def finish(conn: Connection, *, subject: str, key: str, stored: Stored) -> None:
    """Store the answer of a key claimed by `begin` in this transaction."""
    _FINISH.run(
        conn,
        {
            "person": subject, "its_key": key, "new_status": stored.status,
            "new_body": stored.body, "new_location": stored.location,
            "new_resource": stored.resource,
        },
    )  # fmt: skip


def purge(conn: Connection, now: int) -> None:
    """Forget expired answers; a key that had an effect stays, so that it never has a second."""
    old = table.c.expires_at <= now
    conn.execute(delete(table).where(old, table.c.resource_id.is_(None)))
    conn.execute(
        update(table).where(old, table.c.body.is_not(None)).values(body=None, location=None)
    )


def micros_of(span: timedelta) -> int:
    """Whole microseconds of a span."""
    return span // timedelta(microseconds=1)


def _earlier(found: Row[tuple[object, ...]], fingerprint: str) -> Stored:
    if found.fingerprint != fingerprint:
        raise Refusal("idempotencyKeyReused", status=422)
    if found.state != "done":
        raise Refusal("idempotencyInProgress", headers={"Retry-After": "1"})
    return Stored(found.status, found.body, found.location, found.resource_id)
