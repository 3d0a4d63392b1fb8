"""Field: label, box, help or error; SearchField; Combo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolTip, QWidget

from kyivstar_desktop.views.icons import draw_icon, paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.keycap import KeyCap
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, painting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

BOX_HEIGHTS = {"filter": 26, "small": 32, "normal": 36, "large": 44}
_FONTS = {"filter": "hint", "small": "body", "normal": "field", "large": "field"}


class FieldBox(QWidget):
    """The painted box round an edit: 1 px still, 2 px with focus or an error.

    QLineEdit itself adds 2 px at each side of its text: 9 + 2 are the design's 11.

    The content does not move when the border grows: the border is painted inside a fixed padding.
    """

    def __init__(self, edit: QLineEdit, *, size: str, icon: str) -> None:
        super().__init__()
        self._edit, self._icon = edit, icon
        self._error, self._ok, self._sunken, self._suffix = False, False, False, ""
        self.setFixedHeight(px(BOX_HEIGHTS[size]))
        self._layout = row(edit, gap=8, margins=(32 if icon else 9, 0, 9, 0))
        self.setLayout(self._layout)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def add_right(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def set_sunken(self) -> None:
        """The quiet look of the command field."""
        self._sunken = True
        self.update()

    def set_marks(self, *, error: bool, ok: bool, suffix: str) -> None:
        self._error, self._ok, self._suffix = error, ok, suffix
        room = px(28) if ok else 0
        if suffix:
            room += text_width(theme.font("hint"), suffix) + px(8)
        margins = self._layout.contentsMargins()
        self._layout.setContentsMargins(margins.left(), 0, px(9) + room, 0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            line, width = "line.strong" if self._sunken else "line.control", 1.0
            fill = "bg.sunken" if self._sunken or not self._edit.isEnabled() else "bg.surface"
            if not self._edit.isEnabled():
                line = "line.hairline"
            elif self._error:
                line, width = "danger.fill", 2.0
            elif self._edit.hasFocus():
                line, width, fill = "line.focus", 2.0, "bg.surface"
            frame_box(painter, box, fill=fill, line=line, radius=px(8), width=width)
            middle = box.center().y()
            if self._icon:
                left = QRectF(px(11), middle - px(8), px(16), px(16))
                paint_icon(painter, left, self._icon, "text.tertiary")
            right = box.right() - px(11)
            if self._ok:
                side = px(17)
                mark = QRectF(right - side, middle - side / 2, side, side)
                paint_icon(painter, mark, "circle-check", "success.text")
                right -= side + px(8)
            if self._suffix:
                area = QRectF(box.left(), box.top(), right - box.left(), box.height())
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                font = theme.font("hint")
                draw_text(
                    painter, area, self._suffix, font=font, role="text.secondary", align=align
                )


class Field(QWidget):
    """A labelled edit. `edit` is the QLineEdit inside; bind to its signals."""

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        size: str = "normal",
        icon: str = "",
        edit: QLineEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit if edit is not None else PlainEdit()
        if size == "large":
            self.edit.setFont(theme.sized_font(16, 400))
        elif edit is None or size != "normal":
            self.edit.setFont(theme.font(_FONTS[size]))
        self.edit.setPlaceholderText(placeholder)
        self._label = Text(label, "caption", "text.secondary")
        self._label.setBuddy(self.edit)
        set_shown(self._label, bool(label))
        self.box = FieldBox(self.edit, size=size, icon=icon)
        self._help = Text("", "hint", "text.tertiary", wrap=True)
        self._help.hide()
        self._error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._error.hide()
        self._help_text, self._error_text, self._suffix, self._ok = "", "", "", False
        self.setLayout(column(self._label, self.box, self._help, self._error, gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if isinstance(self.edit, PlainEdit):
            self.edit.focus_changed.connect(self._on_focus)
        self._speak(label or placeholder)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Only a different text is set, so the cursor does not jump."""
        if self.edit.text() != text:
            from_end = len(self.edit.text()) - self.edit.cursorPosition()
            self.edit.setText(text)
            self.edit.setCursorPosition(max(0, len(text) - from_end))

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        set_shown(self._label, bool(label))
        self._speak(label)

    def set_name(self, name: str) -> None:
        """The accessible name where the label alone would not do («Сума, рядок 2»)."""
        self._speak(name)

    def set_placeholder(self, text: str) -> None:
        self.edit.setPlaceholderText(text)

    def set_help(self, text: str) -> None:
        self._help_text = text
        self._show_notes()

    def set_error(self, text: str) -> None:
        """Red border, icon and words; "" takes them away."""
        self._error_text = text
        self._show_notes()

    def set_error_mark(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """The red border alone, where the words stand elsewhere."""
        self.box.set_marks(error=on, ok=self._ok, suffix=self._suffix)

    def set_ok(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._ok = on
        self._show_notes()

    def set_suffix(self, text: str) -> None:
        """A quiet word at the right inside the box: the card's network."""
        self._suffix = text
        self._show_notes()

    def set_enabled(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self.edit.setEnabled(on)
        self.box.update()

    def _speak(self, name: str) -> None:
        self.edit.setAccessibleName(name)

    def _show_notes(self) -> None:
        self._error.set_text(self._error_text)
        set_shown(self._error, bool(self._error_text))
        self._help.setText(self._help_text)
        set_shown(self._help, bool(self._help_text) and not self._error_text)
        error = bool(self._error_text)
        self.box.set_marks(error=error, ok=self._ok and not error, suffix=self._suffix)
        self.edit.setAccessibleDescription(self._error_text or self._help_text)

    def _on_focus(self, _has: object) -> None:
        self.box.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.box.update()


class SearchField(Field):
    """A loupe, a placeholder and a key cap; Esc empties it first."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        key: str = "",
        size: str = "small",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            placeholder=placeholder, size=size, icon="search", edit=_SearchEdit(), parent=parent
        )
        self.edit.setFont(theme.font("body"))
        if key:
            self.box.add_right(KeyCap(key))


class _SearchEdit(PlainEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.typed.emit("")
            return
        super().keyPressEvent(event)


class Combo(QComboBox):
    """A choice from a list; `picked` speaks only when the person chose."""

    picked = Signal(object)  # the data of the item

    def __init__(
        self, name: str, *, size: str = "small", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setFixedHeight(px(BOX_HEIGHTS[size]))
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(self._on_activated)

    def add(self, text: str, data: Any) -> None:
        self.addItem(text, data)

    def set_data(self, data: Any) -> None:
        """Chooses by data, silently; unknown data chooses nothing."""
        self.setCurrentIndex(self.findData(data))

    def sizeHint(self) -> QSize:
        texts = [self.itemText(i) for i in range(self.count())] or [""]
        width = max(text_width(self.font(), text) for text in texts)
        return QSize(width + px(44) + (px(24) if self._icon else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.height())

    def showPopup(self) -> None:
        """As wide as its longest words, at most as the screen: a narrow box cuts none of them."""
        wanted = self.sizeHint().width() + px(16)
        most = self.screen().availableGeometry().width() - px(32)
        self.view().setMinimumWidth(max(self.width(), min(wanted, most)))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """The pointer over words that do not fit tells them whole."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            self._tell_whole(event)
            return True
        return super().event(event)

    def _tell_whole(self, event: QEvent) -> None:
        text, left = self.currentText(), px(11) + (px(24) if self._icon else 0)
        cut = text_width(self.font(), text) > self.width() - left - px(32)
        if cut and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page scrolls under the pointer; a choice must not change by that

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            focus = self.hasFocus()
            line = "line.focus" if focus else "line.control"
            fill = "bg.surface" if self.isEnabled() else "bg.sunken"
            if not self.isEnabled():
                line = "line.hairline"
            frame_box(painter, box, fill=fill, line=line, radius=px(8), width=2 if focus else 1)
            left = px(11)
            middle = box.center().y()
            if self._icon:
                at = QPointF(left, round(middle - px(8)))
                draw_icon(painter, at, self._icon, "text.secondary", px(16))
                left += px(24)
            role = "text.primary" if self.isEnabled() else "text.disabled"
            area = QRectF(left, 0, box.width() - left - px(32), box.height())
            draw_text(painter, area, self.currentText(), font=self.font(), role=role)
            at = QPointF(box.right() - px(27), round(middle - px(8)))
            draw_icon(painter, at, "chevron-down", "text.secondary", px(16))

    def _on_activated(self, index: int) -> None:
        self.picked.emit(self.itemData(index))
