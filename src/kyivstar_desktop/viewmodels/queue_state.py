"""What the page of the queue shows: one line an act, its conditions then and now, its state."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.queue import BUSY, MAY_RUN, Kind, Queued, Standing, choices
from kyivstar_desktop.services.queue_stand import Seen
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_money, sentence
from kyivstar_desktop.viewmodels.presenting.queueing import (
    queued_for,
    queued_kind_icon,
    queued_title,
    term_text,
    until_name,
)
from kyivstar_desktop.viewmodels.queue_words import changes_text, price_text, standing_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate
KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Inputs:
    """`charges`: next charge by line number. `held`: ids that go out in `left_s` seconds."""

    now: datetime
    items: tuple[Queued, ...] = ()
    seen: Mapping[str, Seen] = field(default_factory=dict)
    charges: Mapping[str, datetime] = field(default_factory=dict)
    offline: bool = False
    loaded: bool = True
    running: bool = False
    checking: bool = False
    asking: bool = False  # "all of them?" is asked
    held: tuple[str, ...] = ()
    left_s: int = 0
    stuck: AppError | None = None  # the list could not be read
    trouble: AppError | None = None  # of the last act on the list


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One act. `act`: run, code or "" (nothing to press); `terms` are (key, words) to choose."""

    id: str
    icon: str
    title: str
    text: str
    amount: str
    state: str
    tone: str
    state_icon: str
    note: str
    terms: tuple[tuple[str, str], ...]
    can_set_term: bool
    act: str
    act_text: str
    act_name: str
    can_act: bool
    removes: bool
    remove_name: str


@dataclass(frozen=True, slots=True)
class QueueState:
    """`page`: loading, failed, empty or list. `banner` is (tone, title, words)."""

    page: str
    note: str
    banner: tuple[str, str, str]
    trouble: ErrorText | None
    rows: tuple[QueueRow, ...]
    run_all: str
    can_run_all: bool
    question: str
    hold: str
    running: str
    can_check: bool
    can_clear: bool


def standing_of(i: Inputs, item: Queued) -> Standing:
    if not item.waits:
        return Standing(item.mark.value)
    if item.expired(i.now):
        return Standing.EXPIRED
    return i.seen.get(item.id, Seen()).standing


def ready_ids(i: Inputs) -> tuple[str, ...]:
    """What a run of all does: only what is as it was read; the rest is asked one by one."""
    return tuple(x.id for x in i.items if standing_of(i, x) is Standing.READY)


def derive_queue(i: Inputs) -> QueueState:
    """Pure."""
    ready = ready_ids(i)
    waiting = [x for x in i.items if x.waits]
    error = i.trouble or i.stuck
    calm = not i.held and not i.running
    return QueueState(
        page=_page(i),
        note=translate("Queue", "%n waiting", "", len(waiting)) if waiting else "",
        banner=_banner(i),
        trouble=present_error(error) if error is not None else None,
        rows=tuple(_row(i, item) for item in i.items),
        run_all=translate("Queue", "Carry out all"),
        can_run_all=bool(ready) and calm and not i.offline,
        question=_question(i, ready) if i.asking and calm else "",
        hold=translate("Queue", "Will be sent in %n second(s)", "", i.left_s) if i.left_s else "",
        running=translate("Queue", "Carried out one after another") if i.running else "",
        can_check=bool(waiting) and not i.offline and not i.checking and calm,
        can_clear=any(not x.waits for x in i.items),
    )


def _page(i: Inputs) -> str:
    if i.items:
        return "list"
    if i.stuck is not None:
        return "failed"
    return "empty" if i.loaded else "loading"


def _banner(i: Inputs) -> tuple[str, str, str]:
    if i.offline:  # the window says that there is no connection
        return "", "", ""
    found = [standing_of(i, item) for item in i.items]
    if Standing.CHECKING in found:
        return "info", "", translate("Queue", "The conditions are being asked anew")
    parts = [
        (Standing.READY, translate("Queue", "ready: %1")),
        (Standing.CHANGED, translate("Queue", "changed: %1")),
        (Standing.BLOCKED, translate("Queue", "cannot be done now: %1")),
        (Standing.EXPIRED, translate("Queue", "the term has passed: %1")),
        (Standing.NEEDLESS, translate("Queue", "not needed any more: %1")),
    ]
    counted = [text.replace("%1", str(found.count(one))) for one, text in parts if one in found]
    if not counted:
        return "", "", ""
    asked = found.count(Standing.CHANGED) + found.count(Standing.BLOCKED)
    title = translate("Queue", "The connection is back")
    return ("warning" if asked else "info"), title, sentence(", ".join(counted))


def _question(i: Inputs, ready: tuple[str, ...]) -> str:
    """What all of them take, in one sentence; the sums are those of now."""
    totals = [i.seen[x].terms for x in ready if x in i.seen]
    money = sum((t.total.kopiykas for t in totals if t is not None and t.total), 0)
    text = translate("Queue", "Carry out %n act(s)?", "", len(ready))
    if money:
        cost = translate("Queue", "Together %1.").replace("%1", present_money(type(ZERO)(money)))
        text = f"{text} {cost}"
    left = sum(standing_of(i, x) in MAY_RUN for x in i.items) - len(ready)
    if left:
        text = f"{text} {translate('Queue', 'Changed ones are asked one by one: %n.', '', left)}"
    return text


def _row(i: Inputs, item: Queued) -> QueueRow:
    standing, seen = standing_of(i, item), i.seen.get(item.id, Seen())
    title = queued_title(item)
    word, tone, icon = standing_words(standing, offline=i.offline)
    act, act_text = _act(item, standing, seen)
    remove = translate("Queue", "Remove: %1") if item.waits else translate("Queue", "Put away: %1")
    held = item.id in i.held
    return QueueRow(
        id=item.id,
        icon=queued_kind_icon(item.kind),
        title=title,
        text=queued_for(item),
        amount=price_text(item, seen),
        state=translate("Queue", "about to be sent") if held else word,
        tone="info" if held else tone,
        state_icon="clock" if held else icon,
        note=_note(item, standing, seen),
        terms=_terms(i, item),
        can_set_term=item.waits and standing not in BUSY and not held,
        act=act,
        act_text=act_text,
        act_name=f"{act_text}: {title}" if act_text else "",
        can_act=not i.held and not i.running and (act == "code" or not i.offline),
        removes=standing not in BUSY and not held,
        remove_name=remove.replace("%1", title),
    )


def _act(item: Queued, standing: Standing, seen: Seen) -> tuple[str, str]:
    if standing is Standing.CODE and item.kind is Kind.TOPUP:
        return "code", translate("Queue", "Enter the code")
    if standing is Standing.CHANGED and seen.terms is not None and seen.terms.total:
        text = translate("Queue", "Carry out for %1")
        return "run", text.replace("%1", present_money(seen.terms.total))
    if standing is Standing.REPEATED:
        return "run", translate("Queue", "Carry out all the same")
    if standing in MAY_RUN:
        return "run", translate("Queue", "Carry out")
    if standing is Standing.BLOCKED:
        return "run", translate("Queue", "Try again")
    return "", ""


def _note(item: Queued, standing: Standing, seen: Seen) -> str:
    if standing is Standing.CHANGED and seen.terms is not None:
        return changes_text(item.promised, seen.terms)
    if standing is Standing.REPEATED:
        return translate(
            "Queue", "A payment of this sum for this number is not finished yet. Is it a mistake?"
        )
    if seen.trouble is not None and standing not in {Standing.DONE, Standing.EXPIRED}:
        line = present_error(seen.trouble).line
        terms = seen.terms if standing is Standing.BLOCKED else None
        if terms is not None and item.promised.differs(terms):
            return f"{line} {sentence(changes_text(item.promised, terms))}"
        return line
    return ""


def _terms(i: Inputs, item: Queued) -> tuple[tuple[str, str], ...]:
    """What stands now, then the choices."""
    charge = i.charges.get(item.number)
    now = (KEEP, term_text(item.expires_at, i.now))
    known = [(one.value, until_name(one, i.now, charge)) for one in choices(i.now, charge)]
    return (now, *(pair for pair in known if pair[1] != now[1]))
