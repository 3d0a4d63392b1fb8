"""The challenge of docs/contract.md 2.2: SMS codes and passwords up to an authorization code.

Nothing here raises for a wrong try: the answer is returned, so that its counters commit.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema_identity import auth_code, code_sent, flow
from kyivstar_sandbox.model.errors import OAuthRefused
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    clocks,
    identity_logins,
    identity_passwords,
    identity_sessions,
    rates,
    server_secrets,
    sms,
)
from kyivstar_sandbox.rules.identity import SECOND, digest

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.identity_logins import Login

LENGTH: Final = 4
LIFE_S: Final = 180
RESEND_S: Final = 60
MOST_TRIES: Final = 5
MOST_CODES: Final = 3
WINDOW_S: Final = 15 * 60
FLOW_S: Final = 30 * 60
PER_MINUTE: Final = 20


@dataclass(frozen=True, slots=True)
class Ask:
    """A first request: who wants in, what for, and how the answer is bound to the asker."""

    login: str
    scope: str
    code_challenge: str
    device: str
    address: str
    redirect_uri: str | None = None


@dataclass(frozen=True, slots=True)
class Granted:
    """A finished challenge."""

    code: str
    auth_session: str


@dataclass(frozen=True, slots=True)
class PasswordGate:
    """What a password is compared with (None: nobody has one), outside the transaction."""

    login: str
    hashed: str | None


Result = Granted | OAuthRefused


def start_sms(conn: Connection, ask: Ask) -> OAuthRefused:
    """Open a flow and send a code; the answer is never a grant."""
    if (refused := too_often(conn, ask.login)) is not None:
        return refused
    found = identity_logins.find(conn, ask.login)
    left = identity_logins.locks(conn, ask.login).sms_lock
    if left:
        return identity_logins.locked("sms", left)
    token, row = _open(conn, ask, found)
    return _send(conn, token, row, found.language)


def step_up_sms(conn: Connection, auth_session: str, *, code_challenge: str) -> OAuthRefused:
    """Send a plain step-up code to the session's own number."""
    row = live_flow(conn, auth_session)
    if row is None or row.session_id is None:
        return OAuthRefused("invalid_session")
    if (refused := too_often(conn, row.login)) is not None:
        return refused
    left = identity_logins.locks(conn, row.login).sms_lock
    if left:
        return identity_logins.locked("sms", left)
    row = _begin_step_up(conn, row, code_challenge)
    return _send(conn, auth_session, row, identity_logins.find(conn, row.login).language)


def resend(conn: Connection, auth_session: str) -> OAuthRefused:
    """Send another code of the flow: not before 60 s, 3 in 15 minutes for the number."""
    row = live_flow(conn, auth_session)
    if row is None or row.code_state == "none":
        return OAuthRefused("invalid_session")
    left = identity_logins.locks(conn, row.login).sms_lock
    if left:
        return identity_logins.locked("sms", left)
    wait = row.code_sent_at + RESEND_S * SECOND - micros(clocks.security(conn))
    if wait > 0 and row.code_state != "used":
        return slow_down(-(-wait // SECOND))
    return _send(conn, auth_session, row, identity_logins.find(conn, row.login).language)


def submit_code(conn: Connection, auth_session: str, code: str) -> Result:
    """Count one try of the flow's code; a right one gives an authorization code."""
    row = live_flow(conn, auth_session)
    if row is None or row.code_state == "none":
        return OAuthRefused("invalid_session")
    if (refused := too_often(conn, row.login)) is not None:
        return refused
    left = identity_logins.locks(conn, row.login).sms_lock
    if left:
        return identity_logins.locked("sms", left)
    now = micros(clocks.security(conn))
    mac = _mac(conn, row.hash, code)
    right = hmac.compare_digest(mac, bytes(row.code_mac)) and row.number is not None
    if row.code_state in {"dead", "used"}:
        return OAuthRefused("otp_invalid", auth_session=auth_session, otp_attempts_left=0)
    if row.code_state == "replaced" or now - row.code_sent_at >= LIFE_S * SECOND:
        return OAuthRefused(
            "otp_expired", auth_session=auth_session, otp_codes_left=_codes_left(conn, row.target)
        )
    if right and row.sub is not None:
        return _grant(conn, auth_session, row, way="sms")
    return _wrong(conn, auth_session, row)


def password_gate(conn: Connection, login: str) -> PasswordGate | OAuthRefused:
    """What the typed password must match; `locked` or `slow_down` before it is looked at."""
    refused = too_often(conn, login) or _password_closed(conn, login)
    if refused is not None:
        return refused
    found = identity_logins.find(conn, login)
    return PasswordGate(login, identity_passwords.stored_hash(conn, found.sub))


def step_up_login(conn: Connection, auth_session: str) -> str | OAuthRefused:
    """Login text of the session that steps up by password."""
    row = live_flow(conn, auth_session)
    return OAuthRefused("invalid_session") if row is None or row.session_id is None else row.login


def finish_password(conn: Connection, ask: Ask, gate: PasswordGate, *, right: bool) -> Result:
    """Second half of the password way: the locks are looked at again, then the try counts."""
    if (refused := _password_closed(conn, gate.login)) is not None:
        return refused
    found = identity_logins.find(conn, gate.login)
    token, row = _open(conn, ask, found)
    if not right or identity_passwords.stored_hash(conn, found.sub) != gate.hashed:
        return identity_logins.wrong_password(conn, gate.login)
    return _grant(conn, token, row, way="pwd")


def finish_step_up_password(
    conn: Connection, auth_session: str, gate: PasswordGate, *, code_challenge: str, right: bool
) -> Result:
    """Second half of a step-up by password."""
    row = live_flow(conn, auth_session)
    if row is None or row.session_id is None:
        return OAuthRefused("invalid_session")
    if (refused := _password_closed(conn, gate.login)) is not None:
        return refused
    if not right or identity_passwords.stored_hash(conn, row.sub) != gate.hashed:
        return identity_logins.wrong_password(conn, gate.login)
    row = _begin_step_up(conn, row, code_challenge)
    return _grant(conn, auth_session, row, way="pwd")


def purge(conn: Connection, now: int) -> None:
    """Drop flows that never became a session, spent codes and old limits."""
    old = now - FLOW_S * SECOND
    conn.execute(flow.delete().where(flow.c.session_id.is_(None), flow.c.created_at < old))
    conn.execute(code_sent.delete().where(code_sent.c.at < now - WINDOW_S * SECOND))
    conn.execute(auth_code.delete().where(auth_code.c.made_at < now - 86_400 * SECOND))


def challenge_of(verifier: str) -> str:
    """PKCE S256 of a verifier (RFC 7636 4.2)."""
    hashed = hashlib.sha256(verifier.encode("ascii", "replace")).digest()
    return identity_sessions.base64url(hashed)


def too_often(conn: Connection, login: str) -> OAuthRefused | None:
    """Count one challenge of a login text; `slow_down` above 20 a minute."""
    now = micros(clocks.security(conn))
    wait = rates.take(conn, f"challenge:{login}", now=now, most=PER_MINUTE)
    return slow_down(wait) if wait else None


def slow_down(seconds: int) -> OAuthRefused:
    """429 `slow_down` with the seconds to wait."""
    headers = {"Retry-After": str(seconds)}
    return OAuthRefused("slow_down", status=429, headers=headers, retry_after=seconds)


def _password_closed(conn: Connection, login: str) -> OAuthRefused | None:
    locks = identity_logins.locks(conn, login)
    if locks.password_lock:
        return identity_logins.locked("password", locks.password_lock)
    return slow_down(locks.password_wait) if locks.password_wait else None


def _open(conn: Connection, ask: Ask, found: Login) -> tuple[str, Row[Any]]:
    nonce = secrets.token_hex(16)
    token = identity_sessions.auth_session_of(conn, nonce)
    conn.execute(
        flow.insert().values(
            hash=digest(token), nonce=nonce, login=ask.login, sub=found.sub, number=found.number,
            shown=found.shown, target=found.target, purpose="signin", scope=ask.scope,
            device=ask.device, address=ask.address, code_challenge=ask.code_challenge,
            redirect_uri=ask.redirect_uri, created_at=micros(clocks.security(conn)),
        )
    )  # fmt: skip
    return token, _row(conn, digest(token))


def _begin_step_up(conn: Connection, row: Row[Any], code_challenge: str) -> Row[Any]:
    conn.execute(
        update(flow)
        .where(flow.c.hash == row.hash)
        .values(purpose="stepup", code_challenge=code_challenge, redirect_uri=None)
    )
    return _row(conn, row.hash)


def _send(conn: Connection, token: str, row: Row[Any], language: str) -> OAuthRefused:
    """Send a code unless three went to the number in 15 minutes; the older codes die."""
    now = micros(clocks.security(conn))
    sent = _sent(conn, row.target)
    if len(sent) >= MOST_CODES:
        return slow_down(-(-(sent[0] + WINDOW_S * SECOND - now) // SECOND))
    code = f"{secrets.randbelow(10**LENGTH):0{LENGTH}d}"
    older = (flow.c.target == row.target) & (flow.c.purpose == row.purpose)
    conn.execute(
        update(flow).where(older, flow.c.code_state == "live").values(code_state="replaced")
    )
    conn.execute(
        update(flow)
        .where(flow.c.hash == row.hash)
        .values(
            code_mac=_mac(conn, row.hash, code), code_state="live", code_sent_at=now, code_tries=0
        )
    )
    conn.execute(code_sent.insert().values(target=row.target, at=now))
    sms.send(
        conn,
        number=row.number or sms.NOBODY,
        text=sms.code_text(row.purpose, code, language),
        code=code,
        purpose=row.purpose,
    )
    members: dict[str, Any] = {
        "auth_session": token,
        "challenge": "otp",
        "otp_length": LENGTH,
        "otp_expires_in": LIFE_S,
        "otp_resend_in": RESEND_S,
        "otp_attempts_left": MOST_TRIES,
        "otp_codes_left": MOST_CODES - len(sent) - 1,
    }
    if row.shown is not None:
        members["destination"] = row.shown
    return OAuthRefused("insufficient_authorization", **members)


def _wrong(conn: Connection, token: str, row: Row[Any]) -> OAuthRefused:
    tries = row.code_tries + 1
    died = tries >= MOST_TRIES
    conn.execute(
        update(flow)
        .where(flow.c.hash == row.hash)
        .values(code_tries=tries, code_state="dead" if died else "live")
    )
    locked = identity_logins.wrong_code(conn, row.login, died=died)
    if locked is not None:
        return locked
    left = MOST_TRIES - tries
    return OAuthRefused("otp_invalid", auth_session=token, otp_attempts_left=left)


def _grant(conn: Connection, token: str, row: Row[Any], *, way: str) -> Granted:
    identity_logins.succeeded(conn, row.login)
    registered = way == "sms" and identity_logins.register(conn, row.sub)
    code = f"ac_{secrets.token_urlsafe(32)}"
    conn.execute(
        auth_code.insert().values(
            hash=digest(code), flow_hash=row.hash, way=way, registered=registered,
            code_challenge=row.code_challenge, redirect_uri=row.redirect_uri,
            made_at=micros(clocks.security(conn)),
        )
    )  # fmt: skip
    conn.execute(update(flow).where(flow.c.hash == row.hash).values(code_state="used"))
    return Granted(code, token)


def _sent(conn: Connection, target: str) -> list[int]:
    since = micros(clocks.security(conn)) - WINDOW_S * SECOND
    query = (
        select(code_sent.c.at)
        .where(code_sent.c.target == target, code_sent.c.at > since)
        .order_by(code_sent.c.at)
    )
    return list(conn.execute(query).scalars())


def _codes_left(conn: Connection, target: str) -> int:
    return max(0, MOST_CODES - len(_sent(conn, target)))


def _mac(conn: Connection, flow_hash: str, code: str) -> bytes:
    key = server_secrets.value(conn, "codes")
    return hmac.new(key, f"{flow_hash}|{code}".encode("utf-8", "replace"), hashlib.sha256).digest()


def live_flow(conn: Connection, auth_session: str) -> Row[Any] | None:
    """Live flow of an `auth_session`: with a session, or younger than half an hour."""
    query = select(flow).where(flow.c.hash == digest(auth_session)).with_for_update()
    found = conn.execute(query).one_or_none()
    if found is None:
        return None
    if found.session_id is not None:
        return found if identity_sessions.is_live(conn, found.session_id) else None
    age = micros(clocks.security(conn)) - found.created_at
    return found if age < FLOW_S * SECOND else None


def _row(conn: Connection, hashed: str) -> Row[Any]:
    return conn.execute(select(flow).where(flow.c.hash == hashed)).one()
