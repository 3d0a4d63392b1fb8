"""The bell's popup: what has happened, each line with its page and a way to be told later.

A child of the window, as the number switcher: Wayland gives popups of the desktop no place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QSizePolicy, QWidget

from kyivstar_desktop.viewmodels.bell import SNOOZES, snooze_words
from kyivstar_desktop.views.icons import draw_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import (
    RIGHT,
    draw_text,
    frame_box,
    painting,
    text_width,
    tone_ground,
    tone_text,
)
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from kyivstar_desktop.viewmodels.bell import BellRow, BellState, BellViewModel

translate = QCoreApplication.translate
WIDTH, ROW, MOST = 392, 56, 448


class _Line(QAbstractButton):
    """One item: plate, title, text, time, and a dot while nobody has looked at it."""

    chosen = Signal(str)

    def __init__(self, shown: BellRow) -> None:
        super().__init__()
        self._shown = shown
        self.setText(shown.title)
        self.setAccessibleName(shown.spoken)
        self.setToolTip(f"{shown.title}\n{shown.text}" if shown.text else shown.title)
        self.setFixedHeight(px(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH - 60), px(ROW))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, shown = QRectF(self.rect()), self._shown
            if self.underMouse():
                frame_box(painter, box, fill="bg.hover", radius=px(6))
            plate = QRectF(px(10), px(12), px(32), px(32))
            frame_box(painter, plate, fill=tone_ground(shown.tone), radius=px(8))
            at = QPointF(plate.left() + px(7), plate.top() + px(7))
            draw_icon(painter, at, shown.icon, tone_text(shown.tone), px(18))
            small = theme.font("hint")
            when = text_width(small, shown.when)
            left, right = px(52), box.right() - px(8)
            top = QRectF(left, px(9), right - left - when - px(22), px(18))
            strong = theme.font("body_strong" if shown.unseen else "body")
            draw_text(painter, top, shown.title, font=strong, role="text.primary")
            area = QRectF(right - when - 2, px(9), when + 2, px(18))
            draw_text(painter, area, shown.when, font=small, role="text.secondary", align=RIGHT)
            under = QRectF(left, px(28), right - left, px(18))
            draw_text(painter, under, shown.text, font=small, role="text.secondary")
            if shown.unseen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("danger.fill"))
                painter.drawEllipse(QPointF(area.left() - px(8), px(18)), px(3.5), px(3.5))

    def _on_clicked(self) -> None:
        self.chosen.emit(self._shown.id)


class _Wait(IconButton):
    """The way to be told later: three choices in a menu."""

    asked = Signal(str, object)  # id, days

    def __init__(self, shown: BellRow) -> None:
        text = translate("Bell", "Tell later: %1").replace("%1", shown.title)
        super().__init__("clock", text, size=28)
        self._id = shown.id
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days in SNOOZES:
            menu.addAction(snooze_words(days)).setData(days)
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_chosen(self, action: QAction) -> None:
        self.asked.emit(self._id, action.data())


class _Catcher(QWidget):
    """Covers the window under the popup: a click outside only closes it."""

    pressed = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()


class BellPopup(QFrame):
    """`said` carries a sentence for a toast, `settings_wanted` the press on the wheel."""

    said = Signal(str)
    settings_wanted = Signal()

    def __init__(self, window: QWidget, vm: BellViewModel) -> None:
        super().__init__(window)
        self.vm, self._opener = vm, window
        self._catcher = _Catcher(window)
        self._catcher.pressed.connect(self.close_popup)
        self._catcher.hide()
        self.hide()
        self.setFixedWidth(px(WIDTH))
        self._title = Text("", "block")
        self._count = Text("", "hint", "text.secondary", elide=True)
        self._mark = LinkButton("", icon="list-checks", small=True)
        self._settings = IconButton("settings", "", size=28)
        head = row(
            self._title, self._count, None, self._settings,
            gap=10, margins=(16, 10, 10, 10),
        )  # fmt: skip
        self._empty = StateBlock("bell", "neutral")
        self._lines = column(gap=0, margins=(6, 4, 6, 4))
        inner = holder(self._lines)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = row(self._mark, None, margins=(16, 6, 16, 6))
        self._foot = holder(column(Divider(), line, gap=0))
        parts = (head, Divider(), self._area, self._empty, self._foot)
        self.setLayout(column(*parts, gap=0, margins=(1, 1, 1, 1)))
        self._mark.clicked.connect(self._on_mark)
        self._settings.clicked.connect(self._on_settings)
        vm.effect.connect(self._on_effect)
        self._retranslate()
        vm.observe(self._render)

    def popup_at(self, button: QWidget) -> None:
        """Under the bell, right edges together."""
        self._opener = button
        window = self.window()
        self._catcher.setGeometry(window.rect())
        self._catcher.show()
        self._catcher.raise_()
        self.adjustSize()
        corner = button.mapTo(window, QPoint(button.width(), button.height() + px(4)))
        left = min(corner.x() - self.width() + px(40), window.width() - self.width() - px(8))
        self.move(max(px(8), left), corner.y())
        self.show()
        self.raise_()
        first = next((w for w in self.findChildren(_Line) if w.isVisible()), None)
        (first or self._settings).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_popup(self) -> None:
        """Focus returns to the bell."""
        if self.isVisible():
            self.hide()
            self._catcher.hide()
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(8))

    def _retranslate(self) -> None:
        self._mark.setText(translate("Bell", "Mark as read"))
        self._settings.set_name(translate("Bell", "Choose what to be told"))
        title = translate("Bell", "Nothing new")
        text = translate("Bell", "Payments, numbers at risk and messages are told here")
        self._empty.set_block(title, text, icon="bell", tone="neutral")

    def _render(self, new: BellState, old: BellState | None) -> None:
        self.setAccessibleName(new.title)
        self._title.setText(new.title)
        self._count.setText(new.note)
        set_shown(self._foot, bool(new.unseen))
        set_shown(self._empty, not new.rows)
        set_shown(self._area, bool(new.rows))
        if old is not None and old.rows == new.rows:
            return
        clear_layout(self._lines)
        for shown in new.rows:
            self._lines.addWidget(self._line(shown))
        self._lines.addStretch(1)
        high = px(ROW) * len(new.rows) + px(10)
        self._area.setFixedHeight(min(px(MOST), high))
        if self.isVisible():
            self.adjustSize()
            if not self.isAncestorOf(self.window().focusWidget()):
                self._settings.setFocus()

    def _line(self, shown: BellRow) -> QWidget:
        line = _Line(shown)
        line.chosen.connect(self._on_chosen)
        parts = row(line, gap=2)
        if shown.can_wait:
            wait = _Wait(shown)
            wait.asked.connect(self._on_wait)
            parts.addWidget(wait)
        parts.setStretch(0, 1)
        return holder(parts)

    # --- presses --------------------------------------------------------------------------------
    def _on_chosen(self, ident: str) -> None:
        self.close_popup()
        self.vm.open(ident)

    def _on_wait(self, ident: str, days: object) -> None:
        if isinstance(days, int):
            self.vm.snooze(ident, days)

    def _on_mark(self) -> None:
        self.vm.mark()

    def _on_settings(self) -> None:
        self.close_popup()
        self.settings_wanted.emit()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)
