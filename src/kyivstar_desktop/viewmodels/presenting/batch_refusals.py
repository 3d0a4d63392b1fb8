"""Words for what stops a batch as a whole: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

translate = QCoreApplication.translate


def _differs(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "Count or total does not match"),
        translate("BatchRefusals", "Nothing was paid. Compare them with the tiles above."),
    )


def _same_file(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "This file was already run"),
        translate("BatchRefusals", "Nothing was paid. Confirm that it is meant once more."),
    )


def _nothing(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "No row of the batch is ready"),
        translate("BatchRefusals", "Correct or accept rows first."),
    )


def _fixed(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "The batch can no longer be changed"),
        translate("BatchRefusals", "Withdraw it, or make a new one."),
    )


def _too_much(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "The batch is over the operator's limit"),
        translate("BatchRefusals", "Nothing was paid. Split it into parts."),
    )


def _judged_anew(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "Something has changed since the check"),
        translate(
            "BatchRefusals",
            "Nothing was paid. The rows were checked once more: look at the warnings, then type "
            "count and total anew.",
        ),
    )


def _changed_since(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "Rows have changed since the consent"),
        translate(
            "BatchRefusals",
            "Nothing more was paid. Look at them in the program's window, or say that they go "
            "all the same.",
        ),
    )


def _unchecked_since(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "Not everything could be checked once more"),
        translate(
            "BatchRefusals",
            "Nothing more was paid. Try again later, or say that all rows go all the same.",
        ),
    )


def _taken_again(_detail: Mapping[str, Any]) -> tuple[str, str]:
    return (
        translate("BatchRefusals", "These rows are in another batch already"),
        translate("BatchRefusals", "Go on with that one: nothing is paid twice."),
    )


BATCH_MAKERS: dict[str, Callable[[Mapping[str, Any]], tuple[str, str]]] = {
    "countOrTotal": _differs,
    "sameFile": _same_file,
    "verdictsChanged": _judged_anew,
    "changedSince": _changed_since,
    "uncheckedSince": _unchecked_since,
    "takenAgain": _taken_again,
    "nothingToDo": _nothing,
    "notEditable": _fixed,
    "tooMuch": _too_much,
    "tooMany": _too_much,
}
