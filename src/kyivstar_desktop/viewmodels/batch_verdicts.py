"""Verdicts of a dry run: the word, its reason and the one act that settles it.

They are those of the glossary («Batch verdict»); a word nobody knows is shown as it came.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Code, Level
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.phone import PhoneTrouble
from kyivstar_desktop.viewmodels.batch_words import reason_text
from kyivstar_desktop.viewmodels.presenting.formats import present_day, present_money
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kyivstar_desktop.domain.batch import BatchRow, Kind

translate = QCoreApplication.translate
EDIT, ACCEPT, RETURN, LEAVE_ONE, TAKE_BACK = "edit", "accept", "return", "leaveOne", "takeBack"
TONES = {Level.OK: "ok", Level.WARNING: "warning", Level.ERROR: "danger"}
_MENDABLE = frozenset(
    {
        Code.NOT_A_NUMBER, Code.LANDLINE, Code.SUM_UNREAD, Code.SUM_OUT_OF_RANGE, Code.FORMULA,
        Code.NUMBER_ENDED, Code.ACCOUNT_FUNDED, Code.NOT_SERVED, Code.WHAT_UNREAD,
    }
)  # fmt: skip
"""Errors that another number or sum in the row may settle."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`act` is a key of this module's words, "" where nothing can be done."""

    word: str
    tone: str
    reason: str
    act: str = ""
    act_text: str = ""


def code_name(code: str) -> str:
    """The verdict in few words: of a row and of a filter chip."""
    words = {
        Code.READY: translate("Batch", "Ready"),
        Code.TWICE_IN_FILE: translate("Batch", "Twice in the file"),
        Code.TOPPED_UP: translate("Batch", "Topped up lately"),
        Code.LIFE_ENDS: translate("Batch", "The number ends soon"),
        Code.OVER_NODE_LIMIT: translate("Batch", "Over the department's limit"),
        Code.NOT_IN_LIST: translate("Batch", "Not in your list"),
        Code.OTHER_OPERATOR: translate("Batch", "Perhaps another operator"),
        Code.SUSPENDED: translate("Batch", "Suspended"),
        Code.UNDER_WAY: translate("Batch", "Under way elsewhere"),
        Code.REFUSED_BEFORE: translate("Batch", "Refused before"),
        Code.NOT_FOR_LINE: translate("Batch", "Not for this number"),
        Code.NOT_A_NUMBER: translate("Batch", "Not a number"),
        Code.LANDLINE: translate("Batch", "Landline"),
        Code.SUM_UNREAD: translate("Batch", "Amount not understood"),
        Code.SUM_OUT_OF_RANGE: translate("Batch", "Amount out of limits"),
        Code.NUMBER_ENDED: translate("Batch", "Number disconnected"),
        Code.FORMULA: translate("Batch", "Formula or object in the cell"),
        Code.EMPTY: translate("Batch", "Empty row"),
        Code.ACCOUNT_FUNDED: translate("Batch", "The company pays"),
        Code.NOT_SERVED: translate("Batch", "Not served"),
        Code.SAME_TARIFF: translate("Batch", "Has this tariff"),
        Code.OPTION_ALREADY: translate("Batch", "Connected already"),
        Code.OPTION_ABSENT: translate("Batch", "Not connected"),
        Code.BLOCKED_ALREADY: translate("Batch", "Blocked already"),
        Code.BLOCKED: translate("Batch", "Blocked"),
        Code.NOT_ALLOWED: translate("Batch", "No right"),
        Code.NOTHING_SHORT: translate("Batch", "Nothing is missing"),
        Code.WHAT_UNREAD: translate("Batch", "Tariff, service or label unknown"),
    }
    return words.get(Code(code), code) if code in set(Code) else code


def present_verdict(row: BatchRow, kind: Kind) -> Verdict:
    """Word, colour, reason and the one act of a row in the check."""
    tone, word = TONES[row.level], _word(row)
    reason = _reason(row.code, row.detail)
    if row.excluded:
        text = translate("Batch", "Return")
        return Verdict(translate("Batch", "Left out"), "neutral", word, RETURN, text)
    if row.level is Level.OK:
        return Verdict(word, tone, reason)
    if row.level is Level.ERROR:
        mends = row.code in _MENDABLE
        text = translate("Batch", "Correct") if mends else ""
        return Verdict(word, tone, reason, EDIT if mends else "", text)
    if row.accepted:
        goes = translate("Batch", "accepted")
        return Verdict(word, tone, goes, TAKE_BACK, translate("Batch", "Take back"))
    return Verdict(word, tone, reason, *_warning_act(row.code, kind))


def _warning_act(code: str, kind: Kind) -> tuple[str, str]:
    if code == Code.TWICE_IN_FILE:
        return LEAVE_ONE, translate("Batch", "Leave one")
    if code in {Code.NOT_IN_LIST, Code.OTHER_OPERATOR}:
        return ACCEPT, translate("Batch", "Keep")
    if kind.is_money:
        return ACCEPT, translate("Batch", "Pay all the same")
    return ACCEPT, translate("Batch", "Do all the same")


def _word(row: BatchRow) -> str:
    """More exact than the chip where the row knows more."""
    days = row.detail.get("days")
    if row.code == Code.TOPPED_UP and days == 0:
        return translate("Batch", "Topped up today")
    if row.code == Code.TOPPED_UP and days == 1:
        return translate("Batch", "Topped up yesterday")
    if row.code == Code.LIFE_ENDS and isinstance(days, int):
        return translate("Batch", "Days until the number ends: %n", "", days)
    return code_name(row.code)


def _money(detail: Mapping[str, Any], key: str) -> str:
    found = detail.get(key)
    return present_money(found) if isinstance(found, Money) else ""


def _reason(code: str, detail: Mapping[str, Any]) -> str:
    """What explains the verdict; "" where its word says it all."""
    if (maker := _MAKERS.get(Code(code) if code in set(Code) else None)) is not None:
        return maker(detail)
    why = str(detail.get("why", ""))
    if code in {Code.NOT_A_NUMBER, Code.SUM_UNREAD}:
        return _number_reason(why, detail) if code == Code.NOT_A_NUMBER else _sum_reason(why)
    if code == Code.TWICE_IN_FILE:
        text = translate("Batch", "the number is in row %1 too")
        return text.replace("%1", str(detail.get("line", "")))
    if code == Code.TOPPED_UP:
        sum_ = _money(detail, "amount")
        return translate("Batch", "for %1").replace("%1", sum_) if sum_ else ""
    if code == Code.OVER_NODE_LIMIT:
        text = translate("Batch", "%1: limit %2, a consent is needed")
        limit = _money(detail, "limit")
        return text.replace("%1", str(detail.get("node", ""))).replace("%2", limit)
    if code == Code.SUM_OUT_OF_RANGE:
        text = translate("Batch", "from %1 to %2")
        return text.replace("%1", _money(detail, "min")).replace("%2", _money(detail, "max"))
    cell = str(detail.get("cell", ""))
    if code == Code.FORMULA and cell:
        return translate("Batch", "cell %1: write the value itself").replace("%1", cell)
    return _plain_reason(code)


def _elsewhere(detail: Mapping[str, Any]) -> str:
    """The other batch, or a payment, that has not ended."""
    name, sum_ = str(detail.get("label", "")), _money(detail, "amount")
    if not name:
        return translate("Batch", "a payment of %1").replace("%1", sum_)
    return translate("Batch", "%1 in «%2»").replace("%1", sum_).replace("%2", name)


def _refusal(detail: Mapping[str, Any]) -> str:
    return reason_text(str(detail.get("refusal", "")), "rejected")


_MAKERS: dict[Code | None, Callable[[Mapping[str, Any]], str]] = {
    Code.READY: lambda detail: unread_text(str(detail.get("unread", ""))),
    Code.UNDER_WAY: _elsewhere,
    Code.REFUSED_BEFORE: _refusal,
}


def unread_text(unread: str) -> str:
    """How far the operator's list of top-ups was not looked at; "" where all of it was."""
    if not unread:
        return ""
    if unread == "all":
        return translate("Batch", "top-ups made elsewhere were not looked at")
    text = translate("Batch", "top-ups made elsewhere were looked at since %1 only")
    return text.replace("%1", present_day(date.fromisoformat(unread)))


def _plain_reason(code: str) -> str:
    texts = {
        Code.NOT_IN_LIST: translate("Batch", "it may belong to somebody else"),
        Code.OTHER_OPERATOR: translate("Batch", "it may have been moved to us"),
        Code.LIFE_ENDS: translate("Batch", "a top-up prolongs it"),
        Code.SUSPENDED: translate("Batch", "the number is suspended"),
        Code.NOT_FOR_LINE: translate("Batch", "the operator offers this tariff to other numbers"),
        Code.LANDLINE: translate("Batch", "only mobile numbers"),
        Code.FORMULA: translate("Batch", "write the value itself"),
        Code.NUMBER_ENDED: translate("Batch", "it does not take money"),
        Code.EMPTY: translate("Batch", "nothing to do"),
        Code.ACCOUNT_FUNDED: translate("Batch", "it has no account of its own"),
        Code.NOT_SERVED: translate("Batch", "the operator does not serve it"),
        Code.SAME_TARIFF: translate("Batch", "nothing to do"),
        Code.OPTION_ALREADY: translate("Batch", "nothing to do"),
        Code.OPTION_ABSENT: translate("Batch", "nothing to do"),
        Code.BLOCKED_ALREADY: translate("Batch", "nothing to do"),
        Code.BLOCKED: translate("Batch", "blocked numbers take no orders"),
        Code.NOT_ALLOWED: translate("Batch", "the coordinator of this number can do it"),
        Code.NOTHING_SHORT: translate("Batch", "there is enough money"),
        Code.WHAT_UNREAD: translate("Batch", "see the names in the template"),
    }
    return texts.get(Code(code), "") if code in set(Code) else ""


def _number_reason(why: str, detail: Mapping[str, Any]) -> str:
    own = {
        "scientific": translate("Batch", "the table cut its last digits: 3.8E+11"),
        "date": translate("Batch", "the table made a date of it"),
        "float": translate("Batch", "the table cut its last digits: 3.8E+11"),
        "cut": _cut(),
    }
    if why not in {"empty", "short", "long", "letters", "foreign", "landline"}:
        return own.get(why, "")
    missing = detail.get("missing")
    return present_phone_trouble(PhoneTrouble(why, missing if isinstance(missing, int) else 1))


def _cut() -> str:
    return translate("Batch", "more cells than heads: a comma has cut the row")


def _sum_reason(why: str) -> str:
    texts = {
        "sign": translate("Batch", "write the sum without a sign"),
        "exponent": translate("Batch", "write the sum in full: 1000,00"),
        "cut": _cut(),
        "decimals": translate("Batch", "at most two digits after the comma"),
        "ambiguous": translate("Batch", "comma or thousands? Write 1234,00"),
        "date": translate("Batch", "the table made a date of it"),
        "text": translate("Batch", "there is text beside or between the digits"),
        "empty": translate("Batch", "there is no sum"),
    }
    return texts.get(why, "")
