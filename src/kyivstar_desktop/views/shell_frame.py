"""The frame of the main window: what stands around a page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QStackedWidget, QWidget

from kyivstar_desktop.views.shell_parts import CommandField
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.focus import FocusRing
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.nav import BrandCorner, NavRail
from kyivstar_desktop.views.widgets.side import BrandMark
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.status import StatusStrip
from kyivstar_desktop.views.widgets.switcher import (
    SwitcherButton,
)
from kyivstar_desktop.views.widgets.toast import ToastHost

translate = QCoreApplication.translate


class Frame(QWidget):
    """Rail, top bar, notices, page host, status strip; a starting page is shown at once."""

    covering = Signal()  # the window is being locked: whatever floats over it goes

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(translate("Shell", "My Kyivstar"))
        self.setMinimumSize(px(1024), px(640))
        self.resize(px(1280), px(800))
        self._brand, self._rail = BrandCorner(""), NavRail()
        self._side = holder(column(self._brand, self._rail, gap=0))
        self._side.setObjectName("rail")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self._switcher = SwitcherButton()
        self._topup = Button("", kind="primary", icon="plus", size="top")
        self._field, self._bell = CommandField(), IconButton("bell", "")
        self._bar = holder(self._bar_row())
        self._bar.setObjectName("topBar")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self._bar.setFixedHeight(px(56))
        self._notice, self._unresolved = Banner("neutral"), Banner("warning")
        self._show_unresolved = Button("", size="small")
        self._unresolved.add_action(self._show_unresolved)
        self._works, self._close_notice = Banner("info"), IconButton("x", "", size=24)
        self._works.add_action(self._close_notice)
        self._show_queue = Button("", size="small")
        self._notice.add_action(self._show_queue)
        self._contacts = Button("", kind="ghost", size="small")
        self._notice.add_action(self._contacts)
        self._host = QStackedWidget()
        self._starting = _Starting()
        self._host.addWidget(self._starting)
        self._no_right, self._ask = StateBlock("shield-lock", "neutral"), Button("", icon="send")
        self._no_right.add_action(self._ask)
        self._no_right.hide()
        self._strip = StatusStrip()
        bars = column(self._works, self._notice, self._unresolved, gap=8)
        bars.setContentsMargins(px(24), px(12), px(24), 0)
        notices = holder(bars)
        self._notices = notices
        right = column(self._bar, notices, self._host, self._no_right, gap=0)
        right.setStretch(2, 1)
        right.setStretch(3, 1)
        middle = row(self._side, holder(right), gap=0)
        middle.setStretch(1, 1)
        whole = column(middle, self._strip, gap=0)
        whole.setStretch(0, 1)
        self._whole = holder(whole)
        self._cover: QWidget | None = None
        self._ground = column(self._whole, gap=0)
        self.setLayout(self._ground)
        self._toasts = ToastHost(self)
        self._ring = FocusRing(self)
        for part in (self._side, self._bar, notices):
            part.hide()

    def _bar_row(self) -> QHBoxLayout:
        """Number, search, room, news, and the way to pay: always the last."""
        made = row(self._switcher, self._field, None, self._bell, self._topup, gap=16)
        made.setContentsMargins(px(16), 0, px(24), 0)
        made.setStretch(0, 0)
        made.setStretch(1, 1)
        return made

    @property
    def bell(self) -> IconButton:
        """Its popup belongs to whoever hears `bell_wanted`."""
        return self._bell

    @property
    def covered(self) -> bool:
        """Whether something stands in the place of everything: nothing else may be shown."""
        return self._cover is not None

    def cover(self, over: QWidget) -> None:
        """`over` stands in the place of everything: pages, dialogs and toasts are gone."""
        self.uncover()
        self._toasts.clear()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self._whole.hide()
        self.set_keys(False)
        self.covering.emit()
        self._cover = over
        self._ground.addWidget(over)
        over.show()

    def uncover(self) -> None:
        """Everything stands again where it stood."""
        over, self._cover = self._cover, None
        if over is None:
            return
        self._ground.removeWidget(over)
        over.hide()
        over.deleteLater()
        self._whole.show()
        self.set_keys(True)

    def set_keys(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """Whether shortcuts work; leaving always does. The window's own work."""


class _Starting(QWidget):
    """The first paint: the mark and one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text("", role="text.secondary")
        self.setLayout(
            column(None, row(None, BrandMark(48), None), row(None, self._text, None), None, gap=16)
        )

    def retranslate(self) -> None:
        self._text.setText(translate("Shell", "Opening"))
