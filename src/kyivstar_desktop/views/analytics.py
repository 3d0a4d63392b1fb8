"""«Аналітика»: what a company spends, by month, department, person and service. Picture 14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.analytics import PLAIN, Exported
from kyivstar_desktop.viewmodels.analytics_words import rankings
from kyivstar_desktop.views.analytics_parts import AttentionCard, ChartCard, Crumbs, Tiles
from kyivstar_desktop.views.analytics_tables import SaveBar, SectionTable
from kyivstar_desktop.views.saving import ask_for_table
from kyivstar_desktop.views.widgets.bars import BusyStrip
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.chip_row import ChipRow
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import StateBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel
    from kyivstar_desktop.viewmodels.analytics_state import AnalyticsState

translate = QCoreApplication.translate


class AnalyticsView(Page):
    """`said` carries words about a file that was written."""

    said = Signal(str)

    def __init__(self, vm: AnalyticsViewModel) -> None:
        super().__init__("")
        self._vm = vm
        self._month = Combo("", size="small", icon="calendar")
        self._level = Combo("", size="small", icon="sitemap")
        self._export = Button("", icon="download", size="small")
        for widget in (self._month, self._level, self._export):
            self.add_head(widget)
        self._crumbs = Crumbs()
        self._reading = IconText("hourglass", "", "text.secondary", size=14)
        self._busy = BusyStrip()
        self._tiles, self._chart, self._attention = Tiles(), ChartCard(), AttentionCard()
        sides = row(self._chart, self._attention, gap=16)
        sides.setStretch(0, 15)
        sides.setStretch(1, 7)
        self._sides = holder(sides)
        self._sections = ChipRow()
        self._by = Segmented((), name="")
        self._tables = {name: SectionTable(vm, name) for name in PLAIN}
        self._save = SaveBar(vm)
        self._by_line = holder(row(self._by, None))
        self._bar = holder(column(self._sections, self._by_line, gap=8))
        self._reading_box = holder(column(self._reading, self._busy, gap=4))
        self._empty = StateBlock("chart-bar", "info")
        self._figures = holder(
            column(
                self._tiles,
                self._sides,
                self._bar,
                self._save,
                *self._tables.values(),
                gap=16,
            )
        )
        for part in (
            self._crumbs,
            self._reading_box,
            self._empty,
            self._figures,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._wire()
        self._retranslate()
        vm.observe(self._render)

    def _wire(self) -> None:
        vm = self._vm
        self._month.picked.connect(vm.choose_month)
        self._level.picked.connect(vm.choose_level)
        self._export.clicked.connect(self._on_export)
        self._crumbs.picked.connect(vm.choose_level)
        self._tiles.pressed.connect(vm.choose_section)
        self._attention.pressed.connect(self._on_attention)
        self._chart.picked.connect(vm.choose_bar)
        self._chart.table_wanted.connect(vm.show_table)
        self._sections.chosen.connect(vm.choose_section)
        self._by.chosen.connect(vm.choose_by)
        vm.effect.connect(self._on_effect)
        vm.listed.connect(self._on_listed)
        self._back = QShortcut(QKeySequence("Backspace"), self)
        self._back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.activated.connect(self._on_up)

    # --- what the window asks ---
    def take_focus(self) -> None:
        self._month.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> tuple[Action, ...]:
        return (page_action("export", self._on_export),)

    def view_memory(self) -> int:
        return self.verticalScrollBar().value()

    def restore_view(self, memory: int) -> None:
        self.verticalScrollBar().setValue(memory)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tiles.lay_for(self.viewport().width())

    # --- inside ---
    def _retranslate(self) -> None:
        self._month.setAccessibleName(translate("Analytics", "Month"))
        self._level.setAccessibleName(translate("Analytics", "Level"))
        self._export.setText(translate("Analytics", "Export"))
        self._sections.setAccessibleName(translate("Analytics", "What to look at"))
        self._by.setAccessibleName(translate("Analytics", "Ranked by"))
        self._by.set_options(tuple((key, text, "") for key, text in rankings()))
        for table in self._tables.values():
            table.retranslate()

    def _render(self, new: AnalyticsState, old: AnalyticsState | None) -> None:
        self.set_title(new.title)
        self.age.set_age(new.age, stale=new.stale)
        self.show_error(new.banner, new.note)
        self._fill(self._month, new.months, old.months if old else (), new.month)
        self._fill(self._level, new.levels, old.levels if old else (), new.node)
        self._crumbs.render_crumbs(new.crumbs)
        set_shown(self._crumbs, bool(new.crumbs))
        self._reading.set_text(new.reading)
        self._busy.set_busy(bool(new.reading))
        set_shown(self._reading_box, bool(new.reading))
        figures = new.page == "figures"
        set_shown(self._empty, not figures)
        set_shown(self._figures, figures)
        self._empty.set_block(new.empty_title, new.empty_text)
        self._export.setEnabled(figures)
        self._tiles.render_tiles(new.tiles)
        self._chart.render_chart(new, old)
        self._attention.render_parts(new.attention)
        if old is None or old.sections != new.sections:
            self._sections.set_options(new.sections)
        self._sections.set_chosen(new.section)
        self._by.set_chosen(new.by)
        set_shown(self._by_line, new.section == "top")
        self._save.render_part(new.save, old.save if old else None)
        set_shown(self._save, new.section == "save")
        for name, table in self._tables.items():
            set_shown(table, name == new.section)

    @staticmethod
    def _fill(
        combo: Combo,
        new: tuple[tuple[str, str], ...],
        old: tuple[tuple[str, str], ...],
        chosen: str,
    ) -> None:
        with QSignalBlocker(combo):
            if new != old:
                combo.clear()
                for key, text in new:
                    combo.add(text, key)
            combo.set_data(chosen)

    def _on_listed(self, name: str) -> None:
        if name in self._tables:
            self._tables[name].settle()

    def _on_attention(self, section: str) -> None:
        self._vm.choose_section(section)
        self.ensureWidgetVisible(self._bar)

    def _on_up(self) -> None:
        self._vm.up()

    def _on_export(self) -> None:
        state = self._vm.state
        if state.page != "figures":
            return
        name = f"analytics-{state.section}-{state.month[:7]}.xlsx"
        title = translate("Analytics", "Export the table")

        def chosen(path: str, encoding: str) -> None:
            self._vm.save(path, encoding)

        ask_for_table(self, name, chosen, title=title, pdf=False)

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Exported):
            text = translate("Analytics", "Saved: %1")
            self.said.emit(text.replace("%1", effect.path))
