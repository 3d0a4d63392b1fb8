"""RowEditor: number and sum of one row, mended where the row stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.batch_start import fill
from kyivstar_desktop.views.binding import set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import EditPart
    from kyivstar_desktop.views.widgets.verdicts import VerdictTable

translate = QCoreApplication.translate


class RowEditor(QWidget):
    """Over the row, in the table itself. Enter keeps it, Esc leaves it as it was."""

    def __init__(self, vm: BatchViewModel, table: VerdictTable) -> None:
        super().__init__(table.viewport())
        self._vm, self._table = vm, table
        self._n = 0
        self._title = Text("", "body_strong", elide=True)
        self._number, self._amount = Field("", size="small"), Field("", size="small")
        self._what, self._label = Combo(""), Field("", size="small")
        self._save = Button("", kind="primary")
        self._leave = Button("")
        parts = (
            self._number, self._amount, self._what, self._label, self._save, self._leave,
        )  # fmt: skip
        fields = row(*parts, gap=12)
        for part in parts:
            fields.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self._number.setMinimumWidth(px(180))
        self._number.setMaximumWidth(px(260))
        self._amount.setMaximumWidth(px(180))
        self._what.setMaximumWidth(px(260))
        self._label.setMaximumWidth(px(220))
        fields.addStretch(1)
        self.setLayout(column(self._title, fields, gap=6, margins=(16, 10, 16, 10)))
        self._number.edit.textEdited.connect(self._on_number)
        self._amount.edit.textEdited.connect(self._on_amount)
        self._what.picked.connect(self._on_what)
        self._label.edit.textEdited.connect(self._on_label)
        self._save.clicked.connect(vm.save_row)
        self._leave.clicked.connect(vm.leave_row)
        table.verticalScrollBar().valueChanged.connect(self._place)
        table.viewport().installEventFilter(self)
        self.hide()

    def retranslate(self) -> None:
        self._number.set_name(translate("Batch", "Number of the row"))
        self._number.set_placeholder(translate("Batch", "Number"))
        self._amount.set_name(translate("Batch", "Amount of the row, ₴"))
        self._amount.set_placeholder(translate("Batch", "Amount, ₴"))
        self._what.setAccessibleName(translate("Batch", "Tariff or service of the row"))
        self._label.set_name(translate("Batch", "Label of the row"))
        self._save.setText(translate("Batch", "Save"))
        self._leave.setText(translate("Batch", "Cancel"))

    def render_part(self, part: EditPart | None) -> None:
        if part is None:
            if not self.isHidden():
                self.hide()
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        fresh = self.isHidden() or part.n != self._n
        self._n = part.n
        self._title.setText(part.title)
        set_text_quietly(self._number.edit, part.number)
        set_text_quietly(self._amount.edit, part.amount)
        self._number.set_error(part.number_error)
        self._amount.set_error(part.amount_error)
        set_shown(self._amount, part.asks_amount)
        self._render_what(part)
        self._save.setEnabled(part.can_save)
        self.setAccessibleName(part.title)
        self._place()
        if fresh:
            self.show()
            self.raise_()
            self._number.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._number.edit.selectAll()

    def _render_what(self, part: EditPart) -> None:
        choices = part.whats
        if part.what not in dict(choices):
            choices = ((part.what, translate("Batch", "choose")), *choices)
        fill(self._what, choices, part.what, self._what.accessibleName())
        if part.what_error and part.what_kind == "choice":
            self._title.setText(f"{part.title} · {part.what_error}")
        set_text_quietly(self._label.edit, part.what)
        self._label.set_error(part.what_error)
        set_shown(self._what, part.what_kind == "choice")
        set_shown(self._label, part.what_kind == "text")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._vm.save_row()
        elif event.key() == Qt.Key.Key_Escape:
            self._vm.leave_row()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == event.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect()).adjusted(2, 1, -2, -1)
            frame_box(painter, box, fill="bg.surface", line="line.focus", radius=px(8), width=2)

    def _place(self) -> None:
        """Over its row, and always whole inside the table."""
        rows = self._vm.check_rows.rows()
        at = next((n for n, one in enumerate(rows) if one.row.n == self._n), -1)
        viewport = self._table.viewport()
        top = self._table.rowViewportPosition(at) if at >= 0 else 0
        height = max(self.sizeHint().height(), px(84))
        most = max(0, viewport.height() - height)
        self.setGeometry(0, min(max(0, top), most), viewport.width(), height)

    def _on_number(self, text: str) -> None:
        self._vm.type_row(number=text)

    def _on_amount(self, text: str) -> None:
        self._vm.type_row(amount=text)

    def _on_what(self, ident: object) -> None:
        self._vm.type_row(what=str(ident))

    def _on_label(self, text: str) -> None:
        self._vm.type_row(what=text)
