"""Batches in journal.db: the `BatchBook` port over its writer and a reader of its own."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.adapters.store import batch_plan, batch_rows, database
from kyivstar_desktop.adapters.store.batch_moves import ATTENTION, CALM, RowMoves
from kyivstar_desktop.adapters.store.batch_schema import WORKING
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.domain.batch import Batch, BatchPage, BatchRow, Tally

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Protocol

    from kyivstar_desktop.adapters.store.batch_moves import Submit
    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.batch_digest import DigestTree
    from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.ports.batch import RowQuery, Work

    class Run(Protocol):
        def __call__(self, work: Callable[[Connection], T]) -> Awaitable[T]: ...


T = TypeVar("T")
_FIRST = (
    f"(SELECT line_no FROM batch_row r {batch_rows.OF_WORK}"  # noqa: S608 our own words
    f" WHERE r.bid = batch.bid AND r.state = 'planned' AND r.{WORKING} ORDER BY r.n LIMIT 1)"
)
_BATCH = f"SELECT bid, {', '.join(batch_rows.BATCH)}, {_FIRST} FROM batch"  # noqa: S608 our own names
_NEW_ROW = (
    f"INSERT INTO batch_row(bid, {', '.join(batch_rows.NEW_ROW)}, method, path, body_hash, state,"
    " reason, attempt, server_id, version)"
    f" VALUES(?, {', '.join('?' * len(batch_rows.NEW_ROW))}, '', '', '', 'draft', '', 0, '', 0)"
)
_MARKS = frozenset(("accepted", "excluded", "away"))
_PIECE = 500  # values in one `IN (...)`


def _utc_now() -> datetime:
    return datetime.now(UTC)


class _Tables:
    """`write` and `read` run work in the journal's threads; `check` refuses a foreign file."""

    def __init__(
        self,
        write: Run,
        read: Run,
        submit: Submit,
        check: Callable[[Connection], None],
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        self._run, self._read, self._check, self._now = write, read, check, now
        self._moves = RowMoves(submit, check, now)

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def whole(connection: Connection) -> T:
            with database.transaction(connection):
                self._check(connection)
                return work(connection)

        return await self._run(whole)

    # --- batches --------------------------------------------------------------------------------
    # --- looking --------------------------------------------------------------------------------
    async def page(
        self, batch_id: str, query: RowQuery, *, after: Any = None, limit: int = 200
    ) -> BatchPage:
        """Problems first, then by row."""
        where, given = _condition(int(batch_id), query)
        if after is not None:
            where, given = f"{where} AND (rank, n) > (?, ?)", [*given, *after]
        sql = f"SELECT rank, {batch_rows.SHOWN} FROM batch_row WHERE {where}"  # noqa: S608

        def work(connection: Connection) -> BatchPage:
            found = connection.execute(
                f"{sql} ORDER BY rank, n LIMIT ?", (*given, limit)
            ).fetchall()
            rows = tuple(batch_rows.row_of(row[1:]) for row in found)
            return BatchPage(rows, found[-1][:2] if len(found) == limit else None)

        return await self._read(work)

    async def rows(self, batch_id: str, numbers: Sequence[int]) -> tuple[BatchRow, ...]:
        """Those of the given numbers, in order."""
        bid = int(batch_id)

        def work(connection: Connection) -> tuple[BatchRow, ...]:
            made: list[BatchRow] = []
            for condition, given in _places(sorted(numbers), ""):
                sql = f"SELECT {batch_rows.SHOWN} FROM batch_row WHERE bid = ? AND {condition}"  # noqa: S608
                made += map(
                    batch_rows.row_of, connection.execute(f"{sql} ORDER BY n", (bid, *given))
                )
            return tuple(made)

        return await self._read(work)

    async def recent(
        self, numbers: Sequence[str], *, since: datetime
    ) -> Mapping[str, tuple[datetime, Money]]:
        """The last confirmed top-up of each number since then, of batches and of payments."""
        return await self._read(lambda c: batch_plan.recent(c, numbers, to_us(since)))

    async def under_way(self, batch_id: str) -> Mapping[str, tuple[str, Money]]:
        """(label, sum) of numbers that wait or are on their way elsewhere in this journal."""
        return await self._run(lambda c: batch_plan.under_way(c, int(batch_id)))

    async def taken_again(self, batch_id: str) -> frozenset[int]:
        return await self._run(lambda c: batch_plan.taken_again(c, int(batch_id)))

    async def spent(self, batch_id: str, *, before: int, but: Sequence[int]) -> Mapping[str, int]:
        return await self._read(lambda c: batch_plan.spent(c, int(batch_id), before, but))

    async def twins(self, batch_id: str, numbers: Sequence[str]) -> tuple[BatchRow, ...]:
        """Draft rows of these numbers, in order."""
        marks = ", ".join("?" * len(numbers))
        sql = f"""SELECT {batch_rows.SHOWN} FROM batch_row WHERE bid = ? AND state = 'draft'
            AND number IN ({marks}) ORDER BY n"""  # noqa: S608 marks only
        ask = (int(batch_id), *numbers)
        return await self._run(lambda c: tuple(map(batch_rows.row_of, c.execute(sql, ask))))

    async def keys(
        self, batch_id: str, *, after: int = 0, limit: int = 1000
    ) -> tuple[tuple[int, str, int], ...]:
        sql = """SELECT n, key, amount FROM batch_row WHERE bid = ? AND n > ?
            AND state = 'confirmed' ORDER BY n LIMIT ?"""
        ask = (int(batch_id), after, limit)
        return await self._read(lambda c: tuple(c.execute(sql, ask).fetchall()))

    async def verify(self, batch_id: str) -> int | None:
        return await self._read(lambda c: batch_plan.find_altered(c, int(batch_id)))


class _Drafts(_Tables):
    """Batches as a whole, and rows of which nothing was planned."""

    async def create(self, batch: Batch, *, operator: str = "", subject: str = "") -> Batch:
        """A draft; its id is given here. `operator` and `subject` are of who is signed in."""
        given = batch_rows.stored({name: getattr(batch, name) for name in batch_rows.BATCH})
        given |= {"operator": operator, "subject": subject}

        def work(connection: Connection) -> Batch:
            done = connection.execute(
                f"INSERT INTO batch({', '.join(given)}) VALUES({', '.join('?' * len(given))})",
                tuple(given.values()),
            )
            return _load(connection, int(done.lastrowid))

        return await self._write(work)

    async def change(self, batch_id: str, **values: Any) -> Batch:
        """Members of a batch; a new `state` is written as an event too."""
        bid = int(batch_id)

        def work(connection: Connection) -> Batch:
            batch_plan.change(connection, bid, values, to_us(self._now()))
            return _load(connection, bid)

        return await self._write(work)

    async def recount(self, batch_id: str) -> Batch:
        tally = await self.tally(batch_id)
        rows = sum(count.rows for _, count in tally.levels)
        return await self.change(batch_id, tally=tally, rows=rows, total=tally.going.amount)

    async def tally(self, batch_id: str) -> Tally:
        return await self._read(lambda c: batch_rows.count_rows(c, int(batch_id)))

    async def get(self, batch_id: str) -> Batch | None:
        if not batch_id.isascii() or not batch_id.isdigit():
            return None
        return next(iter(await self._batches("WHERE bid = ?", int(batch_id))), None)

    async def all(self) -> tuple[Batch, ...]:
        """Newest first."""
        return await self._batches("ORDER BY bid DESC")

    async def same_file(self, file_hash: str, *, since: datetime) -> Batch | None:
        """The last batch of this very file that was ordered to run, or waits for a consent."""
        condition = """WHERE file_hash = ? AND created_at >= ? AND file_hash <> ''
            AND (started_at IS NOT NULL OR state NOT IN ('draft', 'checked', 'rejected'))
            ORDER BY bid DESC LIMIT 1"""
        return next(iter(await self._batches(condition, file_hash, to_us(since))), None)

    async def _batches(self, condition: str, *values: Any) -> tuple[Batch, ...]:
        def work(connection: Connection) -> tuple[Batch, ...]:
            found = connection.execute(f"{_BATCH} {condition}", values)
            return tuple(map(batch_rows.batch_of, found))

        return await self._read(work)

    # --- draft rows -----------------------------------------------------------------------------
    async def add(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        bid = int(batch_id)
        made = [(bid, *batch_rows.row_values(row)) for row in rows]
        await self._write(lambda connection: connection.executemany(_NEW_ROW, made))

    async def judged(self, batch_id: str, rows: Sequence[BatchRow]) -> None:
        """Replaces what is known of draft rows; their keys are dropped. ValueError: not a draft."""
        bid = int(batch_id)
        sets = ", ".join(f"{name} = ?" for name in batch_rows.NEW_ROW)
        sql = f"UPDATE batch_row SET {sets}, key = NULL, idx = NULL WHERE bid = ? AND n = ?"  # noqa: S608 our own names
        made = [(*batch_rows.row_values(row), bid, row.n) for row in rows]
        await self._write(lambda connection: connection.executemany(sql, made))

    async def mark(
        self, batch_id: str, *, rows: Sequence[int] = (), code: str = "", **values: bool
    ) -> tuple[int, ...]:
        """Sets accepted, excluded or away; numbers of the rows that changed."""
        bid, ((name, on),) = int(batch_id), values.items()
        if name not in _MARKS:
            raise ValueError(name)
        kept = "state = 'rejected'" if name == "away" else "state = 'draft'"

        def work(connection: Connection) -> tuple[int, ...]:
            changed: list[int] = []
            for condition, given in _places(rows, code):
                where = f"bid = ? AND {kept} AND {name} = ? AND {condition}"
                ask = (bid, int(not on), *given)
                changed += [
                    n
                    for (n,) in connection.execute(f"SELECT n FROM batch_row WHERE {where}", ask)  # noqa: S608
                ]
                sets = f"{name} = ?"
                if name == "away":
                    sets += f", rank = {CALM if on else ATTENTION['rejected']}"
                connection.execute(f"UPDATE batch_row SET {sets} WHERE {where}", (int(on), *ask))  # noqa: S608 names are checked
            return tuple(sorted(changed))

        return await self._write(work)

    async def drop(self, batch_id: str) -> None:
        """ValueError where a row has been planned."""
        bid = int(batch_id)

        def work(connection: Connection) -> None:
            for table in ("batch_row", "batch_event", "batch"):
                connection.execute(f"DELETE FROM {table} WHERE bid = ?", (bid,))  # noqa: S608

        await self._write(work)


class BatchTables(_Drafts):
    """The `BatchBook` port: planning and running stand here, the rest above."""

    # --- planning and running -------------------------------------------------------------------
    async def seal(self, batch_id: str) -> DigestTree:
        """Keys and places for every row that goes, in pieces; the digest closes it."""
        bid, after, index = int(batch_id), 0, 0
        await self._write(lambda c: batch_plan.unseal(c, bid))
        while True:
            keys = [str(uuid.uuid4()) for _ in range(batch_plan.PIECE)]
            ask = (bid, after, index, keys)
            after, count = await self._write(lambda c, ask=ask: batch_plan.seal_piece(c, *ask))  # type: ignore[misc]
            index += count
            if count < batch_plan.PIECE:
                break
        tree = await self._read(lambda c: batch_plan.read_tree(c, bid))
        await self._write(lambda c: batch_plan.keep_digest(c, bid, tree.digest))
        return tree

    async def tree(self, batch_id: str) -> DigestTree:
        """ValueError where the rows do not give the digest that was kept."""
        return await self._read(lambda c: batch_plan.checked_tree(c, int(batch_id)))

    async def sealed(self, batch_id: str) -> tuple[tuple[str, str, int, str, str], ...]:
        """(key, number, kopiykas, user, node) in the order of the digest."""
        sql = """SELECT key, number, amount, user, node FROM batch_row
            WHERE bid = ? AND idx IS NOT NULL ORDER BY idx"""
        return await self._read(lambda c: tuple(c.execute(sql, (int(batch_id),)).fetchall()))

    async def plan(self, batch_id: str, **values: Any) -> Batch:
        bid = int(batch_id)

        def work(connection: Connection) -> Batch:
            batch_plan.plan(connection, bid)
            batch_plan.change(connection, bid, values, to_us(self._now()))
            return _load(connection, bid)

        return await self._write(work)

    async def cancel(self, batch_id: str, reason: str) -> None:
        at = to_us(self._now())
        await self._write(lambda c: batch_plan.cancel(c, int(batch_id), reason, at))

    async def leave_out(self, batch_id: str, rows: Mapping[int, str]) -> None:
        at = to_us(self._now())
        await self._write(lambda c: batch_plan.leave_out(c, int(batch_id), rows, at))

    async def settle(self, batch_id: str, *, confirmed: Sequence[int]) -> None:
        at = to_us(self._now())
        await self._write(lambda c: batch_plan.settle(c, int(batch_id), confirmed, at))

    async def recover(self) -> tuple[str, ...]:
        """Every row found in flight is unknown from now on."""
        at = to_us(self._now())
        found = await self._write(lambda c: batch_plan.recover(c, at))
        return tuple(map(str, found))

    async def work(
        self, batch_id: str, state: IntentState, *, after: int = 0, limit: int = 200
    ) -> tuple[Work, ...]:
        """By row; written and read in one thread, so that a row is never seen as it was before."""
        working, index = ("", "") if state.final else (f"AND {WORKING}", batch_rows.OF_WORK)
        condition = f"AND state = ? {working} AND n > ? ORDER BY n LIMIT ?"
        ask = (str(state), after, limit)
        return await self._run(
            lambda c: batch_rows.load_work(c, int(batch_id), condition, ask, index=index)
        )

    async def unresolved(self) -> tuple[Intent, ...]:
        return await self._run(batch_plan.unresolved)

    async def move(
        self,
        intent: Intent,
        to: IntentState,
        *,
        changes: Mapping[str, Any] | None = None,
        items: Sequence[IntentItem] | None = None,
        http_status: int | None = None,
        request_id: str = "",
        detail: str = "",
    ) -> Intent:
        """One arrow, in one transaction with all that wait; see RowMoves.move."""
        return await self._moves.move(
            intent,
            to,
            changes=changes,
            items=items,
            http_status=http_status,
            request_id=request_id,
            detail=detail,
        )

    async def get_row(self, intent_id: str) -> Intent | None:
        bid, n = batch_rows.place_of(intent_id)
        found = await self._run(lambda c: batch_rows.load_work(c, bid, "AND n = ?", (n,)))
        return found[0].intent if found else None


def _load(connection: Connection, bid: int) -> Batch:
    return batch_rows.batch_of(connection.execute(f"{_BATCH} WHERE bid = ?", (bid,)).fetchone())


def _places(rows: Sequence[int], code: str) -> list[tuple[str, list[Any]]]:
    """Conditions for rows by number (in pieces) or by the code of their verdict."""
    if code:
        return [("code = ?", [code])]
    pieces = [list(rows[at : at + _PIECE]) for at in range(0, len(rows), _PIECE)]
    return [(f"n IN ({', '.join('?' * len(piece))})", piece) for piece in pieces]


def _condition(bid: int, query: RowQuery) -> tuple[str, list[Any]]:
    where, given = ["bid = ?"], [bid]
    values: list[Any] = list(given)
    for column, words in (
        ("level", query.levels), ("code", query.codes), ("state", query.states)
    ):  # fmt: skip
        if words:
            where.append(f"{column} IN ({', '.join('?' * len(words))})")
            values += map(str, words)
    if query.text:
        where.append("instr(search, ?) > 0")
        values.append(query.text)
    return " AND ".join(where), values
