"""Seeds: what an empty operator is filled with, made back in time from the business clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from kyivstar_sandbox.db import schema, schema_identity
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import clocks, methods
from kyivstar_sandbox.rules.seeding import (
    bulk,
    bulk_fill,
    demo,
    demo_chats,
    demo_company,
    demo_data,
    extras,
    secrets_of_demo,
)
from kyivstar_sandbox.rules.seeding.company import Company, Spec, company, start_of, team
from kyivstar_sandbox.rules.seeding.ground import Ground
from kyivstar_sandbox.rules.seeding.names import sub_of

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

_LOCK: Final = 180 * 60 * 1_000_000
_SAVED_CARDS: Final = (("0001", "4242"), ("0011", "4444"), ("0021", "4242"))
_BY_ROWS: Final = 1000


def plant(conn: Connection, seed: str, now: datetime | None = None) -> None:
    """Fill an empty database by ``empty``, ``demo``, ``kit``, ``company:N:M`` or ``history:N``.

    A database with customers is left alone. ``now`` None = the business clock. Raises
    ``ValueError`` for an unknown seed.
    """
    count = conn.execute(select(func.count()).select_from(schema.customer)).scalar_one()
    when = now or clocks.business(conn)
    name, *parts = seed.split(":")
    if count or name == "empty":
        return
    sizes = _sizes(seed, parts)
    if name == "company" and len(sizes) == 2:
        _company(conn, _default_spec(*sizes), when)
        return
    ground = Ground(now=micros(when), start=start_of(micros(when), demo_company.MONTHS))
    if name == "demo" and not parts:
        demo.plant(ground)
        demo_company.plant(ground)
    elif name == "kit" and not parts:
        extras.kit(ground)
    elif name == "history" and len(parts) == 1:
        extras.history(ground, sizes[0])
    else:
        raise ValueError(f"unknown seed: {seed}")
    ground.save(conn)
    if name == "demo":
        _around_demo(conn, micros(when))


def _sizes(seed: str, parts: list[str]) -> list[int]:
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"unknown seed: {seed}")
    return [int(part) for part in parts]


def _default_spec(numbers: int, months: int) -> Spec:
    rows = 10 if numbers <= _BY_ROWS else 3
    name = f"ТОВ Компанія {numbers}"
    if numbers < bulk.BULK_FROM:
        return Spec(name, numbers, months, rows=rows)
    departments = max(12, min(200, numbers // 500))
    return Spec(name, numbers, months, rows=rows, departments=departments, depth=3)


def is_big(seed: str) -> bool:
    """True for a seed that is made in bulk, best into a file of its own (``fresh_file``)."""
    name, *parts = seed.split(":")
    return name == "company" and len(parts) == 2 and _sizes(seed, parts)[0] >= bulk.BULK_FROM


def _company(conn: Connection, spec: Spec, when: datetime) -> None:
    if spec.numbers >= bulk.BULK_FROM:
        bulk_fill.fill(conn, fitting(conn, spec), when)
        return
    made = new_company(conn, spec, when)
    for _ in made.build():
        pass
    team(made)
    made.ground.save(conn)


def new_company(conn: Connection, spec: Spec, now: datetime) -> Company:
    """A company to build beside those that exist: ``build()``, ``team``, ``ground.steps()``.

    ``build`` needs no database; the steps are for a transaction each.
    """
    return company(fitting(conn, spec), now)


def fitting(conn: Connection, spec: Spec) -> Spec:
    """The same company with the first index that no other one has."""
    taken = set(conn.execute(select(schema.customer.c.id)).scalars())
    index = next(i for i in range(1, 46) if f"cust_co{i}" not in taken)
    values = {name: getattr(spec, name) for name in _SPEC_FIELDS}
    return Spec(**values, index=index)


_SPEC_FIELDS: Final = (
    *("name", "numbers", "months", "rows", "departments", "depth", "funded_by"),
    *("balance", "seed"),
)


def _around_demo(conn: Connection, now: int) -> None:
    """What other tables hold of the demo: saved cards, conversations, the lock of …0015."""
    for tail, last4 in _SAVED_CARDS:
        methods.seed_card(
            conn,
            subject=sub_of(tail),
            last4=last4,
            expires_at=now + 800 * DAY,
            now=now - 300 * DAY,
            ident=f"pm_{tail}",
        )
    demo_chats.plant(conn, now)
    until = micros(clocks.security(conn)) + _LOCK
    conn.execute(
        schema_identity.login_state.insert().values(
            login=demo.number_of("0015"), password_wrong=6, password_locked_until=until
        )
    )


def demo_numbers() -> list[dict[str, Any]]:
    """The demo numbers for people: number, login, own password if any, what it shows."""
    listed = [(one.tail, one.shows) for one in demo_data.NUMBERS]
    listed += [(tail, shows) for tail, _, _, shows in demo_company.PEOPLE[1:]]
    listed.append(("0099", "обслуговує інший оператор"))
    return [_demo_number(tail, shows) for tail, shows in listed]


def _demo_number(tail: str, shows: str) -> dict[str, Any]:
    number = demo.number_of(tail)
    login = demo_data.HOME_ACCOUNT if tail == "0014" else number
    secret = secrets_of_demo.PASSWORDS.get(number)
    said = {"number": number, "login": login, "password": secret, "shows": shows}
    return {name: value for name, value in said.items() if value is not None}


def demo_passwords() -> dict[str, str]:
    """Login to password of the demo numbers that have their own."""
    return dict(secrets_of_demo.PASSWORDS)


def demo_company_logins() -> dict[str, Any]:
    """«ТОВ Приклад» for people: its account and who may do what."""
    return {
        "name": demo_company.NAME,
        "account": Spec(demo_company.NAME, 1, 1).root,
        "logins": [
            {"login": demo.number_of(tail), "role": role, "name": name}
            for tail, role, name, _ in demo_company.PEOPLE
        ],
    }
