"""The content of `--gallery`: every component in every state, to look at and to photograph.

A tool for those who build the program: its sample words are those of the design's pictures and are
not translated. The first sheet is picture 20, the second picture 19, the third what came later.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.gallery_components import components
from kyivstar_desktop.views.widgets.gallery_more import more
from kyivstar_desktop.views.widgets.gallery_states import states
from kyivstar_desktop.views.widgets.layouts import column, holder

SHEET = (1280, 800)


class GalleryPage(QScrollArea):
    """Sheets of 1280 x 800 below each other; widgets live: hover, focus and keys can be tried."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName("Галерея")
        self.setWindowTitle("Мій Київстар: галерея")
        self.components, self.states, self.more = components(), states(), more()
        for sheet in (self.components, self.states):
            sheet.setFixedWidth(px(SHEET[0]))
            sheet.setMinimumHeight(px(SHEET[1]))
        self.more.setFixedWidth(px(SHEET[0]))
        self.setWidget(holder(column(self.components, self.states, self.more, None, gap=0)))
        bar = self.verticalScrollBar().sizeHint().width()
        self.resize(px(SHEET[0]) + bar, px(SHEET[1]))
