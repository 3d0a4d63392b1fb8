"""The dialog of PromptsViewModel: one question at a time, opened, never executed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.labels import IconText
from kyivstar_desktop.views.widgets.layouts import row, set_shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.prompts import PromptState, PromptsViewModel
    from kyivstar_desktop.views.widgets.buttons import Button

translate = QCoreApplication.translate


class _PromptDialog(Dialog):
    """A yes or no, or a code."""

    def __init__(self, parent: QWidget, state: PromptState, vm: PromptsViewModel) -> None:
        tone = "danger" if state.dangerous else "info"
        icon = "shield-lock" if state.code_length else "question"
        super().__init__(parent, state.title, state.text, icon=icon, tone=tone)
        self.boxes: CodeBoxes | None = None
        self._trouble = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        if state.code_length:
            self.boxes = CodeBoxes(state.code_length, size="payment")
            self.boxes.setAccessibleName(
                translate("Prompts", "Code from the SMS, %1 digits").replace(
                    "%1", str(state.code_length)
                )
            )
            self.boxes.typed.connect(vm.type_code)
            self.body.addLayout(row(self.boxes, None))
            self.body.addWidget(self._trouble)
        cancel = translate("Prompts", "Cancel")
        self.add_button(cancel, role="reject", default=not state.code_length)
        kind = "dangerFill" if state.dangerous else "primary"
        self.yes: Button = self.add_button(state.button, kind=kind)

    def show_state(self, state: PromptState) -> None:
        self.set_texts(state.title, state.text)
        self.yes.setText(state.button)
        self.yes.setEnabled(state.can_accept)
        self._trouble.set_text(state.error)
        set_shown(self._trouble, bool(state.error))
        if self.boxes is not None:
            self.boxes.set_code(state.code)
            self.boxes.set_error(bool(state.error) and not state.code)


class PromptsView(QObject):
    """Shows what is asked over `window`; cancelling the asker closes the dialog."""

    def __init__(self, vm: PromptsViewModel, window: QWidget) -> None:
        super().__init__(window)
        self._vm, self._window = vm, window
        self._dialog: _PromptDialog | None = None
        self._id = 0
        vm.observe(self._render)

    @property
    def dialog(self) -> Dialog | None:
        """The open one."""
        return self._dialog

    def _render(self, new: PromptState, _old: PromptState | None) -> None:
        if new.id != self._id:
            self._close()
            self._id = new.id
            if new.id:
                self._open(new)
        if self._dialog is not None:
            self._dialog.show_state(new)

    def _open(self, state: PromptState) -> None:
        if getattr(self._window, "covered", False):  # locked: nobody may answer, nothing is shown
            QTimer.singleShot(0, self._vm.refuse)
            return
        self._dialog = _PromptDialog(self._window, state, self._vm)
        self._dialog.accepted.connect(self._vm.accept)
        self._dialog.rejected.connect(self._vm.refuse)
        self._dialog.open()
        if self._dialog.boxes is not None:
            self._dialog.boxes.setFocus()

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accepted.disconnect(self._vm.accept)
            dialog.rejected.disconnect(self._vm.refuse)
            dialog.close()
            dialog.deleteLater()
