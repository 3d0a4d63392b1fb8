"""A query of the screen resolved against the dictionaries: numbers and ranges instead of words."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.history_rows import NUMBER_OF
from kyivstar_desktop.adapters.store.kyiv import start_of
from kyivstar_desktop.domain.search import Search, parse_search, size_bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.history import HistoryQuery
    from kyivstar_desktop.domain.search import Word

FIRST_DAY = date(1990, 1, 1).toordinal()
LAST_DAY = date(2190, 1, 1).toordinal()
_IN = " IN (SELECT value FROM json_each(?))"
Filter = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Days:
    """Half-open Kyiv days as ordinals."""

    first: int = FIRST_DAY
    end: int = LAST_DAY

    @property
    def since_us(self) -> int:
        return start_of(self.first)

    @property
    def until_us(self) -> int:
        return start_of(self.end)

    @property
    def empty(self) -> bool:
        return self.first >= self.end

    def within(self, other: Days) -> Days:
        return Days(max(self.first, other.first), min(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Mixed:
    """A word that may be text, a part of a peer's number or a sum. `rows`: at most so many."""

    texts: tuple[int, ...]
    peers: tuple[int, ...]
    size: int | None
    rows: int


@dataclass(frozen=True, slots=True)
class Plan:
    """None means no condition. `spans` lie apart, oldest first. `texts` hold all plain words;
    `text_rows` and `size_rows` are upper bounds of the rows they leave.
    """

    lines: tuple[int, ...] | None = None
    categories: tuple[int, ...] | None = None
    unusual: bool = False
    money: bool = False
    texts: tuple[int, ...] | None = None
    text_rows: int = 0
    sizes: tuple[int, int] | None = None
    size_rows: int = 0
    mixed: tuple[Mixed, ...] = ()
    spans: tuple[Days, ...] = (Days(),)

    @property
    def rolled(self) -> bool:
        """Whether the roll-ups answer it."""
        return self.sizes is None and not self.mixed

    @property
    def open(self) -> bool:
        """Whether every row of its lines and days is meant."""
        return self.rolled and self.texts is None and not self._narrow

    @property
    def words_only(self) -> bool:
        """Whether `text_rows` is the exact count, so that no roll-up need be asked."""
        free = self.lines is None and not self._narrow and self.spans == (Days(),)
        return free and self.texts is not None and self.rolled

    @property
    def _narrow(self) -> bool:
        return self.categories is not None or self.unusual or self.money

    def of_line(self, line: int) -> Plan:
        return replace(self, lines=(line,))

    def dimensions(self) -> list[Filter]:
        """Conditions that both rows and roll-ups can be asked."""
        found: list[Filter] = []
        if self.lines is not None:
            found.append(one_of("line", self.lines))
        if self.categories is not None:
            found.append(one_of("category", self.categories))
        if self.unusual:
            found.append(("unusual = 1", ()))
        if self.texts is not None:
            found.append(one_of("text", self.texts))
        return found

    def filters(self) -> list[Filter]:
        """Conditions on rows, without those on time."""
        found = self.dimensions()
        if self.money:
            found.append(("delta <> 0", ()))
        if self.sizes is not None:
            found.append(("delta <> 0 AND abs(delta) BETWEEN ? AND ?", self.sizes))
        for word in self.mixed:
            texts, peers = one_of("text", word.texts), one_of("peer", word.peers)
            size = -1 if word.size is None else word.size
            found.append(
                (f"({texts[0]} OR {peers[0]} OR abs(delta) = ?)", (*texts[1], *peers[1], size))
            )
        return found


def one_of(column: str, numbers: Sequence[int] | Sequence[str]) -> Filter:
    """`column` is one of these values, which may be none."""
    if len(numbers) == 1:
        return f"{column} = ?", (numbers[0],)
    return column + _IN, (json.dumps(numbers),)


def join(filters: Iterable[Filter]) -> Filter:
    """All of them as one condition; always true where there is none."""
    parts = list(filters)
    return (
        " AND ".join(sql for sql, _ in parts) or "1",
        tuple(value for _, values in parts for value in values),
    )


def resolve(connection: Connection, query: HistoryQuery) -> Plan | None:
    """The plan of a query, or None where no row can match."""
    search = parse_search(query.text)
    spans = _spans(query, search)
    lines = _lines(connection, query.lines)
    if not spans or lines == ():
        return None
    plan = Plan(
        lines=lines,
        categories=tuple(sorted(NUMBER_OF[c] for c in query.categories)) or None,
        unusual=query.unusual_only,
        money=query.money_only,
        spans=spans,
    )
    return _with_words(connection, _with_sums(connection, plan, search), search)


def _with_sums(connection: Connection, plan: Plan, search: Search) -> Plan | None:
    if not search.sums:
        return plan
    bounds = [size_bounds(condition) for condition in search.sums]
    low, high = max(b[0] for b in bounds), min(b[1] for b in bounds)
    rows = connection.execute(
        "SELECT coalesce(sum(rows), 0) FROM size WHERE kopiykas BETWEEN ? AND ?", (low, high)
    ).fetchone()[0]
    return replace(plan, sizes=(low, high), size_rows=rows) if rows else None


def _with_words(connection: Connection, plan: Plan | None, search: Search) -> Plan | None:
    if plan is None:
        return None
    plain = [word.folded for word in search.words if word.plain]
    if plain:
        texts, rows = _texts(connection, plain)
        if not rows:
            return None
        plan = replace(plan, texts=texts, text_rows=rows)
    mixed = tuple(_mixed(connection, word) for word in search.words if not word.plain)
    return replace(plan, mixed=mixed) if all(word.rows for word in mixed) else None


def _lines(connection: Connection, numbers: tuple[str, ...]) -> tuple[int, ...] | None:
    """Ids of the lines asked for; None where these are all lines of the store."""
    if not numbers:
        return None
    found = connection.execute(
        "SELECT id FROM line WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    ).fetchall()
    (known,) = connection.execute("SELECT count(*) FROM line").fetchone()
    return None if found and len(found) == known else tuple(row[0] for row in found)


def _texts(connection: Connection, words: Sequence[str]) -> tuple[tuple[int, ...], int]:
    """Texts that hold every word, and how many rows bear them."""
    condition = " AND ".join("instr(folded, ?)" for _ in words)
    found = connection.execute(
        f"SELECT id, rows FROM text WHERE rows > 0 AND {condition}",  # noqa: S608 only question marks
        tuple(words),
    ).fetchall()
    return tuple(row[0] for row in found), sum(row[1] for row in found)


def _mixed(connection: Connection, word: Word) -> Mixed:
    texts, rows = _texts(connection, [word.folded])
    peers: list[tuple[int, int]] = []
    if word.digits:
        peers = connection.execute(
            "SELECT id, rows FROM peer WHERE rows > 0 AND instr(digits, ?)", (word.digits,)
        ).fetchall()
    size, sized = None, None
    if word.amount is not None:
        size = word.amount.kopiykas
        sized = connection.execute("SELECT rows FROM size WHERE kopiykas = ?", (size,)).fetchone()
    rows += sum(row[1] for row in peers) + (sized[0] if sized else 0)
    return Mixed(texts, tuple(row[0] for row in peers), size if sized else None, rows)


def _spans(query: HistoryQuery, search: Search) -> tuple[Days, ...]:
    asked = Days(
        query.since.toordinal() if query.since else FIRST_DAY,
        query.until.toordinal() if query.until else LAST_DAY,
    )
    spans: list[Days] = [] if search.years else [asked]
    for year in sorted(set(search.years)):
        span = Days(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()).within(asked)
        if spans and spans[-1].end == span.first:
            span = Days(spans.pop().first, span.end)
        spans.append(span)
    return tuple(span for span in spans if not span.empty)
