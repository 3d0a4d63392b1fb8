"""The State of the tariffs page: tabs, own use, comparison, list with one opened, panel. 08."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import parse_money
from kyivstar_desktop.domain.orders import Act
from kyivstar_desktop.domain.tariffs import START_NOW, Tab, TariffFilter, is_special
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_age,
    present_amount,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.offers import code_icon
from kyivstar_desktop.viewmodels.tariffs_change import Panel, derive_panel
from kyivstar_desktop.viewmodels.tariffs_compare import CompareState, derive_compare
from kyivstar_desktop.viewmodels.tariffs_details import Details, derive_details
from kyivstar_desktop.viewmodels.tariffs_inputs import COLUMNS, COMPARE, OFFERS, shown_ids
from kyivstar_desktop.viewmodels.tariffs_words import present_tab

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.orders import Order
    from kyivstar_desktop.domain.tariff_use import OwnUse
    from kyivstar_desktop.viewmodels.tariffs_inputs import Inputs

translate = QCoreApplication.translate
STALE = timedelta(hours=24)
FIGURES = (
    ("DATA_NATIONAL", "DATA_SUPERPOWER"),
    ("VOICE_OMO",),
    ("VOICE_ONNET",),
    ("SMS_NATIONAL",),
)
MB = 1024


@dataclass(frozen=True, slots=True)
class UseCell:
    icon: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class TabState:
    key: str
    text: str
    count: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """What a filter field says under itself."""

    most: str = ""
    gigabytes: str = ""
    minutes: str = ""

    def __bool__(self) -> bool:
        return bool(self.most or self.gigabytes or self.minutes)


@dataclass(frozen=True, slots=True)
class Pending:
    """A change of tariff under way; empty text: none."""

    text: str = ""
    note: str = ""
    can_cancel: bool = False
    cancelling: bool = False


@dataclass(frozen=True, slots=True)
class TariffsState:
    """`pending` is about a change under way, `trouble` about reading; both may be there."""

    age: str = ""
    stale: bool = False
    trouble: ErrorText | None = None
    view: str = COMPARE
    tabs: tuple[TabState, ...] = ()
    empty_title: str = ""
    empty_text: str = ""
    loading: bool = False
    use_title: str = ""
    use_note: str = ""
    use_cells: tuple[UseCell, ...] = ()
    use_manual: bool = False
    figures: tuple[str, str, str] | None = None
    compare: CompareState = CompareState()  # noqa: RUF009 frozen
    can_add: bool = False
    panel: Panel | None = None
    start_text: str = ""
    start_button: str = ""
    text: str = ""
    most: str = ""
    gigabytes: str = ""
    minutes: str = ""
    wrong: Wrong = Wrong()
    count_text: str = ""
    no_match: str = ""
    details: Details | None = None
    muted: bool = False
    mute_text: str = ""
    pending: Pending = Pending()


def filter_of(i: Inputs) -> TariffFilter:
    """The list's question; a field that is wrong does not filter."""
    tab = Tab(i.view) if i.view in set(Tab) else None
    gigabytes, minutes = _whole(i.gigabytes), _whole(i.minutes)
    return TariffFilter(
        tab, i.text.strip(), parse_money(i.most), (gigabytes or 0) * MB, minutes or 0
    )


def _whole(text: str) -> int | None:
    """A whole number up to 99 999; 0 where nothing is typed, None where it is none."""
    stripped = text.strip()
    if not stripped:
        return 0
    good = stripped.isascii() and stripped.isdecimal() and len(stripped) <= 5
    return int(stripped) if good else None


def figures_of(typed: tuple[str, str, str]) -> dict[str, int] | None:
    """Own figures a period; None where a field is wrong or all are empty."""
    numbers = [_whole(text) for text in typed]
    if None in numbers or not any(numbers):
        return None
    gigabytes, minutes, sms = (number or 0 for number in numbers)
    return {"DATA_NATIONAL": gigabytes * MB, "VOICE_OMO": minutes, "SMS_NATIONAL": sms}


def derive_tariffs(i: Inputs) -> TariffsState:
    """Pure."""
    title, text = _empty(i)
    at = i.catalogue.at
    age = present_age(at, i.now)
    compare = i.view == COMPARE
    use_title, use_note = _use_words(i)
    start = _start_text(i)
    return TariffsState(
        age=translate("Tariffs", "catalogue %1").replace("%1", age) if age else "",
        stale=at is not None and i.now - at > STALE,
        trouble=_trouble(i),
        view=i.view,
        tabs=_tabs(i),
        empty_title=title,
        empty_text=text,
        loading=not title and i.catalogue.value is None,
        use_title=use_title,
        use_note=use_note,
        use_cells=_use_cells(i.advice.own),
        use_manual=i.advice.own is not None and i.advice.own.manual,
        figures=i.figures,
        compare=derive_compare(i) if compare and i.catalogue.value is not None else CompareState(),
        can_add=compare and len(shown_ids(i)) < COLUMNS,
        panel=derive_panel(i),
        start_text=start,
        start_button=translate("Tariffs", "Start the package now") if start else "",
        text=i.text,
        most=i.most,
        gigabytes=i.gigabytes,
        minutes=i.minutes,
        wrong=_wrong(i),
        count_text=translate("Tariffs", "%n tariff(s)", "", i.found),
        no_match=_no_match(i),
        details=derive_details(i),
        muted=i.muted,
        mute_text=_mute_text(i),
        pending=_pending(i),
    )


def _trouble(i: Inputs) -> ErrorText | None:
    error = i.cancel_error or i.catalogue.error
    return present_error(error) if error is not None else None


def _empty(i: Inputs) -> tuple[str, str]:
    if not i.served:
        title = translate("Tariffs", "The operator has no tariff catalogue")
        text = translate("Tariffs", "It does not offer the interface for tariffs and prices.")
        return title, text
    if i.catalogue.value is None and i.catalogue.error is not None:
        title = translate("Tariffs", "The catalogue has not been read yet")
        return title, present_error(i.catalogue.error).line
    if i.catalogue.value is not None and not (i.shelf and len(i.shelf)):
        title = translate("Tariffs", "No tariffs in the catalogue")
        return title, translate("Tariffs", "The operator has published none so far.")
    return "", ""


def _tabs(i: Inputs) -> tuple[TabState, ...]:
    shelf = i.shelf
    made = [TabState(COMPARE, translate("Tariffs", "Comparison"), "")]
    if shelf is not None:
        made += [TabState(tab.value, present_tab(tab), str(shelf.count(tab))) for tab in Tab]
    count = "" if i.muted else str(len(specials(i)))
    made.append(TabState(OFFERS, translate("Tariffs", "Special offers"), count))
    return tuple(made)


def specials(i: Inputs) -> tuple[Offering, ...]:
    """Tariffs and services of the category of special offers."""
    known = i.catalogue.value
    if known is None:
        return ()
    return tuple(one for one in known.offerings if is_special(one) and not one.retired)


def _mute_text(i: Inputs) -> str:
    if i.view != OFFERS:
        return ""
    return translate("Tariffs", "Do not show special offers")


def _wrong(i: Inputs) -> Wrong:
    number = translate("Tariffs", "A whole number")
    money = i.most.strip() and parse_money(i.most) is None
    return Wrong(
        translate("Tariffs", "A sum such as 200") if money else "",
        number if _whole(i.gigabytes) is None else "",
        number if _whole(i.minutes) is None else "",
    )


def _no_match(i: Inputs) -> str:
    if i.view == OFFERS and i.muted:
        return translate("Tariffs", "Special offers are switched off")
    if i.found or i.view == COMPARE or i.catalogue.value is None:
        return ""
    return translate("Tariffs", "Nothing matches")


# --- own use ------------------------------------------------------------------------------------
def _use_words(i: Inputs) -> tuple[str, str]:
    own = i.advice.own
    if i.line is None:
        return "", ""
    title = translate("Tariffs", "Your use")
    if own is None:
        if not i.advice.line:
            return title, ""
        return title, translate("Tariffs", "the history is still being read")
    if own.manual:
        return title, translate("Tariffs", "your own figures, for one period")
    if not own.known:
        text = translate(
            "Tariffs", "%n more day(s) until the first whole period", "", own.wait_days
        )
        return title, text
    periods = translate("Tariffs", "average of %n period(s)", "", len(own.periods))
    days = translate("Tariffs", "%n day(s)", "", own.days)
    return title, f"{periods}, {days}"


def _use_cells(own: OwnUse | None) -> tuple[UseCell, ...]:
    if own is None or not own.known:
        return ()
    names = (
        translate("Tariffs", "internet"),
        translate("Tariffs", "to other mobiles"),
        translate("Tariffs", "to Kyivstar"),
        translate("Tariffs", "SMS"),
    )
    made = []
    for codes, name in zip(FIGURES, names, strict=True):
        unit = {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}[codes[0].partition("_")[0]]
        used = own.average(*codes)
        if used or codes[0] != "VOICE_ONNET":
            made.append(UseCell(code_icon(codes[0]), present_amount(used, unit), name))
    abroad = own.spent("VOICE_INTERNATIONAL")
    if abroad:
        text = translate("Tariffs", "calls abroad")
        made.append(UseCell("call", present_money(abroad), text))
    return tuple(made)


# --- the package, early; a change under way -----------------------------------------------------
def _start_text(i: Inputs) -> str:
    """P7: only where the operator offers it for this tariff."""
    offer, own = i.find(START_NOW), i.current
    if offer is None or own is None or not offer.can_order or i.draft.act == "start":
        return ""
    if offer.optional_for and own.id not in offer.optional_for:
        return ""
    return translate("Tariffs", "A new period begins today; the rest of the old one burns")


def pending_tariff(i: Inputs) -> Order | None:
    return next((one for one in i.pending if one.act is Act.CHANGE_TARIFF), None)


def _pending(i: Inputs) -> Pending:
    order = pending_tariff(i)
    if order is None:
        return Pending()
    target = i.find(order.offering)
    name = target.name if target is not None else order.offering_name or order.offering
    at = order.start or order.expected
    text = translate("Tariffs", "The move to %1 is ordered").replace("%1", name)
    if at is not None:
        text = translate("Tariffs", "The move to %1 is scheduled for %2")
        text = text.replace("%1", name).replace("%2", present_date(at))
    return Pending(
        text,
        translate("Tariffs", "Until then it can be cancelled, nothing is charged."),
        not i.offline and order.state.value in {"acknowledged", "pending"},
        i.cancelling,
    )
