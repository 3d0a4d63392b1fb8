"""Numbers: the corporate desk. Tree, views, grid, what is chosen, the card. Pictures 11 and 18."""  # noqa: A005 the word of the screen

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from kyivstar_desktop.domain.fleet import FleetPicked
from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.numbers import CopyText, Exported, GoRow, Pasted, Said
from kyivstar_desktop.viewmodels.numbers_causes import Causes
from kyivstar_desktop.views.numbers_dialogs import (
    CausesDialog,
    ColumnsDialog,
    MoveDialog,
    PasteDialog,
    TextDialog,
)
from kyivstar_desktop.views.numbers_files import NumbersFiles
from kyivstar_desktop.views.numbers_limit import LimitDialog
from kyivstar_desktop.views.numbers_menus import make_menu
from kyivstar_desktop.views.numbers_nodes import NodeDialog
from kyivstar_desktop.views.widgets.scrolling import scroll_back

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_nodes import NodeForm

translate = QCoreApplication.translate


class NumbersView(NumbersFiles):
    """What keys, buttons and menus of the desk do."""

    said = Signal(str)
    edited = Signal(str)  # what can be taken back

    def __init__(self, vm: NumbersViewModel, parent: QWidget | None = None) -> None:
        super().__init__(vm, parent)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._waiting.clicked.connect(vm.renew_order)
        self._columns.clicked.connect(self._on_columns)
        self._export.clicked.connect(self._on_files)
        self._paste.clicked.connect(self._on_paste)
        self._cancel.clicked.connect(vm.cancel_export)
        self.bar.left.connect(vm.clear_checks)
        self.bar.more_wanted.connect(self._on_more)
        self.card.lines_wanted.connect(self._on_lines)
        for buttons in (self._side.buttons, self._nodes.buttons):
            buttons.add_wanted.connect(self._on_new_node)
            buttons.rename_wanted.connect(self._on_rename_node)
        self._panel.limit_wanted.connect(self._on_limit)
        self.grid.pasted.connect(self._on_paste)
        self.grid.menu_wanted.connect(self._on_menu)
        vm.effect.connect(self._on_effect)
        self._keys = [
            _key(self, QKeySequence(QKeySequence.StandardKey.Copy), self._on_copy),
            _key(self, QKeySequence("Esc"), self._on_escape),
        ]

    # --- what the window asks ---
    def take_focus(self) -> None:
        """The page has opened: arrows walk the rows, typing searches."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._vm.take_causes():
            self._vm.show_causes()

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (
            page_action("find", self._on_find),
            page_action("export", self._on_export),
            page_action("next", self._on_next),
            page_action("main", self._on_main),
            Action(
                "refresh",
                _refresh_title,
                self._on_refresh,
                "refresh",
                "F5",
                "view",
                signed_in=False,
            ),
        )

    def details_pane(self) -> QWidget:
        return self._panel

    def view_memory(self) -> tuple[int, int]:
        return self.grid.verticalScrollBar().value(), self.grid.current_row

    def restore_view(self, memory: tuple[int, int]) -> None:
        scroll_back(self.grid.verticalScrollBar(), memory[0])

    # --- acts ---
    def act(self, name: str, picked: FleetPicked, row_: int) -> None:
        """An entry of a menu: over these numbers, opened at a row or (-1) over the choice."""
        vm = self._vm
        name, _colon, colour = name.partition(":")
        if name in {"open", "card"}:
            (vm.open_row if name == "open" else vm.open_card)(row_)
        elif name in {"label", "alias", "note"}:
            self._ask_text(name, picked, row_)
        elif name == "colour":
            vm.edit(picked, "colour", colour)
        elif name == "move":
            MoveDialog(self, vm, picked, vm.count_of(picked)).open()
        elif name == "export":
            self._on_export()
        elif name == "copy":
            vm.copy(row_)
        else:
            vm.hand_over(name, picked)

    def _ask_text(self, name: str, picked: FleetPicked, row_: int) -> None:
        single = row_ >= 0 and self._vm.count_of(picked) == 1
        before = self._vm.text_of(row_, name) if single else ""
        TextDialog(self, self._vm, picked, name, before).open()

    def paste(self, text: str) -> None:
        """A list of numbers, from wherever it comes."""
        if text.strip():
            self._vm.paste(text)
        else:
            self.said.emit(translate("Numbers", "Copy a list of numbers first, then paste it here"))

    def show_causes(self) -> None:
        """Why numbers are not fresh: pressed in the status strip."""
        self._vm.show_causes()

    def _on_new_node(self) -> None:
        self._ask_node(self._vm.node_form())

    def _on_rename_node(self) -> None:
        self._ask_node(self._vm.node_form(rename=True))

    def _ask_node(self, form: NodeForm | None) -> None:
        if form is not None:
            NodeDialog(self, form).open()

    def _on_limit(self) -> None:
        form = self._vm.limit_form()
        if form is not None:
            LimitDialog(self, form).open()

    def _on_columns(self) -> None:
        ColumnsDialog(self, self._vm).open()

    def _on_paste(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _on_copy(self) -> None:
        self._vm.copy(self.grid.current_row)

    def _on_escape(self) -> None:
        """One level: the card, then the choice."""
        if self._vm.state.card is not None:
            self._vm.close_card()
            self.take_focus()
        else:
            self._vm.clear_checks()

    def _on_find(self) -> None:
        self.grid.head.focus_filter("number")

    def _on_next(self) -> None:
        self._vm.next_risk(self.grid.current_row)

    def _on_main(self) -> None:
        bar = self._vm.state.bar
        if bar is not None and bar.can_top_up:
            self._vm.hand_over("topup")

    def _on_refresh(self) -> None:
        self._vm.refresh()

    def _on_lines(self, row_: int) -> None:
        ident = getattr(self._vm.model.row(row_), "line", "")
        if ident:
            self._ask_text("note", FleetPicked(lines=(ident,)), row_)

    def _on_menu(self, row_: int, place: QPoint) -> None:
        picked = self._vm.picked_at(row_)
        if picked is not None:
            make_menu(self, picked, row_, may=self._vm.may_batch).popup(place)

    def _on_more(self, place: QPoint) -> None:
        picked = self._vm.picked
        if picked is not None:
            make_menu(self, picked, -1, may=self._vm.may_batch).popup(place)

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(translate("History", "Copied"))

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, CopyText):
            QGuiApplication.clipboard().setText(effect.text)
            self.said.emit(translate("Numbers", "Rows copied: %n", "", effect.rows))
        elif isinstance(effect, Exported):
            text = translate("History", "Rows written: %n", "", effect.rows)
            self.said.emit(f"{text}. {effect.path.name}")
        elif isinstance(effect, Said):
            (self.edited if effect.undo else self.said).emit(effect.text)
        elif isinstance(effect, GoRow):
            self.grid.go_row(effect.row)
            self.take_focus()
        else:
            self._open_dialog(effect)

    def _open_dialog(self, effect: object) -> None:
        if isinstance(effect, Pasted):
            dialog = PasteDialog(self, self._vm, effect)
            dialog.copied.connect(self._on_copied)
            dialog.open()
        elif isinstance(effect, Causes):
            CausesDialog(self, self._vm, effect.title, effect.rows).open()


def _refresh_title() -> str:
    return translate("Actions", "Refresh")


def _key(view: QWidget, keys: QKeySequence, slot: object) -> QShortcut:
    made = QShortcut(keys, view)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(slot)
    return made
