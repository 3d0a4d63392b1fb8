"""Heads and cells of the files that a batch writes: the result by rows, the template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Level
from kyivstar_desktop.viewmodels.batch_verdicts import code_name
from kyivstar_desktop.viewmodels.batch_words import reason_text, role_name, row_look

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.batch import BatchRow, Kind
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate


def result_heads() -> tuple[str, ...]:
    """Column names, in the order of `result_cells`."""
    return (
        translate("Batch", "No."),
        translate("Batch", "Number"),
        translate("Batch", "Amount"),
        translate("Batch", "Name"),
        translate("Batch", "Comment"),
        translate("Batch", "Own id"),
        translate("Batch", "Verdict"),
        translate("Batch", "State"),
        translate("Batch", "Reason"),
        translate("Batch", "Operator's id"),
        translate("Batch", "Sent"),
    )


def result_cells(row: BatchRow) -> Sequence[str | Money | datetime]:
    """Instants and sums stay what they are; the number is without its plus, as text."""
    number = row.number.removeprefix("+") if row.number else row.number_text
    state = "" if row.state == "draft" else row_look(row)[0]
    if row.state == "draft" and row.excluded:
        state = translate("Batch", "Left out")
    reason = reason_text(row.reason, row.state) if row.reason or row.state == "unknown" else ""
    return (
        str(row.line_no),
        number,
        row.amount if row.amount is not None else row.amount_text,
        row.user,
        row.comment,
        row.external_id,
        code_name(row.code) if row.level is not Level.OK else translate("Batch", "Ready"),
        state,
        reason,
        row.server_id,
        row.sent_at if row.sent_at is not None else "",
    )


def template_heads(kind: Kind) -> tuple[str, ...]:
    """Names by which the reader knows its columns again."""
    amount = role_name("amount") if kind.is_money else translate("Batch", "Amount (not used)")
    return (role_name("number"), amount, role_name("name"), role_name("what"))
