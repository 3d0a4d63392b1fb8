"""Rows of the services page: what is connected, what can be, and why a verb is off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import shortage
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.option_news import Flag
from kyivstar_desktop.domain.orders import Act, OrderState
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.offers import present_news
from kyivstar_desktop.viewmodels.presenting.states import present_line_state
from kyivstar_desktop.viewmodels.services_inputs import (
    GROUPS,
    Inputs,
    available,
    can_act,
    group_of,
    lent,
)
from kyivstar_desktop.viewmodels.services_words import (
    connected_words,
    country_name,
    deadline,
    forwarding_words,
    group_icon,
    loan_words,
    option_state,
    order_state,
    present_price,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.orders import Option, Order
    from kyivstar_desktop.viewmodels.services_panel import Panel

translate = QCoreApplication.translate
FRESH_S = 300.0


@dataclass(frozen=True, slots=True)
class Row:
    """One service. `verb` "" hides the button; `why` says why it is off."""

    key: str
    icon: str
    tone: str
    name: str
    detail: str
    price: str
    badge: str = ""
    badge_tone: str = "warning"
    when: str = ""
    when_tone: str = ""
    when_icon: str = ""
    state: str = ""
    state_tone: str = ""
    state_icon: str = ""
    verb: str = ""
    verb_name: str = ""
    enabled: bool = True
    why: str = ""
    act: str = ""  # connect, disconnect, change, cancel
    panel: Panel | None = None
    caption: str = ""  # name of the group that begins with this row


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that is made only when it is shown; `words` are what it is found by."""

    group: str
    words: tuple[str, ...]
    make: Callable[[], Row]


def line_reason(i: Inputs, offering: Offering | None = None) -> str:
    """Why nothing can be ordered; "" when it can."""
    if i.line is None:
        return translate("Services", "No number is chosen")
    if not can_act(i.line, offering):
        word, _ = present_line_state(i.line)
        return translate("Services", "The number is %1").replace("%1", word)
    if i.offline:
        return translate("Services", "No connection: orders are possible when it is back")
    return ""


def verb_reason(i: Inputs, offering: Offering | None = None) -> str:
    """Why a verb is off; without a connection it puts the act into the queue."""
    if i.queues and can_act(i.line, offering):
        return ""
    return line_reason(i, offering)


# --- connected ----------------------------------------------------------------------------------
def connected_entries(i: Inputs) -> list[Entry]:
    line = i.line.id if i.line is not None else ""
    options = [one for one in i.options or () if one.line == line and one.live]
    options.sort(key=lambda one: one.id not in i.flags)  # flagged ones first, the rest in order
    shown = {one.order for one in options} | {one.offering for one in options}
    entries = [_entry(i, one.offering, _option_row(i, one)) for one in options]
    alone = [
        _entry(i, order.offering, _order_row(i, order))
        for order in i.orders
        if order.act is Act.CONNECT
        and not order.state.final
        and order.id not in shown
        and order.offering not in shown
    ]
    return [*alone, *entries]


def _entry(i: Inputs, offering: str, row: Row) -> Entry:
    words = (row.name, row.detail, _also(i.offering(offering)))
    return Entry(group_of(i.offering(offering)), words, lambda: row)


def _option_row(i: Inputs, option: Option) -> Row:
    offering = i.offering(option.offering)
    icon, tone = _icon(offering)
    state, state_tone, state_icon = option_state(option)
    flag = i.flags.get(option.id)
    new = flag is not None and flag.flag is Flag.NEW
    said = forwarding_words(option) or (offering.description if offering is not None else "")
    price = present_price(option.price, option.period)
    if option.connected_by == "tariff" and (option.price is None or option.price == ZERO):
        price = translate("Services", "part of the tariff")
    row = Row(
        key=option.id,
        icon="alert-triangle" if new else icon,
        tone="warning" if new else tone,
        name=option.name,
        detail=connected_words(option) if new or not said else said,
        price=price,
        badge=_flag_words(i, option),
        when=_when(i, option),
        state=state,
        state_tone=state_tone,
        state_icon=state_icon,
    )
    return _with_verb(i, row, option, offering)


def _icon(one: Offering | None) -> tuple[str, str]:
    """(icon, tone) of its group; a prohibition has its own sign."""
    icon, tone = group_icon(group_of(one))
    banned = one is not None and one.group == "control" and bool(one.incompatible)
    return "ban" if banned else icon, tone


def _also(one: Offering | None) -> str:
    """Words it is found by and does not show: countries of roaming."""
    return " ".join(country_name(code) for code in one.countries) if one is not None else ""


def _flag_words(i: Inputs, option: Option) -> str:
    flag = i.flags.get(option.id)
    if flag is None:
        return ""
    if flag.flag is Flag.NEW:
        return translate("Services", "new, not you?")
    if flag.before is None:
        return translate("Services", "price is new")
    return translate("Services", "price was %1").replace("%1", present_money(flag.before))


def _when(i: Inputs, option: Option) -> str:
    if option.status == "pendingTerminate":
        order = _order_of(i, option)
        return deadline(order.expected if order is not None else option.next_at, i.now)
    if option.status == "pendingActive":
        order = _order_of(i, option)
        return deadline(order.expected, i.now) if order is not None else DASH
    trip = i.trips.get(option.id)
    if trip is not None:
        return translate("Services", "off on %1").replace("%1", present_date(trip))
    if option.ends_at is not None:
        return deadline(option.ends_at, i.now)
    return present_date(option.next_at)


def _order_of(i: Inputs, option: Option) -> Order | None:
    """The order under way on this service."""
    for order in i.orders:
        if not order.state.final and (order.product == option.id or order.id == option.order):
            return order
    return None


def _with_verb(i: Inputs, row: Row, option: Option, offering: Offering | None) -> Row:
    order = _order_of(i, option)
    if order is not None or option.status in {"pendingActive", "pendingTerminate"}:
        late = order is None or order.state is not OrderState.ACKNOWLEDGED
        why = translate("Services", "It is being carried out: too late to cancel") if late else ""
        if not why and i.offline:
            why = verb_reason(i, offering)
        return _verb(i, row, translate("Services", "Cancel"), "cancel", why)
    if option.fact("forwardTo"):
        why = line_reason(i, offering)
        return _verb(i, row, translate("Services", "Set up"), "change", why)
    why = verb_reason(i, offering)
    if not option.can_disconnect:
        why = translate("Services", "Part of the tariff, it cannot be switched off apart")
    return _verb(i, row, translate("Services", "Disconnect"), "disconnect", why)


def _verb(i: Inputs, row: Row, verb: str, act: str, why: str) -> Row:
    name = f"{verb}: {row.name}"
    if i.queues and not why:
        verb = translate("Services", "To the queue")
        name = f"{verb}: {name}"
    return replace(row, verb=verb, verb_name=name, act=act, why=why, enabled=not why)


def _order_row(i: Inputs, order: Order) -> Row:
    """An order whose service is not in the operator's list yet."""
    offering = i.offering(order.offering)
    icon, tone = group_icon(group_of(offering))
    state, state_tone, state_icon = order_state(order)
    fee = offering.fee if offering is not None else None
    name = order.offering_name or i.name_of(order.offering) or order.id
    row = Row(
        key=order.id,
        icon=icon,
        tone=tone,
        name=name,
        detail=offering.description if offering is not None else "",
        price=present_price(fee.amount, fee.period, once=True) if fee is not None else DASH,
        when=deadline(order.expected, i.now),
        state=state,
        state_tone=state_tone,
        state_icon=state_icon,
    )
    late = order.state is not OrderState.ACKNOWLEDGED
    why = translate("Services", "It is being carried out: too late to cancel") if late else ""
    return _verb(i, row, translate("Services", "Cancel"), "cancel", why)


# --- available ----------------------------------------------------------------------------------
def offered_entries(i: Inputs) -> list[Entry]:
    """By group in the order of use, in a group by the sum: a loan of 20 before one of 125."""
    grouped = [(group_of(one), one) for one in available(i)]
    grouped.sort(key=_usefulness)
    return [
        Entry(group, (one.name, one.description, _also(one)), partial(_offer_row, i, one))
        for group, one in grouped
    ]


def _usefulness(pair: tuple[str, Offering]) -> tuple[int, int, str]:
    group, one = pair
    amount = one.fee.amount if one.fee is not None else None
    if group == "credit":
        amount = lent(one) or amount
    return GROUPS.index(group), amount.kopiykas if amount is not None else 0, one.name


def _offer_row(i: Inputs, one: Offering) -> Row:
    icon, tone = _icon(one)
    fee = one.fee
    amount = fee.amount if fee is not None else None
    badge, badge_tone = present_news(i.news.get(one.id))
    row = Row(
        key=one.id,
        icon=icon,
        tone=tone,
        name=one.name,
        detail=one.description,
        price=present_price(amount, fee.period if fee is not None else "", once=True),
        badge=badge,
        badge_tone=badge_tone,
    )
    given = lent(one)
    if given is not None and amount is not None:
        row = _loan_row(i, row, one)
    elif amount and i.money is not None and i.money.main is not None:
        short = shortage(i.money.main, amount)
        if short:
            text = translate("Services", "short by %1").replace("%1", present_money(short))
            row = replace(row, when=text, when_tone="warning", when_icon="alert-triangle")
        else:
            text = translate("Services", "enough money")
            row = replace(row, when=text, when_tone="ok", when_icon="circle-check")
    return _verb(i, row, translate("Services", "Connect"), "connect", verb_reason(i, one))


def _loan_row(i: Inputs, row: Row, one: Offering) -> Row:
    given, fee = lent(one), one.fee
    if given is None or fee is None or fee.amount is None:
        return row
    detail = translate("Services", "%1 now, %2 to repay").replace("%1", present_money(given))
    if i.line is not None and i.line.advance_debt:
        detail = translate("Services", "%1 of the previous one is to be repaid first")
        detail = detail.replace("%1", present_money(i.line.advance_debt))
    whole, _ = loan_words(given, fee.amount)
    price = translate("Services", "%1 fee").replace("%1", present_money(fee.amount))
    return replace(
        row,
        detail=detail.replace("%2", present_money(given + fee.amount)),
        price=price,
        when=whole,
        when_tone="warning",
        when_icon="alert-triangle",
    )
