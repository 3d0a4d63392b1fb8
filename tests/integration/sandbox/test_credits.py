"""What a credit sets in motion where two rules meet (docs/contract.md 6.2, 6.7, 6.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from kyivstar_sandbox.db import schema, schema_payments
from kyivstar_sandbox.db.schema_grants import grant_held, grant_use
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import DAY, instant
from kyivstar_sandbox.rules import agenda, billing, invariants, services, shelf, transfers
from support import random_life
from support.random_life import BEGUN, COMPANY, FUNDED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from kyivstar_sandbox.db.engine import Database

LINE = random_life.line_of(0)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with random_life.operator(tmp_path / "operator") as found:
        yield found
        assert found.run(invariants.violations) == []


def pay(
    conn: Connection, *, day: float, amount: int, source: str = "bank:card", **whom: str
) -> billing.Credited:
    return billing.credit(
        conn,
        billing.resolve(conn, **whom),
        amount=amount,
        reason="topupAccount" if source.startswith("company:") else "topupCard",
        source_account=source,
        at=instant(BEGUN + int(day * DAY)),
        cause={"rule": "payment"},
    )


def fees(conn: Connection) -> list[int]:
    action = schema.action
    mine = (action.c.line_id == LINE) & (action.c.reason == "tariffFee")
    return list(conn.execute(select(action.c.requested_at).where(mine)).scalars())


def test_a_package_that_waited_for_a_debt_is_paid_once_when_the_debt_is(
    database: Database,
) -> None:
    """The repayment itself ends the suspension, so it must not hide that the package waited."""
    number = random_life.number_of(0)
    database.run(lambda conn: pay(conn, day=95, amount=7500, number=number))

    def borrow(conn: Connection) -> None:
        at = BEGUN + 96 * DAY
        book = shelf.open_lines(conn, [LINE])
        agenda.run_all(book, at)
        services.lend(book, book.holdings[LINE], "o_extra_300", at)
        shelf.save(conn, book)

    database.run(borrow)
    later = BEGUN + 240 * DAY  # the loan is due after 60 days; three packages would have come
    database.run(lambda conn: billing.run_due(conn, instant(later)))
    before = database.run(fees)
    row = database.run(
        lambda conn: conn.execute(select(schema.line).where(schema.line.c.id == LINE)).one()
    )
    assert (row.status, row.suspension_reason) == ("suspended", "debt")
    database.run(lambda conn: pay(conn, day=240, amount=200_000, number=number))
    database.run(lambda conn: billing.run_due(conn, instant(later + DAY)))
    after = database.run(fees)
    assert len(after) == len(before) + 1
    assert max(after) == later


def test_company_money_that_pays_a_shared_account_leaves_the_company(database: Database) -> None:
    source = f"company:{COMPANY}"
    database.run(
        lambda conn: pay(conn, day=1, amount=50_000, source="bank:invoice", account=COMPANY)
    )
    made = database.run(lambda conn: pay(conn, day=2, amount=30_000, source=source, account=FUNDED))

    def look(conn: Connection) -> tuple[Any, Any]:
        bucket, action = schema.bucket, schema.action
        left = conn.execute(select(bucket.c.amount).where(bucket.c.ledger == source)).scalar()
        out = conn.execute(select(action).where(action.c.id == f"{made.action_id}-out")).one()
        return left, (out.reason, out.direction, out.amount, out.amount_before, out.amount_after)

    assert database.run(look) == (20_000, ("companyOut", -1, 30_000, 50_000, 20_000))
    with pytest.raises(Refusal) as refused:
        database.run(lambda conn: pay(conn, day=3, amount=20_001, source=source, account=FUNDED))
    assert (refused.value.code, refused.value.detail) == ("insufficientFunds", {"short_kop": 1})
    with pytest.raises(InvalidBody):
        database.run(lambda conn: pay(conn, day=3, amount=1, source=source, account=COMPANY))


@pytest.mark.parametrize("rule", [3, 6, 7])
def test_a_book_that_breaks_a_rule_is_noticed(tmp_path: Path, rule: int) -> None:
    breaks = {3: _pay_without_a_top_up, 6: _use_a_grant_twice, 7: _send_too_much}
    with random_life.operator(tmp_path / "broken") as broken:
        assert broken.run(invariants.violations) == []
        broken.run(breaks[rule])
        assert {one.rule for one in broken.run(invariants.violations)} - {1} == {rule}


def _pay_without_a_top_up(conn: Connection) -> None:
    told = dict.fromkeys(("method", "method_name", "last4", "behaviour", "channel"), "x")
    conn.execute(
        schema_payments.payment.insert().values(
            id="pay_1", subject="p_1", account=COMPANY, amount=100, fee=0, status="done",
            status_at=BEGUN, paid_at=BEGUN, action="validate", authorization="az_1", digest="",
            cancel_due=BEGUN, **told,
        )
    )  # fmt: skip


def _use_a_grant_twice(conn: Connection) -> None:
    conn.execute(
        grant_held.insert().values(
            id="gr_1", kind="number_link", status="exhausted", sub="p_1", details="{}",
            row_count=1, used_rows=2, created_at=BEGUN, expires_at=BEGUN,
        )
    )  # fmt: skip
    for row in (1, 2):
        used = grant_use.insert().values(
            grant_id="gr_1", row=row, resource="27", amount=0, failed=False, at=BEGUN
        )
        conn.execute(used)


def _send_too_much(conn: Connection) -> None:
    pay(conn, day=1, amount=500_000, number=random_life.number_of(0))
    ends = transfers.Ends(LINE, random_life.line_of(1))
    for no in range(2):
        transfers.move(conn, ends, amount=100_000, fee=0, at=BEGUN + 2 * DAY + no * 1000)
    action = schema.action
    sent = action.c.reason == "transferOut"
    conn.execute(action.update().where(sent).values(amount=145_001))
