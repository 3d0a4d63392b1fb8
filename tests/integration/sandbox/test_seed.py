"""The demo is what docs/contract.md 5.3 says, the same each time, and quick."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher
from sqlalchemy import func, select

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import MIGRATIONS, DatabaseTooNew, migrate, version_of
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import billing, clocks, invariants, rights, seeding
from kyivstar_sandbox.rules.seeding import demo, secrets_of_demo
from kyivstar_sandbox.rules.seeding.company import Spec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

NOW = datetime(2026, 11, 22, 18, 35, tzinfo=UTC)
ORDERS = (schema.role, schema_orders.product_order, schema_orders.product_order_item)


def planted(path: Path, seed: str, now: datetime = NOW) -> Database:
    database = Database(str(path))
    database.run(migrate)
    database.run(lambda conn: clocks.start_at(conn, now))
    database.run(lambda conn: seeding.plant(conn, seed, now))
    return database


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = planted(tmp_path_factory.mktemp("seed") / "operator.db", "demo")
    yield database
    database.close_now()


def one(database: Database, tail: str) -> Any:
    query = select(schema.line).where(schema.line.c.msisdn == demo.number_of(tail))
    return database.run(lambda conn: conn.execute(query).one())


def money(database: Database, tail: str) -> int:
    bucket = one(database, tail).main_bucket
    query = select(schema.bucket.c.amount).where(schema.bucket.c.id == bucket)
    return database.run(lambda conn: conn.execute(query).scalar_one())


def count(database: Database, *where: Any) -> int:
    query = select(func.count()).select_from(schema.action).where(*where)
    return database.run(lambda conn: conn.execute(query).scalar_one())


def test_the_ledger_holds_and_nothing_is_left_due(operator: Database) -> None:
    assert operator.run(invariants.violations) == []
    ran = operator.run(lambda conn: billing.run_due(conn, NOW))
    assert (ran.charged, ran.unpaid, ran.suspended, ran.ended) == (0, 0, 0, 0)


def test_the_history_is_long_and_the_first_number_has_the_most(operator: Database) -> None:
    assert count(operator) >= 20_000
    numbers = [f"00{n:02d}" for n in range(1, 27)]
    rows = {t: count(operator, schema.action.c.msisdn == demo.number_of(t)) for t in numbers}
    assert rows["0001"] >= 1500
    assert max(rows, key=lambda tail: rows[tail]) == "0001"
    first = select(func.min(schema.action.c.requested_at))
    oldest = operator.run(lambda conn: conn.execute(first).scalar_one())
    assert oldest < micros(NOW) - 690 * DAY


def test_stories_of_the_private_numbers(operator: Database) -> None:
    short = one(operator, "0002")
    assert short.charge_amount - money(operator, "0002") == 8450
    assert abs(short.next_charge_at - micros(NOW) - 2 * DAY) <= DAY // 24
    assert (one(operator, "0003").package_state, money(operator, "0003")) == ("unpaid", 0)
    asleep = one(operator, "0004")
    assert asleep.suspension_reason == "lifeStage"
    assert 299 * DAY < micros(NOW) - (asleep.active_until - 274 * DAY) < 301 * DAY
    assert 4 * DAY < one(operator, "0005").active_until - micros(NOW) < 6 * DAY
    assert (money(operator, "0006"), one(operator, "0006").disconnect_limit) == (-8450, -15_000)
    assert one(operator, "0007").suspension_reason == "debt"
    assert one(operator, "0008").suspension_reason == "blockOther"
    assert one(operator, "0009").suspension_reason == "blockLost"
    assert one(operator, "0010").loan < 0
    assert one(operator, "0016").status == "terminated"
    assert (one(operator, "0018").package_state, money(operator, "0018")) == ("unpaid", 0)


def test_olena_has_two_portions_of_bonuses_and_three_services(operator: Database) -> None:
    live = (schema.bucket.c.line_id == "ln_0001") & (schema.bucket.c.amount > 0)
    portions = select(schema.bucket.c.id).where(live, schema.bucket.c.code == "BONUS")
    options = select(schema.option.c.id).where(
        schema.option.c.line_id == "ln_0001", schema.option.c.status == "active"
    )
    assert len(operator.run(lambda conn: conn.execute(portions).all())) == 2
    assert len(operator.run(lambda conn: conn.execute(options).all())) == 3
    assert money(operator, "0001") > one(operator, "0001").charge_amount


def test_home_internet_is_unpaid_and_may_be_trusted(operator: Database) -> None:
    query = select(schema.line).where(schema.line.c.account_id == "26000000014")
    home = operator.run(lambda conn: conn.execute(query).one())
    assert (home.kind, home.suspension_reason, home.trust_until) == ("home", "unpaid", None)


def test_the_wrong_looking_charge_and_its_correction(operator: Database) -> None:
    mine = schema.action.c.msisdn == demo.number_of("0017")
    action = schema.action.c
    query = select(action.reason, action.correction_of, action.requested_at).where(mine)
    rows = operator.run(lambda conn: conn.execute(query).all())
    reasons = {row.reason for row in rows}
    assert {"tariffFee", "thirdParty", "roamingUsage", "correction"} <= reasons
    corrected = next(row.correction_of for row in rows if row.reason == "correction")
    assert count(operator, action.id == corrected, action.reason == "thirdParty") == 1
    fees = sorted(row.requested_at for row in rows if row.reason == "tariffFee")
    assert any(later - earlier < 2 * DAY for earlier, later in pairwise(fees))


def test_unknown_small_topups(operator: Database) -> None:
    action = schema.action.c
    small = (action.reason == "topupOther") & (action.amount <= 500)
    assert count(operator, action.msisdn == demo.number_of("0019"), small) == 4


def test_rights_of_the_demo_people(operator: Database) -> None:
    def seen(tail: str) -> int:
        sub = demo.sub_of(tail)
        return len(operator.run(lambda conn: rights.lines_of(conn, sub)))

    assert seen("0001") == 1
    assert seen("0011") == 3
    assert seen("0021") == 1201
    assert seen("0022") == seen("0023") == 1200
    assert seen("0024") == 1
    assert 1 < seen("0025") < 1200
    assert seen("0026") == 0
    roles = operator.run(lambda conn: rights.roles(conn, demo.sub_of("0021")))
    assert {(r.role, r.account) for r in roles} == {
        ("owner", "26000000021"),
        ("coordinator", "26000001000"),
    }
    assert next(r for r in roles if r.role == "coordinator").limits == {
        "batchTotalWithoutApproval": 5_000_000
    }


def test_a_universal_account_lets_see_and_top_up_but_not_order(operator: Database) -> None:
    sub = demo.sub_of("0011")

    def work(conn: Connection) -> tuple[bool, bool, bool]:
        member = "26000000012"
        return (
            rights.allows(conn, sub, rights.SEE_ALL, member),
            rights.allows(conn, sub, rights.TOPUP, member),
            rights.allows(conn, sub, rights.ORDER, member, members=False),
        )

    assert operator.run(work) == (True, True, False)


def test_demo_numbers_say_what_they_show_and_passwords_are_right() -> None:
    listed = {row["number"][-4:]: row for row in seeding.demo_numbers()}
    assert set(listed) == {f"{n:04d}" for n in range(1, 27)} | {"0099"}
    assert listed["0014"]["login"] == "26000000014"
    number = demo.number_of("0001")
    assert listed["0001"]["password"] == secrets_of_demo.PASSWORDS[number]
    for login, password in seeding.demo_passwords().items():
        assert PasswordHasher().verify(secrets_of_demo.HASHES[login], password)


def fingerprint(database: Database) -> list[tuple[Any, ...]]:
    action = schema.action
    rows: list[tuple[Any, ...]] = []
    for table in (schema.line, schema.bucket, schema.option, schema.person, *ORDERS):
        query = select(table).order_by(*table.primary_key.columns)
        rows += database.run(lambda conn, query=query: [tuple(r) for r in conn.execute(query)])
    query = select(action).order_by(action.c.id)
    return rows + database.run(lambda conn: [tuple(row) for row in conn.execute(query)])


def orders_of(database: Database, line: str) -> dict[str, Any]:
    item, order = schema_orders.product_order_item, schema_orders.product_order
    query = select(order, item.c.act, item.c.due_at).join(item, item.c.order_id == order.c.id)
    rows = database.run(lambda conn: conn.execute(query.where(item.c.line_id == line)).all())
    return {row.id: row for row in rows}


def test_every_order_that_a_charge_names_is_there(operator: Database) -> None:
    cause = select(schema.action.c.cause, schema.action.c.requested_at).where(
        schema.action.c.cause.contains('"order"')
    )
    named = operator.run(lambda conn: conn.execute(cause).all())
    order = schema_orders.product_order
    known = operator.run(lambda conn: {r.id: r for r in conn.execute(select(order))})
    seen = set()
    for row in named:
        told = json.loads(row.cause)
        found = known[told["order"]]
        assert (told["orderedAt"], told["by"], told["channel"]) == (
            found.ordered_at,
            found.requested_by,
            found.channel,
        )
        assert found.ordered_at <= row.requested_at
        seen.add(found.id)
    assert {"po_0001a", "po_0001b", "po_0010a", "po_0017a", "po_0017b", "po_0017c"} <= seen


def test_olena_has_a_history_of_orders_and_forwarding(operator: Database) -> None:
    mine = orders_of(operator, "ln_0001")
    states = [row.state for row in sorted(mine.values(), key=lambda row: row.ordered_at)]
    assert states == [*["completed"] * 6, "cancelled"]
    assert {row.act for row in mine.values()} == {"on", "off", "tariffLater"}
    assert mine["po_0001g"].cancellation_reason
    fact = schema_orders.option_fact
    chosen = operator.run(lambda conn: {r.name: r.value for r in conn.execute(select(fact))})
    assert chosen == {"forwardTo": demo.number_of("0002"), "condition": "noAnswer"}


def test_a_tariff_waits_for_the_next_charge_and_comes_with_it(tmp_path: Path) -> None:
    database = planted(tmp_path / "operator.db", "demo")
    try:
        waiting = orders_of(database, "ln_0015")["po_0015a"]
        line = one(database, "0015")
        assert waiting.state == "acknowledged"
        assert waiting.expected_at == waiting.requested_start_at == line.next_charge_at
        assert line.charge_amount == 22_500  # what the new tariff will take
        later = NOW + timedelta(days=12)
        database.run(
            lambda conn: billing.credit_line(
                conn,
                line_id="ln_0015",
                amount=50_000,
                reason="topupCash",
                source_account="bank:cash",
                at=NOW,
                cause={"rule": "payment"},
            )
        )
        database.run(lambda conn: billing.run_due(conn, later))
        assert orders_of(database, "ln_0015")["po_0015a"].state == "completed"
        assert one(database, "0015").tariff_id == "t_love_ua_bezlim"
        assert database.run(invariants.violations) == []
    finally:
        database.close_now()


def test_the_same_seed_and_instant_give_the_same_rows(operator: Database, tmp_path: Path) -> None:
    again = planted(tmp_path / "again.db", "demo")
    try:
        assert fingerprint(again) == fingerprint(operator)
    finally:
        again.close_now()


@pytest.mark.parametrize("day", ["2026-02-01T22:30", "2026-03-29T00:30", "2027-01-01T10:00"])
def test_the_stories_hold_on_any_day(tmp_path: Path, day: str) -> None:
    now = datetime.fromisoformat(day).replace(tzinfo=UTC)
    database = planted(tmp_path / "operator.db", "demo", now)
    try:
        assert database.run(invariants.violations) == []
        assert one(database, "0002").charge_amount - money(database, "0002") == 8450
        assert money(database, "0006") == -8450
        assert money(database, "0003") == 0
        later = now + timedelta(days=40)
        database.run(lambda conn: billing.run_due(conn, later))
        assert database.run(invariants.violations) == []
    finally:
        database.close_now()


def test_a_filled_database_is_left_alone(operator: Database) -> None:
    before = count(operator)
    operator.run(lambda conn: seeding.plant(conn, "company:5:2", NOW))
    assert count(operator) == before


def test_an_unknown_seed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown seed"):
        planted(tmp_path / "operator.db", "nothing:1")


@pytest.mark.parametrize(
    ("seed", "least"), [("company:40:6", 1500), ("history:3000", 3000), ("kit", 5)]
)
def test_the_other_seeds_hold_too(tmp_path: Path, seed: str, least: int) -> None:
    database = planted(tmp_path / "operator.db", seed)
    try:
        assert database.run(invariants.violations) == []
        assert count(database) >= least
    finally:
        database.close_now()


@pytest.mark.parametrize("funded_by", ["line", "account"])
def test_a_second_company_comes_in_pieces(tmp_path: Path, funded_by: str) -> None:
    database = planted(tmp_path / "operator.db", "company:10:3")
    try:
        spec = Spec("ТОВ Друга", 30, 4, rows=4, departments=5, depth=3, funded_by=funded_by)
        made = database.run(lambda conn: seeding.new_company(conn, spec, NOW))
        assert list(made.build())[-1] <= made.total
        logins = seeding.team(made)
        pieces = list(made.ground.steps(entries=50))
        assert len(pieces) > 4
        for piece in pieces:
            database.run(piece)
        assert database.run(invariants.violations) == []
        query = select(schema.login.c.sub).where(schema.login.c.login == logins["coordinator"])
        sub = database.run(lambda conn: conn.execute(query).scalar_one())
        assert len(database.run(lambda conn: rights.lines_of(conn, sub))) == 30
    finally:
        database.close_now()


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "operator.db"))
    try:
        assert database.run(version_of) == 0
        assert database.run(migrate) == len(MIGRATIONS)
        assert database.run(migrate) == len(MIGRATIONS)

        def lift(conn: Connection) -> None:
            name = schema.setting.c.name == "schema_version"
            conn.execute(schema.setting.update().where(name).values(value="99"))

        database.run(lift)
        with pytest.raises(DatabaseTooNew, match="newer program"):
            database.run(migrate)
    finally:
        database.close_now()
