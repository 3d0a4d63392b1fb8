"""Tabs with counters, and the stepper of a long act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    draw_text,
    fill_box,
    frame_box,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPainter, QPaintEvent

_CIRCLE, _LINE = 22, 28


class Tabs(QTabBar):
    """36 px; the chosen one has a marker, weight and colour. `chosen(key)` is the person's."""

    chosen = Signal(object)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[object] = []
        self._counts: list[str] = []
        self._quiet = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._on_current)

    def set_tabs(self, tabs: Sequence[tuple[object, str, str]]) -> None:
        """(key, text, count or ""); the chosen key stays."""
        before = self.key
        self._quiet = True
        while self.count():
            self.removeTab(0)
        self._keys = [tab[0] for tab in tabs]
        self._counts = [tab[2] for tab in tabs]
        for _key, text, count in tabs:
            number = self.addTab(text)
            self.setTabToolTip(number, "")
            self.setAccessibleTabName(number, f"{text}, {count}" if count else text)
        self._quiet = False
        self.set_chosen(before)

    @property
    def key(self) -> object | None:
        number = self.currentIndex()
        return self._keys[number] if 0 <= number < len(self._keys) else None

    def set_chosen(self, key: object) -> None:
        """Silent."""
        if key in self._keys:
            self._quiet = True
            self.setCurrentIndex(self._keys.index(key))
            self._quiet = False

    def tabSizeHint(self, index: int) -> QSize:
        width = text_width(theme.font("body_strong"), self.tabText(index))
        count = self._counts[index] if index < len(self._counts) else ""
        if count:
            width += px(8) + self._pill_width(count)
        return QSize(width + px(20), px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            base = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(base, theme.color("line.hairline"))
            for i in range(self.count()):
                self._paint_tab(painter, i)

    def _pill_width(self, count: str) -> int:
        return text_width(theme.font("micro", weight=600), count) + px(12)

    def _paint_tab(self, painter: QPainter, i: int) -> None:
        box, on = QRectF(self.tabRect(i)), i == self.currentIndex()
        font = theme.font("body_strong" if on else "body_medium")
        role = "text.primary" if on else "text.secondary"
        area = box.adjusted(0, 0, -px(20), -2)
        draw_text(painter, area, self.tabText(i), font=font, role=role)
        count = self._counts[i]
        if count:
            left = box.left() + text_width(font, self.tabText(i)) + px(8)
            pill = QRectF(left, box.center().y() - px(10), self._pill_width(count), px(18))
            frame_box(painter, pill, fill="neutral.subtle", radius=px(9))
            small = theme.font("micro", weight=600)
            draw_text(painter, pill, count, font=small, role="text.secondary", align=CENTER)
        if on:
            mark = QRectF(box.left(), box.bottom() - 2, box.width() - px(20), 2)
            fill_box(painter, mark, "accent.fill")
        if on and self.hasFocus():
            ring = box.adjusted(-px(4) + 2, px(5), -px(16), -px(5))
            frame_box(painter, ring, line="line.focus", radius=px(6), width=2)

    def _on_current(self, number: int) -> None:
        if not self._quiet and 0 <= number < len(self._keys):
            self.chosen.emit(self._keys[number])


class Stepper(QWidget):
    """Done, current and next steps; it shows and is not clicked."""

    def __init__(self, name: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._steps: tuple[str, ...] = ()
        self._current = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> int:
        return self._current

    def set_steps(self, steps: Sequence[str], current: int = 0) -> None:
        """`current` counts from 0; as many as there are steps means all done."""
        self._steps, self._current = tuple(steps), current
        here = self._steps[current] if current < len(self._steps) else ""
        spoken = f"{min(current + 1, len(self._steps))} / {len(self._steps)} {here}".strip()
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        texts = sum(text_width(self._font_of(i), text) for i, text in enumerate(self._steps))
        count = len(self._steps)
        width = texts + count * px(_CIRCLE + 8) + max(0, count - 1) * px(_LINE + 16)
        return QSize(width, px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_CIRCLE) * len(self._steps), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            spare = float(self.width() - self.sizeHint().width())
            gaps = max(1, len(self._steps) - 1)
            dash = max(px(4), px(_LINE) + min(0.0, spare) / gaps)  # lines give way first
            gap = px(8) if spare >= 0 else px(4)
            x = max(0.0, spare)
            for i, text in enumerate(self._steps):
                self._paint_circle(painter, QRectF(x, px(1), px(_CIRCLE), px(_CIRCLE)), i)
                x += px(_CIRCLE + 8)
                here = i == self._current
                font = theme.font("body_strong" if here else "body")
                role = "text.primary" if here else "text.secondary"
                width = text_width(theme.font("body_strong"), text)
                draw_text(painter, QRectF(x, 0, width, px(24)), text, font=font, role=role)
                x += text_width(font, text) + gap
                if i < len(self._steps) - 1:
                    line = QRectF(x, round(px(12)), dash, 1)
                    painter.fillRect(line, theme.color("line.strong"))
                    x += dash + gap

    def _font_of(self, step: int) -> QFont:
        return theme.font("body_strong" if step == self._current else "body")

    def _paint_circle(self, painter: QPainter, box: QRectF, i: int) -> None:
        if i < self._current:
            painter.setPen(QPen(theme.color("success.fill"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            side = px(14)
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(box.center())
            paint_icon(painter, mark, "check", "success.text")
            return
        here = i == self._current
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent.fill"))
            painter.drawEllipse(box)
        else:
            painter.setPen(QPen(theme.color("line.control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        font = theme.font("caption", weight=600)
        role = "text.on-accent" if here else "text.secondary"
        draw_text(painter, box, str(i + 1), font=font, role=role, align=CENTER)
