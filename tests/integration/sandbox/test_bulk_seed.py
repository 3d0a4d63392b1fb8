"""A company made in bulk obeys the rules that would have made it, and lives on by them.

Each test asks an operator of its own over a copy of the same 300 numbers, on SQLite and PostgreSQL.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.model.values import DAY, micros, parse_instant
from kyivstar_sandbox.rules import (
    agenda,
    billing,
    catalogue,
    services,
    shelf,
)
from kyivstar_sandbox.rules.billing import resolve
from kyivstar_sandbox.rules.seeding import bulk_fill
from kyivstar_sandbox.rules.seeding.bulk import Bulk
from kyivstar_sandbox.rules.seeding.company import Spec
from kyivstar_sandbox.rules.usage import Use
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from support.postgres import Cluster

NOON = "2026-11-22T10:00:00.000Z"
NOW = parse_instant(NOON)
SPEC = Spec("ТОВ Гурт", 300, 12, rows=3, departments=14, depth=3)
PRODUCTS = "/tmf-api/productInventory/v4/product"
BUCKETS = "/tmf-api/prepayBalanceManagement/v4/bucket"
ACCOUNTS = "/tmf-api/accountManagement/v4/partyAccount"
HISTORY = "/tmf-api/prepayBalanceManagement/v4/balanceAction"
TOPUPS = "/tmf-api/prepayBalanceManagement/v4/topupBalance"
ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"


@pytest.fixture
def operator(tmp_path: Path, backend: Cluster | None) -> Iterator[SandboxServer]:
    def fill(conn: Connection) -> None:
        bulk_fill.fill(conn, SPEC, NOW)

    with SandboxServer(tmp_path, seed="empty", now=NOON, prepare=fill, on=backend) as server:
        yield server


@pytest.fixture(scope="module")
def made() -> Bulk:
    made = Bulk(SPEC, NOW)
    for _ in made.windows():
        pass
    return made


def rows(operator: SandboxServer, query: Any) -> list[Any]:
    return operator.database.run(lambda conn: list(conn.execute(query).all()))


def coordinator(operator: SandboxServer, made: Bulk) -> str:
    return operator.token(made.logins["coordinator"])


def listed(
    operator: SandboxServer, token: str, path: str, limit: int = 1000, **query: str
) -> list[dict[str, Any]]:
    """Every page of a list."""
    found: list[dict[str, Any]] = []
    while True:
        params = {**query, "limit": str(limit), "offset": str(len(found))}
        asked = "&".join(f"{name}={value}" for name, value in params.items())
        page = operator.get(f"{path}?{asked}", token)
        assert page.status_code in {200, 206}, page.text
        part = page.json()
        found += part
        if len(part) < limit:
            assert page.headers["X-Total-Count"] == str(len(found))
            return found


def holds(operator: SandboxServer) -> None:
    found = operator.invariants()
    assert found["ok"], found["violations"][:5]
    assert found["sums"] == {"UAH": 0, "bonus": 0}


def test_the_ledger_holds_and_nothing_is_left_due(operator: SandboxServer) -> None:
    holds(operator)
    ran = operator.database.run(lambda conn: billing.run_due(conn, NOW))
    assert (ran.charged, ran.unpaid, ran.suspended, ran.ended) == (0, 0, 0, 0)


def test_every_line_is_as_the_rules_would_have_left_it(operator: SandboxServer) -> None:
    def look(conn: Connection) -> None:
        ids = conn.execute(select(schema.line.c.id)).scalars().all()
        book = shelf.open_lines(conn, ids)
        assert len(book.holdings) == SPEC.numbers
        for holding in book.holdings.values():
            line = holding.line
            assert line.next_due_at == agenda.next_due(holding), line
            assert line.charge_amount == agenda.charge_amount(holding), line
            tariff = catalogue.find(line.tariff_id)
            assert {one.code for one in holding.allowances} >= set(tariff.allowances), line
            if holding.is_prepaid_mobile and line.active_until is not None:
                assert line.kept_until == line.active_until + 91 * DAY

    operator.database.run(look)


def test_life_dates_follow_from_the_history_alone(operator: SandboxServer) -> None:
    """Base = the latest paid package, or single top-up of 30.00 or more (6.5)."""
    action, line = schema.action.c, schema.line.c
    renewing = (action.reason == "tariffFee") | ((action.type == "Topup") & (action.amount >= 3000))
    latest = (
        select(action.line_id, func.max(action.requested_at).label("at"))
        .where(renewing)
        .group_by(action.line_id)
        .subquery()
    )
    query = (
        select(line.id, line.active_until, latest.c.at)
        .join(latest, latest.c.line_id == line.id)
        .where(line.active_until.is_not(None))
    )
    found = rows(operator, query)
    assert len(found) > 60
    assert all(row.active_until == row.at + 274 * DAY for row in found)


def test_a_package_is_charged_once_a_period(operator: SandboxServer) -> None:
    action = schema.action.c
    query = (
        select(action.line_id, action.requested_at, action.cause)
        .where(action.reason == "tariffFee")
        .order_by(action.line_id, action.requested_at)
    )
    by_line: dict[str, list[tuple[int, int]]] = {}
    for row in rows(operator, query):
        cause = json.loads(row.cause)
        assert cause["start"] == row.requested_at
        by_line.setdefault(row.line_id, []).append((cause["start"], cause["end"]))
    for periods in by_line.values():
        assert all(earlier[1] == later[0] for earlier, later in pairwise(periods))
    assert max(len(periods) for periods in by_line.values()) == 14


def test_it_has_the_history_and_the_people_that_were_asked_for(
    operator: SandboxServer, made: Bulk
) -> None:
    count = rows(operator, select(func.count()).select_from(schema.action))[0][0]
    assert 0.9 < count / (SPEC.numbers * SPEC.months * SPEC.rows) < 1.35
    planted = made.planted()
    line = schema.line.c
    kept = {row.msisdn: row for row in rows(operator, select(schema.line))}
    assert len({row.user_name for row in kept.values()}) > 200
    assert {row.payment_type for row in kept.values()} == {"prepaid", "contract"}

    def all_of(name: str, **wanted: Any) -> bool:
        found = [kept[number] for number in planted[name]]
        return bool(found) and all(
            getattr(row, column) == value for row in found for column, value in wanted.items()
        )

    assert all(kept[number].block for number in planted["blocked"])
    assert all_of("debt", suspension_reason="debt", funded_by="line")
    assert all_of("arrears", suspension_reason="debt", funded_by="account")
    assert all_of("unpaid", package_state="unpaid", status="active")
    assert all_of("asleep", suspension_reason="lifeStage")
    ends = [kept[number].active_until - micros(NOW) for number in planted["lifeEnds"]]
    assert ends
    assert all(0 < left < 21 * DAY for left in ends)
    short = rows(
        operator,
        select(line.msisdn, line.next_charge_at, line.charge_amount, schema.bucket.c.amount)
        .join(schema.bucket, schema.bucket.c.id == line.main_bucket)
        .where(line.msisdn.in_(planted["short"])),
    )
    assert short
    assert all(row.amount < row.charge_amount for row in short)
    assert all(row.next_charge_at - micros(NOW) < 10 * DAY for row in short)


def test_only_the_planted_numbers_have_been_idle(operator: SandboxServer, made: Bulk) -> None:
    action = schema.action.c
    used = rows(
        operator,
        select(action.msisdn, func.max(action.requested_at).label("at"))
        .where(action.reason.in_(("usage", "usageIncluded", "roamingUsage")))
        .group_by(action.msisdn),
    )
    since = micros(NOW - timedelta(days=90))
    busy = {row.msisdn for row in used if row.at >= since}
    every = {row.msisdn for row in rows(operator, select(schema.line.c.msisdn))}
    planted = made.planted()
    assert every - busy == {*planted["idle"], *planted["seasonal"]}


def test_the_planted_charges_are_the_only_unusual_ones(operator: SandboxServer) -> None:
    action = schema.action.c
    money = rows(
        operator,
        select(action.line_id, action.reason, action.amount, action.cause)
        .where(action.unit == "UAH", action.direction < 0, action.line_id.is_not(None))
        .order_by(action.requested_at, action.id),
    )
    reasons = Counter(row.reason for row in money)
    assert reasons["thirdParty"] == 6
    assert reasons["roamingUsage"] == 3
    assert set(reasons) == {"tariffFee", "optionFee", "usage", "thirdParty", "roamingUsage"}
    usage: dict[str, list[int]] = {}
    for row in money:
        if row.reason == "usage":
            usage.setdefault(row.line_id, []).append(row.amount)
    jumps = [amounts for amounts in usage.values() if max(amounts) > 2 * amounts[0]]
    assert len(jumps) == 3
    assert all(len(amounts) > 6 and amounts[-1] == max(amounts) for amounts in jumps)


def test_its_tree_goes_from_the_company_to_the_number(operator: SandboxServer, made: Bulk) -> None:
    token = coordinator(operator, made)
    found = {one["id"]: one for one in listed(operator, token, ACCOUNTS, limit=100)}
    kinds = Counter(one["accountType"] for one in found.values())
    assert kinds["company"] == 1
    assert kinds["personal"] == SPEC.numbers
    assert kinds["department"] + kinds["costCentre"] == SPEC.departments
    assert kinds["costCentre"] > 0

    def depth(ident: str) -> int:
        links = found[ident].get("accountRelationship", [])
        above = [x["account"]["id"] for x in links if x["relationshipType"] == "isContainedIn"]
        return 1 + depth(above[0]) if above else 0

    depths = {depth(one["id"]) for one in found.values() if one["accountType"] == "personal"}
    assert max(depths) == 4


def test_lists_come_whole_and_in_order_by_pages(operator: SandboxServer, made: Bulk) -> None:
    token = coordinator(operator, made)
    only = {"productSpecification.id": "mobileLine", "relatedParty.id": SPEC.customer}
    lines = listed(operator, token, PRODUCTS, limit=90, **only)
    assert [one["id"] for one in lines] == [one.line for one in made.plan.numbers]
    mains = listed(
        operator, token, BUCKETS, limit=90, code="MAIN", **{"relatedParty.id": SPEC.customer}
    )
    assert len(mains) == SPEC.numbers + 1
    ids = [one["id"] for one in mains]
    assert ids == sorted(ids)
    month = {
        "requestedDate.gte": "2026-10-01T00:00:00.000Z",
        "requestedDate.lt": "2026-11-01T00:00:00.000Z",
        "sort": "requestedDate",
    }
    history = listed(operator, token, HISTORY, limit=200, **month)
    keys = [(one["requestedDate"], one["id"]) for one in history]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys) > 500


def test_a_department_sees_its_own_numbers_only(operator: SandboxServer, made: Bulk) -> None:
    leaf = made.plan.numbers[7].parent
    body = {"login": made.logins["viewer"], "account": SPEC.root, "role": None}
    operator.control("POST", "role", body)
    operator.control("POST", "role", body | {"account": leaf, "role": "viewer"})
    token = operator.token(made.logins["viewer"], "customer:read balance:read")
    mine = {one.line for one in made.plan.numbers if one.parent == leaf}
    found = listed(operator, token, PRODUCTS, **{"productSpecification.id": "mobileLine"})
    assert {one["id"] for one in found} == mine
    other = next(one for one in made.plan.numbers if one.parent != leaf)
    assert operator.get(f"{PRODUCTS}/{other.line}", token).status_code == 404
    assert operator.get(f"{BUCKETS}/{other.main}", token).status_code == 404
    assert operator.get(f"{ACCOUNTS}/{other.account}", token).status_code == 404
    mains = listed(operator, token, BUCKETS, code="MAIN")
    assert {one["partyAccount"]["id"] for one in mains} == {
        one.account for one in made.plan.numbers if one.parent == leaf
    }


def test_its_numbers_are_topped_up_and_ordered_on_like_any_other(
    operator: SandboxServer, made: Bulk
) -> None:
    token = coordinator(operator, made)
    steady = [
        one for one in made.plan.numbers if not one.funded and not made.plan.is_odd(one.position)
    ]
    prepaid = next(one for one in steady if one.shape.id == "t_biznes_30" and not one.short)
    contract = next(one for one in steady if not one.shape.prepaid)
    for one in (prepaid, contract):
        key = new_key()
        body = {
            "correlatorId": key,
            "amount": {"amount": 150, "units": "UAH"},
            "usageType": "monetary",
            "channel": {"id": "desktop"},
            "logicalResource": {"id": one.msisdn, "value": one.msisdn},
            "paymentMethod": {"id": f"pm_{SPEC.root}", "@referredType": "accountPaymentMethod"},
        }
        reply = operator.post(TOPUPS, body, token, key)
        assert reply.status_code == 201, reply.text
        assert reply.json()["status"] == "completed"
    key = new_key()
    order = {
        "externalId": key,
        "category": "addService",
        "relatedParty": [{"id": SPEC.customer, "role": "customer", "@referredType": "Customer"}],
        "channel": [{"id": "desktop"}],
        "productOrderItem": [
            {
                "id": "1",
                "action": "add",
                "productOffering": {"id": "o_data_5gb"},
                "product": {
                    "productRelationship": [
                        {"relationshipType": "reliesOn", "product": {"id": contract.line}}
                    ]
                },
            }
        ],
    }
    reply = operator.post(ORDERS, order, token, key)
    assert reply.status_code == 201, reply.text
    holds(operator)


def test_thirty_five_days_later_everything_still_holds(operator: SandboxServer, made: Bulk) -> None:
    def act(conn: Connection) -> None:
        root = f"company:{SPEC.root}"
        cause = {"rule": "payment", "channel": "desktop"}
        for one in made.plan.numbers[::7]:
            if one.funded or made.plan.is_odd(one.position):
                continue
            to = resolve(conn, number=one.msisdn)
            billing.credit(
                conn, to, amount=12_000, reason="topupAccount", source_account=root, at=NOW,
                cause=cause,
            )  # fmt: skip
            billing.use(conn, line_id=one.line, what=Use("DATA_NATIONAL", 90_000), at=NOW)
            book = shelf.open_lines(conn, [one.line])
            services.block(book, book.holdings[one.line], "blockOther", micros(NOW) + 1_000_000)
            shelf.save(conn, book)

    operator.database.run(act)
    holds(operator)
    operator.clock(business="P35D")
    holds(operator)
    line = schema.line.c
    states = Counter(
        (row.status, row.suspension_reason)
        for row in rows(operator, select(line.status, line.suspension_reason))
    )
    assert states["active", None] > SPEC.numbers // 2
    assert states["suspended", "debt"] > len(made.planted()["debt"])
    assert states["suspended", "blockOther"] > 20
