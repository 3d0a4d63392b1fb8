"""Verdicts in a word: a badge on a tinted ground, a state without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.layouts import set_shown
from kyivstar_desktop.views.widgets.painting import (
    badge_parts,
    badge_width,
    paint_badge,
    paint_state,
    painting,
    state_width,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent


class Badge(QLabel):
    """A short verdict on a tinted ground; empty text hides it.

    `elide` lets it be cut with an ellipsis where there is no room; a tooltip has the whole then.
    """

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        *,
        icon: str | None = None,
        elide: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._elide = "", elide
        wide = QSizePolicy.Policy.Maximum if elide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.set_badge(text, tone, icon)

    def set_badge(self, text: str, tone: str = "neutral", icon: str | None = None) -> None:
        """`icon` None: the tone's own, "": none."""
        self._look = tone if icon is None else f"{tone}:{icon}"
        super().setText(text)
        self.setAccessibleName(text)
        set_shown(self, bool(text))
        self._tell_cut()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self.text(), badge_parts(self._look)[1]), px(20))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), px(40)), hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        if self._elide:
            cut = self.width() < self.sizeHint().width()
            self.setToolTip(self.text() if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            middle = self.height() / 2
            paint_badge(painter, 0, middle, self.text(), self._look, most=self.width())


class StateText(Badge):
    """Icon and coloured word without a ground."""

    def sizeHint(self) -> QSize:
        return QSize(state_width(self.text(), badge_parts(self._look)[1]) + 1, px(20))

    def set_state(self, text: str, tone: str = "neutral", icon: str | None = None) -> None:
        self.set_badge(text, tone, icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_state(painter, QRectF(self.rect()), self.text(), self._look)
