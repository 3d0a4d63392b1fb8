"""Automatic top-up: the rules, their editor and rehearsal, and the one switch that stops all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.rules_form import RuleForm
from kyivstar_desktop.views.rules_lists import MissedCard, RecentCard, RehearsalCard, RulesCard
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.rules import RulesViewModel
    from kyivstar_desktop.viewmodels.rules_state import RuleLine, RulesState

translate = QCoreApplication.translate
NARROW = 1120
NO_LIMIT = (1 << 24) - 1  # QWIDGETSIZE_MAX, which PySide6 does not export


class RulesView(Page):
    """Left the editor with its rehearsal, right what there is; under 1120 px one below another.

    `said` carries a sentence for a toast.
    """

    said = Signal(str)

    def __init__(self, vm: RulesViewModel, parent: QWidget | None = None) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm = vm
        self._dialog: Dialog | None = None
        self._halt = Button("", icon="ban")
        self.add_head(self._halt)
        self._stopped = Banner("warning")
        self._offline = Banner("offline")
        self._form, self._rehearsal = RuleForm(vm), RehearsalCard()
        self._rules, self._missed, self._recent = RulesCard(vm), MissedCard(vm), RecentCard()
        left = holder(column(self._form, self._rehearsal, None, gap=16))
        self._side = holder(column(self._missed, self._rules, self._recent, None, gap=16))
        self._line = row(left, self._side, gap=16)
        self._line.setStretch(0, 1)
        self.body.addWidget(self._stopped)
        self.body.addWidget(self._offline)
        self.body.addLayout(self._line)
        self.body.addStretch(1)
        bind_command(self._halt, vm.halt)
        self._fold(narrow=False)
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(narrow=self.window().width() < px(NARROW))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _fold(self, *, narrow: bool) -> None:
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._line.direction():
            self._line.setDirection(way)
        self._side.setMinimumWidth(0 if narrow else px(380))
        self._side.setMaximumWidth(NO_LIMIT if narrow else px(380))

    def _retranslate(self) -> None:
        self.set_title(translate("Rules", "Auto top-up"))
        for part in (self._form, self._rehearsal, self._rules, self._missed, self._recent):
            part.retranslate()

    def _render(self, new: RulesState, old: RulesState | None) -> None:
        on, off = translate("Rules", "Stop all rules"), translate("Rules", "Let rules work again")
        self._halt.setText(off if new.halted else on)
        self._halt.set_kind("primary" if new.halted else "danger")
        self._halt.setVisible(new.can_halt)
        stopped = translate(
            "Rules", "All rules are stopped. Nothing is topped up until you let them work again."
        )
        self._stopped.set_banner(stopped if new.halted else "", tone="warning")
        self.show_error(new.banner)
        self._offline.set_banner(new.note, tone="offline")
        self._form.save_on.setText(new.save_on)
        self._form.render_state(new.form)
        self._rehearsal.render_state(new.rehearsal)
        self._rules.render_state(new)
        self._missed.render_state(new)
        self._recent.render_state(new)
        if new.removing is not None and (old is None or old.removing is None):
            self._ask(new.removing)

    def _ask(self, line: RuleLine) -> None:
        text = translate("Rules", "Its consent at the operator ends. What it paid stays paid.")
        title = translate("Rules", "Delete this rule?")
        dialog = Dialog(self, title, f"{line.sentence} {text}", tone="danger")
        dialog.add_button(translate("Rules", "Keep"), role="reject", default=True)
        dialog.add_button(translate("Rules", "Delete"), kind="dangerFill", role="accept")
        dialog.finished.connect(self._on_answer)
        self._dialog = dialog
        dialog.open()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)

    def _on_answer(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            self._vm.remove()
        else:
            self._vm.keep()
