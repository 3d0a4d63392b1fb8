"""What must hold in the ledger after every call, event, kill and restart (docs/contract.md 6.9)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, text

from kyivstar_sandbox.db.schema import action
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.rules import ledger, transfers

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST: Final = 50


@dataclass(frozen=True, slots=True)
class Violation:
    """``rule`` is the number of 6.9, ``what`` the row it was seen on."""

    rule: int
    what: str


_UNBALANCED: Final = """
SELECT entry_id || ' ' || unit FROM leg GROUP BY entry_id, unit HAVING SUM(amount) <> 0
"""
_ONE_LEGGED: Final = """
SELECT e.id FROM entry e LEFT JOIN leg l ON l.entry_id = e.id GROUP BY e.id HAVING COUNT(l.no) < 2
"""
_BUCKET_LEGS: Final = """
SELECT b.id FROM bucket b
LEFT JOIN (SELECT account, SUM(amount) AS total FROM leg GROUP BY account) s
  ON s.account = b.ledger
WHERE b.ledger IS NOT NULL AND b.amount <> COALESCE(s.total, 0)
"""
_CHAIN: Final = """
SELECT CASE WHEN amount_before <> previous THEN 'history row does not follow the one before it: '
  || id ELSE 'history does not sum to the bucket: ' || bucket_id END FROM (
  SELECT a.id, a.bucket_id, a.amount_before, a.amount_after, a.next_id, a.previous, b.amount
  FROM (SELECT id, bucket_id, amount_before, amount_after,
      LAG(amount_after, 1, 0) OVER history AS previous, LEAD(id) OVER history AS next_id
    FROM action WHERE direction <> 0
    WINDOW history AS (PARTITION BY bucket_id ORDER BY requested_at, id)) a
  LEFT JOIN bucket b ON b.id = a.bucket_id AND b.ledger IS NOT NULL) chained
WHERE amount_before <> previous OR (next_id IS NULL AND amount <> amount_after)
"""
"""One walk over the history for two rules: where each row follows the one before it and is its
own sum, the last row's end is the sum of all."""
_ROW_SUM: Final = """
SELECT id FROM action
WHERE direction <> 0 AND amount_after <> amount_before + direction * amount - fee
"""
_NO_ROWS: Final = """
SELECT b.id FROM bucket b WHERE b.ledger IS NOT NULL AND b.amount <> 0
  AND NOT EXISTS (SELECT 1 FROM action a WHERE a.bucket_id = b.id AND a.direction <> 0)
"""
_FLOOR: Final = "SELECT id FROM bucket WHERE amount < floor"
_LIMIT: Final = """
SELECT l.id FROM line l JOIN bucket b ON b.id = l.main_bucket
WHERE l.payment_type = 'contract' AND l.terminated_at IS NULL
  AND COALESCE(l.funded_by, 'line') <> 'account'
  AND (l.status = 'suspended')
    <> (b.amount < COALESCE(l.disconnect_limit, 0) OR l.block IS NOT NULL)
"""
_LOAN: Final = """
SELECT l.id FROM line l
LEFT JOIN (SELECT account, SUM(amount) AS total FROM leg
  WHERE account LIKE 'loan:%' GROUP BY account) s ON s.account = 'loan:' || l.id
WHERE l.loan <> COALESCE(s.total, 0) OR l.loan > 0
"""
_COUNTER: Final = """
SELECT id FROM bucket
WHERE ledger IS NULL AND NOT is_unlimited
  AND (amount < 0 OR amount <> granted - used - expired)
"""
_TWICE: Final = """
SELECT product_id || ' ' || requested_at FROM action
WHERE reason IN ('tariffFee', 'blockFee')
GROUP BY product_id, reason, requested_at HAVING COUNT(*) > 1
"""

_PAID: Final = """
SELECT p.id FROM payment p
LEFT JOIN (SELECT payment, SUM(amount) AS total FROM topup
  WHERE status = 'completed' GROUP BY payment) t ON t.payment = p.id
LEFT JOIN (SELECT payment, SUM(amount) AS total FROM refund
  WHERE status = 'done' GROUP BY payment) r ON r.payment = p.id
WHERE p.status = 'done' AND p.amount <> COALESCE(t.total, 0) + COALESCE(r.total, 0)
"""
_HELD: Final = """
SELECT p.id FROM payment p JOIN leg l ON l.account = 'hold:' || p.id
WHERE p.status IN ('done', 'denied', 'canceled')
GROUP BY p.id HAVING SUM(l.amount) <> 0 OR MIN(p.status) <> 'done'
"""
_GRANT: Final = """
SELECT g.id FROM grant_held g
LEFT JOIN (SELECT grant_id, COUNT(*) AS used, SUM(CASE WHEN failed THEN 0 ELSE amount END) AS total
  FROM grant_use GROUP BY grant_id) u ON u.grant_id = g.id
WHERE g.used_rows <> COALESCE(u.used, 0) OR g.used_total <> COALESCE(u.total, 0)
  OR g.used_rows > g.row_count OR g.used_total > g.total
"""

_CHECKS: Final = (  # a check without words finds them itself
    (1, "entry does not balance", _UNBALANCED),
    (1, "entry has fewer than two legs", _ONE_LEGGED),
    (1, "bucket is not the sum of its legs", _BUCKET_LEGS),
    (1, "", _CHAIN),
    (1, "history row is not its own sum", _ROW_SUM),
    (1, "history does not sum to the bucket", _NO_ROWS),
    (3, "payment is not what it paid and gave back", _PAID),
    (3, "payment left money held", _HELD),
    (4, "money below its floor", _FLOOR),
    (4, "contract line and its limit disagree", _LIMIT),
    (5, "loan is not the sum of its legs", _LOAN),
    (5, "allowance does not add up", _COUNTER),
    (6, "grant used beyond what it gives", _GRANT),
    (8, "two charges of one kind at one instant", _TWICE),
)


def violations(conn: Connection) -> list[Violation]:
    """Everything that does not hold, at most 50 rows a check, in the order of the rules."""
    found = [
        Violation(1, f"sum of all legs in {unit}: {total}")
        for unit, total in ledger.sums(conn).items()
        if total
    ]
    for rule, what, query in _CHECKS:
        rows = conn.execute(text(f"{query} LIMIT {_MOST}"))
        found += [Violation(rule, f"{what}: {row[0]}" if what else row[0]) for row in rows]
    return found + _sent_too_much(conn)


def _sent_too_much(conn: Connection) -> list[Violation]:
    """Numbers that sent more than a Kyiv month allows (rule 7)."""
    sent: Counter[tuple[str, int]] = Counter()
    rows = conn.execute(
        select(action.c.msisdn, action.c.requested_at, action.c.amount).where(
            action.c.reason == "transferOut"
        )
    )
    for number, at, amount in rows:
        sent[number, calendar.month_start(at)] += amount
    return [
        Violation(7, f"transfers of a month above their limit: {number}")
        for (number, _), total in sorted(sent.items())
        if total > transfers.MONTH_MOST
    ][:_MOST]


def entries(conn: Connection) -> int:
    """How many entries the ledger has."""
    count: int = conn.execute(text("SELECT COUNT(*) FROM entry")).scalar_one()
    return count
