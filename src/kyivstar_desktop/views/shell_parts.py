"""Parts of the top bar: the field that opens the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.keycap import paint_cap
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent

_LEAST, _MOST = 150, 360


class CommandField(QPushButton):
    """Looks like a field and opens the palette, which has the real one."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(px(32))
        self.setMaximumWidth(px(_MOST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def set_field(self, text: str, key: str) -> None:
        self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(274), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), px(32))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            fill = "bg.hover" if self.underMouse() else "bg.window"
            frame_box(painter, box, fill=fill, line="line.strong", radius=px(8))
            middle = box.center().y()
            at = QPointF(px(10), round(middle - px(8)))
            draw_icon(painter, at, "search", "text.secondary", px(16))
            right = box.right() - px(7)
            if self._key:
                right = paint_cap(painter, right, middle, self._key) - px(8)
            area = QRectF(px(34), 0, right - px(34), box.height())
            draw_text(painter, area, self.text(), font=theme.font("body"), role="text.secondary")
