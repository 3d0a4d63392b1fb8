"""StatusStrip: connection, age of the data, demo ribbon, version; 28 px over the whole width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Panel
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    draw_text,
    frame_box,
    painting,
    text_width,
    tone_text,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

_ICONS = {"ok": "wifi", "danger": "wifi-off", "warning": "wifi-off", "offline": "wifi-off"}


class Ribbon(QLabel):
    """The yellow word that says: this is a demonstration. Empty text hides it."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        set_shown(self, bool(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(text_width(theme.font("ribbon"), self.text().upper()) + px(16), px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="highlight.fill", radius=px(3))
            font = theme.font("ribbon")
            words = self.text().upper()
            draw_text(painter, box, words, font=font, role="highlight.text", align=CENTER)


class StatusStrip(Panel):
    """`tone` of the connection: ok, warning, danger, offline."""

    fleet_pressed = Signal()

    def __init__(self, name: str = "") -> None:
        super().__init__("bg.rail", sides="t")
        self._link = IconText("wifi", "", "success.text", style="caption", size=14)
        self._age = IconText("clock", "", "text.secondary", size=14)
        self._fleet = IconText("database", "", "text.secondary", size=14)
        self._stale = LinkButton("", small=True)
        self._next = IconText("refresh", "", "text.secondary", size=14)
        self._next_text = ""
        self._stale.clicked.connect(self.fleet_pressed)
        self._extra = Text("", "hint", "text.secondary", elide=True)
        self._ribbon = Ribbon()
        self._version = Text("", "hint", "text.tertiary")
        self.setLayout(
            row(
                self._link,
                self._age,
                row(self._fleet, self._stale, gap=6),
                self._next,
                self._extra,
                None,
                self._ribbon,
                self._version,
                gap=16,
                margins=(16, 1, 16, 0),
            )
        )
        self.setFixedHeight(px(28))
        self.setAccessibleName(name)
        self.set_fleet("", "")

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """F6 comes here; Tab stops only at what can be pressed."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with painting(self) as painter:
                frame_box(painter, QRectF(self.rect()), line="line.focus", radius=0, width=2)

    def set_status(
        self, connection: str, tone: str, age: str, *, extra: str = "", stale: bool = False
    ) -> None:
        self._link.set_text(connection)
        self._link.set_icon(_ICONS.get(tone, "wifi"))
        self._link.set_role(tone_text(tone))
        self._age.set_text(age)
        self._age.set_role("warning.text" if stale else "text.secondary")
        set_shown(self._age, bool(age))
        self.setAccessibleDescription(", ".join(part for part in (connection, age, extra) if part))
        self._extra.setText(extra)
        set_shown(self._extra, bool(extra))

    def set_fleet(self, text: str, stale: str, then: str = "") -> None:
        """How many of the company's numbers are fresh, a link to why some are not, and when all
        are read again: the first to go where the strip is narrow.
        """
        self._next_text = then
        self._next.set_text(then)
        self._fit()
        self._fleet.set_text(text)
        self._stale.setText(stale)
        set_shown(self._fleet, bool(text))
        set_shown(self._stale, bool(text) and bool(stale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        set_shown(self._next, bool(self._next_text) and self.width() >= px(1120))

    def set_ribbon(self, text: str) -> None:
        self._ribbon.set_text(text)

    def set_version(self, text: str) -> None:
        self._version.setText(text)
