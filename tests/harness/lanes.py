"""Some pytest processes share one run: each takes the next part that no other has taken.

`--lane FOLDER` begins with the windows (tests/journeys, tests/shots), `--lane FOLDER --lane-last`
with what shows none, at the other end of the same list: they meet where all end at once. A part
is taken by making its file in FOLDER; its name is what it holds, so that lanes which have
collected differently run a test twice rather than never.
"""

from __future__ import annotations

import hashlib
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Part = tuple[pytest.Item, ...]

ORDER = ("journeys", "shots", "integration", "contract", "unit")
"""From the windows to the quickest; any other folder of tests is between them."""
CUT, PIECE = "shots", 20
"""Its files are long and their tests know nothing of each other: this many are one part."""


class Lane:
    """Runs the parts that it gets, from one end of the list."""

    def __init__(self, folder: Path, *, last: bool) -> None:
        self._folder, self._last = folder, last

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        options = session.config.option
        if session.testsfailed and not options.continue_on_collection_errors:
            raise session.Interrupted(f"{session.testsfailed} errors during collection")
        if options.collectonly:
            return True
        mine = self._mine(session.items)
        item = next(mine, None)
        while item is not None:
            following = next(mine, None)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.shouldfail:
                raise session.Failed(session.shouldfail)
            if session.shouldstop:
                raise session.Interrupted(session.shouldstop)
            item = following
        return True

    def _mine(self, items: list[pytest.Item]) -> Iterator[pytest.Item]:
        parts = parts_of(items)
        for part in reversed(parts) if self._last else parts:
            if self._take(part):
                yield from part

    def _take(self, part: Part) -> bool:
        held = "\n".join(item.nodeid for item in part)
        try:
            (self._folder / hashlib.sha256(held.encode()).hexdigest()).touch(exist_ok=False)
        except FileExistsError:
            return False
        return True


def parts_of(items: list[pytest.Item]) -> list[Part]:
    """Whole files by `ORDER`, otherwise as they came; those of `CUT` in pieces."""
    files = [tuple(group) for _, group in groupby(items, lambda item: item.path)]
    files.sort(key=lambda file: place_of(file[0]))
    return [
        file[start : start + size]
        for file in files
        for size in [PIECE if folder_of(file[0]) == CUT else len(file)]
        for start in range(0, len(file), size)
    ]


def place_of(item: pytest.Item) -> int:
    """Of its folder in `ORDER`."""
    folder = folder_of(item)
    return ORDER.index(folder) if folder in ORDER else ORDER.index("integration")


def folder_of(item: pytest.Item) -> str:
    """Of tests/: "unit"; "" for what is elsewhere."""
    inside = item.path.relative_to(item.config.rootpath).parts
    return inside[1] if len(inside) > 2 and inside[0] == "tests" else ""
