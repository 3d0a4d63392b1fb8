"""One tariff shown whole, and the rows of the lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.paging import Column
from kyivstar_desktop.viewmodels.presenting.formats import present_date, present_money
from kyivstar_desktop.viewmodels.presenting.offers import code_name, present_allowance, present_news
from kyivstar_desktop.viewmodels.tariffs_inputs import COLUMNS, OFFERS, shown_ids
from kyivstar_desktop.viewmodels.tariffs_words import (
    archived_name,
    present_30_days,
    present_fact,
    present_fee,
    present_per,
    present_price,
    present_unit,
    present_year,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Offering, UnitPrice
    from kyivstar_desktop.viewmodels.tariffs_inputs import Inputs

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Group:
    """Facts under a heading: (label, value)."""

    title: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Details:
    id: str
    name: str
    description: str
    badge: str
    badge_tone: str
    price: str
    groups: tuple[Group, ...]
    compare: str  # text of the button, "" where it is compared already or is no tariff
    choose: str
    service: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    """A tariff in a list, ready to show."""

    id: str
    name: str
    note: str
    badge: str
    badge_tone: str
    price: str
    per: str
    data: str
    minutes: str
    sms: str
    own: str
    best: bool = False


def list_row(i: Inputs, one: Offering) -> ListRow:
    badge, tone = _badge(i, one)
    rated = i.advice.rated.get(one.id)
    fee = one.fee
    stated = fee is not None and fee.amount is not None
    return ListRow(
        one.id,
        one.name,
        one.description,
        badge,
        tone,
        present_fee(fee),
        present_per(fee.period) if fee is not None and stated else "",
        present_allowance(one.allowance("DATA_NATIONAL")),
        present_allowance(one.allowance("VOICE_OMO")),
        present_allowance(one.allowance("SMS_NATIONAL")),
        present_money(rated.average) if rated is not None and not rated.unpriced else "—",
        best=i.advice.best == one.id,
    )


def _badge(i: Inputs, one: Offering) -> tuple[str, str]:
    own = i.line is not None and one.id == i.line.tariff_id
    if i.advice.best == one.id:
        return translate("Tariffs", "Cheapest for you"), "highlight"
    if own:
        text = archived_name(own=True) if one.retired else translate("Tariffs", "Your tariff")
        return text, "info"
    return present_news(i.news.get(one.id))


LIST_COLUMNS: tuple[Column[ListRow], ...] = (
    Column("name", lambda: translate("Tariffs", "Tariff"), lambda r: f"{r.name} {r.badge}".strip()),
    Column("price", lambda: translate("Tariffs", "Price"), lambda r: f"{r.price} {r.per}".strip()),
    Column("data", lambda: translate("Tariffs", "Internet"), lambda r: r.data),
    Column("minutes", lambda: translate("Tariffs", "To other mobiles"), lambda r: r.minutes),
    Column("sms", lambda: translate("Tariffs", "SMS"), lambda r: r.sms),
    Column("own", lambda: translate("Tariffs", "With your use"), lambda r: r.own, money=True),
)


# --- one tariff whole ---------------------------------------------------------------------------
def derive_details(i: Inputs) -> Details | None:
    one = i.find(i.detail)
    if one is None:
        return None
    badge, tone = _badge(i, one)
    own = i.line is not None and one.id == i.line.tariff_id
    if one.retired and not own:
        badge, tone = archived_name(own=False), "neutral"
    shown = shown_ids(i)
    compared = one.id in shown or own or not one.is_tariff
    full = i.columns is not None and len(shown) >= COLUMNS - 1
    compare = "" if compared or full else translate("Tariffs", "Add to the comparison")
    choose = translate("Tariffs", "Move to this tariff") if i.can_move_to(one) else ""
    groups = (_prices(one), _allowances(one), _beyond(one), _abroad(one), _other(one))
    return Details(
        one.id,
        one.name,
        one.description,
        badge,
        tone,
        present_price(one.fee),
        tuple(group for group in groups if group.facts),
        compare if one.is_tariff else "",
        choose,
        service=not one.is_tariff and i.view == OFFERS,
    )


def _prices(one: Offering) -> Group:
    fee = one.fee
    facts = [(other.name, present_price(other)) for other in one.fees if other is not fee]
    if fee is not None and fee.amount is not None and fee.period:
        year, times = present_year(fee)
        facts.append((translate("Tariffs", "A year"), f"{year}, {times}" if times else year))
        if fee.period != "P1M":
            label = translate("Tariffs", "Converted to 30 days, computed")
            facts.append((label, present_30_days(fee)))
    return Group(translate("Tariffs", "Price"), tuple(facts))


def _allowances(one: Offering) -> Group:
    facts = tuple((code_name(a.code), present_allowance(a)) for a in one.allowances)
    return Group(translate("Tariffs", "In the package"), facts)


def _beyond(one: Offering) -> Group:
    """Unit prices that hold everywhere in the country."""
    facts = tuple(
        (unit.name or code_name(unit.code), present_unit(unit))
        for unit in one.units
        if not unit.countries and not _is_abroad(unit)
    )
    return Group(translate("Tariffs", "Over the package"), facts)


def _abroad(one: Offering) -> Group:
    """Roaming and international prices, roaming first."""
    units = [unit for unit in one.units if unit.countries or _is_abroad(unit)]
    units.sort(key=lambda unit: (not unit.code.endswith("_ROAMING"), unit.name))
    facts = tuple((_country(unit), present_unit(unit)) for unit in units)
    return Group(translate("Tariffs", "Roaming and abroad"), facts)


def _is_abroad(unit: UnitPrice) -> bool:
    return unit.code.endswith("_ROAMING") or unit.code == "VOICE_INTERNATIONAL"


def _country(unit: UnitPrice) -> str:
    name = unit.name or code_name(unit.code)
    known = ", ".join(unit.countries)
    return name if not known or known in name else f"{name} ({known})"


def _other(one: Offering) -> Group:
    found = [present_fact(name, value) for name, value in one.facts]
    facts = [fact for fact in found if fact is not None]
    if one.valid_from is not None:
        facts.append((translate("Tariffs", "Valid from"), present_date(one.valid_from)))
    if one.updated is not None:
        facts.append((translate("Tariffs", "Changed on"), present_date(one.updated)))
    if one.version:
        facts.append((translate("Tariffs", "Version"), one.version))
    return Group(translate("Tariffs", "Other terms"), tuple(facts))
