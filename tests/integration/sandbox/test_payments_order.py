"""Direct top-ups, and any order of everything: the ledger always balances."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.db.schema import action, leg
from kyivstar_sandbox.db.schema_payments import payment
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.rules import (
    clocks,
    payments,
    topups,
)
from kyivstar_sandbox.rules.payment_checks import NUMBER
from kyivstar_sandbox.rules.topups import NewTopup
from support import subscribers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

from support.books import (
    OTHER,
    PAYER,
    VISA,
    Run,
    begin,
    card,
    check_books,
    direct,
    main_of,
    refused,
)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    database = Database(str(tmp_path / "operator.db"))
    database.run(migrate)
    database.run(lambda conn: [subscribers.add_prepaid(conn, tail) for tail in ("01", "02")])
    yield database.run
    database.run(check_books)
    database.close_now()


@pytest.mark.parametrize(
    ("number", "end"),
    [
        (VISA, ("completed", None)),
        ("4000000000000002", ("failed", "cardDeclined")),
        ("4000000000009995", ("failed", "cardFunds")),
        ("4000000000003220", ("failed", "bankRefused")),
        ("4000000000000119", ("created", None)),
        ("4000000000000341", ("created", None)),
    ],
)
def test_a_direct_topup_ends_as_its_card_says(
    run: Run, number: str, end: tuple[str, str | None]
) -> None:
    ident = run(lambda conn: direct(conn, card(conn, number)))
    row, _ = run(lambda conn: topups.find(conn, subscribers.caller("p_01"), ident))
    assert (row.status, row.status_reason) == end
    assert run(lambda conn: main_of(conn, "02")) == (3_000 if end[0] == "completed" else 0)


def test_a_waiting_direct_topup_is_ended_by_time_or_by_the_bank(run: Run) -> None:
    slow = run(lambda conn: direct(conn, card(conn, "4000000000000119")))
    stuck = run(lambda conn: direct(conn, card(conn, "4000000000000341")))
    run(lambda conn: clocks.advance(conn, security=timedelta(seconds=120)))
    assert run(lambda conn: payments.sweep(conn, clocks.security(conn))) == 1
    run(lambda conn: payments.bank_answer(conn, stuck, "funds"))
    who = subscribers.caller("p_01")
    assert run(lambda conn: topups.find(conn, who, slow))[0].status == "completed"
    assert run(lambda conn: topups.find(conn, who, stuck))[0].status_reason == "cardFunds"


def test_only_the_holder_sees_the_balance_that_a_topup_changed(run: Run) -> None:
    ident = run(lambda conn: direct(conn, card(conn)))
    assert not run(lambda conn: topups.find(conn, subscribers.caller("p_01"), ident))[1]
    seen, visible = run(lambda conn: topups.find(conn, subscribers.caller("p_02"), ident))
    assert visible
    assert (seen.amount_before, seen.amount_after) == (0, 3_000)
    run(lambda conn: subscribers.add_prepaid(conn, "03"))
    stranger = subscribers.caller("p_03")
    assert isinstance(refused(run, lambda conn: topups.find(conn, stranger, ident)), NotFound)


def test_a_row_of_a_grant_is_refused_while_there_are_none(run: Run) -> None:
    method = run(card)
    wanted = NewTopup(None, 3_000, NUMBER, OTHER, method, "desktop", grant="gr_1")
    caught = refused(
        run, lambda conn: topups.create(conn, subscribers.caller("p_01"), wanted, None)
    )
    assert (caught.code, caught.status) == ("grantMismatch", 403)


# ----- any order of everything -----

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["pay", "confirm", "confirm", "deny", "replay", "sweep", "answer", "direct", "late"]
        ),
        st.integers(0, 7),
    ),
    min_size=1,
    max_size=12,
)
CARDS = [
    VISA,
    "5555555555554444",
    "4000000000000002",
    "4000000000000341",
    "4000000000000127",
    "4000000000003220",
    "4000000000000119",
]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    database=None,
)
@given(steps=STEPS)
def test_any_order_of_paying_confirming_and_replaying_keeps_the_books(
    tmp_path: Path, steps: list[tuple[str, int]]
) -> None:
    database = Database(str(tmp_path / f"{uuid.uuid4()}.db"))
    try:
        database.run(migrate)
        database.run(lambda conn: [subscribers.add_prepaid(conn, tail) for tail in ("01", "02")])
        made: list[tuple[str, str]] = []
        for what, number in steps:
            try:
                database.run(lambda conn: step(conn, made, what, number))  # noqa: B023 runs now
            except Refusal:
                continue
        database.run(check_books)
        keys = [key for _, key in made]
        assert database.run(lambda conn: len(conn.execute(select(payment.c.id)).all())) == len(keys)
        assert database.run(ledger_moves) == database.run(history_moves)
    finally:
        database.close_now()


def step(conn: Connection, made: list[tuple[str, str]], what: str, number: int) -> None:
    if what == "pay":
        key = str(uuid.uuid4())
        ident = begin(
            conn, CARDS[number % len(CARDS)], (PAYER, 100 + number * 3_333), (OTHER, 7_777), key=key
        )
        made.append((ident, key))
    elif what == "direct":
        direct(conn, card(conn, CARDS[number % len(CARDS)]), amount=100 + number * 1_111)
    elif what in {"sweep", "late"}:
        span = timedelta(minutes=11) if what == "late" else timedelta(seconds=number * 20)
        clocks.advance(conn, security=span)
        payments.sweep(conn, clocks.security(conn))
    elif made:
        ident, key = made[number % len(made)]
        if what == "confirm":
            payments.confirmed(conn, ident)
        elif what == "deny":
            payments.code_attempts_used(conn, ident)
        elif what == "answer":
            payments.bank_answer(conn, ident, ["approve", "decline", "funds", "fault"][number % 4])
        else:
            begin(conn, VISA, key=key)


def ledger_moves(conn: Connection) -> int:
    total = select(func.coalesce(func.sum(leg.c.amount), 0)).where(leg.c.account.like("main:%"))
    return int(conn.execute(total).scalar_one())


def history_moves(conn: Connection) -> int:
    rows = conn.execute(
        select(func.coalesce(func.sum(action.c.direction * action.c.amount - action.c.fee), 0))
        .where(action.c.unit == "UAH")
        .where(action.c.direction != 0)
    )
    return int(rows.scalar_one())
