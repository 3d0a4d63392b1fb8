"""Profiles of one computer in memory. The disk survives the program; an open handle does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fakes.journal import FakeJournal, JournalDisk
from fakes.store import FakeStore, StoreDisk
from fakes.turns import Turns
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.ports import Journal, Store, Vault

if TYPE_CHECKING:
    from fakes.clock import FakeClock


@dataclass(eq=False, slots=True)
class Folder:
    """One profile's files. `key` is what they are encrypted with."""

    key: bytes
    store: StoreDisk = field(default_factory=StoreDisk)
    journal: JournalDisk = field(default_factory=JournalDisk)


class FakeVault(Turns, Vault):
    """`folders` is the disk, `stubs` the keys that an erase left behind to be asked about."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock
        self.folders: dict[str, Folder] = {}
        self.stubs: dict[str, tuple[str, ...]] = {}
        self.handles: list[tuple[FakeStore, FakeJournal]] = []

    @property
    def store(self) -> FakeStore:
        """The newest open handle."""
        return self.handles[-1][0]

    @property
    def journal(self) -> FakeJournal:
        return self.handles[-1][1]

    async def open(self, profile_id: str, key: bytes) -> tuple[Store, Journal]:
        async with self.turn("open", profile_id):
            folder = self.folders.setdefault(profile_id, Folder(key))
            if folder.key != key:
                raise StorageTrouble("key")
            pair = FakeStore(folder.store), FakeJournal(self._clock, folder.journal)
            self.handles.append(pair)
            return pair

    async def peek(self, profile_id: str, key: bytes) -> tuple[Store, int]:
        async with self.turn("peek", profile_id):
            folder = self.folders.get(profile_id)
            if folder is None or folder.key != key:
                raise StorageTrouble("key" if folder is not None else "absent")
            unresolved = sum(not row.state.final for row in folder.journal.rows.values())
            store = FakeStore(folder.store)
            store.full = StorageTrouble("readonly")
            return store, unresolved

    async def destroy(self, profile_id: str, *, keep_stub: bool) -> None:
        async with self.turn("destroy", profile_id, keep_stub):
            folder = self.folders.pop(profile_id, None)
            if folder is not None and keep_stub:
                rows = folder.journal.rows.values()
                self.stubs[profile_id] = tuple(row.key for row in rows if not row.state.final)

    def profiles(self) -> tuple[str, ...]:
        return tuple(self.folders)
