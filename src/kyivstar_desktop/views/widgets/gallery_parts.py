"""How the gallery shows what a person would have to cause: focus, hover, the other look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QPixmap, QRegion
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QSizePolicy, QWidget

from kyivstar_desktop.views.icons import icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.style_tokens import make_qss
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import FlowLayout, column, holder, row
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from kyivstar_desktop.views.widgets.buttons import Button


def card(title: str, parts: Sequence[QWidget], *, least: int = 0, gap: int = 8) -> Card:
    """A card of the gallery, at least `least` design px high."""
    made = Card(gap=gap)
    made.body.setContentsMargins(px(14), px(10), px(14), px(12))
    made.add(Text(title, "caption", "text.secondary"))
    for part in parts:
        made.add(part)
    made.body.addStretch(1)
    if least:
        made.setMinimumHeight(px(least))
    return made


def line(*parts: QWidget, gap: int = 8) -> QWidget:
    return holder(row(*parts, None, gap=gap))


def flow(*parts: QWidget, gap: int = 8) -> QWidget:
    laid = FlowLayout(gap=gap)
    for part in parts:
        laid.addWidget(part)
    return holder(laid)


def off(button: Button) -> Button:
    button.setEnabled(False)
    return button


def under_mouse(button: Button) -> Button:
    """As it looks with the pointer over it."""
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return button


def pressed(button: Button) -> Button:
    button.setDown(True)
    return button


class Ringed(QWidget):
    """A control with the ring that the keyboard gives it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setLayout(row(inner, margins=(4, 4, 4, 4)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, line="line.focus", radius=px(12), width=2)


class FocusedBox(QWidget):
    """An input with the border of its focus, over its own."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setLayout(row(inner))
        self._cover = _FocusBorder(self)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._cover.setGeometry(self.rect())
        self._cover.raise_()


class _FocusBorder(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, line="line.focus", radius=px(8), width=2)


class OtherLook(QWidget):
    """A picture of `inner` in the other look: dark beside light, light beside dark."""

    def __init__(self, inner: QWidget, name: str) -> None:
        super().__init__()
        self._inner = inner  # has no parent and is never shown: only painted
        self._dark: bool | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(inner.minimumSizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        inner = self._inner
        inner.resize(self.size())
        with theme.other_look() as color, painting(self) as painter:
            if self._dark is not theme.dark:
                self._dark = theme.dark
                inner.setStyleSheet(make_qss(color, px))
                for edit in inner.findChildren(QLineEdit):
                    edit.setPalette(theme.palette())
            frame_box(painter, QRectF(self.rect()), fill="bg.surface", radius=px(8))
            ratio = self.devicePixelRatioF()
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            flags = QWidget.RenderFlag.DrawChildren
            inner.render(picture, QPoint(0, 0), QRegion(), flags)
            painter.drawPixmap(0, 0, picture)


class ScrimGround(QWidget):
    """The window under a dialog."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.setLayout(column(None, *parts, None, gap=8, margins=(16, 16, 16, 16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="neutral.subtle", line="neutral.line", radius=px(8))


class Tip(QLabel):
    """A tooltip that stays."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(theme.font("hint"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(px(8), px(4), px(8), px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.tooltip", radius=px(4))
            painter.setPen(theme.color("text.tooltip"))
            painter.setFont(self.font())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


def menu_in_place(entries: Sequence[tuple[str, str, str]]) -> QWidget:
    """A real menu that stays: (icon, text, role); "" starts the last group."""
    menu = QMenu()
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.setAccessibleName("Меню")
    for name, text, role in entries:
        if not name:
            menu.addSeparator()
            continue
        entry = QAction(icon(name, role), text, menu)
        menu.addAction(entry)
    menu.setActiveAction(menu.actions()[0])
    menu.ensurePolished()
    menu.adjustSize()
    menu.setFixedSize(menu.size())
    frame = QFrame()
    frame.setLayout(row(menu))
    return frame
