"""What a person has agreed to be sent (TMF644 4.0, docs/contract.md 3.12).

Every switch starts off, and only the person turns one on.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, update

from kyivstar_sandbox.db.schema import customer, person
from kyivstar_sandbox.db.schema_privacy import privacy_profile
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks, outbox
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

SPECIFICATION: Final = "pps_newsletter"
SWITCHES: Final = {
    "newsletter.email": "email",
    "newsletter.sms": "sms",
    "offers.personal": "personal",
}
"""Name of a switch to its column, in the order in which they are shown."""
CONFIRMED: Final = "newsletter.emailConfirmed"


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's switches by name; `consented_at` is the last change (microseconds)."""

    id: str
    sub: str
    switches: dict[str, bool]
    is_confirmed: bool
    created_at: int
    consented_at: int


def of(conn: Connection, sub: str) -> Profile:
    """The profile of a person, also before anything was switched. `NotFound` for nobody."""
    row = conn.execute(
        select(person.c.created_at, privacy_profile)
        .outerjoin(privacy_profile, privacy_profile.c.sub == person.c.sub)
        .where(person.c.sub == sub)
    ).one_or_none()
    if row is None:
        raise NotFound
    kept: Any = row._mapping  # noqa: SLF001 two columns have one name
    first = kept[privacy_profile.c.created_at]
    born = kept[person.c.created_at]
    return Profile(
        id=ident_of(sub),
        sub=sub,
        switches={name: bool(kept[privacy_profile.c[column]]) for name, column in SWITCHES.items()},
        is_confirmed=any(one.get("confirmed") for one in _emails(conn, sub)),
        created_at=born if first is None else first,
        consented_at=born if first is None else kept[privacy_profile.c.updated_at],
    )


def find(conn: Connection, sub: str, ident: str) -> Profile:
    """The person's own profile by its id; `NotFound` for another's."""
    if ident != ident_of(sub):
        raise NotFound
    return of(conn, sub)


def ident_of(sub: str) -> str:
    """Id of a person's profile."""
    return f"ppp_{sub.removeprefix('p_')}"


def change(conn: Connection, sub: str, ident: str, switches: dict[str, bool]) -> Profile:
    """Set every switch; 409 `contactMissing` for e-mail without an address to send to."""
    before = find(conn, sub, ident)
    if switches["newsletter.email"] and not _emails(conn, sub):
        raise Refusal("contactMissing", 409, {"fields": ["email"]})
    if switches != before.switches:
        _store(conn, sub, {SWITCHES[name]: value for name, value in switches.items()})
        outbox.tell(conn, sub=sub, kind="privacy", ident=sub)
    return of(conn, sub)


def contacts_changed(conn: Connection, sub: str) -> None:
    """After new contacts: a newsletter that has no address any more is off."""
    if of(conn, sub).switches["newsletter.email"] and not _emails(conn, sub):
        _store(conn, sub, {"email": False})
    outbox.tell(conn, sub=sub, kind="privacy", ident=sub)


def confirmed(conn: Connection, sub: str) -> None:
    """The letter's link was opened: tell the person."""
    outbox.tell(conn, sub=sub, kind="privacy", ident=sub)


def is_person(conn: Connection, sub: str) -> bool:
    """Whether an id is that of a person who can sign in, not of an organization."""
    return conn.execute(select(person.c.sub).where(person.c.sub == sub)).first() is not None


def _store(conn: Connection, sub: str, columns: dict[str, bool]) -> None:
    at = micros(clocks.business(conn))
    none = dict.fromkeys(SWITCHES.values(), False)
    row = {"sub": sub, **none, **columns, "created_at": at, "updated_at": at}
    if not insert_if_absent(conn, privacy_profile, row):
        conn.execute(
            update(privacy_profile)
            .where(privacy_profile.c.sub == sub)
            .values(**columns, updated_at=at)
        )


def _emails(conn: Connection, sub: str) -> list[dict[str, Any]]:
    """E-mail contacts of the customer that the person is."""
    found: list[dict[str, Any]] = []
    rows: list[Row[Any]] = list(
        conn.execute(select(customer.c.contacts).where(customer.c.party_id == sub))
    )
    for row in rows:
        found += [one for one in json.loads(row.contacts) if one.get("mediumType") == "email"]
    return found
