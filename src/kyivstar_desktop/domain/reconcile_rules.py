"""Cost rules as an accountant types them: ledger codes with shares, rates in percent (P30). Pure.

`92`, `92 60 %; 93 40 %`, `92 33,33 %, 93 66,67 %`: a comma parts two codes only before a space,
else it stands for the decimal one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.reconcile_costs import POINTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kyivstar_desktop.domain.reconcile_costs import CostRule

MOST_CODE = 20
Shares = tuple[tuple[str, int], ...]
_CODE = re.compile(r"[^\W_][\w./-]*")
_PARTS = re.compile(r"[;+]|,(?=\s)|(?<=%),")
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%?", re.ASCII)


class Slip(StrEnum):
    """What is wrong with typed codes."""

    EMPTY = "empty"
    CODE = "code"
    SHARE = "share"
    TWICE = "twice"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class CodeSlip:
    """`what` is the part it is about; `points` what the shares make instead of the whole."""

    why: Slip
    what: str = ""
    points: int = 0


def read_code(text: str) -> str | CodeSlip:
    """One ledger code: letters, digits, dot, dash or slash."""
    code = text.strip()
    if not code:
        return CodeSlip(Slip.EMPTY)
    if len(code) > MOST_CODE or _CODE.fullmatch(code) is None:
        return CodeSlip(Slip.CODE, code)
    return code


def read_shares(text: str) -> Shares | CodeSlip:
    """Codes with their parts of 10 000; one code alone takes the whole."""
    parts = [part.split(None, 1) for part in _PARTS.split(text) if part.strip()]
    if not parts:
        return CodeSlip(Slip.EMPTY)
    made: dict[str, int] = {}
    for code, *share in parts:
        if isinstance(found := read_code(code), CodeSlip):
            return found
        points = read_percent(share[0]) if share else (POINTS if len(parts) == 1 else None)
        if not points:
            return CodeSlip(Slip.SHARE, code)
        if code in made:
            return CodeSlip(Slip.TWICE, code)
        made[code] = points
    whole = sum(made.values())
    return tuple(made.items()) if whole == POINTS else CodeSlip(Slip.WHOLE, points=whole)


def shares_text(shares: Shares) -> str:
    """As `read_shares` reads it back."""
    if len(shares) == 1:
        return shares[0][0]
    return "; ".join(f"{code} {percent_text(points)} %" for code, points in shares)


def read_percent(text: str) -> int | None:
    """`20`, `7,5`, `7.50 %` in parts of 10 000; None where it is none of 0 to 100."""
    found = _PERCENT.fullmatch(text.strip())
    if found is None:
        return None
    points = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    return points if points <= POINTS else None


def percent_text(points: int) -> str:
    """`750` as 7,5."""
    whole, rest = divmod(points, 100)
    return f"{whole},{rest:02d}".rstrip("0").rstrip(",") if rest else str(whole)


def hidden_by(rules: Sequence[CostRule], parents: Mapping[str, str]) -> tuple[int | None, ...]:
    """For each rule the place of one above that leaves nothing to it. `parents`: node -> node."""
    made: list[int | None] = []
    for n, rule in enumerate(rules):
        nodes, here = {""}, rule.node
        while here and here not in nodes:
            nodes.add(here)
            here = parents.get(here, "")
        above = (at for at, one in enumerate(rules[:n]) if _covers(one, rule, nodes))
        made.append(next(above, None))
    return tuple(made)


def _covers(one: CostRule, other: CostRule, nodes: set[str]) -> bool:
    pairs = ((one.reason, other.reason), (one.offering, other.offering))
    return one.node in nodes and all(not mine or mine == its for mine, its in pairs)
