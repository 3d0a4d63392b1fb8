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

from kyivstar_sandbox.db.schema import account, account_link, change, person, role
from kyivstar_sandbox.db.schema_identity import event, event_counter, event_pending
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import clocks
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
_CHANGES: Final = select(change).order_by(change.c.id)
_LAST: Final = select(event_counter.c.last).where(event_counter.c.sub == bindparam("person"))
_GROW: Final = (
    update(event_counter)
    .where(event_counter.c.sub == bindparam("person"))
    .values(last=event_counter.c.last + bindparam("more"))
)
_INSERT: Final = insert(event)


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
    rows = conn.execute(_CHANGES).all()
    if not rows:
        return 0
    conn.execute(delete(change).where(change.c.id <= rows[-1].id))
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


def forget_changes(conn: Connection) -> None:
    """Drop what a seed has noted: nobody was there to be told."""
    conn.execute(delete(change))


def promote(conn: Connection) -> int:
    """Give the held-back bucket events whose second has passed their numbers; return the count."""
    now = micros(clocks.security(conn))
    due = conn.execute(select(event_pending).where(event_pending.c.due_at <= now)).all()
    if not due:
        return 0
    conn.execute(delete(event_pending).where(event_pending.c.due_at <= now))
    for row in due:
        _add(conn, row.sub, [_News(row.kind, row.ident)], row.correlator)
    return len(due)


def has_due(conn: Connection) -> bool:
    """Whether `expand` or `promote` would do anything."""
    now = micros(clocks.security(conn))
    held = select(event_pending.c.sub).where(event_pending.c.due_at <= now).limit(1)
    if conn.execute(held).first() is not None:
        return True
    return conn.execute(select(change.c.id).limit(1)).first() is not None


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
    if not news:
        return
    cause = _cause(conn) if correlator is None else correlator
    grown = {"person": sub, "more": len(news)}
    if conn.execute(_GROW, grown).rowcount == 0:
        insert_if_absent(conn, event_counter, {"sub": sub, "last": 0})
        conn.execute(_GROW, grown)
    first = _last(conn, sub) - len(news) + 1
    at, kept_from = micros(clocks.business(conn)), micros(clocks.security(conn))
    conn.execute(
        _INSERT,
        [
            {
                "sub": sub, "seq": first + place, "kind": one.kind, "ident": one.ident, "at": at,
                "kept_from": kept_from, "correlator": cause, "payload": one.payload,
            }
            for place, one in enumerate(news)
        ],
    )  # fmt: skip


def _last(conn: Connection, sub: str) -> int:
    return int(conn.execute(_LAST, {"person": sub}).scalar() or 0)


def _not_too_soon(conn: Connection, sub: str, news: list[_News]) -> list[_News]:
    if not any(one.kind == COALESCED for one in news):
        return news
    now = micros(clocks.security(conn))
    recent = _recent(conn, sub, now - QUIET_MICROS)
    kept = []
    for one in news:
        told = recent.get(one.ident) if one.kind == COALESCED else None
        if told is None:
            kept.append(one)
            continue
        row = {
            "sub": sub, "kind": one.kind, "ident": one.ident, "due_at": told + QUIET_MICROS,
            "correlator": _cause(conn),
        }  # fmt: skip
        insert_if_absent(conn, event_pending, row)
    return kept


def _recent(conn: Connection, sub: str, since: int) -> dict[str, int]:
    rows = conn.execute(
        select(event.c.ident, func.max(event.c.kept_from))
        .where(event.c.sub == sub, event.c.kind == COALESCED, event.c.kept_from > since)
        .group_by(event.c.ident)
    )
    return {str(ident): int(told) for ident, told in rows}


def _audience(conn: Connection, accounts: Iterable[str]) -> dict[str, dict[str, bool]]:
    """Registered people by sub, each with those of `accounts` that her roles reach, and whether
    they do so otherwise than through a universal account.
    """
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    holders: dict[str, set[str]] = {}
    for one in accounts:
        for above, is_own in _above(conn, one):
            if above not in holders:
                holders[above] = _holders(conn, above)
            for sub in holders[above]:
                found[sub][one] = is_own or found[sub].get(one, False)
    return dict(sorted(found.items()))


def _above(conn: Connection, account_id: str) -> list[tuple[str, bool]]:
    """The account and everything it hangs under (True), and the universal accounts that contain
    these (False).
    """
    up = select(account.c.id, account.c.parent_id).where(account.c.id == account_id)
    tree = up.cte("above", recursive=True)
    parent = select(account.c.id, account.c.parent_id)
    tree = tree.union(parent.join(tree, account.c.id == tree.c.parent_id))
    chain = list(conn.execute(select(tree.c.id)).scalars())
    linked = conn.execute(
        select(account_link.c.account_id).where(
            account_link.c.related_id.in_(chain),
            account_link.c.kind == "contains",
            account_link.c.end_at.is_(None),
        )
    ).scalars()
    return [*((one, True) for one in chain), *((one, False) for one in linked)]


def _holders(conn: Connection, account_id: str) -> set[str]:
    query = (
        select(role.c.sub)
        .join(person, person.c.sub == role.c.sub)
        .where(role.c.account == account_id, person.c.registered_at.is_not(None))
    )
    return set(conn.execute(query).scalars())
