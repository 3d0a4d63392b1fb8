"""Words of the queue's states and of what has changed since an act was queued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.queue import Kind, Queued, Standing
from kyivstar_desktop.viewmodels.presenting.formats import present_date, present_money

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.queue import Terms
    from kyivstar_desktop.services.queue_stand import Seen

translate = QCoreApplication.translate
FREE = frozenset({Kind.CANCEL, Kind.NEWSLETTER, Kind.RULE})


def standing_words(standing: Standing, *, offline: bool) -> tuple[str, str, str]:
    """(word, tone, icon)."""
    if standing is Standing.WAITING and not offline:
        return translate("Queue", "conditions not asked yet"), "neutral", "hourglass"
    words = {
        Standing.WAITING: (translate("Queue", "waits for the connection"), "neutral", "hourglass"),
        Standing.CHECKING: (translate("Queue", "conditions are being asked"), "info", "refresh"),
        Standing.READY: (translate("Queue", "ready to carry out"), "ok", "circle-check"),
        Standing.CHANGED: (
            translate("Queue", "the conditions have changed"), "warning", "alert-triangle",
        ),
        Standing.REPEATED: (translate("Queue", "asked"), "warning", "alert-triangle"),
        Standing.BLOCKED: (translate("Queue", "cannot be done now"), "danger", "circle-x"),
        Standing.TURN: (translate("Queue", "next in turn"), "info", "hourglass"),
        Standing.RUNNING: (translate("Queue", "being carried out"), "info", "send"),
        Standing.CODE: (translate("Queue", "a code from the SMS is needed"), "warning", "key"),
        Standing.UNSURE: (
            translate("Queue", "unknown: the operator is being asked"), "warning", "question-mark",
        ),
        Standing.REFUSED: (translate("Queue", "refused, nothing was done"), "danger", "circle-x"),
        Standing.DONE: (translate("Queue", "done"), "ok", "circle-check"),
        Standing.EXPIRED: (
            translate("Queue", "the term has passed, not carried out"), "warning", "clock",
        ),
        Standing.NEEDLESS: (
            translate("Queue", "not needed any more: it is so already"), "info", "info-circle",
        ),
    }  # fmt: skip
    return words[standing]


def price_text(item: Queued, seen: Seen) -> str:
    """What leaves at once, as known now, else as it was read; "" where nothing is paid."""
    if item.kind in FREE:
        return ""
    terms = seen.terms if seen.terms is not None else item.promised
    if terms.bonuses is not None:
        return translate("Queue", "%n bonus(es)", "", terms.bonuses)
    if terms.total is not None and not terms.total:
        return translate("Queue", "free of charge")
    return present_money(terms.total)


def changes_text(was: Terms, now: Terms) -> str:
    """Each condition that is another one now."""
    parts = []
    if was.price != now.price or (was.bonuses != now.bonuses and was.price is not None):
        text = translate("Queue", "it was %1, now %2")
        parts.append(_pair(text, _sum(was.price), _sum(now.price)))
    if (was.fee or ZERO) != (now.fee or ZERO):
        text = translate("Queue", "the fee was %1, now %2")
        parts.append(_pair(text, present_money(was.fee or ZERO), present_money(now.fee or ZERO)))
    if was.later != now.later:
        text = translate("Queue", "each next charge was %1, now %2")
        parts.append(_pair(text, _sum(was.later), _sum(now.later)))
    if was.day != now.day:
        text = translate("Queue", "the day was %1, now %2")
        parts.append(_pair(text, present_date(was.day), present_date(now.day)))
    return "; ".join(parts)


def _sum(amount: Money | None) -> str:
    return present_money(amount) if amount is not None else translate("Queue", "not stated")


def _pair(text: str, was: str, now: str) -> str:
    return text.replace("%1", was).replace("%2", now)
