"""Twelve months with the days of charges marked; the list beside it is its twin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolTip, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import CENTER, LEFT, draw_text, fill_box, painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent

CELL, TITLE, WEEK, ROWS, COLUMNS = 20, 20, 18, 6, 7
HEAD = TITLE + WEEK


@dataclass(frozen=True, slots=True)
class YearDay:
    """`tone`: charge (named), computed (ours, dashed), paid (was) or ""."""

    number: int
    tone: str = ""
    tip: str = ""
    today: bool = False


@dataclass(frozen=True, slots=True)
class YearMonth:
    """`first`: weekday of day 1, Monday 0."""

    title: str
    first: int
    days: tuple[YearDay, ...]
    week: tuple[str, ...] = ()  # short names of the days over the columns, Monday first


class MonthGrid(QWidget):
    """One month, painted: a marked day is a filled or a dashed round."""

    def __init__(self) -> None:
        super().__init__()
        self._month = YearMonth("", 0, ())
        self.setFixedSize(self.sizeHint())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(CELL * COLUMNS), px(HEAD + CELL * ROWS))

    def set_month(self, month: YearMonth) -> None:
        self._month = month
        told = [day.tip for day in month.days if day.tip]
        self.setAccessibleName(month.title)
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tip(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    def _tip(self, event: QHelpEvent) -> None:
        number = self.day_at(event.pos())
        tip = next((day.tip for day in self._month.days if day.number == number), "")
        if tip:
            QToolTip.showText(event.globalPos(), tip, self)
        else:
            QToolTip.hideText()

    def day_at(self, point: QPoint) -> int:
        """Number of the day there, 0 for none."""
        return next((d.number for d in self._month.days if self._box(d).contains(point)), 0)

    def _box(self, day: YearDay) -> QRectF:
        place = self._month.first + day.number - 1
        left, top = place % COLUMNS * CELL, HEAD + place // COLUMNS * CELL
        return QRectF(px(left), px(top), px(CELL), px(CELL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            head = QRectF(0, 0, self.width(), px(TITLE))
            font = theme.font("caption")
            draw_text(painter, head, self._month.title, font=font, role="text.primary", align=LEFT)
            font = theme.font("micro")
            for place, name in enumerate(self._month.week):
                box = QRectF(px(place * CELL), px(TITLE), px(CELL), px(WEEK))
                draw_text(painter, box, name, font=font, role="text.secondary", align=CENTER)
            for day in self._month.days:
                self._day(painter, day)

    def _day(self, painter: QPainter, day: YearDay) -> None:
        box = self._box(day).adjusted(px(1), px(1), -px(1), -px(1))
        role = "text.tertiary"
        if day.tone in {"charge", "paid"}:
            fill_box(painter, box, "accent.fill" if day.tone == "charge" else "chart.muted", px(9))
            role = "text.on-accent" if day.tone == "charge" else "text.primary"
        elif day.tone == "computed":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent.fill"), px(1), Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, px(9), px(9))
            role = "text.link"
        elif day.today:
            fill_box(painter, box, "bg.selected", px(9))
            role = "text.primary"
        font = theme.font("hint")
        draw_text(painter, box, str(day.number), font=font, role=role, align=CENTER)


class YearGrid(QWidget):
    """Twelve months, three in a row."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(12))
        self._months = [MonthGrid() for _ in range(12)]
        for number, month in enumerate(self._months):
            self._grid.addWidget(month, number // 3, number % 3)

    def set_months(self, months: Sequence[YearMonth]) -> None:
        for widget, month in zip(self._months, months, strict=False):
            widget.set_month(month)
