"""Tables that a person could choose, kept as lists of rows."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from fakes.turns import Turns
from kyivstar_desktop.domain.batch import FoundFile, Preview, RawRow
from kyivstar_desktop.domain.batch_columns import doubts, find_header, guess
from kyivstar_desktop.domain.batch_parse import text_of
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.services.ports.batch import TablesPort

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from kyivstar_desktop.domain.batch import RawCell

T = TypeVar("T")
CHUNK = 2000


class FakeTables(Turns, TablesPort):
    """`put` lays a table; a table put again while it is read has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: dict[Path, list[tuple[str | RawCell, ...]]] = {}

    def put(self, path: Path | str, rows: Sequence[Sequence[str | RawCell]]) -> Path:
        place = Path(path)
        self.tables[place] = [tuple(row) for row in rows]
        return place

    async def run(self, work: Callable[..., T], *args: Any) -> T:
        return work(*args)

    async def preview(
        self, path: Path, *, sheet: str = "", encoding: str = "", delimiter: str = ""
    ) -> Preview:
        async with self.turn("preview", path, sheet, encoding, delimiter):
            if path not in self.tables:
                raise FileTrouble("missing")
            rows = self.tables[path]
            skip, header = find_header(rows[:10])
            heads = rows[skip - 1] if header else None
            columns, mapping = guess(heads, rows[skip:])
            return Preview(
                path, path.name, 100 * len(rows), (), sheet, encoding or "utf-8",
                ("utf-8", "cp1251"), delimiter or ";", header, columns,
                tuple(tuple(text_of(cell) for cell in row) for row in rows[skip : skip + 20]),
                len(rows) - skip, skip, mapping, self.digest(path),
                doubts=doubts(heads, rows[skip:]),
            )  # fmt: skip

    def digest(self, path: Path) -> str:
        return hashlib.sha256(repr(self.tables[path]).encode()).hexdigest()

    async def rows(self, preview: Preview) -> AsyncGenerator[tuple[RawRow, ...], None]:
        async with self.turn("rows", preview.path):
            rows = self.tables[preview.path][preview.skip :]
            for at in range(0, len(rows), CHUNK):
                yield tuple(
                    RawRow(preview.skip + at + n, cells)
                    for n, cells in enumerate(rows[at : at + CHUNK], 1)
                )
            if self.digest(preview.path) != preview.file_hash:
                raise FileTrouble("changed")

    async def listing(self, folder: Path) -> tuple[FoundFile, ...]:
        async with self.turn("listing", folder):
            found = [path for path in self.tables if path.parent == folder]
            return tuple(
                FoundFile(path, path.name, 100 * len(self.tables[path]), mtime_ns=1)
                for path in sorted(found)
            )
