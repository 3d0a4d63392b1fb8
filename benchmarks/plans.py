"""The recorded SQL of one transaction, to be run again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Plan = list[tuple[str, Any]]  # statements with their parameters, in order


@dataclass(frozen=True, slots=True)
class Fresh:
    """A parameter that is another one in each run of a plan: an id, or the next of a counter."""

    first: str | int

    def at(self, run: int) -> str | int:
        return f"{self.first}~{run}" if isinstance(self.first, str) else self.first + run


def fresh(parameters: Any, run: int) -> Any:
    """`parameters` of one run."""
    if isinstance(parameters, list):
        return [fresh(one, run) for one in parameters]
    return tuple(one.at(run) if isinstance(one, Fresh) else one for one in parameters)
