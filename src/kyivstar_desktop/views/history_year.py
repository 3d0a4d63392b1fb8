"""Calendar of charges: twelve months with marked days, and the list that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.year import YearDay, YearGrid, YearMonth

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.history_year import CalendarState, CalendarViewModel, DayLine

translate = QCoreApplication.translate


class CalendarView(QWidget):
    """Esc returns to where it was opened from."""

    def __init__(self, vm: CalendarViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._page = Page("")
        self._mode = Segmented((), name="")
        self._back = Button("", kind="ghost", icon="arrow-left")
        self._page.add_head(self._mode)
        self._page.add_head(self._back)
        self._note = Text("", role="text.secondary", wrap=True)
        self._year = YearGrid()
        self._grid_card = Card()
        self._grid_head = CardHead("")
        self._grid_card.add(self._grid_head)
        self._grid_card.add(row(self._year, None))
        self._list_card = Card()
        self._list_head = CardHead("")
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(px(12))
        self._list.setVerticalSpacing(px(8))
        self._list.setColumnStretch(1, 1)
        self._list_card.add(self._list_head)
        self._list_card.add(holder(self._list))
        self._empty = StateBlock("calendar", "info")
        self._empty_card = Card()
        self._empty_card.add(self._empty)
        sides = row(
            holder(column(self._grid_card, None)), holder(column(self._list_card, None)), gap=16
        )
        sides.setStretch(0, 0)
        sides.setStretch(1, 1)
        self._sides = holder(sides)
        self._page.add(self._note)
        self._page.add(self._empty_card)
        self._page.add(self._sides)
        self._page.body.addStretch(1)
        self.setLayout(column(self._page, gap=0))
        self._shown: tuple[DayLine, ...] = ()
        self._mode.chosen.connect(vm.choose_mode)
        self._back.clicked.connect(vm.back)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.activated.connect(vm.back)
        self._retranslate()
        vm.observe(self._render)

    def take_focus(self) -> None:
        self._back.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._mode.set_options(
            (
                ("ahead", translate("Calendar", "Ahead"), ""),
                ("back", translate("Calendar", "Last 12 months"), ""),
            )
        )
        self._mode.setAccessibleName(translate("Calendar", "Which months"))
        self._back.setText(translate("Calendar", "To the history"))

    def _render(self, new: CalendarState, _old: CalendarState | None) -> None:
        self._page.set_title(new.title)
        self._page.show_error(new.banner)
        self._mode.set_chosen(new.mode)
        self._note.setText(new.note)
        set_shown(self._note, bool(new.note))
        self._grid_head.set_title(new.number)
        self._list_head.set_title(new.total or translate("Calendar", "Dates and sums"))
        self._empty.set_block(new.empty, icon="calendar", tone="info")
        set_shown(self._empty_card, bool(new.empty))
        set_shown(self._sides, not new.empty)
        self._year.set_months(
            [
                YearMonth(
                    month.title,
                    month.first,
                    tuple(YearDay(d.day, d.tone, d.tip, d.today) for d in month.days),
                    new.week,
                )
                for month in new.months
            ]
        )
        if new.lines != self._shown:
            self._shown = new.lines
            self._fill(new.lines)

    def _fill(self, lines: tuple[DayLine, ...]) -> None:
        clear_layout(self._list)
        for number, line in enumerate(lines):
            note = f" ({line.note})" if line.note else ""
            self._list.addWidget(Text(line.date, role="text.secondary"), number, 0)
            self._list.addWidget(Text(line.text + note, role="text.primary", wrap=True), number, 1)
            self._list.addWidget(Text(line.amount, style="body_strong"), number, 2)
