"""The picture of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, painting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

HEIGHT = 18
ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""A cap shows the sign that stands on the key itself, whatever the language."""


def key_text(keys: str) -> str:
    """What a cap says: "Ctrl Shift T" of "Ctrl+Shift+T"; ⇧⌘T on macOS."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    head, plus, _last = native.rpartition("++")
    text = f"{head.replace('+', ' ')} +" if plus else native.replace("+", " ").strip() or native
    return " ".join(ARROWS.get(word, word) for word in text.split(" "))


def native_keys(keys: str) -> str:
    """What a text says: "Ctrl+Shift+1" as it is, ⇧⌘1 on macOS."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def cap_width(text: str) -> int:
    return text_width(theme.font("micro"), text) + px(12)


def paint_cap(painter: QPainter, right: float, middle: float, text: str) -> float:
    """A cap that ends at `right`; its left edge."""
    width = cap_width(text)
    box = QRectF(right - width, round(middle - px(HEIGHT) / 2), width, px(HEIGHT))
    frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(4))
    font, align = theme.font("micro"), Qt.AlignmentFlag.AlignCenter
    draw_text(painter, box, text, font=font, role="text.secondary", align=align)
    return box.left()


class KeyCap(QLabel):
    """The picture of a key; a hint, so it stays silent for a reader."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(cap_width(self.text()), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_cap(painter, self.width(), self.height() / 2, self.text())
