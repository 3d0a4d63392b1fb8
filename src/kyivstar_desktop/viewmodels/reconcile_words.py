"""Words of the reconciliation desk: books, roles of columns, causes, why a line was left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.reconcile import Cause, Match
from kyivstar_desktop.domain.reconcile_books import Book, Why
from kyivstar_desktop.domain.reconcile_rules import percent_text
from kyivstar_desktop.viewmodels.presenting.formats import (
    NBSP,
    decimal_marked,
    language,
    present_count,
    present_date,
    present_money,
)

translate = QCoreApplication.translate
_ROLES = {
    Book.BANK: ("day", "amount", "debit", "credit", "number", "reference", "text"),
    Book.BILL: ("number", "amount", "reason", "offering", "day", "text"),
}


def book_name(book: Book) -> tuple[str, str]:
    """Its title, and what to give while there is no file."""
    if book is Book.BANK:
        return (
            translate("Reconcile", "Bank statement"),
            translate("Reconcile", "XLSX, XLS, ODS or CSV: day, sum, purpose of the payment"),
        )
    return (
        translate("Reconcile", "Operator's bill"),
        translate("Reconcile", "XLSX, XLS, ODS or CSV: number, reason, service, sum"),
    )


def role_names() -> dict[str, str]:
    """A word for each role of a column."""
    return {
        "day": translate("Reconcile", "Day"),
        "amount": translate("Reconcile", "Sum"),
        "debit": translate("Reconcile", "Debit"),
        "credit": translate("Reconcile", "Credit"),
        "number": translate("Reconcile", "Number or personal account"),
        "reference": translate("Reconcile", "Document"),
        "text": translate("Reconcile", "Purpose"),
        "reason": translate("Reconcile", "Reason"),
        "offering": translate("Reconcile", "Tariff or service"),
    }


def role_choices(book: Book) -> tuple[tuple[str, str], ...]:
    """What a column of this book may be; the first choice is nothing."""
    names = role_names()
    return (
        ("", translate("Reconcile", "not used")),
        *((role, names[role]) for role in _ROLES[book]),
    )


def refusal_name(why: Why) -> str:
    return {
        Why.EMPTY: translate("Reconcile", "empty"),
        Why.DAY: translate("Reconcile", "the day is not understood"),
        Why.SUM: translate("Reconcile", "the sum is not understood"),
        Why.NUMBER: translate("Reconcile", "no number"),
        Why.FORMULA: translate("Reconcile", "a formula or an object in the cell"),
    }[why]


def charge_name(reason: str) -> str:
    """What the operator takes money for; a word that we do not know stays as it is."""
    known = {
        "tariffFee": translate("Reconcile", "Tariff fee"),
        "tariffChangeFee": translate("Reconcile", "Change of the tariff"),
        "optionFee": translate("Reconcile", "Service fee"),
        "activationFee": translate("Reconcile", "Connection of a service"),
        "blockFee": translate("Reconcile", "Blocking fee"),
        "usage": translate("Reconcile", "Use beyond the package"),
        "roamingUsage": translate("Reconcile", "Roaming"),
        "thirdParty": translate("Reconcile", "Content services"),
        "correction": translate("Reconcile", "Correction"),
    }
    return known.get(reason, reason)


def cause_name(cause: Cause) -> str:
    return {
        Cause.AGREED: translate("Reconcile", "Agreed"),
        Cause.SUM: translate("Reconcile", "Another sum"),
        Cause.FEE: translate("Reconcile", "With the fee"),
        Cause.PERIOD: translate("Reconcile", "Another period"),
        Cause.NUMBER: translate("Reconcile", "A slip in the number"),
        Cause.TWICE: translate("Reconcile", "Twice"),
        Cause.NOT_OURS: translate("Reconcile", "Not our number"),
        Cause.MISSING: translate("Reconcile", "No pair"),
    }[cause]


def cause_tone(cause: Cause) -> tuple[str, str]:
    """(tone, icon) of a cause."""
    if cause is Cause.AGREED:
        return "ok", "circle-check"
    if cause in {Cause.SUM, Cause.FEE, Cause.PERIOD, Cause.NUMBER}:
        return "warning", "alert-triangle"
    return "danger", "circle-x"


def act_name(match: Match) -> str:
    """The one act of a row."""
    if match.ours is not None and match.theirs is not None:
        return translate("Reconcile", "Take apart")
    return translate("Reconcile", "Pick for a pair")


def lost_text(lost: int) -> str:
    """How many pairs of a person could not be kept, and why."""
    text = translate(
        "Reconcile",
        "Pairs made by hand that could not be kept: %1, our movement is there no longer",
    )
    return text.replace("%1", present_count(lost))


def explained(match: Match) -> str:
    """What is wrong, in one line."""
    ours, theirs = match.ours, match.theirs
    if ours is not None and theirs is not None:
        return _of_pair(match)
    if match.cause is Cause.TWICE:
        return translate("Reconcile", "The same sum, number and day stand here once more")
    if match.cause is Cause.NOT_OURS:
        return translate("Reconcile", "There is no such number in the company's list")
    if theirs is not None:
        return translate("Reconcile", "In the file, but not with us")
    return translate("Reconcile", "With us, but not in the file")


def _of_pair(match: Match) -> str:
    ours, theirs = match.ours, match.theirs
    if ours is None or theirs is None:
        return ""
    if match.by_hand and match.cause is Cause.AGREED:
        return translate("Reconcile", "Put together by hand")
    if match.cause is Cause.FEE:
        text = translate("Reconcile", "The bank added the fee of %1")
        return text.replace("%1", present_money(ours.fee))
    if match.cause is Cause.PERIOD:
        text = translate("Reconcile", "With us on %1, in the file on %2")
        return text.replace("%1", present_date(ours.day)).replace("%2", present_date(theirs.day))
    if match.cause is Cause.NUMBER:
        text = translate("Reconcile", "With us %1, in the file %2")
        return text.replace("%1", ours.number).replace("%2", theirs.number)
    if match.cause is Cause.AGREED:
        return ""
    more = match.difference
    text = (
        translate("Reconcile", "The file has %1 more")
        if more > Money(0)
        else translate("Reconcile", "The file has %1 less")
    )
    return text.replace("%1", present_money(abs(more)))


def rate_text(points: int) -> str:
    """Parts of 10 000 as `7,5 %`, English `7.5%`."""
    space = "" if language() == "en" else NBSP
    return f"{decimal_marked(percent_text(points))}{space}%"
