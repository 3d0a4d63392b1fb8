"""Spent, forecast and limit in one line of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import fill_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def paint_share(painter: QPainter, area: QRectF, share: tuple[int, int, int]) -> None:
    """(spent, forecast, limit) in thousandths of the track: filled, pale or red beyond, a mark."""
    spent, forecast, limit = share
    height = px(8)
    box = QRectF(area.left(), area.center().y() - height / 2, area.width(), height)
    fill_box(painter, box, "neutral.subtle", height / 2)

    def x(permille: int) -> float:
        return box.left() + box.width() * max(0, min(1000, permille)) / 1000

    ahead = QRectF(box.left(), box.top(), x(max(spent, forecast)) - box.left(), height)
    if ahead.width() > 0:
        over = limit >= 0 and max(spent, forecast) > limit
        fill_box(painter, ahead, "danger.fill" if over else "chart.muted", height / 2)
        if over:
            painter.save()
            painter.setOpacity(0.4)
            fill_box(painter, ahead, "bg.surface", height / 2)
            painter.restore()
    done = QRectF(box.left(), box.top(), x(spent) - box.left(), height)
    if done.width() > 0:
        fill_box(painter, done, "chart.1", height / 2)
    if limit >= 0:
        mark = QRectF(round(x(limit)) - 1, box.top() - px(4), 2, height + px(8))
        painter.fillRect(mark, theme.color("text.primary"))
