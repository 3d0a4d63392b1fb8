"""The itemised bill: what was charged and added, by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, holder

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.history_state import KindLine

translate = QCoreApplication.translate
HEIGHT = 210


class KindsTable(QScrollArea):
    """Title, category, how many, sum; the largest spending first."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, px(8), 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(0, 1)
        inner = holder(self._grid)
        inner.setObjectName("sidePanelBody")
        self.setWidget(inner)
        self.setFixedHeight(px(HEIGHT))
        self._lines: tuple[KindLine, ...] | None = None

    def set_lines(self, lines: tuple[KindLine, ...]) -> None:
        self.setAccessibleName(translate("History", "Charges by kind"))
        self.setAccessibleDescription(
            "; ".join(f"{one.title}: {one.amount}, {one.count}" for one in lines)
        )
        if lines == self._lines:
            return
        self._lines = lines
        clear_layout(self._grid)
        for number, one in enumerate(lines):
            right = Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(Text(one.title, elide=True), number, 0)
            self._grid.addWidget(Text(one.category, role="text.secondary"), number, 1)
            self._grid.addWidget(Text(one.count, role="text.secondary"), number, 2, right)
            self._grid.addWidget(Text(one.amount, style="body_strong"), number, 3, right)
        self._grid.setRowStretch(len(lines), 1)
