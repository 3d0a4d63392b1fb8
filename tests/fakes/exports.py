"""Exported files kept as lists of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes.turns import Turns
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.services.ports import ExportPort

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kyivstar_desktop.domain.money import Money


class FakeExports(Turns, ExportPort):
    """`files[path]` = heads, then the rows in the order written."""

    def __init__(self) -> None:
        super().__init__()
        self.packs: dict[Path, Mapping[str, bytes]] = {}
        self.files: dict[Path, list[Sequence[str | Money | datetime]]] = {}
        self.contents: dict[Path, bytes] = {}  # of files read and written whole

    async def write_table(
        self,
        path: Path,
        heads: Sequence[str],
        rows: AsyncIterator[Sequence[Sequence[str | Money | datetime]]],
        *,
        encoding: str = "",
    ) -> int:
        async with self.turn("write_table", path, encoding):
            written = [row async for chunk in rows for row in chunk]
            self.files[path] = [heads, *written]
            return len(written)

    async def write_pack(
        self,
        path: Path,
        members: Mapping[str, bytes],
        table: tuple[str, Sequence[str], Sequence[Sequence[str | Money | datetime]]],
    ) -> None:
        async with self.turn("write_pack", path):
            name, heads, rows = table
            self.packs[path] = dict(members)
            self.files[path / name] = [heads, *rows]

    async def read_bytes(self, path: Path, most: int) -> bytes:
        async with self.turn("read_bytes", path):
            if path not in self.contents:
                raise FileTrouble("missing")
            if len(self.contents[path]) > most:
                raise FileTrouble("big")
            return self.contents[path]

    async def write_bytes(self, path: Path, content: bytes) -> None:
        async with self.turn("write_bytes", path):
            self.contents[path] = content
