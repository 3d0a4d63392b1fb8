"""Files a person has chosen: read whole up to a limit, written whole or not at all."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

import pytest

from kyivstar_desktop.adapters.spreadsheets import TableFiles
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

T = TypeVar("T")


def with_files(work: Callable[[TableFiles], Awaitable[T]]) -> T:
    async def whole() -> T:
        workers = Workers(2)
        try:
            return await work(TableFiles(workers))
        finally:
            workers.close()

    return asyncio.run(whole())


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "чек.pdf"
    path.write_bytes(b"12345")
    assert with_files(lambda files: files.read_bytes(path, 5)) == b"12345"
    with pytest.raises(FileTrouble) as trouble:
        with_files(lambda files: files.read_bytes(path, 4))
    assert trouble.value.kind == "big"


@pytest.mark.parametrize(("name", "kind"), [("gone.pdf", "missing"), ("folder", "denied")])
def test_what_is_no_file_is_said(tmp_path: Path, name: str, kind: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileTrouble) as trouble:
        with_files(lambda files: files.read_bytes(tmp_path / name, 10))
    assert trouble.value.kind == kind


def test_a_file_is_written_whole_or_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(b"old")
    with_files(lambda files: files.write_bytes(path, b"new"))
    assert path.read_bytes() == b"new"
    with pytest.raises(FileTrouble) as trouble:
        with_files(lambda files: files.write_bytes(tmp_path / "gone" / "talk.txt", b"new"))
    assert trouble.value.kind == "missing"
    assert [one.name for one in tmp_path.iterdir()] == ["talk.txt"]
