"""A pasted list of numbers, read out of any text: nothing of it is lost.

Every line is cut into entries: a number, a repeated number, or what could not be read with its
reason. What stands around a number in its line (a name, a sum) is kept as its note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.phone import Msisdn, parse_phone

if TYPE_CHECKING:
    from collections.abc import Iterator

_BETWEEN = "[ \u00a0\u202f\u2009()\\-\u2010-\u2015.]"
_OURS = re.compile(
    f"(?<![0-9+])(?:\\+?38|8)?{_BETWEEN}{{0,3}}0(?:{_BETWEEN}{{0,3}}[0-9]){{9}}(?![0-9])"
)
_ALIKE = re.compile(f"\\+?[0-9](?:{_BETWEEN}{{0,2}}[0-9]){{6,}}")
_CELLS = re.compile(r"[,;|\t]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """`line` counts from 1. `trouble`: empty for a number, else the kind of PhoneTrouble.

    `double`: the number has come before.
    """

    line: int
    text: str
    number: Msisdn | None = None
    trouble: str = ""
    double: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class NumberList:
    """All entries in their order; `numbers` + `doubles` + `refused` are all of them.

    `numbers` has each once. They are sorted out where the list is made, which may be a worker.
    """

    entries: tuple[Entry, ...] = ()
    numbers: tuple[Msisdn, ...] = field(init=False)
    doubles: tuple[Entry, ...] = field(init=False)
    refused: tuple[Entry, ...] = field(init=False)

    def __post_init__(self) -> None:
        read = [(e, e.number) for e in self.entries]
        numbers = tuple(number for e, number in read if number is not None and not e.double)
        object.__setattr__(self, "numbers", numbers)
        object.__setattr__(self, "doubles", tuple(e for e in self.entries if e.double))
        object.__setattr__(self, "refused", tuple(e for e, number in read if number is None))

    @property
    def pasted(self) -> int:
        return len(self.entries)


def read_numbers(text: str) -> NumberList:
    """Every entry of `text`; never fails. 10 000 lines take well under a second."""
    seen: set[Msisdn] = set()
    made: list[Entry] = []
    for line, words in enumerate(text.splitlines(), 1):
        for entry in _entries(line, words):
            double = entry.number is not None and entry.number in seen
            if entry.number is not None:
                seen.add(entry.number)
            made.append(
                Entry(entry.line, entry.text, entry.number, entry.trouble, double, entry.note)
            )
    return NumberList(tuple(made))


def is_number_list(text: str) -> bool:
    """Whether a pasted text is a list rather than a question: two numbers at least."""
    return sum(1 for _one in islice(_OURS.finditer(text), 2)) > 1


def first_number(text: str) -> tuple[Msisdn, int, int] | None:
    """The first number in `text` with its start and end."""
    for match in _OURS.finditer(text):
        number = parse_phone(match[0])
        if isinstance(number, Msisdn):
            return number, match.start(), match.end()
    return None


def _entries(line: int, words: str) -> Iterator[Entry]:
    """What one line holds; a line of words without a number is one refused entry."""
    rest, found = words, list[tuple[int, str]]()
    for pattern in (_OURS, _ALIKE):
        for match in pattern.finditer(rest):
            found.append((match.start(), match[0]))
        rest = pattern.sub(_blank, rest)
    note = " ".join(part.strip() for part in _CELLS.split(rest) if part.strip())
    note = " ".join(note.split())
    if not found:
        if words.strip():
            read = parse_phone(words)
            trouble = read.kind if not isinstance(read, Msisdn) else "letters"
            yield Entry(line, words.strip(), trouble=trouble)
        return
    for n, (_at, piece) in enumerate(sorted(found)):
        number = parse_phone(piece)
        beside = note if n == 0 else ""
        if isinstance(number, Msisdn):
            yield Entry(line, piece.strip(), number, note=beside)
        else:
            yield Entry(line, piece.strip(), trouble=number.kind, note=beside)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
