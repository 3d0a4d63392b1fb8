"""The demo phone: SMS of the embedded operator, as a phone would show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    RIGHT,
    draw_hairline,
    draw_text,
    frame_box,
    painting,
)
from kyivstar_desktop.views.widgets.status import Ribbon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_WIDTH, _HEIGHT, _FRAME, _HEAD = 248, 540, 8, 86


@dataclass(frozen=True, slots=True)
class Sms:
    """`code` is the part of `text` that stands out, "" when there is none."""

    text: str = field(repr=False)
    time: str = ""
    code: str = field(default="", repr=False)


class Bubble(QWidget):
    """One SMS; a code in it is large and the bubble is tinted."""

    def __init__(self, sms: Sms) -> None:
        super().__init__()
        self._tinted = bool(sms.code)
        words = Text(marked(sms), "body", wrap=True, rich=True)
        self.setLayout(column(words, margins=(12, 8, 12, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill = "accent.subtle" if self._tinted else "neutral.subtle"
            line = "accent.line" if self._tinted else ""
            frame_box(painter, QRectF(self.rect()), fill=fill, line=line, radius=px(12))


def marked(sms: Sms) -> str:
    """The text with its code in bold; tags that the text itself brought are gone."""
    text = sms.text.replace("<b>", "").replace("</b>", "")
    return text.replace(sms.code, f"<b>{sms.code}</b>", 1) if sms.code else text


class _Screen(QWidget):
    """The painted phone with the list of messages inside."""

    def __init__(self) -> None:
        super().__init__()
        self._clock, self._sender, self._number = "", "", ""
        self.setFixedWidth(px(_WIDTH))
        self.setMinimumHeight(px(320))
        self.setMaximumHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.list = column(None, gap=4, margins=(0, 8, 0, 8))
        inner = holder(self.list)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet("background: transparent;")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        side = _FRAME + 14
        self.setLayout(column(self._scroll, margins=(side, _HEAD + 2, side, _FRAME + 8)))
        self._down = QTimer(self)
        self._down.setSingleShot(True)
        self._down.timeout.connect(self._on_down)

    def set_head(self, clock: str, sender: str, number: str) -> None:
        self._clock, self._sender, self._number = clock, sender, number
        self.update()

    def scroll_down(self) -> None:
        self._down.start(0)

    def _on_down(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, frame = QRectF(self.rect()), px(_FRAME)
            shell = "line.strong" if theme.dark else "text.primary"
            frame_box(painter, box, fill=shell, radius=px(30))
            glass = box.adjusted(frame, frame, -frame, -frame)
            frame_box(painter, glass, fill="bg.surface", radius=px(22))
            top = QRectF(glass.left() + px(18), glass.top() + px(6), glass.width() - px(36), px(20))
            font = theme.font("micro", weight=600)
            draw_text(painter, top, self._clock, font=font, role="text.primary")
            draw_text(painter, top, "87\u00a0%", font=font, role="text.primary", align=RIGHT)
            wifi = QRectF(top.right() - px(44), top.top() + px(4), px(12), px(12))
            paint_icon(painter, wifi, "wifi", "text.primary")
            face = QRectF(glass.left() + px(14), glass.top() + px(36), px(32), px(32))
            frame_box(painter, face, fill="accent.subtle", radius=px(16))
            paint_icon(painter, face.adjusted(px(8), px(8), -px(8), -px(8)), "sms", "text.link")
            left, wide = face.right() + px(8), glass.right() - face.right() - px(16)
            name = QRectF(left, face.top() - px(1), wide, px(18))
            draw_text(
                painter, name, self._sender, font=theme.font("body_strong"), role="text.primary"
            )
            under = QRectF(left, face.top() + px(16), wide, px(16))
            font = theme.font("micro")
            draw_text(painter, under, self._number, font=font, role="text.secondary")
            draw_hairline(painter, glass.left(), glass.right(), box.top() + px(_HEAD))


class DemoPhone(QFrame):
    """Panel of 320 px; `code_taken(code)` when the person uses the newest code."""

    code_taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demoPhone")
        self.setFixedWidth(px(320))
        self._code = ""
        self._messages: tuple[Sms, ...] = ()
        self._title = Text("", "block")
        self._ribbon = Ribbon()
        self._screen = _Screen()
        self._button = Button("", kind="tonal", icon="copy")
        self._button.clicked.connect(self._on_button)
        self._button.hide()
        align = Qt.AlignmentFlag.AlignHCenter
        self._note = Text("", "hint", "text.secondary", wrap=True, align=align)
        self.setLayout(
            column(
                row(self._title, None, self._ribbon),
                row(None, self._screen, None),
                row(12, self._button, 12, gap=0),
                self._note,
                None,
                gap=14,
                margins=(24, 22, 24, 20),
            )
        )
        self.layout().setStretch(1, 100)  # type: ignore[union-attr]

    def set_phone(
        self,
        title: str,
        ribbon: str,
        sender: str,
        number: str,
        clock: str,
        button: str,
        note: str,
        *,
        messages: Sequence[Sms] = (),
    ) -> None:
        """Messages oldest first; `button` "" hides it."""
        self._title.setText(title)
        self._ribbon.set_text(ribbon)
        self._screen.set_head(clock, sender, number)
        self._note.setText(note)
        self.setAccessibleName(title)
        self._button.setText(button)
        set_shown(self._button, bool(button))
        self._code = messages[-1].code if messages else ""
        if tuple(messages) != self._messages:
            self._messages = tuple(messages)
            self._fill()

    def set_button_visible(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        set_shown(self._button, on)

    def _fill(self) -> None:
        clear_layout(self._screen.list)
        self._screen.list.addStretch(1)
        for i, sms in enumerate(self._messages):
            last = i == len(self._messages) - 1
            shown = sms if last else Sms(sms.text, sms.time)
            self._screen.list.addWidget(Bubble(shown))
            self._screen.list.addWidget(Text(sms.time, "micro", "text.secondary"))
            self._screen.list.addSpacing(px(8))
        self._screen.scroll_down()

    def _on_button(self) -> None:
        if self._code:
            self.code_taken.emit(self._code)


class SmsCard(Card):
    """The newest SMS as a card beside the code boxes of a payment."""

    code_taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=10)
        self._sms: Sms | None = None
        self._title = Text("", "block")
        self._ribbon = Ribbon()
        self._place = column(gap=0)
        self._time = Text("", "micro", "text.secondary")
        self._button = Button("", icon="copy", size="small")
        self._button.clicked.connect(self._on_button)
        self.add(row(self._title, None, self._ribbon))
        self.add(self._place)
        self.add(row(self._time, None, self._button))

    def set_sms(self, title: str, ribbon: str, sms: Sms, button: str) -> None:
        self._title.setText(title)
        self._ribbon.set_text(ribbon)
        self._time.setText(sms.time)
        self._button.setText(button)
        set_shown(self._button, bool(button and sms.code))
        if sms != self._sms:
            self._sms = sms
            clear_layout(self._place)
            if sms.text:
                self._place.addWidget(Bubble(Sms(sms.text, sms.time, sms.code)))

    def _on_button(self) -> None:
        if self._sms is not None and self._sms.code:
            self.code_taken.emit(self._sms.code)
