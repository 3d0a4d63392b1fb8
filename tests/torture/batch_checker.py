"""Joins the rows that were meant, the journal's rows and the operator's ledger."""

from __future__ import annotations

import asyncio
import base64
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlcipher3

from kyivstar_desktop.adapters.store.journal import open_journal
from torture.checker import ARROW_WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from support.sandbox import SandboxClient


@dataclass(slots=True)
class Verdict:
    """`lost` and `doubles` name numbers or keys; `broken` are rules of the journal or ledger."""

    meant: int = 0
    credited: int = 0
    confirmed: int = 0
    events: int = 0
    lost: list[str] = field(default_factory=list)
    doubles: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.meant} rows meant, {self.credited} credits in the ledger, {self.confirmed} "
            f"confirmed in the journal ({self.events} chained events), lost {len(self.lost)}, "
            f"double {len(self.doubles)}, broken rules {self.broken[:5]}"
        )


def meant_rows(data: Path) -> dict[str, int]:
    """Kopiykas by number."""
    lines = (data / "meant.csv").read_text(encoding="utf-8").splitlines()[1:]
    pairs = (line.split(";") for line in lines)
    return {number: int(amount.replace(",", "")) for number, amount in pairs}


def judge_batch(
    operator: SandboxClient,
    data: Path,
    *,
    after: int,
    journal: bool = True,
    known: frozenset[str] = frozenset(),
) -> Verdict:
    """Every meant row is credited exactly once with its sum, and nothing else is.

    `known`: what the operator's own invariants found before anything was paid.
    """
    meant = meant_rows(data)
    verdict = Verdict(len(meant))
    credits_by_key, credited = read_ledger(operator, after)
    verdict.credited = sum(len(sums) for sums in credited.values())
    for number, kopiykas in meant.items():
        sums = credited.get(number, [])
        if not sums:
            verdict.lost.append(number)
        elif len(sums) > 1:
            verdict.doubles.append(f"{number}: {sums}")
        elif sums != [kopiykas]:
            verdict.broken.append(f"{number} got {sums}, not {kopiykas}")
    verdict.broken += [f"nobody meant {number}" for number in credited if number not in meant]
    state = operator.invariants()
    found = (one for one in state["violations"] if one["what"] not in known)
    verdict.broken += [f"rule {one['rule']}: {one['what']}" for one in found]
    if journal:
        _journal(verdict, data, credits_by_key)
    return verdict


def read_ledger(operator: SandboxClient, after: int) -> tuple[Counter[str], dict[str, list[int]]]:
    """(credits by key, sums by number) of direct top-ups."""
    keys: Counter[str] = Counter()
    by_number: dict[str, list[int]] = defaultdict(list)
    numbers = topup_numbers(operator)
    while entries := operator.ledger(after):
        for entry in entries:
            if entry["reason"] != "topupAccount" or entry.get("key") not in numbers:
                continue
            key = str(entry["key"])
            keys[key] += 1
            by_number[numbers[key]] += [leg["amount"] for leg in entry["legs"] if leg["amount"] > 0]
        after = entries[-1]["entry"]
    return keys, by_number


def topup_numbers(operator: SandboxClient) -> dict[str, str]:
    """Number by key, of every top-up that the coordinator has made."""
    from torture.batch_headless import COORDINATOR  # noqa: PLC0415 it pulls the whole client in

    headers = {"Authorization": f"Bearer {operator.token(COORDINATOR)}"}
    path = "/tmf-api/prepayBalanceManagement/v4/topupBalance"
    found: dict[str, str] = {}
    offset = 0
    while True:
        query = {"offset": str(offset), "limit": "1000", "sort": "requestedDate"}
        rows = operator.http.get(path, params=query, headers=headers).json()
        for row in rows:
            if "correlatorId" in row:
                found[row["correlatorId"].strip('"')] = row["logicalResource"]["value"]
        offset += len(rows)
        if len(rows) < 1000:
            return found


def _journal(verdict: Verdict, data: Path, credits_by_key: Counter[str]) -> None:
    rows, events, problems = asyncio.run(_read(data))
    verdict.events = events
    verdict.broken += problems
    known = {row["key"] for row in rows}
    for row in rows:
        if row["state"] == "draft":
            continue
        effects = credits_by_key[row["key"]]
        verdict.confirmed += row["state"] == "confirmed"
        wanted = 1 if row["state"] == "confirmed" else 0
        if effects > 1:
            verdict.doubles.append(f"{row['key']} has {effects} credits")
        elif row["state"] not in {"confirmed", "rejected", "cancelled"}:
            verdict.broken.append(f"{row['number']} is still {row['state']}")
        elif effects != wanted:
            verdict.broken.append(f"{row['number']} is {row['state']} with {effects} credits")
    unheard = set(credits_by_key) - known
    verdict.lost += [f"credit {key} that the journal has never heard of" for key in unheard]


async def _read(data: Path) -> tuple[list[dict[str, Any]], int, list[str]]:
    """(rows, number of events, what is wrong with the evidence). The client must be dead."""
    keys = json.loads((data.parent / f"{data.name}-keys.json").read_text())
    rows: list[dict[str, Any]] = []
    problems: list[str] = []
    events = 0
    for folder in sorted((data / "profiles").iterdir()):
        secret = base64.b64decode(keys[f"profile:{folder.name}"])
        journal = await open_journal(folder / "journal.db", secret)
        try:
            for batch in await journal.batches.all():
                altered = await journal.batches.verify(batch.id)
                if altered is not None:
                    problems.append(f"evidence of row {altered} was altered")
                if batch.state == "notReconciled":
                    problems.append(f"not reconciled: {batch.unreconciled[:3]}")
        finally:
            await journal.close()
        found, arrows = _rows(folder / "journal.db", secret)
        rows += found
        events += sum(arrows.values())
        problems += [f"arrow {step}" for step in arrows if step[0] != step[1] and not _fits(step)]
    return rows, events, problems


def _fits(step: tuple[str, str]) -> bool:
    return step in ARROW_WORDS


def _rows(path: Path, secret: bytes) -> tuple[list[dict[str, Any]], Counter[tuple[str, str]]]:
    connection = sqlcipher3.connect(str(path))
    try:
        connection.execute(f"PRAGMA key = \"x'{secret.hex()}'\"")
        sql = "SELECT number, key, amount, state FROM batch_row"
        names = ("number", "key", "amount", "state")
        rows = [dict(zip(names, row, strict=True)) for row in connection.execute(sql)]
        steps = connection.execute("SELECT old, new FROM batch_event WHERE n > 0")
        return rows, Counter((old, new) for old, new in steps)
    finally:
        connection.close()
