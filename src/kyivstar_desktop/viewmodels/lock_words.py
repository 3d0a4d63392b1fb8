"""What the lock says: refusals of a code and how long one waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_countdown

if TYPE_CHECKING:
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate


def code_text(error: AppError) -> str:
    """One sentence for a code that was not taken."""
    if not isinstance(error, Refused):
        return present_error(error).line
    if error.code == "codeWrong":
        left = int(error.detail.get("left", 0))
        if left:
            return translate("Lock", "Wrong code. Tries before a pause: %n", "", left)
        return translate("Lock", "Wrong code")
    if error.code == "codeWait":
        return wait_text(error.detail.get("seconds", 0))
    return rule_text(error.code)


def rule_text(trouble: str) -> str:
    """Why a new code is none."""
    texts = {
        "short": translate("Lock", "At least 4 digits or characters"),
        "long": translate("Lock", "At most 64 characters"),
        "same": translate("Lock", "Not one character again and again"),
    }
    return texts.get(trouble, "")


def wait_text(seconds: float) -> str:
    text = translate("Lock", "Too many wrong codes. Wait %1")
    return text.replace("%1", present_countdown(seconds))
