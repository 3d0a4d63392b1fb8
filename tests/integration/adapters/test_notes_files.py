"""Labels and notes as real files: 10 000 go out and come in again without a loss (P38)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.adapters.spreadsheets import TableFiles
from kyivstar_desktop.adapters.tables_in import TablesIn
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.pages.numbers import table_rows
from kyivstar_desktop.domain.fleet import FleetNote
from kyivstar_desktop.viewmodels.numbers_notes import note_heads, note_row, read_notes

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

COUNT = 10_000
ODD = (
    "=1+1", "+380671112233", "-5", "@home", "'=x", "''", "1;2", '«лапки» "їх"', "рядок\nдругий",
    "0671112233", "1,50", "00012", "TRUE", "🙂", " середній  пробіл", "",
)  # fmt: skip


def notes() -> list[FleetNote]:
    made = []
    for n in range(COUNT):
        label, note = ODD[n % len(ODD)], ODD[n // len(ODD) % len(ODD)]
        made.append(FleetNote(f"+38067{n:07d}", label or "мітка", "", note, "red" if n % 2 else ""))
    return made


@pytest.mark.parametrize("name", ["notes.csv", "notes.xlsx"])
def test_ten_thousand_notes_come_back_as_they_were(name: str, tmp_path: Path) -> None:
    given, path = notes(), tmp_path / name

    async def rows() -> AsyncIterator[Sequence[Sequence[str]]]:
        for start in range(0, COUNT, 1000):
            yield [note_row(one) for one in given[start : start + 1000]]

    async def story() -> list[Sequence[str]]:
        workers = Workers(2)
        try:
            await TableFiles(workers).write_table(path, note_heads(), rows())
            return [row async for chunk in table_rows(TablesIn(workers), path) for row in chunk]
        finally:
            workers.close()

    found, unread = read_notes(asyncio.run(story()))
    assert unread == ()
    assert list(found) == given
