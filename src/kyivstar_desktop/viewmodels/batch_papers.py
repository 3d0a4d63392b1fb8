"""The paper of a batch: outcomes with their sums, why rows were refused, what proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.viewmodels.batch_inputs import to_pay
from kyivstar_desktop.viewmodels.batch_words import (
    count_sum,
    kind_title,
    reason_text,
    state_look,
)
from kyivstar_desktop.viewmodels.presenting.formats import (
    language,
    present_count,
    present_moment,
    present_money,
    unmasked,
)
from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText
from kyivstar_desktop.viewmodels.presenting.sums import money_in_words

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch, ReceiptFacts

translate = QCoreApplication.translate


def result_name(batch: Batch | None) -> str:
    """`advance-2026-11-20`: of the file the rows came from and the day of the run."""
    if batch is None:
        return "batch"
    stem = batch.label.rsplit(".", 1)[0].strip() or "batch"
    safe = "".join(sign if sign.isalnum() or sign in "-_ " else "_" for sign in stem)
    when = batch.started_at or batch.created_at
    return f"{safe.strip()[:60]}-{when:%Y-%m-%d}"


@unmasked()
def make_report(facts: ReceiptFacts, *, demo: bool) -> ReceiptText:
    """Of one batch, whatever state it is in; the state is the first thing it says."""
    batch = facts.batch
    money = batch.kind.is_money
    credited = batch.tally.confirmed
    proof = [
        (translate("BatchReport", "State"), state_look(batch)[0]),
        (translate("BatchReport", "File"), batch.label),
        (translate("BatchReport", "Source"), batch.source_name),
        (translate("BatchReport", "Prepared by"), batch.created_by or facts.person),
        (translate("BatchReport", "Approved by"), batch.approved_by),
        (translate("BatchReport", "Started"), _moment(batch.started_at)),
        (translate("BatchReport", "Ended"), _moment(batch.ended_at)),
        (translate("BatchReport", "Operator"), facts.operator),
        (translate("BatchReport", "Digest of the rows"), batch.digest),
        (translate("BatchReport", "Confirmation"), batch.grant_id),
        (translate("BatchReport", "Made"), _moment(facts.made_at)),
    ]
    totals = [(translate("BatchReport", "Rows carried out"), present_count(credited.rows))]
    if money:
        totals = [
            (translate("BatchReport", "To pay by the batch"), present_money(to_pay(batch))),
            (translate("BatchReport", "Fee"), present_money(batch.fee)),
            (translate("BatchReport", "Credited"), count_sum(credited)),
        ]
    return ReceiptText(
        title=f"{kind_title(batch.kind)}: {batch.label}",
        ribbon=translate("Receipt", "DEMO: not real money") if demo else "",
        heads=(
            translate("BatchReport", "Outcome"),
            translate("BatchReport", "Rows"),
            translate("BatchReport", "Sum"),
        ),
        rows=(*_outcomes(batch, money=money), *_reasons(facts)),
        facts=tuple(pair for pair in proof if pair[1]),
        totals=tuple(totals),
        in_words=_in_words(batch),
        file_name=f"{result_name(batch)}.pdf",
    )


def _moment(moment: object) -> str:
    return present_moment(moment) if moment is not None else ""  # type: ignore[arg-type]


def _outcomes(batch: Batch, *, money: bool) -> tuple[tuple[str, ...], ...]:
    tally = batch.tally
    counts = (
        (translate("Batch", "Credited") if money else translate("Batch", "Done"), tally.confirmed),
        (translate("Batch", "Rejected"), tally.rejected),
        (translate("Batch", "Unknown"), tally.unknown),
        (translate("Batch", "Handed to support"), tally.handed),
        (translate("Batch", "Queued"), tally.planned),
        (translate("Batch", "Not sent"), tally.cancelled),
    )
    return tuple(
        (word, present_count(count.rows), count_sum(count) if money else "")
        for word, count in counts
        if count.rows
    )


def _reasons(facts: ReceiptFacts) -> tuple[tuple[str, ...], ...]:
    title = translate("BatchReport", "rejected: %1")
    return tuple(
        (title.replace("%1", reason_text(reason, "rejected") or "—"), present_count(rows), "")
        for reason, rows in facts.reasons
    )


def _in_words(batch: Batch) -> str:
    if batch.state is State.NOT_RECONCILED:
        return translate("BatchReport", "The totals differ from the operator's list.")
    if not batch.kind.is_money or not batch.tally.confirmed.kopiykas:
        return ""
    return money_in_words(batch.tally.confirmed.amount, language())
