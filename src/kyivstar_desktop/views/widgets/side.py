"""The brand: the glyph, and the deep side panel of the sign-in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row
from kyivstar_desktop.views.widgets.painting import fill_box, painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

_GRID = 32.0  # tokens.json, glyph: all its numbers are on a 32 x 32 grid
_RADII = range(70, 321, 50)
Bullet = tuple[str, str, str]  # icon, title, text


def paint_glyph(painter: QPainter, box: QRectF) -> None:
    """Our own mark: a rounded square, a ring of 270 degrees, a dot."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("brand.square"))
    painter.drawRoundedRect(QRectF(0, 0, _GRID, _GRID), 8, 8)
    pen = QPen(theme.color("brand.ring"), 3.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(7.5, 7.5, 17, 17), 90 * 16, 270 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("brand.dot"))
    painter.drawEllipse(QPointF(22.4, 9.6), 2.7, 2.7)
    painter.restore()


class BrandMark(QWidget):
    """The glyph in a square of `size`; decoration, so it has no name."""

    def __init__(self, size: int = 32) -> None:
        super().__init__()
        self.setFixedSize(px(size), px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_glyph(painter, QRectF(self.rect()))


class _LightIcon(QWidget):
    """An icon on the deep ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(px(20), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_icon(painter, QRectF(self.rect()), self._icon, "chart.2")


class SignInSide(QWidget):
    """`brand.deep` with arcs, the program's name, a headline and three reasons."""

    def __init__(
        self, title: str = "", *, headline: str = "", bullets: Sequence[Bullet] = ()
    ) -> None:
        super().__init__()
        self.setFixedWidth(px(440))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._title = Text("", "block", "text.on-accent")
        self._title.set_px(18, 600)
        self._headline = Text("", "title_large", "text.on-accent", wrap=True)
        self._bullets: list[tuple[Text, Text]] = []
        self._list = column(gap=20)
        self.setLayout(
            column(
                row(BrandMark(36), self._title, None, gap=12),
                84,
                self._headline,
                24,
                self._list,
                None,
                gap=4,
                margins=(40, 40, 32, 24),
            )
        )
        self._icons: tuple[str, ...] = ()
        self.set_texts(title, headline=headline, bullets=bullets)

    def set_texts(self, title: str, *, headline: str, bullets: Sequence[Bullet]) -> None:
        self._title.setText(title)
        self._headline.setText(headline)
        icons = tuple(bullet[0] for bullet in bullets)
        if icons != self._icons and not self._icons:
            self._icons = icons
            for icon in icons:
                self._add_bullet(icon)
        for (name, text), bullet in zip(self._bullets, bullets, strict=False):
            name.setText(bullet[1])
            text.setText(bullet[2])

    def _add_bullet(self, icon: str) -> None:
        name = Text("", "body", "text.on-accent")
        name.set_style("body_medium")
        text = Text("", "body", "brand.deep-text", wrap=True)
        mark = _LightIcon(icon)
        line = row(mark, column(name, text, gap=2), gap=12)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self._list.addLayout(line)
        self._bullets.append((name, text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            fill_box(painter, box, "brand.deep")
            corner = QPointF(box.right() + 0.5, box.bottom() + 0.5)
            painter.setPen(QPen(theme.color("brand.deep-line"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for radius in _RADII:
                painter.drawEllipse(corner, px(radius), px(radius))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("highlight.fill"))
            painter.drawEllipse(corner - QPointF(px(221), px(154)), px(6), px(6))
            painter.setBrush(theme.color("chart.2"))
            painter.drawEllipse(corner - QPointF(px(71.5), px(154)), px(4), px(4))
