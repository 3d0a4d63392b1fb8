"""Buttons of every kind, painted by us: one anatomy, exact sizes, one state machine.

QPushButton below keeps keyboard, accessibility and shortcuts; only the paint is ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.painting import (
    draw_text,
    fill_box,
    frame_box,
    painting,
    text_width,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

HEIGHTS = {"small": 28, "normal": 32, "top": 36, "large": 40}
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_SPIN_MS = 80
_SPIN_STEP = 30
_FILLED = {
    "primary": ("accent.fill", "accent.hover", "accent.pressed"),
    "danger-fill": ("danger.fill", "danger.fill", "danger.text"),
    "dangerFill": ("danger.fill", "danger.fill", "danger.text"),
}
_INKS = {
    "primary": "text.on-accent",
    "dangerFill": "text.on-accent",
    "danger-fill": "text.on-accent",
    "tonal": "text.link",
    "link": "text.link",
    "danger": "danger.text",
    "ghost": "text.secondary",
}
_LINES = {"normal": "line.strong", "danger": "danger.line", "tonal": "accent.line"}
_GROUNDS = {"normal": "bg.surface", "danger": "bg.surface", "tonal": "accent.subtle"}


class Button(QPushButton):
    """A push button; `kind` is primary, normal, tonal, ghost, danger, dangerFill or link."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "normal",
        icon: str = "",
        size: str = "normal",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._size, self._key = kind, icon, size, key
        self._busy_text: str | None = None
        self._busy_width = 0
        self._least: int | None = None
        self._told = ""  # our own tooltip for words that do not fit
        self._angle = 0
        self._spin = QTimer(self)
        self._spin.setInterval(_SPIN_MS)
        self._spin.timeout.connect(self._on_spin)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    @property
    def kind(self) -> str:
        return self._kind

    @property
    def busy(self) -> bool:
        return self._busy_text is not None

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    def set_icon_name(self, name: str) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """A key cap beside the text, a hint only; the shortcut itself is the shell's."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_busy(self, on: bool, text: str = "") -> None:  # noqa: FBT001 a Qt-like setter
        """Spinner with a gerund, or with the button's own text; the width stays."""
        if on and self._busy_text is None:
            self._busy_width = self.width() if self.isVisible() else 0
            self.setMinimumWidth(max(self.minimumWidth(), self._busy_width))
            self._spin.start()
        elif not on and self._busy_text is not None:
            self._spin.stop()
            self.setMinimumWidth(0)
        self._busy_text = (text or self.text()) if on else None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self._pad(), px(HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._least is None else QSize(min(hint.width(), self._least), hint.height())

    def let_shrink(self, least: int = 72) -> None:
        """Down to `least` design px; words that do not fit are elided with a tooltip."""
        self._least = px(least)
        vertical = self.sizePolicy().verticalPolicy()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button too; a held key presses once."""
        plain = event.modifiers() in {_NO_MODIFIER, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_ground(painter)
            self._paint_content(painter)

    @property
    def _shown(self) -> str:
        return self.text().replace("&", "") if self._busy_text is None else self._busy_text

    def _pad(self) -> int:
        if self._kind == "link":
            return 0
        return px({"small": 10, "normal": 12}.get(self._size, 16))

    def _font_name(self) -> str:
        if self._size == "small":
            return "caption"
        return "body_medium"

    def _weight(self) -> int:
        return 600 if self._kind in {"primary", "tonal", "dangerFill"} else 500

    def _content_width(self) -> int:
        width = text_width(theme.font(self._font_name(), weight=self._weight()), self._shown)
        if self._icon or self.busy:
            width += px(16) + (px(8) if self._shown else 0)
        if self._key:
            width += px(10) + self._cap_width()
        return width

    def _cap_width(self) -> int:
        return text_width(theme.font("micro"), self._key) + px(12)

    def _state(self) -> int:
        """0 still, 1 under the pointer, 2 pressed."""
        if self.isDown() or self.isChecked():
            return 2
        return 1 if self.underMouse() else 0

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        radius = px(6) if self._size == "small" else px(8)
        kind, state = self._kind, self._state()
        if kind == "link":
            return
        if not self.isEnabled() or self.busy:
            if kind != "ghost":
                frame_box(painter, box, fill="bg.sunken", line="line.hairline", radius=radius)
            return
        if kind in _FILLED:
            frame_box(painter, box, fill=_FILLED[kind][state], radius=radius)
            return
        ground = ("", "bg.hover", "bg.pressed")[state] or _GROUNDS.get(kind, "")
        if kind == "tonal" and state:
            ground = "accent.line" if state == 2 else "bg.selected"
        frame_box(painter, box, fill=ground, line=_LINES.get(kind, ""), radius=radius)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text.disabled"
        if self.busy:
            return "text.tertiary"
        if self._kind == "ghost" and self._state():
            return "text.primary"
        return _INKS.get(self._kind, "text.primary")

    def _paint_content(self, painter: QPainter) -> None:
        ink = self._ink()
        font = theme.font(self._font_name(), weight=self._weight())
        width = min(self._content_width(), self.width() - 2 * self._pad())
        x = (self.width() - width) / 2 if self._kind != "link" else 0.0
        height = self.height()
        if self.busy:
            self._paint_spinner(painter, QRectF(x, (height - px(14)) / 2, px(14), px(14)))
        elif self._icon:
            box = QRectF(x, round((height - px(16)) / 2), px(16), px(16))
            paint_icon(painter, box, self._icon, ink)
        if self.busy or self._icon:
            x += px(16) + (px(8) if self._shown else 0)
        room = self.width() - self._pad() - x - ((px(10) + self._cap_width()) if self._key else 0)
        area = QRectF(x, 0, room, height)
        cut = draw_text(painter, area, self._shown, font=font, role=ink)
        self._told = _tell_cut(self, self._shown if cut else "", self._told)
        if self._kind == "link" and self.isEnabled() and (self.underMouse() or self.hasFocus()):
            drawn = min(room, text_width(font, self._shown))
            fill_box(painter, QRectF(x, round(height / 2 + px(8)), drawn, 1), ink)
        if self._key:
            self._paint_cap(painter)

    def _paint_cap(self, painter: QPainter) -> None:
        width, height = self._cap_width(), px(18)
        left = self.width() - self._pad() - width
        box = QRectF(left, (self.height() - height) // 2, width, height)
        frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(4))
        align = Qt.AlignmentFlag.AlignCenter
        draw_text(
            painter, box, self._key, font=theme.font("micro"), role="text.secondary", align=align
        )

    def _paint_spinner(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(theme.color("text.tertiary"), px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(box.adjusted(1, 1, -1, -1), -self._angle * 16, 270 * 16)

    def _on_spin(self) -> None:
        if not theme.reduced_motion:
            self._angle = (self._angle + _SPIN_STEP) % 360
            self.update()


def _tell_cut(button: Button, cut: str, told: str) -> str:
    """`cut` words show whole as a tooltip, unless there is another; `told` was our last one."""
    if button.toolTip() not in {"", told}:
        return ""
    if button.toolTip() != cut:
        button.setToolTip(cut)
    return cut


class LinkButton(Button):
    """A link: a button, so that it takes focus and speaks as one."""

    def __init__(
        self, text: str = "", *, icon: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            text, kind="link", icon=icon, size="small" if small else "normal", parent=parent
        )

    def _font_name(self) -> str:
        return "caption" if self._size == "small" else "body_medium"

    def sizeHint(self) -> QSize:
        return QSize(self._content_width(), px(24))


class IconButton(Button):
    """An icon that acts; its name is a verb with its object and shows as the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        size: int = 32,
        kind: str = "ghost",
        dot: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind=kind, icon=icon, parent=parent)
        self._side, self._dot = size, dot
        self.setFixedSize(px(size), px(size))
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_dot(self, on: bool, description: str = "") -> None:  # noqa: FBT001 a Qt-like setter
        """A red dot: something new; `description` says it in words."""
        self._dot = on
        self.setAccessibleDescription(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def _pad(self) -> int:
        return 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        super().paintEvent(_event)
        if self._dot:
            with painting(self) as painter:
                middle = QRectF(self.rect()).center()
                side = px(7)
                box = QRectF(middle.x() + px(2), middle.y() - px(9), side, side)
                painter.setPen(QPen(theme.color("bg.surface"), 1.5))
                painter.setBrush(theme.color("danger.fill"))
                painter.drawEllipse(box)
