"""The token endpoint's two grants: an authorization code, and a refresh token."""

from __future__ import annotations

import hmac
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema_identity import auth_code, flow
from kyivstar_sandbox.model.errors import OAuthRefused
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, grants_ask, identity_sessions, rights
from kyivstar_sandbox.rules.identity import SCOPES, SECOND
from kyivstar_sandbox.rules.identity import digest as digest_of
from kyivstar_sandbox.rules.identity_flow import challenge_of
from kyivstar_sandbox.rules.identity_sessions import NewSession, Tokens

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

CODE_S: Final = 60


def exchange(
    conn: Connection, *, code: str, verifier: str, redirect_uri: str | None
) -> Tokens | OAuthRefused:
    """Give the tokens of an authorization code; a second use ends what the first one gave.

    At a step-up there is no new refresh token: the session is raised.
    """
    mine = auth_code.c.hash == digest_of(code)
    row = conn.execute(select(auth_code).where(mine).with_for_update()).one_or_none()
    if row is None:
        return OAuthRefused("invalid_grant")
    if row.used:
        if row.session_id is not None:
            identity_sessions.end(conn, row.session_id, reason="reuse")
        return OAuthRefused("invalid_grant", reason="reuse")
    conn.execute(update(auth_code).where(mine).values(used=True))
    now = micros(clocks.security(conn))
    right = hmac.compare_digest(challenge_of(verifier), row.code_challenge)
    if not right or now - row.made_at >= CODE_S * SECOND or row.redirect_uri != redirect_uri:
        return OAuthRefused("invalid_grant")
    found = conn.execute(select(flow).where(flow.c.hash == row.flow_hash)).one_or_none()
    if found is None:  # the session ended meanwhile
        return OAuthRefused("invalid_grant")
    given = grants_ask.finish(conn, row.hash)
    if isinstance(given, OAuthRefused):
        return given
    tokens = _raise(conn, found, row) if found.session_id else _open(conn, found, row)
    conn.execute(update(auth_code).where(mine).values(session_id=tokens.session_id))
    return replace(tokens, registered=row.registered, grant=None if given is None else given.id)


def granted_scope(conn: Connection, sub: str, asked: str) -> str:
    """Part of the asked scopes that the person's roles allow, in the contract's order."""
    wanted = set(asked.split()) & rights.scopes(conn, sub)
    return " ".join(scope for scope in SCOPES if scope in wanted)


def _open(conn: Connection, found: Row[Any], code: Row[Any]) -> Tokens:
    session_id = identity_sessions.open_session(
        conn,
        NewSession(
            sub=found.sub, login=found.login, scope=granted_scope(conn, found.sub, found.scope),
            device=found.device, address=found.address, way=code.way, at=code.made_at,
        ),
    )  # fmt: skip
    conn.execute(update(flow).where(flow.c.hash == found.hash).values(session_id=session_id))
    return identity_sessions.issue(conn, session_id, with_refresh=True)


def _raise(conn: Connection, found: Row[Any], code: Row[Any]) -> Tokens:
    if code.way != grants_ask.LINK_WAY:
        identity_sessions.raise_session(conn, found.session_id, way=code.way, at=code.made_at)
    return identity_sessions.issue(conn, found.session_id, with_refresh=False)
