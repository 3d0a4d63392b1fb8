"""What a transaction knows and still has to do: its memo, its ending, and what it may undo."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import Connection

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")
Work = Callable[[Connection], T]

_MEMO: Final = "memo"
_ENDING: Final = "ending"


def memo(conn: Connection) -> dict[str, Any]:
    """What this transaction has read and may believe to its end; empty at each begin.

    A connection that no ``Database`` has opened keeps nothing.
    """
    found: dict[str, Any] = conn.info.get(_MEMO, {})
    return found


class Ending:
    """What a transaction still has to write when its work is done, and who writes it.

    ``changes`` become ``items``, those become rows. What is ``undoable`` takes what it added along
    when it fails. With ``rings`` the other processes on this database hear, at the commit,
    that something was told (``Database.listen``).
    """

    def __init__(self) -> None:
        self.changes: list[Any] = []
        self.items: list[Any] = []
        self.write: Callable[[Connection], None] | None = None
        self.rings = False

    def place(self) -> tuple[int, int]:
        """How much there is now."""
        return len(self.changes), len(self.items)

    def back(self, place: tuple[int, int]) -> None:
        """Forget what came after a place."""
        changes, items = place
        del self.changes[changes:]
        del self.items[items:]


def ending(conn: Connection) -> Ending | None:
    """The ending of this transaction; None on a connection that no ``Database`` has opened."""
    found: Ending | None = memo(conn).get(_ENDING)
    return found


def begin_anew(connection: Connection) -> None:
    """Give the transaction that begins an empty memo and ending."""
    connection.info[_MEMO] = {_ENDING: Ending()}


@contextlib.contextmanager
def undoable(conn: Connection) -> Iterator[None]:
    """What happens inside is undone when it raises; the transaction goes on."""
    end = ending(conn)
    place = end.place() if end is not None else None
    try:
        with _savepoint(conn):
            yield
    except BaseException:
        if end is not None and place is not None:
            end.back(place)
        raise


@contextlib.contextmanager
def _savepoint(conn: Connection) -> Iterator[None]:
    if conn.dialect.name != "sqlite":
        with conn.begin_nested():
            yield
        return
    driver: Any = conn.connection.driver_connection  # a tenth of what `begin_nested` costs
    driver.execute("SAVEPOINT undoable")
    try:
        yield
    except BaseException:
        if driver.in_transaction:  # a full disk ends all of it
            driver.execute("ROLLBACK TO undoable")
            driver.execute("RELEASE undoable")
        raise
    driver.execute("RELEASE undoable")


def finished(conn: Connection, work: Work[T]) -> T:
    """Run `work` and write its ending."""
    done = work(conn)
    found = ending(conn)
    if found is not None and found.write is not None:
        found.write(conn)
    return done
