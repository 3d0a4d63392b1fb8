"""BatchBar: what has become of the rows of a batch, part by part; figures in a row of cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.cards import Card, Divider
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row
from kyivstar_desktop.views.widgets.painting import fill_box, frame_box, painting, tone_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

FILLS = {
    "confirmed": "success.fill",
    "rejected": "danger.fill",
    "unknown": "warning.fill",
    "sending": "chart.2",
    "paused": "warning.fill",
}
"""Colour role of an outcome; what is still queued is the track."""


class BatchBar(QWidget):
    """Parts side by side with gaps of 1 px; a part that is not nothing is at least 2 px wide.

    A reader hears a progress bar with its value in words: «263 із 407».
    """

    def __init__(self, *, height: int = 12) -> None:
        super().__init__()
        self._parts: tuple[tuple[int, str], ...] = ()
        self._whole = 0
        self.setFixedHeight(px(height))
        self.setMinimumWidth(px(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def parts(self) -> tuple[tuple[int, str], ...]:
        return self._parts

    def set_parts(
        self, parts: Sequence[tuple[int, str]], *, whole: int, name: str, value: str
    ) -> None:
        """(rows, key of FILLS) each, of `whole` rows; `name` and `value` are said, not drawn."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(value)
        self.setToolTip(value)
        made = tuple((rows, key) for rows, key in parts if rows > 0)
        if (made, whole) != (self._parts, self._whole):
            self._parts, self._whole = made, whole
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            radius = box.height() / 2
            frame_box(painter, box, fill="neutral.subtle", radius=radius)
            if not self._whole:
                return
            left, last = 0.0, len(self._parts) - 1
            done = sum(rows for rows, _key in self._parts)
            for i, (rows, key) in enumerate(self._parts):
                width = max(2.0, box.width() * rows / self._whole)
                ends = i == last and done >= self._whole
                right = box.width() if ends else min(box.width(), left + width) - 1
                part = QRectF(left, 0, max(1.0, right - left), box.height())
                _paint_part(painter, part, FILLS[key], first=i == 0, last=ends)
                left = part.right() + 1


def _paint_part(painter: QPainter, part: QRectF, role: str, *, first: bool, last: bool) -> None:
    """Square inside the bar, round where the bar itself ends."""
    radius = min(part.height(), part.width()) / 2
    if first or last:
        frame_box(painter, part, fill=role, radius=radius)
    inner = part.adjusted(radius if first else 0, 0, -radius if last else 0, 0)
    if inner.width() > 0:
        fill_box(painter, inner, role)


class FigureCell(QWidget):
    """An icon with a word, a figure and a quiet line: one tile of a check, one outcome of a run."""

    def __init__(self) -> None:
        super().__init__()
        self._word = IconText("", "", "text.secondary", style="caption", size=14)
        self._figure = Text("", "value", elide=True)
        self._note = Text("", "hint", "text.secondary", elide=True)
        for text in (self._figure, self._note):
            text.set_least(48)
        self.setLayout(column(self._word, self._figure, self._note, gap=2))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def figure(self) -> str:
        return self._figure.text()

    def set_cell(self, word: str, figure: str, note: str, *, tone: str, icon: str = "") -> None:
        """`icon` "" shows the word alone; `tone` colours icon and word."""
        self._word.set_text(word)
        self._word.set_icon(icon)
        self._word.set_role(tone_text(tone))
        self._figure.setText(figure)
        self._note.setText(note)  # an empty one keeps its height: figures stand in a line
        self.setAccessibleName(", ".join(x for x in (word, figure, note) if x))

    def set_note_role(self, role: str) -> None:
        self._note.set_role(role)


class FigureRow(Card):
    """Figure cells side by side between hairlines; `set_count` makes as many as there are."""

    def __init__(self, *, pad: int = 16) -> None:
        super().__init__(flush=True)
        self._pad = pad
        self._line = row(gap=0)
        self.add(self._line)
        self.cells: list[FigureCell] = []

    def set_count(self, count: int) -> None:
        if count == len(self.cells):
            return
        clear_layout(self._line)
        self.cells = [FigureCell() for _ in range(count)]
        for i, cell in enumerate(self.cells):
            if i:
                self._line.addWidget(Divider(vertical=True))
            margins = (self._pad, 12, 8, 12)
            self._line.addWidget(holder(row(cell, gap=0, margins=margins)), 1)
