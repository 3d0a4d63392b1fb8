"""Rows that have changed since the consent, on a terminal: told, then left out or gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.app.headless_batch_say import plain_sum, row_cells, row_heads
from kyivstar_desktop.domain.batch_changes import Changed
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch_changed import unchecked_text
from kyivstar_desktop.viewmodels.batch_verdicts import code_name
from kyivstar_desktop.viewmodels.presenting.formats import present_count

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.domain.batch import Batch

translate = QCoreApplication.translate
KNOWN, LEAVE_OUT = "--known", "--leave-out"


async def begins(
    desk: Desk,
    args: argparse.Namespace,
    batch_id: str,
    consented: Callable[[Batch], Awaitable[Batch]],
) -> bool:
    """Whether the batch runs; False: what is left of it waits for a consent. `consented` asks for
    that of the rest. Refused(changedSince, uncheckedSince) where the words given do not settle it.
    """
    if args.known and not args.leave_out:
        desk.batches.know_changes(batch_id)
    try:
        await desk.batches.run(batch_id)
    except Refused as refused:
        changed = refused.detail.get("changed")
        if not isinstance(changed, Changed):
            raise
        leaves = args.leave_out and (args.known or not changed.unchecked)
        say_changes(desk, desk.batches.get(batch_id), changed, left_out=leaves)
        if not leaves:
            raise
        return await _without(desk, args, batch_id, changed, consented)
    return True


async def _without(
    desk: Desk,
    args: argparse.Namespace,
    batch_id: str,
    changed: Changed,
    consented: Callable[[Batch], Awaitable[Batch]],
) -> bool:
    if not changed.rows:
        desk.batches.know_changes(batch_id)
        await desk.batches.run(batch_id)
        return True
    left = await desk.batches.leave_out(batch_id, dict(changed.rows))
    if left.kind.is_money and left.tally.planned.rows:
        if args.action != "batch run":
            desk.out.say(
                translate("Headless", "The rest needs a new consent: go on with `batch run FILE`")
            )
            return False
        left = await consented(left)
        if not left.state.resumable:
            return False
    await desk.batches.run(batch_id)
    return True


def say_changes(desk: Desk, batch: Batch, changed: Changed, *, left_out: bool) -> None:
    """Rows that have changed since the consent: how many of each kind, the first of them, and what
    may be said of them. As JSON one object: `list` has the first rows, `rows` counts all of them.
    """
    out, waits = desk.out, not left_out
    status = Exit.REFUSED if changed.rows else Exit.UNKNOWN
    ways = [KNOWN, LEAVE_OUT] if changed.rows else [KNOWN]
    if out.as_json:
        values = {
            "batch": batch.id,
            "changed": {
                "rows": len(changed.rows),
                "sum": plain_sum(Money(changed.kopiykas)),
                "codes": dict(changed.codes),
                "unread": changed.unread,
                "unlisted": changed.unlisted,
                "leftOut": left_out,
                "list": [
                    {
                        "line": row.line_no, "number": row.number,
                        "sum": plain_sum(row.amount) if row.amount is not None else "",
                        "code": str(row.code),
                    }
                    for row in changed.sample
                ],
            },
        }  # fmt: skip
        out.row(values | ({"goOn": ways, "exit": int(status)} if waits else {}), ())
    for code, rows in changed.codes:
        out.say(f"{code_name(code)}: {present_count(rows)}")
    if unchecked := unchecked_text(changed):
        out.say(unchecked)
    out.table(row_heads(), [row_cells(row, batch, run=False) for row in changed.sample])
    if waits and changed.rows:
        out.say(
            translate(
                "Headless",
                "%1: all rows go all the same. %2: these rows are left out, the rest needs a new "
                "consent where it is money.",
            )
            .replace("%1", KNOWN)
            .replace("%2", LEAVE_OUT)
        )
    elif waits:
        out.say(translate("Headless", "%1: all rows go all the same.").replace("%1", KNOWN))
