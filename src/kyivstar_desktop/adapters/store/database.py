"""Opens the encrypted files: key, pragmas, migrations, checks, and the one map of their errors.

sqlcipher3's exceptions are not those of sqlite3, and a connection belongs to the thread that made
it (docs/adr/0008). A raw key (`x'64 hex'`) skips the key derivation: 2 ms an open, not 160.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3

from kyivstar_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

log = logging.getLogger("store")

Connection = Any  # sqlcipher3 has no types
KEY_BYTES = 32
SIDE_FILES = ("", "-wal", "-shm")
_SMALL = 8_000_000  # bytes that a full check reads in well under 100 ms
_NETWORK = frozenset(
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "fuse.rclone", "davfs"]
)
_BY_NAME = {
    "SQLITE_FULL": "full",
    "SQLITE_READONLY": "readonly",
    "SQLITE_CANTOPEN": "readonly",
    "SQLITE_PERM": "readonly",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "key",
    "SQLITE_IOERR": "damaged",
}
_BY_TEXT = (
    ("file is not a database", "key"),
    ("disk is full", "full"),
    ("readonly", "readonly"),
    ("unable to open", "readonly"),
    ("is locked", "busy"),
    ("malformed", "damaged"),
    ("disk i/o error", "damaged"),
)


@dataclass(frozen=True, slots=True)
class Schema:
    """What one file must look like. `migrations[n]` brings version n to n + 1.

    `durable`: each commit reaches the disk before it returns (journal), else the last commits may
    be lost with the power (cache).
    """

    migrations: Sequence[Callable[[Connection], None]]
    durable: bool
    cache_kib: int = 8_000


def trouble(error: Exception) -> StorageTrouble:
    """The family's error for one of sqlcipher3: full, readonly, busy, damaged, key."""
    name = str(getattr(error, "sqlite_errorname", "") or "")
    for known, kind in _BY_NAME.items():
        if name.startswith(known):
            return StorageTrouble(kind)
    text = str(error).lower()
    for part, kind in _BY_TEXT:
        if part in text:
            return StorageTrouble(kind)
    return StorageTrouble("damaged")


@contextlib.contextmanager
def mapped() -> Iterator[None]:
    """Turns an error of the file into StorageTrouble, a broken constraint into ValueError.

    A wrong statement is a defect of ours and passes as it is.
    """
    try:
        yield
    except sqlcipher3.IntegrityError as error:
        raise ValueError(f"refused by the file: {error}") from None
    except (sqlcipher3.ProgrammingError, sqlcipher3.InterfaceError):
        raise
    except sqlcipher3.OperationalError as error:
        if "syntax error" in str(error) or "no such" in str(error):
            raise
        raise trouble(error) from None
    except sqlcipher3.DatabaseError as error:
        raise trouble(error) from None
    except OSError as error:
        raise file_trouble(error) from None


def file_trouble(error: OSError) -> StorageTrouble:
    """The family's error for a file operation of ours: full, else readonly."""
    return StorageTrouble("full" if error.errno in {28, 122} else "readonly")


def connect(path: Path, key: bytes, schema: Schema, *, reader: bool = False) -> Connection:
    """A connection for the calling thread only, in autocommit mode, with key and pragmas set.

    `reader` refuses writes. StorageTrouble: key, damaged, readonly, full, busy.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    with mapped():
        _make_private(path)
        connection = sqlcipher3.connect(str(path), isolation_level=None, timeout=5)
    try:
        with mapped():
            connection.execute("PRAGMA cipher_log = off")  # else a wrong key writes to stderr
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _set_pragmas(connection, schema, reader=reader)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_private(path: Path) -> None:
    """Creates the file for its owner alone; SQLite gives the side files the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _set_pragmas(connection: Connection, schema: Schema, *, reader: bool) -> None:
    wanted = {
        "journal_mode": ("WAL", "wal"),
        "synchronous": ("FULL", 2) if schema.durable else ("NORMAL", 1),
        "foreign_keys": ("ON", 1),
        "temp_store": ("MEMORY", 2),
        "cache_size": (f"-{schema.cache_kib}", -schema.cache_kib),
    }
    if schema.durable and sys.platform == "darwin":
        wanted["fullfsync"] = ("1", 1)
        wanted["checkpoint_fullfsync"] = ("1", 1)
    if reader:
        wanted["query_only"] = ("ON", 1)
    for name, (value, expected) in wanted.items():
        connection.execute(f"PRAGMA {name} = {value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise StorageTrouble("readonly")


def migrate(connection: Connection, schema: Schema) -> None:
    """Brings the file to the newest version, one transaction per step. StorageTrouble("newer")."""
    version = refuse_newer(connection, schema)
    for number, step in enumerate(schema.migrations[version:], start=version + 1):
        with transaction(connection):
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")


def refuse_newer(connection: Connection, schema: Schema) -> int:
    """The file's version. StorageTrouble("newer") for one that this program does not know."""
    with mapped():
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(schema.migrations):
        raise StorageTrouble("newer")
    return version


def run_script(connection: Connection, script: Sequence[str]) -> None:
    """Statements one by one, inside the transaction that is open."""
    for statement in script:
        connection.execute(statement)


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """BEGIN IMMEDIATE ... COMMIT with errors mapped; anything raised inside rolls back."""
    with mapped():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def check(connection: Connection, path: Path, *, whole: bool) -> None:
    """StorageTrouble("damaged") unless the file is sound. Large files only when `whole`."""
    if not whole and path.stat().st_size > _SMALL:
        return
    with mapped():
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise StorageTrouble("damaged")


def checkpoint(connection: Connection) -> None:
    """Moves the write-ahead file into the database and empties it."""
    with mapped():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def refuse_network(folder: Path) -> None:
    """StorageTrouble("readonly") on a drive whose locks cannot be trusted, where it shows."""
    if str(folder).startswith(("\\\\", "//")):
        raise StorageTrouble("readonly")
    mounts = Path("/proc/mounts")
    if sys.platform != "linux" or not mounts.exists():
        return
    place = folder.resolve()
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ") if len(fields) > 2 else ""
        if point and len(point) >= len(best) and place.is_relative_to(point):
            best, kind = point, fields[2]
    if kind in _NETWORK:
        log.warning("data folder refused: network drive")
        raise StorageTrouble("readonly")


def put_aside(path: Path, stamp: str) -> Path:
    """Renames a damaged file and its side files to `*.damaged-<stamp>`; older ones go."""
    for old in path.parent.glob(f"{path.name}.damaged-*"):
        old.unlink(missing_ok=True)
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    for side in SIDE_FILES:
        source = path.with_name(path.name + side)
        if source.exists():
            source.replace(target.with_name(target.name + side))
    return target
