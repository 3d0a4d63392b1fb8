"""What one round asks of the operator, page by page, each page written before the next one."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    NetworkGate,
    Offline,
    Refused,
    SignedOut,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.services.fleet_edits import cause_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.fleet import Freshness
    from kyivstar_desktop.services.ports.fleet import (
        FleetChunk,
        FleetPass,
        FleetPort,
        FleetStore,
        Judge,
    )
    from kyivstar_desktop.services.refresh import Observable

ASKED_AT_ONCE = 100
UNREACHED = (Offline, TimedOut, NetworkGate, Untrusted, SignedOut)


class FleetRound:
    """Asks `port`, writes `store`, counts what is settled into `freshness`."""

    def __init__(
        self,
        port: FleetPort,
        store: FleetStore,
        judge: Callable[[], Judge],
        freshness: Observable[Freshness],
    ) -> None:
        self._port, self._store = port, store
        self._judge, self._freshness = judge, freshness

    async def ask_all(
        self, customers: Sequence[str], round_: FleetPass, since: datetime | None
    ) -> None:
        """Every number of these companies; `since`: what has changed."""
        for customer in customers:
            await self._ask_tree(round_, customer, since)
            try:
                await self._ask_lines(round_, customer, since)
            except Refused as refused:
                if since is None or refused.code != "unsupportedFilter":
                    raise
                since = None
                await self._ask_lines(round_, customer, since)
            await self._ask_balances(round_, customer, since)
        if round_.full:
            await self._miss(round_)

    async def _ask_tree(self, round_: FleetPass, customer: str, since: datetime | None) -> None:
        try:
            async with aclosing(self._port.accounts(customer, since=since)) as pages:
                async for page in pages:
                    await self._store.put_accounts(
                        page.accounts, at=page.at, round_=round_, judge=self._judge()
                    )
        except Refused as refused:
            if since is None or refused.code != "unsupportedFilter":
                raise
            await self._ask_tree(round_, customer, None)

    async def _ask_lines(self, round_: FleetPass, customer: str, since: datetime | None) -> None:
        async with aclosing(self._port.lines(customer, since=since)) as pages:
            async for page in pages:
                await self._store.put_lines(
                    page.lines, at=page.at, round_=round_, judge=self._judge()
                )
                if since is None and page.total:
                    known = max(page.total, self._freshness.value.total)
                    self._freshness.set(replace(self._freshness.value, total=known))

    async def _ask_balances(self, round_: FleetPass, customer: str, since: datetime | None) -> None:
        try:
            async with aclosing(self._port.balances(customer, since=since)) as pages:
                async for page in pages:
                    await self._take(page, round_)
        except Refused as refused:
            if refused.code != "unsupportedFilter":
                raise
            await self._ask_by_chunks(round_)

    async def _take(self, page: FleetChunk, round_: FleetPass) -> None:
        await self._store.put_balances(
            page.balances, at=page.at, round_=round_, judge=self._judge()
        )
        state = self._freshness.value
        done = state.done + sum(seen.main_stated for seen in page.balances)
        self._freshness.set(replace(state, done=min(done, state.total) if state.total else done))

    async def _ask_by_chunks(self, round_: FleetPass) -> None:
        """Where an operator has no bulk list: by 100 numbers; a refused chunk fails alone."""
        after = ""
        while numbers := await self._store.numbers_after(after, ASKED_AT_ONCE):
            after = numbers[-1]
            try:
                page = await self._port.balances_of(numbers)
            except UNREACHED:
                raise
            except AppError as error:
                await self._store.put_failed(numbers, cause_of(error), round_=round_)
            else:
                await self._take(page, round_)

    async def _miss(self, round_: FleetPass) -> None:
        """Numbers that the whole list has not named: asked by id before they are let go."""
        while missing := await self._store.unseen(round_, ASKED_AT_ONCE):
            page = await self._port.lines_of(missing)
            if page.lines:
                await self._store.put_lines(
                    page.lines, at=page.at, round_=round_, judge=self._judge()
                )
            there = {line.id for line in page.lines}
            if gone := [line for line in missing if line not in there]:
                await self._store.leave(gone, at=page.at)

    async def ask_some(self, numbers: Sequence[str]) -> None:
        known = await self._store.find(numbers)
        ids = [line.line for line in known.values()]
        if ids:
            page = await self._port.lines_of(ids)
            await self._store.put_lines(page.lines, at=page.at, round_=None, judge=self._judge())
            page = await self._port.balances_of(tuple(known))
            await self._store.put_balances(
                page.balances, at=page.at, round_=None, judge=self._judge()
            )
