"""What became of a batch, as files and as facts for a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch import BatchRow, Kind, ReceiptFacts
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.services.ports.batch import RowQuery

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_facts import FactBook
    from kyivstar_desktop.services.ports import ExportPort

PIECE = 1000
HEADS = (
    "line", "number", "amount", "name", "comment", "external_id", "state", "verdict", "reason",
    "operator_id", "sent_at",
)  # fmt: skip
TEMPLATE = ("number", "amount", "name", "what")


class Results:
    """Rows are read in pages and written as they come."""

    def __init__(
        self, exports: ExportPort, accounts: Accounts, desk: Callable[[], BatchDesk]
    ) -> None:
        self._exports, self._accounts, self._desk = exports, accounts, desk

    async def save(
        self,
        batch_id: str,
        path: Path,
        *,
        heads: Sequence[str],
        said: Callable[[Any], Sequence[Any]] | None,
    ) -> int:
        """All rows in file order; FileTrouble as the ExportPort."""
        rows = self._pages(batch_id, said or cells_of)
        return await self._exports.write_table(path, tuple(heads) or HEADS, rows)

    async def _pages(
        self, batch_id: str, said: Callable[[BatchRow], Sequence[Any]]
    ) -> AsyncIterator[list[Sequence[Any]]]:
        desk, at = self._desk(), 1
        last = desk.batch(batch_id).rows
        while at <= last:
            rows = await desk.book.rows(batch_id, range(at, min(at + PIECE, last + 1)))
            yield [said(row) for row in rows]
            at += PIECE

    async def template(
        self, path: Path, kind: Kind, facts: FactBook, *, heads: Sequence[str]
    ) -> int:
        """Numbers of now with the sum that is missing, or their tariff."""

        async def rows() -> AsyncIterator[list[Sequence[Any]]]:
            if facts.park is not None and facts.park.applies.value:
                async for lines in facts.park.rows(FleetPicked(FleetQuery())):
                    yield [_template_row(line, kind) for line in lines]
            else:
                known = self._accounts.lines.value.value or ()
                found = await facts.find([line.number for line in known])
                yield [_template_row(line, kind) for line in found.values()]

        return await self._exports.write_table(path, tuple(heads) or TEMPLATE, rows())

    async def facts(self, batch_id: str) -> ReceiptFacts:
        desk = self._desk()
        batch = desk.batch(batch_id)
        reasons: dict[str, int] = {}
        query, after = RowQuery(states=("rejected",)), None
        while True:
            page = await desk.book.page(batch_id, query, after=after, limit=PIECE)
            for row in page.rows:
                reasons[row.reason] = reasons.get(row.reason, 0) + 1
            after = page.after
            if after is None:
                break
        profile = self._accounts.profile.value
        person = self._accounts.session.state.value.person
        return ReceiptFacts(
            batch,
            profile.name if profile is not None else "",
            person.name if person is not None else "",
            self._accounts.operator_now(),
            Path(batch.path).name if batch.path else batch.label,
            tuple(sorted(reasons.items(), key=lambda pair: -pair[1])),
        )


def cells_of(row: BatchRow) -> Sequence[Any]:
    """A row in machine words, for programs."""
    return (
        str(row.line_no),
        row.number or row.number_text,
        row.amount if row.amount is not None else row.amount_text,
        row.user,
        row.comment,
        row.external_id,
        row.state if row.state != "draft" else str(row.level),
        str(row.code),
        row.reason,
        row.server_id,
        row.sent_at if row.sent_at is not None else "",
    )


def _template_row(line: Any, kind: Kind) -> Sequence[Any]:
    short = line.risk.short if line.risk.short is not None else ZERO
    amount = short if kind is Kind.TOPUP and short else ""
    what = {Kind.TARIFF: line.tariff_id, Kind.LABEL: line.label}.get(kind, "")
    return (line.number, amount, line.user, what)
