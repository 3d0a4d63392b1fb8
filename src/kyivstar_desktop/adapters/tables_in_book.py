"""Workbooks: XLSX and XLS by calamine, ODS by its own XML; judged before anything opens them.

A zip is measured by what it really unpacks to; links out of the book, macros and names that climb
out of it are refused with their cause. A cell with a formula, or covered by a merged one, is no
plain value: its row says so.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.tables_in_ods import ods_hidden, ods_rows, ods_sheets
from kyivstar_desktop.adapters.tables_in_sheet import any_rows, scan, sheet_xml
from kyivstar_desktop.adapters.tables_in_zip import ZIP, judge_zip
from kyivstar_desktop.domain.batch import MOST_ROWS, RawCell, RawRow
from kyivstar_desktop.domain.batch_columns import letter_of
from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Preview

ROWS_MOST = MOST_ROWS + 1_000  # a title, a header and blank rows stand above and below
WIDEST = 256
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_VBA = "_VBA_PROJECT".encode("utf-16-le")
_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def kind_of(path: Path) -> str:
    """xlsx, xls, ods, or "" for a text. FileTrouble: damaged, password, format."""
    with path.open("rb") as file:
        start = file.read(8)
        if start == OLE:
            return "xls"
        if not start.startswith(ZIP[:2]):
            return ""
    names = set(_names(path))
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    raise FileTrouble("format")


def _names(path: Path) -> list[str]:
    try:
        with zipfile.ZipFile(path) as pack:
            return pack.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise FileTrouble("damaged") from None


class Book:
    """One workbook in memory, judged: its sheets, the rows of one of them, its hash."""

    def __init__(self, content: bytes, kind: str, sheet: str) -> None:
        self.hashed = hashlib.sha256(content).hexdigest()
        self._content, self._kind = content, kind
        self._formulas: frozenset[str] = frozenset()
        self._covered: frozenset[tuple[int, int]] = frozenset()
        self._hidden = 0
        self.sheets = self._judge()
        if sheet and sheet not in self.sheets:
            raise FileTrouble("sheet")
        self.sheet = sheet or self.sheets[0]
        self._scan_sheet()
        self._sheet = None if kind == "ods" else _sheet(content, self.sheet)
        self.count = self._count()

    # --- judging --------------------------------------------------------------------------------
    def _judge(self) -> tuple[str, ...]:
        if self._kind == "xls":
            if _PACKAGE in self._content:
                raise FileTrouble("password")
            if _VBA in self._content:
                raise FileTrouble("macros")
            return self._calamine_sheets()
        judge_zip(self._content)
        if self._kind == "ods":
            return ods_sheets(self._content)
        return self._calamine_sheets()

    def _calamine_sheets(self) -> tuple[str, ...]:
        names = tuple(_workbook(self._content).sheet_names)
        if not names:
            raise FileTrouble("empty")
        return names

    def _scan_sheet(self) -> None:
        """Formulas, merged and hidden of an XLSX sheet, and a bound on its rows."""
        if self._kind != "xlsx":
            return
        found = scan(self._xml, most=ROWS_MOST, widest=WIDEST)
        self._formulas, self._covered = found.formulas, found.covered
        self._hidden = found.hidden

    def _xml(self) -> Iterator[bytes]:
        return sheet_xml(self._content, self.sheet)

    @property
    def hidden(self) -> int:
        """Rows that a person does not see in the sheet; of an XLS it is not known."""
        if self._kind == "ods":
            return ods_hidden(self._content, self.sheet)
        return self._hidden

    @property
    def others(self) -> bool:
        """Whether a sheet that is not shown has rows too."""
        return any(self._has_rows(name) for name in self.sheets if name != self.sheet)

    def _has_rows(self, name: str) -> bool:
        if self._kind == "ods":
            return next(ods_rows(self._content, name, most=ROWS_MOST), None) is not None
        if self._kind == "xls":
            return _sheet(self._content, name).end is not None
        return any_rows(sheet_xml(self._content, name))

    # --- rows -----------------------------------------------------------------------------------
    @property
    def rows(self) -> Iterator[RawRow]:
        """From the first row; blank ones at the end are none. They are made as they are asked."""
        blank: list[RawRow] = []
        for row in self._all():
            if not any(isinstance(cell, RawCell) or cell for cell in row.cells):
                blank.append(row)
                continue
            yield from blank
            blank.clear()
            yield row

    def head(self, most: int) -> list[RawRow]:
        return [row for _, row in zip(range(most), self.rows, strict=False)]

    def _count(self) -> int:
        """Rows down to the last that holds something."""
        if self._sheet is None:
            return sum(1 for _ in self.rows)
        found = self._sheet.end[0] + 1 if self._sheet.end is not None else 0
        if found > ROWS_MOST:
            raise FileTrouble("tooMany", row=MOST_ROWS + 1)
        return found

    def _all(self) -> Iterator[RawRow]:
        if self._kind == "ods":
            return ods_rows(self._content, self.sheet, most=ROWS_MOST)
        return self._calamine_rows()

    def _calamine_rows(self) -> Iterator[RawRow]:
        sheet: Any = self._sheet
        left = min(sheet.start[1], WIDEST) if sheet.start is not None else 0
        before = ("",) * left  # rows begin at the first line, their cells at the first column used
        for line, values in enumerate(sheet.iter_rows(), 1):
            cells = enumerate(values[: WIDEST - left], left)
            yield RawRow(line, (*before, *(self._cell(value, line, at) for at, value in cells)))

    def _cell(self, value: Any, line: int, column: int) -> str | RawCell:
        shown = cell_of(value)
        if not self._formulas and not self._covered:
            return shown
        if (line, column) in self._covered:
            return RawCell("object")
        if f"{letter_of(column)}{line}" in self._formulas:
            return RawCell("formula", shown.text if isinstance(shown, RawCell) else shown)
        return shown


class BookTable:
    """A workbook that is the previewed one to the byte: it was read whole, so it cannot change."""

    def __init__(self, book: Book) -> None:
        self.rows: Iterator[RawRow] = book.rows

    def finish(self) -> None:
        return

    def close(self) -> None:
        self.rows = iter(())


def look(path: Path, kind: str, sheet: str) -> Book:
    return Book(path.read_bytes(), kind, sheet)


def open_book(preview: Preview, kind: str) -> BookTable:
    book = look(preview.path, kind, preview.sheet)
    if book.hashed != preview.file_hash:
        raise FileTrouble("changed")
    return BookTable(book)


# --- cells ----------------------------------------------------------------------------------------
def cell_of(value: Any) -> str | RawCell:
    """A cell of calamine as text: whole numbers without a point, others with 15 digits."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, str):
        return RawCell("object", value) if value.startswith("#") else value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, datetime | date | time | timedelta):
        return RawCell("date", str(value))
    return RawCell("object", str(value)[:100])


def float_text(value: float) -> str:
    """`380671234567.0` is a whole number; `100.1` keeps the digits that a sheet shows."""
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return format(value, ".15g")


# --- calamine -------------------------------------------------------------------------------------
def _workbook(content: bytes) -> Any:
    import python_calamine as calamine  # noqa: PLC0415 only who reads a workbook pays for it

    try:
        return calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    except calamine.PasswordError:
        raise FileTrouble("password") from None
    except (calamine.CalamineError, OSError, ValueError):
        raise FileTrouble("damaged") from None


def _sheet(content: bytes, name: str) -> Any:
    import python_calamine as calamine  # noqa: PLC0415 as above

    try:
        return _workbook(content).get_sheet_by_name(name)
    except calamine.WorksheetNotFound:
        raise FileTrouble("sheet") from None
    except (calamine.CalamineError, OSError, ValueError):
        raise FileTrouble("damaged") from None
