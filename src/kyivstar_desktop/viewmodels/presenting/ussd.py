"""Words about USSD codes and their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kyivstar_desktop.domain.ussd import Ussd

translate = QCoreApplication.translate


def ussd_title(code: Ussd) -> str:
    """What the code does; an operator's own code by the operator's words."""
    titles = {
        "balance": translate("Ussd", "Balance"),
        "number": translate("Ussd", "Own number"),
        "left": translate("Ussd", "What is left of the package"),
        "bonus": translate("Ussd", "Bonus account"),
        "life": translate("Ussd", "Validity of the number"),
        "voucher": translate("Ussd", "Top up with a voucher"),
        "voucherOther": translate("Ussd", "Top up another number with a voucher"),
        "extraMoney": translate("Ussd", "Extra money"),
    }
    return titles.get(code.key) or code.name or code.template


def ussd_note(code: Ussd) -> str:
    """What to know before dialling."""
    notes = {
        "extraMoney": translate("Ussd", "Ordered at once, for a fee"),
        "voucher": translate("Ussd", "14 digits under the silver strip"),
    }
    return code.note or notes.get(code.key, "")


def part_name(part: str) -> str:
    """Label of a field, and the word in the code."""
    names = {
        "voucher": translate("Ussd", "voucher code"),
        "number": translate("Ussd", "number"),
        "sum": translate("Ussd", "sum"),
    }
    return names.get(part, part)


def part_error(trouble: str) -> str:
    """What is wrong with a part; "" where nothing is."""
    texts = {
        "voucher": translate("Ussd", "A voucher has 14 digits"),
        "number": translate("Ussd", "A number such as 067 123 45 67"),
        "sum": translate("Ussd", "Whole hryvnias, up to 9 999"),
    }
    return texts.get(trouble, "")
