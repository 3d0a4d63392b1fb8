"""What the numbers desk stands on, what it hands out, and the half of it that only looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import NotAllowed
from kyivstar_desktop.domain.fleet import VIEWS
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.numbers_columns import Words, make_columns
from kyivstar_desktop.viewmodels.numbers_model import FleetModel
from kyivstar_desktop.viewmodels.numbers_state import (
    Inputs,
    NumbersState,
    derive_numbers,
    query_of,
)
from kyivstar_desktop.viewmodels.numbers_tree import ALL, names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Customer
    from kyivstar_desktop.domain.batch import Wanted
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import FleetQuery, Freshness, Node
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.fleet_nodes import FleetNodes
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.orders import Orders
    from kyivstar_desktop.services.ports import Clock, ExportPort
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.services.undo import UndoStack
    from kyivstar_desktop.viewmodels.numbers_columns import DeskColumn

translate = QCoreApplication.translate
PACE_S = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """`hand_over` gives numbers to the page of batches; `opened` shows a number by itself."""

    fleet: Fleet
    accounts: Accounts
    history: History
    exports: ExportPort
    undo: UndoStack
    clock: Clock
    hand_over: Callable[[Wanted], None]
    opened: Callable[[], None]
    reads_tables: Callable[..., Any] | None = None
    limits: bool = False
    nodes: FleetNodes | None = None  # None: the tree is only looked at
    orders: Orders | None = None  # None: no data limit is ordered from here


@dataclass(frozen=True, slots=True)
class CopyText:
    """Effect: rows as TSV with heads for the clipboard."""

    text: str
    rows: int


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing word about the person's own act; `undo`: it can be taken back."""

    text: str
    undo: bool = False


@dataclass(frozen=True, slots=True)
class GoRow:
    """Effect: the row becomes the current one."""

    row: int


@dataclass(frozen=True, slots=True)
class Looking:
    """What the page keeps for the way back."""

    node: str
    view: str
    kept: str
    typed: Mapping[str, str]
    sort: tuple[str, bool]
    group: str
    folded: frozenset[str]


class NumbersDesk(ViewModel[Inputs, NumbersState]):
    """Tree, views, filters, order; one number is in `numbers_one`, choices in `numbers_chosen`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        start = Inputs(
            now=desk.accounts.operator_now(),
            limits=desk.limits,
            arranges=desk.nodes is not None,
        )
        super().__init__(start, derive_numbers, parent)
        self.desk, self._fleet = desk, desk.fleet
        self._now = desk.accounts.operator_now
        self._names: Mapping[str, str] = {}
        self._causes = self._filling = self._stale = self._following = False
        self.columns: Mapping[str, DeskColumn] = make_columns(Words(self._now, self._node_name))
        shown = [self.columns[key] for key in self._inputs.columns]
        self.model = FleetModel(self._fleet, self.scope, shown, self)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_trouble)
        self.model.stirred.connect(self._on_stirred)
        self._counting = self.command(self._count_views, restart=True)
        self.refresh = self.command(self._refresh)
        for command in (self._counting, self.refresh):
            command.failed.connect(self._on_trouble)

    def _start(self, arg: str) -> None:
        """`arg`: a view of domain.fleet.VIEWS, "causes", or a node's id."""
        with self.gathered():
            self.follow(self.desk.accounts.session.state, self._on_session)
            self.follow(self.desk.accounts.customers, self._on_customers)
            self.follow(self._fleet.nodes, self._on_nodes)
            self.follow(self._fleet.freshness, self._on_freshness)
        self._causes = arg == "causes"
        if arg and not self._causes:
            self.fold(view=arg) if arg in VIEWS else self.fold(node=arg)
        self.follow(self._fleet.loaded, self._on_read)
        self.follow(self._fleet.revision, self._on_revision)

    # --- intents: where to look ---
    def choose_node(self, key: str) -> None:
        """A row of the tree."""
        self._ask(node="" if key == ALL else key)

    def fold_node(self, key: str) -> None:
        """Its chevron: hides what is below, or shows it."""
        self.fold(folded=self._inputs.folded ^ {key})

    def choose_view(self, view: str) -> None:
        """A view that everybody has."""
        self._ask(view=view, kept="")

    def type_filter(self, column: str, text: str) -> None:
        """Each key is a new question; `number` is the free search."""
        if text != self._inputs.typed.get(column, ""):
            self._ask(typed={**self._inputs.typed, column: text})

    def sort_by(self, column: str) -> None:
        """A press on a head; the same head again turns the order."""
        found = self.columns.get(column)
        if found is not None:
            now, down = self._inputs.sort
            self._ask(sort=(found.sort, not down if now == found.sort else False))

    def sort_with(self, column: str, *, down: bool) -> None:
        """The order by its name: what a press on a head does, for the keyboard."""
        if column in self.columns:
            self._ask(sort=(self.columns[column].sort, down))

    def group_by(self, key: str) -> None:
        self._ask(group=key)

    def reset(self) -> None:
        """No filter, every number of the department."""
        self._ask(typed={}, view="all", kept="")

    def renew_order(self) -> None:
        """Brings what waits: new rows, another order."""
        self._ask()

    def now(self) -> datetime:
        """The operator's clock."""
        return self._now()

    # --- the way back ---
    def remember(self) -> Looking:
        i = self._inputs
        return Looking(i.node, i.view, i.kept, i.typed, i.sort, i.group, i.folded)

    def recall(self, memory: Looking) -> None:
        self._ask(
            node=memory.node,
            view=memory.view,
            kept=memory.kept,
            typed=memory.typed,
            sort=memory.sort,
            group=memory.group,
            folded=memory.folded,
        )

    def retranslate(self) -> None:
        """The language has changed: heads and rows are drawn anew."""
        self.model.set_columns(self.model.columns)
        self.fold()

    # --- work ---
    def _ask(self, **changes: object) -> None:
        """Another question, or the same one anew."""
        before = _narrowing(query_of(self._inputs))
        self.fold(**changes, now=self._now(), more=0, moved=False, trouble=None)
        if _narrowing(query_of(self._inputs)) != before:
            self._narrowed()
        if self._inputs.read:
            self.model.load(query_of(self._inputs))

    def _narrowed(self) -> None:
        """Other numbers match than before."""

    async def _count_views(self) -> None:
        self.fold(counts=await self._fleet.views(query_of(self._inputs)))

    async def _refresh(self) -> None:
        self.fold(trouble=None)
        await self._fleet.refresh()

    # --- news ---
    def _on_session(self, session: SessionState) -> None:
        self.fold(person=session.person)

    def _on_customers(self, customers: Loadable[tuple[Customer, ...]]) -> None:
        self.fold(customers=tuple(customers.value or ()))

    def _on_nodes(self, nodes: tuple[Node, ...]) -> None:
        self._names = names_of(nodes)
        known = not self._inputs.node or self._inputs.node in self._names or not nodes
        self.fold(nodes=nodes)
        if not known:
            self.choose_node(ALL)

    def _on_freshness(self, freshness: Freshness) -> None:
        self.fold(freshness=freshness, now=self._now())
        if freshness.error in {"notAllowed", "forbiddenRole"} and not freshness.total:
            self.fold(trouble=NotAllowed(freshness.error))

    def _on_read(self, read: bool) -> None:  # noqa: FBT001 a slot
        self.fold(read=read)
        if read:
            self.model.load(query_of(self._inputs))

    def _on_revision(self, _revision: int) -> None:
        self._stale = True
        if self._inputs.ready and not self._following:
            self._following = True
            self.scope.start(self._follow_store(), name="numbers.follow")

    async def _follow_store(self) -> None:
        """At once, then once a second: a round over 100 000 numbers must not own the store."""
        try:
            while self._stale:
                self._stale = False
                self._look_anew()
                await self.desk.clock.sleep(PACE_S)
        finally:
            self._following = False

    def _look_anew(self) -> None:
        """The store has changed."""
        self._counting()
        if self._inputs.total or self._inputs.typed:
            self.model.renew()
        else:
            self.model.load(query_of(self._inputs))  # the very first rows of all

    def _on_loaded(self) -> None:
        self._filling = self._inputs.freshness.ended_at is None
        self.fold(ready=True, total=self.model.total, more=0, moved=False, trouble=None)
        self._counting()

    def _on_stirred(self, more: int, moved: bool) -> None:  # noqa: FBT001 a slot
        opened = self._inputs.opened
        if more > 0 and self._filling and self._untouched:
            self.model.load(query_of(self._inputs))  # the first round of all: nobody points yet
            return
        row = self.model.row(self.model.row_of(opened.line)) if opened is not None else None
        changes = {"opened": row} if row is not None else {}
        self.fold(more=more, moved=moved, now=self._now(), **changes)

    @property
    def _untouched(self) -> bool:
        """Nothing is chosen or opened, the top of the list is on the screen."""
        i = self._inputs
        return i.picked is None and i.opened is None and self.model.at_top

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)

    def _node_name(self, node: str) -> str:
        return self._names.get(node, "")


def _narrowing(query: FleetQuery) -> tuple[object, ...]:
    """What decides which numbers match, whatever their order."""
    return query.node, query.text, query.filters, query.view
