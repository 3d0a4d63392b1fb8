"""A random life of fifty numbers: made once from a seed, lived by any operator at any pace.

What is planned depends on the seed alone; what becomes of it, on the rules. Instants are
microseconds of UTC.
"""

from __future__ import annotations

import random
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from kyivstar_sandbox.db import schema, schema_orders
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.model.values import DAY, instant, micros
from kyivstar_sandbox.rules import (
    agenda,
    billing,
    clocks,
    lifecycle,
    lines,
    shelf,
    transfers,
)
from kyivstar_sandbox.rules.seeding.ground import Ground
from kyivstar_sandbox.rules.usage import Use
from support import random_orders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection


BEGUN: Final = micros(datetime(2026, 1, 30, 22, 30, tzinfo=UTC))
NUMBERS: Final = 50
COMPANY: Final = "26000001000"
FUNDED: Final = "26000000900"
TARIFFS: Final = (
    *("t_love_ua_baza", "t_tvii_novyi", "t_love_ua_bezlim", "t_dzvinky") * 7,
    *("t_shchodenny",) * 4,
    *("t_kontrakt_start", "t_kontrakt_plius") * 4,
    *("t_dim_100",) * 4,
    *("t_biznes_30",) * 3,
    *("t_biznes_komanda",) * 3,
)
"""One a number; the last three are paid by a shared account, the three before by the company."""
_USES: Final = ("VOICE_OMO", "VOICE_ONNET", "DATA_NATIONAL", "SMS_NATIONAL", "DATA_ROAMING")
_SUMS: Final = (1500, 2999, 3000, 10_000, 20_000, 30_000, 60_000, 150_000)
_KINDS: Final = {
    "topup": 30, "use": 30, "transfer": 14, "connect": 8, "disconnect": 3, "lend": 5,
    "trust": 2, "block": 2, "unblock": 4, "switch": 2, "later": 5, "sim": 1, "cancel": 10,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Act:
    """Something that happens to a number at an instant; ``dice`` decides the rest."""

    at: int
    line: int
    kind: str
    dice: int


@dataclass(slots=True)
class Diary:
    """How often each act was done, and each refusal given."""

    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)


def plan(seed: int, *, acts: int, days: int = 365) -> list[Act]:
    """Acts in order of time. Poor numbers get no money."""
    draw = random.Random(seed)
    kinds, weights = list(_KINDS), list(_KINDS.values())
    made = []
    for _ in range(acts):
        at = BEGUN + 1 + draw.randrange(days * DAY // 1000) * 1000
        line = draw.randrange(NUMBERS)
        kind = draw.choices(kinds, weights)[0]
        if is_poor(line) and kind in {"topup", "lend"}:
            kind = "use"
        made.append(Act(at, line, kind, draw.randrange(10**9)))
    made.sort(key=lambda act: (act.at, act.line))
    return [act for no, act in enumerate(made) if not no or act.at != made[no - 1].at]


def is_poor(position: int) -> bool:
    """Whether a number is never given money, so that its life may end."""
    return position % 10 == 3


@contextmanager
def operator(folder: Path) -> Iterator[Database]:
    """An operator with the fifty numbers, each begun at ``BEGUN``, on its own file."""
    folder.mkdir()
    database = Database(str(folder / "operator.db"))
    try:
        database.run(migrate)
        database.run(lambda conn: clocks.start_at(conn, instant(BEGUN)))
        database.run(_plant)
        yield database
    finally:
        database.close_now()


def line_of(position: int) -> str:
    """Id of a number's line."""
    return f"ln_{position:02d}"


def number_of(position: int) -> str:
    """Phone number of a line; that of home internet is nobody's."""
    return f"+38067000{position:04d}"


def _plant(conn: Connection) -> None:
    ground = Ground(now=BEGUN, start=BEGUN)
    for position in range(0, NUMBERS, 2):  # two numbers a person
        person = position // 2
        ground.customer(f"c{person}", "Хтось", f"p_{person}", _account(position))
    ground.customer("co", "ТОВ", "org", COMPANY)
    root = ground.account(COMPANY, "company", "ТОВ", "co")
    ground.money_of(root, f"company:{COMPANY}", floor=0)
    fund = ground.account(FUNDED, "personal", "Рахунок", "co", COMPANY)
    fund.funded, fund.credit_limit, fund.payment_status = True, 80_000, "paid"
    fund.next_due_at = micros(datetime(2026, 1, 31, 22, 0, tzinfo=UTC))
    shared = ground.money_of(fund, f"main:bk_{FUNDED}", floor=None)
    for position, tariff in enumerate(TARIFFS):
        is_funded = position >= NUMBERS - 3
        customer = "co" if position >= NUMBERS - 6 else f"c{position // 2}"
        account = FUNDED if is_funded else _account(position)
        if not is_funded:
            ground.account(account, "personal", account, customer)
        new = lines.NewLine(
            f"{position:02d}",
            account,
            customer,
            tariff,
            msisdn=None if tariff.startswith("t_dim") else number_of(position),
            disconnect_limit=-10_000,
        )
        paid = {"fund": fund, "shared": shared} if is_funded else {}
        lines.open_line(ground.book, new, BEGUN, **paid)
    ground.save(conn)


def _account(position: int) -> str:
    return f"260000001{position:02d}"


# ----- living -----


def live(
    database: Database,
    acts: Sequence[Act],
    *,
    end: int,
    steps: Sequence[int] = (),
    after_step: Callable[[int], None] | None = None,
) -> Diary:
    """Do the acts; between them let time pass at the instants ``steps`` and at ``end`` only.

    ``after_step`` is called after each of these moves of the clock.
    """
    diary = Diary()
    moves = sorted({*steps, end})
    for act in acts:
        while moves and moves[0] <= act.at:
            _pass(database, moves.pop(0), after_step)
        try:
            database.run(lambda conn, act=act: _do(conn, act))
        except Refusal as refused:
            if refused.status != 409:
                raise
            diary.refused[f"{act.kind} {refused.code}"] += 1
        else:
            diary.done[act.kind] += 1
    for move in moves:
        _pass(database, move, after_step)
    return diary


def _pass(database: Database, until: int, then: Callable[[int], None] | None) -> None:
    database.run(lambda conn: billing.run_due(conn, instant(until)))
    if then is not None:
        then(until)


def _do(conn: Connection, act: Act) -> None:
    draw = random.Random(act.dice)
    if act.kind == "topup":
        _top_up(conn, act, draw)
    elif act.kind == "use":
        what = Use(
            draw.choice(_USES), draw.randrange(1, 400), country="PL" if act.dice % 9 == 0 else None
        )
        billing.use(conn, line_id=line_of(act.line), what=what, at=instant(act.at))
    elif act.kind == "transfer":
        other = draw.randrange(NUMBERS)
        ends = transfers.Ends(line_of(act.line), line_of(other + is_poor(other)))
        amount = draw.choice((50, 100, 100, 1000, 1500, 2500, 5000, 9000, 30_000, 100_000, 100_001))
        transfers.move(conn, ends, amount=amount, fee=draw.choice((0, 0, 200)), at=act.at)
    else:
        _order(conn, act, draw)


def _top_up(conn: Connection, act: Act, draw: random.Random) -> None:
    account = FUNDED if act.line >= NUMBERS - 3 else _account(act.line)
    source, reason = draw.choice(
        (
            ("bank:card", "topupCard"),
            ("bank:cash", "topupCash"),
            (f"company:{COMPANY}", "topupAccount"),
        )
    )
    if act.dice % 11 == 0:  # the company pays its invoice
        account, source, reason = COMPANY, "bank:invoice", "topupOther"
    billing.credit(
        conn,
        billing.resolve(conn, account=account),
        amount=draw.choice(_SUMS),
        reason=reason,
        source_account=source,
        at=instant(act.at),
        cause={"rule": "payment"},
    )


def _order(conn: Connection, act: Act, draw: random.Random) -> None:
    book = shelf.open_lines(conn, [line_of(act.line)])
    agenda.run_all(book, act.at)
    holding = book.holdings[line_of(act.line)]
    if holding.line.terminated_at is not None:
        raise Refusal("numberNotServed")
    random_orders.ACTS[act.kind](book, holding, act.at, draw)
    shelf.save(conn, book)


# ----- looking -----


def ledger_of(conn: Connection) -> list[tuple[Any, ...]]:
    """Every entry with its legs, without the ids that chance gave, in an order of its own."""
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
    """What every line is, by id."""
    line = schema.line
    columns = (
        line.c.id, line.c.tariff_id, line.c.status, line.c.suspension_reason,
        line.c.package_state, line.c.next_charge_at, line.c.charge_amount, line.c.active_until,
        line.c.kept_until, line.c.loan, line.c.next_due_at, line.c.terminated_at,
        line.c.next_tariff_id, line.c.block_pending_at,
    )  # fmt: skip
    return [tuple(row) for row in conn.execute(select(*columns).order_by(line.c.id))]


def items_of(conn: Connection) -> list[tuple[Any, ...]]:
    """What became of every item of an order and when, by id."""
    item = schema_orders.product_order_item
    columns = item.c.id, item.c.act, item.c.state, item.c.status_reason, item.c.due_at
    return [tuple(row) for row in conn.execute(select(*columns).order_by(item.c.id))]


def buckets_of(conn: Connection) -> list[tuple[Any, ...]]:
    """What every live bucket holds, without the ids that chance gave."""
    bucket = schema.bucket
    columns = (
        bucket.c.line_id, bucket.c.code, bucket.c.amount, bucket.c.granted, bucket.c.used,
        bucket.c.expired, bucket.c.ends_at, bucket.c.status,
    )  # fmt: skip
    rows = [tuple(row) for row in conn.execute(select(*columns))]
    return sorted(rows, key=repr)


def renewals_of(conn: Connection) -> dict[str, int]:
    """By line, the latest instant that renews a number's life, told by the history alone (6.5)."""
    action = schema.action
    rows = conn.execute(
        select(action.c.line_id, action.c.type, action.c.reason, action.c.amount, schema.entry.c.at)
        .join(schema.entry, schema.entry.c.id == action.c.entry_id)
        .where(action.c.line_id.is_not(None))
    )
    latest: dict[str, int] = {}
    for line_id, kind, reason, amount, at in rows:
        topped_up = kind == "Topup" and amount >= lifecycle.RENEWS_FROM
        if topped_up or reason == "tariffFee":
            latest[line_id] = max(latest.get(line_id, BEGUN), at)
    return latest
