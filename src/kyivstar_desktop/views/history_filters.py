"""Search, period, chips and bars of the history screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from kyivstar_desktop.views.binding import set_text_quietly
from kyivstar_desktop.views.history_kinds import KindsTable
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.charts import Bar, MonthBars
from kyivstar_desktop.views.widgets.choices import Chip, Segmented
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import Combo, SearchField
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.history import HistoryViewModel
    from kyivstar_desktop.viewmodels.history_state import HistoryState

translate = QCoreApplication.translate
CUSTOM = "custom"


class _CategoryChip(Chip):
    """Knows its category; the first one, without a key, means all."""

    toggled_key = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__("")
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.toggled_key.emit(self._key)


class _SavedChip(Chip):
    """A kept filter; × and Delete remove it."""

    picked = Signal(str)
    dropped = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, icon="bookmark", removable=True)
        self._name = name
        self.clicked.connect(self._on_clicked)
        self.removed.connect(self._on_removed)

    def _on_clicked(self) -> None:
        self.picked.emit(self._name)

    def _on_removed(self) -> None:
        self.dropped.emit(self._name)


class _SavedBar(QWidget):
    """Kept filters, and the way to keep the one on screen."""

    def __init__(self, vm: HistoryViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._flow = FlowLayout(gap=8)
        self._chips: dict[str, _SavedChip] = {}
        self._keep = LinkButton("", icon="bookmark", small=True)
        self._name = PlainEdit()
        self._name.setMaxLength(40)
        self._name.setFixedWidth(px(220))
        self._done = Button("", size="small")
        self._leave = IconButton("x", "", size=28)
        self._form = holder(row(self._name, self._done, self._leave, gap=6))
        line = row(holder(self._flow), self._keep, self._form, None, gap=8)
        self.setLayout(line)
        self._keep.clicked.connect(self._on_keep)
        self._done.clicked.connect(vm.keep_filter)
        self._name.returnPressed.connect(vm.keep_filter)
        self._name.typed.connect(vm.name_filter)
        self._leave.clicked.connect(self._on_leave)

    def retranslate(self) -> None:
        self._keep.setText(translate("History", "Keep this filter"))
        self._name.setPlaceholderText(translate("History", "Name of the filter"))
        self._name.setAccessibleName(translate("History", "Name of the filter"))
        self._done.setText(translate("History", "Keep"))
        self._leave.set_name(translate("History", "Do not keep the filter"))

    def render_state(self, state: HistoryState) -> None:
        if list(self._chips) != [f.name for f in state.filters]:
            clear_layout(self._flow)
            self._chips = {}
            for saved in state.filters:
                made = _SavedChip(saved.name)
                made.picked.connect(self._vm.pick_filter)
                made.dropped.connect(self._vm.drop_filter)
                self._chips[saved.name] = made
                self._flow.addWidget(made)
        for saved in state.filters:
            self._chips[saved.name].setChecked(saved.on)
        naming = state.filter_name is not None
        set_text_quietly(self._name, state.filter_name or "")
        self._done.setEnabled(bool((state.filter_name or "").strip()))
        set_shown(self._form, naming)
        set_shown(self._keep, state.can_keep and not naming)
        set_shown(self, bool(state.filters) or state.can_keep)

    def _on_keep(self) -> None:
        self._vm.name_filter("")
        self._name.setFocus()

    def _on_leave(self) -> None:
        self._vm.name_filter(None)


class FilterBar(QWidget):
    """First line: search and period; second line: chips and the count; third: kept filters."""

    def __init__(self, vm: HistoryViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.search = SearchField("", key="Ctrl F")
        self.search.setMinimumWidth(px(320))
        self._period = Combo("")
        self._period.setMinimumWidth(px(220))  # as wide as a range of two dates
        self._chips: dict[str, _CategoryChip] = {}
        self._unusual = Chip("", icon="alert-triangle")
        self._flow = FlowLayout(gap=8)
        self._count = Text("", role="text.secondary")
        first = row(self.search, self._period, None, gap=8)
        first.setStretch(0, 1)
        second = row(holder(self._flow), self._count, gap=8)
        second.setStretch(0, 1)
        self._saved = _SavedBar(vm)
        self.setLayout(column(first, second, self._saved, gap=12))
        self._period.picked.connect(self._on_period)
        self._unusual.toggled.connect(vm.only_unusual)

    def retranslate(self) -> None:
        self.search.set_name(translate("History", "Search in the history"))
        self.search.set_placeholder(translate("History", "roaming > 100 ₴, horoscope, 096…"))
        self._period.setAccessibleName(translate("History", "Period"))
        self._unusual.setText(translate("History", "Only unusual"))
        self._saved.retranslate()

    def render_state(self, state: HistoryState) -> None:
        if list(self._chips) != [c.key for c in state.chips]:
            self._rebuild([c.key for c in state.chips])
        for chip in state.chips:
            made = self._chips[chip.key]
            made.setText(chip.text)
            made.setChecked(chip.on)
        self._unusual.setChecked(state.unusual_on)
        self._count.setText(state.count_text)
        self._fill_period(state)
        self._saved.render_state(state)

    def _rebuild(self, keys: list[str]) -> None:
        clear_layout(self._flow)
        self._chips = {}
        for key in keys:
            made = _CategoryChip(key)
            made.toggled_key.connect(self._vm.toggle_chip)
            self._chips[key] = made
            self._flow.addWidget(made)
        self._unusual = Chip("", icon="alert-triangle")
        self._unusual.setText(translate("History", "Only unusual"))
        self._unusual.toggled.connect(self._vm.only_unusual)
        self._flow.addWidget(self._unusual)

    def _fill_period(self, state: HistoryState) -> None:
        self._period.clear()
        for key, text in state.presets:
            self._period.add(text, key)
        if state.preset == CUSTOM:
            self._period.add(state.period_text, CUSTOM)
        self._period.set_data(state.preset)
        self._period.setToolTip(state.period_text)

    def _on_period(self, preset: object) -> None:
        if preset != CUSTOM:
            self._vm.choose_preset(str(preset))


class ChartCard(Card):
    """Bars by month or 4-week period, and «Таблиця», their twin."""

    def __init__(self, vm: HistoryViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._title = Text("", style="block", elide=True)
        self._note = Text("", style="hint", role="text.secondary", elide=True)
        self._mode = Segmented((), name="")
        self._bars = MonthBars()
        self._bars.setFixedHeight(px(92))
        self._twin = QWidget()
        self._grid = QGridLayout(self._twin)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._bars)
        self._stack.addWidget(self._twin)
        self._stack.setFixedHeight(px(96))
        self._kinds = KindsTable()
        head = row(self._title, self._note, self._mode, gap=12)
        head.setStretch(1, 1)
        self.add(head)
        self.add(self._stack)
        self.add(self._kinds)
        self._mode.chosen.connect(self._on_mode)
        self._bars.picked.connect(vm.pick_bar)

    def retranslate(self) -> None:
        self._mode.set_options(
            (
                ("months", translate("History", "Months"), ""),
                ("periods", translate("History", "Periods"), ""),
                ("table", translate("History", "Table"), ""),
                ("kinds", translate("History", "By kind"), ""),
            )
        )
        self._mode.setAccessibleName(translate("History", "How to show spending"))

    def render_state(self, state: HistoryState) -> None:
        self._title.setText(state.chart_title)
        self._note.setText(state.chart_note)
        self._mode.set_chosen(state.mode)
        bars = tuple(
            Bar(b.label, b.value, text=b.text, current=b.current, tip=b.tip) for b in state.bars
        )
        self._bars.set_bars(bars, spoken=state.chart_title)
        set_shown(self._stack, state.mode != "kinds")
        set_shown(self._kinds, state.mode == "kinds")
        self._kinds.set_lines(state.kinds)
        self._stack.setCurrentWidget(self._twin if state.mode == "table" else self._bars)
        clear_layout(self._grid)
        for number, bar in enumerate(state.bars):
            label = Text(bar.tip, style="hint", role="text.secondary")
            self._grid.addWidget(label, number % 5, number // 5)

    def _on_mode(self, mode: object) -> None:
        self._vm.choose_mode(str(mode))
