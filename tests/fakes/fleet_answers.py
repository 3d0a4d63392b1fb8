"""Questions of the park in memory, answered by plain loops: the tables are held against them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fakes.fleet_asking import CHUNK, grouped, key_of, matches, summed
from fakes.fleet_disk import FleetDisk, Row, state_of
from kyivstar_desktop.domain.fleet import (
    VIEWS,
    FleetGroup,
    FleetKey,
    FleetLine,
    FleetNote,
    FleetPage,
    FleetPicked,
    FleetQuery,
    FleetSums,
    Freshness,
    Node,
    Spend,
)
from kyivstar_desktop.domain.fleet_order import sort_word
from kyivstar_desktop.domain.risk import AccountDebt, Known, Today, risk_of
from kyivstar_desktop.services.ports.fleet import (
    AccountSeen,
    FleetPass,
    Moved,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Mapping, Sequence

    from fakes.store import FakeStore
    from kyivstar_desktop.domain.account import Line

LEFT_KEPT = timedelta(days=90)


class FleetAnswers:
    """What is asked of a FleetDisk; nothing here writes."""

    def __init__(self, store: FakeStore, disk: FleetDisk) -> None:
        self._store, self.disk = store, disk

    async def last_pass(self) -> FleetPass | None:
        return next((p for p in reversed(self.disk.passes) if p.ended_at and not p.error), None)

    async def last_full(self) -> FleetPass | None:
        ended = [p for p in self.disk.passes if p.ended_at and not p.error and p.full]
        return ended[-1] if ended else None

    # --- rows -----------------------------------------------------------------------------------
    def _present(self) -> list[Row]:
        return [row for row in self.disk.rows.values() if row.left_at is None]

    def _shown(self, row: Row) -> FleetLine:
        line = row.line
        known = self.disk.accounts.get(line.account)
        account = known[0] if known else AccountSeen("", "personal", "")
        note = self.disk.notes.get(line.number, FleetNote(line.number))
        judge = self.disk.judge
        debt = AccountDebt(
            account.due, account.due_at, account.credit_limit, account.payment_status
        )
        spend = row.spend or Spend(line.id)
        state, cause, fresh_at = state_of(row, self.disk.passes)
        assert judge is not None
        return FleetLine(
            line.id, line.number, line.account, self._node_of(line.account), line.owner,
            line.tariff_id, line.tariff, line.payment_type, line.status, line.suspension,
            row.balance, fresh_at, row.data_left, row.data_total,
            line.next_charge.at, line.next_charge.amount, line.disconnect_limit,
            line.active_until, line.funded_by, spend.a_day, spend.used_at or row.used_at,
            risk_of(
                line,
                Known(row.balance, spend.a_day, debt),
                Today(judge.now, judge.today, judge.life),
            ),
            state, cause, note.label, note.alias, note.note, note.colour,
            line.kind.value, line.customer,
        )  # fmt: skip

    def _node_of(self, account: str) -> str:
        known = self.disk.accounts.get(account)
        return known[0].parent if known else ""

    def _lines(self) -> list[tuple[int, FleetLine]]:
        return [(row.n, self._shown(row)) for row in self._present()]

    def _asked(self, query: FleetQuery) -> list[tuple[int, FleetLine]]:
        inside = self._inside()
        now = self.disk.judge.now if self.disk.judge else None
        return [(n, line) for n, line in self._lines() if matches(line, query, inside, now)]

    def _inside(self) -> dict[str, frozenset[str]]:
        """Node -> the nodes of its subtree."""
        parents = {ident: seen[0].parent for ident, seen in self.disk.accounts.items()}
        found: dict[str, set[str]] = {}
        for ident in parents:
            at: str = ident
            for _ in range(100):
                found.setdefault(at, set()).add(ident)
                if not (at := parents.get(at, "")):
                    break
        return {key: frozenset(values) for key, values in found.items()}

    def _sorted(self, query: FleetQuery) -> list[tuple[FleetKey, FleetLine]]:
        places = {node.id: n for n, node in enumerate(self._tree())}
        rows = [(key_of(line, query.sort, n, places), line) for n, line in self._asked(query)]
        return sorted(rows, key=lambda row: row[0])

    # --- questions ------------------------------------------------------------------------------
    async def nodes(self) -> tuple[Node, ...]:
        lines = [line for _, line in self._lines()]
        inside = self._inside()

        def counted(node: Node) -> Node:
            there = [line for line in lines if line.node in inside.get(node.id, frozenset())]
            risky = sum(line.risk.at_risk for line in there)
            return replace(node, numbers=len(there), at_risk=risky)

        return tuple(counted(node) for node in self._tree())

    def _tree(self) -> list[Node]:
        seen = [one for one, _ in self.disk.accounts.values()]
        nodes = [one for one in seen if one.kind in {"company", "department", "costCentre"}]
        known = {one.id for one in nodes}

        def below(parent: str, depth: int) -> Iterable[Node]:
            here = [n for n in nodes if (n.parent if n.parent in known else "") == parent]
            for one in sorted(here, key=lambda n: (sort_word(n.name), n.id)):
                yield Node(
                    one.id, one.kind, one.name, parent, one.code, depth,
                    due=one.due, due_at=one.due_at, credit_limit=one.credit_limit,
                    payment_status=one.payment_status,
                )  # fmt: skip
                yield from below(one.id, depth + 1)

        return list(below("", 0))

    async def freshness(self) -> Freshness:
        lines = [line for _, line in self._lines()]
        causes: dict[str, int] = {}
        for line in lines:
            if line.cause:
                causes[line.cause] = causes.get(line.cause, 0) + 1
        asked = (line for line in lines if line.state != "skipped")
        stamps = [line.balance_at for line in asked if line.balance_at is not None]
        ended = next((p for p in reversed(self.disk.passes) if p.ended_at), None)
        counts = {s: sum(x.state == s for x in lines) for s in ("fresh", "failed", "skipped")}
        return Freshness(
            len(lines), counts["fresh"], counts["failed"], counts["skipped"],
            tuple(sorted(causes.items(), key=lambda pair: (-pair[1], pair[0]))),
            min(stamps, default=None), False, sum(counts.values()),
            ended.ended_at if ended else None, ended.error if ended else "",
        )  # fmt: skip

    async def page(
        self, query: FleetQuery, after: FleetKey | None, limit: int = 200, *, skip: int = 0
    ) -> FleetPage:
        rows = self._sorted(query)
        if after is not None:
            rows = [row for row in rows if row[0] > after]
        rows = rows[skip:]
        end = rows[limit - 1][0] if len(rows) > limit else None
        return FleetPage(tuple(line for _, line in rows[:limit]), end)

    async def count(self, query: FleetQuery) -> int:
        return len(self._asked(query))

    async def views(self, query: FleetQuery) -> Mapping[str, int]:
        return {view: len(self._asked(replace(query, view=view))) for view in VIEWS}

    async def sums(self, what: FleetQuery | FleetPicked) -> FleetSums:
        if isinstance(what, FleetQuery):
            what = FleetPicked(what)
        return summed(self._picked(what))

    async def groups(self, query: FleetQuery) -> tuple[FleetGroup, ...]:
        names = {node.id: node.name for node in self._tree()}
        return grouped([line for _, line in self._asked(query)], query.group, names)

    async def lines_by(self, *, lines: Sequence[str] = ()) -> tuple[FleetLine, ...]:
        known = {line.line: line for _, line in self._lines()}
        return tuple(known[ident] for ident in lines if ident in known)

    async def find(self, numbers: Sequence[str]) -> Mapping[str, FleetLine]:
        wanted = frozenset(numbers)
        return {line.number: line for _, line in self._lines() if line.number in wanted}

    def _picked(self, what: FleetPicked) -> list[FleetLine]:
        if what.query is None:
            known = {line.line: line for _, line in self._lines()}
            return [known[ident] for ident in what.lines if ident in known]
        return [line for _, line in self._sorted(what.query) if line.line not in what.but]

    async def picked(self, what: FleetPicked) -> AsyncIterator[tuple[FleetLine, ...]]:
        found = self._picked(what)
        for n in range(0, len(found), CHUNK):
            yield tuple(found[n : n + CHUNK])

    async def product(self, line: str) -> Line | None:
        row = self.disk.rows.get(line)
        return row.line if row is not None and row.left_at is None else None

    async def index(self) -> tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[str]]:
        rows = [line for _, line in self._lines()]
        return (
            [row.line for row in rows],
            [row.number for row in rows],
            [row.alias for row in rows],
            [row.user for row in rows],
        )

    async def numbers_after(self, number: str, limit: int) -> tuple[str, ...]:
        numbers = sorted(row.line.number for row in self._present())
        return tuple(one for one in numbers if one > number)[:limit]

    async def failed_numbers(self) -> tuple[str, ...]:
        return tuple(line.number for _, line in self._lines() if line.state == "failed")

    async def notes(self, numbers: Sequence[str] | None = None) -> tuple[FleetNote, ...]:
        wanted = self.disk.notes if numbers is None else frozenset(numbers)
        return tuple(self.disk.notes[n] for n in sorted(self.disk.notes) if n in wanted)

    async def moves(self, since: datetime) -> tuple[Moved, ...]:
        return tuple(move for move in self.disk.moves if move.at >= since)
