"""The tree at the left of the numbers desk, the path of a department, and what its account owes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import (
    present_count,
    present_day,
    present_money,
    present_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.domain.account import Customer
    from kyivstar_desktop.domain.fleet import Node

translate = QCoreApplication.translate
ALL = "*"  # the first row: every number, whatever its place


@dataclass(frozen=True, slots=True)
class TreeRow:
    """One row. `folded` None: it has nothing below."""

    key: str
    text: str
    depth: int
    count: str
    risk: str
    folded: bool | None
    spoken: str


@dataclass(frozen=True, slots=True)
class AccountState:
    """What stands under the tree."""

    title: str
    number: str
    due_title: str
    due: str


def tree_rows(nodes: Sequence[Node], folded: frozenset[str]) -> tuple[TreeRow, ...]:
    """Depth first. A company of several roots gets one row above them, a single root is that row.

    What lies below a folded node is still here: the tree hides it.
    """
    roots = [node for node in nodes if not node.depth]
    numbers, risk = sum(r.numbers for r in roots), sum(r.at_risk for r in roots)
    single = len(roots) == 1
    whole = translate("Numbers", "Whole company")
    below = ALL in folded if len(nodes) > int(single) else None
    made = [_row(ALL, whole, 0, (numbers, risk), folded=below)]
    parents = {node.parent for node in nodes}
    for node in nodes:
        if single and node is roots[0]:
            continue
        state = node.id in folded if node.id in parents else None
        depth = node.depth if single else node.depth + 1
        made.append(_row(node.id, node.name, depth, (node.numbers, node.at_risk), folded=state))
    return tuple(made)


def places(nodes: Sequence[Node]) -> tuple[tuple[str, str], ...]:
    """(id, «Доставка / Водії») of every node: what a list to choose a place from shows.

    A single root stands by its own name and in no path.
    """
    single = sum(1 for each in nodes if not each.depth) == 1
    above: list[str] = []
    made: list[tuple[str, str]] = []
    for node in nodes:
        del above[node.depth :]
        above.append(node.name)
        made.append((node.id, " / ".join(above[1 if single and node.depth else 0 :])))
    return tuple(made)


def path_of(nodes: Sequence[Node], node: str) -> str:
    """«Доставка / Водії»; the whole company has none."""
    return " / ".join(one.name for one in _chain(nodes, node))


def names_of(nodes: Iterable[Node]) -> dict[str, str]:
    """Names by node id."""
    return {node.id: node.name for node in nodes}


def account_of(
    nodes: Sequence[Node], node: str, customers: Sequence[Customer]
) -> AccountState | None:
    """The company's account and its debt: of the chosen node, else of the nearest one above."""
    business = [one for one in customers if one.segment == "business"] or customers
    accounts = [account for one in business for account in one.accounts]
    chain = [*_chain(nodes, node)] or [one for one in nodes if not one.depth]
    owed = next((one for one in reversed(chain) if one.due), None)
    if not accounts and owed is None:
        return None
    title = translate("Numbers", "Personal account")
    if len(accounts) > 1:
        title = translate("Numbers", "Personal accounts: %n", "", len(accounts))
    shown = present_number(accounts[0]) if accounts else ""
    if owed is None:
        return AccountState(title, shown, translate("Numbers", "nothing is owed"), "")
    due_title = translate("Numbers", "to pay")
    if owed.due_at is not None:
        due_title = translate("Numbers", "to pay by %1:").replace("%1", present_day(owed.due_at))
    return AccountState(title, shown, due_title, present_money(owed.due))


def _chain(nodes: Sequence[Node], node: str) -> tuple[Node, ...]:
    """From below the root to the node itself."""
    known = {one.id: one for one in nodes}
    found: list[Node] = []
    one = known.get(node)
    while one is not None and one not in found:
        found.append(one)
        one = known.get(one.parent)
    roots = sum(1 for each in nodes if not each.depth)
    if roots == 1 and len(found) > 1:
        found.pop()
    return tuple(reversed(found))


def _row(
    key: str, text: str, depth: int, counts: tuple[int, int], *, folded: bool | None
) -> TreeRow:
    numbers, risk = counts
    words = [text, translate("Numbers", "%n number(s)", "", numbers)]
    if risk:
        words.append(translate("Numbers", "at risk: %n", "", risk))
    shown = present_count(risk) if risk else ""
    return TreeRow(key, text, depth, present_count(numbers), shown, folded, ", ".join(words))
