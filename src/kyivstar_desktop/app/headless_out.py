"""What a command without a window says: results on stdout, progress and troubles on stderr."""

from __future__ import annotations

import json
import sys
import time
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

translate = QCoreApplication.translate
EVERY_S = 10.0  # between two lines of progress where nobody looks at a terminal
LIVE_S = 0.2
_TURNS = (0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
CONTROLS = dict.fromkeys([*range(32), *range(127, 160), 0x2028, 0x2029, *_TURNS], " ")
"""What a word of somebody else could forge a line of the terminal with."""


class Out:
    """`as_json`: results are JSON of machine words, one object or one a line."""

    def __init__(
        self,
        *,
        as_json: bool = False,
        quiet: bool = False,
        stdout: IO[str] | None = None,
        stderr: IO[str] | None = None,
    ) -> None:
        self.as_json, self._quiet = as_json, quiet
        self._out, self._err = stdout or sys.stdout, stderr or sys.stderr
        self._said_at = float("-inf")
        self._live = 0  # characters of the line of progress that stands

    # --- stdout ---------------------------------------------------------------------------------
    def result(self, values: Mapping[str, Any], lines: Sequence[tuple[str, str]]) -> None:
        """One thing: `values` as JSON, or `lines` of a name and its value."""
        self._clear()
        if self.as_json:
            self._write(json.dumps(dict(values), ensure_ascii=False))
            return
        wide = max((len(name) for name, _ in lines), default=0)
        for name, value in lines:
            self._write(f"{name:<{wide}}  {value}".translate(CONTROLS).rstrip())

    def row(self, values: Mapping[str, Any], cells: Sequence[str]) -> None:
        """One of many: an object a line, or cells with tabs between them."""
        self._clear()
        if self.as_json:
            self._write(json.dumps(dict(values), ensure_ascii=False))
        else:
            self._write("\t".join(cell.translate(CONTROLS) for cell in cells))

    def heads(self, cells: Sequence[str]) -> None:
        if not self.as_json:
            self._write("\t".join(cells))

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A small one with aligned columns, for a person only."""
        if self.as_json or not rows:
            return
        cells = [heads, *([cell.translate(CONTROLS) for cell in row] for row in rows)]
        wide = [max(len(row[n]) for row in cells) for n in range(len(heads))]
        for row in cells:
            shown = (f"{cell:<{wide[n]}}" for n, cell in enumerate(row))
            self._write("  ".join(shown).rstrip())

    def _write(self, text: str) -> None:
        self._out.write(text + "\n")
        self._out.flush()

    # --- stderr ---------------------------------------------------------------------------------
    def say(self, text: str) -> None:
        """A sentence for the person; kept even when progress is not wanted."""
        self._clear()
        self._err.write("\n".join(x.translate(CONTROLS) for x in text.split("\n")) + "\n")
        self._err.flush()

    def progress(self, text: str, *, last: bool = False) -> None:
        """On a terminal one line that is written over, else a line now and then."""
        if self._quiet:
            return
        live, now = self._err.isatty(), time.monotonic()
        if not last and now - self._said_at < (LIVE_S if live else EVERY_S):
            return
        self._said_at = now
        if live:
            self._err.write("\r" + text.ljust(self._live))
            self._live = len(text)
        else:
            self._err.write(text + "\n")
        self._err.flush()

    def _clear(self) -> None:
        if self._live:
            self._err.write("\r" + " " * self._live + "\r")
            self._err.flush()
            self._live = 0
