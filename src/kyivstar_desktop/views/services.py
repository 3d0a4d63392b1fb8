"""Services: connected and available ones, one verb a row, a review that opens in place. 09."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.services_watch import Said
from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.services_row import HeadRow, ServiceRow, is_narrow
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, Divider
from kyivstar_desktop.views.widgets.choices import Chip
from kyivstar_desktop.views.widgets.fields import SearchField
from kyivstar_desktop.views.widgets.focus import chain_tabs
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.steps import Tabs

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.services import ServicesViewModel
    from kyivstar_desktop.viewmodels.services_rows import Row
    from kyivstar_desktop.viewmodels.services_state import ServicesState

translate = QCoreApplication.translate


class ServicesView(QWidget):
    """The page. Rows are kept by their key, so that typing is never interrupted."""

    said = Signal(str)

    def __init__(self, vm: ServicesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self._page = Page("")
        self._search = SearchField(size="small")
        self._search.setFixedWidth(px(240))
        self._page.add_head(self._search)
        self._notice = Banner()
        self._tabs = Tabs("")
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(gap=8)
        self._chips_box = holder(self._flow)
        self._head = HeadRow()
        self._rows: dict[str, ServiceRow] = {}
        self._list = column(gap=0)
        self._empty = StateBlock("services", "info")
        self._look = Button("")
        self._empty.add_action(self._look)
        self._more = LinkButton("")
        self._more_box = holder(row(None, self._more, None, margins=(16, 6, 16, 6)))
        self._card = Card(flush=True)
        self._card.add(self._head)
        self._head_line = Divider()
        self._card.add(self._head_line)
        self._card.add(self._list)
        self._card.add(self._more_box)
        self._card.add(self._empty)
        for part in (self._notice, self._tabs, self._chips_box, self._card):
            self._page.add(part)
        self._page.body.addStretch(1)
        line = row(self._page, gap=0)
        self.setLayout(line)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        bind_text(self._search.edit, vm.type_search)
        self._tabs.chosen.connect(vm.choose_tab)
        self._more.clicked.connect(vm.show_more)
        self._look.clicked.connect(self._on_look)
        vm.effect.connect(self._on_effect)
        self._keys = []
        for keys, slot in ((QKeySequence("Esc"), vm.close_form),):
            made = QShortcut(keys, self)
            made.activated.connect(slot)
            self._keys.append(made)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (page_action("find", self._on_find),)

    def take_focus(self) -> None:
        """The page has opened: the tabs, from which everything is one key away."""
        self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _retranslate(self) -> None:
        self._page.set_title(translate("Services", "Services"))
        self._search.set_placeholder(translate("Services", "Search for a service"))
        self._search.set_name(translate("Services", "Search for a service"))
        self._tabs.setAccessibleName(translate("Services", "Services"))

    def _render(self, new: ServicesState, old: ServicesState | None) -> None:
        self._page.age.set_age(new.age, stale=new.stale)
        self._page.show_error(new.banner)
        self._notice.set_banner(new.notice, tone="warning")
        if old is None or old.tabs != new.tabs:
            self._tabs.set_tabs(new.tabs)
        self._tabs.set_chosen(new.tab)
        set_text_quietly(self._search.edit, new.text)
        self._render_chips(new)
        self._head.render_state(new.heads)
        self._render_rows(new)
        self._more.setText(new.more)
        set_shown(self._more_box, bool(new.more))
        empty = bool(new.empty_title)
        set_shown(self._empty, empty)
        set_shown(self._head, not empty)
        set_shown(self._head_line, not empty)
        self._look.setText(new.empty_act)
        set_shown(self._look, bool(new.empty_act))
        self._empty.set_block(new.empty_title, new.empty_text, icon="services", tone="info")

    def _render_chips(self, new: ServicesState) -> None:
        if tuple(self._chips) != tuple(key for key, _ in new.chips):
            clear_layout(self._flow)
            self._chips = {}
            for key, text in new.chips:
                chip = Chip(text)
                chip.setProperty("group", key)
                chip.clicked.connect(self._on_chip)
                self._flow.addWidget(chip)
                self._chips[key] = chip
        for key, text in new.chips:
            self._chips[key].set_text(text)
            self._chips[key].setChecked(key == new.group)
        set_shown(self._chips_box, len(new.chips) > 2)

    def _render_rows(self, new: ServicesState) -> None:
        keys = [shown.key for shown in new.rows]
        opened = self._opened()
        if keys != list(self._rows):
            self._rebuild(new.rows)
        for shown in new.rows:
            self._rows[shown.key].render_state(shown)
        self._fit()
        now = next((shown.key for shown in new.rows if shown.panel is not None), "")
        if now and now != opened:
            self._rows[now].focus_panel()

    def _opened(self) -> str:
        return next((key for key, made in self._rows.items() if made.is_open), "")

    def _rebuild(self, rows: tuple[Row, ...]) -> None:
        kept: dict[str, ServiceRow] = {}
        for shown in rows:
            made = self._rows.pop(shown.key, None) or self._make_row()
            kept[shown.key] = made
        for gone in self._rows.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for number, made in enumerate(kept.values()):
            self._list.insertWidget(number, made)
            made.set_last(number == len(kept) - 1)
        self._rows = kept
        stops = [stop for made in kept.values() for stop in made.stops]
        chain_tabs([self._tabs, *self._chips.values(), *stops, self._more])

    def _make_row(self) -> ServiceRow:
        made = ServiceRow(self._vm)
        made.acted.connect(self._vm.act)
        return made

    def _fit(self) -> None:
        narrow, with_state = is_narrow(self._page.width()), self._vm.state.tab == "connected"
        self._head.fit(narrow=narrow, with_state=with_state)
        for made in self._rows.values():
            made.fit(narrow=narrow, with_state=with_state)

    def _on_chip(self) -> None:
        chip = self.sender()
        self._vm.choose_group(str(chip.property("group")))

    def _on_look(self) -> None:
        self._vm.choose_tab("available")
        self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_find(self) -> None:
        self._search.edit.setFocus()
        self._search.edit.selectAll()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Said):
            self.said.emit(effect.text)
