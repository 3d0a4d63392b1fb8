"""What a change of tariff does to one's money: what changes, what is lost, when, and the review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import shortage
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.domain.tariffs import A_YEAR
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_amount,
    present_date,
    present_day,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.offers import (
    Line,
    code_name,
    present_allowance,
    present_consequence,
    present_lost,
)
from kyivstar_desktop.viewmodels.presenting.queueing import NO_OFFER, QueueOffer, queue_offer
from kyivstar_desktop.viewmodels.tariffs_inputs import END, NOW
from kyivstar_desktop.viewmodels.tariffs_words import present_price

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.orders import Consequence, Preview
    from kyivstar_desktop.viewmodels.tariffs_inputs import Draft, Inputs

translate = QCoreApplication.translate
_SAID = frozenset({"nextCharge", "startsAt"})  # in the panel these stand at the moments


@dataclass(frozen=True, slots=True)
class Moment:
    """A way to do it: at the period's end or now. `best`: nothing paid is lost."""

    key: str
    title: str
    text: str
    tone: str = ""
    best: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """The right side. `stage` as in Draft; `blocked`: why the button is off, in words."""

    title: str = ""
    subtitle: str = ""
    lines: tuple[Line, ...] = ()
    moments: tuple[Moment, ...] = ()
    when: str = END
    agree: str = ""
    agreed: bool = False
    button: str = ""
    ready: bool = False
    blocked: str = ""
    cover: Money | None = None  # what a top-up would have to bring
    cover_text: str = ""
    note: str = ""
    stage: str = ""
    busy: bool = False
    error: str = ""
    queue: QueueOffer = NO_OFFER


def derive_panel(i: Inputs) -> Panel | None:
    """None: nothing is being considered."""
    draft = i.draft
    target = i.find(draft.offering)
    if target is None or i.line is None:
        return None
    return _review(i, target) if draft.stage else _choosing(i, target)


def _choosing(i: Inputs, target: Offering) -> Panel:
    draft = i.draft
    start = draft.act == "start"
    moments = () if start else _moments(i)
    lines = (*(() if start else _changes(i, target)), *_losses(i))
    burns = _burns(draft.preview if not start else draft.by_now)
    blocked, cover = _blocked(i)
    agreed = draft.agreed or not burns
    return Panel(
        title=translate("Tariffs", "Start the next package now")
        if start
        else translate("Tariffs", "What changes with the move"),
        subtitle=i.line.tariff if start and i.line else _way(i, target),
        lines=lines,
        moments=moments,
        when=draft.when,
        agree=translate("Tariffs", "I understand that the allowances left burn") if burns else "",
        agreed=draft.agreed,
        button=_button(i),
        ready=not blocked and agreed and not draft.asking and _preview(i) is not None,
        blocked=blocked,
        cover=cover,
        cover_text=_cover_text(cover),
        note=translate("Tariffs", "The terms are shown once more before sending."),
        busy=draft.asking,
        error=_error(i),
        queue=_queue(i, agreed=agreed),
    )


def _queue(i: Inputs, *, agreed: bool) -> QueueOffer:
    """Without a connection, where nothing but the connection is missing."""
    there = replace(i, offline=False)
    free = not _blocked(there)[0] or missing_at(i, NOW) is not None
    kind = Kind.CONNECT if i.draft.act == "start" else Kind.TARIFF
    ready = free and agreed and not i.draft.asking and _preview(i) is not None
    return queue_offer(i.queue, kind, offline=i.offline, ready=ready)


def _cover_text(cover: Money | None) -> str:
    if cover is None:
        return ""
    return translate("Tariffs", "Top up by %1").replace("%1", present_money(cover))


def _way(i: Inputs, target: Offering) -> str:
    mine = i.line.tariff if i.line is not None else ""
    return f"{mine} → {target.name}"


def _preview(i: Inputs) -> Preview | None:
    return i.draft.by_now if i.draft.act == "start" else i.draft.preview


def _button(i: Inputs) -> str:
    if i.draft.act == "start":
        return translate("Tariffs", "Start the package now")
    if i.draft.when == NOW:
        return translate("Tariffs", "Move now")
    at = end_of(i)
    if at is None:
        return translate("Tariffs", "Schedule the move")
    return translate("Tariffs", "Schedule for %1").replace("%1", present_day(at))


def end_of(i: Inputs) -> datetime | None:
    """When the paid period ends; None: not stated (unpaid or suspended), so only now."""
    return i.line.next_charge.at if i.line is not None else None


# --- what changes -------------------------------------------------------------------------------
def _changes(i: Inputs, target: Offering) -> tuple[Line, ...]:
    own = i.current
    made = [_cost(i, target), _fees(i, target)]
    if own is not None:
        made += _smaller(i, own, target)
        if own.retired:
            title = translate("Tariffs", "There is no way back")
            text = translate("Tariffs", "Your tariff is archived and can no longer be ordered")
            made.append(Line("alert-triangle", "warning", title, text))
    return tuple(line for line in made if line is not None)


def _cost(i: Inputs, target: Offering) -> Line | None:
    own_id = i.line.tariff_id if i.line is not None else ""
    mine, other = i.advice.rated.get(own_id), i.advice.rated.get(target.id)
    own = i.advice.own
    if mine is None or other is None or own is None or mine.unpriced or other.unpriced:
        return None
    less = mine.average.kopiykas - other.average.kopiykas
    year = present_money(Money(abs(less) * A_YEAR[own.period]))
    text = translate("Tariffs", "%1 a year with your use").replace("%1", year)
    if not less:
        return Line("circle-check", "ok", translate("Tariffs", "The same with your use"))
    amount = present_money(Money(abs(less)))
    if less > 0:
        title = translate("Tariffs", "Cheaper by %1 a period").replace("%1", amount)
        return Line("trending-down", "ok", title, text)
    title = translate("Tariffs", "Dearer by %1 a period").replace("%1", amount)
    return Line("trending-up", "warning", title, text)


def _fees(i: Inputs, target: Offering) -> Line:
    own = i.current
    title = translate("Tariffs", "Fee: %1").replace("%1", present_price(target.fee))
    text = ""
    if own is not None:
        text = translate("Tariffs", "now %1").replace("%1", present_price(own.fee))
    return Line("cash", "info", title, text)


def _smaller(i: Inputs, own: Offering, target: Offering) -> list[Line]:
    """Allowances that the other tariff does not have at all."""
    use = i.advice.own
    made = []
    for granted in own.allowances:
        if target.allowance(granted.code) is not None or granted.count == 0:
            continue
        name = f"{code_name(granted.code)}, {present_allowance(granted)}"
        title = translate("Tariffs", "You lose: %1").replace("%1", name)
        text = ""
        if use is not None and use.known:
            used = use.average(granted.code)
            text = translate("Tariffs", "you have not used it")
            if used:
                amount = present_amount(used, granted.unit)
                text = translate("Tariffs", "you use %1 a period").replace("%1", amount)
        made.append(Line("alert-triangle", "warning", title, text))
    return made


def _burns(preview: Preview | None) -> bool:
    """Whether something that still has a rest is lost."""
    lost = [c for c in preview.consequences if c.code == "allowancesLost"] if preview else []
    return any(_has_rest(one) for one in lost)


def _has_rest(one: Consequence) -> bool:
    """An unlimited allowance has no rest; one of which nothing is told may have."""
    return one.count > 0 if one.count is not None else not one.bucket


def _told(consequences: Sequence[Consequence]) -> list[Line]:
    """One line each, in the operator's order; all allowances that burn share one."""
    made: list[Line] = []
    burning = [one for one in consequences if one.code == "allowancesLost" and _has_rest(one)]
    for one in consequences:
        if one.code != "allowancesLost":
            made.append(present_consequence(one))
        elif burning and one is burning[0]:
            made.append(present_lost(burning))
    return made


def _losses(i: Inputs) -> tuple[Line, ...]:
    """The operator's consequences of the chosen moment."""
    preview = _preview(i)
    if preview is None:
        return ()
    shown = [c for c in preview.consequences if c.code not in _SAID or i.draft.act == "start"]
    made = _told(shown)
    if i.draft.when == END and i.draft.act == "tariff" and not _burns(preview):
        text = translate("Tariffs", "Allowances of the paid period stay until its end")
        made.append(Line("circle-check", "ok", text))
    if preview.estimate:
        title = translate("Tariffs", "An estimate: the operator has no preview")
        if i.queues:
            title = translate("Tariffs", "By the price list: it is asked anew before sending")
        made.append(Line("info-circle", "info", title))
    return tuple(made)


# --- when ---------------------------------------------------------------------------------------
def _moments(i: Inputs) -> tuple[Moment, ...]:
    made = []
    at = end_of(i)
    if at is not None:
        title = translate("Tariffs", "%1, on the charge day").replace("%1", present_date(at))
        made.append(Moment(END, title, *_sum_at(i, i.draft.by_end, END), best=True))
    if i.line is not None and not (i.line.is_contract and at is not None):
        title = translate("Tariffs", "Now")
        made.append(Moment(NOW, title, *_sum_at(i, i.draft.by_now, NOW), best=at is None))
    return tuple(made)


def _sum_at(i: Inputs, preview: Preview | None, when: str) -> tuple[str, str]:
    """(sentence, tone): what is taken at that moment, and whether there is enough."""
    error = i.draft.errors.get(when)
    if error is not None:
        return present_error(error).title, "danger"
    if preview is None:
        return (translate("Tariffs", "being computed"), "") if i.draft.asking else ("", "")
    have = i.money.main if i.money is not None else None
    code = "chargeNow" if when == NOW else "nextCharge"
    found = preview.find(code)
    amount = found.amount if found is not None else preview.total
    if amount is None or not amount:
        return translate("Tariffs", "nothing is charged"), ""
    if when == NOW:
        text = translate("Tariffs", "%1 needed, you have %2")
        text = text.replace("%1", present_money(amount)).replace("%2", present_money(have))
    else:
        text = translate("Tariffs", "%1 is charged").replace("%1", present_money(amount))
    short = missing_at(i, when)
    if short is not None and short and when == END:
        less = translate("Tariffs", "short of %1").replace("%1", present_money(short))
        return f"{text}, {less}", "warning"
    return text, "warning" if short else ""


def missing_at(i: Inputs, when: str) -> Money | None:
    """What is missing at that moment; None: the balance or the sum is not stated."""
    preview = i.draft.by_end if when == END else i.draft.by_now
    have = i.money.main if i.money is not None else None
    if preview is None or have is None or (i.line is not None and i.line.is_contract):
        return None
    if when == NOW and preview.short is not None:
        return preview.short
    found = preview.find("chargeNow" if when == NOW else "nextCharge")
    return shortage(have, found.amount) if found is not None and found.amount is not None else None


# --- why not ------------------------------------------------------------------------------------
def _blocked(i: Inputs) -> tuple[str, Money | None]:
    """(why the button is off, what a top-up would cover)."""
    draft = i.draft
    when = NOW if draft.act == "start" else draft.when
    if i.offline:
        return translate("Tariffs", "Needs a connection to the operator"), None
    if i.pending and draft.act == "tariff":
        return translate("Tariffs", "Another change is already ordered"), None
    if i.pending:  # the package started now would be that of the tariff to come
        return translate("Tariffs", "A move to another tariff is planned: cancel it first"), None
    if i.unsure:
        return translate("Tariffs", "The outcome of an order is still being asked about"), None
    if draft.errors.get(when) is not None:
        return present_error(draft.errors[when]).line, None
    short = missing_at(i, NOW) if when == NOW else None
    if short:
        text = translate("Tariffs", "Short of %1 for it now").replace("%1", present_money(short))
        return text, short
    later = missing_at(i, END) if when == END else None
    return "", later or None


def _error(i: Inputs) -> str:
    return present_error(i.draft.error).line if i.draft.error is not None else ""


# --- the review ---------------------------------------------------------------------------------
def _changed(draft: Draft) -> str:
    """What the operator's second answer made different; "" where it was the same."""
    if draft.before is None or draft.seen is None:
        return ""
    before, now = draft.before.total, draft.seen.total
    if before == now:
        return translate("Tariffs", "The terms have changed. Look again.")
    text = translate("Tariffs", "The price has changed: it was %1, now %2. Look again.")
    return text.replace("%1", present_money(before)).replace("%2", present_money(now))


def _review(i: Inputs, target: Offering) -> Panel:
    draft = i.draft
    preview = draft.seen
    start = draft.act == "start"
    changed = _changed(draft)
    lines = [Line("alert-triangle", "warning", changed)] if changed else []
    if not start:
        lines.append(_fees(i, target))
    if preview is not None:
        lines += _told(preview.consequences)
    title = translate("Tariffs", "Check the terms")
    if draft.stage == "counting":
        title = translate("Tariffs", "Sending in %n second(s)", "", draft.left_s)
    elif draft.stage == "sending":
        title = translate("Tariffs", "Being sent")
    return Panel(
        title=title,
        subtitle=i.line.tariff if start and i.line else _way(i, target),
        lines=tuple(lines),
        button=translate("Tariffs", "Confirm the start")
        if start
        else translate("Tariffs", "Confirm the move"),
        ready=draft.stage == "review" and preview is not None,
        stage=draft.stage,
        busy=draft.stage == "sending" or draft.asking,
        error=_error(i),
    )
