"""A random life of a few numbers over the database: the ledger holds, and steps do not matter."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import DAY, instant, micros
from kyivstar_sandbox.rules import billing, clocks, invariants, lines
from kyivstar_sandbox.rules.seeding.ground import Ground
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

BEGUN = datetime(2026, 1, 30, 22, 30, tzinfo=UTC)
TARIFFS = ("t_love_ua_baza", "t_kontrakt_start", "t_dim_100", "t_shchodenny")
FUNDED = "26000000200"


@dataclass(frozen=True)
class Act:
    after_h: int
    line: int
    kind: str
    amount: int


ACTS = st.lists(
    st.builds(
        Act,
        after_h=st.integers(0, 700),
        line=st.integers(0, len(TARIFFS)),
        kind=st.sampled_from(["topup", "cash", "voice", "data"]),
        amount=st.integers(1, 40_000),
    ),
    max_size=14,
)


@contextmanager
def operator() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(str(Path(folder) / "operator.db"))
        try:
            database.run(migrate)
            database.run(lambda conn: clocks.start_at(conn, BEGUN))
            database.run(plant)
            yield database
        finally:
            database.close_now()


def plant(conn: Connection) -> None:
    at = micros(BEGUN)
    ground = Ground(now=at, start=at)
    ground.customer("c1", "Хтось", "p_1", "26000000100")
    for position, tariff in enumerate(TARIFFS):
        account = f"2600000010{position}"
        ground.account(account, "personal", account, "c1")
        number = None if tariff.startswith("t_dim") else f"+38067000010{position}"
        new = lines.NewLine(
            f"1{position}", account, "c1", tariff, msisdn=number, disconnect_limit=-10_000
        )
        lines.open_line(ground.book, new, at)
    fund = ground.account(FUNDED, "personal", "Рахунок", "c1")
    fund.funded, fund.credit_limit, fund.payment_status = True, 50_000, "paid"
    fund.next_due_at = micros(datetime(2026, 1, 31, 22, 0, tzinfo=UTC))
    shared = ground.money_of(fund, f"main:bk_{FUNDED}", floor=None)
    for position in range(2):
        new = lines.NewLine(
            f"2{position}", FUNDED, "c1", "t_biznes_komanda", msisdn=f"+38067000020{position}"
        )
        lines.open_line(ground.book, new, at, fund=fund, shared=shared)
    ground.save(conn)


def do(conn: Connection, act: Act, at: datetime) -> None:
    if act.kind in {"topup", "cash"}:
        account = FUNDED if act.line == len(TARIFFS) else f"2600000010{act.line}"
        reason = "topupCard" if act.kind == "topup" else "topupCash"
        try:
            recipient = billing.resolve(conn, account=account)
        except Refusal as refused:
            assert refused.code == "numberNotServed"  # noqa: PT017 the only refusal there is
            return
        billing.credit(
            conn,
            recipient,
            amount=act.amount,
            reason=reason,
            source_account="bank:card",
            at=at,
            cause={"rule": "payment"},
        )
        return
    line_id = "ln_20" if act.line == len(TARIFFS) else f"ln_1{act.line}"
    kind = "VOICE_OMO" if act.kind == "voice" else "DATA_NATIONAL"
    billing.use(conn, line_id=line_id, what=Use(kind, act.amount % 500 + 1), at=at)


def live(database: Database, acts: list[Act], *, step_h: int | None) -> datetime:
    at = BEGUN
    for act in acts:
        until = at + timedelta(hours=act.after_h)
        if step_h is not None:
            while at < until:
                at = min(until, at + timedelta(hours=step_h))
                moment = at
                database.run(lambda conn, moment=moment: billing.run_due(conn, moment))
        at = until
        database.run(lambda conn, act=act, at=at: do(conn, act, at))
    end = at + timedelta(days=70)
    database.run(lambda conn: billing.run_due(conn, end))
    return end


def ledger_of(conn: Connection) -> list[tuple[Any, ...]]:
    entry, leg = schema.entry, schema.leg
    rows = conn.execute(
        select(entry.c.id, entry.c.at, entry.c.reason, leg.c.account, leg.c.unit, leg.c.amount)
        .join(leg, leg.c.entry_id == entry.c.id)
        .order_by(entry.c.id, leg.c.no)
    )
    entries: dict[int, list[Any]] = {}
    for number, at, reason, account, unit, amount in rows:
        legs = entries.setdefault(number, [at, reason])
        legs.append(("bonus" if account.startswith("bonus:") else account, unit, amount))
    return sorted(tuple(one) for one in entries.values())


def states_of(conn: Connection) -> list[tuple[Any, ...]]:
    line = schema.line
    columns = (line.c.id, line.c.status, line.c.suspension_reason, line.c.package_state)
    more = (line.c.next_charge_at, line.c.active_until, line.c.next_due_at)
    return [tuple(row) for row in conn.execute(select(*columns, *more).order_by(line.c.id))]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS, step_h=st.integers(5, 400))
def test_one_step_or_many_give_the_same_ledger(acts: list[Act], step_h: int) -> None:
    with operator() as once, operator() as often:
        live(once, acts, step_h=None)
        live(often, acts, step_h=step_h)
        assert once.run(invariants.violations) == []
        assert often.run(invariants.violations) == []
        assert once.run(ledger_of) == often.run(ledger_of)
        assert once.run(states_of) == often.run(states_of)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS)
def test_running_due_events_again_changes_nothing(acts: list[Act]) -> None:
    with operator() as database:
        end = live(database, acts, step_h=None)
        before = database.run(ledger_of)
        again = database.run(lambda conn: billing.run_due(conn, end))
        assert (again.charged, again.unpaid, again.suspended, again.ended) == (0, 0, 0, 0)
        assert database.run(ledger_of) == before


def test_a_broken_ledger_is_noticed() -> None:
    with operator() as database:
        database.run(lambda conn: do(conn, Act(0, 0, "topup", 20_000), BEGUN))
        assert database.run(invariants.violations) == []

        def steal(conn: Connection) -> None:
            main = schema.leg.c.account == "main:bk_10m"
            conn.execute(schema.leg.update().where(main).values(amount=schema.leg.c.amount + 1))

        database.run(steal)
        rules = {one.rule for one in database.run(invariants.violations)}
        assert rules == {1}


def test_company_money_pays_a_number_with_a_row_on_both_sides() -> None:
    with operator() as database:

        def work(conn: Connection) -> tuple[str, list[tuple[Any, ...]]]:
            at = micros(BEGUN)
            ground = Ground(now=at, start=at)
            root = ground.account("26000001000", "company", "ТОВ", "c1")
            bucket = ground.money_of(root, "company:26000001000", floor=0)
            bucket.updated_at = at
            ground.save(conn)
            company = billing.resolve(conn, account="26000001000")
            told = {"amount": 50_000, "reason": "topupOther", "source_account": "bank:invoice"}
            billing.credit(conn, company, at=BEGUN, cause={"rule": "payment"}, **told)
            made = billing.credit(
                conn,
                billing.resolve(conn, number="+380670000100"),
                amount=12_000,
                reason="topupAccount",
                source_account="company:26000001000",
                at=instant(at + DAY),
                cause={"rule": "payment", "grant": "gr_1", "row": 3},
                ident="tb_X",
            )
            action = schema.action
            rows = conn.execute(
                select(action.c.id, action.c.amount_before, action.c.amount_after)
                .where(action.c.requested_at >= at + DAY, action.c.unit == "UAH")
                .order_by(action.c.requested_at, action.c.id)
            )
            return made.action_id, [tuple(row) for row in rows]

        made, rows = database.run(work)
        assert made == "tb_X"
        assert (rows[0], rows[1]) == (("tb_X", 0, 12_000), ("tb_X-out", 50_000, 38_000))
        assert rows[2][1:] == (12_000, 4500)
        assert database.run(invariants.violations) == []

        def too_much(conn: Connection) -> None:
            billing.credit(
                conn,
                billing.resolve(conn, number="+380670000100"),
                amount=38_001,
                reason="topupAccount",
                source_account="company:26000001000",
                at=instant(micros(BEGUN) + 2 * DAY),
                cause={"rule": "payment"},
            )

        with pytest.raises(Refusal) as refused:
            database.run(too_much)
        assert (refused.value.code, refused.value.detail) == ("insufficientFunds", {"short_kop": 1})


def test_unknown_and_funded_numbers_cannot_be_credited() -> None:
    with operator() as database:
        for number, code in (
            ("+380670000099", "numberNotServed"),
            ("+380670000200", "accountFunded"),
        ):
            with pytest.raises(Refusal) as refused:
                database.run(lambda conn, number=number: billing.resolve(conn, number=number))
            assert refused.value.code == code
