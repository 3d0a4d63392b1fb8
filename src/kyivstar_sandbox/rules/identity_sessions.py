"""Families of tokens: given, rotated, listed and ended (docs/contract.md 2.3, 2.4)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update

from kyivstar_sandbox.db.schema_identity import access_token, flow, refresh_token, session
from kyivstar_sandbox.model.errors import NotFound, OAuthRefused
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import iso_micros, micros
from kyivstar_sandbox.rules import clocks, outbox, server_secrets
from kyivstar_sandbox.rules.identity import ACR, SCOPES, SECOND, digest

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection, Row

ACCESS_S: Final = 600
REFRESH_S: Final = 30 * 86_400
FAMILY_S: Final = 180 * 86_400
GRACE_S: Final = 10
MOST_SESSIONS: Final = 20


@dataclass(frozen=True, slots=True)
class Tokens:
    """One token reply; `refresh` is None at a step-up. `auth_time` is Unix seconds.

    `grant`: id of the grant that the step-up gave (docs/contract.md 2.7).
    """

    access: str
    refresh: str | None
    scope: str
    session_id: str
    sub: str
    acr: str
    auth_time: int
    registered: bool = False
    auth_session: str | None = None
    grant: str | None = None


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a sign-in knows of the session it opens; `at` is its instant, `way` sms or pwd."""

    sub: str
    login: str
    scope: str
    device: str
    address: str
    way: str
    at: int


def reply_members(tokens: Tokens) -> dict[str, Any]:
    """Members of the token reply of docs/contract.md 2.3."""
    members: dict[str, Any] = {
        "token_type": "Bearer",
        "access_token": tokens.access,
        "expires_in": ACCESS_S,
        "scope": tokens.scope,
        "session_id": tokens.session_id,
        "sub": tokens.sub,
        "acr": tokens.acr,
        "auth_time": tokens.auth_time,
        "registered": tokens.registered,
    }
    if tokens.refresh is not None:
        members["refresh_token"] = tokens.refresh
        members["refresh_expires_in"] = REFRESH_S
    if tokens.auth_session is not None:
        members["auth_session"] = tokens.auth_session
    return members


def open_session(conn: Connection, new: NewSession) -> str:
    """Make a session; the oldest above 20 of the person ends."""
    now = micros(clocks.security(conn))
    made = new_id("ses")
    conn.execute(
        session.insert().values(
            id=made, sub=new.sub, login=new.login, scope=new.scope, device=new.device,
            address=new.address, acr=ACR[new.way], created_at=now, last_used_at=now,
            ends_at=now + FAMILY_S * SECOND, sms_at=new.at if new.way == "sms" else None,
            pwd_at=new.at if new.way == "pwd" else None,
        )
    )  # fmt: skip
    live = _live(conn, new.sub)
    for old in live[: max(0, len(live) - MOST_SESSIONS)]:
        end(conn, old.id, reason="signedOut")
    if len(live) > 1:
        notice = {"id": made, "severity": "info", "text": f"Новий вхід: {new.device}"}
        outbox.tell_body(
            conn, sub=new.sub, kind="ServiceNoticeEvent", ident=made, body={"notice": notice}
        )
    return made


def widen(conn: Connection, sub: str, before: str, allowed: Collection[str]) -> None:
    """A role was given: live sessions that hold all of `before` get the scopes it opens.

    None is taken from them: what a lost role opened is refused by the rights, with what is needed.
    """
    held = set(before.split()) | set(allowed)
    wider = " ".join(scope for scope in SCOPES if scope in held)
    if wider != before:
        whole = (session.c.sub == sub, session.c.scope == before)
        conn.execute(update(session).where(*whole).values(scope=wider))


def issue(conn: Connection, session_id: str, *, with_refresh: bool) -> Tokens:
    """Give a fresh access token and, if asked, the next refresh token of the family."""
    now = micros(clocks.security(conn))
    row = conn.execute(select(session).where(session.c.id == session_id)).one()
    access = f"at_{secrets.token_urlsafe(32)}"
    conn.execute(
        access_token.insert().values(
            hash=digest(access), session_id=session_id, expires_at=now + ACCESS_S * SECOND
        )
    )
    refresh: str | None = None
    if with_refresh and "offline_access" in row.scope.split():
        refresh = f"rt_{secrets.token_urlsafe(32)}"
        conn.execute(
            refresh_token.insert().values(
                hash=digest(refresh),
                session_id=session_id,
                expires_at=min(now + REFRESH_S * SECOND, row.ends_at),
            )
        )
    conn.execute(update(session).where(session.c.id == session_id).values(last_used_at=now))
    seen = max(row.sms_at or 0, row.pwd_at or 0)
    nonce = conn.execute(select(flow.c.nonce).where(flow.c.session_id == session_id)).scalar()
    return Tokens(
        access=access, refresh=refresh, scope=row.scope, session_id=session_id, sub=row.sub,
        acr=row.acr, auth_time=seen // SECOND,
        auth_session=None if nonce is None else auth_session_of(conn, nonce),
    )  # fmt: skip


def auth_session_of(conn: Connection, nonce: str) -> str:
    """Return a flow's `auth_session` (256 bits); only its hash is stored."""
    key = server_secrets.value(conn, "auth_session")
    return f"as_{base64url(hmac.new(key, nonce.encode(), hashlib.sha256).digest())}"


def raise_session(conn: Connection, session_id: str, *, way: str, at: int) -> None:
    """Remember a step-up: `sms` outranks `pwd` in the session's acr."""
    values: dict[str, Any] = {f"{way}_at": at}
    if way == "sms":
        values["acr"] = ACR["sms"]
    conn.execute(update(session).where(session.c.id == session_id).values(**values))


TOLD: Final = frozenset({"contractEnded", "passwordChanged"})


def refresh(conn: Connection, token: str) -> Tokens | OAuthRefused:
    """Rotate. The first use starts 10 s in which each use gives one more pair of the family.

    A later use is theft: the family ends, `invalid_grant` with `reason` `reuse`. Who holds the
    token of a session that a contract's end or a new password has ended is told so: the event
    that says it may come later.
    """
    now = micros(clocks.security(conn))
    mine = refresh_token.c.hash == digest(token)
    row = conn.execute(
        select(refresh_token, session.c.ended_at, session.c.end_reason)
        .join(session, session.c.id == refresh_token.c.session_id)
        .where(mine)
        .with_for_update()
    ).one_or_none()
    if row is not None and row.end_reason in TOLD:
        return OAuthRefused("invalid_grant", reason=row.end_reason)
    if row is None or row.ended_at is not None or row.expires_at <= now:
        return OAuthRefused("invalid_grant")
    if row.first_used_at is None:
        conn.execute(update(refresh_token).where(mine).values(first_used_at=now))
    elif now - row.first_used_at > GRACE_S * SECOND:
        end(conn, row.session_id, reason="reuse")
        return OAuthRefused("invalid_grant", reason="reuse")
    return issue(conn, row.session_id, with_refresh=True)


def revoke(conn: Connection, token: str) -> None:
    """End the family of an access or refresh token; an unknown one changes nothing."""
    for table in (refresh_token, access_token):
        query = select(table.c.session_id).where(table.c.hash == digest(token))
        found = conn.execute(query).scalar()
        if found is not None:
            end(conn, found, reason="signedOut")


def end(conn: Connection, session_id: str, *, reason: str) -> None:
    """End a live session: its tokens and its `auth_session` die at once, the person is told.

    `reason`: reuse, signedOut, passwordChanged, contractEnded.
    """
    now = micros(clocks.security(conn))
    mine = session.c.id == session_id
    done = conn.execute(
        update(session)
        .where(mine, session.c.ended_at.is_(None))
        .values(ended_at=now, end_reason=reason)
    )
    if done.rowcount == 0:
        return
    conn.execute(delete(access_token).where(access_token.c.session_id == session_id))
    conn.execute(delete(flow).where(flow.c.session_id == session_id))
    sub = conn.execute(select(session.c.sub).where(mine)).scalar_one()
    body = {"session": {"id": session_id, "reason": reason}}
    outbox.tell_body(conn, sub=sub, kind="SessionRevokedEvent", ident=session_id, body=body)


def end_others(conn: Connection, *, sub: str, keep: str, reason: str = "signedOut") -> None:
    """End every live session of the person but `keep`."""
    for row in _live(conn, sub):
        if row.id != keep:
            end(conn, row.id, reason=reason)


def end_own(conn: Connection, *, sub: str, session_id: str) -> None:
    """End one session of the person; 404 when it is not hers or has ended."""
    if session_id not in {row.id for row in _live(conn, sub)}:
        raise NotFound
    end(conn, session_id, reason="signedOut")


def list_of(conn: Connection, *, sub: str, current: str) -> list[dict[str, Any]]:
    """Live sessions, newest first."""
    return [
        {
            "id": row.id,
            "current": row.id == current,
            "deviceName": row.device,
            "createdAt": iso_micros(row.created_at),
            "lastUsedAt": iso_micros(row.last_used_at),
            "address": row.address,
            "acr": row.acr,
        }
        for row in reversed(_live(conn, sub))
    ]


def is_live(conn: Connection, session_id: str) -> bool:
    """Whether the session has not ended."""
    query = select(session.c.ended_at).where(session.c.id == session_id)
    found = conn.execute(query).one_or_none()
    return found is not None and found.ended_at is None


def purge(conn: Connection, now: int) -> None:
    """Drop expired tokens and ended families; a used refresh token stays as a trap."""
    conn.execute(delete(access_token).where(access_token.c.expires_at <= now))
    conn.execute(delete(refresh_token).where(refresh_token.c.expires_at <= now))


def _live(conn: Connection, sub: str) -> list[Row[Any]]:
    now = micros(clocks.security(conn))
    return list(
        conn.execute(
            select(session)
            .where(session.c.sub == sub, session.c.ended_at.is_(None), session.c.ends_at > now)
            .order_by(session.c.id)
        )
    )


def base64url(raw: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
