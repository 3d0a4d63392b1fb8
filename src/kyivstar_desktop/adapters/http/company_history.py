"""TMF654 balanceAction of a whole company, page by page in the order of time.

The key of a page is the instant of its last row plus the count of rows of that instant which were
read already: a hundred thousand fees stand at 00:00 of the 1st.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.history import (
    TITLE,
    ActionIn,
    CauseIn,
    item_of,
    moved_money,
    usage_kind,
)
from kyivstar_desktop.adapters.http.lists import page_of
from kyivstar_desktop.adapters.http.wire import instant_of, instant_text, plain
from kyivstar_desktop.domain.company_moves import Move, MoveCursor, MovePage
from kyivstar_desktop.domain.kyiv import to_us

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.history import HistoryItem

LONGEST = 16  # digits of a quantity that is no nonsense


class HttpCompanyHistory:
    """CompanyHistoryPort of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client = client
        self._directory = directory

    async def moves(self, cursor: MoveCursor, *, until: datetime, limit: int = 1000) -> MovePage:
        """See the port. Rows without a readable date or beyond the span are left out."""
        ask = read(
            self._directory.path("TMF654", "/balanceAction"),
            ("requestedDate.gte", instant_text(cursor.at)),
            ("requestedDate.lt", instant_text(until)),
            ("sort", "requestedDate"),
        )
        rows, more, _ = await page_of(
            self._client, ask, list[ActionIn], offset=cursor.count, limit=limit
        )
        if not rows:
            return MovePage((), None)
        return await self._client.run(page_from, rows, cursor, until, more)

    async def details(
        self,
        numbers: Sequence[str],
        *,
        since: datetime,
        until: datetime,
        offset: int,
        limit: int = 1000,
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        """See the port. The operator's own page may be smaller than `limit`."""
        ask = read(
            self._directory.path("TMF654", "/balanceAction"),
            ("logicalResource.value", ",".join(numbers)),
            ("requestedDate.gte", instant_text(since)),
            ("requestedDate.lt", instant_text(until)),
            ("sort", "requestedDate"),
        )
        rows: dict[str, ActionIn] = {}
        taken, more = 0, True
        while more and taken < limit:
            page, more, _ = await page_of(
                self._client, ask, list[ActionIn], offset=offset + taken, limit=limit - taken
            )
            known = len(rows)
            rows.update((row.id, row) for row in page)
            taken += len(page)
            if len(rows) == known:  # a server that ignores `offset` repeats itself
                more = False
        wanted = frozenset(numbers)
        made = await self._client.run(items_from, tuple(rows.values()), wanted, since, until)
        return made, more


def items_from(
    rows: Sequence[ActionIn], numbers: frozenset[str], since: datetime, until: datetime
) -> tuple[HistoryItem, ...]:
    """Rows of these numbers by (time, id). Pure: runs in a worker thread."""
    made = []
    for row in rows:
        at, number = _instant(row), _number(row)
        if at is not None and row.id and number in numbers and since <= at < until:
            made.append(item_of(row, number, to_us(at)))
    return tuple(sorted(made, key=lambda item: (item.time_us, item.id)))


def page_from(
    rows: Sequence[ActionIn],
    cursor: MoveCursor,
    until: datetime,
    more: bool,  # noqa: FBT001 a worker takes no names
) -> MovePage:
    """A page of rows in the operator's order. Pure: runs in a worker thread."""
    moves = tuple(
        _move(row, at)
        for row in rows
        if row.id and (at := _instant(row)) is not None and cursor.at <= at < until
    )
    return MovePage(moves, _next(rows, cursor) if more else None)


def _instant(row: ActionIn) -> datetime | None:
    return instant_of(row.requested_date) or instant_of(row.confirmation_date)


def _next(rows: Sequence[ActionIn], cursor: MoveCursor) -> MoveCursor | None:
    """After the last dated row; None where the operator does not move on."""
    stamps = [_floor(at) for at in map(_instant, rows) if at is not None]
    last = max(stamps, default=cursor.at)
    if last <= cursor.at:
        return MoveCursor(cursor.at, cursor.count + len(rows)) if stamps else None
    return MoveCursor(last, sum(stamp == last for stamp in stamps))


def _floor(at: datetime) -> datetime:
    """Requests carry milliseconds."""
    return at - timedelta(microseconds=at.microsecond % 1000) if at.microsecond else at


def _number(row: ActionIn) -> str:
    line = row.logical_resource
    first = (line[0] if line else None) if isinstance(line, list) else line
    return (first.value or first.id) if first is not None else ""


def _move(row: ActionIn, at: datetime) -> Move:
    cause = row.cause
    offering = cause.product_offering if cause is not None else None
    change, _, _ = moved_money(row)
    channel = cause.channel if cause is not None and isinstance(cause.channel, str) else ""
    return Move(
        row.id,
        at,
        _number(row),
        row.party_account.id if row.party_account is not None else "",
        row.reason.strip() or "other",
        change.kopiykas,
        usage_kind(row),
        _used(cause),
        offering.id if offering is not None else "",
        plain((offering.name if offering is not None else "") or row.description, TITLE),
        channel or (row.channel.id if row.channel is not None else ""),
    )


def _used(cause: CauseIn | None) -> int:
    """The whole quantity that was used; 0 where none is told or it is not readable."""
    text = bytes(cause.quantity) if cause is not None else b""
    whole, _, rest = text.partition(b".")
    return int(whole) if whole.isdigit() and len(whole) < LONGEST and not rest.strip(b"0") else 0
