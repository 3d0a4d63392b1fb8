"""Fuzzed tables: good files of a grammar, then broken; each row is read or named, never lost.

The oracle: a table is read whole or refused with a kind of FileTrouble; every row that the grammar
made bad is not `ready`; every good row keeps its number and sum to the kopiyka.
"""

from __future__ import annotations

import asyncio
import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.tables_in import TablesIn
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.batch import Code, Kind, Level
from kyivstar_desktop.domain.batch_judging import Facts, Terms, judge, read_row
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.money import Money
from support.table_files import rezip, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kyivstar_desktop.domain.batch import BatchRow

SEED = 32_033
LANDING, LONG = 400, 200_000
KINDS = frozenset(
    {
        "missing", "denied", "full", "format", "empty", "damaged", "password", "encoding",
        "changed", "tooMany", "tooBig", "noNumber", "sheet", "bomb", "macros", "external", "nul",
        "quotes", "path",
    }
)  # fmt: skip
TERMS = Terms(Kind.TOPUP, date(2026, 11, 22), Money(1_00), Money(10_000_00))
BAD_NUMBERS = ("067", "3.80671E+11", "0443334455", "олена", "+48601234567", "06712345678901")
BAD_SUMS = ("0", "-5", "1e3", "1_000", "1,234", "10.005", "\uff11\uff10", "10000,01", "сто")
NAMES = ("Олена", "Ґанна Їжак", "O'Neil; Jr", 'Лапки "так"', "", "a\tb")
ENCODINGS = ("utf-8", "utf-8-sig", "cp1251", "utf-16")


def good(draw: random.Random) -> tuple[str, str, str, int]:
    """(number, spelled number, spelled sum, kopiykas)."""
    digits = f"{draw.randrange(10**7):07d}"
    kopiykas = draw.randrange(1_00, 10_000_00)
    spelled = draw.choice(
        (f"067{digits}", f"+38067{digits}", f"38067{digits}", f"067 {digits[:3]}-{digits[3:]}")
    )
    comma = draw.choice((",", "."))
    return f"+38067{digits}", spelled, f"{kopiykas // 100}{comma}{kopiykas % 100:02d}", kopiykas


def table(draw: random.Random) -> tuple[list[tuple[str, str, str]], list[tuple[str, int] | None]]:
    """(cells of each row, what must be read of it; None: it is bad)."""
    rows: list[tuple[str, str, str]] = []
    wanted: list[tuple[str, int] | None] = []
    for n in range(draw.randrange(2, 40)):
        number, spelled, amount, kopiykas = good(draw)
        bad = n > 1 and draw.random() < 0.3
        if bad and draw.random() < 0.5:
            spelled = draw.choice(BAD_NUMBERS)
        elif bad:
            amount = draw.choice(BAD_SUMS)
        rows.append((spelled, amount, draw.choice(NAMES)))
        wanted.append(None if bad else (number, kopiykas))
    return rows, wanted


def written(draw: random.Random, folder: Path, rows: list[tuple[str, str, str]]) -> Path:
    """The rows as a file of some kind."""
    heads = ("Номер", "Сума", "ПІБ")
    if draw.random() < 0.2:
        return write_xlsx(folder / "a.xlsx", [heads, *rows])
    delimiter, end = draw.choice(";\t,"), draw.choice(("\n", "\r\n", "\r"))
    lines = [delimiter.join(quoted(cell, delimiter) for cell in row) for row in [heads, *rows]]
    text = end.join(lines) + end
    encoding = draw.choice(ENCODINGS)
    path = folder / "a.csv"
    path.write_bytes(text.encode(encoding, "replace"))
    return path


def quoted(cell: str, delimiter: str) -> str:
    if any(one in cell for one in (delimiter, '"', ",", ";", "\t")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def broken(draw: random.Random, path: Path) -> None:
    """Bytes flipped, cut, doubled; members of a workbook replaced."""
    content = bytearray(path.read_bytes())
    act = draw.randrange(5)
    if act == 0:
        for _ in range(draw.randrange(1, 8)):
            content[draw.randrange(len(content))] = draw.randrange(256)
    elif act == 1:
        del content[draw.randrange(len(content)) :]
    elif act == 2:
        at = draw.randrange(len(content))
        content[at:at] = bytes(draw.randrange(256) for _ in range(draw.randrange(1, 50)))
    elif act == 3:
        content[0:0] = draw.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"PK\x03\x04", b'"'))
    elif path.suffix == ".xlsx":
        rezip(path, drop=draw.choice(("xl/workbook.xml", "xl/sharedStrings.xml", "_rels/.rels")))
        return
    path.write_bytes(bytes(content))


async def judged(tables: TablesIn, path: Path) -> list[BatchRow]:
    seen = await tables.preview(path)
    found: list[BatchRow] = []
    async for chunk in tables.rows(seen):
        for raw in chunk:
            row = read_row(len(found) + 1, raw, seen.mapping, TERMS)
            found.append(judge(row, Facts(), TERMS))
    return found


def check_good(rows: list[BatchRow], wanted: list[tuple[str, int] | None]) -> str:
    """What is wrong with the reading of a good file, or ""."""
    if len(rows) != len(wanted):
        return f"{len(rows)} rows of {len(wanted)}"
    for row, must in zip(rows, wanted, strict=True):
        if must is None and row.level is Level.OK:
            return f"a bad row passed: {row}"
        if must is not None:
            amount = row.amount.kopiykas if row.amount is not None else -1
            if (row.number, amount, row.code) != (*must, Code.READY):
                return f"a good row was misread: {row}, wanted {must}"
    return ""


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_no_file_is_a_surprise(
    tmp_path: Path, *, long_run: bool, tell: Callable[[str], None]
) -> None:
    files = LONG if long_run else LANDING
    workers = Workers(1)
    tables, refused, read_anyway = TablesIn(workers), dict[str, int](), 0

    async def all_of_them() -> None:
        nonlocal read_anyway
        for n in range(files):
            draw = random.Random(f"{SEED}:{n}")
            rows, wanted = table(draw)
            path = written(draw, tmp_path, rows)
            found = await judged(tables, path)
            assert not check_good(found, wanted), (n, check_good(found, wanted))
            broken(draw, path)
            try:
                anyway = await judged(tables, path)
            except FileTrouble as trouble:
                refused[trouble.kind] = refused.get(trouble.kind, 0) + 1
            else:
                read_anyway += 1
                assert all(r.level is Level.ERROR or r.number for r in anyway), n
            path.unlink(missing_ok=True)

    try:
        asyncio.run(all_of_them())
    finally:
        workers.close()
    tell(f"batch files: {files} good and {files} broken; refused {refused}, read {read_anyway}")
    assert refused
    assert set(refused) <= KINDS
    assert read_anyway
