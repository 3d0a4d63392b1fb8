"""What a batch is made of beside a chosen file: another page's numbers, a watched folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.domain.fleet import FleetPicked
    from kyivstar_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class Wanted:
    """Numbers that another page hands over for a new batch; `amount` may be "short".

    `what`: the offering of an order, "" where the person is to choose.
    """

    kind: str
    picked: FleetPicked | None = None
    numbers: tuple[str, ...] = ()
    amount: Money | Literal["short"] | None = None
    count: int = 0
    what: str = ""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of the watched folder. `stable`: its size and time stood still for two looks."""

    path: Path
    name: str
    size: int
    stable: bool = False
    mtime_ns: int = 0


@dataclass(frozen=True, slots=True)
class Watched:
    """`found` are files not taken yet; `trouble` is a FileTrouble kind, or ""."""

    path: Path
    on: bool = True
    found: tuple[FoundFile, ...] = ()
    trouble: str = ""
