"""P8: what a preview foresees is what the ledger does after the order, to the kopiyka."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import instant, micros
from kyivstar_sandbox.rules import billing, catalogue, clocks, invariants, orders, orders_preview
from support.order_lives import (
    WHO,
    Past,
    allowances_of,
    bonuses_of,
    credit,
    item,
    live,
    live_options,
    main_of,
    near,
    row_of,
    switch_on,
    told,
    total,
    undone,
)
from support.ordering import plant_every_tariff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.orders_asked import NewOrder
    from kyivstar_sandbox.rules.orders_preview import Preview

TARIFFS = [one.id for one in catalogue.offerings() if one.is_tariff]
OPTIONS = [
    one.id
    for one in catalogue.offerings()
    if not one.is_tariff and not one.lends and one.id not in {"o_start_now", "o_trust_week"}
]
SHARED = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


PASTS = st.builds(
    Past,
    paid=st.sampled_from([0, 40_000, 90_000]),
    options=st.lists(st.sampled_from(OPTIONS), max_size=3, unique=True).map(tuple),
    used_mb=st.integers(0, 3000),
    hours=st.integers(1, 27 * 24),
    left=st.integers(0, 60_000),
)


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(str(tmp_path_factory.mktemp("orders") / "operator.db"))
    database.run(migrate)
    database.run(plant_every_tariff)
    yield database
    database.close_now()


def foresee_and_do(conn: Connection, line: str, asked: NewOrder) -> Preview | None:
    """Preview, then order; what both say about money, bonuses and refusals must agree."""
    money, bonuses, entries = main_of(conn, line), bonuses_of(conn, line), invariants.entries(conn)
    seen = refused = None
    try:
        seen = orders_preview.preview(conn, WHO, asked)
    except Refusal as no:
        refused = no
    assert (main_of(conn, line), invariants.entries(conn)) == (money, entries)
    try:
        orders.create(conn, WHO, asked, None)
    except Refusal as no:
        if refused is not None:
            assert (no.code, no.detail) == (refused.code, refused.detail)  # noqa: PT017
            return None
        assert seen is not None
        (short,) = told(seen, "insufficientFunds")
        assert no.code == "insufficientFunds"  # noqa: PT017
        assert (no.detail or {}).get("short_kop") == short.amount  # noqa: PT017
        assert (main_of(conn, line), bonuses_of(conn, line)) == (money, bonuses)
        return None
    assert seen is not None
    assert refused is None
    assert not told(seen, "insufficientFunds")
    assert money - main_of(conn, line) == total(seen, "chargeNow")
    assert bonuses - bonuses_of(conn, line) == total(seen, "chargeNow", "bonus")
    assert bool(told(seen, "balanceUnchanged")) == (invariants.entries(conn) == entries)
    return seen


def check_next_charge(conn: Connection, line: str, amount: int | None) -> None:
    """At its instant the next charge takes exactly what was foreseen."""
    at = row_of(conn, line).next_charge_at
    credit(conn, line, 500_000)
    clocks.start_at(conn, instant(at + 1_000_000))
    billing.run_due(conn)
    action = schema.action
    rows = conn.execute(
        select(action.c.amount).where(
            action.c.line_id == line,
            action.c.direction == -1,
            action.c.unit == "UAH",
            action.c.requested_at.between(at, at + 900_000),
        )
    )
    assert sum(rows.scalars()) == amount


@SHARED
@given(
    current=st.sampled_from(TARIFFS),
    wanted=st.sampled_from(TARIFFS),
    past=PASTS,
    later=st.booleans(),
)
def test_a_change_of_tariff_does_what_was_foreseen(
    operator: Database, current: str, wanted: str, past: Past, *, later: bool
) -> None:
    operator.run(lambda conn: _change(conn, current, wanted, past, later=later))


def _change(conn: Connection, current: str, wanted: str, past: Past, *, later: bool) -> None:
    line = f"ln_{current}"
    with undone(conn):
        live(conn, line, past)
        before = row_of(conn, line)
        start = before.next_charge_at if later or before.payment_type == "contract" else None
        asked = item(action="modify", offering=wanted, product=line, start=start)
        owned, options = allowances_of(conn, line), live_options(conn, line)
        seen = foresee_and_do(conn, line, asked)
        if seen is not None:
            after = row_of(conn, line)
            assert (after.next_tariff_id or after.tariff_id) == wanted
            assert total(seen, "bonusesKept", "bonus") == bonuses_of(conn, line)
            (charge,) = told(seen, "nextCharge")
            assert near(charge.date, after.next_charge_at)
            assert charge.amount == after.charge_amount
            _check_lost(conn, line, seen, owned, now=after.tariff_id == wanted)
            gone = {one.product for one in told(seen, "optionRemoved")}
            if after.tariff_id == wanted:
                assert gone == set(options) - set(live_options(conn, line))
            check_next_charge(conn, line, charge.amount)
            assert row_of(conn, line).tariff_id == wanted
            assert not gone & set(live_options(conn, line))
        assert invariants.violations(conn) == []


def _check_lost(
    conn: Connection, line: str, seen: Preview, owned: dict[str, Row[Any]], *, now: bool
) -> None:
    """Every rest that is not there afterwards was named with its quantity, and no other."""
    lost = {one.bucket.id: one.bucket for one in told(seen, "allowancesLost") if one.bucket}
    left = allowances_of(conn, line)
    at = micros(clocks.business(conn))
    for ident, was in owned.items():
        live_then = was.status != "expired" and (was.ends_at is None or was.ends_at > at)
        had = live_then and (was.amount > 0 or was.is_unlimited)
        is_still = left[ident].is_unlimited and left[ident].status != "expired"
        assert (ident in lost) == (now and had and not is_still), ident
        if ident in lost and not was.is_unlimited:
            assert lost[ident].amount == was.amount


@SHARED
@given(
    current=st.sampled_from(TARIFFS),
    wanted=st.sampled_from(OPTIONS),
    past=PASTS,
    pay_with=st.sampled_from(["money", "money", "bonus"]),
)
def test_a_service_switched_on_does_what_was_foreseen(
    operator: Database, current: str, wanted: str, past: Past, pay_with: str
) -> None:
    def work(conn: Connection) -> None:
        line = f"ln_{current}"
        with undone(conn):
            live(conn, line, past)
            options = set(live_options(conn, line))
            seen = foresee_and_do(conn, line, switch_on(line, wanted, pay_with=pay_with))
            if seen is not None:
                (made,) = set(live_options(conn, line)) - options
                option = schema.option
                row = conn.execute(select(option).where(option.c.id == made)).one()
                for charge in told(seen, "nextCharge"):
                    assert near(charge.date, row.next_charge_at)
                    assert charge.amount == row.price
                assert bool(told(seen, "nextCharge")) == bool(row.next_charge_at and row.price)
            assert invariants.violations(conn) == []

    operator.run(work)


@SHARED
@given(
    current=st.sampled_from(TARIFFS),
    past=PASTS,
    act=st.sampled_from(["start", "off", "blockLost", "blockOther", "sim", "advance"]),
)
def test_every_other_act_does_what_was_foreseen(
    operator: Database, current: str, past: Past, act: str
) -> None:
    operator.run(lambda conn: _other(conn, f"ln_{current}", past, act))


def _other(conn: Connection, line: str, past: Past, act: str) -> None:
    with undone(conn):
        live(conn, line, past)
        money, entries = main_of(conn, line), invariants.entries(conn)
        options = live_options(conn, line)
        asked = _asked(line, act, sorted(options))
        if act.startswith("block"):
            seen = _blocked(conn, line, asked)
            charged = money - main_of(conn, line)
        elif act == "advance":
            with undone(conn):
                orders_preview_only(conn, asked)
            seen, charged = None, 0
        else:
            seen = foresee_and_do(conn, line, asked)
            charged = money - main_of(conn, line)
        if seen is not None:
            assert charged == total(seen, "chargeNow")
            left = live_options(conn, line)
            for gone in told(seen, "optionRemoved"):
                assert gone.product not in left or left[gone.product] == gone.date
        moved = invariants.entries(conn) != entries
        assert moved == (seen is not None and not told(seen, "balanceUnchanged"))
        assert invariants.violations(conn) == []


def orders_preview_only(conn: Connection, asked: NewOrder) -> None:
    """An advance credits and owes: its preview names what the credit then pays, if anything."""
    line = asked.items[0].relies_on or ""
    before = main_of(conn, line)
    try:
        seen = orders_preview.preview(conn, WHO, asked)
        orders.create(conn, WHO, asked, None)
    except Refusal as refused:
        assert refused.code == "advanceNotAllowed"  # noqa: PT017
        return
    lent = catalogue.find(asked.items[0].offering or "").lends
    assert before + lent - main_of(conn, line) == total(seen, "chargeNow")


def _asked(line: str, act: str, options: list[str]) -> NewOrder:
    if act == "start":
        return item(action="add", offering="o_start_now", relies_on=line)
    if act == "advance":
        return item(action="add", offering="o_extra_125", relies_on=line)
    if act == "off":
        return item(action="delete", product=options[0] if options else line)
    if act == "sim":
        return item(action="modify", product=line, facts={"simType": "esim"})
    return item(action="modify", product=line, status="suspended", facts={"suspensionReason": act})


def _blocked(conn: Connection, line: str, asked: NewOrder) -> Preview | None:
    """A block is charged when it starts; up to then nothing moves."""
    money = main_of(conn, line)
    try:
        seen = orders_preview.preview(conn, WHO, asked)
        ident = orders.create(conn, WHO, asked, None)
    except Refusal as refused:
        assert refused.code in {"alreadyActive", "offeringNotAvailable"}  # noqa: PT017
        return None
    table = schema_orders.product_order_item
    due = conn.execute(select(table.c.due_at).where(table.c.order_id == ident)).scalar_one()
    assert main_of(conn, line) == money
    at = micros(clocks.business(conn))
    assert 15 * 60 <= (due - at) / 1_000_000 <= 30 * 60
    line_row = row_of(conn, line)
    (starts,) = told(seen, "startsAt")
    assert starts.date is not None
    assert abs(starts.date - line_row.block_pending_at) < 5_000_000
    if line_row.next_charge_at is not None and line_row.next_charge_at <= due:
        return None
    clocks.start_at(conn, instant(due))
    billing.run_due(conn)
    assert row_of(conn, line).status == "suspended"
    return seen


@pytest.mark.parametrize("current", TARIFFS)
def test_every_pair_of_tariffs_with_enough_money(operator: Database, current: str) -> None:
    past = Past(paid=90_000, options=("o_add_number",), used_mb=700, hours=200, left=60_000)

    def work(conn: Connection) -> None:
        for wanted in TARIFFS:
            _change(conn, current, wanted, past, later=False)
            _change(conn, current, wanted, past, later=True)

    operator.run(work)
