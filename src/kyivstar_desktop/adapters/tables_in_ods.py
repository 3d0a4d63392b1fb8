"""OpenDocument sheets, read as a stream: repeated cells and rows are bounded before they grow."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from kyivstar_desktop.adapters.tables_in_zip import inflated, refuse_doctype
from kyivstar_desktop.domain.batch import RawCell, RawRow
from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
WIDEST = 256
_LARGEST = Decimal(10) ** 15
_NUMBERS = frozenset(("float", "currency", "percentage"))
_DATES = frozenset(("date", "time"))


def ods_sheets(content: bytes) -> tuple[str, ...]:
    """Names of the sheets. FileTrouble: damaged, external, empty."""
    names = []
    for event, element in _events(content):
        if event == "start" and element.tag == f"{_TABLE}table":
            names.append(element.get(f"{_TABLE}name", ""))
        elif event == "end" and element.tag == f"{_TABLE}cell-range-source":
            raise FileTrouble("external")
        elif event == "end" and element.tag == f"{_TABLE}table-row":
            element.clear()
    if not names:
        raise FileTrouble("empty")
    return tuple(names)


def ods_rows(content: bytes, sheet: str, *, most: int) -> Iterator[RawRow]:
    """Rows of one sheet; empty rows at its end, however often they repeat, are none."""
    line, empty = 0, 0
    for cells, times in _table_rows(content, sheet):
        if not any(isinstance(cell, RawCell) or cell for cell in cells):
            empty += times
            continue
        if line + empty + times > most:
            raise FileTrouble("tooMany", row=most)
        for shown in (*[("",)] * empty, *[cells] * times):
            line += 1
            yield RawRow(line, shown)
        empty = 0


def ods_hidden(content: bytes, sheet: str) -> int:
    """Rows of a sheet that are hidden or filtered out, and that hold something."""
    inside, hidden = False, 0
    for event, element in _events(content):
        if element.tag == f"{_TABLE}table":
            inside = event == "start" and element.get(f"{_TABLE}name", "") == sheet
        elif event == "end" and element.tag == f"{_TABLE}table-row":
            out = element.get(f"{_TABLE}visibility", "") in {"collapse", "filter"}
            if inside and out and any("".join(cell.itertext()) for cell in element):
                hidden += _times(element.get(f"{_TABLE}number-rows-repeated"))
            element.clear()
    return hidden


def _table_rows(content: bytes, sheet: str) -> Iterator[tuple[tuple[str | RawCell, ...], int]]:
    """(cells, how often) of each row element of a sheet."""
    inside = False
    for event, element in _events(content):
        if element.tag == f"{_TABLE}table":
            inside = event == "start" and element.get(f"{_TABLE}name", "") == sheet
        elif event == "end" and element.tag == f"{_TABLE}table-row":
            if inside:
                times = _times(element.get(f"{_TABLE}number-rows-repeated"))
                yield tuple(_cells(element)), times
            element.clear()


def _cells(row: ET.Element) -> Iterator[str | RawCell]:
    made = 0
    for cell in row:
        if cell.tag not in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}:
            continue
        covered = cell.tag.endswith("covered-table-cell")
        shown: str | RawCell = RawCell("object") if covered else _cell(cell)
        times = _times(cell.get(f"{_TABLE}number-columns-repeated"))
        for _ in range(min(times, WIDEST - made)):
            made += 1
            yield shown
        if made >= WIDEST:
            return


def _cell(cell: ET.Element) -> str | RawCell:
    kind = cell.get(f"{_OFFICE}value-type", "")
    text = "\n".join("".join(part.itertext()) for part in cell.iter(f"{_TEXT}p"))
    if kind in _NUMBERS:
        text = number_text(cell.get(f"{_OFFICE}value", text))
    if cell.get(f"{_TABLE}formula") is not None:
        return RawCell("formula", text)
    if kind in _DATES:
        return RawCell("date", text)
    if not text and any(not part.tag.startswith(_TEXT) for part in cell):
        return RawCell("object")
    return text


def number_text(stated: str) -> str:
    """`3.80671E+11` and `150.0` as the whole numbers they are; other decimals as written."""
    try:
        value = Decimal(stated)
    except InvalidOperation:
        return stated
    if not value.is_finite() or abs(value) >= _LARGEST:
        return stated
    if value == value.to_integral_value():
        return str(int(value))
    return stated if "e" not in stated.lower() else format(value, "f")


def _times(stated: str | None) -> int:
    if stated is None or not (stated.isascii() and stated.isdigit()):
        return 1
    return max(min(int(stated[:9]), 10_000_000), 1)


def _events(content: bytes) -> Iterator[tuple[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        member = next(one for one in pack.infolist() if one.filename == "content.xml")
    parser: Any = ET.XMLPullParser(["start", "end"])
    first = True
    try:
        for piece in inflated(content, member):
            if first:
                refuse_doctype(piece)
                first = False
            parser.feed(piece)
            yield from parser.read_events()
    except ET.ParseError:
        raise FileTrouble("damaged") from None
