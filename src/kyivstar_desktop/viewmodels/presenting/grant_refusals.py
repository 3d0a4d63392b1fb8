"""Words for what stands in the way of an automatic top-up: ended consents, refusing banks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

translate = QCoreApplication.translate


def _expired(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "The consent is over"), translate("Refusals", "Give it again.")


def _mismatch(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The consent was given for something else"),
        translate("Refusals", "Give it again."),
    )


def _missing(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The rule has no consent"),
        translate("Refusals", "Switch the rule on first."),
    )


def _unasked(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "The code was not entered"), ""


def _unknown_open(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "A payment to this number has no known outcome yet"),
        translate("Refusals", "Wait until it ends, so that nothing is paid twice."),
    )


def _declined(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The bank declined the payment"),
        translate("Refusals", "No money was taken."),
    )


def _card_expired(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The card has expired"),
        translate("Refusals", "No money was taken."),
    )


GRANT_MAKERS: dict[str, Callable[[Mapping[str, Any]], tuple[str, str]]] = {
    "grantExpired": _expired,
    "grantExhausted": _expired,
    "grantMismatch": _mismatch,
    "grantNotApproved": _missing,
    "stepUpDeclined": _unasked,
    "unknownOpen": _unknown_open,
    "cardDeclined": _declined,
    "cardFunds": _declined,
    "cardExpired": _card_expired,
}
