"""Databases of earlier versions open, keep what they hold, and do what is new."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Table, func, inspect, select, text
from sqlalchemy.exc import OperationalError

from kyivstar_sandbox.db import migrations, schema, schema_identity, schema_payments
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.rules import invariants, seeding, starting
from support.ordering import ORDERS, PREVIEW, add, order, tariff
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

NOW = datetime(2026, 11, 22, 18, 35, tzinfo=UTC)
FIRST = {
    table.name
    for module in (schema, schema_identity, schema_payments)
    for table in vars(module).values()
    if isinstance(table, Table)
}
"""The tables of version 1."""


def tables(conn: Connection) -> set[str]:
    return set(inspect(conn).get_table_names())


def indexes(conn: Connection) -> set[tuple[str, str]]:
    found = inspect(conn)
    return {
        (table, str(one["name"]))
        for table in found.get_table_names()
        for one in found.get_indexes(table)
    }


def make_first(conn: Connection) -> None:
    """An empty database of version 1."""
    migrations.MIGRATIONS[0](conn)
    conn.execute(schema.setting.insert().values(name="schema_version", value="1"))


def go_back(conn: Connection) -> None:
    """Turn a database of today into one of version 1."""
    for table in reversed(schema.metadata.sorted_tables):
        if table.name not in FIRST:
            conn.execute(text(f'DROP TABLE "{table.name}"'))
    version = schema.setting.c.name == "schema_version"
    conn.execute(schema.setting.update().where(version).values(value="1"))


def rows(conn: Connection) -> dict[str, int]:
    every = [table for table in schema.metadata.sorted_tables if table.name in FIRST]
    return {t.name: conn.execute(select(func.count()).select_from(t)).scalar_one() for t in every}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(str(tmp_path / "operator.db"))
    yield made
    made.close_now()


def test_version_1_has_only_its_own_tables(database: Database) -> None:
    database.run(make_first)
    assert database.run(tables) == FIRST
    assert database.run(migrations.version_of) == 1


def test_an_empty_database_of_version_1_gets_what_is_missing(
    database: Database, tmp_path: Path
) -> None:
    database.run(make_first)
    assert database.run(migrations.migrate) == len(migrations.MIGRATIONS) >= 2
    fresh = Database(str(tmp_path / "fresh.db"))
    try:
        fresh.run(migrations.migrate)
        assert database.run(tables) == fresh.run(tables) == set(schema.metadata.tables)
        assert database.run(indexes) == fresh.run(indexes)
    finally:
        fresh.close_now()
    database.run(lambda conn: seeding.plant(conn, "kit", NOW))
    assert database.run(invariants.violations) == []


def test_a_step_that_fails_leaves_the_old_version(database: Database) -> None:
    database.run(make_first)
    taken = "CREATE INDEX product_order_at ON customer (name)"  # a name that the step needs
    database.run(lambda conn: conn.execute(text(taken)))
    with pytest.raises(OperationalError, match="product_order_at"):
        database.run(migrations.migrate)
    assert database.run(tables) == FIRST
    assert database.run(migrations.version_of) == 1


def test_a_filled_demo_of_version_1_sells_and_changes_prices_afterwards(tmp_path: Path) -> None:
    old = Database(str(tmp_path / "operator.db"))
    old.run(lambda conn: starting.prepare(conn, seed="demo", now=NOW))
    old.run(go_back)
    assert old.run(tables) == FIRST
    before = old.run(rows)
    old.run(migrations.migrate)
    assert old.run(rows) == before
    old.close_now()

    with SandboxServer(tmp_path, seed="demo") as operator:
        token = operator.token("+380670000001")
        bought = operator.post(ORDERS, *keyed(add("ln_0001", "o_data_5gb"), token))
        assert (bought.status_code, bought.json()["state"]) == (201, "completed"), bought.text
        operator.control("PATCH", "offering/t_love_ua_bez_mezh", {"price": 290})
        asked = order(tariff("ln_0001", "t_love_ua_bez_mezh"))
        shown = operator.post(PREVIEW, asked, token).json()["consequence"]
        charge = next(one for one in shown if one["code"] == "chargeNow")
        assert charge["amount"] == {"unit": "UAH", "value": 290}
        assert operator.invariants()["violations"] == []


def keyed(item: dict[str, Any], token: str) -> tuple[dict[str, Any], str, str]:
    """Body, token and key of an order of one item."""
    key = new_key()
    return order(item, externalId=key), token, key
