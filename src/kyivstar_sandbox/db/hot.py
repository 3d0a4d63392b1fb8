"""Statements of the hot path, compiled once.

A row of a batch takes forty statements. The general road through SQLAlchemy costs five times what a
statement itself does over SQLite, so a `Hot` keeps the finished SQL for each kind of database and
hands it to the driver's cursor, in the transaction that the connection has open.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

from sqlalchemy import Insert
from sqlalchemy.sql.schema import ScalarElementColumnDefault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection, Dialect
    from sqlalchemy.sql.base import Executable
    from sqlalchemy.sql.compiler import SQLCompiler

    Values = dict[str, Any]


class Hot:
    """One statement with named parameters; none of them may be a list (``expanding``).

    Rows have the columns' names as attributes, in the order of the statement. An ``insert`` names
    the columns that it is given in ``values``. Errors are the driver's own.
    """

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self._ready: dict[str, _Ready] = {}

    def all(self, conn: Connection, values: Values | None = None) -> Sequence[Any]:
        """Every row."""
        ready = self._ready.get(conn.dialect.name) or self._prepare(conn)
        cursor = _cursor(conn)
        cursor.execute(ready.sql, ready.order(values or {}))
        return ready.rows(cursor.fetchall())

    def first(self, conn: Connection, values: Values | None = None) -> Any:
        """The first row, or None."""
        found = self.all(conn, values)
        return found[0] if found else None

    def run(self, conn: Connection, values: Values) -> int:
        """Execute what returns no rows; how many rows it touched."""
        ready = self._ready.get(conn.dialect.name) or self._prepare(conn)
        cursor = _cursor(conn)
        cursor.execute(ready.sql, ready.order(values))
        touched: int = cursor.rowcount
        return touched

    def run_many(self, conn: Connection, rows: Sequence[Values]) -> None:
        """Execute for each of the rows."""
        ready = self._ready.get(conn.dialect.name) or self._prepare(conn)
        _cursor(conn).executemany(ready.sql, [ready.order(row) for row in rows])

    def _prepare(self, conn: Connection) -> _Ready:
        made = self._ready[conn.dialect.name] = _Ready(self.statement, conn.dialect)
        return made


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


def _cursor(conn: Connection) -> Any:
    """A cursor of the driver, in the connection's transaction."""
    return conn.connection.cursor()
