"""The one door to icons: a name and a colour role in, a QIcon or paint out.

Names are the design's words (tokens `icon.names`) plus a few words of the view models. Glyphs are
outlines of the Phosphor font that QtAwesome carries, read by path: importing QtAwesome itself costs
more than a bare window. An outline is filled and stroked a little, so that thin strokes hold at
16 px.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRawFont,
    QTransform,
)

from kyivstar_desktop.views.icon_names import GLYPHS
from kyivstar_desktop.views.style import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

UNKNOWN = "question"  # a name nobody knows must not take a page down with it
_EM = 256.0
_EXTRA_STROKE = 6.0  # of 256: the font's 16 becomes 22, near the design's 1.9 of 24 at small sizes
_ZOOM = 1.08  # Phosphor leaves more air round a glyph than the design's set


def _fonts_folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("QtAwesome is not installed: icons have no outlines")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@lru_cache(maxsize=1)
def _phosphor() -> tuple[QRawFont, dict[str, str]]:
    folder = _fonts_folder()
    font = next(folder.glob("phosphor-[0-9]*.ttf"))
    charmap = next(folder.glob("phosphor-charmap-*.json"))
    return QRawFont(str(font), _EM), json.loads(charmap.read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def _outline(name: str) -> QPainterPath:
    """In a unit box around 0: a size and a place are given by the painter's transform."""
    font, charmap = _phosphor()
    code = charmap.get(GLYPHS.get(name, name)) or charmap[UNKNOWN]
    glyph = font.glyphIndexesForString(chr(int(code, 16)))[0]
    centred = QTransform.fromTranslate(-_EM / 2, _EM / 2)
    return centred.map(font.pathForGlyph(glyph))


def has_icon(name: str) -> bool:
    """Whether `name` has an outline of its own."""
    return GLYPHS.get(name, name) in _phosphor()[1]


def paint_icon(painter: QPainter, box: QRectF, name: str, role: str) -> None:
    """Draws into the square inside `box`, in the colour of `role`."""
    paint_icon_in(painter, box, name, theme.color(role))


def paint_icon_in(painter: QPainter, box: QRectF, name: str, colour: QColor) -> None:
    """As `paint_icon`, for a colour that is already resolved (a disabled one, say)."""
    side = min(box.width(), box.height())
    if side <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    scale = side * _ZOOM / _EM
    painter.scale(scale, scale)
    pen = QPen(colour, _EXTRA_STROKE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour)
    painter.drawPath(_outline(name))
    painter.restore()


@lru_cache(maxsize=512)
def _pixmap(name: str, rgba: int, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    colour = theme.color("text.primary").fromRgba(rgba)
    paint_icon_in(painter, QRectF(0, 0, side, side), name, colour)
    painter.end()
    return pixmap


def icon_pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """`size` in px of the desktop, `ratio` is the device pixel ratio; cached per colour."""
    return _pixmap(name, theme.color(role).rgba(), size, ratio)


def draw_icon(painter: QPainter, at: QPointF, name: str, role: str, size: int) -> None:
    """From the cache: for delegates and other hot paint code; `at` is the top left corner."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(at, icon_pixmap(name, role, size, ratio))


class _Engine(QIconEngine):
    """Asks the theme at each paint, so that a switch needs no new icons."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        role = "text.disabled" if mode == QIcon.Mode.Disabled else self._role
        paint_icon(painter, QRectF(rect), self._name, role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        role = "text.disabled" if mode == QIcon.Mode.Disabled else self._role
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, QRectF(0, 0, size.width(), size.height()), self._name, role)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


@lru_cache(maxsize=256)
def icon(name: str, role: str = "text.secondary") -> QIcon:
    """A QIcon that follows the theme; an unknown name shows as a question mark."""
    return QIcon(_Engine(name, role))
