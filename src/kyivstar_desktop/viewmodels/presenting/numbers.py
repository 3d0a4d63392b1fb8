"""What is wrong with a typed number, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kyivstar_desktop.domain.phone import PhoneTrouble

translate = QCoreApplication.translate


def present_phone_trouble(trouble: PhoneTrouble) -> str:
    """What is wrong with a typed number."""
    texts = {
        "empty": translate("TopUp", "Type a number"),
        "short": translate("TopUp", "%n digit(s) more", "", trouble.missing),
        "long": translate("TopUp", "A number has 9 digits after +380"),
        "letters": translate("TopUp", "A number consists of digits"),
        "foreign": translate("TopUp", "Ukrainian numbers only"),
        "landline": translate("TopUp", "This is a landline"),
    }
    return texts[trouble.kind]
