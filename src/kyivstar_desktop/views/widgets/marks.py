"""Check, Radio and Switch: marks that are on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import (
    draw_text,
    frame_box,
    paint_check,
    paint_radio,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent


class Check(QCheckBox):
    """A check box of 16 px with body text."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _mark_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = _mark_box(self)
            paint_check(painter, box, self.checkState(), enabled=self.isEnabled())
            _paint_mark_text(painter, self, self.text())


class Radio(QRadioButton):
    """A radio button of 16 px with body text."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _mark_size(self.text())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = _mark_box(self)
            paint_radio(painter, box, on=self.isChecked(), enabled=self.isEnabled())
            _paint_mark_text(painter, self, self.text())


def _mark_box(widget: QWidget) -> QRectF:
    return QRectF(0, round((widget.height() - px(16)) / 2), px(16), px(16))


def _mark_size(text: str) -> QSize:
    words = text_width(theme.font("body"), text) + px(8) if text else 0
    return QSize(px(16) + words + 1, px(24))


def _paint_mark_text(painter: QPainter, widget: QAbstractButton, text: str) -> None:
    area = QRectF(px(24), 0, widget.width() - px(24), widget.height())
    role = "text.primary" if widget.isEnabled() else "text.disabled"
    draw_text(painter, area, text, font=theme.font("body"), role=role)


class Switch(QAbstractButton):
    """34 × 20; on and off are told by place and colour, and by role for a reader."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(px(34), px(24))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = 0.0
        self._move = QVariantAnimation(self)
        self._move.valueChanged.connect(self._on_move)
        self.toggled.connect(self._on_toggled)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            track = QRectF(0, (self.height() - px(20)) / 2, px(34), px(20))
            on, enabled = self.isChecked(), self.isEnabled()
            if on:
                frame_box(
                    painter, track, fill="accent.fill" if enabled else "line.strong", radius=px(10)
                )
            else:
                line = "line.control" if enabled else "line.strong"
                frame_box(painter, track, fill="neutral.subtle", line=line, radius=px(10))
            side = px(12)
            x = px(4) + self._place * (track.width() - side - px(8))
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.color("text.on-accent" if on else "line.control"))
            painter.drawEllipse(QRectF(x, track.center().y() - side / 2, side, side))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 a slot
        end = 1.0 if on else 0.0
        duration = theme.duration_ms("switch")
        self._move.stop()
        if not duration or not self.isVisible():
            self._on_move(end)
            return
        self._move.setDuration(duration)
        self._move.setStartValue(self._place)
        self._move.setEndValue(end)
        self._move.start()

    def _on_move(self, value: object) -> None:
        self._place = float(str(value))
        self.update()
