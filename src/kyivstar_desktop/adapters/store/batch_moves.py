"""The arrows of rows: moves that wait together are committed together.

Each caller gets its row once the transaction that holds it is on the disk, so the rule "no byte
before the commit" stands for eight rows in flight at the cost of one flush for all that wait.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store import batch_rows, database
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.intents import ARROWS, Intent, IntentState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future
    from datetime import datetime
    from typing import Protocol

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.intents import IntentItem

    class Submit(Protocol):
        def __call__(self, work: Callable[[Connection], Any]) -> Future[Any]: ...


_DETAIL_CHARS = 500
MOVED = frozenset(
    ("reason", "attempt", "first_sent_at", "last_sent_at", "key_expires_at", "server_id",
     "next_ask_at", "done_at")
)  # fmt: skip
_UNUSED = frozenset(("code_length", "code_until", "authorization_id", "bank_url", "receipt"))
_INSTANTS = frozenset(("first_sent_at", "last_sent_at", "key_expires_at", "next_ask_at", "done_at"))
ATTENTION = {"rejected": 0, "unknown": 1, "handed_to_support": 1}
CALM = 2


@dataclass(slots=True)
class _Move:
    intent: Intent
    to: IntentState
    changes: Mapping[str, Any]
    story: tuple[Any, ...]
    waiting: asyncio.Future[Intent]
    trouble: Exception | None = None


class RowMoves:
    """`submit` runs work in the journal's thread; `check` refuses a file that is not ours."""

    def __init__(
        self,
        submit: Submit,
        check: Callable[[Connection], None],
        now: Callable[[], datetime],
    ) -> None:
        self._submit, self._check, self._now = submit, check, now
        self._queue: list[_Move] = []
        self._busy = False

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
        """The row as committed. StorageTrouble("busy"): somebody has moved it before."""
        if (intent.state, to) not in ARROWS:
            raise ValueError(f"no arrow {intent.state} -> {to}")
        values = {n: v for n, v in (changes or {}).items() if n not in _UNUSED}
        if strange := set(values) - MOVED:
            raise ValueError(f"not to be changed here: {sorted(strange)}")
        tried = values.get("attempt", intent.attempt)
        texts = (request_id[:_DETAIL_CHARS], detail[:_DETAIL_CHARS])
        story = (str(intent.state), str(to), tried, http_status, *texts)
        loop = asyncio.get_running_loop()
        one = _Move(intent, to, values, story, loop.create_future())
        self._queue.append(one)
        if not self._busy:
            self._flush(loop)
        moved = await one.waiting
        return replace(moved, items=tuple(items)) if items is not None else moved

    # --- group commit ---------------------------------------------------------------------------
    def _flush(self, loop: asyncio.AbstractEventLoop) -> None:
        moves, self._queue = self._queue, []
        self._busy = True
        try:
            done = self._submit(lambda connection: self._commit(connection, moves))
        except BaseException:
            self._busy = False
            raise
        done.add_done_callback(lambda future: _tell(loop, self._flushed, loop, moves, future))

    def _flushed(
        self, loop: asyncio.AbstractEventLoop, moves: list[_Move], future: Future[Any]
    ) -> None:
        self._busy = False
        failed = future.exception() if not future.cancelled() else StorageTrouble("locked")
        for one in moves:
            if one.waiting.done():
                continue  # its caller has left; the commit stands all the same
            if (trouble := failed or one.trouble) is not None:
                one.waiting.set_exception(trouble)
            else:
                one.waiting.set_result(_moved(one))
        if self._queue:
            self._flush(loop)

    def _commit(self, connection: Connection, moves: list[_Move]) -> None:
        with database.transaction(connection):
            self._check(connection)
            chain = batch_rows.Chain(connection, to_us(self._now()))
            for one in moves:
                if not _step(connection, one):
                    one.trouble = StorageTrouble("busy")
                    continue
                bid, n = batch_rows.place_of(one.intent.id)
                chain.add(bid, n, one.intent.version + 1, one.story)
            chain.write()


def _tell(loop: asyncio.AbstractEventLoop, slot: Callable[..., None], *args: Any) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(slot, *args)


def _step(connection: Connection, one: _Move) -> bool:
    """False: the row is not as the caller knew it."""
    intent = one.intent
    columns: dict[str, Any] = {"state": str(one.to)}
    columns["rank"] = ATTENTION.get(str(one.to), CALM)
    for name, value in one.changes.items():
        columns[name] = to_us(value) if name in _INSTANTS and value is not None else value
    if intent.state is IntentState.PLANNED and one.to is IntentState.SENDING:
        columns |= {"method": intent.method, "path": intent.path, "body": intent.body}
        columns["body_hash"] = hashlib.sha256(intent.body).hexdigest()
    bid, n = batch_rows.place_of(intent.id)
    done = connection.execute(
        f"UPDATE batch_row SET version = version + 1, {', '.join(f'{c} = ?' for c in columns)}"  # noqa: S608 names are checked
        " WHERE bid = ? AND n = ? AND version = ? AND state = ?",
        (*columns.values(), bid, n, intent.version, str(intent.state)),
    )
    return bool(done.rowcount == 1)


def _moved(one: _Move) -> Intent:
    known = {name: value for name, value in one.changes.items() if name != "done_at"}
    return replace(
        one.intent,
        state=one.to,
        version=one.intent.version + 1,
        done_at=one.changes.get("done_at", one.intent.done_at),
        **known,
    )
