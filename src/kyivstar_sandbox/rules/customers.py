"""Customers: whose contract it is and how to reach them (TMF629 4.0)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, true, update

from kyivstar_sandbox.db.schema import account, customer
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import changes, clocks, identity, privacy, rights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from kyivstar_sandbox.rules.identity import Caller

STEP_UP_S: Final = 300
_CHANGERS: Final = frozenset({"owner", "coordinator"})


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach a customer: `kind` is `email` or `phone`."""

    kind: str
    value: str
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class FullCustomer:
    """A customer's row with accounts (the root first) and contacts."""

    row: Row[Any]
    accounts: tuple[tuple[str, str], ...]
    contacts: tuple[Contact, ...]


def listed(conn: Connection, who: Caller) -> list[FullCustomer]:
    """Every customer that the person may act for, by id."""
    rows = conn.execute(select(customer).where(_mine(conn, who)).order_by(customer.c.id)).all()
    return _full(conn, rows)


def find(conn: Connection, who: Caller | None, ident: str) -> FullCustomer:
    """One customer; `who` None = for its event. `NotFound` outside the rights."""
    rows = conn.execute(select(customer).where(customer.c.id == ident, _mine(conn, who))).all()
    if not rows:
        raise NotFound
    return _full(conn, rows)[0]


def change(
    conn: Connection,
    who: Caller,
    ident: str,
    *,
    contacts: Sequence[Contact] | None,
    language: str | None,
) -> FullCustomer:
    """Replace all contacts and set the language; None leaves as it is.

    403 `forbiddenRole` unless the person owns or coordinates the customer; new contacts need a
    fresh code (401 `stepUpRequired`).
    """
    found = find(conn, who, ident)
    if not who.admin:
        rights.need(conn, who.sub, _CHANGERS, found.row.root_account)
    values: dict[str, Any] = {}
    if contacts is not None and tuple(contacts) != found.contacts:
        identity.need_step_up(who, ways=("sms",), max_age_s=STEP_UP_S)
        values["contacts"] = _contacts_text(found.row.contacts, contacts)
    if language is not None and language != found.row.language:
        values["language"] = language
    if not values:
        return found
    values["updated_at"] = micros(clocks.business(conn))
    conn.execute(update(customer).where(customer.c.id == ident).values(**values))
    changes.note(conn, "customer", ident, found.row.root_account)
    if "contacts" in values and privacy.is_person(conn, found.row.party_id):
        privacy.contacts_changed(conn, found.row.party_id)
    return find(conn, who, ident)


def _mine(conn: Connection, who: Caller | None) -> ColumnElement[bool]:
    if who is None or who.admin:
        return true()
    return customer.c.id.in_(rights.customers_of(conn, who.sub))


def _full(conn: Connection, rows: Sequence[Row[Any]]) -> list[FullCustomer]:
    people = [row.id for row in rows if row.party_kind == "Individual"]
    roots = [row.root_account for row in rows]
    found = conn.execute(
        select(account.c.id, account.c.name, account.c.customer_id)
        .where(
            account.c.id.in_(roots)
            | (account.c.customer_id.in_(people) & (account.c.kind == "personal"))
        )
        .order_by(account.c.id)
    ).all()
    names = {one.id: one.name for one in found}
    return [
        FullCustomer(
            row,
            (
                (row.root_account, names.get(row.root_account, row.root_account)),
                *(
                    (one.id, one.name)
                    for one in found
                    if one.customer_id == row.id and one.id != row.root_account
                ),
            ),
            tuple(_contact(item) for item in json.loads(row.contacts)),
        )
        for row in rows
    ]


def _contact(item: dict[str, Any]) -> Contact:
    facts = item.get("characteristic", {})
    value = facts.get("emailAddress") or facts.get("phoneNumber") or ""
    return Contact(item["mediumType"], value, bool(item.get("preferred", False)))


def _contacts_text(before: str, contacts: Sequence[Contact]) -> str:
    """The new list; an address that stays is still confirmed."""
    known = [item for item in json.loads(before) if item.get("confirmed")]
    kept = {_contact(item).value for item in known}
    made = [_stored(one) | ({"confirmed": True} if one.value in kept else {}) for one in contacts]
    return json.dumps(made, ensure_ascii=False)


def _stored(one: Contact) -> dict[str, Any]:
    name = "emailAddress" if one.kind == "email" else "phoneNumber"
    made: dict[str, Any] = {"mediumType": one.kind, "characteristic": {name: one.value}}
    return made | {"preferred": True} if one.preferred else made
