"""A company made in bulk goes into a database: at once when it is new, in steps when it lives."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.db import bulk_load, schema
from kyivstar_sandbox.rules import ledger
from kyivstar_sandbox.rules.seeding import bulk_helper
from kyivstar_sandbox.rules.seeding.bulk import Bulk, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Table

    from kyivstar_sandbox.rules.seeding.bulk_rows import Rows, Window
    from kyivstar_sandbox.rules.seeding.company import Spec

    Step = Callable[[Connection], None]

HELPED_FROM: Final = 20_000
"""From so many numbers on the rows are made by a second process while the first one writes."""
_AT_ONCE: Final = 2_000
"""Rows of a step beside a living server: about 50 ms of its only writer."""
_HISTORY_SHARE: Final = 0.9
_ENTRY: Final = [column.name for column in schema.action.c].index("entry_id")


def fill(conn: Connection, spec: Spec, now: datetime) -> None:
    """Make the company in the caller's transaction, in a database without a ledger."""
    helped = spec.numbers >= HELPED_FROM
    with bulk_load.bare_tables(conn):
        for table, rows in bulk_helper.pieces(spec, now) if helped else pieces(spec, now):
            bulk_load.load(conn, table, rows)


def steps(made: Bulk) -> Iterator[tuple[float, Step]]:
    """The writes one by one, each for a transaction of its own, with what part of them is done.

    The history comes first and the logins last: until then nobody may see any of it.
    """
    months = made.spec.months + 2
    numbers = _Numbers()
    for count, window in enumerate(made.windows()):
        begun = count / months * _HISTORY_SHARE
        made_of = list(_of_window(window, numbers))
        for done, step in enumerate(made_of):
            yield begun + done / len(made_of) / months * _HISTORY_SHARE, step
    for table, rows in (*made.things(), *made.people()):
        for part in _parts(rows):
            yield _HISTORY_SHARE, _loading(table, part)


def _loading(table: Table, part: Rows) -> Step:
    return lambda conn: bulk_load.load(conn, table, part)


def _parts(rows: Rows) -> Iterator[Rows]:
    held = iter(rows)
    while part := list(islice(held, _AT_ONCE)):
        yield part


class _Numbers:
    """Which numbers the database gave to entries, a part at a time; parts come in order."""

    def __init__(self) -> None:
        self._firsts: list[int] = []
        self._given: list[Sequence[int]] = []

    def give(self, first: int, given: Sequence[int]) -> None:
        steady = given[-1] - given[0] == len(given) - 1
        self._firsts.append(first)
        self._given.append(range(given[0], given[-1] + 1) if steady else given)

    def __getitem__(self, number: int) -> int:
        part = bisect_right(self._firsts, number) - 1
        return self._given[part][number - self._firsts[part]]


def _of_window(window: Window, numbers: _Numbers) -> Iterator[Step]:
    """Entries with their legs get their numbers when they are written; then rows name them."""
    legs = iter(window.legs)
    waiting: Rows = []
    for part in _parts(window.entries):
        last = part[-1][0]
        own, waiting = waiting, []
        for leg in legs:
            if leg[0] > last:
                waiting = [leg]
                break
            own.append(leg)
        yield _entries(part, own, numbers)
    for part in _parts(window.actions):
        yield _actions(part, numbers)
    for part in _parts(window.dues):
        yield _loading(schema.due, part)


def _entries(part: Rows, legs: Rows, numbers: _Numbers) -> Step:
    first = part[0][0]

    def write(conn: Connection) -> None:
        given = ledger.numbers(conn, len(part))
        entries = [(number, *row[1:]) for row, number in zip(part, given, strict=True)]
        bulk_load.load(conn, schema.entry, entries)
        bulk_load.load(conn, schema.leg, [(given[row[0] - first], *row[1:]) for row in legs])
        numbers.give(first, given)

    return write


def _actions(part: Rows, numbers: _Numbers) -> Step:
    def write(conn: Connection) -> None:
        rows: Rows = [
            row
            if row[_ENTRY] is None
            else (*row[:_ENTRY], numbers[row[_ENTRY]], *row[_ENTRY + 1 :])
            for row in part
        ]
        bulk_load.load(conn, schema.action, rows)

    return write
