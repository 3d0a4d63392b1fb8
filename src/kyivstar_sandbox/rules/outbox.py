"""Who is told what, in each person's own order (docs/contract.md 4).

Rows of `change` become rows of `event` in the transaction of their cause. The person's counter
row stays locked to the commit, so numbers become visible in order on any database.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, delete, func, insert, select, update

from kyivstar_sandbox.db.engine import ending
from kyivstar_sandbox.db.hot import Hot
from kyivstar_sandbox.db.schema import change, person, role
from kyivstar_sandbox.db.schema_identity import event, event_counter, event_pending
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import chains, clocks
from kyivstar_sandbox.rules.changes import Change
from kyivstar_sandbox.rules.inserting import insert_if_absent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

KEPT_ROWS: Final = 10_000
KEPT_MICROS: Final = 86_400_000_000
QUIET_MICROS: Final = 1_000_000
COALESCED: Final = "bucket"
OWN: Final = frozenset({"transfer"})
"""Kinds that never reach through a universal account (docs/contract.md 3.7)."""
_TAKE_CHANGES: Final = delete(change).returning(change)
_LAST: Final = select(event_counter.c.last).where(event_counter.c.sub == bindparam("person"))
_GROW: Final = Hot(
    update(event_counter)
    .where(event_counter.c.sub == bindparam("person"))
    .values(last=event_counter.c.last + bindparam("more"))
    .returning(event_counter.c.last)
)
_INSERT: Final = Hot(insert(event).values({one.name: bindparam(one.name) for one in event.c}))
_TAKE_PENDING: Final = (
    delete(event_pending).where(event_pending.c.due_at <= bindparam("now")).returning(event_pending)
)
_RECENT: Final = Hot(
    select(func.max(event.c.kept_from).label("told"))
    .where(event.c.sub == bindparam("person"), event.c.kind == COALESCED)
    .where(event.c.ident == bindparam("ident"), event.c.kept_from > bindparam("since"))
)
_HOLDERS: Final = Hot(
    select(role.c.sub)
    .join(person, person.c.sub == role.c.sub)
    .where(role.c.account == bindparam("account"))
    .where(person.c.registered_at.is_not(None))
)


@dataclass(frozen=True, slots=True)
class Item:
    """One event of a person. `payload` is JSON text, or None: read the resource at delivery."""

    seq: int
    kind: str
    ident: str
    at: int
    correlator: str
    payload: str | None


@dataclass(frozen=True, slots=True)
class _News:
    kind: str
    ident: str
    payload: str | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    sub: str
    news: _News
    cause: str


def set_cause(conn: Connection, correlator: str) -> None:
    """Name the request that causes what follows in this transaction; "" = time itself."""
    conn.info["correlator"] = correlator


def tell(conn: Connection, *, sub: str, kind: str, ident: str) -> None:
    """Tell one person about a resource of hers (a payment, a card) without asking for rights."""
    _add(conn, sub, [_News(kind, ident)])


def tell_body(
    conn: Connection, *, sub: str, kind: str, ident: str, body: Mapping[str, Any]
) -> None:
    """Tell one person a finished body; `kind` is the event's type."""
    _add(conn, sub, [_News(kind, ident, json.dumps(body, ensure_ascii=False))])


def tell_everyone(conn: Connection, *, kind: str, ident: str, body: Mapping[str, Any]) -> None:
    """Tell every registered person a finished body (a service notice)."""
    for sub in conn.execute(select(person.c.sub).where(person.c.registered_at.is_not(None))):
        tell_body(conn, sub=sub.sub, kind=kind, ident=ident, body=body)


def expand(conn: Connection) -> int:
    """Turn what changed into events of those who may see it; return the count of changes.

    Only people who have registered are told. A bucket is told at most once a second and person:
    what comes sooner waits in `event_pending`, and its last state follows.
    """
    rows = _taken(conn)
    by_account: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for row in rows:
        if row.account is not None:
            by_account[row.account][row.kind, row.ident] = None
    audience = _audience(conn, by_account)
    for sub, accounts in audience.items():
        news = [
            _News(*pair)
            for one, is_own in accounts.items()
            for pair in by_account[one]
            if is_own or pair[0] not in OWN
        ]
        _add(conn, sub, _not_too_soon(conn, sub, news))
    return len(rows)


def _taken(conn: Connection) -> list[Change]:
    end = ending(conn)
    if end is None:
        rows = sorted(conn.execute(_TAKE_CHANGES).all(), key=lambda row: row.id)
        return [Change(row.kind, row.ident, row.account) for row in rows]
    taken = list(end.changes)
    end.changes.clear()
    return taken


def forget_changes(conn: Connection) -> None:
    """Drop what a seed has noted: nobody was there to be told."""
    conn.execute(delete(change))
    end = ending(conn)
    if end is not None:
        end.changes.clear()


def promote(conn: Connection) -> int:
    """Give the held-back bucket events whose second has passed their numbers; return the count."""
    now = micros(clocks.security(conn))
    due = conn.execute(_TAKE_PENDING, {"now": now}).all()
    for row in sorted(due, key=lambda row: (row.due_at, row.sub, row.kind, row.ident)):
        _add(conn, row.sub, [_News(row.kind, row.ident)], row.correlator)
    return len(due)


def has_due(conn: Connection) -> bool:
    """Whether `expand` or `promote` would do anything."""
    now = micros(clocks.security(conn))
    held = select(event_pending.c.sub).where(event_pending.c.due_at <= now).limit(1)
    if conn.execute(held).first() is not None:
        return True
    end = ending(conn)
    return end is not None and bool(end.changes)


def span(conn: Connection, sub: str) -> tuple[int, int]:
    """(first number still kept, last number given); first > last when nothing is kept."""
    last = _last(conn, sub)
    first = conn.execute(select(func.min(event.c.seq)).where(event.c.sub == sub)).scalar()
    return (last + 1 if first is None else int(first)), last


def after(conn: Connection, sub: str, seq: int, *, most: int = 200) -> list[Item]:
    """Return the person's events above `seq`, in order."""
    rows = conn.execute(
        select(event).where(event.c.sub == sub, event.c.seq > seq).order_by(event.c.seq).limit(most)
    )
    return [Item(row.seq, row.kind, row.ident, row.at, row.correlator, row.payload) for row in rows]


def purge(conn: Connection, now: int) -> None:
    """Keep 24 h and the last 10 000 of each person."""
    conn.execute(delete(event).where(event.c.kept_from <= now - KEPT_MICROS))
    full = select(event_counter).where(event_counter.c.last > KEPT_ROWS)
    for row in conn.execute(full).all():
        old = (event.c.sub == row.sub) & (event.c.seq <= row.last - KEPT_ROWS)
        conn.execute(delete(event).where(old))


def _cause(conn: Connection) -> str:
    return str(conn.info.get("correlator", ""))


def _add(conn: Connection, sub: str, news: Sequence[_News], correlator: str | None = None) -> None:
    """Note what a person is told; it is written at the end of the transaction.

    There the counters of all who are told are locked in one order, and not for long.
    """
    if not news:
        return
    cause = _cause(conn) if correlator is None else correlator
    told = [_Told(sub, one, cause) for one in news]
    end = ending(conn)
    if end is None:
        _write(conn, told)
        return
    end.items += told
    end.write, end.rings = flush, True


def flush(conn: Connection) -> None:
    """Write what was noted so far; the end of the transaction does it by itself."""
    end = ending(conn)
    if end is not None:
        expand(conn)
        if end.items:
            _write(conn, end.items)
        end.items.clear()


def _write(conn: Connection, told: Sequence[_Told]) -> None:
    by_person: dict[str, list[_Told]] = defaultdict(list)
    for one in told:
        by_person[one.sub].append(one)
    at, kept_from = micros(clocks.business(conn)), micros(clocks.security(conn))
    rows = []
    for sub, items in sorted(by_person.items()):
        first = _grown(conn, sub, len(items)) - len(items) + 1
        rows += [
            {
                "sub": sub, "seq": first + place, "kind": one.news.kind, "ident": one.news.ident,
                "at": at, "kept_from": kept_from, "correlator": one.cause,
                "payload": one.news.payload,
            }
            for place, one in enumerate(items)
        ]  # fmt: skip
    _INSERT.run_many(conn, rows)


def _grown(conn: Connection, sub: str, more: int) -> int:
    """The person's last number after `more` new ones; the row stays locked to the commit."""
    grown = {"person": sub, "more": more}
    row = _GROW.first(conn, grown)
    if row is None:
        insert_if_absent(conn, event_counter, {"sub": sub, "last": 0})
        row = _GROW.first(conn, grown)
    return int(row.last)


def _last(conn: Connection, sub: str) -> int:
    return int(conn.execute(_LAST, {"person": sub}).scalar() or 0)


def _not_too_soon(conn: Connection, sub: str, news: list[_News]) -> list[_News]:
    now = micros(clocks.security(conn))
    end = ending(conn)
    noted = {
        one.news.ident
        for one in (end.items if end is not None else ())
        if one.sub == sub and one.news.kind == COALESCED
    }
    kept = []
    for one in news:
        told = None
        if one.kind == COALESCED:
            told = now if one.ident in noted else _told_at(conn, sub, one.ident, now)
        if told is None:
            kept.append(one)
            continue
        row = {
            "sub": sub, "kind": one.kind, "ident": one.ident, "due_at": told + QUIET_MICROS,
            "correlator": _cause(conn),
        }  # fmt: skip
        insert_if_absent(conn, event_pending, row)
    return kept


def _told_at(conn: Connection, sub: str, ident: str, now: int) -> int | None:
    """When the person was last told of this bucket, if that was less than a second ago."""
    asked = {"person": sub, "ident": ident, "since": now - QUIET_MICROS}
    told: int | None = _RECENT.first(conn, asked).told
    return told


def _audience(conn: Connection, accounts: Iterable[str]) -> dict[str, dict[str, bool]]:
    """Registered people by sub, each with those of `accounts` that her roles reach, and whether
    they do so otherwise than through a universal account.
    """
    above = {one: _ways(conn, one) for one in accounts}
    wanted = {way for chain in above.values() for way, _ in chain}
    holders = {one: _holders(conn, one) for one in sorted(wanted)}
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    for one, chain in above.items():
        for way, is_own in chain:
            for sub in holders[way]:
                found[sub][one] = is_own or found[sub].get(one, False)
    return dict(sorted(found.items()))


def _ways(conn: Connection, account_id: str) -> list[tuple[str, bool]]:
    """The account and everything it hangs under (True), and the universal accounts that contain
    it (False): those hold nothing but personal accounts.
    """
    own = [(one, True) for one in chains.above(conn, account_id)]
    return own + [(one, False) for one in chains.universal(conn, account_id)]


def _holders(conn: Connection, account_id: str) -> tuple[str, ...]:
    return tuple(row.sub for row in _HOLDERS.all(conn, {"account": account_id}))
