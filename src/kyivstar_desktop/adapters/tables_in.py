"""Tables of the user's files: CSV, XLSX, XLS, ODS, looked at first and read in chunks.

What a file is, its content says, not its name. A file too large is refused by its size, before a
byte of it is read; one that changes between the look and the end of the reading is refused too.
"""

from __future__ import annotations

import errno
import stat
from collections import Counter
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.adapters import tables_in_book, tables_in_text
from kyivstar_desktop.domain.batch import MOST_ROWS, FoundFile, Preview, RawCell, RawRow
from kyivstar_desktop.domain.batch_columns import doubts, find_header, guess
from kyivstar_desktop.domain.batch_parse import Unread, read_number, text_of
from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Iterator
    from pathlib import Path

    from kyivstar_desktop.adapters.tables_in_text import Table
    from kyivstar_desktop.adapters.workers import Workers

T = TypeVar("T")
CHUNK = 2_000
LOOKED_AT = 200
SHOWN = 20
TEXT_MOST = 64 * 1024 * 1024
BOOK_MOST = 32 * 1024 * 1024
TEXTS, BOOKS = frozenset((".csv", ".txt", ".tsv")), frozenset((".xlsx", ".xls", ".ods"))
_KINDS = {errno.ENOENT: "missing", errno.ENOTDIR: "missing", errno.EISDIR: "format"}
_LOCKS = ("~$", ".~lock", ".")


class TablesIn:
    """The `TablesPort`. All work is done in worker threads."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    async def run(self, work: Callable[..., T], *args: Any) -> T:
        return await self._workers.run(work, *args)

    async def preview(
        self, path: Path, *, sheet: str = "", encoding: str = "", delimiter: str = ""
    ) -> Preview:
        """FileTrouble: missing, denied, format, empty, tooBig, tooMany, damaged, password, sheet,
        encoding (row: the first line that is unlike the others), nul, quotes, bomb, macros,
        external, path.
        """
        return await self._run(_preview, path, sheet, encoding, delimiter)

    async def rows(self, preview: Preview) -> AsyncGenerator[tuple[RawRow, ...], None]:
        """Chunks of at most 2 000 rows; FileTrouble as `preview`, and changed."""
        table = await self._run(_open, preview)
        try:
            while chunk := await self._run(_take, table, preview):
                yield chunk
            await self._run(table.finish)
        finally:
            await self._workers.run(table.close)

    async def listing(self, folder: Path) -> tuple[FoundFile, ...]:
        """Tables in a folder by name, no hidden ones. FileTrouble: missing, denied."""
        return await self._run(_listing, folder)

    async def _run(self, work: Callable[..., T], *args: Any) -> T:
        try:
            return await self._workers.run(work, *args)
        except OSError as error:
            raise FileTrouble(_KINDS.get(error.errno or 0, "denied")) from None


# --- in a worker thread ---------------------------------------------------------------------------
def _look(path: Path) -> os.stat_result:
    """The file's own facts; FileTrouble for what is no plain table of a bearable size."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise FileTrouble("format")
    suffix = path.suffix.lower()
    if suffix not in TEXTS | BOOKS:
        raise FileTrouble("format")
    if found.st_size > (TEXT_MOST if suffix in TEXTS else BOOK_MOST):
        raise FileTrouble("tooBig")
    if not found.st_size:
        raise FileTrouble("empty")
    return found


def _preview(path: Path, sheet: str, encoding: str, delimiter: str) -> Preview:
    facts = _look(path)
    kind = tables_in_book.kind_of(path)
    if kind:
        book = tables_in_book.look(path, kind, sheet)
        rows, hashed, spelled = book.head(LOOKED_AT), book.hashed, tables_in_text.NO_SPELLING
        sheets, shown, estimate = book.sheets, book.sheet, book.count
        hidden, more = book.hidden, ("sheet",) if book.others and not sheet else ()
    elif path.suffix.lower() in BOOKS:
        raise FileTrouble("damaged")
    else:
        spelled, hashed, lines = tables_in_text.look(path, encoding, delimiter)
        rows = tables_in_text.head(path, spelled, LOOKED_AT)
        sheets, shown, estimate, hidden, more = (), "", lines, 0, ()
    if not rows:
        raise FileTrouble("empty")
    cells = [row.cells for row in rows]
    above, header = find_header(cells[:SHOWN])
    heads = cells[above - 1] if header else None
    columns, mapping = guess(heads, cells[above:])
    if estimate - above > MOST_ROWS:
        raise FileTrouble("tooMany", row=MOST_ROWS + 1 + above)
    return Preview(
        path=path,
        name=path.name,
        size=facts.st_size,
        sheets=sheets,
        sheet=shown,
        encoding=spelled.encoding,
        encodings=spelled.encodings,
        delimiter=spelled.delimiter,
        header=header,
        columns=columns,
        sample=tuple(tuple(map(text_of, row)) for row in cells[above : above + SHOWN]),
        rows_estimate=max(estimate - above, 0),
        skip=rows[above - 1].line_no if above else 0,
        mapping=mapping,
        file_hash=hashed,
        mtime_ns=facts.st_mtime_ns,
        inode=facts.st_ino,
        doubts=(*doubts(heads, cells[above:]), *more),
        hidden=hidden,
    )


def _open(preview: Preview) -> Table:
    facts = _look(preview.path)
    need_same(preview, facts)
    kind = tables_in_book.kind_of(preview.path)
    if kind:
        return tables_in_book.open_book(preview, kind)
    return tables_in_text.open_text(preview)


def need_same(preview: Preview, facts: os.stat_result) -> None:
    """FileTrouble("changed") where size, time or the file itself is another one."""
    seen = (preview.size, preview.mtime_ns, preview.inode)
    if (facts.st_size, facts.st_mtime_ns, facts.st_ino) != seen:
        raise FileTrouble("changed")


def _take(table: Table, preview: Preview) -> tuple[RawRow, ...]:
    """The next rows below the header; blank ones at the very end are dropped by the table."""
    rows = tuple(_below(table.rows, preview.skip))
    if preview.delimiter != ",":
        return rows
    heads = _heads(preview)
    return tuple(_whole(row, preview, heads) for row in rows)


def _heads(preview: Preview) -> int:
    """Cells that an honest row of this table has: by its header, else as most rows have."""
    if preview.header:
        return max((at for at, one in enumerate(preview.columns, 1) if one.title), default=0)
    widths = Counter(len(row) for row in preview.sample)
    return max(widths, key=lambda width: (widths[width], -width), default=0)


def _whole(row: RawRow, preview: Preview, heads: int) -> RawRow:
    """A row that a comma inside its sum has cut says so in its cells: it is never shifted."""
    cells, at = row.cells, preview.mapping.amount
    more = max((n for n, cell in enumerate(cells, 1) if cell), default=0) - heads
    if more <= 0:
        more = int(at is not None and _is_halved(cells, at, preview))
    if more <= 0:
        return row
    made: list[str | RawCell] = []
    for n, cell in enumerate(cells):
        if preview.mapping.what is None and not isinstance(read_number(cell), Unread):
            made.append(cell)
        elif n == at:
            made.append(RawCell("cut", ",".join(map(text_of, cells[n : n + more + 1]))))
        else:
            made.append(RawCell("cut", text_of(cell)))
    return RawRow(row.line_no, tuple(made))


def _is_halved(cells: tuple[str | RawCell, ...], at: int, preview: Preview) -> bool:
    """Whether two digits that look like kopiykas stand where the column has words or nothing."""
    if at + 1 >= len(cells) or at + 1 >= len(preview.columns):
        return False
    whole, part = text_of(cells[at]), text_of(cells[at + 1])
    if not (part.isascii() and part.isdigit() and len(part) <= 2 and whole[-1:].isdigit()):
        return False
    if "." in whole:
        return False
    if preview.columns[at + 1].guess in {"name", "comment"}:
        return True
    beside = [row[at + 1] for row in preview.sample if at + 1 < len(row)]
    return sum(one.isdigit() for one in beside) * 2 < len(beside)


def _below(rows: Iterator[RawRow], skip: int) -> Iterator[RawRow]:
    taken = 0
    while taken < CHUNK:
        row = next(rows, None)
        if row is None:
            return
        if row.line_no > skip:
            taken += 1
            yield row


def _listing(folder: Path) -> tuple[FoundFile, ...]:
    found = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in TEXTS | BOOKS or path.name.startswith(_LOCKS):
            continue
        facts = path.stat()
        if stat.S_ISREG(facts.st_mode):
            found.append(FoundFile(path, path.name, facts.st_size, mtime_ns=facts.st_mtime_ns))
    return tuple(found)
