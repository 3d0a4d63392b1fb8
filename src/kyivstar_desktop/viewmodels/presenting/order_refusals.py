"""Words for what an order may be refused with (docs/contract.md 1.5 and 3.11)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import present_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

translate = QCoreApplication.translate
Words = tuple[str, str]


def _moment(value: object) -> datetime | None:
    """A date of an error's detail; None where it is none."""
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _not_active(_detail: Mapping[str, Any]) -> Words:
    return (
        translate("Orders", "The number is not active now"),
        translate("Orders", "Nothing was ordered."),
    )


def _already(_detail: Mapping[str, Any]) -> Words:
    return translate("Orders", "It is connected already"), ""


def _off(_detail: Mapping[str, Any]) -> Words:
    return translate("Orders", "It is not connected any more"), ""


def _conflict(detail: Mapping[str, Any]) -> Words:
    """`name`: of what stands in the way, where the caller knows it by its id."""
    name = str(detail.get("name") or "")
    if not name:
        return translate("Orders", "It does not go together with what is connected"), ""
    text = translate("Orders", "It does not go together with «%1»").replace("%1", name)
    return text, translate("Orders", "Switch that one off first.")


def _unavailable(_detail: Mapping[str, Any]) -> Words:
    return translate("Orders", "It cannot be ordered for this number"), ""


def _date(detail: Mapping[str, Any]) -> Words:
    allowed = _moment(detail.get("allowed"))
    if allowed is None:
        return translate("Orders", "It cannot be done on this date"), ""
    text = translate("Orders", "Possible only from %1").replace("%1", present_date(allowed))
    return text, ""


def _under_way(_detail: Mapping[str, Any]) -> Words:
    return (
        translate("Orders", "An order like this is already under way"),
        translate("Orders", "Wait for its end or cancel it."),
    )


def _late(_detail: Mapping[str, Any]) -> Words:
    return translate("Orders", "Too late to cancel: it is being carried out"), ""


def _advance(detail: Mapping[str, Any]) -> Words:
    reasons = {
        "prepaid": translate("Orders", "Only prepaid numbers can take it."),
        "active": translate("Orders", "The number must be active."),
        "age": translate("Orders", "The number must be at least 90 days old."),
        "openAdvance": translate("Orders", "Repay the previous one first."),
    }
    title = translate("Orders", "Extra money is not given now")
    return title, reasons.get(str(detail.get("rule", "")), "")


def _trust(detail: Mapping[str, Any]) -> Words:
    after = _moment(detail.get("nextDate"))
    title = translate("Orders", "The Trust week of this month has been used")
    if after is None:
        return title, ""
    text = translate("Orders", "The next one: from %1.").replace("%1", present_date(after))
    return title, text


def _shop(_detail: Mapping[str, Any]) -> Words:
    return (
        translate("Orders", "Only a shop can do this"),
        translate("Orders", "Take your passport with you."),
    )


def _contract_end(_detail: Mapping[str, Any]) -> Words:
    return translate("Orders", "The contract has to be ended first"), ""


def _declined(_detail: Mapping[str, Any]) -> Words:
    return (
        translate("Orders", "Not confirmed by a code"),
        translate("Orders", "Nothing was ordered."),
    )


def _never(_detail: Mapping[str, Any]) -> Words:
    return (
        translate("Orders", "The order did not reach the operator"),
        translate("Orders", "Nothing was ordered."),
    )


ORDER_MAKERS: dict[str, Callable[[Mapping[str, Any]], Words]] = {
    "lineNotActive": _not_active,
    "alreadyActive": _already,
    "notActive": _off,
    "incompatibleOffering": _conflict,
    "offeringNotAvailable": _unavailable,
    "effectiveDateNotAllowed": _date,
    "orderInProgress": _under_way,
    "tooLateToCancel": _late,
    "advanceNotAllowed": _advance,
    "trustPeriodUsed": _trust,
    "shopVisitRequired": _shop,
    "contractEndRequired": _contract_end,
    "stepUpRequired": _declined,
    "neverArrived": _never,
}
"""By the contract's code; `present_refusal` looks here too."""
