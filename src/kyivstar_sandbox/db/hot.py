"""Statements of the hot path, compiled once.

A row of a batch takes forty statements. Over SQLite the general road through SQLAlchemy costs
five times what the statement itself does, so a `Hot` keeps the finished SQL and hands it to the
driver, in the transaction that the connection has open. On other databases it is an ordinary
statement.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Insert
from sqlalchemy.sql.schema import ScalarElementColumnDefault

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection, Dialect
    from sqlalchemy.sql.base import Executable
    from sqlalchemy.sql.compiler import SQLCompiler

    Values = dict[str, Any]


class Hot:
    """One statement with named parameters; none of them may be a list (``expanding``).

    Rows have the columns' names as attributes, in the order of the statement. An ``insert`` names
    the columns that it is given in ``values``.
    """

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self._ready: _Ready | None = None

    def all(self, conn: Connection, values: Values | None = None) -> Sequence[Any]:
        """Every row."""
        if conn.dialect.name != "sqlite":
            return conn.execute(self.statement, values or {}).all()
        ready = self._ready or self._prepare(conn)
        return ready.rows(_driver(conn).execute(ready.sql, ready.order(values or {})).fetchall())

    def first(self, conn: Connection, values: Values | None = None) -> Any:
        """The first row, or None."""
        found = self.all(conn, values)
        return found[0] if found else None

    def run(self, conn: Connection, values: Values) -> int:
        """Execute what returns no rows; how many rows it touched."""
        if conn.dialect.name != "sqlite":
            return conn.execute(self.statement, values).rowcount
        ready = self._ready or self._prepare(conn)
        return _driver(conn).execute(ready.sql, ready.order(values)).rowcount

    def run_many(self, conn: Connection, rows: Sequence[Values]) -> None:
        """Execute for each of the rows."""
        if conn.dialect.name != "sqlite":
            conn.execute(self.statement, rows)
            return
        ready = self._ready or self._prepare(conn)
        _driver(conn).executemany(ready.sql, [ready.order(row) for row in rows])

    def _prepare(self, conn: Connection) -> _Ready:
        self._ready = _Ready(self.statement, conn.dialect)
        return self._ready


class _Ready:
    """SQL with its parameters in the driver's order, and what makes rows of its answers."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        compiled: SQLCompiler = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        needed = [name for name, one in compiled.binds.items() if one.required]
        # writes lists of constants out, for which it wants some value of each parameter
        state = compiled.construct_expanded_state(dict.fromkeys(needed))
        self.sql = state.statement
        fixed = dict(state.parameters) | _defaults(statement)
        self._order = [(name, fixed.get(name)) for name in state.positiontup or ()]
        columns = compiled._result_columns  # noqa: SLF001 there is no other way to the types
        names = [one.keyname for one in columns]
        self._row: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]  # noqa: PYI024 the names come with the statement
        found = [one.type.dialect_impl(dialect).result_processor(dialect, None) for one in columns]
        self._processors: list[tuple[int, Callable[[Any], Any]]] = [
            (place, one) for place, one in enumerate(found) if one is not None
        ]

    def order(self, values: Values) -> list[Any]:
        return [values.get(name, fixed) for name, fixed in self._order]

    def rows(self, found: list[tuple[Any, ...]]) -> list[Any]:
        if not self._processors:
            return [self._row._make(one) for one in found]
        made = []
        for one in found:
            cells = list(one)
            for place, process in self._processors:
                cells[place] = process(cells[place])
            made.append(self._row._make(cells))
        return made


def _defaults(statement: Executable) -> Values:
    """What an insert puts into the columns that it is not given."""
    if not isinstance(statement, Insert):
        return {}
    given = [(one.name, one.default) for one in statement.table.c]
    return {name: one.arg for name, one in given if isinstance(one, ScalarElementColumnDefault)}


def _driver(conn: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", conn.connection.driver_connection)
