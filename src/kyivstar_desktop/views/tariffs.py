"""Tariffs: tabs, own use, comparison with the panel of a change, lists. Picture 08."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.tariffs_inputs import COMPARE
from kyivstar_desktop.views.binding import bind_text
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.tariffs_compare import CompareGrid
from kyivstar_desktop.views.tariffs_list import ListView
from kyivstar_desktop.views.tariffs_panel import WIDTH, ChangePanel, StartCard, side
from kyivstar_desktop.views.widgets.buttons import Button, IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, IconPlate
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.focus import chain_tabs, tab_stops
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import Skeleton, StateBlock
from kyivstar_desktop.views.widgets.steps import Tabs

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
    from kyivstar_desktop.viewmodels.tariffs_state import TariffsState, UseCell

translate = QCoreApplication.translate
NARROW = 1000


class UseCard(Card):
    """One's own use an average period, or one's own figures."""

    def __init__(self, vm: TariffsViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._cells: tuple[UseCell, ...] | None = None
        self._title = Text("", "body_medium")
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._flow = FlowLayout(gap=24)
        self._by_hand = LinkButton("")
        self._fields = [Field(size="small") for _ in range(3)]
        words = holder(column(self._title, self._note, gap=2))
        words.setMinimumWidth(px(150))
        self._flow_box = holder(self._flow)
        self._field_box = holder(row(*self._fields, None, gap=8))
        line = row(words, self._flow_box, self._field_box, self._by_hand, gap=16)
        line.setStretch(1, 3)
        line.setStretch(2, 2)
        self.add(line)
        self._by_hand.clicked.connect(self._on_by_hand)
        for field in self._fields:
            field.setMaximumWidth(px(120))
            bind_text(field.edit, self._on_typed)

    def retranslate(self) -> None:
        names = (
            translate("Tariffs", "Gigabytes"),
            translate("Tariffs", "Minutes"),
            translate("Tariffs", "SMS"),
        )
        for field, name in zip(self._fields, names, strict=True):
            field.set_name(name)
            field.set_placeholder(name)

    def render_state(self, state: TariffsState) -> None:
        set_shown(self, bool(state.use_title))
        self._title.setText(state.use_title)
        self._note.setText(state.use_note)
        typing = state.figures is not None
        set_shown(self._field_box, typing)
        set_shown(self._flow_box, not typing)
        self._by_hand.setText(
            translate("Tariffs", "From the history")
            if typing
            else translate("Tariffs", "Enter by hand")
        )
        for field, text in zip(self._fields, state.figures or ("", "", ""), strict=True):
            field.set_text(text)
        if state.use_cells != self._cells:
            self._cells = state.use_cells
            clear_layout(self._flow)
            for cell in state.use_cells:
                self._flow.addWidget(_use_cell(cell))

    def _on_by_hand(self) -> None:
        self._vm.edit_figures(self._vm.state.figures is None)

    def _on_typed(self, _text: str) -> None:
        gigabytes, minutes, sms = (field.text() for field in self._fields)
        self._vm.type_figures(gigabytes, minutes, sms)


def _use_cell(cell: UseCell) -> QWidget:
    words = column(
        Text(cell.value, "body_strong"), Text(cell.text, "hint", "text.secondary"), gap=0
    )
    made = holder(row(IconPlate(cell.icon), words, gap=8))
    made.setAccessibleName(f"{cell.text}: {cell.value}")
    return made


class TariffsView(QWidget):
    """The page."""

    said = Signal(str)

    def __init__(self, vm: TariffsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self._page = Page("")
        layout = column(self._page, gap=0)
        self.setLayout(layout)  # from the outside in: what moves is styled anew
        self._add = Button("", icon="plus")
        self._renew = IconButton("refresh", "")
        self._page.add_head(self._renew)
        self._page.add_head(self._add)
        self._pending = Banner("info")
        self._cancel = Button("", size="small")
        self._pending.add_action(self._cancel)
        self._tabs = Tabs("")
        self._use = UseCard(vm)
        self._grid = CompareGrid()
        self._panel, self._start = ChangePanel(vm), StartCard(vm)
        self._side = side(self._panel, self._start)
        self._both = row(holder(column(self._grid, None)), self._side, gap=16)
        self._both.setStretch(0, 1)
        self._compare = holder(column(self._use, self._both, None, gap=16))
        self._list: ListView | None = None  # made when a list is first opened
        self._list_place = column(gap=0)
        self._list_box = holder(self._list_place)
        self._skeleton = Skeleton(rows=8)
        self._empty = StateBlock("tariffs", "info")
        for part in (self._pending, self._tabs, self._compare, self._list_box):
            self._page.add(part)
        self._page.add(self._skeleton)
        self._page.add(self._empty)
        self._page.body.addStretch(0)
        layout.addWidget(self._panel.foot)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._tabs.chosen.connect(self._on_tab)
        self._add.clicked.connect(vm.add_more)
        self._renew.clicked.connect(self._on_renew)
        vm.refresh.changed.connect(self._on_refreshing)
        self._cancel.clicked.connect(self._on_cancel)
        self._grid.chosen.connect(vm.choose)
        self._grid.dropped.connect(vm.drop_column)
        vm.effect.connect(self._on_effect)
        self._leave = QShortcut(QKeySequence("Esc"), self)
        self._leave.activated.connect(vm.back)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (
            page_action("find", self._on_find),
            page_action("main", self._panel.press_main),
        )

    def take_focus(self) -> None:
        """The page has opened: arrows walk the tabs."""
        self._tabs.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the panel stands over the comparison."""
        super().resizeEvent(event)
        self._place()

    def _narrow(self) -> bool:
        return self.width() < px(NARROW)

    def _place(self) -> None:
        narrow = self._narrow()
        way = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        if self._both.direction() != way:
            self._both.setDirection(way)
        self._side.setMaximumWidth(16_777_215 if narrow else px(WIDTH))

    def _retranslate(self) -> None:
        self._page.set_title(translate("Tariffs", "Tariffs"))
        self._add.setText(translate("Tariffs", "Add to the comparison"))
        self._renew.set_name(translate("Tariffs", "Renew the catalogue"))
        self._cancel.setText(translate("Tariffs", "Cancel the move"))
        self._tabs.setAccessibleName(translate("Tariffs", "Kinds of tariffs"))
        self._skeleton.setAccessibleName(translate("Tariffs", "The catalogue is being read"))
        for part in (self._use, self._grid, self._panel):
            part.retranslate()
        if self._list is not None:
            self._list.retranslate()

    def _render(self, new: TariffsState, old: TariffsState | None) -> None:
        self._page.age.set_age(new.age, stale=new.stale)
        self._show_trouble(new)
        self._pending.set_banner(new.pending.note, title=new.pending.text, tone="info")
        set_shown(self._cancel, bool(new.pending.text))
        self._cancel.setEnabled(new.pending.can_cancel and not new.pending.cancelling)
        if old is None or old.tabs != new.tabs:
            self._tabs.set_tabs([(tab.key, tab.text, tab.count) for tab in new.tabs])
        self._tabs.set_chosen(new.view)
        if old is not None and old.view != new.view:
            QTimer.singleShot(0, self._page, self._show_top)
        empty, compare = bool(new.empty_title), new.view == COMPARE
        ready = not empty and not new.loading
        set_shown(self._tabs, ready)
        set_shown(self._add, ready and compare and new.can_add)
        set_shown(self._compare, ready and compare)
        set_shown(self._list_box, ready and not compare)
        set_shown(self._skeleton, new.loading)
        set_shown(self._panel.foot, ready and compare and new.panel is not None)
        set_shown(self._empty, empty)
        words = "" if new.trouble is not None else new.empty_text  # the banner says why
        self._empty.set_block(new.empty_title, words, icon="tariffs", tone="info")
        if not ready:
            return
        if compare:
            self._use.render_state(new)
            self._grid.render_state(new.compare)
            self._panel.render_state(new.panel)
            self._start.show_texts(new.start_text, new.start_button)
            self._order_tabs(old)
            set_shown(self._side, new.panel is not None or bool(new.start_text))
            if new.panel is not None and (old is None or old.panel is None) and self._narrow():
                QTimer.singleShot(0, self._panel, self._show_panel)
        else:
            self._lists().render_state(new)

    def _order_tabs(self, old: TariffsState | None) -> None:
        """Columns come and go; what decides about them is reached after them."""
        now = self._vm.state
        if old is None or old.compare != now.compare or (old.panel is None) != (now.panel is None):
            parts = (self._tabs, self._compare, self._panel.foot)
            chain_tabs([stop for part in parts for stop in tab_stops(part)])

    def _lists(self) -> ListView:
        if self._list is None:
            self._list = ListView(self._vm)
            self._list.retranslate()
            self._list_place.addWidget(self._list)
        return self._list

    def _show_top(self) -> None:
        """Another tab begins at its head, wherever the focus has gone."""
        self._page.verticalScrollBar().setValue(0)

    def _show_panel(self) -> None:
        """What was just chosen is in sight."""
        self._page.ensureWidgetVisible(self._panel, 0, px(20))

    def _show_trouble(self, new: TariffsState) -> None:
        self._page.show_error(new.trouble)

    def _on_tab(self, key: object) -> None:
        self._vm.choose_view(str(key))

    def _on_find(self) -> None:
        if self._vm.state.view == COMPARE:
            self._vm.add_more()
        self._lists().filters.search.edit.setFocus()

    def _on_renew(self) -> None:
        self._vm.refresh()

    def _on_refreshing(self) -> None:
        self._renew.setEnabled(not self._vm.refresh.running)

    def _on_cancel(self) -> None:
        self._vm.cancel_pending()

    def _on_effect(self, effect: object) -> None:
        self.said.emit(str(effect))
