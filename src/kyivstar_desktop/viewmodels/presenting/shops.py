"""Words about shops: distance, hours, open or not, what is done there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import (
    decimal_text,
    present_day,
    present_number,
    weekdays_short,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from kyivstar_desktop.domain.shops import DayPlan, Opening, Span

translate = QCoreApplication.translate
KILOMETRE = 1000
FREE = "+380800"
SERVICES = ("unblock", "simReplacement", "contractEnd", "cash")
"""What a person may look for, in the order of the filters."""


def phone_text(phone: str) -> str:
    """A free number as it is dialled here, `0 800 300-466`; others as any number."""
    if phone.startswith(FREE) and len(phone) == len(FREE) + 6:
        return f"0 800 {phone[-6:-3]}-{phone[-3:]}"
    return present_number(phone)


def distance_text(metres: int | None) -> str:
    """Metres below a kilometre, then kilometres with one decimal; "" where it is not known."""
    if metres is None:
        return ""
    if metres < KILOMETRE:
        return translate("Shops", "%1 m").replace("%1", str(metres))
    tenths = (metres + 50) // 100
    return translate("Shops", "%1 km").replace("%1", decimal_text(tenths))


def hours_text(spans: Iterable[Span]) -> str:
    """`09:00-13:00, 14:00-20:00` of a day, or that it is closed on it."""
    found = ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in spans)
    return found or translate("Shops", "closed today")


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def opened_text(found: Opening, now: datetime) -> tuple[str, str]:
    """(words, tone): by the shop's own clock."""
    if found.state == "shut":
        return translate("Shops", "Temporarily shut"), "warning"
    if found.state == "unknown":
        text = translate("Shops", "Check the hours: %1").replace("%1", found.text)
        return text if found.text else translate("Shops", "Check the hours"), "warning"
    if found.state == "open":
        if found.at is None:
            return translate("Shops", "Open round the clock"), "ok"
        return translate("Shops", "Open until %1").replace("%1", f"{found.at:%H:%M}"), "ok"
    return _closed(found, now), "neutral"


def _closed(found: Opening, now: datetime) -> str:
    if found.at is None:
        return translate("Shops", "Closed")
    at = f"{found.at:%H:%M}"
    ahead = found.at.date() - now.astimezone(found.at.tzinfo).date()
    if not ahead:
        return translate("Shops", "Closed, opens at %1").replace("%1", at)
    if ahead == timedelta(days=1):
        return translate("Shops", "Closed, opens tomorrow at %1").replace("%1", at)
    text = translate("Shops", "Closed, opens on %1 at %2")
    return text.replace("%1", present_day(found.at.date())).replace("%2", at)


def service_name(service: str) -> str:
    """What is done there; an unknown word as the operator gave it."""
    names = {
        "unblock": translate("Shops", "Return of a number"),
        "simReplacement": translate("Shops", "SIM replacement"),
        "contractEnd": translate("Shops", "End of a contract"),
        "cash": translate("Shops", "Cash desk"),
        "esim": "eSIM",
    }
    return names.get(service, service)


def week_rows(days: Iterable[DayPlan]) -> tuple[tuple[str, str], ...]:
    """(day, hours) from today on: `пн, 23.11` and `09:00-20:00`."""
    short = weekdays_short()
    return tuple((f"{short[one.day.weekday()]}, {present_day(one.day)}", _day(one)) for one in days)


def _day(plan: DayPlan) -> str:
    if plan.text:
        return plan.text
    return hours_text(plan.spans) if plan.spans else translate("Shops", "closed")
