"""Tokens without a code, for tests, kits and benchmarks: the control surface only."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from kyivstar_sandbox.db.schema import login, person, role
from kyivstar_sandbox.db.schema_identity import flow
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    clocks,
    identity_logins,
    identity_sessions,
    identity_tokens,
    server_secrets,
)
from kyivstar_sandbox.rules.identity import SCOPES, digest
from kyivstar_sandbox.rules.identity_sessions import NewSession
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity_sessions import Tokens

KIT: Final = "p_kit"


def give(conn: Connection, *, login_text: str | None, scope: str, role_name: str | None) -> Tokens:
    """Open a session as if its owner had just signed in by SMS.

    Without a login: someone who holds `role_name`, or the kits' own person for `admin`.
    `NotFound` when there is nobody; 400 for a scope that does not exist.
    """
    words = scope.split()
    if not words or not set(words) <= {*SCOPES, "admin"}:
        raise Refusal("invalidBody", status=400, detail={"field": "scope"})
    text = login_text or _holder(conn, role_name, admin="admin" in words)
    sub = KIT if text == KIT else identity_logins.find(conn, text).sub
    if sub is None:
        raise NotFound
    if sub != KIT:
        identity_logins.register(conn, sub)
    now = micros(clocks.security(conn))
    allowed = identity_tokens.granted_scope(conn, sub, scope)
    granted = f"{allowed} admin".strip() if "admin" in words else allowed
    session_id = identity_sessions.open_session(
        conn,
        NewSession(
            sub=sub, login=text, scope=granted, device="control", address="", way="sms", at=now
        ),
    )
    _add_flow(conn, sub=sub, text=text, session_id=session_id, now=now)
    return identity_sessions.issue(conn, session_id, with_refresh=True)


def _holder(conn: Connection, role_name: str | None, *, admin: bool) -> str:
    if role_name is None and admin:
        at = micros(clocks.business(conn))
        row = {"sub": KIT, "name": "TM Forum kit", "login": KIT, "created_at": at, "updated_at": at}
        insert_if_absent(conn, person, row)
        return KIT
    query = (
        select(login.c.login)
        .join(role, role.c.sub == login.c.sub)
        .where(role.c.role == (role_name or "owner"), login.c.state == "active")
        .order_by(login.c.login)
        .limit(1)
    )
    found = conn.execute(query).scalar()
    if found is None:
        raise NotFound
    return str(found)


def _add_flow(conn: Connection, *, sub: str, text: str, session_id: str, now: int) -> None:
    server_secrets.value(conn, "auth_session")
    nonce = secrets.token_hex(16)
    number = None if text == KIT else identity_logins.find(conn, text).number
    conn.execute(
        flow.insert().values(
            hash=digest(identity_sessions.auth_session_of(conn, nonce)),
            nonce=nonce,
            login=text,
            sub=sub,
            number=number,
            target=number or text,
            session_id=session_id,
            purpose="stepup",
            scope="",
            device="control",
            address="",
            code_challenge="",
            created_at=now,
        )
    )
