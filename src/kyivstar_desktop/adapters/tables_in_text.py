"""CSV of any spelling: encoding, delimiter and line ends found, each odd line named."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from kyivstar_desktop.domain.batch import RawRow
from kyivstar_desktop.domain.batch_parse import Unread, read_number
from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Preview

ENCODINGS = ("utf-8", "cp1251", "utf-16-le", "utf-16-be")
DELIMITERS = (";", "\t", ",", "|")
LONGEST_RECORD = 20  # lines of one record; more means a quote that never closes
WIDEST = 256
PIECE = 1024 * 1024
_SURE = 3  # so many letters of two bytes are no accident


@dataclass(frozen=True, slots=True)
class Spelling:
    """`encodings` are those that the person may choose from; all empty for a workbook."""

    encoding: str
    encodings: tuple[str, ...]
    delimiter: str


NO_SPELLING = Spelling("", (), "")


class Table(Protocol):
    """An open table in a worker's hands."""

    rows: Iterator[RawRow]

    def finish(self) -> None:
        """After the last row. FileTrouble("changed")."""
        ...

    def close(self) -> None: ...


# --- a first look ---------------------------------------------------------------------------------
def look(path: Path, encoding: str, delimiter: str) -> tuple[Spelling, str, int]:
    """(how it is spelled, SHA-256 of the file, about how many lines)."""
    with path.open("rb") as file:
        start = file.read(4096)
    found = encoding or _by_mark(start)
    hashed, lines, guessed = _scan(path, judged=not found)
    found = found or guessed
    given = delimiter or _delimiter(path, found)
    return Spelling(found, ENCODINGS, given), hashed, lines


def _by_mark(start: bytes) -> str:
    """By its byte order mark, or by where zero bytes stand; "" for a text of bytes."""
    if start.startswith(BOM_UTF8):
        return "utf-8"
    if start.startswith(BOM_UTF16_LE):
        return "utf-16-le"
    if start.startswith(BOM_UTF16_BE):
        return "utf-16-be"
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = max(len(start) // 2, 1)
    if odd * 3 > half and even * 10 < half:
        return "utf-16-le"
    if even * 3 > half and odd * 10 < half:
        return "utf-16-be"
    return ""


def _scan(path: Path, *, judged: bool) -> tuple[str, int, str]:
    """(hash, lines, encoding) of a file, line by line; FileTrouble where two are mixed."""
    digest, lines = hashlib.sha256(), 0
    kinds: dict[str, int] = {}  # kind: its first line
    unsure: list[int] = []
    with path.open("rb") as file:
        for piece in file:
            digest.update(piece)
            for line in piece.split(b"\r") if piece.count(b"\r") > 1 else (piece,):
                if not line.strip(b"\x00\r\n"):
                    continue
                lines += 1
                if judged and not line.isascii():
                    kind = _kind(line)
                    if kind == "unsure":
                        unsure.append(lines)
                    else:
                        kinds.setdefault(kind, lines)
    if len(kinds) > 1:
        raise FileTrouble("encoding", row=max(kinds.values()))
    if not kinds:
        return digest.hexdigest(), lines, "utf-8"
    return digest.hexdigest(), lines, next(iter(kinds))


def _kind(line: bytes) -> str:
    """cp1251 where a line is no UTF-8; a line with few long letters proves nothing."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1251"
    return "utf-8" if sum(one > "\x7f" for one in text) >= _SURE else "unsure"


def _delimiter(path: Path, encoding: str) -> str:
    """The one that cuts most rows as it cuts most rows: quotes are read as quotes.

    `;` stands before the others, as a Ukrainian Excel writes.
    """
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        sample = [line for _, line in zip(range(60), file, strict=False) if line.strip()]
    best, most = ";", 0
    for one in DELIMITERS:
        widths = Counter(_widths(sample, one))
        widths.pop(1, None)
        widths.pop(0, None)
        rows = max(widths.values(), default=0)
        if rows > most:
            best, most = one, rows
    return best


def _widths(sample: list[str], delimiter: str) -> list[int]:
    """Cells of each record."""
    try:
        return [len(row) for row in csv.reader(sample, delimiter=delimiter) if row]
    except csv.Error:
        return []


def head(path: Path, spelled: Spelling, most: int) -> list[RawRow]:
    """The first rows as they would be read."""
    with _text(path.open("rb"), spelled.encoding) as text:
        return [row for _, row in zip(range(most), _records(text, spelled), strict=False)]


# --- reading --------------------------------------------------------------------------------------
class _Hashed(io.RawIOBase):
    """A file that tells the hash of all that was read of it."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        read = self._file.read(len(buffer))
        buffer[: len(read)] = read
        self.digest.update(read)
        return len(read)

    def drain(self) -> str:
        """The hash of the whole file, the unread rest too."""
        while piece := self._file.read(PIECE):
            self.digest.update(piece)
        return self.digest.hexdigest()


class TextTable:
    """One CSV being read."""

    def __init__(self, preview: Preview) -> None:
        self._preview = preview
        self._file = preview.path.open("rb")
        self._hashed = _Hashed(self._file)
        spelled = Spelling(preview.encoding, ENCODINGS, preview.delimiter)
        self._text = _text(io.BufferedReader(self._hashed, PIECE), preview.encoding)
        self.rows: Iterator[RawRow] = _records(self._text, spelled)

    def finish(self) -> None:
        """The same file to its last byte, and it still lies where it lay."""
        facts = os.stat(self._preview.path)  # noqa: PTH116 the same call as of an open file
        now = (facts.st_size, facts.st_mtime_ns, facts.st_ino)
        seen = (self._preview.size, self._preview.mtime_ns, self._preview.inode)
        if now != seen or self._hashed.drain() != self._preview.file_hash:
            raise FileTrouble("changed")

    def close(self) -> None:
        self._text.close()
        self._file.close()


def open_text(preview: Preview) -> TextTable:
    return TextTable(preview)


def _text(file: Any, encoding: str) -> io.TextIOWrapper:
    errors = "strict" if encoding.startswith("utf-16") else "surrogateescape"
    return io.TextIOWrapper(file, encoding=encoding, errors=errors, newline="")


def _records(text: io.TextIOWrapper, spelled: Spelling) -> Iterator[RawRow]:
    """Rows with the line each begins in; blank lines at the end are none."""
    reader = csv.reader(text, delimiter=spelled.delimiter or ";")
    blank: list[RawRow] = []
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            raise FileTrouble("quotes", row=line) from None
        except UnicodeDecodeError:
            raise FileTrouble("encoding", row=line) from None
        if cells is None:
            return
        if line == 1 and cells:
            cells[0] = cells[0].removeprefix("\ufeff")
        _check(cells, line, reader.line_num - line)
        if reader.line_num > line:
            _need_closed(cells, line, spelled.delimiter or ";")
        if not any(cells):
            blank.append(RawRow(line, ("",)))
            continue
        yield from blank
        blank.clear()
        yield RawRow(line, tuple(cells[:WIDEST]))


def _check(cells: list[str], line: int, more: int) -> None:
    if more > LONGEST_RECORD:
        raise FileTrouble("quotes", row=line)
    for cell in cells:
        if "\x00" in cell:
            raise FileTrouble("nul", row=line)
        if not cell.isascii() and any("\udc80" <= one <= "\udcff" for one in cell):
            raise FileTrouble("encoding", row=line)


def _need_closed(cells: list[str], line: int, delimiter: str) -> None:
    """A cell that holds whole rows is a quote that was not closed: they would be lost in it."""
    for cell in cells:
        first, *inner = cell.splitlines()[:LONGEST_RECORD] or [""]
        rows = [one for one in inner if _looks_like_row(one, delimiter)]
        if rows or (inner and _looks_like_row(first, delimiter)):
            raise FileTrouble("quotes", row=line)


def _looks_like_row(text: str, delimiter: str) -> bool:
    parts = text.split(delimiter)
    if any(not isinstance(read_number(part.strip('"')), Unread) for part in parts):
        return True
    return len(parts) > 1 and parts[0].strip(' "').replace("+", "").isdigit()
