"""The delegate that paints bubbles, tiles, states and day heads. Plain text only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.bubbles_layout import (
    Measures,
    Places,
    action_words,
    meta_width,
    more_words,
    places,
)
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    LEFT,
    RIGHT,
    draw_text,
    fill_box,
    frame_box,
    text_width,
    tone_text,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from kyivstar_desktop.viewmodels.support_rows import Bubble, FileTile

Index = QModelIndex | QPersistentModelIndex


class BubbleDelegate(QStyledItemDelegate):
    """Measures and paints the rows of one list; `hover` is the zone under the pointer."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.measures = Measures()
        self.hover: tuple[str, str, object] = ("", "", None)  # key, what, argument

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Bubble = index.data(ROW_ROLE)
        return QSize(1, self.measures.of(row, self._view.viewport().width()).height)

    def places_of(self, row: Bubble, box: QRectF) -> Places:
        return places(row, self.measures.of(row, self._view.viewport().width()), box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Bubble = index.data(ROW_ROLE)
        where = self.places_of(row, QRectF(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.day:
            self._paint_day(painter, where.day, row.day)
        if row.side == "middle":
            line = "line.hairline"
            frame_box(painter, where.bubble, fill="bg.sunken", line=line, radius=px(13))
            self._paint_text(painter, row, where, "text.secondary")
        else:
            self._paint_said(painter, row, where)
        current = self._view.currentIndex() == index and self._view.hasFocus()
        if current:
            self._paint_ring(painter, where)
        painter.restore()

    def _paint_said(self, painter: QPainter, row: Bubble, where: Places) -> None:
        own = row.side == "me"
        if not own:
            _paint_avatar(painter, where.avatar, row)
        if row.text:
            fill = "accent.fill" if own else "neutral.subtle"
            frame_box(painter, where.bubble, fill=fill, radius=px(8))
            corner = QRectF(where.bubble.topLeft().x(), where.bubble.top(), px(8), px(8))
            if own:
                corner.moveRight(where.bubble.right())
            frame_box(painter, corner, fill=fill, radius=px(2))
            self._paint_text(painter, row, where, "text.on-accent" if own else "text.primary")
        for number, tile in enumerate(row.files):
            hot = self.hover == (row.key, "file", number)
            _paint_tile(painter, where.tiles[number], tile, hot=hot)
        self._paint_meta(painter, row, where)

    def _paint_text(self, painter: QPainter, row: Bubble, where: Places, role: str) -> None:
        painter.setPen(theme.color(role))
        measure = self.measures.of(row, self._view.viewport().width())
        layout = self.measures.layout(row, max(measure.text[0], 1))
        layout.draw(painter, where.text.topLeft())
        what, words = more_words(row)
        zone = next((box for kind, _, box in where.zones if kind == what), None)
        if zone is not None and what:
            link = role if row.side == "me" else "text.link"
            _paint_link(painter, zone, words, role=link, line=True)

    def _paint_meta(self, painter: QPainter, row: Bubble, where: Places) -> None:
        font = theme.font("hint")
        if row.side == "other":
            draw_text(painter, where.meta, row.meta, font=font, role="text.tertiary", align=LEFT)
            return
        role = tone_text(row.state_tone)
        if row.state_tone in {"", "neutral"}:
            role = "text.tertiary"
        box = QRectF(where.meta)
        if row.state_icon:
            at = QPointF(round(box.right() - px(15)), round(box.center().y() - px(7)))
            draw_icon(painter, at, row.state_icon, role, px(15))
            box.setRight(box.right() - px(20))
        words = f"{row.meta}, {row.state}" if row.state else row.meta
        draw_text(painter, box, words, font=font, role=role, align=RIGHT)
        self._paint_actions(painter, row, where)

    def _paint_actions(self, painter: QPainter, row: Bubble, where: Places) -> None:
        if meta_width(row) > where.meta.width():
            return
        for what, words in action_words(row):
            zone = next((box for kind, _, box in where.zones if kind == what), None)
            if zone is not None:
                hot = self.hover[:2] == (row.key, what)
                _paint_link(painter, zone, words, role="text.link", line=hot)

    @staticmethod
    def _paint_day(painter: QPainter, box: QRectF, words: str) -> None:
        font = theme.font("hint", weight=500)
        draw_text(painter, box, words, font=font, role="text.tertiary", align=CENTER)
        half = text_width(font, words) / 2 + px(12)
        y = round(box.center().y())
        for left, right in (
            (box.left() + px(16), box.center().x() - half),
            (box.center().x() + half, box.right() - px(16)),
        ):
            painter.fillRect(QRectF(left, y, right - left, 1), theme.color("line.hairline"))

    @staticmethod
    def _paint_ring(painter: QPainter, where: Places) -> None:
        box = QRectF(where.bubble)
        for tile in where.tiles:
            box = box.united(tile)
        ring = box.adjusted(-px(3), -px(3), px(3), px(3))
        frame_box(painter, ring, line="line.focus", radius=px(10), width=2)


def _paint_avatar(painter: QPainter, box: QRectF, row: Bubble) -> None:
    """Yellow for a consultant, quiet for the helper: the one is a person, the other is not."""
    person = bool(row.initials)
    fill, line = ("highlight.subtle", "highlight.line") if person else ("accent.subtle", "")
    frame_box(painter, box, fill=fill, line=line, radius=box.width() / 2)
    if person:
        font = theme.font("micro", weight=600)
        draw_text(painter, box, row.initials, font=font, role="text.primary", align=CENTER)
    else:
        at = QPointF(round(box.center().x() - px(8)), round(box.center().y() - px(8)))
        draw_icon(painter, at, row.avatar or "support", "text.link", px(16))


def _paint_tile(painter: QPainter, box: QRectF, tile: FileTile, *, hot: bool) -> None:
    fill = "bg.hover" if hot else "bg.surface"
    frame_box(painter, box, fill=fill, line="line.strong", radius=px(8))
    plate = QRectF(box.left() + px(10), box.center().y() - px(13), px(26), px(26))
    frame_box(painter, plate, fill="accent.subtle", radius=px(6))
    at = QPointF(round(plate.center().x() - px(8)), round(plate.center().y() - px(8)))
    draw_icon(painter, at, tile.icon, "text.link", px(16))
    words = QRectF(plate.right() + px(10), box.top() + px(5), 0, px(18))
    words.setRight(box.right() - px(10))
    draw_text(painter, words, tile.name, font=theme.font("caption"), role="text.primary")
    words.translate(0, px(18))
    draw_text(painter, words, tile.detail, font=theme.font("micro"), role="text.secondary")


def _paint_link(painter: QPainter, box: QRectF, words: str, *, role: str, line: bool) -> None:
    draw_text(painter, box, words, font=theme.font("caption"), role=role)
    if line:
        y = round(box.center().y() + px(7))
        fill_box(painter, QRectF(box.left(), y, box.width(), 1), role)
