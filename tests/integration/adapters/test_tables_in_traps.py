"""Tables that look whole and are not: cut sums, open quotes, blank tops, other sheets."""

from __future__ import annotations

import asyncio
import zipfile
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.tables_in import TablesIn
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.batch import Mapping, RawCell
from kyivstar_desktop.domain.errors import FileTrouble
from support.table_files import ods_row, rezip, write_ods, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Preview, RawRow

PHONE = "0671234567"


@pytest.fixture
def tables() -> Iterator[TablesIn]:
    workers = Workers(2)
    yield TablesIn(workers)
    workers.close()


def read(tables: TablesIn, path: Path, sheet: str = "") -> tuple[Preview, list[RawRow]]:
    async def whole() -> tuple[Preview, list[RawRow]]:
        seen = await tables.preview(path, sheet=sheet)
        return seen, [row async for chunk in tables.rows(seen) for row in chunk]

    return asyncio.run(whole())


def text(path: Path, content: str) -> Path:
    path.write_text(content, encoding="utf-8")
    return path


# --- commas ---------------------------------------------------------------------------------------
def test_a_sum_cut_at_its_comma_is_no_sum(tables: TablesIn, tmp_path: Path) -> None:
    lines = ("Номер,Сума", f"{PHONE},100,50", "0671234568,100", "0671234569,1,234.50", "")
    _, rows = read(tables, text(tmp_path / "a.csv", "\n".join(lines)))
    assert [row.cells[:2] for row in rows] == [
        (PHONE, RawCell("cut", "100,50")),
        ("0671234568", "100"),
        ("0671234569", RawCell("cut", "1,234.50")),
    ]


def test_kopiykas_in_the_next_column_are_seen(tables: TablesIn, tmp_path: Path) -> None:
    lines = ("Номер,Сума,Коментар", f"{PHONE},100,50", "0671234568,100,премія", "067123456,5,")
    _, rows = read(tables, text(tmp_path / "a.csv", "\n".join(lines)))
    assert [row.cells[1] for row in rows] == [RawCell("cut", "100,50"), "100", "5"]


def test_a_tariff_cut_at_its_comma_is_no_other_tariff(tables: TablesIn, tmp_path: Path) -> None:
    lines = ("Номер,Тариф", f"{PHONE},Смарт, безліміт", "0671234568,Смарт")
    seen, rows = read(tables, text(tmp_path / "a.csv", "\n".join(lines)))
    assert (seen.mapping.number, seen.mapping.what) == (0, 1)
    assert rows[0].cells[0] == RawCell("cut", PHONE)
    assert rows[1].cells == ("0671234568", "Смарт")


def test_commas_that_cut_nothing_stay(tables: TablesIn, tmp_path: Path) -> None:
    lines = ("Номер,Сума,ПІБ,", f'{PHONE},"100,50",Олена,', "0671234568,30.5,Ігор,")
    _, rows = read(tables, text(tmp_path / "a.csv", "\n".join(lines)))
    assert [row.cells[:3] for row in rows] == [
        (PHONE, "100,50", "Олена"), ("0671234568", "30.5", "Ігор"),
    ]  # fmt: skip


# --- quotes ---------------------------------------------------------------------------------------
def test_a_quote_that_swallows_rows_is_named_with_its_line(
    tables: TablesIn, tmp_path: Path
) -> None:
    rows = [f"06712345{n};Сова {n}" for n in range(10, 22)]
    lines = ["Номер;Користувач", "0671234567;Жук", '0671234568;"ТОВ Ромашка', *rows, '067;Лис"']
    with pytest.raises(FileTrouble) as caught:
        read(tables, text(tmp_path / "a.csv", "\n".join(lines)))
    assert (caught.value.kind, caught.value.row) == ("quotes", 3)


def test_a_comment_of_two_lines_is_no_open_quote(tables: TablesIn, tmp_path: Path) -> None:
    content = f'Номер;Сума;Коментар\n{PHONE};30;"премія;\nза листопад"\n0671234568;40;\n'
    _, rows = read(tables, text(tmp_path / "a.csv", content))
    assert [row.line_no for row in rows] == [2, 4]


# --- workbooks ------------------------------------------------------------------------------------
@pytest.mark.parametrize("top", [0, 1, 2, 3])
@pytest.mark.parametrize("left", [0, 1])
def test_blank_rows_and_columns_before_a_table_move_no_line(
    tables: TablesIn, tmp_path: Path, top: int, left: int
) -> None:
    table = [("Номер", "Сума"), (PHONE, 30), ("0671234568", ""), ("0671234569", 40)]
    rows: list[tuple[object, ...]] = [(None,)] * top
    rows += [(*(None,) * left, *row) for row in table]
    place = f"{'BC'[left]}{top + 3}"
    path = write_xlsx(tmp_path / "a.xlsx", rows, formulas={place: "=50+50"})
    seen, found = read(tables, path)
    assert seen.mapping == Mapping(number=left, amount=left + 1)
    assert [row.line_no for row in found] == [top + 2, top + 3, top + 4]
    assert [row.cells[left + 1] for row in found] == ["30", RawCell("formula", "150"), "40"]


@pytest.mark.parametrize(
    ("plain", "other"),
    [
        (b'<c r="B2">', b'<c s="0" r="B2">'),
        (b'<c r="B2">', b"<c  cm='1'\n r='B2' >"),
        (b'<c r="B2">', b"<c>"),
        (b'<c r="B2">', b'<c r="B2" x="' + b"1" * 900 + b'">'),
    ],
)
def test_a_formula_is_seen_however_its_cell_is_spelled(
    tables: TablesIn, tmp_path: Path, plain: bytes, other: bytes
) -> None:
    rows = [("Номер", "Сума"), (PHONE, ""), ("0671234568", 40)]
    path = write_xlsx(tmp_path / "a.xlsx", rows, formulas={"B2": "=50+50"})
    member = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(path) as pack:
        sheet = pack.read(member)
    assert plain in sheet
    rezip(path, add={member: sheet.replace(plain, other)})
    _, found = read(tables, path)
    assert found[0].cells == (PHONE, RawCell("formula", "150"))


def test_other_sheets_with_rows_are_told_of_until_one_is_chosen(
    tables: TablesIn, tmp_path: Path
) -> None:
    rows = [("Номер", "Сума"), (PHONE, 30)]
    empty = write_xlsx(tmp_path / "a.xlsx", rows, sheets=("Водії", "Аркуш2"))
    assert read(tables, empty)[0].doubts == ()
    more = write_xlsx(tmp_path / "b.xlsx", rows, sheets=("Водії", "Офіс"), also=rows)
    assert read(tables, more)[0].doubts == ("sheet",)
    assert read(tables, more, "Офіс")[0].doubts == ()


def test_hidden_rows_are_counted(tables: TablesIn, tmp_path: Path) -> None:
    rows = [("Номер", "Сума"), (PHONE, 30), ("0671234568", 40), ("0671234569", 50)]
    path = write_xlsx(tmp_path / "a.xlsx", rows, hidden=(2, 3))
    seen, found = read(tables, path)
    assert (seen.hidden, len(found)) == (2, 3)
    shut = ods_row("0671234568", "40").replace(
        "<table:table-row", '<table:table-row table:visibility="filter"', 1
    )
    lines = [ods_row("Номер", "Сума"), ods_row(PHONE, "30"), shut]
    assert read(tables, write_ods(tmp_path / "b.ods", lines))[0].hidden == 1
