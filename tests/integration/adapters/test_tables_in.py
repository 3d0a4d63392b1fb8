"""Tables of strangers: every spelling read alike, every trick refused with its cause."""

from __future__ import annotations

import asyncio
import os
import tracemalloc
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.tables_in import BOOK_MOST, TEXT_MOST, TablesIn
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.batch import Mapping, RawCell
from kyivstar_desktop.domain.errors import FileTrouble
from support.table_files import (
    in_memory,
    lying_zip,
    ods_number,
    ods_row,
    rezip,
    write_ods,
    write_xlsx,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from kyivstar_desktop.domain.batch import Preview, RawRow

TEXT = "Номер;Сума;ПІБ\r\n0671234567;100,50;Олена\r\n0671234568;30;Ґанна Її\r\n"
ROWS = [("0671234567", "100,50", "Олена"), ("0671234568", "30", "Ґанна Її")]


@pytest.fixture
def tables() -> Iterator[TablesIn]:
    workers = Workers(2)
    yield TablesIn(workers)
    workers.close()


def run(work: Awaitable[object]) -> object:
    async def whole() -> object:
        return await work

    return asyncio.run(whole())


def preview(tables: TablesIn, path: Path, **more: str) -> Preview:
    return run(tables.preview(path, **more))  # type: ignore[return-value]


def read(tables: TablesIn, path: Path, **more: str) -> list[RawRow]:
    async def whole() -> list[RawRow]:
        seen = await tables.preview(path, **more)
        return [row async for chunk in tables.rows(seen) for row in chunk]

    return asyncio.run(whole())


def trouble(tables: TablesIn, path: Path, **more: str) -> tuple[str, int | None]:
    with pytest.raises(FileTrouble) as caught:
        read(tables, path, **more)
    return caught.value.kind, caught.value.row


def put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


# --- text -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("cp1251", b""),
        ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-16-le", b""),
        ("utf-16-be", b""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_every_encoding_and_delimiter_reads_alike(
    tables: TablesIn, tmp_path: Path, encoding: str, mark: bytes, delimiter: str
) -> None:
    text = TEXT.replace(";", delimiter).replace("100,50", '"100,50"')
    seen = preview(tables, put(tmp_path / "a.csv", mark + text.encode(encoding)))
    assert (seen.encoding, seen.delimiter) == (encoding, delimiter)
    assert seen.mapping == Mapping(number=0, amount=1, name=2)
    rows = read(tables, tmp_path / "a.csv")
    assert [row.cells for row in rows] == ROWS
    assert [row.line_no for row in rows] == [2, 3]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(tables: TablesIn, tmp_path: Path, end: str) -> None:
    path = put(tmp_path / "a.csv", TEXT.replace("\r\n", end).encode())
    assert [row.cells for row in read(tables, path)] == ROWS


def test_quotes_hold_delimiters_and_lines(tables: TablesIn, tmp_path: Path) -> None:
    text = 'Номер;Сума;ПІБ\n"067;1";30;"два\nрядки"\n0671234567;"40";Є\n'
    rows = read(tables, put(tmp_path / "a.csv", text.encode()))
    assert rows[0].cells == ("067;1", "30", "два\nрядки")
    assert [row.line_no for row in rows] == [2, 4]


def test_a_quote_that_never_closes_is_named(tables: TablesIn, tmp_path: Path) -> None:
    text = "Номер;Сума\n" + "0671234567;30\n" * 5 + '0671234568;"30\n' + "0671234569;30\n" * 90
    assert trouble(tables, put(tmp_path / "a.csv", text.encode())) == ("quotes", 7)


def test_mixed_encodings_are_named_with_their_line(tables: TablesIn, tmp_path: Path) -> None:
    lines = [b"\xd0\x9d\xd0\xbe\xd0\xbc\xd0\xb5\xd1\x80;\xd0\xa1\xd1\x83\xd0\xbc\xd0\xb0"]
    lines += [f"067123456{n};30;Олена".encode() for n in range(5)]
    lines.append("0671234567;30;Ганна".encode("cp1251"))
    path = put(tmp_path / "a.csv", b"\n".join(lines))
    assert trouble(tables, path) == ("encoding", 7)
    assert trouble(tables, path, encoding="utf-8") == ("encoding", 7)


def test_a_short_word_of_cp1251_is_not_taken_for_another_encoding(
    tables: TablesIn, tmp_path: Path
) -> None:
    text = "Номер;Місто\n0671234567;Рівне\n0671234568;Рі\n"
    seen = preview(tables, put(tmp_path / "a.csv", text.encode("cp1251")))
    assert seen.encoding == "cp1251"
    assert read(tables, tmp_path / "a.csv")[1].cells == ("0671234568", "Рі")


def test_zero_bytes_in_a_text_are_named(tables: TablesIn, tmp_path: Path) -> None:
    text = "Номер;Сума\n0671234567;30\n067\x001234568;30\n"
    assert trouble(tables, put(tmp_path / "a.csv", text.encode())) == ("nul", 3)


def test_no_rows_and_no_file(tables: TablesIn, tmp_path: Path) -> None:
    assert trouble(tables, put(tmp_path / "a.csv", b""))[0] == "empty"
    assert trouble(tables, put(tmp_path / "b.csv", b"\n\n\n"))[0] == "empty"
    assert trouble(tables, tmp_path / "none.csv")[0] == "missing"
    assert trouble(tables, put(tmp_path / "a.doc", b"x"))[0] == "format"
    (tmp_path / "folder.csv").mkdir()
    assert trouble(tables, tmp_path / "folder.csv")[0] == "format"


def test_blank_lines_inside_stay_and_at_the_end_go(tables: TablesIn, tmp_path: Path) -> None:
    text = "Номер;Сума\n0671234567;30\n;\n0671234568;30\n;;\n\n"
    rows = read(tables, put(tmp_path / "a.csv", text.encode()))
    assert [(row.line_no, row.cells[0]) for row in rows] == [
        (2, "0671234567"), (3, ""), (4, "0671234568"),
    ]  # fmt: skip


def test_a_gigabyte_is_refused_by_its_size_alone(tables: TablesIn, tmp_path: Path) -> None:
    for name, most in (("a.csv", TEXT_MOST), ("b.xlsx", BOOK_MOST)):
        path = tmp_path / name
        with path.open("wb") as file:
            file.truncate(1024**3)  # a hole: no byte of it is on the disk
        tracemalloc.start()
        assert trouble(tables, path)[0] == "tooBig"
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
        tracemalloc.stop()
        assert most < 1024**3


def test_a_million_rows_are_refused_in_words(tables: TablesIn, tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", b"0671234567;30\n" * 1_000_000)
    assert trouble(tables, path) == ("tooMany", 100_001)
    full = put(tmp_path / "b.csv", b"n;sum\n" + b"0671234567;30\n" * 100_000)
    assert preview(tables, full).rows_estimate == 100_000


def meanwhile(tables: TablesIn, path: Path, change: Callable[[], object]) -> str:
    """The kind of trouble when the file changes between the look and the end of reading."""

    async def whole() -> None:
        seen = await tables.preview(path)
        rows = tables.rows(seen)
        async for _ in rows:
            change()

    with pytest.raises(FileTrouble) as caught:
        asyncio.run(whole())
    return caught.value.kind


def test_a_file_that_changes_while_it_is_read_is_refused(tables: TablesIn, tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", b"n;s\n" + b"0671234567;30\n" * 9_000)

    def rewrite() -> None:
        was = path.stat()
        content = path.read_bytes()
        path.write_bytes(content[:-6] + b"7;99\n\n")
        os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))  # the same size and the same time

    assert meanwhile(tables, path, rewrite) == "changed"
    assert meanwhile(tables, path, lambda: put(tmp_path / "new", b"x").replace(path)) == "changed"


def test_a_file_changed_before_it_is_read_is_refused(tables: TablesIn, tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", TEXT.encode())
    seen = preview(tables, path)
    path.write_bytes(TEXT.encode() + b"0671234569;1;x\n")

    async def whole() -> None:
        async for _ in tables.rows(seen):
            pass

    with pytest.raises(FileTrouble) as caught:
        asyncio.run(whole())
    assert caught.value.kind == "changed"


# --- workbooks ------------------------------------------------------------------------------------
def test_a_workbook_with_numbers_as_numbers(tables: TablesIn, tmp_path: Path) -> None:
    rows = [("Номер", "Сума", "ПІБ"), (380671234567.0, 150.0, "Олена"), (671234568, 100.55, "Є")]
    path = write_xlsx(tmp_path / "a.xlsx", rows, sheets=("Перший", "Другий"))
    seen = preview(tables, path)
    assert (seen.sheets, seen.sheet) == (("Перший", "Другий"), "Перший")
    assert seen.mapping == Mapping(number=0, amount=1, name=2)
    assert [row.cells for row in read(tables, path)] == [
        ("380671234567", "150", "Олена"), ("671234568", "100.55", "Є"),
    ]  # fmt: skip
    assert trouble(tables, path, sheet="Другий")[0] == "empty"
    assert trouble(tables, path, sheet="Третій")[0] == "sheet"


def test_formulas_dates_and_merged_cells_are_named_in_their_rows(
    tables: TablesIn, tmp_path: Path
) -> None:
    rows: list[tuple[object, ...]] = [
        ("Поповнення",), ("Номер", "Сума"), ("0671234567", 30), ("0671234568", ""),
        ("0671234569", datetime(2026, 11, 22, tzinfo=UTC).replace(tzinfo=None)),
        ("0671234560", ""), ("0671234561", ""),
    ]  # fmt: skip
    path = write_xlsx(
        tmp_path / "a.xlsx", rows, formulas={"B4": "=B3*5"}, merged=("A1:C1", "B6:B7")
    )
    found = {row.line_no: row.cells for row in read(tables, path)}
    assert found[3][:2] == ("0671234567", "30")
    assert found[4][:2] == ("0671234568", RawCell("formula", "150"))
    assert isinstance(found[5][1], RawCell)
    assert found[5][1].kind == "date"
    assert found[6][1] == "разом"
    assert found[7][1] == RawCell("object")


@pytest.mark.parametrize(
    ("member", "kind"),
    [
        ("xl/vbaProject.bin", "macros"),
        ("xl/externalLinks/externalLink1.xml", "external"),
        ("../../evil.xml", "path"),
        ("/etc/passwd", "path"),
        ("C:\\evil.xml", "path"),
    ],
)
def test_tricks_of_a_workbook_are_refused_with_their_cause(
    tables: TablesIn, tmp_path: Path, member: str, kind: str
) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [("Номер", "Сума"), ("0671234567", 30)])
    assert trouble(tables, rezip(path, add={member: b"x"}))[0] == kind


def test_a_bomb_is_measured_by_what_it_unpacks_to(tables: TablesIn, tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [("Номер", "Сума"), ("0671234567", 30)])
    assert trouble(tables, rezip(path, add={"xl/media/a.bin": bytes(64_000_000)}))[0] == "bomb"
    lie = lying_zip("xl/workbook.xml", bytes(40_000_000), stated=100)
    assert trouble(tables, put(tmp_path / "b.xlsx", lie))[0] == "bomb"


def test_entities_never_open(tables: TablesIn, tmp_path: Path) -> None:
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    path = write_xlsx(tmp_path / "a.xlsx", [("Номер", "Сума"), ("0671234567", 30)])
    assert trouble(tables, rezip(path, add={"xl/worksheets/sheet1.xml": entity}))[0] in {
        "bomb", "damaged",
    }  # fmt: skip
    ods = in_memory({"content.xml": entity, "mimetype": b"x"})
    assert trouble(tables, put(tmp_path / "b.ods", ods))[0] == "bomb"


def test_what_is_no_workbook_inside_is_damaged(tables: TablesIn, tmp_path: Path) -> None:
    assert trouble(tables, put(tmp_path / "a.xlsx", b"PK\x03\x04" + b"x" * 90))[0] == "damaged"
    assert trouble(tables, put(tmp_path / "b.xlsx", b"Nomer;Suma\n"))[0] == "damaged"
    assert trouble(tables, put(tmp_path / "c.xlsx", in_memory({"a": b"b"})))[0] == "format"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert trouble(tables, put(tmp_path / "d.xls", ole))[0] == "damaged"
    locked = ole + "EncryptedPackage".encode("utf-16-le")
    assert trouble(tables, put(tmp_path / "e.xlsx", locked))[0] == "password"
    macros = ole + "_VBA_PROJECT".encode("utf-16-le")
    assert trouble(tables, put(tmp_path / "f.xls", macros))[0] == "macros"


def test_a_sheet_of_a_million_rows_is_refused_before_it_is_loaded(
    tables: TablesIn, tmp_path: Path
) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [("Номер", "Сума"), ("0671234567", 30)])
    rows = b"".join(
        b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 300_000)
    )
    sheet = b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>"
    assert trouble(tables, rezip(path, add={"xl/worksheets/sheet1.xml": sheet}))[0] == "tooMany"


# --- OpenDocument ---------------------------------------------------------------------------------
def test_an_opendocument_sheet(tables: TablesIn, tmp_path: Path) -> None:
    path = write_ods(
        tmp_path / "a.ods",
        [
            ods_row("Номер", "Сума", "ПІБ"),
            ods_row(ods_number("3.80671234567E+11"), ods_number("150", "150,00"), "Олена"),
            ods_row("0671234568", ods_number("60", formula="of:=[.B2]"), "Є"),
            ods_row("", times=3),
            ods_row("0671234569", ods_number("100.55"), "Ї"),
            ods_row("", times=1_048_000),
        ],
    )
    assert preview(tables, path).mapping == Mapping(number=0, amount=1, name=2)
    rows = read(tables, path)
    assert rows[0].cells == ("380671234567", "150", "Олена")
    assert rows[1].cells == ("0671234568", RawCell("formula", "60"), "Є")
    assert (rows[-1].line_no, rows[-1].cells) == (7, ("0671234569", "100.55", "Ї"))


def test_repeats_of_an_opendocument_sheet_are_bounded(tables: TablesIn, tmp_path: Path) -> None:
    many = [ods_row("Номер", "Сума"), ods_row("0671234567", "30", times=900_000)]
    assert trouble(tables, write_ods(tmp_path / "a.ods", many))[0] == "tooMany"
    wide = [ods_row("Номер", "Сума"), ods_row("0671234567", ods_number("30", times=16_000_000))]
    assert len(read(tables, write_ods(tmp_path / "b.ods", wide))[0].cells) == 256


# --- folders --------------------------------------------------------------------------------------
def test_a_folder_shows_its_tables_only(tables: TablesIn, tmp_path: Path) -> None:
    for name in ("b.csv", "a.xlsx", "~$a.xlsx", ".hidden.csv", "note.docx", ".~lock.b.csv#"):
        put(tmp_path / name, b"x")
    found = asyncio.run(tables.listing(tmp_path))
    assert [one.name for one in found] == ["a.xlsx", "b.csv"]
    with pytest.raises(FileTrouble):
        asyncio.run(tables.listing(tmp_path / "none"))
