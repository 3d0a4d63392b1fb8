"""The money journal in memory: same arrows, same versions, same hash chain, no disk."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from fakes.batches import FakeBook
from fakes.turns import Turns
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.intents import ARROWS, Intent, IntentEvent, IntentState
from kyivstar_desktop.services.ports import Journal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fakes.clock import FakeClock
    from kyivstar_desktop.adapters.store.audit import AuditTables
    from kyivstar_desktop.adapters.store.batch import BatchTables
    from kyivstar_desktop.domain.intents import IntentItem

BOOKKEEPING = frozenset({"left_at", "next_ask_at", "receipt"})


@dataclass(eq=False, slots=True)
class JournalDisk:
    """What lies on the disk: survives every close, kill and new FakeJournal over it."""

    rows: dict[str, Intent] = field(default_factory=dict)
    log: list[IntentEvent] = field(default_factory=list)
    book: FakeBook = field(default_factory=FakeBook)


class FakeJournal(Turns, Journal):
    """`full`: a StorageTrouble raised by every write while set."""

    def __init__(self, clock: FakeClock, disk: JournalDisk | None = None) -> None:
        super().__init__()
        self._clock = clock
        self.disk = disk or JournalDisk()
        self.full: StorageTrouble | None = None
        self.closed = False
        self._book = self.disk.book.opened(clock, self._writable)
        self._acts = self.disk.book.audit(clock, self._writable)

    @property
    def batches(self) -> BatchTables:
        return self._book

    @property
    def audit(self) -> AuditTables:
        return self._acts

    async def plan(self, intent: Intent) -> Intent:
        async with self.turn("plan", intent):
            self._writable()
            if any(row.key == intent.key for row in self.disk.rows.values()):
                raise ValueError("this key is in the journal already")
            if sum(i.amount.kopiykas for i in intent.items) != intent.amount.kopiykas:
                raise ValueError("items do not sum to the amount")
            self.disk.rows[intent.id] = intent
            self._write_event(intent, "", intent.state, None, "", "")
            return intent

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
        async with self.turn("move", intent, to):
            self._writable()
            kept = self.disk.rows[intent.id]
            if kept.version != intent.version:
                raise StorageTrouble("busy")
            if (kept.state, to) not in ARROWS:
                raise ValueError(f"no arrow {kept.state} -> {to}")
            moved = replace(kept, state=to, version=kept.version + 1, **(changes or {}))
            if items is not None:
                moved = replace(moved, items=tuple(items))
            self.disk.rows[intent.id] = moved
            self._write_event(moved, kept.state, to, http_status, request_id, detail)
            return moved

    async def note(self, intent: Intent, **changes: Any) -> Intent:
        async with self.turn("note", intent, changes):
            self._writable()
            if not BOOKKEEPING.issuperset(changes):
                raise ValueError("an arrow is needed for that")
            noted = replace(self.disk.rows[intent.id], **changes)
            self.disk.rows[intent.id] = noted
            return noted

    async def get(self, intent_id: str) -> Intent | None:
        return self.disk.rows.get(intent_id)

    async def by_key(self, key: str) -> Intent | None:
        return next((row for row in self.disk.rows.values() if row.key == key), None)

    async def open_intents(self) -> tuple[Intent, ...]:
        rows = [row for row in self.disk.rows.values() if not row.state.final]
        return tuple(sorted(rows, key=lambda row: row.created_at))

    async def recent(self, limit: int = 50) -> tuple[Intent, ...]:
        rows = sorted(self.disk.rows.values(), key=lambda row: row.created_at, reverse=True)
        return tuple(itertools.islice(rows, limit))

    async def events(self, intent_id: str) -> tuple[IntentEvent, ...]:
        return tuple(event for event in self.disk.log if event.intent_id == intent_id)

    async def verify(self) -> str | None:
        before = ""
        for event in self.disk.log:
            if event.prev_hash != before or event.hash != _hash(event):
                return event.intent_id
            before = event.hash
        return None

    async def close(self) -> None:
        self.closed = True

    def _writable(self) -> None:
        if self.closed:
            raise StorageTrouble("locked")
        if self.full is not None:
            raise self.full

    def _write_event(
        self, row: Intent, old: str, new: str, status: int | None, request_id: str, detail: str
    ) -> None:
        log = self.disk.log
        event = IntentEvent(
            row.id, len(log), self._clock.now(), str(old), str(new), row.attempt, status,
            request_id, detail, log[-1].hash if log else "", "",
        )  # fmt: skip
        log.append(replace(event, hash=_hash(event)))


def _hash(event: IntentEvent) -> str:
    parts = (event.intent_id, event.n, event.old, event.new, event.attempt, event.prev_hash)
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()
