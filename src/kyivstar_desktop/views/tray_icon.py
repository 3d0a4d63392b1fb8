"""The tray's icon: a ring in one colour and a counter of numbers at risk."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from kyivstar_desktop.views.style import theme

SIDES = (16, 22, 24, 32, 48, 64)
_GRID = 32.0
_MOST = 9


def tray_icon(count: int) -> QIcon:
    """`count` 0: the ring alone; above nine: «9+»."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return _icon(min(count, _MOST + 1), dark)


@lru_cache(maxsize=32)
def _icon(count: int, dark: bool) -> QIcon:  # noqa: FBT001 a key of the cache
    made = QIcon()
    for side in SIDES:
        made.addPixmap(_pixmap(side, count, QColor("#ffffff" if dark else "#1b2430")))
    return made


def _pixmap(side: int, count: int, ink: QColor) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _GRID, side / _GRID)
    pen = QPen(ink, 4.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(QRectF(4, 4, 24, 24), 90 * 16, 270 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(24.6, 7.4), 3.4, 3.4)
    if count:
        _paint_count(painter, f"{_MOST}+" if count > _MOST else str(count))
    painter.end()
    return pixmap


def _paint_count(painter: QPainter, text: str) -> None:
    wide = 18.0 if len(text) == 1 else 25.0
    box = QRectF(_GRID - wide, _GRID - 18, wide, 18)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawRoundedRect(box.adjusted(-2, -2, 0, 0), 10, 10)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(theme.color("highlight.fill"))
    painter.drawRoundedRect(box, 9, 9)
    font = theme.sized_font(14, 700)
    font.setPixelSize(15)
    painter.setFont(font)
    painter.setPen(theme.color("highlight.text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
