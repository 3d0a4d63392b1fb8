"""What is wrong with a table the person gave, in words: what happened and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_count

if TYPE_CHECKING:
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate


def present_table_trouble(error: AppError) -> ErrorText:
    """As `present_error`; troubles of a file that is read have words of their own."""
    if not isinstance(error, FileTrouble):
        return present_error(error)
    title, advice = _words(error.kind)
    if not title:
        return present_error(error)
    if error.row is not None:
        row = translate("Files", "Row %1").replace("%1", present_count(error.row))
        title = f"{title}. {row}"
    return ErrorText(title, advice, "warning")


def _words(kind: str) -> tuple[str, str]:
    return _of_file(kind) if kind in _FILE else _of_table(kind)


_FILE = frozenset({"missing", "denied", "format", "damaged", "password", "changed", "tooBig"})


def _of_file(kind: str) -> tuple[str, str]:
    return {
        "missing": (
            translate("Files", "The file is gone"),
            translate("Files", "Look whether it was moved, and choose it again."),
        ),
        "denied": (
            translate("Files", "No right to read this file"),
            translate("Files", "Close it in other programs or copy it to your folder."),
        ),
        "format": (
            translate("Files", "This is no table we can read"),
            translate("Files", "Save it as XLSX, XLS, ODS or CSV."),
        ),
        "damaged": (
            translate("Files", "The file is damaged"),
            translate("Files", "Open it in your spreadsheet program and save it anew."),
        ),
        "password": (
            translate("Files", "The file is closed by a password"),
            translate("Files", "Save a copy without the password."),
        ),
        "changed": (
            translate("Files", "The file was changed while it was read"),
            translate("Files", "Nothing was taken from it. Save it and choose it again."),
        ),
        "tooBig": (
            translate("Files", "The file is too large"),
            translate("Files", "Keep only the sheet with the numbers, or split it."),
        ),
    }[kind]


def _of_table(kind: str) -> tuple[str, str]:
    return {
        "empty": (
            translate("Files", "The file has no rows"),
            translate("Files", "Choose another file or another sheet."),
        ),
        "encoding": (
            translate("Files", "The letters of the file are not understood"),
            translate("Files", "Choose the encoding, or save the file as CSV UTF-8."),
        ),
        "tooMany": (
            translate("Files", "More than 100 000 rows"),
            translate("Files", "Split the file: a batch holds at most 100 000 rows."),
        ),
        "noNumber": (
            translate("Files", "There is no column with numbers"),
            translate("Files", "Say which column has them."),
        ),
        "sheet": (
            translate("Files", "There is no such sheet in the file"),
            translate("Files", "Choose another sheet."),
        ),
        "bomb": (
            translate("Files", "The file unpacks to far more than a table needs"),
            translate("Files", "It was not read: save the table anew."),
        ),
        "macros": (
            translate("Files", "The file has macros"),
            translate("Files", "They are never run. Save a copy without macros."),
        ),
        "path": (
            translate("Files", "The file names places outside itself"),
            translate("Files", "It was not read: save the table anew."),
        ),
        "external": (
            translate("Files", "The file takes values from other files"),
            translate("Files", "Save it with plain values."),
        ),
        "nul": (
            translate("Files", "The file is no text"),
            translate("Files", "Save it as CSV UTF-8 or XLSX."),
        ),
        "quotes": (
            translate("Files", "A quotation mark is not closed"),
            translate("Files", "Correct the file or save it as XLSX."),
        ),
    }.get(kind, ("", ""))
