"""A year of random life of fifty numbers on the virtual clock: what must hold, holds at each step.

The rules are docs/contract.md 6.9. The year is longer and its acts are more with ``--long``.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY, instant
from kyivstar_sandbox.rules import billing, invariants, lifecycle, transfers
from support import random_life
from support.random_life import BEGUN, Act

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from kyivstar_sandbox.db.engine import Database

SEED = 20_267
YEAR = BEGUN + 366 * DAY


def moves(seed: int, count: int) -> list[int]:
    """Instants at which the clock is moved: from minutes to weeks apart, some of them twice."""
    draw = random.Random(seed)
    return sorted(BEGUN + int(draw.random() * 365 * DAY) for _ in range(count))


def checker(database: Database) -> Callable[[int], None]:
    def check(at: int) -> None:
        found = database.run(invariants.violations)
        assert found == [], f"at {instant(at)}: {found[:3]}"

    return check


@pytest.fixture(scope="module")
def acts(*, long_run: bool) -> list[Act]:
    return random_life.plan(SEED, acts=8000 if long_run else 2200)


@pytest.mark.timeout(900)  # the long run takes minutes
@pytest.mark.parametrize("seed", [1, 2])
def test_a_year_in_one_step_or_in_many_is_the_same_year(
    acts: list[Act], tmp_path: Path, seed: int, *, long_run: bool
) -> None:
    with (
        random_life.operator(tmp_path / "once") as once,
        random_life.operator(tmp_path / "often") as often,
    ):
        first = random_life.live(once, acts, end=YEAR)
        steps = moves(seed, 500 if long_run else 100)
        second = random_life.live(often, acts, end=YEAR, steps=steps, after_step=checker(often))
        assert (first.done, first.refused) == (second.done, second.refused)
        assert once.run(invariants.violations) == []
        assert once.run(random_life.ledger_of) == often.run(random_life.ledger_of)
        assert once.run(random_life.states_of) == often.run(random_life.states_of)
        assert once.run(random_life.items_of) == often.run(random_life.items_of)
        assert once.run(random_life.buckets_of) == often.run(random_life.buckets_of)
        look_at_the_year(once, first)


def look_at_the_year(database: Database, diary: random_life.Diary) -> None:
    """The year was worth looking at, and its history tells what the lines say."""
    assert set(diary.done) == {
        "topup", "use", "transfer", "connect", "disconnect", "lend", "trust", "block", "unblock",
        "switch", "later", "sim", "cancel",
    }  # fmt: skip
    fates = {row[1:3] for row in database.run(random_life.items_of)}
    for act in ("tariffLater", "block", "sim"):
        assert (act, "completed") in fates, act
    assert ("tariffLater", "cancelled") in fates
    refused = {name.partition(" ")[2] for name in diary.refused}
    assert {"insufficientFunds", "limitExceeded", "transferNotAllowed"} <= refused
    states = {row[0]: row for row in database.run(random_life.states_of)}
    told = {row[2] for row in states.values()}
    assert {"active", "suspended", "terminated"} <= told
    database.run(life_follows_the_history)
    database.run(months_keep_their_limit)
    again = database.run(lambda conn: billing.run_due(conn, instant(YEAR)))
    assert (again.charged, again.unpaid, again.suspended, again.ended) == (0, 0, 0, 0)


def life_follows_the_history(conn: Connection) -> None:
    renewed = random_life.renewals_of(conn)
    line = schema.line
    seen = 0
    for row in conn.execute(select(line).where(line.c.active_until.is_not(None))):
        base = renewed.get(row.id, row.activated_at)
        assert row.active_until == base + lifecycle.ACTIVE, row.id
        assert row.kept_until == base + lifecycle.KEPT, row.id
        assert (row.terminated_at is None) == (row.kept_until > YEAR), row.id
        seen += 1
    assert seen > random_life.NUMBERS // 2


def months_keep_their_limit(conn: Connection) -> None:
    action = schema.action
    sent: Counter[tuple[str, int]] = Counter()
    got = 0
    for row in conn.execute(select(action).where(action.c.type == "Transfer")):
        if row.reason == "transferIn":
            got += row.amount
        else:
            sent[row.msisdn, calendar.month_start(row.requested_at)] += row.amount
    assert sum(sent.values()) == got > 0
    assert max(sent.values()) <= transfers.MONTH_MOST


@pytest.mark.parametrize("every", [None, 1, 27, 29])
def test_a_line_that_can_always_pay_has_thirteen_charges_in_364_days(
    tmp_path: Path, every: int | None
) -> None:
    with random_life.operator(tmp_path / "rich") as database:

        def pay(conn: Connection) -> None:
            billing.credit(
                conn,
                billing.resolve(conn, number=random_life.number_of(0)),
                amount=1_000_000,
                reason="topupCard",
                source_account="bank:card",
                at=instant(BEGUN + DAY),
                cause={"rule": "payment"},
            )

        database.run(pay)
        last = BEGUN + DAY + 364 * DAY - 1
        days = range(2, 365, every) if every else ()
        for until in [*(BEGUN + day * DAY for day in days), last]:
            database.run(lambda conn, until=until: billing.run_due(conn, instant(until)))
        action = schema.action
        charged = select(action.c.requested_at).where(
            action.c.line_id == random_life.line_of(0), action.c.reason == "tariffFee"
        )
        charges = sorted(database.run(lambda conn: conn.execute(charged).scalars().all()))
        assert len(charges) == 13
        assert charges == [calendar.plus_days(charges[0], 28 * no) for no in range(13)]
        assert database.run(invariants.violations) == []
