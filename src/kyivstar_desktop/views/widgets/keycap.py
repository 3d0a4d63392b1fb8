"""The picture of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, painting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class KeyCap(QLabel):
    """The picture of a key; a hint, so it stays silent for a reader."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme.font("micro"), self.text()) + px(12), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(4))
            draw_text(
                painter,
                box,
                self.text(),
                font=theme.font("micro"),
                role="text.secondary",
                align=Qt.AlignmentFlag.AlignCenter,
            )
