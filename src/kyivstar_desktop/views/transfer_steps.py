"""The three steps of a transfer: who and how much; exactly this; what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QSizePolicy

from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, MoneyLabel, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.queue_offer import QueueBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from kyivstar_desktop.viewmodels.transfer import TransferViewModel
    from kyivstar_desktop.viewmodels.transfer_state import TransferState

translate = QCoreApplication.translate


class FormCard(Card):
    """From, to, sum; every rule that fails stands under its field with its figure."""

    def __init__(self, vm: TransferViewModel) -> None:
        super().__init__(gap=14)
        self._vm = vm
        self._head = CardHead("")
        self._from_label = Text("", "caption", "text.secondary")
        self._from = Combo("", size="normal")
        self._from_fact = Text("", style="hint", role="text.secondary")
        self._from_error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._to, self._sum = Field(""), Field("")
        self._to_name = Text("", style="hint", role="text.secondary", elide=True)
        self._month = Text("", style="hint", role="text.secondary", wrap=True)
        self._next = Button("", kind="primary", size="large")
        self._blockers = IconText("info-circle", "", role="text.secondary", wrap=True)
        self.add(self._head)
        self._from.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(column(self._from_label, self._from, self._from_fact, self._from_error, gap=4))
        pair = row(
            holder(column(self._to, self._to_name, None, gap=4)),
            holder(column(self._sum, self._month, None, gap=4)),
            gap=16,
        )
        for number, share in enumerate((3, 2)):
            pair.setStretch(number, share)
        self.add(pair)
        self.add(Divider())
        self._queue = _queue_box(vm)
        self.add(row(self._next, None))
        self.add(self._blockers)
        self.add(row(self._queue, None))
        self._from.picked.connect(self._on_from)
        bind_text(self._to.edit, vm.type_receiver)
        bind_text(self._sum.edit, vm.type_sum)
        self._to.edit.editingFinished.connect(vm.leave_receiver)
        self._sum.edit.editingFinished.connect(vm.leave_sum)
        bind_command(self._next, vm.review)

    def retranslate(self) -> None:
        self._head.set_title(translate("Transfer", "From number to number"))
        self._from_label.setText(translate("Transfer", "From the number"))
        self._from.setAccessibleName(translate("Transfer", "From the number"))
        self._to.set_label(translate("Transfer", "To the number"))
        self._sum.set_label(translate("Transfer", "Sum, ₴"))
        self._next.setText(translate("Transfer", "Continue"))

    def render_state(self, state: TransferState) -> None:
        with QSignalBlocker(self._from):
            known = [self._from.itemData(n) for n in range(self._from.count())]
            if known != [number for number, _ in state.senders]:
                self._from.clear()
                for number, label in state.senders:
                    self._from.add(label, number)
            self._from.set_data(state.sender)
        self._from_fact.setText(state.sender_fact)
        self._from_error.set_text(state.sender_error)
        set_shown(self._from_error, bool(state.sender_error))
        shown = state.receiver if self._to.edit.hasFocus() else state.receiver_shown
        set_text_quietly(self._to.edit, shown)
        set_text_quietly(self._sum.edit, state.sum_typed)
        self._to_name.setText(state.receiver_name)
        set_shown(self._to_name, bool(state.receiver_name))
        self._to.set_error(state.receiver_error)
        self._sum.set_error(state.sum_error)
        self._month.setText(state.month)
        set_shown(self._month, bool(state.sender))
        self._blockers.set_text(state.blockers)
        set_shown(self._blockers, bool(state.blockers))
        self._next.setAccessibleDescription(state.blockers)
        set_shown(self._next, not state.queue.text)
        self._queue.render_offer(state.queue)

    def focus_field(self, name: str) -> None:
        """`sender`, `receiver` or `sum`."""
        fields = {"sender": self._from, "receiver": self._to.edit, "sum": self._sum.edit}
        fields[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_from(self, number: object) -> None:
        self._vm.choose_sender(str(number))


class ReviewCard(Card):
    """Exactly what is sent; Enter alone does nothing."""

    def __init__(self, vm: TransferViewModel) -> None:
        super().__init__(gap=12)
        self._head = CardHead("")
        self._facts = column(gap=8)
        self._total_label = Text("", style="body_strong")
        self._total = MoneyLabel("total")
        self._life = IconText("alert-triangle", "", role="warning.text", wrap=True)
        self._question = IconText("alert-triangle", "", role="warning.text", wrap=True)
        self._keep = LinkButton("", small=True)
        self._countdown = IconText("clock", "", role="text.secondary")
        self._cancel = Button("")
        self._send = Button("", kind="primary", size="large")
        self._back = Button("", icon="pencil")
        self.add(self._head)
        self.add(self._facts)
        self.add(Divider())
        self.add(row(self._total_label, None, self._total))
        self.add(self._life)
        self._asked = holder(row(self._question, self._keep, None, gap=8))
        self.add(self._asked)
        self._waiting = holder(row(self._countdown, self._cancel, None, gap=12))
        self.add(self._waiting)
        self._queue = _queue_box(vm)
        self.add(row(self._send, self._back, None, gap=8))
        self.add(row(self._queue, None))
        self._shown: tuple[tuple[str, str], ...] = ()
        bind_command(self._send, vm.send)
        self._back.clicked.connect(vm.back)
        self._keep.clicked.connect(vm.keep)
        self._cancel.clicked.connect(vm.take_back)

    def retranslate(self) -> None:
        self._head.set_title(translate("Transfer", "Check: exactly this is sent"))
        self._total_label.setText(translate("Transfer", "Leaves the number"))
        self._life.set_text(
            translate("Transfer", "A transfer does not prolong the life of the number.")
        )
        self._keep.setText(translate("Transfer", "No, send it too"))
        self._cancel.setText(translate("Transfer", "Cancel"))
        self._back.setText(translate("Transfer", "Change"))
        self._shown = ()

    def render_state(self, state: TransferState) -> None:
        if state.facts != self._shown:
            self._shown = state.facts
            _fill(self._facts, state.facts)
        self._total.set_money(state.total_whole, state.total_rest)
        self._question.set_text(state.question)
        set_shown(self._asked, bool(state.question))
        self._countdown.set_text(state.countdown)
        set_shown(self._waiting, bool(state.countdown))
        self._send.setText(state.send_text)
        self._back.setEnabled(not state.countdown)
        set_shown(self._send, not state.queue.text)
        self._queue.render_offer(state.queue)

    def take_focus(self) -> None:
        """The safe button: Enter alone must not send."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)


class ResultCard(Card):
    """What became of it, in words that stay until the next transfer."""

    def __init__(self, vm: TransferViewModel) -> None:
        super().__init__(gap=12)
        self._state = StateText()
        self._note = Text("", role="text.secondary", wrap=True)
        self._facts = column(gap=8)
        self._check = Button("", icon="refresh")
        self.history = Button("", icon="history")
        self._new = Button("", icon="plus")
        self.add(self._state)
        self.add(self._note)
        self.add(Divider())
        self.add(self._facts)
        self.add(row(self._check, self.history, self._new, None, gap=8))
        self._shown: tuple[tuple[str, str], ...] = ()
        bind_command(self._check, vm.check_now)
        self._new.clicked.connect(vm.new)

    def retranslate(self) -> None:
        self._check.setText(translate("Transfer", "Check now"))
        self.history.setText(translate("Transfer", "Open history"))
        self._new.setText(translate("Transfer", "New transfer"))
        self._shown = ()

    def render_state(self, state: TransferState) -> None:
        self._state.set_state(state.result_title, state.result_tone or "info")
        self._note.setText(state.result_note)
        if state.result_facts != self._shown:
            self._shown = state.result_facts
            _fill(self._facts, state.result_facts)
        set_shown(self._check, state.can_check)


def _queue_box(vm: TransferViewModel) -> QueueBox:
    made = QueueBox()
    made.setFixedWidth(px(280))
    bind_command(made.button, vm.enqueue)
    made.chosen.connect(vm.choose_until)
    return made


def _fill(box: QVBoxLayout, facts: tuple[tuple[str, str], ...]) -> None:
    clear_layout(box)
    for label, value in facts:
        box.addWidget(FactRow(label, value))
