"""Movements of a whole company: the little of each row that sums, charts and books need.

A month of 100 000 numbers is some 300 000 of them: they pass through in pages and are never held.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 a named tuple's own type
from typing import NamedTuple


class Move(NamedTuple):
    """One row of the operator's history.

    `number` is E.164, "" for the money of an account (top-ups of the company itself, `account`
    tells which). `change` is kopiykas of hryvnias, negative for a charge, 0 where no money moved.
    `kind`: data (MB), voice (minutes), sms (pieces), monetary, other; `used` is a whole quantity of
    it, 0 where nothing is told. `offering` is an id, `title` its name or the operator's own words.
    """

    id: str
    at: datetime
    number: str
    account: str
    reason: str
    change: int
    kind: str = "monetary"
    used: int = 0
    offering: str = ""
    title: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class MoveCursor:
    """Where reading ended: rows before `at` are done, and `count` of those at this instant."""

    at: datetime
    count: int = 0


class MovePage(NamedTuple):
    """`cursor` None: the span is read to its end; else it is where to go on."""

    moves: tuple[Move, ...]
    cursor: MoveCursor | None
