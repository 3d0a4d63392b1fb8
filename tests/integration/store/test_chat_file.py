"""Conversations in the encrypted file: sizes, changes, older and damaged files."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.store import chat_write, database, history_schema, snapshot
from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.support import (
    Attachment,
    Draft,
)
from support.talking import KEY, SHEET, Disk, at, mine, theirs, thread

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.services.ports.support import ChatStore


def test_kept_files_stay_within_their_size(tmp_path: Path) -> None:
    big = bytes(chat_write.KEPT_BYTES // 3)

    async def story(chat: ChatStore) -> None:
        for n in range(4):
            await chat.keep_file("k", Attachment("a", "image/png", len(big), f"at_{n}"), big)
        found = [
            await chat.local_file("k", Attachment("a", "image/png", len(big), f"at_{n}"))
            for n in range(4)
        ]
        assert [one is not None for one in found] == [False, True, True, True]

    Disk(tmp_path).play(story)


def test_changes_are_told_with_their_conversations(tmp_path: Path) -> None:
    async def story() -> None:
        store = await open_store(tmp_path / "store.db", KEY)
        told = asyncio.Event()
        seen: set[str] = set()

        def hear(changes: object) -> None:
            seen.update(changes.topics, changes.keys)  # type: ignore[attr-defined]
            told.set()

        store.subscribe(hear)
        await store.chat.put_draft("pi_7", Draft("тихо"))
        await store.chat.put_messages((theirs(1), theirs(2, of="pi_2")))
        await told.wait()
        await store.close()
        assert seen == {"chat", "pi_1", "pi_2"}

    asyncio.run(story())


def test_a_store_of_the_first_version_gets_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "store.db"

    def first(connection: database.Connection) -> None:
        database.run_script(connection, (*snapshot.TABLES, *history_schema.TABLES))

    schema = database.Schema((first,), durable=False)
    connection = database.connect(path, KEY, schema)
    database.migrate(connection, schema)
    connection.execute("INSERT INTO value VALUES('person', 'x')")
    connection.close()

    async def story() -> None:
        store = await open_store(path, KEY)
        assert await store.get_value("person") == "x"
        await store.chat.put_threads((thread(),))
        assert len(await store.chat.threads()) == 1
        await store.close()

    asyncio.run(story())


def test_what_was_not_sent_survives_a_damaged_store(tmp_path: Path) -> None:
    async def before() -> None:
        store = await open_store(tmp_path / "store.db", KEY)
        await store.chat.put_threads((thread("new-1"), thread()))
        await store.chat.put_outbox(mine("k1", 1, of="new-1"), (SHEET,))
        await store.chat.put_draft("pi_1", Draft("чернетка"))
        await store.chat.put_messages((theirs(1),))
        await store.close()

    asyncio.run(before())
    path = tmp_path / "store.db"
    connection = database.connect(path, KEY, database.Schema((), durable=False))
    page_size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    wanted = "SELECT rootpage FROM sqlite_master WHERE name = 'daily'"
    root = connection.execute(wanted).fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * page_size)
        file.write(b"\x55" * page_size)

    async def after() -> None:
        store = await open_store(path, KEY, key_is_right=True)
        assert [row.id for row in await store.chat.threads()] == ["new-1"]
        (row,) = await store.chat.outbox()
        assert row == mine("k1", 1, of="new-1")
        assert await store.chat.outbox_files("k1") == (SHEET,)
        assert await store.chat.draft("pi_1") == Draft("чернетка")
        assert row.at == at(1)
        await store.close()

    asyncio.run(after())
    assert list(tmp_path.glob("store.db.damaged-*"))
