"""Reads a table or a selection into a draft and gives every row its verdict, chunk by chunk.

The work is done in worker and store threads; the loop only passes chunks on.
"""

from __future__ import annotations

import time
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch import (
    MOST_ROWS,
    SHORT,
    Batch,
    BatchRow,
    Kind,
    Level,
    Progress,
    RawRow,
    State,
)
from kyivstar_desktop.domain.batch_judging import (
    judge,
    judged_before,
    read_row,
    still_accepted,
)
from kyivstar_desktop.domain.errors import AppError, FileTrouble, Refused
from kyivstar_desktop.domain.money import ZERO, Money, parse_money
from kyivstar_desktop.services.batch_facts import PaidSeen
from kyivstar_desktop.services.batch_seen import Seen

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Awaitable,
        Callable,
        Iterable,
        Mapping,
        Sequence,
    )
    from datetime import datetime
    from typing import Protocol

    from kyivstar_desktop.domain.batch import Mapping as Columns
    from kyivstar_desktop.domain.batch_judging import Terms
    from kyivstar_desktop.domain.fleet import FleetLine, FleetPicked
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_facts import FactBook
    from kyivstar_desktop.services.refresh import Observable

    class Work(Protocol):
        async def __call__(self, work: Callable[..., Any], *args: Any) -> Any: ...


SPOKEN_S = 0.2


class Checker:
    """`progress` speaks at most five times a second while something is read."""

    def __init__(
        self,
        facts: FactBook,
        run: Work,
        progress: Observable[Progress | None],
    ) -> None:
        self._facts, self._run, self._progress = facts, run, progress
        self._said = 0.0

    async def from_rows(
        self,
        desk: BatchDesk,
        batch: Batch,
        chunks: AsyncGenerator[tuple[RawRow, ...], None],
        columns: Columns,
        terms: Terms,
        *,
        total: int | None,
    ) -> Batch:
        """The checked draft. What is cancelled or fails leaves nothing behind.

        FileTrouble: tooMany (row 100 001 stands there), empty, and those of the table.
        """
        began, done = time.monotonic(), 0
        paid, seen = await self.lately(terms.kind), await self.nothing_seen(desk, batch)
        seen.unread = paid.unread
        try:
            async with aclosing(chunks):
                async for chunk in chunks:
                    _need_room(done + len(chunk))
                    read = await self._run(_read_all, done, chunk, columns, terms)
                    rows = await self.judged(desk, read, terms, seen, paid.last)
                    await desk.book.add(batch.id, rows)
                    done += len(chunk)
                    self._say(done, total, began)
            _need_rows(done)
            checked = round((time.monotonic() - began) * 1000)
            await desk.book.recount(batch.id)
            return desk.put(
                await desk.book.change(
                    batch.id,
                    state=State.CHECKED,
                    checked_ms=checked,
                    unread=paid.unread,
                    unlisted=not terms.known,
                )
            )
        except BaseException:
            await _swept(desk.book.drop(batch.id))
            raise
        finally:
            self._progress.set(None)

    async def lately(self, kind: Kind, *, fresh: bool = True) -> PaidSeen:
        """Top-ups of thirty days by the operator's list, where the kind asks for them."""
        if kind is not Kind.TOPUP:
            return PaidSeen()
        return await self._facts.paid_by_operator(fresh=fresh)

    async def nothing_seen(
        self, desk: BatchDesk, batch: Batch, refused: Mapping[int, str] | None = None
    ) -> Seen:
        way = await desk.book.under_way(batch.id) if batch.kind is Kind.TOPUP else {}
        return Seen(self._facts.limits(), way, refused)

    async def judged(
        self,
        desk: BatchDesk,
        read: Sequence[BatchRow],
        terms: Terms,
        seen: Seen,
        paid: Mapping[str, tuple[datetime, Money]],
    ) -> list[BatchRow]:
        """Rows with their verdicts, in order."""
        numbers = [row.number for row in read if row.number is not None]
        lines = await self._facts.find(numbers)
        here: Mapping[str, tuple[datetime, Money]] = {}
        if terms.kind is Kind.TOPUP:
            here = await self._facts.paid_here(desk.book, numbers)
        both = _latest(paid, here, numbers)
        found: list[BatchRow] = await self._run(_judge_all, read, lines, both, terms, seen)
        return found

    async def again(
        self, desk: BatchDesk, batch: Batch, row: BatchRow, edited: Mapping[str, Any]
    ) -> list[tuple[BatchRow, BatchRow]]:
        """(as it was, as it is) of a row with another number or sum and of the rows of its numbers
        that this concerns; their places in the file stay.
        """
        short = batch.short and "amount" not in edited and not row.amount_text
        terms = await self._terms(batch, short=short)
        cells = (
            str(edited.get("number", row.number_text if row.number is None else row.number)),
            _amount_cell(row, edited),
            row.user, str(edited.get("what", row.what)), row.comment, row.external_id,
        )  # fmt: skip
        read = read_row(row.n, RawRow(row.line_no, cells), EDITED, terms)
        read = replace(read, excluded=row.excluded)
        numbers = sorted({one for one in (row.number, read.number) if one is not None})
        twins = await desk.book.twins(batch.id, numbers) if numbers else ()
        old = {row.n: row} | {one.n: one for one in twins}
        fresh = {n: judged_before(one, short=batch.short) for n, one in old.items()}
        fresh[row.n] = read
        same = [one for one in old.values() if one.n != row.n or one.number == read.number]
        seen = await self.nothing_seen(desk, batch, refusals_of(same))
        paid = await self.lately(batch.kind, fresh=False)
        seen.unread = paid.unread
        terms = await self._terms(batch, short=batch.short)
        made: list[BatchRow] = []
        for n in sorted(fresh):
            seen.begin_with(await self._spent(desk, batch, n, made, tuple(fresh)))
            (one,) = await self.judged(desk, [fresh[n]], terms, seen, paid.last)
            made.append(replace(one, accepted=n != row.n and still_accepted(old[n], one)))
        return [(old[one.n], one) for one in made if one != old[one.n]]

    async def _spent(
        self, desk: BatchDesk, batch: Batch, n: int, made: Sequence[BatchRow], but: tuple[int, ...]
    ) -> dict[str, int]:
        """Kopiykas by department of the rows before `n`, of which `made` are newer than kept."""
        if not self._facts.limits():
            return {}
        spent = dict(await desk.book.spent(batch.id, before=n, but=but))
        for row in made:
            if row.level is not Level.ERROR and row.amount is not None:
                spent[row.node] = spent.get(row.node, 0) + row.amount.kopiykas
        return spent

    async def _terms(self, batch: Batch, *, short: bool) -> Terms:
        amount = SHORT if short else None
        return await self._facts.terms(batch.kind, what=batch.what, amount=amount)

    async def numbers(
        self, wanted: Sequence[str] | FleetPicked, terms: Terms, kind: Kind
    ) -> AsyncGenerator[tuple[RawRow, ...], None]:
        """A selection as rows of (number, sum, user, what)."""
        what = terms.what if kind in {Kind.TARIFF, Kind.OPTION_ON, Kind.OPTION_OFF} else ""
        amount = "" if terms.amount is None else money_cell(terms.amount)
        line_no = 0
        async for found in self._lists(wanted):
            rows = []
            for number, user in found:
                line_no += 1
                rows.append(RawRow(line_no, (number, amount, user, what or terms.what)))
            yield tuple(rows)

    async def _lists(
        self, wanted: Sequence[str] | FleetPicked
    ) -> AsyncIterator[list[tuple[str, str]]]:
        from kyivstar_desktop.domain.fleet import FleetPicked  # noqa: PLC0415 a type with a test

        if not isinstance(wanted, FleetPicked):
            for at in range(0, len(wanted), 1000):
                yield [(str(number), "") for number in wanted[at : at + 1000]]
        elif self._facts.park is not None:
            async for lines in self._facts.park.rows(wanted):
                yield [(line.number, line.user) for line in lines]

    def _say(self, done: int, total: int | None, began: float) -> None:
        now = time.monotonic()
        if now - self._said < SPOKEN_S:
            return
        self._said = now
        pace = done / (now - began) if now > began else 0.0
        self._progress.set(Progress("checking", done, total, pace))


def _need_room(rows: int) -> None:
    if rows > MOST_ROWS:
        raise FileTrouble("tooMany", row=MOST_ROWS + 1)


def _need_rows(rows: int) -> None:
    if not rows:
        raise FileTrouble("empty")


def _mapping() -> Columns:
    from kyivstar_desktop.domain.batch import Mapping as Made  # noqa: PLC0415 the name is taken

    return Made(number=0, amount=1, name=2, what=3, comment=4, external_id=5)


EDITED = _mapping()


def _amount_cell(row: BatchRow, edited: Mapping[str, Any]) -> str:
    given = edited.get("amount")
    if isinstance(given, Money):
        return money_cell(given)
    if given is not None:
        return str(given)
    return money_cell(row.amount) if row.amount is not None else row.amount_text


def refusals_of(rows: Iterable[BatchRow]) -> dict[int, str]:
    """The operator's word of those that were refused before."""
    return {one.n: str(one.detail["refusal"]) for one in rows if "refusal" in one.detail}


def money_cell(amount: Money) -> str:
    return f"{amount.kopiykas // 100}.{amount.kopiykas % 100:02d}"


def _latest(
    one: Mapping[str, tuple[datetime, Money]],
    two: Mapping[str, tuple[datetime, Money]],
    numbers: Sequence[str],
) -> dict[str, tuple[datetime, Money]]:
    found: dict[str, tuple[datetime, Money]] = {}
    for number in numbers:
        known = [side[number] for side in (one, two) if number in side]
        if known:
            found[number] = max(known, key=lambda pair: pair[0])
    return found


# --- in a worker thread ---------------------------------------------------------------------------
def _read_all(
    before: int, chunk: Sequence[RawRow], columns: Columns, terms: Terms
) -> list[BatchRow]:
    return [read_row(before + at, raw, columns, terms) for at, raw in enumerate(chunk, 1)]


def _judge_all(
    read: Sequence[BatchRow],
    lines: Mapping[str, FleetLine],
    paid: Mapping[str, tuple[datetime, Money]],
    terms: Terms,
    seen: Seen,
) -> list[BatchRow]:
    made, own = [], replace(terms, short=False)
    for row in read:
        number = row.number or ""
        line, mine = lines.get(number), own if row.amount_text else terms
        priced = _with_short(row, line, mine)
        judged = judge(priced, seen.facts(priced, line, paid.get(number)), mine)
        seen.count(judged)
        made.append(judged)
    return made


def _with_short(row: BatchRow, line: FleetLine | None, terms: Terms) -> BatchRow:
    """The missing sum is known before the department's limit is looked at."""
    if terms.short and line is not None and row.level is not Level.ERROR:
        return replace(row, amount=line.risk.short)
    return row


async def _swept(work: Awaitable[None]) -> None:
    try:
        await work
    except AppError:
        return


def typed_amount(amount: Money | str | None) -> Money | str | None:
    """A sum for all rows: Money, "short", or None for the file's own. Refused("invalidAmount")."""
    if amount is None or isinstance(amount, Money) or amount == SHORT:
        return amount
    found = parse_money(amount)
    if found is None or found == ZERO:
        raise Refused("invalidAmount", status=400)
    return found
