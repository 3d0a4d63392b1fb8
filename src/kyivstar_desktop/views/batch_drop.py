"""DropZone: a dashed place that takes one file of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cards import IconPlate
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class DropZone(QWidget):
    """A dashed place that takes one file; the page itself takes it too."""

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self._plate = IconPlate("table-import", "info", size=44, round_shape=True)
        self._title = Text("", "block", align=Qt.AlignmentFlag.AlignCenter)
        self._text = Text("", "body", "text.secondary", wrap=True, align=_CENTER)
        self.buttons = row(gap=8)
        self.links = row(gap=16)
        words = holder(column(self._text))
        words.setMaximumWidth(px(460))
        self.setLayout(
            column(
                None,
                row(None, self._plate, None),
                self._title,
                _wide(words),
                row(None, self.buttons, None),
                row(None, self.links, None),
                None,
                gap=10,
                margins=(24, 22, 24, 22),
            )
        )
        self.setMinimumHeight(px(240))

    def set_words(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event):
            event.acceptProposedAction()
            self._set_over(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_over(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(on=False)
        path = file_of(event)
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            fill = "accent.subtle" if self._over else "bg.surface"
            frame_box(painter, box, fill=fill, radius=px(8))
            pen = QPen(theme.color("accent.fill" if self._over else "line.control"), 1.5)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(8), px(8))

    def _set_over(self, *, on: bool) -> None:
        if on != self._over:
            self._over = on
            self.update()


def _wide(words: QWidget) -> QWidget:
    line = row(None, words, None, gap=0)
    line.setStretch(1, 8)
    return holder(line)


def file_of(event: QDropEvent) -> str:
    """The first file of this computer in what is dragged, or ""."""
    urls = event.mimeData().urls()
    return next((url.toLocalFile() for url in urls if url.isLocalFile()), "")
