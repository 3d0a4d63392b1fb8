"""Charts painted from plain numbers; each keeps its rows as words for the table twin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    LEFT,
    RIGHT,
    draw_text,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

Point = tuple[int, int]  # microseconds UTC, kopiykas
_HUNDRED_UAH = 10_000


@dataclass(frozen=True, slots=True)
class Bar:
    """`value` in kopiykas; `text` stands over the bar, `tip` is the tooltip."""

    label: str
    value: int
    text: str = ""
    current: bool = False
    tip: str = ""


class Chart(QWidget):
    """Base: an accessible name that says the whole, and `rows` that say each value."""

    def __init__(self, *, height: int) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, str], ...] = ()
        self.setMinimumHeight(px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def speak(self, spoken: str, rows: Sequence[tuple[str, str]]) -> None:
        self.rows = tuple(rows)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription("; ".join(f"{label}: {value}" for label, value in rows))
        self.update()


class BalanceChart(Chart):
    """Balance as a step line up to now, then a dashed forecast; the zero line is drawn."""

    def __init__(self) -> None:
        super().__init__(height=76)
        self._points: tuple[Point, ...] = ()
        self._now = 0
        self._forecast: Point | None = None
        self._labels = ("", "", "")

    def set_trace(
        self,
        points: Sequence[Point],
        now_us: int,
        forecast: Point | None,
        labels: tuple[str, str, str],
        *,
        spoken: str = "",
        rows: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`points` oldest first, the last is now; `labels` stand under start, now, forecast."""
        self._points, self._now, self._forecast = tuple(points), now_us, forecast
        self._labels = labels
        self.speak(spoken, rows)

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(92))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._points:
            return
        with painting(self) as painter:
            area = QRectF(self.rect()).adjusted(1, px(4), -px(6), -px(22))
            place = self._scale(area)
            self._paint_past(painter, area, place)
            if self._forecast is not None:
                self._paint_forecast(painter, place)
            self._paint_labels(painter, area, place)

    def _scale(self, area: QRectF) -> _Scale:
        values = [value for _time, value in self._points] + [0]
        times = [time for time, _value in self._points] + [self._now]
        if self._forecast is not None:
            times.append(self._forecast[0])
            values.append(self._forecast[1])
        return _Scale(area, min(times), max(times), min(values), max(values))

    def _paint_past(self, painter: QPainter, area: QRectF, place: _Scale) -> None:
        line = QPainterPath()
        start = place.at(self._points[0])
        line.moveTo(start)
        for point in self._points[1:]:
            end = place.at(point)
            line.lineTo(QPointF(end.x(), line.currentPosition().y()))
            line.lineTo(end)
        ground = QPainterPath(line)
        ground.lineTo(QPointF(line.currentPosition().x(), place.zero))
        ground.lineTo(QPointF(start.x(), place.zero))
        painter.fillPath(ground, theme.color("accent.subtle"))
        painter.fillRect(
            QRectF(area.left(), round(place.zero), area.width() + px(6), 1),
            theme.color("line.strong"),
        )
        pen = QPen(theme.color("chart.1"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.strokePath(line, pen)
        painter.setPen(QPen(theme.color("bg.surface"), 1.5))
        painter.setBrush(theme.color("chart.1"))
        painter.drawEllipse(line.currentPosition(), px(3.5), px(3.5))

    def _paint_forecast(self, painter: QPainter, place: _Scale) -> None:
        start, end = place.at(self._points[-1]), place.at(self._forecast or (0, 0))
        bad = (self._forecast or (0, 0))[1] < 0
        role = "danger.text" if bad else "chart.2"
        line = QPainterPath(QPointF(start.x() + px(7), start.y()))
        turn = max(start.x() + px(8), end.x() - px(13))
        line.lineTo(QPointF(turn, start.y()))
        line.lineTo(QPointF(turn, end.y()))
        line.lineTo(end)
        pen = QPen(theme.color(role), 2)
        pen.setDashPattern([1.5, 1.5])
        painter.strokePath(line, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(role))
        painter.drawEllipse(end, px(4), px(4))

    def _paint_labels(self, painter: QPainter, area: QRectF, place: _Scale) -> None:
        top = area.bottom() + px(6)
        font = theme.font("micro")
        places = [area.left(), place.at(self._points[-1]).x()]
        if self._forecast is not None:
            places.append(place.at(self._forecast).x())
        taken = -1.0
        boxes: list[tuple[float, float, str]] = []
        for i, (x, text) in enumerate(zip(places, self._labels, strict=False)):
            width = text_width(font, text) + 1.0
            left = x if i == 0 else x - width / 2
            left = max(area.left(), min(left, self.width() - width))
            boxes.append((left, width, text))
        if len(boxes) == 3 and boxes[1][0] + boxes[1][1] + px(6) > boxes[2][0]:
            left = boxes[2][0] - px(6) - boxes[1][1]
            boxes[1] = (left, boxes[1][1], boxes[1][2])
        for left, width, text in boxes:
            if left < taken:
                continue
            box = QRectF(left, top, width, px(16))
            draw_text(painter, box, text, font=font, role="text.secondary", align=LEFT)
            taken = left + width


class _Scale:
    """Times and kopiykas to points; a flat or single-point trace still has a place."""

    def __init__(self, area: QRectF, first: int, last: int, low: int, high: int) -> None:
        self._area, self._first, self._low = area, first, low
        self._width, self._height = max(1, last - first), max(1, high - low)
        self.zero = self.at((first, 0)).y()

    def at(self, point: Point) -> QPointF:
        x = self._area.left() + self._area.width() * (point[0] - self._first) / self._width
        y = self._area.bottom() - self._area.height() * (point[1] - self._low) / self._height
        return QPointF(x, y)


class MonthBars(Chart):
    """Bars with a value axis; a click or Enter on one filters the table below."""

    picked = Signal(object)  # index of the bar

    def __init__(self) -> None:
        super().__init__(height=88)
        self._bars: tuple[Bar, ...] = ()
        self._hover = -1
        self._cursor = -1
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def set_bars(self, bars: Sequence[Bar], *, spoken: str = "") -> None:
        self._bars, self._hover, self._cursor = tuple(bars), -1, -1
        self.speak(spoken, [(bar.label, bar.tip or bar.text) for bar in bars])

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(96))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._cursor = max(0, min(len(self._bars) - 1, self._cursor + step))
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self._cursor >= 0:
                self.picked.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hover = self._bar_at(event.position().x())
        if hover != self._hover:
            self._hover = hover
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if hover >= 0 else Qt.CursorShape.ArrowCursor
            )
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
            help_event: QHelpEvent = event  # type: ignore[assignment]
            number = self._bar_at(float(help_event.pos().x()))
            tip = self._bars[number].tip if number >= 0 else ""
            QToolTip.showText(help_event.globalPos(), tip, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        with painting(self) as painter:
            area = self._area()
            top = nice_top(max(bar.value for bar in self._bars))
            self._paint_axis(painter, area, top)
            for i, bar in enumerate(self._bars):
                self._paint_bar(painter, area, i, bar, top)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(px(36), px(14), 0, -px(22))

    def _slot(self, area: QRectF) -> float:
        return area.width() / max(1, len(self._bars))

    def _bar_at(self, x: float) -> int:
        area = self._area()
        number = int((x - area.left()) // self._slot(area))
        return number if self._bars and 0 <= number < len(self._bars) else -1

    def _label_step(self, slot: float) -> int:
        """Every label, or each second, third… counted from the last, so that all are whole."""
        font = theme.font("micro", weight=600)
        widest = max(text_width(font, bar.label) for bar in self._bars) + px(6)
        return max(1, -int(-widest // slot))

    def _caption_box(self, box: QRectF, text: str, top: float) -> QRectF:
        """Centred on the bar, never over the chart's edge."""
        width = text_width(theme.font("micro", weight=600), text) + 2.0
        left = min(box.center().x() - width / 2, self.width() - width)
        return QRectF(left, top, width, px(16))

    def _paint_axis(self, painter: QPainter, area: QRectF, top: int) -> None:
        font = theme.font("micro")
        for step in range(3):
            y = round(area.bottom() - area.height() * step / 2)
            role = "line.strong" if step == 0 else "chart.grid"
            painter.fillRect(QRectF(area.left(), y, area.width(), 1), theme.color(role))
            box = QRectF(0, y - px(8), px(28), px(16))
            words = f"{top * step // 2 // 100:,}".replace(",", "\u00a0")
            draw_text(painter, box, words, font=font, role="text.secondary", align=RIGHT)

    def _paint_bar(self, painter: QPainter, area: QRectF, i: int, bar: Bar, top: int) -> None:
        slot = self._slot(area)
        width = min(px(36), slot * 0.6)
        left = round(area.left() + i * slot + (slot - width) / 2)
        height = area.height() * bar.value / top
        box = QRectF(left, area.bottom() - height, width, height)
        role = "chart.1" if bar.current else "chart.muted"
        if i == self._hover and not bar.current:
            role = "chart.2"
        paint_column(painter, box, role)
        strong = bar.current
        font = theme.font("micro", weight=600 if strong else 400)
        ink = "text.primary" if strong else "text.secondary"
        if (len(self._bars) - 1 - i) % self._label_step(slot) == 0:
            under = self._caption_box(box, bar.label, area.bottom() + px(4))
            draw_text(painter, under, bar.label, font=font, role=ink, align=CENTER)
        if bar.text:
            over = self._caption_box(box, bar.text, box.top() - px(17))
            draw_text(painter, over, bar.text, font=font, role=ink, align=CENTER)
        if i == self._cursor and self.hasFocus():
            painter.setPen(QPen(theme.color("line.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 1), 4, 4)


def paint_column(painter: QPainter, box: QRectF, role: str) -> None:
    """A bar with round shoulders and a flat foot."""
    if box.height() < 1:
        return
    radius = min(float(px(3)), box.height(), box.width() / 2)
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addRoundedRect(box, radius, radius)
    shape.addRect(QRectF(box.left(), box.bottom() - radius, box.width(), radius))
    painter.fillPath(shape.simplified(), theme.color(role))


def nice_top(highest: int) -> int:
    """The axis' top in kopiykas: 2, 4, 6, 8 or 10 times a power of ten hryvnias, at least 100."""
    unit = _HUNDRED_UAH // 100
    while True:
        for times in (2, 4, 6, 8):
            if highest <= times * unit and times * unit >= _HUNDRED_UAH:
                return times * unit
        unit *= 10


class Spark(Chart):
    """Small bars without an axis; the last one is now."""

    def __init__(self, *, height: int = 44) -> None:
        super().__init__(height=height)
        self._values: tuple[int, ...] = ()
        self._role = "chart.1"

    def set_values(
        self,
        values: Sequence[int],
        *,
        spoken: str = "",
        rows: Sequence[tuple[str, str]] = (),
        role: str = "chart.1",
    ) -> None:
        """Values of one unit, oldest first; nothing below 0 is drawn as nothing."""
        self._values, self._role = tuple(values), role
        self.speak(spoken, rows)

    def sizeHint(self) -> QSize:
        return QSize(px(150), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._values:
            return
        with painting(self) as painter:
            area = QRectF(self.rect())
            top = max(1, *self._values)
            slot = area.width() / len(self._values)
            width = min(px(24), slot * 0.78)
            for i, value in enumerate(self._values):
                last = i == len(self._values) - 1
                left = area.left() + i * slot + (slot - width)
                height = max(0.0, area.height() * value / top)
                if height < 1:
                    painter.fillRect(
                        QRectF(left, area.bottom() - 1, width, 1), theme.color("line.strong")
                    )
                    continue
                box = QRectF(left, area.bottom() - height, width, height)
                paint_column(painter, box, self._role if last else "chart.muted")
