"""The left of the numbers desk: departments, and what the company's account owes. 224 px."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import IconButton
from kyivstar_desktop.views.widgets.cards import Divider, Panel
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.tree_list import TreeItem, TreeList

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_state import NumbersState

translate = QCoreApplication.translate
WIDTH = 224


class NodeButtons(QWidget):
    """«+» makes a department under the chosen one, the pencil renames that one."""

    add_wanted = Signal()
    rename_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._add, self._rename = IconButton("plus", "", size=28), IconButton("pencil", "", size=28)
        self.setLayout(row(self._rename, self._add, gap=2))
        self._add.clicked.connect(self.add_wanted)
        self._rename.clicked.connect(self.rename_wanted)

    def render_state(self, state: NumbersState) -> None:
        set_shown(self, state.can_arrange)
        set_shown(self._rename, bool(state.rename))
        self._add.set_name(translate("Numbers", "New department or cost centre"))
        name = translate("Numbers", "Rename «%1»").replace("%1", state.rename)
        self._rename.set_name(name)


class TreePanel(Panel):
    """The tree over the whole height, the account at its foot."""

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__("bg.surface", sides="r")
        self._title = Text("", "caption", "text.secondary")
        self.tree, self.buttons = TreeList(), NodeButtons()
        self._account, self._number = Text("", "caption", "text.secondary"), Text("", "body_strong")
        self._due_title = Text("", "hint", "text.secondary", wrap=True)
        self._due = Text("", "body_strong")
        self._foot = holder(
            column(
                Divider(),
                holder(
                    column(
                        self._account,
                        self._number,
                        self._due_title,
                        self._due,
                        gap=2,
                        margins=(14, 8, 8, 10),
                    )
                ),
                gap=0,
            )
        )
        head = row(self._title, None, self.buttons, margins=(14, 12, 8, 4))
        tree = holder(row(self.tree, margins=(6, 0, 5, 0)))
        layout = column(head, tree, self._foot, gap=0, margins=(0, 0, 1, 0))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFixedWidth(px(WIDTH))
        self.tree.chosen.connect(vm.choose_node)
        self.tree.folded.connect(vm.fold_node)

    def retranslate(self) -> None:
        self._title.setText(translate("Numbers", "Departments"))
        self.tree.setAccessibleName(translate("Numbers", "Departments"))

    def render_state(self, state: NumbersState, old: NumbersState | None) -> None:
        if old is None or (old.tree, old.node) != (state.tree, state.node):
            items = [
                TreeItem(r.key, r.text, r.depth, r.count, r.risk, r.folded, r.spoken)
                for r in state.tree
            ]
            self.tree.set_items(items, state.node)
        self.buttons.render_state(state)
        account = state.account
        set_shown(self._foot, account is not None)
        if account is None:
            return
        self._account.setText(account.title)
        self._number.setText(account.number)
        self._due_title.setText(account.due_title)
        self._due.setText(account.due)
        set_shown(self._due, bool(account.due))


class NodeRow(QWidget):
    """The same tree for a narrow window: a list above the grid, its buttons beside it."""

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__()
        self.combo, self.buttons = NodeCombo(vm), NodeButtons()
        line = row(self.combo, self.buttons, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)

    def render_state(self, state: NumbersState) -> None:
        self.combo.render_state(state)
        self.buttons.render_state(state)


class NodeCombo(Combo):
    """Every place of the tree with its counts."""

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__("", icon="sitemap")
        self._vm = vm
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setMinimumWidth(px(240))
        self.picked.connect(self._on_node)

    def render_state(self, state: NumbersState) -> None:
        rows = []
        for one in state.tree:
            risk = f" · ⚠ {one.risk}" if one.risk else ""
            rows.append((one.key, f"{'   ' * one.depth}{one.text} · {one.count}{risk}"))
        if tuple(rows) != self._shown:
            self._shown = tuple(rows)
            self.clear()
            for key, text in rows:
                self.add(text, key)
        self.set_data(state.node)

    def _on_node(self, key: object) -> None:
        self._vm.choose_node(str(key))
