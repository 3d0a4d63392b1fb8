"""Overview: how much, until when, what to do. Picture 03."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.overview_cards import (
    AllowancesCard,
    BalanceCard,
    BonusCard,
    ChargeCard,
)
from kyivstar_desktop.views.overview_lists import NoticesCard, OperationsCard, SpendCard
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.keycap import key_text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import Skeleton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from kyivstar_desktop.viewmodels.overview import OverviewViewModel
    from kyivstar_desktop.viewmodels.overview_state import OverviewState
    from kyivstar_desktop.viewmodels.switcher_pin import PinHereState, PinHereViewModel

translate = QCoreApplication.translate


def _nothing() -> None:
    return


class OverviewView(Page):
    """Cards in three bands; nothing here knows money, only ready strings.

    `year` asks for the calendar of charges, `said` carries a sentence for a toast.
    """

    year = Signal()
    said = Signal(str)

    def __init__(self, vm: OverviewViewModel, parent: QWidget | None = None) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm = vm
        self._refresh = Button("", icon="refresh", key="F5")
        self._pin, self._unpin_watch = Button("", kind="ghost", icon="pin"), _nothing
        self._pin.hide()
        self.add_head(self._pin)
        self.add_head(self._refresh)
        self._line_banner = Banner("warning")
        self._balance, self._charge = BalanceCard(), ChargeCard()
        self._bonus, self._allowances = BonusCard(), AllowancesCard()
        self._operations, self._spend = OperationsCard(), SpendCard()
        self._notices = NoticesCard()
        top = QGridLayout()
        top.setSpacing(px(16))
        top.addWidget(self._balance, 0, 0)
        top.addWidget(self._charge, 0, 1)
        top.addWidget(self._bonus, 0, 2)
        for column_number, stretch in enumerate((440, 316, 236)):
            top.setColumnStretch(column_number, stretch)
        top.setColumnMinimumWidth(1, px(316))  # a sum, a date and the days left on one line
        right = holder(column(self._spend, self._notices, None, gap=16))
        bottom = row(self._operations, right, gap=16)
        bottom.setStretch(0, 664)
        bottom.setStretch(1, 344)
        self._skeleton = Skeleton(rows=14)
        self.body.addWidget(self._skeleton)
        self.body.addWidget(self._line_banner)
        self.body.addLayout(top)
        self.body.addWidget(self._allowances)
        self.body.addLayout(bottom)
        self.body.addStretch(1)
        bind_command(self._refresh, vm.refresh)
        self._charge.cover_pressed.connect(vm.top_up_cover)
        self._charge.year_pressed.connect(self.year)
        self._charge.remind_pressed.connect(self._on_remind)
        vm.effect.connect(self._on_effect)
        self._operations.acted.connect(vm.act)
        self._notices.acted.connect(vm.act)
        self._retranslate()
        vm.observe(self._render)

    def attach_pin(self, vm: PinHereViewModel | None) -> None:
        """«Pin the number», as soon as it can be done."""
        if vm is not None:
            self._pin.clicked.connect(vm.toggle)
            self._unpin_watch = vm.observe(self._render_pin)

    def leave_page(self) -> None:
        self._unpin_watch()

    def _render_pin(self, new: PinHereState, _old: PinHereState | None) -> None:
        self._pin.setText(new.text)
        self._pin.set_icon_name("pinned-off" if new.slot else "pin")
        self._pin.set_key(key_text(new.keys) if new.keys else "")
        self._pin.setVisible(new.shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_remind(self, button: object) -> None:
        if not isinstance(button, QWidget):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days, text, chosen in self._vm.reminders():
            line = menu.addAction(text)
            line.setData(days)
            line.setCheckable(True)
            line.setChecked(chosen)
        menu.triggered.connect(self._on_reminder)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_reminder(self, action: QAction) -> None:
        self._vm.remind(action.data())

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)

    def _retranslate(self) -> None:
        self.set_title(translate("Overview", "Overview"))
        self._skeleton.setAccessibleName(translate("Overview", "Being read"))
        self._refresh.setText(translate("Overview", "Refresh"))
        for card in (
            self._balance,
            self._charge,
            self._bonus,
            self._allowances,
            self._operations,
            self._notices,
        ):
            card.retranslate()

    def _render(self, new: OverviewState, old: OverviewState | None) -> None:
        self.age.set_age(new.age, stale=new.stale)
        self.show_error(new.banner)
        self._line_banner.set_banner(new.line_banner, tone="warning")
        self._skeleton.setVisible(new.loading)
        for card in (self._balance, self._operations):
            card.setVisible(not new.loading)
        self._balance.render_state(new)
        self._charge.render_state(new)
        self._bonus.render_state(new)
        self._allowances.render_state(new)
        if old is None or old.operations != new.operations:
            self._operations.render_state(new)
        self._spend.render_state(new)
        self._notices.render_state(new)
