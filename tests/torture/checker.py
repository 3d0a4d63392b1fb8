"""Joins what was meant, the journal and the operator's ledger; names every rule that is broken."""

from __future__ import annotations

import asyncio
import base64
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.store.journal import open_journal
from kyivstar_desktop.domain.intents import ARROWS, IntentState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kyivstar_desktop.domain.intents import Intent
    from support.sandbox import SandboxClient
    from torture.driver import Stage
    from torture.headless import Order

ARROW_WORDS = {(str(old), str(new)) for old, new in ARROWS} | {("draft", "planned")}


@dataclass(slots=True)
class Verdict:
    """What became of the money. `lost` and `doubles` name orders or keys."""

    orders: int = 0
    charged: int = 0
    lost: list[str] = field(default_factory=list)
    doubles: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    unheard: list[str] = field(default_factory=list)  # the operator's, but not the journal's

    def __str__(self) -> str:
        return (
            f"{self.orders} orders, {self.charged} charges, lost {len(self.lost)}, "
            f"double {len(self.doubles)}, unheard {len(self.unheard)}, "
            f"broken rules {self.broken[:5]}"
        )


@dataclass(frozen=True, slots=True)
class Books:
    """The operator's side: charges and credits by payment key, and every key it answered 201."""

    captures: Counter[str]
    refunds: Counter[str]
    credited: dict[str, list[int]]
    taken: frozenset[str]
    problems: tuple[str, ...]


def read_books(operator: SandboxClient, *, after: int) -> Books:
    """`after`: the last entry of the ledger that does not count."""
    captures: Counter[str] = Counter()
    refunds: Counter[str] = Counter()
    credited: dict[str, list[int]] = defaultdict(list)
    for entry in _entries(operator, after):
        if (key := entry.get("key")) is None:
            continue
        if entry["reason"] == "cardCapture":
            captures[key] += 1
        elif entry["reason"] == "cardRefund":
            refunds[key] += 1
        elif entry["reason"] == "topupCard":
            credited[key] += [leg["amount"] for leg in entry["legs"] if leg["amount"] > 0]
    state = operator.invariants()
    problems = tuple(f"rule {one['rule']}: {one['what']}" for one in state["violations"])
    if any(state["sums"].values()):
        problems += (f"sums {state['sums']}",)
    return Books(captures, refunds, credited, _taken(operator), problems)


def _entries(operator: SandboxClient, after: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while rows := operator.ledger(after):
        found += rows
        after = rows[-1]["entry"]
    return found


def _taken(operator: SandboxClient) -> frozenset[str]:
    """Keys under which the operator made a payment, from its audit of keyed calls."""
    keys: set[str] = set()
    after = 0
    while rows := operator.control("GET", "calls", after=str(after)):
        keys |= {
            str(row["key"]).strip('"')
            for row in rows
            if row["path"] == "/payment/v4/payment" and row["status"] == 201
        }
        after = rows[-1]["id"]
    return frozenset(keys)


def read_journal(data: Path) -> tuple[list[Intent], list[str]]:
    """Every row, and what is wrong with its evidence chain. The client must be dead."""
    return asyncio.run(_read_journal(data))


async def _read_journal(data: Path) -> tuple[list[Intent], list[str]]:
    keys = json.loads((data.parent / f"{data.name}-keys.json").read_text())
    rows: list[Intent] = []
    problems: list[str] = []
    for folder in sorted((data / "profiles").iterdir()):
        secret = base64.b64decode(keys[f"profile:{folder.name}"])
        journal = await open_journal(folder / "journal.db", secret)
        try:
            if (altered := await journal.verify()) is not None:
                problems.append(f"evidence of {altered} was altered")
            found = await journal.recent(1_000_000)
            rows += found
            for row in found:
                steps = [(event.old, event.new) for event in await journal.events(row.id)]
                wrong = [step for step in steps if step[0] != step[1] and step not in ARROW_WORDS]
                problems += [f"arrow {old} -> {new}" for old, new in wrong]
        finally:
            await journal.close()
    return rows, problems


def judge(stage: Stage) -> Verdict:
    """The rules of docs/architecture: each meant order is charged exactly once, nothing else is."""
    books = read_books(stage.box.child, after=stage.began)
    rows, problems = read_journal(stage.data)
    verdict = Verdict(stage.meant, sum(books.captures.values()) - sum(books.refunds.values()))
    verdict.broken += [*problems, *books.problems]
    _orders(verdict, stage.orders(), rows, books)
    _rows(verdict, rows, books)
    unheard = sorted(books.taken - {row.key for row in rows})
    verdict.unheard += unheard
    verdict.lost += [f"payment {key} that the journal has never heard of" for key in unheard]
    return verdict


def _orders(verdict: Verdict, orders: Sequence[Order], rows: list[Intent], books: Books) -> None:
    """By sum, which no two orders share: how often was each one credited?"""
    credited = Counter(amount for sums in books.credited.values() for amount in sums)
    meant = {order.amount for order in orders}
    journalled: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        fate = f"{row.state} {row.reason} after {row.attempt} tries, {row.server_id or 'no id'}"
        journalled[row.amount.kopiykas].append(fate)
    for order in orders:
        times = credited[order.amount]
        if times == 0:
            verdict.lost.append(f"order {order.n}: {journalled[order.amount]}")
        elif times > 1:
            verdict.doubles.append(f"order {order.n} was credited {times} times")
    strangers = [key for key, sums in books.credited.items() if not set(sums) <= meant]
    verdict.broken += [f"nobody meant {key}" for key in strangers]


def _rows(verdict: Verdict, rows: list[Intent], books: Books) -> None:
    for row in rows:
        effects = books.captures[row.key] - books.refunds[row.key]
        wanted = 1 if row.state is IntentState.CONFIRMED else 0
        if effects > 1:
            verdict.doubles.append(f"{row.key} has {effects} charges")
        elif row.state.final and effects != wanted:
            verdict.broken.append(f"{row.key} is {row.state} with {effects} charges")
        elif wanted and books.credited[row.key] != [row.amount.kopiykas]:
            verdict.broken.append(f"{row.key} was credited {books.credited[row.key]}")
