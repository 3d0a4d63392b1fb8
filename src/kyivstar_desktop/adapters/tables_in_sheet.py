"""The XML of an XLSX sheet, looked through for what its values do not tell.

Which cells are formulas or are covered by a merged one, how many rows are hidden. Attributes may
stand in any order and names may have a prefix, as writers other than Excel spell them.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from kyivstar_desktop.adapters.tables_in_zip import inflated, refuse_doctype
from kyivstar_desktop.domain.batch import MOST_ROWS
from kyivstar_desktop.domain.batch_columns import index_of, letter_of
from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s(?:[^>]*?\s)??r=[\"']([A-Z]{1,3}[0-9]{1,7})[\"'][^>]*>\s*<(?:\w+:)?f[\s/>]"
)
_ANY_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']"
)
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_HIDDEN = re.compile(rb"<(?:\w+:)?row\s[^>]*?\bhidden=[\"'](?:1|true)[\"']")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_NAME = re.compile(rb"\sname=[\"']([^\"']*)[\"']")
_IDENT = re.compile(rb"\s\w+:id=[\"']([^\"']*)[\"']")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_TARGET = re.compile(rb"\sTarget=[\"']([^\"']*)[\"']")
_OVERLAP = 512
_COVERED_MOST = 200_000


@dataclass(frozen=True, slots=True)
class Scanned:
    """`formulas` are places as B4, `covered` (line from 1, column from 0)."""

    formulas: frozenset[str]
    covered: frozenset[tuple[int, int]]
    hidden: int = 0


def scan(pieces: Callable[[], Iterator[bytes]], *, most: int, widest: int) -> Scanned:
    """FileTrouble: tooMany (more rows than `most`), damaged."""
    formulas: set[str] = set()
    covered: set[tuple[int, int]] = set()
    told: set[int] = set()
    places: set[int] = set()
    rows, hidden, start, rest = 0, 0, 0, b""
    for piece in pieces():
        both = rest + piece
        for found in _FORMULA.finditer(both):
            formulas.add(found.group(1).decode())
            told.add(start + found.end())
        places.update(start + found.end() for found in _ANY_FORMULA.finditer(both))
        for found in _MERGED.finditer(both):
            covered |= _cells_of(found, most, widest)
        fresh = len(rest) - 5
        rows += sum(1 for one in _ROW.finditer(both) if one.start() >= fresh)
        hidden += sum(1 for one in _HIDDEN.finditer(both) if one.end() > len(rest))
        if rows > most * 2:
            raise FileTrouble("tooMany", row=MOST_ROWS + 1)
        cut = max(len(both) - _OVERLAP, len(rest))
        start, rest = start + cut, both[cut:]
    if rows > most:
        raise FileTrouble("tooMany", row=MOST_ROWS + 1)
    if places - told:  # cells that do not say their place, or with long attributes
        formulas |= _Counted().read(pieces())
    return Scanned(frozenset(formulas), frozenset(covered), hidden)


def any_rows(pieces: Iterable[bytes]) -> bool:
    """Whether a sheet has a cell at all."""
    rest = b""
    for piece in pieces:
        both = rest + piece
        if re.search(rb"<(?:\w+:)?(?:v|is)[\s/>]", both):
            return True
        rest = both[-8:]
    return False


@dataclass(slots=True)
class _Counted:
    """Places of formulas by a full parse: a cell without a place stands after the one before."""

    line: int = 0
    column: int = -1
    found: set[str] = field(default_factory=set)

    def read(self, pieces: Iterable[bytes]) -> set[str]:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._begins
        try:
            for piece in pieces:
                parser.Parse(piece)
        except expat.ExpatError:
            raise FileTrouble("damaged") from None
        return self.found

    def _begins(self, name: str, told: dict[str, str]) -> None:
        kind = name.rpartition(":")[2]
        if kind == "row":
            self.line = _count(told.get("r", ""), self.line + 1)
            self.column = -1
        elif kind == "c":
            letters = told.get("r", "").rstrip("0123456789")
            self.column = index_of(letters) if letters.isalpha() else self.column + 1
        elif kind == "f":
            self.found.add(f"{letter_of(self.column)}{self.line}")


def _count(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else other


def _cells_of(found: re.Match[bytes], most: int, widest: int) -> set[tuple[int, int]]:
    """Places that a merged cell covers, without its first; at most a page of them."""
    left, top, right, bottom = (one.decode() for one in found.groups())
    columns = range(index_of(left), min(index_of(right), widest) + 1)
    lines = range(int(top), min(int(bottom), int(top) + most) + 1)
    if len(columns) * len(lines) > _COVERED_MOST:
        raise FileTrouble("damaged")
    return {(line, column) for line in lines for column in columns} - {(int(top), index_of(left))}


# --- where a sheet lies ---------------------------------------------------------------------------
def sheet_xml(content: bytes, sheet: str) -> Iterator[bytes]:
    """FileTrouble: sheet, damaged, bomb."""
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        by_name = {one.filename: one for one in pack.infolist()}
        book = b"".join(inflated(content, by_name["xl/workbook.xml"]))
        refuse_doctype(book)
        member = by_name.get(_target_of(content, by_name, book, sheet))
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
    ids = {_named(one, _NAME): _named(one, _IDENT) for one in _SHEET.findall(book)}
    relations = members.get("xl/_rels/workbook.xml.rels")
    if sheet not in ids or relations is None:
        raise FileTrouble("damaged")
    wanted = re.compile(rb"\sId=[\"']" + re.escape(ids[sheet].encode()) + rb"[\"']")
    for found in _RELATION.findall(b"".join(inflated(content, relations))):
        if wanted.search(found):
            name = _named(found, _TARGET)
            return name.removeprefix("/") if name.startswith("/") else f"xl/{name}"
    raise FileTrouble("damaged")


def _named(tag: bytes, pattern: re.Pattern[bytes]) -> str:
    found = pattern.search(tag)
    return html.unescape(found.group(1).decode("utf-8", "replace")) if found else ""
