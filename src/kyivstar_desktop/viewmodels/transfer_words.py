"""Sentences of transfers: rules, numbers, results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.transfers import TransferLimits
from kyivstar_desktop.viewmodels.presenting.formats import present_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.transfers import Obstacle

translate = QCoreApplication.translate


def obstacle_text(found: Obstacle | None, limits: TransferLimits | None = None) -> str:
    """The reason with its figure; "" for none."""
    if found is None:
        return ""
    given = limits or TransferLimits()
    texts = {
        "senderKind": translate("Transfer", "Money is sent from mobile numbers only"),
        "senderStatus": translate("Transfer", "This number is not active: it cannot send money"),
        "advanceDebt": translate("Transfer", "This number owes «Extra money» %1: repay it first"),
        "senderFunded": translate("Transfer", "This number is paid by the company's account"),
        "self": translate("Transfer", "This is the same number"),
        "senderContract": translate(
            "Transfer", "A contract number sends only to numbers of the same owner"
        ),
        "receiverContract": translate(
            "Transfer", "Another owner's contract number cannot receive a transfer"
        ),
        "transferMin": translate("Transfer", "At least %1"),
        "transferMax": translate("Transfer", "At most %1 at a time"),
        "transferMonthMax": translate(
            "Transfer", "This month %1 more may be sent: the limit is %2 a month"
        ),
        "insufficientFunds": translate("Transfer", "Not enough on the number: %1 short"),
    }
    usual = translate("Transfer", "The operator does not allow this transfer")
    text = texts.get(found.rule, usual).replace("%2", present_money(given.month_most))
    if found.figure is None and "%1" in text:
        return usual
    return text.replace("%1", present_money(found.figure))


def receiver_name(number: str | None, lines: Sequence[Line]) -> str:
    """An own number by its owner."""
    known = next((line for line in lines if line.number == number), None)
    return (known.owner or translate("TopUp", "My number")) if known is not None else ""


def result_words(row: Intent | None) -> tuple[str, str, str]:
    """(title, what is safe and what to do, tone) of a transfer by its journal row."""
    if row is None:
        return "", "", ""
    if row.state is IntentState.CONFIRMED:
        return (
            translate("Transfer", "The money was transferred"),
            translate("Transfer", "A transfer does not prolong the life of the number."),
            "ok",
        )
    if row.state in {IntentState.REJECTED, IntentState.CANCELLED}:
        return (
            translate("Transfer", "The transfer was not made"),
            translate("Transfer", "No money has left the number."),
            "danger",
        )
    if row.state is IntentState.UNKNOWN:
        return (
            translate("Transfer", "The outcome is not known yet"),
            translate(
                "Transfer",
                "The answer was lost. The operator is asked by itself; nothing is sent twice.",
            ),
            "warning",
        )
    return (
        translate("Transfer", "The transfer is on its way"),
        translate("Transfer", "It is safe to leave this page."),
        "info",
    )
