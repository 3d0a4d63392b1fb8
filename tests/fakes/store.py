"""The encrypted cache in memory, with the whole of the history queries."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fakes.chat_store import ChatDisk, FakeChatStore
from fakes.fleet_disk import FleetDisk
from fakes.fleet_store import FakeFleetStore
from fakes.rollup_store import FakeRollupStore, SumsDisk
from fakes.turns import Turns
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.history import (
    Category,
    HistoryItem,
    HistoryKey,
    HistoryQuery,
    KindSum,
    MonthBar,
    Sums,
    fold_sloppy,
    fold_text,
)
from kyivstar_desktop.domain.kyiv import from_us, kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money, parse_money, total
from kyivstar_desktop.services.ports import Changes, Page, Stamped, Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from datetime import date, datetime

    from kyivstar_desktop.domain.account import Bucket, Customer, Line
    from kyivstar_desktop.domain.cards import SavedCard

CHUNK = 500


@dataclass(eq=False, slots=True)
class StoreDisk:
    """What lies on the disk: survives a close and the next FakeStore over it."""

    values: dict[str, str] = field(default_factory=dict)
    unread: dict[str, StorageTrouble] = field(default_factory=dict)  # values that cannot be read
    stamped: dict[str, Stamped] = field(default_factory=dict)
    history: dict[str, HistoryItem] = field(default_factory=dict)
    covered: dict[str, set[date]] = field(default_factory=lambda: defaultdict(set))
    chat: ChatDisk = field(default_factory=ChatDisk)
    fleet: FleetDisk = field(default_factory=FleetDisk)
    sums: SumsDisk = field(default_factory=SumsDisk)


class FakeStoreBase(Turns):
    """What both halves of the store write through. `full` is raised by every write while set."""

    def __init__(self, disk: StoreDisk | None = None) -> None:
        super().__init__()
        self.disk = disk or StoreDisk()
        self.full: StorageTrouble | None = None
        self.closed = False
        self._slots: dict[int, Callable[[Changes], None]] = {}
        self._next = 0

    def subscribe(self, slot: Callable[[Changes], None]) -> Callable[[], None]:
        self._next += 1
        token = self._next
        self._slots[token] = slot
        return lambda: self._slots.pop(token, None) and None

    def _speak(self, topic: str, *keys: str) -> None:
        changes = Changes(frozenset({topic}), frozenset(keys))

        def tell() -> None:
            for slot in tuple(self._slots.values()):
                slot(changes)

        asyncio.get_running_loop().call_soon(tell)

    def _writable(self) -> None:
        if self.closed:
            raise StorageTrouble("locked")
        if self.full is not None:
            raise self.full


class FakeHistoryRows(FakeStoreBase):
    """The half of the store that keeps movements."""

    async def add_history(self, number: str, rows: Sequence[HistoryItem]) -> int:
        async with self.turn("add_history", number, tuple(rows)):
            self._writable()
            fresh = sum(row.id not in self.disk.history for row in rows)
            self.disk.history.update({row.id: row for row in rows})
            if rows:
                self._speak("history", number)
            return fresh

    async def history_page(
        self, query: HistoryQuery, after: HistoryKey | None, limit: int = 200
    ) -> Page:
        async with self.turn("history_page", query, after):
            rows = self._matching(query)
            if after is not None:
                rows = [row for row in rows if _key(row) < (after.time_us, after.id)]
            return _page(rows, limit)

    async def history_near(self, query: HistoryQuery, day: date, limit: int = 200) -> Page:
        rows = [row for row in self._matching(query) if _day(row) <= day]
        return _page(rows, limit)

    async def history_sums(self, query: HistoryQuery) -> Sums:
        return _sums(self._matching(query))

    async def history_kinds(self, query: HistoryQuery) -> tuple[KindSum, ...]:
        kinds: dict[tuple[Category, str], list[HistoryItem]] = {}
        for row in self._matching(query):
            kinds.setdefault((row.category, row.title), []).append(row)
        made = []
        for (category, title), rows in kinds.items():
            sums = _sums(rows)
            made.append(KindSum(category, title, sums.rows, sums.spent, sums.added))
        return tuple(sorted(made, key=lambda k: (k.spent, -k.added.kopiykas, k.title)))

    async def history_selected(self, ids: Sequence[str]) -> Sums:
        return _sums([self.disk.history[i] for i in ids if i in self.disk.history])

    async def history_bars(
        self, query: HistoryQuery, starts: Sequence[date]
    ) -> tuple[MonthBar, ...]:
        rows = self._matching(query)
        bars = []
        for start, end in zip(starts, (*starts[1:], None), strict=True):
            mine = [r for r in rows if _day(r) >= start and (end is None or _day(r) < end)]
            sums = _sums(mine)
            bars.append(MonthBar(start, -sums.spent, sums.added, sums.rows))
        return tuple(bars)

    async def history_days(self, query: HistoryQuery, days: Sequence[date]) -> Mapping[date, Money]:
        rows = self._matching(query)
        return {day: total(r.delta for r in rows if _day(r) == day) for day in days}

    async def history_item(self, item_id: str) -> HistoryItem | None:
        return self.disk.history.get(item_id)

    async def history_same(self, item: HistoryItem, limit: int = 24) -> tuple[HistoryItem, ...]:
        rows = self._matching(HistoryQuery(lines=(item.line,)))
        same = [r for r in rows if (r.reason, r.title) == (item.reason, item.title)]
        return tuple(r for r in same if _key(r) < _key(item))[:limit]

    async def history_span(self, number: str) -> tuple[int, int, int] | None:
        times = [row.time_us for row in self.disk.history.values() if row.line == number]
        return (min(times), max(times), len(times)) if times else None

    async def covered(self, number: str) -> tuple[date, ...]:
        return tuple(sorted(self.disk.covered[number]))

    async def mark_covered(self, number: str, months: Sequence[date]) -> None:
        self._writable()
        self.disk.covered[number].update(months)

    async def history_all(self, query: HistoryQuery) -> AsyncIterator[tuple[HistoryItem, ...]]:
        rows = self._matching(query)[::-1]
        for start in range(0, len(rows), CHUNK):
            yield tuple(rows[start : start + CHUNK])

    def _matching(self, query: HistoryQuery) -> list[HistoryItem]:
        """Newest first; rows whose exact text matches come before nobody: order is by time."""
        rows = [row for row in self.disk.history.values() if _fits(query, row)]
        return sorted(rows, key=_key, reverse=True)


class FakeStore(FakeHistoryRows, Store):
    """`full`: a StorageTrouble raised by every write while set."""

    def __init__(self, disk: StoreDisk | None = None) -> None:
        super().__init__(disk)
        self._chat = FakeChatStore(self, self.disk.chat)
        self._fleet = FakeFleetStore(self, self.disk.fleet)
        self._rollups = FakeRollupStore(self)

    @property
    def chat(self) -> FakeChatStore:
        return self._chat

    @property
    def fleet(self) -> FakeFleetStore:
        return self._fleet

    @property
    def rollups(self) -> FakeRollupStore:
        return self._rollups

    # --- feed -----------------------------------------------------------------------------------
    def chat_written(self, *threads: str) -> None:
        """Before each write of the chat."""
        self._writable()
        if threads:
            self._speak("chat", *threads)

    def fleet_written(self) -> None:
        """At each write of the park."""
        self._writable()
        self._speak("fleet")

    def sums_written(self) -> None:
        """At each write of a company's sums."""
        self._writable()
        self._speak("rollups")

    # --- what is known of the account -----------------------------------------------------------
    async def put_lines(self, lines: Sequence[Line], at: datetime) -> None:
        await self._put("lines", "lines", tuple(lines), at, *(line.number for line in lines))

    async def put_buckets(self, number: str, buckets: Sequence[Bucket], at: datetime) -> None:
        await self._put(f"buckets {number}", "balance", tuple(buckets), at, number)

    async def put_customers(self, customers: Sequence[Customer], at: datetime) -> None:
        await self._put("customers", "customer", tuple(customers), at)

    async def put_cards(self, cards: Sequence[SavedCard], at: datetime) -> None:
        await self._put("cards", "cards", tuple(cards), at)

    async def _put(self, name: str, topic: str, value: Any, at: datetime, *keys: str) -> None:
        async with self.turn(f"put {name.partition(' ')[0]}", value):
            self._writable()
            self.disk.stamped[name] = Stamped(value, at)
            self._speak(topic, *keys)

    async def lines(self) -> Stamped | None:
        return self.disk.stamped.get("lines")

    async def buckets(self, number: str) -> Stamped | None:
        return self.disk.stamped.get(f"buckets {number}")

    async def all_buckets(self) -> Mapping[str, Stamped]:
        found = ((name.partition(" ")[::2], at) for name, at in self.disk.stamped.items())
        return {number: at for (what, number), at in found if what == "buckets" and number}

    async def customers(self) -> Stamped | None:
        return self.disk.stamped.get("customers")

    async def cards(self) -> Stamped | None:
        return self.disk.stamped.get("cards")

    async def keep(self, name: str, value: object, at: datetime) -> None:
        await self._put(name, name, value, at)

    async def kept(self, name: str, kind: Any) -> Stamped | None:
        del kind  # nothing was encoded
        async with self.turn(f"kept {name}"):
            return self.disk.stamped.get(name)

    async def get_value(self, name: str) -> str | None:
        async with self.turn("get_value", name):
            if (trouble := self.disk.unread.get(name)) is not None:
                raise trouble
            return self.disk.values.get(name)

    async def put_value(self, name: str, value: str | None) -> None:
        async with self.turn("put_value", name, value):
            self._writable()
            if value is None:
                self.disk.values.pop(name, None)
            else:
                self.disk.values[name] = value

    async def checkpoint(self) -> None:
        async with self.turn("checkpoint"):
            self._writable()

    async def close(self) -> None:
        self.closed = True


def _key(row: HistoryItem) -> tuple[int, str]:
    return row.time_us, row.id


def _day(row: HistoryItem) -> date:
    return kyiv_day(from_us(row.time_us))


def _page(rows: list[HistoryItem], limit: int) -> Page:
    page = tuple(rows[:limit])
    more = len(rows) > limit
    return Page(page, HistoryKey(page[-1].time_us, page[-1].id) if more else None)


def _sums(rows: Sequence[HistoryItem]) -> Sums:
    spent = total(row.delta for row in rows if row.delta < ZERO)
    return Sums(len(rows), spent, total(row.delta for row in rows if row.delta > ZERO))


def _fits(query: HistoryQuery, row: HistoryItem) -> bool:
    day = _day(row)
    return (
        (not query.lines or row.line in query.lines)
        and (query.since is None or day >= query.since)
        and (query.until is None or day < query.until)
        and (not query.categories or row.category in query.categories)
        and (not query.unusual_only or bool(row.unusual))
        and (not query.money_only or bool(row.delta))
        and _text_fits(query.text.strip(), row)
    )


def _text_fits(text: str, row: HistoryItem) -> bool:
    if not text:
        return True
    bound = re.fullmatch(r"([<>])\s*(.+)", text)
    if bound is not None and (amount := parse_money(bound.group(2))) is not None:
        size = abs(row.delta)
        return size > amount if bound.group(1) == ">" else size < amount
    words = f"{row.title} {row.detail} {row.cause.peer}"
    return fold_text(text) in fold_text(words) or fold_sloppy(text) in fold_sloppy(words)
