"""The operator's bill of an account for a month, as it comes on paper (docs/contract.md 5).

One line for each number, reason and offering: everything that was charged to the numbers under the
account from the first to the last instant of the month in Kyiv. Money that came in is not in it.
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import select

from kyivstar_sandbox.db.schema import account, action, line
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.values import micros

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MONTH: Final = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")
_NOT_BILLED: Final = ("companyOut", "transferOut", "balanceForfeit", "advanceRepay")


def csv_of(conn: Connection, ident: str, month: str) -> str:
    """``number;reason;offering;amount``, amounts as 12.34; ``month`` is ``2026-11``.

    404 for an unknown account, 400 for what is no month.
    """
    found = _MONTH.fullmatch(month)
    if found is None:
        raise InvalidBody("month")
    if conn.execute(select(account.c.id).where(account.c.id == ident)).first() is None:
        raise NotFound
    start = micros(datetime(int(found[1]), int(found[2]), 1, tzinfo=calendar.KYIV))
    sums = _sums(conn, ident, start, calendar.next_first(start))
    made = io.StringIO()
    written = csv.writer(made, delimiter=";", lineterminator="\r\n")
    written.writerow(("number", "reason", "offering", "amount"))
    for (number, reason, offering), amount in sorted(sums.items()):
        written.writerow((number, reason, offering, f"{amount // 100}.{amount % 100:02d}"))
    return made.getvalue()


def _sums(conn: Connection, ident: str, start: int, until: int) -> dict[tuple[str, str, str], int]:
    root = select(account.c.id).where(account.c.id == ident).cte(recursive=True)
    tree = root.union(select(account.c.id).join(root, account.c.parent_id == root.c.id))
    rows = conn.execute(
        select(
            action.c.msisdn, action.c.reason, action.c.cause, action.c.amount, action.c.fee,
            action.c.account_id, line.c.tariff_id,
        )
        .outerjoin(line, line.c.id == action.c.line_id)
        .where(action.c.account_id.in_(select(tree.c.id)))
        .where(action.c.requested_at >= start, action.c.requested_at < until)
        .where(action.c.unit == "UAH", action.c.direction < 0)
        .where(action.c.reason.not_in(_NOT_BILLED))
    )  # fmt: skip
    sums: dict[tuple[str, str, str], int] = defaultdict(int)
    for row in rows:
        cause = msgspec.json.decode(row.cause) if row.cause else {}
        offering = str(cause.get("offering") or row.tariff_id or "")
        sums[row.msisdn or row.account_id, row.reason, offering] += row.amount + row.fee
    return sums
