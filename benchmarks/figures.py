"""A measured figure, its verdict, and the one table of a run.

A figure is judged by its ratio to a baseline measured in the same run where it has one, else by
its own value. A target that is missed is marked; only an absolute gate fails the run.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

OK, MISSED, OVER, SHOWN = "ok", "MISSED", "OVER GATE", ""


@dataclass(frozen=True, slots=True)
class Figure:
    """`ours` and `baseline` in `unit`; `most`/`least` bound the ratio, or `ours` without baseline.

    `gate`: `ours` may never be above it, in `unit`.
    """

    name: str
    ours: float
    unit: str
    baseline: float | None = None
    most: float | None = None
    least: float | None = None
    gate: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours to the baseline; None without one."""
        return self.ours / self.baseline if self.baseline else None

    @property
    def verdict(self) -> str:
        if self.gate is not None and self.ours > self.gate:
            return OVER
        judged = self.ours if self.ratio is None else self.ratio
        if self.most is None and self.least is None:
            return SHOWN
        missed = (self.most is not None and judged > self.most) or (
            self.least is not None and judged < self.least
        )
        return MISSED if missed else OK

    @property
    def target(self) -> str:
        """What was wanted, in words."""
        suffix = "x" if self.baseline is not None else f" {self.unit}"
        wanted = [f"<= {self.most:g}{suffix}"] if self.most is not None else []
        wanted += [f">= {self.least:g}{suffix}"] if self.least is not None else []
        wanted += [f"gate {self.gate:g} {self.unit}"] if self.gate is not None else []
        return ", ".join(wanted)


def number(value: float | None, unit: str = "") -> str:
    """Three digits that matter; empty for None."""
    if value is None:
        return ""
    places = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:.{places}f} {unit}".strip()


def table(figures: Iterable[Figure]) -> str:
    """The figures as aligned text: figure, ours, baseline, ratio, target, verdict."""
    rows = [("figure", "ours", "baseline", "ratio", "target", "verdict")]
    rows += [
        (
            one.name,
            number(one.ours, one.unit),
            number(one.baseline, one.unit),
            number(one.ratio, "x") if one.ratio is not None else "",
            one.target,
            one.verdict,
        )
        for one in figures
    ]
    widths = [max(len(row[n]) for row in rows) for n in range(6)]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(width) if n in {0, 4, 5} else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "-" * len(lines[0]))
    return "\n".join(lines)


def as_json(figures: Iterable[Figure]) -> list[dict[str, Any]]:
    """Plain members, with ratio and verdict."""
    return [asdict(one) | {"ratio": one.ratio, "verdict": one.verdict} for one in figures]


def from_json(found: Iterable[dict[str, Any]]) -> list[Figure]:
    """What `as_json` made."""
    names = Figure.__dataclass_fields__
    return [Figure(**{name: one[name] for name in names}) for one in found]


def bench(measure: Callable[[bool], Sequence[Figure]], argv: Sequence[str] | None = None) -> int:
    """Command line of one bench: `[--small] [--json FILE]`; prints its own table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", action="store_true", help="small sizes: is it alive?")
    parser.add_argument("--json", type=Path, help="file for the figures")
    options = parser.parse_args(argv)
    figures = measure(options.small)
    if options.json is not None:
        options.json.write_text(json.dumps(as_json(figures)), encoding="utf-8")
    else:
        print(table(figures))
    return 0
