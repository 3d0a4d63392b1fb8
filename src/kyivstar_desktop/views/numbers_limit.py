"""The dialog of a number's data limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.numbers_limit import LimitKept
from kyivstar_desktop.views.widgets.choices import Check
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import set_shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.numbers_limit import LimitForm, LimitFormState

translate = QCoreApplication.translate


class LimitDialog(Dialog):
    """Stays open while the operator refuses. Owns its form."""

    def __init__(self, parent: QWidget, form: LimitForm) -> None:
        state = form.state
        super().__init__(parent, state.title, state.text, icon="adjustments-horizontal")
        self._form = form
        self._present = Text(state.present, "body_strong")
        self._limit = Field(translate("Numbers", "Limit in gigabytes"))
        self._limit.set_suffix(translate("Numbers", "GB"))
        self._none = Check(translate("Numbers", "No limit"))
        self._why = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        for part in (self._present, self._limit, self._none, self._why):
            self.body.addWidget(part)
        self.add_button(translate("Numbers", "Cancel"), role="reject")
        words = translate("Numbers", "Order the change")
        self._keep = self.add_button(words, kind="primary", role="none", default=True)
        self._limit.set_text(form.inputs.text)
        self._limit.edit.textChanged.connect(form.type_limit)
        self._none.toggled.connect(form.lift)
        self._keep.clicked.connect(self._on_keep)
        form.effect.connect(self._on_effect)
        self.finished.connect(self._on_end)
        self._undo = form.observe(self._render)
        self._limit.edit.setFocus()

    def _render(self, new: LimitFormState, _old: LimitFormState | None) -> None:
        self._limit.set_enabled(not new.none)
        self._present.setText(new.present)
        self._limit.set_error(new.error)
        self._why.set_text(new.why)
        set_shown(self._why, bool(new.why))
        self._keep.setEnabled(new.can_keep)
        self._keep.setAccessibleDescription(new.why if new.off else "")
        self._keep.set_busy(new.busy)

    def _on_keep(self) -> None:
        self._form.keep()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, LimitKept):
            self.accept()

    def _on_end(self) -> None:
        self._undo()
        self._form.dispose()
