"""What has changed under rows that were consented to: the question before the first one is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.viewmodels.batch_inputs import Inputs, batch_of
from kyivstar_desktop.viewmodels.batch_parts import ChangedPart
from kyivstar_desktop.viewmodels.batch_verdicts import code_name, present_verdict
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_money,
    present_number,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch, BatchRow

translate = QCoreApplication.translate


def derive_changed(i: Inputs) -> ChangedPart | None:
    """None while nothing is asked."""
    batch, changed = batch_of(i), i.changed
    if batch is None or changed is None:
        return None
    rows = len(changed.rows)
    money = batch.kind.is_money
    shown = tuple(_line(batch, row) for row in changed.sample)
    more = rows - len(shown)
    if more > 0:
        shown = (*shown, translate("Batch", "and %n more", "", more))
    leave = translate("Batch", "Leave these out")
    if money and rows < batch.tally.planned.rows:
        leave = translate("Batch", "Leave these out, confirm the rest")
    return ChangedPart(
        title=translate("Batch", "Rows that have changed since the consent: %n", "", rows),
        text=_text(batch),
        codes=" · ".join(f"{code_name(code)}: {present_count(n)}" for code, n in changed.codes),
        lines=shown,
        leave=leave,
        go_on=translate("Batch", "Go on with all rows"),
        can_act=not i.working and not i.offline,
    )


def _text(batch: Batch) -> str:
    if not batch.kind.is_money:
        return translate(
            "Batch",
            "Nothing was sent. Go on with all of them: the operator refuses what cannot be done. "
            "Or leave these rows out.",
        )
    if batch.state is State.APPROVED and batch.approved_by:
        return translate(
            "Batch",
            "Nothing was paid. %1 has approved all rows: go on with all of them, or leave these "
            "out; what is left is another total, so it needs a new code and a new approval.",
        ).replace("%1", batch.approved_by)
    return translate(
        "Batch",
        "No further row was paid. The code was given for all rows: go on with all of them, or "
        "leave these out; what is left is another total, so it needs a new code.",
    )


def _line(batch: Batch, row: BatchRow) -> str:
    """Number, user, sum: what is said of it now."""
    who = [present_number(row.number or ""), row.user]
    if batch.kind.is_money and row.amount is not None:
        who.append(present_money(row.amount))
    verdict = present_verdict(row, batch.kind)
    said = ", ".join(x for x in (verdict.word, verdict.reason) if x)
    return f"{', '.join(x for x in who if x)}: {said}"
