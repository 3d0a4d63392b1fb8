"""Tables as files: CSV, XLSX, JSON and packs, written beside and moved into place.

Formulas are made harmless.

Rows come in chunks from the loop and are written in worker threads, one chunk at a time.
"""

from __future__ import annotations

import csv
import errno
import io
import json
import zipfile
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

from kyivstar_desktop.adapters import files
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence

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
        *,
        encoding: str = "",
    ) -> int:
        """Writes `heads` and all `rows`; returns how many rows. The old file stays until the end.

        `encoding` is of a CSV: "" is UTF-8 with BOM, else cp1251, whose missing letters become `?`.
        FileTrouble: format (suffix is not .csv, .xlsx or .json, or more rows than XLSX holds),
        missing folder, denied, full.
        """
        make = _MAKERS.get(path.suffix.lower())
        if make is None:
            raise FileTrouble("format")
        if make is _Csv and encoding:
            make = partial(_Csv, encoding=encoding)
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

    async def write_pack(
        self,
        path: Path,
        members: Mapping[str, bytes],
        table: tuple[str, Sequence[str], Sequence[Sequence[Cell]]],
    ) -> None:
        """A ZIP of `members` and of one CSV. FileTrouble as of `write_table`."""
        name, heads, rows = table
        await self._run(_zip, path, {**members, name: csv_bytes([heads, *rows])})

    async def read_bytes(self, path: Path, most: int) -> bytes:
        """A whole file the user has chosen. FileTrouble: missing, denied, big."""
        content: list[bytes] = []
        await self._run(_read, path, most, content)
        if len(content[0]) > most:
            raise FileTrouble("big")
        return content[0]

    async def write_bytes(self, path: Path, content: bytes) -> None:
        """The whole file or none. FileTrouble as of `write_table`."""
        await self._run(_write, path, content)

    async def _run(self, work: Callable[..., None], *args: Any) -> None:
        try:
            await self._workers.run(work, *args)
        except OSError as error:
            raise FileTrouble(_KINDS.get(error.errno or 0, "denied")) from None


def _read(path: Path, most: int, content: list[bytes]) -> None:
    """One byte more than `most` is enough to know; a folder or a device is no file."""
    if path.exists() and not path.is_file():
        raise PermissionError(errno.EACCES, "not a file")
    with path.open("rb") as file:
        content.append(file.read(most + 1))


def _write(path: Path, content: bytes) -> None:
    with files.replaced(path, private=False) as beside:
        beside.write_bytes(content)


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

    def __init__(self, path: Path, *, encoding: str = "utf-8-sig") -> None:
        self._file: IO[str] = path.open("w", encoding=encoding, errors="replace", newline="")
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


class _Json:
    """A list of objects named by the heads: money as text `-1234.56`, times with their zone."""

    def __init__(self, path: Path) -> None:
        self._file: IO[str] = path.open("w", encoding="utf-8", newline="\n")
        self._heads: tuple[str, ...] = ()

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        for row in rows:
            if not self._heads:
                self._heads = tuple(str(cell) for cell in row)
                self._file.write("[")
                self._between = "\n"
                continue
            named = {head: json_value(cell) for head, cell in zip(self._heads, row, strict=True)}
            self._file.write(self._between + json.dumps(named, ensure_ascii=False))
            self._between = ",\n"

    def close(self) -> None:
        self._file.write("\n]\n")
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


_MAKERS: dict[str, Callable[[Path], _Table]] = {".csv": _Csv, ".xlsx": _Xlsx, ".json": _Json}


def _zip(path: Path, members: dict[str, bytes]) -> None:
    with (
        files.replaced(path, private=False) as beside,
        zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as pack,
    ):
        for name, content in members.items():
            pack.writestr(name, content)


def csv_bytes(rows: Sequence[Sequence[Cell]]) -> bytes:
    """A small table as a CSV of UTF-8 with BOM."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([csv_text(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def json_value(cell: Cell) -> str:
    """Money as `-1234.56`, a time as RFC 3339 of Kyiv, text as it is."""
    if isinstance(cell, Money):
        return csv_text(cell).replace(",", ".")
    if isinstance(cell, datetime):
        return cell.astimezone(KYIV).isoformat(timespec="seconds")
    return cell


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
