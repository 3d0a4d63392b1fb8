"""The bar over what is chosen: how many, a sum, acts, × to let it go. 48 px, screen 11."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtWidgets import QFrame

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import IconButton
from kyivstar_desktop.views.widgets.cards import announce
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import row, set_shown
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kyivstar_desktop.views.widgets.buttons import Button

SAID_MS = 500  # a reader hears the sum once the person has stopped choosing


class SelectionBar(QFrame):
    """`left`: the choice is let go."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = Text("", "body_strong")
        self._title = Text("", role="text.secondary", elide=True)
        self._sum = Text("", "body_strong")
        self._acts = row(gap=8)
        self._close = IconButton("x", "", size=28)
        self._spoken = ""
        self._say = QTimer(self)
        self._say.setSingleShot(True)
        self._say.setInterval(SAID_MS)
        self._say.timeout.connect(self._on_say)
        self._words = row(self._count, self._title, self._sum, gap=6)
        layout = row(self._words, None, self._acts, self._close, gap=8, margins=(14, 0, 6, 0))
        self.setLayout(layout)
        self.setFixedHeight(px(48))
        self._close.clicked.connect(self.left)
        self.hide()

    def add_act(self, button: Button) -> None:
        self._acts.addWidget(button)

    def set_names(self, name: str, close: str) -> None:
        self.setAccessibleName(name)
        self._close.set_name(close)

    def set_words(self, count: str, title: str, amount: str, spoken: str) -> None:
        """Empty `count` hides the bar."""
        set_shown(self, bool(count))
        self._count.setText(count)
        self._title.setText(title)
        self._sum.setText(amount)
        for part, text in ((self._title, title), (self._sum, amount)):
            set_shown(part, bool(text))
        if spoken != self._spoken:
            self._spoken = spoken
            self.setAccessibleDescription(spoken)
            self._say.start()

    def whole_width(self) -> int:
        """What everything that is shown would take, in pixels of the screen."""
        layout = self.layout()
        if layout is None:
            return 0
        for part in (self._words, self._acts, layout):
            part.invalidate()  # an inner layout keeps its old width otherwise
        return layout.sizeHint().width()

    def show_title(self, on: bool) -> None:  # noqa: FBT001 mirrors setVisible
        """The words before the sum, which go first where there is no room."""
        set_shown(self._title, on)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.surface", line="accent.line", radius=px(8))

    def _on_say(self) -> None:
        if self._spoken and self.isVisible():
            announce(self, self._spoken)
