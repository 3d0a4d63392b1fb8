"""BudgetsViewModel: the tree with its limits, the editor of one, what will be exceeded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from kyivstar_desktop.domain.budgets import Formula
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.budgets_state import (
    BudgetLine,
    BudgetsState,
    Edited,
    Inputs,
    derive_budgets,
    edited_of,
    line_of,
    lines_of,
    rule_of,
)
from kyivstar_desktop.viewmodels.paging import Column, PagedTableModel, TablePage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.budgets import Rule
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.services.budgets import Budgets, Table
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.ports import ExportPort

translate = QCoreApplication.translate
PAGE = 200


class BudgetsViewModel(ViewModel[Inputs, BudgetsState]):
    """Rows of the tree are in `table`. `edited` carries words of a step that can be undone."""

    edited = Signal(str)
    saved = Signal(str)

    def __init__(
        self, budgets: Budgets, fleet: Fleet, exports: ExportPort, parent: QObject | None = None
    ) -> None:
        super().__init__(Inputs(), derive_budgets, parent)
        self._budgets, self._fleet, self._exports = budgets, fleet, exports
        self._names: dict[str, str] = {}
        self.table: PagedTableModel[BudgetLine, Any] = PagedTableModel(
            COLUMNS, self._fetch, self.scope, self
        )
        self.keep = self.command(self._keep, ready=_can_keep)
        self.drop = self.command(self._drop)
        self.save = self.command(self._save)
        for command in (self.keep, self.drop, self.save):
            command.failed.connect(self._on_trouble)
        with self.gathered():
            self.follow(fleet.nodes, self._on_nodes)
            self.follow(budgets.rules.state, self._on_rules)
            self.follow(budgets.table, self._on_table)
        self._list()

    # --- what the person says -------------------------------------------------------------------
    def choose(self, shown: str) -> None:
        """`all`, `own` or `danger`."""
        self.fold(shown=shown)
        self._list()

    def search(self, text: str) -> None:
        self.fold(text=text)
        self._list()

    def edit(self, row: int) -> None:
        """Opens the editor of the node in this row."""
        self.edit_node(self.table.row(row).node)

    def edit_node(self, node: str) -> None:
        self._edit(edited_of(self._inputs, node))

    def edit_first(self) -> None:
        """The whole company's limit: where one begins."""
        if self._inputs.nodes:
            self.edit_node(self._inputs.nodes[0].id)

    def choose_formula(self, formula: str) -> None:
        if (old := self._inputs.edited) is not None:
            self._edit(Edited(old.node, Formula(formula), "", own=old.own))

    def type_value(self, text: str) -> None:
        if (old := self._inputs.edited) is not None:
            self._edit(Edited(old.node, old.formula, text, own=old.own))

    def close_editor(self) -> None:
        self.fold(edited=None, made=None)

    def _edit(self, edited: Edited) -> None:
        rule = rule_of(edited)
        made = self._budgets.amount_of(rule) if rule is not None else None
        self.fold(edited=edited, made=made)

    # --- work -----------------------------------------------------------------------------------
    async def _keep(self) -> None:
        rule = rule_of(self._inputs.edited)
        if rule is None:
            return
        said = translate("Budgets", "Limit of «%1» set")
        said = said.replace("%1", self._names.get(rule.node, ""))
        await self._budgets.put(rule, said=said)
        self.close_editor()
        self.edited.emit(said)

    async def _drop(self) -> None:
        edited = self._inputs.edited
        if edited is None:
            return
        said = translate("Budgets", "Limit of «%1» removed")
        said = said.replace("%1", self._names.get(edited.node, ""))
        await self._budgets.drop(edited.node, said=said)
        self.close_editor()
        self.edited.emit(said)

    async def _save(self, path: str, encoding: str) -> None:
        heads = [column.title() for column in COLUMNS if column.key != "share"]

        async def rows() -> AsyncIterator[Sequence[Sequence[str]]]:
            i = self._inputs
            lines = [line_of(i, node, self._names) for node in lines_of(i)]
            yield [
                [column.text(line) for column in COLUMNS if column.key != "share"] for line in lines
            ]

        await self._exports.write_table(Path(path), heads, rows(), encoding=encoding)
        self.saved.emit(path)

    async def _fetch(self, _query: object, after: int | None) -> TablePage[BudgetLine]:
        start = after or 0
        nodes = lines_of(self._inputs)
        rows = [line_of(self._inputs, node, self._names) for node in nodes[start : start + PAGE]]
        end = start + PAGE
        return TablePage(rows, end if end < len(nodes) else None)

    def _list(self) -> None:
        self.table.load((self._inputs.shown, self._inputs.text))

    # --- what is heard --------------------------------------------------------------------------
    def retranslate(self) -> None:
        self.fold()
        self._list()

    def _on_nodes(self, nodes: tuple[Node, ...]) -> None:
        self._names = {node.id: node.name for node in nodes}
        self.fold(nodes=nodes)
        self._list()

    def _on_rules(self, rules: tuple[Rule, ...]) -> None:
        self.fold(rules=rules)
        self._list()

    def _on_table(self, table: Table) -> None:
        self.fold(table=table, trouble=None)
        self._list()

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)


def _can_keep(state: BudgetsState) -> bool:
    return state.editor is not None and state.editor.can_keep


COLUMNS: tuple[Column[BudgetLine], ...] = (
    Column("name", lambda: translate("Budgets", "Department"), lambda line: line.name),
    Column(
        "numbers", lambda: translate("Budgets", "Numbers"), lambda line: line.numbers, money=True
    ),
    Column("spent", lambda: translate("Budgets", "Spent"), lambda line: line.spent, money=True),
    Column("limit", lambda: translate("Budgets", "Limit"), lambda line: line.limit, money=True),
    Column("share", lambda: translate("Budgets", "Fact and forecast"), lambda line: line.verdict),
    Column("rule", lambda: translate("Budgets", "How it is made"), lambda line: line.rule),
    Column("verdict", lambda: translate("Budgets", "Conclusion"), lambda line: line.verdict),
)
