"""Words for the operator's machine words: the client's own text by code, never a bare number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.batch_refusals import BATCH_MAKERS
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.presenting.grant_refusals import GRANT_MAKERS
from kyivstar_desktop.viewmodels.presenting.order_refusals import ORDER_MAKERS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

translate = QCoreApplication.translate


def present_refusal(code: str, detail: Mapping[str, Any], note: str) -> tuple[str, str]:
    """(title, advice) for a Refused code; an unknown one shows the operator's text in quotes."""
    maker = _MAKERS.get(code) or ORDER_MAKERS.get(code) or GRANT_MAKERS.get(code)
    maker = maker or BATCH_MAKERS.get(code)
    if maker is not None:
        return maker(detail)
    title = translate("Refusals", "The operator refused")
    return title, f"«{note}»" if note else code


def _attempts(detail: Mapping[str, Any]) -> tuple[str, str]:
    left = detail.get("attempts_left")
    if left is None:
        return translate("Refusals", "Wrong code"), ""
    if left == 0:
        return (
            translate("Refusals", "This code no longer works"),
            translate("Refusals", "Ask for a new one."),
        )
    return translate("Refusals", "Wrong code. Tries left: %n", "", left), ""


def _expired(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The code has expired"),
        translate("Refusals", "Ask for a new one."),
    )


def _dead_code(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "Cancelled after five wrong codes"),
        translate("Refusals", "No money was taken."),
    )


def _too_many_codes(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "No more codes for this payment"), ""


def _password(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "Wrong number or password"),
        translate("Refusals", "No password yet? Sign in with an SMS code."),
    )


def _short(detail: Mapping[str, Any]) -> tuple[str, str]:
    short = detail.get("short")
    title = translate("Refusals", "Not enough money")
    if isinstance(short, Money):
        title = translate("Refusals", "Not enough money: short by %1").replace(
            "%1", present_money(short)
        )
    return title, ""


def _limit(detail: Mapping[str, Any]) -> tuple[str, str]:
    limit = detail.get("limit")
    title = translate("Refusals", "Over the operator's limit")
    if isinstance(limit, Money):
        title = translate("Refusals", "Over the operator's limit of %1").replace(
            "%1", present_money(limit)
        )
    return title, translate("Refusals", "No money was taken.")


def _fee(detail: Mapping[str, Any]) -> tuple[str, str]:
    fee = detail.get("fee")
    title = translate("Refusals", "The fee has changed")
    if isinstance(fee, Money):
        title = translate("Refusals", "The fee has changed: now %1").replace(
            "%1", present_money(fee)
        )
    return title, translate("Refusals", "Check the total and pay again. No money was taken.")


def _not_served(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The operator does not serve this number"),
        translate("Refusals", "Check the number. No money was taken."),
    )


def _funded(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "This number is paid from the company's account"),
        translate("Refusals", "Top up the account instead. No money was taken."),
    )


def _card(detail: Mapping[str, Any]) -> tuple[str, str]:
    titles = {
        "cardNumber": translate("Refusals", "Check the card number"),
        "expirationDate": translate("Refusals", "The card has expired"),
        "cvv": translate("Refusals", "Check the CVV"),
        "nameOnCard": translate("Refusals", "Check the holder's name"),
    }
    fallback = translate("Refusals", "The operator does not accept this card")
    return titles.get(str(detail.get("field", "")), fallback), translate(
        "Refusals", "No money was taken."
    )


def _amount(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The operator does not accept this amount"),
        translate("Refusals", "No money was taken."),
    )


def _session(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "The sign-in took too long. Begin again"), ""


def _slow(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "Too soon"), translate("Refusals", "Wait a little.")


def _weak(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "The password is too weak"), ""


def _in_use(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "It is in use: finish the open payment first"), ""


def _browser(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The operator wants this sign-in in the browser"),
        translate("Refusals", "Press the button to open it."),
    )


def _gone(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "The operator does not know this any more"), ""


def _other_number(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "Another number was signed in"),
        translate("Refusals", "That session was ended. Begin again."),
    )


def _no_password(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "No password is kept here"),
        translate("Refusals", "Sign in with an SMS code."),
    )


def _denied(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return translate("Refusals", "The operator does not let this number in"), ""


def _number(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("Refusals", "The operator does not accept this number"),
        translate("Refusals", "Check the number. No money was taken."),
    )


_MAKERS: dict[str, Callable[[Mapping[str, Any]], tuple[str, str]]] = {
    "otp_invalid": _attempts,
    "otp_expired": _expired,
    "otp_failed": _dead_code,
    "too_many_codes": _too_many_codes,
    "password_invalid": _password,
    "insufficientFunds": _short,
    "limitExceeded": _limit,
    "feeChanged": _fee,
    "numberNotServed": _not_served,
    "accountFunded": _funded,
    "invalidCard": _card,
    "invalidAmount": _amount,
    "invalid_session": _session,
    "slow_down": _slow,
    "passwordTooWeak": _weak,
    "inUse": _in_use,
    "redirect_to_web": _browser,
    "notFound": _gone,
    "otherNumber": _other_number,
    "noPassword": _no_password,
    "access_denied": _denied,
    "invalidNumber": _number,
}
