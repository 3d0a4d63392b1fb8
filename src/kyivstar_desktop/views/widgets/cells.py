"""What a table cell shows, and the one delegate that paints all of them.

Text of a cell comes ready from `ColumnSpec.look(row)`; the delegate measures and draws, and never
asks a model for colours or fonts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.bars import paint_track
from kyivstar_desktop.views.widgets.painting import (
    LEFT,
    RIGHT,
    badge_parts,
    badge_width,
    draw_text,
    frame_box,
    paint_badge,
    paint_check,
    paint_state,
    text_width,
)
from kyivstar_desktop.views.widgets.share import paint_share

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.views.widgets.table import DataTable

Index = QModelIndex | QPersistentModelIndex
EDGE, PAD, CHECK_ROOM = 16, 8, 36
_MONEY_ROLES = {"credit": "success.text", "still": "text.secondary"}


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell. `kind`: text, money, state, badge, action, track, share, skeleton (being read).

    `detail` follows the text quietly, `second` is a quiet second line, `badge` stands after both.
    `tone` of a state, a track or a sum (credit, debit, still); `role` overrides the ink.
    """

    text: str = ""
    detail: str = ""
    icon: str = ""
    tone: str = ""
    kind: str = "text"
    badge: str = ""
    badge_tone: str = "warning"
    second: str = ""
    strong: bool = False
    role: str = ""
    stage: int = 0
    share: tuple[int, int, int] = (0, 0, -1)


@dataclass(frozen=True, slots=True)
class GroupLook:
    """A row across the table: words left, a sum right, under the column `right_column`."""

    left: str
    right: str = ""
    right_column: str = ""


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """`width` 0 takes the rest; the highest `priority` is hidden first, 0 never."""

    key: str
    width: int = 0
    min_width: int = 80
    priority: int = 0
    look: Callable[[object], CellLook] | None = None
    align_right: bool = False


class CellDelegate(QStyledItemDelegate):
    """Paints cells and group rows of one DataTable."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(self._table.columns[index.column()].min_width), px(self._table.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        painter.setClipRect(box)
        table = self._table
        shown = index.data(ROW_ROLE)
        group = table.group_of(shown)
        if group is not None:
            self._paint_group(painter, box, group)
        else:
            self._paint_ground(painter, box, index)
            self._paint_cell(painter, box, index, shown)
        painter.restore()

    def inner(self, box: QRectF, column: int) -> QRectF:
        """The part of a cell that takes content."""
        table = self._table
        left = px(EDGE) if table.is_first(column) else px(PAD)
        if table.has_checks and table.is_first(column):
            left += px(CHECK_ROOM)
        right = px(EDGE) if table.is_last(column) else px(PAD)
        return box.adjusted(left, 0, -right, -1)

    def _paint_ground(self, painter: QPainter, box: QRectF, index: Index) -> None:
        table, row = self._table, index.row()
        if table.is_checked(row):
            painter.fillRect(box, theme.color("bg.selected"))
        elif row == table.hover_row:
            painter.fillRect(box, theme.color("bg.hover"))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line.hairline")
        )
        if index.row() == table.current_row and table.hasFocus():
            self._paint_current(painter, box, index.column())
        if table.has_checks and table.is_first(index.column()):
            mark = QRectF(box.left() + px(EDGE), box.center().y() - px(8), px(16), px(16))
            on = Qt.CheckState.Checked if table.is_checked(row) else Qt.CheckState.Unchecked
            paint_check(painter, mark, on)

    def _paint_current(self, painter: QPainter, box: QRectF, column: int) -> None:
        """A ring round the whole row, each cell drawing its own slice."""
        table = self._table
        whole = QRectF(box)
        whole.setLeft(0 if table.is_first(column) else box.left() - px(20))
        whole.setRight(box.right() if table.is_last(column) else box.right() + px(20))
        frame_box(painter, whole.adjusted(1, 0, -1, -1), line="line.focus", radius=4, width=2)

    def _paint_group(self, painter: QPainter, box: QRectF, group: GroupLook) -> None:
        """Every cell paints its slice of one picture: no `setSpan`, which slows long lists."""
        table = self._table
        painter.fillRect(box, theme.color("bg.sunken"))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("line.hairline")
        )
        whole = QRectF(-table.horizontalOffset(), box.top(), table.content_width, box.height())
        left = whole.adjusted(px(EDGE), 0, -px(EDGE), -1)
        font = theme.font("caption", weight=600)
        draw_text(painter, left, group.left, font=font, role="text.secondary", align=LEFT)
        if group.right:
            area = left
            spot = table.column_box(group.right_column)
            if spot is not None:
                area = self.inner(QRectF(spot[0], box.top(), spot[1], box.height()), spot[2])
            font = theme.font("caption")
            draw_text(painter, area, group.right, font=font, role="text.secondary", align=RIGHT)

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, shown: object) -> None:
        spec = self._table.columns[index.column()]
        area = self.inner(box, index.column())
        look = self._plain_look(index) if spec.look is None else spec.look(shown)
        painters = {
            "money": self._paint_money,
            "action": _paint_action,
            "track": _paint_stage,
            "share": _paint_budget,
            "badge": _paint_verdict,
            "skeleton": _paint_bone,
        }
        if look.kind in painters:
            painters[look.kind](painter, area, look)
        elif look.second:
            self._paint_two_lines(painter, area, look)
        elif look.kind == "state":
            paint_state(painter, area, look.text, _state_look(look))
        else:
            self._paint_text(painter, area, look)

    @staticmethod
    def _plain_look(index: Index) -> CellLook:
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = align is not None and bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        return CellLook(text, kind="money" if right else "text")

    def _paint_money(self, painter: QPainter, area: QRectF, look: CellLook) -> None:
        role = look.role or _MONEY_ROLES.get(look.tone, "text.primary")
        if self._table.stale and not look.role:
            role = "text.secondary"
        strong = look.strong or look.tone in {"credit", "debit"}
        font = theme.font("body_strong" if strong else "body")
        draw_text(painter, area, look.text, font=font, role=role, align=RIGHT)

    def _paint_two_lines(self, painter: QPainter, area: QRectF, look: CellLook) -> None:
        top, line = area.center().y() - px(18), theme.line("body")
        first = QRectF(area.left(), top, area.width(), line)
        if look.kind == "state":
            paint_state(painter, first, look.text, _state_look(look))
        else:
            self._paint_text(painter, first, look)
        second = QRectF(area.left(), top + line - 1, area.width(), theme.line("hint"))
        font = theme.font("hint")
        draw_text(painter, second, look.second, font=font, role="text.secondary")

    def _paint_text(self, painter: QPainter, area: QRectF, look: CellLook) -> None:
        x, right = area.left(), area.right()
        role = look.role or ("text.secondary" if self._table.stale else "text.primary")
        if look.icon:
            at = QPointF(x, round(area.center().y() - px(8)))
            draw_icon(painter, at, look.icon, "text.secondary", px(16))
            x += px(24)
        font = theme.font("body_medium" if look.strong else "body")
        verdict, mark = look.badge, badge_parts(look.badge_tone)[1]
        needed = min(text_width(font, look.text), px(96))
        if verdict and mark and right - x - badge_width(verdict, mark) - px(8) < needed:
            verdict = ""  # no room for both: the icon stands for the badge, the words stay
        badge = badge_width(verdict, mark) if look.badge else 0
        room = right - x - (badge + px(8) if badge else 0)
        words = min(text_width(font, look.text) + 1, max(0.0, room))
        box = QRectF(x, area.top(), words, area.height())
        draw_text(painter, box, look.text, font=font, role=role)
        x += words
        detail_room = room - words - px(8)
        if look.detail and detail_room > px(24):
            detail = theme.font("body")
            wide = min(detail_room, text_width(detail, look.detail) + 1)
            box = QRectF(x + px(8), area.top(), wide, area.height())
            draw_text(painter, box, look.detail, font=detail, role="text.secondary")
            x += px(8) + wide
        if badge:
            paint_badge(painter, x + px(8), area.center().y(), verdict, look.badge_tone)


def _paint_action(painter: QPainter, area: QRectF, look: CellLook) -> None:
    font, role = theme.font("body_medium"), look.role or "text.link"
    draw_text(painter, area, look.text, font=font, role=role, align=RIGHT)


def _paint_stage(painter: QPainter, area: QRectF, look: CellLook) -> None:
    paint_track(painter, area, look.stage, look.tone)


def _paint_budget(painter: QPainter, area: QRectF, look: CellLook) -> None:
    paint_share(painter, area, look.share)


def _paint_verdict(painter: QPainter, area: QRectF, look: CellLook) -> None:
    if look.text:
        paint_badge(painter, area.left(), area.center().y(), look.text, look.tone)


def _paint_bone(painter: QPainter, area: QRectF, _look: CellLook) -> None:
    wide, high = min(area.width(), px(120)), px(12)
    bone = QRectF(area.left(), area.center().y() - high / 2, wide, high)
    frame_box(painter, bone, fill="neutral.subtle", radius=px(4))


def _state_look(look: CellLook) -> str:
    return f"{look.tone}:{look.icon}" if look.icon else look.tone
