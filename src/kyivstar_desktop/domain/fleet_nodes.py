"""Departments and cost centres that a coordinator makes and renames (contract 3.14). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.domain.fleet import Node

NAME_LONGEST = 60
CODE_LONGEST = 32
KINDS = ("department", "costCentre")


@dataclass(frozen=True, slots=True)
class NewNode:
    """What is asked of the operator: under `parent`, a node's id. `code` "": none."""

    kind: str
    name: str
    parent: str
    code: str = ""


def clean_name(text: str) -> str:
    """One line without needless blanks."""
    return " ".join(text.split())


def name_fault(text: str, brothers: Iterable[str]) -> str:
    """Why a name will not do: "empty", "long", "signs", "same" as a brother's; "" when it will."""
    name = clean_name(text)
    if not name:
        return "empty"
    if len(name) > NAME_LONGEST:
        return "long"
    if not name.isprintable():
        return "signs"
    taken = {clean_name(other).casefold() for other in brothers}
    return "same" if name.casefold() in taken else ""


def code_fault(text: str) -> str:
    """Why a code will not do: "long", "signs"; "" when it will, and none at all does too."""
    code = text.strip()
    if len(code) > CODE_LONGEST:
        return "long"
    return "" if code.isprintable() else "signs"


def brothers_of(nodes: Sequence[Node], parent: str, *, but: str = "") -> tuple[str, ...]:
    """Names of the nodes that hang directly under `parent`, without the node `but`."""
    return tuple(node.name for node in nodes if node.parent == parent and node.id != but)


def above(nodes: Sequence[Node], node: str) -> tuple[str, ...]:
    """Ids from a node itself up to its root, as far as they are known."""
    known = {one.id: one for one in nodes}
    found: dict[str, None] = {}
    at = known.get(node)
    while at is not None and at.id not in found:
        found[at.id] = None
        at = known.get(at.parent)
    return tuple(found)
