"""How a company made in bulk gets into a database: by two processes, in steps, into a new file."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from kyivstar_sandbox.db import fresh_file, migrations, schema
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import invariants, seeding, starting
from kyivstar_sandbox.rules.seeding import bulk_fill, bulk_helper
from kyivstar_sandbox.rules.seeding.bulk import Bulk, pieces
from kyivstar_sandbox.rules.seeding.company import Spec
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from support.postgres import Cluster

NOON = "2026-11-22T10:00:00.000Z"
NOW = parse_instant(NOON)
PRODUCTS = "/tmf-api/productInventory/v4/product"


def rows(operator: SandboxServer, query: Any) -> list[Any]:
    return operator.database.run(lambda conn: list(conn.execute(query).all()))


def holds(operator: SandboxServer) -> None:
    found = operator.invariants()
    assert found["ok"], found["violations"][:5]


def test_the_same_spec_makes_the_same_rows_here_and_in_a_helper_process() -> None:
    spec = Spec("ТОВ Двійник", 60, 3, rows=3, departments=6, depth=3)
    first = [(str(table.name), made) for table, made in pieces(spec, NOW) if made]
    helped = [(str(table.name), made) for table, made in bulk_helper.pieces(spec, NOW) if made]
    assert first == helped


def test_in_steps_beside_a_living_operator_it_comes_out_the_same(
    tmp_path: Path, backend: Cluster | None
) -> None:
    """Its entries get other numbers, as others post meanwhile; nobody signs in before the end."""
    spec = Spec("ТОВ Крок", 40, 4, rows=3, departments=5, depth=2)
    with SandboxServer(tmp_path, seed="company:20:2", now=NOON, on=backend) as operator:
        before = operator.database.run(invariants.entries)
        made = Bulk(operator.database.run(lambda conn: seeding.fitting(conn, spec)), NOW)
        assert made.spec.customer == "cust_co2"
        seen: list[int] = []
        shares = []
        for share, step in bulk_fill.steps(made):
            shares.append(share)
            operator.database.run(step)
            people = select(func.count()).select_from(schema.login)
            seen.append(rows(operator, people)[0][0])
            if len(seen) == 3:
                operator.control("POST", "topup", _cash(operator))
        assert shares == sorted(shares)
        assert seen[0] == seen[-4] == seen[-1] - 3
        assert operator.database.run(invariants.entries) > before + 40 * 4
        holds(operator)
        operator.clock(business="P35D")
        holds(operator)


def _cash(operator: SandboxServer) -> dict[str, Any]:
    number = rows(operator, select(schema.line.c.msisdn).limit(1))[0][0]
    return {"number": number, "amount": {"unit": "UAH", "value": 50}, "channel": "cash"}


def test_a_new_file_has_its_indexes_and_is_durable_again(tmp_path: Path) -> None:
    path = tmp_path / "operator.db"
    starting.fill_new_file(str(path), seed="company:2001:1", now=NOW)
    with SandboxServer(tmp_path, seed="company:2001:1", now=NOON) as operator:
        holds(operator)
    with sqlite3.connect(path) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    connection.close()
    wanted = {index.name for table in schema.metadata.tables.values() for index in table.indexes}
    assert wanted <= names
    assert mode == "wal"
    assert [one.name for one in tmp_path.iterdir() if "seeding" in one.name] == []


_HALF = """
import sys
from pathlib import Path
from kyivstar_sandbox.db import fresh_file, migrations

def half(conn):
    migrations.migrate(conn)
    print("half", flush=True)
    sys.stdin.read()

fresh_file.make(Path(sys.argv[1]), half)
"""


def test_a_file_whose_maker_was_killed_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "operator.db"
    maker = subprocess.Popen(
        [sys.executable, "-c", _HALF, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with maker:
        assert maker.stdout is not None
        assert maker.stdout.readline() == b"half\n"
        with pytest.raises(fresh_file.BeingMade, match="another process"):
            fresh_file.make(path, migrations.migrate)
        maker.kill()
        maker.wait(20)
    assert not path.exists()
    assert [one.name for one in tmp_path.iterdir()] == ["operator.db.seeding"]
    fresh_file.make(path, migrations.migrate)
    assert [one.name for one in tmp_path.iterdir()] == ["operator.db"]


def test_a_file_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    def broken(conn: Connection) -> None:
        migrations.migrate(conn)
        raise ValueError("no such seed")

    with pytest.raises(ValueError, match="no such seed"):
        fresh_file.make(tmp_path / "operator.db", broken)
    assert list(tmp_path.iterdir()) == []


def test_a_big_company_is_seeded_in_the_background(bare_sandbox: SandboxServer) -> None:
    body = {"company": {"name": "ТОВ Тло", "numbers": 2001, "months": 1, "rowsPerNumberMonth": 0}}
    job = bare_sandbox.control("POST", "seed", body)["job"]
    done: list[int] = []
    while (state := bare_sandbox.control("GET", f"jobs/{job}"))["state"] == "running":
        done.append(state["done"])
    assert state["state"] == "done"
    assert done == sorted(done)
    assert len(set(done)) > 2
    token = bare_sandbox.token(state["logins"]["coordinator"])
    page = bare_sandbox.get(f"{PRODUCTS}?productSpecification.id=mobileLine&limit=1", token)
    assert page.headers["X-Total-Count"] == "2001"
    holds(bare_sandbox)
