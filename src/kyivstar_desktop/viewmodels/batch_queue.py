"""The list of batches at the right, the banner of an interrupted one, and the approval's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.viewmodels.batch_inputs import Inputs, needs_consent, to_consent, to_pay
from kyivstar_desktop.viewmodels.batch_parts import Interrupted, QueueCard, WaitPart
from kyivstar_desktop.viewmodels.batch_run import (
    bar_parts,
    bar_value,
    hold_text,
    interrupted_title,
    safe_text,
)
from kyivstar_desktop.viewmodels.batch_words import (
    judging_text,
    kind_name,
    rows_text,
    state_look,
)
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_day,
    present_moment,
    present_money,
    present_time,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch

translate = QCoreApplication.translate
SHOWN = 40
_MOVING = frozenset(
    {State.RUNNING, State.PAUSED, State.STOPPED, State.INTERRUPTED, State.DONE,
     State.NOT_RECONCILED}
)  # fmt: skip
_WAITS = frozenset({State.RUNNING, State.PAUSED, State.INTERRUPTED, State.NOT_RECONCILED})


def derive_cards(i: Inputs) -> tuple[QueueCard, ...]:
    """Newest first; drafts that are still being read are not in it."""
    shown = [one for one in i.batches if one.state is not State.DRAFT][:SHOWN]
    return tuple(_card(i, one) for one in shown)


def attention_count(batches: tuple[Batch, ...]) -> int:
    """How many batches run or wait for the person: the pill of the rail."""
    return sum(one.state in _WAITS or one.state is State.APPROVED for one in batches)


def derive_interrupted(i: Inputs) -> Interrupted | None:
    """The newest interrupted batch that is not on the page and was not put away."""
    for one in i.batches:
        waits = one.state is State.INTERRUPTED and one.id != i.chosen
        if waits and one.id not in i.put_away:
            return Interrupted(one.id, interrupted_title(one), safe_text(one), _act(i, one)[1])
    return None


def _card(i: Inputs, batch: Batch) -> QueueCard:
    word, tone, icon = state_look(batch)
    moving = batch.state in _MOVING
    act, act_text = _act(i, batch)
    parts = bar_parts(batch.tally) if moving else ()
    if batch.state in {State.INTERRUPTED, State.PAUSED}:
        parts = ((batch.tally.settled, "paused"),)
    return QueueCard(
        id=batch.id,
        title=batch.label,
        state=word,
        tone=tone,
        icon=icon,
        text=_text(batch, moving=moving),
        note=_note(batch),
        parts=parts if batch.state is not State.DONE else (),
        whole=batch.tally.going.rows,
        bar_value=bar_value(batch.tally),
        act=act,
        act_text=act_text,
        act_name=f"{act_text}: {batch.label}" if act_text else "",
        can_act=batch.id not in i.judging,
        chosen=batch.id == i.chosen,
    )


def _text(batch: Batch, *, moving: bool) -> str:
    rows = rows_text(batch.tally.going.rows or batch.rows)
    if moving:
        rows = bar_value(batch.tally)
    return (
        f"{rows} · {present_money(to_pay(batch))}"
        if batch.kind.is_money
        else (f"{kind_name(batch.kind)} · {rows}")
    )


def _note(batch: Batch) -> str:
    if batch.state is State.AWAITING_APPROVAL:
        if batch.grant_until is None:
            return translate("Batch", "waits for a second person")
        text = translate("Batch", "waits for a second person until %1")
        return text.replace("%1", present_moment(batch.grant_until))
    if batch.state is State.REJECTED:
        return batch.note
    if batch.state is State.CHECKED:
        return present_day(batch.created_at) + ", " + present_time(batch.created_at)
    return ""


def _act(i: Inputs, batch: Batch) -> tuple[str, str]:
    if batch.state.resumable and (words := judging_text(batch, i.judging)):
        return "resume", words
    if batch.state.resumable:
        return "resume", hold_text(batch, "renew" if needs_consent(batch, i.now) else "resume")
    if batch.state in {State.DONE, State.NOT_RECONCILED}:
        return "report", translate("Batch", "Result and report")
    if batch.state is State.CHECKED:
        return "drop", translate("Batch", "Remove the draft")
    return "", ""


# --- the approval's page --------------------------------------------------------------------------
def derive_wait(i: Inputs, batch: Batch) -> WaitPart:
    """Who must agree, until when, and what came of it."""
    title, text, tone, icon = _wait_words(batch)
    until = present_moment(batch.grant_until) if batch.grant_until is not None else ""
    facts = [
        (translate("Batch", "Rows"), present_count(batch.tally.left.rows)),
        (translate("Batch", "Source"), batch.source_name),
        (translate("Batch", "Prepared by"), batch.created_by),
        (translate("Batch", "Approved by"), batch.approved_by),
        (translate("Batch", "Until"), until),
    ]
    if batch.kind.is_money:
        facts.insert(1, (translate("Batch", "Total"), present_money(to_consent(batch))))
    waits = batch.state is State.AWAITING_APPROVAL
    return WaitPart(
        title=title,
        text=text,
        tone=tone,
        icon=icon,
        facts=tuple(fact for fact in facts if fact[1]),
        can_withdraw=batch.state in {State.AWAITING_APPROVAL, State.REJECTED},
        withdraw_text=(
            translate("Batch", "Withdraw")
            if batch.state is not State.REJECTED
            else translate("Batch", "Back to the check")
        ),
        can_run=batch.state is State.APPROVED and not i.offline and not i.working,
        run_text=_run_text(i, batch),
        judging=judging_text(batch, i.judging),
        can_export=waits,
    )


def _run_text(i: Inputs, batch: Batch) -> str:
    if needs_consent(batch, i.now):
        return translate("Batch", "Confirm anew")
    return translate("Batch", "Carry out")


def _wait_words(batch: Batch) -> tuple[str, str, str, str]:
    if batch.state is State.APPROVED:
        return (
            translate("Batch", "Approved: it can be carried out"),
            translate("Batch", "Exactly these rows and sums are paid, nothing else."),
            "ok",
            "circle-check",
        )
    if batch.state is State.REJECTED:
        why = batch.note or translate("Batch", "No reason was given.")
        return translate("Batch", "Not approved"), why, "danger", "circle-x"
    text = translate(
        "Batch",
        "A person with the right to approve, other than you, agrees to it. Nothing is paid "
        "meanwhile; you may close the window.",
    )
    return translate("Batch", "Waits for approval"), text, "info", "signature"
