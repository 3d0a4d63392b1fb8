"""Workbooks: XLSX and XLS by calamine, ODS by its own XML; judged before anything opens them.

A zip is measured by what it really unpacks to; links out of the book, macros and names that climb
out of it are refused with their cause. A cell with a formula, or covered by a merged one, is no
plain value: its row says so.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.adapters.tables_in_ods import ods_rows, ods_sheets
from kyivstar_desktop.adapters.tables_in_zip import ZIP, inflated, judge_zip, refuse_doctype
from kyivstar_desktop.domain.batch import MOST_ROWS, RawCell, RawRow
from kyivstar_desktop.domain.batch_columns import index_of
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
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s(?:[^>]*?\s)??r=[\"']([A-Z]{1,3}[0-9]{1,7})[\"'][^>]*>\s*<(?:\w+:)?f[\s/>]"
)
_ANY_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_HIDDEN = re.compile(rb"<(?:\w+:)?row\s[^>]*?\bhidden=[\"'](?:1|true)[\"']")
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_SHEET = re.compile(rb'<sheet [^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"')
_RELATION = re.compile(rb"<Relationship [^>]*>")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_OVERLAP = 512


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
        """Formulas and merged cells of an XLSX sheet, and a bound on its rows."""
        if self._kind != "xlsx":
            return
        formulas: set[str] = set()
        covered: set[tuple[int, int]] = set()
        rows, rest = 0, b""
        for piece in _sheet_xml(self._content, self.sheet):
            both = rest + piece
            cut = max(len(both) - _OVERLAP, len(rest))
            formulas |= {one.decode() for one in _FORMULA.findall(both)}
            for found in _MERGED.finditer(both):
                covered |= _cells_of(found)
            rows += sum(1 for one in _ROW.finditer(both) if one.start() >= len(rest) - 5)
            if rows > ROWS_MOST * 2:
                raise FileTrouble("tooMany", row=MOST_ROWS + 1)
            rest = both[cut:]
        if rows > ROWS_MOST:
            raise FileTrouble("tooMany", row=MOST_ROWS + 1)
        self._formulas, self._covered = frozenset(formulas), frozenset(covered)

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
        found = int(self._sheet.total_height)
        if found > ROWS_MOST:
            raise FileTrouble("tooMany", row=MOST_ROWS + 1)
        return found

    def _all(self) -> Iterator[RawRow]:
        if self._kind == "ods":
            return ods_rows(self._content, self.sheet, most=ROWS_MOST)
        return self._calamine_rows()

    def _calamine_rows(self) -> Iterator[RawRow]:
        sheet: Any = self._sheet
        top, left = sheet.start if sheet.start is not None else (0, 0)
        above = 0 if sheet.height == sheet.total_height else top
        before = 0 if sheet.width == sheet.total_width else left
        for line, values in enumerate(sheet.iter_rows(), above + 1):
            cells = enumerate(values[:WIDEST], before)
            yield RawRow(line, tuple(self._cell(value, line, at) for at, value in cells))

    def _cell(self, value: Any, line: int, column: int) -> str | RawCell:
        shown = cell_of(value)
        if not self._formulas and not self._covered:
            return shown
        if (line, column) in self._covered:
            return RawCell("object")
        if f"{_letters(column)}{line}" in self._formulas:
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


def _letters(column: int) -> str:
    text, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def _cells_of(found: re.Match[bytes]) -> set[tuple[int, int]]:
    """Places that a merged cell covers, without its first; at most a page of them."""
    left, top, right, bottom = (one.decode() for one in found.groups())
    columns = range(index_of(left), min(index_of(right), WIDEST) + 1)
    lines = range(int(top), min(int(bottom), int(top) + ROWS_MOST) + 1)
    if len(columns) * len(lines) > 200_000:
        raise FileTrouble("damaged")
    return {(line, column) for line in lines for column in columns} - {(int(top), index_of(left))}


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


def _sheet_xml(content: bytes, sheet: str) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        by_name = {one.filename: one for one in pack.infolist()}
        book = b"".join(inflated(content, by_name["xl/workbook.xml"]))
        refuse_doctype(book)
        target = _target_of(content, by_name, book, sheet)
        member = by_name.get(target)
    if member is None:
        raise FileTrouble("sheet")
    first = True
    for piece in inflated(content, member):
        if first:
            refuse_doctype(piece)
            first = False
        yield piece


def _target_of(content: bytes, members: dict[str, zipfile.ZipInfo], book: bytes, sheet: str) -> str:
    """The member that holds a sheet, by the book's own relations."""
    ids = {unescaped(name): ident for name, ident in _SHEET.findall(book)}
    relations = members.get("xl/_rels/workbook.xml.rels")
    if sheet not in ids or relations is None:
        raise FileTrouble("damaged")
    for found in _RELATION.findall(b"".join(inflated(content, relations))):
        if b'Id="' + ids[sheet] + b'"' in found:
            target = re.search(rb'Target="([^"]*)"', found)
            name = target.group(1).decode("utf-8", "replace") if target else ""
            return name.removeprefix("/") if name.startswith("/") else f"xl/{name}"
    raise FileTrouble("damaged")


def unescaped(text: bytes) -> str:
    import html  # noqa: PLC0415 a word or two a book

    return html.unescape(text.decode("utf-8", "replace"))
