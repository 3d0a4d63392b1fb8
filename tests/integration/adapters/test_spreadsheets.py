"""Exports: read back by other programs' readers, harmless, and whole or absent."""

from __future__ import annotations

import asyncio
import csv
import json
import os
import zipfile
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import python_calamine

from kyivstar_desktop.adapters.spreadsheets import XLSX_ROWS, TableFiles, csv_text, safe_text
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.spreadsheets import Cell

HEADS = ("Час", "Сума, ₴", "Номер", "Назва")
AT = datetime(2026, 11, 22, 12, 5, 30, 400_000, tzinfo=UTC)
WALL = datetime(2026, 11, 22, 14, 5, 30)  # noqa: DTZ001 a sheet knows no zones
ROWS: list[list[Cell]] = [
    [AT, Money(-1234_56), "+380671234567", "=cmd|'/c calc'!A0"],
    [AT, Money(5), "26000000017", 'Звичайна; назва "у лапках"'],
    [AT, Money(0), "", "-2+3"],
]


async def chunks(
    rows: Sequence[Sequence[Cell]], error: Exception | None = None
) -> AsyncIterator[Sequence[Sequence[Cell]]]:
    for row in rows:
        yield [row]
    if error is not None:
        raise error


def write(path: Path, rows: Sequence[Sequence[Cell]] = ROWS, error: Exception | None = None) -> int:
    async def whole() -> int:
        workers = Workers(2)
        try:
            return await TableFiles(workers).write_table(path, HEADS, chunks(rows, error))
        finally:
            workers.close()

    return asyncio.run(whole())


def test_csv_opens_in_a_ukrainian_excel(tmp_path: Path) -> None:
    path = tmp_path / "історія.csv"
    assert write(path) == 3
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file, delimiter=";"))
    assert found == [
        list(HEADS),
        ["2026-11-22 14:05:30", "-1234,56", "380671234567", "'=cmd|'/c calc'!A0"],
        ["2026-11-22 14:05:30", "0,05", "26000000017", 'Звичайна; назва "у лапках"'],
        ["2026-11-22 14:05:30", "0,00", "", "'-2+3"],
    ]


def test_xlsx_holds_numbers_times_and_texts(tmp_path: Path) -> None:
    path = tmp_path / "історія.XLSX"
    assert write(path) == 3
    found = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert found == [
        list(HEADS),
        [WALL, -1234.56, "380671234567", "'=cmd|'/c calc'!A0"],
        [WALL, 0.05, "26000000017", 'Звичайна; назва "у лапках"'],
        [WALL, 0.0, "", "'-2+3"],
    ]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\0=1", "'\0=1"),
        ("\r=1", "'\r=1"),
        ("+380 67\u00a0123 45 67", "380671234567"),
        ("+380671234567=1", "'+380671234567=1"),
        ("+١٢٣٤٥٦٧٨٩", "'+١٢٣٤٥٦٧٨٩"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text: str, safe: str) -> None:
    assert safe_text(text) == safe
    assert csv_text(text) == safe


@pytest.mark.parametrize(
    ("kopiykas", "text"), [(-1, "-0,01"), (100, "1,00"), (-9_999_999_999, "-99999999,99")]
)
def test_money_is_plain_digits(kopiykas: int, text: str) -> None:
    assert csv_text(Money(kopiykas)) == text


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx"])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")
    with pytest.raises(FileTrouble, match="missing"):
        write(path, error=FileTrouble("missing"))
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx"])
def test_a_missing_folder_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileTrouble, match="missing"):
        write(tmp_path / "none" / name)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_ours_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileTrouble, match="denied"):
        write(tmp_path / "x.csv")
    tmp_path.chmod(0o700)


@pytest.mark.parametrize("name", ["x.ods", "x", "x.csv.exe"])
def test_another_format_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileTrouble, match="format"):
        write(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path) -> None:
    class Endless(Sequence[Sequence[str]]):
        def __len__(self) -> int:
            return XLSX_ROWS

        def __getitem__(self, index: object) -> Sequence[str]:
            raise AssertionError("nothing is written")

    async def whole() -> None:
        async def rows() -> AsyncIterator[Sequence[Sequence[str]]]:
            yield Endless()

        workers = Workers(1)
        try:
            with pytest.raises(FileTrouble, match="format"):
                await TableFiles(workers).write_table(tmp_path / "x.xlsx", HEADS, rows())
        finally:
            workers.close()

    asyncio.run(whole())
    assert list(tmp_path.iterdir()) == []


def test_json_keeps_exact_sums_and_zones(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    assert write(path) == 3
    first, second, third = json.loads(path.read_text(encoding="utf-8"))
    assert first["Сума, ₴"] == "-1234.56"
    assert first["Час"] == "2026-11-22T14:05:30+02:00"
    assert first["Назва"] == "=cmd|'/c calc'!A0", "no spreadsheet reads it"
    assert (second["Номер"], third["Сума, ₴"]) == ("26000000017", "0.00")


def test_an_empty_json_is_a_list(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    assert write(path, []) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == []


def test_csv_of_an_old_program_is_cp1251(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"

    async def whole() -> int:
        workers = Workers(2)
        try:
            files = TableFiles(workers)
            return await files.write_table(path, HEADS, chunks(ROWS), encoding="cp1251")
        finally:
            workers.close()

    assert asyncio.run(whole()) == 3
    text = path.read_bytes().decode("cp1251")
    assert "Звичайна" in text
    assert "Сума, ?" in text, "the hryvnia sign is not of that alphabet"


def test_a_pack_is_whole_and_harmless(tmp_path: Path) -> None:
    path = tmp_path / "dispute.zip"

    async def whole() -> None:
        workers = Workers(2)
        try:
            members = {"text.txt": b"letter", "dispute.pdf": b"%PDF-1.4"}
            await TableFiles(workers).write_pack(path, members, ("charges.csv", HEADS, ROWS))
        finally:
            workers.close()

    asyncio.run(whole())
    with zipfile.ZipFile(path) as pack:
        assert pack.testzip() is None
        assert sorted(pack.namelist()) == ["charges.csv", "dispute.pdf", "text.txt"]
        table = pack.read("charges.csv").decode("utf-8-sig")
    assert "-1234,56" in table
    assert "'=cmd" in table


def test_a_pack_into_a_missing_folder_is_said(tmp_path: Path) -> None:
    async def whole() -> None:
        workers = Workers(2)
        try:
            table = ("charges.csv", HEADS, ROWS)
            await TableFiles(workers).write_pack(tmp_path / "no" / "x.zip", {}, table)
        finally:
            workers.close()

    with pytest.raises(FileTrouble) as trouble:
        asyncio.run(whole())
    assert trouble.value.kind == "missing"
