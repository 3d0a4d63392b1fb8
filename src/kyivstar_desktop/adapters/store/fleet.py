"""The park's tables of one profile (FleetStore): small transactions, reads in their own threads."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.adapters.store import fleet_tree, fleet_write
from kyivstar_desktop.adapters.store.database import transaction
from kyivstar_desktop.adapters.store.fleet_asked import FleetReads
from kyivstar_desktop.adapters.store.fleet_rows import rounds
from kyivstar_desktop.adapters.store.kyiv import to_us
from kyivstar_desktop.services.ports.fleet import FleetPass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import (
        FleetNote,
        Spend,
    )
    from kyivstar_desktop.services.ports.fleet import AccountSeen, BalanceSeen, Judge

T = TypeVar("T")
U = TypeVar("U")
TOPIC = "fleet"
PIECE = 300  # rows of one transaction: the grid never waits longer for the writer
LEFT_KEPT = timedelta(days=90)
ROUNDS_KEPT = 50


class FleetTables(FleetReads):
    """See FleetStore for what each call means."""

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def whole(connection: Connection) -> T:
            with transaction(connection):
                made = work(connection)
            self._threads.announce(TOPIC)
            return made

        return await self._threads.write(whole)

    async def _pieces(
        self, rows: Sequence[U], work: Callable[[Connection, Sequence[U]], object]
    ) -> None:
        for n in range(0, len(rows), PIECE):
            piece = rows[n : n + PIECE]
            await self._write(lambda connection, piece=piece: work(connection, piece))  # type: ignore[misc]

    # --- rounds ---------------------------------------------------------------------------------
    async def begin(self, *, at: datetime, full: bool) -> FleetPass:
        def work(connection: Connection) -> FleetPass:
            number = rounds(connection).newest + 1
            connection.execute("DELETE FROM fleet_pass WHERE ended_us IS NULL")
            connection.execute(
                "INSERT INTO fleet_pass(number, started_us, whole) VALUES(?, ?, ?)",
                (number, to_us(at), int(full)),
            )
            return FleetPass(number, at, full)

        return await self._write(work)

    async def end(self, round_: FleetPass, *, at: datetime, error: str = "") -> None:
        def work(connection: Connection) -> None:
            connection.execute(
                "UPDATE fleet_pass SET ended_us = ?, error = ? WHERE number = ?",
                (to_us(at), error, round_.number),
            )
            known = rounds(connection)
            connection.execute(
                "DELETE FROM fleet_pass WHERE number < ? AND number <> ?",
                (round_.number - ROUNDS_KEPT, known.full),
            )
            if round_.full and not error:
                fleet_tree.drop_unseen(connection, round_.number)
            fleet_write.forget_left(connection, to_us(at - LEFT_KEPT))

        await self._write(work)

    # --- writing --------------------------------------------------------------------------------
    async def put_accounts(
        self,
        accounts: Sequence[AccountSeen],
        *,
        at: datetime,
        round_: FleetPass | None,
        judge: Judge,
    ) -> None:
        def work(connection: Connection, piece: Sequence[AccountSeen]) -> None:
            seen = round_.number if round_ else rounds(connection).newest
            owing = fleet_tree.put_accounts(connection, piece, seen=seen, at_us=to_us(at))
            if owing:
                fleet_write.judge_accounts(connection, owing, judge)

        await self._pieces(accounts, work)

    async def put_lines(
        self, lines: Sequence[Line], *, at: datetime, round_: FleetPass | None, judge: Judge
    ) -> None:
        del at

        def work(connection: Connection, piece: Sequence[Line]) -> None:
            seen = round_.number if round_ else rounds(connection).newest
            fleet_write.put_lines(connection, piece, seen, judge)

        await self._pieces(lines, work)

    async def put_balances(
        self,
        balances: Sequence[BalanceSeen],
        *,
        at: datetime,
        round_: FleetPass | None,
        judge: Judge,
    ) -> None:
        def work(connection: Connection, piece: Sequence[BalanceSeen]) -> None:
            got = round_.number if round_ else rounds(connection).newest
            fleet_write.put_balances(connection, piece, at_us=to_us(at), got=got, judge=judge)

        await self._pieces(balances, work)

    async def put_failed(self, numbers: Sequence[str], cause: str, *, round_: FleetPass) -> None:
        await self._write(lambda c: fleet_write.put_failed(c, numbers, cause, round_.number))

    async def leave(self, lines: Sequence[str], *, at: datetime) -> None:
        await self._pieces(lines, lambda c, piece: fleet_write.leave(c, piece, to_us(at)))

    async def judge_all(self, judge: Judge) -> int:
        def known_day(connection: Connection) -> int | None:
            found = connection.execute("SELECT day FROM fleet_judge").fetchone()
            return int(found[0]) if found else None

        day = await self._threads.read(known_day)
        if day is None or day == judge.today.toordinal():
            return 0
        changed, after = 0, 0
        while True:
            last, some = await self._judge_piece(judge, after)
            changed += some
            if last is None:
                return changed
            after = last

    async def _judge_piece(self, judge: Judge, after: int) -> tuple[int | None, int]:
        return await self._write(lambda c: fleet_write.judge_piece(c, judge, after, PIECE))

    async def put_spend(self, rows: Sequence[Spend], judge: Judge) -> None:
        await self._pieces(rows, lambda c, piece: fleet_write.put_spend(c, piece, judge))

    async def put_notes(self, notes: Sequence[FleetNote], *, at: datetime) -> None:
        await self._pieces(notes, lambda c, piece: fleet_write.put_notes(c, piece, to_us(at)))

    async def put_places(self, places: Mapping[str, str], *, at: datetime) -> None:
        pairs = tuple(places.items())
        await self._pieces(pairs, lambda c, piece: fleet_tree.put_places(c, dict(piece), to_us(at)))
