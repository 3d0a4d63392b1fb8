"""`numbers export` and `history export`: the store as a file or on the terminal."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.domain.account import LineMoney
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.services.batch_facts import fleet_line
from kyivstar_desktop.viewmodels.history_table import exported_row, table_heads
from kyivstar_desktop.viewmodels.numbers_columns import EVERY, Words, copied, make_columns
from kyivstar_desktop.viewmodels.presenting.formats import from_us, present_count

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Callable, Sequence

    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.domain.fleet import FleetLine
    from kyivstar_desktop.domain.history import HistoryItem

translate = QCoreApplication.translate
Cell = str | Money | datetime
TERMINAL = "-"
CHUNK = 1000


# --- numbers --------------------------------------------------------------------------------------
async def numbers(desk: Desk, args: argparse.Namespace) -> Exit:
    """Every number; asked anew unless `--offline`, or a window does that already."""
    online = not desk.held and not _offline(args)
    await desk.open(writing=False, online=online)
    if online:
        await desk.fleet.refresh()
    if desk.opened is None:
        return Exit.CONSENT
    nodes = {node.id: node.name for node in await desk.opened.store.fleet.nodes()}
    columns = make_columns(Words(_now, lambda node: nodes.get(node, "")))
    order = [columns[key] for key in EVERY]

    def cells(line: FleetLine) -> list[Cell]:
        return [column.cell(line) for column in order]

    def values(line: FleetLine) -> dict[str, Any]:
        made = {key: _machine(columns[key].cell(line)) for key in EVERY}
        made |= {"number": line.number, "line": line.line, "status": str(line.status)}
        return made | {"risk": line.risk.kind, "state": line.state, "cause": line.cause}

    heads = [column.title() for column in order]
    return await _write(desk, args, heads, _lines(desk), cells, values)


async def _lines(desk: Desk) -> AsyncIterator[Sequence[FleetLine]]:
    """The park of a company; where there is none, a private person's own lines."""
    if desk.opened is None:
        return
    store, any_line = desk.opened.store, False
    async for chunk in store.fleet.picked(FleetPicked(FleetQuery(sort=(("number", False),)))):
        any_line = True
        yield chunk
    known = await store.lines() if not any_line else None
    if known is None:
        return
    money = await store.all_buckets()
    made = []
    for line in known.value:
        found = money.get(line.number)
        made.append(_with_money(line, found) if found is not None else fleet_line(line))
    yield made


def _with_money(line: Any, found: Any) -> FleetLine:
    from dataclasses import replace  # noqa: PLC0415 one call

    main = LineMoney(line, found.value).main
    return replace(fleet_line(line), balance=main, balance_at=found.at)


# --- history --------------------------------------------------------------------------------------
async def history(desk: Desk, args: argparse.Namespace) -> Exit:
    """Operations of every number that this computer keeps, the oldest first."""
    asked = [parse_phone(text) for text in args.number]
    if not all(isinstance(one, Msisdn) for one in asked):
        desk.out.say(translate("Headless", "Not a number: %1").replace("%1", str(args.number)))
        return Exit.USAGE
    online = not desk.held and not _offline(args)
    await desk.open(writing=False, online=online)
    if online:
        desk.history.paid_title = lambda: translate("History", "Top-up of another number")
        await desk.history.sync()
    if desk.opened is None:
        return Exit.CONSENT
    wanted = tuple(one.value for one in asked if isinstance(one, Msisdn))
    query = HistoryQuery(wanted, since=args.since, until=args.until)

    def values(row: HistoryItem) -> dict[str, Any]:
        return {
            "id": row.id,
            "at": _machine(from_us(row.time_us)),
            "number": row.line,
            "category": str(row.category),
            "title": row.title,
            "amount": _machine(row.delta),
            "balance": _machine(row.after) if row.after is not None else "",
        }

    rows = desk.opened.store.history_all(query)
    return await _write(desk, args, table_heads(), rows, exported_row, values)


# --- both -----------------------------------------------------------------------------------------
async def _write(
    desk: Desk,
    args: argparse.Namespace,
    heads: Sequence[str],
    rows: AsyncIterator[Sequence[Any]],
    cells: Callable[[Any], Sequence[Cell]],
    values: Callable[[Any], dict[str, Any]],
) -> Exit:
    if args.file != TERMINAL:
        path = Path(args.file)
        if path.suffix.lower() not in {".csv", ".xlsx", ".json"}:
            raise FileTrouble("format")

        async def chunks() -> AsyncIterator[Sequence[Sequence[Cell]]]:
            async for chunk in rows:
                yield [cells(row) for row in chunk]

        count = await desk.exports.write_table(path, heads, chunks(), encoding=args.encoding)
        said = translate("Headless", "Rows written: %1").replace("%1", present_count(count))
        desk.out.result({"rows": count, "file": str(path)}, [(said, "")])
        return Exit.DONE
    desk.out.heads(heads)
    async for chunk in rows:
        for row in chunk:
            desk.out.row(values(row), [copied(cell) for cell in cells(row)])
    return Exit.DONE


def _machine(cell: Cell) -> str:
    if isinstance(cell, Money):
        minus = "-" if cell.kopiykas < 0 else ""
        whole, cents = divmod(abs(cell.kopiykas), 100)
        return f"{minus}{whole}.{cents:02d}"
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return cell


def _offline(args: argparse.Namespace) -> bool:
    return bool(getattr(args, "offline", False))


def _now() -> datetime:
    return datetime.now(UTC)
