"""A pinned number at a glance: a small line of balances, a row, and a window without a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.focus import FocusRing
from kyivstar_desktop.views.widgets.painting import (
    RIGHT,
    TONE_ICONS,
    draw_text,
    fill_box,
    frame_box,
    painting,
    text_width,
    tone_of,
    tone_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QEnterEvent,
        QKeyEvent,
        QMouseEvent,
        QPainter,
        QPaintEvent,
        QWindow,
    )

    from kyivstar_desktop.viewmodels.presenting.glances import GlanceRow

translate = QCoreApplication.translate
WIDTH, HEIGHT, ROW = 340, 420, 51
SPARK = QSize(44, 24)


def paint_spark(painter: QPainter, box: QRectF, values: Sequence[int], role: str) -> None:
    """A line of balances, oldest first, with a dot at the last one."""
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    step = box.width() / (len(values) - 1)
    rise = box.height() / (high - low) if high > low else 0.0
    middle = box.center().y()
    points = [
        QPointF(
            box.left() + n * step,
            box.bottom() - (value - low) * rise if rise else middle,
        )
        for n, value in enumerate(values)
    ]
    pen = QPen(theme.color(role), px(2))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    painter.drawEllipse(points[-1], px(2.5), px(2.5))


def is_top_up(event: QKeyEvent) -> bool:
    """T, whichever layout is on: the same key writes «е» on a Ukrainian one."""
    return event.text().casefold() in {"t", "\u0435"}


class GlanceButton(QAbstractButton):
    """One pinned number: a click copies it, Enter opens it, T tops it up."""

    opened = Signal(object)  # its place
    topped = Signal(object)
    copied = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row: GlanceRow | None = None
        self._last = False
        self.setFixedHeight(px(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    @property
    def slot(self) -> int:
        return self._row.slot if self._row is not None else 0

    def set_row(self, row: GlanceRow, *, last: bool) -> None:
        self._row, self._last = row, last
        self.setText(row.title)
        self.setAccessibleName(row.spoken)
        self.setAccessibleDescription(
            translate("Tray", "Click copies the number, Enter opens it, T tops it up")
        )
        self.setToolTip(translate("Tray", "Copy the number") if row.number else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.slot)
        elif is_top_up(event):
            self.topped.emit(self.slot)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._row is None:
            return
        with painting(self) as painter:
            box = QRectF(self.rect())
            if self.underMouse():
                fill_box(painter, box, "bg.hover")
            if not self._last:
                painter.fillRect(
                    QRectF(px(15), box.bottom() - 1, box.width() - px(30), 1),
                    theme.color("line.hairline"),
                )
            self._paint_row(painter, box.adjusted(px(15), 0, -px(15), 0), self._row)

    def _paint_row(self, painter: QPainter, box: QRectF, row: GlanceRow) -> None:
        strong, small = theme.font("body_strong"), theme.font("hint", weight=500)
        state_room = text_width(small, row.state) + px(20)
        right_room = max(text_width(strong, row.balance), state_room) + px(4)
        spark = QRectF(box.left() + px(131), box.center().y() - px(10), px(44), px(20))
        free = box.width() - right_room
        shown = bool(row.spark) and free > px(180)
        left_room = (px(124) if shown else free) - px(8)
        top, under = box.top() + px(7), box.top() + px(26)
        ink = "text.secondary" if row.stale else "text.primary"
        title = QRectF(box.left(), top, left_room, px(18))
        draw_text(painter, title, row.title, font=strong, role="text.primary")
        text = QRectF(box.left(), under, left_room, px(16))
        draw_text(painter, text, row.text, font=theme.font("hint"), role="text.secondary")
        if shown:
            paint_spark(painter, spark, row.spark, "chart.1")
        sums = QRectF(box.right() - right_room, top, right_room, px(18))
        draw_text(painter, sums, row.balance, font=strong, role=ink, align=RIGHT)
        self._paint_state(painter, QRectF(sums.left(), under, right_room, px(16)), row)

    @staticmethod
    def _paint_state(painter: QPainter, box: QRectF, row: GlanceRow) -> None:
        if not row.state:
            return
        font, role = theme.font("hint", weight=500), tone_text(row.tone)
        wide = min(box.width() - px(18), text_width(font, row.state) + 2)
        area = QRectF(box.right() - wide, box.top(), wide, box.height())
        draw_text(painter, area, row.state, font=font, role=role, align=RIGHT)
        mark = row.icon or TONE_ICONS[tone_of(row.tone)]
        if mark:
            at = QPointF(area.left() - px(17), box.center().y() - px(7))
            draw_icon(painter, at, mark, role, px(14))

    def _on_clicked(self) -> None:
        self.copied.emit(self.slot)


class FloatingWindow(QWidget):
    """340 × 420, radius 8, a hairline; without a frame where the system lets a window have a place.

    `plain`: an ordinary window with the system's own frame (Wayland gives no place and no drag).
    """

    shut = Signal()

    def __init__(self, *, plain: bool, tool: bool) -> None:
        super().__init__()
        self._plain, self._held = plain, QPoint()
        self._dragged = False
        kind = Qt.WindowType.Tool if tool else Qt.WindowType.Window
        flags = kind if plain else kind | Qt.WindowType.FramelessWindowHint
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not plain)
        self.setFixedSize(px(WIDTH), px(HEIGHT))
        self._ring = FocusRing(self)

    def drag_begins(self, event: QMouseEvent) -> None:
        """The header is held: the system moves the window where it can, else we do."""
        if self._plain or event.button() != Qt.MouseButton.LeftButton:
            return
        handle: QWindow | None = self.windowHandle()  # none before it is first shown
        if handle is not None and handle.startSystemMove():
            return
        self._dragged = True
        self._held = event.globalPosition().toPoint() - self.pos()

    def drag_goes(self, event: QMouseEvent) -> None:
        if self._dragged:
            self.move(event.globalPosition().toPoint() - self._held)

    def drag_ends(self) -> None:
        self._dragged = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hidden, not deleted; its owner is told."""
        event.ignore()
        self.hide()
        self.shut.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            if self._plain:
                fill_box(painter, box, "bg.surface")
            else:
                frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(8))


class DragHead(QWidget):
    """The head of a floating window: what is held to move it."""

    def __init__(self, window: FloatingWindow) -> None:
        super().__init__()
        self._target = window

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._target.drag_begins(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._target.drag_goes(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._target.drag_ends()
