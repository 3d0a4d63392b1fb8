"""Screen 13, the run: counter, pace, outcomes, tabs, what stopping means, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Pace, State
from kyivstar_desktop.viewmodels.batch_inputs import (
    ALL,
    ATTENTION,
    CREDITED,
    Inputs,
    batch_of,
    needs_consent,
    to_consent,
)
from kyivstar_desktop.viewmodels.batch_parts import RunPart, StopPart, Tile
from kyivstar_desktop.viewmodels.batch_words import (
    absent_columns,
    cause_text,
    count_sum,
    judging_text,
    rows_text,
)
from kyivstar_desktop.viewmodels.presenting.formats import (
    decimal_text,
    present_count,
    present_money,
    present_time,
    sentence,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch, Tally

translate = QCoreApplication.translate
MINUTE, HOUR = 60, 3600


def derive_run(i: Inputs, batch: Batch) -> RunPart:
    """Pure."""
    tally = batch.tally
    whole = tally.going.rows
    hold = _hold(i, batch)
    done = present_count(tally.settled)
    ending = (batch.runs or batch.waits_network) and i.pausing == batch.id
    return RunPart(
        title=batch.label,
        by=_by(batch),
        count=done,
        of=translate("Batch", "of %1").replace("%1", rows_text(whole)),
        speed=speed_text(i.pace) if batch.runs else "",
        parts=bar_parts(tally),
        whole=whole,
        bar_name=translate("Batch", "Rows done"),
        bar_value=bar_value(tally),
        cells=_cells(batch),
        hold=hold,
        hold_text=translate("Batch", "Pausing") if ending else hold_text(batch, hold),
        judging=judging_text(batch, i.judging),
        can_hold=_can_hold(i, batch, hold) and not ending,
        can_stop=batch.state in {State.RUNNING, State.PAUSED, State.INTERRUPTED} and not ending,
        tabs=_tabs(tally),
        tab=i.tab,
        again=translate("Batch", "Repeat the rejected"),
        can_again=bool(tally.rejected.rows) and not batch.runs and not i.working,
        fresh=translate("Batch", "Show new: %n", "", i.fresh) if i.fresh else "",
        empty=_empty(i),
        loading=not i.rows_loaded,
        finished=_finished(batch),
        can_save=True,
        absent=absent_columns(batch.kind),
        note=translate(
            "Batch", "«Unknown» is never repeated with a new key: the operator is asked first."
        ),
    )


def _hold(i: Inputs, batch: Batch) -> str:
    """What the main button does; a batch that waits for the network is paused, not begun."""
    if batch.runs or batch.waits_network:
        return "pause"
    if needs_consent(batch, i.now):
        return "renew"
    return "resume" if batch.state.resumable else ""


def _can_hold(i: Inputs, batch: Batch, hold: str) -> bool:
    ready = bool(hold) and not i.working and batch.id not in i.judging
    return ready and (hold == "pause" or not i.offline)


def hold_text(batch: Batch, hold: str) -> str:
    if hold == "pause":
        return translate("Batch", "Pause")
    if hold == "renew":
        text = translate("Batch", "Confirm the rest, %1")
        return text.replace("%1", present_money(to_consent(batch)))
    if hold and batch.waits_network:
        return translate("Batch", "Try now")
    if hold and batch.resume_from:
        text = translate("Batch", "Resume from row %1")
        return text.replace("%1", present_count(batch.resume_from))
    return translate("Batch", "Resume") if hold else ""


def bar_parts(tally: Tally) -> tuple[tuple[int, str], ...]:
    """In the order of the picture; what is queued is the track."""
    return (
        (tally.confirmed.rows, "confirmed"),
        (tally.rejected.rows, "rejected"),
        (tally.unknown.rows + tally.handed.rows, "unknown"),
        (tally.sending.rows, "sending"),
    )


def bar_value(tally: Tally) -> str:
    """What a reader says of the bar: «263 із 407»."""
    text = translate("Batch", "%1 of %2")
    done = present_count(tally.settled)
    return text.replace("%1", done).replace("%2", present_count(tally.going.rows))


def speed_text(pace: Pace) -> str:
    """`3,4 рядка/с · лишилося близько <b>42 с</b>`."""
    if pace.per_s <= 0:
        return translate("Batch", "measuring the pace")
    speed = translate("Batch", "%1 rows/s")
    text = speed.replace("%1", decimal_text(round(pace.per_s * 10)))
    if pace.left_s is None:
        return text
    left = translate("Batch", "about %1 left").replace(
        "%1", f"<b>{present_left_time(pace.left_s)}</b>"
    )
    return f"{text} · {left}"


def present_left_time(seconds: float) -> str:
    """`42 с`, `12 хв`, `1 год 5 хв`."""
    left = max(1, round(seconds))
    if left < MINUTE:
        return translate("Batch", "%1 s").replace("%1", str(left))
    if left < HOUR:
        return translate("Batch", "%1 min").replace("%1", str(-(-left // MINUTE)))
    hours, rest = divmod(-(-left // MINUTE), MINUTE)
    text = translate("Batch", "%1 h %2 min")
    return text.replace("%1", str(hours)).replace("%2", str(rest))


def _by(batch: Batch) -> str:
    """Who approved it and when it was begun."""
    parts = []
    if batch.approved_by:
        parts.append(translate("Batch", "approved by %1").replace("%1", batch.approved_by))
    if batch.started_at is not None:
        when = present_time(batch.started_at)
        if batch.created_by:
            text = translate("Batch", "started by %1 at %2")
            parts.append(text.replace("%1", batch.created_by).replace("%2", when))
        else:
            parts.append(translate("Batch", "started at %1").replace("%1", when))
    return ", ".join(parts)


def _cells(batch: Batch) -> tuple[Tile, ...]:
    tally, money = batch.tally, batch.kind.is_money
    confirmed = translate("Batch", "Credited") if money else translate("Batch", "Done")
    looks = (
        (confirmed, tally.confirmed, "ok", "circle-check"),
        (translate("Batch", "Rejected"), tally.rejected, "danger", "circle-x"),
        (translate("Batch", "Unknown"), tally.unknown, "warning", "help-circle"),
        (translate("Batch", "Sending"), tally.sending, "info", "progress"),
        (translate("Batch", "Queued"), tally.planned, "neutral", "progress"),
    )
    return tuple(
        Tile(word, present_count(count.rows), count_sum(count) if money else "", tone, icon)
        for word, count, tone, icon in looks
    )


def _tabs(tally: Tally) -> tuple[tuple[str, str, str], ...]:
    attention = tally.attention + tally.unknown.rows + tally.handed.rows
    return (
        (ATTENTION, translate("Batch", "Need attention"), present_count(attention)),
        (CREDITED, translate("Batch", "Credited"), present_count(tally.confirmed.rows)),
        (ALL, translate("Batch", "All"), present_count(tally.going.rows)),
    )


def _empty(i: Inputs) -> str:
    if not i.rows_loaded or i.rows_shown:
        return ""
    if i.tab == ATTENTION:
        return translate("Batch", "No row needs attention")
    if i.tab == CREDITED:
        return translate("Batch", "Nothing is credited yet")
    return translate("Batch", "No rows of this kind")


def _finished(batch: Batch) -> tuple[str, str, str]:
    tally = batch.tally
    if batch.state is State.NOT_RECONCILED:
        title = translate("Batch", "The totals differ from the operator's list")
        words = translate("Batch", "Nothing is sent again. Save the result and write to support.")
        note = batch.note or ", ".join(batch.unreconciled[:3])
        return "danger", title, f"{words} {note}".strip()
    if batch.state is State.STOPPED and not tally.sending.rows:
        title = translate("Batch", "Stopped")
        text = translate("Batch", "Done: %1. Not begun: %2.")
        words = text.replace("%1", rows_text(tally.settled))
        return "warning", title, words.replace("%2", rows_text(tally.planned.rows))
    if batch.state is not State.DONE:
        return _standing(batch)
    if tally.cancelled.rows and not tally.rejected.rows:
        text = translate("Batch", "Done: %1. Left out before the start: %2.")
        words = text.replace("%1", rows_text(tally.confirmed.rows))
        words = words.replace("%2", rows_text(tally.cancelled.rows))
        return "warning", translate("Batch", "The batch has ended"), words
    if tally.rejected.rows or tally.handed.rows:
        text = translate("Batch", "Credited %1, rejected %2. Money of rejected rows was not taken.")
        words = text.replace("%1", count_sum(tally.confirmed))
        words = words.replace("%2", rows_text(tally.rejected.rows))
        return "warning", translate("Batch", "The batch has ended"), words
    title = translate("Batch", "The batch is carried out")
    if not batch.kind.is_money:
        return "ok", title, rows_text(tally.confirmed.rows)
    text = translate("Batch", "%1 credited, the totals equal the operator's list.")
    return "ok", title, text.replace("%1", count_sum(tally.confirmed))


def _standing(batch: Batch) -> tuple[str, str, str]:
    """Why it stands, when it does."""
    if batch.state is State.INTERRUPTED:
        return "warning", interrupted_title(batch), safe_text(batch)
    if batch.state is State.PAUSED:
        why = cause_text(batch.cause) if batch.cause != "person" else ""
        words = sentence(why) + "." if why else translate("Batch", "Rows in flight are finished.")
        if batch.cause == "grant":
            words = _ended_consent(batch, words)
        return "info", translate("Batch", "Paused"), words
    return "", "", ""


def _ended_consent(batch: Batch, words: str) -> str:
    """What is left needs a code; the second person's reason where it was refused."""
    if batch.note:
        words = translate("Batch", "Not approved: %1.").replace("%1", batch.note.rstrip("."))
    text = translate("Batch", "Not sent: %1, %2. To go on, a new code is needed.")
    left = batch.tally.planned
    return f"{words} {text}".replace("%1", rows_text(left.rows)).replace("%2", count_sum(left))


def interrupted_title(batch: Batch) -> str:
    """«advance.xlsx» is interrupted: the power went."""
    if batch.waits_network:
        return translate("Batch", "«%1» waits for the network").replace("%1", batch.label)
    title = translate("Batch", "«%1» is interrupted").replace("%1", batch.label)
    why = cause_text(batch.cause)
    return f"{title}: {why}." if why else f"{title}."


def safe_text(batch: Batch) -> str:
    """What is safe."""
    done = batch.tally.settled
    text = translate("Batch", "Rows finished: %1, none is paid twice.")
    words = text.replace("%1", present_count(done))
    if not batch.waits_network:
        asked = translate(
            "Batch",
            "Rows without an answer: %1. They are asked about; none goes again before you press.",
        )
        unknown = batch.tally.unknown.rows
        return f"{words} {asked.replace('%1', present_count(unknown))}" if unknown else words
    own = translate(
        "Batch",
        "It goes on by itself when the connection is back; rows without an answer are asked about "
        "first.",
    )
    return f"{own} {words}"


def derive_stop(i: Inputs) -> StopPart | None:
    """The question before stopping, with what is paid already."""
    batch = batch_of(i)
    if batch is None or not i.stopping:
        return None
    tally = batch.tally
    if batch.kind.is_money:
        text = translate(
            "Batch",
            "Paid: %1 of %2, %3. It stays paid. Rows in flight are finished; %4 are not begun and "
            "can be gone on with later.",
        ).replace("%3", count_sum(tally.confirmed))
    else:
        text = translate(
            "Batch",
            "Done: %1 of %2. It stays done. Rows in flight are finished; %4 are not begun and can "
            "be gone on with later.",
        )
    for mark, count in (
        ("%1", tally.confirmed.rows),
        ("%2", tally.going.rows),
        ("%4", tally.planned.rows),
    ):
        text = text.replace(mark, present_count(count))
    return StopPart(translate("Batch", "Stop «%1»?").replace("%1", batch.label), text)


def milestone(before: Tally, now: Tally) -> int:
    """25, 50, 75 or 100 when this share of the rows has just been passed, else 0."""
    whole = now.going.rows
    if not whole:
        return 0
    was, share = before.settled * 100 // whole, now.settled * 100 // whole
    passed = [one for one in (25, 50, 75, 100) if was < one <= share]
    return passed[-1] if passed else 0
