"""Two lanes of one run: each test is run once, whole files stay together, ends meet."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from harness.lanes import PIECE, Lane, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTS = {
    "unit/test_a.py": 30,
    "shots/test_b.py": 2 * PIECE + 1,
    "journeys/test_c.py": 3,
    "integration/store/test_d.py": 4,
    "elsewhere/test_e.py": 2,
    "contract/test_f.py": 5,
}


def items_of(counts: dict[str, int]) -> list[Any]:
    root = Path("/project")
    config = SimpleNamespace(rootpath=root)
    return [
        SimpleNamespace(path=root / "tests" / name, nodeid=f"tests/{name}::{n}", config=config)
        for name, count in counts.items()
        for n in range(count)
    ]


def names(taken: Iterator[Any]) -> list[str]:
    return [item.nodeid for item in taken]


def test_windows_stand_first_and_long_files_of_pictures_are_cut() -> None:
    parts = parts_of(items_of(COUNTS))
    assert [len(part) for part in parts] == [3, PIECE, PIECE, 1, 4, 2, 5, 30]
    assert parts[-1][0].path.name == "test_a.py"


def test_two_lanes_run_everything_once(tmp_path: Path) -> None:
    items = items_of(COUNTS)
    windows = Lane(tmp_path, last=False)._mine(items)
    plain = Lane(tmp_path, last=True)._mine(items)
    first = [next(windows).nodeid, next(plain).nodeid]
    assert first == ["tests/journeys/test_c.py::0", "tests/unit/test_a.py::0"]
    ran = [*first, *names(windows), *names(plain)]
    assert sorted(ran) == sorted(item.nodeid for item in items)


def test_a_lane_alone_runs_everything(tmp_path: Path) -> None:
    items = items_of(COUNTS)
    assert sorted(names(Lane(tmp_path, last=True)._mine(items))) == sorted(names(iter(items)))


def test_what_is_collected_otherwise_is_not_lost(tmp_path: Path) -> None:
    here, there = items_of({"unit/test_a.py": 3}), items_of({"unit/test_a.py": 4})
    names(Lane(tmp_path, last=False)._mine(here))
    assert len(names(Lane(tmp_path, last=True)._mine(there))) == 4
