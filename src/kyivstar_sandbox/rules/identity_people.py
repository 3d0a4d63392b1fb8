"""Who am I: the person behind a token with her rights (docs/contract.md 2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from kyivstar_sandbox.db.schema import person
from kyivstar_sandbox.rules import rights

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.rights import Role


@dataclass(frozen=True, slots=True)
class Person:
    """`number`: the login's number, None when she signed in by a personal account."""

    sub: str
    name: str
    number: str | None
    locale: str
    roles: list[Role]


def who_is(conn: Connection, who: Caller) -> Person:
    """Return the caller as the operator knows her."""
    row = conn.execute(select(person.c.name, person.c.locale).where(person.c.sub == who.sub)).one()
    number = who.login if who.login.startswith("+") else None
    return Person(who.sub, row.name, number, row.locale, rights.roles(conn, who.sub))
