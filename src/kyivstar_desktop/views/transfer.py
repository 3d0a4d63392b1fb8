"""Money from number to number: form, review, result. The page «З рахунку номера» of Top-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.transfer import Focus, Said
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.transfer_steps import FormCard, ResultCard, ReviewCard
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.steps import Stepper

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.transfer import TransferViewModel
    from kyivstar_desktop.viewmodels.transfer_state import TransferState

translate = QCoreApplication.translate
STEP_OF = {"form": 0, "review": 1, "result": 2}


class TransferView(Page):
    """`by_card` asks for the card payment, `history` for the list of operations.

    `said` carries a sentence for a toast.
    """

    said = Signal(str)
    by_card = Signal()
    history = Signal()

    def __init__(self, vm: TransferViewModel, parent: QWidget | None = None) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm = vm
        self._stepper = Stepper("")
        self.add_head(self._stepper)
        self._pending = Banner("warning")
        self._show_pending = Button("", size="small")
        self._pending.add_action(self._show_pending)
        self._form, self._review, self._result = FormCard(vm), ReviewCard(vm), ResultCard(vm)
        self._steps = QStackedWidget()
        for page in (self._form, self._review, self._result):
            self._steps.addWidget(holder(column(page, None)))
        self._rules = _RulesCard()
        self._card = Button("", icon="credit-card")
        side = holder(column(self._rules, self._card, None, gap=16))
        side.setFixedWidth(px(280))
        line = row(self._steps, side, gap=16)
        line.setStretch(0, 1)
        self.body.addWidget(self._pending)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._card.clicked.connect(self.by_card)
        self._result.history.clicked.connect(self.history)
        self._show_pending.clicked.connect(vm.open_pending)
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (page_action("main", self._on_go),)

    def take_focus(self) -> None:
        """The page has opened: what is to be typed next."""
        if self._vm.state.page == "form":
            self._form.focus_field("sum" if self._vm.state.receiver else "receiver")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._stepper.setAccessibleName(translate("TopUp", "Steps"))
        self._card.setText(translate("Transfer", "Pay by card"))
        self._show_pending.setText(translate("Transfer", "Show"))
        for part in (self._form, self._review, self._result, self._rules):
            part.retranslate()

    def _render(self, new: TransferState, _old: TransferState | None) -> None:
        titles = {
            "form": translate("Transfer", "From a number's balance"),
            "review": translate("Transfer", "Check the transfer"),
            "result": translate("Transfer", "Transfer"),
        }
        self.set_title(titles[new.page])
        steps = (
            translate("Transfer", "Numbers and sum"),
            translate("Transfer", "Check"),
            translate("Transfer", "Result"),
        )
        self._stepper.set_steps(steps, STEP_OF[new.page])
        self._form.render_state(new)
        self._review.render_state(new)
        self._result.render_state(new)
        self._rules.render_state(new)
        self._steps.setCurrentIndex(STEP_OF[new.page])
        self._pending.set_banner(new.open_note, tone="warning")
        self.show_error(new.banner)

    def _on_go(self) -> None:
        """Ctrl+Enter: the main button of the page."""
        if self._vm.state.page == "form":
            self._vm.try_review()
        elif self._vm.state.queue.ready:
            self._vm.enqueue()
        elif self._vm.state.page == "review":
            self._vm.send()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Said):
            self.said.emit(effect.text)
        elif isinstance(effect, Focus):
            if effect.name == "send":
                self._review.take_focus()
            else:
                self._form.focus_field(effect.name)


class _RulesCard(Card):
    """What holds for every transfer."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self._title = Text("", style="body_strong")
        self._month = IconText("calendar", "", role="text.secondary", style="hint", wrap=True)
        self._code = IconText("key", "", role="text.secondary", style="hint", wrap=True)
        self._life = IconText("alert-triangle", "", role="warning.text", style="hint", wrap=True)
        self._once = IconText("shield-check", "", role="text.secondary", style="hint", wrap=True)
        for part in (self._title, self._month, self._code, self._life, self._once):
            self.add(part)

    def retranslate(self) -> None:
        self._title.setText(translate("Transfer", "Rules of a transfer"))
        self._life.set_text(
            translate("Transfer", "A transfer does not prolong the life of the number.")
        )
        self._once.set_text(translate("Transfer", "A second press does not send twice"))

    def render_state(self, state: TransferState) -> None:
        self._month.set_text(state.month)
        self._code.set_text(state.code_note)
        set_shown(self._month, bool(state.sender))
