"""A random life with orders: the ledger holds, and one step of the clock equals many (6.9)."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import billing, clocks, invariants, orders
from kyivstar_sandbox.rules import settings as operator_settings
from kyivstar_sandbox.rules.orders_asked import NewItem, NewOrder
from support.order_lives import WHO, credit, live_options, row_of, switch_on
from support.ordering import BEGUN, plant_every_tariff

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Connection

LINES = ("ln_t_love_ua_baza", "ln_t_shchodenny", "ln_t_kontrakt_start", "ln_t_dim_100")
OFFERINGS = ("o_data_5gb", "o_add_number", "o_add_bezlim", "o_super_video", "o_no_content")
TARIFFS = ("t_love_ua_bezlim", "t_shchodenny", "t_kontrakt_plius", "t_dim_giga")


@dataclass(frozen=True)
class Act:
    after_h: int
    line: int
    kind: str
    choice: int


ACTS = st.lists(
    st.builds(
        Act,
        after_h=st.integers(1, 500),
        line=st.integers(0, len(LINES) - 1),
        kind=st.sampled_from(
            ["topup", "topup", "tariff", "later", "on", "on", "off", "block", "sim", "start"]
        ),
        choice=st.integers(0, 9),
    ),
    max_size=14,
)


@contextmanager
def operator(delay: str) -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(str(Path(folder) / "operator.db"))
        try:
            database.run(migrate)
            database.run(plant_every_tariff)
            database.run(lambda conn: operator_settings.change(conn, {"orderDelay": delay}))
            yield database
        finally:
            database.close_now()


def asked(conn: Connection, act: Act) -> NewOrder | None:
    line = LINES[act.line]
    if act.kind == "on":
        return switch_on(line, OFFERINGS[act.choice % len(OFFERINGS)])
    start, members = None, {"action": "modify", "product": line}
    if act.kind in {"tariff", "later"}:
        members["offering"] = TARIFFS[act.line] if act.choice < 7 else TARIFFS[0]
        start = row_of(conn, line).next_charge_at if act.kind == "later" else None
    elif act.kind == "off":
        owned = sorted(live_options(conn, line))
        if not owned:
            return None
        members = {"action": "delete", "product": owned[act.choice % len(owned)]}
    elif act.kind == "start":
        members = {"action": "add", "offering": "o_start_now", "relies_on": line}
    facts: dict[str, Any] = {"simType": "esim"} if act.kind == "sim" else {}
    if act.kind == "block":
        facts, members["status"] = {"suspensionReason": "blockOther"}, "suspended"
    return NewOrder(None, None, "desktop", start, (NewItem("1", facts=facts, **members),))


def do(conn: Connection, act: Act, at: datetime) -> str:
    clocks.start_at(conn, at)
    billing.run_due(conn)
    if act.kind == "topup":
        credit(conn, LINES[act.line], 4000 * (act.choice + 1))
        return "credited"
    wanted = asked(conn, act)
    if wanted is None:
        return "nothing"
    try:
        orders.create(conn, WHO, wanted, None)
    except Refusal as refused:
        return refused.code
    return "taken"


def live(database: Database, acts: list[Act], *, step_h: int | None) -> list[str]:
    at, said = BEGUN, []
    for act in acts:
        until = at + timedelta(hours=act.after_h)
        if step_h is not None:
            while at < until:
                at = min(until, at + timedelta(hours=step_h))
                moment = at
                database.run(lambda conn, moment=moment: billing.run_due(conn, moment))
                assert database.run(invariants.violations) == []
        at = until
        said.append(database.run(lambda conn, act=act, at=at: do(conn, act, at)))
    end = at + timedelta(days=70)
    database.run(lambda conn: billing.run_due(conn, end))
    assert database.run(invariants.violations) == []
    return said


def ledger_of(conn: Connection) -> list[tuple[Any, ...]]:
    entry, leg = schema.entry, schema.leg
    rows = conn.execute(
        select(entry.c.id, entry.c.reason, leg.c.account, leg.c.unit, leg.c.amount)
        .join(leg, leg.c.entry_id == entry.c.id)
        .order_by(entry.c.id, leg.c.no)
    )
    entries: dict[int, list[Any]] = {}
    for number, reason, account, unit, amount in rows:
        legs = entries.setdefault(number, [reason])
        legs.append(("bonus" if account.startswith("bonus:") else account, unit, amount))
    return sorted(tuple(one) for one in entries.values())


def states_of(conn: Connection) -> list[tuple[Any, ...]]:
    line, item = schema.line, schema_orders.product_order_item
    columns = (line.c.id, line.c.tariff_id, line.c.next_tariff_id, line.c.status)
    more = (line.c.suspension_reason, line.c.package_state, line.c.charge_amount)
    rows = conn.execute(select(*columns, *more).order_by(line.c.id))
    ended = conn.execute(
        select(item.c.line_id, item.c.act, item.c.state, item.c.status_reason).order_by(
            item.c.updated_at, item.c.line_id, item.c.act
        )
    )
    return [tuple(row) for row in rows] + sorted(tuple(row) for row in ended)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS, step_h=st.integers(3, 300), delay=st.sampled_from(["PT0S", "PT20M", "P3D"]))
def test_one_step_or_many_with_orders(acts: list[Act], step_h: int, delay: str) -> None:
    with operator(delay) as once, operator(delay) as often:
        said = live(once, acts, step_h=None)
        assert live(often, acts, step_h=step_h) == said
        assert once.run(ledger_of) == often.run(ledger_of)
        assert once.run(states_of) == often.run(states_of)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS)
def test_every_order_comes_to_an_end(acts: list[Act]) -> None:
    """With real delays: 70 days later nothing waits but a number that does not charge."""
    with operator("real") as database:
        live(database, acts, step_h=None)

        def look(conn: Connection) -> None:
            item, order = schema_orders.product_order_item, schema_orders.product_order
            for row in conn.execute(select(item).where(item.c.state == "inProgress")):
                assert row_of(conn, row.line_id).terminated_at is None, row.act
                raise AssertionError(row.act)
            for row in conn.execute(select(order)):
                states = conn.execute(
                    select(item.c.state).where(item.c.order_id == row.id)
                ).scalars()
                waits = any(state == "acknowledged" for state in states)
                assert (row.state == "acknowledged") == waits
                assert row.open_items == int(waits)

        database.run(look)
