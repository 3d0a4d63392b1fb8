"""Shops: filters, the list by distance, the plain map, the chosen one. Works without sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.viewmodels.presenting.shops import distance_text
from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.shops_details import ShopDetails
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.choices import Chip
from kyivstar_desktop.views.widgets.fields import Combo, SearchField
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import FlowLayout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.open_page import OpenPage, open_action
from kyivstar_desktop.views.widgets.shop_map import ShopMap
from kyivstar_desktop.views.widgets.shops_list import ShopLines
from kyivstar_desktop.views.widgets.states import Skeleton, StateBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.actions import Action
    from kyivstar_desktop.viewmodels.shops_page import ShopsPageState, ShopsPageViewModel

translate = QCoreApplication.translate
NARROW = 900


class _Filters(OpenPage):
    """Head, town, words and chips; what follows them is the page's."""

    def __init__(self, vm: ShopsPageViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._again = Button("", icon="refresh")
        self.add_head(self._again)
        self._town_label = Text("", "caption", "text.secondary")
        self._town = Combo("", size="normal", icon="map-pin")
        self._town_label.setBuddy(self._town)
        self._town.setMinimumWidth(px(200))
        self._words = SearchField(size="normal")
        self._open = Chip("", icon="clock")
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(gap=8)
        self._flow.addWidget(self._open)
        search = row(self._town, self._words, gap=12)
        search.setStretch(1, 1)
        self.body.addWidget(holder(column(self._town_label, search, self._flow, gap=8)))
        bind_command(self._again, vm.refresh)
        bind_text(self._words.edit, vm.type_words)
        self._words.edit.returnPressed.connect(vm.enter_words)
        self._town.picked.connect(self._on_town)
        self._open.toggled.connect(vm.only_open)

    def close_level(self) -> bool:
        """Esc empties the search first."""
        if not self._vm.state.words:
            return False
        self._vm.type_words("")
        return True

    def page_actions(self) -> tuple[Action, ...]:
        """Of the page while it is shown."""
        return (open_action("find", self._find),)

    def _find(self) -> None:
        self._words.edit.setFocus()
        self._words.edit.selectAll()

    def name_filters(self) -> None:
        self.set_title(translate("Shops", "Shops"))
        self.name_back()
        self._again.setText(translate("Shops", "Refresh"))
        self._town_label.setText(translate("Shops", "Town"))
        self._town.setAccessibleName(translate("Shops", "Town"))
        self._words.set_placeholder(translate("Shops", "Street or name"))
        self._words.set_name(translate("Shops", "Street or name"))
        self._open.set_text(translate("Shops", "Open now"))

    def render_filters(self, new: ShopsPageState, old: ShopsPageState | None) -> None:
        self.set_back(new.back)
        self.age.set_age(new.age, stale=new.old)
        if old is None or new.towns != old.towns:
            self._town.clear()
            self._town.add(translate("Shops", "Not chosen"), "")
            for town in new.towns:
                self._town.add(town, town)
            self._town.updateGeometry()
        self._town.set_data(new.town)
        set_text_quietly(self._words.edit, new.words)
        for shown in new.services:
            if shown.key not in self._chips:
                self._chips[shown.key] = self._add_chip(shown.key)
            self._chips[shown.key].set_text(shown.text)
            self._chips[shown.key].setChecked(shown.on)
        self._open.setChecked(new.open_now)

    def _add_chip(self, key: str) -> _ServiceChip:
        made = _ServiceChip(key)
        made.wanted.connect(self._vm.choose_service)
        before = next(reversed(self._chips.values()), self._open)
        self._flow.addWidget(made)
        QWidget.setTabOrder(before, made)  # the list was made earlier and comes after the chips
        return made

    def _on_town(self, town: object) -> None:
        self._vm.choose_town(str(town))


class ShopsPageView(_Filters):
    """`said` carries a sentence for a toast."""

    said = Signal(str)

    def __init__(self, vm: ShopsPageViewModel) -> None:
        super().__init__(vm)
        self._count = Text("", "body_strong")
        self._note = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._lines = ShopLines()
        head = column(self._count, self._note, gap=4, margins=(14, 12, 14, 10))
        self._list = Card(flush=True)
        self._list.add(holder(head))
        self._list.add(self._lines)
        self._list.body.setStretch(1, 1)
        self._map = ShopMap(distance_text)
        self._nearer, self._farther = (IconButton(i, "", kind="normal") for i in ("plus", "minus"))
        self._whole = IconButton("columns-3", "", kind="normal")
        self._whole.set_icon_name("arrows-out")
        self._sheet = Card(flush=True)
        self._sheet.add(self._map)
        buttons = column(self._nearer, self._farther, self._whole, None, gap=6)
        self._map.setLayout(row(None, buttons, gap=0, margins=(0, 10, 10, 0)))
        self._details = ShopDetails()
        self._right = column(self._sheet, self._details, gap=16)
        self._right.setStretch(0, 1)
        self._whole_row = row(self._list, self._right, gap=16)
        self._shown = holder(self._whole_row)
        self._state = StateBlock("building-store", "info")
        self._drop = Button("")
        self._retry = Button("", kind="primary", icon="refresh")
        for button in (self._drop, self._retry):
            self._state.add_action(button)
        self._plate = Card()
        self._plate.add(self._state)
        self._skeleton = Card()
        self._skeleton.add(Skeleton(rows=9, name=""))
        self._skeleton.body.addStretch(1)
        for part in (self._shown, self._plate, self._skeleton):
            self.body.addWidget(part, 1)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._lines.picked.connect(vm.choose)
        self._map.picked.connect(vm.choose)
        self._nearer.clicked.connect(self._on_nearer)
        self._farther.clicked.connect(self._on_farther)
        self._whole.clicked.connect(self._map.fit)
        self._details.copied.connect(self._on_copy)
        self._drop.clicked.connect(vm.drop_filters)
        self._state.copied.connect(self._on_copy)
        bind_command(self._retry, vm.refresh)

    def take_focus(self) -> None:
        """The page has opened: the town first, then its list."""
        (self._lines if self._vm.state.town else self._town).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list keeps its words, the map gives way."""
        super().resizeEvent(event)
        wide = self.viewport().width()
        self._list.setFixedWidth(max(px(330), round(wide * (0.36 if wide > px(NARROW) else 0.4))))

    def _retranslate(self) -> None:
        self.name_filters()
        self._nearer.set_name(translate("Shops", "Zoom in"))
        self._farther.set_name(translate("Shops", "Zoom out"))
        self._whole.set_name(translate("Shops", "Show every point"))
        self._lines.setAccessibleName(translate("Shops", "List of shops"))
        self._retry.setText(translate("Shops", "Try again"))
        self._drop.setText(translate("Shops", "Show every shop"))
        self._skeleton.setAccessibleName(translate("Shops", "Being read"))
        self._details.retranslate()

    def _render(self, new: ShopsPageState, old: ShopsPageState | None) -> None:
        self.render_filters(new, old)
        self.banner.set_banner(new.banner, tone="offline")
        set_shown(self._shown, new.view == "list")
        set_shown(self._skeleton, new.view == "loading")
        set_shown(self._plate, new.view in {"failed", "empty", "nomatch"})
        self._count.setText(new.count)
        self._note.set_text(new.note)
        self._lines.set_lines(new.rows, new.chosen)
        self._map.set_points(new.points, new.centre, new.chosen)
        self._map.setAccessibleName(new.map_name)
        help_text = translate("Shops", "Arrows move, plus and minus zoom, Home shows all")
        self._map.setAccessibleDescription(help_text)
        self._details.render_state(new.details)
        self._render_plate(new)

    def _render_plate(self, new: ShopsPageState) -> None:
        set_shown(self._drop, new.view == "nomatch")
        set_shown(self._retry, new.view in {"failed", "empty"})
        if new.view == "failed" and new.error is not None:
            tone = "neutral" if new.error.tone == "offline" else new.error.tone
            self._state.set_block(
                translate("Shops", "The list of shops could not be read"),
                new.error.line,
                icon="cloud-off" if new.error.tone == "offline" else "alert-circle",
                tone=tone,
                request=new.error.details,
                copy_text=translate("Shops", "Copy") if new.error.details else "",
            )
        elif new.view == "empty":
            title = translate("Shops", "The operator names no shop")
            text = translate("Shops", "Call the hotline: they know where to go")
            self._state.set_block(title, text, icon="building-store", tone="neutral")
        else:
            title = translate("Shops", "No shop is like this")
            text = translate("Shops", "Nothing fits the words and the filters chosen")
            self._state.set_block(title, text, icon="zoom-question", tone="neutral")

    def _on_nearer(self) -> None:
        self._map.zoom(1.5)

    def _on_farther(self) -> None:
        self._map.zoom(1 / 1.5)

    def _on_copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(translate("Shops", "Copied"))


class _ServiceChip(Chip):
    """Knows which service it stands for."""

    wanted = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._key)
