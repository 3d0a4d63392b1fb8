"""Acts on a whole batch, each inside one open transaction: seal, plan, cancel, recover, verify."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store import batch_rows
from kyivstar_desktop.adapters.store.batch_schema import WORKING
from kyivstar_desktop.adapters.store.kyiv import from_us
from kyivstar_desktop.domain.batch_digest import DigestTree, leaf
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.intents import Intent

PIECE = 10_000
_GOES = """(state = 'planned' OR (state = 'draft' AND excluded = 0 AND number IS NOT NULL
    AND (level = 'ok' OR (level = 'warning' AND accepted = 1))))"""
_CHANGED = frozenset(batch_rows.BATCH)
_ASKED = 500


def change(connection: Connection, bid: int, values: Mapping[str, Any], at: int) -> None:
    """Members of a batch. ValueError for one that a batch does not have."""
    if strange := set(values) - _CHANGED:
        raise ValueError(f"not to be changed here: {sorted(strange)}")
    columns = batch_rows.stored(values)
    if "state" in columns:
        (before,) = connection.execute("SELECT state FROM batch WHERE bid = ?", (bid,)).fetchone()
        if before != columns["state"]:
            told = f"{columns.get('cause', '')} {columns.get('grant_id', '')}".strip()
            _tell(connection, bid, at, (before, columns["state"], 0, None, "", told))
    sets = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(f"UPDATE batch SET {sets} WHERE bid = ?", (*columns.values(), bid))  # noqa: S608 names are checked


def _tell(connection: Connection, bid: int, at: int, story: tuple[Any, ...]) -> None:
    chain = batch_rows.Chain(connection, at)
    chain.add(bid, 0, 0, story)
    chain.write()


# --- seal and plan ------------------------------------------------------------------------------
def unseal(connection: Connection, bid: int) -> None:
    """Nothing has a place until the new digest is made; keys stay with their rows.

    A row that was sent carries its place and proof in its own bytes.
    """
    connection.execute("UPDATE batch_row SET idx = NULL WHERE bid = ? AND idx IS NOT NULL", (bid,))
    connection.execute("UPDATE batch SET digest = '' WHERE bid = ?", (bid,))


def seal_piece(
    connection: Connection, bid: int, after: int, index: int, keys: Sequence[str]
) -> tuple[int, int]:
    """(last row, how many) of at most so many rows as there are keys; a known key is kept."""
    found = connection.execute(
        f"SELECT n FROM batch_row WHERE bid = ? AND n > ? AND {_GOES} ORDER BY n LIMIT ?",  # noqa: S608
        (bid, after, len(keys)),
    ).fetchall()
    connection.executemany(
        "UPDATE batch_row SET key = ? WHERE bid = ? AND n = ? AND key IS NULL",
        [(keys[at], bid, n) for at, (n,) in enumerate(found)],
    )
    connection.executemany(
        "UPDATE batch_row SET idx = ? WHERE bid = ? AND n = ?",
        [(index + at, bid, n) for at, (n,) in enumerate(found)],
    )
    return (found[-1][0] if found else after), len(found)


def _leaves(connection: Connection, bid: int) -> Iterator[bytes]:
    rows = connection.execute(
        """SELECT idx, key, number, amount FROM batch_row
            WHERE bid = ? AND idx IS NOT NULL ORDER BY idx""",
        (bid,),
    )
    for idx, key, number, amount in rows:
        yield leaf(idx, key=key, recipient=number, kopiykas=amount)


def read_tree(connection: Connection, bid: int) -> DigestTree:
    """ValueError where no row goes."""
    return DigestTree(_leaves(connection, bid))


def keep_digest(connection: Connection, bid: int, digest: str) -> None:
    connection.execute("UPDATE batch SET digest = ? WHERE bid = ?", (digest, bid))


def checked_tree(connection: Connection, bid: int) -> DigestTree:
    tree = read_tree(connection, bid)
    (kept,) = connection.execute("SELECT digest FROM batch WHERE bid = ?", (bid,)).fetchone()
    if tree.digest != kept:
        raise ValueError("the rows are not those of the digest")
    return tree


def plan(connection: Connection, bid: int) -> None:
    """T1 of all sealed rows. The event names the digest: it covers every key, number and sum."""
    connection.execute(
        """UPDATE batch_row SET state = 'planned', rank = 2, version = 1
            WHERE bid = ? AND idx IS NOT NULL AND state = 'draft'""",
        (bid,),
    )
    connection.execute(
        "UPDATE batch_row SET rank = 3 WHERE bid = ? AND state = 'draft' AND rank < 3", (bid,)
    )


def cancel(connection: Connection, bid: int, reason: str, at: int) -> None:
    """T2 of all planned rows."""
    done = connection.execute(
        """UPDATE batch_row SET state = 'cancelled', reason = ?, done_at = ?, rank = 2,
            version = version + 1 WHERE bid = ? AND state = 'planned'""",
        (reason, at, bid),
    )
    _tell(connection, bid, at, ("planned", "cancelled", 0, None, "", f"{done.rowcount} rows"))


def leave_out(connection: Connection, bid: int, rows: Mapping[int, str], at: int) -> None:
    """T2 of planned rows, each with its cause and its event."""
    chain = batch_rows.Chain(connection, at)
    for n, reason in rows.items():
        found = connection.execute(
            "SELECT version, attempt FROM batch_row WHERE bid = ? AND n = ? AND state = 'planned'",
            (bid, n),
        ).fetchone()
        if found is None:
            continue
        connection.execute(
            """UPDATE batch_row SET state = 'cancelled', reason = ?, done_at = ?, rank = 2,
                version = version + 1 WHERE bid = ? AND n = ?""",
            (reason, at, bid, n),
        )
        chain.add(bid, n, found[0] + 1, ("planned", "cancelled", found[1], None, "", reason))
    chain.write()


def settle(connection: Connection, bid: int, confirmed: Sequence[int], at: int) -> None:
    """Rows that were done here: each arrow is taken, as the table wants it."""
    for old, new in (("planned", "sending"), ("sending", "confirmed")):
        connection.executemany(
            f"""UPDATE batch_row SET state = '{new}', done_at = ?, version = version + 1
                WHERE bid = ? AND n = ? AND state = '{old}'""",  # noqa: S608 our own words
            [(at, bid, n) for n in confirmed],
        )
    _tell(connection, bid, at, ("planned", "confirmed", 0, None, "", f"{len(confirmed)} rows"))


def recover(connection: Connection, at: int) -> list[int]:
    """T9 of every row in flight, each with its event; batches that have unknown rows."""
    rows = connection.execute(
        f"SELECT bid, n, version, attempt FROM batch_row WHERE state = 'sending' AND {WORKING}"  # noqa: S608
    ).fetchall()
    chain = batch_rows.Chain(connection, at)
    for bid, n, version, attempt in rows:
        connection.execute(
            """UPDATE batch_row SET state = 'unknown', rank = 1, next_ask_at = ?,
                version = version + 1 WHERE bid = ? AND n = ?""",
            (at, bid, n),
        )
        chain.add(bid, n, version + 1, ("sending", "unknown", attempt, None, "", "found at start"))
    chain.write()
    found = connection.execute(
        "SELECT DISTINCT bid FROM batch_row"  # noqa: S608
        f" WHERE state IN ('unknown', 'handed_to_support') AND {WORKING}"
    )
    return [bid for (bid,) in found]


_SENT = "state IN ('sending', 'unknown', 'processing', 'handed_to_support')"


def unresolved(connection: Connection) -> tuple[Intent, ...]:
    """Rows that were sent and are not final."""
    bids = connection.execute(
        f"SELECT DISTINCT bid FROM batch_row WHERE {_SENT} AND {WORKING}"  # noqa: S608 our own words
    ).fetchall()
    condition = f"AND {_SENT} AND {WORKING} ORDER BY n"
    index = batch_rows.OF_WORK
    found = (batch_rows.load_work(connection, bid, condition, (), index=index) for (bid,) in bids)
    return tuple(work.intent for works in found for work in works)


def count_unresolved(connection: Connection) -> int:
    """As `unresolved`, counted; 0 in a file that is older than its tables."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'batch_row'").fetchone()
    if known is None:
        return 0
    sql = f"SELECT count(*) FROM batch_row WHERE {_SENT} AND {WORKING}"  # noqa: S608 our own words
    return int(connection.execute(sql).fetchone()[0])


# --- looking back -------------------------------------------------------------------------------
_ROWS_PAID = """SELECT number, max(done_at), amount FROM batch_row INDEXED BY batch_row_paid
    WHERE state = 'confirmed' AND done_at >= ? AND number IN ({marks})
    AND bid IN (SELECT bid FROM batch WHERE kind = 'topup') GROUP BY number"""
_INTENTS_PAID = """SELECT i.recipient, max(t.done_at), i.amount FROM intent t
    JOIN intent_item i ON i.intent_id = t.id
    WHERE t.state = 'confirmed' AND t.kind IN ('payment', 'topup') AND t.created_at >= ?
    AND t.done_at >= ? GROUP BY i.recipient"""


def recent(
    connection: Connection, numbers: Sequence[str], since: int
) -> Mapping[str, tuple[datetime, Money]]:
    """The last confirmed top-up of each number in this file."""
    wanted = set(numbers)
    found: dict[str, tuple[int, int]] = {
        number: (at, amount)
        for number, at, amount in connection.execute(_INTENTS_PAID, (since, since))
        if number in wanted
    }
    for at in range(0, len(numbers), _ASKED):
        piece = numbers[at : at + _ASKED]
        sql = _ROWS_PAID.format(marks=", ".join("?" * len(piece)))
        for number, when, amount in connection.execute(sql, (since, *piece)):
            if number not in found or found[number][0] < when:
                found[number] = (when, amount)
    return {n: (from_us(when), Money(amount)) for n, (when, amount) in found.items()}


_ROWS_UNDER_WAY = f"""SELECT r.number, r.amount, b.label FROM batch b JOIN batch_row r
    ON r.bid = b.bid WHERE b.kind = 'topup' AND b.bid <> ? AND r.number IS NOT NULL
    AND (r.state = ? AND r.{WORKING})"""  # noqa: S608 our own words
_ROWS_SEALED = """SELECT r.number, r.amount, b.label FROM batch b CROSS JOIN batch_row r
    ON r.bid = b.bid WHERE b.kind = 'topup' AND b.bid <> ?
    AND b.state IN ('awaitingCode', 'awaitingApproval') AND r.state = 'draft'
    AND r.idx IS NOT NULL"""
_INTENTS_UNDER_WAY = """SELECT i.recipient, i.amount, '' FROM intent t
    JOIN intent_item i ON i.intent_id = t.id WHERE t.kind IN ('payment', 'topup')
    AND t.state NOT IN ('confirmed', 'rejected', 'cancelled')"""
_OPEN = ("planned", "sending", "unknown", "processing", "handed_to_support")


def under_way(connection: Connection, bid: int) -> Mapping[str, tuple[str, Money]]:
    """(label, sum) of numbers that wait or are on their way in other batches and in payments."""
    asks: list[tuple[str, tuple[Any, ...]]] = [(_INTENTS_UNDER_WAY, ()), (_ROWS_SEALED, (bid,))]
    asks += [(_ROWS_UNDER_WAY, (bid, state)) for state in _OPEN]
    found: dict[str, tuple[str, Money]] = {}
    for sql, given in asks:
        for number, amount, label in connection.execute(sql, given):
            found.setdefault(number, (label, Money(amount)))
    return found


_TAKEN = """SELECT r.line_no FROM batch b JOIN batch_row r ON r.bid = b.bid
    WHERE b.again_of = ? AND NOT (r.state = 'draft' AND b.started_at IS NOT NULL)"""


def taken_again(connection: Connection, bid: int) -> frozenset[int]:
    """Lines of this batch that stand in a later one made of its refused rows."""
    return frozenset(line for (line,) in connection.execute(_TAKEN, (str(bid),)))


def spent(connection: Connection, bid: int, before: int, but: Sequence[int]) -> Mapping[str, int]:
    """Kopiykas by department of the rows before one, without some."""
    marks = ", ".join("?" * len(but))
    sql = f"""SELECT node, sum(amount) FROM batch_row WHERE bid = ? AND n < ? AND level <> 'error'
        AND node <> '' AND n NOT IN ({marks}) GROUP BY node"""  # noqa: S608 marks only
    return dict(connection.execute(sql, (bid, before, *but)).fetchall())


_EVENTS = """SELECT bid, n, version, at, old, new, try, http_status, request_id, detail, prev_hash,
    hash FROM batch_event WHERE bid = ? ORDER BY seq"""


def find_altered(connection: Connection, bid: int) -> int | None:
    """The first row whose events are not as written; 0: the batch itself, or its digest."""
    before = batch_rows.GENESIS
    last: dict[int, tuple[int, str]] = {}
    for row in connection.execute(_EVENTS, (bid,)):
        *event, hashed = row
        n, version, old, new = row[1], row[2], row[4], row[5]
        known = last.get(n, (1, "planned"))
        if row[10] != before or batch_rows.link(event) != hashed:
            return int(n)
        if n and (version, old) != (known[0] + 1, known[1]):
            return int(n)
        before = hashed
        if n:
            last[n] = (version, new)
    rows = connection.execute(
        "SELECT n, version, state FROM batch_row WHERE bid = ? AND n IN"
        " (SELECT DISTINCT n FROM batch_event WHERE bid = ? AND n > 0)",
        (bid, bid),
    )
    for n, version, state in rows:
        if last.get(n) != (version, state):
            return int(n)
    return None
