"""Spend by months: columns, the forecast hatched over the last one, the budget as a dashed line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QToolTip

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cards import announce
from kyivstar_desktop.views.widgets.charts import Chart, paint_column
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    RIGHT,
    draw_text,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

HATCH = 5
STEPS = 5


@dataclass(frozen=True, slots=True)
class SpendBar:
    """Kopiykas; `forecast` is the whole month at its end, 0 where there is none."""

    label: str
    value: int
    forecast: int = 0
    text: str = ""
    tip: str = ""
    current: bool = False


class SpendBars(Chart):
    """`picked(index)`: a month was clicked, or Enter pressed on it. Arrows walk and tell."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__(height=150)
        self._bars: tuple[SpendBar, ...] = ()
        self._budget: int | None = None
        self._unit = 100
        self._cursor = self._hover = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def bars(self) -> tuple[SpendBar, ...]:
        return self._bars

    def set_bars(
        self, bars: Sequence[SpendBar], budget: int | None, *, unit: int, spoken: str
    ) -> None:
        """`unit`: kopiykas of one on the axis (100: hryvnias, 100 000: thousands)."""
        self._bars, self._budget, self._unit = tuple(bars), budget, unit
        self._cursor = min(self._cursor, len(self._bars) - 1)
        self._hover = -1
        self.speak(spoken, [(bar.label, bar.tip) for bar in bars])

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(176))

    # --- input ----------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step and self._bars and plain:
            last = len(self._bars) - 1
            here = self._cursor if self._cursor >= 0 else last - step
            self._cursor = max(0, min(last, here + step))
            announce(self, self._bars[self._cursor].tip)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cursor >= 0:
            self.picked.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hover = self._bar_at(event.position().x())
        if hover != self._hover:
            self._hover = hover
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if hover >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._bar_at(event.position().x())
        if number >= 0:
            self._cursor = number
            self.picked.emit(number)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            told: QHelpEvent = event  # type: ignore[assignment]
            number = self._bar_at(float(told.pos().x()))
            QToolTip.showText(told.globalPos(), self._bars[number].tip if number >= 0 else "", self)
            return True
        return super().event(event)

    # --- painting -------------------------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        with painting(self) as painter:
            area = self._area()
            top, steps = self._scale()
            self._paint_axis(painter, area, top, steps)
            for n, bar in enumerate(self._bars):
                self._paint_bar(painter, area, n, bar, top)
            self._paint_budget(painter, area, top)
            for n, bar in enumerate(self._bars):
                self._paint_words(painter, area, n, bar, top)

    def _scale(self) -> tuple[int, int]:
        highest = max(max(bar.value, bar.forecast) for bar in self._bars)
        return roof(max(highest, self._budget or 0))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(self._axis_room() + px(8), px(16), 0, -px(22))

    def _axis_room(self) -> float:
        """Of the longest figure at the left."""
        if not self._bars:
            return px(32)
        top, steps = self._scale()
        font = theme.font("micro")
        figures = (self._figure(top * step // steps, top) for step in range(steps + 1))
        return max(px(32), *(text_width(font, one) + 1 for one in figures))

    def _figure(self, value: int, top: int) -> str:
        whole, rest = divmod(value, self._unit)
        if rest and top < 10 * self._unit:
            return f"{value * 10 // self._unit / 10:g}".replace(".", ",")
        return f"{whole:,}".replace(",", "\u00a0")

    def _slot(self, area: QRectF) -> float:
        return area.width() / max(1, len(self._bars))

    def _bar_at(self, x: float) -> int:
        area = self._area()
        number = int((x - area.left()) // self._slot(area))
        return number if x >= area.left() and 0 <= number < len(self._bars) else -1

    def _paint_axis(self, painter: QPainter, area: QRectF, top: int, steps: int) -> None:
        font = theme.font("micro")
        for step in range(steps + 1):
            y = round(area.bottom() - area.height() * step / steps)
            role = "line.strong" if step == 0 else "chart.grid"
            painter.fillRect(QRectF(area.left(), y, area.width(), 1), theme.color(role))
            value = top * step // steps
            words = self._figure(value, top)
            box = QRectF(0, y - px(8), self._axis_room(), px(16))
            draw_text(painter, box, words, font=font, role="text.secondary", align=RIGHT)

    def _paint_bar(self, painter: QPainter, area: QRectF, n: int, bar: SpendBar, top: int) -> None:
        slot = self._slot(area)
        width = min(px(36), slot * 0.58)
        left = round(area.left() + n * slot + (slot - width) / 2)
        height = area.height() * max(0, bar.value) / top
        box = QRectF(left, area.bottom() - height, width, height)
        if bar.forecast > bar.value:
            self._paint_forecast(painter, area, box, bar.forecast, top)
        role = "chart.1" if bar.current else "chart.muted"
        paint_column(painter, box, "chart.2" if n == self._hover and not bar.current else role)
        if n == self._cursor and self.hasFocus():
            painter.setPen(QPen(theme.color("line.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(left, area.top() - px(2), width, area.height() + px(2))
            painter.drawRoundedRect(ring.adjusted(-3, 0, 3, 1), 4, 4)

    def _paint_words(
        self, painter: QPainter, area: QRectF, n: int, bar: SpendBar, top: int
    ) -> None:
        """After the budget's line, so that it never runs through a figure."""
        slot = self._slot(area)
        middle = area.left() + (n + 0.5) * slot
        font = theme.font("micro", weight=600 if bar.current else 400)
        ink = "text.primary" if bar.current else "text.secondary"
        widest = max(text_width(font, one.label) for one in self._bars) + px(6)
        if (len(self._bars) - 1 - n) % max(1, -int(-widest // slot)) == 0:
            under = QRectF(middle - widest / 2, area.bottom() + px(4), widest, px(16))
            draw_text(painter, under, bar.label, font=font, role=ink, align=CENTER)
        if bar.text:
            head = area.bottom() - area.height() * max(bar.value, bar.forecast, 0) / top
            wide = text_width(font, bar.text) + 2.0
            over_left = min(middle - wide / 2, self.width() - wide)
            over = QRectF(over_left, head - px(17), wide, px(16))
            painter.fillRect(over, theme.color("bg.surface"))
            draw_text(painter, over, bar.text, font=font, role=ink, align=CENTER)

    def _paint_forecast(
        self, painter: QPainter, area: QRectF, box: QRectF, forecast: int, top: int
    ) -> None:
        roof = area.bottom() - area.height() * forecast / top
        part = QRectF(box.left() + 0.5, roof, box.width() - 1, max(1.0, box.top() - roof))
        painter.save()
        shape = QPainterPath()
        shape.addRect(part)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(theme.color("chart.muted"), 1))
        step = px(HATCH)
        x = part.left() - part.height()
        while x < part.right():
            painter.drawLine(
                QPointF(x, part.bottom()), QPointF(x + part.height(), part.bottom() - part.height())
            )
            x += step
        painter.restore()
        pen = QPen(theme.color("chart.1"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(part)

    def _paint_budget(self, painter: QPainter, area: QRectF, top: int) -> None:
        if self._budget is None:
            return
        y = round(area.bottom() - area.height() * self._budget / top) + 0.5
        pen = QPen(theme.color("warning.fill"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def roof(highest: int) -> tuple[int, int]:
    """(the axis' top in kopiykas, its steps): at most five steps of round hryvnias."""
    unit = 100
    while True:
        for tenths in (10, 20, 25, 50):
            step = tenths * unit // 10
            if highest <= step * STEPS:
                steps = max(2, -(-highest // step))
                return step * steps, steps
        unit *= 10
