"""The challenge that ends in a grant: always a new 6-digit code, bound to what it allows (2.7).

Nothing here raises for a wrong try: the answer is returned, so that its counters commit.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from kyivstar_sandbox.db.schema import login, person
from kyivstar_sandbox.db.schema_grants import grant_ask
from kyivstar_sandbox.db.schema_identity import auth_code, session
from kyivstar_sandbox.model.errors import OAuthRefused
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import masked, micros
from kyivstar_sandbox.rules import (
    clocks,
    codes,
    grant_details,
    grants,
    grants_check,
    grants_texts,
    identity_flow,
    identity_logins,
    sms,
)
from kyivstar_sandbox.rules.codes import Verdict
from kyivstar_sandbox.rules.grant_details import LINK, Details
from kyivstar_sandbox.rules.identity import Caller, digest
from kyivstar_sandbox.rules.identity_flow import Granted, Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.grants import Grant

OWN_WAY = "sms"
LINK_WAY = "link"
"""Way of an authorization code that raises no session: the code went to another's number."""


def ask(
    conn: Connection, auth_session: str, details: Details, *, code_challenge: str
) -> OAuthRefused:
    """Send the code of a consent; the answer is never a grant.

    ``access_denied``, ``invalid_authorization_details``, ``slow_down``, ``locked``.
    """
    row = identity_flow.live_flow(conn, auth_session)
    if row is None or row.session_id is None:
        return OAuthRefused("invalid_session")
    refused = identity_flow.too_often(conn, row.login) or _locked(conn, row.login)
    who = _caller(conn, row)
    refused = refused or grants_check.refusal(conn, who, details)
    if refused is not None:
        return refused
    number, known = _target(conn, row, details)
    ident = new_id("gr")
    authorization = codes.issue(
        conn,
        purpose="link" if details.type == LINK else "grant",
        bound_to=ident,
        digest=_digest(ident, details),
        number=number if known else sms.NOBODY,
        sub=row.sub,
        text_maker=_words(conn, who, details),
    )
    forget(conn, auth_session)
    asked = {
        "flow_hash": row.hash, "id": ident, "sub": row.sub, "authorization": authorization,
        "code_challenge": code_challenge, "details": grant_details.stored(details),
        "known": known, "created_at": micros(clocks.business(conn)),
    }  # fmt: skip
    conn.execute(insert(grant_ask).values(asked))
    return _waiting(conn, auth_session, authorization, number)


def submit(conn: Connection, auth_session: str, code: str) -> Result | None:
    """Count one try; a right code gives an authorization code. None: no grant is asked for."""
    row = identity_flow.live_flow(conn, auth_session)
    asked = None if row is None else _asked(conn, row.hash)
    if row is None or asked is None:
        return None
    refused = identity_flow.too_often(conn, row.login) or _locked(conn, row.login)
    if refused is not None:
        return refused
    details = grant_details.read(asked.details)
    bound = _digest(asked.id, details) if asked.known else ""
    checked = codes.check(conn, asked.authorization, code, digest=bound)
    if checked.verdict is Verdict.RIGHT:
        return _granted(conn, auth_session, row, asked, details)
    if checked.verdict is Verdict.EXPIRED:
        left = codes.describe(conn, asked.authorization).codes_left
        return OAuthRefused("otp_expired", auth_session=auth_session, otp_codes_left=left)
    if checked.verdict in {Verdict.WRONG, Verdict.DIED}:
        died = checked.verdict is Verdict.DIED
        locked = identity_logins.wrong_code(conn, row.login, died=died)
        if locked is not None:
            return locked
    left = 0 if checked.verdict is Verdict.REPEATED else checked.attempts_left
    return OAuthRefused("otp_invalid", auth_session=auth_session, otp_attempts_left=left)


def resend(conn: Connection, auth_session: str) -> OAuthRefused | None:
    """Send another code, not before 60 s, three of a grant in all. None: no grant is asked for."""
    row = identity_flow.live_flow(conn, auth_session)
    asked = None if row is None else _asked(conn, row.hash)
    if row is None or asked is None:
        return None
    refused = identity_flow.too_often(conn, row.login) or _locked(conn, row.login)
    if refused is not None:
        return refused
    details = grant_details.read(asked.details)
    who = _caller(conn, row)
    wait = codes.resend(conn, asked.authorization, words=_words(conn, who, details))
    if wait is None:
        return OAuthRefused("otp_expired", auth_session=auth_session, otp_codes_left=0)
    if wait:
        return identity_flow.slow_down(wait)
    number, _ = _target(conn, row, details)
    return _waiting(conn, auth_session, asked.authorization, number)


def forget(conn: Connection, auth_session: str) -> None:
    """Another challenge of the session begins: what was asked before is asked no more."""
    conn.execute(delete(grant_ask).where(grant_ask.c.flow_hash == digest(auth_session)))


def finish(conn: Connection, code_hash: str) -> Grant | OAuthRefused | None:
    """Give the grant of a used authorization code; None when the code asked for none.

    Refused where the approver's role has ended since the code was asked for.
    """
    query = select(grant_ask).where(grant_ask.c.code_hash == code_hash)
    asked = conn.execute(query).one_or_none()
    if asked is None:
        return None
    conn.execute(delete(grant_ask).where(grant_ask.c.flow_hash == asked.flow_hash))
    details = grant_details.read(asked.details)
    approves = details.type == grant_details.APPROVAL
    if approves and not grants.may_approve(conn, asked.sub, str(details.grant_id)):
        return grants_check.denied("forbiddenRole")
    return grants.give(conn, asked.id, asked.sub, details)


def _granted(
    conn: Connection, auth_session: str, row: Row[Any], asked: Row[Any], details: Details
) -> Granted:
    own = details.type != LINK
    if own:
        identity_logins.succeeded(conn, row.login)
    code = f"ac_{secrets.token_urlsafe(32)}"
    values = {
        "hash": digest(code), "flow_hash": row.hash, "way": OWN_WAY if own else LINK_WAY,
        "registered": False, "code_challenge": asked.code_challenge, "redirect_uri": None,
        "made_at": micros(clocks.security(conn)),
    }  # fmt: skip
    conn.execute(insert(auth_code).values(values))
    mine = grant_ask.c.flow_hash == row.hash
    conn.execute(update(grant_ask).where(mine).values(code_hash=digest(code)))
    return Granted(code, auth_session)


def _asked(conn: Connection, flow_hash: str) -> Row[Any] | None:
    query = select(grant_ask).where(grant_ask.c.flow_hash == flow_hash).with_for_update()
    return conn.execute(query).one_or_none()


def _locked(conn: Connection, login_text: str) -> OAuthRefused | None:
    left = identity_logins.locks(conn, login_text).sms_lock
    return identity_logins.locked("sms", left) if left else None


def _caller(conn: Connection, row: Row[Any]) -> Caller:
    query = select(session.c.scope).where(session.c.id == row.session_id)
    scopes = frozenset(str(conn.execute(query).scalar_one()).split())
    now = micros(clocks.security(conn))
    return Caller(
        sub=row.sub, session=row.session_id, login=row.login, scopes=scopes, sms_at=None,
        pwd_at=None, now=now, expires_at=now,
    )  # fmt: skip


def _target(conn: Connection, row: Row[Any], details: Details) -> tuple[str, bool]:
    """The number that gets the code, and whether anyone there can consent."""
    if details.type == LINK:
        number = str(details.number)
        return number, grants_check.may_be_linked(conn, number)
    return row.number or row.login, row.number is not None


def _words(conn: Connection, who: Caller, details: Details) -> Callable[[str], str]:
    source = grants_check.source_name(conn, who, details)
    query = select(person.c.name, person.c.locale).where(person.c.sub == who.sub)
    name, language = conn.execute(query).one()
    if details.type == LINK:
        language = _language_of(conn, str(details.number))

    def text(code: str) -> str:
        return grants_texts.code_text(
            details, code=code, source=source, name=name or who.login, language=language
        )

    return text


def _language_of(conn: Connection, number: str) -> str:
    query = (
        select(person.c.locale)
        .join(login, login.c.sub == person.c.sub)
        .where(login.c.login == number)
    )
    return str(conn.execute(query).scalar() or "uk")


def _digest(ident: str, details: Details) -> str:
    return hashlib.sha256(f"{ident}|{grant_details.stored(details)}".encode()).hexdigest()


def _waiting(conn: Connection, token: str, authorization: str, number: str) -> OAuthRefused:
    state = codes.describe(conn, authorization)
    return OAuthRefused(
        "insufficient_authorization",
        auth_session=token,
        challenge="otp",
        otp_length=state.length,
        otp_expires_in=state.expires_in,
        otp_resend_in=state.resend_in,
        otp_attempts_left=state.attempts_left,
        otp_codes_left=state.codes_left,
        destination=masked(number) if number.startswith("+") else number,
    )
