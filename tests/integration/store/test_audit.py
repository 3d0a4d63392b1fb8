"""The audit log in the encrypted journal: one list of every chain, append-only, verified."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3

from kyivstar_desktop.adapters.store import database, journal_schema
from kyivstar_desktop.adapters.store.journal import MoneyJournal, open_journal
from kyivstar_desktop.adapters.store.journal_peek import peek_journal
from kyivstar_desktop.domain.audit import ACT, BATCH, Altered, AuditQuery
from kyivstar_desktop.domain.batch import Batch, BatchRow, Kind, State
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.audit import verify_journal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

KEY = bytes(range(32))
FIRST = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Later:
    """A clock that moves on with each look."""

    def __init__(self) -> None:
        self.at = FIRST

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def story(tmp_path: Path, tell: Callable[[MoneyJournal], Awaitable[Any]]) -> Any:
    async def whole() -> Any:
        journal = await open_journal(tmp_path / "journal.db", KEY, now=Later())
        try:
            return await tell(journal)
        finally:
            await journal.close()

    return asyncio.run(whole())


async def filled(journal: MoneyJournal) -> str:
    """Two acts around a batch that was planned."""
    await journal.audit.add("signIn", who="Марія Бойко")
    book = journal.batches
    made = await book.create(Batch("", Kind.TOPUP, "list.csv", State.DRAFT, FIRST))
    row = BatchRow(1, 2, "0671", "+380670000001", "", "30", Money(30_00))
    await book.add(made.id, [row])
    await book.change(made.id, state=State.CHECKED, created_by="Марія Бойко")
    await book.seal(made.id)
    await book.plan(made.id, state=State.APPROVED, grant_id="gr_1")
    await book.recount(made.id)
    await journal.audit.add("approved", who="Ірина", ref="gr_1")
    return made.id


def behind(tmp_path: Path, *statements: str) -> None:
    """What somebody does to the file past the program."""
    connection = sqlcipher3.connect(str(tmp_path / "journal.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def test_every_chain_is_one_list_newest_first(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        batch_id = await filled(journal)
        page = await journal.audit.page(AuditQuery())
        assert [row.kind for row in page.rows] == ["approved", "topup", "topup", "signIn"]
        assert all(new.at >= old.at for new, old in pairwise(page.rows))
        planned = page.rows[1]
        assert (planned.state, planned.ref, planned.text) == ("approved", batch_id, "list.csv")
        assert planned.kopiykas == 30_00
        found = await journal.audit.page(AuditQuery("бойко"))
        assert {row.who for row in found.rows} == {"Марія Бойко"}
        only = await journal.audit.page(AuditQuery(chains=(ACT,)))
        assert {row.chain for row in only.rows} == {ACT}
        assert (await journal.audit.page(AuditQuery(chains=(BATCH,)))).rows == page.rows[1:3]

    story(tmp_path, tell)


def test_pages_follow_one_another_without_gap_or_repeat(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        for n in range(25):
            await journal.audit.add("signed", ref=str(n))
        seen: list[str] = []
        after = None
        while True:
            page = await journal.audit.page(AuditQuery(), after, 7)
            seen += [row.ref for row in page.rows]
            after = page.after
            if after is None:
                break
        assert seen == [str(n) for n in reversed(range(25))]

    story(tmp_path, tell)


@pytest.mark.parametrize("change", ["UPDATE act SET who = 'x'", "DELETE FROM act WHERE seq = 1"])
def test_nothing_is_changed_or_taken_away(tmp_path: Path, change: str) -> None:
    story(tmp_path, filled)
    with pytest.raises(sqlcipher3.IntegrityError, match="kept"):
        behind(tmp_path, change)


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        ((), None),
        (("DROP TRIGGER written_act", "UPDATE act SET who = 'x' WHERE seq = 2"), Altered(ACT, "2")),
        (("DROP TRIGGER kept_act", "DELETE FROM act WHERE seq = 1"), Altered(ACT, "1")),
        (
            ("DROP TRIGGER batch_written_event", "UPDATE batch_event SET new = 'done'"),
            Altered(BATCH, "1/0"),
        ),
    ],
)
def test_one_altered_row_is_found_and_named(
    tmp_path: Path, statements: tuple[str, ...], found: Altered | None
) -> None:
    story(tmp_path, filled)
    behind(tmp_path, *statements)
    assert story(tmp_path, verify_journal) == found


def test_a_file_of_somebody_else_is_read_and_never_written(tmp_path: Path) -> None:
    async def tell(journal: MoneyJournal) -> None:
        batch_id = await filled(journal)
        peeked = await peek_journal(tmp_path / "journal.db", KEY)
        try:
            assert len((await peeked.audit.page(AuditQuery())).rows) == 4
            assert (await peeked.batches.all())[0].id == batch_id
            assert await verify_journal(peeked) is None
            with pytest.raises(StorageTrouble):
                await peeked.audit.add("signIn")
            with pytest.raises(StorageTrouble):
                await peeked.batches.change(batch_id, note="x")
        finally:
            await peeked.close()
        await journal.audit.add("signed")

    story(tmp_path, tell)


def test_a_file_that_is_absent_or_of_another_version_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble) as absent:
        asyncio.run(peek_journal(tmp_path / "journal.db", KEY))
    assert absent.value.kind == "absent"
    assert not (tmp_path / "journal.db").exists()
    story(tmp_path, filled)
    behind(tmp_path, "PRAGMA user_version = 3")
    with pytest.raises(StorageTrouble) as older:
        asyncio.run(peek_journal(tmp_path / "journal.db", KEY))
    assert older.value.kind == "newer"


def test_a_file_of_the_version_before_gets_the_table(tmp_path: Path) -> None:
    before = replace(journal_schema.SCHEMA, migrations=journal_schema.SCHEMA.migrations[:3])
    connection = database.connect(tmp_path / "journal.db", KEY, before)
    database.migrate(connection, before)
    connection.close()

    async def tell(journal: MoneyJournal) -> int:
        await filled(journal)
        return len((await journal.audit.page(AuditQuery())).rows)

    assert story(tmp_path, tell) == 4
