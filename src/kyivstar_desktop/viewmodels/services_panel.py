"""The panel that opens below a service: what it takes, what follows, confirm. Screen 09."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.loans import REPAID_WITHIN
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.domain.queue import Kind
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    present_amount,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.offers import (
    Line,
    present_allowance,
    present_consequence,
)
from kyivstar_desktop.viewmodels.presenting.queueing import NO_OFFER, QueueOffer, queue_offer
from kyivstar_desktop.viewmodels.services_inputs import (
    Form,
    Inputs,
    group_of,
    is_ready,
    lent,
    needs_number,
)
from kyivstar_desktop.viewmodels.services_words import (
    condition_name,
    country_name,
    loan_words,
    present_trouble,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.orders import Preview

translate = QCoreApplication.translate
AS_FACTS = frozenset({"chargeNow", "insufficientFunds", "balanceUnchanged"})
CONDITIONS = ("always", "busy", "noAnswer")


@dataclass(frozen=True, slots=True)
class Panel:
    """`facts` are (label, value); `hold` the seconds left to think again, "" otherwise."""

    title: str
    name: str
    facts: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    note: str = ""
    note_tone: str = "info"
    conditions: tuple[tuple[str, str], ...] = ()  # forwarding: (key, text)
    condition: str = ""
    forward_to: str = ""
    forward_error: str = ""
    bonus: str = ""  # text of the check, "" where it cannot be paid so
    bonus_on: bool = False
    trip: str | None = None  # end of a trip as typed; None: not a roaming service
    trip_error: str = ""
    confirm: str = ""
    can_confirm: bool = False
    danger: bool = False
    hold: str = ""
    busy: bool = False
    top_up: str = ""  # text of the button
    short: Money | None = None
    other: str = ""  # text of the button that opens what stands in the way
    other_key: str = ""
    other_name: str = ""
    off: str = ""  # text of the second act: switching forwarding off
    queue: QueueOffer = NO_OFFER


def derive_panel(i: Inputs, form: Form, name: str, *, today: date) -> Panel:
    preview = form.preview
    note, tone = _note(i, form)
    short = _short(form)
    other_key, other_name = _other(i, form)
    ready = is_ready(i, form) and preview is not None and form.trouble is None
    return Panel(
        title=_title(form, name),
        name=name,
        facts=_facts(i, form),
        lines=_lines(i, form),
        note=note,
        note_tone=tone,
        conditions=tuple((key, condition_name(key)) for key in CONDITIONS)
        if needs_number(i, form)
        else (),
        condition=form.condition,
        forward_to=form.forward_to,
        forward_error=_number_error(i, form),
        bonus=_bonus(i, form),
        bonus_on=form.bonus,
        trip=form.trip if _is_roaming(i, form) else None,
        trip_error=trip_error(form.trip, today),
        confirm=_confirm(form),
        can_confirm=ready and short is None and form.stage == "review" and not i.offline,
        danger=form.act is Act.DISCONNECT,
        hold=_hold(form),
        busy=form.stage == "sending",
        top_up=_top_up(short),
        short=short,
        other=translate("Services", "Disconnect that one") if other_key else "",
        other_name=other_name,
        other_key=other_key,
        off=translate("Services", "Disconnect") if form.act is Act.CHANGE_OPTION else "",
        queue=_queue(i, form, ready=ready and form.stage == "review"),
    )


def _queue(i: Inputs, form: Form, *, ready: bool) -> QueueOffer:
    kinds = {Act.CONNECT: Kind.CONNECT, Act.DISCONNECT: Kind.DISCONNECT}
    if form.act not in kinds:
        return NO_OFFER
    return queue_offer(i.queue, kinds[form.act], offline=i.offline, ready=ready)


def _title(form: Form, name: str) -> str:
    words = {
        Act.CONNECT: translate("Services", "Connect «%1»?"),
        Act.DISCONNECT: translate("Services", "Disconnect «%1»?"),
        Act.CHANGE_OPTION: translate("Services", "Set up «%1»"),
    }
    return words[form.act].replace("%1", name)


def _confirm(form: Form) -> str:
    words = {
        Act.CONNECT: translate("Services", "Connect"),
        Act.DISCONNECT: translate("Services", "Disconnect"),
        Act.CHANGE_OPTION: translate("Services", "Save"),
    }
    return words[form.act]


def _hold(form: Form) -> str:
    if form.stage != "hold":
        return ""
    return translate("Services", "Will be sent in %n second(s)", "", form.left_s)


# --- money --------------------------------------------------------------------------------------
def _facts(i: Inputs, form: Form) -> tuple[tuple[str, str], ...]:
    preview = form.preview
    offering = i.offering(form.row) if form.act is Act.CONNECT else None
    facts: list[tuple[str, str]] = []
    if preview is not None and form.act is Act.CONNECT:
        if offering is None or lent(offering) is None:
            facts.append((translate("Services", "Price now"), _price_now(preview)))
        facts += _balance(i, preview, offering)
    if offering is not None:
        facts += _loan(i, offering)
        facts += _roaming(offering)
    return tuple(facts)


def _price_now(preview: Preview) -> str:
    charge = preview.find("chargeNow")
    if charge is not None and charge.amount is None and charge.count is not None:
        return present_amount(charge.count, "bonus")
    if preview.total is not None and preview.total == ZERO:
        return translate("Services", "free")
    return present_money(preview.total)


def _balance(i: Inputs, preview: Preview, offering: Offering | None) -> list[tuple[str, str]]:
    main = i.money.main if i.money is not None else None
    label = translate("Services", "Balance after")
    given = lent(offering) if offering is not None else None
    if main is None or preview.total is None or preview.short is not None:
        return []
    after = main - preview.total if given is None else main + given - _paid_of_it(preview)
    if after == main:
        unchanged = translate("Services", "%1, does not change")
        return [(label, unchanged.replace("%1", present_money(main)))]
    return [(label, present_money(after))]


def _paid_of_it(preview: Preview) -> Money:
    """What waited for money, such as a package, and is paid from the advance at once."""
    charge = preview.find("chargeNow")
    return charge.amount if charge is not None and charge.amount is not None else ZERO


def _loan(i: Inputs, offering: Offering) -> list[tuple[str, str]]:
    given, fee = lent(offering), offering.fee
    if given is None or fee is None or fee.amount is None:
        return []
    whole, yearly = loan_words(given, fee.amount)
    until = present_date(i.now + REPAID_WITHIN)
    repay = translate("Services", "%1, from the next top-ups, by %2 at the latest")
    repay = repay.replace("%1", present_money(given + fee.amount)).replace("%2", until)
    return [
        (translate("Services", "Fee"), present_money(fee.amount)),
        (translate("Services", "True price"), f"{whole}, {yearly}"),
        (translate("Services", "To repay"), repay),
        (
            translate("Services", "Number validity"),
            translate("Services", "is not prolonged by this money"),
        ),
    ]


def _roaming(offering: Offering) -> list[tuple[str, str]]:
    if not offering.countries:
        return []
    given = ", ".join(present_allowance(one) for one in offering.allowances)
    names = ", ".join(country_name(code) for code in offering.countries)
    facts = [(translate("Services", "Countries"), names)]
    return [*facts, (translate("Services", "Included"), given)] if given else facts


def _lines(i: Inputs, form: Form) -> tuple[Line, ...]:
    if form.preview is None:
        return ()
    facts = AS_FACTS
    offering = i.offering(form.row)
    if offering is not None and lent(offering) is not None:
        facts = AS_FACTS - {"chargeNow"}  # no price of the advance: what it pays at once
    said = [one for one in form.preview.consequences if one.code not in facts]
    if form.act is Act.DISCONNECT:
        own = [one for one in said if not (one.code == "optionRemoved" and one.product == form.row)]
        return (
            *_end(i, form),
            *(present_consequence(one) for one in own if one.code != "startsAt"),
        )
    return tuple(present_consequence(one) for one in said)


def _end(i: Inputs, form: Form) -> tuple[Line, ...]:
    """What is lost by switching off, and when."""
    preview, option = form.preview, i.option(form.row)
    gone = preview.find("optionRemoved") if preview is not None else None
    until = gone.date if gone is not None and gone.date is not None else None
    if until is None and preview is not None:
        until = preview.expected
    if until is None or until <= i.now:
        words = translate("Services", "It goes off at once; what is paid is not given back")
        return (Line("alert-triangle", "warning", words),)
    works = translate("Services", "Works until %1, then it is lost")
    lines = [Line("alert-triangle", "warning", works.replace("%1", present_date(until)))]
    if option is not None and option.price:
        words = translate("Services", "What is paid for this period is not given back")
        lines.append(Line("cash", "info", words))
        words = translate("Services", "No more charges: %1 less each time")
        less = words.replace("%1", present_money(option.price))
        lines.append(Line("circle-check", "ok", less))
    return tuple(lines)


# --- what stands in the way ---------------------------------------------------------------------
def _short(form: Form) -> Money | None:
    if form.preview is not None and form.preview.short is not None:
        return form.preview.short
    trouble = form.trouble
    if isinstance(trouble, Refused) and trouble.code == "insufficientFunds":
        short = trouble.detail.get("short")
        return short if isinstance(short, Money) else None
    return None


def _top_up(short: Money | None) -> str:
    if short is None:
        return ""
    return translate("Services", "Top up %1").replace("%1", present_money(short))


def _other(i: Inputs, form: Form) -> tuple[str, str]:
    """(option to switch off first, its name)."""
    trouble = form.trouble
    if not (isinstance(trouble, Refused) and trouble.code == "incompatibleOffering"):
        return "", ""
    wanted = str(trouble.detail.get("offering", ""))
    line = i.line.id if i.line is not None else ""
    found = [o for o in i.options or () if o.offering == wanted and o.line == line and o.live]
    if not found or not found[0].can_disconnect or found[0].status == "pendingTerminate":
        return "", ""
    return found[0].id, found[0].name


def _note(i: Inputs, form: Form) -> tuple[str, str]:
    """(words, tone): a price that moved, a refusal, what is missing, an estimate."""
    if form.changed_from is not None and form.preview is not None:
        return _changed(form.changed_from.total, form.preview.total), "warning"
    if form.trouble is not None:
        words = present_trouble(form.trouble, i.name_of)
        return words.line, words.tone
    if (short := _short(form)) is not None:
        text = translate("Services", "Short by %1").replace("%1", present_money(short))
        return text, "warning"
    if form.preview is not None and form.preview.find("insufficientFunds") is not None:
        return translate("Services", "Not enough bonuses"), "warning"
    if form.asking:
        return translate("Services", "Asking what it takes"), "info"
    if form.preview is not None and form.preview.estimate and i.queues:
        text = translate("Services", "By the price list: the operator is asked anew before sending")
        return text, "info"
    if form.preview is not None and form.preview.estimate:
        text = translate("Services", "An estimate from the price list: the operator does not say")
        return text, "info"
    return "", "info"


def _changed(before: Money | None, now: Money | None) -> str:
    if before == now:
        return translate("Services", "The terms have changed. Look again.")
    text = translate("Services", "The price has changed: it was %1, now %2. Look again.")
    return text.replace("%1", present_money(before)).replace("%2", present_money(now))


# --- what is typed ------------------------------------------------------------------------------
def _number_error(i: Inputs, form: Form) -> str:
    if not needs_number(i, form) or not form.forward_to:
        return ""
    found = parse_phone(form.forward_to)
    if isinstance(found, Msisdn):
        own = i.line is not None and i.line.number == found.value
        return translate("Services", "This is the number itself") if own else ""
    words = {
        "letters": translate("Services", "Digits only"),
        "foreign": translate("Services", "Only Ukrainian numbers"),
        "long": translate("Services", "Too many digits"),
        "landline": translate("Services", "A mobile number is needed"),
    }
    return words.get(found.kind, "")


def _bonus(i: Inputs, form: Form) -> str:
    offering = i.offering(form.row)
    if form.act is not Act.CONNECT or offering is None or not offering.bonus_payable:
        return ""
    have = i.bonuses
    fee = offering.fee
    if fee is None or not fee.amount:
        return ""
    needed = -(-fee.amount.kopiykas // 100)
    shown = present_amount(have, "bonus") if have is not None else DASH
    text = translate("Services", "Pay with bonuses: %1 of %2")
    return text.replace("%1", present_amount(needed, "bonus")).replace("%2", shown)


def _is_roaming(i: Inputs, form: Form) -> bool:
    if form.act is not Act.DISCONNECT:
        return False
    option = i.option(form.row)
    return (
        option is not None
        and option.can_disconnect
        and group_of(i.offering(option.offering)) == "roaming"
    )


def parse_day(typed: str) -> date | None:
    """`12.12.2026` as a date; None where it is none."""
    parts = typed.strip().split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    try:
        return date(int(parts[2]), int(parts[1]), int(parts[0]))
    except ValueError:
        return None


def trip_error(typed: str, today: date) -> str:
    """What is wrong with the end of a trip; "" for an empty field too."""
    if not typed.strip():
        return ""
    day = parse_day(typed)
    if day is None:
        return translate("Services", "A date such as %1").replace(
            "%1", present_date(today + timedelta(days=7))
        )
    if day <= today:
        return translate("Services", "Not earlier than tomorrow")
    return ""
