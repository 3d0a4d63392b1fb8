"""The dialog of a department or a cost centre: its name, kind, code and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.numbers_nodes import NodeKept
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from kyivstar_desktop.viewmodels.numbers_nodes import NodeForm, NodeFormState

translate = QCoreApplication.translate


class NodeDialog(Dialog):
    """Stays open while the operator refuses; what was typed stays with it. Owns its form."""

    def __init__(self, parent: QWidget, form: NodeForm) -> None:
        state = form.state
        super().__init__(parent, state.title, state.text, icon="sitemap", width=460)
        self._form = form
        self._name = Field(translate("Numbers", "Name"))
        options = tuple((key, text, "") for key, text in state.kinds)
        self._kind = Segmented(options, name=translate("Numbers", "Kind"))
        self._parent = Combo(translate("Numbers", "Where it hangs"))
        self._code = Field(translate("Numbers", "Code of the cost centre"))
        self._code.set_help(translate("Numbers", "If your books have one; it can stay empty"))
        self._why = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._new = holder(self._placing())
        for part in (self._name, self._new, self._why):
            self.body.addWidget(part)
        self.add_button(translate("Numbers", "Cancel"), role="reject")
        self._keep = self.add_button(state.keep, kind="primary", role="none", default=True)
        self._name.set_text(form.inputs.name)
        self._wire()
        self._undo = form.observe(self._render)
        self._name.edit.selectAll()
        self._name.edit.setFocus()

    def _placing(self) -> QBoxLayout:
        title = Text(translate("Numbers", "Where it hangs"), "caption", "text.secondary")
        title.setBuddy(self._parent)
        for key, text in self._form.state.parents:
            self._parent.add(text, key)
        return column(row(self._kind, None), column(title, self._parent, gap=4), self._code, gap=10)

    def _wire(self) -> None:
        form = self._form
        self._name.edit.textChanged.connect(form.type_name)
        self._code.edit.textChanged.connect(form.type_code)
        self._kind.chosen.connect(form.choose_kind)
        self._parent.picked.connect(form.choose_parent)
        self._keep.clicked.connect(self._on_keep)
        form.effect.connect(self._on_effect)
        self.finished.connect(self._on_end)

    def _render(self, new: NodeFormState, _old: NodeFormState | None) -> None:
        set_shown(self._new, new.new)
        self._kind.set_chosen(new.kind)
        self._parent.set_data(new.parent)
        set_shown(self._code, new.coded)
        self._name.set_error(new.name_error)
        self._code.set_error(new.code_error)
        self._why.set_text(new.why)
        set_shown(self._why, bool(new.why))
        self._keep.setEnabled(new.can_keep)
        self._keep.setAccessibleDescription(new.why if new.off else "")
        self._keep.set_busy(new.busy)

    def _on_keep(self) -> None:
        self._form.keep()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, NodeKept):
            self.accept()

    def _on_end(self) -> None:
        self._undo()
        self._form.dispose()
