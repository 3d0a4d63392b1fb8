"""The command palette: 600 px over the window, under a scrim (picture 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from kyivstar_desktop.viewmodels.palette import MOST_TYPED, Closed, CopyText
from kyivstar_desktop.views.palette_list import PaletteList
from kyivstar_desktop.views.shell_parts import CommandField
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.cards import Divider, announce
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.keycap import KeyCap, key_text
from kyivstar_desktop.views.widgets.labels import IconLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import frame_box, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from kyivstar_desktop.viewmodels.palette import PaletteViewModel
    from kyivstar_desktop.viewmodels.palette_state import PaletteState

translate = QCoreApplication.translate
WIDTH, TOP, LOWEST, PAGE = 600, 96, 40, 6
SAY_MS = 500  # typing is over by then: a reader is told how much was found
_MOST_TYPED = 1_000_000  # a pasted list that came past the paste key is still read whole
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -PAGE,
    Qt.Key.Key_PageDown: PAGE,
}


class PaletteEdit(PlainEdit):
    """Arrows, Enter and Tab go to the list; a pasted list never gets into the one line."""

    stepped = Signal(object)
    chosen = Signal()
    refined = Signal()
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_MOST_TYPED)
        self.setFont(theme.sized_font(16, 400))
        self.has_fill = False

    def event(self, event: QEvent) -> bool:
        """Tab refines while there is something to put in; else it goes on, as everywhere."""
        tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab  # type: ignore[attr-defined]
        if tab and self.has_fill:
            self.refined.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key())) if event.key() in _STEPS else None
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


class Palette(QWidget):
    """Covers the window with a scrim. Esc, a click outside and leaving by Tab close it."""

    def __init__(self, window: QWidget, vm: PaletteViewModel) -> None:
        super().__init__(window)
        self._vm = vm
        self._before: QWidget | None = None
        self.hide()
        self._panel = _Panel(self)
        panel = self._panel
        panel.edit.typed.connect(vm.type)
        panel.edit.stepped.connect(panel.list.step)
        panel.edit.chosen.connect(self._on_chosen)
        panel.edit.refined.connect(self._on_refined)
        panel.edit.pasted.connect(self._on_pasted)
        panel.list.picked.connect(self._on_picked)
        panel.list.selectionModel().currentChanged.connect(self._on_current)
        self._say = QTimer(self)
        self._say.setSingleShot(True)
        self._say.setInterval(SAY_MS)
        self._say.timeout.connect(self._on_say)
        vm.effect.connect(self._on_effect)
        window.installEventFilter(self)
        self._retranslate()
        vm.observe(self._render)

    @property
    def is_open(self) -> bool:
        return self.isVisible()

    def open(self, text: str = "") -> None:
        """Anew; typing begins at once. A second call closes it."""
        if self.isVisible():
            self.close_palette()
            return
        focus = QApplication.focusWidget()
        self._before = focus if focus is not None and focus.window() is self.window() else None
        self._vm.open(text)
        self._panel.edit.setText(text)
        self.setGeometry(self.window().rect())
        self._place()
        self.show()
        self.raise_()
        self._panel.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """The focus returns to where it was."""
        if not self.isVisible():
            return
        self._say.stop()
        before, self._before = self._before, None
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            kept = before is not None and isValid(before) and before.isVisible()
            target = before if kept else self.window().findChild(CommandField)
            if target is not None:  # first: Qt would look for the next one by itself
                target.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._vm.fold()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is this level's own, although the page below has a shortcut for it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._vm.step_out():
                self._panel.edit.clear()
            else:
                self.close_palette()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 Qt's signature
        """No trap: past the list the focus is where it was, and the palette gone."""
        inside = QApplication.focusWidget()
        if not self.isVisible():
            return super().focusNextPrevChild(forwards)
        if forwards and inside is self._panel.edit and self._panel.list.isVisible():
            self._panel.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if not forwards and inside is self._panel.list:
            self._panel.edit.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        self.close_palette()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("scrim"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.height() - px(TOP) - px(LOWEST)
        self._panel.fit(room)
        left = (self.width() - self._panel.width()) // 2
        self._panel.move(left, px(TOP))

    def _retranslate(self) -> None:
        name = translate("Actions", "Search or command")
        self.setAccessibleName(name)
        self._panel.retranslate(name)

    def _render(self, new: PaletteState, old: PaletteState | None) -> None:
        panel = self._panel
        if (new.listed or new.reading) and panel.edit.text():
            panel.edit.clear()
        if old is None or new.rows != old.rows:
            panel.list.fill(new.rows, anew=old is None or new.text != old.text)
        panel.show_state(new)
        self._place()
        if self.isVisible() and (old is None or new.results != old.results or new.text != old.text):
            self._say.start()
        self._on_current()

    def _on_say(self) -> None:
        state = self._vm.state
        announce(self._panel.edit, state.empty_title or state.results)

    def _on_current(self) -> None:
        entry = self._panel.list.current
        fill = entry.fill if entry is not None else ""
        self._panel.edit.has_fill = bool(fill) and fill != self._panel.edit.text().rstrip()
        words = f"{entry.title}, {entry.note}" if entry is not None else ""
        self._panel.edit.setAccessibleDescription(words.strip(", "))

    def _on_chosen(self) -> None:
        entry = self._panel.list.current
        if entry is not None:
            self._vm.run(entry.key)

    def _on_picked(self, key: object) -> None:
        self._vm.run(str(key))

    def _on_refined(self) -> None:
        entry = self._panel.list.current
        if entry is not None:
            text = f"{entry.fill} "
            self._panel.edit.setText(text)
            self._vm.type(text)

    def _on_pasted(self, text: str) -> None:
        if not self._vm.paste(text):
            self._panel.edit.insert(" ".join(text[:MOST_TYPED].split()))
            self._vm.type(self._panel.edit.text())

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Closed):
            self.close_palette()
        elif isinstance(effect, CopyText):
            QGuiApplication.clipboard().setText(effect.text)


class _Panel(QFrame):
    """Field, list and foot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit, self.list = PaletteEdit(), PaletteList()
        self._escape = KeyCap(key_text("Esc"))
        head = row(IconLabel("search", size=20), self.edit, self._escape, gap=12)
        head.setContentsMargins(px(18), 0, px(18), 0)
        self._head = holder(head)
        self._head.setFixedHeight(px(44))
        self._empty = Text("", "body_strong")
        self._advice = Text("", "body", "text.secondary", wrap=True)
        self._nothing = holder(column(self._empty, self._advice, gap=4, margins=(20, 20, 20, 20)))
        self._rows = holder(row(self.list, margins=(6, 4, 6, 6)))
        self._keys = Text("", "hint", "text.secondary")
        self._hint = Text("", "hint", "text.secondary", elide=True)
        self._foot = holder(row(self._keys, None, self._hint, margins=(18, 6, 18, 8)))
        parts = (self._head, Divider(), self._rows, self._nothing, Divider(), self._foot)
        self.setLayout(column(*parts, gap=0, margins=(1, 1, 1, 1)))

    def retranslate(self, name: str) -> None:
        self.edit.setAccessibleName(name)
        self.list.setAccessibleName(translate("Palette", "What was found"))
        parts = (
            f"↑↓ {translate('Palette', 'choose')}",
            f"Enter {translate('Palette', 'run')}",
            f"Tab {translate('Palette', 'refine')}",
        )
        self._keys.setText("    ".join(parts))

    def show_state(self, state: PaletteState) -> None:
        self.edit.setPlaceholderText(state.placeholder)
        self._hint.setText(state.hint)
        self._empty.setText(state.empty_title)
        self._advice.setText(state.empty_text)
        set_shown(self._nothing, bool(state.empty_title))
        set_shown(self._rows, bool(state.rows))

    def fit(self, room: int) -> None:
        """As high as its rows, as long as the window has room for them."""
        wide = min(px(WIDTH), self.window().width() - px(32))
        self.setFixedWidth(wide)
        fixed = self._head.height() + self._foot.sizeHint().height() + px(16)
        height = max(px(40), min(self.list.height_of_all(), room - fixed))
        self.list.setFixedHeight(height)
        self._rows.setFixedHeight(height + px(10))  # inner layouts learn of it a turn later
        self.adjustSize()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the panel is not one beside it."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            frame_box(
                painter, QRectF(self.rect()), fill="bg.surface", line="line.strong", radius=px(8)
            )
