"""Words of the offline queue, and what a form offers while there is no connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.queue import Kind, Queued, Until, choices, moment_of, usual
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_day,
    present_money,
    present_number,
    present_time,
    today_in_kyiv,
)

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class QueueInput:
    """What a form knows of the queue. `there` False: it has none; `charge`: of its number."""

    there: bool = False
    now: datetime | None = None
    charge: datetime | None = None
    until: str = ""  # as chosen; "" is what is usual for the kind


@dataclass(frozen=True, slots=True)
class QueueOffer:
    """The button of a form without a connection; `text` "" hides it. `why`: why it is off."""

    text: str = ""
    ready: bool = False
    why: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    chosen: str = ""


NO_OFFER = QueueOffer()


def queue_offer(
    i: QueueInput, kind: Kind, *, offline: bool, ready: bool = True, why: str = ""
) -> QueueOffer:
    """Nothing while there is a connection. `why` is named where it may not be queued at all."""
    if not offline or not i.there or i.now is None:
        return NO_OFFER
    return QueueOffer(
        translate("QueueOffer", "Add to the queue"),
        ready and not why,
        why,
        tuple((one.value, until_name(one, i.now, i.charge)) for one in choices(i.now, i.charge)),
        chosen_until(i, kind).value,
    )


def chosen_until(i: QueueInput, kind: Kind) -> Until:
    """The choice that stands; one that has passed meanwhile falls back to the usual one."""
    if i.now is None:
        return Until.NONE
    known = {one.value: one for one in choices(i.now, i.charge)}
    return known.get(i.until) or usual(kind, i.now)


def until_name(one: Until, now: datetime, charge: datetime | None = None) -> str:
    """A choice of «не пізніше»."""
    moment = moment_of(one, now, charge)
    if moment is None:
        return translate("QueueOffer", "without a term")
    time, day = present_time(moment), present_day(moment)
    texts = {
        Until.TONIGHT: translate("QueueOffer", "today by %1"),
        Until.TOMORROW: translate("QueueOffer", "tomorrow by %1"),
        Until.THREE_DAYS: translate("QueueOffer", "in 3 days, %2 by %1"),
        Until.CHARGE: translate("QueueOffer", "before the next charge, %2 %1"),
    }
    return texts[one].replace("%1", time).replace("%2", day)


def term_text(until: datetime | None, now: datetime) -> str:
    """«не пізніше 20:00», with the day where it is not today."""
    if until is None:
        return translate("QueueOffer", "without a term")
    text = translate("QueueOffer", "by %1")
    when = present_time(until)
    if today_in_kyiv(until) != today_in_kyiv(now):
        when = f"{present_day(until)}, {when}"
    return text.replace("%1", when)


def queued_title(item: Queued) -> str:
    """What it is, in a few words."""
    name = item.names[0] if item.names else ""
    if item.kind is Kind.TOPUP:
        return _top_up(item)
    texts = {
        Kind.TRANSFER: translate("QueueOffer", "Transfer to %1"),
        Kind.TARIFF: translate("QueueOffer", "Move to the tariff «%1»"),
        Kind.CONNECT: translate("QueueOffer", "Connect «%1»"),
        Kind.DISCONNECT: translate("QueueOffer", "Disconnect «%1»"),
        Kind.CANCEL: translate("QueueOffer", "Cancel the order «%1»"),
        Kind.BLOCK: translate("QueueOffer", "Block the number"),
        Kind.NEWSLETTER: _switch(item),
        Kind.RULE: translate("QueueOffer", "Switch on an automatic top-up"),
    }
    if item.kind is Kind.TRANSFER:
        name = present_number(item.parts[0].recipient)
    return texts[item.kind].replace("%1", name)


def _top_up(item: Queued) -> str:
    if len(item.parts) == 1:
        text = translate("QueueOffer", "Top up %1")
        return text.replace("%1", present_number(item.parts[0].recipient))
    return translate("QueueOffer", "Top up %n number(s)", "", len(item.parts))


def _switch(item: Queued) -> str:
    on, off = (
        translate("QueueOffer", "Switch on the newsletter: %1"),
        translate("QueueOffer", "Switch off the newsletter: %1"),
    )
    return on if item.on else off


def queued_for(item: Queued) -> str:
    """For whom, and by what it is paid."""
    if item.kind is Kind.TOPUP:
        numbers = [present_number(part.recipient) for part in item.parts]
        paid = item.names[0] if item.names else ""
        return " · ".join((*(numbers if len(numbers) > 1 else ()), paid)) or paid
    if item.kind is Kind.TRANSFER:
        text = translate("QueueOffer", "from %1")
        return text.replace("%1", present_number(item.sender))
    if item.kind is Kind.RULE:
        return item.names[0] if item.names else ""
    return present_number(item.number) if item.number else ""


def queued_kind_icon(kind: Kind) -> str:
    return {
        Kind.TOPUP: "topup",
        Kind.TRANSFER: "transfer",
        Kind.TARIFF: "tariffs",
        Kind.CONNECT: "services",
        Kind.DISCONNECT: "circle-minus",
        Kind.CANCEL: "undo",
        Kind.BLOCK: "ban",
        Kind.NEWSLETTER: "mail",
        Kind.RULE: "refresh",
    }[kind]


def added_text(outcome: str, item: Queued) -> str:
    """A toast about the person's own act."""
    if outcome == "known":
        return translate("QueueOffer", "It stands in the queue already")
    if outcome == "full":
        return translate("QueueOffer", "The queue is full: carry out or remove something first")
    text = translate("QueueOffer", "Added to the queue: %1")
    amount = item.amount if item.kind in {Kind.TOPUP, Kind.TRANSFER} else None
    title = queued_title(item)
    return text.replace("%1", f"{title}, {present_money(amount)}" if amount else title)
