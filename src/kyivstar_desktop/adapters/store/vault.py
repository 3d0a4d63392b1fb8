"""The profiles' folders: opens both databases of one with its data key, and takes them away.

`profiles/<id>/` holds journal.db, store.db and `key.check`, a keyed digest that tells a wrong key
from a damaged file. `stubs/<id>.json` is what an erase leaves of unresolved payments.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters import files
from kyivstar_desktop.adapters.store import database, journal_rows
from kyivstar_desktop.adapters.store.journal import count_open, open_journal
from kyivstar_desktop.adapters.store.journal_shut import ShutJournal
from kyivstar_desktop.adapters.store.store import open_store, peek_store
from kyivstar_desktop.domain.errors import AppError, StorageTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kyivstar_desktop.adapters.store.store import ProfileStore
    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.ports import Journal

log = logging.getLogger("store")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_CHECK = "key.check"
_PURPOSE = b"kyivstar-desktop profile key"


@dataclass(frozen=True, slots=True)
class Stub:
    """What stays of an unresolved intent after an erase: enough to ask, nothing about whom."""

    profile_id: str
    intent_id: str
    operator: str
    key: str
    server_id: str
    body_hash: str
    state: str
    created_at: datetime


@dataclass(slots=True)
class _Opened:
    store: ProfileStore
    journal: Journal
    key: bytes


def _utc_now() -> datetime:
    return datetime.now(UTC)


class FileVault:
    """The `Vault` port under one data folder. Keeps the keys of what it opened until `destroy`."""

    def __init__(
        self, data: Path, workers: Workers, *, now: Callable[[], datetime] = _utc_now
    ) -> None:
        self._profiles = data / "profiles"
        self._stubs = data / "stubs"
        self._workers = workers
        self._now = now
        self._opened: dict[str, _Opened] = {}

    async def open(self, profile_id: str, key: bytes) -> tuple[ProfileStore, Journal]:
        """Opens the profile, or creates it (folder 0700, files 0600).

        StorageTrouble: key, newer, full, readonly, busy. A damaged journal gives one that refuses
        every call with StorageTrouble("damaged"), so that the rest stays readable; the file is
        left as it is until `reset_journal`. A damaged store is rebuilt.
        """
        folder = self._folder(profile_id)
        known = await self._workers.run(_prepare, folder, key)
        journal = await self._open_journal(folder / "journal.db", key, key_is_right=known)
        try:
            store = await open_store(folder / "store.db", key, key_is_right=known)
            await self._workers.run(_write_check, folder, key)
        except BaseException:
            await journal.close()
            raise
        self._opened[profile_id] = _Opened(store, journal, key)
        return store, journal

    async def peek(self, profile_id: str, key: bytes) -> tuple[ProfileStore, int]:
        """The store for reading only, and how many intents are not final; see the port."""
        folder = self._folder(profile_id)
        await self._workers.run(_look_at, folder, key)
        unresolved = await self._workers.run(count_open, folder / "journal.db", key)
        return await peek_store(folder / "store.db", key), unresolved

    async def _open_journal(self, path: Path, key: bytes, *, key_is_right: bool) -> Journal:
        try:
            return await open_journal(path, key, now=self._now)
        except StorageTrouble as error:
            if error.kind != "damaged" and not (error.kind == "key" and key_is_right):
                raise
        log.error("journal damaged: no money is sent until it is reset")
        return ShutJournal()

    async def reset_journal(self, profile_id: str) -> None:
        """At the user's word only: puts a damaged journal aside; the next `open` begins anew.

        The profile must be closed.
        """
        path = self._folder(profile_id) / "journal.db"
        stamp = self._now().strftime("%Y%m%dT%H%M%SZ")
        await self._workers.run(_put_aside, path, stamp)

    async def destroy(self, profile_id: str, *, keep_stub: bool) -> None:
        """Closes the profile where it is open and overwrites and removes its files.

        `keep_stub` needs the key, so a profile opened since the start of the program; for another
        one an older stub stays and no new one is made. Works without a network and a key store.
        """
        folder = self._folder(profile_id)
        opened = self._opened.pop(profile_id, None)
        if opened is not None:
            await opened.store.close()
            await opened.journal.close()
            if keep_stub:
                await self._keep_stub(profile_id, opened.key)
        if not keep_stub:
            await self._workers.run(files.wipe, self._stub_path(profile_id))
        await self._workers.run(_remove, folder)

    async def _keep_stub(self, profile_id: str, key: bytes) -> None:
        try:
            journal = await open_journal(self._folder(profile_id) / "journal.db", key)
        except AppError:
            log.warning("no stub: the journal cannot be read")
            return
        try:
            open_ones = (*await journal.open_intents(), *await journal.batches.unresolved())
            rows = [_stub_row(intent) for intent in open_ones]
        finally:
            await journal.close()
        await self._workers.run(_write_stub, self._stub_path(profile_id), rows)

    def profiles(self) -> tuple[str, ...]:
        """Ids of the profiles that have a folder, sorted."""
        if not self._profiles.is_dir():
            return ()
        found = (entry.name for entry in self._profiles.iterdir() if entry.is_dir())
        return tuple(sorted(name for name in found if _ID.fullmatch(name)))

    def stubs(self) -> tuple[Stub, ...]:
        """Unresolved intents of erased profiles; a stub that cannot be read is left out."""
        found: list[Stub] = []
        for path in sorted(self._stubs.glob("*.json")) if self._stubs.is_dir() else ():
            try:
                rows = json.loads(path.read_text(encoding="utf-8"))
                found += [_stub_of(path.stem, row) for row in rows]
            except (OSError, ValueError, KeyError, TypeError):
                log.warning("stub not readable")
        return tuple(found)

    async def drop_stub(self, profile_id: str) -> None:
        """All its intents are resolved: nothing is left to ask."""
        await self._workers.run(files.wipe, self._stub_path(profile_id))

    def _folder(self, profile_id: str) -> Path:
        if not _ID.fullmatch(profile_id):
            raise ValueError("a profile id is 1 to 64 of A-Z a-z 0-9 _ -")
        return self._profiles / profile_id

    def _stub_path(self, profile_id: str) -> Path:
        return self._stubs / f"{profile_id}.json"


# --- in a worker thread ---------------------------------------------------------------------------
def _digest(key: bytes) -> str:
    return hmac.new(key, _PURPOSE, hashlib.sha256).hexdigest()


def _prepare(folder: Path, key: bytes) -> bool:
    """Makes the folder. True: `key` is known to be right; known to be wrong is StorageTrouble."""
    with database.mapped():
        database.refuse_network(folder)
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        check = folder / _CHECK
        if not check.exists():
            return False
        if not hmac.compare_digest(
            check.read_text(encoding="ascii", errors="replace"), _digest(key)
        ):
            raise StorageTrouble("key")
    return True


def _look_at(folder: Path, key: bytes) -> None:
    """StorageTrouble("absent") unless the profile's files are there, "key" for a wrong key."""
    with database.mapped():
        check = folder / _CHECK
        if not all((folder / name).exists() for name in (_CHECK, "journal.db", "store.db")):
            raise StorageTrouble("absent")
        if not hmac.compare_digest(check.read_text("ascii", errors="replace"), _digest(key)):
            raise StorageTrouble("key")


def _write_check(folder: Path, key: bytes) -> None:
    if not (folder / _CHECK).exists():
        with database.mapped():
            files.write_bytes(folder / _CHECK, _digest(key).encode())


def _put_aside(path: Path, stamp: str) -> None:
    with database.mapped():
        database.put_aside(path, stamp)


def _remove(folder: Path) -> None:
    """The check first: without it and the key the rest says nothing."""
    with database.mapped():
        if not folder.exists():
            return
        entries = sorted(folder.iterdir(), key=lambda path: path.name != _CHECK)
        for path in entries:
            files.wipe(path)
        shutil.rmtree(folder)


def _stub_row(intent: Intent) -> dict[str, Any]:
    return {
        "id": intent.id,
        "operator": intent.operator,
        "key": intent.key,
        "server_id": intent.server_id,
        "body_hash": journal_rows.body_hash(intent.body),
        "state": str(intent.state),
        "created_at": intent.created_at.isoformat(),
    }


def _stub_of(profile_id: str, row: dict[str, Any]) -> Stub:
    return Stub(
        profile_id,
        row["id"],
        row["operator"],
        row["key"],
        row["server_id"],
        row["body_hash"],
        row["state"],
        datetime.fromisoformat(row["created_at"]),
    )


def _write_stub(path: Path, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    with database.mapped():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.write_bytes(path, json.dumps(rows, indent=1).encode())
