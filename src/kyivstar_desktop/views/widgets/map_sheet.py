"""The paper of the plain map: points, rings, scale, labels. What moves it is ShopMap's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.domain.map_view import Box, MapView, Mark, fitted, laid_out, rings, scale_bar
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
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

    from kyivstar_desktop.domain.map_view import Laid
    from kyivstar_desktop.viewmodels.shops_page_state import MapPoint

RADIUS, FAR = 11, 4
BAR, BUTTONS = 110, 44


class MapSheet(QWidget):
    """`metres` writes a distance in words; it is handed in, so that this knows no language."""

    def __init__(self, metres: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metres = metres
        self._points: tuple[MapPoint, ...] = ()
        self._centre: tuple[float, float] | None = None
        self._chosen = ""
        self._own: MapView | None = None  # what the person has moved it to
        self.setMinimumSize(px(240), px(200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(200))

    def set_points(
        self, points: Sequence[MapPoint], centre: tuple[float, float] | None, chosen: str
    ) -> None:
        """Other points are fitted to the sheet anew; a choice that is out of sight comes in."""
        same = tuple(one.id for one in points) == tuple(one.id for one in self._points)
        if not same or centre != self._centre:
            self._own = None
        moved = chosen != self._chosen
        self._points, self._centre, self._chosen = tuple(points), centre, chosen
        if moved:
            self._bring_in()
        self.update()

    @property
    def view(self) -> MapView:
        """What is on the sheet now."""
        size = (max(self.width(), 1), max(self.height(), 1))
        if self._own is not None:
            return self._own.sized(*size)
        known = [(one.latitude, one.longitude) for one in self._points]
        if self._centre is not None:
            known.append(self._centre)
        return fitted(known, *size, pad=px(56))

    def spot(self, ident: str) -> QPointF | None:
        """Where a point is painted."""
        found = next((one for one in self._points if one.id == ident), None)
        return QPointF(*self.view.place((found.latitude, found.longitude))) if found else None

    def _bring_in(self) -> None:
        spot = self.spot(self._chosen)
        if spot is None or self._own is None:
            return
        if not self.rect().adjusted(px(20), px(20), -px(20), -px(20)).contains(spot.toPoint()):
            self._own = self.view.moved(spot.x() - self.width() / 2, spot.y() - self.height() / 2)

    # --- paint ----------------------------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            painter.setClipRect(box)
            fill_box(painter, box, "bg.sunken")
            view = self.view
            self._paint_ground(painter, view)
            self._paint_marks(painter, view)
            self._paint_scale(painter, view)
            if self.hasFocus():
                frame_box(painter, box, line="line.focus", radius=px(6), width=2)

    def _paint_ground(self, painter: QPainter, view: MapView) -> None:
        """Round distances about the middle of the town, or nothing where no town is chosen."""
        if self._centre is None:
            return
        middle = QPointF(*view.place(self._centre))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        font = theme.font("micro")
        for metres, radius in rings(view.scale, max(self.width(), self.height()) / 2):
            painter.setPen(QPen(theme.color("line.strong"), 1, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, radius, radius)
            words = self._metres(metres)
            wide = text_width(font, words) + px(8)
            area = QRectF(middle.x() - wide / 2, middle.y() - radius - px(8), wide, px(16))
            fill_box(painter, area, "bg.sunken")
            draw_text(painter, area, words, font=font, role="text.secondary", align=CENTER)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text.tertiary"), 1.5))
        arm = px(6)
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))

    def _paint_marks(self, painter: QPainter, view: MapView) -> None:
        """The chosen one is laid first and painted last."""
        points = sorted(self._points, key=lambda one: (one.id != self._chosen, one.number))
        font = theme.font("micro")
        marks = [
            Mark(*view.place((one.latitude, one.longitude)), px(RADIUS), text_width(
                font, one.label) + px(6), px(18))
            for one in points
        ]  # fmt: skip
        laid = laid_out(marks, self.width(), self.height(), self._kept_free())
        for point, mark, place in reversed(list(zip(points, marks, laid, strict=True))):
            self._paint_mark(painter, point, mark, place)

    def _paint_mark(self, painter: QPainter, point: MapPoint, mark: Mark, laid: Laid) -> None:
        chosen = point.id == self._chosen
        radius = px(RADIUS) if laid.numbered else px(FAR)
        disc = QRectF(mark.x - radius, mark.y - radius, 2 * radius, 2 * radius)
        if point.shut:
            fill, ink, line = "bg.surface", "text.secondary", "line.control"
        else:
            fill, ink, line = "accent.fill", "text.on-accent", "bg.surface"
        if chosen:
            halo = disc.adjusted(-px(4), -px(4), px(4), px(4))
            frame_box(painter, halo, fill="bg.surface", line="accent.fill", radius=halo.width() / 2,
                      width=2)  # fmt: skip
        frame_box(painter, disc, fill=fill, line=line, radius=radius)
        if laid.numbered:
            font = theme.font("micro", weight=600)
            draw_text(painter, disc, str(point.number), font=font, role=ink, align=CENTER)
        if laid.label is not None:
            at = laid.label
            area = QRectF(at.left, at.top, at.width, at.height)
            frame_box(painter, area, fill="bg.surface", radius=px(4))
            font = theme.font("micro", weight=600 if chosen else 400)
            role = "text.primary" if chosen else "text.secondary"
            draw_text(painter, area, point.label, font=font, role=role, align=CENTER)

    def _paint_scale(self, painter: QPainter, view: MapView) -> None:
        metres, wide = scale_bar(view.scale, px(BAR))
        left, bottom = px(12), self.height() - px(12)
        ground = QRectF(left - px(6), bottom - px(24), wide + px(12), px(30))
        frame_box(painter, ground, fill="bg.surface", radius=px(4))
        painter.setPen(QPen(theme.color("text.secondary"), 1.5))
        painter.drawLine(QPointF(left, bottom), QPointF(left + wide, bottom))
        for x in (left, left + wide):
            painter.drawLine(QPointF(x, bottom - px(4)), QPointF(x, bottom))
        area = QRectF(ground.left(), bottom - px(22), ground.width(), px(16))
        font = theme.font("micro")
        draw_text(
            painter, area, self._metres(metres), font=font, role="text.secondary", align=CENTER
        )

    def _kept_free(self) -> tuple[Box, ...]:
        """Scale bar at the left foot, buttons at the right top."""
        scale = Box(0, self.height() - px(44), px(BAR + 24), px(44))
        return scale, Box(self.width() - px(BUTTONS), 0, px(BUTTONS), px(3 * BUTTONS))
