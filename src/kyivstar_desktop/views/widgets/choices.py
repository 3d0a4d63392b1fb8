"""Choosing: Segmented, RadioCard, Chip; and, from marks, Check, Radio, Switch."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import row
from kyivstar_desktop.views.widgets.marks import Check, Radio, Switch
from kyivstar_desktop.views.widgets.painting import (
    CENTER,
    draw_text,
    frame_box,
    paint_radio,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import (
        QEnterEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

__all__ = ["Check", "Chip", "Radio", "RadioCard", "Segmented", "Switch"]
Option = tuple[object, str, str]  # key, text, icon name or ""


class _Segment(QToolButton):
    def __init__(self, text: str, icon: str, *, height: int) -> None:
        super().__init__()
        self._icon, self._tall = icon, height
        self.set_words(text, icon)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, icon: str) -> None:
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = text_width(theme.font("body_strong"), self.text()) + px(24)
        return QSize(width + (px(22) if self._icon else 0), px(self._tall))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            on = self.isChecked()
            if on:
                frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(6))
            role = "text.primary" if on or self.underMouse() else "text.secondary"
            font = theme.font("body_strong" if on else "body_medium")
            width = text_width(font, self.text()) + (px(22) if self._icon else 0)
            x = (box.width() - width) / 2
            if self._icon:
                at = QPointF(x, round(box.center().y() - px(8)))
                draw_icon(painter, at, self._icon, role, px(16))
                x += px(22)
            area = QRectF(x, 0, box.width() - x, box.height())
            draw_text(painter, area, self.text(), font=font, role=role)


class Segmented(QWidget):
    """One of two to four; arrows move the choice, `chosen(key)` speaks only for the person."""

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[Option] = (),
        *,
        name: str = "",
        height: int = 32,
        fill: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tall, self._keys = height, [option[0] for option in options]
        self._segments: list[_Segment] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self._on_clicked)
        self._layout = row(gap=0, margins=(2, 2, 2, 2))
        self.setLayout(self._layout)
        self.setAccessibleName(name)
        wide = QSizePolicy.Policy.Expanding if fill else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(height))
        self._make(options)

    @property
    def key(self) -> object | None:
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def set_options(self, options: Sequence[Option]) -> None:
        """New words, the same choice where its key is still there."""
        if [option[0] for option in options] == self._keys:
            for button, (_key, text, icon) in zip(self._segments, options, strict=True):
                button.set_words(text, icon)
            return
        key = self.key
        for button in self._segments:
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = [option[0] for option in options]
        self._make(options)
        self.set_chosen(key)

    def set_chosen(self, key: object) -> None:
        """Silent."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        number = self._group.checkedId() + step
        if not step or not 0 <= number < len(self._keys):
            super().keyPressEvent(event)
            return
        button = self._group.button(number)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.sunken", line="line.strong", radius=px(8))

    def come_after(self, widget: QWidget) -> None:
        """The next stop of the Tab key after `widget`."""
        for button in self._segments:
            QWidget.setTabOrder(widget, button)
            widget = button

    def come_before(self, widget: QWidget) -> None:
        """The stop of the Tab key before `widget`."""
        for button, after in itertools.pairwise((*self._segments, widget)):
            QWidget.setTabOrder(button, after)

    def _make(self, options: Sequence[Option]) -> None:
        self._segments = []
        for number, (_key, text, icon) in enumerate(options):
            button = _Segment(text, icon, height=self._tall - 4)
            self._group.addButton(button, number)
            self._layout.addWidget(button)
            self._segments.append(button)

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._keys[number])


class RadioCard(QRadioButton):
    """A radio button as a card with a second line."""

    def __init__(self, title: str, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._text = Text(text, "hint", "text.secondary", wrap=True)
        self._text.setParent(self)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_texts(self, title: str, text: str) -> None:
        self.setText(title)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = max(1, width - px(40) - px(11))
        lines = self._text.heightForWidth(inner) if self._text.text() else 0
        return max(px(40), px(12) + theme.line("body") + lines + px(10))

    def sizeHint(self) -> QSize:
        width = max(
            text_width(theme.font("body_strong"), self.text()),
            min(px(180), text_width(theme.font("hint"), self._text.text())),
        )
        width += px(40) + px(12)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.heightForWidth(px(160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = px(11) + theme.line("body")
        room = self.width() - px(35) - px(8)
        self._text.setGeometry(px(35), top, room, max(0, self.height() - top - px(8)))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, on = QRectF(self.rect()), self.isChecked()
            fill = "bg.hover" if self.underMouse() and self.isEnabled() else "bg.surface"
            frame_box(
                painter,
                box,
                fill="accent.subtle" if on else fill,
                line="accent.fill" if on else "line.strong",
                radius=px(8),
                width=2 if on else 1,
            )
            ring = QRectF(px(11), px(13), px(16), px(16))
            paint_radio(painter, ring, on=on, enabled=self.isEnabled())
            area = QRectF(px(35), px(11), box.width() - px(43), theme.line("body"))
            role = "text.primary" if self.isEnabled() else "text.disabled"
            draw_text(painter, area, self.text(), font=theme.font("body_strong"), role=role)


class Chip(QToolButton):
    """A filter or a quick value: 28 px; a removable one has × and hears Delete."""

    removed = Signal()

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        removable: bool = False,
        small: bool = False,
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._removable, self._small = icon, removable, small
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = text_width(theme.font("caption", weight=600), self.text()) + px(20)
        width += px(20) if self._icon else 0
        width += px(20) if self._removable else 0
        return QSize(width + 1, px(24 if self._small else 28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().x()
        if self._removable and at > self.width() - px(28):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, on = QRectF(self.rect()), self.isChecked()
            fill = "bg.selected" if on else ("bg.hover" if self.underMouse() else "bg.surface")
            line = "accent.line" if on else "line.strong"
            frame_box(painter, box, fill=fill, line=line, radius=box.height() / 2)
            role = "text.link" if on else "text.primary"
            if not self.isEnabled():
                role = "text.disabled"
            x = float(px(10))
            if self._icon:
                at = QPointF(x, round(box.center().y() - px(8)))
                draw_icon(painter, at, self._icon, role, px(16))
                x += px(20)
            right = box.width() - px(10) - (px(20) if self._removable else 0)
            area = QRectF(x, 0, right - x + 1, box.height())
            font = theme.font("caption", weight=600 if on else 500)
            draw_text(painter, area, self.text(), font=font, role=role, align=CENTER)
            if self._removable:
                at = QPointF(box.right() - px(25), round(box.center().y() - px(7)))
                draw_icon(painter, at, "x", role, px(14))
