"""Batches and their rows as the columns hold them, and the chain that binds their events."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.batch import Batch, BatchRow, Count, Kind, Level, State, Tally
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.history import fold_text
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.ports.batch import Work

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kyivstar_desktop.adapters.store.database import Connection

GENESIS = "0" * 64
MONEY = "UAH"  # marks kopiykas in the detail of a verdict
BATCH = (
    "kind", "label", "state", "created_at", "created_by", "rows", "total", "fee", "tally",
    "file_hash", "path", "columns", "source_id", "source_name", "source_kind", "what", "digest",
    "grant_id", "grant_until", "approved_by", "started_at", "ended_at", "note", "cause",
    "checked_ms", "folder", "again_of", "unreconciled", "short", "unread",
    "fill", "hidden", "unlisted",
)  # fmt: skip
_INSTANTS = frozenset(("created_at", "grant_until", "started_at", "ended_at"))
_MONEY = frozenset(("total", "fee", "fill"))
_LISTS = frozenset(("columns", "unreconciled"))
ROW = (
    "n", "line_no", "number_text", "number", "user", "amount_text", "amount", "has_amount", "what",
    "comment", "external_id", "line", "customer", "node", "level", "code", "detail", "excluded",
    "accepted", "away", "state", "reason", "server_id", "last_sent_at",
)  # fmt: skip
SHOWN = ", ".join(ROW)
NEW_ROW = (*ROW[:-4], "search", "rank")
WORK = (
    "bid", "n", "idx", "number", "amount", "line", "customer", "what", "key", "method", "path",
    "body", "body_hash", "state", "reason", "attempt", "first_sent_at", "last_sent_at",
    "key_expires_at", "server_id", "next_ask_at", "version",
)  # fmt: skip
SENT_KINDS = {Kind.TOPUP: "topup"}
"""Kind of the intent that a row is sent as; every other kind is an order."""


# --- batch --------------------------------------------------------------------------------------
def stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Members of a Batch as columns."""
    return {name: _column(name, value) for name, value in values.items()}


def _column(name: str, value: Any) -> Any:
    if name in _INSTANTS:
        return None if value is None else to_us(value)
    if name in _MONEY:
        return value.kopiykas
    if name == "tally":
        return tally_text(value)
    if name in _LISTS:
        return json.dumps(value, ensure_ascii=False)
    return (
        int(value) if isinstance(value, bool) else value if isinstance(value, int) else str(value)
    )


def batch_of(row: Sequence[Any]) -> Batch:
    """`row`: bid, the columns of `BATCH`, the line of the first planned row or None."""
    bid, *rest, first = row
    given = dict(zip(BATCH, rest, strict=True))
    for name in _INSTANTS:
        given[name] = None if given[name] is None else from_us(given[name])
    for name in _MONEY:
        given[name] = Money(given[name])
    given["columns"] = tuple(tuple(pair) for pair in json.loads(given["columns"]))
    given["unreconciled"] = tuple(json.loads(given["unreconciled"]))
    given["kind"], given["state"] = Kind(given["kind"]), State(given["state"])
    given["tally"], given["folder"] = tally_of(given["tally"]), bool(given["folder"])
    given["short"], given["unlisted"] = bool(given["short"]), bool(given["unlisted"])
    return Batch(id=str(bid), resume_from=first or 0, **given)


_COUNTS = tuple(f.name for f in fields(Tally) if f.name not in {"levels", "codes"})


def tally_text(tally: Tally) -> str:
    made: dict[str, Any] = {}
    for name in _COUNTS:
        value = getattr(tally, name)
        made[name] = [value.rows, value.kopiykas] if isinstance(value, Count) else value
    made["levels"] = [[str(level), count.rows, count.kopiykas] for level, count in tally.levels]
    made["codes"] = [[code, count.rows, count.kopiykas] for code, count in tally.codes]
    return json.dumps(made, separators=(",", ":"))


def tally_of(text: str) -> Tally:
    if not text:
        return Tally()
    given: dict[str, Any] = json.loads(text)
    levels = tuple((Level(level), Count(*rest)) for level, *rest in given.pop("levels"))
    codes = tuple((code, Count(*rest)) for code, *rest in given.pop("codes"))
    plain: dict[str, Any] = {n: Count(*v) if isinstance(v, list) else v for n, v in given.items()}
    return Tally(levels=levels, codes=codes, **plain)


_GROUPS = """SELECT level, code, state, excluded, accepted, away, count(*), sum(amount)
    FROM batch_row WHERE bid = ? GROUP BY level, code, state, excluded, accepted, away"""


def count_rows(connection: Connection, bid: int) -> Tally:
    """Counts of a whole batch in one pass over its rows."""
    levels: dict[Level, Count] = {}
    codes: dict[str, Count] = {}
    states: dict[str, Count] = {}
    going, waiting, out, attention = Count(), 0, 0, 0
    for level_word, code, state, excluded, accepted, away, rows, kopiykas in connection.execute(
        _GROUPS, (bid,)
    ):
        level = Level(level_word)
        levels[level] = levels.get(level, Count()).plus(kopiykas, rows)
        codes[code] = codes.get(code, Count()).plus(kopiykas, rows)
        word = "sending" if state == "processing" else state
        states[word] = states.get(word, Count()).plus(kopiykas, rows)
        out += rows if excluded else 0
        waits = level is Level.WARNING and not accepted
        waiting += rows if waits and not excluded else 0
        attention += rows if state == "rejected" and not away else 0
        if state != "draft" or not (excluded or waits or level is Level.ERROR):
            going = going.plus(kopiykas, rows)
    return Tally(
        going=going,
        levels=tuple(sorted(levels.items(), key=lambda pair: pair[0].rank)),
        codes=tuple(sorted(codes.items(), key=lambda pair: (-pair[1].rows, pair[0]))),
        waiting=waiting,
        excluded=out,
        attention=attention,
        handed=states.get("handed_to_support", Count()),
        **{
            name: states.get(name, Count())
            for name in ("planned", "sending", "unknown", "confirmed", "rejected", "cancelled")
        },
    )


# --- rows ---------------------------------------------------------------------------------------
def row_values(row: BatchRow) -> list[Any]:
    """One value per `NEW_ROW`."""
    amount = row.amount or ZERO
    words = f"{row.number or row.number_text} {row.user} {row.comment} {row.external_id}"
    return [
        row.n, row.line_no, row.number_text, row.number, row.user, row.amount_text,
        amount.kopiykas, int(row.amount is not None), row.what, row.comment, row.external_id,
        row.line, row.customer, row.node, str(row.level), str(row.code), detail_text(row.detail),
        int(row.excluded), int(row.accepted), int(row.away), fold_text(words), rank_of(row.level),
    ]  # fmt: skip


def rank_of(level: Level) -> int:
    """Problems first: errors, then warnings, then the rest."""
    return level.rank


def row_of(values: Sequence[Any]) -> BatchRow:
    """`values`: the columns of `SHOWN`."""
    given = dict(zip(ROW, values, strict=True))
    sent, has_amount = given.pop("last_sent_at"), given.pop("has_amount")
    given["amount"] = Money(given["amount"]) if has_amount else None
    given["level"], given["detail"] = Level(given["level"]), detail_of(given["detail"])
    for name in ("excluded", "accepted", "away"):
        given[name] = bool(given[name])
    return BatchRow(**given, sent_at=None if sent is None else from_us(sent))


def detail_text(detail: Mapping[str, Any]) -> str:
    if not detail:
        return ""
    plain = {n: {MONEY: v.kopiykas} if isinstance(v, Money) else v for n, v in detail.items()}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def detail_of(text: str) -> Mapping[str, Any]:
    if not text:
        return {}
    found: dict[str, Any] = json.loads(text)
    return {n: Money(v[MONEY]) if isinstance(v, dict) else v for n, v in found.items()}


# --- rows on their way --------------------------------------------------------------------------
def intent_id(bid: int, n: int) -> str:
    return f"b{bid}.{n}"


def place_of(intent: str) -> tuple[int, int]:
    """(bid, n) of an intent's id."""
    bid, _, n = intent.removeprefix("b").partition(".")
    return int(bid), int(n)


_WORK = f"SELECT {', '.join(WORK)} FROM batch_row"  # noqa: S608 our own column names
OF_WORK = "INDEXED BY batch_row_work"
"""Left to itself SQLite walks all rows of the batch to the first one of a state."""
_OWNERS = "SELECT kind, operator, subject, source_id, created_at FROM batch WHERE bid = ?"


def load_work(
    connection: Connection, bid: int, condition: str, values: Iterable[Any], *, index: str = ""
) -> tuple[Work, ...]:
    """Rows of one batch as intents. StorageTrouble("damaged"): other bytes than were journalled."""
    owner = connection.execute(_OWNERS, (bid,)).fetchone()
    found = connection.execute(
        f"{_WORK} {index} WHERE bid = ? {condition}", (bid, *values)
    ).fetchall()
    return tuple(_work(owner, dict(zip(WORK, row, strict=True))) for row in found)


def _work(owner: Sequence[Any], row: Mapping[str, Any]) -> Work:
    kind, operator, subject, source, created = owner
    body = bytes(row["body"] or b"")
    if row["body_hash"] and hashlib.sha256(body).hexdigest() != row["body_hash"]:
        raise StorageTrouble("damaged")
    amount, state = Money(row["amount"]), IntentState(row["state"])
    item = ItemState.CREDITED if state is IntentState.CONFIRMED else ItemState.WAITING
    intent = Intent(
        id=intent_id(row["bid"], row["n"]),
        kind=SENT_KINDS.get(Kind(kind), "order"),
        operator=operator,
        subject=subject,
        key=row["key"] or "",
        method=row["method"],
        path=row["path"],
        body=body,
        amount=amount,
        fee=ZERO,
        source=source,
        items=(IntentItem(1, row["number"] or "", amount, item),),
        state=state,
        created_at=from_us(created),
        reason=row["reason"],
        attempt=row["attempt"],
        first_sent_at=_instant(row["first_sent_at"]),
        last_sent_at=_instant(row["last_sent_at"]),
        key_expires_at=_instant(row["key_expires_at"]),
        server_id=row["server_id"],
        next_ask_at=_instant(row["next_ask_at"]),
        version=row["version"],
    )
    index = -1 if row["idx"] is None else int(row["idx"])
    return Work(str(row["bid"]), row["n"], index, intent, row["line"], row["customer"], row["what"])


def _instant(micros: int | None) -> Any:
    return None if micros is None else from_us(micros)


# --- events -------------------------------------------------------------------------------------
_LAST = "SELECT hash FROM batch_event WHERE bid = ? ORDER BY seq DESC LIMIT 1"
_EVENT = """INSERT INTO batch_event(bid, n, version, at, old, new, try, http_status, request_id,
    detail, prev_hash, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def link(event: Sequence[Any]) -> str:
    """SHA-256 over an event and the hash before it; the act itself is in the batch's digest."""
    return hashlib.sha256("\x1f".join(map(str, event)).encode()).hexdigest()


class Chain:
    """Events of one transaction, each bound to the one before it in its batch."""

    def __init__(self, connection: Connection, at: int) -> None:
        self._connection, self._at = connection, at
        self._last: dict[int, str] = {}
        self._events: list[tuple[Any, ...]] = []

    def add(self, bid: int, n: int, version: int, story: tuple[Any, ...]) -> None:
        """`story`: old, new, try, HTTP status, request id, detail."""
        if bid not in self._last:
            found = self._connection.execute(_LAST, (bid,)).fetchone()
            self._last[bid] = found[0] if found else GENESIS
        event = (bid, n, version, self._at, *story, self._last[bid])
        self._last[bid] = link(event)
        self._events.append((*event, self._last[bid]))

    def write(self) -> None:
        self._connection.executemany(_EVENT, self._events)
