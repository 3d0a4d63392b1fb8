"""What the services page shows: tabs, chips and rows. Screen 09."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import shortage
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO
from kyivstar_desktop.domain.option_news import Flag
from kyivstar_desktop.domain.orders import Act, OrderState
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    present_age,
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
    matches,
)
from kyivstar_desktop.viewmodels.services_panel import Panel, derive_panel
from kyivstar_desktop.viewmodels.services_words import (
    connected_words,
    country_name,
    deadline,
    forwarding_words,
    group_icon,
    group_name,
    loan_words,
    option_state,
    order_state,
    present_price,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.orders import Option, Order

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
    also: str = ""  # words it is found by and does not show: countries of roaming
    panel: Panel | None = None


@dataclass(frozen=True, slots=True)
class ServicesState:
    """`tabs`: (key, text, count); `chips`: (key, text) with "" for all."""

    age: str
    stale: bool
    banner: ErrorText | None
    notice: str  # what vanished, or is still being asked about
    tabs: tuple[tuple[str, str, str], ...]
    tab: str
    chips: tuple[tuple[str, str], ...]
    group: str
    text: str
    heads: tuple[str, str, str]
    rows: tuple[Row, ...]
    empty_title: str = ""
    empty_text: str = ""
    loaded: bool = True


def derive_services(i: Inputs) -> ServicesState:
    connected, offered = _connected(i), _offered(i)
    shown = connected if i.tab == "connected" else offered
    groups = [key for key in GROUPS if any(group == key for group, _ in shown)]
    rows = [
        row
        for group, row in shown
        if (not i.group or group == i.group) and matches(i.text, row.name, row.detail, row.also)
    ]
    title, text = _empty(i, any_there=bool(shown)) if not rows else ("", "")
    return ServicesState(
        age=present_age(i.options_at, i.now),
        stale=i.stale,
        banner=present_error(i.trouble) if i.trouble is not None else None,
        notice=_notice(i),
        tabs=(
            ("connected", translate("ServicesTabs", "Connected"), str(len(connected))),
            ("available", translate("ServicesTabs", "Available"), str(len(offered))),
        ),
        tab=i.tab,
        chips=(("", translate("Services", "All")), *((key, group_name(key)) for key in groups)),
        group=i.group if i.group in groups else "",
        text=i.text,
        heads=_heads(i.tab),
        rows=tuple(_with_panel(i, row) for row in rows),
        empty_title=title,
        empty_text=text,
        loaded=i.options is not None,
    )


def _heads(tab: str) -> tuple[str, str, str]:
    last = translate("Services", "Next charge") if tab == "connected" else ""
    return translate("Services", "Service"), translate("Services", "Price"), last


def _notice(i: Inputs) -> str:
    if i.unsure:
        return translate(
            "Services",
            "An order has been sent and the answer is not known yet. We are asking the operator; "
            "it will not be sent twice.",
        )
    if i.gone:
        names = ", ".join(f"«{name}»" for name in i.gone)
        text = translate("Services", "Not connected any more since your last visit: %1")
        return text.replace("%1", names)
    if i.line is not None and i.line.trust_until is not None and i.line.trust_until > i.now:
        text = translate("Services", "The Trust week runs until %1")
        return text.replace("%1", present_date(i.line.trust_until))
    if i.line is not None and i.trouble is None:
        return line_reason(i)
    return ""


def _empty(i: Inputs, *, any_there: bool) -> tuple[str, str]:
    if i.options is None and i.tab == "connected":
        return translate("Services", "Services have not been read yet"), ""
    if i.catalogue is None and i.tab == "available":
        return translate("Services", "The price list has not been read yet"), ""
    if any_there:
        return (
            translate("Services", "Nothing found"),
            translate("Services", "Try another word or another group."),
        )
    if i.tab == "connected":
        return (
            translate("Services", "Nothing is connected"),
            translate("Services", "Look at what is available."),
        )
    return translate("Services", "Nothing can be connected to this number"), ""


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


# --- connected ----------------------------------------------------------------------------------
def _connected(i: Inputs) -> list[tuple[str, Row]]:
    line = i.line.id if i.line is not None else ""
    options = [one for one in i.options or () if one.line == line and one.live]
    options.sort(key=lambda one: one.id not in i.flags)  # flagged ones first, the rest in order
    shown = {one.order for one in options} | {one.offering for one in options}
    rows = [(group_of(i.offering(one.offering)), _option_row(i, one)) for one in options]
    alone = [
        (group_of(i.offering(order.offering)), _order_row(i, order))
        for order in i.orders
        if order.act is Act.CONNECT
        and not order.state.final
        and order.id not in shown
        and order.offering not in shown
    ]
    return [*alone, *rows]


def _option_row(i: Inputs, option: Option) -> Row:
    offering = i.offering(option.offering)
    group = group_of(offering)
    icon, tone = group_icon(group)
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
        also=_also(offering),
    )
    return _with_verb(i, row, option, offering)


def _also(one: Offering | None) -> str:
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
            why = line_reason(i, offering)
        return _verb(row, translate("Services", "Cancel"), "cancel", why)
    why = line_reason(i, offering)
    if option.fact("forwardTo"):
        return _verb(row, translate("Services", "Set up"), "change", why)
    if not option.can_disconnect:
        why = translate("Services", "Part of the tariff, it cannot be switched off apart")
    return _verb(row, translate("Services", "Disconnect"), "disconnect", why)


def _verb(row: Row, verb: str, act: str, why: str) -> Row:
    name = f"{verb}: {row.name}"
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
    return _verb(row, translate("Services", "Cancel"), "cancel", why)


# --- available ----------------------------------------------------------------------------------
def _offered(i: Inputs) -> list[tuple[str, Row]]:
    return [(group_of(one), _offer_row(i, one)) for one in available(i)]


def _offer_row(i: Inputs, one: Offering) -> Row:
    group = group_of(one)
    icon, tone = group_icon(group)
    fee = one.fee
    amount = fee.amount if fee is not None else None
    badge, badge_tone = present_news(i.news.get(one.id))
    row = Row(
        key=one.id,
        icon="ban" if one.group == "control" and one.incompatible else icon,
        tone=tone,
        name=one.name,
        detail=one.description,
        price=present_price(amount, fee.period if fee is not None else "", once=True),
        badge=badge,
        badge_tone=badge_tone,
        also=_also(one),
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
    return _verb(row, translate("Services", "Connect"), "connect", line_reason(i, one))


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


def _with_panel(i: Inputs, row: Row) -> Row:
    if i.form is None or i.form.row != row.key:
        return row
    today = kyiv_day(i.now)
    return replace(row, panel=derive_panel(i, i.form, row.name, today=today))
