"""The frame of the numbers desk: where its parts stand, in wide and in narrow windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.numbers_bar import ActsBar
from kyivstar_desktop.views.numbers_grid import GridCard, export_row
from kyivstar_desktop.views.numbers_panel import NumberPanel
from kyivstar_desktop.views.numbers_side import NodeRow, TreePanel
from kyivstar_desktop.views.numbers_tabs import ViewTabs
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import Meter
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import announce
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import row, set_shown
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_state import NumbersState

translate = QCoreApplication.translate
TREE_FROM = 1010  # of this page: a window of 1120 less its folded rail gives way below
PANEL_BESIDE, TREE, CARD = 1280, 224, 340
WORDS_FROM = 740  # of the head; below it its buttons are icons


class NumbersFrame(QWidget):
    """The tree gives way to a list under 1120 px of the window; the card takes its place there."""

    def __init__(self, vm: NumbersViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self._side, self._page = TreePanel(vm), Page("", side=16)
        self._path = Text("", role="text.secondary", elide=True)
        self._path.set_least(60)
        self._page.head.insertWidget(1, self._path)
        self._waiting = Button("", kind="tonal", icon="refresh", size="small")
        self._columns = Button("", kind="ghost", icon="columns-3")
        self._export = Button("", kind="ghost", icon="download")
        self._paste = Button("", icon="copy")
        for button in (self._waiting, self._paste):
            button.let_shrink()
        for button in (self._waiting, self._columns, self._export, self._paste):
            self._page.add_head(button)
        self._nodes, self._tabs = NodeRow(vm), ViewTabs(vm)
        self.card, self.bar = GridCard(vm), ActsBar(vm)
        self.grid = self.card.grid
        self._export_text, self._meter = Text("", role="text.secondary"), Meter(height=4)
        self._cancel = LinkButton("", small=True)
        self._exporting = export_row(self._export_text, self._meter, self._cancel)
        self._panel = NumberPanel(vm)
        self._lay_out()

    def _lay_out(self) -> None:
        body = self._page.body
        body.setSpacing(px(12))
        body.addWidget(self._nodes)
        body.addWidget(self._tabs)
        body.addWidget(self.card, 1)
        body.addWidget(self._exporting)
        body.addWidget(self.bar)
        line = row(self._side, self._page, self._panel, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # --- drawing ---
    def _retranslate(self) -> None:
        self._page.set_title(translate("Numbers", "Numbers"))
        self._place()
        self._nodes.combo.setAccessibleName(translate("Numbers", "Department"))
        self._cancel.setText(translate("Numbers", "Cancel"))
        for part in (self._side, self._tabs, self.card, self.bar, self._panel):
            part.retranslate()

    def _render(self, new: NumbersState, old: NumbersState | None) -> None:
        self._path.setText(" · ".join(part for part in (new.path, new.count) if part))
        self._page.age.set_age(new.progress or new.age, stale=new.stale)
        self._page.show_error(new.banner)
        self._waiting.setText(new.waiting)
        set_shown(self._waiting, bool(new.waiting))
        set_shown(self._page.age, not new.waiting)  # the head has room for one of them
        self._side.render_state(new, old)
        self._nodes.render_state(new)
        self._tabs.render_state(new, old)
        self.card.render_state(new, old)
        self.bar.render_state(new.bar)
        self._export_text.setText(new.export)
        self._meter.set_value(new.export_permille, spoken=new.export)
        set_shown(self._exporting, bool(new.export))
        self._panel.render_state(
            new.card, can_top_up=self._vm.can_top_up_card, can_limit=self._vm.can_limit
        )
        if old is None or (old.card is None) != (new.card is None):
            self._place()
        if old is not None and old.waiting != new.waiting and new.waiting:
            announce(self, new.waiting)

    def _place(self) -> None:
        """The tree beside or above; the card beside the grid or in its place."""
        wide = self.width() >= px(TREE_FROM)
        open_ = self._vm.state.card is not None
        set_shown(self._side, wide and (not open_ or self.width() >= px(PANEL_BESIDE)))
        set_shown(self._nodes, not wide)
        set_shown(self._panel, open_)
        room = self.width() - (px(TREE) if wide and not open_ else 0) - (px(CARD) if open_ else 0)
        self._name_buttons(icons_only=room < px(WORDS_FROM))

    def _name_buttons(self, *, icons_only: bool) -> None:
        """Where the head is narrow, icons with tooltips stand for the words."""
        words = (
            (self._columns, translate("Numbers", "Columns")),
            (self._export, translate("Numbers", "Export")),
            (self._paste, translate("Numbers", "Paste a list")),
        )
        for button, text in words:
            button.setText("" if icons_only else text)
            button.setAccessibleName(text)
            button.setToolTip(text if icons_only else "")
