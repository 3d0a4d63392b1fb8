"""Rows of batches in the encrypted journal: durable, guarded by triggers, chained."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3

from kyivstar_desktop.adapters.store import journal_schema
from kyivstar_desktop.adapters.store.journal import MoneyJournal, count_open, open_journal
from kyivstar_desktop.domain.batch import Batch, BatchRow, Kind, Level, State
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports.batch import RowQuery

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.ports.batch import Work

KEY = bytes(range(32))
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SENDING, CONFIRMED, UNKNOWN = IntentState.SENDING, IntentState.CONFIRMED, IntentState.UNKNOWN
PLANNED, REJECTED = IntentState.PLANNED, IntentState.REJECTED


def rows_of(count: int) -> list[BatchRow]:
    return [
        BatchRow(n, n + 1, f"067{n:07d}", f"+38067{n:07d}", f"Працівник {n}", "30", Money(30_00))
        for n in range(1, count + 1)
    ]


async def planned(journal: MoneyJournal, count: int) -> str:
    """A topup batch with every row planned."""
    book = journal.batches
    draft = Batch("", Kind.TOPUP, "list.csv", State.DRAFT, NOW, file_hash="abc")
    made = await book.create(draft, operator="https://operator.example", subject="p_1")
    await book.add(made.id, rows_of(count))
    await book.seal(made.id)
    await book.plan(made.id, state=State.APPROVED, grant_id="gr_1")
    await book.recount(made.id)
    return made.id


async def sent(journal: MoneyJournal, work: Work) -> Intent:
    body = f'{{"n":{work.n}}}'.encode()
    filled = replace(work.intent, method="POST", path="/topupBalance", body=body)
    stamp = {"attempt": 1, "first_sent_at": NOW, "last_sent_at": NOW, "key_expires_at": NOW}
    return await journal.batches.move(filled, SENDING, changes=stamp)


def story(tmp_path: Path, tell: Callable[[MoneyJournal], Awaitable[Any]]) -> Any:
    async def whole() -> Any:
        journal = await open_journal(tmp_path / "journal.db", KEY, now=lambda: NOW)
        try:
            return await tell(journal)
        finally:
            await journal.close()

    return asyncio.run(whole())


def test_rows_move_together_and_each_waits_for_its_own_commit(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book, batch_id = journal.batches, await planned(journal, 50)
        works = await book.work(batch_id, PLANNED)
        rows = await asyncio.gather(*(sent(journal, work) for work in works))
        assert {(row.state, row.version) for row in rows} == {(SENDING, 2)}
        done = await asyncio.gather(
            *(book.move(row, CONFIRMED, changes={"server_id": f"tb_{row.id}"}) for row in rows)
        )
        assert {row.state for row in done} == {CONFIRMED}
        tally = (await book.recount(batch_id)).tally
        assert (tally.confirmed.rows, tally.confirmed.amount) == (50, Money(1500_00))
        assert await book.verify(batch_id) is None
        assert await journal.verify() is None
        assert [n for n, _, _ in await book.keys(batch_id)] == list(range(1, 51))

    story(tmp_path, tell)


def test_a_row_that_somebody_moved_is_refused_and_the_others_stand(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book, batch_id = journal.batches, await planned(journal, 3)
        first, second, _ = await book.work(batch_id, PLANNED)
        await sent(journal, first)
        ends = await asyncio.gather(
            sent(journal, first), sent(journal, second), return_exceptions=True
        )
        assert isinstance(ends[0], StorageTrouble)
        assert ends[0].kind == "busy"
        assert getattr(ends[1], "state", None) is SENDING

    story(tmp_path, tell)


def test_an_arrow_that_is_not_in_the_table_is_refused_by_the_file_itself(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        batch_id = await planned(journal, 2)
        (work, _) = await journal.batches.work(batch_id, PLANNED)
        with pytest.raises(ValueError, match="no arrow"):
            await journal.batches.move(work.intent, CONFIRMED)

    story(tmp_path, tell)
    for statement in (
        "UPDATE batch_row SET state = 'confirmed' WHERE n = 1",
        "UPDATE batch_row SET amount = 1 WHERE n = 1",
        "UPDATE batch_row SET key = 'x' WHERE n = 1",
        "UPDATE batch_row SET number = '+380670000099' WHERE n = 1",
        "DELETE FROM batch_row WHERE n = 1",
        "INSERT INTO batch_row SELECT * FROM batch_row WHERE n = 1",
    ):
        with pytest.raises(sqlcipher3.DatabaseError):
            change(tmp_path, statement)


def change(tmp_path: Path, statement: str, *, guarded: bool = True) -> None:
    """Somebody with the key and a tool of their own."""
    connection = sqlcipher3.connect(str(tmp_path / "journal.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        if not guarded:
            for name in ("batch_act_is_fixed", "batch_arrow", "batch_written_event"):
                connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
    finally:
        connection.close()


def test_the_bytes_of_a_row_are_fixed_once_it_was_sent(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        batch_id = await planned(journal, 1)
        (work,) = await journal.batches.work(batch_id, PLANNED)
        await sent(journal, work)

    story(tmp_path, tell)
    with pytest.raises(sqlcipher3.DatabaseError):
        change(tmp_path, "UPDATE batch_row SET body = x'00' WHERE n = 1")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE batch_row SET state = 'rejected' WHERE n = 2",
        "UPDATE batch_event SET new = 'rejected' WHERE n = 2 AND new = 'confirmed'",
        "UPDATE batch_event SET at = at + 1 WHERE n = 2 AND new = 'sending'",
    ],
)
def test_evidence_that_was_altered_is_named_by_its_row(tmp_path: Path, statement: str) -> None:
    async def tell(journal: MoneyJournal) -> str:
        batch_id = await planned(journal, 3)
        for work in await journal.batches.work(batch_id, PLANNED):
            row = await sent(journal, work)
            await journal.batches.move(row, CONFIRMED)
        return batch_id

    batch_id = story(tmp_path, tell)
    change(tmp_path, statement, guarded=False)
    found = story(tmp_path, lambda journal: journal.batches.verify(batch_id))
    assert found == 2


def test_a_sum_that_was_altered_no_longer_fits_the_digest(tmp_path: Path) -> None:
    batch_id = story(tmp_path, lambda journal: planned(journal, 3))
    change(tmp_path, "UPDATE batch_row SET amount = 99 WHERE n = 2", guarded=False)
    with pytest.raises(ValueError, match="digest"):
        story(tmp_path, lambda journal: journal.batches.tree(batch_id))


def test_what_was_in_flight_is_unknown_at_the_next_start(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> str:
        batch_id = await planned(journal, 5)
        works = await journal.batches.work(batch_id, PLANNED)
        await sent(journal, works[0])
        await sent(journal, works[3])
        return batch_id

    batch_id = story(tmp_path, tell)

    async def later(journal: MoneyJournal) -> None:
        book = journal.batches
        assert await book.recover() == (batch_id,)
        assert [work.n for work in await book.work(batch_id, UNKNOWN)] == [1, 4]
        batch = await book.recount(batch_id)
        assert (batch.tally.unknown.rows, batch.resume_from) == (2, 3)
        page = await book.page(batch_id, RowQuery())
        assert [row.n for row in page.rows] == [1, 4, 2, 3, 5]
        assert await book.verify(batch_id) is None

    story(tmp_path, later)


def test_an_erase_keeps_what_must_still_be_asked_about(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book, batch_id = journal.batches, await planned(journal, 4)
        works = await book.work(batch_id, PLANNED)
        first, second = await sent(journal, works[0]), await sent(journal, works[1])
        await book.move(first, CONFIRMED)
        assert [row.key for row in await book.unresolved()] == [second.key]

    story(tmp_path, tell)
    assert count_open(tmp_path / "journal.db", KEY) == 1


def test_keys_stay_with_rows_that_are_sealed_again(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book, batch_id = journal.batches, await planned(journal, 4)
        before = {work.n: work.intent.key for work in await book.work(batch_id, PLANNED)}
        tree = await book.tree(batch_id)
        again = await book.seal(batch_id)
        assert again.digest == tree.digest
        assert {w.n: w.intent.key for w in await book.work(batch_id, PLANNED)} == before
        (first, *_) = await book.work(batch_id, PLANNED)
        await sent(journal, first)
        assert len(await book.seal(batch_id)) == 3

    story(tmp_path, tell)


def test_an_amended_row_gets_another_key_and_a_dropped_draft_leaves_nothing(
    tmp_path: Path,
) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book = journal.batches
        made = await book.create(Batch("", Kind.TOPUP, "a", State.DRAFT, NOW))
        await book.add(made.id, rows_of(2))
        first = await book.seal(made.id)
        row = replace(rows_of(2)[0], amount=Money(31_00))
        await book.judged(made.id, [row])
        assert (await book.seal(made.id)).digest != first.digest
        await book.drop(made.id)
        assert await book.all() == ()
        assert await book.get(made.id) is None

    story(tmp_path, tell)


def test_top_ups_of_both_kinds_are_found_by_number(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book, batch_id = journal.batches, await planned(journal, 2)
        works = await book.work(batch_id, PLANNED)
        row = await sent(journal, works[0])
        await book.move(row, CONFIRMED, changes={"done_at": NOW - timedelta(days=3)})
        other = await sent(journal, works[1])
        await book.move(other, REJECTED, changes={"done_at": NOW})
        numbers = ["+380670000001", "+380670000002"]
        found = await book.recent(numbers, since=NOW - timedelta(days=30))
        assert found == {numbers[0]: (NOW - timedelta(days=3), Money(30_00))}
        assert await book.recent(numbers, since=NOW - timedelta(days=2)) == {}

    story(tmp_path, tell)


def test_marks_by_code_and_by_row(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        book = journal.batches
        made = await book.create(Batch("", Kind.TOPUP, "a", State.DRAFT, NOW))
        warned = [replace(row, level=Level.WARNING, code="lifeEnds") for row in rows_of(1200)]
        await book.add(made.id, warned)
        assert (await book.tally(made.id)).going.rows == 0
        assert len(await book.mark(made.id, code="lifeEnds", accepted=True)) == 1200
        assert await book.mark(made.id, rows=[3, 4], excluded=True) == (3, 4)
        assert await book.mark(made.id, rows=[3], excluded=True) == ()
        assert (await book.tally(made.id)).going.rows == 1198

    story(tmp_path, tell)


def test_a_journal_of_the_version_before_gets_the_tables(tmp_path: Path) -> None:
    connection = sqlcipher3.connect(str(tmp_path / "journal.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    for step in journal_schema.SCHEMA.migrations[:2]:
        step(connection)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    batch_id = story(tmp_path, lambda journal: planned(journal, 2))
    assert batch_id == "1"


def test_a_late_row_is_found_without_walking_to_it(tmp_path: Path) -> None:
    """What waits at the end of 100 000 rows is asked for many times a minute."""

    async def tell(journal: MoneyJournal) -> list[str]:
        ident = await planned(journal, 3)
        (last,) = await journal.batches.work(ident, PLANNED, after=2)
        await sent(journal, last)
        heard: list[str] = []
        run = journal.batches._run
        await run(lambda connection: connection.set_trace_callback(heard.append))
        assert [one.n for one in await journal.batches.work(ident, SENDING, limit=1)] == [3]
        await run(lambda connection: connection.set_trace_callback(None))
        (asked,) = [one for one in heard if "FROM batch_row" in one]
        rows = await run(lambda c: c.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall())
        return [row[3] for row in rows]

    (step,) = story(tmp_path, tell)
    assert "batch_row_work (bid=? AND state=? AND n>?)" in step
