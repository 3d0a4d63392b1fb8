"""One recipient's row of the top-up form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import IconButton, LinkButton
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Badge, IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kyivstar_desktop.viewmodels.topup.form_state import RowState
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate


class _NumberEdit(PlainEdit):
    """A list that is pasted does not become one long number."""

    list_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text() if _is_paste(event) else ""
        if "\n" in text.strip():
            self.list_pasted.emit(text)
            return
        super().keyPressEvent(event)


class _SumEdit(PlainEdit):
    """Tab goes on to the next row, not to the button that removes this one."""

    tabbed = Signal()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 Qt's signature
        if not forward:
            return super().focusNextPrevChild(forward)
        self.tabbed.emit()
        return True


class RecipientRow(QWidget):
    """Number, what is known of it, verdict, sum, remove; below, a question or what is wrong."""

    passed = Signal(object)  # int: id of the row whose sum was left by Tab

    def __init__(self, vm: TopUpViewModel, row_id: int) -> None:
        super().__init__()
        self._vm, self._id = vm, row_id
        self._typed = self._shown = ""
        self._position = Text("", style="body", role="text.tertiary")
        self._position.setFixedWidth(px(18))
        edit, sum_edit = _NumberEdit(), _SumEdit()
        self.number = Field("", edit=edit, size="small")
        self.number.setFixedWidth(px(172))
        self._name = Text("", style="body_strong", elide=True)
        self._fact = Text("", style="body", role="text.secondary", elide=True)
        self._badge = Badge()
        self.sum = Field("", edit=sum_edit, size="small")
        self.sum.setFixedWidth(px(96))
        self.sum.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._remove = IconButton("x", "")
        self._note = IconText("alert-triangle", "", role="warning.text", style="hint", size=14)
        self._keep = LinkButton("", small=True)
        self._drop = LinkButton("", small=True)
        line = row(
            self._position,
            self.number,
            self._name,
            self._fact,
            self._badge,
            self.sum,
            self._remove,
            gap=10,
        )
        line.setStretch(3, 1)
        self._below = holder(
            row(self._note, self._keep, self._drop, None, gap=8, margins=(28, 0, 0, 0))
        )
        self.setLayout(column(line, self._below, gap=4, margins=(16, 6, 12, 6)))
        edit.list_pasted.connect(vm.paste)
        sum_edit.tabbed.connect(self._on_tabbed)
        bind_text(self.number.edit, self._on_number)
        edit.focus_changed.connect(self._show_number)
        bind_text(self.sum.edit, self._on_sum)
        self.number.edit.editingFinished.connect(self._on_number_left)
        self.sum.edit.editingFinished.connect(self._on_sum_left)
        self._remove.clicked.connect(self._on_remove)
        self._drop.clicked.connect(self._on_remove)
        self._keep.clicked.connect(self._on_keep)
        keys = QShortcut(QKeySequence("Ctrl+Shift+Backspace"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_remove)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline between rows."""
        if self._position.text() != "1":
            with painting(self) as painter:
                painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line.hairline"))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops in this row, in its order."""
        return (self.number.edit, self.sum.edit, self._remove, self._keep, self._drop)

    @property
    def is_blank(self) -> bool:
        return not (self.number.text().strip() or self.sum.text().strip())

    def retranslate(self) -> None:
        """Words of the row."""
        self._keep.setText(translate("TopUp", "Keep"))
        self._drop.setText(translate("TopUp", "Remove"))

    def render_state(self, state: RowState) -> None:
        position = state.position
        self._position.setText(position)
        self.number.set_name(translate("TopUp", "Number, row %1").replace("%1", position))
        self.sum.set_name(translate("TopUp", "Sum, row %1").replace("%1", position))
        self._remove.set_name(translate("TopUp", "Remove row %1").replace("%1", position))
        self._typed, self._shown = state.typed, state.shown
        self._show_number()
        set_text_quietly(self.sum.edit, state.sum_typed)
        self._name.setText(state.name)
        self._name.setVisible(bool(state.name))
        self._fact.setText(state.fact)
        self._badge.set_badge(state.badge, state.tone or "neutral")
        self.number.set_error_mark(bool(state.number_error))
        self.sum.set_error_mark(bool(state.sum_error))
        trouble = state.number_error or state.sum_error
        self._note.set_text(trouble or state.question)
        self._note.set_role("danger.text" if trouble else "warning.text")
        self._below.setVisible(bool(trouble or state.question))
        question = bool(state.question) and not trouble
        self._keep.setVisible(question)
        self._drop.setVisible(question)

    def _show_number(self, _focus: object = None) -> None:
        """As it is written while it is edited, as it is presented afterwards."""
        shown = self._typed if self.number.edit.hasFocus() else self._shown
        set_text_quietly(self.number.edit, shown)

    def _on_number(self, text: str) -> None:
        if any(mark in text for mark in ";,\t") or len(text) > 24:
            self.number.edit.clear()
            self._vm.type_number(self._id, "")
            self._vm.paste(text)
            return
        self._vm.type_number(self._id, text)

    def _on_number_left(self) -> None:
        self._vm.leave_number(self._id)

    def _on_sum(self, text: str) -> None:
        self._vm.type_sum(self._id, text)

    def _on_sum_left(self) -> None:
        self._vm.leave_sum(self._id)

    def _on_remove(self) -> None:
        self._vm.remove_row(self._id)

    def _on_tabbed(self) -> None:
        self.passed.emit(self._id)

    def _on_keep(self) -> None:
        self._vm.keep_row(self._id)


def _is_paste(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste)
