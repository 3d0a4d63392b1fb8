"""From what is typed as a login to the person behind it, and the locks that hang on the text.

An unknown login gives the same values as a known one, only with nobody behind them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema import login, person
from kyivstar_sandbox.db.schema_identity import login_state
from kyivstar_sandbox.model.errors import OAuthRefused
from kyivstar_sandbox.model.ids import new_id
from kyivstar_sandbox.model.values import is_account, is_msisdn, masked, micros
from kyivstar_sandbox.rules import clocks
from kyivstar_sandbox.rules.identity import SECOND
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

LOCK_S: Final = 180 * 60
LONG_LOCK_S: Final = 24 * 3600
MOST_WRONG: Final = 100
MOST_DEAD_CODES: Final = 3
_WAITS_S: Final = {3: 30, 4: 60, 5: 120}
_LOCKING_TRY: Final = 6


@dataclass(frozen=True, slots=True)
class Login:
    """`number` receives the codes (None = nobody does); `shown` is the masked number or None;
    `target` is what the code limit counts by.
    """

    text: str
    sub: str | None
    number: str | None
    shown: str | None
    target: str
    language: str


@dataclass(frozen=True, slots=True)
class Locks:
    """Seconds left of each lock and wait; 0 = none."""

    password_lock: int
    password_wait: int
    sms_lock: int


def parse_hint(hint: str) -> str:
    """Login text of `tel:+380...` or `account:...`; `invalid_request` for another form."""
    kind, _, text = hint.partition(":")
    if (kind == "tel" and is_msisdn(text)) or (kind == "account" and is_account(text)):
        return text
    raise OAuthRefused("invalid_request")


def find(conn: Connection, text: str) -> Login:
    """Person of a login text; an ended or unknown one has `sub` None."""
    row = conn.execute(
        select(person.c.sub, person.c.contact, person.c.locale)
        .join(login, login.c.sub == person.c.sub)
        .where(login.c.login == text, login.c.state == "active")
    ).one_or_none()
    is_tel = text.startswith("+")
    shown = masked(text) if is_tel else None
    if row is None:
        return Login(text, None, None, shown, text, "uk")
    number = text if is_tel else row.contact
    return Login(text, row.sub, number, shown, number or text, row.locale)


def locks(conn: Connection, text: str) -> Locks:
    """State of a login text, known or not."""
    row = _state(conn, text)
    now = micros(clocks.security(conn))
    return Locks(
        password_lock=_left(row.password_locked_until, now),
        password_wait=_left(row.password_wait_until, now),
        sms_lock=_left(row.sms_locked_until, now),
    )


def succeeded(conn: Connection, text: str) -> None:
    """Forget every wrong try of both ways."""
    conn.execute(
        update(login_state)
        .where(login_state.c.login == text)
        .values(
            password_wrong=0, password_wait_until=0, password_locked_until=0, dead_codes=0,
            sms_locked_until=0, wrong_in_row=0,
        )
    )  # fmt: skip


def wrong_password(conn: Connection, text: str) -> OAuthRefused:
    """Count a wrong password: waits after tries 3, 4, 5, the 6th locks the way for 180 min."""
    row = _state(conn, text)
    now = micros(clocks.security(conn))
    count = row.password_wrong + 1
    wait_s = _WAITS_S.get(count, 0)
    values: dict[str, Any] = {
        "password_wrong": count,
        "password_wait_until": now + wait_s * SECOND,
        **_long_lock(row, now),
    }
    refused = OAuthRefused("password_invalid", retry_after=wait_s)
    if count >= _LOCKING_TRY:
        values |= {"password_wrong": 0, "password_locked_until": now + LOCK_S * SECOND}
        refused = locked("password", LOCK_S)
    conn.execute(update(login_state).where(login_state.c.login == text).values(**values))
    return refused


def wrong_code(conn: Connection, text: str, *, died: bool) -> OAuthRefused | None:
    """Count a wrong SMS code; the third code that died by wrong tries locks the way for 180 min.

    Returns the lock's answer when this try caused one.
    """
    row = _state(conn, text)
    now = micros(clocks.security(conn))
    values = _long_lock(row, now)
    dead = row.dead_codes + 1 if died else row.dead_codes
    values["dead_codes"] = dead
    if dead >= MOST_DEAD_CODES:
        until = max(now + LOCK_S * SECOND, values.get("sms_locked_until", 0))
        values |= {"dead_codes": 0, "sms_locked_until": until}
    conn.execute(update(login_state).where(login_state.c.login == text).values(**values))
    until = values.get("sms_locked_until", 0)
    return locked("sms", _left(until, now)) if until > now else None


def locked(way: str, seconds: int) -> OAuthRefused:
    """Answer of a locked way."""
    return OAuthRefused("locked", retry_after=seconds, way=way)


def register(conn: Connection, sub: str) -> bool:
    """Create the digital identity at the first sign-in by SMS; True if this was the first."""
    at = micros(clocks.business(conn))
    done = conn.execute(
        update(person)
        .where(person.c.sub == sub, person.c.registered_at.is_(None))
        .values(registered_at=at, identity_id=new_id("di"), updated_at=at)
    )
    return done.rowcount == 1


def _long_lock(row: Row[Any], now: int) -> dict[str, Any]:
    wrong = row.wrong_in_row + 1
    values: dict[str, Any] = {"wrong_in_row": wrong}
    if wrong >= MOST_WRONG:
        values |= {"wrong_in_row": 0, "sms_locked_until": now + LONG_LOCK_S * SECOND}
    return values


def _state(conn: Connection, text: str) -> Row[Any]:
    query = select(login_state).where(login_state.c.login == text).with_for_update()
    found = conn.execute(query).one_or_none()
    if found is None:
        insert_if_absent(conn, login_state, {"login": text})
        found = conn.execute(query).one()
    return found


def _left(until: int, now: int) -> int:
    return max(0, -(-(until - now) // SECOND))
