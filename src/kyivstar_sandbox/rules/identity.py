"""Who asks: the owner of an access token, the scopes, and how fresh the sign-in is.

Times are integer microseconds on the security clock.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema_identity import access_token, session
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

ACR: Final = {"sms": "urn:kyivstar:acr:sms", "pwd": "urn:kyivstar:acr:pwd"}
SECOND: Final = 1_000_000
CLIENT_ID: Final = "kyivstar-desktop"
SCOPES: Final = (
    "customer:read", "balance:read", "topup", "order", "chat", "profile", "offline_access",
)  # fmt: skip


_OWNER: Final = Hot(
    select(
        session.c.id, session.c.sub, session.c.login, session.c.scope,
        session.c.sms_at, session.c.pwd_at, access_token.c.expires_at,
    )
    .join(access_token, access_token.c.session_id == session.c.id)
    .where(
        access_token.c.hash == bindparam("digest"),
        access_token.c.expires_at > bindparam("now"),
        session.c.ended_at.is_(None),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Caller:
    """An authenticated person: `sub` is the party id, `session` the family of the token."""

    sub: str
    session: str
    login: str
    scopes: frozenset[str]
    sms_at: int | None
    pwd_at: int | None
    now: int
    expires_at: int

    @property
    def admin(self) -> bool:
        """Whether the token came from the control surface with every right (kits)."""
        return "admin" in self.scopes


def digest(secret: str) -> str:
    """SHA-256 of a token as stored: hex."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def authenticate(conn: Connection, token: str) -> Caller:
    """Owner of a live access token; 401 `invalidToken` for anything else."""
    now = micros(clocks.security(conn))
    row = _OWNER.first(conn, {"digest": digest(token), "now": now})
    if row is None:
        raise Refusal("invalidToken", status=401)
    return Caller(
        sub=row.sub,
        session=row.id,
        login=row.login,
        scopes=frozenset(row.scope.split()),
        sms_at=row.sms_at,
        pwd_at=row.pwd_at,
        now=now,
        expires_at=row.expires_at,
    )


def nobody(conn: Connection, name: str) -> Caller:
    """Somebody without a token: `name` is whose keys it uses, no person's `sub`."""
    now = micros(clocks.security(conn))
    return Caller(
        sub=name, session="", login="", scopes=frozenset(), sms_at=None, pwd_at=None, now=now,
        expires_at=now,
    )  # fmt: skip


def need_scope(who: Caller, scope: str) -> None:
    """403 `forbiddenScope` unless the token has `scope`; `admin` has all."""
    if scope not in who.scopes and not who.admin:
        raise Refusal("forbiddenScope", status=403, detail={"needed": scope})


def need_step_up(who: Caller, *, ways: Sequence[str] = ("sms",), max_age_s: int = 300) -> None:
    """401 `stepUpRequired` unless one of `ways` (`sms`, `pwd`) is fresh enough (RFC 9470).

    A sign-in by SMS also satisfies `pwd`, never the reverse. Kit tokens pass.
    """
    if who.admin:
        return
    seen = [who.sms_at]
    if "pwd" in ways:
        seen.append(who.pwd_at)
    if any(at is not None and who.now - at <= max_age_s * SECOND for at in seen):
        return
    detail = {"acrValues": [ACR[way] for way in ways], "maxAge": max_age_s}
    raise Refusal("stepUpRequired", status=401, detail=detail)
