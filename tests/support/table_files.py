"""Tables as files of every kind that a person may bring, honest ones and others."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ODS_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="Аркуш1">'
)
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"


def write_xlsx(
    path: Path,
    rows: Sequence[Sequence[object]],
    *,
    formulas: dict[str, str] | None = None,
    merged: Sequence[str] = (),
    sheets: Sequence[str] = ("Аркуш1",),
    also: Sequence[Sequence[object]] = (),
    hidden: Sequence[int] = (),
) -> Path:
    """The first sheet has the rows, the last `also`; a str that begins with = is written as text.

    `hidden` are rows of the first sheet, from 0.
    """
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    made = [book.add_worksheet(name) for name in sheets]
    dates = book.add_format({"num_format": "dd.mm.yyyy"})
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if hasattr(cell, "isoformat"):
                made[0].write_datetime(at, column, cell, dates)
            else:
                made[0].write(at, column, cell)
    for place, text in (formulas or {}).items():
        made[0].write_formula(place, text, None, 150)
    for place in merged:
        made[0].merge_range(place, "разом")
    for at, row in enumerate(also):
        made[-1].write_row(at, 0, row)
    for at in hidden:
        made[0].set_row(at, None, None, {"hidden": True})
    book.close()
    return path


def rezip(path: Path, *, add: dict[str, bytes] | None = None, drop: str = "") -> Path:
    """The same zip with members added or taken away."""
    with zipfile.ZipFile(path) as pack:
        members = {name: pack.read(name) for name in pack.namelist() if name != drop}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in {**members, **(add or {})}.items():
            pack.writestr(name, content)
    return path


def write_ods(path: Path, rows: Sequence[str]) -> Path:
    """`rows` are the XML of the rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        pack.writestr("content.xml", f"{ODS_HEAD}{''.join(rows)}{ODS_TAIL}")
    return path


def ods_row(*cells: str, times: int = 1) -> str:
    """A row of text cells, or of XML where a cell begins with <."""
    made = [
        one
        if one.startswith("<")
        else f'<table:table-cell office:value-type="string">{_paragraph(one)}</table:table-cell>'
        for one in cells
    ]
    repeated = f' table:number-rows-repeated="{times}"' if times > 1 else ""
    return f"<table:table-row{repeated}>{''.join(made)}</table:table-row>"


def _paragraph(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def ods_number(value: str, shown: str = "", *, formula: str = "", times: int = 1) -> str:
    extra = f' table:formula="{formula}"' if formula else ""
    extra += f' table:number-columns-repeated="{times}"' if times > 1 else ""
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}"{extra}>'
        f"<text:p>{shown or value}</text:p></table:table-cell>"
    )


def lying_zip(name: str, content: bytes, *, stated: int) -> bytes:
    """A zip whose header says that its member is small, whatever it unpacks to."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw = packed.compress(content) + packed.flush()
    place, crc = name.encode(), zlib.crc32(content)
    fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, crc, len(raw), stated, len(place), 0)
    local = b"PK\x03\x04" + fields + place + raw
    central = (
        b"PK\x01\x02" + struct.pack("<H", 20) + fields
        + struct.pack("<HHHII", 0, 0, 0, 0, 0) + place
    )  # fmt: skip
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + end


def in_memory(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in members.items():
            pack.writestr(name, content)
    return made.getvalue()
