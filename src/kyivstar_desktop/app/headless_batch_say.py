"""How a batch is told on a terminal and in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Level
from kyivstar_desktop.services.ports.batch import RowQuery
from kyivstar_desktop.viewmodels.batch_verdicts import code_name, present_verdict
from kyivstar_desktop.viewmodels.batch_words import (
    cause_text,
    count_sum,
    kind_name,
    reason_text,
    row_look,
    state_look,
)
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.app.headless_out import Out
    from kyivstar_desktop.domain.batch import Batch, BatchRow, Count
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate
MOST_ROWS = 50
FIELDS = ("planned", "sending", "unknown", "confirmed", "rejected", "cancelled", "handed")


def rows_left(batch: Batch) -> int:
    """Rows with an error, and warnings that nobody has accepted."""
    return batch.tally.level(Level.ERROR).rows + batch.tally.waiting


def say_batch(out: Out, batch: Batch, done: int) -> None:
    """The whole of it: what was read, what goes, what became of it, and what a script gets."""
    tally = batch.tally
    values: dict[str, Any] = {
        "batch": batch.id,
        "kind": str(batch.kind),
        "file": batch.label,
        "state": str(batch.state),
        "cause": batch.cause,
        "note": batch.note,
        "rows": batch.rows,
        "going": _counted(tally.going),
        "levels": {str(level): count.rows for level, count in tally.levels},
        "codes": {str(code): count.rows for code, count in tally.codes},
        "waiting": tally.waiting,
        "excluded": tally.excluded,
        "run": {name: _counted(getattr(tally, name)) for name in FIELDS},
        "source": batch.source_id,
        "digest": batch.digest,
        "grant": batch.grant_id,
        "approvedBy": batch.approved_by,
        "unreconciled": list(batch.unreconciled),
        "exit": int(done),
    }
    out.result(values, _lines(batch))


def _counted(count: Count) -> dict[str, Any]:
    whole, cents = divmod(count.kopiykas, 100)
    return {"rows": count.rows, "sum": f"{whole}.{cents:02d}"}


def _lines(batch: Batch) -> list[tuple[str, str]]:
    tally = batch.tally
    state = state_look(batch)[0]
    if cause := cause_text(batch.cause):
        state = f"{state}: {cause}"
    made = [
        (translate("Headless", "Batch"), f"{batch.id} · {kind_name(batch.kind)} · {batch.label}"),
        (translate("Headless", "State"), state),
        (translate("Headless", "Rows"), present_count(batch.rows)),
        (translate("Headless", "Ready"), _said(tally.going)),
    ]
    made += [(f"  {code_name(code)}", present_count(count.rows)) for code, count in tally.codes]
    if tally.waiting:
        made.append((translate("Headless", "Warnings to accept"), present_count(tally.waiting)))
    names = {
        "confirmed": translate("Headless", "Done"),
        "rejected": translate("Headless", "Refused"),
        "unknown": translate("Headless", "Unknown"),
        "planned": translate("Headless", "Not sent"),
        "handed": translate("Headless", "Handed to support"),
    }
    made += [
        (name, _said(getattr(tally, field)))
        for field, name in names.items()
        if getattr(tally, field).rows
    ]
    if batch.source_name:
        made.append((translate("Headless", "Money from"), batch.source_name))
    if batch.grant_id:
        made.append((translate("Headless", "Consent"), batch.grant_id))
    if batch.approved_by:
        made.append((translate("Headless", "Approved by"), batch.approved_by))
    if batch.note:
        made.append((translate("Headless", "Note"), batch.note))
    return made


def _said(count: Count) -> str:
    shown = present_count(count.rows)
    return f"{shown} · {count_sum(count)}" if count.kopiykas else shown


def say_list(out: Out, batches: Sequence[Batch]) -> None:
    """One line a batch, the newest first."""
    if out.as_json:
        for batch in batches:
            values = {
                "batch": batch.id, "kind": str(batch.kind), "file": batch.label,
                "state": str(batch.state), "cause": batch.cause, "rows": batch.rows,
                "createdAt": batch.created_at.isoformat(timespec="seconds"),
                "grant": batch.grant_id,
            }  # fmt: skip
            out.row(values, ())
        return
    heads = (
        translate("Headless", "Batch"),
        translate("Headless", "Made"),
        translate("Headless", "State"),
        translate("Headless", "Rows"),
        translate("Headless", "File"),
    )
    rows = [
        (one.id, present_moment(one.created_at), state_look(one)[0], str(one.rows), one.label)
        for one in batches
    ]
    out.table(heads, rows)
    if not rows:
        out.say(translate("Headless", "No batches yet"))


async def say_rows(desk: Desk, batch_id: str, *, states: Sequence[str] = ()) -> None:
    """The first rows that need a person: errors and warnings, or those that did not go through."""
    if desk.opened is None or desk.out.as_json:
        return
    levels = () if states else (str(Level.ERROR), str(Level.WARNING))
    query = RowQuery(levels, (), tuple(states), "")
    page = await desk.opened.journal.batches.page(batch_id, query, limit=MOST_ROWS)
    batch = desk.batches.get(batch_id)
    rows = [row_cells(row, batch, run=bool(states)) for row in page.rows]
    desk.out.table(row_heads(), rows)
    if page.after is not None:
        desk.out.say(translate("Headless", "More rows of this kind are in the result file"))


def row_heads() -> tuple[str, ...]:
    """Of `row_cells`."""
    return (
        translate("Headless", "Line"),
        translate("Headless", "Number"),
        translate("Headless", "Sum"),
        translate("Headless", "Verdict"),
        translate("Headless", "Reason"),
    )


def row_cells(row: BatchRow, batch: Batch, *, run: bool) -> tuple[str, ...]:
    """One row for a person: its verdict, or what became of it in the `run`."""
    number = row.number or row.number_text
    amount = plain_sum(row.amount) if row.amount is not None else row.amount_text
    if run:
        reason = reason_text(row.reason, row.state)
        return (str(row.line_no), number, amount, row_look(row)[0], reason)
    verdict = present_verdict(row, batch.kind)
    return (str(row.line_no), number, amount, verdict.word, verdict.reason)


def plain_sum(amount: Money) -> str:
    """`150.00`, for a script."""
    whole, cents = divmod(amount.kopiykas, 100)
    return f"{whole}.{cents:02d}"
