"""Grounds: Card, its head, dividers, icon plates, facts, banners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QSizePolicy, QWidget

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.labels import IconLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    fill_box,
    frame_box,
    painting,
    tone_ground,
    tone_line,
    tone_of,
    tone_text,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_BANNER_ICONS = {
    "ok": "circle-check",
    "warning": "alert-triangle",
    "danger": "alert-circle",
    "info": "info-circle",
    "offline": "cloud-off",
    "neutral": "info-circle",
}


class Card(QFrame):
    """A surface with a hairline; `flush` has no padding, its rows keep 1 px inside."""

    def __init__(
        self,
        *,
        flush: bool = False,
        tone: str = "",
        gap: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        pad = 1 if flush else 16
        self.body = column(gap=0 if flush else gap, margins=(pad, pad, pad, pad))
        self.setLayout(self.body)

    def add(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)

    def set_tone(self, tone: str) -> None:
        """`warning` and `danger` colour the border, "" is the hairline."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            line = tone_line(self._tone) if self._tone else "line.hairline"
            frame_box(painter, box, fill="bg.surface", line=line, radius=px(8))


class Panel(QWidget):
    """A plain ground by role, with optional hairlines: `sides` of "tblr"."""

    def __init__(self, role: str, *, sides: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._sides = role, sides

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            fill_box(painter, box, self._role)
            edges = {
                "t": QRectF(0, 0, box.width(), 1),
                "b": QRectF(0, box.height() - 1, box.width(), 1),
                "l": QRectF(0, 0, 1, box.height()),
                "r": QRectF(box.width() - 1, 0, 1, box.height()),
            }
            for side in self._sides:
                painter.fillRect(edges[side], theme.color("line.hairline"))


class CardHead(QWidget):
    """Title, a quiet note and what stands right."""

    def __init__(self, title: str = "", *, note: str = "", style: str = "block") -> None:
        super().__init__()
        role = "text.primary" if style == "block" else "text.secondary"
        self._title = Text(title, style, role)
        self._note = Text(note, "body", "text.secondary", elide=True)
        set_shown(self._note, bool(note))
        self._layout = row(self._title, self._note, None, gap=12)
        self._layout.setStretch(1, 4)
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def set_note(self, text: str) -> None:
        self._note.setText(text)
        set_shown(self._note, bool(text))

    def add_right(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)


class Divider(QWidget):
    """A hairline."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("line.hairline"))


class IconPlate(QWidget):
    """An icon on a tinted square of 32, or a circle of 44 for empty states."""

    def __init__(
        self, icon: str, tone: str = "neutral", *, size: int = 32, round_shape: bool = False
    ) -> None:
        super().__init__()
        self._icon, self._tone, self._round = icon, tone, round_shape
        self.setFixedSize(px(size), px(size))

    def set_plate(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            radius = box.width() / 2 if self._round else px(8)
            frame_box(painter, box, fill=tone_ground(self._tone), radius=radius)
            side = px(22) if self._round else px(18)
            inner = QRectF(0, 0, side, side)
            inner.moveCenter(box.center())
            if self._icon:
                paint_icon(painter, inner, self._icon, tone_text(self._tone))


class FactRow(QWidget):
    """Label left, value right: a line of a summary."""

    def __init__(self, label: str = "", value: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self._label = Text(label, "body", "text.secondary", elide=True)
        style = "body_strong" if strong else "body"
        self._value = Text(value, style, "text.primary", align=_RIGHT)
        layout = row(self._label, self._value, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fact(self, label: str, value: str) -> None:
        self._label.setText(label)
        self._value.setText(value)
        self.setAccessibleName(f"{label} {value}")

    def set_roles(self, label: str, value: str) -> None:
        self._label.set_role(label)
        self._value.set_role(value)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Banner(QFrame):
    """What happened, what is safe, what to do; stays until solved. Empty text hides it."""

    closed = Signal()

    def __init__(self, tone: str = "info", *, close_name: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._icon = IconLabel("", size=18)
        self._title = Text("", "body_strong", wrap=True)
        self._title.hide()
        self._text = Text("", "body", wrap=True, rich=True)
        self._words = column(self._title, self._text, gap=0)
        self._actions = row(gap=8)
        self._close = IconButton("x", close_name, size=24)
        self._close.clicked.connect(self._on_close)
        self._close.hide()
        self._inner = row(self._words, self._actions, gap=8)
        self._inner.setStretch(0, 1)
        layout = row(self._icon, self._inner, self._close, gap=9)
        layout.setContentsMargins(px(12), px(8), px(10), px(8))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def set_banner(
        self, text: str, *, tone: str | None = None, title: str = "", icon: str = ""
    ) -> None:
        """New words are announced when the banner is on the screen, errors assertively."""
        tone = tone or self._tone
        changed = text != self._text.text() or title != self._title.text()
        self._tone = tone if tone == "offline" else tone_of(tone)
        self._text.setText(text)
        set_shown(self._text, bool(text))
        self._title.setText(title)
        set_shown(self._title, bool(title))
        self._icon.set_icon(icon or _BANNER_ICONS.get(self._tone, "info-circle"), self._ink())
        words = f"{title}. {text}" if title and text else title or text
        self.setAccessibleName(words)
        set_shown(self, bool(words))
        if changed and words and self.window().isVisible():
            self._announce(words)
        self.update()

    def add_action(self, button: Button) -> None:
        self._actions.addWidget(button)

    def set_closable(self, on: bool, name: str = "") -> None:  # noqa: FBT001 a Qt-like setter
        if name:
            self._close.set_name(name)
        set_shown(self._close, on)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, px(38)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons go under the words before they leave them a narrow strip."""
        super().resizeEvent(event)
        acts = self._actions.sizeHint().width()
        longest = max(self._text.sizeHint().width(), self._title.sizeHint().width())
        left = self.width() - acts - px(57)
        below = acts > 0 and left < min(longest * 0.6, px(200))
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way != self._inner.direction():
            self._inner.setDirection(way)
            side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0)
            self._inner.setAlignment(self._actions, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            tone = "neutral" if self._tone == "offline" else self._tone
            box = QRectF(self.rect())
            frame_box(painter, box, fill=tone_ground(tone), line=tone_line(tone), radius=px(8))

    def _ink(self) -> str:
        return "text.primary" if self._tone in {"offline", "neutral"} else tone_text(self._tone)

    def _announce(self, words: str) -> None:
        announce(self, words, urgent=self._tone == "danger")

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """A reader says `words` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
