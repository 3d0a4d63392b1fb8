"""Optimiser: the real use of many numbers over every tariff, in the background, to be cancelled."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Wanted
from kyivstar_desktop.domain.errors import AppError, FileTrouble, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_after, month_of
from kyivstar_desktop.domain.optimiser import Finding, Judge, Subject
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.fleet import FleetLine
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.ports.company import CompanyHistoryPort

__all__ = ["Comparing", "Optimiser", "Savings"]

ASKED = 100
PAGE = 1000
KEPT = 2_000
MONTHS = 13


@dataclass(frozen=True, slots=True)
class Savings:
    """The last comparison. `findings`: those that would pay less, the largest saving first.

    `compared` numbers could be replayed of `asked`; `node` is where they stand.
    """

    at: datetime | None = None
    node: str = ""
    asked: int = 0
    compared: int = 0
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparing:
    """`done` of `total` numbers while it runs."""

    running: bool = False
    done: int = 0
    total: int = 0
    error: AppError | None = field(default=None)


class Optimiser:
    """One comparison at a time. `savings` is kept in the open profile."""

    def __init__(
        self, port: CompanyHistoryPort, accounts: Accounts, fleet: Fleet, prices: PriceList
    ) -> None:
        self._port, self._accounts = port, accounts
        self._fleet, self._prices = fleet, prices
        self._scope = TaskScope()
        self._flight: asyncio.Task[None] | None = None
        self.savings: Noted[Savings] = Noted("tariffSavings", Savings, Savings(), accounts=accounts)
        self.state: Observable[Comparing] = Observable(Comparing())
        accounts.session.before_close(self._detach)
        accounts.session.follow(self._on_opened)

    def compare(self, node: str = "", *, most: int = 0) -> None:
        """Begins with the numbers of a node ("": the company), `most` of them (0: all)."""
        if self._scope.closed or self.state.value.running:
            return
        self.state.set(Comparing(running=True))
        self._flight = self._scope.start(self._guarded(node, most), name="compare tariffs")

    def cancel(self) -> None:
        """What was found so far is dropped; the last whole comparison stays."""
        if self._flight is not None and not self._flight.done():
            self._flight.cancel()
        self.state.set(Comparing())

    @staticmethod
    def batch_of(findings: Sequence[Finding], target: str) -> Wanted:
        """Numbers that move to `target`, for the batch page."""
        numbers = tuple(one.number for one in findings if one.best_id == target)
        return Wanted("tariff", numbers=numbers, count=len(numbers), what=target)

    async def aclose(self) -> None:
        await self._detach()
        await self.savings.aclose()

    # --- work -----------------------------------------------------------------------------------
    async def _guarded(self, node: str, most: int) -> None:
        try:
            await self._compare(node, most)
        except AppError as error:
            self.state.set(Comparing(error=error))
        else:
            self.state.set(Comparing())

    async def _compare(self, node: str, most: int) -> None:
        if self._prices.value is None:
            await self._prices.refresh()
        catalogue = self._prices.value
        if catalogue is None:
            return
        now = self._accounts.operator_now()
        judge = Judge(catalogue.offerings, now)
        query = FleetQuery(node=node, sort=(("number", False),))
        total = await self._fleet.count(query)
        total = min(total, most) if most else total
        self.state.set(Comparing(running=True, total=total))
        found: list[Finding] = []
        done = compared = 0
        async for chunk in self._fleet.rows(FleetPicked(query)):
            for n in range(0, len(chunk), ASKED):
                subjects = [_subject(line) for line in chunk[n : n + ASKED][: total - done]]
                if not subjects:
                    break
                judged = await self._judge(judge, subjects, now)
                compared += len(judged)
                found += [one for one in judged if one.saving > 0]
                done += len(subjects)
                self.state.set(replace(self.state.value, done=done))
            if done >= total:
                break
        found.sort(key=lambda one: (-one.saving, one.number))
        await self._keep(Savings(now, node, total, compared, tuple(found[:KEPT])))

    async def _judge(
        self, judge: Judge, subjects: Sequence[Subject], now: datetime
    ) -> tuple[Finding, ...]:
        rows = await self._rows([one.number for one in subjects], now)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, judge.judge_many, subjects, rows)

    async def _rows(self, numbers: Sequence[str], now: datetime) -> dict[str, list[HistoryItem]]:
        since = day_start(month_after(month_of(kyiv_day(now)), -MONTHS))
        made: dict[str, list[HistoryItem]] = {}
        offset, more = 0, True
        while more:
            page, more = await self._port.details(
                numbers, since=since, until=now, offset=offset, limit=PAGE
            )
            offset += PAGE
            for item in page:
                made.setdefault(item.line, []).append(item)
        return made

    async def _keep(self, savings: Savings) -> None:
        try:
            await self.savings.put(savings)
        except (StorageTrouble, VaultLocked, FileTrouble):  # shown until exit
            self.savings.state.set(savings)

    def _on_opened(self, profile: object) -> None:
        self._scope.cancel()
        self.state.set(Comparing())
        if profile is not None:
            self._scope = TaskScope()

    async def _detach(self) -> None:
        await self._scope.aclose()


def _subject(line: FleetLine) -> Subject:
    anchor = line.next_charge_at
    return Subject(line.line, line.number, line.user, line.node, line.tariff_id, anchor)
