"""Parks of any size for tests: a tree, numbers with everything that may differ, their money."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus, NextCharge
from kyivstar_desktop.domain.fleet import (
    COLOURS,
    COLUMNS,
    VIEWS,
    Filter,
    FleetNote,
    FleetQuery,
    Spend,
    is_by_account,
)
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports.fleet import AccountSeen, BalanceSeen, FleetStore, Judge

NOW = datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
ROOT = "26000001000"
HOUSES = ("Коваленко", "Ґалаган", "Єрмак", "Ївченко", "Мар'яненко", "Smith", "Бондар", "")
NAMES = ("Олена", "Андрій", "Марія", "Ігор", "Юрій", "Ann")
TARIFFS = ("LOVE UA На максимум", "ВАШ Регіон", "Smart Business", "Їжак")
WORDS = ("водій", "резерв", "", "", "Шеф", "склад №2")


def judge(now: datetime = NOW) -> Judge:
    return Judge(now, kyiv_day(now), LifeRule())


@dataclass(frozen=True, slots=True)
class Park:
    """What an operator would tell, and what the person has noted."""

    accounts: tuple[AccountSeen, ...]
    lines: tuple[Line, ...]
    balances: tuple[BalanceSeen, ...]
    notes: tuple[FleetNote, ...]
    spend: tuple[Spend, ...]


def park(count: int, *, seed: int = 1, departments: int = 7) -> Park:
    """`count` numbers over `departments` in a tree of any depth."""
    rand = random.Random(seed)
    nodes = [AccountSeen(ROOT, "company", "ТОВ «Дніпро Логістика»", credit_limit=Money(90_000_00))]
    for n in range(departments):
        parent = rand.choice(nodes).id
        kind = rand.choice(("department", "costCentre"))
        name = f"{rand.choice(HOUSES) or 'Склад'} {n}"
        nodes.append(AccountSeen(f"2700{n:07d}", kind, name, parent, f"CC-{n}"))
    lines = tuple(_line(rand, n) for n in range(count))
    personal = tuple(_account(rand, line, rand.choice(nodes).id) for line in lines)
    balances = tuple(one for line in lines for one in _balances(rand, line))
    notes = tuple(_note(rand, line) for line in lines if rand.random() < 0.4)
    spend = tuple(_spend(rand, line) for line in lines if rand.random() < 0.4)
    return Park((*nodes, *personal), lines, balances, notes, spend)


def _line(rand: random.Random, n: int) -> Line:
    contract = rand.random() < 0.3
    status = rand.choices((LineStatus.ACTIVE, LineStatus.SUSPENDED, LineStatus.ENDED), (8, 2, 1))[0]
    reasons = ("unpaid", "lifeStage", "debt", "blockLost", "blockOther")
    tariff = rand.choice(TARIFFS)
    due = NOW + timedelta(days=rand.randrange(1, 40), minutes=rand.randrange(600))
    charge = NextCharge(
        None if rand.random() < 0.1 else due,
        None if rand.random() < 0.05 else Money(rand.choice((0, 150_00, 225_00))),
    )
    home = rand.random() < 0.05
    return Line(
        f"ln_{rand.randrange(10**6):06d}_{n}",
        LineKind.HOME if home else LineKind.MOBILE,
        f"2601{n:07d}" if home else f"+38067{rand.randrange(10**3):03d}{n:04d}",
        f"2601{n:07d}",
        "cust_co1",
        status,
        f"t_{TARIFFS.index(tariff)}",
        tariff,
        payment_type="contract" if contract else "prepaid",
        segment="business",
        charge_period=rand.choice(("P4W", "P1M", "P1D")),
        next_charge=charge,
        disconnect_limit=Money(-100_00) if contract and rand.random() < 0.9 else None,
        active_until=None if contract else NOW + timedelta(days=rand.randrange(-3, 300)),
        suspension=rand.choice(reasons) if status is LineStatus.SUSPENDED else "",
        suspended_since=NOW - timedelta(days=4) if status is LineStatus.SUSPENDED else None,
        advance_debt=Money(rand.choice((0, 0, 28_00))),
        funded_by=rand.choice(("line", "line", "line", "account")),
        owner=" ".join((rand.choice(HOUSES), rand.choice(NAMES))).strip(),
    )


def _account(rand: random.Random, line: Line, node: str) -> AccountSeen:
    owes = line.funded_by == "account" and rand.random() < 0.4
    return AccountSeen(
        line.account,
        "personal",
        line.number,
        node,
        due=Money(rand.randrange(1, 10**6)) if owes else None,
        due_at=datetime(2026, 12, 20, 21, 59, tzinfo=UTC) if owes else None,
        credit_limit=Money(500_00),
        payment_status="due" if owes else "paid",
    )


def _balances(rand: random.Random, line: Line) -> list[BalanceSeen]:
    found: list[BalanceSeen] = []
    if rand.random() < 0.9:
        number = "" if is_by_account(line) else line.number
        main = Money(rand.randrange(-120_00, 600_00))
        found.append(BalanceSeen(number, line.account, main, main_stated=True))
    if rand.random() < 0.7:
        total = rand.choice((5_000, 20_480, 51_200))
        left = rand.choice((0, total, rand.randrange(total)))
        moved = NOW - timedelta(days=rand.randrange(200))
        found.append(
            BalanceSeen(
                line.number,
                line.account,
                data_left_mb=left,
                data_total_mb=total,
                moved_at=moved if left != total else None,
            )
        )
    return found


def _note(rand: random.Random, line: Line) -> FleetNote:
    words = [rand.choice(WORDS) for _ in range(3)]
    return FleetNote(line.number, *words, rand.choice(COLOURS))


def _spend(rand: random.Random, line: Line) -> Spend:
    used = NOW - timedelta(days=rand.randrange(150)) if rand.random() < 0.5 else None
    return Spend(line.id, Money(rand.randrange(0, 30_00)), used)


async def fill(store: FleetStore, known: Park, *, at: datetime = NOW) -> None:
    """One whole round, then what the person and the roll-ups add."""
    round_ = await store.begin(at=at, full=True)
    await store.put_accounts(known.accounts, at=at, round_=round_, judge=judge(at))
    await store.put_lines(known.lines, at=at, round_=round_, judge=judge(at))
    await store.put_balances(known.balances, at=at, round_=round_, judge=judge(at))
    await store.end(round_, at=at)
    await store.put_notes(known.notes, at=at)
    await store.put_spend(known.spend, judge(at))


# --- questions ----------------------------------------------------------------------------------
_TEXTS = ("ко", "Їв", "мар'я", "маря", "smith", "067", "водій", "LOVE", "СКЛАД №2", "нема")
_GROUPS = (
    "node", "tariff", "status", "payment", "risk", "label", "colour", "state", "user",
)  # fmt: skip


def filters(rand: random.Random, known: Park) -> Filter:
    """A random condition on a random column."""
    column = rand.choice(COLUMNS)
    words = {
        "risk": ("stops", "limit", "enough", "blocked"),
        "state": ("fresh", "failed", "skipped", "stale"),
        "status": ("active", "suspended", "ended"),
        "payment": ("prepaid", "contract"),
        "colour": ("red", "blue", ""),
    }
    if column in words:
        op = rand.choice(("eq", "in"))
        if op == "eq":
            return Filter(column, "eq", rand.choice(words[column]))
        return Filter(column, "in", tuple(rand.sample(words[column], 2)))
    if column == "node":
        nodes = [one.id for one in known.accounts if one.kind != "personal"]
        return Filter("node", "eq", rand.choice(nodes))
    if column in {"number", "account", "user", "tariff", "label", "alias", "note"}:
        if rand.random() < 0.7:
            return Filter(column, "contains", rand.choice(_TEXTS))
        return Filter(column, "eq", rand.choice(("", *TARIFFS, known.lines[0].number)))
    op = rand.choice(("eq", "lt", "gt"))
    if column.endswith(("_at", "_until")):
        return Filter(column, op, date(2026, 11, 1) + timedelta(days=rand.randrange(60)))
    if column.startswith("data"):
        return Filter(column, op, rand.choice((0, 5_000, 20_480)))
    return Filter(column, op, Money(rand.choice((0, 100_00, 225_00))))


def question(rand: random.Random, known: Park) -> FleetQuery:
    nodes = [one.id for one in known.accounts if one.kind != "personal"]
    some = tuple(filters(rand, known) for _ in range(rand.choice((0, 0, 1, 2))))
    columns = rand.sample(COLUMNS, rand.choice((1, 1, 2, 3)))
    return FleetQuery(
        rand.choice(("", *nodes)),
        rand.choice(("", "", *_TEXTS)),
        some,
        rand.choice(("all", "all", *VIEWS)),
        tuple((column, rand.random() < 0.5) for column in columns),
        rand.choice(_GROUPS),
    )
