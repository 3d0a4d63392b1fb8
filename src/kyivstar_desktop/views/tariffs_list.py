"""Lists of Tariffs: filters, the table of a tab, one tariff opened beside it, special offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.viewmodels.tariffs_details import ListRow
from kyivstar_desktop.views.binding import bind_text
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card, Divider
from kyivstar_desktop.views.widgets.choices import Check
from kyivstar_desktop.views.widgets.fields import Field, SearchField
from kyivstar_desktop.views.widgets.labels import Badge, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, DataTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
    from kyivstar_desktop.viewmodels.tariffs_details import Details
    from kyivstar_desktop.viewmodels.tariffs_state import TariffsState

translate = QCoreApplication.translate


def _name_look(shown: object) -> CellLook:
    if not isinstance(shown, ListRow):
        return CellLook("")
    return CellLook(
        shown.name, second=shown.note, strong=True, badge=shown.badge, badge_tone=shown.badge_tone
    )


def _price_look(shown: object) -> CellLook:
    if not isinstance(shown, ListRow):
        return CellLook("")
    return CellLook(shown.price, second=shown.per, strong=True)


def _plain_look(shown: object, *, member: str) -> CellLook:
    return CellLook(str(getattr(shown, member, "")), role="text.secondary")


def _own_look(shown: object) -> CellLook:
    return CellLook(str(getattr(shown, "own", "")), kind="money")


COLUMNS = (
    ColumnSpec("name", min_width=330, look=_name_look),
    ColumnSpec("price", width=128, priority=1, look=_price_look),
    ColumnSpec("data", width=114, priority=2, look=partial(_plain_look, member="data")),
    ColumnSpec("minutes", width=132, priority=3, look=partial(_plain_look, member="minutes")),
    ColumnSpec("sms", width=84, priority=5, look=partial(_plain_look, member="sms")),
    ColumnSpec("own", width=152, priority=4, look=_own_look),
)


class FilterBar(QWidget):
    """Search, price, gigabytes and minutes; what is wrong is said under its field."""

    def __init__(self, vm: TariffsViewModel) -> None:
        super().__init__()
        self._search = SearchField("", key="Ctrl F")
        self._search.setMinimumWidth(px(220))
        self._most = Field(size="small")
        self._gigabytes = Field(size="small")
        self._minutes = Field(size="small")
        self._count = Text("", "body", "text.secondary")
        for field in (self._most, self._gigabytes, self._minutes):
            field.setFixedWidth(px(128))
        line = row(self._search, self._most, self._gigabytes, self._minutes, self._count, gap=8)
        line.setStretch(0, 1)
        for field in (self._search, self._most, self._gigabytes, self._minutes):
            line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        bind_text(self._search.edit, partial(vm.type_filter, "text"))
        bind_text(self._most.edit, partial(vm.type_filter, "most"))
        bind_text(self._gigabytes.edit, partial(vm.type_filter, "gigabytes"))
        bind_text(self._minutes.edit, partial(vm.type_filter, "minutes"))

    @property
    def search(self) -> SearchField:
        return self._search

    def retranslate(self) -> None:
        named = (
            (self._search, translate("Tariffs", "Search in tariffs")),
            (self._most, translate("Tariffs", "Price up to, ₴")),
            (self._gigabytes, translate("Tariffs", "Gigabytes from")),
            (self._minutes, translate("Tariffs", "Minutes from")),
        )
        for field, name in named:
            field.set_name(name)
            field.set_placeholder(name)

    def render_state(self, state: TariffsState) -> None:
        self._search.set_text(state.text)
        self._most.set_text(state.most)
        self._gigabytes.set_text(state.gigabytes)
        self._minutes.set_text(state.minutes)
        self._most.set_error(state.wrong.most)
        self._gigabytes.set_error(state.wrong.gigabytes)
        self._minutes.set_error(state.wrong.minutes)
        self._count.setText(state.count_text)


class DetailsCard(Card):
    """One tariff shown whole."""

    closed = Signal()

    def __init__(self, vm: TariffsViewModel) -> None:
        super().__init__(gap=10)
        self._vm = vm
        self._shown: Details | None = None
        self._name = Text("", "block", wrap=True)
        self._close = IconButton("x", "", size=28)
        self._badge = Badge()
        self._price = Text("", "value", wrap=True)
        self._about = Text("", "body", "text.secondary", wrap=True)
        self._facts = column(gap=6)
        self._choose = Button("", kind="primary")
        self._compare = Button("")
        self._services = Button("")
        head = row(self._name, self._close, gap=8)
        head.setStretch(0, 1)
        self.add(head)
        self.add(row(self._badge, None))
        for part in (self._price, self._about):
            self.add(part)
        for button in (self._choose, self._compare, self._services):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.add(button)
        self.add(self._facts)
        self.body.addStretch(1)
        self._close.clicked.connect(vm.close_detail)
        self._choose.clicked.connect(self._on_choose)
        self._compare.clicked.connect(self._on_compare)
        self._services.clicked.connect(self._on_services)

    def retranslate(self) -> None:
        self._close.set_name(translate("Tariffs", "Close the tariff"))
        self._services.setText(translate("Tariffs", "Open services"))

    def render_state(self, shown: Details | None) -> None:
        set_shown(self, shown is not None)
        if shown is None or shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleName(shown.name)
        self._name.setText(shown.name)
        self._badge.set_badge(shown.badge, shown.badge_tone)
        self._price.setText(shown.price)
        self._about.setText(shown.description)
        self._fill(shown)
        self._choose.setText(shown.choose)
        set_shown(self._choose, bool(shown.choose))
        self._compare.setText(shown.compare)
        set_shown(self._compare, bool(shown.compare))
        set_shown(self._services, shown.service)

    def _fill(self, shown: Details) -> None:
        clear_layout(self._facts)
        for group in shown.groups:
            self._facts.addWidget(Divider())
            self._facts.addWidget(Text(group.title, "body_strong"))
            for label, value in group.facts:
                self._facts.addWidget(_fact(label, value))

    def _on_choose(self) -> None:
        if self._shown is not None:
            self._vm.choose_view("compare")
            self._vm.choose(self._shown.id)

    def _on_compare(self) -> None:
        if self._shown is not None:
            self._vm.compare_with(self._shown.id)

    def _on_services(self) -> None:
        self._vm.open_services()


def _fact(label: str, value: str) -> QWidget:
    """Label and value; a long label wraps, the value never does."""
    name = Text(label, "body", "text.secondary", wrap=True)
    line = row(name, Text(value, "body"), gap=10)
    line.setStretch(0, 1)
    made = holder(line)
    made.setAccessibleName(f"{label}: {value}" if value else label)
    return made


class ListView(QWidget):
    """A tab: filters above, table left, the opened tariff right."""

    def __init__(self, vm: TariffsViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.filters = FilterBar(vm)
        self._mute = Check("")
        self._mute.toggled.connect(self._on_mute)
        self.table = DataTable(COLUMNS, "", row_height=52)
        self.table.setModel(vm.model)
        self.table.setMinimumHeight(px(32 + 52 * 6))
        self.table.opened.connect(vm.open_row)
        self.table.clicked.connect(self._on_clicked)
        self._empty = StateBlock("filter", "info")
        self._reset = Button("", kind="tonal")
        self._reset.clicked.connect(vm.reset_filter)
        self._empty.add_action(self._reset)
        self._card = Card(flush=True)
        self._card.add(self.table)
        self._card.add(self._empty)
        self._details = DetailsCard(vm)
        self._details.setFixedWidth(px(320))
        line = row(self._card, self._details, gap=16)
        line.setStretch(0, 1)
        self.setLayout(column(self.filters, row(self._mute, None), line, gap=12))

    def retranslate(self) -> None:
        self.table.setAccessibleName(translate("Tariffs", "Tariffs"))
        self._reset.setText(translate("Tariffs", "Reset the filter"))
        self.filters.retranslate()
        self._details.retranslate()

    def render_state(self, state: TariffsState) -> None:
        set_shown(self.filters, not state.mute_text)
        self.filters.render_state(state)
        self._mute.setText(state.mute_text)
        self._mute.blockSignals(True)
        self._mute.setChecked(state.muted)
        self._mute.blockSignals(False)
        set_shown(self._mute, bool(state.mute_text))
        empty = bool(state.no_match)
        set_shown(self.table, not empty)
        set_shown(self._empty, empty)
        self._empty.set_block(state.no_match, icon="filter", tone="info")
        set_shown(self._reset, not state.mute_text)
        self._details.render_state(state.details)
        narrow = self.width() < px(860)
        set_shown(self._card, not (narrow and state.details is not None))

    def _on_mute(self, on: object) -> None:
        self._vm.mute(bool(on))

    def _on_clicked(self, index: object) -> None:
        number = index.row() if hasattr(index, "row") else -1
        if number >= 0:
            self._vm.open_row(number)
