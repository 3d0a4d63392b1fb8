"""Profiles on the disk: keys, damage, secrecy, and what an erase leaves."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.store import database
from kyivstar_desktop.adapters.store.store import SCHEMA, open_store
from kyivstar_desktop.adapters.store.vault import FileVault
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Customer,
    Line,
    LineKind,
    LineStatus,
    NextCharge,
)
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import Money
from support.acts import NOW, act
from support.movements import A, movement

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

KEY, OTHER = bytes(range(32)), bytes(32)
ID = "p-1"
AT = datetime(2026, 11, 22, 14, 5, 0, 250_000, tzinfo=UTC)
Story = Callable[[FileVault], Awaitable[None]]
LINE = Line(
    "ln_1",
    LineKind.MOBILE,
    A,
    "26000000017",
    "cu_1",
    LineStatus.ACTIVE,
    "t_1",
    "Разом",
    next_charge=NextCharge(AT, Money(225_00)),
    disconnect_limit=Money(-100_00),
    active_until=AT,
    owner="Олена",
)
BUCKETS = (
    Bucket("bk_1", BucketKind.MAIN, "Основний", "UAH", money=Money(140_50), updated=AT),
    Bucket("bk_2", BucketKind.DATA, "Інтернет", "MB", left=None, unlimited=True, until=AT),
)
CUSTOMERS = (Customer("cu_1", "Олена Коваленко", ("26000000017",), email="o@example.com"),)
CARDS = (SavedCard("pm_1", Brand.VISA, "4242", AT.date(), "Моя", preferred=True),)


def run(data: Path, story: Story) -> None:
    async def whole() -> None:
        workers = Workers(2)
        try:
            await story(FileVault(data, workers, now=lambda: NOW))
        finally:
            workers.close()

    asyncio.run(whole())


@contextlib.asynccontextmanager
async def opened(vault: FileVault, key: bytes = KEY) -> AsyncIterator[tuple]:
    store, journal = await vault.open(ID, key)
    try:
        yield store, journal
    finally:
        await store.close()
        await journal.close()


async def fill(vault: FileVault) -> None:
    async with opened(vault) as (store, journal):
        await store.put_lines([LINE], AT)
        await store.put_buckets(A, BUCKETS, AT)
        await store.put_customers(CUSTOMERS, AT)
        await store.put_cards(CARDS, AT)
        await store.put_value("refresh_token", "planted-refresh-token")
        await store.add_history(A, [movement("ba_planted")])
        planned = await journal.plan(act(1))
        await journal.move(planned, IntentState.SENDING, changes={"attempt": 1})
        await journal.move(await journal.plan(act(2)), IntentState.CANCELLED)


def scramble(path: Path, page: int, pages: int = 1) -> None:
    with path.open("rb+") as file:
        file.seek(page * 4096)
        file.write(os.urandom(4096 * pages))


def test_everything_comes_back_with_its_time(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        async with opened(vault) as (store, _):
            assert await store.lines() is not None
            for found, expected in (
                (await store.lines(), (LINE,)),
                (await store.buckets(A), BUCKETS),
                (await store.customers(), CUSTOMERS),
                (await store.cards(), CARDS),
            ):
                assert (found.value, found.at) == (expected, AT)
            assert await store.buckets("another") is None
            assert await store.get_value("refresh_token") == "planted-refresh-token"
            await store.put_value("refresh_token", None)
            assert await store.get_value("refresh_token") is None

    run(tmp_path, story)


def test_a_snapshot_of_another_time_counts_as_absent(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        async with opened(vault) as (store, _):
            await store._threads.write(
                lambda c: c.execute("UPDATE snapshot SET body = CAST('[{\"id\": 5}]' AS BLOB)")
            )
            assert await store.lines() is None
            assert await store.cards() is None

    run(tmp_path, story)


def test_nothing_can_be_read_in_the_files(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        async with opened(vault) as (store, journal):
            await store.put_lines([LINE], AT)
            await store.put_value("refresh_token", "planted-refresh-token")
            await store.add_history(A, [movement("ba_planted")])
            await journal.plan(act(1))
            assert seen(tmp_path) == []  # with the write-ahead files
        assert seen(tmp_path) == []

    run(tmp_path, story)


def seen(folder: Path) -> list[str]:
    words = [A, "380670000017", "planted", "Додай", "Олена", "CREATE TABLE", KEY.hex()]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 3
    secrets = [word.encode() for word in words] + [KEY]
    return [path.name for path in files if any(s in path.read_bytes() for s in secrets)]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_files_are_the_owners_alone(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        async with opened(vault) as (store, _):
            await store.put_value("a", "b")
            folder = tmp_path / "profiles" / ID
            assert folder.stat().st_mode & 0o777 == 0o700
            modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
            assert {"journal.db", "store.db", "store.db-wal"} <= set(modes)
            assert set(modes.values()) == {0o600}

    run(tmp_path, story)


def test_a_wrong_key_is_told_and_changes_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        with pytest.raises(StorageTrouble, match="key"):
            await vault.open(ID, OTHER)
        with pytest.raises(StorageTrouble, match="key"):
            await open_store(tmp_path / "profiles" / ID / "store.db", OTHER)
        async with opened(vault) as (store, _):
            assert await store.get_value("refresh_token") == "planted-refresh-token"

    run(tmp_path, story)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("page", [0, 3])
def test_a_damaged_store_is_put_aside_and_rebuilt(tmp_path: Path, page: int) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        scramble(tmp_path / "profiles" / ID / "store.db", page)
        async with opened(vault) as (store, journal):
            assert (await store.history_page(HistoryQuery(), None)).rows == ()
            assert await store.add_history(A, [movement("new")]) == 1
            assert len(await journal.recent()) == 2
        assert len(list((tmp_path / "profiles" / ID).glob("store.db.damaged-*"))) == 1

    run(tmp_path, story)


def test_small_values_survive_damage_elsewhere(tmp_path: Path) -> None:
    """Only pages of the history are destroyed: the session and the last balance are kept."""

    async def story(vault: FileVault) -> None:
        await fill(vault)
        path = tmp_path / "profiles" / ID / "store.db"
        connection = database.connect(path, KEY, SCHEMA)
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'by_time'"
        ).fetchone()
        connection.close()
        scramble(path, root - 1)
        async with opened(vault) as (store, _):
            assert await store.get_value("refresh_token") == "planted-refresh-token"
            found = await store.lines()
            assert (found.value, found.at) == ((LINE,), AT)

    run(tmp_path, story)


def test_damage_met_at_work_is_repaired_at_the_next_start(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        path = tmp_path / "profiles" / ID / "store.db"
        async with opened(vault) as (store, _):
            await store.checkpoint()
            connection = database.connect(path, KEY, SCHEMA)
            (root,) = connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'text'"
            ).fetchone()
            connection.close()
            scramble(path, root - 1)
            with pytest.raises(StorageTrouble, match="damaged"):
                await store.history_page(HistoryQuery(text="тариф"), None)
        async with opened(vault) as (store, _):
            assert (await store.history_page(HistoryQuery(text="тариф"), None)).rows == ()

    run(tmp_path, story)


@pytest.mark.parametrize("page", [0, 2])
def test_a_damaged_journal_shuts_money_and_nothing_else(
    tmp_path: Path,
    page: int,
    expect_log: Callable[[str, str], AbstractContextManager[object]],
) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        path = tmp_path / "profiles" / ID / "journal.db"
        scramble(path, page)
        damaged = path.read_bytes()
        with expect_log("store", "journal damaged"):
            async with opened(vault) as (store, journal):
                assert (await store.history_page(HistoryQuery(), None)).rows != ()
                intent = act(3)
                for call in (
                    journal.plan(intent),
                    journal.move(intent, IntentState.SENDING),
                    journal.note(intent, receipt="x"),
                    journal.get("in_1"),
                    journal.by_key("x"),
                    journal.open_intents(),
                    journal.recent(),
                    journal.events("in_1"),
                    journal.verify(),
                ):
                    with pytest.raises(StorageTrouble, match="damaged"):
                        await call
        assert path.read_bytes() == damaged, "never reset in silence"
        await vault.reset_journal(ID)
        async with opened(vault) as (_, journal):
            assert await journal.recent() == ()
        assert len(list(path.parent.glob("journal.db.damaged-*"))) == 1

    run(tmp_path, story)


@pytest.mark.parametrize("name", ["store.db", "journal.db"])
def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path, name: str) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        path = tmp_path / "profiles" / ID / name
        connection = database.connect(path, KEY, SCHEMA)
        connection.execute("PRAGMA user_version = 99")
        connection.close()
        with pytest.raises(StorageTrouble, match="newer"):
            await vault.open(ID, KEY)

    run(tmp_path, story)


def test_an_erase_leaves_only_what_is_needed_to_ask(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)
        await vault.open(ID, KEY)
        await vault.destroy(ID, keep_stub=True)
        assert vault.profiles() == ()
        assert not (tmp_path / "profiles" / ID).exists()
        (stub,) = vault.stubs()
        assert (stub.profile_id, stub.intent_id, stub.key) == (ID, "in_1", act(1).key)
        assert (stub.state, stub.created_at) == ("sending", NOW)
        left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        for word in ("380670000017", "26000000017", "350", "4242", "subject-1"):
            assert word.encode() not in left
        await vault.drop_stub(ID)
        assert vault.stubs() == ()

    run(tmp_path, story)


def test_an_erase_after_the_files_were_closed_still_leaves_the_stub(tmp_path: Path) -> None:
    async def story(vault: FileVault) -> None:
        await fill(vault)  # opens and closes
        await vault.destroy(ID, keep_stub=True)
        assert [stub.intent_id for stub in vault.stubs()] == ["in_1"]
        await vault.destroy(ID, keep_stub=False)
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

    run(tmp_path, story)


def test_an_erase_needs_no_key(tmp_path: Path) -> None:
    run(tmp_path, fill)

    async def story(vault: FileVault) -> None:
        assert vault.profiles() == (ID,)
        await vault.destroy(ID, keep_stub=True)
        assert vault.profiles() == ()
        assert vault.stubs() == ()

    run(tmp_path, story)


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", "x" * 65, "p 1", "п"])
def test_an_id_is_never_a_path(tmp_path: Path, name: str) -> None:
    async def story(vault: FileVault) -> None:
        with pytest.raises(ValueError, match="profile id"):
            await vault.open(name, KEY)
        with pytest.raises(ValueError, match="profile id"):
            await vault.destroy(name, keep_stub=False)

    run(tmp_path, story)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/full of Linux")
def test_a_full_disk_is_named(tmp_path: Path) -> None:
    """A limit on the pages of the file stands for the end of the disk."""

    async def story(vault: FileVault) -> None:
        async with opened(vault) as (store, journal):
            for home in (store._threads._writer, journal._thread):
                await home.run(lambda c: c.execute("PRAGMA max_page_count = 1"))
            with pytest.raises(StorageTrouble, match="full"):
                await store.put_value("big", "x" * 400_000)
            with pytest.raises(StorageTrouble, match="full"):
                await journal.plan(act(1, body=b"x" * 400_000))
            assert await journal.recent() == ()

    run(tmp_path, story)
