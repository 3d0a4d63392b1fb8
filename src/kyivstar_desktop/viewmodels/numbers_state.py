"""What the numbers desk knows and what it shows around its grid. Screens 11 and 18."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.fleet import FleetQuery, Freshness
from kyivstar_desktop.domain.fleet_nodes import KINDS
from kyivstar_desktop.domain.rights import may_batch
from kyivstar_desktop.viewmodels.numbers_bar import BarState, derive_bar
from kyivstar_desktop.viewmodels.numbers_card import CardState, derive_card
from kyivstar_desktop.viewmodels.numbers_columns import EVERY, SHOWN, column_title
from kyivstar_desktop.viewmodels.numbers_filters import expected_text, read_filters
from kyivstar_desktop.viewmodels.numbers_tree import (
    ALL,
    AccountState,
    TreeRow,
    account_of,
    path_of,
    places,
    tree_rows,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_age, present_count

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.account import Customer, Line, Person
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import FleetLine, FleetPicked, FleetSums, Node, SavedView
    from kyivstar_desktop.domain.history import HistoryItem

translate = QCoreApplication.translate
TABS = ("all", "risk", "idle", "over", "blocked")
GROUPS = ("", "node", "tariff", "risk", "payment")
FRESH = timedelta(hours=1)
"""A park is read in rounds: a page of it is old later than the balance of one number."""
KEPT = "kept:"  # before the name of a view of the person's own, as the key of its tab


@dataclass(frozen=True, slots=True)
class Inputs:
    """`typed` is the filter row by column; `picked` None: nothing is chosen.

    `more` and `moved`: what the store has that the grid does not show yet. `exported` of `exports`
    rows are in the file; `exports` 0: no export runs.
    """

    now: datetime
    person: Person | None = None
    customers: tuple[Customer, ...] = ()
    nodes: tuple[Node, ...] = ()
    folded: frozenset[str] = frozenset()
    freshness: Freshness = field(default_factory=Freshness)
    read: bool = False  # the store has been asked
    ready: bool = False  # rows of the first query are there
    total: int = 0
    node: str = ""
    view: str = "all"
    kept: str = ""  # name of the view of one's own that stands
    typed: Mapping[str, str] = field(default_factory=dict)
    sort: tuple[str, bool] = ("risk", False)
    group: str = ""
    columns: tuple[str, ...] = SHOWN
    widths: tuple[tuple[str, int], ...] = ()
    frozen: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    saved: tuple[SavedView, ...] = ()
    naming: str | None = None
    renaming: str = ""
    picked: FleetPicked | None = None
    sums: FleetSums | None = None
    chosen: int = 0
    more: int = 0
    moved: bool = False
    opened: FleetLine | None = None
    product: Line | None = None  # the opened number as the inventory has it
    last: tuple[HistoryItem, ...] = ()
    asked: str = ""  # operations of the opened number: "reading", "failed", "" when read
    exported: int = 0
    exports: int = 0
    trouble: AppError | None = None
    limits: bool = False  # whether the operator serves limits of numbers
    arranges: bool = False  # whether departments are made and renamed from here


@dataclass(frozen=True, slots=True)
class TabState:
    key: str
    text: str
    count: str


@dataclass(frozen=True, slots=True)
class ColumnState:
    """An entry of the column chooser."""

    key: str
    title: str
    shown: bool


@dataclass(frozen=True, slots=True)
class NumbersState:
    path: str
    count: str
    spoken_count: str
    age: str
    stale: bool
    banner: ErrorText | None
    progress: str
    loading: bool
    tree: tuple[TreeRow, ...]
    places: tuple[tuple[str, str], ...]  # where numbers may be moved to
    node: str
    can_arrange: bool
    rename: str  # name of the chosen department, "" where nothing can be renamed
    account: AccountState | None
    tabs: tuple[TabState, ...]
    tab: str
    naming: str | None
    naming_title: str
    can_drop: bool
    groups: tuple[tuple[str, str], ...]
    group: str
    columns: tuple[str, ...]
    chooser: tuple[ColumnState, ...]
    widths: tuple[tuple[str, int], ...]
    frozen: int
    custom: bool  # the person has chosen columns: none gives way, the grid scrolls sideways
    sort: tuple[str, bool]
    typed: Mapping[str, str]
    unread: frozenset[str]
    expected: str  # what is to be written in those filters
    waiting: str
    empty_title: str
    empty_text: str
    can_reset: bool
    bar: BarState | None
    card: CardState | None
    export: str
    export_permille: int


def query_of(i: Inputs) -> FleetQuery:
    """The store's question for what the desk asks."""
    filters, _unread = read_filters(i.typed)
    return FleetQuery(
        node=i.node,
        text=i.typed.get("number", "").strip(),
        filters=filters,
        view=i.view,
        sort=(i.sort,),
        group=i.group,
    )


def derive_numbers(i: Inputs) -> NumbersState:
    """Pure; counts and sums come from the store, never from the rows on screen."""
    title, text = _empty(i)
    spoken = translate("Numbers", "%n number(s)", "", i.total)
    return NumbersState(
        path=path_of(i.nodes, i.node),
        count=present_count(i.total) if i.ready else "",
        spoken_count=spoken.replace(str(i.total), present_count(i.total), 1),
        age=present_age(i.freshness.oldest_at, i.now),
        stale=_is_old(i),
        banner=present_error(i.trouble) if i.trouble is not None else None,
        progress=_progress(i),
        loading=not i.ready or _is_first(i),
        tree=tree_rows(i.nodes, i.folded),
        places=places(i.nodes),
        node=i.node or ALL,
        can_arrange=i.arranges and bool(i.nodes),
        rename=_renamed(i),
        account=account_of(i.nodes, i.node, i.customers),
        tabs=_tabs(i),
        tab=f"{KEPT}{i.kept}" if i.kept else i.view,
        naming=i.naming,
        naming_title=_naming(i),
        can_drop=bool(i.kept),
        groups=tuple((key, group_title(key)) for key in GROUPS),
        group=i.group,
        columns=i.columns,
        chooser=_chooser(i),
        widths=i.widths,
        frozen=i.frozen,
        custom=i.columns != SHOWN,
        sort=i.sort,
        typed=i.typed,
        unread=read_filters(i.typed)[1],
        expected=expected_text(read_filters(i.typed)[1]),
        waiting=_waiting(i),
        empty_title=title,
        empty_text=text,
        can_reset=is_filtered(i),
        bar=derive_bar(i.chosen, i.sums, may=may_batch(i.person), limits=i.limits),
        card=derive_card(i.opened, i.last, i.nodes, i.now, asked=i.asked, product=i.product),
        export=_export(i),
        export_permille=i.exported * 1000 // i.exports if i.exports else 0,
    )


def _renamed(i: Inputs) -> str:
    """The company itself keeps the name of its contract."""
    chosen = (one.name for one in i.nodes if one.id == i.node and one.kind in KINDS)
    return next(chosen, "") if i.arranges else ""


def _is_old(i: Inputs) -> bool:
    oldest = i.freshness.oldest_at
    return oldest is not None and i.now - oldest > FRESH


def is_filtered(i: Inputs) -> bool:
    """Whether something beside the tree narrows the list."""
    return any(text.strip() for text in i.typed.values()) or i.view != "all"


def group_title(key: str) -> str:
    """What numbers are gathered by."""
    names = {
        "": translate("Numbers", "No groups"),
        "node": translate("Numbers", "By department"),
        "tariff": translate("Numbers", "By tariff"),
        "risk": translate("Numbers", "By risk"),
        "payment": translate("Numbers", "By payment"),
    }
    return names[key]


def tab_title(key: str) -> str:
    """A view that everybody has."""
    names = {
        "all": translate("Numbers", "All"),
        "risk": translate("Numbers", "Risk of stopping"),
        "idle": translate("Numbers", "Unused for 90 days"),
        "over": translate("Numbers", "Overspending"),
        "blocked": translate("Numbers", "Blocked"),
        "failed": translate("Numbers", "Not refreshed"),
    }
    return names[key]


def _tabs(i: Inputs) -> tuple[TabState, ...]:
    keys = (*TABS, "failed") if i.view == "failed" and not i.kept else TABS
    counts = {key: present_count(i.counts[key]) for key in keys if key in i.counts}
    made = [TabState(key, tab_title(key), counts.get(key, "")) for key in keys]
    made += [TabState(f"{KEPT}{one.name}", one.name, "") for one in i.saved if one.name]
    return tuple(made)


def _naming(i: Inputs) -> str:
    if i.renaming:
        return translate("Numbers", "New name of the view")
    return translate("Numbers", "Name of the view")


def _chooser(i: Inputs) -> tuple[ColumnState, ...]:
    rest = [key for key in EVERY if key not in i.columns]
    shown = [ColumnState(key, column_title(key), shown=True) for key in i.columns]
    return (*shown, *(ColumnState(key, column_title(key), shown=False) for key in rest))


def _is_first(i: Inputs) -> bool:
    """The very first round is on its way and no number has come yet."""
    return i.freshness.running and not i.total and not is_filtered(i)


def _progress(i: Inputs) -> str:
    fresh = i.freshness
    if not fresh.running or not i.ready:
        return ""
    if not fresh.total:
        return translate("Numbers", "The list of numbers is being read…")
    text = translate("Numbers", "Being refreshed: %1 of %2")
    text = text.replace("%1", present_count(fresh.done))
    return text.replace("%2", present_count(fresh.total))


def _waiting(i: Inputs) -> str:
    """What a press would bring: rows never move under the pointer by themselves."""
    if i.more > 0:
        text = translate("Numbers", "%n new", "", i.more)
        return text.replace(str(i.more), present_count(i.more), 1)
    return translate("Numbers", "Renew the order") if i.moved or i.more else ""


def _empty(i: Inputs) -> tuple[str, str]:
    if not i.ready or i.total:
        return "", ""
    if is_filtered(i):
        return (
            translate("Numbers", "Nothing found"),
            translate("Numbers", "No number of this department matches the filter."),
        )
    if i.freshness.running or not i.read:
        return "", ""
    if i.node:
        return translate("Numbers", "There are no numbers in this department"), ""
    return (
        translate("Numbers", "The numbers of your company will be here"),
        translate("Numbers", "Import a list or sign in as a coordinator."),
    )


def _export(i: Inputs) -> str:
    if not i.exports:
        return ""
    text = translate("Numbers", "Being written: %1 of %2")
    text = text.replace("%1", present_count(i.exported))
    return text.replace("%2", present_count(i.exports))
