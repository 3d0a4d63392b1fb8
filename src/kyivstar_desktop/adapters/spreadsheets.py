"""Tables as files: CSV and XLSX, written beside and moved into place, with formulas made harmless.

Rows come in chunks from the loop and are written in worker threads, one chunk at a time.
"""

from __future__ import annotations

import csv
import errno
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

from kyivstar_desktop.adapters import files
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from kyivstar_desktop.adapters.workers import Workers

Cell = str | Money | datetime
KYIV = ZoneInfo("Europe/Kyiv")
XLSX_ROWS = 1_048_576
_FORMULA = ("=", "+", "-", "@", "\t", "\0", "\r", "\n")
_PHONE_DIGITS = range(9, 16)
_KINDS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
}


class _Table(Protocol):
    def write(self, rows: Sequence[Sequence[Cell]]) -> None: ...
    def close(self) -> None: ...
    def abandon(self) -> None: ...


class TableFiles:
    """The `ExportPort`."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    async def write_table(
        self,
        path: Path,
        heads: Sequence[str],
        rows: AsyncIterator[Sequence[Sequence[Cell]]],
    ) -> int:
        """Writes `heads` and all `rows`; returns how many rows. The old file stays until the end.

        FileTrouble: format (suffix neither .csv nor .xlsx, or more rows than XLSX holds), missing
        folder, denied, full.
        """
        make = _MAKERS.get(path.suffix.lower())
        if make is None:
            raise FileTrouble("format")
        writing = _Writing(path, make)
        count = 0
        try:
            await self._run(writing.begin, [tuple(map(str, heads))])
            async for chunk in rows:
                await self._run(writing.write, chunk)
                count += len(chunk)
            await self._run(writing.finish)
        finally:
            await self._workers.run(writing.abandon)
        return count

    async def _run(self, work: Callable[..., None], *args: Any) -> None:
        try:
            await self._workers.run(work, *args)
        except OSError as error:
            raise FileTrouble(_KINDS.get(error.errno or 0, "denied")) from None


class _Writing:
    """One file on its way; lives in whichever worker thread has its turn."""

    def __init__(self, path: Path, make: Callable[[Path], _Table]) -> None:
        self._path = path
        self._make = make
        self._replacing = files.replaced(path, private=False)
        self._table: _Table | None = None
        self._open = False

    def begin(self, heads: Sequence[Sequence[Cell]]) -> None:
        beside = self._replacing.__enter__()
        self._open = True
        self._table = self._make(beside)
        self._table.write(heads)

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        if self._table is not None:
            self._table.write(rows)

    def finish(self) -> None:
        if self._table is not None:
            table, self._table = self._table, None
            table.close()
            self._open = False
            self._replacing.__exit__(None, None, None)

    def abandon(self) -> None:
        """After a failure: nothing stays but the old file. After `finish`: nothing to do."""
        if self._table is not None:
            self._table.abandon()
        if self._open:
            self._open = False
            stop = InterruptedError()
            try:
                self._replacing.__exit__(InterruptedError, stop, None)
            except InterruptedError:
                return


class _Csv:
    """UTF-8 with BOM and `;`: what a Ukrainian Excel opens with two clicks."""

    def __init__(self, path: Path) -> None:
        self._file: IO[str] = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file, delimiter=";", lineterminator="\r\n")

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        self._writer.writerows([csv_text(cell) for cell in row] for row in rows)

    def close(self) -> None:
        self._file.close()

    abandon = close


class _Xlsx:
    """Row by row to the disk (constant memory); money and times as real numbers."""

    def __init__(self, path: Path) -> None:
        import xlsxwriter  # noqa: PLC0415 only who exports pays for it

        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "tmpdir": str(path.parent),
        }
        self._book = xlsxwriter.Workbook(str(path), options)
        self._sheet = self._book.add_worksheet()
        self._money = self._book.add_format({"num_format": "#,##0.00"})
        self._time = self._book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        self._next = 0

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        if self._next + len(rows) > XLSX_ROWS:
            raise FileTrouble("format", row=XLSX_ROWS)
        for row in rows:
            for column, cell in enumerate(row):
                self._cell(column, cell)
            self._next += 1

    def _cell(self, column: int, cell: Cell) -> None:
        if isinstance(cell, Money):
            # A sheet knows binary numbers only; 15 digits hold every sum of ours exactly.
            self._sheet.write_number(self._next, column, cell.kopiykas / 100, self._money)
        elif isinstance(cell, datetime):
            self._sheet.write_datetime(self._next, column, kyiv_wall(cell), self._time)
        else:
            self._sheet.write_string(self._next, column, safe_text(cell))

    def close(self) -> None:
        from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 as above

        try:
            self._book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else error
            raise cause if isinstance(cause, OSError) else OSError(str(cause)) from None

    def abandon(self) -> None:
        """Drops the sheet's own temporary file; the workbook is never assembled."""
        self._book.fileclosed = True
        self._sheet.row_data_fh.close()
        Path(self._sheet.row_data_filename).unlink(missing_ok=True)


_MAKERS: dict[str, Callable[[Path], _Table]] = {".csv": _Csv, ".xlsx": _Xlsx}


def safe_text(text: str) -> str:
    """A text that no spreadsheet takes for a formula: `'` before = + - @ tab NUL or a line end.

    A phone number loses its plus instead: `380671234567` stays text and can be compared.
    """
    digits = text.replace("\u00a0", "").replace(" ", "").removeprefix("+")
    plain = digits.isascii() and digits.isdigit() and len(digits) in _PHONE_DIGITS
    if plain and text.startswith("+"):
        return digits
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_text(cell: Cell) -> str:
    """Money as `-1234,56`, a time as Kyiv wall time `2026-11-22 14:05:00`, text made safe."""
    if isinstance(cell, Money):
        whole, cents = divmod(abs(cell.kopiykas), 100)
        return f"{'-' if cell.kopiykas < 0 else ''}{whole},{cents:02d}"
    if isinstance(cell, datetime):
        return kyiv_wall(cell).strftime("%Y-%m-%d %H:%M:%S")
    return safe_text(cell)


def kyiv_wall(moment: datetime) -> datetime:
    """Kyiv wall time without a zone, as spreadsheets have it."""
    return moment.astimezone(KYIV).replace(tzinfo=None, microsecond=0)
