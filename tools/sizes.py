"""Sizes a reader can hold: file 400 lines (goal 250), function 60 (40), class 200, constructor 7.

A hard limit broken is a failure; `--goals` lists what is above a goal too. Lines count as they
stand in the file, docstrings included: what is long to read is long.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
CODE = ("src", "tools", "benchmarks", "tests/fakes", "dev.py")
TESTS = ("tests",)


@dataclass(frozen=True, slots=True)
class Size:
    """One measured thing; `goal` is printed when passed, `limit` fails."""

    where: str
    what: str
    count: int
    goal: int
    limit: int

    @property
    def broken(self) -> bool:
        return self.count > self.limit

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.count} (goal {self.goal}, limit {self.limit})"


def files(*places: str) -> list[Path]:
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return [path for path in found if "__pycache__" not in path.parts]


def measure(text: str, where: str) -> Iterator[Size]:
    """Everything measurable in one source file."""
    yield Size(where, "lines of the file", len(text.splitlines()), 250, 400)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            spot = f"{where}:{node.lineno} {node.name}"
            yield Size(spot, "lines of the function", lines(node), 40, 60)
            if node.name == "__init__":
                yield Size(spot, "parameters of the constructor", parameters(node), 7, 7)
        elif isinstance(node, ast.ClassDef):
            yield Size(
                f"{where}:{node.lineno} {node.name}", "lines of the class", lines(node), 200, 200
            )


def lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Parameters beside `self`."""
    return len(node.args.posonlyargs) + len(node.args.args) + len(node.args.kwonlyargs) - 1


def measured() -> Iterator[Size]:
    for path in files(*CODE):
        yield from measure(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    for path in files(*TESTS):
        size = len(path.read_text(encoding="utf-8").splitlines())
        yield Size(str(path.relative_to(ROOT)), "lines of the file", size, 400, 400)


def main(arguments: list[str]) -> int:
    over = sorted((size for size in measured() if size.count > size.goal), key=lambda s: s.where)
    broken = [size for size in over if size.broken]
    for size in over if "--goals" in arguments else broken:
        print("LIMIT" if size.broken else "goal ", size)
    print(
        f"{len(over) - len(broken)} above a goal (list them with --goals), {len(broken)} too large"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
