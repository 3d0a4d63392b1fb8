"""«Бюджети»: the company's tree with its limits, what will be exceeded, the editor of a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.budgets_state import formulas
from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.saving import ask_for_table
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Combo, Field, SearchField
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.budgets import BudgetsViewModel
    from kyivstar_desktop.viewmodels.budgets_state import BudgetLine, BudgetsState, EditorPart

translate = QCoreApplication.translate
ROW, HEAD, LEAST = 34, 33, 12


class LimitDialog(Dialog):
    """One limit: how it is made, of what, and what that gives this month."""

    def __init__(self, parent: QWidget, vm: BudgetsViewModel) -> None:
        super().__init__(parent, "", icon="gauge")
        self._vm = vm
        self._formula = Combo(translate("Budgets", "How it is made"))
        for key, text in formulas():
            self._formula.add(text, key)
        self._value = Field("")
        self._preview = Text("", "body", "text.secondary", wrap=True)
        self.body.addWidget(self._formula)
        self.body.addWidget(self._value)
        self.body.addWidget(self._preview)
        self._drop = self.add_button(
            translate("Budgets", "Remove the limit"), kind="danger", role="none"
        )
        self.add_button(translate("Budgets", "Cancel"), role="reject")
        self._keep = self.add_button(translate("Budgets", "Set the limit"), kind="primary")
        self._keep.setDefault(True)
        self._formula.picked.connect(vm.choose_formula)
        bind_text(self._value.edit, vm.type_value)
        self._drop.clicked.connect(self._on_drop)
        self.accepted.connect(vm.keep)
        self._value.edit.setFocus()

    def show_part(self, part: EditorPart) -> None:
        self.set_texts(part.title, "")
        with QSignalBlocker(self._formula):
            self._formula.set_data(part.formula)
        self._value.set_label(part.label)
        self._value.set_suffix(part.suffix)
        if self._value.text() != part.text:
            set_text_quietly(self._value.edit, part.text)
        self._value.set_error(part.error)
        self._preview.setText(part.preview)
        self._keep.setEnabled(part.can_keep)
        set_shown(self._drop, part.can_drop)

    def _on_drop(self) -> None:
        self._vm.drop()
        self.reject()


class BudgetsView(Page):
    """`edited` carries words of a step that can be taken back, `said` of a written file."""

    edited = Signal(str)
    said = Signal(str)

    def __init__(self, vm: BudgetsViewModel) -> None:
        super().__init__("")
        self._vm = vm
        self._dialog: LimitDialog | None = None
        self._export = Button("", icon="download", size="small")
        self.add_head(self._export)
        self._digest = Banner("info")
        self._chips = Segmented((), name="")
        self._search = SearchField("")
        self._search.setMinimumWidth(px(220))
        self._search.setMaximumWidth(px(280))
        self._set = Button("", kind="primary", icon="pencil", size="small")
        self._bar = holder(row(self._chips, self._search, None, self._set, gap=12))
        self._table = DataTable(_specs(), "", row_height=ROW)
        self._table.setModel(vm.table)
        self._table.setMinimumHeight(px(HEAD) + LEAST * px(ROW))
        self._card = Card(flush=True)
        self._card.add(self._table)
        self._empty = StateBlock("gauge", "info")
        self._first = Button("", kind="primary", icon="pencil")
        self._empty.add_action(self._first)
        for part in (self._digest, self._empty, holder(column(self._bar, self._card, gap=16))):
            self.body.addWidget(part)
        self.body.setStretch(2, 1)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._chips.chosen.connect(vm.choose)
        bind_text(self._search.edit, vm.search)
        self._set.clicked.connect(self._on_set)
        self._first.clicked.connect(vm.edit_first)
        self._export.clicked.connect(self._on_export)
        self._table.opened.connect(self._on_opened)
        vm.edited.connect(self.edited)
        vm.saved.connect(self._on_saved)

    def take_focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> tuple[Action, ...]:
        return (
            page_action("find", self._search.edit.setFocus),
            page_action("export", self._on_export),
            page_action("main", self._on_set),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._export.setText(translate("Budgets", "Export"))
        self._set.setText(translate("Budgets", "Change the limit"))
        self._first.setText(translate("Budgets", "Set the company's limit"))
        self._chips.setAccessibleName(translate("Budgets", "Which departments"))
        self._search.set_name(translate("Budgets", "Search a department"))
        self._search.set_placeholder(translate("Budgets", "Department or code"))
        self._table.setAccessibleName(translate("Budgets", "Budgets of departments"))

    def _render(self, new: BudgetsState, old: BudgetsState | None) -> None:
        self.set_title(new.title)
        self.show_error(new.banner)
        self._digest.set_banner(new.digest, tone=new.tone)
        if old is None or old.chips != new.chips:
            self._chips.set_options(tuple((key, text, "") for key, text in new.chips))
        self._chips.set_chosen(new.shown)
        set_shown(self._empty, new.page != "table")
        set_shown(self._first, new.page == "none")
        self._empty.set_block(*_empty_words(new.page))
        set_shown(self._bar, new.page != "empty")
        set_shown(self._card, new.page != "empty")
        self._export.setEnabled(new.page == "table")
        self._render_editor(new.editor)

    def _render_editor(self, part: EditorPart | None) -> None:
        if part is None:
            if self._dialog is not None:
                self._dialog.close()
            return
        if self._dialog is None:
            self._dialog = LimitDialog(self, self._vm)
            self._dialog.finished.connect(self._on_done)
            self._dialog.show_part(part)
            self._dialog.open()
            return
        self._dialog.show_part(part)

    def _on_done(self, result: object) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if not result:
            self._vm.close_editor()

    def _on_opened(self, row_number: object) -> None:
        if isinstance(row_number, int):
            self._vm.edit(row_number)

    def _on_set(self) -> None:
        if self._table.row_count:
            self._vm.edit(max(0, self._table.current_row))

    def _on_export(self) -> None:
        if self._vm.state.page != "table":
            return
        title = translate("Budgets", "Export the budgets")

        def chosen(path: str, encoding: str) -> None:
            self._vm.save(path, encoding)

        ask_for_table(self, "budgets.xlsx", chosen, title=title, pdf=False)

    def _on_saved(self, path: str) -> None:
        self.said.emit(translate("Budgets", "Saved: %1").replace("%1", path))


def _empty_words(page: str) -> tuple[str, str]:
    if page == "empty":
        return (
            translate("Budgets", "Budgets of departments will stand here"),
            translate("Budgets", "They appear with the tree of the company."),
        )
    return (
        translate("Budgets", "No limit is set yet"),
        translate(
            "Budgets",
            "Set one for the company or a department: those below take their part. At 80 % and "
            "100 % you are told once.",
        ),
    )


def _specs() -> tuple[ColumnSpec, ...]:
    return (
        ColumnSpec("name", 0, 180, look=_name_look),
        ColumnSpec("numbers", 80, 72, priority=4),
        ColumnSpec("spent", 112, 104),
        ColumnSpec("limit", 116, 104),
        ColumnSpec("share", 170, 110, priority=3, look=_share_look),
        ColumnSpec("rule", 200, 140, priority=2),
        ColumnSpec("verdict", 208, 160, look=_verdict_look),
    )


def _name_look(shown: object) -> CellLook:
    line: BudgetLine = shown  # type: ignore[assignment]
    return CellLook("\u2003" * line.depth + line.name, strong=line.depth < 2)


def _share_look(shown: object) -> CellLook:
    line: BudgetLine = shown  # type: ignore[assignment]
    return CellLook(kind="share", share=line.share)


def _verdict_look(shown: object) -> CellLook:
    line: BudgetLine = shown  # type: ignore[assignment]
    if not line.tone:
        return CellLook(line.verdict, role="text.secondary")
    return CellLook(line.verdict, kind="state", tone=line.tone, icon=line.icon)
