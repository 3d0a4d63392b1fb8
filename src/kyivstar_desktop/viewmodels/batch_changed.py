"""What has changed under rows that were consented to: the question before the first one is sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch_inputs import Inputs, source_of
from kyivstar_desktop.viewmodels.batch_parts import ChangedPart
from kyivstar_desktop.viewmodels.batch_verdicts import code_name, present_verdict
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_day,
    present_money,
    present_number,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch, BatchRow
    from kyivstar_desktop.domain.batch_changes import Changed

translate = QCoreApplication.translate


def derive_changed(i: Inputs) -> ChangedPart | None:
    """None while nothing is asked. Of the batch that was looked at, whichever is on the page."""
    resumable = {one.id: one for one in i.batches if one.state.resumable}
    asked = next((one for one in i.asked if one.batch in resumable), None)
    if asked is None:
        return None
    batch, changed = resumable[asked.batch], asked.changed
    rows = len(changed.rows)
    shown = tuple(_line(batch, row) for row in changed.sample)
    if rows > len(shown):
        shown = (*shown, translate("Batch", "and %n more", "", rows - len(shown)))
    return ChangedPart(
        batch=batch.id,
        title=_title(batch, rows),
        text=_text(i, batch, changed),
        codes=" · ".join(f"{code_name(code)}: {present_count(n)}" for code, n in changed.codes),
        unchecked=unchecked_text(changed),
        lines=shown,
        leave=_leave(batch, rows),
        go_on=translate("Batch", "Go on with all rows"),
        can_act=not i.working and not i.offline,
    )


def _title(batch: Batch, rows: int) -> str:
    """Names the batch: another one may be on the page."""
    if rows:
        text = translate("Batch", "«%1»: rows that have changed since the consent: %n", "", rows)
    else:
        text = translate("Batch", "«%1»: not everything could be checked once more")
    return text.replace("%1", batch.label)


def _leave(batch: Batch, rows: int) -> str:
    if not rows:
        return ""
    if batch.kind.is_money and rows < batch.tally.planned.rows:
        return translate("Batch", "Leave these out, confirm the rest")
    return translate("Batch", "Leave these out")


def unchecked_text(changed: Changed) -> str:
    """What could not be looked at before the start; "": all of it was."""
    said = []
    if changed.unread == "all":
        said.append(
            translate(
                "Batch",
                "The operator did not tell the latest top-ups: a number that was topped up "
                "elsewhere since the consent would get money once more.",
            )
        )
    elif changed.unread:
        text = translate(
            "Batch",
            "Of the latest top-ups only those since %1 were looked at: a number that was topped up "
            "elsewhere before would get money once more.",
        )
        said.append(text.replace("%1", present_day(date.fromisoformat(changed.unread))))
    if changed.unlisted:
        said.append(
            translate(
                "Batch",
                "The list of your numbers could not be read: numbers that have left or were "
                "disconnected are not known.",
            )
        )
    return " ".join(said)


def _text(i: Inputs, batch: Batch, changed: Changed) -> str:
    if not batch.kind.is_money:
        said = [translate("Batch", "Nothing was sent.")]
        if changed.rows:
            said.append(
                translate(
                    "Batch",
                    "Go on with all of them: the operator refuses what cannot be done. Or leave "
                    "these rows out.",
                )
            )
        return " ".join(said)
    begun = batch.started_at is not None
    said = [
        translate("Batch", "No further row was paid.")
        if begun
        else translate("Batch", "Nothing was paid.")
    ]
    if not changed.rows:
        return said[0]
    if batch.approved_by:
        text = translate("Batch", "%1 has approved all rows.")
        said.append(text.replace("%1", batch.approved_by))
    else:
        said.append(translate("Batch", "The code was given for all rows."))
    return " ".join((*said, _without(i, batch, changed)))


def _without(i: Inputs, batch: Batch, changed: Changed) -> str:
    """What leaving them out would ask for."""
    rest = batch.tally.planned.kopiykas - changed.kopiykas
    if len(changed.rows) >= batch.tally.planned.rows:
        return translate(
            "Batch", "Go on with all of them, or leave them out: then nothing is left to pay."
        )
    source = source_of(i, batch)
    limit = source.limit_without_approval if source is not None else None
    if limit is not None and rest > limit.kopiykas:
        return translate(
            "Batch",
            "Go on with all of them, or leave these out: what is left is another total, so it "
            "needs a new code and a new approval.",
        )
    if source is None and batch.approved_by:
        return translate(
            "Batch",
            "Go on with all of them, or leave these out: what is left is another total, so it "
            "needs a new code and, over your own limit, a new approval.",
        )
    return translate(
        "Batch",
        "Go on with all of them, or leave these out: what is left is another total, so it needs a "
        "new code.",
    )


def _line(batch: Batch, row: BatchRow) -> str:
    """Number, user, the sum that would be paid: what is said of it now."""
    who = [present_number(row.number or ""), row.user]
    if batch.kind.is_money and row.amount is not None:
        who.append(present_money(row.amount))
    verdict = present_verdict(row, batch.kind)
    said = ", ".join(x for x in (verdict.word, verdict.reason) if x)
    line = f"{', '.join(x for x in who if x)}: {said}"
    lacks = row.detail.get("lacks")
    if not isinstance(lacks, Money):
        return line
    return f"{line}; " + translate("Batch", "it lacks %1 now").replace("%1", present_money(lacks))
