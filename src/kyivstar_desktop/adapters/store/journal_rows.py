"""An intent and its events as rows, and the chain that binds them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.intents import Intent, IntentEvent, IntentItem, IntentState
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kyivstar_desktop.adapters.store.database import Connection

TEXTS = ("kind", "operator", "subject", "key", "method", "path", "source")
INSTANTS = ("first_sent_at", "last_sent_at", "key_expires_at", "next_ask_at", "left_at")
INSTANTS_LATE = ("code_until", "done_at")
MOVED = (
    "reason",
    "attempt",
    *INSTANTS,
    "server_id",
    "code_length",
    "code_until",
    "authorization_id",
    "bank_url",
    "receipt",
    "done_at",
)
NOTED = tuple(name for name in MOVED if name not in {"reason", "attempt", "first_sent_at"})
COLUMNS = (
    "id",
    *TEXTS,
    "body",
    "body_hash",
    "amount",
    "fee",
    "state",
    "created_at",
    "version",
    *MOVED,
)
SELECT = f"SELECT {', '.join(COLUMNS)} FROM intent"  # noqa: S608 our own column names
EVENT = """SELECT intent_id, n, at, old, new, try, http_status, request_id, detail, prev_hash, hash
    FROM intent_event"""
_ITEMS = "SELECT n, recipient, amount, state, server_id FROM intent_item WHERE intent_id = ?"
GENESIS = "0" * 64


def body_hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Members of an intent as the columns hold them: instants in microseconds."""
    instants = {"created_at", *INSTANTS, *INSTANTS_LATE}
    return {
        name: to_us(value) if name in instants and value is not None else value
        for name, value in values.items()
    }


def values_of(intent: Intent) -> list[Any]:
    """One value per `COLUMNS`."""
    plain = {name: getattr(intent, name) for name in COLUMNS if name != "body_hash"}
    plain |= {
        "amount": intent.amount.kopiykas,
        "fee": intent.fee.kopiykas,
        "state": str(intent.state),
        "body_hash": body_hash(intent.body),
    }
    row = stored(plain)
    return [row[name] for name in COLUMNS]


def load(connection: Connection, condition: str, values: Iterable[Any]) -> tuple[Intent, ...]:
    """Intents of a condition on `intent`. StorageTrouble("damaged") where the bytes to send are
    not those that were planned.
    """
    found = connection.execute(f"{SELECT} {condition}", tuple(values)).fetchall()
    return tuple(_intent(connection, dict(zip(COLUMNS, row, strict=True))) for row in found)


def _intent(connection: Connection, row: dict[str, Any]) -> Intent:
    if body_hash(row["body"]) != row.pop("body_hash"):
        raise StorageTrouble("damaged")
    for name in ("created_at", *INSTANTS, *INSTANTS_LATE):
        row[name] = None if row[name] is None else from_us(row[name])
    row |= {
        "amount": Money(row["amount"]),
        "fee": Money(row["fee"]),
        "state": IntentState(row["state"]),
        "items": tuple(
            IntentItem(n, recipient, Money(amount), ItemState(state), server_id)
            for n, recipient, amount, state, server_id in connection.execute(
                f"{_ITEMS} ORDER BY n", (row["id"],)
            )
        ),
    }
    return Intent(**row)


def event_of(row: tuple[Any, ...]) -> IntentEvent:
    intent_id, n, at, *rest = row
    return IntentEvent(intent_id, n, from_us(at), *rest)


def act_hash(connection: Connection, intent_id: str) -> str:
    """SHA-256 of what an intent is, as the file holds it now: every event binds it."""
    act = connection.execute(
        """SELECT id, kind, operator, subject, key, method, path, body_hash, hex(body), amount,
        fee, source, created_at FROM intent WHERE id = ?""",
        (intent_id,),
    ).fetchone()
    items = connection.execute(
        "SELECT n, recipient, amount FROM intent_item WHERE intent_id = ? ORDER BY n", (intent_id,)
    ).fetchall()
    return _digest([act, items])


def link(event: tuple[Any, ...], act: str) -> str:
    """Hash of an event: its members up to `prev_hash`, and the act."""
    return _digest([event, act])


def _digest(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
