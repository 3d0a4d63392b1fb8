"""Page: the scrolling frame of every screen: head with title and age, banner, body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.labels import AgeLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class Page(QScrollArea):
    """Pads 24/20, gap 16. `body` takes the cards, `head` what stands right of the title."""

    def __init__(self, title: str = "", *, age_icon: str = "clock") -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Text(title, "page", elide=True)
        self.age = AgeLabel(age_icon)
        self.head = row(self._title, self.age, None, gap=12)
        self._head_box = holder(self.head)
        self._head_box.setFixedHeight(px(32))
        self.banner = Banner()
        self.body = column(gap=16)
        self._frame = column(
            self._head_box, self.banner, self.body, gap=16, margins=(24, 20, 24, 20)
        )
        self._frame.setStretch(2, 1)
        self.setWidget(holder(self._frame))
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.set_title(title)

    def _on_range(self, _low: int, high: int) -> None:
        """The bar takes its room from the right pad, so that content does not move."""
        bar = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
        sides = self._frame.contentsMargins()
        self._frame.setContentsMargins(sides.left(), sides.top(), px(24) - bar, sides.bottom())

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_head(self, widget: QWidget) -> None:
        """At the right end of the head."""
        self.head.addWidget(widget)

    def add(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)
