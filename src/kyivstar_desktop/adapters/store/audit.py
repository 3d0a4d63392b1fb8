"""The audit log over journal.db (AuditBook): own acts, and the chains of payments and batches."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.adapters.store import database
from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.audit import CHAINS, AuditPage, AuditQuery, Entry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime
    from typing import Protocol

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.audit import AuditKey

    class Run(Protocol):
        def __call__(self, work: Callable[[Connection], T]) -> Awaitable[T]: ...


T = TypeVar("T")
GENESIS = "0" * 64
LONGEST = 500
_PARTS = {
    "payment": """SELECT e.at, 'payment' AS chain, e.seq, i.kind, e.new AS state,
        i.amount AS kopiykas, i.id AS ref, (SELECT recipient FROM intent_item t
        WHERE t.intent_id = i.id ORDER BY t.rowid LIMIT 1) AS text, '' AS who, e.detail
        FROM intent_event e JOIN intent i ON i.id = e.intent_id""",
    "batch": """SELECT e.at, 'batch' AS chain, e.seq, b.kind, e.new AS state, b.total AS kopiykas,
        CAST(b.bid AS TEXT) AS ref, b.label AS text, b.created_by AS who, e.detail
        FROM batch_event e JOIN batch b ON b.bid = e.bid WHERE e.n = 0""",
    "act": """SELECT at, 'act' AS chain, seq, kind, '' AS state, NULL AS kopiykas, ref,
        '' AS text, who, detail FROM act""",
}


class AuditTables:
    """`write` and `read` run work in the journal's threads; `check` refuses a foreign file."""

    def __init__(
        self,
        write: Run,
        read: Run,
        check: Callable[[Connection], None],
        now: Callable[[], datetime],
    ) -> None:
        self._write, self._read, self._check, self._now = write, read, check, now

    async def add(self, kind: str, *, who: str = "", ref: str = "", detail: str = "") -> None:
        texts = tuple(text[:LONGEST] for text in (kind, who, ref, detail))

        def work(connection: Connection) -> None:
            with database.transaction(connection):
                self._check(connection)
                last = connection.execute(
                    "SELECT seq, hash FROM act ORDER BY seq DESC LIMIT 1"
                ).fetchone()
                seq, before = (last[0] + 1, last[1]) if last else (1, GENESIS)
                row = (seq, to_us(self._now()), *texts, before)
                connection.execute(
                    "INSERT INTO act VALUES(?, ?, ?, ?, ?, ?, ?, ?)", (*row, _link(row))
                )

        await self._write(work)

    async def page(
        self, query: AuditQuery, after: AuditKey | None = None, limit: int = 200
    ) -> AuditPage:
        chains = [chain for chain in CHAINS if not query.chains or chain in query.chains]
        parts = " UNION ALL ".join(f"SELECT * FROM ({_PARTS[chain]})" for chain in chains)  # noqa: S608 our own words
        where, given = _condition(query, after)
        sql = f"SELECT * FROM ({parts}) {where} ORDER BY at DESC, chain DESC, seq DESC LIMIT ?"  # noqa: S608

        def work(connection: Connection) -> AuditPage:
            found = connection.execute(sql, (*given, limit)).fetchall()
            rows = tuple(_entry(row) for row in found)
            last = found[-1][:3] if len(found) == limit else None
            return AuditPage(rows, last)

        return await self._read(work)

    async def verify(self) -> int | None:
        """Numbers follow one another from 1; every hash is of its row and of the one before."""

        def work(connection: Connection) -> int | None:
            before = GENESIS
            sql = "SELECT seq, at, kind, who, ref, detail, prev_hash, hash FROM act ORDER BY seq"
            for place, row in enumerate(connection.execute(sql), start=1):
                if (row[0], row[6]) != (place, before) or _link(row[:7]) != row[7]:
                    return place
                before = row[7]
            return None

        return await self._read(work)


_FOUND = "instr(kind || ' ' || text || ' ' || who || ' ' || ref, ?) > 0"


def _spellings(text: str) -> list[str]:
    """SQLite knows capitals of Latin letters only: the usual spellings of a name are tried."""
    return list(dict.fromkeys((text, text.lower(), text.title(), text.capitalize(), text.upper())))


def _condition(query: AuditQuery, after: AuditKey | None) -> tuple[str, list[Any]]:
    where: list[str] = []
    given: list[Any] = []
    if query.text:
        spelt = _spellings(query.text)
        where.append(f"({' OR '.join([_FOUND] * len(spelt))})")
        given += spelt
    if after is not None:
        where.append("(at, chain, seq) < (?, ?, ?)")
        given += after
    return (f"WHERE {' AND '.join(where)}" if where else "", given)


def _entry(row: tuple[Any, ...]) -> Entry:
    at, chain, seq, kind, state, kopiykas, ref, text, who, detail = row
    return Entry(
        chain, seq, from_us(at), kind, state, kopiykas or None, ref, text or "", who, detail
    )


def _link(row: tuple[Any, ...]) -> str:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
