"""The person's own digital identity: the name for greetings, what can be signed in with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema import person
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, identity, identity_passwords

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.identity import Caller

STEP_UP_S: Final = 300


def own(conn: Connection, who: Caller) -> Row[Any]:
    """The caller's person row; there is always one while the token lives."""
    row = conn.execute(select(person).where(person.c.sub == who.sub)).first()
    if row is None:
        raise NotFound
    return row


def find(conn: Connection, who: Caller, ident: str) -> Row[Any]:
    """The caller's identity by its id; `NotFound` for another's."""
    row = own(conn, who)
    if ident_of(row) != ident:
        raise NotFound
    return row


def ident_of(row: Row[Any]) -> str:
    """Id of a person's identity, also before the first sign-in by SMS has made one."""
    return row.identity_id or f"di_{row.sub}"


def change(
    conn: Connection,
    who: Caller,
    ident: str,
    *,
    nickname: str | None,
    login: str | None,
    hashed: str | None,
) -> Row[Any]:
    """Set the greeting name, and the password when `hashed` (Argon2id) is given.

    A password needs a fresh SMS code (401 `stepUpRequired`) and ends the person's other
    sessions. `login` must be the caller's own.
    """
    row = find(conn, who, ident)
    if hashed is not None:
        identity.need_step_up(who, ways=("sms",), max_age_s=STEP_UP_S)
        if login not in {None, row.login, who.login}:
            raise Refusal("invalidBody", status=400, detail={"field": "credential.login"})
        identity_passwords.store(conn, sub=who.sub, hashed=hashed, keep_session=who.session)
    if nickname is not None:
        conn.execute(
            update(person)
            .where(person.c.sub == who.sub)
            .values(name=nickname, updated_at=micros(clocks.business(conn)))
        )
    return own(conn, who)
