"""Opening encrypted files: pragmas, migrations, threads and the map of errors."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
import sqlcipher3

from kyivstar_desktop.adapters.store import database
from kyivstar_desktop.adapters.store.database import Connection, Schema
from kyivstar_desktop.domain.errors import StorageTrouble

KEY = bytes(range(32))


def _first(connection: Connection) -> None:
    connection.execute("CREATE TABLE a(x TEXT NOT NULL UNIQUE) STRICT")


def _second(connection: Connection) -> None:
    connection.execute("ALTER TABLE a ADD COLUMN y INTEGER")
    connection.execute("UPDATE a SET y = 7")


def _broken(connection: Connection) -> None:
    connection.execute("DELETE FROM a")
    connection.execute("INSERT INTO a(x) VALUES(NULL)")


OLD = Schema((_first,), durable=False)
NEW = Schema((_first, _second), durable=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.db"


def opened(path: Path, schema: Schema = OLD) -> Connection:
    connection = database.connect(path, KEY, schema)
    try:
        database.migrate(connection, schema)
    except BaseException:
        connection.close()
        raise
    return connection


def test_migrations_run_once_and_in_order(path: Path) -> None:
    connection = opened(path)
    connection.execute("INSERT INTO a VALUES('row')")
    connection.close()
    for _ in range(2):
        connection = opened(path, NEW)
        assert connection.execute("SELECT * FROM a").fetchall() == [("row", 7)]
        connection.close()
    with pytest.raises(StorageTrouble, match="newer"):
        opened(path, OLD)


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    connection = opened(path)
    connection.execute("INSERT INTO a VALUES('row')")
    connection.close()
    with pytest.raises(ValueError, match="refused by the file"):
        opened(path, Schema((_first, _broken), durable=False))
    connection = opened(path)
    assert connection.execute("SELECT * FROM a").fetchall() == [("row",)]
    connection.close()


@pytest.mark.parametrize(("schema", "synchronous"), [(OLD, 1), (NEW, 2)])
def test_pragmas_are_read_back(path: Path, schema: Schema, synchronous: int) -> None:
    connection = opened(path, schema)
    found = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    ]
    connection.close()
    assert found == ["wal", synchronous, 1]


def test_a_reader_writes_nothing(path: Path) -> None:
    opened(path).close()
    reader = database.connect(path, KEY, OLD, reader=True)
    with pytest.raises(StorageTrouble, match="readonly"), database.mapped():
        reader.execute("INSERT INTO a VALUES('row')")
    reader.close()


def test_a_connection_stays_in_its_thread(path: Path) -> None:
    connection = opened(path)
    caught: list[BaseException] = []

    def elsewhere() -> None:
        try:
            connection.execute("SELECT 1")
        except sqlcipher3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    connection.close()
    assert len(caught) == 1


def test_a_raw_key_opens_in_milliseconds(path: Path) -> None:
    opened(path).close()
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        connection = opened(path)
        taken.append(time.perf_counter() - began)
        connection.close()
    assert min(taken) < 0.02, "a text key would cost a key derivation of 160 ms"


def test_a_transaction_is_whole_or_nothing(path: Path) -> None:
    connection = opened(path)

    def half() -> None:
        with database.transaction(connection):
            connection.execute("INSERT INTO a VALUES('row')")
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert connection.execute("SELECT count(*) FROM a").fetchone() == (0,)
    assert not connection.in_transaction
    connection.close()


def test_who_writes_meanwhile_is_busy(path: Path) -> None:
    first, second = opened(path), opened(path)
    second.execute("PRAGMA busy_timeout = 10")
    with database.transaction(first):
        first.execute("INSERT INTO a VALUES('row')")
        with pytest.raises(StorageTrouble, match="busy"), database.transaction(second):
            pass
    first.close()
    second.close()


def test_a_wrong_statement_is_a_defect_and_passes(path: Path) -> None:
    connection = opened(path)
    for statement in ("SELEC 1", "SELECT * FROM nothing", "SELECT nothing FROM a"):
        with pytest.raises(sqlcipher3.OperationalError), database.mapped():
            connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database or disk is full", "full"),
        ("attempt to write a readonly database", "readonly"),
        ("unable to open database file", "readonly"),
        ("database is locked", "busy"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "key"),
        ("disk I/O error", "damaged"),
        ("something new", "damaged"),
    ],
)
def test_each_error_of_the_file_has_its_kind(text: str, kind: str) -> None:
    with pytest.raises(StorageTrouble, match=kind) as caught, database.mapped():
        raise sqlcipher3.OperationalError(text)
    assert caught.value.__suppress_context__


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble, match="readonly"):
        database.connect(tmp_path, KEY, OLD)
    with pytest.raises(ValueError, match="32 bytes"):
        database.connect(tmp_path / "x.db", b"short", OLD)


@pytest.mark.parametrize("folder", ["\\\\server\\share\\data", "//server/share/data"])
def test_network_paths_are_refused(folder: str, tmp_path: Path) -> None:
    class Share(type(Path())):  # type: ignore[misc]
        def __str__(self) -> str:
            return folder

    with pytest.raises(StorageTrouble, match="readonly"):
        database.refuse_network(Share())
    database.refuse_network(tmp_path)


def test_the_write_ahead_file_is_emptied(path: Path) -> None:
    connection = opened(path)
    with database.transaction(connection):
        connection.executemany("INSERT INTO a VALUES(?)", [(str(n) * 20,) for n in range(5_000)])
    wal = path.with_name("x.db-wal")
    assert wal.stat().st_size > 100_000
    database.checkpoint(connection)
    assert wal.stat().st_size == 0
    connection.close()


def test_only_the_newest_damaged_file_is_kept(path: Path) -> None:
    for stamp in ("1", "2"):
        opened(path).close()
        assert database.put_aside(path, stamp).name == f"x.db.damaged-{stamp}"
    assert [entry.name for entry in path.parent.iterdir()] == ["x.db.damaged-2"]
