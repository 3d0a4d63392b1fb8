"""A table of the user's as it would be read: its columns, its first rows, its raw cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Column:
    """`guess`: number amount name comment external_id what, or ""."""

    letter: str
    title: str
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Index of the column of each role, None where the file has none."""

    number: int | None = None
    amount: int | None = None
    name: int | None = None
    comment: int | None = None
    external_id: int | None = None
    what: int | None = None

    @property
    def roles(self) -> tuple[tuple[str, int], ...]:
        found = (
            (role, getattr(self, role))
            for role in ("number", "amount", "name", "comment", "external_id", "what")
        )
        return tuple((role, at) for role, at in found if at is not None)


@dataclass(frozen=True, slots=True)
class Preview:
    """A table as it would be read. `sample` are the first rows under the header, as text.

    `skip` rows stand above the data (a title, the header). `file_hash`, `mtime_ns` and `inode`
    tell later whether the file is still this one. `doubts`: number, amount (more than one column,
    or other words above it), sheet (another one has rows too): a person is asked before the check.
    `hidden` rows of the sheet are read as any other.
    """

    path: Path
    name: str
    size: int
    sheets: tuple[str, ...]
    sheet: str
    encoding: str
    encodings: tuple[str, ...]
    delimiter: str
    header: bool
    columns: tuple[Column, ...]
    sample: tuple[tuple[str, ...], ...]
    rows_estimate: int
    skip: int = 0
    mapping: Mapping = Mapping()
    file_hash: str = ""
    mtime_ns: int = 0
    inode: int = 0
    doubts: tuple[str, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell that is no plain text. `kind`: formula, object, date, number, cut (at a comma)."""

    kind: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One line of a table as text; `cells` that are no text are RawCell."""

    line_no: int
    cells: tuple[str | RawCell, ...]
