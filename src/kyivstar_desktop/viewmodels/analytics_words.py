"""Words of the analytics page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.budgets import Verdict, verdict_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import language, present_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.services.analytics import NodeSpend

translate = QCoreApplication.translate
SAVE = "save"
TONES = {
    Verdict.SPENT: ("danger", "alert-triangle"),
    Verdict.OVER: ("danger", "alert-triangle"),
    Verdict.NEAR: ("warning", "alert-triangle"),
    Verdict.WITHIN: ("ok", "circle-check"),
    Verdict.FREE: ("", ""),
}


def decimal(tenths: int) -> str:
    """`192,4`; a whole number stays whole."""
    whole, rest = divmod(tenths, 10)
    mark = "." if language() == "en" else ","
    return f"{whole}{mark}{rest}" if rest else str(whole)


def department_name(node: str, path: Sequence[Node]) -> str:
    found = next((one.name for one in path if one.id == node), "")
    return found or translate("Analytics", "Whole company")


def sections() -> tuple[tuple[str, str], ...]:
    return (
        ("departments", translate("Analytics", "Departments")),
        ("people", translate("Analytics", "People")),
        ("services", translate("Analytics", "Services")),
        ("top", translate("Analytics", "Top 50")),
        ("odd", translate("Analytics", "Unusual")),
        ("idle", translate("Analytics", "Unused")),
        ("save", translate("Analytics", "Optimiser")),
        ("radar", translate("Analytics", "Price radar")),
    )


def rankings() -> tuple[tuple[str, str], ...]:
    """By the numbers of By."""
    return (
        ("0", translate("Analytics", "By money")),
        ("1", translate("Analytics", "By data")),
        ("2", translate("Analytics", "By minutes")),
        ("3", translate("Analytics", "By growth")),
    )


def conclusion(spend: NodeSpend, limit: Money | None) -> tuple[str, str, str]:
    """(words, tone, icon) of how a node stands to its limit."""
    spent = Money(spend.sums.spent)
    ahead = spend.forecast.middle if spend.forecast is not None else None
    verdict = verdict_of(spent, ahead, limit)
    tone, icon = TONES[verdict]
    if limit is None:
        return translate("Analytics", "no limit"), tone, icon
    over = (ahead if ahead is not None else spent) - limit
    words = {
        Verdict.SPENT: translate("Analytics", "overspend %1"),
        Verdict.OVER: translate("Analytics", "overspend %1"),
        Verdict.NEAR: translate("Analytics", "close to the limit"),
        Verdict.WITHIN: translate("Analytics", "within the budget"),
    }[verdict]
    if verdict is Verdict.SPENT and over.kopiykas < 0:
        over = spent - limit
    return words.replace("%1", present_money(over)), tone, icon


def service_name(ident: str, title: str) -> str:
    """The operator's own name; use that no offering explains is told by its kind."""
    reason, _, kind = ident.partition(":")
    if not kind:
        return title or ident
    if reason == "roamingUsage":
        return translate("Analytics", "Roaming")
    names = {
        "data": translate("Analytics", "Mobile data beyond the package"),
        "voice": translate("Analytics", "Calls beyond the package"),
        "sms": translate("Analytics", "Messages beyond the package"),
    }
    fees = {
        "tariffFee": translate("Analytics", "Tariff fee"),
        "optionFee": translate("Analytics", "Service fee"),
        "blockFee": translate("Analytics", "Blocking fee"),
        "thirdParty": translate("Analytics", "Content services"),
        "refund": translate("Analytics", "Refunds"),
        "correction": translate("Analytics", "Corrections"),
        "goodwill": translate("Analytics", "Goodwill of the operator"),
    }
    if reason in fees:
        return title or fees[reason]
    return names.get(kind, title or translate("Analytics", "Other"))
