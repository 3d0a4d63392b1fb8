"""The park in memory: every question answered by plain loops, which the tables are held against."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fakes.fleet_answers import FleetAnswers
from fakes.fleet_disk import Row, is_named
from kyivstar_desktop.services.ports.fleet import (
    AccountSeen,
    BalanceSeen,
    FleetPass,
    FleetStore,
    Judge,
    Moved,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import (
        FleetNote,
        Spend,
    )

LEFT_KEPT = timedelta(days=90)


class FakeFleetStore(FleetAnswers, FleetStore):
    """Over the disk of a FakeStore: a full or shut store refuses writes here too."""

    # --- rounds ---------------------------------------------------------------------------------
    async def begin(self, *, at: datetime, full: bool) -> FleetPass:
        number = max((one.number for one in self.disk.passes), default=0) + 1
        made = FleetPass(number, at, full)
        self.disk.passes = [one for one in self.disk.passes if one.ended_at] + [made]
        self._written()
        return made

    async def end(self, round_: FleetPass, *, at: datetime, error: str = "") -> None:
        self.disk.passes = [p for p in self.disk.passes if p.number != round_.number]
        self.disk.passes.append(replace(round_, ended_at=at, error=error))
        for ident, row in tuple(self.disk.rows.items()):
            if row.left_at is not None and at - row.left_at >= LEFT_KEPT:
                del self.disk.rows[ident]
                self.disk.notes.pop(row.line.number, None)
        if round_.full and not error:
            kept = self.disk.accounts.items()
            left = {key: seen for key, seen in kept if seen[1] >= round_.number}
            self.disk.accounts = left or self.disk.accounts
        self._written()

    @property
    def _newest(self) -> int:
        return max((one.number for one in self.disk.passes), default=0)

    # --- writing --------------------------------------------------------------------------------
    async def put_accounts(
        self,
        accounts: Sequence[AccountSeen],
        *,
        at: datetime,
        round_: FleetPass | None,
        judge: Judge,
    ) -> None:
        self.disk.judge = self.disk.judge or judge
        number = round_.number if round_ else self._newest
        for account in accounts:
            self._note_moves(account, at)
            self.disk.accounts[account.id] = (account, number)
        self._written()

    def _note_moves(self, account: AccountSeen, at: datetime) -> None:
        before = self.disk.accounts.get(account.id)
        if before is None or before[0].parent == account.parent or account.kind != "personal":
            return
        for row in self._present():
            if row.line.account == account.id:
                self.disk.moves.append(
                    Moved(row.line.id, row.line.number, before[0].parent, account.parent, at)
                )

    async def put_lines(
        self, lines: Sequence[Line], *, at: datetime, round_: FleetPass | None, judge: Judge
    ) -> None:
        self.disk.judge = self.disk.judge or judge
        for line in lines:
            row = self.disk.rows.get(line.id)
            if row is None or row.left_at is not None:
                self.disk.rows.pop(line.id, None)
                row = self.disk.rows[line.id] = Row(self.disk.next_n, line)
                self.disk.next_n += 1
            row.line = line
            row.seen = round_.number if round_ else self._newest
        self._written()

    async def put_balances(
        self,
        balances: Sequence[BalanceSeen],
        *,
        at: datetime,
        round_: FleetPass | None,
        judge: Judge,
    ) -> None:
        del judge
        number = round_.number if round_ else self._newest
        for seen in balances:
            for row in self._present():
                if not is_named(seen, row):
                    continue
                if seen.main_stated:
                    row.balance = seen.main if seen.main is not None else row.balance
                    row.at = at if seen.main is not None else row.at
                    row.got = number
                if seen.data_total_mb is not None:
                    row.data_left, row.data_total = seen.data_left_mb, seen.data_total_mb
                row.used_at = seen.moved_at or row.used_at
        self._written()

    async def put_failed(self, numbers: Sequence[str], cause: str, *, round_: FleetPass) -> None:
        wanted = frozenset(numbers)
        for row in self._present():
            if row.line.number in wanted:
                row.failed = (round_.number, cause)
        self._written()

    async def unseen(self, round_: FleetPass, limit: int) -> tuple[str, ...]:
        rows = (row.line.id for row in self._present() if row.seen < round_.number)
        return tuple(rows)[:limit]

    async def leave(self, lines: Sequence[str], *, at: datetime) -> None:
        for line in lines:
            self.disk.rows[line].left_at = at
        self._written()

    async def judge_all(self, judge: Judge) -> int:
        before = {row.line.id: self._shown(row).risk for row in self._present()}
        known = self.disk.judge
        if known is not None and known.today == judge.today:
            return 0
        self.disk.judge = judge
        changed = sum(self._shown(row).risk != before[row.line.id] for row in self._present())
        self._written()
        return changed

    async def put_spend(self, rows: Sequence[Spend], judge: Judge) -> None:
        del judge
        for spend in rows:
            if (row := self.disk.rows.get(spend.line)) is not None:
                row.spend = spend
        self._written()

    async def put_notes(self, notes: Sequence[FleetNote], *, at: datetime) -> None:
        del at
        for note in notes:
            if note.is_empty:
                self.disk.notes.pop(note.number, None)
            else:
                self.disk.notes[note.number] = note
        self._written()

    async def put_places(self, places: Mapping[str, str], *, at: datetime) -> None:
        for ident, node in places.items():
            known = self.disk.accounts.get(ident)
            account = known[0] if known else AccountSeen(ident, "personal", "")
            self._note_moves(replace(account, parent=node), at)
            self.disk.accounts[ident] = (replace(account, parent=node), self._newest)
        self._written()

    def _written(self) -> None:
        self._store.fleet_written()
