"""Approval of a grant without a connection: a signed answer in a file (docs/contract.md 2.7).

The private key never leaves its owner. What is signed names the grant, its rows and its sum, so a
signature is good for that one grant only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import delete, insert, select

from kyivstar_sandbox.db.schema_grants import signing_key
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import micros, parse_instant
from kyivstar_sandbox.rules import clocks, grants, identity, rights
from kyivstar_sandbox.rules.grant_details import BATCH

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.grants import Grant
    from kyivstar_sandbox.rules.identity import Caller

STEP_UP_S: Final = 300
KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Signed:
    """The answer in the file: whose, when (as written there), and the signature."""

    approver: str
    signed_at: str
    signature: bytes


def register(conn: Connection, who: Caller, public_key: bytes) -> None:
    """Keep the one key of a person who may approve; a new one replaces the old.

    401 ``stepUpRequired``, 403 ``forbiddenRole``, 400 ``invalidBody`` for what is no key.
    """
    if len(public_key) != KEY_BYTES:
        raise InvalidBody("publicKey")
    held = {one.role for one in rights.roles(conn, who.sub)}
    if not held & rights.APPROVE:
        raise Refusal("forbiddenRole", status=403, detail={"needed": sorted(rights.APPROVE)})
    identity.need_step_up(who, ways=("sms",), max_age_s=STEP_UP_S)
    now = micros(clocks.business(conn))
    conn.execute(delete(signing_key).where(signing_key.c.sub == who.sub))
    conn.execute(insert(signing_key).values(sub=who.sub, public_key=public_key, created_at=now))


def signed_text(grant: Grant, signed_at: str) -> bytes:
    """The bytes that an approver signs."""
    asked = grant.details
    parts = (
        "approve",
        grant.id,
        str(asked.batch_digest),
        str(asked.row_count),
        str(asked.total),
        signed_at,
    )
    return "|".join(parts).encode()


def approve(conn: Connection, who: Caller, ident: str, answer: Signed) -> Grant:
    """Approve a waiting grant by its approver's signature; a second time is harmless.

    Whoever sees the grant may bring the answer. 403 ``fourEyesRequired`` when the signature, the
    role or the key does not hold now, 409 ``grantExpired`` when the grant waits no more.
    """
    found = grants.find(conn, who, ident)
    _need_signed(conn, found, answer)
    status = grants.status_of(found.row, micros(clocks.business(conn)))
    if found.row.approver == answer.approver and status in {"approved", "exhausted"}:
        return found
    if status != "pendingApproval":
        raise Refusal("grantExpired", detail={"status": status})
    return grants.approve(conn, answer.approver, ident)


def _need_signed(conn: Connection, found: Grant, answer: Signed) -> None:
    row = found.row
    key = conn.execute(
        select(signing_key.c.public_key).where(signing_key.c.sub == answer.approver)
    ).scalar()
    holds = (
        row.kind == BATCH
        and row.account is not None
        and row.sub != answer.approver
        and key is not None
        and rights.allows(conn, answer.approver, rights.APPROVE, row.account, members=False)
        and _in_time(row.created_at, answer.signed_at)
        and _verifies(bytes(key), answer.signature, signed_text(found, answer.signed_at))
    )
    if not holds:
        raise Refusal("fourEyesRequired", status=403)


def _in_time(created_at: int, signed_at: str) -> bool:
    try:
        at = micros(parse_instant(signed_at))
    except ValueError:
        return False
    return created_at <= at < created_at + grants.PENDING


def _verifies(key: bytes, signature: bytes, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True
