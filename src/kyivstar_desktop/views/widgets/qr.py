"""A QR code painted from its modules: black on white in both themes, so that cameras read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

QUIET = 4  # modules of white around it, as the standard wants
INK, PAPER = QColor(0, 0, 0), QColor(255, 255, 255)


def modules_of(text: str) -> tuple[bytes, ...]:
    """Rows of 0 (light) and 1 (dark) without the quiet zone; () for nothing to say."""
    if not text:
        return ()
    made = segno.make_qr(text, error="m")
    return tuple(bytes(1 if cell else 0 for cell in row) for row in made.matrix)


class QrCode(QWidget):
    """Holds only the modules, never the text; `set_text("")` forgets them."""

    def __init__(self, side: int = 168) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        rows = modules_of(text)
        if rows != self._rows:
            self._rows = rows
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rows:
            return
        with painting(self) as painter:
            painter.fillRect(self.rect(), PAPER)
            count = len(self._rows) + 2 * QUIET
            cell = min(self.width(), self.height()) // count or 1
            left = (self.width() - cell * count) // 2 + cell * QUIET
            painter.setPen(Qt.PenStyle.NoPen)
            for y, row in enumerate(self._rows):
                for x, dark in enumerate(row):
                    if dark:
                        box = QRectF(left + x * cell, left + y * cell, cell, cell)
                        painter.fillRect(box, INK)
