"""Page: the scrolling frame of every screen: head with title and age, banner, body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, announce
from kyivstar_desktop.views.widgets.labels import AgeLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from kyivstar_desktop.viewmodels.presenting.errors import ErrorText

translate = QCoreApplication.translate


class Page(QScrollArea):
    """Pads 24/20 (`side`), gap 16. `body` takes the cards, `head` what stands right of the title.

    `access_wanted(title)`: the person asks for the right that the page lacks.
    """

    access_wanted = Signal(str)

    def __init__(self, title: str = "", *, age_icon: str = "clock", side: int = 24) -> None:
        super().__init__()
        self._pad = side
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Text(title, "page", elide=True)
        self._title.set_least(220)
        self.age = AgeLabel(age_icon)
        self.head = row(self._title, self.age, None, gap=12)
        self._head_box = holder(self.head)
        self._head_box.setFixedHeight(px(32))
        self.banner = Banner()
        self._copy_details = LinkButton("", icon="copy", small=True)
        self._ask_access = Button("", size="small")
        self._error_details = ""
        for button in (self._copy_details, self._ask_access):
            button.hide()
            self.banner.add_action(button)
        self._copy_details.clicked.connect(self._on_copy_details)
        self._ask_access.clicked.connect(self._on_ask_access)
        self.body = column(gap=16)
        self._frame = column(
            self._head_box, self.banner, self.body, gap=16, margins=(side, 20, side, 20)
        )
        self._frame.setStretch(2, 1)
        self.setWidget(holder(self._frame))
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.set_title(title)

    def _on_range(self, _low: int, high: int) -> None:
        """The bar takes its room from the right pad, so that content does not move."""
        bar = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
        sides = self._frame.contentsMargins()
        self._frame.setContentsMargins(
            sides.left(), sides.top(), px(self._pad) - bar, sides.bottom()
        )

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_head(self, widget: QWidget) -> None:
        """At the right end of the head."""
        self.head.addWidget(widget)

    def show_error(self, error: ErrorText | None, plain: str = "", tone: str = "info") -> None:
        """In the banner, with what «Скопіювати» takes or whom to ask; without one, `plain`."""
        self._error_details = error.details if error is not None and not error.lacks_right else ""
        self._copy_details.setText(translate("Errors", "Copy the details"))
        self._copy_details.setToolTip(self._error_details)
        self._ask_access.setText(translate("Errors", "Ask for access"))
        set_shown(self._copy_details, bool(self._error_details))
        set_shown(self._ask_access, error is not None and error.lacks_right)
        if error is None:
            self.banner.set_banner(plain, tone=tone)
            return
        title = error.title if error.advice else ""
        self.banner.set_banner(error.advice or error.title, tone=error.tone, title=title)

    def _on_copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._error_details)
        announce(self, translate("History", "Copied"))
        self._copy_details.setText(translate("History", "Copied"))

    def _on_ask_access(self) -> None:
        self.access_wanted.emit(self._title.text())

    def add(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)
